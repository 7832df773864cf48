// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/segmented_switch.h"

#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/style.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace throughline::studio {

SegmentedSwitch::SegmentedSwitch(const QStringList &choices, QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(this, [this](const Theme &theme) {
        setFont(theme.font(TextStyle::Base));
        updateGeometry();
    });
    setChoices(choices);
}

void SegmentedSwitch::setChoices(const QStringList &choices)
{
    m_choices = choices;
    m_index = std::clamp(m_index, 0, std::max(0, int(choices.size()) - 1));
    describe();
    updateGeometry();
    update();
}

void SegmentedSwitch::setIndex(int index)
{
    if (index == m_index || index < 0 || index >= m_choices.size())
        return;
    m_index = index;
    describe();
    update();
    emit indexChanged(index);
}

void SegmentedSwitch::describe()
{
    setAccessibleDescription(tr("%1, %2 of %3")
                                 .arg(m_choices.value(m_index))
                                 .arg(m_index + 1)
                                 .arg(m_choices.size()));
}

QSize SegmentedSwitch::sizeHint() const
{
    const Theme theme = themeOf(this);
    QFont strong = font();
    strong.setWeight(QFont::Medium);
    const QFontMetrics metrics(strong);
    int widest = 0;
    for (const QString &choice : m_choices)
        widest = std::max(widest, metrics.horizontalAdvance(choice));
    return {int(m_choices.size()) * (widest + 2 * theme.space(Space::Panel)) + 4, theme.size(Size::Control)};
}

int SegmentedSwitch::needed(int index) const
{
    QFont strong = font();
    strong.setWeight(QFont::Medium);
    return QFontMetrics(strong).horizontalAdvance(m_choices.value(index)) + 2 * themeOf(this).space(Space::Item);
}

void SegmentedSwitch::setMayShrink(bool mayShrink)
{
    m_mayShrink = mayShrink;
    updateGeometry();
}

QSize SegmentedSwitch::minimumSizeHint() const
{
    if (!m_mayShrink)
        return sizeHint();
    int all = 4;
    for (int i = 0; i < m_choices.size(); ++i)
        all += needed(i);
    return {all, themeOf(this).size(Size::Control)};
}

QRect SegmentedSwitch::segment(int index) const
{
    const int count = std::max(1, int(m_choices.size()));
    const QRect track = rect().adjusted(2, 2, -2, -2);
    int from = track.width() * index / count;
    int to = track.width() * (index + 1) / count;
    int widest = 0;
    int all = 0;
    for (int i = 0; i < m_choices.size(); ++i) {
        widest = std::max(widest, needed(i));
        all += needed(i);
    }
    if (widest > track.width() / count) {
        const int spare = (track.width() - all) / count;
        from = 0;
        for (int i = 0; i < index; ++i)
            from += needed(i) + spare;
        to = index + 1 < count ? from + needed(index) + spare : track.width();
    }
    return QStyle::visualRect(layoutDirection(), track,
                              QRect(track.left() + from, track.top(), to - from, track.height()));
}

void SegmentedSwitch::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    const double radius = theme.radius(Radius::Tile);
    paintRounded(painter, rect(), radius, theme.color(ColorRole::Sunken),
                 m_showsFocus ? theme.color(ColorRole::Accent) : QColor(Qt::transparent), 2);
    for (int i = 0; i < m_choices.size(); ++i) {
        const QRect box = segment(i);
        QFont face = font();
        if (i == m_index) {
            paintRounded(painter, box, radius - 2, theme.color(ColorRole::Surface), theme.color(ColorRole::Border));
            face.setWeight(QFont::Medium);
        }
        painter.setFont(face);
        painter.setPen(theme.color(i == m_index ? ColorRole::Text : ColorRole::Text2));
        const int room = box.width() - theme.space(Space::Item);
        painter.drawText(box, Qt::AlignCenter,
                         QFontMetrics(face).elidedText(m_choices[i], Qt::ElideRight, room));
    }
}

void SegmentedSwitch::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_choices.size(); ++i)
        if (segment(i).contains(event->position().toPoint()))
            setIndex(i);
}

void SegmentedSwitch::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right: return setIndex(m_index + forward);
    case Qt::Key_Left: return setIndex(m_index - forward);
    case Qt::Key_Home: return setIndex(0);
    case Qt::Key_End: return setIndex(int(m_choices.size()) - 1);
    case Qt::Key_Space: return setIndex((m_index + 1) % std::max(1, int(m_choices.size())));
    default: QWidget::keyPressEvent(event);
    }
}

void SegmentedSwitch::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void SegmentedSwitch::focusOutEvent(QFocusEvent *)
{
    m_showsFocus = false;
    update();
}

} // namespace throughline::studio
