// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/forms/rule_counter.h"

#include "app/studio/document/words.h"
#include "app/studio/jobs/jobs.h"
#include "app/studio/session/data_source.h"
#include "simulator/compile/rule_program.h"

namespace throughline::studio {

namespace {
constexpr int restMs = 60; ///< between the last key and the count
}

RuleCounter::RuleCounter(const FormContext &context, QObject *parent)
    : QObject(parent), m_context(context),
      m_key(QStringLiteral("rule count %1").arg(quintptr(this), 0, 16)),
      m_isStale(std::make_shared<std::atomic<bool>>(false))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(restMs);
    connect(&m_soon, &QTimer::timeout, this, &RuleCounter::start);
    if (DataSource *data = context.data()) {
        connect(data, &DataSource::opened, this, [this] { count(std::move(m_rules)); });
        connect(data, &DataSource::closed, this, [this] { count(std::move(m_rules)); });
    }
}

RuleCounter::~RuleCounter()
{
    stop();
}

bool RuleCounter::canCount() const
{
    return m_context.data() && m_context.jobs() && m_context.data()->population();
}

void RuleCounter::stop()
{
    m_isStale->store(true);
    if (m_context.jobs())
        m_context.jobs()->cancel(m_key);
    m_isCounting = false;
}

void RuleCounter::count(std::vector<throughline::Rule> rules)
{
    stop();
    if (rules.size() != m_counts.size())
        m_counts.clear();
    m_rules = std::move(rules);
    m_isCounting = canCount() && !m_rules.empty();
    emit started();
    if (m_isCounting)
        m_soon.start();
}

void RuleCounter::start()
{
    if (!canCount() || m_rules.empty())
        return;
    const auto population = m_context.data()->population();
    auto programs = std::make_shared<std::vector<std::optional<RuleProgram>>>();
    m_trouble.clear();
    for (const throughline::Rule &rule : m_rules) {
        auto program = compileRule(rule, m_context.project(), *population);
        if (!program && programs->empty())
            m_trouble = words(program.error().message);
        programs->push_back(program ? std::optional(std::move(*program)) : std::nullopt);
    }
    m_isStale = std::make_shared<std::atomic<bool>>(false);
    m_context.jobs()->start(
        m_key,
        [programs, population, isStale = m_isStale](Progress &) {
            std::vector<std::optional<RuleCount>> counts;
            for (const auto &program : *programs) {
                if (!program || isStale->load()) {
                    counts.push_back(std::nullopt);
                    continue;
                }
                const Match match = countMatching(*program, *population, population->latest(), isStale.get());
                counts.push_back(RuleCount{match.customers, match.of});
            }
            return counts;
        },
        [this](std::vector<std::optional<RuleCount>> counts) {
            m_counts = std::move(counts);
            m_isCounting = false;
            emit counted();
        });
}

} // namespace throughline::studio
