// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/text.h"

#include <QCoreApplication>

namespace throughline::studio {

QString shown(const Text &text)
{
    return text.isEmpty() ? QString() : QCoreApplication::translate(text.context, text.source);
}

QString shown(const Message &message)
{
    return QString::fromStdString(placeArguments(shown(message.text).toStdString(), message.arguments));
}

} // namespace throughline::studio
