// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QByteArray>

namespace standby {

/// @name Entity tags (RFC 9110, sections 8.8.3 and 13.1)
/// @{
/// The strong tag of something that is configured. @p startedAt keeps versions of one run of the program from being
/// taken for those of another. @p content, if any, is the rest of what the tagged bytes show; If-Match does not regard
/// it, because a change of status is no reason to refuse an edit.
QByteArray versionTag(WallTime startedAt, quint64 version, const QByteArray& content = {});
/// The tag of bytes.
QByteArray contentTag(const QByteArray& bytes);
/// Whether @p header (If-Match) is absent or names @p tag.
bool ifMatch(const QByteArray& header, const QByteArray& tag);
/// Whether @p header (If-None-Match) names @p tag, so that the answer is 304.
bool ifNoneMatch(const QByteArray& header, const QByteArray& tag);
/// @}

} // namespace standby
