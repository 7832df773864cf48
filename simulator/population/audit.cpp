// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/audit.h"

#include "model/values/number.h"
#include "model/values/time.h"
#include "simulator/population/import/value_type.h"

#include <algorithm>
#include <map>

namespace throughline {

namespace {

/// Columns of customers may be called by role or by their own name; the role wins.
std::string fieldOf(const DataMap &map, std::string_view name)
{
    if (const auto customers = map.tables.find("customers"); customers != map.tables.end())
        for (const auto &[role, column] : customers->second.columns)
            if (column == name)
                return role;
    return std::string(name);
}

/// Whether a text, as a channel or a change wrote it, says the same as the column's value.
bool says(std::string_view text, const Column &column, std::size_t row)
{
    if (column.isNull(row))
        return text.empty();
    switch (column.type) {
    case RoleType::Boolean: {
        std::string buffer;
        const auto cell = readCell(CellForm::Boolean, text, buffer);
        return cell && cell->kind == Cell::Kind::Integer && (cell->integer != 0) == (column.integers[row] != 0);
    }
    case RoleType::Integer: {
        const auto number = parseReal(text);
        return number && *number == double(column.integers[row]);
    }
    case RoleType::Real: {
        const auto number = parseReal(text);
        return number && *number == column.reals[row];
    }
    case RoleType::Date:
    case RoleType::Time: {
        const auto moment = parseMoment(text);
        const auto number = parseInteger(text);
        return (moment && moment->seconds == column.integers[row]) || (number && *number == column.integers[row]);
    }
    case RoleType::Key:
    case RoleType::Text: break;
    }
    return text == column.text(row);
}

bool isYes(std::string_view text)
{
    std::string buffer;
    const auto cell = readCell(CellForm::Boolean, text, buffer);
    return cell && cell->kind == Cell::Kind::Integer && cell->integer != 0;
}

/// One channel and field.
struct Pair
{
    FieldAudit audit;
    const Column *truth = nullptr;   ///< null: customers have no such field
    const Column *address = nullptr; ///< null: the channel needs none
    bool isOwnConsent = false;       ///< of this very channel
    std::vector<std::int64_t> ages;
    std::size_t lastCustomer = std::size_t(-1); ///< with a row of this pair
};

std::optional<std::int64_t> quantile(std::vector<std::int64_t> &values, std::size_t percent)
{
    if (values.empty())
        return std::nullopt;
    const std::size_t rank = (values.size() * percent + 99) / 100;
    const auto place = values.begin() + std::ptrdiff_t(std::max<std::size_t>(rank, 1) - 1);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

bool reaches(const Column &address, std::size_t customer)
{
    if (address.isNull(customer))
        return false;
    if (address.holdsIntegers())
        return address.integers[customer] != 0;
    return !address.holdsTexts() || !address.text(customer).empty();
}

class Auditor
{
public:
    Auditor(const Population &population, const DataMap &map, std::int64_t now)
        : m_population(population), m_map(map), m_now(now), m_copies(*population.channelCopies()),
          m_channel(m_copies.column("channel")), m_field(m_copies.column("field")),
          m_value(m_copies.column("value")), m_changes(population.profileChanges())
    {
        if (m_changes) {
            m_changedField = m_changes->column("field");
            m_before = m_changes->column("old");
        }
    }

    Audit audit()
    {
        Audit result;
        result.tellsStale = m_changes && m_changedField && m_before;
        if (!m_channel || !m_field || !m_value)
            return result;
        collectPairs();
        for (std::size_t customer = 0; customer < m_population.size(); ++customer)
            look(customer);
        for (auto &[names, pair] : m_pairs) {
            pair.audit.ageP50 = quantile(pair.ages, 50);
            pair.audit.ageP95 = quantile(pair.ages, 95);
            result.fields.push_back(pair.audit);
        }
        for (const auto &[channel, customers] : m_believed)
            result.consents.push_back({channel, customers});
        return result;
    }

private:
    Pair &pairOf(const std::string &channel, const std::string &field)
    {
        auto [found, isNew] = m_pairs.try_emplace({channel, field});
        Pair &pair = found->second;
        if (isNew) {
            pair.audit.channel = channel;
            pair.audit.field = field;
            pair.truth = m_population.field(field);
            if (const auto known = channelOfKey(channel)) {
                const ChannelInfo &description = info(*known);
                pair.isOwnConsent = field == description.consentRole;
                if (!description.addressRole.empty())
                    pair.address = m_population.field(description.addressRole);
            }
            m_byChannel[channel].push_back(&pair);
        }
        return pair;
    }

    void collectPairs()
    {
        // Few pairs, many rows: the pair of each combination of codes is looked up once.
        const std::size_t fields = m_field->dictionary.size();
        m_byCodes.assign(m_channel->dictionary.size() * fields, nullptr);
        for (std::uint32_t row = 0; row < m_copies.rows(); ++row) {
            if (m_channel->isNull(row) || m_field->isNull(row))
                continue;
            Pair *&pair = m_byCodes[m_channel->codes[row] * fields + m_field->codes[row]];
            if (!pair)
                pair = &pairOf(std::string(m_channel->text(row)), fieldOf(m_map, m_field->text(row)));
        }
        for (const ChannelCopy &copy : m_map.copies)
            for (const std::string &field : copy.fields)
                pairOf(copy.id(), fieldOf(m_map, field));
        if (m_changes && m_changedField)
            for (std::uint32_t code = 0; code < m_changedField->dictionary.size(); ++code)
                m_changedNames.push_back(fieldOf(m_map, m_changedField->dictionary.text(code)));
    }

    bool wasOnceTrue(std::size_t customer, const std::string &field, std::string_view value) const
    {
        if (!m_changes || !m_changedField || !m_before)
            return false;
        for (std::uint32_t row = m_changes->begins[customer]; row < m_changes->begins[customer + 1]; ++row)
            if (!m_changedField->isNull(row) && m_changedNames[m_changedField->codes[row]] == field
                && (m_before->isNull(row) ? value.empty() : m_before->text(row) == value))
                return true;
        return false;
    }

    void look(std::size_t customer)
    {
        const std::size_t fields = m_field->dictionary.size();
        std::vector<std::string_view> channels;
        for (std::uint32_t row = m_copies.begins[customer]; row < m_copies.begins[customer + 1]; ++row) {
            if (m_channel->isNull(row) || m_field->isNull(row))
                continue;
            Pair &pair = *m_byCodes[m_channel->codes[row] * fields + m_field->codes[row]];
            channels.push_back(m_channel->text(row));
            pair.lastCustomer = customer;
            const std::string_view value = m_value->isNull(row) ? std::string_view() : m_value->text(row);
            ++pair.audit.held;
            if (m_copies.times[row] > 0)
                pair.ages.push_back(std::max<std::int64_t>(m_now - m_copies.times[row], 0));
            if (!pair.truth || says(value, *pair.truth, customer))
                continue;
            if (wasOnceTrue(customer, pair.audit.field, value))
                ++pair.audit.stale;
            else
                ++pair.audit.drifted;
            if (pair.isOwnConsent && isYes(value))
                ++m_believed[pair.audit.channel];
        }
        for (auto &[channel, pairs] : m_byChannel) {
            const bool holdsAnything = std::find(channels.begin(), channels.end(), channel) != channels.end();
            for (Pair *pair : pairs) {
                const bool isReached = pair->address ? reaches(*pair->address, customer) : holdsAnything;
                const bool hasTruth = pair->truth && !pair->truth->isNull(customer);
                pair->audit.missing += isReached && hasTruth && pair->lastCustomer != customer;
            }
        }
    }

    const Population &m_population;
    const DataMap &m_map;
    std::int64_t m_now;
    const EventTable &m_copies;
    const Column *m_channel;
    const Column *m_field;
    const Column *m_value;
    const EventTable *m_changes;
    const Column *m_changedField = nullptr;
    const Column *m_before = nullptr;
    std::map<std::pair<std::string, std::string>, Pair> m_pairs;
    std::map<std::string, std::vector<Pair *>> m_byChannel;
    std::vector<Pair *> m_byCodes;           ///< by channel code · fields + field code
    std::vector<std::string> m_changedNames; ///< of profile changes, by code
    std::map<std::string, std::int64_t> m_believed;
};

} // namespace

Audit auditCopies(const Population &population, const DataMap &map, std::int64_t now)
{
    if (!population.channelCopies())
        return {};
    return Auditor(population, map, now).audit();
}

} // namespace throughline
