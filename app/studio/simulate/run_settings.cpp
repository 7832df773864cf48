// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/simulate/run_settings.h"

#include "app/studio/forms/structure_form.h"
#include "app/studio/simulate/simulation.h"
#include "app/studio/widgets/label.h"

#include <QSettings>
#include <QSpinBox>
#include <QThread>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {
const QString threadsKey = QStringLiteral("simulate/threads");
}

RunSettingsForm::RunSettingsForm(const FormContext &context, Simulation &simulation, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(new StructureForm(context, "simulation"));
    auto *title = new Label(tr("Threads"), TextStyle::Caption, ColorRole::Text2);
    auto *threads = new QSpinBox;
    threads->setObjectName(QStringLiteral("threads"));
    threads->setRange(0, 256);
    threads->setSpecialValueText(tr("All %1 of this machine").arg(QThread::idealThreadCount()));
    threads->setToolTip(tr("The result is the same for any number."));
    threads->setAccessibleName(tr("Threads"));
    title->setBuddy(threads);
    auto *row = new QVBoxLayout;
    row->setSpacing(5);
    row->addWidget(title);
    row->addWidget(threads);
    layout->addLayout(row);
    threads->setValue(QSettings().value(threadsKey, 0).toInt());
    simulation.setThreads(threads->value());
    connect(threads, &QSpinBox::valueChanged, this, [&simulation](int count) {
        simulation.setThreads(count);
        QSettings().setValue(threadsKey, count);
    });
}

} // namespace throughline::studio
