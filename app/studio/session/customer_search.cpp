// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/session/customer_search.h"

#include <algorithm>

namespace throughline::studio {

namespace {

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char each) { return static_cast<unsigned char>(each) < 0x80; });
}

/// Without case and accents.
QString folded(std::string_view text)
{
    const QString whole = QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded();
    if (isAscii(text))
        return whole;
    QString bare;
    for (const QChar each : whole.normalized(QString::NormalizationForm_D))
        if (each.category() != QChar::Mark_NonSpacing)
            bare += each;
    return bare;
}

std::string_view textOf(const Column *column, std::size_t row)
{
    return column && column->holdsTexts() && !column->isNull(row) ? column->text(row) : std::string_view();
}

} // namespace

std::vector<std::size_t> findCustomers(const Population &population, const QString &words, bool mayNames, std::size_t most,
                                       const Progress &progress)
{
    std::vector<std::size_t> found;
    const QString wanted = folded(words.simplified().toStdString());
    if (wanted.isEmpty())
        return found;
    const Column *first = mayNames ? population.field("first_name") : nullptr;
    const Column *last = mayNames ? population.field("last_name") : nullptr;
    std::vector<std::size_t> within;
    for (std::size_t row = 0; row < population.size() && found.size() < most && !progress.isCancelled(); ++row) {
        if (folded(population.key(row)).startsWith(wanted)) {
            found.push_back(row);
            continue;
        }
        if (!mayNames)
            continue;
        const QString name = QLatin1Char(' ') + folded(textOf(first, row)) + QLatin1Char(' ') + folded(textOf(last, row));
        const qsizetype at = name.indexOf(wanted);
        if (at > 0 && name.at(at - 1) == QLatin1Char(' '))
            found.push_back(row);
        else if (at > 0 && within.size() < most)
            within.push_back(row);
    }
    for (std::size_t i = 0; i < within.size() && found.size() < most; ++i)
        found.push_back(within[i]);
    return found;
}

} // namespace throughline::studio
