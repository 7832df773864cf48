// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/charts/funnel.h"
#include "app/studio/charts/row_table.h"
#include "model/values/json.h"

#include <string>
#include <vector>

namespace throughline::studio {

// What the dashboard's tables take from a report (throughline-report/1).

/// Fields as they were shown: how often, and how often not as they truly were. In the report's order.
RowTableData fieldsOf(const Json &report, const QLocale &locale);
/// The report's names of the rows of `fieldsOf`.
QStringList fieldIdsOf(const Json &report);

/// The messages that press most, with what the pressure is made of.
RowTableData pressureOf(const Json &report, const QLocale &locale);
struct ReportedNode
{
    std::string journey;
    std::string node;
    QString name;
};
/// The nodes of the rows of `pressureOf`.
std::vector<ReportedNode> pressingNodesOf(const Json &report);
/// "mean 18 of 100 · 1 of 20 above 29 · no data used without consent".
QString pressureSentence(const Json &report, const QLocale &locale);

/// Everyone, those whom a channel reaches, those whom a message reached.
FunnelData reachOf(const Json &report);
/// "5 % held out".
QString heldOutText(const Json &report, const QLocale &locale);

} // namespace throughline::studio
