// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every part in one window, so that a person can judge them; with a file name it takes a picture and
// ends.
#include "forms/look/look.h"
#include "forms/parts/actionbar.h"
#include "forms/parts/banner.h"
#include "forms/parts/buttons.h"
#include "forms/parts/card.h"
#include "forms/parts/copybutton.h"
#include "forms/parts/field.h"
#include "forms/parts/flowlayout.h"
#include "forms/parts/foldbox.h"
#include "forms/parts/headerbar.h"
#include "forms/parts/helpmark.h"
#include "forms/parts/label.h"
#include "forms/parts/marklabel.h"
#include "forms/parts/pagescroll.h"
#include "forms/parts/passwordedit.h"
#include "forms/parts/radiorow.h"
#include "forms/parts/searchcombo.h"
#include "forms/parts/sectionnav.h"
#include "forms/parts/statusbar.h"
#include "forms/parts/stepsbar.h"
#include "forms/parts/tableview.h"
#include "forms/parts/tabs.h"
#include "forms/parts/tile.h"
#include "tests/forms/samplemodel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rex;

namespace {

Card *tableCard(const QString &title, int rows, QWidget *parent)
{
    auto *card = new Card(title, parent);
    auto *table = new TableView(card);
    table->setObjectName(title);
    table->setAccessibleName(title);
    table->setModel(new SampleModel(rows, table));
    table->setColumnWidths({158, 117, 0, 121, 149, 52, 162});
    table->setSortingEnabled(true);
    table->sortByColumn(4, Qt::DescendingOrder);
    table->setVisibleRows(1, 5);
    if (rows > 0)
        table->selectRow(0);
    card->setCounter(rows);
    card->setSubtitle(u"Dossiers en étude du service et messages à lire."_s);
    card->addTool(table->columnsButton(card));
    card->addFullWidth(table);
    return card;
}

Card *contactCard(QWidget *parent)
{
    auto *card = new Card(u"3. Contacts"_s, parent);
    card->setMandatory(true);
    card->addTool(button(u"&Ajouter un contact"_s, u"plus"_s, ButtonRole::Neutral, card));
    auto *table = new TableView(card);
    table->setModel(new SampleModel(2, table));
    table->setColumnWidths({158, 117, 0, 121, 149, 104, 120});
    table->setActionsColumn(5);
    table->setRows(TableView::Rows::Wrapped);
    table->setVisibleRows(1, 5);
    card->addFullWidth(table);
    return card;
}

Card *fieldCard(QWidget *parent)
{
    auto *card = new Card(u"2. Informations sur l’exportateur"_s, parent);
    card->addTitleWidget(new HelpMark(u"Consentement à la publication des données"_s,
        u"<b>Oui</b> : nom, adresse, coordonnées, activité et marchandises paraissent sur le site internet "
        u"public.<br>"
        "<b>Non</b> : seuls paraissent le numéro et la date à partir de laquelle il est valide."_s,
        card));
    auto *box = new FoldBox(400, 32, card);
    auto *left = new QWidget(box);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    auto *eori = new QLineEdit(u"FR90000001900019"_s);
    eori->setReadOnly(true);
    leftColumn->addWidget(&(new Field(u"&Eori"_s, eori, left))->setMandatory(true));
    auto *name = new Field(u"&Nom"_s, new QLineEdit, left);
    name->setMandatory(true).setError(u"« Nom » est obligatoire."_s);
    leftColumn->addWidget(name);
    auto *combo = new SearchCombo;
    combo->addItems({u"Valence bureau"_s, u"Brest bureau"_s, u"Éragny"_s});
    leftColumn->addWidget(&(new Field(u"&Service compétent"_s, combo, left))
                               ->setMandatory(true)
                               .setEditorWidth(220)
                               .setHint(u"Tapez les premières lettres du bureau."_s));
    auto *date = new QDateEdit(QDate(2016, 10, 1));
    date->setCalendarPopup(true);
    date->setDisplayFormat(u"dd/MM/yyyy"_s);
    leftColumn->addWidget(
        &(new Field(u"Date de transmission"_s, date, left))->setEditorWidth(116).setColon(false));
    auto *right = new QWidget(box);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    auto *radio = new RadioRow;
    radio->addOption(u"Commercialisation"_s, 0);
    radio->addOption(u"Production"_s, 1);
    radio->setValue(0);
    rightColumn->addWidget(
        &(new Field(u"Activité principale"_s, radio, right))->setMandatory(true).setLabelWidth(148));
    auto *ticked = new QCheckBox(u"Engagement à souscrire"_s);
    ticked->setChecked(true);
    rightColumn->addWidget(
        &(new Field(u"Engagement"_s, ticked, right))->setMandatory(true).setLabelWidth(148));
    auto *password = new PasswordEdit;
    password->setText(u"demonstration"_s);
    rightColumn->addWidget(
        &(new Field(u"Mot de passe"_s, password, right))->setPlacement(Field::Placement::Above));
    auto *comment = new QPlainTextEdit(u"Merci de joindre la fiche technique."_s);
    comment->setFixedHeight(60);
    rightColumn->addWidget(&(new Field(u"Commentaires"_s, comment, right))
                                ->setMandatory(true)
                                .setPlacement(Field::Placement::Above));
    box->addColumn(left);
    box->addColumn(right);
    card->addContent(box);
    return card;
}

QWidget *banners(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *info = new Banner(box);
    info->tell(
        Banner::Kind::Info, {}, u"Un formulaire non sauvegardé du 19/12/2016 à 17:42 a été retrouvé."_s);
    info->addAction(u"Reprendre la saisie"_s, true);
    info->addAction(u"Effacer"_s);
    auto *error = new Banner(box);
    error->tellErrors(u"2 erreurs à corriger avant de valider le formulaire"_s,
        {{u"5. Mentions et engagements"_s, u"« Nom » est obligatoire"_s},
            {u"Consentement à la publication des données"_s, u"« Fonction » est obligatoire"_s}});
    error->setClosable(true);
    auto *warning = new Banner(box);
    warning->tell(Banner::Kind::Warning, u"Message d’avertissement"_s);
    warning->setCollapsible(true);
    auto *texts = new FoldBox(420, 28, warning);
    for (int i = 0; i < 2; ++i)
        texts->addColumn(textLabel(
            u"Au terme de cette demande, vous vous engagez notamment à n’établir des attestations "
            "d’origine que pour des marchandises admissibles. Voir la <a href='#'>liste de ces cellules</a>."_s,
            LabelKind::Body, texts));
    warning->setContent(texts);
    auto *success = new Banner(Banner::Kind::Success, {}, u"La demande a été déposée."_s, box);
    success->setClosable(true);
    for (Banner *banner : {info, error, warning, success})
        column->addWidget(banner);
    return box;
}

QWidget *buttons(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new FlowLayout(box);
    row->addWidget(button(u"&Prendre en charge"_s, u"user-check"_s, ButtonRole::Primary, box));
    row->addWidget(button(u"&Ouvrir le dossier"_s, u"folder-open"_s, ButtonRole::Neutral, box));
    row->addWidget(button(u"Abandonner"_s, {}, ButtonRole::Danger, box));
    row->addWidget(button(u"Modifier"_s, u"pencil"_s, ButtonRole::Quiet, box));
    row->addWidget(button(u"Libérer"_s, {}, ButtonRole::Link, box));
    QPushButton *off = button(u"Inactif"_s, u"lock"_s, ButtonRole::Primary, box);
    off->setEnabled(false);
    row->addWidget(off);
    auto *mark = new MarkLabel(box);
    mark->setMark(u"hourglass"_s, u"En étude"_s, u"info"_s);
    row->addWidget(mark);
    row->addWidget(new CopyButton(u"Copier le numéro"_s, box));
    auto *spin = new QSpinBox(box);
    row->addWidget(spin);
    return box;
}

QWidget *tiles(QWidget *parent)
{
    auto *box = new QWidget(parent);
    box->setObjectName(u"tiles"_s);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::of(box).px(16));
    auto *rex = new Tile(u"certificate"_s, u"REX"_s,
        u"Délivrance du numéro d’exportateur enregistré : déposer une demande, la suivre, modifier l’autorisation."_s,
        box);
    rex->setMain(true);
    auto *rtc = new Tile(u"file-text"_s, u"RTC"_s, u"Renseignement tarifaire contraignant."_s, box);
    rtc->setClosed(u"Domaine non ouvert"_s);
    row->addWidget(rex, 1);
    row->addWidget(new Tile(u"rosette-discount-check"_s, u"Vérifier un numéro REX"_s,
                       u"Savoir si un numéro est valide ou révoqué."_s, box),
        1);
    row->addWidget(rtc, 1);
    return box;
}

Card *tabCard(QWidget *parent)
{
    auto *card = new Card(parent);
    auto *tabs = new Tabs(Tabs::Kind::Card, card);
    tabs->addPage({}, u"Formulaire"_s);
    tabs->addPage({}, u"Différences"_s);
    tabs->addPage({}, u"Pièces jointes"_s);
    tabs->setCounter(1, 5);
    tabs->setCounter(2, 2);
    tabs->setCurrentIndex(1);
    card->addFullWidth(tabs);
    auto *table = new TableView(card);
    table->setModel(new SampleModel(7, table));
    table->setColumnWidths({158, 117, 0, 121, 149, 52, 162});
    table->setVisibleRows(1, 7);
    card->addFullWidth(table);
    return card;
}

QWidget *page(QWidget *parent)
{
    auto *scroll = new PageScroll(parent);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    const Look &look = Look::of(body);
    column->setContentsMargins(look.px(24), look.px(10), look.px(24), look.px(10));
    column->setSpacing(look.px(12));
    column->addWidget(label(u"Bienvenue sur l’accueil REX"_s, LabelKind::Title, body));
    for (QWidget *part : std::initializer_list<QWidget *>{banners(body), tableCard(u"À traiter"_s, 7, body),
             tableCard(u"En attente"_s, 0, body), buttons(body), fieldCard(body), contactCard(body),
             tiles(body), tabCard(body)})
        column->addWidget(part);
    column->addStretch();
    scroll->setWidget(body);
    return scroll;
}

QWidget *window()
{
    auto *result = new QWidget;
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *header = new HeaderBar(HeaderBar::Kind::Soprano, u"Exportateur enregistré (REX)"_s, result);
    header->addButton(u"layout-grid"_s, u"Changer de domaine"_s);
    header->addButton(u"help-circle"_s, u"Aide"_s);
    header->setUser(u"rtc_op3 rtc_op3"_s, u"SARL BREIZH JAPAN"_s);
    auto *tabs = new Tabs(Tabs::Kind::Navigation, result);
    tabs->addPage(u"home"_s, {}, u"Accueil"_s);
    tabs->addPage(u"file-plus"_s, u"Déposer un nouveau dossier"_s);
    tabs->addPage(u"certificate"_s, u"Afficher mes autorisations"_s);
    tabs->addPage(u"search"_s, u"Recherche avancée"_s);
    tabs->addPage(u"folder"_s, u"Mes documents"_s);
    tabs->setCurrentIndex(1);
    auto *steps = new StepsBar(
        {u"Étape 1 : Création du dossier"_s, u"Étape 2 : Récapitulatif"_s, u"Étape 3 : Dossier créé"_s},
        result);
    steps->setCurrent(1);
    steps->setRemark(u"Les champs du formulaire précédés d’un astérisque rouge * sont obligatoires"_s);
    auto *middle = new QHBoxLayout;
    auto *nav = new SectionNav(u"Étape 1 : Création du dossier"_s, result);
    nav->addSection(u"Message d’avertissement"_s, SectionNav::State::Info);
    nav->addSection(u"1. Désignation du service compétent"_s, SectionNav::State::Done);
    nav->addSection(u"4. Marchandises admissibles au bénéfice du régime préférentiel"_s);
    nav->addSection(u"5. Mentions et engagements"_s);
    nav->setState(3, SectionNav::State::ToFill, 1);
    nav->setCurrent(1);
    middle->addWidget(nav);
    middle->addWidget(page(result), 1);
    auto *actions = new ActionBar(result);
    actions->addLeft(button(u"&Retour"_s, u"arrow-left"_s, ButtonRole::Neutral, actions));
    actions->addLeft(label(u"Non sauvegardé"_s, LabelKind::Small, actions));
    actions->addRight(button(u"&Contrôler"_s, u"checklist"_s, ButtonRole::Neutral, actions));
    actions->addRight(button(u"&Sauvegarder"_s, u"device-floppy"_s, ButtonRole::Neutral, actions));
    actions->addRight(buttonTrailing(u"&Valider"_s, u"arrow-right"_s, ButtonRole::Primary, actions));
    auto *status = new StatusBar(result);
    status->setEntry(u"install"_s, u"database"_s, u"Poste autonome"_s);
    status->setEntry(u"fresh"_s, u"refresh"_s, u"Listes à jour à 10:31:02"_s);
    status->setHints(
        {{u"Ctrl+S"_s, u"Sauvegarder"_s}, {u"F8"_s, u"Erreur suivante"_s}, {u"F1"_s, u"Aide"_s}});
    for (QWidget *bar : std::initializer_list<QWidget *>{header, tabs, steps})
        column->addWidget(bar);
    column->addLayout(middle, 1);
    column->addWidget(actions);
    column->addWidget(status);
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Look look(&app);
    const QStringList arguments = app.arguments();
    look.setMode(arguments.contains(u"dark"_s) ? Look::Mode::Dark : Look::Mode::Light);
    if (arguments.size() > 3)
        look.setFontScale(arguments.at(3).toDouble());
    QWidget *shown = window();
    shown->resize(1366, arguments.size() > 4 ? arguments.at(4).toInt() : 900);
    shown->show();
    if (arguments.size() > 1) {
        QTimer::singleShot(500, shown, [&] {
            if (arguments.contains(u"bubble"_s)) {
                auto *mark = shown->findChild<HelpMark *>();
                mark->click();
                QApplication::activePopupWidget()->grab().save(arguments.at(1) + u".bubble.png"_s);
            }
            shown->grab().save(arguments.at(1));
            QApplication::quit();
        });
    }
    return app.exec();
}
