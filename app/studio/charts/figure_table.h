// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace throughline::studio {

/// Extra data of a cell that FigureTable draws.
enum FigureRole {
    FigureColorRole = Qt::UserRole + 40, ///< int(ColorRole) of the text; strong when set
    FigureIconRole,                      ///< channel id or icon name, drawn before the text
};

/// A table as the dashboard shows them: no frame, no grid, a quiet line between rows, figures at
/// the right with tabular digits. The first column takes the room that is left.
class FigureTable : public QTableView
{
    Q_OBJECT
public:
    explicit FigureTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace throughline::studio
