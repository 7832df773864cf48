// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"

#include <QString>

#include <optional>
#include <string>

namespace throughline::studio {

/// A place in a report file. Reading what is not there, or of another kind, gives nothing: a report
/// may come from another version or from anywhere.
class ReportView
{
public:
    explicit ReportView(const Json &json) : m_json(&json) {}

    ReportView operator[](const char *key) const;
    std::optional<double> number() const;
    /// Of a list.
    std::optional<double> number(std::size_t place) const;
    QString text() const;
    QString text(const char *key) const { return (*this)[key].text(); }
    bool isTrue() const { return m_json->is_boolean() && m_json->get<bool>(); }
    /// The reason that stands beside a figure that is null.
    QString why() const { return text("why"); }

    std::size_t size() const { return m_json->is_structured() ? m_json->size() : 0; }
    ReportView element(std::size_t place) const;
    const Json &json() const { return *m_json; }

private:
    const Json *m_json;
};

} // namespace throughline::studio
