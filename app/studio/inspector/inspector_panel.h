// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"
#include "app/studio/forms/side_panel.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace throughline::studio {

class Label;
class StructureForm;

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
    void rebuild();
    void refreshHead();
    void buildNode(const Node &node);
    void buildEdge(const std::string &id);
    void buildSeveral();
    void buildJourney(const Journey &journey);
    QLineEdit *addNameField(const Path &path, const QString &label);
    void addForm(const Path &path, std::set<std::string> hidden = {});
    void addAction(const QString &words, const QString &icon, const QString &id);

    const FormContext &m_context;
    Label *m_title;
    Label *m_kind;
    Label *m_help;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QLineEdit *m_name = nullptr;
    StructureForm *m_form = nullptr;
    Path m_namePath;
    Selection m_shown;
    std::string m_shownJourney;
    int m_step = 0;
};

} // namespace throughline::studio
