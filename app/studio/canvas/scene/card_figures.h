// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/session/run.h"
#include "model/journey/journey.h"

#include <QString>

namespace throughline::studio::canvas {

enum class Tone { Quiet, Good, Warn, Bad };

/// The footer of a card after a run: the count, and the one thing worth saying beside it.
struct CardFigures
{
    QString count;
    QString remark;
    Tone tone = Tone::Quiet;
    bool isDeserted = false; ///< nobody came here

    friend bool operator==(const CardFigures &, const CardFigures &) = default;
};

CardFigures cardFigures(const Node &node, const NodeFigures &figures);

/// "no consent" for "noConsent", in the window's language.
QString blockedReason(const std::string &key);

} // namespace throughline::studio::canvas
