// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/appearance_page.h"

#include "app/studio/widgets/label.h"
#include "app/studio/widgets/language.h"
#include "app/studio/widgets/look.h"
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/segmented_switch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSettings>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {

const QString schemeKey = QStringLiteral("look/scheme");
const QString scaleKey = QStringLiteral("look/textScale");
const QString motionKey = QStringLiteral("look/reducedMotion");
const QString languageKey = QStringLiteral("look/language");

} // namespace

LookOptions rememberedLook()
{
    const QSettings settings;
    LookOptions options;
    options.scheme = schemeChoiceFrom(settings.value(schemeKey).toString());
    options.textScale = std::clamp(settings.value(scaleKey, 1.0).toDouble(), 1.0, 2.0);
    options.reducedMotion = settings.value(motionKey, false).toBool();
    return options;
}

void rememberLook(const LookOptions &options)
{
    QSettings settings;
    settings.setValue(schemeKey, schemeChoiceWord(options.scheme));
    settings.setValue(scaleKey, options.textScale);
    settings.setValue(motionKey, options.reducedMotion);
}

QString rememberedLanguage()
{
    return QSettings().value(languageKey).toString();
}

AppearancePage::AppearancePage(Look &look, Language *language, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto addRow = [&](const QString &label, QWidget *widget) {
        auto *title = new Label(label, TextStyle::Caption, ColorRole::Text2);
        title->setBuddy(widget);
        widget->setAccessibleName(label);
        layout->addWidget(title);
        layout->addWidget(widget, 0, Qt::AlignLeft);
        layout->addSpacing(8);
    };
    const auto change = [&look](auto set) {
        LookOptions options = look.options();
        set(options);
        look.setOptions(options);
        rememberLook(options);
    };
    auto *scheme = new SegmentedSwitch({tr("Like the system"), tr("Light"), tr("Dark")});
    scheme->setObjectName(QStringLiteral("lookScheme"));
    scheme->setIndex(int(look.options().scheme));
    connect(scheme, &SegmentedSwitch::indexChanged, this, [change](int index) {
        change([index](LookOptions &options) { options.scheme = SchemeChoice(index); });
    });
    addRow(tr("Colours"), scheme);

    QStringList sizes;
    int current = 0;
    for (size_t i = 0; i < std::size(scales); ++i) {
        sizes << percentText(locale(), scales[i]);
        current = look.options().textScale >= scales[i] - 0.01 ? int(i) : current;
    }
    auto *scale = new SegmentedSwitch(sizes);
    scale->setObjectName(QStringLiteral("lookTextScale"));
    scale->setIndex(current);
    connect(scale, &SegmentedSwitch::indexChanged, this, [change](int index) {
        change([index](LookOptions &options) { options.textScale = scales[size_t(index)]; });
    });
    addRow(tr("Size of text"), scale);

    auto *motion = new QCheckBox(tr("Without motion"));
    motion->setObjectName(QStringLiteral("lookMotion"));
    motion->setChecked(look.options().reducedMotion);
    motion->setToolTip(tr("Nothing glides or fades, whatever the system says."));
    connect(motion, &QCheckBox::toggled, this, [change](bool isOff) {
        change([isOff](LookOptions &options) { options.reducedMotion = isOff; });
    });
    layout->addWidget(motion);
    if (!language)
        return;
    layout->addSpacing(8);
    auto *tongue = new QComboBox;
    tongue->setObjectName(QStringLiteral("lookLanguage"));
    tongue->addItem(tr("Like the system"), QString());
    for (const QString &tag : Language::available()) {
        const QString own = QLocale(tag).nativeLanguageName();
        tongue->addItem(tag == QLatin1String("en") ? QStringLiteral("English") : own.left(1).toUpper() + own.mid(1), tag);
    }
    tongue->setCurrentIndex(std::max(0, tongue->findData(rememberedLanguage())));
    connect(tongue, &QComboBox::activated, this, [tongue, language](int index) {
        const QString tag = tongue->itemData(index).toString();
        QSettings().setValue(languageKey, tag);
        language->choose(tag);
    });
    addRow(tr("Language"), tongue);
}

} // namespace throughline::studio
