// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace throughline {

class ExportContext;
struct Target;

/// Adds what accompanies every bundle: README.txt (how to load it, in which order, with example
/// calls), losses.json and, where the bundle has placeholders, mapping.json.
void writeDocuments(ExportContext &context, const Target &target);

} // namespace throughline
