// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/population_reader.h"

#include <functional>

namespace throughline {

/// The customers of a database in blocks, from the first to the last as often as wanted: all at
/// once from memory, or read anew each time, so that memory does not grow with the database.
class CustomerBlocks
{
public:
    using Take = std::function<Expected<void>(const Population &)>;

    virtual ~CustomerBlocks() = default;
    /// All customers, whatever a run takes of them.
    virtual Expected<std::int64_t> customers() = 0;
    /// One block at least, even of a database without customers. Ends with the first problem.
    virtual Expected<void> forEach(const Take &take) = 0;
    /// Of all rows; known once all blocks have been taken.
    virtual const std::string &databaseHash() const = 0;
};

/// A population in memory, which must outlive it, as one block.
class BlockOfAll final : public CustomerBlocks
{
public:
    explicit BlockOfAll(const Population &population) : m_population(population) {}
    Expected<std::int64_t> customers() override { return std::int64_t(m_population.size()); }
    Expected<void> forEach(const Take &take) override { return take(m_population); }
    const std::string &databaseHash() const override { return m_population.databaseHash(); }

private:
    const Population &m_population;
};

/// Reads blocks from the database, the next one while the last one is worked on. A database that
/// another program changes between two passes is a problem (TL232), never a mixture of both.
class StreamedBlocks final : public CustomerBlocks
{
public:
    StreamedBlocks(std::filesystem::path database, PopulationRequest request, Progress &progress,
                   std::size_t customersPerBlock = 16'384)
        : m_database(std::move(database)), m_request(std::move(request)), m_progress(progress),
          m_customersPerBlock(customersPerBlock)
    {
    }
    Expected<std::int64_t> customers() override;
    Expected<void> forEach(const Take &take) override;
    const std::string &databaseHash() const override { return m_databaseHash; }

private:
    std::filesystem::path m_database;
    PopulationRequest m_request;
    Progress &m_progress;
    std::size_t m_customersPerBlock;
    std::string m_databaseHash;
};

} // namespace throughline
