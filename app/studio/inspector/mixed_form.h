// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/places.h"
#include "app/studio/forms/form_context.h"

#include <QWidget>

#include <memory>
#include <set>

namespace throughline::studio {

class Label;
class ValueEditor;

/// The fields that several steps have in common. What is set here is set in all of them, as one step
/// for undo; where they differ, that is said.
class MixedForm : public QWidget
{
    Q_OBJECT
public:
    MixedForm(const FormContext &context, std::set<std::string> nodes, QWidget *parent = nullptr);

    /// Keys of the fields that are shown.
    std::vector<std::string> fields() const;

private:
    struct Row
    {
        const Field *field = nullptr;
        QWidget *widget = nullptr;
        ValueEditor *editor = nullptr;
        Label *note = nullptr;
        int step = 0;
    };

    /// The parameters' path of every step that still exists.
    std::vector<Path> paths() const;
    std::vector<const Field *> commonFields() const;
    void refresh();
    void addRow(const Field &field);
    void showRow(const Row &row);
    void edit(Row &row, const Json &value);

    const FormContext &m_context;
    std::set<std::string> m_nodes;
    std::vector<std::unique_ptr<Row>> m_rows;
};

} // namespace throughline::studio
