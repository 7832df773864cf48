// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/places.h"
#include "app/studio/forms/form_context.h"

#include <QWidget>

#include <memory>

namespace throughline::studio {

class Card;
class CardGrid;
class EvidenceBadge;
class StructureForm;

/// The items of a list of structures, one card each: add, remove, reorder, edit in place.
class ListForm : public QWidget
{
    Q_OBJECT
public:
    ListForm(const FormContext &context, Path path, QWidget *parent = nullptr);

    bool focusField(const Path &path);
    /// Shows the list of another place, whose items have the same structure.
    void setPath(Path path);
    /// Follows nothing until the next setPath().
    void rest();

private:
    struct Entry
    {
        std::string step;    ///< id, or index where items have none
        Card *card = nullptr;
        StructureForm *form = nullptr;
        EvidenceBadge *badge = nullptr; ///< where items say what they rest on
    };

    void refresh();
    void showEvidence(const Entry &entry) const;
    std::vector<std::string> steps() const;
    void addEntry(const std::string &step);
    void dropEntriesFrom(size_t index);
    void addItem();
    QString titleOf(const std::string &step) const;

    const FormContext &m_context;
    Path m_path;
    CardGrid *m_cards;
    std::vector<Entry> m_entries;
    bool m_isResting = false;
};

/// An id that no item of the list has: the wanted one, or with a number behind it.
std::string freshItemId(const PlaceInProject &list, const std::string &wanted);

} // namespace throughline::studio
