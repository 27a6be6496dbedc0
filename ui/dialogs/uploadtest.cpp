// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/uploadtest.h"

#include "core/text.h"
#include "style/fonts.h"
#include "support/errortext.h"
#include "support/uploadwords.h"
#include "widgets/inklabel.h"
#include "widgets/spinner.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace qundesk {

using State = UploadVerdict::State;

namespace {
constexpr qint64 smallFile = 1 << 20;
constexpr qint64 bigFile = qint64(1) << 30;
} // namespace

UploadTest::UploadTest(QWidget *parent)
    : QWidget(parent), m_button(new QPushButton), m_spinner(new Spinner),
      m_status(new InkLabel({}, Ink::Secondary)), m_results(new QWidget), m_real(new QWidget),
      m_group(new QComboBox), m_agree(new QPushButton(tr("Upload a test file and delete it")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_button->setAutoDefault(false);
    m_spinner->setDelay(0);
    m_status->setWordWrap(true);
    row->addWidget(m_button);
    row->addWidget(m_spinner);
    row->addWidget(m_status, 1);
    column->addLayout(row);

    auto *grid = new QGridLayout(m_results);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    for (int way = 0; way < uploadWayCount; ++way) {
        const auto at = size_t(way);
        m_icons[at] = new IconLabel;
        m_texts[at] = new InkLabel({}, Ink::Secondary, fontstep::kSecondary);
        m_texts[at]->setWordWrap(true);
        grid->addWidget(m_icons[at], way, 0, Qt::AlignTop);
        grid->addWidget(new InkLabel(words::uploadWay(UploadWay(way)), Ink::Text, fontstep::kSecondary), way,
                        1, Qt::AlignTop);
        grid->addWidget(m_texts[at], way, 2, Qt::AlignTop);
    }
    column->addWidget(m_results);

    auto *real = new QVBoxLayout(m_real);
    real->setContentsMargins(0, 0, 0, 0);
    real->setSpacing(6);
    auto *question = new InkLabel(
        tr("The rest only shows by uploading: a file of 1 KB goes into a group of your choice and is deleted "
           "again. Its members may notice it."),
        Ink::Secondary, fontstep::kSecondary);
    question->setWordWrap(true);
    real->addWidget(question);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    m_group->setAccessibleName(tr("Group for the test file"));
    m_group->setPlaceholderText(tr("Choose a group"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(16);
    m_agree->setAutoDefault(false);
    choice->addWidget(m_group, 1);
    choice->addWidget(m_agree);
    real->addLayout(choice);
    column->addWidget(m_real);

    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_busy)
            stop();
        else
            emit wanted();
    });
    connect(m_group, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_agree->setEnabled(index >= 0 && !m_busy); });
    connect(m_agree, &QPushButton::clicked, this, &UploadTest::tryInGroup);
    stop();
}

UploadTest::~UploadTest() = default;

void UploadTest::setBusy(const QString &what)
{
    m_busy = !what.isEmpty();
    m_button->setText(m_busy ? tr("Stop the test") : tr("Test upload"));
    m_status->setText(what);
    m_agree->setEnabled(!m_busy && m_group->currentIndex() >= 0);
    m_group->setEnabled(!m_busy);
    if (m_busy)
        m_spinner->start();
    else
        m_spinner->stop();
}

void UploadTest::start(const AccountConfig &config, const QString &token, QThread *wire)
{
    stop();
    setBusy(tr("Testing…"));
    m_hasToken = !token.isEmpty();
    m_probe = std::make_unique<UploadProbe>(config, token, wire, nullptr);
    connect(m_probe.get(), &UploadProbe::finished, this, &UploadTest::probed);
    connect(m_probe.get(), &UploadProbe::groupTried, this, &UploadTest::groupTried);
}

void UploadTest::stop()
{
    if (m_probe) {
        m_probe->disconnect(this);
        m_probe.release()->deleteLater(); // perhaps from its own signal
    }
    m_results->hide();
    m_real->hide();
    m_group->clear();
    setBusy({});
}

void UploadTest::probed()
{
    setBusy({});
    if (m_probe->error()) {
        const QString said = connectErrorText(*m_probe->error()).sentence();
        const bool untold = m_probe->error()->kind == ApiError::Kind::Auth && !m_hasToken;
        m_status->setText(
            untold ? tr("%1 The test does not know the stored token: type it to test it.").arg(said) : said);
        return;
    }
    showVerdicts();
    offerGroups();
}

void UploadTest::showVerdicts()
{
    const QString server = singleLine(m_probe->server().label());
    for (int way = 0; way < uploadWayCount; ++way) {
        const auto at = size_t(way);
        const UploadVerdict &verdict = m_probe->verdicts()[at];
        const bool works = verdict.state == State::Works, refused = verdict.state == State::Refused;
        m_icons[at]->setIcon(works         ? QStringLiteral("check-circle")
                                 : refused ? QStringLiteral("alert")
                                           : QStringLiteral("info"),
                             works         ? Ink::Success
                                 : refused ? Ink::Danger
                                           : Ink::Secondary);
        m_texts[at]->setText(words::uploadVerdict(verdict, server));
    }
    m_results->show();
    const UploadOption small = m_probe->choice(smallFile), big = m_probe->choice(bigFile);
    if (!small.usable() && !big.usable())
        m_status->setText(words::uploadObstacle(big.why, server));
    else
        m_status->setText(tr("Automatic: small files “%1”, big ones “%2”.")
                              .arg(words::uploadWay(small.way), words::uploadWay(big.way)));
}

void UploadTest::offerGroups()
{
    const auto untold = [](const UploadVerdict &verdict) {
        return verdict.state == State::NotTried && verdict.why == UploadObstacle::None;
    };
    m_group->clear();
    for (const UploadProbe::Target &target : m_probe->groups())
        m_group->addItem(singleLine(target.name), QVariant::fromValue(number(target.id)));
    m_group->setCurrentIndex(-1); // to choose one is to agree
    m_real->setVisible(m_group->count() > 0 && std::ranges::any_of(m_probe->verdicts(), untold));
}

void UploadTest::tryInGroup()
{
    if (m_group->currentIndex() < 0 || m_busy || !m_probe)
        return;
    setBusy(tr("Uploading a test file to %1…").arg(m_group->currentText()));
    m_probe->tryInGroup(GroupId(m_group->currentData().toLongLong()));
}

void UploadTest::groupTried()
{
    setBusy({});
    showVerdicts();
    m_real->hide();
    if (const QStringList left = m_probe->leftovers(); !left.isEmpty())
        m_status->setText(
            tr("Not seen to be deleted, look for it in the group: %1").arg(left.join(QLatin1String(", "))));
}

} // namespace qundesk

#include "moc_uploadtest.cpp"
