// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/rule_words.h"

#include "app/studio/document/words.h"

#include <QCoreApplication>

namespace throughline::studio {

namespace {

using Condition = throughline::Rule;

struct Rules
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::Rules)
};

template <class E>
QString choiceWords(E value)
{
    return words(EnumChoices<E>::choices()[size_t(value)].label);
}

template <class Item>
QString nameOf(const Item *item, const std::string &id)
{
    return item && !item->name.empty() ? text(item->name) : text(id);
}

/// How often it must have happened: "at least once" is not said, it is meant.
struct Often
{
    bool isNever = false;
    bool isOnce = false;
    QString words;
};

Often often(const Condition &rule)
{
    Often how;
    const bool isOne = rule.values.size() == 1 && rule.values.front() == Scalar{std::int64_t(1)};
    const bool isZero = rule.values.size() == 1 && rule.values.front() == Scalar{std::int64_t(0)};
    how.isOnce = rule.comparison == Comparison::GreaterOrEqual && isOne;
    how.isNever = (rule.comparison == Comparison::Equal && isZero) || (rule.comparison == Comparison::Less && isOne)
        || (rule.comparison == Comparison::LessOrEqual && isZero);
    const QString count = valueWords(rule.values);
    switch (rule.comparison) {
    case Comparison::GreaterOrEqual: how.words = Rules::tr("at least %1 times").arg(count); break;
    case Comparison::Greater: how.words = Rules::tr("more than %1 times").arg(count); break;
    case Comparison::LessOrEqual: how.words = Rules::tr("at most %1 times").arg(count); break;
    case Comparison::Less: how.words = Rules::tr("less than %1 times").arg(count); break;
    case Comparison::Equal: how.words = Rules::tr("%1 times").arg(count); break;
    default: how.words = choiceWords(rule.comparison) + QLatin1Char(' ') + count; break;
    }
    return how;
}

QString messageWords(const Project &project, const Condition &rule)
{
    const QString what = rule.channel ? Rules::tr("any %1 message").arg(words(info(*rule.channel).name)) : Rules::tr("any message");
    return rule.template_.empty() ? what
                                  : Rules::tr("%1 with %2").arg(what, nameOf(project.findTemplate(rule.template_), rule.template_));
}

QString happened(const Project &project, const Condition &rule, bool isNever)
{
    const std::string &kind = rule.eventKind;
    switch (rule.history) {
    case History::Purchases: return isNever ? Rules::tr("bought nothing") : Rules::tr("bought");
    case History::Behaviours:
        if (kind.empty())
            return isNever ? Rules::tr("did nothing") : Rules::tr("did anything");
        return (isNever ? Rules::tr("did not do \"%1\"") : Rules::tr("did \"%1\"")).arg(text(kind));
    case History::Support:
        if (kind.empty())
            return isNever ? Rules::tr("had no support case") : Rules::tr("had a support case");
        return (isNever ? Rules::tr("had no support case of kind \"%1\"") : Rules::tr("had a support case of kind \"%1\"")).arg(text(kind));
    case History::Engagements: break;
    }
    const QString message = messageWords(project, rule);
    if (kind == "clicked")
        return (isNever ? Rules::tr("did not click %1") : Rules::tr("clicked %1")).arg(message);
    if (kind == "seen")
        return (isNever ? Rules::tr("did not see %1") : Rules::tr("saw %1")).arg(message);
    if (kind == "sent")
        return (isNever ? Rules::tr("was not sent %1") : Rules::tr("was sent %1")).arg(message);
    if (kind == "delivered")
        return (isNever ? Rules::tr("did not get %1") : Rules::tr("got %1")).arg(message);
    if (kind == "unsubscribed")
        return (isNever ? Rules::tr("did not unsubscribe from %1") : Rules::tr("unsubscribed from %1")).arg(message);
    if (kind == "complained")
        return (isNever ? Rules::tr("did not complain about %1") : Rules::tr("complained about %1")).arg(message);
    if (kind == "bounced")
        return (isNever ? Rules::tr("did not bounce %1") : Rules::tr("bounced %1")).arg(message);
    if (kind.empty())
        return (isNever ? Rules::tr("had nothing to do with %1") : Rules::tr("had anything to do with %1")).arg(message);
    return (isNever ? Rules::tr("not \"%2\" of %1") : Rules::tr("\"%2\" of %1")).arg(message, text(kind));
}

QString within(const Condition &rule, const QString &what)
{
    return rule.within.seconds > 0 ? Rules::tr("%1 in the last %2").arg(what, spanWords(rule.within)) : what;
}

QString historyWords(const Project &project, const Condition &rule)
{
    if (rule.aggregate == Aggregate::Count) {
        const Often how = often(rule);
        const QString what = happened(project, rule, how.isNever);
        return within(rule, how.isNever || how.isOnce ? what : Rules::tr("%1 %2").arg(what, how.words));
    }
    const QString compared = choiceWords(rule.comparison) + QLatin1Char(' ') + valueWords(rule.values);
    if (rule.aggregate == Aggregate::DaysSinceLast)
        return within(rule, Rules::tr("days since the customer last %1: %2").arg(happened(project, rule, false), compared));
    const QString column = rule.field.empty() ? Rules::tr("value") : text(rule.field);
    return within(rule, Rules::tr("%1 %2 of what the customer %3: %4")
                            .arg(choiceWords(rule.aggregate), column, happened(project, rule, false), compared));
}

bool isDuration(Comparison comparison)
{
    return comparison == Comparison::WithinLast || comparison == Comparison::NotWithinLast || comparison == Comparison::WithinNext;
}

QString fieldWords(const Condition &rule)
{
    if (rule.field.empty())
        return Rules::tr("a field that is not chosen yet");
    if (rule.values.size() == 1 && rule.comparison == Comparison::Equal)
        if (const auto *truth = std::get_if<bool>(&rule.values.front()))
            return (*truth ? Rules::tr("%1 is yes") : Rules::tr("%1 is no")).arg(text(rule.field));
    QString values = valueWords(rule.values);
    if (isDuration(rule.comparison) && rule.values.size() == 1)
        if (const auto *span = std::get_if<std::string>(&rule.values.front()))
            if (const auto duration = parseDuration(*span))
                values = spanWords(*duration);
    const QString start = Rules::tr("%1 %2").arg(text(rule.field), choiceWords(rule.comparison));
    return values.isEmpty() ? start : Rules::tr("%1 %2").arg(start, values);
}

QString together(const Project &project, const Condition &rule, bool isAny)
{
    if (rule.children.empty())
        return isAny ? Rules::tr("nobody") : Rules::tr("everyone");
    QString out;
    for (const Condition &child : rule.children) {
        const bool isGroup = child.children.size() > 1;
        const QString part = isGroup ? Rules::tr("(%1)").arg(ruleWords(project, child)) : ruleWords(project, child);
        out = out.isEmpty() ? part : (isAny ? Rules::tr("%1 or %2") : Rules::tr("%1 and %2")).arg(out, part);
    }
    return out;
}

} // namespace

QString spanWords(Duration span)
{
    std::int64_t left = span.seconds;
    QStringList parts;
    const auto take = [&](std::int64_t unit, const auto &say) {
        if (const std::int64_t count = left / unit; count > 0)
            parts << say(int(count));
        left %= unit;
    };
    take(86400, [](int n) { return Rules::tr("%n day(s)", nullptr, n); });
    take(3600, [](int n) { return Rules::tr("%n hour(s)", nullptr, n); });
    take(60, [](int n) { return Rules::tr("%n minute(s)", nullptr, n); });
    take(1, [](int n) { return Rules::tr("%n second(s)", nullptr, n); });
    return parts.join(QLatin1Char(' '));
}

QString valueWords(const std::vector<Scalar> &values)
{
    QStringList parts;
    for (const Scalar &value : values) {
        if (const auto *truth = std::get_if<bool>(&value))
            parts << (*truth ? Rules::tr("yes") : Rules::tr("no"));
        else
            parts << text(formatScalar(value));
    }
    return parts.join(QStringLiteral(", "));
}

QString ruleWords(const Project &project, const throughline::Rule &rule)
{
    switch (rule.kind) {
    case Condition::Kind::All: return together(project, rule, false);
    case Condition::Kind::Any: return together(project, rule, true);
    case Condition::Kind::Not: {
        if (rule.children.empty())
            return Rules::tr("nobody");
        return Rules::tr("not (%1)").arg(ruleWords(project, rule.children.front()));
    }
    case Condition::Kind::Field: return fieldWords(rule);
    case Condition::Kind::History: return historyWords(project, rule);
    case Condition::Kind::Audience:
        return rule.audience.empty() ? Rules::tr("is in an audience that is not chosen yet")
                                     : Rules::tr("is in %1").arg(nameOf(project.audience(rule.audience), rule.audience));
    case Condition::Kind::Consent: break;
    }
    const QString channel = words(info(rule.channel.value_or(Channel::Email)).name);
    return rule.topic.empty() ? Rules::tr("agrees to %1").arg(channel)
                              : Rules::tr("agrees to %1 about %2").arg(channel, text(rule.topic));
}

} // namespace throughline::studio
