// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/audience/audience.h"
#include "model/content/brand.h"
#include "model/content/template.h"
#include "model/data/data_map.h"
#include "model/experiment/experiment.h"
#include "model/journey/journey.h"
#include "model/policy/policy.h"
#include "model/project/assumptions.h"
#include "model/project/change.h"

#include <map>

namespace throughline {

/// A named set of differences from the base project.
struct Scenario
{
    std::string id;
    std::string name;
    bool unifiedData = false;            ///< all copies whole, fresh at once, everyone recognised
    std::vector<Channel> without;        ///< channels through which nothing is sent
    std::vector<Change> changes;
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const Scenario &, const Scenario &) = default;
};

struct SimulationSettings
{
    std::optional<Moment> start;         ///< absent: the latest time stamp of the database
    std::int64_t days = 30;
    std::int64_t draws = 20;
    std::int64_t replications = 2;
    std::int64_t seed = 1;
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const SimulationSettings &, const SimulationSettings &) = default;
};

struct Money
{
    std::string currency = "EUR";
    double margin = 0.4;                 ///< share of revenue, 0 to 1
    std::map<std::string, double> costPerSend; ///< by channel key; ads: by impression
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const Money &, const Money &) = default;
};

struct ChannelTracking
{
    Channel channel = Channel::Email;
    std::map<std::string, std::string> parameters; ///< utm_source → newsletter
    Json unknown;

    std::string id() const { return std::string(info(channel).key); }
    static const Structure &structure();
    friend bool operator==(const ChannelTracking &, const ChannelTracking &) = default;
};

/// What was last exported where, and the account's own ids for our placeholders.
struct ExportRecord
{
    std::string id;                      ///< "target:journey"
    std::map<std::string, std::string> mapping;
    std::optional<Moment> at;
    std::string projectHash;
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const ExportRecord &, const ExportRecord &) = default;
};

/// The document: a plain value that can be copied, compared and hashed.
struct Project
{
    std::string name;
    Brand brand;
    DataMap data;
    std::vector<Audience> audiences;
    std::vector<Block> blocks;
    std::vector<Template> templates;
    std::vector<Offer> offers;
    std::vector<Journey> journeys;
    Policy policy;
    std::vector<Experiment> experiments;
    Assumptions assumptions;
    std::vector<Scenario> scenarios;
    SimulationSettings simulation;
    Money money;
    std::vector<ChannelTracking> tracking;
    std::vector<ExportRecord> exports;
    std::string salt;                    ///< of the hashes by which results name customers
    Json unknown;

    const Journey *journey(std::string_view id) const;
    const Template *findTemplate(std::string_view id) const;
    const Audience *audience(std::string_view id) const;
    const Offer *offer(std::string_view id) const;
    const Experiment *experiment(std::string_view id) const;
    const Scenario *scenario(std::string_view id) const;

    static const Structure &structure();
    friend bool operator==(const Project &, const Project &) = default;
};

/// The project as the scenario sees it.
Expected<Project> withScenario(Project project, const Scenario &scenario);

} // namespace throughline
