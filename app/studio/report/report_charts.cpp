// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report/report_charts.h"

#include "app/studio/report/report_numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace throughline::studio::charts {

namespace {

/// SVG knows no locale.
QString at(double value) { return QString::number(value, 'f', 2); }

enum class Anchor { Start, Middle, End };

/// Collects the elements of one drawing.
class Svg
{
public:
    Svg(int width, int height) : m_size(width, height) {}

    void rect(double x, double y, double width, double height, const QString &fill, double radius = 3)
    {
        m_body += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"%5\" fill=\"%6\"/>")
                      .arg(at(x), at(y), at(std::max(0.0, width)), at(std::max(0.0, height)), at(radius),
                           fill);
    }
    void line(double x1, double y1, double x2, double y2, const QString &stroke, double width = 1)
    {
        m_body += QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\" stroke-width=\"%6\"/>")
                      .arg(at(x1), at(y1), at(x2), at(y2), stroke, at(width));
    }
    void path(const QString &d, const QString &fill, double opacity, const QString &stroke, double width)
    {
        m_body += QStringLiteral("<path d=\"%1\" fill=\"%2\" fill-opacity=\"%3\" stroke=\"%4\" "
                                 "stroke-width=\"%5\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>")
                      .arg(d, fill, at(opacity), stroke, at(width));
    }
    void circle(double x, double y, double radius, const QString &fill)
    {
        m_body += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"%3\" fill=\"%4\"/>")
                      .arg(at(x), at(y), at(radius), fill);
    }
    void text(double x, double y, const QString &words, const QString &fill, int size = 12,
              Anchor anchor = Anchor::Start, bool isStrong = false)
    {
        static const char *const anchors[] = {"start", "middle", "end"};
        m_body += QStringLiteral("<text x=\"%1\" y=\"%2\" fill=\"%3\" font-size=\"%4\" text-anchor=\"%5\" "
                                 "font-weight=\"%6\">%7</text>")
                      .arg(at(x), at(y), fill)
                      .arg(size)
                      .arg(QLatin1String(anchors[static_cast<int>(anchor)]),
                           isStrong ? QStringLiteral("600") : QStringLiteral("400"),
                           words.toHtmlEscaped());
    }
    ReportChart chart(const QString &description) const
    {
        const QString svg
            = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" "
                             "font-family=\"Inter, 'Noto Sans', sans-serif\" role=\"img\" "
                             "aria-label=\"%3\">%4</svg>")
                  .arg(m_size.width())
                  .arg(m_size.height())
                  .arg(description.toHtmlEscaped(), m_body);
        return {svg, m_size, description};
    }

private:
    QSize m_size;
    QString m_body;
};

QString arc(double cx, double cy, double radius, double from, double to)
{
    const auto point = [&](double turn) {
        const double angle = turn * std::numbers::pi / 180;
        return at(cx + radius * std::cos(angle)) + u' ' + at(cy + radius * std::sin(angle));
    };
    return QStringLiteral("M %1 A %2 %2 0 %3 1 %4")
        .arg(point(from), at(radius), to - from > 180 ? QStringLiteral("1") : QStringLiteral("0"),
             point(to));
}

QString say(const char *text) { return QCoreApplication::translate("ReportCharts", text); }

} // namespace

ReportChart scoreDial(double score, std::optional<double> low, std::optional<double> high,
                      const ReportColors &colors)
{
    constexpr double from = 135;
    constexpr double sweep = 270;
    const double share = std::clamp(score / 100, 0.0, 1.0);
    Svg svg(200, 180);
    svg.path(arc(100, 100, 78, from, from + sweep), QStringLiteral("none"), 1, colors.sunken, 13);
    if (share > 0.001)
        svg.path(arc(100, 100, 78, from, from + sweep * share), QStringLiteral("none"), 1, colors.accent,
                 13);
    svg.text(100, 108, numbers::real(score), colors.text, 36, Anchor::Middle, true);
    if (low && high)
        svg.text(100, 130,
                 say(QT_TRANSLATE_NOOP("ReportCharts", "%1 to %2"))
                     .arg(numbers::real(low), numbers::real(high)),
                 colors.text2, 12, Anchor::Middle);
    return svg.chart(say(QT_TRANSLATE_NOOP("ReportCharts", "Score %1 of 100")).arg(numbers::real(score)));
}

ReportChart bars(const QList<Bar> &bars, const ReportColors &colors, int width)
{
    constexpr int step = 36;
    double greatest = 0;
    for (const Bar &bar : bars)
        greatest = std::max(greatest, bar.value);
    Svg svg(width, std::max(1, step * static_cast<int>(bars.size())));
    QStringList described;
    for (int i = 0; i < bars.size(); ++i) {
        const Bar &bar = bars[i];
        const double top = i * step;
        svg.text(0, top + 14, bar.label, colors.text2, 12);
        svg.text(width, top + 14, bar.valueText, colors.text, 12, Anchor::End, true);
        svg.rect(0, top + 20, width, 7, colors.sunken, 3.5);
        if (greatest > 0 && bar.value > 0)
            svg.rect(0, top + 20, std::max(4.0, width * bar.value / greatest), 7, colors.part(i), 3.5);
        described << bar.label + u' ' + bar.valueText;
    }
    return svg.chart(described.join(QStringLiteral(", ")));
}

ReportChart ranges(const QList<Range> &ranges, double point, const ReportColors &colors)
{
    constexpr int width = 460;
    constexpr int step = 44;
    double low = std::min(0.0, point);
    double high = std::max(0.0, point);
    for (const Range &range : ranges) {
        low = std::min(low, range.low);
        high = std::max(high, range.high);
    }
    const double span = high > low ? high - low : 1;
    const auto place = [&](double value) { return 8 + (width - 16) * (value - low) / span; };
    const int height = step * static_cast<int>(ranges.size());
    Svg svg(width, height + 22);
    QStringList described;
    for (int i = 0; i < ranges.size(); ++i) {
        const Range &range = ranges[i];
        const double top = i * step;
        svg.text(0, top + 14, range.label, colors.text2, 12);
        svg.text(width, top + 14, range.text, colors.text, 12, Anchor::End, true);
        svg.rect(0, top + 22, width, 9, colors.sunken, 4.5);
        const double left = place(range.low);
        svg.rect(left, top + 22, std::max(9.0, place(range.high) - left), 9, colors.part(i == 0 ? 0 : 5),
                 4.5);
        described << range.label + u' ' + range.text;
    }
    svg.line(place(0), 18, place(0), height, colors.text2, 1);
    svg.line(place(point), 18, place(point), height, colors.text, 2);
    svg.text(place(0), height + 16, QStringLiteral("0"), colors.text2, 11, Anchor::Middle);
    return svg.chart(described.join(QStringLiteral(", ")));
}

ReportChart heatMap(const QStringList &names, const QList<QList<std::optional<double>>> &cells,
                    const ReportColors &colors)
{
    constexpr int left = 76;
    constexpr int top = 24;
    constexpr int cellWidth = 62;
    constexpr int cellHeight = 34;
    const int n = static_cast<int>(names.size());
    Svg svg(left + n * cellWidth, top + n * cellHeight);
    for (int row = 0; row < n; ++row) {
        svg.text(0, top + row * cellHeight + 21, names[row], colors.text2, 12);
        svg.text(left + row * cellWidth + cellWidth / 2.0, 14, names[row], colors.text2, 12,
                 Anchor::Middle);
        for (int column = 0; column < n; ++column) {
            const std::optional<double> value = cells[row][column];
            const double x = left + column * cellWidth + 2;
            const double y = top + row * cellHeight + 2;
            svg.rect(x, y, cellWidth - 4, cellHeight - 4, colors.sunken, 6);
            if (!value)
                continue;
            // The lower the score, the stronger the colour: what needs care stands out.
            const double strength = 0.08 + 0.42 * std::clamp(1 - *value / 100, 0.0, 1.0);
            svg.path(QStringLiteral("M %1 %2 h %3 v %4 h -%3 Z")
                         .arg(at(x), at(y), at(cellWidth - 4), at(cellHeight - 4)),
                     colors.accent, strength, QStringLiteral("none"), 0);
            svg.text(x + cellWidth / 2.0 - 2, y + 20, numbers::real(value, 0), colors.text, 12,
                     Anchor::Middle, true);
        }
    }
    return svg.chart(say(QT_TRANSLATE_NOOP("ReportCharts", "Consistency by pair of channels")));
}

ReportChart stepCurve(const QList<CurvePoint> &points, const ReportColors &colors)
{
    constexpr int width = 520;
    constexpr int height = 260;
    constexpr double left = 40;
    constexpr double bottom = height - 24;
    constexpr double top = 8;
    double last = 0;
    double highest = 0;
    for (const CurvePoint &point : points) {
        last = std::max(last, point.x);
        highest = std::max(highest, point.y);
    }
    // A scale of whole tenths above the curve, so that small shares fill the place.
    const double scale = std::clamp(std::ceil(highest * 10 + 0.01) / 10, 0.1, 1.0);
    const auto x = [&](double value) { return left + (width - left - 8) * (last > 0 ? value / last : 0); };
    const auto y = [&](double value) { return bottom - (bottom - top) * std::min(1.0, value / scale); };
    Svg svg(width, height);
    for (int i = 0; i <= 4; ++i) {
        const double share = scale * i / 4;
        svg.line(left, y(share), width - 8, y(share), colors.grid);
        svg.text(left - 6, y(share) + 4, numbers::real(100 * share, scale < 0.4 ? 1 : 0), colors.text2, 11,
                 Anchor::End);
    }
    QString path;
    double previous = 0;
    for (const CurvePoint &point : points) {
        if (path.isEmpty())
            path = QStringLiteral("M %1 %2").arg(at(x(point.x)), at(y(point.y)));
        else
            path += QStringLiteral(" L %1 %2 L %1 %3").arg(at(x(point.x)), at(y(previous)), at(y(point.y)));
        previous = point.y;
    }
    if (!path.isEmpty()) {
        svg.path(path + QStringLiteral(" L %1 %2 L %3 %2 Z").arg(at(x(last)), at(bottom), at(left)),
                 colors.accent, 0.12, QStringLiteral("none"), 0);
        svg.path(path, QStringLiteral("none"), 1, colors.accent, 2);
    }
    for (int i = 0; i <= 4; ++i) {
        const double hours = last * i / 4;
        const QString label = last > 96 ? say(QT_TRANSLATE_NOOP("ReportCharts", "%1 d")).arg(numbers::real(hours / 24, 0))
                                        : say(QT_TRANSLATE_NOOP("ReportCharts", "%1 h")).arg(numbers::real(hours, 0));
        svg.text(x(hours), height - 6, label, colors.text2, 11,
                 i == 0 ? Anchor::Start : (i == 4 ? Anchor::End : Anchor::Middle));
    }
    return svg.chart(say(QT_TRANSLATE_NOOP("ReportCharts", "Share of customers who have responded, by time since the "
                                           "first touch")));
}

ReportChart columns(const QList<double> &values, const QString &first, const QString &last,
                    const ReportColors &colors)
{
    constexpr int width = 520;
    constexpr int height = 150;
    constexpr double bottom = height - 22;
    const double greatest = values.isEmpty() ? 0 : *std::max_element(values.begin(), values.end());
    Svg svg(width, height);
    svg.line(0, bottom, width, bottom, colors.grid);
    const double step = values.isEmpty() ? width : static_cast<double>(width) / static_cast<double>(values.size());
    for (int i = 0; i < values.size(); ++i) {
        if (values[i] <= 0 || greatest <= 0)
            continue;
        const double tall = std::max(1.5, (bottom - 16) * values[i] / greatest);
        svg.rect(i * step + step * 0.1, bottom - tall, step * 0.8, tall, colors.accent,
                 std::min(3.0, step * 0.2));
    }
    svg.text(0, height - 6, first, colors.text2, 11);
    svg.text(width, height - 6, last, colors.text2, 11, Anchor::End);
    svg.text(width, 12, numbers::count(greatest), colors.text2, 11, Anchor::End);
    return svg.chart(say(QT_TRANSLATE_NOOP("ReportCharts", "From %1 to %2, at most %3"))
                         .arg(first, last, numbers::count(greatest)));
}

} // namespace throughline::studio::charts
