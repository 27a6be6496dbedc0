// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"

#include <QTest>

using namespace qundesk;

class TestEntities : public QObject {
    Q_OBJECT
private slots:
    void entitiesAreReadOnce_data()
    {
        QTest::addColumn<QString>("encoded");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char *name, const char *encoded, const char *plain) {
            QTest::newRow(name) << QString::fromUtf8(encoded) << QString::fromUtf8(plain);
        };
        row("nothing", "", "");
        row("no entities", "欢迎新人 100% <b>", "欢迎新人 100% <b>");
        row("named", "&lt;b&gt; &amp; &quot;x&quot; &apos;y&apos;", "<b> & \"x\" 'y'");
        row("decimal", "&#20320;&#22909;", "你好");
        row("hexadecimal", "&#x4f60;&#X597D;", "你好");
        row("beyond the first plane", "&#128512;&#x1F600;", "😀😀");
        row("line ends", "a&#10;b&#13;&#10;c&#13;d", "a\nb\nc\nd");
        row("spaces that do not break", "a&nbsp;&nbsp;b&#160;c\u00a0d", "a  b c d");
        row("encoded twice", "&amp;lt;b&amp;gt; &amp;#10; &amp;amp;", "&lt;b&gt; &#10; &amp;");
        row("a bare ampersand", "A & B &; &", "A & B &; &");
        row("without semicolon", "?a=1&lt=2&amp", "?a=1&lt=2&amp");
        row("a semicolon too far away", "&abcdefghijklmnop;", "&abcdefghijklmnop;");
        row("an unknown name", "&qundesk;&LT;", "&qundesk;&LT;");
        row("an ampersand before an entity", "&&lt;&amp;;", "&<&;");
        row("no digits", "&#;&#x;&#-1;&#+1;&# 1;&#1a;", "&#;&#x;&#-1;&#+1;&# 1;&#1a;");
        row("no character", "&#0;&#xD800;&#1114112;&#99999999999;", "\uFFFD\uFFFD\uFFFD\uFFFD");
        row("quotes and dashes", "&ldquo;a&rdquo;&mdash;b&hellip;", "“a”—b…");
    }
    void entitiesAreReadOnce()
    {
        QFETCH(QString, encoded);
        QFETCH(QString, plain);
        QCOMPARE(withoutEntities(encoded), plain);
    }

    void aHugeTextOfAmpersandsTakesNoTime()
    {
        const QString many(1'000'000, QLatin1Char('&'));
        QCOMPARE(withoutEntities(many), many);
    }
};

QTEST_GUILESS_MAIN(TestEntities)
#include "tst_entities.moc"
