// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/frame/top_bar.h"

#include "app/studio/shell/frame/action_registry.h"
#include "app/studio/shell/frame/chooser_box.h"
#include "app/studio/shell/frame/customer_box.h"
#include "app/studio/shell/frame/run_button.h"
#include "app/studio/widgets/color.h"
#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace throughline::studio {

namespace {

constexpr int fewestWords = 64; ///< pixels at text scale 1

class Mark : public QWidget
{
public:
    QSize sizeHint() const override
    {
        const Theme theme = themeOf(this);
        return {theme.scaled(40), theme.scaled(24)};
    }

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, QStringLiteral("mark"), rect(), themeOf(this).color(ColorRole::Accent));
    }
};

QToolButton *actionButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    if (action)
        button->setDefaultAction(action);
    followTheme(button, [button](const Theme &theme) {
        button->setIconSize(QSize(theme.size(Size::Icon), theme.size(Size::Icon)));
    });
    return button;
}

} // namespace

TitleButton::TitleButton(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("title"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(this, [this](const Theme &theme) {
        setFont(theme.font(TextStyle::Title));
        updateGeometry();
    });
    followLanguage(this, [this] { describe(); });
}

void TitleButton::setTitle(const QString &title)
{
    setText(title);
    describe();
    updateGeometry();
}

void TitleButton::setUnsaved(bool unsaved)
{
    m_isUnsaved = unsaved;
    describe();
    update();
}

void TitleButton::describe()
{
    setAccessibleName(m_isUnsaved ? tr("%1, not saved").arg(text()) : text());
    setToolTip(tr("Journeys of this project"));
}

QSize TitleButton::sizeHint() const
{
    const Theme theme = themeOf(this);
    constexpr int rounding = 2; // an advance is a rounded one; a title cut for a fraction of a pixel looks careless
    return {fontMetrics().horizontalAdvance(text()) + rounding + theme.scaled(20) + 2 * theme.space(Space::Item),
            theme.size(Size::ControlSmall)};
}

QSize TitleButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), std::max(themeOf(this).scaled(112), 250)), sizeHint().height()};
}

void TitleButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    if (underMouse() || isDown())
        paintRounded(painter, rect(), theme.radius(Radius::Control), withAlpha(theme.color(ColorRole::Text), 0.06));
    const int gap = theme.space(Space::Item);
    const int dot = theme.scaled(20);
    QRect line = rect().adjusted(gap, 0, -gap - dot, 0);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, line.width());
    painter.setPen(theme.color(ColorRole::Text));
    painter.setFont(font());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line),
                     int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), shown);
    if (m_isUnsaved) {
        const int side = theme.scaled(6);
        QRect box(line.left() + fontMetrics().horizontalAdvance(shown) + theme.space(Space::Group),
                  (height() - side) / 2, side, side);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorRole::Text2));
        painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), box));
    }
    paintFocusRing(painter, this, rect());
}

CommandField::CommandField(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("commandField"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(this, [this](const Theme &theme) {
        setFont(theme.font(TextStyle::Base));
        updateGeometry();
    });
    followLanguage(this, [this] {
        setText(tr("Find or run a command"));
        setAccessibleName(text());
        setToolTip(text());
    });
}

QSize CommandField::sizeHint() const
{
    const Theme theme = themeOf(this);
    const int words = fontMetrics().horizontalAdvance(text()) + theme.scaled(100);
    return {std::max(theme.scaled(250), words), theme.size(Size::ControlSmall)};
}

QSize CommandField::minimumSizeHint() const
{
    const Theme theme = themeOf(this);
    return {theme.size(Size::IconSmall) + 2 * theme.space(Space::Item) + 4, theme.size(Size::ControlSmall)};
}

void CommandField::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    paintRounded(painter, rect(), theme.radius(Radius::Control), theme.color(ColorRole::Sunken),
                 underMouse() ? theme.color(ColorRole::Edge) : QColor(Qt::transparent));
    const auto visual = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int gap = theme.space(Space::Item);
    const int side = theme.size(Size::IconSmall);
    paintIcon(painter, QStringLiteral("search"), visual(QRect(gap + 2, (height() - side) / 2, side, side)),
              theme.color(ColorRole::Text2));
    const QString keys = QKeySequence(QStringLiteral("Ctrl+K")).toString(QKeySequence::NativeText);
    const QFont small = theme.font(TextStyle::Small);
    const int keysWidth = QFontMetrics(small).horizontalAdvance(keys);
    // A few letters of the words tell nothing: then the keys go, and then the words.
    const int fewest = theme.scaled(fewestWords);
    const int start = gap + 2 + side + gap;
    const bool hasKeys = width() >= start + fewest + 2 * gap + 2 + keysWidth;
    const QRect line(start, 0, width() - start - gap - 2 - (hasKeys ? keysWidth + gap : 0), height());
    if (line.width() >= fewest) {
        painter.setFont(font());
        painter.setPen(theme.color(ColorRole::Text3));
        painter.drawText(visual(line), int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
    }
    if (hasKeys) {
        painter.setFont(small);
        painter.setPen(theme.color(ColorRole::Text2));
        painter.drawText(visual(QRect(width() - gap - 2 - keysWidth, 0, keysWidth + 1, height())), Qt::AlignVCenter, keys);
    }
    paintFocusRing(painter, this, rect());
}

TopBar::TopBar(const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_title(new TitleButton), m_command(new CommandField), m_scenarios(new ChooserBox),
      m_customers(new CustomerBox), m_run(new RunButton)
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(new Mark);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(actionButton(actions.action(QStringLiteral("edit.undo"))));
    row->addWidget(actionButton(actions.action(QStringLiteral("edit.redo"))));
    row->addWidget(m_command);
    row->addStretch(6);
    row->addWidget(m_scenarios);
    row->addWidget(m_customers);
    row->addWidget(m_run);
    m_scenarios->setObjectName(QStringLiteral("scenarios"));
    m_customers->setObjectName(QStringLiteral("customers"));
    followTheme(this, [this, row](const Theme &theme) {
        setFixedHeight(theme.size(Size::TopBar));
        row->setContentsMargins(theme.space(Space::Panel) + 2, 0, theme.space(Space::Panel) + 4, 0);
        row->setSpacing(theme.space(Space::Item));
    });
    followLanguage(this, [this] {
        m_scenarios->setAccessibleName(tr("Scenario"));
        m_scenarios->setToolTip(tr("Scenario to simulate"));
    });
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(ColorRole::Border));
}

} // namespace throughline::studio
