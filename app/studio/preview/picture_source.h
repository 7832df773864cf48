// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace throughline::studio {

/// Where a picture that a template names can be read on this machine.
struct PictureSource
{
    QString file;                        ///< readable; empty where there is none
    QString problem;                     ///< why there is none, for people; empty for one on the web
    QSize size;                          ///< pixels of the file; invalid where it is not read

    bool isFound() const { return !file.isEmpty(); }
};

/// `reference`: a path, absolute or below `folder`, a file: address or one of the web. Nothing is
/// fetched from the web: such pictures stay with their alternative text. Addresses below ".example"
/// are of the samples' invented brands (RFC 2606: no such site can be); their drawings come along.
PictureSource pictureSource(const QString &reference, const QString &folder);

/// How a picture is written into the project: below `folder` as a relative path, so that both may be
/// moved together, else as an absolute one.
QString pictureReference(const QString &path, const QString &folder);

/// Longest side that is read, in pixels.
inline constexpr int longestPicture = 20'000;

} // namespace throughline::studio
