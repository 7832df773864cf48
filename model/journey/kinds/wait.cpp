// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/kinds/wait.h"

namespace throughline {

const std::vector<Choice> &EnumChoices<WaitFor>::choices()
{
    static const std::vector<Choice> all{
        {"duration", TL_TEXT("Wait", "A duration")},
        {"localHour", TL_TEXT("Wait", "A local hour")},
        {"weekday", TL_TEXT("Wait", "A weekday")},
        {"date", TL_TEXT("Wait", "A date")},
        {"dateField", TL_TEXT("Wait", "A date of the customer")},
    };
    return all;
}

const std::vector<Choice> &EnumChoices<Weekday>::choices()
{
    static const std::vector<Choice> all{
        {"monday", TL_TEXT("Wait", "Monday")},       {"tuesday", TL_TEXT("Wait", "Tuesday")},
        {"wednesday", TL_TEXT("Wait", "Wednesday")}, {"thursday", TL_TEXT("Wait", "Thursday")},
        {"friday", TL_TEXT("Wait", "Friday")},       {"saturday", TL_TEXT("Wait", "Saturday")},
        {"sunday", TL_TEXT("Wait", "Sunday")},
    };
    return all;
}

const Structure &WaitNode::structure()
{
    static const Structure all
        = Describe<WaitNode>(key, TL_TEXT("Wait", "Wait"),
                             TL_TEXT("Wait", "Holds the customer for a while or until a moment."))
              .field(&WaitNode::waitFor, "waitFor", TL_TEXT("Wait", "Wait for"),
                     TL_TEXT("Wait", "A duration, or a moment on the customer's own clock."))
              .field(&WaitNode::duration, "duration", TL_TEXT("Wait", "Duration"),
                     TL_TEXT("Wait", "How long the customer stays here."))
              .unit(Unit::Seconds)
              .atLeast(0)
              .when([](const WaitNode &p) { return p.waitFor == WaitFor::Duration; })
              .field(&WaitNode::weekday, "weekday", TL_TEXT("Wait", "Weekday"),
                     TL_TEXT("Wait", "The next such day, today included while the hour is still to come."))
              .when([](const WaitNode &p) { return p.waitFor == WaitFor::Weekday; })
              .field(&WaitNode::date, "date", TL_TEXT("Wait", "Date"),
                     TL_TEXT("Wait", "The day on which the customer goes on. A past day holds no one."))
              .when([](const WaitNode &p) { return p.waitFor == WaitFor::Date; })
              .field(&WaitNode::field, "field", TL_TEXT("Wait", "Field"),
                     TL_TEXT("Wait", "A date of the customer, such as a birthday or the end of a contract."))
              .refersTo(Reference::DataField)
              .when([](const WaitNode &p) { return p.waitFor == WaitFor::DateField; })
              .field(&WaitNode::offset, "offset", TL_TEXT("Wait", "Offset"),
                     TL_TEXT("Wait", "Added to the date; a minus means before it."))
              .unit(Unit::Seconds)
              .when([](const WaitNode &p) { return p.waitFor == WaitFor::DateField; })
              .field(&WaitNode::hour, "hour", TL_TEXT("Wait", "Local hour"),
                     TL_TEXT("Wait", "On the customer's own clock."))
              .when([](const WaitNode &p) { return p.waitFor != WaitFor::Duration; });
    return all;
}

} // namespace throughline
