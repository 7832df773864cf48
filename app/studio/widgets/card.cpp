// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/card.h"

#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace throughline::studio {

Card::Card(const QString &title, const QString &caption, QWidget *parent) : QFrame(parent), m_captionText(caption)
{
    auto *column = new QVBoxLayout(this);
    m_header = new QHBoxLayout;
    m_body = new QVBoxLayout;
    m_title = new Label(title, TextStyle::CardTitle, ColorRole::Text);
    m_caption = new ElidedLabel(caption, TextStyle::Caption, ColorRole::Text3);
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_caption->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_header->addWidget(m_title);
    m_header->addWidget(m_caption, 1);
    m_below = new ElidedLabel({}, TextStyle::Caption, ColorRole::Text3);
    m_below->hide();
    column->addLayout(m_header);
    column->addWidget(m_below);
    column->addLayout(m_body, 1);
    followTheme(this, [this, column](const Theme &theme) {
        const int panel = theme.space(Space::Panel);
        column->setContentsMargins(panel, panel - 4, panel, panel - 4);
        column->setSpacing(theme.space(Space::Item));
        m_header->setSpacing(theme.space(Space::Item));
        m_body->setSpacing(theme.space(Space::Item));
        placeCaption();
        update();
    });
    setTitle(title);
    setCaption(caption);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    showHeader();
}

void Card::setCaption(const QString &caption)
{
    m_captionText = caption;
    showHeader();
}

void Card::placeCaption()
{
    const QFontMetrics metrics(m_caption->font());
    int others = 0;
    for (int i = 0; i < m_header->count(); ++i) {
        const QLayoutItem *item = m_header->itemAt(i);
        if (item->widget() != m_caption && !item->isEmpty())
            others += item->sizeHint().width() + m_header->spacing();
    }
    const QMargins around = layout()->contentsMargins();
    const int room = width() - around.left() - around.right() - others;
    const bool isBeside = m_captionText.isEmpty() || m_title->text().isEmpty() || metrics.horizontalAdvance(m_captionText) <= room;
    m_caption->setText(isBeside ? m_captionText : QString());
    m_below->setText(isBeside ? QString() : m_captionText);
    m_below->setVisible(!isBeside);
}

void Card::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeCaption();
}

void Card::showHeader()
{
    m_title->setVisible(!m_title->text().isEmpty());
    m_caption->setVisible(!m_captionText.isEmpty() || !m_title->text().isEmpty());
    placeCaption();
}

void Card::setSelected(bool selected)
{
    m_isSelected = selected;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    paintRounded(painter, rect(), theme.radius(Radius::Card),
                 theme.color(m_isSelected ? ColorRole::AccentSoft : ColorRole::Surface),
                 theme.color(m_isSelected ? ColorRole::Accent : ColorRole::Border), m_isSelected ? 1.5 : 1);
}

Well::Well(QWidget *parent) : QFrame(parent) {}

void Well::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    paintRounded(painter, rect(), theme.radius(Radius::Tile), theme.color(ColorRole::Sunken));
}

Rule::Rule(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(ColorRole::Border));
}

} // namespace throughline::studio
