// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/csv/text_source.h"

#include "model/values/number.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include <zlib.h>

namespace throughline {

namespace {

constexpr std::size_t pieceSize = 1 << 20;

constexpr std::array<std::pair<Encoding, std::string_view>, 4> names{{
    {Encoding::Utf8, "utf-8"},
    {Encoding::Utf16LittleEndian, "utf-16le"},
    {Encoding::Utf16BigEndian, "utf-16be"},
    {Encoding::Latin1, "latin-1"},
}};

/// Windows-1252 where it differs from Latin-1: 0x80 to 0x9f. Zero: as in Latin-1.
constexpr std::array<char16_t, 32> windows1252{
    0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

void appendUtf8(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xc0 | c >> 6);
        out += char(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += char(0xe0 | c >> 12);
        out += char(0x80 | (c >> 6 & 0x3f));
        out += char(0x80 | (c & 0x3f));
    } else {
        out += char(0xf0 | c >> 18);
        out += char(0x80 | (c >> 12 & 0x3f));
        out += char(0x80 | (c >> 6 & 0x3f));
        out += char(0x80 | (c & 0x3f));
    }
}

Problem unreadable(const std::filesystem::path &file, const char *words)
{
    return fileProblem("TL240", TL_TEXT("Import", "%1 cannot be read: %2."), {file.string(), words});
}

} // namespace

struct TextSource::Input
{
    gzFile file = nullptr;
    ~Input()
    {
        if (file)
            gzclose(file);
    }

    /// Appends up to `count` bytes; false at the end.
    Expected<bool> read(std::string &out, std::size_t count, const std::filesystem::path &path)
    {
        const std::size_t before = out.size();
        out.resize(before + count);
        const int got = gzread(file, out.data() + before, unsigned(count));
        out.resize(before + std::size_t(std::max(got, 0)));
        int code = Z_OK;
        const char *words = gzerror(file, &code);
        // A compressed file that was cut off ends without an error from gzread.
        if (got < 0 || (got == 0 && code != Z_OK && code != Z_STREAM_END)) {
            if (code == Z_ERRNO)
                return tl::unexpected(unreadable(path, std::strerror(errno)));
            return tl::unexpected(wrongProblem(
                "TL241", TL_TEXT("Import", "%1 is a damaged compressed file: %2."),
                {path.string(), words}));
        }
        return got > 0;
    }
};

std::string_view encodingName(Encoding encoding)
{
    for (const auto &[candidate, name] : names)
        if (candidate == encoding)
            return name;
    return {};
}

std::optional<Encoding> encodingNamed(std::string_view name)
{
    for (const auto &[encoding, candidate] : names)
        if (candidate == name)
            return encoding;
    return std::nullopt;
}

std::size_t validUtf8(std::string_view text, bool mayContinue)
{
    std::size_t at = 0;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    while (at < text.size()) {
        // Eight plain letters at once: most files hold little else.
        if (at + 8 <= text.size()) {
            std::uint64_t word;
            std::memcpy(&word, text.data() + at, 8);
            if ((word & 0x8080808080808080u) == 0) {
                at += 8;
                continue;
            }
        }
        const unsigned first = byte(at);
        if (first < 0x80) {
            ++at;
            continue;
        }
        const std::size_t length = first >= 0xc2 && first <= 0xdf ? 2
            : first >= 0xe0 && first <= 0xef                      ? 3
            : first >= 0xf0 && first <= 0xf4                      ? 4
                                                                  : 0;
        if (length == 0)
            return at;
        for (std::size_t i = 1; i < length; ++i) {
            if (at + i == text.size())
                return mayContinue ? text.size() : at;
            const unsigned next = byte(at + i);
            // The second byte rules out overlong forms, surrogates and what is past U+10FFFF.
            const unsigned low = i > 1 ? 0x80 : first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
            const unsigned high = i > 1 ? 0xbf : first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
            if (next < low || next > high)
                return at;
        }
        at += length;
    }
    return at;
}

TextSource::TextSource() : m_input(std::make_unique<Input>()) {}
TextSource::~TextSource() = default;
TextSource::TextSource(TextSource &&) noexcept = default;
TextSource &TextSource::operator=(TextSource &&) noexcept = default;

std::int64_t TextSource::position() const
{
    return gzoffset(m_input->file);
}

namespace {

bool looksLikeUtf16(std::string_view head, std::size_t zeroPlace)
{
    // Western text in UTF-16 has a zero in most pairs, always on the same side.
    std::size_t zeros = 0, others = 0;
    for (std::size_t i = 0; i + 1 < head.size(); i += 2) {
        zeros += head[i + zeroPlace] == 0;
        others += head[i + 1 - zeroPlace] == 0;
    }
    return head.size() >= 4 && zeros * 2 * 10 >= head.size() * 4 && others == 0;
}

} // namespace

Expected<TextSource> TextSource::open(const std::filesystem::path &file, std::optional<Encoding> encoding)
{
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return tl::unexpected(
            fileProblem("TL242", TL_TEXT("Import", "%1 does not exist."), {file.string()}));
    if (std::filesystem::is_directory(file, error))
        return tl::unexpected(unreadable(file, std::strerror(EISDIR)));
    const auto begin = [&file](TextSource &source) -> Expected<std::string> {
        source.m_file = file;
        source.m_input->file = gzopen(file.c_str(), "rb");
        if (!source.m_input->file)
            return tl::unexpected(unreadable(file, std::strerror(errno)));
        gzbuffer(source.m_input->file, 1 << 17);
        std::string head;
        if (auto read = source.m_input->read(head, 1 << 16, file); !read)
            return tl::unexpected(read.error());
        return head;
    };
    TextSource source;
    auto head = begin(source);
    if (!head)
        return tl::unexpected(head.error());
    source.m_size = std::int64_t(std::filesystem::file_size(file, error));
    source.m_raw = *head;
    if (encoding) {
        source.m_encoding = *encoding;
        return source;
    }
    if (head->starts_with("\xef\xbb\xbf"))
        return source;
    if (head->starts_with("\xff\xfe") || looksLikeUtf16(*head, 1)) {
        source.m_encoding = Encoding::Utf16LittleEndian;
        return source;
    }
    if (head->starts_with("\xfe\xff") || looksLikeUtf16(*head, 0)) {
        source.m_encoding = Encoding::Utf16BigEndian;
        return source;
    }
    // One byte far down can tell Latin-1 from UTF-8, so all of the file is looked at.
    TextSource probe;
    auto rest = begin(probe);
    if (!rest)
        return tl::unexpected(rest.error());
    std::string pending = std::move(*rest);
    for (bool more = true; more;) {
        const auto read = probe.m_input->read(pending, pieceSize, file);
        if (!read)
            return tl::unexpected(read.error());
        more = *read;
        const std::size_t keep = more ? std::min<std::size_t>(pending.size(), 3) : 0;
        // A character may be cut off by the end of the piece; the next round sees it whole.
        std::size_t end = pending.size() - keep;
        while (end < pending.size() && (pending[end] & 0xc0) == 0x80)
            ++end;
        if (validUtf8(std::string_view(pending).substr(0, end), more) < end) {
            source.m_encoding = Encoding::Latin1;
            return source;
        }
        pending.erase(0, end);
    }
    return source;
}

Expected<bool> TextSource::fill()
{
    if (m_atEnd)
        return false;
    // What `open` has read comes first; after that m_raw holds at most a piece of a character.
    if (m_raw.size() < 4) {
        const auto read = m_input->read(m_raw, pieceSize, m_file);
        if (!read)
            return read;
        m_atEnd = !*read;
    }
    if (m_atBeginning) {
        m_atBeginning = false;
        if (m_encoding == Encoding::Utf8 && m_raw.starts_with("\xef\xbb\xbf"))
            m_raw.erase(0, 3);
        else if ((m_encoding == Encoding::Utf16LittleEndian && m_raw.starts_with("\xff\xfe"))
                 || (m_encoding == Encoding::Utf16BigEndian && m_raw.starts_with("\xfe\xff")))
            m_raw.erase(0, 2);
    }
    const std::size_t before = m_text.size();
    decode(m_raw);
    const std::string_view added = std::string_view(m_text).substr(before);
    const auto lineOf = [&](std::size_t offset) {
        const std::string_view upTo = std::string_view(m_text).substr(m_given, before + offset - m_given);
        return formatNumber(m_nextLine + std::count(upTo.begin(), upTo.end(), '\n'));
    };
    if (const std::size_t zero = added.find('\0'); zero != std::string_view::npos)
        return tl::unexpected(
            wrongProblem("TL243", TL_TEXT("Import", "%1, line %2: a zero byte; this is not a text file."),
                         {m_file.string(), lineOf(zero)}));
    return true;
}

void TextSource::decode(std::string_view bytes)
{
    std::size_t used = 0;
    if (m_encoding == Encoding::Utf8) {
        m_text += bytes;
        used = bytes.size();
    } else if (m_encoding == Encoding::Latin1) {
        for (const char c : bytes) {
            const auto byte = static_cast<unsigned char>(c);
            const bool isSpecial = byte >= 0x80 && byte < 0xa0 && windows1252[byte - 0x80] != 0;
            appendUtf8(m_text, isSpecial ? windows1252[byte - 0x80] : byte);
        }
        used = bytes.size();
    } else {
        const bool isLittle = m_encoding == Encoding::Utf16LittleEndian;
        const auto unit = [&](std::size_t i) {
            const auto a = static_cast<unsigned char>(bytes[i]), b = static_cast<unsigned char>(bytes[i + 1]);
            return char32_t(isLittle ? a | b << 8 : a << 8 | b);
        };
        while (used + 2 <= bytes.size()) {
            const char32_t high = unit(used);
            const bool isHigh = high >= 0xd800 && high < 0xdc00;
            if (isHigh && used + 4 > bytes.size() && !m_atEnd)
                break;
            if (isHigh && used + 4 <= bytes.size() && (unit(used + 2) & 0xfc00) == 0xdc00) {
                appendUtf8(m_text, 0x10000 + ((high - 0xd800) << 10) + (unit(used + 2) - 0xdc00));
                used += 4;
                continue;
            }
            appendUtf8(m_text, (high & 0xf800) == 0xd800 ? 0xfffd : high);
            used += 2;
        }
        if (m_atEnd && used < bytes.size()) {
            appendUtf8(m_text, 0xfffd);
            used = bytes.size();
        }
    }
    m_raw.erase(0, used);
}

Expected<std::string_view> TextSource::next()
{
    m_text.erase(0, m_given);
    m_given = 0;
    std::size_t searched = 0;
    std::size_t end = std::string::npos;
    for (;;) {
        if (m_text.size() > searched) {
            const std::size_t newline = m_text.rfind('\n');
            if (newline != std::string::npos && newline >= searched)
                end = newline + 1;
            searched = m_text.size();
        }
        if (end != std::string::npos || m_text.size() >= 16 * pieceSize)
            break;
        const auto more = fill();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
    }
    m_given = std::min(end, m_text.size());
    const std::string_view piece = std::string_view(m_text).substr(0, m_given);
    m_firstLine = m_nextLine;
    if (m_encoding == Encoding::Utf8) {
        const std::size_t valid = validUtf8(piece, false);
        if (valid < piece.size() && !(end == std::string::npos && !m_atEnd))
            return tl::unexpected(wrongProblem(
                "TL244",
                TL_TEXT("Import", "%1, line %2: a byte that UTF-8 does not allow there. Name the "
                                  "encoding if it is another one."),
                {m_file.string(),
                 formatNumber(m_firstLine + std::count(piece.begin(), piece.begin() + std::ptrdiff_t(valid), '\n'))}));
    }
    m_nextLine += std::count(piece.begin(), piece.end(), '\n');
    return piece;
}

} // namespace throughline
