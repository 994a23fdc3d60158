// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ChildProcess.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>
#include <QWinEventNotifier>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <windows.h>

namespace standby {

namespace {

constexpr DWORD pipeBuffer = 64 * 1024;
/// What is read after the end of the program; a child of its own may be writing into the pipe without end.
constexpr int lastReads = 16;

class Handle {
  public:
    Handle() = default;
    explicit Handle(HANDLE handle) : m_handle(handle == INVALID_HANDLE_VALUE ? nullptr : handle) {}
    Handle(Handle&& other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}
    Handle& operator=(Handle&& other) noexcept {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~Handle() {
        if (m_handle)
            ::CloseHandle(m_handle);
    }
    HANDLE get() const { return m_handle; }
    explicit operator bool() const { return m_handle != nullptr; }

  private:
    HANDLE m_handle = nullptr;
};

/// As CommandLineToArgvW and the C run-time take it apart: backslashes count double before a quote.
QString quotedArgument(const QString& argument) {
    QString quoted = QStringLiteral("\"");
    qsizetype backslashes = 0;
    for (const QChar c : argument) {
        if (c == u'\\') {
            ++backslashes;
        } else {
            if (c == u'"')
                quoted += QString(backslashes + 1, u'\\');
            backslashes = 0;
        }
        quoted += c;
    }
    return quoted + QString(backslashes, u'\\') + u'"';
}

bool isBatchFile(const QString& file) {
    // Windows ignores trailing dots and blanks of a file's name.
    QString name = file;
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name.endsWith(QLatin1String(".bat"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".cmd"), Qt::CaseInsensitive);
}

/// cmd.exe takes the command line of a batch file apart by rules of its own, which no quoting gets around.
bool isSafeForBatchFile(const QString& argument) {
    return std::none_of(argument.begin(), argument.end(),
                        [](QChar c) { return c < u' ' || QStringView(u"\"&|<>^%!()`;,=").contains(c); });
}

ProcessFailure failureToStart(DWORD code, const QString& file) {
    switch (code) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_NAME:
        return {QStringLiteral("program not found: ") + file, false};
    case ERROR_ACCESS_DENIED:
    case 740: // ERROR_ELEVATION_REQUIRED, which MinGW does not name
        return {QStringLiteral("no permission to run the program: ") + file, false};
    case ERROR_BAD_EXE_FORMAT:
        return {QStringLiteral("not a program that this system can run: ") + file, false};
    case ERROR_FILENAME_EXCED_RANGE:
        return {QStringLiteral("the arguments are too long for this system: ") + file, false};
    default:
        return {QStringLiteral("The system could not start %1: %2. Close programs, or raise the limits of this one.")
                    .arg(file, qt_error_string(int(code))),
                true};
    }
}

Handle inheritableNull(DWORD access) {
    SECURITY_ATTRIBUTES inheritable = {sizeof inheritable, nullptr, TRUE};
    return Handle(
        ::CreateFileW(L"NUL", access, FILE_SHARE_READ | FILE_SHARE_WRITE, &inheritable, OPEN_EXISTING, 0, nullptr));
}

/// One output of the child: a named pipe, as anonymous ones cannot be read without blocking.
struct OutputPipe {
    Handle reader;
    Handle event;
    OVERLAPPED overlapped = {};
    std::array<char, pipeBuffer> buffer;
    std::unique_ptr<QWinEventNotifier> notifier;
    bool pending = false;

    /// The child's end; empty when the system refuses.
    Handle open() {
        const QString name = QStringLiteral("\\\\.\\pipe\\standby-%1").arg(QUuid::createUuid().toString(QUuid::Id128));
        const auto* path = reinterpret_cast<const wchar_t*>(name.utf16());
        reader = Handle(
            ::CreateNamedPipeW(path, PIPE_ACCESS_INBOUND | FILE_FLAG_OVERLAPPED | FILE_FLAG_FIRST_PIPE_INSTANCE,
                               PIPE_TYPE_BYTE | PIPE_WAIT | PIPE_REJECT_REMOTE_CLIENTS, 1, 0, pipeBuffer, 0, nullptr));
        event = Handle(::CreateEventW(nullptr, TRUE, FALSE, nullptr));
        if (!reader || !event)
            return {};
        overlapped.hEvent = event.get();
        SECURITY_ATTRIBUTES inheritable = {sizeof inheritable, nullptr, TRUE};
        return Handle(::CreateFileW(path, GENERIC_WRITE, 0, &inheritable, OPEN_EXISTING, 0, nullptr));
    }

    void close() {
        if (notifier) {
            notifier->setEnabled(false);
            notifier.release()->deleteLater(); // it may be the sender of what runs now
        }
        if (pending) {
            DWORD ignored = 0;
            ::CancelIo(reader.get());
            ::GetOverlappedResult(reader.get(), &overlapped, &ignored, TRUE); // the buffer is ours again
            pending = false;
        }
        reader = Handle();
        event = Handle();
    }
};

} // namespace

struct ChildProcess::State {
    Listener listener;
    Handle process;
    Handle job;
    OutputPipe output;
    OutputPipe error;
    std::unique_ptr<QWinEventNotifier> endNotifier;

    OutputPipe& pipeOf(Stream stream) { return stream == Stream::Output ? output : error; }

    /// Starts the next read; false at the end of the pipe.
    bool read(OutputPipe& pipe) {
        if (!pipe.reader)
            return false;
        pipe.pending = ::ReadFile(pipe.reader.get(), pipe.buffer.data(), pipeBuffer, nullptr, &pipe.overlapped) ||
                       ::GetLastError() == ERROR_IO_PENDING;
        return pipe.pending;
    }

    /// Takes what a read brought; false when there is nothing yet or no more.
    bool takeRead(Stream stream) {
        OutputPipe& pipe = pipeOf(stream);
        if (!pipe.pending)
            return false;
        DWORD count = 0;
        if (!::GetOverlappedResult(pipe.reader.get(), &pipe.overlapped, &count, FALSE)) {
            if (::GetLastError() != ERROR_IO_INCOMPLETE) {
                pipe.pending = false;
                pipe.close();
            }
            return false;
        }
        pipe.pending = false;
        if (count > 0)
            listener.received(stream, QByteArrayView(pipe.buffer.data(), qsizetype(count)));
        if (read(pipe))
            return true;
        pipe.close();
        return false;
    }

    bool listen(Stream stream) {
        OutputPipe& pipe = pipeOf(stream);
        if (!read(pipe))
            return false;
        pipe.notifier = std::make_unique<QWinEventNotifier>(pipe.event.get());
        QObject::connect(pipe.notifier.get(), &QWinEventNotifier::activated, pipe.notifier.get(),
                         [this, stream] { takeRead(stream); });
        return true;
    }

    void endSeen() {
        DWORD code = 0;
        ::GetExitCodeProcess(process.get(), &code);
        for (const Stream stream : {Stream::Output, Stream::Error}) {
            for (int i = 0; i < lastReads && takeRead(stream); ++i) {
            }
        }
        closeAll();
        const auto ended = std::move(listener.ended);
        ended({int(code), 0}); // nothing of this may be used after it
    }

    void closeAll() {
        output.close();
        error.close();
        if (endNotifier) {
            endNotifier->setEnabled(false);
            endNotifier.release()->deleteLater();
        }
        process = Handle();
    }
};

ChildProcess::ChildProcess(SocketWatcher&) : m_state(std::make_unique<State>()) {}

ChildProcess::~ChildProcess() {
    m_state->closeAll();
}

std::optional<ProcessFailure> ChildProcess::start(const QString& file, const QStringList& arguments, bool output,
                                                  Listener listener) {
    State& state = *m_state;
    state.listener = std::move(listener);
    if (isBatchFile(file) && !std::all_of(arguments.begin(), arguments.end(), isSafeForBatchFile))
        return ProcessFailure{QStringLiteral("an argument of the batch file %1 has a character that cmd.exe would "
                                             "interpret; use a program instead of a batch file")
                                  .arg(file),
                              false};
    QString commandLine = quotedArgument(QDir::toNativeSeparators(file));
    for (const QString& argument : arguments)
        commandLine += u' ' + quotedArgument(argument);

    Handle input = inheritableNull(GENERIC_READ);
    Handle outputWriter = output ? state.output.open() : inheritableNull(GENERIC_WRITE);
    Handle errorWriter = output ? state.error.open() : inheritableNull(GENERIC_WRITE);
    state.job = Handle(::CreateJobObjectW(nullptr, nullptr));
    if (!input || !outputWriter || !errorWriter || !state.job) {
        const DWORD code = ::GetLastError();
        state.closeAll();
        return failureToStart(code, file);
    }

    // Of all inheritable handles of this process, the child gets these three.
    std::array<HANDLE, 3> inherited = {input.get(), outputWriter.get(), errorWriter.get()};
    SIZE_T size = 0;
    ::InitializeProcThreadAttributeList(nullptr, 1, 0, &size);
    std::vector<char> attributeMemory(size);
    auto* attributes = reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(attributeMemory.data());
    ::InitializeProcThreadAttributeList(attributes, 1, 0, &size);
    ::UpdateProcThreadAttribute(attributes, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, inherited.data(),
                                sizeof(HANDLE) * inherited.size(), nullptr, nullptr);
    STARTUPINFOEXW startup = {};
    startup.StartupInfo.cb = sizeof startup;
    startup.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
    startup.StartupInfo.hStdInput = input.get();
    startup.StartupInfo.hStdOutput = outputWriter.get();
    startup.StartupInfo.hStdError = errorWriter.get();
    startup.lpAttributeList = attributes;

    PROCESS_INFORMATION created = {};
    std::vector<wchar_t> line(size_t(commandLine.size()) + 1);
    commandLine.toWCharArray(line.data());
    // Suspended until it is in its job, so that no child of it escapes.
    const bool started = ::CreateProcessW(nullptr, line.data(), nullptr, nullptr, TRUE,
                                          CREATE_SUSPENDED | CREATE_NO_WINDOW | CREATE_UNICODE_ENVIRONMENT |
                                              EXTENDED_STARTUPINFO_PRESENT,
                                          nullptr, nullptr, &startup.StartupInfo, &created);
    const DWORD code = ::GetLastError();
    ::DeleteProcThreadAttributeList(attributes);
    if (!started) {
        state.closeAll();
        return failureToStart(code, file);
    }
    const Handle thread(created.hThread);
    state.process = Handle(created.hProcess);
    if (!::AssignProcessToJobObject(state.job.get(), state.process.get()) ||
        (output && (!state.listen(Stream::Output) || !state.listen(Stream::Error)))) {
        const DWORD refused = ::GetLastError();
        ::TerminateProcess(state.process.get(), 1);
        state.closeAll();
        return failureToStart(refused, file);
    }
    state.endNotifier = std::make_unique<QWinEventNotifier>(state.process.get());
    QObject::connect(state.endNotifier.get(), &QWinEventNotifier::activated, state.endNotifier.get(),
                     [&state] { state.endSeen(); });
    ::ResumeThread(thread.get());
    return std::nullopt;
}

void ChildProcess::onlyAwaitEnd(std::function<void()> ended) {
    m_state->output.close();
    m_state->error.close();
    m_state->listener = {nullptr, [ended = std::move(ended)](Ending) { ended(); }};
}

void ChildProcess::kill() {
    if (m_state->job)
        ::TerminateJobObject(m_state->job.get(), 1);
}

} // namespace standby
