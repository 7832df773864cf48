// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/forms/simple_editors.h"

#include "app/studio/document/words.h"
#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/theme.h"
#include "model/values/number.h"
#include "model/values/scalar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {

void fill(ValueEditor *editor, QWidget *only)
{
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(only);
}

QString textOf(const Json &value)
{
    return value.is_string() ? text(value.get<std::string>()) : QString();
}

} // namespace

LineTextEditor::LineTextEditor(QWidget *parent) : ValueEditor(parent), m_line(new QLineEdit)
{
    fill(this, m_line);
    connect(m_line, &QLineEdit::textEdited, this,
            [this](const QString &words) { emit edited(words.toStdString()); });
    connect(m_line, &QLineEdit::editingFinished, this, &ValueEditor::settled);
}

void LineTextEditor::show(const Json &value)
{
    const QString words = textOf(value);
    if (m_line->text() == words)
        return;
    m_line->setText(words);
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0); // a long text is read from its beginning
}

void LineTextEditor::forget()
{
    m_line->clear();
}

QWidget *LineTextEditor::focusTarget()
{
    return m_line;
}

LongTextEditor::LongTextEditor(bool isCode, QWidget *parent) : ValueEditor(parent), m_edit(new QPlainTextEdit)
{
    fill(this, m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    followTheme(this, [this, isCode](const Theme &theme) {
        m_edit->setFont(theme.font(isCode ? TextStyle::Code : TextStyle::Base));
        m_edit->setFixedHeight(theme.scaled(86));
    });
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            emit edited(m_edit->toPlainText().toStdString());
    });
}

void LongTextEditor::show(const Json &value)
{
    const QString words = textOf(value);
    if (m_edit->toPlainText() != words)
        write(words);
}

void LongTextEditor::forget()
{
    if (m_edit->document()->isUndoAvailable() || m_edit->document()->isRedoAvailable() || !m_edit->document()->isEmpty())
        write({});
}

void LongTextEditor::write(const QString &words)
{
    m_isShowing = true;
    m_edit->setPlainText(words);
    m_isShowing = false;
}

QWidget *LongTextEditor::focusTarget()
{
    return m_edit;
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        emit settled();
    return ValueEditor::eventFilter(watched, event);
}

BooleanEditor::BooleanEditor(const QString &label, QWidget *parent)
    : ValueEditor(parent), m_box(new QCheckBox(label))
{
    fill(this, m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool isOn) {
        emit edited(isOn);
        emit settled();
    });
}

void BooleanEditor::show(const Json &value)
{
    m_box->setChecked(value.is_boolean() && value.get<bool>());
}

QWidget *BooleanEditor::focusTarget()
{
    return m_box;
}

ChoiceEditor::ChoiceEditor(const std::vector<Choice> &choices, QWidget *parent)
    : ValueEditor(parent), m_box(new QComboBox)
{
    fill(this, m_box);
    for (const Choice &choice : choices)
        m_box->addItem(words(choice.label), text(choice.key));
    m_box->setMinimumContentsLength(6);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        emit edited(m_box->itemData(index).toString().toStdString());
        emit settled();
    });
}

void ChoiceEditor::show(const Json &value)
{
    m_box->setCurrentIndex(m_box->findData(textOf(value)));
    // In a narrow panel the choice ends in "…" and stands whole here.
    m_box->setToolTip(toolTip().isEmpty() ? m_box->currentText() : m_box->currentText() + QLatin1Char('\n') + toolTip());
}

QWidget *ChoiceEditor::focusTarget()
{
    return m_box;
}

ScalarEditor::ScalarEditor(QWidget *parent) : ValueEditor(parent), m_line(new QLineEdit)
{
    fill(this, m_line);
    connect(m_line, &QLineEdit::textEdited, this,
            [this](const QString &words) { emit edited(scalarFromWords(words)); });
    connect(m_line, &QLineEdit::editingFinished, this, &ValueEditor::settled);
}

void ScalarEditor::show(const Json &value)
{
    if (scalarFromWords(m_line->text()) != value)
        m_line->setText(wordsOfScalar(value));
}

void ScalarEditor::forget()
{
    m_line->clear();
}

QWidget *ScalarEditor::focusTarget()
{
    return m_line;
}

Json scalarFromWords(const QString &words)
{
    const std::string plain = words.trimmed().toStdString();
    if (plain.empty())
        return nullptr;
    if (plain == "true" || plain == "false")
        return plain == "true";
    if (const auto whole = parseInteger(plain))
        return *whole;
    if (const auto real = parseReal(plain))
        return *real;
    return plain;
}

QString wordsOfScalar(const Json &value)
{
    if (value.is_null())
        return {};
    if (value.is_boolean())
        return value.get<bool>() ? QStringLiteral("true") : QStringLiteral("false");
    const auto scalar = decodeScalar(value);
    return scalar ? text(formatScalar(*scalar)) : QString();
}

} // namespace throughline::studio
