// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"
#include "app/studio/forms/value_editor.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;
QT_END_NAMESPACE

namespace throughline::studio {

/// Several short texts in one line, parted by commas; names that are known can be chosen.
class TextListEditor final : public ValueEditor
{
    Q_OBJECT
public:
    TextListEditor(const FormContext &context, Reference reference, QWidget *parent = nullptr);
    void show(const Json &value) override;
    void forget() override;
    QWidget *focusTarget() override;

private:
    void toggle(const QString &value);

    QLineEdit *m_line;
};

/// Any number of a few choices, as check boxes.
class ChoiceListEditor final : public ValueEditor
{
    Q_OBJECT
public:
    explicit ChoiceListEditor(const std::vector<Choice> &choices, QWidget *parent = nullptr);
    void show(const Json &value) override;
    QWidget *focusTarget() override;

private:
    std::vector<QCheckBox *> m_boxes;
    std::vector<std::string> m_keys;
};

/// A value that may be absent: a check box before its editor.
class OptionalEditor final : public ValueEditor
{
    Q_OBJECT
public:
    /// `whenSet` is the value that a tick starts with.
    OptionalEditor(ValueEditor *inner, Json whenSet, const QString &label, QWidget *parent = nullptr);
    void show(const Json &value) override;
    void forget() override { m_inner->forget(); }
    QWidget *focusTarget() override;
    bool saysItsLabel() const override { return true; }

private:
    QCheckBox *m_box;
    ValueEditor *m_inner;
    Json m_whenSet;
};

/// Names with a value each: UTM parameters, roles, weights.
class MapEditor final : public ValueEditor
{
    Q_OBJECT
public:
    /// Values are numbers or texts. Names are typed, or are among `names` where there are any.
    MapEditor(bool hasNumbers, std::vector<Choice> names = {}, QWidget *parent = nullptr);
    void show(const Json &value) override;
    void forget() override { clear(); }

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QLineEdit *key = nullptr;    ///< none where names are chosen
        QComboBox *choice = nullptr;
        QLineEdit *value = nullptr;
    };
    void addRow(const QString &key, const QString &value);
    std::string keyOf(const Row &row) const;
    Json collected() const;
    void clear();

    bool m_hasNumbers;
    std::vector<Choice> m_names;
    QVBoxLayout *m_rowLayout;
    std::vector<Row> m_rows;
};

} // namespace throughline::studio
