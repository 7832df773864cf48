// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/content/content_edits.h"
#include "app/studio/content/liquid_highlighter.h"
#include "app/studio/forms/form_context.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QComboBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace throughline::studio {

class ImagePanel;
class InlineMessage;
class Label;
class LiquidEdit;
class SegmentedSwitch;
class StructureForm;

/// One slot of a template at the left of the Content place: its name, who takes it and how, and its
/// text. The chosen card edits the master's text or a channel's own.
class SlotCard : public QFrame
{
    Q_OBJECT
public:
    SlotCard(const FormContext &context, std::string templateId, std::string slot, QWidget *parent = nullptr);

    const std::string &slot() const { return m_slot; }
    bool isChosen() const { return m_isChosen; }
    void setChosen(bool isChosen);
    void refresh();
    /// Whose text is edited; nothing: the master's.
    std::optional<Channel> channel() const { return m_channel; }
    void setChannel(std::optional<Channel> channel);
    /// What is wrong in the texts of the slot; `channel` of the faults' text, nothing for the master.
    void setFaults(std::optional<Channel> channel, const QList<LiquidFault> &faults);
    LiquidEdit *edit() const { return m_edit; }
    bool focusField(const Path &path);

signals:
    void chosen();
    /// A file for the slot's image is to be chosen.
    void imageWanted();
    /// The handle has been pulled to this place of the screen; and let go.
    void dragged(const QPoint &global);
    void dropped(const QPoint &global);
    void moveAsked(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void openDetails();
    void write(const QString &text);
    void takeMode(int index);
    void showText();
    QString caption(bool &isWarning) const;
    SlotPlace place() const { return {m_templateId, m_slot, m_channel}; }
    const Template *master() const;
    const Slot *masterSlot() const;

    const FormContext &m_context;
    std::string m_templateId;
    std::string m_slot;
    std::optional<Channel> m_channel;
    bool m_isChosen = false;
    bool m_isDragging = false;
    QPoint m_pressed;
    std::int64_t m_versionWhenCame = 0;  ///< of the master, when the hand came
    int m_stay = 0;                      ///< rises when the hand leaves: another step for undo
    Label *m_title = nullptr;
    Label *m_caption = nullptr;
    Label *m_text = nullptr;
    QWidget *m_tools = nullptr;
    QComboBox *m_whose = nullptr;
    QComboBox *m_mode = nullptr;
    LiquidEdit *m_edit = nullptr;
    Label *m_meter = nullptr;
    InlineMessage *m_message = nullptr;
    QVBoxLayout *m_column = nullptr;
    ImagePanel *m_image = nullptr;       ///< of slots that show one
    StructureForm *m_details = nullptr;
    std::map<int, QList<LiquidFault>> m_faults; ///< by channel, −1 for the master
};

} // namespace throughline::studio
