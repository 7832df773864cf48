// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

#include <QString>

#include <functional>
#include <vector>

namespace throughline::studio {

/// A beginning of a condition's sentence, or a way of saying how often.
struct RulePhrase
{
    QString words;
    throughline::Rule start; ///< what choosing it makes of the rule
    std::function<bool(const throughline::Rule &)> fits;
};

/// "the field", "clicked", "bought", "did", "is in the audience" …
std::vector<RulePhrase> rulePhrases();

/// "at least once", "never", "at least … times", "a total of …"; the first that fits is meant.
std::vector<RulePhrase> quantityPhrases(const throughline::Rule &rule);

/// Whether the phrase that fits says how the number is compared, as "at most … times" does.
bool saysComparison(const throughline::Rule &rule);

/// False for "at least once" and "never", which say their number themselves.
bool needsNumber(const throughline::Rule &rule);

} // namespace throughline::studio
