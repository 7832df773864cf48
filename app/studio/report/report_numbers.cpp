// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report/report_numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace throughline::studio::numbers {

namespace {

const QString dash = QStringLiteral("–");

QString formatted(double value, int decimals)
{
    QString text = QLocale().toString(value, 'f', decimals);
    // Rounded to nought, it has no sign; otherwise the sign is a minus and no hyphen.
    if (text.startsWith(u'-'))
        text = std::round(std::abs(value) * std::pow(10, decimals)) == 0
            ? text.mid(1)
            : QStringLiteral("−") + text.mid(1);
    return text;
}

} // namespace

QString count(std::optional<double> value) { return value ? formatted(*value, 0) : dash; }

QString real(std::optional<double> value, int decimals)
{
    return value ? formatted(*value, decimals) : dash;
}

QString signedReal(std::optional<double> value, int decimals)
{
    if (!value)
        return dash;
    const QString text = formatted(*value, decimals);
    return *value > 0 ? u'+' + text : text;
}

QString percent(std::optional<double> share, int decimals)
{
    return share ? QCoreApplication::translate("ReportNumbers", "%1 %").arg(formatted(100 * *share, decimals))
                 : dash;
}

QString points(std::optional<double> share, int decimals)
{
    if (!share)
        return dash;
    return QCoreApplication::translate("ReportNumbers", "%1 pts").arg(signedReal(100 * *share, decimals));
}

} // namespace throughline::studio::numbers
