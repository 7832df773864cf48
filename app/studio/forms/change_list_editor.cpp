// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/forms/change_list_editor.h"

#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/forms/editor_factory.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/label.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {

/// Settings outside the journeys that a what-if is about.
constexpr const char *settings[] = {"policy", "money", "simulation"};

bool isSimple(const Field &field)
{
    const TypeKind kind = field.type->kind();
    return field.key != "id" && kind != TypeKind::Structure && kind != TypeKind::Raw && kind != TypeKind::Map
        && !(kind == TypeKind::List && field.type->itemType()->kind() == TypeKind::Structure);
}

QString stepName(const Node &node)
{
    if (!node.name.empty())
        return text(node.name);
    return words(nodeKind(node.kind())->structure->title);
}

} // namespace

ChangeListEditor::ChangeListEditor(const FormContext &context, QWidget *parent) : ValueEditor(parent), m_context(context)
{
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    m_add = new QComboBox;
    m_add->setObjectName(QStringLiteral("addDifference"));
    m_add->setAccessibleName(tr("Add a difference"));
    m_add->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_add->setMinimumContentsLength(20);
    connect(m_add, &QComboBox::activated, this, [this](int index) {
        const Path path = m_add->itemData(index).toString().toStdString();
        m_add->setCurrentIndex(0);
        if (!path.empty())
            add(path);
    });
    m_rows->addWidget(m_add);
    rebuild();
}

QWidget *ChangeListEditor::focusTarget()
{
    return m_add;
}

std::vector<ChangeListEditor::Target> ChangeListEditor::targets() const
{
    std::vector<Target> all;
    const auto take = [&](const Path &path, const QString &owner) {
        const auto place = placeAt(m_context.project(), path);
        const Structure *structure = place ? place->structure() : nullptr;
        if (!structure)
            return;
        for (const Field &field : structure->fields) {
            const bool isRelevant = !field.isRelevant || field.isRelevant(place->structureAddress());
            if (isSimple(field) && isRelevant)
                all.push_back({joined(path, field.key), tr("%1 · %2").arg(owner, words(field.label))});
        }
    };
    for (const Journey &journey : m_context.project().journeys)
        for (const Node &node : journey.nodes)
            take(joined(nodePath(journey.id, node.id), "with"), stepName(node));
    for (const ChannelCopy &copy : m_context.project().data.copies)
        take(joined("data/copies", copy.id()), tr("Copy of %1").arg(words(info(copy.channel).name)));
    for (const char *key : settings)
        if (const auto place = placeAt(m_context.project(), key))
            take(key, words(place->field->label));
    return all;
}

void ChangeListEditor::fillTargets()
{
    const QSignalBlocker quiet(m_add);
    m_add->clear();
    m_add->addItem(tr("Add a difference…"), QString());
    for (const Target &target : targets())
        m_add->addItem(target.words, text(target.path));
}

void ChangeListEditor::show(const Json &value)
{
    std::vector<Change> changes;
    for (const Json &each : value.is_array() ? value : Json::array())
        if (auto change = decodeChange(each))
            changes.push_back(std::move(*change));
    if (changes == m_changes && m_page)
        return;
    m_changes = std::move(changes);
    rebuild();
}

void ChangeListEditor::rebuild()
{
    if (m_page) {
        m_page->hide();
        m_page->deleteLater();
    }
    m_page = new QWidget;
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (size_t i = 0; i < m_changes.size(); ++i)
        layout->addWidget(rowOf(i));
    m_rows->insertWidget(0, m_page);
    fillTargets();
}

QWidget *ChangeListEditor::rowOf(size_t index)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto *set = std::get_if<SetValue>(&m_changes[index].what);
    QString name = words(m_changes[index].name);
    if (set)
        for (const Target &target : targets())
            if (target.path == set->path)
                name = target.words;
    if (name.isEmpty())
        name = set ? text(set->path) : tr("A change of the project's structure");
    auto *title = new Label(name, TextStyle::Base);
    title->setWordWrap(true);
    layout->addWidget(title, 1);
    const auto place = set ? placeAt(m_context.project(), set->path) : std::nullopt;
    if (ValueEditor *editor = place && place->field ? makeEditor(m_context, *place->type, place->field) : nullptr) {
        editor->setNames(name, words(place->field->help));
        editor->show(set->value);
        layout->addWidget(editor, 1);
        connect(editor, &ValueEditor::edited, this, [this, index](const Json &value) {
            std::get<SetValue>(m_changes[index].what).value = value;
            say();
        });
        connect(editor, &ValueEditor::settled, this, &ValueEditor::settled);
    }
    auto *remove = new ToolIconButton(QStringLiteral("close"), tr("Remove this difference"));
    layout->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QToolButton::clicked, this, [this, index] {
        m_changes.erase(m_changes.begin() + std::ptrdiff_t(index));
        // The button that was clicked is one of those that go.
        QTimer::singleShot(0, this, [this] { rebuild(); });
        say();
        emit settled();
    });
    return row;
}

void ChangeListEditor::add(const Path &path)
{
    const auto value = valueAt(m_context.project(), path);
    if (!value)
        return;
    QString name;
    for (const Target &target : targets())
        if (target.path == path)
            name = target.words;
    m_changes.push_back(setValue(path, *value, named(name)));
    rebuild();
    say();
    emit settled();
}

void ChangeListEditor::say()
{
    Json list = Json::array();
    for (const Change &change : m_changes)
        list.push_back(encodeChange(change));
    emit edited(list);
}

} // namespace throughline::studio
