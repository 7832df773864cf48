// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "simulator/population/customer_blocks.h"
#include "simulator/scores/score_counts.h"

#include <optional>

namespace throughline {

/// The scores that the project's rules and texts name.
std::set<std::string> scoresUsed(const Project &project);

/// The population with these scores as further fields, as history shows them at `until` (seconds).
/// A field of that name that the database has stays as it is.
Expected<Population> withScores(Population population, const std::set<std::string> &scores, std::int64_t until,
                                const CancelPoll &poll = {});

/// Reads a database for a project: its data map, and the scores that it names.
Expected<Population> readPopulationFor(const Project &project, const std::filesystem::path &database, Progress &progress);

/// The blocks of others with the scores that a project names. What the scores need to know of all
/// customers is learned in one or two passes of its own, before the first.
class ScoredBlocks final : public CustomerBlocks
{
public:
    /// `blocks` must outlive it.
    ScoredBlocks(CustomerBlocks &blocks, const Project &project);

    Expected<std::int64_t> customers() override { return m_blocks.customers(); }
    Expected<void> forEach(const Take &take) override;
    const std::string &databaseHash() const override { return m_blocks.databaseHash(); }

private:
    Expected<void> learn();

    CustomerBlocks &m_blocks;
    std::set<std::string> m_scores;
    std::optional<std::int64_t> m_until; ///< seconds; none: after the latest time of the database
    std::optional<ScoreCounts> m_counts;
    std::optional<ScoreModels> m_models;
};

} // namespace throughline
