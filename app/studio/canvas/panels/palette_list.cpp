// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/panels/palette_list.h"

#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/style.h"
#include "app/studio/widgets/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace throughline::studio::canvas {

namespace {

constexpr int indexRole = Qt::UserRole;
constexpr int groupIndex = -1;

class Delegate final : public QStyledItemDelegate
{
public:
    Delegate(const std::vector<PaletteEntry> &entries, QObject *parent)
        : QStyledItemDelegate(parent), m_entries(entries)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        return {120, index.data(indexRole).toInt() == groupIndex ? theme.scaled(32) : theme.scaled(33)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        painter->setRenderHint(QPainter::Antialiasing);
        const int entryIndex = index.data(indexRole).toInt();
        if (entryIndex == groupIndex) {
            painter->setFont(theme.font(TextStyle::Section));
            painter->setPen(theme.color(ColorRole::Text2));
            painter->drawText(option.rect.adjusted(4, 0, -4, -6),
                              QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignBottom,
                              index.data().toString());
            return;
        }
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const auto visual = [&](const QRectF &place) {
            return isMirrored ? place.translated(option.rect.left() + option.rect.right() + 1 - place.left() - place.right(), 0) : place;
        };
        const PaletteEntry &entry = m_entries[size_t(entryIndex)];
        const bool isLit = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
        if (isLit) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(option.state & QStyle::State_Selected ? ColorRole::AccentSoft
                                                                                : ColorRole::Sunken));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 6, 6);
        }
        const double side = theme.scaled(25);
        const QRectF tile = visual(QRectF(option.rect.left() + 3, option.rect.center().y() - side / 2 + 0.5, side, side));
        const bool isChannel = !entry.channel.isEmpty();
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChannel ? theme.channelTint(entry.channel) : theme.color(ColorRole::Sunken));
        painter->drawRoundedRect(tile, 6, 6);
        const double inner = side * 0.18;
        painter->save();
        if (isMirrored && hasDirection(entry.icon)) {
            painter->translate(2 * tile.center().x(), 0);
            painter->scale(-1, 1);
        }
        paintIcon(*painter, entry.icon, tile.adjusted(inner, inner, -inner, -inner),
                  isChannel ? theme.channelColor(entry.channel) : theme.color(ColorRole::Text2));
        painter->restore();
        painter->setFont(theme.font(TextStyle::Base));
        painter->setPen(theme.color(ColorRole::Text));
        const QRectF words = visual(QRectF(option.rect).adjusted(side + 13, 0, -4, 0));
        painter->drawText(words, QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(entry.name, Qt::ElideRight, int(words.width())));
        if (option.state & QStyle::State_HasFocus && option.widget)
            paintFocusRing(*painter, option.widget, option.rect.adjusted(1, 2, -1, -2));
    }

private:
    /// What comes in, goes out or forks does so with the reading.
    static bool hasDirection(const QString &icon)
    {
        return icon.startsWith(QLatin1String("entry-")) || icon == QLatin1String("exit")
            || icon == QLatin1String("split-rule") || icon == QLatin1String("split-engagement");
    }

    const std::vector<PaletteEntry> &m_entries;
};

} // namespace

PaletteList::PaletteList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new Delegate(m_entries, this));
    setGround(this, Ground::Plain);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Steps"));
}

void PaletteList::setEntries(std::vector<PaletteEntry> entries)
{
    clear();
    m_entries = std::move(entries);
    QString group;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry &entry = m_entries[i];
        if (entry.group != group) {
            group = entry.group;
            auto *title = new QListWidgetItem(group.toUpper(), this);
            title->setData(indexRole, groupIndex);
            title->setFlags(Qt::NoItemFlags);
        }
        auto *item = new QListWidgetItem(entry.name, this);
        item->setData(indexRole, int(i));
        item->setToolTip(entry.help);
        item->setData(Qt::AccessibleDescriptionRole, entry.help);
    }
}

void PaletteList::setFilter(const QString &words)
{
    QListWidgetItem *title = nullptr;
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem *each = item(row);
        const PaletteEntry *entry = entryOf(each);
        if (!entry) {
            title = each;
            title->setHidden(true);
            continue;
        }
        const bool fits = entry->name.contains(words, Qt::CaseInsensitive)
            || entry->group.contains(words, Qt::CaseInsensitive) || entry->key.contains(words, Qt::CaseInsensitive);
        each->setHidden(!fits);
        if (fits && title)
            title->setHidden(false);
    }
}

const PaletteEntry *PaletteList::entryOf(const QListWidgetItem *item) const
{
    const int index = item ? item->data(indexRole).toInt() : groupIndex;
    return index == groupIndex ? nullptr : &m_entries[size_t(index)];
}

void PaletteList::step(int by)
{
    for (int row = currentRow() + by; row >= 0 && row < count(); row += by)
        if (!item(row)->isHidden() && entryOf(item(row)))
            return setCurrentRow(row);
}

void PaletteList::selectFirst()
{
    setCurrentRow(-1);
    step(1);
}

void PaletteList::focusInEvent(QFocusEvent *event)
{
    const bool isByKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKeyboard && !currentEntry())
        selectFirst();
    QListWidget::focusInEvent(event);
}

void PaletteList::mousePressEvent(QMouseEvent *event)
{
    QListWidget::mousePressEvent(event);
    m_pressedAt = event->pos();
    m_pressed = event->button() == Qt::LeftButton ? entryOf(itemAt(event->pos())) : nullptr;
}

void PaletteList::mouseMoveEvent(QMouseEvent *event)
{
    const bool mayDrag = m_isDraggable && m_pressed && (event->buttons() & Qt::LeftButton);
    if (!mayDrag)
        return QListWidget::mouseMoveEvent(event);
    if ((event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    emit dragged(*m_pressed, event->globalPosition().toPoint());
}

void PaletteList::mouseReleaseEvent(QMouseEvent *event)
{
    const PaletteEntry *entry = std::exchange(m_pressed, nullptr);
    if (std::exchange(m_isDragging, false) && entry) {
        emit dropped(*entry, event->globalPosition().toPoint());
        return;
    }
    QListWidget::mouseReleaseEvent(event);
    if (!m_isDraggable && entry && entry == entryOf(itemAt(event->pos())))
        emit chosen(*entry);
}

void PaletteList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const PaletteEntry *entry = entryOf(itemAt(event->pos()));
    if (m_isDraggable && entry)
        emit chosen(*entry);
}

void PaletteList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && std::exchange(m_isDragging, false)) {
        m_pressed = nullptr;
        emit dragCancelled();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const PaletteEntry *entry = isEnter ? currentEntry() : nullptr) {
        emit chosen(*entry);
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace throughline::studio::canvas
