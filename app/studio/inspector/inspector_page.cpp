// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/inspector/inspector_page.h"

#include "app/studio/widgets/buttons.h"

#include <QVBoxLayout>

namespace throughline::studio {

InspectorPage::InspectorPage(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
}

void InspectorPage::add(QWidget *part)
{
    m_layout->addWidget(part);
}

void InspectorPage::addAction(const QString &words, const QString &icon, const QString &id)
{
    auto *button = new IconButton(words, icon);
    button->setObjectName(id);
    connect(button, &QPushButton::clicked, this, [this, id] { emit actionWanted(id); });
    m_layout->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace throughline::studio
