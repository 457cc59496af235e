// SPDX-License-Identifier: GPL-3.0-or-later
// rex-bench FILE [PART…]: the budgets of lists and searches on a generated database, beside the sqlite3 shell with the
// very same query and a plain QSqlTableModel. Parts: lists, searches, scrolling, exports, dossiers; without one, all.
// Prints Markdown tables; see scripts/bench.
#include "model/domain/labels.h"
#include "model/lists/dossierexport.h"
#include "model/service/listquery.h"
#include "model/service/workspace.h"
#include "model/storage/accountstore.h"
#include "model/storage/query.h"
#include "tests/bench/dice.h"
#include "tests/bench/figures.h"
#include "tests/bench/generate.h"
#include "tests/bench/rivals.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>
#include <QtConcurrentRun>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::bench;

namespace {

constexpr int firstRows = 100;
constexpr int warmRuns = 15;

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

template<typename Call>
double once(Call call)
{
    QElapsedTimer timer;
    timer.start();
    call();
    return double(timer.nsecsElapsed()) / 1e6;
}

// Median of some runs; the first, which fills the caches, does not count.
template<typename Call>
double warm(Call call, int runs = warmRuns)
{
    call();
    QList<double> times;
    for (int i = 0; i < runs; ++i)
        times.append(once(call));
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

QString ms(double time)
{
    return time < 0 ? u"—"_s : QString::number(time, 'f', time < 10 ? 2 : time < 100 ? 1 : 0);
}

void row(const QStringList &cells)
{
    std::printf("| %s |\n", qPrintable(cells.join(u" | "_s)));
    std::fflush(stdout);
}

void head(const QString &title, const QStringList &cells)
{
    std::printf("\n%s\n\n", qPrintable(title));
    row(cells);
    row(QStringList(cells.size(), u"---"_s));
}

std::unique_ptr<Workspace> opened(const QString &path)
{
    return must(Workspace::open(path, [] { return generatedNow(); }));
}

struct Case
{
    QString name;
    ListRequest request;
    bool inGrowth = false; // stands in the table of growth
};

QList<Case> searches(const Workspace &workspace, const Account &officer)
{
    // what is asked for is taken from a dossier in the middle, so that it is there
    const auto all = must(workspace.search().ids(officer, {.list = DossierList::Search, .sortKey = SortKey::Transmitted}));
    const DossierRow some = must(workspace.search().rows(officer, {all[all.size() / 2]})).first();
    const QStringList growing
        = {u"Numéro de demande (whole)"_s, u"Nom du demandeur (« eleonore »)"_s, u"Chapitre (22)"_s};
    QList<Case> cases;
    const auto add = [&](const QString &name, auto set, SortKey key = SortKey::Transmitted) {
        ListRequest request{.list = DossierList::Search, .sortKey = key};
        set(request);
        cases.append({name, request, growing.contains(name)});
    };
    add(u"no criterion"_s, [](auto &) {});
    add(u"Type d’autorisation"_s, [](auto &r) { r.criteria.type = AuthorisationType::RegisteredExporter; });
    add(u"Numéro de demande (whole)"_s, [&](auto &r) { r.criteria.number = some.number; });
    add(u"Numéro de demande (seven digits)"_s, [&](auto &r) { r.criteria.number = some.number.right(7); });
    add(u"Nom du demandeur (« eleonore »)"_s, [](auto &r) { r.criteria.applicant = u"eleonore"_s; });
    add(u"Nom du demandeur (rare)"_s, [&](auto &r) { r.criteria.applicant = some.companyName.right(9); });
    add(u"Nom du demandeur (one letter)"_s, [](auto &r) { r.criteria.applicant = u"e"_s; });
    add(u"Nom du demandeur (nobody)"_s, [](auto &r) { r.criteria.applicant = u"zzyzx"_s; });
    add(u"Statut (Incomplet)"_s, [](auto &r) { r.criteria.statuses = {Status::Incomplete}; });
    add(u"Statut (Révoqué, Rejeté)"_s, [](auto &r) { r.criteria.statuses = {Status::Revoked, Status::Rejected}; });
    add(u"Statut (En étude) by registration"_s, [](auto &r) { r.criteria.statuses = {Status::UnderReview}; }, SortKey::Registered);
    add(u"Date de transmission (a month)"_s, [](auto &r) {
        r.criteria.transmittedFrom = QDate(2021, 5, 1);
        r.criteria.transmittedTo = QDate(2021, 5, 31);
    });
    add(u"Nom du titulaire (« oeuvre »)"_s, [](auto &r) { r.criteria.holder = u"oeuvre"_s; });
    add(u"Service compétent"_s, [&](auto &r) { r.criteria.officeCode = officer.officeCode; });
    add(u"Date de création (2018), newest deposit first"_s, [](auto &r) {
        r.criteria.createdFrom = QDate(2018, 1, 1);
        r.criteria.createdTo = QDate(2018, 12, 31);
    });
    add(u"Numéro EORI (whole)"_s, [&](auto &r) { r.criteria.eori = some.eori; });
    add(u"Numéro EORI (part)"_s, [&](auto &r) { r.criteria.eori = some.eori.mid(4, 6); });
    add(u"Nom exportateur (« coeur de bois »)"_s, [](auto &r) { r.criteria.exporter = u"coeur de bois"_s; });
    add(u"Chapitre (22)"_s, [](auto &r) { r.criteria.chapter = u"22"_s; });
    add(u"Code postal (29)"_s, [](auto &r) { r.criteria.postalCode = u"29"_s; });
    add(u"Position tarifaire (2204)"_s, [](auto &r) { r.criteria.heading = u"2204"_s; });
    add(u"name and status and heading"_s, [](auto &r) {
        r.criteria.applicant = u"vins"_s;
        r.criteria.statuses = {Status::Granted};
        r.criteria.heading = u"22"_s;
    });
    add(u"quick search, REX number"_s, [&](auto &r) { r.text = u"FRREX20200042"_s; });
    add(u"quick search, name"_s, [](auto &r) { r.text = u"verrerie"_s; });
    return cases;
}

// The query that a search runs in the end, for the shell: a list that is read in its order is given up for the
// candidates where SearchService::first() gives it up.
ListQuery finalQuery(const Workspace &workspace, const Account &account, const ListRequest &request)
{
    const SearchEffort effort;
    const ListQuery list = listQuery(account, request);
    const ListQuery query = must(planned(workspace.database(), list, effort.few, {}));
    if (query.candidates.isEmpty())
        return query;
    {
        Query trial(workspace.database(), u"list/ids"_s,
            {{u"source"_s, query.source}, {u"where"_s, query.where}, {u"order"_s, query.order},
                {u"limit"_s, u"LIMIT %1"_s.arg(firstRows)}});
        int ticks = 0;
        trial.bind(query.values).cancelWhen([&] { return ++ticks > effort.patience; });
        if (trial.ids())
            return query;
    } // its patience ends with it
    return must(planned(workspace.database(), list, std::numeric_limits<qint32>::max(), {}));
}

QString idsSql(const ListQuery &query, const QString &limit)
{
    return queryText(u"list/ids"_s, Database::engine())
        .replace("@source@"_L1, query.source)
        .replace("@where@"_L1, query.where)
        .replace("@order@"_L1, query.order)
        .replace("@limit@"_L1, limit);
}

void benchSearches(const QString &path)
{
    auto workspace = opened(path);
    const Account officer = must(AccountStore(workspace->database()).account(2));
    head(u"### Advanced search, first 100 ids, ms"_s,
        {u"criterion"_s, u"matches"_s, u"ours, warm"_s, u"same SQL in the shell"_s, u"budget"_s, u""_s, u"ours, cold"_s,
            u"all ids"_s, u"count"_s});
    const QList<Case> cases = searches(*workspace, officer);
    for (const Case &each : cases) {
        const auto &search = workspace->search();
        const double ours = warm([&] { std::ignore = must(search.first(officer, each.request, firstRows)); });
        const ListQuery query = finalQuery(*workspace, officer, each.request);
        const double shell = shellTime(path, idsSql(query, u"LIMIT %1"_s.arg(firstRows)), query.values, warmRuns);
        const qint64 matches = must(search.count(officer, each.request));
        const double all = warm([&] { std::ignore = must(search.ids(officer, each.request)); }, 3);
        const double count = warm([&] { std::ignore = must(search.count(officer, each.request)); }, 3);
        double cold = 0;
        {
            forget(path);
            auto fresh = opened(path);
            cold = once([&] { std::ignore = must(fresh->search().first(officer, each.request, firstRows)); });
        }
        const double budget = 2 * shell + 16;
        row({each.name, QString::number(matches), ms(ours), ms(shell), ms(budget), ours <= budget ? u"kept"_s : u"**lost**"_s,
            ms(cold), ms(all), ms(count)});
        if (each.inGrowth)
            keepFigure(u"search, "_s + each.name + u", first 100 ids, ms"_s, ms(ours));
    }
}

void benchLists(const QString &path)
{
    auto workspace = opened(path);
    const AccountStore accounts(workspace->database());
    const Account officer = must(accounts.account(2)), busier = must(accounts.account(4));
    head(u"### Home page and lists of an office, ms (budget of the first rows: 100)"_s,
        {u"list"_s, u"rows"_s, u"first 100 rows"_s, u"count"_s, u"all ids"_s, u"first 100 rows, cold"_s});
    for (const Account &account : {officer, busier}) {
        for (const DossierList list : allDossierLists) {
            const auto &search = workspace->search();
            const ListRequest request{.list = list};
            const auto first = [&](const SearchService &service) {
                std::ignore = must(service.rows(account, must(service.first(account, request, firstRows))));
            };
            double cold = 0;
            {
                forget(path);
                auto fresh = opened(path);
                cold = once([&] { first(fresh->search()); });
            }
            const double warmRows = warm([&] { first(search); });
            if (list == DossierList::ToDo && account.id == officer.id)
                keepFigure(u"home page, first 100 rows of « À traiter », ms"_s, ms(warmRows));
            static const char *const names[] = {"À traiter", "En attente", "Autorisations", "Documents", "Recherche, everything"};
            row({QString::fromUtf8(names[int(list)]) + u", "_s + account.officeName, QString::number(must(search.count(account, request))),
                ms(warmRows), ms(warm([&] { std::ignore = must(search.count(account, request)); }, 5)),
                ms(warm([&] { std::ignore = must(search.ids(account, request)); }, 3)), ms(cold)});
        }
    }
    head(u"### Every order of the whole list, first 100 ids, ms"_s, {u"key"_s, u"ascending"_s, u"descending"_s});
    for (const SortKey key : allSortKeys) {
        if (!canSort(DossierList::Search, key))
            continue;
        QStringList cells{QString::number(int(key))};
        for (const bool descending : {false, true})
            cells += ms(warm([&] {
                std::ignore = must(workspace->search().first(officer,
                    {.list = DossierList::Search, .sortKey = key, .descending = descending}, firstRows));
            }));
        row(cells);
    }
}

void benchScrolling(const QString &path)
{
    auto workspace = opened(path);
    const Account officer = must(AccountStore(workspace->database()).account(2));
    const ListRequest everything{.list = DossierList::Search, .sortKey = SortKey::Updated};
    QList<qint64> ids;
    const double all = once([&] { ids = must(workspace->search().ids(officer, everything)); });
    Dice dice(1);
    const auto jump = [&] {
        const qsizetype start = dice.below(int(std::max<qsizetype>(1, ids.size() - firstRows)));
        std::ignore = must(workspace->search().rows(officer, ids.mid(start, firstRows)));
    };
    const double jumping = warm(jump, 100);
    const qint64 memory = residentMemory(); // of the whole program, before the other viewer comes
    head(u"### Everything in one list"_s, {u"what"_s, u"ours"_s, u"QSqlTableModel"_s, u"budget"_s});
    const ViewerTimes viewer = viewerTimes(path, u"transmitted IS NOT NULL"_s, 12, true);
    row({u"first rows, ms"_s, ms(warm([&] { std::ignore = must(workspace->search().rows(officer, must(workspace->search().first(officer, everything, firstRows)))); })),
        ms(viewer.first), u""_s});
    row({u"all %1 ids / rows, ms"_s.arg(ids.size()), ms(all), ms(viewer.all), u""_s});
    row({u"a jump anywhere, 100 rows, ms"_s, ms(jumping), u"0 (all in memory)"_s, u"30"_s});
    row({u"memory with this list, MB"_s, QString::number(double(memory) / 1e6, 'f', 1), QString::number(double(viewer.memory) / 1e6, 'f', 1), u"120"_s});
}

// How long an export goes on after it was cancelled, once so many of its rows are written.
double cancelTime(const SearchService &search, const DossierExport &what, qint64 rows)
{
    ExportProgress progress;
    QFuture<Result<qint64>> writing
        = QtConcurrent::run([&] { return exportDossiers(search, what, progress); });
    while (progress.done < rows && !writing.isFinished())
        QThread::usleep(200);
    progress.cancelled = true;
    const double time = once([&] { writing.waitForFinished(); });
    if (writing.result() || QFileInfo::exists(what.path))
        qFatal("it was not cancelled");
    return time;
}

// The whole list: stopped while its ids are read, and among its rows.
void benchCancelling(const SearchService &search, const Account &officer, const QTemporaryDir &folder)
{
    const ListRequest everything{.list = DossierList::Search};
    const qint64 count = must(search.count(officer, everything));
    head(u"### Cancelling an export of %1 rows, ms"_s.arg(count),
        {u"format"_s, u"while the list is read"_s, u"after a tenth of the rows"_s, u"budget"_s});
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx}) {
        const QString name = format == TableFormat::Csv ? u"CSV"_s : u"XLSX"_s;
        const DossierExport what{
            officer, everything, searchColumns(), format, folder.filePath(u"cancelled"_s), generatedNow()};
        const double reading = cancelTime(search, what, 0), writing = cancelTime(search, what, count / 10);
        row({name, ms(reading), ms(writing), u"200"_s});
        keepFigure(u"cancelling an export as "_s + name + u", ms"_s, ms(writing));
    }
}

// About a tenth of all dossiers as files, with each column there is.
void benchExports(const QString &path)
{
    const auto workspace = opened(path);
    const Account officer = must(AccountStore(workspace->database()).account(2));
    ListRequest list{.list = DossierList::Search};
    list.criteria.createdFrom = QDate(2018, 1, 1);
    list.criteria.createdTo = QDate(2018, 12, 31);
    const QTemporaryDir folder;
    head(u"### Export"_s, {u"format"_s, u"rows"_s, u"ms"_s, u"MB"_s});
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx}) {
        const QString file = folder.filePath(format == TableFormat::Csv ? u"list.csv"_s : u"list.xlsx"_s);
        const DossierExport what{officer, list, searchColumns(), format, file, generatedNow()};
        qint64 rows = 0;
        const double time = once([&] {
            ExportProgress progress;
            rows = must(exportDossiers(workspace->search(), what, progress));
        });
        const QString name = format == TableFormat::Csv ? u"CSV"_s : u"XLSX"_s;
        row({name, QString::number(rows), ms(time), QString::number(double(QFileInfo(file).size()) / 1e6, 'f', 1)});
        keepFigure(u"the dossiers of a year as "_s + name + u", ms"_s, ms(time));
    }
    benchCancelling(workspace->search(), officer, folder);
}

Form completed(Form form, const QString &office)
{
    form.officeCode = office;
    form.exporter.phone = u"0102030405"_s;
    form.exporter.fax = u"0"_s;
    form.exporter.email = u"contact@exemple.fr"_s;
    form.exporter.activity = Activity::Trading;
    form.contacts = {Contact{u"Jean BELLORINO"_s, form.exporter.address, u"0102030406"_s, u"0"_s, u"jean@exemple.fr"_s}};
    form.goods = {GoodsItem{u"Luminaires"_s, u"9405"_s, u"94"_s}, GoodsItem{u"Livres"_s, u"4901"_s, u"49"_s}};
    form.undertaking = Undertaking{true, Signatory{u"Jean BELLORINO"_s, u"Brest"_s, u"Gérant"_s}};
    form.consent = Consent{true, Signatory{u"Jean BELLORINO"_s, u"Brest"_s, u"Gérant"_s}};
    return form;
}

// Writes into the database: new drafts of the first companies, deposited where the company may.
void benchDossiers(const QString &path)
{
    auto workspace = opened(path);
    const AccountStore accounts(workspace->database());
    const Account officer = must(accounts.account(2));
    const auto &dossiers = workspace->dossiers();
    const auto ids = must(workspace->search().first(officer, {.list = DossierList::Authorisations}, firstRows));
    int next = 0;
    const double open = warm([&] { std::ignore = must(dossiers.view(officer, ids[next++ % ids.size()])); }, 50);
    QList<double> saves, deposits;
    for (int i = 0; i < 60; ++i) {
        const Account person = must(accounts.account(1000 + i));
        const Form form = completed(must(dossiers.newForm(person)), officer.officeCode);
        Dossier draft;
        saves.append(once([&] { draft = must(dossiers.save(person, 0, 0, form)); }));
        if (!must(dossiers.activeDossierNumber(person, 0)).isEmpty())
            continue;
        bool deposited = false; // not by a company that must say first how it remedied an abuse
        const double time
            = once([&] { deposited = dossiers.deposit(person, draft.id, draft.version, form).has_value(); });
        if (deposited)
            deposits.append(time);
    }
    std::sort(saves.begin(), saves.end());
    std::sort(deposits.begin(), deposits.end());
    head(u"### One dossier, ms"_s, {u"what"_s, u"median"_s, u"slowest"_s, u"budget"_s});
    keepFigure(u"open a dossier, ms"_s, ms(open));
    keepFigure(u"save a draft, ms"_s, ms(saves[saves.size() / 2]));
    if (!deposits.isEmpty())
        keepFigure(u"deposit, ms"_s, ms(deposits[deposits.size() / 2]));
    row({u"open a dossier"_s, ms(open), u""_s, u"100"_s});
    row({u"save a draft (%1)"_s.arg(saves.size()), ms(saves[saves.size() / 2]), ms(saves.last()), u"50"_s});
    if (!deposits.isEmpty())
        row({u"deposit (%1)"_s.arg(deposits.size()), ms(deposits[deposits.size() / 2]), ms(deposits.last()), u"100"_s});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QString path = app.arguments().value(1);
    if (!QFileInfo::exists(path)) {
        std::fputs("rex-bench FILE [PART…]: a database made by rex-generate\n", stderr);
        return 2;
    }
    std::printf("\n## %s (%.2f GB)\n", qPrintable(QFileInfo(path).fileName()), double(QFileInfo(path).size()) / 1e9);
    const QStringList wanted = app.arguments().mid(2);
    const auto bench = [&](const QString &part, void (*run)(const QString &)) {
        if (wanted.isEmpty() || wanted.contains(part))
            run(path);
    };
    bench(u"lists"_s, benchLists);
    bench(u"searches"_s, benchSearches);
    bench(u"scrolling"_s, benchScrolling);
    bench(u"exports"_s, benchExports);
    bench(u"dossiers"_s, benchDossiers);
    return 0;
}
