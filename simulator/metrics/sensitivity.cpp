// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/metrics/sensitivity.h"

#include "simulator/metrics/integer.h"

#include <algorithm>
#include <array>

namespace throughline::metrics {

namespace {

struct Word
{
    std::string_view part;               ///< of the field's name, lower case
    double value;
};

constexpr double ordinary = 0.1;
constexpr std::array<Word, 36> sensitivities{{
    {"health", 0.9},   {"medical", 0.9},  {"diagnos", 0.9},    {"pregnan", 0.9},
    {"religio", 0.9},  {"ethnic", 0.9},   {"sexual", 0.9},     {"orientation", 0.9},
    {"politic", 0.9},  {"income", 0.6},   {"salary", 0.6},     {"credit", 0.6},
    {"latitude", 0.6}, {"longitude", 0.6},{"location", 0.6},   {"geo", 0.6},
    {"address", 0.4},  {"phone", 0.3},    {"birth", 0.3},      {"age", 0.2},
    {"gender", 0.2},   {"child", 0.4},    {"marital", 0.4},    {"browse", 0.2},
    {"visit", 0.2},    {"viewed", 0.2},   {"cart", 0.2},       {"purchase", 0.15},
    {"order", 0.15},   {"product", 0.15}, {"spend", 0.15},     {"revenue", 0.15},
    {"name", 0.05},    {"salutation", 0.05}, {"language", 0.05}, {"city", 0.1},
}};

constexpr double declared = 0.25;
constexpr double observed = 0.6;
constexpr double inferred = 1;
constexpr std::array<Word, 20> provenances{{
    {"predict", inferred},  {"score", inferred},   {"risk", inferred},     {"propensity", inferred},
    {"recommend", inferred},{"segment", inferred}, {"affinity", inferred}, {"likel", inferred},
    {"purchase", observed}, {"order", observed},   {"spend", observed},    {"revenue", observed},
    {"product", observed},  {"browse", observed},  {"visit", observed},    {"viewed", observed},
    {"cart", observed},     {"click", observed},   {"location", observed}, {"last_", observed},
}};

template <std::size_t N>
double lookUp(const std::array<Word, N> &words, std::string_view name, double otherwise)
{
    for (const Word &word : words) {
        if (name.find(word.part) != std::string_view::npos)
            return word.value;
    }
    return otherwise;
}

} // namespace

FieldLayout traitsOfField(std::string_view fieldId, double weight)
{
    std::string name(fieldId);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const bool isName = name.ends_with("name") && name.find("product") == std::string::npos;
    return {std::string(fieldId),
            std::clamp<std::int64_t>(roundClamped(weight * 1e6), 0, 1000 * scoreUnit),
            isName ? 0.05 : lookUp(sensitivities, name, ordinary),
            isName ? declared : lookUp(provenances, name, declared)};
}

} // namespace throughline::metrics
