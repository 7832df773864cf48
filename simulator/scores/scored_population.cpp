// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scores/scored_population.h"

#include "model/format/project_file.h"

#include <algorithm>

namespace throughline {

namespace {

std::optional<std::int64_t> statedEndOfHistory(const Project &project)
{
    return project.simulation.start ? std::optional(project.simulation.start->seconds) : std::nullopt;
}

/// Where no start is stated, all that is recorded has happened.
std::int64_t endOfHistory(std::int64_t latest) { return latest + 1; }

} // namespace

std::set<std::string> scoresUsed(const Project &project)
{
    // Rules, texts and field lists all stand in the file; a name that means something else there
    // costs a column that nobody reads.
    const std::string text = writeProject(project);
    std::set<std::string> out;
    for (const std::string_view key : scoreKeys)
        if (text.find(key) != std::string::npos)
            out.emplace(key);
    return out;
}

Expected<Population> withScores(Population population, const std::set<std::string> &scores, std::int64_t until,
                                const CancelPoll &poll)
{
    ScoreCounts counts(scores, until);
    if (auto added = counts.add(population, poll); !added)
        return tl::unexpected(added.error());
    if (poll.isCancelled())
        return tl::unexpected(cancelledProblem());
    return ScoreModels(counts).withScores(std::move(population), poll);
}

Expected<Population> readPopulationFor(const Project &project, const std::filesystem::path &database, Progress &progress)
{
    PopulationRequest request;
    request.map = project.data;
    auto population = readPopulation(database, request, progress);
    if (!population)
        return population;
    const std::int64_t until = statedEndOfHistory(project).value_or(endOfHistory(population->latest()));
    return withScores(std::move(*population), scoresUsed(project), until, CancelPoll(progress));
}

ScoredBlocks::ScoredBlocks(CustomerBlocks &blocks, const Project &project)
    : m_blocks(blocks), m_scores(scoresUsed(project)), m_until(statedEndOfHistory(project))
{
}

Expected<void> ScoredBlocks::learn()
{
    if (!m_until) {
        std::int64_t latest = 0;
        const auto looked = m_blocks.forEach([&](const Population &block) -> Expected<void> {
            latest = std::max(latest, block.latest());
            return {};
        });
        if (!looked)
            return looked;
        m_until = endOfHistory(latest);
    }
    m_counts.emplace(m_scores, *m_until);
    if (auto counted = m_blocks.forEach([&](const Population &block) { return m_counts->add(block); }); !counted)
        return counted;
    m_models.emplace(*m_counts);
    return {};
}

Expected<void> ScoredBlocks::forEach(const Take &take)
{
    if (m_scores.empty())
        return m_blocks.forEach(take);
    if (!m_models)
        if (auto learned = learn(); !learned)
            return learned;
    return m_blocks.forEach([&](const Population &block) -> Expected<void> {
        const auto scored = m_models->withScores(block);
        if (!scored)
            return tl::unexpected(scored.error());
        return take(*scored);
    });
}

} // namespace throughline
