// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/calibration/response_log.h"

#include <algorithm>

namespace throughline::calibration {

namespace {

constexpr std::int64_t maturity = 3 * 86400;
/// Scanners and prefetching clients open an e-mail as it arrives; people do not.
constexpr std::int64_t machineSeconds = 10;
constexpr std::uint8_t otherKind = 255;

std::uint8_t kindNamed(std::string_view key)
{
    if (key == "opened" || key == "read" || key == "displayed")
        return std::uint8_t(Engagement::Seen);
    for (std::size_t i = 0; i < engagementKeys.size(); ++i)
        if (engagementKeys[i] == key)
            return std::uint8_t(i);
    return otherKind;
}

int templateNamed(const Project &project, std::string_view message)
{
    int found = -1;
    std::size_t longest = 0;
    for (std::size_t i = 0; i < project.templates.size(); ++i) {
        const std::string &id = project.templates[i].id;
        const bool isMeant = message == id || (message.size() > id.size() && message.starts_with(id) && message[id.size()] == '-');
        if (isMeant && id.size() > longest) {
            longest = id.size();
            found = int(i);
        }
    }
    return found;
}

struct Sent
{
    std::int64_t at = 0;
    std::int64_t seenAt = -1;
    std::int64_t clickedAt = -1;
    std::uint32_t message = 0;           ///< code; the size of the dictionary: none
    std::uint8_t channel = 0;
    bool isDelivered = false;
    bool isBounced = false;
    bool isReplied = false;
    bool isUnsubscribed = false;
    bool isComplained = false;
};

class Reader
{
public:
    Reader(const Project &project, const Population &population, std::span<const RuleProgram> segments)
        : m_population(population), m_segments(segments), m_table(*population.engagements()),
          m_channel(*m_table.column("channel")), m_kind(*m_table.column("kind")), m_message(m_table.column("message"))
    {
        for (std::uint32_t code = 0; code < m_channel.dictionary.size(); ++code) {
            const auto channel = channelOfKey(m_channel.dictionary.text(code));
            m_channelOf.push_back(channel ? std::uint8_t(*channel) : otherKind);
        }
        for (std::uint32_t code = 0; code < m_kind.dictionary.size(); ++code)
            m_kindOf.push_back(kindNamed(m_kind.dictionary.text(code)));
        if (m_message && !m_message->holdsTexts())
            m_message = nullptr;
        if (m_message)
            for (std::uint32_t code = 0; code < m_message->dictionary.size(); ++code)
                m_templateOf.push_back(templateNamed(project, m_message->dictionary.text(code)));
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            m_log.latest = std::max(m_log.latest, m_table.times[row]);
            if (kindAt(row) == std::uint8_t(Engagement::Delivered) && channelAt(row) != otherKind)
                m_logsDelivery[channelAt(row)] = true;
        }
    }

    ResponseLog read()
    {
        for (std::size_t customer = 0; customer < m_population.size(); ++customer)
            readCustomer(customer);
        for (std::size_t channel = 0; channel < channelCount; ++channel) {
            std::sort(m_log.seenDelays[channel].begin(), m_log.seenDelays[channel].end());
            std::sort(m_log.clickDelays[channel].begin(), m_log.clickDelays[channel].end());
        }
        return std::move(m_log);
    }

private:
    std::uint8_t channelAt(std::size_t row) const
    {
        return m_channel.isNull(row) ? otherKind : m_channelOf[m_channel.codes[row]];
    }
    std::uint8_t kindAt(std::size_t row) const { return m_kind.isNull(row) ? otherKind : m_kindOf[m_kind.codes[row]]; }
    std::uint32_t messageAt(std::size_t row) const
    {
        return !m_message || m_message->isNull(row) ? noMessage : m_message->codes[row];
    }

    Sent *find(std::uint8_t channel, std::uint32_t message)
    {
        for (std::size_t i = m_sent.size(); i > 0; --i)
            if (m_sent[i - 1].channel == channel && m_sent[i - 1].message == message)
                return &m_sent[i - 1];
        return nullptr;
    }

    void take(std::size_t row)
    {
        const std::uint8_t channel = channelAt(row);
        const std::uint8_t kind = kindAt(row);
        if (channel == otherKind || kind == otherKind)
            return;
        const std::uint32_t message = messageAt(row);
        const std::int64_t at = m_table.times[row];
        Sent *sent = find(channel, message);
        // A log without its own word for sending begins with the delivery.
        const bool begins = kind == std::uint8_t(Engagement::Sent)
            || (kind == std::uint8_t(Engagement::Delivered) && (!sent || sent->isDelivered));
        if (begins) {
            m_sent.push_back({});
            sent = &m_sent.back();
            sent->at = at;
            sent->message = message;
            sent->channel = channel;
        }
        if (!sent)
            return;
        switch (Engagement(kind)) {
        case Engagement::Sent: break;
        case Engagement::Delivered: sent->isDelivered = true; break;
        case Engagement::Bounced: sent->isBounced = true; break;
        case Engagement::Seen: sent->seenAt = sent->seenAt < 0 ? at : sent->seenAt; break;
        case Engagement::Clicked:
            sent->clickedAt = sent->clickedAt < 0 ? at : sent->clickedAt;
            sent->seenAt = sent->seenAt < 0 ? at : sent->seenAt;
            break;
        case Engagement::Replied:
            sent->isReplied = true;
            sent->seenAt = sent->seenAt < 0 ? at : sent->seenAt;
            break;
        case Engagement::Unsubscribed: sent->isUnsubscribed = true; break;
        case Engagement::Complained: sent->isComplained = true; break;
        }
    }

    void count(Sent &sent, int segment)
    {
        if (sent.at > std::max(m_log.latest, m_population.latest()) - maturity) {
            ++m_log.tooYoung;
            return;
        }
        if (Channel(sent.channel) == Channel::Email && sent.seenAt >= 0 && sent.clickedAt < 0 && !sent.isReplied
            && sent.seenAt - sent.at < machineSeconds) {
            sent.seenAt = -1;
            ++m_log.machineOpens;
        }
        const bool isSeen = sent.seenAt >= 0;
        const bool isDelivered = isSeen || (m_logsDelivery[sent.channel] ? sent.isDelivered : !sent.isBounced);
        ResponseTally tally;
        tally.sent = 1;
        tally.delivered = isDelivered ? 1 : 0;
        tally.seen = isSeen ? 1 : 0;
        tally.clicked = sent.clickedAt >= 0 ? 1 : 0;
        tally.replied = sent.isReplied ? 1 : 0;
        // Shares are of what was seen: whoever leaves without having looked does not count.
        tally.unsubscribed = isSeen && sent.isUnsubscribed ? 1 : 0;
        tally.complained = isSeen && sent.isComplained ? 1 : 0;
        const int templateIndex = sent.message == noMessage ? -1 : m_templateOf[sent.message];
        m_log.groups[{Channel(sent.channel), templateIndex, segment}].add(tally);
        ++m_log.messages;
        m_log.foreign += templateIndex < 0 ? 1 : 0;
        if (isSeen)
            m_log.seenDelays[sent.channel].push_back(sent.seenAt - sent.at);
        if (isSeen && sent.clickedAt >= 0)
            m_log.clickDelays[sent.channel].push_back(sent.clickedAt - sent.seenAt);
    }

    void readCustomer(std::size_t customer)
    {
        m_sent.clear();
        for (std::uint32_t row = m_table.begins[customer]; row < m_table.begins[customer + 1]; ++row)
            take(row);
        if (m_sent.empty())
            return;
        RuleView view;
        view.customer = customer;
        view.at = m_population.latest();
        int segment = -1;
        for (std::size_t i = 0; i < m_segments.size() && segment < 0; ++i)
            if (m_segments[i].holds(view))
                segment = int(i);
        for (Sent &sent : m_sent)
            count(sent, segment);
    }

    static constexpr std::uint32_t noMessage = 0xffffffff;
    const Population &m_population;
    std::span<const RuleProgram> m_segments;
    const EventTable &m_table;
    const Column &m_channel;
    const Column &m_kind;
    const Column *m_message;
    std::vector<std::uint8_t> m_channelOf;
    std::vector<std::uint8_t> m_kindOf;
    std::vector<int> m_templateOf;
    std::array<bool, channelCount> m_logsDelivery{};
    std::vector<Sent> m_sent;            ///< of one customer
    ResponseLog m_log;
};

} // namespace

void ResponseTally::add(const ResponseTally &other)
{
    sent += other.sent;
    delivered += other.delivered;
    seen += other.seen;
    clicked += other.clicked;
    replied += other.replied;
    unsubscribed += other.unsubscribed;
    complained += other.complained;
}

ResponseLog readResponseLog(const Project &project, const Population &population, std::span<const RuleProgram> segments)
{
    const EventTable *table = population.engagements();
    const Column *channel = table ? table->column("channel") : nullptr;
    const Column *kind = table ? table->column("kind") : nullptr;
    if (!channel || !kind || !channel->holdsTexts() || !kind->holdsTexts())
        return {};
    return Reader(project, population, segments).read();
}

} // namespace throughline::calibration
