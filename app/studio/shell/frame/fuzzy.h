// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace throughline::studio {

struct FuzzyMatch
{
    int score = 0;            ///< higher is better
    QList<int> positions;     ///< of the matched letters in the text
};

/// The letters of `wanted` in their order somewhere in `text`, without regard to case and accents.
/// Beginnings of words and neighbouring letters score; letters skipped cost. An empty wish matches
/// everything with score 0.
std::optional<FuzzyMatch> fuzzyMatch(const QString &wanted, const QString &text);

} // namespace throughline::studio
