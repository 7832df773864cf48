// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"
#include "app/studio/session/data_source.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QListWidget;
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace throughline::studio {

class SearchField;
class ToolIconButton;

/// Steps from the session's customer, whom the top bar names, to the one before or the next, or to
/// whoever the search finds; personas stand first in it.
class CustomerChooser : public QWidget
{
    Q_OBJECT
public:
    CustomerChooser(const FormContext &context, DataSource &source, QWidget *parent = nullptr);

    /// The place of the session's customer in the population; nothing for nobody in particular.
    std::optional<std::size_t> customer() const;
    bool showsPerson() const { return m_showsPerson || m_data.isMadeUp(); }
    void step(int by);

signals:
    void personShownChanged();

private:
    void follow();
    void openPopup();
    void fill(const QString &words);
    void choose(std::size_t customer);

    const FormContext &m_context;
    DataSource &m_data;
    bool m_showsPerson = false;
    ToolIconButton *m_before;
    ToolIconButton *m_next;
    ToolIconButton *m_eye;
    ToolIconButton *m_button;
    QMenu *m_popup;
    SearchField *m_search;
    QListWidget *m_found;
};

} // namespace throughline::studio
