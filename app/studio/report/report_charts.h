// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/report/report_document.h"

namespace throughline::studio::charts {

// The report's charts as SVG, self-contained and of the few elements that QSvgRenderer draws too.
// Every text that comes from the report is escaped.

/// A dial from 0 to 100 with its interval.
ReportChart scoreDial(double score, std::optional<double> low, std::optional<double> high,
                      const ReportColors &colors);

struct Bar
{
    QString label;
    double value = 0;
    QString valueText;
};
/// Horizontal bars from nought to the greatest.
ReportChart bars(const QList<Bar> &bars, const ReportColors &colors, int width = 420);

struct Range
{
    QString label;
    double low = 0;
    double high = 0;
    QString text;
};
/// Ranges on one scale with the point in all of them and a line at nought.
ReportChart ranges(const QList<Range> &ranges, double point, const ReportColors &colors);

/// A square of figures from 0 to 100; an empty optional leaves the place blank.
ReportChart heatMap(const QStringList &names, const QList<QList<std::optional<double>>> &cells,
                    const ReportColors &colors);

struct CurvePoint
{
    double x = 0;
    double y = 0;                        ///< 0 to 1
};
/// A step curve over hours.
ReportChart stepCurve(const QList<CurvePoint> &points, const ReportColors &colors);

/// Upright bars without gaps, the first and last named.
ReportChart columns(const QList<double> &values, const QString &first, const QString &last,
                    const ReportColors &colors);

} // namespace throughline::studio::charts
