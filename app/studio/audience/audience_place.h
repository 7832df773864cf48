// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"
#include "app/studio/session/data_source.h"

#include <QTimer>
#include <QWidget>

namespace throughline::studio {

class CollectionPane;
class Label;

/// Audiences and their rules, with how many customers of the open database each holds.
class AudiencePlace : public QWidget
{
    Q_OBJECT
public:
    AudiencePlace(const FormContext &context, DataSource &source, Jobs &jobs, QWidget *parent = nullptr);
    bool focusField(const Path &path);

private:
    void countSoon();
    void count();

    const FormContext &m_context;
    DataSource &m_data;
    Jobs &m_jobs;
    CollectionPane *m_pane;
    Label *m_count;
    Label *m_share;
    QTimer m_soon;
};

} // namespace throughline::studio
