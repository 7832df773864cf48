// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/assumptions.h"

namespace throughline {

const std::vector<Choice> &EnumChoices<ActsOn>::choices()
{
    static const std::vector<Choice> all{
        {"assigned", TL_TEXT("Assumption", "Assignment")},
        {"sent", TL_TEXT("Assumption", "Send")},
        {"seen", TL_TEXT("Assumption", "Sight")},
    };
    return all;
}

const Structure &ResponseAssumption::structure()
{
    using R = ResponseAssumption;
    static const Structure all
        = Describe<R>("response", TL_TEXT("Assumption", "Response"),
                      TL_TEXT("Assumption", "How customers respond to the messages of a channel."))
              .field(&R::id, "id", TL_TEXT("Assumption", "Id"), TL_TEXT("Assumption", "Names the assumption."))
              .required()
              .field(&R::channel, "channel", TL_TEXT("Assumption", "Channel"),
                     TL_TEXT("Assumption", "The channel that it is about."))
              .required()
              .field(&R::template_, "template", TL_TEXT("Assumption", "Template"),
                     TL_TEXT("Assumption", "Leave it open for every template of the channel."))
              .refersTo(Reference::Template)
              .field(&R::audience, "audience", TL_TEXT("Assumption", "Audience"),
                     TL_TEXT("Assumption", "Leave it open for everyone."))
              .refersTo(Reference::Audience)
              .field(&R::delivered, "delivered", TL_TEXT("Assumption", "Delivered"),
                     TL_TEXT("Assumption", "Share of what is sent."))
              .unit(Unit::Share)
              .range(0, 1)
              .field(&R::seen, "seen", TL_TEXT("Assumption", "Seen"),
                     TL_TEXT("Assumption", "Share of what is delivered."))
              .unit(Unit::Share)
              .range(0, 1)
              .field(&R::clicked, "clicked", TL_TEXT("Assumption", "Clicked"),
                     TL_TEXT("Assumption", "Share of what is seen."))
              .unit(Unit::Share)
              .range(0, 1)
              .field(&R::replied, "replied", TL_TEXT("Assumption", "Replied"),
                     TL_TEXT("Assumption", "Share of what is seen."))
              .unit(Unit::Share)
              .range(0, 1)
              .field(&R::unsubscribed, "unsubscribed", TL_TEXT("Assumption", "Unsubscribed"),
                     TL_TEXT("Assumption", "Share of what is seen."))
              .unit(Unit::Share)
              .range(0, 1)
              .field(&R::complained, "complained", TL_TEXT("Assumption", "Complained"),
                     TL_TEXT("Assumption", "Share of what is seen."))
              .unit(Unit::Share)
              .range(0, 1)
              .field(&R::seenMedian, "seenMedian", TL_TEXT("Assumption", "Half have seen it after"),
                     TL_TEXT("Assumption", "Of those who ever see it; the delay is log-normal."))
              .unit(Unit::Seconds)
              .atLeast(0)
              .field(&R::seenSpread, "seenSpread", TL_TEXT("Assumption", "Spread of that delay"),
                     TL_TEXT("Assumption", "Standard deviation of its natural logarithm."))
              .range(0, 6)
              .field(&R::clickMedian, "clickMedian", TL_TEXT("Assumption", "Half have clicked after"),
                     TL_TEXT("Assumption", "Counted from when it was seen."))
              .unit(Unit::Seconds)
              .atLeast(0)
              .field(&R::clickSpread, "clickSpread", TL_TEXT("Assumption", "Spread of that delay"),
                     TL_TEXT("Assumption", "Standard deviation of its natural logarithm."))
              .range(0, 6)
              .field(&R::observations, "observations", TL_TEXT("Assumption", "Measured on"),
                     TL_TEXT("Assumption", "Number of messages behind the rates; the fewer, the wider the belief."))
              .unit(Unit::Count)
              .range(0, 1e12)
              .field(&R::evidence, "evidence", TL_TEXT("Assumption", "Evidence"),
                     TL_TEXT("Assumption", "Where these figures come from."))
              .field(&R::source, "source", TL_TEXT("Assumption", "Source"),
                     TL_TEXT("Assumption", "Who measured or assumed it, and when."));
    return all;
}

const Structure &EffectAssumption::structure()
{
    using E = EffectAssumption;
    static const Structure all
        = Describe<E>("effect", TL_TEXT("Assumption", "Effect"),
                      TL_TEXT("Assumption", "What a message causes: how much more often customers convert."))
              .field(&E::id, "id", TL_TEXT("Assumption", "Id"), TL_TEXT("Assumption", "Names the assumption."))
              .required()
              .field(&E::node, "node", TL_TEXT("Assumption", "Step or arm"),
                     TL_TEXT("Assumption", "A message's step, or step.arm of an experiment. Open: by template or channel."))
              .refersTo(Reference::Node)
              .field(&E::template_, "template", TL_TEXT("Assumption", "Template"),
                     TL_TEXT("Assumption", "Leave it open for every template."))
              .refersTo(Reference::Template)
              .field(&E::channel, "channel", TL_TEXT("Assumption", "Channel"),
                     TL_TEXT("Assumption", "Leave it open for every channel."))
              .field(&E::audience, "audience", TL_TEXT("Assumption", "Audience"),
                     TL_TEXT("Assumption", "Leave it open for everyone."))
              .refersTo(Reference::Audience)
              .field(&E::on, "on", TL_TEXT("Assumption", "Acts on"),
                     TL_TEXT("Assumption", "From when it acts: being assigned to the arm, the send, or the sight."))
              .field(&E::multiplier, "multiplier", TL_TEXT("Assumption", "Multiplier"),
                     TL_TEXT("Assumption", "Of the rate of conversion, at its strongest. 1 means no effect."))
              .range(0.01, 100)
              .field(&E::low, "low", TL_TEXT("Assumption", "At least"),
                     TL_TEXT("Assumption", "Believed to be lower with a chance of 5 %."))
              .range(0.01, 100)
              .field(&E::high, "high", TL_TEXT("Assumption", "At most"),
                     TL_TEXT("Assumption", "Believed to be higher with a chance of 5 %."))
              .range(0.01, 100)
              .field(&E::halfLife, "halfLife", TL_TEXT("Assumption", "Half-life"),
                     TL_TEXT("Assumption", "After this, half of the effect is left."))
              .unit(Unit::Seconds)
              .atLeast(60)
              .field(&E::evidence, "evidence", TL_TEXT("Assumption", "Evidence"),
                     TL_TEXT("Assumption", "Where these figures come from."))
              .field(&E::source, "source", TL_TEXT("Assumption", "Source"),
                     TL_TEXT("Assumption", "Who measured or assumed it, and when."));
    return all;
}

const Structure &Assumptions::structure()
{
    using A = Assumptions;
    static const Structure all
        = Describe<A>("assumptions", TL_TEXT("Assumption", "Assumptions"),
                      TL_TEXT("Assumption", "What the simulation believes, each with its source."))
              .field(&A::responses, "responses", TL_TEXT("Assumption", "Responses"),
                     TL_TEXT("Assumption", "The most specific one applies; published benchmarks where none does."))
              .field(&A::effects, "effects", TL_TEXT("Assumption", "Effects"),
                     TL_TEXT("Assumption", "The most specific one applies to each message."))
              .field(&A::conversionsPerYear, "conversionsPerYear", TL_TEXT("Assumption", "Conversions a year"),
                     TL_TEXT("Assumption", "Of a customer without history."))
              .range(0, 1000)
              .field(&A::averageOrder, "averageOrder", TL_TEXT("Assumption", "Average order"),
                     TL_TEXT("Assumption", "Of a customer without history."))
              .unit(Unit::Money)
              .range(0, 1e9)
              .field(&A::visitsPerWeek, "visitsPerWeek", TL_TEXT("Assumption", "Visits a week"),
                     TL_TEXT("Assumption", "Of a customer without history, to the website or app."))
              .range(0, 1000)
              .field(&A::recognitionEffect, "recognitionEffect", TL_TEXT("Assumption", "Effect of recognition"),
                     TL_TEXT("Assumption", "How much consistency raises the response. 0 means off."))
              .range(0, 2)
              .field(&A::evidence, "evidence", TL_TEXT("Assumption", "Evidence"),
                     TL_TEXT("Assumption", "Where the figures of customers without history come from."))
              .field(&A::source, "source", TL_TEXT("Assumption", "Source"),
                     TL_TEXT("Assumption", "Who measured or assumed it, and when."));
    return all;
}

} // namespace throughline
