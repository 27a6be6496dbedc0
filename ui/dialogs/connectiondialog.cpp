// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/connectiondialog.h"

#include "core/text.h"
#include "dialogs/connectionform.h"
#include "dialogs/uploadform.h"
#include "dialogs/uploadtest.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "support/errortext.h"
#include "support/format.h"
#include "widgets/inklabel.h"
#include "widgets/spinner.h"
#include "widgets/tabbar.h"
#include "widgets/tintedcard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>

namespace qundesk {

using Kind = FieldHint::Kind;
using Place = ConnectionForm::Place;

namespace {
constexpr int dialogWidth = 600;
constexpr int uploadsHeight = 320;
constexpr int restHeight = 220; ///< of the dialog, around the uploads

/// Wants the height of what it shows, as far as the screen has it; beyond that it scrolls.
class UploadsArea final : public QScrollArea {
public:
    QSize sizeHint() const override
    {
        const int most = std::max(uploadsHeight, screen()->availableGeometry().height() - restHeight);
        const int wanted = widget() ? widget()->heightForWidth(viewport()->width()) : 0;
        return {QScrollArea::sizeHint().width(), std::clamp(wanted, uploadsHeight, most)};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};
} // namespace

ConnectionDialog::ConnectionDialog(QThread *wire, QWidget *parent)
    : DialogFrame(tr("Connection"), dialogWidth, parent), m_wire(wire), m_tabs(new TabBar),
      m_connectionPage(new QWidget), m_page(new QVBoxLayout(m_connectionPage)), m_uploads(new UploadForm),
      m_uploadTest(new UploadTest), m_form(new ConnectionForm), m_test(new QPushButton),
      m_spinner(new Spinner), m_testing(new InkLabel({}, Ink::Secondary))
{
    build(true);
}

ConnectionDialog::ConnectionDialog(const AccountConfig &config, QThread *wire, QWidget *parent)
    : DialogFrame(tr("Connection"), dialogWidth, parent), m_wire(wire), m_tabs(new TabBar),
      m_connectionPage(new QWidget), m_page(new QVBoxLayout(m_connectionPage)), m_uploads(new UploadForm),
      m_uploadTest(new UploadTest), m_form(new ConnectionForm), m_test(new QPushButton),
      m_spinner(new Spinner), m_testing(new InkLabel({}, Ink::Secondary))
{
    build(false);
    m_form->edit(config);
    m_uploads->edit(config.uploads);
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::build(bool isNew)
{
    auto *headline = new InkLabel(isNew ? tr("Connect to a OneBot server") : tr("Change the connection"),
                                  Ink::Text, fontstep::kHeadline, QFont::DemiBold);
    auto *help =
        new InkLabel(tr("Address and token are shown on the web page of NapCat, LLBot, Lagrange or in the "
                        "configuration of go-cqhttp."),
                     Ink::Secondary);
    help->setWordWrap(true);
    body()->addWidget(headline);
    m_tabs->addTab(tr("Connection"));
    m_tabs->addTab(tr("File uploads"));
    m_tabs->setAccessibleName(tr("Part of the settings"));
    body()->addWidget(m_tabs);
    m_page->setContentsMargins(0, 0, 0, 0);
    m_page->setSpacing(8);
    m_page->addWidget(help);
    m_page->addSpacing(4);
    if (isNew)
        addDemoCard();
    m_page->addWidget(m_form);
    addTestRow();
    body()->addWidget(m_connectionPage);
    addUploads();
    showTab(0);
    verb()->setText(tr("Connect"));
    connect(this, &DialogFrame::verbTriggered, this, [this] {
        if (!checkAll())
            return;
        stopTest(); // it would hold the server's connection, or our port
        m_uploadTest->stop();
        emit accountAccepted(wanted(), m_form->token());
    });
    connect(m_form, &ConnectionForm::edited, this, &ConnectionDialog::stopTest);
    connect(m_form, &ConnectionForm::edited, m_uploadTest, &UploadTest::stop);
    connect(m_form, &ConnectionForm::foldChanged, this, [this](bool open) {
        if (!open)
            QTimer::singleShot(0, this, [this] { resize(width(), layout()->totalHeightForWidth(width())); });
    });
    m_form->setFocus();
}

void ConnectionDialog::addDemoCard()
{
    auto *card = new TintedCard(Tone::Info);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(16, 12, 12, 12);
    row->setSpacing(12);
    row->addWidget(new IconLabel(QStringLiteral("demo"), Ink::Link, metrics::kCardIcon));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(new InkLabel(tr("No server yet? Try the demo"), Ink::Text, 0, QFont::DemiBold));
    texts->addWidget(new InkLabel(
        tr("%1 made-up members, no network, leave at any time.").arg(format::count(3000)), Ink::Secondary));
    row->addLayout(texts, 1);
    auto *tryIt = new QPushButton(icon(QStringLiteral("play")), tr("Try the demo"));
    tryIt->setAutoDefault(false);
    connect(tryIt, &QPushButton::clicked, this, &ConnectionDialog::demoRequested);
    row->addWidget(tryIt);
    m_page->addWidget(card);
    m_page->addSpacing(4);
}

void ConnectionDialog::addTestRow()
{
    m_test->setText(tr("Test connection"));
    m_test->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_probe)
            stopTest();
        else
            startTest();
    });
    m_spinner->setDelay(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_test);
    row->addWidget(m_spinner);
    row->addWidget(m_testing, 1);
    m_page->addSpacing(4);
    m_page->addLayout(row);
}

void ConnectionDialog::addUploads()
{
    auto *area = new UploadsArea; // on a low screen the buttons below stay in sight
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(uploadsHeight);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_uploads);
    column->addWidget(m_uploadTest);
    column->addStretch();
    area->setWidget(inner);
    inner->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    m_uploadPage = area;
    body()->addWidget(area, 1);
    connect(m_tabs, &TabBar::currentChanged, this, &ConnectionDialog::showTab);
    connect(m_uploads, &UploadForm::edited, m_uploadTest, &UploadTest::stop);
    connect(m_uploadTest, &UploadTest::wanted, this, [this] {
        if (checkAll())
            m_uploadTest->start(wanted(), m_form->token().value_or(QString()), m_wire);
    });
}

void ConnectionDialog::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
    m_connectionPage->setVisible(tab == 0);
    m_uploadPage->setVisible(tab != 0);
}

bool ConnectionDialog::checkAll()
{
    if (!m_form->check()) {
        showTab(0);
        return m_form->check(); // once more, now that one can go to the field
    }
    if (m_uploads->check())
        return true;
    showTab(1);
    return m_uploads->check();
}

AccountConfig ConnectionDialog::wanted() const
{
    AccountConfig out = m_form->config();
    out.uploads = m_uploads->settings();
    return out;
}

void ConnectionDialog::startTest()
{
    if (!m_form->check())
        return;
    const AccountConfig config = m_form->config();
    m_form->say(m_form->mainPlace(), Kind::Quiet, {});
    m_test->setText(tr("Stop the test"));
    m_testing->setText(config.mode == AccountConfig::Mode::Reverse ? tr("Waiting for the server to connect…")
                                                                   : tr("Testing…"));
    m_spinner->start();
    m_probe = std::make_unique<ConnectionProbe>(config, m_form->token().value_or(QString()), m_wire, nullptr);
    connect(m_probe.get(), &ConnectionProbe::finished, this, [this](const ConnectionProbe::Finding &finding) {
        const ConnectionProbe::Finding found = finding; // it belongs to the probe
        m_probe.release()->deleteLater(); // from its own signal
        stopTest();
        showFinding(found);
    });
}

void ConnectionDialog::stopTest()
{
    m_probe.reset();
    m_spinner->stop();
    m_testing->clear();
    m_test->setText(tr("Test connection"));
}

void ConnectionDialog::showFinding(const ConnectionProbe::Finding &finding)
{
    if (!finding.ok)
        return showFailure(finding);
    QStringList parts;
    const QString server = singleLine(finding.server.label());
    parts.append(server.isEmpty() ? tr("Found a server that does not say its name")
                                  : tr("Found %1").arg(server));
    const QString id = QString::number(number(finding.self.userId));
    const QString nick = singleLine(finding.self.nickname);
    parts.append(nick.isEmpty() ? id : tr("%1 (%2)", "nickname, number").arg(nick, id));
    if (finding.groups >= 0)
        parts.append(tr("%n group(s)", nullptr, finding.groups));
    parts.append(tr("%1 ms").arg(finding.latency.count()));
    parts.append(finding.events ? tr("events arrive") : tr("no events yet"));
    m_form->say(m_form->mainPlace(), Kind::Good, parts.join(QStringLiteral(" · ")));
}

void ConnectionDialog::showFailure(const ConnectionProbe::Finding &finding)
{
    const ErrorText text = connectErrorText(finding.error);
    const bool reverse = m_form->mainPlace() == Place::Listen;
    if (finding.error.kind == ApiError::Kind::Auth) {
        m_form->say(m_form->mainPlace(), Kind::Good,
                    reverse ? tr("A server has connected.") : tr("A server answers here."));
        m_form->say(
            Place::Token, Kind::Wrong,
            m_form->token()
                ? text.sentence()
                : tr("%1 The test does not know the stored token: type it to test it.").arg(text.fact));
        return m_form->goTo(Place::Token);
    }
    const bool nobodyCame = reverse && finding.error.kind == ApiError::Kind::Timeout
        && finding.stage == ConnectionProbe::Finding::Stage::Connect;
    m_form->say(m_form->mainPlace(), Kind::Wrong,
                nobodyCame ? tr(
                    "No server has connected. Enter the address below in the server's settings, as reverse "
                    "WebSocket or WebSocket client.")
                           : text.sentence());
}

void ConnectionDialog::refuse(const QString &why)
{
    showTab(0);
    m_form->say(m_form->mainPlace(), Kind::Wrong, why);
}

void ConnectionDialog::askForToken(const QString &why)
{
    showTab(0);
    m_form->say(Place::Token, Kind::Warning, why);
    m_form->goTo(Place::Token);
}

void ConnectionDialog::done(int result)
{
    stopTest();
    m_uploadTest->stop();
    DialogFrame::done(result);
}

bool ConnectionDialog::event(QEvent *event)
{
    const bool handled = DialogFrame::event(event);
    // Sentences that wrap need more height; a dialog does not give it by itself.
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                         : layout()->totalSizeHint().height();
        if (needed > height())
            resize(width(), needed);
    }
    return handled;
}

} // namespace qundesk

#include "moc_connectiondialog.cpp"
