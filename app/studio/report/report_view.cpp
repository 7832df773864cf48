// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report/report_view.h"

namespace throughline::studio {

namespace {

const Json &nothing()
{
    static const Json json;
    return json;
}

std::optional<double> numberOf(const Json &json)
{
    if (!json.is_number())
        return {};
    return json.get<double>();
}

} // namespace

ReportView ReportView::operator[](const char *key) const
{
    if (!m_json->is_object())
        return ReportView(nothing());
    const auto found = m_json->find(key);
    return ReportView(found == m_json->end() ? nothing() : *found);
}

std::optional<double> ReportView::number() const { return numberOf(*m_json); }

std::optional<double> ReportView::number(std::size_t place) const
{
    return element(place).number();
}

QString ReportView::text() const
{
    return m_json->is_string() ? QString::fromStdString(m_json->get_ref<const std::string &>())
                               : QString();
}

ReportView ReportView::element(std::size_t place) const
{
    if (!m_json->is_array() || place >= m_json->size())
        return ReportView(nothing());
    return ReportView((*m_json)[place]);
}

} // namespace throughline::studio
