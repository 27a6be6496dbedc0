<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DemoRun</name>
    <message>
        <source>No free port on the loopback address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The group&apos;s owner cannot be muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators can only be muted by the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role in this group does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators cannot act on the owner or on other administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not an administrator of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner to make it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer in the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the list with F5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not find this group or member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the list with F5; the account may have left the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mute lasts at most 29 days, 23 hours and 59 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another administrator has handled this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request was handled elsewhere or is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s packet service is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NapCat needs a version that supports the installed QQ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no file at this path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on another machine: set up a shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with an empty member list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has probably lost its own list. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QQ did not answer the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QQ says that this goes too fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has probably crashed on this request. Look at its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is open, but the server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path of the address and the token in the server&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server runs and that the port is right. In Docker it must listen on 0.0.0.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host name is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address for typing errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use ws:// or http:// if the server has no certificate, or check its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no OneBot service at this path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reports an internal error (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its log, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and whether the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>fact, advice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you asked for may have happened all the same: check before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from the server&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address belongs to a OneBot v11 server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused (code %1) and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, the port and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this token (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role in this group is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner and administrators can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot do this to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can do this to the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators cannot do this to administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the server still runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server dialled with a wrong token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the same token here and in the server&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account dialled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each account a port of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port cannot be listened on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may use it: choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page answered instead of a OneBot server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port: the address of the settings page is not the one of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address that it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is too big.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 64 MB are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no WebSocket service at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port and the path; for an HTTP server write http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer the greeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port and the path of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of QunDesk&apos;s is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was written by a newer QunDesk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two units of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quoted text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who muted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>muted %n time(s) from here, last on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Muted %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted the mute of %1, but it is not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not mute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmuted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted the unmute of %1, but it is not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not unmute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1 from the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted the removal of %1, but it is not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1 and refused to let them return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the card of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted the card of %1, but it is not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not change the card of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the title of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted the title of %1, but it is not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not change the title of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an administrator now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted %1 as administrator, but it is not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not make %1 an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted that %1 is no administrator any more, but it is not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not take administrator rights from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said ok, but it is not confirmed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>role in a group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <comment>role in a group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <comment>role in a group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am an admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <comment>never spoke</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what failed: why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick and refuse</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change card</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set title</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make admin</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove admin</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename group</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change group avatar</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute everybody</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let everybody speak</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow anonymous chat</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbid anonymous chat</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute anonymous sender</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave group</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish notice</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete notice</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as essence</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from essence</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve request</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject request</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload file</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete file</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create folder</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete folder</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send file</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::AboutDialog</name>
    <message>
        <source>About QunDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration of QQ groups through a OneBot v11 server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later. Without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made or endorsed by Tencent. QQ is a trademark of Tencent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::AccountHead</name>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QQ is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected · %1</source>
        <comment>server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1, %2</source>
        <comment>name, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::BatchStrip</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>verb, done, total</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: QQ says that this goes too fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped after three failures in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: the connection was lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::Chip</name>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::ChipRow</name>
    <message>
        <source>More (%1 on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a OneBot server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and token are shown on the web page of NapCat, LLBot, Lagrange or in the configuration of go-cqhttp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server yet? Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made-up members, no network, leave at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server to connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found a server that does not say its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>nickname, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no events yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server has connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server answers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The test does not know the stored token: type it to test it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server has connected. Enter the address below in the server&apos;s settings, as reverse WebSocket or WebSocket client.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::ConnectionForm</name>
    <message>
        <source>Connect at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember the token in the system keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: mode, HTTP address, reverse connection, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP and WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server connects to us (reverse)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for the server&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise it is kept in memory until QunDesk is closed. It is never written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: the server connects to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted: token and messages cross the internet as clear text. Use wss:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password in the address are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a token everybody in that network may use the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is needed, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address. It looks like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must begin with ws://, wss://, http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token in this address is too long or has line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mode needs an address with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mode needs an address with ws:// or wss://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an IP address, such as 127.0.0.1 or 0.0.0.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token has no line breaks and at most 4 KB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::GroupDelegate</name>
    <message>
        <source>Everybody muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::GroupHeader</name>
    <message>
        <source>%1 / %2 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1</source>
        <comment>its number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::GroupListModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>you are the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are an admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone is muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two facts about a group, read out by a screen reader</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::GroupListPane</name>
    <message>
        <source>Search groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, pinyin or number (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed %1</source>
        <comment>groups I manage, their number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>all groups, their number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You manage no group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is in no group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By open requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By my role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::GroupPage</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::KickDialog</name>
    <message>
        <source>Remove from group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse later requests to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 (%2) from %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s) from %1?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected member(s) cannot be removed and are skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n and refuse</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot ask to join again. This can be lifted in the group&apos;s blacklist on a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can ask to join again. Their messages and files stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::MainWindow</name>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About QunDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from QunDesk? Its address and token are forgotten. Nothing changes on the server, and the log stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of %1 is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the token to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token could not be stored in the system keyring: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in memory until QunDesk is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token saved in the system keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is no longer in the group %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a OneBot server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QunDesk works with NapCat, LLBot, Lagrange, SnowLuma and go-cqhttp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its members and settings appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QQ is offline on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is connected, but its QQ account is not. Log it in again there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retry in %n second(s) (attempt %1). %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shown as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)/min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading members…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::MemberActionSet</name>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QQ number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As @mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n of them)</source>
        <comment>action; to how many it can be done</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change card of %n member(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set title…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set title of %n member(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %n member(s) admin</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n admin(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unmute %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kick %n member(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kick and refuse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kick %n member(s) and refuse…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mute %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unmute (%1 left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::MemberDetail</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a member to see details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LV %1</source>
        <comment>level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>no title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>no card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QQ has flagged this account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::MemberModel</name>
    <message>
        <source>, </source>
        <comment>between two facts about a member, read out by a screen reader</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged by QQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <comment>column: the name in this group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QQ</source>
        <comment>column: the QQ number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::MemberPage</name>
    <message>
        <source>Search members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined within %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group has no members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading members…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member fits the chosen filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another series is running in this group. Stop it or wait for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same card for %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in this group. Empty shows the nickname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same title for %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 6 Chinese characters. Empty removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators can mute and remove members, answer requests and publish notices. Only the owner can take this back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay in the group as ordinary members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %n member(s) admin</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n admin(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members %2.csv</source>
        <comment>group, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %n member(s) to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::MemberTable</name>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::MuteDialog</name>
    <message numerus="yes">
        <source>Mute %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mute member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90m · 1d2h · until 23:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer; QQ does not show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest, 29 days 23 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1, %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mute %n member(s) for %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mute for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than nothing, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 29 days 23 hours 59 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::Program</name>
    <message>
        <source>The log and the remembered lists cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo server could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address in the environment cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can read the token file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::SelectionBar</name>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them out of reach</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside of the filter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::SettingsDialog</name>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause between two members, at random in this range. QQ locks accounts that go too fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered again when somebody is muted. Kept on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n remembered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connect when QunDesk starts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::ShortcutsDialog</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select or clear the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy QQ numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove and refuse later requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::Spinner</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::TextDialog</name>
    <message>
        <source>%1 of %2 bytes</source>
        <comment>used, limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QQ would drop it silently: a Chinese character takes 3 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::TickHeader</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qundesk::Toast</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
