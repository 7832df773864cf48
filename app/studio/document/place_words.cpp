// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/place_words.h"

#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "model/project/place.h"

namespace throughline::studio {

QString nameOfItem(const Project &project, const Path &item)
{
    for (const char *key : {"label", "name", "title"}) {
        const auto place = placeAt(project, joined(item, key));
        if (place && place->type->kind() == TypeKind::Text)
            if (const auto &said = *static_cast<const std::string *>(place->address); !said.empty())
                return text(said);
    }
    const std::string id = splitPath(item).back();
    if (const auto channel = channelOfKey(id))
        return words(info(*channel).name);
    return text(id);
}

QString placeWords(const Project &project, const Path &path)
{
    QStringList said;
    const std::vector<std::string> steps = splitPath(path);
    Path here;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        here = here.empty() ? Path(steps[i]) : joined(here, steps[i]);
        const auto place = placeAt(project, here);
        const bool isLast = i + 1 == steps.size();
        if (!place)
            said << text(steps[i]);
        else if (!place->field)
            said << nameOfItem(project, here);
        // A list is told by its items, and the parameters of a step are its own.
        else if (isLast || (place->type->kind() != TypeKind::List && steps[i] != "with"))
            said << words(place->field->label);
    }
    return said.join(QStringLiteral(" › "));
}

} // namespace throughline::studio
