// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/findings.h"
#include "app/studio/session/session.h"
#include "model/description/structure.h"
#include "model/journey/node_kinds.h"

#include <QString>

#include <vector>

namespace throughline::studio {

/// Something that a text of the document may name.
struct Suggestion
{
    QString value; ///< as it stands in the file
    QString label;
};

/// What editors work on and what they can offer. Lives as long as the window.
class FormContext
{
public:
    FormContext(Session &session, Findings &findings) : m_session(session), m_findings(findings) {}

    Session &session() const { return m_session; }
    Document &document() const { return m_session.document(); }
    const Project &project() const { return m_session.project(); }
    Findings &findings() const { return m_findings; }

    std::vector<Suggestion> suggestions(Reference reference) const;
    /// False where only what is offered makes sense (an id), true for free names (a field).
    static bool acceptsOthers(Reference reference);

private:
    Session &m_session;
    Findings &m_findings;
};

} // namespace throughline::studio
