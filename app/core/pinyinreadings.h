// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Readings that ICU does not give, reviewed by hand: of surnames (朴 piao, 覃 qin) and of characters that are
// common in names and group titles (银行 hang). Each ideograph with its further readings; pinyingen.cpp puts
// them behind ICU's.
#pragma once

namespace qundesk {

// clang-format off
inline constexpr char32_t reviewedReadings[] =
    U"朴 piao, 覃 qin, 缪 miao, 宓 fu, 黑 he, 洗 xian, 万 mo, 俟 si, 单 chan, 那 nuo, 贾 gu, 沈 chen, "
    U"殷 yan, 祭 zhai, 俞 shu, 车 ju, 石 dan, 柏 bo, 贲 bi, 盛 cheng, 谷 yu, 都 du, 叶 xie, 郗 chi, "
    U"郄 xi, 适 kuo, 句 gou, 颉 xie, 阚 kan, 澹 tan, 宿 xiu, 藏 zang, 强 jiang, 隽 jun, 能 nai, 费 bi, "
    U"阿 e, 行 hang, 调 tiao, 朝 zhao, 传 zhuan, 角 jue, 便 pian, 乘 sheng, 大 dai, 得 dei, 的 di, "
    U"恶 wu, 番 pan, 给 ji, 和 huo hu, 会 kuai, 还 huan, 校 jiao, 觉 jiao, 降 xiang, 卡 qia, 了 liao, "
    U"落 la, 没 mo, 模 mu, 弄 long, 胖 pan, 奇 ji, 圈 juan, 色 shai, 杉 sha, 厦 xia, 什 shi, 提 di, "
    U"尾 yi, 血 xie, 择 zhai, 着 zhao zhuo, 么 yao, 弹 tan, 参 shen, 率 shuai, 说 shui, 嗯 en ng, "
    U"呣 mu, 龟 jun qiu, 称 chen, 曝 bao, 系 ji, 嚼 jiao, 壳 qiao, 省 xing, 识 zhi, 驮 duo, 巷 hang, "
    U"削 xiao, 约 yao, 咋 zha, 爪 zhua, 仔 zai, 露 lou, 六 lu, 茜 xi, 澄 deng, 莎 suo, 娜 nuo, 歙 xi, "
    U"蔚 yu, 堡 bu pu, 铅 yan, 涡 guo, 浍 kuai, 哦 e, 呢 ni, 喔 wo, 咯 lo, 褶 xi, 泷 shuang, 枞 zong, "
    U"薄 bo, 泊 bo, 地 di, 佛 fo, 茄 qie, 拓 tuo, 似 si, 勒 le, 畜 xu, 钥 yue, 晟 sheng, 乜 nie, "
    U"圩 wei xu, 埔 bu pu, 蚌 bang beng, 吖 a ya, 嗨 hai hei";
// clang-format on

} // namespace qundesk
