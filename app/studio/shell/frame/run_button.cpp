// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/frame/run_button.h"

#include "app/studio/widgets/color.h"
#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/style.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionButton>

namespace throughline::studio {

RunButton::RunButton(QWidget *parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("simulate"));
    setButtonKind(this, ButtonKind::Primary);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            emit cancelRequested();
        else
            emit runRequested();
    });
    followTheme(this, [this](const Theme &theme) {
        setFont(theme.font(TextStyle::BaseStrong));
        updateGeometry();
    });
    followLanguage(this, [this] { retranslate(); });
}

void RunButton::setRunning(double share, const QString &left)
{
    m_isRunning = true;
    m_share = std::clamp(share, 0.0, 1.0);
    m_left = left;
    retranslate();
}

void RunButton::setIdle()
{
    m_isRunning = false;
    retranslate();
}

void RunButton::retranslate()
{
    if (!m_isRunning) {
        setText(tr("Simulate"));
        setAccessibleName(tr("Simulate"));
        setToolTip(tr("Walk the customers through the journey"));
    } else {
        const QString share = percentText(locale(), m_share);
        setText(m_left.isEmpty() ? share : QStringLiteral("%1 · %2").arg(share, m_left));
        setAccessibleName(tr("Cancel the run, %1 done").arg(share));
        setToolTip(tr("Cancel the run"));
    }
    update();
}

QSize RunButton::sizeHint() const
{
    const Theme theme = themeOf(this);
    const int words = fontMetrics().horizontalAdvance(tr("Simulate"));
    // Generous where there is room; large words fill it by themselves.
    return {std::max(std::min(theme.scaled(144), 200), words + theme.size(Size::Icon) + 4 * theme.space(Space::Item)),
            theme.size(Size::Control)};
}

void RunButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    const double radius = theme.radius(Radius::Control);
    QColor ink = isEnabled() ? theme.color(ColorRole::OnAccent)
                             : palette().color(QPalette::Disabled, QPalette::ButtonText);
    if (m_isRunning) {
        // The words lie on the soft ground; what is done is a line at the foot.
        ink = theme.color(ColorRole::Accent);
        paintRounded(painter, rect(), radius, theme.color(ColorRole::AccentSoft), theme.color(ColorRole::Accent));
        QRectF done(1, height() - 4, int((width() - 2) * m_share), 3);
        if (isRightToLeft())
            done.moveRight(width() - 1);
        QPainterPath shape;
        shape.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(done, theme.color(ColorRole::Accent));
        painter.restore();
    } else {
        QStyleOptionButton option;
        initStyleOption(&option);
        style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    }
    const int side = theme.size(Size::IconSmall);
    const int gap = theme.space(Space::Item);
    const int room = width() - side - gap - 2 * theme.space(Space::Item);
    painter.setFont(font());
    const QString words = fontMetrics().elidedText(text(), Qt::ElideRight, room);
    const int used = side + gap + fontMetrics().horizontalAdvance(words);
    const int left = (width() - used) / 2;
    const auto visual = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    paintIcon(painter, m_isRunning ? QStringLiteral("stop") : QStringLiteral("play"),
              visual(QRect(left, (height() - side) / 2, side, side)), ink);
    painter.setPen(ink);
    painter.drawText(visual(QRect(left + side + gap, 0, used - side - gap + 1, height())), Qt::AlignVCenter, words);
    paintFocusRing(painter, this, rect());
}

} // namespace throughline::studio
