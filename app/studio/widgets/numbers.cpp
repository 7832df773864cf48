// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace throughline::studio {

namespace {

constexpr QChar thinSpace(0x202F);
constexpr QChar minusSign(0x2212);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

QString polished(QString text)
{
    text.replace(QChar(0x00A0), thinSpace);
    text.replace(QLatin1Char('-'), minusSign);
    return text;
}

/// Rounded to the decimals shown, so that no "−0.0" appears.
double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double whole = std::round(value * scale);
    return whole == 0 ? 0 : whole / scale;
}

QString currencySign(const QString &code)
{
    if (code == QLatin1String("EUR"))
        return QStringLiteral("€");
    if (code == QLatin1String("GBP"))
        return QStringLiteral("£");
    if (code == QLatin1String("USD"))
        return QStringLiteral("$");
    return code;
}

} // namespace

QString countText(const QLocale &locale, qint64 count) { return polished(locale.toString(count)); }

QString realText(const QLocale &locale, double value, int decimals)
{
    return polished(locale.toString(rounded(value, decimals), 'f', decimals));
}

QString signedText(const QLocale &locale, double value, int decimals)
{
    const QString text = realText(locale, value, decimals);
    return rounded(value, decimals) > 0 ? QLatin1Char('+') + text : text;
}

QString percentText(const QLocale &locale, double share, int decimals)
{
    return realText(locale, share * 100, decimals) + thinSpace + QLatin1Char('%');
}

QString signedRangeText(const QLocale &locale, double low, double high, int decimals)
{
    return Words::tr("%1 to %2", "a range of figures")
        .arg(signedText(locale, low, decimals), signedText(locale, high, decimals));
}

QString moneyText(const QLocale &locale, double amount, const QString &currency)
{
    return polished(locale.toCurrencyString(rounded(amount, 0), currencySign(currency), 0));
}

QString durationText(const QLocale &locale, double seconds)
{
    const auto shown = [&](double value) { return realText(locale, value, value < 10 && value != std::floor(value) ? 1 : 0); };
    if (seconds < 60)
        return Words::tr("%1 s", "seconds").arg(shown(seconds));
    if (seconds < 3600)
        return Words::tr("%1 min", "minutes").arg(shown(seconds / 60));
    if (seconds < 48 * 3600)
        return Words::tr("%1 h", "hours").arg(shown(seconds / 3600));
    return Words::tr("%1 days").arg(shown(seconds / 86400));
}

QString orDash(const std::optional<QString> &text) { return text ? *text : QString(QChar(0x2014)); }

} // namespace throughline::studio
