// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"
#include "model/values/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace throughline {

/// How much a loss matters in production.
enum class LossSeverity {
    Blocker,  ///< the export would not do what was drawn: nothing is written unless forced
    Changes,  ///< customers will see something else
    Cosmetic, ///< another form, the same behaviour
};

std::string_view lossSeverityName(LossSeverity severity);

/// Something of the journey that a target cannot say as it was drawn.
struct Loss
{
    std::string node;    ///< id of the journey node; empty: the journey as a whole
    Message what;        ///< what cannot be said there
    Message instead;     ///< what was written in its place
    LossSeverity severity = LossSeverity::Changes;
    std::string place;   ///< where in the node: a slot, a branch, "line 2, column 14"; may be empty

    friend bool operator==(const Loss &, const Loss &) = default;
};

/// An id of the account that only the platform knows; a mapping file gives it a value.
struct Placeholder
{
    std::string key;     ///< name in the mapping file: "metric.cart_abandoned"
    Message meaning;     ///< what to look up
    std::string value;   ///< what stands in the bundle now
    bool isMapped = false;

    friend bool operator==(const Placeholder &, const Placeholder &) = default;
};

struct ExportFile
{
    std::string path;    ///< inside the folder; no separators, no ".."
    std::string text;

    friend bool operator==(const ExportFile &, const ExportFile &) = default;
};

/// One request of the order in which a bundle is loaded, for README.txt.
struct LoadStep
{
    Message what;
    std::string command; ///< one curl line, or several lines
};

/// Everything that an export writes and says, before anything is written.
struct ExportBundle
{
    std::vector<ExportFile> files;
    std::vector<Loss> losses;
    std::vector<Message> settingsByHand; ///< rules that the platform keeps outside the journey
    std::vector<Placeholder> placeholders;
    std::vector<LoadStep> steps;
    std::vector<Message> changes;        ///< what is new since the export before
    bool hasPrevious = false;            ///< there was one to compare with

    bool hasBlockers() const;
    const ExportFile *file(std::string_view path) const;
};

/// {"node", "what", "instead", "severity", "place"}; the sentences in English.
Json encodeLoss(const Loss &loss);
/// Adds what losses.json and the command line both say of the bundle: "changes" since the last
/// export, "losses", "settingsByHand", "placeholders".
void describeBundle(Json &json, const ExportBundle &bundle);

} // namespace throughline
