<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>flickrcheck</name>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>  ... and {number} more</source>
        <translation>  ... und {number} weitere</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>  {number} in {place}</source>
        <translation>  {number} in {place}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source> (optional)</source>
        <translation> (optional)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_lock.py"/>
        <source> (process {process} on {computer}, since {time})</source>
        <translation> (Prozess {process} auf {computer}, seit {time})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/build_lists.py"/>
        <source> (the first: {reason})</source>
        <translation> (der erste: {reason})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source> (they are videos)</source>
        <translation><numerusform> (es ist ein Video)</numerusform><numerusform> (es sind Videos)</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source> ({number} of them are videos)</source>
        <translation><numerusform> ({number} davon ist ein Video)</numerusform><numerusform> ({number} davon sind Videos)</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_writer.py"/>
        <source>"{dataset}" cannot be the ID of a dataset: an ID has small letters, digits and hyphens only, for example "diveface". Choose another one.</source>
        <translation>„{dataset}“ kann keine Kennung eines Datensatzes sein: Sie hat nur Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel „diveface“. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>"{field}"</source>
        <translation>„{field}“</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>"{title}"</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;About flickrcheck</source>
        <translation>Über &amp;flickrcheck</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Add a list or pack...</source>
        <translation>Liste oder Paket &amp;hinzufügen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/menus.py"/>
        <source>&amp;All casebooks</source>
        <translation>&amp;Alle Fallakten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>&amp;Authority:</source>
        <translation>&amp;Behörde:</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Back to draft</source>
        <translation>Zurück zum Ent&amp;wurf</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Change keys...</source>
        <translation>Tasten ä&amp;ndern...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Check known photos again</source>
        <translation>&amp;Bekannte Fotos erneut prüfen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Columns of the table...</source>
        <translation>S&amp;palten der Tabelle...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Copy for the web form</source>
        <translation>Für das &amp;Webformular kopieren</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>&amp;Copy the text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Datasets</source>
        <translation>Daten&amp;sätze</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Datasets page</source>
        <translation>Seite &amp;Datensätze</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>&amp;Day:</source>
        <translation>&amp;Tag:</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>&amp;Delete all notes</source>
        <translation>Alle Notizen &amp;löschen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Edit the text</source>
        <translation>Text &amp;bearbeiten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Enlarge the picture</source>
        <translation>Bild ver&amp;größern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Enter a contact...</source>
        <translation>K&amp;ontakt eintragen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Export report...</source>
        <translation>Bericht &amp;exportieren...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Find a dataset</source>
        <translation>Einen Datensatz &amp;suchen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>&amp;Find:</source>
        <translation>Su&amp;chen:</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Fold or unfold the group</source>
        <translation>Gruppe &amp;zu- oder aufklappen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Give up</source>
        <translation>Au&amp;fgeben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Guide of the first steps...</source>
        <translation>Einführung in die &amp;ersten Schritte...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Import requests...</source>
        <translation>Anfragen ein&amp;lesen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>&amp;Language of the message:</source>
        <translation>&amp;Sprache der Nachricht:</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Letters</source>
        <translation>S&amp;chreiben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Letters page</source>
        <translation>Seite &amp;Schreiben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;List what was not checked</source>
        <translation>&amp;Auflisten, was nicht geprüft wurde</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Look up photos and accounts...</source>
        <translation>Fotos und Konten &amp;nachschlagen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Matches</source>
        <translation>&amp;Treffer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Matches page</source>
        <translation>Seite &amp;Treffer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;New casebook...</source>
        <translation>&amp;Neue Fallakte...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>&amp;Next hit</source>
        <translation>&amp;Nächste Stelle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>&amp;No longer trust</source>
        <translation>&amp;Nicht mehr vertrauen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>&amp;Not my photo</source>
        <translation>&amp;Nicht mein Foto</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>&amp;Note it</source>
        <translation>&amp;Vermerken</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_settle.py"/>
        <source>&amp;Note it as done</source>
        <translation>Als &amp;erledigt vermerken</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_settle.py"/>
        <source>&amp;Note it as refused</source>
        <translation>Als &amp;abgelehnt vermerken</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_settle.py"/>
        <source>&amp;Note more time...</source>
        <translation>&amp;Mehr Zeit vermerken...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_settle.py"/>
        <source>&amp;Note that it settles nothing</source>
        <translation>Vermerken: klärt &amp;nichts</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>&amp;Note:</source>
        <translation>N&amp;otiz:</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Notes of crashes...</source>
        <translation>Notizen zu A&amp;bstürzen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Open casebook...</source>
        <translation>Fallakte ö&amp;ffnen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Photos</source>
        <translation>&amp;Fotos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Photos page</source>
        <translation>Seite &amp;Fotos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Previous match</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Print the letter...</source>
        <translation>Schreiben &amp;drucken...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>&amp;Recipient:</source>
        <translation>&amp;Empfänger:</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Reduce the picture</source>
        <translation>Bild ver&amp;kleinern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Refused</source>
        <translation>&amp;Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Remove from list</source>
        <translation>Von der Liste &amp;nehmen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Remove the pack...</source>
        <translation>Paket &amp;entfernen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Requests</source>
        <translation>Anf&amp;ragen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Requests page</source>
        <translation>Seite &amp;Anfragen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Save letters...</source>
        <translation>&amp;Schreiben speichern...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>&amp;Save the letter</source>
        <translation>Schreiben &amp;speichern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Settings page</source>
        <translation>Seite &amp;Einstellungen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Start the scan</source>
        <translation>Suchlauf &amp;starten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>&amp;Trust this pack...</source>
        <translation>Diesem &amp;Paket vertrauen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Trusted packs...</source>
        <translation>&amp;Vertraute Pakete...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Undo the last step</source>
        <translation>Letzten Schritt &amp;zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>&amp;Unsure</source>
        <translation>&amp;Unsicher</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>&amp;Use this key</source>
        <translation>Diese Taste &amp;verwenden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;What this can and cannot find</source>
        <translation>&amp;Was gefunden werden kann und was nicht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>&amp;Whole picture</source>
        <translation>Ganzes &amp;Bild</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>&amp;With everything: it may tell names, paths and IDs</source>
        <translation>&amp;Mit allem: das kann Namen, Pfade und IDs verraten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>*.png; Screenshots; 2019/raw/*</source>
        <translation>*.png; Screenshots; 2019/raw/*</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>+ Filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>+ and -</source>
        <translation>+ und -</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/grade.py"/>
        <source>1 photo of the account {nsid} are listed, this one is not; owner from {how_phrase}</source>
        <comment>kept</comment>
        <translation>1 Foto des Kontos {nsid} ist gelistet, dieses nicht; Quelle des Kontos: {how_phrase}</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <source>1,471,253 faces cut from YFCC100M photos whose licences allow changes, made to train programs that replace faces by invented ones. A later edition is called FDF256.</source>
        <comment>catalogue</comment>
        <translation>1.471.253 Gesichter, ausgeschnitten aus YFCC100M-Fotos, deren Lizenzen Änderungen erlauben, um Programme zu trainieren, die Gesichter durch erfundene ersetzen. Eine spätere Ausgabe heißt FDF256.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>1. Flickr IDs: compared. What they tell is on the Matches page already.</source>
        <translation>1. Flickr-IDs: verglichen. Was sie zeigen, steht schon auf der Seite Treffer.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>1. Flickr IDs: first of all, when the files are listed.</source>
        <translation>1. Flickr-IDs: zuallererst, wenn die Dateien aufgelistet sind.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>1. Flickr IDs: {photos} compared.</source>
        <translation>1. Flickr-IDs: {photos} verglichen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>1. Flickr IDs: {photos} compared. What they tell is on the Matches page already.</source>
        <translation>1. Flickr-IDs: {photos} verglichen. Was sie zeigen, steht schon auf der Seite Treffer.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fairface.toml"/>
        <source>108,501 faces cut from YFCC100M photos, sorted by age, gender and seven groups that its makers call race. flickrcheck never stores those labels.</source>
        <comment>catalogue</comment>
        <translation>108.501 Gesichter aus Fotos von YFCC100M, nach Alter, Geschlecht und sieben Gruppen, die seine Urheber „race“ nennen. flickrcheck speichert diese Angaben nie.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/datacomp.toml"/>
        <source>12.8 billion links to pictures from all over the web with the text beside them. How many are from Flickr is not known.</source>
        <comment>catalogue</comment>
        <translation>12,8 Milliarden Links zu Bildern aus dem ganzen Web mit dem Text daneben. Wie viele von Flickr sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/lfw.toml"/>
        <source>13,233 pictures of 5,749 well-known people, used to compare programs that recognise faces. It is not made from Flickr photos.</source>
        <comment>catalogue</comment>
        <translation>13.233 Bilder von 5.749 bekannten Menschen, um Programme zur Gesichtserkennung zu vergleichen. Er ist nicht aus Flickr-Fotos gemacht.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/adience.toml"/>
        <source>19,487 faces from 13,082 photos of 168 Flickr accounts, made to guess age and gender. flickrcheck never stores those labels.</source>
        <comment>catalogue</comment>
        <translation>19.487 Gesichter aus 13.082 Fotos von 168 Flickr-Konten, um Alter und Geschlecht zu schätzen. flickrcheck speichert diese Angaben nie.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/helen.toml"/>
        <source>194 points for each face.</source>
        <comment>catalogue</comment>
        <translation>194 Punkte je Gesicht.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/helen.toml"/>
        <source>2,330 portraits found by searching Flickr for words such as portrait, wedding and family. 1,854 of the originals were found again on Flickr.</source>
        <comment>catalogue</comment>
        <translation>2.330 Porträts, auf Flickr mit Wörtern wie Porträt, Hochzeit und Familie gesucht. 1.854 der Originale wurden auf Flickr wiedergefunden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>2. Pictures: after the IDs.</source>
        <translation>2. Bilder: nach den IDs.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>2. Pictures: all {done} read.</source>
        <translation>2. Bilder: alle {done} gelesen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>2. Pictures: none has to be read.</source>
        <translation>2. Bilder: keines muss gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>2. Pictures: read.</source>
        <translation>2. Bilder: gelesen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>2. Pictures: the first ones are next.</source>
        <translation>2. Bilder: gleich die ersten.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>2. Pictures: {done} read of {total}.</source>
        <translation>2. Bilder: {done} von {total} gelesen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/aflw.toml"/>
        <source>25,993 faces in 21,997 Flickr photos, with points that mark eyes, nose and mouth.</source>
        <comment>catalogue</comment>
        <translation>25.993 Gesichter in 21.997 Flickr-Fotos, mit Punkten für Augen, Nase und Mund.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/conceptual-captions.toml"/>
        <source>3,334,173 links to pictures from all over the web with a short description each. A part of them is from Flickr.</source>
        <comment>catalogue</comment>
        <translation>3.334.173 Links auf Bilder aus dem ganzen Web mit je einer kurzen Beschreibung. Ein Teil davon ist von Flickr.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/vggface2.toml"/>
        <source>3.31 million pictures of 9,131 people, found by an image search. Whether Flickr photos are among them is not known.</source>
        <comment>catalogue</comment>
        <translation>3,31 Millionen Bilder von 9.131 Menschen, gefunden mit einer Bildersuche. Ob Flickr-Fotos darunter sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/flickr30k.toml"/>
        <source>31,783 Flickr photos, each described in several sentences, many of them showing people.</source>
        <comment>catalogue</comment>
        <translation>31.783 Flickr-Fotos, jedes in mehreren Sätzen beschrieben; viele zeigen Menschen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/wider-face.toml"/>
        <source>32,203 pictures of events with 393,703 boxed faces, used to compare programs that find faces. Whether Flickr photos are among them is not known.</source>
        <comment>catalogue</comment>
        <translation>32.203 Bilder von Ereignissen mit 393.703 eingerahmten Gesichtern, um Programme zu vergleichen, die Gesichter finden. Ob Flickr-Fotos darunter sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/pipa.toml"/>
        <source>37,107 photos from 1,438 public Flickr albums, made to recognise the same person from photo to photo. The Max Planck Institute for Informatics published further splits of it.</source>
        <comment>catalogue</comment>
        <translation>37.107 Fotos aus 1.438 öffentlichen Flickr-Alben, um dieselbe Person von Foto zu Foto zu erkennen. Das Max-Planck-Institut für Informatik hat weitere Aufteilungen davon veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/megaface.toml"/>
        <source>4,753,320 faces with boxes and landmarks, sorted into 672,057 people within the same account.</source>
        <comment>catalogue</comment>
        <translation>4.753.320 Gesichter mit Rahmen und Merkpunkten, geordnet nach 672.057 Menschen innerhalb desselben Kontos.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>45 days from the receipt on {day} (CCPA).</source>
        <translation>45 Tage ab dem Eingang am {day} (CCPA).</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/pipa.toml"/>
        <source>63,188 head boxes of 2,356 numbered people.</source>
        <comment>catalogue</comment>
        <translation>63.188 Kopfrahmen von 2.356 nummerierten Menschen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/utkface.toml"/>
        <source>68 points for each face, with the labels in the file's name.</source>
        <comment>catalogue</comment>
        <translation>68 Punkte je Gesicht, mit den Angaben im Dateinamen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <source>70,000 faces cut from Flickr photos whose licences allow copies, made to train programs that generate faces. Its makers say that it is not meant for face recognition.</source>
        <comment>catalogue</comment>
        <translation>70.000 Gesichter, ausgeschnitten aus Flickr-Fotos, deren Lizenzen Kopien erlauben, um Programme zu trainieren, die Gesichter erzeugen. Die Urheber sagen, dass er nicht zur Gesichtserkennung gedacht ist.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/flickr8k.toml"/>
        <source>8,000 Flickr photos, each described in five sentences.</source>
        <comment>catalogue</comment>
        <translation>8.000 Flickr-Fotos, jedes in fünf Sätzen beschrieben.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ucf-facebook-800k.toml"/>
        <source>800,000 faces that researchers gathered from Facebook. Facebook did not publish it, and it is not made from Flickr photos.</source>
        <comment>catalogue</comment>
        <translation>800.000 Gesichter, die Forschende bei Facebook sammelten. Facebook hat ihn nicht veröffentlicht, und er ist nicht aus Flickr-Fotos gemacht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>90 days from the receipt on {day}, because the operator announced 45 more (CCPA).</source>
        <translation>90 Tage ab dem Eingang am {day}, weil der Betreiber 45 weitere angekündigt hat (CCPA).</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/printing/drawing.py"/>
        <source>A PDF cannot be made because PySide6 does not load ({error}). Install flickrcheck again, or write an HTML report, which needs no Qt.</source>
        <translation>Ein PDF lässt sich nicht erstellen, weil PySide6 nicht lädt ({error}). Installieren Sie flickrcheck neu, oder schreiben Sie einen HTML-Bericht, der ohne Qt auskommt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/printing/drawing.py"/>
        <source>A PDF cannot be made because Qt's system libraries are not complete ({libraries} missing). Install them with: sudo apt install {packages}. The HTML report needs none of them.</source>
        <translation>Ein PDF lässt sich nicht erstellen, weil Qt Systembibliotheken fehlen ({libraries}). Installieren Sie sie mit: sudo apt install {packages}. Der HTML-Bericht braucht keine davon.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/printing/drawing.py"/>
        <source>A PDF cannot be made because no fonts are installed. Install some, such as the package fonts-dejavu, or write an HTML report.</source>
        <translation>Ein PDF lässt sich nicht erstellen, weil keine Schriften installiert sind. Installieren Sie welche, etwa das Paket fonts-dejavu, oder schreiben Sie einen HTML-Bericht.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/vggface2.toml"/>
        <source>A box and five points for each face, sorted by person.</source>
        <comment>catalogue</comment>
        <translation>Ein Rahmen und fünf Punkte je Gesicht, nach Personen sortiert.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <source>A box and seven points for each face.</source>
        <comment>catalogue</comment>
        <translation>Ein Rahmen und sieben Punkte für jedes Gesicht.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/facescrub.toml"/>
        <location filename="../../resources/catalogue/imdb-face.toml"/>
        <location filename="../../resources/catalogue/vggface.toml"/>
        <source>A box and the name of the person for each picture.</source>
        <comment>catalogue</comment>
        <translation>Ein Rahmen und der Name der Person für jedes Bild.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/adience.toml"/>
        <source>A box for each face, with an age group, a gender and an angle.</source>
        <comment>catalogue</comment>
        <translation>Ein Rahmen je Gesicht, mit Altersgruppe, Geschlecht und Neigung.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/wider-face.toml"/>
        <source>A box for each face, with how blurred, lit and covered it is.</source>
        <comment>catalogue</comment>
        <translation>Ein Rahmen je Gesicht, mit Angaben zu Unschärfe, Licht und Verdeckung.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>A casebook holds what was found for one person: photos, matches, verdicts and letters. Keep one for each client; they know nothing of each other. A casebook is one file that you can copy, move and back up.</source>
        <translation>Eine Fallakte enthält, was für eine Person gefunden wurde: Fotos, Treffer, Urteile und Schreiben. Führen Sie für jede Person eine eigene; sie wissen nichts voneinander. Eine Fallakte ist eine Datei, die Sie kopieren, verschieben und sichern können.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_calendar.py"/>
        <source>A complaint may be sent: {operator}</source>
        <translation>Eine Beschwerde ist möglich: {operator}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>A covered business confirms the receipt by {day} (10 business days).</source>
        <translation>Ein betroffenes Unternehmen bestätigt den Eingang bis zum {day} (10 Arbeitstage).</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/example-faces.toml"/>
        <source>A dataset that does not exist. flickrcheck uses it to show how everything works, with pictures that it draws itself.</source>
        <comment>catalogue</comment>
        <translation>Ein Datensatz, den es nicht gibt. flickrcheck zeigt daran, wie alles geht, mit Bildern, die es selbst zeichnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>A draft that quotes what went before. Read it and change what does not fit. Nothing is sent: you send it yourself, then note it here.</source>
        <translation>Ein Entwurf, der anführt, was vorher war. Lesen Sie ihn und ändern Sie, was nicht passt. Nichts wird gesendet: Sie verschicken ihn selbst und vermerken es dann hier.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/example-faces.toml"/>
        <source>A few boxes that mark drawn shapes as if they were faces.</source>
        <comment>catalogue</comment>
        <translation>Einige Rahmen, die gezeichnete Formen markieren, als wären sie Gesichter.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/coco.toml"/>
        <location filename="../../resources/catalogue/diveface.toml"/>
        <location filename="../../resources/catalogue/visual-genome.toml"/>
        <source>A general contact; it is not meant for removals alone.</source>
        <comment>catalogue</comment>
        <translation>Ein allgemeiner Kontakt; er ist nicht nur für Löschungen da.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>A letter as the person shown then names the position of your box, so that the operator deletes the right one. Keys: F for the next box, 1 to 9 for a box.</source>
        <translation>Ein Schreiben als abgebildete Person nennt dann die Lage Ihres Rahmens, damit der Betreiber den richtigen löscht. Tasten: F für den nächsten Rahmen, 1 bis 9 für einen Rahmen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>A letter as the person shown then names your mark as the list calls it. Keys: F for the next one, 1 to 9 for one of them.</source>
        <translation>Ein Schreiben als abgebildete Person nennt Ihre Markierung dann so, wie sie in der Liste heißt. Tasten: F für die nächste, 1 bis 9 für eine bestimmte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>A letter that asks whether they hold pictures of you, and which.</source>
        <translation>Ein Schreiben mit der Frage, ob sie Bilder von Ihnen haben und welche.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/removal.py"/>
        <source>A letter under the BIPA cannot be short: it needs more words.</source>
        <translation>Ein Schreiben nach dem BIPA kann nicht kurz sein: Es braucht mehr Worte.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/yfcc15m.toml"/>
        <source>A list of 14,829,396 YFCC100M photos with an English title or description, published with CLIP, a program that matches pictures and text.</source>
        <comment>catalogue</comment>
        <translation>Eine Liste von 14.829.396 YFCC100M-Fotos mit englischem Titel oder englischer Beschreibung, veröffentlicht mit CLIP, einem Programm, das Bilder und Texte einander zuordnet.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/megalith-10m.toml"/>
        <source>A list of about ten million Flickr photos, as its name says, gathered by one person to train programs that make pictures.</source>
        <comment>catalogue</comment>
        <translation>Eine Liste von etwa zehn Millionen Flickr-Fotos, wie der Name sagt, von einer Einzelperson gesammelt, um Programme zu trainieren, die Bilder machen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>A message and a file without your pictures. Whoever took the photos can find with them which of their photos you mean, and tell its Flickr ID.</source>
        <translation>Eine Nachricht und eine Datei ohne Ihre Bilder. Wer die Fotos aufgenommen hat, findet damit heraus, welche davon Sie meinen, und kann deren Flickr-ID nennen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/worker.py"/>
        <source>A mistake inside flickrcheck kept this file from being read ({words}).</source>
        <comment>kept</comment>
        <translation>Ein Fehler in flickrcheck hat verhindert, dass diese Datei gelesen wird ({words}).</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>A name is needed.</source>
        <translation>Ein Name wird gebraucht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>A pack is used without asking if it came with flickrcheck, was made on this computer, is signed with a key you trust, or if you said so. Trust tells who made a pack, not that what it lists is true.</source>
        <translation>Ein Paket wird ohne Frage verwendet, wenn es mit flickrcheck kam, auf diesem Computer erstellt wurde, mit einem Schlüssel signiert ist, dem Sie vertrauen, oder wenn Sie es gesagt haben. Vertrauen sagt, wer ein Paket erstellt hat, nicht, dass stimmt, was es auflistet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>A part of it.</source>
        <translation>Ein Teil davon.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/exclude.py"/>
        <source>A pattern of what to leave out is empty. Give a name such as *.png or a path such as 2019/raw/*.</source>
        <translation>Ein Muster für das, was ausgelassen wird, ist leer. Geben Sie einen Namen wie *.png oder einen Pfad wie 2019/raw/* an.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>A photo counts once in each dataset, with its best grade there; matches that you rejected do not count. Choose a bar with Enter or a click to see its matches.</source>
        <translation>Ein Foto zählt in jedem Datensatz einmal, mit seiner besten Stufe dort; Treffer, die Sie verworfen haben, zählen nicht. Wählen Sie einen Balken mit der Eingabetaste oder einem Klick, um seine Treffer zu sehen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>A photo that is in two casebooks counts in both.</source>
        <translation>Ein Foto, das in zwei Fallakten steht, zählt in beiden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>A photo that was not found is not in these editions, as far as its ID and its picture can tell. That proves nothing about other datasets, or about other pictures of you.</source>
        <translation>Ein Foto, das nicht gefunden wurde, steht nicht in diesen Ausgaben, soweit es seine ID und sein Bild erkennen lassen. Das beweist nichts über andere Datensätze oder über andere Bilder von Ihnen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>A photo without a match was not found in the lists named above, in the editions named above. This proves nothing about other datasets, other editions, or copies that were cropped or changed a lot.</source>
        <translation>Ein Foto ohne Treffer wurde in den oben genannten Listen in den oben genannten Ausgaben nicht gefunden. Das beweist nichts für andere Datensätze, andere Ausgaben oder Kopien, die beschnitten oder stark verändert wurden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>A reference picture is only looked at: it is not kept, and it changes neither grade nor letter.</source>
        <translation>Ein Vergleichsbild wird nur angesehen: Es wird nicht aufbewahrt und ändert weder Stufe noch Schreiben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_calendar.py"/>
        <source>A reminder may be sent: {operator}</source>
        <translation>Eine Erinnerung ist möglich: {operator}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report.py"/>
        <source>A report cannot be written as {name}: its ending says neither HTML, PDF, CSV nor JSON. Name a file that ends in .html, .pdf, .csv or .json.</source>
        <translation>Ein Bericht kann nicht als {name} geschrieben werden: Die Endung sagt weder HTML, PDF, CSV noch JSON. Nennen Sie eine Datei mit der Endung .html, .pdf, .csv oder .json.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/cli/report.py"/>
        <source>A report is on one casebook. To sum up several, add --summary; to report on each, run the command for each.</source>
        <translation>Ein Bericht gilt für eine einzige Fallakte. Für mehrere gibt es „Datei“, „Mehrere Fallakten zusammenfassen“.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/added_packs.py"/>
        <source>A scan is running. Check known photos when it has ended.</source>
        <translation>Es läuft ein Suchlauf. Prüfen Sie bekannte Fotos, wenn er zu Ende ist.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/session.py"/>
        <source>A scan is running. Stop it before you delete the casebook.</source>
        <translation>Es läuft ein Suchlauf. Halten Sie ihn an, bevor Sie die Fallakte löschen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <location filename="../../flickrcheck/gui/session.py"/>
        <source>A scan is running. Stop it before you open another casebook.</source>
        <translation>Es läuft ein Suchlauf. Halten Sie ihn an, bevor Sie eine andere Fallakte öffnen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/removal.py"/>
        <source>A short letter is about {most} entries at most; this one is about {number}.</source>
        <translation>In einem kurzen Schreiben geht es um höchstens {most} Einträge; in diesem um {number}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>A short letter may fit: check "Short letter".</source>
        <translation>Ein kurzes Schreiben passt vielleicht: Kreuzen Sie „Kurzes Schreiben“ an.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/resolution.py"/>
        <source>A source contradicts itself: {how_phrase} names both photo {photo_id} and photo {other_id}.</source>
        <comment>kept</comment>
        <translation>Eine Quelle widerspricht sich selbst: {how_phrase} nennt sowohl das Foto {photo_id} als auch das Foto {other_id}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/web_form.py"/>
        <source>A web form takes no files. The message names the first photos and offers the list of all of them. Send the list when somebody answers.</source>
        <translation>Ein Webformular nimmt keine Dateien. Die Nachricht nennt die ersten Fotos und bietet die Liste aller Fotos an. Senden Sie die Liste, wenn jemand antwortet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>About</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/google-fec.toml"/>
        <source>About 156,000 face pictures, compared in threes by their expression. 87,517 of them were confirmed to be Flickr photos of 45,382 accounts.</source>
        <comment>catalogue</comment>
        <translation>Etwa 156.000 Gesichtsbilder, zu dritt nach ihrem Ausdruck verglichen. 87.517 davon wurden als Flickr-Fotos von 45.382 Konten bestätigt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/coco.toml"/>
        <source>About 330,000 Flickr photos with outlines of everyday objects and of people, used to train and to compare programs that see. It began at Microsoft.</source>
        <comment>catalogue</comment>
        <translation>Etwa 330.000 Flickr-Fotos mit Umrissen von Alltagsgegenständen und Menschen, um Programme für maschinelles Sehen zu trainieren und zu vergleichen. Er begann bei Microsoft.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/who-goes-there.toml"/>
        <source>About 660,000 pictures of people, taken from YFCC100M. Little else about it is confirmed.</source>
        <comment>catalogue</comment>
        <translation>Etwa 660.000 Bilder von Menschen aus YFCC100M. Sonst ist wenig darüber bestätigt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/open-images.toml"/>
        <source>About 9.2 million Flickr photos that were listed under the CC BY 2.0 licence, used to train and to compare programs that see.</source>
        <comment>catalogue</comment>
        <translation>Etwa 9,2 Millionen Flickr-Fotos, die mit der Lizenz CC BY 2.0 gelistet waren, um Programme für maschinelles Sehen zu trainieren und zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>About flickrcheck</source>
        <translation>Über flickrcheck</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/places365.toml"/>
        <source>About ten million pictures of kinds of places, found by searching the web. Whether Flickr photos are among them is not confirmed.</source>
        <comment>catalogue</comment>
        <translation>Etwa zehn Millionen Bilder verschiedener Arten von Orten, durch Suche im Web gefunden. Ob Flickr-Fotos darunter sind, ist nicht bestätigt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>About the dataset</source>
        <translation>Über den Datensatz</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>About the selected line</source>
        <translation>Über die ausgewählte Zeile</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/geofaces.toml"/>
        <source>About three million faces from photos that carry a place, made to study how looks differ between places.</source>
        <comment>catalogue</comment>
        <translation>Etwa drei Millionen Gesichter aus Fotos mit Ortsangabe, um zu untersuchen, wie sich das Aussehen von Ort zu Ort unterscheidet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>About {chart}</source>
        <translation>Zu {chart}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>About {number} of the matches "Same picture" may be accidents. Look at each before you rely on it.</source>
        <translation>Etwa {number} der Treffer „Gleiches Bild“ können Zufall sein. Sehen Sie sich jeden an, bevor Sie sich auf ihn verlassen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Access: what do you hold</source>
        <translation>Auskunft: was haben Sie</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Account export</source>
        <translation>Kontoexport</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Account export folder...</source>
        <translation>Ordner des Kontoexports...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Account export zip files...</source>
        <translation>Zip-Dateien des Kontoexports...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>Account listed</source>
        <translation>Konto gelistet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>Account only: none needed</source>
        <translation>Nur Konto: keine nötig</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Add &amp;pictures...</source>
        <translation>&amp;Bilder hinzufügen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Add a &amp;folder...</source>
        <translation>&amp;Ordner hinzufügen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Add a dataset list or pack...</source>
        <translation>Datensatzliste oder Paket hinzufügen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Add a fi&amp;lter...</source>
        <translation>Filter h&amp;inzufügen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Add a folder of photos</source>
        <translation>Ordner mit Fotos hinzufügen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Add a folder of photos...</source>
        <translation>Ordner mit Fotos hinzufügen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Add a folder or pictures first; then the scan can start.</source>
        <translation>Fügen Sie zuerst einen Ordner oder Bilder hinzu; dann kann der Suchlauf beginnen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Add a folder...</source>
        <translation>Ordner hinzufügen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Add a list or pack...</source>
        <translation>Liste oder Paket hinzufügen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Add a reference picture</source>
        <translation>Vergleichsbild hinzufügen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Add a reference picture...</source>
        <translation>Vergleichsbild hinzufügen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>Add dataset lists or packs</source>
        <translation>Datensatzlisten oder Pakete hinzufügen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Add folder...</source>
        <translation>Ordner hinzufügen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Add pictures or zip archives</source>
        <translation>Bilder oder Zip-Dateien hinzufügen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Add pictures or zip files...</source>
        <translation>Bilder oder Zip-Dateien hinzufügen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Add pictures...</source>
        <translation>Bilder hinzufügen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Add the &amp;answer...</source>
        <translation>Antwort &amp;hinzufügen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>Add the answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Add the folders with your photos. They are read where they are and never changed.</source>
        <translation>Fügen Sie die Ordner mit Ihren Fotos hinzu. Sie werden gelesen, wo sie sind, und nie geändert.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Add the pictures that show you. A handful is enough.</source>
        <translation>Fügen Sie die Bilder hinzu, auf denen Sie zu sehen sind. Eine Handvoll genügt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Add what helps to find you without a picture, if you like: where and when you were photographed, and by whom.</source>
        <translation>Ergänzen Sie, wenn Sie möchten, was hilft, Sie ohne Bild zu finden: wo und wann Sie fotografiert wurden, und von wem.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <source>Added {name}: {contents}.</source>
        <translation>{name} hinzugefügt: {contents}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <source>Adding {name}</source>
        <translation>{name} wird hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <source>Adding {name}: {how_far}</source>
        <translation>{name} wird hinzugefügt: {how_far}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_form_view.py"/>
        <source>Address of the form</source>
        <translation>Adresse des Formulars</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>Addresses of photos and operators are shown as text. Letters are saved as drafts, and your own mail program sends them if you want.</source>
        <translation>Adressen von Fotos und Betreibern werden als Text gezeigt. Schreiben werden als Entwürfe gespeichert; verschickt werden sie von Ihrem eigenen Mailprogramm, wenn Sie das wollen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>After a letter</source>
        <translation>Nach einem Schreiben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Afterwards each picture has its own answer. Where one is found, you can say which box is you. Where none is, three ways lead on, each with one button.</source>
        <translation>Danach hat jedes Bild seine eigene Antwort. Wird ein Bild gefunden, können Sie sagen, welcher Rahmen Sie sind. Wird es nicht gefunden, führen drei Wege weiter, jeder mit einem Knopf.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Afterwards you look at what was found, and get one letter drafted for each operator.</source>
        <translation>Danach sehen Sie an, was gefunden wurde, und bekommen für jeden Betreiber ein Schreiben entworfen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_model.py"/>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>All</source>
        <comment>kind of files</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_table.py"/>
        <source>All columns as at first</source>
        <translation>Alle Spalten wie am Anfang</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>All keys are as they were at first.</source>
        <translation>Alle Tasten sind wie am Anfang.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>All of it.</source>
        <translation>Alles davon.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>All that was found for the chosen row</source>
        <translation>Alles, was für die gewählte Zeile gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>All that was found for this person goes, with every verdict, the drafted letters and the details of who writes them. This cannot be undone. The photos stay.</source>
        <translation>Alles, was für diese Person gefunden wurde, wird gelöscht, mit jedem Urteil, den entworfenen Schreiben und den Angaben zur Person, die sie schreibt. Das lässt sich nicht rückgängig machen. Die Fotos bleiben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>All {number} photos were checked.</source>
        <translation><numerusform>{number} von {number} Foto wurde geprüft.</numerusform><numerusform>Alle {number} Fotos wurden geprüft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>All {number} pictures that are asked for are among your photos.</source>
        <translation><numerusform>Unter Ihren Fotos: {number} von {number} erfragten Bildern.</numerusform><numerusform>Alle {number} erfragten Bilder sind unter Ihren Fotos.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>Also look into photo libraries (Apple Photos, ...) and previews (Lightroom)</source>
        <translation>Auch in Fotobibliotheken und Vorschauen suchen (Apple, Lightroom)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Also looked up: {files}</source>
        <translation>Auch nachgeschlagen: {files}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys.py"/>
        <source>Alt with a letter opens menus. Hold Ctrl with it.</source>
        <translation>Alt mit einem Buchstaben öffnet Menüs. Halten Sie Strg dazu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <source>Among your photos</source>
        <translation>Unter Ihren Fotos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>An e-mail address is needed.</source>
        <translation>Eine E-Mail-Adresse wird gebraucht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/resolution.py"/>
        <source>And so do {number} more.</source>
        <comment>kept</comment>
        <translation>Bei {number} weiteren ist es ebenso.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>Another &amp;folder...</source>
        <translation>Anderer &amp;Ordner...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/session.py"/>
        <source>Another file stands where the casebook {path} was: it was replaced while it was open. Nothing was deleted. Open what is there now with File, Open casebook, and look what it is.</source>
        <translation>Wo die Fallakte {path} war, steht eine andere Datei: Sie wurde ersetzt, während sie offen war. Es wurde nichts gelöscht. Öffnen Sie, was jetzt dort ist, mit „Datei“, „Fallakte öffnen“, und sehen Sie nach, was es ist.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/build_folder.py"/>
        <source>Another flickrcheck is writing {out} already. Wait until it has ended, or choose another name for the pack.</source>
        <translation>Ein anderes flickrcheck schreibt bereits {out}. Warten Sie, bis es fertig ist, oder wählen Sie einen anderen Namen für das Paket.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Another program is reading the casebook, so a file beside it may hold what was deleted until that program is closed.</source>
        <translation>Ein anderes Programm liest gerade die Fallakte; deshalb kann eine Datei neben ihr das Gelöschte enthalten, bis jenes Programm geschlossen wird.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_lock.py"/>
        <source>Another scan{process} is writing to the casebook {casebook}. Wait until it has ended or stop it, or name another file with --casebook.</source>
        <translation>Ein anderer Suchlauf{process} schreibt gerade in die Fallakte {casebook}. Warten Sie, bis er beendet ist, oder halten Sie ihn an.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Answer added</source>
        <translation>Antwort hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_calendar.py"/>
        <source>Answer due: {operator}</source>
        <translation>Antwort fällig: {operator}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>Answer of {day}</source>
        <translation>Antwort vom {day}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>Aperture library</source>
        <comment>kept</comment>
        <translation>Aperture-Mediathek</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>Apple Photos library</source>
        <comment>kept</comment>
        <translation>Apple-Fotos-Mediathek</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>April</source>
        <comment>month in a date</comment>
        <translation>April</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>As its signer, {name} names the key {key}, which you do not trust, so nothing tells who made it.</source>
        <translation>{name} nennt als Unterschrift den Schlüssel {key}, dem Sie nicht vertrauen, also sagt nichts, wer es erstellt hat.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/language_choice.py"/>
        <source>As the system: {language}</source>
        <translation>Wie das System: {language}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>Ask operators what they hold of me</source>
        <translation>Betreiber fragen, was sie über mich haben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Ask the authority from {day} on what became of your complaint of {complained}.</source>
        <translation>Fragen Sie die Behörde ab dem {day}, was aus Ihrer Beschwerde vom {complained} wurde.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>Ask the operators...</source>
        <translation>Betreiber fragen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>Ask the photographer</source>
        <translation>Fotografen fragen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>Ask the photographer...</source>
        <translation>Fotografen fragen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Asked under {law}</source>
        <translation>Gestützt auf: {law}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Attach copies of my pictures to the e-mail drafts</source>
        <translation>Kopien meiner Bilder an die E-Mail-Entwürfe anhängen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>Attachment, not opened and not kept: {name} ({size})</source>
        <translation>Anhang, nicht geöffnet und nicht aufbewahrt: {name} ({size})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>August</source>
        <comment>month in a date</comment>
        <translation>August</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Available</source>
        <comment>dataset</comment>
        <translation>Erhältlich</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/coco.toml"/>
        <location filename="../../resources/catalogue/fairface.toml"/>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <location filename="../../resources/catalogue/sbu-captions.toml"/>
        <location filename="../../resources/catalogue/utkface.toml"/>
        <location filename="../../resources/catalogue/wider-face.toml"/>
        <source>Available.</source>
        <comment>catalogue</comment>
        <translation>Erhältlich.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/open-images.toml"/>
        <source>Available. Copies of the boxed part are offered by the Common Visual Data Foundation.</source>
        <comment>catalogue</comment>
        <translation>Erhältlich. Kopien des Teils mit Rahmen bietet die Common Visual Data Foundation an.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq-aging.toml"/>
        <source>Available: labels and a script. The pictures are those of FFHQ.</source>
        <comment>catalogue</comment>
        <translation>Erhältlich: Angaben und ein Skript. Die Bilder sind die von FFHQ.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/diveface.toml"/>
        <source>Available: the lists are in a public repository. The pictures are not part of it.</source>
        <comment>catalogue</comment>
        <translation>Erhältlich: Die Listen stehen in einem öffentlichen Repository. Die Bilder gehören nicht dazu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Back to draft</source>
        <translation>Wieder Entwurf</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_ways.py"/>
        <source>Back to the results: {key}</source>
        <translation>Zurück zu den Ergebnissen: {key}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>Before the letters can be saved, complete: {fields}.</source>
        <translation>Bevor die Schreiben gespeichert werden können, ergänzen Sie: {fields}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>Before you edit the text, complete: {fields}. Else their gaps would stay in it.</source>
        <translation>Bevor Sie den Text bearbeiten, ergänzen Sie: {fields}. Sonst blieben die Lücken darin stehen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Before you send it</source>
        <translation>Bevor Sie es senden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Before you send it ({number})</source>
        <translation>Vor dem Absenden ({number})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_note.py"/>
        <source>Before you start</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/pipa.toml"/>
        <source>Berkeley stopped offering it in January 2020. The pictures are no longer at their first addresses; lists with the photo IDs are still public.</source>
        <comment>catalogue</comment>
        <translation>Berkeley bietet ihn seit Januar 2020 nicht mehr an. Die Bilder sind nicht mehr an ihren ersten Adressen; Listen mit den Foto-IDs sind noch öffentlich.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>Bound</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Bound: {bound}.</source>
        <translation>Grenze: {bound}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Box {number}: {face}.</source>
        <translation>Rahmen {number}: {face}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>Box {number}: {place}</source>
        <translation>Rahmen {number}: {place}</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/datacomp.toml"/>
        <source>Boxes of faces, so that whoever loads the pictures gets them blurred unless they ask otherwise.</source>
        <comment>catalogue</comment>
        <translation>Rahmen um Gesichter, damit sie beim Laden der Bilder unscharf werden, wenn niemand es anders verlangt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/pascal-voc.toml"/>
        <source>Boxes of people, and for some of them of head, hands and feet.</source>
        <comment>catalogue</comment>
        <translation>Rahmen um Menschen, bei manchen auch um Kopf, Hände und Füße.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ijb.toml"/>
        <source>Boxes, eyes and nose, with properties such as beard, skin tone, age and pose.</source>
        <comment>catalogue</comment>
        <translation>Rahmen, Augen und Nase, mit Eigenschaften wie Bart, Hautton, Alter und Haltung.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>But</source>
        <translation>Aber</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>But: {note}</source>
        <translation>Aber: {note}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>By chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>By dataset</source>
        <translation>Nach Datensatz</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>By looking harder, thousands of parts of each picture are compared. A part counts by the weight of what disagrees in its fingerprint: "Possible" up to {possible} %.</source>
        <translation>Beim genaueren Suchen werden Tausende Teile jedes Bilds verglichen. Ein Teil zählt nach dem Gewicht dessen, was in seinem Fingerabdruck nicht übereinstimmt: „Möglich“ bis {possible} %.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>By looking harder, thousands of parts of each picture are compared. A part counts by the weight of what disagrees in its fingerprint: "Same picture" up to {same} %, "Possible" up to {possible} %.</source>
        <translation>Beim genaueren Suchen werden Tausende Teile jedes Bilds verglichen. Ein Teil zählt nach dem Gewicht dessen, was in seinem Fingerabdruck nicht übereinstimmt: „Gleiches Bild“ bis {same} %, „Möglich“ bis {possible} %.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>By looking harder, thousands of parts of each picture are compared. So much was to be compared that none could count.</source>
        <translation>Beim genaueren Suchen werden Tausende Teile jedes Bilds verglichen. Es war so viel zu vergleichen, dass keiner zählen konnte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>By some of its words it may be "{words}" That is a guess.</source>
        <translation>Nach einigen ihrer Wörter könnte es sein: „{words}“ Das ist eine Vermutung.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_settle.py"/>
        <source>By some of its words it may be the one that is chosen below. That is a guess: read the answer.</source>
        <translation>Nach einigen ihrer Wörter könnte es die sein, die unten ausgewählt ist. Das ist eine Vermutung: Lesen Sie die Antwort.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>C&amp;hange keys...</source>
        <translation>Tasten ä&amp;ndern...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Cache: {path}</source>
        <translation>Zwischenspeicher: {path}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>Calendars ({pattern})</source>
        <translation>Kalender ({pattern})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>California</source>
        <translation>Kalifornien</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <location filename="../../flickrcheck/gui/filter_chooser.py"/>
        <location filename="../../flickrcheck/gui/letter_address.py"/>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>Cancel adding the dataset</source>
        <translation>Hinzufügen des Datensatzes abbrechen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Cancel the export of the list</source>
        <translation>Export der Liste abbrechen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Cancel the look-up</source>
        <translation>Nachschlagen abbrechen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <source>Cancelled at {name}. Nothing of it was added.</source>
        <translation>Bei {name} abgebrochen. Davon wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>Capture One catalog</source>
        <comment>kept</comment>
        <translation>Capture-One-Katalog</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Casebook</source>
        <translation>Fallakte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Casebook {casebook}, scanned {scanned}. Report of {made}.</source>
        <translation>Fallakte {casebook}, durchsucht am {scanned}. Bericht vom {made}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>Casebook {name}: open another one</source>
        <translation>Fallakte {name}: eine andere öffnen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_summary.py"/>
        <source>Casebook {number}</source>
        <translation>Fallakte {number}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>Casebook: {name}</source>
        <translation>Fallakte: {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Casebook: {path}</source>
        <translation>Fallakte: {path}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <location filename="../../flickrcheck/gui/settings_page.py"/>
        <source>Casebooks</source>
        <translation>Fallakten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_opener.py"/>
        <source>Casebooks (*.casebook)</source>
        <translation>Fallakten (*.casebook)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_opener.py"/>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>Casebooks (*.casebook);;All files (*)</source>
        <translation>Fallakten (*.casebook);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Characters that cannot be printed</source>
        <translation>Zeichen, die nicht gedruckt werden können</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Check your photos</source>
        <translation>Prüfen Sie Ihre Fotos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/added_packs.py"/>
        <source>Check your {photos} against them</source>
        <translation><numerusform>{photos} damit vergleichen</numerusform><numerusform>{photos} damit vergleichen</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Check {address} first: {note}</source>
        <translation>Prüfen Sie zuerst {address}: {note}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>Checked and not checked</source>
        <translation>Geprüft und nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>Choose a &amp;mail (.eml)...</source>
        <translation>E-&amp;Mail wählen (.eml)...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Choose the &amp;law...</source>
        <translation>&amp;Gesetz wählen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>Choose the casebooks to sum up</source>
        <translation>Fallakten zum Zusammenfassen wählen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>Choose the mail with the answer</source>
        <translation>E-Mail mit der Antwort wählen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_settle.py"/>
        <source>Choose what fits best.</source>
        <translation>Wählen Sie, was am besten passt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Clear the f&amp;ilter</source>
        <translation>Filter lee&amp;ren</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <location filename="../../flickrcheck/gui/message_bar.py"/>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Close the dialogue</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Close the guide</source>
        <translation>Einführung schließen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/message_bar.py"/>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/message_bar.py"/>
        <source>Close the message and show the next one</source>
        <translation>Die Meldung schließen und die nächste zeigen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>Closing as soon as the running work has stopped.</source>
        <translation>Das Fenster schließt, sobald die laufende Arbeit angehalten hat.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>Closing as soon as the scan has stopped. What was found is kept; the scan goes on there next time.</source>
        <translation>Das Fenster schließt, sobald der Suchlauf angehalten hat. Was gefunden wurde, bleibt; der Suchlauf geht beim nächsten Mal dort weiter.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Comparable by picture</source>
        <translation>Am Bild vergleichbar</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Compare the pic&amp;tures...</source>
        <translation>Bilder verg&amp;leichen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Compare this picture with others</source>
        <translation>Dieses Bild mit anderen vergleichen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Compare with which picture</source>
        <translation>Mit welchem Bild vergleichen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Compare...</source>
        <translation>Vergleichen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Compared by ID and picture</source>
        <translation>Nach ID und Bild verglichen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <source>Compared were the photos that this casebook has scanned. Crops of less than the whole picture may be missed.</source>
        <translation>Verglichen wurden die Fotos, die diese Fallakte durchsucht hat. Ausschnitte können übersehen werden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Comparing IDs and known pictures</source>
        <translation>IDs und bekannte Bilder werden verglichen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Comparing files with listed originals</source>
        <translation>Dateien werden mit gelisteten Originalen verglichen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Comparing pictures</source>
        <translation>Bilder werden verglichen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Complain to a data protection authority from {day} on, if nothing came. Quote {letter} and the reminder of {reminded}.</source>
        <translation>Beschweren Sie sich ab dem {day} bei einer Datenschutzbehörde, wenn nichts kam. Nennen Sie {letter} und die Erinnerung vom {reminded}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Complaint sent</source>
        <translation>Beschwerde gesendet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Complaint to an authority</source>
        <translation>Beschwerde bei einer Behörde</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_calendar.py"/>
        <source>Confirmation of receipt due: {operator}</source>
        <translation>Eingangsbestätigung fällig: {operator}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>Confirmed and allowed</source>
        <translation>Bestätigt und erlaubt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Consider adding the Flickr account ID and user name: they help the operator of {datasets} to find the photos.</source>
        <translation>Ergänzen Sie, wenn Sie mögen, Konto-ID und Benutzernamen bei Flickr: Sie helfen dem Betreiber von {datasets}, die Fotos zu finden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Copied {address}. flickrcheck itself never opens it.</source>
        <translation>{address} kopiert. flickrcheck selbst öffnet sie nie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_form_view.py"/>
        <source>Copied: {field}</source>
        <translation>Kopiert: {field}</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/lfw.toml"/>
        <source>Copies are available.</source>
        <comment>catalogue</comment>
        <translation>Kopien sind erhältlich.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/yfcc100m.toml"/>
        <source>Copies are available. Photos that were later deleted or made private on Flickr stay in the copies that were given out.</source>
        <comment>catalogue</comment>
        <translation>Kopien sind erhältlich. Fotos, die später bei Flickr gelöscht oder privat gemacht wurden, bleiben in den ausgegebenen Kopien.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Copies from a messenger or small ones will do; whole pictures are found more surely than cropped ones. Add the original files if you have them, because their names and metadata may tell the Flickr ID.</source>
        <translation>Kopien aus einem Messenger oder verkleinerte Bilder genügen; ganze Bilder werden sicherer gefunden als beschnittene. Wenn Sie die Originaldateien haben, fügen Sie diese hinzu, weil Namen und Metadaten die Flickr-ID verraten können.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/facescrub.toml"/>
        <source>Copies of its lists are in public repositories.</source>
        <comment>catalogue</comment>
        <translation>Kopien seiner Listen stehen in öffentlichen Repositories.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Copies that show only a part of a picture were not looked for: that takes looking harder.</source>
        <translation>Nach Kopien, die nur einen Teil eines Bilds zeigen, wurde nicht gesucht: Dafür muss genauer gesucht werden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/breaking_label.py"/>
        <location filename="../../flickrcheck/gui/letter_form_view.py"/>
        <location filename="../../flickrcheck/gui/message_bar.py"/>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <location filename="../../flickrcheck/gui/message_bar.py"/>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Copy the photo's address</source>
        <translation>Adresse des Fotos kopieren</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Copy the selected rows, or all of them</source>
        <translation>Die gewählten Zeilen kopieren, oder alle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_form_view.py"/>
        <source>Copy: {field}</source>
        <translation>Kopieren: {field}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <source>Copying the casebook</source>
        <translation>Die Fallakte wird kopiert</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/vggface.toml"/>
        <source>Copyright owners and anybody whose privacy is infringed can write to the group and name the content with its link or file name. Its notice says that it did not inform people one by one because this would be a disproportionate effort (Article 14(5)(b) UK GDPR).</source>
        <comment>catalogue</comment>
        <translation>Inhaber von Urheberrechten und alle, deren Privatsphäre verletzt ist, können der Gruppe schreiben und den Inhalt mit Link oder Dateinamen nennen. Ihr Hinweis sagt, dass sie die Menschen nicht einzeln benachrichtigt hat, weil das ein unverhältnismäßiger Aufwand wäre (Artikel 14 Absatz 5 Buchstabe b UK GDPR).</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Could not be opened</source>
        <translation>Nicht zu öffnen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Could not be read: it is no picture of a kind that flickrcheck knows.</source>
        <translation>Nicht lesbar: Es ist kein Bild einer Art, die flickrcheck kennt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Could not be read: {why}</source>
        <translation>Nicht lesbar: {why}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <source>Counting what was found.</source>
        <translation>Es wird gezählt, was gefunden wurde.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Courts ask that what happened took place mainly in Illinois, and no operator has to answer by a date. Do not rely on this law alone.</source>
        <translation>Gerichte verlangen, dass das Geschehen vor allem in Illinois stattfand, und kein Betreiber muss bis zu einem Tag antworten. Verlassen Sie sich nicht allein auf dieses Gesetz.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Current folder</source>
        <translation>Ordner heute</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_card.py"/>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Dataset: any</source>
        <translation>Datensatz: alle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Dataset: {value}</source>
        <translation>Datensatz: {value}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <location filename="../../flickrcheck/gui/rail.py"/>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup.py"/>
        <source>Datasets name an account by its NSID, such as 12345678@N00, and a name cannot be turned into an NSID offline unless a list or your account export knows it. You find the NSID in the address of the account's buddy icon on its profile page (…/buddyicons/12345678@N00.jpg), and in old profile addresses.</source>
        <translation>Datensätze nennen ein Konto bei seiner NSID, etwa 12345678@N00. Aus einem Namen lässt sie sich ohne Netz nicht ermitteln, außer eine Liste oder Ihr Kontoexport kennt sie. Sie finden die NSID in der Adresse des Profilbilds auf der Profilseite (…/buddyicons/12345678@N00.jpg) und in alten Profiladressen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Datasets whose lists are not installed. What is not found is not proven to be absent.</source>
        <translation>Datensätze, deren Listen nicht installiert sind. Dass etwas nicht gefunden wurde, beweist nicht, dass es fehlt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>December</source>
        <comment>month in a date</comment>
        <translation>Dezember</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Decide from {day} on whether you go on: no authority oversees such a request.</source>
        <translation>Entscheiden Sie ab dem {day}, ob Sie weitermachen: Über eine solche Anfrage wacht keine Behörde.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Delete drafted letters...</source>
        <translation>Entworfene Schreiben löschen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Delete fingerprints...</source>
        <translation>Fingerabdrücke löschen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Delete small pictures...</source>
        <translation>Kleine Bilder löschen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Delete the notes...</source>
        <translation>Notizen löschen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Delete the whole casebook...</source>
        <translation>Ganze Fallakte löschen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Delete your details...</source>
        <translation>Ihre Angaben löschen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Deleting</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Deleting. With a large casebook this takes some seconds.</source>
        <translation>Es wird gelöscht. Bei einer großen Fallakte dauert das einige Sekunden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Details of the match</source>
        <translation>Einzelheiten des Treffers</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_view.py"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_view.py"/>
        <source>Difference of {both}</source>
        <translation>Unterschied von {both}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>Different pictures differ in about 127 bits. The bounds get narrower the more pictures are compared, so that accidents stay rare. What is counted for that are fingerprints, in all eight orientations: those of whole pictures, and those of parts such as the picture without its border and its centre square.</source>
        <translation>Verschiedene Bilder unterscheiden sich in ungefähr 127 Bits. Die Grenzen werden enger, je mehr Bilder verglichen werden, damit Zufälle selten bleiben. Gezählt werden dafür Fingerabdrücke in allen acht Lagen: die ganzer Bilder und die von Teilen wie dem Bild ohne Rand oder dem mittleren Quadrat.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Do not send this letter: the operator is made up for the demonstration.</source>
        <translation>Senden Sie dieses Schreiben nicht ab: Der Betreiber ist für die Vorführung erfunden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Do w&amp;hat comes next...</source>
        <translation>&amp;Das Nächste tun...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Dra&amp;ft a reminder...</source>
        <translation>Erinner&amp;ung entwerfen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_settle.py"/>
        <source>Draft a &amp;reply...</source>
        <translation>E&amp;rwiderung entwerfen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Draft a complain&amp;t...</source>
        <translation>Beschwerde en&amp;twerfen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Draft a complaint...</source>
        <translation>Beschwerde entwerfen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Draft a notice to a &amp;known recipient...</source>
        <translation>Mitteilung an Em&amp;pfänger entwerfen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Draft a reminder...</source>
        <translation>Erinnerung entwerfen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Drafted letters</source>
        <translation>Entworfene Schreiben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>Drop the mail onto the request that it answers.</source>
        <translation>Ziehen Sie die E-Mail auf die Anfrage, die sie beantwortet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>E&amp;xport all requests...</source>
        <translation>Alle Anfragen e&amp;xportieren...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>E-ma&amp;il</source>
        <translation>E-Ma&amp;il</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/web_form.py"/>
        <source>E-mail</source>
        <comment>field of a web form</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_address.py"/>
        <source>E-mail address of the operator</source>
        <translation>E-Mail-Adresse des Betreibers</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>Each row has a scale of its own.</source>
        <translation>Jede Zeile hat ihren eigenen Maßstab.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Easy</source>
        <comment>removal</comment>
        <translation>Leicht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Easy: the operator says how, and names an address for it.</source>
        <translation>Leicht: Der Betreiber sagt, wie es geht, und nennt eine Adresse dafür.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>Edit the text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Edition {edition}: {contents}.</source>
        <translation>Ausgabe {edition}: {contents}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Empty the cache...</source>
        <translation>Zwischenspeicher leeren...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>English</source>
        <comment>a language</comment>
        <translation>Englisch</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Enlarge and reduce the picture</source>
        <translation>Bild vergrößern und verkleinern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Enlarge the page, key + in the page</source>
        <translation>Seite vergrößern, Taste + in der Seite</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/zoom_bar.py"/>
        <source>Enlarge the picture, key + in the picture</source>
        <translation>Bild vergrößern, Taste + im Bild</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>Enter a contact...</source>
        <translation>Kontakt eintragen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Enter an &amp;address...</source>
        <translation>&amp;Adresse eingeben...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Enter an address...</source>
        <translation>Adresse eingeben...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>Entered by you</source>
        <translation>Von Ihnen eingetragen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Every file in these folders was read and compared.</source>
        <translation>Jede Datei in diesen Ordnern wurde gelesen und verglichen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Every match has your verdict.</source>
        <translation>Zu jedem Treffer gibt es Ihr Urteil.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Every reason ({number})</source>
        <translation>Jeder Grund ({number})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Evidence and record</source>
        <translation>Belege und Eintrag</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Export a report without names...</source>
        <translation>Bericht ohne Namen exportieren...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>Export all requests</source>
        <translation>Alle Anfragen exportieren</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Export report &amp;without names...</source>
        <translation>Bericht &amp;ohne Namen exportieren...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>Export report without names</source>
        <translation>Bericht ohne Namen exportieren</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>Export report...</source>
        <translation>Bericht exportieren...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Export the list of what was not checked</source>
        <translation>Liste des Ungeprüften exportieren</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Export the list...</source>
        <translation>Liste exportieren...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Exported without a picture: compared by ID only</source>
        <translation>Exportiert ohne Bild: nur nach ID verglichen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>F&amp;old all groups</source>
        <translation>Alle Gruppen z&amp;uklappen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>F&amp;orward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases.py"/>
        <source>F-Spot's database {name}</source>
        <comment>kept</comment>
        <translation>die F-Spot-Datenbank {name}</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/megaface.toml"/>
        <source>Face crops from 3,311,471 Flickr photos of 48,383 accounts, used to train and to test face recognition. The licences of 69 percent of the photos forbid commercial use. All of them ask for credit; none was given.</source>
        <comment>catalogue</comment>
        <translation>Gesichtsausschnitte aus 3.311.471 Flickr-Fotos von 48.383 Konten, um Gesichtserkennung zu trainieren und zu prüfen. Die Lizenzen von 69 Prozent der Fotos verbieten kommerzielle Nutzung. Alle verlangen die Nennung des Urhebers; sie ist nirgends geschehen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Faces marked in the dataset</source>
        <translation>Im Datensatz markierte Gesichter</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>February</source>
        <comment>month in a date</comment>
        <translation>Februar</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <location filename="../../flickrcheck/gui/unchecked_model.py"/>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>File</source>
        <comment>column</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>File, Export report without names writes a report that shows what was found, but not whose it is.</source>
        <translation>„Datei“, „Bericht ohne Namen exportieren“ schreibt einen Bericht, der zeigt, was gefunden wurde, aber nicht, um wessen Fotos es geht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Files of other types</source>
        <translation>Dateien anderer Arten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Files that are gone</source>
        <translation>Dateien, die fehlen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Files that are looked up</source>
        <translation>Dateien, die nachgeschlagen werden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Files that could not be checked: none</source>
        <translation>Dateien, die nicht geprüft werden konnten: keine</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Files that were not checked</source>
        <translation>Nicht geprüfte Dateien</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>Fill in the web form; every field is asked for.</source>
        <comment>catalogue</comment>
        <translation>Füllen Sie das Webformular aus; jedes Feld wird verlangt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Filter by dataset</source>
        <translation>Nach Datensatz filtern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Filter by folder</source>
        <translation>Nach Ordner filtern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Filter by how sure a match is</source>
        <translation>Nach Stufe filtern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Filter by owner</source>
        <translation>Nach Eigentümer filtern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Filter by verdict</source>
        <translation>Nach Urteil filtern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Filter by when it was found</source>
        <translation>Nach Funddatum filtern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Filter by year</source>
        <translation>Nach Jahr filtern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>Final Cut Pro library</source>
        <comment>kept</comment>
        <translation>Final-Cut-Pro-Mediathek</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Find a dataset, an operator or a country</source>
        <translation>Datensatz, Betreiber oder Land suchen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>Find a name, ID or owner</source>
        <translation>Name, ID oder Eigentümer suchen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_chooser.py"/>
        <source>Find among the values</source>
        <translation>Unter den Werten suchen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>Find in names, IDs, owners and datasets</source>
        <translation>In Namen, IDs, Eigentümern und Datensätzen suchen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Find pictures that somebody asks f&amp;or...</source>
        <translation>Bilder s&amp;uchen, nach denen jemand fragt...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>Finds your photos in face-recognition and AI-training datasets made from Flickr photos, and drafts requests for their removal.</source>
        <translation>Findet Ihre Fotos in Datensätzen für Gesichtserkennung und KI-Training, die aus Flickr-Fotos gemacht wurden, und entwirft Anfragen, sie zu entfernen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Fingerprints of your pictures</source>
        <translation>Fingerabdrücke Ihrer Bilder</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>First lane, Flickr IDs</source>
        <translation>Erste Spur, Flickr-IDs</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <location filename="../../flickrcheck/gui/zoom_bar.py"/>
        <source>Fit</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Fit the page to the width, key 0 in the page</source>
        <translation>Seite an die Breite anpassen, Taste 0 in der Seite</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>Flickr &amp;user name (optional)</source>
        <translation>Flickr-N&amp;utzername (optional)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>Flickr ID</source>
        <translation>Flickr-ID</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>Flickr a&amp;ccount ID (optional)</source>
        <translation>Flickr-&amp;Konto-ID (optional)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Flickr photo</source>
        <translation>Flickr-Foto</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>Flickr photo ID</source>
        <translation>Flickr-Foto-ID</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/pascal-voc.toml"/>
        <source>Flickr photos of everyday objects and people, used from 2007 to 2012 to compare programs that see.</source>
        <comment>catalogue</comment>
        <translation>Flickr-Fotos von Alltagsdingen und Menschen, mit denen von 2007 bis 2012 Programme für maschinelles Sehen verglichen wurden.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/visual-genome.toml"/>
        <source>Flickr photos that are in both COCO and YFCC100M, with detailed descriptions of what they show and how it is related.</source>
        <comment>catalogue</comment>
        <translation>Flickr-Fotos, die in COCO und in YFCC100M sind, mit genauen Beschreibungen dessen, was sie zeigen und wie es zusammenhängt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>Flickrcheck looks for photos, not for faces: another photo of the same person is not found.</source>
        <translation>flickrcheck sucht Fotos, keine Gesichter: Ein anderes Foto derselben Person wird nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_view.py"/>
        <source>Flip</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Fog, black frames and fine textures look alike, so these were looked up by their Flickr identity only.</source>
        <translation>Nebel, schwarze Bilder und feine Muster sehen einander ähnlich; deshalb wurden diese nur nach ihrer Flickr-Kennung gesucht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <location filename="../../flickrcheck/gui/unchecked_model.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>Folder of the letter</source>
        <translation>Ordner des Schreibens</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Folder: any</source>
        <translation>Ordner: alle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Folder: {value}</source>
        <translation>Ordner: {value}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Folders and files to check</source>
        <translation>Zu prüfende Ordner und Dateien</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>For {dataset}: {step}</source>
        <translation>Für {dataset}: {step}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>For {files}, sources name different Flickr photos or owners. The notes of their matches say which; flickrcheck identify --explain shows every source.</source>
        <translation>Bei {files} nennen Quellen verschiedene Flickr-Fotos oder Eigentümer. Die Hinweise bei den Treffern sagen, welche.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Forget...</source>
        <translation>Vergessen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Found since</source>
        <translation>Gefunden seit</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Found since {value}</source>
        <translation>Gefunden seit {value}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Found: at any time</source>
        <translation>Gefunden: jederzeit</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>Free software under the MIT licence. It works offline and changes no photo. It knows no faces. Nothing it says or writes is legal advice.</source>
        <translation>Freie Software unter der MIT-Lizenz. Sie arbeitet offline und ändert kein Foto. Sie kennt keine Gesichter. Nichts, was sie sagt oder schreibt, ist Rechtsberatung.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>French</source>
        <comment>a language</comment>
        <translation>Französisch</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>From Flickr</source>
        <translation>Von Flickr</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>From: {sender}</source>
        <translation>Von: {sender}</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq-aging.toml"/>
        <source>Gender, age group, head pose and glasses for each face of FFHQ.</source>
        <comment>catalogue</comment>
        <translation>Geschlecht, Altersgruppe, Kopfhaltung und Brille für jedes Gesicht von FFHQ.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>German</source>
        <comment>a language</comment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>Get it again from where it came from, or build it again.</source>
        <translation>Besorgen Sie es neu von dort, woher es kam, oder erstellen Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Given out as</source>
        <translation>Abgegeben als</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ijb.toml"/>
        <source>Given out on application by NIST. Whether it still is was not checked.</source>
        <comment>catalogue</comment>
        <translation>Das NIST gab ihn auf Antrag ab. Ob das noch so ist, wurde nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/going_on.py"/>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Go on with the scan</source>
        <translation>Suchlauf fortsetzen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Go on with the scan ({done} of {total})</source>
        <translation>Suchlauf fortsetzen ({done} von {total})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Go to Datasets</source>
        <translation>Zu den Datensätzen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>Go to Letters</source>
        <translation>Zu den Schreiben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>Go to Matches</source>
        <translation>Zu den Treffern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>Go to Photos</source>
        <translation>Zu den Fotos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Gro&amp;up the matches...</source>
        <translation>Treffer &amp;gruppieren...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>Group {name}, {matches}, folded</source>
        <translation>Gruppe {name}, {matches}, zugeklappt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>Group {name}, {matches}, unfolded</source>
        <translation>Gruppe {name}, {matches}, aufgeklappt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Group: dataset</source>
        <translation>Gruppen: Datensatz</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Group: folder</source>
        <translation>Gruppen: Ordner</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Group: none</source>
        <translation>Gruppen: keine</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Group: owner</source>
        <translation>Gruppen: Eigentümer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Group: photo</source>
        <translation>Gruppen: Foto</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Guide</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Guide of the first steps</source>
        <translation>Einführung in die ersten Schritte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Hard</source>
        <comment>removal</comment>
        <translation>Schwer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Hard: the operator does not say how, but there is an address to write to.</source>
        <translation>Schwer: Der Betreiber sagt nicht, wie es geht, aber es gibt eine Adresse, an die man schreiben kann.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>Here you will see how many of your photos are listed, in which datasets, from which years, and what was not checked. Add and scan photos first.</source>
        <translation>Hier werden Sie sehen, wie viele Ihrer Fotos gelistet sind, in welchen Datensätzen, aus welchen Jahren, und was nicht geprüft wurde. Fügen Sie zuerst Fotos hinzu und durchsuchen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Here you will see what the installed lists say of each.</source>
        <translation>Hier steht dann, was die installierten Listen zu jedem sagen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>Here you will see which of your photos are listed. Add and scan photos first.</source>
        <translation>Hier werden Sie sehen, welche Ihrer Fotos gelistet sind. Fügen Sie zuerst Fotos hinzu und durchsuchen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Hidden files</source>
        <translation>Versteckte Dateien</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>How many datasets are shown</source>
        <translation>Wie viele Datensätze gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>How many requests are chosen</source>
        <translation>Wie viele Anfragen ausgewählt sind</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_chooser.py"/>
        <source>How many there are</source>
        <translation>Wie viele es sind</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>How much was found</source>
        <translation>Wie viel gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>How sure</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>How sure a match by picture is</source>
        <translation>Wie sicher ein Treffer am Bild ist</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>How sure: any</source>
        <translation>Stufe: alle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>How sure: {value}</source>
        <translation>Stufe: {value}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_pictures.py"/>
        <source>How the two pictures compare</source>
        <translation>Wie sich die beiden Bilder unterscheiden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>How to read the result</source>
        <translation>Wie das Ergebnis zu lesen ist</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>I am shown in photos</source>
        <translation>Ich bin auf Fotos zu sehen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>I am shown in them</source>
        <translation>Ich bin darauf zu sehen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>I check photos for others</source>
        <translation>Ich prüfe Fotos für andere</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>I have sent it...</source>
        <translation>Ich habe es abgesendet...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>I have sent them...</source>
        <translation>Ich habe sie abgesendet...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>I took the photos</source>
        <translation>Ich habe die Fotos aufgenommen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>I took them</source>
        <translation>Ich habe sie aufgenommen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>I would rather not say</source>
        <translation>Das möchte ich nicht sagen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>I write for somebody else</source>
        <translation>Ich schreibe für jemand anderen</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <source>IBM's privacy notice for the dataset names an opt-out for photographers and for the people shown. In replies published in 2019 IBM asked for the links of the photos, or for the Flickr account ID with consent to use it for the search, then confirmed the deletion of links and annotations and said that its research partners must comply.</source>
        <comment>catalogue</comment>
        <translation>Die Datenschutzhinweise von IBM zu diesem Datensatz sehen einen Widerspruch für Fotografen und abgebildete Menschen vor. In Antworten, die 2019 veröffentlicht wurden, bat IBM um die Links der Fotos oder um die Kennung des Flickr-Kontos mit der Erlaubnis, damit zu suchen, bestätigte dann die Löschung von Links und Annotationen und sagte, dass seine Forschungspartner dem folgen müssen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>If you know their Flickr name or address: is that account listed?</source>
        <translation>Wenn Sie den Namen oder die Adresse bei Flickr kennen: Ist dieses Konto gelistet?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>If you take this back, packs signed with it are asked about.</source>
        <translation>Wenn Sie das zurücknehmen, wird bei damit signierten Paketen gefragt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>If you take this back, the pack is asked about again.</source>
        <translation>Wenn Sie das zurücknehmen, wird bei dem Paket wieder gefragt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>If your letter names copyright, take that paragraph out: LAION refuses requests that rest on it.</source>
        <comment>catalogue</comment>
        <translation>Wenn Ihr Schreiben das Urheberrecht nennt, nehmen Sie diesen Absatz heraus: LAION lehnt Anfragen ab, die sich darauf stützen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Illinois</source>
        <translation>Illinois</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>Import requests</source>
        <translation>Anfragen einlesen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>In place of</source>
        <translation>Anstelle von</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>In the account export: {parts}.</source>
        <translation>Im Kontoexport: {parts}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>In {path} the value of {key} is not a text in quotes: {key} = "..."</source>
        <translation>In {path} ist der Wert von {key} kein Text in Anführungszeichen: {key} = "..."</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_card.py"/>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Installed datasets</source>
        <translation>Installierte Datensätze</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>Installed packs</source>
        <translation>Installierte Pakete</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>It asks for the same in so few words that it mostly fits into a link, which opens it in the mail program. What explains the law and the evidence is left out.</source>
        <translation>Es verlangt dasselbe in so wenigen Worten, dass es meist in einen Link passt, der es im Mailprogramm öffnet. Was Recht und Belege erklärt, fehlt darin.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>It brings no text of its licence. The licence is: {name}</source>
        <translation>Es bringt keinen Text seiner Lizenz mit. Die Lizenz ist: {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>It came with flickrcheck.</source>
        <translation>Es kam mit flickrcheck.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/google-fec.toml"/>
        <source>It could be downloaded from Google. Whether it still can was not checked.</source>
        <comment>catalogue</comment>
        <translation>Er ließ sich von Google herunterladen. Ob das noch geht, wurde nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk.py"/>
        <source>It could not be looked at ({reason}).</source>
        <comment>kept</comment>
        <translation>Es ließ sich nicht ansehen ({reason}).</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_summary.py"/>
        <source>It could not be read.</source>
        <translation>Nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <location filename="../../flickrcheck/gui/person_note.py"/>
        <source>It does not find</source>
        <translation>Das wird nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <location filename="../../flickrcheck/gui/person_note.py"/>
        <source>It finds</source>
        <translation>Das wird gefunden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>It is &amp;mine</source>
        <translation>Es ist &amp;meins</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>It is &amp;not me</source>
        <translation>Zeigt mich &amp;nicht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>It is in English, which most operators read.</source>
        <translation>Es ist auf Englisch, das die meisten Betreiber lesen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>It is kept in this casebook and marked as yours, and letters go to it first. Nothing is sent anywhere.</source>
        <translation>Er steht in dieser Fallakte, als Ihrer gekennzeichnet, und Schreiben gehen zuerst an ihn. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>It is made again when it is needed; the next search of a big pack takes longer.</source>
        <translation>Er wird neu gemacht, wenn er gebraucht wird; die nächste Suche in einem großen Paket dauert länger.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>It is mine</source>
        <translation>Es ist meins</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/yfcc100m.toml"/>
        <source>It is named as the origin of the photos in the lawsuits over IBM's Diversity in Faces.</source>
        <comment>catalogue</comment>
        <translation>Er wird in den Klagen um Diversity in Faces von IBM als Herkunft der Fotos genannt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>It is not clear which dataset the list {path} belongs to: neither its format ({format}) nor its name says so. Type the command again with --dataset and the dataset's ID, for example --dataset diveface. Known IDs: {catalogue}.</source>
        <translation>Es ist unklar, zu welchem Datensatz die Liste {path} gehört: Weder ihr Format ({format}) noch ihr Name sagt es. Geben Sie der Datei einen Namen, der mit der Kennung des Datensatzes beginnt. Bekannte Kennungen: {catalogue}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>It is not me</source>
        <translation>Zeigt mich nicht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/check_roots.py"/>
        <source>It is not there, so it was not scanned, and its photos stay as they were.</source>
        <comment>kept</comment>
        <translation>Es ist nicht da und wurde deshalb nicht durchsucht; die Fotos darin bleiben, wie sie waren.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>It is signed with the key {label} ({key}), which you trust.</source>
        <translation>Es ist mit dem Schlüssel {label} ({key}) signiert, dem Sie vertrauen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>It lies {part}.</source>
        <translation>Der Teil reicht {part}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/usual_answers.py"/>
        <source>It settles nothing yet, such as a note that your letter arrived.</source>
        <translation>Sie klärt noch nichts, etwa eine Eingangsbestätigung.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>It shows &amp;me</source>
        <translation>Zeigt &amp;mich</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>It shows me</source>
        <translation>Zeigt mich</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/flickr8k.toml"/>
        <source>It was given out on request by a form. Whether it still is was not checked.</source>
        <comment>catalogue</comment>
        <translation>Er wurde über ein Formular auf Anfrage abgegeben. Ob das noch so ist, wurde nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/aflw.toml"/>
        <source>It was given out on request. Whether it still is was not checked.</source>
        <comment>catalogue</comment>
        <translation>Er wurde auf Anfrage abgegeben. Ob das noch so ist, wurde nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>It was made on this computer.</source>
        <translation>Es wurde auf diesem Computer erstellt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/imdb-face.toml"/>
        <location filename="../../resources/catalogue/lfw.toml"/>
        <location filename="../../resources/catalogue/ucf-facebook-800k.toml"/>
        <source>It was not made from Flickr photos, so there is nothing to add.</source>
        <comment>catalogue</comment>
        <translation>Er wurde nicht aus Flickr-Fotos gemacht; es gibt nichts hinzuzufügen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>It was stopped, so nothing was written.</source>
        <translation>Angehalten; deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>It will be saved in:</source>
        <translation>Wird gespeichert in:</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>Its Flickr ID is not known here.</source>
        <translation>Die Flickr-ID ist hier nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>Its Flickr ID is {id}: {address}</source>
        <translation>Die Flickr-ID ist {id}: {address}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Its Flickr ID, if its name or metadata tells one, is in none of the {number} datasets that were searched. The picture itself could not be compared with them.</source>
        <translation><numerusform>Die Flickr-ID, falls Name oder Metadaten eine nennen, steht nicht in dem einen durchsuchten Datensatz. Das Bild selbst konnte nicht damit verglichen werden.</numerusform><numerusform>Die Flickr-ID, falls Name oder Metadaten eine nennen, steht in keinem der {number} durchsuchten Datensätze. Das Bild selbst konnte nicht damit verglichen werden.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>Its columns are: {columns}.</source>
        <translation>Ihre Spalten sind: {columns}.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq-aging.toml"/>
        <source>Its files name faces by their number in FFHQ and not by Flickr ID. Search FFHQ instead: a photo in FFHQ is in FFHQ-Aging too.</source>
        <comment>catalogue</comment>
        <translation>Seine Dateien nennen Gesichter mit ihrer Nummer in FFHQ und nicht mit der Flickr-ID. Durchsuchen Sie stattdessen FFHQ: Ein Foto in FFHQ ist auch in FFHQ-Aging.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/aflw.toml"/>
        <location filename="../../resources/catalogue/fairface.toml"/>
        <location filename="../../resources/catalogue/helen.toml"/>
        <location filename="../../resources/catalogue/ijb.toml"/>
        <location filename="../../resources/catalogue/places365.toml"/>
        <location filename="../../resources/catalogue/tinyface.toml"/>
        <location filename="../../resources/catalogue/utkface.toml"/>
        <location filename="../../resources/catalogue/vggface2.toml"/>
        <location filename="../../resources/catalogue/wider-face.toml"/>
        <source>Its files name no Flickr photos, so it has no list that could be searched. If you hold a copy of its pictures, a pack can be made of their folder; it finds the same pictures.</source>
        <comment>catalogue</comment>
        <translation>Seine Dateien nennen keine Flickr-Fotos, also gibt es keine Liste, die durchsucht werden könnte. Wenn Sie eine Kopie seiner Bilder haben, lässt sich aus dem Ordner ein Paket machen; damit werden gleiche Bilder gefunden.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/pascal-voc.toml"/>
        <source>Its folder Annotations has one XML file a photo, with the Flickr photo ID. Add its archive, such as VOCtrainval.tar: flickrcheck index add --dataset pascal-voc FILE</source>
        <comment>catalogue</comment>
        <translation>Sein Ordner Annotations enthält je Foto eine XML-Datei mit der Foto-ID von Flickr. Fügen Sie sein Archiv hinzu, etwa VOCtrainval.tar: flickrcheck index add --dataset pascal-voc FILE</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>Its language</source>
        <translation>Die Sprache des Schreibens</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/sbu-captions.toml"/>
        <source>Its list of links names every photo, and is offered on Hugging Face too. To search it: flickrcheck index add --dataset sbu-captions FILE</source>
        <comment>catalogue</comment>
        <translation>Seine Liste von Links nennt jedes Foto und wird auch bei Hugging Face angeboten. Um sie zu durchsuchen: flickrcheck index add --dataset sbu-captions FILE</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/google-fec.toml"/>
        <source>Its makers published CSV files with three links a row. Put them into one file to search them together: flickrcheck index add --dataset google-fec FILE</source>
        <comment>catalogue</comment>
        <translation>Die Urheber haben CSV-Dateien mit drei Links je Zeile veröffentlicht. Fügen Sie sie zu einer Datei zusammen, um sie gemeinsam zu durchsuchen: flickrcheck index add --dataset google-fec FILE</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>Its page was</source>
        <translation>Seine Seite war</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Its page: {address}</source>
        <translation>Seine Seite: {address}</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/facescrub.toml"/>
        <source>Its tables of actors and actresses hold a link and a box a row. To search one: flickrcheck index add --dataset facescrub FILE</source>
        <comment>catalogue</comment>
        <translation>Seine Tabellen von Schauspielern und Schauspielerinnen enthalten je Zeile einen Link und einen Rahmen. Um eine zu durchsuchen: flickrcheck index add --dataset facescrub FILE</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>January</source>
        <comment>month in a date</comment>
        <translation>Januar</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>July</source>
        <comment>month in a date</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>June</source>
        <comment>month in a date</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>Keep my text</source>
        <translation>Meinen Text behalten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Keep one casebook for each client: nothing of one gets into another. Make it first, then add the client's photos.</source>
        <translation>Führen Sie für jede Person eine eigene Fallakte: Nichts aus der einen gerät in eine andere. Legen Sie sie zuerst an, und fügen Sie dann die Fotos der Person hinzu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Keep the mandate at hand: the letter offers to show it. Write only what the person for whom you write has asked for.</source>
        <translation>Halten Sie die Vollmacht bereit: Das Schreiben bietet an, sie zu zeigen. Schreiben Sie nur, worum die Person gebeten hat, für die Sie schreiben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Key {name}</source>
        <translation>Schlüssel {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <location filename="../../flickrcheck/gui/settings_page.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Keys found</source>
        <translation>Gefundene Tasten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Known is: {ways}.</source>
        <translation>Bekannt ist: {ways}.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>LAION has a web form that asks for your name, e-mail address, an explanation, the dataset, the number of the sample and the link. It removes entries whose link or picture shows you from the copies it controls and from later editions, and refuses requests that rest on copyright.</source>
        <comment>catalogue</comment>
        <translation>LAION hat ein Webformular, das nach Ihrem Namen, Ihrer E-Mail-Adresse, einer Erklärung, dem Datensatz, der Nummer des Eintrags und dem Link fragt. Es entfernt Einträge, deren Link oder Bild Sie zeigt, aus den Kopien in seiner Hand und aus späteren Ausgaben, und lehnt Anfragen ab, die sich auf das Urheberrecht stützen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>LAION-5B was taken down on 19 December 2023. Its successor Re-LAION-5B was published on 30 August 2024.</source>
        <comment>catalogue</comment>
        <translation>LAION-5B wurde am 19. Dezember 2023 zurückgezogen. Sein Nachfolger Re-LAION-5B erschien am 30. August 2024.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq-aging.toml"/>
        <source>Labels for the 70,000 faces of FFHQ, such as age group and gender, published by Or-El and others.</source>
        <comment>catalogue</comment>
        <translation>Angaben zu den 70.000 Gesichtern von FFHQ, wie Altersgruppe und Geschlecht, veröffentlicht von Or-El und anderen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/language_choice.py"/>
        <location filename="../../flickrcheck/gui/settings_page.py"/>
        <source>Language</source>
        <comment>heading</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>Language of the manual</source>
        <translation>Sprache des Handbuchs</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/language_choice.py"/>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/language_choice.py"/>
        <source>Language:</source>
        <translation>Sprache:</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Last scan</source>
        <translation>Letzter Suchlauf</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Lawsuits</source>
        <translation>Klagen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>Leave out files and folders called, separated by semicolon</source>
        <translation>Dateien und Ordner auslassen, die so heißen, mit Semikolon getrennt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>Leave out files and folders called:</source>
        <translation>Diese Dateien und Ordner auslassen:</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Leave out the files</source>
        <translation>Die Dateien weglassen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/reader.py"/>
        <source>Left out are {what}: {number}.</source>
        <translation>Ausgelassen: {what}: {number}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Left out as you asked</source>
        <translation>Ausgelassen, wie Sie wollten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Left out on request</source>
        <translation>Auf Wunsch ausgelassen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>Left out: {reasons}.</source>
        <translation>Ausgelassen: {reasons}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Length of the letter</source>
        <translation>Länge des Schreibens</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>Less than one accidental "Same picture" is to be expected: one in about {number} scans like this one. This is an estimate.</source>
        <translation>Zu erwarten ist weniger als ein zufälliger Treffer „Gleiches Bild“: einer in etwa {number} Suchläufen wie diesem. Das ist eine Schätzung.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>Less than one accidental "Same picture" is to be expected: one in more than a million scans like this one. This is an estimate.</source>
        <translation>Zu erwarten ist weniger als ein zufälliger Treffer „Gleiches Bild“: einer in mehr als einer Million Suchläufen wie diesem. Das ist eine Schätzung.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <location filename="../../flickrcheck/work/sequels.py"/>
        <source>Letter of {day}</source>
        <translation>Schreiben vom {day}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Letter saved</source>
        <translation>Schreiben gespeichert</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Letter saved ({kind})</source>
        <translation>Schreiben gespeichert ({kind})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_layout.py"/>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <location filename="../../flickrcheck/gui/rail.py"/>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_layout.py"/>
        <source>Letters and your details</source>
        <translation>Schreiben und Ihre Angaben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Letters ask for your name and address again. Drafted letters have them, too; delete these for themselves.</source>
        <translation>Schreiben fragen dann wieder nach Ihrem Namen und Ihrer Adresse. Auch die entworfenen Schreiben enthalten sie; löschen Sie diese für sich.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>Lightroom catalog data</source>
        <comment>kept</comment>
        <translation>Lightroom-Katalogdaten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>Lightroom library</source>
        <comment>kept</comment>
        <translation>Lightroom-Bibliothek</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>Lightroom previews</source>
        <comment>kept</comment>
        <translation>Lightroom-Vorschauen</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/facescrub.toml"/>
        <source>Links to 141,130 pictures of actors, found by an image search. 211 of them were found to be Flickr photos.</source>
        <comment>catalogue</comment>
        <translation>Links zu 141.130 Bildern von Schauspielern, gefunden mit einer Bildersuche. 211 davon erwiesen sich als Flickr-Fotos.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/vggface.toml"/>
        <source>Links to 2.6 million pictures of 2,622 well-known people, found by an image search. Some of them are Flickr photos.</source>
        <comment>catalogue</comment>
        <translation>Links auf 2,6 Millionen Bilder von 2.622 bekannten Menschen, mit einer Bildersuche gefunden. Einige davon sind Flickr-Fotos.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <source>Links to Creative Commons photos from YFCC100M with measurements of about one million faces, made to study how well face analysis works for different people. It was the subject of lawsuits against IBM, Microsoft and Amazon.</source>
        <comment>catalogue</comment>
        <translation>Links auf Creative-Commons-Fotos aus YFCC100M mit Messungen an etwa einer Million Gesichtern, um zu untersuchen, wie gut Gesichtsanalyse bei verschiedenen Menschen geht. Darum ging es in Klagen gegen IBM, Microsoft und Amazon.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/imdb-face.toml"/>
        <source>Links to about 1.7 million pictures of 59,000 well-known people on the IMDb website. It is not made from Flickr photos.</source>
        <comment>catalogue</comment>
        <translation>Links zu etwa 1,7 Millionen Bildern von 59.000 bekannten Menschen auf der Website IMDb. Er ist nicht aus Flickr-Fotos gemacht.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/hf-flickr-5b.toml"/>
        <source>Links to about five billion Flickr photos with licence, place, dates, description and tags, gathered by one person.</source>
        <comment>catalogue</comment>
        <translation>Links zu etwa fünf Milliarden Flickr-Fotos mit Lizenz, Ort, Daten, Beschreibung und Tags, von einer Einzelperson gesammelt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>Links to billions of pictures from all over the web with the text that stood beside them, used to train programs that make pictures. How many are from Flickr was not measured.</source>
        <comment>catalogue</comment>
        <translation>Links auf Milliarden Bilder aus dem ganzen Web mit dem Text, der daneben stand, um Programme zu trainieren, die Bilder machen. Wie viele von Flickr sind, wurde nicht gemessen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>List format</source>
        <translation>Listenform</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>List what was not checked</source>
        <translation>Auflisten, was nicht geprüft wurde</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_model.py"/>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>Listed</source>
        <translation>Gelistet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Listed accounts, addresses and IDs without any picture: Datasets, Look up photos and accounts.</source>
        <translation>Gelistete Konten, Adressen und IDs ganz ohne Bild: „Datensätze“, „Fotos und Konten nachschlagen“.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>Listed in {datasets}.</source>
        <translation>Gelistet in {datasets}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Listed in {datasets}: by its Flickr ID.</source>
        <translation>Gelistet in {datasets}: nach der Flickr-ID.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Listed in {datasets}: same picture.</source>
        <translation>Gelistet in {datasets}: gleiches Bild.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Listed in {datasets}: the very file.</source>
        <translation>Gelistet in {datasets}: genau diese Datei.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Listed in {datasets}: you confirmed a possible match.</source>
        <translation>Gelistet in {datasets}: Sie haben einen möglichen Treffer bestätigt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/hf-flickr-5b.toml"/>
        <source>Listed on Hugging Face.</source>
        <comment>catalogue</comment>
        <translation>Bei Hugging Face aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>Listed, same picture or confirmed</source>
        <translation>Gelistet, gleiches Bild oder bestätigt</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/diveface.toml"/>
        <source>Lists of 139,677 faces in 115,729 Flickr photos of 6,102 accounts, taken from MegaFace and sorted by gender and by three groups that its makers call ethnic. flickrcheck never stores those labels.</source>
        <comment>catalogue</comment>
        <translation>Listen von 139.677 Gesichtern in 115.729 Flickr-Fotos von 6.102 Konten, aus MegaFace genommen und nach Geschlecht und drei Gruppen geordnet, die die Urheber ethnisch nennen. flickrcheck speichert diese Angaben nie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>Little time: for up to 200 photos, and for photos whose account is listed.</source>
        <translation>Wenig Zeit: bei bis zu 200 Fotos und bei Fotos, deren Konto gelistet ist.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_pictures.py"/>
        <source>Loading both pictures</source>
        <translation>Beide Bilder werden geladen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>Loading the picture</source>
        <translation>Das Bild wird geladen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>Look at the match</source>
        <translation>Treffer ansehen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>Look at the match of {name}</source>
        <translation>Treffer von {name} ansehen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Look for the address of the operator's privacy office and put it in.</source>
        <translation>Suchen Sie die Adresse der Datenschutzstelle des Betreibers und tragen Sie sie ein.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>Look harder for copies that show a part of a photo</source>
        <translation>Genauer nach Kopien suchen, die einen Teil eines Fotos zeigen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>Look harder, also for copies that show a part of a photo:</source>
        <translation>Genauer suchen, auch nach Kopien, die einen Teil eines Fotos zeigen:</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Look up photos and accounts</source>
        <translation>Fotos und Konten nachschlagen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>Look up the photographer's account...</source>
        <translation>Konto des Fotografen nachschlagen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Look yourself up</source>
        <translation>Selbst nachsehen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Looking for pictures</source>
        <translation>Bilder werden gesucht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <source>Looking for the pictures of {name}</source>
        <translation>Die Bilder von {name} werden gesucht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Looking harder</source>
        <translation>Es wird genauer gesucht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Looking in {dataset} ({number} of {total})</source>
        <translation>Suche in {dataset} ({number} von {total})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Looking up</source>
        <translation>Es wird nachgeschlagen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Made by flickrcheck on your own computer. Nothing was sent anywhere. This is no legal advice.</source>
        <translation>Von flickrcheck auf Ihrem eigenen Computer erstellt. Nichts wurde irgendwohin geschickt. Dies ist keine Rechtsberatung.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Made on this computer</source>
        <translation>Auf diesem Computer erstellt</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/example-faces.toml"/>
        <source>Made up for the demonstration.</source>
        <comment>catalogue</comment>
        <translation>Für die Vorführung erfunden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>Mails ({pattern});;All files (*)</source>
        <translation>E-Mails ({pattern});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Making small previews</source>
        <translation>Vorschaubilder werden erstellt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Many clients go faster without a window: flickrcheck scan FOLDER --casebook FILE does the same and can be continued.</source>
        <translation>Bei vielen Personen geht es ohne Fenster schneller: flickrcheck scan ORDNER --casebook DATEI macht dasselbe und lässt sich fortsetzen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>March</source>
        <comment>month in a date</comment>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Mark as &amp;ready</source>
        <translation>Als b&amp;ereit kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Mark as &amp;sent...</source>
        <translation>Als gesendet &amp;vermerken...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Mark as ready</source>
        <translation>Als bereit kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Mark as sent...</source>
        <translation>Als gesendet vermerken...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>Marked boxes</source>
        <translation>Markierte Rahmen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Marked in the dataset:</source>
        <translation>Im Datensatz markiert:</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>Marked people</source>
        <translation>Markierte Personen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_table.py"/>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <location filename="../../flickrcheck/gui/rail.py"/>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Matches and verdicts stay. The next scan has to read every picture again, and new packs can be compared by Flickr IDs only until then.</source>
        <translation>Treffer und Urteile bleiben. Der nächste Suchlauf muss jedes Bild neu lesen, und neue Pakete lassen sich bis dahin nur nach Flickr-IDs vergleichen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Matches and verdicts stay. The next scan makes small pictures of matched photos again.</source>
        <translation>Treffer und Urteile bleiben. Der nächste Suchlauf macht wieder kleine Bilder der getroffenen Fotos.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Matches as &amp;grid</source>
        <translation>Treffer als &amp;Raster</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Matches as &amp;table</source>
        <translation>Treffer als Ta&amp;belle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_grid.py"/>
        <source>Matches as pictures</source>
        <translation>Treffer als Bilder</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>Matches shown</source>
        <translation>Gezeigte Treffer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_recipients.py"/>
        <source>Matches that go into no letter</source>
        <translation>Treffer, die in kein Schreiben kommen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>May</source>
        <comment>month in a date</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>Me and all&amp;owed</source>
        <translation>Zeigt mich, &amp;erlaubt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>Me and allowed</source>
        <translation>Zeigt mich, erlaubt</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/conceptual-captions.toml"/>
        <source>Meant for feedback and concerns.</source>
        <comment>catalogue</comment>
        <translation>Gedacht für Rückmeldungen und Bedenken.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Medium</source>
        <comment>removal</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Medium: the operator says how, but wants something done first, or names no address for it.</source>
        <translation>Mittel: Der Betreiber sagt, wie es geht, verlangt aber vorher etwas oder nennt keine Adresse dafür.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/message_bar.py"/>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/web_form.py"/>
        <source>Message</source>
        <comment>field of a web form</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>Mine and all&amp;owed</source>
        <translation>Meins und &amp;erlaubt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>Mine and allowed</source>
        <translation>Meins und erlaubt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Missing credit</source>
        <translation>Fehlende Namensnennung</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>More room for the l&amp;eft side</source>
        <translation>Mehr Platz für die &amp;linke Seite</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>More room for the r&amp;ight side</source>
        <translation>Mehr Platz für die re&amp;chte Seite</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/utkface.toml"/>
        <source>More than 20,000 pictures of faces from the web, named after age, gender and a group that its makers call race. Whether Flickr photos are among them is not known.</source>
        <comment>catalogue</comment>
        <translation>Mehr als 20.000 Bilder von Gesichtern aus dem Web, benannt nach Alter, Geschlecht und einer Gruppe, die seine Urheber „race“ nennen. Ob Flickr-Fotos darunter sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>More than {most} other pictures of yours match the same photo; {number} of them are offered above.</source>
        <translation>Mehr als {most} andere Ihrer Bilder passen zum selben Foto; {number} davon stehen oben zur Wahl.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>More time announced by the operator</source>
        <translation>Der Betreiber hat mehr Zeit angekündigt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Move the picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>My child is shown in them</source>
        <translation>Mein Kind ist darauf zu sehen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>N&amp;ote a reply sent...</source>
        <translation>E&amp;rwiderung gesendet...</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <source>NVIDIA asks the holder of the Flickr account to mark, relicense, hide or delete the photo on Flickr first, and then to send an e-mail with the Flickr user name. It then checks all photos of that account again. A person who is shown but does not hold the account has no path of their own there.</source>
        <comment>catalogue</comment>
        <translation>NVIDIA bittet den Inhaber des Flickr-Kontos, das Foto zuerst bei Flickr zu kennzeichnen, neu zu lizenzieren, zu verbergen oder zu löschen und dann eine E-Mail mit dem Flickr-Benutzernamen zu senden. Danach prüft es alle Fotos dieses Kontos erneut. Wer abgebildet ist, das Konto aber nicht innehat, hat dort keinen eigenen Weg.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/web_form.py"/>
        <source>Name</source>
        <comment>field of a web form</comment>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/check_roots.py"/>
        <source>Name at least one folder or picture to scan.</source>
        <translation>Nennen Sie mindestens einen Ordner oder ein Bild.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>Name in the dataset</source>
        <translation>Name im Datensatz</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <source>Name the Flickr user name of the account: the operator asks for it.</source>
        <comment>catalogue</comment>
        <translation>Nennen Sie den Flickr-Benutzernamen des Kontos: Der Betreiber fragt danach.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <source>Name the ID (NSID) of the Flickr account: the operator asks for it.</source>
        <comment>catalogue</comment>
        <translation>Nennen Sie die Kennung (NSID) des Flickr-Kontos: Der Betreiber fragt danach.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/follow_up.py"/>
        <source>Name the authority to which you complain.</source>
        <translation>Nennen Sie die Behörde, bei der Sie sich beschweren.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/reader.py"/>
        <source>Name the list file itself to learn what is missing.</source>
        <translation>Nennen Sie die Listendatei selbst, um zu erfahren, was fehlt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/follow_up.py"/>
        <source>Name the recipient to whom the notice goes.</source>
        <translation>Nennen Sie den Empfänger, an den die Mitteilung geht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Names and paths of casebooks were left out of this summary.</source>
        <translation>Namen und Pfade der Fallakten wurden in dieser Zusammenfassung weggelassen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Names and paths of files, pictures, Flickr accounts and photo IDs were left out of this report.</source>
        <translation>Namen und Pfade von Dateien, Bilder, Flickr-Konten und Foto-IDs wurden in diesem Bericht weggelassen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_recipients.py"/>
        <source>Names {law}; in {language}</source>
        <translation>Nennt {law}; auf {language}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Ne&amp;xt undecided</source>
        <translation>Nächster &amp;ohne Urteil</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <source>Neither the content nor the name of {file} says to which dataset
it belongs. Choose it, or type an ID of your own such as my-list:</source>
        <translation>Weder der Inhalt noch der Name von {file} sagt, zu welchem Datensatz
sie gehört. Wählen Sie ihn, oder schreiben Sie eine eigene Kennung wie my-list:</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>New</source>
        <comment>column</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>New</source>
        <comment>match</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>New</source>
        <comment>matches</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>New and changed files, parts of pictures and uploaded originals wait for the next scan.</source>
        <translation>Neue und geänderte Dateien, Bildteile und hochgeladene Originale kommen beim nächsten Suchlauf an die Reihe.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <location filename="../../flickrcheck/gui/casebook_opener.py"/>
        <source>New casebook</source>
        <translation>Neue Fallakte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>New casebook for a client...</source>
        <translation>Neue Fallakte für eine Person...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>New casebook...</source>
        <translation>Neue Fallakte...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>New key for {action}:</source>
        <translation>Neue Taste für {action}:</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>New. {grade}: {entry}</source>
        <translation>Neu. {grade}: {entry}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>New: this was not found by the scan before.</source>
        <translation>Neu: Das hat der vorige Suchlauf nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Next</source>
        <comment>match</comment>
        <translation>Nächster</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/message_bar.py"/>
        <source>Next ({number} more)</source>
        <translation>Weiter (noch {number})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Next marked &amp;box</source>
        <translation>Nächster markierter Ra&amp;hmen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Next mat&amp;ch</source>
        <translation>Nä&amp;chster Treffer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_calendar.py"/>
        <source>Next step due: {operator}</source>
        <translation>Nächster Schritt fällig: {operator}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>No account named</source>
        <translation>Kein Konto genannt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>No action fits.</source>
        <translation>Keine Aktion passt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>No address is known.</source>
        <translation>Keine Adresse bekannt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/follow_up.py"/>
        <source>No authority is known for a request under this law. If one oversees the operator, say first under which law your request is.</source>
        <translation>Für eine Anfrage nach diesem Gesetz ist keine Behörde bekannt. Wenn eine Behörde den Betreiber beaufsichtigt, geben Sie zuerst an, nach welchem Gesetz Ihre Anfrage ist.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>No box is chosen.</source>
        <translation>Kein Rahmen ist gewählt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>No box is drawn on this picture.</source>
        <translation>Auf diesem Bild ist kein Rahmen eingezeichnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/session.py"/>
        <source>No casebook can be opened or made where yours usually are. A new one is open now that your system may delete: {path}. Choose File, New casebook, and a folder where you may write.</source>
        <translation>Wo Ihre Fallakten sonst liegen, lässt sich keine öffnen oder anlegen. Jetzt ist eine neue offen, die Ihr System löschen kann: {path}. Wählen Sie „Datei“, „Neue Fallakte“ und einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/session.py"/>
        <source>No casebook can be opened or made, neither where yours usually are nor in the folder for temporary files, so nothing can be saved now. Free some space, or choose File, New casebook, and a folder where you may write. What the system says: {reason}</source>
        <translation>Es lässt sich keine Fallakte öffnen oder anlegen, weder dort, wo Ihre sonst sind, noch im Ordner für vorübergehende Dateien; deshalb kann jetzt nichts gespeichert werden. Schaffen Sie Platz, oder wählen Sie „Datei“, „Neue Fallakte“ und einen Ordner, in den Sie schreiben dürfen. Das sagt das System: {reason}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_summary.py"/>
        <source>No casebook is named. Name casebooks, or folders with casebooks.</source>
        <translation>Es ist keine Fallakte genannt. Nennen Sie Fallakten oder Ordner mit Fallakten.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_summary.py"/>
        <source>No casebook lies in the folder {folder}. The names of casebooks end in ".casebook".</source>
        <translation>Im Ordner {folder} liegt keine Fallakte. Die Namen von Fallakten enden mit „.casebook“.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>No chapter has all these words. The nearest are first.</source>
        <translation>Kein Kapitel enthält alle diese Wörter. Die nächsten stehen vorn.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/megaface.toml"/>
        <source>No complete public list of the photos is known. The lists of DiveFace name 115,729 of its photos. If you hold a list of its files, such as FlickrFinal2/123/12345678@N00/1234567890_0.jpg, it can be added: flickrcheck index add --dataset megaface FILE</source>
        <comment>catalogue</comment>
        <translation>Eine vollständige öffentliche Liste der Fotos ist nicht bekannt. Die Listen von DiveFace nennen 115.729 seiner Fotos. Wenn Sie eine Liste seiner Dateien haben, wie FlickrFinal2/123/12345678@N00/1234567890_0.jpg, lässt sie sich hinzufügen: flickrcheck index add --dataset megaface FILE</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/rail_counters.py"/>
        <source>No dataset installed</source>
        <translation>Kein Datensatz installiert</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>No dataset is installed yet, so a scan reads your photos but has nothing to compare them with. Add the list that a dataset's makers published, or a pack.</source>
        <translation>Noch ist kein Datensatz installiert. Ein Suchlauf liest also Ihre Fotos, hat aber nichts zum Vergleichen. Fügen Sie die Liste hinzu, die die Urheber eines Datensatzes veröffentlicht haben, oder ein Paket.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>No dataset of this operator is in the catalogue, so no address can be kept.</source>
        <translation>Kein Datensatz dieses Betreibers steht im Verzeichnis, daher kann keine Adresse aufgehoben werden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>No dataset was searched, because none was installed.</source>
        <translation>Es wurde kein Datensatz durchsucht, weil keiner installiert war.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>No dataset was searched. Add a pack or a published list with "flickrcheck index add FILE" and scan again: no photo has to be read twice.</source>
        <translation>Es wurde kein Datensatz durchsucht. Fügen Sie auf der Seite „Datensätze“ ein Paket oder eine veröffentlichte Liste hinzu und starten Sie einen neuen Suchlauf: Kein Foto muss zweimal gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>No e-mail address for this is known, so the draft has no recipient. {other_ways}</source>
        <translation>Dafür ist keine E-Mail-Adresse bekannt, deshalb hat der Entwurf keinen Empfänger. {other_ways}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_recipients.py"/>
        <source>No e-mail address known</source>
        <translation>Keine E-Mail-Adresse bekannt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_address.py"/>
        <source>No e-mail address of {operator} is known here. Look for the one of its privacy office and enter it. It is kept in this casebook and marked as yours; nothing is sent anywhere.</source>
        <translation>Hier ist keine E-Mail-Adresse bekannt von: {operator}. Suchen Sie die der Datenschutzstelle und geben Sie sie ein. Sie wird in dieser Fallakte aufgehoben und als Ihre gekennzeichnet; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/flickr8k.toml"/>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>No face labels.</source>
        <comment>catalogue</comment>
        <translation>Keine Angaben zu Gesichtern.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/visual-genome.toml"/>
        <source>No face labels. Objects, their properties and relations are marked, people among them.</source>
        <comment>catalogue</comment>
        <translation>Keine Angaben zu Gesichtern. Markiert sind Dinge, ihre Eigenschaften und Beziehungen, darunter Menschen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/flickr30k.toml"/>
        <source>No face labels. People are boxed in the Entities edition.</source>
        <comment>catalogue</comment>
        <translation>Keine Angaben zu Gesichtern. In der Ausgabe Entities haben Menschen Rahmen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/coco.toml"/>
        <source>No face labels. People are outlined, and 250,000 of them have body points that include nose, eyes and ears.</source>
        <comment>catalogue</comment>
        <translation>Keine Angaben zu Gesichtern. Menschen sind umrissen, und 250.000 von ihnen haben Körperpunkte, darunter Nase, Augen und Ohren.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/yfcc100m.toml"/>
        <source>No faces are marked in the core files. Many face datasets were cut from it.</source>
        <comment>catalogue</comment>
        <translation>In den Kerndateien sind keine Gesichter markiert. Viele Gesichtsdatensätze wurden daraus geschnitten.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>No file can ask for these pictures: they are too plain to be told from others. Write to the photographer in your own words, with a copy of the picture if you like.</source>
        <translation>Keine Datei kann nach diesen Bildern fragen: Sie sind zu gleichförmig, um sie von anderen zu unterscheiden. Schreiben Sie dem Fotografen in Ihren eigenen Worten, wenn Sie mögen mit einer Kopie des Bilds.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/reader.py"/>
        <source>No file in the archive {path} is a list that names Flickr photos.</source>
        <translation>Keine Datei im Archiv {path} ist eine Liste, die Flickr-Fotos nennt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/reader.py"/>
        <source>No file in the folder {path} is a list that names Flickr photos.</source>
        <translation>Keine Datei im Ordner {path} ist eine Liste, die Flickr-Fotos nennt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <location filename="../../flickrcheck/gui/folders.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>No file manager opened. The folder is {folder}.</source>
        <translation>Es hat sich kein Dateimanager geöffnet. Der Ordner ist {folder}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>No file manager opened. The letters are in {folder}.</source>
        <translation>Es hat sich kein Dateimanager geöffnet. Die Schreiben liegen in {folder}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/printing/pdf_file.py"/>
        <source>No font of this computer has some of the characters in names here. Boxes or gaps stand in their place; the HTML and CSV reports have them.</source>
        <translation>Keine Schrift dieses Computers hat manche Zeichen der Namen hier. An ihrer Stelle stehen Kästchen oder Lücken; die Berichte als HTML und CSV haben sie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/printing/glyphs.py"/>
        <source>No font of this computer has these characters: {named}. On paper and in the PDF, boxes stand in their place; the e-mail and the text file have them. Install a font for that script, then open flickrcheck again.</source>
        <translation>Keine Schriftart dieses Computers hat diese Zeichen: {named}. Auf Papier und im PDF stehen an ihrer Stelle Kästchen; E-Mail und Textdatei haben sie. Installieren Sie eine Schriftart für diese Schrift und öffnen Sie flickrcheck dann erneut.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/printing/glyphs.py"/>
        <source>No font of this computer has {number} of the characters here, such as {named}. On paper and in the PDF, boxes stand in their place; the e-mail and the text file have them. Install a font for that script, then open flickrcheck again.</source>
        <translation>Keine Schriftart dieses Computers hat alle Zeichen hier; es fehlen {number}, darunter {named}. Auf Papier und im PDF stehen an ihrer Stelle Kästchen; E-Mail und Textdatei haben sie. Installieren Sie eine Schriftart für diese Schrift und öffnen Sie flickrcheck dann erneut.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/open-images.toml"/>
        <source>No identities. People and human faces are among the boxed objects.</source>
        <comment>catalogue</comment>
        <translation>Keine Identitäten. Unter den Dingen mit Rahmen sind Menschen und menschliche Gesichter.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_writer.py"/>
        <source>No index pack can be written at {target}: {error}. Choose another name.</source>
        <translation>Unter {target} lässt sich kein Paket schreiben: {error}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup.py"/>
        <source>No index pack is installed, so there is nothing to look in. {how_to_add}</source>
        <translation>Es ist kein Paket installiert, also gibt es nichts, worin gesucht werden kann. {how_to_add}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>No law is known here that fits both you and the operator, so the letter asks without naming one.</source>
        <translation>Hier ist kein Gesetz bekannt, das zu Ihnen und zum Betreiber passt. Das Schreiben bittet deshalb, ohne eines zu nennen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>No letter was saved from this casebook yet. When you save letters, they are kept here with their day, their operator and the photos that they name. Requests of another casebook can be taken in: Requests, Import requests.</source>
        <translation>Aus dieser Fallakte wurde noch kein Schreiben gespeichert. Wenn Sie Schreiben speichern, werden sie hier mit Tag, Betreiber und den genannten Fotos aufbewahrt. Anfragen aus einer anderen Fallakte lassen sich übernehmen: „Anfragen“, „Anfragen einlesen“.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>No longer in this folder: {files}. The texts above are kept in the casebook.</source>
        <translation>Nicht mehr in diesem Ordner: {files}. Die Texte oben bleiben in der Fallakte.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <source>No longer offered. It was only given to applicants whom IBM approved. IBM said in June 2020 that it would no longer offer general face recognition.</source>
        <comment>catalogue</comment>
        <translation>Nicht mehr angeboten. Er ging nur an Antragsteller, die IBM zugelassen hatte. IBM sagte im Juni 2020, dass es allgemeine Gesichtserkennung nicht mehr anbieten werde.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>No mail program opened. Save the letter as an e-mail draft, or copy its text.</source>
        <translation>Kein Mailprogramm hat sich geöffnet. Speichern Sie das Schreiben als E-Mail-Entwurf, oder kopieren Sie den Text.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>No match fits the filter.</source>
        <translation>Kein Treffer passt zum Filter.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/preview.py"/>
        <source>No match is selected.</source>
        <translation>Es ist kein Treffer gewählt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <source>No match shown here is without a verdict.</source>
        <translation>Kein hier gezeigter Treffer ist ohne Urteil.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>No operator is chosen. Check the box of one of them.</source>
        <translation>Es ist kein Betreiber gewählt. Kreuzen Sie einen von ihnen an.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>No other picture of yours matches the same photo.</source>
        <translation>Kein anderes Ihrer Bilder passt zum selben Foto.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>No pack of this dataset that lists the photo is installed now, so this is what the casebook keeps of it.</source>
        <translation>Derzeit ist kein Paket dieses Datensatzes installiert, das das Foto listet. Dies ist, was die Fallakte davon aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>No photo of account {nsid} is listed in the packs searched.</source>
        <translation>Von Konto {nsid} ist in den durchsuchten Paketen kein Foto gelistet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>No photo was matched. What this means stands below.</source>
        <translation>Zu keinem Foto gibt es einen Treffer. Was das bedeutet, steht unten.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>No picture of it was scanned; it is known from the account export.</source>
        <translation>Davon wurde kein Bild durchsucht; es ist aus dem Kontoexport bekannt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>No picture of them is here{videos}, so only their Flickr IDs were compared.</source>
        <translation><numerusform>Davon ist hier kein Bild{videos}, also wurde nur die Flickr-ID verglichen.</numerusform><numerusform>Davon sind hier keine Bilder{videos}, also wurden nur die Flickr-IDs verglichen.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>No picture was matched by its looks, so none can have matched by accident.</source>
        <translation>Kein Bild wurde nach seinem Aussehen zugeordnet, also kann auch keines zufällig zugeordnet sein.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/picture_view.py"/>
        <source>No picture: {why}</source>
        <translation>Kein Bild: {why}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>No pictures were found there.</source>
        <translation>Dort wurden keine Bilder gefunden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>No procedure known.</source>
        <translation>Kein Verfahren bekannt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/pool.py"/>
        <source>No process for reading pictures can be started ({reason}), so no picture can be read. Close other programs, and start flickrcheck again.</source>
        <translation>Zum Lesen der Bilder lässt sich kein Prozess starten ({reason}), also kann kein Bild gelesen werden. Schließen Sie andere Programme und starten Sie flickrcheck neu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>No program opened the e-mail draft. It is in {folder}: open or import {name} with your mail program, or copy the letter's text.</source>
        <translation>Kein Programm hat den E-Mail-Entwurf geöffnet. Er liegt in {folder}: Öffnen oder importieren Sie {name} mit Ihrem Mailprogramm, oder kopieren Sie den Text des Schreibens.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>No program opened. The file is {file}.</source>
        <translation>Kein Programm hat sich geöffnet. Die Datei ist {file}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>No verdict yet</source>
        <translation>Noch kein Urteil</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_form_view.py"/>
        <source>No web form of this operator is known here. If you found one, copy the parts of the letter into it.</source>
        <translation>Hier ist kein Webformular dieses Betreibers bekannt. Wenn Sie eines gefunden haben, kopieren Sie die Teile des Schreibens hinein.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>No: scans do not search this dataset.</source>
        <translation>Nein: Suchläufe durchsuchen diesen Datensatz nicht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>None of it.</source>
        <translation>Nichts davon.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>None of the accounts is listed in the packs searched.</source>
        <translation>Keines der Konten ist in den durchsuchten Paketen gelistet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/requests_file.py"/>
        <source>None of the photos in this file is among the matches of the casebook {casebook}, so it may be the file of somebody else. Its letters are by {names}. Nothing was taken.</source>
        <translation>Keines der Fotos in dieser Datei ist unter den Treffern der Fallakte {casebook}. Sie gehört also vielleicht jemand anderem. Ihre Schreiben sind von {names}. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/requests_file.py"/>
        <source>None of the photos in this file is among the matches of the casebook {casebook}, so it may be the file of somebody else. Nothing was taken.</source>
        <translation>Keines der Fotos in dieser Datei ist unter den Treffern der Fallakte {casebook}. Sie gehört also vielleicht jemand anderem. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>None of the photos is listed in the packs searched.</source>
        <translation>Keines der Fotos ist in den durchsuchten Paketen gelistet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>None of the pictures that are asked for is among the photos of this casebook.</source>
        <translation>Keines der erfragten Bilder ist unter den Fotos dieser Fallakte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>None of these is me</source>
        <translation>Keiner davon zeigt mich</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>None of these words is in the manual.</source>
        <translation>Keines dieser Wörter steht im Handbuch.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>None of your photos was found in the datasets that were searched. The Photos page says which these were, what was not checked, and what this does not prove.</source>
        <translation>Keines Ihrer Fotos wurde in den durchsuchten Datensätzen gefunden. Die Seite Fotos sagt, welche das waren, was nicht geprüft wurde und was das nicht beweist.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>None of {photos} in {casebooks} is surely listed.</source>
        <translation>Von {photos} ist keines sicher gelistet ({casebooks}).</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>None of {photos} is surely listed in the datasets that were searched.</source>
        <translation>Von {photos} ist keines sicher in den durchsuchten Datensätzen gelistet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>None of {photos} is surely listed in the {datasets} searched.</source>
        <translation>Durchsucht wurden {datasets}: Von {photos} ist keines sicher gelistet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>None: no letter was saved.</source>
        <translation>Keine: Es wurde kein Schreiben gespeichert.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>None: no picture was read since they were deleted, or ever.</source>
        <translation>Keine: Seit dem Löschen oder überhaupt wurde kein Bild gelesen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Not checked</source>
        <comment>dataset</comment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Not checked: {parts}.</source>
        <translation>Nicht geprüft: {parts}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Not compared yet. If the scan was stopped, start it again to go on.</source>
        <translation>Noch nicht verglichen. Wenn der Suchlauf angehalten wurde, starten Sie ihn wieder, damit er weitergeht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Not compared: no dataset was installed</source>
        <translation>Nicht verglichen: Es war kein Datensatz installiert</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Not found in the {number} datasets that were searched by picture.</source>
        <translation><numerusform>Nicht gefunden in dem einen Datensatz, der am Bild durchsucht wurde.</numerusform><numerusform>Nicht gefunden in den {number} Datensätzen, die am Bild durchsucht wurden.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Not found means not in these editions, as far as this very picture can tell. It says nothing of other datasets, and nothing of other pictures that show you.</source>
        <translation>Nicht gefunden heißt: nicht in diesen Ausgaben, soweit genau dieses Bild es zeigt. Es sagt nichts über andere Datensätze und nichts über andere Bilder, auf denen Sie zu sehen sind.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Not in the catalogue</source>
        <translation>Nicht im Verzeichnis</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>Not in your picture, which shows only a part of the listed one: boxes {boxes}.</source>
        <translation><numerusform>Nicht auf Ihrem Bild, das nur einen Teil des gelisteten zeigt: Rahmen {boxes}.</numerusform><numerusform>Nicht auf Ihrem Bild, das nur einen Teil des gelisteten zeigt: Rahmen {boxes}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/conceptual-captions.toml"/>
        <location filename="../../resources/catalogue/hf-flickr-5b.toml"/>
        <location filename="../../resources/catalogue/megalith-10m.toml"/>
        <location filename="../../resources/catalogue/places365.toml"/>
        <location filename="../../resources/catalogue/sbu-captions.toml"/>
        <location filename="../../resources/catalogue/ucf-facebook-800k.toml"/>
        <location filename="../../resources/catalogue/who-goes-there.toml"/>
        <location filename="../../resources/catalogue/yfcc15m.toml"/>
        <source>Not known.</source>
        <comment>catalogue</comment>
        <translation>Nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_model.py"/>
        <source>Not listed</source>
        <translation>Nicht gelistet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>Not listed means: not in these lists. It says nothing about other datasets or editions, and some lists give no accounts.</source>
        <translation>Nicht gelistet heißt: nicht in diesen Listen. Es sagt nichts über andere Datensätze oder Ausgaben, und manche Listen nennen keine Konten.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>Not looked up. {problem}</source>
        <translation>Nicht nachgeschlagen. {problem}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>Not me</source>
        <translation>Zeigt mich nicht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>Not my photo</source>
        <translation>Nicht mein Foto</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>Not taken, because different things were noted here and in the file: {names}. Yours stay.</source>
        <translation>Nicht übernommen, weil hier und in der Datei Verschiedenes vermerkt ist: {names}. Ihre bleiben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Not trusted</source>
        <translation>Nicht vertraut</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Not trusted, so it is not searched</source>
        <translation>Nicht vertraut, darum nicht durchsucht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Note a com&amp;plaint sent...</source>
        <translation>&amp;Beschwerde gesendet...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Note a notice sent</source>
        <translation>Mitteilung gesendet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Note a reminder s&amp;ent...</source>
        <translation>Er&amp;innerung gesendet...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Note more</source>
        <translation>Mehr vermerken</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Note that &amp;more time was announced...</source>
        <translation>&amp;Mehr Zeit angekündigt...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Note that it was sent...</source>
        <translation>Versand vermerken...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Note the re&amp;ceipt...</source>
        <translation>Ei&amp;ngang vermerken...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Notes of crashes</source>
        <translation>Notizen zu Abstürzen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Notes of crashes: {path}</source>
        <translation>Notizen zu Abstürzen: {path}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_chooser.py"/>
        <source>Nothing fits what you typed.</source>
        <translation>Nichts passt zu dem, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>Nothing is chosen to save them as. Check one of the boxes.</source>
        <translation>Es ist nicht gewählt, als was gespeichert wird. Kreuzen Sie eines der Kästchen an.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_calendar.py"/>
        <source>Nothing is due any more: {operator}</source>
        <translation>Nichts ist mehr fällig: {operator}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Nothing is noted about this request yet, so there is nothing to take back.</source>
        <translation>Zu dieser Anfrage ist noch nichts vermerkt, also gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Nothing is noted yet. The letter was saved as a draft.</source>
        <translation>Noch ist nichts vermerkt. Das Schreiben wurde als Entwurf gespeichert.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Nothing is open about this letter.</source>
        <translation>Zu diesem Schreiben ist nichts offen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Nothing new was found.</source>
        <translation>Es wurde nichts Neues gefunden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_line.py"/>
        <source>Nothing of Flickr was found in this line. A number counts only where it stands alone on its line or is called a photo ID, and a name only where it is the line's only word.</source>
        <translation>In dieser Zeile wurde nichts von Flickr gefunden. Eine Zahl zählt nur, wenn sie allein in ihrer Zeile steht oder Foto-ID genannt wird, ein Name nur, wenn er das einzige Wort der Zeile ist.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>Nothing that you trust is called "{name}". See the list with: flickrcheck index trust</source>
        <translation>Nichts, dem Sie vertrauen, heißt „{name}“. Die Liste steht unter „Datensätze“, „Vertraute Pakete“.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_model.py"/>
        <source>Nothing to look up</source>
        <translation>Nichts nachzuschlagen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <source>Nothing was copied.</source>
        <translation>Nichts wurde kopiert.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_print.py"/>
        <source>Nothing was printed: the printer, or the file to print to, cannot be used. Choose another one, or save the letter as a PDF and print that.</source>
        <translation>Es wurde nichts gedruckt: Der Drucker oder die Datei, in die gedruckt werden soll, kann nicht benutzt werden. Wählen Sie einen anderen, oder speichern Sie das Schreiben als PDF und drucken Sie dieses.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report.py"/>
        <source>Nothing was scanned into {casebook} yet, so there is nothing to report. Run "flickrcheck scan FOLDER" with this casebook first.</source>
        <translation>In {casebook} wurde noch nichts durchsucht; deshalb gibt es nichts zu berichten. Durchsuchen Sie zuerst Ihre Fotos.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_summary.py"/>
        <source>Nothing was scanned into {casebook} yet.</source>
        <translation>In {casebook} wurde noch nichts durchsucht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Nothing was scanned yet.</source>
        <translation>Es wurde noch nichts durchsucht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>Nothing: you did not have your name and addresses remembered.</source>
        <translation>Nichts: Sie haben Ihren Namen und Ihre Adressen nicht merken lassen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Notice to a known recipient</source>
        <translation>Mitteilung an einen bekannten Empfänger</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Notice to a recipient sent</source>
        <translation>Mitteilung an einen Empfänger verschickt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>November</source>
        <comment>month in a date</comment>
        <translation>November</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>Nowhere do they differ clearly.</source>
        <translation>Nirgends unterscheiden sie sich deutlich.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>Numbers of photos, by the best match of each photo in the dataset; one photo may be in several datasets. Matches that you rejected are not counted.</source>
        <translation>Zahl der Fotos, nach dem besten Treffer jedes Fotos im Datensatz; ein Foto kann in mehreren Datensätzen sein. Treffer, die Sie verworfen haben, zählen nicht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>Numbers that describe how {pictures} look. They are no pictures, but tell whether somebody has a certain one.</source>
        <translation>Zahlen, die das Aussehen beschreiben, von: {pictures}. Sie sind keine Bilder, verraten aber, ob jemand ein bestimmtes hat.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>O&amp;verview page</source>
        <translation>Seite &amp;Überblick</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>October</source>
        <comment>month in a date</comment>
        <translation>Oktober</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>Of parts of pictures in the last scan: {expectation}</source>
        <translation>Zu Bildteilen im letzten Suchlauf: {expectation}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>Of parts: {expected}</source>
        <translation>Für Teile: {expected}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>Of the fingerprints of what both show {number} of 256 bits differ.</source>
        <translation>Von den Fingerabdrücken dessen, was beide zeigen, sind {number} von 256 Bits verschieden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>Of the whole last scan: {expectation}</source>
        <translation>Zum ganzen letzten Suchlauf: {expectation}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>Of unrelated photos {pairs} comes as near, by estimate.</source>
        <translation>Unter Fotos, die nichts miteinander zu tun haben, kommt {pairs} so nahe, nach Schätzung.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>Of unrelated photos {pairs} comes as near.</source>
        <translation>Unter Fotos, die nichts miteinander zu tun haben, kommt {pairs} so nahe.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Of {export} the year is that in which they were taken, as the account export tells, of {file} that of the file's date, which a copy may have changed.</source>
        <translation>Bei {export} ist es das Jahr der Aufnahme, wie es der Kontoexport nennt, bei {file} das des Dateidatums, das eine Kopie geändert haben kann.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_words.py"/>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Of {number} more only the Flickr account is listed, with other photos.</source>
        <translation><numerusform>Bei {number} weiteren ist nur das Flickr-Konto gelistet, mit anderen Fotos.</numerusform><numerusform>Bei {number} weiteren ist nur das Flickr-Konto gelistet, mit anderen Fotos.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Of {number} more only the Flickr account is listed.</source>
        <translation>Bei {number} weiteren ist nur das Flickr-Konto gelistet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Of {number} pictures only the account is listed.</source>
        <translation><numerusform>Bei {number} Bild ist nur das Konto gelistet.</numerusform><numerusform>Bei {number} Bildern ist nur das Konto gelistet.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>Offline: what this means</source>
        <translation>Offline: was das bedeutet</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/example-faces.toml"/>
        <source>On Flickr, add the tag no_example to each photo (made up, like the laboratory).</source>
        <comment>catalogue</comment>
        <translation>Geben Sie auf Flickr jedem Foto das Schlagwort no_example (erfunden, wie das Labor).</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <source>On Flickr, do one of these for each photo (only the holder of the account can): add the tag no_cv, or set the licence to "All rights reserved" or to one that forbids derivatives, or make the photo private, or delete it.</source>
        <comment>catalogue</comment>
        <translation>Tun Sie auf Flickr für jedes Foto eines von diesen Dingen (nur der Inhaber des Kontos kann das): das Schlagwort no_cv hinzufügen, die Lizenz auf „Alle Rechte vorbehalten“ oder eine ohne Bearbeitungen setzen, das Foto privat machen oder es löschen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>On request</source>
        <comment>dataset</comment>
        <translation>Auf Anfrage</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>On short letters</source>
        <translation>Über kurze Schreiben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>On this computer, for all casebooks</source>
        <translation>Auf diesem Computer, für alle Fallakten</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <source>One aligned face a picture, with 68 landmarks and the position in the photo.</source>
        <comment>catalogue</comment>
        <translation>Ein ausgerichtetes Gesicht je Bild, mit 68 Merkpunkten und der Lage im Foto.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/google-fec.toml"/>
        <source>One box for each face, and which two of three expressions are more alike.</source>
        <comment>catalogue</comment>
        <translation>Ein Rahmen für jedes Gesicht, und welche zwei von drei Ausdrücken einander ähnlicher sind.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>One calendar month from the receipt on {day} (Article 12(3)).</source>
        <translation>Ein Kalendermonat ab dem Eingang am {day} (Artikel 12 Absatz 3).</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fairface.toml"/>
        <source>One cut face a picture, with the labels.</source>
        <comment>catalogue</comment>
        <translation>Ein ausgeschnittenes Gesicht je Bild, mit den Angaben.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/lfw.toml"/>
        <source>One face a picture, with the name of the person.</source>
        <comment>catalogue</comment>
        <translation>Ein Gesicht je Bild, mit dem Namen der Person.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/diveface.toml"/>
        <source>One line a face, sorted into 24,000 people, with gender and a group label.</source>
        <comment>catalogue</comment>
        <translation>Eine Zeile je Gesicht, geordnet nach 24.000 Menschen, mit Geschlecht und Gruppenangabe.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/sbu-captions.toml"/>
        <source>One million Flickr photos with the descriptions that their owners wrote. Its page is now at Rice University.</source>
        <comment>catalogue</comment>
        <translation>Eine Million Flickr-Fotos mit den Beschreibungen ihrer Eigentümer. Seine Seite liegt nun bei der Rice University.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>One of {number} pictures</source>
        <translation>Eines von {number} Bildern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_layout.py"/>
        <source>One request for each operator. flickrcheck sends nothing: you save the drafts and send them from your own mail program. This is no legal advice.</source>
        <translation>Eine Anfrage für jeden Betreiber. flickrcheck verschickt nichts: Sie speichern die Entwürfe und senden sie mit Ihrem eigenen Mailprogramm. Dies ist keine Rechtsberatung.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/removal.py"/>
        <source>Only letters that ask for removal can be short.</source>
        <translation>Nur Schreiben, die um Löschung bitten, können kurz sein.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_layout.py"/>
        <source>Only the letter</source>
        <translation>Nur das Schreiben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Only the whole of it was compared, not its parts.</source>
        <translation>Nur das ganze Bild wurde verglichen, nicht seine Teile.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>Only what is new</source>
        <translation>Nur Neues</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>Only what is new. Remove it</source>
        <translation>Nur Neues. Entfernen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>Only who took a photo can ask for credit, so this letter asks for removal.</source>
        <translation>Nur wer ein Foto aufgenommen hat, kann die Namensnennung verlangen. Dieses Schreiben bittet deshalb um Löschung.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/removal.py"/>
        <source>Only who took the photos can ask for credit. Choose another kind of letter.</source>
        <translation>Nur wer die Fotos aufgenommen hat, kann die Namensnennung verlangen. Wählen Sie eine andere Art von Schreiben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <location filename="../../flickrcheck/gui/message_bar.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_ways.py"/>
        <source>Open a request for pictures</source>
        <translation>Anfrage nach Bildern öffnen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Open a text</source>
        <translation>Text öffnen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Open a text...</source>
        <translation>Text öffnen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <source>Open another casebook...</source>
        <translation>Andere Fallakte öffnen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>Open another one...</source>
        <translation>Andere öffnen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <location filename="../../flickrcheck/gui/casebook_opener.py"/>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Open casebook</source>
        <translation>Fallakte öffnen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Open in the &amp;mail program</source>
        <translation>Im &amp;Mailprogramm öffnen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Open in the mail program</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Open now: {casebook}</source>
        <translation>Jetzt offen: {casebook}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Open the e-mail draft</source>
        <translation>E-Mail-Entwurf öffnen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>Open the folder of {name}</source>
        <translation>Ordner von {name} öffnen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_form_view.py"/>
        <source>Open this form in your browser and copy the texts into it, field by field. Nothing is filled in or sent from here.</source>
        <translation>Öffnen Sie dieses Formular in Ihrem Browser und kopieren Sie die Texte hinein, Feld für Feld. Von hier aus wird nichts ausgefüllt oder gesendet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_form_view.py"/>
        <source>Open this form in your browser and copy the texts into it. Which fields it has is not known here; these are the usual ones.</source>
        <translation>Öffnen Sie dieses Formular in Ihrem Browser und kopieren Sie die Texte hinein. Welche Felder es hat, ist hier nicht bekannt; dies sind die üblichen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Opening the index packs</source>
        <translation>Pakete werden geöffnet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_card.py"/>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_recipients.py"/>
        <source>Operators to write to</source>
        <translation>Betreiber, denen zu schreiben ist</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>Options of the scan</source>
        <translation>Optionen des Suchlaufs</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>Options that are set</source>
        <translation>Gewählte Optionen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Order of the m&amp;atches...</source>
        <translation>Reihenf&amp;olge der Treffer...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>Organisation (optional)</source>
        <translation>Organisation (optional)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>Original file</source>
        <translation>Originaldatei</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Other photos of the same Flickr account are listed in {datasets}.</source>
        <translation>Andere Fotos desselben Flickr-Kontos sind gelistet in {datasets}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Other pictures at hand</source>
        <translation>Andere vorhandene Bilder</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Other pictures of the same face. There is no face search here.</source>
        <translation>Andere Bilder desselben Gesichts. Es gibt hier keine Gesichtssuche.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Other pictures of you. There is no face search here, so only the very pictures that you add are looked for.</source>
        <translation>Andere Bilder von Ihnen. Es gibt hier keine Gesichtssuche; deshalb werden nur genau die Bilder gesucht, die Sie hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <location filename="../../flickrcheck/work/unchecked_export.py"/>
        <source>Other reasons</source>
        <translation>Andere Gründe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>Overdue by {number} days</source>
        <translation><numerusform>{number} Tag überfällig</numerusform><numerusform>{number} Tage überfällig</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <location filename="../../flickrcheck/gui/rail.py"/>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>Owner's name in addresses</source>
        <translation>Name des Eigentümers in Adressen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Owner: any</source>
        <translation>Eigentümer: alle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Owner: {value}</source>
        <translation>Eigentümer: {value}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>P&amp;aste folders, pictures or datasets</source>
        <translation>Ordner, Bilder oder Datensätze &amp;einfügen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>PDF to print</source>
        <translation>PDF zum Drucken</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Pa&amp;use or resume</source>
        <translation>&amp;Pause oder weiter</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Pack or key</source>
        <translation>Paket oder Schlüssel</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Packs of datasets</source>
        <translation>Pakete von Datensätzen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Packs signed with it are trusted</source>
        <translation>Von ihm signierten Paketen wird vertraut</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Packs: {path}</source>
        <translation>Pakete: {path}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/printing/pdf_file.py"/>
        <source>Page {number} of {pages}</source>
        <translation>Seite {number} von {pages}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/rail.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Parts and their licences</source>
        <translation>Bestandteile und ihre Lizenzen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Parts of it are not compared yet.</source>
        <translation>Teile davon sind noch nicht verglichen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Parts of it were compared as well.</source>
        <translation>Auch Teile davon wurden verglichen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>Parts of the pictures are still being compared.</source>
        <translation>Teile der Bilder werden noch verglichen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Paste photo IDs, addresses of photos or accounts, account IDs (NSIDs), or any text that holds them, or choose your account export. The lists on this computer are asked; nothing leaves it.</source>
        <translation>Fügen Sie Foto-IDs, Adressen von Fotos oder Konten, Kontokennungen (NSIDs) oder einen Text ein, der sie enthält, oder wählen Sie Ihren Kontoexport. Gefragt werden die Listen auf diesem Computer; nichts verlässt ihn.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>Paste the answer, or choose the mail that you saved as .eml, or drop it here. Nothing that a mail points to is loaded, and its attachments are listed but not opened.</source>
        <translation>Fügen Sie die Antwort ein, oder wählen Sie die E-Mail, die Sie als .eml gespeichert haben, oder legen Sie sie hier ab. Nichts, worauf eine E-Mail verweist, wird geladen, und ihre Anhänge werden genannt, aber nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>Paths, names, sizes and times of {files}, what their metadata says of Flickr, {matches} and {verdicts}.</source>
        <translation>Pfade, Namen, Größen und Zeiten: {files}; dazu, was ihre Metadaten über Flickr sagen, {matches} und {verdicts}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/task_status.py"/>
        <source>Paused at {done}</source>
        <translation>Pausiert bei {done}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Paused: {stage}</source>
        <translation>Pausiert: {stage}</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <source>People shown in it sued IBM, Microsoft and Amazon in the USA from 2020 on, under the law of Illinois on biometric data. Microsoft won in October 2022. How the other cases ended was not found.</source>
        <comment>catalogue</comment>
        <translation>Menschen, die darin abgebildet sind, verklagten ab 2020 in den USA IBM, Microsoft und Amazon nach dem Gesetz von Illinois über biometrische Daten. Microsoft gewann im Oktober 2022. Wie die anderen Verfahren ausgingen, wurde nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/imdb-face.toml"/>
        <source>People who appear in it can write to the address in its README; the makers say that they will then take the data out.</source>
        <comment>catalogue</comment>
        <translation>Wer darin vorkommt, kann an die Adresse in der README-Datei schreiben; die Urheber sagen, dass sie die Daten dann entfernen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>Perhaps this picture, please look.</source>
        <translation>Vielleicht dieses Bild, bitte ansehen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>Photo Booth library</source>
        <comment>kept</comment>
        <translation>Photo-Booth-Mediathek</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Photo IDs, addresses and accounts to look up</source>
        <translation>Foto-IDs, Adressen und Konten zum Nachschlagen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Photo libraries and previews</source>
        <translation>Fotobibliotheken und Vorschauen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Photo libraries that were not opened</source>
        <translation>Fotobibliotheken, die nicht geöffnet wurden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_model.py"/>
        <source>Photo or account</source>
        <translation>Foto oder Konto</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>Photo {photo_id} is listed in {dataset} (edition {edition})</source>
        <translation>Foto {photo_id} ist gelistet in {dataset} (Ausgabe {edition})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>Photo {photo_id} is not listed in the packs searched.</source>
        <translation>Foto {photo_id} ist in den durchsuchten Paketen nicht gelistet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <location filename="../../flickrcheck/gui/rail.py"/>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Photos and scan</source>
        <translation>Fotos und Suchlauf</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Photos by casebook</source>
        <translation>Fotos nach Fallakte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>Photos by dataset and grade</source>
        <translation>Fotos nach Datensatz und Stufe</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>Photos by year</source>
        <translation>Fotos nach Jahr</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Photos listed</source>
        <translation>Gelistete Fotos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Photos that the scan did not come to are not checked yet.</source>
        <translation>Fotos, zu denen der Suchlauf nicht gekommen ist, sind noch nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Photos to check</source>
        <translation>Zu prüfende Fotos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Photos whose Flickr ID is in a dataset's list, also from account exports.</source>
        <translation>Fotos, deren Flickr-ID in der Liste eines Datensatzes steht, auch aus Kontoexporten.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Photos whose Flickr ID is in a dataset's list, also where you have no picture of them but the account export.</source>
        <translation>Fotos, deren Flickr-ID in der Liste eines Datensatzes steht, auch wenn Sie davon kein Bild haben, sondern nur den Kontoexport.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <location filename="../../flickrcheck/gui/picture_view.py"/>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Picture and details of the match</source>
        <translation>Bild und Einzelheiten des Treffers</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>Picture of {file}</source>
        <translation>Bild von {file}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>Picture of {file}: {why}</source>
        <translation>Bild von {file}: {why}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>Picture {number} ({name}) is not among the photos that were scanned.</source>
        <translation>Bild {number} ({name}) ist nicht unter den durchsuchten Fotos.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>Picture {number} ({name}): {found}</source>
        <translation>Bild {number} ({name}): {found}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Pictures</source>
        <comment>kind of files</comment>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ijb.toml"/>
        <source>Pictures and videos of 3,531 people (in IJB-C), to test face recognition. They come from Flickr, Wikimedia Commons and YouTube. Noblis built it with Michigan State University.</source>
        <comment>catalogue</comment>
        <translation>Bilder und Videos von 3.531 Menschen (in IJB-C), um Gesichtserkennung zu prüfen. Sie stammen von Flickr, Wikimedia Commons und YouTube. Noblis hat ihn mit der Michigan State University erstellt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Pictures and zip archives</source>
        <translation>Bilder und Zip-Dateien</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Pictures count as the same up to {strict} differing bits of 256, as possible up to {loose}.</source>
        <translation>Bilder gelten bis zu {strict} abweichenden Bits von 256 als dieselben, bis zu {loose} als möglich.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Pictures of which only a small part was used, collages and heavy edits, unless the Flickr ID tells.</source>
        <translation>Bilder, von denen nur ein kleiner Teil verwendet wurde, Collagen und starke Bearbeitungen, außer wenn die Flickr-ID es verrät.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <source>Pictures that somebody asks for</source>
        <translation>Bilder, nach denen jemand fragt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>Pictures were not compared by their looks in this scan.</source>
        <translation>In diesem Suchlauf wurden Bilder nicht nach ihrem Aussehen verglichen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>Po&amp;stal address (optional)</source>
        <translation>&amp;Postadresse (optional)</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/geofaces.toml"/>
        <source>Points and properties of each face, with the place of the photo.</source>
        <comment>catalogue</comment>
        <translation>Punkte und Eigenschaften jedes Gesichts, mit dem Ort des Fotos.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>Possible (one of {number})</source>
        <translation>Möglich (eines von {number})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>Possible - please check</source>
        <translation>Möglich - bitte prüfen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Possible, please check: it resembles a photo in {datasets}.</source>
        <translation>Möglich, bitte prüfen: Es ähnelt einem Foto in {datasets}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Post</source>
        <comment>by letter</comment>
        <translation>Post</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys.py"/>
        <source>Press one key, alone or with Ctrl, Alt or Shift.</source>
        <translation>Drücken Sie eine Taste, allein oder mit Strg, Alt oder Umschalt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Press the button</source>
        <translation>Knopf drücken</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Previous</source>
        <comment>match</comment>
        <translation>Voriger</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_print.py"/>
        <source>Print the letter</source>
        <translation>Schreiben drucken</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_print.py"/>
        <source>Print the list of photos too ({pages})</source>
        <translation>Auch die Liste der Fotos drucken ({pages})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <location filename="../../flickrcheck/gui/letter_print.py"/>
        <source>Print...</source>
        <translation>Drucken...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/settings_page.py"/>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Progress in numbers</source>
        <translation>Fortschritt in Zahlen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/task_status.py"/>
        <source>Progress of the running task</source>
        <translation>Fortschritt der laufenden Arbeit</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Progress of the scan</source>
        <translation>Fortschritt des Suchlaufs</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>Proposed for {operator}</source>
        <translation>Vorschlag: {operator}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>Public holidays are not known here: if it is one, the next working day counts.</source>
        <translation>Feiertage sind hier nicht bekannt: Ist es einer, zählt der nächste Arbeitstag.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Public keys</source>
        <translation>Öffentliche Schlüssel</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>R&amp;esult of each picture...</source>
        <translation>Ergebnis je B&amp;ild...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>Reached by</source>
        <translation>Erreichbar über</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Read the answer, then say what it was: done, refused, more time, nothing settled yet, or one that a reply can be drafted for.</source>
        <translation>Lesen Sie die Antwort und geben Sie dann an, was sie war: erledigt, abgelehnt, mehr Zeit, noch nichts geklärt, oder eine, auf die sich eine Erwiderung entwerfen lässt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Read the letter and the table of photos. Change what is not true for you.</source>
        <translation>Lesen Sie das Schreiben und die Tabelle der Fotos. Ändern Sie, was für Sie nicht stimmt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>Read the letter. Change what is not true for you.</source>
        <translation>Lesen Sie das Schreiben. Ändern Sie, was für Sie nicht stimmt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Read the selected files again</source>
        <translation>Die gewählten Dateien erneut lesen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Read&amp;y to send</source>
        <translation>Bereit zum &amp;Senden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Read, but compared with nothing: no dataset was installed.</source>
        <translation>Gelesen, aber mit nichts verglichen: Es war kein Datensatz installiert.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/cli/report.py"/>
        <source>Reading casebooks</source>
        <translation>Fallakten werden gelesen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Reading photos: {how_far}</source>
        <translation>Fotos werden gelesen: {how_far}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/worker_process.py"/>
        <source>Reading the file takes more memory than flickrcheck allows for one picture.</source>
        <comment>kept</comment>
        <translation>Das Lesen der Datei braucht mehr Speicher, als flickrcheck für ein Bild zulässt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/pool.py"/>
        <source>Reading the file took longer than {seconds} seconds, so it was given up.</source>
        <comment>kept</comment>
        <translation>Das Lesen der Datei dauerte länger als {seconds} Sekunden und wurde deshalb aufgegeben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Reading the list...</source>
        <translation>Die Liste wird gelesen ...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/unreadable.py"/>
        <source>Reading the picture takes more memory than flickrcheck allows for one picture.</source>
        <comment>kept</comment>
        <translation>Das Lesen des Bilds braucht mehr Speicher, als flickrcheck für ein Bild zulässt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/reference_picture.py"/>
        <source>Reading the picture was stopped.</source>
        <translation>Das Lesen des Bilds wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>Reading the results</source>
        <translation>Die Ergebnisse werden gelesen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Reading what you trust...</source>
        <translation>Wem Sie vertrauen, wird gelesen ...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Reading your account export</source>
        <translation>Ihr Kontoexport wird gelesen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Ready to send</source>
        <translation>Bereit zum Senden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_model.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Received by the operator</source>
        <translation>Beim Betreiber eingegangen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Reduce the page, key - in the page</source>
        <translation>Seite verkleinern, Taste - in der Seite</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/zoom_bar.py"/>
        <source>Reduce the picture, key - in the picture</source>
        <translation>Bild verkleinern, Taste - im Bild</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Reference: {file}</source>
        <translation>Vergleichsbild: {file}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Refused by the operator</source>
        <translation>Vom Betreiber abgelehnt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_rows.py"/>
        <source>Remark on {field}</source>
        <translation>Hinweis zu {field}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>Remember me on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Reminder sent</source>
        <translation>Erinnerung gesendet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>Removal</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Removal, by a parent or guardian</source>
        <translation>Löschung, durch Eltern oder Vormund</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Removal, by a person shown</source>
        <translation>Löschung, durch eine abgebildete Person</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Removal, by the photographer</source>
        <translation>Löschung, durch die Person, die fotografiert hat</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Removal, on somebody's behalf</source>
        <translation>Löschung, im Auftrag einer anderen Person</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Remove from list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>Remove the contact {address}</source>
        <translation>Kontakt {address} entfernen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Remove the filter by dataset</source>
        <translation>Filter nach Datensatz entfernen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Remove the filter by folder</source>
        <translation>Filter nach Ordner entfernen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Remove the filter by how sure a match is</source>
        <translation>Filter nach Stufe entfernen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Remove the filter by owner</source>
        <translation>Filter nach Eigentümer entfernen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Remove the filter by verdict</source>
        <translation>Filter nach Urteil entfernen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>Remove the filter by what is new</source>
        <translation>Filter nach Neuem entfernen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Remove the filter by when it was found</source>
        <translation>Filter nach Funddatum entfernen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Remove the filter by year</source>
        <translation>Filter nach Jahr entfernen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Remove the pack</source>
        <translation>Paket entfernen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Remove the pack of {dataset}? Scans no longer search it. Matches and verdicts you have stay.</source>
        <translation>Das Paket von {dataset} entfernen? Suchläufe durchsuchen es dann nicht mehr. Treffer und Urteile, die Sie haben, bleiben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Remove the pack...</source>
        <translation>Paket entfernen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>Remove this contact</source>
        <translation>Diesen Kontakt entfernen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <source>Replaced {name} by an older pack: {contents}. The pack before was made later; add it again if you want the newer one.</source>
        <translation>{name} durch ein älteres Paket ersetzt: {contents}. Das Paket davor wurde später erstellt; fügen Sie es noch einmal hinzu, wenn Sie das neuere wollen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <source>Replaced {name}: {contents}.</source>
        <translation>{name} ersetzt: {contents}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Reply sent</source>
        <translation>Erwiderung verschickt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Reply: about more time</source>
        <translation>Erwiderung: zur Fristverlängerung</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Reply: about my identity</source>
        <translation>Erwiderung: zu meiner Identität</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Reply: about the exemption for research</source>
        <translation>Erwiderung: zur Ausnahme für die Forschung</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Reply: about the licence</source>
        <translation>Erwiderung: zur Lizenz</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Reply: here are the links</source>
        <translation>Erwiderung: hier sind die Links</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Reply: the entries exist</source>
        <translation>Erwiderung: die Einträge gibt es</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/kinds.py"/>
        <source>Reply: what remains of a withdrawn dataset</source>
        <translation>Erwiderung: was von einem zurückgezogenen Datensatz bleibt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/rail.py"/>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>Requests ({pattern})</source>
        <translation>Anfragen ({pattern})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_ways.py"/>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>Requests ({pattern});;All files (*)</source>
        <translation>Anfragen ({pattern});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>Reset &amp;all keys</source>
        <translation>Alle Tast&amp;en zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>Reset the key of this action</source>
        <translation>Taste dieser Aktion zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Result of each picture</source>
        <translation>Ergebnis je Bild</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Result of the look-up</source>
        <translation>Ergebnis des Nachschlagens</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/task_status.py"/>
        <source>Running task</source>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>S&amp;um up several casebooks...</source>
        <translation>Mehrere Fallakten z&amp;usammenfassen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>S&amp;wap the keys</source>
        <translation>Tasten ta&amp;uschen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Sa&amp;ve the days for a calendar...</source>
        <translation>Termine für einen &amp;Kalender...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>Same picture</source>
        <translation>Gleiches Bild</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <source>Save a copy of the casebook</source>
        <translation>Kopie der Fallakte speichern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <source>Save a copy...</source>
        <translation>Kopie speichern...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Save as PDF to print</source>
        <translation>Als PDF zum Drucken speichern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Save as e-mail draft</source>
        <translation>Als E-Mail-Entwurf speichern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Save as text with check-list</source>
        <translation>Als Text mit Prüfliste speichern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Save letters...</source>
        <translation>Schreiben speichern...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>Save message and file...</source>
        <translation>Nachricht und Datei speichern...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_address.py"/>
        <source>Save the address</source>
        <translation>Adresse speichern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>Save the contact</source>
        <translation>Kontakt speichern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>Save the days for a calendar</source>
        <translation>Termine für einen Kalender speichern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>Save the letter in a folder</source>
        <translation>Das Schreiben in einem Ordner speichern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>Save the letters in a folder</source>
        <translation>Schreiben in einen Ordner speichern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>Save the message and the file in a folder</source>
        <translation>Nachricht und Datei in einen Ordner speichern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>Save the summary</source>
        <translation>Zusammenfassung speichern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>Save the summary without names</source>
        <translation>Zusammenfassung ohne Namen speichern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>Saved in {folder}: the message and the file {name}. Nothing was sent.</source>
        <translation>Gespeichert in {folder}: die Nachricht und die Datei {name}. Nichts wurde verschickt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>Saved letters</source>
        <translation>Gespeicherte Schreiben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>Saved message and file</source>
        <translation>Gespeicherte Nachricht und Datei</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_recipients.py"/>
        <source>Saved on {day}</source>
        <translation>Gespeichert am {day}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>Saved on {day}, not sent yet</source>
        <translation>Am {day} gespeichert, noch nicht gesendet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/decisions.py"/>
        <source>Saving {verdicts}</source>
        <translation>Es wird gespeichert: {verdicts}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Say &amp;what the answer was...</source>
        <translation>Sagen, was die Antw&amp;ort war...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>Say what the answer was...</source>
        <translation>Sagen, was die Antwort war...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>Say where you live, and a law can be proposed. Until then none is named.</source>
        <translation>Sagen Sie, wo Sie leben, dann kann ein Gesetz vorgeschlagen werden. Bis dahin wird keines genannt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>Say who writes</source>
        <translation>Angeben, wer schreibt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>Say who writes: a name and an e-mail address are needed.</source>
        <translation>Sagen Sie, wer schreibt: Nötig sind ein Name und eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Scanned</source>
        <translation>Durchsucht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>Scanned {scanned}. Report of {made}.</source>
        <translation>Durchsucht am {scanned}. Bericht vom {made}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Searched by Flickr ID only: {packs}.</source>
        <translation>Nur nach Flickr-ID durchsucht: {packs}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Searched by picture and Flickr ID: {packs}.</source>
        <translation>Nach Bild und Flickr-ID durchsucht: {packs}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Searched on {day}: {packs}.</source>
        <translation>Durchsucht am {day}: {packs}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Searched: {datasets}. {meaning}</source>
        <translation>Durchsucht: {datasets}. {meaning}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <source>Second lane, pictures</source>
        <translation>Zweite Spur, Bilder</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Select a match to compare its picture.</source>
        <translation>Wählen Sie einen Treffer, um sein Bild zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Select a match to see its picture and the evidence.</source>
        <translation>Wählen Sie einen Treffer, um sein Bild und die Belege zu sehen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/breaking_label.py"/>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>Select an action, press its new key in the field below, and use it.</source>
        <translation>Wählen Sie eine Aktion, drücken Sie im Feld darunter ihre neue Taste, und verwenden Sie sie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Selected matches</source>
        <translation>Gewählte Treffer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Send a reminder from {day} on, if nothing came. Quote {letter}.</source>
        <translation>Senden Sie ab dem {day} eine Erinnerung, wenn nichts kam. Nennen Sie {letter}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Send the complaint that was saved on {day}, "{subject}", then note it.</source>
        <translation>Verschicken Sie die am {day} gespeicherte Beschwerde „{subject}“ und vermerken Sie es dann.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Send the letter, then note the day of sending.</source>
        <translation>Senden Sie das Schreiben, und vermerken Sie dann den Tag des Sendens.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Send the notice that was saved on {day}, "{subject}", then note it.</source>
        <translation>Verschicken Sie die am {day} gespeicherte Mitteilung „{subject}“ und vermerken Sie es dann.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Send the notice to {recipient} that was saved on {day}, then note it.</source>
        <translation>Verschicken Sie die am {day} gespeicherte Mitteilung an diesen Empfänger und vermerken Sie es dann: {recipient}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Send the reminder that was saved on {day}, "{subject}", then note it.</source>
        <translation>Verschicken Sie die am {day} gespeicherte Erinnerung „{subject}“ und vermerken Sie es dann.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Send the reply that was saved on {day}, "{subject}", then note it.</source>
        <translation>Verschicken Sie die am {day} gespeicherte Erwiderung „{subject}“ und vermerken Sie es dann.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>Sent on {day}</source>
        <translation>Am {day} gesendet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>September</source>
        <comment>month in a date</comment>
        <translation>September</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/rail.py"/>
        <location filename="../../flickrcheck/gui/settings_page.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Settings: {path}</source>
        <translation>Einstellungen: {path}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>Short letter</source>
        <translation>Kurzes Schreiben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>Show a table</source>
        <translation>Tabelle zeigen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_layout.py"/>
        <source>Show list and form</source>
        <translation>Liste und Formular zeigen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_chooser.py"/>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>Show pictures</source>
        <translation>Bilder zeigen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Show the matches</source>
        <translation>Treffer zeigen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <source>Show the note</source>
        <translation>Notiz zeigen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_pictures.py"/>
        <source>Show the other picture</source>
        <translation>Das andere Bild zeigen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_pictures.py"/>
        <source>Show the other picture, or hold Space in the picture</source>
        <translation>Das andere Bild zeigen, oder Leertaste im Bild halten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/zoom_bar.py"/>
        <source>Show the picture's own pixels, key Z in the picture</source>
        <translation>Die eigenen Bildpunkte zeigen, Taste Z im Bild</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/zoom_bar.py"/>
        <source>Show the whole picture, key 0 in the picture</source>
        <translation>Das ganze Bild zeigen, Taste 0 im Bild</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/added_packs.py"/>
        <source>Show what is new</source>
        <translation>Neues zeigen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Show which reason</source>
        <translation>Welcher Grund gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>Shown for {pictures} pictures that come near to this photo.</source>
        <translation>Steht für {pictures} Bilder, die diesem Foto nahekommen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>Shown: {done} of {total}</source>
        <translation>Angezeigt: {done} von {total}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <source>Shows me</source>
        <translation>Zeigt mich</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_view.py"/>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Size of: {what}</source>
        <translation>Größe: {what}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_view.py"/>
        <source>Slider</source>
        <translation>Schieber</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>Small copies of your pictures go into the e-mail drafts, without metadata and file names. The operator then sees who and what is shown in them.</source>
        <translation>Kleine Kopien Ihrer Bilder kommen in die E-Mail-Entwürfe, ohne Metadaten und Dateinamen. Der Betreiber sieht dann, wer und was darauf zu sehen ist.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>Small copies of {pictures}.</source>
        <translation>Kleine Kopien von: {pictures}.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/tinyface.toml"/>
        <source>Small cut faces, some of them with a number for the person.</source>
        <comment>catalogue</comment>
        <translation>Kleine ausgeschnittene Gesichter, manche mit einer Nummer für die Person.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>Small picture of {name}</source>
        <translation>Kleines Bild von {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Small pictures</source>
        <translation>Kleine Bilder</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>So many pictures were to be compared that too many would have agreed by accident: these datasets were searched by Flickr ID and account only.</source>
        <translation>Es waren so viele Bilder zu vergleichen, dass zu viele zufällig übereingestimmt hätten: Diese Datensätze wurden nur nach Flickr-ID und Konto durchsucht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Somebody photographed you, and you want to know whether that picture is used.</source>
        <translation>Jemand hat Sie fotografiert, und Sie möchten wissen, ob das Bild verwendet wird.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>Something speaks against this match; the whole report says what.</source>
        <translation>Etwas spricht gegen diesen Treffer; der ganze Bericht sagt, was.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>Something was added behind the end of the index pack {path}, so it is not used. {get_again}</source>
        <translation>Hinter dem Ende des Pakets {path} wurde etwas angehängt, deshalb wird es nicht verwendet. {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/bridge.py"/>
        <source>Something went wrong inside flickrcheck: {error}. What was saved before stays. Please report this: Help, Notes of crashes, has a note without names that you can hand out. Nothing was sent.</source>
        <translation>In flickrcheck ist etwas schiefgegangen: {error}. Was vorher gespeichert war, bleibt. Bitte melden Sie das: Unter „Hilfe“, „Notizen zu Abstürzen“ liegt eine Notiz ohne Namen, die Sie weitergeben können. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/bridge.py"/>
        <source>Something went wrong inside flickrcheck: {error}. What was saved before stays. Please report this: Help, Notes of crashes, shows a note without names that you can hand out. It is in no file, so copy it before you close the window. Nothing was sent.</source>
        <translation>In flickrcheck ist etwas schiefgegangen: {error}. Was vorher gespeichert war, bleibt. Bitte melden Sie das: „Hilfe“, „Notizen zu Abstürzen“ zeigt eine Notiz ohne Namen, die Sie weitergeben können. Sie steht in keiner Datei, kopieren Sie sie also, bevor Sie das Fenster schließen. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>Sorted copies of packs that make searching faster. They tell nothing about you.</source>
        <translation>Sortierte Kopien von Paketen, die das Suchen beschleunigen. Sie sagen nichts über Sie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/vggface.toml"/>
        <source>Sources disagree on whether it is still offered.</source>
        <comment>catalogue</comment>
        <translation>Die Quellen widersprechen sich, ob er noch angeboten wird.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Space or Enter</source>
        <translation>Leertaste oder Eingabetaste</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Space, held</source>
        <translation>Leertaste, gehalten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>Spanish</source>
        <comment>a language</comment>
        <translation>Spanisch</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/added_packs.py"/>
        <source>Start a scan to search them.</source>
        <translation><numerusform>Starten Sie einen Suchlauf, um darin zu suchen.</numerusform><numerusform>Starten Sie einen Suchlauf, um darin zu suchen.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Start it again: it goes on where it stopped.</source>
        <translation>Starten Sie ihn noch einmal: Er macht weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Start the scan</source>
        <translation>Suchlauf starten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/task_status.py"/>
        <source>Starting the scan</source>
        <translation>Suchlauf beginnt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_card.py"/>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Step of the guide</source>
        <translation>Schritt der Einführung</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Step {number} of {total}</source>
        <translation>Schritt {number} von {total}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Steps &amp;before you send it</source>
        <translation>&amp;Schritte vor dem Absenden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_steps.py"/>
        <source>Steps before you send the letter</source>
        <translation>Schritte vor dem Absenden des Schreibens</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_gaps.py"/>
        <source>Still needed: {field}. Go there</source>
        <translation>Noch nötig: {field}. Dorthin gehen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <location filename="../../flickrcheck/gui/task_status.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/task_status.py"/>
        <source>Stop the scan; it goes on when you start it again</source>
        <translation>Suchlauf anhalten; er geht weiter, wenn Sie ihn wieder starten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/task_status.py"/>
        <source>Stopping the scan</source>
        <translation>Suchlauf wird angehalten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Stopping, what was found is kept</source>
        <translation>Wird angehalten; was gefunden wurde, bleibt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>Sub&amp;ject:</source>
        <translation>Betre&amp;ff:</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_form_view.py"/>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/web_form.py"/>
        <source>Subject</source>
        <comment>field of a web form</comment>
        <translation>Betreff</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>Subject of the letter</source>
        <translation>Betreff des Schreibens</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>Subject: {subject}</source>
        <translation>Betreff: {subject}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Successor</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/sequels.py"/>
        <source>Such a letter cannot follow the request as it stands now. It follows a request that was sent and is still open, and a complaint one under a law that an authority oversees.</source>
        <translation>Ein solches Schreiben kann dem jetzigen Stand der Anfrage nicht folgen. Es folgt auf eine Anfrage, die gesendet und noch offen ist, und eine Beschwerde auf eine nach einem Gesetz, über das eine Behörde wacht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Sum up several without na&amp;mes...</source>
        <translation>Mehrere ohne Na&amp;men zusammenfassen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Summary of {made}.</source>
        <translation>Zusammenfassung vom {made}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>Synology previews</source>
        <comment>kept</comment>
        <translation>Synology-Vorschauen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Tab and Shift+Tab</source>
        <translation>Tab und Umschalt+Tab</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>Take back what I said</source>
        <translation>Meine Angabe zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>Take my text back</source>
        <translation>Meinen Text zurückholen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/account_offer.py"/>
        <source>Take the account {account}</source>
        <translation>Das Konto {account} übernehmen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>Take the program's text again</source>
        <translation>Wieder den Text des Programms nehmen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/account_offer.py"/>
        <source>Take this account</source>
        <translation>Dieses Konto übernehmen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Taken from</source>
        <translation>Entnommen aus</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>Tell the names of the files; they may help to find them</source>
        <translation>Die Namen der Dateien nennen; sie können helfen, sie zu finden</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <source>Ten schemes of face measurement, among them proportions, symmetry, skin tone, age, gender and pose.</source>
        <comment>catalogue</comment>
        <translation>Zehn Arten von Gesichtsmessung, darunter Verhältnisse, Symmetrie, Hautton, Alter, Geschlecht und Haltung.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_form_view.py"/>
        <source>Text of the letter</source>
        <translation>Text des Schreibens</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>That is on the list already.</source>
        <translation>Das steht schon auf der Liste.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/psd.py"/>
        <source>The Photoshop file is of a variant that flickrcheck cannot read. Save it as a JPEG or TIFF.</source>
        <comment>kept</comment>
        <translation>Die Photoshop-Datei ist von einer Art, die flickrcheck nicht lesen kann. Speichern Sie sie als JPEG oder TIFF.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/raw.py"/>
        <source>The RAW file is cut off or was stripped: it holds too few bytes for its picture.</source>
        <comment>kept</comment>
        <translation>Die RAW-Datei ist abgeschnitten oder ausgedünnt: Sie hat zu wenige Bytes für ihr Bild.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/archives.py"/>
        <source>The ZIP archive {path} is damaged or was not downloaded to its end ({error}). Fetch it again.</source>
        <translation>Das Zip-Archiv {path} ist beschädigt oder wurde nicht zu Ende heruntergeladen ({error}). Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>The account at {address}</source>
        <translation>Das Konto unter {address}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>The account export lists {photos}, all with a picture here.</source>
        <translation>Der Kontoexport listet {photos}, alle mit einem Bild hier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>The account export lists {photos}.</source>
        <translation>Der Kontoexport listet {photos}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_address.py"/>
        <source>The address of an operator</source>
        <translation>Die Adresse eines Betreibers</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <source>The address of one researcher; it may be out of date.</source>
        <comment>catalogue</comment>
        <translation>Die Adresse einer einzelnen Forscherin oder eines Forschers; sie kann veraltet sein.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_line.py"/>
        <source>The address was cut off, so the number in it may not be whole. Copy the whole address.</source>
        <translation>Die Adresse wurde abgeschnitten, deshalb ist die Zahl darin vielleicht nicht vollständig. Kopieren Sie die ganze Adresse.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>The address {address} was published for one of the datasets. Ask there to pass the letter on for the others.</source>
        <translation>Die Adresse {address} wurde für einen der Datensätze veröffentlicht. Bitten Sie dort, das Schreiben für die anderen weiterzugeben.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/coco.toml"/>
        <source>The annotation files of https://cocodataset.org, such as instances_train2017.json, name every photo with its Flickr link. To search one: flickrcheck index add instances_train2017.json</source>
        <comment>catalogue</comment>
        <translation>Die Annotationsdateien von https://cocodataset.org, wie instances_train2017.json, nennen jedes Foto mit seinem Flickr-Link. Um eine zu durchsuchen: flickrcheck index add instances_train2017.json</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>The answer is due on {day}.</source>
        <translation>Die Antwort ist am {day} fällig.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>The answer is due today, on {day}.</source>
        <translation>Die Antwort ist heute fällig, am {day}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>The answer settles &amp;nothing yet</source>
        <translation>Die Antwort erledigt noch ni&amp;chts</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>The answer settles nothing yet</source>
        <translation>Die Antwort erledigt noch nichts</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <source>The answer was copied.</source>
        <translation>Die Antwort wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>The answer was due on {day}, {number} days ago.</source>
        <translation><numerusform>Die Antwort war am {day} fällig, vor {number} Tag.</numerusform><numerusform>Die Antwort war am {day} fällig, vor {number} Tagen.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <source>The answer, without your folders</source>
        <translation>Die Antwort, ohne Ihre Ordner</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>The authority with its address, a line each</source>
        <translation>Die Behörde mit ihrer Anschrift, je eine Zeile</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>The box that you said is you is not in this edition of the list.</source>
        <translation>Der Rahmen, den Sie als sich selbst bezeichnet haben, steht nicht in dieser Ausgabe der Liste.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>The boxes are not drawn, because {reason}.</source>
        <translation>Die Rahmen sind nicht eingezeichnet: {reason}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>The boxes are placed as if your picture were the listed one as it is: only the ID ties them.</source>
        <translation>Die Rahmen sind gesetzt, als wäre Ihr Bild das gelistete, wie es ist: Nur die ID verbindet sie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/build_folder.py"/>
        <source>The build could not write to {path}: {reason}. No pack was written. Make room on the disk, then type the command again.</source>
        <translation>Nach {path} ließ sich nicht schreiben: {reason}. Es wurde kein Paket geschrieben. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The cache is empty.</source>
        <translation>Der Zwischenspeicher ist leer.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>The casebook cannot be read, so no letters can be drafted. When it is in its place again, choose another page, then Letters.</source>
        <translation>Die Fallakte kann nicht gelesen werden, darum können keine Schreiben entworfen werden. Wenn sie wieder an ihrem Platz ist, wählen Sie eine andere Seite, dann „Schreiben“.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>The casebook cannot be read, so there is no overview of it. When it is in its place again, choose Overview once more.</source>
        <translation>Die Fallakte kann nicht gelesen werden, darum gibt es keinen Überblick über sie. Wenn sie wieder an ihrem Platz ist, wählen Sie noch einmal „Überblick“.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The casebook forgets which letters you saved. The files that you saved stay where they are.</source>
        <translation>Die Fallakte vergisst, welche Schreiben Sie gespeichert haben. Die gespeicherten Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>The casebook is being counted. Its overview appears here in a moment.</source>
        <translation>Die Fallakte wird ausgezählt. Ihr Überblick erscheint gleich hier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>The casebook is being read. Its matches appear here in a moment.</source>
        <translation>Die Fallakte wird gelesen. Ihre Treffer erscheinen gleich hier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The casebook takes {after} now and took {before} before.</source>
        <translation>Die Fallakte belegt jetzt {after}, vorher waren es {before}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The casebook was deleted.</source>
        <translation>Die Fallakte wurde gelöscht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_backup.py"/>
        <source>The casebook {name} was brought up to date for this version of flickrcheck. As it was before, it lies beside it as {copy}; you may delete that when all is well.</source>
        <translation>Die Fallakte {name} wurde für diese Version von flickrcheck auf den neuesten Stand gebracht. Wie sie vorher war, liegt sie daneben als {copy}; Sie können diese Kopie löschen, wenn alles in Ordnung ist.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} can only be read here and cannot be written, so nothing was saved. Copy it to a folder where you may write, and open the copy.</source>
        <translation>Die Fallakte {path} lässt sich hier nur lesen und nicht schreiben, deshalb wurde nichts gespeichert. Kopieren Sie sie in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <source>The casebook {path} can only be read here. You can look at everything, but no verdict, scan or letter can be saved in it. To go on working, make a copy where you may write.</source>
        <translation>Die Fallakte {path} kann hier nur gelesen werden. Sie können alles ansehen, aber kein Urteil, kein Suchlauf und kein Schreiben kann darin gespeichert werden. Um weiterzuarbeiten, machen Sie eine Kopie dort, wo Sie schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_copy.py"/>
        <source>The casebook {path} cannot be copied: another file was written over it, so what was in it is not there any more. Look for a copy of your own, such as a backup, and open that.</source>
        <translation>Die Fallakte {path} lässt sich nicht kopieren: Eine andere Datei wurde darübergeschrieben; was darin stand, ist nicht mehr da. Suchen Sie eine eigene Kopie, etwa eine Sicherung, und öffnen Sie diese.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} cannot be opened: {reason}. Check the name, and that you may enter its folder.</source>
        <translation>Die Fallakte {path} lässt sich nicht öffnen: {reason}. Prüfen Sie den Namen, und ob Sie den Ordner betreten dürfen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} cannot be written ({reason}). Check that the folder exists and that you may write there, or name another file with --casebook.</source>
        <translation>Die Fallakte {path} lässt sich nicht schreiben ({reason}). Prüfen Sie, ob es den Ordner gibt und ob Sie dort schreiben dürfen, oder öffnen Sie eine andere Fallakte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} could not be read or written ({reason}): its disk is full, failing or was taken away. What was saved before stays; when the disk is well again, run the same command again, it goes on where it stopped.</source>
        <translation>Die Fallakte {path} ließ sich nicht lesen oder schreiben ({reason}): Ihr Datenträger ist voll, defekt oder wurde entfernt. Was vorher gespeichert war, bleibt. Wenn der Datenträger wieder in Ordnung ist, versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} has parts in it that no flickrcheck makes and that could change what you say. It was altered by another program, so it is not opened, and nothing was changed in it. Ask whoever gave it to you, or name another file with --casebook.</source>
        <translation>Die Fallakte {path} enthält Teile, die kein flickrcheck anlegt und die ändern könnten, was Sie sagen. Sie wurde von einem anderen Programm verändert, deshalb wird sie nicht geöffnet, und nichts wurde in ihr geändert. Fragen Sie, wer sie Ihnen gegeben hat, oder öffnen Sie eine andere Fallakte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_backup.py"/>
        <source>The casebook {path} has to be brought up to date, and the copy that is kept of it before could not be written beside it: {reason}. Nothing was changed. Make room on that disk, then try again.</source>
        <translation>Die Fallakte {path} muss auf den neuesten Stand gebracht werden, und die Kopie, die davor aufgehoben wird, konnte nicht daneben geschrieben werden: {reason}. Nichts wurde geändert. Schaffen Sie Platz auf diesem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} is being written by another program for too long. Close the other flickrcheck, then try again.</source>
        <translation>Die Fallakte {path} wird zu lange von einem anderen Programm geschrieben. Schließen Sie das andere flickrcheck und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} is cut off: its end is missing. Restore it from a backup, or name another file with --casebook.</source>
        <translation>Die Fallakte {path} ist abgeschnitten: Ihr Ende fehlt. Stellen Sie sie aus einer Sicherung wieder her, oder öffnen Sie eine andere Fallakte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} is damaged or no casebook ({reason}). Restore it from a backup, or name another file with --casebook.</source>
        <translation>Die Fallakte {path} ist beschädigt oder keine Fallakte ({reason}). Stellen Sie sie aus einer Sicherung wieder her, oder öffnen Sie eine andere Fallakte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} is damaged: a row of it holds what flickrcheck never writes. Restore it from a backup, or name another file with --casebook.</source>
        <translation>Die Fallakte {path} ist beschädigt: Eine Zeile darin enthält, was flickrcheck nie schreibt. Stellen Sie sie aus einer Sicherung wieder her, oder öffnen Sie eine andere Fallakte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_place.py"/>
        <source>The casebook {path} is not in its place any more: it was moved, deleted or replaced by another program while it was open. Nothing was saved in what stands there now. Put the casebook back, then try again.</source>
        <translation>Die Fallakte {path} ist nicht mehr an ihrem Platz: Ein anderes Programm hat sie verschoben, gelöscht oder ersetzt, während sie offen war. In dem, was jetzt dort steht, wurde nichts gespeichert. Legen Sie die Fallakte zurück und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <source>The casebook {path} is not in its place any more: it was moved, deleted or replaced by another program while it was open. What you see is what was in it, and nothing can be saved there now. Save a copy of it, or put the file back.</source>
        <translation>Die Fallakte {path} ist nicht mehr an ihrem Platz: Ein anderes Programm hat sie verschoben, gelöscht oder ersetzt, während sie offen war. Was Sie sehen, ist ihr Inhalt; speichern lässt sich dort jetzt nichts. Speichern Sie eine Kopie davon, oder legen Sie die Datei zurück.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/session.py"/>
        <source>The casebook {path} is not in its place any more: it was moved, deleted or replaced while it was open. What you said was not saved. Put it back, or open it with File, Open casebook.</source>
        <translation>Die Fallakte {path} ist nicht mehr an ihrem Platz: Sie wurde verschoben, gelöscht oder ersetzt, während sie offen war. Ihre Angabe wurde nicht gespeichert. Legen Sie die Fallakte zurück, oder öffnen Sie sie mit „Datei“, „Fallakte öffnen“.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} was written by a newer flickrcheck. Install the newest version to open it; nothing was changed.</source>
        <translation>Die Fallakte {path} wurde von einem neueren flickrcheck geschrieben. Installieren Sie die neueste Version, um sie zu öffnen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_reader.py"/>
        <source>The casebook {path} was written by a newer flickrcheck. Install the newest version to read it.</source>
        <translation>Die Fallakte {path} wurde von einem neueren flickrcheck geschrieben. Installieren Sie die neueste Version, um sie zu lesen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} was written by an older flickrcheck and has to be brought up to date, but it can only be read here. Copy it to a folder where you may write, and open the copy.</source>
        <translation>Die Fallakte {path} wurde von einem älteren flickrcheck geschrieben und muss auf den neuesten Stand gebracht werden, lässt sich hier aber nur lesen. Kopieren Sie sie in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_reader.py"/>
        <source>The casebook {path} was written by an older flickrcheck. Open it once, which brings it up to date.</source>
        <translation>Die Fallakte {path} wurde von einem älteren flickrcheck geschrieben. Öffnen Sie sie einmal, dann ist sie auf dem neuesten Stand.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The casebook {path} went away while it was opened ({reason}). Put it back, or name another file with --casebook.</source>
        <translation>Die Fallakte {path} ist beim Öffnen verschwunden ({reason}). Legen Sie sie zurück, oder öffnen Sie eine andere Fallakte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <source>The casebook {path}, which was open last, is not in its place: it was moved or deleted, or its disk is not connected. What you see is {name}. Bring the other one back and open it with File, Open casebook.</source>
        <translation>Die zuletzt geöffnete Fallakte {path} ist nicht an ihrem Platz: Sie wurde verschoben oder gelöscht, oder ihr Laufwerk ist nicht angeschlossen. Sie sehen jetzt {name}. Holen Sie die andere zurück und öffnen Sie sie mit „Datei“, „Fallakte öffnen“.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>The catalogue does not know this dataset, so its operator is not named here. No procedure known.</source>
        <translation>Das Verzeichnis kennt diesen Datensatz nicht; deshalb wird sein Betreiber hier nicht genannt. Kein Verfahren bekannt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_card.py"/>
        <source>The catalogue has no entry for this dataset.</source>
        <translation>Das Verzeichnis hat keinen Eintrag für diesen Datensatz.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>The child's name</source>
        <translation>Der Name des Kindes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>The chosen file and why it was not checked</source>
        <translation>Die gewählte Datei und warum sie nicht geprüft wurde</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>The claim rests on the licence, so no data protection law is named.</source>
        <translation>Der Anspruch beruht auf der Lizenz. Deshalb wird kein Datenschutzgesetz genannt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>The clipboard holds no path of a folder or file.</source>
        <translation>Die Zwischenablage enthält keinen Pfad eines Ordners oder einer Datei.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>The contact is removed.</source>
        <translation>Der Kontakt ist entfernt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>The contact is saved. Letters go to it first.</source>
        <translation>Der Kontakt ist gespeichert. Schreiben gehen zuerst an ihn.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/decode.py"/>
        <source>The content is no picture that flickrcheck reads: it looks like {type_phrase}.</source>
        <comment>kept</comment>
        <translation>Der Inhalt ist kein Bild, das flickrcheck liest. Er sieht aus wie: {type_phrase}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <source>The copy {name} is open now.</source>
        <translation>Die Kopie {name} ist jetzt offen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>The dashed frame shows which part of your picture that is.</source>
        <translation>Der gestrichelte Rahmen zeigt, welcher Teil Ihres Bilds das ist.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/visual-genome.toml"/>
        <source>The data can be had. The service for programs was ended.</source>
        <comment>catalogue</comment>
        <translation>Die Daten sind zu haben. Der Dienst für Programme wurde eingestellt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/vggface.toml"/>
        <source>The dataset holds one text file a person, with the links of the pictures. Put them into one file to search them together: flickrcheck index add --dataset vggface FILE</source>
        <comment>catalogue</comment>
        <translation>Der Datensatz enthält je Person eine Textdatei mit den Links der Bilder. Fügen Sie sie zu einer Datei zusammen, um sie gemeinsam zu durchsuchen: flickrcheck index add --dataset vggface FILE</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>The dataset lists other photos of the same Flickr account, but not this one as far as can be told.</source>
        <translation>Der Datensatz listet andere Fotos desselben Flickr-Kontos, dieses aber nicht, soweit es sich sagen lässt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>The dataset marks: {faces}.</source>
        <translation>Der Datensatz markiert: {faces}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>The dataset marks: {faces}; and {number} more.</source>
        <translation>Der Datensatz markiert: {faces}; und {number} weitere.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/grade.py"/>
        <source>The dataset names {listed_nsid} as the owner, but {how_phrase} names {nsid}.</source>
        <comment>kept</comment>
        <translation>Der Datensatz nennt {listed_nsid} als Eigentümer, aber {how_phrase} nennt {nsid}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>The datasets</source>
        <translation>Die Datensätze</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>The day is noted for {number} requests.</source>
        <translation><numerusform>Der Tag wird für {number} Anfrage vermerkt.</numerusform><numerusform>Der Tag wird für {number} Anfragen vermerkt.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>The day it happened</source>
        <translation>Der Tag, an dem es geschah</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>The day of the answer</source>
        <translation>Der Tag der Antwort</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/example-faces.toml"/>
        <source>The demonstration brings its own list. There is nothing to add.</source>
        <comment>catalogue</comment>
        <translation>Die Vorführung bringt ihre eigene Liste mit. Es gibt nichts hinzuzufügen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The disk that holds the casebook {path} is full. What was saved before stays; free some space and run the same command again, it goes on where it stopped.</source>
        <translation>Der Datenträger mit der Fallakte {path} ist voll. Was vorher gespeichert war, bleibt. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The drafted letters were deleted from the casebook.</source>
        <translation>Die entworfenen Schreiben wurden aus der Fallakte gelöscht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>The e-mail draft is not where it was saved. Save the letter again.</source>
        <translation>Der E-Mail-Entwurf ist nicht dort, wo er gespeichert wurde. Speichern Sie das Schreiben noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_writer.py"/>
        <source>The edition cannot be so called: it is empty, longer than 1,000 characters or has some that cannot be shown. Choose another one, for example 2026-01.</source>
        <translation>So kann die Ausgabe nicht heißen: Der Name ist leer, länger als 1.000 Zeichen oder hat Zeichen, die sich nicht zeigen lassen. Wählen Sie einen anderen, zum Beispiel 2026-01.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/account_offer.py"/>
        <source>The export is of {account} ({name}).</source>
        <translation>Der Export gehört zu {account} ({name}).</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/account_offer.py"/>
        <source>The export is of {account}.</source>
        <translation>Der Export gehört zu {account}.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/flickr8k.toml"/>
        <source>The file Flickr8k.token.txt names every photo by its ID. To search it: flickrcheck index add --dataset flickr8k Flickr8k.token.txt</source>
        <comment>catalogue</comment>
        <translation>Die Datei Flickr8k.token.txt nennt jedes Foto mit seiner ID. Um sie zu durchsuchen: flickrcheck index add --dataset flickr8k Flickr8k.token.txt</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/pipa.toml"/>
        <source>The file all_data.txt in https://github.com/coallaoh/PIPA_dataset names every photo with its head boxes. To search it: flickrcheck index add all_data.txt</source>
        <comment>catalogue</comment>
        <translation>Die Datei all_data.txt in https://github.com/coallaoh/PIPA_dataset nennt jedes Foto mit seinen Kopfrahmen. Zum Durchsuchen: flickrcheck index add all_data.txt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>The file asks for {number} pictures. Send it with the message to whoever may have taken the photos, from your own mail program or messenger.</source>
        <translation><numerusform>Die Datei fragt nach {number} Bild. Senden Sie sie zusammen mit der Nachricht an alle, die das Foto aufgenommen haben könnten, mit Ihrem eigenen Mailprogramm oder Messenger.</numerusform><numerusform>Die Datei fragt nach {number} Bildern. Senden Sie sie zusammen mit der Nachricht an alle, die die Fotos aufgenommen haben könnten, mit Ihrem eigenen Mailprogramm oder Messenger.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/inspect.py"/>
        <location filename="../../flickrcheck/work/inspect_view.py"/>
        <source>The file changed after it was listed.</source>
        <comment>kept</comment>
        <translation>Die Datei hat sich geändert, nachdem sie aufgenommen wurde.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/inspect.py"/>
        <source>The file changed after it was read.</source>
        <comment>kept</comment>
        <translation>Die Datei hat sich geändert, nachdem sie gelesen wurde.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/long_path.py"/>
        <source>The file changed while it was read. Scan again when it is complete.</source>
        <comment>kept</comment>
        <translation>Die Datei hat sich beim Lesen geändert. Starten Sie einen neuen Suchlauf, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/long_path.py"/>
        <source>The file could not be read from the disk ({reason}).</source>
        <comment>kept</comment>
        <translation>Die Datei ließ sich nicht vom Datenträger lesen ({reason}).</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>The file discloses numbers that describe how the pictures look, and their sizes. It holds no picture, no name, no folder, and nothing else about you.</source>
        <translation>Die Datei gibt Zahlen preis, die beschreiben, wie die Bilder aussehen, und ihre Größen. Sie enthält kein Bild, keinen Namen, keinen Ordner und sonst nichts über Sie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>The file discloses numbers that describe how the pictures look, their sizes and their names. It holds no picture, no folder, and nothing else about you.</source>
        <translation>Die Datei gibt Zahlen preis, die beschreiben, wie die Bilder aussehen, ihre Größen und ihre Namen. Sie enthält kein Bild, keinen Ordner und sonst nichts über Sie.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <source>The file fdf_metainfo.json, linked from https://github.com/hukkelas/FDF, names every photo with its Flickr link. To search it: flickrcheck index add --dataset fdf fdf_metainfo.json</source>
        <comment>catalogue</comment>
        <translation>Die Datei fdf_metainfo.json, verlinkt von https://github.com/hukkelas/FDF, nennt jedes Foto mit seinem Flickr-Link. Zum Durchsuchen: flickrcheck index add --dataset fdf fdf_metainfo.json</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <source>The file ffhq-dataset-v2.json, linked from https://github.com/NVlabs/ffhq-dataset, names every photo with its Flickr link. To search it: flickrcheck index add ffhq-dataset-v2.json</source>
        <comment>catalogue</comment>
        <translation>Die Datei ffhq-dataset-v2.json, verlinkt von https://github.com/NVlabs/ffhq-dataset, nennt jedes Foto mit seinem Flickr-Link. Zum Durchsuchen: flickrcheck index add ffhq-dataset-v2.json</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/picture_loader.py"/>
        <source>The file has changed since the scan. Scan again to see it.</source>
        <translation>Die Datei hat sich seit dem Suchlauf geändert. Starten Sie einen neuen Suchlauf, um sie zu sehen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/jpeg_guard.py"/>
        <source>The file holds far more metadata than a real picture has, so it was not opened.</source>
        <comment>kept</comment>
        <translation>Die Datei hat weit mehr Metadaten als ein echtes Bild, deshalb wurde sie nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/visual-genome.toml"/>
        <source>The file image_data.json of the dataset names most photos by their Flickr ID. To search it: flickrcheck index add --dataset visual-genome image_data.json</source>
        <comment>catalogue</comment>
        <translation>Die Datei image_data.json des Datensatzes nennt die meisten Fotos mit ihrer Flickr-ID. Zum Durchsuchen: flickrcheck index add --dataset visual-genome image_data.json</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/decode.py"/>
        <source>The file is empty.</source>
        <comment>kept</comment>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/content.py"/>
        <source>The file is larger than {limit} GB, so it was not opened.</source>
        <comment>kept</comment>
        <translation>Die Datei ist größer als {limit} GB, deshalb wurde sie nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/long_path.py"/>
        <source>The file is no longer there. It was moved or deleted after the folder was listed.</source>
        <comment>kept</comment>
        <translation>Die Datei ist nicht mehr da. Sie wurde verschoben oder gelöscht, nachdem der Ordner aufgenommen wurde.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/content.py"/>
        <source>The file says that it is empty and gives bytes all the same: the system makes it up. It was not read.</source>
        <comment>kept</comment>
        <translation>Die Datei gibt an, leer zu sein, und liefert trotzdem Bytes: Das System erzeugt sie. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>The file was not there at the last scan.</source>
        <translation>Die Datei war beim letzten Suchlauf nicht da.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/window_bounds.py"/>
        <source>The file window_tail.json that came with flickrcheck is missing or damaged, so it cannot be said how well parts of pictures must agree. Install flickrcheck again.</source>
        <translation>Die Datei window_tail.json, die mit flickrcheck kam, fehlt oder ist beschädigt, deshalb lässt sich nicht sagen, wie gut Bildteile übereinstimmen müssen. Installieren Sie flickrcheck neu.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/yfcc100m.toml"/>
        <source>The file yfcc100m_dataset (or yfcc100m_dataset.bz2) names every photo with its ID and account. It was given out through Yahoo Webscope and with the Multimedia Commons copies. To search it: flickrcheck index add yfcc100m_dataset.bz2</source>
        <comment>catalogue</comment>
        <translation>Die Datei yfcc100m_dataset (oder yfcc100m_dataset.bz2) nennt jedes Foto mit ID und Konto. Sie wurde über Yahoo Webscope und mit den Kopien von Multimedia Commons ausgegeben. Zum Durchsuchen: flickrcheck index add yfcc100m_dataset.bz2</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/yfcc15m.toml"/>
        <source>The file yfcc100m_subset_data.tsv (or .tsv.bz2), named in https://github.com/openai/CLIP, holds the photo IDs. To search it: flickrcheck index add --dataset yfcc15m yfcc100m_subset_data.tsv.bz2</source>
        <comment>catalogue</comment>
        <translation>Die Datei yfcc100m_subset_data.tsv (oder .tsv.bz2), genannt in https://github.com/openai/CLIP, enthält die Foto-IDs. Zum Durchsuchen: flickrcheck index add --dataset yfcc15m yfcc100m_subset_data.tsv.bz2</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/tail_model.py"/>
        <source>The file {file} cannot be used: {what}. Without it flickrcheck cannot say how near two pictures must be to count as the same. Install flickrcheck again.</source>
        <translation>Die Datei {file} lässt sich nicht verwenden: {what}. Ohne sie kann flickrcheck nicht sagen, wie nah zwei Bilder sich sein müssen, um als gleich zu gelten. Installieren Sie flickrcheck neu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/given_file.py"/>
        <source>The file {path} cannot be read: {reason}. Nothing was noted.</source>
        <translation>Die Datei {path} kann nicht gelesen werden: {reason}. Es wurde nichts vermerkt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/answer_mail.py"/>
        <source>The file {path} is too large for a mail. Nothing was noted; paste its text instead.</source>
        <translation>Die Datei {path} ist zu groß für eine E-Mail. Es wurde nichts vermerkt; fügen Sie stattdessen den Text ein.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/adience.toml"/>
        <source>The files fold_0_data.txt to fold_4_data.txt in https://github.com/GilLevi/AgeGenderDeepLearning name every photo and account. To search one: flickrcheck index add --dataset adience FILE</source>
        <comment>catalogue</comment>
        <translation>Die Dateien fold_0_data.txt bis fold_4_data.txt in https://github.com/GilLevi/AgeGenderDeepLearning nennen jedes Foto und Konto. Um eine zu durchsuchen: flickrcheck index add --dataset adience FILE</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/open-images.toml"/>
        <source>The files images.csv and image_ids_and_rotation.csv of https://github.com/openimages/dataset name every photo with its Flickr link. To search one: flickrcheck index add --dataset open-images images.csv</source>
        <comment>catalogue</comment>
        <translation>Die Dateien images.csv und image_ids_and_rotation.csv von https://github.com/openimages/dataset nennen jedes Foto mit seinem Flickr-Link. Um eine zu durchsuchen: flickrcheck index add --dataset open-images images.csv</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/flickr30k.toml"/>
        <source>The files train.txt, val.txt and test.txt of https://github.com/BryanPlummer/flickr30k_entities name every photo by its ID. Put them into one file to search them together: flickrcheck index add --dataset flickr30k FILE</source>
        <comment>catalogue</comment>
        <translation>Die Dateien train.txt, val.txt und test.txt von https://github.com/BryanPlummer/flickr30k_entities nennen jedes Foto mit seiner ID. Fügen Sie sie zu einer Datei zusammen, um sie gemeinsam zu durchsuchen: flickrcheck index add --dataset flickr30k FILE</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>The fingerprints in the index pack {path} were made in another way than this flickrcheck makes them, so they cannot be compared. {get_again}</source>
        <translation>Die Fingerabdrücke im Paket {path} wurden anders erstellt, als dieses flickrcheck es tut, deshalb lassen sie sich nicht vergleichen. {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The fingerprints were deleted.</source>
        <translation>Die Fingerabdrücke wurden gelöscht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>The first key of {action} belongs to {other} now. Reset that one first.</source>
        <translation>Die ursprüngliche Taste von {action} gehört jetzt {other}. Setzen Sie zuerst diese zurück.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>The folder for your packs, {folder}, cannot be made: {reason}. Nothing was added. Make room or give yourself the right to write there, then try again.</source>
        <translation>Der Ordner für Ihre Pakete, {folder}, lässt sich nicht anlegen: {reason}. Es wurde nichts hinzugefügt. Schaffen Sie Platz oder geben Sie sich das Recht, dort zu schreiben, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_lock.py"/>
        <source>The folder of the casebook {casebook} cannot be written ({reason}). Name a casebook in another folder with --casebook.</source>
        <translation>In den Ordner der Fallakte {casebook} lässt sich nicht schreiben ({reason}). Verwenden Sie eine Fallakte in einem anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/output.py"/>
        <source>The folder {folder} cannot be made: {reason}. Choose another folder.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_writer.py"/>
        <source>The folder {folder} does not exist, so no index pack can be written there. Create the folder first or choose another one.</source>
        <translation>Den Ordner {folder} gibt es nicht, deshalb lässt sich dort kein Paket schreiben. Legen Sie zuerst den Ordner an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>The folder {folder} for the casebook cannot be made ({reason}). Name another file with --casebook.</source>
        <translation>Der Ordner {folder} für die Fallakte lässt sich nicht anlegen ({reason}). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/folders.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>The folder {folder} is no longer there.</source>
        <translation>Der Ordner {folder} ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_writer.py"/>
        <source>The folder {folder} may not be written to, so no index pack can be made there. Choose another folder.</source>
        <translation>In den Ordner {folder} darf nicht geschrieben werden, deshalb lässt sich dort kein Paket erstellen. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/places.py"/>
        <source>The folder {path} has more than {most_files} files that may be lists. Name a folder of lists alone.</source>
        <translation>Der Ordner {path} hat mehr als {most_files} Dateien, die Listen sein könnten. Nennen Sie einen Ordner, in dem nur Listen sind.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/web_form.py"/>
        <source>The form may take one photo at a time. The links and the names in the dataset come in the same order, one a line.</source>
        <translation>Vielleicht nimmt das Formular nur ein Foto auf einmal. Die Links und die Namen im Datensatz stehen in derselben Reihenfolge, je einer in einer Zeile.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/geofaces.toml"/>
        <location filename="../../resources/catalogue/hf-flickr-5b.toml"/>
        <location filename="../../resources/catalogue/megalith-10m.toml"/>
        <location filename="../../resources/catalogue/who-goes-there.toml"/>
        <source>The form of its list was not found. If you hold a table or a text with Flickr links or photo IDs, it can be added.</source>
        <comment>catalogue</comment>
        <translation>In welcher Form seine Liste vorliegt, wurde nicht gefunden. Eine Tabelle oder ein Text mit Flickr-Links oder Foto-IDs kann hinzugefügt werden, wenn Sie so etwas haben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>The index pack {path} cannot be opened: {reason}. Check the name and whether you may read the file.</source>
        <translation>Das Paket {path} lässt sich nicht öffnen: {reason}. Prüfen Sie den Namen und ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>The index pack {path} does not say, or not in the right form, what it is made from. It was altered or is damaged, so it is not used. {get_again}</source>
        <translation>Das Paket {path} sagt nicht oder nicht in der richtigen Form, woraus es erstellt wurde. Es wurde verändert oder ist beschädigt, deshalb wird es nicht verwendet. {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>The index pack {path} is cut off: its end is missing, perhaps because a copy or download was interrupted. {get_again}</source>
        <translation>Das Paket {path} ist abgeschnitten: Sein Ende fehlt, vielleicht weil ein Kopieren oder Herunterladen unterbrochen wurde. {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>The index pack {path} is damaged or cannot be read ({reason}). {get_again}</source>
        <translation>Das Paket {path} ist beschädigt oder lässt sich nicht lesen ({reason}). {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_check.py"/>
        <source>The index pack {path} is damaged. {get_again}</source>
        <translation>Das Paket {path} ist beschädigt. {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>The index pack {path} says that it holds more than a file of {size} bytes can. It was altered or is damaged, so it is not used. {get_again}</source>
        <translation>Das Paket {path} gibt an, mehr zu enthalten, als eine Datei von {size} Bytes kann. Es wurde verändert oder ist beschädigt, deshalb wird es nicht verwendet. {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>The index pack {path} says that it holds {said} {name}, but {found} usable ones are in it. It was altered or is damaged, so it is not used. {get_again}</source>
        <translation>Das Paket {path} gibt an, {said} {name} zu enthalten, brauchbar sind darin aber {found}. Es wurde verändert oder ist beschädigt, deshalb wird es nicht verwendet. {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>The index pack {path} was altered or is damaged: in it, {what}. It is not used. {get_again}</source>
        <translation>Das Paket {path} wurde verändert oder ist beschädigt ({what}). Es wird nicht verwendet. {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>The index pack {path} was made by a newer flickrcheck (pack version {version}, this program reads up to {version2}). Install the newest flickrcheck to use it.</source>
        <translation>Das Paket {path} wurde von einem neueren flickrcheck erstellt (Paketversion {version}, dieses Programm liest bis {version2}). Installieren Sie das neueste flickrcheck, um es zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_writer.py"/>
        <source>The index pack {target} could not be written: {reason}. Nothing was left behind. Make room on the disk or choose another folder, then try again.</source>
        <translation>Das Paket {target} ließ sich nicht schreiben: {reason}. Es blieb nichts zurück. Schaffen Sie Platz auf dem Datenträger oder wählen Sie einen anderen Ordner, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>The key {name} came with flickrcheck and stays.</source>
        <translation>Der Schlüssel {name} kam mit flickrcheck und bleibt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/trusted_keys.py"/>
        <source>The key {path} could not be deleted: {reason}. It is still trusted. Give yourself the right to write there, then try again.</source>
        <translation>Der Schlüssel {path} ließ sich nicht löschen: {reason}. Ihm wird weiter vertraut. Geben Sie sich das Recht, dort zu schreiben, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/trusted_keys.py"/>
        <source>The key {path} is not taken: it calls itself {key}, as the key {label} does that you trust already, but it is another one. Ask whoever gave it to you.</source>
        <translation>Der Schlüssel {path} wird nicht übernommen: Er nennt sich {key} wie der Schlüssel {label}, dem Sie schon vertrauen, ist aber ein anderer. Fragen Sie, wer Ihnen den Schlüssel gegeben hat.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/language_choice.py"/>
        <source>The language of the window. The language of letters is chosen on the Letters page. The manual is in English, but for its first page. Names of files and datasets stay as they are.</source>
        <translation>Die Sprache des Fensters. Die Sprache der Schreiben wird auf der Seite „Schreiben“ gewählt. Das Handbuch ist bis auf seine erste Seite auf Englisch. Namen von Dateien und Datensätzen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>The last scan was interrupted, so not every photo was checked. Run it again to go on.</source>
        <translation>Der letzte Suchlauf wurde unterbrochen; deshalb wurde nicht jedes Foto geprüft. Starten Sie ihn erneut, damit er weitergeht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/going_on.py"/>
        <source>The last scan was stopped while it still looked for pictures, after {photos}. Nothing is lost: it goes on there.</source>
        <translation>Der letzte Suchlauf wurde angehalten, während er noch Bilder suchte, nach {photos}. Nichts ist verloren: Er geht dort weiter.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/going_on.py"/>
        <source>The last scan was stopped: {done} of {total} photos are checked. Nothing is lost: it goes on there.</source>
        <translation>Der letzte Suchlauf wurde angehalten: {done} von {total} Fotos sind geprüft. Nichts ist verloren: Er geht dort weiter.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>The law of Illinois protects faces, not photographers, so the letter names no law.</source>
        <translation>Das Gesetz von Illinois schützt Gesichter, nicht die, die fotografieren. Das Schreiben nennt deshalb kein Gesetz.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>The law of Illinois protects the face of a person shown, not the photographer. Choose another law.</source>
        <translation>Das Gesetz von Illinois schützt das Gesicht einer abgebildeten Person, nicht die Person, die fotografiert hat. Wählen Sie ein anderes Gesetz.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>The letter</source>
        <translation>Das Schreiben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>The letter as it was saved, and the answers</source>
        <translation>Das Schreiben, wie es gespeichert wurde, und die Antworten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_preview.py"/>
        <source>The letter as it will be printed</source>
        <translation>Das Schreiben, wie es gedruckt wird</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>The letter asked for an answer within one month of the receipt on {day}, and the operator announced more time: two more months are counted here. No law sets a date.</source>
        <translation>Das Schreiben bat um eine Antwort innerhalb eines Monats nach dem Eingang am {day}, und der Betreiber kündigte mehr Zeit an: Hier werden zwei weitere Monate gezählt. Kein Gesetz bestimmt einen Termin.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>The letter asked for an answer within one month of the receipt on {day}. No law sets a date.</source>
        <translation>Das Schreiben bat um eine Antwort innerhalb eines Monats nach dem Eingang am {day}. Kein Gesetz bestimmt einen Termin.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_print.py"/>
        <source>The letter does not say that the list is enclosed. The list runs across the paper.</source>
        <translation>Das Schreiben sagt nicht, dass die Liste beiliegt. Die Liste ist im Querformat.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/letter_print.py"/>
        <source>The letter has {number} pages.</source>
        <translation><numerusform>Das Schreiben hat {number} Seite.</numerusform><numerusform>Das Schreiben hat {number} Seiten.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/mailto.py"/>
        <source>The letter is too long for a link that opens it in a mail program: that would have {number} characters, and programs cut it from {longest} on. Open the .eml file instead, or copy the text.</source>
        <translation>Das Schreiben ist zu lang für einen Link, der es in einem E-Mail-Programm öffnet: Er hätte {number} Zeichen, und ab {longest} schneiden Programme ihn ab. Öffnen Sie stattdessen die .eml-Datei oder kopieren Sie den Text.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>The letter is too long for a link that opens it in the mail program. Save the e-mail draft (.eml) and open that, or copy the text.</source>
        <translation>Das Schreiben ist zu lang für einen Link, der es im Mailprogramm öffnet. Speichern Sie den E-Mail-Entwurf (.eml) und öffnen Sie diesen, oder kopieren Sie den Text.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>The letter names</source>
        <translation>Das Schreiben nennt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>The letter names no Flickr account, so the operator has nothing to search by. Add the account ID or the user name.</source>
        <translation>Das Schreiben nennt kein Flickr-Konto, der Betreiber hat also nichts, wonach er suchen kann. Ergänzen Sie die Konto-ID oder den Benutzernamen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>The letter needs {what}: {key} is missing. Fill it in.</source>
        <translation>Das Schreiben braucht noch etwas: {what} ({key}). Füllen Sie es aus.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_print.py"/>
        <source>The letter says that the list is enclosed: put both into the envelope. The list runs across the paper.</source>
        <translation>Das Schreiben sagt, dass die Liste beiliegt: Stecken Sie beides in den Umschlag. Die Liste ist im Querformat.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>The letter says that you are shown in each of its {number} photos. Mark those where that is not so as "Not my photo", then draft the letter again.</source>
        <translation>Das Schreiben sagt, dass Sie auf jedem der {number} Fotos zu sehen sind. Wo das nicht stimmt, markieren Sie das Foto als „Nicht mein Foto“ und entwerfen Sie das Schreiben neu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>The letter says that you are shown in the photo. If that is not so, do not send it.</source>
        <translation>Das Schreiben sagt, dass Sie auf dem Foto zu sehen sind. Wenn das nicht stimmt, senden Sie es nicht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>The letter says that you live in {state}. If that is not so, choose another law.</source>
        <translation>Das Schreiben sagt, dass Sie hier leben: {state}. Wenn das nicht stimmt, wählen Sie ein anderes Gesetz.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>The letter says that {name} is shown in each of its {number} photos. Mark those where that is not so as "Not my photo", then draft the letter again.</source>
        <translation>Das Schreiben sagt, dass {name} auf jedem der {number} Fotos zu sehen ist. Wo das nicht stimmt, markieren Sie das Foto als „Nicht mein Foto“ und entwerfen Sie das Schreiben neu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>The letter says that {name} is shown in the photo. If that is not so, do not send it.</source>
        <translation>Das Schreiben sagt, dass {name} auf dem Foto zu sehen ist. Wenn das nicht stimmt, senden Sie es nicht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>The letter says that {name} lives in {state}. If that is not so, choose another law.</source>
        <translation>Das Schreiben sagt, dass {name} hier lebt: {state}. Wenn das nicht stimmt, wählen Sie ein anderes Gesetz.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>The letter to {operator} is kept among the requests and marked as ready. When you have sent it, say so there: then its deadline is followed.</source>
        <translation>Das Schreiben ist bei den Anfragen aufgehoben und als bereit gekennzeichnet (Betreiber: {operator}). Wenn Sie es abgesendet haben, sagen Sie es dort: Dann wird die Frist verfolgt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>The letter was copied.</source>
        <translation>Das Schreiben wurde kopiert.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>The letter was saved in {folder}. Nothing was sent: open it there, send it, then note that here.</source>
        <translation>Das Schreiben wurde in {folder} gespeichert. Nichts wurde gesendet: Öffnen Sie es dort, verschicken Sie es und vermerken Sie es dann hier.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>The letter was saved on {day}, so it cannot have been sent before.</source>
        <translation>Das Schreiben wurde am {day} gespeichert, es kann also nicht vorher gesendet worden sein.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>The letter was sent on {day}, so this cannot have happened before.</source>
        <translation>Das Schreiben wurde am {day} gesendet, dies kann also nicht vorher geschehen sein.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>The letters are being drafted.</source>
        <translation>Die Schreiben werden entworfen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>The letters are being saved.</source>
        <translation>Die Schreiben werden gespeichert.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>The letters that you saved, the overdue ones first. flickrcheck sends and fetches nothing: say here what you sent and what was answered, and it counts the deadlines. Answers that are saved as .eml can be dropped here.</source>
        <translation>Die Schreiben, die Sie gespeichert haben, überfällige zuerst. flickrcheck sendet und holt nichts: Sagen Sie hier, was Sie gesendet haben und was geantwortet wurde, und es zählt die Fristen. Als .eml gespeicherte Antworten lassen sich hier ablegen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The list holds no picture, only numbers, so your picture stands alone. If you have saved the photo from Flickr or from the dataset, add it as a reference picture and compare both.</source>
        <translation>Die Liste enthält kein Bild, nur Zahlen; deshalb steht Ihr Bild allein. Wenn Sie das Foto von Flickr oder aus dem Datensatz gespeichert haben, fügen Sie es als Vergleichsbild hinzu und vergleichen Sie beide.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/yfcc15m.toml"/>
        <source>The list is described in a public repository. Whether it can still be had was not checked.</source>
        <comment>catalogue</comment>
        <translation>Die Liste ist in einem öffentlichen Repository beschrieben. Ob sie noch zu haben ist, wurde nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/imdb-face.toml"/>
        <source>The list is in public hands.</source>
        <comment>catalogue</comment>
        <translation>Die Liste ist öffentlich.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>The list marks no box in this photo.</source>
        <translation>Die Liste markiert in diesem Foto keinen Rahmen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>The list marks {number} boxes in it: which one is you?</source>
        <translation><numerusform>Die Liste markiert darin {number} Rahmen: Sind Sie das?</numerusform><numerusform>Die Liste markiert darin {number} Rahmen: Welcher sind Sie?</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>The list marks {number} people in it, but does not say where: which one is you?</source>
        <translation><numerusform>Die Liste markiert darin {number} Person, sagt aber nicht, wo: Sind Sie das?</numerusform><numerusform>Die Liste markiert darin {number} Personen, sagt aber nicht, wo: Welche sind Sie?</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>The list names other photos of this account.</source>
        <translation>Die Liste nennt andere Fotos dieses Kontos.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>The list names the account {others} as the owner of this photo, not {nsid}. Check the photo ID.</source>
        <translation>Die Liste nennt das Konto {others} als Eigentümer dieses Fotos, nicht {nsid}. Prüfen Sie die Foto-ID.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/trust_book.py"/>
        <source>The list of packs that you trust, {path}, is damaged, so packs are asked about again. What you trust from now on is kept in a new one; the damaged one stays beside it.</source>
        <translation>Die Liste der Pakete, denen Sie vertrauen, {path}, ist beschädigt, deshalb wird wieder zu Paketen gefragt. Wem Sie von jetzt an vertrauen, steht in einer neuen; die beschädigte bleibt daneben liegen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/trust_book.py"/>
        <source>The list of packs that you trust, {path}, was written by a newer flickrcheck. So that nothing of it is lost, nothing is changed in it. Install the newest flickrcheck.</source>
        <translation>Die Liste der Pakete, denen Sie vertrauen, {path}, wurde von einem neueren flickrcheck geschrieben. Damit nichts davon verloren geht, wird nichts daran geändert. Installieren Sie das neueste flickrcheck.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>The list of photos is being laid out.</source>
        <translation>Die Liste der Fotos wird gesetzt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>The list of photos is too long to be printed from here ({entries}). Save the letter as a PDF, and print the file that ends with -photos.pdf, too.</source>
        <translation>Die Liste der Fotos ist zu lang, um von hier aus gedruckt zu werden ({entries}). Speichern Sie das Schreiben als PDF, und drucken Sie auch die Datei, die auf -photos.pdf endet.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <source>The list was never public: IBM gave it to approved applicants only. If you hold a copy, any CSV with a column of Flickr links can be added: flickrcheck index add --dataset ibm-dif FILE</source>
        <comment>catalogue</comment>
        <translation>Die Liste war nie öffentlich: IBM gab sie nur an zugelassene Antragsteller. Wenn Sie eine Kopie haben, lässt sich jede CSV mit einer Spalte von Flickr-Links hinzufügen: flickrcheck index add --dataset ibm-dif FILE</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>The list was not written.</source>
        <translation>Die Liste wurde nicht geschrieben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/places.py"/>
        <source>The list {path} cannot be read: {reason}.</source>
        <translation>Die Liste {path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/build_state.py"/>
        <source>The list {path} cannot be read: {reason}. Check the name and whether you may read the file.</source>
        <translation>Die Liste {path} lässt sich nicht lesen: {reason}. Prüfen Sie den Namen und ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/build_lists.py"/>
        <source>The list {path} cannot be used: {found}{example}. Check that it is the right file, or name its format with --format. No pack was written.</source>
        <translation>Die Liste {path} lässt sich nicht verwenden: {found}{example}. Prüfen Sie, ob es die richtige Datei ist. Es wurde kein Paket geschrieben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/reader.py"/>
        <source>The list {shown} cannot be read to its end: {error}. {rows} rows stand before that. Fetch it again; a half-read list would look complete.</source>
        <translation>Die Liste {shown} lässt sich nicht zu Ende lesen: {error}. Davor stehen {rows} Zeilen. Holen Sie sie noch einmal; eine halb gelesene Liste sähe vollständig aus.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>The list {shown} has no rows: it is one line, which looks like the names of columns ({columns}). Fetch it again.</source>
        <translation>Die Liste {shown} hat keine Zeilen: Sie besteht aus einer Zeile, die nach Spaltennamen aussieht ({columns}). Holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/source.py"/>
        <source>The list {shown} is damaged or was not downloaded to its end: after {rows} lines it cannot be read any further ({reason}). Fetch it again; a half-read list would look like a complete one.</source>
        <translation>Die Liste {shown} ist beschädigt oder wurde nicht zu Ende heruntergeladen: Nach {rows} Zeilen lässt sie sich nicht weiterlesen ({reason}). Holen Sie sie noch einmal; eine halb gelesene Liste sähe vollständig aus.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/parquet.py"/>
        <location filename="../../flickrcheck/lists/yfcc_sql.py"/>
        <source>The list {shown} is damaged or was not downloaded to its end: after {rows} rows it cannot be read any further ({reason}). Fetch it again; a half-read list would look like a complete one.</source>
        <translation>Die Liste {shown} ist beschädigt oder wurde nicht zu Ende heruntergeladen: Nach {rows} Datenzeilen lässt sie sich nicht weiterlesen ({reason}). Holen Sie sie noch einmal; eine halb gelesene Liste sähe vollständig aus.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>The list {shown} is empty. Fetch it again.</source>
        <translation>Die Liste {shown} ist leer. Holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>The list {shown} is no JSON file, and those of the format {name} are. Check that it is the right file, or leave --format out.</source>
        <translation>Die Liste {shown} ist keine JSON-Datei, solche des Formats {name} aber schon. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>The list {shown} is no JSON file: {error}.</source>
        <translation>Die Liste {shown} ist keine JSON-Datei: {error}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>The list {shown} is no Parquet file.</source>
        <translation>Die Liste {shown} ist keine Parquet-Datei.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>The list {shown} names no Flickr photos that this program can be sure of.</source>
        <translation>Die Liste {shown} nennt keine Flickr-Fotos, bei denen sich dieses Programm sicher sein kann.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>The lists and packs of datasets that you added, and which packs and keys you trust, with the places of these packs. They tell nothing else about you.</source>
        <translation>Die Listen und Pakete von Datensätzen, die Sie hinzugefügt haben, und welchen Paketen und Schlüsseln Sie vertrauen, mit den Orten dieser Pakete. Sonst sagen sie nichts über Sie.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/datacomp.toml"/>
        <source>The lists are Parquet files with the links. Rows from other sites are left out. To search one: flickrcheck index add --dataset datacomp FILE</source>
        <comment>catalogue</comment>
        <translation>Die Listen sind Parquet-Dateien mit den Links. Zeilen von anderen Websites werden ausgelassen. Um eine zu durchsuchen: flickrcheck index add --dataset datacomp FILE</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>The lists are Parquet files with the links. Rows from other sites are left out. To search one: flickrcheck index add --dataset laion FILE</source>
        <comment>catalogue</comment>
        <translation>Die Listen sind Parquet-Dateien mit den Links. Zeilen von anderen Websites werden ausgelassen. Um eine zu durchsuchen: flickrcheck index add --dataset laion FILE</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/conceptual-captions.toml"/>
        <source>The lists are in a public repository.</source>
        <comment>catalogue</comment>
        <translation>Die Listen stehen in einem öffentlichen Repository.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/adience.toml"/>
        <source>The lists are in a public repository. Whether the pictures can still be had was not checked.</source>
        <comment>catalogue</comment>
        <translation>Die Listen stehen in einem öffentlichen Repository. Ob es die Bilder noch gibt, wurde nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>The look-up was cancelled.</source>
        <translation>Das Nachschlagen wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <source>The makers ask the holder of the Flickr account to mark, relicense, hide or delete the photo on Flickr first, and then to write with the account ID (NSID).</source>
        <comment>catalogue</comment>
        <translation>Die Urheber bitten den Inhaber des Flickr-Kontos, das Foto zuerst bei Flickr zu kennzeichnen, neu zu lizenzieren, zu verbergen oder zu löschen und dann mit der Kennung des Kontos (NSID) zu schreiben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>The manual is in English, but for its first page. Words of your language are found in it, too. The menu Help has a short text in your language: What this can and cannot find.</source>
        <translation>Das Handbuch ist bis auf seine erste Seite auf Englisch. Auch deutsche Wörter werden darin gefunden. Das Menü „Hilfe“ hat einen kurzen Text auf Deutsch: „Was gefunden werden kann und was nicht“.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>The matches of this casebook cannot be shown. {problem} Nothing of it was changed. File, Open casebook opens it again or another one.</source>
        <translation>Die Treffer dieser Fallakte können nicht gezeigt werden. {problem} Nichts davon wurde geändert. „Datei“, „Fallakte öffnen“ öffnet sie noch einmal oder eine andere.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>The message was copied.</source>
        <translation>Die Nachricht wurde kopiert.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>The month ended on a weekend, so the Monday after it counts.</source>
        <translation>Der Monat endete an einem Wochenende; deshalb zählt der Montag danach.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>The name of whom you write for</source>
        <translation>Der Name der Person, für die Sie schreiben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/own_contacts.py"/>
        <source>The name or the address holds signs that cannot be printed. Type it anew.</source>
        <translation>Der Name oder die Adresse enthält Zeichen, die sich nicht drucken lassen. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/own_contacts.py"/>
        <source>The name or the address is missing. Fill in both.</source>
        <translation>Der Name oder die Adresse fehlt. Füllen Sie beides aus.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/own_contacts.py"/>
        <source>The name or the address is too long. Both may have {number} letters.</source>
        <translation>Der Name oder die Adresse ist zu lang. Beide dürfen {number} Zeichen haben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_settle.py"/>
        <source>The newest answer</source>
        <translation>Die neueste Antwort</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>The newest scan searched no dataset, because none was installed.</source>
        <translation>Der neueste Suchlauf hat keinen Datensatz durchsucht, weil keiner installiert war.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>The newest scan, on {day}, searched {datasets}.</source>
        <translation>Der neueste Suchlauf, am {day}, hat durchsucht: {datasets}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>The newest scan, on {day}, searches {datasets} and has not come to its end.</source>
        <translation>Der neueste Suchlauf, am {day}, ist noch nicht zu Ende; er durchsucht {datasets}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_found.py"/>
        <source>The newest search of this dataset did not find this match again: the list that was searched does not name the photo, or what tied your file to it is gone. It stays because of your verdict.</source>
        <comment>kept</comment>
        <translation>Die neueste Suche in diesem Datensatz hat diesen Treffer nicht wieder gefunden: Die durchsuchte Liste nennt das Foto nicht, oder was Ihre Datei damit verband, ist nicht mehr da. Er bleibt wegen Ihres Urteils.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>The newest, which is in no file</source>
        <translation>Die neueste, die in keiner Datei steht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>The note cannot be read: {reason}.</source>
        <translation>Die Notiz kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>The notes could not be deleted: {reason}.</source>
        <translation>Die Notizen konnten nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The notes of crashes were deleted.</source>
        <translation>Die Notizen zu Abstürzen wurden gelöscht.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/vggface2.toml"/>
        <source>The notice of the group covers this dataset, too: copyright owners and anybody whose privacy is infringed can write and name the content.</source>
        <comment>catalogue</comment>
        <translation>Die Erklärung der Gruppe gilt auch für diesen Datensatz: Wer die Rechte am Bild hat oder in seiner Privatsphäre verletzt ist, kann schreiben und den Inhalt nennen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>The one you write for</source>
        <translation>Die Person, für die Sie schreiben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>The operator announced it when the first period was over already, which is late.</source>
        <translation>Der Betreiber kündigte es erst an, als die erste Frist schon vorbei war; das ist zu spät.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>The operator is a university. The laws of California and Illinois that are known here bind businesses and private entities, so the letter names no law.</source>
        <translation>Der Betreiber ist eine Universität. Die hier bekannten Gesetze von Kalifornien und Illinois binden Unternehmen und private Stellen. Das Schreiben nennt deshalb kein Gesetz.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>The operator is in the EU or the EEA, so the letter names the GDPR.</source>
        <translation>Der Betreiber ist in der EU oder im EWR. Das Schreiben nennt deshalb die DSGVO.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>The operator is in the United Kingdom, so the letter names the UK GDPR.</source>
        <translation>Der Betreiber ist im Vereinigten Königreich. Das Schreiben nennt deshalb die UK GDPR.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>The operator's country and you speak the same language.</source>
        <translation>Das Land des Betreibers und Sie sprechen dieselbe Sprache.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_steps.py"/>
        <source>The operator's own way of removal</source>
        <translation>Der eigene Weg des Betreibers zur Löschung</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>The other picture of a comparison</source>
        <translation>Das andere Bild eines Vergleichs</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>The others are in the JSON report.</source>
        <translation>Die anderen stehen im JSON-Bericht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>The pack {name} came with flickrcheck and cannot be removed. A pack of the same name that you add takes its place.</source>
        <translation>Das Paket {name} kam mit flickrcheck und lässt sich nicht entfernen. Ein Paket gleichen Namens, das Sie hinzufügen, tritt an seine Stelle.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>The pack {path} could not be copied into {pack_folder}: {reason}. Nothing was added. Make room on the disk, then try again.</source>
        <translation>Das Paket {path} ließ sich nicht nach {pack_folder} kopieren: {reason}. Es wurde nichts hinzugefügt. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>The pack {path} could not be removed: {reason}. Close other programs that use it, then try again.</source>
        <translation>Das Paket {path} ließ sich nicht entfernen: {reason}. Schließen Sie andere Programme, die es verwenden, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>The pack {path} is not used yet: as its signer it names the key {key}, which you do not trust, so nothing tells who made it. If you know where it comes from, add --trust to the command.</source>
        <translation>Das Paket {path} wird noch nicht verwendet: Es nennt als Unterschrift den Schlüssel {key}, dem Sie nicht vertrauen, also sagt nichts, wer es erstellt hat. Wenn Sie wissen, woher es kommt, vertrauen Sie ihm unter „Datensätze“, „Vertraute Pakete“.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>The pack {path} is not used yet: it is not signed, so nothing tells who made it or whether it was altered. If you know where it comes from, add --trust to the command.</source>
        <translation>Das Paket {path} wird noch nicht verwendet: Es ist nicht signiert, also sagt nichts, wer es erstellt hat und ob es verändert wurde. Wenn Sie wissen, woher es kommt, vertrauen Sie ihm unter „Datensätze“, „Vertraute Pakete“.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>The pack {path} is not used. {problem}</source>
        <translation>Das Paket {path} wird nicht verwendet. {problem}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>The pack {path} is not used: it is not the file that the key {key} signed. It was altered or damaged after that, or the signature belongs to another edition. Get both again from where they came from.</source>
        <translation>Das Paket {path} wird nicht verwendet: Es ist nicht die Datei, die der Schlüssel {key} signiert hat. Es wurde danach verändert oder beschädigt, oder die Signatur gehört zu einer anderen Ausgabe. Holen Sie beide noch einmal von dort, woher sie kamen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>The pack {path} was altered while it was copied. Nothing was added. Try again when it stays as it is.</source>
        <translation>Das Paket {path} wurde verändert, während es kopiert wurde. Nichts wurde hinzugefügt. Versuchen Sie es noch einmal, wenn es bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>The pack {path} was replaced while it was opened. Nothing was searched in it. Try again when it stays as it is.</source>
        <translation>Das Paket {path} wurde ersetzt, während es geöffnet wurde. Darin wurde nichts gesucht. Versuchen Sie es noch einmal, wenn es bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/searches.py"/>
        <source>The pack {path} went away while it was opened ({reason}). Put it back or add it again, then start once more.</source>
        <translation>Das Paket {path} ist beim Öffnen verschwunden ({reason}). Legen Sie es zurück oder fügen Sie es noch einmal hinzu, und starten Sie neu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>The packs hold no fingerprints, so photos were compared by their Flickr IDs and accounts only. Copies without a known ID could not be found.</source>
        <translation>Die Pakete enthalten keine Fingerabdrücke; deshalb wurden Fotos nur nach ihren Flickr-IDs und Konten verglichen. Kopien ohne bekannte ID konnten nicht gefunden werden.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/utkface.toml"/>
        <source>The page promises to take a picture out at once when its owner says which one it is. It prints no address, but links the pages of two of its makers.</source>
        <comment>catalogue</comment>
        <translation>Die Seite verspricht, ein Bild sofort zu entfernen, wenn die Eigentümer sagen, welches es ist. Sie nennt keine Adresse, verweist aber auf die Seiten von zwei der Urheber.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/yfcc100m.toml"/>
        <source>The parent of many other datasets: links and details of 99.2 million public Flickr photos under any Creative Commons licence, from 581,099 accounts. Multimedia Commons hosts copies of the pictures on Amazon's servers.</source>
        <comment>catalogue</comment>
        <translation>Der Ursprung vieler anderer Datensätze: Links und Angaben zu 99,2 Millionen öffentlichen Flickr-Fotos unter Creative-Commons-Lizenzen, von 581.099 Konten. Multimedia Commons hält Kopien der Bilder auf Servern von Amazon.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/unreadable.py"/>
        <source>The part of flickrcheck that reads this format is missing. Install it again.</source>
        <comment>kept</comment>
        <translation>Der Teil von flickrcheck, der dieses Format liest, fehlt. Installieren Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>The part of your picture that agrees: {part}.</source>
        <translation>Der Teil Ihres Bilds, der übereinstimmt: {part}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_signature.py"/>
        <source>The password of the key could not be used: that needs a gigabyte of memory. Close other programs, then try again.</source>
        <translation>Das Passwort des Schlüssels konnte nicht verwendet werden: Das braucht ein Gigabyte Arbeitsspeicher. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_signature.py"/>
        <source>The password of the key {path} is not this one. Try again.</source>
        <translation>Das Passwort des Schlüssels {path} ist ein anderes. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/exclude.py"/>
        <source>The pattern {pattern} has a [ without its ]. Write [[] where the name itself has a [.</source>
        <translation>Das Muster {pattern} hat ein [ ohne ]. Schreiben Sie [[], wo der Name selbst ein [ hat.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/exclude.py"/>
        <source>The pattern {pattern} leads out of its folder with .., so it can match nothing. Give the whole path instead.</source>
        <translation>Das Muster {pattern} führt mit .. aus seinem Ordner hinaus und kann deshalb auf nichts passen. Geben Sie stattdessen den ganzen Pfad an.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/exclude.py"/>
        <source>The pattern {pattern} names no file or folder. Give a name such as *.png or a path such as 2019/raw/*.</source>
        <translation>Das Muster {pattern} nennt keine Datei und keinen Ordner. Geben Sie einen Namen wie *.png oder einen Pfad wie 2019/raw/* an.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/exclude.py"/>
        <source>The pattern {pattern}... is longer than {longest} characters, which no path is. Give a shorter one.</source>
        <translation>Das Muster {pattern}... ist länger als {longest} Zeichen, was kein Pfad ist. Geben Sie ein kürzeres an.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>The photo's Flickr ID is in the dataset's list, or the file is byte for byte an original that the list describes.</source>
        <translation>Die Flickr-ID des Fotos steht in der Liste des Datensatzes, oder die Datei ist Byte für Byte ein Original, das die Liste beschreibt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/unreadable.py"/>
        <source>The picture asks for more memory than a real picture needs, so it was not opened.</source>
        <comment>kept</comment>
        <translation>Das Bild verlangt mehr Speicher, als ein echtes Bild braucht, deshalb wurde es nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>The picture cannot be shown.</source>
        <translation>Das Bild kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/picture_loader.py"/>
        <source>The picture cannot be shown. {why}</source>
        <translation>Das Bild kann nicht gezeigt werden. {why}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/jpeg_guard.py"/>
        <source>The picture is a {kind} JPEG, a rare kind that flickrcheck cannot read. Save it as an ordinary JPEG or as a PNG.</source>
        <comment>kept</comment>
        <translation>Das Bild ist ein JPEG der Art „{kind}“, einer seltenen Art, die flickrcheck nicht lesen kann. Speichern Sie es als gewöhnliches JPEG oder als PNG.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/archive.py"/>
        <source>The picture is compressed in its zip file in a way that flickrcheck cannot read. Unpack the zip file and scan the folder.</source>
        <comment>kept</comment>
        <translation>Das Bild ist in seiner Zip-Datei auf eine Art gepackt, die flickrcheck nicht lesen kann. Entpacken Sie die Zip-Datei und durchsuchen Sie den Ordner.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/jpeg.py"/>
        <source>The picture is cut off: only about {part} % of it is in the file.</source>
        <comment>kept</comment>
        <translation>Das Bild ist abgeschnitten: Nur etwa {part} % davon sind in der Datei.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/psd.py"/>
        <location filename="../../flickrcheck/photo/raw.py"/>
        <location filename="../../flickrcheck/photo/unreadable.py"/>
        <source>The picture is cut off: the end of the file is missing.</source>
        <comment>kept</comment>
        <translation>Das Bild ist abgeschnitten: Das Ende der Datei fehlt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/archive.py"/>
        <source>The picture is damaged in its zip file: its bytes are not those that were put in.</source>
        <comment>kept</comment>
        <translation>Das Bild ist in seiner Zip-Datei beschädigt: Die Bytes sind nicht die, die hineingelegt wurden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/jxl.py"/>
        <source>The picture is damaged or cut off: it could not be read to its end.</source>
        <comment>kept</comment>
        <translation>Das Bild ist beschädigt oder abgeschnitten: Es ließ sich nicht zu Ende lesen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/raw.py"/>
        <source>The picture is damaged, or of a camera's RAW type that flickrcheck cannot read. Save it as a JPEG or DNG with the program that you develop your photos with.</source>
        <comment>kept</comment>
        <translation>Das Bild ist beschädigt oder von einem RAW-Typ einer Kamera, den flickrcheck nicht lesen kann. Speichern Sie es als JPEG oder DNG mit dem Programm, mit dem Sie Ihre Fotos entwickeln.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/unreadable.py"/>
        <source>The picture is damaged, or of a variant of its format that flickrcheck cannot read.</source>
        <comment>kept</comment>
        <translation>Das Bild ist beschädigt oder von einer Art seines Formats, die flickrcheck nicht lesen kann.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/archive.py"/>
        <source>The picture is larger than {bound}, so it was not opened.</source>
        <comment>kept</comment>
        <translation>Das Bild ist größer als {bound}, deshalb wurde es nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/archive.py"/>
        <source>The picture is locked with a password in its zip file. Unpack the zip file with the password and scan the folder.</source>
        <comment>kept</comment>
        <translation>Das Bild ist in seiner Zip-Datei mit einem Passwort gesperrt. Entpacken Sie die Zip-Datei mit dem Passwort und durchsuchen Sie den Ordner.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/archive.py"/>
        <source>The picture is no longer in the zip file, which changed after it was listed. Scan again.</source>
        <comment>kept</comment>
        <translation>Das Bild ist nicht mehr in der Zip-Datei, die sich nach dem Aufnehmen geändert hat. Starten Sie einen neuen Suchlauf.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/jpeg_guard.py"/>
        <source>The picture is sent in {scans} parts over each other, far more than a real picture needs, so it was not opened.</source>
        <comment>kept</comment>
        <translation>Das Bild ist in {scans} Teilen übereinander abgelegt, weit mehr, als ein echtes Bild braucht, deshalb wurde es nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>The picture is similar to a listed one, or only a file name points to it. Look at it before you rely on it.</source>
        <translation>Das Bild ähnelt einem gelisteten, oder nur ein Dateiname weist darauf hin. Sehen Sie es sich an, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/grade.py"/>
        <source>The picture looks different from the listed one ({distance} of 256 bits apart). Check that the ID belongs to this file, unless you cropped or edited it a lot.</source>
        <comment>kept</comment>
        <translation>Das Bild sieht anders aus als das gelistete ({distance} von 256 Bits weichen ab). Prüfen Sie, ob die ID zu dieser Datei gehört, außer Sie haben sie stark beschnitten oder bearbeitet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/loaded.py"/>
        <source>The picture says that it has {width} x {height} pixels. flickrcheck reads pictures of up to {max_pixels} million pixels.</source>
        <comment>kept</comment>
        <translation>Das Bild gibt an, {width} x {height} Pixel zu haben. flickrcheck liest Bilder bis zu {max_pixels} Millionen Pixel.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>The picture's own pixel&amp;s</source>
        <translation>Eigene Bildpunk&amp;te</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>The picture, or a part of it, agrees with a listed one by two independent measures. It is the same picture or a sister shot of the same scene.</source>
        <translation>Das Bild oder ein Teil davon stimmt nach zwei unabhängigen Maßen mit einem gelisteten überein. Es ist dasselbe Bild oder eine Schwesteraufnahme derselben Szene.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/flickr30k.toml"/>
        <source>The pictures are given out on request by a form. The photo IDs are in a public repository.</source>
        <comment>catalogue</comment>
        <translation>Die Bilder werden auf Antrag mit einem Formular ausgegeben. Die Foto-IDs stehen in einem öffentlichen Repository.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/worker_process.py"/>
        <source>The process that read the file crashed, so the file may be damaged.</source>
        <comment>kept</comment>
        <translation>Der Prozess, der die Datei las, ist abgestürzt; vielleicht ist die Datei beschädigt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>The recipient with its address, a line each</source>
        <translation>Der Empfänger mit seiner Anschrift, je eine Zeile</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/cli/report.py"/>
        <source>The report is in {file}.</source>
        <translation>Der Bericht steht in {file}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>The report was written to {file}.</source>
        <translation>Der Bericht wurde nach {file} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>The request is in the state {state}, after which nothing follows. Take the last step back first.</source>
        <translation>Die Anfrage hat den Stand „{state}“, nach dem nichts folgt. Nehmen Sie zuerst den letzten Schritt zurück.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>The request is in the state {state}, so "{step}" cannot be noted now. Possible are: {steps}.</source>
        <translation>Die Anfrage hat den Stand „{state}“, deshalb kann „{step}“ jetzt nicht vermerkt werden. Möglich sind: {steps}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>The requests are being read.</source>
        <translation>Die Anfragen werden gelesen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_ways.py"/>
        <source>The results are in the menu Photos, Result of each picture.</source>
        <translation>Die Ergebnisse stehen im Menü „Fotos“ unter „Ergebnis je Bild“.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>The same picture without any ID, also smaller, recompressed, mirrored or turned.</source>
        <translation>Dasselbe Bild ohne jede ID, auch kleiner, neu komprimiert, gespiegelt oder gedreht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>The same picture, also smaller, recompressed, mirrored or turned, and parts of it that a dataset holds.</source>
        <translation>Dasselbe Bild, auch kleiner, neu komprimiert, gespiegelt oder gedreht, und Teile davon, die ein Datensatz enthält.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>The same picture.</source>
        <translation>Dasselbe Bild.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>The saved files are no longer in this folder: they were moved or deleted. The texts above are kept in the casebook.</source>
        <translation>Die gespeicherten Dateien sind nicht mehr in diesem Ordner: Sie wurden verschoben oder gelöscht. Die Texte oben bleiben in der Fallakte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_frame.py"/>
        <source>The scan is running. Matches appear here as soon as they are found.</source>
        <translation>Der Suchlauf läuft. Treffer erscheinen hier, sobald sie gefunden sind.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/added_packs.py"/>
        <source>The scan that is running does not search them yet.</source>
        <translation><numerusform>Der laufende Suchlauf durchsucht ihn noch nicht.</numerusform><numerusform>Der laufende Suchlauf durchsucht sie noch nicht.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>The scan was stopped before its end, after it had met {photos}.</source>
        <translation>Der Suchlauf wurde vor seinem Ende angehalten. Bis dahin: {photos}.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <source>The script search_username.py of the dataset finds the photos of an account ID (NSID).</source>
        <comment>catalogue</comment>
        <translation>Das Skript search_username.py des Datensatzes findet die Fotos einer Konto-ID (NSID).</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The second picture is shown flipped top to bottom.</source>
        <translation>Das zweite Bild wird von oben nach unten gespiegelt gezeigt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The second picture is shown mirrored.</source>
        <translation>Das zweite Bild wird gespiegelt gezeigt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The second picture is shown turned left and mirrored.</source>
        <translation>Das zweite Bild wird nach links gedreht und gespiegelt gezeigt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The second picture is shown turned left.</source>
        <translation>Das zweite Bild wird nach links gedreht gezeigt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The second picture is shown turned right and mirrored.</source>
        <translation>Das zweite Bild wird nach rechts gedreht und gespiegelt gezeigt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The second picture is shown turned right.</source>
        <translation>Das zweite Bild wird nach rechts gedreht gezeigt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The second picture is shown upside down.</source>
        <translation>Das zweite Bild wird auf dem Kopf gezeigt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The second picture shows a part of the first, in the dashed frame.</source>
        <translation>Das zweite Bild zeigt einen Teil des ersten, im gestrichelten Rahmen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The second picture shows more; the dashed frame is the first.</source>
        <translation>Das zweite Bild zeigt mehr; der gestrichelte Rahmen ist das erste.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/diveface.toml"/>
        <source>The six files Group1_Female.txt to Group3_Male.txt in the folder files of https://github.com/BiDAlab/DiveFace name every photo and account. Put them into one file to search them together: flickrcheck index add diveface.txt</source>
        <comment>catalogue</comment>
        <translation>Die sechs Dateien Group1_Female.txt bis Group3_Male.txt im Ordner files von https://github.com/BiDAlab/DiveFace nennen jedes Foto und Konto. Fügen Sie sie zu einer Datei zusammen, um sie gemeinsam zu durchsuchen: flickrcheck index add diveface.txt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The small pictures were deleted.</source>
        <translation>Die kleinen Bilder wurden gelöscht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/jxl.py"/>
        <source>The start of the picture is damaged or missing.</source>
        <comment>kept</comment>
        <translation>Der Anfang des Bilds ist beschädigt oder fehlt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/unreadable.py"/>
        <source>The start of the picture is damaged, or of a variant that flickrcheck cannot read.</source>
        <comment>kept</comment>
        <translation>Der Anfang des Bilds ist beschädigt oder von einer Art, die flickrcheck nicht lesen kann.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>The subject</source>
        <translation>Der Betreff</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/cli/report.py"/>
        <source>The summary is in {file}.</source>
        <translation>Die Zusammenfassung steht in {file}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>The summary was written to {file}.</source>
        <translation>Die Zusammenfassung wurde nach {file} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/worker_process.py"/>
        <source>The system ended the process that read the file, perhaps for want of memory.</source>
        <comment>kept</comment>
        <translation>Das System hat den Prozess beendet, der die Datei las, vielleicht aus Mangel an Speicher.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/cli/report.py"/>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>The table of all matches is in {file}.</source>
        <translation>Die Tabelle aller Treffer steht in {file}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_terms.py"/>
        <source>The text names more than {most_terms} things. Nothing was looked up. Divide it and look up one part after the other.</source>
        <translation>Der Text nennt mehr als {most_terms} Dinge. Es wurde nichts nachgeschlagen. Teilen Sie ihn auf und schlagen Sie einen Teil nach dem anderen nach.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>The text of the letter, written by you</source>
        <translation>Der Text des Schreibens, von Ihnen geschrieben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>The text of the licence</source>
        <translation>Der Text der Lizenz</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>The text was longer than is kept.</source>
        <translation>Der Text war länger, als aufbewahrt wird.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/conceptual-captions.toml"/>
        <source>The training and validation files (TSV) of https://github.com/google-research-datasets/conceptual-captions hold the links. Rows from other sites are left out. To search one: flickrcheck index add --dataset conceptual-captions FILE</source>
        <comment>catalogue</comment>
        <translation>Die Trainings- und Validierungsdateien (TSV) von https://github.com/google-research-datasets/conceptual-captions enthalten die Links. Zeilen von anderen Webseiten werden ausgelassen. Um eine zu durchsuchen: flickrcheck index add --dataset conceptual-captions FILE</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>The two pictures could not be laid over each other: they look different, or one is a small or strongly changed part of the other.</source>
        <translation>Die beiden Bilder ließen sich nicht übereinanderlegen: Sie sehen verschieden aus, oder eines ist ein kleiner oder stark veränderter Teil des anderen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/decisions.py"/>
        <source>The verdicts before are still being saved.</source>
        <translation>Die vorigen Urteile werden noch gespeichert.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/start.py"/>
        <source>The window cannot open because PySide6 does not load ({error}); install flickrcheck again with: pip install --force-reinstall flickrcheck</source>
        <translation>Das Fenster kann sich nicht öffnen, weil PySide6 sich nicht laden lässt ({error}); installieren Sie flickrcheck neu mit: pip install --force-reinstall flickrcheck</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/start.py"/>
        <source>The window cannot open because PySide6 does not load ({error}); install flickrcheck again, and the libraries with: sudo apt install {packages}</source>
        <translation>Das Fenster kann sich nicht öffnen, weil PySide6 sich nicht laden lässt ({error}); installieren Sie flickrcheck neu, und die Bibliotheken mit: sudo apt install {packages}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/start.py"/>
        <source>The window cannot open because Qt's system libraries are not complete ({libraries} missing); install them with: sudo apt install {packages}</source>
        <translation>Das Fenster kann sich nicht öffnen, weil die Systembibliotheken von Qt nicht vollständig sind ({libraries} fehlen); installieren Sie sie mit: sudo apt install {packages}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/start.py"/>
        <source>The window cannot open because neither DISPLAY nor WAYLAND_DISPLAY is set; start flickrcheck from a desktop session, or use its commands, which 'flickrcheck --help' lists.</source>
        <translation>Das Fenster kann sich nicht öffnen, weil weder DISPLAY noch WAYLAND_DISPLAY gesetzt ist; starten Sie flickrcheck aus einer grafischen Sitzung, oder verwenden Sie die Befehle, die „flickrcheck --help“ nennt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/start.py"/>
        <source>The window cannot open because the display {display} does not answer; start flickrcheck from a desktop session, or use its commands, which 'flickrcheck --help' lists.</source>
        <translation>Das Fenster kann sich nicht öffnen, weil der Bildschirm {display} nicht antwortet; starten Sie flickrcheck aus einer grafischen Sitzung, oder verwenden Sie die Befehle, die „flickrcheck --help“ nennt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <source>The window cannot show any text because no font is installed; install one, for instance with: sudo apt install fonts-dejavu-core, or use the commands, which 'flickrcheck --help' lists.</source>
        <translation>Das Fenster kann keinen Text zeigen, weil keine Schrift installiert ist; installieren Sie eine, zum Beispiel mit: sudo apt install fonts-dejavu-core, oder verwenden Sie die Befehle, die „flickrcheck --help“ nennt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The window forgets its size, your choices for scans, what you told the guide, the list of casebooks and which folders you put on their lists. The casebooks themselves stay.</source>
        <translation>Das Fenster vergisst seine Größe, Ihre Wahl für Suchläufe, was Sie in der Einführung angegeben haben, die Liste der Fallakten und welche Ordner auf deren Listen stehen. Die Fallakten selbst bleiben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The window has forgotten what it remembered.</source>
        <translation>Das Fenster hat vergessen, was es sich gemerkt hatte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>The window's size, your choices for scans, what you told the guide, which casebooks you used with the numbers of photos in them, and the folders on their lists.</source>
        <translation>Die Größe des Fensters, Ihre Wahl für Suchläufe, was Sie in der Einführung angegeben haben, welche Fallakten Sie verwendet haben mit der Zahl der Fotos darin, und die Ordner auf deren Listen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/pool.py"/>
        <source>The worker processes that read pictures end as soon as they start, so no picture can be read. Start flickrcheck again; if this stays so, install it again.</source>
        <translation>Die Prozesse zum Lesen der Bilder enden, sobald sie starten, also kann kein Bild gelesen werden. Starten Sie flickrcheck neu; bleibt es so, installieren Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>The writer's file {path} cannot be read: {reason}. "flickrcheck letters --example-writer" prints one to start from.</source>
        <translation>Die Datei mit Ihren Angaben, {path}, lässt sich nicht lesen: {reason}. Füllen Sie das Formular neu aus.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>The writer's file {path} has the unknown key {key}. It may hold: {known}.</source>
        <translation>Die Datei mit Ihren Angaben, {path}, hat den unbekannten Schlüssel {key}. Sie darf enthalten: {known}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>The writer's file {path} is not valid TOML: {error}. "flickrcheck letters --example-writer" prints one to compare with.</source>
        <translation>Die Datei mit Ihren Angaben, {path}, ist kein gültiges TOML: {error}. Füllen Sie das Formular neu aus.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>The writer's file {path} is too large to be one. Name another file.</source>
        <translation>Die Datei mit Ihren Angaben, {path}, ist dafür zu groß. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>The year is that in which a photo was taken, as the account export tells.</source>
        <translation>Das Jahr ist das der Aufnahme, wie es der Kontoexport nennt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>The year is that of the file's date, which a copy may have changed.</source>
        <translation>Das Jahr ist das des Dateidatums, das eine Kopie geändert haben kann.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/archive.py"/>
        <source>The zip file is damaged or incomplete, so no picture in it can be found. Copy or download it again.</source>
        <comment>kept</comment>
        <translation>Die Zip-Datei ist beschädigt oder unvollständig, deshalb lässt sich darin kein Bild finden. Kopieren oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/archive.py"/>
        <source>The zip file is empty: it has no bytes at all.</source>
        <comment>kept</comment>
        <translation>Die Zip-Datei ist leer: Sie hat kein einziges Byte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/archive.py"/>
        <source>The zip file lists more than {most} files, or says so, so it was not opened. Unpack it and scan the folder.</source>
        <comment>kept</comment>
        <translation>Die Zip-Datei listet mehr als {most} Dateien oder behauptet es, deshalb wurde sie nicht geöffnet. Entpacken Sie sie und durchsuchen Sie den Ordner.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/archive.py"/>
        <source>The zip file says that it holds {total} GB in {size}, as files do that are made to fill disks and memories. Nothing in it was read.</source>
        <comment>kept</comment>
        <translation>Die Zip-Datei gibt an, {total} GB in {size} zu enthalten, wie Dateien, die Datenträger und Speicher füllen sollen. Nichts darin wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_chooser.py"/>
        <source>The {shown} with most matches of {number} are shown. Type to find others.</source>
        <translation>Gezeigt sind {shown} mit den meisten Treffern von {number}. Schreiben Sie etwas, um andere zu finden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Then show the next undecided</source>
        <translation>Danach den nächsten ohne Urteil zeigen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>There are more pictures: the first {number} are shown here, all in the report.</source>
        <translation>Es gibt mehr Bilder: Hier stehen die ersten {number}, alle stehen im Bericht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>There are no notes.</source>
        <translation>Es gibt keine Notizen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>There is no casebook at {path}. Run 'flickrcheck scan' first, or name the right file with --casebook.</source>
        <translation>Unter {path} gibt es keine Fallakte. Wenn sie verschoben oder umbenannt wurde, legen Sie sie zurück, oder öffnen Sie eine andere Fallakte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_reader.py"/>
        <source>There is no casebook at {path}: it was moved, renamed or deleted.</source>
        <translation>Unter {path} gibt es keine Fallakte: Sie wurde verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk.py"/>
        <source>There is no file or folder of this name.</source>
        <comment>kept</comment>
        <translation>Eine Datei oder einen Ordner dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>There is no file or folder {names}. Check the spelling.</source>
        <translation>Es gibt keine Datei und keinen Ordner {names}. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/check_roots.py"/>
        <source>There is no file or folder {which}. Nothing was scanned. Check the spelling, and that the disk is connected.</source>
        <translation>Eine Datei oder einen Ordner {which} gibt es nicht. Es wurde nichts durchsucht. Prüfen Sie die Schreibweise und ob der Datenträger verbunden ist.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_input.py"/>
        <source>There is no file {name}. Check the name.</source>
        <translation>Es gibt keine Datei {name}. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>There is no file {path}. Check the name.</source>
        <translation>Es gibt keine Datei {path}. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/places.py"/>
        <source>There is no file {path}. Check the spelling.</source>
        <translation>Es gibt keine Datei {path}. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_export.py"/>
        <source>There is no folder or zip file {path}. Check the name.</source>
        <translation>Es gibt keinen Ordner und keine Zip-Datei {path}. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <source>There is no group here. Choose how to group first.</source>
        <translation>Hier ist keine Gruppe. Wählen Sie zuerst, wie gruppiert wird.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>There is no index pack at {path}. Check the name; "flickrcheck index list" shows the installed packs.</source>
        <translation>Unter {path} gibt es kein Paket. Prüfen Sie den Namen; die installierten Pakete stehen auf der Seite Datensätze.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>There is no letter to save.</source>
        <translation>Es gibt kein Schreiben zu speichern.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_saving.py"/>
        <source>There is no letter to this operator any more.</source>
        <translation>Es gibt kein Schreiben an diesen Betreiber mehr.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>There is no letter to write yet. Letters are for matches that are listed or show the same picture, and for possible ones that you confirmed.</source>
        <translation>Es ist noch kein Schreiben zu verfassen. Schreiben gibt es für Treffer, die gelistet sind oder dasselbe Bild zeigen, und für mögliche, die Sie bestätigt haben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>There is no letter to write yet: no dataset was searched. Scan your pictures first; then the operators of the datasets that were searched can be asked.</source>
        <translation>Es ist noch kein Schreiben zu verfassen: Es wurde kein Datensatz durchsucht. Durchsuchen Sie zuerst Ihre Bilder; dann lassen sich die Betreiber der durchsuchten Datensätze fragen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/reader.py"/>
        <source>There is no list format named {format}. Known are: {formats}.</source>
        <translation>Ein Listenformat namens {format} gibt es nicht. Bekannt sind: {formats}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>There is no request that this mail could answer.</source>
        <translation>Es gibt keine Anfrage, die diese E-Mail beantworten könnte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>There is no request {number} in this casebook. "flickrcheck requests list" shows all with their numbers.</source>
        <translation>Diese Fallakte hat keine Anfrage {number}. Die Seite „Anfragen“ zeigt alle.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/decisions.py"/>
        <source>There is no verdict to undo.</source>
        <translation>Es gibt kein Urteil zurückzunehmen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>There is nothing to choose from.</source>
        <translation>Es gibt nichts zu wählen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/follow_up.py"/>
        <source>There is nothing to remind of: no answer to this request is waited for. Note first what was sent, or that its answer settles nothing yet.</source>
        <translation>Es gibt nichts zu erinnern: Auf diese Anfrage wird keine Antwort erwartet. Vermerken Sie zuerst, was gesendet wurde, oder dass die Antwort noch nichts erledigt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>These datasets were searched by Flickr ID and account only, because their packs hold no pictures' fingerprints.</source>
        <translation>Diese Datensätze wurden nur nach Flickr-ID und Konto durchsucht, weil ihre Pakete keine Fingerabdrücke von Bildern enthalten.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>These stay as they are</source>
        <translation>Diese bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/usual_answers.py"/>
        <source>They ask for links to the photos, or for IDs.</source>
        <translation>Man bittet um Links zu den Fotos oder um IDs.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/usual_answers.py"/>
        <source>They ask you to prove who you are.</source>
        <translation>Man verlangt einen Nachweis, wer Sie sind.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/usual_answers.py"/>
        <source>They did what you asked for.</source>
        <translation>Man hat getan, worum Sie baten.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>They differ clearly in about {parts} of 100 parts; see the difference.</source>
        <translation>Sie unterscheiden sich deutlich in etwa {parts} von 100 Teilen; siehe den Unterschied.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>They differ clearly in less than 1 of 100 parts, as edges alone can do.</source>
        <translation>Sie unterscheiden sich deutlich in weniger als 1 von 100 Teilen, was Kanten allein bewirken können.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>They hold copies that programs made of photos; a scan looks inside only when it is asked to.</source>
        <translation>Sie enthalten Kopien, die Programme von Fotos gemacht haben; ein Suchlauf sieht nur hinein, wenn er darum gebeten wird.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/usual_answers.py"/>
        <source>They refuse for another reason.</source>
        <translation>Man lehnt aus einem anderen Grund ab.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/usual_answers.py"/>
        <source>They say that the dataset was withdrawn, or is no longer given out.</source>
        <translation>Der Datensatz sei zurückgezogen oder werde nicht mehr verbreitet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/usual_answers.py"/>
        <source>They say that the law allows it for research.</source>
        <translation>Das Gesetz erlaube es für die Forschung.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/usual_answers.py"/>
        <source>They say that the licence of the photos allows it.</source>
        <translation>Die Lizenz der Fotos erlaube es.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/usual_answers.py"/>
        <source>They say that the photos are not in the dataset.</source>
        <translation>Die Fotos seien nicht im Datensatz.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/usual_answers.py"/>
        <source>They say that they need more time.</source>
        <translation>Man brauche mehr Zeit.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>They were looked up by their Flickr IDs only.</source>
        <translation>Sie wurden nur nach ihren Flickr-IDs gesucht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_term.py"/>
        <source>This Flickr address names neither a photo nor an account.</source>
        <translation>Diese Flickr-Adresse nennt weder ein Foto noch ein Konto.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>This casebook</source>
        <translation>Diese Fallakte</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/recheck.py"/>
        <source>This casebook knows no photos yet, so there is nothing to check again. Scan your folders first.</source>
        <translation>Diese Fallakte kennt noch keine Fotos, also gibt es nichts neu zu prüfen. Durchsuchen Sie zuerst Ihre Ordner.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>This casebook: {casebook}</source>
        <translation>Diese Fallakte: {casebook}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>This decides what the guide tells you, and in whose words letters are drafted.</source>
        <translation>Danach richtet sich, was die Einführung sagt und aus wessen Sicht Schreiben entworfen werden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/requests_file.py"/>
        <source>This file of requests was written by a newer flickrcheck. Nothing was taken. Install the newest version, then import it again.</source>
        <translation>Diese Datei mit Anfragen wurde von einer neueren Version von flickrcheck geschrieben. Nichts wurde übernommen. Installieren Sie die neueste Version und lesen Sie die Datei dann erneut ein.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>This is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_term.py"/>
        <source>This is no Flickr photo ID (1 to 11 digits), no address of a Flickr photo or account, and no NSID such as 12345678@N00.</source>
        <translation>Das ist keine Flickr-Foto-ID (1 bis 11 Ziffern), keine Adresse eines Fotos oder Kontos auf Flickr und keine NSID wie 12345678@N00.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/own_contacts.py"/>
        <source>This is no address of a web form. It has to begin with https://</source>
        <translation>Das ist keine Adresse eines Webformulars. Sie muss mit https:// beginnen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/own_contacts.py"/>
        <source>This is no e-mail address. It has to look like privacy@example.org.</source>
        <translation>Das ist keine E-Mail-Adresse. Sie muss aussehen wie privacy@example.org.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/requests_file.py"/>
        <source>This is no file of requests that this flickrcheck wrote, or it was changed or cut off. Nothing was taken. Write it again with 'flickrcheck requests export'.</source>
        <translation>Dies ist keine Datei mit Anfragen, die dieses flickrcheck geschrieben hat, oder sie wurde geändert oder abgeschnitten. Es wurde nichts übernommen. Schreiben Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/long_path.py"/>
        <source>This is no regular file, so it was not opened.</source>
        <comment>kept</comment>
        <translation>Das ist keine gewöhnliche Datei, deshalb wurde sie nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/archive.py"/>
        <source>This is one part of a zip file in several parts. Join or unpack them and scan the folder.</source>
        <comment>kept</comment>
        <translation>Das ist ein Teil einer mehrteiligen Zip-Datei. Fügen Sie die Teile zusammen oder entpacken Sie sie, und durchsuchen Sie den Ordner.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_term.py"/>
        <source>This is the address of a group, not of a photo or account.</source>
        <translation>Das ist die Adresse einer Gruppe, nicht die eines Fotos oder Kontos.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_term.py"/>
        <source>This is the number of an album or gallery, which lists do not know. Look up its photos or the account.</source>
        <translation>Das ist die Nummer eines Albums oder einer Galerie, die Listen nicht kennen. Schlagen Sie die Fotos darin oder das Konto nach.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_edits.py"/>
        <source>This is the program's text already.</source>
        <translation>Dies ist bereits der Text des Programms.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>This letter discloses {told}, and that you may be shown in photos. It does not disclose your photos, their file names or their folders.</source>
        <translation>Dieses Schreiben gibt preis: {told}, und dass Sie auf Fotos zu sehen sein können. Ihre Fotos, deren Dateinamen und Ordner gibt es nicht preis.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>This letter discloses {told}, and the mail has copies of your pictures. It does not disclose their file names or their folders.</source>
        <translation>Dieses Schreiben gibt preis: {told}. Die E-Mail enthält außerdem Kopien Ihrer Bilder, aber weder deren Dateinamen noch Ordner.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>This letter discloses {told}. It does not disclose your photos, their file names or their folders.</source>
        <translation>Dieses Schreiben gibt preis: {told}. Ihre Fotos, deren Dateinamen und Ordner gibt es nicht preis.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/follow_up.py"/>
        <source>This letter does not fit what was asked for first. Choose another one.</source>
        <translation>Dieses Schreiben passt nicht zu dem, worum zuerst gebeten wurde. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>This name is needed, because the letter is written for them.</source>
        <translation>Dieser Name wird gebraucht, weil das Schreiben für diese Person ist.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_line.py"/>
        <source>This number is perhaps a year or a day. If it is a photo ID, look it up alone, or write "photo ID" before it.</source>
        <translation>Diese Zahl ist vielleicht ein Jahr oder ein Tag. Wenn es eine Foto-ID ist, schlagen Sie sie allein nach, oder schreiben Sie „photo ID“ davor.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/picture_loader.py"/>
        <source>This picture has not been read yet. The scan will come to it.</source>
        <translation>Dieses Bild wurde noch nicht gelesen. Der Suchlauf kommt noch dazu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>This report shows the first {shown} matches. The other {number} are in the table (CSV) beside it.</source>
        <translation><numerusform>Dieser Bericht zeigt die ersten {shown} Treffer. Der {number} weitere steht in der Tabelle (CSV) daneben.</numerusform><numerusform>Dieser Bericht zeigt die ersten {shown} Treffer. Die {number} weiteren stehen in der Tabelle (CSV) daneben.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/follow_up.py"/>
        <source>This request was not sent yet. Note first that you sent it.</source>
        <translation>Diese Anfrage wurde noch nicht abgeschickt. Vermerken Sie zuerst, dass Sie sie abgeschickt haben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>This scan did not look harder for copies that show a part of a picture. Those that an earlier scan found have the bounds of that scan.</source>
        <translation>Dieser Suchlauf hat nicht genauer nach Kopien gesucht, die einen Teil eines Bilds zeigen. Für jene, die ein früherer gefunden hat, gelten dessen Grenzen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_term.py"/>
        <source>This short link does not name a photo (only flic.kr/p/... does), and it cannot be followed offline. Open it in a browser and look up the address it leads to.</source>
        <translation>Dieser Kurzlink nennt kein Foto (nur flic.kr/p/... tut das), und ohne Netz lässt sich ihm nicht folgen. Öffnen Sie ihn in einem Browser und schlagen Sie die Adresse nach, zu der er führt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>Three calendar months from the receipt on {day}, because the operator announced two more (Article 12(3)).</source>
        <translation>Drei Kalendermonate ab dem Eingang am {day}, weil der Betreiber zwei weitere angekündigt hat (Artikel 12 Absatz 3).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>Three ways on for the {number} pictures without a match</source>
        <translation><numerusform>Drei Wege weiter für {number} Bild ohne Treffer</numerusform><numerusform>Drei Wege weiter für {number} Bilder ohne Treffer</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_steps.py"/>
        <source>Tick off what is done. It is kept in the casebook.</source>
        <translation>Haken Sie ab, was erledigt ist. Es wird in der Fallakte aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>Titles, dates and licences of {photos} from account exports.</source>
        <translation>Titel, Daten und Lizenzen aus Kontoexporten: {photos}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>To add one, get the list that the makers of a dataset published, and type: flickrcheck index add LIST</source>
        <translation>Um eines hinzuzufügen, besorgen Sie die Liste, die die Urheber eines Datensatzes veröffentlicht haben, und fügen Sie sie auf der Seite Datensätze hinzu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>To be named</source>
        <translation>Anzugeben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>To search a dataset, add the list that its makers published, or a pack. Select a dataset to see where its list is.</source>
        <translation>Um einen Datensatz zu durchsuchen, fügen Sie die Liste hinzu, die seine Urheber veröffentlicht haben, oder ein Paket. Wählen Sie einen Datensatz, um zu sehen, wo seine Liste ist.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>To search it</source>
        <translation>Zum Durchsuchen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>To show somebody what was found without showing whose it is, export a report without names: it has no paths, no pictures, no accounts and no photo IDs.</source>
        <translation>Um jemandem zu zeigen, was gefunden wurde, ohne zu verraten, um wessen Fotos es geht, exportieren Sie einen Bericht ohne Namen: Er enthält keine Pfade, keine Bilder, keine Konten und keine Foto-IDs.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>To the next field or button, and back</source>
        <translation>Zum nächsten Feld oder Knopf, und zurück</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_recipients.py"/>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>To {operator}: no e-mail address known</source>
        <translation>An {operator}: keine E-Mail-Adresse bekannt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>To {operator}: {address}</source>
        <translation>An {operator}: {address}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>To {operator}: {to}</source>
        <translation>An {operator}: {to}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_unchecked.py"/>
        <source>Too plain to compare by picture.</source>
        <comment>kept</comment>
        <translation>Zu gleichförmig für einen Bildvergleich.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>Too plain to compare: it has too little in it to tell it from other pictures. Only a Flickr ID in its name or metadata could have been found.</source>
        <translation>Zu gleichförmig zum Vergleichen: Es hat zu wenig, woran es sich von anderen Bildern unterscheiden ließe. Nur eine Flickr-ID in Name oder Metadaten hätte gefunden werden können.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>Too plain: compared by ID only</source>
        <translation>Zu gleichförmig: nur nach ID verglichen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Trust a &amp;key...</source>
        <translation>Einem &amp;Schlüssel vertrauen...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Trust a key</source>
        <translation>Einem Schlüssel vertrauen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Trust this pack</source>
        <translation>Diesem Paket vertrauen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Trusted because</source>
        <translation>Vertraut, weil</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Trusted packs</source>
        <translation>Vertraute Pakete</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Trusted packs and keys</source>
        <translation>Vertraute Pakete und Schlüssel</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Try all again</source>
        <translation>Alle noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>Two pictures count as "Same picture" if at most {strict} of the 256 bits of their fingerprints differ and a second measure agrees. Up to {loose} bits they are called "Possible".</source>
        <translation>Zwei Bilder zählen als „Gleiches Bild“, wenn höchstens {strict} der 256 Bits ihrer Fingerabdrücke verschieden sind und ein zweites Maß übereinstimmt. Bis {loose} Bits heißen sie „Möglich“.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/resolution.py"/>
        <source>Two sources contradict each other: of photo {photo_id}, {how_phrase} names {nsid} as the owner, but {other_phrase} names {other_nsid}.</source>
        <comment>kept</comment>
        <translation>Zwei Quellen widersprechen sich: Als Eigentümer des Fotos {photo_id} nennt {how_phrase} {nsid}, aber {other_phrase} nennt {other_nsid}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/resolution.py"/>
        <source>Two sources contradict each other: {how_phrase} names photo {photo_id}, but {other_phrase} names photo {other_id}.</source>
        <comment>kept</comment>
        <translation>Zwei Quellen widersprechen sich: {how_phrase} nennt das Foto {photo_id}, aber {other_phrase} nennt das Foto {other_id}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_chooser.py"/>
        <source>Type a part of it</source>
        <translation>Schreiben Sie einen Teil davon</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>U&amp;nfold all groups</source>
        <translation>Alle Gruppen auf&amp;klappen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Undo the last &amp;verdict</source>
        <translation>Letztes Urteil &amp;zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Undo the last verdict</source>
        <translation>Letztes Urteil zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <source>Undone: {verdicts}.</source>
        <translation>Rückgängig gemacht: {verdicts}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/verdict_words.py"/>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/aflw.toml"/>
        <source>Up to 21 points a face, with a box, the pose of the head and the sex.</source>
        <comment>catalogue</comment>
        <translation>Bis zu 21 Punkte je Gesicht, mit Rahmen, Haltung des Kopfes und Geschlecht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>Use it only if you know where it comes from: what a pack lists decides what you are told. flickrcheck remembers this very file; an altered one is asked about again.</source>
        <translation>Verwenden Sie es nur, wenn Sie wissen, woher es kommt: Was ein Paket auflistet, entscheidet darüber, was Ihnen gesagt wird. flickrcheck merkt sich genau diese Datei; bei einer veränderten fragt es wieder.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Use the program's &amp;text again</source>
        <translation>Wieder den Text des &amp;Programms verwenden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>Use the program's text again</source>
        <translation>Wieder den Text des Programms verwenden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Verdict: any</source>
        <translation>Urteil: alle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Verdict: {value}</source>
        <translation>Urteil: {value}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Very hard</source>
        <comment>removal</comment>
        <translation>Sehr schwer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Very hard: the operator does not say how, and no address of it is known.</source>
        <translation>Sehr schwer: Der Betreiber sagt nicht, wie es geht, und seine Adresse ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/tinyface.toml"/>
        <source>Very small faces, chosen from older datasets that hold Flickr photos, to test face recognition at a distance. Made with Vision Semantics.</source>
        <comment>catalogue</comment>
        <translation>Sehr kleine Gesichter, aus älteren Datensätzen mit Flickr-Fotos gewählt, um Gesichtserkennung auf Entfernung zu prüfen. Mit Vision Semantics erstellt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Views of the letter</source>
        <translation>Ansichten des Schreibens</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>Wait with it until {day}.</source>
        <translation>Warten Sie damit bis zum {day}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>Wanted is a column of Flickr addresses, or of photo IDs under the name photo_id, or a known format: {formats}.</source>
        <translation>Gesucht ist eine Spalte mit Flickr-Adressen oder mit Foto-IDs unter dem Namen photo_id, oder ein bekanntes Format: {formats}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Web form</source>
        <translation>Webformular</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>Web page (*.html);;PDF (*.pdf);;Table (*.csv);;JSON (*.json)</source>
        <translation>Webseite (*.html);;PDF (*.pdf);;Tabelle (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>What "not found" means</source>
        <translation>Was „nicht gefunden“ bedeutet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/build_folder.py"/>
        <source>What an interrupted build left in {path} is damaged ({reason}). No pack was written. Type the command again with --fresh to start over.</source>
        <translation>Was in {path} von einem unterbrochenen Lauf übrig ist, ist beschädigt ({reason}). Es wurde kein Paket geschrieben. Fügen Sie die Liste noch einmal hinzu.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>What became of {name}</source>
        <translation>Was aus {name} wurde</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>What came of all pictures</source>
        <translation>Was alle Bilder ergeben haben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>What changed since you wrote this text</source>
        <translation>Was sich geändert hat, seit Sie diesen Text schrieben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>What do you as&amp;k the operators?</source>
        <translation>Worum bitten Sie die &amp;Betreiber?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>What flickrcheck can find</source>
        <translation>Was flickrcheck finden kann</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>What flickrcheck does</source>
        <translation>Was flickrcheck tut</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>What has to be done on Flickr only the photographer can do. Ask them if you can. Otherwise send the letter without it.</source>
        <translation>Was auf Flickr zu tun ist, kann nur tun, wer das Foto aufgenommen hat. Bitten Sie darum, wenn Sie können. Sonst senden Sie das Schreiben ohne diesen Schritt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>What is asked</source>
        <translation>Wonach gefragt wird</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>What is counted are accidents between unrelated pictures. Sister shots of one scene are no accidents: they look alike because they are.</source>
        <translation>Gezählt werden Zufälle zwischen Bildern, die nichts miteinander zu tun haben. Schwesteraufnahmen einer Szene sind kein Zufall: Sie sehen gleich aus, weil sie es sind.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>What is due, and what comes next</source>
        <translation>Was fällig ist und was als Nächstes kommt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>What is found</source>
        <translation>Was gefunden wird</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>What is kept about &amp;you</source>
        <translation>Was über &amp;Sie aufbewahrt wird</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>What is kept about you</source>
        <translation>Was über Sie aufbewahrt wird</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/added_packs.py"/>
        <source>What is known of your photos can be compared with them at once; no picture has to be read again.</source>
        <translation><numerusform>Was von Ihren Fotos bekannt ist, lässt sich sofort damit vergleichen; kein Bild muss neu gelesen werden.</numerusform><numerusform>Was von Ihren Fotos bekannt ist, lässt sich sofort damit vergleichen; kein Bild muss neu gelesen werden.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>What is not found</source>
        <translation>Was nicht gefunden wird</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>What is proposed, and why</source>
        <translation>Was vorgeschlagen wird, und warum</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_address.py"/>
        <source>What is wrong with the address</source>
        <translation>Was an der Adresse nicht stimmt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>What is wrong with the answer</source>
        <translation>Was mit der Antwort nicht stimmt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>What is wrong with the contact</source>
        <translation>Was am Kontakt nicht stimmt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>What it cannot find</source>
        <translation>Was es nicht finden kann</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>What it is: {what}</source>
        <translation>Was es ist: {what}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>What now for {name}: three ways on</source>
        <translation>Was nun mit {name}? Drei Wege weiter</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>What now for {name}?</source>
        <translation>Was nun mit {name}?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>What now?</source>
        <translation>Was nun?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>What the account export says</source>
        <translation>Was der Kontoexport sagt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>What the button does</source>
        <translation>Was der Knopf tut</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>What the file discloses</source>
        <translation>Was die Datei preisgibt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>What the grade means</source>
        <translation>Was die Stufe bedeutet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_steps.py"/>
        <source>What the letter discloses</source>
        <translation>Was das Schreiben preisgibt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>What the letter is about</source>
        <translation>Worum es im Schreiben geht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_gaps.py"/>
        <source>What the letter still needs</source>
        <translation>Was dem Schreiben noch fehlt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>What the list holds of this photo</source>
        <translation>Was die Liste über dieses Foto enthält</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_model.py"/>
        <source>What the lists say</source>
        <translation>Was die Listen sagen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>What the result means</source>
        <translation>Was das Ergebnis bedeutet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>What the scan checked</source>
        <translation>Was der Suchlauf geprüft hat</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>What the scan did not check</source>
        <translation>Was der Suchlauf nicht geprüft hat</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>What the scan found</source>
        <translation>Was der Suchlauf gefunden hat</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>What the scan is doing</source>
        <translation>Was der Suchlauf gerade tut</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>What the window remembers</source>
        <translation>Was das Fenster sich merkt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>What this can and cannot find</source>
        <translation>Was gefunden werden kann und was nicht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>What this key does</source>
        <translation>Was diese Taste tut</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>What to add</source>
        <translation>Was hinzuzufügen ist</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>What to paste</source>
        <translation>Was einzufügen ist</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <source>What was found could not be counted.</source>
        <translation>Was gefunden wurde, konnte nicht gezählt werden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>What was not checked</source>
        <translation>Was nicht geprüft wurde</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>What was noted</source>
        <translation>Was vermerkt wurde</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>What was noted about this letter</source>
        <translation>Was zu diesem Schreiben vermerkt wurde</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/worker.py"/>
        <source>What was read from the file is too much to be kept.</source>
        <comment>kept</comment>
        <translation>Was aus der Datei gelesen wurde, ist zu viel zum Aufbewahren.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>What was searched</source>
        <translation>Was durchsucht wurde</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_settle.py"/>
        <source>What was the answer?</source>
        <translation>Was war die Antwort?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>What you delete here is overwritten in its file. Backups, and old blocks of a drive, may hold it all the same; an encrypted drive protects these.</source>
        <translation>Was Sie hier löschen, wird in seiner Datei überschrieben. Sicherungen und alte Blöcke eines Laufwerks können es trotzdem noch enthalten; ein verschlüsseltes Laufwerk schützt sie.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>What you said</source>
        <translation>Was Sie angegeben haben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>When last open</source>
        <translation>Beim letzten Öffnen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>When something goes wrong inside flickrcheck, it keeps a note on this computer: where in the program, and which versions. The notes hold no names, no paths and nothing of your photos. Nothing is sent; to report an error, copy its note.</source>
        <translation>Wenn in flickrcheck etwas schiefgeht, hebt es auf diesem Computer eine Notiz auf: wo im Programm und welche Versionen. Die Notizen enthalten keine Namen, keine Pfade und nichts von Ihren Fotos. Gesendet wird nichts; um einen Fehler zu melden, kopieren Sie seine Notiz.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/language_choice.py"/>
        <source>When the language changes</source>
        <translation>Wann sich die Sprache ändert</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/deadlines.py"/>
        <source>When the request was received is not known; it is assumed to be the day of sending, as with e-mail.</source>
        <translation>Wann die Anfrage einging, ist nicht bekannt; angenommen wird der Tag des Sendens, wie bei E-Mail.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>Where do they live?</source>
        <translation>Wo lebt diese Person?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>Where do you live?</source>
        <translation>Wo leben Sie?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>Where does the child live?</source>
        <translation>Wo lebt das Kind?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Where in it a dataset drew boxes around faces or people, if its list tells.</source>
        <translation>Wo darin ein Datensatz Rahmen um Gesichter oder Menschen gezeichnet hat, wenn seine Liste es sagt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Where it is: {what}</source>
        <translation>Wo es liegt: {what}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Where it looks</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>Where it works</source>
        <translation>Wo sie gilt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>Where the boxes lie</source>
        <translation>Wo die Rahmen liegen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_pictures.py"/>
        <source>Where the second picture begins</source>
        <translation>Wo das zweite Bild beginnt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/about_dialog.py"/>
        <source>Where your data lie</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/datacomp.toml"/>
        <location filename="../../resources/catalogue/geofaces.toml"/>
        <location filename="../../resources/catalogue/helen.toml"/>
        <location filename="../../resources/catalogue/megalith-10m.toml"/>
        <location filename="../../resources/catalogue/pascal-voc.toml"/>
        <location filename="../../resources/catalogue/places365.toml"/>
        <location filename="../../resources/catalogue/tinyface.toml"/>
        <location filename="../../resources/catalogue/ucf-facebook-800k.toml"/>
        <location filename="../../resources/catalogue/vggface2.toml"/>
        <location filename="../../resources/catalogue/who-goes-there.toml"/>
        <source>Whether it can still be had was not checked.</source>
        <comment>catalogue</comment>
        <translation>Ob es ihn noch gibt, wurde nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Which answers are shown</source>
        <translation>Welche Antworten gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>Which box is &amp;you?...</source>
        <translation>&amp;Welcher Rahmen sind Sie?...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>Which box is you in {dataset}?</source>
        <translation>Welcher Rahmen sind Sie in {dataset}?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>Which box is you in {name}, in the list of {dataset}?</source>
        <translation>Welcher Rahmen sind Sie in {name}, in der Liste von {dataset}?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>Which box is you?</source>
        <translation>Welcher Rahmen sind Sie?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>Which box you are in {number} listed photos.</source>
        <translation><numerusform>Welcher Rahmen Sie in {number} gelisteten Foto sind.</numerusform><numerusform>Welcher Rahmen Sie in {number} gelisteten Fotos sind.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <source>Which dataset?</source>
        <translation>Welcher Datensatz?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/trusted_keys.py"/>
        <source>Which keys you trust cannot be read from {path}: {reason}. Give yourself the right to read it, then try again.</source>
        <translation>Welchen Schlüsseln Sie vertrauen, lässt sich nicht aus {path} lesen: {reason}. Geben Sie sich das Recht, dort zu lesen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/crash_dialog.py"/>
        <source>Which note</source>
        <translation>Welche Notiz</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/answer_dialog.py"/>
        <source>Which of your photos were found</source>
        <translation>Welche Ihrer Fotos gefunden wurden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/trust_book.py"/>
        <source>Which packs you trust cannot be read from {path}: {reason}. Until it can, packs are asked about. Give yourself the right to read it.</source>
        <translation>Welchen Paketen Sie vertrauen, lässt sich nicht aus {path} lesen: {reason}. So lange wird zu Paketen gefragt. Geben Sie sich das Recht, dort zu lesen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/trust_book.py"/>
        <source>Which packs you trust cannot be written to {path}: {reason}. Make room or give yourself the right to write there, then try again.</source>
        <translation>Welchen Paketen Sie vertrauen, kann nicht nach {path} geschrieben werden: {reason}. Schaffen Sie Platz oder geben Sie sich dort das Recht zu schreiben, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>Who are &amp;you to these photos?</source>
        <translation>&amp;Wer sind Sie für diese Fotos?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Who mends flickrcheck can no longer be told what went wrong before.</source>
        <translation>Wer flickrcheck repariert, kann dann nicht mehr erfahren, was vorher schiefging.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>Who took a photo may ask for credit under its licence. This letter asks for no removal.</source>
        <translation>Wer ein Foto aufgenommen hat, kann nach der Lizenz die Namensnennung verlangen. Dieses Schreiben bittet nicht um Löschung.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Who took the photo? Paste the address of their Flickr account, such as https://www.flickr.com/photos/name/, or the account ID. If the account is listed, the photo of you may be, too; if it is not, no photo of that account is in these lists, as far as they name accounts.</source>
        <translation>Wer hat das Foto aufgenommen? Fügen Sie die Adresse des Flickr-Kontos ein, zum Beispiel https://www.flickr.com/photos/name/, oder die Kontokennung. Wenn das Konto gelistet ist, kann es auch das Foto von Ihnen sein; wenn nicht, steht kein Foto dieses Kontos in diesen Listen, soweit sie Konten nennen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>Who writes</source>
        <translation>Wer schreibt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>Who wrote this text</source>
        <translation>Wer diesen Text geschrieben hat</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>Why the letters cannot be saved yet</source>
        <translation>Warum die Schreiben noch nicht gespeichert werden können</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>Why the scan failed</source>
        <translation>Warum der Suchlauf gescheitert ist</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>Why the text cannot be edited yet</source>
        <translation>Warum der Text noch nicht bearbeitet werden kann</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>Why there are no letters</source>
        <translation>Warum es keine Schreiben gibt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <source>Why there are no matches</source>
        <translation>Warum es keine Treffer gibt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>Why there are no requests</source>
        <translation>Warum es keine Anfragen gibt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>Why there is no letter yet</source>
        <translation>Warum es noch kein Schreiben gibt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>Why there is no overview</source>
        <translation>Warum es keinen Überblick gibt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Will be searched: {datasets}.</source>
        <translation>Durchsucht werden: {datasets}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>Withdrawn</source>
        <comment>dataset</comment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/megaface.toml"/>
        <source>Withdrawn by the university in June 2020. Copies are still passed around.</source>
        <comment>catalogue</comment>
        <translation>Von der Universität im Juni 2020 zurückgezogen. Kopien werden noch weitergegeben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>Without a verdict</source>
        <translation>Ohne Urteil</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>Work gently in the background: other programs go first</source>
        <translation>Anderen Programmen den Vortritt lassen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_guard.py"/>
        <source>Work on a copy...</source>
        <translation>Mit einer Kopie arbeiten...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>Working</source>
        <translation>Bei der Arbeit</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_results.py"/>
        <source>Write letters...</source>
        <translation>Schreiben verfassen...</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/example-faces.toml"/>
        <source>Write to the laboratory and name the links of the photos.</source>
        <comment>catalogue</comment>
        <translation>Schreiben Sie dem Labor und nennen Sie die Links der Fotos.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/cli/report.py"/>
        <source>Writing</source>
        <translation>Es wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>Writing the list: {done} of {total}</source>
        <translation>Die Liste wird geschrieben: {done} von {total}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <source>Writing the summary</source>
        <translation>Die Zusammenfassung wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_recipients.py"/>
        <source>Written by hand</source>
        <translation>Von Hand geschrieben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_text.py"/>
        <source>Written by hand: this text stays as you write it. It is kept in the casebook as you type.</source>
        <translation>Von Hand geschrieben: Dieser Text bleibt, wie Sie ihn schreiben. Er wird beim Tippen in der Fallakte aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/voc.py"/>
        <source>XML that is nested too deeply</source>
        <translation>XML, das zu tief verschachtelt ist</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/voc.py"/>
        <source>XML with a document type, which no annotation needs</source>
        <translation>XML mit einem Dokumenttyp, den keine Annotation braucht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Year of the photo</source>
        <translation>Jahr des Fotos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Year: any</source>
        <translation>Jahr: alle</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>Year: {value}</source>
        <translation>Jahr: {value}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>Yes, but the pack cannot be used. {why}</source>
        <translation>Ja, aber das Paket ist nicht verwendbar. {why}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>You are shown in the photos: you can name data protection, but no copyright.</source>
        <translation>Sie sind auf den Fotos abgebildet: Sie können sich auf den Datenschutz berufen, nicht auf das Urheberrecht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>You are the child's</source>
        <translation>Sie sind für das Kind</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>You can also drop folders, pictures and zip archives here, or paste their paths.</source>
        <translation>Sie können auch Ordner, Bilder und Zip-Dateien hierherziehen oder ihre Pfade einfügen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>You changed this letter by hand.</source>
        <translation>Sie haben dieses Schreiben von Hand geändert.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>You did not say yet which box is you.</source>
        <translation>Sie haben noch nicht gesagt, welcher Rahmen Sie sind.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>You entered the address {address} for one of the datasets. Ask there to pass the letter on for the others.</source>
        <translation>Die Adresse {address} haben Sie für einen der Datensätze eingetragen. Bitten Sie dort, das Schreiben für die anderen weiterzugeben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_model.py"/>
        <source>You gave</source>
        <translation>Ihre Angabe</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>You have added no pack "{name}". Your packs: {known}.</source>
        <translation>Sie haben kein Paket „{name}“ hinzugefügt. Ihre Pakete: {known}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>You have added no packs and no keys yet.</source>
        <translation>Sie haben noch keine Pakete und keine Schlüssel hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk.py"/>
        <source>You have no permission to look into it.</source>
        <comment>kept</comment>
        <translation>Sie dürfen dort nicht hineinsehen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/long_path.py"/>
        <source>You have no permission to read this file.</source>
        <comment>kept</comment>
        <translation>Sie dürfen diese Datei nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>You have photos of your own, and may have had them on Flickr.</source>
        <translation>Sie haben eigene Fotos und hatten sie vielleicht auf Flickr.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>You may complain to a data protection authority. Quote {letter}.</source>
        <translation>Sie können sich bei einer Datenschutzbehörde beschweren. Nennen Sie {letter}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>You said California, so the letter names the CCPA. It binds covered businesses only, not universities, and the letter says so.</source>
        <translation>Sie haben Kalifornien angegeben. Das Schreiben nennt deshalb den CCPA. Er bindet nur bestimmte Unternehmen, keine Universitäten, und das Schreiben sagt das.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>You said Illinois, so the letter names the BIPA. It is about scans of faces and private entities, not about the photos themselves, and it sets no date.</source>
        <translation>Sie haben Illinois angegeben. Das Schreiben nennt deshalb den BIPA. Er betrifft Gesichtsvermessungen durch private Stellen, nicht die Fotos selbst, und setzt keine Frist.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>You said so</source>
        <translation>Sie haben es gesagt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>You said that box {number} is you.</source>
        <translation>Sie haben angegeben, dass Rahmen {number} Sie zeigt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>You said that none of the marked boxes is you.</source>
        <translation>Sie haben angegeben, dass keiner der Rahmen Sie zeigt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>You said that the match in {datasets} is wrong.</source>
        <translation>Sie haben angegeben, dass der Treffer in {datasets} falsch ist.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>You said that you trust it.</source>
        <translation>Sie haben gesagt, dass Sie ihm vertrauen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>You said the EU or the EEA, so the letter names the GDPR, as far as it applies to the operator.</source>
        <translation>Sie haben EU oder EWR angegeben. Das Schreiben nennt deshalb die DSGVO, soweit sie für den Betreiber gilt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>You said the United Kingdom, so the letter names the UK GDPR, as far as it applies to the operator.</source>
        <translation>Sie haben das Vereinigte Königreich angegeben. Das Schreiben nennt deshalb die UK GDPR, soweit sie für den Betreiber gilt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>You took the photos: you can name your copyright, and data protection for your own account.</source>
        <translation>Sie haben die Fotos aufgenommen: Sie können sich auf Ihr Urheberrecht berufen und für Ihr eigenes Konto auf den Datenschutz.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/pack_trust.py"/>
        <source>You trust the pack {path} from now on.</source>
        <translation>Sie vertrauen dem Paket {path} von jetzt an.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>You want to know what is held, so the letter asks for access.</source>
        <translation>Sie möchten wissen, was vorhanden ist. Das Schreiben bittet deshalb um Auskunft.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>You work for an agency or an organisation, or you help a friend.</source>
        <translation>Sie arbeiten für eine Agentur oder Organisation, oder Sie helfen jemandem.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>You write for somebody else: the letter says for whom.</source>
        <translation>Sie schreiben für eine andere Person: Das Schreiben sagt, für wen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>You wrote this letter by hand, so it stays as it is.</source>
        <translation>Sie haben dieses Schreiben von Hand geschrieben, darum bleibt es, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>Your &amp;e-mail:</source>
        <translation>Ihre &amp;E-Mail:</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <source>Your &amp;name:</source>
        <translation>Ihr &amp;Name:</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Your Flickr account export is worth most: add its zip files as they are, or the folder that you unpacked them to. It tells the Flickr ID of every photo of the account.</source>
        <translation>Am meisten wert ist Ihr Flickr-Kontoexport: Fügen Sie seine Zip-Dateien hinzu, wie sie sind, oder den Ordner, in den Sie sie entpackt haben. Er nennt die Flickr-ID jedes Fotos des Kontos.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide_texts.py"/>
        <source>Your Flickr account, where a dataset lists other photos of it.</source>
        <translation>Ihr Flickr-Konto, wo ein Datensatz andere Fotos davon nennt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/propose.py"/>
        <source>Your child is shown in the photos: you write in the child's name.</source>
        <translation>Ihr Kind ist auf den Fotos abgebildet: Sie schreiben im Namen des Kindes.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Your details</source>
        <translation>Ihre Angaben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer_file.py"/>
        <source>Your details could not be deleted from {path}: {reason}. Delete this file yourself.</source>
        <translation>Ihre Angaben ließen sich nicht aus {path} löschen: {reason}. Löschen Sie diese Datei selbst.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>Your details were deleted.</source>
        <translation>Ihre Angaben wurden gelöscht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>Your file: {path}</source>
        <translation>Ihre Datei: {path}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/sequel_dialog.py"/>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>Your name and addresses for letters, because you had them remembered.</source>
        <translation>Ihr Name und Ihre Adressen für Schreiben, weil Sie sie hier merken ließen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <source>Your picture alone</source>
        <translation>Nur Ihr Bild</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_pictures.py"/>
        <source>Your picture {file}</source>
        <translation>Ihr Bild {file}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>Your picture {name}</source>
        <translation>Ihr Bild {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>Your picture {name} with its boxes</source>
        <translation>Ihr Bild {name} mit seinen Rahmen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Your picture {name} with {boxes}</source>
        <translation>Ihr Bild {name} mit: {boxes}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_edits.py"/>
        <source>Your text was left as it is, but since you wrote it the letter became one about {now} instead of {before}. Change what is not true any more.</source>
        <translation>Ihr Text wurde gelassen, wie er ist. Inzwischen geht es in diesem Schreiben aber um: {now}; als Sie den Text schrieben: {before}. Ändern Sie, was nicht mehr stimmt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_edits.py"/>
        <source>Your text was left as it is, but the program would now write another one, because your details, your answers or the matches changed. Change what is not true any more.</source>
        <translation>Ihr Text wurde gelassen, wie er ist. Das Programm würde jetzt aber einen anderen schreiben, weil sich Ihre Angaben, Ihre Antworten oder die Treffer geändert haben. Ändern Sie, was nicht mehr stimmt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>Your verdict</source>
        <translation>Ihr Urteil</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_dialog.py"/>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>Your verdict: {verdict}</source>
        <translation>Ihr Urteil: {verdict}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_page.py"/>
        <source>Your verdicts</source>
        <translation>Ihre Urteile</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>Yours: {file} in {folder}</source>
        <translation>Ihres: {file} in {folder}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_gaps.py"/>
        <source>[the child's name]</source>
        <translation>[Name des Kindes]</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_gaps.py"/>
        <source>[the name of whom you write for]</source>
        <translation>[Name der Person, für die Sie schreiben]</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_gaps.py"/>
        <source>[your e-mail address]</source>
        <translation>[Ihre E-Mail-Adresse]</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_gaps.py"/>
        <source>[your name]</source>
        <translation>[Ihr Name]</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>a 7-Zip archive: unpack it and name the list inside</source>
        <translation>ein 7-Zip-Archiv: Entpacken Sie es und nennen Sie die Liste darin</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/metadata.py"/>
        <source>a Flickr address in the picture's metadata</source>
        <comment>kept</comment>
        <translation>eine Flickr-Adresse in den Metadaten des Bilds</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/xmp_sidecar.py"/>
        <source>a Flickr address in {name}</source>
        <comment>kept</comment>
        <translation>eine Flickr-Adresse in {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a JPEG XR picture</source>
        <comment>kept</comment>
        <translation>ein JPEG-XR-Bild</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a PDF</source>
        <comment>kept</comment>
        <translation>ein PDF</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a PostScript file</source>
        <comment>kept</comment>
        <translation>eine PostScript-Datei</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>a RAR archive: unpack it and name the list inside</source>
        <translation>ein RAR-Archiv: Entpacken Sie es und nennen Sie die Liste darin</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>a ZIP archive in another file: unpack it and name the list inside</source>
        <translation>ein Zip-Archiv in einer anderen Datei: Entpacken Sie es und nennen Sie die Liste darin</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a database</source>
        <comment>kept</comment>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/archives.py"/>
        <source>a file in it cannot be read</source>
        <translation>eine Datei darin lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>a file or folder</source>
        <translation>eine Datei oder ein Ordner</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a gzip file</source>
        <comment>kept</comment>
        <translation>eine gzip-Datei</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a large Photoshop file (PSB)</source>
        <comment>kept</comment>
        <translation>eine große Photoshop-Datei (PSB)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/json_stream.py"/>
        <source>a name and a colon are missing near character {place}</source>
        <translation>in der Nähe von Zeichen {place} fehlen ein Name und ein Doppelpunkt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a network recording</source>
        <comment>kept</comment>
        <translation>eine Netzwerkaufzeichnung</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/names.py"/>
        <source>a number in the file name {name}</source>
        <comment>kept</comment>
        <translation>eine Zahl im Dateinamen {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/json_stream.py"/>
        <source>a number is too long at character {place}</source>
        <translation>bei Zeichen {place} ist eine Zahl zu lang</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/json_stream.py"/>
        <source>a part at character {place} is too long</source>
        <translation>bei Zeichen {place} ist ein Teil zu lang</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>a part of the listed one</source>
        <comment>kept</comment>
        <translation>ein Teil des gelisteten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>a part of your picture</source>
        <comment>kept</comment>
        <translation>ein Teil Ihres Bilds</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/look_harder.py"/>
        <source>a part of your picture ({wide} by {high} % of its sides) agrees with the listed one</source>
        <comment>kept</comment>
        <translation>ein Teil Ihres Bilds ({wide} mal {high} % der Seiten) stimmt mit dem gelisteten überein</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/look_harder.py"/>
        <source>a part of your picture ({wide} by {high} % of its sides) is similar to the listed one</source>
        <comment>kept</comment>
        <translation>ein Teil Ihres Bilds ({wide} mal {high} % der Seiten) ähnelt dem gelisteten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>a photo without a title</source>
        <translation>ein Foto ohne Titel</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a program</source>
        <comment>kept</comment>
        <translation>ein Programm</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <source>a recipient of the dataset</source>
        <comment>catalogue</comment>
        <translation>einen Empfänger des Datensatzes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_columns.py"/>
        <source>a slab has an impossible length</source>
        <translation>ein Abschnitt hat eine unmögliche Länge</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a sound file</source>
        <comment>kept</comment>
        <translation>eine Tondatei</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a sound or video file</source>
        <comment>kept</comment>
        <translation>eine Ton- oder Videodatei</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a text</source>
        <comment>kept</comment>
        <translation>ein Text</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a text document</source>
        <comment>kept</comment>
        <translation>ein Textdokument</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_columns.py"/>
        <source>a value is of the wrong kind</source>
        <translation>ein Wert ist von der falschen Art</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a video</source>
        <comment>kept</comment>
        <translation>ein Video</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a web page</source>
        <comment>kept</comment>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>a zip file</source>
        <comment>kept</comment>
        <translation>eine Zip-Datei</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>about one pair in {number}</source>
        <translation>etwa ein Paar von {number}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>about {hours} h left</source>
        <translation>noch etwa {hours} Std.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>about {hours} h {minutes} min left</source>
        <translation>noch etwa {hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} Min.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_export.py"/>
        <source>account export {path}</source>
        <translation>Kontoexport {path}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>account {account}</source>
        <translation>Konto {account}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_check.py"/>
        <source>accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_owners.py"/>
        <source>accounts are not numbered one by one</source>
        <translation>Konten sind nicht fortlaufend nummeriert</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_owners.py"/>
        <source>accounts have more photos than there are</source>
        <translation>Konten haben mehr Fotos, als es gibt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_check.py"/>
        <source>accounts have other numbers of photos than they say</source>
        <translation>Konten haben andere Fotozahlen, als sie angeben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack.py"/>
        <source>accounts or names of photos cannot be true</source>
        <translation>Konten oder Namen von Fotos können nicht stimmen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/build_lists.py"/>
        <source>all that it names is passed over ({counts})</source>
        <translation>alles, was sie nennt, wird übergangen ({counts})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>among the matches and in the comparison</source>
        <translation>bei den Treffern und im Vergleich</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>an XML or SVG file</source>
        <comment>kept</comment>
        <translation>eine XML- oder SVG-Datei</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>an explanation</source>
        <comment>catalogue</comment>
        <translation>eine Erklärung</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>an icon</source>
        <comment>kept</comment>
        <translation>ein Symbol (Icon)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>an unknown type</source>
        <comment>kept</comment>
        <translation>ein unbekannter Typ</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>and {number} more</source>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/origins.py"/>
        <source>as Windows noted it with the file</source>
        <comment>kept</comment>
        <translation>wie Windows sie bei der Datei vermerkt hat</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/origins.py"/>
        <source>as macOS noted it with the file</source>
        <comment>kept</comment>
        <translation>wie macOS sie bei der Datei vermerkt hat</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>as proposed for each operator</source>
        <translation>wie jeweils vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/origins.py"/>
        <source>as the system noted it with the file</source>
        <comment>kept</comment>
        <translation>wie das System sie bei der Datei vermerkt hat</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>as {key}</source>
        <translation>als {key}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>at most {strict} bits for the same picture and {loose} for possible, and at most {second} by the second measure</source>
        <translation>höchstens {strict} Bits für dasselbe Bild und {loose} für möglich, und höchstens {second} nach dem zweiten Maß</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>at most {strict} bits for the same picture and {loose} for possible, because the second measure is missing</source>
        <translation>höchstens {strict} Bits für dasselbe Bild und {loose} für möglich, weil das zweite Maß fehlt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_check.py"/>
        <source>boxes of faces cannot be true</source>
        <translation>Gesichtsrahmen können nicht stimmen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk.py"/>
        <source>broken link</source>
        <comment>kept</comment>
        <translation>Verknüpfung ins Leere</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>but other photos of its account in {datasets}</source>
        <translation>aber andere Fotos seines Kontos in {datasets}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/unpacked.py"/>
        <source>bytes that do not belong to it stand behind its end</source>
        <translation>hinter ihrem Ende stehen Bytes, die nicht dazugehören</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>copies of my pictures</source>
        <translation>Kopien meiner Bilder</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>could not be reached or used</source>
        <translation>nicht erreichbar oder nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_dialogs.py"/>
        <source>d MMMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>dataset {number}</source>
        <translation>Datensatz {number}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>does not look harder</source>
        <translation>sucht nicht genauer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>e-mail draft</source>
        <translation>E-Mail-Entwurf</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>equal; there is nothing to measure</source>
        <translation>gleich; zu messen gibt es nichts</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_check.py"/>
        <source>faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>faces cut out of photos</source>
        <translation>aus Fotos ausgeschnittene Gesichter</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>fewer than one pair in a million billion</source>
        <translation>weniger als ein Paar von einer Billiarde</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>file of {day}</source>
        <translation>Datei vom {day}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack.py"/>
        <location filename="../../flickrcheck/store/pack_check.py"/>
        <source>fingerprints</source>
        <translation>Fingerabdrücke</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_columns.py"/>
        <location filename="../../flickrcheck/store/pack_slabs.py"/>
        <source>fingerprints have the wrong length</source>
        <translation>Fingerabdrücke haben die falsche Länge</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack.py"/>
        <location filename="../../flickrcheck/store/pack_check.py"/>
        <source>fingerprints of parts</source>
        <translation>Fingerabdrücke von Teilen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_slabs.py"/>
        <source>fingerprints of parts of pictures are in disorder</source>
        <translation>Fingerabdrücke von Bildteilen sind in Unordnung</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>flickrcheck</source>
        <translation>flickrcheck</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>flickrcheck keeps what stands here, on this computer alone, and sends nothing. Your photos are never changed or deleted. Letters and reports that you saved lie where you saved them.</source>
        <translation>flickrcheck bewahrt auf, was hier steht, nur auf diesem Computer, und verschickt nichts. Ihre Fotos werden nie geändert oder gelöscht. Schreiben und Berichte, die Sie gespeichert haben, liegen dort, wo Sie sie gespeichert haben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>flickrcheck looks whether your photos are listed in datasets made from Flickr photos: by their Flickr ID, and by the picture itself, also smaller, mirrored or turned. It cannot find other pictures of the same face. Everything stays on this computer, and no photo is changed.</source>
        <translation>flickrcheck sieht nach, ob Ihre Fotos in Datensätzen gelistet sind, die aus Flickr-Fotos gemacht wurden: nach ihrer Flickr-ID und am Bild selbst, auch kleiner, gespiegelt oder gedreht. Andere Bilder desselben Gesichts kann es nicht finden. Alles bleibt auf diesem Computer, und kein Foto wird geändert.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>flickrcheck report</source>
        <translation>flickrcheck-Bericht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/language_choice.py"/>
        <source>flickrcheck speaks this language from its next start on.</source>
        <translation>flickrcheck spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>flickrcheck summary</source>
        <translation>flickrcheck-Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/app.py"/>
        <source>flickrcheck was ended by a crash last time. What was saved before stays. There is a note of it without names; nothing was sent.</source>
        <translation>flickrcheck wurde letztes Mal durch einen Absturz beendet. Was vorher gespeichert war, bleibt. Es gibt darüber eine Notiz ohne Namen; gesendet wurde nichts.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>flickrcheck works on this computer alone. It never opens a network connection: no photo, no name and no result leaves this computer unless you send it yourself.</source>
        <translation>flickrcheck arbeitet nur auf diesem Computer. Es öffnet nie eine Netzwerkverbindung: Kein Foto, kein Name und kein Ergebnis verlässt diesen Computer, wenn Sie es nicht selbst verschicken.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>flickrcheck {version}</source>
        <translation>flickrcheck {version}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/turned.py"/>
        <source>flipped top to bottom</source>
        <comment>kept</comment>
        <translation>auf den Kopf gespiegelt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>for all photos (some seconds a photo)</source>
        <translation>bei allen Fotos (einige Sekunden je Foto)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>from {left} % to {right} % of its width and from {top} % to {bottom} % of its height</source>
        <translation>von {left} % bis {right} % der Breite und von {top} % bis {bottom} % der Höhe</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>guardian</source>
        <translation>Vormund</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>hardly any pair</source>
        <translation>kaum ein Paar</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>has to be equal</source>
        <translation>muss gleich sein</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>how it was found</source>
        <translation>wie es gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>how they were found</source>
        <translation>wie sie gefunden wurden</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <source>https://nvlabs.github.io/ffhq-dataset/search/ finds the photos of a Flickr user name.</source>
        <comment>catalogue</comment>
        <translation>https://nvlabs.github.io/ffhq-dataset/search/ findet die Fotos eines Flickr-Benutzernamens.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>iMovie library</source>
        <comment>kept</comment>
        <translation>iMovie-Mediathek</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>iPhoto library</source>
        <comment>kept</comment>
        <translation>iPhoto-Mediathek</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>in California</source>
        <translation>in Kalifornien</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>in Illinois</source>
        <translation>in Illinois</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>in the EU or the EEA</source>
        <translation>in der EU oder im EWR</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>in the United Kingdom</source>
        <translation>im Vereinigten Königreich</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>in the list of folders</source>
        <translation>in der Liste der Ordner</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>in the list of requests</source>
        <translation>in der Liste der Anfragen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>in the whole window</source>
        <translation>im ganzen Fenster</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>in whose name you sign</source>
        <translation>in wessen Namen Sie unterschreiben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>is shown in the photos</source>
        <translation>ist auf den Fotos zu sehen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/guarded.py"/>
        <location filename="../../flickrcheck/lists/unpacked.py"/>
        <source>it asks for more memory than any honest file</source>
        <translation>sie verlangt mehr Speicher als jede ehrliche Datei</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/json_stream.py"/>
        <source>it begins with neither { nor [</source>
        <translation>sie beginnt weder mit { noch mit [</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <source>it cannot be read ({error})</source>
        <comment>kept</comment>
        <translation>sie lässt sich nicht lesen ({error})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <location filename="../../flickrcheck/flickr/sidecars.py"/>
        <source>it cannot be read ({reason})</source>
        <comment>kept</comment>
        <translation>sie lässt sich nicht lesen ({reason})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>it cannot be told which part of your picture is the listed one</source>
        <translation>es lässt sich nicht sagen, welcher Teil Ihres Bilds das gelistete ist</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/archives.py"/>
        <source>it changed while it was read</source>
        <translation>sie hat sich beim Lesen geändert</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <source>it changed while it was read. Close its program and scan again</source>
        <comment>kept</comment>
        <translation>sie hat sich beim Lesen geändert. Schließen Sie ihr Programm und starten Sie einen neuen Suchlauf</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/xmp_sidecar.py"/>
        <source>it defines entities, which XMP never does</source>
        <comment>kept</comment>
        <translation>sie definiert Entitäten, was XMP nie tut</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/json_stream.py"/>
        <source>it ends too early, after {place} characters</source>
        <translation>sie endet zu früh, nach {place} Zeichen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/export_photo.py"/>
        <source>it has neither the photo's page nor its original's address</source>
        <comment>kept</comment>
        <translation>sie hat weder die Seite des Fotos noch die Adresse seines Originals</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/sidecars.py"/>
        <source>it holds no JSON object</source>
        <comment>kept</comment>
        <translation>sie enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_readers.py"/>
        <source>it is another program's database, not F-Spot's</source>
        <comment>kept</comment>
        <translation>sie ist die Datenbank eines anderen Programms, nicht die von F-Spot</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_readers.py"/>
        <source>it is another program's database, not flickr-uploader's</source>
        <comment>kept</comment>
        <translation>sie ist die Datenbank eines anderen Programms, nicht die von flickr-uploader</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/json_stream.py"/>
        <source>it is cut off or wrong at character {place}</source>
        <translation>sie ist bei Zeichen {place} abgeschnitten oder falsch</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <source>it is damaged</source>
        <comment>kept</comment>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/build_lists.py"/>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <source>it is empty</source>
        <comment>kept</comment>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <source>it is in a zip file, where a database cannot be asked. Unpack it and scan the folder</source>
        <comment>kept</comment>
        <translation>sie steckt in einer Zip-Datei, wo sich eine Datenbank nicht abfragen lässt. Entpacken Sie sie und durchsuchen Sie den Ordner</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/archives.py"/>
        <source>it is locked by a password: unpack it first</source>
        <translation>sie ist mit einem Passwort gesperrt: Entpacken Sie sie zuerst</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/json_stream.py"/>
        <source>it is nested too deeply at character {place}</source>
        <translation>sie ist bei Zeichen {place} zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <source>it is no SQLite database</source>
        <comment>kept</comment>
        <translation>sie ist keine SQLite-Datenbank</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/xmp_sidecar.py"/>
        <source>it is no XMP</source>
        <comment>kept</comment>
        <translation>sie ist kein XMP</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_readers.py"/>
        <source>it is no catalogue as Lightroom writes them</source>
        <comment>kept</comment>
        <translation>sie ist kein Katalog, wie Lightroom ihn schreibt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <location filename="../../flickrcheck/flickr/sidecars.py"/>
        <location filename="../../flickrcheck/work/tree_files.py"/>
        <source>it is no ordinary file</source>
        <comment>kept</comment>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/xmp_sidecar.py"/>
        <source>it is no text</source>
        <comment>kept</comment>
        <translation>sie ist kein Text</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/downloaders.py"/>
        <location filename="../../flickrcheck/flickr/sidecars.py"/>
        <source>it is no valid JSON</source>
        <comment>kept</comment>
        <translation>sie ist kein gültiges JSON</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_signature.py"/>
        <location filename="../../flickrcheck/work/given_file.py"/>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_columns.py"/>
        <source>it is not clear which photos have fingerprints</source>
        <translation>es ist unklar, welche Fotos Fingerabdrücke haben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>it is not known how your picture is turned</source>
        <translation>es ist nicht bekannt, wie Ihr Bild gedreht ist</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/sidecars.py"/>
        <source>it is too large</source>
        <comment>kept</comment>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/sidecars.py"/>
        <source>it is too large, more than {limit} MB</source>
        <comment>kept</comment>
        <translation>sie ist zu groß, mehr als {limit} MB</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <source>it lists more pictures than any such program ever did</source>
        <comment>kept</comment>
        <translation>sie listet mehr Bilder, als ein solches Programm je tat</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/export_photo.py"/>
        <source>it names no account</source>
        <comment>kept</comment>
        <translation>sie nennt kein Konto</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/downloaders.py"/>
        <source>it names no photo ID</source>
        <comment>kept</comment>
        <translation>sie nennt keine Foto-ID</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <source>it takes too long to read, as files do that are made for it</source>
        <comment>kept</comment>
        <translation>das Lesen dauert zu lange, wie bei Dateien, die dafür gemacht sind</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <source>it takes too much memory to read</source>
        <comment>kept</comment>
        <translation>das Lesen braucht zu viel Speicher</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/archives.py"/>
        <source>its headers are damaged</source>
        <translation>die Kopfzeilen sind beschädigt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/guarded.py"/>
        <source>its headers point backwards</source>
        <translation>die Kopfzeilen weisen zurück</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/unpacked.py"/>
        <source>its packed data is damaged</source>
        <translation>die gepackten Daten sind beschädigt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/export_photo.py"/>
        <source>its page address names another photo</source>
        <comment>kept</comment>
        <translation>ihre Seitenadresse nennt ein anderes Foto</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/downloaders.py"/>
        <source>its photo ID and its addresses name different photos</source>
        <comment>kept</comment>
        <translation>ihre Foto-ID und ihre Adressen nennen verschiedene Fotos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <source>its program is changing it or was stopped while it did. Start and close that program, then scan again</source>
        <comment>kept</comment>
        <translation>ihr Programm ändert sie gerade oder wurde dabei angehalten. Starten und schließen Sie dieses Programm, und starten Sie dann einen neuen Suchlauf</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>labels alone</source>
        <translation>reine Angaben ohne Bilder</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>leaves out {names}</source>
        <translation>lässt aus: {names}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>licence {licence}</source>
        <translation>Lizenz {licence}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/parts.py"/>
        <source>links to other files, which are not followed</source>
        <translation>Verknüpfungen zu anderen Dateien, denen nicht gefolgt wird</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>links to the photos</source>
        <translation>Links zu den Fotos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>listed in {datasets}</source>
        <translation>gelistet in {datasets}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>looks harder</source>
        <translation>sucht genauer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>looks into photo libraries</source>
        <translation>sieht in Fotobibliotheken</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/removal.py"/>
        <source>marked by you as allowed</source>
        <translation>von Ihnen als erlaubt bezeichnet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/removal.py"/>
        <source>marked by you as unsure</source>
        <translation>von Ihnen als unsicher bezeichnet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/turned.py"/>
        <source>mirrored</source>
        <comment>kept</comment>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/no_picture.py"/>
        <source>moved or deleted</source>
        <comment>small picture</comment>
        <translation>verschoben oder gelöscht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>names or IDs of the photos</source>
        <translation>Namen oder IDs der Fotos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <source>no account named</source>
        <translation>kein Konto genannt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>no date known</source>
        <translation>kein Datum bekannt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>no e-mail address known</source>
        <translation>keine E-Mail-Adresse bekannt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_file.py"/>
        <location filename="../../flickrcheck/flickr/sidecars.py"/>
        <source>no file can have such a name</source>
        <comment>kept</comment>
        <translation>so kann keine Datei heißen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>no folder</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <source>no law</source>
        <translation>kein Gesetz</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>no law, just ask</source>
        <translation>kein Gesetz, nur bitten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>no photo listed</source>
        <translation>kein Foto gelistet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <source>no picture fingerprints, so it is searched by Flickr ID and account</source>
        <translation>keine Bild-Fingerabdrücke; deshalb wird nach Flickr-ID und Konto gesucht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>no picture here</source>
        <translation>hier kein Bild</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/no_picture.py"/>
        <source>no picture here</source>
        <comment>small picture</comment>
        <translation>kein Bild hier</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk.py"/>
        <source>no regular file</source>
        <comment>kept</comment>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>no small picture</source>
        <translation>kein kleines Bild</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/no_picture.py"/>
        <source>no small picture yet</source>
        <comment>small picture</comment>
        <translation>noch ohne Vorschau</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>no suffix</source>
        <comment>kept</comment>
        <translation>ohne Endung</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>no verdict</source>
        <translation>kein Urteil</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>none in the list</source>
        <translation>keine in der Liste</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/build_lists.py"/>
        <source>none of its {rows} rows names a Flickr photo</source>
        <translation>keine der {rows} Zeilen nennt ein Flickr-Foto</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>none: the photo can be found by its ID only</source>
        <translation>keiner: Das Foto lässt sich nur nach seiner ID finden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/removal.py"/>
        <source>not found again by the newest search</source>
        <translation>bei der neuesten Suche nicht wieder gefunden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>not in the list</source>
        <translation>nicht in der Liste</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_words.py"/>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>not listed</source>
        <translation>nicht gelistet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <source>not new</source>
        <translation>nicht neu</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>not noted</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>not public ("{privacy}")</source>
        <translation>nicht öffentlich („{privacy}“)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/no_picture.py"/>
        <source>not read yet</source>
        <comment>small picture</comment>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/bar_model.py"/>
        <location filename="../../flickrcheck/gui/tables.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/guide.py"/>
        <source>nothing added yet</source>
        <translation>noch nichts hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/formats.py"/>
        <source>nothing but zeros</source>
        <comment>kept</comment>
        <translation>nichts als Nullen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>nothing: it is one more</source>
        <translation>nichts: ein weiterer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_columns.py"/>
        <location filename="../../flickrcheck/store/pack_slabs.py"/>
        <source>numbers cannot be read</source>
        <translation>Zahlen lassen sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>odd suffix</source>
        <comment>kept</comment>
        <translation>ungewöhnliche Endung</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>of the weight of the bits at most {loose} % for possible, and {second} % by the second measure</source>
        <translation>vom Gewicht der Bits höchstens {loose} % für möglich und {second} % nach dem zweiten Maß</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>of the weight of the bits at most {strict} % for the same picture, {loose} % for possible, and {second} % by the second measure</source>
        <translation>vom Gewicht der Bits höchstens {strict} % für dasselbe Bild, {loose} % für möglich und {second} % nach dem zweiten Maß</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>of the whole picture</source>
        <translation>vom ganzen Bild</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>of {number} parts of it</source>
        <translation><numerusform>von {number} Teil davon</numerusform><numerusform>von {number} Teilen davon</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>of {number} windows of it</source>
        <translation><numerusform>von {number} Ausschnitt davon</numerusform><numerusform>von {number} Ausschnitten davon</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_zip.py"/>
        <source>older copy in a zip</source>
        <comment>kept</comment>
        <translation>ältere Kopie in einer Zip-Datei</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/actions.py"/>
        <source>on the Datasets page</source>
        <translation>auf der Seite Datensätze</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk.py"/>
        <source>only in the cloud</source>
        <comment>kept</comment>
        <translation>nur in der Cloud</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/removal.py"/>
        <source>only possible and not confirmed by you</source>
        <translation>nur möglich und nicht von Ihnen bestätigt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/removal.py"/>
        <source>only the account is listed</source>
        <translation>nur das Konto ist gelistet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>open</source>
        <comment>state</comment>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>open, not there</source>
        <translation>offen, nicht da</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <source>or the Flickr account ID (NSID) with express consent to use it only to find the links</source>
        <comment>catalogue</comment>
        <translation>oder die Konto-ID von Flickr (NSID) mit ausdrücklicher Einwilligung, sie nur zum Finden der Links zu verwenden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_check.py"/>
        <source>originals</source>
        <translation>Originale</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_slabs.py"/>
        <source>originals have no MD5</source>
        <translation>Originale haben kein MD5</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>owner {account}</source>
        <translation>Eigentümer {account}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>parent</source>
        <translation>Elternteil</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/writer_form.py"/>
        <source>parent or guardian</source>
        <translation>Elternteil oder Vormund</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>parts are judged by the weight of the bits that differ; the bound is that of an earlier scan</source>
        <translation>Teile werden nach dem Gewicht der abweichenden Bits beurteilt; die Grenze ist die eines früheren Suchlaufs</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_columns.py"/>
        <source>photo IDs are not in ascending order</source>
        <translation>Foto-IDs sind nicht aufsteigend</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_columns.py"/>
        <source>photo IDs cannot be read or cannot be</source>
        <translation>Foto-IDs lassen sich nicht lesen oder sind unmöglich</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>photo {photo_id}</source>
        <translation>Foto {photo_id}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack.py"/>
        <location filename="../../flickrcheck/store/pack_check.py"/>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>place {number}</source>
        <translation>Ort {number}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>post</source>
        <translation>Post</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/window_words.py"/>
        <source>press "Add a list or pack..." and choose the file.</source>
        <translation>klicken Sie auf „Liste oder Paket hinzufügen...“ und wählen Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/window_words.py"/>
        <source>press "Add a list or pack..." and choose {file}.</source>
        <translation>klicken Sie auf „Liste oder Paket hinzufügen...“ und wählen Sie {file}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_model.py"/>
        <source>read in the meantime</source>
        <translation>inzwischen gelesen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/removal.py"/>
        <source>rejected by you</source>
        <translation>von Ihnen verworfen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/json_stream.py"/>
        <source>something stands behind its end at character {place}</source>
        <translation>bei Zeichen {place} steht etwas hinter ihrem Ende</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>taken on {day}</source>
        <translation>aufgenommen am {day}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <source>text with check-list</source>
        <translation>Text mit Prüfliste</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_columns.py"/>
        <source>texts cannot be read</source>
        <translation>Texte lassen sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>the BIPA (Illinois)</source>
        <translation>der BIPA (Illinois)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <source>the BIPA of Illinois</source>
        <translation>der BIPA von Illinois</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>the CCPA (California)</source>
        <translation>der CCPA (Kalifornien)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <source>the CCPA of California</source>
        <translation>der CCPA von Kalifornien</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/coco.toml"/>
        <source>the COCO image number or file name</source>
        <comment>catalogue</comment>
        <translation>die Bildnummer oder der Dateiname in COCO</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>the Flickr account is listed</source>
        <translation>das Flickr-Konto ist gelistet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>the Flickr account of this person</source>
        <translation>das Flickr-Konto dieser Person</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/identify.py"/>
        <source>the Flickr address as typed</source>
        <comment>kept</comment>
        <translation>die eingegebene Flickr-Adresse</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/open-images.toml"/>
        <source>the Flickr link (OriginalLandingURL)</source>
        <comment>catalogue</comment>
        <translation>der Flickr-Link (OriginalLandingURL)</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/coco.toml"/>
        <source>the Flickr link of the picture</source>
        <comment>catalogue</comment>
        <translation>der Flickr-Link des Bildes</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/visual-genome.toml"/>
        <source>the Flickr photo ID</source>
        <comment>catalogue</comment>
        <translation>die Foto-ID von Flickr</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>the Flickr photo ID is listed</source>
        <translation>die Flickr-Foto-ID ist gelistet</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/grade.py"/>
        <source>the Flickr photo ID {photo_id}, from {how_phrase}</source>
        <comment>kept</comment>
        <translation>die Flickr-Foto-ID {photo_id}; Quelle: {how_phrase}</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/adience.toml"/>
        <location filename="../../resources/catalogue/diveface.toml"/>
        <location filename="../../resources/catalogue/pipa.toml"/>
        <location filename="../../resources/catalogue/yfcc100m.toml"/>
        <source>the Flickr photo IDs</source>
        <comment>catalogue</comment>
        <translation>die Foto-IDs von Flickr</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/megaface.toml"/>
        <source>the Flickr photo IDs or links</source>
        <comment>catalogue</comment>
        <translation>die Foto-IDs oder Links von Flickr</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <source>the Flickr user name</source>
        <comment>catalogue</comment>
        <translation>der Benutzername bei Flickr</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <source>the GDPR</source>
        <translation>die DSGVO</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>the GDPR (European Union)</source>
        <translation>die DSGVO (Europäische Union)</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/open-images.toml"/>
        <source>the ImageID</source>
        <comment>catalogue</comment>
        <translation>die ImageID</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases.py"/>
        <source>the Lightroom catalogue {name}</source>
        <comment>kept</comment>
        <translation>der Lightroom-Katalog {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/names.py"/>
        <source>the MegaFace path {path}</source>
        <comment>kept</comment>
        <translation>der MegaFace-Pfad {path}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_events.py"/>
        <source>the UK GDPR</source>
        <translation>die UK GDPR</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>the UK GDPR (United Kingdom)</source>
        <translation>die UK GDPR (Vereinigtes Königreich)</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/adience.toml"/>
        <location filename="../../resources/catalogue/diveface.toml"/>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <location filename="../../resources/catalogue/megaface.toml"/>
        <location filename="../../resources/catalogue/yfcc100m.toml"/>
        <source>the account ID (NSID)</source>
        <comment>catalogue</comment>
        <translation>die Konto-ID (NSID)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/identify.py"/>
        <source>the account ID as typed</source>
        <comment>kept</comment>
        <translation>die eingegebene Konto-ID</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_export.py"/>
        <source>the account export</source>
        <translation>der Kontoexport</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/grade.py"/>
        <source>the account {nsid} is the listed owner</source>
        <comment>kept</comment>
        <translation>das Konto {nsid} ist der gelistete Eigentümer</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/origins.py"/>
        <source>the address it was downloaded from, {noted_phrase}</source>
        <comment>kept</comment>
        <translation>die Adresse, von der sie geladen wurde ({noted_phrase})</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/pipa.toml"/>
        <source>the album (photoset) IDs</source>
        <comment>catalogue</comment>
        <translation>die IDs der Alben (photosets)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/archives.py"/>
        <source>the archive ends too early</source>
        <translation>das Archiv endet zu früh</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>the centre square of the listed one</source>
        <comment>kept</comment>
        <translation>das mittlere Quadrat des gelisteten</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>the centre square of the listed one without its border</source>
        <comment>kept</comment>
        <translation>das mittlere Quadrat des gelisteten ohne seinen Rand</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>the centre square of your picture</source>
        <comment>kept</comment>
        <translation>das mittlere Quadrat Ihres Bilds</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>the centre square of your picture without its border</source>
        <comment>kept</comment>
        <translation>das mittlere Quadrat Ihres Bilds ohne seinen Rand</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_check.py"/>
        <source>the content is not that of its checksum</source>
        <translation>der Inhalt ist nicht der seiner Prüfsumme</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_writer.py"/>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/guarded.py"/>
        <location filename="../../flickrcheck/lists/unpacked.py"/>
        <source>the file ends too early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>the file is byte for byte a listed original</source>
        <translation>die Datei ist Byte für Byte ein gelistetes Original</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/grade.py"/>
        <source>the file is, byte for byte, the one uploaded to Flickr (the list gives its size and MD5)</source>
        <comment>kept</comment>
        <translation>die Datei ist Byte für Byte die bei Flickr hochgeladene (die Liste nennt ihre Größe und ihr MD5)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/names.py"/>
        <source>the file name {name}</source>
        <comment>kept</comment>
        <translation>der Dateiname {name}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/metadata.py"/>
        <source>the flickr:id field or keyword in the picture's metadata</source>
        <comment>kept</comment>
        <translation>das Feld oder Stichwort flickr:id in den Metadaten des Bilds</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/xmp_sidecar.py"/>
        <source>the flickr:id field or keyword in {name}</source>
        <comment>kept</comment>
        <translation>das Feld oder Stichwort flickr:id in {name}</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/yfcc100m.toml"/>
        <source>the host of the photos</source>
        <comment>catalogue</comment>
        <translation>den Ort, an dem die Fotos liegen</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/visual-genome.toml"/>
        <source>the image number</source>
        <comment>catalogue</comment>
        <translation>die Bildnummer</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <source>the instruction to delete links and annotations</source>
        <comment>catalogue</comment>
        <translation>die Anweisung, Links und Annotationen zu löschen</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <source>the instruction to pass the deletion on to research partners</source>
        <comment>catalogue</comment>
        <translation>die Anweisung, die Löschung an Forschungspartner weiterzugeben</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>the link of the picture</source>
        <comment>catalogue</comment>
        <translation>der Link des Bildes</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/example-faces.toml"/>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <location filename="../../resources/catalogue/pipa.toml"/>
        <location filename="../../resources/catalogue/yfcc100m.toml"/>
        <source>the links of the photos</source>
        <comment>catalogue</comment>
        <translation>die Links der Fotos</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/conceptual-captions.toml"/>
        <location filename="../../resources/catalogue/google-fec.toml"/>
        <source>the links of the pictures</source>
        <comment>catalogue</comment>
        <translation>die Links der Bilder</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>the list does not give their positions</source>
        <translation>die Liste gibt ihre Lage nicht an</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>the list does not say for which picture size</source>
        <translation>die Liste sagt nicht, für welche Bildgröße</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup.py"/>
        <source>the list of {dataset}</source>
        <translation>die Liste von {dataset}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>the listed copy has a border, and the list does not say how wide it is</source>
        <translation>die gelistete Kopie hat einen Rand, und die Liste sagt nicht, wie breit er ist</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>the listed one</source>
        <comment>kept</comment>
        <translation>das gelistete</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>the listed one without its border</source>
        <comment>kept</comment>
        <translation>das gelistete ohne seinen Rand</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>the listed one without its borders</source>
        <comment>kept</comment>
        <translation>das gelistete ohne seine Ränder</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>the name of the child</source>
        <translation>der Name des Kindes</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>the name of the dataset</source>
        <comment>catalogue</comment>
        <translation>der Name des Datensatzes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>the name of the person for whom you write</source>
        <translation>der Name der Person, für die Sie schreiben</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/imdb-face.toml"/>
        <source>the name under which you are listed</source>
        <comment>catalogue</comment>
        <translation>der Name, unter dem Sie geführt werden</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/megaface.toml"/>
        <source>the names of the crops (photo ID, underscore, number)</source>
        <comment>catalogue</comment>
        <translation>die Namen der Ausschnitte (Foto-ID, Unterstrich, Nummer)</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/fairface.toml"/>
        <source>the names of the pictures in the dataset</source>
        <comment>catalogue</comment>
        <translation>die Namen der Bilder im Datensatz</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/identify.py"/>
        <source>the number as typed</source>
        <comment>kept</comment>
        <translation>die eingegebene Zahl</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/laion.toml"/>
        <source>the number of the sample</source>
        <comment>catalogue</comment>
        <translation>die Nummer des Eintrags</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/conceptual-captions.toml"/>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <location filename="../../resources/catalogue/google-fec.toml"/>
        <location filename="../../resources/catalogue/ibm-dif.toml"/>
        <location filename="../../resources/catalogue/laion.toml"/>
        <location filename="../../resources/catalogue/open-images.toml"/>
        <location filename="../../resources/catalogue/pipa.toml"/>
        <source>the operator as a whole</source>
        <comment>catalogue</comment>
        <translation>den Betreiber als Ganzes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/export_photo.py"/>
        <source>the photo ID inside is not the one in its name</source>
        <comment>kept</comment>
        <translation>die Foto-ID darin ist nicht die in ihrem Namen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_redacted.py"/>
        <source>the pictures agree</source>
        <translation>die Bilder stimmen überein</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>the pictures agree</source>
        <comment>kept</comment>
        <translation>die Bilder stimmen überein</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>the pictures are similar</source>
        <comment>kept</comment>
        <translation>die Bilder ähneln sich</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>the scan that found it is not the last one, and its bound is not known</source>
        <translation>der Suchlauf, der ihn fand, ist nicht der letzte, und seine Grenze ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>the state of residence</source>
        <translation>der Bundesstaat des Wohnsitzes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases.py"/>
        <source>there are more than {number} databases beside the pictures</source>
        <comment>kept</comment>
        <translation>neben den Bildern liegen mehr als {number} Datenbanken</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>there called {name}</source>
        <translation>dort {name} genannt</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/coco.toml"/>
        <location filename="../../resources/catalogue/conceptual-captions.toml"/>
        <location filename="../../resources/catalogue/diveface.toml"/>
        <location filename="../../resources/catalogue/example-faces.toml"/>
        <location filename="../../resources/catalogue/fdf.toml"/>
        <location filename="../../resources/catalogue/ffhq.toml"/>
        <location filename="../../resources/catalogue/imdb-face.toml"/>
        <location filename="../../resources/catalogue/laion.toml"/>
        <location filename="../../resources/catalogue/vggface.toml"/>
        <location filename="../../resources/catalogue/vggface2.toml"/>
        <location filename="../../resources/catalogue/visual-genome.toml"/>
        <source>this dataset</source>
        <comment>catalogue</comment>
        <translation>diesen Datensatz</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>titles of public photos, who may see them and their licences</source>
        <translation>Titel öffentlicher Fotos, wer sie sehen darf und ihre Lizenzen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>to credit the photos</source>
        <translation>meinen Namen zu nennen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>to remove what was found</source>
        <translation>Gefundenes zu löschen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>to tell what they hold (access)</source>
        <translation>Auskunft, was sie haben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>took the photos</source>
        <translation>hat die Fotos aufgenommen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/turned.py"/>
        <source>turned left</source>
        <comment>kept</comment>
        <translation>nach links gedreht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/turned.py"/>
        <source>turned left and mirrored</source>
        <comment>kept</comment>
        <translation>nach links gedreht und gespiegelt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/turned.py"/>
        <source>turned right</source>
        <comment>kept</comment>
        <translation>nach rechts gedreht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/turned.py"/>
        <source>turned right and mirrored</source>
        <comment>kept</comment>
        <translation>nach rechts gedreht und gespiegelt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>unreadable text</source>
        <translation>unlesbarer Text</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>uploaded on {day}</source>
        <translation>hochgeladen am {day}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/turned.py"/>
        <source>upside down</source>
        <comment>kept</comment>
        <translation>auf dem Kopf stehend</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>web form</source>
        <translation>Webformular</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>where another account is its owner</source>
        <translation>wo ein anderes Konto sein Eigentümer ist</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>where it takes little time</source>
        <translation>wo es wenig Zeit braucht</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>where the focus is</source>
        <translation>dort, wo der Fokus ist</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/vggface.toml"/>
        <location filename="../../resources/catalogue/vggface2.toml"/>
        <source>which content is meant, with its link or file name</source>
        <comment>catalogue</comment>
        <translation>welcher Inhalt gemeint ist, mit Link oder Dateiname</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>which of the marked people this is</source>
        <translation>welche der markierten Personen das ist</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>which of the marked people you are</source>
        <translation>welche der markierten Personen Sie sind</translation>
    </message>
    <message>
        <location filename="../../resources/catalogue/utkface.toml"/>
        <source>which pictures are yours</source>
        <comment>catalogue</comment>
        <translation>welche Bilder Ihre sind</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>whole person</source>
        <translation>ganze Person</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>whole photos</source>
        <translation>ganze Fotos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases_paths.py"/>
        <source>with it, databases list more than {number} pictures</source>
        <comment>kept</comment>
        <translation>mit ihr listen Datenbanken mehr als {number} Bilder</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>without their borders the pictures agree</source>
        <comment>kept</comment>
        <translation>ohne ihre Ränder stimmen die Bilder überein</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>without their borders the pictures are similar</source>
        <comment>kept</comment>
        <translation>ohne ihre Ränder ähneln sich die Bilder</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>words or a question</source>
        <translation>Wörter oder eine Frage</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/scan_options.py"/>
        <source>works gently</source>
        <translation>lässt anderen Programmen den Vortritt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>your Flickr account</source>
        <translation>Ihr Flickr-Konto</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>your child's name</source>
        <translation>der Name Ihres Kindes</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>your letter of {day}, "{subject}"</source>
        <translation>Ihr Schreiben vom {day}, „{subject}“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/next_step.py"/>
        <source>your letter of {day}, "{subject}", about {number} photos</source>
        <translation><numerusform>Ihr Schreiben vom {day}, „{subject}“, zu {number} Foto</numerusform><numerusform>Ihr Schreiben vom {day}, „{subject}“, zu {number} Fotos</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>your picture</source>
        <comment>kept</comment>
        <translation>Ihr Bild</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>your picture has another shape</source>
        <translation>Ihr Bild hat eine andere Form</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>your picture looks different from the listed one</source>
        <translation>Ihr Bild sieht anders aus als das gelistete</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/face_places.py"/>
        <source>your picture seems to be turned, and it is not known to which side</source>
        <translation>Ihr Bild scheint gedreht zu sein, und es ist nicht bekannt, nach welcher Seite</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>your picture without its border</source>
        <comment>kept</comment>
        <translation>Ihr Bild ohne seinen Rand</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>your picture without its borders</source>
        <comment>kept</comment>
        <translation>Ihr Bild ohne seine Ränder</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>your postal address</source>
        <translation>Ihre Postadresse</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>{accounts} and others</source>
        <translation>{accounts} und andere</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>{action} has no key now; its menu stays.</source>
        <translation>{action} hat jetzt keine Taste; das Menü bleibt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>{action}: {keys}</source>
        <translation>{action}: {keys}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>{address}
{name}, for {scope}. Address published at {source}</source>
        <translation>{address}
{name}, für {scope}. Adresse veröffentlicht unter {source}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>{address}
{name}. Entered by you on {day}.</source>
        <translation>{address}
{name}. Von Ihnen eingetragen am {day}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/contact_panel.py"/>
        <source>{address}, in place of {old}</source>
        <translation>{address}, anstelle von {old}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>{before}; {more}</source>
        <translation>{before}; {more}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_view.py"/>
        <source>{both}, divided</source>
        <translation>{both}, geteilt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>{box}: this is you</source>
        <translation>{box}: Das sind Sie</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys.py"/>
        <source>{button}, key {key}</source>
        <translation>{button}, Taste {key}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>{casebook} is off the list. The file stays.</source>
        <translation>{casebook} steht nicht mehr auf der Liste. Die Datei bleibt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>{checked} of {photos} were checked; not checked: {rest}.</source>
        <translation>Geprüft: {checked} von {photos}; nicht geprüft: {rest}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{contacts} of operators that you entered.</source>
        <translation>{contacts} von Betreibern, von Ihnen eingetragen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>{contact}. Last seen there on {day}.</source>
        <translation>{contact}. Dort zuletzt gesehen am {day}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>{contact}. When it was last seen there is not noted.</source>
        <translation>{contact}. Wann sie dort zuletzt gesehen wurde, ist nicht vermerkt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>{counts}. Source: {source}</source>
        <translation>{counts}. Quelle: {source}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/rail_counters.py"/>
        <source>{datasets} installed</source>
        <translation>{datasets} installiert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/added_packs.py"/>
        <source>{datasets} were installed after the last scan.</source>
        <translation><numerusform>{datasets} wurde nach dem letzten Suchlauf installiert.</numerusform><numerusform>{datasets} wurden nach dem letzten Suchlauf installiert.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{dataset} (edition {edition})</source>
        <translation>{dataset} (Ausgabe {edition})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{dataset} (edition {edition}, {photos})</source>
        <translation>{dataset} (Ausgabe {edition}, {photos})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/operators.py"/>
        <source>{dataset} (operator unknown)</source>
        <translation>{dataset} (Betreiber unbekannt)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{dataset} ({photos})</source>
        <translation>{dataset} ({photos})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/person_box.py"/>
        <source>{dataset} marks {number} places in this photo. flickrcheck recognises nobody: only you can say which one is you.</source>
        <translation><numerusform>{dataset} markiert {number} Stelle in diesem Foto. flickrcheck erkennt niemanden: Nur Sie können sagen, ob Sie das sind.</numerusform><numerusform>{dataset} markiert {number} Stellen in diesem Foto. flickrcheck erkennt niemanden: Nur Sie können sagen, welche Sie sind.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{dataset}, edition {edition}, {number} photos</source>
        <translation>{dataset}, Ausgabe {edition}, {number} Fotos</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>{dataset}: no procedure known, and no entry in the catalogue.</source>
        <translation>{dataset}: kein Verfahren bekannt und kein Eintrag im Verzeichnis.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>{dataset}: no procedure known, so this letter is an ordinary request.</source>
        <translation>{dataset}: kein Verfahren bekannt, deshalb ist dieses Schreiben eine gewöhnliche Anfrage.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>{dataset}: {words}</source>
        <translation>{dataset}: {words}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>{days} written to {file}. It holds the operators' names, the days and how they were counted; nothing about you, your letters or photos. Open it in your calendar program; a later file updates the same entries.</source>
        <translation>{days} in {file} geschrieben. Die Datei enthält die Namen der Betreiber, die Termine und wie sie gezählt wurden; nichts über Sie, Ihre Schreiben oder Fotos. Öffnen Sie sie in Ihrem Kalenderprogramm; eine spätere Datei aktualisiert dieselben Einträge.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <source>{day} (file)</source>
        <translation>{day} (Datei)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>{day} is in the future. Note it when it has happened.</source>
        <translation>{day} liegt in der Zukunft. Vermerken Sie es, wenn es geschehen ist.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>{day} {month} {year}</source>
        <comment>first of a month</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>{day}, not to its end</source>
        <translation>{day}, nicht bis zum Ende</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>{distance} of 256 bits, by the second measure {second}; different photos differ in about {unrelated}.</source>
        <translation>{distance} von 256 Bits, nach dem zweiten Maß {second}; verschiedene Fotos weichen in etwa {unrelated} ab.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>{distance} of 256 bits, without a second measure; different photos differ in about {unrelated}.</source>
        <translation>{distance} von 256 Bits, ohne ein zweites Maß; verschiedene Fotos weichen in etwa {unrelated} ab.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>{done} of {total} MB</source>
        <translation>{done} von {total} MB</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>{doubt}

Take them in all the same?</source>
        <translation>{doubt}

Trotzdem übernehmen?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>{email} is not an e-mail address that a letter can use. Write it like name@example.org, with the part after @ in its ASCII form (xn--...).</source>
        <translation>{email} ist keine E-Mail-Adresse, die ein Schreiben verwenden kann. Schreiben Sie sie wie name@example.org, mit dem Teil nach @ in seiner ASCII-Form (xn--...).</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>{face} at {left},{top}, {wide} by {high} pixels</source>
        <translation>{face} bei x = {left}, y = {top}, {wide} mal {high} Pixel</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>{face} at {left},{top}, {wide} by {high} pixels in a frame of {frame_wide} by {frame_high}</source>
        <translation>{face} bei x = {left}, y = {top}, {wide} mal {high} Pixel in einem Bild von {frame_wide} mal {frame_high}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{face}, its place is not in the list</source>
        <translation>{face}, der Ort steht nicht in der Liste</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>{face}, position not given</source>
        <translation>{face}, Position nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{face}, {wide} x {high} pixels at {left}, {top}</source>
        <translation>{face}, {wide} x {high} Pixel bei x = {left}, y = {top}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{face}, {wide} x {high} pixels at {left}, {top} in a frame of {frame_wide} x {frame_high}</source>
        <translation>{face}, {wide} x {high} Pixel bei x = {left}, y = {top} in einem Bild von {frame_wide} x {frame_high}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>{files} written to {path}.</source>
        <translation>{files} geschrieben nach {path}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>{file} - no longer there</source>
        <translation>{file} - nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{file} could not be deleted: {reason}. Close other programs that use it, then try again.</source>
        <translation>{file} ließ sich nicht löschen: {reason}. Schließen Sie andere Programme, die es verwenden, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebook_opener.py"/>
        <source>{file} exists already and was left as it is. Choose another name, or open it with File, Open casebook.</source>
        <translation>{file} gibt es schon und blieb, wie es war. Wählen Sie einen anderen Namen, oder öffnen Sie die Datei mit „Datei“, „Fallakte öffnen“.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/report_asker.py"/>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>{file} exists already. Replace it?</source>
        <translation>{file} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/pictures.py"/>
        <source>{file} is not attached. {why}</source>
        <translation>{file} ist nicht angehängt. {why}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/pictures.py"/>
        <source>{file} is not attached: it has changed since the scan.</source>
        <translation>{file} ist nicht angehängt: Die Datei hat sich seit dem Suchlauf verändert.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>{filter}. Change it</source>
        <translation>{filter}. Ändern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>{flickr_nsid} is not a Flickr account ID. It looks like 12345678@N00; leave flickr_nsid out if you do not know yours.</source>
        <translation>{flickr_nsid} ist keine Flickr-Konto-ID. Sie sieht aus wie 12345678@N00; lassen Sie sie weg, wenn Sie Ihre nicht kennen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>{format} (a reader of this program takes it)</source>
        <translation>{format} (dieses Programm kann sie lesen)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>{found} of {all} datasets.</source>
        <translation>Datensätze: {found} von {all}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request_answer.py"/>
        <source>{found} of {number} pictures that are asked for are among your photos.</source>
        <translation>Unter Ihren Fotos: {found} von {number} erfragten Bildern.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>{grade}: {entry}</source>
        <translation>{grade}: {entry}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>{grade}: {meaning}</source>
        <translation>{grade}: {meaning}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>{group}. Change it</source>
        <translation>{group}. Ändern</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>{how_phrase} ({turn_phrase})</source>
        <comment>kept</comment>
        <translation>{how_phrase} ({turn_phrase})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases.py"/>
        <source>{how_phrase}, perhaps another picture of this name</source>
        <comment>kept</comment>
        <translation>{how_phrase} (vielleicht ein anderes Bild dieses Namens)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/identify.py"/>
        <location filename="../../flickrcheck/flickr/resolution.py"/>
        <source>{how_phrase}, the account from {owner_phrase}</source>
        <comment>kept</comment>
        <translation>{how_phrase} (das Konto: {owner_phrase})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases.py"/>
        <source>{how_phrase}, which lists {path}</source>
        <comment>kept</comment>
        <translation>{how_phrase} (dort gelistet: {path})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>{how}: {distance} of 256 bits differ, by a second measure {second} of 256.</source>
        <translation>{how}: {distance} von 256 Bits weichen ab, nach einem zweiten Maß {second} von 256.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>{how}: {distance} of 256 bits differ.</source>
        <translation>{how}: {distance} von 256 Bits weichen ab.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{ids} and {number} more</source>
        <translation>{ids} und {number} weitere</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys.py"/>
        <source>{key} alone would be typed into text fields. Hold Ctrl with it, or choose a key such as F8: this action works in the whole window.</source>
        <translation>{key} allein würde in Textfelder geschrieben. Halten Sie Strg dazu, oder wählen Sie eine Taste wie F8: Diese Aktion gilt im ganzen Fenster.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>{key} has {number} characters; a letter takes at most {longest}. Shorten it.</source>
        <translation>{key} hat {number} Zeichen; ein Schreiben nimmt höchstens {longest}. Kürzen Sie es.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>{key} holds "=?", which is a code for mail programs. Leave it out.</source>
        <translation>{key} enthält „=?“, was für Mailprogramme ein Code ist. Lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>{key} holds a line break or a control character (U+{code}), which could change the head of a mail. Write it on one line without it.</source>
        <translation>{key} enthält einen Zeilenumbruch oder ein Steuerzeichen (U+{code}), das den Kopf einer E-Mail ändern könnte. Schreiben Sie es in eine Zeile ohne dieses Zeichen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>{key} is already the key of {action} in the menu {menu}, {where}. Swap the keys of the two actions, or press another key.</source>
        <translation>{key} ist schon die Taste von {action} im Menü {menu}, {where}. Tauschen Sie die Tasten der beiden Aktionen, oder drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_panel.py"/>
        <source>{key} is the key of {action} now.</source>
        <translation>{key} ist jetzt die Taste von {action}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/writer.py"/>
        <source>{key} is {value}, which is not known here. Write {listed}.</source>
        <translation>{key} ist {value}, was hier nicht bekannt ist. Schreiben Sie {listed}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys.py"/>
        <source>{key} moves about or presses buttons everywhere, so no action can have it.</source>
        <translation>{key} bewegt oder drückt überall etwas; deshalb kann keine Aktion diese Taste haben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/keys_dialog.py"/>
        <source>{key}: {action}, {where}</source>
        <translation>{key}: {action}, {where}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>{kinds}.</source>
        <translation>{kinds}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>{kind} - {about}. Asked under {law}. Saved on {day}.</source>
        <translation>{kind} - {about}. Gestützt auf: {law}. Gespeichert am {day}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_questions.py"/>
        <source>{kind}. The letter names: {law}. Its language: {language}. {why}</source>
        <translation>{kind}. Das Schreiben nennt: {law}. Seine Sprache: {language}. {why}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>{kind}: {number}</source>
        <translation>{kind}: {number}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/rail_counters.py"/>
        <source>{letters} saved</source>
        <translation>Gespeichert: {letters}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{letters} that you saved, with your name and address and the matches told there.</source>
        <translation>{letters}, von Ihnen gespeichert, mit Ihrem Namen, Ihrer Adresse und den Treffern, die darin genannt sind.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <source>{matches}, {why}</source>
        <translation>{matches}, {why}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>{mine_phrase} agrees with {listed_phrase}</source>
        <comment>kept</comment>
        <translation>{mine_phrase} und {listed_phrase} stimmen überein</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/picture_proof.py"/>
        <source>{mine_phrase} is similar to {listed_phrase}</source>
        <comment>kept</comment>
        <translation>{mine_phrase} und {listed_phrase} ähneln sich</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{name} (its name in the list)</source>
        <translation>{name} (sein Name in der Liste)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request.py"/>
        <source>{name} cannot be read: {reason}. Check the name, and whether you may read it.</source>
        <translation>{name} lässt sich nicht lesen: {reason}. Prüfen Sie den Namen und ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_input.py"/>
        <source>{name} cannot be read: {reason}. Check whether you may read the file.</source>
        <translation>{name} lässt sich nicht lesen: {reason}. Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_kinds.py"/>
        <source>{name} in a zip file</source>
        <comment>kept</comment>
        <translation>{name} in einer Zip-Datei</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_input.py"/>
        <source>{name} is a folder. For the folder of an account export, write --export {name}</source>
        <translation>{name} ist ein Ordner. Ein Kontoexport hat dafür einen eigenen Knopf.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_input.py"/>
        <source>{name} is a zip file, not a text. For an account export, write --export {name}</source>
        <translation>{name} ist eine Zip-Datei und kein Text. Ein Kontoexport hat dafür einen eigenen Knopf.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_input.py"/>
        <source>{name} is larger than {most_bytes} MB. Nothing was looked up. Divide it and look up one part after the other.</source>
        <translation>{name} ist größer als {most_bytes} MB. Es wurde nichts nachgeschlagen. Teilen Sie die Datei auf und schlagen Sie einen Teil nach dem anderen nach.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request.py"/>
        <source>{name} is no file. Choose the file of the request.</source>
        <translation>{name} ist keine Datei. Wählen Sie die Datei der Anfrage.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request.py"/>
        <source>{name} is no request of a person shown, or it is damaged. Ask for the file once more; its name ends with {suffix}.</source>
        <translation>{name} ist keine Anfrage einer abgebildeten Person, oder die Datei ist beschädigt. Bitten Sie noch einmal um die Datei; ihr Name endet mit {suffix}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_input.py"/>
        <source>{name} is not a text. Save it as plain text, or copy its text and paste it.</source>
        <translation>{name} ist kein Text. Speichern Sie die Datei als reinen Text, oder kopieren Sie ihren Text und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/trust_dialog.py"/>
        <source>{name} is not signed, so nothing tells who made it or whether it was altered on its way to you.</source>
        <translation>{name} ist nicht signiert, also sagt nichts, wer es erstellt hat und ob es auf dem Weg zu Ihnen verändert wurde.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{name} is {nsid}, as {source} says.</source>
        <translation>{name} ist {nsid}. So sagt es {source}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/export.py"/>
        <source>{name} of the account export</source>
        <comment>kept</comment>
        <translation>{name} des Kontoexports</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <source>{name} was deleted. The casebook {now} is open now.</source>
        <translation>{name} wurde gelöscht. Jetzt ist die Fallakte {now} offen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/photo_request.py"/>
        <source>{name} was made by a newer flickrcheck. Install the newest version to open it.</source>
        <translation>{name} stammt von einem neueren flickrcheck. Installieren Sie die neueste Version, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/sidecars.py"/>
        <source>{name} was skipped: {reason_phrase}.</source>
        <comment>kept</comment>
        <translation>{name} wurde übersprungen: {reason_phrase}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>{name}, by year: {found}</source>
        <translation>{name}, nach Jahr: {found}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/databases.py"/>
        <source>{name}, the database of flickr-uploader</source>
        <comment>kept</comment>
        <translation>{name}, die Datenbank von flickr-uploader</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/flickr/downloaders.py"/>
        <source>{name}, which {program} wrote for it</source>
        <comment>kept</comment>
        <translation>{name} (von {program} dafür geschrieben)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>{name}, {grade}: {found}</source>
        <translation>{name}, {grade}: {found}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/form_card.py"/>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>{name}: {found}</source>
        <translation>{name}: {found}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>{name}: {kinds}.</source>
        <translation>{name}: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_svg.py"/>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/person_line.py"/>
        <source>{name}: {result}</source>
        <translation>{name}: {result}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>{name}: {sentences}</source>
        <translation>{name}: {sentences}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/bar_model.py"/>
        <location filename="../../flickrcheck/gui/form_card.py"/>
        <location filename="../../flickrcheck/gui/tables.py"/>
        <location filename="../../flickrcheck/gui/widgets.py"/>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>{not_opened} To look inside, open "Options" above and scan again.</source>
        <translation>{not_opened} Um hineinzusehen, öffnen Sie oben „Optionen“ und starten Sie einen neuen Suchlauf.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{notes} of what went wrong inside flickrcheck, without names and paths.</source>
        <translation>{notes} darüber, was in flickrcheck schiefging, ohne Namen und Pfade.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>{number} Flickr accounts</source>
        <translation><numerusform>{number} Flickr-Konto</numerusform><numerusform>{number} Flickr-Konten</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/kept.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/kept.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} KB</source>
        <translation>{number} KB</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/kept.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>{number} MB/s</source>
        <translation>{number} MB/s</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>{number} a minute</source>
        <translation>{number} pro Minute</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>{number} a second</source>
        <translation>{number} pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{number} accounts</source>
        <translation><numerusform>{number} Konto</numerusform><numerusform>{number} Konten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{number} accounts are listed with photos:</source>
        <translation><numerusform>{number} Konto ist mit Fotos gelistet:</numerusform><numerusform>{number} Konten sind mit Fotos gelistet:</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/why.py"/>
        <source>{number} billion</source>
        <translation><numerusform>{number} Milliarde</numerusform><numerusform>{number} Milliarden</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>{number} boxes</source>
        <translation><numerusform>{number} Rahmen</numerusform><numerusform>{number} Rahmen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>{number} boxes in a frame of {wide} by {high} pixels</source>
        <translation><numerusform>{number} Rahmen in einem Bild von {wide} mal {high} Pixel</numerusform><numerusform>{number} Rahmen in einem Bild von {wide} mal {high} Pixel</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} broken links</source>
        <translation><numerusform>{number} Verknüpfung ins Leere</numerusform><numerusform>{number} Verknüpfungen ins Leere</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} bytes</source>
        <translation><numerusform>{number} Byte</numerusform><numerusform>{number} Bytes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>{number} casebooks</source>
        <translation><numerusform>{number} Fallakte</numerusform><numerusform>{number} Fallakten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} contacts</source>
        <translation><numerusform>{number} Kontakt</numerusform><numerusform>{number} Kontakte</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>{number} could not be summed up</source>
        <translation><numerusform>{number} konnte nicht zusammengefasst werden</numerusform><numerusform>{number} konnten nicht zusammengefasst werden</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>{number} could not be summed up.</source>
        <translation><numerusform>{number} konnte nicht zusammengefasst werden.</numerusform><numerusform>{number} konnten nicht zusammengefasst werden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/rail_counters.py"/>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} datasets</source>
        <translation><numerusform>{number} Datensatz</numerusform><numerusform>{number} Datensätze</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>{number} datasets. A list or pack is installed for {installed}.</source>
        <translation><numerusform>{number} Datensatz. Mit installierter Liste oder Paket: {installed}.</numerusform><numerusform>{number} Datensätze. Mit installierter Liste oder Paket: {installed}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/cli/requests.py"/>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>{number} days</source>
        <translation><numerusform>{number} Tag</numerusform><numerusform>{number} Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} devices and pipes</source>
        <translation><numerusform>{number} Gerät oder Pipe</numerusform><numerusform>{number} Geräte und Pipes</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_hubs.py"/>
        <source>{number} different pictures of yours come this near to this one listed photo. They are a series of one scene, or the photo is too ordinary to tell pictures apart, so only the nearest one is shown, and it needs your own look.</source>
        <comment>kept</comment>
        <translation>{number} verschiedene Bilder von Ihnen kommen diesem einen gelisteten Foto so nahe. Sie sind eine Serie einer Szene, oder das Foto ist zu gewöhnlich, um Bilder zu unterscheiden; deshalb wird nur das nächste gezeigt, und Sie müssen es selbst ansehen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_hubs.py"/>
        <source>{number} different pictures of yours come this near to this one listed photo. They are a series of one scene, or the photo is too ordinary to tell pictures apart, so only what you judged is shown.</source>
        <comment>kept</comment>
        <translation>{number} verschiedene Bilder von Ihnen kommen diesem einen gelisteten Foto so nahe. Sie sind eine Serie einer Szene, oder das Foto ist zu gewöhnlich, um Bilder zu unterscheiden; deshalb wird nur gezeigt, was Sie beurteilt haben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/rail_counters.py"/>
        <source>{number} due within a week</source>
        <translation>{number} binnen einer Woche fällig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>{number} entries</source>
        <translation><numerusform>{number} Eintrag</numerusform><numerusform>{number} Einträge</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>{number} errors</source>
        <translation><numerusform>{number} Fehler</numerusform><numerusform>{number} Fehler</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>{number} faces</source>
        <translation><numerusform>{number} Gesicht</numerusform><numerusform>{number} Gesichter</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>{number} faces, without a position</source>
        <translation><numerusform>{number} Gesicht, ohne Position</numerusform><numerusform>{number} Gesichter, ohne Position</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} files</source>
        <translation><numerusform>{number} Datei</numerusform><numerusform>{number} Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>{number} files and folders</source>
        <translation><numerusform>{number} Datei oder Ordner</numerusform><numerusform>{number} Dateien und Ordner</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>{number} files and folders matched the patterns that this scan was told to leave out.</source>
        <translation><numerusform>{number} Datei oder Ordner entsprach den Mustern, die dieser Suchlauf auslassen sollte.</numerusform><numerusform>{number} Dateien und Ordner entsprachen den Mustern, die dieser Suchlauf auslassen sollte.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} files and folders that you left out</source>
        <translation><numerusform>{number} Datei oder Ordner, von Ihnen ausgelassen</numerusform><numerusform>{number} Dateien und Ordner, von Ihnen ausgelassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>{number} files could not be read so far</source>
        <translation><numerusform>{number} Datei war bisher nicht lesbar</numerusform><numerusform>{number} Dateien waren bisher nicht lesbar</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} files of other types</source>
        <translation><numerusform>{number} Datei eines anderen Typs</numerusform><numerusform>{number} Dateien anderer Typen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <source>{number} files of the export could not be used. {why}</source>
        <translation><numerusform>{number} Datei des Exports war nicht verwendbar. {why}</numerusform><numerusform>{number} Dateien des Exports waren nicht verwendbar. {why}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>{number} files or folders could not be read</source>
        <translation><numerusform>{number} Datei oder Ordner war nicht lesbar</numerusform><numerusform>{number} Dateien oder Ordner waren nicht lesbar</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>{number} files were not checked</source>
        <translation><numerusform>{number} Datei wurde nicht geprüft</numerusform><numerusform>{number} Dateien wurden nicht geprüft</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} folders of {kind}</source>
        <translation><numerusform>{number} Ordner: {kind}</numerusform><numerusform>{number} Ordner: {kind}</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>{number} for other reasons.</source>
        <translation>{number} aus anderen Gründen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} hidden files</source>
        <translation><numerusform>{number} versteckte Datei</numerusform><numerusform>{number} versteckte Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>{number} hidden files and folders left out.</source>
        <translation><numerusform>{number} versteckte Datei oder versteckter Ordner ausgelassen.</numerusform><numerusform>{number} versteckte Dateien und Ordner ausgelassen.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>{number} kB/s</source>
        <translation>{number} kB/s</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/cli/letters_text.py"/>
        <location filename="../../flickrcheck/gui/rail_counters.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} letters</source>
        <translation><numerusform>{number} Schreiben</numerusform><numerusform>{number} Schreiben</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>{number} letters saved in {folder}. Nothing was sent: go through each .txt file, then open the .eml file in your mail program.</source>
        <translation><numerusform>{number} Schreiben gespeichert in {folder}. Nichts wurde verschickt: Gehen Sie die .txt-Datei durch, und öffnen Sie dann die .eml-Datei in Ihrem Mailprogramm.</numerusform><numerusform>{number} Schreiben gespeichert in {folder}. Nichts wurde verschickt: Gehen Sie jede .txt-Datei durch, und öffnen Sie dann die .eml-Datei in Ihrem Mailprogramm.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>{number} letters saved in {folder}. Nothing was sent: read each, then send them yourself.</source>
        <translation><numerusform>{number} Schreiben gespeichert in {folder}. Nichts wurde gesendet: Lesen Sie es, dann senden Sie es selbst.</numerusform><numerusform>{number} Schreiben gespeichert in {folder}. Nichts wurde gesendet: Lesen Sie jedes, dann senden Sie sie selbst.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/letter_outputs.py"/>
        <source>{number} letters to save.</source>
        <translation><numerusform>{number} Schreiben zu speichern.</numerusform><numerusform>{number} Schreiben zu speichern.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>{number} libraries</source>
        <translation><numerusform>{number} Bibliothek</numerusform><numerusform>{number} Bibliotheken</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{number} lines or terms gave nothing to look up.</source>
        <translation><numerusform>{number} Zeile oder Angabe ergab nichts zum Nachschlagen.</numerusform><numerusform>{number} Zeilen oder Angaben ergaben nichts zum Nachschlagen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>{number} marked boxes</source>
        <translation><numerusform>{number} markierter Rahmen</numerusform><numerusform>{number} markierte Rahmen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>{number} marked faces or people</source>
        <translation><numerusform>{number} markiertes Gesicht oder markierte Person</numerusform><numerusform>{number} markierte Gesichter oder Personen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} matched pictures</source>
        <translation><numerusform>{number} Bild mit Treffer</numerusform><numerusform>{number} Bilder mit Treffer</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/cli/letters_text.py"/>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <location filename="../../flickrcheck/gui/match_model.py"/>
        <location filename="../../flickrcheck/gui/match_words.py"/>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>{number} matches</source>
        <translation><numerusform>{number} Treffer</numerusform><numerusform>{number} Treffer</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_words.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} matches are new since the scan before.</source>
        <translation><numerusform>{number} Treffer ist neu seit dem vorigen Suchlauf.</numerusform><numerusform>{number} Treffer sind neu seit dem vorigen Suchlauf.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} matches are new.</source>
        <translation><numerusform>{number} Treffer ist neu.</numerusform><numerusform>{number} Treffer sind neu.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>{number} matches are selected. A verdict is for all of them.</source>
        <translation>{number} Treffer sind gewählt. Ein Urteil gilt für alle.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>{number} matches stand for very many of your pictures, which all come near to one listed photo.</source>
        <translation><numerusform>{number} Treffer steht für sehr viele Ihrer Bilder, die alle einem gelisteten Foto nahekommen.</numerusform><numerusform>{number} Treffer stehen für sehr viele Ihrer Bilder, die alle einem gelisteten Foto nahekommen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>{number} matches wait for a verdict.</source>
        <translation><numerusform>{number} Treffer wartet auf ein Urteil.</numerusform><numerusform>{number} Treffer warten auf ein Urteil.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} matches wait for your verdict.</source>
        <translation><numerusform>{number} Treffer wartet auf Ihr Urteil.</numerusform><numerusform>{number} Treffer warten auf Ihr Urteil.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/why.py"/>
        <source>{number} million</source>
        <translation><numerusform>{number} Million</numerusform><numerusform>{number} Millionen</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <location filename="../../flickrcheck/work/requests_file.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} more</source>
        <translation>{number} weitere</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} more are possibly listed, please check.</source>
        <translation><numerusform>{number} weiteres ist möglicherweise gelistet, bitte prüfen.</numerusform><numerusform>{number} weitere sind möglicherweise gelistet, bitte prüfen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>{number} more can be searched by Flickr ID only.</source>
        <translation><numerusform>{number} weiterer lässt sich nur nach Flickr-ID durchsuchen.</numerusform><numerusform>{number} weitere lassen sich nur nach Flickr-ID durchsuchen.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/check_run.py"/>
        <source>{number} more could not be reached.</source>
        <comment>kept</comment>
        <translation>Nicht zu erreichen waren {number} weitere.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>{number} more files are byte for byte the same as this one.</source>
        <translation><numerusform>{number} weitere Datei ist Byte für Byte gleich mit dieser.</numerusform><numerusform>{number} weitere Dateien sind Byte für Byte gleich mit dieser.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>{number} more matches have something against them: see the report.</source>
        <translation>Gegen {number} weitere Treffer spricht etwas: siehe den Bericht.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>{number} more need somebody's eye.</source>
        <translation><numerusform>{number} weiteres muss jemand ansehen.</numerusform><numerusform>{number} weitere muss jemand ansehen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>{number} more need your eye.</source>
        <translation><numerusform>{number} weiteres müssen Sie ansehen.</numerusform><numerusform>{number} weitere müssen Sie ansehen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} notes</source>
        <translation><numerusform>{number} Notiz</numerusform><numerusform>{number} Notizen</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/photo/walk_zip.py"/>
        <source>{number} of the files in the zip file have a name or size that no file can have, so they were not read. Unpack it with care if you need them.</source>
        <comment>kept</comment>
        <translation>{number} der Dateien in der Zip-Datei haben einen Namen oder eine Größe, die keine Datei haben kann, deshalb wurden sie nicht gelesen. Entpacken Sie sie mit Vorsicht, wenn Sie sie brauchen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>{number} of them known to be from Flickr</source>
        <translation>davon nachweislich von Flickr: {number}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>{number} of them: {reason}</source>
        <translation>{number} davon: {reason}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/why.py"/>
        <source>{number} of your pictures come near to this listed photo, so that it says little of each. The nearest is shown.</source>
        <translation>{number} Ihrer Bilder kommen diesem gelisteten Foto nahe, sodass es über jedes wenig sagt. Gezeigt wird das nächste.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_words.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} of {photos} are listed in {datasets}.</source>
        <translation><numerusform>{number} von {photos} ist gelistet (betroffen: {datasets}).</numerusform><numerusform>{number} von {photos} sind gelistet (betroffen: {datasets}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>{number} of {photos} in {casebooks} are listed.</source>
        <translation><numerusform>{number} von {photos} ist gelistet ({casebooks}).</numerusform><numerusform>{number} von {photos} sind gelistet ({casebooks}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} older copies in zip files</source>
        <translation><numerusform>{number} ältere Kopie in einer Zip-Datei</numerusform><numerusform>{number} ältere Kopien in Zip-Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>{number} other pictures of yours match the same photo; see the list above.</source>
        <translation><numerusform>{number} anderes Ihrer Bilder passt zum selben Foto; siehe die Liste oben.</numerusform><numerusform>{number} andere Ihrer Bilder passen zum selben Foto; siehe die Liste oben.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/rail_counters.py"/>
        <source>{number} overdue</source>
        <translation>{number} überfällig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/letter_panel.py"/>
        <location filename="../../flickrcheck/gui/letter_print.py"/>
        <source>{number} pages</source>
        <translation><numerusform>{number} Seite</numerusform><numerusform>{number} Seiten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <source>{number} people</source>
        <translation><numerusform>{number} Person</numerusform><numerusform>{number} Personen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/letters/disclosure.py"/>
        <source>{number} photo links</source>
        <translation><numerusform>{number} Link zu einem Foto</numerusform><numerusform>{number} Links zu Fotos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/cli/bench.py"/>
        <location filename="../../flickrcheck/cli/letters_text.py"/>
        <location filename="../../flickrcheck/gui/added_packs.py"/>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <location filename="../../flickrcheck/gui/going_on.py"/>
        <location filename="../../flickrcheck/gui/letter_edits.py"/>
        <location filename="../../flickrcheck/gui/letter_recipients.py"/>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <location filename="../../flickrcheck/gui/rail_counters.py"/>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <location filename="../../flickrcheck/work/report_charts.py"/>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <location filename="../../flickrcheck/work/report_words.py"/>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <location filename="../../flickrcheck/work/summary_page.py"/>
        <source>{number} photos</source>
        <translation><numerusform>{number} Foto</numerusform><numerusform>{number} Fotos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>{number} photos are known. None of them was compared with a dataset.</source>
        <translation><numerusform>{number} Foto ist bekannt. Es wurde mit keinem Datensatz verglichen.</numerusform><numerusform>{number} Fotos sind bekannt. Keines davon wurde mit einem Datensatz verglichen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{number} photos are listed:</source>
        <translation><numerusform>{number} Foto ist gelistet:</numerusform><numerusform>{number} Fotos sind gelistet:</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/grade.py"/>
        <source>{number} photos of the account {nsid} are listed, this one is not; owner from {how_phrase}</source>
        <comment>kept</comment>
        <translation>{number} Fotos des Kontos {nsid} sind gelistet, dieses nicht; Quelle des Kontos: {how_phrase}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/export_words.py"/>
        <source>{number} photos of the export have no picture here{videos}, so only their Flickr IDs were compared.</source>
        <translation><numerusform>{number} Foto des Exports hat hier kein Bild{videos}, also wurde nur seine Flickr-ID verglichen.</numerusform><numerusform>{number} Fotos des Exports haben hier kein Bild{videos}, also wurden nur ihre Flickr-IDs verglichen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/letters/pictures.py"/>
        <source>{number} photos of the letter are not attached as pictures.</source>
        <translation><numerusform>{number} Foto des Schreibens ist nicht als Bild angehängt.</numerusform><numerusform>{number} Fotos des Schreibens sind nicht als Bilder angehängt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>{number} photos of this letter are listed under another account than yours ({accounts}). Mark what you did not take as "Not my photo", then draft the letter again.</source>
        <translation><numerusform>{number} Foto dieses Schreibens ist unter einem anderen Konto als Ihrem gelistet ({accounts}). Markieren Sie, was Sie nicht aufgenommen haben, als „Nicht mein Foto“, und entwerfen Sie das Schreiben dann neu.</numerusform><numerusform>{number} Fotos dieses Schreibens sind unter einem anderen Konto als Ihrem gelistet ({accounts}). Markieren Sie, was Sie nicht aufgenommen haben, als „Nicht mein Foto“, und entwerfen Sie das Schreiben dann neu.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>{number} photos of your account export without a picture here</source>
        <translation><numerusform>{number} Foto Ihres Kontoexports ohne Bild hier</numerusform><numerusform>{number} Fotos Ihres Kontoexports ohne Bild hier</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{number} photos of {account} in {place} are not in the export, perhaps deleted from Flickr since: {ids}.</source>
        <translation><numerusform>{number} Foto von {account} in {place} ist nicht im Export, vielleicht wurde es seither bei Flickr gelöscht: {ids}.</numerusform><numerusform>{number} Fotos von {account} in {place} sind nicht im Export, vielleicht wurden sie seither bei Flickr gelöscht: {ids}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_words.py"/>
        <source>{number} photos were read, but no dataset was searched: no pack is installed.</source>
        <translation><numerusform>{number} Foto wurde gelesen, aber kein Datensatz durchsucht: Es ist kein Paket installiert.</numerusform><numerusform>{number} Fotos wurden gelesen, aber kein Datensatz durchsucht: Es ist kein Paket installiert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} picture files</source>
        <translation><numerusform>{number} Bilddatei</numerusform><numerusform>{number} Bilddateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>{number} picture fingerprints</source>
        <translation><numerusform>{number} Bild-Fingerabdruck</numerusform><numerusform>{number} Bild-Fingerabdrücke</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/cli/bench.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} pictures</source>
        <translation><numerusform>{number} Bild</numerusform><numerusform>{number} Bilder</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/letters/pictures.py"/>
        <source>{number} pictures are attached, as copies without metadata and file names. The operator sees who and what is shown in them, and has copies more. Take them out of the mail if the links are enough.</source>
        <translation><numerusform>{number} Bild ist angehängt, als Kopie ohne Metadaten und Dateinamen. Der Betreiber sieht, wer und was darauf zu sehen ist, und hat eine Kopie mehr. Nehmen Sie es aus der E-Mail, wenn der Link genügt.</numerusform><numerusform>{number} Bilder sind angehängt, als Kopien ohne Metadaten und Dateinamen. Der Betreiber sieht, wer und was darauf zu sehen ist, und hat weitere Kopien. Nehmen Sie sie aus der E-Mail, wenn die Links genügen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/ask_photographer.py"/>
        <source>{number} pictures are left out, because they are too plain to be asked for.</source>
        <translation><numerusform>{number} Bild ist weggelassen, weil es zu gleichförmig ist, um danach zu fragen.</numerusform><numerusform>{number} Bilder sind weggelassen, weil sie zu gleichförmig sind, um danach zu fragen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>{number} pictures are listed.</source>
        <translation><numerusform>{number} Bild ist gelistet.</numerusform><numerusform>{number} Bilder sind gelistet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>{number} pictures are possibly listed.</source>
        <translation><numerusform>{number} Bild ist möglicherweise gelistet.</numerusform><numerusform>{number} Bilder sind möglicherweise gelistet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>{number} pictures are too plain to compare.</source>
        <translation><numerusform>{number} Bild ist zu gleichförmig zum Vergleichen.</numerusform><numerusform>{number} Bilder sind zu gleichförmig zum Vergleichen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>{number} pictures could not be read.</source>
        <translation><numerusform>{number} Bild war nicht lesbar.</numerusform><numerusform>{number} Bilder waren nicht lesbar.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>{number} pictures too plain to compare</source>
        <translation><numerusform>{number} Bild zu gleichförmig zum Vergleichen</numerusform><numerusform>{number} Bilder zu gleichförmig zum Vergleichen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>{number} pictures were not compared.</source>
        <translation><numerusform>{number} Bild wurde nicht verglichen.</numerusform><numerusform>{number} Bilder wurden nicht verglichen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/person_results.py"/>
        <source>{number} pictures were not found.</source>
        <translation><numerusform>{number} Bild wurde nicht gefunden.</numerusform><numerusform>{number} Bilder wurden nicht gefunden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/guide.py"/>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>{number} places</source>
        <translation><numerusform>{number} Ort</numerusform><numerusform>{number} Orte</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/manual_window.py"/>
        <source>{number} places, the best first. Enter leads from one to the next.</source>
        <translation><numerusform>{number} Stelle. Die Eingabetaste führt hin.</numerusform><numerusform>{number} Stellen, die besten zuerst. Die Eingabetaste führt von einer zur nächsten.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/cli/requests.py"/>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>{number} requests</source>
        <translation><numerusform>{number} Anfrage</numerusform><numerusform>{number} Anfragen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/request_details.py"/>
        <source>{number} requests are chosen. What you note is noted for each of them that it can follow. Below is one of them.</source>
        <translation><numerusform>{number} Anfrage ist ausgewählt. Was Sie vermerken, wird für sie vermerkt.</numerusform><numerusform>{number} Anfragen sind ausgewählt. Was Sie vermerken, wird für jede vermerkt, auf die es folgen kann. Unten steht eine von ihnen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>{number} requests were left as they are: that cannot follow there.</source>
        <translation><numerusform>{number} Anfrage blieb, wie sie ist: Dort kann das nicht folgen.</numerusform><numerusform>{number} Anfragen blieben, wie sie sind: Dort kann das nicht folgen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>{number} rows</source>
        <translation><numerusform>{number} Zeile</numerusform><numerusform>{number} Zeilen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/filter_chooser.py"/>
        <source>{number} to choose from.</source>
        <translation><numerusform>{number} zur Wahl.</numerusform><numerusform>{number} zur Wahl.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} too plain to compare by picture</source>
        <translation><numerusform>{number} zu gleichförmig für einen Bildvergleich</numerusform><numerusform>{number} zu gleichförmig für einen Bildvergleich</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/why.py"/>
        <source>{number} trillion</source>
        <translation><numerusform>{number} Billion</numerusform><numerusform>{number} Billionen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} unreadable</source>
        <translation><numerusform>{number} unlesbar</numerusform><numerusform>{number} unlesbar</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/decisions.py"/>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} verdicts</source>
        <translation><numerusform>{number} Urteil</numerusform><numerusform>{number} Urteile</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} videos</source>
        <translation><numerusform>{number} Video</numerusform><numerusform>{number} Videos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} with odd suffixes</source>
        <translation><numerusform>{number} mit seltsamer Endung</numerusform><numerusform>{number} mit seltsamen Endungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} without a suffix</source>
        <translation><numerusform>{number} ohne Endung</numerusform><numerusform>{number} ohne Endung</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/rail_counters.py"/>
        <source>{number} without a verdict</source>
        <translation>{number} ohne Urteil</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} x {kind}</source>
        <translation>{number} x {kind}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/overview_words.py"/>
        <source>{number} {kind}</source>
        <translation>{number} {kind}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/preview.py"/>
        <source>{number}: you</source>
        <translation>{number}: Sie</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/compare_view.py"/>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/requests_page.py"/>
        <source>{operator} (request {number})</source>
        <translation>{operator} (Anfrage {number})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/catalogue_words.py"/>
        <location filename="../../flickrcheck/work/report_cards.py"/>
        <source>{operator} ({country})</source>
        <translation>{operator} ({country})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{packages} was not opened.</source>
        <translation>Nicht geöffnet wurde: {packages}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{packages} were not opened.</source>
        <translation>Nicht geöffnet wurden: {packages}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/rail.py"/>
        <source>{page}, {counted}</source>
        <translation>{page}, {counted}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>{parts}; it holds no picture, only 64 bytes that tell pictures apart</source>
        <translation>{parts}; er enthält kein Bild, nur 64 Bytes, die Bilder voneinander unterscheiden</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_signature.py"/>
        <source>{path} cannot be read: {reason}. Check the name and whether you may read the file.</source>
        <translation>{path} kann nicht gelesen werden: {reason}. Prüfen Sie den Namen und ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>{path} cannot be read: {reason}. Check whether you may read the file.</source>
        <translation>{path} lässt sich nicht lesen: {reason}. Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/output.py"/>
        <source>{path} cannot be written: {reason}. What was there before is unchanged. Make room or choose another folder, then run the same command again.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}. Was vorher dort war, ist unverändert. Schaffen Sie Platz oder wählen Sie einen anderen Ordner, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_copy.py"/>
        <source>{path} exists already and was left as it is. Choose another name.</source>
        <translation>{path} gibt es schon und blieb, wie es war. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report.py"/>
        <source>{path} exists and is not a report of flickrcheck, so it is not replaced. Choose another name.</source>
        <translation>{path} gibt es schon und ist kein Bericht von flickrcheck; deshalb wird es nicht ersetzt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_export.py"/>
        <source>{path} holds more than {most_terms} photos. Nothing was looked up. Name one part of the export after the other.</source>
        <translation>{path} enthält mehr als {most_terms} Fotos. Es wurde nichts nachgeschlagen. Nennen Sie einen Teil des Exports nach dem anderen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_export.py"/>
        <source>{path} holds no account export: neither account_profile.json nor any photo_&lt;number&gt;.json that can be used. Name the folder or the zip files that Flickr gave you. Pictures alone are checked by: flickrcheck scan</source>
        <translation>{path} enthält keinen Kontoexport: weder account_profile.json noch eine brauchbare photo_&lt;number&gt;.json. Nennen Sie den Ordner oder die Zip-Dateien, die Sie von Flickr bekommen haben. Bilder allein prüft ein Suchlauf</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>{path} is a folder, not an index pack. Give the pack file itself.</source>
        <translation>{path} ist ein Ordner und kein Paket. Geben Sie die Paketdatei selbst an.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>{path} is a folder. Name the pack or the published list itself; a folder of pictures becomes a pack with "flickrcheck index build --images".</source>
        <translation>{path} ist ein Ordner. Geben Sie das Paket oder die veröffentlichte Liste selbst an.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>{path} is a folder; a casebook is a file. Name a file with --casebook.</source>
        <translation>{path} ist ein Ordner; eine Fallakte ist eine Datei. Wählen Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/output.py"/>
        <source>{path} is a pipe or a device and would be replaced by a file. Nothing was written. Give the name of a file.</source>
        <translation>{path} ist eine Pipe oder ein Gerät und würde durch eine Datei ersetzt. Es wurde nichts geschrieben. Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/places.py"/>
        <source>{path} is a pipe or a device. A list is read more than once, so it has to be a file: save it first, packed or not, and name the file.</source>
        <translation>{path} ist eine Pipe oder ein Gerät. Eine Liste wird mehr als einmal gelesen, muss also eine Datei sein: Speichern Sie sie zuerst, gepackt oder nicht, und nennen Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>{path} is a pipe or a device; a casebook is a file. Name a file with --casebook.</source>
        <translation>{path} ist eine Pipe oder ein Gerät; eine Fallakte ist eine Datei. Öffnen Sie eine andere Fallakte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_schema.py"/>
        <source>{path} is an SQLite file of another program, not a flickrcheck casebook. It was left as it is; name another file with --casebook.</source>
        <translation>{path} ist die SQLite-Datei eines anderen Programms und keine Fallakte von flickrcheck. Sie blieb, wie sie war; öffnen Sie eine andere Fallakte.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>{path} is an SQLite file of another program, not an index pack. Nothing was read from it.</source>
        <translation>{path} ist die SQLite-Datei eines anderen Programms und kein Paket. Daraus wurde nichts gelesen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>{path} is larger than any index pack is, so it is not used. {get_again}</source>
        <translation>{path} ist größer, als ein Paket sein kann, deshalb wird die Datei nicht verwendet. {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/casebook_reader.py"/>
        <source>{path} is no flickrcheck casebook.</source>
        <translation>{path} ist keine Fallakte von flickrcheck.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/check_roots.py"/>
        <source>{path} is no longer there ({reason}): it was moved, or its disk was taken away. What was found before stays. Bring it back before you go on.</source>
        <translation>{path} ist nicht mehr da ({reason}): Es wurde verschoben, oder sein Datenträger wurde entfernt. Was bisher gefunden wurde, bleibt. Bringen Sie es zurück, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/check_roots.py"/>
        <source>{path} is no longer there: it was moved, or its disk was taken away. What was found before stays. Bring it back before you go on.</source>
        <translation>{path} ist nicht mehr da: Es wurde verschoben, oder sein Datenträger wurde entfernt. Was bisher gefunden wurde, bleibt. Bringen Sie es zurück, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/answer_mail.py"/>
        <source>{path} is no mail that can be read. Nothing was noted; save the mail as .eml in your mail program, or paste its text.</source>
        <translation>{path} ist keine lesbare E-Mail. Es wurde nichts vermerkt; speichern Sie die E-Mail in Ihrem Mailprogramm als .eml, oder fügen Sie ihren Text ein.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>{path} is not a file, so it cannot be an index pack.</source>
        <translation>{path} ist keine Datei und kann deshalb kein Paket sein.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_signature.py"/>
        <source>{path} is not a key to sign packs with. Make one with: flickrcheck index keygen</source>
        <translation>{path} ist kein Schlüssel, mit dem Pakete signiert werden. Erstellen Sie einen mit: flickrcheck index keygen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_signature.py"/>
        <source>{path} is not a public key for packs. Give the file that ends with .pub, which whoever signs the packs hands out.</source>
        <translation>{path} ist kein öffentlicher Schlüssel für Pakete. Nehmen Sie die Datei mit der Endung .pub, die der Unterzeichner der Pakete weitergibt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>{path} is not an index pack (it is not an SQLite file). To make a pack from a published list, use "flickrcheck index build".</source>
        <translation>{path} ist kein Paket (keine SQLite-Datei). Fügen Sie stattdessen die Liste hinzu, die die Urheber des Datensatzes veröffentlicht haben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_signature.py"/>
        <source>{path} is not the signature of a pack: it was cut off or altered, or another program made it. Get the pack and its signature again from where they came from.</source>
        <translation>{path} ist keine Signatur eines Pakets: Sie wurde abgeschnitten oder verändert, oder ein anderes Programm hat sie erstellt. Holen Sie das Paket und seine Signatur noch einmal von dort, woher sie kamen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/requests_file.py"/>
        <source>{path} is too large for a file of requests. Nothing was taken.</source>
        <translation>{path} ist zu groß für eine Datei mit Anfragen. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_file.py"/>
        <source>{path} says that it is an index pack, but its tables are not those of one. It was altered or made by another program, so it is not used. {get_again}</source>
        <translation>{path} gibt an, ein Paket zu sein, hat aber nicht dessen Tabellen. Die Datei wurde verändert oder von einem anderen Programm erstellt, deshalb wird sie nicht verwendet. {get_again}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/build_folder.py"/>
        <source>{path} stands where the build keeps its progress, and does not come from a build. Move it away or choose another name for the pack.</source>
        <translation>{path} liegt dort, wo der Fortschritt aufbewahrt wird, und stammt nicht von diesem Programm. Verschieben Sie es oder wählen Sie einen anderen Namen für das Paket.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{photos} checked against {packs}.</source>
        <translation>{photos} geprüft. Durchsucht: {packs}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_recipients.py"/>
        <location filename="../../flickrcheck/work/request_words.py"/>
        <source>{photos} in {datasets}</source>
        <translation>{photos} in {datasets}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{photos} in {dataset}</source>
        <translation>{photos} in {dataset}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>{photos} in {places}.</source>
        <translation>{photos}; Orte: {places}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{photos} of account {account} in {dataset} (edition {edition}):</source>
        <translation>{photos} von Konto {account} in {dataset} (Ausgabe {edition}):</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{photos} read. No dataset was searched, because no dataset was installed. Once one is added, scan again: the pictures need not be opened again.</source>
        <translation>{photos} gelesen. Es wurde kein Datensatz durchsucht, weil keiner installiert war. Sobald einer hinzugefügt ist, starten Sie einen neuen Suchlauf: Die Bilder müssen nicht noch einmal geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/casebooks_panel.py"/>
        <source>{photos}, {number} undecided</source>
        <translation>{photos}, {number} ohne Urteil</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>{picture}, the part that agrees framed</source>
        <translation>{picture}, der übereinstimmende Teil umrahmt</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>{places} added for the next scan.</source>
        <translation>Für den nächsten Suchlauf hinzugefügt: {places}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>{places} added. Start the scan with F5.</source>
        <translation>Hinzugefügt: {places}. Starten Sie den Suchlauf mit F5.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/letters/advice.py"/>
        <source>{procedure} See {address}</source>
        <translation>{procedure} Siehe {address}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>{reason} ({number})</source>
        <translation>{reason} ({number})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>{requests} added, {gained} brought up to date, {same} with nothing newer.</source>
        <translation>{requests} hinzugefügt, {gained} auf den neuesten Stand gebracht, {same} ohne Neues.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/request_files.py"/>
        <source>{requests} written to {file}. It holds your letters with your name and address, the answers, and the paths of your photos: give it only to whom you trust.</source>
        <translation>{requests} in {file} geschrieben. Die Datei enthält Ihre Schreiben mit Name und Anschrift, die Antworten und die Pfade Ihrer Fotos: Geben Sie sie nur an Menschen weiter, denen Sie vertrauen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{rough} ({number} bytes)</source>
        <translation>{rough} ({number} Bytes)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>{rows} copied.</source>
        <translation>Kopiert: {rows}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/progress.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/parquet.py"/>
        <source>{shown} is a Parquet file inside a packed archive. Unpack it and name it itself.</source>
        <translation>{shown} ist eine Parquet-Datei in einem gepackten Archiv. Entpacken Sie es und nennen Sie die Datei selbst.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/parquet.py"/>
        <source>{shown} is a Parquet file, and what reads these is not installed. Type: pip install "flickrcheck[parquet]"</source>
        <translation>{shown} ist eine Parquet-Datei, und was solche liest, ist nicht installiert. Geben Sie in einem Terminal ein: pip install "flickrcheck[parquet]"</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/parquet.py"/>
        <source>{shown} is a Parquet file, which the installed program cannot read. flickrcheck as a package of Python can. Type: pipx install "flickrcheck[parquet]"</source>
        <translation>{shown} ist eine Parquet-Datei, die das installierte Programm nicht lesen kann. flickrcheck als Python-Paket kann es. Geben Sie in einem Terminal ein: pipx install "flickrcheck[parquet]"</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/yfcc_sql.py"/>
        <source>{shown} is an SQLite database inside an archive. Unpack it and name it itself.</source>
        <translation>{shown} ist eine SQLite-Datenbank in einem Archiv. Entpacken Sie es und nennen Sie die Datei selbst.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/yfcc_sql.py"/>
        <source>{shown} is an SQLite database without YFCC100M's table {table} (columns {columns}). Write its column of addresses to a CSV file first.</source>
        <translation>{shown} ist eine SQLite-Datenbank ohne die Tabelle {table} von YFCC100M (Spalten {columns}). Schreiben Sie zuerst die Spalte mit den Adressen in eine CSV-Datei.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/lists/formats.py"/>
        <source>{shown} is no list. It is {what}.</source>
        <translation>{shown} ist keine Liste, sondern {what}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/report_page.py"/>
        <source>{shown} of your matched pictures are shown small. To keep this file small, {number} are not; their matches name their files.</source>
        <translation><numerusform>{shown} Ihrer getroffenen Bilder sind klein gezeigt. Um diese Datei klein zu halten, ist {number} nicht gezeigt; seine Treffer nennen die Datei.</numerusform><numerusform>{shown} Ihrer getroffenen Bilder sind klein gezeigt. Um diese Datei klein zu halten, sind {number} nicht gezeigt; ihre Treffer nennen die Dateien.</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>{size} freed.</source>
        <translation>{size} frei geworden.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>{size}, MD5 {md5}</source>
        <translation>{size}, MD5 {md5}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/packs.py"/>
        <source>{source} could not be put in the place of {target}: {reason}. Nothing was changed. Stop a scan that may be using the old pack, then try again.</source>
        <translation>{source} ließ sich nicht an die Stelle von {target} setzen: {reason}. Es wurde nichts geändert. Halten Sie einen Suchlauf an, der das alte Paket vielleicht verwendet, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/task_status.py"/>
        <source>{stage} {done}</source>
        <translation>{stage} {done}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/task_status.py"/>
        <source>{stage} {done}/{total}</source>
        <translation>{stage} {done}/{total}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/letter_form_view.py"/>
        <source>{start} ...</source>
        <translation>{start} ...</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_writer.py"/>
        <source>{target} is a folder, so no index pack can be written there. Give the name of a file, for example one that ends in .pack.</source>
        <translation>{target} ist ein Ordner, deshalb lässt sich dort kein Paket schreiben. Geben Sie den Namen einer Datei an, zum Beispiel einer, die auf .pack endet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/store/pack_writer.py"/>
        <source>{target} is a pipe or a device and would be replaced by the index pack. Give the name of a file.</source>
        <translation>{target} ist eine Pipe oder ein Gerät und würde durch das Paket ersetzt. Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/printing/report_pdf.py"/>
        <source>{title}: {casebook}</source>
        <translation>{title}: {casebook}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/filter_chooser.py"/>
        <source>{value}  ({number} matches)</source>
        <translation><numerusform>{value}  ({number} Treffer)</numerusform><numerusform>{value}  ({number} Treffer)</numerusform></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/filter_bar.py"/>
        <source>{value}  ({number})</source>
        <translation>{value}  ({number})</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <source>{verdict}: {matches}. U to undo.</source>
        <translation>{verdict}: {matches}. U nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>{what} (taken back later)</source>
        <translation>{what} (später zurückgenommen)</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>{what} - noted on {day}</source>
        <translation>{what} - vermerkt am {day}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>{what} - noted on {day} by {who}</source>
        <translation>{what} - vermerkt am {day} von {who}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{what} was looked up.</source>
        <translation>Nachgeschlagen: {what}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{what} were looked up.</source>
        <translation>Nachgeschlagen: {what}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/privacy_panel.py"/>
        <source>{what}, {size}.</source>
        <translation>{what}, {size}.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/request_steps.py"/>
        <source>{what}: {day}</source>
        <translation>{what}: {day}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/unchecked_drawer.py"/>
        <source>{words}: show the list</source>
        <translation>{words}: Liste zeigen</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/overview_charts.py"/>
        <source>{year}, {name}: {found}</source>
        <translation>{year}, {name}: {found}</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• "Account listed": other photos of the account are listed, not this one.</source>
        <translation>• „Konto gelistet“: Andere Fotos des Kontos sind gelistet, dieses nicht.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• "Listed": the photo's Flickr ID is in the list, or the very file is.</source>
        <translation>• „Gelistet“: Die Flickr-ID des Fotos steht in der Liste, oder genau diese Datei.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• "Possible": look at it before you rely on it. "One of 36" means that so many of your pictures come near to one listed photo; only the nearest is shown.</source>
        <translation>• „Möglich“: Sehen Sie es an, bevor Sie sich darauf verlassen. „Eines von 36“ heißt, dass so viele Ihrer Bilder einem gelisteten Foto nahekommen; nur das nächste wird gezeigt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• "Same picture": the pictures agree by two measures. It can be a sister shot of the scene.</source>
        <translation>• „Gleiches Bild“: Die Bilder stimmen nach zwei Maßen überein. Es kann auch eine Schwesteraufnahme derselben Szene sein.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• A photo that was not found is not proven to be absent: other datasets and other editions exist.</source>
        <translation>• Dass ein Foto nicht gefunden wurde, beweist nicht, dass es fehlt: Es gibt andere Datensätze und andere Ausgaben.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Copies that show only a part of your picture, where flickrcheck looks harder: in casebooks of up to 200 photos, for photos whose account is listed, and where you ask for it in the options of the scan. That takes seconds a photo.</source>
        <translation>• Kopien, die nur einen Teil Ihres Bilds zeigen, wo flickrcheck genauer sucht: in Fallakten mit bis zu 200 Fotos, bei Fotos, deren Konto gelistet ist, und wo Sie es in den Optionen des Suchlaufs verlangen. Das dauert Sekunden je Foto.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Datasets whose lists are not installed. When you add one later, press the button that is offered then, or Datasets, Check known photos again: no picture has to be read anew for it, and what is found is marked as new.</source>
        <translation>• Datensätze, deren Listen nicht installiert sind. Wenn Sie später eine hinzufügen, drücken Sie den Knopf, der dann angeboten wird, oder wählen Sie „Datensätze“, „Bekannte Fotos erneut prüfen“: Kein Bild muss dafür neu gelesen werden, und was gefunden wird, ist als neu bezeichnet.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Every photo that your Flickr account export lists, with or without a picture of it. Drop the folder or the zip files onto the window.</source>
        <translation>• Jedes Foto, das Ihr Flickr-Kontoexport nennt, mit oder ohne Bild davon. Ziehen Sie den Ordner oder die Zip-Dateien auf das Fenster.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Files that are, byte for byte, an original that a list describes.</source>
        <translation>• Dateien, die Byte für Byte ein Original sind, das eine Liste beschreibt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Flickr accounts of which a dataset lists other photos.</source>
        <translation>• Flickr-Konten, von denen ein Datensatz andere Fotos nennt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Other pictures of the same face. There is no face search here.</source>
        <translation>• Andere Bilder desselben Gesichts. Es gibt hier keine Gesichtssuche.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Photos whose Flickr ID is in a dataset's list. The ID is read from your Flickr account export, from databases of photo programs, from the photo's metadata, from files that downloaders wrote beside it, and from the file name.</source>
        <translation>• Fotos, deren Flickr-ID in der Liste eines Datensatzes steht. Die ID wird aus Ihrem Flickr-Kontoexport gelesen, aus Datenbanken von Fotoprogrammen, aus den Metadaten des Fotos, aus Dateien, die Ladeprogramme daneben geschrieben haben, und aus dem Dateinamen.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Pictures that are too plain to tell apart: fog, plain walls, pages of text.</source>
        <translation>• Bilder, die zu gleichförmig sind, um sie zu unterscheiden: Nebel, kahle Wände, Textseiten.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Strong crops, collages and heavy edits, unless the ID tells.</source>
        <translation>• Starke Ausschnitte, Collagen und starke Bearbeitungen, außer wenn die ID es verrät.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• The Overview page shows it all in bars. A photo counts once in each dataset, with its best grade there. Its year is that in which it was taken where an account export tells, else that of the file's date, which a copy may have changed.</source>
        <translation>• Die Seite Überblick zeigt alles in Balken. Ein Foto zählt in jedem Datensatz einmal, mit seiner besten Stufe dort. Sein Jahr ist das der Aufnahme, wo ein Kontoexport es nennt, sonst das des Dateidatums, das eine Kopie geändert haben kann.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• The day on which an answer is due is counted from the receipt, in calendar months by the GDPR. Where no receipt is noted, the day of sending stands for it. Public holidays are not known.</source>
        <translation>• Der Tag, an dem eine Antwort fällig ist, wird ab dem Eingang gezählt, nach der DSGVO in Kalendermonaten. Ist kein Eingang vermerkt, gilt der Tag des Sendens. Feiertage sind nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• The same picture, also smaller, recompressed, mirrored, turned, with a border or cut to its centre square, in datasets whose pack holds the pictures' fingerprints.</source>
        <translation>• Dasselbe Bild, auch kleiner, neu komprimiert, gespiegelt, gedreht, mit Rand oder auf sein Mittelquadrat beschnitten, in Datensätzen, deren Paket die Fingerabdrücke der Bilder enthält.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• What could not be read, and why, is listed at the bottom of the Photos page. A scan that was stopped goes on where it was when it is started again.</source>
        <translation>• Was nicht lesbar war und warum, steht unten auf der Seite Fotos. Ein angehaltener Suchlauf geht dort weiter, wo er war, wenn er wieder gestartet wird.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Which of several marked people you are. You say that yourself, with "Which box is you?".</source>
        <translation>• Welche von mehreren markierten Personen Sie sind. Das sagen Sie selbst, mit „Welcher Rahmen sind Sie?“.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Which of your photos somebody means who sends you a request file: Photos, Find pictures that somebody asks for.</source>
        <translation>• Welches Ihrer Fotos jemand meint, der Ihnen eine Anfragedatei schickt: „Fotos“, „Bilder suchen, nach denen jemand fragt“.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• Without any picture: photo IDs, addresses, accounts and whole account exports, with Datasets, Look up photos and accounts.</source>
        <translation>• Ganz ohne Bild: Foto-IDs, Adressen, Konten und ganze Kontoexporte, mit „Datensätze“, „Fotos und Konten nachschlagen“.</translation>
    </message>
    <message>
        <location filename="../../flickrcheck/gui/help_texts.py"/>
        <source>• flickrcheck sends and fetches nothing. On the Requests page you note what you sent, what was answered and how it ended; each step can be taken back, and the history keeps all.</source>
        <translation>• flickrcheck sendet und holt nichts. Auf der Seite „Anfragen“ vermerken Sie, was Sie gesendet haben, was geantwortet wurde und wie es endete; jeder Schritt lässt sich zurücknehmen, und der Verlauf behält alles.</translation>
    </message>
</context>
</TS>
