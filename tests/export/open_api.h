// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"

#include <optional>
#include <string>

namespace throughline::test {

/// What is wrong with `value` by a schema of an OpenAPI 3.0 document, with its place, or nothing.
/// Properties that the schema does not know are errors. Understands references, `nullable`, `type`,
/// `properties`, `required`, `items`, `enum`, `oneOf`, `anyOf`, `allOf`, `minimum` and `maximum`.
std::optional<std::string> openApiError(const Json &document, const Json &schema, const Json &value,
                                        const std::string &place = {});

} // namespace throughline::test
