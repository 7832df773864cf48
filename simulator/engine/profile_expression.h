// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/engine/life.h"

namespace throughline {

/// What the expression of a profile.update writes for this customer at this moment: its Liquid text,
/// with the truth as data ("customer.tier" or "tier"), read as the field's type; no value for an empty
/// text or one that does not fit. Texts that neither the database nor a rule knows are told apart by
/// their hash.
FieldValue evaluateExpression(const Program &program, const ProfileUpdatePlan &plan, const Life &life, std::int64_t at);

} // namespace throughline
