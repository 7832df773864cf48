// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/scene/card.h"

#include "app/studio/document/rule_words.h"
#include "app/studio/document/words.h"
#include "app/studio/widgets/icons.h"

#include <QCoreApplication>
#include <QLocale>

namespace throughline::studio::canvas {

namespace {

struct Canvas
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::Canvas)
};

template <class E>
QString choiceLabel(E value)
{
    return words(EnumChoices<E>::choices()[size_t(value)].label);
}

QString both(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : b.isEmpty() ? a : a + QStringLiteral(" · ") + b;
}

QString templateName(const Project &project, const std::string &id)
{
    if (id.empty())
        return Canvas::tr("No template yet");
    const Template *found = project.findTemplate(id);
    return found && !found->name.empty() ? text(found->name) : text(id);
}

QString messageName(const Project &project, const std::string &id)
{
    for (const Journey &journey : project.journeys)
        if (const Node *node = journey.node(id))
            return nodeTitle(*node);
    return text(id);
}

QString percent(double value)
{
    return QLocale().toString(value, 'g', 4);
}

struct Line
{
    const Project &project;

    QString operator()(const EntryAudience &p) const
    {
        const Audience *audience = project.audience(p.audience);
        const QString who = p.audience.empty() ? Canvas::tr("No audience yet")
            : audience && !audience->name.empty() ? text(audience->name) : text(p.audience);
        return both(who, p.timing == EntryTiming::Recurring
                             ? Canvas::tr("every %1").arg(shortDuration(p.every)) : QString());
    }
    QString operator()(const EntryEvent &p) const
    {
        const QString event = p.event.empty() ? Canvas::tr("No event yet") : text(p.event);
        return both(event, p.pause.seconds > 0 ? Canvas::tr("once per %1").arg(shortDuration(p.pause)) : QString());
    }
    QString operator()(const MessageNode &p) const
    {
        QString when;
        if (p.delay.seconds > 0)
            when = Canvas::tr("after %1").arg(shortDuration(p.delay));
        if (p.sendTime == SendTime::BestHour)
            when = both(when, Canvas::tr("best hour"));
        if (p.sendTime == SendTime::LocalHour)
            when = both(when, text(formatTimeOfDay(p.localHour)));
        return both(templateName(project, p.template_), when);
    }
    QString operator()(const WaitNode &p) const
    {
        const QString hour = text(formatTimeOfDay(p.hour));
        switch (p.waitFor) {
        case WaitFor::Duration: return Canvas::tr("for %1").arg(shortDuration(p.duration));
        case WaitFor::LocalHour: return Canvas::tr("until %1 local time").arg(hour);
        case WaitFor::Weekday: return Canvas::tr("until %1, %2").arg(choiceLabel(p.weekday), hour);
        case WaitFor::Date:
            return p.date ? Canvas::tr("until %1").arg(text(formatMoment(*p.date).substr(0, 10)))
                          : Canvas::tr("No date yet");
        case WaitFor::DateField:
            return p.field.empty() ? Canvas::tr("No field yet")
                                   : Canvas::tr("until %1").arg(text(p.field));
        }
        return {};
    }
    QString operator()(const WaitEventNode &p) const
    {
        const QString what = p.what == AwaitedEvent::Named
            ? (p.event.empty() ? Canvas::tr("No event yet") : text(p.event)) : choiceLabel(p.what);
        return both(what, Canvas::tr("within %1").arg(shortDuration(p.window)));
    }
    QString operator()(const SplitRuleNode &p) const
    {
        return Canvas::tr("%n way(s), first match wins", nullptr, int(p.branches.size()) + 1);
    }
    QString operator()(const SplitEngagementNode &p) const
    {
        return both(p.message.empty() ? Canvas::tr("the last message") : messageName(project, p.message),
                    Canvas::tr("within %1").arg(shortDuration(p.window)));
    }
    QString operator()(const SplitExperimentNode &p) const
    {
        QStringList weights;
        for (const Arm &arm : p.arms)
            weights << percent(arm.weight);
        return both(Canvas::tr("Experiment"), weights.join(QStringLiteral(" / ")));
    }
    QString operator()(const ProfileUpdateNode &p) const
    {
        if (p.field.empty())
            return Canvas::tr("No field yet");
        const QString value = text(p.expression.empty() ? formatScalar(p.value) : p.expression);
        return QStringLiteral("%1 = %2").arg(text(p.field), value);
    }
    QString operator()(const AudienceSyncNode &p) const
    {
        const QString where = p.platform.empty() ? Canvas::tr("No platform yet") : text(p.platform);
        if (p.action == SyncAction::Remove)
            return both(where, Canvas::tr("take out"));
        return both(where, p.duration.seconds > 0 ? shortDuration(p.duration) : Canvas::tr("until removed"));
    }
    QString operator()(const TaskAgentNode &p) const
    {
        return both(templateName(project, p.template_),
                    p.direction == CallDirection::Inbound ? Canvas::tr("customer calls") : QString());
    }
    QString operator()(const WebhookNode &p) const
    {
        return p.address.empty() ? Canvas::tr("No address yet") : text(p.address);
    }
    QString operator()(const GoalNode &p) const
    {
        return both(p.endsJourney ? Canvas::tr("ends journey") : text(p.event), shortDuration(p.window));
    }
    QString operator()(const ExitNode &p) const
    {
        return p.reason.empty() ? Canvas::tr("Leaves the journey") : text(p.reason);
    }
    QString operator()(const NoteNode &p) const { return text(p.text); }
};

} // namespace

QString nodeKindTitle(const Node &node)
{
    if (const auto *message = std::get_if<MessageNode>(&node.parameters))
        return words(info(message->channel).name);
    const NodeKind *kind = nodeKind(node.kind());
    return kind ? words(kind->structure->title) : QString();
}

QString nodeTitle(const Node &node)
{
    return node.name.empty() ? nodeKindTitle(node) : text(node.name);
}

CardWords cardWords(const Project &project, const Node &node)
{
    CardWords card;
    card.title = nodeTitle(node);
    card.line = std::visit(Line{project}, node.parameters);
    card.kind = nodeKindTitle(node);
    if (const auto channel = channelOf(node)) {
        card.channel = text(info(*channel).key);
        card.icon = card.channel;
    } else {
        card.icon = iconOfNodeKind(text(node.kind()));
    }
    return card;
}

QString shortDuration(Duration duration)
{
    QString spaced;
    bool wasDigit = false;
    for (const QChar c : text(formatDuration(duration))) {
        if (c.isLetter() && wasDigit)
            spaced += QChar(0x00A0);
        spaced += c;
        wasDigit = c.isDigit();
    }
    return spaced;
}

QString exitLabel(const Project &project, const Node &node, const Exit &exit)
{
    if (const auto *split = std::get_if<SplitRuleNode>(&node.parameters))
        for (const RuleBranch &branch : split->branches)
            if (branch.id == exit.key && branch.label.empty())
                return ruleWords(project, branch.rule);
    return words(exit.label);
}

} // namespace throughline::studio::canvas
