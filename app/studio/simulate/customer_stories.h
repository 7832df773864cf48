// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/jobs/jobs.h"
#include "app/studio/session/data_source.h"
#include "app/studio/session/session.h"
#include "app/studio/simulate/customer_searches.h"

#include <QObject>

namespace throughline::studio {

struct ListedCustomer
{
    QString key;
    QString name;
    std::optional<double> score;         ///< consistency, 0 to 100
};

/// Asks the shown run who stands behind its figures and what happened to one of them: walks the
/// project as the run saw it, in the background.
class CustomerStories : public QObject
{
    Q_OBJECT
public:
    CustomerStories(Session &session, DataSource &data, Jobs &jobs, QObject *parent = nullptr);

    /// `searching`, then `found` or `failed`.
    void search(const CustomerSearch &search);
    /// Hands the story to the session, or says `failed`. Without a run: of the project as it is.
    void tell(const QString &customerKey);
    bool canTell() const { return m_data.isOpen(); }

    const CustomerSearch &lastSearch() const { return m_search; }

signals:
    void searching();
    /// `count` of all, also of those beyond the list.
    void found(const QList<throughline::studio::ListedCustomer> &customers, qint64 count);
    void failed(const throughline::Problem &problem);

private:
    struct Walked
    {
        std::shared_ptr<const Project> project;
        RunSettings settings;
        QString runName;
    };
    Walked walked() const;

    Session &m_session;
    DataSource &m_data;
    Jobs &m_jobs;
    CustomerSearch m_search;
};

} // namespace throughline::studio
