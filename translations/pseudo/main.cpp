// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a .ts file with pseudo translations: accented, a third longer, in brackets. What stays
// plain English in the window was never marked for translation; what loses a bracket is cut.
#include <QFile>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cmath>
#include <cstdio>

namespace {

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aceginorsuyzACEGINORSUYZ");
    static const QString marked = QStringLiteral("åçéğíñöřšüýžÅÇÉĞÍÑÖŘŠÜÝŽ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked[at];
}

/// Places (%1, %L1, %n), mnemonics and escapes keep their letters.
QString pseudo(const QString &source)
{
    QString text;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const bool isPlace = (source[i] == u'%' || source[i] == u'&') && i + 1 < source.size();
        if (!isPlace) {
            text += accented(source[i]);
            continue;
        }
        text += source[i];
        text += source[++i];
        if (source[i] == u'L' && i + 1 < source.size())
            text += source[++i];
    }
    const int extra = int(std::ceil(double(source.size()) * 0.35));
    QString padding;
    while (padding.size() < extra)
        padding += padding.size() % 6 == 5 ? u' ' : u'ö';
    return QStringLiteral("[%1%2]").arg(text, padding.trimmed().isEmpty() ? QString() : u' ' + padding.trimmed());
}

bool fill(QIODevice &from, QIODevice &to)
{
    QXmlStreamReader reader(&from);
    QXmlStreamWriter writer(&to);
    writer.setAutoFormatting(true);
    QString source;
    bool isPlural = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"message")
            isPlural = reader.attributes().value(QLatin1String("numerus")) == u"yes";
        if (reader.isStartElement() && reader.name() == u"source") {
            source = reader.readElementText();
            writer.writeTextElement(QStringLiteral("source"), source);
            continue;
        }
        if (reader.isStartElement() && reader.name() == u"translation") {
            reader.skipCurrentElement();
            writer.writeStartElement(QStringLiteral("translation"));
            if (isPlural) {
                writer.writeTextElement(QStringLiteral("numerusform"), pseudo(source));
                writer.writeTextElement(QStringLiteral("numerusform"), pseudo(source));
            } else {
                writer.writeCharacters(pseudo(source));
            }
            writer.writeEndElement();
            continue;
        }
        if (reader.isDTD()) {
            writer.writeDTD(QStringLiteral("<!DOCTYPE TS>"));
        } else if (!reader.isWhitespace() && reader.tokenType() != QXmlStreamReader::Invalid) {
            writer.writeCurrentToken(reader);
        }
    }
    return !reader.hasError() && !writer.hasError();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("usage: throughline_pseudo IN.ts OUT.ts\n", stderr);
        return 2;
    }
    QFile in(QString::fromLocal8Bit(argv[1]));
    QFile out(QString::fromLocal8Bit(argv[2]));
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        return 3;
    return fill(in, out) ? 0 : 1;
}
