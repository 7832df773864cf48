// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/language.h"
#include "app/studio/widgets/look.h"
#include "app/studio/widgets/style.h"
#include "tests/harness/checkout.h"
#include "tests/harness/test_main.h"
#include "tests/screenshots/gallery.h"
#include "tests/studio_look/text_fit.h"

#include <QLabel>
#include <QPushButton>

using namespace throughline;
using namespace throughline::studio;

namespace {

StudioStyle &style() { return *qobject_cast<StudioStyle *>(QApplication::style()); }

void dress(const ThemeOptions &options)
{
    style().setTheme(Theme::standard(options));
    QApplication::setFont(style().theme().font(TextStyle::Base));
    QApplication::setPalette(style().theme().palette());
}

std::unique_ptr<QWidget> shown(const test::GalleryPage &page, double scale)
{
    std::unique_ptr<QWidget> widget = page.make();
    widget->resize(page.size * scale);
    widget->show();
    QApplication::processEvents();
    return widget;
}

} // namespace

class GalleryTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { dress({Scheme::Light, 1, true}); }

    void noTextIsWiderThanItsBox_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("150 %") << 1.5;
        QTest::newRow("200 %") << 2.0;
    }

    void noTextIsWiderThanItsBox()
    {
        QFETCH(double, scale);
        dress({Scheme::Light, scale, true});
        for (const test::GalleryPage &page : test::galleryPages()) {
            const auto widget = shown(page, scale);
            const QStringList cut = test::cutTexts(*widget);
            QVERIFY2(cut.isEmpty(), qPrintable(page.name + QStringLiteral(": ") + cut.join(QStringLiteral("; "))));
        }
    }

    void aCutTextIsFound()
    {
        QWidget host;
        auto *label = new QLabel(QStringLiteral("A label that is too long"), &host);
        label->setGeometry(0, 0, 30, 20);
        host.show();
        QCOMPARE(test::cutTexts(host).size(), 1);
    }

    void picturesAreNotBlank()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            dress({scheme, 1, true});
            for (const test::GalleryPage &page : test::galleryPages()) {
                const QImage image = shown(page, 1)->grab().toImage();
                QSet<QRgb> colors;
                for (int y = 0; y < image.height(); y += 3)
                    for (int x = 0; x < image.width(); x += 3)
                        colors.insert(image.pixel(x, y));
                QVERIFY2(colors.size() > 10, qPrintable(page.name));
            }
        }
    }

    void inThePseudoLocaleAllIsTranslatedAndNothingCut_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void inThePseudoLocaleAllIsTranslatedAndNothingCut()
    {
        QFETCH(Qt::LayoutDirection, direction);
        Language language;
        const QString file = QString::fromStdString(test::inBuild("translations/throughline_pseudo.qm"));
        QVERIFY2(language.chooseFile(file, QLocale(QStringLiteral("en_GB")), direction), qPrintable(file));
        QVERIFY(QCoreApplication::translate("throughline::studio::RunButton", "Simulate").startsWith(QLatin1Char('[')));
        for (const test::GalleryPage &page : test::galleryPages()) {
            const auto widget = shown(page, 1);
            const QStringList cut = test::cutTexts(*widget);
            QVERIFY2(cut.isEmpty(), qPrintable(page.name + QStringLiteral(": ") + cut.join(QStringLiteral("; "))));
        }
        QVERIFY(language.chooseFile(file, QLocale(QStringLiteral("en_GB")), Qt::LeftToRight));
        language.choose(QStringLiteral("en"));
    }

    void openWindowsAreRetranslated()
    {
        const auto pages = test::galleryPages();
        const auto frame = std::find_if(pages.begin(), pages.end(), [](const auto &page) { return page.name == QLatin1String("frame"); });
        QVERIFY(frame != pages.end());
        const auto widget = shown(*frame, 1);
        auto *simulate = widget->findChild<QPushButton *>(QStringLiteral("simulate"));
        QCOMPARE(simulate->text(), QStringLiteral("Simulate"));
        {
            Language language;
            QVERIFY(language.chooseFile(QString::fromStdString(test::inBuild("translations/throughline_pseudo.qm")),
                                        QLocale(QStringLiteral("en_GB")), Qt::LeftToRight));
            QApplication::processEvents();
            QVERIFY(simulate->text().startsWith(QLatin1Char('[')));
        }
        QApplication::processEvents();
        QCOMPARE(simulate->text(), QStringLiteral("Simulate"));
    }
};

THROUGHLINE_TEST(GalleryTest)
#include "gallery_test.moc"
