// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/look.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace rex;

namespace {

double channel(int value)
{
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    return 0.2126 * channel(qRed(colour)) + 0.7152 * channel(qGreen(colour))
        + 0.0722 * channel(qBlue(colour));
}

// WCAG 2.1, from 1 to 21.
double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

bool isBlank(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 128)
                return false;
        }
    }
    return true;
}

constexpr double forText = 4.5;
constexpr double forParts = 3;

struct Pair
{
    Token front;
    QList<Token> backs;
    double least;
};

const QList<Pair> pairs{
    {Token::Text,
        {Token::Window, Token::Base, Token::Selected, Token::Hover, Token::TableHeader, Token::Button,
            Token::RevokedRow, Token::RevokedSelected, Token::Added, Token::Removed, Token::Changed,
            Token::SuccessFill, Token::WarningFill, Token::ErrorFill, Token::InfoFill, Token::ToolTip},
        forText},
    {Token::Text2,
        {Token::Window, Token::Base, Token::Selected, Token::Hover, Token::TableHeader, Token::ToolTip},
        forText},
    {Token::Placeholder, {Token::Base}, forText},
    {Token::RoText, {Token::RoFill}, forText},
    {Token::DisabledText, {Token::DisabledFill}, forText},
    {Token::HeaderText, {Token::Header, Token::HeaderHover}, forText},
    {Token::HeaderText2, {Token::Header}, forText},
    {Token::OnAccent, {Token::Accent, Token::AccentHover, Token::AccentPressed}, forText},
    {Token::HighlightedText, {Token::Highlight}, forText},
    {Token::Link,
        {Token::Base, Token::Window, Token::Selected, Token::Hover, Token::TableHeader, Token::RevokedRow},
        forText},
    {Token::RevokedMark, {Token::RevokedRow, Token::RevokedSelected}, forText},
    {Token::Success, {Token::SuccessFill, Token::Base, Token::Selected, Token::Hover, Token::TableHeader},
        forText},
    {Token::Warning, {Token::WarningFill, Token::Base, Token::Selected, Token::Hover, Token::TableHeader},
        forText},
    {Token::Error, {Token::ErrorFill, Token::Base, Token::Selected, Token::Hover, Token::TableHeader},
        forText},
    {Token::Info, {Token::InfoFill, Token::Base, Token::Selected, Token::Hover, Token::TableHeader}, forText},
    {Token::Border, {Token::Base, Token::Window}, forParts},
    {Token::Focus, {Token::Base, Token::Window, Token::RoFill, Token::Selected}, forParts},
    {Token::Accent, {Token::Base}, forParts},
    {Token::SuccessEdge, {Token::SuccessFill, Token::Window}, forParts},
    {Token::WarningEdge, {Token::WarningFill, Token::Window}, forParts},
    {Token::ErrorEdge, {Token::ErrorFill, Token::Window, Token::Base}, forParts},
    {Token::InfoEdge, {Token::InfoFill, Token::Window}, forParts},
    {Token::BubbleEdge, {Token::Base, Token::Window}, forParts},
};

// Section 4 of the visual language.
const QStringList icons = QString(u"home file-plus certificate search folder layout-grid help-circle user "
                                  u"logout language chart-bar plus pencil "
                                  "trash chevron-down chevron-up arrow-left arrow-right check checklist "
                                  "device-floppy lock eye eye-off calendar "
                                  "table-import copy circle-dashed hourglass alert-triangle alert-circle "
                                  "circle-check circle-x ban circle-minus "
                                  "info-circle alert-triangle-filled alert-circle-filled circle-check-filled "
                                  "circle-x-filled user-check lock-open "
                                  "folder-open history message message-plus mail mail-forward paperclip "
                                  "printer file-type-pdf file-text file-diff "
                                  "git-compare replace alarm clock archive shield-check package-import "
                                  "package-export columns filter eraser star "
                                  "file-export settings users building database key id "
                                  "rosette-discount-check qrcode refresh plug-connected-x "
                                  "inbox x"_s)
                              .split(u' ');

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

public:
    explicit TestLook(Look &look)
        : m_look(look)
    {
    }

private slots:
    void cleanup()
    {
        m_look.setMode(Look::Mode::Light);
        m_look.setFontScale(1);
    }

    void everyPairIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyPairIsReadable()
    {
        QFETCH(bool, dark);
        for (const Pair &pair : pairs) {
            for (Token back : pair.backs) {
                const double found = contrast(tokenColour(pair.front, dark), tokenColour(back, dark));
                QVERIFY2(found >= pair.least,
                    qPrintable(u"%1 on %2: %3"_s
                                   .arg(QLatin1StringView(tokenTable[size_t(pair.front)].name),
                                       QLatin1StringView(tokenTable[size_t(back)].name))
                                   .arg(found)));
            }
        }
    }

    void contrastIsMeasuredAsInTheVisualLanguage()
    {
        QCOMPARE(qRound(contrast(0xFFFFFFFF, 0xFF000000)), 21);
        QCOMPARE(
            qRound(10 * contrast(tokenColour(Token::Text, false), tokenColour(Token::Window, false))), 142);
        QCOMPARE(qRound(10 * contrast(tokenColour(Token::Text, true), tokenColour(Token::Base, true))), 130);
    }

    void everyTokenHasItsName()
    {
        QSet<QByteArray> names;
        for (const TokenColours &colours : tokenTable)
            names.insert(colours.name);
        QCOMPARE(names.size(), qsizetype(Token::Count));
        QCOMPARE(QByteArray(tokenTable[size_t(Token::InfoEdge)].name), QByteArray("infoEdge"));
        QCOMPARE(QByteArray(tokenTable[size_t(Token::RoFill)].name), QByteArray("roFill"));
    }

    void unknownToneIsMuted()
    {
        QCOMPARE(toneNamed(u"warning").text, Token::Warning);
        QCOMPARE(toneNamed(u"?").text, Token::Text2);
    }

    void everyIconIsDrawn_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : icons)
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyIconIsDrawn()
    {
        QFETCH(QString, name);
        const QPixmap pixmap = m_look.pixmap(name, Token::Text, 18, 2);
        QCOMPARE(pixmap.size(), QSize(36, 36));
        QVERIFY(!isBlank(pixmap.toImage()));
        QVERIFY(IconCache::names().contains(name));
    }

    void iconFollowsTheMode()
    {
        const QIcon icon = m_look.icon(u"home"_s, Token::Text);
        const QImage light = icon.pixmap(18).toImage();
        m_look.setMode(Look::Mode::Dark);
        QVERIFY(icon.pixmap(18).toImage() != light);
    }

    void paletteFollowsTheMode()
    {
        m_look.setMode(Look::Mode::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base).name(), u"#1c232b"_s);
        QCOMPARE(QApplication::palette().color(QPalette::Disabled, QPalette::Text).name(), u"#95a0ab"_s);
        m_look.setMode(Look::Mode::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Base).name(), u"#ffffff"_s);
    }

    void fontIsOurs()
    {
        QCOMPARE(QFontInfo(QApplication::font()).family(), u"Noto Sans"_s);
        QCOMPARE(QFontInfo(m_look.font(Look::Text::Title)).weight(), int(QFont::DemiBold));
    }

    void lengthsGrowWithTheText()
    {
        QCOMPARE(m_look.px(30), 30);
        m_look.setFontScale(1.5);
        QVERIFY(m_look.px(30) >= 43 && m_look.px(30) <= 46);
    }

    void styleSheetHasNothingLeftToFillIn()
    {
        for (Look::Mode mode : {Look::Mode::Light, Look::Mode::Dark}) {
            m_look.setMode(mode);
            const QString sheet = m_look.styleSheet();
            QVERIFY(!sheet.isEmpty());
            QVERIFY(!sheet.contains(u'@'));
            static const QRegularExpression url(u"url\\(([^)]+)\\)"_s);
            for (auto matches = url.globalMatch(sheet); matches.hasNext();) {
                const QString file = matches.next().captured(1);
                QVERIFY2(QFile::exists(file), qPrintable(file));
            }
            static const QRegularExpression gap(u":\\s*(?:[0-9]px solid)?\\s*;"_s);
            QVERIFY2(!sheet.contains(gap), "a token is misspelt");
        }
    }

    void styleSheetImagesHaveTheColoursOfTheirMode_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<Token>("token");
        QTest::newRow("down") << u"chevron-down"_s << Token::Text;
        QTest::newRow("up") << u"chevron-up"_s << Token::Text;
        QTest::newRow("right") << u"chevron-right"_s << Token::Text;
        QTest::newRow("calendar") << u"calendar"_s << Token::Text2;
        QTest::newRow("dot") << u"dot"_s << Token::Focus;
    }
    void styleSheetImagesHaveTheColoursOfTheirMode()
    {
        QFETCH(QString, image);
        QFETCH(Token, token);
        for (bool dark : {false, true}) {
            QFile file(u":/icons/sheet/%1-%2.svg"_s.arg(image, dark ? u"dark"_s : u"light"_s));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString svg = QString::fromUtf8(file.readAll());
            QVERIFY(svg.contains(QColor::fromRgb(tokenColour(token, dark)).name(), Qt::CaseInsensitive));
        }
    }

private:
    Look &m_look;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Look look(&app);
    look.setMode(Look::Mode::Light);
    TestLook test(look);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_look.moc"
