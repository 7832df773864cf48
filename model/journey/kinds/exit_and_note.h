// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/kinds/exits.h"
#include "model/rules/rule.h"

namespace throughline {

struct ExitNode
{
    static constexpr const char *key = "exit";

    std::string reason;
    Json unknown;

    static const Structure &structure();
    std::vector<Exit> exits() const { return {}; }
    friend bool operator==(const ExitNode &, const ExitNode &) = default;
};

/// A comment on the canvas; no customer passes it.
struct NoteNode
{
    static constexpr const char *key = "note";

    std::string text;
    double width = 220;                      ///< canvas units
    double height = 96;
    Json unknown;

    static const Structure &structure();
    std::vector<Exit> exits() const { return {}; }
    friend bool operator==(const NoteNode &, const NoteNode &) = default;
};

} // namespace throughline
