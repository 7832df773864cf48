// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/forms/collection_editors.h"

#include "app/studio/document/words.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/flow_layout.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/theme.h"
#include "model/values/number.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::studio {

namespace {

Json partsOf(const QString &words)
{
    Json parts = Json::array();
    for (const QString &part : words.split(QLatin1Char(',')))
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts.push_back(trimmed.toStdString());
    return parts;
}

} // namespace

TextListEditor::TextListEditor(const FormContext &context, Reference reference, QWidget *parent)
    : ValueEditor(parent), m_line(new QLineEdit)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    m_line->setPlaceholderText(tr("names, parted by commas"));
    const bool isNamed = reference != Reference::None && reference != Reference::Colour && reference != Reference::Address
        && reference != Reference::Liquid;
    if (isNamed) {
        auto *offer = new ToolIconButton(QStringLiteral("chevron-down"), tr("Choose among what is known"));
        layout->addWidget(offer);
        connect(offer, &QToolButton::clicked, this, [this, &context, reference, offer] {
            auto *menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            const Json chosen = partsOf(m_line->text());
            for (const Suggestion &each : context.suggestions(reference)) {
                QAction *action = menu->addAction(each.label, this, [this, value = each.value] { toggle(value); });
                action->setCheckable(true);
                action->setChecked(std::find(chosen.begin(), chosen.end(), Json(each.value.toStdString())) != chosen.end());
            }
            if (menu->isEmpty())
                menu->addAction(tr("Nothing is known here; open a database."))->setEnabled(false);
            menu->popup(offer->mapToGlobal(QPoint(0, offer->height())));
        });
    }
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &words) { emit edited(partsOf(words)); });
    connect(m_line, &QLineEdit::editingFinished, this, &ValueEditor::settled);
}

void TextListEditor::toggle(const QString &value)
{
    Json parts = partsOf(m_line->text());
    const Json wanted(value.toStdString());
    const auto found = std::find(parts.begin(), parts.end(), wanted);
    if (found == parts.end())
        parts.push_back(wanted);
    else
        parts.erase(found);
    emit edited(parts);
    emit settled();
}

void TextListEditor::show(const Json &value)
{
    if (partsOf(m_line->text()) == value)
        return;
    QStringList parts;
    if (value.is_array())
        for (const Json &each : value)
            if (each.is_string())
                parts << text(each.get<std::string>());
    m_line->setText(parts.join(QStringLiteral(", ")));
}

void TextListEditor::forget()
{
    m_line->clear();
}

QWidget *TextListEditor::focusTarget()
{
    return m_line;
}

ChoiceListEditor::ChoiceListEditor(const std::vector<Choice> &choices, QWidget *parent) : ValueEditor(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const Choice &choice : choices) {
        auto *box = new QCheckBox(words(choice.label));
        m_boxes.push_back(box);
        m_keys.push_back(choice.key);
        layout->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this] {
            Json chosen = Json::array();
            for (size_t i = 0; i < m_boxes.size(); ++i)
                if (m_boxes[i]->isChecked())
                    chosen.push_back(m_keys[i]);
            emit edited(chosen);
            emit settled();
        });
    }
}

void ChoiceListEditor::show(const Json &value)
{
    for (size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(value.is_array() && std::find(value.begin(), value.end(), Json(m_keys[i])) != value.end());
}

QWidget *ChoiceListEditor::focusTarget()
{
    return m_boxes.empty() ? static_cast<QWidget *>(this) : m_boxes.front();
}

OptionalEditor::OptionalEditor(ValueEditor *inner, Json whenSet, const QString &label, QWidget *parent)
    : ValueEditor(parent), m_box(new QCheckBox(label)), m_inner(inner), m_whenSet(std::move(whenSet))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_box);
    layout->addWidget(m_inner);
    m_inner->setNames(label, {});
    connect(m_box, &QCheckBox::clicked, this, [this](bool isOn) {
        emit edited(isOn ? m_whenSet : Json());
        emit settled();
    });
    connect(m_inner, &ValueEditor::edited, this, &ValueEditor::edited);
    connect(m_inner, &ValueEditor::settled, this, &ValueEditor::settled);
}

void OptionalEditor::show(const Json &value)
{
    m_box->setChecked(!value.is_null());
    m_inner->setVisible(!value.is_null());
    if (!value.is_null())
        m_inner->show(value);
}

QWidget *OptionalEditor::focusTarget()
{
    return m_box;
}

MapEditor::MapEditor(bool hasNumbers, std::vector<Choice> names, QWidget *parent)
    : ValueEditor(parent), m_hasNumbers(hasNumbers), m_names(std::move(names))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_rowLayout = new QVBoxLayout;
    m_rowLayout->setSpacing(6);
    layout->addLayout(m_rowLayout);
    auto *add = new IconButton(tr("Add"), QStringLiteral("plus"));
    layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        // The first name that is not there yet.
        const Json now = collected();
        const auto free = std::ranges::find_if(m_names, [&](const Choice &name) { return !now.contains(name.key); });
        addRow(free == m_names.end() ? QString() : text(free->key), {});
        m_rows.back().widget->setFocus();
    });
}

void MapEditor::addRow(const QString &key, const QString &value)
{
    Row row;
    row.widget = new QWidget;
    const auto changed = [this] {
        emit edited(collected());
        emit settled();
    };
    QWidget *name = nullptr;
    if (m_names.empty()) {
        name = row.key = new QLineEdit(key);
        connect(row.key, &QLineEdit::editingFinished, this, changed);
    } else {
        name = row.choice = new QComboBox;
        for (const Choice &each : m_names)
            row.choice->addItem(icon(text(each.key), themeOf(this)), words(each.label), text(each.key));
        if (row.choice->findData(key) < 0)
            row.choice->addItem(key, key);
        row.choice->setCurrentIndex(row.choice->findData(key));
        connect(row.choice, &QComboBox::activated, this, changed);
    }
    name->setAccessibleName(tr("Name"));
    row.widget->setFocusProxy(name);
    row.value = new QLineEdit(value);
    row.value->setAccessibleName(tr("Value"));
    auto *remove = new ToolIconButton(QStringLiteral("close"), tr("Remove"));
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(name, 1);
    layout->addWidget(row.value, 1);
    layout->addWidget(remove);
    m_rowLayout->addWidget(row.widget);
    m_rows.push_back(row);
    connect(row.value, &QLineEdit::editingFinished, this, changed);
    connect(remove, &QToolButton::clicked, this, [this, widget = row.widget] {
        std::erase_if(m_rows, [widget](const Row &each) { return each.widget == widget; });
        widget->deleteLater();
        emit edited(collected());
        emit settled();
    });
}

std::string MapEditor::keyOf(const Row &row) const
{
    return (row.key ? row.key->text().trimmed() : row.choice->currentData().toString()).toStdString();
}

Json MapEditor::collected() const
{
    Json map = Json::object();
    for (const Row &row : m_rows) {
        const std::string key = keyOf(row);
        const std::string value = row.value->text().trimmed().toStdString();
        if (key.empty())
            continue;
        if (!m_hasNumbers)
            map[key] = value;
        else if (const auto number = parseReal(value))
            map[key] = *number;
    }
    return map;
}

void MapEditor::clear()
{
    for (const Row &row : m_rows) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
}

void MapEditor::show(const Json &value)
{
    if (collected() == value)
        return;
    clear();
    if (!value.is_object())
        return;
    for (const auto &[key, each] : value.items())
        addRow(text(key), each.is_string() ? text(each.get<std::string>())
                                           : each.is_number() ? QString::number(each.get<double>(), 'f', QLocale::FloatingPointShortest) : QString());
}

} // namespace throughline::studio
