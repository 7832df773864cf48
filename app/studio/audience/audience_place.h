// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"
#include "app/studio/session/data_source.h"

#include <QWidget>

namespace throughline::studio {

class AudiencePortrait;
class CollectionPane;
class Label;
class RuleCounter;

/// Audiences and their rules, with how many customers of the open database each holds.
class AudiencePlace : public QWidget
{
    Q_OBJECT
public:
    AudiencePlace(const FormContext &context, DataSource &source, QWidget *parent = nullptr);
    bool focusField(const Path &path);

private:
    void count();
    void showCount();

    const FormContext &m_context;
    DataSource &m_data;
    CollectionPane *m_pane;
    Label *m_count;
    Label *m_share;
    RuleCounter *m_counter;
    AudiencePortrait *m_portrait;
};

} // namespace throughline::studio
