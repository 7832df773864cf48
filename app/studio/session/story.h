// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace throughline::studio {

/// One moment of a customer's story, in the window's language.
struct StoryStep
{
    std::int64_t at = 0;                 ///< seconds since 1970, UTC
    std::string journey;                 ///< ids; empty: no step of a journey does it
    std::string node;
    QString nodeName;
    QString icon;                        ///< of the step; empty where there is none
    QString criterion;                   ///< what was asked or what happened
    QString read;                        ///< what was read
    std::optional<double> ageSeconds;    ///< of what was read
    QString truth;                       ///< what was true; empty where that is no question
    QString tips;                        ///< what would have led elsewhere
    std::optional<double> draw;          ///< 0 to 1
    /// What was read was not the truth.
    bool isUntrue = false;
};

/// What happened to one customer in the base run.
struct Story
{
    QString customer;                    ///< key in the database
    QString name;                        ///< as the window calls the customer
    QString zone;                        ///< IANA name of the customer's time zone
    QString runName;                     ///< of the run that it retells; empty: of the project as it is
    std::vector<StoryStep> steps;        ///< in time order
};

} // namespace throughline::studio
