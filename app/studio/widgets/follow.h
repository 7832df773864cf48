// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/widgets/theme.h"

#include <functional>

namespace throughline::studio {

/// Calls `apply` now and again whenever the theme changes, as long as `widget` lives.
void followTheme(QWidget *widget, std::function<void(const Theme &)> apply);

/// Calls `retranslate` now and whenever the language changes, as long as `widget` lives.
void followLanguage(QWidget *widget, std::function<void()> retranslate);

/// Colours the widget's text; Link, Disabled and selection colours stay those of the theme.
void setTextColor(QWidget *widget, const QColor &color);

} // namespace throughline::studio
