// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/metrics/consistency.h"

#include "simulator/metrics/adding.h"
#include "simulator/metrics/decision_pairs.h"

#include <algorithm>

namespace throughline::metrics {

namespace {

constexpr Seconds window = 7 * 86400;
constexpr std::int64_t fullScore = 100 * scoreUnit;
constexpr std::int64_t truthFloor = 50 * scoreUnit;
constexpr std::int64_t blockerCap = 60 * scoreUnit;
/// In hundredths: D, L, K, B, X.
constexpr std::array<std::int64_t, partCount> partWeights{25, 20, 20, 10, 25};

constexpr auto place(Part part) { return static_cast<std::size_t>(part); }

/// What a customer loses in one part: penalty / total of it.
struct Share
{
    Int128 penalty = 0;
    Int128 total = 0;
};

/// Penalty of a pair in halves: 0 both true, 1 the same value and an untruth, 2 a conflict.
int dataHalves(const ShownField &a, const ShownField &b)
{
    if (a.cause == Cause::None && b.cause == Cause::None)
        return 0;
    return a.shown == b.shown ? 1 : 2;
}

int slotHalves(const ShownSlot &a, const ShownSlot &b)
{
    if (a.link == Link::Overridden || b.link == Link::Overridden)
        return 2;
    return a.version == b.version ? 0 : 1;
}

Int128 &penaltyOf(DataPenalties &penalties, Cause cause)
{
    switch (cause) {
    case Cause::Stale: return penalties.stale;
    case Cause::Drifted: return penalties.drifted;
    case Cause::None:
    case Cause::Missing: break;
    }
    return penalties.missing;
}

/// The cells of one customer.
class Cells
{
public:
    Cells(const Layout &layout, ConsistencyTotals *totals)
        : m_layout(layout), m_totals(totals)
    {
    }

    void compare(const Touch &a, const Touch &b)
    {
        m_pair = {};
        compareFields(a, b);
        if (a.masterTemplate != none && a.masterTemplate == b.masterTemplate)
            compareSlots(a, b);
        const DecisionCells decisions = compareDecisions(a, b);
        count(decisions);
        m_pair.decisions += decisions.pairs;
        m_pair.decisionQuarters += decisions.quarters;
        if (m_totals && m_isComparable) {
            const auto low = static_cast<std::size_t>(std::min(a.channel, b.channel));
            const auto high = static_cast<std::size_t>(std::max(a.channel, b.channel));
            m_pair.pairs = 1;
            addTo(m_totals->channelPairs[low * channelCount + high], m_pair);
        }
        m_isComparable = false;
    }

    void compareEvents(std::span<const CustomerEvent> events, const Touch &touch)
    {
        count(compareWithEvents(events, touch));
    }

    void countTouch(const Touch &touch)
    {
        m_rules += touch.brandRules;
        m_broken += touch.brandBroken;
        for (const ShownField &field : touch.fields) {
            ++m_rendered;
            m_false += field.cause != Cause::None && !field.isFallback;
            if (m_totals)
                countField(field);
        }
    }

    std::optional<ConsistencyScore> score() const
    {
        if (m_data.weight == 0 && m_slots == 0 && m_decisions.pairs == 0)
            return {};
        std::array<Share, partCount> shares;
        // Data penalties are halves of weights, decisions quarters, brand rules units of 1e-6.
        shares[place(Part::Data)] = {m_data.missing + m_data.drifted, 2 * m_data.weight};
        shares[place(Part::Latency)] = {m_data.stale, 2 * m_data.weight};
        shares[place(Part::Creative)] = {m_slotHalves, 2 * static_cast<Int128>(m_slots)};
        shares[place(Part::Brand)] = {m_broken, static_cast<Int128>(m_rules) * scoreUnit};
        shares[place(Part::Decision)] = {m_decisions.quarters,
                                         4 * static_cast<Int128>(m_decisions.pairs)};
        std::int64_t weights = 0;
        for (std::size_t i = 0; i < partCount; ++i)
            weights += shares[i].total > 0 ? partWeights[i] : 0;
        ConsistencyScore result;
        result.raw = fullScore;
        for (std::size_t i = 0; i < partCount; ++i) {
            const Share &share = shares[i];
            if (share.total == 0)
                continue;
            const Int128 penalty = std::min(share.penalty, share.total);
            result.parts[i] = scoreUnit - static_cast<std::int64_t>(penalty * scoreUnit / share.total);
            // Rounded down, so that the losses never pass 100 together; the score is what is left.
            result.lost[i] = static_cast<std::int64_t>(fullScore * partWeights[i] * penalty
                                                       / (share.total * weights));
            result.raw -= result.lost[i];
        }
        result.hasBlocker = m_decisions.hasBlocker;
        applyCaps(result);
        return result;
    }

private:
    void compareFields(const Touch &a, const Touch &b)
    {
        for (const ShownField &x : a.fields) {
            for (const ShownField &y : b.fields) {
                if (x.field != y.field)
                    continue;
                m_isComparable = true;
                const std::int64_t weight = m_layout.fields[x.field].weight;
                const int halves = dataHalves(x, y);
                countPenalty(m_data, weight, halves, std::max(x.cause, y.cause));
                if (m_totals) {
                    countPenalty(m_pair.data, weight, halves, std::max(x.cause, y.cause));
                    FieldTotals &field = m_totals->fields[x.field];
                    ++field.cells;
                    countPenalty(field.data, weight, halves, std::max(x.cause, y.cause));
                }
            }
        }
    }

    void compareSlots(const Touch &a, const Touch &b)
    {
        const bool isForeign = std::any_of(a.shownSlots.begin(), a.shownSlots.end(), hasNoMaster)
            || std::any_of(b.shownSlots.begin(), b.shownSlots.end(), hasNoMaster);
        if (isForeign) {
            // A generic page breaks the thread for every slot of the master that it does not carry on.
            const auto lost = std::max(std::count_if(a.shownSlots.begin(), a.shownSlots.end(), hasNoMaster),
                                       std::count_if(b.shownSlots.begin(), b.shownSlots.end(), hasNoMaster));
            countSlots(static_cast<std::uint64_t>(lost), 2 * static_cast<std::uint64_t>(lost));
            return;
        }
        for (const ShownSlot &x : a.shownSlots) {
            if (x.link == Link::Dropped)
                continue;
            for (const ShownSlot &y : b.shownSlots) {
                if (x.slot == y.slot && y.link != Link::Dropped)
                    countSlots(1, static_cast<std::uint64_t>(slotHalves(x, y)));
            }
        }
    }

    static bool hasNoMaster(const ShownSlot &slot) { return slot.link == Link::Foreign; }

    void countSlots(std::uint64_t cells, std::uint64_t halves)
    {
        m_isComparable = m_isComparable || cells > 0;
        m_slots += cells;
        m_slotHalves += halves;
        m_pair.slotCells += cells;
        m_pair.slotHalves += halves;
    }

    static void countPenalty(DataPenalties &penalties, std::int64_t weight, int halves, Cause cause)
    {
        penalties.weight += weight;
        if (halves > 0)
            penaltyOf(penalties, cause) += weight * halves;
    }

    void count(const DecisionCells &cells)
    {
        m_isComparable = m_isComparable || cells.pairs > 0;
        m_decisions.pairs += cells.pairs;
        m_decisions.quarters += cells.quarters;
        m_decisions.hasBlocker = m_decisions.hasBlocker || cells.hasBlocker;
    }

    void countField(const ShownField &shown)
    {
        FieldTotals &field = m_totals->fields[shown.field];
        ++field.rendered;
        field.stale += shown.cause == Cause::Stale;
        field.drifted += shown.cause == Cause::Drifted;
        field.missing += shown.cause == Cause::Missing;
    }

    void applyCaps(ConsistencyScore &result) const
    {
        result.score = result.raw;
        if (m_rendered > 0) {
            const auto truthful = static_cast<std::int64_t>(m_rendered - m_false);
            const std::int64_t cap = truthFloor
                + static_cast<std::int64_t>(static_cast<Int128>(truthFloor) * truthful
                                            / static_cast<std::int64_t>(m_rendered));
            result.lost[5] = std::max<std::int64_t>(0, result.score - cap);
            result.score -= result.lost[5];
        }
        if (result.hasBlocker) {
            result.lost[6] = std::max<std::int64_t>(0, result.score - blockerCap);
            result.score -= result.lost[6];
        }
    }

    const Layout &m_layout;
    ConsistencyTotals *m_totals;
    ChannelPairTotals m_pair;            ///< the pair of touches at hand
    bool m_isComparable = false;
    DataPenalties m_data;
    std::uint64_t m_slots = 0;
    std::uint64_t m_slotHalves = 0;
    std::uint64_t m_rules = 0;
    std::uint64_t m_broken = 0;          ///< in 1e-6
    DecisionCells m_decisions;
    std::uint64_t m_rendered = 0;
    std::uint64_t m_false = 0;           ///< of the rendered: not the truth and no fallback
};

bool isSeen(const Touch &touch, const Story &story) { return touch.seenAt <= story.end; }

} // namespace

std::optional<ConsistencyScore> scoreConsistency(const Layout &layout, const Story &story,
                                                 ConsistencyTotals *totals)
{
    Cells cells(layout, totals);
    for (std::size_t i = 0; i < story.touches.size(); ++i) {
        const Touch &touch = story.touches[i];
        if (!isSeen(touch, story))
            continue;
        cells.countTouch(touch);
        cells.compareEvents(story.events, touch);
        for (std::size_t j = i + 1; j < story.touches.size(); ++j) {
            const Touch &later = story.touches[j];
            if (later.at - touch.at > window)
                break;
            if (later.channel != touch.channel && isSeen(later, story))
                cells.compare(touch, later);
        }
    }
    return cells.score();
}

void countConsistency(ConsistencyTotals &totals, const Layout &layout, const Story &story)
{
    std::uint64_t seen = 0;
    for (const Touch &touch : story.touches) {
        if (!isSeen(touch, story))
            continue;
        ++seen;
        totals.fieldsRendered += touch.fields.size();
    }
    if (seen == 0)
        return;
    ++totals.touched;
    totals.seenTouches += seen;
    const std::optional<ConsistencyScore> score = scoreConsistency(layout, story, &totals);
    if (!score)
        return;
    ++totals.comparable;
    totals.withBlocker += score->hasBlocker;
    totals.fieldChanges += story.fieldChanges;
    totals.score += score->score;
    totals.scores.count(scoreBin(score->score));
    GroupTotals &group = totals.groups[mixed(story.customer) % jackknifeGroups];
    ++group.customers;
    group.score += score->score;
    for (std::size_t i = 0; i < partCount; ++i) {
        if (score->parts[i]) {
            ++totals.parts[i].customers;
            totals.parts[i].value += *score->parts[i];
        }
    }
    for (std::size_t i = 0; i < lossCount; ++i)
        totals.lost[i] += score->lost[i];
    const auto greatest = std::max_element(score->lost.begin(), score->lost.end());
    totals.worst.offer(fullScore - score->score, story.customer,
                       static_cast<std::uint64_t>(greatest - score->lost.begin()));
}

} // namespace throughline::metrics
