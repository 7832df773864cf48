// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/session/session.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QTreeWidget;
QT_END_NAMESPACE

namespace throughline::studio {

/// The changes that turn another project into this one, each by its name, with what stood there and
/// what stands there now. A click goes to the place.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    /// `other` is called `name`; compared with the session's project as it is now.
    CompareDialog(Session &session, const Project &other, const QString &name, QWidget *parent = nullptr);

private:
    void addRow(const Change &change, const Project &other);

    Session &m_session;
    QTreeWidget *m_list;
};

} // namespace throughline::studio
