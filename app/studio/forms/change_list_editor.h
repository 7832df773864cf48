// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"
#include "app/studio/forms/value_editor.h"
#include "model/project/change.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace throughline::studio {

/// Differences from the project, as a scenario keeps them: each with the value that it gives a setting
/// of the project or a parameter of a step.
class ChangeListEditor final : public ValueEditor
{
    Q_OBJECT
public:
    explicit ChangeListEditor(const FormContext &context, QWidget *parent = nullptr);

    void show(const Json &value) override;
    QWidget *focusTarget() override;

private:
    struct Target
    {
        Path path;
        QString words; ///< "Email within the hour · Delay"
    };

    std::vector<Target> targets() const;
    void fillTargets();
    void rebuild();
    QWidget *rowOf(size_t index);
    void add(const Path &path);
    void say();

    const FormContext &m_context;
    std::vector<Change> m_changes;
    QVBoxLayout *m_rows;
    QWidget *m_page = nullptr;
    QComboBox *m_add;
};

} // namespace throughline::studio
