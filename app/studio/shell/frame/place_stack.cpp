// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/frame/place_stack.h"

#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/style.h"

#include <QEvent>
#include <QScrollArea>

namespace throughline::studio {

PlaceStack::PlaceStack(QWidget *parent) : QStackedWidget(parent)
{
    m_renewing.setSingleShot(true);
    m_renewing.setInterval(0);
    connect(&m_renewing, &QTimer::timeout, this, &PlaceStack::renew);
    m_textScale = themeOf(this).options().textScale;
    followTheme(this, [this](const Theme &theme) {
        if (std::exchange(m_textScale, theme.options().textScale) != theme.options().textScale)
            renewSoon();
    });
}

void PlaceStack::addPlace(const QString &id, Make make) { m_places[id] = {std::move(make), nullptr, nullptr}; }

QWidget *PlaceStack::place(const QString &id)
{
    const auto found = m_places.find(id);
    if (found == m_places.end())
        return nullptr;
    Entry &entry = found->second;
    if (!entry.widget) {
        entry.widget = entry.make();
        entry.area = new QScrollArea;
        entry.area->setObjectName(QStringLiteral("placeArea"));
        entry.area->setFocusPolicy(Qt::NoFocus);
        entry.area->setFrameShape(QFrame::NoFrame);
        entry.area->setWidgetResizable(true);
        setGround(entry.area, Ground::Plain);
        entry.area->setWidget(entry.widget);
        entry.widget->setAutoFillBackground(false);
        entry.area->viewport()->setAutoFillBackground(false);
        addWidget(entry.area);
    }
    return entry.widget;
}

bool PlaceStack::showPlace(const QString &id)
{
    if (!place(id))
        return false;
    setCurrentWidget(m_places[id].area);
    if (m_current != id) {
        m_current = id;
        emit shown(id);
    }
    return true;
}

void PlaceStack::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        renewSoon();
}

/// Not at once: what changed it may be within a place.
void PlaceStack::renewSoon()
{
    if (!m_places.empty())
        m_renewing.start();
}

void PlaceStack::renew()
{
    for (auto &[id, entry] : m_places) {
        if (!entry.area)
            continue;
        removeWidget(entry.area);
        delete entry.area;
        entry.area = nullptr;
        entry.widget = nullptr;
    }
    if (m_current.isEmpty())
        return;
    place(m_current);
    setCurrentWidget(m_places[m_current].area);
    emit renewed(m_current);
}

} // namespace throughline::studio
