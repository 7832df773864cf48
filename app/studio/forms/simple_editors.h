// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/value_editor.h"
#include "model/description/type.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace throughline::studio {

class LineTextEditor final : public ValueEditor
{
    Q_OBJECT
public:
    explicit LineTextEditor(QWidget *parent = nullptr);
    void show(const Json &value) override;
    void forget() override;
    QWidget *focusTarget() override;

private:
    QLineEdit *m_line;
};

class LongTextEditor final : public ValueEditor
{
    Q_OBJECT
public:
    /// `isCode`: Liquid or a body for another system, in a fixed-width face.
    explicit LongTextEditor(bool isCode, QWidget *parent = nullptr);
    void show(const Json &value) override;
    void forget() override;
    QWidget *focusTarget() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void write(const QString &words);

    QPlainTextEdit *m_edit;
    bool m_isShowing = false;
};

class BooleanEditor final : public ValueEditor
{
    Q_OBJECT
public:
    explicit BooleanEditor(const QString &label, QWidget *parent = nullptr);
    void show(const Json &value) override;
    QWidget *focusTarget() override;
    bool saysItsLabel() const override { return true; }

private:
    QCheckBox *m_box;
};

class ChoiceEditor final : public ValueEditor
{
    Q_OBJECT
public:
    explicit ChoiceEditor(const std::vector<Choice> &choices, QWidget *parent = nullptr);
    void show(const Json &value) override;
    QWidget *focusTarget() override;

private:
    QComboBox *m_box;
};

/// A value of any simple type: numbers and yes/no are read as such, everything else as text.
class ScalarEditor final : public ValueEditor
{
    Q_OBJECT
public:
    explicit ScalarEditor(QWidget *parent = nullptr);
    void show(const Json &value) override;
    void forget() override;
    QWidget *focusTarget() override;

private:
    QLineEdit *m_line;
};

/// What a person who types `words` means by it.
Json scalarFromWords(const QString &words);
QString wordsOfScalar(const Json &value);

} // namespace throughline::studio
