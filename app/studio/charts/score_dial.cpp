// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/score_dial.h"

#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/style.h"
#include "app/studio/widgets/tabular_digits.h"

#include <QPainter>

namespace throughline::studio {

namespace {

// The arc runs over 270 degrees, open at the foot.
constexpr double startAngle = 225;
constexpr double fullSpan = 270;

/// Hues for the parts in their order; they stand beside their names, so hue alone says nothing.
const char *const partHues[] = {"ad", "push", "inapp", "email", "web", "sms", "agent"};

} // namespace

ScoreDial::ScoreDial(QWidget *parent) : Chart(parent) {}

void ScoreDial::setData(const ScoreDialData &given)
{
    m_data = given;
    renew(given.score ? QString() : given.why);
}

QSize ScoreDial::sizeHint() const { return {themeOf(this).scaled(300), themeOf(this).scaled(200)}; }
QSize ScoreDial::minimumSizeHint() const { return {themeOf(this).scaled(260), themeOf(this).scaled(170)}; }

ChartTable ScoreDial::tableRows() const
{
    ChartTable table{{tr("Part"), tr("Points")}, {}};
    const auto add = [&](const QString &name, const std::optional<double> &value) {
        table.rows << QStringList{name, value ? realText(locale(), *value, 1) : m_data.why};
    };
    add(tr("Score"), m_data.score);
    if (m_data.low && m_data.high) {
        add(tr("Lower end"), m_data.low);
        add(tr("Upper end"), m_data.high);
    }
    if (m_data.worst)
        add(tr("Worst 5 % of customers"), m_data.worst);
    for (const LostPart &part : m_data.parts)
        table.rows << QStringList{part.name, signedText(locale(), -part.points, 1)};
    return table;
}

QString ScoreDial::description() const
{
    if (!m_data.score)
        return m_data.why;
    QString text = tr("Score %1 of 100.").arg(realText(locale(), *m_data.score, 1));
    for (const LostPart &part : m_data.parts)
        text += QLatin1Char(' ') + tr("%1: %2 points.").arg(part.name, signedText(locale(), -part.points, 1));
    return text;
}

void ScoreDial::paintChart(QPainter &painter, const QRectF &area)
{
    const Theme theme = themeOf(this);
    const double gap = theme.space(Space::Panel);
    const bool isMirrored = isRightToLeft();
    const double side = std::min(area.height(), m_data.parts.isEmpty() ? area.width() : (area.width() - gap) * 0.47);
    QRectF dial(area.left(), area.top(), side, area.height());
    if (m_data.parts.isEmpty())
        dial.moveCenter(area.center());
    QRectF bars = area;
    bars.setLeft(dial.right() + gap);
    if (isMirrored) {
        dial.moveRight(area.right());
        bars.moveLeft(area.left());
    }
    paintArc(painter, dial);
    if (!m_data.parts.isEmpty())
        paintParts(painter, bars);
}

void ScoreDial::paintArc(QPainter &painter, const QRectF &area) const
{
    const Theme theme = themeOf(this);
    const double foot = m_data.worst ? theme.scaled(24) : 0;
    const double pen = theme.scaled(12);
    const double side = std::min(area.width(), area.height() - foot + theme.scaled(12));
    QRectF circle(0, 0, side, side);
    circle.moveCenter(QPointF(area.center().x(), area.center().y() - foot / 2 + theme.scaled(6)));
    const QRectF line = circle.adjusted(pen / 2 + 1, pen / 2 + 1, -pen / 2 - 1, -pen / 2 - 1);
    const auto arc = [&](const QColor &color, double from, double to) {
        painter.setPen(QPen(color, pen, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(line, int((startAngle - from * fullSpan) * 16), int(-(to - from) * fullSpan * 16));
    };
    painter.setBrush(Qt::NoBrush);
    arc(theme.color(ColorRole::Border), 0, 1);
    const double share = std::clamp(*m_data.score / 100, 0.0, 1.0);
    if (share > 0.004)
        arc(theme.color(ColorRole::Accent), 0, share);

    const bool hasRange = m_data.low && m_data.high;
    painter.setFont(theme.font(TextStyle::Figure));
    painter.setPen(theme.color(ColorRole::Text));
    const double tall = painter.fontMetrics().height();
    QRectF figure(circle.left(), circle.center().y() - tall / 2 - (hasRange ? theme.scaled(8) : 0), circle.width(), tall);
    painter.drawText(figure, Qt::AlignCenter, realText(locale(), *m_data.score, 1));
    painter.setFont(theme.font(TextStyle::Caption));
    painter.setPen(theme.color(ColorRole::Text2));
    if (hasRange)
        painter.drawText(QRectF(circle.left(), figure.bottom() - 2, circle.width(), theme.scaled(18)), Qt::AlignCenter,
                         tr("%1 to %2").arg(realText(locale(), *m_data.low, 1), realText(locale(), *m_data.high, 1)));
    if (m_data.worst)
        painter.drawText(QRectF(area.left(), circle.bottom() - theme.scaled(10), area.width(), theme.scaled(20)),
                         Qt::AlignCenter, tr("worst 5 %: %1").arg(realText(locale(), *m_data.worst, 0)));
}

void ScoreDial::paintParts(QPainter &painter, const QRectF &area) const
{
    const Theme theme = themeOf(this);
    double most = 0;
    for (const LostPart &part : m_data.parts)
        most = std::max(most, part.points);
    const QFont name = theme.font(TextStyle::Caption);
    const QFont figure = theme.font(TextStyle::CaptionStrong);
    const double text = QFontMetricsF(name).height();
    const double bar = 6;
    const double pitch = std::min(area.height() / double(m_data.parts.size()), double(theme.scaled(40)));
    double y = area.top() + (area.height() - pitch * double(m_data.parts.size())) / 2;
    int i = 0;
    for (const LostPart &part : m_data.parts) {
        const QString points = signedText(locale(), -part.points, 1);
        const QRectF line(area.left(), y + (pitch - text - bar - 4) / 2, area.width(), text);
        const double used = tabularWidth(figure, points);
        painter.setFont(name);
        painter.setPen(theme.color(ColorRole::Text2));
        painter.drawText(line.adjusted(isRightToLeft() ? used + 4 : 0, 0, isRightToLeft() ? 0 : -used - 4, 0),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                         QFontMetricsF(name).elidedText(part.name, Qt::ElideRight, line.width() - used - 6));
        painter.setFont(figure);
        painter.setPen(theme.color(ColorRole::Text));
        paintTabular(painter, line, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter, points);
        QRectF track(area.left(), line.bottom() + 4, area.width(), bar);
        paintRounded(painter, track, bar / 2, theme.color(ColorRole::Border));
        const double share = most > 0 ? std::clamp(part.points / most, 0.0, 1.0) : 0;
        if (share > 0) {
            const double right = track.right();
            track.setWidth(std::max(bar, track.width() * share));
            if (isRightToLeft())
                track.moveRight(right);
            paintRounded(painter, track, bar / 2,
                         theme.channelColor(QLatin1String(partHues[size_t(i) % std::size(partHues)])));
        }
        y += pitch;
        ++i;
    }
}

} // namespace throughline::studio
