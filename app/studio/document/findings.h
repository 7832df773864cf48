// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/document.h"
#include "model/validation/check.h"

#include <QTimer>

#include <map>

namespace throughline::studio {

/// What check() says of the document. It is asked once the hand rests, not within an edit.
class Findings : public QObject
{
    Q_OBJECT
public:
    explicit Findings(Document &document, QObject *parent = nullptr);

    const std::vector<Finding> &all() const { return m_all; }
    /// Where each of them is, in the order of all(): as pathOfPointer() says it.
    const std::vector<Path> &paths() const { return m_paths; }
    int count(Severity severity) const;
    /// The worst that is said of a node of a journey; nothing where all is well.
    std::optional<Severity> worstOf(const std::string &journey, const std::string &node) const;
    std::vector<const Finding *> of(const std::string &journey, const std::string &node) const;

    /// Checks now rather than soon.
    void refresh();

signals:
    void changed();

private:
    Document &m_document;
    QTimer m_soon;
    std::vector<Finding> m_all;
    std::vector<Path> m_paths;
    std::map<std::string, std::map<std::string, Severity>> m_worst; ///< by node, then by journey; "": any
};

/// The journey that a problem's pointer ("/journeys/0/nodes/2/…") stands in, or null.
const Journey *journeyOf(const Project &project, const Problem &problem);

} // namespace throughline::studio
