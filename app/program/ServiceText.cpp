// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ServiceText.h"

#include <QByteArrayList>
#include <QCryptographicHash>
#include <QXmlStreamWriter>
#include <QtEndian>

namespace standby {
namespace {

constexpr QByteArrayView packagedProgram = "/usr/bin/standby";

bool isInHome(const QString& path) {
    return path.startsWith(QLatin1String("/home/")) || path.startsWith(QLatin1String("/root/"));
}

void writeKey(QXmlStreamWriter& xml, const QString& key, const QString& value) {
    xml.writeTextElement(QStringLiteral("key"), key);
    xml.writeTextElement(QStringLiteral("string"), value);
}

void writeTrue(QXmlStreamWriter& xml, const QString& key) {
    xml.writeTextElement(QStringLiteral("key"), key);
    xml.writeEmptyElement(QStringLiteral("true"));
}

} // namespace

QByteArray systemdWord(const QString& text) {
    QByteArray word = "\"";
    for (const char byte : text.toUtf8()) {
        if (byte == '"' || byte == '\\')
            word += '\\';
        if (static_cast<unsigned char>(byte) < 0x20 || byte == 0x7f)
            word += "\\x" + QByteArray(1, byte).toHex();
        else if (byte == '%')
            word += "%%";
        else
            word += byte;
    }
    return word + '"';
}

QByteArray systemdUnit(const QByteArray& unit, const QString& program) {
    QByteArrayList lines = unit.split('\n');
    for (QByteArray& line : lines) {
        if (line.startsWith("ExecStart="))
            line.replace(packagedProgram, systemdWord(program));
        else if (line == "ProtectHome=yes" && isInHome(program))
            line = "ProtectHome=read-only";
    }
    return lines.join('\n');
}

QByteArray launchdPlist(const QString& label, const QString& program) {
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                                "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"));
    xml.writeStartElement(QStringLiteral("plist"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.0"));
    xml.writeStartElement(QStringLiteral("dict"));
    writeKey(xml, QStringLiteral("Label"), label);
    xml.writeTextElement(QStringLiteral("key"), QStringLiteral("ProgramArguments"));
    xml.writeStartElement(QStringLiteral("array"));
    xml.writeTextElement(QStringLiteral("string"), program);
    xml.writeTextElement(QStringLiteral("string"), QStringLiteral("--service"));
    xml.writeEndElement();
    writeTrue(xml, QStringLiteral("RunAtLoad"));
    xml.writeTextElement(QStringLiteral("key"), QStringLiteral("KeepAlive"));
    xml.writeStartElement(QStringLiteral("dict"));
    xml.writeTextElement(QStringLiteral("key"), QStringLiteral("SuccessfulExit"));
    xml.writeEmptyElement(QStringLiteral("false"));
    xml.writeEndElement();
    // Seconds; launchd kills what has not ended by then.
    xml.writeTextElement(QStringLiteral("key"), QStringLiteral("ExitTimeOut"));
    xml.writeTextElement(QStringLiteral("integer"), QStringLiteral("10"));
    // Not the background class, which the system slows down.
    writeKey(xml, QStringLiteral("ProcessType"), QStringLiteral("Interactive"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

QString windowsServiceCommand(const QString& program) {
    return QStringLiteral("\"%1\" --service").arg(QString(program).replace(u'/', u'\\'));
}

QString windowsServiceSid(const QString& name) {
    const QString capitals = name.toUpper();
    QByteArray bytes(capitals.size() * 2, '\0');
    qToLittleEndian<quint16>(capitals.utf16(), capitals.size(), bytes.data());
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
    QString sid = QStringLiteral("S-1-5-80");
    for (qsizetype at = 0; at < hash.size(); at += 4)
        sid += QLatin1Char('-') + QString::number(qFromLittleEndian<quint32>(hash.constData() + at));
    return sid;
}

} // namespace standby
