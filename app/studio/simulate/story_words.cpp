// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/simulate/story_words.h"

#include "app/studio/document/words.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/numbers.h"
#include "model/journey/node_kinds.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace throughline::studio {

namespace {

struct StoryWords
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::StoryWords)
};

// The simulator tells in English; these are all its words, so that they can be translated.
const char *const phrases[] = {
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "A cap is reached"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "Assigned by hash"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "Clicks"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "Complains"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "Converts"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "Delivered; will be seen"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "Enters the journey"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "Expired before a visit"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "First rule that holds"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "In the global hold-out"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "Meets the rule of the entry"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "Not sent"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "Quiet hours"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "Reaches the goal"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "Reaches the goal after leaving the journey"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "Replies"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "Sees it"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "Sent; arrives"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "The awaited event has been heard of"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "The call succeeds"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "The copy holds a consent"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "The copy holds an address"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "The loop's bound is reached"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "Unsubscribes"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "What the loopback tells of the message"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "yes"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "no"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "nothing"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "another text"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "until their end"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "the channel is left out"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "a change of the truth before the next synchronisation"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "a copy that holds it"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "a copy that holds the field"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "a copy without it"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "a customer whom the rule leaves out"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "a customer whom the rule takes in"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "a longer window, or an earlier answer"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "a loopback that is less late"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "a message sent before"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "a number on the other side of the delivery rate"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "a number on the other side of the rate of looking"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "a number on the other side of the share of failing calls"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "a shorter window"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "a synchronisation since the truth changed"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "a synchronisation without errors"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "a value on the other side of a rule"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "an answer in time"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "an engagement that had arrived by now"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "another customer key"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "another customer key, or a smaller hold-out"),
    QT_TRANSLATE_NOOP("throughline::studio::StoryWords", "one message less in its window"),
};

QString reason(const std::string &key)
{
    if (key == "noAddress") return StoryWords::tr("the copy holds no address");
    if (key == "noConsent") return StoryWords::tr("the copy holds no consent");
    if (key == "quietHours") return StoryWords::tr("quiet hours last too long");
    if (key == "cap") return StoryWords::tr("a cap is reached");
    if (key == "capacity") return StoryWords::tr("no capacity is left");
    if (key == "expired") return StoryWords::tr("it expired before");
    if (key == "exited") return StoryWords::tr("the journey was left before");
    return {};
}

QString phrase(const std::string &english)
{
    for (const char *known : phrases)
        if (english == known)
            return StoryWords::tr(known);
    return text(english);
}

/// Sentences that end in a name of the project or the database.
QString criterionOf(const std::string &english, const QString &zone)
{
    const QString told = text(english);
    const auto named = [&](const char *begin) {
        const QLatin1String start(begin);
        return told.startsWith(start) ? std::optional(told.mid(start.size())) : std::nullopt;
    };
    if (const auto field = named("The truth changes: "))
        return StoryWords::tr("The truth changes: %1").arg(*field);
    if (const auto field = named("Writes the truth: "))
        return StoryWords::tr("Writes the truth: %1").arg(*field);
    if (const auto written = named("Waits until "))
        if (const auto moment = parseMoment(written->toStdString()))
            return StoryWords::tr("Waits until %1").arg(storyTime(moment->seconds, zone));
    if (auto field = named("Renders ")) {
        const struct { const char *mark; QString sentence; } causes[] = {
            {" (stale)", StoryWords::tr("Shows %1, out of date")},
            {" (drifted)", StoryWords::tr("Shows %1, which was never true")},
            {" (missing)", StoryWords::tr("Lacks %1")},
        };
        for (const auto &[mark, sentence] : causes)
            if (field->endsWith(QLatin1String(mark)))
                return sentence.arg(field->chopped(qsizetype(qstrlen(mark))));
        return StoryWords::tr("Shows %1").arg(*field);
    }
    return phrase(english);
}

/// An exit of the step by the label of its branch; any other word as it is.
QString valueOf(const std::string &told, const Node *node)
{
    if (node)
        for (const Exit &exit : exitsOf(*node))
            if (exit.key == told)
                return words(exit.label);
    return phrase(told);
}

} // namespace

QString storyTime(std::int64_t seconds, const QString &zone)
{
    const QTimeZone named(zone.toUtf8());
    const QDateTime local = QDateTime::fromSecsSinceEpoch(seconds, named.isValid() ? named : QTimeZone::utc());
    const QLocale locale;
    return QStringLiteral("%1, %2").arg(locale.toString(local.date(), StoryWords::tr("d MMM")),
                                        locale.toString(local.time(), QLocale::ShortFormat));
}

QString storyReading(const StoryStep &step, const QLocale &locale)
{
    QStringList parts;
    if (!step.read.isEmpty())
        parts << step.read;
    if (step.ageSeconds && *step.ageSeconds >= 60)
        parts << StoryWords::tr("%1 old", "data").arg(durationText(locale, *step.ageSeconds));
    if (step.isUntrue)
        parts << StoryWords::tr("in truth %1").arg(step.truth);
    if (step.draw)
        parts << StoryWords::tr("drew %1").arg(realText(locale, *step.draw, 3));
    return parts.join(QStringLiteral(" · "));
}

std::vector<StoryStep> storySteps(const CustomerTrace &trace, const Project &project, const QString &zone)
{
    std::vector<StoryStep> steps;
    for (const TraceStep &told : trace.steps) {
        StoryStep step;
        step.at = told.at;
        if (told.node < trace.layout.nodes.size()) {
            const metrics::NodeLayout &node = trace.layout.nodes[told.node];
            step.journey = node.journey;
            step.node = node.id;
            step.nodeName = text(node.name.empty() ? node.id : node.name);
            step.icon = node.channel.empty() ? iconOfNodeKind(text(node.kind)) : text(node.channel);
        }
        step.criterion = criterionOf(told.criterion, zone);
        const Journey *journey = project.journey(step.journey);
        const Node *drawn = journey ? journey->node(step.node) : nullptr;
        const QString why = told.criterion == "Not sent" ? reason(told.read) : QString();
        step.read = why.isEmpty() ? valueOf(told.read, drawn) : why;
        if (told.age >= 0)
            step.ageSeconds = double(told.age);
        step.truth = valueOf(told.truth, drawn);
        step.isUntrue = !told.truth.empty() && told.truth != told.read;
        step.tips = phrase(told.tips);
        if (told.draw >= 0)
            step.draw = told.draw;
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace throughline::studio
