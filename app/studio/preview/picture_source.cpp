// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/preview/picture_source.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QUrl>

namespace throughline::studio {

namespace {

constexpr qint64 largestFile = 30'000'000;

struct PictureTexts
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::PictureTexts)
};

PictureSource ofFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return {{}, PictureTexts::tr("The picture %1 is not there.").arg(file.fileName()), {}};
    if (file.size() > largestFile)
        return {{}, PictureTexts::tr("The picture %1 is larger than 30 MB.").arg(file.fileName()), {}};
    const QImageReader reader(path);
    const QSize size = reader.size();
    if (!reader.canRead() || size.isEmpty() || size.width() > longestPicture || size.height() > longestPicture)
        return {{}, PictureTexts::tr("%1 cannot be read as a picture.").arg(file.fileName()), {}};
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    return {path, {}, isTurned ? size.transposed() : size};
}

} // namespace

PictureSource pictureSource(const QString &reference, const QString &folder)
{
    const QString name = reference.trimmed();
    if (name.isEmpty())
        return {};
    const QUrl address(name);
    if (name.contains(QStringLiteral("://")) && !address.isLocalFile()) {
        if (!address.host().endsWith(QStringLiteral(".example")))
            return {};
        const QString drawing = QStringLiteral(":/throughline/samples/media/%1.svg").arg(QFileInfo(address.path()).completeBaseName());
        return QFileInfo::exists(drawing) ? ofFile(drawing) : PictureSource{};
    }
    const QString path = address.isLocalFile() ? address.toLocalFile() : name;
    if (QFileInfo(path).isRelative() && folder.isEmpty())
        return {{}, PictureTexts::tr("Save the project first: the picture %1 is looked for beside it.").arg(path), {}};
    return ofFile(QFileInfo(path).isRelative() ? QDir(folder).filePath(path) : path);
}

QString pictureReference(const QString &path, const QString &folder)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    if (folder.isEmpty())
        return full;
    const QString relative = QDir(folder).relativeFilePath(full);
    return relative.startsWith(QStringLiteral("..")) || QFileInfo(relative).isAbsolute() ? full : relative;
}

} // namespace throughline::studio
