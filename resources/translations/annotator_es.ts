<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Parts and their licences</source>
            <translation>Componentes y sus licencias</translation>
        </message>
        <message>
            <source>Version {0} · Python {1} · MIT licence. It opens no connection to any network.</source>
            <translation>Versión {0} · Python {1} · licencia MIT. No abre ninguna conexión a la red.</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>A further fragment of the annotation</source>
            <translation>Otro fragmento de la anotación</translation>
        </message>
        <message>
            <source>About…</source>
            <translation>Acerca de…</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Accept all and done</source>
            <translation>Aceptar todo y terminar</translation>
        </message>
        <message>
            <source>Accept all of this label</source>
            <translation>Aceptar todas con esta etiqueta</translation>
        </message>
        <message>
            <source>Accept all suggestions</source>
            <translation>Aceptar todas las sugerencias</translation>
        </message>
        <message>
            <source>Accept every suggestion from the selected one to the end</source>
            <translation>Aceptar todas las sugerencias desde la seleccionada hasta el final</translation>
        </message>
        <message>
            <source>Accept every suggestion that is left and shown</source>
            <translation>Aceptar todas las sugerencias que quedan y se muestran</translation>
        </message>
        <message>
            <source>Accept every suggestion that is shown, mark as done and open the next article</source>
            <translation>Aceptar todas las sugerencias mostradas, marcar como terminado y abrir el artículo siguiente</translation>
        </message>
        <message>
            <source>Accept every suggestion with the label of the selected one</source>
            <translation>Aceptar todas las sugerencias con la etiqueta de la seleccionada</translation>
        </message>
        <message>
            <source>Accept the rest</source>
            <translation>Aceptar el resto</translation>
        </message>
        <message>
            <source>Add an event type to the article</source>
            <translation>Añadir un tipo de evento al artículo</translation>
        </message>
        <message>
            <source>Add the selected words</source>
            <translation>Añadir las palabras seleccionadas</translation>
        </message>
        <message>
            <source>Agreement of annotators…</source>
            <translation>Acuerdo entre anotadores…</translation>
        </message>
        <message>
            <source>All arcs</source>
            <translation>Todos los arcos</translation>
        </message>
        <message>
            <source>All keys at a glance; give an action another key</source>
            <translation>Todas las teclas de un vistazo; dar otra tecla a una acción</translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>Asignar…</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Copias de seguridad…</translation>
        </message>
        <message>
            <source>Candidate speaker 1</source>
            <translation>Hablante candidato 1</translation>
        </message>
        <message>
            <source>Candidate speaker 2</source>
            <translation>Hablante candidato 2</translation>
        </message>
        <message>
            <source>Candidate speaker 3</source>
            <translation>Hablante candidato 3</translation>
        </message>
        <message>
            <source>Candidate speaker 4</source>
            <translation>Hablante candidato 4</translation>
        </message>
        <message>
            <source>Candidate speaker 5</source>
            <translation>Hablante candidato 5</translation>
        </message>
        <message>
            <source>Candidate speaker 6</source>
            <translation>Hablante candidato 6</translation>
        </message>
        <message>
            <source>Charts of the corpus, of progress, of how good suggestions are</source>
            <translation>Gráficos del corpus, del avance y de la calidad de las sugerencias</translation>
        </message>
        <message>
            <source>Close the gaps</source>
            <translation>Cerrar los huecos</translation>
        </message>
        <message>
            <source>Commands…</source>
            <translation>Comandos…</translation>
        </message>
        <message>
            <source>Compare people’s annotations, see where they differ, adjudicate</source>
            <translation>Comparar las anotaciones de varias personas, ver en qué difieren, adjudicar</translation>
        </message>
        <message>
            <source>Compare two articles; again closes it</source>
            <translation>Comparar dos artículos; otra vez lo cierra</translation>
        </message>
        <message>
            <source>Copies of this article…</source>
            <translation>Copias de este artículo…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the selected words</source>
            <translation>Copiar las palabras seleccionadas</translation>
        </message>
        <message>
            <source>Cue from selection</source>
            <translation>Verbo de habla de la selección</translation>
        </message>
        <message>
            <source>Cue: next verb</source>
            <translation>Verbo de habla: siguiente</translation>
        </message>
        <message>
            <source>Cue: verb before</source>
            <translation>Verbo de habla: anterior</translation>
        </message>
        <message>
            <source>Cut words out, or split</source>
            <translation>Recortar palabras o dividir</translation>
        </message>
        <message>
            <source>Date of the event…</source>
            <translation>Fecha del evento…</translation>
        </message>
        <message>
            <source>Decide the same for all equal words, here or in the corpus</source>
            <translation>Decidir lo mismo para todas las palabras iguales, aquí o en el corpus</translation>
        </message>
        <message>
            <source>Decided or not</source>
            <translation>Decidida o no</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Detect</source>
            <translation>Detectar</translation>
        </message>
        <message>
            <source>Detect in all articles</source>
            <translation>Detectar en todos los artículos</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Hacerlo de nuevo</translation>
        </message>
        <message>
            <source>Done, next article</source>
            <translation>Terminado, artículo siguiente</translation>
        </message>
        <message>
            <source>Draw everything again</source>
            <translation>Volver a dibujar todo</translation>
        </message>
        <message>
            <source>Draw the curves from every quote to its speaker, not only from the selected one</source>
            <translation>Dibujar los arcos de cada cita a su hablante, no solo de la seleccionada</translation>
        </message>
        <message>
            <source>Edit the other article</source>
            <translation>Editar el otro artículo</translation>
        </message>
        <message>
            <source>End one character left</source>
            <translation>Fin un carácter a la izquierda</translation>
        </message>
        <message>
            <source>End one character right</source>
            <translation>Fin un carácter a la derecha</translation>
        </message>
        <message>
            <source>End one word left</source>
            <translation>Fin una palabra a la izquierda</translation>
        </message>
        <message>
            <source>End one word right</source>
            <translation>Fin una palabra a la derecha</translation>
        </message>
        <message>
            <source>Entities of the corpus…</source>
            <translation>Entidades del corpus…</translation>
        </message>
        <message>
            <source>Event from the guess</source>
            <translation>Evento a partir de la conjetura</translation>
        </message>
        <message>
            <source>Event type of the article…</source>
            <translation>Tipo de evento del artículo…</translation>
        </message>
        <message>
            <source>Event type…</source>
            <translation>Tipo de evento…</translation>
        </message>
        <message>
            <source>Everybody the same, or each their own; annotate articles again blindly</source>
            <translation>Todos las mismas o cada cual las suyas; volver a anotar artículos a ciegas</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Filter what is drawn…</source>
            <translation>Filtrar lo que se dibuja…</translation>
        </message>
        <message>
            <source>Find any command by typing</source>
            <translation>Encontrar cualquier comando al escribir</translation>
        </message>
        <message>
            <source>Find any label by its name or definition</source>
            <translation>Encontrar cualquier etiqueta por su nombre o definición</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Buscar siguiente</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Buscar anterior</translation>
        </message>
        <message>
            <source>Find words in the article</source>
            <translation>Buscar palabras en el artículo</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Buscar…</translation>
        </message>
        <message>
            <source>Flag to come back</source>
            <translation>Señalar para volver</translation>
        </message>
        <message>
            <source>Focus: the article alone</source>
            <translation>Enfoque: solo el artículo</translation>
        </message>
        <message>
            <source>Give the article a tag or put it into a set, or take it out</source>
            <translation>Poner una marca al artículo o incluirlo en un conjunto, o sacarlo</translation>
        </message>
        <message>
            <source>Give the keyboard to the article</source>
            <translation>Dar el teclado al artículo</translation>
        </message>
        <message>
            <source>Go back to the one before</source>
            <translation>Volver a la anterior</translation>
        </message>
        <message>
            <source>Go to the article</source>
            <translation>Ir al artículo</translation>
        </message>
        <message>
            <source>Go to the next undecided suggestion</source>
            <translation>Ir a la siguiente sugerencia sin decidir</translation>
        </message>
        <message>
            <source>Hide those less sure than 5 % more</source>
            <translation>Ocultar las menos seguras en más de un 5 %</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>Historial…</translation>
        </message>
        <message>
            <source>Holder, target, polarity, intensity</source>
            <translation>Titular, objeto, polaridad, intensidad</translation>
        </message>
        <message>
            <source>How good is detection here?…</source>
            <translation>¿Qué tan buena es aquí la detección?…</translation>
        </message>
        <message>
            <source>Import all articles of a folder</source>
            <translation>Importar todos los artículos de una carpeta</translation>
        </message>
        <message>
            <source>Import annotated data…</source>
            <translation>Importar datos anotados…</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspector</translation>
        </message>
        <message>
            <source>It is right; go on to the next</source>
            <translation>Es correcta; ir a la siguiente</translation>
        </message>
        <message>
            <source>It is wrong; go on to the next</source>
            <translation>Es incorrecta; ir a la siguiente</translation>
        </message>
        <message>
            <source>Join as fragments</source>
            <translation>Unir como fragmentos</translation>
        </message>
        <message>
            <source>Join with its neighbour of the same label, or all in the selected words</source>
            <translation>Unir con su vecina de la misma etiqueta, o todas las de las palabras seleccionadas</translation>
        </message>
        <message>
            <source>Keys act under the pointer</source>
            <translation>Las teclas actúan bajo el puntero</translation>
        </message>
        <message>
            <source>Keys…</source>
            <translation>Teclas…</translation>
        </message>
        <message>
            <source>Labels, keys, colours, guidelines</source>
            <translation>Etiquetas, teclas, colores, pautas</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <source>Larger: name, quote, sentence</source>
            <translation>Mayor: nombre, cita, oración</translation>
        </message>
        <message>
            <source>Layers, labels, status, origin; Tab and Accept all keep to what is drawn</source>
            <translation>Capas, etiquetas, estado, origen; Tab y «Aceptar todas» se limitan a lo dibujado</translation>
        </message>
        <message>
            <source>Learn the keys on the sample article, in a corpus of its own</source>
            <translation>Aprender las teclas con el artículo de ejemplo, en un corpus aparte</translation>
        </message>
        <message>
            <source>Least certain first</source>
            <translation>Las menos seguras primero</translation>
        </message>
        <message>
            <source>Light, dark or system theme</source>
            <translation>Tema claro, oscuro o del sistema</translation>
        </message>
        <message>
            <source>Line spacing: close, normal, wide</source>
            <translation>Interlineado: estrecho, normal, amplio</translation>
        </message>
        <message>
            <source>Line width: narrow, normal, wide</source>
            <translation>Ancho de línea: estrecho, normal, amplio</translation>
        </message>
        <message>
            <source>Link to an entity…</source>
            <translation>Vincular a una entidad…</translation>
        </message>
        <message>
            <source>Look for entities and quotes again</source>
            <translation>Buscar de nuevo entidades y citas</translation>
        </message>
        <message>
            <source>Look through every article in which nothing was looked for yet, one after the other</source>
            <translation>Revisar, uno tras otro, cada artículo en el que aún no se ha buscado nada</translation>
        </message>
        <message>
            <source>Main event of the article</source>
            <translation>Evento principal del artículo</translation>
        </message>
        <message>
            <source>Make an event of the guessed trigger in the quote</source>
            <translation>Hacer un evento del desencadenante conjeturado en la cita</translation>
        </message>
        <message>
            <source>Mark as done and open the next</source>
            <translation>Marcar como terminado y abrir el siguiente</translation>
        </message>
        <message>
            <source>Mark the article as one to come back to; again takes the mark away</source>
            <translation>Señalar el artículo para volver a él; otra vez quita la señal</translation>
        </message>
        <message>
            <source>Mark the decision as unsure and go on</source>
            <translation>Marcar la decisión como dudosa y seguir</translation>
        </message>
        <message>
            <source>Measure it against what was accepted; list its errors</source>
            <translation>Medirla con lo que se aceptó; listar sus errores</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Unir</translation>
        </message>
        <message>
            <source>Merge with another corpus…</source>
            <translation>Combinar con otro corpus…</translation>
        </message>
        <message>
            <source>Minimap</source>
            <translation>Minimapa</translation>
        </message>
        <message>
            <source>Mode and context…</source>
            <translation>Modo y contexto…</translation>
        </message>
        <message>
            <source>Move the article to the trash, from which it can be restored</source>
            <translation>Mover el artículo a la papelera, de donde se puede restaurar</translation>
        </message>
        <message>
            <source>Move the quote's cue to the next verb</source>
            <translation>Mover el verbo de habla de la cita al verbo siguiente</translation>
        </message>
        <message>
            <source>Move the quote's cue to the verb before</source>
            <translation>Mover el verbo de habla de la cita al verbo anterior</translation>
        </message>
        <message>
            <source>Near duplicates: open one, or carry the decisions over</source>
            <translation>Casi duplicados: abrir uno o traspasar las decisiones</translation>
        </message>
        <message>
            <source>Next annotation</source>
            <translation>Anotación siguiente</translation>
        </message>
        <message>
            <source>Next article</source>
            <translation>Artículo siguiente</translation>
        </message>
        <message>
            <source>Next candidate speaker</source>
            <translation>Siguiente hablante candidato</translation>
        </message>
        <message>
            <source>Next mention</source>
            <translation>Mención siguiente</translation>
        </message>
        <message>
            <source>Next panel</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <source>Next suggestion</source>
            <translation>Sugerencia siguiente</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Tamaño normal del texto</translation>
        </message>
        <message>
            <source>Not done after all</source>
            <translation>No terminado, después de todo</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Open a corpus on a server…</source>
            <translation>Abrir un corpus en un servidor…</translation>
        </message>
        <message>
            <source>Open a folder…</source>
            <translation>Abrir una carpeta…</translation>
        </message>
        <message>
            <source>Open article files</source>
            <translation>Abrir archivos de artículos</translation>
        </message>
        <message>
            <source>Open articles…</source>
            <translation>Abrir artículos…</translation>
        </message>
        <message>
            <source>Open or make a corpus…</source>
            <translation>Abrir o crear un corpus…</translation>
        </message>
        <message>
            <source>Open the article that comes with the program</source>
            <translation>Abrir el artículo que viene con el programa</translation>
        </message>
        <message>
            <source>Open the sample article</source>
            <translation>Abrir el artículo de ejemplo</translation>
        </message>
        <message>
            <source>Other label…</source>
            <translation>Otra etiqueta…</translation>
        </message>
        <message>
            <source>Panels and bars away; the same key brings them back</source>
            <translation>Sin paneles ni barras; la misma tecla los devuelve</translation>
        </message>
        <message>
            <source>Person, look, detection</source>
            <translation>Persona, aspecto, detección</translation>
        </message>
        <message>
            <source>Pick or type who says the quote or does the event</source>
            <translation>Elegir o escribir quién dice la cita o realiza el evento</translation>
        </message>
        <message>
            <source>Pick the event type</source>
            <translation>Elegir el tipo de evento</translation>
        </message>
        <message>
            <source>Place of the event…</source>
            <translation>Lugar del evento…</translation>
        </message>
        <message>
            <source>Previous annotation</source>
            <translation>Anotación anterior</translation>
        </message>
        <message>
            <source>Previous article</source>
            <translation>Artículo anterior</translation>
        </message>
        <message>
            <source>Previous mention</source>
            <translation>Mención anterior</translation>
        </message>
        <message>
            <source>Previous panel</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <source>Previous suggestion</source>
            <translation>Sugerencia anterior</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Queue, article, inspector, list: the keyboard goes round</source>
            <translation>Cola, artículo, inspector, lista: el teclado da la vuelta</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Reading font with or without serifs</source>
            <translation>Letra de lectura con o sin remates</translation>
        </message>
        <message>
            <source>Recipient…</source>
            <translation>Destinatario…</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Remembered decisions…</source>
            <translation>Decisiones recordadas…</translation>
        </message>
        <message>
            <source>Remove the annotation; a suggestion stays as rejected</source>
            <translation>Quitar la anotación; una sugerencia queda como rechazada</translation>
        </message>
        <message>
            <source>Remove the article</source>
            <translation>Quitar el artículo</translation>
        </message>
        <message>
            <source>Remove the fragment here</source>
            <translation>Quitar el fragmento de aquí</translation>
        </message>
        <message>
            <source>Rename, merge, remove them</source>
            <translation>Renombrarlos, unirlos, quitarlos</translation>
        </message>
        <message>
            <source>Restore articles that were removed, or delete them for good</source>
            <translation>Restaurar artículos quitados o borrarlos definitivamente</translation>
        </message>
        <message>
            <source>Same for all…</source>
            <translation>Lo mismo para todas…</translation>
        </message>
        <message>
            <source>Say who has to do the article</source>
            <translation>Decir quién debe hacer el artículo</translation>
        </message>
        <message>
            <source>Say who or what the mention is, or who says the quote</source>
            <translation>Decir quién o qué es la mención, o quién dice la cita</translation>
        </message>
        <message>
            <source>Scheme…</source>
            <translation>Esquema…</translation>
        </message>
        <message>
            <source>Search the corpus…</source>
            <translation>Buscar en el corpus…</translation>
        </message>
        <message>
            <source>Second article beside</source>
            <translation>Segundo artículo al lado</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <source>Select the whole text</source>
            <translation>Seleccionar todo el texto</translation>
        </message>
        <message>
            <source>Selected words, annotation or text cursor take in the next larger part</source>
            <translation>Palabras seleccionadas, anotación o cursor abarcan la siguiente parte mayor</translation>
        </message>
        <message>
            <source>Set what is guessed: event type, stance, actors of an event</source>
            <translation>Fijar lo conjeturado: tipo de evento, postura, actores de un evento</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Preferencias…</translation>
        </message>
        <message>
            <source>Share out articles…</source>
            <translation>Repartir artículos…</translation>
        </message>
        <message>
            <source>Show fewer suggestions</source>
            <translation>Mostrar menos sugerencias</translation>
        </message>
        <message>
            <source>Show more suggestions</source>
            <translation>Mostrar más sugerencias</translation>
        </message>
        <message>
            <source>Show or hide articles per hour, time on the article, what is left</source>
            <translation>Mostrar u ocultar artículos por hora, tiempo en el artículo y lo que queda</translation>
        </message>
        <message>
            <source>Show or hide the inspector</source>
            <translation>Mostrar u ocultar el inspector</translation>
        </message>
        <message>
            <source>Show or hide the map of annotations beside the scroll bar</source>
            <translation>Mostrar u ocultar el mapa de anotaciones junto a la barra de desplazamiento</translation>
        </message>
        <message>
            <source>Show or hide the queue</source>
            <translation>Mostrar u ocultar la cola</translation>
        </message>
        <message>
            <source>Show those less sure by 5 % too</source>
            <translation>Mostrar también las menos seguras en un 5 %</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <source>Smaller: the name in it</source>
            <translation>Menor: el nombre que contiene</translation>
        </message>
        <message>
            <source>Speaker or actor…</source>
            <translation>Hablante o actor…</translation>
        </message>
        <message>
            <source>Split what the queue shows among persons, with an overlap</source>
            <translation>Repartir entre personas lo que muestra la cola, con solapamiento</translation>
        </message>
        <message>
            <source>Stance of the article…</source>
            <translation>Postura del artículo…</translation>
        </message>
        <message>
            <source>Stance…</source>
            <translation>Postura…</translation>
        </message>
        <message>
            <source>Start one character left</source>
            <translation>Inicio un carácter a la izquierda</translation>
        </message>
        <message>
            <source>Start one character right</source>
            <translation>Inicio un carácter a la derecha</translation>
        </message>
        <message>
            <source>Start one word left</source>
            <translation>Inicio una palabra a la izquierda</translation>
        </message>
        <message>
            <source>Start one word right</source>
            <translation>Inicio una palabra a la derecha</translation>
        </message>
        <message>
            <source>Statistics…</source>
            <translation>Estadísticas…</translation>
        </message>
        <message>
            <source>Stop detection</source>
            <translation>Detener la detección</translation>
        </message>
        <message>
            <source>Stop reading files</source>
            <translation>Detener la lectura</translation>
        </message>
        <message>
            <source>Tags and sets of the corpus…</source>
            <translation>Marcas y conjuntos del corpus…</translation>
        </message>
        <message>
            <source>Tags and sets…</source>
            <translation>Marcas y conjuntos…</translation>
        </message>
        <message>
            <source>Take in what was annotated in another file; choose where both differ</source>
            <translation>Tomar lo anotado en otro archivo; elegir donde ambos difieren</translation>
        </message>
        <message>
            <source>Take in what was annotated in another program; see before what would come of it</source>
            <translation>Tomar lo anotado en otro programa; ver antes qué resultaría</translation>
        </message>
        <message>
            <source>Take the filter away</source>
            <translation>Quitar el filtro</translation>
        </message>
        <message>
            <source>Take the first guess</source>
            <translation>Tomar la primera conjetura</translation>
        </message>
        <message>
            <source>Take the last change back</source>
            <translation>Deshacer el último cambio</translation>
        </message>
        <message>
            <source>Take the second guess</source>
            <translation>Tomar la segunda conjetura</translation>
        </message>
        <message>
            <source>Take the selected words</source>
            <translation>Tomar las palabras seleccionadas</translation>
        </message>
        <message>
            <source>The annotation has these words instead; its links and history stay</source>
            <translation>La anotación pasa a estas palabras; sus vínculos y su historial quedan</translation>
        </message>
        <message>
            <source>The article needs more work</source>
            <translation>El artículo necesita más trabajo</translation>
        </message>
        <message>
            <source>The finer kind of the event</source>
            <translation>La clase más fina del evento</translation>
        </message>
        <message>
            <source>The fragment at the text cursor goes</source>
            <translation>Se quita el fragmento del cursor</translation>
        </message>
        <message>
            <source>The guess below it</source>
            <translation>La conjetura de debajo</translation>
        </message>
        <message>
            <source>The mention before</source>
            <translation>La mención anterior</translation>
        </message>
        <message>
            <source>The next mention of the same entity or of the same words</source>
            <translation>La siguiente mención de la misma entidad o de las mismas palabras</translation>
        </message>
        <message>
            <source>The same the other way round: from the article to the queue</source>
            <translation>Lo mismo al revés: del artículo a la cola</translation>
        </message>
        <message>
            <source>The same, but what lies between stays outside: a quote split by its cue</source>
            <translation>Igual, pero lo de en medio queda fuera: una cita partida por su verbo</translation>
        </message>
        <message>
            <source>The selected event is the article's main one</source>
            <translation>El evento seleccionado es el principal del artículo</translation>
        </message>
        <message>
            <source>The selected words are the quote's reporting verb</source>
            <translation>Las palabras seleccionadas son el verbo de habla de la cita</translation>
        </message>
        <message>
            <source>The selected words go from its midst; without words it is split at the text cursor</source>
            <translation>Las palabras seleccionadas salen de su interior; sin palabras se divide en el cursor</translation>
        </message>
        <message>
            <source>The two articles change places</source>
            <translation>Los dos artículos cambian de lugar</translation>
        </message>
        <message>
            <source>Three-minute tour</source>
            <translation>Recorrido de tres minutos</translation>
        </message>
        <message>
            <source>Time and pace</source>
            <translation>Tiempo y ritmo</translation>
        </message>
        <message>
            <source>To the longest name within</source>
            <translation>Al nombre más largo que contiene</translation>
        </message>
        <message>
            <source>To whom the event is done; W picks who does it</source>
            <translation>A quién va dirigido el evento; W elige quién lo realiza</translation>
        </message>
        <message>
            <source>Trash…</source>
            <translation>Papelera…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>Dudosa</translation>
        </message>
        <message>
            <source>Version and licences</source>
            <translation>Versión y licencias</translation>
        </message>
        <message>
            <source>Walk through the ranked candidates</source>
            <translation>Recorrer los candidatos ordenados</translation>
        </message>
        <message>
            <source>Walk through the suggestions by their certainty instead of in reading order</source>
            <translation>Recorrer las sugerencias por su certeza y no en orden de lectura</translation>
        </message>
        <message>
            <source>What Done asks for in this corpus</source>
            <translation>Lo que «Terminado» exige en este corpus</translation>
        </message>
        <message>
            <source>What later suggestions follow</source>
            <translation>Lo que siguen las sugerencias posteriores</translation>
        </message>
        <message>
            <source>What lies between its fragments belongs to it as well</source>
            <translation>Lo que hay entre sus fragmentos también le pertenece</translation>
        </message>
        <message>
            <source>What the corpus was earlier; go back to it</source>
            <translation>Cómo era antes el corpus; volver a ello</translation>
        </message>
        <message>
            <source>What was found so far stays</source>
            <translation>Lo encontrado hasta ahora se conserva</translation>
        </message>
        <message>
            <source>What was read stays; opening the files again goes on from there</source>
            <translation>Lo leído se conserva; abrir de nuevo los archivos sigue desde ahí</translation>
        </message>
        <message>
            <source>When is an article done?…</source>
            <translation>¿Cuándo está terminado un artículo?…</translation>
        </message>
        <message>
            <source>Where the author stands</source>
            <translation>Qué postura tiene el autor</translation>
        </message>
        <message>
            <source>Who and what is mentioned where; rename, merge</source>
            <translation>Quién y qué se menciona y dónde; renombrar, unir</translation>
        </message>
        <message>
            <source>Who changed what and when; take any change back</source>
            <translation>Quién cambió qué y cuándo; deshacer cualquier cambio</translation>
        </message>
        <message>
            <source>Whose annotations…</source>
            <translation>De quién son las anotaciones…</translation>
        </message>
        <message>
            <source>Without a click a key means what the mouse points at</source>
            <translation>Sin clic, una tecla se refiere a lo que señala el ratón</translation>
        </message>
        <message>
            <source>Words, annotations, regular expressions; label, tag, export, delete what is found</source>
            <translation>Palabras, anotaciones, expresiones regulares; etiquetar, marcar, exportar, borrar lo encontrado</translation>
        </message>
        <message>
            <source>Work in a corpus that several people share</source>
            <translation>Trabajar en un corpus que comparten varias personas</translation>
        </message>
        <message>
            <source>Work in another corpus file</source>
            <translation>Trabajar en otro archivo de corpus</translation>
        </message>
        <message>
            <source>Write a note on the annotation or the article</source>
            <translation>Escribir una nota sobre la anotación o el artículo</translation>
        </message>
        <message>
            <source>Write the annotations as training data</source>
            <translation>Escribir las anotaciones como datos de entrenamiento</translation>
        </message>
    </context>
    <context>
        <name>AddressLabel</name>
        <message>
            <source>Copy the address</source>
            <translation>Copiar la dirección</translation>
        </message>
    </context>
    <context>
        <name>AdjudicationPage</name>
        <message>
            <source>Adjudicated</source>
            <translation>Adjudicado</translation>
        </message>
        <message>
            <source>Adjudication</source>
            <translation>Adjudicación</translation>
        </message>
        <message>
            <source>Done. All these articles are adjudicated.</source>
            <translation>Terminado. Todos estos artículos están adjudicados.</translation>
        </message>
        <message>
            <source>Nothing to redo.</source>
            <translation>Nada que rehacer.</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>Nada que deshacer.</translation>
        </message>
        <message>
            <source>Redone: {0}</source>
            <translation>Rehecho: {0}</translation>
        </message>
        <message>
            <source>Taken over: {0} agreed annotations.</source>
            <translation>Tomadas: {0} anotaciones coincidentes.</translation>
        </message>
        <message>
            <source>There is no other article to adjudicate.</source>
            <translation>No hay otro artículo que adjudicar.</translation>
        </message>
        <message>
            <source>There is nothing agreed that was not taken over before.</source>
            <translation>Todo lo coincidente ya se tomó antes.</translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <translation>Deshecho: {0}</translation>
        </message>
        <message>
            <source>article {0} of {1}</source>
            <translation>artículo {0} de {1}</translation>
        </message>
        <message>
            <source>{0} agreed</source>
            <translation>{0} coincidentes</translation>
        </message>
        <message>
            <source>{0} disagreements are not decided yet; decide them, then mark as done.</source>
            <translation>{0} desacuerdos están sin decidir; decídalos y luego marque como terminado.</translation>
        </message>
        <message>
            <source>{0} of {1} decided</source>
            <translation>{0} de {1} decididos</translation>
        </message>
    </context>
    <context>
        <name>Agreement</name>
        <message>
            <source>Articles</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <source>Cohen’s kappa on tokens; the mean over all pairs of people</source>
            <translation>Kappa de Cohen sobre tokens; media de todos los pares de personas</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>Entidades</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>F1 exact</source>
            <translation>F1 exacto</translation>
        </message>
        <message>
            <source>F1 relaxed</source>
            <translation>F1 laxo</translation>
        </message>
        <message>
            <source>Fleiss’ kappa on tokens, of all people together</source>
            <translation>Kappa de Fleiss sobre tokens, de todas las personas juntas</translation>
        </message>
        <message>
            <source>In how many of the cases in common both say the same</source>
            <translation>En cuántos de los casos comunes ambas dicen lo mismo</translation>
        </message>
        <message>
            <source>Krippendorff’s alpha for unitizing (2016): ends and labels</source>
            <translation>Alfa de Krippendorff para unitización (2016): límites y etiquetas</translation>
        </message>
        <message>
            <source>Krippendorff’s alpha on tokens</source>
            <translation>Alfa de Krippendorff sobre tokens</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Citas</translation>
        </message>
        <message>
            <source>Same label and same ends; the mean over all pairs of people</source>
            <translation>Misma etiqueta y mismos límites; media de todos los pares de personas</translation>
        </message>
        <message>
            <source>Same label, overlapping; the mean over all pairs of people</source>
            <translation>Misma etiqueta, con solapamiento; media de todos los pares de personas</translation>
        </message>
        <message>
            <source>agree</source>
            <translation>acuerdo</translation>
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
            <translation>todas las etiquetas</translation>
        </message>
        <message>
            <source>same {0}</source>
            <translation>igual: {0}</translation>
        </message>
    </context>
    <context>
        <name>AgreementPage</name>
        <message>
            <source>&amp;Adjudicate…</source>
            <translation>&amp;Adjudicar…</translation>
        </message>
        <message>
            <source>&amp;Measure</source>
            <translation>&amp;Medir</translation>
        </message>
        <message>
            <source>Agreement of annotators</source>
            <translation>Acuerdo entre anotadores</translation>
        </message>
        <message>
            <source>Articles in common: {0}. Below each figure: where it would fall for 95 of 100 samples of such articles. Its tip has the number of cases.</source>
            <translation>Artículos en común: {0}. Bajo cada cifra: dónde caería en 95 de 100 muestras de tales artículos. Su indicación dice el número de casos.</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Aún no hay nada que comparar</translation>
        </message>
        <message>
            <source>Reading article {0} of {1}…</source>
            <translation>Leyendo el artículo {0} de {1}…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Tick two people at least; nothing was measured.</source>
            <translation>Marque al menos dos personas; no se midió nada.</translation>
        </message>
        <message>
            <source>Two people annotate the same articles, each with annotations of their own (Article, Whose annotations…). What they have accepted is then compared here.</source>
            <translation>Dos personas anotan los mismos artículos, cada una con sus propias anotaciones (Artículo, De quién son las anotaciones…). Lo que han aceptado se compara luego aquí.</translation>
        </message>
        <message>
            <source>only what is marked as &amp;done</source>
            <translation>solo lo &amp;terminado</translation>
        </message>
    </context>
    <context>
        <name>AgreementTable</name>
        <message>
            <source>Agreement by layer and label</source>
            <translation>Acuerdo por capa y etiqueta</translation>
        </message>
    </context>
    <context>
        <name>AnnotatedImportDialog</name>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Importar</translation>
        </message>
        <message>
            <source>Accepted annotations</source>
            <translation>Anotaciones aceptadas</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Annotated data ({0})</source>
            <translation>Datos anotados ({0})</translation>
        </message>
        <message>
            <source>Annotations come as</source>
            <translation>Las anotaciones entran como</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Import annotated data</source>
            <translation>Importar datos anotados</translation>
        </message>
        <message>
            <source>Imported: {0} new articles; {1} annotations in {2} known articles.</source>
            <translation>Importado: {0} artículos nuevos; {1} anotaciones en {2} artículos conocidos.</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>No article of this format is in the file; choose another format.</source>
            <translation>No hay ningún artículo de este formato en el archivo; elija otro formato.</translation>
        </message>
        <message>
            <source>Reading: {0} articles</source>
            <translation>Leyendo: {0} artículos</translation>
        </message>
        <message>
            <source>Suggestions, to be looked through</source>
            <translation>Sugerencias, para revisar</translation>
        </message>
        <message>
            <source>Taken back in all articles.</source>
            <translation>Deshecho en todos los artículos.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>What would come of it</source>
            <translation>Qué resultaría</translation>
        </message>
        <message>
            <source>annotations to add: {0}</source>
            <translation>anotaciones nuevas: {0}</translation>
        </message>
        <message>
            <source>decided otherwise here, which stays: {0}</source>
            <translation>decididas aquí de otro modo, quedan: {0}</translation>
        </message>
        <message>
            <source>known: {0}</source>
            <translation>conocidos: {0}</translation>
        </message>
        <message>
            <source>left out: {0}</source>
            <translation>omitidas: {0}</translation>
        </message>
        <message>
            <source>new articles: {0}</source>
            <translation>artículos nuevos: {0}</translation>
        </message>
        <message>
            <source>not placed: {0}</source>
            <translation>sin lugar: {0}</translation>
        </message>
        <message>
            <source>suggestions to accept: {0}</source>
            <translation>sugerencias por aceptar: {0}</translation>
        </message>
        <message>
            <source>there already: {0}</source>
            <translation>ya estaban: {0}</translation>
        </message>
    </context>
    <context>
        <name>AnnotationList</name>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Annotations of the article</source>
            <translation>Anotaciones del artículo</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>Entidades</translation>
        </message>
        <message>
            <source>Nothing here yet.
Select words and press a label's key, or detect.</source>
            <translation>Aún no hay nada aquí.
Seleccione palabras y pulse la tecla de una etiqueta, o detecte.</translation>
        </message>
        <message>
            <source>Nothing is shown here.
Move the threshold down to see what is hidden.</source>
            <translation>Aquí no se muestra nada.
Baje el umbral para ver lo oculto.</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Citas</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Por decidir</translation>
        </message>
    </context>
    <context>
        <name>AnnotationModel</name>
        <message>
            <source>accepted</source>
            <translation>aceptada</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>sugerida</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>dudosa</translation>
        </message>
        <message>
            <source>{0} usually {1}</source>
            <translation>{0} suele ser {1}</translation>
        </message>
    </context>
    <context>
        <name>AnnotationPage</name>
        <message>
            <source>Add a stance</source>
            <translation>Añadir una postura</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>Event type</source>
            <translation>Tipo de evento</translation>
        </message>
        <message>
            <source>Mode of the event</source>
            <translation>Modo del evento</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Other label…   {0}</source>
            <translation>Otra etiqueta…   {0}</translation>
        </message>
        <message>
            <source>Pick an event type</source>
            <translation>Elegir un tipo de evento</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Cita</translation>
        </message>
        <message>
            <source>Selected: “{0}” ({1} actor, {2} recipient, {3} date, {4} place)</source>
            <translation>Seleccionado: «{0}» ({1} actor, {2} destinatario, {3} fecha, {4} lugar)</translation>
        </message>
        <message>
            <source>Selected: “{0}” ({1} speaker, {2} cue)</source>
            <translation>Seleccionado: «{0}» ({1} hablante, {2} verbo de habla)</translation>
        </message>
        <message>
            <source>Stance</source>
            <translation>Postura</translation>
        </message>
        <message>
            <source>Unsure  {0}</source>
            <translation>Dudosa  {0}</translation>
        </message>
        <message>
            <source>characters {0} to {1}</source>
            <translation>caracteres {0} a {1}</translation>
        </message>
        <message>
            <source>confidence {0}</source>
            <translation>confianza {0}</translation>
        </message>
        <message>
            <source>no mode</source>
            <translation>sin modo</translation>
        </message>
    </context>
    <context>
        <name>Announcer</name>
        <message>
            <source>accepted</source>
            <translation>aceptada</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>eliminada</translation>
        </message>
        <message>
            <source>event {0}</source>
            <translation>evento {0}</translation>
        </message>
        <message>
            <source>labelled {0}</source>
            <translation>etiquetada {0}</translation>
        </message>
        <message>
            <source>now {0}</source>
            <translation>ahora {0}</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <source>said by {0}</source>
            <translation>dicha por {0}</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>sugerida</translation>
        </message>
        <message>
            <source>undone: {0}</source>
            <translation>deshecho: {0}</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>dudosa</translation>
        </message>
        <message>
            <source>{0} is annotated as {1}</source>
            <translation>{0} está anotada como {1}</translation>
        </message>
        <message>
            <source>{0} left</source>
            <translation>quedan {0}</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} de {1}</translation>
        </message>
        <message>
            <source>{0} quote</source>
            <translation>{0} cita</translation>
        </message>
        <message>
            <source>{0} selected</source>
            <translation>{0} seleccionado</translation>
        </message>
        <message>
            <source>{0} suggestions</source>
            <translation>{0} sugerencias</translation>
        </message>
    </context>
    <context>
        <name>ArticleCommands</name>
        <message>
            <source>Done. All articles of the queue are done.</source>
            <translation>Terminado. Todos los artículos de la cola están terminados.</translation>
        </message>
        <message>
            <source>“{0}” is in the trash.</source>
            <translation>«{0}» está en la papelera.</translation>
        </message>
    </context>
    <context>
        <name>ArticleLines</name>
        <message>
            <source>Done</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>{0} accepted · {1} rejected · {2} to decide</source>
            <translation>{0} aceptadas · {1} rechazadas · {2} por decidir</translation>
        </message>
    </context>
    <context>
        <name>ArticlePage</name>
        <message>
            <source>Add a stance</source>
            <translation>Añadir una postura</translation>
        </message>
        <message>
            <source>Add an event type</source>
            <translation>Añadir un tipo de evento</translation>
        </message>
        <message>
            <source>Done, next article  {0}</source>
            <translation>Terminado, artículo siguiente  {0}</translation>
        </message>
        <message>
            <source>Event type of the article</source>
            <translation>Tipo de evento del artículo</translation>
        </message>
        <message>
            <source>Event types of the article, the main one first</source>
            <translation>Tipos de evento del artículo, el principal primero</translation>
        </message>
        <message>
            <source>Its author may take this stance</source>
            <translation>Quizá su autor tenga esta postura</translation>
        </message>
        <message>
            <source>Not done after all  {0}</source>
            <translation>No terminado, después de todo  {0}</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Note on the article</source>
            <translation>Nota sobre el artículo</translation>
        </message>
        <message>
            <source>Stance of the author</source>
            <translation>Postura del autor</translation>
        </message>
        <message>
            <source>This article may be about</source>
            <translation>De qué puede tratar este artículo</translation>
        </message>
        <message>
            <source>Untitled article</source>
            <translation>Artículo sin título</translation>
        </message>
        <message>
            <source>{0} suggestions are undecided</source>
            <translation>{0} sugerencias sin decidir</translation>
        </message>
    </context>
    <context>
        <name>ArticleView</name>
        <message>
            <source>Article</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <source>{0} annotations</source>
            <translation>{0} anotaciones</translation>
        </message>
    </context>
    <context>
        <name>BackupFields</name>
        <message>
            <source>A folder beside the corpus</source>
            <translation>Una carpeta junto al corpus</translation>
        </message>
        <message>
            <source>Backups go to</source>
            <translation>Copias en</translation>
        </message>
        <message>
            <source>Backups kept</source>
            <translation>Copias conservadas</translation>
        </message>
        <message>
            <source>Beside the corpus</source>
            <translation>Junto al corpus</translation>
        </message>
        <message>
            <source>Choose the folder of the backups</source>
            <translation>Elegir la carpeta de las copias</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>The newest; one a day and one a week stay too.</source>
            <translation>Las más recientes; también quedan una al día y una a la semana.</translation>
        </message>
    </context>
    <context>
        <name>BackupModel</name>
        <message>
            <source>Articles {0} · changes {1}</source>
            <translation>Artículos {0} · cambios {1}</translation>
        </message>
        <message>
            <source>BEFORE A RESTORE</source>
            <translation>ANTES DE RESTAURAR</translation>
        </message>
    </context>
    <context>
        <name>BackupPreview</name>
        <message>
            <source>Articles brought back: {0}</source>
            <translation>Artículos que vuelven: {0}</translation>
        </message>
        <message>
            <source>Articles of the backup</source>
            <translation>Artículos de la copia</translation>
        </message>
        <message>
            <source>Articles taken out: {0}</source>
            <translation>Artículos que se quitan: {0}</translation>
        </message>
        <message>
            <source>Changes brought back: {0}</source>
            <translation>Cambios que vuelven: {0}</translation>
        </message>
        <message>
            <source>Changes taken back: {0}</source>
            <translation>Cambios que se deshacen: {0}</translation>
        </message>
        <message>
            <source>In it: articles {0}, done {1}, decisions {2}</source>
            <translation>Contiene: artículos {0}, terminados {1}, decisiones {2}</translation>
        </message>
        <message>
            <source>Nothing changes: the corpus has the same articles and changes.</source>
            <translation>Nada cambia: el corpus tiene los mismos artículos y cambios.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>What restoring it changes</source>
            <translation>Lo que cambia al restaurarla</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>&amp;Back up now</source>
            <translation>&amp;Crear copia ahora</translation>
        </message>
        <message>
            <source>&amp;Restore this</source>
            <translation>&amp;Restaurar esta</translation>
        </message>
        <message>
            <source>A backup is made soon after a corpus is opened, and every half hour while something changes.</source>
            <translation>Se crea una copia poco después de abrir un corpus y cada media hora mientras algo cambie.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>For a damaged corpus: into a new one; this one is not touched</source>
            <translation>Para un corpus dañado: en uno nuevo; este no se toca</translation>
        </message>
        <message>
            <source>Save what can be read…</source>
            <translation>Salvar lo legible…</translation>
        </message>
        <message>
            <source>There are no backups yet</source>
            <translation>Aún no hay copias de seguridad</translation>
        </message>
        <message>
            <source>What there is now is kept as a backup first. They lie in {0}</source>
            <translation>Lo que hay ahora se guarda antes como copia. Están en {0}</translation>
        </message>
    </context>
    <context>
        <name>Boundaries</name>
        <message>
            <source>It is the whole paragraph already.</source>
            <translation>Ya es el párrafo entero.</translation>
        </message>
        <message>
            <source>Select the words meant while the annotation is selected.</source>
            <translation>Seleccione las palabras en cuestión con la anotación seleccionada.</translation>
        </message>
        <message>
            <source>Select words or an annotation first, or click into the text.</source>
            <translation>Primero seleccione palabras o una anotación, o haga clic en el texto.</translation>
        </message>
        <message>
            <source>There is no smaller name in it.</source>
            <translation>No contiene ningún nombre menor.</translation>
        </message>
    </context>
    <context>
        <name>BugReport</name>
        <message>
            <source>Copy the report</source>
            <translation>Copiar el informe</translation>
        </message>
        <message>
            <source>Something went wrong in the program ({0}); everything shown as saved is safe; you can go on.</source>
            <translation>Algo ha fallado en el programa ({0}); todo lo que se mostró como guardado está a salvo; puede continuar.</translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message>
            <source>Accepted 1 suggestion: undo takes it back.</source>
            <translation>1 sugerencia aceptada: deshacer lo revierte.</translation>
        </message>
        <message>
            <source>Accepted {0} suggestions: undo takes it back.</source>
            <translation>{0} sugerencias aceptadas: deshacer lo revierte.</translation>
        </message>
        <message>
            <source>There are no undecided suggestions.</source>
            <translation>No hay sugerencias sin decidir.</translation>
        </message>
    </context>
    <context>
        <name>ChartListModel</name>
        <message>
            <source>Annotations decided about</source>
            <translation>Anotaciones decididas</translation>
        </message>
        <message>
            <source>Articles by outlet</source>
            <translation>Artículos por medio</translation>
        </message>
        <message>
            <source>Articles done</source>
            <translation>Artículos terminados</translation>
        </message>
        <message>
            <source>Articles marked as done</source>
            <translation>Artículos marcados como terminados</translation>
        </message>
        <message>
            <source>Articles over time</source>
            <translation>Artículos en el tiempo</translation>
        </message>
        <message>
            <source>Articles that name both</source>
            <translation>Artículos que nombran a ambos</translation>
        </message>
        <message>
            <source>By the date they appeared</source>
            <translation>Por fecha de publicación</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Decisiones</translation>
        </message>
        <message>
            <source>Entities by label and decision</source>
            <translation>Entidades por etiqueta y decisión</translation>
        </message>
        <message>
            <source>Entities by their mentions</source>
            <translation>Entidades por sus menciones</translation>
        </message>
        <message>
            <source>Event types</source>
            <translation>Tipos de evento</translation>
        </message>
        <message>
            <source>Events over time</source>
            <translation>Eventos en el tiempo</translation>
        </message>
        <message>
            <source>Events, and what quotes and entities tell of</source>
            <translation>Eventos y aquello de lo que hablan citas y entidades</translation>
        </message>
        <message>
            <source>How often suggestions are right</source>
            <translation>Cuánto aciertan las sugerencias</translation>
        </message>
        <message>
            <source>Kinds of quotes</source>
            <translation>Tipos de citas</translation>
        </message>
        <message>
            <source>Labels of entities</source>
            <translation>Etiquetas de entidades</translation>
        </message>
        <message>
            <source>Mentions of those named most</source>
            <translation>Menciones de los más nombrados</translation>
        </message>
        <message>
            <source>Named most</source>
            <translation>Más nombrados</translation>
        </message>
        <message>
            <source>Named together</source>
            <translation>Nombrados juntos</translation>
        </message>
        <message>
            <source>Names over time</source>
            <translation>Nombres en el tiempo</translation>
        </message>
        <message>
            <source>Of those decided about, accepted as they were; by model and rule</source>
            <translation>De las decididas, aceptadas tal cual; por modelo y regla</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>Medios</translation>
        </message>
        <message>
            <source>Quoted most</source>
            <translation>Más citados</translation>
        </message>
        <message>
            <source>Quotes by kind and decision</source>
            <translation>Citas por tipo y decisión</translation>
        </message>
        <message>
            <source>Quotes of those quoted most</source>
            <translation>Citas de los más citados</translation>
        </message>
        <message>
            <source>Quotes with a stance, by speaker</source>
            <translation>Citas con postura, por hablante</translation>
        </message>
        <message>
            <source>Quotes, coloured by their stance</source>
            <translation>Citas, coloreadas por su postura</translation>
        </message>
        <message>
            <source>Right suggestions over time</source>
            <translation>Sugerencias correctas en el tiempo</translation>
        </message>
        <message>
            <source>Speakers by their quotes</source>
            <translation>Hablantes por sus citas</translation>
        </message>
        <message>
            <source>The commonest event types</source>
            <translation>Los tipos de evento más comunes</translation>
        </message>
        <message>
            <source>The same share in the period of the decision</source>
            <translation>La misma proporción en el periodo de la decisión</translation>
        </message>
        <message>
            <source>Voices over time</source>
            <translation>Voces en el tiempo</translation>
        </message>
        <message>
            <source>Who speaks of what</source>
            <translation>Quién habla de qué</translation>
        </message>
        <message>
            <source>Who stands where</source>
            <translation>Quién tiene qué postura</translation>
        </message>
    </context>
    <context>
        <name>ChoiceBar</name>
        <message>
            <source>0   Nobody is right</source>
            <translation>0   Nadie acierta</translation>
        </message>
        <message>
            <source>All agreed are taken</source>
            <translation>Todo lo acordado está tomado</translation>
        </message>
        <message>
            <source>Done, next article  (Ctrl+Return)</source>
            <translation>Terminado, artículo siguiente  (Ctrl+Intro)</translation>
        </message>
        <message>
            <source>Nothing agreed</source>
            <translation>Nada acordado</translation>
        </message>
        <message>
            <source>Tab: next disagreement. F6: filter. The letter of a label gives that label. Ctrl+Z: undo.</source>
            <translation>Tab: siguiente desacuerdo. F6: filtro. La letra de una etiqueta da esa etiqueta. Ctrl+Z: deshacer.</translation>
        </message>
        <message>
            <source>Take {0} agreed  (Return)</source>
            <translation>Tomar {0} coincidentes  (Intro)</translation>
        </message>
        <message>
            <source>nothing here</source>
            <translation>aquí nada</translation>
        </message>
    </context>
    <context>
        <name>ColorField</name>
        <message>
            <source>Choose a colour</source>
            <translation>Elegir un color</translation>
        </message>
        <message>
            <source>Choose: {0}</source>
            <translation>Elegir: {0}</translation>
        </message>
        <message>
            <source>{0}, too faint; {1} can be read</source>
            <translation>{0}, demasiado tenue; {1} se puede leer</translation>
        </message>
    </context>
    <context>
        <name>Comfort</name>
        <message>
            <source>Only the article: {0} brings panels and bars back.</source>
            <translation>Solo el artículo: {0} devuelve paneles y barras.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Files are still being read or written; nothing was changed; wait for it.</source>
            <translation>Aún se leen o escriben archivos; no se cambió nada; espere a que termine.</translation>
        </message>
        <message>
            <source>Open or make a corpus</source>
            <translation>Abrir o crear un corpus</translation>
        </message>
    </context>
    <context>
        <name>ConcordanceModel</name>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>aceptada</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>sugerida</translation>
        </message>
    </context>
    <context>
        <name>ConflictModel</name>
        <message>
            <source>The article as a whole</source>
            <translation>El artículo en conjunto</translation>
        </message>
        <message>
            <source>both</source>
            <translation>ambas</translation>
        </message>
        <message>
            <source>mine</source>
            <translation>mía</translation>
        </message>
        <message>
            <source>mine: {0} · {1}: {2}</source>
            <translation>mía: {0} · {1}: {2}</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>quitada</translation>
        </message>
        <message>
            <source>theirs</source>
            <translation>de otros</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>Accepted and rejected as here, where the words are the same</source>
            <translation>Aceptadas y rechazadas como aquí, donde las palabras coinciden</translation>
        </message>
        <message>
            <source>Carry the decisions over to all of them</source>
            <translation>Traspasar las decisiones a todas</translation>
        </message>
        <message>
            <source>Carry them over as suggestions</source>
            <translation>Traspasarlas como sugerencias</translation>
        </message>
        <message>
            <source>Copies of this article: {0}</source>
            <translation>Copias de este artículo: {0}</translation>
        </message>
        <message>
            <source>Decisions carried over</source>
            <translation>Decisiones trasladadas</translation>
        </message>
        <message>
            <source>No other article of the corpus is nearly the same as this one.</source>
            <translation>Ningún otro artículo del corpus es casi igual a este.</translation>
        </message>
        <message>
            <source>Open “{0}”</source>
            <translation>Abrir «{0}»</translation>
        </message>
        <message>
            <source>Take the decisions from “{0}”</source>
            <translation>Tomar las decisiones de «{0}»</translation>
        </message>
        <message>
            <source>To be looked at in each copy</source>
            <translation>Para revisar en cada copia</translation>
        </message>
        <message>
            <source>{0} % the same</source>
            <translation>{0} % igual</translation>
        </message>
        <message>
            <source>{0} decisions, accepted and rejected as there</source>
            <translation>{0} decisiones, aceptadas y rechazadas como allí</translation>
        </message>
    </context>
    <context>
        <name>CriteriaDialog</name>
        <message>
            <source>All suggestions are decided that are at least this sure:</source>
            <translation>Están decididas todas las sugerencias al menos así de seguras:</translation>
        </message>
        <message>
            <source>Every accepted quote has a speaker</source>
            <translation>Cada cita aceptada tiene hablante</translation>
        </message>
        <message>
            <source>Every accepted quote has a stance</source>
            <translation>Cada cita aceptada tiene postura</translation>
        </message>
        <message>
            <source>Least certainty of the suggestions</source>
            <translation>Certeza mínima de las sugerencias</translation>
        </message>
        <message>
            <source>The article has an event type</source>
            <translation>El artículo tiene un tipo de evento</translation>
        </message>
        <message>
            <source>When is an article done?</source>
            <translation>¿Cuándo está terminado un artículo?</translation>
        </message>
        <message>
            <source>“Done” then says what is missing and goes there; pressed again, it lets the article pass.</source>
            <translation>«Terminado» dice entonces qué falta y va allí; al pulsarlo otra vez, deja pasar el artículo.</translation>
        </message>
    </context>
    <context>
        <name>DatasheetDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Datasheet</source>
            <translation>Ficha de datos</translation>
        </message>
        <message>
            <source>Kept in the corpus and written into the datasheet of training sets and bundles.</source>
            <translation>Se guarda en el corpus y figura en la ficha de los conjuntos de entrenamiento y paquetes.</translation>
        </message>
        <message>
            <source>Licence of all outlets without one of their own</source>
            <translation>Licencia de todos los medios sin una propia</translation>
        </message>
        <message>
            <source>Licences by outlet</source>
            <translation>Licencias por medio</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Such as CC BY 4.0, or: for research only</source>
            <translation>Por ejemplo CC BY 4.0, o: solo para investigación</translation>
        </message>
        <message>
            <source>Version of the guideline</source>
            <translation>Versión de la guía</translation>
        </message>
        <message>
            <source>articles</source>
            <translation>artículos</translation>
        </message>
        <message>
            <source>licence</source>
            <translation>licencia</translation>
        </message>
        <message>
            <source>outlet</source>
            <translation>medio</translation>
        </message>
        <message>
            <source>{0}, that of the scheme</source>
            <translation>{0}, la del esquema</translation>
        </message>
    </context>
    <context>
        <name>DatasheetForm</name>
        <message>
            <source>Datasheet</source>
            <translation>Ficha de datos</translation>
        </message>
        <message>
            <source>Licences and guideline…</source>
            <translation>Licencias y guía…</translation>
        </message>
        <message>
            <source>Licences: {0} of {1} outlets. Guideline: version {2}.</source>
            <translation>Licencias: {0} de {1} medios. Guía: versión {2}.</translation>
        </message>
    </context>
    <context>
        <name>DayRange</name>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>to</source>
            <translation>a</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>New here? Three-minute tour</source>
            <translation>¿Nuevo aquí? Recorrido de tres minutos</translation>
        </message>
        <message>
            <source>Open a folder…</source>
            <translation>Abrir una carpeta…</translation>
        </message>
        <message>
            <source>Open an article to begin</source>
            <translation>Abra un artículo para empezar</translation>
        </message>
        <message>
            <source>Open articles…</source>
            <translation>Abrir artículos…</translation>
        </message>
        <message>
            <source>Open the sample article</source>
            <translation>Abrir el artículo de ejemplo</translation>
        </message>
        <message>
            <source>Text, Markdown, HTML, PDF, Word and more; or drop files here.</source>
            <translation>Texto, Markdown, HTML, PDF, Word y más; o suelte archivos aquí.</translation>
        </message>
        <message>
            <source>Your name here: {0} – change…</source>
            <translation>Su nombre aquí: {0} – cambiar…</translation>
        </message>
        <message>
            <source>accepts it, X rejects it</source>
            <translation>la acepta, X la rechaza</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>todas las teclas</translation>
        </message>
        <message>
            <source>another label: the letter on the button</source>
            <translation>otra etiqueta: la letra del botón</translation>
        </message>
        <message>
            <source>goes to the next suggestion</source>
            <translation>va a la siguiente sugerencia</translation>
        </message>
        <message>
            <source>move the end, { } the start</source>
            <translation>mueven el fin, { } el inicio</translation>
        </message>
        <message>
            <source>pick the speaker of a quote</source>
            <translation>eligen el hablante de una cita</translation>
        </message>
    </context>
    <context>
        <name>DetectAll</name>
        <message>
            <source>Detect in all</source>
            <translation>Detectar en todos</translation>
        </message>
        <message>
            <source>Detection stopped</source>
            <translation>Detección detenida</translation>
        </message>
        <message>
            <source>Every article was looked through.</source>
            <translation>Se han revisado todos los artículos.</translation>
        </message>
        <message>
            <source>Everybody annotates without suggestions here; nothing was looked for.</source>
            <translation>Aquí todos anotan sin sugerencias; no se buscó nada.</translation>
        </message>
        <message>
            <source>Nothing could be detected in {0} of the articles: {1}. The others are stored.</source>
            <translation>No se pudo detectar nada en {0} de los artículos: {1}. Los demás están guardados.</translation>
        </message>
        <message>
            <source>Nothing to detect: every article was looked through.</source>
            <translation>Nada que detectar: se han revisado todos los artículos.</translation>
        </message>
        <message>
            <source>Nothing was changed. {0}</source>
            <translation>No se ha cambiado nada. {0}</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>Ejecutarlo</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>Detection</name>
        <message>
            <source>Detect again</source>
            <translation>Detectar de nuevo</translation>
        </message>
        <message>
            <source>Detected by {0}</source>
            <translation>Detectado por {0}</translation>
        </message>
        <message>
            <source>Detecting…</source>
            <translation>Detectando…</translation>
        </message>
        <message>
            <source>Detection stopped</source>
            <translation>Detección detenida</translation>
        </message>
        <message>
            <source>No article is open; open a file or pick one from the queue first.</source>
            <translation>No hay ningún artículo abierto; abra un archivo o elija uno de la cola.</translation>
        </message>
        <message>
            <source>Nothing was changed. {0}</source>
            <translation>No se ha cambiado nada. {0}</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>Ejecutarlo</translation>
        </message>
        <message>
            <source>The new setting holds from the next detection on.</source>
            <translation>La nueva preferencia vale desde la próxima detección.</translation>
        </message>
        <message>
            <source>These are your annotations without suggestions; look for names and quotes yourself.</source>
            <translation>Estas son sus anotaciones sin sugerencias; busque nombres y citas por su cuenta.</translation>
        </message>
    </context>
    <context>
        <name>DetectionRun</name>
        <message>
            <source>Several articles failed one after the other, so the rest was left. {0}</source>
            <translation>Fallaron varios artículos seguidos, así que el resto se dejó. {0}</translation>
        </message>
        <message>
            <source>article {0}</source>
            <translation>artículo {0}</translation>
        </message>
    </context>
    <context>
        <name>Detector</name>
        <message>
            <source>Detection stopped; your annotations are safe; start it again.</source>
            <translation>La detección se detuvo; sus anotaciones están a salvo; iníciela de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>DisagreementList</name>
        <message>
            <source>All kinds ({0})</source>
            <translation>Todos los tipos ({0})</translation>
        </message>
        <message>
            <source>All labels</source>
            <translation>Todas las etiquetas</translation>
        </message>
        <message>
            <source>Disagreements</source>
            <translation>Desacuerdos</translation>
        </message>
        <message>
            <source>Kind of disagreement</source>
            <translation>Tipo de desacuerdo</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>No disagreement here</source>
            <translation>Aquí no hay desacuerdo</translation>
        </message>
        <message>
            <source>Where people agree there is nothing to decide; another filter may show more.</source>
            <translation>Donde hay acuerdo no hay nada que decidir; otro filtro quizá muestre más.</translation>
        </message>
    </context>
    <context>
        <name>DisagreementModel</name>
        <message>
            <source>The article as a whole</source>
            <translation>El artículo en conjunto</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>decidido</translation>
        </message>
    </context>
    <context>
        <name>Disagreements</name>
        <message>
            <source>ends</source>
            <translation>límites</translation>
        </message>
        <message>
            <source>event type</source>
            <translation>tipo de evento</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>tipo</translation>
        </message>
        <message>
            <source>label</source>
            <translation>etiqueta</translation>
        </message>
        <message>
            <source>not by all</source>
            <translation>no de todos</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>hablante</translation>
        </message>
        <message>
            <source>stance</source>
            <translation>postura</translation>
        </message>
    </context>
    <context>
        <name>DoneCriteria</name>
        <message>
            <source>Done anyway</source>
            <translation>Terminar igual</translation>
        </message>
        <message>
            <source>Not done yet – {0}. {1} again: done anyway.</source>
            <translation>Aún no está – {0}. Otra vez {1}: terminar igual.</translation>
        </message>
        <message>
            <source>no event type of the article</source>
            <translation>sin tipo de evento del artículo</translation>
        </message>
        <message>
            <source>quotes without speaker: {0}</source>
            <translation>citas sin hablante: {0}</translation>
        </message>
        <message>
            <source>quotes without stance: {0}</source>
            <translation>citas sin postura: {0}</translation>
        </message>
        <message>
            <source>suggestions to decide: {0}</source>
            <translation>sugerencias por decidir: {0}</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <source>Only files of this machine can be dropped; nothing was opened.</source>
            <translation>Solo se pueden soltar archivos de este equipo; no se abrió nada.</translation>
        </message>
    </context>
    <context>
        <name>EntityDetail</name>
        <message>
            <source>&amp;Unlink the selected mentions</source>
            <translation>&amp;Desvincular las menciones seleccionadas</translation>
        </message>
        <message>
            <source>Also: {0}</source>
            <translation>También: {0}</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Menciones</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name of the entity</source>
            <translation>Nombre de la entidad</translation>
        </message>
        <message>
            <source>articles: {0}</source>
            <translation>artículos: {0}</translation>
        </message>
        <message>
            <source>mentions: {0}</source>
            <translation>menciones: {0}</translation>
        </message>
        <message>
            <source>quotes: {0}</source>
            <translation>citas: {0}</translation>
        </message>
        <message>
            <source>the first {0} are shown</source>
            <translation>se muestran las primeras {0}</translation>
        </message>
    </context>
    <context>
        <name>EntityField</name>
        <message>
            <source>Entity: {0}</source>
            <translation>Entidad: {0}</translation>
        </message>
        <message>
            <source>Mention {0} of {1} here</source>
            <translation>Mención {0} de {1} aquí</translation>
        </message>
        <message>
            <source>Next mention</source>
            <translation>Mención siguiente</translation>
        </message>
        <message>
            <source>Not linked: link to an entity…</source>
            <translation>Sin vincular: vincular a una entidad…</translation>
        </message>
        <message>
            <source>Previous mention</source>
            <translation>Mención anterior</translation>
        </message>
        <message>
            <source>The only mention here</source>
            <translation>La única mención aquí</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
    </context>
    <context>
        <name>EntityModel</name>
        <message>
            <source>mentions: {0}</source>
            <translation>menciones: {0}</translation>
        </message>
    </context>
    <context>
        <name>EntityPage</name>
        <message>
            <source>Detection links the mentions of an article. Or select a name in an article and press {0} to say who or what it is; the names come together here, across all articles.</source>
            <translation>La detección vincula las menciones de un artículo. O seleccione un nombre en un artículo y pulse {0} para decir quién o qué es; los nombres se reúnen aquí, de todos los artículos.</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>Entidades</translation>
        </message>
        <message>
            <source>Entities of the corpus</source>
            <translation>Entidades del corpus</translation>
        </message>
        <message>
            <source>Merge {0} into “{1}”</source>
            <translation>Unir {0} con «{1}»</translation>
        </message>
        <message>
            <source>Merged into “{0}”</source>
            <translation>Unido con «{0}»</translation>
        </message>
        <message>
            <source>No mention is linked to an entity yet</source>
            <translation>Aún no hay ninguna mención vinculada a una entidad</translation>
        </message>
        <message>
            <source>Search names and aliases</source>
            <translation>Buscar nombres y alias</translation>
        </message>
        <message>
            <source>Select two or more to merge them</source>
            <translation>Seleccione dos o más para unirlas</translation>
        </message>
        <message>
            <source>Unlinked</source>
            <translation>Desvinculada</translation>
        </message>
        <message>
            <source>“{0}” is called “{1}” now</source>
            <translation>«{0}» ahora se llama «{1}»</translation>
        </message>
    </context>
    <context>
        <name>EqualStringsPanel</name>
        <message>
            <source>&amp;Match case</source>
            <translation>&amp;Distinguir mayúsculas</translation>
        </message>
        <message>
            <source>&amp;Remember for later articles</source>
            <translation>&amp;Recordar para después</translation>
        </message>
        <message>
            <source>&amp;Whole words</source>
            <translation>Palabras &amp;completas</translation>
        </message>
        <message>
            <source>Apply to {0}</source>
            <translation>Aplicar a {0}</translation>
        </message>
        <message>
            <source>In the &amp;corpus</source>
            <translation>En el c&amp;orpus</translation>
        </message>
        <message>
            <source>In this &amp;article</source>
            <translation>En este &amp;artículo</translation>
        </message>
        <message>
            <source>Looking through the corpus…</source>
            <translation>Buscando en el corpus…</translation>
        </message>
        <message>
            <source>Nothing to decide: these words stand nowhere else, or are decided so already.</source>
            <translation>Nada que decidir: estas palabras no están en otro sitio o ya se decidieron así.</translation>
        </message>
        <message>
            <source>Places with the same words</source>
            <translation>Lugares con las mismas palabras</translation>
        </message>
        <message>
            <source>Remember only</source>
            <translation>Solo recordar</translation>
        </message>
        <message>
            <source>Suggestions in articles that are detected later follow the decision</source>
            <translation>Las sugerencias de artículos detectados después siguen la decisión</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>nada aún</translation>
        </message>
        <message>
            <source>overlaps “{0}”, {1}</source>
            <translation>se solapa con «{0}», {1}</translation>
        </message>
        <message>
            <source>part of “{0}”, {1}</source>
            <translation>parte de «{0}», {1}</translation>
        </message>
        <message>
            <source>suggested {0}</source>
            <translation>sugerida {0}</translation>
        </message>
        <message>
            <source>the first {0} places</source>
            <translation>los primeros {0} lugares</translation>
        </message>
        <message>
            <source>{0} of {1} places ticked</source>
            <translation>{0} de {1} lugares marcados</translation>
        </message>
        <message>
            <source>{0}, accepted</source>
            <translation>{0}, aceptada</translation>
        </message>
        <message>
            <source>{0}, rejected</source>
            <translation>{0}, rechazada</translation>
        </message>
    </context>
    <context>
        <name>EvaluationErrors</name>
        <message>
            <source>All ({0})</source>
            <translation>Todos ({0})</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errores</translation>
        </message>
        <message>
            <source>Kind of error</source>
            <translation>Tipo de error</translation>
        </message>
    </context>
    <context>
        <name>EvaluationPage</name>
        <message>
            <source>A gold file…</source>
            <translation>Un archivo de referencia…</translation>
        </message>
        <message>
            <source>Another corpus is open now; measure again to open its passages.</source>
            <translation>Ahora hay otro corpus abierto; mida de nuevo para abrir sus pasajes.</translation>
        </message>
        <message>
            <source>Choose a gold file</source>
            <translation>Elegir un archivo de referencia</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Comparar con</translation>
        </message>
        <message>
            <source>Detecting and comparing: article {0} of {1}</source>
            <translation>Detectando y comparando: artículo {0} de {1}</translation>
        </message>
        <message>
            <source>Detecting and comparing…</source>
            <translation>Detectando y comparando…</translation>
        </message>
        <message>
            <source>Detection runs anew, beside your work, in every article that is done or holds decisions, and is compared with what was accepted there. The corpus is only read.</source>
            <translation>La detección se repite, al margen de su trabajo, en cada artículo terminado o con decisiones, y se compara con lo aceptado allí. El corpus solo se lee.</translation>
        </message>
        <message>
            <source>How good is detection here?</source>
            <translation>¿Qué tan buena es aquí la detección?</translation>
        </message>
        <message>
            <source>JSON Lines (*.jsonl)</source>
            <translation>JSON Lines (*.jsonl)</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Medir</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>Detenido; no se cambió nada.</translation>
        </message>
        <message>
            <source>The articles of a gold file cannot be opened here; import the file first.</source>
            <translation>Los artículos de un archivo de referencia no se pueden abrir aquí; importe antes el archivo.</translation>
        </message>
        <message>
            <source>The file {0}…</source>
            <translation>El archivo {0}…</translation>
        </message>
        <message>
            <source>What was accepted in this corpus</source>
            <translation>Lo aceptado en este corpus</translation>
        </message>
        <message>
            <source>articles: {0}</source>
            <translation>artículos: {0}</translation>
        </message>
        <message>
            <source>not measured: {0}, the first: {1}</source>
            <translation>sin medir: {0}, el primero: {1}</translation>
        </message>
        <message>
            <source>suggestions nobody has judged left out: {0}</source>
            <translation>sugerencias que nadie ha juzgado, omitidas: {0}</translation>
        </message>
        <message>
            <source>undecided suggestions left out: {0}</source>
            <translation>sugerencias sin decidir, omitidas: {0}</translation>
        </message>
    </context>
    <context>
        <name>EvaluationProcess</name>
        <message>
            <source>The evaluation ended too early; your annotations are safe; start it again.</source>
            <translation>La evaluación terminó antes de tiempo; sus anotaciones están a salvo; iníciela de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>EvaluationResults</name>
        <message>
            <source>Confidence: {0}</source>
            <translation>Confianza: {0}</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>Entidades</translation>
        </message>
        <message>
            <source>Exact ends; half: they overlap by half or more; part: they overlap at all.</source>
            <translation>Límites exactos; medio: se solapan la mitad o más; parte: se solapan algo.</translation>
        </message>
        <message>
            <source>Guesses</source>
            <translation>Conjeturas</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>En resumen</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Menciones</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Citas</translation>
        </message>
        <message>
            <source>Rows are right, columns were found.</source>
            <translation>Las filas son lo correcto; las columnas, lo encontrado.</translation>
        </message>
        <message>
            <source>Share of right ones by confidence, {0} to {1}; the mark is where the bar should end.</source>
            <translation>Proporción de aciertos por confianza, de {0} a {1}; la marca es donde debería acabar la barra.</translation>
        </message>
        <message>
            <source>Shown for how many; how many of the best ones are right; with the main type or the target too.</source>
            <translation>En cuántos se muestra; cuántas de las mejores aciertan; con el tipo principal o también el objeto.</translation>
        </message>
        <message>
            <source>What is taken for what: {0}</source>
            <translation>Qué se toma por qué: {0}</translation>
        </message>
        <message>
            <source>Where they come from</source>
            <translation>De dónde vienen</translation>
        </message>
        <message>
            <source>Whether mentions of one entity are known to be of one entity (B-cubed).</source>
            <translation>Si se sabe qué menciones son de una misma entidad (B-cubed).</translation>
        </message>
        <message>
            <source>With the range in which the figure would fall for 95 of 100 samples of such articles.</source>
            <translation>Con el intervalo en que caería la cifra en 95 de 100 muestras de tales artículos.</translation>
        </message>
        <message>
            <source>all mentions</source>
            <translation>todas las menciones</translation>
        </message>
        <message>
            <source>always the commonest</source>
            <translation>siempre lo más común</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>casos</translation>
        </message>
        <message>
            <source>found</source>
            <translation>encontradas</translation>
        </message>
        <message>
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <source>fully right</source>
            <translation>del todo bien</translation>
        </message>
        <message>
            <source>half F1</source>
            <translation>F1 medio</translation>
        </message>
        <message>
            <source>mentions found</source>
            <translation>menciones encontradas</translation>
        </message>
        <message>
            <source>part F1</source>
            <translation>F1 parcial</translation>
        </message>
        <message>
            <source>precision</source>
            <translation>precisión</translation>
        </message>
        <message>
            <source>recall</source>
            <translation>exhaustividad</translation>
        </message>
        <message>
            <source>right</source>
            <translation>correctas</translation>
        </message>
        <message>
            <source>right speaker</source>
            <translation>hablante correcto</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>mostradas</translation>
        </message>
        <message>
            <source>to</source>
            <translation>a</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valor</translation>
        </message>
    </context>
    <context>
        <name>EventForm</name>
        <message>
            <source>Actors</source>
            <translation>Actores</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Main event of the article</source>
            <translation>Evento principal del artículo</translation>
        </message>
        <message>
            <source>Make it the main event</source>
            <translation>Hacerlo el evento principal</translation>
        </message>
        <message>
            <source>Mode and context: {0}</source>
            <translation>Modo y contexto: {0}</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Destinatarios</translation>
        </message>
        <message>
            <source>Take what is proposed   {0}</source>
            <translation>Tomar lo propuesto   {0}</translation>
        </message>
        <message>
            <source>no mode or context   {0}</source>
            <translation>sin modo ni contexto   {0}</translation>
        </message>
    </context>
    <context>
        <name>Events</name>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Done, nothing else</source>
            <translation>Listo, nada más</translation>
        </message>
        <message>
            <source>To whom is it done?</source>
            <translation>¿A quién se dirige?</translation>
        </message>
        <message>
            <source>When?</source>
            <translation>¿Cuándo?</translation>
        </message>
        <message>
            <source>Where?</source>
            <translation>¿Dónde?</translation>
        </message>
        <message>
            <source>Who does it?</source>
            <translation>¿Quién lo hace?</translation>
        </message>
        <message>
            <source>context</source>
            <translation>contexto</translation>
        </message>
        <message>
            <source>context, set</source>
            <translation>contexto, fijado</translation>
        </message>
        <message>
            <source>mode</source>
            <translation>modo</translation>
        </message>
        <message>
            <source>mode or context?</source>
            <translation>¿modo o contexto?</translation>
        </message>
        <message>
            <source>mode, set</source>
            <translation>modo, fijado</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>propuesto</translation>
        </message>
        <message>
            <source>with {0}</source>
            <translation>con {0}</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>Import annotated data</source>
            <translation>Importar datos anotados</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <source>Articles: {0}. Open a line to see where; Return opens the place.</source>
            <translation>Artículos: {0}. Abra una línea para ver dónde; Intro abre el lugar.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Counting: {0} of {1} articles</source>
            <translation>Contando: {0} de {1} artículos</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export as {0}</source>
            <translation>Exportar como {0}</translation>
        </message>
        <message>
            <source>In a place: 1 cut, 2 expand, 3 contract, 4 leave out.</source>
            <translation>En un lugar: 1 partir, 2 ampliar, 3 reducir, 4 omitir.</translation>
        </message>
        <message>
            <source>What the format leaves out</source>
            <translation>Lo que el formato omite</translation>
        </message>
        <message>
            <source>Written to {2}, read back in full: annotations {0}, articles {1}.</source>
            <translation>Escrito en {2}, releído por completo: anotaciones {0}, artículos {1}.</translation>
        </message>
        <message>
            <source>Written to {2}, read back {3} of {4}: annotations {0}, articles {1}.</source>
            <translation>Escrito en {2}, releídos {3} de {4}: anotaciones {0}, artículos {1}.</translation>
        </message>
        <message>
            <source>Written to {2}: annotations {0}, articles {1}.</source>
            <translation>Escrito en {2}: anotaciones {0}, artículos {1}.</translation>
        </message>
        <message>
            <source>{0} annotations were not written as they stand.</source>
            <translation>{0} anotaciones no se escribieron tal cual.</translation>
        </message>
        <message>
            <source>{0} articles were not read back as they were written.</source>
            <translation>{0} artículos no se releyeron como se escribieron.</translation>
        </message>
    </context>
    <context>
        <name>ExportForm</name>
        <message>
            <source>A training set: a folder with train, dev and test</source>
            <translation>Un conjunto de entrenamiento: una carpeta con train, dev y test</translation>
        </message>
        <message>
            <source>All articles of the corpus</source>
            <translation>Todos los artículos del corpus</translation>
        </message>
        <message>
            <source>Annotations</source>
            <translation>Anotaciones</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <source>Articles that are done</source>
            <translation>Artículos terminados</translation>
        </message>
        <message>
            <source>Articles with decisions</source>
            <translation>Artículos con decisiones</translation>
        </message>
        <message>
            <source>As tables</source>
            <translation>Como tablas</translation>
        </message>
        <message>
            <source>Contract the annotation to whole words</source>
            <translation>Reducir la anotación a palabras completas</translation>
        </message>
        <message>
            <source>Cut the word there</source>
            <translation>Partir ahí la palabra</translation>
        </message>
        <message>
            <source>Expand the annotation to whole words</source>
            <translation>Ampliar la anotación a palabras completas</translation>
        </message>
        <message>
            <source>For other tools</source>
            <translation>Para otras herramientas</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Leave the annotation out</source>
            <translation>Omitir la anotación</translation>
        </message>
        <message>
            <source>Of extensions</source>
            <translation>De extensiones</translation>
        </message>
        <message>
            <source>Only the open article</source>
            <translation>Solo el artículo abierto</translation>
        </message>
        <message>
            <source>Rejected ones as negatives</source>
            <translation>Rechazadas como negativas</translation>
        </message>
        <message>
            <source>Suggestions as well, not only what was accepted</source>
            <translation>También sugerencias, no solo lo aceptado</translation>
        </message>
        <message>
            <source>The selected articles</source>
            <translation>Los artículos seleccionados</translation>
        </message>
        <message>
            <source>The split “{0}”</source>
            <translation>La parte «{0}»</translation>
        </message>
        <message>
            <source>Those of the articles themselves</source>
            <translation>Las de los propios artículos</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>Para leer</translation>
        </message>
        <message>
            <source>To train models</source>
            <translation>Para entrenar modelos</translation>
        </message>
        <message>
            <source>Where a word would be cut</source>
            <translation>Donde se partiría una palabra</translation>
        </message>
        <message>
            <source>Where an annotation cuts a word</source>
            <translation>Donde una anotación parte una palabra</translation>
        </message>
        <message>
            <source>Whose annotations</source>
            <translation>De quién son las anotaciones</translation>
        </message>
    </context>
    <context>
        <name>ExportResult</name>
        <message>
            <source>Annotations by label</source>
            <translation>Anotaciones por etiqueta</translation>
        </message>
        <message>
            <source>Not as it stands</source>
            <translation>No tal cual</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>Written and read back</source>
            <translation>Escrito y releído</translation>
        </message>
        <message>
            <source>label</source>
            <translation>etiqueta</translation>
        </message>
        <message>
            <source>read back</source>
            <translation>releídas</translation>
        </message>
        <message>
            <source>what</source>
            <translation>qué</translation>
        </message>
        <message>
            <source>where</source>
            <translation>dónde</translation>
        </message>
        <message>
            <source>written</source>
            <translation>escritas</translation>
        </message>
        <message>
            <source>… and {0} more</source>
            <translation>… y {0} más</translation>
        </message>
    </context>
    <context>
        <name>FactRow</name>
        <message>
            <source>A click takes it over.</source>
            <translation>Un clic lo toma.</translation>
        </message>
        <message>
            <source>Delete removes it.</source>
            <translation>Supr lo quita.</translation>
        </message>
    </context>
    <context>
        <name>FilterButton</name>
        <message>
            <source>Filter what is drawn</source>
            <translation>Filtrar lo que se dibuja</translation>
        </message>
        <message>
            <source>Filter: {0} not drawn</source>
            <translation>Filtro: {0} sin dibujar</translation>
        </message>
    </context>
    <context>
        <name>FilterPopover</name>
        <message>
            <source>Accepted</source>
            <translation>Aceptadas</translation>
        </message>
        <message>
            <source>By a model</source>
            <translation>De un modelo</translation>
        </message>
        <message>
            <source>By a person</source>
            <translation>De una persona</translation>
        </message>
        <message>
            <source>By a rule</source>
            <translation>De una regla</translation>
        </message>
        <message>
            <source>Draw everything</source>
            <translation>Dibujar todo</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>Entidades</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>Filter what is drawn</source>
            <translation>Filtrar lo que se dibuja</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importadas</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Capas</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Citas</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rechazadas</translation>
        </message>
        <message>
            <source>Rejected earlier</source>
            <translation>Rechazadas antes</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>The article has no annotations yet.</source>
            <translation>El artículo aún no tiene anotaciones.</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Por decidir</translation>
        </message>
        <message>
            <source>What is not ticked is neither drawn nor walked by Tab.</source>
            <translation>Lo no marcado ni se dibuja ni lo recorre Tab.</translation>
        </message>
        <message>
            <source>What was rejected before the article was opened</source>
            <translation>Lo rechazado antes de abrir el artículo</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the article</source>
            <translation>Buscar en el artículo</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Not an expression yet: {0}.</source>
            <translation>Aún no es una expresión: {0}.</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Expresión regular</translation>
        </message>
        <message>
            <source>This expression takes too long; make it simpler.</source>
            <translation>Esta expresión tarda demasiado; simplifíquela.</translation>
        </message>
        <message>
            <source>Upper and lower case differ</source>
            <translation>Distinguir mayúsculas y minúsculas</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>nada encontrado</translation>
        </message>
        <message>
            <source>↓ to the hits: label keys label them</source>
            <translation>↓ a los resultados: las teclas de etiqueta los etiquetan</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>DONE</source>
            <translation>LISTO</translation>
        </message>
        <message>
            <source>{0} left</source>
            <translation>quedan {0}</translation>
        </message>
    </context>
    <context>
        <name>GuessRow</name>
        <message>
            <source> because of “{0}”</source>
            <translation> por «{0}»</translation>
        </message>
        <message>
            <source>A click takes it over. {0}</source>
            <translation>Un clic la toma. {0}</translation>
        </message>
        <message>
            <source>Guess: {0}, {1}</source>
            <translation>Conjetura: {0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>Guessing</name>
        <message>
            <source>There is no guess here; E sets an event type, S a stance.</source>
            <translation>No hay conjetura aquí; E fija un tipo de evento, S una postura.</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <source>Before: {0}</source>
            <translation>Antes: {0}</translation>
        </message>
        <message>
            <source>Decided before in {0}</source>
            <translation>Decidido antes en {0}</translation>
        </message>
        <message>
            <source>These words are usually {0}.</source>
            <translation>Estas palabras suelen ser {0}.</translation>
        </message>
        <message>
            <source>Untitled article</source>
            <translation>Artículo sin título</translation>
        </message>
        <message>
            <source>labelled {0}</source>
            <translation>etiquetada {0}</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>once</source>
            <translation>una vez</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <source>rejected {0}</source>
            <translation>rechazada {0}</translation>
        </message>
        <message>
            <source>twice</source>
            <translation>dos veces</translation>
        </message>
        <message>
            <source>{0} times</source>
            <translation>{0} veces</translation>
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>from a merge</source>
            <translation>de una combinación</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>deshecho</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>&amp;Go to the place</source>
            <translation>&amp;Ir al lugar</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <source>Changes, the newest first</source>
            <translation>Cambios, los más recientes primero</translation>
        </message>
        <message>
            <source>Choose the whole corpus, another person, a longer time or other words.</source>
            <translation>Elija todo el corpus, otra persona, un tiempo más largo u otras palabras.</translation>
        </message>
        <message>
            <source>Every decision stands here in a sentence, and any single one can be taken back.</source>
            <translation>Cada decisión está aquí en una frase, y cualquiera se puede deshacer.</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>De … a …</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Último año</translation>
        </message>
        <message>
            <source>No change fits</source>
            <translation>Ningún cambio coincide</translation>
        </message>
        <message>
            <source>Nothing has been changed yet</source>
            <translation>Aún no se ha cambiado nada</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Mostrarlo</translation>
        </message>
        <message>
            <source>Taken back in {0} articles.</source>
            <translation>Deshecho en {0} artículos.</translation>
        </message>
        <message>
            <source>Taken back in {0} of {1} articles; the others were changed since and stay.</source>
            <translation>Deshecho en {0} de {1} artículos; los demás han cambiado desde entonces y se quedan así.</translation>
        </message>
        <message>
            <source>Taken back; the newest row says so.</source>
            <translation>Deshecho; lo dice la fila más reciente.</translation>
        </message>
        <message>
            <source>This article</source>
            <translation>Este artículo</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>What is taken back becomes a change of its own; undo takes it back in turn.</source>
            <translation>Lo que se deshace es un cambio más; «Deshacer» lo revierte a su vez.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Whole corpus</source>
            <translation>Todo el corpus</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Words of the change</source>
            <translation>Palabras del cambio</translation>
        </message>
    </context>
    <context>
        <name>ImportModel</name>
        <message>
            <source>ADDED</source>
            <translation>AÑADIDO</translation>
        </message>
        <message>
            <source>COPY</source>
            <translation>COPIA</translation>
        </message>
        <message>
            <source>KNOWN</source>
            <translation>YA ESTABA</translation>
        </message>
        <message>
            <source>REFUSED</source>
            <translation>RECHAZADO</translation>
        </message>
        <message>
            <source>nearly the same as another</source>
            <translation>casi igual que otro</translation>
        </message>
        <message>
            <source>nearly the same as “{0}”</source>
            <translation>casi igual que «{0}»</translation>
        </message>
    </context>
    <context>
        <name>ImportReportPage</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>&amp;Save as CSV…</source>
            <translation>&amp;Guardar como CSV…</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadidos</translation>
        </message>
        <message>
            <source>Added, nearly the same as others</source>
            <translation>Añadidos, casi iguales a otros</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Already there</source>
            <translation>Ya estaban</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazados</translation>
        </message>
        <message>
            <source>Save what became of each file</source>
            <translation>Guardar qué fue de cada archivo</translation>
        </message>
        <message>
            <source>Saved: {0}</source>
            <translation>Guardado: {0}</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <source>What became of each file</source>
            <translation>Qué fue de cada archivo</translation>
        </message>
        <message>
            <source>Which files are listed</source>
            <translation>Qué archivos se listan</translation>
        </message>
    </context>
    <context>
        <name>ImportTree</name>
        <message>
            <source>Known articles</source>
            <translation>Artículos conocidos</translation>
        </message>
        <message>
            <source>New articles</source>
            <translation>Artículos nuevos</translation>
        </message>
        <message>
            <source>Not placed</source>
            <translation>Sin lugar</translation>
        </message>
        <message>
            <source>What would come of it</source>
            <translation>Qué resultaría</translation>
        </message>
        <message>
            <source>accepts {0}</source>
            <translation>acepta {0}</translation>
        </message>
        <message>
            <source>{0} stay</source>
            <translation>{0} quedan</translation>
        </message>
    </context>
    <context>
        <name>Judging</name>
        <message>
            <source>Event type</source>
            <translation>Tipo de evento</translation>
        </message>
        <message>
            <source>Intensity</source>
            <translation>Intensidad</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Polarity towards {0}</source>
            <translation>Polaridad hacia {0}</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Alguien</translation>
        </message>
        <message>
            <source>against</source>
            <translation>en contra</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>clara</translation>
        </message>
        <message>
            <source>favor</source>
            <translation>a favor</translation>
        </message>
        <message>
            <source>guessed, {0} %</source>
            <translation>conjeturado, {0} %</translation>
        </message>
        <message>
            <source>mixed</source>
            <translation>mixta</translation>
        </message>
        <message>
            <source>mode or context?</source>
            <translation>¿modo o contexto?</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutral</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>no se dice</translation>
        </message>
        <message>
            <source>slight</source>
            <translation>leve</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>fuerte</translation>
        </message>
        <message>
            <source>unclear</source>
            <translation>poco clara</translation>
        </message>
        <message>
            <source>{0} takes a stance towards…</source>
            <translation>{0} toma postura hacia…</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>Press the key; Backspace takes it away</source>
            <translation>Pulse la tecla; Retroceso la quita</translation>
        </message>
        <message>
            <source>press</source>
            <translation>pulse</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>no key</source>
            <translation>sin tecla</translation>
        </message>
        <message>
            <source>press a key</source>
            <translation>pulse una tecla</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>All actions have the keys they came with.</source>
            <translation>Todas las acciones tienen sus teclas de origen.</translation>
        </message>
        <message>
            <source>Annotation</source>
            <translation>Anotación</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <source>Candidate speakers</source>
            <translation>Hablantes candidatos</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Find an action or a key</source>
            <translation>Buscar una acción o una tecla</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Open the scheme</source>
            <translation>Abrir el esquema</translation>
        </message>
        <message>
            <source>Press the new key of “{0}”; Escape leaves it as it is.</source>
            <translation>Pulse la nueva tecla de «{0}»; Escape lo deja como está.</translation>
        </message>
        <message>
            <source>Reset all keys</source>
            <translation>Restablecer todas las teclas</translation>
        </message>
        <message>
            <source>Reset this key</source>
            <translation>Restablecer esta tecla</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Intercambiar</translation>
        </message>
        <message>
            <source>The chosen action gets the keys it came with</source>
            <translation>La acción elegida recupera sus teclas de origen</translation>
        </message>
        <message>
            <source>The key of the label {0} belongs to the scheme: change it there.</source>
            <translation>La tecla de la etiqueta {0} es del esquema: cámbiela allí.</translation>
        </message>
        <message>
            <source>The key of “{0}” is now that of “{1}”; nothing was changed; reset that one first.</source>
            <translation>La tecla de «{0}» es ahora de «{1}»; no se cambió nada; restablezca antes esa.</translation>
        </message>
        <message>
            <source>The two have been swapped.</source>
            <translation>Se han intercambiado.</translation>
        </message>
        <message>
            <source>Type to find an action, press Return, then its new key; or click it. Backspace: no key.</source>
            <translation>Escriba para buscar una acción, pulse Intro y luego su tecla nueva; o haga clic en ella. Retroceso: sin tecla.</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>{0} is now the key of “{1}”.</source>
            <translation>{0} es ahora la tecla de «{1}».</translation>
        </message>
        <message>
            <source>{0} is the key of the label {1}; nothing was changed; take another or change it.</source>
            <translation>{0} es la tecla de la etiqueta {1}; no se cambió nada; tome otra o cámbiela.</translation>
        </message>
        <message>
            <source>{0} is the key of “{1}”; nothing was changed; take another key or swap the two.</source>
            <translation>{0} es la tecla de «{1}»; no se cambió nada; tome otra o intercambie las dos.</translation>
        </message>
        <message>
            <source>“{0}” has no key now.</source>
            <translation>«{0}» ya no tiene tecla.</translation>
        </message>
        <message>
            <source>“{0}” has the keys it came with.</source>
            <translation>«{0}» tiene sus teclas de origen.</translation>
        </message>
    </context>
    <context>
        <name>LabelDelegate</name>
        <message>
            <source>not in the scheme</source>
            <translation>no está en el esquema</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>retirada</translation>
        </message>
    </context>
    <context>
        <name>LabelForm</name>
        <message>
            <source>Add to the scheme</source>
            <translation>Añadir al esquema</translation>
        </message>
        <message>
            <source>Also called</source>
            <translation>También llamada</translation>
        </message>
        <message>
            <source>Annotations have this label; the scheme does not. Merge or add it.</source>
            <translation>Hay anotaciones con esta etiqueta; el esquema no la tiene. Únala o añádala.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Colour in the dark theme</source>
            <translation>Color en el tema oscuro</translation>
        </message>
        <message>
            <source>Colour in the light theme</source>
            <translation>Color en el tema claro</translation>
        </message>
        <message>
            <source>Colour, dark theme</source>
            <translation>Color, tema oscuro</translation>
        </message>
        <message>
            <source>Colour, light theme</source>
            <translation>Color, tema claro</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definición</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Ejemplo</translation>
        </message>
        <message>
            <source>Guideline</source>
            <translation>Pauta</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tecla</translation>
        </message>
        <message>
            <source>Merge into…</source>
            <translation>Unir con…</translation>
        </message>
        <message>
            <source>Modes</source>
            <translation>Modos</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Offer again</source>
            <translation>Ofrecer de nuevo</translation>
        </message>
        <message>
            <source>Old annotations keep it; new ones cannot have it</source>
            <translation>Las anotaciones antiguas la conservan; las nuevas no pueden tenerla</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>Dividir…</translation>
        </message>
        <message>
            <source>When to take this label and when not, in full</source>
            <translation>Cuándo usar esta etiqueta y cuándo no, en detalle</translation>
        </message>
        <message>
            <source>its names in pipelines and imports, by commas</source>
            <translation>nombres en modelos e importaciones, por comas</translation>
        </message>
    </context>
    <context>
        <name>LabelList</name>
        <message>
            <source>, not in the scheme</source>
            <translation>, no está en el esquema</translation>
        </message>
        <message>
            <source>, retired</source>
            <translation>, retirada</translation>
        </message>
        <message>
            <source>Alt+Up and Alt+Down move a label</source>
            <translation>Alt+Arriba y Alt+Abajo mueven una etiqueta</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>Entidades</translation>
        </message>
        <message>
            <source>Event types</source>
            <translation>Tipos de evento</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Citas</translation>
        </message>
        <message>
            <source>{0}{1}, annotations: {2}</source>
            <translation>{0}{1}, anotaciones: {2}</translation>
        </message>
    </context>
    <context>
        <name>LabelMappingTable</name>
        <message>
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>becomes</source>
            <translation>pasa a ser</translation>
        </message>
        <message>
            <source>how often</source>
            <translation>cuántas</translation>
        </message>
        <message>
            <source>label there</source>
            <translation>etiqueta allí</translation>
        </message>
        <message>
            <source>{0} (new label)</source>
            <translation>{0} (etiqueta nueva)</translation>
        </message>
        <message>
            <source>{0} becomes</source>
            <translation>{0} pasa a ser</translation>
        </message>
    </context>
    <context>
        <name>LabelSample</name>
        <message>
            <source>words of the article</source>
            <translation>palabras del artículo</translation>
        </message>
    </context>
    <context>
        <name>Labelling</name>
        <message>
            <source>As {1} this {0} would lose its links; nothing was changed; select the words meant.</source>
            <translation>Como {1}, {0} perdería sus vínculos; no se cambió nada; seleccione las palabras en cuestión.</translation>
        </message>
        <message>
            <source>Hidden below the threshold: {0}.</source>
            <translation>Ocultas bajo el umbral: {0}.</translation>
        </message>
        <message>
            <source>Label all its words as well</source>
            <translation>Etiquetar también todas esas palabras</translation>
        </message>
        <message>
            <source>Nothing would be left of the annotation; nothing was changed; Delete removes it.</source>
            <translation>No quedaría nada de la anotación; no se cambió nada; Supr la quita.</translation>
        </message>
        <message>
            <source>Select words or an annotation first, then press the label's key.</source>
            <translation>Primero seleccione palabras o una anotación y luego pulse la tecla de la etiqueta.</translation>
        </message>
        <message>
            <source>That was the last suggestion. {0} marks the article as done.</source>
            <translation>Era la última sugerencia. {0} marca el artículo como terminado.</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>In the corpus: {0}.</source>
            <translation>En el corpus: {0}.</translation>
        </message>
        <message>
            <source>Nearly the same as an article that was there already.</source>
            <translation>Casi igual a un artículo que ya estaba.</translation>
        </message>
        <message>
            <source>Nearly the same as others: {0}.</source>
            <translation>Casi iguales a otros: {0}.</translation>
        </message>
        <message>
            <source>New articles: {0}. In the corpus already: {1}.</source>
            <translation>Artículos nuevos: {0}. Ya en el corpus: {1}.</translation>
        </message>
        <message>
            <source>Open a folder of articles</source>
            <translation>Abrir una carpeta de artículos</translation>
        </message>
        <message>
            <source>Open articles</source>
            <translation>Abrir artículos</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todos</translation>
        </message>
        <message>
            <source>Stopped. In the corpus: {0}. Open the files again to go on with the rest.</source>
            <translation>Detenido. En el corpus: {0}. Abra de nuevo los archivos para seguir con el resto.</translation>
        </message>
        <message>
            <source>That was in the corpus already; nothing was added.</source>
            <translation>Eso ya estaba en el corpus; no se añadió nada.</translation>
        </message>
        <message>
            <source>There are no articles in there; open a file or a folder that has some.</source>
            <translation>No hay artículos ahí; abra un archivo o una carpeta que los tenga.</translation>
        </message>
        <message>
            <source>{0} files could not be read; the corpus is as it was.</source>
            <translation>No se pudieron leer {0} archivos; el corpus queda como estaba.</translation>
        </message>
        <message>
            <source>{0} files could not be read; the other {1} are in the corpus.</source>
            <translation>No se pudieron leer {0} archivos; los otros {1} están en el corpus.</translation>
        </message>
    </context>
    <context>
        <name>LinkPainter</name>
        <message>
            <source>actor</source>
            <translation>actor</translation>
        </message>
        <message>
            <source>date</source>
            <translation>fecha</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <source>recipient</source>
            <translation>destinatario</translation>
        </message>
    </context>
    <context>
        <name>Linking</name>
        <message>
            <source>An event is no mention: select a name or a quote first.</source>
            <translation>Un evento no es una mención: seleccione antes un nombre o una cita.</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Desvincular</translation>
        </message>
        <message>
            <source>Who or what is this? Type a name or click another mention.</source>
            <translation>¿Quién o qué es? Escriba o haga clic en otra mención.</translation>
        </message>
        <message>
            <source>Who says this? Type a name or click it in the text.</source>
            <translation>¿Quién lo dice? Escriba o haga clic en el texto.</translation>
        </message>
        <message>
            <source>as it is now</source>
            <translation>como está ahora</translation>
        </message>
        <message>
            <source>from {0}</source>
            <translation>de {0}</translation>
        </message>
        <message>
            <source>in this article</source>
            <translation>en este artículo</translation>
        </message>
        <message>
            <source>mentions: {0}</source>
            <translation>menciones: {0}</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <source>new, as it stands here</source>
            <translation>nuevo, tal como está aquí</translation>
        </message>
    </context>
    <context>
        <name>LossTree</name>
        <message>
            <source>As all</source>
            <translation>Como todas</translation>
        </message>
        <message>
            <source>Contract to whole words</source>
            <translation>Reducir a palabras completas</translation>
        </message>
        <message>
            <source>Cut the word</source>
            <translation>Partir la palabra</translation>
        </message>
        <message>
            <source>Expand to whole words</source>
            <translation>Ampliar a palabras completas</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Revisando…</translation>
        </message>
        <message>
            <source>Nothing: everything of these articles fits.</source>
            <translation>Nada: todo lo de estos artículos cabe.</translation>
        </message>
        <message>
            <source>What the format leaves out</source>
            <translation>Lo que el formato omite</translation>
        </message>
        <message>
            <source>begin or end inside a word</source>
            <translation>empiezan o terminan dentro de una palabra</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>omitida</translation>
        </message>
        <message>
            <source>the article</source>
            <translation>el artículo</translation>
        </message>
        <message>
            <source>the word is cut</source>
            <translation>la palabra se parte</translation>
        </message>
        <message>
            <source>… and {0} more</source>
            <translation>… y {0} más</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Annotation</source>
            <translation>Anotación</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <source>Candidate speakers</source>
            <translation>Hablantes candidatos</translation>
        </message>
        <message>
            <source>Commands and labels</source>
            <translation>Comandos y etiquetas</translation>
        </message>
        <message>
            <source>Corpus (*.sqlite)</source>
            <translation>Corpus (*.sqlite)</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Main actions</source>
            <translation>Acciones principales</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>No guardado</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Abrir reciente</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Cita</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Saved: {0}</source>
            <translation>Guardado: {0}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
    </context>
    <context>
        <name>Mentions</name>
        <message>
            <source>Select a name first: this goes to its next mention.</source>
            <translation>Seleccione antes un nombre: esto va a su siguiente mención.</translation>
        </message>
        <message>
            <source>This is the only mention in the article.</source>
            <translation>Es la única mención en el artículo.</translation>
        </message>
    </context>
    <context>
        <name>MergeChoice</name>
        <message>
            <source>Merge into</source>
            <translation>Unir con</translation>
        </message>
        <message>
            <source>Merge {0} into</source>
            <translation>Unir {0} con</translation>
        </message>
    </context>
    <context>
        <name>MergingPage</name>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Combinar</translation>
        </message>
        <message>
            <source>1  Mine</source>
            <translation>1  Lo mío</translation>
        </message>
        <message>
            <source>2  Theirs</source>
            <translation>2  Lo de otros</translation>
        </message>
        <message>
            <source>3  Mine, theirs as a version</source>
            <translation>3  Lo mío; lo de otros, como versión</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflictos</translation>
        </message>
        <message>
            <source>Decided differently here and there</source>
            <translation>Decidido distinto aquí y allí</translation>
        </message>
        <message>
            <source>Merge with another corpus</source>
            <translation>Combinar con otro corpus</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Fusionado</translation>
        </message>
        <message>
            <source>Merged with {0}</source>
            <translation>Fusionado con {0}</translation>
        </message>
        <message>
            <source>Merged. Each article can be undone; a backup was made before.</source>
            <translation>Combinado. Cada artículo se puede deshacer; antes se hizo una copia de seguridad.</translation>
        </message>
        <message>
            <source>No conflicts</source>
            <translation>Sin conflictos</translation>
        </message>
        <message>
            <source>Nobody has decided the same differently; nothing is left to choose.</source>
            <translation>Nadie ha decidido lo mismo de otro modo; no queda nada que elegir.</translation>
        </message>
        <message>
            <source>Reading article {0} of {1}…</source>
            <translation>Leyendo el artículo {0} de {1}…</translation>
        </message>
        <message>
            <source>Reading {0}…</source>
            <translation>Leyendo {0}…</translation>
        </message>
        <message>
            <source>What was decided differently here and there is as it was chosen.</source>
            <translation>Lo que se decidió de modo distinto aquí y allí está como se eligió.</translation>
        </message>
        <message>
            <source>articles annotated here and there, joined: {0}</source>
            <translation>artículos anotados aquí y allí, unidos: {0}</translation>
        </message>
        <message>
            <source>articles annotated only there: {0}</source>
            <translation>artículos anotados solo allí: {0}</translation>
        </message>
        <message>
            <source>conflicts: {0}</source>
            <translation>conflictos: {0}</translation>
        </message>
        <message>
            <source>new articles: {0}</source>
            <translation>artículos nuevos: {0}</translation>
        </message>
        <message>
            <source>new labels: {0}</source>
            <translation>etiquetas nuevas: {0}</translation>
        </message>
        <message>
            <source>read differently there, left as they are here: {0}</source>
            <translation>leídos allí de otro modo, quedan como aquí: {0}</translation>
        </message>
        <message>
            <source>remembered decisions: {0}</source>
            <translation>decisiones recordadas: {0}</translation>
        </message>
        <message>
            <source>the schemes differ, labels are mapped by name</source>
            <translation>los esquemas difieren, las etiquetas se asignan por nombre</translation>
        </message>
        <message>
            <source>versions of single persons: {0}</source>
            <translation>versiones de personas: {0}</translation>
        </message>
        <message>
            <source>{0} has nothing that is not here already.</source>
            <translation>{0} no tiene nada que no esté ya aquí.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Button: {0}</source>
            <translation>Botón: {0}</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
    </context>
    <context>
        <name>MigrationDialog</name>
        <message>
            <source>Annotations: {0}, in articles: {1}.</source>
            <translation>Anotaciones: {0}, en artículos: {1}.</translation>
        </message>
        <message>
            <source>Articles whose own event types change: {0}.</source>
            <translation>Artículos cuyos propios tipos de evento cambian: {0}.</translation>
        </message>
        <message>
            <source>Become one with another annotation of the same words: {0}.</source>
            <translation>Se funden con otra anotación de las mismas palabras: {0}.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change {0} annotations</source>
            <translation>Cambiar {0} anotaciones</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Lo que cambia</translation>
        </message>
        <message>
            <source>after</source>
            <translation>después</translation>
        </message>
        <message>
            <source>article</source>
            <translation>artículo</translation>
        </message>
        <message>
            <source>before</source>
            <translation>antes</translation>
        </message>
        <message>
            <source>change</source>
            <translation>cambio</translation>
        </message>
        <message>
            <source>words</source>
            <translation>palabras</translation>
        </message>
    </context>
    <context>
        <name>Minimap</name>
        <message>
            <source>All annotations of the article: hollow is undecided. Click to go there.</source>
            <translation>Todas las anotaciones del artículo: hueca es sin decidir. Un clic lleva allí.</translation>
        </message>
        <message>
            <source>Map of the annotations</source>
            <translation>Mapa de las anotaciones</translation>
        </message>
    </context>
    <context>
        <name>NameList</name>
        <message>
            <source>Add one</source>
            <translation>Añadir uno</translation>
        </message>
        <message>
            <source>Add to {0}</source>
            <translation>Añadir a {0}</translation>
        </message>
        <message>
            <source>F2 renames, Alt+Up and Alt+Down move, Del takes away</source>
            <translation>F2 renombra, Alt+Arriba y Alt+Abajo mueven, Supr quita</translation>
        </message>
    </context>
    <context>
        <name>Narration</name>
        <message>
            <source>Accepted {0} as {1}</source>
            <translation>Aceptó {0} como {1}</translation>
        </message>
        <message>
            <source>Accepted {0} suggestions</source>
            <translation>Aceptó {0} sugerencias</translation>
        </message>
        <message>
            <source>Annotated {0} as {1}</source>
            <translation>Anotó {0} como {1}</translation>
        </message>
        <message>
            <source>Annotated {0} as {1}, {2} places</source>
            <translation>Anotó {0} como {1}, {2} lugares</translation>
        </message>
        <message>
            <source>Annotated {0} places</source>
            <translation>Anotó {0} lugares</translation>
        </message>
        <message>
            <source>Changed nothing</source>
            <translation>No cambió nada</translation>
        </message>
        <message>
            <source>Changed several things of the article</source>
            <translation>Cambió varias cosas del artículo</translation>
        </message>
        <message>
            <source>Changed the event types of the article</source>
            <translation>Cambió los tipos de evento del artículo</translation>
        </message>
        <message>
            <source>Changed the note on the article</source>
            <translation>Cambió la nota sobre el artículo</translation>
        </message>
        <message>
            <source>Changed the speaker of {0} from {2} to {1}</source>
            <translation>Cambió el hablante de {0} de {2} a {1}</translation>
        </message>
        <message>
            <source>Changed the speaker of {0} quotes to {1}</source>
            <translation>Cambió el hablante de {0} citas a {1}</translation>
        </message>
        <message>
            <source>Changed the stance of the article</source>
            <translation>Cambió la postura del artículo</translation>
        </message>
        <message>
            <source>Changed the words of {0} annotations</source>
            <translation>Cambió las palabras de {0} anotaciones</translation>
        </message>
        <message>
            <source>Changed who, when or where of {0}</source>
            <translation>Cambió quién, cuándo o dónde de {0}</translation>
        </message>
        <message>
            <source>Changed who, when or where of {0} events</source>
            <translation>Cambió quién, cuándo o dónde de {0} eventos</translation>
        </message>
        <message>
            <source>Changed {0}</source>
            <translation>Cambió {0}</translation>
        </message>
        <message>
            <source>Changed {0} annotations</source>
            <translation>Cambió {0} anotaciones</translation>
        </message>
        <message>
            <source>Changed {0} to {1}</source>
            <translation>Cambió {0} a {1}</translation>
        </message>
        <message>
            <source>Changed, added or removed {0} annotations</source>
            <translation>Cambió, añadió o quitó {0} anotaciones</translation>
        </message>
        <message>
            <source>Deleted {0} ({1})</source>
            <translation>Borró {0} ({1})</translation>
        </message>
        <message>
            <source>Deleted {0} annotations</source>
            <translation>Borró {0} anotaciones</translation>
        </message>
        <message>
            <source>Linked {0} mentions to {1}</source>
            <translation>Vinculó {0} menciones a {1}</translation>
        </message>
        <message>
            <source>Linked {0} to {1}</source>
            <translation>Vinculó {0} a {1}</translation>
        </message>
        <message>
            <source>Linked {0} to {1}, {2} places</source>
            <translation>Vinculó {0} a {1}, {2} lugares</translation>
        </message>
        <message>
            <source>Made {0} ({1}) into {2}</source>
            <translation>Convirtió {0} ({1}) en {2}</translation>
        </message>
        <message>
            <source>Made {0} annotations ({1}) into {2}</source>
            <translation>Convirtió {0} anotaciones ({1}) en {2}</translation>
        </message>
        <message>
            <source>Marked the article as done</source>
            <translation>Marcó el artículo como terminado</translation>
        </message>
        <message>
            <source>Marked the article as not done</source>
            <translation>Marcó el artículo como no terminado</translation>
        </message>
        <message>
            <source>Marked {0} annotations as sure</source>
            <translation>Marcó {0} anotaciones como seguras</translation>
        </message>
        <message>
            <source>Marked {0} annotations as unsure</source>
            <translation>Marcó {0} anotaciones como dudosas</translation>
        </message>
        <message>
            <source>Marked {0} as sure</source>
            <translation>Marcó {0} como segura</translation>
        </message>
        <message>
            <source>Marked {0} as unsure</source>
            <translation>Marcó {0} como dudosa</translation>
        </message>
        <message>
            <source>Merged {0} annotations into {1}</source>
            <translation>Unió {0} anotaciones en {1}</translation>
        </message>
        <message>
            <source>Moved the end of {0} one character back</source>
            <translation>Movió el fin de {0} un carácter atrás</translation>
        </message>
        <message>
            <source>Moved the end of {0} one character on</source>
            <translation>Movió el fin de {0} un carácter adelante</translation>
        </message>
        <message>
            <source>Moved the end of {0} one word back</source>
            <translation>Movió el fin de {0} una palabra atrás</translation>
        </message>
        <message>
            <source>Moved the end of {0} one word on</source>
            <translation>Movió el fin de {0} una palabra adelante</translation>
        </message>
        <message>
            <source>Moved the end of {0} {1} characters back</source>
            <translation>Movió el fin de {0} {1} caracteres atrás</translation>
        </message>
        <message>
            <source>Moved the end of {0} {1} characters on</source>
            <translation>Movió el fin de {0} {1} caracteres adelante</translation>
        </message>
        <message>
            <source>Moved the end of {0} {1} words back</source>
            <translation>Movió el fin de {0} {1} palabras atrás</translation>
        </message>
        <message>
            <source>Moved the end of {0} {1} words on</source>
            <translation>Movió el fin de {0} {1} palabras adelante</translation>
        </message>
        <message>
            <source>Moved the start of {0} one character back</source>
            <translation>Movió el inicio de {0} un carácter atrás</translation>
        </message>
        <message>
            <source>Moved the start of {0} one character on</source>
            <translation>Movió el inicio de {0} un carácter adelante</translation>
        </message>
        <message>
            <source>Moved the start of {0} one word back</source>
            <translation>Movió el inicio de {0} una palabra atrás</translation>
        </message>
        <message>
            <source>Moved the start of {0} one word on</source>
            <translation>Movió el inicio de {0} una palabra adelante</translation>
        </message>
        <message>
            <source>Moved the start of {0} {1} characters back</source>
            <translation>Movió el inicio de {0} {1} caracteres atrás</translation>
        </message>
        <message>
            <source>Moved the start of {0} {1} characters on</source>
            <translation>Movió el inicio de {0} {1} caracteres adelante</translation>
        </message>
        <message>
            <source>Moved the start of {0} {1} words back</source>
            <translation>Movió el inicio de {0} {1} palabras atrás</translation>
        </message>
        <message>
            <source>Moved the start of {0} {1} words on</source>
            <translation>Movió el inicio de {0} {1} palabras adelante</translation>
        </message>
        <message>
            <source>Rejected {0} as {1}</source>
            <translation>Rechazó {0} como {1}</translation>
        </message>
        <message>
            <source>Rejected {0} suggestions</source>
            <translation>Rechazó {0} sugerencias</translation>
        </message>
        <message>
            <source>Relabelled {0} annotations from {1} to {2}</source>
            <translation>Cambió la etiqueta de {0} anotaciones de {1} a {2}</translation>
        </message>
        <message>
            <source>Relabelled {0} from {1} to {2}</source>
            <translation>Cambió la etiqueta de {0} de {1} a {2}</translation>
        </message>
        <message>
            <source>Relabelled {0} from {1} to {2}, {3} places</source>
            <translation>Cambió la etiqueta de {0} de {1} a {2}, {3} lugares</translation>
        </message>
        <message>
            <source>Removed the cue of {0}</source>
            <translation>Quitó el verbo de habla de {0}</translation>
        </message>
        <message>
            <source>Removed the cues of {0} quotes</source>
            <translation>Quitó los verbos de habla de {0} citas</translation>
        </message>
        <message>
            <source>Removed the event type of {0}</source>
            <translation>Quitó el tipo de evento de {0}</translation>
        </message>
        <message>
            <source>Removed the event type of {0} annotations</source>
            <translation>Quitó el tipo de evento de {0} anotaciones</translation>
        </message>
        <message>
            <source>Removed the note on {0}</source>
            <translation>Quitó la nota sobre {0}</translation>
        </message>
        <message>
            <source>Removed the notes on {0} annotations</source>
            <translation>Quitó las notas sobre {0} anotaciones</translation>
        </message>
        <message>
            <source>Removed the speaker of {0}</source>
            <translation>Quitó el hablante de {0}</translation>
        </message>
        <message>
            <source>Removed the speaker of {0} quotes</source>
            <translation>Quitó el hablante de {0} citas</translation>
        </message>
        <message>
            <source>Removed the stance of {0}</source>
            <translation>Quitó la postura de {0}</translation>
        </message>
        <message>
            <source>Removed the stance of {0} annotations</source>
            <translation>Quitó la postura de {0} anotaciones</translation>
        </message>
        <message>
            <source>Set the cue of {0} to {1}</source>
            <translation>Fijó el verbo de habla de {0} en {1}</translation>
        </message>
        <message>
            <source>Set the cues of {0} quotes</source>
            <translation>Fijó los verbos de habla de {0} citas</translation>
        </message>
        <message>
            <source>Set the event type of {0} annotations to {1}</source>
            <translation>Fijó el tipo de evento de {0} anotaciones en {1}</translation>
        </message>
        <message>
            <source>Set the event type of {0} to {1}</source>
            <translation>Fijó el tipo de evento de {0} en {1}</translation>
        </message>
        <message>
            <source>Set the speaker of {0} quotes to {1}</source>
            <translation>Fijó {1} como hablante de {0} citas</translation>
        </message>
        <message>
            <source>Set the speaker of {0} to {1}</source>
            <translation>Fijó {1} como hablante de {0}</translation>
        </message>
        <message>
            <source>Set the stance of {0} annotations</source>
            <translation>Fijó la postura de {0} anotaciones</translation>
        </message>
        <message>
            <source>Set the stance of {0} to {1}</source>
            <translation>Fijó la postura de {0} en {1}</translation>
        </message>
        <message>
            <source>Split {0} into {1}</source>
            <translation>Dividió {0} en {1}</translation>
        </message>
        <message>
            <source>Took back the decision about {0}</source>
            <translation>Deshizo la decisión sobre {0}</translation>
        </message>
        <message>
            <source>Took back the decisions about {0} annotations</source>
            <translation>Deshizo las decisiones sobre {0} anotaciones</translation>
        </message>
        <message>
            <source>Took back: {0}</source>
            <translation>Deshecho: {0}</translation>
        </message>
        <message>
            <source>Unlinked {0} from {1}</source>
            <translation>Desvinculó {0} de {1}</translation>
        </message>
        <message>
            <source>Unlinked {0} mentions from {1}</source>
            <translation>Desvinculó {0} menciones de {1}</translation>
        </message>
        <message>
            <source>Wrote a note on {0}</source>
            <translation>Escribió una nota sobre {0}</translation>
        </message>
        <message>
            <source>Wrote notes on {0} annotations</source>
            <translation>Escribió notas sobre {0} anotaciones</translation>
        </message>
        <message>
            <source>{0} places in {1} articles</source>
            <translation>{0} lugares en {1} artículos</translation>
        </message>
        <message>
            <source>{0}; the article is done</source>
            <translation>{0}; el artículo está terminado</translation>
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
            <translation>&amp;Abrir otro corpus…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Restore a backup</source>
            <translation>&amp;Restaurar una copia</translation>
        </message>
        <message>
            <source>&amp;Save what can be saved…</source>
            <translation>Sal&amp;var lo que se pueda…</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>R&amp;eintentar</translation>
        </message>
        <message>
            <source>Article Annotator</source>
            <translation>Article Annotator</translation>
        </message>
        <message>
            <source>At work</source>
            <translation>En marcha</translation>
        </message>
        <message>
            <source>Open or make a corpus</source>
            <translation>Abrir o crear un corpus</translation>
        </message>
        <message>
            <source>Reading what can be read…</source>
            <translation>Leyendo lo legible…</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>Restaurando…</translation>
        </message>
        <message>
            <source>Save what can be read into a new corpus</source>
            <translation>Salvar lo legible en un corpus nuevo</translation>
        </message>
        <message>
            <source>The corpus is as it was on {0}; the damaged file is {1}.</source>
            <translation>El corpus está como el {0}; el archivo dañado es {1}.</translation>
        </message>
        <message>
            <source>The corpus {0} cannot be opened</source>
            <translation>No se puede abrir el corpus {0}</translation>
        </message>
        <message>
            <source>There are no backups of this corpus</source>
            <translation>No hay copias de seguridad de este corpus</translation>
        </message>
        <message>
            <source>{0} articles with {1} annotations are in {2}; nothing is known to be missing.</source>
            <translation>{0} artículos con {1} anotaciones están en {2}; que se sepa, no falta nada.</translation>
        </message>
        <message>
            <source>{0} articles with {1} annotations are in {2}; {3} rows at least are lost.</source>
            <translation>{0} artículos con {1} anotaciones están en {2}; se han perdido al menos {3} filas.</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>nothing found</source>
            <translation>nada encontrado</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} de {1}</translation>
        </message>
    </context>
    <context>
        <name>QueryBar</name>
        <message>
            <source>Fields and saved searches</source>
            <translation>Campos y búsquedas guardadas</translation>
        </message>
        <message>
            <source>Write a part of the search by choosing it; saved searches</source>
            <translation>Escribir parte de la búsqueda al elegirla; búsquedas guardadas</translation>
        </message>
    </context>
    <context>
        <name>QueueCommands</name>
        <message>
            <source>A new tag</source>
            <translation>Una marca nueva</translation>
        </message>
        <message>
            <source>Assigned to {0}.</source>
            <translation>Asignado a {0}.</translation>
        </message>
        <message>
            <source>Flagged. “Flagged” above the queue shows these articles.</source>
            <translation>Señalado. «Señalados», encima de la cola, muestra estos artículos.</translation>
        </message>
        <message>
            <source>In the set “{0}” now.</source>
            <translation>Ahora en el conjunto «{0}».</translation>
        </message>
        <message>
            <source>New in the set “{0}”: {1} articles.</source>
            <translation>Nuevos en el conjunto «{0}»: {1} artículos.</translation>
        </message>
        <message>
            <source>No longer flagged.</source>
            <translation>Ya no está señalado.</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Conjunto</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Alguien nuevo</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>Tag or set of the article</source>
            <translation>Marca o conjunto del artículo</translation>
        </message>
        <message>
            <source>Tagged “{0}”.</source>
            <translation>Marca «{0}» puesta.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Deshecho.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Who has to do the article</source>
            <translation>Quién debe hacer el artículo</translation>
        </message>
        <message>
            <source>has the article; pick to take it away</source>
            <translation>tiene el artículo; elegir lo quita</translation>
        </message>
        <message>
            <source>the article has it; pick to take it away</source>
            <translation>el artículo lo tiene; elegir lo quita</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} artículos</translation>
        </message>
        <message>
            <source>{0} need not do it any more.</source>
            <translation>{0} ya no tiene que hacerlo.</translation>
        </message>
        <message>
            <source>“{0}” taken away.</source>
            <translation>«{0}» quitado.</translation>
        </message>
    </context>
    <context>
        <name>QueueMenus</name>
        <message>
            <source>All articles</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Any or none</source>
            <translation>Cualquiera o ninguno</translation>
        </message>
        <message>
            <source>As added</source>
            <translation>Por llegada</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>Por título</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminados</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>Señalados</translation>
        </message>
        <message>
            <source>Least certain first</source>
            <translation>Más dudosos</translation>
        </message>
        <message>
            <source>Manage tags and sets…</source>
            <translation>Gestionar marcas y conjuntos…</translation>
        </message>
        <message>
            <source>Most similar first</source>
            <translation>Más parecidos</translation>
        </message>
        <message>
            <source>Most similar to the open article</source>
            <translation>Más parecidos al artículo abierto</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Más recientes</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Más antiguos</translation>
        </message>
        <message>
            <source>Only those assigned to me</source>
            <translation>Solo los asignados a mí</translation>
        </message>
        <message>
            <source>Order of the queue</source>
            <translation>Orden de la cola</translation>
        </message>
        <message>
            <source>Random order</source>
            <translation>Al azar</translation>
        </message>
        <message>
            <source>Random order: shuffle again</source>
            <translation>Al azar: barajar otra vez</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Conjunto</translation>
        </message>
        <message>
            <source>Share out articles…</source>
            <translation>Repartir artículos…</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Pendientes</translation>
        </message>
        <message>
            <source>Untouched</source>
            <translation>Sin tocar</translation>
        </message>
        <message>
            <source>Which articles the queue shows</source>
            <translation>Qué artículos muestra la cola</translation>
        </message>
        <message>
            <source>mine</source>
            <translation>míos</translation>
        </message>
    </context>
    <context>
        <name>QueueModel</name>
        <message>
            <source>DONE</source>
            <translation>LISTO</translation>
        </message>
        <message>
            <source>NEW</source>
            <translation>NUEVO</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminado</translation>
        </message>
        <message>
            <source>flagged</source>
            <translation>señalado</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <source>{0} articles are nearly the same</source>
            <translation>{0} artículos son casi iguales</translation>
        </message>
        <message>
            <source>{0} copies</source>
            <translation>{0} copias</translation>
        </message>
        <message>
            <source>{0} left</source>
            <translation>quedan {0}</translation>
        </message>
        <message>
            <source>{0}, {1} of {2} decided</source>
            <translation>{0}, {1} de {2} decididas</translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message>
            <source>Ctrl+Return: done, next article. Shift+Return: beside the open one.</source>
            <translation>Ctrl+Intro: terminado, artículo siguiente. Mayús+Intro: al lado del abierto.</translation>
        </message>
        <message>
            <source>Filter the queue</source>
            <translation>Filtrar la cola</translation>
        </message>
        <message>
            <source>No article matches what is typed and chosen above.</source>
            <translation>Ningún artículo coincide con lo escrito y elegido arriba.</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>Aún no hay artículos</translation>
        </message>
        <message>
            <source>Open articles…</source>
            <translation>Abrir artículos…</translation>
        </message>
        <message>
            <source>Open text, Markdown, HTML, PDF or Word files, or drop them on the window.</source>
            <translation>Abra archivos de texto, Markdown, HTML, PDF o Word, o suéltelos en la ventana.</translation>
        </message>
        <message>
            <source>Queue of articles</source>
            <translation>Cola de artículos</translation>
        </message>
        <message>
            <source>They stand here in the order that you choose, with what is left in each.</source>
            <translation>Están aquí en el orden que elija, con lo que queda en cada uno.</translation>
        </message>
        <message>
            <source>more than {0} shown</source>
            <translation>se muestran más de {0}</translation>
        </message>
        <message>
            <source>{0} of {1} articles done</source>
            <translation>{0} de {1} terminados</translation>
        </message>
        <message>
            <source>{0} shown</source>
            <translation>se muestran {0}</translation>
        </message>
    </context>
    <context>
        <name>QuoteStrip</name>
        <message>
            <source>No stance yet   {0}</source>
            <translation>Aún sin postura   {0}</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Hablante</translation>
        </message>
    </context>
    <context>
        <name>Restoring</name>
        <message>
            <source>Backups…</source>
            <translation>Copias de seguridad…</translation>
        </message>
        <message>
            <source>Everything is in {0}.</source>
            <translation>Todo está en {0}.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrirlo</translation>
        </message>
        <message>
            <source>Reading what can be read…</source>
            <translation>Leyendo lo legible…</translation>
        </message>
        <message>
            <source>Save a copy of the corpus</source>
            <translation>Guardar una copia del corpus</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <source>Save what can be read into a new corpus</source>
            <translation>Salvar lo legible en un corpus nuevo</translation>
        </message>
        <message>
            <source>The corpus is as it was on {0}; what there was before is a backup.</source>
            <translation>El corpus está como el {0}; lo que había antes es una copia de seguridad.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>{0} articles with {1} annotations are in {2}; nothing is known to be missing.</source>
            <translation>{0} artículos con {1} anotaciones están en {2}; que se sepa, no falta nada.</translation>
        </message>
        <message>
            <source>{0} articles with {1} annotations are in {2}; {3} rows at least are lost.</source>
            <translation>{0} artículos con {1} anotaciones están en {2}; se han perdido al menos {3} filas.</translation>
        </message>
    </context>
    <context>
        <name>RoleField</name>
        <message>
            <source>proposed</source>
            <translation>propuesto</translation>
        </message>
        <message>
            <source>{0}: add</source>
            <translation>{0}: añadir</translation>
        </message>
        <message>
            <source>{0}: add  {1}</source>
            <translation>{0}: añadir  {1}</translation>
        </message>
    </context>
    <context>
        <name>Rule</name>
        <message>
            <source>“{0}” is no entity</source>
            <translation>«{0}» no es una entidad</translation>
        </message>
        <message>
            <source>“{0}” is {1}</source>
            <translation>«{0}» es {1}</translation>
        </message>
        <message>
            <source>“{0}” is {1}, {2}</source>
            <translation>«{0}» es {1}, {2}</translation>
        </message>
    </context>
    <context>
        <name>RuleModel</name>
        <message>
            <source>NONE</source>
            <translation>NINGUNA</translation>
        </message>
        <message>
            <source>any case</source>
            <translation>sin distinguir mayúsculas</translation>
        </message>
        <message>
            <source>inside words too</source>
            <translation>también dentro de palabras</translation>
        </message>
        <message>
            <source>match case</source>
            <translation>distinguir mayúsculas</translation>
        </message>
        <message>
            <source>whole words</source>
            <translation>palabras completas</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>&amp;Apply to the corpus…</source>
            <translation>&amp;Aplicar al corpus…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>Nothing is remembered yet</source>
            <translation>Aún no se recuerda nada</translation>
        </message>
        <message>
            <source>Remembered decisions</source>
            <translation>Decisiones recordadas</translation>
        </message>
        <message>
            <source>Select a name whose label you have corrected, press {0} (Same for all) and tick “Remember for later articles”: suggestions in articles that are detected later follow the decision.</source>
            <translation>Seleccione un nombre cuya etiqueta haya corregido, pulse {0} (Lo mismo para todas) y marque «Recordar para después»: las sugerencias de artículos detectados más tarde siguen la decisión.</translation>
        </message>
        <message>
            <source>Suggestions follow these when an article is detected; decisions stay.</source>
            <translation>Las sugerencias las siguen cuando se detecta un artículo; las decisiones quedan.</translation>
        </message>
    </context>
    <context>
        <name>SameForAll</name>
        <message>
            <source>Remembered: {0}.</source>
            <translation>Recordado: {0}.</translation>
        </message>
        <message>
            <source>Same for all is about names: select an entity first.</source>
            <translation>«Lo mismo para todas» es para nombres: seleccione antes una entidad.</translation>
        </message>
        <message>
            <source>The scheme offers the label {0} no more; bring it back or remove the rule.</source>
            <translation>El esquema ya no ofrece la etiqueta {0}; recupérela o quite la regla.</translation>
        </message>
        <message>
            <source>{0} more “{1}” here: label them {2} too ({3})</source>
            <translation>{0} «{1}» más aquí: etiquetarlas {2} también ({3})</translation>
        </message>
        <message>
            <source>{0} more “{1}” here: link them to {2} too ({3})</source>
            <translation>{0} «{1}» más aquí: vincularlas a {2} también ({3})</translation>
        </message>
        <message>
            <source>{0} more “{1}” here: reject them too ({3})</source>
            <translation>{0} «{1}» más aquí: rechazarlas también ({3})</translation>
        </message>
        <message>
            <source>{0}. Undo takes it back.</source>
            <translation>{0}. «Deshacer» lo revierte.</translation>
        </message>
    </context>
    <context>
        <name>SchemeEditor</name>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Other scheme…</source>
            <translation>Otro esquema…</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>Esquema</translation>
        </message>
        <message>
            <source>There is no edit of this session to take back.</source>
            <translation>No hay ningún cambio de esta sesión que deshacer.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>SchemeForm</name>
        <message>
            <source>Actor of an event</source>
            <translation>Actor de un evento</translation>
        </message>
        <message>
            <source>All are allowed while none is taken out.</source>
            <translation>Se permiten todas mientras no se quite ninguna.</translation>
        </message>
        <message>
            <source>Contexts of events</source>
            <translation>Contextos de eventos</translation>
        </message>
        <message>
            <source>Date of an event</source>
            <translation>Fecha de un evento</translation>
        </message>
        <message>
            <source>Holder of a stance</source>
            <translation>Titular de una postura</translation>
        </message>
        <message>
            <source>Name of the scheme</source>
            <translation>Nombre del esquema</translation>
        </message>
        <message>
            <source>Place of an event</source>
            <translation>Lugar de un evento</translation>
        </message>
        <message>
            <source>Recipient of an event</source>
            <translation>Destinatario de un evento</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Speaker of a quote</source>
            <translation>Hablante de una cita</translation>
        </message>
        <message>
            <source>Target of a stance</source>
            <translation>Objeto de una postura</translation>
        </message>
        <message>
            <source>Which entities may be</source>
            <translation>Qué entidades pueden ser</translation>
        </message>
    </context>
    <context>
        <name>SchemeSources</name>
        <message>
            <source>Annotations with labels that it lacks: {0}; merge them into labels that it has.</source>
            <translation>Anotaciones con etiquetas que le faltan: {0}; únalas con etiquetas que tenga.</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Versiones anteriores</translation>
        </message>
        <message>
            <source>Export the scheme</source>
            <translation>Exportar el esquema</translation>
        </message>
        <message>
            <source>Import a scheme</source>
            <translation>Importar un esquema</translation>
        </message>
        <message>
            <source>Scheme (*.toml)</source>
            <translation>Esquema (*.toml)</translation>
        </message>
        <message>
            <source>The scheme is now “{0}”.</source>
            <translation>El esquema es ahora «{0}».</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Written to {0}.</source>
            <translation>Escrito en {0}.</translation>
        </message>
    </context>
    <context>
        <name>SearchDeeds</name>
        <message>
            <source>&amp;With the selected</source>
            <translation>&amp;Con lo seleccionado</translation>
        </message>
        <message>
            <source>&amp;With the selected articles: {0}</source>
            <translation>Con los artículos &amp;seleccionados: {0}</translation>
        </message>
        <message>
            <source>&amp;With the selected passages: {0}</source>
            <translation>Con los pasajes se&amp;leccionados: {0}</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptadas</translation>
        </message>
        <message>
            <source>Delete the annotations</source>
            <translation>Borrar las anotaciones</translation>
        </message>
        <message>
            <source>Delete the articles ({0})</source>
            <translation>Borrar los artículos ({0})</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Borrado</translation>
        </message>
        <message>
            <source>Event type</source>
            <translation>Tipo de evento</translation>
        </message>
        <message>
            <source>Event type {0}</source>
            <translation>Tipo de evento {0}</translation>
        </message>
        <message>
            <source>Export the articles ({0})…</source>
            <translation>Exportar los artículos ({0})…</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Kind of quote</source>
            <translation>Tipo de cita</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Labelled {0}</source>
            <translation>Etiqueta {0}</translation>
        </message>
        <message>
            <source>Make entities</source>
            <translation>Crear entidades</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Nothing is selected; Ctrl+A selects what is listed</source>
            <translation>No hay nada seleccionado; Ctrl+A selecciona lo listado</translation>
        </message>
        <message>
            <source>Put the articles into a set ({0})…</source>
            <translation>Incluir los artículos en un conjunto ({0})…</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rechazadas</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Conjunto</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>Tag the articles ({0})…</source>
            <translation>Marcar los artículos ({0})…</translation>
        </message>
        <message>
            <source>The search finds more than {0} passages; nothing was changed; narrow it down.</source>
            <translation>La búsqueda halla más de {0} pasajes; no se cambió nada; acótela.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>With all passages that the search finds</source>
            <translation>Con todos los pasajes que halla la búsqueda</translation>
        </message>
        <message>
            <source>{0}: {1} passages in {2} articles?</source>
            <translation>{0}: ¿{1} pasajes en {2} artículos?</translation>
        </message>
        <message>
            <source>“{0}”: {1} articles.</source>
            <translation>«{0}»: {1} artículos.</translation>
        </message>
    </context>
    <context>
        <name>SearchMenu</name>
        <message>
            <source>Anything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Asignado a</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Decidido por</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>Event type</source>
            <translation>Tipo de evento</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>Señalados</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <source>Kind of annotation</source>
            <translation>Tipo de anotación</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Name of the search</source>
            <translation>Nombre de la búsqueda</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Part of the data</source>
            <translation>Parte de los datos</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
        <message>
            <source>Rename the search</source>
            <translation>Renombrar la búsqueda</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Guardar esta búsqueda</translation>
        </message>
        <message>
            <source>Save this search…</source>
            <translation>Guardar esta búsqueda…</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Conjunto</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Hablante</translation>
        </message>
        <message>
            <source>Stance</source>
            <translation>Postura</translation>
        </message>
        <message>
            <source>Suggested by</source>
            <translation>Sugerido por</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>Dudosa</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>&amp;Articles</source>
            <translation>&amp;Artículos</translation>
        </message>
        <message>
            <source>&amp;Passages</source>
            <translation>&amp;Pasajes</translation>
        </message>
        <message>
            <source>&amp;Regular expression</source>
            <translation>&amp;Expresión regular</translation>
        </message>
        <message>
            <source>&amp;With the selected</source>
            <translation>&amp;Con lo seleccionado</translation>
        </message>
        <message>
            <source>Articles found</source>
            <translation>Artículos hallados</translation>
        </message>
        <message>
            <source>Articles: more than {0}</source>
            <translation>Artículos: más de {0}</translation>
        </message>
        <message>
            <source>Articles: {0}</source>
            <translation>Artículos: {0}</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Por fecha</translation>
        </message>
        <message>
            <source>By the second word after</source>
            <translation>Por la segunda palabra después</translation>
        </message>
        <message>
            <source>By the second word before</source>
            <translation>Por la segunda palabra antes</translation>
        </message>
        <message>
            <source>By the word after</source>
            <translation>Por la palabra después</translation>
        </message>
        <message>
            <source>By the word before</source>
            <translation>Por la palabra antes</translation>
        </message>
        <message>
            <source>By the words found</source>
            <translation>Por las palabras halladas</translation>
        </message>
        <message>
            <source>Find anything in the corpus</source>
            <translation>Encontrar cualquier cosa en el corpus</translation>
        </message>
        <message>
            <source>In the order of the articles</source>
            <translation>En el orden de los artículos</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Order of the passages</source>
            <translation>Orden de los pasajes</translation>
        </message>
        <message>
            <source>Passages found</source>
            <translation>Pasajes hallados</translation>
        </message>
        <message>
            <source>Passages: {0}</source>
            <translation>Pasajes: {0}</translation>
        </message>
        <message>
            <source>Passages: {0} and more</source>
            <translation>Pasajes: {0} y más</translation>
        </message>
        <message>
            <source>Search the corpus</source>
            <translation>Buscar en el corpus</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>The first {0} passages, sorted</source>
            <translation>Los primeros {0} pasajes, ordenados</translation>
        </message>
        <message>
            <source>Try fewer words, the beginning of a word with a star (sanction*), or fewer fields.</source>
            <translation>Pruebe con menos palabras, el comienzo de una palabra con asterisco (sanci*) o menos campos.</translation>
        </message>
        <message>
            <source>Type words, or fields such as label:GPE, speaker:Ada, status:suggested; the menu beside the field writes them for you. Passages show each hit in its line, to be sorted by what stands beside it. Return opens a result at its place; the menu below labels, tags, exports or deletes what is selected.</source>
            <translation>Escriba palabras o campos como label:GPE, speaker:Ada, status:suggested; el menú junto al campo los escribe. «Pasajes» muestra cada resultado en su línea, ordenable por lo que tiene al lado. Intro abre un resultado en su lugar; el menú de abajo etiqueta, marca, exporta o borra lo seleccionado.</translation>
        </message>
        <message>
            <source>Words, “a phrase”, begin*, -not, label:…, speaker:…, date:2022-02</source>
            <translation>Palabras, "una frase", comienzo*, -no, label:…, speaker:…, date:2022-02</translation>
        </message>
    </context>
    <context>
        <name>Selection</name>
        <message>
            <source>Nothing is left to decide in this article.</source>
            <translation>No queda nada por decidir en este artículo.</translation>
        </message>
        <message>
            <source>Nothing that is shown is left to decide; hidden below the threshold: {0}.</source>
            <translation>De lo que se muestra no queda nada por decidir; ocultas bajo el umbral: {0}.</translation>
        </message>
        <message>
            <source>Select a quote first: click it or press Tab.</source>
            <translation>Seleccione antes una cita: haga clic en ella o pulse Tab.</translation>
        </message>
        <message>
            <source>Select an annotation first: click it or press Tab.</source>
            <translation>Seleccione antes una anotación: haga clic en ella o pulse Tab.</translation>
        </message>
        <message>
            <source>Words are selected: label them, or let go of them with Escape first.</source>
            <translation>Hay palabras seleccionadas: etiquételas o suéltelas antes con Escape.</translation>
        </message>
    </context>
    <context>
        <name>Sentence</name>
        <message>
            <source>A code has 1 to 8 letters</source>
            <translation>Un código tiene de 1 a 8 letras</translation>
        </message>
        <message>
            <source>A corpus on a server is backed up there; nothing was done; ask who runs it.</source>
            <translation>Un corpus en un servidor se respalda allí; no se hizo nada; pregunte a quien lo administra.</translation>
        </message>
        <message>
            <source>A line is longer than a word can be; nothing was read from there on; check the file.</source>
            <translation>Una línea es más larga de lo que puede ser una palabra; no se leyó nada desde ahí; revise el archivo.</translation>
        </message>
        <message>
            <source>A name is missing after “{0}:”</source>
            <translation>Falta un nombre después de «{0}:»</translation>
        </message>
        <message>
            <source>A name lies within one paragraph; nothing was changed; select fewer words.</source>
            <translation>Un nombre cabe en un solo párrafo; no se cambió nada; seleccione menos palabras.</translation>
        </message>
        <message>
            <source>A part needs a rule</source>
            <translation>Una parte necesita una regla</translation>
        </message>
        <message>
            <source>A printable PDF of the annotated articles</source>
            <translation>Un PDF imprimible de los artículos anotados</translation>
        </message>
        <message>
            <source>A range needs a beginning or an end</source>
            <translation>Un intervalo necesita un comienzo o un fin</translation>
        </message>
        <message>
            <source>A readable page of the annotated articles, one HTML file</source>
            <translation>Una página legible de los artículos anotados, un archivo HTML</translation>
        </message>
        <message>
            <source>A search needs a name; nothing was changed; type one.</source>
            <translation>Una búsqueda necesita un nombre; no se cambió nada; escriba uno.</translation>
        </message>
        <message>
            <source>A tag needs a name; nothing was changed; type one.</source>
            <translation>Una marca necesita un nombre; no se cambió nada; escriba uno.</translation>
        </message>
        <message>
            <source>A value is missing after “{0}:”</source>
            <translation>Falta un valor después de «{0}:»</translation>
        </message>
        <message>
            <source>A value is missing after “{0}”</source>
            <translation>Falta un valor después de «{0}»</translation>
        </message>
        <message>
            <source>A word or a field is missing here</source>
            <translation>Aquí falta una palabra o un campo</translation>
        </message>
        <message>
            <source>A zip with articles, scheme, guidelines and datasheet</source>
            <translation>Un zip con artículos, esquema, pautas y hoja de datos</translation>
        </message>
        <message>
            <source>A {0} annotation with the characters none does not fit the text of {1} characters; nothing was changed; choose words of the text.</source>
            <translation>Una anotación de la capa {0} sin caracteres no encaja en el texto de {1} caracteres; no se cambió nada; elija palabras del texto.</translation>
        </message>
        <message>
            <source>A {0} annotation with the characters {1} does not fit the text of {2} characters; nothing was changed; choose words of the text.</source>
            <translation>Una anotación de la capa {0} con los caracteres {1} no encaja en el texto de {2} caracteres; no se cambió nada; elija palabras del texto.</translation>
        </message>
        <message>
            <source>Accept {0}</source>
            <translation>Aceptar {0}</translation>
        </message>
        <message>
            <source>Accept {0} suggestion</source>
            <translation>Aceptar {0} sugerencia</translation>
        </message>
        <message>
            <source>Accept {0} suggestions</source>
            <translation>Aceptar {0} sugerencias</translation>
        </message>
        <message>
            <source>Actors, date and place of “{0}”</source>
            <translation>Actores, fecha y lugar de «{0}»</translation>
        </message>
        <message>
            <source>Add words to {0}</source>
            <translation>Añadir palabras a {0}</translation>
        </message>
        <message>
            <source>Adjudicate {0} as {1}</source>
            <translation>Adjudicar {0} como {1}</translation>
        </message>
        <message>
            <source>An article in the trash is damaged; nothing was changed; go back to a backup that has it.</source>
            <translation>Un artículo de la papelera está dañado; no se cambió nada; vuelva a una copia de seguridad que lo tenga.</translation>
        </message>
        <message>
            <source>An edit of many articles is being saved; nothing else was changed; try again in a moment.</source>
            <translation>Se está guardando un cambio de muchos artículos; no se cambió nada más; inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>Annotate {0} as {1}</source>
            <translation>Anotar {0} como {1}</translation>
        </message>
        <message>
            <source>Another program is writing to {0}; nothing was changed; close that program and repeat.</source>
            <translation>Otro programa está escribiendo en {0}; no se cambió nada; cierre ese programa y repita.</translation>
        </message>
        <message>
            <source>Article {0} is not in the corpus any more; nothing was changed.</source>
            <translation>El artículo {0} ya no está en el corpus; no se cambió nada.</translation>
        </message>
        <message>
            <source>CSV tables: a row an annotation; beside it .articles.csv (with texts) and .quotes.csv</source>
            <translation>Tablas CSV: una fila por anotación; junto a ella .articles.csv (con textos) y .quotes.csv</translation>
        </message>
        <message>
            <source>Carry over {0} decision from “{1!s}”</source>
            <translation>Traspasar {0} decisión de «{1!s}»</translation>
        </message>
        <message>
            <source>Carry over {0} decision from “{1}”</source>
            <translation>Traspasar {0} decisión de «{1}»</translation>
        </message>
        <message>
            <source>Carry over {0} decisions from “{1!s}”</source>
            <translation>Traspasar {0} decisiones de «{1!s}»</translation>
        </message>
        <message>
            <source>Carry over {0} decisions from “{1}”</source>
            <translation>Traspasar {0} decisiones de «{1}»</translation>
        </message>
        <message>
            <source>Characters such as “â€œ” were wrongly decoded before the file was saved; they were left.</source>
            <translation>Caracteres como «â€œ» se descodificaron mal antes de guardar el archivo; se dejaron como estaban.</translation>
        </message>
        <message>
            <source>Characters {0} to {1}, which an annotation refers to, are outside the text of {2} characters; nothing was changed; choose words of the text.</source>
            <translation>Los caracteres {0} a {1}, a los que remite una anotación, quedan fuera del texto de {2} caracteres; no se cambió nada; elija palabras del texto.</translation>
        </message>
        <message>
            <source>Close the gaps of {0}</source>
            <translation>Cerrar los huecos de {0}</translation>
        </message>
        <message>
            <source>CoNLL-2003 columns with BILOU entity labels</source>
            <translation>Columnas CoNLL-2003 con etiquetas de entidad BILOU</translation>
        </message>
        <message>
            <source>CoNLL-2003 columns with BIOES entity labels</source>
            <translation>Columnas CoNLL-2003 con etiquetas de entidad BIOES</translation>
        </message>
        <message>
            <source>CoNLL-2003 columns with IOB2 entity labels</source>
            <translation>Columnas CoNLL-2003 con etiquetas de entidad IOB2</translation>
        </message>
        <message>
            <source>CoNLL-2012 columns with entities, clusters of mentions and speakers</source>
            <translation>Columnas CoNLL-2012 con entidades, grupos de menciones y hablantes</translation>
        </message>
        <message>
            <source>CoNLL-U with entities and their clusters in MISC (CorefUD)</source>
            <translation>CoNLL-U con entidades y sus grupos en MISC (CorefUD)</translation>
        </message>
        <message>
            <source>Cue of {0}</source>
            <translation>Verbo de habla de {0}</translation>
        </message>
        <message>
            <source>Cut words out of {0}</source>
            <translation>Recortar palabras de {0}</translation>
        </message>
        <message>
            <source>Delete {0}</source>
            <translation>Borrar {0}</translation>
        </message>
        <message>
            <source>Event type of {0}</source>
            <translation>Tipo de evento de {0}</translation>
        </message>
        <message>
            <source>Event types are picked by name and have no keys</source>
            <translation>Los tipos de evento se eligen por nombre y no tienen teclas</translation>
        </message>
        <message>
            <source>Event types of the article</source>
            <translation>Tipos de evento del artículo</translation>
        </message>
        <message>
            <source>Excel workbook with sheets of annotations, articles, quotes and texts</source>
            <translation>Libro de Excel con hojas de anotaciones, artículos, citas y textos</translation>
        </message>
        <message>
            <source>GATE XML, a zip with a document an article</source>
            <translation>GATE XML, un zip con un documento por artículo</translation>
        </message>
        <message>
            <source>It is the only fragment; nothing was changed; delete the annotation instead.</source>
            <translation>Es el único fragmento; no se cambió nada; borre la anotación en su lugar.</translation>
        </message>
        <message>
            <source>JSON Lines, one article a line with text, metadata, labels and annotations</source>
            <translation>JSON Lines, un artículo por línea con texto, metadatos, etiquetas y anotaciones</translation>
        </message>
        <message>
            <source>Label Studio JSON tasks with annotations and predictions, and the labelling configuration</source>
            <translation>Tareas JSON de Label Studio con anotaciones y predicciones, y la configuración de etiquetado</translation>
        </message>
        <message>
            <source>Label {0} {1}</source>
            <translation>Etiquetar {0} como {1}</translation>
        </message>
        <message>
            <source>Label {0}: “{1}”, {2} place</source>
            <translation>Etiqueta {0}: «{1}», {2} lugar</translation>
        </message>
        <message>
            <source>Label {0}: “{1}”, {2} places</source>
            <translation>Etiqueta {0}: «{1}», {2} lugares</translation>
        </message>
        <message>
            <source>Link to {0}: {1} mention</source>
            <translation>Vincular con {0}: {1} mención</translation>
        </message>
        <message>
            <source>Link to {0}: {1} mentions</source>
            <translation>Vincular con {0}: {1} menciones</translation>
        </message>
        <message>
            <source>Main event: {0}</source>
            <translation>Evento principal: {0}</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Marcar como terminado</translation>
        </message>
        <message>
            <source>Mark as not done</source>
            <translation>Marcar como no terminado</translation>
        </message>
        <message>
            <source>Merge into {0}</source>
            <translation>Unir en {0}</translation>
        </message>
        <message>
            <source>Merge label {0} into {1}</source>
            <translation>Unir la etiqueta {0} con {1}</translation>
        </message>
        <message>
            <source>Merge with another corpus</source>
            <translation>Combinar con otro corpus</translation>
        </message>
        <message>
            <source>Merge {0} to {1}</source>
            <translation>Unir {0} como {1}</translation>
        </message>
        <message>
            <source>Move boundary of {0}</source>
            <translation>Mover el límite de {0}</translation>
        </message>
        <message>
            <source>Move {0}</source>
            <translation>Mover {0}</translation>
        </message>
        <message>
            <source>Name at least two persons to share articles; nothing was changed.</source>
            <translation>Indique al menos dos personas para repartir artículos; no se cambió nada.</translation>
        </message>
        <message>
            <source>No article is open; open a file or pick one from the queue first.</source>
            <translation>No hay ningún artículo abierto; abra un archivo o elija uno de la cola.</translation>
        </message>
        <message>
            <source>No backup could be made ({0!s}); the corpus is unchanged; choose another folder for backups in the settings.</source>
            <translation>No se pudo hacer una copia de seguridad ({0!s}); el corpus no ha cambiado; elija otra carpeta para las copias en las preferencias.</translation>
        </message>
        <message>
            <source>No backup was made because the corpus itself is damaged ({0}); go back to an older backup (“annotator restore”) or save what can be read (“annotator salvage”).</source>
            <translation>No se hizo una copia de seguridad porque el propio corpus está dañado ({0}); vuelva a una copia anterior («annotator restore») o salve lo que se pueda leer («annotator salvage»).</translation>
        </message>
        <message>
            <source>No corpus is open yet; nothing was changed; wait a moment or open one.</source>
            <translation>Aún no hay ningún corpus abierto; no se cambió nada; espere un momento o abra uno.</translation>
        </message>
        <message>
            <source>No trigger is guessed here; nothing was changed; select its words and press E.</source>
            <translation>Aquí no se conjetura ningún desencadenante; no se cambió nada; seleccione sus palabras y pulse E.</translation>
        </message>
        <message>
            <source>Nobody could be a {0} any more</source>
            <translation>Ya nadie podría tener el papel {0}</translation>
        </message>
        <message>
            <source>Note on the article</source>
            <translation>Nota sobre el artículo</translation>
        </message>
        <message>
            <source>Note on {0}</source>
            <translation>Nota sobre {0}</translation>
        </message>
        <message>
            <source>Nothing is selected; nothing was changed; select the words first.</source>
            <translation>No hay nada seleccionado; no se cambió nada; seleccione antes las palabras.</translation>
        </message>
        <message>
            <source>Nothing was changed. {0!s}</source>
            <translation>No se cambió nada. {0!s}</translation>
        </message>
        <message>
            <source>Nothing was removed: the article is gone already, or this is a version of one; open the article itself.</source>
            <translation>No se quitó nada: el artículo ya no está o esta es una versión; abra el artículo mismo.</translation>
        </message>
        <message>
            <source>Nothing would be left; nothing was changed; delete the annotation instead.</source>
            <translation>No quedaría nada; no se cambió nada; borre la anotación en su lugar.</translation>
        </message>
        <message>
            <source>Only annotations of one kind can be merged; nothing was changed; pick two alike.</source>
            <translation>Solo se pueden unir anotaciones del mismo tipo; no se cambió nada; elija dos iguales.</translation>
        </message>
        <message>
            <source>PLOVER event records in JSON Lines, a line an event</source>
            <translation>Registros de eventos PLOVER en JSON Lines, una línea por evento</translation>
        </message>
        <message>
            <source>Parquet, one row an article, for Hugging Face datasets and pandas, with a dataset card</source>
            <translation>Parquet, una fila por artículo, para Hugging Face datasets y pandas, con ficha de datos</translation>
        </message>
        <message>
            <source>Prodigy JSON Lines, a task an article with tokens, spans and relations</source>
            <translation>Prodigy JSON Lines, una tarea por artículo con tokens, spans y relaciones</translation>
        </message>
        <message>
            <source>Quotes with cue, sources and contents as Citron's JSON, a zip with a file an article</source>
            <translation>Citas con verbo de habla, fuentes y contenidos como JSON de Citron, un zip con un archivo por artículo</translation>
        </message>
        <message>
            <source>REFI-QDA project for ATLAS.ti, MAXQDA, NVivo and QualCoder</source>
            <translation>Proyecto REFI-QDA para ATLAS.ti, MAXQDA, NVivo y QualCoder</translation>
        </message>
        <message>
            <source>Reject {0}</source>
            <translation>Rechazar {0}</translation>
        </message>
        <message>
            <source>Reject “{0}”, {1} place</source>
            <translation>Rechazar «{0}», {1} lugar</translation>
        </message>
        <message>
            <source>Reject “{0}”, {1} places</source>
            <translation>Rechazar «{0}», {1} lugares</translation>
        </message>
        <message>
            <source>Rename context {0} to {1}</source>
            <translation>Renombrar el contexto {0} a {1}</translation>
        </message>
        <message>
            <source>Rename label {0} to {1}</source>
            <translation>Renombrar la etiqueta {0} a {1}</translation>
        </message>
        <message>
            <source>Rename mode {0} of {1} to {2}</source>
            <translation>Renombrar el modo {0} de {1} a {2}</translation>
        </message>
        <message>
            <source>Rename {0} to {1}</source>
            <translation>Renombrar {0} a {1}</translation>
        </message>
        <message>
            <source>Somebody else is just saving here; nothing was changed; repeat in a moment.</source>
            <translation>Otra persona está guardando aquí; no se cambió nada; repita en un momento.</translation>
        </message>
        <message>
            <source>Somebody else saved at the same moment; nothing was changed; repeat in a moment.</source>
            <translation>Otra persona guardó en el mismo momento; no se cambió nada; repita en un momento.</translation>
        </message>
        <message>
            <source>Speaker of {0}: nobody</source>
            <translation>Hablante de {0}: nadie</translation>
        </message>
        <message>
            <source>Speaker of {0}: {1}</source>
            <translation>Hablante de {0}: {1}</translation>
        </message>
        <message>
            <source>Split label {0} into {1}</source>
            <translation>Dividir la etiqueta {0} en {1}</translation>
        </message>
        <message>
            <source>Split {0}</source>
            <translation>Dividir {0}</translation>
        </message>
        <message>
            <source>Stance of the article</source>
            <translation>Postura del artículo</translation>
        </message>
        <message>
            <source>Stance of {0}</source>
            <translation>Postura de {0}</translation>
        </message>
        <message>
            <source>Stances as SemEval-2016 task 6, VAST and NewsMTSC have them, a zip with a file each</source>
            <translation>Posturas como en SemEval-2016 task 6, VAST y NewsMTSC, un zip con un archivo de cada</translation>
        </message>
        <message>
            <source>Sure about {0}</source>
            <translation>Seguro sobre {0}</translation>
        </message>
        <message>
            <source>TEI P5 corpus with stand-off annotations</source>
            <translation>Corpus TEI P5 con anotaciones stand-off</translation>
        </message>
        <message>
            <source>Take nobody’s labels of the article</source>
            <translation>No tomar de nadie las etiquetas del artículo</translation>
        </message>
        <message>
            <source>Take nobody’s {0}</source>
            <translation>No tomar de nadie {0}</translation>
        </message>
        <message>
            <source>Take words from {0}</source>
            <translation>Quitar palabras de {0}</translation>
        </message>
        <message>
            <source>Take {0} agreed annotation</source>
            <translation>Tomar {0} anotación coincidente</translation>
        </message>
        <message>
            <source>Take {0} agreed annotations</source>
            <translation>Tomar {0} anotaciones coincidentes</translation>
        </message>
        <message>
            <source>Take {0} from {1}</source>
            <translation>Tomar {0} de {1}</translation>
        </message>
        <message>
            <source>Take {0}’s labels of the article</source>
            <translation>Tomar las etiquetas del artículo de {0}</translation>
        </message>
        <message>
            <source>That change is undone or gone already; nothing was changed; pick one that stands.</source>
            <translation>Ese cambio ya se deshizo o ya no existe; no se cambió nada; elija uno vigente.</translation>
        </message>
        <message>
            <source>That change was made in annotations that are not your own; nothing was changed; correct yours.</source>
            <translation>Ese cambio se hizo en anotaciones que no son las suyas; no se cambió nada; corrija las suyas.</translation>
        </message>
        <message>
            <source>That is no event; nothing was changed; select an event's flag or trigger first.</source>
            <translation>Eso no es un evento; no se cambió nada; seleccione antes la bandera o el desencadenante de un evento.</translation>
        </message>
        <message>
            <source>That version of the scheme is gone; nothing was changed; pick another one.</source>
            <translation>Esa versión del esquema ya no existe; no se cambió nada; elija otra.</translation>
        </message>
        <message>
            <source>The XML is damaged at line {0!s}; what could be read was kept.</source>
            <translation>El XML está dañado en la línea {0!s}; se conservó lo que se pudo leer.</translation>
        </message>
        <message>
            <source>The XML is damaged at line {0}; what could be read was kept.</source>
            <translation>El XML está dañado en la línea {0}; se conservó lo que se pudo leer.</translation>
        </message>
        <message>
            <source>The address holds a password, which others could read; nothing was opened; leave it out and put it into the file .pgpass in your home folder or into the variable PGPASSWORD.</source>
            <translation>La dirección contiene una contraseña que otros podrían leer; no se abrió nada; quítela y póngala en el archivo .pgpass de su carpeta personal o en la variable PGPASSWORD.</translation>
        </message>
        <message>
            <source>The address of the corpus cannot be read ({0!s}); nothing was opened; write it as postgresql+psycopg://user@host/database.</source>
            <translation>No se puede leer la dirección del corpus ({0!s}); no se abrió nada; escríbala como postgresql+psycopg://user@host/database.</translation>
        </message>
        <message>
            <source>The backup could not be put in place ({0!s}); what was there is kept, beside the corpus if not in its place; free some space and repeat.</source>
            <translation>No se pudo colocar la copia de seguridad ({0!s}); lo que había se conserva, junto al corpus si no está en su lugar; libere espacio y repita.</translation>
        </message>
        <message>
            <source>The backup {0} cannot be opened ({1!s}); nothing was changed; choose another.</source>
            <translation>No se puede abrir la copia de seguridad {0} ({1!s}); no se cambió nada; elija otra.</translation>
        </message>
        <message>
            <source>The backup {0} cannot be read ({1!s}); nothing was changed; choose another one.</source>
            <translation>No se puede leer la copia de seguridad {0} ({1!s}); no se cambió nada; elija otra.</translation>
        </message>
        <message>
            <source>The backup {0} could not be written ({1!s}); the corpus is unchanged; choose another place or free some space and repeat.</source>
            <translation>No se pudo escribir la copia de seguridad {0} ({1!s}); el corpus no ha cambiado; elija otro lugar o libere espacio y repita.</translation>
        </message>
        <message>
            <source>The beginning of a word needs at least two letters</source>
            <translation>El comienzo de una palabra necesita al menos dos letras</translation>
        </message>
        <message>
            <source>The connection to {0} was lost; what was shown as saved is safe; what you did last is there or not, as the article shows when the server can be reached again.</source>
            <translation>Se perdió la conexión con {0}; lo que se mostró como guardado está a salvo; lo último que hizo está o no, como mostrará el artículo cuando se pueda acceder de nuevo al servidor.</translation>
        </message>
        <message>
            <source>The corpus is not as in the preview any more; nothing was changed; look again.</source>
            <translation>El corpus ya no es como en la vista previa; no se cambió nada; vuelva a mirar.</translation>
        </message>
        <message>
            <source>The corpus was opened for reading only.</source>
            <translation>El corpus se abrió solo para lectura.</translation>
        </message>
        <message>
            <source>The cursor is in no fragment of the annotation; nothing was changed; click into one.</source>
            <translation>El cursor no está en ningún fragmento de la anotación; no se cambió nada; haga clic en uno.</translation>
        </message>
        <message>
            <source>The cursor is not within the annotation; nothing was changed; click where it should be split.</source>
            <translation>El cursor no está dentro de la anotación; no se cambió nada; haga clic donde deba dividirse.</translation>
        </message>
        <message>
            <source>The detection pipeline that ships with the program was not found in {0}; your annotations are safe; install the program again or choose an installed pipeline.</source>
            <translation>No se encontró en {0} el modelo de detección que trae el programa; sus anotaciones están a salvo; instale el programa de nuevo o elija uno instalado.</translation>
        </message>
        <message>
            <source>The detection process did not start ({0}); nothing was changed; try again with --jobs 1.</source>
            <translation>El proceso de detección no arrancó ({0}); no se cambió nada; inténtelo de nuevo con --jobs 1.</translation>
        </message>
        <message>
            <source>The disk of the server is full; nothing was changed and what was saved before is safe; tell its administrator.</source>
            <translation>El disco del servidor está lleno; no se cambió nada y lo guardado antes está a salvo; avise a su administrador.</translation>
        </message>
        <message>
            <source>The disk that holds {0} is full; nothing was changed and what was saved before is safe; free some space and repeat.</source>
            <translation>El disco que contiene {0} está lleno; no se cambió nada y lo guardado antes está a salvo; libere espacio y repita.</translation>
        </message>
        <message>
            <source>The disk that holds {0} reported an error ({1}); nothing was changed and what was saved before is safe; check the disk or the network drive and repeat.</source>
            <translation>El disco que contiene {0} dio un error ({1}); no se cambió nada y lo guardado antes está a salvo; revise el disco o la unidad de red y repita.</translation>
        </message>
        <message>
            <source>The file is neither NITF nor NewsML; the text of all its elements was taken.</source>
            <translation>El archivo no es NITF ni NewsML; se tomó el texto de todos sus elementos.</translation>
        </message>
        <message>
            <source>The file is too long to be read as Markdown; it was read as plain text.</source>
            <translation>El archivo es demasiado largo para leerlo como Markdown; se leyó como texto sin formato.</translation>
        </message>
        <message>
            <source>The folder {0} cannot be made ({1!s}); nothing was written; choose another place.</source>
            <translation>No se puede crear la carpeta {0} ({1!s}); no se escribió nada; elija otro lugar.</translation>
        </message>
        <message>
            <source>The folder {0} does not exist; nothing was created; make it first.</source>
            <translation>La carpeta {0} no existe; no se creó nada; créela antes.</translation>
        </message>
        <message>
            <source>The fragments would overlap; nothing was changed; move the boundary less far.</source>
            <translation>Los fragmentos se solaparían; no se cambió nada; mueva menos el límite.</translation>
        </message>
        <message>
            <source>The front matter is not valid YAML; it was left in the text.</source>
            <translation>El encabezado no es YAML válido; se dejó en el texto.</translation>
        </message>
        <message>
            <source>The key {0} is taken by “{1}”</source>
            <translation>La tecla {0} ya es de «{1}»</translation>
        </message>
        <message>
            <source>The mapping of labels cannot be read ({0!s}); nothing was imported; mend the file.</source>
            <translation>No se puede leer la asignación de etiquetas ({0!s}); no se importó nada; corrija el archivo.</translation>
        </message>
        <message>
            <source>The merge was stopped; nothing was changed; start it again at any time.</source>
            <translation>Se detuvo la combinación; no se cambió nada; puede empezarla de nuevo cuando quiera.</translation>
        </message>
        <message>
            <source>The model {0} that guesses need was not found or cannot be read in {1}; your annotations are safe; install the program again.</source>
            <translation>El modelo {0}, que necesitan las conjeturas, no se encontró o no se puede leer en {1}; sus anotaciones están a salvo; instale el programa de nuevo.</translation>
        </message>
        <message>
            <source>The name of a context has 1 to 60 letters in one line</source>
            <translation>El nombre de un contexto tiene de 1 a 60 letras en una línea</translation>
        </message>
        <message>
            <source>The name of a label has 1 to 60 letters in one line</source>
            <translation>El nombre de una etiqueta tiene de 1 a 60 letras en una línea</translation>
        </message>
        <message>
            <source>The name of a mode has 1 to 60 letters in one line</source>
            <translation>El nombre de un modo tiene de 1 a 60 letras en una línea</translation>
        </message>
        <message>
            <source>The name of a scheme has 1 to 60 letters in one line</source>
            <translation>El nombre de un esquema tiene de 1 a 60 letras en una línea</translation>
        </message>
        <message>
            <source>The pipeline “{0}” brings program code of its own ({1}), which was not run; your annotations are safe; allow it if you trust who made it, or choose another pipeline.</source>
            <translation>El modelo «{0}» trae código propio ({1}), que no se ejecutó; sus anotaciones están a salvo; permítalo si confía en quien lo hizo, o elija otro modelo.</translation>
        </message>
        <message>
            <source>The pipeline “{0}” could not be loaded ({1!s}); your annotations are safe; choose another pipeline or install this one.</source>
            <translation>No se pudo cargar el modelo «{0}» ({1!s}); sus anotaciones están a salvo; elija otro modelo o instale este.</translation>
        </message>
        <message>
            <source>The pipeline “{0}” needs {1}, which is not installed here; your annotations are safe; install the library that brings it or choose another pipeline.</source>
            <translation>El modelo «{0}» necesita {1}, que no está instalado aquí; sus anotaciones están a salvo; instale la biblioteca que lo trae o elija otro modelo.</translation>
        </message>
        <message>
            <source>The pipeline “{0}” needs {1}, which is not installed here; your annotations are safe; install {2} with pip or choose another pipeline.</source>
            <translation>El modelo «{0}» necesita {1}, que no está instalado aquí; sus anotaciones están a salvo; instale {2} con pip o elija otro modelo.</translation>
        </message>
        <message>
            <source>The pipeline “{0}” was made for spaCy {1}, and here is spaCy {2}; your annotations are safe; install the pipeline’s version for this spaCy or choose another pipeline.</source>
            <translation>El modelo «{0}» se hizo para spaCy {1}, y aquí hay spaCy {2}; sus anotaciones están a salvo; instale la versión del modelo para este spaCy o elija otro modelo.</translation>
        </message>
        <message>
            <source>The pipeline “{0}” was not loaded, because {1} is a pickle, which can run any program; your annotations are safe; choose a pipeline without one.</source>
            <translation>El modelo «{0}» no se cargó porque {1} es un pickle, que puede ejecutar cualquier programa; sus anotaciones están a salvo; elija un modelo sin él.</translation>
        </message>
        <message>
            <source>The pipeline’s own code in {0} broke down ({1!s}); your annotations are safe; mend it or choose another pipeline.</source>
            <translation>El código propio del modelo en {0} falló ({1!s}); sus anotaciones están a salvo; corríjalo o elija otro modelo.</translation>
        </message>
        <message>
            <source>The program code of the pipeline “{0}” ({1}) has changed since you were asked, so it was not run; your annotations are safe; allow it again if you trust who made it, or choose another pipeline.</source>
            <translation>El código del modelo «{0}» ({1}) ha cambiado desde que se le preguntó, así que no se ejecutó; sus anotaciones están a salvo; permítalo de nuevo si confía en quien lo hizo, o elija otro modelo.</translation>
        </message>
        <message>
            <source>The range “{0}” ends before it begins</source>
            <translation>El intervalo «{0}» termina antes de empezar</translation>
        </message>
        <message>
            <source>The regular expression takes too long; nothing was changed; make it simpler.</source>
            <translation>La expresión regular tarda demasiado; no se cambió nada; simplifíquela.</translation>
        </message>
        <message>
            <source>The report {0} could not be written ({1!s}); the corpus has all that was imported; choose another folder.</source>
            <translation>No se pudo escribir el informe {0} ({1!s}); el corpus tiene todo lo importado; elija otra carpeta.</translation>
        </message>
        <message>
            <source>The scheduler {0} cannot be reached ({1!s}); nothing was changed; check its address.</source>
            <translation>No se puede acceder al planificador {0} ({1!s}); no se cambió nada; revise su dirección.</translation>
        </message>
        <message>
            <source>The scheduler {0} does not answer any more ({1!s}); what was stored before is safe; start the same command again, and it goes on from there.</source>
            <translation>El planificador {0} ya no responde ({1!s}); lo guardado antes está a salvo; inicie la misma orden de nuevo y seguirá desde ahí.</translation>
        </message>
        <message>
            <source>The scheduler {0} has no workers any more; what was stored before is safe; start some and then the same command again, and it goes on from there.</source>
            <translation>El planificador {0} ya no tiene procesos; lo guardado antes está a salvo; inicie algunos y luego la misma orden, y seguirá desde ahí.</translation>
        </message>
        <message>
            <source>The scheduler {0} has no workers; nothing was changed; start some and repeat.</source>
            <translation>El planificador {0} no tiene procesos; no se cambió nada; inicie algunos y repita.</translation>
        </message>
        <message>
            <source>The scheme cannot be read ({0!s}); nothing was changed; mend the file.</source>
            <translation>No se puede leer el esquema ({0!s}); no se cambió nada; corrija el archivo.</translation>
        </message>
        <message>
            <source>The scheme gives the key {0} to two labels; nothing was changed; mend it.</source>
            <translation>El esquema da la tecla {0} a dos etiquetas; no se cambió nada; corríjalo.</translation>
        </message>
        <message>
            <source>The scheme gives “{0}” the colour “{1}”, not one like #1F6FD1; nothing was changed; mend it.</source>
            <translation>El esquema da a «{0}» el color «{1}», no uno como #1F6FD1; no se cambió nada; corríjalo.</translation>
        </message>
        <message>
            <source>The scheme has a label “{0}” already</source>
            <translation>El esquema ya tiene una etiqueta «{0}»</translation>
        </message>
        <message>
            <source>The scheme has no label “{0}” any more</source>
            <translation>El esquema ya no tiene ninguna etiqueta «{0}»</translation>
        </message>
        <message>
            <source>The scheme has no label “{0}”; nothing was changed; pick one of its labels.</source>
            <translation>El esquema no tiene ninguna etiqueta «{0}»; no se cambió nada; elija una de las suyas.</translation>
        </message>
        <message>
            <source>The scheme has no other context “{0}”</source>
            <translation>El esquema no tiene otro contexto «{0}»</translation>
        </message>
        <message>
            <source>The scheme has the label “{0}” twice; nothing was changed; mend it.</source>
            <translation>El esquema tiene dos veces la etiqueta «{0}»; no se cambió nada; corríjalo.</translation>
        </message>
        <message>
            <source>The scheme links the role “{0}”; nothing was changed; mend it, roles are {1}.</source>
            <translation>El esquema vincula el papel «{0}»; no se cambió nada; corríjalo, los papeles son {1}.</translation>
        </message>
        <message>
            <source>The scheme was changed elsewhere; nothing was changed; look at it as it is now.</source>
            <translation>El esquema se cambió en otro lugar; no se cambió nada; mírelo como está ahora.</translation>
        </message>
        <message>
            <source>The selected words are not in the annotation; nothing was changed; select some that are.</source>
            <translation>Las palabras seleccionadas no están en la anotación; no se cambió nada; seleccione algunas que sí estén.</translation>
        </message>
        <message>
            <source>The selection is blank; nothing was changed; select the words to annotate.</source>
            <translation>La selección está en blanco; no se cambió nada; seleccione las palabras que quiera anotar.</translation>
        </message>
        <message>
            <source>The server that holds {0} has no room for this now; nothing was changed; repeat in a while.</source>
            <translation>El servidor que contiene {0} no tiene sitio para esto ahora; no se cambió nada; repita dentro de un rato.</translation>
        </message>
        <message>
            <source>The server that holds {0} reported an error of its disk; nothing was changed; tell its administrator.</source>
            <translation>El servidor que contiene {0} dio un error de su disco; no se cambió nada; avise a su administrador.</translation>
        </message>
        <message>
            <source>The server this machine cannot be reached ({0})</source>
            <translation>No se puede acceder al servidor de este equipo ({0})</translation>
        </message>
        <message>
            <source>The server this machine does not let you in: the password or the name is wrong</source>
            <translation>El servidor de este equipo no le deja entrar: la contraseña o el nombre es incorrecto</translation>
        </message>
        <message>
            <source>The server this machine does not let {0} in: the password or the name is wrong</source>
            <translation>El servidor de este equipo no deja entrar a {0}: la contraseña o el nombre es incorrecto</translation>
        </message>
        <message>
            <source>The server this machine has no database {0}</source>
            <translation>El servidor de este equipo no tiene la base de datos {0}</translation>
        </message>
        <message>
            <source>The server this machine refused the connection ({0!s})</source>
            <translation>El servidor de este equipo rechazó la conexión ({0!s})</translation>
        </message>
        <message>
            <source>The server this machine wants a password for you</source>
            <translation>El servidor de este equipo le pide una contraseña</translation>
        </message>
        <message>
            <source>The server this machine wants a password for {0}</source>
            <translation>El servidor de este equipo pide una contraseña para {0}</translation>
        </message>
        <message>
            <source>The server {0} cannot be reached ({1})</source>
            <translation>No se puede acceder al servidor {0} ({1})</translation>
        </message>
        <message>
            <source>The server {0} does not let you in: the password or the name is wrong</source>
            <translation>El servidor {0} no le deja entrar: la contraseña o el nombre es incorrecto</translation>
        </message>
        <message>
            <source>The server {0} does not let {1} in: the password or the name is wrong</source>
            <translation>El servidor {0} no deja entrar a {1}: la contraseña o el nombre es incorrecto</translation>
        </message>
        <message>
            <source>The server {0} has no database {1}</source>
            <translation>El servidor {0} no tiene la base de datos {1}</translation>
        </message>
        <message>
            <source>The server {0} refused the connection ({1!s})</source>
            <translation>El servidor {0} rechazó la conexión ({1!s})</translation>
        </message>
        <message>
            <source>The server {0} wants a password for you</source>
            <translation>El servidor {0} le pide una contraseña</translation>
        </message>
        <message>
            <source>The server {0} wants a password for {1}</source>
            <translation>El servidor {0} pide una contraseña para {1}</translation>
        </message>
        <message>
            <source>The shares of the splits must be numbers above 0; nothing was changed; name others.</source>
            <translation>Las proporciones de las partes deben ser números mayores que 0; no se cambió nada; indique otras.</translation>
        </message>
        <message>
            <source>The source of article {0} is damaged ({1!s}); the article itself may be whole; run “annotator check”.</source>
            <translation>La fuente del artículo {0} está dañada ({1!s}); el artículo quizá esté íntegro; ejecute «annotator check».</translation>
        </message>
        <message>
            <source>The stored change “{0!s}” cannot be read; nothing was changed; run “annotator check”.</source>
            <translation>No se puede leer el cambio guardado «{0!s}»; no se cambió nada; ejecute «annotator check».</translation>
        </message>
        <message>
            <source>The words contain half a character, which cannot be stored; nothing was changed; type them anew.</source>
            <translation>Las palabras contienen medio carácter, que no se puede guardar; no se cambió nada; escríbalas de nuevo.</translation>
        </message>
        <message>
            <source>The words contain the character NUL, which a server cannot store; nothing was changed; take it out.</source>
            <translation>Las palabras contienen el carácter NUL, que un servidor no puede guardar; no se cambió nada; quítelo.</translation>
        </message>
        <message>
            <source>The workers of {0} cannot do this ({1!s}); nothing was changed; install this program there, in the version {2}.</source>
            <translation>Los procesos de {0} no pueden hacerlo ({1!s}); no se cambió nada; instale allí este programa, en la versión {2}.</translation>
        </message>
        <message>
            <source>There are too many parentheses within one another</source>
            <translation>Hay demasiados paréntesis unos dentro de otros</translation>
        </message>
        <message>
            <source>There is a search “{0}” already; nothing was changed; take another name.</source>
            <translation>Ya hay una búsqueda «{0}»; no se cambió nada; use otro nombre.</translation>
        </message>
        <message>
            <source>There is no corpus in {0}; nothing was created; check the name of the database.</source>
            <translation>No hay ningún corpus en {0}; no se creó nada; revise el nombre de la base de datos.</translation>
        </message>
        <message>
            <source>There is no corpus {0}; nothing was created; check the name.</source>
            <translation>No hay ningún corpus {0}; no se creó nada; revise el nombre.</translation>
        </message>
        <message>
            <source>There is no field “{0}”; there is {1}</source>
            <translation>No hay ningún campo «{0}»; hay {1}</translation>
        </message>
        <message>
            <source>There is no format “{0}”; nothing was written; choose one of {1}.</source>
            <translation>No hay ningún formato «{0}»; no se escribió nada; elija uno de {1}.</translation>
        </message>
        <message>
            <source>There is no spaCy pipeline in {0}; your annotations are safe; choose one with a config.cfg.</source>
            <translation>No hay ningún modelo de spaCy en {0}; sus anotaciones están a salvo; elija uno con config.cfg.</translation>
        </message>
        <message>
            <source>There is no text encoding “{0}”; nothing was read; try utf-8, windows-1252 or utf-16.</source>
            <translation>No hay ninguna codificación «{0}»; no se leyó nada; pruebe utf-8, windows-1252 o utf-16.</translation>
        </message>
        <message>
            <source>There is no word in here</source>
            <translation>Aquí dentro no hay ninguna palabra</translation>
        </message>
        <message>
            <source>There is not enough memory for this; nothing was changed; close other programs and repeat.</source>
            <translation>No hay memoria suficiente para esto; no se cambió nada; cierre otros programas y repita.</translation>
        </message>
        <message>
            <source>There is too little room for a backup in {0} ({1} MB free); the corpus is unchanged; free some space or choose another folder for backups in the settings.</source>
            <translation>Hay muy poco espacio para una copia de seguridad en {0} ({1} MB libres); el corpus no ha cambiado; libere espacio o elija otra carpeta para las copias en las preferencias.</translation>
        </message>
        <message>
            <source>There is “{0}” already; nothing was changed; merge the two instead.</source>
            <translation>Ya existe «{0}»; no se cambió nada; una los dos en su lugar.</translation>
        </message>
        <message>
            <source>These are your annotations without suggestions; nothing was suggested and nothing was changed; look for names and quotes yourself.</source>
            <translation>Estas son sus anotaciones sin sugerencias; no se sugirió ni se cambió nada; busque nombres y citas por su cuenta.</translation>
        </message>
        <message>
            <source>These quotation marks are not closed</source>
            <translation>Estas comillas no están cerradas</translation>
        </message>
        <message>
            <source>This closing parenthesis has no opening one</source>
            <translation>Este paréntesis de cierre no tiene apertura</translation>
        </message>
        <message>
            <source>This is too large to be stored in {0}; nothing was changed.</source>
            <translation>Esto es demasiado grande para guardarlo en {0}; no se cambió nada.</translation>
        </message>
        <message>
            <source>This parenthesis is not closed</source>
            <translation>Este paréntesis no está cerrado</translation>
        </message>
        <message>
            <source>UIMA CAS JSON for INCEpTION, a zip with a file an article</source>
            <translation>UIMA CAS JSON para INCEpTION, un zip con un archivo por artículo</translation>
        </message>
        <message>
            <source>UIMA CAS XMI with its type system for INCEpTION, a zip with a file an article</source>
            <translation>UIMA CAS XMI con su sistema de tipos para INCEpTION, un zip con un archivo por artículo</translation>
        </message>
        <message>
            <source>Undo: {0!s}</source>
            <translation>Deshacer: {0!s}</translation>
        </message>
        <message>
            <source>Unlink: {0} mention</source>
            <translation>Desvincular: {0} mención</translation>
        </message>
        <message>
            <source>Unlink: {0} mentions</source>
            <translation>Desvincular: {0} menciones</translation>
        </message>
        <message>
            <source>Unsure about {0}</source>
            <translation>Duda sobre {0}</translation>
        </message>
        <message>
            <source>Version {0} is not in the corpus any more; nothing was changed.</source>
            <translation>La versión {0} ya no está en el corpus; no se cambió nada.</translation>
        </message>
        <message>
            <source>Version {0} of the stored scheme cannot be read; nothing was changed; import it anew.</source>
            <translation>No se puede leer la versión {0} del esquema guardado; no se cambió nada; impórtelo de nuevo.</translation>
        </message>
        <message>
            <source>W3C Web Annotation JSON-LD with text position and quote selectors, a zip with the texts</source>
            <translation>W3C Web Annotation JSON-LD con selectores de posición y de cita, un zip con los textos</translation>
        </message>
        <message>
            <source>WebAnno TSV 3.3 for INCEpTION and WebAnno, a zip with a file an article</source>
            <translation>WebAnno TSV 3.3 para INCEpTION y WebAnno, un zip con un archivo por artículo</translation>
        </message>
        <message>
            <source>What must not be is missing after the minus</source>
            <translation>Después del menos falta lo que no debe aparecer</translation>
        </message>
        <message>
            <source>You have no right to do this in {0}; nothing was changed; ask its administrator.</source>
            <translation>No tiene derecho a hacer esto en {0}; no se cambió nada; pregunte a su administrador.</translation>
        </message>
        <message>
            <source>a link “{0}” leads to an annotation that is not there; the link was left out</source>
            <translation>un vínculo «{0}» lleva a una anotación que no existe; el vínculo se omitió</translation>
        </message>
        <message>
            <source>a newer version of this program wrote it (format {0})</source>
            <translation>lo escribió una versión más reciente de este programa (formato {0})</translation>
        </message>
        <message>
            <source>actors, recipients, dates and places of events</source>
            <translation>actores, destinatarios, fechas y lugares de eventos</translation>
        </message>
        <message>
            <source>annotations of which: it has no character but blanks; it was left out</source>
            <translation>anotaciones de las que: solo tiene espacios; se omitió</translation>
        </message>
        <message>
            <source>annotations of which: {0!s}</source>
            <translation>anotaciones de las que: {0!s}</translation>
        </message>
        <message>
            <source>annotations with gaps, which become several or are left out</source>
            <translation>anotaciones con huecos, que se vuelven varias o se omiten</translation>
        </message>
        <message>
            <source>annotations without a stance</source>
            <translation>anotaciones sin postura</translation>
        </message>
        <message>
            <source>ask its administrator</source>
            <translation>pregunte a su administrador</translation>
        </message>
        <message>
            <source>blanks at the start of the text other than spaces</source>
            <translation>blancos al comienzo del texto que no son espacios</translation>
        </message>
        <message>
            <source>brat standoff, a zip with .txt and .ann an article and annotation.conf</source>
            <translation>brat standoff, un zip con .txt y .ann por artículo y annotation.conf</translation>
        </message>
        <message>
            <source>characters for which no font is installed (shown as boxes)</source>
            <translation>caracteres sin letra instalada (se muestran como cuadros)</translation>
        </message>
        <message>
            <source>characters that XML has no place for (replaced)</source>
            <translation>caracteres que XML no admite (se reemplazan)</translation>
        </message>
        <message>
            <source>characters {0} to {1} are outside the text or out of order; it was left out</source>
            <translation>los caracteres {0} a {1} están fuera del texto o desordenados; se omitió</translation>
        </message>
        <message>
            <source>check the address and the network, and that the server runs</source>
            <translation>revise la dirección y la red, y que el servidor esté en marcha</translation>
        </message>
        <message>
            <source>check the name, or let its administrator make it</source>
            <translation>revise el nombre o pida a su administrador que la cree</translation>
        </message>
        <message>
            <source>confidences</source>
            <translation>confianzas</translation>
        </message>
        <message>
            <source>correct .pgpass, PGPASSWORD or the address</source>
            <translation>corrija .pgpass, PGPASSWORD o la dirección</translation>
        </message>
        <message>
            <source>cue verbs</source>
            <translation>verbos de habla</translation>
        </message>
        <message>
            <source>doccano JSON Lines for sequence labelling, with relations</source>
            <translation>doccano JSON Lines para etiquetado de secuencias, con relaciones</translation>
        </message>
        <message>
            <source>entities</source>
            <translation>entidades</translation>
        </message>
        <message>
            <source>entities and quotes</source>
            <translation>entidades y citas</translation>
        </message>
        <message>
            <source>entities without a cluster, and labels of entities</source>
            <translation>entidades sin grupo y etiquetas de entidades</translation>
        </message>
        <message>
            <source>event types of annotations</source>
            <translation>tipos de evento de anotaciones</translation>
        </message>
        <message>
            <source>event types of articles</source>
            <translation>tipos de evento de artículos</translation>
        </message>
        <message>
            <source>events</source>
            <translation>eventos</translation>
        </message>
        <message>
            <source>gaps of line ends only, which are closed</source>
            <translation>huecos solo de fines de línea, que se cierran</translation>
        </message>
        <message>
            <source>give keys to entities and quotes</source>
            <translation>dé teclas a las entidades y las citas</translation>
        </message>
        <message>
            <source>give the part another name</source>
            <translation>dé otro nombre a la parte</translation>
        </message>
        <message>
            <source>intensities and evidence of stances</source>
            <translation>intensidades y pruebas de posturas</translation>
        </message>
        <message>
            <source>it begins or ends inside a word; the word was cut in two, and spaCy's training may pass over it</source>
            <translation>empieza o termina dentro de una palabra; la palabra se partió, y el entrenamiento de spaCy puede pasarla por alto</translation>
        </message>
        <message>
            <source>it cannot be read ({0!s}); it was left out</source>
            <translation>no se puede leer ({0!s}); se omitió</translation>
        </message>
        <message>
            <source>it has gaps, for which this format has no place; it was left out</source>
            <translation>tiene huecos, para los que este formato no tiene sitio; se omitió</translation>
        </message>
        <message>
            <source>it has no character but blanks; it was left out</source>
            <translation>solo tiene espacios; se omitió</translation>
        </message>
        <message>
            <source>it has no characters; it was left out</source>
            <translation>no tiene caracteres; se omitió</translation>
        </message>
        <message>
            <source>it has no label that can be shown; it was left out</source>
            <translation>no tiene ninguna etiqueta que se pueda mostrar; se omitió</translation>
        </message>
        <message>
            <source>it has no label; it was left out</source>
            <translation>no tiene etiqueta; se omitió</translation>
        </message>
        <message>
            <source>it has no words</source>
            <translation>no tiene palabras</translation>
        </message>
        <message>
            <source>it is damaged ({0!s})</source>
            <translation>está dañado ({0!s})</translation>
        </message>
        <message>
            <source>it is linked as “{0}” to something that this program has no place for; the link was left out</source>
            <translation>está vinculada como «{0}» con algo para lo que este programa no tiene sitio; el vínculo se omitió</translation>
        </message>
        <message>
            <source>it is not JSON ({0!s})</source>
            <translation>no es JSON ({0!s})</translation>
        </message>
        <message>
            <source>it is not JSON in UTF-8 ({0!s})</source>
            <translation>no es JSON en UTF-8 ({0!s})</translation>
        </message>
        <message>
            <source>it is not TEI with stand-off annotations ({0!s})</source>
            <translation>no es TEI con anotaciones stand-off ({0!s})</translation>
        </message>
        <message>
            <source>it is not UTF-8</source>
            <translation>no es UTF-8</translation>
        </message>
        <message>
            <source>it is not WebAnno TSV 3 ({0!s})</source>
            <translation>no es WebAnno TSV 3 ({0!s})</translation>
        </message>
        <message>
            <source>it is not a GATE document ({0!s})</source>
            <translation>no es un documento de GATE ({0!s})</translation>
        </message>
        <message>
            <source>it is not a UIMA CAS ({0!s})</source>
            <translation>no es un UIMA CAS ({0!s})</translation>
        </message>
        <message>
            <source>it is not a collection of web annotations with its text ({0!s})</source>
            <translation>no es una colección de Web Annotations con su texto ({0!s})</translation>
        </message>
        <message>
            <source>it is not a corpus</source>
            <translation>no es un corpus</translation>
        </message>
        <message>
            <source>it is not a record of doccano (the field {0!s} is missing)</source>
            <translation>no es un registro de doccano (falta el campo {0!s})</translation>
        </message>
        <message>
            <source>it is not a record of doccano ({0!s})</source>
            <translation>no es un registro de doccano ({0!s})</translation>
        </message>
        <message>
            <source>it is not a record of label-studio (the field {0!s} is missing)</source>
            <translation>no es un registro de label-studio (falta el campo {0!s})</translation>
        </message>
        <message>
            <source>it is not a record of label-studio ({0!s})</source>
            <translation>no es un registro de label-studio ({0!s})</translation>
        </message>
        <message>
            <source>it is not a record of prodigy (the field {0!s} is missing)</source>
            <translation>no es un registro de prodigy (falta el campo {0!s})</translation>
        </message>
        <message>
            <source>it is not a record of prodigy ({0!s})</source>
            <translation>no es un registro de prodigy ({0!s})</translation>
        </message>
        <message>
            <source>it is not an article</source>
            <translation>no es un artículo</translation>
        </message>
        <message>
            <source>it is not an object with a text</source>
            <translation>no es un objeto con un texto</translation>
        </message>
        <message>
            <source>it is not installed</source>
            <translation>no está instalada</translation>
        </message>
        <message>
            <source>it overlaps a longer one, for which this format has no place; it was left out</source>
            <translation>se solapa con una más larga, para lo que este formato no tiene sitio; se omitió</translation>
        </message>
        <message>
            <source>it was rejected and begins or ends inside a word; it was left out</source>
            <translation>fue rechazada y empieza o termina dentro de una palabra; se omitió</translation>
        </message>
        <message>
            <source>its confidence is not a number; it was left out</source>
            <translation>su confianza no es un número; se omitió</translation>
        </message>
        <message>
            <source>its newest changes are in a log beside it; open and close it once</source>
            <translation>sus cambios más nuevos están en un registro junto a él; ábralo y ciérrelo una vez</translation>
        </message>
        <message>
            <source>its properties are not as expected ({0!s})</source>
            <translation>sus propiedades no son como se esperaba ({0!s})</translation>
        </message>
        <message>
            <source>its properties are not as expected ({0!s}) and were left out</source>
            <translation>sus propiedades no son como se esperaba ({0!s}) y se omitieron</translation>
        </message>
        <message>
            <source>its row is not as expected ({0!s})</source>
            <translation>su fila no es como se esperaba ({0!s})</translation>
        </message>
        <message>
            <source>its text, a .txt file of the same name, is not there</source>
            <translation>falta su texto, un archivo .txt del mismo nombre</translation>
        </message>
        <message>
            <source>its words were not found in the text; it was left out</source>
            <translation>sus palabras no se encontraron en el texto; se omitió</translation>
        </message>
        <message>
            <source>kinds of quotes, and quotes without a speaker</source>
            <translation>tipos de citas y citas sin hablante</translation>
        </message>
        <message>
            <source>leave one entity label at least</source>
            <translation>deje al menos una etiqueta de entidad</translation>
        </message>
        <message>
            <source>links between an accepted and a suggested part of a quote</source>
            <translation>vínculos entre una parte aceptada y una sugerida de una cita</translation>
        </message>
        <message>
            <source>links between the parts of a quote</source>
            <translation>vínculos entre las partes de una cita</translation>
        </message>
        <message>
            <source>marks “done” of articles</source>
            <translation>marcas «terminado» de artículos</translation>
        </message>
        <message>
            <source>marks “unsure”</source>
            <translation>marcas «dudosa»</translation>
        </message>
        <message>
            <source>mend it</source>
            <translation>corríjalo</translation>
        </message>
        <message>
            <source>mixed stances, which none of the three has a label for</source>
            <translation>posturas mixtas, para las que ninguno de los tres tiene etiqueta</translation>
        </message>
        <message>
            <source>names of clusters of mentions</source>
            <translation>nombres de grupos de menciones</translation>
        </message>
        <message>
            <source>names of speakers (who it is)</source>
            <translation>nombres de hablantes (quién es)</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>notas</translation>
        </message>
        <message>
            <source>notes on articles</source>
            <translation>notas sobre artículos</translation>
        </message>
        <message>
            <source>other candidates for the speaker</source>
            <translation>otros candidatos a hablante</translation>
        </message>
        <message>
            <source>pick another one</source>
            <translation>elija otro</translation>
        </message>
        <message>
            <source>pick one of its contexts</source>
            <translation>elija uno de sus contextos</translation>
        </message>
        <message>
            <source>pick one of its labels</source>
            <translation>elija una de sus etiquetas</translation>
        </message>
        <message>
            <source>pick one of its modes</source>
            <translation>elija uno de sus modos</translation>
        </message>
        <message>
            <source>places of actors, recipients, dates and places in the text</source>
            <translation>lugares en el texto de actores, destinatarios, fechas y lugares</translation>
        </message>
        <message>
            <source>press another one</source>
            <translation>pulse otra</translation>
        </message>
        <message>
            <source>press one of those that are free: {0}</source>
            <translation>pulse una de las libres: {0}</translation>
        </message>
        <message>
            <source>put it into the file .pgpass in your home folder or into the variable PGPASSWORD</source>
            <translation>póngala en el archivo .pgpass de su carpeta personal o en la variable PGPASSWORD</translation>
        </message>
        <message>
            <source>quotes</source>
            <translation>citas</translation>
        </message>
        <message>
            <source>read back, annotations are not where they were written ({0}): {1} is at {2} instead of {3}</source>
            <translation>al releer, hay anotaciones que no están donde se escribieron ({0}): {1} está en {2} en lugar de {3}</translation>
        </message>
        <message>
            <source>read back, it is not as it was written (written / read back: {0})</source>
            <translation>al releerlo, no es como se escribió (escrito / releído: {0})</translation>
        </message>
        <message>
            <source>read back, its text is not as it was written</source>
            <translation>al releer, su texto no es como se escribió</translation>
        </message>
        <message>
            <source>roles of paragraphs (headline, byline and so on)</source>
            <translation>funciones de los párrafos (titular, firma, etc.)</translation>
        </message>
        <message>
            <source>spaCy DocBin for “spacy train”: entities, quotes, events, and event types as categories</source>
            <translation>DocBin de spaCy para «spacy train»: entidades, citas, eventos y tipos de evento como categorías</translation>
        </message>
        <message>
            <source>speakers</source>
            <translation>hablantes</translation>
        </message>
        <message>
            <source>speakers and cues that were typed</source>
            <translation>hablantes y verbos de habla escritos a mano</translation>
        </message>
        <message>
            <source>speakers, actors and so on that were typed</source>
            <translation>hablantes, actores, etc. escritos a mano</translation>
        </message>
        <message>
            <source>stances of annotations</source>
            <translation>posturas de anotaciones</translation>
        </message>
        <message>
            <source>stances of articles</source>
            <translation>posturas de artículos</translation>
        </message>
        <message>
            <source>stances without a target</source>
            <translation>posturas sin objeto</translation>
        </message>
        <message>
            <source>suggestions that nobody has decided</source>
            <translation>sugerencias que nadie ha decidido</translation>
        </message>
        <message>
            <source>take another name, or merge the two</source>
            <translation>use otro nombre o una los dos</translation>
        </message>
        <message>
            <source>take it away there first</source>
            <translation>quítela antes de allí</translation>
        </message>
        <message>
            <source>take {0} instead</source>
            <translation>use {0} en su lugar</translation>
        </message>
        <message>
            <source>texts of articles, but for the sentences of events</source>
            <translation>textos de artículos, salvo las oraciones de eventos</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>el disco está lleno</translation>
        </message>
        <message>
            <source>the field {0!s} is missing</source>
            <translation>falta el campo {0!s}</translation>
        </message>
        <message>
            <source>the file cannot be read back ({0!s})</source>
            <translation>el archivo no se puede releer ({0!s})</translation>
        </message>
        <message>
            <source>the format {0} cannot take it ({1!s}); it was left out</source>
            <translation>el formato {0} no lo admite ({1!s}); se omitió</translation>
        </message>
        <message>
            <source>the same tables as csv, with tabs between the cells</source>
            <translation>las mismas tablas que csv, con tabuladores entre las celdas</translation>
        </message>
        <message>
            <source>there are no lines with a word and a tag in it</source>
            <translation>no tiene líneas con una palabra y una etiqueta</translation>
        </message>
        <message>
            <source>there is no TEI element in it</source>
            <translation>no contiene ningún elemento TEI</translation>
        </message>
        <message>
            <source>there is no article {0} for some annotations</source>
            <translation>no hay artículo {0} para algunas anotaciones</translation>
        </message>
        <message>
            <source>title, byline, outlet, date and address of articles</source>
            <translation>título, firma, medio, fecha y dirección</translation>
        </message>
        <message>
            <source>write a shorter one</source>
            <translation>escriba uno más corto</translation>
        </message>
        <message>
            <source>write another one</source>
            <translation>escriba otro</translation>
        </message>
        <message>
            <source>write one like #1F6FD1</source>
            <translation>escriba uno como #1F6FD1</translation>
        </message>
        <message>
            <source>write the words or a /regular expression/ that it is about</source>
            <translation>escriba las palabras o una /expresión regular/ de que se trata</translation>
        </message>
        <message>
            <source>{0!s} (at character {1})</source>
            <translation>{0!s} (en el carácter {1})</translation>
        </message>
        <message>
            <source>{0!s} and mark as done</source>
            <translation>{0!s} y marcar como terminado</translation>
        </message>
        <message>
            <source>{0!s}, {1!s} in {2!s}</source>
            <translation>{0!s}, {1!s} en {2!s}</translation>
        </message>
        <message>
            <source>{0!s}; it was left out</source>
            <translation>{0!s}; se omitió</translation>
        </message>
        <message>
            <source>{0!s}; nothing was changed; {1!s}.</source>
            <translation>{0!s}; no se cambió nada; {1!s}.</translation>
        </message>
        <message>
            <source>{0} annotation</source>
            <translation>{0} anotación</translation>
        </message>
        <message>
            <source>{0} annotations</source>
            <translation>{0} anotaciones</translation>
        </message>
        <message>
            <source>{0} article</source>
            <translation>{0} artículo</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} artículos</translation>
        </message>
        <message>
            <source>{0} attachment(s) of the message were not read.</source>
            <translation>{0} adjunto(s) del mensaje no se leyeron.</translation>
        </message>
        <message>
            <source>{0} belongs to another program; nothing was changed; choose another file.</source>
            <translation>{0} es de otro programa; no se cambió nada; elija otro archivo.</translation>
        </message>
        <message>
            <source>{0} can hardly be read on the {1} page ({2}:1, {3}:1 is needed)</source>
            <translation>{0} apenas se lee en la página del tema {1} ({2}:1, se necesita {3}:1)</translation>
        </message>
        <message>
            <source>{0} cannot be created: {1!s}</source>
            <translation>No se puede crear {0}: {1!s}</translation>
        </message>
        <message>
            <source>{0} cannot be read ({1!s}); nothing was changed; check the rights of the file and its folder.</source>
            <translation>No se puede leer {0} ({1!s}); no se cambió nada; revise los permisos del archivo y su carpeta.</translation>
        </message>
        <message>
            <source>{0} cannot be read ({1!s}); the scheme is as it was; pick another file.</source>
            <translation>No se puede leer {0} ({1!s}); el esquema sigue como estaba; elija otro archivo.</translation>
        </message>
        <message>
            <source>{0} cannot be read: {1!s}.</source>
            <translation>No se puede leer {0}: {1!s}.</translation>
        </message>
        <message>
            <source>{0} cannot be restored ({1!s}); nothing was changed; choose another backup.</source>
            <translation>No se puede restaurar {0} ({1!s}); no se cambió nada; elija otra copia de seguridad.</translation>
        </message>
        <message>
            <source>{0} cannot be used ({1!s}); nothing was changed; check the disk and the rights of the folder.</source>
            <translation>No se puede usar {0} ({1!s}); no se cambió nada; revise el disco y los permisos de la carpeta.</translation>
        </message>
        <message>
            <source>{0} cannot be written ({1!s}); the scheme is safe; pick another folder.</source>
            <translation>No se puede escribir {0} ({1!s}); el esquema está a salvo; elija otra carpeta.</translation>
        </message>
        <message>
            <source>{0} cannot be written; nothing was changed; check the rights of the file and its folder.</source>
            <translation>No se puede escribir {0}; no se cambió nada; revise los permisos del archivo y su carpeta.</translation>
        </message>
        <message>
            <source>{0} changed the labels of this article {1}; their state is shown now, and nothing of it was overwritten; look at it and decide again.</source>
            <translation>{0} cambió las etiquetas de este artículo {1}; ahora se muestra su estado y no se sobrescribió nada; mírelo y decida de nuevo.</translation>
        </message>
        <message>
            <source>{0} changed this {1}; their state is shown now, and nothing of it was overwritten; look at it and decide again.</source>
            <translation>{0} cambió esto {1}; ahora se muestra su estado y no se sobrescribió nada; mírelo y decida de nuevo.</translation>
        </message>
        <message>
            <source>{0} could not be salvaged ({1!s}); it is untouched and nothing was written; free some space or choose another place and repeat.</source>
            <translation>No se pudo salvar {0} ({1!s}); sigue intacto y no se escribió nada; libere espacio o elija otro lugar y repita.</translation>
        </message>
        <message>
            <source>{0} could not be salvaged ({1!s}); it is untouched; try “annotator salvage”.</source>
            <translation>No se pudo salvar {0} ({1!s}); sigue intacto; pruebe «annotator salvage».</translation>
        </message>
        <message>
            <source>{0} could not be salvaged; it is untouched; try “annotator salvage”.</source>
            <translation>No se pudo salvar {0}; sigue intacto; pruebe «annotator salvage».</translation>
        </message>
        <message>
            <source>{0} could not be upgraded: rows of it lead nowhere; it is unchanged; run “annotator check” on it.</source>
            <translation>No se pudo actualizar {0}: hay filas que no llevan a ninguna parte; no ha cambiado; ejecute «annotator check» en él.</translation>
        </message>
        <message>
            <source>{0} could not be written ({1!s}); an older file of that name is safe; choose another place or free some space and repeat.</source>
            <translation>No se pudo escribir {0} ({1!s}); un archivo anterior de ese nombre está a salvo; elija otro lugar o libere espacio y repita.</translation>
        </message>
        <message>
            <source>{0} could not be written ({1!s}); choose another place.</source>
            <translation>No se pudo escribir {0} ({1!s}); elija otro lugar.</translation>
        </message>
        <message>
            <source>{0} has no other mode “{1}”</source>
            <translation>{0} no tiene otro modo «{1}»</translation>
        </message>
        <message>
            <source>{0} has tables of another program; nothing was changed; name another database.</source>
            <translation>{0} tiene tablas de otro programa; no se cambió nada; indique otra base de datos.</translation>
        </message>
        <message>
            <source>{0} has the older format {1} and cannot be upgraded where it lies (it cannot be written); nothing was changed; copy it to a folder of yours and open the copy.</source>
            <translation>{0} tiene el formato antiguo {1} y no se puede actualizar donde está (no se puede escribir); no se cambió nada; cópielo a una carpeta suya y abra la copia.</translation>
        </message>
        <message>
            <source>{0} has the older format {1}, and you may not change it; nothing was changed; let somebody with the right to write open it once with this version of the program.</source>
            <translation>{0} tiene el formato antiguo {1} y usted no puede cambiarlo; no se cambió nada; pida a alguien con permiso de escritura que lo abra una vez con esta versión del programa.</translation>
        </message>
        <message>
            <source>{0} is a database without content, not a corpus; nothing was changed; choose another file.</source>
            <translation>{0} es una base de datos sin contenido, no un corpus; no se cambió nada; elija otro archivo.</translation>
        </message>
        <message>
            <source>{0} is a folder, not a corpus; nothing was changed; choose a file.</source>
            <translation>{0} es una carpeta, no un corpus; no se cambió nada; elija un archivo.</translation>
        </message>
        <message>
            <source>{0} is closed; nothing was changed; open it again.</source>
            <translation>{0} está cerrado; no se cambió nada; ábralo de nuevo.</translation>
        </message>
        <message>
            <source>{0} is damaged ({1!s}); what can be read is shown; go back to a backup or save what can be read.</source>
            <translation>{0} está dañado ({1!s}); se muestra lo que se puede leer; vuelva a una copia de seguridad o salve lo que se pueda leer.</translation>
        </message>
        <message>
            <source>{0} is damaged; nothing was changed; go back to a backup (“annotator restore”) or save what can be read into a new corpus (“annotator salvage”).</source>
            <translation>{0} está dañado; no se cambió nada; vuelva a una copia de seguridad («annotator restore») o salve lo que se pueda leer en un corpus nuevo («annotator salvage»).</translation>
        </message>
        <message>
            <source>{0} is damaged; nothing was changed; tell its administrator.</source>
            <translation>{0} está dañado; no se cambió nada; avise a su administrador.</translation>
        </message>
        <message>
            <source>{0} is in use elsewhere in this program; nothing was changed; wait a moment and repeat.</source>
            <translation>{0} se usa en otra parte de este programa; no se cambió nada; espere un momento y repita.</translation>
        </message>
        <message>
            <source>{0} is not a corpus; nothing was changed; choose another file.</source>
            <translation>{0} no es un corpus; no se cambió nada; elija otro archivo.</translation>
        </message>
        <message>
            <source>{0} is not a place for a backup; nothing was written; name a new file.</source>
            <translation>{0} no es lugar para una copia de seguridad; no se escribió nada; indique un archivo nuevo.</translation>
        </message>
        <message>
            <source>{0} is open in another window, or its folder cannot be written ({1!s}); nothing was changed; close it and repeat.</source>
            <translation>{0} está abierto en otra ventana o su carpeta no se puede escribir ({1!s}); no se cambió nada; ciérrelo y repita.</translation>
        </message>
        <message>
            <source>{0} is there already; nothing was written; name a new file.</source>
            <translation>{0} ya existe; no se escribió nada; indique un archivo nuevo.</translation>
        </message>
        <message>
            <source>{0} may not be opened; nothing was changed; check the rights of the file and its folder.</source>
            <translation>{0} no se puede abrir por permisos; no se cambió nada; revise los permisos del archivo y su carpeta.</translation>
        </message>
        <message>
            <source>{0} may only be read; nothing was changed; ask the administrator of the server.</source>
            <translation>{0} solo se puede leer; no se cambió nada; pregunte al administrador del servidor.</translation>
        </message>
        <message>
            <source>{0} names no format; nothing was written; end it in {1}.</source>
            <translation>{0} no indica ningún formato; no se escribió nada; termínelo en {1}.</translation>
        </message>
        <message>
            <source>{0} or the folder it lies in cannot be opened; nothing was changed; check that both exist and may be read.</source>
            <translation>No se puede abrir {0} o la carpeta en que está; no se cambió nada; compruebe que ambos existen y se pueden leer.</translation>
        </message>
        <message>
            <source>{0} stores text as {1}, which cannot hold every character; nothing was changed; let its administrator make a database with the encoding UTF8.</source>
            <translation>{0} guarda el texto como {1}, que no admite todos los caracteres; no se cambió nada; pida a su administrador una base de datos con la codificación UTF8.</translation>
        </message>
        <message>
            <source>{0} was deleted, moved or replaced by another file while it was open; nothing was changed and what you see here is still whole; save a copy of it, then open the corpus again.</source>
            <translation>{0} se borró, se movió o se reemplazó por otro archivo mientras estaba abierto; no se cambió nada y lo que ve aquí sigue íntegro; guarde una copia y abra el corpus de nuevo.</translation>
        </message>
        <message>
            <source>{0} was not closed properly and its folder cannot be written, so its last changes cannot be read here; nothing was changed; copy all files of that name to another folder and open them there.</source>
            <translation>{0} no se cerró bien y su carpeta no se puede escribir, así que sus últimos cambios no se pueden leer aquí; no se cambió nada; copie todos los archivos de ese nombre a otra carpeta y ábralos allí.</translation>
        </message>
        <message>
            <source>{0} was written by a newer version of this program (format {1}, this one knows up to {2}); nothing was changed; update the program to open it.</source>
            <translation>{0} lo escribió una versión más reciente de este programa (formato {1}, esta conoce hasta el {2}); no se cambió nada; actualice el programa para abrirlo.</translation>
        </message>
        <message>
            <source>{0} {1} annotation</source>
            <translation>{0} {1} anotación</translation>
        </message>
        <message>
            <source>{0} {1} annotations</source>
            <translation>{0} {1} anotaciones</translation>
        </message>
        <message>
            <source>{0}, line {1}: {2!s}; the line was left out.</source>
            <translation>{0}, línea {1}: {2!s}; la línea se omitió.</translation>
        </message>
        <message>
            <source>{0}: {1} left out: no such setting or not a value for it.</source>
            <translation>{0}: se omitió {1}: no es una preferencia o no es un valor válido.</translation>
        </message>
        <message>
            <source>“{0!s}” cannot be taken back, because its annotations have been detected, renamed or replaced since; nothing was changed; correct them in the article.</source>
            <translation>«{0!s}» no se puede deshacer porque sus anotaciones se han detectado, renombrado o reemplazado desde entonces; no se cambió nada; corríjalas en el artículo.</translation>
        </message>
        <message>
            <source>“{0!s}” cannot be taken back, because “{1!s}” of {2} builds on it; nothing was changed; take that one back first.</source>
            <translation>«{0!s}» no se puede deshacer porque «{1!s}» de {2} se apoya en ello; no se cambió nada; deshaga antes eso.</translation>
        </message>
        <message>
            <source>“{0!s}” has nothing to show yet; nothing was written; accept some annotations first.</source>
            <translation>«{0!s}» aún no tiene nada que mostrar; no se escribió nada; acepte antes algunas anotaciones.</translation>
        </message>
        <message>
            <source>“{0!s}” only follows the scheme; nothing was changed; change the label in the scheme.</source>
            <translation>«{0!s}» solo sigue el esquema; no se cambió nada; cambie la etiqueta en el esquema.</translation>
        </message>
        <message>
            <source>“{0}:” does not know “{1}”; it can be {2}</source>
            <translation>«{0}:» no conoce «{1}»; puede ser {2}</translation>
        </message>
        <message>
            <source>“{0}” cannot be a key: it must be one letter or sign</source>
            <translation>«{0}» no puede ser una tecla: debe ser una letra o un signo</translation>
        </message>
        <message>
            <source>“{0}” cannot be split into itself</source>
            <translation>«{0}» no se puede dividir en sí misma</translation>
        </message>
        <message>
            <source>“{0}” could not be read (its name is not a valid path); check the disk and try again.</source>
            <translation>No se pudo leer «{0}» (su nombre no es una ruta válida); revise el disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>“{0}” could not be read ({1!s}); check the disk and try again.</source>
            <translation>No se pudo leer «{0}» ({1!s}); revise el disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>“{0}” could not be read: the reader “{1}” of the package {2} failed ({3!s}: {4!s}); ask its author.</source>
            <translation>No se pudo leer «{0}»: el lector «{1}» del paquete {2} falló ({3!s}: {4!s}); pregunte a su autor.</translation>
        </message>
        <message>
            <source>“{0}” does not exist; check the name and the folder.</source>
            <translation>«{0}» no existe; revise el nombre y la carpeta.</translation>
        </message>
        <message>
            <source>“{0}” has a path that leads out of the archive; it was left out.</source>
            <translation>«{0}» tiene una ruta que sale del archivo comprimido; se omitió.</translation>
        </message>
        <message>
            <source>“{0}” has far more cells than a table of articles; nothing was read from row {1} on; save the columns with the articles as csv.</source>
            <translation>«{0}» tiene muchas más celdas que una tabla de artículos; desde la fila {1} no se leyó nada; guarde las columnas con los artículos como csv.</translation>
        </message>
        <message>
            <source>“{0}” has more files than can be read at once; read its parts.</source>
            <translation>«{0}» tiene más archivos de los que se pueden leer a la vez; lea sus partes.</translation>
        </message>
        <message>
            <source>“{0}” has neither a column “text” nor “tokens” with “ner_tags”; nothing was read; choose another file.</source>
            <translation>«{0}» no tiene ni una columna «text» ni «tokens» con «ner_tags»; no se leyó nada; elija otro archivo.</translation>
        </message>
        <message>
            <source>“{0}” has no files of articles in it; nothing was read; open another file.</source>
            <translation>«{0}» no contiene archivos de artículos; no se leyó nada; abra otro archivo.</translation>
        </message>
        <message>
            <source>“{0}” has no records in JSON that can be read; nothing was read; mend the file.</source>
            <translation>«{0}» no tiene registros JSON legibles; no se leyó nada; corrija el archivo.</translation>
        </message>
        <message>
            <source>“{0}” has no rows; open another file.</source>
            <translation>«{0}» no tiene filas; abra otro archivo.</translation>
        </message>
        <message>
            <source>“{0}” has no sheet “Annotations”; nothing was read; choose a workbook that this program has written.</source>
            <translation>«{0}» no tiene la hoja «Annotations»; no se leyó nada; elija un libro que haya escrito este programa.</translation>
        </message>
        <message>
            <source>“{0}” has no sheet “Articles”; nothing was read; choose a workbook that this program has written.</source>
            <translation>«{0}» no tiene la hoja «Articles»; no se leyó nada; elija un libro que haya escrito este programa.</translation>
        </message>
        <message>
            <source>“{0}” has no sheet “Texts”; nothing was read; choose a workbook that this program has written.</source>
            <translation>«{0}» no tiene la hoja «Texts»; no se leyó nada; elija un libro que haya escrito este programa.</translation>
        </message>
        <message>
            <source>“{0}” has no text field such as “text”, “maintext” or “articleBody”; rename the field and open it again.</source>
            <translation>«{0}» no tiene un campo de texto como «text», «maintext» o «articleBody»; cambie el nombre del campo y ábralo de nuevo.</translation>
        </message>
        <message>
            <source>“{0}” has no text in it, perhaps because it is a scan; run text recognition (OCR) on it and open the result.</source>
            <translation>«{0}» no tiene texto, quizá porque es un escaneo; pásele un reconocimiento de texto (OCR) y abra el resultado.</translation>
        </message>
        <message>
            <source>“{0}” has no text in its field “{1}”; it was left out.</source>
            <translation>«{0}» no tiene texto en su campo «{1}»; se omitió.</translation>
        </message>
        <message>
            <source>“{0}” has no texts of articles in its columns {1} and {2} more; nothing was read; if one has them, call it “text” and import the file again.</source>
            <translation>«{0}» no tiene textos de artículos en las columnas {1} y {2} más; no se leyó nada; si alguna los tiene, llámela «text» e importe el archivo de nuevo.</translation>
        </message>
        <message>
            <source>“{0}” has no texts of articles in its columns {1}; nothing was read; if one has them, call it “text” and import the file again.</source>
            <translation>«{0}» no tiene textos de artículos en las columnas {1}; no se leyó nada; si alguna los tiene, llámela «text» e importe el archivo de nuevo.</translation>
        </message>
        <message>
            <source>“{0}” has no texts of articles in its fields {1} and {2} more; nothing was read; if one has them, call it “text” and import the file again.</source>
            <translation>«{0}» no tiene textos de artículos en los campos {1} y {2} más; no se leyó nada; si alguno los tiene, llámelo «text» e importe el archivo de nuevo.</translation>
        </message>
        <message>
            <source>“{0}” has no texts of articles in its fields {1}; nothing was read; if one has them, call it “text” and import the file again.</source>
            <translation>«{0}» no tiene textos de artículos en los campos {1}; no se leyó nada; si alguno los tiene, llámelo «text» e importe el archivo de nuevo.</translation>
        </message>
        <message>
            <source>“{0}” has no texts of articles; nothing was read; put “{1}”, which was written with it, into the same folder.</source>
            <translation>«{0}» no tiene textos de artículos; no se leyó nada; ponga «{1}», que se escribió con él, en la misma carpeta.</translation>
        </message>
        <message>
            <source>“{0}” has {1} pages; save the article's pages as a PDF of their own.</source>
            <translation>«{0}» tiene {1} páginas; guarde las páginas del artículo como un PDF propio.</translation>
        </message>
        <message>
            <source>“{0}” holds annotated articles; nothing was read; “annotator import --format {1}” keeps the annotations.</source>
            <translation>«{0}» contiene artículos anotados; no se leyó nada; «annotator import --format {1}» conserva las anotaciones.</translation>
        </message>
        <message>
            <source>“{0}” holds annotations of WebAnno; nothing was read; “annotator import --format webanno” keeps them.</source>
            <translation>«{0}» contiene anotaciones de WebAnno; no se leyó nada; «annotator import --format webanno» las conserva.</translation>
        </message>
        <message>
            <source>“{0}” holds annotations that this program wrote; nothing was read; “annotator import --format xlsx” reads it with its texts.</source>
            <translation>«{0}» contiene anotaciones que escribió este programa; no se leyó nada; «annotator import --format xlsx» las lee con sus textos.</translation>
        </message>
        <message>
            <source>“{0}” holds no text, only blanks or markup; open another file.</source>
            <translation>«{0}» no contiene texto, solo espacios o marcas; abra otro archivo.</translation>
        </message>
        <message>
            <source>“{0}” holds no web page; save the page again, as HTML.</source>
            <translation>«{0}» no contiene ninguna página web; guarde la página de nuevo, como HTML.</translation>
        </message>
        <message>
            <source>“{0}” holds {1} entries; import it into a corpus to read each as an article.</source>
            <translation>«{0}» contiene {1} entradas; impórtelo en un corpus para leer cada una como artículo.</translation>
        </message>
        <message>
            <source>“{0}” is JSON but no article; it needs an object with a text field.</source>
            <translation>«{0}» es JSON pero no un artículo; necesita un objeto con un campo de texto.</translation>
        </message>
        <message>
            <source>“{0}” is JSON nested too deeply for an article; save the article as plain text.</source>
            <translation>«{0}» es JSON demasiado anidado para un artículo; guarde el artículo como texto sin formato.</translation>
        </message>
        <message>
            <source>“{0}” is a 7z archive; unpack it and open what is in it.</source>
            <translation>«{0}» es un archivo comprimido 7z; descomprímalo y abra lo que contiene.</translation>
        </message>
        <message>
            <source>“{0}” is a database; if it is a corpus, open it as one.</source>
            <translation>«{0}» es una base de datos; si es un corpus, ábralo como tal.</translation>
        </message>
        <message>
            <source>“{0}” is a folder; open the files in it.</source>
            <translation>«{0}» es una carpeta; abra los archivos que contiene.</translation>
        </message>
        <message>
            <source>“{0}” is a gzip archive; unpack it and open what is in it.</source>
            <translation>«{0}» es un archivo comprimido gzip; descomprímalo y abra lo que contiene.</translation>
        </message>
        <message>
            <source>“{0}” is a message without text; open its attachments instead.</source>
            <translation>«{0}» es un mensaje sin texto; abra sus adjuntos en su lugar.</translation>
        </message>
        <message>
            <source>“{0}” is a picture; run text recognition (OCR) on it and open the result.</source>
            <translation>«{0}» es una imagen; pásele un reconocimiento de texto (OCR) y abra el resultado.</translation>
        </message>
        <message>
            <source>“{0}” is a program, not an article; open another file.</source>
            <translation>«{0}» es un programa, no un artículo; abra otro archivo.</translation>
        </message>
        <message>
            <source>“{0}” is a rar archive; unpack it and open what is in it.</source>
            <translation>«{0}» es un archivo comprimido rar; descomprímalo y abra lo que contiene.</translation>
        </message>
        <message>
            <source>“{0}” is a spreadsheet or a presentation; save its text as a document.</source>
            <translation>«{0}» es una hoja de cálculo o una presentación; guarde su texto como documento.</translation>
        </message>
        <message>
            <source>“{0}” is a spreadsheet; give it a name that ends with .xlsx and import it into a corpus.</source>
            <translation>«{0}» es una hoja de cálculo; dele un nombre que acabe en .xlsx e impórtela a un corpus.</translation>
        </message>
        <message>
            <source>“{0}” is a table of annotations that this program wrote; nothing was read; “annotator import --format csv” reads it with its texts.</source>
            <translation>«{0}» es una tabla de anotaciones que escribió este programa; no se leyó nada; «annotator import --format csv» la lee con sus textos.</translation>
        </message>
        <message>
            <source>“{0}” is a whole library rather than an article; save the article alone.</source>
            <translation>«{0}» es una biblioteca entera y no un artículo; guarde el artículo solo.</translation>
        </message>
        <message>
            <source>“{0}” is a zip archive; import it into a corpus to read the articles in it.</source>
            <translation>«{0}» es un archivo zip; impórtelo en un corpus para leer los artículos que contiene.</translation>
        </message>
        <message>
            <source>“{0}” is a zip file without a Word document in it; save it as .docx again.</source>
            <translation>«{0}» es un archivo zip sin documento de Word; guárdelo de nuevo como .docx.</translation>
        </message>
        <message>
            <source>“{0}” is a zip within a zip; it was left out; unpack it and import it alone.</source>
            <translation>«{0}» es un zip dentro de un zip; se omitió; descomprímalo e impórtelo solo.</translation>
        </message>
        <message>
            <source>“{0}” is an old or password-protected Office file; save it as .docx or .xlsx without a password.</source>
            <translation>«{0}» es un archivo de Office antiguo o protegido con contraseña; guárdelo como .docx o .xlsx sin contraseña.</translation>
        </message>
        <message>
            <source>“{0}” is copy-protected (DRM), so its text cannot be read; get an unprotected copy.</source>
            <translation>«{0}» está protegido contra copia (DRM), así que su texto no se puede leer; consiga una copia sin protección.</translation>
        </message>
        <message>
            <source>“{0}” is damaged RTF; save it again as RTF or as plain text.</source>
            <translation>«{0}» es RTF dañado; guárdelo de nuevo como RTF o como texto sin formato.</translation>
        </message>
        <message>
            <source>“{0}” is damaged at line {1!s} ({2!s}); {3} articles before it were read; get an undamaged copy for the rest.</source>
            <translation>«{0}» está dañado en la línea {1!s} ({2!s}); se leyeron {3} artículos anteriores; consiga una copia íntegra para el resto.</translation>
        </message>
        <message>
            <source>“{0}” is damaged or cut off; get a complete copy and open it again.</source>
            <translation>«{0}» está dañado o cortado; consiga una copia completa y ábrala de nuevo.</translation>
        </message>
        <message>
            <source>“{0}” is empty; open another file.</source>
            <translation>«{0}» está vacío; abra otro archivo.</translation>
        </message>
        <message>
            <source>“{0}” is larger than 64 MB, which no article is; it was left out.</source>
            <translation>«{0}» supera los 64 MB, que no es tamaño de un artículo; se omitió.</translation>
        </message>
        <message>
            <source>“{0}” is larger than 64 MB, which no article is; it was not read.</source>
            <translation>«{0}» supera los 64 MB, que no es tamaño de un artículo; no se leyó.</translation>
        </message>
        <message>
            <source>“{0}” is larger than 64 MB, which no article is; save the article alone.</source>
            <translation>«{0}» supera los 64 MB, que no es tamaño de un artículo; guarde el artículo solo.</translation>
        </message>
        <message>
            <source>“{0}” is no colour</source>
            <translation>«{0}» no es un color</translation>
        </message>
        <message>
            <source>“{0}” is no date; write 2022, 2022-02 or 2022-02-23, or two of them with ..</source>
            <translation>«{0}» no es una fecha; escriba 2022, 2022-02 o 2022-02-23, o dos de ellas con ..</translation>
        </message>
        <message>
            <source>“{0}” is no number of an article; write 12 or 12..20</source>
            <translation>«{0}» no es un número de artículo; escriba 12 o 12..20</translation>
        </message>
        <message>
            <source>“{0}” is no number; write 0.5, &gt;0.5 or 0.2..0.4</source>
            <translation>«{0}» no es un número; escriba 0.5, &gt;0.5 o 0.2..0.4</translation>
        </message>
        <message>
            <source>“{0}” is no other label that the scheme offers</source>
            <translation>«{0}» no es otra etiqueta que ofrezca el esquema</translation>
        </message>
        <message>
            <source>“{0}” is no regular expression ({1!s})</source>
            <translation>«{0}» no es una expresión regular ({1!s})</translation>
        </message>
        <message>
            <source>“{0}” is no regular expression ({1!s}); nothing was looked for; correct it.</source>
            <translation>«{0}» no es una expresión regular ({1!s}); no se buscó nada; corríjala.</translation>
        </message>
        <message>
            <source>“{0}” is not JSON in UTF-8 ({1!s}); export it again as JSON.</source>
            <translation>«{0}» no es JSON en UTF-8 ({1!s}); expórtelo de nuevo como JSON.</translation>
        </message>
        <message>
            <source>“{0}” is not a DocBin of spaCy ({1!s}); get an undamaged copy.</source>
            <translation>«{0}» no es un DocBin de spaCy ({1!s}); consiga una copia íntegra.</translation>
        </message>
        <message>
            <source>“{0}” is not a PDF that can be read; it may be damaged or cut off; get a complete copy.</source>
            <translation>«{0}» no es un PDF que se pueda leer; quizá esté dañado o cortado; consiga una copia completa.</translation>
        </message>
        <message>
            <source>“{0}” is not a Parquet file, or damaged ({1!s}); {2} articles of it were read; get an undamaged copy.</source>
            <translation>«{0}» no es un archivo Parquet o está dañado ({1!s}); se leyeron {2} de sus artículos; consiga una copia íntegra.</translation>
        </message>
        <message>
            <source>“{0}” is not a REFI-QDA project ({1!s}); nothing was read; choose another file.</source>
            <translation>«{0}» no es un proyecto REFI-QDA ({1!s}); no se leyó nada; elija otro archivo.</translation>
        </message>
        <message>
            <source>“{0}” is not a regular file; open a file on a disk.</source>
            <translation>«{0}» no es un archivo normal; abra un archivo de un disco.</translation>
        </message>
        <message>
            <source>“{0}” is not a table in UTF-8 ({1!s}); get an undamaged copy.</source>
            <translation>«{0}» no es una tabla en UTF-8 ({1!s}); consiga una copia íntegra.</translation>
        </message>
        <message>
            <source>“{0}” is not a text file; open a text, HTML, PDF, Word or similar file instead.</source>
            <translation>«{0}» no es un archivo de texto; abra en su lugar un archivo de texto, HTML, PDF, Word o similar.</translation>
        </message>
        <message>
            <source>“{0}” is not an Excel workbook, or damaged ({1!s}); get an undamaged copy.</source>
            <translation>«{0}» no es un libro de Excel o está dañado ({1!s}); consiga una copia íntegra.</translation>
        </message>
        <message>
            <source>“{0}” is not an Excel workbook, or damaged; get an undamaged copy and open it again.</source>
            <translation>«{0}» no es un libro de Excel o está dañado; consiga una copia sin daños y ábrala de nuevo.</translation>
        </message>
        <message>
            <source>“{0}” is not such a table: it has no column {1}; nothing was read; choose a file that this program has written.</source>
            <translation>«{0}» no es una tabla así: no tiene la columna {1}; no se leyó nada; elija un archivo que haya escrito este programa.</translation>
        </message>
        <message>
            <source>“{0}” is not text in UTF-8; get a copy in UTF-8 and read it again.</source>
            <translation>«{0}» no es texto en UTF-8; consiga una copia en UTF-8 y léala de nuevo.</translation>
        </message>
        <message>
            <source>“{0}” is not valid JSON (line {1!s}); mend it or save the article as plain text.</source>
            <translation>«{0}» no es JSON válido (línea {1!s}); corríjalo o guarde el artículo como texto sin formato.</translation>
        </message>
        <message>
            <source>“{0}” is not valid XML; get an undamaged copy or save its text as a .txt file.</source>
            <translation>«{0}» no es XML válido; consiga una copia íntegra o guarde su texto como archivo .txt.</translation>
        </message>
        <message>
            <source>“{0}” is of an old Excel, or protected by a password; save it as .xlsx without a password.</source>
            <translation>«{0}» es de un Excel antiguo o está protegido con contraseña; guárdelo como .xlsx sin contraseña.</translation>
        </message>
        <message>
            <source>“{0}” is one JSON object of more than 64 MB; nothing was read; save its articles as JSON Lines, one a line.</source>
            <translation>«{0}» es un objeto JSON de más de 64 MB; no se leyó nada; guarde sus artículos como JSON Lines, uno por línea.</translation>
        </message>
        <message>
            <source>“{0}” is protected by a password; remove it and open the file again.</source>
            <translation>«{0}» está protegido con contraseña; quítela y abra el archivo de nuevo.</translation>
        </message>
        <message>
            <source>“{0}” is protected by a password; save a copy without one and open that.</source>
            <translation>«{0}» está protegido con contraseña; guarde una copia sin ella y ábrala.</translation>
        </message>
        <message>
            <source>“{0}” is too large to be read at once; export fewer tasks and read again.</source>
            <translation>«{0}» es demasiado grande para leerlo de una vez; exporte menos tareas y lea de nuevo.</translation>
        </message>
        <message>
            <source>“{0}” may hold many articles; import it into a corpus to read each of them.</source>
            <translation>«{0}» quizá contenga muchos artículos; impórtelo en un corpus para leer cada uno.</translation>
        </message>
        <message>
            <source>“{0}” may not be read by you; change its permissions or copy it.</source>
            <translation>Usted no puede leer «{0}»; cambie sus permisos o cópielo.</translation>
        </message>
        <message>
            <source>“{0}” means “{1}” already</source>
            <translation>«{0}» ya significa «{1}»</translation>
        </message>
        <message>
            <source>“{0}” was not read: this program writes {1} but does not read it; use one of the formats that “annotator formats” lists as readable.</source>
            <translation>«{0}» no se leyó: este programa escribe {1} pero no lo lee; use uno de los formatos que «annotator formats» indica como legibles.</translation>
        </message>
        <message>
            <source>“{0}” would unpack to far more data than a table has; it was not read; open it in a spreadsheet program and save it as csv if you trust it.</source>
            <translation>«{0}» se descomprimiría en muchos más datos de los que tiene una tabla; no se leyó; ábralo en una hoja de cálculo y guárdelo como csv si se fía de él.</translation>
        </message>
        <message>
            <source>“{0}” would unpack to far more data than an article has; it was not unpacked; open it in the program that made it and save it as plain text.</source>
            <translation>«{0}» se descomprimiría en muchos más datos de los que tiene un artículo; no se descomprimió; ábralo en el programa que lo hizo y guárdelo como texto sin formato.</translation>
        </message>
        <message>
            <source>“{0}” would unpack to far more data than articles have; it was not read.</source>
            <translation>«{0}» se descomprimiría en muchos más datos de los que tienen los artículos; no se leyó.</translation>
        </message>
        <message>
            <source>“{0}” would unpack to far more data than articles have; it was not read; unpack it yourself and read the folder if you trust it.</source>
            <translation>«{0}» se descomprimiría en muchos más datos de los que tienen los artículos; no se leyó; descomprímalo usted y lea la carpeta si se fía de él.</translation>
        </message>
        <message>
            <source>“{0}”, line {1} is far too long; the rest was not read.</source>
            <translation>«{0}», la línea {1} es demasiado larga; el resto no se leyó.</translation>
        </message>
        <message>
            <source>“{0}”: the sheet “{1}” has no column {2}; nothing was read.</source>
            <translation>«{0}»: la hoja «{1}» no tiene la columna {2}; no se leyó nada.</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open a corpus on a server</source>
            <translation>Abrir un corpus en un servidor</translation>
        </message>
        <message>
            <source>The address begins with {0}</source>
            <translation>La dirección empieza por {0}</translation>
        </message>
        <message>
            <source>The address of a PostgreSQL database. The password comes from the file .pgpass in your home folder or the variable PGPASSWORD. The program talks to no other computer.</source>
            <translation>La dirección de una base de datos PostgreSQL. La contraseña viene del archivo .pgpass de su carpeta personal o de la variable PGPASSWORD. El programa no se comunica con ningún otro equipo.</translation>
        </message>
    </context>
    <context>
        <name>SessionBar</name>
        <message numerus="yes">
            <source>%n article(s) left</source>
            <translation>
                <numerusform>queda %n artículo</numerusform>
                <numerusform>quedan %n artículos</numerusform>
            </translation>
        </message>
        <message>
            <source>Pauses are left out: a pause begins a minute after the last key, mouse move or decision. Articles per hour: those done of the ones you worked on today. The end is that pace over the articles left, if you go on now.</source>
            <translation>Las pausas no cuentan: una pausa empieza un minuto después de la última tecla, movimiento del ratón o decisión. Artículos por hora: los terminados de los que ha trabajado hoy. El final es ese ritmo para los artículos que quedan, si sigue ahora.</translation>
        </message>
        <message>
            <source>Time and pace</source>
            <translation>Tiempo y ritmo</translation>
        </message>
        <message>
            <source>done about {0}</source>
            <translation>fin hacia las {0}</translation>
        </message>
        <message>
            <source>under a minute</source>
            <translation>menos de un minuto</translation>
        </message>
        <message>
            <source>{0} articles/h</source>
            <translation>{0} artículos/h</translation>
        </message>
        <message>
            <source>{0} decisions/h</source>
            <translation>{0} decisiones/h</translation>
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
            <translation>quedan {0} de trabajo</translation>
        </message>
        <message>
            <source>{0} on this article</source>
            <translation>{0} en este artículo</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>Choose a scheme</source>
            <translation>Elegir un esquema</translation>
        </message>
        <message>
            <source>Choose the folder of a spaCy pipeline</source>
            <translation>Elegir la carpeta de un modelo de spaCy</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Detect when an article is opened for the first time</source>
            <translation>Detectar cuando un artículo se abre por primera vez</translation>
        </message>
        <message>
            <source>Detection</source>
            <translation>Detección</translation>
        </message>
        <message>
            <source>Detection pipeline</source>
            <translation>Modelo de detección</translation>
        </message>
        <message>
            <source>Guesses of event type and stance shown from</source>
            <translation>Conjeturas de tipo de evento y postura desde</translation>
        </message>
        <message>
            <source>Holds from the next start on.</source>
            <translation>Vale desde el próximo inicio.</translation>
        </message>
        <message>
            <source>Labels of a new corpus</source>
            <translation>Etiquetas de un corpus nuevo</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Look for indirect quotes too: said that…, according to…</source>
            <translation>Buscar también citas indirectas: dijo que…, según…</translation>
        </message>
        <message>
            <source>Reading font with serifs</source>
            <translation>Letra de lectura con remates</translation>
        </message>
        <message>
            <source>Scheme (*.toml)</source>
            <translation>Esquema (*.toml)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <source>Settings file: {0}</source>
            <translation>Archivo de preferencias: {0}</translation>
        </message>
        <message>
            <source>Show guesses from this confidence on</source>
            <translation>Mostrar conjeturas desde esta confianza</translation>
        </message>
        <message>
            <source>Show suggestions from this confidence on</source>
            <translation>Mostrar sugerencias desde esta confianza</translation>
        </message>
        <message>
            <source>Show time and pace at the foot of the window</source>
            <translation>Mostrar tiempo y ritmo al pie de la ventana</translation>
        </message>
        <message>
            <source>Suggestions shown from</source>
            <translation>Sugerencias mostradas desde</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>The one that comes with the program</source>
            <translation>El que viene con el programa</translation>
        </message>
        <message>
            <source>The open corpus has its own, “{0}”, which hold there whatever is chosen here; the scheme editor changes them.</source>
            <translation>El corpus abierto tiene las suyas, «{0}», que valen allí se elija lo que se elija aquí; el editor de esquemas las cambia.</translation>
        </message>
        <message>
            <source>The open corpus has none of its own, so these hold in it, from the next start.</source>
            <translation>El corpus abierto no tiene propias, así que estas valen en él, desde el próximo inicio.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>What you decide is kept under this name.</source>
            <translation>Lo que decida se guarda con este nombre.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>{0} is no scheme ({1}); the labels stay as they are; choose another file.</source>
            <translation>{0} no es un esquema ({1}); las etiquetas quedan como están; elija otro archivo.</translation>
        </message>
    </context>
    <context>
        <name>SharesDialog</name>
        <message>
            <source>&amp;Overlap</source>
            <translation>&amp;Solapamiento</translation>
        </message>
        <message>
            <source>&amp;Persons</source>
            <translation>&amp;Personas</translation>
        </message>
        <message>
            <source>All articles that the queue shows are split evenly. Those of the overlap go to two persons, so that it can be measured how far they agree.</source>
            <translation>Todos los artículos que muestra la cola se reparten por igual. Los del solapamiento van a dos personas, para poder medir hasta qué punto coinciden.</translation>
        </message>
        <message>
            <source>Forget how these articles were assigned before</source>
            <translation>Olvidar a quién se asignaron antes estos artículos</translation>
        </message>
        <message>
            <source>Names, separated by commas</source>
            <translation>Nombres, separados por comas</translation>
        </message>
        <message>
            <source>Share out</source>
            <translation>Repartir</translation>
        </message>
        <message>
            <source>Share out articles</source>
            <translation>Repartir artículos</translation>
        </message>
        <message>
            <source>Shared out: {0}.</source>
            <translation>Repartido: {0}.</translation>
        </message>
        <message>
            <source>The articles are assigned as before.</source>
            <translation>Los artículos están asignados como antes.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Sides</name>
        <message>
            <source>adjudicated</source>
            <translation>adjudicada</translation>
        </message>
        <message>
            <source>blind</source>
            <translation>a ciegas</translation>
        </message>
        <message>
            <source>from a merge</source>
            <translation>combinada</translation>
        </message>
        <message>
            <source>repeated</source>
            <translation>repetida</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>común</translation>
        </message>
    </context>
    <context>
        <name>SlowDisk</name>
        <message>
            <source>The disk or network drive that holds {0} takes {1} seconds for each edit. Nothing is lost; a copy on a disk of this computer is quicker.</source>
            <translation>El disco o unidad de red que contiene {0} tarda {1} segundos en cada edición. No se pierde nada; una copia en un disco de este equipo es más rápida.</translation>
        </message>
    </context>
    <context>
        <name>SpeakerField</name>
        <message>
            <source>Candidate {0}</source>
            <translation>Candidato {0}</translation>
        </message>
        <message>
            <source>Cue</source>
            <translation>Verbo de habla</translation>
        </message>
        <message>
            <source>Cue: next verb</source>
            <translation>Verbo de habla: siguiente</translation>
        </message>
        <message>
            <source>Cue: verb before</source>
            <translation>Verbo de habla: anterior</translation>
        </message>
        <message>
            <source>Cue: {0}</source>
            <translation>Verbo de habla: {0}</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <source>Full name of the speaker</source>
            <translation>Nombre completo del hablante</translation>
        </message>
        <message>
            <source>Nobody yet: pick or type a name</source>
            <translation>Nadie aún: elija o escriba un nombre</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Hablante</translation>
        </message>
        <message>
            <source>as written</source>
            <translation>en el texto</translation>
        </message>
        <message>
            <source>beside the cue</source>
            <translation>junto al verbo</translation>
        </message>
        <message>
            <source>named after</source>
            <translation>nombrado después</translation>
        </message>
        <message>
            <source>named before</source>
            <translation>nombrado antes</translation>
        </message>
        <message>
            <source>named in the quote</source>
            <translation>nombrado en la cita</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>not in the text</source>
            <translation>no está en el texto</translation>
        </message>
        <message>
            <source>same paragraph</source>
            <translation>mismo párrafo</translation>
        </message>
        <message>
            <source>same sentence</source>
            <translation>misma oración</translation>
        </message>
        <message>
            <source>says the quote before</source>
            <translation>dice la cita anterior</translation>
        </message>
        <message>
            <source>who it is</source>
            <translation>quién es</translation>
        </message>
    </context>
    <context>
        <name>Speakers</name>
        <message>
            <source>Select the reporting verb while the quote is selected.</source>
            <translation>Seleccione el verbo de habla con la cita seleccionada.</translation>
        </message>
        <message>
            <source>There is no further verb in this paragraph.</source>
            <translation>No hay otro verbo en este párrafo.</translation>
        </message>
        <message>
            <source>This quote has {0} candidates.</source>
            <translation>Esta cita tiene {0} candidatos.</translation>
        </message>
        <message>
            <source>Who says this? Type a name or click it in the text.</source>
            <translation>¿Quién lo dice? Escriba o haga clic en el texto.</translation>
        </message>
        <message>
            <source>beside the cue</source>
            <translation>junto al verbo</translation>
        </message>
        <message>
            <source>named after</source>
            <translation>nombrado después</translation>
        </message>
        <message>
            <source>named before</source>
            <translation>nombrado antes</translation>
        </message>
        <message>
            <source>named in the quote</source>
            <translation>nombrado en la cita</translation>
        </message>
        <message>
            <source>not in the text</source>
            <translation>no está en el texto</translation>
        </message>
        <message>
            <source>same paragraph</source>
            <translation>mismo párrafo</translation>
        </message>
        <message>
            <source>same sentence</source>
            <translation>misma oración</translation>
        </message>
        <message>
            <source>says the quote before</source>
            <translation>dice la cita anterior</translation>
        </message>
    </context>
    <context>
        <name>Split</name>
        <message>
            <source>That article is open already; pick another one to show beside it.</source>
            <translation>Ese artículo ya está abierto; elija otro para mostrarlo al lado.</translation>
        </message>
        <message>
            <source>There is no other article in the queue to show beside this one.</source>
            <translation>No hay otro artículo en la cola para mostrar al lado.</translation>
        </message>
    </context>
    <context>
        <name>SplitChoice</name>
        <message>
            <source>All other annotations stay {0}.</source>
            <translation>Todas las demás anotaciones siguen siendo {0}.</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Label of part {0}</source>
            <translation>Etiqueta de la parte {0}</translation>
        </message>
        <message>
            <source>Name a label and the words that go there.</source>
            <translation>Indique una etiqueta y las palabras que van allí.</translation>
        </message>
        <message>
            <source>Words of part {0}</source>
            <translation>Palabras de la parte {0}</translation>
        </message>
        <message>
            <source>Words, by commas, or a /regular expression/</source>
            <translation>Palabras separadas por comas, o una /expresión regular/</translation>
        </message>
    </context>
    <context>
        <name>SplitForm</name>
        <message>
            <source>Articles of a week stay together</source>
            <translation>Los artículos de una semana quedan juntos</translation>
        </message>
        <message>
            <source>Articles of an outlet stay together</source>
            <translation>Los artículos de un medio quedan juntos</translation>
        </message>
        <message>
            <source>Divide</source>
            <translation>Dividir</translation>
        </message>
        <message>
            <source>Kept in the corpus: {0}. Dividing anew replaces that.</source>
            <translation>Guardado en el corpus: {0}. Dividir de nuevo lo reemplaza.</translation>
        </message>
        <message>
            <source>Labels in each split</source>
            <translation>Etiquetas en cada parte</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>articles</source>
            <translation>artículos</translation>
        </message>
        <message>
            <source>{0} articles in {1} groups that stay together; near duplicates always do.</source>
            <translation>{0} artículos en {1} grupos que quedan juntos; los casi duplicados, siempre.</translation>
        </message>
    </context>
    <context>
        <name>SplitView</name>
        <message>
            <source>Article to compare</source>
            <translation>Artículo para comparar</translation>
        </message>
        <message>
            <source>Close the second article</source>
            <translation>Cerrar el segundo artículo</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Edit this article: a click on its words or Return does it too</source>
            <translation>Editar este artículo: también con un clic en sus palabras o Intro</translation>
        </message>
    </context>
    <context>
        <name>StanceFields</name>
        <message>
            <source>Holder</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Intensity</source>
            <translation>Intensidad</translation>
        </message>
        <message>
            <source>Intensity {0}</source>
            <translation>Intensidad {0}</translation>
        </message>
        <message>
            <source>Remove this stance</source>
            <translation>Quitar esta postura</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Objeto</translation>
        </message>
        <message>
            <source>against</source>
            <translation>en contra</translation>
        </message>
        <message>
            <source>favor</source>
            <translation>a favor</translation>
        </message>
        <message>
            <source>mixed</source>
            <translation>mixta</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutral</translation>
        </message>
        <message>
            <source>unclear</source>
            <translation>poco clara</translation>
        </message>
    </context>
    <context>
        <name>StatisticsPage</name>
        <message>
            <source>&amp;Save as picture or table…</source>
            <translation>&amp;Guardar como…</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Por día</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>Por mes</translation>
        </message>
        <message>
            <source>By week</source>
            <translation>Por semana</translation>
        </message>
        <message>
            <source>By year</source>
            <translation>Por año</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Gráficos</translation>
        </message>
        <message>
            <source>Charts fill as articles are detected and decided about; those of speakers, event types and stances need quotes that have them.</source>
            <translation>Los gráficos se llenan a medida que se detectan y deciden artículos; los de hablantes, tipos de evento y posturas necesitan citas que los tengan.</translation>
        </message>
        <message>
            <source>Choose a number, or click in the chart, to see the passages behind it.</source>
            <translation>Elija un número o haga clic en el gráfico para ver los pasajes que hay detrás.</translation>
        </message>
        <message>
            <source>Nothing to count yet</source>
            <translation>Aún no hay nada que contar</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>Numbers of the chart</source>
            <translation>Números del gráfico</translation>
        </message>
        <message>
            <source>PNG picture (*.png);;SVG picture (*.svg);;CSV table (*.csv)</source>
            <translation>Imagen PNG (*.png);;Imagen SVG (*.svg);;Tabla CSV (*.csv)</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>Pasajes</translation>
        </message>
        <message>
            <source>Passages, the first {0}</source>
            <translation>Pasajes, los primeros {0}</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Guardar el gráfico</translation>
        </message>
        <message>
            <source>Saved: {0}</source>
            <translation>Guardado: {0}</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Estadísticas</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>aceptada</translation>
        </message>
        <message>
            <source>against</source>
            <translation>en contra</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminado</translation>
        </message>
        <message>
            <source>entity</source>
            <translation>entidad</translation>
        </message>
        <message>
            <source>event type</source>
            <translation>tipo de evento</translation>
        </message>
        <message>
            <source>favor</source>
            <translation>a favor</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>tipo</translation>
        </message>
        <message>
            <source>label</source>
            <translation>etiqueta</translation>
        </message>
        <message>
            <source>mixed</source>
            <translation>mixta</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutral</translation>
        </message>
        <message>
            <source>number</source>
            <translation>número</translation>
        </message>
        <message>
            <source>origin</source>
            <translation>origen</translation>
        </message>
        <message>
            <source>origin and label</source>
            <translation>origen y etiqueta</translation>
        </message>
        <message>
            <source>other entity</source>
            <translation>otra entidad</translation>
        </message>
        <message>
            <source>outlet</source>
            <translation>medio</translation>
        </message>
        <message>
            <source>person</source>
            <translation>persona</translation>
        </message>
        <message>
            <source>polarity</source>
            <translation>polaridad</translation>
        </message>
        <message>
            <source>progress</source>
            <translation>avance</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <source>share</source>
            <translation>proporción</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>hablante</translation>
        </message>
        <message>
            <source>status</source>
            <translation>estado</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>sugerida</translation>
        </message>
        <message>
            <source>time</source>
            <translation>tiempo</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <source>unclear</source>
            <translation>poco clara</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Detecting: {0} of {1} articles</source>
            <translation>Detectando: {0} de {1} artículos</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Solo lectura</translation>
        </message>
        <message>
            <source>Reading {0} of {1}</source>
            <translation>Leyendo {0} de {1}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>The name that your decisions are kept under. The settings have it.</source>
            <translation>El nombre con que se guardan sus decisiones. Está en las preferencias.</translation>
        </message>
        <message>
            <source>You make annotations of your own, and nothing is suggested. “Whose annotations…” changes that.</source>
            <translation>Hace anotaciones propias y no se sugiere nada. «De quién son las anotaciones…» lo cambia.</translation>
        </message>
        <message>
            <source>You see and make annotations of your own. “Whose annotations…” changes that.</source>
            <translation>Ve y hace anotaciones propias. «De quién son las anotaciones…» lo cambia.</translation>
        </message>
        <message>
            <source>{0} to decide · {1} accepted · {2} rejected</source>
            <translation>{0} por decidir · {1} aceptadas · {2} rechazadas</translation>
        </message>
        <message>
            <source>{0} · blind</source>
            <translation>{0} · a ciegas</translation>
        </message>
        <message>
            <source>{0} · own</source>
            <translation>{0} · propias</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Back in the article that is done; undo again takes that back.</source>
            <translation>De vuelta en el artículo hecho; deshacer otra vez lo revierte.</translation>
        </message>
        <message>
            <source>Done again in {0} of {1} articles; the others were changed since and stay.</source>
            <translation>Rehecho en {0} de {1} artículos; los demás han cambiado desde entonces y se quedan así.</translation>
        </message>
        <message>
            <source>Done again: {0}</source>
            <translation>Rehecho: {0}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Taken back in all {0} articles.</source>
            <translation>Revertido en los {0} artículos.</translation>
        </message>
        <message>
            <source>Taken back in {0} of {1} articles; the others were changed since and stay.</source>
            <translation>Deshecho en {0} de {1} artículos; los demás han cambiado desde entonces y se quedan así.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <translation>Deshecho: {0}</translation>
        </message>
        <message>
            <source>back to the article that is done</source>
            <translation>volver al artículo hecho</translation>
        </message>
    </context>
    <context>
        <name>TagModel</name>
        <message>
            <source>SET</source>
            <translation>CONJUNTO</translation>
        </message>
        <message>
            <source>Set, in its own order</source>
            <translation>Conjunto, en su propio orden</translation>
        </message>
        <message>
            <source>TAG</source>
            <translation>MARCA</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>one article</source>
            <translation>un artículo</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} artículos</translation>
        </message>
    </context>
    <context>
        <name>TagsPage</name>
        <message>
            <source>&amp;Merge into…</source>
            <translation>&amp;Unir con…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>Give an article a tag with the command “Tags and sets…”, or make a set of all that the queue shows. The menu above the queue shows them alone.</source>
            <translation>Ponga una marca a un artículo con el comando «Marcas y conjuntos…» o haga un conjunto de todo lo que muestra la cola. El menú encima de la cola los muestra solos.</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>En</translation>
        </message>
        <message>
            <source>Merge into</source>
            <translation>Unir con</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>New &amp;set of what the queue shows…</source>
            <translation>Nuevo &amp;conjunto con lo de la cola…</translation>
        </message>
        <message>
            <source>New set</source>
            <translation>Nuevo conjunto</translation>
        </message>
        <message>
            <source>No tags and no sets yet</source>
            <translation>Aún no hay marcas ni conjuntos</translation>
        </message>
        <message>
            <source>Re&amp;name…</source>
            <translation>&amp;Renombrar…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
        <message>
            <source>Tags and sets</source>
            <translation>Marcas y conjuntos</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Deshecho.</translation>
        </message>
        <message>
            <source>set</source>
            <translation>conjunto</translation>
        </message>
        <message>
            <source>tag</source>
            <translation>marca</translation>
        </message>
        <message>
            <source>“{0}” is now part of “{1}”.</source>
            <translation>«{0}» es ahora parte de «{1}».</translation>
        </message>
        <message>
            <source>“{0}” is now “{1}”.</source>
            <translation>«{0}» es ahora «{1}».</translation>
        </message>
        <message>
            <source>“{0}” is removed; its articles stay.</source>
            <translation>«{0}» se ha quitado; sus artículos quedan.</translation>
        </message>
    </context>
    <context>
        <name>Team</name>
        <message>
            <source>Corpus (*.sqlite)</source>
            <translation>Corpus (*.sqlite)</translation>
        </message>
        <message>
            <source>Merge with another corpus</source>
            <translation>Combinar con otro corpus</translation>
        </message>
        <message>
            <source>decided by {0}, {1}</source>
            <translation>decidida por {0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>ThresholdBar</name>
        <message>
            <source>All suggestions shown</source>
            <translation>Se muestran todas</translation>
        </message>
        <message>
            <source>Show suggestions from this confidence on</source>
            <translation>Mostrar sugerencias desde esta confianza</translation>
        </message>
        <message>
            <source>Shown from {0} %</source>
            <translation>Desde el {0} %</translation>
        </message>
        <message>
            <source>Suggestions less sure than this are hidden, not deleted. {0}</source>
            <translation>Las sugerencias menos seguras se ocultan, no se borran. {0}</translation>
        </message>
        <message>
            <source>{0} · {1} hidden</source>
            <translation>{0} · {1} ocultas</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>That is all. What you did here is forgotten; your own articles are as they were.</source>
            <translation>Eso es todo. Lo hecho aquí se olvida; sus artículos están como estaban.</translation>
        </message>
    </context>
    <context>
        <name>TourBar</name>
        <message>
            <source>Back to my articles</source>
            <translation>Volver a mis artículos</translation>
        </message>
        <message>
            <source>Leave the tour</source>
            <translation>Dejar el recorrido</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} de {1}</translation>
        </message>
    </context>
    <context>
        <name>TourSteps</name>
        <message>
            <source>A quote. Who says it? {0} or {1} picks one of those at the right, {2} anybody else.</source>
            <translation>Una cita. ¿Quién la dice? {0} o {1} elige a uno de los de la derecha, {2} a cualquier otro.</translation>
        </message>
        <message>
            <source>Everything can be taken back: {0}.</source>
            <translation>Todo se puede deshacer: {0}.</translation>
        </message>
        <message>
            <source>Is it right? {0} accepts it and goes on to the next.</source>
            <translation>¿Es correcta? {0} la acepta y va a la siguiente.</translation>
        </message>
        <message>
            <source>Is it wrong? {0} rejects it. Try it on this one.</source>
            <translation>¿Es incorrecta? {0} la rechaza. Pruébelo con esta.</translation>
        </message>
        <message>
            <source>Names and quotes get marked: they are suggestions. {0} goes to the first one.</source>
            <translation>Se marcan nombres y citas: son sugerencias. {0} va a la primera.</translation>
        </message>
        <message>
            <source>Right words, wrong label? Press the letter that stands on another label’s button.</source>
            <translation>¿Palabras correctas, etiqueta incorrecta? Pulse la letra que está en el botón de otra etiqueta.</translation>
        </message>
        <message>
            <source>Something is missing? Select words with the mouse, then press a label’s letter.</source>
            <translation>¿Falta algo? Seleccione palabras con el ratón y pulse la letra de una etiqueta.</translation>
        </message>
        <message>
            <source>The article is done: {0} marks it and opens the next one.</source>
            <translation>El artículo está terminado: {0} lo marca y abre el siguiente.</translation>
        </message>
        <message>
            <source>The rest looks right? {0} accepts all that is left and shown.</source>
            <translation>¿El resto parece correcto? {0} acepta todo lo que queda y se muestra.</translation>
        </message>
        <message>
            <source>Too long or too short? {0} and {1} move the end by a word.</source>
            <translation>¿Demasiado larga o corta? {0} y {1} mueven el fin una palabra.</translation>
        </message>
    </context>
    <context>
        <name>TrashMenu</name>
        <message>
            <source>Empty the trash…</source>
            <translation>Vaciar la papelera…</translation>
        </message>
        <message>
            <source>Restore: {0}, deleted {1}</source>
            <translation>Restaurar: {0}, borrado {1}</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>La papelera está vacía</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} artículos</translation>
        </message>
    </context>
    <context>
        <name>Trashing</name>
        <message>
            <source>Articles deleted for good: {0}.</source>
            <translation>Artículos borrados definitivamente: {0}.</translation>
        </message>
        <message>
            <source>Articles moved to the trash: {0}.</source>
            <translation>Artículos movidos a la papelera: {0}.</translation>
        </message>
        <message>
            <source>Articles restored: {0}.</source>
            <translation>Artículos restaurados: {0}.</translation>
        </message>
        <message>
            <source>Delete the {0} articles in the trash for good? That cannot be undone.</source>
            <translation>¿Borrar definitivamente los {0} artículos de la papelera? No se puede deshacer.</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Vaciar la papelera</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>{0} stay in the trash: their files were taken in again meanwhile.</source>
            <translation>{0} quedan en la papelera: sus archivos se añadieron de nuevo entretanto.</translation>
        </message>
    </context>
    <context>
        <name>UnplacedList</name>
        <message>
            <source>These words do not stand in the copy at that place; nothing was set for them.</source>
            <translation>Estas palabras no están en la copia en ese lugar; no se fijó nada para ellas.</translation>
        </message>
        <message>
            <source>What found no place</source>
            <translation>Lo que no halló lugar</translation>
        </message>
    </context>
    <context>
        <name>ValueButton</name>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
    </context>
    <context>
        <name>VersionModel</name>
        <message>
            <source>begun, {0} annotations</source>
            <translation>empezado, {0} anotaciones</translation>
        </message>
        <message>
            <source>done, {0} annotations</source>
            <translation>terminado, {0} anotaciones</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>sin empezar</translation>
        </message>
    </context>
    <context>
        <name>VersionsPage</name>
        <message>
            <source>&amp;Everybody edits the same annotations</source>
            <translation>&amp;Todos editan las mismas anotaciones</translation>
        </message>
        <message>
            <source>&amp;Pick articles</source>
            <translation>&amp;Elegir artículos</translation>
        </message>
        <message>
            <source>Articles that you decided some time ago come back without annotations and suggestions. What you annotate now is compared with what you did then: see “Agreement of annotators”.</source>
            <translation>Artículos que decidió hace tiempo vuelven sin anotaciones ni sugerencias. Lo que anote ahora se compara con lo de entonces: véase «Acuerdo entre anotadores».</translation>
        </message>
        <message>
            <source>Each annotates on their &amp;own, starting from the suggestions</source>
            <translation>Cada cual anota por &amp;su cuenta, a partir de las sugerencias</translation>
        </message>
        <message>
            <source>Each annotates on their own, &amp;blindly</source>
            <translation>Cada cual anota por su cuenta, a &amp;ciegas</translation>
        </message>
        <message>
            <source>How far do I agree with myself?</source>
            <translation>¿Hasta qué punto coincido conmigo?</translation>
        </message>
        <message>
            <source>How many articles</source>
            <translation>Cuántos artículos</translation>
        </message>
        <message>
            <source>How many days ago</source>
            <translation>Hace cuántos días</translation>
        </message>
        <message>
            <source>In this corpus</source>
            <translation>En este corpus</translation>
        </message>
        <message>
            <source>Nobody sees what the others have decided until the annotations are compared.</source>
            <translation>Nadie ve lo que decidieron los demás hasta que se comparan las anotaciones.</translation>
        </message>
        <message>
            <source>Nothing to annotate again</source>
            <translation>Nada que volver a anotar</translation>
        </message>
        <message>
            <source>The articles that you pick stand here; Return opens one.</source>
            <translation>Los artículos elegidos están aquí; Intro abre uno.</translation>
        </message>
        <message>
            <source>The same without suggestions, so that they cannot lead anybody.</source>
            <translation>Lo mismo sin sugerencias, para que no guíen a nadie.</translation>
        </message>
        <message>
            <source>To annotate again</source>
            <translation>Para volver a anotar</translation>
        </message>
        <message>
            <source>What everybody edits together is shown again; what each has decided alone is kept.</source>
            <translation>Se muestra de nuevo lo que todos editan juntos; lo que cada cual decidió por su cuenta se conserva.</translation>
        </message>
        <message>
            <source>Whose annotations</source>
            <translation>De quién son las anotaciones</translation>
        </message>
        <message>
            <source>You have decided no other article so long ago; try fewer days, or later.</source>
            <translation>No ha decidido otro artículo hace tanto; pruebe con menos días, o más tarde.</translation>
        </message>
        <message>
            <source>You see your own decisions now. What was decided together is kept; it is compared as “shared”.</source>
            <translation>Ahora ve sus propias decisiones. Lo decidido juntos se conserva; se compara como «común».</translation>
        </message>
        <message>
            <source>articles, decided at least</source>
            <translation>artículos, decididos hace al menos</translation>
        </message>
        <message>
            <source>days ago</source>
            <translation>días</translation>
        </message>
    </context>
    <context>
        <name>ViewCommands</name>
        <message>
            <source>All hits are labelled {0}.</source>
            <translation>Todos los resultados llevan la etiqueta {0}.</translation>
        </message>
        <message>
            <source>Least certain first</source>
            <translation>Las menos seguras primero</translation>
        </message>
        <message>
            <source>Line spacing: {0}</source>
            <translation>Interlineado: {0}</translation>
        </message>
        <message>
            <source>Line width: {0}</source>
            <translation>Ancho de línea: {0}</translation>
        </message>
        <message>
            <source>The other hits are suggested or decided as {0} already.</source>
            <translation>Los demás resultados ya están sugeridos o decididos como {0}.</translation>
        </message>
        <message>
            <source>Theme: {0}</source>
            <translation>Tema: {0}</translation>
        </message>
    </context>
    <context>
        <name>ViewFilter</name>
        <message>
            <source>Filtered: {0} not drawn</source>
            <translation>Filtrado: {0} sin dibujar</translation>
        </message>
        <message>
            <source>Some annotations are not drawn. Click to draw everything again.</source>
            <translation>Algunas anotaciones no se dibujan. Un clic vuelve a dibujar todo.</translation>
        </message>
    </context>
    <context>
        <name>Watching</name>
        <message>
            <source>Also here: {0}</source>
            <translation>También aquí: {0}</translation>
        </message>
        <message>
            <source>Changed by somebody else</source>
            <translation>Cambiado por otra persona</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Solo lectura</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Compartido</translation>
        </message>
        <message>
            <source>The server can be reached again; you see what is stored.</source>
            <translation>El servidor vuelve a responder; usted ve lo guardado.</translation>
        </message>
    </context>
    <context>
        <name>WideEdits</name>
        <message>
            <source>Taken back in all its articles.</source>
            <translation>Deshecho en todos sus artículos.</translation>
        </message>
        <message>
            <source>Taken back in {0} of {1} articles; the others were changed since and stay.</source>
            <translation>Deshecho en {0} de {1} artículos; los demás han cambiado desde entonces y se quedan así.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>{0}: 1 place.</source>
            <translation>{0}: 1 lugar.</translation>
        </message>
        <message>
            <source>{0}: nothing had to be changed.</source>
            <translation>{0}: no hubo que cambiar nada.</translation>
        </message>
        <message>
            <source>{0}: {1} places in one article.</source>
            <translation>{0}: {1} lugares en un artículo.</translation>
        </message>
        <message>
            <source>{0}: {1} places in {2} articles.</source>
            <translation>{0}: {1} lugares en {2} artículos.</translation>
        </message>
    </context>
</TS>
