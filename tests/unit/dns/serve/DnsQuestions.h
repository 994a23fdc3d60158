// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/MessageReader.h"
#include "dns/serve/Responder.h"

namespace standby {

/// A set whose addresses all have weight 1.
ServedSet servedSet(const char* id, const QStringList& hostNames, const QStringList& addresses,
                    AddressMode mode = AddressMode::AllInOrder);

/// Shortens writing literals.
QString text(const char* latin1);
QStringList texts(std::initializer_list<const char*> latin1);

/// A message with a question, as a resolver sends it.
QByteArray question(const char* name, quint16 type, quint16 flags = 0, quint16 id = 0x1234);
/// The same with an OPT record: @p ttl has the version (bits 16 to 23) and the flags.
QByteArray withEdns(QByteArray message, quint16 size, quint32 ttl = 0, const QByteArray& options = {});

/// What a table answers, as bytes; empty when it drops the message.
QByteArray answerBytes(const AnswerTable& table, const QByteArray& message, DnsTransport transport = DnsTransport::Udp,
                       Forwarding forwarding = Forwarding::Possible);
/// The same, read. Fails the program when it is not a message.
DnsMessage answer(const AnswerTable& table, const QByteArray& message, DnsTransport transport = DnsTransport::Udp);
/// The addresses in an answer's section, in order.
QStringList addressTexts(const DnsMessage& message);

} // namespace standby
