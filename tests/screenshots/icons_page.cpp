// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/label.h"
#include "tests/screenshots/gallery.h"

#include <QGridLayout>
#include <QPainter>

namespace throughline::test {

namespace {

class IconTile : public QWidget
{
public:
    explicit IconTile(QString name) : m_name(std::move(name)) { setFixedSize(28, 28); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const studio::Theme theme = studio::themeOf(this);
        const bool isChannel = studio::Theme::channels().contains(m_name);
        studio::paintIcon(painter, m_name, rect(),
                          isChannel ? theme.channelColor(m_name) : theme.color(studio::ColorRole::Text2));
    }

private:
    QString m_name;
};

} // namespace

std::unique_ptr<QWidget> makeIconsPage()
{
    auto page = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(page.get());
    int i = 0;
    for (const QString &name : studio::iconNames()) {
        auto *cell = new QWidget;
        auto *column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(new IconTile(name), 0, Qt::AlignHCenter);
        auto *label = new studio::Label(name, studio::TextStyle::Small, studio::ColorRole::Text2);
        column->addWidget(label, 0, Qt::AlignHCenter);
        grid->addWidget(cell, i / 12, i % 12);
        ++i;
    }
    return page;
}

} // namespace throughline::test
