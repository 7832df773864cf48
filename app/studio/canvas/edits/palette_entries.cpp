// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/edits/palette_entries.h"

#include "app/studio/document/words.h"
#include "app/studio/widgets/icons.h"

#include <QCoreApplication>

namespace throughline::studio::canvas {

namespace {

struct Canvas
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::Canvas)
};

PaletteEntry message(Channel channel)
{
    MessageNode node;
    node.channel = channel;
    const QString key = text(info(channel).key);
    return {QStringLiteral("message.") + key, words(info(channel).name),
            words(MessageNode::structure().help), Canvas::tr("Messages"), key, key, node};
}

template <class P>
PaletteEntry step(const QString &group, P parameters, const QString &channel = {})
{
    const Structure &structure = P::structure();
    const QString key = text(std::string_view(P::key));
    return {key, words(structure.title), words(structure.help), group,
            channel.isEmpty() ? iconOfNodeKind(key) : channel, channel, std::move(parameters)};
}

SplitRuleNode split()
{
    SplitRuleNode node;
    RuleBranch branch;
    branch.id = "a";
    branch.label = Canvas::tr("Branch 1").toStdString();
    node.branches.push_back(std::move(branch));
    return node;
}

SplitEngagementNode engagementSplit()
{
    SplitEngagementNode node;
    EngagementBranch clicked;
    clicked.id = "clicked";
    clicked.label = words(EnumChoices<EngagementKind>::choices()[size_t(EngagementKind::Clicked)].label).toStdString();
    node.branches.push_back(clicked);
    return node;
}

SplitExperimentNode experiment()
{
    SplitExperimentNode node;
    Arm first;
    first.id = "a";
    first.label = Canvas::tr("Variant").toStdString();
    Arm control;
    control.id = "control";
    control.label = Canvas::tr("Control").toStdString();
    control.isHoldout = true;
    node.arms = {first, control};
    return node;
}

} // namespace

std::vector<PaletteEntry> paletteEntries()
{
    const QString messages = Canvas::tr("Messages");
    const QString flow = Canvas::tr("Flow");
    const QString outcome = Canvas::tr("Outcome");
    return {message(Channel::Email), message(Channel::Sms), message(Channel::Push),
            message(Channel::InApp), message(Channel::Web), message(Channel::Mail),
            step(messages, AudienceSyncNode{}, QStringLiteral("ad")),
            step(messages, TaskAgentNode{}, QStringLiteral("agent")),
            step(flow, EntryEvent{}), step(flow, EntryAudience{}), step(flow, WaitNode{}),
            step(flow, WaitEventNode{}), step(flow, split()), step(flow, engagementSplit()),
            step(flow, experiment()), step(flow, ProfileUpdateNode{}), step(flow, WebhookNode{}),
            step(outcome, GoalNode{}), step(outcome, ExitNode{}), step(outcome, NoteNode{})};
}

} // namespace throughline::studio::canvas
