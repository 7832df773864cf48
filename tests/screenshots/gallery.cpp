// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/gallery.h"

#include <QWidget>

namespace throughline::test {

std::vector<GalleryPage> galleryPages()
{
    return {
        {QStringLiteral("icons"), {1200, 720}, makeIconsPage},
        {QStringLiteral("controls"), {1200, 900}, makeControlsPage},
        {QStringLiteral("containers"), {1200, 820}, makeContainersPage},
        {QStringLiteral("frame"), {1440, 900}, makeFramePage},
        {QStringLiteral("palette"), {1100, 720}, makePalettePage},
        {QStringLiteral("charts"), {1200, 640}, makeChartsPage},
    };
}

} // namespace throughline::test
