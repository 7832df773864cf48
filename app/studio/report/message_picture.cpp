// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report/message_picture.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QStringList>

#include <vector>

namespace throughline::studio {

namespace {

constexpr int width = 320;
constexpr int inset = 16;
constexpr int mostLines = 8;             ///< of one slot

QString at(double value) { return QString::number(value, 'f', 1); }

/// Words in lines of `wide` pixels at this size.
QStringList lines(const QString &text, int size, bool isStrong, double wide)
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(size);
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    const QFontMetricsF metrics(font);
    QStringList out;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QString line;
        for (const QString &word : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
            if (!line.isEmpty() && metrics.horizontalAdvance(longer) > wide) {
                out << line;
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty())
            out << metrics.elidedText(line, Qt::ElideRight, wide);
    }
    if (out.size() > mostLines) {
        out = out.mid(0, mostLines);
        out.last() += QStringLiteral(" …");
    }
    return out;
}

/// Stacks what a message consists of.
class Picture
{
public:
    explicit Picture(const ReportColors &colors) : m_colors(colors) {}

    void words(const QString &text, int size, bool isStrong, const QString &color)
    {
        for (const QString &line : lines(text, size, isStrong, width - 2 * inset)) {
            m_y += size + 5;
            m_body += QStringLiteral("<text x=\"%1\" y=\"%2\" fill=\"%3\" font-size=\"%4\" font-weight=\"%5\">%6</text>")
                          .arg(at(inset), at(m_y), color)
                          .arg(size)
                          .arg(isStrong ? QStringLiteral("600") : QStringLiteral("400"), line.toHtmlEscaped());
        }
        m_y += 6;
    }
    void box(double height, const QString &fill, const QString &caption, const QString &ink)
    {
        m_y += 4;
        m_body += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"7\" fill=\"%5\"/>")
                      .arg(at(inset), at(m_y), at(width - 2 * inset), at(height), fill);
        const QStringList fitted = lines(caption, 12, true, width - 4 * inset);
        if (!fitted.isEmpty())
            m_body += QStringLiteral("<text x=\"%1\" y=\"%2\" fill=\"%3\" font-size=\"12\" font-weight=\"600\" "
                                     "text-anchor=\"middle\">%4</text>")
                          .arg(at(width / 2.0), at(m_y + height / 2 + 4), ink, fitted.first().toHtmlEscaped());
        m_y += height + 8;
    }
    /// Within a frame of the given height.
    QString framed(int height) const
    {
        return QStringLiteral("<rect x=\"0.5\" y=\"0.5\" width=\"%1\" height=\"%2\" rx=\"12\" fill=\"%3\" stroke=\"%4\"/>")
                   .arg(at(width - 1), at(height - 1), m_colors.surface, m_colors.border)
            + m_body;
    }
    int height() const { return int(m_y) + inset; }

private:
    const ReportColors &m_colors;
    QString m_body;
    double m_y = 8;
};

/// Returns what it says, for those who cannot see it.
QString draw(const ReportView &message, const ReportColors &colors, Picture &picture)
{
    QString head = message.text("channelName");
    if (!message.text("when").isEmpty())
        head += QStringLiteral(" · ") + message.text("when");
    picture.words(head, 11, false, colors.text2);
    QStringList read;
    const ReportView parts = message["slots"];
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const ReportView slot = parts.element(i);
        const QString kind = slot.text("kind");
        const QString said = slot.text("text").simplified();
        read << said;
        if (kind == QLatin1String("image") || kind == QLatin1String("video") || kind == QLatin1String("products"))
            picture.box(64, colors.sunken, slot.text("alternative").isEmpty() ? said : slot.text("alternative"), colors.text2);
        else if (kind == QLatin1String("callToAction"))
            picture.box(34, colors.accent, said, colors.surface);
        else if (kind == QLatin1String("subject"))
            picture.words(said, 14, true, colors.text);
        else if (kind == QLatin1String("headline"))
            picture.words(said, 16, true, colors.text);
        else if (kind == QLatin1String("legal"))
            picture.words(said, 10, false, colors.text2);
        else
            picture.words(slot.text("text"), 12, false, colors.text);
    }
    if (parts.size() == 0)
        picture.words(QCoreApplication::translate("TestPlan", "No content is written yet."), 12, false, colors.warn);
    return head + QStringLiteral(": ") + read.join(QStringLiteral(" · "));
}

} // namespace

ReportChart messagePictures(const QList<ReportView> &messages, const ReportColors &colors)
{
    std::vector<Picture> pictures;
    QStringList said;
    int height = 1;
    for (const ReportView &message : messages) {
        Picture picture(colors);
        said << draw(message, colors, picture);
        height = std::max(height, picture.height());
        pictures.push_back(picture);
    }
    QString body;
    double x = 0;
    for (const Picture &picture : pictures) {
        body += QStringLiteral("<g transform=\"translate(%1 0)\">%2</g>").arg(at(x), picture.framed(height));
        x += width + inset;
    }
    const QSize size(int(pictures.size()) * (width + inset) - inset, height);
    const QString description = said.join(QStringLiteral(" | "));
    const QString svg = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" "
                                       "font-family=\"Inter, 'Noto Sans', sans-serif\" role=\"img\" "
                                       "aria-label=\"%3\">%4</svg>")
                            .arg(size.width())
                            .arg(size.height())
                            .arg(description.toHtmlEscaped(), body);
    return {svg, size, description};
}

} // namespace throughline::studio
