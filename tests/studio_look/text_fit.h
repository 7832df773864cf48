// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace throughline::test {

/// The visible widgets under `root` that have less room than their text needs, each as
/// "Class 'text' has 40x12, needs 52x12". Widgets that end a long text in "…" on purpose and keep
/// it in their tool tip are left out.
QStringList cutTexts(const QWidget &root);

} // namespace throughline::test
