// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/findings.h"
#include "app/studio/session/session.h"
#include "model/description/structure.h"
#include "model/journey/node_kinds.h"

#include <QString>

#include <vector>

namespace throughline::studio {

class DataSource;
class Jobs;

/// Something that a text of the document may name.
struct Suggestion
{
    QString value; ///< as it stands in the file
    QString label;

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
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

    /// The customers, for those who count or look at values; null where a form stands alone.
    DataSource *data() const { return m_data; }
    Jobs *jobs() const { return m_jobs; }
    void setData(DataSource &data, Jobs &jobs)
    {
        m_data = &data;
        m_jobs = &jobs;
    }

    std::vector<Suggestion> suggestions(Reference reference) const;
    /// False where only what is offered makes sense (an id), true for free names (a field).
    static bool acceptsOthers(Reference reference);

private:
    Session &m_session;
    Findings &m_findings;
    DataSource *m_data = nullptr;
    Jobs *m_jobs = nullptr;
};

} // namespace throughline::studio
