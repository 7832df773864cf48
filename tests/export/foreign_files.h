// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace throughline::test {

/// A BPMN process with other prefixes than ours and with elements that we do not know.
extern const char *const foreignProcess;
/// A flow as Klaviyo's API gives it.
extern const char *const foreignKlaviyoFlow;

} // namespace throughline::test
