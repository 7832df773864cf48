// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/response/customer_model.h"

#include "simulator/engine/exact_math.h"

#include <algorithm>

namespace throughline {

namespace {

constexpr double year = 365.25 * 86400;
/// Weight of the channel's average against a customer's own messages.
constexpr double priorMessages = 10;
constexpr double priorOrders = 3;
constexpr double priorWeeks = 4;
constexpr std::int64_t visitHistory = 90 * 86400;

} // namespace

CustomerModel::CustomerModel(const Program &program)
    : m_program(program), m_population(*program.population), m_purchases(m_population.purchases()),
      m_engagements(m_population.engagements()), m_behaviours(m_population.behaviours()),
      m_copies(m_population.channelCopies()), m_copyChannel(m_copies ? m_copies->column("channel") : nullptr)
{
    learnPurchases();
    learnEngagements();
    const bool waitsForHours = std::any_of(program.messages.begin(), program.messages.end(),
                                           [](const MessagePlan &message) { return message.sendTime == SendTime::BestHour; });
    if (waitsForHours)
        m_hours.emplace(program.history.hours, m_population, program.zones, program.start);
}

void CustomerModel::learnPurchases()
{
    const Assumptions &assumed = m_program.project->assumptions;
    m_perSecond = std::max(assumed.conversionsPerYear, 0.0) / year;
    m_priorSeconds = year;
    m_meanOrder = std::max(assumed.averageOrder, 0.0);
    const EventTable *table = m_population.purchases();
    const CustomerStatistics &all = m_program.history;
    if (!table || !all.hasPurchases)
        return;
    m_amount = table->column("value");
    if (m_amount && m_amount->holdsTexts())
        m_amount = nullptr;
    if (all.orders == 0)
        return;
    m_observed = double(std::max<std::int64_t>(m_program.start - all.firstPurchase, 30 * 86400));
    const double n = double(all.customers);
    const double mean = double(all.orders) / n;
    m_perSecond = roundedTo(mean / m_observed);
    // Gamma mixing by moments: the variance above the mean is mean² / shape.
    const double excess = double(all.squaredOrders) / n - mean * mean - mean;
    const double shape = excess > 0 ? mean * mean / excess : 100;
    m_priorSeconds = roundedTo(std::clamp(shape, 0.05, 100.0) / m_perSecond);
    if (m_amount && all.spent > 0)
        m_meanOrder = roundedTo(double(all.spent) / 10'000 / double(all.orders));
}

void CustomerModel::learnEngagements()
{
    m_seenRate.fill(0);
    m_clickRate.fill(0);
    const EventTable *table = m_population.engagements();
    m_logChannel = table ? table->column("channel") : nullptr;
    m_logKind = table ? table->column("kind") : nullptr;
    if (!m_logChannel || !m_logKind || !m_logChannel->holdsTexts() || !m_logKind->holdsTexts()) {
        m_logChannel = nullptr;
        return;
    }
    m_channelOf = channelsByCode(*m_logChannel);
    m_kindOf = engagementsByCode(*m_logKind);
    std::int64_t sends = 0;
    for (std::size_t channel = 0; channel < channelCount; ++channel) {
        const auto of = [&](Engagement kind) { return double(m_program.history.engagements[channel][std::size_t(kind)]); };
        sends += m_program.history.engagements[channel][std::size_t(Engagement::Sent)];
        const double sent = std::max(of(Engagement::Delivered), of(Engagement::Sent));
        if (sent > 0)
            m_seenRate[channel] = roundedTo(std::min(of(Engagement::Seen) / sent, 1.0));
        if (of(Engagement::Seen) > 0)
            m_clickRate[channel] = roundedTo(std::min(of(Engagement::Clicked) / of(Engagement::Seen), 1.0));
    }
    m_sendKind = std::uint8_t(sends > 0 ? Engagement::Sent : Engagement::Delivered);
}

void CustomerModel::facts(std::size_t customer, CustomerFacts &out) const
{
    out.customer = customer;
    out.hash = m_population.keyHash(customer);
    out.zone = &m_program.zones[m_population.zone(customer)];
    out.isHeldOut = happens(assignmentWord(m_program.holdoutHash, out.hash), m_program.holdout);

    double orders = 0;
    double spent = 0;
    if (const EventTable *table = m_purchases; table && m_observed > 0) {
        const std::uint32_t stop = table->endBefore(customer, m_program.start);
        for (std::uint32_t row = table->begins[customer]; row < stop; ++row) {
            orders += 1;
            spent += m_amount ? realAt(*m_amount, row) : m_meanOrder;
        }
    }
    out.hasBought = orders > 0;
    const double perSecond = (orders + m_perSecond * m_priorSeconds) / (m_observed + m_priorSeconds);
    out.hazard = clampedRound(std::min(perSecond, 1e-3) * hazardUnit);
    out.meanOrder = clampedRound((spent + priorOrders * m_meanOrder) / (orders + priorOrders) * 10'000);

    out.recentSends.clear();
    std::array<std::array<int, engagementKeys.size()>, channelCount> counts{};
    const EventTable *log = m_engagements;
    if (log && m_logChannel) {
        const std::uint32_t stop = log->endBefore(customer, m_program.start);
        for (std::uint32_t row = log->begins[customer]; row < stop; ++row) {
            if (m_logChannel->isNull(row) || m_logKind->isNull(row))
                continue;
            const std::uint8_t channel = m_channelOf[m_logChannel->codes[row]];
            const std::uint8_t kind = m_kindOf[m_logKind->codes[row]];
            if (channel == 255 || kind == 255)
                continue;
            ++counts[channel][kind];
            if (kind == m_sendKind && log->times[row] > m_program.start - m_program.longestCap)
                out.recentSends.emplace_back(log->times[row], Channel(channel));
        }
    }
    for (std::size_t channel = 0; channel < channelCount; ++channel) {
        const auto of = [&](Engagement kind) { return double(counts[channel][std::size_t(kind)]); };
        const double sent = std::max(of(Engagement::Delivered), of(Engagement::Sent));
        const double seenRate = m_seenRate[channel];
        const double clickRate = m_clickRate[channel];
        out.seenFactor[channel] = seenRate > 0
            ? (of(Engagement::Seen) + priorMessages * seenRate) / ((sent + priorMessages) * seenRate) : 1;
        out.clickFactor[channel] = clickRate > 0
            ? (of(Engagement::Clicked) + priorMessages * clickRate) / ((of(Engagement::Seen) + priorMessages) * clickRate) : 1;
    }
    out.bestHour = m_hours ? m_hours->bestHour(customer) : 10;

    double visitDays = 0;
    double weeks = 0;
    if (const EventTable *table = m_behaviours; table && m_program.history.hasBehaviours) {
        const std::uint32_t stop = table->endBefore(customer, m_program.start);
        std::int64_t last = -1;
        for (std::uint32_t row = stop; row > table->begins[customer]; --row) {
            const std::int64_t at = table->times[row - 1];
            if (at < m_program.start - visitHistory)
                break;
            if (at / 86400 != last)
                visitDays += 1;
            last = at / 86400;
        }
        weeks = double(visitHistory) / (7 * 86400);
    }
    const double perWeek = (visitDays + priorWeeks * std::max(m_program.project->assumptions.visitsPerWeek, 0.0)) / (weeks + priorWeeks);
    out.visitGap = perWeek > 0 ? clampedRound(7 * 86400 / perWeek) : 0;

    out.measuredSync.fill(0);
    out.isSyncing.fill(false);
    const EventTable *copies = m_copies;
    if (!copies)
        return;
    const Column *channelColumn = m_copyChannel;
    for (std::uint32_t row = copies->begins[customer]; row < copies->begins[customer + 1]; ++row) {
        if (!channelColumn || channelColumn->isNull(row))
            continue;
        for (std::size_t channel = 0; channel < channelCount; ++channel) {
            const CopyPlan &copy = m_program.copies[channel];
            if (copy.channelCode == nowhere || channelColumn->codes[row] != copy.channelCode)
                continue;
            out.measuredSync[channel] = std::max(out.measuredSync[channel], copies->times[row]);
            // Twice the usual pause without a synchronisation: it has stopped.
            out.isSyncing[channel] = m_program.latest - out.measuredSync[channel] <= 2 * copy.measuredRefresh;
        }
    }
}

} // namespace throughline
