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
            <source>Agreement of annotators…</source>
            <translation>Übereinstimmung der Annotierenden…</translation>
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
            <source>Assign…</source>
            <translation>Zuweisen…</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Sicherungen…</translation>
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
            <source>Charts of the corpus, of progress, of how good suggestions are</source>
            <translation>Diagramme zum Korpus, zum Fortschritt, zur Güte der Vorschläge</translation>
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
            <source>Compare people’s annotations, see where they differ, adjudicate</source>
            <translation>Annotationen mehrerer vergleichen, Abweichungen sehen, schlichten</translation>
        </message>
        <message>
            <source>Compare two articles; again closes it</source>
            <translation>Zwei Artikel vergleichen; noch einmal schließt ihn</translation>
        </message>
        <message>
            <source>Copies of this article…</source>
            <translation>Kopien dieses Artikels…</translation>
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
            <source>Detect in all articles</source>
            <translation>In allen Artikeln erkennen</translation>
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
            <source>Everybody the same, or each their own; annotate articles again blindly</source>
            <translation>Alle dieselben oder jeder eigene; Artikel noch einmal blind annotieren</translation>
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
            <source>Flag to come back</source>
            <translation>Vormerken</translation>
        </message>
        <message>
            <source>Focus: the article alone</source>
            <translation>Fokus: nur der Artikel</translation>
        </message>
        <message>
            <source>Give the article a tag or put it into a set, or take it out</source>
            <translation>Dem Artikel ein Schlagwort geben, ihn in eine Sammlung legen oder herausnehmen</translation>
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
            <source>History…</source>
            <translation>Verlauf…</translation>
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
            <source>Import annotated data…</source>
            <translation>Annotierte Daten importieren…</translation>
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
            <source>Look through every article in which nothing was looked for yet, one after the other</source>
            <translation>Jeden noch nicht durchsuchten Artikel der Reihe nach durchsuchen</translation>
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
            <source>Mark the article as one to come back to; again takes the mark away</source>
            <translation>Den Artikel zum Wiederkommen vormerken; noch einmal hebt es auf</translation>
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
            <source>Merge with another corpus…</source>
            <translation>Mit anderem Korpus zusammenführen…</translation>
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
            <source>Move the article to the trash, from which it can be restored</source>
            <translation>Den Artikel in den Papierkorb legen, aus dem er zurückgeholt werden kann</translation>
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
            <source>Near duplicates: open one, or carry the decisions over</source>
            <translation>Fast gleiche Artikel: einen öffnen oder die Entscheidungen übertragen</translation>
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
            <source>Open a corpus on a server…</source>
            <translation>Korpus auf einem Server öffnen…</translation>
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
            <source>Previous panel</source>
            <translation>Vorheriger Bereich</translation>
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
            <source>Remove the article</source>
            <translation>Artikel entfernen</translation>
        </message>
        <message>
            <source>Remove the fragment here</source>
            <translation>Das Fragment hier entfernen</translation>
        </message>
        <message>
            <source>Rename, merge, remove them</source>
            <translation>Umbenennen, verbinden, entfernen</translation>
        </message>
        <message>
            <source>Restore articles that were removed, or delete them for good</source>
            <translation>Entfernte Artikel wiederherstellen oder endgültig löschen</translation>
        </message>
        <message>
            <source>Same for all…</source>
            <translation>Dasselbe für alle…</translation>
        </message>
        <message>
            <source>Say who has to do the article</source>
            <translation>Sagen, wer den Artikel bearbeiten soll</translation>
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
            <source>Search the corpus…</source>
            <translation>Korpus durchsuchen…</translation>
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
            <source>Share out articles…</source>
            <translation>Artikel aufteilen…</translation>
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
            <source>Split what the queue shows among persons, with an overlap</source>
            <translation>Auf Personen aufteilen, was die Warteschlange zeigt, mit Überschneidung</translation>
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
            <source>Statistics…</source>
            <translation>Statistik…</translation>
        </message>
        <message>
            <source>Stop detection</source>
            <translation>Erkennung anhalten</translation>
        </message>
        <message>
            <source>Stop reading files</source>
            <translation>Einlesen anhalten</translation>
        </message>
        <message>
            <source>Tags and sets of the corpus…</source>
            <translation>Schlagwörter und Sammlungen des Korpus…</translation>
        </message>
        <message>
            <source>Tags and sets…</source>
            <translation>Schlagwörter und Sammlungen…</translation>
        </message>
        <message>
            <source>Take in what was annotated in another file; choose where both differ</source>
            <translation>Übernehmen, was in einer anderen Datei annotiert wurde; wählen, wo beide abweichen</translation>
        </message>
        <message>
            <source>Take in what was annotated in another program; see before what would come of it</source>
            <translation>Übernehmen, was in einem anderen Programm annotiert wurde; vorher sehen, was daraus würde</translation>
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
            <source>The same the other way round: from the article to the queue</source>
            <translation>Dasselbe andersherum: vom Artikel zur Liste</translation>
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
            <source>Trash…</source>
            <translation>Papierkorb…</translation>
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
            <source>What Done asks for in this corpus</source>
            <translation>Was „Fertig“ in diesem Korpus verlangt</translation>
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
            <source>What the corpus was earlier; go back to it</source>
            <translation>Wie das Korpus früher war; dorthin zurückkehren</translation>
        </message>
        <message>
            <source>What was found so far stays</source>
            <translation>Bisher Gefundenes bleibt</translation>
        </message>
        <message>
            <source>What was read stays; opening the files again goes on from there</source>
            <translation>Eingelesenes bleibt; die Dateien noch einmal öffnen macht dort weiter</translation>
        </message>
        <message>
            <source>When is an article done?…</source>
            <translation>Wann ist ein Artikel fertig?…</translation>
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
            <source>Who changed what and when; take any change back</source>
            <translation>Wer wann was geändert hat; jede Änderung zurücknehmen</translation>
        </message>
        <message>
            <source>Whose annotations…</source>
            <translation>Wessen Annotationen…</translation>
        </message>
        <message>
            <source>Without a click a key means what the mouse points at</source>
            <translation>Ohne Klick meint eine Taste, worauf die Maus zeigt</translation>
        </message>
        <message>
            <source>Words, annotations, regular expressions; label, tag, export, delete what is found</source>
            <translation>Wörter, Annotationen, reguläre Ausdrücke; Gefundenem Labels oder Schlagwörter geben, es exportieren, löschen</translation>
        </message>
        <message>
            <source>Work in a corpus that several people share</source>
            <translation>In einem Korpus arbeiten, das mehrere teilen</translation>
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
        <name>AddressLabel</name>
        <message>
            <source>Copy the address</source>
            <translation>Adresse kopieren</translation>
        </message>
    </context>
    <context>
        <name>AdjudicationPage</name>
        <message>
            <source>Adjudicated</source>
            <translation>Geschlichtet</translation>
        </message>
        <message>
            <source>Adjudication</source>
            <translation>Schlichtung</translation>
        </message>
        <message>
            <source>Done. All these articles are adjudicated.</source>
            <translation>Fertig. Alle diese Artikel sind geschlichtet.</translation>
        </message>
        <message>
            <source>Nothing to redo.</source>
            <translation>Nichts zu wiederholen.</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>Nichts zurückzunehmen.</translation>
        </message>
        <message>
            <source>Redone: {0}</source>
            <translation>Wiederholt: {0}</translation>
        </message>
        <message>
            <source>Taken over: {0} agreed annotations.</source>
            <translation>Übernommen: {0} übereinstimmende Annotationen.</translation>
        </message>
        <message>
            <source>There is no other article to adjudicate.</source>
            <translation>Kein weiterer Artikel ist zu schlichten.</translation>
        </message>
        <message>
            <source>There is nothing agreed that was not taken over before.</source>
            <translation>Alles Übereinstimmende ist schon übernommen.</translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <translation>Zurückgenommen: {0}</translation>
        </message>
        <message>
            <source>article {0} of {1}</source>
            <translation>Artikel {0} von {1}</translation>
        </message>
        <message>
            <source>{0} agreed</source>
            <translation>{0} übereinstimmend</translation>
        </message>
        <message>
            <source>{0} disagreements are not decided yet; decide them, then mark as done.</source>
            <translation>{0} Abweichungen sind noch offen; diese entscheiden, dann als fertig markieren.</translation>
        </message>
        <message>
            <source>{0} of {1} decided</source>
            <translation>{0} von {1} entschieden</translation>
        </message>
    </context>
    <context>
        <name>Agreement</name>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Cohen’s kappa on tokens; the mean over all pairs of people</source>
            <translation>Cohens Kappa über Tokens; Mittel über alle Paare von Personen</translation>
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
            <source>F1 exact</source>
            <translation>F1 genau</translation>
        </message>
        <message>
            <source>F1 relaxed</source>
            <translation>F1 locker</translation>
        </message>
        <message>
            <source>Fleiss’ kappa on tokens, of all people together</source>
            <translation>Fleiss’ Kappa über Tokens, aller Personen zusammen</translation>
        </message>
        <message>
            <source>In how many of the cases in common both say the same</source>
            <translation>In wie vielen der gemeinsamen Fälle beide dasselbe sagen</translation>
        </message>
        <message>
            <source>Krippendorff’s alpha for unitizing (2016): ends and labels</source>
            <translation>Krippendorffs Alpha für Unitizing (2016): Grenzen und Labels</translation>
        </message>
        <message>
            <source>Krippendorff’s alpha on tokens</source>
            <translation>Krippendorffs Alpha über Tokens</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Zitate</translation>
        </message>
        <message>
            <source>Same label and same ends; the mean over all pairs of people</source>
            <translation>Gleiches Label und gleiche Grenzen; Mittel über alle Paare von Personen</translation>
        </message>
        <message>
            <source>Same label, overlapping; the mean over all pairs of people</source>
            <translation>Gleiches Label, überlappend; Mittel über alle Paare von Personen</translation>
        </message>
        <message>
            <source>agree</source>
            <translation>einig</translation>
        </message>
        <message>
            <source>α</source>
            <translation>α</translation>
        </message>
        <message>
            <source>α-u</source>
            <translation>α-u</translation>
        </message>
        <message>
            <source>κ Cohen</source>
            <translation>κ Cohen</translation>
        </message>
        <message>
            <source>κ Fleiss</source>
            <translation>κ Fleiss</translation>
        </message>
    </context>
    <context>
        <name>AgreementModel</name>
        <message>
            <source>all labels</source>
            <translation>alle Labels</translation>
        </message>
        <message>
            <source>same {0}</source>
            <translation>gleich: {0}</translation>
        </message>
    </context>
    <context>
        <name>AgreementPage</name>
        <message>
            <source>&amp;Adjudicate…</source>
            <translation>&amp;Schlichten…</translation>
        </message>
        <message>
            <source>&amp;Measure</source>
            <translation>&amp;Messen</translation>
        </message>
        <message>
            <source>Agreement of annotators</source>
            <translation>Übereinstimmung der Annotierenden</translation>
        </message>
        <message>
            <source>Articles in common: {0}. Below each figure: where it would fall for 95 of 100 samples of such articles. Its tip has the number of cases.</source>
            <translation>Gemeinsame Artikel: {0}. Unter jeder Zahl: wohin sie bei 95 von 100 Stichproben solcher Artikel fiele. Ihr Hinweis nennt die Zahl der Fälle.</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Noch nichts zu vergleichen</translation>
        </message>
        <message>
            <source>Reading article {0} of {1}…</source>
            <translation>Artikel {0} von {1} wird gelesen…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Tick two people at least; nothing was measured.</source>
            <translation>Mindestens zwei Personen ankreuzen; nichts wurde gemessen.</translation>
        </message>
        <message>
            <source>Two people annotate the same articles, each with annotations of their own (Article, Whose annotations…). What they have accepted is then compared here.</source>
            <translation>Zwei Personen annotieren dieselben Artikel, jede mit eigenen Annotationen (Artikel, Wessen Annotationen…). Was sie angenommen haben, wird dann hier verglichen.</translation>
        </message>
        <message>
            <source>only what is marked as &amp;done</source>
            <translation>nur &amp;fertig Markiertes</translation>
        </message>
    </context>
    <context>
        <name>AgreementTable</name>
        <message>
            <source>Agreement by layer and label</source>
            <translation>Übereinstimmung nach Ebene und Label</translation>
        </message>
    </context>
    <context>
        <name>AnnotatedImportDialog</name>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Importieren</translation>
        </message>
        <message>
            <source>Accepted annotations</source>
            <translation>Angenommene Annotationen</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Annotated data ({0})</source>
            <translation>Annotierte Daten ({0})</translation>
        </message>
        <message>
            <source>Annotations come as</source>
            <translation>Annotationen kommen als</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Import annotated data</source>
            <translation>Annotierte Daten importieren</translation>
        </message>
        <message>
            <source>Imported: {0} new articles; {1} annotations in {2} known articles.</source>
            <translation>Importiert: {0} neue Artikel; {1} Annotationen in {2} bekannten Artikeln.</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>No article of this format is in the file; choose another format.</source>
            <translation>In der Datei ist kein Artikel dieses Formats; ein anderes Format wählen.</translation>
        </message>
        <message>
            <source>Reading: {0} articles</source>
            <translation>Einlesen: {0} Artikel</translation>
        </message>
        <message>
            <source>Suggestions, to be looked through</source>
            <translation>Vorschläge zum Durchsehen</translation>
        </message>
        <message>
            <source>Taken back in all articles.</source>
            <translation>In allen Artikeln zurückgenommen.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What would come of it</source>
            <translation>Was daraus würde</translation>
        </message>
        <message>
            <source>annotations to add: {0}</source>
            <translation>neue Annotationen: {0}</translation>
        </message>
        <message>
            <source>decided otherwise here, which stays: {0}</source>
            <translation>hier anders entschieden, bleibt: {0}</translation>
        </message>
        <message>
            <source>known: {0}</source>
            <translation>bekannt: {0}</translation>
        </message>
        <message>
            <source>left out: {0}</source>
            <translation>weggelassen: {0}</translation>
        </message>
        <message>
            <source>new articles: {0}</source>
            <translation>neue Artikel: {0}</translation>
        </message>
        <message>
            <source>not placed: {0}</source>
            <translation>ohne Platz: {0}</translation>
        </message>
        <message>
            <source>suggestions to accept: {0}</source>
            <translation>anzunehmende Vorschläge: {0}</translation>
        </message>
        <message>
            <source>there already: {0}</source>
            <translation>schon da: {0}</translation>
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
            <source>undone: {0}</source>
            <translation>rückgängig gemacht: {0}</translation>
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
            <source>{0} left</source>
            <translation>noch {0}</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>{0} quote</source>
            <translation>{0} Zitat</translation>
        </message>
        <message>
            <source>{0} selected</source>
            <translation>{0} ausgewählt</translation>
        </message>
        <message>
            <source>{0} suggestions</source>
            <translation>{0} Vorschläge</translation>
        </message>
    </context>
    <context>
        <name>ArticleCommands</name>
        <message>
            <source>Done. All articles of the queue are done.</source>
            <translation>Fertig. Alle Artikel der Warteschlange sind fertig.</translation>
        </message>
        <message>
            <source>“{0}” is in the trash.</source>
            <translation>„{0}“ ist im Papierkorb.</translation>
        </message>
    </context>
    <context>
        <name>ArticleLines</name>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>{0} accepted · {1} rejected · {2} to decide</source>
            <translation>{0} angenommen · {1} abgelehnt · {2} offen</translation>
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
            <source>Event type of the article</source>
            <translation>Ereignistyp des Artikels</translation>
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
        <message>
            <source>{0} annotations</source>
            <translation>{0} Annotationen</translation>
        </message>
    </context>
    <context>
        <name>BackupFields</name>
        <message>
            <source>A folder beside the corpus</source>
            <translation>Ein Ordner neben dem Korpus</translation>
        </message>
        <message>
            <source>Backups go to</source>
            <translation>Sicherungen nach</translation>
        </message>
        <message>
            <source>Backups kept</source>
            <translation>Sicherungen behalten</translation>
        </message>
        <message>
            <source>Beside the corpus</source>
            <translation>Neben dem Korpus</translation>
        </message>
        <message>
            <source>Choose the folder of the backups</source>
            <translation>Ordner der Sicherungen wählen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>The newest; one a day and one a week stay too.</source>
            <translation>Die neuesten; eine je Tag und eine je Woche bleiben auch.</translation>
        </message>
    </context>
    <context>
        <name>BackupModel</name>
        <message>
            <source>Articles {0} · changes {1}</source>
            <translation>Artikel {0} · Änderungen {1}</translation>
        </message>
        <message>
            <source>BEFORE A RESTORE</source>
            <translation>VOR RÜCKKEHR</translation>
        </message>
    </context>
    <context>
        <name>BackupPreview</name>
        <message>
            <source>Articles brought back: {0}</source>
            <translation>Wiederkehrende Artikel: {0}</translation>
        </message>
        <message>
            <source>Articles of the backup</source>
            <translation>Artikel der Sicherung</translation>
        </message>
        <message>
            <source>Articles taken out: {0}</source>
            <translation>Wegfallende Artikel: {0}</translation>
        </message>
        <message>
            <source>Changes brought back: {0}</source>
            <translation>Wiederkehrende Änderungen: {0}</translation>
        </message>
        <message>
            <source>Changes taken back: {0}</source>
            <translation>Zurückgenommene Änderungen: {0}</translation>
        </message>
        <message>
            <source>In it: articles {0}, done {1}, decisions {2}</source>
            <translation>Darin: Artikel {0}, fertig {1}, Entscheidungen {2}</translation>
        </message>
        <message>
            <source>Nothing changes: the corpus has the same articles and changes.</source>
            <translation>Nichts ändert sich: das Korpus hat dieselben Artikel und Änderungen.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>What restoring it changes</source>
            <translation>Was das Wiederherstellen ändert</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>&amp;Back up now</source>
            <translation>&amp;Jetzt sichern</translation>
        </message>
        <message>
            <source>&amp;Restore this</source>
            <translation>Diese &amp;wiederherstellen</translation>
        </message>
        <message>
            <source>A backup is made soon after a corpus is opened, and every half hour while something changes.</source>
            <translation>Eine Sicherung entsteht bald nach dem Öffnen eines Korpus und jede halbe Stunde, solange sich etwas ändert.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>For a damaged corpus: into a new one; this one is not touched</source>
            <translation>Für ein beschädigtes Korpus: in ein neues; dieses bleibt unberührt</translation>
        </message>
        <message>
            <source>Save what can be read…</source>
            <translation>Lesbares retten…</translation>
        </message>
        <message>
            <source>There are no backups yet</source>
            <translation>Noch gibt es keine Sicherungen</translation>
        </message>
        <message>
            <source>What there is now is kept as a backup first. They lie in {0}</source>
            <translation>Der jetzige Stand wird zuerst gesichert. Die Sicherungen liegen in {0}</translation>
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
        <name>ChartListModel</name>
        <message>
            <source>Annotations decided about</source>
            <translation>Entschiedene Annotationen</translation>
        </message>
        <message>
            <source>Articles by outlet</source>
            <translation>Artikel nach Medium</translation>
        </message>
        <message>
            <source>Articles done</source>
            <translation>Fertige Artikel</translation>
        </message>
        <message>
            <source>Articles marked as done</source>
            <translation>Als fertig markierte Artikel</translation>
        </message>
        <message>
            <source>Articles over time</source>
            <translation>Artikel im Zeitverlauf</translation>
        </message>
        <message>
            <source>Articles that name both</source>
            <translation>Artikel, die beide nennen</translation>
        </message>
        <message>
            <source>By the date they appeared</source>
            <translation>Nach Erscheinungsdatum</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Entscheidungen</translation>
        </message>
        <message>
            <source>Entities by label and decision</source>
            <translation>Entitäten nach Label und Entscheidung</translation>
        </message>
        <message>
            <source>Entities by their mentions</source>
            <translation>Entitäten nach Erwähnungen</translation>
        </message>
        <message>
            <source>Event types</source>
            <translation>Ereignistypen</translation>
        </message>
        <message>
            <source>Events over time</source>
            <translation>Ereignisse im Zeitverlauf</translation>
        </message>
        <message>
            <source>Events, and what quotes and entities tell of</source>
            <translation>Ereignisse und wovon Zitate und Entitäten berichten</translation>
        </message>
        <message>
            <source>How often suggestions are right</source>
            <translation>Wie oft Vorschläge stimmen</translation>
        </message>
        <message>
            <source>Kinds of quotes</source>
            <translation>Zitatarten</translation>
        </message>
        <message>
            <source>Labels of entities</source>
            <translation>Entitätslabels</translation>
        </message>
        <message>
            <source>Mentions of those named most</source>
            <translation>Erwähnungen der meistgenannten</translation>
        </message>
        <message>
            <source>Named most</source>
            <translation>Meistgenannt</translation>
        </message>
        <message>
            <source>Named together</source>
            <translation>Zusammen genannt</translation>
        </message>
        <message>
            <source>Names over time</source>
            <translation>Namen im Zeitverlauf</translation>
        </message>
        <message>
            <source>Of those decided about, accepted as they were; by model and rule</source>
            <translation>Von den entschiedenen unverändert angenommen; nach Modell und Regel</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>Medien</translation>
        </message>
        <message>
            <source>Quoted most</source>
            <translation>Meistzitiert</translation>
        </message>
        <message>
            <source>Quotes by kind and decision</source>
            <translation>Zitate nach Art und Entscheidung</translation>
        </message>
        <message>
            <source>Quotes of those quoted most</source>
            <translation>Zitate der meistzitierten</translation>
        </message>
        <message>
            <source>Quotes with a stance, by speaker</source>
            <translation>Zitate mit Haltung, nach Sprecher</translation>
        </message>
        <message>
            <source>Quotes, coloured by their stance</source>
            <translation>Zitate, nach Haltung gefärbt</translation>
        </message>
        <message>
            <source>Right suggestions over time</source>
            <translation>Richtige Vorschläge im Zeitverlauf</translation>
        </message>
        <message>
            <source>Speakers by their quotes</source>
            <translation>Sprecher nach Zitaten</translation>
        </message>
        <message>
            <source>The commonest event types</source>
            <translation>Die häufigsten Ereignistypen</translation>
        </message>
        <message>
            <source>The same share in the period of the decision</source>
            <translation>Derselbe Anteil im Zeitraum der Entscheidung</translation>
        </message>
        <message>
            <source>Voices over time</source>
            <translation>Stimmen im Zeitverlauf</translation>
        </message>
        <message>
            <source>Who speaks of what</source>
            <translation>Wer worüber spricht</translation>
        </message>
        <message>
            <source>Who stands where</source>
            <translation>Wer wo steht</translation>
        </message>
    </context>
    <context>
        <name>ChoiceBar</name>
        <message>
            <source>0   Nobody is right</source>
            <translation>0   Keiner hat recht</translation>
        </message>
        <message>
            <source>All agreed are taken</source>
            <translation>Alles Übereinstimmende ist übernommen</translation>
        </message>
        <message>
            <source>Done, next article  (Ctrl+Return)</source>
            <translation>Fertig, nächster Artikel  (Strg+Eingabe)</translation>
        </message>
        <message>
            <source>Nothing agreed</source>
            <translation>Nichts stimmt überein</translation>
        </message>
        <message>
            <source>Tab: next disagreement. F6: filter. The letter of a label gives that label. Ctrl+Z: undo.</source>
            <translation>Tab: nächste Abweichung. F6: Filter. Der Buchstabe eines Labels gibt dieses Label. Strg+Z: rückgängig.</translation>
        </message>
        <message>
            <source>Take {0} agreed  (Return)</source>
            <translation>{0} übereinstimmende nehmen  (Eingabe)</translation>
        </message>
        <message>
            <source>nothing here</source>
            <translation>hier nichts</translation>
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
        <name>ConcordanceModel</name>
        <message>
            <source>After</source>
            <translation>Danach</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Davor</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
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
    </context>
    <context>
        <name>ConflictModel</name>
        <message>
            <source>The article as a whole</source>
            <translation>Der Artikel als Ganzes</translation>
        </message>
        <message>
            <source>both</source>
            <translation>beide</translation>
        </message>
        <message>
            <source>mine</source>
            <translation>meine</translation>
        </message>
        <message>
            <source>mine: {0} · {1}: {2}</source>
            <translation>meine: {0} · {1}: {2}</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>entfernt</translation>
        </message>
        <message>
            <source>theirs</source>
            <translation>andere</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>Accepted and rejected as here, where the words are the same</source>
            <translation>Angenommen und abgelehnt wie hier, wo die Wörter gleich sind</translation>
        </message>
        <message>
            <source>Carry the decisions over to all of them</source>
            <translation>Die Entscheidungen auf alle übertragen</translation>
        </message>
        <message>
            <source>Carry them over as suggestions</source>
            <translation>Als Vorschläge übertragen</translation>
        </message>
        <message>
            <source>Copies of this article: {0}</source>
            <translation>Kopien dieses Artikels: {0}</translation>
        </message>
        <message>
            <source>Decisions carried over</source>
            <translation>Entscheidungen übertragen</translation>
        </message>
        <message>
            <source>No other article of the corpus is nearly the same as this one.</source>
            <translation>Kein anderer Artikel des Korpus ist diesem fast gleich.</translation>
        </message>
        <message>
            <source>Open “{0}”</source>
            <translation>„{0}“ öffnen</translation>
        </message>
        <message>
            <source>Take the decisions from “{0}”</source>
            <translation>Die Entscheidungen von „{0}“ übernehmen</translation>
        </message>
        <message>
            <source>To be looked at in each copy</source>
            <translation>In jeder Kopie noch anzusehen</translation>
        </message>
        <message>
            <source>{0} % the same</source>
            <translation>zu {0} % gleich</translation>
        </message>
        <message>
            <source>{0} decisions, accepted and rejected as there</source>
            <translation>{0} Entscheidungen, angenommen und abgelehnt wie dort</translation>
        </message>
    </context>
    <context>
        <name>CriteriaDialog</name>
        <message>
            <source>All suggestions are decided that are at least this sure:</source>
            <translation>Alle Vorschläge sind entschieden, die mindestens so sicher sind:</translation>
        </message>
        <message>
            <source>Every accepted quote has a speaker</source>
            <translation>Jedes angenommene Zitat hat einen Sprecher</translation>
        </message>
        <message>
            <source>Every accepted quote has a stance</source>
            <translation>Jedes angenommene Zitat hat eine Haltung</translation>
        </message>
        <message>
            <source>Least certainty of the suggestions</source>
            <translation>Geringste Sicherheit der Vorschläge</translation>
        </message>
        <message>
            <source>The article has an event type</source>
            <translation>Der Artikel hat einen Ereignistyp</translation>
        </message>
        <message>
            <source>When is an article done?</source>
            <translation>Wann ist ein Artikel fertig?</translation>
        </message>
        <message>
            <source>“Done” then says what is missing and goes there; pressed again, it lets the article pass.</source>
            <translation>„Fertig“ sagt dann, was fehlt, und geht dorthin; noch einmal gedrückt, lässt es den Artikel durch.</translation>
        </message>
    </context>
    <context>
        <name>DatasheetDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Datasheet</source>
            <translation>Datenblatt</translation>
        </message>
        <message>
            <source>Kept in the corpus and written into the datasheet of training sets and bundles.</source>
            <translation>Bleibt im Korpus und steht im Datenblatt von Trainingsdaten und Paketen.</translation>
        </message>
        <message>
            <source>Licence of all outlets without one of their own</source>
            <translation>Lizenz aller Medien ohne eigene</translation>
        </message>
        <message>
            <source>Licences by outlet</source>
            <translation>Lizenzen nach Medium</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Such as CC BY 4.0, or: for research only</source>
            <translation>Etwa CC BY 4.0 oder: nur für die Forschung</translation>
        </message>
        <message>
            <source>Version of the guideline</source>
            <translation>Fassung der Richtlinie</translation>
        </message>
        <message>
            <source>articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>{0}, that of the scheme</source>
            <translation>{0}, die des Schemas</translation>
        </message>
    </context>
    <context>
        <name>DatasheetForm</name>
        <message>
            <source>Datasheet</source>
            <translation>Datenblatt</translation>
        </message>
        <message>
            <source>Licences and guideline…</source>
            <translation>Lizenzen und Richtlinie …</translation>
        </message>
        <message>
            <source>Licences: {0} of {1} outlets. Guideline: version {2}.</source>
            <translation>Lizenzen: {0} von {1} Medien. Richtlinie: Fassung {2}.</translation>
        </message>
    </context>
    <context>
        <name>DayRange</name>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>New here? Three-minute tour</source>
            <translation>Neu hier? Rundgang in drei Minuten</translation>
        </message>
        <message>
            <source>Open a folder…</source>
            <translation>Ordner öffnen…</translation>
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
            <source>Your name here: {0} – change…</source>
            <translation>Ihr Name hier: {0} – ändern …</translation>
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
        <name>DetectAll</name>
        <message>
            <source>Detect in all</source>
            <translation>In allen erkennen</translation>
        </message>
        <message>
            <source>Detection stopped</source>
            <translation>Erkennung angehalten</translation>
        </message>
        <message>
            <source>Every article was looked through.</source>
            <translation>Jeder Artikel ist durchsucht.</translation>
        </message>
        <message>
            <source>Everybody annotates without suggestions here; nothing was looked for.</source>
            <translation>Hier annotieren alle ohne Vorschläge; nichts wurde gesucht.</translation>
        </message>
        <message>
            <source>Nothing could be detected in {0} of the articles: {1}. The others are stored.</source>
            <translation>In {0} der Artikel konnte nichts erkannt werden: {1}. Die übrigen sind gespeichert.</translation>
        </message>
        <message>
            <source>Nothing to detect: every article was looked through.</source>
            <translation>Nichts zu erkennen: jeder Artikel ist durchsucht.</translation>
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
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
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
        <message>
            <source>These are your annotations without suggestions; look for names and quotes yourself.</source>
            <translation>Das sind Ihre Annotationen ohne Vorschläge; suchen Sie Namen und Zitate selbst.</translation>
        </message>
    </context>
    <context>
        <name>DetectionRun</name>
        <message>
            <source>Several articles failed one after the other, so the rest was left. {0}</source>
            <translation>Mehrere Artikel nacheinander sind gescheitert, daher blieb der Rest liegen. {0}</translation>
        </message>
        <message>
            <source>article {0}</source>
            <translation>Artikel {0}</translation>
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
        <name>DisagreementList</name>
        <message>
            <source>All kinds ({0})</source>
            <translation>Alle Arten ({0})</translation>
        </message>
        <message>
            <source>All labels</source>
            <translation>Alle Labels</translation>
        </message>
        <message>
            <source>Disagreements</source>
            <translation>Abweichungen</translation>
        </message>
        <message>
            <source>Kind of disagreement</source>
            <translation>Art der Abweichung</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>No disagreement here</source>
            <translation>Hier keine Abweichung</translation>
        </message>
        <message>
            <source>Where people agree there is nothing to decide; another filter may show more.</source>
            <translation>Wo man übereinstimmt, ist nichts zu entscheiden; ein anderer Filter zeigt vielleicht mehr.</translation>
        </message>
    </context>
    <context>
        <name>DisagreementModel</name>
        <message>
            <source>The article as a whole</source>
            <translation>Der Artikel als Ganzes</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>entschieden</translation>
        </message>
    </context>
    <context>
        <name>Disagreements</name>
        <message>
            <source>ends</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>event type</source>
            <translation>Ereignistyp</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>not by all</source>
            <translation>nicht von allen</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>stance</source>
            <translation>Haltung</translation>
        </message>
    </context>
    <context>
        <name>DoneCriteria</name>
        <message>
            <source>Done anyway</source>
            <translation>Trotzdem fertig</translation>
        </message>
        <message>
            <source>Not done yet – {0}. {1} again: done anyway.</source>
            <translation>Noch nicht fertig – {0}. Noch einmal {1}: trotzdem fertig.</translation>
        </message>
        <message>
            <source>no event type of the article</source>
            <translation>kein Ereignistyp des Artikels</translation>
        </message>
        <message>
            <source>quotes without speaker: {0}</source>
            <translation>Zitate ohne Sprecher: {0}</translation>
        </message>
        <message>
            <source>quotes without stance: {0}</source>
            <translation>Zitate ohne Haltung: {0}</translation>
        </message>
        <message>
            <source>suggestions to decide: {0}</source>
            <translation>offene Vorschläge: {0}</translation>
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
        <name>EntityModel</name>
        <message>
            <source>mentions: {0}</source>
            <translation>Erwähnungen: {0}</translation>
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
        <name>Exchange</name>
        <message>
            <source>Import annotated data</source>
            <translation>Annotierte Daten importieren</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <source>Articles: {0}. Open a line to see where; Return opens the place.</source>
            <translation>Artikel: {0}. Eine Zeile aufklappen zeigt wo; die Eingabetaste öffnet die Stelle.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Counting: {0} of {1} articles</source>
            <translation>Zählen: {0} von {1} Artikeln</translation>
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
            <source>In a place: 1 cut, 2 expand, 3 contract, 4 leave out.</source>
            <translation>An einer Stelle: 1 teilen, 2 erweitern, 3 verkürzen, 4 weglassen.</translation>
        </message>
        <message>
            <source>What the format leaves out</source>
            <translation>Was das Format auslässt</translation>
        </message>
        <message>
            <source>Written to {2}, read back in full: annotations {0}, articles {1}.</source>
            <translation>In {2} geschrieben, vollständig zurückgelesen: Annotationen {0}, Artikel {1}.</translation>
        </message>
        <message>
            <source>Written to {2}, read back {3} of {4}: annotations {0}, articles {1}.</source>
            <translation>In {2} geschrieben, {3} von {4} zurückgelesen: Annotationen {0}, Artikel {1}.</translation>
        </message>
        <message>
            <source>Written to {2}: annotations {0}, articles {1}.</source>
            <translation>In {2} geschrieben: Annotationen {0}, Artikel {1}.</translation>
        </message>
        <message>
            <source>{0} annotations were not written as they stand.</source>
            <translation>{0} Annotationen wurden nicht so geschrieben, wie sie dastehen.</translation>
        </message>
        <message>
            <source>{0} articles were not read back as they were written.</source>
            <translation>{0} Artikel wurden nicht so zurückgelesen, wie sie geschrieben wurden.</translation>
        </message>
    </context>
    <context>
        <name>ExportForm</name>
        <message>
            <source>A training set: a folder with train, dev and test</source>
            <translation>Ein Trainingssatz: ein Ordner mit train, dev und test</translation>
        </message>
        <message>
            <source>All articles of the corpus</source>
            <translation>Alle Artikel des Korpus</translation>
        </message>
        <message>
            <source>Annotations</source>
            <translation>Annotationen</translation>
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
            <source>As tables</source>
            <translation>Als Tabellen</translation>
        </message>
        <message>
            <source>Contract the annotation to whole words</source>
            <translation>Annotation auf ganze Wörter verkürzen</translation>
        </message>
        <message>
            <source>Cut the word there</source>
            <translation>Das Wort dort teilen</translation>
        </message>
        <message>
            <source>Expand the annotation to whole words</source>
            <translation>Annotation auf ganze Wörter erweitern</translation>
        </message>
        <message>
            <source>For other tools</source>
            <translation>Für andere Programme</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Leave the annotation out</source>
            <translation>Die Annotation weglassen</translation>
        </message>
        <message>
            <source>Of extensions</source>
            <translation>Von Erweiterungen</translation>
        </message>
        <message>
            <source>Only the open article</source>
            <translation>Nur der offene Artikel</translation>
        </message>
        <message>
            <source>Rejected ones as negatives</source>
            <translation>Abgelehnte als Negativbeispiele</translation>
        </message>
        <message>
            <source>Suggestions as well, not only what was accepted</source>
            <translation>Auch Vorschläge, nicht nur Angenommenes</translation>
        </message>
        <message>
            <source>The selected articles</source>
            <translation>Die ausgewählten Artikel</translation>
        </message>
        <message>
            <source>The split “{0}”</source>
            <translation>Der Teil „{0}“</translation>
        </message>
        <message>
            <source>Those of the articles themselves</source>
            <translation>Die der Artikel selbst</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>Zum Lesen</translation>
        </message>
        <message>
            <source>To train models</source>
            <translation>Zum Trainieren von Modellen</translation>
        </message>
        <message>
            <source>Where a word would be cut</source>
            <translation>Wo ein Wort geteilt würde</translation>
        </message>
        <message>
            <source>Where an annotation cuts a word</source>
            <translation>Wo eine Annotation ein Wort teilt</translation>
        </message>
        <message>
            <source>Whose annotations</source>
            <translation>Wessen Annotationen</translation>
        </message>
    </context>
    <context>
        <name>ExportResult</name>
        <message>
            <source>Annotations by label</source>
            <translation>Annotationen nach Label</translation>
        </message>
        <message>
            <source>Not as it stands</source>
            <translation>Nicht wie es dasteht</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Written and read back</source>
            <translation>Geschrieben und zurückgelesen</translation>
        </message>
        <message>
            <source>label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>read back</source>
            <translation>zurückgelesen</translation>
        </message>
        <message>
            <source>what</source>
            <translation>was</translation>
        </message>
        <message>
            <source>where</source>
            <translation>wo</translation>
        </message>
        <message>
            <source>written</source>
            <translation>geschrieben</translation>
        </message>
        <message>
            <source>… and {0} more</source>
            <translation>… und {0} weitere</translation>
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
        <name>FilterButton</name>
        <message>
            <source>Filter what is drawn</source>
            <translation>Filtern, was gezeichnet wird</translation>
        </message>
        <message>
            <source>Filter: {0} not drawn</source>
            <translation>Filter: {0} nicht gezeichnet</translation>
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
            <source>nothing found</source>
            <translation>nichts gefunden</translation>
        </message>
        <message>
            <source>↓ to the hits: label keys label them</source>
            <translation>↓ zu den Treffern: Labeltasten versehen sie mit Labels</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>DONE</source>
            <translation>FERTIG</translation>
        </message>
        <message>
            <source>{0} left</source>
            <translation>noch {0}</translation>
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
        <name>HistoryModel</name>
        <message>
            <source>from a merge</source>
            <translation>aus Zusammenführung</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>zurückgenommen</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>&amp;Go to the place</source>
            <translation>Zur &amp;Stelle gehen</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>&amp;Zurücknehmen</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Jederzeit</translation>
        </message>
        <message>
            <source>Changes, the newest first</source>
            <translation>Änderungen, die neuesten zuerst</translation>
        </message>
        <message>
            <source>Choose the whole corpus, another person, a longer time or other words.</source>
            <translation>Wählen Sie das ganze Korpus, eine andere Person, eine längere Zeit oder andere Wörter.</translation>
        </message>
        <message>
            <source>Every decision stands here in a sentence, and any single one can be taken back.</source>
            <translation>Jede Entscheidung steht hier in einem Satz, und jede einzelne lässt sich zurücknehmen.</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Von … bis …</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Letztes Jahr</translation>
        </message>
        <message>
            <source>No change fits</source>
            <translation>Keine Änderung passt</translation>
        </message>
        <message>
            <source>Nothing has been changed yet</source>
            <translation>Noch wurde nichts geändert</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Taken back in {0} articles.</source>
            <translation>In {0} Artikeln zurückgenommen.</translation>
        </message>
        <message>
            <source>Taken back in {0} of {1} articles; the others were changed since and stay.</source>
            <translation>In {0} von {1} Artikeln zurückgenommen; die übrigen wurden seitdem geändert und bleiben.</translation>
        </message>
        <message>
            <source>Taken back; the newest row says so.</source>
            <translation>Zurückgenommen; die neueste Zeile sagt es.</translation>
        </message>
        <message>
            <source>This article</source>
            <translation>Dieser Artikel</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>What is taken back becomes a change of its own; undo takes it back in turn.</source>
            <translation>Was zurückgenommen wird, ist selbst eine Änderung; „Rückgängig“ nimmt auch sie zurück.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Whole corpus</source>
            <translation>Ganzes Korpus</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>Words of the change</source>
            <translation>Wörter der Änderung</translation>
        </message>
    </context>
    <context>
        <name>ImportModel</name>
        <message>
            <source>ADDED</source>
            <translation>NEU</translation>
        </message>
        <message>
            <source>COPY</source>
            <translation>KOPIE</translation>
        </message>
        <message>
            <source>KNOWN</source>
            <translation>BEKANNT</translation>
        </message>
        <message>
            <source>REFUSED</source>
            <translation>ABGELEHNT</translation>
        </message>
        <message>
            <source>nearly the same as another</source>
            <translation>fast gleich wie ein anderer</translation>
        </message>
        <message>
            <source>nearly the same as “{0}”</source>
            <translation>fast gleich wie „{0}“</translation>
        </message>
    </context>
    <context>
        <name>ImportReportPage</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Schließen</translation>
        </message>
        <message>
            <source>&amp;Save as CSV…</source>
            <translation>Als &amp;CSV speichern…</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Neu hinzugefügt</translation>
        </message>
        <message>
            <source>Added, nearly the same as others</source>
            <translation>Hinzugefügt, anderen fast gleich</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Already there</source>
            <translation>Schon da</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Save what became of each file</source>
            <translation>Speichern, was aus jeder Datei wurde</translation>
        </message>
        <message>
            <source>Saved: {0}</source>
            <translation>Gespeichert: {0}</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>What became of each file</source>
            <translation>Was aus jeder Datei wurde</translation>
        </message>
        <message>
            <source>Which files are listed</source>
            <translation>Welche Dateien gezeigt werden</translation>
        </message>
    </context>
    <context>
        <name>ImportTree</name>
        <message>
            <source>Known articles</source>
            <translation>Bekannte Artikel</translation>
        </message>
        <message>
            <source>New articles</source>
            <translation>Neue Artikel</translation>
        </message>
        <message>
            <source>Not placed</source>
            <translation>Ohne Platz</translation>
        </message>
        <message>
            <source>What would come of it</source>
            <translation>Was daraus würde</translation>
        </message>
        <message>
            <source>accepts {0}</source>
            <translation>nimmt {0} an</translation>
        </message>
        <message>
            <source>{0} stay</source>
            <translation>{0} bleiben</translation>
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
            <source>Type to find an action, press Return, then its new key; or click it. Backspace: no key.</source>
            <translation>Tippen sucht eine Aktion; Eingabe, dann die neue Taste; oder anklicken. Rücktaste: keine Taste.</translation>
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
        <name>LabelMappingTable</name>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>becomes</source>
            <translation>wird zu</translation>
        </message>
        <message>
            <source>how often</source>
            <translation>wie oft</translation>
        </message>
        <message>
            <source>label there</source>
            <translation>Label dort</translation>
        </message>
        <message>
            <source>{0} (new label)</source>
            <translation>{0} (neues Label)</translation>
        </message>
        <message>
            <source>{0} becomes</source>
            <translation>{0} wird zu</translation>
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
            <source>Nothing would be left of the annotation; nothing was changed; Delete removes it.</source>
            <translation>Von der Annotation bliebe nichts übrig; nichts wurde geändert; Entf entfernt sie.</translation>
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
            <source>In the corpus: {0}.</source>
            <translation>Im Korpus: {0}.</translation>
        </message>
        <message>
            <source>Nearly the same as an article that was there already.</source>
            <translation>Fast gleich wie ein Artikel, der schon da war.</translation>
        </message>
        <message>
            <source>Nearly the same as others: {0}.</source>
            <translation>Anderen fast gleich: {0}.</translation>
        </message>
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
            <source>Stopped. In the corpus: {0}. Open the files again to go on with the rest.</source>
            <translation>Angehalten. Im Korpus: {0}. Die Dateien noch einmal öffnen, um mit dem Rest weiterzumachen.</translation>
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
            <source>Who or what is this? Type a name or click another mention.</source>
            <translation>Wer oder was? Namen eingeben oder Erwähnung anklicken.</translation>
        </message>
        <message>
            <source>Who says this? Type a name or click it in the text.</source>
            <translation>Wer sagt das? Namen eingeben oder im Text anklicken.</translation>
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
        <name>LossTree</name>
        <message>
            <source>As all</source>
            <translation>Wie alle</translation>
        </message>
        <message>
            <source>Contract to whole words</source>
            <translation>Auf ganze Wörter verkürzen</translation>
        </message>
        <message>
            <source>Cut the word</source>
            <translation>Wort teilen</translation>
        </message>
        <message>
            <source>Expand to whole words</source>
            <translation>Auf ganze Wörter erweitern</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <source>Nothing: everything of these articles fits.</source>
            <translation>Nichts: alles aus diesen Artikeln passt hinein.</translation>
        </message>
        <message>
            <source>What the format leaves out</source>
            <translation>Was das Format auslässt</translation>
        </message>
        <message>
            <source>begin or end inside a word</source>
            <translation>beginnen oder enden in einem Wort</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
        <message>
            <source>the article</source>
            <translation>der Artikel</translation>
        </message>
        <message>
            <source>the word is cut</source>
            <translation>das Wort wird geteilt</translation>
        </message>
        <message>
            <source>… and {0} more</source>
            <translation>… und {0} weitere</translation>
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
        <name>MergingPage</name>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Zusammenführen</translation>
        </message>
        <message>
            <source>1  Mine</source>
            <translation>1  Meine</translation>
        </message>
        <message>
            <source>2  Theirs</source>
            <translation>2  Die andere</translation>
        </message>
        <message>
            <source>3  Mine, theirs as a version</source>
            <translation>3  Meine, die andere als Fassung</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Konflikte</translation>
        </message>
        <message>
            <source>Decided differently here and there</source>
            <translation>Hier und dort verschieden entschieden</translation>
        </message>
        <message>
            <source>Merge with another corpus</source>
            <translation>Mit einem anderen Korpus zusammenführen</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Zusammengeführt</translation>
        </message>
        <message>
            <source>Merged with {0}</source>
            <translation>Mit {0} zusammengeführt</translation>
        </message>
        <message>
            <source>Merged. Each article can be undone; a backup was made before.</source>
            <translation>Zusammengeführt. Jeder Artikel lässt sich zurücknehmen; vorher wurde gesichert.</translation>
        </message>
        <message>
            <source>No conflicts</source>
            <translation>Keine Konflikte</translation>
        </message>
        <message>
            <source>Nobody has decided the same differently; nothing is left to choose.</source>
            <translation>Niemand hat dasselbe verschieden entschieden; es bleibt nichts zu wählen.</translation>
        </message>
        <message>
            <source>Reading article {0} of {1}…</source>
            <translation>Artikel {0} von {1} wird gelesen…</translation>
        </message>
        <message>
            <source>Reading {0}…</source>
            <translation>{0} wird gelesen…</translation>
        </message>
        <message>
            <source>What was decided differently here and there is as it was chosen.</source>
            <translation>Was hier und dort verschieden entschieden war, ist so, wie es gewählt wurde.</translation>
        </message>
        <message>
            <source>articles annotated here and there, joined: {0}</source>
            <translation>hier und dort annotierte Artikel, vereint: {0}</translation>
        </message>
        <message>
            <source>articles annotated only there: {0}</source>
            <translation>nur dort annotierte Artikel: {0}</translation>
        </message>
        <message>
            <source>conflicts: {0}</source>
            <translation>Konflikte: {0}</translation>
        </message>
        <message>
            <source>new articles: {0}</source>
            <translation>neue Artikel: {0}</translation>
        </message>
        <message>
            <source>new labels: {0}</source>
            <translation>neue Labels: {0}</translation>
        </message>
        <message>
            <source>read differently there, left as they are here: {0}</source>
            <translation>dort anders gelesen, bleiben wie hier: {0}</translation>
        </message>
        <message>
            <source>remembered decisions: {0}</source>
            <translation>gemerkte Entscheidungen: {0}</translation>
        </message>
        <message>
            <source>the schemes differ, labels are mapped by name</source>
            <translation>die Schemas sind verschieden, Labels werden nach Namen zugeordnet</translation>
        </message>
        <message>
            <source>versions of single persons: {0}</source>
            <translation>Fassungen einzelner Personen: {0}</translation>
        </message>
        <message>
            <source>{0} has nothing that is not here already.</source>
            <translation>{0} enthält nichts, was nicht schon hier ist.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Button: {0}</source>
            <translation>Schaltfläche: {0}</translation>
        </message>
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
            <source>What changes</source>
            <translation>Was sich ändert</translation>
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
        <name>Narration</name>
        <message>
            <source>Accepted {0} as {1}</source>
            <translation>{0} als {1} angenommen</translation>
        </message>
        <message>
            <source>Accepted {0} suggestions</source>
            <translation>{0} Vorschläge angenommen</translation>
        </message>
        <message>
            <source>Annotated {0} as {1}</source>
            <translation>{0} als {1} annotiert</translation>
        </message>
        <message>
            <source>Annotated {0} as {1}, {2} places</source>
            <translation>{0} als {1} annotiert, {2} Stellen</translation>
        </message>
        <message>
            <source>Annotated {0} places</source>
            <translation>{0} Stellen annotiert</translation>
        </message>
        <message>
            <source>Changed nothing</source>
            <translation>Nichts geändert</translation>
        </message>
        <message>
            <source>Changed several things of the article</source>
            <translation>Mehreres am Artikel geändert</translation>
        </message>
        <message>
            <source>Changed the event types of the article</source>
            <translation>Ereignistypen des Artikels geändert</translation>
        </message>
        <message>
            <source>Changed the note on the article</source>
            <translation>Notiz zum Artikel geändert</translation>
        </message>
        <message>
            <source>Changed the speaker of {0} from {2} to {1}</source>
            <translation>Sprecher von {0} von {2} zu {1} geändert</translation>
        </message>
        <message>
            <source>Changed the speaker of {0} quotes to {1}</source>
            <translation>Sprecher von {0} Zitaten zu {1} geändert</translation>
        </message>
        <message>
            <source>Changed the stance of the article</source>
            <translation>Haltung des Artikels geändert</translation>
        </message>
        <message>
            <source>Changed the words of {0} annotations</source>
            <translation>Wörter von {0} Annotationen geändert</translation>
        </message>
        <message>
            <source>Changed who, when or where of {0}</source>
            <translation>Wer, wann oder wo von {0} geändert</translation>
        </message>
        <message>
            <source>Changed who, when or where of {0} events</source>
            <translation>Wer, wann oder wo von {0} Ereignissen geändert</translation>
        </message>
        <message>
            <source>Changed {0}</source>
            <translation>{0} geändert</translation>
        </message>
        <message>
            <source>Changed {0} annotations</source>
            <translation>{0} Annotationen geändert</translation>
        </message>
        <message>
            <source>Changed {0} to {1}</source>
            <translation>{0} zu {1} geändert</translation>
        </message>
        <message>
            <source>Changed, added or removed {0} annotations</source>
            <translation>{0} Annotationen geändert, hinzugefügt oder entfernt</translation>
        </message>
        <message>
            <source>Deleted {0} ({1})</source>
            <translation>{0} gelöscht ({1})</translation>
        </message>
        <message>
            <source>Deleted {0} annotations</source>
            <translation>{0} Annotationen gelöscht</translation>
        </message>
        <message>
            <source>Linked {0} mentions to {1}</source>
            <translation>{0} Erwähnungen mit {1} verknüpft</translation>
        </message>
        <message>
            <source>Linked {0} to {1}</source>
            <translation>{0} mit {1} verknüpft</translation>
        </message>
        <message>
            <source>Linked {0} to {1}, {2} places</source>
            <translation>{0} mit {1} verknüpft, {2} Stellen</translation>
        </message>
        <message>
            <source>Made {0} ({1}) into {2}</source>
            <translation>{0} ({1}) zu {2} gemacht</translation>
        </message>
        <message>
            <source>Made {0} annotations ({1}) into {2}</source>
            <translation>{0} Annotationen ({1}) zu {2} gemacht</translation>
        </message>
        <message>
            <source>Marked the article as done</source>
            <translation>Artikel als fertig markiert</translation>
        </message>
        <message>
            <source>Marked the article as not done</source>
            <translation>Artikel als nicht fertig markiert</translation>
        </message>
        <message>
            <source>Marked {0} annotations as sure</source>
            <translation>{0} Annotationen als sicher markiert</translation>
        </message>
        <message>
            <source>Marked {0} annotations as unsure</source>
            <translation>{0} Annotationen als unsicher markiert</translation>
        </message>
        <message>
            <source>Marked {0} as sure</source>
            <translation>{0} als sicher markiert</translation>
        </message>
        <message>
            <source>Marked {0} as unsure</source>
            <translation>{0} als unsicher markiert</translation>
        </message>
        <message>
            <source>Merged {0} annotations into {1}</source>
            <translation>{0} Annotationen zu {1} verbunden</translation>
        </message>
        <message>
            <source>Moved the end of {0} one character back</source>
            <translation>Ende von {0} ein Zeichen zurück verschoben</translation>
        </message>
        <message>
            <source>Moved the end of {0} one character on</source>
            <translation>Ende von {0} ein Zeichen weiter verschoben</translation>
        </message>
        <message>
            <source>Moved the end of {0} one word back</source>
            <translation>Ende von {0} ein Wort zurück verschoben</translation>
        </message>
        <message>
            <source>Moved the end of {0} one word on</source>
            <translation>Ende von {0} ein Wort weiter verschoben</translation>
        </message>
        <message>
            <source>Moved the end of {0} {1} characters back</source>
            <translation>Ende von {0} {1} Zeichen zurück verschoben</translation>
        </message>
        <message>
            <source>Moved the end of {0} {1} characters on</source>
            <translation>Ende von {0} {1} Zeichen weiter verschoben</translation>
        </message>
        <message>
            <source>Moved the end of {0} {1} words back</source>
            <translation>Ende von {0} {1} Wörter zurück verschoben</translation>
        </message>
        <message>
            <source>Moved the end of {0} {1} words on</source>
            <translation>Ende von {0} {1} Wörter weiter verschoben</translation>
        </message>
        <message>
            <source>Moved the start of {0} one character back</source>
            <translation>Anfang von {0} ein Zeichen zurück verschoben</translation>
        </message>
        <message>
            <source>Moved the start of {0} one character on</source>
            <translation>Anfang von {0} ein Zeichen weiter verschoben</translation>
        </message>
        <message>
            <source>Moved the start of {0} one word back</source>
            <translation>Anfang von {0} ein Wort zurück verschoben</translation>
        </message>
        <message>
            <source>Moved the start of {0} one word on</source>
            <translation>Anfang von {0} ein Wort weiter verschoben</translation>
        </message>
        <message>
            <source>Moved the start of {0} {1} characters back</source>
            <translation>Anfang von {0} {1} Zeichen zurück verschoben</translation>
        </message>
        <message>
            <source>Moved the start of {0} {1} characters on</source>
            <translation>Anfang von {0} {1} Zeichen weiter verschoben</translation>
        </message>
        <message>
            <source>Moved the start of {0} {1} words back</source>
            <translation>Anfang von {0} {1} Wörter zurück verschoben</translation>
        </message>
        <message>
            <source>Moved the start of {0} {1} words on</source>
            <translation>Anfang von {0} {1} Wörter weiter verschoben</translation>
        </message>
        <message>
            <source>Rejected {0} as {1}</source>
            <translation>{0} als {1} abgelehnt</translation>
        </message>
        <message>
            <source>Rejected {0} suggestions</source>
            <translation>{0} Vorschläge abgelehnt</translation>
        </message>
        <message>
            <source>Relabelled {0} annotations from {1} to {2}</source>
            <translation>Label von {0} Annotationen von {1} zu {2} geändert</translation>
        </message>
        <message>
            <source>Relabelled {0} from {1} to {2}</source>
            <translation>Label von {0} von {1} zu {2} geändert</translation>
        </message>
        <message>
            <source>Relabelled {0} from {1} to {2}, {3} places</source>
            <translation>Label von {0} von {1} zu {2} geändert, {3} Stellen</translation>
        </message>
        <message>
            <source>Removed the cue of {0}</source>
            <translation>Redeverb von {0} entfernt</translation>
        </message>
        <message>
            <source>Removed the cues of {0} quotes</source>
            <translation>Redeverben von {0} Zitaten entfernt</translation>
        </message>
        <message>
            <source>Removed the event type of {0}</source>
            <translation>Ereignistyp von {0} entfernt</translation>
        </message>
        <message>
            <source>Removed the event type of {0} annotations</source>
            <translation>Ereignistyp von {0} Annotationen entfernt</translation>
        </message>
        <message>
            <source>Removed the note on {0}</source>
            <translation>Notiz zu {0} entfernt</translation>
        </message>
        <message>
            <source>Removed the notes on {0} annotations</source>
            <translation>Notizen zu {0} Annotationen entfernt</translation>
        </message>
        <message>
            <source>Removed the speaker of {0}</source>
            <translation>Sprecher von {0} entfernt</translation>
        </message>
        <message>
            <source>Removed the speaker of {0} quotes</source>
            <translation>Sprecher von {0} Zitaten entfernt</translation>
        </message>
        <message>
            <source>Removed the stance of {0}</source>
            <translation>Haltung von {0} entfernt</translation>
        </message>
        <message>
            <source>Removed the stance of {0} annotations</source>
            <translation>Haltung von {0} Annotationen entfernt</translation>
        </message>
        <message>
            <source>Set the cue of {0} to {1}</source>
            <translation>Redeverb von {0} auf {1} gesetzt</translation>
        </message>
        <message>
            <source>Set the cues of {0} quotes</source>
            <translation>Redeverben von {0} Zitaten gesetzt</translation>
        </message>
        <message>
            <source>Set the event type of {0} annotations to {1}</source>
            <translation>Ereignistyp von {0} Annotationen auf {1} gesetzt</translation>
        </message>
        <message>
            <source>Set the event type of {0} to {1}</source>
            <translation>Ereignistyp von {0} auf {1} gesetzt</translation>
        </message>
        <message>
            <source>Set the speaker of {0} quotes to {1}</source>
            <translation>{1} als Sprecher von {0} Zitaten gesetzt</translation>
        </message>
        <message>
            <source>Set the speaker of {0} to {1}</source>
            <translation>{1} als Sprecher von {0} gesetzt</translation>
        </message>
        <message>
            <source>Set the stance of {0} annotations</source>
            <translation>Haltung von {0} Annotationen gesetzt</translation>
        </message>
        <message>
            <source>Set the stance of {0} to {1}</source>
            <translation>Haltung von {0} auf {1} gesetzt</translation>
        </message>
        <message>
            <source>Split {0} into {1}</source>
            <translation>{0} in {1} geteilt</translation>
        </message>
        <message>
            <source>Took back the decision about {0}</source>
            <translation>Entscheidung über {0} zurückgenommen</translation>
        </message>
        <message>
            <source>Took back the decisions about {0} annotations</source>
            <translation>Entscheidungen über {0} Annotationen zurückgenommen</translation>
        </message>
        <message>
            <source>Took back: {0}</source>
            <translation>Zurückgenommen: {0}</translation>
        </message>
        <message>
            <source>Unlinked {0} from {1}</source>
            <translation>Verknüpfung von {0} mit {1} gelöst</translation>
        </message>
        <message>
            <source>Unlinked {0} mentions from {1}</source>
            <translation>Verknüpfung von {0} Erwähnungen mit {1} gelöst</translation>
        </message>
        <message>
            <source>Wrote a note on {0}</source>
            <translation>Notiz zu {0} geschrieben</translation>
        </message>
        <message>
            <source>Wrote notes on {0} annotations</source>
            <translation>Notizen zu {0} Annotationen geschrieben</translation>
        </message>
        <message>
            <source>{0} places in {1} articles</source>
            <translation>{0} Stellen in {1} Artikeln</translation>
        </message>
        <message>
            <source>{0}; the article is done</source>
            <translation>{0}; der Artikel ist fertig</translation>
        </message>
        <message>
            <source>{0}; {1}</source>
            <translation>{0}; {1}</translation>
        </message>
    </context>
    <context>
        <name>OpeningFailed</name>
        <message>
            <source>&amp;Open another corpus…</source>
            <translation>Anderes Korpus ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Restore a backup</source>
            <translation>Sicherung &amp;wiederherstellen</translation>
        </message>
        <message>
            <source>&amp;Save what can be saved…</source>
            <translation>&amp;Rettbares speichern…</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Article Annotator</source>
            <translation>Article Annotator</translation>
        </message>
        <message>
            <source>At work</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <source>Open or make a corpus</source>
            <translation>Korpus öffnen oder anlegen</translation>
        </message>
        <message>
            <source>Reading what can be read…</source>
            <translation>Lesbares wird gelesen…</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>Wird wiederhergestellt…</translation>
        </message>
        <message>
            <source>Save what can be read into a new corpus</source>
            <translation>Lesbares in ein neues Korpus retten</translation>
        </message>
        <message>
            <source>The corpus is as it was on {0}; the damaged file is {1}.</source>
            <translation>Das Korpus ist, wie es am {0} war; die beschädigte Datei ist {1}.</translation>
        </message>
        <message>
            <source>The corpus {0} cannot be opened</source>
            <translation>Das Korpus {0} lässt sich nicht öffnen</translation>
        </message>
        <message>
            <source>There are no backups of this corpus</source>
            <translation>Von diesem Korpus gibt es keine Sicherungen</translation>
        </message>
        <message>
            <source>{0} articles with {1} annotations are in {2}; nothing is known to be missing.</source>
            <translation>{0} Artikel mit {1} Annotationen sind in {2}; soweit bekannt, fehlt nichts.</translation>
        </message>
        <message>
            <source>{0} articles with {1} annotations are in {2}; {3} rows at least are lost.</source>
            <translation>{0} Artikel mit {1} Annotationen sind in {2}; mindestens {3} Zeilen sind verloren.</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>nothing found</source>
            <translation>nichts gefunden</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>QueryBar</name>
        <message>
            <source>Fields and saved searches</source>
            <translation>Felder und gespeicherte Suchen</translation>
        </message>
        <message>
            <source>Write a part of the search by choosing it; saved searches</source>
            <translation>Einen Teil der Suche durch Wählen schreiben; gespeicherte Suchen</translation>
        </message>
    </context>
    <context>
        <name>QueueCommands</name>
        <message>
            <source>A new tag</source>
            <translation>Ein neues Schlagwort</translation>
        </message>
        <message>
            <source>Assigned to {0}.</source>
            <translation>{0} zugewiesen.</translation>
        </message>
        <message>
            <source>Flagged. “Flagged” above the queue shows these articles.</source>
            <translation>Vorgemerkt. „Vorgemerkt“ über der Warteschlange zeigt diese Artikel.</translation>
        </message>
        <message>
            <source>In the set “{0}” now.</source>
            <translation>Jetzt in der Sammlung „{0}“.</translation>
        </message>
        <message>
            <source>New in the set “{0}”: {1} articles.</source>
            <translation>Neu in der Sammlung „{0}“: {1} Artikel.</translation>
        </message>
        <message>
            <source>No longer flagged.</source>
            <translation>Nicht mehr vorgemerkt.</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Sammlung</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Jemand Neues</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>Tag or set of the article</source>
            <translation>Schlagwort oder Sammlung des Artikels</translation>
        </message>
        <message>
            <source>Tagged “{0}”.</source>
            <translation>Schlagwort „{0}“ vergeben.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Zurückgenommen.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Who has to do the article</source>
            <translation>Wer den Artikel bearbeiten soll</translation>
        </message>
        <message>
            <source>has the article; pick to take it away</source>
            <translation>hat den Artikel; Wählen nimmt ihn weg</translation>
        </message>
        <message>
            <source>the article has it; pick to take it away</source>
            <translation>der Artikel hat es; Wählen nimmt es weg</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} Artikel</translation>
        </message>
        <message>
            <source>{0} need not do it any more.</source>
            <translation>{0} muss es nicht mehr tun.</translation>
        </message>
        <message>
            <source>“{0}” taken away.</source>
            <translation>„{0}“ weggenommen.</translation>
        </message>
    </context>
    <context>
        <name>QueueMenus</name>
        <message>
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>Any or none</source>
            <translation>Jedes oder keines</translation>
        </message>
        <message>
            <source>As added</source>
            <translation>Wie hinzugefügt</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>Nach Titel</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>Vorgemerkt</translation>
        </message>
        <message>
            <source>Least certain first</source>
            <translation>Unsicherste</translation>
        </message>
        <message>
            <source>Manage tags and sets…</source>
            <translation>Schlagwörter und Sammlungen verwalten…</translation>
        </message>
        <message>
            <source>Most similar first</source>
            <translation>Ähnlichste</translation>
        </message>
        <message>
            <source>Most similar to the open article</source>
            <translation>Dem offenen Artikel am ähnlichsten</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Älteste zuerst</translation>
        </message>
        <message>
            <source>Only those assigned to me</source>
            <translation>Nur mir zugewiesene</translation>
        </message>
        <message>
            <source>Order of the queue</source>
            <translation>Reihenfolge der Warteschlange</translation>
        </message>
        <message>
            <source>Random order</source>
            <translation>Zufällig</translation>
        </message>
        <message>
            <source>Random order: shuffle again</source>
            <translation>Zufällig: neu mischen</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Sammlung</translation>
        </message>
        <message>
            <source>Share out articles…</source>
            <translation>Artikel aufteilen…</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Untouched</source>
            <translation>Unberührt</translation>
        </message>
        <message>
            <source>Which articles the queue shows</source>
            <translation>Welche Artikel die Warteschlange zeigt</translation>
        </message>
        <message>
            <source>mine</source>
            <translation>meine</translation>
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
            <source>flagged</source>
            <translation>vorgemerkt</translation>
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
            <source>{0} articles are nearly the same</source>
            <translation>{0} Artikel sind fast gleich</translation>
        </message>
        <message>
            <source>{0} copies</source>
            <translation>{0} Kopien</translation>
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
            <source>No article matches what is typed and chosen above.</source>
            <translation>Kein Artikel passt zu dem, was oben getippt und gewählt ist.</translation>
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
            <source>They stand here in the order that you choose, with what is left in each.</source>
            <translation>Sie stehen hier in der gewählten Reihenfolge, mit dem, was in jedem noch offen ist.</translation>
        </message>
        <message>
            <source>more than {0} shown</source>
            <translation>mehr als {0} gezeigt</translation>
        </message>
        <message>
            <source>{0} of {1} articles done</source>
            <translation>{0} von {1} fertig</translation>
        </message>
        <message>
            <source>{0} shown</source>
            <translation>{0} gezeigt</translation>
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
        <name>Restoring</name>
        <message>
            <source>Backups…</source>
            <translation>Sicherungen…</translation>
        </message>
        <message>
            <source>Everything is in {0}.</source>
            <translation>Alles ist in {0}.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Reading what can be read…</source>
            <translation>Lesbares wird gelesen…</translation>
        </message>
        <message>
            <source>Save a copy of the corpus</source>
            <translation>Eine Kopie des Korpus speichern</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie speichern…</translation>
        </message>
        <message>
            <source>Save what can be read into a new corpus</source>
            <translation>Lesbares in ein neues Korpus retten</translation>
        </message>
        <message>
            <source>The corpus is as it was on {0}; what there was before is a backup.</source>
            <translation>Das Korpus ist, wie es am {0} war; der Stand davor ist eine Sicherung.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>{0} articles with {1} annotations are in {2}; nothing is known to be missing.</source>
            <translation>{0} Artikel mit {1} Annotationen sind in {2}; soweit bekannt, fehlt nichts.</translation>
        </message>
        <message>
            <source>{0} articles with {1} annotations are in {2}; {3} rows at least are lost.</source>
            <translation>{0} Artikel mit {1} Annotationen sind in {2}; mindestens {3} Zeilen sind verloren.</translation>
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
            <source>The scheme offers the label {0} no more; bring it back or remove the rule.</source>
            <translation>Das Schema bietet das Label {0} nicht mehr an; holen Sie es zurück oder entfernen Sie die Regel.</translation>
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
        <name>SearchDeeds</name>
        <message>
            <source>&amp;With the selected</source>
            <translation>&amp;Mit den ausgewählten</translation>
        </message>
        <message>
            <source>&amp;With the selected articles: {0}</source>
            <translation>Mit a&amp;usgewählten Artikeln: {0}</translation>
        </message>
        <message>
            <source>&amp;With the selected passages: {0}</source>
            <translation>Mit ausgewä&amp;hlten Stellen: {0}</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Delete the annotations</source>
            <translation>Annotationen löschen</translation>
        </message>
        <message>
            <source>Delete the articles ({0})</source>
            <translation>Artikel löschen ({0})</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Gelöscht</translation>
        </message>
        <message>
            <source>Event type</source>
            <translation>Ereignistyp</translation>
        </message>
        <message>
            <source>Event type {0}</source>
            <translation>Ereignistyp {0}</translation>
        </message>
        <message>
            <source>Export the articles ({0})…</source>
            <translation>Artikel exportieren ({0})…</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Kind of quote</source>
            <translation>Art des Zitats</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Labelled {0}</source>
            <translation>Label {0}</translation>
        </message>
        <message>
            <source>Make entities</source>
            <translation>Entitäten anlegen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Nothing is selected; Ctrl+A selects what is listed</source>
            <translation>Nichts ist ausgewählt; Strg+A wählt alles in der Liste aus</translation>
        </message>
        <message>
            <source>Put the articles into a set ({0})…</source>
            <translation>Artikel in eine Sammlung legen ({0})…</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Sammlung</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>Tag the articles ({0})…</source>
            <translation>Artikeln ein Schlagwort geben ({0})…</translation>
        </message>
        <message>
            <source>The search finds more than {0} passages; nothing was changed; narrow it down.</source>
            <translation>Die Suche findet mehr als {0} Stellen; nichts wurde geändert; bitte eingrenzen.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>With all passages that the search finds</source>
            <translation>Mit allen Stellen, die die Suche findet</translation>
        </message>
        <message>
            <source>{0}: {1} passages in {2} articles?</source>
            <translation>{0}: {1} Stellen in {2} Artikeln?</translation>
        </message>
        <message>
            <source>“{0}”: {1} articles.</source>
            <translation>„{0}“: {1} Artikel.</translation>
        </message>
    </context>
    <context>
        <name>SearchMenu</name>
        <message>
            <source>Anything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Zugewiesen an</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Entschieden von</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
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
            <source>Flagged</source>
            <translation>Vorgemerkt</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Kind of annotation</source>
            <translation>Art der Annotation</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Name of the search</source>
            <translation>Name der Suche</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Part of the data</source>
            <translation>Teil der Daten</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Rename the search</source>
            <translation>Suche umbenennen</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Diese Suche speichern</translation>
        </message>
        <message>
            <source>Save this search…</source>
            <translation>Diese Suche speichern…</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Sammlung</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>Stance</source>
            <translation>Haltung</translation>
        </message>
        <message>
            <source>Suggested by</source>
            <translation>Vorgeschlagen von</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>Unsicher</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>&amp;Articles</source>
            <translation>&amp;Artikel</translation>
        </message>
        <message>
            <source>&amp;Passages</source>
            <translation>&amp;Stellen</translation>
        </message>
        <message>
            <source>&amp;Regular expression</source>
            <translation>&amp;Regulärer Ausdruck</translation>
        </message>
        <message>
            <source>&amp;With the selected</source>
            <translation>&amp;Mit den ausgewählten</translation>
        </message>
        <message>
            <source>Articles found</source>
            <translation>Gefundene Artikel</translation>
        </message>
        <message>
            <source>Articles: more than {0}</source>
            <translation>Artikel: mehr als {0}</translation>
        </message>
        <message>
            <source>Articles: {0}</source>
            <translation>Artikel: {0}</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Nach Datum</translation>
        </message>
        <message>
            <source>By the second word after</source>
            <translation>Nach dem zweiten Wort danach</translation>
        </message>
        <message>
            <source>By the second word before</source>
            <translation>Nach dem zweiten Wort davor</translation>
        </message>
        <message>
            <source>By the word after</source>
            <translation>Nach dem Wort danach</translation>
        </message>
        <message>
            <source>By the word before</source>
            <translation>Nach dem Wort davor</translation>
        </message>
        <message>
            <source>By the words found</source>
            <translation>Nach den gefundenen Wörtern</translation>
        </message>
        <message>
            <source>Find anything in the corpus</source>
            <translation>Alles im Korpus finden</translation>
        </message>
        <message>
            <source>In the order of the articles</source>
            <translation>In der Reihenfolge der Artikel</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Order of the passages</source>
            <translation>Reihenfolge der Stellen</translation>
        </message>
        <message>
            <source>Passages found</source>
            <translation>Gefundene Stellen</translation>
        </message>
        <message>
            <source>Passages: {0}</source>
            <translation>Stellen: {0}</translation>
        </message>
        <message>
            <source>Passages: {0} and more</source>
            <translation>Stellen: {0} und mehr</translation>
        </message>
        <message>
            <source>Search the corpus</source>
            <translation>Korpus durchsuchen</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <source>The first {0} passages, sorted</source>
            <translation>Die ersten {0} Stellen, sortiert</translation>
        </message>
        <message>
            <source>Try fewer words, the beginning of a word with a star (sanction*), or fewer fields.</source>
            <translation>Weniger Wörter versuchen, den Anfang eines Wortes mit Stern (sanktion*) oder weniger Felder.</translation>
        </message>
        <message>
            <source>Type words, or fields such as label:GPE, speaker:Ada, status:suggested; the menu beside the field writes them for you. Passages show each hit in its line, to be sorted by what stands beside it. Return opens a result at its place; the menu below labels, tags, exports or deletes what is selected.</source>
            <translation>Wörter eingeben oder Felder wie label:GPE, speaker:Ada, status:suggested; das Menü neben dem Feld schreibt sie. „Stellen“ zeigt jeden Treffer in seiner Zeile, sortierbar nach dem, was daneben steht. Die Eingabetaste öffnet ein Ergebnis an seiner Stelle; das Menü unten gibt Ausgewähltem Labels oder Schlagwörter, exportiert oder löscht es.</translation>
        </message>
        <message>
            <source>Words, “a phrase”, begin*, -not, label:…, speaker:…, date:2022-02</source>
            <translation>Wörter, "eine Wortfolge", Anfang*, -nicht, label:…, speaker:…, date:2022-02</translation>
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
        <name>Sentence</name>
        <message>
            <source>A code has 1 to 8 letters</source>
            <translation>Ein Kürzel hat 1 bis 8 Buchstaben</translation>
        </message>
        <message>
            <source>A corpus on a server is backed up there; nothing was done; ask who runs it.</source>
            <translation>Ein Korpus auf einem Server wird dort gesichert; nichts wurde getan; fragen Sie, wer ihn betreibt.</translation>
        </message>
        <message>
            <source>A line is longer than a word can be; nothing was read from there on; check the file.</source>
            <translation>Eine Zeile ist länger, als ein Wort sein kann; ab dort wurde nichts gelesen; prüfen Sie die Datei.</translation>
        </message>
        <message>
            <source>A name is missing after “{0}:”</source>
            <translation>Nach „{0}:“ fehlt ein Name</translation>
        </message>
        <message>
            <source>A name lies within one paragraph; nothing was changed; select fewer words.</source>
            <translation>Ein Name liegt in einem Absatz; nichts wurde geändert; wählen Sie weniger Wörter aus.</translation>
        </message>
        <message>
            <source>A part needs a rule</source>
            <translation>Ein Teil braucht eine Regel</translation>
        </message>
        <message>
            <source>A printable PDF of the annotated articles</source>
            <translation>Ein druckbares PDF der annotierten Artikel</translation>
        </message>
        <message>
            <source>A range needs a beginning or an end</source>
            <translation>Ein Bereich braucht einen Anfang oder ein Ende</translation>
        </message>
        <message>
            <source>A readable page of the annotated articles, one HTML file</source>
            <translation>Eine lesbare Seite der annotierten Artikel, eine HTML-Datei</translation>
        </message>
        <message>
            <source>A search needs a name; nothing was changed; type one.</source>
            <translation>Eine Suche braucht einen Namen; nichts wurde geändert; geben Sie einen ein.</translation>
        </message>
        <message>
            <source>A tag needs a name; nothing was changed; type one.</source>
            <translation>Ein Schlagwort braucht einen Namen; nichts wurde geändert; geben Sie einen ein.</translation>
        </message>
        <message>
            <source>A value is missing after “{0}:”</source>
            <translation>Nach „{0}:“ fehlt ein Wert</translation>
        </message>
        <message>
            <source>A value is missing after “{0}”</source>
            <translation>Nach „{0}“ fehlt ein Wert</translation>
        </message>
        <message>
            <source>A word or a field is missing here</source>
            <translation>Hier fehlt ein Wort oder ein Feld</translation>
        </message>
        <message>
            <source>A zip with articles, scheme, guidelines and datasheet</source>
            <translation>Ein Zip mit Artikeln, Schema, Richtlinien und Datenblatt</translation>
        </message>
        <message>
            <source>A {0} annotation with the characters none does not fit the text of {1} characters; nothing was changed; choose words of the text.</source>
            <translation>Eine Annotation der Ebene {0} ohne Zeichen passt nicht zum Text mit {1} Zeichen; nichts wurde geändert; wählen Sie Wörter des Textes.</translation>
        </message>
        <message>
            <source>A {0} annotation with the characters {1} does not fit the text of {2} characters; nothing was changed; choose words of the text.</source>
            <translation>Eine Annotation der Ebene {0} mit den Zeichen {1} passt nicht zum Text mit {2} Zeichen; nichts wurde geändert; wählen Sie Wörter des Textes.</translation>
        </message>
        <message>
            <source>Accept {0}</source>
            <translation>{0} annehmen</translation>
        </message>
        <message>
            <source>Accept {0} suggestion</source>
            <translation>{0} Vorschlag annehmen</translation>
        </message>
        <message>
            <source>Accept {0} suggestions</source>
            <translation>{0} Vorschläge annehmen</translation>
        </message>
        <message>
            <source>Actors, date and place of “{0}”</source>
            <translation>Akteure, Datum und Ort von „{0}“</translation>
        </message>
        <message>
            <source>Add words to {0}</source>
            <translation>Wörter zu {0} hinzufügen</translation>
        </message>
        <message>
            <source>Adjudicate {0} as {1}</source>
            <translation>{0} als {1} schlichten</translation>
        </message>
        <message>
            <source>An article in the trash is damaged; nothing was changed; go back to a backup that has it.</source>
            <translation>Ein Artikel im Papierkorb ist beschädigt; nichts wurde geändert; kehren Sie zu einer Sicherung zurück, die ihn hat.</translation>
        </message>
        <message>
            <source>An edit of many articles is being saved; nothing else was changed; try again in a moment.</source>
            <translation>Eine Änderung vieler Artikel wird gerade gespeichert; sonst wurde nichts geändert; versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>Annotate {0} as {1}</source>
            <translation>{0} als {1} annotieren</translation>
        </message>
        <message>
            <source>Another program is writing to {0}; nothing was changed; close that program and repeat.</source>
            <translation>Ein anderes Programm schreibt gerade in {0}; nichts wurde geändert; schließen Sie jenes Programm und wiederholen Sie es.</translation>
        </message>
        <message>
            <source>Article {0} is not in the corpus any more; nothing was changed.</source>
            <translation>Artikel {0} ist nicht mehr im Korpus; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>CSV tables: a row an annotation; beside it .articles.csv (with texts) and .quotes.csv</source>
            <translation>CSV-Tabellen: eine Zeile je Annotation; daneben .articles.csv (mit Texten) und .quotes.csv</translation>
        </message>
        <message>
            <source>Carry over {0} decision from “{1!s}”</source>
            <translation>{0} Entscheidung aus „{1!s}“ übernehmen</translation>
        </message>
        <message>
            <source>Carry over {0} decision from “{1}”</source>
            <translation>{0} Entscheidung aus „{1}“ übernehmen</translation>
        </message>
        <message>
            <source>Carry over {0} decisions from “{1!s}”</source>
            <translation>{0} Entscheidungen aus „{1!s}“ übernehmen</translation>
        </message>
        <message>
            <source>Carry over {0} decisions from “{1}”</source>
            <translation>{0} Entscheidungen aus „{1}“ übernehmen</translation>
        </message>
        <message>
            <source>Characters such as “â€œ” were wrongly decoded before the file was saved; they were left.</source>
            <translation>Zeichen wie „â€œ“ wurden vor dem Speichern der Datei falsch entschlüsselt; sie blieben stehen.</translation>
        </message>
        <message>
            <source>Characters {0} to {1}, which an annotation refers to, are outside the text of {2} characters; nothing was changed; choose words of the text.</source>
            <translation>Die Zeichen {0} bis {1}, auf die sich eine Annotation bezieht, liegen außerhalb des Textes mit {2} Zeichen; nichts wurde geändert; wählen Sie Wörter des Textes.</translation>
        </message>
        <message>
            <source>Close the gaps of {0}</source>
            <translation>Lücken von {0} schließen</translation>
        </message>
        <message>
            <source>CoNLL-2003 columns with BILOU entity labels</source>
            <translation>CoNLL-2003-Spalten mit Entitätslabels in BILOU</translation>
        </message>
        <message>
            <source>CoNLL-2003 columns with BIOES entity labels</source>
            <translation>CoNLL-2003-Spalten mit Entitätslabels in BIOES</translation>
        </message>
        <message>
            <source>CoNLL-2003 columns with IOB2 entity labels</source>
            <translation>CoNLL-2003-Spalten mit Entitätslabels in IOB2</translation>
        </message>
        <message>
            <source>CoNLL-2012 columns with entities, clusters of mentions and speakers</source>
            <translation>CoNLL-2012-Spalten mit Entitäten, Gruppen von Erwähnungen und Sprechern</translation>
        </message>
        <message>
            <source>CoNLL-U with entities and their clusters in MISC (CorefUD)</source>
            <translation>CoNLL-U mit Entitäten und ihren Gruppen in MISC (CorefUD)</translation>
        </message>
        <message>
            <source>Cue of {0}</source>
            <translation>Redeverb von {0}</translation>
        </message>
        <message>
            <source>Cut words out of {0}</source>
            <translation>Wörter aus {0} herausnehmen</translation>
        </message>
        <message>
            <source>Delete {0}</source>
            <translation>{0} löschen</translation>
        </message>
        <message>
            <source>Event type of {0}</source>
            <translation>Ereignistyp von {0}</translation>
        </message>
        <message>
            <source>Event types are picked by name and have no keys</source>
            <translation>Ereignistypen werden nach Namen gewählt und haben keine Tasten</translation>
        </message>
        <message>
            <source>Event types of the article</source>
            <translation>Ereignistypen des Artikels</translation>
        </message>
        <message>
            <source>Excel workbook with sheets of annotations, articles, quotes and texts</source>
            <translation>Excel-Arbeitsmappe mit Blättern für Annotationen, Artikel, Zitate und Texte</translation>
        </message>
        <message>
            <source>GATE XML, a zip with a document an article</source>
            <translation>GATE-XML, ein Zip mit einem Dokument je Artikel</translation>
        </message>
        <message>
            <source>It is the only fragment; nothing was changed; delete the annotation instead.</source>
            <translation>Es ist das einzige Fragment; nichts wurde geändert; löschen Sie stattdessen die Annotation.</translation>
        </message>
        <message>
            <source>JSON Lines, one article a line with text, metadata, labels and annotations</source>
            <translation>JSON Lines, ein Artikel je Zeile mit Text, Metadaten, Labels und Annotationen</translation>
        </message>
        <message>
            <source>Label Studio JSON tasks with annotations and predictions, and the labelling configuration</source>
            <translation>Aufgaben für Label Studio als JSON mit Annotationen und Vorhersagen, dazu die Konfiguration</translation>
        </message>
        <message>
            <source>Label {0} {1}</source>
            <translation>{0} als {1} bezeichnen</translation>
        </message>
        <message>
            <source>Label {0}: “{1}”, {2} place</source>
            <translation>Label {0}: „{1}“, {2} Stelle</translation>
        </message>
        <message>
            <source>Label {0}: “{1}”, {2} places</source>
            <translation>Label {0}: „{1}“, {2} Stellen</translation>
        </message>
        <message>
            <source>Link to {0}: {1} mention</source>
            <translation>Mit {0} verknüpfen: {1} Erwähnung</translation>
        </message>
        <message>
            <source>Link to {0}: {1} mentions</source>
            <translation>Mit {0} verknüpfen: {1} Erwähnungen</translation>
        </message>
        <message>
            <source>Main event: {0}</source>
            <translation>Hauptereignis: {0}</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Als fertig markieren</translation>
        </message>
        <message>
            <source>Mark as not done</source>
            <translation>Als nicht fertig markieren</translation>
        </message>
        <message>
            <source>Merge into {0}</source>
            <translation>Zu {0} verbinden</translation>
        </message>
        <message>
            <source>Merge label {0} into {1}</source>
            <translation>Label {0} mit {1} verbinden</translation>
        </message>
        <message>
            <source>Merge with another corpus</source>
            <translation>Mit einem anderen Korpus zusammenführen</translation>
        </message>
        <message>
            <source>Merge {0} to {1}</source>
            <translation>{0} zu {1} verbinden</translation>
        </message>
        <message>
            <source>Move boundary of {0}</source>
            <translation>Grenze von {0} verschieben</translation>
        </message>
        <message>
            <source>Move {0}</source>
            <translation>{0} verschieben</translation>
        </message>
        <message>
            <source>Name at least two persons to share articles; nothing was changed.</source>
            <translation>Nennen Sie mindestens zwei Personen, die sich Artikel teilen; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>No article is open; open a file or pick one from the queue first.</source>
            <translation>Kein Artikel ist offen; zuerst eine Datei öffnen oder einen aus der Warteschlange wählen.</translation>
        </message>
        <message>
            <source>No backup could be made ({0!s}); the corpus is unchanged; choose another folder for backups in the settings.</source>
            <translation>Es konnte keine Sicherung gemacht werden ({0!s}); das Korpus ist unverändert; wählen Sie in den Einstellungen einen anderen Ordner für Sicherungen.</translation>
        </message>
        <message>
            <source>No backup was made because the corpus itself is damaged ({0}); go back to an older backup (“annotator restore”) or save what can be read (“annotator salvage”).</source>
            <translation>Es wurde keine Sicherung gemacht, weil das Korpus selbst beschädigt ist ({0}); kehren Sie zu einer älteren Sicherung zurück („annotator restore“) oder retten Sie, was lesbar ist („annotator salvage“).</translation>
        </message>
        <message>
            <source>No corpus is open yet; nothing was changed; wait a moment or open one.</source>
            <translation>Noch ist kein Korpus offen; nichts wurde geändert; warten Sie einen Moment oder öffnen Sie eines.</translation>
        </message>
        <message>
            <source>No trigger is guessed here; nothing was changed; select its words and press E.</source>
            <translation>Hier ist kein Auslöser vermutet; nichts wurde geändert; wählen Sie seine Wörter aus und drücken Sie E.</translation>
        </message>
        <message>
            <source>Nobody could be a {0} any more</source>
            <translation>Dann könnte niemand mehr die Rolle {0} haben</translation>
        </message>
        <message>
            <source>Note on the article</source>
            <translation>Notiz zum Artikel</translation>
        </message>
        <message>
            <source>Note on {0}</source>
            <translation>Notiz zu {0}</translation>
        </message>
        <message>
            <source>Nothing is selected; nothing was changed; select the words first.</source>
            <translation>Nichts ist ausgewählt; nichts wurde geändert; wählen Sie zuerst die Wörter aus.</translation>
        </message>
        <message>
            <source>Nothing was changed. {0!s}</source>
            <translation>Nichts wurde geändert. {0!s}</translation>
        </message>
        <message>
            <source>Nothing was removed: the article is gone already, or this is a version of one; open the article itself.</source>
            <translation>Nichts wurde entfernt: der Artikel ist schon weg, oder dies ist eine Fassung; öffnen Sie den Artikel selbst.</translation>
        </message>
        <message>
            <source>Nothing would be left; nothing was changed; delete the annotation instead.</source>
            <translation>Nichts bliebe übrig; nichts wurde geändert; löschen Sie stattdessen die Annotation.</translation>
        </message>
        <message>
            <source>Only annotations of one kind can be merged; nothing was changed; pick two alike.</source>
            <translation>Nur Annotationen derselben Art lassen sich verbinden; nichts wurde geändert; wählen Sie zwei gleiche.</translation>
        </message>
        <message>
            <source>PLOVER event records in JSON Lines, a line an event</source>
            <translation>PLOVER-Ereignisse in JSON Lines, eine Zeile je Ereignis</translation>
        </message>
        <message>
            <source>Parquet, one row an article, for Hugging Face datasets and pandas, with a dataset card</source>
            <translation>Parquet, eine Zeile je Artikel, für Hugging Face datasets und pandas, mit Datensatzkarte</translation>
        </message>
        <message>
            <source>Prodigy JSON Lines, a task an article with tokens, spans and relations</source>
            <translation>Prodigy JSON Lines, eine Aufgabe je Artikel mit Tokens, Spannen und Relationen</translation>
        </message>
        <message>
            <source>Quotes with cue, sources and contents as Citron's JSON, a zip with a file an article</source>
            <translation>Zitate mit Redeverb, Quellen und Inhalten als Citron-JSON, ein Zip mit einer Datei je Artikel</translation>
        </message>
        <message>
            <source>REFI-QDA project for ATLAS.ti, MAXQDA, NVivo and QualCoder</source>
            <translation>REFI-QDA-Projekt für ATLAS.ti, MAXQDA, NVivo und QualCoder</translation>
        </message>
        <message>
            <source>Reject {0}</source>
            <translation>{0} ablehnen</translation>
        </message>
        <message>
            <source>Reject “{0}”, {1} place</source>
            <translation>„{0}“ ablehnen, {1} Stelle</translation>
        </message>
        <message>
            <source>Reject “{0}”, {1} places</source>
            <translation>„{0}“ ablehnen, {1} Stellen</translation>
        </message>
        <message>
            <source>Rename context {0} to {1}</source>
            <translation>Kontext {0} in {1} umbenennen</translation>
        </message>
        <message>
            <source>Rename label {0} to {1}</source>
            <translation>Label {0} in {1} umbenennen</translation>
        </message>
        <message>
            <source>Rename mode {0} of {1} to {2}</source>
            <translation>Modus {0} von {1} in {2} umbenennen</translation>
        </message>
        <message>
            <source>Rename {0} to {1}</source>
            <translation>{0} in {1} umbenennen</translation>
        </message>
        <message>
            <source>Somebody else is just saving here; nothing was changed; repeat in a moment.</source>
            <translation>Jemand anderes speichert hier gerade; nichts wurde geändert; wiederholen Sie es gleich.</translation>
        </message>
        <message>
            <source>Somebody else saved at the same moment; nothing was changed; repeat in a moment.</source>
            <translation>Jemand anderes hat im selben Moment gespeichert; nichts wurde geändert; wiederholen Sie es gleich.</translation>
        </message>
        <message>
            <source>Speaker of {0}: nobody</source>
            <translation>Sprecher von {0}: niemand</translation>
        </message>
        <message>
            <source>Speaker of {0}: {1}</source>
            <translation>Sprecher von {0}: {1}</translation>
        </message>
        <message>
            <source>Split label {0} into {1}</source>
            <translation>Label {0} in {1} aufteilen</translation>
        </message>
        <message>
            <source>Split {0}</source>
            <translation>{0} teilen</translation>
        </message>
        <message>
            <source>Stance of the article</source>
            <translation>Haltung des Artikels</translation>
        </message>
        <message>
            <source>Stance of {0}</source>
            <translation>Haltung von {0}</translation>
        </message>
        <message>
            <source>Stances as SemEval-2016 task 6, VAST and NewsMTSC have them, a zip with a file each</source>
            <translation>Haltungen wie in SemEval-2016 Task 6, VAST und NewsMTSC, ein Zip mit je einer Datei</translation>
        </message>
        <message>
            <source>Sure about {0}</source>
            <translation>Sicher bei {0}</translation>
        </message>
        <message>
            <source>TEI P5 corpus with stand-off annotations</source>
            <translation>TEI-P5-Korpus mit Stand-off-Annotationen</translation>
        </message>
        <message>
            <source>Take nobody’s labels of the article</source>
            <translation>Von niemandem die Labels des Artikels nehmen</translation>
        </message>
        <message>
            <source>Take nobody’s {0}</source>
            <translation>{0} von niemandem nehmen</translation>
        </message>
        <message>
            <source>Take words from {0}</source>
            <translation>Wörter von {0} wegnehmen</translation>
        </message>
        <message>
            <source>Take {0} agreed annotation</source>
            <translation>{0} übereinstimmende Annotation nehmen</translation>
        </message>
        <message>
            <source>Take {0} agreed annotations</source>
            <translation>{0} übereinstimmende Annotationen nehmen</translation>
        </message>
        <message>
            <source>Take {0} from {1}</source>
            <translation>{0} von {1} nehmen</translation>
        </message>
        <message>
            <source>Take {0}’s labels of the article</source>
            <translation>Die Labels des Artikels von {0} nehmen</translation>
        </message>
        <message>
            <source>That change is undone or gone already; nothing was changed; pick one that stands.</source>
            <translation>Diese Änderung ist schon zurückgenommen oder weg; nichts wurde geändert; wählen Sie eine, die gilt.</translation>
        </message>
        <message>
            <source>That change was made in annotations that are not your own; nothing was changed; correct yours.</source>
            <translation>Diese Änderung geschah in Annotationen, die nicht Ihre eigenen sind; nichts wurde geändert; korrigieren Sie Ihre.</translation>
        </message>
        <message>
            <source>That is no event; nothing was changed; select an event's flag or trigger first.</source>
            <translation>Das ist kein Ereignis; nichts wurde geändert; wählen Sie zuerst die Fahne oder den Auslöser eines Ereignisses aus.</translation>
        </message>
        <message>
            <source>That version of the scheme is gone; nothing was changed; pick another one.</source>
            <translation>Diese Fassung des Schemas gibt es nicht mehr; nichts wurde geändert; wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>The XML is damaged at line {0!s}; what could be read was kept.</source>
            <translation>Das XML ist in Zeile {0!s} beschädigt; was lesbar war, blieb erhalten.</translation>
        </message>
        <message>
            <source>The XML is damaged at line {0}; what could be read was kept.</source>
            <translation>Das XML ist in Zeile {0} beschädigt; was lesbar war, blieb erhalten.</translation>
        </message>
        <message>
            <source>The address holds a password, which others could read; nothing was opened; leave it out and put it into the file .pgpass in your home folder or into the variable PGPASSWORD.</source>
            <translation>Die Adresse enthält ein Passwort, das andere lesen könnten; nichts wurde geöffnet; lassen Sie es weg und schreiben Sie es in die Datei .pgpass in Ihrem Benutzerordner oder in die Variable PGPASSWORD.</translation>
        </message>
        <message>
            <source>The address of the corpus cannot be read ({0!s}); nothing was opened; write it as postgresql+psycopg://user@host/database.</source>
            <translation>Die Adresse des Korpus ist nicht lesbar ({0!s}); nichts wurde geöffnet; schreiben Sie sie als postgresql+psycopg://user@host/database.</translation>
        </message>
        <message>
            <source>The backup could not be put in place ({0!s}); what was there is kept, beside the corpus if not in its place; free some space and repeat.</source>
            <translation>Die Sicherung konnte nicht eingesetzt werden ({0!s}); was da war, ist erhalten, neben dem Korpus, wenn nicht an seiner Stelle; schaffen Sie Platz und wiederholen Sie es.</translation>
        </message>
        <message>
            <source>The backup {0} cannot be opened ({1!s}); nothing was changed; choose another.</source>
            <translation>Die Sicherung {0} lässt sich nicht öffnen ({1!s}); nichts wurde geändert; wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>The backup {0} cannot be read ({1!s}); nothing was changed; choose another one.</source>
            <translation>Die Sicherung {0} ist nicht lesbar ({1!s}); nichts wurde geändert; wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>The backup {0} could not be written ({1!s}); the corpus is unchanged; choose another place or free some space and repeat.</source>
            <translation>Die Sicherung {0} konnte nicht geschrieben werden ({1!s}); das Korpus ist unverändert; wählen Sie einen anderen Ort oder schaffen Sie Platz und wiederholen Sie es.</translation>
        </message>
        <message>
            <source>The beginning of a word needs at least two letters</source>
            <translation>Der Anfang eines Wortes braucht mindestens zwei Buchstaben</translation>
        </message>
        <message>
            <source>The connection to {0} was lost; what was shown as saved is safe; what you did last is there or not, as the article shows when the server can be reached again.</source>
            <translation>Die Verbindung zu {0} ging verloren; was als gespeichert angezeigt wurde, ist sicher; Ihre letzte Änderung ist da oder nicht, wie der Artikel zeigt, wenn der Server wieder erreichbar ist.</translation>
        </message>
        <message>
            <source>The corpus is not as in the preview any more; nothing was changed; look again.</source>
            <translation>Das Korpus ist nicht mehr wie in der Vorschau; nichts wurde geändert; sehen Sie noch einmal nach.</translation>
        </message>
        <message>
            <source>The corpus was opened for reading only.</source>
            <translation>Das Korpus wurde nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>The cursor is in no fragment of the annotation; nothing was changed; click into one.</source>
            <translation>Die Schreibmarke steht in keinem Fragment der Annotation; nichts wurde geändert; klicken Sie in eines.</translation>
        </message>
        <message>
            <source>The cursor is not within the annotation; nothing was changed; click where it should be split.</source>
            <translation>Die Schreibmarke steht nicht in der Annotation; nichts wurde geändert; klicken Sie dorthin, wo sie geteilt werden soll.</translation>
        </message>
        <message>
            <source>The detection pipeline that ships with the program was not found in {0}; your annotations are safe; install the program again or choose an installed pipeline.</source>
            <translation>Die mitgelieferte Erkennungspipeline wurde in {0} nicht gefunden; Ihre Annotationen sind sicher; installieren Sie das Programm neu oder wählen Sie eine installierte Pipeline.</translation>
        </message>
        <message>
            <source>The detection process did not start ({0}); nothing was changed; try again with --jobs 1.</source>
            <translation>Der Erkennungsprozess ist nicht gestartet ({0}); nichts wurde geändert; versuchen Sie es noch einmal mit --jobs 1.</translation>
        </message>
        <message>
            <source>The disk of the server is full; nothing was changed and what was saved before is safe; tell its administrator.</source>
            <translation>Die Platte des Servers ist voll; nichts wurde geändert, und was vorher gespeichert war, ist sicher; sagen Sie es seinem Administrator.</translation>
        </message>
        <message>
            <source>The disk that holds {0} is full; nothing was changed and what was saved before is safe; free some space and repeat.</source>
            <translation>Die Platte, auf der {0} liegt, ist voll; nichts wurde geändert, und was vorher gespeichert war, ist sicher; schaffen Sie Platz und wiederholen Sie es.</translation>
        </message>
        <message>
            <source>The disk that holds {0} reported an error ({1}); nothing was changed and what was saved before is safe; check the disk or the network drive and repeat.</source>
            <translation>Die Platte, auf der {0} liegt, meldet einen Fehler ({1}); nichts wurde geändert, und was vorher gespeichert war, ist sicher; prüfen Sie die Platte oder das Netzlaufwerk und wiederholen Sie es.</translation>
        </message>
        <message>
            <source>The file is neither NITF nor NewsML; the text of all its elements was taken.</source>
            <translation>Die Datei ist weder NITF noch NewsML; der Text all ihrer Elemente wurde genommen.</translation>
        </message>
        <message>
            <source>The file is too long to be read as Markdown; it was read as plain text.</source>
            <translation>Die Datei ist zu lang, um als Markdown gelesen zu werden; sie wurde als reiner Text gelesen.</translation>
        </message>
        <message>
            <source>The folder {0} cannot be made ({1!s}); nothing was written; choose another place.</source>
            <translation>Der Ordner {0} lässt sich nicht anlegen ({1!s}); nichts wurde geschrieben; wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>The folder {0} does not exist; nothing was created; make it first.</source>
            <translation>Den Ordner {0} gibt es nicht; nichts wurde angelegt; legen Sie ihn zuerst an.</translation>
        </message>
        <message>
            <source>The fragments would overlap; nothing was changed; move the boundary less far.</source>
            <translation>Die Fragmente würden sich überlappen; nichts wurde geändert; verschieben Sie die Grenze weniger weit.</translation>
        </message>
        <message>
            <source>The front matter is not valid YAML; it was left in the text.</source>
            <translation>Der Vorspann ist kein gültiges YAML; er blieb im Text.</translation>
        </message>
        <message>
            <source>The key {0} is taken by “{1}”</source>
            <translation>Die Taste {0} gehört schon „{1}“</translation>
        </message>
        <message>
            <source>The mapping of labels cannot be read ({0!s}); nothing was imported; mend the file.</source>
            <translation>Die Zuordnung der Labels ist nicht lesbar ({0!s}); nichts wurde importiert; berichtigen Sie die Datei.</translation>
        </message>
        <message>
            <source>The merge was stopped; nothing was changed; start it again at any time.</source>
            <translation>Das Zusammenführen wurde angehalten; nichts wurde geändert; starten Sie es jederzeit neu.</translation>
        </message>
        <message>
            <source>The model {0} that guesses need was not found or cannot be read in {1}; your annotations are safe; install the program again.</source>
            <translation>Das Modell {0}, das Vermutungen brauchen, wurde in {1} nicht gefunden oder ist nicht lesbar; Ihre Annotationen sind sicher; installieren Sie das Programm neu.</translation>
        </message>
        <message>
            <source>The name of a context has 1 to 60 letters in one line</source>
            <translation>Der Name eines Kontexts hat 1 bis 60 Buchstaben in einer Zeile</translation>
        </message>
        <message>
            <source>The name of a label has 1 to 60 letters in one line</source>
            <translation>Der Name eines Labels hat 1 bis 60 Buchstaben in einer Zeile</translation>
        </message>
        <message>
            <source>The name of a mode has 1 to 60 letters in one line</source>
            <translation>Der Name eines Modus hat 1 bis 60 Buchstaben in einer Zeile</translation>
        </message>
        <message>
            <source>The name of a scheme has 1 to 60 letters in one line</source>
            <translation>Der Name eines Schemas hat 1 bis 60 Buchstaben in einer Zeile</translation>
        </message>
        <message>
            <source>The pipeline “{0}” brings program code of its own ({1}), which was not run; your annotations are safe; allow it if you trust who made it, or choose another pipeline.</source>
            <translation>Die Pipeline „{0}“ bringt eigenen Programmcode mit ({1}), der nicht ausgeführt wurde; Ihre Annotationen sind sicher; erlauben Sie ihn, wenn Sie dem Hersteller vertrauen, oder wählen Sie eine andere Pipeline.</translation>
        </message>
        <message>
            <source>The pipeline “{0}” could not be loaded ({1!s}); your annotations are safe; choose another pipeline or install this one.</source>
            <translation>Die Pipeline „{0}“ konnte nicht geladen werden ({1!s}); Ihre Annotationen sind sicher; wählen Sie eine andere Pipeline oder installieren Sie diese.</translation>
        </message>
        <message>
            <source>The pipeline “{0}” needs {1}, which is not installed here; your annotations are safe; install the library that brings it or choose another pipeline.</source>
            <translation>Die Pipeline „{0}“ braucht {1}, was hier nicht installiert ist; Ihre Annotationen sind sicher; installieren Sie die Bibliothek, die es mitbringt, oder wählen Sie eine andere Pipeline.</translation>
        </message>
        <message>
            <source>The pipeline “{0}” needs {1}, which is not installed here; your annotations are safe; install {2} with pip or choose another pipeline.</source>
            <translation>Die Pipeline „{0}“ braucht {1}, was hier nicht installiert ist; Ihre Annotationen sind sicher; installieren Sie {2} mit pip oder wählen Sie eine andere Pipeline.</translation>
        </message>
        <message>
            <source>The pipeline “{0}” was made for spaCy {1}, and here is spaCy {2}; your annotations are safe; install the pipeline’s version for this spaCy or choose another pipeline.</source>
            <translation>Die Pipeline „{0}“ ist für spaCy {1} gemacht, und hier ist spaCy {2}; Ihre Annotationen sind sicher; installieren Sie die Fassung der Pipeline für dieses spaCy oder wählen Sie eine andere Pipeline.</translation>
        </message>
        <message>
            <source>The pipeline “{0}” was not loaded, because {1} is a pickle, which can run any program; your annotations are safe; choose a pipeline without one.</source>
            <translation>Die Pipeline „{0}“ wurde nicht geladen, weil {1} ein Pickle ist, das jedes Programm ausführen kann; Ihre Annotationen sind sicher; wählen Sie eine Pipeline ohne.</translation>
        </message>
        <message>
            <source>The pipeline’s own code in {0} broke down ({1!s}); your annotations are safe; mend it or choose another pipeline.</source>
            <translation>Der eigene Code der Pipeline in {0} ist gescheitert ({1!s}); Ihre Annotationen sind sicher; beheben Sie ihn oder wählen Sie eine andere Pipeline.</translation>
        </message>
        <message>
            <source>The program code of the pipeline “{0}” ({1}) has changed since you were asked, so it was not run; your annotations are safe; allow it again if you trust who made it, or choose another pipeline.</source>
            <translation>Der Programmcode der Pipeline „{0}“ ({1}) hat sich geändert, seit Sie gefragt wurden, und wurde nicht ausgeführt; Ihre Annotationen sind sicher; erlauben Sie ihn noch einmal, wenn Sie dem Hersteller vertrauen, oder wählen Sie eine andere Pipeline.</translation>
        </message>
        <message>
            <source>The range “{0}” ends before it begins</source>
            <translation>Der Bereich „{0}“ endet, ehe er beginnt</translation>
        </message>
        <message>
            <source>The regular expression takes too long; nothing was changed; make it simpler.</source>
            <translation>Der reguläre Ausdruck dauert zu lange; nichts wurde geändert; vereinfachen Sie ihn.</translation>
        </message>
        <message>
            <source>The report {0} could not be written ({1!s}); the corpus has all that was imported; choose another folder.</source>
            <translation>Der Bericht {0} konnte nicht geschrieben werden ({1!s}); das Korpus hat alles, was importiert wurde; wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The scheduler {0} cannot be reached ({1!s}); nothing was changed; check its address.</source>
            <translation>Der Scheduler {0} ist nicht erreichbar ({1!s}); nichts wurde geändert; prüfen Sie seine Adresse.</translation>
        </message>
        <message>
            <source>The scheduler {0} does not answer any more ({1!s}); what was stored before is safe; start the same command again, and it goes on from there.</source>
            <translation>Der Scheduler {0} antwortet nicht mehr ({1!s}); was vorher gespeichert war, ist sicher; starten Sie denselben Befehl noch einmal, und er macht dort weiter.</translation>
        </message>
        <message>
            <source>The scheduler {0} has no workers any more; what was stored before is safe; start some and then the same command again, and it goes on from there.</source>
            <translation>Der Scheduler {0} hat keine Worker mehr; was vorher gespeichert war, ist sicher; starten Sie welche und dann denselben Befehl noch einmal, und er macht dort weiter.</translation>
        </message>
        <message>
            <source>The scheduler {0} has no workers; nothing was changed; start some and repeat.</source>
            <translation>Der Scheduler {0} hat keine Worker; nichts wurde geändert; starten Sie welche und wiederholen Sie es.</translation>
        </message>
        <message>
            <source>The scheme cannot be read ({0!s}); nothing was changed; mend the file.</source>
            <translation>Das Schema ist nicht lesbar ({0!s}); nichts wurde geändert; berichtigen Sie die Datei.</translation>
        </message>
        <message>
            <source>The scheme gives the key {0} to two labels; nothing was changed; mend it.</source>
            <translation>Das Schema gibt die Taste {0} zwei Labels; nichts wurde geändert; berichtigen Sie es.</translation>
        </message>
        <message>
            <source>The scheme gives “{0}” the colour “{1}”, not one like #1F6FD1; nothing was changed; mend it.</source>
            <translation>Das Schema gibt „{0}“ die Farbe „{1}“, keine wie #1F6FD1; nichts wurde geändert; berichtigen Sie es.</translation>
        </message>
        <message>
            <source>The scheme has a label “{0}” already</source>
            <translation>Das Schema hat schon ein Label „{0}“</translation>
        </message>
        <message>
            <source>The scheme has no label “{0}” any more</source>
            <translation>Das Schema hat kein Label „{0}“ mehr</translation>
        </message>
        <message>
            <source>The scheme has no label “{0}”; nothing was changed; pick one of its labels.</source>
            <translation>Das Schema hat kein Label „{0}“; nichts wurde geändert; wählen Sie eines seiner Labels.</translation>
        </message>
        <message>
            <source>The scheme has no other context “{0}”</source>
            <translation>Das Schema hat keinen anderen Kontext „{0}“</translation>
        </message>
        <message>
            <source>The scheme has the label “{0}” twice; nothing was changed; mend it.</source>
            <translation>Das Schema hat das Label „{0}“ zweimal; nichts wurde geändert; berichtigen Sie es.</translation>
        </message>
        <message>
            <source>The scheme links the role “{0}”; nothing was changed; mend it, roles are {1}.</source>
            <translation>Das Schema verknüpft die Rolle „{0}“; nichts wurde geändert; berichtigen Sie es, Rollen sind {1}.</translation>
        </message>
        <message>
            <source>The scheme was changed elsewhere; nothing was changed; look at it as it is now.</source>
            <translation>Das Schema wurde anderswo geändert; nichts wurde geändert; sehen Sie es sich an, wie es jetzt ist.</translation>
        </message>
        <message>
            <source>The selected words are not in the annotation; nothing was changed; select some that are.</source>
            <translation>Die ausgewählten Wörter sind nicht in der Annotation; nichts wurde geändert; wählen Sie welche aus, die es sind.</translation>
        </message>
        <message>
            <source>The selection is blank; nothing was changed; select the words to annotate.</source>
            <translation>Die Auswahl ist leer; nichts wurde geändert; wählen Sie die Wörter aus, die annotiert werden sollen.</translation>
        </message>
        <message>
            <source>The server that holds {0} has no room for this now; nothing was changed; repeat in a while.</source>
            <translation>Der Server, auf dem {0} liegt, hat dafür gerade keinen Platz; nichts wurde geändert; wiederholen Sie es in einer Weile.</translation>
        </message>
        <message>
            <source>The server that holds {0} reported an error of its disk; nothing was changed; tell its administrator.</source>
            <translation>Der Server, auf dem {0} liegt, meldet einen Fehler seiner Platte; nichts wurde geändert; sagen Sie es seinem Administrator.</translation>
        </message>
        <message>
            <source>The server this machine cannot be reached ({0})</source>
            <translation>Der Server dieses Rechners ist nicht erreichbar ({0})</translation>
        </message>
        <message>
            <source>The server this machine does not let you in: the password or the name is wrong</source>
            <translation>Der Server dieses Rechners lässt Sie nicht ein: Passwort oder Name ist falsch</translation>
        </message>
        <message>
            <source>The server this machine does not let {0} in: the password or the name is wrong</source>
            <translation>Der Server dieses Rechners lässt {0} nicht ein: Passwort oder Name ist falsch</translation>
        </message>
        <message>
            <source>The server this machine has no database {0}</source>
            <translation>Der Server dieses Rechners hat keine Datenbank {0}</translation>
        </message>
        <message>
            <source>The server this machine refused the connection ({0!s})</source>
            <translation>Der Server dieses Rechners hat die Verbindung abgelehnt ({0!s})</translation>
        </message>
        <message>
            <source>The server this machine wants a password for you</source>
            <translation>Der Server dieses Rechners verlangt ein Passwort von Ihnen</translation>
        </message>
        <message>
            <source>The server this machine wants a password for {0}</source>
            <translation>Der Server dieses Rechners verlangt ein Passwort für {0}</translation>
        </message>
        <message>
            <source>The server {0} cannot be reached ({1})</source>
            <translation>Der Server {0} ist nicht erreichbar ({1})</translation>
        </message>
        <message>
            <source>The server {0} does not let you in: the password or the name is wrong</source>
            <translation>Der Server {0} lässt Sie nicht ein: Passwort oder Name ist falsch</translation>
        </message>
        <message>
            <source>The server {0} does not let {1} in: the password or the name is wrong</source>
            <translation>Der Server {0} lässt {1} nicht ein: Passwort oder Name ist falsch</translation>
        </message>
        <message>
            <source>The server {0} has no database {1}</source>
            <translation>Der Server {0} hat keine Datenbank {1}</translation>
        </message>
        <message>
            <source>The server {0} refused the connection ({1!s})</source>
            <translation>Der Server {0} hat die Verbindung abgelehnt ({1!s})</translation>
        </message>
        <message>
            <source>The server {0} wants a password for you</source>
            <translation>Der Server {0} verlangt ein Passwort von Ihnen</translation>
        </message>
        <message>
            <source>The server {0} wants a password for {1}</source>
            <translation>Der Server {0} verlangt ein Passwort für {1}</translation>
        </message>
        <message>
            <source>The shares of the splits must be numbers above 0; nothing was changed; name others.</source>
            <translation>Die Anteile der Teile müssen Zahlen über 0 sein; nichts wurde geändert; nennen Sie andere.</translation>
        </message>
        <message>
            <source>The source of article {0} is damaged ({1!s}); the article itself may be whole; run “annotator check”.</source>
            <translation>Die Quelle von Artikel {0} ist beschädigt ({1!s}); der Artikel selbst ist vielleicht heil; führen Sie „annotator check“ aus.</translation>
        </message>
        <message>
            <source>The stored change “{0!s}” cannot be read; nothing was changed; run “annotator check”.</source>
            <translation>Die gespeicherte Änderung „{0!s}“ ist nicht lesbar; nichts wurde geändert; führen Sie „annotator check“ aus.</translation>
        </message>
        <message>
            <source>The words contain half a character, which cannot be stored; nothing was changed; type them anew.</source>
            <translation>Die Wörter enthalten ein halbes Zeichen, das sich nicht speichern lässt; nichts wurde geändert; geben Sie sie neu ein.</translation>
        </message>
        <message>
            <source>The words contain the character NUL, which a server cannot store; nothing was changed; take it out.</source>
            <translation>Die Wörter enthalten das Zeichen NUL, das ein Server nicht speichern kann; nichts wurde geändert; nehmen Sie es heraus.</translation>
        </message>
        <message>
            <source>The workers of {0} cannot do this ({1!s}); nothing was changed; install this program there, in the version {2}.</source>
            <translation>Die Worker von {0} können das nicht ({1!s}); nichts wurde geändert; installieren Sie dort dieses Programm in der Version {2}.</translation>
        </message>
        <message>
            <source>There are too many parentheses within one another</source>
            <translation>Zu viele Klammern liegen ineinander</translation>
        </message>
        <message>
            <source>There is a search “{0}” already; nothing was changed; take another name.</source>
            <translation>Es gibt schon eine Suche „{0}“; nichts wurde geändert; nehmen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>There is no corpus in {0}; nothing was created; check the name of the database.</source>
            <translation>In {0} ist kein Korpus; nichts wurde angelegt; prüfen Sie den Namen der Datenbank.</translation>
        </message>
        <message>
            <source>There is no corpus {0}; nothing was created; check the name.</source>
            <translation>Es gibt kein Korpus {0}; nichts wurde angelegt; prüfen Sie den Namen.</translation>
        </message>
        <message>
            <source>There is no field “{0}”; there is {1}</source>
            <translation>Es gibt kein Feld „{0}“; es gibt {1}</translation>
        </message>
        <message>
            <source>There is no format “{0}”; nothing was written; choose one of {1}.</source>
            <translation>Es gibt kein Format „{0}“; nichts wurde geschrieben; wählen Sie eines von {1}.</translation>
        </message>
        <message>
            <source>There is no spaCy pipeline in {0}; your annotations are safe; choose one with a config.cfg.</source>
            <translation>In {0} ist keine spaCy-Pipeline; Ihre Annotationen sind sicher; wählen Sie eine mit einer config.cfg.</translation>
        </message>
        <message>
            <source>There is no text encoding “{0}”; nothing was read; try utf-8, windows-1252 or utf-16.</source>
            <translation>Es gibt keine Zeichenkodierung „{0}“; nichts wurde gelesen; versuchen Sie utf-8, windows-1252 oder utf-16.</translation>
        </message>
        <message>
            <source>There is no word in here</source>
            <translation>Hierin ist kein Wort</translation>
        </message>
        <message>
            <source>There is not enough memory for this; nothing was changed; close other programs and repeat.</source>
            <translation>Dafür reicht der Speicher nicht; nichts wurde geändert; schließen Sie andere Programme und wiederholen Sie es.</translation>
        </message>
        <message>
            <source>There is too little room for a backup in {0} ({1} MB free); the corpus is unchanged; free some space or choose another folder for backups in the settings.</source>
            <translation>In {0} ist zu wenig Platz für eine Sicherung ({1} MB frei); das Korpus ist unverändert; schaffen Sie Platz oder wählen Sie in den Einstellungen einen anderen Ordner für Sicherungen.</translation>
        </message>
        <message>
            <source>There is “{0}” already; nothing was changed; merge the two instead.</source>
            <translation>Es gibt schon „{0}“; nichts wurde geändert; verbinden Sie stattdessen die beiden.</translation>
        </message>
        <message>
            <source>These are your annotations without suggestions; nothing was suggested and nothing was changed; look for names and quotes yourself.</source>
            <translation>Das sind Ihre Annotationen ohne Vorschläge; nichts wurde vorgeschlagen und nichts geändert; suchen Sie Namen und Zitate selbst.</translation>
        </message>
        <message>
            <source>These quotation marks are not closed</source>
            <translation>Diese Anführungszeichen sind nicht geschlossen</translation>
        </message>
        <message>
            <source>This closing parenthesis has no opening one</source>
            <translation>Diese schließende Klammer hat keine öffnende</translation>
        </message>
        <message>
            <source>This is too large to be stored in {0}; nothing was changed.</source>
            <translation>Das ist zu groß, um in {0} gespeichert zu werden; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>This parenthesis is not closed</source>
            <translation>Diese Klammer ist nicht geschlossen</translation>
        </message>
        <message>
            <source>UIMA CAS JSON for INCEpTION, a zip with a file an article</source>
            <translation>UIMA-CAS-JSON für INCEpTION, ein Zip mit einer Datei je Artikel</translation>
        </message>
        <message>
            <source>UIMA CAS XMI with its type system for INCEpTION, a zip with a file an article</source>
            <translation>UIMA-CAS-XMI mit Typsystem für INCEpTION, ein Zip mit einer Datei je Artikel</translation>
        </message>
        <message>
            <source>Undo: {0!s}</source>
            <translation>Rückgängig: {0!s}</translation>
        </message>
        <message>
            <source>Unlink: {0} mention</source>
            <translation>Verknüpfung lösen: {0} Erwähnung</translation>
        </message>
        <message>
            <source>Unlink: {0} mentions</source>
            <translation>Verknüpfung lösen: {0} Erwähnungen</translation>
        </message>
        <message>
            <source>Unsure about {0}</source>
            <translation>Unsicher bei {0}</translation>
        </message>
        <message>
            <source>Version {0} is not in the corpus any more; nothing was changed.</source>
            <translation>Fassung {0} ist nicht mehr im Korpus; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Version {0} of the stored scheme cannot be read; nothing was changed; import it anew.</source>
            <translation>Fassung {0} des gespeicherten Schemas ist nicht lesbar; nichts wurde geändert; importieren Sie es neu.</translation>
        </message>
        <message>
            <source>W3C Web Annotation JSON-LD with text position and quote selectors, a zip with the texts</source>
            <translation>W3C Web Annotation als JSON-LD mit Positions- und Zitatselektoren, ein Zip mit den Texten</translation>
        </message>
        <message>
            <source>WebAnno TSV 3.3 for INCEpTION and WebAnno, a zip with a file an article</source>
            <translation>WebAnno TSV 3.3 für INCEpTION und WebAnno, ein Zip mit einer Datei je Artikel</translation>
        </message>
        <message>
            <source>What must not be is missing after the minus</source>
            <translation>Nach dem Minus fehlt, was nicht vorkommen darf</translation>
        </message>
        <message>
            <source>You have no right to do this in {0}; nothing was changed; ask its administrator.</source>
            <translation>Sie haben kein Recht, das in {0} zu tun; nichts wurde geändert; fragen Sie den Administrator.</translation>
        </message>
        <message>
            <source>a link “{0}” leads to an annotation that is not there; the link was left out</source>
            <translation>eine Verknüpfung „{0}“ führt zu einer Annotation, die es nicht gibt; die Verknüpfung wurde weggelassen</translation>
        </message>
        <message>
            <source>a newer version of this program wrote it (format {0})</source>
            <translation>eine neuere Version dieses Programms hat es geschrieben (Format {0})</translation>
        </message>
        <message>
            <source>actors, recipients, dates and places of events</source>
            <translation>Akteure, Empfänger, Daten und Orte von Ereignissen</translation>
        </message>
        <message>
            <source>annotations of which: it has no character but blanks; it was left out</source>
            <translation>Annotationen, für die gilt: sie hat nur Leerzeichen; sie wurde weggelassen</translation>
        </message>
        <message>
            <source>annotations of which: {0!s}</source>
            <translation>Annotationen, für die gilt: {0!s}</translation>
        </message>
        <message>
            <source>annotations with gaps, which become several or are left out</source>
            <translation>Annotationen mit Lücken, die zu mehreren werden oder wegfallen</translation>
        </message>
        <message>
            <source>annotations without a stance</source>
            <translation>Annotationen ohne Haltung</translation>
        </message>
        <message>
            <source>ask its administrator</source>
            <translation>fragen Sie den Administrator</translation>
        </message>
        <message>
            <source>blanks at the start of the text other than spaces</source>
            <translation>Leerraum am Textanfang außer Leerzeichen</translation>
        </message>
        <message>
            <source>brat standoff, a zip with .txt and .ann an article and annotation.conf</source>
            <translation>brat-Standoff, ein Zip mit .txt und .ann je Artikel und annotation.conf</translation>
        </message>
        <message>
            <source>characters for which no font is installed (shown as boxes)</source>
            <translation>Zeichen, für die keine Schrift installiert ist (als Kästchen gezeigt)</translation>
        </message>
        <message>
            <source>characters that XML has no place for (replaced)</source>
            <translation>Zeichen, für die XML keinen Platz hat (ersetzt)</translation>
        </message>
        <message>
            <source>characters {0} to {1} are outside the text or out of order; it was left out</source>
            <translation>die Zeichen {0} bis {1} liegen außerhalb des Textes oder in falscher Reihenfolge; sie wurde weggelassen</translation>
        </message>
        <message>
            <source>check the address and the network, and that the server runs</source>
            <translation>prüfen Sie die Adresse und das Netz und ob der Server läuft</translation>
        </message>
        <message>
            <source>check the name, or let its administrator make it</source>
            <translation>prüfen Sie den Namen oder lassen Sie sie vom Administrator anlegen</translation>
        </message>
        <message>
            <source>confidences</source>
            <translation>Sicherheitswerte</translation>
        </message>
        <message>
            <source>correct .pgpass, PGPASSWORD or the address</source>
            <translation>berichtigen Sie .pgpass, PGPASSWORD oder die Adresse</translation>
        </message>
        <message>
            <source>cue verbs</source>
            <translation>Redeverben</translation>
        </message>
        <message>
            <source>doccano JSON Lines for sequence labelling, with relations</source>
            <translation>doccano JSON Lines zur Sequenzmarkierung, mit Relationen</translation>
        </message>
        <message>
            <source>entities</source>
            <translation>Entitäten</translation>
        </message>
        <message>
            <source>entities and quotes</source>
            <translation>Entitäten und Zitate</translation>
        </message>
        <message>
            <source>entities without a cluster, and labels of entities</source>
            <translation>Entitäten ohne Gruppe und Labels der Entitäten</translation>
        </message>
        <message>
            <source>event types of annotations</source>
            <translation>Ereignistypen von Annotationen</translation>
        </message>
        <message>
            <source>event types of articles</source>
            <translation>Ereignistypen von Artikeln</translation>
        </message>
        <message>
            <source>events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>gaps of line ends only, which are closed</source>
            <translation>Lücken nur aus Zeilenenden, die geschlossen werden</translation>
        </message>
        <message>
            <source>give keys to entities and quotes</source>
            <translation>geben Sie Entitäten und Zitaten Tasten</translation>
        </message>
        <message>
            <source>give the part another name</source>
            <translation>geben Sie dem Teil einen anderen Namen</translation>
        </message>
        <message>
            <source>intensities and evidence of stances</source>
            <translation>Intensitäten und Belege von Haltungen</translation>
        </message>
        <message>
            <source>it begins or ends inside a word; the word was cut in two, and spaCy's training may pass over it</source>
            <translation>sie beginnt oder endet in einem Wort; das Wort wurde geteilt, und das Training von spaCy übergeht sie vielleicht</translation>
        </message>
        <message>
            <source>it cannot be read ({0!s}); it was left out</source>
            <translation>es ist nicht lesbar ({0!s}); es wurde weggelassen</translation>
        </message>
        <message>
            <source>it has gaps, for which this format has no place; it was left out</source>
            <translation>sie hat Lücken, für die dieses Format keinen Platz hat; sie wurde weggelassen</translation>
        </message>
        <message>
            <source>it has no character but blanks; it was left out</source>
            <translation>sie hat nur Leerzeichen; sie wurde weggelassen</translation>
        </message>
        <message>
            <source>it has no characters; it was left out</source>
            <translation>sie hat keine Zeichen; sie wurde weggelassen</translation>
        </message>
        <message>
            <source>it has no label that can be shown; it was left out</source>
            <translation>sie hat kein Label, das sich zeigen lässt; sie wurde weggelassen</translation>
        </message>
        <message>
            <source>it has no label; it was left out</source>
            <translation>sie hat kein Label; sie wurde weggelassen</translation>
        </message>
        <message>
            <source>it has no words</source>
            <translation>sie hat keine Wörter</translation>
        </message>
        <message>
            <source>it is damaged ({0!s})</source>
            <translation>es ist beschädigt ({0!s})</translation>
        </message>
        <message>
            <source>it is linked as “{0}” to something that this program has no place for; the link was left out</source>
            <translation>sie ist als „{0}“ mit etwas verknüpft, wofür dieses Programm keinen Platz hat; die Verknüpfung wurde weggelassen</translation>
        </message>
        <message>
            <source>it is not JSON ({0!s})</source>
            <translation>es ist kein JSON ({0!s})</translation>
        </message>
        <message>
            <source>it is not JSON in UTF-8 ({0!s})</source>
            <translation>es ist kein JSON in UTF-8 ({0!s})</translation>
        </message>
        <message>
            <source>it is not TEI with stand-off annotations ({0!s})</source>
            <translation>es ist kein TEI mit Stand-off-Annotationen ({0!s})</translation>
        </message>
        <message>
            <source>it is not UTF-8</source>
            <translation>es ist kein UTF-8</translation>
        </message>
        <message>
            <source>it is not WebAnno TSV 3 ({0!s})</source>
            <translation>es ist kein WebAnno TSV 3 ({0!s})</translation>
        </message>
        <message>
            <source>it is not a GATE document ({0!s})</source>
            <translation>es ist kein GATE-Dokument ({0!s})</translation>
        </message>
        <message>
            <source>it is not a UIMA CAS ({0!s})</source>
            <translation>es ist kein UIMA CAS ({0!s})</translation>
        </message>
        <message>
            <source>it is not a collection of web annotations with its text ({0!s})</source>
            <translation>es ist keine Sammlung von Web Annotations mit Text ({0!s})</translation>
        </message>
        <message>
            <source>it is not a corpus</source>
            <translation>es ist kein Korpus</translation>
        </message>
        <message>
            <source>it is not a record of doccano (the field {0!s} is missing)</source>
            <translation>es ist kein Datensatz von doccano (das Feld {0!s} fehlt)</translation>
        </message>
        <message>
            <source>it is not a record of doccano ({0!s})</source>
            <translation>es ist kein Datensatz von doccano ({0!s})</translation>
        </message>
        <message>
            <source>it is not a record of label-studio (the field {0!s} is missing)</source>
            <translation>es ist kein Datensatz von label-studio (das Feld {0!s} fehlt)</translation>
        </message>
        <message>
            <source>it is not a record of label-studio ({0!s})</source>
            <translation>es ist kein Datensatz von label-studio ({0!s})</translation>
        </message>
        <message>
            <source>it is not a record of prodigy (the field {0!s} is missing)</source>
            <translation>es ist kein Datensatz von prodigy (das Feld {0!s} fehlt)</translation>
        </message>
        <message>
            <source>it is not a record of prodigy ({0!s})</source>
            <translation>es ist kein Datensatz von prodigy ({0!s})</translation>
        </message>
        <message>
            <source>it is not an article</source>
            <translation>es ist kein Artikel</translation>
        </message>
        <message>
            <source>it is not an object with a text</source>
            <translation>es ist kein Objekt mit einem Text</translation>
        </message>
        <message>
            <source>it is not installed</source>
            <translation>sie ist nicht installiert</translation>
        </message>
        <message>
            <source>it overlaps a longer one, for which this format has no place; it was left out</source>
            <translation>sie überlappt eine längere, wofür dieses Format keinen Platz hat; sie wurde weggelassen</translation>
        </message>
        <message>
            <source>it was rejected and begins or ends inside a word; it was left out</source>
            <translation>sie wurde abgelehnt und beginnt oder endet in einem Wort; sie wurde weggelassen</translation>
        </message>
        <message>
            <source>its confidence is not a number; it was left out</source>
            <translation>ihre Sicherheit ist keine Zahl; sie wurde weggelassen</translation>
        </message>
        <message>
            <source>its newest changes are in a log beside it; open and close it once</source>
            <translation>ihre neuesten Änderungen stehen in einem Protokoll daneben; öffnen und schließen Sie sie einmal</translation>
        </message>
        <message>
            <source>its properties are not as expected ({0!s})</source>
            <translation>die Eigenschaften sind nicht wie erwartet ({0!s})</translation>
        </message>
        <message>
            <source>its properties are not as expected ({0!s}) and were left out</source>
            <translation>ihre Eigenschaften sind nicht wie erwartet ({0!s}) und wurden weggelassen</translation>
        </message>
        <message>
            <source>its row is not as expected ({0!s})</source>
            <translation>die Zeile ist nicht wie erwartet ({0!s})</translation>
        </message>
        <message>
            <source>its text, a .txt file of the same name, is not there</source>
            <translation>der Text, eine .txt-Datei desselben Namens, fehlt</translation>
        </message>
        <message>
            <source>its words were not found in the text; it was left out</source>
            <translation>ihre Wörter wurden im Text nicht gefunden; sie wurde weggelassen</translation>
        </message>
        <message>
            <source>kinds of quotes, and quotes without a speaker</source>
            <translation>Arten von Zitaten und Zitate ohne Sprecher</translation>
        </message>
        <message>
            <source>leave one entity label at least</source>
            <translation>lassen Sie mindestens ein Entitätslabel übrig</translation>
        </message>
        <message>
            <source>links between an accepted and a suggested part of a quote</source>
            <translation>Verknüpfungen zwischen einem angenommenen und einem vorgeschlagenen Zitatteil</translation>
        </message>
        <message>
            <source>links between the parts of a quote</source>
            <translation>Verknüpfungen zwischen den Teilen eines Zitats</translation>
        </message>
        <message>
            <source>marks “done” of articles</source>
            <translation>„Fertig“-Markierungen von Artikeln</translation>
        </message>
        <message>
            <source>marks “unsure”</source>
            <translation>„Unsicher“-Markierungen</translation>
        </message>
        <message>
            <source>mend it</source>
            <translation>berichtigen Sie es</translation>
        </message>
        <message>
            <source>mixed stances, which none of the three has a label for</source>
            <translation>gemischte Haltungen, für die keines der drei ein Label hat</translation>
        </message>
        <message>
            <source>names of clusters of mentions</source>
            <translation>Namen von Gruppen von Erwähnungen</translation>
        </message>
        <message>
            <source>names of speakers (who it is)</source>
            <translation>Namen von Sprechern (wer es ist)</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>notes on articles</source>
            <translation>Notizen zu Artikeln</translation>
        </message>
        <message>
            <source>other candidates for the speaker</source>
            <translation>andere Kandidaten für den Sprecher</translation>
        </message>
        <message>
            <source>pick another one</source>
            <translation>wählen Sie einen anderen</translation>
        </message>
        <message>
            <source>pick one of its contexts</source>
            <translation>wählen Sie einen seiner Kontexte</translation>
        </message>
        <message>
            <source>pick one of its labels</source>
            <translation>wählen Sie eines seiner Labels</translation>
        </message>
        <message>
            <source>pick one of its modes</source>
            <translation>wählen Sie einen seiner Modi</translation>
        </message>
        <message>
            <source>places of actors, recipients, dates and places in the text</source>
            <translation>Textstellen von Akteuren, Empfängern, Daten und Orten</translation>
        </message>
        <message>
            <source>press another one</source>
            <translation>drücken Sie eine andere</translation>
        </message>
        <message>
            <source>press one of those that are free: {0}</source>
            <translation>drücken Sie eine der freien: {0}</translation>
        </message>
        <message>
            <source>put it into the file .pgpass in your home folder or into the variable PGPASSWORD</source>
            <translation>schreiben Sie es in die Datei .pgpass in Ihrem Benutzerordner oder in die Variable PGPASSWORD</translation>
        </message>
        <message>
            <source>quotes</source>
            <translation>Zitate</translation>
        </message>
        <message>
            <source>read back, annotations are not where they were written ({0}): {1} is at {2} instead of {3}</source>
            <translation>zurückgelesen stehen Annotationen nicht, wo sie geschrieben wurden ({0}): {1} steht bei {2} statt {3}</translation>
        </message>
        <message>
            <source>read back, it is not as it was written (written / read back: {0})</source>
            <translation>zurückgelesen ist es nicht, wie es geschrieben wurde (geschrieben / zurückgelesen: {0})</translation>
        </message>
        <message>
            <source>read back, its text is not as it was written</source>
            <translation>zurückgelesen ist der Text nicht, wie er geschrieben wurde</translation>
        </message>
        <message>
            <source>roles of paragraphs (headline, byline and so on)</source>
            <translation>Absatzrollen (Überschrift, Autorenzeile usw.)</translation>
        </message>
        <message>
            <source>spaCy DocBin for “spacy train”: entities, quotes, events, and event types as categories</source>
            <translation>spaCy-DocBin für „spacy train“: Entitäten, Zitate, Ereignisse und Ereignistypen als Kategorien</translation>
        </message>
        <message>
            <source>speakers</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>speakers and cues that were typed</source>
            <translation>getippte Sprecher und Redeverben</translation>
        </message>
        <message>
            <source>speakers, actors and so on that were typed</source>
            <translation>getippte Sprecher, Akteure und so weiter</translation>
        </message>
        <message>
            <source>stances of annotations</source>
            <translation>Haltungen von Annotationen</translation>
        </message>
        <message>
            <source>stances of articles</source>
            <translation>Haltungen von Artikeln</translation>
        </message>
        <message>
            <source>stances without a target</source>
            <translation>Haltungen ohne Ziel</translation>
        </message>
        <message>
            <source>suggestions that nobody has decided</source>
            <translation>Vorschläge, über die niemand entschieden hat</translation>
        </message>
        <message>
            <source>take another name, or merge the two</source>
            <translation>nehmen Sie einen anderen Namen oder verbinden Sie die beiden</translation>
        </message>
        <message>
            <source>take it away there first</source>
            <translation>nehmen Sie sie zuerst dort weg</translation>
        </message>
        <message>
            <source>take {0} instead</source>
            <translation>nehmen Sie stattdessen {0}</translation>
        </message>
        <message>
            <source>texts of articles, but for the sentences of events</source>
            <translation>Artikeltexte, außer den Sätzen von Ereignissen</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>die Platte ist voll</translation>
        </message>
        <message>
            <source>the field {0!s} is missing</source>
            <translation>das Feld {0!s} fehlt</translation>
        </message>
        <message>
            <source>the file cannot be read back ({0!s})</source>
            <translation>die Datei lässt sich nicht zurücklesen ({0!s})</translation>
        </message>
        <message>
            <source>the format {0} cannot take it ({1!s}); it was left out</source>
            <translation>das Format {0} kann es nicht aufnehmen ({1!s}); es wurde weggelassen</translation>
        </message>
        <message>
            <source>the same tables as csv, with tabs between the cells</source>
            <translation>dieselben Tabellen wie csv, mit Tabulatoren zwischen den Zellen</translation>
        </message>
        <message>
            <source>there are no lines with a word and a tag in it</source>
            <translation>es enthält keine Zeilen mit Wort und Tag</translation>
        </message>
        <message>
            <source>there is no TEI element in it</source>
            <translation>es enthält kein TEI-Element</translation>
        </message>
        <message>
            <source>there is no article {0} for some annotations</source>
            <translation>für manche Annotationen fehlt der Artikel {0}</translation>
        </message>
        <message>
            <source>title, byline, outlet, date and address of articles</source>
            <translation>Titel, Autor, Medium, Datum, Adresse</translation>
        </message>
        <message>
            <source>write a shorter one</source>
            <translation>schreiben Sie einen kürzeren</translation>
        </message>
        <message>
            <source>write another one</source>
            <translation>schreiben Sie einen anderen</translation>
        </message>
        <message>
            <source>write one like #1F6FD1</source>
            <translation>schreiben Sie eine wie #1F6FD1</translation>
        </message>
        <message>
            <source>write the words or a /regular expression/ that it is about</source>
            <translation>schreiben Sie die Wörter oder einen /regulären Ausdruck/, um die es geht</translation>
        </message>
        <message>
            <source>{0!s} (at character {1})</source>
            <translation>{0!s} (bei Zeichen {1})</translation>
        </message>
        <message>
            <source>{0!s} and mark as done</source>
            <translation>{0!s} und als fertig markieren</translation>
        </message>
        <message>
            <source>{0!s}, {1!s} in {2!s}</source>
            <translation>{0!s}, {1!s} in {2!s}</translation>
        </message>
        <message>
            <source>{0!s}; it was left out</source>
            <translation>{0!s}; es wurde weggelassen</translation>
        </message>
        <message>
            <source>{0!s}; nothing was changed; {1!s}.</source>
            <translation>{0!s}; nichts wurde geändert; {1!s}.</translation>
        </message>
        <message>
            <source>{0} annotation</source>
            <translation>{0} Annotation</translation>
        </message>
        <message>
            <source>{0} annotations</source>
            <translation>{0} Annotationen</translation>
        </message>
        <message>
            <source>{0} article</source>
            <translation>{0} Artikel</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} Artikeln</translation>
        </message>
        <message>
            <source>{0} attachment(s) of the message were not read.</source>
            <translation>{0} Anlage(n) der Nachricht wurden nicht gelesen.</translation>
        </message>
        <message>
            <source>{0} belongs to another program; nothing was changed; choose another file.</source>
            <translation>{0} gehört einem anderen Programm; nichts wurde geändert; wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{0} can hardly be read on the {1} page ({2}:1, {3}:1 is needed)</source>
            <translation>{0} ist auf der Seite im Thema {1} kaum lesbar ({2}:1, nötig ist {3}:1)</translation>
        </message>
        <message>
            <source>{0} cannot be created: {1!s}</source>
            <translation>{0} lässt sich nicht anlegen: {1!s}</translation>
        </message>
        <message>
            <source>{0} cannot be read ({1!s}); nothing was changed; check the rights of the file and its folder.</source>
            <translation>{0} ist nicht lesbar ({1!s}); nichts wurde geändert; prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
        </message>
        <message>
            <source>{0} cannot be read ({1!s}); the scheme is as it was; pick another file.</source>
            <translation>{0} ist nicht lesbar ({1!s}); das Schema ist, wie es war; wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{0} cannot be read: {1!s}.</source>
            <translation>{0} ist nicht lesbar: {1!s}.</translation>
        </message>
        <message>
            <source>{0} cannot be restored ({1!s}); nothing was changed; choose another backup.</source>
            <translation>{0} lässt sich nicht wiederherstellen ({1!s}); nichts wurde geändert; wählen Sie eine andere Sicherung.</translation>
        </message>
        <message>
            <source>{0} cannot be used ({1!s}); nothing was changed; check the disk and the rights of the folder.</source>
            <translation>{0} lässt sich nicht verwenden ({1!s}); nichts wurde geändert; prüfen Sie die Platte und die Rechte des Ordners.</translation>
        </message>
        <message>
            <source>{0} cannot be written ({1!s}); the scheme is safe; pick another folder.</source>
            <translation>{0} lässt sich nicht schreiben ({1!s}); das Schema ist sicher; wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{0} cannot be written; nothing was changed; check the rights of the file and its folder.</source>
            <translation>{0} lässt sich nicht schreiben; nichts wurde geändert; prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
        </message>
        <message>
            <source>{0} changed the labels of this article {1}; their state is shown now, and nothing of it was overwritten; look at it and decide again.</source>
            <translation>{0} hat die Labels dieses Artikels {1} geändert; ihr Stand wird jetzt gezeigt, und nichts davon wurde überschrieben; sehen Sie ihn an und entscheiden Sie noch einmal.</translation>
        </message>
        <message>
            <source>{0} changed this {1}; their state is shown now, and nothing of it was overwritten; look at it and decide again.</source>
            <translation>{0} hat dies {1} geändert; der Stand wird jetzt gezeigt, und nichts davon wurde überschrieben; sehen Sie ihn an und entscheiden Sie noch einmal.</translation>
        </message>
        <message>
            <source>{0} could not be salvaged ({1!s}); it is untouched and nothing was written; free some space or choose another place and repeat.</source>
            <translation>{0} ließ sich nicht retten ({1!s}); die Datei ist unberührt und nichts wurde geschrieben; schaffen Sie Platz oder wählen Sie einen anderen Ort und wiederholen Sie es.</translation>
        </message>
        <message>
            <source>{0} could not be salvaged ({1!s}); it is untouched; try “annotator salvage”.</source>
            <translation>{0} ließ sich nicht retten ({1!s}); die Datei ist unberührt; versuchen Sie „annotator salvage“.</translation>
        </message>
        <message>
            <source>{0} could not be salvaged; it is untouched; try “annotator salvage”.</source>
            <translation>{0} ließ sich nicht retten; die Datei ist unberührt; versuchen Sie „annotator salvage“.</translation>
        </message>
        <message>
            <source>{0} could not be upgraded: rows of it lead nowhere; it is unchanged; run “annotator check” on it.</source>
            <translation>{0} konnte nicht aktualisiert werden: Zeilen darin führen ins Leere; die Datei ist unverändert; führen Sie „annotator check“ darauf aus.</translation>
        </message>
        <message>
            <source>{0} could not be written ({1!s}); an older file of that name is safe; choose another place or free some space and repeat.</source>
            <translation>{0} konnte nicht geschrieben werden ({1!s}); eine ältere Datei dieses Namens ist sicher; wählen Sie einen anderen Ort oder schaffen Sie Platz und wiederholen Sie es.</translation>
        </message>
        <message>
            <source>{0} could not be written ({1!s}); choose another place.</source>
            <translation>{0} konnte nicht geschrieben werden ({1!s}); wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>{0} has no other mode “{1}”</source>
            <translation>{0} hat keinen anderen Modus „{1}“</translation>
        </message>
        <message>
            <source>{0} has tables of another program; nothing was changed; name another database.</source>
            <translation>{0} hat Tabellen eines anderen Programms; nichts wurde geändert; nennen Sie eine andere Datenbank.</translation>
        </message>
        <message>
            <source>{0} has the older format {1} and cannot be upgraded where it lies (it cannot be written); nothing was changed; copy it to a folder of yours and open the copy.</source>
            <translation>{0} hat das ältere Format {1} und kann dort, wo die Datei liegt, nicht aktualisiert werden (sie ist nicht beschreibbar); nichts wurde geändert; kopieren Sie sie in einen eigenen Ordner und öffnen Sie die Kopie.</translation>
        </message>
        <message>
            <source>{0} has the older format {1}, and you may not change it; nothing was changed; let somebody with the right to write open it once with this version of the program.</source>
            <translation>{0} hat das ältere Format {1}, und Sie dürfen es nicht ändern; nichts wurde geändert; lassen Sie es jemanden mit Schreibrecht einmal mit dieser Programmversion öffnen.</translation>
        </message>
        <message>
            <source>{0} is a database without content, not a corpus; nothing was changed; choose another file.</source>
            <translation>{0} ist eine Datenbank ohne Inhalt, kein Korpus; nichts wurde geändert; wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{0} is a folder, not a corpus; nothing was changed; choose a file.</source>
            <translation>{0} ist ein Ordner, kein Korpus; nichts wurde geändert; wählen Sie eine Datei.</translation>
        </message>
        <message>
            <source>{0} is closed; nothing was changed; open it again.</source>
            <translation>{0} ist geschlossen; nichts wurde geändert; öffnen Sie es wieder.</translation>
        </message>
        <message>
            <source>{0} is damaged ({1!s}); what can be read is shown; go back to a backup or save what can be read.</source>
            <translation>{0} ist beschädigt ({1!s}); was lesbar ist, wird gezeigt; kehren Sie zu einer Sicherung zurück oder retten Sie, was lesbar ist.</translation>
        </message>
        <message>
            <source>{0} is damaged; nothing was changed; go back to a backup (“annotator restore”) or save what can be read into a new corpus (“annotator salvage”).</source>
            <translation>{0} ist beschädigt; nichts wurde geändert; kehren Sie zu einer Sicherung zurück („annotator restore“) oder retten Sie, was lesbar ist, in ein neues Korpus („annotator salvage“).</translation>
        </message>
        <message>
            <source>{0} is damaged; nothing was changed; tell its administrator.</source>
            <translation>{0} ist beschädigt; nichts wurde geändert; sagen Sie es dem Administrator.</translation>
        </message>
        <message>
            <source>{0} is in use elsewhere in this program; nothing was changed; wait a moment and repeat.</source>
            <translation>{0} wird anderswo in diesem Programm benutzt; nichts wurde geändert; warten Sie einen Moment und wiederholen Sie es.</translation>
        </message>
        <message>
            <source>{0} is not a corpus; nothing was changed; choose another file.</source>
            <translation>{0} ist kein Korpus; nichts wurde geändert; wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{0} is not a place for a backup; nothing was written; name a new file.</source>
            <translation>{0} ist kein Ort für eine Sicherung; nichts wurde geschrieben; nennen Sie eine neue Datei.</translation>
        </message>
        <message>
            <source>{0} is open in another window, or its folder cannot be written ({1!s}); nothing was changed; close it and repeat.</source>
            <translation>{0} ist in einem anderen Fenster offen, oder der Ordner ist nicht beschreibbar ({1!s}); nichts wurde geändert; schließen Sie es und wiederholen Sie es.</translation>
        </message>
        <message>
            <source>{0} is there already; nothing was written; name a new file.</source>
            <translation>{0} gibt es schon; nichts wurde geschrieben; nennen Sie eine neue Datei.</translation>
        </message>
        <message>
            <source>{0} may not be opened; nothing was changed; check the rights of the file and its folder.</source>
            <translation>{0} darf nicht geöffnet werden; nichts wurde geändert; prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
        </message>
        <message>
            <source>{0} may only be read; nothing was changed; ask the administrator of the server.</source>
            <translation>{0} darf nur gelesen werden; nichts wurde geändert; fragen Sie den Administrator des Servers.</translation>
        </message>
        <message>
            <source>{0} names no format; nothing was written; end it in {1}.</source>
            <translation>{0} nennt kein Format; nichts wurde geschrieben; lassen Sie es mit {1} enden.</translation>
        </message>
        <message>
            <source>{0} or the folder it lies in cannot be opened; nothing was changed; check that both exist and may be read.</source>
            <translation>{0} oder der Ordner, in dem es liegt, lässt sich nicht öffnen; nichts wurde geändert; prüfen Sie, ob es beide gibt und ob sie gelesen werden dürfen.</translation>
        </message>
        <message>
            <source>{0} stores text as {1}, which cannot hold every character; nothing was changed; let its administrator make a database with the encoding UTF8.</source>
            <translation>{0} speichert Text als {1}, was nicht jedes Zeichen fasst; nichts wurde geändert; lassen Sie den Administrator eine Datenbank mit der Kodierung UTF8 anlegen.</translation>
        </message>
        <message>
            <source>{0} was deleted, moved or replaced by another file while it was open; nothing was changed and what you see here is still whole; save a copy of it, then open the corpus again.</source>
            <translation>{0} wurde gelöscht, verschoben oder durch eine andere Datei ersetzt, während es offen war; nichts wurde geändert, und was Sie hier sehen, ist noch heil; speichern Sie eine Kopie davon und öffnen Sie das Korpus dann wieder.</translation>
        </message>
        <message>
            <source>{0} was not closed properly and its folder cannot be written, so its last changes cannot be read here; nothing was changed; copy all files of that name to another folder and open them there.</source>
            <translation>{0} wurde nicht richtig geschlossen, und der Ordner ist nicht beschreibbar, sodass die letzten Änderungen hier nicht lesbar sind; nichts wurde geändert; kopieren Sie alle Dateien dieses Namens in einen anderen Ordner und öffnen Sie sie dort.</translation>
        </message>
        <message>
            <source>{0} was written by a newer version of this program (format {1}, this one knows up to {2}); nothing was changed; update the program to open it.</source>
            <translation>{0} wurde von einer neueren Version dieses Programms geschrieben (Format {1}, diese kennt bis {2}); nichts wurde geändert; aktualisieren Sie das Programm, um es zu öffnen.</translation>
        </message>
        <message>
            <source>{0} {1} annotation</source>
            <translation>{0} {1} Annotation</translation>
        </message>
        <message>
            <source>{0} {1} annotations</source>
            <translation>{0} {1} Annotationen</translation>
        </message>
        <message>
            <source>{0}, line {1}: {2!s}; the line was left out.</source>
            <translation>{0}, Zeile {1}: {2!s}; die Zeile wurde weggelassen.</translation>
        </message>
        <message>
            <source>{0}: {1} left out: no such setting or not a value for it.</source>
            <translation>{0}: {1} weggelassen: keine solche Einstellung oder kein Wert dafür.</translation>
        </message>
        <message>
            <source>“{0!s}” cannot be taken back, because its annotations have been detected, renamed or replaced since; nothing was changed; correct them in the article.</source>
            <translation>„{0!s}“ lässt sich nicht zurücknehmen, weil seine Annotationen seither erkannt, umbenannt oder ersetzt wurden; nichts wurde geändert; korrigieren Sie sie im Artikel.</translation>
        </message>
        <message>
            <source>“{0!s}” cannot be taken back, because “{1!s}” of {2} builds on it; nothing was changed; take that one back first.</source>
            <translation>„{0!s}“ lässt sich nicht zurücknehmen, weil „{1!s}“ von {2} darauf aufbaut; nichts wurde geändert; nehmen Sie das zuerst zurück.</translation>
        </message>
        <message>
            <source>“{0!s}” has nothing to show yet; nothing was written; accept some annotations first.</source>
            <translation>„{0!s}“ hat noch nichts zu zeigen; nichts wurde geschrieben; nehmen Sie zuerst einige Annotationen an.</translation>
        </message>
        <message>
            <source>“{0!s}” only follows the scheme; nothing was changed; change the label in the scheme.</source>
            <translation>„{0!s}“ folgt nur dem Schema; nichts wurde geändert; ändern Sie das Label im Schema.</translation>
        </message>
        <message>
            <source>“{0}:” does not know “{1}”; it can be {2}</source>
            <translation>„{0}:“ kennt „{1}“ nicht; möglich ist {2}</translation>
        </message>
        <message>
            <source>“{0}” cannot be a key: it must be one letter or sign</source>
            <translation>„{0}“ kann keine Taste sein: sie muss ein Buchstabe oder Zeichen sein</translation>
        </message>
        <message>
            <source>“{0}” cannot be split into itself</source>
            <translation>„{0}“ lässt sich nicht in sich selbst aufteilen</translation>
        </message>
        <message>
            <source>“{0}” could not be read (its name is not a valid path); check the disk and try again.</source>
            <translation>„{0}“ konnte nicht gelesen werden (der Name ist kein gültiger Pfad); prüfen Sie die Platte und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>“{0}” could not be read ({1!s}); check the disk and try again.</source>
            <translation>„{0}“ konnte nicht gelesen werden ({1!s}); prüfen Sie die Platte und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>“{0}” could not be read: the reader “{1}” of the package {2} failed ({3!s}: {4!s}); ask its author.</source>
            <translation>„{0}“ konnte nicht gelesen werden: der Leser „{1}“ des Pakets {2} ist gescheitert ({3!s}: {4!s}); fragen Sie seinen Autor.</translation>
        </message>
        <message>
            <source>“{0}” does not exist; check the name and the folder.</source>
            <translation>„{0}“ gibt es nicht; prüfen Sie den Namen und den Ordner.</translation>
        </message>
        <message>
            <source>“{0}” has a path that leads out of the archive; it was left out.</source>
            <translation>„{0}“ hat einen Pfad, der aus dem Archiv hinausführt; es wurde weggelassen.</translation>
        </message>
        <message>
            <source>“{0}” has far more cells than a table of articles; nothing was read from row {1} on; save the columns with the articles as csv.</source>
            <translation>„{0}“ hat weit mehr Zellen als eine Tabelle mit Artikeln; ab Zeile {1} wurde nichts gelesen; speichern Sie die Spalten mit den Artikeln als CSV.</translation>
        </message>
        <message>
            <source>“{0}” has more files than can be read at once; read its parts.</source>
            <translation>„{0}“ hat mehr Dateien, als auf einmal gelesen werden können; lesen Sie seine Teile.</translation>
        </message>
        <message>
            <source>“{0}” has neither a column “text” nor “tokens” with “ner_tags”; nothing was read; choose another file.</source>
            <translation>„{0}“ hat weder eine Spalte „text“ noch „tokens“ mit „ner_tags“; nichts wurde gelesen; wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>“{0}” has no files of articles in it; nothing was read; open another file.</source>
            <translation>„{0}“ enthält keine Artikeldateien; nichts wurde gelesen; öffnen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>“{0}” has no records in JSON that can be read; nothing was read; mend the file.</source>
            <translation>„{0}“ hat keine lesbaren JSON-Datensätze; nichts wurde gelesen; berichtigen Sie die Datei.</translation>
        </message>
        <message>
            <source>“{0}” has no rows; open another file.</source>
            <translation>„{0}“ hat keine Zeilen; öffnen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>“{0}” has no sheet “Annotations”; nothing was read; choose a workbook that this program has written.</source>
            <translation>„{0}“ hat kein Blatt „Annotations“; nichts wurde gelesen; wählen Sie eine Arbeitsmappe, die dieses Programm geschrieben hat.</translation>
        </message>
        <message>
            <source>“{0}” has no sheet “Articles”; nothing was read; choose a workbook that this program has written.</source>
            <translation>„{0}“ hat kein Blatt „Articles“; nichts wurde gelesen; wählen Sie eine Arbeitsmappe, die dieses Programm geschrieben hat.</translation>
        </message>
        <message>
            <source>“{0}” has no sheet “Texts”; nothing was read; choose a workbook that this program has written.</source>
            <translation>„{0}“ hat kein Blatt „Texts“; nichts wurde gelesen; wählen Sie eine Arbeitsmappe, die dieses Programm geschrieben hat.</translation>
        </message>
        <message>
            <source>“{0}” has no text field such as “text”, “maintext” or “articleBody”; rename the field and open it again.</source>
            <translation>„{0}“ hat kein Textfeld wie „text“, „maintext“ oder „articleBody“; benennen Sie das Feld um und öffnen Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <source>“{0}” has no text in it, perhaps because it is a scan; run text recognition (OCR) on it and open the result.</source>
            <translation>„{0}“ enthält keinen Text, vielleicht ist es ein Scan; lassen Sie eine Texterkennung (OCR) laufen und öffnen Sie das Ergebnis.</translation>
        </message>
        <message>
            <source>“{0}” has no text in its field “{1}”; it was left out.</source>
            <translation>„{0}“ hat keinen Text im Feld „{1}“; es wurde weggelassen.</translation>
        </message>
        <message>
            <source>“{0}” has no texts of articles in its columns {1} and {2} more; nothing was read; if one has them, call it “text” and import the file again.</source>
            <translation>„{0}“ hat in den Spalten {1} und {2} weiteren keine Artikeltexte; nichts wurde gelesen; wenn eine welche hat, nennen Sie sie „text“ und importieren Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <source>“{0}” has no texts of articles in its columns {1}; nothing was read; if one has them, call it “text” and import the file again.</source>
            <translation>„{0}“ hat in den Spalten {1} keine Artikeltexte; nichts wurde gelesen; wenn eine welche hat, nennen Sie sie „text“ und importieren Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <source>“{0}” has no texts of articles in its fields {1} and {2} more; nothing was read; if one has them, call it “text” and import the file again.</source>
            <translation>„{0}“ hat in den Feldern {1} und {2} weiteren keine Artikeltexte; nichts wurde gelesen; wenn eines welche hat, nennen Sie es „text“ und importieren Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <source>“{0}” has no texts of articles in its fields {1}; nothing was read; if one has them, call it “text” and import the file again.</source>
            <translation>„{0}“ hat in den Feldern {1} keine Artikeltexte; nichts wurde gelesen; wenn eines welche hat, nennen Sie es „text“ und importieren Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <source>“{0}” has no texts of articles; nothing was read; put “{1}”, which was written with it, into the same folder.</source>
            <translation>„{0}“ hat keine Artikeltexte; nichts wurde gelesen; legen Sie „{1}“, das damit geschrieben wurde, in denselben Ordner.</translation>
        </message>
        <message>
            <source>“{0}” has {1} pages; save the article's pages as a PDF of their own.</source>
            <translation>„{0}“ hat {1} Seiten; speichern Sie die Seiten des Artikels als eigenes PDF.</translation>
        </message>
        <message>
            <source>“{0}” holds annotated articles; nothing was read; “annotator import --format {1}” keeps the annotations.</source>
            <translation>„{0}“ enthält annotierte Artikel; nichts wurde gelesen; „annotator import --format {1}“ behält die Annotationen.</translation>
        </message>
        <message>
            <source>“{0}” holds annotations of WebAnno; nothing was read; “annotator import --format webanno” keeps them.</source>
            <translation>„{0}“ enthält Annotationen von WebAnno; nichts wurde gelesen; „annotator import --format webanno“ behält sie.</translation>
        </message>
        <message>
            <source>“{0}” holds annotations that this program wrote; nothing was read; “annotator import --format xlsx” reads it with its texts.</source>
            <translation>„{0}“ enthält Annotationen, die dieses Programm geschrieben hat; nichts wurde gelesen; „annotator import --format xlsx“ liest sie mit ihren Texten.</translation>
        </message>
        <message>
            <source>“{0}” holds no text, only blanks or markup; open another file.</source>
            <translation>„{0}“ enthält keinen Text, nur Leerzeichen oder Auszeichnung; öffnen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>“{0}” holds no web page; save the page again, as HTML.</source>
            <translation>„{0}“ enthält keine Webseite; speichern Sie die Seite noch einmal, als HTML.</translation>
        </message>
        <message>
            <source>“{0}” holds {1} entries; import it into a corpus to read each as an article.</source>
            <translation>„{0}“ enthält {1} Einträge; importieren Sie es in ein Korpus, um jeden als Artikel zu lesen.</translation>
        </message>
        <message>
            <source>“{0}” is JSON but no article; it needs an object with a text field.</source>
            <translation>„{0}“ ist JSON, aber kein Artikel; es braucht ein Objekt mit einem Textfeld.</translation>
        </message>
        <message>
            <source>“{0}” is JSON nested too deeply for an article; save the article as plain text.</source>
            <translation>„{0}“ ist für einen Artikel zu tief verschachteltes JSON; speichern Sie den Artikel als reinen Text.</translation>
        </message>
        <message>
            <source>“{0}” is a 7z archive; unpack it and open what is in it.</source>
            <translation>„{0}“ ist ein 7z-Archiv; entpacken Sie es und öffnen Sie, was darin ist.</translation>
        </message>
        <message>
            <source>“{0}” is a database; if it is a corpus, open it as one.</source>
            <translation>„{0}“ ist eine Datenbank; wenn es ein Korpus ist, öffnen Sie es als solches.</translation>
        </message>
        <message>
            <source>“{0}” is a folder; open the files in it.</source>
            <translation>„{0}“ ist ein Ordner; öffnen Sie die Dateien darin.</translation>
        </message>
        <message>
            <source>“{0}” is a gzip archive; unpack it and open what is in it.</source>
            <translation>„{0}“ ist ein gzip-Archiv; entpacken Sie es und öffnen Sie, was darin ist.</translation>
        </message>
        <message>
            <source>“{0}” is a message without text; open its attachments instead.</source>
            <translation>„{0}“ ist eine Nachricht ohne Text; öffnen Sie stattdessen ihre Anlagen.</translation>
        </message>
        <message>
            <source>“{0}” is a picture; run text recognition (OCR) on it and open the result.</source>
            <translation>„{0}“ ist ein Bild; lassen Sie eine Texterkennung (OCR) laufen und öffnen Sie das Ergebnis.</translation>
        </message>
        <message>
            <source>“{0}” is a program, not an article; open another file.</source>
            <translation>„{0}“ ist ein Programm, kein Artikel; öffnen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>“{0}” is a rar archive; unpack it and open what is in it.</source>
            <translation>„{0}“ ist ein rar-Archiv; entpacken Sie es und öffnen Sie, was darin ist.</translation>
        </message>
        <message>
            <source>“{0}” is a spreadsheet or a presentation; save its text as a document.</source>
            <translation>„{0}“ ist eine Tabelle oder Präsentation; speichern Sie ihren Text als Dokument.</translation>
        </message>
        <message>
            <source>“{0}” is a spreadsheet; give it a name that ends with .xlsx and import it into a corpus.</source>
            <translation>„{0}“ ist eine Tabelle; geben Sie ihr einen Namen, der auf .xlsx endet, und importieren Sie sie in ein Korpus.</translation>
        </message>
        <message>
            <source>“{0}” is a table of annotations that this program wrote; nothing was read; “annotator import --format csv” reads it with its texts.</source>
            <translation>„{0}“ ist eine Tabelle von Annotationen, die dieses Programm geschrieben hat; nichts wurde gelesen; „annotator import --format csv“ liest sie mit ihren Texten.</translation>
        </message>
        <message>
            <source>“{0}” is a whole library rather than an article; save the article alone.</source>
            <translation>„{0}“ ist eine ganze Bibliothek und kein Artikel; speichern Sie den Artikel allein.</translation>
        </message>
        <message>
            <source>“{0}” is a zip archive; import it into a corpus to read the articles in it.</source>
            <translation>„{0}“ ist ein Zip-Archiv; importieren Sie es in ein Korpus, um die Artikel darin zu lesen.</translation>
        </message>
        <message>
            <source>“{0}” is a zip file without a Word document in it; save it as .docx again.</source>
            <translation>„{0}“ ist eine Zip-Datei ohne Word-Dokument darin; speichern Sie es noch einmal als .docx.</translation>
        </message>
        <message>
            <source>“{0}” is a zip within a zip; it was left out; unpack it and import it alone.</source>
            <translation>„{0}“ ist ein Zip in einem Zip; es wurde weggelassen; entpacken Sie es und importieren Sie es allein.</translation>
        </message>
        <message>
            <source>“{0}” is an old or password-protected Office file; save it as .docx or .xlsx without a password.</source>
            <translation>„{0}“ ist eine alte oder durch ein Passwort geschützte Office-Datei; speichern Sie sie als .docx oder .xlsx ohne Passwort.</translation>
        </message>
        <message>
            <source>“{0}” is copy-protected (DRM), so its text cannot be read; get an unprotected copy.</source>
            <translation>„{0}“ ist kopiergeschützt (DRM), sodass der Text nicht lesbar ist; besorgen Sie eine ungeschützte Kopie.</translation>
        </message>
        <message>
            <source>“{0}” is damaged RTF; save it again as RTF or as plain text.</source>
            <translation>„{0}“ ist beschädigtes RTF; speichern Sie es noch einmal als RTF oder als reinen Text.</translation>
        </message>
        <message>
            <source>“{0}” is damaged at line {1!s} ({2!s}); {3} articles before it were read; get an undamaged copy for the rest.</source>
            <translation>„{0}“ ist in Zeile {1!s} beschädigt ({2!s}); {3} Artikel davor wurden gelesen; besorgen Sie für den Rest eine heile Kopie.</translation>
        </message>
        <message>
            <source>“{0}” is damaged or cut off; get a complete copy and open it again.</source>
            <translation>„{0}“ ist beschädigt oder abgeschnitten; besorgen Sie eine vollständige Kopie und öffnen Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>“{0}” is empty; open another file.</source>
            <translation>„{0}“ ist leer; öffnen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>“{0}” is larger than 64 MB, which no article is; it was left out.</source>
            <translation>„{0}“ ist größer als 64 MB, was kein Artikel ist; es wurde weggelassen.</translation>
        </message>
        <message>
            <source>“{0}” is larger than 64 MB, which no article is; it was not read.</source>
            <translation>„{0}“ ist größer als 64 MB, was kein Artikel ist; es wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>“{0}” is larger than 64 MB, which no article is; save the article alone.</source>
            <translation>„{0}“ ist größer als 64 MB, was kein Artikel ist; speichern Sie den Artikel allein.</translation>
        </message>
        <message>
            <source>“{0}” is no colour</source>
            <translation>„{0}“ ist keine Farbe</translation>
        </message>
        <message>
            <source>“{0}” is no date; write 2022, 2022-02 or 2022-02-23, or two of them with ..</source>
            <translation>„{0}“ ist kein Datum; schreiben Sie 2022, 2022-02 oder 2022-02-23 oder zwei davon mit ..</translation>
        </message>
        <message>
            <source>“{0}” is no number of an article; write 12 or 12..20</source>
            <translation>„{0}“ ist keine Nummer eines Artikels; schreiben Sie 12 oder 12..20</translation>
        </message>
        <message>
            <source>“{0}” is no number; write 0.5, &gt;0.5 or 0.2..0.4</source>
            <translation>„{0}“ ist keine Zahl; schreiben Sie 0.5, &gt;0.5 oder 0.2..0.4</translation>
        </message>
        <message>
            <source>“{0}” is no other label that the scheme offers</source>
            <translation>„{0}“ ist kein anderes Label, das das Schema anbietet</translation>
        </message>
        <message>
            <source>“{0}” is no regular expression ({1!s})</source>
            <translation>„{0}“ ist kein regulärer Ausdruck ({1!s})</translation>
        </message>
        <message>
            <source>“{0}” is no regular expression ({1!s}); nothing was looked for; correct it.</source>
            <translation>„{0}“ ist kein regulärer Ausdruck ({1!s}); nichts wurde gesucht; berichtigen Sie ihn.</translation>
        </message>
        <message>
            <source>“{0}” is not JSON in UTF-8 ({1!s}); export it again as JSON.</source>
            <translation>„{0}“ ist kein JSON in UTF-8 ({1!s}); exportieren Sie es noch einmal als JSON.</translation>
        </message>
        <message>
            <source>“{0}” is not a DocBin of spaCy ({1!s}); get an undamaged copy.</source>
            <translation>„{0}“ ist kein DocBin von spaCy ({1!s}); besorgen Sie eine heile Kopie.</translation>
        </message>
        <message>
            <source>“{0}” is not a PDF that can be read; it may be damaged or cut off; get a complete copy.</source>
            <translation>„{0}“ ist kein lesbares PDF; vielleicht ist es beschädigt oder abgeschnitten; besorgen Sie eine vollständige Kopie.</translation>
        </message>
        <message>
            <source>“{0}” is not a Parquet file, or damaged ({1!s}); {2} articles of it were read; get an undamaged copy.</source>
            <translation>„{0}“ ist keine Parquet-Datei oder beschädigt ({1!s}); {2} Artikel daraus wurden gelesen; besorgen Sie eine heile Kopie.</translation>
        </message>
        <message>
            <source>“{0}” is not a REFI-QDA project ({1!s}); nothing was read; choose another file.</source>
            <translation>„{0}“ ist kein REFI-QDA-Projekt ({1!s}); nichts wurde gelesen; wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>“{0}” is not a regular file; open a file on a disk.</source>
            <translation>„{0}“ ist keine gewöhnliche Datei; öffnen Sie eine Datei auf einer Platte.</translation>
        </message>
        <message>
            <source>“{0}” is not a table in UTF-8 ({1!s}); get an undamaged copy.</source>
            <translation>„{0}“ ist keine Tabelle in UTF-8 ({1!s}); besorgen Sie eine heile Kopie.</translation>
        </message>
        <message>
            <source>“{0}” is not a text file; open a text, HTML, PDF, Word or similar file instead.</source>
            <translation>„{0}“ ist keine Textdatei; öffnen Sie stattdessen eine Text-, HTML-, PDF-, Word- oder ähnliche Datei.</translation>
        </message>
        <message>
            <source>“{0}” is not an Excel workbook, or damaged ({1!s}); get an undamaged copy.</source>
            <translation>„{0}“ ist keine Excel-Arbeitsmappe oder beschädigt ({1!s}); besorgen Sie eine heile Kopie.</translation>
        </message>
        <message>
            <source>“{0}” is not an Excel workbook, or damaged; get an undamaged copy and open it again.</source>
            <translation>„{0}“ ist keine Excel-Mappe oder beschädigt; besorgen Sie eine unbeschädigte Kopie und öffnen Sie diese.</translation>
        </message>
        <message>
            <source>“{0}” is not such a table: it has no column {1}; nothing was read; choose a file that this program has written.</source>
            <translation>„{0}“ ist keine solche Tabelle: sie hat keine Spalte {1}; nichts wurde gelesen; wählen Sie eine Datei, die dieses Programm geschrieben hat.</translation>
        </message>
        <message>
            <source>“{0}” is not text in UTF-8; get a copy in UTF-8 and read it again.</source>
            <translation>„{0}“ ist kein Text in UTF-8; besorgen Sie eine Kopie in UTF-8 und lesen Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>“{0}” is not valid JSON (line {1!s}); mend it or save the article as plain text.</source>
            <translation>„{0}“ ist kein gültiges JSON (Zeile {1!s}); berichtigen Sie es oder speichern Sie den Artikel als reinen Text.</translation>
        </message>
        <message>
            <source>“{0}” is not valid XML; get an undamaged copy or save its text as a .txt file.</source>
            <translation>„{0}“ ist kein gültiges XML; besorgen Sie eine heile Kopie oder speichern Sie den Text als .txt-Datei.</translation>
        </message>
        <message>
            <source>“{0}” is of an old Excel, or protected by a password; save it as .xlsx without a password.</source>
            <translation>„{0}“ ist aus einem alten Excel oder durch ein Passwort geschützt; speichern Sie sie als .xlsx ohne Passwort.</translation>
        </message>
        <message>
            <source>“{0}” is one JSON object of more than 64 MB; nothing was read; save its articles as JSON Lines, one a line.</source>
            <translation>„{0}“ ist ein JSON-Objekt von mehr als 64 MB; nichts wurde gelesen; speichern Sie die Artikel als JSON Lines, einen je Zeile.</translation>
        </message>
        <message>
            <source>“{0}” is protected by a password; remove it and open the file again.</source>
            <translation>„{0}“ ist durch ein Passwort geschützt; entfernen Sie es und öffnen Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <source>“{0}” is protected by a password; save a copy without one and open that.</source>
            <translation>„{0}“ ist durch ein Passwort geschützt; speichern Sie eine Kopie ohne Passwort und öffnen Sie diese.</translation>
        </message>
        <message>
            <source>“{0}” is too large to be read at once; export fewer tasks and read again.</source>
            <translation>„{0}“ ist zu groß, um auf einmal gelesen zu werden; exportieren Sie weniger Aufgaben und lesen Sie noch einmal.</translation>
        </message>
        <message>
            <source>“{0}” may hold many articles; import it into a corpus to read each of them.</source>
            <translation>„{0}“ enthält vielleicht viele Artikel; importieren Sie es in ein Korpus, um jeden zu lesen.</translation>
        </message>
        <message>
            <source>“{0}” may not be read by you; change its permissions or copy it.</source>
            <translation>„{0}“ dürfen Sie nicht lesen; ändern Sie die Rechte oder kopieren Sie die Datei.</translation>
        </message>
        <message>
            <source>“{0}” means “{1}” already</source>
            <translation>„{0}“ bedeutet schon „{1}“</translation>
        </message>
        <message>
            <source>“{0}” was not read: this program writes {1} but does not read it; use one of the formats that “annotator formats” lists as readable.</source>
            <translation>„{0}“ wurde nicht gelesen: dieses Programm schreibt {1}, liest es aber nicht; nehmen Sie eines der Formate, die „annotator formats“ als lesbar nennt.</translation>
        </message>
        <message>
            <source>“{0}” would unpack to far more data than a table has; it was not read; open it in a spreadsheet program and save it as csv if you trust it.</source>
            <translation>„{0}“ würde beim Entpacken viel größer, als eine Tabelle ist; es wurde nicht gelesen; öffnen Sie es in einer Tabellenkalkulation und speichern Sie es als csv, wenn Sie ihm vertrauen.</translation>
        </message>
        <message>
            <source>“{0}” would unpack to far more data than an article has; it was not unpacked; open it in the program that made it and save it as plain text.</source>
            <translation>„{0}“ würde beim Entpacken viel größer, als ein Artikel ist; es wurde nicht entpackt; öffnen Sie es in dem Programm, das es gemacht hat, und speichern Sie es als reinen Text.</translation>
        </message>
        <message>
            <source>“{0}” would unpack to far more data than articles have; it was not read.</source>
            <translation>„{0}“ würde beim Entpacken viel größer, als Artikel sind; es wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>“{0}” would unpack to far more data than articles have; it was not read; unpack it yourself and read the folder if you trust it.</source>
            <translation>„{0}“ würde beim Entpacken viel größer, als Artikel sind; es wurde nicht gelesen; entpacken Sie es selbst und lesen Sie den Ordner, wenn Sie ihm vertrauen.</translation>
        </message>
        <message>
            <source>“{0}”, line {1} is far too long; the rest was not read.</source>
            <translation>„{0}“, Zeile {1} ist viel zu lang; der Rest wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>“{0}”: the sheet “{1}” has no column {2}; nothing was read.</source>
            <translation>„{0}“: das Blatt „{1}“ hat keine Spalte {2}; nichts wurde gelesen.</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Verbinden…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open a corpus on a server</source>
            <translation>Korpus auf einem Server öffnen</translation>
        </message>
        <message>
            <source>The address begins with {0}</source>
            <translation>Die Adresse beginnt mit {0}</translation>
        </message>
        <message>
            <source>The address of a PostgreSQL database. The password comes from the file .pgpass in your home folder or the variable PGPASSWORD. The program talks to no other computer.</source>
            <translation>Die Adresse einer PostgreSQL-Datenbank. Das Passwort kommt aus der Datei .pgpass in Ihrem Benutzerordner oder der Variable PGPASSWORD. Das Programm spricht mit keinem anderen Rechner.</translation>
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
            <source>Labels of a new corpus</source>
            <translation>Labels eines neuen Korpus</translation>
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
            <source>The open corpus has its own, “{0}”, which hold there whatever is chosen here; the scheme editor changes them.</source>
            <translation>Das offene Korpus hat eigene, „{0}“, die dort gelten, was auch immer hier gewählt ist; der Schema-Editor ändert sie.</translation>
        </message>
        <message>
            <source>The open corpus has none of its own, so these hold in it, from the next start.</source>
            <translation>Das offene Korpus hat keine eigenen, also gelten diese darin, ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>What you decide is kept under this name.</source>
            <translation>Was Sie entscheiden, wird unter diesem Namen festgehalten.</translation>
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
        <name>SharesDialog</name>
        <message>
            <source>&amp;Overlap</source>
            <translation>Ü&amp;berschneidung</translation>
        </message>
        <message>
            <source>&amp;Persons</source>
            <translation>&amp;Personen</translation>
        </message>
        <message>
            <source>All articles that the queue shows are split evenly. Those of the overlap go to two persons, so that it can be measured how far they agree.</source>
            <translation>Alle Artikel, die die Warteschlange zeigt, werden gleichmäßig aufgeteilt. Die der Überschneidung gehen an zwei Personen, damit sich messen lässt, wie weit sie übereinstimmen.</translation>
        </message>
        <message>
            <source>Forget how these articles were assigned before</source>
            <translation>Vergessen, wem diese Artikel vorher zugewiesen waren</translation>
        </message>
        <message>
            <source>Names, separated by commas</source>
            <translation>Namen, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>Share out</source>
            <translation>Aufteilen</translation>
        </message>
        <message>
            <source>Share out articles</source>
            <translation>Artikel aufteilen</translation>
        </message>
        <message>
            <source>Shared out: {0}.</source>
            <translation>Aufgeteilt: {0}.</translation>
        </message>
        <message>
            <source>The articles are assigned as before.</source>
            <translation>Die Artikel sind zugeteilt wie zuvor.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>Sides</name>
        <message>
            <source>adjudicated</source>
            <translation>geschlichtet</translation>
        </message>
        <message>
            <source>blind</source>
            <translation>blind</translation>
        </message>
        <message>
            <source>from a merge</source>
            <translation>zusammengeführt</translation>
        </message>
        <message>
            <source>repeated</source>
            <translation>wiederholt</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>gemeinsam</translation>
        </message>
    </context>
    <context>
        <name>SlowDisk</name>
        <message>
            <source>The disk or network drive that holds {0} takes {1} seconds for each edit. Nothing is lost; a copy on a disk of this computer is quicker.</source>
            <translation>Das Laufwerk oder Netzlaufwerk mit {0} braucht {1} Sekunden für jede Bearbeitung. Nichts geht verloren; eine Kopie auf einem Laufwerk dieses Rechners ist schneller.</translation>
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
            <source>Speaker</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>as written</source>
            <translation>im Text</translation>
        </message>
        <message>
            <source>beside the cue</source>
            <translation>beim Redeverb</translation>
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
            <source>Who says this? Type a name or click it in the text.</source>
            <translation>Wer sagt das? Namen eingeben oder im Text anklicken.</translation>
        </message>
        <message>
            <source>beside the cue</source>
            <translation>beim Redeverb</translation>
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
        <name>SplitForm</name>
        <message>
            <source>Articles of a week stay together</source>
            <translation>Artikel einer Woche bleiben zusammen</translation>
        </message>
        <message>
            <source>Articles of an outlet stay together</source>
            <translation>Artikel eines Mediums bleiben zusammen</translation>
        </message>
        <message>
            <source>Divide</source>
            <translation>Einteilen</translation>
        </message>
        <message>
            <source>Kept in the corpus: {0}. Dividing anew replaces that.</source>
            <translation>Im Korpus gemerkt: {0}. Neu einteilen ersetzt das.</translation>
        </message>
        <message>
            <source>Labels in each split</source>
            <translation>Labels in jedem Teil</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <source>articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>{0} articles in {1} groups that stay together; near duplicates always do.</source>
            <translation>{0} Artikel in {1} Gruppen, die zusammenbleiben; fast gleiche immer.</translation>
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
        <name>StatisticsPage</name>
        <message>
            <source>&amp;Save as picture or table…</source>
            <translation>&amp;Speichern als…</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Nach Tagen</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>Nach Monaten</translation>
        </message>
        <message>
            <source>By week</source>
            <translation>Nach Wochen</translation>
        </message>
        <message>
            <source>By year</source>
            <translation>Nach Jahren</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Diagramme</translation>
        </message>
        <message>
            <source>Charts fill as articles are detected and decided about; those of speakers, event types and stances need quotes that have them.</source>
            <translation>Diagramme füllen sich, wenn Artikel erkannt und entschieden werden; die zu Sprechern, Ereignistypen und Haltungen brauchen Zitate, die welche haben.</translation>
        </message>
        <message>
            <source>Choose a number, or click in the chart, to see the passages behind it.</source>
            <translation>Eine Zahl wählen oder ins Diagramm klicken, um die Stellen dahinter zu sehen.</translation>
        </message>
        <message>
            <source>Nothing to count yet</source>
            <translation>Noch nichts zu zählen</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Numbers of the chart</source>
            <translation>Zahlen des Diagramms</translation>
        </message>
        <message>
            <source>PNG picture (*.png);;SVG picture (*.svg);;CSV table (*.csv)</source>
            <translation>PNG-Bild (*.png);;SVG-Bild (*.svg);;CSV-Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <source>Passages, the first {0}</source>
            <translation>Stellen, die ersten {0}</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Diagramm speichern</translation>
        </message>
        <message>
            <source>Saved: {0}</source>
            <translation>Gespeichert: {0}</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>against</source>
            <translation>dagegen</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>entity</source>
            <translation>Entität</translation>
        </message>
        <message>
            <source>event type</source>
            <translation>Ereignistyp</translation>
        </message>
        <message>
            <source>favor</source>
            <translation>dafür</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>label</source>
            <translation>Label</translation>
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
            <source>number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>origin</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>origin and label</source>
            <translation>Herkunft und Label</translation>
        </message>
        <message>
            <source>other entity</source>
            <translation>andere Entität</translation>
        </message>
        <message>
            <source>outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>polarity</source>
            <translation>Polarität</translation>
        </message>
        <message>
            <source>progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>vorgeschlagen</translation>
        </message>
        <message>
            <source>time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>unclear</source>
            <translation>unklar</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Detecting: {0} of {1} articles</source>
            <translation>Erkennung: {0} von {1} Artikeln</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Nur lesbar</translation>
        </message>
        <message>
            <source>Reading {0} of {1}</source>
            <translation>{0} von {1} wird gelesen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>The name that your decisions are kept under. The settings have it.</source>
            <translation>Der Name, unter dem Ihre Entscheidungen stehen. Er ist in den Einstellungen.</translation>
        </message>
        <message>
            <source>You make annotations of your own, and nothing is suggested. “Whose annotations…” changes that.</source>
            <translation>Sie machen eigene Annotationen, und nichts wird vorgeschlagen. „Wessen Annotationen…“ ändert das.</translation>
        </message>
        <message>
            <source>You see and make annotations of your own. “Whose annotations…” changes that.</source>
            <translation>Sie sehen und machen eigene Annotationen. „Wessen Annotationen…“ ändert das.</translation>
        </message>
        <message>
            <source>{0} to decide · {1} accepted · {2} rejected</source>
            <translation>{0} offen · {1} angenommen · {2} abgelehnt</translation>
        </message>
        <message>
            <source>{0} · blind</source>
            <translation>{0} · blind</translation>
        </message>
        <message>
            <source>{0} · own</source>
            <translation>{0} · eigene</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Back in the article that is done; undo again takes that back.</source>
            <translation>Zurück im erledigten Artikel; noch einmal Rückgängig nimmt das zurück.</translation>
        </message>
        <message>
            <source>Done again in {0} of {1} articles; the others were changed since and stay.</source>
            <translation>In {0} von {1} Artikeln wiederhergestellt; die übrigen wurden seitdem geändert und bleiben.</translation>
        </message>
        <message>
            <source>Done again: {0}</source>
            <translation>Wiederholt: {0}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Taken back in all {0} articles.</source>
            <translation>In allen {0} Artikeln zurückgenommen.</translation>
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
            <source>Undone: {0}</source>
            <translation>Zurückgenommen: {0}</translation>
        </message>
        <message>
            <source>back to the article that is done</source>
            <translation>zurück zum erledigten Artikel</translation>
        </message>
    </context>
    <context>
        <name>TagModel</name>
        <message>
            <source>SET</source>
            <translation>SAMMLUNG</translation>
        </message>
        <message>
            <source>Set, in its own order</source>
            <translation>Sammlung, in eigener Reihenfolge</translation>
        </message>
        <message>
            <source>TAG</source>
            <translation>SCHLAGWORT</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>one article</source>
            <translation>ein Artikel</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} Artikel</translation>
        </message>
    </context>
    <context>
        <name>TagsPage</name>
        <message>
            <source>&amp;Merge into…</source>
            <translation>&amp;Verbinden mit…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>Give an article a tag with the command “Tags and sets…”, or make a set of all that the queue shows. The menu above the queue shows them alone.</source>
            <translation>Einem Artikel mit dem Befehl „Schlagwörter und Sammlungen…“ ein Schlagwort geben oder eine Sammlung aus allem machen, was die Warteschlange zeigt. Das Menü über der Warteschlange zeigt sie allein.</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>In</translation>
        </message>
        <message>
            <source>Merge into</source>
            <translation>Verbinden mit</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New &amp;set of what the queue shows…</source>
            <translation>Neue &amp;Sammlung aus der Warteschlange…</translation>
        </message>
        <message>
            <source>New set</source>
            <translation>Neue Sammlung</translation>
        </message>
        <message>
            <source>No tags and no sets yet</source>
            <translation>Noch keine Schlagwörter und Sammlungen</translation>
        </message>
        <message>
            <source>Re&amp;name…</source>
            <translation>&amp;Umbenennen…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Tags and sets</source>
            <translation>Schlagwörter und Sammlungen</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Zurückgenommen.</translation>
        </message>
        <message>
            <source>set</source>
            <translation>Sammlung</translation>
        </message>
        <message>
            <source>tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>“{0}” is now part of “{1}”.</source>
            <translation>„{0}“ ist jetzt Teil von „{1}“.</translation>
        </message>
        <message>
            <source>“{0}” is now “{1}”.</source>
            <translation>„{0}“ ist jetzt „{1}“.</translation>
        </message>
        <message>
            <source>“{0}” is removed; its articles stay.</source>
            <translation>„{0}“ ist entfernt; die Artikel bleiben.</translation>
        </message>
    </context>
    <context>
        <name>Team</name>
        <message>
            <source>Corpus (*.sqlite)</source>
            <translation>Korpus (*.sqlite)</translation>
        </message>
        <message>
            <source>Merge with another corpus</source>
            <translation>Mit einem anderen Korpus zusammenführen</translation>
        </message>
        <message>
            <source>decided by {0}, {1}</source>
            <translation>entschieden von {0}, {1}</translation>
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
        <name>TrashMenu</name>
        <message>
            <source>Empty the trash…</source>
            <translation>Papierkorb leeren…</translation>
        </message>
        <message>
            <source>Restore: {0}, deleted {1}</source>
            <translation>Wiederherstellen: {0}, gelöscht {1}</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>Der Papierkorb ist leer</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} Artikel</translation>
        </message>
    </context>
    <context>
        <name>Trashing</name>
        <message>
            <source>Articles deleted for good: {0}.</source>
            <translation>Endgültig gelöschte Artikel: {0}.</translation>
        </message>
        <message>
            <source>Articles moved to the trash: {0}.</source>
            <translation>Artikel im Papierkorb: {0}.</translation>
        </message>
        <message>
            <source>Articles restored: {0}.</source>
            <translation>Wiederhergestellte Artikel: {0}.</translation>
        </message>
        <message>
            <source>Delete the {0} articles in the trash for good? That cannot be undone.</source>
            <translation>Die {0} Artikel im Papierkorb endgültig löschen? Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Papierkorb leeren</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>{0} stay in the trash: their files were taken in again meanwhile.</source>
            <translation>{0} bleiben im Papierkorb: ihre Dateien wurden inzwischen wieder aufgenommen.</translation>
        </message>
    </context>
    <context>
        <name>UnplacedList</name>
        <message>
            <source>These words do not stand in the copy at that place; nothing was set for them.</source>
            <translation>Diese Wörter stehen in der Kopie nicht an dieser Stelle; für sie wurde nichts gesetzt.</translation>
        </message>
        <message>
            <source>What found no place</source>
            <translation>Was keinen Platz fand</translation>
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
        <name>VersionModel</name>
        <message>
            <source>begun, {0} annotations</source>
            <translation>begonnen, {0} Annotationen</translation>
        </message>
        <message>
            <source>done, {0} annotations</source>
            <translation>fertig, {0} Annotationen</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>nicht begonnen</translation>
        </message>
    </context>
    <context>
        <name>VersionsPage</name>
        <message>
            <source>&amp;Everybody edits the same annotations</source>
            <translation>&amp;Alle bearbeiten dieselben Annotationen</translation>
        </message>
        <message>
            <source>&amp;Pick articles</source>
            <translation>Artikel &amp;wählen</translation>
        </message>
        <message>
            <source>Articles that you decided some time ago come back without annotations and suggestions. What you annotate now is compared with what you did then: see “Agreement of annotators”.</source>
            <translation>Artikel, die Sie vor einiger Zeit entschieden haben, kommen ohne Annotationen und Vorschläge wieder. Was Sie jetzt annotieren, wird mit damals verglichen: siehe „Übereinstimmung der Annotierenden“.</translation>
        </message>
        <message>
            <source>Each annotates on their &amp;own, starting from the suggestions</source>
            <translation>Jeder annotiert für &amp;sich, ausgehend von den Vorschlägen</translation>
        </message>
        <message>
            <source>Each annotates on their own, &amp;blindly</source>
            <translation>Jeder annotiert für sich, &amp;blind</translation>
        </message>
        <message>
            <source>How far do I agree with myself?</source>
            <translation>Wie weit stimme ich mit mir überein?</translation>
        </message>
        <message>
            <source>How many articles</source>
            <translation>Wie viele Artikel</translation>
        </message>
        <message>
            <source>How many days ago</source>
            <translation>Vor wie vielen Tagen</translation>
        </message>
        <message>
            <source>In this corpus</source>
            <translation>In diesem Korpus</translation>
        </message>
        <message>
            <source>Nobody sees what the others have decided until the annotations are compared.</source>
            <translation>Niemand sieht, was die anderen entschieden haben, bis die Annotationen verglichen werden.</translation>
        </message>
        <message>
            <source>Nothing to annotate again</source>
            <translation>Nichts noch einmal zu annotieren</translation>
        </message>
        <message>
            <source>The articles that you pick stand here; Return opens one.</source>
            <translation>Die gewählten Artikel stehen hier; die Eingabetaste öffnet einen.</translation>
        </message>
        <message>
            <source>The same without suggestions, so that they cannot lead anybody.</source>
            <translation>Ebenso, aber ohne Vorschläge, damit sie niemanden lenken.</translation>
        </message>
        <message>
            <source>To annotate again</source>
            <translation>Noch einmal zu annotieren</translation>
        </message>
        <message>
            <source>What everybody edits together is shown again; what each has decided alone is kept.</source>
            <translation>Wieder gezeigt wird, was alle gemeinsam bearbeiten; was jeder für sich entschieden hat, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Whose annotations</source>
            <translation>Wessen Annotationen</translation>
        </message>
        <message>
            <source>You have decided no other article so long ago; try fewer days, or later.</source>
            <translation>So lange her haben Sie keinen anderen Artikel entschieden; weniger Tage versuchen, oder später.</translation>
        </message>
        <message>
            <source>You see your own decisions now. What was decided together is kept; it is compared as “shared”.</source>
            <translation>Sie sehen jetzt Ihre eigenen Entscheidungen. Gemeinsam Entschiedenes bleibt erhalten; verglichen wird es als „gemeinsam“.</translation>
        </message>
        <message>
            <source>articles, decided at least</source>
            <translation>Artikel, entschieden vor mindestens</translation>
        </message>
        <message>
            <source>days ago</source>
            <translation>Tagen</translation>
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
            <source>The other hits are suggested or decided as {0} already.</source>
            <translation>Die anderen Treffer sind schon als {0} vorgeschlagen oder entschieden.</translation>
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
        <name>Watching</name>
        <message>
            <source>Also here: {0}</source>
            <translation>Auch hier: {0}</translation>
        </message>
        <message>
            <source>Changed by somebody else</source>
            <translation>Von jemand anderem geändert</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Nicht verbunden</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Nur lesbar</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Gemeinsam</translation>
        </message>
        <message>
            <source>The server can be reached again; you see what is stored.</source>
            <translation>Der Server ist wieder erreichbar; Sie sehen, was gespeichert ist.</translation>
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
</TS>
