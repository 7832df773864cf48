// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"
#include "app/studio/forms/value_editor.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace throughline::studio {

/// A text that names something else: an audience, a template, a field. What does not exist (any
/// more) stays visible.
class ReferenceEditor final : public ValueEditor
{
    Q_OBJECT
public:
    ReferenceEditor(const FormContext &context, Reference reference, QWidget *parent = nullptr);
    void show(const Json &value) override;
    void forget() override;
    QWidget *focusTarget() override;

private:
    void fill();

    const FormContext &m_context;
    Reference m_reference;
    std::vector<Suggestion> m_offered; ///< what the box holds
    QComboBox *m_box;
};

} // namespace throughline::studio
