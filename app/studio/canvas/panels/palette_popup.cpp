// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/panels/palette_popup.h"

#include "app/studio/widgets/search_field.h"
#include "app/studio/widgets/style.h"
#include "app/studio/widgets/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace throughline::studio::canvas {

PalettePopup::PalettePopup(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("palettePopup"));
    setAccessibleName(tr("Add a step"));
    m_search = new SearchField(tr("Add a step"));
    m_search->setObjectName(QStringLiteral("palettePopupSearch"));
    m_list = new PaletteList;
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_list->setFilter(words);
        m_list->selectFirst();
    });
    connect(m_list, &PaletteList::chosen, this, &PalettePopup::choose);
}

void PalettePopup::open(std::vector<PaletteEntry> entries, QPoint globalPosition)
{
    m_list->setEntries(std::move(entries));
    m_search->clear();
    m_list->setFilter({});
    m_list->selectFirst();
    const Theme theme = themeOf(this);
    resize(theme.scaled(248), theme.scaled(380));
    QRect place(globalPosition, size());
    if (const QScreen *screen = QGuiApplication::screenAt(globalPosition)) {
        const QRect room = screen->availableGeometry();
        place.moveRight(std::min(place.right(), room.right()));
        place.moveBottom(std::min(place.bottom(), room.bottom()));
    }
    move(place.topLeft());
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

bool PalettePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: m_list->step(1); return true;
    case Qt::Key_Up: m_list->step(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const PaletteEntry *entry = m_list->currentEntry())
            choose(*entry);
        return true;
    case Qt::Key_Tab: m_list->step(1); return true;
    case Qt::Key_Backtab: m_list->step(-1); return true;
    case Qt::Key_Escape: hide(); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

void PalettePopup::choose(const PaletteEntry &entry)
{
    const PaletteEntry copy = entry;
    hide();
    emit chosen(copy);
}

void PalettePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(this);
    paintRounded(painter, rect(), theme.radius(Radius::Control), theme.color(ColorRole::Surface),
                 theme.color(ColorRole::Border));
}

} // namespace throughline::studio::canvas
