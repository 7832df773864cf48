// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/render.h"

#include "app/cli/command/interrupt.h"
#include "app/cli/command/read_project.h"
#include "model/content/checks/sms.h"
#include "model/content/message_rendering.h"
#include "model/format/file_system.h"
#include "simulator/engine/customer_viewer.h"
#include "simulator/population/population_reader.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <ostream>

namespace throughline::cli {

namespace {

struct Options
{
    std::string project;
    std::string database;
    std::string templateId;
    std::string channel;
    std::string customer;
    std::string moment;
    bool asChannelKnows = false;
    bool isJson = false;
};

struct Rendered
{
    RenderedMessage message;
    Moment at;
};

Expected<Channel> channelOf(const Options &options)
{
    if (const auto channel = channelOfKey(options.channel))
        return *channel;
    std::string known;
    for (const Channel channel : allChannels)
        known += (known.empty() ? "" : ", ") + std::string(info(channel).key);
    return tl::unexpected(usageProblem("TL720", TL_TEXT("Run", "%1 wants %3, not “%2”."), {"--channel", options.channel, known}));
}

Expected<Rendered> renderFor(const Options &options)
{
    const auto channel = channelOf(options);
    if (!channel)
        return tl::unexpected(channel.error());
    std::optional<Moment> moment;
    if (!options.moment.empty()) {
        moment = parseMoment(options.moment);
        if (!moment)
            return tl::unexpected(usageProblem("TL720", TL_TEXT("Run", "%1 wants %3, not “%2”."),
                                               {"--at", options.moment, "a time such as 2026-11-01T00:00:00Z"}));
    }
    DiskFiles files;
    const auto read = readProject(files, options.project);
    if (!read)
        return tl::unexpected(read.error());
    Progress progress;
    const Interrupt interrupt(progress);
    PopulationRequest request;
    request.map = read->project.data;
    auto population = readPopulation(options.database, request, progress);
    if (!population)
        return tl::unexpected(population.error());
    const auto shared = std::make_shared<const Population>(std::move(*population));
    const auto customer = shared->find(options.customer);
    if (!customer)
        return tl::unexpected(wrongProblem("TL430", TL_TEXT("Trace", "The database has no customer \"%1\"."), {options.customer}));
    const auto viewer = CustomerViewer::make(read->project, shared);
    if (!viewer)
        return tl::unexpected(viewer.error());
    const Moment at = moment.value_or(viewer->defaultMoment());
    const Viewer eyes = options.asChannelKnows ? viewer->copy(*customer, *channel, at).viewer
                                               : viewer->truth(*customer, at);
    auto message = renderMessage(read->project, options.templateId, *channel, eyes);
    if (!message)
        return tl::unexpected(message.error());
    return Rendered{std::move(*message), at};
}

Json toJson(const liquid::Error &error)
{
    return {{"code", error.code},
            {"line", error.position.line},
            {"column", error.position.column},
            {"block", error.block},
            {"message", english(error.message)}};
}

template <class Enum>
const std::string &keyOf(Enum value)
{
    return EnumChoices<Enum>::choices()[static_cast<std::size_t>(value)].key;
}

Json toJson(const RenderedSlot &slot)
{
    Json json{{"id", slot.id},
              {"kind", keyOf(slot.kind)},
              {"mode", keyOf(slot.mode)},
              {"variant", slot.variant.empty() ? Json(nullptr) : Json(slot.variant)},
              {"text", slot.text},
              {"fields", slot.fieldsRead},
              {"missing", slot.fieldsMissing},
              {"upToDate", !slot.isOutOfDate()},
              {"errors", Json::array()}};
    if (!slot.image.empty()) {
        json["image"] = slot.image;
        json["alternativeText"] = slot.alternativeText;
        if (slot.imageWidth > 0 && slot.imageHeight > 0) {
            json["imageWidth"] = slot.imageWidth;
            json["imageHeight"] = slot.imageHeight;
        }
    }
    for (const liquid::Error &error : slot.errors)
        json["errors"].push_back(toJson(error));
    return json;
}

Json toJson(const Rendered &rendered, const Options &options)
{
    const RenderedMessage &message = rendered.message;
    Json json{{"template", message.templateId},
              {"channel", info(message.channel).key},
              {"customer", options.customer},
              {"at", formatMoment(rendered.at)},
              {"link", message.link.empty() ? Json(nullptr) : Json(message.link)},
              {"slots", Json::array()}};
    for (const RenderedSlot &slot : message.parts)
        json["slots"].push_back(toJson(slot));
    if (message.channel == Channel::Sms) {
        const SmsMeasure measure = measureSms(message.text({SlotKind::Headline, SlotKind::Body, SlotKind::Offer,
                                                            SlotKind::CallToAction, SlotKind::Legal}, "\n"));
        json["sms"] = {{"encoding", measure.encoding == SmsEncoding::Gsm7 ? "GSM-7" : "UCS-2"},
                       {"units", measure.units},
                       {"parts", measure.parts}};
    }
    return json;
}

void print(std::ostream &out, const RenderedMessage &message)
{
    for (const RenderedSlot &slot : message.parts) {
        out << "[" << slot.id << "] ";
        if (!slot.image.empty())
            out << slot.image << (slot.alternativeText.empty() ? "" : " (" + slot.alternativeText + ")")
                << (slot.text.empty() ? "" : "\n");
        out << slot.text << "\n";
    }
    if (!message.link.empty())
        out << "[link] " << message.link << "\n";
}

int runRender(const Options &options, Streams &streams)
{
    const auto rendered = renderFor(options);
    if (!rendered)
        return fail(streams, rendered.error(), options.isJson);
    if (options.isJson)
        streams.out << toJson(*rendered, options).dump(2, ' ', false, Json::error_handler_t::replace) << "\n";
    else
        print(streams.out, rendered->message);
    for (const RenderedSlot &slot : rendered->message.parts)
        for (const liquid::Error &error : slot.errors)
            streams.err << "throughline: " << slot.id << ": " << error.code << " " << liquid::describe(error) << "\n";
    return rendered->message.errorCount() == 0 ? Done : Wrong;
}

} // namespace

void addRender(CLI::App &app, Run &run)
{
    auto *command = app.add_subcommand("render", "Show what one customer reads through one channel");
    auto options = std::make_shared<Options>();
    command->add_option("PROJECT", options->project, "The project file")->required();
    command->add_option("--db", options->database, "The customer database")->required()->type_name("DB");
    command->add_option("--template", options->templateId, "The template")->required()->type_name("ID");
    command->add_option("--channel", options->channel, "email, sms, push, inapp, web, ad, agent or mail")
        ->required()
        ->type_name("C");
    command->add_option("--customer", options->customer, "The customer's key")->required()->type_name("KEY");
    command->add_option("--at", options->moment, "The moment, as 2026-11-01T00:00:00Z (default: the latest of the database)")
        ->type_name("TIME");
    command->add_flag("--as-channel-knows", options->asChannelKnows,
                      "Show what the channel's own copy of the customer says, rather than what is true");
    command->add_flag("--json", options->isJson, "Print the slots as JSON");
    command->footer("Example: throughline render cart.throughline --db shop.db --template forgotten-cart --channel sms "
                    "--customer 100042");
    command->callback([options, &run] {
        run = [options](Streams &streams) { return runRender(*options, streams); };
    });
}

} // namespace throughline::cli
