// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/response/customer_statistics.h"

#include <map>
#include <memory>
#include <set>

namespace throughline {

struct Project;

/// What compiling needs to know of all customers at once. Blocks of customers add up to it in any
/// order and to the same as the whole; its size follows the project, not the database.
class PopulationSurvey
{
public:
    /// `project` as the scenario sees it; `start` of the run.
    PopulationSurvey(std::shared_ptr<const Project> project, std::int64_t start);

    void add(const Population &block, const CancelPoll &poll = {});
    /// Once the last block has been added.
    void setDatabaseHash(std::string hash) { m_databaseHash = std::move(hash); }

    const CustomerStatistics &customers() const { return m_customers; }
    const std::string &databaseHash() const { return m_databaseHash; }
    bool isMadeUp() const { return m_isMadeUp; }
    std::int64_t latest() const { return m_latest; }
    std::int64_t start() const { return m_start; }

    /// Rows of behaviours of this kind: before the start, or at any time.
    std::int64_t behavioursBeforeStart(const std::string &kind) const;
    bool hasBehaviour(const std::string &kind) const;
    std::int64_t firstBehaviour() const { return m_firstBehaviour; }

    /// Rows of profile changes of this field, and the first of all.
    std::int64_t changesOf(const std::string &field) const;
    std::int64_t firstChange() const { return m_firstChange; }
    /// The texts of a field that changes, in alphabetical order; nothing beyond the greatest number
    /// that a change chooses from.
    const std::set<std::string> *textsOf(const std::string &field) const;
    static constexpr std::size_t mostTexts = 64;

    /// Whether the table of channel copies has rows of this channel, and of this field of it.
    bool hasCopies(Channel channel) const { return m_copies[std::size_t(channel)].isThere; }
    bool hasCopies(Channel channel, const std::string &field) const;
    /// Seconds between two synchronisations: a batch that runs every P seconds leaves ages spread
    /// evenly up to P, so that twice their median is P.
    std::int64_t copyRefresh(Channel channel, std::int64_t latest) const;

    /// Whether anybody is in the audience at the start; only those through which journeys are entered.
    bool hasMembers(const std::string &audience) const;

private:
    struct Kind { std::int64_t beforeStart = 0; bool isThere = false; };
    struct Copies
    {
        bool isThere = false;
        std::set<std::string> fields;
        std::map<std::int64_t, std::vector<std::uint32_t>> syncs; ///< rows by day, and its minute
    };

    void addBehaviours(const Population &block, const CancelPoll &poll);
    void addChanges(const Population &block, const CancelPoll &poll);
    void addTexts(const Population &block);
    void addCopies(const Population &block, const CancelPoll &poll);
    void addAudiences(const Population &block, const CancelPoll &poll);
    void addHours(const Population &block, const CancelPoll &poll);

    std::shared_ptr<const Project> m_project;
    std::int64_t m_start;
    CustomerStatistics m_customers;
    std::string m_databaseHash;
    bool m_isMadeUp = false;
    std::int64_t m_latest = 0;
    std::map<std::string, Kind> m_behaviours; ///< those that the project names
    std::int64_t m_firstBehaviour;       ///< before the start
    std::map<std::string, std::int64_t> m_changes;
    std::int64_t m_firstChange = std::numeric_limits<std::int64_t>::max();
    std::map<std::string, std::set<std::string>> m_texts;
    std::array<Copies, channelCount> m_copies;
    std::map<std::string, bool> m_audiences;
};

} // namespace throughline
