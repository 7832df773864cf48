// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/edits/find.h"

#include "app/studio/canvas/scene/card.h"
#include "app/studio/document/words.h"
#include "model/content/liquid/analysis.h"
#include "model/content/liquid/template.h"
#include "model/journey/graph.h"

namespace throughline::studio::canvas {

namespace {

using Names = std::set<std::string>;

void takeRule(Names &fields, const Project &project, const throughline::Rule &rule)
{
    for (const std::string &field : fieldsRead(rule))
        fields.insert(field);
    for (const std::string &id : audiencesRead(rule))
        if (const Audience *audience = project.audience(id))
            for (const std::string &field : fieldsRead(audience->rule))
                fields.insert(field);
}

/// "customer.first_name" counts as "first_name".
void takeText(Names &fields, const std::string &text)
{
    const std::string customer = "customer.";
    for (const std::string &path : liquid::analyse(liquid::parse(text).tree).all())
        fields.insert(path.starts_with(customer) ? path.substr(customer.size()) : path);
}

void takeTemplate(Names &fields, const Project &project, const std::string &id)
{
    const Template *found = project.findTemplate(id);
    if (!found)
        return;
    for (const Slot &slot : found->masterSlots) {
        fields.insert(slot.fields.begin(), slot.fields.end());
        takeText(fields, slot.text);
        for (const SlotVariant &variant : slot.variants) {
            takeRule(fields, project, variant.rule);
            takeText(fields, variant.text);
        }
    }
    for (const ChannelVariant &channel : found->channels)
        for (const SlotLink &link : channel.slotLinks) {
            fields.insert(link.fields.begin(), link.fields.end());
            takeText(fields, link.text);
        }
}

bool contains(const QString &text, const QString &wanted)
{
    return text.contains(wanted, Qt::CaseInsensitive);
}

bool contains(const std::string &utf8, const QString &wanted)
{
    return contains(text(utf8), wanted);
}

/// Names of things are found by id and by what they are called.
template <class Item>
bool names(const Item *item, const std::string &id, const QString &wanted)
{
    return !id.empty() && (contains(id, wanted) || (item && contains(item->name, wanted)));
}

bool holdsText(const Json &value, const QString &wanted)
{
    if (value.is_structured())
        return std::any_of(value.begin(), value.end(), [&](const Json &each) { return holdsText(each, wanted); });
    return contains(value.is_string() ? value.get<std::string>() : value.dump(), wanted);
}

class Finder
{
public:
    explicit Finder(const FindScope &scope) : m_scope(scope), m_graph(scope.journey), m_reachable(m_graph.reachable()) {}

    bool holds(const Node &node, QString term) const
    {
        const bool isTurned = term.size() > 1 && term.startsWith(QLatin1Char('-'));
        if (isTurned)
            term.remove(0, 1);
        const qsizetype colon = term.indexOf(QLatin1Char(':'));
        const QString key = colon > 0 ? term.left(colon).toLower() : QString();
        const auto special = key.isEmpty() ? std::nullopt : holdsKey(node, key, term.mid(colon + 1));
        return special.value_or(special ? false : holdsWords(node, term)) != isTurned;
    }

private:
    std::optional<bool> holdsKey(const Node &node, const QString &key, const QString &value) const
    {
        if (key == QLatin1String("is"))
            return is(node, value.toLower());
        if (key == QLatin1String("uses"))
            return fieldsUsed(m_scope.project, node).contains(value.toStdString());
        if (key == QLatin1String("kind"))
            return contains(text(node.kind()), value) || contains(nodeKindTitle(node), value);
        if (key == QLatin1String("channel")) {
            const auto channel = channelOf(node);
            return channel && (contains(text(info(*channel).key), value) || contains(words(info(*channel).name), value));
        }
        if (key == QLatin1String("template"))
            return names(m_scope.project.findTemplate(templateOf(node)), templateOf(node), value);
        if (key == QLatin1String("audience")) {
            const auto *entry = std::get_if<EntryAudience>(&node.parameters);
            return entry && names(m_scope.project.audience(entry->audience), entry->audience, value);
        }
        if (key == QLatin1String("event")) {
            const Json json = typeOf<Node>().encode(&node);
            const Json with = json.value("with", Json::object());
            return with.contains("event") && holdsText(with["event"], value);
        }
        return std::nullopt;
    }

    bool is(const Node &node, const QString &what) const
    {
        const auto worst = m_scope.findings.worstOf(m_scope.journey.id, node.id);
        const NodeKind *kind = nodeKind(node.kind());
        if (what == QLatin1String("error"))
            return worst == Severity::Error;
        if (what == QLatin1String("warning"))
            return worst == Severity::Warning;
        if (what == QLatin1String("problem"))
            return worst && *worst != Severity::Note;
        if (what == QLatin1String("unused"))
            return isUnused(node);
        if (what == QLatin1String("entry"))
            return kind && kind->isEntry;
        if (what == QLatin1String("note"))
            return kind && kind->isNote;
        if (what == QLatin1String("message"))
            return channelOf(node).has_value();
        if (what == QLatin1String("end"))
            return kind && !kind->isNote && std::none_of(m_scope.journey.edges.begin(), m_scope.journey.edges.end(), [&](const Edge &edge) { return edge.from == node.id; });
        return false;
    }

    bool isUnused(const Node &node) const
    {
        const NodeKind *kind = nodeKind(node.kind());
        if (kind && kind->isNote)
            return false;
        const NodeFigures *figures = m_scope.run ? m_scope.run->figuresOf(m_scope.journey.id, node.id) : nullptr;
        if (figures)
            return figures->entered == 0;
        const auto index = m_graph.indexOf(node.id);
        return !index || !m_reachable[*index];
    }

    bool holdsWords(const Node &node, const QString &wanted) const
    {
        const CardWords card = cardWords(m_scope.project, node);
        return contains(card.title, wanted) || contains(card.line, wanted) || contains(card.kind, wanted)
            || holdsText(typeOf<Node>().encode(&node), wanted);
    }

    const FindScope &m_scope;
    JourneyGraph m_graph;
    std::vector<bool> m_reachable;
};

} // namespace

QStringList findTerms(const QString &query)
{
    QStringList terms;
    QString term;
    bool isQuoted = false;
    for (const QChar c : query + QLatin1Char(' ')) {
        if (c == QLatin1Char('"')) {
            isQuoted = !isQuoted;
        } else if (c.isSpace() && !isQuoted) {
            if (!term.isEmpty())
                terms << std::exchange(term, QString());
        } else {
            term += c;
        }
    }
    if (!term.trimmed().isEmpty())
        terms << term.trimmed();
    return terms;
}

std::set<std::string> fieldsUsed(const Project &project, const Node &node)
{
    Names fields;
    if (const auto *entry = std::get_if<EntryAudience>(&node.parameters)) {
        if (const Audience *audience = project.audience(entry->audience))
            takeRule(fields, project, audience->rule);
    } else if (const auto *event = std::get_if<EntryEvent>(&node.parameters)) {
        takeRule(fields, project, event->filter);
    } else if (const auto *split = std::get_if<SplitRuleNode>(&node.parameters)) {
        for (const RuleBranch &branch : split->branches)
            takeRule(fields, project, branch.rule);
    } else if (const auto *wait = std::get_if<WaitNode>(&node.parameters)) {
        fields.insert(wait->field);
    } else if (const auto *update = std::get_if<ProfileUpdateNode>(&node.parameters)) {
        fields.insert(update->field);
        takeText(fields, update->expression);
    } else if (const auto *hook = std::get_if<WebhookNode>(&node.parameters)) {
        takeText(fields, hook->body);
    }
    takeTemplate(fields, project, templateOf(node));
    fields.erase("");
    return fields;
}

std::vector<std::string> findNodes(const FindScope &scope, const QString &query)
{
    const QStringList terms = findTerms(query);
    if (terms.isEmpty())
        return {};
    const Finder finder(scope);
    std::vector<const Node *> found;
    for (const Node &node : scope.journey.nodes)
        if (std::all_of(terms.begin(), terms.end(), [&](const QString &term) { return finder.holds(node, term); }))
            found.push_back(&node);
    std::stable_sort(found.begin(), found.end(), [](const Node *a, const Node *b) { return std::pair(a->y, a->x) < std::pair(b->y, b->x); });
    std::vector<std::string> ids;
    for (const Node *node : found)
        ids.push_back(node->id);
    return ids;
}

} // namespace throughline::studio::canvas
