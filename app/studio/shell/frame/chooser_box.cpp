// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/frame/chooser_box.h"

#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/theme.h"

#include <QAbstractItemView>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace throughline::studio {

ChooserBox::ChooserBox(QWidget *parent) : QComboBox(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::currentTextChanged, this, [this] { updateGeometry(); });
}

void ChooserBox::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    update();
}

void ChooserBox::setPattern(const QString &pattern)
{
    m_pattern = pattern;
    updateGeometry();
    update();
}

QString ChooserBox::shownText() const
{
    return m_pattern.isEmpty() ? currentText() : m_pattern.arg(currentText());
}

void ChooserBox::showPopup()
{
    if (m_opensItself) {
        view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * themeOf(this).space(Space::Item));
        QComboBox::showPopup();
    }
    else
        emit openWanted();
}

QSize ChooserBox::sizeHint() const
{
    const Theme theme = themeOf(this);
    int widest = std::max(theme.scaled(100), fontMetrics().horizontalAdvance(shownText()));
    // Customers are stepped through one after the other: the box stays as it is meanwhile.
    for (int i = 0; !m_pattern.isEmpty() && i < std::min(count(), 50); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_pattern.arg(itemText(i))));
    const int icon = m_iconName.isEmpty() ? 0 : theme.size(Size::IconSmall) + theme.space(Space::Item);
    const int room = theme.scaled(26) + theme.space(Space::Panel);
    return {std::min(widest + icon + room, theme.scaled(260)), theme.size(Size::Control)};
}

QSize ChooserBox::minimumSizeHint() const { return {themeOf(this).scaled(88), themeOf(this).size(Size::Control)}; }

void ChooserBox::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    QRect line = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const QColor ink = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    if (!m_iconName.isEmpty()) {
        const int side = theme.size(Size::IconSmall);
        const int taken = side + theme.space(Space::Item);
        const QRect box(line.left(), (height() - side) / 2, side, side);
        paintIcon(painter, m_iconName, QStyle::visualRect(layoutDirection(), line, box),
                  isEnabled() ? theme.color(ColorRole::Text2) : ink);
        line.adjust(isRightToLeft() ? 0 : taken, 0, isRightToLeft() ? -taken : 0, 0);
    }
    painter.setPen(ink);
    painter.drawText(line, int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     fontMetrics().elidedText(shownText(), Qt::ElideRight, line.width()));
}

} // namespace throughline::studio
