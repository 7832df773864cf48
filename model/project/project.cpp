// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/project.h"

namespace throughline {

namespace {

template <class T>
const T *withId(const std::vector<T> &list, std::string_view id)
{
    for (const T &item : list)
        if (item.id == id)
            return &item;
    return nullptr;
}

} // namespace

const Journey *Project::journey(std::string_view id) const { return withId(journeys, id); }
const Template *Project::findTemplate(std::string_view id) const { return withId(templates, id); }
const Audience *Project::audience(std::string_view id) const { return withId(audiences, id); }
const Offer *Project::offer(std::string_view id) const { return withId(offers, id); }
const Experiment *Project::experiment(std::string_view id) const { return withId(experiments, id); }
const Scenario *Project::scenario(std::string_view id) const { return withId(scenarios, id); }

Expected<Project> withScenario(Project project, const Scenario &scenario)
{
    for (const Change &change : scenario.changes)
        if (auto applied = apply(project, change); !applied)
            return tl::unexpected(applied.error());
    return project;
}

const Structure &Scenario::structure()
{
    static const Structure all
        = Describe<Scenario>("scenario", TL_TEXT("Scenario", "Scenario"),
                             TL_TEXT("Scenario", "A named set of differences from the base project."))
              .field(&Scenario::id, "id", TL_TEXT("Scenario", "Id"), TL_TEXT("Scenario", "Names the scenario; it never changes."))
              .required()
              .field(&Scenario::name, "name", TL_TEXT("Scenario", "Name"), TL_TEXT("Scenario", "Shown in lists and reports."))
              .field(&Scenario::unifiedData, "unifiedData", TL_TEXT("Scenario", "Unified data layer"),
                     TL_TEXT("Scenario", "All copies whole, fresh at once, and everyone recognised."))
              .field(&Scenario::without, "without", TL_TEXT("Scenario", "Without channels"),
                     TL_TEXT("Scenario", "Channels through which nothing is sent."))
              .field(&Scenario::changes, "changes", TL_TEXT("Scenario", "Changes"),
                     TL_TEXT("Scenario", "What else differs from the base project."));
    return all;
}

const Structure &SimulationSettings::structure()
{
    using S = SimulationSettings;
    static const Structure all
        = Describe<S>("simulation", TL_TEXT("Simulation", "Simulation"), TL_TEXT("Simulation", "How a run is set up."))
              .field(&S::start, "start", TL_TEXT("Simulation", "Start"),
                     TL_TEXT("Simulation", "Leave it open for the latest time stamp of the database."))
              .field(&S::days, "days", TL_TEXT("Simulation", "Days"), TL_TEXT("Simulation", "How long the run lasts."))
              .unit(Unit::Count)
              .range(1, 730)
              .field(&S::draws, "draws", TL_TEXT("Simulation", "Draws"),
                     TL_TEXT("Simulation", "How many beliefs about response and effects are tried."))
              .unit(Unit::Count)
              .range(1, 1000)
              .field(&S::replications, "replications", TL_TEXT("Simulation", "Replications"),
                     TL_TEXT("Simulation", "How often each belief is walked with other luck."))
              .unit(Unit::Count)
              .range(1, 100)
              .field(&S::seed, "seed", TL_TEXT("Simulation", "Seed"),
                     TL_TEXT("Simulation", "The same seed gives the same luck."))
              .range(0, 4294967295.0);
    return all;
}

const Structure &Money::structure()
{
    static const Structure all
        = Describe<Money>("money", TL_TEXT("Money", "Money"), TL_TEXT("Money", "What things cost and bring."))
              .field(&Money::currency, "currency", TL_TEXT("Money", "Currency"), TL_TEXT("Money", "Such as EUR or USD."))
              .field(&Money::margin, "margin", TL_TEXT("Money", "Margin"), TL_TEXT("Money", "Share of the revenue that stays."))
              .unit(Unit::Share)
              .range(0, 1)
              .field(&Money::costPerSend, "costPerSend", TL_TEXT("Money", "Cost of one send"),
                     TL_TEXT("Money", "By channel; of an ad by impression, of an agent by conversation."));
    return all;
}

const Structure &ChannelTracking::structure()
{
    static const Structure all
        = Describe<ChannelTracking>("channelTracking", TL_TEXT("Tracking", "Tracking"),
                                    TL_TEXT("Tracking", "Parameters that links of a channel carry."))
              .field(&ChannelTracking::channel, "channel", TL_TEXT("Tracking", "Channel"),
                     TL_TEXT("Tracking", "Whose links these are."))
              .required()
              .field(&ChannelTracking::parameters, "parameters", TL_TEXT("Tracking", "Parameters"),
                     TL_TEXT("Tracking", "Such as utm_source; never personal data."));
    return all;
}

const Structure &ExportRecord::structure()
{
    static const Structure all
        = Describe<ExportRecord>("exportRecord", TL_TEXT("Export", "Export"),
                                 TL_TEXT("Export", "What was last exported, and the account's own ids."))
              .field(&ExportRecord::id, "id", TL_TEXT("Export", "Id"), TL_TEXT("Export", "Target and journey."))
              .required()
              .field(&ExportRecord::mapping, "mapping", TL_TEXT("Export", "Mapping"),
                     TL_TEXT("Export", "The account's own ids for our placeholders."))
              .field(&ExportRecord::at, "at", TL_TEXT("Export", "When"), TL_TEXT("Export", "When it was last exported."))
              .field(&ExportRecord::projectHash, "projectHash", TL_TEXT("Export", "Project"),
                     TL_TEXT("Export", "Hash of the project as it was then."));
    return all;
}

const Structure &Project::structure()
{
    static const Structure all
        = Describe<Project>("project", TL_TEXT("Project", "Project"), TL_TEXT("Project", "A Throughline project."))
              .field(&Project::name, "name", TL_TEXT("Project", "Name"), TL_TEXT("Project", "Shown in the window's title."))
              .required()
              .field(&Project::brand, "brand", TL_TEXT("Project", "Brand"), TL_TEXT("Project", "How the brand looks and speaks."))
              .field(&Project::data, "data", TL_TEXT("Project", "Data"),
                     TL_TEXT("Project", "The customer database and what each channel knows of it."))
              .field(&Project::audiences, "audiences", TL_TEXT("Project", "Audiences"), TL_TEXT("Project", "Named groups of customers."))
              .field(&Project::blocks, "blocks", TL_TEXT("Project", "Blocks"), TL_TEXT("Project", "Reusable pieces of content."))
              .field(&Project::templates, "templates", TL_TEXT("Project", "Templates"), TL_TEXT("Project", "What is said."))
              .field(&Project::offers, "offers", TL_TEXT("Project", "Offers"), TL_TEXT("Project", "What is promised."))
              .field(&Project::journeys, "journeys", TL_TEXT("Project", "Journeys"), TL_TEXT("Project", "What happens to customers."))
              .field(&Project::policy, "policy", TL_TEXT("Project", "Policy"), TL_TEXT("Project", "The rules above all journeys."))
              .field(&Project::experiments, "experiments", TL_TEXT("Project", "Test plans"),
                     TL_TEXT("Project", "How tests are run and read, and what was learned."))
              .field(&Project::assumptions, "assumptions", TL_TEXT("Project", "Assumptions"),
                     TL_TEXT("Project", "What the simulation believes."))
              .field(&Project::scenarios, "scenarios", TL_TEXT("Project", "Scenarios"),
                     TL_TEXT("Project", "Named differences from the base."))
              .field(&Project::simulation, "simulation", TL_TEXT("Project", "Simulation"), TL_TEXT("Project", "How a run is set up."))
              .field(&Project::money, "money", TL_TEXT("Project", "Money"), TL_TEXT("Project", "What things cost and bring."))
              .field(&Project::tracking, "tracking", TL_TEXT("Project", "Tracking"), TL_TEXT("Project", "Parameters of links."))
              .field(&Project::exports, "exports", TL_TEXT("Project", "Exports"), TL_TEXT("Project", "What was exported, and where."))
              .field(&Project::salt, "salt", TL_TEXT("Project", "Salt"),
                     TL_TEXT("Project", "Mixed into the hashes by which results name customers."));
    return all;
}

} // namespace throughline
