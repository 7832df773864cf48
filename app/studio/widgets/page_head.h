// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
QT_END_NAMESPACE

namespace throughline::studio {

class Label;

/// The title of a page with a quiet line under it, and its tools: at the end of the title, or in lines
/// of their own under it where the title would be cut.
class PageHead : public QWidget
{
    Q_OBJECT
public:
    explicit PageHead(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// An empty one takes no room.
    void setCaption(const QString &caption);
    void addTool(QWidget *tool);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void lay();
    int roomForTools() const;

    Label *m_title;
    Label *m_caption;
    QWidget *m_tools;
    QBoxLayout *m_layout;
};

} // namespace throughline::studio
