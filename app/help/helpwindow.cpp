// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/helpwindow.h"

#include "forms/look/look.h"
#include "forms/parts/pagescroll.h"
#include "forms/parts/searchfield.h"
#include "forms/parts/sectionnav.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextTable>
#include <QUrl>
#include <QVBoxLayout>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastSearch = 2; // letters

// Text of a heading in our own size, whatever links it holds.
void setOutHeading(const QTextBlock &block, const QFont &font)
{
    QList<std::pair<QTextCursor, QTextCharFormat>> parts;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        QTextCursor cursor(block);
        cursor.setPosition(part.fragment().position());
        cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
        QTextCharFormat format = part.fragment().charFormat();
        format.clearProperty(QTextFormat::FontSizeAdjustment); // Markdown's own size
        format.setFont(font);
        parts.append({cursor, format});
    }
    for (auto &[cursor, format] : parts)
        cursor.setCharFormat(format);
}

void setOutTables(const QTextDocument &document, const Look &look)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setBorderCollapse(true);
        format.setCellPadding(look.px(6));
        format.setCellSpacing(0);
        format.setBottomMargin(look.px(12));
        table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextTableCellFormat line = cell.format().toTableCellFormat();
                line.setBottomBorder(1);
                line.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                line.setBottomBorderBrush(look.colour(row == 0 ? Token::Border : Token::Line));
                cell.setFormat(line);
            }
        }
    }
}

// Markdown brings structure, but no air between paragraphs and no measure that reads well.
void setOut(QTextDocument &document, const Look &look)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool inTable = QTextCursor(block).currentTable();
        format.setTopMargin(look.px(level > 1 ? 16 : 0));
        format.setBottomMargin(look.px(inTable ? 0 : level > 0 ? 4 : 8));
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
        if (level > 0)
            setOutHeading(block, look.font(level == 1 ? Look::Text::Title : Look::Text::Heading));
    }
    setOutTables(document, look);
}

QString topicOf(const QUrl &link)
{
    const QString path = link.path();
    return path.endsWith(".md"_L1) ? path.chopped(3) : QString();
}

} // namespace

HelpWindow::HelpWindow(const QString &language, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_book(language)
    , m_contents(nullptr)
    , m_search(new QLineEdit)
    , m_left(new PageScroll)
    , m_text(new QTextBrowser)
{
    const Look &look = Look::of(this);
    setObjectName("helpWindow");
    m_text->setObjectName("helpText");
    m_text->setAccessibleName(tr("Page du manuel"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(look.px(24));
    m_text->document()->setIndentWidth(look.px(20));
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(&look, &Look::changed, this, &HelpWindow::applyLook);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side());
    row->addWidget(m_text, 1);
    auto *toSearch = new QShortcut(QKeySequence::Find, this);
    connect(toSearch, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, &QWidget::close);
    resize(look.px(900), look.px(680));
}

QWidget *HelpWindow::side()
{
    const Look &look = Look::of(this);
    m_search->setObjectName("helpSearch");
    m_search->setAccessibleName(tr("Rechercher dans le manuel"));
    m_search->setPlaceholderText(tr("Rechercher"));
    makeSearchField(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);

    m_contents = new SectionNav(tr("Sommaire"));
    m_contents->setObjectName("helpContents");
    for (const HelpTopic &topic : m_book.topics())
        m_contents->addSection(topic.title, SectionNav::State::Plain, u"file-text"_s);
    connect(m_contents, &SectionNav::sectionChosen, this,
        [this](int section) { showTopic(m_book.topics().at(section).name); });
    m_left->setWidget(m_contents);

    auto *box = new QWidget;
    box->setFixedWidth(look.px(236));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, look.px(12), 0, 0);
    column->setSpacing(look.px(8));
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(look.px(12), 0, look.px(12), 0);
    searchRow->addWidget(m_search);
    column->addLayout(searchRow);
    column->addWidget(m_left, 1);
    return box;
}

void HelpWindow::open(const QString &topic)
{
    m_search->clear();
    showTopic(topic);
    show();
    raise();
    activateWindow();
    m_text->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::showTopic(const QString &topic)
{
    for (int i = 0; i < m_book.topics().size(); ++i) {
        if (m_book.topics().at(i).name != topic)
            continue;
        m_topic = topic;
        m_contents->setCurrent(i);
        m_text->document()->setMarkdown(m_book.markdown(topic));
        setOut(*m_text->document(), Look::of(this));
        m_text->moveCursor(QTextCursor::Start);
        setWindowTitle(tr("%1 — Aide de SOPRANO-REX").arg(m_book.topics().at(i).title));
    }
}

void HelpWindow::follow(const QUrl &link)
{
    const QString topic = topicOf(link);
    if (m_book.contains(topic))
        showTopic(topic);
    else
        QDesktopServices::openUrl(link);
}

void HelpWindow::search(const QString &typed)
{
    if (typed.trimmed().size() >= leastSearch)
        showHits(typed);
    else
        showTopic(m_topic);
}

void HelpWindow::showHits(const QString &typed)
{
    const QList<HelpHit> hits = m_book.search(typed);
    QString html = u"<h1>"_s + tr("Résultats : %1").arg(hits.size()) + u"</h1>"_s;
    if (hits.isEmpty())
        html += u"<p>"_s + tr("Aucune page du manuel ne contient tous ces mots.") + u"</p>"_s;
    for (const HelpHit &hit : hits)
        html += u"<h2><a href=\"%1.md\">%2</a></h2><p>%3</p>"_s.arg(
            hit.topic, hit.title.toHtmlEscaped(), hit.excerpt.toHtmlEscaped());
    m_text->document()->setHtml(html);
    setOut(*m_text->document(), Look::of(this));
}

void HelpWindow::applyLook()
{
    search(m_search->text());
}

} // namespace rex
