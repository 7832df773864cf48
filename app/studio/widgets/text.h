// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text.h"

#include <QString>

namespace throughline::studio {

/// A text of the core in the language of the window, its places still open.
QString shown(const Text &text);

/// Translated first; then the arguments take their places.
QString shown(const Message &message);

} // namespace throughline::studio
