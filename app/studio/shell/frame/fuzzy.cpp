// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/frame/fuzzy.h"

#include <algorithm>
#include <vector>

namespace throughline::studio {

namespace {

/// Lower case without accents, one letter for one letter so that positions stay true.
QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar letter : text) {
        const QString parts = QString(letter).normalized(QString::NormalizationForm_D);
        result += parts.isEmpty() ? letter : parts[0].toLower();
    }
    return result;
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &wanted, const QString &text)
{
    QString wish = folded(wanted);
    wish.remove(QLatin1Char(' '));
    const QString within = folded(text);
    const int n = int(wish.size());
    const int m = int(within.size());
    if (n == 0)
        return FuzzyMatch{};
    if (n > m)
        return std::nullopt;
    constexpr int impossible = -1000000;
    // best[i][j]: the best score with letter i of the wish at place j of the text.
    std::vector<std::vector<int>> best(size_t(n), std::vector<int>(size_t(m), impossible));
    std::vector<std::vector<int>> from(size_t(n), std::vector<int>(size_t(m), -1));
    for (int i = 0; i < n; ++i) {
        for (int j = i; j < m; ++j) {
            if (wish[i] != within[j])
                continue;
            const int own = startsWord(text, j) ? 8 : 1;
            if (i == 0) {
                best[0][size_t(j)] = own - std::min(j, 6);
                continue;
            }
            for (int k = i - 1; k < j; ++k) {
                const int before = best[size_t(i - 1)][size_t(k)];
                if (before == impossible)
                    continue;
                const int score = before + own + (k == j - 1 ? 6 : -std::min(j - k - 1, 4));
                if (score > best[size_t(i)][size_t(j)]) {
                    best[size_t(i)][size_t(j)] = score;
                    from[size_t(i)][size_t(j)] = k;
                }
            }
        }
    }
    const auto &last = best[size_t(n - 1)];
    const auto end = std::max_element(last.begin(), last.end());
    if (*end == impossible)
        return std::nullopt;
    FuzzyMatch match;
    match.score = *end * 10 - std::min(m, 60) / 6;
    int at = int(end - last.begin());
    for (int i = n - 1; i >= 0; --i) {
        match.positions.prepend(at);
        at = from[size_t(i)][size_t(at)];
    }
    return match;
}

} // namespace throughline::studio
