<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>standby::AcknowledgeDialog</name>
    <message>
        <source>Acknowledged Problem</source>
        <translation>Quittiertes Problem</translation>
    </message>
    <message>
        <source>Acknowledge Problem</source>
        <translation>Problem quittieren</translation>
    </message>
    <message>
        <source>such as: Anna is at it, the disk is being replaced</source>
        <translation>z. B.: Anna kümmert sich darum, die Platte wird getauscht</translation>
    </message>
    <message>
        <source>&amp;Note (for everybody, may stay empty):</source>
        <translation>Notiz (&amp;für alle, darf leer bleiben):</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Change note</source>
        <translation>&amp;Notiz ändern</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Quittieren</translation>
    </message>
    <message>
        <source>It is acknowledged: no more reminders are sent. It stays in the list until it is over.</source>
        <translation>Es ist quittiert: Es werden keine Erinnerungen mehr gesendet. Es bleibt in der Liste, bis es vorbei ist.</translation>
    </message>
    <message>
        <source>Acknowledge it when somebody takes care of it. Then no more reminders are sent; it stays in the list until it is over.</source>
        <translation>Quittieren Sie es, wenn sich jemand darum kümmert. Dann werden keine Erinnerungen mehr gesendet; es bleibt in der Liste, bis es vorbei ist.</translation>
    </message>
    <message>
        <source>The problem was not acknowledged.</source>
        <translation>Das Problem wurde nicht quittiert.</translation>
    </message>
</context>
<context>
    <name>standby::Actions</name>
    <message>
        <source>&amp;New server set…</source>
        <translation>Ne&amp;ue Servergruppe…</translation>
    </message>
    <message>
        <source>Watch a service that is not watched yet</source>
        <translation>Einen Dienst überwachen, der noch nicht überwacht wird</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Poll no&amp;w</source>
        <translation>&amp;Jetzt abfragen</translation>
    </message>
    <message>
        <source>P&amp;roperties…</source>
        <translation>E&amp;igenschaften…</translation>
    </message>
    <message>
        <source>See and change the selected server set</source>
        <translation>Die ausgewählte Servergruppe ansehen und ändern</translation>
    </message>
    <message>
        <source>Polling &amp;history…</source>
        <translation>Abfra&amp;geverlauf…</translation>
    </message>
    <message>
        <source>What the polls of the selected server set found</source>
        <translation>Was die Abfragen der ausgewählten Servergruppe ergaben</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge…</source>
        <translation>&amp;Quittieren…</translation>
    </message>
    <message>
        <source>Say that somebody takes care of the selected problem: no more reminders of it</source>
        <translation>Sagen, dass sich jemand um das ausgewählte Problem kümmert: keine Erinnerungen mehr daran</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Optionen…</translation>
    </message>
    <message>
        <source>Settings of the program</source>
        <translation>Einstellungen des Programms</translation>
    </message>
    <message>
        <source>Pause &amp;all polling</source>
        <translation>&amp;Alle Abfragen anhalten</translation>
    </message>
    <message>
        <source>Stop polling every server set; what DNS says stays</source>
        <translation>Keine Servergruppe mehr abfragen; was DNS sagt, bleibt</translation>
    </message>
    <message>
        <source>Poll all server &amp;sets</source>
        <translation>Alle &amp;jetzt abfragen</translation>
    </message>
    <message>
        <source>Poll every server set at once</source>
        <translation>Jede Servergruppe sofort abfragen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected log lines</source>
        <translation>Die ausgewählten Protokollzeilen kopieren</translation>
    </message>
    <message>
        <source>Empty this view of the log; the program keeps its lines</source>
        <translation>Diese Ansicht des Protokolls leeren; das Programm behält seine Zeilen</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>&amp;Einfrieren</translation>
    </message>
    <message>
        <source>Hold the log still; new lines appear when it is let go</source>
        <translation>Das Protokoll stillhalten; neue Zeilen erscheinen, wenn es weiterläuft</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>Show only what contains a text</source>
        <translation>Nur zeigen, was einen Text enthält</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters gehen</translation>
    </message>
    <message>
        <source>&amp;Server sets</source>
        <translation>Ser&amp;vergruppen</translation>
    </message>
    <message>
        <source>Go to the server sets</source>
        <translation>Zu den Servergruppen gehen</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>Go to the problems</source>
        <translation>Zu den Problemen gehen</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>P&amp;rotokoll</translation>
    </message>
    <message>
        <source>Go to the log</source>
        <translation>Zum Protokoll gehen</translation>
    </message>
    <message>
        <source>Open the page that lists every URL of the HTTP API</source>
        <translation>Die Seite öffnen, die jede URL der HTTP-API aufführt</translation>
    </message>
    <message>
        <source>Connect &amp;now</source>
        <translation>Jet&amp;zt verbinden</translation>
    </message>
    <message>
        <source>Try at once to connect to the engine</source>
        <translation>Sofort versuchen, sich mit der Engine zu verbinden</translation>
    </message>
    <message>
        <source>&amp;About Standby</source>
        <translation>Über S&amp;tandby</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>Close the window; the program keeps running</source>
        <translation>Das Fenster schließen; das Programm läuft weiter</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Stop the program and all polling</source>
        <translation>Das Programm und alle Abfragen beenden</translation>
    </message>
    <message>
        <source>End this window; the engine at %1 goes on polling</source>
        <translation>Dieses Fenster beenden; die Engine auf %1 fragt weiter ab</translation>
    </message>
    <message>
        <source>Select a server set first.</source>
        <translation>Wählen Sie zuerst eine Servergruppe.</translation>
    </message>
    <message>
        <source>Select a problem on the Problems tab first.</source>
        <translation>Wählen Sie zuerst ein Problem auf dem Reiter Probleme.</translation>
    </message>
    <message>
        <source>There is no server set yet.</source>
        <translation>Es gibt noch keine Servergruppe.</translation>
    </message>
    <message>
        <source>The clipboard is of this computer.</source>
        <translation>Die Zwischenablage gehört zu diesem Computer.</translation>
    </message>
    <message>
        <source>Go to the Log tab first.</source>
        <translation>Gehen Sie zuerst auf den Reiter Protokoll.</translation>
    </message>
    <message>
        <source>Cl&amp;ear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>The lines stay in the program; only this view is emptied.</source>
        <translation>Die Zeilen bleiben im Programm; nur diese Ansicht wird geleert.</translation>
    </message>
    <message>
        <source>Only this view is held still.</source>
        <translation>Nur diese Ansicht wird stillgehalten.</translation>
    </message>
    <message>
        <source>It moves the keyboard in this window.</source>
        <translation>Es bewegt die Tastatur in diesem Fenster.</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>HTTP API in the &amp;browser</source>
        <translation>HTTP-API i&amp;m Browser</translation>
    </message>
    <message>
        <source>The HTTP API is switched off in the options.</source>
        <translation>Die HTTP-API ist in den Optionen ausgeschaltet.</translation>
    </message>
    <message>
        <source>It concerns the connection of this window.</source>
        <translation>Es betrifft die Verbindung dieses Fensters.</translation>
    </message>
    <message>
        <source>This window is connected.</source>
        <translation>Dieses Fenster ist verbunden.</translation>
    </message>
    <message>
        <source>It concerns this window.</source>
        <translation>Es betrifft dieses Fenster.</translation>
    </message>
    <message>
        <source>A program is ended by whoever started it, a service by the system.</source>
        <translation>Ein Programm beendet, wer es gestartet hat, einen Dienst das System.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does, and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Server set</source>
        <translation>S&amp;ervergruppe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Comman&amp;d palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Find any action, server set, problem, setting or help topic by typing</source>
        <translation>Jede Aktion, Servergruppe, Einstellung, jedes Problem oder Hilfethema durch Tippen finden</translation>
    </message>
    <message>
        <source>It finds what this window can do.</source>
        <translation>Sie findet, was dieses Fenster kann.</translation>
    </message>
    <message>
        <source>Explain what is in front of you</source>
        <translation>Erklären, was Sie vor sich haben</translation>
    </message>
    <message>
        <source>The help is a part of the window.</source>
        <translation>Die Hilfe ist ein Teil des Fensters.</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Explain the field that has the keyboard, or the one clicked next</source>
        <translation>Das Feld erklären, das die Tastatur hat, oder das als Nächstes angeklickte</translation>
    </message>
    <message>
        <source>&amp;Demonstration</source>
        <translation>&amp;Vorführung</translation>
    </message>
    <message>
        <source>Watch a failover: small web servers inside Standby, to switch off and on</source>
        <translation>Eine Umschaltung ansehen: kleine Webserver in Standby, zum Aus- und Einschalten</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>Einstellungen &amp;importieren…</translation>
    </message>
    <message>
        <source>Take settings from a file; what would change is shown first</source>
        <translation>Einstellungen aus einer Datei übernehmen; zuerst wird gezeigt, was sich ändern würde</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>Einstellungen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Keep all settings in a file; passwords and keys are masked in it</source>
        <translation>Alle Einstellungen in einer Datei aufbewahren; Passwörter und Schlüssel sind darin maskiert</translation>
    </message>
    <message>
        <source>Stop polling the selected server sets; what DNS says stays</source>
        <translation>Die ausgewählten Servergruppen nicht mehr abfragen; was DNS sagt, bleibt</translation>
    </message>
    <message>
        <source>Select a server set that is polled first.</source>
        <translation>Wählen Sie zuerst eine Servergruppe, die abgefragt wird.</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>Poll the selected server sets again</source>
        <translation>Die ausgewählten Servergruppen wieder abfragen</translation>
    </message>
    <message>
        <source>Select a server set that is paused first.</source>
        <translation>Wählen Sie zuerst eine Servergruppe, die angehalten ist.</translation>
    </message>
    <message>
        <source>Poll the selected server sets at once</source>
        <translation>Die ausgewählten Servergruppen sofort abfragen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lö&amp;schen</translation>
    </message>
    <message>
        <source>Delete the selected server sets; the deletion can be undone</source>
        <translation>Die ausgewählten Servergruppen löschen; das Löschen kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Select one server set first.</source>
        <translation>Wählen Sie zuerst eine einzelne Servergruppe.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the latest change of the configuration</source>
        <translation>Die letzte Änderung der Konfiguration zurücknehmen</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make again what was undone</source>
        <translation>Noch einmal tun, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation>&amp;Änderungsverlauf…</translation>
    </message>
    <message>
        <source>Who changed what in the configuration, and when; to undo it or to restore it</source>
        <translation>Wer wann was an der Konfiguration geändert hat; zum Rückgängigmachen oder Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
</context>
<context>
    <name>standby::AddressField</name>
    <message>
        <source>Use the IP address in it</source>
        <translation>Die IP-Adresse darin verwenden</translation>
    </message>
    <message>
        <source>Take the IP address alone</source>
        <translation>Nur die IP-Adresse nehmen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>standby::ApiKeysEditor</name>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>name of a new key</source>
        <translation>neuer Schlüssel</translation>
    </message>
    <message>
        <source>Name of a new API key</source>
        <translation>Name eines neuen API-Schlüssels</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>read and operate</source>
        <translation>lesen und bedienen</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>What the new API key may do</source>
        <translation>Was der neue API-Schlüssel darf</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>made after OK</source>
        <translation>entsteht nach OK</translation>
    </message>
</context>
<context>
    <name>standby::ApiNotice</name>
    <message>
        <source>HTTP API</source>
        <translation>HTTP-API</translation>
    </message>
    <message>
        <source>The HTTP API has a new URL. Scripts, and windows on other machines, need it.</source>
        <translation>Die HTTP-API hat eine neue URL. Skripte und Fenster auf anderen Rechnern brauchen sie.</translation>
    </message>
    <message>
        <source>URL:</source>
        <translation>URL:</translation>
    </message>
    <message>
        <source>Copy each new key now: it is stored as a hash only and cannot be shown again.</source>
        <translation>Kopieren Sie jeden neuen Schlüssel jetzt: Er wird nur als Hash gespeichert und kann nicht noch einmal gezeigt werden.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>standby::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>The engine answered with status %1.</source>
        <translation>Die Engine antwortete mit Status %1.</translation>
    </message>
</context>
<context>
    <name>standby::CertificateDialog</name>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>Certificate of %1 Has Changed</source>
        <translation>Zertifikat von %1 hat sich geändert</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you accepted. Somebody may be between you and the engine. Nothing was sent to it, no password either.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, das Sie akzeptiert haben. Es könnte jemand zwischen Ihnen und der Engine sitzen. Es wurde nichts dorthin gesendet, auch kein Passwort.</translation>
    </message>
    <message>
        <source>This computer does not know who vouches for the certificate of %1, so it cannot tell whether that is your engine or somebody in between. Nothing was sent to it yet.</source>
        <translation>Dieser Computer weiß nicht, wer für das Zertifikat von %1 bürgt, und kann deshalb nicht sagen, ob das Ihre Engine ist oder jemand dazwischen. Es wurde noch nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Engine:</source>
        <translation>Engine:</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Ausgestellt für:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Ausgestellt von:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Gültig:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation>SHA-256-Fingerabdruck:</translation>
    </message>
    <message>
        <source>Accepted was:</source>
        <translation>Akzeptiert war:</translation>
    </message>
    <message>
        <source>Doubts:</source>
        <translation>Zweifel:</translation>
    </message>
    <message>
        <source>If the engine was given a new certificate, compare the fingerprint with what it shows on its own machine, then forget the old one. You are asked about the new one next.</source>
        <translation>Wenn die Engine ein neues Zertifikat bekommen hat, vergleichen Sie den Fingerabdruck mit dem, den sie auf ihrem eigenen Rechner zeigt, und vergessen Sie dann das alte. Nach dem neuen werden Sie als Nächstes gefragt.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with that of the certificate file on the engine&apos;s machine: openssl x509 -noout -fingerprint -sha256 -in FILE. If you trust a wrong one, whoever has it learns your password and can move your traffic. What you trust is kept in %1.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem der Zertifikatsdatei auf dem Rechner der Engine: openssl x509 -noout -fingerprint -sha256 -in DATEI. Wenn Sie einem falschen vertrauen, erfährt dessen Besitzer Ihr Passwort und kann Ihren Verkehr umleiten. Wem Sie vertrauen, steht in %1.</translation>
    </message>
    <message>
        <source>&amp;Forget the accepted certificate</source>
        <translation>Das akzeptierte &amp;Zertifikat vergessen</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Do &amp;not connect</source>
        <translation>&amp;Nicht verbinden</translation>
    </message>
</context>
<context>
    <name>standby::ChangeWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The options are changed</source>
        <translation>Die Optionen werden geändert</translation>
    </message>
    <message>
        <source>Server set &quot;%1&quot; is added</source>
        <translation>Die Servergruppe „%1“ kommt hinzu</translation>
    </message>
    <message>
        <source>Server set &quot;%1&quot; is deleted</source>
        <translation>Die Servergruppe „%1“ wird gelöscht</translation>
    </message>
    <message>
        <source>Server set &quot;%1&quot; is changed</source>
        <translation>Die Servergruppe „%1“ wird geändert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>(Geheimnis)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>standby::ChangesDialog</name>
    <message>
        <source>History of Changes</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Wer oder was</translation>
    </message>
    <message>
        <source>Show only the changes whose author or words contain this text</source>
        <translation>Nur die Änderungen zeigen, deren Urheber oder Beschreibung diesen Text enthält</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Änderungen, Neuestes zuerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Undo This Change</source>
        <translation>Diese Änderung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Put back what this change changed, and leave all other changes as they are</source>
        <translation>Zurückstellen, was diese Änderung geändert hat, und alle anderen Änderungen lassen, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Restore This Whole Configuration…</source>
        <translation>Diese &amp;ganze Konfiguration wiederherstellen…</translation>
    </message>
    <message>
        <source>Make everything as it was right after this change; asks first</source>
        <translation>Alles so machen, wie es gleich nach dieser Änderung war; fragt zuerst</translation>
    </message>
    <message>
        <source>undone %1</source>
        <translation>rückgängig gemacht %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>dieses Fenster</translation>
    </message>
    <message>
        <source>&amp;Undo This Undo</source>
        <translation>&amp;Doch wieder anwenden</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Select a change above.</source>
        <translation>Wählen Sie oben eine Änderung.</translation>
    </message>
    <message>
        <source>Revision %1, %2: %3</source>
        <translation>Revision %1, %2: %3</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo and change DNS</source>
        <translation>&amp;Rückgängig machen und DNS ändern</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Not undone: %1.</source>
        <translation>Nicht rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Restore Configuration</source>
        <translation>Konfiguration wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Make the whole configuration, with the options, as it was right after revision %1? You can undo this.</source>
        <translation>Die ganze Konfiguration mit den Optionen so machen, wie sie gleich nach der Revision %1 war? Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>Restored revision %1.</source>
        <translation>Revision %1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>Revision %1 was not restored.</source>
        <translation>Die Revision %1 wurde nicht wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>standby::ChangesView</name>
    <message>
        <source>What this change changed</source>
        <translation>Was diese Änderung geändert hat</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Server set &quot;%1&quot;</source>
        <translation>Servergruppe „%1“</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: was %2</source>
        <translation>%1: war %2</translation>
    </message>
    <message>
        <source>%1: was %2, is %3</source>
        <translation>%1: war %2, ist %3</translation>
    </message>
</context>
<context>
    <name>standby::ClearButton</name>
    <message>
        <source>Empty this field</source>
        <translation>Dieses Feld leeren</translation>
    </message>
</context>
<context>
    <name>standby::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
</context>
<context>
    <name>standby::CommandEditor</name>
    <message>
        <source>One in a row. $ServerIP$ in an argument becomes the address that is polled.</source>
        <translation>Eines je Zeile. $ServerIP$ in einem Argument wird zur Adresse, die abgefragt wird.</translation>
    </message>
    <message>
        <source>Else a poll succeeds when the program starts.</source>
        <translation>Sonst gelingt eine Abfrage, wenn das Programm startet.</translation>
    </message>
    <message>
        <source>A poll succeeds when</source>
        <translation>Eine Abfrage gelingt, wenn</translation>
    </message>
    <message>
        <source>&amp;Timeout:</source>
        <translation>&amp;Zeitlimit:</translation>
    </message>
    <message>
        <source>&amp;Wait until the program ends</source>
        <translation>&amp;Warten, bis das Programm endet</translation>
    </message>
    <message>
        <source>the &amp;output</source>
        <translation>die &amp;Ausgabe</translation>
    </message>
    <message>
        <source>the e&amp;xit code is</source>
        <translation>der E&amp;xit-Code ist</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>not equal to</source>
        <translation>ungleich</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>kleiner als</translation>
    </message>
    <message>
        <source>greater than</source>
        <translation>größer als</translation>
    </message>
    <message>
        <source>How the exit code is compared</source>
        <translation>Wie der Exit-Code verglichen wird</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Exit-Code</translation>
    </message>
</context>
<context>
    <name>standby::CommandNotificationEditor</name>
    <message>
        <source>One in a row. Tags in an argument become what they stand for.</source>
        <translation>Eines je Zeile. Platzhalter in einem Argument werden zu dem, wofür sie stehen.</translation>
    </message>
    <message>
        <source>Delivered when the program ends with the exit code 0 within 60 s; else it is tried again.</source>
        <translation>Zugestellt, wenn das Programm binnen 60 s mit dem Exit-Code 0 endet; sonst wird es erneut versucht.</translation>
    </message>
</context>
<context>
    <name>standby::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find an action, a server set, a problem, an option or help</source>
        <translation>Eine Aktion, eine Servergruppe, ein Problem, eine Option oder Hilfe finden</translation>
    </message>
    <message>
        <source>An action, a server set, a problem, an option, help</source>
        <translation>Eine Aktion, eine Servergruppe, ein Problem, eine Option, Hilfe</translation>
    </message>
    <message>
        <source>Words in any order; parts of them are enough</source>
        <translation>Wörter in beliebiger Reihenfolge; Teile davon genügen</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing fits. Try other words, or fewer letters of them.</source>
        <translation>Nichts passt. Versuchen Sie andere Wörter oder weniger Buchstaben davon.</translation>
    </message>
    <message>
        <source>Enter does it, Shift+F10 offers it as a curl command, Escape leaves.</source>
        <translation>Die Eingabetaste führt es aus, Umschalt+F10 bietet es als curl-Befehl an, Esc verlässt die Palette.</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <translation>Nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>It concerns this window.</source>
        <translation>Es betrifft dieses Fenster.</translation>
    </message>
</context>
<context>
    <name>standby::ConflictDialog</name>
    <message>
        <source>Changed by Two People</source>
        <translation>Von zwei Personen geändert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>Theirs now</source>
        <translation>Jetzt gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save These</source>
        <translation>&amp;Diese speichern</translation>
    </message>
    <message>
        <source>&amp;Back to Editing</source>
        <translation>&amp;Zurück zum Bearbeiten</translation>
    </message>
    <message>
        <source>All that you typed is still there</source>
        <translation>Alles, was Sie eingegeben haben, ist noch da</translation>
    </message>
    <message>
        <source>All &amp;Mine</source>
        <translation>Überall &amp;meine</translation>
    </message>
    <message>
        <source>All &amp;Theirs</source>
        <translation>Überall die &amp;anderen</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Gespeicherter Wert</translation>
    </message>
    <message>
        <source>%1: yours, %2</source>
        <translation>%1: Ihr Wert, %2</translation>
    </message>
    <message>
        <source>%1: theirs, %2</source>
        <translation>%1: gespeicherter Wert, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are still to be chosen</source>
        <translation>
            <numerusform>%n Feld ist noch zu wählen</numerusform>
            <numerusform>%n Felder sind noch zu wählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What only they changed is taken over, and what only you changed is kept. Both of you changed %n fields: choose what is to be saved.</source>
        <translation>
            <numerusform>Was nur andere geändert haben, wird übernommen, und was nur Sie geändert haben, bleibt. %n Feld wurde von beiden geändert: Wählen Sie, was gespeichert werden soll.</numerusform>
            <numerusform>Was nur andere geändert haben, wird übernommen, und was nur Sie geändert haben, bleibt. %n Felder wurden von beiden geändert: Wählen Sie, was gespeichert werden soll.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::ConnectionQuestions</name>
    <message>
        <source>This computer will ask about the certificate again. %1</source>
        <translation>Dieser Computer wird wieder nach dem Zertifikat fragen. %1</translation>
    </message>
    <message>
        <source>You will have to sign in again next time. %1</source>
        <translation>Beim nächsten Mal müssen Sie sich wieder anmelden. %1</translation>
    </message>
</context>
<context>
    <name>standby::CopyAsCurl</name>
    <message>
        <source>The HTTP API is switched off: see Options, HTTP API.</source>
        <translation>Die HTTP-API ist ausgeschaltet: siehe Optionen, HTTP-API.</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>&amp;Als curl-Befehl kopieren</translation>
    </message>
    <message>
        <source>The request of this action, for a script:
%1</source>
        <translation>Die Anfrage dieser Aktion, für ein Skript:
%1</translation>
    </message>
    <message>
        <source>There is no request to copy. %1</source>
        <translation>Es gibt keine Anfrage zum Kopieren. %1</translation>
    </message>
</context>
<context>
    <name>standby::DemonstrationCard</name>
    <message>
        <source>DNS points here</source>
        <translation>DNS zeigt hierher</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open http://%1:%2/ in a browser to see it.</source>
        <translation>Öffnen Sie http://%1:%2/ in einem Browser, um es zu sehen.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Standby says: %1</source>
        <translation>Standby sagt: %1</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>From then on it refuses connections, as a dead server does</source>
        <translation>Von da an lehnt er Verbindungen ab, wie ein toter Server</translation>
    </message>
    <message>
        <source>Let it answer again</source>
        <translation>Ihn wieder antworten lassen</translation>
    </message>
</context>
<context>
    <name>standby::DemonstrationPanel</name>
    <message>
        <source>End demonstration</source>
        <translation>Vorführung beenden</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Its servers and its server set go, and all is as before</source>
        <translation>Ihre Server und ihre Servergruppe verschwinden, und alles ist wie vorher</translation>
    </message>
    <message>
        <source>Three small web servers inside Standby stand for yours. Nobody is told when one fails.</source>
        <translation>Drei kleine Webserver in Standby stehen für Ihre. Niemand wird benachrichtigt, wenn einer ausfällt.</translation>
    </message>
    <message>
        <source>Not connected to the engine.</source>
        <translation>Nicht mit der Engine verbunden.</translation>
    </message>
    <message>
        <source>Command that asks DNS</source>
        <translation>Befehl, der DNS fragt</translation>
    </message>
    <message>
        <source>Ask DNS yourself, in a terminal on the computer where Standby runs</source>
        <translation>Fragen Sie DNS selbst, in einem Terminal auf dem Computer, auf dem Standby läuft</translation>
    </message>
    <message>
        <source>Copy the command that asks DNS</source>
        <translation>Den Befehl kopieren, der DNS fragt</translation>
    </message>
    <message>
        <source>The server was not switched on.</source>
        <translation>Der Server wurde nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>The server was not switched off.</source>
        <translation>Der Server wurde nicht ausgeschaltet.</translation>
    </message>
    <message>
        <source>DNS now says for %1:</source>
        <translation>DNS sagt jetzt für %1:</translation>
    </message>
    <message numerus="yes">
        <source>Failed in at most %n s</source>
        <translation>
            <numerusform>Ausgefallen in höchstens %n s</numerusform>
            <numerusform>Ausgefallen in höchstens %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::DemonstrationStory</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Polling is paused, so Standby notices nothing and DNS goes on to say %1. Resume it to go on.</source>
        <translation>Die Abfragen sind angehalten, also bemerkt Standby nichts, und DNS sagt weiter %1. Setzen Sie sie fort, um weiterzumachen.</translation>
    </message>
    <message>
        <source>%1 is switched off. Standby finds out at its next poll.</source>
        <translation>%1 ist ausgeschaltet. Standby merkt es bei seiner nächsten Abfrage.</translation>
    </message>
    <message>
        <source>Standby noticed that %1 does not answer: %2 of %3 failures. One alone could be bad luck, so it tries again.</source>
        <translation>Standby hat bemerkt, dass %1 nicht antwortet: %2 von %3 Fehlschlägen. Einer allein könnte Pech sein, also versucht es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is on again: %2 of %3 good answers until Standby trusts it.</source>
        <translation>%1 ist wieder an: %2 von %3 guten Antworten, bis Standby ihm traut.</translation>
    </message>
    <message>
        <source>Standby polls the servers for the first time.</source>
        <translation>Standby fragt die Server zum ersten Mal ab.</translation>
    </message>
    <message>
        <source>No server answers any more. DNS says %1, as if all did: an address that may come back is better than none.</source>
        <translation>Kein Server antwortet mehr. DNS sagt %1, als ob alle es täten: Eine Adresse, die vielleicht zurückkommt, ist besser als keine.</translation>
    </message>
    <message>
        <source>%1 has failed. DNS now says %2: whoever asks for %3 is sent there.</source>
        <translation>%1 ist ausgefallen. DNS sagt jetzt %2: Wer nach %3 fragt, wird dorthin geschickt.</translation>
    </message>
    <message>
        <source>All servers answer, and DNS says %1, the first of them. Switch that one off and watch.</source>
        <translation>Alle Server antworten, und DNS sagt %1, den ersten davon. Schalten Sie den aus und sehen Sie zu.</translation>
    </message>
    <message>
        <source>Web server %1</source>
        <translation>Webserver %1</translation>
    </message>
    <message>
        <source>%1 have failed. DNS now says %2: whoever asks for %3 is sent there.</source>
        <translation>%1 sind ausgefallen. DNS sagt jetzt %2: Wer nach %3 fragt, wird dorthin geschickt.</translation>
    </message>
</context>
<context>
    <name>standby::Desktop</name>
    <message>
        <source>Whether Standby starts at login was not changed. %1</source>
        <translation>Ob Standby bei der Anmeldung startet, wurde nicht geändert. %1</translation>
    </message>
    <message>
        <source>Standby keeps running</source>
        <translation>Standby läuft weiter</translation>
    </message>
    <message>
        <source>It watches your servers from the tray. To stop it, choose Exit there.</source>
        <translation>Es überwacht Ihre Server vom Infobereich aus. Um es zu beenden, wählen Sie dort Beenden.</translation>
    </message>
    <message>
        <source>It shows the engine at %1 from the tray. To end it, choose Exit there; the engine goes on.</source>
        <translation>Es zeigt die Engine auf %1 vom Infobereich aus. Um es zu beenden, wählen Sie dort Beenden; die Engine läuft weiter.</translation>
    </message>
    <message>
        <source>This desktop has no system tray, so closing the window minimises it, and polling goes on. To stop the program, choose Exit in the File menu.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich. Deshalb minimiert das Schließen des Fensters es nur, und die Abfragen gehen weiter. Um das Programm zu beenden, wählen Sie Beenden im Menü Datei.</translation>
    </message>
    <message>
        <source>This desktop has no system tray, so closing the window minimises it. To end it, choose Exit in the File menu; the engine at %1 goes on.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich. Deshalb minimiert das Schließen des Fensters es nur. Um es zu beenden, wählen Sie Beenden im Menü Datei; die Engine auf %1 läuft weiter.</translation>
    </message>
</context>
<context>
    <name>standby::DiscardQuestion</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>standby::DnsAnsweringPanel</name>
    <message>
        <source>all servers that respond, in order</source>
        <translation>alle Server, die antworten, der Reihe nach</translation>
    </message>
    <message>
        <source>all servers that respond, rotated with each answer</source>
        <translation>alle Server, die antworten, bei jeder Antwort gedreht</translation>
    </message>
    <message>
        <source>one of these, by weight</source>
        <translation>einer davon, nach Gewicht</translation>
    </message>
    <message>
        <source>the first server that responds</source>
        <translation>der erste Server, der antwortet</translation>
    </message>
    <message>
        <source>What Standby answers</source>
        <translation>Was Standby antwortet</translation>
    </message>
    <message>
        <source>Standby answers DNS</source>
        <translation>Standby beantwortet DNS</translation>
    </message>
    <message>
        <source>Standby cannot answer DNS: see Problems</source>
        <translation>Standby kann DNS nicht beantworten: siehe Probleme</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>The set has no host names: nothing is answered for it</source>
        <translation>Die Gruppe hat keine Hostnamen: Für sie wird nichts geantwortet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>Adressen: %1</translation>
    </message>
</context>
<context>
    <name>standby::DnsConfirmation</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This changes at once what DNS says, and moves traffic.</source>
        <translation>Das ändert sofort, was DNS sagt, und leitet Verkehr um.</translation>
    </message>
    <message>
        <source>%1 at DNS server %2</source>
        <translation>%1 auf dem DNS-Server %2</translation>
    </message>
    <message>
        <source>%1: %2 → no longer answered</source>
        <translation>%1: %2 → wird nicht mehr beantwortet</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>standby::DnsDataSection</name>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>DNS data</source>
        <translation>DNS-Daten</translation>
    </message>
    <message>
        <source>&amp;Host names:</source>
        <translation>&amp;Hostnamen:</translation>
    </message>
    <message>
        <source>The names whose addresses this set decides, one in a line. *.example.com stands for all names that end with .example.com, however deep, unless a listed name is closer; example.com itself is another line.</source>
        <translation>Die Namen, deren Adressen diese Gruppe bestimmt, einer je Zeile. *.example.com steht für alle Namen, die mit .example.com enden, in jeder Tiefe, sofern kein aufgeführter Name näher ist; example.com selbst ist eine eigene Zeile.</translation>
    </message>
    <message>
        <source>&amp;Addresses:</source>
        <translation>&amp;Adressen:</translation>
    </message>
    <message>
        <source>the first server that responds</source>
        <translation>der erste Server, der antwortet</translation>
    </message>
    <message>
        <source>all that respond, in order</source>
        <translation>alle, die antworten, der Reihe nach</translation>
    </message>
    <message>
        <source>all that respond, rotated with each answer</source>
        <translation>alle, die antworten, bei jeder Antwort gedreht</translation>
    </message>
    <message>
        <source>one that responds, by weight</source>
        <translation>eine, die antwortet, nach Gewicht</translation>
    </message>
    <message>
        <source>For IPv4 and IPv6 each. The last two rotate only where Standby answers DNS itself; a DNS server that is updated gets all.</source>
        <translation>Jeweils für IPv4 und IPv6. Die letzten beiden wechseln nur, wo Standby DNS selbst beantwortet; ein DNS-Server, der aktualisiert wird, bekommt alle.</translation>
    </message>
    <message>
        <source>When all have &amp;failed:</source>
        <translation>&amp;Wenn alle ausgefallen sind:</translation>
    </message>
    <message>
        <source>as if all responded</source>
        <translation>als ob alle antworteten</translation>
    </message>
    <message>
        <source>one address, such as that of a page that says sorry</source>
        <translation>eine Adresse, etwa die einer Entschuldigungsseite</translation>
    </message>
    <message>
        <source>what was said last</source>
        <translation>was zuletzt gesagt wurde</translation>
    </message>
    <message>
        <source>That a&amp;ddress:</source>
        <translation>&amp;Diese Adresse:</translation>
    </message>
    <message>
        <source>&amp;TTL:</source>
        <translation>&amp;TTL:</translation>
    </message>
    <message>
        <source>How long others may keep an answer: the time that a failover takes on top.</source>
        <translation>Wie lange andere eine Antwort behalten dürfen: die Zeit, die zu einer Umschaltung hinzukommt.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Caches at providers, in routers and in browsers keep an answer for the TTL; a few keep it longer, whatever it says. Who asked before you lower it still has the old one for the old time.</source>
        <translation>Zwischenspeicher bei Providern, in Routern und Browsern behalten eine Antwort für die TTL; einige behalten sie länger, gleich was sie sagt. Wer vor dem Verringern gefragt hat, behält die alte noch für die alte Zeit.</translation>
    </message>
    <message>
        <source>So visitors are sent to a server that died for %1 at the longest: %2 until it is failed (section Polling frequency), and then the TTL.</source>
        <translation>Besucher werden also höchstens %1 lang zu einem Server geschickt, der ausgefallen ist: %2, bis er als ausgefallen gilt (Abschnitt Abfragetakt), und danach die TTL.</translation>
    </message>
    <message>
        <source>Each server&apos;s weight is in the section Servers.</source>
        <translation>Das Gewicht jedes Servers steht im Abschnitt Server.</translation>
    </message>
    <message>
        <source>Of the IPv4 answers: %1.</source>
        <translation>Von den IPv4-Antworten: %1.</translation>
    </message>
    <message>
        <source>Of the IPv6 answers: %1.</source>
        <translation>Von den IPv6-Antworten: %1.</translation>
    </message>
</context>
<context>
    <name>standby::DnsEditor</name>
    <message>
        <source>&amp;Host name:</source>
        <translation>H&amp;ostname:</translation>
    </message>
    <message>
        <source>What the server is asked for.</source>
        <translation>Wonach der Server gefragt wird.</translation>
    </message>
    <message>
        <source>&amp;Record type:</source>
        <translation>&amp;Eintragstyp:</translation>
    </message>
    <message>
        <source>A (IPv4 addresses)</source>
        <translation>A (IPv4-Adressen)</translation>
    </message>
    <message>
        <source>AAAA (IPv6 addresses)</source>
        <translation>AAAA (IPv6-Adressen)</translation>
    </message>
    <message>
        <source>Ask for r&amp;ecursion</source>
        <translation>Re&amp;kursion verlangen</translation>
    </message>
    <message>
        <source>For a server that looks names up for others; not for one that is asked about its own zones.</source>
        <translation>Für einen Server, der Namen für andere auflöst; nicht für einen, der nach seinen eigenen Zonen gefragt wird.</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>&amp;Timeout:</source>
        <translation>&amp;Zeitlimit:</translation>
    </message>
    <message>
        <source>A poll succeeds when the server answers</source>
        <translation>Eine Abfrage gelingt, wenn der Server antwortet</translation>
    </message>
    <message>
        <source>with the &amp;address:</source>
        <translation>mit der &amp;Adresse:</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>and the answer is a&amp;uthoritative</source>
        <translation>&amp;und die Antwort autoritativ ist</translation>
    </message>
</context>
<context>
    <name>standby::DnsHostNameRow</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Wird aktualisiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>%1 (TTL %2 s)</source>
        <translation>%1 (TTL %2 s)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It says %1</source>
        <translation>Er sagt %1</translation>
    </message>
    <message>
        <source>Not looked up yet</source>
        <translation>Noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>looked up %1</source>
        <translation>nachgesehen %1</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Nachgesehen</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>aktualisiert %1</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>nächster Versuch %1</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
</context>
<context>
    <name>standby::DnsServerDialog</name>
    <message>
        <source>Server name / IP</source>
        <translation>Servername / IP</translation>
    </message>
    <message>
        <source>N&amp;ame or IP address:</source>
        <translation>&amp;Name oder IP-Adresse:</translation>
    </message>
    <message>
        <source>The DNS server that holds the zone and takes updates: the primary one. A name is looked up again before each use.</source>
        <translation>Der DNS-Server, der die Zone hält und Aktualisierungen annimmt: der primäre. Ein Name wird vor jeder Verwendung neu aufgelöst.</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>DNS lookup</source>
        <translation>DNS-Abfrage</translation>
    </message>
    <message>
        <source>Before each update, and from time to time, the host names are looked up here. Only records that differ from what they should be are changed.</source>
        <translation>Vor jeder Aktualisierung und von Zeit zu Zeit werden die Hostnamen hier nachgesehen. Nur Einträge, die von dem abweichen, was sie sein sollen, werden geändert.</translation>
    </message>
    <message>
        <source>Look up again e&amp;very:</source>
        <translation>Erneut nachsehen &amp;alle:</translation>
    </message>
    <message>
        <source>Finds what others changed, and puts it right.</source>
        <translation>Findet, was andere geändert haben, und stellt es richtig.</translation>
    </message>
    <message>
        <source>Do not compare the &amp;TTL</source>
        <translation>&amp;Die TTL nicht vergleichen</translation>
    </message>
    <message>
        <source>For DNS servers that set a TTL of their own.</source>
        <translation>Für DNS-Server, die eine eigene TTL setzen.</translation>
    </message>
    <message>
        <source>Use EDNS&amp;0</source>
        <translation>EDNS&amp;0 verwenden</translation>
    </message>
    <message>
        <source>Off for DNS servers that do not answer it.</source>
        <translation>Aus für DNS-Server, die darauf nicht antworten.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes about this DNS server</source>
        <translation>Notizen zu diesem DNS-Server</translation>
    </message>
    <message>
        <source>Discard the changes to this DNS server?</source>
        <translation>Die Änderungen an diesem DNS-Server verwerfen?</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Aktualisiert durch</translation>
    </message>
    <message>
        <source>New DNS Server</source>
        <translation>Neuer DNS-Server</translation>
    </message>
    <message>
        <source>Properties of DNS Server %1</source>
        <translation>Eigenschaften des DNS-Servers %1</translation>
    </message>
</context>
<context>
    <name>standby::DnsServerPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>DNS server %1</source>
        <translation>DNS-Server %1</translation>
    </message>
    <message>
        <source>Show %1 more host names</source>
        <translation>%1 weitere Hostnamen zeigen</translation>
    </message>
</context>
<context>
    <name>standby::DnsServerTest</name>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;esten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Host name to test with</source>
        <translation>Hostname für den Test</translation>
    </message>
    <message>
        <source>Look the name up and try an update that changes nothing, without saving these settings</source>
        <translation>Den Namen nachsehen und eine Aktualisierung versuchen, die nichts ändert, ohne diese Einstellungen zu speichern</translation>
    </message>
    <message>
        <source>Copy what the test found</source>
        <translation>Kopieren, was der Test ergab</translation>
    </message>
    <message>
        <source>Nothing is changed at the DNS server, and nothing is saved.</source>
        <translation>Am DNS-Server wird nichts geändert, und nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>What the test found, step by step</source>
        <translation>Was der Test Schritt für Schritt ergab</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Test with the host &amp;name:</source>
        <translation>Testen &amp;mit dem Hostnamen:</translation>
    </message>
    <message>
        <source>Not tested: first correct what is marked above.</source>
        <translation>Nicht getestet: Berichtigen Sie zuerst, was oben markiert ist.</translation>
    </message>
    <message>
        <source>Give the host name to look up, such as www.example.com.</source>
        <translation>Geben Sie den Hostnamen an, der nachgesehen werden soll, etwa www.example.com.</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Nicht getestet.</translation>
    </message>
    <message>
        <source>Testing … This takes half a minute when nothing answers.</source>
        <translation>Test läuft … Das dauert eine halbe Minute, wenn nichts antwortet.</translation>
    </message>
    <message>
        <source>Not tested. %1</source>
        <translation>Nicht getestet. %1</translation>
    </message>
    <message>
        <source>All went well. Nothing was changed at the DNS server.</source>
        <translation>Alles ging gut. Am DNS-Server wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Something went wrong: see the step with the cross. Nothing was changed.</source>
        <translation>Etwas ging schief: siehe den Schritt mit dem Kreuz. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Succeeded: %1</source>
        <translation>Gelungen: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>standby::DnsServingSection</name>
    <message>
        <source>DNS serving</source>
        <translation>DNS beantworten</translation>
    </message>
    <message>
        <source>&amp;Answer DNS queries</source>
        <translation>&amp;DNS-Anfragen beantworten</translation>
    </message>
    <message>
        <source>For the host names of all server sets, when the parent zone delegates them to Standby.</source>
        <translation>Für die Hostnamen aller Servergruppen, wenn die übergeordnete Zone sie an Standby delegiert.</translation>
    </message>
    <message>
        <source>&amp;Listen on:</source>
        <translation>La&amp;uschen auf:</translation>
    </message>
    <message>
        <source>IP addresses of the machine where the engine runs, one in a line.</source>
        <translation>IP-Adressen des Rechners, auf dem die Engine läuft, eine je Zeile.</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Resolvers ask port 53 and no other. On Linux and macOS a program needs a right for ports below 1024; on Linux it is the capability CAP_NET_BIND_SERVICE.</source>
        <translation>Resolver fragen Port 53 und keinen anderen. Unter Linux und macOS braucht ein Programm ein Recht für Ports unter 1024; unter Linux ist es die Capability CAP_NET_BIND_SERVICE.</translation>
    </message>
    <message>
        <source>&amp;Name servers:</source>
        <translation>&amp;Nameserver:</translation>
    </message>
    <message>
        <source>The names by which the parent zone delegates to Standby, for NS and SOA records; one in a line. Empty: this machine&apos;s own name.</source>
        <translation>Die Namen, unter denen die übergeordnete Zone an Standby delegiert, für NS- und SOA-Einträge; einer je Zeile. Leer: der eigene Name dieses Rechners.</translation>
    </message>
    <message>
        <source>&amp;Contact:</source>
        <translation>&amp;Kontakt:</translation>
    </message>
    <message>
        <source>An e-mail address, for the SOA records.</source>
        <translation>Eine E-Mail-Adresse für die SOA-Einträge.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>all IPv4 addresses</source>
        <translation>alle IPv4-Adressen</translation>
    </message>
    <message>
        <source>all IPv6 addresses</source>
        <translation>alle IPv6-Adressen</translation>
    </message>
    <message>
        <source>only programs on the same machine</source>
        <translation>nur Programme auf demselben Rechner</translation>
    </message>
    <message>
        <source>Queries for other names</source>
        <translation>Anfragen nach anderen Namen</translation>
    </message>
    <message>
        <source>&amp;Forward them to another DNS server</source>
        <translation>An einen anderen DNS-&amp;Server weiterleiten</translation>
    </message>
    <message>
        <source>Else they are refused.</source>
        <translation>Sonst werden sie abgelehnt.</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>&amp;Do not ask it for recursion</source>
        <translation>Von ihm keine &amp;Rekursion verlangen</translation>
    </message>
    <message>
        <source>It then answers only what it knows itself.</source>
        <translation>Er antwortet dann nur, was er selbst weiß.</translation>
    </message>
    <message>
        <source>Open resolver: whoever reaches %1 can look up any name through Standby. Attackers use such servers to flood others. Listen on loopback addresses only, do not ask for recursion, or let a firewall admit only your own networks.</source>
        <translation>Offener Resolver: Wer %1 erreicht, kann über Standby jeden Namen nachschlagen. Angreifer nutzen solche Server, um andere zu überfluten. Lauschen Sie nur auf Loopback-Adressen, verlangen Sie keine Rekursion, oder lassen Sie eine Firewall nur Ihre eigenen Netze durch.</translation>
    </message>
    <message>
        <source>Add an addre&amp;ss</source>
        <translation>Adresse &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Addr&amp;ess:</source>
        <translation>&amp;Adresse:</translation>
    </message>
</context>
<context>
    <name>standby::DnsUpdateMethodSection</name>
    <message>
        <source>Dynamic update (RFC 2136)</source>
        <translation>Dynamische Aktualisierung (RFC 2136)</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>HTTP-Anfrage</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Microsoft DNS</source>
        <translation>Microsoft DNS</translation>
    </message>
    <message>
        <source>Update method</source>
        <translation>Aktualisierungsmethode</translation>
    </message>
    <message>
        <source>Update b&amp;y:</source>
        <translation>Akt&amp;ualisieren durch:</translation>
    </message>
    <message>
        <source>One in a row. Tags in an argument become what they stand for.</source>
        <translation>Eines je Zeile. Platzhalter in einem Argument werden zu dem, wofür sie stehen.</translation>
    </message>
    <message>
        <source>Else an update succeeds when the program starts.</source>
        <translation>Sonst gelingt eine Aktualisierung, wenn das Programm startet.</translation>
    </message>
    <message>
        <source>An update succeeds when</source>
        <translation>Eine Aktualisierung gelingt, wenn</translation>
    </message>
</context>
<context>
    <name>standby::DnsUpdatingSection</name>
    <message>
        <source>DNS updating</source>
        <translation>DNS-Aktualisierung</translation>
    </message>
    <message>
        <source>Host names at DNS servers; what is more waits its turn.</source>
        <translation>Hostnamen an DNS-Servern; was darüber ist, wartet, bis es an der Reihe ist.</translation>
    </message>
    <message>
        <source>Default DNS servers</source>
        <translation>Standard-DNS-Server</translation>
    </message>
    <message>
        <source>For all server sets that use the default DNS servers (section Update DNS of a set).</source>
        <translation>Für alle Servergruppen, die die Standard-DNS-Server verwenden (Abschnitt DNS aktualisieren einer Gruppe).</translation>
    </message>
    <message>
        <source>Updates at a &amp;time, at most:</source>
        <translation>&amp;Gleichzeitige Aktualisierungen, höchstens:</translation>
    </message>
</context>
<context>
    <name>standby::DurationField</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: Einheit</translation>
    </message>
</context>
<context>
    <name>standby::EmailDefaultsDialog</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>The sender; answers go there.</source>
        <translation>Der Absender; Antworten gehen dorthin.</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Betreff:</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>E-mail Notification Defaults</source>
        <translation>Vorgaben für E-Mail-Benachrichtigungen</translation>
    </message>
    <message>
        <source>Discard the changes to the e-mail defaults?</source>
        <translation>Die Änderungen an den E-Mail-Vorgaben verwerfen?</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>The test mail says that it is one. Nothing is saved.</source>
        <translation>Die Testmail sagt, dass sie eine ist. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Send a &amp;test mail to:</source>
        <translation>Eine Testmai&amp;l senden an:</translation>
    </message>
    <message>
        <source>Send a test mail to</source>
        <translation>Eine Testmail senden an</translation>
    </message>
    <message>
        <source>Give the address of somebody who reads the mail.</source>
        <translation>Geben Sie die Adresse von jemandem an, der die Mail liest.</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Nicht getestet.</translation>
    </message>
    <message>
        <source>Not tested: a mail server and a sender (Message, From) are needed first.</source>
        <translation>Nicht getestet: Zuerst sind ein Mailserver und ein Absender (Nachricht, Von) nötig.</translation>
    </message>
</context>
<context>
    <name>standby::EmailEditor</name>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;An:</translation>
    </message>
    <message>
        <source>One address or several, separated by commas.</source>
        <translation>Eine Adresse oder mehrere, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>V&amp;on:</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>Bet&amp;reff:</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>T&amp;ext:</translation>
    </message>
    <message>
        <source>as in the defaults</source>
        <translation>wie in den Vorgaben</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>keins ist gesetzt</translation>
    </message>
    <message>
        <source>%1: as in the defaults</source>
        <translation>%1: wie in den Vorgaben</translation>
    </message>
    <message>
        <source>Send it through &amp;another mail server than the default one</source>
        <translation>Über einen anderen Mailserver als den vor&amp;gegebenen senden</translation>
    </message>
    <message>
        <source>The default one is %1.</source>
        <translation>Der vorgegebene ist %1.</translation>
    </message>
    <message>
        <source>Mail cannot be sent like this: the e-mail defaults lack a sender or a mail server. Set them in Options, Notification, or give others here.</source>
        <translation>So kann keine Mail gesendet werden: In den E-Mail-Vorgaben fehlen ein Absender oder ein Mailserver. Setzen Sie sie in Optionen, Benachrichtigung, oder geben Sie hier andere an.</translation>
    </message>
</context>
<context>
    <name>standby::EngineSentences</name>
    <message>
        <source>Too many failed log-ins from this address; try again in %1 s.</source>
        <translation>Zu viele fehlgeschlagene Anmeldungen von dieser Adresse; versuchen Sie es in %1 s erneut.</translation>
    </message>
    <message>
        <source>Too many log-ins are being checked; try again in 1 s.</source>
        <translation>Zu viele Anmeldungen werden gerade geprüft; versuchen Sie es in 1 s erneut.</translation>
    </message>
    <message>
        <source>The program is stopping.</source>
        <translation>Das Programm hält gerade an.</translation>
    </message>
    <message>
        <source>The user name, password or API key is not right.</source>
        <translation>Benutzername, Passwort oder API-Schlüssel stimmt nicht.</translation>
    </message>
    <message>
        <source>local user</source>
        <translation>lokaler Benutzer</translation>
    </message>
    <message>
        <source>No password is set, so only this machine may ask without an API key.</source>
        <translation>Kein Passwort ist gesetzt, also darf nur dieser Rechner ohne API-Schlüssel fragen.</translation>
    </message>
    <message>
        <source>Log in as &quot;admin&quot; with the password of Options, HTTP API, or send an API key.</source>
        <translation>Melden Sie sich als &quot;admin&quot; mit dem Passwort aus Optionen, HTTP-API, an, oder senden Sie einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>API key %1</source>
        <translation>API-Schlüssel %1</translation>
    </message>
    <message>
        <source>The request has no Host header.</source>
        <translation>Die Anfrage hat keinen Header Host.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name of this server; use the address in Options, HTTP API.</source>
        <translation>„%1“ ist kein Name dieses Servers; verwenden Sie die Adresse aus Optionen, HTTP-API.</translation>
    </message>
    <message>
        <source>Requests from web pages of another origin are refused.</source>
        <translation>Anfragen von Webseiten anderen Ursprungs werden abgelehnt.</translation>
    </message>
    <message>
        <source>Requests from web pages of another site are refused.</source>
        <translation>Anfragen von Webseiten einer anderen Site werden abgelehnt.</translation>
    </message>
    <message>
        <source>The request has a body without a Content-Type.</source>
        <translation>Die Anfrage hat einen Inhalt ohne Content-Type.</translation>
    </message>
    <message>
        <source>The request has a body of type &quot;%1&quot;.</source>
        <translation>Die Anfrage hat einen Inhalt vom Typ „%1“.</translation>
    </message>
    <message>
        <source>%1 Send JSON and say so; with curl add the option -H &quot;Content-Type: application/json&quot;.</source>
        <translation>%1 Senden Sie JSON, und sagen Sie es; bei curl fügen Sie die Option -H &quot;Content-Type: application/json&quot; hinzu.</translation>
    </message>
    <message>
        <source>This request takes no body; send it without one.</source>
        <translation>Diese Anfrage nimmt keinen Inhalt; senden Sie sie ohne.</translation>
    </message>
    <message>
        <source>The request has no body; send a JSON object.</source>
        <translation>Die Anfrage hat keinen Inhalt; senden Sie ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The body must be a JSON object.</source>
        <translation>Der Inhalt muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>The body is larger than 1 MiB; send less.</source>
        <translation>Der Inhalt ist größer als 1 MiB; senden Sie weniger.</translation>
    </message>
    <message>
        <source>The body is not JSON: %1 at byte %2.</source>
        <translation>Der Inhalt ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>The %1 of the URL is not valid: it must be percent-encoded UTF-8 without control characters.</source>
        <translation>Der %1 der URL ist nicht gültig: Er muss prozentkodiertes UTF-8 ohne Steuerzeichen sein.</translation>
    </message>
    <message>
        <source>The path of the URL must begin with exactly one &quot;/&quot;.</source>
        <translation>Der Pfad der URL muss mit genau einem &quot;/&quot; beginnen.</translation>
    </message>
    <message>
        <source>The query parameter &quot;%1&quot; is given twice; give it once.</source>
        <translation>Der Abfrageparameter „%1“ ist zweimal angegeben; geben Sie ihn einmal an.</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>er hat keinen</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>er hat %1</translation>
    </message>
    <message>
        <source>This URL has no query parameter &quot;%1&quot;; %2.</source>
        <translation>Diese URL hat keinen Abfrageparameter „%1“; %2.</translation>
    </message>
    <message>
        <source>The method &quot;%1&quot; is not known here.</source>
        <translation>Die Methode „%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>There is nothing at &quot;%1&quot;; the page / lists all URLs.</source>
        <translation>Unter „%1“ gibt es nichts; die Seite / führt alle URLs auf.</translation>
    </message>
    <message>
        <source>This URL does not know %1; it knows %2.</source>
        <translation>Diese URL kennt %1 nicht; sie kennt %2.</translation>
    </message>
    <message>
        <source>%1 has the role &quot;%2&quot;; this needs &quot;%3&quot;.</source>
        <translation>%1 hat die Rolle „%2“; dies braucht „%3“.</translation>
    </message>
    <message>
        <source>This request is answered later; ask for it with a reply function.</source>
        <translation>Diese Anfrage wird später beantwortet; stellen Sie sie mit einer Antwortfunktion.</translation>
    </message>
    <message>
        <source>The event stream is at GET /events.</source>
        <translation>Der Ereignisstrom liegt unter GET /events.</translation>
    </message>
    <message>
        <source>The poll was cancelled: the server set was paused, changed or deleted meanwhile.</source>
        <translation>Die Abfrage wurde abgebrochen: Die Servergruppe wurde inzwischen angehalten, geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>The query parameter &quot;wait&quot; must be a number of seconds from 0 to 300, not &quot;%1&quot;.</source>
        <translation>Der Abfrageparameter &quot;wait&quot; muss eine Zahl von Sekunden von 0 bis 300 sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>The server set was not polled.</source>
        <translation>Die Servergruppe wurde nicht abgefragt.</translation>
    </message>
    <message>
        <source>The server set was not paused.</source>
        <translation>Die Servergruppe wurde nicht angehalten.</translation>
    </message>
    <message>
        <source>The server set was not resumed.</source>
        <translation>Die Servergruppe wurde nicht fortgesetzt.</translation>
    </message>
    <message>
        <source>The query parameter &quot;type&quot; has an unknown type of entry: &quot;%1&quot;.</source>
        <translation>Der Abfrageparameter &quot;type&quot; hat eine unbekannte Art von Eintrag: „%1“.</translation>
    </message>
    <message>
        <source>The history was not read. %1</source>
        <translation>Der Verlauf wurde nicht gelesen. %1</translation>
    </message>
    <message>
        <source>The query parameter &quot;from&quot; must be a time before &quot;to&quot;.</source>
        <translation>Der Abfrageparameter &quot;from&quot; muss eine Zeit vor &quot;to&quot; sein.</translation>
    </message>
    <message>
        <source>The uptime was not computed. %1</source>
        <translation>Die Verfügbarkeit wurde nicht berechnet. %1</translation>
    </message>
    <message>
        <source>The event stream is served over HTTP only.</source>
        <translation>Den Ereignisstrom gibt es nur über HTTP.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>The query parameter &quot;%1&quot; must be %2, not &quot;%3&quot;.</source>
        <translation>Der Abfrageparameter „%1“ muss %2 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 It was changed since it was read; read it again and repeat the change.</source>
        <translation>%1 Sie wurde geändert, seit sie gelesen wurde; lesen Sie sie erneut und wiederholen Sie die Änderung.</translation>
    </message>
    <message>
        <source>a number from 1 to %1</source>
        <translation>eine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>a whole number that is not negative</source>
        <translation>eine ganze, nicht negative Zahl</translation>
    </message>
    <message>
        <source>a time such as 2026-11-21T19:00:00Z</source>
        <translation>eine Zeit wie 2026-11-21T19:00:00Z</translation>
    </message>
    <message>
        <source>The query parameter &quot;after&quot; names no row of this list: &quot;%1&quot;.</source>
        <translation>Der Abfrageparameter &quot;after&quot; nennt keine Zeile dieser Liste: „%1“.</translation>
    </message>
    <message>
        <source>Expected an object with e-mail defaults.</source>
        <translation>Erwartet wurde ein Objekt mit E-Mail-Vorgaben.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; here.</source>
        <translation>Hier gibt es kein Feld „%1“.</translation>
    </message>
    <message>
        <source>Expected the id of a server set, a text.</source>
        <translation>Erwartet wurde die ID einer Servergruppe, ein Text.</translation>
    </message>
    <message>
        <source>The notification is missing.</source>
        <translation>Die Benachrichtigung fehlt.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The options were not saved.</source>
        <translation>Die Optionen wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>The options were not changed.</source>
        <translation>Die Optionen wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The note must be a text of at most %1 characters.</source>
        <translation>Die Notiz muss ein Text von höchstens %1 Zeichen sein.</translation>
    </message>
    <message>
        <source>The problem was not acknowledged.</source>
        <translation>Das Problem wurde nicht quittiert.</translation>
    </message>
    <message>
        <source>There is no problem with the id &quot;%1&quot; now.</source>
        <translation>Es gibt jetzt kein Problem mit der ID „%1“.</translation>
    </message>
    <message>
        <source>There is no revision &quot;%1&quot;; GET /revisions lists those that are kept.</source>
        <translation>Es gibt keine Revision „%1“; GET /revisions führt die aufbewahrten auf.</translation>
    </message>
    <message>
        <source>The revision was not read. %1</source>
        <translation>Die Revision wurde nicht gelesen. %1</translation>
    </message>
    <message>
        <source>The revision was not restored.</source>
        <translation>Die Revision wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>The server was not disabled.</source>
        <translation>Der Server wurde nicht deaktiviert.</translation>
    </message>
    <message>
        <source>The server was not enabled.</source>
        <translation>Der Server wurde nicht aktiviert.</translation>
    </message>
    <message>
        <source>Server sets</source>
        <translation>Servergruppen</translation>
    </message>
    <message>
        <source>The server set was not saved.</source>
        <translation>Die Servergruppe wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The query parameter &quot;status&quot; must be ok, failed or unknown, not &quot;%1&quot;.</source>
        <translation>Der Abfrageparameter &quot;status&quot; muss ok, failed oder unknown sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>The id cannot be changed; leave it out or send &quot;%1&quot;.</source>
        <translation>Die ID kann nicht geändert werden; lassen Sie sie weg oder senden Sie „%1“.</translation>
    </message>
    <message>
        <source>The server set &quot;%1&quot; was not changed.</source>
        <translation>Die Servergruppe „%1“ wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The server set was not deleted.</source>
        <translation>Die Servergruppe wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>This must be a list of the ids of servers; it may be empty.</source>
        <translation>Das muss eine Liste von Server-IDs sein; sie darf leer sein.</translation>
    </message>
    <message>
        <source>Expected the id of a server, a text.</source>
        <translation>Erwartet wurde die ID eines Servers, ein Text.</translation>
    </message>
    <message>
        <source>Nothing was simulated.</source>
        <translation>Nichts wurde simuliert.</translation>
    </message>
    <message>
        <source>The IP address to poll is missing.</source>
        <translation>Die IP-Adresse zum Abfragen fehlt.</translation>
    </message>
    <message>
        <source>The polling method is missing.</source>
        <translation>Die Abfragemethode fehlt.</translation>
    </message>
    <message>
        <source>The DNS server is missing.</source>
        <translation>Der DNS-Server fehlt.</translation>
    </message>
    <message>
        <source>Nothing was polled.</source>
        <translation>Nichts wurde abgefragt.</translation>
    </message>
    <message>
        <source>Nothing was tested.</source>
        <translation>Nichts wurde getestet.</translation>
    </message>
    <message>
        <source>%1 port %2</source>
        <translation>%1 Port %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the answer over TCP does not fit the question</source>
        <translation>die Antwort über TCP passt nicht zur Frage</translation>
    </message>
    <message>
        <source>nothing listens there (port unreachable)</source>
        <translation>dort lauscht nichts (Port nicht erreichbar)</translation>
    </message>
    <message>
        <source>the answer is truncated, and over TCP: %1</source>
        <translation>die Antwort ist abgeschnitten, und über TCP: %1</translation>
    </message>
    <message>
        <source>no answer over UDP, and over TCP: %1</source>
        <translation>keine Antwort über UDP, und über TCP: %1</translation>
    </message>
    <message>
        <source>nothing listens there (port unreachable), and over TCP: %1</source>
        <translation>dort lauscht nichts (Port nicht erreichbar), und über TCP: %1</translation>
    </message>
    <message>
        <source>over TCP, which so large a message needs: %1</source>
        <translation>über TCP, das eine so große Nachricht braucht: %1</translation>
    </message>
    <message>
        <source>the answer is truncated, and over TCP there was %1</source>
        <translation>die Antwort ist abgeschnitten, und über TCP gab es %1</translation>
    </message>
    <message>
        <source>nothing listens there (port unreachable), and over TCP there was %1</source>
        <translation>dort lauscht nichts (Port nicht erreichbar), und über TCP gab es %1</translation>
    </message>
    <message>
        <source>%1, neither over UDP nor over TCP</source>
        <translation>%1, weder über UDP noch über TCP</translation>
    </message>
    <message>
        <source>%1 over TCP, which so large a message needs</source>
        <translation>%1 über TCP, das eine so große Nachricht braucht</translation>
    </message>
    <message>
        <source>%1 (one that does not fit the question was ignored)</source>
        <translation>%1 (eine, die nicht zur Frage passt, wurde ignoriert)</translation>
    </message>
    <message>
        <source>%1 (%2 that do not fit the question were ignored)</source>
        <translation>%1 (%2, die nicht zur Frage passen, wurden ignoriert)</translation>
    </message>
    <message>
        <source>The DNS message %1</source>
        <translation>Die DNS-Nachricht %1</translation>
    </message>
    <message>
        <source>is shorter than its header.</source>
        <translation>ist kürzer als ihr Kopf.</translation>
    </message>
    <message>
        <source>has a broken question.</source>
        <translation>hat eine beschädigte Frage.</translation>
    </message>
    <message>
        <source>has a broken record.</source>
        <translation>hat einen beschädigten Eintrag.</translation>
    </message>
    <message>
        <source>has bytes behind its last record.</source>
        <translation>hat Bytes hinter ihrem letzten Eintrag.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain name: %2.</source>
        <translation>„%1“ ist kein Domainname: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be part of an internationalised name</source>
        <translation>„%1“ kann nicht Teil eines internationalisierten Namens sein</translation>
    </message>
    <message>
        <source>a backslash must be followed by a character or by three digits up to 255</source>
        <translation>auf einen Backslash muss ein Zeichen oder müssen drei Ziffern bis 255 folgen</translation>
    </message>
    <message>
        <source>it has a space or another character that no name has</source>
        <translation>er enthält ein Leerzeichen oder ein anderes Zeichen, das kein Name hat</translation>
    </message>
    <message>
        <source>two dots follow each other, or it begins with one</source>
        <translation>zwei Punkte folgen aufeinander, oder er beginnt mit einem</translation>
    </message>
    <message>
        <source>the part &quot;%1&quot; is longer than 63 characters</source>
        <translation>der Teil „%1“ ist länger als 63 Zeichen</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>it is longer than 253 characters</source>
        <translation>er ist länger als 253 Zeichen</translation>
    </message>
    <message>
        <source>The key&apos;s name is not one: %1</source>
        <translation>Der Name des Schlüssels ist keiner: %1</translation>
    </message>
    <message>
        <source>The key&apos;s secret is not base64. Copy it from the server&apos;s configuration again.</source>
        <translation>Das Geheimnis des Schlüssels ist kein Base64. Kopieren Sie es erneut aus der Konfiguration des Servers.</translation>
    </message>
    <message>
        <source>the answer is not signed</source>
        <translation>die Antwort ist nicht signiert</translation>
    </message>
    <message>
        <source>the answer&apos;s signature is not well-formed</source>
        <translation>die Signatur der Antwort ist nicht wohlgeformt</translation>
    </message>
    <message>
        <source>the answer is signed with another key</source>
        <translation>die Antwort ist mit einem anderen Schlüssel signiert</translation>
    </message>
    <message>
        <source>the answer&apos;s signature is shortened</source>
        <translation>die Signatur der Antwort ist gekürzt</translation>
    </message>
    <message>
        <source>the answer&apos;s signature is wrong</source>
        <translation>die Signatur der Antwort ist falsch</translation>
    </message>
    <message>
        <source>the answer was signed at another time</source>
        <translation>die Antwort wurde zu einer anderen Zeit signiert</translation>
    </message>
    <message>
        <source>TSIG error %1</source>
        <translation>TSIG-Fehler %1</translation>
    </message>
    <message>
        <source>Ports below 1024 need a right: run Standby as a systemd service with AmbientCapabilities=CAP_NET_BIND_SERVICE, or give it to the program with &quot;setcap cap_net_bind_service=+ep&quot; and start it again, or choose a port of 1024 or above in the options.</source>
        <translation>Ports unter 1024 brauchen ein Recht: Führen Sie Standby als systemd-Dienst mit AmbientCapabilities=CAP_NET_BIND_SERVICE aus, oder geben Sie es dem Programm mit &quot;setcap cap_net_bind_service=+ep&quot; und starten Sie es neu, oder wählen Sie in den Optionen einen Port ab 1024.</translation>
    </message>
    <message>
        <source>macOS lets only root listen on a port below 1024 of a single address: run Standby as a launchd daemon, or answer on all addresses (0.0.0.0 or ::), or choose a port of 1024 or above in the options.</source>
        <translation>macOS lässt nur root auf einem Port unter 1024 einer einzelnen Adresse lauschen: Führen Sie Standby als launchd-Daemon aus, oder antworten Sie auf allen Adressen (0.0.0.0 oder ::), oder wählen Sie in den Optionen einen Port ab 1024.</translation>
    </message>
    <message>
        <source>Allow Standby to listen in the settings of the firewall, or choose another port in the options.</source>
        <translation>Erlauben Sie Standby in den Einstellungen der Firewall zu lauschen, oder wählen Sie in den Optionen einen anderen Port.</translation>
    </message>
    <message>
        <source>Questions are not forwarded: %1 port %2 is Standby itself. Choose another DNS server to forward to in the options.</source>
        <translation>Fragen werden nicht weitergeleitet: %1 Port %2 ist Standby selbst. Wählen Sie in den Optionen einen anderen DNS-Server zum Weiterleiten.</translation>
    </message>
    <message>
        <source>The DNS server %1 port %2 does not answer the questions that are forwarded to it. Until it does, askers are told that they cannot be answered (SERVFAIL); the host names of the server sets are not concerned. Check that it runs and that this machine may ask it, or change the forwarding in the options.</source>
        <translation>Der DNS-Server %1 Port %2 beantwortet die Fragen nicht, die an ihn weitergeleitet werden. Bis er es tut, wird Fragenden gesagt, dass sie nicht beantwortet werden können (SERVFAIL); die Hostnamen der Servergruppen sind nicht betroffen. Prüfen Sie, ob er läuft und ob dieser Rechner ihn fragen darf, oder ändern Sie das Weiterleiten in den Optionen.</translation>
    </message>
    <message>
        <source>DNS cannot be answered on %1: another program uses it. It may be another DNS server, or systemd-resolved (then set DNSStubListener=no in /etc/systemd/resolved.conf and restart it). Stop it, or choose another address or port in the options. It is tried again every 10 seconds.</source>
        <translation>DNS kann auf %1 nicht beantwortet werden: Ein anderes Programm verwendet es. Es kann ein anderer DNS-Server sein oder systemd-resolved (dann setzen Sie DNSStubListener=no in /etc/systemd/resolved.conf und starten Sie es neu). Beenden Sie es, oder wählen Sie in den Optionen eine andere Adresse oder einen anderen Port. Es wird alle 10 Sekunden erneut versucht.</translation>
    </message>
    <message>
        <source>DNS cannot be answered on %1: permission denied. %2</source>
        <translation>DNS kann auf %1 nicht beantwortet werden: keine Berechtigung. %2</translation>
    </message>
    <message>
        <source>DNS cannot be answered on %1: this machine does not have that address. Correct it in the options, or give it to a network interface. It is tried again every 10 seconds.</source>
        <translation>DNS kann auf %1 nicht beantwortet werden: Dieser Rechner hat diese Adresse nicht. Berichtigen Sie sie in den Optionen, oder geben Sie sie einer Netzwerkschnittstelle. Es wird alle 10 Sekunden erneut versucht.</translation>
    </message>
    <message>
        <source>DNS cannot be answered on %1: this machine does not support %2. Enable it, or remove the address in the options.</source>
        <translation>DNS kann auf %1 nicht beantwortet werden: Dieser Rechner unterstützt %2 nicht. Schalten Sie es ein, oder entfernen Sie die Adresse in den Optionen.</translation>
    </message>
    <message>
        <source>DNS cannot be answered on %1: %2. It is tried again every 10 seconds.</source>
        <translation>DNS kann auf %1 nicht beantwortet werden: %2. Es wird alle 10 Sekunden erneut versucht.</translation>
    </message>
    <message>
        <source>no end after %1 s</source>
        <translation>kein Ende nach %1 s</translation>
    </message>
    <message>
        <source>Find the address of %1</source>
        <translation>Die Adresse von %1 finden</translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>%1 nachsehen</translation>
    </message>
    <message>
        <source>%1 says no addresses</source>
        <translation>%1 sagt keine Adressen</translation>
    </message>
    <message>
        <source>%1 says %2, TTL %3 s</source>
        <translation>%1 sagt %2, TTL %3 s</translation>
    </message>
    <message>
        <source>%1; it does not answer with authority, so this may come from a cache</source>
        <translation>%1; er antwortet nicht autoritativ, das kann also aus einem Zwischenspeicher stammen</translation>
    </message>
    <message>
        <source>Find the zone of %1</source>
        <translation>Die Zone von %1 finden</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>%1 aktualisieren</translation>
    </message>
    <message>
        <source>not tried: this method cannot be tried without changing records</source>
        <translation>nicht versucht: Diese Methode lässt sich nicht versuchen, ohne Einträge zu ändern</translation>
    </message>
    <message>
        <source>Send a signed update that changes nothing</source>
        <translation>Eine signierte Aktualisierung senden, die nichts ändert</translation>
    </message>
    <message>
        <source>Send an unsigned update that changes nothing</source>
        <translation>Eine unsignierte Aktualisierung senden, die nichts ändert</translation>
    </message>
    <message>
        <source>its name was not resolved within 5 s; check this machine&apos;s resolver</source>
        <translation>sein Name wurde nicht binnen 5 s aufgelöst; prüfen Sie den Resolver dieses Rechners</translation>
    </message>
    <message>
        <source>its name cannot be resolved: %1</source>
        <translation>sein Name lässt sich nicht auflösen: %1</translation>
    </message>
    <message>
        <source>The password of the DNS agent has %1 characters; it needs at least %2. Take a long random one.</source>
        <translation>Das Passwort des DNS-Agenten hat %1 Zeichen; es braucht mindestens %2. Nehmen Sie ein langes zufälliges.</translation>
    </message>
    <message>
        <source>The DNS agent cannot listen on %1, port %2: %3.</source>
        <translation>Der DNS-Agent kann nicht auf %1, Port %2 lauschen: %3.</translation>
    </message>
    <message>
        <source>The agent refused the change: %1</source>
        <translation>Der Agent lehnte die Änderung ab: %1</translation>
    </message>
    <message>
        <source>adding the %1 record %2</source>
        <translation>den %1-Eintrag %2 hinzugefügt wurde</translation>
    </message>
    <message>
        <source>deleting the %1 record %2</source>
        <translation>den %1-Eintrag %2 gelöscht wurde</translation>
    </message>
    <message>
        <source>%1 is not a zone whose records can be changed with dnscmd.</source>
        <translation>%1 ist keine Zone, deren Einträge mit dnscmd geändert werden können.</translation>
    </message>
    <message>
        <source>%1 has characters that dnscmd does not take; letters, digits, hyphens and underscores are possible.</source>
        <translation>%1 hat Zeichen, die dnscmd nicht annimmt; Buchstaben, Ziffern, Bindestriche und Unterstriche sind möglich.</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2.</source>
        <translation>%1 liegt nicht in der Zone %2.</translation>
    </message>
    <message>
        <source>A name can be given 1 to %1 addresses, not %2.</source>
        <translation>Einem Namen können 1 bis %1 Adressen gegeben werden, nicht %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address for DNS.</source>
        <translation>„%1“ ist keine Adresse für DNS.</translation>
    </message>
    <message>
        <source>A TTL has at most %1 seconds.</source>
        <translation>Eine TTL hat höchstens %1 Sekunden.</translation>
    </message>
    <message>
        <source>A request has exactly these members: %1.</source>
        <translation>Eine Anfrage hat genau diese Bestandteile: %1.</translation>
    </message>
    <message>
        <source>ttlSeconds must be a whole number from 0 to %1.</source>
        <translation>ttlSeconds muss eine ganze Zahl von 0 bis %1 sein.</translation>
    </message>
    <message>
        <source>listing the records of %1</source>
        <translation>die Einträge von %1 aufgelistet wurden</translation>
    </message>
    <message>
        <source>dnscmd did not carry the change out in %1</source>
        <translation>dnscmd führte die Änderung nicht aus in %1</translation>
    </message>
    <message>
        <source>dnscmd listed more records than can be read</source>
        <translation>dnscmd listete mehr Einträge auf, als gelesen werden können</translation>
    </message>
    <message>
        <source>The records are as wanted.</source>
        <translation>Die Einträge sind wie gewünscht.</translation>
    </message>
    <message>
        <source>The agent speaks another version of the protocol. Use the same version of Standby on both machines.</source>
        <translation>Der Agent spricht eine andere Version des Protokolls. Verwenden Sie auf beiden Rechnern dieselbe Version von Standby.</translation>
    </message>
    <message>
        <source>What answers there is not a DNS agent of Standby: &quot;%1&quot;. Check the port.</source>
        <translation>Was dort antwortet, ist kein DNS-Agent von Standby: „%1“. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>The agent refused the request: its password is another one.</source>
        <translation>Der Agent lehnte die Anfrage ab: Sein Passwort ist ein anderes.</translation>
    </message>
    <message>
        <source>The agent refused the request: there were too many wrong passwords from this machine. Correct the password; it listens again after a minute.</source>
        <translation>Der Agent lehnte die Anfrage ab: Es gab zu viele falsche Passwörter von diesem Rechner. Berichtigen Sie das Passwort; nach einer Minute hört er wieder zu.</translation>
    </message>
    <message>
        <source>The agent refused the request: it has too many connections just now.</source>
        <translation>Der Agent lehnte die Anfrage ab: Er hat gerade zu viele Verbindungen.</translation>
    </message>
    <message>
        <source>The agent did not understand the request. Use the same version of Standby on both machines.</source>
        <translation>Der Agent verstand die Anfrage nicht. Verwenden Sie auf beiden Rechnern dieselbe Version von Standby.</translation>
    </message>
    <message>
        <source>The agent did not get the request in time.</source>
        <translation>Der Agent bekam die Anfrage nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The agent needs a password: give the one it was started with.</source>
        <translation>Der Agent braucht ein Passwort: Geben Sie das an, mit dem er gestartet wurde.</translation>
    </message>
    <message>
        <source>Microsoft DNS can be updated locally on Windows only. Run &quot;standby --dns-agent&quot; on the DNS server&apos;s machine and choose the update through an agent.</source>
        <translation>Microsoft DNS kann nur unter Windows lokal aktualisiert werden. Führen Sie &quot;standby --dns-agent&quot; auf dem Rechner des DNS-Servers aus, und wählen Sie die Aktualisierung über einen Agenten.</translation>
    </message>
    <message>
        <source>There is no connection to the agent at %1 after %2.</source>
        <translation>Es gibt keine Verbindung zum Agenten auf %1 nach %2.</translation>
    </message>
    <message>
        <source>The agent at %1 did not answer in %2.</source>
        <translation>Der Agent auf %1 antwortete nicht in %2.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a DNS agent of Standby: its line does not end.</source>
        <translation>Was auf %1 antwortet, ist kein DNS-Agent von Standby: Seine Zeile endet nicht.</translation>
    </message>
    <message>
        <source>The answer of the agent at %1 is not signed with its password, so it may be somebody else&apos;s. Whether the records were changed is not known.</source>
        <translation>Die Antwort des Agenten auf %1 ist nicht mit seinem Passwort signiert, kann also von jemand anderem sein. Ob die Einträge geändert wurden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The answer of the agent at %1 cannot be read. Use the same version of Standby on both machines.</source>
        <translation>Die Antwort des Agenten auf %1 ist nicht lesbar. Verwenden Sie auf beiden Rechnern dieselbe Version von Standby.</translation>
    </message>
    <message>
        <source>The agent at %1 closed the connection before it answered.</source>
        <translation>Der Agent auf %1 schloss die Verbindung, bevor er antwortete.</translation>
    </message>
    <message>
        <source>There is no connection to the agent at %1: %2. Is &quot;standby --dns-agent&quot; running there?</source>
        <translation>Es gibt keine Verbindung zum Agenten auf %1: %2. Läuft dort &quot;standby --dns-agent&quot;?</translation>
    </message>
    <message>
        <source>access denied. Run it as a member of DnsAdmins or of the administrators</source>
        <translation>Zugriff verweigert. Führen Sie es als Mitglied von DnsAdmins oder der Administratoren aus</translation>
    </message>
    <message>
        <source>the DNS server does not answer. Is its service running there?</source>
        <translation>der DNS-Server antwortet nicht. Läuft sein Dienst dort?</translation>
    </message>
    <message>
        <source>the zone %1 is not on this DNS server</source>
        <translation>die Zone %1 ist nicht auf diesem DNS-Server</translation>
    </message>
    <message>
        <source>the zone %1 cannot be changed here. Update the DNS server that has its primary copy</source>
        <translation>die Zone %1 kann hier nicht geändert werden. Aktualisieren Sie den DNS-Server, der ihre primäre Kopie hat</translation>
    </message>
    <message>
        <source>the zone %1 is locked just now</source>
        <translation>die Zone %1 ist gerade gesperrt</translation>
    </message>
    <message>
        <source>the zone %1 is shut down. See the DNS server&apos;s event log</source>
        <translation>die Zone %1 ist heruntergefahren. Sehen Sie ins Ereignisprotokoll des DNS-Servers</translation>
    </message>
    <message>
        <source>%1 is below a delegation: other DNS servers have its records</source>
        <translation>%1 liegt unter einer Delegation: Andere DNS-Server haben seine Einträge</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2</source>
        <translation>%1 liegt nicht in der Zone %2</translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME), which cannot have addresses. Delete the alias</source>
        <translation>%1 ist ein Alias (CNAME), der keine Adressen haben kann. Löschen Sie den Alias</translation>
    </message>
    <message>
        <source>%1 does not exist in the zone %2</source>
        <translation>%1 gibt es in der Zone %2 nicht</translation>
    </message>
    <message>
        <source>Active Directory, which holds the zone, is not available</source>
        <translation>Active Directory, das die Zone hält, ist nicht verfügbar</translation>
    </message>
    <message>
        <source>dnscmd could not be started (%1). It comes with the DNS server of Windows Server and with its administration tools (RSAT).</source>
        <translation>dnscmd konnte nicht gestartet werden (%1). Es kommt mit dem DNS-Server von Windows Server und mit dessen Verwaltungswerkzeugen (RSAT).</translation>
    </message>
    <message>
        <source>dnscmd did not end while %1 and was killed</source>
        <translation>dnscmd endete nicht, während %1, und wurde beendet</translation>
    </message>
    <message>
        <source>dnscmd was ended from outside while %1</source>
        <translation>dnscmd wurde von außen beendet, während %1</translation>
    </message>
    <message>
        <source>dnscmd failed while %1: %2</source>
        <translation>dnscmd schlug fehl, während %1: %2</translation>
    </message>
    <message>
        <source>the records are as wanted again</source>
        <translation>die Einträge sind wieder wie gewünscht</translation>
    </message>
    <message>
        <source>%1: the records of %2 are as wanted again</source>
        <translation>%1: Die Einträge von %2 sind wieder wie gewünscht</translation>
    </message>
    <message>
        <source>%1: %2 was not updated: %3. %4</source>
        <translation>%1: %2 wurde nicht aktualisiert: %3. %4</translation>
    </message>
    <message>
        <source>It is not tried again while the server set is paused.</source>
        <translation>Es wird nicht erneut versucht, solange die Servergruppe angehalten ist.</translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation>Nächster Versuch in %1 s.</translation>
    </message>
    <message>
        <source>it is not updated at %1 any more</source>
        <translation>er wird auf %1 nicht mehr aktualisiert</translation>
    </message>
    <message>
        <source>TTL now %1 s, was %2</source>
        <translation>TTL jetzt %1 s, war %2</translation>
    </message>
    <message>
        <source>now %1, was %2</source>
        <translation>jetzt %1, war %2</translation>
    </message>
    <message>
        <source>no addresses</source>
        <translation>keine Adressen</translation>
    </message>
    <message>
        <source>%1 does not answer for %2 with authority: what it says may come from a cache, so its TTL is not compared. Give a server of the zone itself.</source>
        <translation>%1 antwortet für %2 nicht autoritativ: Was es sagt, kann aus einem Zwischenspeicher stammen, daher wird seine TTL nicht verglichen. Geben Sie einen Server der Zone selbst an.</translation>
    </message>
    <message>
        <source>the update was accepted</source>
        <translation>die Aktualisierung wurde angenommen</translation>
    </message>
    <message>
        <source>the update was accepted (%1)</source>
        <translation>die Aktualisierung wurde angenommen (%1)</translation>
    </message>
    <message>
        <source>%1, but looking it up afterwards failed: %2</source>
        <translation>%1, aber das Nachsehen danach schlug fehl: %2</translation>
    </message>
    <message>
        <source>%1, but the DNS server still says %2 instead of %3</source>
        <translation>%1, aber der DNS-Server sagt noch %2 statt %3</translation>
    </message>
    <message>
        <source>%1, but the DNS server still says a TTL of %2 instead of %3 s. If it decides the TTL itself, have it ignored in the DNS server&apos;s lookup settings</source>
        <translation>%1, aber der DNS-Server sagt noch eine TTL von %2 statt %3 s. Wenn er die TTL selbst bestimmt, lassen Sie sie in den Abfrageeinstellungen des DNS-Servers ignorieren</translation>
    </message>
    <message>
        <source>%1 At most 5 minutes are allowed: let both machines get their time by NTP</source>
        <translation>%1 Höchstens 5 Minuten sind erlaubt: Lassen Sie beide Rechner ihre Zeit per NTP holen</translation>
    </message>
    <message>
        <source>the clocks of this machine and of the DNS server differ.</source>
        <translation>die Uhren dieses Rechners und des DNS-Servers gehen verschieden.</translation>
    </message>
    <message>
        <source>this machine&apos;s clock is %1 ahead of the DNS server&apos;s.</source>
        <translation>die Uhr dieses Rechners geht %1 vor gegenüber der des DNS-Servers.</translation>
    </message>
    <message>
        <source>this machine&apos;s clock is %1 behind the DNS server&apos;s.</source>
        <translation>die Uhr dieses Rechners geht %1 nach gegenüber der des DNS-Servers.</translation>
    </message>
    <message>
        <source>%L1 hours</source>
        <translation>%L1 Stunden</translation>
    </message>
    <message>
        <source>%L1 minutes</source>
        <translation>%L1 Minuten</translation>
    </message>
    <message>
        <source>%L1 seconds</source>
        <translation>%L1 Sekunden</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>BADTIME: %1</source>
        <translation>BADTIME: %1</translation>
    </message>
    <message>
        <source>%1: the DNS server does not know the key %2, or does not allow it here. Its name and algorithm must be the same as in the server&apos;s configuration, and the zone&apos;s policy (acl) must name it</source>
        <translation>%1: Der DNS-Server kennt den Schlüssel %2 nicht oder erlaubt ihn hier nicht. Sein Name und Algorithmus müssen dieselben sein wie in der Konfiguration des Servers, und die Richtlinie der Zone (acl) muss ihn nennen</translation>
    </message>
    <message>
        <source>%1: the DNS server finds the signature wrong. Most likely the secret of the key %2 is not the one that the server has</source>
        <translation>%1: Der DNS-Server hält die Signatur für falsch. Höchstwahrscheinlich ist das Geheimnis des Schlüssels %2 nicht das, das der Server hat</translation>
    </message>
    <message>
        <source>%1: the DNS server wants a signature of another length for the key %2. Take the bits behind the algorithm&apos;s name out of its configuration</source>
        <translation>%1: Der DNS-Server will für den Schlüssel %2 eine Signatur anderer Länge. Nehmen Sie die Bits hinter dem Namen des Algorithmus aus seiner Konfiguration</translation>
    </message>
    <message>
        <source>%1: the DNS server does not accept the signature</source>
        <translation>%1: Der DNS-Server akzeptiert die Signatur nicht</translation>
    </message>
    <message>
        <source>the primary</source>
        <translation>den primären</translation>
    </message>
    <message>
        <source>the primary, %1 by its SOA</source>
        <translation>den primären, %1 laut seinem SOA</translation>
    </message>
    <message>
        <source>%1: the DNS server is not the primary of the zone %2, or it takes signed updates only. Give %3, or a TSIG key</source>
        <translation>%1: Der DNS-Server ist nicht der primäre der Zone %2, oder er nimmt nur signierte Aktualisierungen an. Geben Sie %3 an oder einen TSIG-Schlüssel</translation>
    </message>
    <message>
        <source>%1: either the DNS server is not the primary of the zone %2 (give %3), or it does not accept the key %4 here (compare name, algorithm and secret; the zone&apos;s policy (acl) must name it)</source>
        <translation>%1: Entweder ist der DNS-Server nicht der primäre der Zone %2 (geben Sie %3 an), oder er akzeptiert den Schlüssel %4 hier nicht (vergleichen Sie Name, Algorithmus und Geheimnis; die Richtlinie der Zone (acl) muss ihn nennen)</translation>
    </message>
    <message>
        <source>%1: the DNS server does not allow unsigned updates of %2 from this machine. Give a TSIG key, or allow this machine&apos;s address there (allow-update)</source>
        <translation>%1: Der DNS-Server erlaubt keine unsignierten Aktualisierungen von %2 von diesem Rechner. Geben Sie einen TSIG-Schlüssel an, oder erlauben Sie dort die Adresse dieses Rechners (allow-update)</translation>
    </message>
    <message>
        <source>%1: either the DNS server does not accept the key %2 (compare name, algorithm, secret, and the clocks of both machines), or its policy does not let the key change %3</source>
        <translation>%1: Entweder akzeptiert der DNS-Server den Schlüssel %2 nicht (vergleichen Sie Name, Algorithmus, Geheimnis und die Uhren beider Rechner), oder seine Richtlinie lässt den Schlüssel %3 nicht ändern</translation>
    </message>
    <message>
        <source>%1: the DNS server&apos;s policy (allow-update, update-policy) does not let the key %2 change %3, or the key has another name there</source>
        <translation>%1: Die Richtlinie des DNS-Servers (allow-update, update-policy) lässt den Schlüssel %2 nicht %3 ändern, oder der Schlüssel heißt dort anders</translation>
    </message>
    <message>
        <source>%1: the DNS server says that %2 is not inside the zone %3</source>
        <translation>%1: Der DNS-Server sagt, dass %2 nicht in der Zone %3 liegt</translation>
    </message>
    <message>
        <source>%1: the DNS server could not store the change. Often its zone file, or the folder of its journal, is not writable by its user (named, bind): look at its log</source>
        <translation>%1: Der DNS-Server konnte die Änderung nicht speichern. Oft kann sein Benutzer (named, bind) die Zonendatei oder den Ordner des Journals nicht schreiben: Sehen Sie in sein Protokoll</translation>
    </message>
    <message>
        <source>%1: the DNS server takes no dynamic updates (RFC 2136), or not for the zone %2. Switch them on there, or choose another method</source>
        <translation>%1: Der DNS-Server nimmt keine dynamischen Aktualisierungen an (RFC 2136), oder nicht für die Zone %2. Schalten Sie sie dort ein, oder wählen Sie eine andere Methode</translation>
    </message>
    <message>
        <source>%1: the DNS server could not read the update</source>
        <translation>%1: Der DNS-Server konnte die Aktualisierung nicht lesen</translation>
    </message>
    <message>
        <source>%1: the DNS server speaks of a condition that the update did not set. Records of another kind at %2 (an alias, a signature) may forbid addresses there</source>
        <translation>%1: Der DNS-Server spricht von einer Bedingung, die die Aktualisierung nicht setzte. Einträge anderer Art bei %2 (ein Alias, eine Signatur) verbieten dort vielleicht Adressen</translation>
    </message>
    <message>
        <source>%1: the DNS server did not carry the update out</source>
        <translation>%1: Der DNS-Server führte die Aktualisierung nicht aus</translation>
    </message>
    <message>
        <source>the answer was signed at another time: %1</source>
        <translation>die Antwort wurde zu einer anderen Zeit signiert: %1</translation>
    </message>
    <message>
        <source>NOERROR, but %1, though the update was: it may be forged, so the update does not count as done. The DNS server must check TSIG for the zone %2</source>
        <translation>NOERROR, aber %1, obwohl die Aktualisierung es war: Sie kann gefälscht sein, also gilt die Aktualisierung nicht als erledigt. Der DNS-Server muss TSIG für die Zone %2 prüfen</translation>
    </message>
    <message>
        <source>%1 (a hint only: %2)</source>
        <translation>%1 (nur ein Hinweis: %2)</translation>
    </message>
    <message>
        <source>REFUSED: the DNS server does not answer for this name. Either it has no zone for it, or it does not answer this machine (allow-query)</source>
        <translation>REFUSED: Der DNS-Server antwortet nicht für diesen Namen. Entweder hat er keine Zone dafür, oder er antwortet diesem Rechner nicht (allow-query)</translation>
    </message>
    <message>
        <source>SERVFAIL: the DNS server could not answer. Often its zone was not loaded or has expired: look at its log</source>
        <translation>SERVFAIL: Der DNS-Server konnte nicht antworten. Oft wurde seine Zone nicht geladen oder ist abgelaufen: Sehen Sie in sein Protokoll</translation>
    </message>
    <message>
        <source>FORMERR: the DNS server could not read the question</source>
        <translation>FORMERR: Der DNS-Server konnte die Frage nicht lesen</translation>
    </message>
    <message>
        <source>NOTIMP: the DNS server does not answer questions of this kind</source>
        <translation>NOTIMP: Der DNS-Server beantwortet Fragen dieser Art nicht</translation>
    </message>
    <message>
        <source>NOTAUTH: the DNS server is not authoritative for this name</source>
        <translation>NOTAUTH: Der DNS-Server ist für diesen Namen nicht autoritativ</translation>
    </message>
    <message>
        <source>the DNS server answered %1</source>
        <translation>der DNS-Server antwortete %1</translation>
    </message>
    <message>
        <source>the name is an alias (CNAME) of %1 there, and an alias has no addresses of its own. Delete the CNAME record, or update %1 instead</source>
        <translation>der Name ist dort ein Alias (CNAME) von %1, und ein Alias hat keine eigenen Adressen. Löschen Sie den CNAME-Eintrag, oder aktualisieren Sie stattdessen %1</translation>
    </message>
    <message>
        <source>the DNS server is not responsible for the name: it refers to the servers of %1. Update one of those instead</source>
        <translation>der DNS-Server ist für den Namen nicht zuständig: Er verweist auf die Server von %1. Aktualisieren Sie stattdessen einen davon</translation>
    </message>
    <message>
        <source>the DNS server is not authoritative for the zone %1: it answers from a cache, so it cannot be updated. Give the zone&apos;s primary server instead</source>
        <translation>der DNS-Server ist für die Zone %1 nicht autoritativ: Er antwortet aus einem Zwischenspeicher, kann also nicht aktualisiert werden. Geben Sie stattdessen den primären Server der Zone an</translation>
    </message>
    <message>
        <source>%1 (%2 by its SOA)</source>
        <translation>%1 (%2 laut seinem SOA)</translation>
    </message>
    <message>
        <source>its zone could not be found out: %1</source>
        <translation>seine Zone ließ sich nicht herausfinden: %1</translation>
    </message>
    <message>
        <source>the DNS server has no zone for the name: no SOA record was found at it or above it</source>
        <translation>der DNS-Server hat keine Zone für den Namen: Weder dort noch darüber fand sich ein SOA-Eintrag</translation>
    </message>
    <message>
        <source>no answer in %1</source>
        <translation>keine Antwort in %1</translation>
    </message>
    <message>
        <source>the interpreter that the program names in its first line is missing: %1</source>
        <translation>der Interpreter, den das Programm in seiner ersten Zeile nennt, fehlt: %1</translation>
    </message>
    <message>
        <source>program not found: %1</source>
        <translation>Programm nicht gefunden: %1</translation>
    </message>
    <message>
        <source>no permission to run the program: %1</source>
        <translation>keine Berechtigung, das Programm auszuführen: %1</translation>
    </message>
    <message>
        <source>not a program that this system can run (a script needs a first line with #!): %1</source>
        <translation>kein Programm, das dieses System ausführen kann (ein Skript braucht eine erste Zeile mit #!): %1</translation>
    </message>
    <message>
        <source>the arguments are too long for this system: %1</source>
        <translation>die Argumente sind zu lang für dieses System: %1</translation>
    </message>
    <message>
        <source>The system could not start %1: %2. Close programs, or raise the limits of this one.</source>
        <translation>Das System konnte %1 nicht starten: %2. Schließen Sie Programme, oder heben Sie die Grenzen für dieses an.</translation>
    </message>
    <message>
        <source>not a program that this system can run: %1</source>
        <translation>kein Programm, das dieses System ausführen kann: %1</translation>
    </message>
    <message>
        <source>an argument of the batch file %1 has a character that cmd.exe would interpret; use a program instead of a batch file</source>
        <translation>ein Argument der Batchdatei %1 hat ein Zeichen, das cmd.exe deuten würde; verwenden Sie ein Programm statt einer Batchdatei</translation>
    </message>
    <message>
        <source>killed after %1</source>
        <translation>beendet nach %1</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>durch Signal %1 beendet</translation>
    </message>
    <message>
        <source>exit code %1, expected %2 %3</source>
        <translation>Exit-Code %1, erwartet %2 %3</translation>
    </message>
    <message>
        <source>exit code %1, expected %2 %3: %4</source>
        <translation>Exit-Code %1, erwartet %2 %3: %4</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>Ausgabe %1</translation>
    </message>
    <message>
        <source>the output could not be tested in %1: simplify the regular expression</source>
        <translation>die Ausgabe konnte in %1 nicht geprüft werden: Vereinfachen Sie den regulären Ausdruck</translation>
    </message>
    <message>
        <source>output is longer than 1 MiB, so that a text is absent from all of it is not certain</source>
        <translation>die Ausgabe ist länger als 1 MiB, sodass nicht sicher ist, dass ein Text nirgends darin steht</translation>
    </message>
    <message>
        <source>%1 (its first 1 MiB)</source>
        <translation>%1 (in den ersten 1 MiB)</translation>
    </message>
    <message>
        <source>What the tags stand for does not make a valid URL. Use them after its first slash only.</source>
        <translation>Wofür die Platzhalter stehen, ergibt keine gültige URL. Verwenden Sie sie nur nach ihrem ersten Schrägstrich.</translation>
    </message>
    <message>
        <source>libcurl could not make the request: out of memory or not usable.</source>
        <translation>libcurl konnte die Anfrage nicht stellen: kein Speicher mehr oder nicht verwendbar.</translation>
    </message>
    <message>
        <source>The host %1 of the URL was not found. Check its spelling and this machine&apos;s DNS.</source>
        <translation>Der Host %1 der URL wurde nicht gefunden. Prüfen Sie seine Schreibweise und das DNS dieses Rechners.</translation>
    </message>
    <message>
        <source>no connection in %1</source>
        <translation>keine Verbindung in %1</translation>
    </message>
    <message>
        <source>the body did not end within %1 MiB</source>
        <translation>der Text endete nicht innerhalb von %1 MiB</translation>
    </message>
    <message>
        <source>%1 stands for a text that cannot be part of the URL&apos;s host name. Use it only after the first slash of the URL.</source>
        <translation>%1 steht für einen Text, der nicht Teil des Hostnamens der URL sein kann. Verwenden Sie es nur nach dem ersten Schrägstrich der URL.</translation>
    </message>
    <message>
        <source>The header %1 would contain a line break or another control character. Use tags that stand for a single line there.</source>
        <translation>Der Header %1 enthielte einen Zeilenumbruch oder ein anderes Steuerzeichen. Verwenden Sie dort Platzhalter, die für eine einzelne Zeile stehen.</translation>
    </message>
    <message>
        <source>certificate expired less than a day ago</source>
        <translation>Zertifikat ist vor weniger als einem Tag abgelaufen</translation>
    </message>
    <message>
        <source>certificate expired 1 day ago</source>
        <translation>Zertifikat ist vor 1 Tag abgelaufen</translation>
    </message>
    <message>
        <source>certificate expired %1 days ago</source>
        <translation>Zertifikat ist vor %1 Tagen abgelaufen</translation>
    </message>
    <message>
        <source>status %1, expected %2</source>
        <translation>Status %1, erwartet %2</translation>
    </message>
    <message>
        <source>status %1, expected %2 (a redirect to %3)</source>
        <translation>Status %1, erwartet %2 (eine Weiterleitung nach %3)</translation>
    </message>
    <message>
        <source>no certificate was seen, so its days left are unknown</source>
        <translation>kein Zertifikat war zu sehen, seine verbleibenden Tage sind also unbekannt</translation>
    </message>
    <message>
        <source>certificate expires in %1, expected at least %2</source>
        <translation>Zertifikat läuft ab in %1, erwartet waren mindestens %2</translation>
    </message>
    <message>
        <source>%L1 days</source>
        <translation>%L1 Tagen</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>content length %1 bytes, expected at most %2</source>
        <translation>Länge %1 Bytes, erwartet höchstens %2</translation>
    </message>
    <message>
        <source>content length %1 bytes, expected at least %2</source>
        <translation>Länge %1 Bytes, erwartet mindestens %2</translation>
    </message>
    <message>
        <source>the body did not end within %1 MiB; a HEAD request does without it</source>
        <translation>der Text endete nicht innerhalb von %1 MiB; eine HEAD-Anfrage kommt ohne ihn aus</translation>
    </message>
    <message>
        <source>body %1</source>
        <translation>Text %1</translation>
    </message>
    <message>
        <source>body is longer than 1 MiB, so that a text is absent from all of it is not certain</source>
        <translation>der Text ist länger als 1 MiB, sodass nicht sicher ist, dass ein Text nirgends darin steht</translation>
    </message>
    <message>
        <source>certificate is not valid yet</source>
        <translation>Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>certificate in the chain has expired</source>
        <translation>ein Zertifikat der Kette ist abgelaufen</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>selbstsigniertes Zertifikat</translation>
    </message>
    <message>
        <source>self-signed certificate in the chain: its authority is not trusted here</source>
        <translation>selbstsigniertes Zertifikat in der Kette: Seiner Stelle wird hier nicht vertraut</translation>
    </message>
    <message>
        <source>certificate of an unknown authority, or an intermediate certificate is not sent</source>
        <translation>Zertifikat einer unbekannten Stelle, oder ein Zwischenzertifikat wird nicht gesendet</translation>
    </message>
    <message>
        <source>certificate was revoked</source>
        <translation>Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>certificate is not meant for a server</source>
        <translation>Zertifikat ist nicht für einen Server gedacht</translation>
    </message>
    <message>
        <source>certificate is for other names</source>
        <translation>Zertifikat gilt für andere Namen</translation>
    </message>
    <message>
        <source>certificate has a key or a signature that is too weak</source>
        <translation>Zertifikat hat einen zu schwachen Schlüssel oder eine zu schwache Signatur</translation>
    </message>
    <message>
        <source>certificate is for other names: %1</source>
        <translation>Zertifikat gilt für andere Namen: %1</translation>
    </message>
    <message>
        <source>certificate was not accepted: %1</source>
        <translation>Zertifikat wurde nicht akzeptiert: %1</translation>
    </message>
    <message>
        <source>not TLS: the server answers without encryption on this port</source>
        <translation>kein TLS: Der Server antwortet auf diesem Port unverschlüsselt</translation>
    </message>
    <message>
        <source>connection closed after %1 of %2 bytes</source>
        <translation>Verbindung geschlossen nach %1 von %2 Bytes</translation>
    </message>
    <message>
        <source>connection closed in the middle of the answer</source>
        <translation>Verbindung mitten in der Antwort geschlossen</translation>
    </message>
    <message>
        <source>the answer did not end in %1</source>
        <translation>die Antwort endete nicht in %1</translation>
    </message>
    <message>
        <source>TLS handshake not done in %1</source>
        <translation>TLS-Handshake nicht fertig in %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>redirect to a host that does not exist: %1</source>
        <translation>Weiterleitung zu einem Host, den es nicht gibt: %1</translation>
    </message>
    <message>
        <source>redirect to a URL that is malformed: %1</source>
        <translation>Weiterleitung zu einer fehlerhaften URL: %1</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>mehr als %1 Weiterleitungen</translation>
    </message>
    <message>
        <source>connection closed before an answer</source>
        <translation>Verbindung vor einer Antwort geschlossen</translation>
    </message>
    <message>
        <source>in the middle of the answer</source>
        <translation>mitten in der Antwort</translation>
    </message>
    <message>
        <source>before an answer</source>
        <translation>vor einer Antwort</translation>
    </message>
    <message>
        <source>connection broke off %1</source>
        <translation>Verbindung brach ab %1</translation>
    </message>
    <message>
        <source>the server asks for a client certificate, which polls do not have</source>
        <translation>der Server verlangt ein Client-Zertifikat, das Abfragen nicht haben</translation>
    </message>
    <message>
        <source>The system&apos;s trusted certificates cannot be read. Install them (package ca-certificates).</source>
        <translation>Die vertrauten Zertifikate des Systems sind nicht lesbar. Installieren Sie sie (Paket ca-certificates).</translation>
    </message>
    <message>
        <source>redirect to something that is not http or https: %1</source>
        <translation>Weiterleitung zu etwas, das nicht http oder https ist: %1</translation>
    </message>
    <message>
        <source>This build of libcurl cannot do it: %1</source>
        <translation>Dieser Build von libcurl kann es nicht: %1</translation>
    </message>
    <message>
        <source>not HTTP: %1</source>
        <translation>kein HTTP: %1</translation>
    </message>
    <message>
        <source>the headers are longer than can be read: %1</source>
        <translation>die Header sind länger, als gelesen werden kann: %1</translation>
    </message>
    <message>
        <source>a header line is longer than 100 KiB</source>
        <translation>eine Headerzeile ist länger als 100 KiB</translation>
    </message>
    <message>
        <source>destination network unreachable</source>
        <translation>Zielnetz nicht erreichbar</translation>
    </message>
    <message>
        <source>destination host unreachable</source>
        <translation>Zielrechner nicht erreichbar</translation>
    </message>
    <message>
        <source>a firewall on the way forbids it</source>
        <translation>eine Firewall auf dem Weg verbietet es</translation>
    </message>
    <message>
        <source>destination unreachable (code %1)</source>
        <translation>Ziel nicht erreichbar (Code %1)</translation>
    </message>
    <message>
        <source>too many routers on the way (time to live exceeded)</source>
        <translation>zu viele Router auf dem Weg (Lebensdauer überschritten)</translation>
    </message>
    <message>
        <source>destination unreachable (status %1)</source>
        <translation>Ziel nicht erreichbar (Status %1)</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>connection reset</source>
        <translation>Verbindung zurückgesetzt</translation>
    </message>
    <message>
        <source>no route to host</source>
        <translation>kein Weg zum Rechner</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>This process has no file descriptors left. Raise its limit (ulimit -n, LimitNOFILE=) or lower the number of concurrent polls in the options.</source>
        <translation>Dieser Prozess hat keine Dateideskriptoren mehr. Heben Sie seine Grenze an (ulimit -n, LimitNOFILE=), oder verringern Sie die Zahl gleichzeitiger Abfragen in den Optionen.</translation>
    </message>
    <message>
        <source>This machine has no free local port left for a connection. Poll less often or widen its range of ephemeral ports.</source>
        <translation>Dieser Rechner hat keinen freien lokalen Port mehr für eine Verbindung. Fragen Sie seltener ab, oder erweitern Sie seinen Bereich flüchtiger Ports.</translation>
    </message>
    <message>
        <source>This machine forbids the connection. Check its firewall.</source>
        <translation>Dieser Rechner verbietet die Verbindung. Prüfen Sie seine Firewall.</translation>
    </message>
    <message>
        <source>This machine does not support the address&apos;s family (IPv4 or IPv6). Enable it or poll another address.</source>
        <translation>Dieser Rechner unterstützt die Familie der Adresse nicht (IPv4 oder IPv6). Schalten Sie sie ein, oder fragen Sie eine andere Adresse ab.</translation>
    </message>
    <message>
        <source>%1 programs that were started earlier without waiting still run. End them, or let the command wait.</source>
        <translation>%1 Programme, die früher gestartet wurden, ohne auf sie zu warten, laufen noch. Beenden Sie sie, oder lassen Sie den Befehl warten.</translation>
    </message>
    <message>
        <source>No mail server is set. Enter one in the e-mail defaults (Options, Notification) or in this notification.</source>
        <translation>Kein Mailserver ist gesetzt. Geben Sie einen in den E-Mail-Vorgaben (Optionen, Benachrichtigung) oder in dieser Benachrichtigung an.</translation>
    </message>
    <message>
        <source>No sender&apos;s address is set. Enter one in the e-mail defaults (Options, Notification) or in this notification.</source>
        <translation>Keine Absenderadresse ist gesetzt. Geben Sie eine in den E-Mail-Vorgaben (Optionen, Benachrichtigung) oder in dieser Benachrichtigung an.</translation>
    </message>
    <message>
        <source>The sender&apos;s address cannot be used: %1</source>
        <translation>Die Absenderadresse kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>No recipient is set. Enter an address in this notification.</source>
        <translation>Kein Empfänger ist gesetzt. Geben Sie in dieser Benachrichtigung eine Adresse an.</translation>
    </message>
    <message>
        <source>%1 has letters before the @ that many mail servers do not carry. Use an address that has only letters from a to z, digits and signs there.</source>
        <translation>%1 hat vor dem @ Buchstaben, die viele Mailserver nicht befördern. Verwenden Sie eine Adresse, die dort nur Buchstaben von a bis z, Ziffern und Zeichen hat.</translation>
    </message>
    <message>
        <source>%1 is not a mail server: it says &quot;%2&quot;. Check the port.</source>
        <translation>%1 ist kein Mailserver: Es sagt „%2“. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>%1 sends more than %2 KiB of replies. Is it a mail server?</source>
        <translation>%1 sendet mehr als %2 KiB Antworten. Ist das ein Mailserver?</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS, so nothing was sent. Choose TLS (usually port 465), or another port (usually 587).</source>
        <translation>%1 bietet kein STARTTLS an, also wurde nichts gesendet. Wählen Sie TLS (meist Port 465) oder einen anderen Port (meist 587).</translation>
    </message>
    <message>
        <source>%1 offers no way to log in that this program knows. Choose TLS or STARTTLS: many servers offer a login only then.</source>
        <translation>%1 bietet keine Anmeldung an, die dieses Programm kennt. Wählen Sie TLS oder STARTTLS: Viele Server bieten erst dann eine Anmeldung an.</translation>
    </message>
    <message>
        <source>The mail server %1 was not found. Check its spelling and this machine&apos;s DNS.</source>
        <translation>Der Mailserver %1 wurde nicht gefunden. Prüfen Sie seine Schreibweise und das DNS dieses Rechners.</translation>
    </message>
    <message>
        <source>Cannot connect to %1: %2. Check host and port, and firewalls on the way: many networks block port 25.</source>
        <translation>Keine Verbindung zu %1 möglich: %2. Prüfen Sie Host und Port und Firewalls auf dem Weg: Viele Netze sperren Port 25.</translation>
    </message>
    <message>
        <source>This build of libcurl cannot send mail this way: %1</source>
        <translation>Dieser Build von libcurl kann Mail so nicht senden: %1</translation>
    </message>
    <message>
        <source>libcurl could not start: out of memory or not usable.</source>
        <translation>libcurl konnte nicht starten: kein Speicher mehr oder nicht verwendbar.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was sent. Enter the host name that the certificate is for, or have this machine trust who signed it.</source>
        <translation>%1: %2. Nichts wurde gesendet. Geben Sie den Hostnamen an, für den das Zertifikat gilt, oder lassen Sie diesen Rechner seinem Aussteller vertrauen.</translation>
    </message>
    <message>
        <source> If the port is right, choose STARTTLS.</source>
        <translation> Wenn der Port stimmt, wählen Sie STARTTLS.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was sent.%3</source>
        <translation>%1: %2. Nichts wurde gesendet.%3</translation>
    </message>
    <message>
        <source>%1 takes no mail from us now: %2</source>
        <translation>%1 nimmt jetzt keine Mail von uns an: %2</translation>
    </message>
    <message>
        <source>%1 does not want to talk to us: %2</source>
        <translation>%1 will nicht mit uns sprechen: %2</translation>
    </message>
    <message>
        <source>%1 refuses STARTTLS, so nothing was sent: %2</source>
        <translation>%1 lehnt STARTTLS ab, also wurde nichts gesendet: %2</translation>
    </message>
    <message>
        <source>%1 refuses the login as %2: %3. Check user and password; some providers want a password made for programs.</source>
        <translation>%1 lehnt die Anmeldung als %2 ab: %3. Prüfen Sie Benutzer und Passwort; manche Anbieter wollen ein Passwort, das für Programme gemacht ist.</translation>
    </message>
    <message>
        <source>%1 refuses the sender %2: %3%4</source>
        <translation>%1 lehnt den Absender %2 ab: %3%4</translation>
    </message>
    <message>
        <source>%1 refuses the message: %2</source>
        <translation>%1 lehnt die Nachricht ab: %2</translation>
    </message>
    <message>
        <source>%1. It may want TLS or STARTTLS first.</source>
        <translation>%1. Vielleicht will er zuerst TLS oder STARTTLS.</translation>
    </message>
    <message>
        <source>%1. It may want a login.</source>
        <translation>%1. Vielleicht will er eine Anmeldung.</translation>
    </message>
    <message>
        <source>%1. It did not offer the login that is set.</source>
        <translation>%1. Er bot die eingestellte Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>%1 refuses the recipient %2</source>
        <translation>%1 lehnt den Empfänger %2 ab</translation>
    </message>
    <message>
        <source>%1 refuses %2 of %3 recipients: %4</source>
        <translation>%1 lehnt %2 von %3 Empfängern ab: %4</translation>
    </message>
    <message>
        <source>No connection to %1 in %2. Check host and port, and firewalls on the way: many networks block port 25.</source>
        <translation>Keine Verbindung zu %1 in %2. Prüfen Sie Host und Port und Firewalls auf dem Weg: Viele Netze sperren Port 25.</translation>
    </message>
    <message>
        <source>%1 did not finish the TLS handshake in %2. If the port is right, choose %3.</source>
        <translation>%1 beendete den TLS-Handshake nicht in %2. Wenn der Port stimmt, wählen Sie %3.</translation>
    </message>
    <message>
        <source>%1 accepted the connection and said nothing in %2.%3</source>
        <translation>%1 nahm die Verbindung an und sagte nichts in %2.%3</translation>
    </message>
    <message>
        <source> Servers on this port usually want TLS.</source>
        <translation> Server auf diesem Port wollen meist TLS.</translation>
    </message>
    <message>
        <source>%1 got the message but did not confirm it in %2: whether it arrives is open.</source>
        <translation>%1 bekam die Nachricht, bestätigte sie aber nicht in %2: Ob sie ankommt, ist offen.</translation>
    </message>
    <message>
        <source>%1 did not answer %2: no end in %3.</source>
        <translation>%1 beantwortete %2 nicht: kein Ende in %3.</translation>
    </message>
    <message>
        <source>%1 closed the connection after the message, without confirming it: whether it arrives is open.</source>
        <translation>%1 schloss die Verbindung nach der Nachricht, ohne sie zu bestätigen: Ob sie ankommt, ist offen.</translation>
    </message>
    <message>
        <source>%1 closed the connection without a word. Check the port, and whether it blocks this machine&apos;s address.</source>
        <translation>%1 schloss die Verbindung ohne ein Wort. Prüfen Sie den Port und ob er die Adresse dieses Rechners sperrt.</translation>
    </message>
    <message>
        <source>%1 closed the connection after %2.</source>
        <translation>%1 schloss die Verbindung nach: %2.</translation>
    </message>
    <message>
        <source>its greeting</source>
        <translation>seine Begrüßung</translation>
    </message>
    <message>
        <source>our greeting</source>
        <translation>unsere Begrüßung</translation>
    </message>
    <message>
        <source>the login</source>
        <translation>die Anmeldung</translation>
    </message>
    <message>
        <source>the sender&apos;s address</source>
        <translation>die Adresse des Absenders</translation>
    </message>
    <message>
        <source>a recipient&apos;s address</source>
        <translation>die Adresse eines Empfängers</translation>
    </message>
    <message>
        <source>the announcement of the message</source>
        <translation>die Ankündigung der Nachricht</translation>
    </message>
    <message>
        <source>a part of the message</source>
        <translation>ein Teil der Nachricht</translation>
    </message>
    <message>
        <source>%1 takes nothing at the moment: it is full or its service is stopped.</source>
        <translation>%1 nimmt gerade nichts an: Es ist voll, oder sein Dienst ist angehalten.</translation>
    </message>
    <message>
        <source>%1 does not take the entry: %2.</source>
        <translation>%1 nimmt den Eintrag nicht an: %2.</translation>
    </message>
    <message>
        <source>The journal (%1)</source>
        <translation>Das Journal (%1)</translation>
    </message>
    <message>
        <source>The system log (%1)</source>
        <translation>Das Systemprotokoll (%1)</translation>
    </message>
    <message>
        <source>written to the journal</source>
        <translation>ins Journal geschrieben</translation>
    </message>
    <message>
        <source>written to the system log</source>
        <translation>ins Systemprotokoll geschrieben</translation>
    </message>
    <message>
        <source>This system has no log: nobody listens at %1 or %2. Start systemd-journald or a syslog service, or choose another way to be told.</source>
        <translation>Dieses System hat kein Protokoll: Niemand lauscht an %1 oder %2. Starten Sie systemd-journald oder einen Syslog-Dienst, oder wählen Sie einen anderen Benachrichtigungsweg.</translation>
    </message>
    <message>
        <source>The Windows event log does not take entries: %1</source>
        <translation>Das Windows-Ereignisprotokoll nimmt keine Einträge an: %1</translation>
    </message>
    <message>
        <source>The Windows event log does not take the entry: %1</source>
        <translation>Das Windows-Ereignisprotokoll nimmt den Eintrag nicht an: %1</translation>
    </message>
    <message>
        <source>written to the event log</source>
        <translation>ins Ereignisprotokoll geschrieben</translation>
    </message>
    <message>
        <source>%1: the name does not exist</source>
        <translation>%1: Der Name existiert nicht</translation>
    </message>
    <message>
        <source>%1: the server does not answer for this name</source>
        <translation>%1: Der Server antwortet nicht für diesen Namen</translation>
    </message>
    <message>
        <source>%1: the server could not find out</source>
        <translation>%1: Der Server konnte es nicht herausfinden</translation>
    </message>
    <message>
        <source>%1: the server could not read the question</source>
        <translation>%1: Der Server konnte die Frage nicht lesen</translation>
    </message>
    <message>
        <source>%1: the server does not answer such questions</source>
        <translation>%1: Der Server beantwortet solche Fragen nicht</translation>
    </message>
    <message>
        <source>answer is not authoritative</source>
        <translation>Antwort ist nicht autoritativ</translation>
    </message>
    <message>
        <source>no %1 record</source>
        <translation>kein %1-Eintrag</translation>
    </message>
    <message>
        <source>answers %1, expected %2</source>
        <translation>antwortet %1, erwartet war %2</translation>
    </message>
    <message>
        <source>greeting is &quot;%1&quot;</source>
        <translation>Begrüßung ist „%1“</translation>
    </message>
    <message>
        <source>greeting is &quot;%1&quot;: %2</source>
        <translation>Begrüßung ist „%1“: %2</translation>
    </message>
    <message>
        <source>greeting is &quot;%1&quot;, expected to start with %2</source>
        <translation>Begrüßung ist „%1“, sollte beginnen mit %2</translation>
    </message>
    <message>
        <source>greeting is &quot;%1&quot;, expected not to start with %2</source>
        <translation>Begrüßung ist „%1“, sollte nicht beginnen mit %2</translation>
    </message>
    <message>
        <source>greeting is &quot;%1&quot;, expected not to contain %2</source>
        <translation>Begrüßung ist „%1“, sollte nicht enthalten: %2</translation>
    </message>
    <message>
        <source>greeting is &quot;%1&quot;, expected to contain %2</source>
        <translation>Begrüßung ist „%1“, sollte enthalten: %2</translation>
    </message>
    <message>
        <source>libcurl could not start the request: out of memory or not usable.</source>
        <translation>libcurl konnte die Anfrage nicht beginnen: kein Speicher mehr oder nicht verwendbar.</translation>
    </message>
    <message>
        <source>not HTTP: &quot;%1&quot;</source>
        <translation>kein HTTP: „%1“</translation>
    </message>
    <message>
        <source>the headers are longer than %1 KiB</source>
        <translation>die Header sind länger als %1 KiB</translation>
    </message>
    <message>
        <source>the body could not be tested in %1: simplify the regular expression</source>
        <translation>der Text konnte in %1 nicht geprüft werden: Vereinfachen Sie den regulären Ausdruck</translation>
    </message>
    <message>
        <source>Standby may not send pings on this machine. Run &quot;setcap cap_net_raw+ep&quot; on its program file, let its group send them (sysctl net.ipv4.ping_group_range), or poll with TCP instead.</source>
        <translation>Standby darf auf diesem Rechner keine Pings senden. Führen Sie &quot;setcap cap_net_raw+ep&quot; für seine Programmdatei aus, lassen Sie seine Gruppe sie senden (sysctl net.ipv4.ping_group_range), oder fragen Sie stattdessen per TCP ab.</translation>
    </message>
    <message>
        <source>Standby may not send pings on this machine. Run it as an administrator or poll with TCP instead.</source>
        <translation>Standby darf auf diesem Rechner keine Pings senden. Führen Sie es als Administrator aus, oder fragen Sie stattdessen per TCP ab.</translation>
    </message>
    <message>
        <source>reply from %1 in %2</source>
        <translation>Antwort von %1 in %2</translation>
    </message>
    <message>
        <source>Standby may not send pings on this machine, and there is no ping program. Run &quot;setcap cap_net_raw+ep&quot; on Standby&apos;s program file, install ping (iputils), or poll with TCP instead.</source>
        <translation>Standby darf auf diesem Rechner keine Pings senden, und es gibt kein Programm ping. Führen Sie &quot;setcap cap_net_raw+ep&quot; für die Programmdatei von Standby aus, installieren Sie ping (iputils), oder fragen Sie stattdessen per TCP ab.</translation>
    </message>
    <message>
        <source>The system&apos;s ping program could not be started: %1</source>
        <translation>Das Programm ping des Systems konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>reply from %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>The system&apos;s ping program failed: &quot;%1&quot;. Run &quot;setcap cap_net_raw+ep&quot; on Standby&apos;s program file, or poll with TCP instead.</source>
        <translation>Das Programm ping des Systems ist fehlgeschlagen: „%1“. Führen Sie &quot;setcap cap_net_raw+ep&quot; für die Programmdatei von Standby aus, oder fragen Sie stattdessen per TCP ab.</translation>
    </message>
    <message>
        <source>connection reset before the greeting</source>
        <translation>Verbindung vor der Begrüßung zurückgesetzt</translation>
    </message>
    <message>
        <source>connection closed before the greeting</source>
        <translation>Verbindung vor der Begrüßung geschlossen</translation>
    </message>
    <message>
        <source>%1; the connection was closed</source>
        <translation>%1; die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>connected, but no greeting in %1</source>
        <translation>verbunden, aber keine Begrüßung in %1</translation>
    </message>
    <message>
        <source>%1; no more came in %2</source>
        <translation>%1; mehr kam nicht in %2</translation>
    </message>
    <message>
        <source>TLS is not available here. Install OpenSSL 3 or poll without TLS.</source>
        <translation>TLS ist hier nicht verfügbar. Installieren Sie OpenSSL 3, oder fragen Sie ohne TLS ab.</translation>
    </message>
    <message>
        <source>connected with %1</source>
        <translation>verbunden mit %1</translation>
    </message>
    <message>
        <source>connection closed during the TLS handshake</source>
        <translation>Verbindung während des TLS-Handshakes geschlossen</translation>
    </message>
    <message>
        <source>TLS handshake failed: %1</source>
        <translation>TLS-Handshake fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>connected, but the TLS handshake was not done in %1</source>
        <translation>verbunden, aber der TLS-Handshake war nicht fertig in %1</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>Failovers held: %1. More than %2 within a minute were due. The servers are judged, but the addresses of so many server sets change only as the limit allows (Options, Protection). Check whether one cause is behind them all.</source>
        <translation>Zurückgehaltene Umschaltungen: %1. Innerhalb einer Minute standen mehr als %2 an. Die Server werden beurteilt, aber die Adressen so vieler Servergruppen ändern sich nur, wie die Grenze es erlaubt (Optionen, Schutz). Prüfen Sie, ob hinter allen eine Ursache steckt.</translation>
    </message>
    <message>
        <source>A poll could not be tried.</source>
        <translation>Eine Abfrage konnte nicht versucht werden.</translation>
    </message>
    <message>
        <source>No sentinel answers (%1): this computer seems to be offline. Polling goes on, but no server is declared failed until one answers. Check this computer&apos;s network.</source>
        <translation>Keine Kontrolladresse antwortet (%1): Dieser Computer scheint offline zu sein. Die Abfragen gehen weiter, aber kein Server gilt als ausgefallen, bis eine antwortet. Prüfen Sie das Netz dieses Computers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2. Check the room on the disk and the permissions of the directory.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Prüfen Sie den Platz auf der Platte und die Rechte des Verzeichnisses.</translation>
    </message>
    <message>
        <source>The directory &quot;%1&quot; could not be made. Check that the directory above it exists and may be written.</source>
        <translation>Das Verzeichnis „%1“ konnte nicht angelegt werden. Prüfen Sie, ob es das Verzeichnis darüber gibt und dort geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The data directory &quot;%1&quot; cannot be written: %2. Give this user the right to write in it, or choose another one with --data-dir.</source>
        <translation>In das Datenverzeichnis „%1“ kann nicht geschrieben werden: %2. Geben Sie diesem Benutzer das Recht dazu, oder wählen Sie mit --data-dir ein anderes.</translation>
    </message>
    <message>
        <source>Standby %1 started for the first time</source>
        <translation>Standby %1 zum ersten Mal gestartet</translation>
    </message>
    <message>
        <source>Standby %1 started with %2 server sets</source>
        <translation>Standby %1 mit %2 Servergruppen gestartet</translation>
    </message>
    <message>
        <source>Standby stopped</source>
        <translation>Standby beendet</translation>
    </message>
    <message>
        <source>The program ended unexpectedly; this is when it last saved its state.</source>
        <translation>Das Programm endete unerwartet; zu dieser Zeit hat es zuletzt seinen Zustand gespeichert.</translation>
    </message>
    <message>
        <source>The settings were not saved. %1</source>
        <translation>Die Einstellungen wurden nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>The server was deleted.</source>
        <translation>Der Server wurde gelöscht.</translation>
    </message>
    <message>
        <source>The polling method or the address was changed.</source>
        <translation>Die Abfragemethode oder die Adresse wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is polled now, not %2.</source>
        <translation>Abgefragt wird jetzt %1, nicht %2.</translation>
    </message>
    <message>
        <source>The server set was deleted.</source>
        <translation>Die Servergruppe wurde gelöscht.</translation>
    </message>
    <message>
        <source>There is no server set with the id &quot;%1&quot;.</source>
        <translation>Es gibt keine Servergruppe mit der ID „%1“.</translation>
    </message>
    <message>
        <source>The program is ending. Nothing was changed.</source>
        <translation>Das Programm endet gerade. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another server set has the name &quot;%1&quot; already. Choose a different one.</source>
        <translation>Eine andere Servergruppe hat schon den Namen „%1“. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The server set &quot;%1&quot; has no server with the id &quot;%2&quot;.</source>
        <translation>Die Servergruppe „%1“ hat keinen Server mit der ID „%2“.</translation>
    </message>
    <message>
        <source>There is no revision %1 any more, or not yet.</source>
        <translation>Die Revision %1 gibt es nicht mehr oder noch nicht.</translation>
    </message>
    <message>
        <source>The host name %1 is listed by several server sets: %2. The first of them decides what DNS says for it; take the name out of the others.</source>
        <translation>Der Hostname %1 steht in mehreren Servergruppen: %2. Die erste davon bestimmt, was DNS für ihn sagt; nehmen Sie den Namen aus den anderen heraus.</translation>
    </message>
    <message>
        <source>Notifications that wait are not saved, and lost if the program ends. %1</source>
        <translation>Wartende Benachrichtigungen werden nicht gespeichert und gehen verloren, wenn das Programm endet. %1</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>Das Programm endet gerade.</translation>
    </message>
    <message>
        <source>Given up after %1 attempts.</source>
        <translation>Aufgegeben nach %1 Versuchen.</translation>
    </message>
    <message>
        <source>It is tried again in %1.</source>
        <translation>Es wird in %1 erneut versucht.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; was not delivered: %3 %4</source>
        <translation>%1: „%2“ wurde nicht zugestellt: %3 %4</translation>
    </message>
    <message>
        <source>A message was given up after %1 attempts.</source>
        <translation>Eine Nachricht wurde nach %1 Versuchen aufgegeben.</translation>
    </message>
    <message>
        <source>%1 event is not told, since %2.</source>
        <translation>%1 Ereignis wird nicht gemeldet, seit %2.</translation>
    </message>
    <message>
        <source>%1 events are not told, since %2.</source>
        <translation>%1 Ereignisse werden nicht gemeldet, seit %2.</translation>
    </message>
    <message>
        <source>this is a test</source>
        <translation>das ist ein Test</translation>
    </message>
    <message>
        <source>The program is ending. Nothing was done.</source>
        <translation>Das Programm endet gerade. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>There is no problem with the id &quot;%1&quot; any more.</source>
        <translation>Ein Problem mit der ID „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address.</source>
        <translation>„%1“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>New lines wait in memory, the latest %1 MiB of them.</source>
        <translation>Neue Zeilen warten im Speicher, die letzten %1 MiB davon.</translation>
    </message>
    <message>
        <source>The log cannot be written to disk. %1 %2</source>
        <translation>Das Protokoll kann nicht auf die Platte geschrieben werden. %1 %2</translation>
    </message>
    <message>
        <source>The log &quot;%1&quot; cannot be written: %2. Check the room on the disk and the permissions of the directory. %3</source>
        <translation>Das Protokoll „%1“ kann nicht geschrieben werden: %2. Prüfen Sie den Platz auf der Platte und die Rechte des Verzeichnisses. %3</translation>
    </message>
    <message>
        <source>The notifications that wait in &quot;%1&quot; cannot be read; what is in them is not told. %2</source>
        <translation>Die Benachrichtigungen, die in „%1“ warten, sind nicht lesbar; was darin steht, wird nicht gemeldet. %2</translation>
    </message>
    <message>
        <source>The file was kept as &quot;%1&quot;.</source>
        <translation>Die Datei wurde als „%1“ aufbewahrt.</translation>
    </message>
    <message>
        <source>Revision %1 cannot be read from &quot;%2&quot;: %3.</source>
        <translation>Die Revision %1 ist aus „%2“ nicht lesbar: %3.</translation>
    </message>
    <message>
        <source>its first line is damaged</source>
        <translation>ihre erste Zeile ist beschädigt</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>Another server set has the name &quot;%1&quot; already.</source>
        <translation>Eine andere Servergruppe hat schon den Namen „%1“.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON: %2.</source>
        <translation>Zeile %1 ist kein JSON: %2.</translation>
    </message>
    <message>
        <source>It has no schemaVersion that this program knows.</source>
        <translation>Sie haben keine schemaVersion, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>The settings &quot;%1&quot; cannot be read: %2. Give this user the right to read and write them.</source>
        <translation>Die Einstellungen „%1“ sind nicht lesbar: %2. Geben Sie diesem Benutzer das Recht, sie zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>The settings &quot;%1&quot; were written by a newer version of Standby (schema %2; this one knows %3). Nothing was changed. Install the newer version, or restore a backup.</source>
        <translation>Die Einstellungen „%1“ wurden von einer neueren Version von Standby geschrieben (Schema %2; diese kennt %3). Nichts wurde geändert. Installieren Sie die neuere Version, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The settings &quot;%1&quot; are damaged: %2 %3</source>
        <translation>Die Einstellungen „%1“ sind beschädigt: %2 %3</translation>
    </message>
    <message>
        <source>the defaults are used, because no kept revision can be read</source>
        <translation>die Vorgaben werden verwendet, weil keine aufbewahrte Revision lesbar ist</translation>
    </message>
    <message>
        <source>revision %1 is used (%2)</source>
        <translation>Revision %1 wird verwendet (%2)</translation>
    </message>
    <message>
        <source>The settings &quot;%1&quot; were damaged: %2 They were kept as &quot;%3&quot;, and %4.</source>
        <translation>Die Einstellungen „%1“ waren beschädigt: %2 Sie wurden als „%3“ aufbewahrt, und %4.</translation>
    </message>
    <message>
        <source>Revision %1 cannot be used: %2</source>
        <translation>Die Revision %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>the log of this system</source>
        <translation>das Protokoll dieses Systems</translation>
    </message>
    <message>
        <source>The last known statuses in &quot;%1&quot; cannot be read. Every server is unknown until its first poll, and pauses are over. %2</source>
        <translation>Die letzten bekannten Status in „%1“ sind nicht lesbar. Jeder Server ist bis zu seiner ersten Abfrage unbekannt, und Pausen sind vorbei. %2</translation>
    </message>
    <message>
        <source>The last known statuses are not saved. %1</source>
        <translation>Die letzten bekannten Status werden nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Too many questions wait for the history. Try again later.</source>
        <translation>Zu viele Fragen warten auf den Verlauf. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The history could not be opened yet. The problems list says why; try again later.</source>
        <translation>Der Verlauf konnte noch nicht geöffnet werden. Die Problemliste sagt, warum; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; could not be read: %2. Try again; if it lasts, check the disk.</source>
        <translation>Der Verlauf „%1“ konnte nicht gelesen werden: %2. Versuchen Sie es erneut; wenn es andauert, prüfen Sie die Platte.</translation>
    </message>
    <message>
        <source>its version is %1, this program knows versions up to %2</source>
        <translation>seine Version ist %1, dieses Programm kennt Versionen bis %2</translation>
    </message>
    <message>
        <source>The file system of &quot;%1&quot; cannot keep a write-ahead log, as is usual for network shares. The history is written more slowly; a local disk is better.</source>
        <translation>Das Dateisystem von „%1“ kann kein Write-Ahead-Log führen, wie bei Netzlaufwerken üblich. Der Verlauf wird langsamer geschrieben; eine lokale Platte ist besser.</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; was written by a newer version of Standby (%2). It is left untouched and nothing is recorded. Install the newer version, or move the file away.</source>
        <translation>Der Verlauf „%1“ wurde von einer neueren Version von Standby geschrieben (%2). Er bleibt unberührt, und nichts wird aufgezeichnet. Installieren Sie die neuere Version, oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>Old entries of the history &quot;%1&quot; could not be deleted: %2. This is tried again tomorrow.</source>
        <translation>Alte Einträge des Verlaufs „%1“ konnten nicht gelöscht werden: %2. Das wird morgen erneut versucht.</translation>
    </message>
    <message>
        <source>Polling goes on. The latest %L1 entries are kept in memory until the history can be written.</source>
        <translation>Die Abfragen gehen weiter. Die letzten %L1 Einträge bleiben im Speicher, bis der Verlauf geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; cannot be written: the disk is full (%2). Make room on it. %3</source>
        <translation>Der Verlauf „%1“ kann nicht geschrieben werden: Die Platte ist voll (%2). Schaffen Sie Platz darauf. %3</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; cannot be written: another program has locked it (%2). Close that program. %3</source>
        <translation>Der Verlauf „%1“ kann nicht geschrieben werden: Ein anderes Programm hat ihn gesperrt (%2). Schließen Sie dieses Programm. %3</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; cannot be written: %2. Check the disk, the directory and its permissions. %3</source>
        <translation>Der Verlauf „%1“ kann nicht geschrieben werden: %2. Prüfen Sie die Platte, das Verzeichnis und dessen Rechte. %3</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; is damaged (%2) and cannot be written. %3</source>
        <translation>Der Verlauf „%1“ ist beschädigt (%2) und kann nicht geschrieben werden. %3</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; was damaged (%2). It was kept as &quot;%3&quot; and a new one was begun.</source>
        <translation>Der Verlauf „%1“ war beschädigt (%2). Er wurde als „%3“ aufbewahrt und ein neuer begonnen.</translation>
    </message>
    <message>
        <source>The damaged file &quot;%1&quot; could not be renamed to &quot;%2&quot;: %3. Move it away by hand.</source>
        <translation>Die beschädigte Datei „%1“ konnte nicht in „%2“ umbenannt werden: %3. Verschieben Sie sie von Hand.</translation>
    </message>
    <message>
        <source>The mode singleAddress needs the address to give when all servers have failed.</source>
        <translation>Der Modus singleAddress braucht die Adresse, die genannt wird, wenn alle Server ausgefallen sind.</translation>
    </message>
    <message>
        <source>An address belongs to the mode singleAddress only; leave it out.</source>
        <translation>Eine Adresse gehört nur zum Modus singleAddress; lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The host name %1 is given twice.</source>
        <translation>Der Hostname %1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>Expected GET, POST or PUT, but this is %1.</source>
        <translation>Erwartet wurde GET, POST oder PUT, aber das ist %1.</translation>
    </message>
    <message>
        <source>A GET request has no body; use POST or PUT, or leave the body empty.</source>
        <translation>Eine GET-Anfrage hat keinen Text; verwenden Sie POST oder PUT, oder lassen Sie den Text leer.</translation>
    </message>
    <message>
        <source>%1 contains a colon, which HTTP Basic authentication does not allow in a user name.</source>
        <translation>%1 enthält einen Doppelpunkt, den die HTTP-Basic-Anmeldung in einem Benutzernamen nicht erlaubt.</translation>
    </message>
    <message>
        <source>This text has %1 characters; at most %2 are allowed.</source>
        <translation>Dieser Text hat %1 Zeichen; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>This is required, but it is empty.</source>
        <translation>Das ist erforderlich, aber leer.</translation>
    </message>
    <message>
        <source>%1 contains a control character (code %2), which is not allowed here.</source>
        <translation>%1 enthält ein Steuerzeichen (Code %2), das hier nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Dieser Text</translation>
    </message>
    <message>
        <source>This text contains half a character (an unpaired surrogate).</source>
        <translation>Dieser Text enthält ein halbes Zeichen (ein einzelnes Surrogat).</translation>
    </message>
    <message>
        <source>%1 is not an IP address. Give an IPv4 or IPv6 address, such as 192.0.2.10 or 2001:db8::10.</source>
        <translation>%1 ist keine IP-Adresse. Geben Sie eine IPv4- oder IPv6-Adresse an, etwa 192.0.2.10 oder 2001:db8::10.</translation>
    </message>
    <message>
        <source>%1 has a zone (%2), which only link-local addresses (fe80::/10) have.</source>
        <translation>%1 hat eine Zone (%2), die nur Link-Local-Adressen (fe80::/10) haben.</translation>
    </message>
    <message>
        <source>%1 has a zone, which means nothing to other machines. Leave out what follows the %.</source>
        <translation>%1 hat eine Zone, die anderen Rechnern nichts sagt. Lassen Sie weg, was auf das % folgt.</translation>
    </message>
    <message>
        <source>%1 is not the name of an HTTP header: only letters, digits and !#$%&amp;&apos;*+-.^_`|~ are allowed.</source>
        <translation>%1 ist kein Name eines HTTP-Headers: Nur Buchstaben, Ziffern und !#$%&amp;&apos;*+-.^_`|~ sind erlaubt.</translation>
    </message>
    <message>
        <source>The Host header is taken from the URL; put the host name there.</source>
        <translation>Der Header Host wird der URL entnommen; geben Sie den Hostnamen dort an.</translation>
    </message>
    <message>
        <source>The %1 header is set by the program; leave it out.</source>
        <translation>Den Header %1 setzt das Programm; lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>This value contains characters that an HTTP header cannot carry.</source>
        <translation>Dieser Wert enthält Zeichen, die ein HTTP-Header nicht tragen kann.</translation>
    </message>
    <message>
        <source>This secret is not base64: copy it whole, with the = signs at its end, from the DNS server&apos;s key file.</source>
        <translation>Dieses Geheimnis ist kein Base64: Kopieren Sie es vollständig, mit den =-Zeichen am Ende, aus der Schlüsseldatei des DNS-Servers.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address such as admin@example.com.</source>
        <translation>%1 ist keine E-Mail-Adresse wie admin@example.com.</translation>
    </message>
    <message>
        <source>%1 has an empty place between its commas.</source>
        <translation>%1 hat eine leere Stelle zwischen seinen Kommas.</translation>
    </message>
    <message>
        <source>There are %1 addresses; at most 100 are allowed.</source>
        <translation>Es sind %1 Adressen; höchstens 100 sind erlaubt.</translation>
    </message>
    <message>
        <source>%1 is not an id: ids are chosen by the program. Leave it out for something new.</source>
        <translation>%1 ist keine ID: IDs wählt das Programm. Lassen Sie sie bei etwas Neuem weg.</translation>
    </message>
    <message>
        <source>A key needs at least 16 characters of ASCII without spaces; leave it out to have one made.</source>
        <translation>Ein Schlüssel braucht mindestens 16 ASCII-Zeichen ohne Leerzeichen; lassen Sie ihn weg, damit einer erzeugt wird.</translation>
    </message>
    <message>
        <source>The id %1 is given twice.</source>
        <translation>Die ID %1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Expected %1, but this is %2.</source>
        <translation>Erwartet wurde %1, aber das ist %2.</translation>
    </message>
    <message>
        <source>There is no setting %1 here.%2</source>
        <translation>Hier gibt es keine Einstellung %1.%2</translation>
    </message>
    <message>
        <source> Did you mean &quot;%1&quot;?</source>
        <translation> Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2%3</source>
        <translation>eine ganze Zahl von %1 bis %2%3</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, or null</source>
        <translation>eine ganze Zahl von %1 bis %2 oder null</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>This is required: one of %1.</source>
        <translation>Das ist erforderlich: eines von %1.</translation>
    </message>
    <message>
        <source>This list has %1 entries; at most %2 are allowed.</source>
        <translation>Diese Liste hat %1 Einträge; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>Expected one of %1, but this is %2.</source>
        <translation>Erwartet wurde eines von %1, aber das ist %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice.</source>
        <translation>„%1“ ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>This is required, but it is missing.</source>
        <translation>Das ist erforderlich, fehlt aber.</translation>
    </message>
    <message>
        <source>The mask ******** keeps a stored secret, but none is stored here. Give the secret itself.</source>
        <translation>Die Maske ******** behält ein gespeichertes Geheimnis, aber hier ist keines gespeichert. Geben Sie das Geheimnis selbst an.</translation>
    </message>
    <message>
        <source>There is no entry with the id &quot;%1&quot;. Leave the id out for a new entry: ids are chosen by the program.</source>
        <translation>Es gibt keinen Eintrag mit der ID „%1“. Lassen Sie bei einem neuen Eintrag die ID weg: IDs wählt das Programm.</translation>
    </message>
    <message>
        <source>The hash is made by the program. Leave it out, or send ******** back for a key that is stored.</source>
        <translation>Den Hash macht das Programm. Lassen Sie ihn weg, oder senden Sie für einen gespeicherten Schlüssel ******** zurück.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is not the id of this server set, &quot;%2&quot;, and ids do not change.</source>
        <translation>Die ID „%1“ ist nicht die ID dieser Servergruppe, „%2“, und IDs ändern sich nicht.</translation>
    </message>
    <message>
        <source>%1 is not a host name: there is nothing between two of its dots.</source>
        <translation>%1 ist kein Hostname: Zwischen zwei seiner Punkte steht nichts.</translation>
    </message>
    <message>
        <source>%1 is not a host name: a part between dots has %2 characters, at most %3 are allowed.</source>
        <translation>%1 ist kein Hostname: Ein Teil zwischen Punkten hat %2 Zeichen, höchstens %3 sind erlaubt.</translation>
    </message>
    <message>
        <source>%1 is not a host name: no part of it may begin or end with a hyphen.</source>
        <translation>%1 ist kein Hostname: Kein Teil davon darf mit einem Bindestrich beginnen oder enden.</translation>
    </message>
    <message>
        <source>%1 is not a host name: %2 is not allowed in it.</source>
        <translation>%1 ist kein Hostname: %2 ist darin nicht erlaubt.</translation>
    </message>
    <message>
        <source>%1 is not a host name: it has %2 characters, at most %3 are allowed.</source>
        <translation>%1 ist kein Hostname: Er hat %2 Zeichen, höchstens %3 sind erlaubt.</translation>
    </message>
    <message>
        <source>%1 is not a URL: it contains a space; write %20 instead.</source>
        <translation>%1 ist keine URL: Sie enthält ein Leerzeichen; schreiben Sie stattdessen %20.</translation>
    </message>
    <message>
        <source>%1 is not a whole URL. Begin with http:// or https://, %2.</source>
        <translation>%1 ist keine ganze URL. Beginnen Sie mit http:// oder https://, %2.</translation>
    </message>
    <message>
        <source>such as https://www.example.com/status</source>
        <translation>etwa https://www.example.com/status</translation>
    </message>
    <message>
        <source>such as http://127.0.0.1:8100</source>
        <translation>etwa http://127.0.0.1:8100</translation>
    </message>
    <message>
        <source>%1 is not a URL %2.</source>
        <translation>%1 ist keine URL %2.</translation>
    </message>
    <message>
        <source>%1 begins with %2://, but only http:// and https:// are possible.</source>
        <translation>%1 beginnt mit %2://, aber nur http:// und https:// sind möglich.</translation>
    </message>
    <message>
        <source>%1 names no host. Give a URL %2.</source>
        <translation>%1 nennt keinen Host. Geben Sie eine URL an, %2.</translation>
    </message>
    <message>
        <source>%1 has the port 0; ports go from 1 to 65535.</source>
        <translation>%1 hat den Port 0; Ports gehen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The URL contains a user name or password, which would be shown to everyone who reads the configuration. Take out what stands before the @.</source>
        <translation>Die URL enthält einen Benutzernamen oder ein Passwort, das allen gezeigt würde, die die Konfiguration lesen. Nehmen Sie heraus, was vor dem @ steht.</translation>
    </message>
    <message>
        <source>%1 is a URL. Give the host name alone, such as www.example.com.</source>
        <translation>%1 ist eine URL. Geben Sie nur den Hostnamen an, etwa www.example.com.</translation>
    </message>
    <message>
        <source>%1 is an IP address. Give a host name, such as www.example.com.</source>
        <translation>%1 ist eine IP-Adresse. Geben Sie einen Hostnamen an, etwa www.example.com.</translation>
    </message>
    <message>
        <source>%1 is not a host name.</source>
        <translation>%1 ist kein Hostname.</translation>
    </message>
    <message>
        <source>%1 has a * in the wrong place: it stands only at the beginning, before a dot, as in *.example.com.</source>
        <translation>%1 hat ein * an der falschen Stelle: Es steht nur am Anfang, vor einem Punkt, wie in *.example.com.</translation>
    </message>
    <message>
        <source>%1 stands for all names there are. Give the rest too, as in *.example.com.</source>
        <translation>%1 steht für alle Namen, die es gibt. Geben Sie auch den Rest an, wie in *.example.com.</translation>
    </message>
    <message>
        <source>%1 is neither a host name nor an IP address.</source>
        <translation>%1 ist weder ein Hostname noch eine IP-Adresse.</translation>
    </message>
    <message>
        <source>%1 has a path; give only the address and port to listen on, as in http://127.0.0.1:8100.</source>
        <translation>%1 hat einen Pfad; geben Sie nur Adresse und Port zum Lauschen an, wie in http://127.0.0.1:8100.</translation>
    </message>
    <message>
        <source>%1 must end with the port, as in http://127.0.0.1:8100.</source>
        <translation>%1 muss mit dem Port enden, wie in http://127.0.0.1:8100.</translation>
    </message>
    <message>
        <source>%1 names the host %2; give the IP address to listen on, or localhost.</source>
        <translation>%1 nennt den Host %2; geben Sie die IP-Adresse zum Lauschen an oder localhost.</translation>
    </message>
    <message>
        <source>Expected one of system, en, de, ar, but this is %1.</source>
        <translation>Erwartet wurde eines von system, en, de, ar, aber das ist %1.</translation>
    </message>
    <message>
        <source>An https:// address needs this file (PEM).</source>
        <translation>Eine https://-Adresse braucht diese Datei (PEM).</translation>
    </message>
    <message>
        <source>Other machines can reach %1, so a password is needed. Set one, or listen on 127.0.0.1.</source>
        <translation>Andere Rechner können %1 erreichen, also ist ein Passwort nötig. Setzen Sie eines, oder lauschen Sie auf 127.0.0.1.</translation>
    </message>
    <message>
        <source>Another API key has the name %1 already.</source>
        <translation>Ein anderer API-Schlüssel hat schon den Namen %1.</translation>
    </message>
    <message>
        <source>Reminders come at least 60 s apart. 0 means that there are none.</source>
        <translation>Zwischen Erinnerungen liegen mindestens 60 s. 0 bedeutet, dass es keine gibt.</translation>
    </message>
    <message>
        <source>Forwarding needs the IP address of a DNS server to forward to.</source>
        <translation>Das Weiterleiten braucht die IP-Adresse eines DNS-Servers, an den weitergeleitet wird.</translation>
    </message>
    <message>
        <source>Answering DNS needs at least one address to listen on.</source>
        <translation>Um DNS zu beantworten, braucht es mindestens eine Adresse zum Lauschen.</translation>
    </message>
    <message>
        <source>Expected GET or HEAD, but this is %1.</source>
        <translation>Erwartet wurde GET oder HEAD, aber das ist %1.</translation>
    </message>
    <message>
        <source>An answer to HEAD has no body; expect none, or use GET.</source>
        <translation>Eine Antwort auf HEAD hat keinen Text; erwarten Sie keinen, oder verwenden Sie GET.</translation>
    </message>
    <message>
        <source>There is no certificate at an http:// URL; use https:// or leave out certificateDaysLeft.</source>
        <translation>An einer http://-URL gibt es kein Zertifikat; verwenden Sie https:// oder lassen Sie certificateDaysLeft weg.</translation>
    </message>
    <message>
        <source>The largest length, %1, is less than the smallest, %2.</source>
        <translation>Die größte Länge, %1, ist kleiner als die kleinste, %2.</translation>
    </message>
    <message>
        <source>Give min, max or both, or null for no limit.</source>
        <translation>Geben Sie min, max oder beide an, oder null für keine Grenze.</translation>
    </message>
    <message>
        <source>%1 is never in the answer: records of type %2 carry IPv%3 addresses.</source>
        <translation>%1 steht nie in der Antwort: Einträge des Typs %2 tragen IPv%3-Adressen.</translation>
    </message>
    <message>
        <source>The output is not read without waiting for the command&apos;s end; set wait to true or leave out output.</source>
        <translation>Die Ausgabe wird nicht gelesen, ohne auf das Ende des Befehls zu warten; setzen Sie wait auf true oder lassen Sie output weg.</translation>
    </message>
    <message>
        <source>A server set needs at least one server with an address.</source>
        <translation>Eine Servergruppe braucht mindestens einen Server mit einer Adresse.</translation>
    </message>
    <message>
        <source>Another server of this set has the address %1 already.</source>
        <translation>Ein anderer Server dieser Gruppe hat schon die Adresse %1.</translation>
    </message>
    <message>
        <source>does not contain &quot;%1&quot;</source>
        <translation>enthält nicht „%1“</translation>
    </message>
    <message>
        <source>does not match &quot;%1&quot;</source>
        <translation>passt nicht auf „%1“</translation>
    </message>
    <message>
        <source>does not start with &quot;%1&quot;</source>
        <translation>beginnt nicht mit „%1“</translation>
    </message>
    <message>
        <source>starts with &quot;%1&quot;</source>
        <translation>beginnt mit „%1“</translation>
    </message>
    <message>
        <source>contains &quot;%1&quot;</source>
        <translation>enthält „%1“</translation>
    </message>
    <message>
        <source>matches &quot;%1&quot;</source>
        <translation>passt auf „%1“</translation>
    </message>
    <message>
        <source>cannot be decided: the regular expression %1 takes too much work on this text</source>
        <translation>nicht entscheidbar: Der reguläre Ausdruck %1 macht bei diesem Text zu viel Arbeit</translation>
    </message>
    <message>
        <source>A text is missing: give the text or regular expression to look for.</source>
        <translation>Ein Text fehlt: Geben Sie den Text oder regulären Ausdruck an, nach dem gesucht wird.</translation>
    </message>
    <message>
        <source>%1 is not a regular expression: %2 at character %3.</source>
        <translation>%1 ist kein regulärer Ausdruck: %2 bei Zeichen %3.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a regular expression here.</source>
        <translation>%1 kann hier nicht als regulärer Ausdruck verwendet werden.</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 h</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <translation>%L1 T</translation>
    </message>
    <message>
        <source>%L1 more</source>
        <translation>%L1 weitere</translation>
    </message>
    <message>
        <source>The server sets were not paused.</source>
        <translation>Die Servergruppen wurden nicht angehalten.</translation>
    </message>
    <message>
        <source>The server sets were not resumed.</source>
        <translation>Die Servergruppen wurden nicht fortgesetzt.</translation>
    </message>
    <message>
        <source>The server sets were not polled.</source>
        <translation>Die Servergruppen wurden nicht abgefragt.</translation>
    </message>
    <message>
        <source>The server sets were not deleted.</source>
        <translation>Die Servergruppen wurden nicht gelöscht.</translation>
    </message>
    <message>
        <source>%1 has the role &quot;operate&quot;; deleting needs &quot;admin&quot;.</source>
        <translation>%1 hat die Rolle &quot;operate&quot;; Löschen braucht &quot;admin&quot;.</translation>
    </message>
    <message>
        <source>The query parameter &quot;dryRun&quot; must be true or false, not &quot;%1&quot;.</source>
        <translation>Der Abfrageparameter &quot;dryRun&quot; muss true oder false sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>The query parameter &quot;separator&quot; must be comma or semicolon.</source>
        <translation>Der Abfrageparameter &quot;separator&quot; muss comma oder semicolon sein.</translation>
    </message>
    <message>
        <source>The query parameter &quot;points&quot; must be a number from 1 to %1.</source>
        <translation>Der Abfrageparameter &quot;points&quot; muss eine Zahl von 1 bis %1 sein.</translation>
    </message>
    <message>
        <source>The response times were not read. %1</source>
        <translation>Die Antwortzeiten wurden nicht gelesen. %1</translation>
    </message>
    <message>
        <source>The history was not counted. %1</source>
        <translation>Der Verlauf wurde nicht gezählt. %1</translation>
    </message>
    <message>
        <source>What the revision changed is not known.</source>
        <translation>Was die Revision änderte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The change was not undone.</source>
        <translation>Die Änderung wurde nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The query parameter &quot;recentPolls&quot; must be a number from 1 to %1, not &quot;%2&quot;.</source>
        <translation>Der Abfrageparameter &quot;recentPolls&quot; muss eine Zahl von 1 bis %1 sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>The recent polls of %1 server sets are too much for one answer. Add &quot;limit&quot; (at most %2) and go on with &quot;after&quot;.</source>
        <translation>Die jüngsten Abfragen von %1 Servergruppen sind zu viel für eine Antwort. Fügen Sie &quot;limit&quot; hinzu (höchstens %2) und machen Sie mit &quot;after&quot; weiter.</translation>
    </message>
    <message>
        <source>this machine&apos;s clock is %1 %2 the DNS server&apos;s.</source>
        <translation>die Uhr dieses Rechners weicht um %1 ab (%2 der des DNS-Servers).</translation>
    </message>
    <message>
        <source>content length %1%2 bytes, expected at most %3</source>
        <translation>Länge %1%2 Bytes, erwartet höchstens %3</translation>
    </message>
    <message>
        <source>content length over %1 bytes, expected at most %2</source>
        <translation>Länge über %1 Bytes, erwartet höchstens %2</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>%1 has failed: %2</source>
        <translation>%1 ist ausgefallen: %2</translation>
    </message>
    <message>
        <source>%1 still does not respond: %2</source>
        <translation>%1 antwortet noch nicht: %2</translation>
    </message>
    <message>
        <source>%1 does not respond, but is not judged while no sentinel answers: %2</source>
        <translation>%1 antwortet nicht, wird aber nicht beurteilt, solange keine Kontrolladresse antwortet: %2</translation>
    </message>
    <message>
        <source>There are no addresses now</source>
        <translation>Es gibt jetzt keine Adressen</translation>
    </message>
    <message>
        <source>Addresses are now %1</source>
        <translation>Die Adressen sind jetzt %1</translation>
    </message>
    <message>
        <source>%1 responds again</source>
        <translation>%1 antwortet wieder</translation>
    </message>
    <message>
        <source>%1 responds again after %2</source>
        <translation>%1 antwortet wieder nach %2</translation>
    </message>
    <message>
        <source>There is no server set with this id.</source>
        <translation>Es gibt keine Servergruppe mit dieser ID.</translation>
    </message>
    <message>
        <source>Hashed the password of the HTTP API</source>
        <translation>Das Passwort der HTTP-API wurde gehasht</translation>
    </message>
    <message>
        <source>The change was only tried.</source>
        <translation>Die Änderung wurde nur versucht.</translation>
    </message>
    <message>
        <source>Created server set &quot;%1&quot;</source>
        <translation>Servergruppe „%1“ erstellt</translation>
    </message>
    <message>
        <source>Changed server set &quot;%1&quot;</source>
        <translation>Servergruppe „%1“ geändert</translation>
    </message>
    <message>
        <source>Deleted server set &quot;%1&quot;</source>
        <translation>Servergruppe „%1“ gelöscht</translation>
    </message>
    <message>
        <source>%1 server &quot;%2&quot; of server set &quot;%3&quot;</source>
        <translation>%1: Server „%2“ der Servergruppe „%3“</translation>
    </message>
    <message>
        <source>Disabled server &quot;%1&quot; of server set &quot;%2&quot;</source>
        <translation>Server „%1“ der Servergruppe „%2“ deaktiviert</translation>
    </message>
    <message>
        <source>Enabled server &quot;%1&quot; of server set &quot;%2&quot;</source>
        <translation>Server „%1“ der Servergruppe „%2“ aktiviert</translation>
    </message>
    <message>
        <source>Changed the options</source>
        <translation>Optionen geändert</translation>
    </message>
    <message>
        <source>Restored revision %1</source>
        <translation>Revision %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>The host name %1 belongs to the server set %2 meanwhile. Take it out there first.</source>
        <translation>Der Hostname %1 gehört inzwischen zur Servergruppe %2. Nehmen Sie ihn zuerst dort heraus.</translation>
    </message>
    <message>
        <source>What revision %1 changed cannot be read: %2</source>
        <translation>Was die Revision %1 änderte, ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>What was configured before revision %1 is not kept: the last %2 revisions are, and not what was edited by hand.</source>
        <translation>Was vor der Revision %1 eingestellt war, ist nicht aufbewahrt: nur die letzten %2 Revisionen und nicht, was von Hand bearbeitet wurde.</translation>
    </message>
    <message>
        <source>Gave ids to what was added to the settings file by hand</source>
        <translation>Was von Hand in die Einstellungsdatei kam, bekam IDs</translation>
    </message>
    <message>
        <source>Set damaged settings aside: %1</source>
        <translation>Beschädigte Einstellungen beiseitegelegt: %1</translation>
    </message>
    <message>
        <source>%1 acknowledged the problem &quot;%2&quot;</source>
        <translation>%1 hat das Problem „%2“ quittiert</translation>
    </message>
    <message>
        <source>Everything is as it was before that change already.</source>
        <translation>Alles ist schon so, wie es vor dieser Änderung war.</translation>
    </message>
    <message>
        <source>The %1 was deleted since.</source>
        <translation>Inzwischen gelöscht: %1.</translation>
    </message>
    <message>
        <source>The %1 was changed since it was created. Delete it instead.</source>
        <translation>Seit der Erstellung geändert: %1. Löschen Sie es stattdessen.</translation>
    </message>
    <message>
        <source>The %1 is there again, with other settings.</source>
        <translation>Wieder da, mit anderen Einstellungen: %1.</translation>
    </message>
    <message>
        <source>server set &quot;%1&quot;</source>
        <translation>Servergruppe „%1“</translation>
    </message>
    <message>
        <source>Another server set has the name &quot;%1&quot; meanwhile. Give it a different one first.</source>
        <translation>Inzwischen hat eine andere Servergruppe den Namen „%1“. Geben Sie ihr zuerst einen anderen.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of %2 was changed again since.</source>
        <translation>Das Feld „%1“ von %2 wurde seither wieder geändert.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of &quot;%2&quot; in %3 was changed again since.</source>
        <translation>Das Feld „%1“ von „%2“ in %3 wurde seither wieder geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 was changed since it was added.</source>
        <translation>„%1“ in %2 wurde seit dem Hinzufügen geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in %2 again, with other settings.</source>
        <translation>„%1“ ist wieder in %2, mit anderen Einstellungen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken out of %2 since.</source>
        <translation>„%1“ wurde seither aus %2 herausgenommen.</translation>
    </message>
    <message>
        <source>The order of &quot;%1&quot; of %2 was changed again since.</source>
        <translation>Die Reihenfolge von „%1“ von %2 wurde seither wieder geändert.</translation>
    </message>
    <message>
        <source>Expected one of system, light, dark, highContrast, but this is %1.</source>
        <translation>Erwartet wurde eines von system, light, dark, highContrast, aber das ist %1.</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>E-Mail an %1</translation>
    </message>
    <message>
        <source>HTTP request to %1</source>
        <translation>HTTP-Anfrage an %1</translation>
    </message>
    <message>
        <source>System log</source>
        <translation>Systemprotokoll</translation>
    </message>
    <message>
        <source>The demonstration was not started.</source>
        <translation>Die Vorführung wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>The demonstration was not ended.</source>
        <translation>Die Vorführung wurde nicht beendet.</translation>
    </message>
    <message>
        <source>The server was not switched on.</source>
        <translation>Der Server wurde nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>The server was not switched off.</source>
        <translation>Der Server wurde nicht ausgeschaltet.</translation>
    </message>
    <message>
        <source>The settings were not imported.</source>
        <translation>Die Einstellungen wurden nicht importiert.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot; here.</source>
        <translation>Hier gibt es keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>Expected merge or replace.</source>
        <translation>Erwartet wurde merge oder replace.</translation>
    </message>
    <message>
        <source>Expected true or false.</source>
        <translation>Erwartet wurde true oder false.</translation>
    </message>
    <message>
        <source>Expected an object: settings as GET /settings shows them.</source>
        <translation>Erwartet wurde ein Objekt: Einstellungen, wie GET /settings sie zeigt.</translation>
    </message>
    <message>
        <source>The demonstration does not run. Start it first.</source>
        <translation>Die Vorführung läuft nicht. Starten Sie sie zuerst.</translation>
    </message>
    <message>
        <source>It goes when the demonstration ends.</source>
        <translation>Sie verschwindet, wenn die Vorführung endet.</translation>
    </message>
    <message>
        <source>The program is ending. Nothing was started.</source>
        <translation>Das Programm endet gerade. Nichts wurde gestartet.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>Sie läuft schon.</translation>
    </message>
    <message>
        <source>The server set &quot;%1&quot; has the host name of the demonstration, %2. Take it out there first.</source>
        <translation>Die Servergruppe „%1“ hat den Hostnamen der Vorführung, %2. Nehmen Sie ihn zuerst dort heraus.</translation>
    </message>
    <message>
        <source>Standby is to answer DNS but cannot, as the problems say. Put that right, or switch DNS serving off in the options.</source>
        <translation>Standby soll DNS beantworten, kann es aber nicht, wie die Probleme sagen. Bringen Sie das in Ordnung, oder schalten Sie das Beantworten von DNS in den Optionen aus.</translation>
    </message>
    <message>
        <source>No port of 127.0.0.1 could be had to answer DNS on. Try again.</source>
        <translation>Auf 127.0.0.1 war kein Port zu bekommen, um DNS zu beantworten. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The demonstration has the servers 1 to %1, and no other.</source>
        <translation>Die Vorführung hat die Server 1 bis %1 und keine anderen.</translation>
    </message>
    <message>
        <source>This server set belongs to the demonstration: it goes when the demonstration ends, and cannot be changed. Make a server set of your own instead.</source>
        <translation>Diese Servergruppe gehört zur Vorführung: Sie verschwindet, wenn die Vorführung endet, und kann nicht geändert werden. Erstellen Sie stattdessen eine eigene Servergruppe.</translation>
    </message>
    <message>
        <source>Imported settings: server sets added: %1, changed: %2, removed: %3%4</source>
        <translation>Einstellungen importiert: Servergruppen hinzugefügt: %1, geändert: %2, entfernt: %3%4</translation>
    </message>
    <message>
        <source>; options changed</source>
        <translation>; Optionen geändert</translation>
    </message>
    <message>
        <source>This is one kept revision, as the API shows it, not a settings file. Restore it in the history of changes, or import what is in its member &quot;configuration&quot;, with &quot;schemaVersion&quot;: %1 added.</source>
        <translation>Das ist eine einzelne aufbewahrte Revision, wie die API sie zeigt, keine Einstellungsdatei. Stellen Sie sie im Änderungsverlauf wieder her, oder importieren Sie, was in ihrem Bestandteil &quot;configuration&quot; steht, ergänzt um &quot;schemaVersion&quot;: %1.</translation>
    </message>
    <message>
        <source>These settings do not say which version they are of: the member &quot;schemaVersion&quot; is missing. Perhaps the file was edited by hand; the version of this program is %1.</source>
        <translation>Diese Einstellungen sagen nicht, von welcher Version sie sind: Der Bestandteil &quot;schemaVersion&quot; fehlt. Vielleicht wurde die Datei von Hand bearbeitet; die Version dieses Programms ist %1.</translation>
    </message>
    <message>
        <source>This is JSON of another program: it has neither the version nor the server sets of a settings file of Standby.</source>
        <translation>Das ist JSON eines anderen Programms: Es hat weder die Version noch die Servergruppen einer Einstellungsdatei von Standby.</translation>
    </message>
    <message>
        <source>These settings were written by a newer version of Standby (schema %1; this one knows %2). Nothing was changed. Install the newer version and import them there.</source>
        <translation>Diese Einstellungen wurden von einer neueren Version von Standby geschrieben (Schema %1; diese kennt %2). Nichts wurde geändert. Installieren Sie die neuere Version und importieren Sie sie dort.</translation>
    </message>
    <message>
        <source>These settings name a version that there never was (&quot;schemaVersion&quot; must be %1). Perhaps the file is damaged.</source>
        <translation>Diese Einstellungen nennen eine Version, die es nie gab (&quot;schemaVersion&quot; muss %1 sein). Vielleicht ist die Datei beschädigt.</translation>
    </message>
    <message>
        <source>Another server set would have the name &quot;%1&quot;, too. Give one of them a different name.</source>
        <translation>Eine andere Servergruppe hätte auch den Namen „%1“. Geben Sie einer davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>Settings are a JSON object, as GET /settings shows them.</source>
        <translation>Einstellungen sind ein JSON-Objekt, wie GET /settings sie zeigt.</translation>
    </message>
    <message>
        <source>%1 of the options</source>
        <translation>%1 in den Optionen</translation>
    </message>
    <message>
        <source>%1 of the server set &quot;%2&quot;</source>
        <translation>%1 der Servergruppe „%2“</translation>
    </message>
    <message>
        <source>The password of the mail server%1</source>
        <translation>Das Passwort des Mailservers%1</translation>
    </message>
    <message>
        <source>The password of the mail server %1</source>
        <translation>Das Passwort des Mailservers %1</translation>
    </message>
    <message>
        <source>The password of the mail server %1%2</source>
        <translation>Das Passwort des Mailservers %1%2</translation>
    </message>
    <message>
        <source>The password of the notification by HTTP request%1</source>
        <translation>Das Passwort der Benachrichtigung per HTTP-Anfrage%1</translation>
    </message>
    <message>
        <source>The password of the notification by HTTP request</source>
        <translation>Das Passwort der Benachrichtigung per HTTP-Anfrage</translation>
    </message>
    <message>
        <source>The password of the HTTP API</source>
        <translation>Das Passwort der HTTP-API</translation>
    </message>
    <message>
        <source>The API key &quot;%1&quot; is left out: its secret is masked in the file and not stored here. Make a new one in the options.</source>
        <translation>Der API-Schlüssel „%1“ wird weggelassen: Sein Geheimnis ist in der Datei maskiert und hier nicht gespeichert. Erstellen Sie in den Optionen einen neuen.</translation>
    </message>
    <message>
        <source>This file is not a settings file of Standby: it is %1. Choose one that Standby exported, or a copy of standby.config.json.</source>
        <translation>Diese Datei ist keine Einstellungsdatei von Standby, sondern %1. Wählen Sie eine, die Standby exportiert hat, oder eine Kopie von standby.config.json.</translation>
    </message>
    <message>
        <source>a ZIP archive (or a document that is one inside)</source>
        <translation>ein ZIP-Archiv (oder ein Dokument, das innen eines ist)</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>ein leeres ZIP-Archiv</translation>
    </message>
    <message>
        <source>compressed with gzip</source>
        <translation>mit gzip komprimiert</translation>
    </message>
    <message>
        <source>compressed with bzip2</source>
        <translation>mit bzip2 komprimiert</translation>
    </message>
    <message>
        <source>compressed with xz</source>
        <translation>mit xz komprimiert</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a database, perhaps Standby&apos;s polling history</source>
        <translation>eine Datenbank, vielleicht der Abfrageverlauf von Standby</translation>
    </message>
    <message>
        <source>a certificate or a key</source>
        <translation>ein Zertifikat oder ein Schlüssel</translation>
    </message>
    <message>
        <source>text in UTF-16; save it as UTF-8</source>
        <translation>Text in UTF-16; speichern Sie ihn als UTF-8</translation>
    </message>
    <message>
        <source>a kept revision, which the program restores itself (history of changes)</source>
        <translation>eine aufbewahrte Revision, die das Programm selbst wiederherstellt (Änderungsverlauf)</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>HTML or XML</source>
        <translation>HTML oder XML</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>a list in JSON, not the object that settings are</source>
        <translation>eine Liste in JSON, nicht das Objekt, das Einstellungen sind</translation>
    </message>
    <message>
        <source>a table (CSV)</source>
        <translation>eine Tabelle (CSV)</translation>
    </message>
    <message>
        <source>text of another kind</source>
        <translation>Text anderer Art</translation>
    </message>
    <message>
        <source>This file is damaged: line %1 is not JSON (%2). Perhaps it was cut off, or edited by hand. Nothing was changed.</source>
        <translation>Diese Datei ist beschädigt: Zeile %1 ist kein JSON (%2). Vielleicht wurde sie abgeschnitten oder von Hand bearbeitet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is masked in the file and not stored here. Enter it after the import.</source>
        <translation>%1 ist in der Datei maskiert und hier nicht gespeichert. Geben Sie es nach dem Import ein.</translation>
    </message>
    <message>
        <source>the DNS server %1</source>
        <translation>den DNS-Server %1</translation>
    </message>
    <message>
        <source>the DNS server %1%2</source>
        <translation>den DNS-Server %1%2</translation>
    </message>
    <message>
        <source>The TSIG secret for %1</source>
        <translation>Das TSIG-Geheimnis für %1</translation>
    </message>
    <message>
        <source>The password for %1</source>
        <translation>Das Passwort für %1</translation>
    </message>
    <message>
        <source>%1 is a URL. Give the IP address alone, such as 192.0.2.10 or 2001:db8::10.</source>
        <translation>%1 ist eine URL. Geben Sie nur die IP-Adresse an, etwa 192.0.2.10 oder 2001:db8::10.</translation>
    </message>
    <message>
        <source>%1 is more than one address. Give one, such as 192.0.2.10 or 2001:db8::10.</source>
        <translation>%1 ist mehr als eine Adresse. Geben Sie eine an, etwa 192.0.2.10 oder 2001:db8::10.</translation>
    </message>
    <message>
        <source>%1 is more than an IP address. Give %2 alone, without brackets, port or network length.</source>
        <translation>%1 ist mehr als eine IP-Adresse. Geben Sie nur %2 an, ohne Klammern, Port oder Netzlänge.</translation>
    </message>
    <message>
        <source>%1 is not an IP address, but a name. Look up its address (for instance with nslookup) and give that, such as 192.0.2.10 or 2001:db8::10.</source>
        <translation>%1 ist keine IP-Adresse, sondern ein Name. Sehen Sie seine Adresse nach (zum Beispiel mit nslookup) und geben Sie die an, etwa 192.0.2.10 oder 2001:db8::10.</translation>
    </message>
    <message>
        <source>Deleted %L1 server sets</source>
        <translation>%L1 Servergruppen gelöscht</translation>
    </message>
    <message>
        <source>Undid revision %1</source>
        <translation>Revision %1 rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undid revision %1: %2</source>
        <translation>Revision %1 rückgängig gemacht: %2</translation>
    </message>
    <message>
        <source>Redid revision %1</source>
        <translation>Revision %1 wiederholt</translation>
    </message>
    <message>
        <source>Redid revision %1: %2</source>
        <translation>Revision %1 wiederholt: %2</translation>
    </message>
    <message>
        <source>Command %1</source>
        <translation>Befehl %1</translation>
    </message>
</context>
<context>
    <name>standby::FieldExplanations</name>
    <message>
        <source>Name or IP address of the DNS server that takes updates: the primary one of the zone. A name is looked up before each use.</source>
        <translation>Name oder IP-Adresse des DNS-Servers, der Aktualisierungen annimmt: der primäre der Zone. Ein Name wird vor jeder Verwendung neu aufgelöst.</translation>
    </message>
    <message>
        <source>The port of the DNS server for lookups and updates: 1 to 65,535, usually 53.</source>
        <translation>Der Port des DNS-Servers für Abfragen und Aktualisierungen: 1 bis 65.535, meist 53.</translation>
    </message>
    <message>
        <source>Anything worth knowing about this DNS server, for people. Standby does not read it.</source>
        <translation>Alles Wissenswerte über diesen DNS-Server, für Menschen. Standby liest es nicht.</translation>
    </message>
    <message>
        <source>How often the records are looked up again to put right what others changed, in seconds: 1 to 604,800 (a week), usually 3,600.</source>
        <translation>Wie oft die Einträge erneut nachgesehen werden, um richtigzustellen, was andere geändert haben, in Sekunden: 1 bis 604.800 (eine Woche), meist 3.600.</translation>
    </message>
    <message>
        <source>On: a record with the right address but another TTL is left alone. For DNS servers that set a TTL of their own. Usually off.</source>
        <translation>An: Ein Eintrag mit der richtigen Adresse, aber anderer TTL bleibt. Für DNS-Server, die eine eigene TTL setzen. Meist aus.</translation>
    </message>
    <message>
        <source>On, as usually: lookups use EDNS, which allows long answers in one packet. Off for very old DNS servers.</source>
        <translation>An, wie üblich: Abfragen verwenden EDNS, das lange Antworten in einem Paket erlaubt. Aus für sehr alte DNS-Server.</translation>
    </message>
    <message>
        <source>How this DNS server takes changes. Most take dynamic updates; providers often have an HTTP interface.</source>
        <translation>Wie dieser DNS-Server Änderungen annimmt. Die meisten nehmen dynamische Aktualisierungen; Provider haben oft eine HTTP-Schnittstelle.</translation>
    </message>
    <message>
        <source>On: updates are signed with a key that the DNS server knows (TSIG, RFC 8945). Without it the server must trust the address of the engine.</source>
        <translation>An: Aktualisierungen werden mit einem Schlüssel signiert, den der DNS-Server kennt (TSIG, RFC 8945). Ohne ihn muss der Server der Adresse der Engine vertrauen.</translation>
    </message>
    <message>
        <source>How updates are signed. It must be the one that the DNS server has for the key; usually HMAC-SHA256.</source>
        <translation>Wie Aktualisierungen signiert werden. Es muss der Algorithmus sein, den der DNS-Server für den Schlüssel hat; meist HMAC-SHA256.</translation>
    </message>
    <message>
        <source>The name of the key, letter by letter as in the configuration of the DNS server. A wrong one is answered with BADKEY.</source>
        <translation>Der Name des Schlüssels, Buchstabe für Buchstabe wie in der Konfiguration des DNS-Servers. Ein falscher wird mit BADKEY beantwortet.</translation>
    </message>
    <message>
        <source>The secret of the key in base64. It is stored and never shown again; a wrong one is answered with BADSIG.</source>
        <translation>Das Geheimnis des Schlüssels in Base64. Es wird gespeichert und nie wieder gezeigt; ein falsches wird mit BADSIG beantwortet.</translation>
    </message>
    <message>
        <source>The lines that make this key known to BIND. Copy them into named.conf.</source>
        <translation>Die Zeilen, die BIND diesen Schlüssel bekannt machen. Kopieren Sie sie in named.conf.</translation>
    </message>
    <message>
        <source>The request by which the provider takes a change, as its documentation says: GET, POST or PUT.</source>
        <translation>Die Anfrage, mit der der Provider eine Änderung annimmt, wie seine Dokumentation sagt: GET, POST oder PUT.</translation>
    </message>
    <message>
        <source>Where the change is sent, once for each host name. Tags such as $HostName$ become what they stand for, escaped for a URL.</source>
        <translation>Wohin die Änderung gesendet wird, einmal für jeden Hostnamen. Platzhalter wie $HostName$ werden zu dem, wofür sie stehen, maskiert für eine URL.</translation>
    </message>
    <message>
        <source>More header lines for the request, up to 100, such as the type of the body or a key of the provider.</source>
        <translation>Weitere Headerzeilen für die Anfrage, bis zu 100, etwa der Typ des Textes oder ein Schlüssel des Providers.</translation>
    </message>
    <message>
        <source>What is sent, with tags. Empty: nothing. At most 100,000 letters.</source>
        <translation>Was gesendet wird, mit Platzhaltern. Leer: nichts. Höchstens 100.000 Buchstaben.</translation>
    </message>
    <message>
        <source>The name to log in with (HTTP Basic). Empty: no login.</source>
        <translation>Der Name für die Anmeldung (HTTP Basic). Leer: keine Anmeldung.</translation>
    </message>
    <message>
        <source>The password to log in with. It is stored and never shown again.</source>
        <translation>Das Passwort für die Anmeldung. Es wird gespeichert und nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>The password that the agent beside the DNS server was started with. It is stored and never shown again.</source>
        <translation>Das Passwort, mit dem der Agent neben dem DNS-Server gestartet wurde. Es wird gespeichert und nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>The change is taken as made only with this status: 100 to 599, usually 200.</source>
        <translation>Die Änderung gilt nur bei diesem Status als erfolgt: 100 bis 599, meist 200.</translation>
    </message>
    <message>
        <source>The change is taken as made only when the answer has so many bytes. Usually off.</source>
        <translation>Die Änderung gilt nur als erfolgt, wenn die Antwort so viele Bytes hat. Meist aus.</translation>
    </message>
    <message>
        <source>The change is taken as made only when the text of the answer fits. Usually off.</source>
        <translation>Die Änderung gilt nur als erfolgt, wenn der Text der Antwort passt. Meist aus.</translation>
    </message>
    <message>
        <source>The change fails when the certificate of the provider expires in fewer days: 0 to 3,650. Usually off.</source>
        <translation>Die Änderung schlägt fehl, wenn das Zertifikat des Providers in weniger Tagen abläuft: 0 bis 3.650. Meist aus.</translation>
    </message>
    <message>
        <source>So long the program may take before the change has failed, in seconds: 0.05 to 300, usually 5.</source>
        <translation>So lange darf das Programm brauchen, bevor die Änderung fehlgeschlagen ist, in Sekunden: 0,05 bis 300, meist 5.</translation>
    </message>
    <message>
        <source>The program that makes the change, on the machine of the engine and without a shell: its full path.</source>
        <translation>Das Programm, das die Änderung vornimmt, auf dem Rechner der Engine und ohne Shell: sein voller Pfad.</translation>
    </message>
    <message>
        <source>What the program is given, one argument in a row, with tags. An argument is never split again.</source>
        <translation>Was dem Programm übergeben wird, ein Argument je Zeile, mit Platzhaltern. Ein Argument wird nie noch einmal zerlegt.</translation>
    </message>
    <message>
        <source>On, as usually: the change is judged when the program ends. Off: it counts as made when the program starts.</source>
        <translation>An, wie üblich: Die Änderung wird beurteilt, wenn das Programm endet. Aus: Sie gilt als erfolgt, wenn das Programm startet.</translation>
    </message>
    <message>
        <source>The change is taken as made only with such an exit code; usually equal to 0.</source>
        <translation>Die Änderung gilt nur bei einem solchen Exit-Code als erfolgt; meist gleich 0.</translation>
    </message>
    <message>
        <source>The change is taken as made only when what the program wrote fits. Usually off.</source>
        <translation>Die Änderung gilt nur als erfolgt, wenn passt, was das Programm schrieb. Meist aus.</translation>
    </message>
    <message>
        <source>Whether the Microsoft DNS server is on the machine of the engine, or is reached through an agent (standby --dns-agent) beside it.</source>
        <translation>Ob der Microsoft-DNS-Server auf dem Rechner der Engine ist oder über einen Agenten (standby --dns-agent) neben ihm erreicht wird.</translation>
    </message>
    <message>
        <source>The port that the agent listens on: 1 to 65,535.</source>
        <translation>Der Port, auf dem der Agent lauscht: 1 bis 65.535.</translation>
    </message>
    <message>
        <source>The name that the test looks up here. Test sends a signed update that changes nothing, and shows each step.</source>
        <translation>Der Name, den der Test hier nachsieht. Der Test sendet eine signierte Aktualisierung, die nichts ändert, und zeigt jeden Schritt.</translation>
    </message>
    <message>
        <source>What the test did and what the DNS server answered, step by step.</source>
        <translation>Was der Test tat und was der DNS-Server antwortete, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>How a server is asked whether it works. What was entered for one method stays while you look at another.</source>
        <translation>Wie ein Server gefragt wird, ob er funktioniert. Was für eine Methode eingegeben wurde, bleibt, während Sie eine andere ansehen.</translation>
    </message>
    <message>
        <source>So long a poll waits for the server before it fails, in seconds: 0.05 to 300, usually 5. It is a part of how long a failure takes to be noticed.</source>
        <translation>So lange wartet eine Abfrage auf den Server, bevor sie fehlschlägt, in Sekunden: 0,05 bis 300, meist 5. Das ist ein Teil der Zeit, bis ein Ausfall bemerkt wird.</translation>
    </message>
    <message>
        <source>What is requested, http:// or https://. The connection goes to each server&apos;s own address; the host of the URL is sent as Host header and TLS server name.</source>
        <translation>Was angefragt wird, http:// oder https://. Die Verbindung geht an die eigene Adresse jedes Servers; der Host der URL wird als Header Host und als TLS-Servername gesendet.</translation>
    </message>
    <message>
        <source>GET fetches the page; HEAD asks for its header only, which is less work for the server but has no body to check.</source>
        <translation>GET holt die Seite; HEAD fragt nur nach ihrem Kopf, was dem Server weniger Arbeit macht, aber keinen Text zum Prüfen hat.</translation>
    </message>
    <message>
        <source>On: a redirect (3xx) is followed and what comes in the end is judged. Off, as usually: the redirect itself is the answer.</source>
        <translation>An: Einer Weiterleitung (3xx) wird gefolgt und beurteilt, was am Ende kommt. Aus, wie üblich: Die Weiterleitung selbst ist die Antwort.</translation>
    </message>
    <message>
        <source>On, as usually: an expired certificate, a wrong name or an unknown authority makes the poll fail. Only for https.</source>
        <translation>An, wie üblich: Ein abgelaufenes Zertifikat, ein falscher Name oder eine unbekannte Stelle lässt die Abfrage fehlschlagen. Nur bei https.</translation>
    </message>
    <message>
        <source>More header lines for the request, up to 100; Host is sent by itself.</source>
        <translation>Weitere Headerzeilen für die Anfrage, bis zu 100; Host wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>The poll succeeds only with this status: 100 to 599, usually 200. Off: any status will do.</source>
        <translation>Die Abfrage gelingt nur bei diesem Status: 100 bis 599, meist 200. Aus: Jeder Status ist recht.</translation>
    </message>
    <message>
        <source>The poll succeeds only when the body has so many bytes. An empty field is no limit. Usually off.</source>
        <translation>Die Abfrage gelingt nur, wenn der Text so viele Bytes hat. Ein leeres Feld ist keine Grenze. Meist aus.</translation>
    </message>
    <message>
        <source>The poll succeeds only when the text of the body fits: contains or matches (a regular expression) what is given here. Usually off.</source>
        <translation>Die Abfrage gelingt nur, wenn der Text passt: enthält, was hier steht, oder passt darauf (regulärer Ausdruck). Meist aus.</translation>
    </message>
    <message>
        <source>The poll fails when the certificate expires in fewer days: 0 to 3,650. Usually off: then it fails when it has expired.</source>
        <translation>Die Abfrage schlägt fehl, wenn das Zertifikat in weniger Tagen abläuft: 0 bis 3.650. Meist aus: Dann schlägt sie fehl, wenn es abgelaufen ist.</translation>
    </message>
    <message>
        <source>Sets the port and the greeting that is usual for this kind of server. Any: a connection is enough.</source>
        <translation>Setzt den Port und die Begrüßung, die für diese Art von Server üblich sind. Beliebig: Eine Verbindung genügt.</translation>
    </message>
    <message>
        <source>On: the connection begins with TLS, as on the ports 465, 993 and 995. Usually off.</source>
        <translation>An: Die Verbindung beginnt mit TLS, wie auf den Ports 465, 993 und 995. Meist aus.</translation>
    </message>
    <message>
        <source>The TCP port that is connected to: 1 to 65,535.</source>
        <translation>Der TCP-Port, zu dem verbunden wird: 1 bis 65.535.</translation>
    </message>
    <message>
        <source>The poll succeeds only when the first line of the server fits. Several texts are separated by semicolons; one of them is enough.</source>
        <translation>Die Abfrage gelingt nur, wenn die erste Zeile des Servers passt. Mehrere Texte werden durch Semikolons getrennt; einer davon genügt.</translation>
    </message>
    <message>
        <source>So long the greeting may take after the connection was made, in seconds: 0.05 to 300, usually 5.</source>
        <translation>So lange darf die Begrüßung nach dem Verbinden brauchen, in Sekunden: 0,05 bis 300, meist 5.</translation>
    </message>
    <message>
        <source>The name that the server is asked for. It should be one that the server always knows.</source>
        <translation>Der Name, nach dem der Server gefragt wird. Es sollte einer sein, den der Server immer kennt.</translation>
    </message>
    <message>
        <source>A asks for IPv4 addresses, AAAA for IPv6 addresses.</source>
        <translation>A fragt nach IPv4-Adressen, AAAA nach IPv6-Adressen.</translation>
    </message>
    <message>
        <source>On: the server may ask others, as a resolver does. Off: it answers from its own zones.</source>
        <translation>An: Der Server darf andere fragen, wie ein Resolver es tut. Aus: Er antwortet aus seinen eigenen Zonen.</translation>
    </message>
    <message>
        <source>The UDP port of the DNS server: 1 to 65,535, usually 53.</source>
        <translation>Der UDP-Port des DNS-Servers: 1 bis 65.535, meist 53.</translation>
    </message>
    <message>
        <source>The poll succeeds only when this address is among the answers. Empty: any answer will do.</source>
        <translation>Die Abfrage gelingt nur, wenn diese Adresse unter den Antworten ist. Leer: Jede Antwort ist recht.</translation>
    </message>
    <message>
        <source>The poll succeeds only when the server says that it has the zone itself. Usually off.</source>
        <translation>Die Abfrage gelingt nur, wenn der Server sagt, dass er die Zone selbst hat. Meist aus.</translation>
    </message>
    <message>
        <source>The program that is started for each poll, on the machine of the engine and without a shell: its full path.</source>
        <translation>Das Programm, das für jede Abfrage gestartet wird, auf dem Rechner der Engine und ohne Shell: sein voller Pfad.</translation>
    </message>
    <message>
        <source>What the program is given, one argument in a row. $ServerIP$ becomes the address that is polled; an argument is never split again.</source>
        <translation>Was dem Programm übergeben wird, ein Argument je Zeile. $ServerIP$ wird zur Adresse, die abgefragt wird; ein Argument wird nie noch einmal zerlegt.</translation>
    </message>
    <message>
        <source>On, as usually: the poll ends when the program does, and is judged by its exit code and output. Off: it succeeds when the program starts.</source>
        <translation>An, wie üblich: Die Abfrage endet mit dem Programm und wird nach Exit-Code und Ausgabe beurteilt. Aus: Sie gelingt, wenn das Programm startet.</translation>
    </message>
    <message>
        <source>The poll succeeds only with such an exit code; usually equal to 0.</source>
        <translation>Die Abfrage gelingt nur bei einem solchen Exit-Code; meist gleich 0.</translation>
    </message>
    <message>
        <source>The poll succeeds only when what the program wrote fits. Usually off.</source>
        <translation>Die Abfrage gelingt nur, wenn passt, was das Programm schrieb. Meist aus.</translation>
    </message>
    <message>
        <source>How people are told: by mail, by a request to a chat or another program, by a command, or in the log of the system.</source>
        <translation>Wie Menschen benachrichtigt werden: per Mail, durch eine Anfrage an einen Chat oder ein anderes Programm, durch einen Befehl oder im Protokoll des Systems.</translation>
    </message>
    <message>
        <source>Who gets the mail: one address or several, separated by commas.</source>
        <translation>Wer die Mail bekommt: eine Adresse oder mehrere, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The sender of the mail. As in the defaults: the one in Options, Notification, E-mail defaults.</source>
        <translation>Der Absender der Mail. Wie in den Vorgaben: der aus Optionen, Benachrichtigung, E-Mail-Vorgaben.</translation>
    </message>
    <message>
        <source>The subject of the mail, with tags such as $SummaryTitle$. As in the defaults: the one of the e-mail defaults.</source>
        <translation>Der Betreff der Mail, mit Platzhaltern wie $SummaryTitle$. Wie in den Vorgaben: der aus den E-Mail-Vorgaben.</translation>
    </message>
    <message>
        <source>The text of the message, with tags such as $SummaryBody$.</source>
        <translation>Der Text der Nachricht, mit Platzhaltern wie $SummaryBody$.</translation>
    </message>
    <message>
        <source>Name or IP address of the SMTP server that takes the mail.</source>
        <translation>Name oder IP-Adresse des SMTP-Servers, der die Mail annimmt.</translation>
    </message>
    <message>
        <source>STARTTLS (usual, port 587) and TLS (port 465) keep others on the way from reading mail and password. None sends all as it is.</source>
        <translation>STARTTLS (üblich, Port 587) und TLS (Port 465) hindern andere auf dem Weg daran, Mail und Passwort zu lesen. Keine sendet alles, wie es ist.</translation>
    </message>
    <message>
        <source>The port of the mail server: 1 to 65,535. It follows the security that is chosen.</source>
        <translation>Der Port des Mailservers: 1 bis 65.535. Er folgt der gewählten Sicherheit.</translation>
    </message>
    <message>
        <source>On, as usually: mail is sent only when the certificate of the mail server is valid and for its name.</source>
        <translation>An, wie üblich: Mail wird nur gesendet, wenn das Zertifikat des Mailservers gültig ist und für seinen Namen gilt.</translation>
    </message>
    <message>
        <source>The name to log in with at the mail server. Empty: no login.</source>
        <translation>Der Name für die Anmeldung am Mailserver. Leer: keine Anmeldung.</translation>
    </message>
    <message>
        <source>The password for that login. It is stored and never shown again.</source>
        <translation>Das Passwort für diese Anmeldung. Es wird gespeichert und nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>On: this mail goes through a server of its own. Off, as usually: through the one of the e-mail defaults.</source>
        <translation>An: Diese Mail geht über einen eigenen Server. Aus, wie üblich: über den der E-Mail-Vorgaben.</translation>
    </message>
    <message>
        <source>The request that the other side expects: GET, POST or PUT. Chats take POST.</source>
        <translation>Die Anfrage, die die Gegenseite erwartet: GET, POST oder PUT. Chats nehmen POST.</translation>
    </message>
    <message>
        <source>Where the request goes, such as the webhook of a chat. Tags become what they stand for, escaped for a URL.</source>
        <translation>Wohin die Anfrage geht, etwa an den Webhook eines Chats. Platzhalter werden zu dem, wofür sie stehen, maskiert für eine URL.</translation>
    </message>
    <message>
        <source>What the body is. What tags stand for is escaped as it demands, so that a quote in an error breaks nothing.</source>
        <translation>Was der Text ist. Wofür Platzhalter stehen, wird so maskiert, wie er es verlangt, damit ein Anführungszeichen in einem Fehler nichts zerstört.</translation>
    </message>
    <message>
        <source>More header lines for the request, up to 100.</source>
        <translation>Weitere Headerzeilen für die Anfrage, bis zu 100.</translation>
    </message>
    <message>
        <source>The program that is started, on the machine of the engine and without a shell: its full path.</source>
        <translation>Das Programm, das gestartet wird, auf dem Rechner der Engine und ohne Shell: sein voller Pfad.</translation>
    </message>
    <message>
        <source>Tell when a server has failed, after all retries. Usually on.</source>
        <translation>Benachrichtigen, wenn ein Server nach allen Wiederholungen ausgefallen ist. Meist an.</translation>
    </message>
    <message>
        <source>Tell when a failed server is ok again. Usually on.</source>
        <translation>Benachrichtigen, wenn ein ausgefallener Server wieder OK ist. Meist an.</translation>
    </message>
    <message>
        <source>Tell when a DNS server did not take a change, with what it answered. Usually on.</source>
        <translation>Benachrichtigen, wenn ein DNS-Server eine Änderung nicht annahm, mit dem, was er antwortete. Meist an.</translation>
    </message>
    <message>
        <source>Tell when a DNS server takes changes again. Usually on.</source>
        <translation>Benachrichtigen, wenn ein DNS-Server wieder Änderungen annimmt. Meist an.</translation>
    </message>
    <message>
        <source>On, as usually: what happens within the gathering time of the options is one message. Off: each event is a message, at once.</source>
        <translation>An, wie üblich: Was innerhalb der Sammelzeit aus den Optionen geschieht, ist eine Nachricht. Aus: Jedes Ereignis ist sofort eine Nachricht.</translation>
    </message>
    <message>
        <source>Anything worth knowing about this notification, for people. Standby does not read it.</source>
        <translation>Alles Wissenswerte über diese Benachrichtigung, für Menschen. Standby liest es nicht.</translation>
    </message>
    <message>
        <source>The sender of all mails that have no other. Answers go there.</source>
        <translation>Der Absender aller Mails, die keinen anderen haben. Antworten gehen dorthin.</translation>
    </message>
    <message>
        <source>The subject of all mails that have no other, with tags such as $SummaryTitle$.</source>
        <translation>Der Betreff aller Mails, die keinen anderen haben, mit Platzhaltern wie $SummaryTitle$.</translation>
    </message>
    <message>
        <source>The text of all mails that have no other, with tags such as $SummaryBody$.</source>
        <translation>Der Text aller Mails, die keinen anderen haben, mit Platzhaltern wie $SummaryBody$.</translation>
    </message>
    <message>
        <source>Who gets the test mail. It is not saved.</source>
        <translation>Wer die Testmail bekommt. Es wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>How the window looks. As the system, which is usual, follows the desktop at once.</source>
        <translation>Wie das Fenster aussieht. „Wie das System“, das Übliche, folgt sofort der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>On: black and white with strong lines, for those who see little contrast.</source>
        <translation>An: Schwarz und Weiß mit kräftigen Linien, für alle, die wenig Kontrast sehen.</translation>
    </message>
    <message>
        <source>The language of the window and its help; it changes at once. The HTTP API is always in English.</source>
        <translation>Die Sprache des Fensters und seiner Hilfe; sie wechselt sofort. Die HTTP-API ist immer englisch.</translation>
    </message>
    <message>
        <source>On: Standby starts when you log in to this computer. Usually off; not needed where it runs as a service.</source>
        <translation>An: Standby startet, wenn Sie sich an diesem Computer anmelden. Meist aus; nicht nötig, wo es als Dienst läuft.</translation>
    </message>
    <message>
        <source>On, as usually: a new problem is shown beside the tray icon.</source>
        <translation>An, wie üblich: Ein neues Problem wird beim Symbol im Infobereich gezeigt.</translation>
    </message>
    <message>
        <source>On, as usually: a new problem is heard.</source>
        <translation>An, wie üblich: Ein neues Problem ist zu hören.</translation>
    </message>
    <message>
        <source>The WAV file that is played on this computer. Empty: the built-in sound.</source>
        <translation>Die WAV-Datei, die auf diesem Computer abgespielt wird. Leer: der eingebaute Ton.</translation>
    </message>
    <message>
        <source>So many polls run at the same time: 1 to 100,000, usually 1,000. What is more waits its turn.</source>
        <translation>So viele Abfragen laufen gleichzeitig: 1 bis 100.000, meist 1.000. Was darüber ist, wartet, bis es an der Reihe ist.</translation>
    </message>
    <message>
        <source>On, as usually: the history keeps changes of status. Off: it keeps every poll, which takes disk space.</source>
        <translation>An, wie üblich: Der Verlauf behält Statusänderungen. Aus: Er behält jede Abfrage, was Plattenplatz braucht.</translation>
    </message>
    <message>
        <source>Entries of the history are deleted after so many days: 0 to 36,500, usually 365. 0: never.</source>
        <translation>Einträge des Verlaufs werden nach so vielen Tagen gelöscht: 0 bis 36.500, meist 365. 0: nie.</translation>
    </message>
    <message>
        <source>IP addresses outside that answer a ping while this machine is online, one in a line. While none answers, no server is taken for failed. Empty: off.</source>
        <translation>IP-Adressen draußen, die auf Ping antworten, solange dieser Rechner online ist, eine je Zeile. Solange keine antwortet, gilt kein Server als ausgefallen. Leer: aus.</translation>
    </message>
    <message>
        <source>More failovers than this in a minute are held back, and a problem says so: 0 to 100,000. 0: no limit.</source>
        <translation>Mehr Umschaltungen als so viele in einer Minute werden zurückgehalten, und ein Problem sagt es: 0 bis 100.000. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>The methods by which people are told about all sets that use the default methods.</source>
        <translation>Die Methoden, mit denen über alle Gruppen benachrichtigt wird, die die Standardmethoden verwenden.</translation>
    </message>
    <message>
        <source>Sender, text and mail server of all mails that have no other.</source>
        <translation>Absender, Text und Mailserver aller Mails, die keine anderen haben.</translation>
    </message>
    <message>
        <source>What happens within this time of the first event becomes one message: 0 to one hour, usually 5 s. 0: each event is a message. The failover never waits.</source>
        <translation>Was binnen dieser Zeit nach dem ersten Ereignis geschieht, wird eine Nachricht: 0 bis eine Stunde, meist 5 s. 0: Jedes Ereignis ist eine Nachricht. Die Umschaltung wartet nie.</translation>
    </message>
    <message>
        <source>How often a problem that lasts and that nobody has acknowledged is told again: a minute to 30 days. 0, as usually: never.</source>
        <translation>Wie oft an ein Problem erinnert wird, das andauert und das niemand quittiert hat: eine Minute bis 30 Tage. 0, wie üblich: nie.</translation>
    </message>
    <message>
        <source>How long a message that is not taken is tried again, later and later: up to 7 days, usually one.</source>
        <translation>Wie lange eine Nachricht, die nicht angenommen wird, in wachsenden Abständen erneut versucht wird: bis zu 7 Tage, meist einen.</translation>
    </message>
    <message>
        <source>So many host names are looked up and updated at the same time: 1 to 1,000, usually 10.</source>
        <translation>So viele Hostnamen werden gleichzeitig nachgesehen und aktualisiert: 1 bis 1.000, meist 10.</translation>
    </message>
    <message>
        <source>The DNS servers whose records are changed for all sets that use the default DNS servers.</source>
        <translation>Die DNS-Server, deren Einträge für alle Gruppen geändert werden, die die Standard-DNS-Server verwenden.</translation>
    </message>
    <message>
        <source>On: Standby answers DNS queries for the host names of all sets. Usually off.</source>
        <translation>An: Standby beantwortet DNS-Anfragen nach den Hostnamen aller Gruppen. Meist aus.</translation>
    </message>
    <message>
        <source>The IP addresses of the machine of the engine on which queries are answered, one in a line. 0.0.0.0 and :: are all of them.</source>
        <translation>Die IP-Adressen des Rechners der Engine, auf denen Anfragen beantwortet werden, eine je Zeile. 0.0.0.0 und :: sind alle.</translation>
    </message>
    <message>
        <source>The UDP and TCP port: 1 to 65,535. Resolvers ask 53 and no other; below 1024 a right is needed.</source>
        <translation>Der UDP- und TCP-Port: 1 bis 65.535. Resolver fragen 53 und keinen anderen; unter 1024 braucht es ein Recht.</translation>
    </message>
    <message>
        <source>The names by which the parent zone delegates to Standby, one in a line; they are in NS and SOA records. Empty: the name of this machine.</source>
        <translation>Die Namen, unter denen die übergeordnete Zone an Standby delegiert, einer je Zeile; sie stehen in NS- und SOA-Einträgen. Leer: der Name dieses Rechners.</translation>
    </message>
    <message>
        <source>The e-mail address in the SOA records, of somebody who looks after these names.</source>
        <translation>Die E-Mail-Adresse in den SOA-Einträgen, von jemandem, der sich um diese Namen kümmert.</translation>
    </message>
    <message>
        <source>On: queries for other names are passed on to another DNS server. Off, as usually: they are refused.</source>
        <translation>An: Anfragen nach anderen Namen werden an einen anderen DNS-Server weitergegeben. Aus, wie üblich: Sie werden abgelehnt.</translation>
    </message>
    <message>
        <source>The IP address of the DNS server that queries for other names are passed on to.</source>
        <translation>Die IP-Adresse des DNS-Servers, an den Anfragen nach anderen Namen weitergegeben werden.</translation>
    </message>
    <message>
        <source>The port of that DNS server: 1 to 65,535, usually 53.</source>
        <translation>Der Port dieses DNS-Servers: 1 bis 65.535, meist 53.</translation>
    </message>
    <message>
        <source>On, as usually: the other DNS server answers only what it knows itself, so that nobody can misuse Standby as an open resolver.</source>
        <translation>An, wie üblich: Der andere DNS-Server antwortet nur, was er selbst weiß, sodass niemand Standby als offenen Resolver missbrauchen kann.</translation>
    </message>
    <message>
        <source>So many lines of the log are kept in memory for the Log tab: 100 to 1,000,000, usually 1,000.</source>
        <translation>So viele Zeilen des Protokolls bleiben für den Reiter Protokoll im Speicher: 100 bis 1.000.000, meist 1.000.</translation>
    </message>
    <message>
        <source>On: the log is also written to files. Usually off. Old files stay until you delete them.</source>
        <translation>An: Das Protokoll wird auch in Dateien geschrieben. Meist aus. Alte Dateien bleiben, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>Where the files are, on the machine of the engine. Empty: logs in the data directory.</source>
        <translation>Wo die Dateien sind, auf dem Rechner der Engine. Leer: logs im Datenverzeichnis.</translation>
    </message>
    <message>
        <source>When a new file begins: each hour, day (usual) or month.</source>
        <translation>Wann eine neue Datei beginnt: jede Stunde, jeden Tag (üblich) oder jeden Monat.</translation>
    </message>
    <message>
        <source>Whether the times in the files are local (usual) or UTC.</source>
        <translation>Ob die Zeiten in den Dateien Ortszeit (üblich) oder UTC sind.</translation>
    </message>
    <message>
        <source>On, as usually: scripts, and windows on other machines, reach the engine. Off: only this window does.</source>
        <translation>An, wie üblich: Skripte und Fenster auf anderen Rechnern erreichen die Engine. Aus: nur dieses Fenster.</translation>
    </message>
    <message>
        <source>Where the API listens: http:// or https://, an IP address or localhost, and a port. Usually http://127.0.0.1:8100, which only this machine reaches.</source>
        <translation>Wo die API lauscht: http:// oder https://, eine IP-Adresse oder localhost, und ein Port. Meist http://127.0.0.1:8100, das nur dieser Rechner erreicht.</translation>
    </message>
    <message>
        <source>The password of the user admin; only a hash of it is stored. Without one, only you and administrators of this machine are answered.</source>
        <translation>Das Passwort des Benutzers admin; nur ein Hash davon wird gespeichert. Ohne eines werden nur Sie und Administratoren dieses Rechners bedient.</translation>
    </message>
    <message>
        <source>On: each request of the API is a line of the log. Usually off.</source>
        <translation>An: Jede Anfrage der API ist eine Zeile des Protokolls. Meist aus.</translation>
    </message>
    <message>
        <source>The certificate for https://, with those between it and the authority: a PEM file on the machine of the engine.</source>
        <translation>Das Zertifikat für https://, mit denen zwischen ihm und der Stelle: eine PEM-Datei auf dem Rechner der Engine.</translation>
    </message>
    <message>
        <source>The private key of the certificate: a PEM file that only the engine may read.</source>
        <translation>Der private Schlüssel des Zertifikats: eine PEM-Datei, die nur die Engine lesen darf.</translation>
    </message>
    <message>
        <source>Keys for scripts. Each is shown once, when it is made, and can be revoked by itself.</source>
        <translation>Schlüssel für Skripte. Jeder wird einmal gezeigt, wenn er entsteht, und kann einzeln widerrufen werden.</translation>
    </message>
    <message>
        <source>What the new key is for; it is in the log when the key is used.</source>
        <translation>Wofür der neue Schlüssel ist; es steht im Protokoll, wenn der Schlüssel verwendet wird.</translation>
    </message>
    <message>
        <source>What the new key may do: read; read, poll, pause and resume; or everything.</source>
        <translation>Was der neue Schlüssel darf: lesen; lesen, abfragen, anhalten und fortsetzen; oder alles.</translation>
    </message>
    <message>
        <source>What the server set is called, in the list, in messages and in the log. 1 to 200 letters; no two sets have the same name.</source>
        <translation>Wie die Servergruppe heißt, in der Liste, in Nachrichten und im Protokoll. 1 bis 200 Buchstaben; keine zwei Gruppen haben denselben Namen.</translation>
    </message>
    <message>
        <source>Words to find and group sets by, separated by commas; at most 100. They change nothing else.</source>
        <translation>Wörter, unter denen Gruppen gefunden und gruppiert werden, durch Kommas getrennt; höchstens 100. Sonst ändern sie nichts.</translation>
    </message>
    <message>
        <source>Anything worth knowing about this set, for people. Standby does not read it.</source>
        <translation>Alles Wissenswerte über diese Gruppe, für Menschen. Standby liest es nicht.</translation>
    </message>
    <message>
        <source>The servers that offer the service, in polling order, up to 1,000. The order is also the order of preference when DNS names the first server that responds.</source>
        <translation>Die Server, die den Dienst anbieten, in Abfragereihenfolge, bis zu 1.000. Die Reihenfolge ist auch die des Vorrangs, wenn DNS den ersten Server nennt, der antwortet.</translation>
    </message>
    <message>
        <source>The IPv4 or IPv6 address of the server. DNS says it while the server is used, and polls go to it unless there is a poll address.</source>
        <translation>Die IPv4- oder IPv6-Adresse des Servers. DNS sagt sie, solange der Server verwendet wird, und Abfragen gehen an sie, außer es gibt eine Abfrageadresse.</translation>
    </message>
    <message>
        <source>A name for people, such as HQ. Empty: the address is shown. At most 200 letters.</source>
        <translation>Ein Name für Menschen, etwa Zentrale. Leer: Die Adresse wird gezeigt. Höchstens 200 Buchstaben.</translation>
    </message>
    <message>
        <source>Where polls go in place of the IP address, such as an address inside your network; it may be of the other family. Empty: polls go to the IP address. DNS never says it.</source>
        <translation>Wohin Abfragen anstelle der IP-Adresse gehen, etwa an eine Adresse in Ihrem Netz; sie darf von der anderen Familie sein. Leer: Abfragen gehen an die IP-Adresse. DNS sagt sie nie.</translation>
    </message>
    <message>
        <source>The share of answers that this server gets where DNS names one server by weight: 0 to 1000, usually 1. With 3 and 1, three of four answers name the first. 0: none, unless all have 0.</source>
        <translation>Der Anteil der Antworten, den dieser Server bekommt, wo DNS einen Server nach Gewicht nennt: 0 bis 1000, meist 1. Mit 3 und 1 nennen drei von vier Antworten den ersten. 0: keiner, außer alle haben 0.</translation>
    </message>
    <message>
        <source>When this server fails, the whole set is paused after DNS was changed and people were told. Traffic comes back only when you resume the set. Usually off.</source>
        <translation>Wenn dieser Server ausfällt, wird die ganze Gruppe angehalten, nachdem DNS geändert und benachrichtigt wurde. Der Verkehr kehrt erst zurück, wenn Sie die Gruppe fortsetzen. Meist aus.</translation>
    </message>
    <message>
        <source>A disabled server is not polled and not in DNS. Its last status stays visible. Usually off.</source>
        <translation>Ein deaktivierter Server wird nicht abgefragt und steht nicht im DNS. Sein letzter Status bleibt sichtbar. Meist aus.</translation>
    </message>
    <message>
        <source>Anything worth knowing about this server, for people. Standby does not read it.</source>
        <translation>Alles Wissenswerte über diesen Server, für Menschen. Standby liest es nicht.</translation>
    </message>
    <message>
        <source>The time from the start of one polling cycle to the start of the next, in seconds: 0.2 to 86,400 (a day), usually 60. Shorter finds failures sooner and costs more polls.</source>
        <translation>Die Zeit vom Beginn eines Abfragedurchgangs bis zum Beginn des nächsten, in Sekunden: 0,2 bis 86.400 (ein Tag), meist 60. Kürzer findet Ausfälle früher und kostet mehr Abfragen.</translation>
    </message>
    <message>
        <source>The same while any server of the set is failed: 0.2 to 86,400 s, usually 30. Shorter notices sooner that it works again.</source>
        <translation>Dasselbe, solange ein Server der Gruppe ausgefallen ist: 0,2 bis 86.400 s, meist 30. Kürzer bemerkt früher, dass er wieder funktioniert.</translation>
    </message>
    <message>
        <source>So many more polls must fail before a server is failed: 0 to 100, usually 2. 0: the first failure counts. More avoids false alarms and takes longer.</source>
        <translation>So viele weitere Abfragen müssen fehlschlagen, bevor ein Server ausgefallen ist: 0 bis 100, meist 2. 0: Der erste Fehlschlag zählt. Mehr vermeidet Fehlalarme und dauert länger.</translation>
    </message>
    <message>
        <source>How long after a failed poll it is tried again: 0 to 3,600 s, usually 5.</source>
        <translation>Wie lange nach einer fehlgeschlagenen Abfrage sie erneut versucht wird: 0 bis 3.600 s, meist 5.</translation>
    </message>
    <message>
        <source>So many polls in a row must succeed before a failed server is ok again: 1 to 100, usually 1. More avoids that a server comes and goes.</source>
        <translation>So viele Abfragen in Folge müssen gelingen, bevor ein ausgefallener Server wieder OK ist: 1 bis 100, meist 1. Mehr vermeidet, dass ein Server kommt und geht.</translation>
    </message>
    <message>
        <source>On: servers are polled one after the other, only up to the first that responds; the others keep their last status. Off, as usually: all are polled at once.</source>
        <translation>An: Server werden nacheinander abgefragt, nur bis zum ersten, der antwortet; die anderen behalten ihren letzten Status. Aus, wie üblich: Alle werden zugleich abgefragt.</translation>
    </message>
    <message>
        <source>On, as usually: people are told by the methods of Options, Notification, beside those of this set.</source>
        <translation>An, wie üblich: Benachrichtigt wird mit den Methoden aus Optionen, Benachrichtigung, neben denen dieser Gruppe.</translation>
    </message>
    <message>
        <source>Who is told about this set, and how. Without any, and without default methods, nobody is.</source>
        <translation>Wer über diese Gruppe benachrichtigt wird und wie. Ohne welche und ohne Standardmethoden niemand.</translation>
    </message>
    <message>
        <source>The names whose A and AAAA records this set decides, one in a line. *.example.com stands for all names that end with .example.com, unless a listed name is closer. Names with umlauts are written as they are.</source>
        <translation>Die Namen, deren A- und AAAA-Einträge diese Gruppe bestimmt, einer je Zeile. *.example.com steht für alle Namen, die mit .example.com enden, sofern kein aufgeführter Name näher ist. Namen mit Umlauten werden geschrieben, wie sie sind.</translation>
    </message>
    <message>
        <source>Which of the servers that respond DNS names, for IPv4 and IPv6 each. Usually the first in polling order. Rotation and weights work only where Standby answers DNS itself.</source>
        <translation>Welche der antwortenden Server DNS nennt, jeweils für IPv4 und IPv6. Meist den ersten in Abfragereihenfolge. Drehen und Gewichte wirken nur, wo Standby DNS selbst beantwortet.</translation>
    </message>
    <message>
        <source>What DNS says when no server responds: all as if they did (usually), one fixed address, or what it said last.</source>
        <translation>Was DNS sagt, wenn kein Server antwortet: alle, als ob sie es täten (meist), eine feste Adresse oder was es zuletzt sagte.</translation>
    </message>
    <message>
        <source>The address that DNS says when all servers have failed, IPv4 or IPv6, such as that of a page that says sorry.</source>
        <translation>Die Adresse, die DNS sagt, wenn alle Server ausgefallen sind, IPv4 oder IPv6, etwa die einer Entschuldigungsseite.</translation>
    </message>
    <message>
        <source>How long others may keep an answer, in seconds: 0 to 2,147,483,647, usually 60. Visitors may be sent to a dead server for that much longer.</source>
        <translation>Wie lange andere eine Antwort behalten dürfen, in Sekunden: 0 bis 2.147.483.647, meist 60. So viel länger werden Besucher vielleicht zu einem toten Server geschickt.</translation>
    </message>
    <message>
        <source>On, as usually: the records are also changed at the DNS servers of Options, DNS updating.</source>
        <translation>An, wie üblich: Die Einträge werden auch an den DNS-Servern aus Optionen, DNS-Aktualisierung, geändert.</translation>
    </message>
    <message>
        <source>The DNS servers whose records Standby changes when the addresses of this set change. None is needed where the names are delegated to Standby.</source>
        <translation>Die DNS-Server, deren Einträge Standby ändert, wenn sich die Adressen dieser Gruppe ändern. Wo die Namen an Standby delegiert sind, braucht es keinen.</translation>
    </message>
    <message>
        <source>Polls every server once with what is entered here, before anything is saved, and shows what each answered.</source>
        <translation>Fragt jeden Server einmal mit dem ab, was hier eingegeben ist, bevor etwas gespeichert wird, und zeigt, was jeder antwortete.</translation>
    </message>
    <message>
        <source>What is wrong now. Enter goes to where it can be mended.</source>
        <translation>Was jetzt nicht stimmt. Eingabe geht dorthin, wo es behoben werden kann.</translation>
    </message>
    <message>
        <source>What the program does, newest last. It follows new lines unless you scroll up.</source>
        <translation>Was das Programm tut, Neuestes zuletzt. Es folgt neuen Zeilen, außer Sie rollen nach oben.</translation>
    </message>
    <message>
        <source>Words in any order find actions, server sets, problems, options and help; parts of them are enough. &quot;pause main&quot; pauses the set Main website.</source>
        <translation>Wörter in beliebiger Reihenfolge finden Aktionen, Servergruppen, Probleme, Optionen und Hilfe; Teile davon genügen. „anhalten haupt“ hält die Gruppe Haupt-Website an.</translation>
    </message>
    <message>
        <source>Shows only topics that have all these words, and marks them.</source>
        <translation>Zeigt nur Themen, die alle diese Wörter enthalten, und markiert sie.</translation>
    </message>
    <message>
        <source>All topics of the help.</source>
        <translation>Alle Themen der Hilfe.</translation>
    </message>
    <message>
        <source>Whose entries are shown: those of all servers of the set, or of one.</source>
        <translation>Wessen Einträge gezeigt werden: die aller Server der Gruppe oder die eines.</translation>
    </message>
    <message>
        <source>Which kinds of entries are shown; none chosen: all.</source>
        <translation>Welche Arten von Einträgen gezeigt werden; keine gewählt: alle.</translation>
    </message>
    <message>
        <source>The time whose entries and uptime are shown.</source>
        <translation>Der Zeitraum, dessen Einträge und Verfügbarkeit gezeigt werden.</translation>
    </message>
    <message>
        <source>The first moment that is shown, in local time.</source>
        <translation>Der erste gezeigte Zeitpunkt, in Ortszeit.</translation>
    </message>
    <message>
        <source>The last moment that is shown, in local time.</source>
        <translation>Der letzte gezeigte Zeitpunkt, in Ortszeit.</translation>
    </message>
    <message>
        <source>The entries, newest first. More are read as you scroll.</source>
        <translation>Die Einträge, Neuestes zuerst. Beim Herunterrollen werden mehr gelesen.</translation>
    </message>
    <message>
        <source>A word for everybody who sees the problem, such as who takes care of it. It may stay empty; at most 2,000 letters.</source>
        <translation>Ein Wort für alle, die das Problem sehen, etwa wer sich darum kümmert. Es darf leer bleiben; höchstens 2.000 Buchstaben.</translation>
    </message>
    <message>
        <source>What each ping found: the time it took, or why there was no answer.</source>
        <translation>Was jeder Ping ergab: die Zeit, die er brauchte, oder warum keine Antwort kam.</translation>
    </message>
    <message>
        <source>What DNS would say, and who would be told. Nothing is done.</source>
        <translation>Was DNS sagen und wer benachrichtigt würde. Nichts wird getan.</translation>
    </message>
    <message>
        <source>On: the simulation takes this server for failed, too.</source>
        <translation>An: Die Simulation hält auch diesen Server für ausgefallen.</translation>
    </message>
    <message>
        <source>Sign in as admin with the password of Options, HTTP API.</source>
        <translation>Als admin mit dem Passwort aus Optionen, HTTP-API, anmelden.</translation>
    </message>
    <message>
        <source>Sign in with an API key; its role decides what this window can do.</source>
        <translation>Mit einem API-Schlüssel anmelden; seine Rolle bestimmt, was dieses Fenster kann.</translation>
    </message>
    <message>
        <source>The password or the key. It is sent only to the engine that the window is for.</source>
        <translation>Das Passwort oder der Schlüssel. Es wird nur an die Engine gesendet, für die das Fenster ist.</translation>
    </message>
    <message>
        <source>On: send it although nothing on the way is encrypted. Better use an https:// address.</source>
        <translation>An: Es senden, obwohl auf dem Weg nichts verschlüsselt ist. Besser ist eine Adresse mit https://.</translation>
    </message>
    <message>
        <source>On: it is kept in a file that only you can read, and not asked again.</source>
        <translation>An: Es liegt in einer Datei, die nur Sie lesen können, und wird nicht wieder gefragt.</translation>
    </message>
    <message>
        <source>Asks DNS for the demonstration&apos;s host name, in a terminal on the computer where Standby runs. Copy it with the button beside.</source>
        <translation>Fragt DNS nach dem Hostnamen der Vorführung, in einem Terminal auf dem Computer, auf dem Standby läuft. Kopieren Sie es mit dem Knopf daneben.</translation>
    </message>
    <message>
        <source>Takes server sets from the file that are new or different. Nothing is removed, and the options stay.</source>
        <translation>Nimmt Servergruppen aus der Datei, die neu oder anders sind. Nichts wird entfernt, und die Optionen bleiben.</translation>
    </message>
    <message>
        <source>Makes server sets and options as in the file. Server sets that are not in it are removed.</source>
        <translation>Macht Servergruppen und Optionen wie in der Datei. Servergruppen, die nicht darin sind, werden entfernt.</translation>
    </message>
    <message>
        <source>What the import would add, change and remove, field by field, and the secrets that would have to be entered afterwards.</source>
        <translation>Was der Import hinzufügen, ändern und entfernen würde, Feld für Feld, und die Geheimnisse, die danach einzugeben wären.</translation>
    </message>
    <message>
        <source>What each server answered when the test polled it.</source>
        <translation>Was jeder Server antwortete, als der Test ihn abfragte.</translation>
    </message>
    <message>
        <source>The share of the shown time in which each server was ok. Times in which it was not polled do not count.</source>
        <translation>Der Anteil der gezeigten Zeit, in dem jeder Server OK war. Zeiten, in denen er nicht abgefragt wurde, zählen nicht.</translation>
    </message>
    <message>
        <source>How long the polls of the shown time took. Arrow keys go from one to the next.</source>
        <translation>Wie lange die Abfragen der gezeigten Zeit dauerten. Die Pfeiltasten gehen von einer zur nächsten.</translation>
    </message>
    <message>
        <source>Shows only the changes that contain this text. Empty: all.</source>
        <translation>Zeigt nur die Änderungen, die diesen Text enthalten. Leer: alle.</translation>
    </message>
    <message>
        <source>The changes of settings that are kept, newest first.</source>
        <translation>Die aufbewahrten Änderungen der Einstellungen, Neueste zuerst.</translation>
    </message>
    <message>
        <source>Shows only the server sets whose name, tags, addresses or status contain this text. Empty: all.</source>
        <translation>Zeigt nur die Servergruppen, deren Name, Schlagwörter, Adressen oder Status diesen Text enthalten. Leer: alle.</translation>
    </message>
    <message>
        <source>Shows only the server sets with one status, and how many there are.</source>
        <translation>Zeigt nur die Servergruppen mit einem Status und wie viele es sind.</translation>
    </message>
    <message>
        <source>Shows the server sets below their tags, with how the worst of each stands. One with several tags is below each of them.</source>
        <translation>Zeigt die Servergruppen unter ihren Schlagwörtern und wie es um die schlechteste darunter steht. Eine mit mehreren Schlagwörtern steht unter jedem davon.</translation>
    </message>
    <message>
        <source>Chooses what the list shows. The header of the list has the same menu.</source>
        <translation>Wählt, was die Liste zeigt. Die Kopfzeile der Liste hat dasselbe Menü.</translation>
    </message>
    <message>
        <source>The server sets, the worst first. Enter opens the properties, F5 polls, Delete deletes; several can be selected with Ctrl and Shift. The last polls are ticks, the newest at the end: the higher, the slower; failed ones have a foot. The status of what is selected is beside the list.</source>
        <translation>Die Servergruppen, die schlechtesten zuerst. Eingabe öffnet die Eigenschaften, F5 fragt ab, Entf löscht; mit Strg und Umschalt lassen sich mehrere auswählen. Die letzten Abfragen sind Striche, die neueste am Ende: je höher, desto langsamer; fehlgeschlagene haben einen Fuß. Der Status des Ausgewählten steht neben der Liste.</translation>
    </message>
    <message>
        <source>How far back the status page shows what happened.</source>
        <translation>Wie weit zurück die Statusseite zeigt, was geschah.</translation>
    </message>
    <message>
        <source>What changed in this time, newest first: servers that failed or are ok again, with the reason, pauses, changes of DNS.</source>
        <translation>Was sich in dieser Zeit änderte, Neuestes zuerst: Server, die ausgefallen oder wieder OK sind, mit dem Grund, Pausen, Änderungen im DNS.</translation>
    </message>
    <message>
        <source>Which notifications were sent in this time, to whom, and which could not be sent.</source>
        <translation>Welche Benachrichtigungen in dieser Zeit an wen gesendet wurden und welche nicht gesendet werden konnten.</translation>
    </message>
</context>
<context>
    <name>standby::FieldWords</name>
    <message>
        <source>(a secret)</source>
        <translation>(ein Geheimnis)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
</context>
<context>
    <name>standby::FirstSteps</name>
    <message>
        <source>See a failover in a minute, with servers inside the program.</source>
        <translation>Sehen Sie in einer Minute eine Umschaltung, mit Servern im Programm.</translation>
    </message>
    <message>
        <source>Take the settings of another Standby from a file; you see first what comes of it.</source>
        <translation>Übernehmen Sie die Einstellungen eines anderen Standby aus einer Datei; Sie sehen zuerst, was daraus wird.</translation>
    </message>
    <message>
        <source>The demonstration goes on.</source>
        <translation>Die Vorführung läuft weiter.</translation>
    </message>
</context>
<context>
    <name>standby::FormSection</name>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>matches (regular expression)</source>
        <translation>passt auf (regulärer Ausdruck)</translation>
    </message>
    <message>
        <source>does not match (regular expression)</source>
        <translation>passt nicht auf (regulärer Ausdruck)</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>does not begin with</source>
        <translation>beginnt nicht mit</translation>
    </message>
    <message>
        <source>%1: how it is compared</source>
        <translation>%1: wie verglichen wird</translation>
    </message>
    <message>
        <source>%1: the text</source>
        <translation>%1: der Text</translation>
    </message>
    <message>
        <source>This is on the machine of the engine, %1: enter the path that it has there</source>
        <translation>Das liegt auf dem Rechner der Engine, %1: Geben Sie den Pfad ein, den es dort hat</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Look for the directory on this machine</source>
        <translation>Das Verzeichnis auf diesem Rechner suchen</translation>
    </message>
    <message>
        <source>Look for the file on this machine</source>
        <translation>Die Datei auf diesem Rechner suchen</translation>
    </message>
    <message>
        <source>Browse for the directory</source>
        <translation>Nach dem Verzeichnis suchen</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <translation>Nach der Datei suchen</translation>
    </message>
    <message>
        <source>Choose a Directory</source>
        <translation>Verzeichnis wählen</translation>
    </message>
    <message>
        <source>Choose a File</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>standby::FrequencySection</name>
    <message>
        <source>Polling frequency</source>
        <translation>Abfragetakt</translation>
    </message>
    <message>
        <source>&amp;Poll every:</source>
        <translation>&amp;Abfragen alle:</translation>
    </message>
    <message>
        <source>From start to start.</source>
        <translation>Von Beginn zu Beginn.</translation>
    </message>
    <message>
        <source>While a server is &amp;failed, every:</source>
        <translation>Solange &amp;ein Server ausgefallen ist, alle:</translation>
    </message>
    <message>
        <source>A server is failed when a poll fails and</source>
        <translation>Ein Server ist ausgefallen, wenn eine Abfrage fehlschlägt und</translation>
    </message>
    <message>
        <source>as many &amp;more fail:</source>
        <translation>&amp;so viele weitere fehlschlagen:</translation>
    </message>
    <message>
        <source>0: the first failure counts.</source>
        <translation>0: Der erste Fehlschlag zählt.</translation>
    </message>
    <message>
        <source>&amp;this long apart:</source>
        <translation>&amp;in diesem Abstand:</translation>
    </message>
    <message>
        <source>It is ok again after</source>
        <translation>Er ist wieder OK nach</translation>
    </message>
    <message>
        <source>&amp;good polls in a row:</source>
        <translation>guten Abfragen in &amp;Folge:</translation>
    </message>
    <message>
        <source>Poll in &amp;order, and only up to the first that responds</source>
        <translation>&amp;Der Reihe nach abfragen und nur bis zum ersten, der antwortet</translation>
    </message>
    <message>
        <source>The others keep their last status.</source>
        <translation>Die anderen behalten ihren letzten Status.</translation>
    </message>
    <message>
        <source>How fast a failure is noticed is worked out when the polling method is complete.</source>
        <translation>Wie schnell ein Ausfall bemerkt wird, wird berechnet, wenn die Abfragemethode vollständig ist.</translation>
    </message>
    <message>
        <source>A server that dies is failed after %1 at the latest: the interval (%2), %3 × %4 between retries, and %5 × %6 for polls without an answer. Then caches may keep its address for the TTL, %7.</source>
        <translation>Ein Server, der ausfällt, gilt spätestens nach %1 als ausgefallen: das Intervall (%2), %3 × %4 zwischen Wiederholungen und %5 × %6 für Abfragen ohne Antwort. Danach können Zwischenspeicher seine Adresse für die TTL behalten, %7.</translation>
    </message>
</context>
<context>
    <name>standby::HappenedPanel</name>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>How far back to show what happened</source>
        <translation>Wie weit zurück gezeigt wird, was geschah</translation>
    </message>
    <message>
        <source>How far back the timeline and the lists go</source>
        <translation>Wie weit Zeitleiste und Listen zurückreichen</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Was geschah</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>Was geschah, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Nobody was told anything in this time.</source>
        <translation>In dieser Zeit wurde niemand benachrichtigt.</translation>
    </message>
    <message>
        <source>Who was told what, newest first</source>
        <translation>Wer wovon benachrichtigt wurde, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Wer benachrichtigt wurde</translation>
    </message>
    <message>
        <source>What happened could not be read. %1</source>
        <translation>Was geschah, konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Es wird gelesen, was geschah…</translation>
    </message>
    <message>
        <source>So much happened that only the time since %1 is shown. Polling history shows the rest.</source>
        <translation>Es geschah so viel, dass nur die Zeit seit %1 gezeigt wird. Der Abfrageverlauf zeigt den Rest.</translation>
    </message>
    <message>
        <source>Nothing changed in this time.</source>
        <translation>In dieser Zeit änderte sich nichts.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>standby::HappeningsModel</name>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>%1 responds</source>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>%1 is judged anew</source>
        <translation>%1 wird neu beurteilt</translation>
    </message>
    <message>
        <source>%1 was disabled</source>
        <translation>%1 wurde deaktiviert</translation>
    </message>
    <message>
        <source>%1 was enabled</source>
        <translation>%1 wurde aktiviert</translation>
    </message>
    <message>
        <source>DNS updated at %1</source>
        <translation>DNS aktualisiert auf %1</translation>
    </message>
    <message>
        <source>DNS update failed at %1</source>
        <translation>DNS-Aktualisierung auf %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>DNS update works again at %1</source>
        <translation>DNS-Aktualisierung auf %1 geht wieder</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>DNS is to say other addresses</source>
        <translation>DNS soll andere Adressen sagen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Standby started</source>
        <translation>Standby gestartet</translation>
    </message>
    <message>
        <source>Standby stopped</source>
        <translation>Standby beendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 wurde gelöscht</translation>
    </message>
</context>
<context>
    <name>standby::HelpWindow</name>
    <message>
        <source>Begin</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Server set properties</source>
        <translation>Eigenschaften der Servergruppe</translation>
    </message>
    <message>
        <source>Telling people</source>
        <translation>Menschen benachrichtigen</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>Help for Standby</source>
        <translation>Hilfe zu Standby</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Words in the help</source>
        <translation>Wörter in der Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Die Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Show only topics that have all these words (%1)</source>
        <translation>Nur Themen zeigen, die alle diese Wörter enthalten (%1)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>%1 – Help for Standby</source>
        <translation>%1 – Hilfe zu Standby</translation>
    </message>
    <message>
        <source>This topic is not translated yet; it is shown in English.</source>
        <translation>Dieses Thema ist noch nicht übersetzt; es wird auf Englisch gezeigt.</translation>
    </message>
</context>
<context>
    <name>standby::HistoryCsv</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>standby::HistoryDialog</name>
    <message>
        <source>Polling History</source>
        <translation>Abfrageverlauf</translation>
    </message>
    <message>
        <source>Save as &amp;CSV …</source>
        <translation>&amp;Als CSV speichern …</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Polling history, newest first</source>
        <translation>Abfrageverlauf, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Polling History of %1</source>
        <translation>Abfrageverlauf von %1</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The polling history was not read.</source>
        <translation>Der Abfrageverlauf wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time that passes the filter.</source>
        <translation>In diesem Zeitraum wurde nichts aufgezeichnet, das der Filter durchlässt.</translation>
    </message>
    <message>
        <source>Save the Polling History</source>
        <translation>Abfrageverlauf speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Polling history.csv</source>
        <translation>Abfrageverlauf.csv</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>The polling history was not saved.</source>
        <translation>Der Abfrageverlauf wurde nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The engine has not answered for %n seconds. The rows come as soon as it does.</source>
        <translation>
            <numerusform>Die Engine hat seit %n Sekunde nicht geantwortet. Die Zeilen kommen, sobald sie es tut.</numerusform>
            <numerusform>Die Engine hat seit %n Sekunden nicht geantwortet. Die Zeilen kommen, sobald sie es tut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all rows that the filter lets through as a table for spreadsheets</source>
        <translation>Alle Zeilen, die der Filter durchlässt, als Tabelle für Tabellenprogramme speichern</translation>
    </message>
    <message>
        <source>Show what happened since</source>
        <translation>Zeigen, was seitdem geschah</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The polling history was not saved: you stopped it.</source>
        <translation>Der Abfrageverlauf wurde nicht gespeichert: Sie haben es abgebrochen.</translation>
    </message>
    <message>
        <source>&amp;Stop Saving</source>
        <translation>S&amp;peichern abbrechen</translation>
    </message>
    <message>
        <source>Saving … %L1 rows so far</source>
        <translation>Wird gespeichert … bisher %L1 Zeilen</translation>
    </message>
    <message>
        <source>Saved %L1 rows to %2.</source>
        <translation>%L1 Zeilen in %2 gespeichert.</translation>
    </message>
</context>
<context>
    <name>standby::HistoryFilterBar</name>
    <message>
        <source>All servers</source>
        <translation>Alle Server</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;Events:</source>
        <translation>&amp;Ereignisse:</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Zeit:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n Art</numerusform>
            <numerusform>%n Arten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::HistoryModel</name>
    <message>
        <source>Server failed</source>
        <translation>Server ausgefallen</translation>
    </message>
    <message>
        <source>Server recovered</source>
        <translation>Server wieder OK</translation>
    </message>
    <message>
        <source>Server unknown</source>
        <translation>Server unbekannt</translation>
    </message>
    <message>
        <source>Addresses changed</source>
        <translation>Adressen geändert</translation>
    </message>
    <message>
        <source>DNS updated</source>
        <translation>DNS aktualisiert</translation>
    </message>
    <message>
        <source>DNS update failed</source>
        <translation>DNS-Aktualisierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>DNS update recovered</source>
        <translation>DNS-Aktualisierung geht wieder</translation>
    </message>
    <message>
        <source>Notification sent</source>
        <translation>Benachrichtigung gesendet</translation>
    </message>
    <message>
        <source>Notification failed</source>
        <translation>Benachrichtigung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Poll failed</source>
        <translation>Abfrage fehlgeschlagen</translation>
    </message>
    <message>
        <source>Poll succeeded</source>
        <translation>Abfrage gelungen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Server disabled</source>
        <translation>Server deaktiviert</translation>
    </message>
    <message>
        <source>Server enabled</source>
        <translation>Server aktiviert</translation>
    </message>
    <message>
        <source>Program started</source>
        <translation>Programm gestartet</translation>
    </message>
    <message>
        <source>Program stopped</source>
        <translation>Programm beendet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauerte</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>standby::HttpActionEditor</name>
    <message>
        <source>&amp;Request:</source>
        <translation>&amp;Anfrage:</translation>
    </message>
    <message>
        <source>UR&amp;L:</source>
        <translation>UR&amp;L:</translation>
    </message>
    <message>
        <source>Bo&amp;dy:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>Of POST and PUT.</source>
        <translation>Von POST und PUT.</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>Only if the server asks for a login (HTTP Basic).</source>
        <translation>Nur wenn der Server eine Anmeldung verlangt (HTTP Basic).</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Passwort:</translation>
    </message>
</context>
<context>
    <name>standby::HttpApiSection</name>
    <message>
        <source>HTTP API</source>
        <translation>HTTP-API</translation>
    </message>
    <message>
        <source>&amp;Serve the HTTP API</source>
        <translation>&amp;Die HTTP-API anbieten</translation>
    </message>
    <message>
        <source>Scripts, and windows on other machines, do through it all that this window can.</source>
        <translation>Skripte und Fenster auf anderen Rechnern tun darüber alles, was dieses Fenster kann.</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>&amp;URL:</translation>
    </message>
    <message>
        <source>An IP address or localhost, and a port. https:// needs a certificate.</source>
        <translation>Eine IP-Adresse oder localhost, und ein Port. https:// braucht ein Zertifikat.</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Of the user admin. Without one, only processes of the same user on this machine are answered.</source>
        <translation>Des Benutzers admin. Ohne eines werden nur Prozesse desselben Benutzers auf diesem Rechner bedient.</translation>
    </message>
    <message>
        <source>&amp;Log requests</source>
        <translation>A&amp;nfragen protokollieren</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>&amp;Zertifikat:</translation>
    </message>
    <message>
        <source>PEM, for https://</source>
        <translation>PEM, für https://</translation>
    </message>
    <message>
        <source>&amp;Private key:</source>
        <translation>Privater &amp;Schlüssel:</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>After OK no script and no window on another machine reaches this engine.</source>
        <translation>Nach OK erreicht kein Skript und kein Fenster auf einem anderen Rechner diese Engine.</translation>
    </message>
    <message>
        <source>After OK the API answers at %1.</source>
        <translation>Nach OK antwortet die API unter %1.</translation>
    </message>
    <message>
        <source>After OK the API answers at %1, and no longer at %2.</source>
        <translation>Nach OK antwortet die API unter %1 und nicht mehr unter %2.</translation>
    </message>
    <message>
        <source>API &amp;keys:</source>
        <translation>&amp;API-Schlüssel:</translation>
    </message>
    <message>
        <source>For scripts, beside the password. A new key is made and shown once, after OK.</source>
        <translation>Für Skripte, neben dem Passwort. Ein neuer Schlüssel entsteht nach OK und wird einmal gezeigt.</translation>
    </message>
</context>
<context>
    <name>standby::HttpEditor</name>
    <message>
        <source>&amp;URL:</source>
        <translation>&amp;URL:</translation>
    </message>
    <message>
        <source>The connection goes to each server&apos;s own address; the host of the URL is sent as Host and TLS server name.</source>
        <translation>Die Verbindung geht an die eigene Adresse jedes Servers; der Host der URL wird als Host und als TLS-Servername gesendet.</translation>
    </message>
    <message>
        <source>&amp;Request:</source>
        <translation>&amp;Anfrage:</translation>
    </message>
    <message>
        <source>&amp;Timeout:</source>
        <translation>&amp;Zeitlimit:</translation>
    </message>
    <message>
        <source>Follow re&amp;directs</source>
        <translation>&amp;Weiterleitungen folgen</translation>
    </message>
    <message>
        <source>&amp;Verify the certificate (https)</source>
        <translation>Das Zertifikat &amp;prüfen (https)</translation>
    </message>
    <message>
        <source>A poll succeeds when</source>
        <translation>Eine Abfrage gelingt, wenn</translation>
    </message>
</context>
<context>
    <name>standby::HttpNotificationEditor</name>
    <message>
        <source>Tags become what they stand for.</source>
        <translation>Platzhalter werden zu dem, wofür sie stehen.</translation>
    </message>
    <message>
        <source>Delivered when the server answers with a status from 200 to 299; else it is tried again.</source>
        <translation>Zugestellt, wenn der Server mit einem Status von 200 bis 299 antwortet; sonst wird es erneut versucht.</translation>
    </message>
    <message>
        <source>Start from a tem&amp;plate</source>
        <translation>&amp;Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Fill in request, headers and body as a chat service wants them</source>
        <translation>Anfrage, Header und Text so ausfüllen, wie ein Chat-Dienst sie will</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>other (give it as a header)</source>
        <translation>anderer (als Header angeben)</translation>
    </message>
    <message>
        <source>Content t&amp;ype:</source>
        <translation>&amp;Inhaltstyp:</translation>
    </message>
    <message>
        <source>Of the body. What tags stand for is escaped as it demands.</source>
        <translation>Des Textes. Wofür Platzhalter stehen, wird so maskiert, wie er es verlangt.</translation>
    </message>
</context>
<context>
    <name>standby::HttpUpdateEditor</name>
    <message>
        <source>One request for each host name. Tags become what they stand for.</source>
        <translation>Eine Anfrage für jeden Hostnamen. Platzhalter werden zu dem, wofür sie stehen.</translation>
    </message>
    <message>
        <source>An update succeeds when</source>
        <translation>Eine Aktualisierung gelingt, wenn</translation>
    </message>
    <message>
        <source>the host name whose records change</source>
        <translation>der Hostname, dessen Einträge sich ändern</translation>
    </message>
    <message>
        <source>its addresses, separated by commas</source>
        <translation>seine Adressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>the zone that it is in</source>
        <translation>die Zone, in der er liegt</translation>
    </message>
    <message>
        <source>the time to live in seconds</source>
        <translation>die Lebensdauer (TTL) in Sekunden</translation>
    </message>
    <message>
        <source>the address of this DNS server</source>
        <translation>die Adresse dieses DNS-Servers</translation>
    </message>
</context>
<context>
    <name>standby::ImportDialog</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>This is what importing &quot;%1&quot; would change. Nothing was changed yet.</source>
        <translation>Das würde der Import von „%1“ ändern. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Make these changes; they are one step that can be undone</source>
        <translation>Diese Änderungen vornehmen; sie sind ein Schritt, der rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <source>Add server sets that are new and change those that are there. Nothing is removed, and the options stay.</source>
        <translation>Neue Servergruppen hinzufügen und vorhandene ändern. Nichts wird entfernt, und die Optionen bleiben.</translation>
    </message>
    <message>
        <source>Make everything as in the file: server sets that it does not have are removed, and the options become those of the file.</source>
        <translation>Alles so machen wie in der Datei: Servergruppen, die sie nicht hat, werden entfernt, und die Optionen werden die der Datei.</translation>
    </message>
    <message>
        <source>Asking the engine what would change…</source>
        <translation>Die Engine wird gefragt, was sich ändern würde…</translation>
    </message>
    <message>
        <source>Nothing would change: all of it is here already.</source>
        <translation>Nichts würde sich ändern: Alles davon ist schon hier.</translation>
    </message>
    <message>
        <source>&amp;Import (%L1)</source>
        <comment>with the number of changes</comment>
        <translation>&amp;Importieren (%L1)</translation>
    </message>
    <message>
        <source>Nothing of it can be imported until this is mended in the file. Mistakes: %L1</source>
        <translation>Nichts davon kann importiert werden, bis das in der Datei behoben ist. Fehler: %L1</translation>
    </message>
    <message>
        <source>&amp;Import (%L1) and change DNS</source>
        <comment>with the number of changes</comment>
        <translation>&amp;Importieren (%L1) und DNS ändern</translation>
    </message>
</context>
<context>
    <name>standby::ImportPreview</name>
    <message>
        <source>What the import would change</source>
        <translation>Was der Import ändern würde</translation>
    </message>
    <message>
        <source>Open an entry to see its fields</source>
        <translation>Öffnen Sie einen Eintrag, um seine Felder zu sehen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Nach dem Import</translation>
    </message>
    <message>
        <source>Secrets to enter afterwards: %L1</source>
        <translation>Danach einzugebende Geheimnisse: %L1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Server sets to add: %L1, to change: %L2, to remove: %L3, that stay as they are: %L4. %5</source>
        <translation>Servergruppen, die hinzukommen: %L1, sich ändern: %L2, entfernt werden: %L3, bleiben, wie sie sind: %L4. %5</translation>
    </message>
    <message>
        <source>The options change.</source>
        <translation>Die Optionen ändern sich.</translation>
    </message>
    <message>
        <source>The options stay as they are.</source>
        <translation>Die Optionen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>no. %L1</source>
        <comment>an entry of a list</comment>
        <translation>Nr. %L1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Server set &quot;%1&quot;</source>
        <translation>Servergruppe „%1“</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>This changes at once what DNS says, and moves traffic</source>
        <translation>Das ändert sofort, was DNS sagt, und leitet Verkehr um</translation>
    </message>
</context>
<context>
    <name>standby::ItemList</name>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Nach oben</translation>
    </message>
    <message>
        <source>Move D&amp;own</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>standby::LatencySamples</name>
    <message>
        <source>no polls yet</source>
        <translation>noch keine Abfragen</translation>
    </message>
    <message>
        <source>ok %1 of %2</source>
        <translation>OK %1 von %2</translation>
    </message>
    <message>
        <source>%1, median %2</source>
        <translation>%1, Median %2</translation>
    </message>
</context>
<context>
    <name>standby::LogModel</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>standby::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The log is frozen. New lines waiting: %1</source>
        <translation>Das Protokoll ist eingefroren. Wartende neue Zeilen: %1</translation>
    </message>
</context>
<context>
    <name>standby::LoggingSection</name>
    <message>
        <source>Logging</source>
        <translation>Protokollierung</translation>
    </message>
    <message>
        <source>&amp;Lines kept for the Log tab:</source>
        <translation>Zeilen für den &amp;Reiter Protokoll:</translation>
    </message>
    <message>
        <source>In memory, of all server sets together.</source>
        <translation>Im Speicher, für alle Servergruppen zusammen.</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>Protokolldateien</translation>
    </message>
    <message>
        <source>&amp;Write the log to files, too</source>
        <translation>&amp;Das Protokoll auch in Dateien schreiben</translation>
    </message>
    <message>
        <source>Old files stay until you delete them.</source>
        <translation>Alte Dateien bleiben, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>&amp;Directory:</source>
        <translation>&amp;Verzeichnis:</translation>
    </message>
    <message>
        <source>On the machine where the engine runs. Empty: logs in the data directory.</source>
        <translation>Auf dem Rechner, auf dem die Engine läuft. Leer: logs im Datenverzeichnis.</translation>
    </message>
    <message>
        <source>A &amp;new file begins each:</source>
        <translation>&amp;Eine neue Datei beginnt jede(n):</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>&amp;Times are:</source>
        <translation>&amp;Zeiten sind:</translation>
    </message>
    <message>
        <source>local</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Those of the lines, and those at which a new file begins.</source>
        <translation>Die der Zeilen und die, zu denen eine neue Datei beginnt.</translation>
    </message>
</context>
<context>
    <name>standby::LoginItem</name>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The list of programs that start at login could not be changed.</source>
        <translation>Die Liste der Programme, die bei der Anmeldung starten, konnte nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>standby::MailServerSection</name>
    <message>
        <source>Mail &amp;server:</source>
        <translation>&amp;Mailserver:</translation>
    </message>
    <message>
        <source>Name or IP address of the SMTP server that takes the mail.</source>
        <translation>Name oder IP-Adresse des SMTP-Servers, der die Mail annimmt.</translation>
    </message>
    <message>
        <source>Se&amp;curity:</source>
        <translation>S&amp;icherheit:</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS ab dem ersten Byte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Usually 587 with STARTTLS, 465 with TLS, 25 without.</source>
        <translation>Üblich sind 587 mit STARTTLS, 465 mit TLS, 25 ohne.</translation>
    </message>
    <message>
        <source>&amp;Verify the certificate</source>
        <translation>&amp;Das Zertifikat prüfen</translation>
    </message>
    <message>
        <source>Off, anybody on the way can read the mail and the password.</source>
        <translation>Wenn aus, kann jeder auf dem Weg Mail und Passwort lesen.</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Be&amp;nutzer:</translation>
    </message>
    <message>
        <source>Only if the mail server asks for a login.</source>
        <translation>Nur wenn der Mailserver eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>Without STARTTLS or TLS the password travels as it is: whoever listens on the way has it.</source>
        <translation>Ohne STARTTLS oder TLS reist das Passwort, wie es ist: Wer auf dem Weg lauscht, hat es.</translation>
    </message>
</context>
<context>
    <name>standby::MainWindow</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Server Sets</source>
        <translation>Servergruppen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Polling was not paused.</source>
        <translation>Die Abfragen wurden nicht angehalten.</translation>
    </message>
    <message>
        <source>Polling was not resumed.</source>
        <translation>Die Abfragen wurden nicht fortgesetzt.</translation>
    </message>
    <message>
        <source>The server sets were not polled.</source>
        <translation>Die Servergruppen wurden nicht abgefragt.</translation>
    </message>
    <message>
        <source>About Standby</source>
        <translation>Über Standby</translation>
    </message>
    <message>
        <source>Standby %1</source>
        <translation>Standby %1</translation>
    </message>
    <message>
        <source>Watches the servers behind a service and moves its traffic to one that works.

Free software under the GNU General Public License, version 3 or later; it comes without any warranty.

Built with Qt %1.</source>
        <translation>Überwacht die Server hinter einem Dienst und verlegt seinen Verkehr auf einen, der funktioniert.

Freie Software unter der GNU General Public License, Version 3 oder später; sie kommt ohne jede Gewährleistung.

Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>The engine has not answered for %1 s. What you see may be out of date.</source>
        <translation>Die Engine hat seit %1 s nicht geantwortet. Was Sie sehen, ist vielleicht veraltet.</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>HTTP API: %1</source>
        <translation>HTTP-API: %1</translation>
    </message>
    <message>
        <source>HTTP API: does not listen</source>
        <translation>HTTP-API: lauscht nicht</translation>
    </message>
    <message>
        <source>HTTP API: off</source>
        <translation>HTTP-API: aus</translation>
    </message>
    <message>
        <source>Not connected to the engine at %1</source>
        <translation>Nicht verbunden mit der Engine auf %1</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Standby – %1 (not connected)</source>
        <translation>Standby – %1 (nicht verbunden)</translation>
    </message>
    <message>
        <source>Standby – %1</source>
        <translation>Standby – %1</translation>
    </message>
    <message>
        <source>Connecting to the engine at %1…</source>
        <translation>Verbindung zur Engine auf %1 wird hergestellt…</translation>
    </message>
    <message>
        <source>Not connected to the engine at %1 since %2%3</source>
        <translation>Nicht verbunden mit der Engine auf %1 seit %2%3</translation>
    </message>
    <message>
        <source>What you see is as of %1.</source>
        <translation>Was Sie sehen, ist der Stand von %1.</translation>
    </message>
    <message>
        <source>To go on, choose Connect now in the File menu.</source>
        <translation>Um fortzufahren, wählen Sie Jetzt verbinden im Menü Datei.</translation>
    </message>
    <message>
        <source>Standby keeps trying.</source>
        <translation>Standby versucht es weiter.</translation>
    </message>
    <message>
        <source>That was not done.</source>
        <translation>Das wurde nicht getan.</translation>
    </message>
    <message>
        <source>Problems (%L1)</source>
        <translation>Probleme (%L1)</translation>
    </message>
    <message>
        <source>Server sets: %L1</source>
        <translation>Servergruppen: %L1</translation>
    </message>
    <message>
        <source>failed: %L1</source>
        <translation>ausgefallen: %L1</translation>
    </message>
    <message>
        <source>paused: %L1</source>
        <translation>angehalten: %L1</translation>
    </message>
</context>
<context>
    <name>standby::MethodEditor</name>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Anfrage-Header</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>&amp;Header:</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>&amp;Arguments:</source>
        <translation>Ar&amp;gumente:</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <translation>P&amp;rogramm:</translation>
    </message>
    <message>
        <source>A file on the machine where the engine runs; no shell.</source>
        <translation>Eine Datei auf dem Rechner, auf dem die Engine läuft; keine Shell.</translation>
    </message>
    <message>
        <source>the status &amp;code is</source>
        <translation>der &amp;Statuscode ist</translation>
    </message>
    <message>
        <source>the len&amp;gth of the body is from</source>
        <translation>die Lä&amp;nge des Textes ist von</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Least length of the body in bytes</source>
        <translation>Kleinste Länge des Textes in Bytes</translation>
    </message>
    <message>
        <source>Greatest length of the body in bytes</source>
        <translation>Größte Länge des Textes in Bytes</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>the &amp;body</source>
        <translation>&amp;der Text</translation>
    </message>
    <message>
        <source>the certificate is valid for another</source>
        <translation>das Zertifikat ist noch gültig für</translation>
    </message>
    <message>
        <source> days or more</source>
        <translation> Tage oder mehr</translation>
    </message>
</context>
<context>
    <name>standby::MicrosoftDnsEditor</name>
    <message>
        <source>on the machine where the engine runs</source>
        <translation>auf dem Rechner, auf dem die Engine läuft</translation>
    </message>
    <message>
        <source>on another machine, through the agent</source>
        <translation>auf einem anderen Rechner, über den Agenten</translation>
    </message>
    <message>
        <source>The DNS server &amp;is:</source>
        <translation>&amp;Der DNS-Server ist:</translation>
    </message>
    <message>
        <source>Windows&apos; own dnscmd.exe changes the records. For a DNS server on another machine, standby --dns-agent must run there.</source>
        <translation>Windows’ eigenes dnscmd.exe ändert die Einträge. Für einen DNS-Server auf einem anderen Rechner muss dort standby --dns-agent laufen.</translation>
    </message>
    <message>
        <source>P&amp;ort of the agent:</source>
        <translation>&amp;Port des Agenten:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Pass&amp;word of the agent:</source>
        <translation>Passwort des &amp;Agenten:</translation>
    </message>
    <message>
        <source>The one that the agent was started with.</source>
        <translation>Das, mit dem der Agent gestartet wurde.</translation>
    </message>
</context>
<context>
    <name>standby::NameSection</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>The service that the servers offer, such as Main website.</source>
        <translation>Der Dienst, den die Server anbieten, etwa Haupt-Website.</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>&amp;Schlagwörter:</translation>
    </message>
    <message>
        <source>Words to find it by, separated by commas.</source>
        <translation>Wörter, unter denen man sie findet, durch Kommas getrennt.</translation>
    </message>
</context>
<context>
    <name>standby::NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes about this server set</source>
        <translation>Notizen zu dieser Servergruppe</translation>
    </message>
</context>
<context>
    <name>standby::NotificationDialog</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Tell when</source>
        <translation>Benachrichtigen, wenn</translation>
    </message>
    <message>
        <source>a server has &amp;failed</source>
        <translation>ein Server a&amp;usgefallen ist</translation>
    </message>
    <message>
        <source>a server has &amp;recovered</source>
        <translation>ein Ser&amp;ver wieder OK ist</translation>
    </message>
    <message>
        <source>an &amp;update of a DNS server has failed</source>
        <translation>eine A&amp;ktualisierung eines DNS-Servers fehlschlug</translation>
    </message>
    <message>
        <source>an update of a DNS server &amp;works again</source>
        <translation>eine Aktualisierung eines DNS-Servers &amp;wieder geht</translation>
    </message>
    <message>
        <source>With no event chosen this method tells nobody.</source>
        <translation>Ohne gewähltes Ereignis benachrichtigt diese Methode niemanden.</translation>
    </message>
    <message>
        <source>When several things happen at once</source>
        <translation>Wenn mehreres zugleich geschieht</translation>
    </message>
    <message>
        <source>&amp;One message for several events</source>
        <translation>&amp;Eine Nachricht für mehrere Ereignisse</translation>
    </message>
    <message>
        <source>What happens within %1 of the first event is told together; so the first is told that much later. The time is set in Options, Notification. Off: each event is a message, at once, as it always is in the system&apos;s log.</source>
        <translation>Was binnen %1 nach dem ersten Ereignis geschieht, wird zusammen gesagt; das erste also um so viel später. Die Zeit wird in Optionen, Benachrichtigung gesetzt. Aus: Jedes Ereignis ist sofort eine Nachricht, wie immer im Protokoll des Systems.</translation>
    </message>
    <message>
        <source>Gathering is off for all methods now: it is set in Options, Notification.</source>
        <translation>Das Sammeln ist jetzt für alle Methoden aus: Es wird in Optionen, Benachrichtigung gesetzt.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes about this notification</source>
        <translation>Notizen zu dieser Benachrichtigung</translation>
    </message>
    <message>
        <source>Discard the changes to this notification?</source>
        <translation>Die Änderungen an dieser Benachrichtigung verwerfen?</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>Te&amp;sten</translation>
    </message>
    <message>
        <source>Sends one message that says that it is a test. Nothing is saved.</source>
        <translation>Sendet eine Nachricht, die sagt, dass sie ein Test ist. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>HTTP request (chat, webhook)</source>
        <translation>HTTP-Anfrage (Chat, Webhook)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>System log</source>
        <translation>Systemprotokoll</translation>
    </message>
    <message>
        <source>server failed</source>
        <translation>Server ausgefallen</translation>
    </message>
    <message>
        <source>server recovered</source>
        <translation>Server wieder OK</translation>
    </message>
    <message>
        <source>DNS update failed</source>
        <translation>DNS-Aktualisierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>DNS update recovered</source>
        <translation>DNS-Aktualisierung geht wieder</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>what happened, in one line</source>
        <translation>was geschah, in einer Zeile</translation>
    </message>
    <message>
        <source>all of it, for people, in several lines</source>
        <translation>alles, für Menschen, in mehreren Zeilen</translation>
    </message>
    <message>
        <source>serverFailed, serverRecovered, dnsUpdateFailed or dnsUpdateRecovered</source>
        <translation>serverFailed, serverRecovered, dnsUpdateFailed oder dnsUpdateRecovered</translation>
    </message>
    <message>
        <source>the name of the server set</source>
        <translation>der Name der Servergruppe</translation>
    </message>
    <message>
        <source>its id in the HTTP API</source>
        <translation>ihre ID in der HTTP-API</translation>
    </message>
    <message>
        <source>the address of the server</source>
        <translation>die Adresse des Servers</translation>
    </message>
    <message>
        <source>the display name of the server</source>
        <translation>der Anzeigename des Servers</translation>
    </message>
    <message>
        <source>the DNS server, when its update failed or recovered</source>
        <translation>der DNS-Server, wenn seine Aktualisierung fehlschlug oder wieder geht</translation>
    </message>
    <message>
        <source>the host name whose update failed or recovered</source>
        <translation>der Hostname, dessen Aktualisierung fehlschlug oder wieder geht</translation>
    </message>
    <message>
        <source>how long it was up, or down</source>
        <translation>wie lange er lief oder ausgefallen war</translation>
    </message>
    <message>
        <source>what happened, in a sentence</source>
        <translation>was geschah, in einem Satz</translation>
    </message>
    <message>
        <source>what the server said last</source>
        <translation>was der Server zuletzt sagte</translation>
    </message>
    <message>
        <source>why it failed</source>
        <translation>warum er ausfiel</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1, Port %2, %3</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>New Notification</source>
        <translation>Neue Benachrichtigung</translation>
    </message>
    <message>
        <source>Properties of Notification: %1</source>
        <translation>Eigenschaften der Benachrichtigung: %1</translation>
    </message>
</context>
<context>
    <name>standby::NotificationOptionsSection</name>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Default methods</source>
        <translation>Standardmethoden</translation>
    </message>
    <message>
        <source>They tell people about all server sets that use them (section Notification of a set).</source>
        <translation>Sie benachrichtigen über alle Servergruppen, die sie verwenden (Abschnitt Benachrichtigung einer Gruppe).</translation>
    </message>
    <message>
        <source>Default notification methods</source>
        <translation>Standard-Benachrichtigungsmethoden</translation>
    </message>
    <message>
        <source>Messages of all methods</source>
        <translation>Nachrichten aller Methoden</translation>
    </message>
    <message>
        <source>&amp;Gather events for:</source>
        <translation>Ereignisse &amp;sammeln für:</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>What happens within this time of the first event is one message. The failover itself never waits.</source>
        <translation>Was binnen dieser Zeit nach dem ersten Ereignis geschieht, ist eine Nachricht. Die Umschaltung selbst wartet nie.</translation>
    </message>
    <message>
        <source>Remi&amp;nd every:</source>
        <translation>Erinnern &amp;alle:</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Of a problem that lasts and that nobody has acknowledged.</source>
        <translation>An ein Problem, das andauert und das niemand quittiert hat.</translation>
    </message>
    <message>
        <source>Try again &amp;for:</source>
        <translation>Erneut versuchen &amp;für:</translation>
    </message>
    <message>
        <source>A message that is not taken is tried again, later and later, and a problem says so.</source>
        <translation>Eine Nachricht, die nicht angenommen wird, wird erneut versucht, in wachsenden Abständen, und ein Problem sagt es.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail &amp;defaults …</source>
        <translation>E-&amp;Mail-Vorgaben …</translation>
    </message>
    <message>
        <source>Sender, text and mail server of all mails, and a test of them</source>
        <translation>Absender, Text und Mailserver aller Mails und ein Test davon</translation>
    </message>
    <message>
        <source>No mail server is set: mail cannot be sent.</source>
        <translation>Kein Mailserver ist gesetzt: Mail kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Through %1. No sender is set: mail cannot be sent.</source>
        <translation>Über %1. Kein Absender ist gesetzt: Mail kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>From %1, through %2.</source>
        <translation>Von %1, über %2.</translation>
    </message>
</context>
<context>
    <name>standby::NotificationSection</name>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Whom Standby tells when a server or a DNS update of this set fails, and when it works again.</source>
        <translation>Wen Standby benachrichtigt, wenn ein Server oder eine DNS-Aktualisierung dieser Gruppe ausfällt und wenn es wieder geht.</translation>
    </message>
    <message>
        <source>Use the &amp;default methods</source>
        <translation>&amp;Die Standardmethoden verwenden</translation>
    </message>
    <message>
        <source>Default &amp;methods …</source>
        <translation>&amp;Standardmethoden …</translation>
    </message>
    <message>
        <source>Open the options, where the default methods are set for all server sets</source>
        <translation>Die Optionen öffnen, wo die Standardmethoden für alle Servergruppen gesetzt werden</translation>
    </message>
    <message>
        <source>Methods of this set</source>
        <translation>Methoden dieser Gruppe</translation>
    </message>
    <message>
        <source>Notification methods of this set</source>
        <translation>Benachrichtigungsmethoden dieser Gruppe</translation>
    </message>
    <message>
        <source>Nobody would be told when a server of this set fails: add a method.</source>
        <translation>Niemand würde benachrichtigt, wenn ein Server dieser Gruppe ausfällt: Fügen Sie eine Methode hinzu.</translation>
    </message>
    <message>
        <source>There are none now.</source>
        <translation>Es gibt jetzt keine.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Jetzt: %1.</translation>
    </message>
</context>
<context>
    <name>standby::NotificationTest</name>
    <message>
        <source>Send one message of a made-up failure, without saving these settings</source>
        <translation>Eine Nachricht über einen erfundenen Ausfall senden, ohne diese Einstellungen zu speichern</translation>
    </message>
    <message>
        <source>Not tested: first correct what is marked above.</source>
        <translation>Nicht getestet: Berichtigen Sie zuerst, was oben markiert ist.</translation>
    </message>
    <message>
        <source>Sending … This takes up to a minute when nothing answers.</source>
        <translation>Wird gesendet … Das dauert bis zu einer Minute, wenn nichts antwortet.</translation>
    </message>
    <message>
        <source>Not tested. %1</source>
        <translation>Nicht getestet. %1</translation>
    </message>
    <message>
        <source>Not delivered. %1</source>
        <translation>Nicht zugestellt. %1</translation>
    </message>
    <message>
        <source>The other side said: %1</source>
        <translation>Die Gegenseite sagte: %1</translation>
    </message>
    <message>
        <source>Delivered.</source>
        <translation>Zugestellt.</translation>
    </message>
    <message>
        <source>Delivered in %1.</source>
        <translation>Zugestellt in %1.</translation>
    </message>
    <message>
        <source>The engine has not answered for %1 seconds. Whether the message was delivered is not known. Press the button to try again.</source>
        <translation>Die Engine hat seit %1 Sekunden nicht geantwortet. Ob die Nachricht zugestellt wurde, ist nicht bekannt. Drücken Sie den Knopf, um es erneut zu versuchen.</translation>
    </message>
</context>
<context>
    <name>standby::NotifyMethodSection</name>
    <message>
        <source>Notify method</source>
        <translation>Benachrichtigungsmethode</translation>
    </message>
    <message>
        <source>&amp;Notify by:</source>
        <translation>Bena&amp;chrichtigen per:</translation>
    </message>
</context>
<context>
    <name>standby::OptionsDialog</name>
    <message>
        <source>The options were not read.</source>
        <translation>Die Optionen wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The options were not saved.</source>
        <translation>Die Optionen wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Somebody else changed the options while the dialog was open.</source>
        <translation>Jemand anders hat die Optionen geändert, während der Dialog offen war.</translation>
    </message>
    <message>
        <source>Discard the changes to the options?</source>
        <translation>Die Änderungen an den Optionen verwerfen?</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>standby::PaletteModel</name>
    <message>
        <source>Not available: %1</source>
        <translation>Nicht verfügbar: %1</translation>
    </message>
</context>
<context>
    <name>standby::PhaseBar</name>
    <message>
        <source>connect %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <translation>TLS %1</translation>
    </message>
    <message>
        <source>first byte %1</source>
        <translation>erstes Byte %1</translation>
    </message>
    <message>
        <source>until it failed %1</source>
        <translation>bis zum Fehlschlag %1</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>Rest %1</translation>
    </message>
</context>
<context>
    <name>standby::PingEditor</name>
    <message>
        <source>&amp;Timeout:</source>
        <translation>&amp;Zeitlimit:</translation>
    </message>
    <message>
        <source>A poll succeeds when the server answers an ICMP echo request, IPv4 or IPv6, in this time.</source>
        <translation>Eine Abfrage gelingt, wenn der Server in dieser Zeit auf ein ICMP-Echo antwortet, IPv4 oder IPv6.</translation>
    </message>
</context>
<context>
    <name>standby::PingWindow</name>
    <message>
        <source>Ping %1</source>
        <translation>Ping an %1</translation>
    </message>
    <message>
        <source>Answers of %1</source>
        <translation>Antworten von %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>%L1 of %L2 answered</source>
        <translation>%L1 von %L2 beantwortet</translation>
    </message>
    <message>
        <source>%1; %2 on average, %3 to %4</source>
        <translation>%1; im Mittel %2, %3 bis %4</translation>
    </message>
</context>
<context>
    <name>standby::PollTest</name>
    <message>
        <source>Te&amp;st</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Poll each server once with these settings, without saving them</source>
        <translation>Jeden Server einmal mit diesen Einstellungen abfragen, ohne sie zu speichern</translation>
    </message>
    <message>
        <source>Results of the test</source>
        <translation>Ergebnisse des Tests</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Polls each server once with these settings.</source>
        <translation>Fragt jeden Server einmal mit diesen Einstellungen ab.</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>Wartet …</translation>
    </message>
    <message>
        <source>Polling …</source>
        <translation>Wird abgefragt …</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>%1 – the server said: %2</source>
        <translation>%1 – der Server sagte: %2</translation>
    </message>
    <message>
        <source>Succeeded: %1</source>
        <translation>Gelungen: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1 of %2 polled …</source>
        <translation>%1 von %2 abgefragt …</translation>
    </message>
    <message>
        <source>%1 of %2 servers responded as they should.</source>
        <translation>%1 von %2 Servern antworteten, wie sie sollten.</translation>
    </message>
</context>
<context>
    <name>standby::PollingMethodSection</name>
    <message>
        <source>Polling method</source>
        <translation>Abfragemethode</translation>
    </message>
    <message>
        <source>Poll b&amp;y:</source>
        <translation>A&amp;bfragen per:</translation>
    </message>
    <message>
        <source>Ping (ICMP echo)</source>
        <translation>Ping (ICMP-Echo)</translation>
    </message>
    <message>
        <source>HTTP or HTTPS request</source>
        <translation>HTTP- oder HTTPS-Anfrage</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP-Verbindung</translation>
    </message>
    <message>
        <source>DNS query</source>
        <translation>DNS-Abfrage</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>There is nothing to test: add a server in the section Servers first.</source>
        <translation>Es gibt nichts zu testen: Fügen Sie zuerst im Abschnitt Server einen Server hinzu.</translation>
    </message>
    <message>
        <source>Not tested: first correct what is marked above.</source>
        <translation>Nicht getestet: Berichtigen Sie zuerst, was oben markiert ist.</translation>
    </message>
</context>
<context>
    <name>standby::ProblemAnnouncements</name>
    <message>
        <source>New problem: %1</source>
        <translation>Neues Problem: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new problems. The first: %1</source>
        <translation>
            <numerusform>%n neues Problem. Das erste: %1</numerusform>
            <numerusform>%n neue Probleme. Das erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer a problem: %1</source>
        <translation>Kein Problem mehr: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problems are over.</source>
        <translation>
            <numerusform>%n Problem ist vorbei.</numerusform>
            <numerusform>%n Probleme sind vorbei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::ProblemListModel</name>
    <message>
        <source>Server poll</source>
        <translation>Serverabfrage</translation>
    </message>
    <message>
        <source>DNS update</source>
        <translation>DNS-Aktualisierung</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Acknowledged – %1</source>
        <translation>Quittiert – %1</translation>
    </message>
    <message>
        <source>Server set</source>
        <translation>Servergruppe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>First detected</source>
        <translation>Zuerst bemerkt</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Zuletzt bestätigt</translation>
    </message>
</context>
<context>
    <name>standby::ProblemsPage</name>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Nothing that Standby watches is failing, and nothing it does is going wrong.</source>
        <translation>Nichts, was Standby überwacht, fällt aus, und nichts, was es tut, geht schief.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Description of the selected problem</source>
        <translation>Beschreibung des ausgewählten Problems</translation>
    </message>
    <message>
        <source>Select a problem to read all of it. Double-click it to go where it can be mended.</source>
        <translation>Wählen Sie ein Problem, um alles darüber zu lesen. Doppelklicken Sie darauf, um dorthin zu gehen, wo es behoben werden kann.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Acknowledged: no reminders are sent.</source>
        <translation>Quittiert: Es werden keine Erinnerungen gesendet.</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Quittiert: %1</translation>
    </message>
</context>
<context>
    <name>standby::ReadingOrder</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>standby::RelativeTime</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>standby::RemoteLink</name>
    <message>
        <source>nothing was heard of it for %1 s.</source>
        <translation>seit %1 s war nichts von ihr zu hören.</translation>
    </message>
    <message>
        <source>There is no connection to the engine at %1.</source>
        <translation>Es gibt keine Verbindung zur Engine auf %1.</translation>
    </message>
    <message>
        <source>There is no connection to the engine at %1: %2</source>
        <translation>Es gibt keine Verbindung zur Engine auf %1: %2</translation>
    </message>
    <message>
        <source>it is connected to anew.</source>
        <translation>sie wird neu verbunden.</translation>
    </message>
    <message>
        <source>what it sends as events cannot be read.</source>
        <translation>was sie als Ereignisse sendet, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>it closed the connection.</source>
        <translation>sie hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>its certificate has not been accepted.</source>
        <translation>ihr Zertifikat wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>it shows another certificate than the one that was accepted for it.</source>
        <translation>sie zeigt ein anderes Zertifikat als das, das für sie akzeptiert wurde.</translation>
    </message>
    <message>
        <source>too many log-ins failed.</source>
        <translation>zu viele Anmeldungen sind fehlgeschlagen.</translation>
    </message>
    <message>
        <source>it did not accept the log-in.</source>
        <translation>sie hat die Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>it wants a log-in.</source>
        <translation>sie verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>it answered with status %1, as no Standby does. Is the address right?</source>
        <translation>sie antwortete mit Status %1, wie kein Standby es tut. Stimmt die Adresse?</translation>
    </message>
</context>
<context>
    <name>standby::RemoteRequest</name>
    <message>
        <source>it refuses connections: no Standby listens there.</source>
        <translation>sie nimmt keine Verbindungen an: Dort lauscht kein Standby.</translation>
    </message>
    <message>
        <source>its name is not known.</source>
        <translation>ihr Name ist nicht bekannt.</translation>
    </message>
    <message>
        <source>it closed the connection.</source>
        <translation>sie hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>it did not answer in time.</source>
        <translation>sie antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>no secure connection came about (%1).</source>
        <translation>es kam keine sichere Verbindung zustande (%1).</translation>
    </message>
    <message>
        <source>its answer is longer than %1 MiB.</source>
        <translation>ihre Antwort ist länger als %1 MiB.</translation>
    </message>
    <message>
        <source>it did not answer within %1 s.</source>
        <translation>sie antwortete nicht innerhalb von %1 s.</translation>
    </message>
    <message>
        <source>The engine at %1 did not answer: %2</source>
        <translation>Die Engine auf %1 antwortete nicht: %2</translation>
    </message>
    <message>
        <source>The engine at %1 was not reached, so nothing was changed: %2</source>
        <translation>Die Engine auf %1 wurde nicht erreicht, also wurde nichts geändert: %2</translation>
    </message>
    <message>
        <source>The answer of the engine at %1 was lost: %2 It is not known whether it did this. Look at what it shows now before you try again.</source>
        <translation>Die Antwort der Engine auf %1 ging verloren: %2 Ob sie es getan hat, ist nicht bekannt. Sehen Sie nach, was sie jetzt zeigt, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 answered with status %2, as no Standby does. Is the address right?</source>
        <translation>%1 antwortete mit Status %2, wie kein Standby es tut. Stimmt die Adresse?</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read: it is not JSON.</source>
        <translation>Die Antwort von %1 ist nicht lesbar: Sie ist kein JSON.</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <translation>sie ist kein JSON.</translation>
    </message>
</context>
<context>
    <name>standby::RequestTemplates</name>
    <message>
        <source>JSON with all there is</source>
        <translation>JSON mit allem, was es gibt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
</context>
<context>
    <name>standby::ResponseTimeChart</name>
    <message>
        <source>Response times</source>
        <translation>Antwortzeiten</translation>
    </message>
    <message>
        <source>Drag over a stretch of time to zoom in</source>
        <translation>Ziehen Sie über einen Zeitraum, um hineinzuzoomen</translation>
    </message>
    <message>
        <source>No polls were recorded in this time.</source>
        <translation>In dieser Zeit wurden keine Abfragen aufgezeichnet.</translation>
    </message>
    <message>
        <source>Response times. %1</source>
        <translation>Antwortzeiten. %1</translation>
    </message>
</context>
<context>
    <name>standby::ResponseTimePanel</name>
    <message>
        <source>&amp;Zoom Out</source>
        <translation>&amp;Herauszoomen</translation>
    </message>
    <message>
        <source>Back to the time shown before</source>
        <translation>Zurück zum vorher gezeigten Zeitraum</translation>
    </message>
    <message>
        <source>Choose a stretch of time in the chart to zoom in.</source>
        <translation>Wählen Sie im Diagramm einen Zeitraum, um hineinzuzoomen.</translation>
    </message>
    <message>
        <source>The response times were not read. %1</source>
        <translation>Die Antwortzeiten wurden nicht gelesen. %1</translation>
    </message>
    <message>
        <source>Only changes of status are recorded now (Options, section Server polling): there are no response times since that was chosen, only when a server was failed.</source>
        <translation>Jetzt werden nur Statusänderungen aufgezeichnet (Optionen, Abschnitt Serverabfragen): Seit das gewählt wurde, gibt es keine Antwortzeiten, nur wann ein Server ausgefallen war.</translation>
    </message>
    <message>
        <source>Only changes of status are recorded (Options, section Server polling): the chart shows when a server was failed, but no response times.</source>
        <translation>Nur Statusänderungen werden aufgezeichnet (Optionen, Abschnitt Serverabfragen): Das Diagramm zeigt, wann ein Server ausgefallen war, aber keine Antwortzeiten.</translation>
    </message>
    <message>
        <source>There are too many polls in this time: those before %1 are not shown. Choose a shorter time to see them.</source>
        <translation>In dieser Zeit gibt es zu viele Abfragen: Die vor %1 werden nicht gezeigt. Wählen Sie einen kürzeren Zeitraum, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
</context>
<context>
    <name>standby::ResponseTimeSeries</name>
    <message>
        <source>%1 to %2, %3 on average</source>
        <translation>%1 bis %2, im Mittel %3</translation>
    </message>
    <message>
        <source>%L1 polls, none failed</source>
        <translation>%L1 Abfragen, keine fehlgeschlagen</translation>
    </message>
    <message>
        <source>%L1 of %L2 polls failed</source>
        <translation>%L1 von %L2 Abfragen fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed for %1</source>
        <translation>ausgefallen für %1</translation>
    </message>
    <message>
        <source>%1: nothing was recorded</source>
        <translation>%1: Nichts wurde aufgezeichnet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a removed server</source>
        <translation>ein entfernter Server</translation>
    </message>
    <message>
        <source>%1, %2 from then on. %3</source>
        <translation>%1, ab dann %2. %3</translation>
    </message>
</context>
<context>
    <name>standby::Rfc2136Editor</name>
    <message>
        <source>The DNS server must allow dynamic updates of the zone (RFC 2136), as BIND, Knot DNS, PowerDNS and Windows can.</source>
        <translation>Der DNS-Server muss dynamische Aktualisierungen der Zone erlauben (RFC 2136), wie BIND, Knot DNS, PowerDNS und Windows es können.</translation>
    </message>
    <message>
        <source>&amp;Sign updates with a key (TSIG)</source>
        <translation>Aktualisierungen mit einem Schlüssel signieren (&amp;TSIG)</translation>
    </message>
    <message>
        <source>&amp;Algorithm:</source>
        <translation>&amp;Algorithmus:</translation>
    </message>
    <message>
        <source>HMAC-SHA1 (old)</source>
        <translation>HMAC-SHA1 (alt)</translation>
    </message>
    <message>
        <source>HMAC-MD5 (very old)</source>
        <translation>HMAC-MD5 (sehr alt)</translation>
    </message>
    <message>
        <source>&amp;Key name:</source>
        <translation>&amp;Schlüsselname:</translation>
    </message>
    <message>
        <source>Exactly as in the DNS server&apos;s configuration: the name is part of the signature.</source>
        <translation>Genau wie in der Konfiguration des DNS-Servers: Der Name ist Teil der Signatur.</translation>
    </message>
    <message>
        <source>Se&amp;cret:</source>
        <translation>&amp;Geheimnis:</translation>
    </message>
    <message>
        <source>In base64, as in the DNS server&apos;s configuration.</source>
        <translation>In Base64, wie in der Konfiguration des DNS-Servers.</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>E&amp;rzeugen</translation>
    </message>
    <message>
        <source>Make a random secret, as long as the algorithm wants it</source>
        <translation>Ein zufälliges Geheimnis erzeugen, so lang, wie der Algorithmus es will</translation>
    </message>
    <message>
        <source>For &amp;BIND, in named.conf:</source>
        <translation>Für &amp;BIND, in named.conf:</translation>
    </message>
    <message>
        <source>The key for BIND&apos;s configuration</source>
        <translation>Der Schlüssel für die Konfiguration von BIND</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the key for BIND&apos;s configuration</source>
        <translation>Den Schlüssel für die Konfiguration von BIND kopieren</translation>
    </message>
</context>
<context>
    <name>standby::SecondsBox</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>standby::SecretField</name>
    <message>
        <source>Re&amp;move it</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was eingegeben wird</translation>
    </message>
    <message>
        <source>set; type to change it</source>
        <translation>gesetzt; zum Ändern tippen</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>keins ist gesetzt</translation>
    </message>
</context>
<context>
    <name>standby::SectionedDialog</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved, except for what you typed since.</source>
        <translation>Gespeichert, außer dem, was Sie seither eingegeben haben.</translation>
    </message>
    <message>
        <source>This dialog goes on as soon as it does.</source>
        <translation>Dieser Dialog geht weiter, sobald sie es tut.</translation>
    </message>
    <message>
        <source>What you typed is still here. It is saved when this dialog closes by itself.</source>
        <translation>Was Sie eingegeben haben, ist noch hier. Es ist gespeichert, wenn sich dieser Dialog von selbst schließt.</translation>
    </message>
    <message>
        <source>Press OK to try again.</source>
        <translation>Drücken Sie OK, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are to be corrected here</source>
        <translation>
            <numerusform>%n Feld ist hier zu berichtigen</numerusform>
            <numerusform>%n Felder sind hier zu berichtigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n fields to be corrected</source>
        <translation>
            <numerusform>%1, %n Feld zu berichtigen</numerusform>
            <numerusform>%1, %n Felder zu berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine cannot be reached: nothing can be saved now</source>
        <translation>Die Engine ist nicht erreichbar: Jetzt kann nichts gespeichert werden</translation>
    </message>
    <message>
        <source>The engine cannot be reached. What you typed stays here; it can be saved as soon as the engine is back.</source>
        <translation>Die Engine ist nicht erreichbar. Was Sie eingegeben haben, bleibt hier; es kann gespeichert werden, sobald die Engine zurück ist.</translation>
    </message>
    <message>
        <source>Nothing was saved yet; all that you typed is still here.</source>
        <translation>Noch wurde nichts gespeichert; alles, was Sie eingegeben haben, ist noch hier.</translation>
    </message>
    <message>
        <source>Com&amp;pare and Save</source>
        <translation>Verglei&amp;chen und speichern</translation>
    </message>
    <message>
        <source>All that you typed is still here, and can be saved as something new.</source>
        <translation>Alles, was Sie eingegeben haben, ist noch hier und kann als etwas Neues gespeichert werden.</translation>
    </message>
    <message>
        <source>Create It &amp;Anew</source>
        <translation>Neu an&amp;legen</translation>
    </message>
    <message>
        <source>&amp;Save and change DNS</source>
        <translation>&amp;Speichern und DNS ändern</translation>
    </message>
    <message>
        <source>The engine has not answered since %1.</source>
        <translation>Die Engine hat seit %1 nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>standby::SelectionActions</name>
    <message>
        <source>%1 (%L2)</source>
        <comment>an action and on how many</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %Ln server sets</source>
        <translation>
            <numerusform>%Ln Servergruppe &amp;anhalten</numerusform>
            <numerusform>%Ln Servergruppen &amp;anhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Res&amp;ume %Ln server sets</source>
        <translation>
            <numerusform>%Ln Servergruppe fo&amp;rtsetzen</numerusform>
            <numerusform>%Ln Servergruppen fo&amp;rtsetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Poll %Ln server sets no&amp;w</source>
        <translation>
            <numerusform>%Ln Servergruppe &amp;jetzt abfragen</numerusform>
            <numerusform>%Ln Servergruppen &amp;jetzt abfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln server sets</source>
        <translation>
            <numerusform>%Ln Servergruppe lö&amp;schen</numerusform>
            <numerusform>%Ln Servergruppen lö&amp;schen</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server sets</source>
        <translation>
            <numerusform>%Ln Servergruppe</numerusform>
            <numerusform>%Ln Servergruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not paused: %1.</source>
        <translation>Nicht angehalten: %1.</translation>
    </message>
    <message>
        <source>Not resumed: %1.</source>
        <translation>Nicht fortgesetzt: %1.</translation>
    </message>
    <message>
        <source>Not polled: %1.</source>
        <translation>Nicht abgefragt: %1.</translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <translation>Nicht gelöscht: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Some of them were gone already: %Ln.</source>
        <translation>
            <numerusform>Schon nicht mehr da: %Ln.</numerusform>
            <numerusform>Einige waren schon nicht mehr da: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Gelöscht: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln server sets.</source>
        <translation>
            <numerusform>%Ln Servergruppe gelöscht.</numerusform>
            <numerusform>%Ln Servergruppen gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::SelectionPage</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln ausgefallen</numerusform>
            <numerusform>%Ln ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln angehalten</numerusform>
            <numerusform>%Ln angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln OK</source>
        <translation>
            <numerusform>%Ln OK</numerusform>
            <numerusform>%Ln OK</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected server sets</source>
        <translation>Die ausgewählten Servergruppen</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server sets selected</source>
        <translation>
            <numerusform>%Ln Servergruppe ausgewählt</numerusform>
            <numerusform>%Ln Servergruppen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::ServerDialog</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>IP &amp;address:</source>
        <translation>&amp;IP-Adresse:</translation>
    </message>
    <message>
        <source>What DNS says when this server is used: IPv4 or IPv6.</source>
        <translation>Was DNS sagt, wenn dieser Server verwendet wird: IPv4 oder IPv6.</translation>
    </message>
    <message>
        <source>Display &amp;name:</source>
        <translation>&amp;Anzeigename:</translation>
    </message>
    <message>
        <source>&amp;Poll address:</source>
        <translation>A&amp;bfrageadresse:</translation>
    </message>
    <message>
        <source>Only if polls must go to another address, such as one inside your network.</source>
        <translation>Nur wenn Abfragen an eine andere Adresse gehen müssen, etwa an eine in Ihrem Netz.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dieselbe</translation>
    </message>
    <message>
        <source>&amp;Weight:</source>
        <translation>&amp;Gewicht:</translation>
    </message>
    <message>
        <source>Its share of the answers when one server is picked by weight (section DNS data). 0: none.</source>
        <translation>Sein Anteil an den Antworten, wenn ein Server nach Gewicht gewählt wird (Abschnitt DNS-Daten). 0: keiner.</translation>
    </message>
    <message>
        <source>Pause the server &amp;set when this server fails</source>
        <translation>Die &amp;Servergruppe anhalten, wenn dieser Server ausfällt</translation>
    </message>
    <message>
        <source>After DNS was changed and people were told. Traffic does not come back until you resume.</source>
        <translation>Nachdem DNS geändert und benachrichtigt wurde. Der Verkehr kehrt nicht zurück, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>&amp;Disabled</source>
        <translation>&amp;Deaktiviert</translation>
    </message>
    <message>
        <source>Not polled, and not in DNS.</source>
        <translation>Wird nicht abgefragt und steht nicht im DNS.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes about this server</source>
        <translation>Notizen zu diesem Server</translation>
    </message>
    <message>
        <source>Discard the changes to this server?</source>
        <translation>Die Änderungen an diesem Server verwerfen?</translation>
    </message>
</context>
<context>
    <name>standby::ServerPanel</name>
    <message>
        <source>Last failure:</source>
        <translation>Letzter Ausfall:</translation>
    </message>
    <message>
        <source>Polling history</source>
        <translation>Abfrageverlauf</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>What if it fails?</source>
        <translation>Was, wenn er ausfällt?</translation>
    </message>
    <message>
        <source>In DNS now</source>
        <translation>Jetzt im DNS</translation>
    </message>
    <message>
        <source>Its address is among those that DNS is to say</source>
        <translation>Seine Adresse gehört zu denen, die DNS sagen soll</translation>
    </message>
    <message>
        <source>Last poll:</source>
        <translation>Letzte Abfrage:</translation>
    </message>
    <message>
        <source>Ping this server now, live</source>
        <translation>Diesen Server jetzt anpingen, live</translation>
    </message>
    <message>
        <source>Polling history of %1</source>
        <translation>Abfrageverlauf von %1</translation>
    </message>
    <message>
        <source>Ping %1</source>
        <translation>Ping an %1</translation>
    </message>
    <message>
        <source>What if %1 fails?</source>
        <translation>Was, wenn %1 ausfällt?</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>not polled yet</source>
        <translation>noch nicht abgefragt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>%1, fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It took:</source>
        <translation>Es dauerte:</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>Zertifikat:</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Polling history: what the polls of this server found</source>
        <translation>Abfrageverlauf: was die Abfragen dieses Servers ergaben</translation>
    </message>
    <message>
        <source>What if it fails? See what DNS would say and who would be told, without doing it</source>
        <translation>Was, wenn er ausfällt? Sehen, was DNS sagen und wer benachrichtigt würde, ohne es zu tun</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>Enable: poll this server again, at once; DNS may say its address again</source>
        <translation>Aktivieren: diesen Server wieder abfragen, sofort; DNS darf seine Adresse wieder sagen</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <source>Disable: take this server out. It is no longer polled, and DNS no longer says its address, until it is enabled again</source>
        <translation>Deaktivieren: diesen Server herausnehmen. Er wird nicht mehr abgefragt, und DNS sagt seine Adresse nicht mehr, bis er wieder aktiviert wird</translation>
    </message>
    <message>
        <source>Where the time of the last poll went: %1</source>
        <translation>Wohin die Zeit der letzten Abfrage ging: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Server %L1 of %L2 in polling order</source>
        <translation>Server %L1 von %L2 in Abfragereihenfolge</translation>
    </message>
</context>
<context>
    <name>standby::ServerPanelList</name>
    <message>
        <source>Show all servers of this set; the worst are above</source>
        <translation>Alle Server dieser Gruppe zeigen; die schlechtesten stehen oben</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more servers</source>
        <translation>
            <numerusform>%n weiteren Server zeigen</numerusform>
            <numerusform>%n weitere Server zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::ServerPollingSection</name>
    <message>
        <source>Server polling</source>
        <translation>Serverabfragen</translation>
    </message>
    <message>
        <source>&amp;Polls at a time, at most:</source>
        <translation>&amp;Gleichzeitige Abfragen, höchstens:</translation>
    </message>
    <message>
        <source>Polling history</source>
        <translation>Abfrageverlauf</translation>
    </message>
    <message>
        <source>Record only &amp;changes</source>
        <translation>Nur Änderungen &amp;aufzeichnen</translation>
    </message>
    <message>
        <source>Else every poll is recorded, which takes disk space.</source>
        <translation>Sonst wird jede Abfrage aufgezeichnet, was Plattenplatz braucht.</translation>
    </message>
    <message>
        <source>&amp;Delete after:</source>
        <translation>Löschen &amp;nach:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>&amp;Sentinels:</source>
        <translation>&amp;Kontrolladressen:</translation>
    </message>
    <message>
        <source>IP addresses that answer a ping while this machine is online, one in a line. While none of them answers, no server is taken for failed. Empty: off.</source>
        <translation>IP-Adressen, die auf Ping antworten, solange dieser Rechner online ist, eine je Zeile. Solange keine davon antwortet, gilt kein Server als ausgefallen. Leer: aus.</translation>
    </message>
    <message>
        <source>&amp;Failovers a minute, at most:</source>
        <translation>&amp;Umschaltungen pro Minute, höchstens:</translation>
    </message>
    <message>
        <source>What is more is held back, and a problem says so.</source>
        <translation>Was darüber ist, wird zurückgehalten, und ein Problem sagt es.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
</context>
<context>
    <name>standby::ServerSetDialog</name>
    <message>
        <source>The server set was not read.</source>
        <translation>Die Servergruppe wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The server set was not saved.</source>
        <translation>Die Servergruppe wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Somebody else changed this server set while the dialog was open.</source>
        <translation>Jemand anders hat diese Servergruppe geändert, während der Dialog offen war.</translation>
    </message>
    <message>
        <source>Discard the new server set?</source>
        <translation>Die neue Servergruppe verwerfen?</translation>
    </message>
    <message>
        <source>Discard the changes to this server set?</source>
        <translation>Die Änderungen an dieser Servergruppe verwerfen?</translation>
    </message>
    <message>
        <source>New Server Set</source>
        <translation>Neue Servergruppe</translation>
    </message>
    <message>
        <source>Server Set Properties</source>
        <translation>Eigenschaften der Servergruppe</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>Eigenschaften von %1</translation>
    </message>
    <message>
        <source>Somebody deleted this server set while the dialog was open.</source>
        <translation>Jemand hat diese Servergruppe gelöscht, während der Dialog offen war.</translation>
    </message>
</context>
<context>
    <name>standby::ServerSetList</name>
    <message>
        <source>Server sets</source>
        <translation>Servergruppen</translation>
    </message>
    <message>
        <source>Name, tag, address or status</source>
        <translation>Name, Schlagwort, Adresse oder Status</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Den Filter leeren</translation>
    </message>
    <message>
        <source>Show only server sets whose name, tags, addresses or status contain this (Ctrl+F or /)</source>
        <translation>Nur Servergruppen zeigen, deren Name, Schlagwörter, Adressen oder Status dies enthalten (Strg+F oder /)</translation>
    </message>
    <message>
        <source>F&amp;ilter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>&amp;Group by tag</source>
        <translation>Nach Schla&amp;gwort gruppieren</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Show server sets below their tags; one with several tags is below each of them. Left and Right close and open a group, with Ctrl all of them.</source>
        <translation>Servergruppen unter ihren Schlagwörtern zeigen; eine mit mehreren steht unter jedem davon. Links und Rechts klappen eine Gruppe zu und auf, mit Strg alle.</translation>
    </message>
    <message>
        <source>Choose the columns of the list, and by which it is sorted</source>
        <translation>Die Spalten der Liste wählen und wonach sie sortiert ist</translation>
    </message>
</context>
<context>
    <name>standby::ServerSetListModel</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Paused, failed</source>
        <translation>Angehalten, ausgefallen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Wird abgefragt</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Server set</source>
        <translation>Servergruppe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>Nächste Abfrage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln ausgefallen</numerusform>
            <numerusform>%Ln ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln angehalten</numerusform>
            <numerusform>%Ln angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>group, open</source>
        <translation>Gruppe, aufgeklappt</translation>
    </message>
    <message>
        <source>group, closed</source>
        <translation>Gruppe, zugeklappt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und %n weiterer)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Last polls: %1</source>
        <translation>Letzte Abfragen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last polls</source>
        <translation>Letzte Abfragen</translation>
    </message>
    <message>
        <source>In DNS now</source>
        <translation>Jetzt im DNS</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The last polls of all its servers, the newest at the end; the higher, the slower. Sorted by the response time.</source>
        <translation>Die letzten Abfragen all ihrer Server, die neueste am Ende; je höher, desto langsamer. Sortiert nach der Antwortzeit.</translation>
    </message>
    <message>
        <source>For how long it has had this status</source>
        <translation>Wie lange sie diesen Status schon hat</translation>
    </message>
</context>
<context>
    <name>standby::ServerSetSource</name>
    <message>
        <source>Server set: %1</source>
        <translation>Servergruppe: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>fortsetzen</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>poll now</source>
        <translation>jetzt abfragen</translation>
    </message>
    <message>
        <source>Poll %1 now</source>
        <translation>%1 jetzt abfragen</translation>
    </message>
    <message>
        <source>properties edit</source>
        <translation>Eigenschaften bearbeiten</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>Eigenschaften von %1</translation>
    </message>
    <message>
        <source>polling history</source>
        <translation>Abfrageverlauf</translation>
    </message>
    <message>
        <source>Polling history of %1</source>
        <translation>Abfrageverlauf von %1</translation>
    </message>
</context>
<context>
    <name>standby::ServerSetStatusPage</name>
    <message>
        <source>Status of the selected server set</source>
        <translation>Status der ausgewählten Servergruppe</translation>
    </message>
    <message>
        <source>Select a server set to see its status.</source>
        <translation>Wählen Sie eine Servergruppe, um ihren Status zu sehen.</translation>
    </message>
    <message>
        <source>What DNS says now</source>
        <translation>Was DNS jetzt sagt</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The status of this server set could not be read.</source>
        <translation>Der Status dieser Servergruppe konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>DNS is to say: %1</source>
        <translation>DNS soll sagen: %1</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>Polling now.</source>
        <translation>Wird gerade abgefragt.</translation>
    </message>
    <message>
        <source>Retrying: a poll failed and is tried again before the server counts as failed.</source>
        <translation>Wird wiederholt: Eine Abfrage schlug fehl und wird erneut versucht, bevor der Server als ausgefallen gilt.</translation>
    </message>
    <message>
        <source>Paused: nothing is polled, and what DNS says stays.</source>
        <translation>Angehalten: Nichts wird abgefragt, und was DNS sagt, bleibt.</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>Wartet.</translation>
    </message>
    <message>
        <source>Waiting. Next poll %1.</source>
        <translation>Wartet. Nächste Abfrage %1.</translation>
    </message>
    <message>
        <source>Not polled yet.</source>
        <translation>Noch nicht abgefragt.</translation>
    </message>
    <message>
        <source>Last polled %1.</source>
        <translation>Zuletzt abgefragt %1.</translation>
    </message>
    <message>
        <source>Next poll at %1</source>
        <translation>Nächste Abfrage um %1</translation>
    </message>
    <message>
        <source>The server was not disabled.</source>
        <translation>Der Server wurde nicht deaktiviert.</translation>
    </message>
    <message>
        <source>The server was not enabled.</source>
        <translation>Der Server wurde nicht aktiviert.</translation>
    </message>
    <message>
        <source>Disable Server</source>
        <translation>Server deaktivieren</translation>
    </message>
    <message>
        <source>Enable Server</source>
        <translation>Server aktivieren</translation>
    </message>
    <message>
        <source>&amp;Disable and change DNS</source>
        <translation>&amp;Deaktivieren und DNS ändern</translation>
    </message>
    <message>
        <source>&amp;Enable and change DNS</source>
        <translation>&amp;Aktivieren und DNS ändern</translation>
    </message>
    <message>
        <source>Last polled at %1</source>
        <translation>Zuletzt abgefragt um %1</translation>
    </message>
</context>
<context>
    <name>standby::ServerSetTable</name>
    <message>
        <source>No server set passes the filter. Esc shows all.</source>
        <translation>Keine Servergruppe passt zum Filter. Esc zeigt alle.</translation>
    </message>
</context>
<context>
    <name>standby::ServerSetsPage</name>
    <message>
        <source>Asking the engine…</source>
        <translation>Die Engine wird gefragt…</translation>
    </message>
    <message>
        <source>The server sets appear here as soon as it answers.</source>
        <translation>Die Servergruppen erscheinen hier, sobald sie antwortet.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>The server sets appear here as soon as the engine can be reached.</source>
        <translation>Die Servergruppen erscheinen hier, sobald die Engine erreichbar ist.</translation>
    </message>
    <message>
        <source>Name a service and its servers; the rest has sensible values.</source>
        <translation>Nennen Sie einen Dienst und seine Server; alles andere hat sinnvolle Werte.</translation>
    </message>
</context>
<context>
    <name>standby::ServersSection</name>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>pauses the set</source>
        <translation>hält die Gruppe an</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers in polling order</source>
        <translation>Server in Abfragereihenfolge</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Poll address</source>
        <translation>Abfrageadresse</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The order is the order of polling, and of preference when DNS is to name the first server that responds.</source>
        <translation>Die Reihenfolge ist die der Abfragen und die des Vorrangs, wenn DNS den ersten Server nennen soll, der antwortet.</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>New Server</source>
        <translation>Neuer Server</translation>
    </message>
    <message>
        <source>Properties of Server %1</source>
        <translation>Eigenschaften des Servers %1</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Add a server for each IP address in the clipboard, one in a line or with commas or blanks in between</source>
        <translation>Einen Server für jede IP-Adresse in der Zwischenablage hinzufügen, eine je Zeile oder mit Kommas oder Leerzeichen dazwischen</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were added.</source>
        <translation>
            <numerusform>%n Server wurde hinzugefügt.</numerusform>
            <numerusform>%n Server wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not added, because it is no IP address or is there already: %1.</source>
        <translation>Nicht hinzugefügt, weil es keine IP-Adresse ist oder schon da ist: %1.</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
</context>
<context>
    <name>standby::SettingWords</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Poll address</source>
        <translation>Abfrageadresse</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Pause the server set on failure</source>
        <translation>Servergruppe bei Ausfall anhalten</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Polling method</source>
        <translation>Abfragemethode</translation>
    </message>
    <message>
        <source>Polling frequency</source>
        <translation>Abfragetakt</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>DNS data</source>
        <translation>DNS-Daten</translation>
    </message>
    <message>
        <source>Update DNS</source>
        <translation>DNS aktualisieren</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Notification methods</source>
        <translation>Benachrichtigungsmethoden</translation>
    </message>
    <message>
        <source>Default notification methods</source>
        <translation>Standard-Benachrichtigungsmethoden</translation>
    </message>
    <message>
        <source>Default DNS servers</source>
        <translation>Standard-DNS-Server</translation>
    </message>
    <message>
        <source>Timeout (seconds)</source>
        <translation>Zeitlimit (Sekunden)</translation>
    </message>
    <message>
        <source>Interval (seconds)</source>
        <translation>Intervall (Sekunden)</translation>
    </message>
    <message>
        <source>Interval while a server is failed (seconds)</source>
        <translation>Intervall, solange ein Server ausgefallen ist (Sekunden)</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Retry interval (seconds)</source>
        <translation>Abstand der Wiederholungen (Sekunden)</translation>
    </message>
    <message>
        <source>Successes to recover</source>
        <translation>Gute Abfragen bis zur Erholung</translation>
    </message>
    <message>
        <source>Stop at the first success</source>
        <translation>Nur bis zum ersten, der antwortet</translation>
    </message>
    <message>
        <source>Use the defaults</source>
        <translation>Standard verwenden</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>One message for several events</source>
        <translation>Eine Nachricht für mehrere Ereignisse</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Hostnamen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>When all servers are failed</source>
        <translation>Wenn alle Server ausgefallen sind</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>TTL (seconds)</source>
        <translation>TTL (Sekunden)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>DNS lookup</source>
        <translation>DNS-Abfrage</translation>
    </message>
    <message>
        <source>EDNS0</source>
        <translation>EDNS0</translation>
    </message>
    <message>
        <source>Ignore the TTL</source>
        <translation>TTL nicht vergleichen</translation>
    </message>
    <message>
        <source>Recheck every (seconds)</source>
        <translation>Erneut nachsehen alle (Sekunden)</translation>
    </message>
    <message>
        <source>TSIG key</source>
        <translation>TSIG-Schlüssel</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>Schlüsselname</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>On the machine of the engine</source>
        <translation>Auf dem Rechner der Engine</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Weiterleitungen folgen</translation>
    </message>
    <message>
        <source>Verify the certificate</source>
        <translation>Zertifikat prüfen</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Art des Servers</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Eintragstyp</translation>
    </message>
    <message>
        <source>Ask for recursion</source>
        <translation>Rekursion verlangen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Wait until the program ends</source>
        <translation>Warten, bis das Programm endet</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Authoritative</source>
        <translation>Autoritativ</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Statuscode</translation>
    </message>
    <message>
        <source>Content length</source>
        <translation>Länge des Textes</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Exit-Code</translation>
    </message>
    <message>
        <source>Days that the certificate is still valid</source>
        <translation>Tage, die das Zertifikat noch gültig ist</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>User interface</source>
        <translation>Bedienoberfläche</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Messages beside the tray icon</source>
        <translation>Meldungen beim Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Einen Ton abspielen</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Tondatei</translation>
    </message>
    <message>
        <source>Server polling</source>
        <translation>Serverabfragen</translation>
    </message>
    <message>
        <source>Polls at a time, at most</source>
        <translation>Gleichzeitige Abfragen, höchstens</translation>
    </message>
    <message>
        <source>Record only changes</source>
        <translation>Nur Änderungen aufzeichnen</translation>
    </message>
    <message>
        <source>Delete after (days)</source>
        <translation>Löschen nach (Tagen)</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Sentinels</source>
        <translation>Kontrolladressen</translation>
    </message>
    <message>
        <source>Failovers a minute, at most</source>
        <translation>Umschaltungen pro Minute, höchstens</translation>
    </message>
    <message>
        <source>Gather events for (seconds)</source>
        <translation>Ereignisse sammeln für (Sekunden)</translation>
    </message>
    <message>
        <source>Remind every (seconds)</source>
        <translation>Erinnern alle (Sekunden)</translation>
    </message>
    <message>
        <source>Try again for (seconds)</source>
        <translation>Erneut versuchen für (Sekunden)</translation>
    </message>
    <message>
        <source>DNS updating</source>
        <translation>DNS-Aktualisierung</translation>
    </message>
    <message>
        <source>Updates at a time, at most</source>
        <translation>Gleichzeitige Aktualisierungen, höchstens</translation>
    </message>
    <message>
        <source>DNS serving</source>
        <translation>DNS beantworten</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Do not ask for recursion</source>
        <translation>Keine Rekursion verlangen</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>Protokollierung</translation>
    </message>
    <message>
        <source>Lines kept for the Log tab</source>
        <translation>Zeilen für den Reiter Protokoll</translation>
    </message>
    <message>
        <source>Write to files</source>
        <translation>In Dateien schreiben</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>A new file begins each</source>
        <translation>Eine neue Datei beginnt jede(n)</translation>
    </message>
    <message>
        <source>Times are</source>
        <translation>Zeiten sind</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP-API</translation>
    </message>
    <message>
        <source>Log requests</source>
        <translation>Anfragen protokollieren</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>the first responding server</source>
        <translation>der erste Server, der antwortet</translation>
    </message>
    <message>
        <source>all responding servers, in order</source>
        <translation>alle Server, die antworten, der Reihe nach</translation>
    </message>
    <message>
        <source>all responding servers, rotated</source>
        <translation>alle Server, die antworten, gedreht</translation>
    </message>
    <message>
        <source>one responding server, by weight</source>
        <translation>ein Server, der antwortet, nach Gewicht</translation>
    </message>
    <message>
        <source>as if all responded</source>
        <translation>als ob alle antworteten</translation>
    </message>
    <message>
        <source>one fixed address</source>
        <translation>eine feste Adresse</translation>
    </message>
    <message>
        <source>what was said last</source>
        <translation>was zuletzt gesagt wurde</translation>
    </message>
    <message>
        <source>server failed</source>
        <translation>Server ausgefallen</translation>
    </message>
    <message>
        <source>server recovered</source>
        <translation>Server wieder OK</translation>
    </message>
    <message>
        <source>DNS update failed</source>
        <translation>DNS-Aktualisierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>DNS update recovered</source>
        <translation>DNS-Aktualisierung geht wieder</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>HTTP-Anfrage</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP-Verbindung</translation>
    </message>
    <message>
        <source>DNS query</source>
        <translation>DNS-Abfrage</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>system log</source>
        <translation>Systemprotokoll</translation>
    </message>
    <message>
        <source>dynamic update</source>
        <translation>dynamische Aktualisierung</translation>
    </message>
    <message>
        <source>Microsoft DNS</source>
        <translation>Microsoft DNS</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>passt auf</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>passt nicht auf</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>does not begin with</source>
        <translation>beginnt nicht mit</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>local</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>read and operate</source>
        <translation>lesen und bedienen</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
</context>
<context>
    <name>standby::SettingsFiles</name>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>This file is too large for settings: %1, and at most %2 are read. Is it the right one?</source>
        <translation>Diese Datei ist zu groß für Einstellungen: %1, und höchstens %2 werden gelesen. Ist es die richtige?</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Diese Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written: %2.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>standby::SettingsTransfer</name>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings of Standby (*.json);;All files (*)</source>
        <translation>Einstellungen von Standby (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not imported. %2</source>
        <translation>„%1“ wurde nicht importiert. %2</translation>
    </message>
    <message>
        <source>An engine elsewhere takes at most 1 MiB at once, which is some 500 server sets. Import this file in a window on the computer where Standby runs, or divide it.</source>
        <translation>Eine Engine anderswo nimmt höchstens 1 MiB auf einmal, das sind etwa 500 Servergruppen. Importieren Sie diese Datei in einem Fenster auf dem Computer, auf dem Standby läuft, oder teilen Sie sie.</translation>
    </message>
    <message>
        <source>The settings were not exported.</source>
        <translation>Die Einstellungen wurden nicht exportiert.</translation>
    </message>
    <message>
        <source>Exported to &quot;%1&quot;. Passwords and keys are masked in it: imported into this Standby, they stay as they are; on another computer they must be entered again. For a complete backup, copy standby.config.json from the data directory.</source>
        <translation>Nach „%1“ exportiert. Passwörter und Schlüssel sind darin maskiert: In dieses Standby importiert, bleiben sie, wie sie sind; auf einem anderen Computer müssen sie erneut eingegeben werden. Für eine vollständige Sicherung kopieren Sie standby.config.json aus dem Datenverzeichnis.</translation>
    </message>
    <message>
        <source>Imported &quot;%1&quot;. Server sets and options that changed: %L2.</source>
        <translation>„%1“ importiert. Geänderte Servergruppen und Optionen: %L2.</translation>
    </message>
</context>
<context>
    <name>standby::SignInDialog</name>
    <message>
        <source>&amp;Password of Options, HTTP API</source>
        <translation>Passwort aus &amp;Optionen, HTTP-API</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Send it readable all the same</source>
        <translation>&amp;Trotzdem lesbar senden</translation>
    </message>
    <message>
        <source>Keep me si&amp;gned in on this computer</source>
        <translation>Auf diesem &amp;Computer angemeldet bleiben</translation>
    </message>
    <message>
        <source>Sign In to %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>The engine at %1 asks who you are.</source>
        <translation>Die Engine auf %1 fragt, wer Sie sind.</translation>
    </message>
    <message>
        <source>Sign in with:</source>
        <translation>Anmelden mit:</translation>
    </message>
    <message>
        <source>Password or &amp;key:</source>
        <translation>&amp;Passwort oder Schlüssel:</translation>
    </message>
    <message>
        <source>This connection is not encrypted (http://). Whoever is on the way to %1 can read what you enter and then do all that you can. Give the engine a certificate in its Options, HTTP API, and connect with https://.</source>
        <translation>Diese Verbindung ist nicht verschlüsselt (http://). Wer auf dem Weg zu %1 sitzt, kann lesen, was Sie eingeben, und dann alles tun, was Sie können. Geben Sie der Engine in ihren Optionen, HTTP-API, ein Zertifikat und verbinden Sie sich mit https://.</translation>
    </message>
    <message>
        <source>It is kept in %1, which only you may read.</source>
        <translation>Es liegt in %1, das nur Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>Das Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>The API key is not right, or was revoked.</source>
        <translation>Der API-Schlüssel stimmt nicht oder wurde widerrufen.</translation>
    </message>
    <message>
        <source>Too many log-ins failed. The engine takes the next one in %1 s.</source>
        <translation>Zu viele Anmeldungen sind fehlgeschlagen. Die Engine nimmt die nächste in %1 s an.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Say first that it may be sent readable.</source>
        <translation>Sagen Sie zuerst, dass es lesbar gesendet werden darf.</translation>
    </message>
    <message>
        <source>Enter the password or the API key; a key has no spaces.</source>
        <translation>Geben Sie das Passwort oder den API-Schlüssel ein; ein Schlüssel enthält keine Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>standby::SimulationWindow</name>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>What if it fails? – %1</source>
        <translation>Was, wenn er ausfällt? – %1</translation>
    </message>
    <message>
        <source>If these failed</source>
        <translation>Wenn diese ausfielen</translation>
    </message>
    <message>
        <source>Nothing is done: DNS stays as it is, and nobody is told.</source>
        <translation>Nichts wird getan: DNS bleibt, wie es ist, und niemand wird benachrichtigt.</translation>
    </message>
    <message>
        <source>What DNS would say</source>
        <translation>Was DNS sagen würde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Who would be told</source>
        <translation>Wer benachrichtigt würde</translation>
    </message>
    <message>
        <source>What would happen could not be worked out.</source>
        <translation>Was geschehen würde, konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>The server set would be failed.</source>
        <translation>Die Servergruppe wäre ausgefallen.</translation>
    </message>
    <message>
        <source>The server set would be ok.</source>
        <translation>Die Servergruppe wäre OK.</translation>
    </message>
    <message>
        <source>The status of the server set would be unknown.</source>
        <translation>Der Status der Servergruppe wäre unbekannt.</translation>
    </message>
    <message>
        <source>All its servers would have failed, so DNS says what is set for that case.</source>
        <translation>Alle ihre Server wären ausgefallen, also sagt DNS, was für diesen Fall festgelegt ist.</translation>
    </message>
    <message>
        <source>The set would pause afterwards: no polls, and no return until you resume it.</source>
        <translation>Die Gruppe würde danach angehalten: keine Abfragen und keine Rückkehr, bis Sie sie fortsetzen.</translation>
    </message>
    <message>
        <source>The same as now: %1.</source>
        <translation>Dasselbe wie jetzt: %1.</translation>
    </message>
    <message>
        <source>%1 in place of %2.</source>
        <translation>%1 anstelle von %2.</translation>
    </message>
    <message>
        <source>Changes to %1</source>
        <translation>Wird zu %1</translation>
    </message>
    <message>
        <source>Standby answers</source>
        <translation>Standby antwortet</translation>
    </message>
    <message>
        <source>But no DNS server would hear of it: the set has no host names, or neither updates a DNS server nor is answered by Standby.</source>
        <translation>Aber kein DNS-Server würde davon erfahren: Die Gruppe hat keine Hostnamen, oder sie aktualisiert weder einen DNS-Server noch wird sie von Standby beantwortet.</translation>
    </message>
    <message>
        <source>Nobody: no notification is set for this.</source>
        <translation>Niemand: Dafür ist keine Benachrichtigung eingestellt.</translation>
    </message>
    <message>
        <source>%1 that %2 recovered</source>
        <translation>%1, dass %2 wieder OK ist</translation>
    </message>
    <message>
        <source>%1 that %2 failed</source>
        <translation>%1, dass %2 ausgefallen ist</translation>
    </message>
    <message>
        <source>%1: has failed already</source>
        <translation>%1: ist schon ausgefallen</translation>
    </message>
</context>
<context>
    <name>standby::Sparkline</name>
    <message>
        <source>Last polls: %1</source>
        <translation>Letzte Abfragen: %1</translation>
    </message>
</context>
<context>
    <name>standby::StatisticsLabel</name>
    <message>
        <source>Polls of servers in the last seconds, and when the next one is due</source>
        <translation>Abfragen von Servern in den letzten Sekunden und wann die nächste ansteht</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>%1 polls/s</source>
        <translation>%1 Abfragen/s</translation>
    </message>
    <message>
        <source>%1, next poll %2</source>
        <translation>%1, nächste Abfrage %2</translation>
    </message>
</context>
<context>
    <name>standby::StatusFilterStrip</name>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Nach Status filtern</translation>
    </message>
    <message>
        <source>Show all server sets</source>
        <translation>Alle Servergruppen zeigen</translation>
    </message>
    <message>
        <source>Show only server sets with the status %1</source>
        <translation>Nur Servergruppen mit dem Status %1 zeigen</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a status and how many server sets have it</comment>
        <translation>%1 %L2</translation>
    </message>
</context>
<context>
    <name>standby::StatusWords</name>
    <message>
        <source>no reason is known</source>
        <translation>kein Grund ist bekannt</translation>
    </message>
    <message>
        <source>%L1 of %L2 failures: %3</source>
        <translation>%L1 von %L2 Fehlschlägen: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n failures in a row: %1.</source>
        <translation>
            <numerusform>%n Fehlschlag in Folge: %1.</numerusform>
            <numerusform>%n Fehlschläge in Folge: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It counts as failed after %n in one cycle, while this machine is online.</source>
        <translation>
            <numerusform>Er gilt nach %n in einem Durchgang als ausgefallen, solange dieser Rechner online ist.</numerusform>
            <numerusform>Er gilt nach %n in einem Durchgang als ausgefallen, solange dieser Rechner online ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 good polls to recover.</source>
        <translation>%L1 von %L2 guten Abfragen bis zur Erholung.</translation>
    </message>
    <message>
        <source>The next good poll makes it ok again.</source>
        <translation>Die nächste gute Abfrage macht ihn wieder OK.</translation>
    </message>
    <message numerus="yes">
        <source>It is ok again after %n good polls in a row.</source>
        <translation>
            <numerusform>Er ist nach %n guter Abfrage wieder OK.</numerusform>
            <numerusform>Er ist nach %n guten Abfragen in Folge wieder OK.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disabled: it is not polled and gets no traffic.</source>
        <translation>Deaktiviert: Er wird nicht abgefragt und bekommt keinen Verkehr.</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>Ausgefallen: %1.</translation>
    </message>
    <message>
        <source>Failed for %1: %2.</source>
        <translation>Ausgefallen seit %1: %2.</translation>
    </message>
    <message>
        <source>Not known yet: no poll has ended. Until then it counts as responding.</source>
        <translation>Noch nicht bekannt: Keine Abfrage ist zu Ende. Bis dahin gilt er als antwortend.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>OK for %1</source>
        <translation>OK seit %1</translation>
    </message>
    <message>
        <source>All servers are disabled: nothing is polled.</source>
        <translation>Alle Server sind deaktiviert: Nichts wird abgefragt.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>All servers have failed.</source>
        <translation>Alle Server sind ausgefallen.</translation>
    </message>
    <message>
        <source>%1 has failed: %2.</source>
        <translation>%1 ist ausgefallen: %2.</translation>
    </message>
    <message>
        <source>%L1 of %L2 servers have failed.</source>
        <translation>%L1 von %L2 Servern sind ausgefallen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of %n servers, the first answer is still awaited.</source>
        <translation>
            <numerusform>Von %n Server steht die erste Antwort noch aus.</numerusform>
            <numerusform>Von %n Servern steht die erste Antwort noch aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its server responds.</source>
        <translation>Ihr Server antwortet.</translation>
    </message>
    <message numerus="yes">
        <source>All %n servers respond.</source>
        <translation>
            <numerusform>%n Server antwortet.</numerusform>
            <numerusform>Alle %n Server antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>vor %n Tag abgelaufen</numerusform>
            <numerusform>vor %n Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>expires within a day: renew it now</source>
        <translation>läuft binnen eines Tages ab: jetzt erneuern</translation>
    </message>
    <message numerus="yes">
        <source>%n days left: renew it soon</source>
        <translation>
            <numerusform>noch %n Tag: bald erneuern</numerusform>
            <numerusform>noch %n Tage: bald erneuern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::SystemLogEditor</name>
    <message>
        <source>One line for each event, in the log of the machine where the engine runs: the journal or syslog on Linux, the event log on Windows, the unified log on macOS.</source>
        <translation>Eine Zeile je Ereignis im Protokoll des Rechners, auf dem die Engine läuft: unter Linux im Journal oder Syslog, unter Windows im Ereignisprotokoll, unter macOS im vereinheitlichten Protokoll.</translation>
    </message>
</context>
<context>
    <name>standby::TableEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>standby::TagButton</name>
    <message>
        <source>&amp;Insert a tag</source>
        <translation>Platzhalter ein&amp;fügen</translation>
    </message>
    <message>
        <source>Put in a text that stands for what is known only when it is used</source>
        <translation>Einen Text einsetzen, der für etwas steht, das erst bei der Verwendung bekannt ist</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>standby::TcpEditor</name>
    <message>
        <source>&amp;Kind of server:</source>
        <translation>&amp;Art des Servers:</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>T&amp;LS from the first byte</source>
        <translation>TLS ab dem &amp;ersten Byte</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Timeout:</source>
        <translation>&amp;Zeitlimit:</translation>
    </message>
    <message>
        <source>For the connection.</source>
        <translation>Für die Verbindung.</translation>
    </message>
    <message>
        <source>A poll succeeds when the connection is made</source>
        <translation>Eine Abfrage gelingt, wenn die Verbindung zustande kommt</translation>
    </message>
    <message>
        <source>and the &amp;greeting</source>
        <translation>&amp;und die Begrüßung</translation>
    </message>
    <message>
        <source>Several texts are separated by a semicolon; one of them is enough.</source>
        <translation>Mehrere Texte werden durch ein Semikolon getrennt; einer davon genügt.</translation>
    </message>
    <message>
        <source>&amp;Wait for the greeting:</source>
        <translation>Auf die Begrüßung &amp;warten:</translation>
    </message>
    <message>
        <source>and the greeting begins with %1, as those of %2 servers do. In place of that:</source>
        <translation>und die Begrüßung mit %1 beginnt, wie die von %2-Servern. Statt dessen:</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>standby::TimelineView</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Standby was not running</source>
        <translation>Standby lief nicht</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>failed %n times, %1 in all</source>
        <translation>
            <numerusform>%n-mal ausgefallen, insgesamt %1</numerusform>
            <numerusform>%n-mal ausgefallen, insgesamt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>never failed</source>
        <translation>nie ausgefallen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; now: %3.</source>
        <translation>%1: %2; jetzt: %3.</translation>
    </message>
    <message>
        <source>%1 since %2 (%3)</source>
        <translation>%1 seit %2 (%3)</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 (%4)</source>
        <translation>%1 von %2 bis %3 (%4)</translation>
    </message>
    <message>
        <source>Timeline of the servers</source>
        <translation>Zeitleiste der Server</translation>
    </message>
    <message numerus="yes">
        <source>%n more servers failed no longer than these.</source>
        <translation>
            <numerusform>%n weiterer Server fiel nicht länger aus als diese.</numerusform>
            <numerusform>%n weitere Server fielen nicht länger aus als diese.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>standby::TrayIcon</name>
    <message>
        <source>&amp;Open Standby</source>
        <translation>&amp;Standby öffnen</translation>
    </message>
    <message>
        <source>Standby: no problems</source>
        <translation>Standby: keine Probleme</translation>
    </message>
    <message>
        <source>%1, all polling is paused</source>
        <translation>%1, alle Abfragen sind angehalten</translation>
    </message>
    <message>
        <source>Standby: not connected to %1 since %2</source>
        <translation>Standby: nicht verbunden mit %1 seit %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Standby: a new problem</source>
        <translation>Standby: ein neues Problem</translation>
    </message>
    <message numerus="yes">
        <source>Standby: %n problems</source>
        <translation>
            <numerusform>Standby: %n Problem</numerusform>
            <numerusform>Standby: %n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Standby: %n new problems</source>
        <translation>
            <numerusform>Standby: %n neues Problem</numerusform>
            <numerusform>Standby: %n neue Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::UiSection</name>
    <message>
        <source>User interface</source>
        <translation>Bedienoberfläche</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Of the window, as soon as no dialog is open. The log and the API stay English.</source>
        <translation>Die des Fensters, sobald kein Dialog offen ist. Protokoll und API bleiben englisch.</translation>
    </message>
    <message>
        <source>&amp;Start Standby when you log in</source>
        <translation>Standby starten, &amp;wenn Sie sich anmelden</translation>
    </message>
    <message>
        <source>Not needed where Standby runs as a service.</source>
        <translation>Nicht nötig, wo Standby als Dienst läuft.</translation>
    </message>
    <message>
        <source>On a new problem</source>
        <translation>Bei einem neuen Problem</translation>
    </message>
    <message>
        <source>Show a &amp;message beside the tray icon</source>
        <translation>Eine &amp;Meldung beim Symbol im Infobereich zeigen</translation>
    </message>
    <message>
        <source>&amp;Play a sound</source>
        <translation>&amp;Einen Ton abspielen</translation>
    </message>
    <message>
        <source>Sound &amp;file:</source>
        <translation>&amp;Tondatei:</translation>
    </message>
    <message>
        <source>A WAV file. Empty: the built-in sound.</source>
        <translation>Eine WAV-Datei. Leer: der eingebaute Ton.</translation>
    </message>
    <message>
        <source>T&amp;ry it</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>Play the sound now</source>
        <translation>Den Ton jetzt abspielen</translation>
    </message>
    <message>
        <source>This sound cannot be played: there is no such file, or nothing on this machine plays it.</source>
        <translation>Dieser Ton kann nicht abgespielt werden: Es gibt keine solche Datei, oder nichts auf diesem Rechner spielt sie ab.</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>standby::UndoActions</name>
    <message>
        <source>%1 (by %2)</source>
        <comment>what, who</comment>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo and change DNS</source>
        <translation>&amp;Wiederholen und DNS ändern</translation>
    </message>
    <message>
        <source>&amp;Undo and change DNS</source>
        <translation>&amp;Rückgängig machen und DNS ändern</translation>
    </message>
    <message>
        <source>Not redone: %1.</source>
        <translation>Nicht wiederholt: %1.</translation>
    </message>
    <message>
        <source>Not undone: %1.</source>
        <translation>Nicht rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
</context>
<context>
    <name>standby::UndoBanner</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>Make it as it was before</source>
        <translation>Es so machen, wie es vorher war</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wiederho&amp;len</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Die Änderung noch einmal machen</translation>
    </message>
</context>
<context>
    <name>standby::UpdateDnsSection</name>
    <message>
        <source>Update DNS</source>
        <translation>DNS aktualisieren</translation>
    </message>
    <message>
        <source>Standby changes the records of the host names at these DNS servers whenever the addresses change. None is needed where the names are delegated to Standby, which then answers itself.</source>
        <translation>Standby ändert die Einträge der Hostnamen an diesen DNS-Servern, sobald sich die Adressen ändern. Wo die Namen an Standby delegiert sind, braucht es keinen; dann antwortet es selbst.</translation>
    </message>
    <message>
        <source>Use the &amp;default DNS servers</source>
        <translation>&amp;Die Standard-DNS-Server verwenden</translation>
    </message>
    <message>
        <source>DNS servers of this set</source>
        <translation>DNS-Server dieser Gruppe</translation>
    </message>
    <message>
        <source>There are none now. They are set in Options, DNS updating.</source>
        <translation>Es gibt jetzt keine. Sie werden in Optionen, DNS-Aktualisierung gesetzt.</translation>
    </message>
    <message>
        <source>Now: %1. They are set in Options, DNS updating.</source>
        <translation>Jetzt: %1. Sie werden in Optionen, DNS-Aktualisierung gesetzt.</translation>
    </message>
</context>
<context>
    <name>standby::UptimeTable</name>
    <message>
        <source>Uptime of each server in the time shown</source>
        <translation>Verfügbarkeit jedes Servers im gezeigten Zeitraum</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Failed for</source>
        <translation>Ausgefallen für</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Longest failure</source>
        <translation>Längster Ausfall</translation>
    </message>
    <message>
        <source>a removed server</source>
        <translation>ein entfernter Server</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1
Ok for %2, failed for %3, not known for %4 (not running, paused, disabled, or before its first status)</source>
        <translation>%1
OK für %2, ausgefallen für %3, nicht bekannt für %4 (nicht gelaufen, angehalten, deaktiviert oder vor dem ersten Status)</translation>
    </message>
</context>
<context>
    <name>standby::UserRecords</name>
    <message>
        <source>%1 could not be written: its folder cannot be written to, or another Standby is at it.</source>
        <translation>%1 konnte nicht geschrieben werden: In seinen Ordner kann nicht geschrieben werden, oder ein anderes Standby ist gerade dabei.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is. Move it away or mend it.</source>
        <translation>%1 ist beschädigt und wurde gelassen, wie es ist. Verschieben oder reparieren Sie es.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>standby::ValueDialog</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are to be corrected here</source>
        <translation>
            <numerusform>%n Feld ist hier zu berichtigen</numerusform>
            <numerusform>%n Felder sind hier zu berichtigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standby::WelcomePage</name>
    <message>
        <source>Welcome to Standby</source>
        <translation>Willkommen bei Standby</translation>
    </message>
    <message>
        <source>Standby watches the servers behind your services. When one stops responding it tells you why, and has DNS send everybody to one that does respond.</source>
        <translation>Standby überwacht die Server hinter Ihren Diensten. Wenn einer nicht mehr antwortet, sagt es Ihnen, warum, und lässt DNS alle zu einem schicken, der antwortet.</translation>
    </message>
</context>
<context>
    <name>standby::WindowPalette</name>
    <message>
        <source>%1 (is on)</source>
        <translation>%1 (ist an)</translation>
    </message>
    <message>
        <source>Menu %1: %2</source>
        <translation>Menü %1: %2</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>Optionen: %1</translation>
    </message>
    <message>
        <source>Section of the options: %1</source>
        <translation>Abschnitt der Optionen: %1</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Topic of the help</source>
        <translation>Thema der Hilfe</translation>
    </message>
    <message>
        <source>theme dark light language start at login tray message sound</source>
        <translation>farbschema hell dunkel sprache start anmeldung infobereich meldung ton</translation>
    </message>
    <message>
        <source>concurrent polls history purge sentinels protection failovers per minute</source>
        <translation>gleichzeitige abfragen verlauf löschen kontrolladressen schutz umschaltungen pro minute</translation>
    </message>
    <message>
        <source>default methods e-mail mail server smtp gather reminder retry</source>
        <translation>standardmethoden e-mail mailserver smtp sammeln erinnerung wiederholen</translation>
    </message>
    <message>
        <source>default dns servers concurrent updates</source>
        <translation>standard-dns-server gleichzeitige aktualisierungen</translation>
    </message>
    <message>
        <source>answer dns listen port name servers contact forward recursion</source>
        <translation>dns beantworten lauschen port nameserver kontakt weiterleiten rekursion</translation>
    </message>
    <message>
        <source>log files lines directory time zone</source>
        <translation>protokoll dateien zeilen verzeichnis zeitzone</translation>
    </message>
    <message>
        <source>url password api keys certificate https</source>
        <translation>url passwort api schlüssel zertifikat https</translation>
    </message>
</context>
</TS>
