// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/frame/rail.h"

#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace throughline::studio {

RailButton::RailButton(QString id, QString iconName, QWidget *parent)
    : QToolButton(parent), m_id(std::move(id)), m_iconName(std::move(iconName))
{
    setObjectName(QStringLiteral("place.") + m_id);
    setCheckable(true);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    followTheme(this, [this](const Theme &theme) {
        setFont(theme.font(TextStyle::Small));
        updateGeometry();
    });
}

QSize RailButton::sizeHint() const
{
    const Theme theme = themeOf(this);
    return {theme.scaled(60), theme.scaled(60)};
}

QSize RailButton::minimumSizeHint() const
{
    const Theme theme = themeOf(this);
    return {theme.scaled(60), theme.size(Size::IconLarge) + 2 * theme.space(Space::Tight)};
}

bool RailButton::hasRoomForText() const
{
    const Theme theme = themeOf(this);
    return height() >= theme.size(Size::IconLarge) + theme.space(Space::Tight) + fontMetrics().height() + theme.space(Space::Tight);
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    const QRect tile = rect().adjusted(theme.space(Space::Tight), 1, -theme.space(Space::Tight), -1);
    if (isChecked())
        paintRounded(painter, tile, theme.radius(Radius::Tile), theme.color(ColorRole::AccentSoft));
    else if (underMouse())
        paintRounded(painter, tile, theme.radius(Radius::Tile), theme.color(ColorRole::Sunken));
    if (isChecked()) {
        const int bar = height() * 3 / 5;
        const QRectF mark(-3, (height() - bar) / 2.0, 6, bar);
        paintRounded(painter, QStyle::visualRect(layoutDirection(), rect(), mark.toRect()), 3,
                     theme.color(ColorRole::Accent));
    }
    const int side = theme.size(Size::IconLarge);
    const int text = hasRoomForText() ? fontMetrics().height() : 0;
    const int gap = hasRoomForText() ? theme.space(Space::Tight) : 0;
    const int top = tile.center().y() - (side + gap + text) / 2 + 1;
    const QColor ink = theme.color(isChecked() ? ColorRole::Accent : ColorRole::Text2);
    paintIcon(painter, m_iconName, QRectF(tile.center().x() - side / 2.0 + 0.5, top, side, side), ink);
    paintFocusRing(painter, this, tile);
    if (!hasRoomForText())
        return;
    QFont face = font();
    face.setWeight(isChecked() ? QFont::DemiBold : QFont::Medium);
    painter.setFont(face);
    painter.setPen(ink);
    const QRect line(rect().left(), top + side + gap, width(), text);
    painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop,
                     QFontMetrics(face).elidedText(this->text(), Qt::ElideRight, width() - 4));
}

Rail::Rail(QWidget *parent) : QWidget(parent), m_top(new QVBoxLayout), m_foot(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_top);
    column->addStretch(1);
    column->addLayout(m_foot);
    followTheme(this, [this, column](const Theme &theme) {
        widen();
        column->setContentsMargins(0, theme.space(Space::Group), 0, theme.space(Space::Item));
        m_top->setSpacing(theme.space(Space::Item));
        m_foot->setSpacing(theme.space(Space::Item));
    });
    followLanguage(this, [this] { setAccessibleName(tr("Places")); });
}

void Rail::addPlace(const QString &id, const QString &iconName, std::function<QString()> text, bool isAtFoot)
{
    auto *button = new RailButton(id, iconName, this);
    (isAtFoot ? m_foot : m_top)->addWidget(button);
    followLanguage(button, [button, text = std::move(text)] {
        button->setText(text());
        button->setToolTip(text());
        button->setAccessibleName(text());
    });
    followLanguage(this, [this] { widen(); });
    button->installEventFilter(this);
    connect(button, &QToolButton::clicked, this, [this, id] {
        setCurrent(id);
        emit chosen(id);
    });
    m_buttons.push_back(button);
}

/// Wide enough for the longest name as the current place shows it, in any language.
void Rail::widen()
{
    const Theme theme = themeOf(this);
    QFont face = theme.font(TextStyle::Small);
    face.setWeight(QFont::DemiBold);
    int widest = 0;
    for (const RailButton *button : m_buttons)
        widest = std::max(widest, QFontMetrics(face).horizontalAdvance(button->text()));
    setFixedWidth(std::clamp(widest + 3 * theme.space(Space::Tight), theme.size(Size::Rail), theme.size(Size::Rail) * 5 / 4));
}

void Rail::setCurrent(const QString &id)
{
    for (RailButton *button : m_buttons)
        button->setChecked(button->id() == id);
}

QString Rail::current() const
{
    for (const RailButton *button : m_buttons)
        if (button->isChecked())
            return button->id();
    return {};
}

void Rail::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height()));
    painter.fillRect(edge, theme.color(ColorRole::Border));
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const auto found = std::find(m_buttons.begin(), m_buttons.end(), watched);
    const auto next = found - m_buttons.begin() + (key == Qt::Key_Down ? 1 : -1);
    if (next >= 0 && next < qsizetype(m_buttons.size()))
        m_buttons[size_t(next)]->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace throughline::studio
