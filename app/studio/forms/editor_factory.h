// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"
#include "app/studio/forms/value_editor.h"

namespace throughline::studio {

/// An editor for values of the type; null for structures and lists of structures, which forms show
/// in place. `field` describes the value, or the list whose item it is; may be null.
ValueEditor *makeEditor(const FormContext &context, const Type &type, const Field *field);

/// True for lists whose items are structures.
bool isListOfStructures(const Type &type);

} // namespace throughline::studio
