// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/lists/listmodel.h"

#include <utility>

namespace rex {

// A list that a service answers to requests of one kind, for one account. `sortMember` is the member of a request
// that names its order, beside `descending`; `idMember` that of a row that is its id.
template<typename Service, typename Request, auto sortMember, auto idMember>
class RequestedList : public ListModel
{
public:
    RequestedList(const Service &service, Account account, QObject *parent = nullptr)
        : ListModel(service.database(), parent)
        , m_service(service)
        , m_account(std::move(account))
    {
    }

    // Asks for another list, or for the same again in whichever order; supersedes what was asked before. Answers as
    // reload() does.
    void load(const Request &request)
    {
        Request asked = request;
        asked.*sortMember = m_request.*sortMember;
        asked.descending = m_request.descending;
        const bool same = wasRead() && asked == m_request;
        m_request = orderChosen() ? asked : request; // an order chosen in the view stays through later loads
        read(!same);
    }

    // What was asked for last; rows of what was asked before it are shown only while it is being read.
    [[nodiscard]] const Request &request() const { return m_request; }
    [[nodiscard]] const Service &service() const { return m_service; }
    [[nodiscard]] const Account &account() const { return m_account; }

protected:
    // Puts the order of a column into a request.
    virtual void orderBy(int column, Qt::SortOrder order, Request &request) const = 0;

private:
    [[nodiscard]] ListSource source() const final
    {
        const Service &service = m_service;
        return {
            [&service, account = m_account, request = m_request](
                int n, const Cancelled &cancelled) { return service.first(account, request, n, cancelled); },
            [&service, account = m_account, request = m_request](
                const Cancelled &cancelled) { return service.ids(account, request, cancelled); },
            [&service, account = m_account](
                const QList<qint64> &ids) { return asRows(service.rows(account, ids), idMember); },
        };
    }

    bool setOrder(int column, Qt::SortOrder order) final
    {
        Request asked = m_request;
        orderBy(column, order, asked);
        return std::exchange(m_request, asked) != asked;
    }

    const Service &m_service;
    Account m_account;
    Request m_request;
};

} // namespace rex
