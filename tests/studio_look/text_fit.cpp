// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/studio_look/text_fit.h"

#include "app/studio/shell/frame/chooser_box.h"
#include "app/studio/shell/frame/rail.h"
#include "app/studio/shell/frame/top_bar.h"
#include "app/studio/widgets/key_value.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/pill.h"
#include "app/studio/widgets/segmented_switch.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

namespace throughline::test {

namespace {

using namespace studio;

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->currentText();
    if (const auto *pill = qobject_cast<const Pill *>(widget))
        return pill->text();
    if (const auto *number = qobject_cast<const NumberLabel *>(widget))
        return number->text();
    if (const auto *choice = qobject_cast<const SegmentedSwitch *>(widget))
        return choice->choices().join(QLatin1Char('|'));
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        return tabs->tabText(0);
    return {};
}

bool elidesOnPurpose(const QWidget *widget)
{
    // What ends in "…" is whole in its tool tip.
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    if (combo && !combo->isEditable() && combo->toolTip().contains(combo->currentText()))
        return true;
    const auto *pill = qobject_cast<const Pill *>(widget);
    if (pill && pill->toolTip() == pill->text())
        return true;
    return qobject_cast<const RailButton *>(widget) || qobject_cast<const ElidedLabel *>(widget) || qobject_cast<const TitleButton *>(widget)
        || qobject_cast<const CommandField *>(widget) || qobject_cast<const ChooserBox *>(widget);
}

QSize neededBy(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label && label->wordWrap())
        return {0, label->heightForWidth(label->width())};
    // The hint of a box that is written in has room for any of its choices; what counts is what it says.
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    if (combo && !combo->isEditable()) {
        const int icon = combo->itemIcon(combo->currentIndex()).isNull() ? 0 : combo->iconSize().width() + 4;
        const QSize said(combo->fontMetrics().horizontalAdvance(combo->currentText()) + icon, combo->fontMetrics().height());
        QStyleOptionComboBox option;
        option.initFrom(combo);
        return combo->style()->sizeFromContents(QStyle::CT_ComboBox, &option, said, combo);
    }
    if (combo && combo->isEditable()) {
        constexpr int caretRoom = 6;
        const int around = combo->width() - combo->lineEdit()->width();
        return {around + caretRoom + combo->fontMetrics().horizontalAdvance(combo->currentText()), combo->sizeHint().height()};
    }
    if (const auto *choice = qobject_cast<const SegmentedSwitch *>(widget))
        return choice->minimumSizeHint();
    return widget->sizeHint();
}

} // namespace

QStringList cutTexts(const QWidget &root)
{
    QStringList cut;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const QString text = textOf(widget);
        if (text.isEmpty() || !widget->isVisible() || elidesOnPurpose(widget))
            continue;
        const QSize needed = neededBy(widget);
        if (needed.width() > widget->width() + 1 || needed.height() > widget->height() + 1)
            cut << QStringLiteral("%1 '%2' has %3x%4, needs %5x%6")
                       .arg(QLatin1String(widget->metaObject()->className()), text)
                       .arg(widget->width())
                       .arg(widget->height())
                       .arg(needed.width())
                       .arg(needed.height());
    }
    return cut;
}

} // namespace throughline::test
