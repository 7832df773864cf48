// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/import/rejects.h"

#include "model/values/number.h"

#include <cerrno>
#include <cstring>

namespace throughline {

namespace {

/// A field in quotes where RFC 4180 wants them.
void appendField(std::string &out, std::string_view field)
{
    if (field.find_first_of("\",;\t\r\n") == std::string_view::npos) {
        out += field;
        return;
    }
    out += '"';
    for (const char c : field) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

} // namespace

Rejects::Rejects(std::filesystem::path file, std::vector<std::string> header)
    : m_path(std::move(file)), m_header(std::move(header))
{
}

Expected<void> Rejects::add(std::int64_t line, Message reason, std::span<const std::string_view> fields)
{
    std::string record;
    if (!m_target) {
        auto target = sqlite::NewFile::beside(m_path);
        if (!target)
            return tl::unexpected(target.error());
        m_target.emplace(std::move(*target));
        m_stream.open(m_target->temporary(), std::ios::binary | std::ios::trunc);
        record = "line,reason";
        for (const std::string &name : m_header) {
            record += ',';
            appendField(record, name);
        }
        record += "\r\n";
    }
    record += formatNumber(line) + ",";
    appendField(record, english(reason));
    for (const std::string_view field : fields) {
        record += ',';
        appendField(record, field);
    }
    record += "\r\n";
    if (!m_stream.write(record.data(), std::streamsize(record.size())))
        return tl::unexpected(fileProblem("TL208", TL_TEXT("Database", "%1 cannot be written: %2."),
                                          {m_path.string(), std::strerror(errno)}));
    ++m_count;
    if (m_first.size() < listed)
        m_first.push_back({line, std::move(reason)});
    return {};
}

Expected<void> Rejects::commit()
{
    if (!m_target)
        return {};
    m_stream.close();
    if (m_stream.fail())
        return tl::unexpected(fileProblem("TL208", TL_TEXT("Database", "%1 cannot be written: %2."),
                                          {m_path.string(), std::strerror(errno)}));
    return m_target->commit();
}

} // namespace throughline
