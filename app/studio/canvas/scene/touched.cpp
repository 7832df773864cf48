// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/scene/touched.h"

#include "app/studio/document/places.h"

namespace throughline::studio::canvas {

namespace {

/// The path's first step, taken off it, as the name that it stands for.
std::string takeStep(std::string_view &path)
{
    const size_t end = std::min(path.find('/'), path.size());
    std::string step(path.substr(0, end));
    path.remove_prefix(std::min(end + 1, path.size()));
    for (size_t at = 0; (at = step.find('~', at)) != std::string::npos; ++at)
        if (at + 1 < step.size())
            step.replace(at, 2, step[at + 1] == '1' ? "/" : "~");
    return step;
}

} // namespace

Touched touchedIn(const std::vector<Path> &paths, const std::string &journey)
{
    Touched touched;
    for (const Path &path : paths) {
        std::string_view rest = path;
        if (takeStep(rest) != "journeys" || rest.empty()) {
            const bool isList = path == "journeys" || path.empty();
            touched.isEverything = touched.isEverything || isList;
            touched.isWording = touched.isWording || !isList;
            continue;
        }
        if (takeStep(rest) != journey) {
            touched.isWording = true;
            continue;
        }
        const std::string list = takeStep(rest);
        const bool isOfJourney = list == "nodes" || list == "edges" || list == "groups";
        if (!isOfJourney || rest.empty()) {
            touched.isEverything = touched.isEverything || isOfJourney || list.empty();
            continue;
        }
        const std::string item = takeStep(rest);
        if (list == "edges") {
            touched.edges.insert(item);
            continue;
        }
        if (list != "nodes") {
            touched.isStructure = true;
            continue;
        }
        if (rest == "x" || rest == "y" || rest == "placed") {
            touched.moved.insert(item);
            continue;
        }
        touched.changed.insert(item);
        touched.isStructure = touched.isStructure || rest.empty();
        if (rest.empty() || rest == "name")
            touched.renamed.insert(item);
    }
    return touched;
}

} // namespace throughline::studio::canvas
