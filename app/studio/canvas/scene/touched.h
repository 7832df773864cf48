// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"

#include <set>
#include <string>
#include <vector>

namespace throughline::studio::canvas {

/// What an edit means for the drawing of one journey.
struct Touched
{
    bool isEverything = false;         ///< the journey itself, or the list of journeys
    bool isStructure = false;          ///< steps or groups came, went or changed
    bool isWording = false;            ///< something outside the journey that cards may speak of
    std::set<std::string> moved;       ///< steps that stand elsewhere and say the same
    std::set<std::string> changed;     ///< steps that came, went or say something else
    std::set<std::string> renamed;     ///< of these: others may call them by name
    std::set<std::string> edges;       ///< connections that came, went or lead elsewhere
};

Touched touchedIn(const std::vector<Path> &paths, const std::string &journey);

} // namespace throughline::studio::canvas
