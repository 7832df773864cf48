// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/figure_table.h"

#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/style.h"
#include "app/studio/widgets/tabular_digits.h"

#include <QHeaderView>
#include <QPainter>

#include <cmath>

namespace throughline::studio {

namespace {

/// The first column begins at the card's own edge, under its title.
QRectF cellText(const QRectF &cell, int column, double gap, Qt::LayoutDirection direction)
{
    if (column > 0)
        return cell.adjusted(gap, 0, -gap, 0);
    return direction == Qt::RightToLeft ? cell.adjusted(gap, 0, 0, 0) : cell.adjusted(0, 0, -gap, 0);
}

class FigureHeader : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme theme = themeOf(this);
        painter->fillRect(rect, theme.color(ColorRole::Surface));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(ColorRole::Grid));
        painter->setFont(theme.font(TextStyle::Small));
        painter->setPen(theme.color(ColorRole::Text2));
        const QRectF line = cellText(rect, section, theme.space(Space::Tight), layoutDirection());
        const auto wanted = Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
        const QString text = model()->headerData(section, orientation()).toString();
        const auto side = wanted & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft;
        const int align = int(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter);
        if (text.contains(QLatin1Char(' ')) && painter->fontMetrics().horizontalAdvance(text) > int(line.width()) + 1)
            painter->drawText(line, align | Qt::TextWordWrap, text);
        else
            painter->drawText(line, align, painter->fontMetrics().elidedText(text, Qt::ElideRight, int(line.width()) + 1));
    }
};

/// Around the whole row that the keyboard is in: each cell paints its part.
void paintRing(QPainter &painter, const QTableView &table, const QModelIndex &index, const Theme &theme)
{
    if (index.row() != table.currentIndex().row() || !table.window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QRect row = table.visualRect(index);
    for (int column = 0; column < index.model()->columnCount(); ++column)
        row = row.united(table.visualRect(index.siblingAtColumn(column)));
    paintRounded(painter, row.intersected(table.viewport()->rect()), theme.radius(Radius::Small), Qt::transparent,
                 theme.color(ColorRole::Accent), 2);
}

class FigureDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static QFont fontOf(const Theme &theme, const QModelIndex &index)
    {
        return theme.font(index.data(FigureColorRole).isValid() ? TextStyle::BaseStrong : TextStyle::Base);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        double width = tabularWidth(fontOf(theme, index), index.data().toString()) + 2 * theme.space(Space::Tight) + 2;
        if (index.data(FigureIconRole).isValid())
            width += theme.size(Size::Icon) + theme.space(Space::Item);
        return {int(std::ceil(width)), theme.size(Size::Row)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        const QRectF cell = option.rect;
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || option.state & QStyle::State_MouseOver)
            painter->fillRect(cell, theme.color(selected ? ColorRole::AccentSoft : ColorRole::Sunken));
        if (index.row() + 1 < index.model()->rowCount())
            painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), theme.color(ColorRole::Grid));
        if (const auto *table = qobject_cast<const QTableView *>(option.widget); table && table->hasFocus())
            paintRing(*painter, *table, index, theme);
        const double gap = theme.space(Space::Tight);
        QRectF line = cellText(cell, index.column(), gap, option.direction);
        const QString iconName = index.data(FigureIconRole).toString();
        const bool isMirrored = option.direction == Qt::RightToLeft;
        if (!iconName.isEmpty()) {
            const double side = theme.size(Size::Icon);
            const double x = isMirrored ? line.right() - side : line.left();
            paintIcon(*painter, iconName, QRectF(x, line.center().y() - side / 2, side, side), theme.channelColor(iconName));
            line.adjust(isMirrored ? 0 : side + 2 * gap, 0, isMirrored ? -side - 2 * gap : 0, 0);
        }
        const QVariant role = index.data(FigureColorRole);
        painter->save();
        painter->setFont(fontOf(theme, index));
        painter->setPen(theme.color(role.isValid() ? ColorRole(role.toInt()) : ColorRole::Text));
        const int wanted = index.data(Qt::TextAlignmentRole).toInt();
        const bool isNumber = wanted & Qt::AlignRight;
        const QString text = index.data().toString();
        if (isNumber)
            paintTabular(*painter, line, QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter, text);
        else
            painter->drawText(line, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                              QFontMetricsF(painter->font()).elidedText(text, Qt::ElideRight, line.width()));
        painter->restore();
    }
};

/// The widest word of a head that goes over two lines.
int widestWord(const QFontMetrics &metrics, const QString &head)
{
    int widest = 0;
    for (const QString &word : head.split(QLatin1Char(' ')))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

} // namespace

FigureTable::FigureTable(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new FigureHeader(Qt::Horizontal, this));
    setGround(this, Ground::Plain);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setItemDelegate(new FigureDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(8);
    followTheme(this, [this](const Theme &theme) {
        verticalHeader()->setMinimumSectionSize(theme.size(Size::Row));
        fit();
    });
}

void FigureTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const auto refit = [this] {
        fit();
        updateGeometry();
    };
    connect(model, &QAbstractItemModel::modelReset, this, refit);
    refit();
}

void FigureTable::fit()
{
    if (!model() || model()->columnCount() == 0)
        return;
    const Theme theme = themeOf(this);
    const QFontMetrics small(theme.font(TextStyle::Small));
    int used = 0;
    std::vector<int> widths;
    std::vector<int> broken; // the widths where heads go over two lines
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString head = model()->headerData(column, Qt::Horizontal).toString();
        const int around = 2 * theme.space(Space::Tight) + 4;
        const int gap = column > 0 ? theme.space(Space::Item) : 0;
        const int cells = sizeHintForColumn(column);
        widths.push_back(std::max(cells, small.horizontalAdvance(head) + around) + gap);
        broken.push_back(std::max(cells, widestWord(small, head) + around) + gap);
        used += widths.back();
    }
    // Where the columns do not fit, heads of several words go over two lines, then the gaps between
    // the columns go.
    const int columns = int(widths.size());
    bool isBroken = false;
    for (int column = columns - 1; column > 0 && used > viewport()->width(); --column) {
        isBroken |= broken[size_t(column)] < widths[size_t(column)];
        used -= widths[size_t(column)] - broken[size_t(column)];
        widths[size_t(column)] = broken[size_t(column)];
    }
    if (const int high = theme.scaled(isBroken ? 36 : 24); horizontalHeader()->height() != high)
        horizontalHeader()->setFixedHeight(high);
    const int over = used - viewport()->width();
    if (over > 0 && columns > 1) {
        const int less = std::min(theme.space(Space::Item), (over + columns - 2) / (columns - 1));
        for (int column = 1; column < columns; ++column)
            widths[size_t(column)] -= less;
        used -= less * (columns - 1);
        // Then the names end in "…", as far as they stay names.
        const int still = used - viewport()->width();
        if (still > 0) {
            const int shorter = std::max(std::min(widths[0], theme.scaled(64)), widths[0] - still);
            used -= widths[0] - shorter;
            widths[0] = shorter;
        }
    }
    widths[0] = std::max(widths[0], viewport()->width() - (used - widths[0]));
    for (int column = 0; column < int(widths.size()); ++column)
        setColumnWidth(column, widths[size_t(column)]);
    // Few rows share the height, so that a card is not left half empty.
    const int rows = model()->rowCount();
    const int room = rows > 0 ? viewport()->height() / rows : 0;
    verticalHeader()->setDefaultSectionSize(std::clamp(room, theme.size(Size::Row), theme.scaled(72)));
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

QSize FigureTable::sizeHint() const
{
    const Theme theme = themeOf(this);
    const int rows = model() ? std::min(model()->rowCount(), 8) : 3;
    return {theme.scaled(360), theme.scaled(24) + rows * theme.size(Size::Row)};
}

QSize FigureTable::minimumSizeHint() const { return {themeOf(this).scaled(180), themeOf(this).scaled(24) + 2 * themeOf(this).size(Size::Row)}; }

} // namespace throughline::studio
