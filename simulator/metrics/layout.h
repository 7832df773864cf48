// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"
#include "simulator/metrics/members.h"

#include <cstdint>
#include <string>
#include <vector>

namespace throughline::metrics {

// What the numbers of `Totals` are about: places in these lists are the indices that touches and
// accumulators use. A layout is part of a shard's file; parts of unequal layouts do not add up.

struct NodeLayout
{
    std::string journey;
    std::string id;
    std::string kind;
    std::string name;
    std::string channel;                 ///< key; empty where the node sends nothing
    std::vector<std::string> exits;
    /// By exit: something leads on from it. An exit without an edge is no gap when nobody takes it.
    std::vector<bool> isConnected;

    static constexpr auto members()
    {
        return std::tuple{member("journey", &NodeLayout::journey), member("id", &NodeLayout::id),
                          member("kind", &NodeLayout::kind), member("name", &NodeLayout::name),
                          member("channel", &NodeLayout::channel), member("exits", &NodeLayout::exits),
                          member("connected", &NodeLayout::isConnected)};
    }
    friend bool operator==(const NodeLayout &, const NodeLayout &) = default;
};

struct FieldLayout
{
    std::string id;
    std::int64_t weight = 1'000'000;     ///< in D and L, in 1e-6; 0 to 1000
    double sensitivity = 0;              ///< s of the risk, 0 to 1
    double provenance = 0;               ///< g of the risk: declared .25, observed .6, inferred 1

    static constexpr auto members()
    {
        return std::tuple{member("id", &FieldLayout::id), member("weight", &FieldLayout::weight),
                          member("sensitivity", &FieldLayout::sensitivity),
                          member("provenance", &FieldLayout::provenance)};
    }
    friend bool operator==(const FieldLayout &, const FieldLayout &) = default;
};

struct ExperimentLayout
{
    std::string id;                      ///< of the split.experiment node
    std::string journey;
    std::vector<std::string> arms;       ///< the hold-out arm is one of them
    std::int64_t control = -1;           ///< place of the arm to compare with; -1: the hold-out world
    // The plan of the test, from the project's experiment; without one the defaults of a plan.
    std::string plan;                    ///< id; empty: none
    double baseline = -1;                ///< conversion of the control; -1: from the simulation
    double smallestEffect = 0.1;         ///< relative
    double power = 0.8;
    double alpha = 0.05;

    static constexpr auto members()
    {
        return std::tuple{member("id", &ExperimentLayout::id),
                          member("journey", &ExperimentLayout::journey),
                          member("arms", &ExperimentLayout::arms),
                          member("control", &ExperimentLayout::control),
                          member("plan", &ExperimentLayout::plan),
                          member("baseline", &ExperimentLayout::baseline),
                          member("smallestEffect", &ExperimentLayout::smallestEffect),
                          member("power", &ExperimentLayout::power),
                          member("alpha", &ExperimentLayout::alpha)};
    }
    friend bool operator==(const ExperimentLayout &, const ExperimentLayout &) = default;
};

/// The run that the numbers come from: equal for all parts of one run.
struct RunIdentity
{
    std::string engine;                  ///< version of the program
    std::string projectName;
    std::string projectHash;
    std::string databaseHash;
    std::string tzdata;
    std::string scenario;                ///< id; empty: the base
    std::string currency;
    std::int64_t seed = 1;
    std::int64_t start = 0;              ///< seconds since 1970, UTC
    std::int64_t days = 30;
    std::int64_t draws = 20;
    std::int64_t replications = 2;
    std::int64_t outcomeWindow = 0;      ///< seconds from the first entry in which outcomes count
    std::int64_t margin = 0;             ///< share of revenue in 1e-6
    std::int64_t sampled = 0;            ///< customers asked for with --sample; 0: all
    std::vector<std::string> tested;     ///< ids of the journeys whose lift is projected
    std::vector<std::string> evidence;   ///< what the figures rest on, most important first
    bool isMadeUp = false;               ///< the database is a sample, made up by `sample-db`

    static constexpr auto members()
    {
        using R = RunIdentity;
        return std::tuple{member("engine", &R::engine), member("project", &R::projectName),
                          member("projectHash", &R::projectHash),
                          member("databaseHash", &R::databaseHash), member("tzdata", &R::tzdata),
                          member("scenario", &R::scenario), member("currency", &R::currency),
                          member("seed", &R::seed), member("start", &R::start),
                          member("days", &R::days), member("draws", &R::draws),
                          member("replications", &R::replications),
                          member("outcomeWindow", &R::outcomeWindow),
                          member("margin", &R::margin), member("sampled", &R::sampled), member("tested", &R::tested),
                          member("evidence", &R::evidence), member("madeUp", &R::isMadeUp)};
    }
    friend bool operator==(const RunIdentity &, const RunIdentity &) = default;
};

struct Layout
{
    RunIdentity run;
    std::vector<NodeLayout> nodes;
    std::vector<FieldLayout> fields;
    std::vector<std::string> templates;  ///< ids
    std::vector<ExperimentLayout> experiments;

    static constexpr auto members()
    {
        return std::tuple{member("run", &Layout::run), member("nodes", &Layout::nodes),
                          member("fields", &Layout::fields),
                          member("templates", &Layout::templates),
                          member("experiments", &Layout::experiments)};
    }
    friend bool operator==(const Layout &, const Layout &) = default;
};

} // namespace throughline::metrics
