// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"

#include <QWidget>

#include <memory>
#include <set>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace throughline::studio {

class Label;
class ListForm;
class ValueEditor;

/// Every field of the structure that a path names, with its label, its unit, its help and what is
/// wrong with it. Edits go to the document; the document's changes come back. Where there is room,
/// short fields stand two in a line.
class StructureForm : public QWidget
{
    Q_OBJECT
public:
    StructureForm(const FormContext &context, Path path, std::set<std::string> hidden = {},
                  QWidget *parent = nullptr);

    const Path &path() const { return m_path; }
    /// Shows the structure of another place, with the same widgets where it has the same fields.
    void setPath(Path path);
    /// Follows nothing until the next setPath(): for forms that are kept out of sight.
    void rest();
    /// Puts the focus into the field that the path leads to; false where it is not here.
    bool focusField(const Path &path);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        const Field *field = nullptr;
        Path path;
        QWidget *widget = nullptr;
        ValueEditor *editor = nullptr;  ///< null for nested structures and lists of structures
        StructureForm *nested = nullptr;
        ListForm *list = nullptr;
        Label *trouble = nullptr;
        bool isWide = false;            ///< takes the line for itself
        int step = 0;                   ///< grows when the hand leaves: part of the merge key
    };

    void follow(const std::vector<Path> &touched);
    void refresh();
    void rebuild();
    std::vector<const Field *> relevantFields() const;
    void addRow(const Field &field);
    void place();
    void showTroubles();
    void showTrouble(const Row &row, const std::vector<size_t> &findings);
    bool focusFirst();
    bool focusEditor(const Row &row);

    const FormContext &m_context;
    Path m_path;
    std::set<std::string> m_hidden;
    QGridLayout *m_layout;
    int m_columns = 1;
    std::vector<std::unique_ptr<Row>> m_rows;
    bool m_isResting = false;
};

} // namespace throughline::studio
