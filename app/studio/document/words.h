// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"

#include <QString>

namespace throughline::studio {

/// The core's texts in the window's language; arguments are placed after translation.
QString words(const Text &text);
QString words(const Message &message);
/// What is wrong and, where known, how to mend it, as one paragraph.
QString words(const Problem &problem);

/// Findings begin with a small letter where their place is named before them; elsewhere they are sentences.
QString asSentence(QString words);

inline QString text(const std::string &utf8) { return QString::fromStdString(utf8); }
inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}
inline QString text(const char *utf8) { return QString::fromUtf8(utf8); }

/// A sentence that the studio itself has translated, as the core's kind of message: changes carry
/// their names to the journal and the undo list this way.
Message named(const QString &sentence);

} // namespace throughline::studio
