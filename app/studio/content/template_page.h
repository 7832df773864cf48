// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/content/preview_board.h"
#include "app/studio/content/slot_list.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace throughline::studio {

class EmptyState;

/// A template: its slots at the left, all its channels at the right.
class TemplatePage : public QWidget
{
    Q_OBJECT
public:
    TemplatePage(const FormContext &context, DataSource &source, Jobs &jobs, QWidget *parent = nullptr);

    std::string currentId() const { return m_current; }
    void setCurrent(const std::string &id);
    bool focusField(const Path &path);
    PreviewBoard &board() { return *m_board; }
    SlotList &slotList() { return *m_slots; }

signals:
    void importWanted();
    void briefWanted();
    void approvalWanted();

private:
    void follow();
    void showCurrent();
    void showHead();
    void showFaults();
    void add();
    void duplicate();
    void remove();
    void openMenu();
    void openSlotMenu();

    const FormContext &m_context;
    std::string m_current;
    QComboBox *m_chooser;
    QWidget *m_more;
    Label *m_caption;
    SlotList *m_slots;
    QWidget *m_addSlot;
    QWidget *m_left;
    PreviewBoard *m_board;
    EmptyState *m_empty;
};

} // namespace throughline::studio
