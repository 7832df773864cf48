// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/bundle_scan.h"

#include "model/export/privacy_scan.h"

namespace throughline {

namespace {

std::string_view textOf(const Column *column, std::size_t customer)
{
    return column && column->holdsTexts() && !column->isNull(customer) ? column->text(customer)
                                                                       : std::string_view();
}

} // namespace

Expected<void> refusePersonalData(const ExportBundle &bundle, const std::string &database, const DataMap &map,
                                  Progress &progress)
{
    PopulationRequest request;
    request.map = map;
    request.wantsAllFields = false;
    request.fields = {"email", "phone", "first_name", "last_name"};
    auto stream = PopulationStream::open(database, request);
    if (!stream)
        return tl::unexpected(stream.error());
    const PrivacyScan scan(bundle);
    for (;;) {
        const auto block = stream->next(progress);
        if (!block)
            return tl::unexpected(block.error());
        if (!*block)
            return {};
        const Population &population = **block;
        const Column *email = population.field("email");
        const Column *phone = population.field("phone");
        const Column *first = population.field("first_name");
        const Column *last = population.field("last_name");
        for (std::size_t i = 0; i < population.size(); ++i)
            if (auto hit = scan.find(textOf(email, i), textOf(phone, i), textOf(first, i), textOf(last, i)))
                return tl::unexpected(std::move(*hit));
    }
}

} // namespace throughline
