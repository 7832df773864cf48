// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <optional>

namespace throughline::studio {

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
};

/// What the report says of one node of a journey.
struct NodeFigures
{
    std::int64_t customers = 0;
    std::int64_t entered = 0;
    std::int64_t waiting = 0;
    std::map<std::string, std::int64_t> exits;   ///< by exit key
    std::map<std::string, std::int64_t> blocked; ///< by reason
};

/// Nothing where the run does not know the node.
std::optional<NodeFigures> figuresOf(const Json &report, const std::string &journey, const std::string &node);

/// The number at "a/b/c" of the report, or nothing where it is absent, null or no number.
std::optional<double> numberIn(const Json &report, std::string_view path);
/// The value at "a/b/c", or null.
const Json &valueIn(const Json &report, std::string_view path);

} // namespace throughline::studio
