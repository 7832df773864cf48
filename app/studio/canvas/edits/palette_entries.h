// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/node_kinds.h"

#include <QString>

#include <vector>

namespace throughline::studio::canvas {

/// A step that can be put on the canvas.
struct PaletteEntry
{
    QString key;      ///< stable: "message.email", "wait"
    QString name;
    QString help;
    QString group;
    QString icon;
    QString channel;  ///< colours the tile; empty: none
    NodeParameters parameters; ///< with which it starts
};

/// In the order of the palette: messages, flow, outcome.
std::vector<PaletteEntry> paletteEntries();

} // namespace throughline::studio::canvas
