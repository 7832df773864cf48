// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/response/customer_statistics.h"

#include "simulator/engine/exact_math.h"

#include <algorithm>

namespace throughline {

std::uint8_t engagementOfKey(std::string_view key)
{
    if (key == "opened")
        return std::uint8_t(Engagement::Seen);
    for (std::size_t i = 0; i < engagementKeys.size(); ++i)
        if (engagementKeys[i] == key)
            return std::uint8_t(i);
    return 255;
}

std::vector<std::uint8_t> channelsByCode(const Column &column)
{
    std::vector<std::uint8_t> out;
    for (std::uint32_t code = 0; code < column.dictionary.size(); ++code) {
        const auto channel = channelOfKey(column.dictionary.text(code));
        out.push_back(channel ? std::uint8_t(*channel) : 255);
    }
    return out;
}

std::vector<std::uint8_t> engagementsByCode(const Column &column)
{
    std::vector<std::uint8_t> out;
    for (std::uint32_t code = 0; code < column.dictionary.size(); ++code)
        out.push_back(engagementOfKey(column.dictionary.text(code)));
    return out;
}

double realAt(const Column &column, std::size_t row)
{
    const FieldValue value = valueOf(column, row);
    return column.type == RoleType::Real ? value.real : double(value.integer);
}

namespace {

void addPurchases(CustomerStatistics &out, const Population &block, std::int64_t start, const CancelPoll &poll)
{
    const EventTable *table = block.purchases();
    if (!table || table->rows() == 0)
        return;
    out.hasPurchases = true;
    const Column *amount = table->column("value");
    if (amount && amount->holdsTexts())
        amount = nullptr;
    for (std::size_t customer = 0; customer < block.size() && !poll.isCancelledAt(customer); ++customer) {
        const std::uint32_t begin = table->begins[customer];
        const std::uint32_t stop = table->endBefore(customer, start);
        const std::int64_t own = stop - begin;
        if (own == 0)
            continue;
        out.orders += own;
        out.squaredOrders += own * own;
        out.firstPurchase = std::min(out.firstPurchase, table->times[begin]);
        for (std::uint32_t row = begin; amount && row < stop; ++row)
            out.spent += clampedRound(realAt(*amount, row) * 10'000);
    }
}

void addEngagements(CustomerStatistics &out, const Population &block, const CancelPoll &poll)
{
    const EventTable *table = block.engagements();
    const Column *channels = table ? table->column("channel") : nullptr;
    const Column *kinds = table ? table->column("kind") : nullptr;
    if (!channels || !kinds || !channels->holdsTexts() || !kinds->holdsTexts())
        return;
    const std::vector<std::uint8_t> channelOf = channelsByCode(*channels);
    const std::vector<std::uint8_t> kindOf = engagementsByCode(*kinds);
    for (std::size_t row = 0; row < table->rows() && !poll.isCancelledAt(row); ++row) {
        if (channels->isNull(row) || kinds->isNull(row))
            continue;
        const std::uint8_t channel = channelOf[channels->codes[row]];
        const std::uint8_t kind = kindOf[kinds->codes[row]];
        if (channel != 255 && kind != 255)
            ++out.engagements[channel][kind];
    }
}

} // namespace

void CustomerStatistics::add(const Population &block, std::int64_t start, const CancelPoll &poll)
{
    customers += std::int64_t(block.size());
    if (const EventTable *table = block.behaviours())
        hasBehaviours = hasBehaviours || table->rows() > 0;
    addPurchases(*this, block, start, poll);
    addEngagements(*this, block, poll);
    value.add(block, start, poll);
}

} // namespace throughline
