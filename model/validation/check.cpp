// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/validation/findings.h"

#include "model/journey/node_kinds.h"
#include "model/project/place.h"
#include "model/values/term.h"

#include <algorithm>

namespace throughline {

Findings &Findings::add(const Check &check, Path path, std::vector<std::string> arguments, std::string node)
{
    Finding finding;
    finding.problem.code = check.code;
    finding.problem.severity = check.severity;
    finding.problem.message = {check.message, arguments};
    if (!check.fix.isEmpty())
        finding.problem.fix = {check.fix, std::move(arguments)};
    finding.problem.node = std::move(node);
    finding.problem.pointer = pointerOf(m_project, path);
    m_findings.push_back(std::move(finding));
    return *this;
}

Findings &Findings::addText(const TextFinding &found, const std::string &text, const Path &path, Text fix)
{
    Finding finding;
    finding.problem.code = found.code;
    finding.problem.severity = found.severity;
    finding.problem.message = found.message;
    finding.problem.fix = {fix, {}};
    finding.problem.pointer = pointerOf(m_project, path);
    if (found.replacement)
        finding.mend = setValue(path, mended(text, found), {TL_TEXT("Check", "Mend the text"), {}});
    m_findings.push_back(std::move(finding));
    return *this;
}

Findings &Findings::addLiquid(const liquid::Error &error, const Path &path)
{
    Finding finding;
    finding.problem = liquid::toProblem(error);
    finding.problem.pointer = pointerOf(m_project, path);
    m_findings.push_back(std::move(finding));
    return *this;
}

Findings &Findings::add(Problem problem)
{
    m_findings.push_back({std::move(problem), {}});
    return *this;
}

Path nodePath(const Journey &journey, const Node &node)
{
    return Path("journeys") / journey.id / "nodes" / node.id;
}

std::string nameOf(const Node &node)
{
    return node.name.empty() ? term(nodeKind(node.kind())->structure->title) : node.name;
}

std::vector<Finding> check(const Project &project)
{
    Findings findings(project);
    for (const auto family :
         {checkFlow, checkNodes, checkReferences, checkContent, checkTexts, checkMessages, checkOffers,
          checkExperiments, checkPolicy, checkTarget})
        family(project, findings);
    std::vector<Finding> all = findings.take();
    std::stable_sort(all.begin(), all.end(), [](const Finding &a, const Finding &b) {
        return a.problem.severity < b.problem.severity;
    });
    return all;
}

} // namespace throughline
