// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/findings.h"
#include "app/studio/session/run.h"
#include "model/journey/journey.h"

#include <QString>

#include <set>

namespace throughline::studio::canvas {

/// What a search looks through.
struct FindScope
{
    const Project &project;
    const Journey &journey;
    const Findings &findings;
    const Run *run = nullptr; ///< null before the first run
};

/// The nodes for which every term of the query holds, from the top of the canvas to its foot.
///
/// Terms stand apart by spaces; quotes hold a phrase together, a leading "-" turns a term round:
///   is:error is:warning is:problem   what check() says of the node
///   is:unused                        nobody came here in the shown run; without one: no way leads here
///   is:entry is:end is:note is:message
///   uses:FIELD                       a rule, a wait, an update or the template's text reads the field
///   kind:K channel:C template:T audience:A event:E
///   anything else                    stands in the name or in any property of the node
std::vector<std::string> findNodes(const FindScope &scope, const QString &query);

/// The query's terms: {"kind:message", "two words"}.
QStringList findTerms(const QString &query);

/// Customer fields that the node reads, also through its audience and its template.
std::set<std::string> fieldsUsed(const Project &project, const Node &node);

} // namespace throughline::studio::canvas
