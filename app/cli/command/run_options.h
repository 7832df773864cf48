// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/engine/run.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace throughline::cli {

/// The flags that every command which walks customers has in common; what is not given comes from
/// the project.
struct RunOptions
{
    std::vector<std::string> journeys;
    std::string scenario;
    std::optional<std::int64_t> seed;
    std::string start;
    std::optional<std::int64_t> days;
    std::optional<std::int64_t> draws;
    std::optional<std::int64_t> replications;
    std::int64_t threads = 0;

    void addTo(CLI::App &command);
    /// TL720 names the flag whose value does not do.
    Expected<RunSettings> settingsFor(const Project &project) const;
};

/// "2/8" as the second of eight shards; TL720 for anything else.
Expected<Shard> parseShard(const std::string &text);

} // namespace throughline::cli
