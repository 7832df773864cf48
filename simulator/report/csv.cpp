// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/report/csv.h"

#include "model/values/number.h"

namespace throughline {

namespace {

std::string cell(std::string text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        if (c == '"')
            quoted += '"';
    }
    return quoted + "\"";
}

/// Texts come from project and database, whoever wrote them.
std::string withoutFormula(const std::string &text)
{
    const bool isFormula = !text.empty()
        && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    return isFormula ? "'" + text : text;
}

std::string nameOf(const Json &element, std::size_t place)
{
    if (element.is_object()) {
        for (const char *key : {"id", "channel", "field", "customer"}) {
            const auto found = element.find(key);
            if (found != element.end() && found->is_string() && !found->get<std::string>().empty())
                return found->get<std::string>();
        }
        if (element.contains("a") && element.contains("b"))
            return element["a"].get<std::string>() + "-" + element["b"].get<std::string>();
    }
    return formatNumber(static_cast<std::int64_t>(place));
}

void append(std::string &csv, const std::string &place, const Json &json)
{
    if (json.is_object()) {
        for (const auto &[key, value] : json.items())
            append(csv, place.empty() ? key : place + "/" + key, value);
        return;
    }
    if (json.is_array()) {
        for (std::size_t i = 0; i < json.size(); ++i)
            append(csv, place + "/" + nameOf(json[i], i), json[i]);
        return;
    }
    std::string value;
    if (json.is_string())
        value = withoutFormula(json.get<std::string>());
    else if (!json.is_null())
        value = json.dump();
    csv += cell(withoutFormula(place)) + "," + cell(std::move(value)) + "\r\n";
}

} // namespace

std::string reportCsv(const Json &report)
{
    std::string csv = "figure,value\r\n";
    append(csv, "", report);
    return csv;
}

} // namespace throughline
