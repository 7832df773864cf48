// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/data_map.h"
#include "model/export/bundle.h"
#include "simulator/population/population_reader.h"

namespace throughline {

/// Nothing where no customer of the database stands in the bundle: no e-mail address, no phone
/// number, no first and last name side by side. Errors: TL740, or what reading the database says.
Expected<void> refusePersonalData(const ExportBundle &bundle, const std::string &database, const DataMap &map,
                                  Progress &progress);

} // namespace throughline
