// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/kinds/exit_and_note.h"

namespace throughline {

const Structure &ExitNode::structure()
{
    static const Structure all
        = Describe<ExitNode>(key, TL_TEXT("Exit", "Exit"), TL_TEXT("Exit", "The customer leaves the journey."))
              .field(&ExitNode::reason, "reason", TL_TEXT("Exit", "Reason"),
                     TL_TEXT("Exit", "Shown in reports."));
    return all;
}

const Structure &NoteNode::structure()
{
    static const Structure all
        = Describe<NoteNode>(key, TL_TEXT("Note", "Note"), TL_TEXT("Note", "A comment on the canvas."))
              .field(&NoteNode::text, "text", TL_TEXT("Note", "Text"), TL_TEXT("Note", "What the note says."))
              .multiline()
              .field(&NoteNode::width, "width", TL_TEXT("Note", "Width"),
                     TL_TEXT("Note", "On the canvas."))
              .range(80, 2000)
              .field(&NoteNode::height, "height", TL_TEXT("Note", "Height"),
                     TL_TEXT("Note", "On the canvas."))
              .range(40, 2000);
    return all;
}

} // namespace throughline
