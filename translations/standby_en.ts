<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>standby::ConflictDialog</name>
    <message numerus="yes">
        <source>%n fields are still to be chosen</source>
        <translation>
            <numerusform>%n field is still to be chosen</numerusform>
            <numerusform>%n fields are still to be chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What only they changed is taken over, and what only you changed is kept. Both of you changed %n fields: choose what is to be saved.</source>
        <translation>
            <numerusform>What only they changed is taken over, and what only you changed is kept. Both of you changed %n field: choose what is to be saved.</numerusform>
            <numerusform>What only they changed is taken over, and what only you changed is kept. Both of you changed %n fields: choose what is to be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::DemonstrationPanel</name>
    <message numerus="yes">
        <source>Failed in at most %n s</source>
        <translation>
            <numerusform>Failed in at most %n s</numerusform>
            <numerusform>Failed in at most %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::DnsConfirmation</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::HistoryDialog</name>
    <message numerus="yes">
        <source>The engine has not answered for %n seconds. The rows come as soon as it does.</source>
        <translation>
            <numerusform>The engine has not answered for %n second. The rows come as soon as it does.</numerusform>
            <numerusform>The engine has not answered for %n seconds. The rows come as soon as it does.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::HistoryFilterBar</name>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::ImportPreview</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::ProblemAnnouncements</name>
    <message numerus="yes">
        <source>%n new problems. The first: %1</source>
        <translation>
            <numerusform>%n new problem. The first: %1</numerusform>
            <numerusform>%n new problems. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems are over.</source>
        <translation>
            <numerusform>%n problem is over.</numerusform>
            <numerusform>%n problems are over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::RelativeTime</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::SectionedDialog</name>
    <message numerus="yes">
        <source>%n fields are to be corrected here</source>
        <translation>
            <numerusform>%n field is to be corrected here</numerusform>
            <numerusform>%n fields are to be corrected here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n fields to be corrected</source>
        <translation>
            <numerusform>%1, %n field to be corrected</numerusform>
            <numerusform>%1, %n fields to be corrected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::SelectionActions</name>
    <message numerus="yes">
        <source>&amp;Pause %Ln server sets</source>
        <translation>
            <numerusform>&amp;Pause %Ln server set</numerusform>
            <numerusform>&amp;Pause %Ln server sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Res&amp;ume %Ln server sets</source>
        <translation>
            <numerusform>Res&amp;ume %Ln server set</numerusform>
            <numerusform>Res&amp;ume %Ln server sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Poll %Ln server sets no&amp;w</source>
        <translation>
            <numerusform>Poll %Ln server set no&amp;w</numerusform>
            <numerusform>Poll %Ln server sets no&amp;w</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln server sets</source>
        <translation>
            <numerusform>&amp;Delete %Ln server set</numerusform>
            <numerusform>&amp;Delete %Ln server sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server sets</source>
        <translation>
            <numerusform>%Ln server set</numerusform>
            <numerusform>%Ln server sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some of them were gone already: %Ln.</source>
        <translation>
            <numerusform>One of them was gone already.</numerusform>
            <numerusform>Some of them were gone already: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln server sets.</source>
        <translation>
            <numerusform>Deleted %Ln server set.</numerusform>
            <numerusform>Deleted %Ln server sets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::SelectionPage</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln paused</numerusform>
            <numerusform>%Ln paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln OK</source>
        <translation>
            <numerusform>%Ln OK</numerusform>
            <numerusform>%Ln OK</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server sets selected</source>
        <translation>
            <numerusform>%Ln server set selected</numerusform>
            <numerusform>%Ln server sets selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::ServerPanelList</name>
    <message numerus="yes">
        <source>Show %n more servers</source>
        <translation>
            <numerusform>Show %n more server</numerusform>
            <numerusform>Show %n more servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::ServerSetListModel</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln paused</numerusform>
            <numerusform>%Ln paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::ServersSection</name>
    <message numerus="yes">
        <source>%n servers were added.</source>
        <translation>
            <numerusform>%n server were added.</numerusform>
            <numerusform>%n servers were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::StatusWords</name>
    <message numerus="yes">
        <source>%n failures in a row: %1.</source>
        <translation>
            <numerusform>%n failure in a row: %1.</numerusform>
            <numerusform>%n failures in a row: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It counts as failed after %n in one cycle, while this machine is online.</source>
        <translation>
            <numerusform>It counts as failed after %n in one cycle, while this machine is online.</numerusform>
            <numerusform>It counts as failed after %n in one cycle, while this machine is online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is ok again after %n good polls in a row.</source>
        <translation>
            <numerusform>It is ok again after %n good poll in a row.</numerusform>
            <numerusform>It is ok again after %n good polls in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n servers, the first answer is still awaited.</source>
        <translation>
            <numerusform>Of %n server, the first answer is still awaited.</numerusform>
            <numerusform>Of %n servers, the first answer is still awaited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n servers respond.</source>
        <translation>
            <numerusform>All %n servers respond.</numerusform>
            <numerusform>All %n servers respond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>expired %n day ago</numerusform>
            <numerusform>expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left: renew it soon</source>
        <translation>
            <numerusform>%n day left: renew it soon</numerusform>
            <numerusform>%n days left: renew it soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::TimelineView</name>
    <message numerus="yes">
        <source>failed %n times, %1 in all</source>
        <translation>
            <numerusform>failed %n time, %1 in all</numerusform>
            <numerusform>failed %n times, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more servers failed no longer than these.</source>
        <translation>
            <numerusform>%n more server failed no longer than these.</numerusform>
            <numerusform>%n more servers failed no longer than these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::TrayIcon</name>
    <message numerus="yes">
        <source>Standby: %n problems</source>
        <translation>
            <numerusform>Standby: %n problem</numerusform>
            <numerusform>Standby: %n problems</numerusform>
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
        <source>Standby: %n new problems</source>
        <translation>
            <numerusform>Standby: %n new problem</numerusform>
            <numerusform>Standby: %n new problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::ValueDialog</name>
    <message numerus="yes">
        <source>%n fields are to be corrected here</source>
        <translation>
            <numerusform>%n field is to be corrected here</numerusform>
            <numerusform>%n fields are to be corrected here</numerusform>
        </translation>
    </message>
</context>
</TS>
