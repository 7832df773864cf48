// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/picture.h"

#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace throughline::studio::canvas {

namespace {

constexpr double margin = 24;
constexpr double pixelsPerUnit = 2;
constexpr double mostPixels = 64e6; ///< 256 MB; a larger picture is written smaller
constexpr double pointsPerUnit = 0.75;

/// Draws with nothing selected and nothing searched for, as the journey is.
class Undisturbed
{
public:
    explicit Undisturbed(CanvasScene &scene) : m_scene(scene), m_selection(scene.session().selection()), m_current(scene.current())
    {
        scene.session().setSelection({});
        scene.setCurrent({});
        scene.setFound(std::nullopt);
    }
    ~Undisturbed()
    {
        m_scene.session().setSelection(m_selection);
        m_scene.setCurrent(m_current);
    }
    Undisturbed(const Undisturbed &) = delete;
    Undisturbed &operator=(const Undisturbed &) = delete;

private:
    CanvasScene &m_scene;
    Selection m_selection;
    std::string m_current;
};

void draw(CanvasScene &scene, QPaintDevice &device, const QRectF &target, const QRectF &source)
{
    QPainter painter(&device);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(target, scene.theme().color(ColorRole::Window));
    scene.render(&painter, target, source);
}

bool writePng(CanvasScene &scene, QIODevice &file, const QRectF &source)
{
    const double area = source.width() * source.height();
    const double scale = std::min(pixelsPerUnit, std::sqrt(mostPixels / area));
    QImage image((source.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return false;
    draw(scene, image, QRectF(QPointF(), image.size()), source);
    return image.save(&file, "PNG");
}

bool writeSvg(CanvasScene &scene, QIODevice &file, const QRectF &source, const QString &title)
{
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setSize(source.size().toSize());
    svg.setViewBox(QRectF(QPointF(), source.size()));
    svg.setTitle(title);
    draw(scene, svg, QRectF(QPointF(), source.size()), source);
    return true;
}

bool writePdf(CanvasScene &scene, QIODevice &file, const QRectF &source, const QString &title)
{
    QPdfWriter pdf(&file);
    pdf.setTitle(title);
    pdf.setCreator(QStringLiteral("Throughline"));
    pdf.setPageMargins({});
    pdf.setPageSize(QPageSize(source.size() * pointsPerUnit, QPageSize::Point, {}, QPageSize::ExactMatch));
    draw(scene, pdf, QRectF(0, 0, pdf.width(), pdf.height()), source);
    return true;
}

} // namespace

Expected<void> savePicture(CanvasScene &scene, const QString &path)
{
    const Undisturbed plain(scene);
    const QRectF content = scene.contentRect();
    const QRectF source = (content.isNull() ? QRectF(0, 0, 200, 100) : content).adjusted(-margin, -margin, margin, margin);
    const Journey *journey = scene.journey();
    const QString title = journey ? QString::fromStdString(journey->name) : QString();
    const QString ending = QFileInfo(path).suffix().toLower();
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    const bool isDrawn = isOpen
        && (ending == QLatin1String("svg")       ? writeSvg(scene, file, source, title)
                : ending == QLatin1String("pdf") ? writePdf(scene, file, source, title)
                                                 : writePng(scene, file, source));
    if (!isDrawn || !file.commit())
        return tl::unexpected(fileProblem("TL063", TL_TEXT("Canvas", "%1 cannot be written: %2"),
                                          {path.toStdString(), file.errorString().toStdString()}));
    return {};
}

} // namespace throughline::studio::canvas
