// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/compile/rule_program.h"

#include <algorithm>

namespace throughline {

namespace {

bool contains(const std::vector<std::uint64_t> &bitmap, std::uint64_t code)
{
    return code / 64 < bitmap.size() && (bitmap[code / 64] >> (code % 64) & 1) != 0;
}

template <class Value>
bool compares(Comparison comparison, Value value, const std::vector<Value> &with)
{
    switch (comparison) {
    case Comparison::Equal: return value == with.front();
    case Comparison::NotEqual: return value != with.front();
    case Comparison::Less: return value < with.front();
    case Comparison::LessOrEqual: return value <= with.front();
    case Comparison::Greater: return value > with.front();
    case Comparison::GreaterOrEqual: return value >= with.front();
    case Comparison::In: return std::find(with.begin(), with.end(), value) != with.end();
    case Comparison::NotIn: return std::find(with.begin(), with.end(), value) == with.end();
    case Comparison::IsSet: return true;
    default: return false;
    }
}

/// What is said of a value that is not there.
bool holdsWithoutValue(Comparison comparison)
{
    return comparison == Comparison::IsNotSet || comparison == Comparison::NotEqual
        || comparison == Comparison::NotIn || comparison == Comparison::NotWithinLast;
}

} // namespace

RuleProgram::RuleProgram() : m_steps(1) {}

bool RuleProgram::holdsAt(std::size_t at, const RuleView &view) const
{
    const Step &step = m_steps[at];
    switch (step.kind) {
    case Rule::Kind::All:
        for (std::size_t child = at + 1; child < step.end; child = m_steps[child].end)
            if (!holdsAt(child, view))
                return false;
        return true;
    case Rule::Kind::Any:
        for (std::size_t child = at + 1; child < step.end; child = m_steps[child].end)
            if (holdsAt(child, view))
                return true;
        return false;
    case Rule::Kind::Not:
        return !holdsAt(at + 1, view);
    case Rule::Kind::Field:
        return fieldHolds(step, view);
    case Rule::Kind::Consent:
        return step.column ? fieldHolds(step, view) : step.constant;
    case Rule::Kind::History:
        return historyHolds(step, view);
    case Rule::Kind::Audience:
        break; // compiled into the audience's own rule
    }
    return false;
}

bool RuleProgram::fieldHolds(const Step &step, const RuleView &view) const
{
    FieldValue value;
    bool isFound = false;
    for (std::size_t i = view.overrides.size(); i > 0 && !isFound; --i) {
        if (view.overrides[i - 1].field == step.field) {
            value = view.overrides[i - 1].value;
            isFound = true;
        }
    }
    if (!isFound)
        value = valueOf(*step.column, view.customer);
    if (!value.isSet)
        return holdsWithoutValue(step.comparison);
    switch (step.comparison) {
    case Comparison::IsSet: return true;
    case Comparison::IsNotSet: return false;
    case Comparison::WithinLast: return value.integer <= view.at && value.integer >= view.at - step.length;
    case Comparison::NotWithinLast: return value.integer > view.at || value.integer < view.at - step.length;
    case Comparison::WithinNext: return value.integer >= view.at && value.integer <= view.at + step.length;
    default: break;
    }
    if (step.column->holdsTexts())
        return contains(step.accepted, std::uint64_t(value.integer));
    if (step.type == RoleType::Real)
        return compares(step.comparison, value.real, step.reals);
    return compares(step.comparison, value.integer, step.integers);
}

bool RuleProgram::historyHolds(const Step &step, const RuleView &view) const
{
    const std::int64_t from = step.length > 0 ? view.at - step.length : std::numeric_limits<std::int64_t>::min();
    std::int64_t count = 0;
    double sum = 0;
    double largest = 0;
    std::int64_t last = 0;
    const auto take = [&](std::int64_t at, double amount) {
        largest = count == 0 ? amount : std::max(largest, amount);
        last = count == 0 ? at : std::max(last, at);
        sum += amount;
        ++count;
    };
    if (step.table) {
        const std::int64_t end = std::min(view.historyEnd, view.at == std::numeric_limits<std::int64_t>::max()
                                                               ? view.at : view.at + 1);
        const std::uint32_t stop = step.table->endBefore(view.customer, end);
        for (std::uint32_t row = stop; row > step.table->begins[view.customer]; --row) {
            const std::uint32_t i = row - 1;
            if (step.table->times[i] < from)
                break;
            if (step.filtersKind && !(step.kindColumn && !step.kindColumn->isNull(i)
                                      && contains(step.kinds, step.kindColumn->codes[i])))
                continue;
            if (step.channel >= 0 && !(step.channelColumn && !step.channelColumn->isNull(i)
                                       && contains(step.channels, step.channelColumn->codes[i])))
                continue;
            if (step.filtersTemplate && !(step.messageColumn && !step.messageColumn->isNull(i)
                                          && contains(step.messages, step.messageColumn->codes[i])))
                continue;
            double amount = 0;
            if (step.amount) {
                const FieldValue value = valueOf(*step.amount, i);
                amount = step.amount->type == RoleType::Real ? value.real : double(value.integer);
            }
            take(step.table->times[i], amount);
        }
    }
    const auto wanted = step.history == History::Purchases ? RunEvent::Table::Purchase
        : step.history == History::Engagements             ? RunEvent::Table::Engagement
                                                           : RunEvent::Table::Behaviour;
    if (step.history != History::Support) {
        for (const RunEvent &event : view.events) {
            if (event.table != wanted || event.at > view.at || event.at < from
                || (!view.isFresh && event.visibleAt > view.at)
                || (step.filtersKind && event.kind != step.runKind)
                || (step.channel >= 0 && int(event.channel) != step.channel)
                || (step.filtersTemplate && event.templateIndex != step.templateIndex))
                continue;
            take(event.at, double(event.value) / 10'000);
        }
    }
    double result = 0;
    switch (step.aggregate) {
    case Aggregate::Count: result = double(count); break;
    case Aggregate::Sum: result = sum; break;
    case Aggregate::Average:
        if (count == 0)
            return holdsWithoutValue(step.comparison);
        result = sum / double(count);
        break;
    case Aggregate::Largest:
        if (count == 0)
            return holdsWithoutValue(step.comparison);
        result = largest;
        break;
    case Aggregate::DaysSinceLast:
        if (count == 0)
            return holdsWithoutValue(step.comparison);
        result = double(view.at - last) / 86400;
        break;
    }
    return compares(step.comparison, result, step.reals);
}

Match countMatching(const RuleProgram &program, const Population &population, std::int64_t at,
                    const std::atomic<bool> *cancel, std::size_t firstWanted)
{
    Match match;
    RuleView view;
    view.at = at;
    view.historyEnd = at == std::numeric_limits<std::int64_t>::max() ? at : at + 1;
    for (std::size_t customer = 0; customer < population.size(); ++customer) {
        if (cancel && customer % 1024 == 0 && cancel->load(std::memory_order_relaxed)) {
            match.isCancelled = true;
            break;
        }
        view.customer = customer;
        ++match.of;
        if (!program.holds(view))
            continue;
        ++match.customers;
        if (match.first.size() < firstWanted)
            match.first.push_back(customer);
    }
    return match;
}

} // namespace throughline
