// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/scene/card_figures.h"

#include "app/studio/document/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace throughline::studio::canvas {

namespace {

struct Canvas
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::Canvas)
};

QString number(std::int64_t value)
{
    return QLocale().toString(qlonglong(value));
}

} // namespace

QString blockedReason(const std::string &key)
{
    if (key == "noAddress") return Canvas::tr("no address");
    if (key == "noConsent") return Canvas::tr("no consent");
    if (key == "quietHours") return Canvas::tr("in quiet hours");
    if (key == "cap") return Canvas::tr("capped");
    if (key == "capacity") return Canvas::tr("over capacity");
    if (key == "expired") return Canvas::tr("expired");
    if (key == "exited") return Canvas::tr("left before");
    return text(key);
}

CardFigures cardFigures(const Node &node, const NodeFigures &figures)
{
    CardFigures card;
    card.isDeserted = figures.entered == 0;
    if (card.isDeserted) {
        card.count = Canvas::tr("0");
        card.remark = Canvas::tr("nobody came here");
        return card;
    }
    const auto sent = figures.exits.find("sent");
    if (sent != figures.exits.end())
        card.count = Canvas::tr("%1 sent").arg(number(sent->second));
    else if (std::string_view(node.kind()).starts_with("entry."))
        card.count = Canvas::tr("%1 entered").arg(number(figures.entered));
    else
        card.count = number(figures.entered);

    const auto worst = std::max_element(
        figures.blocked.begin(), figures.blocked.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    if (worst != figures.blocked.end() && worst->second > 0) {
        card.remark = QStringLiteral("%1 %2").arg(number(worst->second), blockedReason(worst->first));
        const double share = double(worst->second) / double(figures.entered);
        card.tone = share >= 0.25 ? Tone::Bad : share >= 0.02 ? Tone::Warn : Tone::Quiet;
        return card;
    }
    const auto notReached = figures.exits.find("notReached");
    const auto failed = figures.exits.find("failed");
    const auto timedOut = figures.exits.find("timedOut");
    if (notReached != figures.exits.end() && notReached->second > 0)
        card.remark = Canvas::tr("%1 not reached").arg(number(notReached->second));
    else if (failed != figures.exits.end() && failed->second > 0)
        card.remark = Canvas::tr("%1 failed").arg(number(failed->second));
    else if (timedOut != figures.exits.end() && timedOut->second > 0)
        card.remark = Canvas::tr("%1 timed out").arg(number(timedOut->second));
    else if (figures.waiting > 0)
        card.remark = Canvas::tr("%1 waiting").arg(number(figures.waiting));
    else if (figures.entered != figures.customers && figures.customers > 0)
        card.remark = Canvas::tr("%1 customers").arg(number(figures.customers));
    return card;
}

} // namespace throughline::studio::canvas
