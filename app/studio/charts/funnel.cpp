// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/funnel.h"

#include "app/studio/widgets/color.h"
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/style.h"
#include "app/studio/widgets/tabular_digits.h"

#include <QPainter>

namespace throughline::studio {

Funnel::Funnel(QWidget *parent) : Chart(parent) {}

void Funnel::setData(const FunnelData &given)
{
    m_data = given;
    renew(given.stages.isEmpty() ? given.why : QString());
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
            paintRounded(painter, track, 3, mixed(theme.color(ColorRole::Surface), theme.color(ColorRole::Accent), 0.8));
        }
        y += pitch;
    }
}

} // namespace throughline::studio
