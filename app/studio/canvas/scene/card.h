// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/node_kinds.h"
#include "model/project/project.h"

#include <QString>

namespace throughline::studio::canvas {

/// What a card says of a node, apart from its figures.
struct CardWords
{
    QString title;
    QString line;    ///< one line of what it does
    QString icon;
    QString channel; ///< key of the channel that colours it; empty: none
    QString kind;    ///< the kind's name in words

    friend bool operator==(const CardWords &, const CardWords &) = default;
};

CardWords cardWords(const Project &project, const Node &node);

/// The name by which other parts of the window speak of a node.
QString nodeTitle(const Node &node);
QString nodeKindTitle(const Node &node);

/// "2 d 4 h", as a person would say it on a card.
QString shortDuration(Duration duration);

/// What stands on the edge of an exit: a branch's label, else its rule in words; nothing for a plain
/// way out.
QString exitLabel(const Project &project, const Node &node, const Exit &exit);

} // namespace throughline::studio::canvas
