<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DemoRun</name>
    <message>
        <source>No free port on the loopback address.</source>
        <translation>本机回环地址上没有空闲端口。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The group&apos;s owner cannot be muted.</source>
        <translation>不能禁言群主。</translation>
    </message>
    <message>
        <source>Administrators can only be muted by the owner.</source>
        <translation>管理员只能由群主禁言。</translation>
    </message>
    <message>
        <source>Your role in this group does not allow this.</source>
        <translation>你在此群的角色不允许这样做。</translation>
    </message>
    <message>
        <source>Administrators cannot act on the owner or on other administrators.</source>
        <translation>管理员不能操作群主或其他管理员。</translation>
    </message>
    <message>
        <source>This account is not an administrator of the group.</source>
        <translation>此账号不是该群的管理员。</translation>
    </message>
    <message>
        <source>Ask the owner to make it one.</source>
        <translation>请群主将其设为管理员。</translation>
    </message>
    <message>
        <source>This person is no longer in the group.</source>
        <translation>对方已不在群里。</translation>
    </message>
    <message>
        <source>Reload the list with F5.</source>
        <translation>按 F5 刷新列表。</translation>
    </message>
    <message>
        <source>The server does not find this group or member.</source>
        <translation>服务器找不到这个群或成员。</translation>
    </message>
    <message>
        <source>Reload the list with F5; the account may have left the group.</source>
        <translation>按 F5 刷新列表；此账号可能已退群。</translation>
    </message>
    <message>
        <source>A mute lasts at most 29 days, 23 hours and 59 minutes.</source>
        <translation>禁言最长 29 天 23 小时 59 分。</translation>
    </message>
    <message>
        <source>Another administrator has handled this request.</source>
        <translation>已由其他管理员处理。</translation>
    </message>
    <message>
        <source>This request was handled elsewhere or is too old.</source>
        <translation>此申请已在别处处理，或已过期。</translation>
    </message>
    <message>
        <source>The server&apos;s packet service is not available.</source>
        <translation>服务器的 packet 服务不可用。</translation>
    </message>
    <message>
        <source>NapCat needs a version that supports the installed QQ.</source>
        <translation>请安装支持当前 QQ 版本的 NapCat。</translation>
    </message>
    <message>
        <source>The server has no file at this path.</source>
        <translation>服务器上没有这个路径的文件。</translation>
    </message>
    <message>
        <source>The server answered with an empty member list.</source>
        <translation>服务器返回了空的成员列表。</translation>
    </message>
    <message>
        <source>It has probably lost its own list. Try again in a minute.</source>
        <translation>它可能丢失了自己的列表，请一分钟后再试。</translation>
    </message>
    <message>
        <source>QQ did not answer the server.</source>
        <translation>QQ 没有回应服务器。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>请一分钟后再试。</translation>
    </message>
    <message>
        <source>QQ says that this goes too fast.</source>
        <translation>QQ 提示操作过快。</translation>
    </message>
    <message>
        <source>Wait a few minutes before you go on.</source>
        <translation>请等几分钟再继续。</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>服务器没有回复就关闭了连接。</translation>
    </message>
    <message>
        <source>It has probably crashed on this request. Look at its log.</source>
        <translation>它可能在处理此请求时崩溃了，请查看它的日志。</translation>
    </message>
    <message>
        <source>The connection is open, but the server does not answer.</source>
        <translation>连接已建立，但服务器没有回应。</translation>
    </message>
    <message>
        <source>Check the path of the address and the token in the server&apos;s settings.</source>
        <translation>请检查地址的路径和服务器设置中的令牌。</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>这个地址没有回应。</translation>
    </message>
    <message>
        <source>Check that the server runs and that the port is right. In Docker it must listen on 0.0.0.0.</source>
        <translation>请确认服务器正在运行且端口正确；在 Docker 中须监听 0.0.0.0。</translation>
    </message>
    <message>
        <source>This host name is not known.</source>
        <translation>找不到这个主机名。</translation>
    </message>
    <message>
        <source>Check the address for typing errors.</source>
        <translation>请检查地址是否有误。</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>无法建立安全连接。</translation>
    </message>
    <message>
        <source>Use ws:// or http:// if the server has no certificate, or check its certificate.</source>
        <translation>服务器没有证书时请使用 ws:// 或 http://，否则检查证书。</translation>
    </message>
    <message>
        <source>There is no OneBot service at this path.</source>
        <translation>这个路径没有 OneBot 服务。</translation>
    </message>
    <message>
        <source>Check the path of the address.</source>
        <translation>请检查地址的路径。</translation>
    </message>
    <message>
        <source>The server reports an internal error (HTTP %1).</source>
        <translation>服务器内部错误（HTTP %1）。</translation>
    </message>
    <message>
        <source>Look at its log, then try again.</source>
        <translation>请查看它的日志后再试。</translation>
    </message>
    <message>
        <source>The server refused the request (HTTP %1).</source>
        <translation>服务器拒绝了请求（HTTP %1）。</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>连接失败。</translation>
    </message>
    <message>
        <source>Check the network and whether the server runs.</source>
        <translation>请检查网络，以及服务器是否正在运行。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>fact, advice</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Not connected, so nothing was sent.</source>
        <translation>未连接，没有发送任何内容。</translation>
    </message>
    <message>
        <source>Try again when the connection is back.</source>
        <translation>连接恢复后请再试。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器没有及时回复。</translation>
    </message>
    <message>
        <source>What you asked for may have happened all the same: check before you repeat it.</source>
        <translation>操作可能已经执行：重试前请先核对。</translation>
    </message>
    <message>
        <source>The server refused the token.</source>
        <translation>服务器拒绝了令牌。</translation>
    </message>
    <message>
        <source>Copy it again from the server&apos;s settings.</source>
        <translation>请从服务器设置里重新复制。</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>此服务器不支持这个操作。</translation>
    </message>
    <message>
        <source>%1 cannot do that.</source>
        <translation>%1 不支持这个操作。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>无法读取服务器的回复。</translation>
    </message>
    <message>
        <source>Check that the address belongs to a OneBot v11 server.</source>
        <translation>请确认地址属于 OneBot v11 服务器。</translation>
    </message>
    <message>
        <source>The server refused (code %1) and gave no reason.</source>
        <translation>服务器拒绝了（代码 %1），没有说明原因。</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>服务器拒绝了：%1</translation>
    </message>
    <message>
        <source>Check the address, the port and the firewall.</source>
        <translation>请检查地址、端口和防火墙。</translation>
    </message>
    <message>
        <source>The server refused this token (%1).</source>
        <translation>服务器拒绝了这个令牌（%1）。</translation>
    </message>
    <message>
        <source>The server refused this token.</source>
        <translation>服务器拒绝了这个令牌。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>Your role in this group is not known yet.</source>
        <translation>还不知道你在此群的角色。</translation>
    </message>
    <message>
        <source>Only the owner and administrators can do this.</source>
        <translation>只有群主和管理员可以这样做。</translation>
    </message>
    <message>
        <source>Only the owner can do this.</source>
        <translation>只有群主可以这样做。</translation>
    </message>
    <message>
        <source>You cannot do this to yourself.</source>
        <translation>不能对自己这样做。</translation>
    </message>
    <message>
        <source>Nobody can do this to the owner.</source>
        <translation>不能操作群主。</translation>
    </message>
    <message>
        <source>Administrators cannot do this to administrators.</source>
        <translation>管理员不能操作管理员。</translation>
    </message>
    <message>
        <source>Not muted.</source>
        <translation>未被禁言。</translation>
    </message>
    <message>
        <source>Already an administrator.</source>
        <translation>已经是管理员。</translation>
    </message>
    <message>
        <source>Not an administrator.</source>
        <translation>不是管理员。</translation>
    </message>
    <message>
        <source>No longer in the group.</source>
        <translation>已不在群里。</translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>太长。</translation>
    </message>
    <message>
        <source>The connection ended in the middle.</source>
        <translation>连接中途断开。</translation>
    </message>
    <message>
        <source>Check whether the server still runs.</source>
        <translation>请检查服务器是否仍在运行。</translation>
    </message>
    <message>
        <source>A server dialled with a wrong token.</source>
        <translation>有服务器用错误的令牌连接。</translation>
    </message>
    <message>
        <source>Enter the same token here and in the server&apos;s settings.</source>
        <translation>请在这里和服务器设置中填写相同的令牌。</translation>
    </message>
    <message>
        <source>Another account dialled.</source>
        <translation>连接来自另一个账号。</translation>
    </message>
    <message>
        <source>Give each account a port of its own.</source>
        <translation>请给每个账号各用一个端口。</translation>
    </message>
    <message>
        <source>This port cannot be listened on.</source>
        <translation>无法监听这个端口。</translation>
    </message>
    <message>
        <source>Another program may use it: choose another port.</source>
        <translation>可能已被其他程序占用：请换一个端口。</translation>
    </message>
    <message>
        <source>A web page answered instead of a OneBot server.</source>
        <translation>回应的是网页，不是 OneBot 服务器。</translation>
    </message>
    <message>
        <source>Check the port: the address of the settings page is not the one of the service.</source>
        <translation>请检查端口：设置网页的地址不是服务的地址。</translation>
    </message>
    <message>
        <source>The server sends to another address.</source>
        <translation>服务器要求转到另一个地址。</translation>
    </message>
    <message>
        <source>Enter the address that it leads to.</source>
        <translation>请直接填写它指向的地址。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too big.</source>
        <translation>服务器的回复太大。</translation>
    </message>
    <message>
        <source>More than 64 MB are not read.</source>
        <translation>超过 64 MB 的内容不会读取。</translation>
    </message>
    <message>
        <source>There is no WebSocket service at this address.</source>
        <translation>这个地址没有 WebSocket 服务。</translation>
    </message>
    <message>
        <source>Check the port and the path; for an HTTP server write http://.</source>
        <translation>请检查端口和路径；HTTP 服务器请写 http://。</translation>
    </message>
    <message>
        <source>The server does not answer the greeting.</source>
        <translation>服务器没有回应握手。</translation>
    </message>
    <message>
        <source>Check the port and the path of the address.</source>
        <translation>请检查地址的端口和路径。</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>A file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>A file of QunDesk&apos;s is damaged.</source>
        <translation>QunDesk 的一个文件已损坏。</translation>
    </message>
    <message>
        <source>A file was written by a newer QunDesk.</source>
        <translation>文件由较新版本的 QunDesk 写入。</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>It was left as it is: choose another name.</source>
        <translation>原文件没有改动，请换一个名字。</translation>
    </message>
    <message>
        <source>The server gave no link to the file that works.</source>
        <translation>服务器没有给出可用的下载链接。</translation>
    </message>
    <message>
        <source>Try again, or look whether the file is still there.</source>
        <translation>请重试，或看看文件是否还在。</translation>
    </message>
    <message>
        <source>What arrived is not as long as the file should be.</source>
        <translation>收到的内容与文件大小不符。</translation>
    </message>
    <message>
        <source>Nothing was kept. Try again.</source>
        <translation>没有保留任何内容，请重试。</translation>
    </message>
    <message>
        <source>The download could not be continued where it broke off.</source>
        <translation>下载中断后无法续传。</translation>
    </message>
    <message>
        <source>It probably runs on another machine: choose in the account&apos;s settings how files reach it, or put the file where it can see it.</source>
        <translation>服务器可能在另一台机器上：请在账号设置中选择文件的传送方式，或把文件放到服务器能看到的位置。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>请检查文件是否还在，以及是否有读取权限。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>该文件是空的。</translation>
    </message>
    <message>
        <source>QQ takes no empty files.</source>
        <translation>QQ 不接受空文件。</translation>
    </message>
    <message>
        <source>The file has changed since its upload began.</source>
        <translation>上传开始后文件被改动了。</translation>
    </message>
    <message>
        <source>Nothing was published. Upload it again.</source>
        <translation>没有发布任何内容，请重新上传。</translation>
    </message>
    <message>
        <source>The file is too big for this way of uploading.</source>
        <translation>文件太大，不能用这种方式上传。</translation>
    </message>
    <message>
        <source>Choose another one in the connection&apos;s settings, under File uploads.</source>
        <translation>请在连接设置的“文件上传”里换一种方式。</translation>
    </message>
    <message>
        <source>The server does not know this way of uploading.</source>
        <translation>服务器不支持这种上传方式。</translation>
    </message>
    <message>
        <source>The file is not in the shared folder.</source>
        <translation>文件不在共享文件夹里。</translation>
    </message>
    <message>
        <source>Put it there, or choose another way of uploading.</source>
        <translation>请把文件放进去，或换一种上传方式。</translation>
    </message>
    <message>
        <source>The server has not got the whole file.</source>
        <translation>服务器没有收到完整的文件。</translation>
    </message>
    <message>
        <source>The server said ok, but the file did not appear in the group.</source>
        <translation>服务器返回成功，但群里没有出现该文件。</translation>
    </message>
    <message>
        <source>The address of this computer is not usable.</source>
        <translation>本机地址不可用。</translation>
    </message>
    <message>
        <source>Enter it in the connection&apos;s settings, under File uploads.</source>
        <translation>请在连接设置的“文件上传”里填写。</translation>
    </message>
    <message>
        <source>The file cannot be offered at this address and port.</source>
        <translation>无法在该地址和端口提供文件。</translation>
    </message>
    <message>
        <source>Check that the address is this computer&apos;s and that no other program uses the port.</source>
        <translation>请检查地址是否属于本机，端口是否被其他程序占用。</translation>
    </message>
    <message>
        <source>The file is no longer in its folder.</source>
        <translation>文件已不在原来的文件夹里。</translation>
    </message>
    <message>
        <source>It was deleted, moved or replaced.</source>
        <translation>它可能已被删除、移动或替换。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two units of time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
</context>
<context>
    <name>GroupFacts</name>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 / 上限 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, how long ago</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a year ago</source>
        <translation>不到一年前</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 by me, %2 by all admins together</source>
        <translation>我还可用 %1 次，所有管理员合计 %2 次</translation>
    </message>
    <message>
        <source>Not open to this account</source>
        <translation>此账号不能使用</translation>
    </message>
    <message>
        <source>On, not confirmed</source>
        <translation>已开启，未确认</translation>
    </message>
    <message>
        <source>Off, not confirmed</source>
        <translation>已关闭，未确认</translation>
    </message>
    <message>
        <source>On</source>
        <comment>whole mute</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>whole mute</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>群名称</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>群号</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>群主</translation>
    </message>
    <message>
        <source>My role</source>
        <translation>我的身份</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>群等级</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>群简介</translation>
    </message>
    <message>
        <source>Whole mute</source>
        <translation>全员禁言</translation>
    </message>
    <message>
        <source>@all left today</source>
        <translation>今日 @全体成员 剩余</translation>
    </message>
    <message>
        <source>My remark</source>
        <translation>我的备注</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>@all: %1</source>
        <translation>@全体成员：%1</translation>
    </message>
    <message>
        <source>%1 does not tell what is unknown here.</source>
        <translation>标为“未知”的内容，%1 不提供。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>观察到</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quoted text</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Mute for %1</source>
        <translation>禁言 %1</translation>
    </message>
    <message>
        <source>Card %1 → %2</source>
        <translation>名片 %1 → %2</translation>
    </message>
    <message>
        <source>Title %1 → %2</source>
        <translation>头衔 %1 → %2</translation>
    </message>
    <message>
        <source>operator unknown</source>
        <translation>操作者未知</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who muted</comment>
        <translation>由 %1 禁言</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message numerus="yes">
        <source>muted %n time(s) from here, last on %1</source>
        <translation>
            <numerusform>已被本机禁言 %n 次（最近 %1）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>@everybody</source>
        <translation>@全体成员</translation>
    </message>
    <message>
        <source>[Sticker]</source>
        <translation>[表情]</translation>
    </message>
    <message>
        <source>[Image]</source>
        <translation>[图片]</translation>
    </message>
    <message>
        <source>[Voice]</source>
        <translation>[语音]</translation>
    </message>
    <message>
        <source>[Video]</source>
        <translation>[视频]</translation>
    </message>
    <message>
        <source>[File]</source>
        <translation>[文件]</translation>
    </message>
    <message>
        <source>[File] %1</source>
        <translation>[文件] %1</translation>
    </message>
    <message>
        <source>[Forwarded messages]</source>
        <translation>[聊天记录]</translation>
    </message>
    <message>
        <source>[Card]</source>
        <translation>[卡片消息]</translation>
    </message>
    <message>
        <source>[Not shown here]</source>
        <translation>[暂不支持显示的消息]</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>……还有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>RequestAnswers</name>
    <message numerus="yes">
        <source>%n request(s) approved</source>
        <translation>
            <numerusform>已同意 %n 条申请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) rejected</source>
        <translation>
            <numerusform>已拒绝 %n 条申请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) handled elsewhere or too old</source>
        <translation>
            <numerusform>%n 条申请已被他人处理或已过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) accepted but not confirmed</source>
        <translation>
            <numerusform>已提交 %n 条处理，尚未确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) failed</source>
        <translation>
            <numerusform>%n 条处理失败</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose request failed: why</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Invites you</source>
        <translation>邀请你</translation>
    </message>
    <message>
        <source>Filtered by QQ</source>
        <translation>被 QQ 过滤</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>由 %1 邀请</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>how somebody comes: asks by themselves</comment>
        <translation>申请</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>why</comment>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Hidden, not answered</source>
        <translation>已隐藏，未答复</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n time(s) before</source>
        <translation>
            <numerusform>曾被移出 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has asked %n time(s)</source>
        <translation>
            <numerusform>第 %n 次申请</numerusform>
        </translation>
    </message>
    <message>
        <source>Was here before</source>
        <translation>曾在本群</translation>
    </message>
    <message>
        <source>Already in “%1”</source>
        <translation>已在“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Already in %n of your groups</source>
        <translation>
            <numerusform>已在你的 %n 个群</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <comment>reason</comment>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Is in the group now</source>
        <translation>已经入群</translation>
    </message>
    <message>
        <source>Handled by this account earlier</source>
        <translation>本账号之前已处理</translation>
    </message>
    <message>
        <source>Handled by another administrator</source>
        <translation>已由其他管理员处理</translation>
    </message>
    <message>
        <source>Handled by another administrator (%1)</source>
        <translation>已由其他管理员处理（%1）</translation>
    </message>
</context>
<context>
    <name>SliceText</name>
    <message>
        <source>Spoke within 30 days</source>
        <translation>30 天内发过言</translation>
    </message>
    <message>
        <source>Spoke today</source>
        <translation>今天发过言</translation>
    </message>
    <message>
        <source>Last spoke 1–7 days ago</source>
        <translation>最后发言在 1–7 天前</translation>
    </message>
    <message>
        <source>Last spoke 8–30 days ago</source>
        <translation>最后发言在 8–30 天前</translation>
    </message>
    <message>
        <source>Last spoke 31–90 days ago</source>
        <translation>最后发言在 31–90 天前</translation>
    </message>
    <message>
        <source>Last spoke more than 90 days ago</source>
        <translation>超过 90 天未发言</translation>
    </message>
    <message>
        <source>Never spoke</source>
        <translation>从未发言</translation>
    </message>
    <message>
        <source>Last spoke unknown</source>
        <translation>最后发言未知</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>1–7 days</source>
        <translation>1–7 天</translation>
    </message>
    <message>
        <source>8–30 days</source>
        <translation>8–30 天</translation>
    </message>
    <message>
        <source>31–90 days</source>
        <translation>31–90 天</translation>
    </message>
    <message>
        <source>&gt; 90 days</source>
        <translation>&gt; 90 天</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>群主</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Members with a title</source>
        <translation>有头衔的成员</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>其他成员</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>禁言中</translation>
    </message>
    <message>
        <source>Joined %1 – %2</source>
        <comment>two dates</comment>
        <translation>%1 至 %2 加入</translation>
    </message>
    <message>
        <source>Level unknown</source>
        <translation>等级未知</translation>
    </message>
    <message>
        <source>Level above %1</source>
        <translation>等级高于 %1</translation>
    </message>
    <message>
        <source>Level %1</source>
        <comment>a range</comment>
        <translation>等级 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, how many members</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 名成员</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>Waiting</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>等待连接</translation>
    </message>
    <message>
        <source>Waits for its account to be connected</source>
        <translation>等待所属账号连接</translation>
    </message>
    <message>
        <source>Waits: the account is not in this group</source>
        <translation>等待中：账号不在这个群里</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>direction</comment>
        <translation>上传</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>direction</comment>
        <translation>下载</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>Looking for it in the folder</source>
        <translation>正在文件夹里查找</translation>
    </message>
    <message>
        <source>On its way to the server</source>
        <translation>正在传到服务器</translation>
    </message>
    <message>
        <source>The server is uploading; it tells no progress</source>
        <translation>服务器正在上传，不报告进度</translation>
    </message>
    <message>
        <source>Downloading anew: the server refused to continue</source>
        <translation>从头下载：服务器不支持续传</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Not known whether it arrived. Retry looks for it in the folder first.</source>
        <translation>不确定是否已上传。点“重试”会先在文件夹里查找。</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>已上传</translation>
    </message>
    <message>
        <source>Saved, from the beginning: the server refused to continue</source>
        <translation>已保存（服务器不支持续传，从头下载）</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>UploadWords</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>QunDesk takes what this server understands best for the size of the file.</source>
        <translation>QunDesk 按文件大小选用该服务器最合适的方式。</translation>
    </message>
    <message>
        <source>By its path</source>
        <translation>按路径</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>In chunks</source>
        <translation>分块上传</translation>
    </message>
    <message>
        <source>Within the request</source>
        <translation>随请求发送</translation>
    </message>
    <message>
        <source>Fetched while uploading</source>
        <translation>上传时由服务器取走</translation>
    </message>
    <message>
        <source>Fetched first, then uploaded</source>
        <translation>服务器先取走再上传</translation>
    </message>
    <message>
        <source>The server opens the file itself, so it must see it under the same path.</source>
        <translation>由服务器自己打开文件，因此它必须能用相同路径看到该文件。</translation>
    </message>
    <message>
        <source>The server opens the file in a folder that both see, such as a Docker volume.</source>
        <translation>由服务器在双方都能看到的文件夹里打开文件，例如 Docker 卷。</translation>
    </message>
    <message>
        <source>The file is sent in chunks and checked at the end; what broke off goes on where it ended.</source>
        <translation>文件分块发送，最后校验；中断后从断点继续。</translation>
    </message>
    <message>
        <source>The content travels with the request; small files only.</source>
        <translation>文件内容随请求一起发送，只适合小文件。</translation>
    </message>
    <message>
        <source>The server fetches the file from this computer, at an address that exists during the upload only.</source>
        <translation>服务器从本机取走文件，地址只在上传期间有效。</translation>
    </message>
    <message>
        <source>The server fetches a copy from this computer, at an address that exists during the upload only, and uploads the copy.</source>
        <translation>服务器先从本机取走一份副本（地址只在上传期间有效），再上传副本。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1 does not know this way.</source>
        <translation>%1 不支持这种方式。</translation>
    </message>
    <message>
        <source>The file is too big for this way.</source>
        <translation>文件太大，不能用这种方式。</translation>
    </message>
    <message>
        <source>%1 is not on this computer: it would have to see the same path.</source>
        <translation>%1 不在本机上，它必须能看到相同的路径。</translation>
    </message>
    <message>
        <source>%1 found no file at its path before; in a container it sees other folders.</source>
        <translation>%1 之前按路径找不到文件；在容器里它看到的是另外的文件夹。</translation>
    </message>
    <message>
        <source>No shared folder is entered.</source>
        <translation>没有填写共享文件夹。</translation>
    </message>
    <message>
        <source>The file is not in the shared folder.</source>
        <translation>文件不在共享文件夹里。</translation>
    </message>
    <message>
        <source>No usable address of this computer is entered.</source>
        <translation>没有填写可用的本机地址。</translation>
    </message>
    <message>
        <source>%1 is on another computer: enter an address of this computer that it can reach.</source>
        <translation>%1 在另一台电脑上，请填写它能访问到的本机地址。</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>can only be tried by a real upload</source>
        <translation>只有真正上传才能知道</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Muted %1 for %2</source>
        <translation>已禁言 %1 %2</translation>
    </message>
    <message>
        <source>The server accepted the mute of %1, but it is not confirmed</source>
        <translation>服务器已接受对 %1 的禁言，但未确认</translation>
    </message>
    <message>
        <source>Could not mute %1</source>
        <translation>未能禁言 %1</translation>
    </message>
    <message>
        <source>Unmuted %1</source>
        <translation>已解除 %1 的禁言</translation>
    </message>
    <message>
        <source>The server accepted the unmute of %1, but it is not confirmed</source>
        <translation>服务器已接受解除 %1 的禁言，但未确认</translation>
    </message>
    <message>
        <source>Could not unmute %1</source>
        <translation>未能解除 %1 的禁言</translation>
    </message>
    <message>
        <source>Removed %1 from the group</source>
        <translation>已将 %1 移出群</translation>
    </message>
    <message>
        <source>The server accepted the removal of %1, but it is not confirmed</source>
        <translation>服务器已接受移出 %1，但未确认</translation>
    </message>
    <message>
        <source>Could not remove %1</source>
        <translation>未能移出 %1</translation>
    </message>
    <message>
        <source>Removed %1 and refused to let them return</source>
        <translation>已移出 %1 并拒绝再申请</translation>
    </message>
    <message>
        <source>Changed the card of %1</source>
        <translation>已修改 %1 的群名片</translation>
    </message>
    <message>
        <source>The server accepted the card of %1, but it is not confirmed</source>
        <translation>服务器已接受 %1 的群名片，但未确认</translation>
    </message>
    <message>
        <source>Could not change the card of %1</source>
        <translation>未能修改 %1 的群名片</translation>
    </message>
    <message>
        <source>Changed the title of %1</source>
        <translation>已修改 %1 的头衔</translation>
    </message>
    <message>
        <source>The server accepted the title of %1, but it is not confirmed</source>
        <translation>服务器已接受 %1 的头衔，但未确认</translation>
    </message>
    <message>
        <source>Could not change the title of %1</source>
        <translation>未能修改 %1 的头衔</translation>
    </message>
    <message>
        <source>%1 is an administrator now</source>
        <translation>%1 现在是管理员</translation>
    </message>
    <message>
        <source>The server accepted %1 as administrator, but it is not confirmed</source>
        <translation>服务器已接受将 %1 设为管理员，但未确认</translation>
    </message>
    <message>
        <source>Could not make %1 an administrator</source>
        <translation>未能将 %1 设为管理员</translation>
    </message>
    <message>
        <source>%1 is no longer an administrator</source>
        <translation>%1 已不再是管理员</translation>
    </message>
    <message>
        <source>The server accepted that %1 is no administrator any more, but it is not confirmed</source>
        <translation>服务器已接受取消 %1 的管理员，但未确认</translation>
    </message>
    <message>
        <source>Could not take administrator rights from %1</source>
        <translation>未能取消 %1 的管理员</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>role in a group</comment>
        <translation>群主</translation>
    </message>
    <message>
        <source>Admin</source>
        <comment>role in a group</comment>
        <translation>管理</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>role in a group</comment>
        <translation>成员</translation>
    </message>
    <message>
        <source>I am the owner</source>
        <translation>我是群主</translation>
    </message>
    <message>
        <source>I am an admin</source>
        <translation>我是管理员</translation>
    </message>
    <message>
        <source>I am a member</source>
        <translation>我是成员</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>never spoke</comment>
        <translation>从未</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>确认中</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what failed: why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Mute</source>
        <comment>verb</comment>
        <translation>禁言</translation>
    </message>
    <message>
        <source>Unmute</source>
        <comment>verb</comment>
        <translation>解除禁言</translation>
    </message>
    <message>
        <source>Kick</source>
        <comment>verb</comment>
        <translation>移出群</translation>
    </message>
    <message>
        <source>Kick and refuse</source>
        <comment>verb</comment>
        <translation>移出并拒绝再申请</translation>
    </message>
    <message>
        <source>Change card</source>
        <comment>verb</comment>
        <translation>修改名片</translation>
    </message>
    <message>
        <source>Set title</source>
        <comment>verb</comment>
        <translation>设置头衔</translation>
    </message>
    <message>
        <source>Make admin</source>
        <comment>verb</comment>
        <translation>设为管理员</translation>
    </message>
    <message>
        <source>Remove admin</source>
        <comment>verb</comment>
        <translation>取消管理员</translation>
    </message>
    <message>
        <source>Rename group</source>
        <comment>verb</comment>
        <translation>修改群名</translation>
    </message>
    <message>
        <source>Change group avatar</source>
        <comment>verb</comment>
        <translation>修改群头像</translation>
    </message>
    <message>
        <source>Mute everybody</source>
        <comment>verb</comment>
        <translation>全员禁言</translation>
    </message>
    <message>
        <source>Let everybody speak</source>
        <comment>verb</comment>
        <translation>解除全员禁言</translation>
    </message>
    <message>
        <source>Allow anonymous chat</source>
        <comment>verb</comment>
        <translation>允许匿名聊天</translation>
    </message>
    <message>
        <source>Forbid anonymous chat</source>
        <comment>verb</comment>
        <translation>禁止匿名聊天</translation>
    </message>
    <message>
        <source>Mute anonymous sender</source>
        <comment>verb</comment>
        <translation>禁言匿名成员</translation>
    </message>
    <message>
        <source>Check in</source>
        <comment>verb</comment>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Leave group</source>
        <comment>verb</comment>
        <translation>退群</translation>
    </message>
    <message>
        <source>Publish notice</source>
        <comment>verb</comment>
        <translation>发布公告</translation>
    </message>
    <message>
        <source>Delete notice</source>
        <comment>verb</comment>
        <translation>删除公告</translation>
    </message>
    <message>
        <source>Mark as essence</source>
        <comment>verb</comment>
        <translation>设为精华</translation>
    </message>
    <message>
        <source>Remove from essence</source>
        <comment>verb</comment>
        <translation>移出精华</translation>
    </message>
    <message>
        <source>Recall</source>
        <comment>verb</comment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Approve request</source>
        <comment>verb</comment>
        <translation>同意申请</translation>
    </message>
    <message>
        <source>Reject request</source>
        <comment>verb</comment>
        <translation>拒绝申请</translation>
    </message>
    <message>
        <source>Upload file</source>
        <comment>verb</comment>
        <translation>上传文件</translation>
    </message>
    <message>
        <source>Delete file</source>
        <comment>verb</comment>
        <translation>删除文件</translation>
    </message>
    <message>
        <source>Create folder</source>
        <comment>verb</comment>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <comment>verb</comment>
        <translation>删除文件夹</translation>
    </message>
    <message>
        <source>Send file</source>
        <comment>verb</comment>
        <translation>发送文件</translation>
    </message>
    <message>
        <source>Renamed the group to %1</source>
        <translation>群名已改为 %1</translation>
    </message>
    <message>
        <source>The server accepted the name %1, but it is not confirmed</source>
        <translation>服务器已接受群名 %1，但未确认</translation>
    </message>
    <message>
        <source>Could not rename the group to %1</source>
        <translation>无法将群名改为 %1</translation>
    </message>
    <message>
        <source>Changed the avatar of %1</source>
        <translation>已更换 %1 的群头像</translation>
    </message>
    <message>
        <source>The server accepted the avatar of %1; whether QQ took it cannot be read back</source>
        <translation>服务器已接受 %1 的群头像；QQ 是否采用无法读回</translation>
    </message>
    <message>
        <source>Could not change the avatar of %1</source>
        <translation>无法更换 %1 的群头像</translation>
    </message>
    <message>
        <source>Muted everybody in %1</source>
        <translation>%1 已开启全员禁言</translation>
    </message>
    <message>
        <source>The server accepted the mute of everybody in %1, but it is not confirmed</source>
        <translation>服务器已接受 %1 的全员禁言，但未确认</translation>
    </message>
    <message>
        <source>Could not mute everybody in %1</source>
        <translation>无法开启 %1 的全员禁言</translation>
    </message>
    <message>
        <source>Everybody may speak again in %1</source>
        <translation>%1 已关闭全员禁言</translation>
    </message>
    <message>
        <source>The server accepted that everybody may speak in %1, but it is not confirmed</source>
        <translation>服务器已接受关闭 %1 的全员禁言，但未确认</translation>
    </message>
    <message>
        <source>Could not let everybody speak in %1</source>
        <translation>无法关闭 %1 的全员禁言</translation>
    </message>
    <message>
        <source>Anonymous chat is allowed in %1</source>
        <translation>%1 已允许匿名聊天</translation>
    </message>
    <message>
        <source>The server accepted anonymous chat in %1, but it is not confirmed</source>
        <translation>服务器已接受在 %1 允许匿名聊天，但未确认</translation>
    </message>
    <message>
        <source>Could not allow anonymous chat in %1</source>
        <translation>无法在 %1 允许匿名聊天</translation>
    </message>
    <message>
        <source>Anonymous chat is forbidden in %1</source>
        <translation>%1 已禁止匿名聊天</translation>
    </message>
    <message>
        <source>The server accepted that anonymous chat is forbidden in %1, but it is not confirmed</source>
        <translation>服务器已接受在 %1 禁止匿名聊天，但未确认</translation>
    </message>
    <message>
        <source>Could not forbid anonymous chat in %1</source>
        <translation>无法在 %1 禁止匿名聊天</translation>
    </message>
    <message>
        <source>Muted the anonymous sender %1</source>
        <translation>已禁言匿名成员 %1</translation>
    </message>
    <message>
        <source>The server accepted the mute of the anonymous sender %1, but it is not confirmed</source>
        <translation>服务器已接受对匿名成员 %1 的禁言，但未确认</translation>
    </message>
    <message>
        <source>Could not mute the anonymous sender %1</source>
        <translation>无法禁言匿名成员 %1</translation>
    </message>
    <message>
        <source>Checked in to %1</source>
        <translation>已在 %1 打卡</translation>
    </message>
    <message>
        <source>The server accepted the check-in to %1, but it is not confirmed</source>
        <translation>服务器已接受在 %1 打卡，但未确认</translation>
    </message>
    <message>
        <source>Could not check in to %1</source>
        <translation>无法在 %1 打卡</translation>
    </message>
    <message>
        <source>Left the group %1</source>
        <translation>已退出群 %1</translation>
    </message>
    <message>
        <source>The server accepted leaving %1, but it is not confirmed</source>
        <translation>服务器已接受退出 %1，但未确认</translation>
    </message>
    <message>
        <source>Could not leave the group %1</source>
        <translation>无法退出群 %1</translation>
    </message>
    <message>
        <source>Published the notice “%1”</source>
        <translation>已发布公告“%1”</translation>
    </message>
    <message>
        <source>The server accepted the notice “%1”, but it is not in the list</source>
        <translation>服务器接受了公告“%1”，但列表里没有它</translation>
    </message>
    <message>
        <source>Could not publish the notice “%1”</source>
        <translation>无法发布公告“%1”</translation>
    </message>
    <message>
        <source>Deleted the notice “%1”</source>
        <translation>已删除公告“%1”</translation>
    </message>
    <message>
        <source>The server accepted the deletion of “%1”, but the notice is still in the list</source>
        <translation>服务器接受了删除“%1”，但公告仍在列表里</translation>
    </message>
    <message>
        <source>Could not delete the notice “%1”</source>
        <translation>无法删除公告“%1”</translation>
    </message>
    <message>
        <source>“%1” is an essence message now</source>
        <translation>“%1”已设为精华</translation>
    </message>
    <message>
        <source>The server accepted “%1” as essence, but it is not in the list</source>
        <translation>服务器已接受将“%1”设为精华，但列表中没有</translation>
    </message>
    <message>
        <source>Could not mark “%1” as essence</source>
        <translation>无法将“%1”设为精华</translation>
    </message>
    <message>
        <source>“%1” is no longer an essence message</source>
        <translation>“%1”已移出精华</translation>
    </message>
    <message>
        <source>The server accepted the removal of “%1” from essence, but it is still in the list</source>
        <translation>服务器已接受将“%1”移出精华，但仍在列表中</translation>
    </message>
    <message>
        <source>Could not remove “%1” from essence</source>
        <translation>无法将“%1”移出精华</translation>
    </message>
    <message>
        <source>Recalled the message of %1</source>
        <translation>已撤回 %1 的消息</translation>
    </message>
    <message>
        <source>The server accepted the recall of the message of %1, but it is not confirmed</source>
        <translation>服务器已接受撤回 %1 的消息，但未确认</translation>
    </message>
    <message>
        <source>Could not recall the message of %1</source>
        <translation>无法撤回 %1 的消息</translation>
    </message>
    <message>
        <source>Approved the request of %1</source>
        <translation>已同意 %1 的申请</translation>
    </message>
    <message>
        <source>The server accepted the approval of %1, but it is not confirmed</source>
        <translation>服务器已接受同意 %1 的申请，但未确认</translation>
    </message>
    <message>
        <source>Could not approve the request of %1</source>
        <translation>无法同意 %1 的申请</translation>
    </message>
    <message>
        <source>Rejected the request of %1</source>
        <translation>已拒绝 %1 的申请</translation>
    </message>
    <message>
        <source>The server accepted the rejection of %1, but it is not confirmed</source>
        <translation>服务器已接受拒绝 %1 的申请，但未确认</translation>
    </message>
    <message>
        <source>Could not reject the request of %1</source>
        <translation>无法拒绝 %1 的申请</translation>
    </message>
    <message>
        <source>Uploaded %1</source>
        <translation>已上传 %1</translation>
    </message>
    <message>
        <source>The server accepted %1, but it is not in the list of files</source>
        <translation>服务器已接受 %1，但文件列表中没有</translation>
    </message>
    <message>
        <source>Could not upload %1</source>
        <translation>无法上传 %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>The server accepted the deletion of %1, but the file is still in the list</source>
        <translation>服务器已接受删除 %1，但文件仍在列表中</translation>
    </message>
    <message>
        <source>Could not delete %1</source>
        <translation>无法删除 %1</translation>
    </message>
    <message>
        <source>Created the folder %1</source>
        <translation>已新建文件夹 %1</translation>
    </message>
    <message>
        <source>The server accepted the folder %1, but it is not in the list</source>
        <translation>服务器已接受文件夹 %1，但列表中没有</translation>
    </message>
    <message>
        <source>Could not create the folder %1</source>
        <translation>无法新建文件夹 %1</translation>
    </message>
    <message>
        <source>Deleted the folder %1</source>
        <translation>已删除文件夹 %1</translation>
    </message>
    <message>
        <source>The server accepted the deletion of the folder %1, but it is still in the list</source>
        <translation>服务器已接受删除文件夹 %1，但仍在列表中</translation>
    </message>
    <message>
        <source>Could not delete the folder %1</source>
        <translation>无法删除文件夹 %1</translation>
    </message>
    <message>
        <source>Sent the file to %1</source>
        <translation>已把文件发给 %1</translation>
    </message>
    <message>
        <source>The server accepted the file for %1; whether it arrived cannot be read back</source>
        <translation>服务器已接收发给 %1 的文件；是否送达无法查证</translation>
    </message>
    <message>
        <source>Could not send the file to %1</source>
        <translation>无法把文件发给 %1</translation>
    </message>
    <message>
        <source>Talkative</source>
        <comment>honor</comment>
        <translation>龙王</translation>
    </message>
    <message>
        <source>Performer</source>
        <comment>honor</comment>
        <translation>群聊之火</translation>
    </message>
    <message>
        <source>Legend</source>
        <comment>honor</comment>
        <translation>群聊炽焰</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <comment>honor</comment>
        <translation>冒尖小春笋</translation>
    </message>
    <message>
        <source>Joy</source>
        <comment>honor</comment>
        <translation>快乐源泉</translation>
    </message>
    <message>
        <source>The request of %1 was handled elsewhere or is too old</source>
        <translation>%1 的申请已在别处处理，或已过期</translation>
    </message>
    <message>
        <source>Renamed the file %1</source>
        <translation>已重命名文件 %1</translation>
    </message>
    <message>
        <source>The server accepted the new name of %1, but the list still shows the old one</source>
        <translation>服务器已接受 %1 的新名称，但列表里还是旧名称</translation>
    </message>
    <message>
        <source>Could not rename %1</source>
        <translation>无法重命名 %1</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>已移动 %1</translation>
    </message>
    <message>
        <source>The server accepted the move of %1, but it is not seen in the new folder</source>
        <translation>服务器已接受移动 %1，但新文件夹里没有看到它</translation>
    </message>
    <message>
        <source>Could not move %1</source>
        <translation>无法移动 %1</translation>
    </message>
    <message>
        <source>%1 is now kept for ever</source>
        <translation>%1 已转为永久</translation>
    </message>
    <message>
        <source>The server agreed to keep %1, but the list still shows an end</source>
        <translation>服务器已接受把 %1 转为永久，但列表仍显示有效期</translation>
    </message>
    <message>
        <source>Could not keep %1 for ever</source>
        <translation>无法把 %1 转为永久</translation>
    </message>
    <message>
        <source>Renamed the folder %1</source>
        <translation>已重命名文件夹 %1</translation>
    </message>
    <message>
        <source>The server accepted the new name of the folder %1, but the list still shows the old one</source>
        <translation>服务器已接受文件夹 %1 的新名称，但列表里还是旧名称</translation>
    </message>
    <message>
        <source>Could not rename the folder %1</source>
        <translation>无法重命名文件夹 %1</translation>
    </message>
    <message>
        <source>Rename file</source>
        <comment>verb</comment>
        <translation>重命名文件</translation>
    </message>
    <message>
        <source>Move file</source>
        <comment>verb</comment>
        <translation>移动文件</translation>
    </message>
    <message>
        <source>Keep for ever</source>
        <comment>verb</comment>
        <translation>转为永久</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <comment>verb</comment>
        <translation>重命名文件夹</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>stopped: QQ says that this goes too fast</source>
        <translation>已停止：QQ 提示操作过快</translation>
    </message>
    <message>
        <source>stopped after three failures in a row</source>
        <translation>连续三次失败，已停止</translation>
    </message>
    <message>
        <source>stopped: the connection was lost</source>
        <translation>已停止：连接断开</translation>
    </message>
    <message>
        <source>Messages are being recalled. Stop that or wait for its end.</source>
        <translation>正在撤回消息，请先停止或等待完成。</translation>
    </message>
</context>
<context>
    <name>qundesk::AboutDialog</name>
    <message>
        <source>About QunDesk</source>
        <translation>关于 QunDesk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Administration of QQ groups through a OneBot v11 server.</source>
        <translation>通过 OneBot v11 服务器管理 QQ 群。</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later. Without any warranty.</source>
        <translation>许可证：GPL-3.0-or-later，不提供任何担保。</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Not made or endorsed by Tencent. QQ is a trademark of Tencent.</source>
        <translation>并非腾讯制作或认可。QQ 是腾讯的商标。</translation>
    </message>
</context>
<context>
    <name>qundesk::AccountHead</name>
    <message>
        <source>No account</source>
        <translation>没有账号</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>QQ is offline</source>
        <translation>QQ 已离线</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connected · %1</source>
        <comment>server</comment>
        <translation>已连接·%1</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接断开</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>令牌被拒绝</translation>
    </message>
    <message>
        <source>Account %1, %2</source>
        <comment>name, state</comment>
        <translation>账号 %1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s) in other accounts</source>
        <translation>
            <numerusform>其他账号有 %n 条待处理的申请</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::AvatarDialog</name>
    <message>
        <source>Change group avatar</source>
        <translation>更换群头像</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Part of the picture</source>
        <translation>图片的裁剪区域</translation>
    </message>
    <message>
        <source>Drop a picture here, or choose one.</source>
        <translation>把图片拖到这里，或点击选择。</translation>
    </message>
    <message>
        <source>Change avatar</source>
        <translation>更换头像</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Drag the picture, or use the arrow keys. The wheel, + and - zoom.</source>
        <translation>拖动图片或用方向键移动；滚轮、+ 和 - 缩放。</translation>
    </message>
    <message>
        <source>%1 is not a picture. Choose a JPEG, PNG, GIF or BMP file.</source>
        <translation>%1 不是图片。请选择 JPEG、PNG、GIF 或 BMP 文件。</translation>
    </message>
    <message>
        <source>%1 is too big. Make it smaller first.</source>
        <translation>%1 太大，请先缩小。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>This part cannot be made small enough.</source>
        <translation>这部分图片无法压缩到足够小。</translation>
    </message>
</context>
<context>
    <name>qundesk::BatchStrip</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>重试…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>verb, done, total</comment>
        <translation>%1：%2 / %3</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>已确认 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>未确认 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失败 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>跳过 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>约剩 %1</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <comment>verb, group, how it ended</comment>
        <translation>%2 的%1：%3</translation>
    </message>
</context>
<context>
    <name>qundesk::Chip</name>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>qundesk::ChipRow</name>
    <message>
        <source>More (%1 on)</source>
        <translation>更多（%1 个已选）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
</context>
<context>
    <name>qundesk::ClashDialog</name>
    <message>
        <source>Name is taken</source>
        <translation>文件名已存在</translation>
    </message>
    <message>
        <source>Upload it as %1</source>
        <translation>改名为 %1 上传</translation>
    </message>
    <message>
        <source>Upload it with the same name; both are kept</source>
        <translation>仍用原名上传（两个文件都会保留）</translation>
    </message>
    <message numerus="yes">
        <source>The same for the %n file(s) after it</source>
        <translation>
            <numerusform>后面的 %n 个文件也这样处理</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file called %1 already.</source>
        <translation>已有名为 %1 的文件。</translation>
    </message>
    <message>
        <source>QQ cannot replace files.</source>
        <translation>QQ 不能覆盖同名文件。</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>跳过此文件</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Skip them all</source>
        <translation>全部跳过</translation>
    </message>
</context>
<context>
    <name>qundesk::ConnectionBanner</name>
    <message>
        <source>Shown as of %1.</source>
        <translation>截至 %1。</translation>
    </message>
    <message>
        <source>QQ is offline on the server</source>
        <translation>服务器上的 QQ 已离线</translation>
    </message>
    <message>
        <source>The server is connected, but its QQ account is not. Log it in again there.</source>
        <translation>服务器已连接，但它的 QQ 账号不在线，请在那里重新登录。</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接断开</translation>
    </message>
    <message numerus="yes">
        <source>Retry in %n second(s) (attempt %1). %2</source>
        <translation>
            <numerusform>%n 秒后重试（第 %1 次）。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Change connection…</source>
        <translation>修改连接…</translation>
    </message>
</context>
<context>
    <name>qundesk::ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect to a OneBot server</source>
        <translation>连接到 OneBot 服务器</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>修改连接</translation>
    </message>
    <message>
        <source>Address and token are shown on the web page of NapCat, LLBot, Lagrange or in the configuration of go-cqhttp.</source>
        <translation>填写 NapCat、LLBot、Lagrange 网页里或 go-cqhttp 配置中显示的地址和令牌。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>No server yet? Try the demo</source>
        <translation>还没有服务器？先看看演示</translation>
    </message>
    <message>
        <source>%1 made-up members, no network, leave at any time.</source>
        <translation>%1 名虚构成员，不联网，随时退出。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Waiting for the server to connect…</source>
        <translation>正在等待服务器连接…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Found a server that does not say its name</source>
        <translation>找到一个没有报出名称的服务器</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>找到 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>nickname, number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个群</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>events arrive</source>
        <translation>能收到事件</translation>
    </message>
    <message>
        <source>no events yet</source>
        <translation>还没有事件</translation>
    </message>
    <message>
        <source>A server has connected.</source>
        <translation>服务器已连接。</translation>
    </message>
    <message>
        <source>A server answers here.</source>
        <translation>这里有服务器回应。</translation>
    </message>
    <message>
        <source>%1 The test does not know the stored token: type it to test it.</source>
        <translation>%1 测试不知道已保存的令牌：请输入后再测试。</translation>
    </message>
    <message>
        <source>No server has connected. Enter the address below in the server&apos;s settings, as reverse WebSocket or WebSocket client.</source>
        <translation>没有服务器连接。请把下面的地址填到服务器设置的反向 WebSocket（WebSocket 客户端）里。</translation>
    </message>
    <message>
        <source>File uploads</source>
        <translation>文件上传</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation>设置的部分</translation>
    </message>
</context>
<context>
    <name>qundesk::ConnectionForm</name>
    <message>
        <source>Connect at start</source>
        <translation>启动时自动连接</translation>
    </message>
    <message>
        <source>Remember the token in the system keyring</source>
        <translation>把令牌记在系统钥匙串里</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>显示令牌</translation>
    </message>
    <message>
        <source>More: mode, HTTP address, reverse connection, name</source>
        <translation>更多：方式、HTTP 地址、反向连接、名称</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTP and WebSocket</source>
        <translation>HTTP 和 WebSocket</translation>
    </message>
    <message>
        <source>Server connects to us (reverse)</source>
        <translation>服务器连接本机（反向）</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>HTTP address</source>
        <translation>HTTP 地址</translation>
    </message>
    <message>
        <source>The account&apos;s nickname</source>
        <translation>账号的昵称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Address for the server&apos;s settings</source>
        <translation>填到服务器设置里的地址</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Otherwise it is kept in memory until QunDesk is closed. It is never written to a file.</source>
        <translation>否则只留在内存里，关闭 QunDesk 即失效；从不写入文件。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Not used: the server connects to this computer</source>
        <translation>不使用：由服务器连接本机</translation>
    </message>
    <message>
        <source>Taken out of the address.</source>
        <translation>已从地址中取出。</translation>
    </message>
    <message>
        <source>Not encrypted: token and messages cross the internet as clear text. Use wss:// or https://.</source>
        <translation>未加密：令牌和消息会以明文经过互联网。请使用 wss:// 或 https://。</translation>
    </message>
    <message>
        <source>User name and password in the address are not used.</source>
        <translation>地址中的用户名和密码不会使用。</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>将使用 %1</translation>
    </message>
    <message>
        <source>Without a token everybody in that network may use the account.</source>
        <translation>没有令牌时，该网络里的任何人都能使用此账号。</translation>
    </message>
    <message>
        <source>An address is needed, such as %1</source>
        <translation>需要一个地址，例如 %1</translation>
    </message>
    <message>
        <source>This is not an address. It looks like %1</source>
        <translation>这不是地址。地址形如 %1</translation>
    </message>
    <message>
        <source>It must begin with ws://, wss://, http:// or https://.</source>
        <translation>必须以 ws://、wss://、http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>The token in this address is too long or has line breaks.</source>
        <translation>此地址中的令牌过长或含有换行。</translation>
    </message>
    <message>
        <source>This mode needs an address with http:// or https://.</source>
        <translation>此方式需要 http:// 或 https:// 地址。</translation>
    </message>
    <message>
        <source>This mode needs an address with ws:// or wss://.</source>
        <translation>此方式需要 ws:// 或 wss:// 地址。</translation>
    </message>
    <message>
        <source>This is not an IP address, such as 127.0.0.1 or 0.0.0.0.</source>
        <translation>这不是 IP 地址，例如 127.0.0.1 或 0.0.0.0。</translation>
    </message>
    <message>
        <source>A token has no line breaks and at most 4 KB.</source>
        <translation>令牌不能有换行，最长 4 KB。</translation>
    </message>
</context>
<context>
    <name>qundesk::DeleteFilesDialog</name>
    <message>
        <source>Delete folder</source>
        <translation>删除文件夹</translation>
    </message>
    <message>
        <source>Delete files</source>
        <translation>删除文件</translation>
    </message>
    <message>
        <source>Delete the folder %1 of %2?</source>
        <translation>删除 %2 的文件夹 %1？</translation>
    </message>
    <message>
        <source>Delete %1 from %2?</source>
        <translation>从 %2 删除 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s) from %1?</source>
        <translation>
            <numerusform>从 %1 删除 %n 个文件？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Members can no longer download what is deleted here.</source>
        <translation>删除后群成员无法再下载。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in it are deleted, too.</source>
        <translation>
            <numerusform>其中的 %n 个文件会一并删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>文件夹里没有文件。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>删除 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete folder and %n file(s)</source>
        <translation>
            <numerusform>删除文件夹和 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>qundesk::EssenceDelegate</name>
    <message>
        <source>[Nothing that can be shown here]</source>
        <translation>[没有可显示的内容]</translation>
    </message>
    <message>
        <source>The message can no longer be read</source>
        <translation>消息已不可读</translation>
    </message>
    <message>
        <source>Reading the words…</source>
        <translation>正在读取内容…</translation>
    </message>
    <message>
        <source>Marked by %1</source>
        <translation>由 %1 设为精华</translation>
    </message>
    <message>
        <source>Marked by an unknown person</source>
        <translation>操作者未知</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
</context>
<context>
    <name>qundesk::EssencePage</name>
    <message numerus="yes">
        <source>%n essence message(s)</source>
        <translation>
            <numerusform>%n 条精华</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>No essence message matches</source>
        <translation>没有匹配的精华</translation>
    </message>
    <message>
        <source>Searched for “%1”.</source>
        <translation>搜索内容：“%1”。</translation>
    </message>
    <message>
        <source>%1 lists the newest %2 essence messages only.</source>
        <translation>%1 只能列出最新的 %2 条精华。</translation>
    </message>
    <message>
        <source>Older ones exist, but cannot be read or removed here.</source>
        <translation>更早的精华仍然存在，但无法在此读取或移除。</translation>
    </message>
    <message>
        <source>No essence message is selected.</source>
        <translation>未选择精华消息。</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>The words of this message are not known.</source>
        <translation>这条消息的内容未知。</translation>
    </message>
    <message>
        <source>Show member</source>
        <translation>查看成员</translation>
    </message>
    <message>
        <source>This person is not in the group.</source>
        <translation>此人不在群内。</translation>
    </message>
    <message>
        <source>Remove from essence</source>
        <translation>移出精华</translation>
    </message>
    <message>
        <source>Essence message</source>
        <translation>精华消息</translation>
    </message>
    <message>
        <source>Copied the text</source>
        <translation>已复制文字</translation>
    </message>
    <message>
        <source>Search essence messages</source>
        <translation>搜索精华</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read the essence messages again (F5)</source>
        <translation>重新读取精华 (F5)</translation>
    </message>
    <message>
        <source>Essence messages</source>
        <translation>精华消息</translation>
    </message>
    <message>
        <source>Reading essence messages…</source>
        <translation>正在读取精华…</translation>
    </message>
    <message>
        <source>No essence messages yet</source>
        <translation>还没有精华消息</translation>
    </message>
    <message>
        <source>Mark one on the Messages page.</source>
        <translation>可在“消息”页将消息设为精华。</translation>
    </message>
</context>
<context>
    <name>qundesk::FileActionSet</name>
    <message>
        <source>No group is shown.</source>
        <translation>没有打开群。</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>没有选中任何文件。</translation>
    </message>
    <message>
        <source>Folders cannot be downloaded as a whole yet.</source>
        <translation>暂不支持下载整个文件夹。</translation>
    </message>
    <message>
        <source>Only one can be renamed at a time.</source>
        <translation>一次只能重命名一个。</translation>
    </message>
    <message>
        <source>It is kept for ever already.</source>
        <translation>已经是永久文件。</translation>
    </message>
    <message>
        <source>Delete folders one by one: their files go with them.</source>
        <translation>文件夹请逐个删除，其中的文件会一并删除。</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移动到</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Keep for ever</source>
        <translation>转为永久</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制文件名</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>上传…</translation>
    </message>
    <message>
        <source>Upload from clipboard</source>
        <translation>上传剪贴板里的文件</translation>
    </message>
</context>
<context>
    <name>qundesk::FileDelegate</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Less than a day</source>
        <translation>剩不到 1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>永久</translation>
    </message>
</context>
<context>
    <name>qundesk::FileModel</name>
    <message>
        <source>Name</source>
        <comment>of a file</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Uploader</source>
        <translation>上传者</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <comment>when</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>how long</comment>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载次数</translation>
    </message>
</context>
<context>
    <name>qundesk::FilePage</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>Searched all folders for “%1”.</source>
        <translation>已在所有文件夹中搜索“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Files that QQ deletes within %n day(s).</source>
        <translation>
            <numerusform>%n 天内会被 QQ 删除的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>没有符合的文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <comment>present, limit</comment>
        <translation>%1 / %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n 个文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) could not be searched</source>
        <translation>
            <numerusform>%n 个文件夹无法搜索</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking into folders: %1 of %2</source>
        <translation>正在读取文件夹：%1 / %2</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>搜索文件</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Space of the group</source>
        <translation>群文件空间</translation>
    </message>
    <message>
        <source>No files here</source>
        <translation>这里没有文件</translation>
    </message>
    <message>
        <source>Drop files here to upload them.</source>
        <translation>把文件拖到这里即可上传。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Release to upload %n file(s) to %1</source>
        <translation>
            <numerusform>松开鼠标：上传 %n 个文件到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was uploaded</source>
        <translation>没有上传任何文件</translation>
    </message>
    <message>
        <source>%1 was not uploaded</source>
        <translation>%1 没有上传</translation>
    </message>
    <message>
        <source>Upload files to %1</source>
        <translation>上传文件到 %1</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Create folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Folders lie beside each other: QQ has no folders in folders.</source>
        <translation>QQ 只有一级文件夹，不能在文件夹里再建文件夹。</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>重命名文件夹</translation>
    </message>
    <message>
        <source>Rename file</source>
        <translation>重命名文件</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s) into a folder</source>
        <translation>
            <numerusform>把 %n 个文件保存到文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>保存文件</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n name(s)</source>
        <translation>
            <numerusform>已复制 %n 个文件名</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>The group has not enough space left. Delete something first.</source>
        <translation>群文件空间不足，请先清理。</translation>
    </message>
    <message numerus="yes">
        <source>Release to upload %n folder(s)</source>
        <translation>
            <numerusform>松开即可上传 %n 个文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds more than %n file(s).</source>
        <translation>
            <numerusform>里面的文件超过 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>里面没有文件。</translation>
    </message>
    <message>
        <source>Upload folder</source>
        <translation>上传文件夹</translation>
    </message>
    <message>
        <source>Upload %1 as one folder?</source>
        <translation>把 %1 作为一个文件夹上传？</translation>
    </message>
    <message numerus="yes">
        <source>QQ has no folders in folders: %n file(s) of deeper folders will stand beside the others.</source>
        <translation>
            <numerusform>QQ 群文件只有一层文件夹：更深层的 %n 个文件会和其他文件放在一起。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %n file(s)</source>
        <translation>
            <numerusform>上传 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder could not be made in the group.</source>
        <translation>无法在群里新建这个文件夹。</translation>
    </message>
    <message>
        <source>There are no files in the clipboard</source>
        <translation>剪贴板里没有文件</translation>
    </message>
    <message numerus="yes">
        <source>Downloading %n file(s); drag again when they are there</source>
        <translation>
            <numerusform>正在下载 %n 个文件，下载完后请再拖一次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The ways of uploading are set in the connection&apos;s settings.</source>
        <translation>%1上传方式可在连接设置中更改。</translation>
    </message>
    <message>
        <source>%1 has no file at this path: it takes only files of its own disk, and runs on another machine or in a container. The ways of uploading are set in the connection&apos;s settings.</source>
        <translation>%1 在该路径下找不到文件：它只能读取自己磁盘上的文件，而它运行在另一台机器或容器中。上传方式可在连接设置中更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were not begun: %1</source>
        <comment>why</comment>
        <translation>
            <numerusform>还有 %n 项未执行：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>全部文件</translation>
    </message>
</context>
<context>
    <name>qundesk::GroupActionSet</name>
    <message>
        <source>Anonymous chat</source>
        <translation>匿名聊天</translation>
    </message>
    <message>
        <source>No group is chosen.</source>
        <translation>尚未选择群。</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>已打卡</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Checked in today.</source>
        <translation>今天已打卡。</translation>
    </message>
    <message>
        <source>The check-in was sent today. %1 does not tell whether QQ counted it; it can be sent again.</source>
        <translation>今天已发送打卡。%1 不会告知 QQ 是否记录成功，可以再次发送。</translation>
    </message>
    <message>
        <source>@all today: unknown</source>
        <translation>今日 @全体成员：未知</translation>
    </message>
    <message>
        <source>@all today: %1 left, %2 for all admins together</source>
        <translation>今日 @全体成员 剩余 %1 次，所有管理员合计 %2 次</translation>
    </message>
    <message>
        <source>@all is not open to this account</source>
        <translation>此账号不能 @全体成员</translation>
    </message>
    <message>
        <source>@all today: %1 does not tell</source>
        <translation>今日 @全体成员：%1 不提供</translation>
    </message>
    <message>
        <source>@all today: could not be read</source>
        <translation>今日 @全体成员：读取失败</translation>
    </message>
    <message>
        <source>@all today: reading…</source>
        <translation>今日 @全体成员：正在读取…</translation>
    </message>
    <message>
        <source>Group details…</source>
        <translation>群资料…</translation>
    </message>
    <message>
        <source>Copy group number</source>
        <translation>复制群号</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>修改群名称…</translation>
    </message>
    <message>
        <source>Change avatar…</source>
        <translation>更换群头像…</translation>
    </message>
    <message>
        <source>Mute everybody…</source>
        <translation>全员禁言…</translation>
    </message>
    <message>
        <source>Let everybody speak</source>
        <translation>解除全员禁言</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Forbid</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Publish notice</source>
        <translation>发公告</translation>
    </message>
    <message>
        <source>Leave group…</source>
        <translation>退出群…</translation>
    </message>
</context>
<context>
    <name>qundesk::GroupDelegate</name>
    <message>
        <source>Everybody muted</source>
        <translation>全员禁言中</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 人</translation>
    </message>
</context>
<context>
    <name>qundesk::GroupDetailsDialog</name>
    <message>
        <source>Group details</source>
        <translation>群资料</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>qundesk::GroupHeader</name>
    <message>
        <source>%1 / %2 members</source>
        <translation>%1 / %2 人</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>Group %1</source>
        <comment>its number</comment>
        <translation>群号 %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>whole mute</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <comment>whole mute</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>whole mute</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Whole mute</source>
        <translation>全员禁言</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about this group</source>
        <translation>此群的更多操作</translation>
    </message>
    <message>
        <source>%1 said ok, but it does not tell whether everybody is muted.</source>
        <translation>%1 回复成功，但不提供全员禁言的当前状态。</translation>
    </message>
    <message>
        <source>Not known yet: it is learnt when somebody changes it, or set it here.</source>
        <translation>尚不知道：有人更改时会得知，也可以在这里设置。</translation>
    </message>
    <message>
        <source>Whole mute, not confirmed</source>
        <translation>全员禁言（未确认）</translation>
    </message>
</context>
<context>
    <name>qundesk::GroupListModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 名成员</numerusform>
        </translation>
    </message>
    <message>
        <source>you are the owner</source>
        <translation>你是群主</translation>
    </message>
    <message>
        <source>you are an admin</source>
        <translation>你是管理员</translation>
    </message>
    <message>
        <source>everyone is muted</source>
        <translation>全员禁言中</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n 条待处理申请</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two facts about a group, read out by a screen reader</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>qundesk::GroupListPane</name>
    <message>
        <source>Search groups</source>
        <translation>搜索群</translation>
    </message>
    <message>
        <source>Name, pinyin or number (Ctrl+G)</source>
        <translation>名称、拼音或群号（Ctrl+G）</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Which groups</source>
        <translation>显示哪些群</translation>
    </message>
    <message>
        <source>Sort groups</source>
        <translation>群排序</translation>
    </message>
    <message>
        <source>Managed %1</source>
        <comment>groups I manage, their number</comment>
        <translation>我管理的 %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>all groups, their number</comment>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>还没有账号</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>没有匹配的群</translation>
    </message>
    <message>
        <source>You manage no group</source>
        <translation>你没有管理任何群</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This account is in no group</source>
        <translation>此账号没有加入任何群</translation>
    </message>
    <message>
        <source>Loading groups…</source>
        <translation>正在读取群列表…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>按人数</translation>
    </message>
    <message>
        <source>By open requests</source>
        <translation>按待处理申请</translation>
    </message>
    <message>
        <source>By my role</source>
        <translation>按我的角色</translation>
    </message>
    <message numerus="yes">
        <source>Release to upload %n file(s) to %1</source>
        <translation>
            <numerusform>松开即可上传 %n 个文件到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::GroupOrders</name>
    <message>
        <source>Rename group</source>
        <translation>修改群名称</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>群名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>All members see the new name.</source>
        <translation>所有成员都会看到新名称。</translation>
    </message>
    <message>
        <source>%1 does not tell whether QQ took the new avatar. It can take minutes to appear.</source>
        <translation>%1 不会告知 QQ 是否采用了新头像，可能要过几分钟才会显示。</translation>
    </message>
    <message>
        <source>Mute everybody</source>
        <translation>全员禁言</translation>
    </message>
    <message>
        <source>Mute everybody in %1?</source>
        <translation>在 %1 开启全员禁言？</translation>
    </message>
    <message>
        <source>Only the owner and administrators can speak until it is lifted.</source>
        <translation>解除之前，只有群主和管理员可以发言。</translation>
    </message>
    <message>
        <source>Leave group</source>
        <translation>退出群</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>退出 %1？</translation>
    </message>
    <message>
        <source>This account can only come back by asking to join or by an invitation. The log on this computer stays.</source>
        <translation>退出后，此账号只能重新申请或受邀加入。本机的操作记录会保留。</translation>
    </message>
    <message>
        <source>A group is dissolved or handed over in QQ itself: no OneBot server can do it.</source>
        <translation>解散群或转让群主只能在 QQ 中进行，任何 OneBot 服务器都做不到。</translation>
    </message>
    <message>
        <source>You are the owner. go-cqhttp says ok to this, and nothing happens.</source>
        <translation>你是群主。go-cqhttp 会回复成功，但什么也不会发生。</translation>
    </message>
    <message>
        <source>You are the owner, and owners cannot leave: expect %1 or QQ to refuse.</source>
        <translation>你是群主，群主不能退群，%1 或 QQ 多半会拒绝。</translation>
    </message>
    <message>
        <source>Copied the group number</source>
        <translation>已复制群号</translation>
    </message>
</context>
<context>
    <name>qundesk::GroupPage</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1，%n 条待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::GroupQuestion</name>
    <message>
        <source>Type the group&apos;s name or number to confirm</source>
        <translation>输入群名称或群号以确认</translation>
    </message>
</context>
<context>
    <name>qundesk::HonorDelegate</name>
    <message>
        <source>No longer in the group</source>
        <translation>已不在群内</translation>
    </message>
</context>
<context>
    <name>qundesk::HonorModel</name>
    <message>
        <source>no longer in the group</source>
        <translation>已不在群内</translation>
    </message>
</context>
<context>
    <name>qundesk::HonorPage</name>
    <message>
        <source>%1 %2</source>
        <comment>honor, how many hold it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>没有匹配的人</translation>
    </message>
    <message>
        <source>Searched for “%1”.</source>
        <translation>搜索的是“%1”。</translation>
    </message>
    <message>
        <source>Loading honors…</source>
        <translation>正在读取荣誉…</translation>
    </message>
    <message>
        <source>Nobody holds this honor</source>
        <translation>还没有人获得这项荣誉</translation>
    </message>
    <message>
        <source>QQ gives it by itself to members who talk a lot.</source>
        <translation>QQ 会自动授予发言活跃的成员。</translation>
    </message>
    <message>
        <source>The server did not tell this list</source>
        <translation>服务器没有给出这份名单</translation>
    </message>
    <message>
        <source>Its web cookie has probably expired. Log the account in again on the server, then press F5.</source>
        <translation>它的网页 Cookie 可能已过期。请在服务器上重新登录账号，再按 F5。</translation>
    </message>
    <message>
        <source>This server never tells this list</source>
        <translation>此服务器从不给出这份名单</translation>
    </message>
    <message>
        <source>%1 never tells this list</source>
        <translation>%1 从不给出这份名单</translation>
    </message>
    <message>
        <source>It may hold people all the same. QQ itself shows them.</source>
        <translation>名单上仍可能有人，请在 QQ 中查看。</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>Actions for the honor</source>
        <translation>荣誉操作</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with this honor</source>
        <translation>
            <numerusform>%n 人获得这项荣誉</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds of honors</source>
        <translation>荣誉种类</translation>
    </message>
    <message>
        <source>Search honors</source>
        <translation>搜索荣誉</translation>
    </message>
    <message>
        <source>Honors</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>Show among the members</source>
        <translation>在成员页查看</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>复制 QQ 号</translation>
    </message>
    <message>
        <source>The server&apos;s web cookie has probably expired: log the account in again there.</source>
        <translation>服务器的网页 Cookie 可能已过期：请在服务器重新登录该账号。</translation>
    </message>
    <message>
        <source>Shown as of %1.</source>
        <translation>当前显示的是 %1 的名单。</translation>
    </message>
    <message>
        <source>Only those are shown whom QQ has named since.</source>
        <translation>只显示此后 QQ 通知过的人。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>qundesk::JoinRequestModel</name>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>about to be approved</source>
        <translation>即将同意</translation>
    </message>
    <message>
        <source>about to be rejected</source>
        <translation>即将拒绝</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>answered, not confirmed</source>
        <translation>已答复，未确认</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>handled elsewhere</source>
        <translation>已在别处处理</translation>
    </message>
    <message>
        <source>invites you to %1</source>
        <translation>邀请你加入 %1</translation>
    </message>
    <message>
        <source>wants to join %1</source>
        <translation>申请加入%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two facts about a request, read out by a screen reader</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>qundesk::KickDialog</name>
    <message>
        <source>Remove from group</source>
        <translation>移出群</translation>
    </message>
    <message>
        <source>Refuse later requests to join</source>
        <translation>拒绝以后的加群申请</translation>
    </message>
    <message>
        <source>Remove %1 (%2) from %3?</source>
        <translation>将 %1 (%2) 移出 %3？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s) from %1?</source>
        <translation>
            <numerusform>将 %n 人移出 %1？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected member(s) cannot be removed and are skipped.</source>
        <translation>
            <numerusform>另有 %n 名已选成员不能移出，将跳过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>输入 %1 以确认</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n and refuse</source>
        <translation>
            <numerusform>移出 %n 人并拒绝再申请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s)</source>
        <translation>
            <numerusform>移出 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot ask to join again. This can be lifted in the group&apos;s blacklist on a phone.</source>
        <translation>对方将不能再次申请（可在手机 QQ 的群黑名单中解除）。</translation>
    </message>
    <message>
        <source>They can ask to join again. Their messages and files stay.</source>
        <translation>对方可以再次申请；消息和文件会保留。</translation>
    </message>
</context>
<context>
    <name>qundesk::MainWindow</name>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>群(&amp;G)</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>搜索群</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>下一个群</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>上一个群</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>成员(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>连接到服务器…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Change connection…</source>
        <translation>修改连接…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>移除账号…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>选择全部显示的成员</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>反选</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>默认列</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>下一个区域</translation>
    </message>
    <message>
        <source>Next account</source>
        <translation>下一个账号</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About QunDesk</source>
        <translation>关于 QunDesk</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>关于 Qt</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除账号</translation>
    </message>
    <message>
        <source>Remove %1 from QunDesk? Its address and token are forgotten. Nothing changes on the server, and the log stays.</source>
        <translation>从 QunDesk 移除 %1？将忘记其地址和令牌；服务器上没有任何改变，日志会保留。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>The token of %1 is not stored.</source>
        <translation>没有保存 %1 的令牌。</translation>
    </message>
    <message>
        <source>The system keyring cannot be used: %1</source>
        <translation>无法使用系统钥匙串：%1</translation>
    </message>
    <message>
        <source>Enter the token to connect.</source>
        <translation>请输入令牌以连接。</translation>
    </message>
    <message>
        <source>Enter token…</source>
        <translation>输入令牌…</translation>
    </message>
    <message>
        <source>The token could not be stored in the system keyring: %1</source>
        <translation>令牌无法存进系统钥匙串：%1</translation>
    </message>
    <message>
        <source>It is kept in memory until QunDesk is closed.</source>
        <translation>它只留在内存里，直到关闭 QunDesk。</translation>
    </message>
    <message>
        <source>Token saved in the system keyring</source>
        <translation>令牌已存进系统钥匙串</translation>
    </message>
    <message>
        <source>The list of accounts could not be read or written.</source>
        <translation>无法读取或写入账号列表。</translation>
    </message>
    <message>
        <source>This account is no longer in the group %1.</source>
        <translation>此账号已不在群 %1 里。</translation>
    </message>
    <message>
        <source>Connect to a OneBot server</source>
        <translation>连接到 OneBot 服务器</translation>
    </message>
    <message>
        <source>QunDesk works with NapCat, LLBot, Lagrange, SnowLuma and go-cqhttp.</source>
        <translation>QunDesk 支持 NapCat、LLBot、Lagrange、SnowLuma 和 go-cqhttp。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>选择一个群</translation>
    </message>
    <message>
        <source>Its members and settings appear here.</source>
        <translation>它的成员和设置会显示在这里。</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>撤销“%1”</translation>
    </message>
    <message>
        <source>This cannot be undone any more.</source>
        <translation>已经不能撤销。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Requests to join</source>
        <translation>加群申请</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n open request(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1 · 待处理申请 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Show requests of all groups</source>
        <translation>显示所有群的申请</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>搜索当前页面</translation>
    </message>
    <message>
        <source>Selected transfers</source>
        <translation>选中的传输</translation>
    </message>
    <message>
        <source>The queue of transfers could not be written.</source>
        <translation>无法写入传输队列。</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>查看申请</translation>
    </message>
    <message>
        <source>They are kept, and can be resumed after the next start.</source>
        <translation>它们会保留在队列里，下次启动后可以继续。</translation>
    </message>
    <message>
        <source>What the server is uploading now may appear in the group all the same; the queue will show it as not known.</source>
        <translation>服务器正在上传的文件仍可能出现在群里，队列会把它标为“不确定”。</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) have not ended.</source>
        <translation>
            <numerusform>还有 %n 个传输没有结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>暂停并退出</translation>
    </message>
</context>
<context>
    <name>qundesk::MemberActionSet</name>
    <message>
        <source>Mute</source>
        <translation>禁言</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>QQ number</source>
        <translation>QQ 号</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>名片</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>一行 CSV</translation>
    </message>
    <message>
        <source>As @mention</source>
        <translation>@文本</translation>
    </message>
    <message>
        <source>Nobody is selected.</source>
        <translation>没有选中任何人。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n of them)</source>
        <comment>action; to how many it can be done</comment>
        <translation>
            <numerusform>%1（其中 %n 人）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>查看资料</translation>
    </message>
    <message>
        <source>Change card…</source>
        <translation>修改名片…</translation>
    </message>
    <message numerus="yes">
        <source>Change card of %n member(s)…</source>
        <translation>
            <numerusform>修改 %n 人的名片…</numerusform>
        </translation>
    </message>
    <message>
        <source>Set title…</source>
        <translation>设置头衔…</translation>
    </message>
    <message numerus="yes">
        <source>Set title of %n member(s)…</source>
        <translation>
            <numerusform>设置 %n 人的头衔…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>设为管理员</translation>
    </message>
    <message numerus="yes">
        <source>Make %n member(s) admin</source>
        <translation>
            <numerusform>将 %n 人设为管理员</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove admin</source>
        <translation>取消管理员</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n admin(s)</source>
        <translation>
            <numerusform>取消 %n 名管理员</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>解除禁言</translation>
    </message>
    <message numerus="yes">
        <source>Unmute %n member(s)</source>
        <translation>
            <numerusform>解除 %n 人的禁言</numerusform>
        </translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>移出群…</translation>
    </message>
    <message numerus="yes">
        <source>Kick %n member(s)…</source>
        <translation>
            <numerusform>移出 %n 人…</numerusform>
        </translation>
    </message>
    <message>
        <source>Kick and refuse…</source>
        <translation>移出并拒绝再申请…</translation>
    </message>
    <message numerus="yes">
        <source>Kick %n member(s) and refuse…</source>
        <translation>
            <numerusform>移出 %n 人并拒绝再申请…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mute %n member(s)</source>
        <translation>
            <numerusform>禁言 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Unmute (%1 left)</source>
        <translation>解除禁言（剩余 %1）</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>禁言至 %1</translation>
    </message>
    <message>
        <source>Send file…</source>
        <translation>发送文件…</translation>
    </message>
    <message>
        <source>A file goes to one member at a time.</source>
        <translation>一次只能给一名成员发送文件。</translation>
    </message>
    <message>
        <source>Handle spam…</source>
        <translation>处理垃圾消息…</translation>
    </message>
    <message>
        <source>Spam is handled for one member at a time.</source>
        <translation>一次只能处理一名成员的垃圾消息。</translation>
    </message>
</context>
<context>
    <name>qundesk::MemberDetail</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Select a member to see details.</source>
        <translation>选择一名成员以查看详情。</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经历</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>禁言</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>解除禁言</translation>
    </message>
    <message>
        <source>Card…</source>
        <translation>改名片</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>LV %1</source>
        <comment>level</comment>
        <translation>LV %1</translation>
    </message>
    <message>
        <source>Muted, %1 left</source>
        <translation>禁言中，剩余 %1</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Last spoke</source>
        <translation>最后发言</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>头衔</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no title</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>名片</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no card</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of account</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>QQ has flagged this account</source>
        <translation>QQ 已标记此账号</translation>
    </message>
</context>
<context>
    <name>qundesk::MemberModel</name>
    <message>
        <source>, </source>
        <comment>between two facts about a member, read out by a screen reader</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>群主</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for confirmation</source>
        <translation>等待确认</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Flagged by QQ</source>
        <translation>被 QQ 标记</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>muted, %1 left</source>
        <translation>禁言中，剩余 %1</translation>
    </message>
    <message>
        <source>not muted</source>
        <translation>未被禁言</translation>
    </message>
    <message>
        <source>never spoke</source>
        <translation>从未发言</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>column: the name in this group</comment>
        <translation>群名片</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>QQ</source>
        <comment>column: the QQ number</comment>
        <translation>QQ 号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>头衔</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Last spoke</source>
        <translation>最后发言</translation>
    </message>
    <message>
        <source>Mute left</source>
        <translation>禁言剩余</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>qundesk::MemberPage</name>
    <message>
        <source>Search members</source>
        <translation>搜索成员</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>禁言中</translation>
    </message>
    <message>
        <source>Never spoke</source>
        <translation>从未发言</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n day(s)</source>
        <translation>
            <numerusform>%n 天未发言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined within %n day(s)</source>
        <translation>
            <numerusform>%n 天内加入</numerusform>
        </translation>
    </message>
    <message>
        <source>With title</source>
        <translation>有头衔</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>被 QQ 标记</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export as CSV (Ctrl+E)</source>
        <translation>导出为 CSV（Ctrl+E）</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 名成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>没有匹配的成员</translation>
    </message>
    <message>
        <source>No member fits the chosen filters.</source>
        <translation>没有成员符合所选筛选。</translation>
    </message>
    <message>
        <source>Searched for “%1”.</source>
        <translation>搜索了“%1”。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Another series is running in this group. Stop it or wait for its end.</source>
        <translation>此群已有一批操作正在进行。请停止它或等它结束。</translation>
    </message>
    <message>
        <source>Change card</source>
        <translation>修改名片</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>名片</translation>
    </message>
    <message numerus="yes">
        <source>The same card for %n member(s)</source>
        <translation>
            <numerusform>%n 人使用同一张名片</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation>删除名片</translation>
    </message>
    <message>
        <source>The name in this group. Empty shows the nickname.</source>
        <translation>在此群里的名字。留空则显示昵称。</translation>
    </message>
    <message>
        <source>Set title</source>
        <translation>设置头衔</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>头衔</translation>
    </message>
    <message numerus="yes">
        <source>The same title for %n member(s)</source>
        <translation>
            <numerusform>%n 人使用同一个头衔</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove title</source>
        <translation>删除头衔</translation>
    </message>
    <message>
        <source>At most 6 Chinese characters. Empty removes it.</source>
        <translation>最多 6 个汉字。留空则删除。</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>设为管理员</translation>
    </message>
    <message>
        <source>Remove admin</source>
        <translation>取消管理员</translation>
    </message>
    <message>
        <source>Administrators can mute and remove members, answer requests and publish notices. Only the owner can take this back.</source>
        <translation>管理员可以禁言和移出成员、处理申请、发布公告。只有群主能收回。</translation>
    </message>
    <message>
        <source>They stay in the group as ordinary members.</source>
        <translation>对方仍留在群里，成为普通成员。</translation>
    </message>
    <message numerus="yes">
        <source>Make %n member(s) admin</source>
        <translation>
            <numerusform>将 %n 人设为管理员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n admin(s)</source>
        <translation>
            <numerusform>取消 %n 名管理员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members %2.csv</source>
        <comment>group, date</comment>
        <translation>%1 成员 %2.csv</translation>
    </message>
    <message numerus="yes">
        <source>Export %n member(s)</source>
        <translation>
            <numerusform>导出 %n 名成员</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n member(s) to %1</source>
        <translation>
            <numerusform>已导出 %n 名成员到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Click to remove this filter</source>
        <translation>点击取消此筛选</translation>
    </message>
    <message>
        <source>Reading members…</source>
        <translation>正在读取成员…</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>没有成员</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 没有发出：%2</translation>
    </message>
</context>
<context>
    <name>qundesk::MemberTable</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>默认列</translation>
    </message>
</context>
<context>
    <name>qundesk::MessageActionSet</name>
    <message>
        <source>Mute sender</source>
        <translation>禁言发送者</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>No message is selected.</source>
        <translation>未选择消息。</translation>
    </message>
    <message>
        <source>This message was recalled already.</source>
        <translation>这条消息已被撤回。</translation>
    </message>
    <message>
        <source>Anonymous senders are muted one by one.</source>
        <translation>匿名发送者只能逐个禁言。</translation>
    </message>
    <message>
        <source>One message at a time.</source>
        <translation>一次只能选一条消息。</translation>
    </message>
    <message>
        <source>Mark as essence</source>
        <translation>设为精华</translation>
    </message>
    <message>
        <source>Remove from essence</source>
        <translation>移出精华</translation>
    </message>
    <message numerus="yes">
        <source>Mute %n sender(s)</source>
        <translation>
            <numerusform>禁言 %n 名发送者</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>Mute anonymous sender…</source>
        <translation>禁言匿名发送者…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n message(s)</source>
        <translation>
            <numerusform>复制 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Show member</source>
        <translation>查看成员</translation>
    </message>
    <message>
        <source>This person is not in the group.</source>
        <translation>此人不在群内。</translation>
    </message>
    <message numerus="yes">
        <source>Recall %n message(s)…</source>
        <translation>
            <numerusform>撤回 %n 条消息…</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>撤回</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n of them)</source>
        <comment>action; to how many it can be done</comment>
        <translation>
            <numerusform>%1（其中 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>One sender at a time.</source>
        <translation>一次只能处理一名发送者。</translation>
    </message>
    <message>
        <source>Anonymous members can only be muted.</source>
        <translation>匿名成员只能禁言。</translation>
    </message>
    <message>
        <source>Handle spam…</source>
        <translation>处理垃圾消息…</translation>
    </message>
</context>
<context>
    <name>qundesk::MessageBar</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>qundesk::MessageDelegate</name>
    <message>
        <source>Answers an earlier message</source>
        <translation>回复了更早的消息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote: the words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Recalled. This computer has kept the words:</source>
        <translation>已撤回，本机留有原文：</translation>
    </message>
    <message>
        <source>Recalled by the sender. This computer has kept the words:</source>
        <translation>发送者已撤回，本机留有原文：</translation>
    </message>
    <message>
        <source>Recalled by %1. This computer has kept the words:</source>
        <translation>由 %1 撤回，本机留有原文：</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Essence</source>
        <translation>精华</translation>
    </message>
</context>
<context>
    <name>qundesk::MessageModel</name>
    <message>
        <source>@everybody</source>
        <translation>@全体成员</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>forwarded messages</source>
        <translation>转发的消息</translation>
    </message>
    <message>
        <source>card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>not shown here</source>
        <translation>此处无法显示</translation>
    </message>
    <message>
        <source>%1, recalled</source>
        <comment>a message</comment>
        <translation>%1，已撤回</translation>
    </message>
</context>
<context>
    <name>qundesk::MessagePage</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Another series is running in this group. Stop it or wait for its end.</source>
        <translation>本群正在执行另一批操作，请先停止或等待结束。</translation>
    </message>
    <message numerus="yes">
        <source>Muting %n sender(s). The Members page shows how it goes.</source>
        <translation>
            <numerusform>正在禁言 %n 名发送者，进度见“成员”页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Anonymous. This mute cannot be lifted again.</source>
        <translation>匿名成员。此禁言无法解除。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n message(s)</source>
        <translation>
            <numerusform>已复制 %n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation>已载入 %1 条</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>已到最早</translation>
    </message>
    <message>
        <source>Reading older messages…</source>
        <translation>正在读取更早的消息…</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>没有匹配的消息</translation>
    </message>
    <message>
        <source>None of the loaded messages is of this kind.</source>
        <translation>已载入的消息中没有这一类。</translation>
    </message>
    <message>
        <source>Searched the loaded messages for “%1”.</source>
        <translation>已在载入的消息中搜索“%1”。</translation>
    </message>
    <message>
        <source>Recalling %1 of %2…</source>
        <translation>正在撤回第 %1 条，共 %2 条…</translation>
    </message>
    <message>
        <source>One after the other, with pauses.</source>
        <translation>逐条进行，中间有停顿。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 messages.</source>
        <translation>已停止：%2 条中处理了 %1 条。</translation>
    </message>
    <message>
        <source>Too many were refused in a row, or the connection was lost.</source>
        <translation>连续多次被拒绝，或连接已断开。</translation>
    </message>
    <message>
        <source>Older messages could not be read.</source>
        <translation>无法读取更早的消息。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 has no message history.</source>
        <translation>%1 不提供历史消息。</translation>
    </message>
    <message>
        <source>Messages are shown from now on, as they come.</source>
        <translation>从现在起收到的消息会显示在这里。</translation>
    </message>
    <message>
        <source>Only the newest %1 messages are kept here.</source>
        <translation>此处只保留最新的 %1 条消息。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>搜索消息</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read the messages again (F5)</source>
        <translation>重新读取消息 (F5)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Reading messages…</source>
        <translation>正在读取消息…</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>还没有消息</translation>
    </message>
    <message>
        <source>What is said from now on appears here.</source>
        <translation>此后的发言会显示在这里。</translation>
    </message>
</context>
<context>
    <name>qundesk::MuteDialog</name>
    <message numerus="yes">
        <source>Mute %n member(s)</source>
        <translation>
            <numerusform>禁言 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute member</source>
        <translation>禁言成员</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>90m · 1d2h · until 23:00</source>
        <translation>90m·1d2h·到 23:00</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Kept on this computer; QQ does not show it</source>
        <translation>仅保存在本机，QQ 不会显示</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Longest, 29 days 23 h</source>
        <translation>最长 29 天 23 时</translation>
    </message>
    <message>
        <source>Until %1, %2 in all</source>
        <translation>至 %1，共 %2</translation>
    </message>
    <message numerus="yes">
        <source>Mute %n member(s) for %1</source>
        <translation>
            <numerusform>禁言 %n 人 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute for %1</source>
        <translation>禁言 %1</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>多久？</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>无法识别这个时长</translation>
    </message>
    <message>
        <source>The time must be more than zero</source>
        <translation>时长必须大于零</translation>
    </message>
    <message>
        <source>This moment has passed</source>
        <translation>这个时刻已经过去</translation>
    </message>
    <message>
        <source>At most 29 days 23 hours 59 minutes</source>
        <translation>最长 29 天 23 小时 59 分</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>禁言</translation>
    </message>
</context>
<context>
    <name>qundesk::NoticeActionSet</name>
    <message>
        <source>New notice…</source>
        <translation>发公告…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Publish again…</source>
        <translation>再次发布…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No notice is selected.</source>
        <translation>没有选中公告。</translation>
    </message>
</context>
<context>
    <name>qundesk::NoticeCard</name>
    <message>
        <source>A notice without text</source>
        <translation>没有文字的公告</translation>
    </message>
    <message>
        <source>Newest notice</source>
        <translation>最新公告</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation>查看公告</translation>
    </message>
</context>
<context>
    <name>qundesk::NoticeDelegate</name>
    <message>
        <source>Picture · %1 × %2</source>
        <comment>width, height</comment>
        <translation>图片·%1 × %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>For new members</source>
        <translation>发给新成员</translation>
    </message>
    <message>
        <source>Confirmation asked</source>
        <translation>需确认</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::NoticeEditor</name>
    <message>
        <source>New notice</source>
        <translation>发公告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Publish in %1</source>
        <translation>发布到 %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>公告正文</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Kept as a draft until it is published.</source>
        <translation>发布之前一直保存为草稿。</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Pop up for members</source>
        <translation>弹窗提醒成员</translation>
    </message>
    <message>
        <source>It opens by itself when they enter the group.</source>
        <translation>成员进入群聊时自动弹出。</translation>
    </message>
    <message>
        <source>Ask members to confirm that they have read it</source>
        <translation>需要群成员确认已读</translation>
    </message>
    <message>
        <source>Show to new members</source>
        <translation>发给新成员</translation>
    </message>
    <message>
        <source>Ask members to edit their card</source>
        <translation>引导成员修改群名片</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot publish pictures.</source>
        <translation>%1 不能发布带图片的公告。</translation>
    </message>
    <message>
        <source>Members are asked to confirm that they have read it; %1 cannot turn that off and has no other options.</source>
        <translation>默认需要群成员确认；%1 无法关闭这一项，也没有其他选项。</translation>
    </message>
    <message>
        <source>%1 does not list notices for new members, so it cannot be confirmed that this one is there.</source>
        <translation>%1 不会列出发给新成员的公告，因此无法确认是否发布成功。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>For new members</source>
        <translation>发给新成员</translation>
    </message>
</context>
<context>
    <name>qundesk::NoticePage</name>
    <message>
        <source>Search notices</source>
        <translation>搜索公告</translation>
    </message>
    <message>
        <source>Text, author or pinyin (Ctrl+F)</source>
        <translation>正文、发布者或拼音（Ctrl+F）</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>公告正文</translation>
    </message>
    <message>
        <source>Select a notice to read it.</source>
        <translation>选择一条公告来阅读。</translation>
    </message>
    <message>
        <source>Reading notices…</source>
        <translation>正在读取公告…</translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation>还没有公告</translation>
    </message>
    <message>
        <source>What you publish with Ctrl+N is shown here.</source>
        <translation>按 Ctrl+N 发布的公告会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n 条公告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing the notice…</source>
        <translation>正在发布公告…</translation>
    </message>
    <message>
        <source>No notice matches</source>
        <translation>没有符合的公告</translation>
    </message>
    <message>
        <source>Searched for “%1”.</source>
        <translation>搜索的是“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n notice(s); %1 lists no more</source>
        <translation>
            <numerusform>最新的 %n 条公告；%1 不会列出更早的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read by %n member(s)</source>
        <translation>
            <numerusform>%n 人已读</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (only shown in QQ: the server tells no address)</source>
        <translation>%1（只能在 QQ 里查看：服务器没有给出地址）</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>The last notice is still being published.</source>
        <translation>上一条公告还在发布中。</translation>
    </message>
    <message>
        <source>The draft could not be written to the disk and is kept until the program ends: %1</source>
        <translation>草稿无法写入磁盘，只保留到程序退出：%1</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>再次发布</translation>
    </message>
    <message>
        <source>Replace the draft “%1”?</source>
        <translation>替换草稿“%1”？</translation>
    </message>
    <message>
        <source>A notice was begun in this group and not published yet.</source>
        <translation>本群有一条写了一半、还没有发布的公告。</translation>
    </message>
    <message>
        <source>Replace draft</source>
        <translation>替换草稿</translation>
    </message>
    <message>
        <source>It disappears for everybody. The text stays in the log of this computer and can be published again.</source>
        <translation>所有人都将看不到它。文字保留在本机日志中，可以再次发布。</translation>
    </message>
    <message>
        <source>Its pictures cannot be had back.</source>
        <translation>其中的图片无法找回。</translation>
    </message>
    <message>
        <source>Delete notice</source>
        <translation>删除公告</translation>
    </message>
    <message>
        <source>Delete the notice “%1” by %2?</source>
        <translation>删除 %2 发布的公告“%1”？</translation>
    </message>
    <message>
        <source>Copied the notice</source>
        <translation>已复制公告</translation>
    </message>
</context>
<context>
    <name>qundesk::OverviewBoard</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>%1 % active</source>
        <comment>share of members who spoke within 30 days</comment>
        <translation>活跃 %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) spoke within 30 days</source>
        <translation>
            <numerusform>%n 名成员 30 天内发过言</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted now</source>
        <translation>当前禁言</translation>
    </message>
    <message>
        <source>Everybody is muted</source>
        <translation>全员禁言中</translation>
    </message>
    <message>
        <source>Joined this week</source>
        <translation>本周加入</translation>
    </message>
    <message>
        <source>last week %1</source>
        <translation>上周 %1</translation>
    </message>
    <message>
        <source>@all left today</source>
        <translation>今日 @全体成员 剩余</translation>
    </message>
    <message>
        <source>for this account</source>
        <translation>次·本账号</translation>
    </message>
    <message>
        <source>group %1</source>
        <comment>how often all admins together may still call everybody</comment>
        <translation>全群 %1</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不可用</translation>
    </message>
    <message numerus="yes">
        <source>All administrators together may still address everybody %n time(s) today.</source>
        <translation>
            <numerusform>今天所有管理员合计还可 @全体成员 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>This account may not address everybody here.</source>
        <translation>本账号不能在此群 @全体成员。</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>查询中…</translation>
    </message>
    <message>
        <source>Last spoke</source>
        <translation>最后发言</translation>
    </message>
    <message>
        <source>%1 within 30 days</source>
        <comment>number of members who spoke</comment>
        <translation>30 天内 %1 人</translation>
    </message>
    <message>
        <source>Joined by week</source>
        <translation>每周加入</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>number of members</comment>
        <translation>共加入 %1 人</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) joined in 12 weeks</source>
        <translation>
            <numerusform>12 周内有 %n 人加入</numerusform>
        </translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>等级</translation>
    </message>
    <message numerus="yes">
        <source>Counted here from the %n member(s) read at %1. Unreliable times count as unknown.</source>
        <translation>
            <numerusform>由 %1 读取的 %n 名成员在本机计算。不可信的时间计为未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>未知时间</translation>
    </message>
    <message>
        <source>Click a bar to see these people</source>
        <translation>点一根柱子，在成员页筛选这些人</translation>
    </message>
    <message>
        <source>Last 12 weeks, from Monday</source>
        <translation>近 12 周，从周一算起</translation>
    </message>
</context>
<context>
    <name>qundesk::OverviewPage</name>
    <message>
        <source>Loading members…</source>
        <translation>正在读取成员…</translation>
    </message>
    <message>
        <source>This group has no members</source>
        <translation>这个群没有成员</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 名成员</translation>
    </message>
    <message>
        <source>Reading members…</source>
        <translation>正在读取成员…</translation>
    </message>
</context>
<context>
    <name>qundesk::Page</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Essence messages</source>
        <translation>精华</translation>
    </message>
    <message>
        <source>Honors</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>qundesk::PageBody</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Shown as of %1. %2</source>
        <translation>截至 %1。%2</translation>
    </message>
</context>
<context>
    <name>qundesk::PictureField</name>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>Preparing the picture…</source>
        <translation>正在处理图片…</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>无法读取，这不是图片或已损坏。</translation>
    </message>
    <message>
        <source>This picture is too big to be sent.</source>
        <translation>图片太大，无法发送。</translation>
    </message>
    <message>
        <source>%1, made smaller to be sent</source>
        <translation>%1，已缩小以便发送</translation>
    </message>
    <message>
        <source>Drop or paste a picture here</source>
        <translation>把图片拖到或粘贴到这里</translation>
    </message>
</context>
<context>
    <name>qundesk::Program</name>
    <message>
        <source>The log and the remembered lists cannot be used.</source>
        <translation>无法使用日志和已保存的列表。</translation>
    </message>
    <message>
        <source>The demo server could not be started.</source>
        <translation>无法启动演示服务器。</translation>
    </message>
    <message>
        <source>The address in the environment cannot be used.</source>
        <translation>无法使用环境变量中的地址。</translation>
    </message>
    <message>
        <source>The token file could not be read.</source>
        <translation>无法读取令牌文件。</translation>
    </message>
    <message>
        <source>Others can read the token file.</source>
        <translation>其他用户可以读取令牌文件。</translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600.</source>
        <translation>请设为仅自己可读：chmod 600。</translation>
    </message>
</context>
<context>
    <name>qundesk::QuotaCard</name>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Space %1 of %2 · %3 %</source>
        <translation>空间 %1 / %2·%3 %</translation>
    </message>
    <message>
        <source>Files %1 of %2</source>
        <translation>文件数 %1 / %2</translation>
    </message>
    <message>
        <source>Group files</source>
        <translation>群文件</translation>
    </message>
</context>
<context>
    <name>qundesk::RecallDialog</name>
    <message>
        <source>Recall messages</source>
        <translation>撤回消息</translation>
    </message>
    <message numerus="yes">
        <source>Recall %n message(s)?</source>
        <translation>
            <numerusform>撤回 %n 条消息？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>发送者：%1</translation>
    </message>
    <message>
        <source>Nobody in the group can read them any more, and this cannot be undone. They are recalled one after the other, with pauses.</source>
        <translation>撤回后群内无人能再看到，且无法恢复。消息会逐条撤回，中间有停顿。</translation>
    </message>
    <message numerus="yes">
        <source>%n selected message(s) cannot be recalled and are skipped.</source>
        <translation>
            <numerusform>所选消息中有 %n 条无法撤回，将跳过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recall %n message(s)</source>
        <translation>
            <numerusform>撤回 %n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::RejectEditor</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason, shown to the person; may be empty</source>
        <translation>拒绝理由，对方能看到，可不填</translation>
    </message>
    <message>
        <source>Reject</source>
        <comment>verb</comment>
        <translation>拒绝</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n</source>
        <comment>verb</comment>
        <translation>
            <numerusform>拒绝 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Last reasons</source>
        <translation>常用理由</translation>
    </message>
    <message>
        <source>Enter sends · Esc cancels</source>
        <translation>Enter 发送 · Esc 取消</translation>
    </message>
</context>
<context>
    <name>qundesk::RequestAlerts</name>
    <message numerus="yes">
        <source>%n new request(s) to join</source>
        <translation>
            <numerusform>%n 条新的加群申请</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 invites you to %2</source>
        <translation>%1 邀请你加入 %2</translation>
    </message>
    <message>
        <source>%1 wants to join %2</source>
        <translation>%1申请加入%2</translation>
    </message>
</context>
<context>
    <name>qundesk::RequestBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be answered</source>
        <translation>
            <numerusform>其中 %n 条不能答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>同意 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n…</source>
        <translation>
            <numerusform>拒绝 %n 条…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>qundesk::RequestDelegate</name>
    <message>
        <source>Approve</source>
        <comment>verb</comment>
        <translation>同意</translation>
    </message>
    <message>
        <source>Reject</source>
        <comment>verb</comment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Invites this account to %1</source>
        <translation>邀请本账号加入%1</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>没有留言</translation>
    </message>
    <message numerus="yes">
        <source>Approves in %n s</source>
        <translation>
            <numerusform>%n 秒后同意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejects in %n s</source>
        <translation>
            <numerusform>%n 秒后拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>qundesk::RequestDetail</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Select a request to see details.</source>
        <translation>选择一条申请查看详情。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>此人在本机的记录</translation>
    </message>
    <message>
        <source>In your other groups</source>
        <translation>在我的其他群</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>没有留言</translation>
    </message>
    <message>
        <source>Not found in the groups loaded so far</source>
        <translation>在已读取成员的群里没有找到</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有记录</translation>
    </message>
</context>
<context>
    <name>qundesk::RequestPage</name>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Hide without answering</source>
        <translation>隐藏，不答复</translation>
    </message>
    <message numerus="yes">
        <source>Hidden until QunDesk is closed: %n request(s), to be found under Handled</source>
        <translation>
            <numerusform>已隐藏 %n 条申请，到退出 QunDesk 为止；可在“已处理”里找到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n QQ number(s)</source>
        <translation>
            <numerusform>已复制 %n 个 QQ 号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>requests</comment>
        <translation>
            <numerusform>待处理 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading requests…</source>
        <translation>正在读取申请…</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 条申请</numerusform>
        </translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>没有匹配的申请</translation>
    </message>
    <message>
        <source>Nothing was handled yet</source>
        <translation>还没有处理过的申请</translation>
    </message>
    <message>
        <source>No open requests in this group</source>
        <translation>本群没有待处理的申请</translation>
    </message>
    <message>
        <source>No open requests</source>
        <translation>没有待处理的申请</translation>
    </message>
    <message>
        <source>Searched for “%1”.</source>
        <translation>搜索的是“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n open elsewhere</source>
        <comment>requests in other groups</comment>
        <translation>
            <numerusform>其他地方还有 %n 条待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>New ones appear here by themselves.</source>
        <translation>新的申请会自动出现在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) arrived while offline</source>
        <translation>
            <numerusform>离线期间有 %n 条新申请</numerusform>
        </translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>本群</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有群</translation>
    </message>
    <message>
        <source>Which groups</source>
        <translation>哪些群</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>requests without an answer</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>people who ask to join</comment>
        <translation>申请</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>被过滤</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>搜索申请人或答案</translation>
    </message>
    <message>
        <source>Name, pinyin, number, answer or group (Ctrl+F)</source>
        <translation>名字、拼音、QQ 号、答案或群（Ctrl+F）</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Loading requests…</source>
        <translation>正在加载申请…</translation>
    </message>
    <message>
        <source>Nobody wants to join</source>
        <translation>没有加群申请</translation>
    </message>
    <message>
        <source>New requests appear here by themselves.</source>
        <translation>新的申请会自动出现在这里。</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>verb</comment>
        <translation>同意</translation>
    </message>
    <message>
        <source>Reject…</source>
        <comment>verb</comment>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>收回答复</translation>
    </message>
    <message>
        <source>Copy QQ number</source>
        <translation>复制 QQ 号</translation>
    </message>
</context>
<context>
    <name>qundesk::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>qundesk::SelectionBar</name>
    <message>
        <source>Mute</source>
        <translation>禁言</translation>
    </message>
    <message>
        <source>Card…</source>
        <translation>名片…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them out of reach</source>
        <translation>
            <numerusform>其中 %n 人不可操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside of the filter</source>
        <translation>
            <numerusform>另有 %n 人不在当前筛选中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n…</source>
        <translation>
            <numerusform>移出 %n 人…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::SendFileDialog</name>
    <message>
        <source>Send file</source>
        <translation>发送文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>选择文件，或拖到这里</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>The server only says that it took the file. Whether it arrived shows in QQ.</source>
        <translation>服务器只会告知已接收文件，是否送达请在 QQ 里查看。</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>发送给 %1</translation>
    </message>
    <message>
        <source>%1 opens this path itself. It runs on this computer; in a container it must see the same path.</source>
        <translation>这个路径由 %1 自己打开。它运行在本机；如果在容器里，必须能看到同样的路径。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>server, address</comment>
        <translation>位于 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 opens this path itself, and is not on this computer: it finds the file only in a folder that both see under the same path.</source>
        <translation>这个路径由%1 自己打开，而它不在本机：只有双方以同样路径都能看到的共享文件夹里的文件才能找到。</translation>
    </message>
    <message>
        <source>There is no such file on this computer.</source>
        <translation>本机没有这个文件。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取这个文件。</translation>
    </message>
    <message>
        <source>This file is empty; QQ takes no empty files.</source>
        <translation>文件是空的；QQ 不接受空文件。</translation>
    </message>
    <message>
        <source>%1 gets the file with the request (%2).</source>
        <translation>文件随请求一起发给 %1（%2）。</translation>
    </message>
    <message>
        <source>How it reaches %1 is said here once a file is chosen.</source>
        <translation>选好文件后，这里会说明它怎样送到 %1。</translation>
    </message>
</context>
<context>
    <name>qundesk::SettingsDialog</name>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shortest pause</source>
        <translation>最短间隔</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>最长间隔</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>清空记录</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Bulk pace</source>
        <translation>批量操作间隔</translation>
    </message>
    <message>
        <source>The pause between two members, at random in this range. QQ locks accounts that go too fast.</source>
        <translation>两名成员之间的间隔，在此范围内随机。操作过快的账号会被 QQ 限制。</translation>
    </message>
    <message>
        <source>Mute reasons</source>
        <translation>禁言理由</translation>
    </message>
    <message>
        <source>Offered again when somebody is muted. Kept on this computer only.</source>
        <translation>下次禁言时再次提供，只保存在本机。</translation>
    </message>
    <message>
        <source>None remembered</source>
        <translation>暂无记录</translation>
    </message>
    <message numerus="yes">
        <source>%n remembered</source>
        <translation>
            <numerusform>已记住 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect when QunDesk starts</source>
        <translation>QunDesk 启动时连接</translation>
    </message>
    <message>
        <source>Show profile pictures</source>
        <translation>显示头像</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>头像</translation>
    </message>
    <message>
        <source>Fetched from Tencent&apos;s picture host, which learns whose pictures are looked at. Off: initials, and nothing is fetched.</source>
        <translation>从腾讯的头像服务器获取，该服务器会知道查看了谁的头像。关闭后显示首字，不再获取。</translation>
    </message>
    <message>
        <source>Forget the rejection reasons</source>
        <translation>清空拒绝理由</translation>
    </message>
    <message>
        <source>Rejection reasons</source>
        <translation>拒绝理由</translation>
    </message>
    <message>
        <source>Tell the desktop of new requests to join</source>
        <translation>有新的加群申请时显示桌面通知</translation>
    </message>
</context>
<context>
    <name>qundesk::ShortcutsDialog</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>搜索群</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Select or clear the row</source>
        <translation>选择或取消该行</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>选择全部显示的成员</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>反选</translation>
    </message>
    <message>
        <source>Copy QQ numbers</source>
        <translation>复制 QQ 号</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>查看资料</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>修改名片</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>禁言</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>解除禁言</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>移出群</translation>
    </message>
    <message>
        <source>Remove and refuse later requests</source>
        <translation>移出并拒绝以后的申请</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Next account</source>
        <translation>下一个账号</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>下一个区域</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>快捷键列表</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, keys</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>搜索当前页面</translation>
    </message>
    <message>
        <source>Requests to join</source>
        <translation>加群申请</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>下一条申请</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>上一条申请</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>拒绝并写理由</translation>
    </message>
    <message>
        <source>Hide without answering</source>
        <translation>隐藏，不答复</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>收回答复</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Mark as essence, or remove</source>
        <translation>设为或移出精华</translation>
    </message>
    <message>
        <source>Handle spam</source>
        <translation>处理垃圾消息</translation>
    </message>
</context>
<context>
    <name>qundesk::SpamDialog</name>
    <message>
        <source>Handle spam</source>
        <translation>处理垃圾消息</translation>
    </message>
    <message numerus="yes">
        <source>Recall %n message(s)</source>
        <translation>
            <numerusform>撤回 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>处理</translation>
    </message>
    <message numerus="yes">
        <source>Recall %n message(s) and mute</source>
        <translation>
            <numerusform>撤回 %n 条并禁言</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute for 1 day</source>
        <translation>禁言 1 天</translation>
    </message>
    <message numerus="yes">
        <source>Recall %n message(s) and remove</source>
        <translation>
            <numerusform>撤回 %n 条并移出</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the group</source>
        <translation>移出本群</translation>
    </message>
    <message numerus="yes">
        <source>Recall %n message(s), remove and refuse</source>
        <translation>
            <numerusform>撤回 %n 条、移出并拒绝再次申请</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove and refuse</source>
        <translation>移出并拒绝再次申请</translation>
    </message>
    <message>
        <source>First muted, so that nothing more comes; removed when the messages are recalled.</source>
        <translation>先禁言，防止继续刷屏；消息撤回后再移出。</translation>
    </message>
    <message>
        <source>Messages are recalled one after the other, with pauses. This cannot be undone.</source>
        <translation>消息会逐条撤回，中间有停顿。撤回后无法恢复。</translation>
    </message>
    <message>
        <source>No message that could be recalled is kept here: see the Messages page.</source>
        <translation>本机没有可撤回的消息，请到消息页查看。</translation>
    </message>
    <message numerus="yes">
        <source>Recall %n message(s) kept here</source>
        <translation>
            <numerusform>撤回本机保存的 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the person alone</source>
        <translation>不处理此人</translation>
    </message>
    <message>
        <source>Refuse later requests to join</source>
        <translation>拒绝再次申请加群</translation>
    </message>
</context>
<context>
    <name>qundesk::Spinner</name>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
</context>
<context>
    <name>qundesk::StatusLine</name>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)/min</source>
        <translation>
            <numerusform>%n 事件/分</numerusform>
        </translation>
    </message>
    <message>
        <source>no events</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>Reading groups…</source>
        <translation>正在读取群列表…</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>%n 个传输</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Show or hide the transfers</source>
        <translation>显示或隐藏传输列表</translation>
    </message>
</context>
<context>
    <name>qundesk::TalkativeCard</name>
    <message numerus="yes">
        <source>Most talkative for %n day(s) in a row</source>
        <translation>
            <numerusform>已连续 %n 天获得龙王</numerusform>
        </translation>
    </message>
    <message>
        <source>Most talkative now; the server does not say since when</source>
        <translation>当前龙王；服务器没有给出连续天数</translation>
    </message>
    <message>
        <source>Show %1 among the members</source>
        <translation>在成员页查看 %1</translation>
    </message>
    <message>
        <source>Show member</source>
        <translation>查看成员</translation>
    </message>
</context>
<context>
    <name>qundesk::TextDialog</name>
    <message>
        <source>%1 of %2 bytes</source>
        <comment>used, limit</comment>
        <translation>%1 / %2 字节</translation>
    </message>
    <message>
        <source>QQ would drop it silently: a Chinese character takes 3 bytes.</source>
        <translation>超长时 QQ 会直接丢弃且不提示：一个汉字占 3 字节。</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <comment>used, limit</comment>
        <translation>%1 / %2 字</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>This server would drop it silently.</source>
        <translation>此服务器会悄悄丢弃过长的名称。</translation>
    </message>
</context>
<context>
    <name>qundesk::TickHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>qundesk::Toast</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>qundesk::TransferActionSet</name>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Cancel transfer</source>
        <translation>取消传输</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>没有选中任何传输。</translation>
    </message>
    <message>
        <source>The server has the file already and cannot be stopped.</source>
        <translation>文件已经交给服务器，无法中止。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move to top</source>
        <translation>移到最前</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Copy error</source>
        <translation>复制错误</translation>
    </message>
</context>
<context>
    <name>qundesk::TransferDock</name>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Cancel %1? It is at %2.</source>
        <translation>取消 %1？已完成 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n transfer(s) that are more than half through?</source>
        <translation>
            <numerusform>取消 %n 个已完成过半的传输？</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel transfer</source>
        <translation>取消传输</translation>
    </message>
    <message>
        <source>What has been transferred so far is lost.</source>
        <translation>已传输的部分会丢失。</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n transfer(s)</source>
        <translation>
            <numerusform>取消 %n 个传输</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Send %1 once more?</source>
        <translation>再发送一次 %1？</translation>
    </message>
    <message>
        <source>It was sent before, but no answer came, and it is not in %1 now.</source>
        <translation>之前已发送，但没有收到回复，现在在 %1 里也找不到它。</translation>
    </message>
    <message>
        <source>If the server is still at work, the group will have it twice.</source>
        <translation>如果服务器还在处理，群里会出现两份。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n error(s)</source>
        <translation>
            <numerusform>已复制 %n 条错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running, %n transfer(s)</source>
        <translation>
            <numerusform>进行中，%n 个传输</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed, %n transfer(s)</source>
        <translation>
            <numerusform>失败，%n 个传输</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished, %n transfer(s)</source>
        <translation>
            <numerusform>完成，%n 个传输</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>没有进行中的传输</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>没有失败的传输</translation>
    </message>
    <message>
        <source>Nothing has finished yet</source>
        <translation>还没有完成的传输</translation>
    </message>
    <message>
        <source>Which transfers</source>
        <translation>传输分类</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <source>Hide transfers</source>
        <translation>隐藏传输</translation>
    </message>
    <message>
        <source>Simultaneous</source>
        <translation>同时传输</translation>
    </message>
    <message>
        <source>Transfers at once</source>
        <translation>同时传输的数量</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>All transfers have ended</source>
        <translation>传输已全部结束</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>For all downloads together, and for all uploads together. Uploads by a path have no limit: the server reads the file itself.</source>
        <translation>所有下载合计、所有上传合计各按此限制。按路径上传不受限制：文件由服务器自行读取。</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <comment>speed limit</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>kB/秒</translation>
    </message>
</context>
<context>
    <name>qundesk::TransferLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>qundesk::TransferModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Group and folder</source>
        <translation>群和文件夹</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>qundesk::UploadForm</name>
    <message>
        <source>How files reach the server</source>
        <translation>文件怎样送到服务器</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>选择共享文件夹</translation>
    </message>
    <message>
        <source>Shared folder on this computer</source>
        <translation>本机上的共享文件夹</translation>
    </message>
    <message>
        <source>The same on the server</source>
        <translation>在服务器上的位置</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>This computer&apos;s address</source>
        <translation>本机地址</translation>
    </message>
    <message>
        <source>Port for fetching</source>
        <translation>取文件的端口</translation>
    </message>
    <message>
        <source>Enter both: the folder here, and what it is called on the server.</source>
        <translation>两处都要填：本机的文件夹，以及它在服务器上的路径。</translation>
    </message>
    <message>
        <source>There is no such folder on this computer.</source>
        <translation>本机上没有这个文件夹。</translation>
    </message>
    <message>
        <source>Only programs on this computer can fetch files there.</source>
        <translation>只有本机上的程序能从这里取文件。</translation>
    </message>
    <message>
        <source>While a file is uploaded, this network can reach the port. Each file has an address of its own that cannot be guessed and ends with the upload; it is not encrypted.</source>
        <translation>上传期间，该网络可以访问这个端口。每个文件都有猜不到的独立地址，上传结束即失效；传输不加密。</translation>
    </message>
    <message>
        <source>Enter the IP address of one computer, such as 192.168.1.5.</source>
        <translation>请填写一台电脑的 IP 地址，例如 192.168.1.5。</translation>
    </message>
</context>
<context>
    <name>qundesk::UploadTest</name>
    <message>
        <source>Upload a test file and delete it</source>
        <translation>上传测试文件并删除</translation>
    </message>
    <message>
        <source>The rest only shows by uploading: a file of 1 KB goes into a group of your choice and is deleted again. Its members may notice it.</source>
        <translation>其余方式只有上传才能知道：会往你选的群里传一个 1 KB 的文件，随后删除。群成员可能会看到。</translation>
    </message>
    <message>
        <source>Group for the test file</source>
        <translation>测试文件传到哪个群</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>选择一个群</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Test upload</source>
        <translation>测试上传</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>%1 The test does not know the stored token: type it to test it.</source>
        <translation>%1 测试不知道已保存的令牌，请重新输入后再测试。</translation>
    </message>
    <message>
        <source>Automatic: small files “%1”, big ones “%2”.</source>
        <translation>自动选择：小文件“%1”，大文件“%2”。</translation>
    </message>
    <message>
        <source>Uploading a test file to %1…</source>
        <translation>正在往 %1 上传测试文件…</translation>
    </message>
    <message>
        <source>Not seen to be deleted, look for it in the group: %1</source>
        <translation>没有确认删除，请到群里查看：%1</translation>
    </message>
</context>
</TS>
