// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "simulator/compile/rule_view.h"

#include <atomic>
#include <map>
#include <string>
#include <vector>

namespace throughline {

/// A rule made ready for one population: columns are looked up and texts become sets of codes once.
/// The one evaluator of live counts, the simulator and tests. It refers to the population it was
/// compiled for, which must outlive it.
class RuleProgram
{
public:
    /// True for everyone.
    RuleProgram();

    bool holds(const RuleView &view) const { return holdsAt(0, view); }

    bool isEveryone() const { return m_steps.size() == 1 && m_steps.front().kind == Rule::Kind::All; }
    /// Looks at events, so that its answer may change as time passes without a change of a field.
    bool readsHistory() const { return m_readsHistory; }
    bool readsEngagements() const { return m_readsEngagements; }
    /// Depends on the moment of evaluation ("within the last 90 days").
    bool readsClock() const { return m_readsClock; }
    /// Places of the fields read in `Population::fields()`, rising, without repeats.
    const std::vector<std::uint32_t> &fields() const { return m_fields; }

private:
    friend class RuleCompiler;

    /// One node of the tree, in the order of reading; its children follow it up to `end`.
    struct Step
    {
        Rule::Kind kind = Rule::Kind::All;
        std::uint32_t end = 1;
        Comparison comparison = Comparison::Equal;
        RoleType type = RoleType::Text;
        const Column *column = nullptr;      ///< Field
        std::uint32_t field = 0;             ///< its place in the population
        std::vector<std::uint64_t> accepted; ///< Field of texts: bitmap over codes
        std::vector<std::int64_t> integers;  ///< values to compare with
        std::vector<double> reals;
        std::int64_t length = 0;             ///< seconds of WithinLast … and of a history's window; 0: all
        History history = History::Purchases;
        Aggregate aggregate = Aggregate::Count;
        const EventTable *table = nullptr;   ///< null where the database does not have it
        const Column *amount = nullptr;      ///< what Sum, Average and Largest are over
        bool filtersKind = false;
        const Column *kindColumn = nullptr;
        std::vector<std::uint64_t> kinds;    ///< bitmap over codes of the kind column
        std::uint32_t runKind = noKind;      ///< of events of the run
        int channel = -1;
        const Column *channelColumn = nullptr;
        std::vector<std::uint64_t> channels; ///< bitmap over codes of the channel column
        bool filtersTemplate = false;
        int templateIndex = -1;
        const Column *messageColumn = nullptr;
        std::vector<std::uint64_t> messages;
        bool constant = false;               ///< Consent without a column: what is assumed
    };

    bool holdsAt(std::size_t at, const RuleView &view) const;
    bool fieldHolds(const Step &step, const RuleView &view) const;
    bool historyHolds(const Step &step, const RuleView &view) const;

    std::vector<Step> m_steps;
    std::vector<std::uint32_t> m_fields;
    bool m_readsHistory = false;
    bool m_readsEngagements = false;
    bool m_readsClock = false;
};

/// Texts that the run itself may write into a field, beyond those of its dictionary: the first one
/// has the code `dictionary.size()`.
using ExtraTexts = std::map<std::string, std::vector<std::string>>;

/// Compiles `rule`; audiences are taken from the project. Fields and audiences that do not exist
/// and values that do not fit their column are problems TL401 to TL404.
Expected<RuleProgram> compileRule(const Rule &rule, const Project &project, const Population &population,
                                  const ExtraTexts &extraTexts = {});

struct Match
{
    std::int64_t customers = 0;          ///< for whom the rule holds
    std::int64_t of = 0;                 ///< customers looked at
    bool isCancelled = false;
    std::vector<std::size_t> first;      ///< places of the first few who match
};

/// Evaluates the truth at the moment `at` for every customer. Stops early once `cancel` is set.
Match countMatching(const RuleProgram &program, const Population &population, std::int64_t at,
                    const std::atomic<bool> *cancel = nullptr, std::size_t firstWanted = 0);

} // namespace throughline
