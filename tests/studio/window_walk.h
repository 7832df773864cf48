// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace throughline::test {

/// A text that a person or a screen reader meets, and which widget says it.
struct SeenText
{
    QString text;
    QString where; ///< "Class objectName"
};

QString whoIs(const QWidget *widget);

/// Everything that the visible widgets under `root` say: labels, buttons, choices, items of lists,
/// headers, hints in empty fields, tool tips and accessible names; cards and labels of the canvas.
std::vector<SeenText> seenTexts(const QWidget &root);

/// Visible neighbours (children of one parent) that lie over each other, as "A over B by 12x4".
/// Things that float on purpose carry the property "floats".
QStringList overlaps(const QWidget &root);

/// Visible widgets that the keyboard can reach and that have no accessible name.
QStringList namelessFocus(const QWidget &root);

/// Visible widgets that say something or take the keyboard and lie outside what can be seen or
/// scrolled to, each as "Class name lies outside Class by 12x4".
QStringList outOfReach(const QWidget &root);

/// Visible pages that are wider than what can be seen of them, with how much; lists, tables and texts may be wider
/// than what is seen of them.
QStringList sidewaysPages(const QWidget &root);

/// Visible, enabled widgets with Tab focus that look the same with the keyboard's focus as without.
QStringList unseenFocus(QWidget &window);

/// Visible, enabled widgets with Tab focus that Tab does not come to from the window's first one.
QStringList unreachedByTab(QWidget &window);

} // namespace throughline::test
