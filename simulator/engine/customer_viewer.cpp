// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/customer_viewer.h"

#include "simulator/compile/compile.h"
#include "simulator/engine/life.h"
#include "simulator/population/customer_fields.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace throughline {

namespace {

/// A journey with one message per channel that shows every field: compiling it makes exactly what
/// reading copies needs, whatever the project's own journeys say.
Project projectOfCopies(const Project &project, const Population &population)
{
    Project out;
    out.data = project.data;
    out.salt = project.salt;
    out.simulation = project.simulation;
    out.policy = project.policy;
    Template everything;
    everything.id = "everything";
    Slot slot;
    slot.id = "body";
    for (const Column &column : population.fields())
        slot.fields.push_back(column.name);
    everything.masterSlots = {slot};
    Journey journey;
    journey.id = "look";
    Node entry;
    entry.id = "in";
    entry.parameters = EntryAudience{};
    journey.nodes.push_back(entry);
    for (const Channel channel : allChannels) {
        everything.channels.push_back({channel, {}, {}});
        MessageNode message;
        message.channel = channel;
        message.template_ = everything.id;
        message.landing = Landing::None;
        Node node;
        node.id = info(channel).key;
        node.parameters = message;
        journey.nodes.push_back(std::move(node));
    }
    Audience everyone;
    everyone.id = "everyone";
    out.audiences = {everyone};
    std::get<EntryAudience>(journey.nodes.front().parameters).audience = everyone.id;
    out.templates = {std::move(everything)};
    out.journeys = {std::move(journey)};
    return out;
}

/// The text of a copy that no customer has cannot be named by a code: it is read where it stands.
std::optional<std::string> heldText(const Population &population, std::size_t customer, Channel channel,
                                    const std::string &name)
{
    const EventTable *table = population.channelCopies();
    const Column *channels = table ? table->column("channel") : nullptr;
    const Column *fields = table ? table->column("field") : nullptr;
    const Column *values = table ? table->column("value") : nullptr;
    if (!channels || !fields || !values || !channels->holdsTexts() || !fields->holdsTexts() || !values->holdsTexts())
        return std::nullopt;
    std::optional<std::string> held;
    for (std::uint32_t row = table->begins[customer]; row < table->begins[customer + 1]; ++row)
        if (!channels->isNull(row) && !fields->isNull(row) && !values->isNull(row)
            && channels->text(row) == info(channel).key && fields->text(row) == name)
            held = std::string(values->text(row));
    return held;
}

Json valueJson(const Column &column, const FieldValue &value)
{
    if (!value.isSet)
        return nullptr;
    switch (column.type) {
    case RoleType::Boolean: return value.integer != 0;
    case RoleType::Integer: return value.integer;
    case RoleType::Real: return value.real;
    case RoleType::Date:
    case RoleType::Time: return momentJson(column.type, value.integer);
    case RoleType::Key:
    case RoleType::Text: break;
    }
    const auto code = std::uint64_t(value.integer);
    return code < column.dictionary.size() ? Json(column.dictionary.text(std::uint32_t(code))) : Json(nullptr);
}

/// A value that another customer has: what a drifted copy may hold. The same for the same `hash`.
std::optional<std::size_t> otherRow(const Column &column, std::size_t customers, std::uint64_t hash, const Json &truth)
{
    const std::size_t tries = std::min<std::size_t>(customers, 200);
    for (std::size_t i = 0; i < tries; ++i) {
        const std::size_t row = (hash + i) % customers;
        if (!column.isNull(row) && fieldJson(column, row) != truth)
            return row;
    }
    return std::nullopt;
}

CopyState stateOf(metrics::Cause cause)
{
    switch (cause) {
    case metrics::Cause::None: return CopyState::True;
    case metrics::Cause::Stale: return CopyState::Stale;
    case metrics::Cause::Drifted: return CopyState::Drifted;
    case metrics::Cause::Missing: break;
    }
    return CopyState::Missing;
}

} // namespace

struct CustomerViewer::State
{
    Project project;
    Project projectOfCopies;
    std::shared_ptr<const Population> population;
    std::shared_ptr<const Compiled> compiled;
    std::unique_ptr<const CustomerModel> model;

    /// Compiled once for each rule that is asked; null where it cannot be compiled.
    const RuleProgram *ruleProgram(const Rule &rule) const
    {
        const std::string key = types::rule.encode(&rule).dump();
        const std::lock_guard lock(mutex);
        auto found = rules.find(key);
        if (found == rules.end()) {
            auto made = compileRule(rule, project, *population);
            found = rules.emplace(key, made ? std::make_unique<RuleProgram>(std::move(*made)) : nullptr).first;
        }
        return found->second.get();
    }

    Viewer viewer(std::shared_ptr<const State> self, std::size_t customer, Moment at,
                  std::vector<FieldOverride> overrides) const
    {
        Viewer out;
        out.key = population->key(customer);
        out.now = at;
        const TimeZone &zone = compiled->program.zones[population->zone(customer)];
        out.utcOffsetMinutes = zone.offsetAt(at.seconds) / 60;
        out.arms = armsOf(project, population->keyHash(customer));
        out.holds = [self = std::move(self), customer, at, overrides = std::move(overrides)](const Rule &rule) {
            const RuleProgram *program = self->ruleProgram(rule);
            RuleView view;
            view.customer = customer;
            view.at = at.seconds;
            view.historyEnd = at.seconds + 1;
            view.overrides = overrides;
            return program && program->holds(view);
        };
        return out;
    }

    mutable std::mutex mutex;
    mutable std::map<std::string, std::unique_ptr<RuleProgram>> rules;
};

Expected<CustomerViewer> CustomerViewer::make(const Project &project, std::shared_ptr<const Population> population,
                                              const std::string &scenario)
{
    auto state = std::make_shared<State>();
    state->project = project;
    if (const Scenario *wanted = project.scenario(scenario))
        if (auto changed = withScenario(project, *wanted))
            state->project = std::move(*changed);
    state->population = std::move(population);
    state->projectOfCopies = projectOfCopies(state->project, *state->population);
    if (const Scenario *wanted = project.scenario(scenario)) {
        // What the scenario changes has been applied; what it says of copies has not.
        Scenario data;
        data.id = scenario;
        data.unifiedData = wanted->unifiedData;
        state->projectOfCopies.scenarios = {data};
    }
    RunSettings settings = settingsOf(state->projectOfCopies);
    settings.scenario = state->projectOfCopies.scenario(scenario) ? scenario : std::string();
    auto compiled = compile(state->projectOfCopies, *state->population, settings);
    if (!compiled)
        return tl::unexpected(compiled.error());
    state->compiled = std::move(*compiled);
    state->model = std::make_unique<const CustomerModel>(state->compiled->program);
    return CustomerViewer(std::move(state));
}

Moment CustomerViewer::defaultMoment() const
{
    return Moment{m_state->compiled->program.start};
}

Viewer CustomerViewer::truth(std::size_t customer, Moment at) const
{
    const Program &program = m_state->compiled->program;
    CustomerFacts facts;
    m_state->model->facts(customer, facts);
    Life life(program);
    life.begin(facts, Luck(m_state->compiled->settings.seed, 0, 0));
    std::vector<FieldOverride> past;
    Json fields = Json::object();
    const auto columns = m_state->population->fields();
    for (std::uint32_t i = 0; i < columns.size(); ++i) {
        const FieldValue value = life.truthAsOf(i, at.seconds);
        if (value == valueOf(columns[i], customer)) {
            fields[columns[i].name] = fieldJson(columns[i], customer);
            continue;
        }
        fields[columns[i].name] = valueJson(columns[i], value);
        past.push_back({i, value});
    }
    Viewer out = m_state->viewer(m_state, customer, at, std::move(past));
    out.fields = std::move(fields);
    return out;
}

CustomerCopy CustomerViewer::copy(std::size_t customer, Channel channel, Moment at) const
{
    const Program &program = m_state->compiled->program;
    const Population &population = *m_state->population;
    const Viewer real = truth(customer, at);
    CustomerFacts facts;
    m_state->model->facts(customer, facts);
    Life life(program);
    life.begin(facts, Luck(m_state->compiled->settings.seed, 0, 0));
    CustomerCopy out;
    out.asOf = life.syncMoment(channel, at.seconds);
    std::vector<FieldOverride> overrides;
    Json fields = Json::object();
    for (std::uint32_t i = 0; i < program.tracked.size(); ++i) {
        const TrackedField &tracked = program.tracked[i];
        if (!tracked.column)
            continue;
        const Column &column = *tracked.column;
        const CopyRead read = life.readCopy(channel, i, at.seconds);
        CopiedField field{column.name, valueJson(column, read.value), real.fields.value(column.name, Json()),
                          stateOf(read.cause), read.asOf};
        FieldValue value = read.value;
        if (value.isSet && field.value.is_null()) {
            if (const auto text = heldText(population, customer, channel, column.name)) {
                field.value = *text;
            } else if (const auto row = otherRow(column, population.size(), read.hash, field.truth)) {
                field.value = fieldJson(column, *row);
                value = valueOf(column, *row);
            }
        } else if (read.cause == metrics::Cause::Drifted && field.value == field.truth) {
            if (const auto row = otherRow(column, population.size(), read.hash, field.truth)) {
                field.value = fieldJson(column, *row);
                value = valueOf(column, *row);
            }
        }
        if (field.state != CopyState::True)
            overrides.push_back({tracked.field, value});
        fields[field.name] = field.value;
        out.fields.push_back(std::move(field));
    }
    out.viewer = m_state->viewer(m_state, customer, at, std::move(overrides));
    out.viewer.fields = std::move(fields);
    return out;
}

std::set<std::string> armsOf(const Project &project, std::uint64_t customerHash)
{
    std::set<std::string> arms;
    for (const Journey &journey : project.journeys)
        for (const Node &node : journey.nodes) {
            const auto *split = std::get_if<SplitExperimentNode>(&node.parameters);
            double total = 0;
            for (const Arm &arm : split ? split->arms : std::vector<Arm>())
                total += std::max(arm.weight, 0.0);
            if (!(total > 0))
                continue;
            // As the compiled journey assigns.
            const std::uint64_t word = assignmentWord(
                nameHash(split->experiment.empty() ? journey.id + "/" + node.id : split->experiment), customerHash);
            double sum = 0;
            for (std::size_t i = 0; i < split->arms.size(); ++i) {
                sum += std::max(split->arms[i].weight, 0.0);
                if (i + 1 < split->arms.size() && word >= thresholdOf(sum / total))
                    continue;
                arms.insert(node.id + "." + split->arms[i].id);
                break;
            }
        }
    return arms;
}

} // namespace throughline
