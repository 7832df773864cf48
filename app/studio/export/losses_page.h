// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/export/journey_picture.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QTreeWidget;
QT_END_NAMESPACE

namespace throughline::studio {

class EmptyState;

/// What the target cannot say, node by node, beside a picture of the journey. Choosing one chooses
/// the other.
class LossesPage : public QWidget
{
    Q_OBJECT
public:
    explicit LossesPage(QWidget *parent = nullptr);

    void show(const Journey *journey, const std::vector<Loss> &losses);

signals:
    /// There is nothing to export yet.
    void journeyWanted();
    /// A double click on a loss: shows its node on the canvas.
    void nodeWanted(const std::string &node);

private:
    void choose(const std::string &node);
    void fitRows();

    JourneyPicture *m_picture;
    QTreeWidget *m_table;
    QWidget *m_split;
    EmptyState *m_undrawn;               ///< in the place of all else for a journey without steps
    QStackedWidget *m_right;             ///< the table, or that nothing is lost
};

} // namespace throughline::studio
