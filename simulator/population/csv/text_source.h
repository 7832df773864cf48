// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace throughline {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Latin1 };

std::string_view encodingName(Encoding encoding);
/// "utf-8", "utf-16le", "utf-16be", "latin-1".
std::optional<Encoding> encodingNamed(std::string_view name);

/// The text of a file, plain or compressed by gzip, as UTF-8 without a byte order mark, in pieces
/// that end at the end of a line wherever a line ends within a mebibyte.
class TextSource
{
public:
    /// The encoding is detected unless it is given: by the mark, by the pattern of zero bytes, and
    /// else UTF-8 if all of the file is that, or Latin-1 (read as Windows-1252, its superset).
    static Expected<TextSource> open(const std::filesystem::path &file, std::optional<Encoding> encoding);

    Encoding encoding() const { return m_encoding; }
    /// The next piece; empty at the end. A zero byte and, in UTF-8, a byte that cannot stand there
    /// are problems that name their line. Valid until the next call.
    Expected<std::string_view> next();
    /// Line of the piece that `next` returned last, from 1.
    std::int64_t firstLine() const { return m_firstLine; }

    /// Size of the file on the disk and how much of that is read, for progress.
    std::int64_t size() const { return m_size; }
    std::int64_t position() const;

    ~TextSource();
    TextSource(TextSource &&) noexcept;
    TextSource &operator=(TextSource &&) noexcept;

private:
    struct Input;
    TextSource();
    Expected<bool> fill();
    void decode(std::string_view bytes);

    std::unique_ptr<Input> m_input;
    std::filesystem::path m_file;
    Encoding m_encoding = Encoding::Utf8;
    std::string m_raw;      ///< bytes read but not yet decoded: an odd half of a UTF-16 unit
    std::string m_text;     ///< decoded, not yet given out
    std::size_t m_given = 0;///< of m_text
    std::int64_t m_firstLine = 1;
    std::int64_t m_nextLine = 1;
    std::int64_t m_size = 0;
    bool m_atEnd = false;
    bool m_atBeginning = true;
};

/// Bytes of `text` before the first that UTF-8 does not allow there; a character cut off at the end
/// counts as allowed when `mayContinue`.
std::size_t validUtf8(std::string_view text, bool mayContinue);

} // namespace throughline
