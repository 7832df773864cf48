// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/customer_blocks.h"

#include "simulator/population/sqlite/database.h"

#include <future>

namespace throughline {

Expected<std::int64_t> StreamedBlocks::customers()
{
    return countCustomers(m_database, m_request);
}

Expected<void> StreamedBlocks::forEach(const Take &take)
{
    auto stream = PopulationStream::open(m_database, m_request, m_customersPerBlock, &m_progress);
    if (!stream)
        return tl::unexpected(stream.error());
    const auto read = [&] { return stream->next(m_progress); };
    auto block = read();
    while (block && *block) {
        auto following = std::async(std::launch::async, read);
        auto taken = take(**block);
        block->reset(); // before the one after next is read
        block = following.get();
        if (!taken)
            return taken;
    }
    if (!block)
        return tl::unexpected(block.error());
    if (!m_databaseHash.empty() && m_databaseHash != stream->databaseHash())
        return tl::unexpected(sqlite::changedProblem(m_database));
    m_databaseHash = stream->databaseHash();
    return {};
}

} // namespace throughline
