// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/content/brief_changes.h"

#include "app/studio/content/content_edits.h"
#include "app/studio/document/places.h"
#include "app/studio/document/words.h"

#include <QCoreApplication>

#include <set>

namespace throughline::studio {

namespace {

struct ChangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::ChangeTexts)
};

constexpr qsizetype longestQuoted = 60;

QString nameIn(const Json &item)
{
    for (const char *key : {"name", "label", "title", "id", "channel", "slot"})
        if (item.is_object() && item.contains(key) && item[key].is_string() && !item[key].get<std::string>().empty())
            return text(item[key].get<std::string>());
    return {};
}

/// "Forgotten cart · Headline"
QString whereIs(const Path &path, const Project &approved, const Project &project)
{
    QStringList steps;
    for (std::size_t end = path.find('/'); end != std::string::npos;) {
        end = path.find('/', end + 1);
        const Path part = path.substr(0, end);
        auto place = placeAt(project, part);
        if (!place)
            place = placeAt(approved, part);
        if (!place)
            continue;
        if (place->structure() == &Slot::structure())
            steps << kindName(static_cast<const Slot *>(place->structureAddress())->kind);
        else if (place->structure() && !place->field)
            steps << nameIn(place->type->encode(place->address));
        else if (end == std::string::npos && place->field && lastStepOf(path) != "text" && lastStepOf(path) != "name")
            steps << words(place->field->label);
    }
    steps.removeAll(QString());
    return steps.isEmpty() ? text(path) : steps.join(QStringLiteral(" · "));
}

/// Short values alone can be quoted.
std::optional<QString> quoted(const Json &value)
{
    if (value.is_null() || (value.is_string() && value.get<std::string>().empty()))
        return ChangeTexts::tr("nothing");
    if (value.is_structured())
        return std::nullopt;
    const QString said = value.is_string() ? text(value.get<std::string>()).simplified() : text(value.dump());
    if (said.size() > longestQuoted)
        return std::nullopt;
    return value.is_string() ? ChangeTexts::tr("“%1”").arg(said) : said;
}

QString lineOf(const Change &change, const Project &approved, const Project &project)
{
    if (const auto *set = std::get_if<SetValue>(&change.what)) {
        const auto before = valueAt(approved, set->path);
        const auto from = before ? quoted(*before) : std::optional(ChangeTexts::tr("nothing"));
        const auto to = quoted(set->value);
        const QString where = whereIs(set->path, approved, project);
        return from && to ? ChangeTexts::tr("%1: %2 is now %3").arg(where, *from, *to) : ChangeTexts::tr("%1: changed").arg(where);
    }
    if (const auto *insert = std::get_if<InsertItem>(&change.what)) {
        const QString name = nameIn(insert->item);
        const Path path = insert->item.is_object() && insert->item.contains("id") ? joined(insert->list, insert->item["id"].get<std::string>()) : insert->list;
        return name.isEmpty() ? QString() : ChangeTexts::tr("%1: new").arg(whereIs(path, approved, project));
    }
    if (const auto *remove = std::get_if<RemoveItem>(&change.what))
        return ChangeTexts::tr("%1: taken out").arg(whereIs(remove->item, approved, project));
    if (const auto *move = std::get_if<MoveItem>(&change.what))
        return ChangeTexts::tr("%1: moved to another place").arg(whereIs(move->item, approved, project));
    return {};
}

bool isNoted(const Change &change)
{
    static const std::set<std::string> silent{"version", "basedOn", "fields", "x", "y", "placed"};
    const auto *set = std::get_if<SetValue>(&change.what);
    return !set || !silent.contains(lastStepOf(set->path));
}

} // namespace

QStringList changesSince(const Project &approved, const Project &project)
{
    QStringList lines;
    for (const Change &change : difference(approved, project)) {
        const QString line = isNoted(change) ? lineOf(change, approved, project) : QString();
        if (!line.isEmpty() && !lines.contains(line))
            lines << line;
    }
    return lines;
}

} // namespace throughline::studio
