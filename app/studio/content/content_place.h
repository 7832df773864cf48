// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace throughline::studio {

class CollectionPane;
class SegmentedSwitch;

/// What messages say: templates with their slots and channel variants, offers, reusable blocks.
class ContentPlace : public QWidget
{
    Q_OBJECT
public:
    explicit ContentPlace(const FormContext &context, QWidget *parent = nullptr);
    bool focusField(const Path &path);

private:
    SegmentedSwitch *m_switch;
    QStackedWidget *m_stack;
    std::vector<CollectionPane *> m_panes;
};

} // namespace throughline::studio
