// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/life.h"

#include "model/values/number.h"
#include "simulator/engine/exact_math.h"

#include <algorithm>

namespace throughline {

using metrics::Cause;

namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
/// A text that no dictionary holds.
constexpr std::int64_t unknownText = 0xffff0000;

std::int64_t floorDiv(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

} // namespace

Life::Life(const Program &program)
    : m_program(program), m_population(*program.population), m_profileChanges(m_population.profileChanges()),
      m_changedNames(m_profileChanges ? m_profileChanges->column("field") : nullptr),
      m_changedFrom(m_profileChanges ? m_profileChanges->column("old") : nullptr)
{
}

void Life::begin(const CustomerFacts &facts, const Luck &luck)
{
    m_facts = &facts;
    m_luck = luck;
    m_overrides.clear();
    m_changes.clear();
    m_optOut.fill(never);
}

FieldValue Life::initial(std::uint32_t field) const
{
    return valueOf(m_population.fields()[field], m_facts->customer);
}

FieldValue Life::truth(std::uint32_t field) const
{
    for (std::size_t i = m_overrides.size(); i > 0; --i)
        if (m_overrides[i - 1].field == field)
            return m_overrides[i - 1].value;
    return initial(field);
}

void Life::change(std::int64_t at, std::uint32_t field, const FieldValue &value)
{
    const FieldValue before = truth(field);
    if (before == value)
        return;
    m_changes.push_back({at, field, before, value});
    for (FieldOverride &known : m_overrides) {
        if (known.field == field) {
            known.value = value;
            return;
        }
    }
    m_overrides.push_back({field, value});
}

void Life::optOut(std::int64_t at, Channel channel)
{
    m_optOut[std::size_t(channel)] = std::min(m_optOut[std::size_t(channel)], at);
    const std::uint32_t field = m_program.consentField[std::size_t(channel)];
    if (field == nowhere || !m_population.fields()[field].holdsIntegers())
        return;
    FieldValue no;
    no.isSet = true;
    change(at, field, no);
}

FieldValue Life::truthAsOf(std::uint32_t field, std::int64_t at) const
{
    if (at < m_program.start) {
        // The last value before the first recorded change after `at` (and before the walk).
        const EventTable *table = m_profileChanges;
        const Column *names = m_changedNames;
        const Column *old = m_changedFrom;
        const Column &column = m_population.fields()[field];
        if (names && old && names->holdsTexts() && old->holdsTexts()) {
            const std::uint32_t stop = table->endBefore(m_facts->customer, m_program.start);
            for (std::uint32_t row = table->endBefore(m_facts->customer, at + 1); row < stop; ++row)
                if (!names->isNull(row) && names->text(row) == column.name)
                    return old->isNull(row) ? FieldValue{} : parse(column, old->text(row));
        }
        return initial(field);
    }
    FieldValue value = initial(field);
    for (const Change &change : m_changes) {
        if (change.at > at)
            break;
        if (change.field == field)
            value = change.after;
    }
    return value;
}

FieldValue Life::parse(const Column &column, std::string_view text) const
{
    FieldValue value;
    value.isSet = true;
    if (column.holdsTexts()) {
        const auto code = column.dictionary.find(text);
        value.integer = code ? std::int64_t(*code) : unknownText;
        return value;
    }
    if (column.type == RoleType::Boolean && (text == "true" || text == "yes")) {
        value.integer = 1;
        return value;
    }
    if (column.type == RoleType::Boolean && (text == "false" || text == "no"))
        return value;
    if (column.type == RoleType::Date || column.type == RoleType::Time) {
        if (const auto moment = parseMoment(text)) {
            value.integer = moment->seconds;
            return value;
        }
    }
    const auto real = parseReal(text);
    value.isSet = real.has_value();
    if (real && column.type == RoleType::Real)
        value.real = *real;
    else if (real)
        value.integer = clampedRound(*real);
    return value;
}

std::uint64_t Life::hash(const Column &column, const FieldValue &value) const
{
    if (!column.holdsTexts() || m_program.extraTexts.empty() || std::uint64_t(value.integer) < column.dictionary.size())
        return hashOf(column, value);
    const auto extra = m_program.extraTexts.find(column.name);
    return hashOf(column, value, extra == m_program.extraTexts.end() ? std::span<const std::string>() : extra->second);
}

std::int64_t Life::syncMoment(Channel channel, std::int64_t at) const
{
    const CopyPlan &copy = m_program.copies[std::size_t(channel)];
    const std::int64_t known = at - copy.delay;
    const std::int64_t synced = m_facts->measuredSync[std::size_t(channel)];
    if (copy.channelCode != nowhere && synced > 0) {
        const std::int64_t period = copy.refresh > 0 ? copy.refresh : copy.measuredRefresh;
        if (!m_facts->isSyncing[std::size_t(channel)] || known < synced)
            return synced;
        return period > 0 ? synced + (known - synced) / period * period : known;
    }
    if (copy.refresh == 0)
        return known;
    return floorDiv(known - copy.phase, copy.refresh) * copy.refresh + copy.phase;
}

Life::Measured Life::measured(Channel channel, std::uint32_t fieldCode, const Column &column) const
{
    Measured out;
    const EventTable &table = *m_population.channelCopies();
    const Column &channels = *table.column("channel");
    const Column &fields = *table.column("field");
    const Column &values = *table.column("value");
    const std::uint32_t code = m_program.copies[std::size_t(channel)].channelCode;
    for (std::uint32_t row = table.begins[m_facts->customer]; row < table.begins[m_facts->customer + 1]; ++row) {
        if (channels.isNull(row) || channels.codes[row] != code || fields.isNull(row) || fields.codes[row] != fieldCode)
            continue;
        if (values.isNull(row))
            return out;
        out.isHeld = true;
        const std::string_view text = values.text(row);
        out.value = parse(column, text);
        // A text that no customer has is still a value of its own.
        out.hash = column.holdsTexts() ? nameHash(text) : hash(column, out.value);
        if (out.hash == 0)
            out.hash = 1;
    }
    return out;
}

bool Life::wasTrue(std::uint32_t field, const Column &column, std::uint64_t wanted) const
{
    for (const Change &change : m_changes)
        if (change.field == field && (hash(column, change.before) == wanted || hash(column, change.after) == wanted))
            return true;
    if (hash(column, initial(field)) == wanted)
        return true;
    const EventTable *table = m_population.profileChanges();
    const Column *names = table ? table->column("field") : nullptr;
    if (!names || !names->holdsTexts())
        return false;
    for (const std::string_view role : {"old", "new"}) {
        const Column *values = table->column(role);
        if (!values || !values->holdsTexts())
            continue;
        for (std::uint32_t row = table->begins[m_facts->customer]; row < table->begins[m_facts->customer + 1]; ++row) {
            if (names->isNull(row) || values->isNull(row) || names->text(row) != column.name)
                continue;
            const std::uint64_t known = column.holdsTexts() ? nameHash(values->text(row))
                                                            : hash(column, parse(column, values->text(row)));
            if (known == wanted)
                return true;
        }
    }
    return false;
}

bool Life::changedBetween(std::uint32_t field, std::int64_t from, std::int64_t to) const
{
    return std::any_of(m_changes.begin(), m_changes.end(), [&](const Change &change) {
        return change.field == field && change.at > from && change.at <= to;
    });
}

CopyRead Life::read(Channel channel, std::uint32_t field, const Column *column, Holding holding,
                    std::uint32_t fieldCode, std::uint64_t purpose, std::int64_t at) const
{
    CopyRead out;
    out.asOf = at;
    if (!column)
        return out; // no such field anywhere: nothing is the truth
    const std::uint64_t truthNow = hash(*column, truthAsOf(field, at));
    const auto missing = [&] {
        out.value = {};
        out.hash = 0;
        out.cause = truthNow == 0 ? Cause::None : Cause::Missing;
        return out;
    };
    const auto shows = [&](const FieldValue &value, std::uint64_t valueHash, Cause otherwise) {
        out.value = value;
        out.hash = valueHash;
        out.cause = valueHash == truthNow ? Cause::None : otherwise;
        return out;
    };
    if (holding == Holding::Absent)
        return missing();
    const CopyPlan &copy = m_program.copies[std::size_t(channel)];
    out.asOf = syncMoment(channel, at);
    if (holding == Holding::Measured) {
        const std::int64_t synced = m_facts->measuredSync[std::size_t(channel)];
        const Measured held = measured(channel, fieldCode, *column);
        if (!held.isHeld)
            return missing();
        const bool isDrifted = !wasTrue(field, *column, held.hash);
        const bool isRenewed = out.asOf > synced && (!isDrifted || changedBetween(field, synced, out.asOf));
        if (isRenewed) {
            const FieldValue value = truthAsOf(field, out.asOf);
            return shows(value, hash(*column, value), Cause::Stale);
        }
        return shows(held.value, held.hash, isDrifted ? Cause::Drifted : Cause::Stale);
    }
    if (copy.missing != 0 || copy.drift != 0) {
        const Words words = m_luck.words(m_facts->hash, purpose, std::uint64_t(channel), 7);
        if (happens(words[0], copy.missing))
            return missing();
        if (happens(words[1], copy.drift) && !changedBetween(field, m_program.start, out.asOf)) {
            FieldValue drifted;
            drifted.isSet = true;
            drifted.integer = unknownText;
            return shows(drifted, words[2] | 1, Cause::Drifted);
        }
    }
    const FieldValue value = truthAsOf(field, out.asOf);
    const std::uint64_t valueHash = hash(*column, value);
    // Where nothing stood at that time the message shows its fallback, though the field is held.
    return shows(value, valueHash, Cause::Stale);
}

CopyRead Life::readCopy(Channel channel, std::uint32_t tracked, std::int64_t at) const
{
    const TrackedField &field = m_program.tracked[tracked];
    const CopyPlan &copy = m_program.copies[std::size_t(channel)];
    return read(channel, field.field, field.column, copy.holdings[tracked], copy.fieldCodes[tracked],
                field.copyLuck, at);
}

std::uint64_t Life::truthHash(std::uint32_t tracked, std::int64_t at) const
{
    const TrackedField &field = m_program.tracked[tracked];
    return field.column ? hash(*field.column, truthAsOf(field.field, at)) : 0;
}

bool Life::truthAllows(Channel channel) const
{
    const auto i = std::size_t(channel);
    if (!m_program.needsConsent[i])
        return true;
    if (m_optOut[i] != never)
        return false;
    const std::uint32_t field = m_program.consentField[i];
    if (field == nowhere || !m_population.fields()[field].holdsIntegers())
        return true;
    const FieldValue value = truth(field);
    return value.isSet && value.integer != 0;
}

bool Life::copyAllows(Channel channel, std::int64_t at) const
{
    const auto i = std::size_t(channel);
    if (!m_program.needsConsent[i])
        return true;
    if (m_optOut[i] <= at)
        return false;
    const std::uint32_t field = m_program.consentField[i];
    if (field == nowhere || !m_population.fields()[field].holdsIntegers())
        return true;
    const CopyPlan &copy = m_program.copies[i];
    const Column &column = m_population.fields()[field];
    if (copy.consent == Holding::Measured) {
        const CopyRead known = read(channel, field, &column, copy.consent, copy.consentCode, 0, at);
        return known.value.isSet && known.value.integer != 0;
    }
    // The shares of missing and drifted values speak of content: a consent is only late.
    const FieldValue value = truthAsOf(field, syncMoment(channel, at));
    return value.isSet && value.integer != 0;
}

namespace {

bool isAddress(const Column &column, const FieldValue &value)
{
    if (!value.isSet)
        return false;
    if (column.type == RoleType::Boolean)
        return value.integer != 0;
    return !column.holdsTexts() || std::uint32_t(value.integer) >= column.dictionary.size()
        || !column.dictionary.text(std::uint32_t(value.integer)).empty();
}

} // namespace

bool Life::truthHasAddress(Channel channel) const
{
    const std::uint32_t field = m_program.addressField[std::size_t(channel)];
    return field == nowhere || isAddress(m_population.fields()[field], truth(field));
}

bool Life::copyHasAddress(Channel channel, std::int64_t at) const
{
    const std::uint32_t field = m_program.addressField[std::size_t(channel)];
    if (field == nowhere)
        return true;
    const CopyPlan &copy = m_program.copies[std::size_t(channel)];
    const Column &column = m_population.fields()[field];
    if (copy.address == Holding::Measured)
        return isAddress(column, read(channel, field, &column, copy.address, copy.addressCode, 0, at).value);
    return isAddress(column, truthAsOf(field, syncMoment(channel, at)));
}

} // namespace throughline
