// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/studio/window_walk.h"

#include "app/studio/canvas/canvas_view.h"
#include "app/studio/shell/frame/chooser_box.h"
#include "app/studio/widgets/key_value.h"
#include "app/studio/widgets/pill.h"
#include "app/studio/widgets/segmented_switch.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRubberBand>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QtTest>

#include <set>

namespace throughline::test {

using namespace studio;

namespace {

/// Qt's own inner parts: a spin box's line, a combo box's list.
bool isInnerPart(const QWidget *widget)
{
    return widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar *>(widget)
        || qobject_cast<const QSplitterHandle *>(widget) || qobject_cast<const QRubberBand *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
        || qobject_cast<const QComboBox *>(widget->parentWidget());
}

void takeItems(const QAbstractItemModel &model, const QModelIndex &parent, const QString &who, std::vector<SeenText> &out)
{
    const int rows = std::min(model.rowCount(parent), 200);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            out.push_back({index.data().toString(), who + QStringLiteral(" item")});
            out.push_back({index.data(Qt::ToolTipRole).toString(), who + QStringLiteral(" item's tool tip")});
            if (column == 0 && model.hasChildren(index))
                takeItems(model, index, who, out);
        }
}

void takeScene(const canvas::CanvasScene &scene, std::vector<SeenText> &out)
{
    for (const QGraphicsItem *item : scene.items()) {
        if (item->type() == canvas::NodeItem::Type) {
            const auto &view = static_cast<const canvas::NodeItem *>(item)->view();
            for (const QString &text : {view.words.title, view.words.line, view.words.kind})
                out.push_back({text, QStringLiteral("card")});
            if (view.figures) {
                out.push_back({view.figures->count, QStringLiteral("card's count")});
                out.push_back({view.figures->remark, QStringLiteral("card's remark")});
            }
        } else if (item->type() == canvas::EdgeItem::Type) {
            out.push_back({static_cast<const canvas::EdgeItem *>(item)->view().label, QStringLiteral("edge")});
        }
    }
}

bool isReachable(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy() && !isInnerPart(widget);
}

/// A scroll area whose page holds what can be focused is passed through, not stopped at.
bool isPassage(const QWidget *widget)
{
    return widget->inherits("QScrollArea");
}

} // namespace

QString whoIs(const QWidget *widget)
{
    QString who = QLatin1String(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        who += QLatin1Char(' ') + widget->objectName();
    return who;
}

std::vector<SeenText> seenTexts(const QWidget &root)
{
    std::vector<SeenText> out;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || isInnerPart(widget))
            continue;
        const QString who = whoIs(widget);
        const auto say = [&](const QString &text, const char *how) {
            if (!text.trimmed().isEmpty())
                out.push_back({text, who + QLatin1Char(' ') + QLatin1String(how)});
        };
        say(widget->toolTip(), "tool tip");
        say(widget->accessibleName(), "accessible name");
        say(widget->accessibleDescription(), "accessible description");
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            say(label->text(), "text");
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            say(button->text(), "text");
        if (const auto *pill = qobject_cast<const Pill *>(widget))
            say(pill->text(), "text");
        if (const auto *choice = qobject_cast<const SegmentedSwitch *>(widget))
            for (const QString &each : choice->choices())
                say(each, "choice");
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            say(line->placeholderText(), "hint");
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            say(text->placeholderText(), "hint");
        if (const auto *number = qobject_cast<const QAbstractSpinBox *>(widget))
            say(number->specialValueText(), "special value");
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                say(tabs->tabText(i), "tab");
        if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < std::min(combo->count(), 200); ++i)
                say(combo->itemText(i), "choice");
        if (const auto *chooser = qobject_cast<const ChooserBox *>(widget))
            say(chooser->shownText(), "text");
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view && view->model() && !qobject_cast<const QHeaderView *>(view))
            takeItems(*view->model(), {}, who, out);
        if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model())
            for (int i = 0; i < header->count(); ++i)
                if (!header->isSectionHidden(i))
                    say(header->model()->headerData(i, header->orientation()).toString(), "header");
        if (const auto *canvas = qobject_cast<const canvas::CanvasView *>(widget))
            takeScene(canvas->canvas(), out);
    }
    std::erase_if(out, [](const SeenText &seen) { return seen.text.trimmed().isEmpty(); });
    return out;
}

QStringList overlaps(const QWidget &root)
{
    QStringList found;
    QList<const QWidget *> parents{&root};
    for (const QWidget *widget : root.findChildren<QWidget *>())
        parents << widget;
    for (const QWidget *parent : parents) {
        if (!parent->isVisible() || qobject_cast<const QStackedWidget *>(parent) || qobject_cast<const QComboBox *>(parent)
            || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QLineEdit *>(parent)
            || qobject_cast<const QAbstractScrollArea *>(parent))
            continue;
        QList<const QWidget *> children;
        for (const QObject *child : parent->children()) {
            const auto *widget = qobject_cast<const QWidget *>(child);
            const bool counts = widget && !widget->isWindow() && widget->isVisible() && !widget->property("floats").toBool()
                && !isInnerPart(widget) && widget->width() > 0 && widget->height() > 0;
            if (counts)
                children << widget;
        }
        for (qsizetype i = 0; i < children.size(); ++i)
            for (qsizetype j = 0; j < i; ++j) {
                const QRect both = children[i]->geometry().intersected(children[j]->geometry());
                if (both.width() > 1 && both.height() > 1)
                    found << QStringLiteral("%1 over %2 by %3x%4").arg(whoIs(children[i]), whoIs(children[j])).arg(both.width()).arg(both.height());
            }
    }
    return found;
}

QStringList outOfReach(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool matters = (isReachable(widget) && !isPassage(widget)) || (label && widget->isVisible() && !label->text().isEmpty());
        if (!matters || widget->property("floats").toBool())
            continue;
        for (const QWidget *around = widget->parentWidget(); around && around != root.parentWidget() && !widget->isWindow(); around = around->parentWidget()) {
            const QRect place(widget->mapTo(around, QPoint()), widget->size());
            // A page within a scroll area is seen piece by piece.
            const auto *area = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
            const bool isViewport = area && area->viewport() == around;
            const QRect seen = around->rect();
            const bool tooWide = place.left() < seen.left() - 1 || place.right() > seen.right() + 1;
            const bool tooHigh = place.top() < seen.top() - 1 || place.bottom() > seen.bottom() + 1;
            const bool canGoAcross = isViewport && area->horizontalScrollBar()->maximum() > 0;
            const bool canGoDown = isViewport && area->verticalScrollBar()->maximum() > 0;
            if ((tooWide && !canGoAcross) || (tooHigh && !canGoDown)) {
                found << QStringLiteral("%1 '%2' lies outside %3: %4,%5 %6x%7 in %8x%9")
                             .arg(whoIs(widget), label ? label->text().left(40) : QString(), whoIs(around))
                             .arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height()).arg(seen.width()).arg(seen.height());
                break;
            }
            if (isViewport)
                break; // scrolled to, it is as visible as its scroll area
            if (around == &root)
                break;
        }
    }
    return found;
}

QStringList sidewaysPages(const QWidget &root)
{
    QStringList found;
    for (const QScrollArea *area : root.findChildren<QScrollArea *>()) {
        const int beyond = area->horizontalScrollBar()->maximum();
        if (area->isVisible() && beyond > 0)
            found << QStringLiteral("%1 in %2 scrolls sideways by %3").arg(whoIs(area->widget()), whoIs(area->parentWidget())).arg(beyond);
    }
    return found;
}

QStringList namelessFocus(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!isReachable(widget) || isPassage(widget))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            found << whoIs(widget) + QStringLiteral(" in ") + whoIs(widget->parentWidget());
    }
    return found;
}

QStringList unseenFocus(QWidget &window)
{
    constexpr int leastPixels = 16; // a caret that stands still in a line is no ring
    QStringList found;
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return {QStringLiteral("the window itself")};
    window.setAttribute(Qt::WA_KeyboardFocusChange);
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isReachable(widget) || isPassage(widget) || !widget->isVisible())
            continue;
        if (QWidget *before = QApplication::focusWidget())
            before->clearFocus();
        const QImage resting = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        const QImage focused = widget->grab().toImage();
        int changed = 0;
        for (int y = 0; y < std::min(resting.height(), focused.height()); ++y)
            for (int x = 0; x < std::min(resting.width(), focused.width()); ++x)
                changed += resting.pixel(x, y) != focused.pixel(x, y);
        if (changed < leastPixels && resting.size() == focused.size())
            found << whoIs(widget) + QStringLiteral(" in ") + whoIs(widget->parentWidget());
    }
    return found;
}

QStringList unreachedByTab(QWidget &window)
{
    std::set<const QWidget *> reached;
    std::set<const QWidget *> wanted;
    QWidget *first = nullptr;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (isReachable(widget) && !isPassage(widget)) {
            wanted.insert(widget);
            first = first ? first : widget;
        }
    if (!first)
        return {};
    // A list of choices that Tab went through may have taken the window's place.
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return {QStringLiteral("the window itself")};
    first->setFocus(Qt::TabFocusReason);
    reached.insert(QApplication::focusWidget());
    for (size_t step = 0; step < 2 * wanted.size() + 20; ++step) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            break;
        // The canvas keeps Tab for itself: Ctrl+Tab leaves it.
        const bool keepsTab = qobject_cast<canvas::CanvasView *>(focus);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Tab, keepsTab ? Qt::ControlModifier : Qt::NoModifier);
        QApplication::sendEvent(focus, &press);
        if (const QWidget *now = QApplication::focusWidget())
            reached.insert(now);
    }
    QStringList missed;
    for (const QWidget *widget : wanted) {
        bool isInside = reached.contains(widget);
        for (const QWidget *each : reached)
            isInside = isInside || (each && (each->focusProxy() == widget || widget->isAncestorOf(each)));
        if (!isInside)
            missed << whoIs(widget) + QStringLiteral(" in ") + whoIs(widget->parentWidget());
    }
    return missed;
}

} // namespace throughline::test
