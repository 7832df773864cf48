// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/results.h"

#include "model/values/number.h"
#include "simulator/population/csv/csv_reader.h"

#include <algorithm>
#include <cmath>

namespace throughline::planning {

namespace {

constexpr std::size_t manyValues = 12;

std::string listOf(const std::vector<std::string> &names)
{
    std::string list;
    for (const std::string &name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

std::vector<std::string> partsOf(const std::string &segment)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    while (begin <= segment.size()) {
        const std::size_t end = std::min(segment.find('+', begin), segment.size());
        parts.push_back(segment.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

class Reader final : public CsvHandler
{
public:
    explicit Reader(const ResultColumns &columns) : m_columns(columns)
    {
        for (const std::string &name : columns.segments)
            m_segments.push_back({name, {}, {}, {}});
    }

    bool record(std::int64_t line, std::span<const std::string_view> fields) override
    {
        if (m_header.empty())
            return takeHeader(fields);
        if (fields.size() != m_header.size())
            return stop(wrongProblem("TL534", TL_TEXT("Results", "Line %1 has %2 values, but there are %3 columns."),
                                     {formatNumber(line), formatNumber(static_cast<std::int64_t>(fields.size())),
                                      formatNumber(static_cast<std::int64_t>(m_header.size()))}));
        const auto outcome = number(fields[m_outcome]);
        if (!outcome)
            return stop(notANumber(line, m_columns.outcome, fields[m_outcome]));
        if (m_before) {
            const auto before = number(fields[*m_before]);
            if (!before)
                return stop(notANumber(line, m_columns.before, fields[*m_before]));
            m_results.before.push_back(*before);
        }
        m_results.armOf.push_back(armCode(fields[m_arm]));
        m_results.outcome.push_back(*outcome);
        for (Text &segment : m_segments) {
            std::string value;
            for (const std::size_t place : segment.places)
                value += (value.empty() ? "" : " · ")
                    + (segment.places.size() > 1 ? m_header[place] + " " : std::string()) + std::string(fields[place]);
            segment.values.push_back(std::move(value));
        }
        return true;
    }

    bool brokenLine(std::int64_t line, std::string_view) override
    {
        return stop(wrongProblem("TL534", TL_TEXT("Results", "Line %1 breaks the rules of quoting."),
                                 {formatNumber(line)}));
    }

    Expected<TestResults> take()
    {
        if (m_problem)
            return tl::unexpected(*m_problem);
        if (m_results.outcome.empty())
            return tl::unexpected(wrongProblem("TL531", TL_TEXT("Results", "The file holds no results."), {}));
        for (const Text &segment : m_segments)
            m_results.segments.push_back(codesOf(segment));
        return std::move(m_results);
    }

private:
    struct Text
    {
        std::string name;
        std::vector<std::size_t> places;
        std::vector<std::string> values;
        std::vector<double> numbers;
    };

    static std::optional<double> number(std::string_view text)
    {
        const auto value = parseReal(text);
        return value && std::isfinite(*value) ? value : std::nullopt;
    }

    static Problem notANumber(std::int64_t line, const std::string &column, std::string_view found)
    {
        return wrongProblem("TL533", TL_TEXT("Results", "Line %1: “%3” in the column %2 is no number."),
                            {formatNumber(line), column, std::string(found)});
    }

    bool stop(Problem problem)
    {
        m_problem = std::move(problem);
        return false;
    }

    std::optional<std::size_t> placeOf(const std::string &name)
    {
        const auto found = std::find(m_header.begin(), m_header.end(), name);
        if (found != m_header.end())
            return static_cast<std::size_t>(found - m_header.begin());
        stop(wrongProblem("TL532", TL_TEXT("Results", "There is no column “%1”; there is: %2."),
                          {name, listOf(m_header)}));
        return {};
    }

    bool takeHeader(std::span<const std::string_view> fields)
    {
        for (const std::string_view field : fields)
            m_header.emplace_back(field);
        const auto arm = placeOf(m_columns.arm);
        const auto outcome = arm ? placeOf(m_columns.outcome) : std::nullopt;
        if (!outcome)
            return false;
        m_arm = *arm;
        m_outcome = *outcome;
        if (!m_columns.before.empty() && !(m_before = placeOf(m_columns.before)))
            return false;
        for (Text &segment : m_segments)
            for (const std::string &part : partsOf(segment.name)) {
                const auto place = placeOf(part);
                if (!place)
                    return false;
                segment.places.push_back(*place);
            }
        return true;
    }

    std::uint32_t armCode(std::string_view name)
    {
        const auto found = std::find(m_results.arms.begin(), m_results.arms.end(), name);
        if (found != m_results.arms.end())
            return static_cast<std::uint32_t>(found - m_results.arms.begin());
        m_results.arms.emplace_back(name);
        return static_cast<std::uint32_t>(m_results.arms.size() - 1);
    }

    static Segment byValue(const Text &text)
    {
        Segment segment{text.name, {}, {}};
        std::map<std::string, std::uint32_t> codes;
        for (const std::string &value : text.values)
            codes.emplace(value, 0);
        for (auto &[value, code] : codes) {
            code = static_cast<std::uint32_t>(segment.values.size());
            segment.values.push_back(value);
        }
        for (const std::string &value : text.values)
            segment.codes.push_back(codes[value]);
        return segment;
    }

    /// Values as they are while there are few; numbers in quarters; else those that are not among the
    /// most frequent as one.
    static Segment codesOf(const Text &text)
    {
        Segment segment = byValue(text);
        if (segment.values.size() <= manyValues)
            return segment;
        std::vector<double> numbers;
        for (const std::string &value : text.values) {
            const auto parsed = number(value);
            if (!parsed)
                break;
            numbers.push_back(*parsed);
        }
        if (numbers.size() == text.values.size())
            return inQuarters(text.name, numbers);
        return frequentOnes(text.name, segment);
    }

    static Segment inQuarters(const std::string &name, const std::vector<double> &numbers)
    {
        std::vector<double> sorted = numbers;
        std::sort(sorted.begin(), sorted.end());
        double ends[3];
        for (std::size_t i = 0; i < 3; ++i)
            ends[i] = sorted[(i + 1) * sorted.size() / 4];
        Segment segment{name, {}, {}};
        segment.values = {"< " + formatSignificant(ends[0], 6),
                          formatSignificant(ends[0], 6) + " – " + formatSignificant(ends[1], 6),
                          formatSignificant(ends[1], 6) + " – " + formatSignificant(ends[2], 6),
                          "≥ " + formatSignificant(ends[2], 6)};
        for (const double value : numbers)
            segment.codes.push_back(static_cast<std::uint32_t>(std::upper_bound(ends, ends + 3, value) - ends));
        return segment;
    }

    static Segment frequentOnes(const std::string &name, const Segment &all)
    {
        std::vector<std::pair<std::size_t, std::uint32_t>> counts(all.values.size());
        for (std::uint32_t i = 0; i < counts.size(); ++i)
            counts[i] = {0, i};
        for (const std::uint32_t code : all.codes)
            ++counts[code].first;
        std::stable_sort(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        Segment segment{name, {}, {}};
        std::vector<std::uint32_t> newCode(all.values.size(), manyValues - 1);
        for (std::uint32_t i = 0; i + 1 < manyValues; ++i) {
            newCode[counts[i].second] = i;
            segment.values.push_back(all.values[counts[i].second]);
        }
        segment.values.push_back("…");
        for (const std::uint32_t code : all.codes)
            segment.codes.push_back(newCode[code]);
        return segment;
    }

    const ResultColumns &m_columns;
    std::vector<std::string> m_header;
    std::size_t m_arm = 0;
    std::size_t m_outcome = 0;
    std::optional<std::size_t> m_before;
    std::vector<Text> m_segments;
    TestResults m_results;
    std::optional<Problem> m_problem;
};

} // namespace

bool TestResults::isShare() const
{
    return std::all_of(outcome.begin(), outcome.end(), [](double value) { return value == 0 || value == 1; });
}

namespace {

/// The first part of a file, to tell its separator from.
Expected<std::string> headOf(const std::filesystem::path &file)
{
    auto source = TextSource::open(file, {});
    if (!source)
        return tl::unexpected(source.error());
    const auto piece = source->next();
    if (!piece)
        return tl::unexpected(piece.error());
    if (piece->empty())
        return tl::unexpected(wrongProblem("TL531", TL_TEXT("Results", "The file holds no results."), {}));
    return std::string(piece->substr(0, 65536));
}

class Header final : public CsvHandler
{
public:
    bool record(std::int64_t, std::span<const std::string_view> fields) override
    {
        for (const std::string_view field : fields)
            names.emplace_back(field);
        return false;
    }
    bool brokenLine(std::int64_t, std::string_view) override { return false; }

    std::vector<std::string> names;
};

} // namespace

Expected<std::vector<std::string>> resultHeader(const std::filesystem::path &file)
{
    const auto head = headOf(file);
    if (!head)
        return tl::unexpected(head.error());
    auto source = TextSource::open(file, {});
    if (!source)
        return tl::unexpected(source.error());
    Header header;
    Progress progress;
    if (auto read = readCsv(*source, detectSeparator(*head), header, progress); !read)
        return tl::unexpected(read.error());
    if (header.names.empty())
        return tl::unexpected(wrongProblem("TL531", TL_TEXT("Results", "The file holds no results."), {}));
    return std::move(header.names);
}

Expected<TestResults> readResults(const std::filesystem::path &file, const ResultColumns &columns, Progress &progress)
{
    const auto head = headOf(file);
    if (!head)
        return tl::unexpected(head.error());
    auto source = TextSource::open(file, {});
    if (!source)
        return tl::unexpected(source.error());
    Reader reader(columns);
    if (auto read = readCsv(*source, detectSeparator(*head), reader, progress); !read)
        return tl::unexpected(read.error());
    return reader.take();
}

} // namespace throughline::planning
