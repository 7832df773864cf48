// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/channel.h"
#include "model/project/evidence.h"

#include <map>

namespace throughline {

/// Which table of the database plays a known table's part, and which column plays which role.
/// A role without an entry is looked for under its own name.
struct TableMap
{
    std::string table;                          ///< empty: named like the role
    std::map<std::string, std::string> columns; ///< role → column
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const TableMap &, const TableMap &) = default;
};

/// What one channel knows of the customers, and when. Used where the database has no channel
/// copies to measure; where it has, the measured values take their place unless `evidence` here
/// says otherwise.
struct ChannelCopy
{
    Channel channel = Channel::Email;
    std::vector<std::string> fields;     ///< held; empty: all
    Duration refresh;                    ///< period of the batch; 0: at once
    Duration phase;                      ///< of the batch after midnight UTC
    Duration delay;                      ///< from the batch to use
    double driftShare = 0;               ///< share of values that were never the truth, 0 to 1
    double missingShare = 0;             ///< share of values that the copy lacks, 0 to 1
    double identifiedShare = 1;          ///< how often the person is recognised, 0 to 1
    Duration loopback;                   ///< until an engagement reaches the source of truth
    Evidence evidence = Evidence::Assumed;
    std::string source;
    Json unknown;

    std::string id() const { return std::string(info(channel).key); }
    static const Structure &structure();
    friend bool operator==(const ChannelCopy &, const ChannelCopy &) = default;
};

struct DataMap
{
    std::map<std::string, TableMap> tables; ///< key: customers, purchases, engagements, behaviours,
                                            ///< profile_changes, channel_copies, support
    std::vector<ChannelCopy> copies;
    std::map<std::string, double> fieldWeights; ///< in the consistency score; 1 where absent
    Json unknown;

    const ChannelCopy *copy(Channel channel) const;
    static const Structure &structure();
    friend bool operator==(const DataMap &, const DataMap &) = default;
};

} // namespace throughline
