// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>
#include <variant>

namespace standby {

/// One mistake, in words for a person.
struct Error {
    QString detail;  ///< What happened, to what, and what to do. A whole sentence.
    QString pointer; ///< RFC 6901 JSON pointer to the field, empty when the mistake is not in a field.

    bool operator==(const Error&) const = default;
};
using Errors = QList<Error>;

/// Either a value or at least one error. Exceptions do not cross a room; this does.
template<typename T> class [[nodiscard]] Result {
  public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Error error) : m_content(Errors{std::move(error)}) {}
    Result(Errors errors) : m_content(std::move(errors)) {}

    bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    T& value() { return std::get<T>(m_content); }
    const T& value() const { return std::get<T>(m_content); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    T& operator*() { return value(); }
    const T& operator*() const { return value(); }

    /// Only when not ok().
    const Errors& errors() const { return std::get<Errors>(m_content); }
    /// The first mistake's words; empty when ok().
    QString message() const { return ok() ? QString() : errors().first().detail; }

  private:
    std::variant<T, Errors> m_content;
};

/// The value of a Result that has nothing to say but that it went well.
struct Done {
    bool operator==(const Done&) const = default;
};

} // namespace standby
