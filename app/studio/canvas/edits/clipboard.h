// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/session/selection.h"
#include "model/journey/journey.h"
#include "model/project/change.h"

#include <QByteArray>
#include <QPointF>

#include <set>

namespace throughline::studio::canvas {

inline constexpr const char *nodesMimeType = "application/x-throughline-nodes+json";

/// The selected nodes with the connections among them, as JSON; works across projects.
QByteArray copyNodes(const Journey &journey, const std::set<std::string> &nodes);

struct Pasted
{
    Change change;
    std::set<std::string> nodes; ///< ids of the copies
};

/// Puts copies in: ids are new, links among the copies (edges, "of which message") follow them.
/// With `topLeft` they land there, else beside where they were. Nothing for foreign bytes.
std::optional<Pasted> pasteNodes(const Journey &journey, const QByteArray &copied,
                                 std::optional<QPointF> topLeft, const QString &name);

} // namespace throughline::studio::canvas
