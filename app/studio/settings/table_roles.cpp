// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/settings/table_roles.h"

#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/widgets/card.h"
#include "app/studio/widgets/label.h"
#include "model/data/known_tables.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace throughline::studio {

TableRoles::TableRoles(const FormContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const auto addRow = [this](QGridLayout &grid, const std::string &table, const std::string &role,
                               const QString &label, const QString &help) {
        auto *line = new QLineEdit;
        line->setPlaceholderText(text(role.empty() ? table : role));
        line->setAccessibleName(label);
        line->setToolTip(help);
        auto *name = new Label(label, TextStyle::Caption, ColorRole::Text2);
        name->setToolTip(help);
        name->setBuddy(line);
        const int row = grid.rowCount();
        grid.addWidget(name, row, 0);
        grid.addWidget(line, row, 1);
        m_cells.push_back({table, role, line});
        connect(line, &QLineEdit::editingFinished, this, &TableRoles::commit);
    };
    for (const KnownTable &table : knownTables()) {
        auto *card = new Card(words(table.label));
        auto *help = new Label(words(table.help) + QLatin1Char(' ') + words(table.withoutIt), TextStyle::Caption, ColorRole::Text2);
        help->setWordWrap(true);
        card->body()->addWidget(help);
        auto *grid = new QGridLayout;
        grid->setColumnStretch(1, 1);
        grid->setHorizontalSpacing(12);
        addRow(*grid, std::string(table.key), {}, tr("Table"), tr("Name of the table in the database"));
        for (const Role &role : table.roles)
            if (role.key.find('*') == std::string_view::npos)
                addRow(*grid, std::string(table.key), std::string(role.key), words(role.label), words(role.help));
        card->body()->addLayout(grid);
        layout->addWidget(card);
    }
    connect(&context.document(), &Document::changed, this, [this](const std::vector<Path> &touched) {
        if (concerns(touched, "data/tables"))
            refresh();
    });
    refresh();
}

void TableRoles::refresh()
{
    const auto &tables = m_context.project().data.tables;
    for (const Cell &cell : m_cells) {
        const auto table = tables.find(cell.table);
        std::string name;
        if (table != tables.end()) {
            const auto column = table->second.columns.find(cell.role);
            name = cell.role.empty() ? table->second.table
                : column == table->second.columns.end() ? std::string() : column->second;
        }
        if (cell.line->text() != text(name))
            cell.line->setText(text(name));
    }
}

void TableRoles::commit()
{
    auto tables = m_context.project().data.tables;
    for (const Cell &cell : m_cells) {
        const std::string name = cell.line->text().trimmed().toStdString();
        const bool isKnown = tables.contains(cell.table);
        if (name.empty() && !isKnown)
            continue;
        TableMap &table = tables[cell.table];
        if (cell.role.empty())
            table.table = name;
        else if (name.empty())
            table.columns.erase(cell.role);
        else
            table.columns[cell.role] = name;
    }
    std::erase_if(tables, [](const auto &each) {
        return each.second.table.empty() && each.second.columns.empty() && each.second.unknown.is_null();
    });
    if (tables == m_context.project().data.tables)
        return;
    m_context.document().edit(setValue("data/tables", typeOf<decltype(tables)>().encode(&tables),
                                       named(tr("Change tables and roles"))));
}

} // namespace throughline::studio
