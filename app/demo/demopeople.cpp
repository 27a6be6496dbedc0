// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demopeople.h"

#include <QStringList>
#include <cmath>

namespace qundesk::demo {

namespace {

QStringList words(const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); }

const QStringList &surnames()
{
    static const QStringList list =
        words(QStringLiteral("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 "
                             "冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 欧阳 司马 诸葛"));
    return list;
}

const QStringList &givenNames()
{
    static const QStringList list = words(QStringLiteral(
        "伟 芳 娜 敏 静 强 磊 洋 艳 勇 军 杰 娟 涛 明 超 秀英 霞 平 刚 桂英 子轩 浩宇 欣怡 梓涵 一诺 雨桐 "
        "思远 晓东 建国 志强 文静 海燕 "
        "雪梅 俊杰 佳琪 嘉豪 天宇 若曦 诗涵 景行 知行 云帆 清扬 书瑶 亦辰 沐阳 可欣 宇航 语嫣"));
    return list;
}

const QStringList &adjectives()
{
    static const QStringList list =
        words(QStringLiteral("清风 橘子 深海 半糖 迷路的 爱吃鱼的 会飞的 午后 北方 南城 星河 微醺 不加班的 "
                             "摸鱼 佛系 熬夜 追光 冬日 夏夜 薄荷 咸鱼 孤独的 快乐 草莓 "
                             "云端 人间 落日 晚风 长安 江南"));
    return list;
}

const QStringList &nouns()
{
    static const QStringList list =
        words(QStringLiteral("汽水 徐来 小白 猫 程序员 少年 旅人 归途 奶茶 老王 同学 咖啡 月亮 诗人 喵 大叔 "
                             "企鹅 观察员 选手 小队长 乌龙茶 鲸鱼 一号 猎人 "
                             "番茄 土豆 拾光 听雨 码农 不语"));
    return list;
}

const QStringList &cities()
{
    static const QStringList list = words(QStringLiteral(
        "北京 上海 广州 深圳 杭州 成都 武汉 西安 南京 苏州 长沙 重庆 天津 青岛 厦门 合肥 哈尔滨 昆明"));
    return list;
}

QString pick(const QStringList &list, int index) { return list.at(index); }

} // namespace

QString DemoPeople::realName()
{
    return pick(surnames(), below(int(surnames().size())))
        + pick(givenNames(), below(int(givenNames().size())));
}

QString DemoPeople::nickname()
{
    static const QStringList latin =
        words(QStringLiteral("Qt小白 Echo Kevin xiaoming_98 Luna 0xdeadbeef Alice阿狸 Tom猫 MrChen cpp_fan "
                             "Yuki nullptr 阿kun 7号机 ZzZ"));
    if (chance(12))
        return pick(latin, below(int(latin.size())))
            + (chance(40) ? QString::number(below(1000)) : QString());
    if (chance(35))
        return realName();
    return pick(adjectives(), below(int(adjectives().size()))) + pick(nouns(), below(int(nouns().size())));
}

int DemoPeople::hurtfulNames() { return 16; }

QString DemoPeople::hurtfulName(int index)
{
    static const QStringList list{
        QStringLiteral("🐱猫猫🐾"),
        QStringLiteral("👨‍👩‍👧‍👦 一家人"),
        QStringLiteral("محمد علي"),
        QStringLiteral("שלום עולם"),
        QStringLiteral("\u202Egnirts desrever\u202C"),
        QStringLiteral("<b>bold</b><img src=x>"),
        QStringLiteral("<a href=\"http://example.invalid\">点我</a>&amp;"),
        QStringLiteral("第一行\n第二行"),
        QStringLiteral("制表\t符\r\n回车"),
        QString(),
        QStringLiteral("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二"
                       "三四五六七八九十一二三四五六七八九十"),
        QStringLiteral("零\u200B宽\u200C字\u200D符"),
        QStringLiteral("   "),
        QStringLiteral("\"引号\" 'quotes' \\反斜杠 %1 %s"),
        QStringLiteral("=HYPERLINK(\"http://example.invalid\")"),
        QStringLiteral("Z\u0351\u036B\u0343A\u0334\u035C\u032AL\u0320\u0368G\u0334\u033BO\u0328\u0335"),
    };
    return list.at(index % list.size());
}

QString DemoPeople::sentence()
{
    static const QStringList list{QStringLiteral("大家好，新人报到"),
                                  QStringLiteral("有人用过 QAbstractItemModel 吗？数据量大的时候卡"),
                                  QStringLiteral("周末聚会几点？"),
                                  QStringLiteral("群文件里有教程，先看一下"),
                                  QStringLiteral("收到 👍"),
                                  QStringLiteral("求助：编译报错 undefined reference"),
                                  QStringLiteral("已解决，谢谢各位大佬"),
                                  QStringLiteral("哈哈哈哈哈哈"),
                                  QStringLiteral("明天服务器维护，请提前保存"),
                                  QStringLiteral("信号槽跨线程要用 QueuedConnection"),
                                  QStringLiteral("<b>这不是粗体</b>"),
                                  QStringLiteral("早上好 ☀️")};
    return pick(list, below(int(list.size())));
}

QString DemoPeople::fileName()
{
    static const QStringList stems =
        words(QStringLiteral("入门教程 年度总结 会议纪要 报名表 源码备份 设计稿 通讯录 活动照片 安装包 "
                             "数据手册 考试大纲 预算表 截图 演示 说明书"));
    static const QStringList ends = words(QStringLiteral("pdf docx xlsx zip mp4 png pptx 7z apk txt"));
    return QStringLiteral("%1_%2.%3")
        .arg(pick(stems, below(int(stems.size()))))
        .arg(below(1000), 3, 10, QLatin1Char('0'))
        .arg(pick(ends, below(int(ends.size()))));
}

DemoMember DemoPeople::person(qint64 id, qint64 now)
{
    DemoMember m;
    m.id = id;
    m.nickname = nickname();
    if (chance(38))
        m.card = chance(55)
            ? QStringLiteral("%1-%2").arg(pick(cities(), below(int(cities().size()))), realName())
            : realName();
    m.sex = chance(55) ? QStringLiteral("male")
        : chance(60)   ? QStringLiteral("female")
                       : QStringLiteral("unknown");
    m.age = 16 + below(45);
    m.area = pick(cities(), below(int(cities().size())));
    const double age = std::pow(below(10000) / 10000.0, 1.6);
    m.joined = now - 3600 - qint64(age * 6.0 * 365 * 86400);
    if (!chance(14)) {
        const double quiet = std::pow(below(10000) / 10000.0, 4.0);
        // Spread over half a day on top, or fifty people would have spoken within the same minute.
        m.lastSpoke = qMax(m.joined, now - 30 - id % 43200 - qint64(quiet * 2.5 * 365 * 86400));
    }
    m.level = m.lastSpoke ? 1 + int(std::pow(below(1000) / 1000.0, 2.5) * 99) : 1;
    m.qqLevel = 4 + below(120);
    m.unfriendly = chance(1);
    return m;
}

qint64 DemoPeople::freshId(const DemoGroup &g)
{
    for (;;) {
        const qint64 id =
            chance(30) ? 100000000 + below(900000000) : 1000000000LL + qint64(below(1000000000)) * 3;
        if (!g.members.contains(id))
            return id;
    }
}

} // namespace qundesk::demo
