// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/jobs/jobs.h"
#include "app/studio/session/field_summary.h"
#include "app/studio/session/session.h"
#include "simulator/population/population.h"

#include <map>
#include <memory>

namespace throughline::studio {

/// The customer database of a window. Its columns stay loaded between runs; the path is remembered
/// for the project, not in it.
class DataSource : public QObject
{
    Q_OBJECT
public:
    DataSource(Session &session, Jobs &jobs, QObject *parent = nullptr);

    /// Starts reading; `opened` or `failed` follows.
    void open(const QString &path);
    void close();
    /// Reads again if the project's map of tables has changed since.
    void refresh();
    /// Writes a made-up database and opens it.
    void makeSample(const QString &path, qint64 customers, quint64 seed);
    /// The database that was open with this project last, if it is still there.
    void openRemembered();

    bool isOpen() const { return bool(m_population); }
    bool isReading() const;
    bool isCurrent() const;
    std::shared_ptr<const Population> population() const { return m_population; }
    const QString &path() const { return m_path; }
    QString name() const;
    /// How the values of a customer's field are spread; null where there is no such field. Counted when
    /// first asked, kept while the database is open.
    const FieldSummary *summaryOf(const QString &field) const;
    bool isMadeUp() const { return m_population && m_population->isMadeUp(); }

signals:
    void opened();
    void closed();
    void failed(const throughline::Problem &problem);

private:
    void take(Population population);
    void remember() const;

    Session &m_session;
    Jobs &m_jobs;
    QString m_path;
    std::shared_ptr<const Population> m_population;
    mutable std::map<QString, FieldSummary> m_summaries;
    DataMap m_map; ///< of the project when the columns were read
};

} // namespace throughline::studio
