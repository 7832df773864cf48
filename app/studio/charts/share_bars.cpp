// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/share_bars.h"

#include "app/studio/charts/chart_colors.h"
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/style.h"
#include "app/studio/widgets/tabular_digits.h"

#include <QPainter>

namespace throughline::studio {

namespace {
constexpr int pitchOf1x = 26; ///< from bar to bar at text scale 1
}

ShareBars::ShareBars(QWidget *parent) : Chart(parent) {}

void ShareBars::setData(const ShareBarsData &given)
{
    m_data = given;
    renew(given.bars.isEmpty() ? given.why : QString());
}

QSize ShareBars::sizeHint() const { return {themeOf(this).scaled(240), minimumSizeHint().height()}; }

QSize ShareBars::minimumSizeHint() const
{
    return {themeOf(this).scaled(160), heightFor(int(m_data.bars.size()))};
}

int ShareBars::heightFor(int bars) const { return themeOf(this).scaled(pitchOf1x) * std::max(1, bars); }

QString ShareBars::shareText(double share) const
{
    return percentText(locale(), share, share > 0 && share < 0.1 ? 1 : 0);
}

ChartTable ShareBars::tableRows() const
{
    ChartTable table{{tr("Value"), tr("Here"), tr("All customers")}, {}};
    for (const ShareBar &bar : m_data.bars)
        table.rows << QStringList{bar.name, shareText(bar.share), shareText(bar.shareOfAll)};
    return table;
}

QString ShareBars::description() const
{
    QStringList parts;
    for (const ShareBar &bar : m_data.bars)
        parts << tr("%1: %2, of all customers %3.").arg(bar.name, shareText(bar.share), shareText(bar.shareOfAll));
    return parts.join(QLatin1Char(' '));
}

void ShareBars::paintChart(QPainter &painter, const QRectF &area)
{
    const Theme theme = themeOf(this);
    const double pitch = theme.scaled(pitchOf1x);
    const double thickness = theme.scaled(8);
    const double percentWidth = theme.scaled(44);
    const double nameWidth = area.width() * 0.38;
    const bool isMirrored = isRightToLeft();
    const auto placed = [&](QRectF line) {
        if (isMirrored)
            line.moveRight(area.left() + area.right() - line.left());
        return line;
    };
    double y = area.top();
    for (const ShareBar &bar : m_data.bars) {
        painter.setFont(theme.font(TextStyle::Caption));
        painter.setPen(theme.color(ColorRole::Text2));
        painter.drawText(placed({area.left(), y, nameWidth - 8, pitch}),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                         QFontMetricsF(painter.font()).elidedText(bar.name, Qt::ElideRight, nameWidth - 8));
        painter.setFont(theme.font(TextStyle::CaptionStrong));
        painter.setPen(theme.color(ColorRole::Text));
        paintTabular(painter, placed({area.right() - percentWidth, y, percentWidth, pitch}),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter, shareText(bar.share));
        const QRectF track(area.left() + nameWidth, y + (pitch - thickness) / 2, area.width() - nameWidth - percentWidth - 4, thickness);
        paintRounded(painter, placed(track), 3, theme.color(ColorRole::Sunken));
        QRectF filled = track;
        filled.setWidth(track.width() * std::clamp(bar.share, 0.0, 1.0));
        if (filled.width() > 0)
            paintRounded(painter, placed(filled), 3, barColor(theme));
        const double mark = track.left() + track.width() * std::clamp(bar.shareOfAll, 0.0, 1.0);
        const double x = placed({mark, track.top(), 0, 0}).left();
        paintMark(painter, theme, {x, track.top() - 3, x, track.bottom() + 3}, ColorRole::Text2, 2);
        y += pitch;
    }
}

} // namespace throughline::studio
