// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report/report_document.h"

#include "app/studio/report/report_builder.h"
#include "app/studio/report/test_plan_document.h"

#include <cmath>

namespace throughline::studio {

ReportColors ReportColors::paper()
{
    return {QStringLiteral("#FFFFFF"), QStringLiteral("#ECEEF2"), QStringLiteral("#DADEE5"),
            QStringLiteral("#18212C"), QStringLiteral("#566273"), QStringLiteral("#4A45B5"),
            QStringLiteral("#ECEBFA"), QStringLiteral("#237A43"), QStringLiteral("#8F5B00"),
            QStringLiteral("#B3261E"), QStringLiteral("#E3E6EB")};
}

ReportColors ReportColors::page()
{
    const auto variable = [](const char *name) { return QStringLiteral("var(--%1)").arg(QLatin1String(name)); };
    return {variable("surface"), variable("sunken"), variable("border"), variable("text"),
            variable("text2"),   variable("accent"), variable("accent-soft"), variable("ok"),
            variable("warn"),    variable("error"),  variable("grid")};
}

QString ReportColors::part(int number) const
{
    const bool isPage = accent.startsWith(QLatin1String("var"));
    static const char *const hexadecimal[] = {"#4A45B5", "#B03A52", "#A05A0D", "#A8458F", "#226DBB", "#8C88D6", "#0D7785"};
    const int place = number % 7;
    return isPage ? QStringLiteral("var(--part%1)").arg(place) : QString::fromLatin1(hexadecimal[place]);
}

ReportDocument layOutReport(const ReportView &report, const ReportColors &colors)
{
    if (report.text("format") == QLatin1String(testPlanFormat))
        return layOutTestPlan(report, colors);
    return ReportBuilder(report, colors).build();
}

} // namespace throughline::studio
