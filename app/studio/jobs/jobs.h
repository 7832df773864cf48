// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/progress/progress.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace throughline::studio {

/// Background work by key ("simulate", "audience count"). Starting a key again cancels what runs
/// under it; the result of cancelled work is dropped, however late it comes.
class Jobs : public QObject
{
    Q_OBJECT
public:
    enum class Mode {
        Background,
        Synchronous, ///< work runs within start(): for tests
    };

    explicit Jobs(Mode mode = Mode::Background, QObject *parent = nullptr);
    /// Cancels everything and waits for it.
    ~Jobs() override;

    /// Runs `work` on another thread and hands its result to `done` on this one. `work` must only
    /// touch what it was given by value, and look at progress.isCancelled() often.
    template <class Work, class Done>
    void start(const QString &key, Work work, Done done)
    {
        run(key, [work = std::move(work), done = std::move(done)](Progress &progress) mutable {
            auto result = std::make_shared<decltype(work(progress))>(work(progress));
            return std::function<void()>([result, done = std::move(done)]() mutable {
                done(std::move(*result));
            });
        });
    }

    void cancel(const QString &key);
    bool isRunning(const QString &key) const { return m_running.contains(key); }

signals:
    void started(const QString &key);
    /// While work runs, a few times a second; `total` is 0 while it is not known.
    void progressed(const QString &key, qint64 done, qint64 total);
    void finished(const QString &key);
    void cancelled(const QString &key);

private:
    struct Job
    {
        std::uint64_t id = 0;
        std::shared_ptr<Progress> progress;
    };
    using Body = std::function<std::function<void()>(Progress &)>;

    void run(const QString &key, Body body);
    void deliver(const QString &key, std::uint64_t id, const std::function<void()> &done);
    void report();

    Mode m_mode;
    QThreadPool m_threads;
    QTimer m_poll;
    std::map<QString, Job> m_running;
    std::uint64_t m_lastId = 0;
};

} // namespace throughline::studio
