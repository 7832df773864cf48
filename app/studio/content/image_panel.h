// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"

#include <QWidget>

namespace throughline::studio {

class InlineMessage;
class StructureForm;

/// The picture of a slot: where it is, its width and height, what it says to those who cannot see
/// it. A file is taken by reference, with the size that it has.
class ImagePanel : public QWidget
{
    Q_OBJECT
public:
    /// Parts of the slot that stand here, by key.
    static const std::set<std::string> &keys();

    ImagePanel(const FormContext &context, Path slotPath, QWidget *parent = nullptr);
    void refresh();
    bool focusField(const Path &path);

signals:
    /// A file is to be chosen; TemplatePage::setImage takes it.
    void chooseWanted();

private:
    const Slot *slot() const;
    void takeSizeOfFile();

    const FormContext &m_context;
    const Path m_path;
    StructureForm *m_form;
    InlineMessage *m_message;
};

} // namespace throughline::studio
