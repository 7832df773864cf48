// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/metrics/decision_pairs.h"

#include "model/content/template.h"

#include <algorithm>

namespace throughline::metrics {

namespace {

constexpr Seconds day = 86400;
constexpr std::uint64_t otherExpiry = 1;
constexpr std::uint64_t contradiction = 2;
constexpr std::uint64_t blocker = 4;

bool speaksToTheCustomer(const Touch &touch)
{
    return touch.offer == none && touch.product == 0
        && (touch.subject == Subject::WinBack || touch.subject == Subject::Promotion
            || touch.subject == Subject::Service);
}

bool isPromotion(const Touch &touch)
{
    return touch.discount > 0 || touch.subject == Subject::Promotion
        || touch.subject == Subject::WinBack || touch.subject == Subject::Offer;
}

bool shareSubject(const Touch &a, const Touch &b)
{
    if (a.offer != none && a.offer == b.offer)
        return true;
    if (a.product != 0 || b.product != 0)
        return a.product == b.product;
    return (a.discount > 0 && b.discount > 0)
        || (speaksToTheCustomer(a) && speaksToTheCustomer(b));
}

} // namespace

DecisionCells compareDecisions(const Touch &a, const Touch &b)
{
    if (!shareSubject(a, b))
        return {};
    const bool discountsDiffer = a.discount > 0 && b.discount > 0 && a.discount != b.discount;
    const bool pricesDiffer = a.price >= 0 && b.price >= 0 && a.price != b.price;
    if (discountsDiffer || pricesDiffer)
        return {1, contradiction, false};
    const bool expiriesDiffer = a.offer != none && a.offer == b.offer && a.offerUntil != b.offerUntil;
    return {1, expiriesDiffer ? otherExpiry : 0, false};
}

DecisionCells compareWithEvents(std::span<const CustomerEvent> events, const Touch &touch)
{
    DecisionCells cells;
    const auto count = [&](std::uint64_t quarters) {
        ++cells.pairs;
        cells.quarters += quarters;
        cells.hasBlocker = cells.hasBlocker || quarters == blocker;
    };
    const bool isWinBack = touch.subject == Subject::WinBack;
    int openComplaints = 0;
    for (const CustomerEvent &event : events) {
        if (event.at > touch.at)
            break;
        const Seconds age = touch.at - event.at;
        switch (event.kind) {
        case EventKind::ComplaintOpened: ++openComplaints; break;
        case EventKind::ComplaintClosed: openComplaints = std::max(0, openComplaints - 1); break;
        case EventKind::Purchase: {
            const bool isSameProduct = touch.product != 0 && touch.product == event.product;
            if (isWinBack && age <= 30 * day)
                count(blocker);
            else if (isSameProduct && touch.discount > 0 && age <= 14 * day)
                count(blocker);
            else if (isSameProduct && age <= 7 * day)
                count(0);
            break;
        }
        }
    }
    if (openComplaints > 0 && isPromotion(touch))
        count(blocker);
    else if (openComplaints > 0 && speaksToTheCustomer(touch))
        count(0);
    return cells;
}

} // namespace throughline::metrics
