// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/checks/text_finding.h"
#include "model/content/liquid/error.h"
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
    /// `project` is what the paths of the findings lead into.
    explicit Findings(const Project &project) : m_project(project) {}

    Findings &add(const Check &check, Path path, std::vector<std::string> arguments, std::string node = {});
    /// One that already says its pointer.
    Findings &add(Problem problem);
    /// What a check of texts says of the text at `path`; its replacement becomes the mend.
    Findings &addText(const TextFinding &finding, const std::string &text, const Path &path, Text fix);
    Findings &addLiquid(const liquid::Error &error, const Path &path);
    /// How to mend the last finding, in words.
    void fix(Message fix) { m_findings.back().problem.fix = std::move(fix); }
    /// Adds what mends the last finding.
    void mend(Change change) { m_findings.back().mend = std::move(change); }

    std::vector<Finding> take() { return std::move(m_findings); }

private:
    const Project &m_project;
    std::vector<Finding> m_findings;
};

// Each walks the whole project for one family of problems; check.cpp lists them.
void checkFlow(const Project &project, Findings &findings);
void checkNodes(const Project &project, Findings &findings);
void checkReferences(const Project &project, Findings &findings);
void checkContent(const Project &project, Findings &findings);
void checkTexts(const Project &project, Findings &findings);
void checkMessages(const Project &project, Findings &findings);
void checkOffers(const Project &project, Findings &findings);
void checkExperiments(const Project &project, Findings &findings);
void checkPolicy(const Project &project, Findings &findings);
void checkTarget(const Project &project, Findings &findings);

/// "journeys/cart/nodes/reminder"
Path nodePath(const Journey &journey, const Node &node);
/// What a person calls the node: its name, or its kind.
std::string nameOf(const Node &node);

} // namespace throughline
