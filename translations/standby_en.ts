<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
