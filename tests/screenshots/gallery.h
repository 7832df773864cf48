// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace throughline::test {

/// One picture: a widget with sample values at a fixed size.
struct GalleryPage
{
    QString name;
    QSize size;
    std::function<std::unique_ptr<QWidget>()> make;
};

std::vector<GalleryPage> galleryPages();

std::unique_ptr<QWidget> makeControlsPage();
std::unique_ptr<QWidget> makeContainersPage();
std::unique_ptr<QWidget> makeIconsPage();
std::unique_ptr<QWidget> makeFramePage();
std::unique_ptr<QWidget> makePalettePage();
std::unique_ptr<QWidget> makeDashboardPage();
std::unique_ptr<QWidget> makeChartsPage();

} // namespace throughline::test
