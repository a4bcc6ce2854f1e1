<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <source>Parts and their licences</source>
            <translation>Bestandteile und ihre Lizenzen</translation>
        </message>
        <message>
            <source>Version {0} · Python {1} · MIT licence. It opens no connection to any network.</source>
            <translation>Version {0} · Python {1} · MIT-Lizenz. Das Programm öffnet keine Verbindung zu einem Netz.</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>A further fragment of the annotation</source>
            <translation>Ein weiteres Fragment der Annotation</translation>
        </message>
        <message>
            <source>About…</source>
            <translation>Über…</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>Accept all and done</source>
            <translation>Alle annehmen und fertig</translation>
        </message>
        <message>
            <source>Accept all of this label</source>
            <translation>Alle mit diesem Label annehmen</translation>
        </message>
        <message>
            <source>Accept all suggestions</source>
            <translation>Alle Vorschläge annehmen</translation>
        </message>
        <message>
            <source>Accept every suggestion from the selected one to the end</source>
            <translation>Jeden Vorschlag vom ausgewählten bis zum Ende annehmen</translation>
        </message>
        <message>
            <source>Accept every suggestion that is left and shown</source>
            <translation>Jeden Vorschlag annehmen, der übrig ist und gezeigt wird</translation>
        </message>
        <message>
            <source>Accept every suggestion that is shown, mark as done and open the next article</source>
            <translation>Jeden gezeigten Vorschlag annehmen, als fertig markieren und den nächsten Artikel öffnen</translation>
        </message>
        <message>
            <source>Accept every suggestion with the label of the selected one</source>
            <translation>Jeden Vorschlag mit dem Label des ausgewählten annehmen</translation>
        </message>
        <message>
            <source>Accept the rest</source>
            <translation>Den Rest annehmen</translation>
        </message>
        <message>
            <source>Add an event type to the article</source>
            <translation>Dem Artikel einen Ereignistyp hinzufügen</translation>
        </message>
        <message>
            <source>Add the selected words</source>
            <translation>Ausgewählte Wörter hinzufügen</translation>
        </message>
        <message>
            <source>All arcs</source>
            <translation>Alle Bögen</translation>
        </message>
        <message>
            <source>All keys at a glance; give an action another key</source>
            <translation>Alle Tasten auf einen Blick; einer Aktion eine andere Taste geben</translation>
        </message>
        <message>
            <source>Candidate speaker 1</source>
            <translation>Sprecherkandidat 1</translation>
        </message>
        <message>
            <source>Candidate speaker 2</source>
            <translation>Sprecherkandidat 2</translation>
        </message>
        <message>
            <source>Candidate speaker 3</source>
            <translation>Sprecherkandidat 3</translation>
        </message>
        <message>
            <source>Candidate speaker 4</source>
            <translation>Sprecherkandidat 4</translation>
        </message>
        <message>
            <source>Candidate speaker 5</source>
            <translation>Sprecherkandidat 5</translation>
        </message>
        <message>
            <source>Candidate speaker 6</source>
            <translation>Sprecherkandidat 6</translation>
        </message>
        <message>
            <source>Close the gaps</source>
            <translation>Lücken schließen</translation>
        </message>
        <message>
            <source>Commands…</source>
            <translation>Befehle…</translation>
        </message>
        <message>
            <source>Compare two articles; again closes it</source>
            <translation>Zwei Artikel vergleichen; noch einmal schließt ihn</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the selected words</source>
            <translation>Die ausgewählten Wörter kopieren</translation>
        </message>
        <message>
            <source>Cue from selection</source>
            <translation>Redeverb aus Auswahl</translation>
        </message>
        <message>
            <source>Cue: next verb</source>
            <translation>Redeverb: nächstes Verb</translation>
        </message>
        <message>
            <source>Cue: verb before</source>
            <translation>Redeverb: voriges Verb</translation>
        </message>
        <message>
            <source>Cut words out, or split</source>
            <translation>Wörter herausschneiden oder teilen</translation>
        </message>
        <message>
            <source>Date of the event…</source>
            <translation>Datum des Ereignisses…</translation>
        </message>
        <message>
            <source>Decide the same for all equal words, here or in the corpus</source>
            <translation>Für alle gleichen Wörter dasselbe entscheiden, hier oder im Korpus</translation>
        </message>
        <message>
            <source>Decided or not</source>
            <translation>Entschieden oder nicht</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Detect</source>
            <translation>Erkennen</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Noch einmal ausführen</translation>
        </message>
        <message>
            <source>Done, next article</source>
            <translation>Fertig, nächster Artikel</translation>
        </message>
        <message>
            <source>Draw everything again</source>
            <translation>Wieder alles zeichnen</translation>
        </message>
        <message>
            <source>Draw the curves from every quote to its speaker, not only from the selected one</source>
            <translation>Die Bögen von jedem Zitat zu seinem Sprecher zeichnen, nicht nur vom ausgewählten</translation>
        </message>
        <message>
            <source>Edit the other article</source>
            <translation>Den anderen Artikel bearbeiten</translation>
        </message>
        <message>
            <source>End one character left</source>
            <translation>Ende ein Zeichen nach links</translation>
        </message>
        <message>
            <source>End one character right</source>
            <translation>Ende ein Zeichen nach rechts</translation>
        </message>
        <message>
            <source>End one word left</source>
            <translation>Ende ein Wort nach links</translation>
        </message>
        <message>
            <source>End one word right</source>
            <translation>Ende ein Wort nach rechts</translation>
        </message>
        <message>
            <source>Entities of the corpus…</source>
            <translation>Entitäten des Korpus…</translation>
        </message>
        <message>
            <source>Event from the guess</source>
            <translation>Ereignis aus der Vermutung</translation>
        </message>
        <message>
            <source>Event type of the article…</source>
            <translation>Ereignistyp des Artikels…</translation>
        </message>
        <message>
            <source>Event type…</source>
            <translation>Ereignistyp…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Filter what is drawn…</source>
            <translation>Filtern, was gezeichnet wird…</translation>
        </message>
        <message>
            <source>Find any command by typing</source>
            <translation>Jeden Befehl durch Tippen finden</translation>
        </message>
        <message>
            <source>Find any label by its name or definition</source>
            <translation>Jedes Label über Namen oder Definition finden</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Weitersuchen</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Rückwärts suchen</translation>
        </message>
        <message>
            <source>Find words in the article</source>
            <translation>Wörter im Artikel suchen</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Suchen…</translation>
        </message>
        <message>
            <source>Focus: the article alone</source>
            <translation>Fokus: nur der Artikel</translation>
        </message>
        <message>
            <source>Give the keyboard to the article</source>
            <translation>Dem Artikel die Tastatur geben</translation>
        </message>
        <message>
            <source>Go back to the one before</source>
            <translation>Zurück zum vorigen</translation>
        </message>
        <message>
            <source>Go to the article</source>
            <translation>Zum Artikel</translation>
        </message>
        <message>
            <source>Go to the next undecided suggestion</source>
            <translation>Zum nächsten offenen Vorschlag</translation>
        </message>
        <message>
            <source>Hide those less sure than 5 % more</source>
            <translation>Die um mehr als 5 % weniger sicheren ausblenden</translation>
        </message>
        <message>
            <source>Holder, target, polarity, intensity</source>
            <translation>Träger, Ziel, Polarität, Intensität</translation>
        </message>
        <message>
            <source>How good is detection here?…</source>
            <translation>Wie gut ist die Erkennung hier?…</translation>
        </message>
        <message>
            <source>Import all articles of a folder</source>
            <translation>Alle Artikel eines Ordners importieren</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>It is right; go on to the next</source>
            <translation>Stimmt; weiter zum nächsten</translation>
        </message>
        <message>
            <source>It is wrong; go on to the next</source>
            <translation>Stimmt nicht; weiter zum nächsten</translation>
        </message>
        <message>
            <source>Join as fragments</source>
            <translation>Als Fragmente verbinden</translation>
        </message>
        <message>
            <source>Join with its neighbour of the same label, or all in the selected words</source>
            <translation>Mit dem Nachbarn desselben Labels verbinden, oder alle in den ausgewählten Wörtern</translation>
        </message>
        <message>
            <source>Keys act under the pointer</source>
            <translation>Tasten wirken unter dem Zeiger</translation>
        </message>
        <message>
            <source>Keys…</source>
            <translation>Tasten…</translation>
        </message>
        <message>
            <source>Labels, keys, colours, guidelines</source>
            <translation>Labels, Tasten, Farben, Richtlinien</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Größerer Text</translation>
        </message>
        <message>
            <source>Larger: name, quote, sentence</source>
            <translation>Größer: Name, Zitat, Satz</translation>
        </message>
        <message>
            <source>Layers, labels, status, origin; Tab and Accept all keep to what is drawn</source>
            <translation>Ebenen, Labels, Status, Herkunft; Tab und „Alle annehmen“ halten sich an das Gezeichnete</translation>
        </message>
        <message>
            <source>Learn the keys on the sample article, in a corpus of its own</source>
            <translation>Die Tasten am Beispielartikel lernen, in einem eigenen Korpus</translation>
        </message>
        <message>
            <source>Least certain first</source>
            <translation>Unsicherste zuerst</translation>
        </message>
        <message>
            <source>Light, dark or system theme</source>
            <translation>Helles, dunkles oder System-Thema</translation>
        </message>
        <message>
            <source>Line spacing: close, normal, wide</source>
            <translation>Zeilenabstand: eng, normal, weit</translation>
        </message>
        <message>
            <source>Line width: narrow, normal, wide</source>
            <translation>Zeilenbreite: schmal, normal, breit</translation>
        </message>
        <message>
            <source>Link to an entity…</source>
            <translation>Mit einer Entität verknüpfen…</translation>
        </message>
        <message>
            <source>Look for entities and quotes again</source>
            <translation>Noch einmal nach Entitäten und Zitaten suchen</translation>
        </message>
        <message>
            <source>Main event of the article</source>
            <translation>Hauptereignis des Artikels</translation>
        </message>
        <message>
            <source>Make an event of the guessed trigger in the quote</source>
            <translation>Aus dem vermuteten Auslöser im Zitat ein Ereignis machen</translation>
        </message>
        <message>
            <source>Mark as done and open the next</source>
            <translation>Als fertig markieren und den nächsten öffnen</translation>
        </message>
        <message>
            <source>Mark the decision as unsure and go on</source>
            <translation>Die Entscheidung als unsicher markieren und weitergehen</translation>
        </message>
        <message>
            <source>Measure it against what was accepted; list its errors</source>
            <translation>An dem messen, was angenommen wurde; ihre Fehler auflisten</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Minimap</source>
            <translation>Übersichtsleiste</translation>
        </message>
        <message>
            <source>Mode and context…</source>
            <translation>Modus und Kontext…</translation>
        </message>
        <message>
            <source>Move the quote's cue to the next verb</source>
            <translation>Das Redeverb des Zitats auf das nächste Verb setzen</translation>
        </message>
        <message>
            <source>Move the quote's cue to the verb before</source>
            <translation>Das Redeverb des Zitats auf das vorige Verb setzen</translation>
        </message>
        <message>
            <source>Next annotation</source>
            <translation>Nächste Annotation</translation>
        </message>
        <message>
            <source>Next article</source>
            <translation>Nächster Artikel</translation>
        </message>
        <message>
            <source>Next candidate speaker</source>
            <translation>Nächster Sprecherkandidat</translation>
        </message>
        <message>
            <source>Next mention</source>
            <translation>Nächste Erwähnung</translation>
        </message>
        <message>
            <source>Next panel</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <source>Next suggestion</source>
            <translation>Nächster Vorschlag</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Normale Textgröße</translation>
        </message>
        <message>
            <source>Not done after all</source>
            <translation>Doch nicht fertig</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Open a folder…</source>
            <translation>Ordner öffnen…</translation>
        </message>
        <message>
            <source>Open article files</source>
            <translation>Artikeldateien öffnen</translation>
        </message>
        <message>
            <source>Open articles…</source>
            <translation>Artikel öffnen…</translation>
        </message>
        <message>
            <source>Open or make a corpus…</source>
            <translation>Korpus öffnen oder anlegen…</translation>
        </message>
        <message>
            <source>Open the article that comes with the program</source>
            <translation>Den Artikel öffnen, der mit dem Programm kommt</translation>
        </message>
        <message>
            <source>Open the sample article</source>
            <translation>Beispielartikel öffnen</translation>
        </message>
        <message>
            <source>Other label…</source>
            <translation>Anderes Label…</translation>
        </message>
        <message>
            <source>Panels and bars away; the same key brings them back</source>
            <translation>Bereiche und Leisten weg; dieselbe Taste bringt sie zurück</translation>
        </message>
        <message>
            <source>Person, look, detection</source>
            <translation>Person, Aussehen, Erkennung</translation>
        </message>
        <message>
            <source>Pick or type who says the quote or does the event</source>
            <translation>Wählen oder tippen, wer das Zitat sagt oder das Ereignis ausführt</translation>
        </message>
        <message>
            <source>Pick the event type</source>
            <translation>Den Ereignistyp wählen</translation>
        </message>
        <message>
            <source>Place of the event…</source>
            <translation>Ort des Ereignisses…</translation>
        </message>
        <message>
            <source>Previous annotation</source>
            <translation>Vorige Annotation</translation>
        </message>
        <message>
            <source>Previous article</source>
            <translation>Voriger Artikel</translation>
        </message>
        <message>
            <source>Previous mention</source>
            <translation>Vorige Erwähnung</translation>
        </message>
        <message>
            <source>Previous suggestion</source>
            <translation>Voriger Vorschlag</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>Queue, article, inspector, list: the keyboard goes round</source>
            <translation>Warteschlange, Artikel, Inspektor, Liste: die Tastatur geht reihum</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Reading font with or without serifs</source>
            <translation>Leseschrift mit oder ohne Serifen</translation>
        </message>
        <message>
            <source>Recipient…</source>
            <translation>Empfänger…</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Remembered decisions…</source>
            <translation>Gemerkte Entscheidungen…</translation>
        </message>
        <message>
            <source>Remove the annotation; a suggestion stays as rejected</source>
            <translation>Die Annotation entfernen; ein Vorschlag bleibt als abgelehnt</translation>
        </message>
        <message>
            <source>Remove the article…</source>
            <translation>Artikel entfernen…</translation>
        </message>
        <message>
            <source>Remove the fragment here</source>
            <translation>Das Fragment hier entfernen</translation>
        </message>
        <message>
            <source>Same for all…</source>
            <translation>Dasselbe für alle…</translation>
        </message>
        <message>
            <source>Say who or what the mention is, or who says the quote</source>
            <translation>Sagen, wer oder was die Erwähnung ist oder wer das Zitat sagt</translation>
        </message>
        <message>
            <source>Scheme…</source>
            <translation>Schema…</translation>
        </message>
        <message>
            <source>Second article beside</source>
            <translation>Zweiter Artikel daneben</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <source>Select the whole text</source>
            <translation>Den ganzen Text auswählen</translation>
        </message>
        <message>
            <source>Selected words, annotation or text cursor take in the next larger part</source>
            <translation>Ausgewählte Wörter, Annotation oder Schreibmarke nehmen den nächstgrößeren Teil ein</translation>
        </message>
        <message>
            <source>Set what is guessed: event type, stance, actors of an event</source>
            <translation>Setzen, was vermutet wird: Ereignistyp, Haltung, Akteure eines Ereignisses</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <source>Show fewer suggestions</source>
            <translation>Weniger Vorschläge zeigen</translation>
        </message>
        <message>
            <source>Show more suggestions</source>
            <translation>Mehr Vorschläge zeigen</translation>
        </message>
        <message>
            <source>Show or hide articles per hour, time on the article, what is left</source>
            <translation>Artikel je Stunde, Zeit am Artikel und was übrig ist zeigen oder ausblenden</translation>
        </message>
        <message>
            <source>Show or hide the inspector</source>
            <translation>Den Inspektor zeigen oder ausblenden</translation>
        </message>
        <message>
            <source>Show or hide the map of annotations beside the scroll bar</source>
            <translation>Die Übersicht der Annotationen an der Bildlaufleiste zeigen oder ausblenden</translation>
        </message>
        <message>
            <source>Show or hide the queue</source>
            <translation>Die Warteschlange zeigen oder ausblenden</translation>
        </message>
        <message>
            <source>Show those less sure by 5 % too</source>
            <translation>Auch die um 5 % weniger sicheren zeigen</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kleinerer Text</translation>
        </message>
        <message>
            <source>Smaller: the name in it</source>
            <translation>Kleiner: der Name darin</translation>
        </message>
        <message>
            <source>Speaker or actor…</source>
            <translation>Sprecher oder Akteur…</translation>
        </message>
        <message>
            <source>Stance of the article…</source>
            <translation>Haltung des Artikels…</translation>
        </message>
        <message>
            <source>Stance…</source>
            <translation>Haltung…</translation>
        </message>
        <message>
            <source>Start one character left</source>
            <translation>Anfang ein Zeichen nach links</translation>
        </message>
        <message>
            <source>Start one character right</source>
            <translation>Anfang ein Zeichen nach rechts</translation>
        </message>
        <message>
            <source>Start one word left</source>
            <translation>Anfang ein Wort nach links</translation>
        </message>
        <message>
            <source>Start one word right</source>
            <translation>Anfang ein Wort nach rechts</translation>
        </message>
        <message>
            <source>Stop detection</source>
            <translation>Erkennung anhalten</translation>
        </message>
        <message>
            <source>Take the article out of the corpus for good</source>
            <translation>Den Artikel endgültig aus dem Korpus nehmen</translation>
        </message>
        <message>
            <source>Take the filter away</source>
            <translation>Filter aufheben</translation>
        </message>
        <message>
            <source>Take the first guess</source>
            <translation>Erste Vermutung übernehmen</translation>
        </message>
        <message>
            <source>Take the last change back</source>
            <translation>Die letzte Änderung zurücknehmen</translation>
        </message>
        <message>
            <source>Take the second guess</source>
            <translation>Zweite Vermutung übernehmen</translation>
        </message>
        <message>
            <source>Take the selected words</source>
            <translation>Ausgewählte Wörter übernehmen</translation>
        </message>
        <message>
            <source>The annotation has these words instead; its links and history stay</source>
            <translation>Die Annotation hat stattdessen diese Wörter; Verknüpfungen und Verlauf bleiben</translation>
        </message>
        <message>
            <source>The article needs more work</source>
            <translation>Der Artikel braucht noch Arbeit</translation>
        </message>
        <message>
            <source>The finer kind of the event</source>
            <translation>Die feinere Art des Ereignisses</translation>
        </message>
        <message>
            <source>The fragment at the text cursor goes</source>
            <translation>Das Fragment an der Schreibmarke fällt weg</translation>
        </message>
        <message>
            <source>The guess below it</source>
            <translation>Die Vermutung darunter</translation>
        </message>
        <message>
            <source>The mention before</source>
            <translation>Die Erwähnung davor</translation>
        </message>
        <message>
            <source>The next mention of the same entity or of the same words</source>
            <translation>Die nächste Erwähnung derselben Entität oder derselben Wörter</translation>
        </message>
        <message>
            <source>The same, but what lies between stays outside: a quote split by its cue</source>
            <translation>Ebenso, aber was dazwischen liegt, bleibt draußen: ein durch sein Redeverb geteiltes Zitat</translation>
        </message>
        <message>
            <source>The selected event is the article's main one</source>
            <translation>Das ausgewählte Ereignis ist das Hauptereignis des Artikels</translation>
        </message>
        <message>
            <source>The selected words are the quote's reporting verb</source>
            <translation>Die ausgewählten Wörter sind das Redeverb des Zitats</translation>
        </message>
        <message>
            <source>The selected words go from its midst; without words it is split at the text cursor</source>
            <translation>Die ausgewählten Wörter fallen aus ihrer Mitte weg; ohne Wörter wird sie an der Schreibmarke geteilt</translation>
        </message>
        <message>
            <source>The two articles change places</source>
            <translation>Die beiden Artikel tauschen die Plätze</translation>
        </message>
        <message>
            <source>Three-minute tour</source>
            <translation>Rundgang in drei Minuten</translation>
        </message>
        <message>
            <source>Time and pace</source>
            <translation>Zeit und Tempo</translation>
        </message>
        <message>
            <source>To the longest name within</source>
            <translation>Auf den längsten Namen darin</translation>
        </message>
        <message>
            <source>To whom the event is done; W picks who does it</source>
            <translation>Wem das Ereignis gilt; W wählt, wer es ausführt</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>Unsicher</translation>
        </message>
        <message>
            <source>Version and licences</source>
            <translation>Version und Lizenzen</translation>
        </message>
        <message>
            <source>Walk through the ranked candidates</source>
            <translation>Die gereihten Kandidaten durchgehen</translation>
        </message>
        <message>
            <source>Walk through the suggestions by their certainty instead of in reading order</source>
            <translation>Die Vorschläge nach Sicherheit durchgehen statt in Leserichtung</translation>
        </message>
        <message>
            <source>What later suggestions follow</source>
            <translation>Woran sich spätere Vorschläge halten</translation>
        </message>
        <message>
            <source>What lies between its fragments belongs to it as well</source>
            <translation>Was zwischen ihren Fragmenten liegt, gehört auch dazu</translation>
        </message>
        <message>
            <source>What was found so far stays</source>
            <translation>Bisher Gefundenes bleibt</translation>
        </message>
        <message>
            <source>Where the author stands</source>
            <translation>Wo der Autor steht</translation>
        </message>
        <message>
            <source>Who and what is mentioned where; rename, merge</source>
            <translation>Wer und was wo erwähnt ist; umbenennen, verbinden</translation>
        </message>
        <message>
            <source>Without a click a key means what the mouse points at</source>
            <translation>Ohne Klick meint eine Taste, worauf die Maus zeigt</translation>
        </message>
        <message>
            <source>Work in another corpus file</source>
            <translation>In einer anderen Korpusdatei arbeiten</translation>
        </message>
        <message>
            <source>Write a note on the annotation or the article</source>
            <translation>Eine Notiz zur Annotation oder zum Artikel schreiben</translation>
        </message>
        <message>
            <source>Write the annotations as training data</source>
            <translation>Die Annotationen als Trainingsdaten schreiben</translation>
        </message>
    </context>
    <context>
        <name>AnnotationList</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Annotations of the article</source>
            <translation>Annotationen des Artikels</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>Entitäten</translation>
        </message>
        <message>
            <source>Nothing here yet.
Select words and press a label's key, or detect.</source>
            <translation>Hier ist noch nichts.
Wörter auswählen und die Taste eines Labels drücken, oder erkennen lassen.</translation>
        </message>
        <message>
            <source>Nothing is shown here.
Move the threshold down to see what is hidden.</source>
            <translation>Hier wird nichts gezeigt.
Die Schwelle senken, um das Ausgeblendete zu sehen.</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Zitate</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Offen</translation>
        </message>
    </context>
    <context>
        <name>AnnotationModel</name>
        <message>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>vorgeschlagen</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>unsicher</translation>
        </message>
        <message>
            <source>{0} usually {1}</source>
            <translation>{0} meist {1}</translation>
        </message>
    </context>
    <context>
        <name>AnnotationPage</name>
        <message>
            <source>Add a stance</source>
            <translation>Haltung hinzufügen</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entität</translation>
        </message>
        <message>
            <source>Event type</source>
            <translation>Ereignistyp</translation>
        </message>
        <message>
            <source>Mode of the event</source>
            <translation>Modus des Ereignisses</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Other label…   {0}</source>
            <translation>Anderes Label…   {0}</translation>
        </message>
        <message>
            <source>Pick an event type</source>
            <translation>Ereignistyp wählen</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>Selected: “{0}” ({1} actor, {2} recipient, {3} date, {4} place)</source>
            <translation>Ausgewählt: „{0}“ ({1} Akteur, {2} Empfänger, {3} Datum, {4} Ort)</translation>
        </message>
        <message>
            <source>Selected: “{0}” ({1} speaker, {2} cue)</source>
            <translation>Ausgewählt: „{0}“ ({1} Sprecher, {2} Redeverb)</translation>
        </message>
        <message>
            <source>Stance</source>
            <translation>Haltung</translation>
        </message>
        <message>
            <source>Unsure  {0}</source>
            <translation>Unsicher  {0}</translation>
        </message>
        <message>
            <source>characters {0} to {1}</source>
            <translation>Zeichen {0} bis {1}</translation>
        </message>
        <message>
            <source>confidence {0}</source>
            <translation>Sicherheit {0}</translation>
        </message>
        <message>
            <source>no mode</source>
            <translation>kein Modus</translation>
        </message>
    </context>
    <context>
        <name>Announcer</name>
        <message>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>gelöscht</translation>
        </message>
        <message>
            <source>event {0}</source>
            <translation>Ereignis {0}</translation>
        </message>
        <message>
            <source>labelled {0}</source>
            <translation>als {0} markiert</translation>
        </message>
        <message>
            <source>now {0}</source>
            <translation>jetzt {0}</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>said by {0}</source>
            <translation>gesagt von {0}</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>vorgeschlagen</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>unsicher</translation>
        </message>
        <message>
            <source>{0} is annotated as {1}</source>
            <translation>{0} ist als {1} annotiert</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>ArticleCommands</name>
        <message>
            <source>Done. All articles of the queue are done.</source>
            <translation>Fertig. Alle Artikel der Warteschlange sind fertig.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove “{0}” with all its annotations from the corpus? This cannot be undone.</source>
            <translation>„{0}“ mit allen Annotationen aus dem Korpus entfernen? Das lässt sich nicht rückgängig machen.</translation>
        </message>
    </context>
    <context>
        <name>ArticlePage</name>
        <message>
            <source>Add a stance</source>
            <translation>Haltung hinzufügen</translation>
        </message>
        <message>
            <source>Add an event type</source>
            <translation>Ereignistyp hinzufügen</translation>
        </message>
        <message>
            <source>Done, next article  {0}</source>
            <translation>Fertig, nächster Artikel  {0}</translation>
        </message>
        <message>
            <source>Event types of the article, the main one first</source>
            <translation>Ereignistypen des Artikels, der wichtigste zuerst</translation>
        </message>
        <message>
            <source>Its author may take this stance</source>
            <translation>Der Autor nimmt vielleicht diese Haltung ein</translation>
        </message>
        <message>
            <source>Not done after all  {0}</source>
            <translation>Doch nicht fertig  {0}</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Note on the article</source>
            <translation>Notiz zum Artikel</translation>
        </message>
        <message>
            <source>Stance of the author</source>
            <translation>Haltung des Autors</translation>
        </message>
        <message>
            <source>This article may be about</source>
            <translation>Worum es in dem Artikel gehen könnte</translation>
        </message>
        <message>
            <source>Untitled article</source>
            <translation>Artikel ohne Titel</translation>
        </message>
        <message>
            <source>{0} suggestions are undecided</source>
            <translation>{0} Vorschläge sind offen</translation>
        </message>
    </context>
    <context>
        <name>ArticleView</name>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
    </context>
    <context>
        <name>Boundaries</name>
        <message>
            <source>It is the whole paragraph already.</source>
            <translation>Es ist schon der ganze Absatz.</translation>
        </message>
        <message>
            <source>Select the words meant while the annotation is selected.</source>
            <translation>Die gemeinten Wörter auswählen, während die Annotation ausgewählt ist.</translation>
        </message>
        <message>
            <source>Select words or an annotation first, or click into the text.</source>
            <translation>Zuerst Wörter oder eine Annotation auswählen oder in den Text klicken.</translation>
        </message>
        <message>
            <source>There is no smaller name in it.</source>
            <translation>Darin ist kein kleinerer Name.</translation>
        </message>
    </context>
    <context>
        <name>BugReport</name>
        <message>
            <source>Copy the report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Something went wrong in the program ({0}); everything shown as saved is safe; you can go on.</source>
            <translation>Im Programm ist etwas schiefgegangen ({0}); alles, was als gespeichert angezeigt wurde, ist sicher; Sie können weiterarbeiten.</translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message>
            <source>Accepted 1 suggestion: undo takes it back.</source>
            <translation>1 Vorschlag angenommen: Rückgängig nimmt es zurück.</translation>
        </message>
        <message>
            <source>Accepted {0} suggestions: undo takes it back.</source>
            <translation>{0} Vorschläge angenommen: Rückgängig nimmt es zurück.</translation>
        </message>
        <message>
            <source>There are no undecided suggestions.</source>
            <translation>Es gibt keine offenen Vorschläge.</translation>
        </message>
    </context>
    <context>
        <name>ColorField</name>
        <message>
            <source>Choose a colour</source>
            <translation>Farbe wählen</translation>
        </message>
        <message>
            <source>Choose: {0}</source>
            <translation>Wählen: {0}</translation>
        </message>
        <message>
            <source>{0}, too faint; {1} can be read</source>
            <translation>{0}, zu blass; {1} ist lesbar</translation>
        </message>
    </context>
    <context>
        <name>Comfort</name>
        <message>
            <source>Only the article: {0} brings panels and bars back.</source>
            <translation>Nur der Artikel: {0} bringt Bereiche und Leisten zurück.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Files are still being read or written; nothing was changed; wait for it.</source>
            <translation>Noch werden Dateien gelesen oder geschrieben; nichts wurde geändert; bitte warten.</translation>
        </message>
        <message>
            <source>Open or make a corpus</source>
            <translation>Korpus öffnen oder anlegen</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>New here? Three-minute tour</source>
            <translation>Neu hier? Rundgang in drei Minuten</translation>
        </message>
        <message>
            <source>Open an article to begin</source>
            <translation>Zum Anfangen einen Artikel öffnen</translation>
        </message>
        <message>
            <source>Open articles…</source>
            <translation>Artikel öffnen…</translation>
        </message>
        <message>
            <source>Open the sample article</source>
            <translation>Beispielartikel öffnen</translation>
        </message>
        <message>
            <source>Text, Markdown, HTML, PDF, Word and more; or drop files here.</source>
            <translation>Text, Markdown, HTML, PDF, Word und mehr; oder Dateien hier ablegen.</translation>
        </message>
        <message>
            <source>accepts it, X rejects it</source>
            <translation>nimmt ihn an, X lehnt ihn ab</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>alle Tasten</translation>
        </message>
        <message>
            <source>another label: the letter on the button</source>
            <translation>anderes Label: der Buchstabe am Knopf</translation>
        </message>
        <message>
            <source>goes to the next suggestion</source>
            <translation>geht zum nächsten Vorschlag</translation>
        </message>
        <message>
            <source>move the end, { } the start</source>
            <translation>verschieben das Ende, { } den Anfang</translation>
        </message>
        <message>
            <source>pick the speaker of a quote</source>
            <translation>wählen den Sprecher eines Zitats</translation>
        </message>
    </context>
    <context>
        <name>Detection</name>
        <message>
            <source>Detect again</source>
            <translation>Noch einmal erkennen</translation>
        </message>
        <message>
            <source>Detected by {0}</source>
            <translation>Erkannt von {0}</translation>
        </message>
        <message>
            <source>Detecting…</source>
            <translation>Erkennung läuft…</translation>
        </message>
        <message>
            <source>Detection stopped</source>
            <translation>Erkennung angehalten</translation>
        </message>
        <message>
            <source>No article is open; open a file or pick one from the queue first.</source>
            <translation>Kein Artikel ist offen; zuerst eine Datei öffnen oder einen aus der Warteschlange wählen.</translation>
        </message>
        <message>
            <source>Nothing was changed. {0}</source>
            <translation>Nichts wurde geändert. {0}</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>Ausführen</translation>
        </message>
        <message>
            <source>The new setting holds from the next detection on.</source>
            <translation>Die neue Einstellung gilt ab der nächsten Erkennung.</translation>
        </message>
    </context>
    <context>
        <name>Detector</name>
        <message>
            <source>Detection stopped; your annotations are safe; start it again.</source>
            <translation>Die Erkennung ist abgebrochen; Ihre Annotationen sind sicher; starten Sie sie neu.</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <source>Only files of this machine can be dropped; nothing was opened.</source>
            <translation>Nur Dateien dieses Rechners können abgelegt werden; nichts wurde geöffnet.</translation>
        </message>
    </context>
    <context>
        <name>EntityDetail</name>
        <message>
            <source>&amp;Unlink the selected mentions</source>
            <translation>Ausgewählte Erwähnungen &amp;lösen</translation>
        </message>
        <message>
            <source>Also: {0}</source>
            <translation>Auch: {0}</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Erwähnungen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name of the entity</source>
            <translation>Name der Entität</translation>
        </message>
        <message>
            <source>articles: {0}</source>
            <translation>Artikel: {0}</translation>
        </message>
        <message>
            <source>mentions: {0}</source>
            <translation>Erwähnungen: {0}</translation>
        </message>
        <message>
            <source>quotes: {0}</source>
            <translation>Zitate: {0}</translation>
        </message>
        <message>
            <source>the first {0} are shown</source>
            <translation>die ersten {0} werden gezeigt</translation>
        </message>
    </context>
    <context>
        <name>EntityField</name>
        <message>
            <source>Entity: {0}</source>
            <translation>Entität: {0}</translation>
        </message>
        <message>
            <source>Mention {0} of {1} here</source>
            <translation>Erwähnung {0} von {1} hier</translation>
        </message>
        <message>
            <source>Next mention</source>
            <translation>Nächste Erwähnung</translation>
        </message>
        <message>
            <source>Not linked: link to an entity…</source>
            <translation>Nicht verknüpft: mit einer Entität verknüpfen…</translation>
        </message>
        <message>
            <source>Previous mention</source>
            <translation>Vorige Erwähnung</translation>
        </message>
        <message>
            <source>The only mention here</source>
            <translation>Die einzige Erwähnung hier</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
    </context>
    <context>
        <name>EntityPage</name>
        <message>
            <source>Detection links the mentions of an article. Or select a name in an article and press {0} to say who or what it is; the names come together here, across all articles.</source>
            <translation>Die Erkennung verknüpft die Erwähnungen eines Artikels. Oder einen Namen in einem Artikel auswählen und mit {0} sagen, wer oder was er ist; die Namen kommen hier zusammen, über alle Artikel hinweg.</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>Entitäten</translation>
        </message>
        <message>
            <source>Entities of the corpus</source>
            <translation>Entitäten des Korpus</translation>
        </message>
        <message>
            <source>Merge {0} into “{1}”</source>
            <translation>{0} mit „{1}“ verbinden</translation>
        </message>
        <message>
            <source>Merged into “{0}”</source>
            <translation>Mit „{0}“ verbunden</translation>
        </message>
        <message>
            <source>No mention is linked to an entity yet</source>
            <translation>Noch ist keine Erwähnung mit einer Entität verknüpft</translation>
        </message>
        <message>
            <source>Search names and aliases</source>
            <translation>Namen und Nebennamen suchen</translation>
        </message>
        <message>
            <source>Select two or more to merge them</source>
            <translation>Zwei oder mehr auswählen, um sie zu verbinden</translation>
        </message>
        <message>
            <source>Unlinked</source>
            <translation>Gelöst</translation>
        </message>
        <message>
            <source>“{0}” is called “{1}” now</source>
            <translation>„{0}“ heißt jetzt „{1}“</translation>
        </message>
    </context>
    <context>
        <name>EqualStringsPanel</name>
        <message>
            <source>&amp;Match case</source>
            <translation>&amp;Groß-/Kleinschreibung beachten</translation>
        </message>
        <message>
            <source>&amp;Remember for later articles</source>
            <translation>Für spätere Artikel &amp;merken</translation>
        </message>
        <message>
            <source>&amp;Whole words</source>
            <translation>Ganze &amp;Wörter</translation>
        </message>
        <message>
            <source>Apply to {0}</source>
            <translation>Auf {0} anwenden</translation>
        </message>
        <message>
            <source>In the &amp;corpus</source>
            <translation>Im &amp;Korpus</translation>
        </message>
        <message>
            <source>In this &amp;article</source>
            <translation>In diesem &amp;Artikel</translation>
        </message>
        <message>
            <source>Looking through the corpus…</source>
            <translation>Das Korpus wird durchsucht…</translation>
        </message>
        <message>
            <source>Nothing to decide: these words stand nowhere else, or are decided so already.</source>
            <translation>Nichts zu entscheiden: diese Wörter stehen sonst nirgends oder sind schon so entschieden.</translation>
        </message>
        <message>
            <source>Places with the same words</source>
            <translation>Stellen mit denselben Wörtern</translation>
        </message>
        <message>
            <source>Remember only</source>
            <translation>Nur merken</translation>
        </message>
        <message>
            <source>Suggestions in articles that are detected later follow the decision</source>
            <translation>Vorschläge in später erkannten Artikeln folgen der Entscheidung</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>noch nichts</translation>
        </message>
        <message>
            <source>overlaps “{0}”, {1}</source>
            <translation>überlappt „{0}“, {1}</translation>
        </message>
        <message>
            <source>part of “{0}”, {1}</source>
            <translation>Teil von „{0}“, {1}</translation>
        </message>
        <message>
            <source>suggested {0}</source>
            <translation>{0} vorgeschlagen</translation>
        </message>
        <message>
            <source>the first {0} places</source>
            <translation>die ersten {0} Stellen</translation>
        </message>
        <message>
            <source>{0} of {1} places ticked</source>
            <translation>{0} von {1} Stellen angekreuzt</translation>
        </message>
        <message>
            <source>{0}, accepted</source>
            <translation>{0}, angenommen</translation>
        </message>
        <message>
            <source>{0}, rejected</source>
            <translation>{0}, abgelehnt</translation>
        </message>
    </context>
    <context>
        <name>EvaluationErrors</name>
        <message>
            <source>All ({0})</source>
            <translation>Alle ({0})</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Kind of error</source>
            <translation>Art des Fehlers</translation>
        </message>
    </context>
    <context>
        <name>EvaluationPage</name>
        <message>
            <source>A gold file…</source>
            <translation>Eine Gold-Datei…</translation>
        </message>
        <message>
            <source>Another corpus is open now; measure again to open its passages.</source>
            <translation>Ein anderes Korpus ist jetzt offen; noch einmal messen, um seine Stellen zu öffnen.</translation>
        </message>
        <message>
            <source>Choose a gold file</source>
            <translation>Gold-Datei wählen</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Vergleichen mit</translation>
        </message>
        <message>
            <source>Detecting and comparing: article {0} of {1}</source>
            <translation>Erkennen und vergleichen: Artikel {0} von {1}</translation>
        </message>
        <message>
            <source>Detecting and comparing…</source>
            <translation>Erkennen und vergleichen…</translation>
        </message>
        <message>
            <source>Detection runs anew, beside your work, in every article that is done or holds decisions, and is compared with what was accepted there. The corpus is only read.</source>
            <translation>Die Erkennung läuft neben Ihrer Arbeit neu, in jedem Artikel, der fertig ist oder Entscheidungen enthält, und wird mit dem verglichen, was dort angenommen wurde. Das Korpus wird nur gelesen.</translation>
        </message>
        <message>
            <source>How good is detection here?</source>
            <translation>Wie gut ist die Erkennung hier?</translation>
        </message>
        <message>
            <source>JSON Lines (*.jsonl)</source>
            <translation>JSON Lines (*.jsonl)</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Messen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>Angehalten; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The articles of a gold file cannot be opened here; import the file first.</source>
            <translation>Die Artikel einer Gold-Datei können hier nicht geöffnet werden; zuerst die Datei importieren.</translation>
        </message>
        <message>
            <source>The file {0}…</source>
            <translation>Die Datei {0}…</translation>
        </message>
        <message>
            <source>What was accepted in this corpus</source>
            <translation>Was in diesem Korpus angenommen wurde</translation>
        </message>
        <message>
            <source>articles: {0}</source>
            <translation>Artikel: {0}</translation>
        </message>
        <message>
            <source>not measured: {0}, the first: {1}</source>
            <translation>nicht gemessen: {0}, der erste: {1}</translation>
        </message>
        <message>
            <source>suggestions nobody has judged left out: {0}</source>
            <translation>Vorschläge, die niemand beurteilt hat, ausgelassen: {0}</translation>
        </message>
        <message>
            <source>undecided suggestions left out: {0}</source>
            <translation>offene Vorschläge ausgelassen: {0}</translation>
        </message>
    </context>
    <context>
        <name>EvaluationProcess</name>
        <message>
            <source>The evaluation ended too early; your annotations are safe; start it again.</source>
            <translation>Die Messung endete zu früh; Ihre Annotationen sind sicher; starten Sie sie neu.</translation>
        </message>
    </context>
    <context>
        <name>EvaluationResults</name>
        <message>
            <source>Confidence: {0}</source>
            <translation>Sicherheit: {0}</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>Entitäten</translation>
        </message>
        <message>
            <source>Exact ends; half: they overlap by half or more; part: they overlap at all.</source>
            <translation>Genaue Grenzen; halb: sie überlappen zur Hälfte oder mehr; teil: sie überlappen überhaupt.</translation>
        </message>
        <message>
            <source>Guesses</source>
            <translation>Vermutungen</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>In Kürze</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Erwähnungen</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Zitate</translation>
        </message>
        <message>
            <source>Rows are right, columns were found.</source>
            <translation>Zeilen sind richtig, Spalten wurden gefunden.</translation>
        </message>
        <message>
            <source>Share of right ones by confidence, {0} to {1}; the mark is where the bar should end.</source>
            <translation>Anteil der richtigen nach Sicherheit, {0} bis {1}; der Strich ist, wo der Balken enden sollte.</translation>
        </message>
        <message>
            <source>Shown for how many; how many of the best ones are right; with the main type or the target too.</source>
            <translation>Bei wie vielen gezeigt; wie viele der besten richtig sind; mit dem Haupttyp oder auch dem Ziel.</translation>
        </message>
        <message>
            <source>What is taken for what: {0}</source>
            <translation>Was wofür gehalten wird: {0}</translation>
        </message>
        <message>
            <source>Where they come from</source>
            <translation>Woher sie kommen</translation>
        </message>
        <message>
            <source>Whether mentions of one entity are known to be of one entity (B-cubed).</source>
            <translation>Ob bekannt ist, welche Erwähnungen zu einer Entität gehören (B-cubed).</translation>
        </message>
        <message>
            <source>With the range in which the figure would fall for 95 of 100 samples of such articles.</source>
            <translation>Mit dem Bereich, in den die Zahl bei 95 von 100 Stichproben solcher Artikel fiele.</translation>
        </message>
        <message>
            <source>all mentions</source>
            <translation>alle Erwähnungen</translation>
        </message>
        <message>
            <source>always the commonest</source>
            <translation>immer das häufigste</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>Fälle</translation>
        </message>
        <message>
            <source>found</source>
            <translation>gefunden</translation>
        </message>
        <message>
            <source>from</source>
            <translation>von</translation>
        </message>
        <message>
            <source>fully right</source>
            <translation>ganz richtig</translation>
        </message>
        <message>
            <source>half F1</source>
            <translation>halb F1</translation>
        </message>
        <message>
            <source>mentions found</source>
            <translation>Erwähnungen gefunden</translation>
        </message>
        <message>
            <source>part F1</source>
            <translation>teil F1</translation>
        </message>
        <message>
            <source>precision</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <source>recall</source>
            <translation>Trefferquote</translation>
        </message>
        <message>
            <source>right</source>
            <translation>richtig</translation>
        </message>
        <message>
            <source>right speaker</source>
            <translation>richtiger Sprecher</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>gezeigt</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>value</source>
            <translation>Wert</translation>
        </message>
    </context>
    <context>
        <name>EventForm</name>
        <message>
            <source>Actors</source>
            <translation>Akteure</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Main event of the article</source>
            <translation>Hauptereignis des Artikels</translation>
        </message>
        <message>
            <source>Make it the main event</source>
            <translation>Zum Hauptereignis machen</translation>
        </message>
        <message>
            <source>Mode and context: {0}</source>
            <translation>Modus und Kontext: {0}</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>Take what is proposed   {0}</source>
            <translation>Vorgeschlagenes übernehmen   {0}</translation>
        </message>
        <message>
            <source>no mode or context   {0}</source>
            <translation>kein Modus oder Kontext   {0}</translation>
        </message>
    </context>
    <context>
        <name>Events</name>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Done, nothing else</source>
            <translation>Fertig, sonst nichts</translation>
        </message>
        <message>
            <source>To whom is it done?</source>
            <translation>Wem geschieht es?</translation>
        </message>
        <message>
            <source>When?</source>
            <translation>Wann?</translation>
        </message>
        <message>
            <source>Where?</source>
            <translation>Wo?</translation>
        </message>
        <message>
            <source>Who does it?</source>
            <translation>Wer tut es?</translation>
        </message>
        <message>
            <source>context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>context, set</source>
            <translation>Kontext, gesetzt</translation>
        </message>
        <message>
            <source>mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>mode or context?</source>
            <translation>Modus oder Kontext?</translation>
        </message>
        <message>
            <source>mode, set</source>
            <translation>Modus, gesetzt</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>vorgeschlagen</translation>
        </message>
        <message>
            <source>with {0}</source>
            <translation>mit {0}</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>All articles of the corpus</source>
            <translation>Alle Artikel des Korpus</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Articles that are done</source>
            <translation>Fertige Artikel</translation>
        </message>
        <message>
            <source>Articles with decisions</source>
            <translation>Artikel mit Entscheidungen</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Zählen…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export as {0}</source>
            <translation>Exportieren als {0}</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Nothing: everything of these articles fits.</source>
            <translation>Nichts: alles aus diesen Artikeln passt hinein.</translation>
        </message>
        <message>
            <source>Only the open article</source>
            <translation>Nur der offene Artikel</translation>
        </message>
        <message>
            <source>Suggestions as well, not only what was accepted</source>
            <translation>Auch Vorschläge, nicht nur Angenommenes</translation>
        </message>
        <message>
            <source>What the format leaves out</source>
            <translation>Was das Format auslässt</translation>
        </message>
        <message>
            <source>Written to {2}: annotations {0}, articles {1}.</source>
            <translation>In {2} geschrieben: Annotationen {0}, Artikel {1}.</translation>
        </message>
        <message>
            <source>{0} could not be written as they stand, the first in “{1}”: {2} ({3}).</source>
            <translation>{0} konnten so nicht geschrieben werden, die erste in „{1}“: {2} ({3}).</translation>
        </message>
    </context>
    <context>
        <name>FactRow</name>
        <message>
            <source>A click takes it over.</source>
            <translation>Ein Klick übernimmt es.</translation>
        </message>
        <message>
            <source>Delete removes it.</source>
            <translation>Entf entfernt es.</translation>
        </message>
    </context>
    <context>
        <name>FailureList</name>
        <message>
            <source>Files that could not be read</source>
            <translation>Dateien, die nicht gelesen werden konnten</translation>
        </message>
    </context>
    <context>
        <name>FilterPopover</name>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>By a model</source>
            <translation>Von einem Modell</translation>
        </message>
        <message>
            <source>By a person</source>
            <translation>Von einem Menschen</translation>
        </message>
        <message>
            <source>By a rule</source>
            <translation>Von einer Regel</translation>
        </message>
        <message>
            <source>Draw everything</source>
            <translation>Alles zeichnen</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>Entitäten</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Filter what is drawn</source>
            <translation>Filtern, was gezeichnet wird</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Ebenen</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Zitate</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Rejected earlier</source>
            <translation>Früher abgelehnt</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>The article has no annotations yet.</source>
            <translation>Der Artikel hat noch keine Annotationen.</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>What is not ticked is neither drawn nor walked by Tab.</source>
            <translation>Was nicht angekreuzt ist, wird weder gezeichnet noch von Tab besucht.</translation>
        </message>
        <message>
            <source>What was rejected before the article was opened</source>
            <translation>Was abgelehnt war, ehe der Artikel geöffnet wurde</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the article</source>
            <translation>Im Artikel suchen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Not an expression yet: {0}.</source>
            <translation>Noch kein Ausdruck: {0}.</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Regulärer Ausdruck</translation>
        </message>
        <message>
            <source>This expression takes too long; make it simpler.</source>
            <translation>Dieser Ausdruck dauert zu lange; bitte vereinfachen.</translation>
        </message>
        <message>
            <source>Upper and lower case differ</source>
            <translation>Groß- und Kleinschreibung unterscheiden</translation>
        </message>
        <message>
            <source>↓ to the hits: label keys label them</source>
            <translation>↓ zu den Treffern: Labeltasten versehen sie mit Labels</translation>
        </message>
    </context>
    <context>
        <name>GuessRow</name>
        <message>
            <source> because of “{0}”</source>
            <translation> wegen „{0}“</translation>
        </message>
        <message>
            <source>A click takes it over. {0}</source>
            <translation>Ein Klick übernimmt sie. {0}</translation>
        </message>
        <message>
            <source>Guess: {0}, {1}</source>
            <translation>Vermutung: {0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>Guessing</name>
        <message>
            <source>There is no guess here; E sets an event type, S a stance.</source>
            <translation>Hier gibt es keine Vermutung; E setzt einen Ereignistyp, S eine Haltung.</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <source>Before: {0}</source>
            <translation>Bisher: {0}</translation>
        </message>
        <message>
            <source>Decided before in {0}</source>
            <translation>Früher entschieden in {0}</translation>
        </message>
        <message>
            <source>These words are usually {0}.</source>
            <translation>Diese Wörter sind meist {0}.</translation>
        </message>
        <message>
            <source>Untitled article</source>
            <translation>Artikel ohne Titel</translation>
        </message>
        <message>
            <source>labelled {0}</source>
            <translation>als {0} markiert</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>once</source>
            <translation>einmal</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>rejected {0}</source>
            <translation>{0} abgelehnt</translation>
        </message>
        <message>
            <source>twice</source>
            <translation>zweimal</translation>
        </message>
        <message>
            <source>{0} times</source>
            <translation>{0}-mal</translation>
        </message>
    </context>
    <context>
        <name>Judging</name>
        <message>
            <source>Event type</source>
            <translation>Ereignistyp</translation>
        </message>
        <message>
            <source>Intensity</source>
            <translation>Intensität</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Polarity towards {0}</source>
            <translation>Polarität gegenüber {0}</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Jemand</translation>
        </message>
        <message>
            <source>against</source>
            <translation>dagegen</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>deutlich</translation>
        </message>
        <message>
            <source>favor</source>
            <translation>dafür</translation>
        </message>
        <message>
            <source>guessed, {0} %</source>
            <translation>vermutet, {0} %</translation>
        </message>
        <message>
            <source>mixed</source>
            <translation>gemischt</translation>
        </message>
        <message>
            <source>mode or context?</source>
            <translation>Modus oder Kontext?</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutral</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>nicht gesagt</translation>
        </message>
        <message>
            <source>slight</source>
            <translation>leicht</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>stark</translation>
        </message>
        <message>
            <source>unclear</source>
            <translation>unklar</translation>
        </message>
        <message>
            <source>{0} takes a stance towards…</source>
            <translation>{0} nimmt eine Haltung ein zu…</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>Press the key; Backspace takes it away</source>
            <translation>Taste drücken; die Rücktaste nimmt sie weg</translation>
        </message>
        <message>
            <source>press</source>
            <translation>drücken</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>no key</source>
            <translation>keine Taste</translation>
        </message>
        <message>
            <source>press a key</source>
            <translation>Taste drücken</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>All actions have the keys they came with.</source>
            <translation>Alle Aktionen haben ihre ursprünglichen Tasten.</translation>
        </message>
        <message>
            <source>Annotation</source>
            <translation>Annotation</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Candidate speakers</source>
            <translation>Sprecherkandidaten</translation>
        </message>
        <message>
            <source>Click an action, or press Return on it, and press its new key. Backspace: no key.</source>
            <translation>Eine Aktion anklicken oder auf ihr die Eingabetaste drücken, dann ihre neue Taste. Rücktaste: keine Taste.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Find an action or a key</source>
            <translation>Aktion oder Taste suchen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Open the scheme</source>
            <translation>Schema öffnen</translation>
        </message>
        <message>
            <source>Press the new key of “{0}”; Escape leaves it as it is.</source>
            <translation>Die neue Taste für „{0}“ drücken; Escape lässt alles, wie es ist.</translation>
        </message>
        <message>
            <source>Reset all keys</source>
            <translation>Alle Tasten zurücksetzen</translation>
        </message>
        <message>
            <source>Reset this key</source>
            <translation>Diese Taste zurücksetzen</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Tauschen</translation>
        </message>
        <message>
            <source>The chosen action gets the keys it came with</source>
            <translation>Die gewählte Aktion bekommt ihre ursprünglichen Tasten</translation>
        </message>
        <message>
            <source>The key of the label {0} belongs to the scheme: change it there.</source>
            <translation>Die Taste des Labels {0} gehört zum Schema: dort ändern.</translation>
        </message>
        <message>
            <source>The key of “{0}” is now that of “{1}”; nothing was changed; reset that one first.</source>
            <translation>Die Taste von „{0}“ gehört jetzt „{1}“; nichts wurde geändert; diese zuerst zurücksetzen.</translation>
        </message>
        <message>
            <source>The two have been swapped.</source>
            <translation>Die beiden sind getauscht.</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>{0} is now the key of “{1}”.</source>
            <translation>{0} ist jetzt die Taste für „{1}“.</translation>
        </message>
        <message>
            <source>{0} is the key of the label {1}; nothing was changed; take another or change it.</source>
            <translation>{0} ist die Taste des Labels {1}; nichts wurde geändert; eine andere nehmen oder es ändern.</translation>
        </message>
        <message>
            <source>{0} is the key of “{1}”; nothing was changed; take another key or swap the two.</source>
            <translation>{0} ist die Taste für „{1}“; nichts wurde geändert; eine andere nehmen oder die beiden tauschen.</translation>
        </message>
        <message>
            <source>“{0}” has no key now.</source>
            <translation>„{0}“ hat jetzt keine Taste.</translation>
        </message>
        <message>
            <source>“{0}” has the keys it came with.</source>
            <translation>„{0}“ hat die ursprünglichen Tasten.</translation>
        </message>
    </context>
    <context>
        <name>LabelDelegate</name>
        <message>
            <source>not in the scheme</source>
            <translation>nicht im Schema</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>stillgelegt</translation>
        </message>
    </context>
    <context>
        <name>LabelForm</name>
        <message>
            <source>Add to the scheme</source>
            <translation>In das Schema aufnehmen</translation>
        </message>
        <message>
            <source>Also called</source>
            <translation>Auch genannt</translation>
        </message>
        <message>
            <source>Annotations have this label; the scheme does not. Merge or add it.</source>
            <translation>Annotationen haben dieses Label, das Schema nicht. Verbinden oder aufnehmen.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kürzel</translation>
        </message>
        <message>
            <source>Colour in the dark theme</source>
            <translation>Farbe im dunklen Thema</translation>
        </message>
        <message>
            <source>Colour in the light theme</source>
            <translation>Farbe im hellen Thema</translation>
        </message>
        <message>
            <source>Colour, dark theme</source>
            <translation>Farbe, dunkles Thema</translation>
        </message>
        <message>
            <source>Colour, light theme</source>
            <translation>Farbe, helles Thema</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definition</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>Guideline</source>
            <translation>Richtlinie</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>Merge into…</source>
            <translation>Verbinden mit…</translation>
        </message>
        <message>
            <source>Modes</source>
            <translation>Modi</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Offer again</source>
            <translation>Wieder anbieten</translation>
        </message>
        <message>
            <source>Old annotations keep it; new ones cannot have it</source>
            <translation>Alte Annotationen behalten es; neue können es nicht bekommen</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Stilllegen</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>Aufteilen…</translation>
        </message>
        <message>
            <source>When to take this label and when not, in full</source>
            <translation>Wann dieses Label gilt und wann nicht, ausführlich</translation>
        </message>
        <message>
            <source>its names in pipelines and imports, by commas</source>
            <translation>seine Namen in Pipelines und Importen, durch Kommas getrennt</translation>
        </message>
    </context>
    <context>
        <name>LabelList</name>
        <message>
            <source>, not in the scheme</source>
            <translation>, nicht im Schema</translation>
        </message>
        <message>
            <source>, retired</source>
            <translation>, stillgelegt</translation>
        </message>
        <message>
            <source>Alt+Up and Alt+Down move a label</source>
            <translation>Alt+Auf und Alt+Ab verschieben ein Label</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>Entitäten</translation>
        </message>
        <message>
            <source>Event types</source>
            <translation>Ereignistypen</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Zitate</translation>
        </message>
        <message>
            <source>{0}{1}, annotations: {2}</source>
            <translation>{0}{1}, Annotationen: {2}</translation>
        </message>
    </context>
    <context>
        <name>LabelSample</name>
        <message>
            <source>words of the article</source>
            <translation>Wörter des Artikels</translation>
        </message>
    </context>
    <context>
        <name>Labelling</name>
        <message>
            <source>As {1} this {0} would lose its links; nothing was changed; select the words meant.</source>
            <translation>Als {1} verlöre {0} die Verknüpfungen; nichts wurde geändert; die gemeinten Wörter auswählen.</translation>
        </message>
        <message>
            <source>Hidden below the threshold: {0}.</source>
            <translation>Unter der Schwelle ausgeblendet: {0}.</translation>
        </message>
        <message>
            <source>Label all its words as well</source>
            <translation>Allen gleichen Wörtern dieses Label geben</translation>
        </message>
        <message>
            <source>Select words or an annotation first, then press the label's key.</source>
            <translation>Zuerst Wörter oder eine Annotation auswählen, dann die Taste des Labels drücken.</translation>
        </message>
        <message>
            <source>That was the last suggestion. {0} marks the article as done.</source>
            <translation>Das war der letzte Vorschlag. {0} markiert den Artikel als fertig.</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>New articles: {0}. In the corpus already: {1}.</source>
            <translation>Neue Artikel: {0}. Schon im Korpus: {1}.</translation>
        </message>
        <message>
            <source>Open a folder of articles</source>
            <translation>Ordner mit Artikeln öffnen</translation>
        </message>
        <message>
            <source>Open articles</source>
            <translation>Artikel öffnen</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>That was in the corpus already; nothing was added.</source>
            <translation>Das war schon im Korpus; nichts kam hinzu.</translation>
        </message>
        <message>
            <source>There are no articles in there; open a file or a folder that has some.</source>
            <translation>Darin sind keine Artikel; eine Datei oder einen Ordner öffnen, der welche hat.</translation>
        </message>
        <message>
            <source>{0} files could not be read; the corpus is as it was.</source>
            <translation>{0} Dateien konnten nicht gelesen werden; das Korpus ist, wie es war.</translation>
        </message>
        <message>
            <source>{0} files could not be read; the other {1} are in the corpus.</source>
            <translation>{0} Dateien konnten nicht gelesen werden; die übrigen {1} sind im Korpus.</translation>
        </message>
    </context>
    <context>
        <name>LinkPainter</name>
        <message>
            <source>actor</source>
            <translation>Akteur</translation>
        </message>
        <message>
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>recipient</source>
            <translation>Empfänger</translation>
        </message>
    </context>
    <context>
        <name>Linking</name>
        <message>
            <source>An event is no mention: select a name or a quote first.</source>
            <translation>Ein Ereignis ist keine Erwähnung: zuerst einen Namen oder ein Zitat auswählen.</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Verknüpfung lösen</translation>
        </message>
        <message>
            <source>Who or what is this?</source>
            <translation>Wer oder was ist das?</translation>
        </message>
        <message>
            <source>Who says this?</source>
            <translation>Wer sagt das?</translation>
        </message>
        <message>
            <source>as it is now</source>
            <translation>wie es jetzt ist</translation>
        </message>
        <message>
            <source>from {0}</source>
            <translation>aus {0}</translation>
        </message>
        <message>
            <source>in this article</source>
            <translation>in diesem Artikel</translation>
        </message>
        <message>
            <source>mentions: {0}</source>
            <translation>Erwähnungen: {0}</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>new, as it stands here</source>
            <translation>neu, wie es hier steht</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Annotation</source>
            <translation>Annotation</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Candidate speakers</source>
            <translation>Sprecherkandidaten</translation>
        </message>
        <message>
            <source>Commands and labels</source>
            <translation>Befehle und Labels</translation>
        </message>
        <message>
            <source>Corpus (*.sqlite)</source>
            <translation>Korpus (*.sqlite)</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entität</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Main actions</source>
            <translation>Wichtigste Aktionen</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Nur lesbar</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Saved: {0}</source>
            <translation>Gespeichert: {0}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
    </context>
    <context>
        <name>Mentions</name>
        <message>
            <source>Select a name first: this goes to its next mention.</source>
            <translation>Zuerst einen Namen auswählen: dies geht zu seiner nächsten Erwähnung.</translation>
        </message>
        <message>
            <source>This is the only mention in the article.</source>
            <translation>Das ist die einzige Erwähnung im Artikel.</translation>
        </message>
    </context>
    <context>
        <name>MergeChoice</name>
        <message>
            <source>Merge into</source>
            <translation>Verbinden mit</translation>
        </message>
        <message>
            <source>Merge {0} into</source>
            <translation>{0} verbinden mit</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>MigrationDialog</name>
        <message>
            <source>Annotations: {0}, in articles: {1}.</source>
            <translation>Annotationen: {0}, in Artikeln: {1}.</translation>
        </message>
        <message>
            <source>Articles whose own event types change: {0}.</source>
            <translation>Artikel, deren eigene Ereignistypen sich ändern: {0}.</translation>
        </message>
        <message>
            <source>Become one with another annotation of the same words: {0}.</source>
            <translation>Werden eins mit einer anderen Annotation derselben Wörter: {0}.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change {0} annotations</source>
            <translation>{0} Annotationen ändern</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Zählen…</translation>
        </message>
        <message>
            <source>after</source>
            <translation>danach</translation>
        </message>
        <message>
            <source>article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>before</source>
            <translation>davor</translation>
        </message>
        <message>
            <source>change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>words</source>
            <translation>Wörter</translation>
        </message>
    </context>
    <context>
        <name>Minimap</name>
        <message>
            <source>All annotations of the article: hollow is undecided. Click to go there.</source>
            <translation>Alle Annotationen des Artikels: hohl ist offen. Ein Klick führt hin.</translation>
        </message>
        <message>
            <source>Map of the annotations</source>
            <translation>Übersicht der Annotationen</translation>
        </message>
    </context>
    <context>
        <name>NameList</name>
        <message>
            <source>Add one</source>
            <translation>Eins hinzufügen</translation>
        </message>
        <message>
            <source>Add to {0}</source>
            <translation>Zu {0} hinzufügen</translation>
        </message>
        <message>
            <source>F2 renames, Alt+Up and Alt+Down move, Del takes away</source>
            <translation>F2 benennt um, Alt+Auf und Alt+Ab verschieben, Entf nimmt weg</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>Type to search</source>
            <translation>Zum Suchen tippen</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>nichts gefunden</translation>
        </message>
    </context>
    <context>
        <name>QueueModel</name>
        <message>
            <source>DONE</source>
            <translation>FERTIG</translation>
        </message>
        <message>
            <source>NEW</source>
            <translation>NEU</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>in Arbeit</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>{0} left</source>
            <translation>noch {0}</translation>
        </message>
        <message>
            <source>{0}, {1} of {2} decided</source>
            <translation>{0}, {1} von {2} entschieden</translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message>
            <source>Ctrl+Return: done, next article. Shift+Return: beside the open one.</source>
            <translation>Strg+Eingabe: fertig, nächster Artikel. Umschalt+Eingabe: neben dem offenen.</translation>
        </message>
        <message>
            <source>Filter the queue</source>
            <translation>Warteschlange filtern</translation>
        </message>
        <message>
            <source>No article matches: the filter looks at title, file, outlet and date.</source>
            <translation>Kein Artikel passt: der Filter sieht Titel, Datei, Quelle und Datum an.</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>Noch keine Artikel</translation>
        </message>
        <message>
            <source>Open articles…</source>
            <translation>Artikel öffnen…</translation>
        </message>
        <message>
            <source>Open text, Markdown, HTML, PDF or Word files, or drop them on the window.</source>
            <translation>Text-, Markdown-, HTML-, PDF- oder Word-Dateien öffnen oder auf dem Fenster ablegen.</translation>
        </message>
        <message>
            <source>Queue of articles</source>
            <translation>Warteschlange der Artikel</translation>
        </message>
        <message>
            <source>They stand here in the order in which they came, with what is left in each.</source>
            <translation>Sie stehen hier in der Reihenfolge, in der sie kamen, mit dem, was in jedem noch offen ist.</translation>
        </message>
        <message>
            <source>{0} of {1} articles done</source>
            <translation>{0} von {1} fertig</translation>
        </message>
        <message>
            <source>{0} of {1} articles match the filter</source>
            <translation>{0} von {1} Artikeln passen zum Filter</translation>
        </message>
    </context>
    <context>
        <name>QuoteStrip</name>
        <message>
            <source>No stance yet   {0}</source>
            <translation>Noch keine Haltung   {0}</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Sprecher</translation>
        </message>
    </context>
    <context>
        <name>RoleField</name>
        <message>
            <source>proposed</source>
            <translation>vorgeschlagen</translation>
        </message>
        <message>
            <source>{0}: add</source>
            <translation>{0}: hinzufügen</translation>
        </message>
        <message>
            <source>{0}: add  {1}</source>
            <translation>{0}: hinzufügen  {1}</translation>
        </message>
    </context>
    <context>
        <name>Rule</name>
        <message>
            <source>“{0}” is no entity</source>
            <translation>„{0}“ ist keine Entität</translation>
        </message>
        <message>
            <source>“{0}” is {1}</source>
            <translation>„{0}“ ist {1}</translation>
        </message>
        <message>
            <source>“{0}” is {1}, {2}</source>
            <translation>„{0}“ ist {1}, {2}</translation>
        </message>
    </context>
    <context>
        <name>RuleModel</name>
        <message>
            <source>NONE</source>
            <translation>KEINE</translation>
        </message>
        <message>
            <source>any case</source>
            <translation>Groß oder klein</translation>
        </message>
        <message>
            <source>inside words too</source>
            <translation>auch in Wörtern</translation>
        </message>
        <message>
            <source>match case</source>
            <translation>Groß/klein beachten</translation>
        </message>
        <message>
            <source>whole words</source>
            <translation>ganze Wörter</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>&amp;Apply to the corpus…</source>
            <translation>Auf das Korpus &amp;anwenden…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>Nothing is remembered yet</source>
            <translation>Noch ist nichts gemerkt</translation>
        </message>
        <message>
            <source>Remembered decisions</source>
            <translation>Gemerkte Entscheidungen</translation>
        </message>
        <message>
            <source>Select a name whose label you have corrected, press {0} (Same for all) and tick “Remember for later articles”: suggestions in articles that are detected later follow the decision.</source>
            <translation>Einen Namen auswählen, dessen Label Sie verbessert haben, {0} drücken (Dasselbe für alle) und „Für spätere Artikel merken“ ankreuzen: Vorschläge in später erkannten Artikeln folgen der Entscheidung.</translation>
        </message>
        <message>
            <source>Suggestions follow these when an article is detected; decisions stay.</source>
            <translation>Vorschläge folgen ihnen, wenn ein Artikel erkannt wird; Entscheidungen bleiben.</translation>
        </message>
    </context>
    <context>
        <name>SameForAll</name>
        <message>
            <source>Remembered: {0}.</source>
            <translation>Gemerkt: {0}.</translation>
        </message>
        <message>
            <source>Same for all is about names: select an entity first.</source>
            <translation>„Dasselbe für alle“ gilt Namen: zuerst eine Entität auswählen.</translation>
        </message>
        <message>
            <source>{0} more “{1}” here: label them {2} too ({3})</source>
            <translation>Noch {0}-mal „{1}“ hier: auch als {2} markieren ({3})</translation>
        </message>
        <message>
            <source>{0} more “{1}” here: link them to {2} too ({3})</source>
            <translation>Noch {0}-mal „{1}“ hier: auch mit {2} verknüpfen ({3})</translation>
        </message>
        <message>
            <source>{0} more “{1}” here: reject them too ({3})</source>
            <translation>Noch {0}-mal „{1}“ hier: auch ablehnen ({3})</translation>
        </message>
        <message>
            <source>{0}. Undo takes it back.</source>
            <translation>{0}. „Rückgängig“ nimmt es zurück.</translation>
        </message>
    </context>
    <context>
        <name>SchemeEditor</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Other scheme…</source>
            <translation>Anderes Schema…</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>Schema</translation>
        </message>
        <message>
            <source>There is no edit of this session to take back.</source>
            <translation>In dieser Sitzung gibt es keine Änderung zum Zurücknehmen.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>SchemeForm</name>
        <message>
            <source>Actor of an event</source>
            <translation>Akteur eines Ereignisses</translation>
        </message>
        <message>
            <source>All are allowed while none is taken out.</source>
            <translation>Alle sind erlaubt, solange keines herausgenommen ist.</translation>
        </message>
        <message>
            <source>Contexts of events</source>
            <translation>Kontexte von Ereignissen</translation>
        </message>
        <message>
            <source>Date of an event</source>
            <translation>Datum eines Ereignisses</translation>
        </message>
        <message>
            <source>Holder of a stance</source>
            <translation>Träger einer Haltung</translation>
        </message>
        <message>
            <source>Name of the scheme</source>
            <translation>Name des Schemas</translation>
        </message>
        <message>
            <source>Place of an event</source>
            <translation>Ort eines Ereignisses</translation>
        </message>
        <message>
            <source>Recipient of an event</source>
            <translation>Empfänger eines Ereignisses</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Speaker of a quote</source>
            <translation>Sprecher eines Zitats</translation>
        </message>
        <message>
            <source>Target of a stance</source>
            <translation>Ziel einer Haltung</translation>
        </message>
        <message>
            <source>Which entities may be</source>
            <translation>Welche Entitäten dürfen sein</translation>
        </message>
    </context>
    <context>
        <name>SchemeSources</name>
        <message>
            <source>Annotations with labels that it lacks: {0}; merge them into labels that it has.</source>
            <translation>Annotationen mit Labels, die ihm fehlen: {0}; mit vorhandenen Labels verbinden.</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Frühere Fassungen</translation>
        </message>
        <message>
            <source>Export the scheme</source>
            <translation>Schema exportieren</translation>
        </message>
        <message>
            <source>Import a scheme</source>
            <translation>Schema importieren</translation>
        </message>
        <message>
            <source>Scheme (*.toml)</source>
            <translation>Schema (*.toml)</translation>
        </message>
        <message>
            <source>The scheme is now “{0}”.</source>
            <translation>Das Schema ist jetzt „{0}“.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Written to {0}.</source>
            <translation>In {0} geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>Selection</name>
        <message>
            <source>Nothing is left to decide in this article.</source>
            <translation>In diesem Artikel ist nichts mehr zu entscheiden.</translation>
        </message>
        <message>
            <source>Nothing that is shown is left to decide; hidden below the threshold: {0}.</source>
            <translation>Von dem, was gezeigt wird, ist nichts mehr zu entscheiden; unter der Schwelle ausgeblendet: {0}.</translation>
        </message>
        <message>
            <source>Select a quote first: click it or press Tab.</source>
            <translation>Zuerst ein Zitat auswählen: anklicken oder Tab drücken.</translation>
        </message>
        <message>
            <source>Select an annotation first: click it or press Tab.</source>
            <translation>Zuerst eine Annotation auswählen: anklicken oder Tab drücken.</translation>
        </message>
        <message>
            <source>Words are selected: label them, or let go of them with Escape first.</source>
            <translation>Wörter sind ausgewählt: ein Label geben oder sie zuerst mit Escape loslassen.</translation>
        </message>
    </context>
    <context>
        <name>SessionBar</name>
        <message numerus="yes">
            <source>%n article(s) left</source>
            <translation>
                <numerusform>noch %n Artikel</numerusform>
                <numerusform>noch %n Artikel</numerusform>
            </translation>
        </message>
        <message>
            <source>Pauses are left out: a pause begins a minute after the last key, mouse move or decision. Articles per hour: those done of the ones you worked on today. The end is that pace over the articles left, if you go on now.</source>
            <translation>Pausen zählen nicht mit: eine Pause beginnt eine Minute nach der letzten Taste, Mausbewegung oder Entscheidung. Artikel je Stunde: die fertigen von denen, an denen Sie heute gearbeitet haben. Das Ende ist dieses Tempo über die übrigen Artikel, wenn Sie jetzt weitermachen.</translation>
        </message>
        <message>
            <source>Time and pace</source>
            <translation>Zeit und Tempo</translation>
        </message>
        <message>
            <source>done about {0}</source>
            <translation>fertig gegen {0}</translation>
        </message>
        <message>
            <source>under a minute</source>
            <translation>unter einer Minute</translation>
        </message>
        <message>
            <source>{0} articles/h</source>
            <translation>{0} Artikel/h</translation>
        </message>
        <message>
            <source>{0} decisions/h</source>
            <translation>{0} Entscheidungen/h</translation>
        </message>
        <message>
            <source>{0} h</source>
            <translation>{0} h</translation>
        </message>
        <message>
            <source>{0} h {1} min</source>
            <translation>{0} h {1} min</translation>
        </message>
        <message>
            <source>{0} min</source>
            <translation>{0} min</translation>
        </message>
        <message>
            <source>{0} of work left</source>
            <translation>noch {0} Arbeit</translation>
        </message>
        <message>
            <source>{0} on this article</source>
            <translation>{0} an diesem Artikel</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <source>Choose a scheme</source>
            <translation>Schema wählen</translation>
        </message>
        <message>
            <source>Choose the folder of a spaCy pipeline</source>
            <translation>Den Ordner einer spaCy-Pipeline wählen</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Detect when an article is opened for the first time</source>
            <translation>Erkennen, wenn ein Artikel zum ersten Mal geöffnet wird</translation>
        </message>
        <message>
            <source>Detection</source>
            <translation>Erkennung</translation>
        </message>
        <message>
            <source>Detection pipeline</source>
            <translation>Erkennungs-Pipeline</translation>
        </message>
        <message>
            <source>Guesses of event type and stance shown from</source>
            <translation>Vermutungen zu Ereignistyp und Haltung zeigen ab</translation>
        </message>
        <message>
            <source>Holds from the next start on.</source>
            <translation>Gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Look for indirect quotes too: said that…, according to…</source>
            <translation>Auch indirekte Rede suchen: sagte, dass…; laut…</translation>
        </message>
        <message>
            <source>Reading font with serifs</source>
            <translation>Leseschrift mit Serifen</translation>
        </message>
        <message>
            <source>Scheme (*.toml)</source>
            <translation>Schema (*.toml)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Settings file: {0}</source>
            <translation>Einstellungsdatei: {0}</translation>
        </message>
        <message>
            <source>Show guesses from this confidence on</source>
            <translation>Vermutungen ab dieser Sicherheit zeigen</translation>
        </message>
        <message>
            <source>Show suggestions from this confidence on</source>
            <translation>Vorschläge ab dieser Sicherheit zeigen</translation>
        </message>
        <message>
            <source>Show time and pace at the foot of the window</source>
            <translation>Zeit und Tempo am Fuß des Fensters zeigen</translation>
        </message>
        <message>
            <source>Suggestions shown from</source>
            <translation>Vorschläge zeigen ab</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>The one that comes with the program</source>
            <translation>Die mitgelieferte</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>{0} is no scheme ({1}); the labels stay as they are; choose another file.</source>
            <translation>{0} ist kein Schema ({1}); die Labels bleiben, wie sie sind; eine andere Datei wählen.</translation>
        </message>
    </context>
    <context>
        <name>SpeakerField</name>
        <message>
            <source>Candidate {0}</source>
            <translation>Kandidat {0}</translation>
        </message>
        <message>
            <source>Cue</source>
            <translation>Redeverb</translation>
        </message>
        <message>
            <source>Cue: next verb</source>
            <translation>Redeverb: nächstes Verb</translation>
        </message>
        <message>
            <source>Cue: verb before</source>
            <translation>Redeverb: voriges Verb</translation>
        </message>
        <message>
            <source>Cue: {0}</source>
            <translation>Redeverb: {0}</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Voller Name</translation>
        </message>
        <message>
            <source>Full name of the speaker</source>
            <translation>Voller Name des Sprechers</translation>
        </message>
        <message>
            <source>Nobody yet: pick or type a name</source>
            <translation>Noch niemand: einen Namen wählen oder tippen</translation>
        </message>
        <message>
            <source>as written</source>
            <translation>im Text</translation>
        </message>
        <message>
            <source>beside the cue</source>
            <translation>neben dem Redeverb</translation>
        </message>
        <message>
            <source>named after</source>
            <translation>danach genannt</translation>
        </message>
        <message>
            <source>named before</source>
            <translation>davor genannt</translation>
        </message>
        <message>
            <source>named in the quote</source>
            <translation>im Zitat genannt</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>not in the text</source>
            <translation>nicht im Text</translation>
        </message>
        <message>
            <source>same paragraph</source>
            <translation>derselbe Absatz</translation>
        </message>
        <message>
            <source>same sentence</source>
            <translation>derselbe Satz</translation>
        </message>
        <message>
            <source>says the quote before</source>
            <translation>sagt das Zitat davor</translation>
        </message>
        <message>
            <source>who it is</source>
            <translation>wer es ist</translation>
        </message>
    </context>
    <context>
        <name>Speakers</name>
        <message>
            <source>Select the reporting verb while the quote is selected.</source>
            <translation>Das Redeverb auswählen, während das Zitat ausgewählt ist.</translation>
        </message>
        <message>
            <source>There is no further verb in this paragraph.</source>
            <translation>In diesem Absatz gibt es kein weiteres Verb.</translation>
        </message>
        <message>
            <source>This quote has {0} candidates.</source>
            <translation>Dieses Zitat hat {0} Kandidaten.</translation>
        </message>
        <message>
            <source>Who says this?</source>
            <translation>Wer sagt das?</translation>
        </message>
        <message>
            <source>beside the cue</source>
            <translation>neben dem Redeverb</translation>
        </message>
        <message>
            <source>named after</source>
            <translation>danach genannt</translation>
        </message>
        <message>
            <source>named before</source>
            <translation>davor genannt</translation>
        </message>
        <message>
            <source>named in the quote</source>
            <translation>im Zitat genannt</translation>
        </message>
        <message>
            <source>not in the text</source>
            <translation>nicht im Text</translation>
        </message>
        <message>
            <source>same paragraph</source>
            <translation>derselbe Absatz</translation>
        </message>
        <message>
            <source>same sentence</source>
            <translation>derselbe Satz</translation>
        </message>
        <message>
            <source>says the quote before</source>
            <translation>sagt das Zitat davor</translation>
        </message>
    </context>
    <context>
        <name>Split</name>
        <message>
            <source>That article is open already; pick another one to show beside it.</source>
            <translation>Dieser Artikel ist schon offen; einen anderen wählen, um ihn daneben zu zeigen.</translation>
        </message>
        <message>
            <source>There is no other article in the queue to show beside this one.</source>
            <translation>In der Warteschlange ist kein anderer Artikel, der daneben stehen könnte.</translation>
        </message>
    </context>
    <context>
        <name>SplitChoice</name>
        <message>
            <source>All other annotations stay {0}.</source>
            <translation>Alle anderen Annotationen bleiben {0}.</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Label of part {0}</source>
            <translation>Label von Teil {0}</translation>
        </message>
        <message>
            <source>Name a label and the words that go there.</source>
            <translation>Ein Label nennen und die Wörter, die dorthin gehören.</translation>
        </message>
        <message>
            <source>Words of part {0}</source>
            <translation>Wörter von Teil {0}</translation>
        </message>
        <message>
            <source>Words, by commas, or a /regular expression/</source>
            <translation>Wörter, durch Kommas getrennt, oder ein /regulärer Ausdruck/</translation>
        </message>
    </context>
    <context>
        <name>SplitView</name>
        <message>
            <source>Article to compare</source>
            <translation>Artikel zum Vergleich</translation>
        </message>
        <message>
            <source>Close the second article</source>
            <translation>Den zweiten Artikel schließen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Edit this article: a click on its words or Return does it too</source>
            <translation>Diesen Artikel bearbeiten: ein Klick auf seine Wörter oder die Eingabetaste tut es auch</translation>
        </message>
    </context>
    <context>
        <name>StanceFields</name>
        <message>
            <source>Holder</source>
            <translation>Träger</translation>
        </message>
        <message>
            <source>Intensity</source>
            <translation>Intensität</translation>
        </message>
        <message>
            <source>Intensity {0}</source>
            <translation>Intensität {0}</translation>
        </message>
        <message>
            <source>Remove this stance</source>
            <translation>Diese Haltung entfernen</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>against</source>
            <translation>dagegen</translation>
        </message>
        <message>
            <source>favor</source>
            <translation>dafür</translation>
        </message>
        <message>
            <source>mixed</source>
            <translation>gemischt</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutral</translation>
        </message>
        <message>
            <source>unclear</source>
            <translation>unklar</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Reading {0} of {1}</source>
            <translation>{0} von {1} wird gelesen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>{0} to decide · {1} accepted · {2} rejected</source>
            <translation>{0} offen · {1} angenommen · {2} abgelehnt</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Done again: {0}</source>
            <translation>Wiederholt: {0}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <translation>Zurückgenommen: {0}</translation>
        </message>
    </context>
    <context>
        <name>ThresholdBar</name>
        <message>
            <source>All suggestions shown</source>
            <translation>Alle Vorschläge gezeigt</translation>
        </message>
        <message>
            <source>Show suggestions from this confidence on</source>
            <translation>Vorschläge ab dieser Sicherheit zeigen</translation>
        </message>
        <message>
            <source>Shown from {0} %</source>
            <translation>Gezeigt ab {0} %</translation>
        </message>
        <message>
            <source>Suggestions less sure than this are hidden, not deleted. {0}</source>
            <translation>Weniger sichere Vorschläge sind ausgeblendet, nicht gelöscht. {0}</translation>
        </message>
        <message>
            <source>{0} · {1} hidden</source>
            <translation>{0} · {1} ausgeblendet</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>That is all. What you did here is forgotten; your own articles are as they were.</source>
            <translation>Das war alles. Was Sie hier getan haben, ist vergessen; Ihre eigenen Artikel sind, wie sie waren.</translation>
        </message>
    </context>
    <context>
        <name>TourBar</name>
        <message>
            <source>Back to my articles</source>
            <translation>Zurück zu meinen Artikeln</translation>
        </message>
        <message>
            <source>Leave the tour</source>
            <translation>Rundgang verlassen</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>TourSteps</name>
        <message>
            <source>A quote. Who says it? {0} or {1} picks one of those at the right, {2} anybody else.</source>
            <translation>Ein Zitat. Wer sagt es? {0} oder {1} wählt einen von denen rechts, {2} jeden anderen.</translation>
        </message>
        <message>
            <source>Everything can be taken back: {0}.</source>
            <translation>Alles lässt sich zurücknehmen: {0}.</translation>
        </message>
        <message>
            <source>Is it right? {0} accepts it and goes on to the next.</source>
            <translation>Stimmt er? {0} nimmt ihn an und geht zum nächsten.</translation>
        </message>
        <message>
            <source>Is it wrong? {0} rejects it. Try it on this one.</source>
            <translation>Stimmt er nicht? {0} lehnt ihn ab. Versuchen Sie es an diesem.</translation>
        </message>
        <message>
            <source>Names and quotes get marked: they are suggestions. {0} goes to the first one.</source>
            <translation>Namen und Zitate werden markiert: das sind Vorschläge. {0} geht zum ersten.</translation>
        </message>
        <message>
            <source>Right words, wrong label? Press the letter that stands on another label’s button.</source>
            <translation>Richtige Wörter, falsches Label? Den Buchstaben drücken, der auf dem Knopf eines anderen Labels steht.</translation>
        </message>
        <message>
            <source>Something is missing? Select words with the mouse, then press a label’s letter.</source>
            <translation>Etwas fehlt? Wörter mit der Maus auswählen, dann den Buchstaben eines Labels drücken.</translation>
        </message>
        <message>
            <source>The article is done: {0} marks it and opens the next one.</source>
            <translation>Der Artikel ist fertig: {0} markiert ihn und öffnet den nächsten.</translation>
        </message>
        <message>
            <source>The rest looks right? {0} accepts all that is left and shown.</source>
            <translation>Der Rest sieht richtig aus? {0} nimmt alles an, was übrig ist und gezeigt wird.</translation>
        </message>
        <message>
            <source>Too long or too short? {0} and {1} move the end by a word.</source>
            <translation>Zu lang oder zu kurz? {0} und {1} verschieben das Ende um ein Wort.</translation>
        </message>
    </context>
    <context>
        <name>ValueButton</name>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
    </context>
    <context>
        <name>ViewCommands</name>
        <message>
            <source>All hits are labelled {0}.</source>
            <translation>Alle Treffer sind jetzt {0}.</translation>
        </message>
        <message>
            <source>Least certain first</source>
            <translation>Unsicherste zuerst</translation>
        </message>
        <message>
            <source>Line spacing: {0}</source>
            <translation>Zeilenabstand: {0}</translation>
        </message>
        <message>
            <source>Line width: {0}</source>
            <translation>Zeilenbreite: {0}</translation>
        </message>
        <message>
            <source>Theme: {0}</source>
            <translation>Thema: {0}</translation>
        </message>
    </context>
    <context>
        <name>ViewFilter</name>
        <message>
            <source>Filtered: {0} not drawn</source>
            <translation>Gefiltert: {0} nicht gezeichnet</translation>
        </message>
        <message>
            <source>Some annotations are not drawn. Click to draw everything again.</source>
            <translation>Manche Annotationen sind nicht gezeichnet. Ein Klick zeichnet wieder alles.</translation>
        </message>
    </context>
    <context>
        <name>WideEdits</name>
        <message>
            <source>Taken back in all its articles.</source>
            <translation>In allen Artikeln zurückgenommen.</translation>
        </message>
        <message>
            <source>Taken back in {0} of {1} articles; the others were changed since and stay.</source>
            <translation>In {0} von {1} Artikeln zurückgenommen; die übrigen wurden seitdem geändert und bleiben.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>{0}: 1 place.</source>
            <translation>{0}: 1 Stelle.</translation>
        </message>
        <message>
            <source>{0}: nothing had to be changed.</source>
            <translation>{0}: nichts war zu ändern.</translation>
        </message>
        <message>
            <source>{0}: {1} places in one article.</source>
            <translation>{0}: {1} Stellen in einem Artikel.</translation>
        </message>
        <message>
            <source>{0}: {1} places in {2} articles.</source>
            <translation>{0}: {1} Stellen in {2} Artikeln.</translation>
        </message>
    </context>
    <context>
        <name>dialog</name>
        <message>
            <source>What changes</source>
            <translation>Was sich ändert</translation>
        </message>
    </context>
    <context>
        <name>view</name>
        <message>
            <source>{0} annotations</source>
            <translation>{0} Annotationen</translation>
        </message>
    </context>
</TS>
