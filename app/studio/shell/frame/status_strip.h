// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

namespace throughline::studio {

class ElidedLabel;

/// "2 warnings · No errors"; a click opens the list of problems.
class ProblemsButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ProblemsButton(QWidget *parent = nullptr);
    void setCounts(int errors, int warnings);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    QString m_warningText;
    QString m_errorText;
    int m_errors = 0;
    int m_warnings = 0;
};

/// The window's foot: problems, the database and where it comes from, the last run.
class StatusStrip : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);

    ProblemsButton *problems() const { return m_problems; }
    /// "retail-sample.db"; a made-up database says so wherever it is shown. Empty: none is open.
    void setDatabase(const QString &name, bool isMadeUp);
    /// "Run finished 2 min ago · 100,000 customers · 0.9 s".
    void setRunSummary(const QString &summary);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    ProblemsButton *m_problems;
    ElidedLabel *m_database;
    ElidedLabel *m_run;
    QString m_databaseName;
    bool m_isMadeUp = false;
};

} // namespace throughline::studio
