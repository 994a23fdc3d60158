// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DnsServerTest.h"

#include "api/ApiMessage.h"
#include "dialogs/FieldMistakes.h"
#include "link/EngineLink.h"
#include "model/FieldRules.h"
#include "widgets/Banner.h"
#include "widgets/RelativeTime.h"
#include "widgets/SvgIcon.h"
#include "widgets/TableLook.h"
#include "words/EngineSentences.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace standby {

using namespace Qt::StringLiterals;

namespace {
enum Column { Step, Outcome, Duration };
}

DnsServerTest::DnsServerTest(EngineLink& link, const QString& serverSetId, const QStringList& hostNames,
                             Current current, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_serverSetId(serverSetId)
    , m_current(std::move(current))
    , m_hostName(new QComboBox(this))
    , m_mistake(new MistakeLabel(this))
    , m_button(new QPushButton(svgIcon(u"poll"_s), tr("T&est"), this))
    , m_copy(new QPushButton(svgIcon(u"copy"_s), tr("Copy"), this))
    , m_words(new QLabel(this))
    , m_table(new QTableWidget(0, 3, this)) {
    build(hostNames);
    connect(m_button, &QPushButton::clicked, this, &DnsServerTest::start);
    connect(m_copy, &QPushButton::clicked, this, &DnsServerTest::copy);
    connect(m_hostName, &QComboBox::editTextChanged, this, [this] { m_mistake->setText({}); });
}

void DnsServerTest::build(const QStringList& hostNames) {
    m_hostName->setObjectName(u"testHostName"_s);
    m_hostName->setEditable(true);
    m_hostName->setInsertPolicy(QComboBox::NoInsert);
    m_hostName->addItems(hostNames);
    m_hostName->setMinimumContentsLength(24);
    m_hostName->setAccessibleName(tr("Host name to test with"));
    m_hostName->lineEdit()->setPlaceholderText(u"www.example.com"_s);
    m_hostName->lineEdit()->setAccessibleName(tr("Host name to test with"));
    m_mistake->setObjectName(u"testHostName.mistake"_s);
    m_button->setObjectName(u"testDnsServer"_s);
    m_button->setToolTip(tr("Look the name up and try an update that changes nothing, without saving these settings"));
    m_copy->setObjectName(u"copySteps"_s);
    m_copy->setAccessibleName(tr("Copy what the test found"));
    for (QPushButton* button : {m_button, m_copy})
        button->setAutoDefault(false);
    m_words->setObjectName(u"testWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setText(tr("Nothing is changed at the DNS server, and nothing is saved."));
    prepareTable(*m_table);
    m_table->setObjectName(u"testSteps"_s);
    m_table->setAccessibleName(tr("What the test found, step by step"));
    m_table->setHorizontalHeaderLabels({tr("Step"), tr("What happened"), tr("Time")});
    m_table->setWordWrap(true);
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(Outcome, QHeaderView::Stretch);
    m_table->setColumnWidth(Step, fontMetrics().averageCharWidth() * 36);
    m_table->setColumnWidth(Duration, fontMetrics().averageCharWidth() * 10);
    m_table->hide();
    m_copy->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* name = new QLabel(tr("Test with the host &name:"), this);
    name->setBuddy(m_hostName);
    auto* top = new QHBoxLayout;
    top->addWidget(name);
    top->addWidget(m_hostName, 1);
    top->addWidget(m_button);
    auto* said = new QHBoxLayout;
    said->addWidget(m_words, 1);
    said->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_mistake);
    column->addLayout(said);
    column->addWidget(m_table);
    setTabOrder(m_hostName, m_button);
    setTabOrder(m_button, m_copy);
    setTabOrder(m_copy, m_table);
}

void DnsServerTest::start() {
    m_table->hide();
    m_copy->hide();
    const auto server = m_current();
    if (!server) {
        m_words->setText(tr("Not tested: first correct what is marked above."));
        return;
    }
    QString hostName = m_hostName->currentText().trimmed();
    const auto mistake = hostName.isEmpty() ? tr("Give the host name to look up, such as www.example.com.")
                                            : checkServedName(hostName).value_or(QString());
    m_mistake->setText(mistake);
    if (!mistake.isEmpty()) {
        m_words->setText(tr("Not tested."));
        return m_hostName->setFocus();
    }
    m_button->setEnabled(false);
    m_words->setText(tr("Testing … This takes half a minute when nothing answers."));
    const QJsonObject body{{u"server"_s, *server},
                           {u"hostName"_s, hostName},
                           {u"serverSetId"_s, m_serverSetId.isEmpty() ? QJsonValue() : QJsonValue(m_serverSetId)}};
    m_link.post(u"/test/dnsserver"_s, body, this, [this](const ApiResponse& response) { answered(response); });
}

void DnsServerTest::answered(const ApiResponse& response) {
    m_button->setEnabled(true);
    if (!response.ok()) {
        m_words->setText(tr("Not tested. %1").arg(problemText(response)));
        return;
    }
    const QJsonObject report = response.json().toObject();
    m_words->setText(report.value("succeeded"_L1).toBool()
                         ? tr("All went well. Nothing was changed at the DNS server.")
                         : tr("Something went wrong: see the step with the cross. Nothing was changed."));
    showSteps(report.value("steps"_L1).toArray());
}

void DnsServerTest::showSteps(const QJsonArray& steps) {
    m_table->setRowCount(int(steps.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QJsonObject step = steps.at(row).toObject();
        const bool good = step.value("succeeded"_L1).toBool();
        const QString title = inWindowLanguage(step.value("title"_L1).toString());
        const QString text = inWindowLanguage(step.value("text"_L1).toString());
        auto* cell = new QTableWidgetItem(svgIcon(good ? u"status-ok"_s : u"status-failed"_s), title);
        cell->setData(Qt::AccessibleTextRole, good ? tr("Succeeded: %1").arg(title) : tr("Failed: %1").arg(title));
        cell->setData(Qt::UserRole, good);
        m_table->setItem(row, Step, cell);
        m_table->setItem(row, Outcome, new QTableWidgetItem(text));
        m_table->item(row, Outcome)->setToolTip(text);
        const double ms = step.value("durationMs"_L1).toDouble(-1);
        m_table->setItem(row, Duration, new QTableWidgetItem(millisecondsText(ms)));
    }
    m_table->show();
    m_copy->show();
    fitRows();
}

/// As high as its rows, up to a third of a usual dialog.
void DnsServerTest::fitRows() {
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_table->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(qMin(height, fontMetrics().lineSpacing() * 14));
}

void DnsServerTest::copy() const {
    QStringList lines{m_words->text()};
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool good = m_table->item(row, Step)->data(Qt::UserRole).toBool();
        lines.append(u"%1 %2: %3 (%4)"_s.arg(good ? u"✔"_s : u"✘"_s, m_table->item(row, Step)->text(),
                                             m_table->item(row, Outcome)->text(),
                                             m_table->item(row, Duration)->text()));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace standby
#include "moc_DnsServerTest.cpp"
