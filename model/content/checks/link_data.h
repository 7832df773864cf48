// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/checks/text_finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace throughline {

/// The roles of the customers table that tell who a person is, among the fields that the Liquid
/// `text` writes.
std::vector<std::string> personalFieldsWritten(std::string_view text);

/// TL446 at each parameter of a link of `text` into which a personal field or an e-mail address is
/// written; its mend puts the customer's token there.
std::vector<TextFinding> checkPersonalDataInLinks(std::string_view text);

/// The same for the value of a single parameter.
std::vector<TextFinding> checkPersonalDataInParameter(std::string_view name, std::string_view value);

inline constexpr std::string_view tokenOutput = "{{ customer.token }}";

} // namespace throughline
