// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/csv/csv_reader.h"

#include "model/values/number.h"

#include <csv.h>

#include <algorithm>
#include <cstring>
#include <array>
#include <string>
#include <vector>

namespace throughline {

namespace {

/// Spaces belong to the field (RFC 4180, section 2.4); libcsv would trim them.
int noSpace(unsigned char)
{
    return 0;
}

/// libcsv's parser with the fields of the record in progress.
class Parser
{
public:
    Parser(char separator, CsvHandler &handler) : m_separator(separator), m_handler(handler) { begin(); }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    /// Bytes taken; fewer than given when the rules of quoting are broken or the handler stops.
    std::size_t parse(std::string_view bytes)
    {
        return csv_parse(&m_parser, bytes.data(), bytes.size(), onField, onRecord, this);
    }
    bool finish() { return csv_fini(&m_parser, onField, onRecord, this) == 0; }
    /// Forgets the record in progress, which was broken, and goes on at `line`.
    void startAgain(std::int64_t line)
    {
        csv_free(&m_parser);
        begin();
        m_bytes.clear();
        m_ends.clear();
        m_embedded = 0;
        m_line = line;
    }
    std::int64_t line() const { return m_line; }
    bool hasStopped() const { return m_hasStopped; }

private:
    void begin()
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
        csv_set_delim(&m_parser, static_cast<unsigned char>(m_separator));
        csv_set_space_func(&m_parser, noSpace);
    }

    static void onField(void *bytes, std::size_t size, void *self)
    {
        auto &parser = *static_cast<Parser *>(self);
        const auto *text = static_cast<const char *>(bytes);
        if (size > 0 && std::memchr(text, '\n', size))
            parser.m_embedded += std::count(text, text + size, '\n');
        parser.m_bytes.append(text, size);
        parser.m_ends.push_back(parser.m_bytes.size());
    }

    static void onRecord(int terminator, void *self) { static_cast<Parser *>(self)->record(terminator); }

    void record(int terminator)
    {
        // CR and LF are reported one by one; the LF after a CR ends no further line.
        const bool isSecondHalf = terminator == '\n' && m_lastTerminator == '\r' && m_ends.empty();
        m_lastTerminator = terminator;
        if (isSecondHalf) {
            m_lastTerminator = '\n';
            return;
        }
        if (!m_ends.empty() && !m_hasStopped) {
            m_fields.clear();
            std::size_t begin = 0;
            for (const std::size_t end : m_ends) {
                m_fields.emplace_back(m_bytes.data() + begin, end - begin);
                begin = end;
            }
            if (!m_handler.record(m_line, m_fields))
                m_hasStopped = true;
        }
        m_line += 1 + m_embedded;
        m_embedded = 0;
        m_bytes.clear();
        m_ends.clear();
    }

    csv_parser m_parser;
    char m_separator;
    CsvHandler &m_handler;
    std::string m_bytes;             ///< of all fields of the record, one after the other
    std::vector<std::size_t> m_ends; ///< of each field in m_bytes
    std::vector<std::string_view> m_fields;
    std::int64_t m_line = 1;         ///< where the record in progress begins
    std::int64_t m_embedded = 0;     ///< line feeds within its fields
    int m_lastTerminator = 0;
    bool m_hasStopped = false;
};

Problem unclosedQuote(std::int64_t line)
{
    return wrongProblem(
        "TL245",
        TL_TEXT("Import", "Line %1: a quote is opened in this record and not closed properly, so that "
                          "what follows cannot be told apart."),
        {formatNumber(line)});
}

} // namespace

Expected<void> readCsv(TextSource &source, char separator, CsvHandler &handler, Progress &progress)
{
    Parser parser(separator, handler);
    for (;;) {
        if (progress.isCancelled())
            return tl::unexpected(cancelledProblem());
        const auto piece = source.next();
        if (!piece)
            return tl::unexpected(piece.error());
        if (piece->empty())
            break;
        std::string_view rest = *piece;
        std::int64_t restLine = source.firstLine();
        while (!rest.empty()) {
            const std::size_t taken = parser.parse(rest);
            if (parser.hasStopped())
                return {};
            if (taken == rest.size())
                break;
            // The byte at `taken` breaks a rule. Where its record began on this very line only the
            // line is lost; else a quote has swallowed lines, and how many nobody can know.
            const std::int64_t line = restLine + std::count(rest.begin(), rest.begin() + std::ptrdiff_t(taken), '\n');
            if (line != parser.line())
                return tl::unexpected(unclosedQuote(parser.line()));
            const std::size_t before = taken == 0 ? std::string_view::npos : rest.rfind('\n', taken - 1);
            const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
            const std::size_t end = std::min(rest.find('\n', taken), rest.size());
            std::string_view broken = rest.substr(begin, end - begin);
            if (broken.ends_with('\r'))
                broken.remove_suffix(1);
            if (!handler.brokenLine(line, broken))
                return {};
            rest.remove_prefix(std::min(end + 1, rest.size()));
            restLine = line + 1;
            parser.startAgain(restLine);
        }
        progress.setDone(source.position());
    }
    if (!parser.finish())
        return tl::unexpected(unclosedQuote(parser.line()));
    return {};
}

char detectSeparator(std::string_view head)
{
    constexpr std::array candidates{',', ';', '\t'};
    char best = ',';
    std::size_t bestScore = 0;
    for (const char candidate : candidates) {
        // How often the candidate stands outside quotes, in each of the first lines.
        std::vector<std::size_t> counts(1, 0);
        bool isQuoted = false;
        for (const char c : head) {
            if (c == '"')
                isQuoted = !isQuoted;
            else if (c == '\n' && !isQuoted && counts.size() >= 20)
                break;
            else if (c == '\n' && !isQuoted)
                counts.push_back(0);
            else if (c == candidate && !isQuoted)
                ++counts.back();
        }
        const std::size_t inHeader = counts.front();
        const auto even = std::size_t(std::count(counts.begin(), counts.end(), inHeader));
        const std::size_t score = inHeader == 0 ? 0 : even * 1000 / counts.size() * 1000 + inHeader;
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

} // namespace throughline
