// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/compile/rule_program.h"
#include "simulator/compile/rule_view.h"

namespace throughline {

/// The value as the column's type holds it; nothing where it does not fit. `extra` are the texts
/// that journeys write beside those in the column's dictionary, coded after them.
std::optional<FieldValue> valueFor(const Column &column, const Scalar &scalar, const ExtraTexts &extra);

} // namespace throughline
