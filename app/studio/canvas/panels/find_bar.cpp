// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/panels/find_bar.h"

#include "app/studio/canvas/canvas_view.h"
#include "app/studio/canvas/edits/find.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/search_field.h"
#include "app/studio/widgets/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace throughline::studio::canvas {

FindBar::FindBar(CanvasView &view, Findings &findings, QWidget *parent)
    : QFrame(parent), m_view(view), m_findings(findings)
{
    setObjectName(QStringLiteral("findBar"));
    setProperty("floats", true);
    m_field = new SearchField(tr("Find steps"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setToolTip(tr("Words of any property, or is:error, is:unused, uses:FIELD, kind:message, channel:sms, template:NAME. A minus before a term turns it round."));
    m_count = new Label({}, TextStyle::Caption, ColorRole::Text2);
    m_count->setObjectName(QStringLiteral("findCount"));
    auto *previous = new ToolIconButton(QStringLiteral("arrow-up"), tr("Previous step found"));
    auto *next = new ToolIconButton(QStringLiteral("arrow-down"), tr("Next step found"));
    auto *away = new ToolIconButton(QStringLiteral("close"), tr("Close the search"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    for (ToolIconButton *button : {previous, next, away})
        layout->addWidget(button);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(next, &QToolButton::clicked, this, [this] { go(1); });
    connect(away, &QToolButton::clicked, this, &FindBar::close);
    m_field->installEventFilter(this);
    Session &session = view.canvas().session();
    const auto again = [this] {
        if (isVisible())
            search();
    };
    connect(&session.document(), &Document::changed, this, again);
    connect(&session, &Session::runsChanged, this, again);
    connect(&findings, &Findings::changed, this, again);
    connect(&session, &Session::journeyChanged, this, &FindBar::close);
    hide();
}

QSize FindBar::sizeHint() const
{
    return {themeOf(this).scaled(380), QFrame::sizeHint().height()};
}

void FindBar::open()
{
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void FindBar::close()
{
    if (!isVisible())
        return;
    hide();
    m_found.clear();
    m_view.canvas().setFound(std::nullopt);
    m_view.setFocus();
}

void FindBar::search()
{
    const Journey *journey = m_view.canvas().journey();
    Session &session = m_view.canvas().session();
    m_found.clear();
    if (journey)
        m_found = findNodes({session.project(), *journey, m_findings, session.shownRun()}, m_field->text());
    m_at = -1;
    const bool isAsking = !findTerms(m_field->text()).isEmpty();
    m_view.canvas().setFound(isAsking ? std::optional(std::set<std::string>(m_found.begin(), m_found.end())) : std::nullopt);
    const QRectF inView = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    const bool isSeen = std::any_of(m_found.begin(), m_found.end(), [&](const std::string &id) { return inView.intersects(m_view.canvas().cardOf(id)); });
    if (isAsking && !m_found.empty() && !isSeen)
        m_view.showNode(m_found.front());
    showCount();
}

void FindBar::showCount()
{
    if (findTerms(m_field->text()).isEmpty())
        m_count->setText({});
    else if (m_found.empty())
        m_count->setText(tr("none"));
    else if (m_at < 0)
        m_count->setText(tr("%n found", nullptr, int(m_found.size())));
    else
        m_count->setText(tr("%1 of %2").arg(m_at + 1).arg(m_found.size()));
}

void FindBar::go(int by)
{
    if (m_found.empty())
        return;
    const int count = int(m_found.size());
    m_at = m_at < 0 ? (by > 0 ? 0 : count - 1) : (m_at + by + count) % count;
    const std::string id = m_found[size_t(m_at)];
    m_view.canvas().session().setSelection(Selection::ofNode(id));
    m_view.canvas().setCurrent(id);
    m_view.showNode(id);
    showCount();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: go(key->modifiers() & Qt::ShiftModifier ? -1 : 1); return true;
    case Qt::Key_Down: go(1); return true;
    case Qt::Key_Up: go(-1); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(this);
    paintRounded(painter, rect(), theme.radius(Radius::Control), theme.color(ColorRole::Surface), theme.color(ColorRole::Border));
}

} // namespace throughline::studio::canvas
