// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/compile/population_survey.h"

#include "model/journey/node_kinds.h"
#include "model/project/project.h"
#include "simulator/compile/rule_program.h"

#include <algorithm>

namespace throughline {

namespace {

constexpr std::int64_t day = 86400;

std::int64_t dayOf(std::int64_t moment) { return moment / day - (moment % day < 0 ? 1 : 0); }

/// Whether a row holds the empty text, which a dictionary also has for rows without a value.
bool holdsEmptyText(const Column &column)
{
    const auto code = column.dictionary.find("");
    if (!code)
        return false;
    for (std::size_t row = 0; row < column.codes.size(); ++row)
        if (column.codes[row] == *code && !column.isNull(row))
            return true;
    return false;
}

} // namespace

PopulationSurvey::PopulationSurvey(std::shared_ptr<const Project> project, std::int64_t start)
    : m_project(std::move(project)), m_start(start), m_firstBehaviour(start)
{
    for (const Journey &journey : m_project->journeys) {
        for (const Node &node : journey.nodes) {
            if (const auto *entry = std::get_if<EntryEvent>(&node.parameters))
                m_behaviours[entry->event];
            else if (const auto *wait = std::get_if<WaitEventNode>(&node.parameters))
                m_behaviours[wait->event];
            else if (const auto *goal = std::get_if<GoalNode>(&node.parameters))
                m_behaviours[goal->event];
            else if (const auto *audience = std::get_if<EntryAudience>(&node.parameters))
                m_audiences[audience->audience] = false;
        }
    }
}

void PopulationSurvey::add(const Population &block, const CancelPoll &poll)
{
    m_isMadeUp = m_isMadeUp || block.isMadeUp();
    m_latest = std::max(m_latest, block.latest());
    if (!block.isPart())
        m_databaseHash = block.databaseHash();
    m_customers.add(block, m_start, poll);
    addBehaviours(block, poll);
    addChanges(block, poll);
    addTexts(block);
    addCopies(block, poll);
    addAudiences(block, poll);
    addHours(block, poll);
}

/// Only where a message waits for the best hour; zones that do not exist are named when compiling.
void PopulationSurvey::addHours(const Population &block, const CancelPoll &poll)
{
    const bool waitsForHours = std::any_of(m_project->journeys.begin(), m_project->journeys.end(), [](const Journey &journey) {
        return std::any_of(journey.nodes.begin(), journey.nodes.end(), [](const Node &node) {
            const auto *message = std::get_if<MessageNode>(&node.parameters);
            return message && message->sendTime == SendTime::BestHour;
        });
    });
    if (!waitsForHours)
        return;
    if (const auto zones = TimeZones::load(block.zones(), m_start - 3 * 366 * day, m_start + 400 * day))
        m_customers.hours.add(SendHourModel(HourCounts{}, block, *zones, m_start).counts(poll));
}

void PopulationSurvey::addBehaviours(const Population &block, const CancelPoll &poll)
{
    const EventTable *table = block.behaviours();
    const Column *kinds = table ? table->column("kind") : nullptr;
    if (!kinds || !kinds->holdsTexts() || m_behaviours.empty())
        return;
    std::vector<std::int64_t> before(kinds->dictionary.size());
    std::vector<bool> isThere(kinds->dictionary.size());
    for (std::size_t row = 0; row < table->rows() && !poll.isCancelledAt(row); ++row) {
        const bool isBefore = table->times[row] < m_start;
        if (isBefore)
            m_firstBehaviour = std::min(m_firstBehaviour, table->times[row]);
        if (kinds->isNull(row))
            continue;
        isThere[kinds->codes[row]] = true;
        before[kinds->codes[row]] += isBefore ? 1 : 0;
    }
    for (auto &[kind, counts] : m_behaviours) {
        const auto code = kinds->dictionary.find(kind);
        if (!code)
            continue;
        counts.isThere = counts.isThere || isThere[*code];
        counts.beforeStart += before[*code];
    }
}

void PopulationSurvey::addChanges(const Population &block, const CancelPoll &poll)
{
    const EventTable *table = block.profileChanges();
    const Column *names = table ? table->column("field") : nullptr;
    if (!names || !names->holdsTexts())
        return;
    std::vector<std::int64_t> counts(names->dictionary.size());
    for (std::size_t row = 0; row < table->rows() && !poll.isCancelledAt(row); ++row) {
        m_firstChange = std::min(m_firstChange, table->times[row]);
        if (!names->isNull(row))
            ++counts[names->codes[row]];
    }
    for (const Column &field : block.fields())
        if (const auto code = names->dictionary.find(field.name); code && counts[*code] > 0)
            m_changes[field.name] += counts[*code];
}

void PopulationSurvey::addTexts(const Population &block)
{
    if (!block.profileChanges())
        return;
    for (const Column &field : block.fields()) {
        if (!field.holdsTexts())
            continue;
        std::set<std::string> &texts = m_texts[field.name];
        // One more than the most tells that there are too many.
        for (std::uint32_t code = 0; code < field.dictionary.size() && texts.size() <= mostTexts; ++code) {
            const std::string_view text = field.dictionary.text(code);
            if (!text.empty() || holdsEmptyText(field))
                texts.emplace(text);
        }
    }
}

void PopulationSurvey::addCopies(const Population &block, const CancelPoll &poll)
{
    const EventTable *table = block.channelCopies();
    const Column *channels = table ? table->column("channel") : nullptr;
    const Column *fields = table ? table->column("field") : nullptr;
    if (!channels || !fields || !channels->holdsTexts() || !fields->holdsTexts() || !table->column("value"))
        return;
    const std::vector<std::uint8_t> channelOf = channelsByCode(*channels);
    const std::size_t width = fields->dictionary.size();
    std::vector<bool> isThere(channelCount * width);
    for (std::size_t row = 0; row < table->rows() && !poll.isCancelledAt(row); ++row) {
        if (channels->isNull(row) || fields->isNull(row))
            continue;
        const std::uint8_t channel = channelOf[channels->codes[row]];
        if (channel == 255)
            continue;
        isThere[channel * width + fields->codes[row]] = true;
        const std::int64_t at = table->times[row];
        if (at <= 0)
            continue;
        std::vector<std::uint32_t> &minutes = m_copies[channel].syncs[dayOf(at)];
        minutes.resize(1440);
        ++minutes[std::size_t(at - dayOf(at) * day) / 60];
    }
    for (std::size_t channel = 0; channel < channelCount; ++channel) {
        Copies &copies = m_copies[channel];
        const auto begin = isThere.begin() + std::ptrdiff_t(channel * width);
        copies.isThere = copies.isThere || std::find(begin, begin + std::ptrdiff_t(width), true) != begin + std::ptrdiff_t(width);
        for (const Column &field : block.fields())
            if (const auto code = fields->dictionary.find(field.name); code && isThere[channel * width + *code])
                copies.fields.insert(field.name);
    }
}

void PopulationSurvey::addAudiences(const Population &block, const CancelPoll &poll)
{
    RuleView view;
    view.at = m_start;
    view.historyEnd = m_start + 1;
    for (auto &[id, hasMembers] : m_audiences) {
        if (hasMembers || id.empty())
            continue;
        Rule rule;
        rule.kind = Rule::Kind::Audience;
        rule.audience = id;
        // What is wrong with a rule is said when it is compiled for the walk.
        const auto compiled = compileRule(rule, *m_project, block);
        if (!compiled)
            continue;
        for (view.customer = 0; view.customer < block.size() && !hasMembers && !poll.isCancelledAt(view.customer); ++view.customer)
            hasMembers = compiled->holds(view);
    }
}

std::int64_t PopulationSurvey::behavioursBeforeStart(const std::string &kind) const
{
    const auto found = m_behaviours.find(kind);
    return found == m_behaviours.end() ? 0 : found->second.beforeStart;
}

bool PopulationSurvey::hasBehaviour(const std::string &kind) const
{
    const auto found = m_behaviours.find(kind);
    return found != m_behaviours.end() && found->second.isThere;
}

std::int64_t PopulationSurvey::changesOf(const std::string &field) const
{
    const auto found = m_changes.find(field);
    return found == m_changes.end() ? 0 : found->second;
}

const std::set<std::string> *PopulationSurvey::textsOf(const std::string &field) const
{
    const auto found = m_texts.find(field);
    return found == m_texts.end() || found->second.size() > mostTexts ? nullptr : &found->second;
}

bool PopulationSurvey::hasCopies(Channel channel, const std::string &field) const
{
    return m_copies[std::size_t(channel)].fields.contains(field);
}

std::int64_t PopulationSurvey::copyRefresh(Channel channel, std::int64_t latest) const
{
    const auto &syncs = m_copies[std::size_t(channel)].syncs;
    std::int64_t rows = 0;
    for (const auto &[date, minutes] : syncs)
        for (const std::uint32_t count : minutes)
            rows += count;
    std::int64_t seen = 0;
    for (auto date = syncs.rbegin(); date != syncs.rend(); ++date) {
        for (std::size_t minute = date->second.size(); minute > 0; --minute) {
            seen += date->second[minute - 1];
            if (2 * seen > rows)
                return 2 * std::max<std::int64_t>(latest - date->first * day - std::int64_t(minute - 1) * 60, 0);
        }
    }
    return 0;
}

bool PopulationSurvey::hasMembers(const std::string &audience) const
{
    const auto found = m_audiences.find(audience);
    return found != m_audiences.end() && found->second;
}

} // namespace throughline
