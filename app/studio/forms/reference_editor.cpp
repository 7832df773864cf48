// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/forms/reference_editor.h"

#include "app/studio/document/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace throughline::studio {

ReferenceEditor::ReferenceEditor(const FormContext &context, Reference reference, QWidget *parent)
    : ValueEditor(parent), m_context(context), m_reference(reference), m_box(new QComboBox)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    m_box->setEditable(FormContext::acceptsOthers(reference));
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setMinimumContentsLength(6);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        emit edited(m_box->itemData(index).toString().toStdString());
        emit settled();
    });
    if (QLineEdit *line = m_box->lineEdit()) {
        m_box->completer()->setFilterMode(Qt::MatchContains);
        connect(line, &QLineEdit::textEdited, this,
                [this](const QString &words) { emit edited(words.trimmed().toStdString()); });
        connect(line, &QLineEdit::editingFinished, this, &ValueEditor::settled);
    }
}

void ReferenceEditor::fill()
{
    std::vector<Suggestion> offered;
    if (!m_box->isEditable())
        offered.push_back({QString(), tr("None")});
    for (Suggestion &each : m_context.suggestions(m_reference))
        offered.push_back(std::move(each));
    if (size_t(m_box->count()) == offered.size() && m_offered == offered)
        return;
    m_box->clear();
    for (const Suggestion &each : offered)
        m_box->addItem(each.label, each.value);
    m_offered = std::move(offered);
}

void ReferenceEditor::show(const Json &value)
{
    const QString wanted = value.is_string() ? text(value.get<std::string>()) : QString();
    if (m_box->isEditable() && m_box->lineEdit()->hasFocus() && m_box->currentText() == wanted)
        return;
    const QSignalBlocker quiet(m_box);
    fill();
    int index = m_box->findData(wanted);
    if (index < 0 && !m_box->isEditable()) {
        m_box->addItem(tr("%1 (missing)").arg(wanted), wanted);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
    if (m_box->isEditable())
        m_box->setEditText(wanted);
}

void ReferenceEditor::forget()
{
    const QSignalBlocker quiet(m_box);
    if (m_box->isEditable())
        m_box->clearEditText();
}

QWidget *ReferenceEditor::focusTarget()
{
    return m_box;
}

} // namespace throughline::studio
