// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace throughline::test {

/// Opens the sample on a made-up database, simulated, and each place of the window in turn at
/// 1280×800 and 1920×1080; without a sample the places as they are before anything is drawn. With
/// one, at 1280×800, also what else a place can show: sections, pages, panels, each kind of step.
/// `take` is given the window and a name ("cart-simulate-1280"). False when the sample is not there
/// or does not run.
bool showPlaces(const QString &sample, const std::function<void(QWidget &window, const QString &name)> &take);

} // namespace throughline::test
