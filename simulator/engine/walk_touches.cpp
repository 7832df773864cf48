// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer was shown, for the figures of METRICS sections 1, 2 and 4.
#include "simulator/engine/walk.h"

#include "model/values/number.h"
#include "model/values/time.h"

#include <algorithm>
#include <array>

namespace throughline {

using metrics::Cause;

/// Slots with options show the first that fits: an arm by assignment, a rule as the channel's copy
/// has it. Whoever is not recognised gets the slots' own texts.
const Form &Walk::shownForm(std::uint32_t place, std::int64_t rendered, Channel reads, bool isIdentified)
{
    const Form &form = m_program.forms[place];
    if (form.choices.empty() || !isIdentified)
        return form;
    const auto fits = [&](const SlotOption &option) {
        if (option.rule < 0)
            return std::any_of(m_outcome.arms.begin(), m_outcome.arms.end(), [&](const ArmArrival &arrival) {
                return arrival.experiment == option.experiment && arrival.arm == option.arm;
            });
        m_copyFields.assign(m_life.overrides().begin(), m_life.overrides().end());
        for (const std::uint32_t tracked : option.tracked)
            m_copyFields.push_back({m_program.tracked[tracked].field, m_life.readCopy(reads, tracked, rendered).value});
        RuleView seen = view(rendered, false);
        seen.overrides = m_copyFields;
        return m_program.rules[std::size_t(option.rule)].holds(seen);
    };
    std::size_t shown = place;
    for (const SlotChoice &choice : form.choices) {
        for (std::size_t i = 0; i < choice.options.size(); ++i) {
            if (!fits(choice.options[i]))
                continue;
            shown += choice.stride * (i + 1);
            break;
        }
    }
    return m_program.forms[shown];
}

std::uint32_t Walk::addTouch(std::uint32_t formPlace, std::int64_t at, std::int64_t rendered, std::uint32_t node,
                             Channel reads, bool isIdentified)
{
    const Form &form = shownForm(formPlace, rendered, reads, isIdentified);
    TouchRecord record;
    metrics::Touch &touch = record.touch;
    touch.at = at;
    touch.channel = form.channel;
    touch.sentBy = form.channel;
    touch.node = node;
    touch.masterTemplate = form.templateIndex < 0 ? metrics::none : std::uint32_t(form.templateIndex);
    touch.subject = form.subject;
    touch.offer = form.offer;
    touch.product = form.product;
    touch.discount = form.discount;
    touch.price = form.price;
    touch.offerUntil = form.offerUntil;
    touch.brandRules = form.brandRules;
    touch.brandBroken = form.brandBroken;
    touch.shownSlots = form.shownSlots;
    touch.claims = form.claims;
    record.firstField = std::uint32_t(m_fields.size());
    for (const FormField &field : form.fields) {
        metrics::ShownField shown;
        shown.field = field.tracked;
        shown.truth = m_life.truthHash(field.tracked, rendered);
        if (field.isDropped || !isIdentified) {
            shown.cause = shown.truth == 0 ? Cause::None : Cause::Missing;
        } else {
            const CopyRead read = m_life.readCopy(reads, field.tracked, rendered);
            shown.shown = read.hash;
            shown.cause = read.cause;
            if (m_trace)
                traceField(at, node, field.tracked, read, rendered);
        }
        shown.isFallback = shown.shown == 0 && shown.cause != Cause::None;
        m_fields.push_back(shown);
    }
    record.fieldCount = std::uint32_t(m_fields.size()) - record.firstField;
    m_touches.push_back(record);
    return std::uint32_t(m_touches.size() - 1);
}

void Walk::addLanding(const Message &message, std::int64_t at)
{
    const Reach &reach = m_program.reaches[message.reach];
    if (reach.landing == nowhere)
        return;
    // The link tells who comes: the page knows the visitor.
    const std::uint32_t place = addTouch(reach.landing, at, at, message.node, Channel::Web, true);
    metrics::Touch &page = m_touches[place].touch;
    page.sentBy = reach.channel;
    page.isLanding = true;
    page.seenAt = at;
}

void Walk::traceField(std::int64_t at, std::uint32_t node, std::uint32_t tracked, const CopyRead &read, std::int64_t rendered)
{
    const TrackedField &field = m_program.tracked[tracked];
    static constexpr std::array<const char *, 4> causes{"", " (stale)", " (drifted)", " (missing)"};
    static constexpr std::array<const char *, 4> tips{"a change of the truth before the next synchronisation", "a synchronisation since the truth changed",
                                                      "a synchronisation without errors", "a copy that holds the field"};
    const auto words = [&](const FieldValue &value) {
        if (!field.column || !value.isSet)
            return std::string("nothing");
        const Column &column = *field.column;
        if (column.holdsTexts())
            return std::uint64_t(value.integer) < column.dictionary.size() ? std::string(column.dictionary.text(std::uint32_t(value.integer)))
                                                                          : std::string("another text");
        if (column.type == RoleType::Real)
            return formatNumber(value.real);
        if (column.type == RoleType::Boolean)
            return std::string(value.integer != 0 ? "yes" : "no");
        if (column.type == RoleType::Date || column.type == RoleType::Time)
            return formatMoment(Moment{value.integer});
        return formatNumber(value.integer);
    };
    const FieldValue truth = field.column ? m_life.truthAsOf(field.field, rendered) : FieldValue{};
    addTrace(at, node, "Renders " + field.name + causes[std::size_t(read.cause)], words(read.value), rendered - read.asOf, words(truth), -1,
          tips[std::size_t(read.cause)]);
}

std::optional<Channel> Walk::firstOfSeveralChannels() const
{
    const metrics::Touch *first = nullptr;
    bool hasSeveral = false;
    for (const TouchRecord &record : m_touches) {
        const metrics::Touch &touch = record.touch;
        if (touch.isLanding || touch.seenAt > m_program.end)
            continue;
        hasSeveral = hasSeveral || (first && first->channel != touch.channel);
        if (!first || touch.seenAt < first->seenAt)
            first = &touch;
    }
    return hasSeveral ? std::optional(first->channel) : std::nullopt;
}

void Walk::countStory(const Worth &worth)
{
    if (!hasStory())
        return;
    metrics::Story story;
    story.valueStratum = worth.stratum;
    story.value = worth.value;
    story.valueSingleChannel = worth.valueSingleChannel;
    story.customer = m_facts->hash;
    story.end = m_program.end;
    story.unsubscribedAt = m_unsubscribedAt;
    story.fieldChanges = m_life.changes();
    // Touches are added as time goes on.
    m_storyTouches.clear();
    for (TouchRecord &record : m_touches) {
        record.touch.fields = std::span(m_fields).subspan(record.firstField, record.fieldCount);
        m_storyTouches.push_back(record.touch);
    }
    story.touches = m_storyTouches;

    const std::int64_t from = m_program.start - 30 * 86400;
    if (const EventTable *table = m_boughtBefore) {
        const Column *product = m_boughtProduct;
        const Column *amount = m_boughtValue;
        const std::uint32_t stop = table->endBefore(m_facts->customer, m_program.start);
        for (std::uint32_t row = table->endBefore(m_facts->customer, from); row < stop; ++row) {
            metrics::CustomerEvent event;
            event.at = table->times[row];
            if (product)
                event.product = hashOf(*product, valueOf(*product, row));
            if (amount && amount->type == RoleType::Real)
                event.value = std::int64_t(valueOf(*amount, row).real * 10'000);
            m_storyEvents.push_back(event);
        }
    }
    if (const EventTable *table = m_cases) {
        const Column *kind = m_caseKind;
        const Column *closed = m_caseClosed;
        const std::uint32_t stop = table->endBefore(m_facts->customer, m_program.end);
        for (std::uint32_t row = table->begins[m_facts->customer]; row < stop; ++row) {
            if (kind && kind->holdsTexts() && !kind->isNull(row) && kind->text(row) != "complaint")
                continue;
            const bool isClosed = closed && closed->holdsIntegers() && !closed->isNull(row);
            if (isClosed && closed->integers[row] < from)
                continue;
            metrics::CustomerEvent event;
            event.kind = metrics::EventKind::ComplaintOpened;
            event.at = table->times[row];
            m_storyEvents.push_back(event);
            if (!isClosed)
                continue;
            event.kind = metrics::EventKind::ComplaintClosed;
            event.at = closed->integers[row];
            m_storyEvents.push_back(event);
        }
    }
    // Few, and nearly in order: by insertion, which needs no memory.
    for (std::size_t i = 1; i < m_storyEvents.size(); ++i)
        for (std::size_t j = i; j > 0 && m_storyEvents[j].at < m_storyEvents[j - 1].at; --j)
            std::swap(m_storyEvents[j], m_storyEvents[j - 1]);
    story.events = m_storyEvents;
    metrics::countStory(*m_totals, m_program.layout, story);
}

} // namespace throughline
