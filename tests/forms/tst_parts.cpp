// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/look.h"
#include "forms/parts/banner.h"
#include "forms/parts/bubble.h"
#include "forms/parts/buttons.h"
#include "forms/parts/card.h"
#include "forms/parts/copybutton.h"
#include "forms/parts/field.h"
#include "forms/parts/fold.h"
#include "forms/parts/foldbox.h"
#include "forms/parts/headerbar.h"
#include "forms/parts/helpmark.h"
#include "forms/parts/label.h"
#include "forms/parts/pagescroll.h"
#include "forms/parts/passwordedit.h"
#include "forms/parts/radiorow.h"
#include "forms/parts/searchcombo.h"
#include "forms/parts/sectionnav.h"
#include "forms/parts/statusbar.h"
#include "forms/parts/stepsbar.h"
#include "forms/parts/tabs.h"
#include "forms/parts/tile.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace rex;

namespace {

void showActive(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

QAccessible::Role roleOf(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->role();
}

// What assistive technologies announced since start; Qt hands events here while it is installed.
QList<QPair<QObject *, QAccessible::Event>> announced;
void listen(QAccessibleEvent *event)
{
    announced.append({event->object(), event->type()});
}

} // namespace

class TestParts : public QObject
{
    Q_OBJECT

private slots:
    void fieldErrorIsSeenAndSaid()
    {
        auto *edit = new QLineEdit;
        Field field(u"&Nom"_s, edit);
        field.setMandatory(true);
        field.setHint(u"Prénom et nom"_s);
        showActive(field);
        QCOMPARE(edit->accessibleName(), u"Nom"_s);
        QCOMPARE(edit->accessibleDescription(), u"Obligatoire. Prénom et nom"_s);
        field.setError(u"« Nom » est obligatoire."_s);
        QVERIFY(field.hasError());
        QVERIFY(edit->property("erreur").toBool());
        QCOMPARE(edit->accessibleDescription(), u"« Nom » est obligatoire."_s);
        const auto labels = field.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"« Nom » est obligatoire."_s;
        }));
        field.clearError();
        QVERIFY(!field.hasError());
        QVERIFY(!edit->property("erreur").toBool());
        QCOMPARE(edit->accessibleDescription(), u"Obligatoire. Prénom et nom"_s);
    }

    void errorDoesNotMoveTheEditor()
    {
        auto *edit = new QLineEdit;
        Field field(u"Nom"_s, edit);
        field.resize(500, 100);
        showActive(field);
        const int height = edit->height();
        field.setError(u"« Nom » est obligatoire."_s);
        QCOMPARE(edit->sizeHint().height(), height);
    }

    void fieldMarksEachChoiceOfAGroup()
    {
        auto *radio = new RadioRow;
        QRadioButton *first = radio->addOption(u"Oui"_s, 1);
        radio->addOption(u"Non"_s, 0);
        Field field(u"Consentement"_s, radio);
        QCOMPARE(radio->value(), -1);
        field.setError(u"obligatoire"_s);
        QVERIFY(first->property("erreur").toBool());
        QCOMPARE(roleOf(*radio), QAccessible::Grouping);
        QCOMPARE(radio->accessibleName(), u"Consentement"_s);
        QSignalSpy changed(radio, &RadioRow::valueChanged);
        first->click();
        QCOMPARE(changed, QList<QVariantList>({{1}}));
        radio->setValue(-1);
        QCOMPARE(radio->value(), -1);
    }

    void bannerListsErrorsAsLinks()
    {
        QTRY_VERIFY2(QAccessible::isActive(), "run it by tests/support/with-display");
        Banner banner;
        QVERIFY(banner.isHidden());
        auto *former = QAccessible::installUpdateHandler(listen);
        announced.clear();
        banner.tellErrors(
            u"2 erreurs à corriger"_s, {{u"3. Contacts"_s, u"« Nom » est obligatoire"_s}, {{}, u"Autre"_s}});
        QAccessible::installUpdateHandler(former);
        const QPair<QObject *, QAccessible::Event> alert{&banner, QAccessible::Alert};
        QVERIFY(announced.contains(alert));
        QCOMPARE(roleOf(banner), QAccessible::AlertMessage);
        QVERIFY(banner.accessibleName().contains(u"« Nom » est obligatoire"_s));
        showActive(banner);

        QSignalSpy activated(&banner, &Banner::linkActivated);
        const auto links = banner.findChildren<QPushButton *>();
        QPushButton *link = nullptr;
        for (QPushButton *candidate : links) {
            if (candidate->accessibleName() == u"3. Contacts\u00a0: « Nom » est obligatoire"_s)
                link = candidate;
        }
        QVERIFY(link);
        QVERIFY(link->focusPolicy() & Qt::TabFocus);
        QAccessible::queryAccessibleInterface(link)->actionInterface()->doAction(
            QAccessibleActionInterface::pressAction());
        banner.activateNextLink();
        banner.activateNextLink();
        QTRY_COMPARE(activated, QList<QVariantList>({{0}, {1}, {0}}));
    }

    void bannerClosesOnlyWhenAsked()
    {
        Banner banner(Banner::Kind::Success, {}, u"La demande a été déposée."_s);
        banner.setClosable(true);
        showActive(banner);
        QCOMPARE(banner.accessibleName(), u"La demande a été déposée."_s);
        QSignalSpy closed(&banner, &Banner::closed);
        banner.findChild<QToolButton *>()->click();
        QCOMPARE(closed.size(), 1);
        QVERIFY(banner.isHidden());
    }

    void collapsedBannerHidesItsBodyOnly()
    {
        Banner banner(Banner::Kind::Warning, u"Message d’avertissement"_s, {});
        auto *body = new QLabel(u"Vous vous apprêtez…"_s);
        banner.setContent(body);
        banner.setCollapsible(true);
        showActive(banner);
        banner.setCollapsed(true);
        QVERIFY(body->isHidden());
        banner.setCollapsed(false);
        QVERIFY(!body->isHidden());
    }

    void bubbleClosesByEscapeAndGivesTheFocusBack()
    {
        QWidget page;
        page.resize(800, 600);
        auto *mark = new HelpMark(u"Consentement"_s, u"Oui ou non."_s, &page);
        mark->move(780, 580);
        showActive(page);
        mark->setFocus();
        mark->click();
        QPointer<Bubble> bubble = page.findChild<Bubble *>();
        QVERIFY(bubble && bubble->isVisible());
        QCOMPARE(roleOf(*bubble), QAccessible::HelpBalloon);
        QCOMPARE(bubble->accessibleName(), u"Consentement"_s);
        const QRect window(page.mapToGlobal(QPoint(0, 0)), page.size());
        QVERIFY(window.contains(bubble->geometry()));
        QTest::keyClick(bubble, Qt::Key_Escape);
        QTRY_VERIFY(!bubble);
        QTRY_VERIFY(mark->hasFocus());
    }

    void bubbleClosesByAnyClick()
    {
        HelpMark mark(u"Consentement"_s, u"Oui ou non."_s);
        showActive(mark);
        mark.click();
        QPointer<Bubble> bubble = mark.findChild<Bubble *>();
        QTest::mouseClick(bubble, Qt::LeftButton);
        QTRY_VERIFY(!bubble);
    }

    void cardIsAGroupNamedByItsTitle()
    {
        Card card(u"3. Contacts"_s);
        QCOMPARE(roleOf(card), QAccessible::Grouping);
        QCOMPARE(card.accessibleName(), u"3. Contacts"_s);
        auto *body = new QLabel(u"…"_s);
        card.addContent(body);
        card.setCollapsible(true);
        showActive(card);
        QSignalSpy changed(&card, &Card::collapsedChanged);
        card.setCollapsed(true);
        QVERIFY(!body->isVisible());
        QCOMPARE(changed.size(), 1);
    }

    void searchComboFindsAnyPartWithoutAccents()
    {
        QCOMPARE(folded(u"Éragny-sur-Œuf"_s), u"eragny-sur-oeuf"_s);
        SearchCombo combo;
        combo.addItems({u"Valence bureau"_s, u"Éragny bureau"_s, u"Brest bureau"_s});
        combo.setCurrentIndex(0);
        showActive(combo);
        combo.lineEdit()->selectAll();
        QTest::keyClicks(combo.lineEdit(), u"erag"_s);
        QTest::keyClick(&combo, Qt::Key_Return);
        QCOMPARE(combo.currentText(), u"Éragny bureau"_s);
        QCOMPARE(combo.currentIndex(), 1);
    }

    void searchComboRefusesUnknownText()
    {
        SearchCombo combo;
        combo.addItems({u"Valence bureau"_s, u"Brest bureau"_s});
        combo.setCurrentIndex(1);
        showActive(combo);
        QSignalSpy refused(&combo, &SearchCombo::refused);
        combo.lineEdit()->selectAll();
        QTest::keyClicks(combo.lineEdit(), u"Nowhere"_s);
        QTest::keyClick(&combo, Qt::Key_Return);
        QCOMPARE(refused, QList<QVariantList>({{u"Nowhere"_s}}));
        QCOMPARE(combo.currentIndex(), 1);
        QCOMPARE(combo.currentText(), u"Brest bureau"_s);
        QCOMPARE(combo.count(), 2);
    }

    void passwordIsShownOnDemandAndCapsAreTold()
    {
        PasswordEdit edit;
        showActive(edit);
        QSignalSpy caps(&edit, &PasswordEdit::capsLockChanged);
        QTest::keyClick(&edit, 'a');
        QCOMPARE(caps.size(), 0);
        QKeyEvent upper(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
        QApplication::sendEvent(&edit, &upper);
        QCOMPARE(caps, QList<QVariantList>({{true}}));
        QCOMPARE(edit.echoMode(), QLineEdit::Password);
        edit.setShown(true);
        QCOMPARE(edit.echoMode(), QLineEdit::Normal);
    }

    void sectionsTellTheirState()
    {
        SectionNav nav(u"Étape 1"_s);
        nav.addSection(u"1. Service"_s, SectionNav::State::Done);
        nav.addSection(u"5. Mentions"_s);
        nav.setState(1, SectionNav::State::ToFill, 2);
        showActive(nav);
        QSignalSpy chosen(&nav, &SectionNav::sectionChosen);
        nav.setCurrent(0);
        QCOMPARE(chosen.size(), 0);
        const auto buttons = nav.findChildren<QAbstractButton *>();
        QCOMPARE(buttons.at(0)->accessibleDescription(), u"Remplie"_s);
        QVERIFY(buttons.at(1)->accessibleDescription().startsWith(u"2 erreur"));
        buttons.at(1)->click();
        QCOMPARE(chosen, QList<QVariantList>({{1}}));
        QCOMPARE(nav.current(), 1);
    }

    void closedTileCannotBeEntered()
    {
        Tile tile(u"file-text"_s, u"RTC"_s, u"Renseignement tarifaire contraignant."_s);
        showActive(tile);
        QVERIFY(tile.enterButton()->isVisible());
        tile.setClosed(u"Domaine non ouvert"_s);
        QVERIFY(!tile.enterButton()->isVisible());
        QCOMPARE(tile.accessibleDescription(), u"Domaine non ouvert"_s);
    }

    void copyButtonCopies()
    {
        CopyButton copy(u"Copier le numéro"_s);
        copy.setText(u"FRREX20160007"_s);
        copy.click();
        QCOMPARE(QApplication::clipboard()->text(), u"FRREX20160007"_s);
    }

    void tabsNameTheirIconAndCount()
    {
        Tabs tabs(Tabs::Kind::Navigation);
        const int home = tabs.addPage(u"home"_s, {}, u"Accueil"_s);
        const int mails = tabs.addPage({}, u"Courriels"_s);
        tabs.setCounter(mails, 4);
        QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(&tabs);
        QCOMPARE(bar->role(), QAccessible::PageTabList);
        QCOMPARE(bar->child(home)->text(QAccessible::Name), u"Accueil"_s);
        QCOMPARE(bar->child(mails)->text(QAccessible::Name), u"Courriels, 4"_s);
    }

    void columnsFoldWhenNarrow()
    {
        FoldBox box(300);
        box.addColumn(new QLabel(u"1"_s));
        box.addColumn(new QLabel(u"2"_s));
        showActive(box);
        box.resize(800, 200);
        QVERIFY(!box.isFolded());
        box.resize(500, 200);
        QVERIFY(box.isFolded());
    }

    void scrollFollowsFocusAndSections()
    {
        PageScroll scroll;
        auto *body = new QWidget;
        auto *column = new QVBoxLayout(body);
        QList<QWidget *> sections;
        for (int i = 0; i < 5; ++i) {
            auto *edit = new QPlainTextEdit(body);
            edit->setFixedHeight(300);
            column->addWidget(edit);
            sections << edit;
        }
        scroll.setWidget(body);
        scroll.resize(400, 400);
        showActive(scroll);
        QSignalSpy changed(&scroll, &PageScroll::sectionChanged);
        scroll.setSections(sections);
        sections.at(3)->setFocus();
        QTRY_VERIFY(scroll.verticalScrollBar()->value() > 0);
        QVERIFY(scroll.viewport()->rect().contains(sections.at(3)->mapTo(scroll.viewport(), QPoint(0, 1))));
        scroll.showSection(sections.at(4));
        QCOMPARE(changed.last().at(0).toInt(), 4);
    }

    void entreePressesTheButtonThatHasTheFocus_data()
    {
        QTest::addColumn<bool>("inDialog");
        QTest::newRow("in a window") << false;
        QTest::newRow("in a dialog, whose default is another") << true;
    }

    void entreePressesTheButtonThatHasTheFocus()
    {
        QFETCH(bool, inDialog);
        const QScopedPointer<QWidget> window(inDialog ? new QDialog : new QWidget);
        auto *column = new QVBoxLayout(window.get());
        auto *cancel = button(u"Annuler"_s, {}, ButtonRole::Neutral, window.get());
        auto *confirm = button(u"Confirmer"_s, {}, ButtonRole::Primary, window.get());
        auto *edit = new QLineEdit(window.get());
        confirm->setDefault(inDialog);
        column->addWidget(cancel);
        column->addWidget(confirm);
        column->addWidget(edit);
        QSignalSpy cancelled(cancel, &QPushButton::clicked);
        QSignalSpy confirmed(confirm, &QPushButton::clicked);
        showActive(*window);
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Return);
        QTest::keyClick(cancel, Qt::Key_Enter, Qt::KeypadModifier);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
        QApplication::sendEvent(cancel, &held);
        QCOMPARE(cancelled.size(), 2);
        QCOMPARE(confirmed.size(), 0);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(confirmed.size(), inDialog ? 1 : 0);
    }

    void iconButtonsAreNamed()
    {
        const QScopedPointer<QToolButton> bin(iconButton(u"trash"_s, u"Retirer…"_s));
        QCOMPARE(bin->accessibleName(), u"Retirer…"_s);
        QCOMPARE(bin->toolTip(), u"Retirer…"_s);
        HeaderBar header(HeaderBar::Kind::Soprano, u"Exportateur enregistré (REX)"_s);
        header.setUser(u"MORVANT Claire"_s, u"Valence bureau"_s);
        QSignalSpy out(&header, &HeaderBar::logoutRequested);
        const auto buttons = header.findChildren<QToolButton *>();
        for (QToolButton *each : buttons) {
            if (each->accessibleName() == u"Se déconnecter")
                each->click();
        }
        QCOMPARE(out.size(), 1);
        StepsBar steps({u"Étape 1"_s, u"Étape 2"_s});
        steps.setCurrent(1);
        QVERIFY(steps.accessibleName().startsWith(u"Étape 2"));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Look look(&app);
    look.setMode(Look::Mode::Light);
    QAccessible::setRootObject(&app); // as exec() does
    TestParts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_parts.moc"
