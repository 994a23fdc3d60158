// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/PollTest.h"

#include "api/ApiMessage.h"
#include "link/EngineLink.h"
#include "widgets/Banner.h"
#include "widgets/RelativeTime.h"
#include "widgets/SvgIcon.h"
#include "widgets/TableLook.h"
#include "words/EngineSentences.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QTimer>

namespace standby {

using namespace Qt::StringLiterals;

PollTest::PollTest(EngineLink& link, std::function<Plan()> plan, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_makePlan(std::move(plan))
    , m_button(new QPushButton(tr("Te&st"), this))
    , m_words(new QLabel(this))
    , m_table(new QTableWidget(0, 3, this)) {
    m_button->setObjectName(u"testPoll"_s);
    m_button->setAutoDefault(false);
    m_button->setIcon(svgIcon(u"poll"_s));
    m_button->setToolTip(tr("Poll each server once with these settings, without saving them"));
    m_words->setObjectName(u"testWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    prepareTable(*m_table);
    m_table->setObjectName(u"testResults"_s);
    m_table->setAccessibleName(tr("Results of the test"));
    m_table->setHorizontalHeaderLabels({tr("Server"), tr("Result"), tr("Time")});
    m_table->setWordWrap(true);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    header->setStretchLastSection(false);
    m_table->setColumnWidth(0, fontMetrics().averageCharWidth() * 20);
    m_table->setColumnWidth(2, fontMetrics().averageCharWidth() * 11);
    m_table->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* top = new QHBoxLayout;
    top->addWidget(m_button);
    top->addWidget(m_words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    column->addLayout(top);
    column->addWidget(m_table);
    connect(m_button, &QPushButton::clicked, this, &PollTest::start);
    forget();
}

void PollTest::forget() {
    ++m_run;
    m_table->hide();
    m_words->setText(tr("Polls each server once with these settings."));
}

void PollTest::start() {
    m_plan = m_makePlan();
    ++m_run;
    m_next = 0;
    m_owed = 0;
    m_good = 0;
    m_table->setRowCount(0);
    m_table->setVisible(m_plan.obstacle.isEmpty());
    if (!m_plan.obstacle.isEmpty()) {
        m_words->setText(m_plan.obstacle);
        return;
    }
    m_table->setRowCount(int(m_plan.targets.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(m_plan.targets.at(row).title));
        m_table->setItem(row, 1, new QTableWidgetItem(svgIcon(u"status-unknown"_s), tr("Waiting …")));
        m_table->setItem(row, 2, new QTableWidgetItem);
    }
    const int shownRows = qBound(1, m_table->rowCount(), 5);
    m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * (shownRows + 1) +
                            m_table->horizontalHeader()->sizeHint().height());
    summarise();
    pollNext();
    QTimer::singleShot(0, this, &PollTest::bringIntoView); // when it has its place
}

void PollTest::bringIntoView() {
    for (QWidget* one = parentWidget(); one; one = one->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(one))
            area->ensureWidgetVisible(m_table);
    }
}

void PollTest::pollNext() {
    while (m_owed < mostAtOnce && m_next < m_plan.targets.size()) {
        const int row = m_next++;
        ++m_owed;
        m_table->item(row, 1)->setText(tr("Polling …"));
        const QJsonObject body{{u"address"_s, m_plan.targets.at(row).address},
                               {u"pollingMethod"_s, m_plan.pollingMethod}};
        m_link.post(u"/test/poll"_s, body, this, [this, row, run = m_run](const ApiResponse& response) {
            if (run == m_run)
                answered(row, response);
        });
    }
}

void PollTest::answered(int row, const ApiResponse& response) {
    --m_owed;
    const QJsonObject result = response.json().toObject();
    const bool good = response.ok() && result.value("succeeded"_L1).toBool();
    m_good += good ? 1 : 0;
    const QString said = result.value("response"_L1).toString();
    QString words;
    if (!response.ok())
        words = problemText(response).replace(u'\n', u' ');
    else if (good)
        words = said.isEmpty() ? tr("Succeeded") : inWindowLanguage(said);
    else
        words = inWindowLanguage(result.value("error"_L1).toString());
    if (response.ok() && !good && !said.isEmpty())
        words = tr("%1 – the server said: %2").arg(words, said);
    QTableWidgetItem* item = m_table->item(row, 1);
    item->setText(words);
    item->setToolTip(words);
    item->setIcon(svgIcon(good ? u"status-ok"_s : u"status-failed"_s));
    item->setData(Qt::AccessibleTextRole, good ? tr("Succeeded: %1").arg(words) : tr("Failed: %1").arg(words));
    m_table->item(row, 2)->setText(millisecondsText(result.value("responseMs"_L1).toDouble(-1)));
    m_table->resizeRowToContents(row);
    summarise();
    pollNext();
}

void PollTest::summarise() {
    const auto all = int(m_plan.targets.size());
    const int done = m_next - m_owed;
    m_words->setText(done < all ? tr("%1 of %2 polled …").arg(done).arg(all)
                                : tr("%1 of %2 servers responded as they should.").arg(m_good).arg(all));
}

} // namespace standby
#include "moc_PollTest.cpp"
