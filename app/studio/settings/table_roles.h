// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace throughline::studio {

/// Each known table with the database's name for it, and each role with its column.
class TableRoles : public QWidget
{
    Q_OBJECT
public:
    explicit TableRoles(const FormContext &context, QWidget *parent = nullptr);

private:
    struct Cell
    {
        std::string table;
        std::string role; ///< empty: the table's own name
        QLineEdit *line = nullptr;
    };

    void refresh();
    void commit();

    const FormContext &m_context;
    std::vector<Cell> m_cells;
};

} // namespace throughline::studio
