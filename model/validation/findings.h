// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/validation/check.h"

namespace throughline {

/// One kind of problem: its stable code and its words. The list stands in each file of checks,
/// beside the function that finds it.
struct Check
{
    const char *code;
    Severity severity;
    Text message;        ///< %1 … are the finding's arguments
    Text fix;            ///< how to mend it, with the same arguments
};

class Findings
{
public:
    Findings &add(const Check &check, Path path, std::vector<std::string> arguments, std::string node = {});
    /// Adds what mends the last finding.
    void mend(Change change) { m_findings.back().mend = std::move(change); }

    std::vector<Finding> take() { return std::move(m_findings); }

private:
    std::vector<Finding> m_findings;
};

// Each walks the whole project for one family of problems; check.cpp lists them.
void checkFlow(const Project &project, Findings &findings);
void checkNodes(const Project &project, Findings &findings);
void checkReferences(const Project &project, Findings &findings);
void checkContent(const Project &project, Findings &findings);
void checkExperiments(const Project &project, Findings &findings);
void checkPolicy(const Project &project, Findings &findings);

/// "journeys/cart/nodes/reminder"
Path nodePath(const Journey &journey, const Node &node);
/// What a person calls the node: its name, or its kind.
std::string nameOf(const Node &node);

} // namespace throughline
