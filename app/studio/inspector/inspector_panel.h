// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"
#include "app/studio/forms/side_panel.h"

#include <QTimer>

#include <map>

QT_BEGIN_NAMESPACE
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace throughline::studio {

class FormPage;
class InspectorPage;
class Label;

/// What is selected on the canvas, ready to be edited: a step, a connection, several steps, or the
/// journey itself when nothing is.
class InspectorPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit InspectorPanel(const FormContext &context, QWidget *parent = nullptr);

    /// Puts the keyboard into the first field.
    void focusFirstField();
    bool focusField(const Path &path);

signals:
    /// Something from the inspector is asked for: "edit.delete", "edit.duplicate".
    void actionWanted(const QString &id);

private:
    void showSelected();
    void refresh();
    /// The page of what is selected, with the head above it.
    InspectorPage *pageOfSelection();
    InspectorPage *pageOfStep(const Node &node);
    FormPage *newPage(const Node &node);
    /// Makes the page of a kind of step that the journey has and nobody has chosen yet.
    void makePageAhead();
    InspectorPage *pageOfJourney(const Journey &journey);
    InspectorPage *pageOfEdge(const std::string &id);
    InspectorPage *pageOfSeveral();
    void setHead(const QString &title, const QString &kind, const QString &help);
    void take(InspectorPage *page);
    void leave(InspectorPage *page);
    void dropPages();

    const FormContext &m_context;
    Label *m_title;
    Label *m_kind;
    Label *m_help;
    QScrollArea *m_scroll;
    QVBoxLayout *m_layout;
    std::map<std::string, FormPage *> m_kept; ///< by the kind of what they show; all but one out of sight
    InspectorPage *m_page = nullptr;          ///< in sight
    QTimer m_ahead;                           ///< runs while nobody chooses anything
};

} // namespace throughline::studio
