// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/channel.h"
#include "simulator/engine/customer_search.h"

#include <QString>

namespace throughline::studio {

/// A figure of the dashboard as a question: who stands behind it?
struct CustomerSearch
{
    QString title;                       ///< "Email and SMS"
    QString caption;                     ///< "saw messages on both"
    CustomerQuestion question;
};

enum class FunnelStep { Entered, Reached, Responded, Goal };

CustomerSearch searchForPair(Channel a, Channel b);
/// Who was sent something through the channel.
CustomerSearch searchForChannel(Channel channel);
/// Who was shown a stale, drifted or missing value of the field.
CustomerSearch searchForField(const QString &field);
CustomerSearch searchForStep(FunnelStep step);
/// Whose highest risk of over-personalisation fell on messages of this step, or who was touched by it.
CustomerSearch searchForMessage(const std::string &journey, const std::string &node, const QString &name);

} // namespace throughline::studio
