// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/engine/blocks/block_order.h"
#include "simulator/engine/blocks/customer_columns.h"
#include "simulator/engine/blocks/funnel.h"
#include "simulator/engine/conversion_clock.h"
#include "simulator/engine/life.h"
#include "simulator/engine/parameters.h"

namespace throughline {

/// Walks blocks of customers node by node: those who have come to a node stand in its list, and what
/// they will do about a message is kept as moments, so that nothing has to be queued. Takes the same
/// decisions by the same luck as `Walk`, for the programs that `blockOrder` names. One per thread.
class BlockWalk
{
public:
    static constexpr std::size_t blockSize = 256; ///< what a second-level cache holds

    BlockWalk(const Program &program, const CustomerColumns &columns, std::vector<std::uint32_t> order,
              const Parameters &parameters, const Luck &luck);

    /// The customers from `begin` up to `end`, at most a block, that `takes` does not leave out.
    template <class Takes>
    void walk(std::size_t begin, std::size_t end, Takes takes)
    {
        m_used = 0;
        for (std::size_t customer = begin; customer < end; ++customer)
            if (takes(customer))
                enter(customer);
        walkNodes();
    }
    const Funnel &funnel() const { return m_funnel; }

private:
    static constexpr std::int64_t never = ConversionClock::never;

    struct Message
    {
        std::uint32_t node = 0;
        Channel channel = Channel::Email;
        std::int64_t sentAt = 0;
        std::int64_t deliveredAt = never;
        std::int64_t seenAt = never;
        std::int64_t clickedAt = never;
        std::int64_t repliedAt = never;
        std::int64_t unsubscribedAt = never;
    };
    struct Arm
    {
        std::uint32_t experiment = 0;
        std::uint32_t arm = 0;
        std::int64_t from = 0;
        std::int64_t to = 0;
        bool hasConverted = false;
    };
    /// What will act on conversions once the customer sees a message.
    struct Sight
    {
        std::int64_t at = 0;
        const std::vector<std::uint32_t> *effects = nullptr;
    };
    struct SendMark
    {
        std::int64_t at = 0;
        Channel channel = Channel::Email;
    };

    /// One customer in a block.
    struct Lane
    {
        std::size_t customer = 0;
        std::uint64_t hash = 0;
        const TimeZone *zone = nullptr;
        std::int64_t at = 0;             ///< arrival at the node
        std::uint32_t node = 0;
        bool isActive = false;
        bool isInHoldoutArm = false;
        std::uint8_t messageCount = 0, armCount = 0, sightCount = 0, sendCount = 0;
        std::uint64_t goalsReached = 0, goalsPassed = 0;
        std::uint64_t conversions = 0;
        std::int64_t lastConversion = -1;
        std::int64_t firstTouch = never;
        std::int64_t firstResponse = never;
        std::int64_t unsubscribedAt = never;
        ConversionClock clock;
        std::array<Message, mostBlockMessages> messages;
        std::array<Arm, mostBlockArms> arms;
        std::array<Sight, mostBlockMessages> sights;
        std::array<std::int64_t, channelCount> turnsAwayAt; ///< from each channel; never: not at all
        std::array<SendMark, mostBlockMessages> sends; ///< for caps, in time order
    };

    // block_walk.cpp: the order of things
    void enter(std::size_t customer);
    void walkNodes();
    void arriveAll(std::uint32_t node);
    bool passesAll(const ProgramNode &here) const;
    void passOn(const std::uint32_t *list, std::uint32_t count);
    void arrive(Lane &lane, const ProgramNode &here);
    void leave(Lane &lane, std::uint32_t exit);
    void pause(Lane &lane, std::int64_t until, std::uint32_t exit);
    bool advance(Lane &lane, std::int64_t to);
    void convert(Lane &lane, std::int64_t at);
    void reachGoals(Lane &lane, std::int64_t at);
    void act(Lane &lane, const std::vector<std::uint32_t> &effects, std::int64_t at);
    bool holds(const Lane &lane, std::int32_t rule, std::int64_t at) const;
    std::int64_t threshold(const Lane &lane) const;
    std::int64_t hazardOf(const Lane &lane) const;
    void finish(Lane &lane);

    // block_nodes.cpp: splits and waits
    std::int64_t waitsUntil(const Lane &lane, const WaitPlan &plan) const;
    void awaitEvent(Lane &lane, const WaitEventPlan &plan);
    std::uint32_t ruleBranch(const Lane &lane, const SplitRulePlan &plan) const;
    std::uint32_t engagementBranch(const Lane &lane, const SplitEngagementPlan &plan) const;
    std::uint32_t assign(Lane &lane, const SplitExperimentPlan &plan);
    const Message *messageFor(const Lane &lane, std::uint32_t node) const;

    // block_send.cpp: messages
    enum class Gate { Open, Deferred, Closed, Off };
    struct Answer
    {
        Gate gate = Gate::Open;
        metrics::Blocked blocked = metrics::Blocked::Exited;
        std::int64_t until = 0;
    };
    Answer check(const Lane &lane, const Reach &reach, OnCapped onCapped, std::int64_t at);
    bool hasAddress(const Lane &lane, Channel channel, std::int64_t at);
    bool isAllowed(const Lane &lane, Channel channel, std::int64_t at);
    /// Looks at the whole life where the channel's copy does not simply hold the first truth.
    const Life *lifeAt(const Lane &lane, Channel channel, std::int64_t at);
    std::int64_t capOpens(const Lane &lane, Channel channel, std::int64_t at) const;
    void sendMessage(Lane &lane, const ProgramNode &here, const MessagePlan &plan);
    void sync(Lane &lane, const ProgramNode &here, const AudienceSyncPlan &plan);
    Message &send(Lane &lane, const ProgramNode &here, const Reach &reach, std::int64_t at, Words &words, std::uint32_t &response);
    void deliver(Lane &lane, Message &message, const ProgramNode &here, const Reach &reach, std::uint32_t response,
                 const Words &words, std::int64_t at);

    const Program &m_program;
    const CustomerColumns &m_columns;
    std::vector<std::uint32_t> m_order;
    const Parameters &m_parameters;
    Luck m_luck;
    Funnel m_funnel;
    std::vector<Lane> m_lanes;
    std::size_t m_used = 0;
    /// Lanes that have come to each node: node · blockSize, and how many.
    std::vector<std::uint32_t> m_lists;
    std::vector<std::uint32_t> m_counts;
    // The node at hand.
    std::uint64_t *m_exits = nullptr;
    const std::uint32_t *m_targets = nullptr;
    std::uint32_t m_place = 0;           ///< of the lane at hand
    DelayLaw m_impressionLaw;
    Life m_life;
    CustomerFacts m_facts;
    bool m_hasPastChanges = false;
};

} // namespace throughline
