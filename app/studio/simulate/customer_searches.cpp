// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/simulate/customer_searches.h"

#include "app/studio/document/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace throughline::studio {

namespace {

struct Behind
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::Behind)
};

using metrics::Layout;
using metrics::Totals;

/// Any node of these kinds counts something in the member.
template <class Kinds>
bool anyNode(const Totals &totals, const Layout &layout, Kinds isWanted, std::uint64_t metrics::NodeTotals::*member)
{
    for (size_t i = 0; i < totals.nodes.size(); ++i)
        if (isWanted(layout.nodes[i].kind) && totals.nodes[i].*member > 0)
            return true;
    return false;
}

} // namespace

CustomerSearch searchForPair(Channel a, Channel b)
{
    const size_t low = std::min(size_t(a), size_t(b));
    const size_t high = std::max(size_t(a), size_t(b));
    return {Behind::tr("%1 and %2", "two channels").arg(words(info(a).name), words(info(b).name)),
            Behind::tr("saw messages on both within a week"),
            [place = low * channelCount + high](const Totals &totals, const Layout &) {
                return totals.consistency.channelPairs[place].pairs > 0;
            }};
}

CustomerSearch searchForChannel(Channel channel)
{
    return {words(info(channel).name), Behind::tr("were sent something"),
            [place = size_t(channel)](const Totals &totals, const Layout &) { return totals.channels[place].sent > 0; }};
}

CustomerSearch searchForField(const QString &field)
{
    return {field, Behind::tr("were shown a value that was not true"),
            [id = field.toStdString()](const Totals &totals, const Layout &layout) {
                for (size_t i = 0; i < layout.fields.size(); ++i) {
                    const metrics::FieldTotals &each = totals.consistency.fields[i];
                    if (layout.fields[i].id == id)
                        return each.stale + each.drifted + each.missing > 0;
                }
                return false;
            }};
}

CustomerSearch searchForStep(FunnelStep step)
{
    switch (step) {
    case FunnelStep::Entered:
        return {Behind::tr("Entered"), Behind::tr("came into a journey"), [](const Totals &totals, const Layout &layout) {
                    return anyNode(totals, layout, [](const std::string &kind) { return kind.starts_with("entry."); },
                                   &metrics::NodeTotals::customers);
                }};
    case FunnelStep::Reached:
        return {Behind::tr("Reached by a message"), Behind::tr("got at least one message"),
                [](const Totals &totals, const Layout &) { return totals.engagement.reached > 0; }};
    case FunnelStep::Responded:
        return {Behind::tr("Responded"), Behind::tr("clicked or answered"),
                [](const Totals &totals, const Layout &) { return totals.engagement.firstResponse.total() > 0; }};
    case FunnelStep::Goal: break;
    }
    return {Behind::tr("Reached the goal"), Behind::tr("did what the journey is for"), [](const Totals &totals, const Layout &layout) {
                return anyNode(totals, layout, [](const std::string &kind) { return kind == "goal"; },
                               &metrics::NodeTotals::reached);
            }};
}

CustomerSearch searchForMessage(const std::string &journey, const std::string &node, const QString &name)
{
    return {name, Behind::tr("were touched by this message"), [journey, node](const Totals &totals, const Layout &layout) {
                for (size_t i = 0; i < layout.nodes.size(); ++i)
                    if (layout.nodes[i].id == node && layout.nodes[i].journey == journey)
                        return i < totals.pressure.messages.size() && totals.pressure.messages[i].touches > 0;
                return false;
            }};
}

} // namespace throughline::studio
