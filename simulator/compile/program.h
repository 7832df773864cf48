// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "simulator/compile/rule_program.h"
#include "simulator/engine/delay_law.h"
#include "simulator/engine/luck.h"
#include "simulator/metrics/layout.h"
#include "simulator/metrics/touch.h"
#include "simulator/population/time_zones.h"
#include "simulator/response/customer_statistics.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace throughline::liquid {
class Template;
}

namespace throughline {

// The journeys, policy and assumptions of one project and one scenario, bound to one population:
// flat, immutable, shared by all threads. Places in lists stand for ids; −1 (or `nowhere`) for none.

inline constexpr std::uint32_t nowhere = 0xffffffff;
/// A code that the whole population has and this block of it has not: no row is of it.
inline constexpr std::uint32_t elsewhere = 0xfffffffe;

/// A field that content renders, and what each channel's copy knows of it.
struct TrackedField
{
    std::uint32_t field = nowhere;       ///< place in `Population::fields()`; nowhere: no such column
    const Column *column = nullptr;
    std::string name;
    std::uint64_t copyLuck = 0;          ///< purpose of the draws whether a copy lacks it or has drifted
};

/// How one channel's copy holds one field.
enum class Holding : std::uint8_t {
    Absent,     ///< the copy does not have the field
    Configured, ///< with the shares that the project assumes
    Measured,   ///< as the table of channel copies says
};

struct CopyPlan
{
    std::vector<Holding> holdings;       ///< by tracked field
    Holding consent = Holding::Configured;
    Holding address = Holding::Configured;
    std::int64_t refresh = 0;            ///< seconds; 0: at once
    std::int64_t phase = 0;              ///< of the batch after midnight UTC
    std::int64_t delay = 0;
    Threshold drift = 0;
    Threshold missing = 0;
    Threshold identified = ~Threshold(0);
    std::int64_t loopback = 0;
    std::int64_t measuredRefresh = 0;    ///< seconds between two synchronisations, from their ages
    std::uint32_t channelCode = nowhere; ///< of the channel in the table of channel copies
    std::uint32_t consentCode = nowhere; ///< of its consent field there
    std::uint32_t addressCode = nowhere;
    std::vector<std::uint32_t> fieldCodes; ///< of the tracked fields there
};

/// One belief about how customers respond; draws sample it.
struct ResponsePlan
{
    std::string id;
    std::int32_t audience = -1;          ///< place in `Program::rules`; −1: everyone
    std::array<double, 6> shares{};      ///< delivered, seen, clicked, replied, unsubscribed, complained
    std::array<double, 6> observations{};///< weight of the belief in each share, in trials
    DelayLaw seenDelay;
    DelayLaw clickDelay;
};

struct EffectPlan
{
    std::uint64_t hash = 0;              ///< names the belief in the luck
    std::int32_t audience = -1;
    double logMedian = 0;                ///< ln m
    double logSpread = 0;                ///< standard deviation of ln m
    std::int64_t halfLife = 1;           ///< seconds
};

/// A field as one form renders it.
struct FormField
{
    std::uint32_t tracked = 0;
    bool isDropped = false;              ///< required by the master and dropped by this channel
};

/// A text that a slot shows to some customers instead of its own.
struct SlotOption
{
    std::int32_t rule = -1;              ///< place in `Program::rules`, read in the channel's copy; −1: by arm
    std::vector<std::uint32_t> tracked;  ///< fields that the rule reads
    std::uint32_t experiment = nowhere;  ///< in `Layout::experiments`
    std::uint32_t arm = 0;
};

/// A slot with options: the first that fits is shown, else the slot's own text.
struct SlotChoice
{
    std::uint32_t stride = 1;            ///< of its options in the order of the forms
    std::vector<SlotOption> options;
};

/// What a node shows through its channel: equal for every customer. A form with choices is followed
/// in the list by those of its other options: Σ stride · (option + 1) places on.
struct Form
{
    std::vector<SlotChoice> choices;
    Channel channel = Channel::Email;
    std::int32_t templateIndex = -1;     ///< in the project
    Subject subject = Subject::Customer;
    std::uint32_t offer = metrics::none;
    std::uint64_t product = 0;
    std::int64_t discount = 0;           ///< percent in 1e-4
    std::int64_t price = -1;
    std::int64_t offerUntil = metrics::never;
    std::vector<metrics::ShownSlot> shownSlots;
    std::vector<FormField> fields;
    std::vector<std::uint32_t> claims;
    std::uint32_t brandRules = 0;
    std::uint64_t brandBroken = 0;       ///< 1e-6
};

/// A message-like use of a channel by a node.
struct Reach
{
    Channel channel = Channel::Email;
    std::uint32_t form = nowhere;
    std::uint32_t landing = nowhere;     ///< form of the page behind a click
    std::vector<std::uint32_t> responses;///< most particular first; the last one is for everyone
    std::vector<std::uint32_t> onAssigned, onSent, onSeen; ///< effects
    std::int64_t expiry = 0;             ///< seconds; 0: never
    std::int64_t cost = 0;               ///< money in 1e-4, by send (ads: by impression)
    std::uint32_t limit = nowhere;       ///< in `Program::limits`
};

/// A throttle or the capacity of a queue of agents.
struct LimitPlan
{
    std::uint32_t node = 0;
    std::int64_t perHour = 0;
};

enum class Kind : std::uint8_t {
    EntryAudience, EntryEvent, Message, Wait, WaitEvent, SplitRule, SplitEngagement, SplitExperiment,
    ProfileUpdate, AudienceSync, TaskAgent, Webhook, Goal, Exit,
};

struct EntryAudiencePlan { std::int32_t rule = -1; std::int64_t after = 0; std::int64_t every = 0; ReEntry reEntry = ReEntry::Never; };
struct EntryEventPlan
{
    std::uint32_t event = nowhere;       ///< code of the behaviour; nowhere with `isPurchase`
    bool isPurchase = false;
    std::int32_t filter = -1;
    bool isReplay = true;
    double perSecond = 0;                ///< at its rate: of an average customer
    double observed = 0;                 ///< seconds of history that the rate was measured on
    ReEntry reEntry = ReEntry::AfterExit;
    std::int64_t pause = 0;
};
struct MessagePlan
{
    std::uint32_t reach = 0;
    std::int64_t delay = 0;
    SendTime sendTime = SendTime::Now;
    int localMinutes = 0;
    OnCapped onCapped = OnCapped::Advance;
};
struct WaitPlan
{
    WaitFor waitFor = WaitFor::Duration;
    std::int64_t duration = 0;
    int localMinutes = 0;
    int weekday = 0;                     ///< 0: Monday
    std::int64_t date = 0;               ///< days since 1970
    std::uint32_t field = nowhere;       ///< place in the population
    std::int64_t offset = 0;
};
struct WaitEventPlan
{
    AwaitedEvent what = AwaitedEvent::Clicked;
    std::uint32_t message = nowhere;     ///< node; nowhere: the last one passed
    std::uint32_t event = nowhere;       ///< code of the behaviour
    bool isPurchase = false;             ///< Named "purchase"
    std::int64_t window = 0;
};
struct SplitRulePlan { std::vector<std::uint32_t> rules; bool readsEngagements = false; };
struct SplitEngagementPlan
{
    std::uint32_t message = nowhere;
    std::int64_t window = 0;
    std::vector<EngagementKind> branches;
};
struct SplitExperimentPlan
{
    std::uint64_t hash = 0;              ///< of the experiment: names the assignment
    std::vector<Threshold> upTo;         ///< cumulative weights
    std::vector<bool> isHoldout;
    std::vector<std::vector<std::uint32_t>> onAssigned; ///< effects by arm
    std::uint32_t experiment = 0;        ///< in `Layout::experiments`
    std::int64_t window = 0;
};
struct ProfileUpdatePlan
{
    std::uint32_t field = nowhere;
    FieldValue value;
    std::shared_ptr<const liquid::Template> expression; ///< its text is written instead of `value`
    std::vector<std::uint32_t> reads;    ///< fields that the expression reads
};
struct AudienceSyncPlan { std::uint32_t reach = 0; bool isAdd = true; std::uint64_t list = 0; std::int64_t duration = 0; };
struct TaskAgentPlan
{
    std::uint32_t reach = 0;
    bool isInbound = false;
    int opens = 0, closes = 0;           ///< local minutes
    std::int64_t window = 0;
};
struct WebhookPlan { Threshold failure = 0; };
struct GoalPlan
{
    bool isPurchase = true;
    std::uint32_t event = nowhere;
    std::int64_t value = 0;              ///< money in 1e-4; 0: the measured one
    std::int64_t window = 0;
    bool endsJourney = true;
};

struct ProgramNode
{
    Kind kind = Kind::Exit;
    std::uint32_t journey = 0;
    std::uint64_t hash = 0;              ///< names the node in the luck
    std::uint32_t firstExit = 0;         ///< in `Program::exits`
    std::uint32_t exitCount = 0;
    std::uint32_t plan = 0;              ///< in the list of its kind
};

struct ProgramJourney
{
    bool isTested = true;
    std::int64_t maxRounds = 10;
    std::uint32_t firstNode = 0;
    std::uint32_t nodeCount = 0;
    std::vector<std::uint32_t> entries;  ///< nodes
    std::vector<std::uint32_t> goals;    ///< nodes
};

struct CapPlan { int channel = -1; std::int64_t count = 0; std::int64_t window = 0; };

/// How one field of the customers changes by itself, measured in the table of profile changes.
struct ChangePlan
{
    std::uint32_t field = 0;
    std::uint64_t hash = 0;
    double perSecond = 0;
    bool isDecisive = true;              ///< rules or gates read it, not only content
    Threshold unchanged = 0;             ///< words below it: no change within the run
    std::vector<std::uint32_t> codes;    ///< texts to choose from, in alphabetical order
};

struct Program
{
    const Project *project = nullptr;
    const Population *population = nullptr;
    std::int64_t start = 0;              ///< seconds
    std::int64_t end = 0;
    std::int64_t replayShift = 0;        ///< added to the times of replayed behaviours
    std::int64_t replayFrom = 0;         ///< of the database's own time
    std::int64_t outcomeWindow = 0;
    std::int64_t latest = 0;             ///< time stamp of the database
    CustomerStatistics history;          ///< of all customers
    TimeZones zones;
    metrics::Layout layout;

    std::vector<ProgramJourney> journeys;
    std::vector<ProgramNode> nodes;      ///< as `layout.nodes`
    std::vector<std::uint32_t> exits;    ///< where each exit leads; nowhere: out of the journey
    std::vector<RuleProgram> rules;
    std::vector<Form> forms;
    std::vector<Reach> reaches;
    std::vector<ResponsePlan> responses;
    std::vector<EffectPlan> effects;
    std::int32_t fatigue = -1;           ///< effect that says what full fatigue leaves; −1: off
    double recognition = 0;              ///< how much consistency raises the response; 0: off
    std::vector<std::uint32_t> baselines; ///< effects on the customers' own baseline, by precedence
    std::vector<LimitPlan> limits;
    std::vector<EntryAudiencePlan> entryAudiences;
    std::vector<EntryEventPlan> entryEvents;
    std::vector<MessagePlan> messages;
    std::vector<WaitPlan> waits;
    std::vector<WaitEventPlan> waitEvents;
    std::vector<SplitRulePlan> splitRules;
    std::vector<SplitEngagementPlan> splitEngagements;
    std::vector<SplitExperimentPlan> splitExperiments;
    std::vector<ProfileUpdatePlan> profileUpdates;
    std::vector<AudienceSyncPlan> audienceSyncs;
    std::vector<TaskAgentPlan> taskAgents;
    std::vector<WebhookPlan> webhooks;
    std::vector<GoalPlan> goals;

    std::vector<TrackedField> tracked;   ///< as `layout.fields`
    ExtraTexts extraTexts;
    std::array<CopyPlan, channelCount> copies;
    std::array<std::uint32_t, channelCount> consentField{};  ///< place in the population
    std::array<std::uint32_t, channelCount> addressField{};
    std::array<bool, channelCount> needsConsent{};
    std::array<bool, channelCount> isOff{};                  ///< left out by the scenario
    std::vector<CapPlan> caps;
    std::int64_t longestCap = 0;
    std::array<std::vector<std::pair<int, int>>, channelCount> quietHours; ///< local minutes [from, to)
    Threshold holdout = 0;
    std::uint64_t holdoutHash = 0;
    std::vector<ChangePlan> changes;
    bool replaysBehaviours = false;
    std::vector<std::uint32_t> entryCodes; ///< behaviours that lead into a tested journey
    bool hasOtherJourneys = false;       ///< some run in both worlds
    bool readsRunEvents = false;         ///< some rule looks at what the walk itself did
    std::array<std::int64_t, channelCount> unitCosts{};
    std::uint64_t salt = 0;
    std::int64_t conversionValue = 0;    ///< money in 1e-4 that a goal states; 0: the customer's own
    std::uint32_t productField = nowhere; ///< what the customer probably buys
};

} // namespace throughline
