// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/engine/conversion_clock.h"
#include "simulator/engine/life.h"
#include "simulator/engine/limits.h"
#include "simulator/engine/parameters.h"
#include "simulator/engine/queue.h"
#include "simulator/engine/trace.h"
#include "simulator/metrics/totals.h"
#include "simulator/response/customer_model.h"

#include <optional>
#include <vector>

namespace throughline {

struct WalkPurchase
{
    std::int64_t at = 0;
    std::int64_t value = 0;              ///< money in 1e-4
};

struct ArmArrival
{
    std::uint32_t experiment = 0;
    std::uint32_t arm = 0;
    std::int64_t at = 0;
    std::int64_t window = 0;
};

/// What one walk of one customer in one world came to.
struct WalkOutcome
{
    std::int64_t firstEntry = ConversionClock::never; ///< into a tested journey
    bool mightEnter = false;             ///< another draw might bring the customer into a tested journey
    bool isInHoldoutArm = false;
    std::int64_t cost = 0;               ///< money in 1e-4
    std::vector<WalkPurchase> purchases; ///< in time order
    std::vector<ArmArrival> arms;        ///< first arrivals
};

/// What a walk is asked for.
struct WalkRequest
{
    bool withTested = true;              ///< world 1, else world 0
    std::int64_t outcomeEnd = 0;         ///< of world 0: as far as world 1 had to be followed
    int onlyChannel = -1;                ///< nothing is sent through any other channel
    metrics::Totals *totals = nullptr;   ///< base run, world 1: receives all counts
    std::vector<std::vector<std::int64_t>> *limitArrivals = nullptr; ///< pilot: by limit and hour
};

/// Walks one customer after the other; storage is kept between them. One per thread.
class Walk
{
public:
    Walk(const Program &program, const std::vector<LimitQueue> &limits);

    const WalkOutcome &walk(const CustomerFacts &facts, const Luck &luck, const Parameters &parameters,
                            const WalkRequest &request);
    void setTrace(TraceSink *trace) { m_trace = trace; }

    // Of the last walk, which was asked for totals:
    /// The channel of the first touch that the customer saw, where several channels were seen.
    std::optional<Channel> firstOfSeveralChannels() const;
    /// What the customer will be worth, once it is known; then the story is counted into the totals.
    struct Worth
    {
        std::uint32_t stratum = metrics::none;
        std::int64_t value = -1;         ///< money in 1e-4; −1: not known
        std::int64_t valueSingleChannel = -1;
    };
    bool hasStory() const { return m_totals && !m_touches.empty(); }
    void countStory(const Worth &worth);

private:
    static constexpr std::int64_t never = ConversionClock::never;

    struct Run
    {
        std::uint32_t journey = 0;
        std::uint32_t node = 0;
        std::uint32_t token = 0;         ///< rises with every step: voids what is queued for an earlier one
        std::int64_t enteredAt = 0;
        std::int64_t arrivedAt = 0;      ///< at the node
        std::int64_t deadline = 0;
        std::uint32_t lastMessage = nowhere;
        std::uint32_t awaited = nowhere; ///< message of a wait.event
        std::uint32_t occurrence = 0;    ///< of the node for this customer
        std::uint32_t attempts = 0;
        std::uint32_t firstPass = 0;     ///< in m_passes
        std::uint64_t goalsReached = 0;  ///< bit by place in the journey's goals
        bool isActive = true;
        bool hasPlace = false;           ///< has stood in the queue of a limit
    };

    struct Pending
    {
        std::uint32_t run = 0;
        std::uint32_t node = 0;
    };

    struct Message
    {
        std::uint32_t run = 0;
        std::uint32_t node = 0;
        std::uint32_t reach = 0;
        std::uint32_t occurrence = 0;
        std::uint32_t touch = nowhere;
        std::uint32_t response = 0;      ///< in Program::responses
        std::int64_t sentAt = 0;
        std::int64_t until = never;      ///< not displayed after this
        std::int64_t deliveredAt = never;
        std::int64_t seenAt = never;
        std::int64_t clickedAt = never;
        std::int64_t repliedAt = never;
        std::int64_t unsubscribedAt = never;
        Words words{};                   ///< luck of delivery, sight, click, recognition
        std::int64_t nextImpression = never; ///< of an ad that has been seen once
        std::uint64_t list = 0;          ///< of an ad audience
        bool isPending = false;          ///< in-app, web: waits for a visit; ad: in the audience
        bool isAgainstTruth = false;
        double strength = 1;             ///< of its response and effect, by fatigue and recognition
    };

    struct TouchRecord
    {
        metrics::Touch touch;
        std::uint32_t firstField = 0;
        std::uint32_t fieldCount = 0;
    };

    // walk.cpp: the loop
    void begin(const CustomerFacts &facts, const Luck &luck, const Parameters &parameters, const WalkRequest &request);
    void take(const QueueItem &item);
    std::int64_t baselineHazard() const;
    void scheduleEntries();
    void scheduleRateEntry(std::uint32_t node, std::int64_t after);
    void scheduleChanges();
    void scheduleChange(std::uint32_t change, std::int64_t after);
    void changeField(std::uint32_t change, std::int64_t at);
    void convert(std::int64_t at);
    std::int64_t nextOrderValue() const;
    std::int64_t nextThreshold() const;
    const WalkOutcome &walkAlone(const CustomerFacts &facts, const Luck &luck, const Parameters &parameters,
                                 const WalkRequest &request);
    void behave(std::int64_t at, std::uint32_t row);
    void finish();

    // walk_entries.cpp
    void tryEntry(std::int64_t at, std::uint32_t node);
    void enterJourney(std::int64_t at, std::uint32_t node);
    void tryEventEntries(std::int64_t at, bool isPurchase, std::uint32_t event);
    void reachGoals(std::int64_t at, bool isPurchase, std::uint32_t event);
    /// A goal's window outlasts the run: what happens within it after the customer left counts too.
    void countGoalsAfterTheEnd(std::int64_t at, bool isPurchase, std::uint32_t event);
    /// One event is one conversion, however many ended runs of the journey it could be laid to.
    void markGoal(std::uint32_t journey, std::uint64_t bit);
    void wakeEventWaits(std::int64_t at, bool isPurchase, std::uint32_t event);

    // walk_nodes.cpp
    void moveOn(std::int64_t at);
    void arrive(std::uint32_t run, std::uint32_t node, std::int64_t at);
    void leave(std::uint32_t run, std::uint32_t exit, std::int64_t at);
    void endRun(std::uint32_t run);
    void step(std::uint32_t run, bool hasHappened, std::int64_t at);
    void wait(std::uint32_t run, const WaitPlan &plan, std::int64_t at);
    void waitForEvent(std::uint32_t run, const WaitEventPlan &plan, std::int64_t at);
    void wakeWaits(std::uint32_t message);
    void splitByRule(std::uint32_t run, const SplitRulePlan &plan, std::int64_t at);
    void splitByEngagement(std::uint32_t run, const SplitEngagementPlan &plan, std::int64_t at);
    void splitByExperiment(std::uint32_t run, const SplitExperimentPlan &plan, std::int64_t at);
    void updateProfile(std::uint32_t run, const ProfileUpdatePlan &plan, std::int64_t at);
    std::uint32_t messageFor(const Run &run, std::uint32_t node) const;
    bool hasEngaged(const Message &message, EngagementKind kind, std::int64_t now, std::int64_t until, bool isFresh) const;
    std::int64_t awaitedAt(const Message &message, AwaitedEvent what) const;
    void countDecision(std::uint32_t node, bool hasChanged, std::int64_t age);

    // walk_send.cpp
    void planSend(std::uint32_t run, const MessagePlan &plan, std::int64_t at);
    void trySend(std::uint32_t run, std::int64_t at);
    void tryTask(std::uint32_t run, const TaskAgentPlan &plan, std::int64_t at);
    void syncAudience(std::uint32_t run, const AudienceSyncPlan &plan, std::int64_t at);
    enum class Gate { Open, Deferred, Closed };
    struct GateResult
    {
        Gate gate = Gate::Open;
        metrics::Blocked blocked = metrics::Blocked::Exited;
        bool isOff = false;
        std::int64_t until = 0;          ///< Deferred
        bool isAgainstTruth = false;
        bool isWithheld = false;
    };
    GateResult checkGates(const Run &run, const Reach &reach, OnCapped onCapped, std::int64_t at);
    std::int64_t capOpens(Channel channel, std::int64_t at) const;
    void countBlocked(const Run &run, const Reach &reach, const GateResult &result);
    std::uint32_t send(std::uint32_t run, std::uint32_t reachPlace, std::int64_t at, bool isAgainstTruth);
    void charge(const Reach &reach, Message &message);

    // walk_response.cpp
    void deliver(std::uint32_t message, std::int64_t at);
    void respond(const QueueItem &item);
    void visit(std::int64_t at, Channel channel);
    void showWaiting(std::int64_t at, Channel channel);
    void scheduleVisit(Channel channel, std::int64_t after);
    void showImpression(std::int64_t at, std::uint32_t message);
    std::int64_t impressionGap(const Message &message, std::uint64_t impression) const;
    void countImpressions();
    std::uint32_t responseOf(const Reach &reach, std::int64_t at) const;
    void act(const std::vector<std::uint32_t> &effects, std::int64_t at, double strength);
    void press(Channel channel, std::int64_t at);
    double fatigueLeft(std::int64_t at) const;
    double recognitionOf(std::uint32_t touch) const;
    void log(std::int64_t at, Engagement kind, const Message &message);

    // walk_touches.cpp
    const Form &shownForm(std::uint32_t place, std::int64_t rendered, Channel reads, bool isIdentified);
    std::uint32_t addTouch(std::uint32_t formPlace, std::int64_t at, std::int64_t rendered, std::uint32_t node,
                           Channel reads, bool isIdentified);
    void addLanding(const Message &message, std::int64_t at);
    void traceField(std::int64_t at, std::uint32_t node, std::uint32_t tracked, const CopyRead &read, std::int64_t rendered);

    RuleView view(std::int64_t at, bool isFresh = true) const;
    bool holds(std::int32_t rule, std::int64_t at) const;
    bool decidesEntry(std::int32_t rule, std::uint32_t node, std::int64_t at);
    bool keepsTouches() const { return m_totals || m_program.recognition > 0; }
    const ProgramNode &nodeOf(const Run &run) const { return m_program.nodes[run.node]; }
    metrics::NodeTotals *nodeTotals(std::uint32_t node) { return m_totals ? &m_totals->nodes[node] : nullptr; }
    metrics::ChannelTotals *channelTotals(Channel channel) { return m_totals ? &m_totals->channels[std::size_t(channel)] : nullptr; }
    /// Response counts stop at the horizon.
    bool isCounted(std::int64_t at) const { return m_totals && at <= m_program.end; }
    /// The words become texts only where somebody watches.
    template <class... Told>
    void trace(std::int64_t at, std::uint32_t node, const char *criterion, Told &&...told)
    {
        if (m_trace)
            addTrace(at, node, criterion, std::forward<Told>(told)...);
    }
    void addTrace(std::int64_t at, std::uint32_t node, std::string criterion, std::string read = {}, std::int64_t age = -1,
                  std::string truth = {}, double draw = -1, std::string tips = {});

    const Program &m_program;
    const std::vector<LimitQueue> &m_limits;
    const CustomerFacts *m_facts = nullptr;
    const Parameters *m_parameters = nullptr;
    WalkRequest m_request;
    metrics::Totals *m_totals = nullptr;
    TraceSink *m_trace = nullptr;
    Luck m_luck;
    Life m_life;
    Queue m_queue;
    ConversionClock m_clock;
    std::uint64_t m_conversions = 0;
    std::int64_t m_horizon = 0;
    std::uint64_t m_events = 0;
    WalkOutcome m_outcome;
    std::vector<Run> m_runs;
    std::vector<Pending> m_arrivals;             ///< steps to take before time goes on
    std::vector<Message> m_messages;
    std::vector<RunEvent> m_runEvents;
    std::vector<std::uint32_t> m_passes;         ///< by run and node of its journey
    std::vector<std::uint32_t> m_origins;        ///< by node: the first one with the same luck, of which it is a copy
    std::vector<std::uint32_t> m_occurrences;    ///< by origin: passes of this customer
    std::vector<std::uint32_t> m_touchedNodes;   ///< with occurrences above 0
    std::vector<std::uint32_t> m_changeCounts;   ///< by place in Program::changes
    std::vector<std::uint32_t> m_rateCounts;     ///< by entry event plan
    struct SendTimeMark { std::int64_t at; Channel channel; };
    std::vector<SendTimeMark> m_sends;           ///< for caps, in time order
    std::array<std::int64_t, channelCount> m_lastVisit{};
    std::array<std::uint64_t, channelCount> m_visits{};
    std::array<bool, channelCount> m_isVisitQueued{};
    DelayLaw m_orderLaw;
    DelayLaw m_postalLaw;
    DelayLaw m_impressionLaw;            ///< pauses between two impressions of one ad
    // Of the history that stories begin with, looked up by name once.
    const EventTable *m_boughtBefore;
    const Column *m_boughtProduct;
    const Column *m_boughtValue;
    const EventTable *m_cases;
    const Column *m_caseKind;
    const Column *m_caseClosed;
    std::vector<TouchRecord> m_touches;
    std::vector<metrics::ShownField> m_fields;
    std::vector<metrics::Touch> m_storyTouches;
    std::vector<metrics::CustomerEvent> m_storyEvents;
    std::int64_t m_unsubscribedAt = never;
    double m_pressure = 0;                       ///< F of METRICS section 2 at m_pressureAt
    std::int64_t m_pressureAt = 0;
    std::vector<FieldOverride> m_copyFields;     ///< what a rule of a slot reads
};

} // namespace throughline
