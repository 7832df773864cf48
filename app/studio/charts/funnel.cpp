// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/funnel.h"

#include "app/studio/charts/chart_colors.h"
#include "app/studio/widgets/color.h"
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/style.h"
#include "app/studio/widgets/tabular_digits.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace throughline::studio {

Funnel::Funnel(QWidget *parent) : Chart(parent) {}

void Funnel::setData(const FunnelData &given)
{
    m_data = given;
    m_current = 0;
    m_hovered = -1;
    renew(given.stages.isEmpty() ? given.why : QString());
}

void Funnel::setActivatable(bool isActivatable)
{
    m_isActivatable = isActivatable;
    setFocusPolicy(isActivatable ? Qt::StrongFocus : Qt::NoFocus);
    setMouseTracking(isActivatable);
}

QRectF Funnel::rowOf(int stage, const QRectF &area) const
{
    const double pitch = std::min(area.height() / double(m_data.stages.size()), double(themeOf(this).scaled(52)));
    return QRectF(area.left(), area.top() + stage * pitch, area.width(), pitch);
}

int Funnel::stageAt(const QPointF &position) const
{
    if (m_isActivatable && emptyReason().isEmpty())
        for (int i = 0; i < m_data.stages.size(); ++i)
            if (rowOf(i, rect()).contains(position))
                return i;
    return -1;
}

void Funnel::moveTo(int stage)
{
    m_current = std::clamp(stage, 0, std::max(0, int(m_data.stages.size()) - 1));
    update();
}

void Funnel::mouseReleaseEvent(QMouseEvent *event)
{
    const int stage = stageAt(event->position());
    if (event->button() != Qt::LeftButton || stage < 0)
        return Chart::mouseReleaseEvent(event);
    moveTo(stage);
    emit stageActivated(stage);
}

void Funnel::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = stageAt(event->position());
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void Funnel::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    Chart::leaveEvent(event);
    update();
}

void Funnel::keyPressEvent(QKeyEvent *event)
{
    if (!m_isActivatable || !emptyReason().isEmpty())
        return Chart::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up: return moveTo(m_current - 1);
    case Qt::Key_Down: return moveTo(m_current + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit stageActivated(m_current);
        return;
    default: Chart::keyPressEvent(event);
    }
}

void Funnel::focusInEvent(QFocusEvent *event)
{
    Chart::focusInEvent(event);
    update();
}

QSize Funnel::sizeHint() const { return {themeOf(this).scaled(340), minimumSizeHint().height()}; }
QSize Funnel::minimumSizeHint() const
{
    return {themeOf(this).scaled(200), themeOf(this).scaled(36) * std::max(2, int(m_data.stages.size()))};
}

std::optional<double> Funnel::shareOfFirst(const FunnelStage &stage) const
{
    const auto first = m_data.stages.first().customers;
    if (!first || *first <= 0 || !stage.customers)
        return std::nullopt;
    return double(*stage.customers) / double(*first);
}

ChartTable Funnel::tableRows() const
{
    ChartTable table{{tr("Stage"), tr("Customers"), tr("Share")}, {}};
    for (const FunnelStage &stage : m_data.stages) {
        const auto share = shareOfFirst(stage);
        table.rows << QStringList{stage.name, stage.customers ? countText(locale(), *stage.customers) : stage.why,
                                  share ? percentText(locale(), *share, 1) : orDash({})};
    }
    return table;
}

QString Funnel::description() const
{
    QStringList parts;
    for (const FunnelStage &stage : m_data.stages)
        parts << QStringLiteral("%1: %2.").arg(stage.name, stage.customers ? countText(locale(), *stage.customers) : stage.why);
    return parts.join(QLatin1Char(' '));
}

void Funnel::paintChart(QPainter &painter, const QRectF &area)
{
    const Theme theme = themeOf(this);
    const double bar = theme.scaled(10);
    const QFont names = theme.font(TextStyle::Caption);
    const QFont figures = theme.font(TextStyle::CaptionStrong);
    const double text = QFontMetricsF(names).height();
    const double pitch = std::min(area.height() / double(m_data.stages.size()), double(theme.scaled(52)));
    double y = area.top();
    if (m_hovered >= 0)
        paintRounded(painter, rowOf(m_hovered, area), theme.radius(Radius::Small), mixed(theme.color(ColorRole::Surface), theme.color(ColorRole::Sunken), 0.5));
    if (m_isActivatable && hasFocus())
        paintFocusRing(painter, this, rowOf(m_current, area).toRect().adjusted(1, 1, -1, -1));
    for (const FunnelStage &stage : m_data.stages) {
        const auto share = shareOfFirst(stage);
        const QRectF line(area.left(), y + (pitch - text - bar - 4) / 2, area.width(), text);
        const QString count = stage.customers ? countText(locale(), *stage.customers) : stage.why;
        const QString percent = share ? percentText(locale(), *share, *share < 0.1 ? 1 : 0) : QString();
        const double percentWidth = theme.scaled(52);
        const double countWidth = tabularWidth(figures, count);
        const bool isMirrored = isRightToLeft();
        const auto from = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
        painter.setFont(names);
        painter.setPen(theme.color(ColorRole::Text2));
        paintTabular(painter, line, from, percent);
        painter.drawText(line, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                         QFontMetricsF(names).elidedText(stage.name, Qt::ElideRight, line.width() - percentWidth - countWidth - 8));
        painter.setFont(figures);
        painter.setPen(theme.color(stage.customers ? ColorRole::Text : ColorRole::Text2));
        paintTabular(painter, line.adjusted(isMirrored ? percentWidth : 0, 0, isMirrored ? 0 : -percentWidth, 0), from, count);
        QRectF track(area.left(), line.bottom() + 4, area.width(), bar);
        paintRounded(painter, track, 3, theme.color(ColorRole::Sunken));
        if (share && *share > 0) {
            const double right = track.right();
            track.setWidth(std::max(3.0, track.width() * std::min(1.0, *share)));
            if (isMirrored)
                track.moveRight(right);
            paintRounded(painter, track, 3, barColor(theme));
        }
        y += pitch;
    }
}

} // namespace throughline::studio
