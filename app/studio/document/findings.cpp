// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/findings.h"

#include "app/studio/document/places.h"
#include "model/project/place.h"

namespace throughline::studio {

namespace {

/// The id of the journey that the path leads into; empty where it leads elsewhere.
std::string journeyIn(const Path &path)
{
    const std::string journeys = "journeys/";
    return path.starts_with(journeys) ? path.substr(journeys.size(), path.find('/', journeys.size()) - journeys.size()) : std::string();
}

} // namespace

Findings::Findings(Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, &Findings::refresh);
    connect(&document, &Document::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&document, &Document::replaced, this, &Findings::refresh);
    refresh();
}

void Findings::refresh()
{
    m_soon.stop();
    m_all = check(m_document.project());
    m_paths.clear();
    m_worst.clear();
    for (const Finding &finding : m_all) {
        m_paths.push_back(pathOfPointer(m_document.project(), finding.problem.pointer));
        if (finding.problem.node.empty())
            continue;
        const Severity severity = finding.problem.severity;
        const auto [place, isNew] = m_worst[finding.problem.node].emplace(journeyIn(m_paths.back()), severity);
        place->second = isNew ? severity : std::min(place->second, severity);
    }
    emit changed();
}

int Findings::count(Severity severity) const
{
    return int(std::count_if(m_all.begin(), m_all.end(), [severity](const Finding &finding) {
        return finding.problem.severity == severity;
    }));
}

std::vector<const Finding *> Findings::of(const std::string &journey, const std::string &node) const
{
    std::vector<const Finding *> found;
    for (const Finding &finding : m_all) {
        if (finding.problem.node != node)
            continue;
        const Journey *where = journeyOf(m_document.project(), finding.problem);
        if (!where || where->id == journey)
            found.push_back(&finding);
    }
    return found;
}

std::optional<Severity> Findings::worstOf(const std::string &journey, const std::string &node) const
{
    const auto found = m_worst.find(node);
    if (found == m_worst.end())
        return std::nullopt;
    std::optional<Severity> worst;
    for (const auto &[where, severity] : found->second)
        if (where.empty() || where == journey)
            worst = worst ? std::min(*worst, severity) : severity;
    return worst;
}

const Journey *journeyOf(const Project &project, const Problem &problem)
{
    return project.journey(journeyIn(pathOfPointer(project, problem.pointer)));
}

} // namespace throughline::studio
