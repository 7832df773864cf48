// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/session/selection.h"
#include "model/project/change.h"
#include "model/project/project.h"

#include <QByteArray>
#include <QPointF>

#include <set>

namespace throughline::studio::canvas {

inline constexpr const char *nodesMimeType = "application/x-throughline-nodes+json";

/// The selected nodes with the connections among them and what of the project they need (templates
/// with their offers and blocks, audiences), as JSON.
QByteArray copyNodes(const Project &project, const Journey &journey, const std::set<std::string> &nodes);

struct Pasted
{
    Change change;
    std::set<std::string> nodes; ///< ids of the copies
};

/// Puts copies in: ids are new, links among the copies (edges, "of which message") follow them. What
/// they need and the project does not have comes with them; a template or an audience that is another
/// one here comes under a new id. With `topLeft` they land there, else beside where they were.
/// Nothing for foreign bytes.
std::optional<Pasted> pasteNodes(const Project &project, const Journey &journey, const QByteArray &copied,
                                 std::optional<QPointF> topLeft, const QString &name);

} // namespace throughline::studio::canvas
