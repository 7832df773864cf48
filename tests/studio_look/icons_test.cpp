// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/icons.h"
#include "tests/harness/test_main.h"

#include <QFile>
#include <QPushButton>

using namespace throughline::studio;

namespace {

/// Pixels that are at least half covered.
int inked(const QPixmap &pixmap, const QColor &color)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const bool isNear = std::abs(pixel.red() - color.red()) < 24 && std::abs(pixel.green() - color.green()) < 24
                && std::abs(pixel.blue() - color.blue()) < 24;
            count += pixel.alpha() > 127 && isNear;
        }
    return count;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyIconRendersInItsColor()
    {
        QVERIFY(iconNames().size() > 90);
        const QColor color(0x12, 0x80, 0xC0);
        for (const QString &name : iconNames())
            QVERIFY2(inked(iconPixmap(name, color, QSizeF(24, 24), 2), color) > 20, qPrintable(name));
    }

    void iconsKeepToTheGridAndTheStroke()
    {
        for (const QString &name : iconNames()) {
            QFile file(QStringLiteral(":/throughline/icons/%1.svg").arg(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            QVERIFY2(text.contains("SPDX-License-Identifier"), qPrintable(name));
            QVERIFY2(text.contains("stroke-linecap=\"round\""), qPrintable(name));
            if (name != QLatin1String("mark")) {
                QVERIFY2(text.contains("viewBox=\"0 0 24 24\""), qPrintable(name));
                QVERIFY2(text.contains("stroke-width=\"1.7\""), qPrintable(name));
            }
        }
    }

    void everyPlaceChannelAndNodeKindHasItsOwn()
    {
        QStringList wanted{QStringLiteral("journey"), QStringLiteral("content"), QStringLiteral("audience"),
                           QStringLiteral("simulate"), QStringLiteral("export"), QStringLiteral("settings"),
                           QStringLiteral("mark")};
        wanted += Theme::channels();
        for (const QString &name : wanted)
            QVERIFY2(hasIcon(name), qPrintable(name));
        QSet<QByteArray> drawings;
        const char *kinds[] = {"entry.audience", "entry.event", "message", "wait", "wait.event", "split.rule",
                               "split.engagement", "split.experiment", "profile.update", "audience.sync", "task.agent",
                               "webhook", "goal", "exit", "note"};
        for (const char *kind : kinds) {
            QFile file(QStringLiteral(":/throughline/icons/%1.svg").arg(iconOfNodeKind(QLatin1String(kind))));
            QVERIFY2(file.open(QIODevice::ReadOnly), kind);
            drawings.insert(file.readAll());
        }
        QCOMPARE(size_t(drawings.size()), std::size(kinds));
        QCOMPARE(iconOfNodeKind(QStringLiteral("unheard.of")), QStringLiteral("help"));
    }

    void anUnknownNameDrawsNothing()
    {
        QVERIFY(icon(QStringLiteral("no such"), Theme::standard()).isNull());
        QCOMPARE(inked(iconPixmap(QStringLiteral("no such"), Qt::black, QSizeF(16, 16)), Qt::black), 0);
    }

    void iconsAreSharpAtEveryPixelRatio()
    {
        const QPixmap pixmap = iconPixmap(QStringLiteral("play"), Qt::red, QSizeF(16, 16), 1.5);
        QCOMPARE(pixmap.size(), QSize(24, 24));
        QCOMPARE(pixmap.devicePixelRatio(), 1.5);
    }

    void statesHaveTheirColors()
    {
        const IconColors colors{Qt::red, Qt::blue, Qt::green};
        const QIcon drawn = icon(QStringLiteral("stop"), colors);
        QVERIFY(inked(drawn.pixmap(32, QIcon::Normal, QIcon::Off), Qt::red) > 20);
        QVERIFY(inked(drawn.pixmap(32, QIcon::Normal, QIcon::On), Qt::blue) > 20);
        QVERIFY(inked(drawn.pixmap(32, QIcon::Disabled, QIcon::Off), Qt::green) > 20);
    }

    void aButtonKeepsOneBinding()
    {
        QPushButton button;
        setThemedIcon(&button, QStringLiteral("undo"));
        setThemedIcon(&button, QStringLiteral("redo"), ColorRole::Error);
        QVERIFY(inked(button.icon().pixmap(32), themeOf(&button).color(ColorRole::Error)) > 10);
        QCOMPARE(button.children().size(), 1);
    }
};

THROUGHLINE_TEST(IconsTest)
#include "icons_test.moc"
