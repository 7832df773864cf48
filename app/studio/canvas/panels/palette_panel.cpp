// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/panels/palette_panel.h"

#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/search_field.h"
#include "app/studio/widgets/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace throughline::studio::canvas {

PalettePanel::PalettePanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("palette"));
    m_search = new SearchField;
    m_search->setObjectName(QStringLiteral("paletteSearch"));
    m_list = new PaletteList;
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setDraggable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 8, 0);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, m_list, &PaletteList::setFilter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_list->selectFirst();
        if (const PaletteEntry *entry = m_list->currentEntry())
            emit m_list->chosen(*entry);
    });
    followLanguage(this, [this] {
        m_search->setPlaceholder(tr("Steps"));
        m_list->setEntries(paletteEntries());
        m_list->setFilter(m_search->text());
    });
}

void PalettePanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PalettePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = themeOf(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    painter.setPen(theme.color(ColorRole::Border));
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace throughline::studio::canvas
