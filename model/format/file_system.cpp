// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/format/file_system.h"

namespace throughline {

Expected<void> writeAtomically(FileSystem &files, const std::string &path, std::string_view bytes,
                               Backup backup)
{
    const std::string fresh = path + ".new";
    const auto giveUp = [&](const Problem &problem) {
        files.remove(fresh);
        return tl::unexpected(problem);
    };
    if (auto written = files.writeAndFlush(fresh, bytes); !written)
        return giveUp(written.error());
    if (backup == Backup::KeepPrevious && files.exists(path))
        if (auto kept = files.keepAs(path, path + "~"); !kept)
            return giveUp(kept.error());
    if (auto renamed = files.rename(fresh, path); !renamed)
        return giveUp(renamed.error());
    return {};
}

} // namespace throughline
