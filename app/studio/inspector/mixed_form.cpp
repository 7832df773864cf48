// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/inspector/mixed_form.h"

#include "app/studio/document/words.h"
#include "app/studio/forms/editor_factory.h"
#include "app/studio/forms/value_editor.h"
#include "app/studio/widgets/label.h"

#include <QVBoxLayout>

namespace throughline::studio {

namespace {

/// The field of the same key and type in another kind's parameters, if it matters there now.
const Field *counterpart(const Project &project, const Path &path, const Field &field)
{
    const auto place = placeAt(project, path);
    const Structure *structure = place ? place->structure() : nullptr;
    const Field *found = structure ? structure->field(field.key) : nullptr;
    const bool isSame = found && found->type == field.type && found->reference == field.reference;
    return isSame && (!found->isRelevant || found->isRelevant(place->structureAddress())) ? found : nullptr;
}

} // namespace

MixedForm::MixedForm(const FormContext &context, std::set<std::string> nodes, QWidget *parent)
    : QWidget(parent), m_context(context), m_nodes(std::move(nodes))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    connect(&context.document(), &Document::changed, this, [this](const std::vector<Path> &touched) {
        if (concerns(touched, "journeys"))
            refresh();
    });
    refresh();
}

std::vector<Path> MixedForm::paths() const
{
    std::vector<Path> all;
    const Journey *journey = m_context.session().journey();
    for (const std::string &id : m_nodes)
        if (journey && journey->node(id))
            all.push_back(joined(nodePath(journey->id, id), "with"));
    return all;
}

std::vector<const Field *> MixedForm::commonFields() const
{
    std::vector<const Field *> common;
    const std::vector<Path> all = paths();
    const auto first = all.empty() ? std::nullopt : placeAt(m_context.project(), all.front());
    const Structure *structure = first ? first->structure() : nullptr;
    if (!structure)
        return common;
    for (const Field &field : structure->fields) {
        const bool isShared = std::all_of(all.begin(), all.end(), [&](const Path &path) {
            return counterpart(m_context.project(), path, field) != nullptr;
        });
        if (isShared && !isListOfStructures(*field.type) && field.type->kind() != TypeKind::Structure)
            common.push_back(&field);
    }
    return common;
}

std::vector<std::string> MixedForm::fields() const
{
    std::vector<std::string> keys;
    for (const auto &row : m_rows)
        keys.push_back(row->field->key);
    return keys;
}

void MixedForm::refresh()
{
    const auto common = commonFields();
    const bool isSame = std::equal(common.begin(), common.end(), m_rows.begin(), m_rows.end(),
                                   [](const Field *field, const auto &row) { return row->field == field; });
    if (!isSame) {
        for (const auto &row : m_rows) {
            row->widget->hide();
            row->widget->deleteLater();
        }
        m_rows.clear();
        for (const Field *field : common)
            addRow(*field);
    }
    for (const auto &row : m_rows)
        showRow(*row);
}

void MixedForm::addRow(const Field &field)
{
    ValueEditor *editor = makeEditor(m_context, *field.type, &field);
    if (!editor)
        return;
    auto row = std::make_unique<Row>();
    row->field = &field;
    row->editor = editor;
    row->widget = new QWidget;
    auto *column = new QVBoxLayout(row->widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    const QString label = words(field.label);
    if (!editor->saysItsLabel()) {
        auto *title = new Label(label, TextStyle::Caption, ColorRole::Text2);
        title->setBuddy(editor->focusTarget());
        column->addWidget(title);
    }
    editor->setObjectName(text(field.key));
    editor->setNames(label, words(field.help));
    column->addWidget(editor);
    row->note = new Label(tr("These steps differ here."), TextStyle::Caption, ColorRole::Text2);
    row->note->setObjectName(QStringLiteral("differs"));
    column->addWidget(row->note);
    layout()->addWidget(row->widget);
    Row *self = row.get();
    connect(editor, &ValueEditor::edited, this, [this, self](const Json &value) { edit(*self, value); });
    connect(editor, &ValueEditor::settled, this, [self] { ++self->step; });
    m_rows.push_back(std::move(row));
}

void MixedForm::showRow(const Row &row)
{
    std::vector<Json> values;
    for (const Path &path : paths())
        if (const auto place = placeAt(m_context.project(), joined(path, row.field->key)))
            values.push_back(place->type->encode(place->address));
    if (values.empty())
        return;
    const bool differs = std::any_of(values.begin(), values.end(), [&](const Json &value) { return value != values.front(); });
    row.editor->show(values.front());
    row.note->setVisible(differs);
}

void MixedForm::edit(Row &row, const Json &value)
{
    std::vector<Change> changes;
    for (const Path &path : paths())
        changes.push_back(setValue(joined(path, row.field->key), value));
    const QString name = tr("Change %1 of %n step(s)", nullptr, int(changes.size())).arg(words(row.field->label).toLower());
    std::string key = "mixed " + row.field->key + " " + std::to_string(row.step);
    for (const std::string &id : m_nodes)
        key += " " + id;
    m_context.document().edit(compound(std::move(changes), named(name), std::move(key)));
}

} // namespace throughline::studio
