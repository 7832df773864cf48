// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/description/types.h"

#include <string>
#include <vector>

namespace throughline {

/// A port by which customers leave a node. The key names it in edges and reports.
struct Exit
{
    std::string key;
    Message label;         ///< shown on the edge; a branch's own label is its only argument
    bool isQuiet = false;  ///< has no edge of its own unless pulled out (a message's "not sent")
};

std::vector<Exit> singleExit();

/// May a customer who has left this journey enter it again?
enum class ReEntry { Never, AfterExit, Always };

template <>
struct EnumChoices<ReEntry> { static const std::vector<Choice> &choices(); };

} // namespace throughline
