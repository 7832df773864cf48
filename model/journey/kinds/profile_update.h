// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/kinds/exits.h"
#include "model/rules/rule.h"

namespace throughline {

/// Writes the source of truth; each channel's copy follows with its own delay.
struct ProfileUpdateNode
{
    static constexpr const char *key = "profile.update";

    std::string field;
    Scalar value;
    std::string expression;                  ///< Liquid; used instead of `value` where not empty
    Json unknown;

    static const Structure &structure();
    std::vector<Exit> exits() const { return singleExit(); }
    friend bool operator==(const ProfileUpdateNode &, const ProfileUpdateNode &) = default;
};

} // namespace throughline
