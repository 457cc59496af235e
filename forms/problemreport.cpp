// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/problemreport.h"

#include "forms/formbody.h"
#include "forms/formsection.h"
#include "forms/parts/banner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr qsizetype mostLinks = 1000; // nobody reads more; the next ones move up

bool samePlace(const Problem &a, const Problem &b)
{
    return a.section == b.section && a.field == b.field && a.row == b.row && a.blocking == b.blocking;
}

bool isList(Section section)
{
    return section == Section::Contacts || section == Section::Goods;
}

Problems blockingOnly(const Problems &problems)
{
    Problems errors;
    std::copy_if(problems.begin(), problems.end(), std::back_inserter(errors),
        [](const Problem &problem) { return problem.blocking; });
    return errors;
}

QList<BannerLink> links(const Problems &problems)
{
    QList<BannerLink> result;
    for (const Problem &problem : problems)
        result.append({place(problem), problem.sentence});
    return result;
}

} // namespace

ProblemReport::ProblemReport(Banner &banner, FormBody &body, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
    , m_body(body)
{
    connect(&m_banner, &Banner::linkActivated, this, &ProblemReport::goTo);
}

void ProblemReport::show(const Problems &problems)
{
    m_problems = problems;
    m_body.mark(m_problems);
    write(Focus::Take);
}

void ProblemReport::follow(const Problems &now)
{
    if (m_problems.isEmpty())
        return;
    Problems left;
    for (const Problem &problem : now) {
        // Rows move when others are removed: a list shows all that is wrong with it once it was controlled.
        const bool known = std::any_of(m_problems.begin(), m_problems.end(), [&](const Problem &shown) {
            return samePlace(shown, problem) || (isList(problem.section) && shown.section == problem.section);
        });
        if (known)
            left.append(problem);
    }
    if (left == m_problems)
        return;
    m_problems = left;
    m_body.mark(m_problems);
    if (m_problems.isEmpty())
        m_banner.hide();
    else
        write(Focus::Leave);
}

void ProblemReport::clear()
{
    m_problems.clear();
    m_linked.clear();
    m_body.mark({});
    m_banner.hide();
}

void ProblemReport::write(Focus focus)
{
    const Problems errors = blockingOnly(m_problems);
    const Problems &told = errors.isEmpty() ? m_problems : errors;
    m_linked = told.first(std::min(told.size(), mostLinks));
    m_banner.setClosable(errors.isEmpty());
    if (!errors.isEmpty()) {
        const QString title = errorTitle(told.size());
        if (focus == Focus::Take) {
            m_banner.tellErrors(title, links(m_linked));
            return;
        }
        m_banner.tell(Banner::Kind::Error, title);
    } else if (m_problems.isEmpty()) {
        m_banner.tell(Banner::Kind::Success, tr("Le formulaire ne comporte aucune erreur."));
    } else {
        m_banner.tell(Banner::Kind::Warning, tr("Le formulaire ne comporte aucune erreur."),
            tr("À vérifier, sans que cela empêche de valider :"));
    }
    m_banner.setLinks(links(m_linked));
}

QString ProblemReport::errorTitle(qsizetype count)
{
    const QString title =
        tr("%n erreur(s) à corriger avant de valider le formulaire", nullptr, static_cast<int>(count));
    return count > mostLinks ? tr("%1 ; voici les %2 premières").arg(title).arg(mostLinks) : title;
}

void ProblemReport::goTo(int link)
{
    if (link < 0 || link >= m_linked.size())
        return;
    const Problem problem = m_linked[link];
    if (FormSection *section = m_body.section(problem.section))
        section->focusProblem(problem);
    else
        emit otherChosen(problem);
}

void ProblemReport::goToNext()
{
    m_banner.activateNextLink();
}

int ProblemReport::errorCount(Section section) const
{
    return static_cast<int>(std::count_if(m_problems.begin(), m_problems.end(),
        [&](const Problem &problem) { return problem.blocking && problem.section == section; }));
}

} // namespace rex
