// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"
#include "core/text.h"

#include <QBuffer>
#include <QTest>

using namespace qundesk;

class TestText : public QObject {
    Q_OBJECT

private slots:
    void bytesAreCountedAsServersEncodeThem_data();
    void bytesAreCountedAsServersEncodeThem();
    void truncationKeepsWholeCharacters_data();
    void truncationKeepsWholeCharacters();
    void truncationNeverExceedsTheLimit();
    void oneLineIsSafeToShow_data();
    void oneLineIsSafeToShow();
    void isolationSurroundsTheLine();
    void fileNamesAreSafe_data();
    void fileNamesAreSafe();
    void longFileNamesKeepTheirSuffix_data();
    void longFileNamesKeepTheirSuffix();

    void csvFieldIsQuotedAndDefused_data();
    void csvFieldIsQuotedAndDefused();
    void csvTableHasMarkAndLineEnds();
    void csvWriterReportsAFullDisk();
};

static QString utf16(const char16_t *text) { return QString::fromUtf16(text); }

void TestText::bytesAreCountedAsServersEncodeThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("points");
    QTest::newRow("empty") << QString() << qsizetype(0);
    QTest::newRow("letters") << QStringLiteral("abc") << qsizetype(3);
    QTest::newRow("six ideographs") << QStringLiteral("最佳管理员工") << qsizetype(6);
    QTest::newRow("two bytes") << QStringLiteral("éß") << qsizetype(2);
    QTest::newRow("emoji") << QStringLiteral("a🐱") << qsizetype(2);
    QTest::newRow("first half") << utf16(u"a\xD83D") << qsizetype(2);
    QTest::newRow("second half") << utf16(u"\xDC31z") << qsizetype(2);
    QTest::newRow("halves swapped") << utf16(u"\xDC31\xD83D") << qsizetype(2);
    QTest::newRow("nul") << QString(QChar(u'\0')) << qsizetype(1);
}

void TestText::bytesAreCountedAsServersEncodeThem()
{
    QFETCH(QString, text);
    const QString repaired = QString::fromUcs4(reinterpret_cast<const char32_t *>(text.toUcs4().constData()),
                                               text.toUcs4().size());
    QCOMPARE(utf8Length(text), repaired.toUtf8().size()); // U+FFFD for each half
    QTEST(codePointCount(text), "points");
}

void TestText::truncationKeepsWholeCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *what, const char16_t *text, int bytes, const char16_t *left) {
        QTest::newRow(what) << utf16(text) << bytes << utf16(left);
    };
    row("fits", u"最佳", 6, u"最佳");
    row("a byte short", u"最佳", 5, u"最");
    row("nothing", u"最佳", 2, u"");
    row("zero", u"abc", 0, u"");
    row("negative", u"abc", -1, u"");
    row("emoji not halved", u"a🐱", 4, u"a");
    row("family not parted", u"a👨‍👩‍👧b", 12, u"a");
    row("skin tone not lost", u"ab👍🏽", 7, u"ab");
    row("mark not lost", u"xe\u0301", 2, u"x");
    row("one character too big", u"👨‍👩‍👧", 8, u"👨‍");
    row("title of six ideographs", u"最佳管理员工人", 18, u"最佳管理员工");
}

void TestText::truncationKeepsWholeCharacters()
{
    QFETCH(QString, text);
    QFETCH(int, bytes);
    QTEST(truncatedToUtf8Bytes(text, bytes), "left");
}

void TestText::truncationNeverExceedsTheLimit()
{
    const QString text = utf16(u"a👨‍👩‍👧é最🇨🇳\xD83D最\xDC31"
                               u"e\u0301\u0301zß");
    QString before;
    for (qsizetype limit = 0; limit <= utf8Length(text); ++limit) {
        const QString cut = truncatedToUtf8Bytes(text, limit);
        QVERIFY(cut.toUtf8().size() <= limit);
        QVERIFY(text.startsWith(cut) && cut.size() >= before.size());
        before = cut;
    }
    QCOMPARE(before, text);
}

void TestText::oneLineIsSafeToShow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *what, const char16_t *text, const char16_t *line) {
        QTest::newRow(what) << utf16(text) << utf16(line);
    };
    row("plain", u"小林 (群主)", u"小林 (群主)");
    row("line breaks", u"a\r\nb\u2028c\u2029d\ve\ff", u"a b c d e f");
    row("many line breaks", u"a\n\n\n\n\n\nb", u"a b");
    row("tabs and controls", u"a\tb\x1B[31mc\x7F", u"a b [31mc");
    row("C1 controls", u"a\u0085b\u009Bc", u"a b c");
    row("padding", u"  \u3000a\u3000\u3000b\u00A0 ", u"a b");
    row("bidi override", u"abc\u202Egpj.exe", u"abcgpj.exe");
    row("bidi isolates", u"\u2066a\u2069\u200F\u061Cb", u"ab");
    row("zero width", u"a\u200Bb\uFEFFc\u2060d\u00ADe", u"abcde");
    row("only invisible", u"\u200B\u2060\u3164\u2800\u115F", u"");
    row("fillers", u"a\u3164\u3164b", u"a b");
    row("tags", u"a\xDB40\xDC41\xDB40\xDC42z", u"az");
    row("family stays", u"👨‍👩‍👧", u"👨‍👩‍👧");
    row("Persian non-joiner stays", u"می\u200Cخواهم", u"می\u200Cخواهم");
    row("joiner without company", u"\u200Da\u200D", u"a");
    row("row of joiners", u"a\u200D\u200D\u200Cb", u"a\u200Cb");
    row("half a pair", u"a\xD83D", u"a\uFFFD");
    row("marks up to four", u"a\u0301\u0302\u0303\u0304\u0305\u0306z", u"a\u0301\u0302\u0303\u0304z");
    row("markup is only text", u"<b>x</b>&amp;", u"<b>x</b>&amp;");
    row("emoji with selector", u"❤\uFE0F", u"❤\uFE0F");
    QTest::newRow("nul") << QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b") << QStringLiteral("a b");
}

void TestText::oneLineIsSafeToShow()
{
    QFETCH(QString, text);
    QTEST(singleLine(text), "line");
    QCOMPARE(singleLine(singleLine(text)), singleLine(text));
}

void TestText::isolationSurroundsTheLine()
{
    QCOMPARE(isolated(u"של\u202Eום"), utf16(u"\u2068שלום\u2069"));
    QCOMPARE(isolated(u"a\u2069b"), utf16(u"\u2068ab\u2069")); // cannot break out
    QVERIFY(isolated(u"\u200B").isEmpty());
}

void TestText::fileNamesAreSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char16_t *name, const char16_t *safe) {
        QTest::newRow(qPrintable(utf16(name))) << utf16(name) << utf16(safe);
    };
    row(u"报告 2026.pdf", u"报告 2026.pdf");
    row(u"../../etc/passwd", u"passwd");
    row(u"..\\..\\boot.ini", u"boot.ini");
    row(u"/abs/olute.txt", u"olute.txt");
    row(u"folder/", u"folder");
    row(u"", u"file");
    row(u".", u"file");
    row(u"..", u"file");
    row(u"/", u"file");
    row(u"...", u"file");
    row(u" \t\n", u"file");
    row(u"C:\\x\\y.txt", u"y.txt");
    row(u"C:evil.txt", u"C_evil.txt");
    row(u"a<b>c:d\"e|f?g*h", u"a_b_c_d_e_f_g_h");
    row(u".bashrc", u"_bashrc");
    row(u"name. . .", u"name");
    row(u"CON", u"_CON");
    row(u"con.txt", u"_con.txt");
    row(u"nul.tar.gz", u"_nul.tar.gz");
    row(u"Com1", u"_Com1");
    row(u"lpt\u00B2.log", u"_lpt\u00B2.log");
    row(u"CONOUT$", u"_CONOUT$");
    row(u"aux .c", u"_aux .c");
    row(u"console.txt", u"console.txt");
    row(u"com10", u"com10");
    row(u"photo\u202Egpj.exe", u"photogpj.exe");
    row(u"a\u200Bb\x01.txt", u"ab .txt");
    row(u"line\nbreak.txt", u"line break.txt");
    row(u"half\xD83D.txt", u"half\uFFFD.txt");
    row(u"e\u0301.txt", u"\u00E9.txt");
    row(u"🐱.png", u"🐱.png");
}

void TestText::fileNamesAreSafe()
{
    QFETCH(QString, name);
    const QString safe = safeFileName(name);
    QTEST(safe, "safe");
    QCOMPARE(safeFileName(safe), safe);
}

void TestText::longFileNamesKeepTheirSuffix_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("ideographs") << QStringLiteral("群").repeated(200) + QStringLiteral(".pdf")
                                << QStringLiteral(".pdf");
    QTest::newRow("double suffix") << QString(300, u'x') + QStringLiteral(".tar.gz")
                                   << QStringLiteral(".tar.gz");
    QTest::newRow("families") << QStringLiteral("👨‍👩‍👧").repeated(40) + QStringLiteral(".jpeg")
                              << QStringLiteral(".jpeg");
    QTest::newRow("no suffix") << QString(300, u'x') << QStringLiteral("x");
    QTest::newRow("all suffix") << QStringLiteral("a.") + QString(300, u'x') << QStringLiteral("x");
    QTest::newRow("spaces at the cut") << QString(240, u'x') + QStringLiteral(". ").repeated(20)
            + QStringLiteral("y.txt") << QStringLiteral("x.txt");
}

void TestText::longFileNamesKeepTheirSuffix()
{
    QFETCH(QString, name);
    QFETCH(QString, suffix);
    for (const qsizetype limit : {qsizetype(255), qsizetype(100)}) {
        const QString safe = safeFileName(name, QStringLiteral("file"), limit);
        QVERIFY(safe.toUtf8().size() <= limit);
        QVERIFY(safe.toUtf8().size() > limit - 30 || name.contains(u' '));
        QVERIFY2(safe.endsWith(suffix), qPrintable(safe));
        QVERIFY(name.startsWith(safe.left(10)));
    }
}

void TestText::csvFieldIsQuotedAndDefused_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *what, const char16_t *value, const char16_t *field) {
        QTest::newRow(what) << utf16(value) << utf16(field);
    };
    row("plain", u"小林", u"小林");
    row("empty", u"", u"");
    row("number", u"1000001", u"1000001");
    row("comma", u"a,b", u"\"a,b\"");
    row("quote", u"say \"hi\"", u"\"say \"\"hi\"\"\"");
    row("line break", u"a\nb", u"\"a\nb\"");
    row("semicolon", u"a;=1+1", u"\"a;=1+1\"");
    row("equals", u"=1+1", u"'=1+1");
    row("plus", u"+86", u"'+86");
    row("minus", u"-1", u"'-1");
    row("at", u"@SUM(A1)", u"'@SUM(A1)");
    row("tab", u"\t=1", u"\"'\t=1\"");
    row("carriage return", u"\r=1", u"\"'\r=1\"");
    row("space in front", u"  =1", u"\"'  =1\"");
    row("full width", u"＝1+1", u"'＝1+1");
    row("formula with quotes", u"=HYPERLINK(\"http://x\",\"y\")",
        u"\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    row("inside", u"a=b", u"a=b");
    QTest::newRow("behind a nul") << QString(QChar(u'\0')) + QStringLiteral("=1") << QStringLiteral("'=1");
}

void TestText::csvFieldIsQuotedAndDefused()
{
    QFETCH(QString, value);
    QTEST(csvField(value), "field");
}

void TestText::csvTableHasMarkAndLineEnds()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(&buffer);
    QVERIFY(writer.writeRow({QStringLiteral("QQ"), QStringLiteral("名片")}));
    QVERIFY(writer.writeRow({QStringLiteral("10001"), QStringLiteral("=a,b")}));
    QCOMPARE(buffer.data(), QByteArray("\xEF\xBB\xBFQQ,名片\r\n10001,\"'=a,b\"\r\n"));
}

void TestText::csvWriterReportsAFullDisk()
{
    /// Takes ten bytes, then no more.
    class FullDevice : public QIODevice {
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *, qint64 size) override
        {
            const qint64 taken = std::min(size, m_room);
            m_room -= taken;
            return taken;
        }
        qint64 m_room = 10;
    };
    FullDevice device;
    device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    CsvWriter writer(&device);
    QVERIFY(writer.writeRow({QStringLiteral("a")}));
    QVERIFY(!writer.writeRow({QStringLiteral("bcdefgh")}));
    QVERIFY(!writer.writeRow({QString()}));
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
