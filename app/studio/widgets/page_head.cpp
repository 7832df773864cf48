// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/page_head.h"

#include "app/studio/widgets/flow_layout.h"
#include "app/studio/widgets/label.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace throughline::studio {

namespace {
constexpr int widestTitle = 300; ///< pixels at text scale 1 that a title may claim beside its tools
constexpr int gap = 12;
}

PageHead::PageHead(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel({}, TextStyle::PageTitle)),
      m_caption(new Label({}, TextStyle::Caption, ColorRole::Text2)), m_tools(new QWidget),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_caption->setWordWrap(true);
    m_caption->hide();
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_caption);
    m_tools->setLayout(new FlowLayout);
    m_tools->hide();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap);
    m_layout->addLayout(titles, 1);
    m_layout->addWidget(m_tools, 0, Qt::AlignVCenter);
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
    lay();
}

void PageHead::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    lay();
}

void PageHead::addTool(QWidget *tool)
{
    m_tools->layout()->addWidget(tool);
    m_tools->show();
    lay();
}

int PageHead::roomForTools() const
{
    int room = 0;
    for (int i = 0; i < m_tools->layout()->count(); ++i)
        if (const QLayoutItem *tool = m_tools->layout()->itemAt(i); !tool->isEmpty())
            room += (room > 0 ? m_tools->layout()->spacing() : 0) + tool->sizeHint().width();
    return room;
}

void PageHead::lay()
{
    const int room = roomForTools();
    const int wanted = std::max(m_title->sizeHint().width(), m_caption->fontMetrics().horizontalAdvance(m_caption->text()));
    const bool isOneLine = room == 0 || width() >= room + gap + std::min(wanted, themeOf(this).scaled(widestTitle));
    m_layout->setDirection(isOneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setAlignment(m_tools, isOneLine ? Qt::AlignVCenter : Qt::Alignment());
    m_tools->setMinimumWidth(isOneLine ? room : 0);
}

QSize PageHead::minimumSizeHint() const
{
    return {m_tools->layout()->minimumSize().width(), QWidget::minimumSizeHint().height()};
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    lay();
}

bool PageHead::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        lay();
    return QWidget::event(event);
}

} // namespace throughline::studio
