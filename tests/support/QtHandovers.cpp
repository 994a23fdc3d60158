// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QRunnable>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#include <functional>

// Only in builds with the thread sanitizer. Qt comes without it, so the sanitizer does not see that Qt orders what
// happens before a call is queued, a pool gets work or a thread ends, and what happens after. These functions stand in
// front of Qt's own, as a program's symbols come before a library's, and tell it that: for each handover alone, so
// that a real race in our code is not covered up.

namespace {

template<typename Function> Function* qtsOwn(const char* symbol) {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, symbol));
}

/// A call on its way to another thread.
class Handover : public QtPrivate::QSlotObjectBase {
  public:
    /// @p answered is where a caller who waits learns that the call is over; may be null.
    Handover(QtPrivate::QSlotObjectBase* call, void* answered)
        : QSlotObjectBase(&Handover::act), m_call(call), m_answered(answered) {
        __tsan_release(this);
    }

  private:
    static void act(int which, QSlotObjectBase* base, QObject* receiver, void** arguments, bool*) {
        auto* self = static_cast<Handover*>(base);
        __tsan_acquire(self);
        if (which == Call) {
            self->m_call->call(receiver, arguments);
            if (self->m_answered)
                __tsan_release(self->m_answered);
            __tsan_release(self); // the sender may be the last to let go
        } else if (which == Destroy) {
            self->m_call->destroyIfLastRef();
            delete self;
        }
    }

    QtPrivate::QSlotObjectBase* m_call;
    void* m_answered;
};

/// Work on its way to a pool.
class Work : public QRunnable {
  public:
    Work(QThreadPool* pool, std::function<void()> work) : m_pool(pool), m_work(std::move(work)) {
        __tsan_release(this);
    }
    void run() override {
        __tsan_acquire(this);
        m_work();
        m_work = nullptr;
        __tsan_release(m_pool);
    }

  private:
    QThreadPool* m_pool;
    std::function<void()> m_work;
};

} // namespace

bool QMetaObject::invokeMethodImpl(QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type,
                                   void* result) {
    static auto* const original = qtsOwn<bool(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    char answered = 0;
    const bool waits = type == Qt::BlockingQueuedConnection;
    const bool done = original(object, new Handover(slot, waits ? &answered : nullptr), type, result);
    if (waits)
        __tsan_acquire(&answered);
    return done;
}

void QThreadPool::start(std::function<void()> work, int priority) {
    start(new Work(this, std::move(work)), priority);
}

bool QThreadPool::waitForDone(int ms) {
    static auto* const original = qtsOwn<bool(QThreadPool*, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = original(this, ms);
    if (done)
        __tsan_acquire(this);
    return done;
}

void QThread::start(Priority priority) {
    static auto* const original = qtsOwn<void(QThread*, Priority)>("_ZN7QThread5startENS_8PriorityE");
    connect(
        this, &QThread::finished, this, [this] { __tsan_release(this); }, Qt::DirectConnection);
    original(this, priority);
}

bool QThread::wait(QDeadlineTimer deadline) {
    static auto* const original = qtsOwn<bool(QThread*, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = original(this, deadline);
    if (ended)
        __tsan_acquire(this);
    return ended;
}
