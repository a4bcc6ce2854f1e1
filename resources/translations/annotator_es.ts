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
            <source>All arcs</source>
            <translation>Todos los arcos</translation>
        </message>
        <message>
            <source>All keys at a glance; give an action another key</source>
            <translation>Todas las teclas de un vistazo; dar otra tecla a una acción</translation>
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
            <source>Close the gaps</source>
            <translation>Cerrar los huecos</translation>
        </message>
        <message>
            <source>Commands…</source>
            <translation>Comandos…</translation>
        </message>
        <message>
            <source>Compare two articles; again closes it</source>
            <translation>Comparar dos artículos; otra vez lo cierra</translation>
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
            <source>Focus: the article alone</source>
            <translation>Enfoque: solo el artículo</translation>
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
            <source>Minimap</source>
            <translation>Minimapa</translation>
        </message>
        <message>
            <source>Mode and context…</source>
            <translation>Modo y contexto…</translation>
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
            <source>Remove the article…</source>
            <translation>Quitar el artículo…</translation>
        </message>
        <message>
            <source>Remove the fragment here</source>
            <translation>Quitar el fragmento de aquí</translation>
        </message>
        <message>
            <source>Same for all…</source>
            <translation>Lo mismo para todas…</translation>
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
            <source>Stop detection</source>
            <translation>Detener la detección</translation>
        </message>
        <message>
            <source>Take the article out of the corpus for good</source>
            <translation>Sacar el artículo del corpus definitivamente</translation>
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
            <source>What later suggestions follow</source>
            <translation>Lo que siguen las sugerencias posteriores</translation>
        </message>
        <message>
            <source>What lies between its fragments belongs to it as well</source>
            <translation>Lo que hay entre sus fragmentos también le pertenece</translation>
        </message>
        <message>
            <source>What was found so far stays</source>
            <translation>Lo encontrado hasta ahora se conserva</translation>
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
            <source>Without a click a key means what the mouse points at</source>
            <translation>Sin clic, una tecla se refiere a lo que señala el ratón</translation>
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
            <source>quote</source>
            <translation>cita</translation>
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
            <source>unsure</source>
            <translation>dudosa</translation>
        </message>
        <message>
            <source>{0} is annotated as {1}</source>
            <translation>{0} está anotada como {1}</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} de {1}</translation>
        </message>
    </context>
    <context>
        <name>ArticleCommands</name>
        <message>
            <source>Done. All articles of the queue are done.</source>
            <translation>Terminado. Todos los artículos de la cola están terminados.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove “{0}” with all its annotations from the corpus? This cannot be undone.</source>
            <translation>¿Quitar «{0}» del corpus con todas sus anotaciones? No se puede deshacer.</translation>
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
        <name>Desk</name>
        <message>
            <source>New here? Three-minute tour</source>
            <translation>¿Nuevo aquí? Recorrido de tres minutos</translation>
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
    </context>
    <context>
        <name>Detector</name>
        <message>
            <source>Detection stopped; your annotations are safe; start it again.</source>
            <translation>La detección se detuvo; sus anotaciones están a salvo; iníciela de nuevo.</translation>
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
            <translation>&amp;Recordar para artículos posteriores</translation>
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
        <name>ExportDialog</name>
        <message>
            <source>All articles of the corpus</source>
            <translation>Todos los artículos del corpus</translation>
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
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Nothing: everything of these articles fits.</source>
            <translation>Nada: todo lo de estos artículos cabe.</translation>
        </message>
        <message>
            <source>Only the open article</source>
            <translation>Solo el artículo abierto</translation>
        </message>
        <message>
            <source>Suggestions as well, not only what was accepted</source>
            <translation>También sugerencias, no solo lo aceptado</translation>
        </message>
        <message>
            <source>What the format leaves out</source>
            <translation>Lo que el formato omite</translation>
        </message>
        <message>
            <source>Written to {2}: annotations {0}, articles {1}.</source>
            <translation>Escrito en {2}: anotaciones {0}, artículos {1}.</translation>
        </message>
        <message>
            <source>{0} could not be written as they stand, the first in “{1}”: {2} ({3}).</source>
            <translation>{0} no se pudieron escribir tal cual, la primera en «{1}»: {2} ({3}).</translation>
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
        <name>FailureList</name>
        <message>
            <source>Files that could not be read</source>
            <translation>Archivos que no se pudieron leer</translation>
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
            <source>↓ to the hits: label keys label them</source>
            <translation>↓ a los resultados: las teclas de etiqueta los etiquetan</translation>
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
            <source>Click an action, or press Return on it, and press its new key. Backspace: no key.</source>
            <translation>Haga clic en una acción, o pulse Intro sobre ella, y pulse su nueva tecla. Retroceso: sin tecla.</translation>
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
            <translation>sus nombres en modelos e importaciones, separados por comas</translation>
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
            <source>Who or what is this?</source>
            <translation>¿Quién o qué es?</translation>
        </message>
        <message>
            <source>Who says this?</source>
            <translation>¿Quién lo dice?</translation>
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
            <source>Read-only</source>
            <translation>Solo lectura</translation>
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
        <name>MessageBar</name>
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
        <name>Picker</name>
        <message>
            <source>Type to search</source>
            <translation>Escriba para buscar</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>nada encontrado</translation>
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
            <source>in progress</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nuevo</translation>
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
            <source>No article matches: the filter looks at title, file, outlet and date.</source>
            <translation>Ningún artículo coincide: el filtro mira título, archivo, medio y fecha.</translation>
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
            <source>They stand here in the order in which they came, with what is left in each.</source>
            <translation>Están aquí en el orden en que llegaron, con lo que queda en cada uno.</translation>
        </message>
        <message>
            <source>{0} of {1} articles done</source>
            <translation>{0} de {1} terminados</translation>
        </message>
        <message>
            <source>{0} of {1} articles match the filter</source>
            <translation>{0} de {1} artículos coinciden con el filtro</translation>
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
            <translation>Seleccione un nombre cuya etiqueta haya corregido, pulse {0} (Lo mismo para todas) y marque «Recordar para artículos posteriores»: las sugerencias de artículos detectados después siguen la decisión.</translation>
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
            <source>Labels</source>
            <translation>Etiquetas</translation>
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
            <source>Theme</source>
            <translation>Tema</translation>
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
            <source>as written</source>
            <translation>en el texto</translation>
        </message>
        <message>
            <source>beside the cue</source>
            <translation>junto al verbo de habla</translation>
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
            <source>Who says this?</source>
            <translation>¿Quién lo dice?</translation>
        </message>
        <message>
            <source>beside the cue</source>
            <translation>junto al verbo de habla</translation>
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
        <name>StatusLine</name>
        <message>
            <source>Reading {0} of {1}</source>
            <translation>Leyendo {0} de {1}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>{0} to decide · {1} accepted · {2} rejected</source>
            <translation>{0} por decidir · {1} aceptadas · {2} rechazadas</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Done again: {0}</source>
            <translation>Rehecho: {0}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <translation>Deshecho: {0}</translation>
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
        <name>ValueButton</name>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
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
    <context>
        <name>dialog</name>
        <message>
            <source>What changes</source>
            <translation>Lo que cambia</translation>
        </message>
    </context>
    <context>
        <name>view</name>
        <message>
            <source>{0} annotations</source>
            <translation>{0} anotaciones</translation>
        </message>
    </context>
</TS>
