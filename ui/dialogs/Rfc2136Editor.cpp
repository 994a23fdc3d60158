// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DnsUpdateEditors.h"
#include "dialogs/TsigKey.h"
#include "model/EnumWords.h"
#include "widgets/SvgIcon.h"
#include "words/ReadingOrder.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace standby {

using namespace Qt::StringLiterals;

Rfc2136Editor::Rfc2136Editor(QWidget* parent) : MethodEditor(u"/method"_s, parent) {
    setObjectName(u"rfc2136Editor"_s);
    addRemark(tr("The DNS server must allow dynamic updates of the zone (RFC 2136), as BIND, Knot DNS, PowerDNS and "
                 "Windows can."));
    m_signed = new QCheckBox(tr("&Sign updates with a key (TSIG)"), this);
    form()->addRow(m_signed);
    m_algorithm = addChoice(at("tsig/algorithm"_L1), tr("&Algorithm:"),
                            {{u"hmac-sha256"_s, u"HMAC-SHA256"_s},
                             {u"hmac-sha512"_s, u"HMAC-SHA512"_s},
                             {u"hmac-sha384"_s, u"HMAC-SHA384"_s},
                             {u"hmac-sha224"_s, u"HMAC-SHA224"_s},
                             {u"hmac-sha1"_s, tr("HMAC-SHA1 (old)")},
                             {u"hmac-md5"_s, tr("HMAC-MD5 (very old)")}});
    m_keyName = addText(at("tsig/keyName"_L1), tr("&Key name:"),
                        tr("Exactly as in the DNS server's configuration: the name is part of the signature."));
    m_keyName->setPlaceholderText(u"standby"_s);
    m_secret = addSecret(at("tsig/secret"_L1), tr("Se&cret:"), SecretField::Removal::Impossible,
                         tr("In base64, as in the DNS server's configuration."));
    auto* generate = new QPushButton(tr("&Generate"), m_secret);
    generate->setObjectName(u"generateSecret"_s);
    generate->setAutoDefault(false);
    generate->setToolTip(tr("Make a random secret, as long as the algorithm wants it"));
    m_secret->addBeside(generate);
    m_clauseBox = makeClause();
    addGate(at("tsig"_L1), m_signed, {m_algorithm, m_keyName, m_secret});
    connect(generate, &QPushButton::clicked, this, &Rfc2136Editor::generate);
    connect(m_signed, &QCheckBox::toggled, this, &Rfc2136Editor::showClause);
    connect(m_algorithm, &QComboBox::currentIndexChanged, this, &Rfc2136Editor::showClause);
    connect(m_keyName, &QLineEdit::textChanged, this, &Rfc2136Editor::showClause);
    connect(m_secret, &SecretField::edited, this, &Rfc2136Editor::showClause);
    showClause();
}

QWidget* Rfc2136Editor::makeClause() {
    auto* box = new QWidget(this);
    auto* words = new QLabel(tr("For &BIND, in named.conf:"), box);
    m_clause = new QPlainTextEdit(box);
    m_clause->setObjectName(u"bindKey"_s);
    m_clause->setReadOnly(true);
    writeFromTheLeft(*m_clause);
    m_clause->setTabChangesFocus(true);
    m_clause->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_clause->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_clause->setFixedHeight(fontMetrics().lineSpacing() * 7);
    m_clause->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_clause->setAccessibleName(tr("The key for BIND's configuration"));
    words->setBuddy(m_clause);
    auto* copy = new QPushButton(svgIcon(u"copy"_s), tr("C&opy"), box);
    copy->setObjectName(u"copyBindKey"_s);
    copy->setAccessibleName(tr("Copy the key for BIND's configuration"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, m_clause,
            [this] { QGuiApplication::clipboard()->setText(m_clause->toPlainText()); });
    auto* line = new QHBoxLayout;
    line->addWidget(m_clause, 1);
    line->addWidget(copy, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(words);
    column->addLayout(line);
    form()->addRow(box);
    return box;
}

void Rfc2136Editor::generate() {
    if (m_keyName->text().trimmed().isEmpty())
        m_keyName->setText(u"standby"_s);
    const auto algorithm = fromWord<TsigAlgorithm>(m_algorithm->currentData().toString());
    m_secret->showNew(randomTsigSecret(algorithm.value_or(TsigAlgorithm::HmacSha256)));
}

void Rfc2136Editor::showClause() {
    const auto algorithm = fromWord<TsigAlgorithm>(m_algorithm->currentData().toString());
    const QString clause =
        m_signed->isChecked() && algorithm ? bindKeyClause({*algorithm, m_keyName->text(), m_secret->typed()}) : u""_s;
    m_clause->setPlainText(clause);
    m_clauseBox->setVisible(!clause.isEmpty());
}

} // namespace standby
