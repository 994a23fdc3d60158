// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ChildProcess.h"

#include "net/ProcessSpawn.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ; // NOLINT: POSIX declares it nowhere

namespace standby {

namespace {

constexpr int readsPerTurn = 4;
/// What is read after the end of the program; a child of its own may be writing into the pipe without end.
constexpr int lastReads = 16;
constexpr int zombieWaitMs = 100;

ProcessFailure failureToStart(int code, const QString& file) {
    switch (code) {
    case ENOENT:
        if (QFile::exists(file))
            return {QStringLiteral("the interpreter that the program names in its first line is missing: ") + file};
        return {QStringLiteral("program not found: ") + file};
    case ENOTDIR:
        return {QStringLiteral("program not found: ") + file};
    case EACCES:
    case EPERM:
    case EISDIR:
        return {QStringLiteral("no permission to run the program: ") + file};
    case ENOEXEC:
        return {QStringLiteral("not a program that this system can run (a script needs a first line with #!): ") +
                file};
    case E2BIG:
        return {QStringLiteral("the arguments are too long for this system: ") + file};
    default:
        return {QStringLiteral("The system could not start %1: %2. Close programs, or raise the limits of this one.")
                    .arg(file, qt_error_string(code)),
                true};
    }
}

void closeAndForget(SocketWatcher& sockets, int& descriptor) {
    if (descriptor < 0)
        return;
    sockets.forget(descriptor);
    ::close(descriptor);
    descriptor = -1;
}

/// posix_spawn's two argument objects.
struct SpawnSettings {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;

    SpawnSettings() {
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawnattr_init(&attributes);
    }
    ~SpawnSettings() {
        ::posix_spawn_file_actions_destroy(&actions);
        ::posix_spawnattr_destroy(&attributes);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;
};

} // namespace

struct ChildProcess::State {
    SocketWatcher& sockets;
    Listener listener;
    pid_t pid = -1; ///< -1 also once it has been waited for: the number may be somebody else's then
    bool killed = false;
    int output = -1;
    int error = -1;
    int end = -1;

    explicit State(SocketWatcher& watcher) : sockets(watcher) {}

    bool listen(int descriptor, Stream stream) {
        return ::fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0 &&
               sockets.watch(descriptor, SocketWatcher::Readable, [this, stream](int) { read(stream, readsPerTurn); });
    }

    void read(Stream stream, int most) {
        int& descriptor = stream == Stream::Output ? output : error;
        std::array<char, 64 * 1024> buffer;
        for (int i = 0; i < most && descriptor >= 0; ++i) {
            const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0 && errno == EAGAIN)
                return;
            if (count <= 0)
                closeAndForget(sockets, descriptor);
            else
                listener.received(stream, QByteArrayView(buffer.data(), qsizetype(count)));
        }
    }

    void endSeen() {
        int status = 0;
        const pid_t waited = ::waitpid(pid, &status, WNOHANG);
        if (waited == 0 || (waited < 0 && errno == EINTR))
            return;
        pid = -1;
        read(Stream::Output, lastReads);
        read(Stream::Error, lastReads);
        closeAll();
        Ending ending;
        if (waited < 0)
            ending.exitCode = -1; // somebody set SIGCHLD to be ignored
        else if (WIFSIGNALED(status))
            ending.signal = WTERMSIG(status);
        else
            ending.exitCode = WEXITSTATUS(status);
        const auto ended = std::move(listener.ended);
        ended(ending); // nothing of this may be used after it
    }

    void closeAll() {
        closeAndForget(sockets, output);
        closeAndForget(sockets, error);
        closeAndForget(sockets, end);
    }
};

ChildProcess::ChildProcess(SocketWatcher& sockets) : m_state(std::make_unique<State>(sockets)) {}

ChildProcess::~ChildProcess() {
    if (m_state->killed && m_state->pid > 0) {
        pollfd ending = {m_state->end, POLLIN, 0};
        ::poll(&ending, 1, zombieWaitMs);
        ::waitpid(m_state->pid, nullptr, WNOHANG);
    }
    m_state->closeAll();
}

std::optional<ProcessFailure> ChildProcess::start(const QString& file, const QStringList& arguments, bool output,
                                                  Listener listener) {
    State& state = *m_state;
    state.listener = std::move(listener);
    Pipe outputPipe;
    Pipe errorPipe;
    if (output) {
        outputPipe = openPipe();
        errorPipe = openPipe();
        state.output = outputPipe.reader;
        state.error = errorPipe.reader;
    }
    int code = 0;
    if (output && (errorPipe.writer < 0 || !state.listen(state.output, Stream::Output) ||
                   !state.listen(state.error, Stream::Error)))
        code = EMFILE;

    std::vector<QByteArray> texts{QFile::encodeName(file)};
    for (const QString& argument : arguments)
        texts.push_back(QFile::encodeName(argument));
    std::vector<char*> argv;
    for (QByteArray& text : texts)
        argv.push_back(text.data());
    argv.push_back(nullptr);

    SpawnSettings spawn;
    ::posix_spawn_file_actions_addopen(&spawn.actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    for (const auto& [writer, target] :
         {std::pair{outputPipe.writer, STDOUT_FILENO}, {errorPipe.writer, STDERR_FILENO}}) {
        if (output)
            ::posix_spawn_file_actions_adddup2(&spawn.actions, writer, target);
        else
            ::posix_spawn_file_actions_addopen(&spawn.actions, target, "/dev/null", O_WRONLY, 0);
    }
    short flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
    inheritNothingElse(spawn.actions, flags);
    sigset_t signals;
    ::sigemptyset(&signals);
    ::posix_spawnattr_setsigmask(&spawn.attributes, &signals);
    ::sigfillset(&signals);
    ::posix_spawnattr_setsigdefault(&spawn.attributes, &signals);
    ::posix_spawnattr_setpgroup(&spawn.attributes, 0);
    ::posix_spawnattr_setflags(&spawn.attributes, flags);

    if (code == 0)
        code = ::posix_spawnp(&state.pid, argv[0], &spawn.actions, &spawn.attributes, argv.data(), environ);
    for (const int writer : {outputPipe.writer, errorPipe.writer}) {
        if (writer >= 0)
            ::close(writer);
    }
    if (code != 0) {
        state.pid = -1;
        state.closeAll();
        return failureToStart(code, file);
    }
    state.end = descriptorForEndOf(state.pid);
    if (state.end < 0 || !state.sockets.watch(state.end, SocketWatcher::Readable, [&state](int) { state.endSeen(); })) {
        code = errno;
        kill();
        ::waitpid(std::exchange(state.pid, -1), nullptr, 0);
        state.closeAll();
        return failureToStart(code == ENOENT || code == EACCES ? EMFILE : code, file);
    }
    return std::nullopt;
}

void ChildProcess::onlyAwaitEnd(std::function<void()> ended) {
    closeAndForget(m_state->sockets, m_state->output);
    closeAndForget(m_state->sockets, m_state->error);
    m_state->listener = {nullptr, [ended = std::move(ended)](Ending) { ended(); }};
}

void ChildProcess::kill() {
    if (m_state->pid <= 0)
        return;
    m_state->killed = true;
    ::kill(-m_state->pid, SIGKILL);
}

} // namespace standby
