// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/kinds/exits.h"
#include "model/rules/rule.h"

namespace throughline {

struct Arm
{
    std::string id;
    std::string label;
    double weight = 50;                      ///< percent; the weights of a node sum to 100
    bool isHoldout = false;
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const Arm &, const Arm &) = default;
};

/// Assigns an arm by a hash of the experiment and the customer: sticky, also on re-entry.
struct SplitExperimentNode
{
    static constexpr const char *key = "split.experiment";

    std::string experiment;                  ///< id of the plan in the project; may be empty
    std::vector<Arm> arms;
    std::string stratum;                     ///< a field within whose values results are read; may be empty
    Duration conversionWindow = Duration::days(14);
    Json unknown;

    static const Structure &structure();
    std::vector<Exit> exits() const;
    friend bool operator==(const SplitExperimentNode &, const SplitExperimentNode &) = default;
};

} // namespace throughline
