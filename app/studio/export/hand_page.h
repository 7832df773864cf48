// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/bundle.h"

#include <QWidget>

#include <map>

QT_BEGIN_NAMESPACE
class QTreeWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace throughline::studio {

class Label;

/// What is left for a person: settings to make on the platform, the order of loading, and the
/// account's own ids, which are typed in here.
class HandPage : public QWidget
{
    Q_OBJECT
public:
    explicit HandPage(QWidget *parent = nullptr);

    void show(const ExportBundle &bundle);

signals:
    /// An id was typed in; empty takes it back.
    void idEntered(const std::string &placeholder, const std::string &value);

private:
    void fill(QVBoxLayout &list, const std::vector<Message> &sentences, bool isNumbered);

    Label *m_idsTitle;
    QTreeWidget *m_ids;
    QWidget *m_settings;
    QWidget *m_steps;
};

} // namespace throughline::studio
