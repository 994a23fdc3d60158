// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/native/ApiPage.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

static void initApiResources() {
    Q_INIT_RESOURCE(api); // Qt asks for this outside of namespaces
}

namespace standby {
namespace {

QByteArray resource(const char* name) {
    initApiResources();
    QFile file(QLatin1String(":/standby/api/") + QLatin1String(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

QByteArray escaped(const QByteArray& text) {
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

QByteArray roleText(Role role) {
    return role == Role::Admin ? "admin" : role == Role::Operate ? "operate" : "read";
}

/// The template with its {…} marked; a link where the browser can go: a GET without parameters.
QByteArray urlHtml(const Route& route) {
    if (route.method == "GET" && !route.path.contains('{'))
        return "<a href=\"" + escaped(route.path) + "\">" + escaped(route.path) + "</a>";
    return escaped(route.path).replace("{", "<var>{").replace("}", "}</var>");
}

QByteArray rowHtml(const Route& route) {
    QByteArray parameters;
    for (const QByteArray& name : route.query)
        parameters += " <code>?" + escaped(name) + "=</code>";
    const QByteArray access = route.open ? "open" : roleText(route.role);
    return "<tr><td><span class=\"method " + route.method.toLower() + "\">" + escaped(route.method) +
           "</span></td><td class=\"url\">" + urlHtml(route) + "</td><td>" + escaped(route.summary) +
           (parameters.isEmpty() ? "" : "<div class=\"query\">" + parameters + "</div>") + "</td><td class=\"role\">" +
           access + "</td></tr>\n";
}

QByteArray sectionsHtml(const QList<const Route*>& routes) {
    QByteArrayList sections;
    for (const Route* route : routes) {
        if (!sections.contains(route->section))
            sections.append(route->section);
    }
    QByteArray html;
    for (const QByteArray& section : sections) {
        html += "<section><h2>" + escaped(section) +
                "</h2><table><thead><tr><th>Method</th><th>URL</th><th>What it does</th>"
                "<th>Role</th></tr></thead><tbody>\n";
        for (const Route* route : routes) {
            if (route->section == section)
                html += rowHtml(*route);
        }
        html += "</tbody></table></section>\n";
    }
    return html;
}

/// RFC-style source hash of the text between <style> and </style> (w3.org/TR/CSP3, section 2.3.1).
QByteArray styleHash(const QByteArray& html) {
    const qsizetype begin = html.indexOf("<style>") + qsizetype(qstrlen("<style>"));
    const QByteArray style = html.mid(begin, html.indexOf("</style>") - begin);
    return QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
}

} // namespace

ApiPage makeApiPage(const QList<const Route*>& routes) {
    QByteArray html = resource("api.html");
    html.replace("{{version}}", escaped(STANDBY_VERSION));
    html.replace("{{routes}}", sectionsHtml(routes));
    return {html, "default-src 'none'; style-src 'sha256-" + styleHash(html) +
                      "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"};
}

QByteArray apiDescription() {
    return resource("openapi.json");
}

} // namespace standby
