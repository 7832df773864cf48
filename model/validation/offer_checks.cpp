// SPDX-License-Identifier: GPL-3.0-or-later
// Promises that contradict each other at the same customer, and those that have run out.
#include "model/validation/findings.h"

#include "model/values/number.h"

#include <set>

namespace throughline {

namespace {

const Check contradicting{"TL447", Severity::Warning, TL_TEXT("Check", "the offers \"%1\" and \"%2\" promise different things for %3: %4 and %5"),
                          TL_TEXT("Check", "Make them one offer, let one end before the other begins, or send them to different customers.")};
const Check hasEnded{"TL448", Severity::Warning, TL_TEXT("Check", "the offer \"%1\" ended on %2, before the simulation starts"),
                     TL_TEXT("Check", "Give it a later end, or take it out of the templates.")};

std::set<std::string> offersSent(const Project &project)
{
    std::set<std::string> offers;
    const auto add = [&](const std::string &templateId) {
        if (const Template *master = project.findTemplate(templateId); master && !master->offer.empty())
            offers.insert(master->offer);
    };
    for (const Journey &journey : project.journeys) {
        if (journey.isArchived)
            continue;
        for (const Node &node : journey.nodes) {
            if (const auto *message = std::get_if<MessageNode>(&node.parameters))
                add(message->template_);
            else if (const auto *sync = std::get_if<AudienceSyncNode>(&node.parameters))
                add(sync->template_);
            else if (const auto *task = std::get_if<TaskAgentNode>(&node.parameters))
                add(task->template_);
        }
    }
    return offers;
}

std::string promiseOf(const Offer &offer, const std::string &currency)
{
    if (offer.price)
        return formatNumber(*offer.price) + " " + currency;
    return formatNumber(offer.discountPercent) + " %";
}

} // namespace

void checkOffers(const Project &project, Findings &findings)
{
    const std::set<std::string> sent = offersSent(project);
    for (std::size_t i = 0; i < project.offers.size(); ++i) {
        const Offer &offer = project.offers[i];
        if (!sent.contains(offer.id))
            continue;
        const Path path = Path("offers") / offer.id;
        if (offer.until && project.simulation.start && *offer.until < *project.simulation.start)
            findings.add(hasEnded, path / "until", {offer.name, formatMoment(*offer.until)});
        for (std::size_t j = 0; j < i; ++j) {
            const Offer &other = project.offers[j];
            const bool isSame = offer.discountPercent == other.discountPercent && offer.price == other.price;
            if (offer.product.empty() || offer.product != other.product || isSame || !sent.contains(other.id))
                continue;
            findings.add(contradicting, path,
                         {other.name, offer.name, offer.product, promiseOf(other, project.money.currency),
                          promiseOf(offer, project.money.currency)});
        }
    }
}

} // namespace throughline
