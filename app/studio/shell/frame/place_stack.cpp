// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/frame/place_stack.h"

namespace throughline::studio {

void PlaceStack::addPlace(const QString &id, Make make) { m_places[id] = {std::move(make), nullptr}; }

QWidget *PlaceStack::place(const QString &id)
{
    const auto found = m_places.find(id);
    if (found == m_places.end())
        return nullptr;
    Entry &entry = found->second;
    if (!entry.widget) {
        entry.widget = entry.make();
        addWidget(entry.widget);
    }
    return entry.widget;
}

bool PlaceStack::showPlace(const QString &id)
{
    QWidget *widget = place(id);
    if (!widget)
        return false;
    setCurrentWidget(widget);
    if (m_current != id) {
        m_current = id;
        emit shown(id);
    }
    return true;
}

} // namespace throughline::studio
