// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <coroutine>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace standby {

/// Steps that follow each other over the network, written from top to bottom. It runs from start(), or when another
/// task awaits it, to its first co_await at once, and goes on from the event loop. Destroying a task cancels what it
/// waits for and forgets it; but never destroy a task from inside its own steps or its `done`. Parameters are taken by
/// value, or outlive the task. Lives in one thread.
template<typename T> class [[nodiscard]] Task {
  public:
    struct promise_type {
        std::optional<T> value;
        std::coroutine_handle<> awaiting;
        std::function<void(T&&)> done;

        Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
        std::suspend_always initial_suspend() noexcept { return {}; }
        auto final_suspend() noexcept { return Last(); }
        void return_value(T result) { value.emplace(std::move(result)); }
        void unhandled_exception() { std::terminate(); }
    };

    Task(Task&& other) noexcept : m_steps(std::exchange(other.m_steps, {})) {}
    Task& operator=(Task&& other) noexcept {
        if (this != &other) {
            if (m_steps)
                m_steps.destroy();
            m_steps = std::exchange(other.m_steps, {});
        }
        return *this;
    }
    ~Task() {
        if (m_steps)
            m_steps.destroy();
    }

    /// Once. @p done is called with the result, from inside start() if nothing had to be waited for.
    void start(std::function<void(T&&)> done) {
        m_steps.promise().done = std::move(done);
        m_steps.resume();
    }

    bool await_ready() const noexcept { return false; }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<> awaiting) noexcept {
        m_steps.promise().awaiting = awaiting;
        return m_steps;
    }
    T await_resume() { return std::move(*m_steps.promise().value); }

  private:
    struct Last {
        bool await_ready() const noexcept { return false; }
        std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> steps) noexcept {
            promise_type& promise = steps.promise();
            if (promise.awaiting)
                return promise.awaiting;
            if (promise.done)
                std::exchange(promise.done, nullptr)(std::move(*promise.value));
            return std::noop_coroutine();
        }
        void await_resume() const noexcept {}
    };

    explicit Task(std::coroutine_handle<promise_type> steps) : m_steps(steps) {}
    std::coroutine_handle<promise_type> m_steps;
};

/// Waits for what calls back once: `Reply<T> reply([&](auto done) { ...; return cancel; }); co_await reply;`. A local
/// of the task, so that it ends with it: then the cancel function runs, and the callback must not come any more.
template<typename T> class Reply {
  public:
    using Cancel = std::function<void()>;
    using Start = std::function<Cancel(std::function<void(T&&)>)>;

    explicit Reply(Start start) : m_start(std::move(start)) {}
    ~Reply() {
        if (m_waiting && m_cancel)
            m_cancel();
    }
    Q_DISABLE_COPY_MOVE(Reply)

    bool await_ready() const noexcept { return false; }
    bool await_suspend(std::coroutine_handle<> waiting) {
        m_cancel = m_start([this](T&& value) {
            m_value.emplace(std::move(value));
            if (const auto steps = std::exchange(m_waiting, {}))
                steps.resume();
        });
        if (m_value)
            return false;
        m_waiting = waiting;
        return true;
    }
    T await_resume() { return std::move(*m_value); }

  private:
    Start m_start;
    Cancel m_cancel;
    std::coroutine_handle<> m_waiting;
    std::optional<T> m_value;
};

} // namespace standby
