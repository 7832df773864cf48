// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"
#include "simulator/engine/run.h"

namespace throughline {

// One function per part of a report; each takes its keys from DESIGN section 9.

Json runSection(const RunResult &result, double seconds);
Json evidenceSection(const RunResult &result);
Json nodesSection(const RunResult &result);
Json channelsSection(const RunResult &result);
Json reachSection(const RunResult &result);
Json consistencySection(const RunResult &result);
Json liftSection(const RunResult &result);
Json experimentsSection(const RunResult &result);
Json attributedSection(const RunResult &result);
Json engagementSection(const RunResult &result);
Json valueSection(const RunResult &result);
Json riskSection(const RunResult &result);
Json decisionsSection(const RunResult &result);
Json paidOwnedSection(const RunResult &result);
Json coverageSection(const RunResult &result);

} // namespace throughline
