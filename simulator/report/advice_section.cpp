// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/report/advice_section.h"

#include "simulator/report/canonical.h"

namespace throughline {

Json withChannelAdvice(Json report, const std::vector<ChannelAdvice> &advice)
{
    report.erase("digest");
    report["channelAdvice"] = encodeAdvice(advice);
    roundReals(report);
    report["digest"] = reportDigest(report);
    return report;
}

} // namespace throughline
