// SPDX-License-Identifier: GPL-3.0-or-later
// form-gallery FOLDER: pictures of the form, its dialogs and its recapitulation in the sizes, modes and text
// sizes of the visual language, so that a person can judge them; not a test.
#include "forms/contactdialog.h"
#include "forms/formeditor.h"
#include "forms/goodsdialog.h"
#include "forms/look/look.h"
#include "forms/parts/accessibleparts.h"
#include "forms/recap.h"
#include "model/domain/reference.h"
#include "tests/support/fixture.h"

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;

namespace {

struct Variant
{
    const char *name;
    QSize size;
    bool dark;
    double scale;
};

constexpr Variant variants[] = {
    {"1366", {1366, 762}, false, 1},
    {"1366-dark", {1366, 762}, true, 1},
    {"1280", {1280, 662}, false, 1},
    {"1920", {1920, 942}, false, 1},
    {"1366-150", {1366, 662}, false, 1.5},
    {"1024", {1024, 562}, false, 1},
};

Form filled()
{
    Form form = test::completeForm();
    form.exporter.eori = u"FR90000001900019"_s;
    form.exporter.name = u"SARL BREIZH JAPAN"_s;
    form.exporter.address = {u"12 Quai des Embruns"_s, u"29200"_s, u"BREST"_s, u"FR"_s};
    form.goods.append({u"Lampe de chevet"_s, u"9405"_s, u"94"_s});
    form.goods.append({u"Livres"_s, u"4901"_s, u"49"_s});
    form.goods.append({u"Inconnue"_s, u"9999"_s, u"96"_s});
    return form;
}

void take(QWidget &widget, const QString &file)
{
    QTest::qWait(80);
    widget.grab().save(file);
}

void takeEditor(const Reference &reference, const Variant &variant, const QString &prefix)
{
    FormEditor editor(reference);
    editor.resize(variant.size);
    editor.setForm(filled());
    editor.show();
    take(editor, prefix + u"-a-top.png"_s);
    auto *bar = editor.findChild<QScrollArea *>()->verticalScrollBar();
    editor.setSavedState(u"FR-EXP-2016-0000044"_s, QDateTime::currentDateTimeUtc());
    editor.check();
    take(editor, prefix + u"-b-warnings.png"_s);
    Form form = filled();
    form.undertaking.signatory.name.clear();
    form.consent.signatory.position.clear();
    form.exporter.phone = u"12"_s;
    form.contacts.clear();
    editor.setForm(form);
    editor.check();
    editor.setFocus();
    bar->setValue(0);
    take(editor, prefix + u"-c-errors.png"_s);
    editor.showSection(Section::Goods);
    take(editor, prefix + u"-d-goods.png"_s);
    bar->setValue(bar->maximum());
    take(editor, prefix + u"-e-end.png"_s);
}

void takeDialogs(const Reference &reference, const QString &prefix)
{
    Contact contact = filled().contacts.first();
    contact.email = u"aiko.terashima"_s;
    ContactDialog contactDialog(reference, contact.address, contact, nullptr);
    contactDialog.show();
    contactDialog.accept();
    take(contactDialog, prefix + u"-f-contact.png"_s);
    GoodsDialog goodsDialog(reference, false, {}, {u"Lampe"_s, u"9405"_s, u"94"_s}, nullptr);
    goodsDialog.show();
    take(goodsDialog, prefix + u"-g-goods.png"_s);
    GoodsDialog unknown(reference, false, {}, {{}, u"9999"_s, u"12"_s}, nullptr);
    unknown.show();
    unknown.accept();
    take(unknown, prefix + u"-h-unknown.png"_s);
}

void takeRecap(const Reference &reference, const Variant &variant, const QString &prefix)
{
    Recap recap(reference);
    recap.resize(variant.size);
    recap.setForm(filled(), u"FR-EXP-2016-0000044"_s);
    recap.show();
    take(recap, prefix + u"-i-recap.png"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installAccessibleParts();
    Look look(&app);
    const QDir folder(app.arguments().value(1, u"."_s));
    const Reference reference;
    for (const Variant &variant : variants) {
        look.setMode(variant.dark ? Look::Mode::Dark : Look::Mode::Light);
        look.setFontScale(variant.scale);
        const QString prefix = folder.filePath(QString::fromLatin1(variant.name));
        takeEditor(reference, variant, prefix);
        takeDialogs(reference, prefix);
        takeRecap(reference, variant, prefix);
    }
    return 0;
}
