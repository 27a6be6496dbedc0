<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
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
        <source>Retry in %n second(s) (attempt %1). %2</source>
        <translation>
            <numerusform>Retry in %n second (attempt %1). %2</numerusform>
            <numerusform>Retry in %n seconds (attempt %1). %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)/min</source>
        <translation>
            <numerusform>%n event/min</numerusform>
            <numerusform>%n events/min</numerusform>
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
</TS>
