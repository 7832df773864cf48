// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/findings.h"

#include "app/studio/document/places.h"

namespace throughline::studio {

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
    std::optional<Severity> worst;
    for (const Finding *finding : of(journey, node))
        worst = worst ? std::min(*worst, finding->problem.severity) : finding->problem.severity;
    return worst;
}

const Journey *journeyOf(const Project &project, const Problem &problem)
{
    const Path path = pathOfPointer(project, problem.pointer);
    if (path.compare(0, 9, "journeys/") != 0)
        return nullptr;
    return project.journey(path.substr(9, path.find('/', 9) - 9));
}

Path pathOfPointer(const Project &project, const std::string &pointer)
{
    Path path;
    size_t from = pointer.empty() || pointer[0] != '/' ? 0 : 1;
    while (from < pointer.size()) {
        const size_t to = std::min(pointer.find('/', from), pointer.size());
        const Path step = pointer.substr(from, to - from);
        from = to + 1;
        const auto here = placeAt(project, path);
        const Path next = path.empty() ? step : path + '/' + step;
        if (!here || !placeAt(project, next))
            break;
        path = next;
        if (here->type->kind() != TypeKind::List)
            continue;
        for (size_t i = 0; i < here->type->size(here->address); ++i) {
            const std::string id = here->type->itemId(here->address, i);
            if (!id.empty() && std::to_string(i) == step)
                path = joined(parentOf(next), id);
        }
    }
    return path;
}

} // namespace throughline::studio
