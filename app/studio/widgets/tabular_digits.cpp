// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/tabular_digits.h"

#include "app/studio/widgets/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace throughline::studio {

namespace {

/// Calls `take(piece, advance, isDigit)` for each digit and each run between digits.
template <class Take>
void eachPiece(const QFontMetricsF &metrics, const QString &text, Take take)
{
    double digitAdvance = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        digitAdvance = std::max(digitAdvance, metrics.horizontalAdvance(QLatin1Char(digit)));
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = from;
        if (text[from].isDigit()) {
            take(text.mid(from, 1), digitAdvance, true);
            ++from;
            continue;
        }
        while (to < text.size() && !text[to].isDigit())
            ++to;
        const QString run = text.mid(from, to - from);
        take(run, metrics.horizontalAdvance(run), false);
        from = to;
    }
}

} // namespace

double tabularWidth(const QFont &font, const QString &text)
{
    double width = 0;
    eachPiece(QFontMetricsF(font), text, [&](const QString &, double advance, bool) { width += advance; });
    return width;
}

void paintTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const double width = tabularWidth(painter.font(), text);
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    double baseline = rect.top() + metrics.ascent();
    if (alignment & Qt::AlignBottom)
        baseline = rect.bottom() - metrics.descent();
    else if (alignment & Qt::AlignVCenter)
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    const Qt::LayoutDirection direction = painter.layoutDirection();
    // The pieces already stand in their order: mirroring one alone would turn its brackets round.
    painter.setLayoutDirection(Qt::LeftToRight);
    eachPiece(metrics, text, [&](const QString &piece, double advance, bool isDigit) {
        const double inset = isDigit ? (advance - metrics.horizontalAdvance(piece)) / 2 : 0;
        painter.drawText(QPointF(x + inset, baseline), piece);
        x += advance;
    });
    painter.setLayoutDirection(direction);
}

void TabularDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const QString text = item.text;
    const bool isNumber = item.displayAlignment & Qt::AlignRight && !text.isEmpty();
    if (isNumber)
        item.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (!isNumber)
        return;
    const int gap = themeOf(item.widget).space(Space::Tight);
    painter->save();
    painter->setFont(item.font);
    const QPalette::ColorGroup group = item.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled;
    painter->setPen(item.palette.color(group, QPalette::Text));
    paintTabular(*painter, QRectF(item.rect).adjusted(gap, 0, -gap, 0), Qt::AlignRight | Qt::AlignVCenter, text);
    painter->restore();
}

QSize TabularDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    if (item.displayAlignment & Qt::AlignRight) {
        const int gap = 2 * themeOf(item.widget).space(Space::Tight);
        size.setWidth(std::max(size.width(), int(std::ceil(tabularWidth(item.font, item.text))) + gap));
    }
    return size;
}

} // namespace throughline::studio
