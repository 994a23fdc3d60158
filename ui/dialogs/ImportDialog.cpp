// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ImportDialog.h"

#include "changes/DnsConfirmation.h"
#include "dialogs/DialogSize.h"
#include "dialogs/ImportPreview.h"
#include "link/EngineLink.h"
#include "widgets/Banner.h"
#include "widgets/ToneLabel.h"

#include <QDialogButtonBox>
#include <QJsonArray>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace standby {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(EngineLink& link, const QString& fileName, const QJsonObject& settings, QWidget* parent)
    : QDialog(parent)
    , m_link(link)
    , m_settings(settings)
    , m_merge(new QRadioButton(tr("&Merge"), this))
    , m_replace(new QRadioButton(tr("&Replace"), this))
    , m_banner(new Banner(this))
    , m_summary(new QLabel(this))
    , m_preview(new ImportPreview(this)) {
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import settings"));
    auto* file =
        new QLabel(tr("This is what importing \"%1\" would change. Nothing was changed yet.").arg(fileName), this);
    file->setTextFormat(Qt::PlainText);
    file->setWordWrap(true);
    const auto explain = [this](QRadioButton* choice, const char* name, const QString& words) {
        choice->setObjectName(QString::fromLatin1(name));
        choice->setToolTip(words);
        choice->setAccessibleDescription(words);
        auto* label = new ToneLabel(Tone::Muted, this);
        label->setText(words);
        label->setWordWrap(true);
        label->setIndent(fontMetrics().averageCharWidth() * 3);
        return label;
    };
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_banner->setClosable(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"importNow"_s);
    m_import->setToolTip(tr("Make these changes; they are one step that can be undone"));
    m_import->setDefault(true);
    m_merge->setChecked(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(file);
    column->addWidget(m_merge);
    column->addWidget(
        explain(m_merge, "importMerge",
                tr("Add server sets that are new and change those that are there. Nothing is removed, and "
                   "the options stay.")));
    column->addWidget(m_replace);
    column->addWidget(explain(m_replace, "importReplace",
                              tr("Make everything as in the file: server sets that it does not have are removed, and "
                                 "the options become those of the file.")));
    column->addWidget(m_banner);
    column->addWidget(m_summary);
    column->addWidget(m_preview, 1);
    column->addWidget(buttons);
    rememberSize(*this, u"import"_s, QSize(110, 36));
    connect(m_merge, &QRadioButton::toggled, this, &ImportDialog::preview);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    preview();
}

QJsonObject ImportDialog::request(bool dryRun) const {
    return {{u"settings"_s, m_settings},
            {u"mode"_s, m_merge->isChecked() ? u"merge"_s : u"replace"_s},
            {u"dryRun"_s, dryRun}};
}

void ImportDialog::preview() {
    m_import->setEnabled(false);
    m_import->setText(tr("&Import"));
    m_summary->setText(tr("Asking the engine what would change…"));
    m_link.post(u"/settings/import"_s, request(true), this, [this, asked = ++m_asked](const ApiResponse& response) {
        if (asked != m_asked)
            return;
        m_summary->clear();
        if (!response.ok())
            return refused(response);
        m_banner->clear();
        take(response.json().toObject());
    });
}

void ImportDialog::refused(const ApiResponse& response) {
    const QJsonArray mistakes = response.json()["errors"_L1].toArray();
    m_preview->showMistakes(mistakes, m_settings);
    m_banner->say(
        Tone::Bad,
        mistakes.isEmpty()
            ? problemText(response)
            : tr("Nothing of it can be imported until this is mended in the file. Mistakes: %L1").arg(mistakes.size()));
}

void ImportDialog::take(const QJsonObject& outcome) {
    const auto changes = int(outcome.value("changes"_L1).toArray().size());
    const bool changesDns = !DnsConfirmation::effectsOf(outcome).isEmpty();
    m_preview->showOutcome(outcome);
    m_summary->setText(changes == 0 ? tr("Nothing would change: all of it is here already.") : importSummary(outcome));
    m_import->setText(changes == 0 ? tr("&Import")
                      : changesDns ? tr("&Import (%L1) and change DNS", "with the number of changes").arg(changes)
                                   : tr("&Import (%L1)", "with the number of changes").arg(changes));
    m_import->setEnabled(changes > 0);
}

void ImportDialog::import() {
    m_import->setEnabled(false);
    for (QRadioButton* choice : {m_merge, m_replace})
        choice->setEnabled(false);
    m_link.post(u"/settings/import"_s, request(false), this, [this](const ApiResponse& response) {
        for (QRadioButton* choice : {m_merge, m_replace})
            choice->setEnabled(true);
        m_import->setEnabled(true);
        if (!response.ok())
            return refused(response);
        const QJsonObject outcome = response.json().toObject();
        Q_EMIT imported(int(outcome.value("changes"_L1).toArray().size()), outcome.value("revision"_L1).toInt());
        accept();
    });
}

} // namespace standby
#include "moc_ImportDialog.cpp"
