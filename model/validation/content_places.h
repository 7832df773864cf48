// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

namespace throughline {

/// A text of a template, and where it stands. Points into the template, which must outlive it.
struct ContentPlace
{
    Path path;
    const std::string *text = nullptr;
    SlotKind kind = SlotKind::Body;
    std::optional<Channel> channel;      ///< of a channel's own text; absent: the master's
};

/// Every text of the template that is not empty: slots, variants, and what channels adapt or override.
std::vector<ContentPlace> placesOf(const Template &master);

} // namespace throughline
