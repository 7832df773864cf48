// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/text.h"

#include "model/values/term.h"

#include <QCoreApplication>

namespace throughline::studio {

QString shown(const Text &text)
{
    return text.isEmpty() ? QString() : QCoreApplication::translate(text.context, text.source);
}

QString shown(const Message &message)
{
    std::vector<std::string> arguments;
    for (const std::string &argument : message.arguments)
        arguments.push_back(withTerms(argument, [](const Text &text) { return shown(text).toStdString(); }));
    return QString::fromStdString(placeArguments(shown(message.text).toStdString(), arguments));
}

} // namespace throughline::studio
