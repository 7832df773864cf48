// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"

#include <QUndoCommand>

namespace throughline::studio {

class Document;

/// The one undo command: a change that has been applied, and the change that takes it back.
class EditCommand final : public QUndoCommand
{
public:
    EditCommand(Document &document, Change done, Change inverse);

    void undo() override;
    void redo() override;
    const std::string &mergeKey() const { return m_done.mergeKey; }
    int id() const override { return m_done.mergeKey.empty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    Document &m_document;
    Change m_done;
    Change m_inverse;
    bool m_isApplied = true; ///< pushing a command runs redo(), but the change is already done
};

} // namespace throughline::studio
