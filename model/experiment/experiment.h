// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/evidence.h"

namespace throughline {

enum class Outcome { Conversion, Revenue, Seen, Clicked, CrossChannel, Value };
enum class Correction { Dunnett, Bonferroni, Holm, None };
enum class Design { Fixed, OBrienFleming, Pocock, LanDeMets };
template <>
struct EnumChoices<Outcome> { static const std::vector<Choice> &choices(); };
template <>
struct EnumChoices<Correction> { static const std::vector<Choice> &choices(); };
template <>
struct EnumChoices<Design> { static const std::vector<Choice> &choices(); };

/// What a finished test taught; the prior of the next plan.
struct Learning
{
    std::string id;
    std::string arm;
    double lift = 0;                     ///< absolute difference in the outcome
    double low = 0;                      ///< 95 % interval
    double high = 0;
    std::string decision;
    std::optional<Moment> at;
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const Learning &, const Learning &) = default;
};

struct Experiment
{
    std::string id;
    std::string name;
    std::string hypothesis;
    Outcome outcome = Outcome::Conversion;
    std::optional<double> baseline;      ///< absent: from the simulation
    double smallestEffect = 0.1;         ///< relative, 0.1 = 10 % better
    double power = 0.8;
    double alpha = 0.05;
    double enrolledShare = 1;            ///< of those who reach the node
    Correction correction = Correction::Dunnett;
    Design design = Design::Fixed;
    std::int64_t looks = 1;
    std::optional<Moment> start;
    std::vector<Learning> learned;
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const Experiment &, const Experiment &) = default;
};

} // namespace throughline
