// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/format/file_system.h"
#include "simulator/engine/run.h"

#include <string>
#include <vector>

namespace throughline {

/// What one run or shard counted, before any ratio is formed: `throughline-part/1`.
struct Part
{
    RunResult result;
    std::vector<Shard> shards;           ///< that went in, in order
    double seconds = 0;                  ///< that the walk took, over all shards
};

std::string writePart(const Part &part);

/// TL701 names the JSON pointer of what is wrong; TL702 refuses a newer format.
Expected<Part> parsePart(std::string_view text);

/// Parts in any order give the same. Refused: parts of different runs (TL703 says what differs), a
/// shard that is there twice (TL704), and a set that is not whole (TL705).
Expected<Part> mergeParts(std::vector<Part> parts);

} // namespace throughline
