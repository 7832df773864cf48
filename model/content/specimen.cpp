// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/specimen.h"

#include "model/content/liquid/analysis.h"
#include "model/content/message_rendering.h"
#include "model/data/known_tables.h"

namespace throughline {

namespace {

constexpr std::int64_t usualMoment = 1'767'225'600; // 2026-01-01T00:00:00Z

Json usualValue(std::string_view name, RoleType type)
{
    static const std::map<std::string_view, std::string_view> texts{
        {"key", "100042"},           {"email", "name@mail.example"}, {"phone", "+1 202 555 0142"},
        {"address", "1 Main Street"}, {"postal_code", "10115"},      {"city", "Barcelona"},
        {"country", "ES"},           {"time_zone", "Europe/Madrid"}, {"language", "en"},
        {"first_name", "Alexandra"}, {"last_name", "Lindqvist"},     {"tier", "Gold"},
        {"preferred_product", "Linen Shirt"}, {"preferred_category", "Outdoor"}};
    if (const auto known = texts.find(name); known != texts.end())
        return known->second;
    switch (type) {
    case RoleType::Boolean: return true;
    case RoleType::Integer: return 12;
    case RoleType::Real: return 49.5;
    case RoleType::Date: return "1990-05-14";
    case RoleType::Time: return "2024-05-14T09:30:00Z";
    case RoleType::Key:
    case RoleType::Text: break;
    }
    return "Example";
}

void addFields(const std::string &text, const liquid::BlockLibrary &blocks, std::set<std::string> &fields)
{
    if (text.find('{') == std::string::npos)
        return;
    const liquid::ParseResult parsed = liquid::parse(text);
    for (const liquid::FieldRead &read : liquid::analyse(parsed.tree, &blocks).reads)
        if (const std::string field = customerFieldOf(read.path); !field.empty())
            fields.insert(field);
}

} // namespace

std::set<std::string> fieldsOf(const Project &project, const Template &master)
{
    const liquid::BlockLibrary blocks = blockLibrary(project);
    std::set<std::string> fields;
    for (const Slot &slot : master.masterSlots) {
        addFields(slot.text, blocks, fields);
        addFields(slot.image, blocks, fields);
        addFields(slot.alternativeText, blocks, fields);
        for (const SlotVariant &variant : slot.variants)
            addFields(variant.text, blocks, fields);
    }
    for (const ChannelVariant &variant : master.channels)
        for (const SlotLink &link : variant.slotLinks)
            addFields(link.text, blocks, fields);
    return fields;
}

Viewer usualCustomer(const Project &project, const Template &master)
{
    Viewer viewer;
    viewer.key = "100042";
    viewer.now = Moment{usualMoment};
    for (const Role &role : knownTable("customers")->roles)
        if (role.key.find('*') == std::string_view::npos)
            viewer.fields[std::string(role.key)] = usualValue(role.key, role.type);
    for (const std::string &field : fieldsOf(project, master))
        if (!viewer.fields.contains(field))
            viewer.fields[field] = usualValue(field, RoleType::Text);
    return viewer;
}

} // namespace throughline
