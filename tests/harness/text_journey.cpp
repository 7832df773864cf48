// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/text_journey.h"

#include "model/journey/node_kinds.h"
#include "model/values/number.h"

#include <map>
#include <stdexcept>

namespace throughline::test {

namespace {

std::string trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t\n");
    if (begin == std::string_view::npos)
        return {};
    return std::string(text.substr(begin, text.find_last_not_of(" \t\n") - begin + 1));
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != '\n') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

Duration durationOf(const std::string &text)
{
    const auto duration = parseDuration(text);
    if (!duration)
        throw std::invalid_argument("no duration: " + text);
    return *duration;
}

std::optional<EngagementKind> engagementOf(const std::string &word)
{
    for (const Choice &choice : EnumChoices<EngagementKind>::choices())
        if (choice.key == word)
            return EngagementKind(&choice - EnumChoices<EngagementKind>::choices().data());
    return std::nullopt;
}

Scalar scalarOf(const std::string &text)
{
    if (text == "true" || text == "false")
        return text == "true";
    if (const auto integer = parseInteger(text))
        return *integer;
    if (const auto real = parseReal(text))
        return *real;
    return text;
}

std::pair<std::string, Scalar> assignmentOf(const std::vector<std::string> &words)
{
    const size_t sign = words.size() > 1 ? words[1].find('=') : std::string::npos;
    if (sign == std::string::npos)
        throw std::invalid_argument("FIELD=VALUE expected after " + words.front());
    return {words[1].substr(0, sign), scalarOf(words[1].substr(sign + 1))};
}

NodeParameters parametersOf(const std::vector<std::string> &words)
{
    const std::string &word = words.front();
    const std::string argument = words.size() > 1 ? words[1] : std::string();
    if (word == "start") {
        EntryAudience entry;
        entry.audience = argument.empty() ? "everyone" : argument;
        return entry;
    }
    if (word == "on") {
        EntryEvent entry;
        entry.event = argument;
        return entry;
    }
    if (word == "ad") {
        AudienceSyncNode sync;
        sync.template_ = "hello";
        sync.list = "list";
        if (!argument.empty())
            sync.duration = durationOf(argument);
        return sync;
    }
    if (word == "agent") {
        TaskAgentNode task;
        task.template_ = "hello";
        return task;
    }
    if (const auto channel = channelOfKey(word)) {
        MessageNode message;
        message.channel = *channel;
        message.template_ = argument.empty() ? "hello" : argument;
        return message;
    }
    if (word == "wait") {
        WaitNode wait;
        wait.duration = durationOf(argument);
        return wait;
    }
    if (word == "await") {
        WaitEventNode wait;
        const std::map<std::string, AwaitedEvent> known{{"seen", AwaitedEvent::Seen},
                                                        {"clicked", AwaitedEvent::Clicked},
                                                        {"replied", AwaitedEvent::Replied},
                                                        {"converted", AwaitedEvent::Converted}};
        const auto found = known.find(argument);
        wait.what = found == known.end() ? AwaitedEvent::Named : found->second;
        if (wait.what == AwaitedEvent::Named)
            wait.event = argument;
        wait.window = durationOf(words.size() > 2 ? words[2] : "2d");
        return wait;
    }
    if (word == "split") {
        SplitEngagementNode split;
        for (size_t i = 1; i < std::max<size_t>(words.size(), 2); ++i) {
            EngagementBranch branch;
            branch.id = i < words.size() ? words[i] : "clicked";
            const auto engagement = engagementOf(branch.id);
            if (!engagement)
                throw std::invalid_argument("no engagement: " + branch.id);
            branch.engagement = *engagement;
            split.branches.push_back(std::move(branch));
        }
        return split;
    }
    if (word == "rule") {
        const auto [field, value] = assignmentOf(words);
        RuleBranch branch;
        branch.id = "yes";
        branch.rule.kind = Rule::Kind::Field;
        branch.rule.field = field;
        branch.rule.values = {value};
        SplitRuleNode split;
        split.branches.push_back(std::move(branch));
        return split;
    }
    if (word == "test") {
        SplitExperimentNode split;
        for (size_t i = 1; i < words.size(); ++i) {
            Arm arm;
            arm.id = words[i];
            arm.weight = 100.0 / double(words.size() - 1);
            arm.isHoldout = arm.id == "holdout";
            split.arms.push_back(std::move(arm));
        }
        return split;
    }
    if (word == "update") {
        ProfileUpdateNode update;
        std::tie(update.field, update.value) = assignmentOf(words);
        return update;
    }
    if (word == "webhook")
        return WebhookNode{};
    if (word == "goal")
        return GoalNode{};
    if (word == "exit")
        return ExitNode{};
    throw std::invalid_argument("no node: " + word);
}

/// Reads chains; an open end is an exit that the next node is attached to.
class Reader
{
public:
    Reader(std::string_view text, Journey &journey) : m_text(text), m_journey(journey) {}

    void read()
    {
        readChain({});
        if (m_at < m_text.size())
            throw std::invalid_argument("not understood: " + std::string(m_text.substr(m_at)));
    }

private:
    struct End
    {
        std::string node;
        std::string exit;
    };

    std::vector<End> readChain(std::vector<End> ends)
    {
        for (;;) {
            const size_t stop = std::min(m_text.find_first_of(">{};", m_at), m_text.size());
            const std::string phrase = trimmed(m_text.substr(m_at, stop - m_at));
            m_at = stop;
            if (!phrase.empty())
                ends = addNode(phrase, ends);
            if (peek() == '{')
                ends = readBranches();
            if (peek() != '>')
                return ends;
            ++m_at;
        }
    }

    std::vector<End> addNode(const std::string &phrase, const std::vector<End> &ends)
    {
        std::vector<std::string> words;
        std::string id;
        for (const std::string &word : wordsOf(phrase)) {
            const size_t mark = word.find('#');
            if (mark != std::string::npos)
                id = word.substr(mark + 1);
            if (mark != 0)
                words.push_back(word.substr(0, mark));
        }
        if (words.empty()) {
            connect(ends, id);
            return {};
        }
        Node node;
        node.parameters = parametersOf(words);
        node.id = id.empty() ? words.front() + formatNumber(std::int64_t(++m_numbers[words.front()])) : id;
        node.x = 240.0 * double(m_journey.nodes.size());
        connect(ends, node.id);
        std::vector<End> open;
        for (const Exit &exit : exitsOf(node))
            if (!exit.isQuiet)
                open.push_back({node.id, exit.key});
        m_last = node.id;
        m_journey.nodes.push_back(std::move(node));
        return open;
    }

    std::vector<End> readBranches()
    {
        const std::string node = m_last;
        std::vector<End> open;
        do {
            ++m_at; // the brace, or the ";" before
            const size_t colon = m_text.find(':', m_at);
            if (colon == std::string_view::npos)
                throw std::invalid_argument("exit: expected in " + std::string(m_text.substr(m_at)));
            const std::string exit = trimmed(m_text.substr(m_at, colon - m_at));
            m_at = colon + 1;
            const std::vector<End> ends = readChain({{node, exit}});
            open.insert(open.end(), ends.begin(), ends.end());
        } while (peek() == ';');
        if (peek() != '}')
            throw std::invalid_argument("} expected");
        ++m_at;
        peek();
        return open;
    }

    char peek()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\n'))
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }

    void connect(const std::vector<End> &ends, const std::string &to)
    {
        for (const End &end : ends) {
            Edge edge;
            edge.from = end.node;
            edge.exit = end.exit;
            edge.to = to;
            m_journey.edges.push_back(std::move(edge));
        }
    }

    std::string_view m_text;
    Journey &m_journey;
    size_t m_at = 0;
    std::string m_last;
    std::map<std::string, int> m_numbers;
};

Slot slotOf(std::string id, SlotKind kind, std::string text, std::vector<std::string> fields)
{
    Slot slot;
    slot.id = std::move(id);
    slot.kind = kind;
    slot.text = std::move(text);
    slot.fields = std::move(fields);
    return slot;
}

} // namespace

Journey textJourney(std::string_view text, std::string id)
{
    Journey journey;
    journey.id = std::move(id);
    journey.name = journey.id;
    Reader(text, journey).read();
    return journey;
}

Project textProject(std::string_view text)
{
    Project project;
    project.name = "Text journey";
    project.salt = "salt";
    Audience everyone;
    everyone.id = "everyone";
    everyone.name = "Everyone";
    project.audiences.push_back(std::move(everyone));
    Template hello;
    hello.id = "hello";
    hello.name = "Hello";
    hello.masterSlots.push_back(slotOf("headline", SlotKind::Headline, "Hello {{ first_name }}", {"first_name"}));
    hello.masterSlots.push_back(slotOf("body", SlotKind::Body, "We have news for you.", {}));
    hello.masterSlots.push_back(slotOf("action", SlotKind::CallToAction, "Read on", {}));
    for (const Channel channel : allChannels) {
        ChannelVariant variant;
        variant.channel = channel;
        hello.channels.push_back(std::move(variant));
    }
    project.templates.push_back(std::move(hello));
    project.journeys.push_back(textJourney(text));
    return project;
}

} // namespace throughline::test
