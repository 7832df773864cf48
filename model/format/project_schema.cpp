// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/format/project_file.h"
#include "model/values/number.h"

namespace throughline {

Json projectSchema()
{
    Json definitions = Json::object();
    Json root = schemaOfStructure(Project::structure(), definitions);
    root["properties"]["format"] = {{"const", "throughline/" + formatNumber(std::int64_t(projectFormat))}};
    root["required"].push_back("format");
    Json out{{"$schema", "http://json-schema.org/draft-07/schema#"},
             {"$id", "https://throughline.invalid/schema/project-1.json"}};
    out.update(root);
    out["definitions"] = std::move(definitions);
    return out;
}

} // namespace throughline
