// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace throughline::studio {

/// For how many customers of the open database a rule holds.
struct RuleCount
{
    std::int64_t customers = 0;
    std::int64_t of = 0;
    double share() const { return of > 0 ? double(customers) / double(of) : 0; }
};

/// Counts rules in the background, a moment after the last wish; a new wish stops what is being
/// counted. The first rule is the whole, the others its conditions.
class RuleCounter : public QObject
{
    Q_OBJECT
public:
    RuleCounter(const FormContext &context, QObject *parent = nullptr);
    ~RuleCounter() override;

    /// Whether there is a database to count in.
    bool canCount() const;
    void count(std::vector<throughline::Rule> rules);
    /// By place in what was asked; nothing for rules that cannot be counted.
    const std::vector<std::optional<RuleCount>> &counts() const { return m_counts; }
    /// Why the first rule cannot be counted; empty when it can.
    const QString &trouble() const { return m_trouble; }
    bool isCounting() const { return m_isCounting; }

signals:
    void started();
    void counted();

private:
    void start();
    void stop();

    const FormContext &m_context;
    QString m_key; ///< of the job: one for each counter
    std::vector<throughline::Rule> m_rules;
    std::vector<std::optional<RuleCount>> m_counts;
    QString m_trouble;
    QTimer m_soon{this};
    std::shared_ptr<std::atomic<bool>> m_isStale;
    bool m_isCounting = false;
};

} // namespace throughline::studio
