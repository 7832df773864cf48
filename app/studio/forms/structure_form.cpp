// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/forms/structure_form.h"

#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/forms/editor_factory.h"
#include "app/studio/forms/list_form.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/theme.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {
constexpr int roomForTwo = 540; ///< pixels at text scale 1
constexpr int mostColumns = 4;
constexpr size_t longForm = 5;  ///< fields from which on a text at the end tells of all the others
}

StructureForm::StructureForm(const FormContext &context, Path path, std::set<std::string> hidden, QWidget *parent)
    : QWidget(parent), m_context(context), m_path(std::move(path)), m_hidden(std::move(hidden))
{
    m_layout = new QGridLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(12);
    connect(&context.document(), &Document::changed, this, &StructureForm::follow);
    connect(&context.findings(), &Findings::changed, this, &StructureForm::showTroubles);
    refresh();
}

void StructureForm::setPath(Path path)
{
    m_isResting = false;
    m_path = std::move(path);
    for (const auto &row : m_rows) {
        row->path = joined(m_path, row->field->key);
        ++row->step;
        if (row->editor)
            row->editor->forget();
        if (row->nested)
            row->nested->setPath(row->path);
        if (row->list)
            row->list->setPath(row->path);
    }
    refresh();
}

void StructureForm::rest()
{
    m_isResting = true;
    for (const auto &row : m_rows) {
        if (row->editor)
            row->editor->forget();
        if (row->nested)
            row->nested->rest();
        if (row->list)
            row->list->rest();
    }
}

void StructureForm::follow(const std::vector<Path> &touched)
{
    if (!m_isResting && concerns(touched, m_path))
        refresh();
}

std::vector<const Field *> StructureForm::relevantFields() const
{
    std::vector<const Field *> fields;
    const auto place = placeAt(m_context.project(), m_path);
    const Structure *structure = place ? place->structure() : nullptr;
    if (!structure)
        return fields;
    const void *owner = place->structureAddress();
    for (const Field &field : structure->fields) {
        const bool isId = field.key == "id";
        if (isId || m_hidden.contains(field.key) || (field.isRelevant && !field.isRelevant(owner)))
            continue;
        fields.push_back(&field);
    }
    return fields;
}

void StructureForm::refresh()
{
    const auto fields = relevantFields();
    const bool isSame = std::equal(fields.begin(), fields.end(), m_rows.begin(), m_rows.end(),
                                   [](const Field *field, const auto &row) { return row->field == field; });
    if (!isSame)
        rebuild();
    const auto place = m_rows.empty() ? std::nullopt : placeAt(m_context.project(), m_path);
    for (const auto &row : m_rows)
        if (row->editor && place)
            row->editor->show(row->field->type->encode(row->field->locateIn(place->structureAddress())));
    showTroubles();
}

void StructureForm::rebuild()
{
    // Rows that stay keep their widgets, and with them the focus.
    const auto fields = relevantFields();
    std::vector<std::unique_ptr<Row>> before = std::move(m_rows);
    m_rows.clear();
    for (const Field *field : fields) {
        const auto kept = std::find_if(before.begin(), before.end(),
                                       [&](const auto &row) { return row && row->field == field; });
        if (kept == before.end()) {
            addRow(*field);
            continue;
        }
        m_rows.push_back(std::move(*kept));
    }
    // Where the figures come from, and other words that close a form, are sentences.
    if (const Row *last = m_rows.size() >= longForm ? m_rows.back().get() : nullptr;
        last && last->field->type->kind() == TypeKind::Text && last->field->reference == Reference::None)
        m_rows.back()->isWide = true;
    for (const auto &row : before)
        if (row) {
            row->widget->hide();
            row->widget->deleteLater();
        }
    place();
}

/// Two short fields in a line where there is room for two, four where there is room for two cards of two.
void StructureForm::place()
{
    for (const auto &row : m_rows)
        m_layout->removeWidget(row->widget);
    int line = 0;
    int column = 0;
    for (const auto &row : m_rows) {
        // Lists take the whole line, sentences the width of two short fields.
        const bool isList = row->list || row->nested;
        const int span = isList ? m_columns : row->isWide ? std::min(m_columns, 2) : 1;
        const bool takesLine = span == m_columns;
        if (column + span > m_columns) {
            ++line;
            column = 0;
        }
        // A check box stands beside the field of its neighbour, not beside the neighbour's label.
        const bool isLow = !takesLine && row->editor && row->editor->saysItsLabel();
        m_layout->addWidget(row->widget, line, column, 1, span, isLow ? Qt::AlignBottom : Qt::Alignment());
        column += span;
    }
    for (int i = 0; i < mostColumns; ++i)
        m_layout->setColumnStretch(i, i < m_columns ? 1 : 0);
}

QSize StructureForm::minimumSizeHint() const
{
    // What two columns need is no reason not to become narrower: then there is one.
    int widest = 0;
    for (const auto &row : m_rows)
        if (!row->widget->isHidden())
            widest = std::max(widest, row->widget->minimumSizeHint().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

void StructureForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int room = themeOf(this).scaled(roomForTwo);
    const int columns = width() >= 2 * room ? mostColumns : width() >= room ? 2 : 1;
    if (std::exchange(m_columns, columns) != columns)
        place();
}

void StructureForm::addRow(const Field &field)
{
    auto row = std::make_unique<Row>();
    row->field = &field;
    row->path = joined(m_path, field.key);
    row->widget = new QWidget;
    auto *layout = new QVBoxLayout(row->widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    const QString label = words(field.label);
    row->editor = makeEditor(m_context, *field.type, &field);
    if (!row->editor || !row->editor->saysItsLabel()) {
        auto *title = new Label(label, TextStyle::Caption, ColorRole::Text2);
        title->setToolTip(words(field.help));
        layout->addWidget(title);
        if (row->editor)
            title->setBuddy(row->editor->focusTarget());
    }
    Row *self = row.get();
    if (row->editor) {
        row->editor->setObjectName(text(field.key));
        row->editor->setNames(label, words(field.help));
        layout->addWidget(row->editor);
        connect(row->editor, &ValueEditor::edited, this, [this, self](const Json &value) {
            const QString name = tr("Change %1").arg(words(self->field->label).toLower());
            m_context.document().edit(setValue(self->path, value, named(name),
                                               "form " + self->path + " " + std::to_string(self->step)));
        });
        connect(row->editor, &ValueEditor::settled, this, [this, self] {
            ++self->step;
            const auto place = placeAt(m_context.project(), self->path);
            if (place)
                self->editor->show(place->type->encode(place->address));
        });
    } else if (isListOfStructures(*field.type)) {
        row->list = new ListForm(m_context, row->path);
        layout->addWidget(row->list);
    } else if (field.type->kind() == TypeKind::Structure) {
        row->nested = new StructureForm(m_context, row->path);
        layout->addWidget(row->nested);
    }
    row->trouble = new Label({}, TextStyle::Caption, ColorRole::Error);
    row->trouble->setObjectName(QStringLiteral("trouble"));
    row->trouble->setWordWrap(true);
    row->trouble->hide();
    layout->addWidget(row->trouble);
    const TypeKind kind = field.type->kind();
    row->isWide = !row->editor || kind == TypeKind::Rule || kind == TypeKind::List || kind == TypeKind::Map || field.isMultiline
        || field.reference == Reference::Liquid;
    m_rows.push_back(std::move(row));
}

void StructureForm::showTroubles()
{
    if (m_isResting)
        return;
    std::vector<size_t> here;
    const std::vector<Path> &paths = m_context.findings().paths();
    for (size_t i = 0; i < paths.size(); ++i)
        if (paths[i].size() > m_path.size() && concerns(paths[i], m_path))
            here.push_back(i);
    for (const auto &row : m_rows)
        showTrouble(*row, here);
}

void StructureForm::showTrouble(const Row &row, const std::vector<size_t> &findings)
{
    QStringList said;
    Severity worst = Severity::Note;
    for (const size_t i : findings) {
        const Path &where = m_context.findings().paths()[i];
        const bool isHere = row.editor ? concerns(where, row.path) && where.size() >= row.path.size() : where == row.path;
        if (!isHere)
            continue;
        const Problem &problem = m_context.findings().all()[i].problem;
        said << words(problem.message);
        worst = std::min(worst, problem.severity);
    }
    row.trouble->setVisible(!said.isEmpty());
    if (said.isEmpty())
        return;
    row.trouble->setColor(worst == Severity::Error ? ColorRole::Error : ColorRole::Warn);
    row.trouble->setText(said.join(QLatin1Char('\n')));
}

bool StructureForm::focusField(const Path &path)
{
    if (path == m_path)
        return focusFirst();
    for (const auto &row : m_rows) {
        if (!concerns(path, row->path) || path.size() < row->path.size())
            continue;
        if (row->nested && row->nested->focusField(path))
            return true;
        if (row->list && row->list->focusField(path))
            return true;
        return row->editor && focusEditor(*row);
    }
    return false;
}

bool StructureForm::focusFirst()
{
    for (const auto &row : m_rows) {
        if (row->editor)
            return focusEditor(*row);
        if (row->nested && row->nested->focusFirst())
            return true;
    }
    return false;
}

bool StructureForm::focusEditor(const Row &row)
{
    row.editor->focusTarget()->setFocus(Qt::ShortcutFocusReason);
    for (QWidget *up = parentWidget(); up; up = up->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(up)) {
            area->ensureWidgetVisible(row.widget, 0, 24);
            break;
        }
    return true;
}

} // namespace throughline::studio
