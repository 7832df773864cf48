// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "model/values/json.h"
#include "simulator/engine/run.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <memory>
#include <optional>

namespace throughline::studio {

/// What a report says of one node of a journey.
struct NodeFigures
{
    std::int64_t customers = 0;
    std::int64_t entered = 0;
    std::int64_t waiting = 0;
    std::map<std::string, std::int64_t> exits;   ///< by exit key
    std::map<std::string, std::int64_t> blocked; ///< by reason
};

/// A finished simulation, as its report (throughline-report/1) tells it.
struct Run
{
    int id = 0;
    QString name;
    QString scenario;        ///< id; empty: the base project
    std::string projectHash; ///< of the project as it was walked
    Json report;
    QDateTime finishedAt;
    bool isMadeUp = false;   ///< walked a sample database
    /// What was walked, what it counted and how: to ask more of the same run later.
    std::shared_ptr<const Project> project;
    std::shared_ptr<const RunResult> result;
    RunSettings settings;
    std::map<std::string, NodeFigures> figures; ///< "journey/node"; filled by readFigures

    /// Null where the run does not know the node.
    const NodeFigures *figuresOf(const std::string &journey, const std::string &node) const;
};

/// The report's nodes by journey and id.
std::map<std::string, NodeFigures> readFigures(const Json &report);

/// The number at "a/b/c" of the report, or nothing where it is absent, null or no number.
std::optional<double> numberIn(const Json &report, std::string_view path);
/// The value at "a/b/c", or null.
const Json &valueIn(const Json &report, std::string_view path);

} // namespace throughline::studio
