// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace throughline::studio {

// Numbers as a reader of the window sees them: the locale's separators, a thin space where a
// space divides, a real minus sign. Hand in the widget's locale().

QString countText(const QLocale &locale, qint64 count);
QString realText(const QLocale &locale, double value, int decimals);
/// Always with a sign: "+1.31", "−0.42"; zero has none.
QString signedText(const QLocale &locale, double value, int decimals);
/// `share` 0 … 1 as "88 %".
QString percentText(const QLocale &locale, double share, int decimals = 0);
/// "+1.28 to +1.34".
QString signedRangeText(const QLocale &locale, double low, double high, int decimals);
/// Whole units: "€61,900"; `currency` is an ISO 4217 code.
QString moneyText(const QLocale &locale, double amount, const QString &currency);
/// The largest fitting unit: "40 s", "9 h", "35 days".
QString durationText(const QLocale &locale, double seconds);
/// A long dash where there is no figure.
QString orDash(const std::optional<QString> &text);

} // namespace throughline::studio
