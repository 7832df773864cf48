// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/content/content_place.h"

#include "app/studio/forms/collection_pane.h"
#include "app/studio/widgets/segmented_switch.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace throughline::studio {

ContentPlace::ContentPlace(const FormContext &context, QWidget *parent) : QWidget(parent)
{
    m_switch = new SegmentedSwitch({tr("Templates"), tr("Offers"), tr("Blocks")});
    m_switch->setAccessibleName(tr("Kind of content"));
    m_stack = new QStackedWidget;
    m_panes = {
        new CollectionPane(context, "templates",
                           {tr("Templates"), QStringLiteral("content"),
                            tr("A template is written once and adapted for each channel."), tr("New template")}),
        new CollectionPane(context, "offers",
                           {tr("Offers"), QStringLiteral("gift"),
                            tr("An offer is one promise that every channel keeps: what, at which price, until when."),
                            tr("New offer")}),
        new CollectionPane(context, "blocks",
                           {tr("Blocks"), QStringLiteral("layers"),
                            tr("A block is a piece of text that several templates take in."), tr("New block")}),
    };
    for (CollectionPane *pane : m_panes)
        m_stack->addWidget(pane);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(m_switch);
    head->addStretch(1);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    connect(m_switch, &SegmentedSwitch::indexChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

bool ContentPlace::focusField(const Path &path)
{
    for (size_t i = 0; i < m_panes.size(); ++i)
        if (m_panes[i]->focusField(path)) {
            m_switch->setIndex(int(i));
            m_stack->setCurrentIndex(int(i));
            return true;
        }
    return false;
}

} // namespace throughline::studio
