// SPDX-License-Identifier: GPL-3.0-or-later
// rex-bench-window: the real program, ended as soon as its window has been painted. Prints the milliseconds since
// REX_BENCH_START (nanoseconds of the system clock, set by whoever starts it) and the resident memory.
#include "app/run.h"
#include "tests/bench/rivals.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>

namespace {

class FirstPaint : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Paint ? qobject_cast<const QWidget *>(watched) : nullptr;
        if (!m_seen && widget && widget->isWindow()) {
            m_seen = true;
            QTimer::singleShot(0, this, &FirstPaint::report); // after the whole window has been painted
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void report()
    {
        const qint64 now = std::chrono::duration_cast<std::chrono::nanoseconds>(
            std::chrono::system_clock::now().time_since_epoch())
                               .count();
        const qint64 start = qEnvironmentVariable("REX_BENCH_START").toLongLong();
        std::printf("%.0f ms, %.1f MB\n", double(now - start) / 1e6, double(rex::bench::residentMemory()) / 1e6);
        std::fflush(stdout);
        QCoreApplication::quit();
    }

    bool m_seen = false;
};

void watch()
{
    qApp->installEventFilter(new FirstPaint(qApp));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)

int main(int argc, char *argv[])
{
    return rex::run(argc, argv);
}
