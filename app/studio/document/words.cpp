// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/words.h"

#include "app/studio/widgets/text.h"

namespace throughline::studio {

QString words(const Text &text)
{
    return shown(text);
}

QString words(const Message &message)
{
    return shown(message);
}

QString words(const Problem &problem)
{
    const QString what = words(problem.message);
    const QString fix = words(problem.fix);
    return fix.isEmpty() ? what : what + QLatin1Char(' ') + fix;
}

QString asSentence(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

Message named(const QString &sentence)
{
    return {TL_TEXT("Change", "%1"), {sentence.toStdString()}};
}

} // namespace throughline::studio
