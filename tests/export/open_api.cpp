// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/export/open_api.h"

#include <algorithm>

namespace throughline::test {

namespace {

bool isOfType(const std::string &type, const Json &value)
{
    return (type == "object" && value.is_object()) || (type == "array" && value.is_array())
        || (type == "string" && value.is_string()) || (type == "boolean" && value.is_boolean())
        || (type == "integer" && value.is_number_integer()) || (type == "number" && value.is_number());
}

} // namespace

std::optional<std::string> openApiError(const Json &document, const Json &schema, const Json &value,
                                        const std::string &place)
{
    if (value.is_null() && schema.value("nullable", false))
        return std::nullopt;
    if (schema.contains("$ref")) {
        const std::string target = schema["$ref"].get<std::string>().substr(1);
        return openApiError(document, document.at(Json::json_pointer(target)), value, place);
    }
    for (const char *word : {"oneOf", "anyOf"}) {
        if (!schema.contains(word))
            continue;
        std::string all;
        for (const Json &choice : schema[word]) {
            const auto error = openApiError(document, choice, value, place);
            if (!error)
                return std::nullopt;
            all += "\n    or " + *error;
        }
        return place + ": fits no choice" + all;
    }
    if (schema.contains("allOf"))
        for (const Json &part : schema["allOf"])
            if (auto error = openApiError(document, part, value, place))
                return error;
    if (schema.contains("type") && !isOfType(schema["type"].get<std::string>(), value))
        return place + ": should be " + schema["type"].get<std::string>();
    if (schema.contains("enum") && std::find(schema["enum"].begin(), schema["enum"].end(), value) == schema["enum"].end())
        return place + ": is none of the known words";
    if (value.is_string() && value.get_ref<const std::string &>().size() > schema.value("maxLength", std::size_t(1) << 30))
        return place + ": is too long";
    if (value.is_string() && value.get_ref<const std::string &>().size() < schema.value("minLength", std::size_t(0)))
        return place + ": is too short";
    if (schema.contains("minimum") && value.is_number() && value.get<double>() < schema["minimum"].get<double>())
        return place + ": is too small";
    if (schema.contains("maximum") && value.is_number() && value.get<double>() > schema["maximum"].get<double>())
        return place + ": is too large";
    if (value.is_object()) {
        for (const auto &name : schema.value("required", Json::array()))
            if (!value.contains(name.get<std::string>()))
                return place + ": lacks " + name.get<std::string>();
        const bool isOpen = !schema.contains("properties");
        const Json others = schema.value("additionalProperties", Json());
        for (const auto &[key, item] : value.items()) {
            const bool isListed = !isOpen && schema["properties"].contains(key);
            if (!isListed && others.is_object()) {
                if (auto error = openApiError(document, others, item, place + "/" + key))
                    return error;
                continue;
            }
            if (isOpen && others != false)
                continue;
            if (isOpen)
                return place + "/" + key + ": is not known";
            if (!schema["properties"].contains(key))
                return place + "/" + key + ": is not known";
            if (auto error = openApiError(document, schema["properties"][key], item, place + "/" + key))
                return error;
        }
    }
    if (value.is_array() && (value.size() < schema.value("minItems", std::size_t(0)) || value.size() > schema.value("maxItems", value.size())))
        return place + ": has too few or too many items";
    if (value.is_array() && schema.contains("items"))
        for (std::size_t i = 0; i < value.size(); ++i)
            if (auto error = openApiError(document, schema["items"], value[i], place + "/" + std::to_string(i)))
                return error;
    return std::nullopt;
}

} // namespace throughline::test
