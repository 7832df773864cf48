// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/empty_state.h"

#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/flow_layout.h"
#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace throughline::studio {

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &step, QWidget *parent)
    : QWidget(parent), m_iconPlace(new QWidget), m_sentence(new Label({}, TextStyle::Base, ColorRole::Text2)),
      m_step(new PrimaryButton), m_otherStep(new IconButton({}, {}))
{
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_iconPlace, 0, Qt::AlignHCenter);
    // Lines as short as in a book, in the middle of however wide a place.
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_sentence, 1000);
    line->addStretch(1);
    column->addLayout(line);
    auto *steps = new FlowLayout;
    steps->addSpring();
    steps->addWidget(m_step);
    steps->addWidget(m_otherStep);
    steps->addSpring();
    column->addLayout(steps);
    column->addStretch(1);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    connect(m_step, &QPushButton::clicked, this, &EmptyState::stepTriggered);
    connect(m_otherStep, &QPushButton::clicked, this, &EmptyState::otherStepTriggered);
    followTheme(this, [this, column](const Theme &theme) {
        m_iconPlace->setFixedSize(theme.scaled(48), theme.scaled(48));
        m_sentence->setMaximumWidth(theme.scaled(420));
        column->setSpacing(theme.space(Space::Group));
        update();
    });
    setState(iconName, sentence, step);
}

void EmptyState::setState(const QString &iconName, const QString &sentence, const QString &step, const QString &otherStep)
{
    m_iconName = iconName;
    m_sentence->setText(sentence);
    m_step->setText(step);
    m_step->setVisible(!step.isEmpty());
    m_otherStep->setText(otherStep);
    m_otherStep->setVisible(!otherStep.isEmpty());
    setAccessibleName(sentence);
    update();
}

/// In a low place the sentence and its step go before the icon.
void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QMargins margins = layout()->contentsMargins();
    const int line = std::min(width() - margins.left() - margins.right(), m_sentence->maximumWidth());
    const int words = m_sentence->heightForWidth(line) + (m_step->isHidden() ? 0 : layout()->spacing() + m_step->sizeHint().height());
    m_iconPlace->setVisible(height() >= margins.top() + m_iconPlace->height() + layout()->spacing() + words + margins.bottom());
}

void EmptyState::paintEvent(QPaintEvent *)
{
    if (m_iconPlace->isHidden())
        return;
    const Theme theme = themeOf(this);
    QPainter painter(this);
    const QRect tile = m_iconPlace->geometry();
    paintRounded(painter, tile, theme.radius(Radius::Card), theme.color(ColorRole::AccentSoft));
    const int inset = tile.width() / 4;
    paintIcon(painter, m_iconName, tile.adjusted(inset, inset, -inset, -inset), theme.color(ColorRole::Accent));
}

} // namespace throughline::studio
