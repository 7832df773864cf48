// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/scene/geometry.h"
#include "model/format/project_file.h"
#include "model/samples/samples.h"
#include "tests/studio/window_driver.h"

namespace throughline::test {

/// A place in a row and column of a plain grid.
inline QPointF cell(int column, int row)
{
    return {100 + column * studio::canvas::columnPitch, 40 + row * studio::canvas::rowPitch};
}

/// A split with a branch for each of two tiers, Gold and Silver.
inline SplitRuleNode splitByTier()
{
    SplitRuleNode split;
    for (const char *tier : {"Gold", "Silver"}) {
        RuleBranch branch;
        branch.id = tier;
        branch.label = tier;
        split.branches.push_back(branch);
    }
    return split;
}

/// One of the sample projects as it comes, without customers and runs.
inline void openSample(WindowDriver &driver, std::string_view key)
{
    auto read = parseProject(findSample(key)->text);
    if (!read)
        qFatal("the sample cannot be read");
    driver.window().document().begin(std::move(read->project));
}

/// A journey put into the window at once, for what is not about how it is drawn.
class Drawing
{
public:
    explicit Drawing(WindowDriver &driver) : m_driver(driver), m_project(driver.window().document().project())
    {
        journey().nodes.clear();
        journey().edges.clear();
    }

    Project &project() { return m_project; }
    Journey &journey() { return m_project.journeys[0]; }

    /// With the top left corner of its card, or of the note, there.
    Drawing &step(const char *id, NodeParameters parameters, QPointF at)
    {
        Node node;
        node.id = id;
        node.x = at.x();
        node.y = at.y();
        node.parameters = std::move(parameters);
        journey().nodes.push_back(std::move(node));
        return *this;
    }
    Drawing &way(const char *from, const char *exit, const char *to)
    {
        journey().edges.push_back({from, exit, to, {}});
        return *this;
    }
    /// Opens it, at 100 %.
    void show()
    {
        m_driver.window().document().begin(std::move(m_project));
        m_driver.view().setZoom(1);
    }

private:
    WindowDriver &m_driver;
    Project m_project;
};

} // namespace throughline::test
