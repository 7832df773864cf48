// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/content/board_job.h"

#include "app/studio/session/customer_names.h"
#include "app/studio/widgets/text.h"
#include "model/content/extremes.h"
#include "model/content/specimen.h"
#include "model/content/stand_in.h"

namespace throughline::studio {

namespace {

liquid::Limits previewLimits()
{
    liquid::Limits limits;
    limits.steps = 400'000;
    limits.outputBytes = 1U << 20U;
    return limits;
}

std::map<std::string, QList<LiquidFault>> faultsOf(const RenderedMessage &message)
{
    std::map<std::string, QList<LiquidFault>> faults;
    for (const RenderedSlot &slot : message.parts)
        for (const liquid::Error &error : slot.errors) {
            QList<LiquidFault> &list = faults[slot.id];
            if (list.size() < 20)
                list.append({error.position.line, error.position.column, shown(liquid::toProblem(error).message)});
        }
    return faults;
}

} // namespace

BoardResult renderBoard(const BoardRequest &request)
{
    BoardResult result;
    result.viewer = request.viewer;
    const Template *master = request.project->findTemplate(request.templateId);
    if (!master)
        return result;
    if (request.population && !result.viewer) {
        auto viewer = CustomerViewer::make(*request.project, request.population, request.scenario);
        if (viewer)
            result.viewer = std::make_shared<const CustomerViewer>(std::move(*viewer));
        else
            result.problem = viewer.error();
    }
    const bool hasCustomer = result.viewer && request.customer && *request.customer < request.population->size();
    Viewer real;
    std::uint64_t hash = 0;
    if (hasCustomer) {
        hash = request.population->keyHash(*request.customer);
        result.at = request.moment.value_or(result.viewer->defaultMoment());
        real = result.viewer->truth(*request.customer, result.at);
        if (!request.showsPerson)
            hidePerson(real, hash);
        result.customer = customerName(*request.population, *request.customer, request.project->salt, request.showsPerson);
    } else {
        real = usualCustomer(*request.project, *master);
        result.at = real.now;
    }
    result.utcOffsetMinutes = real.utcOffsetMinutes;

    const liquid::Limits limits = previewLimits();
    for (const ChannelVariant &variant : master->channels) {
        auto message = renderMessage(*request.project, master->id, variant.channel, real, limits);
        if (!message)
            continue;
        ChannelResult channel;
        if (hasCustomer) {
            CustomerCopy copy = result.viewer->copy(*request.customer, variant.channel, result.at);
            channel.age = result.at.seconds - copy.asOf;
            if (!request.showsPerson)
                hidePerson(copy.viewer, hash);
            auto known = renderMessage(*request.project, master->id, variant.channel, copy.viewer, limits);
            std::set<std::string> read;
            for (const RenderedSlot &slot : message->parts)
                read.insert(slot.fieldsRead.begin(), slot.fieldsRead.end());
            for (CopiedField &field : copy.fields)
                if (field.state != CopyState::True && read.contains(field.name))
                    channel.wrong.push_back(std::move(field));
            if (request.asChannelsKnow && known) {
                channel.view = channelView(*request.project, *known, &*message, request.folder);
                channel.faults = faultsOf(*known);
                channel.message = std::move(*known);
                result.channels.push_back(std::move(channel));
                continue;
            }
        }
        channel.view = channelView(*request.project, *message, nullptr, request.folder);
        channel.faults = faultsOf(*message);
        channel.message = std::move(*message);
        result.channels.push_back(std::move(channel));
    }
    if (request.extremes)
        for (const Extreme &extreme : extremesOf(*request.project, *master))
            if (const auto message = renderMessage(*request.project, master->id, *request.extremes, extreme.viewer, limits))
                result.extremes.emplace_back(extreme.name, channelView(*request.project, *message, nullptr, request.folder));
    return result;
}

} // namespace throughline::studio
