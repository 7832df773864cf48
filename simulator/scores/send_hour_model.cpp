// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scores/send_hour_model.h"

#include "simulator/engine/exact_math.h"
#include "simulator/statistics/bayes.h"

#include <algorithm>

namespace throughline {

namespace {

constexpr std::int64_t machineSeconds = 10;
constexpr double ownWeight = 10;
constexpr double everyonesWeight = 200;
constexpr int usualHour = 10;
/// Of an hour's neighbours, by their distance.
constexpr std::array<double, 3> nearness{1, 0.5, 0.25};

enum : std::uint8_t { SentKind, SeenKind, ClickedKind, OtherKind };

std::uint8_t kindNamed(std::string_view key)
{
    if (key == "sent")
        return SentKind;
    if (key == "seen" || key == "opened" || key == "read" || key == "displayed")
        return SeenKind;
    if (key == "clicked" || key == "replied")
        return ClickedKind;
    return OtherKind;
}

std::array<double, 24> blurred(const std::array<std::int64_t, 24> &counts)
{
    std::array<double, 24> out{};
    for (int hour = 0; hour < 24; ++hour)
        for (int distance = -2; distance <= 2; ++distance)
            out[std::size_t(hour)] += nearness[std::size_t(std::abs(distance))] * double(counts[std::size_t((hour + distance + 24) % 24)]);
    return out;
}

struct Sent
{
    std::int64_t at = 0;
    std::int64_t seenAt = -1;
    std::uint32_t message = 0;
    std::uint32_t channel = 0;
    bool isClicked = false;
};

} // namespace

void HourCounts::add(const HourCounts &other)
{
    for (std::size_t hour = 0; hour < 24; ++hour) {
        sent[hour] += other.sent[hour];
        answered[hour] += other.answered[hour];
    }
}

SendHourModel::SendHourModel(const HourCounts &all, const Population &population, const TimeZones &zones, std::int64_t until)
    : m_population(population), m_zones(zones), m_until(until)
{
    readCodes();
    learn(all);
}

SendHourModel::SendHourModel(const Population &population, const TimeZones &zones, std::int64_t until)
    : m_population(population), m_zones(zones), m_until(until)
{
    readCodes();
    learn(counts());
}

void SendHourModel::readCodes()
{
    const EventTable *table = m_population.engagements();
    const Column *channel = table ? table->column("channel") : nullptr;
    const Column *kind = table ? table->column("kind") : nullptr;
    if (!channel || !kind || !channel->holdsTexts() || !kind->holdsTexts())
        return;
    for (std::uint32_t code = 0; code < channel->dictionary.size(); ++code)
        m_channelOf.push_back(channel->dictionary.text(code) == "email" ? 0 : 1);
    for (std::uint32_t code = 0; code < kind->dictionary.size(); ++code)
        m_kindOf.push_back(kindNamed(kind->dictionary.text(code)));
}

HourCounts SendHourModel::counts(const CancelPoll &poll) const
{
    HourCounts all;
    for (std::size_t customer = 0; customer < m_population.size() && !poll.isCancelledAt(customer); ++customer)
        all.add(countsOf(customer));
    return all;
}

void SendHourModel::learn(const HourCounts &all)
{
    std::int64_t answered = 0;
    for (std::size_t hour = 0; hour < 24; ++hour) {
        m_messages += all.sent[hour];
        answered += all.answered[hour];
    }
    if (m_messages == 0)
        return;
    const double mean = double(answered) / double(m_messages);
    const Hours sentNear = blurred(all.sent), answeredNear = blurred(all.answered);
    for (std::size_t hour = 0; hour < 24; ++hour)
        m_everyone[hour] = roundedTo(statistics::shrunkRate(answeredNear[hour], sentNear[hour], mean, everyonesWeight));
}

HourCounts SendHourModel::countsOf(std::size_t customer) const
{
    HourCounts out;
    if (m_kindOf.empty())
        return out;
    const EventTable &table = *m_population.engagements();
    const Column &channels = *table.column("channel");
    const Column &kinds = *table.column("kind");
    const Column *messages = table.column("message");
    if (messages && !messages->holdsTexts())
        messages = nullptr;
    std::vector<Sent> sent;
    const std::uint32_t stop = table.endBefore(customer, m_until);
    for (std::uint32_t row = table.begins[customer]; row < stop; ++row) {
        if (channels.isNull(row) || kinds.isNull(row))
            continue;
        const std::uint32_t message = !messages || messages->isNull(row) ? 0xffffffff : messages->codes[row];
        const std::uint8_t kind = m_kindOf[kinds.codes[row]];
        if (kind == SentKind) {
            sent.push_back({table.times[row], -1, message, channels.codes[row], false});
            continue;
        }
        if (kind == OtherKind)
            continue;
        const auto found = std::find_if(sent.rbegin(), sent.rend(), [&](const Sent &s) {
            return s.message == message && s.channel == channels.codes[row];
        });
        if (found == sent.rend())
            continue;
        found->seenAt = found->seenAt < 0 ? table.times[row] : found->seenAt;
        found->isClicked = found->isClicked || kind == ClickedKind;
    }
    const TimeZone &zone = m_zones[m_population.zone(customer)];
    for (const Sent &message : sent) {
        const std::int64_t local = zone.local(message.at);
        const auto hour = std::size_t((local / 3600 % 24 + 24) % 24);
        const bool isMachine = m_channelOf[message.channel] == 0 && !message.isClicked && message.seenAt - message.at < machineSeconds;
        ++out.sent[hour];
        out.answered[hour] += message.seenAt >= 0 && !isMachine ? 1 : 0;
    }
    return out;
}

std::array<double, 24> SendHourModel::answered(std::size_t customer) const
{
    if (!isKnown())
        return m_everyone;
    const HourCounts own = countsOf(customer);
    const Hours sentNear = blurred(own.sent), answeredNear = blurred(own.answered);
    Hours out{};
    for (std::size_t hour = 0; hour < 24; ++hour)
        out[hour] = statistics::shrunkRate(answeredNear[hour], sentNear[hour], m_everyone[hour], ownWeight);
    return out;
}

int SendHourModel::bestHour(std::size_t customer) const
{
    if (!isKnown())
        return usualHour;
    const Hours hours = answered(customer);
    return int(std::max_element(hours.begin(), hours.end()) - hours.begin());
}

} // namespace throughline
