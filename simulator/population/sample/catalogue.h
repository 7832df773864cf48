// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace throughline::sample {

struct Category
{
    std::string_view name;
    std::array<std::string_view, 6> products;
    int meanCents; ///< of an order in this category
};

/// What the made-up shop sells.
inline constexpr std::array<Category, 8> catalogue{{
    {"Running", {"Trail Runner 2", "Road Racer", "Reflective Vest", "Hydration Belt", "Merino Socks", "Stride Watch"}, 7200},
    {"Outdoor", {"Ridge Tent", "Down Sleeping Bag", "Trek Poles", "Storm Jacket", "Camp Stove", "Headlamp Pro"}, 11800},
    {"Yoga", {"Cork Mat", "Balance Block", "Flow Leggings", "Linen Strap", "Bolster", "Calm Candle"}, 4300},
    {"Cycling", {"Gravel Tyres", "Aero Helmet", "Bib Shorts", "Bar Bag", "Floor Pump", "Dynamo Light"}, 8900},
    {"Home", {"Oak Stool", "Linen Sheets", "Clay Teapot", "Wool Throw", "Desk Lamp", "Storage Basket"}, 6100},
    {"Kitchen", {"Chef Knife", "Cast Iron Pan", "Pasta Roller", "Spice Set", "French Press", "Bread Tin"}, 5400},
    {"Beauty", {"Rose Serum", "Clay Mask", "Cedar Soap", "Night Cream", "Lip Balm", "Hair Oil"}, 3600},
    {"Kids", {"Wooden Train", "Rain Boots", "Story Box", "Puzzle Map", "Balance Bike", "Star Projector"}, 4800},
}};

inline constexpr std::array<std::string_view, 4> tiers{"Bronze", "Silver", "Gold", "Platinum"};

} // namespace throughline::sample
