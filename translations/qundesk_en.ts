<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupFacts</name>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>muted %n time(s) from here, last on %1</source>
        <translation>
            <numerusform>muted %n time from here, last on %1</numerusform>
            <numerusform>muted %n times from here, last on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestAnswers</name>
    <message numerus="yes">
        <source>%n request(s) approved</source>
        <translation>
            <numerusform>%n request approved</numerusform>
            <numerusform>%n requests approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) rejected</source>
        <translation>
            <numerusform>%n request rejected</numerusform>
            <numerusform>%n requests rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) handled elsewhere or too old</source>
        <translation>
            <numerusform>%n request handled elsewhere or too old</numerusform>
            <numerusform>%n requests handled elsewhere or too old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) accepted but not confirmed</source>
        <translation>
            <numerusform>%n answer accepted but not confirmed</numerusform>
            <numerusform>%n answers accepted but not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) failed</source>
        <translation>
            <numerusform>%n answer failed</numerusform>
            <numerusform>%n answers failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message numerus="yes">
        <source>Removed %n time(s) before</source>
        <translation>
            <numerusform>Removed %n time before</numerusform>
            <numerusform>Removed %n times before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has asked %n time(s)</source>
        <translation>
            <numerusform>Has asked %n time</numerusform>
            <numerusform>Has asked %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already in %n of your groups</source>
        <translation>
            <numerusform>Already in %n of your groups</numerusform>
            <numerusform>Already in %n of your groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SliceText</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::AccountHead</name>
    <message numerus="yes">
        <source>%n open request(s) in other accounts</source>
        <translation>
            <numerusform>%n open request in other accounts</numerusform>
            <numerusform>%n open requests in other accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::BatchStrip</name>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmed</numerusform>
            <numerusform>%n confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>%n not confirmed</numerusform>
            <numerusform>%n not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::ClashDialog</name>
    <message numerus="yes">
        <source>The same for the %n file(s) after it</source>
        <translation>
            <numerusform>The same for the %n file after it</numerusform>
            <numerusform>The same for the %n files after it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::ConnectionBanner</name>
    <message numerus="yes">
        <source>Retry in %n second(s) (attempt %1). %2</source>
        <translation>
            <numerusform>Retry in %n second (attempt %1). %2</numerusform>
            <numerusform>Retry in %n seconds (attempt %1). %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::ConnectionDialog</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::DeleteFilesDialog</name>
    <message numerus="yes">
        <source>Delete %n file(s) from %1?</source>
        <translation>
            <numerusform>Delete %n file from %1?</numerusform>
            <numerusform>Delete %n files from %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in it are deleted, too.</source>
        <translation>
            <numerusform>%n file in it is deleted, too.</numerusform>
            <numerusform>%n files in it are deleted, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>Delete %n file</numerusform>
            <numerusform>Delete %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete folder and %n file(s)</source>
        <translation>
            <numerusform>Delete folder and %n file</numerusform>
            <numerusform>Delete folder and %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::EssencePage</name>
    <message numerus="yes">
        <source>%n essence message(s)</source>
        <translation>
            <numerusform>%n essence message</numerusform>
            <numerusform>%n essence messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::FileDelegate</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::FilePage</name>
    <message numerus="yes">
        <source>Files that QQ deletes within %n day(s).</source>
        <translation>
            <numerusform>Files that QQ deletes within %n day.</numerusform>
            <numerusform>Files that QQ deletes within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) could not be searched</source>
        <translation>
            <numerusform>%n folder could not be searched</numerusform>
            <numerusform>%n folders could not be searched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release to upload %n file(s) to %1</source>
        <translation>
            <numerusform>Release to upload %n file to %1</numerusform>
            <numerusform>Release to upload %n files to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s) into a folder</source>
        <translation>
            <numerusform>Save %n file into a folder</numerusform>
            <numerusform>Save %n files into a folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n name(s)</source>
        <translation>
            <numerusform>Copied %n name</numerusform>
            <numerusform>Copied %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release to upload %n folder(s)</source>
        <translation>
            <numerusform>Release to upload a folder</numerusform>
            <numerusform>Release to upload %n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds more than %n file(s).</source>
        <translation>
            <numerusform>It holds more than one file.</numerusform>
            <numerusform>It holds more than %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>QQ has no folders in folders: %n file(s) of deeper folders will stand beside the others.</source>
        <translation>
            <numerusform>QQ has no folders in folders: one file of a deeper folder will stand beside the others.</numerusform>
            <numerusform>QQ has no folders in folders: %n files of deeper folders will stand beside the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %n file(s)</source>
        <translation>
            <numerusform>Upload one file</numerusform>
            <numerusform>Upload %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloading %n file(s); drag again when they are there</source>
        <translation>
            <numerusform>Downloading one file; drag again when it is there</numerusform>
            <numerusform>Downloading %n files; drag again when they are there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were not begun: %1</source>
        <comment>why</comment>
        <translation>
            <numerusform>%n order was not begun: %1</numerusform>
            <numerusform>%n orders were not begun: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::GroupListModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n open request</numerusform>
            <numerusform>%n open requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::GroupListPane</name>
    <message numerus="yes">
        <source>Release to upload %n file(s) to %1</source>
        <translation>
            <numerusform>Release to upload one file to %1</numerusform>
            <numerusform>Release to upload %n files to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::GroupPage</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::HonorPage</name>
    <message numerus="yes">
        <source>%n person(s) with this honor</source>
        <translation>
            <numerusform>%n person with this honor</numerusform>
            <numerusform>%n people with this honor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::KickDialog</name>
    <message numerus="yes">
        <source>Remove %n member(s) from %1?</source>
        <translation>
            <numerusform>Remove %n member from %1?</numerusform>
            <numerusform>Remove %n members from %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected member(s) cannot be removed and are skipped.</source>
        <translation>
            <numerusform>%n selected member cannot be removed and is skipped.</numerusform>
            <numerusform>%n selected members cannot be removed and are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n and refuse</source>
        <translation>
            <numerusform>Remove %n and refuse</numerusform>
            <numerusform>Remove %n and refuse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s)</source>
        <translation>
            <numerusform>Remove %n member</numerusform>
            <numerusform>Remove %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::MainWindow</name>
    <message numerus="yes">
        <source>%1 · %n open request(s)</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1 · %n open request</numerusform>
            <numerusform>%1 · %n open requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) have not ended.</source>
        <translation>
            <numerusform>One transfer has not ended.</numerusform>
            <numerusform>%n transfers have not ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::MemberActionSet</name>
    <message numerus="yes">
        <source>%1 (%n of them)</source>
        <comment>action; to how many it can be done</comment>
        <translation>
            <numerusform>%1 (%n of them)</numerusform>
            <numerusform>%1 (%n of them)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change card of %n member(s)…</source>
        <translation>
            <numerusform>Change card of %n member…</numerusform>
            <numerusform>Change card of %n members…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set title of %n member(s)…</source>
        <translation>
            <numerusform>Set title of %n member…</numerusform>
            <numerusform>Set title of %n members…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n member(s) admin</source>
        <translation>
            <numerusform>Make %n member admin</numerusform>
            <numerusform>Make %n members admin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n admin(s)</source>
        <translation>
            <numerusform>Remove %n admin</numerusform>
            <numerusform>Remove %n admins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unmute %n member(s)</source>
        <translation>
            <numerusform>Unmute %n member</numerusform>
            <numerusform>Unmute %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kick %n member(s)…</source>
        <translation>
            <numerusform>Kick %n member…</numerusform>
            <numerusform>Kick %n members…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kick %n member(s) and refuse…</source>
        <translation>
            <numerusform>Kick %n member and refuse…</numerusform>
            <numerusform>Kick %n members and refuse…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mute %n member(s)</source>
        <translation>
            <numerusform>Mute %n member</numerusform>
            <numerusform>Mute %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::MemberModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::MemberPage</name>
    <message numerus="yes">
        <source>Silent for %n day(s)</source>
        <translation>
            <numerusform>Silent for %n day</numerusform>
            <numerusform>Silent for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined within %n day(s)</source>
        <translation>
            <numerusform>Joined within %n day</numerusform>
            <numerusform>Joined within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same card for %n member(s)</source>
        <translation>
            <numerusform>The same card for %n member</numerusform>
            <numerusform>The same card for %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same title for %n member(s)</source>
        <translation>
            <numerusform>The same title for %n member</numerusform>
            <numerusform>The same title for %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n member(s) admin</source>
        <translation>
            <numerusform>Make %n member admin</numerusform>
            <numerusform>Make %n members admin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n admin(s)</source>
        <translation>
            <numerusform>Remove %n admin</numerusform>
            <numerusform>Remove %n admins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>Copied %n line</numerusform>
            <numerusform>Copied %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n member(s)</source>
        <translation>
            <numerusform>Export %n member</numerusform>
            <numerusform>Export %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n member(s) to %1</source>
        <translation>
            <numerusform>Exported %n member to %1</numerusform>
            <numerusform>Exported %n members to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::MessageActionSet</name>
    <message numerus="yes">
        <source>Mute %n sender(s)</source>
        <translation>
            <numerusform>Mute %n sender</numerusform>
            <numerusform>Mute %n senders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n message(s)</source>
        <translation>
            <numerusform>Copy %n message</numerusform>
            <numerusform>Copy %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recall %n message(s)…</source>
        <translation>
            <numerusform>Recall %n message…</numerusform>
            <numerusform>Recall %n messages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n of them)</source>
        <comment>action; to how many it can be done</comment>
        <translation>
            <numerusform>%1 (%n of them)</numerusform>
            <numerusform>%1 (%n of them)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::MessagePage</name>
    <message numerus="yes">
        <source>Muting %n sender(s). The Members page shows how it goes.</source>
        <translation>
            <numerusform>Muting %n sender. The Members page shows how it goes.</numerusform>
            <numerusform>Muting %n senders. The Members page shows how it goes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n message(s)</source>
        <translation>
            <numerusform>Copied %n message</numerusform>
            <numerusform>Copied %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::MuteDialog</name>
    <message numerus="yes">
        <source>Mute %n member(s)</source>
        <translation>
            <numerusform>Mute %n member</numerusform>
            <numerusform>Mute %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mute %n member(s) for %1</source>
        <translation>
            <numerusform>Mute %n member for %1</numerusform>
            <numerusform>Mute %n members for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::NoticeDelegate</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::NoticeEditor</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::NoticePage</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n notice(s); %1 lists no more</source>
        <translation>
            <numerusform>The newest notice; %1 lists no more</numerusform>
            <numerusform>The newest %n notices; %1 lists no more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read by %n member(s)</source>
        <translation>
            <numerusform>read by %n member</numerusform>
            <numerusform>read by %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::OverviewBoard</name>
    <message numerus="yes">
        <source>%n member(s) spoke within 30 days</source>
        <translation>
            <numerusform>%n member spoke within 30 days</numerusform>
            <numerusform>%n members spoke within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All administrators together may still address everybody %n time(s) today.</source>
        <translation>
            <numerusform>All administrators together may still address everybody %n time today.</numerusform>
            <numerusform>All administrators together may still address everybody %n times today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) joined in 12 weeks</source>
        <translation>
            <numerusform>%n member joined in 12 weeks</numerusform>
            <numerusform>%n members joined in 12 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted here from the %n member(s) read at %1. Unreliable times count as unknown.</source>
        <translation>
            <numerusform>Counted here from the %n member read at %1. Unreliable times count as unknown.</numerusform>
            <numerusform>Counted here from the %n members read at %1. Unreliable times count as unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::RecallDialog</name>
    <message numerus="yes">
        <source>Recall %n message(s)?</source>
        <translation>
            <numerusform>Recall %n message?</numerusform>
            <numerusform>Recall %n messages?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected message(s) cannot be recalled and are skipped.</source>
        <translation>
            <numerusform>%n selected message cannot be recalled and is skipped.</numerusform>
            <numerusform>%n selected messages cannot be recalled and are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recall %n message(s)</source>
        <translation>
            <numerusform>Recall %n message</numerusform>
            <numerusform>Recall %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::RejectEditor</name>
    <message numerus="yes">
        <source>Reject %n</source>
        <comment>verb</comment>
        <translation>
            <numerusform>Reject %n</numerusform>
            <numerusform>Reject %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::RequestAlerts</name>
    <message numerus="yes">
        <source>%n new request(s) to join</source>
        <translation>
            <numerusform>%n new request to join</numerusform>
            <numerusform>%n new requests to join</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::RequestBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be answered</source>
        <translation>
            <numerusform>%n of them cannot be answered</numerusform>
            <numerusform>%n of them cannot be answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>Approve %n</numerusform>
            <numerusform>Approve %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n…</source>
        <translation>
            <numerusform>Reject %n…</numerusform>
            <numerusform>Reject %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::RequestDelegate</name>
    <message numerus="yes">
        <source>Approves in %n s</source>
        <translation>
            <numerusform>Approves in %n s</numerusform>
            <numerusform>Approves in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejects in %n s</source>
        <translation>
            <numerusform>Rejects in %n s</numerusform>
            <numerusform>Rejects in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::RequestPage</name>
    <message numerus="yes">
        <source>Hidden until QunDesk is closed: %n request(s), to be found under Handled</source>
        <translation>
            <numerusform>Hidden until QunDesk is closed: %n request, to be found under Handled</numerusform>
            <numerusform>Hidden until QunDesk is closed: %n requests, to be found under Handled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n QQ number(s)</source>
        <translation>
            <numerusform>Copied %n QQ number</numerusform>
            <numerusform>Copied %n QQ numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open elsewhere</source>
        <comment>requests in other groups</comment>
        <translation>
            <numerusform>%n open elsewhere</numerusform>
            <numerusform>%n open elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) arrived while offline</source>
        <translation>
            <numerusform>%n request arrived while offline</numerusform>
            <numerusform>%n requests arrived while offline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them out of reach</source>
        <translation>
            <numerusform>%n of them out of reach</numerusform>
            <numerusform>%n of them out of reach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside of the filter</source>
        <translation>
            <numerusform>%n outside of the filter</numerusform>
            <numerusform>%n outside of the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n…</source>
        <translation>
            <numerusform>Remove %n…</numerusform>
            <numerusform>Remove %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::SettingsDialog</name>
    <message numerus="yes">
        <source>%n remembered</source>
        <translation>
            <numerusform>%n remembered</numerusform>
            <numerusform>%n remembered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::SpamDialog</name>
    <message numerus="yes">
        <source>Recall %n message(s)</source>
        <translation>
            <numerusform>Recall %n message</numerusform>
            <numerusform>Recall %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recall %n message(s) and mute</source>
        <translation>
            <numerusform>Recall %n message and mute</numerusform>
            <numerusform>Recall %n messages and mute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recall %n message(s) and remove</source>
        <translation>
            <numerusform>Recall %n message and remove</numerusform>
            <numerusform>Recall %n messages and remove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recall %n message(s), remove and refuse</source>
        <translation>
            <numerusform>Recall %n message, remove and refuse</numerusform>
            <numerusform>Recall %n messages, remove and refuse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recall %n message(s) kept here</source>
        <translation>
            <numerusform>Recall %n message kept here</numerusform>
            <numerusform>Recall %n messages kept here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::StatusLine</name>
    <message numerus="yes">
        <source>%n event(s)/min</source>
        <translation>
            <numerusform>%n event/min</numerusform>
            <numerusform>%n events/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>%n transfer</numerusform>
            <numerusform>%n transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::TalkativeCard</name>
    <message numerus="yes">
        <source>Most talkative for %n day(s) in a row</source>
        <translation>
            <numerusform>Most talkative for %n day in a row</numerusform>
            <numerusform>Most talkative for %n days in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::TextDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qundesk::TransferDock</name>
    <message numerus="yes">
        <source>Cancel %n transfer(s) that are more than half through?</source>
        <translation>
            <numerusform>Cancel one transfer that is more than half through?</numerusform>
            <numerusform>Cancel %n transfers that are more than half through?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n transfer(s)</source>
        <translation>
            <numerusform>Cancel one transfer</numerusform>
            <numerusform>Cancel %n transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n error(s)</source>
        <translation>
            <numerusform>Copied one error</numerusform>
            <numerusform>Copied %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running, %n transfer(s)</source>
        <translation>
            <numerusform>Running, one transfer</numerusform>
            <numerusform>Running, %n transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed, %n transfer(s)</source>
        <translation>
            <numerusform>Failed, one transfer</numerusform>
            <numerusform>Failed, %n transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished, %n transfer(s)</source>
        <translation>
            <numerusform>Finished, one transfer</numerusform>
            <numerusform>Finished, %n transfers</numerusform>
        </translation>
    </message>
</context>
</TS>
