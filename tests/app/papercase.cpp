// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercase.h"

#include "app/print/lettercontent.h"
#include "app/print/recordcontent.h"
#include "tests/support/fixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex::papercase {

namespace {

using print::Language;
using test::Fixture;

constexpr qint64 day = 86400;

Decision decided(const QString &reason)
{
    Decision decision;
    decision.comment = reason;
    decision.hearing.invitedOn = {2026, 1, 10};
    decision.hearing.observations
        = u"L’exportateur fait valoir que l’erreur vient de son fournisseur ; il n’a produit aucune pièce."_s;
    return decision;
}

QString ways()
{
    return u"Vous pouvez, dans le délai indiqué ci-dessous, adresser un recours au service qui a pris la décision.\n"
           "Texte d’exemple, rédigé par le service : « le délai court à compter de la notification »."_s;
}

Form longForm()
{
    Form form = test::completeForm();
    form.goods.clear();
    for (int i = 1; i <= 20; ++i)
        form.goods.append({u"Article de décoration n° %1, en verre soufflé ou en céramique"_s.arg(i),
            u"%1"_s.arg(6900 + i), u"69"_s});
    const Contact first = form.contacts.first();
    for (int i = 2; i <= 6; ++i) {
        form.contacts.append(first);
        form.contacts.last().name = u"Contact n° %1"_s.arg(i);
    }
    return form;
}

class Office
{
public:
    Dossier act(const Account &account, const Dossier &dossier, Action action, const Decision &decision = {})
    {
        f.advance(day);
        return sure(f.workspace().dossiers().act(account, dossier.id, dossier.version, action, decision));
    }
    Dossier deposit(const Account &account, const Dossier &dossier, const Form &form, const QString &comment = {})
    {
        f.advance(day);
        return sure(f.workspace().dossiers().deposit(account, dossier.id, dossier.version, form, comment));
    }
    DossierRecord record(const Account &reader, const Dossier &dossier)
    {
        return sure(f.workspace().records().read(reader, dossier.id));
    }
    template<typename T>
    static T sure(Result<T> result)
    {
        if (!result)
            qFatal("papers: %s", qPrintable(result.error().sentence));
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }
    [[nodiscard]] print::Document letter(const Dossier &dossier, Event event)
    {
        const DossierRecord record = this->record(f.officer, dossier);
        const auto found = std::find_if(record.decisions.begin(), record.decisions.end(),
            [event](const DecisionRecord &decision) { return decision.event.event == event; });
        if (found == record.decisions.end())
            qFatal("papers: no such decision");
        return print::letterContent(record, *found, f.workspace().reference(), Language::French, printedAt);
    }

    Fixture f;
    const QDateTime printedAt = QDateTime({2026, 6, 10}, {9, 0}, Qt::UTC);
};

} // namespace

QList<Paper> all()
{
    QList<Paper> papers;
    const auto add = [&](const char *name, const print::Document &document) {
        papers.append({QString::fromLatin1(name), document});
    };
    {
        Office office;
        Fixture &f = office.f;
        const Reference &reference = f.workspace().reference();
        const Dossier empty = Office::sure(f.workspace().dossiers().save(f.op2, 0, 0, Form()));
        add("recapitulation-draft",
            recapitulationContent(office.record(f.op2, empty), reference, Language::French, office.printedAt));
        // A long life: asked for more, answered, granted, modified, revoked, annulled.
        Dossier dossier = f.deposited(f.op1);
        dossier = office.act(f.officer, dossier, Action::RequestInformation,
            {.comment = u"Merci de préciser les positions tarifaires, et de joindre un extrait Kbis de moins de trois mois."_s});
        dossier = office.deposit(f.op1, dossier, longForm(), u"Positions précisées ; extrait joint."_s);
        dossier = office.act(f.officer, dossier, Action::Grant);
        add("letter-granting", office.letter(dossier, Event::Granting));
        add("recapitulation",
            recapitulationContent(office.record(f.op1, dossier), reference, Language::French, office.printedAt));
        add("recapitulation-english",
            recapitulationContent(office.record(f.op1, dossier), reference, Language::English, office.printedAt));
        dossier = office.deposit(f.op1, dossier, test::completeForm(), u"Gamme réduite."_s);
        dossier = office.act(f.officer, dossier, Action::RefuseModification,
            decided(u"Les marchandises retirées figurent sur des attestations en cours."_s));
        add("letter-modification-refused", office.letter(dossier, Event::ModificationRefused));
        dossier = office.deposit(f.op1, dossier, test::completeForm());
        dossier = office.act(f.officer, dossier, Action::AcceptModification);
        add("letter-modification-accepted", office.letter(dossier, Event::ModificationAccepted));
        Decision revocation = decided(u"Trois attestations d’origine établies en janvier portaient une origine inexacte. "
                                      "L’exportateur, invité à s’expliquer, n’a produit aucun justificatif."_s);
        revocation.motive = u"89-3-d"_s;
        dossier = office.act(f.officer, dossier, Action::Revoke, revocation);
        add("letter-revocation", office.letter(dossier, Event::Revocation)); // the office has no text of appeal yet
        add("letter-granting-revoked", office.letter(dossier, Event::Granting));
        dossier = office.act(f.supervisor, dossier, Action::AnnulRevocation,
            {.comment = u"La révocation reposait sur les attestations d’un autre exportateur."_s});
        add("letter-annulment", office.letter(dossier, Event::RevocationAnnulled));
        add("history",
            historyContent(office.record(f.officer, dossier), reference, Language::French, office.printedAt));
        add("history-english",
            historyContent(office.record(f.officer, dossier), reference, Language::English, office.printedAt));
    }
    {
        Office office;
        Fixture &f = office.f;
        Dossier dossier = f.deposited(f.op1);
        for (int i = 1; i <= 55; ++i) // over several pages, under repeated heads
            dossier = office.act(f.op1, dossier, Action::AddComment, {.comment = u"Message n° %1."_s.arg(i)});
        add("history-long", historyContent(office.record(f.officer, dossier), f.workspace().reference(),
                                Language::French, office.printedAt));
    }
    {
        Office office;
        Fixture &f = office.f;
        Office::sure(f.workspace().records().setWaysOfAppeal(f.supervisor, ways()));
        Dossier dossier = f.deposited(f.op1);
        dossier = office.act(f.officer, dossier, Action::Reject,
            decided(u"Le numéro Eori n’est plus valide et l’activité déclarée ne correspond pas à l’objet social."_s));
        add("letter-refusal", office.letter(dossier, Event::Rejection));
    }
    {
        Office office;
        Fixture &f = office.f;
        // A text of appeal and a motive as long as they may be: over several pages.
        const QString appeal = u"Un recours peut être formé selon les règles que ce texte d’exemple répète. "_s.repeated(52);
        Office::sure(f.workspace().records().setWaysOfAppeal(f.supervisor, appeal));
        Dossier dossier = f.deposited(f.op1);
        dossier = office.act(f.officer, dossier, Action::Reject,
            decided(u"Motif développé longuement, point après point, pour l’exportateur. "_s.repeated(28)));
        add("letter-refusal-long", office.letter(dossier, Event::Rejection));
    }
    return papers;
}

} // namespace rex::papercase
