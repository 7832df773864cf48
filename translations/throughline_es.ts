<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>The usual orders are rules of thumb (assumed); the figures are this project&apos;s own.</source>
        <translation>Los órdenes habituales son reglas generales (supuestas); las cifras son las de este proyecto.</translation>
    </message>
</context>
<context>
    <name>Agent</name>
    <message>
        <source>We call</source>
        <translation>Llamamos</translation>
    </message>
    <message>
        <source>The customer calls</source>
        <translation>Llama el cliente</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No localizado</translation>
    </message>
    <message>
        <source>Agent task</source>
        <translation>Tarea de agente</translation>
    </message>
    <message>
        <source>A conversation with a person of a call centre or of customer success.</source>
        <translation>Una conversación con una persona del centro de llamadas o de atención al cliente.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Who calls whom.</source>
        <translation>Quién llama a quién.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Tasks of one queue share its people.</source>
        <translation>Las tareas de una cola comparten su personal.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>What the operator sees, or the voice prompt.</source>
        <translation>Lo que ve el agente, o el mensaje de voz.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Conversations that the queue holds in an hour. 0 means no limit.</source>
        <translation>Conversaciones que la cola atiende por hora. 0 significa sin límite.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock.</source>
        <translation>Según la hora local del cliente.</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierra</translation>
    </message>
    <message>
        <source>Given up after</source>
        <translation>Se abandona tras</translation>
    </message>
    <message>
        <source>A customer who was not spoken to by then leaves as not reached.</source>
        <translation>Un cliente con quien no se haya hablado para entonces sale como no localizado.</translation>
    </message>
</context>
<context>
    <name>Assumption</name>
    <message>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Sight</source>
        <translation>Visualización</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>How customers respond to the messages of a channel.</source>
        <translation>Cómo responden los clientes a los mensajes de un canal.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the assumption.</source>
        <translation>Identificador de la suposición.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The channel that it is about.</source>
        <translation>El canal al que se refiere.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Leave it open for every template of the channel.</source>
        <translation>Déjelo vacío para todas las plantillas del canal.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Leave it open for everyone.</source>
        <translation>Déjelo vacío para todos.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Share of what is sent.</source>
        <translation>Proporción de lo enviado.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Share of what is delivered.</source>
        <translation>Proporción de lo entregado.</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Con clic</translation>
    </message>
    <message>
        <source>Share of what is seen.</source>
        <translation>Proporción de lo visto.</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>Half have seen it after</source>
        <translation>La mitad lo ha visto tras</translation>
    </message>
    <message>
        <source>Of those who ever see it; the delay is log-normal.</source>
        <translation>De quienes llegan a verlo; el retraso es lognormal.</translation>
    </message>
    <message>
        <source>Spread of that delay</source>
        <translation>Dispersión de ese retraso</translation>
    </message>
    <message>
        <source>Standard deviation of its natural logarithm.</source>
        <translation>Desviación típica de su logaritmo natural.</translation>
    </message>
    <message>
        <source>Half have clicked after</source>
        <translation>La mitad ha hecho clic tras</translation>
    </message>
    <message>
        <source>Counted from when it was seen.</source>
        <translation>Contado desde que se vio.</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido con</translation>
    </message>
    <message>
        <source>Number of messages behind the rates; the fewer, the wider the belief.</source>
        <translation>Número de mensajes tras las tasas; cuantos menos, más incierta la suposición.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Where these figures come from.</source>
        <translation>De dónde proceden estas cifras.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Who measured or assumed it, and when.</source>
        <translation>Quién lo midió o supuso, y cuándo.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>What a message causes: how much more often customers convert.</source>
        <translation>Lo que causa un mensaje: cuánto más a menudo convierten los clientes.</translation>
    </message>
    <message>
        <source>Step or arm</source>
        <translation>Paso o brazo</translation>
    </message>
    <message>
        <source>A message&apos;s step, or step.arm of an experiment. Open: by template or channel.</source>
        <translation>El paso de un mensaje, o step.arm de un experimento. Vacío: por plantilla o canal.</translation>
    </message>
    <message>
        <source>Leave it open for every template.</source>
        <translation>Déjelo vacío para todas las plantillas.</translation>
    </message>
    <message>
        <source>Leave it open for every channel.</source>
        <translation>Déjelo vacío para todos los canales.</translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation>Actúa desde</translation>
    </message>
    <message>
        <source>From when it acts: being assigned to the arm, the send, or the sight.</source>
        <translation>Desde cuándo actúa: la asignación al brazo, el envío o la visualización.</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Multiplicador</translation>
    </message>
    <message>
        <source>Of the rate of conversion, at its strongest. 1 means no effect.</source>
        <translation>De la tasa de conversión, en su punto más fuerte. 1 significa sin efecto.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>Believed to be lower with a chance of 5 %.</source>
        <translation>Se cree que es menor con una probabilidad del 5 %.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Believed to be higher with a chance of 5 %.</source>
        <translation>Se cree que es mayor con una probabilidad del 5 %.</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Semivida</translation>
    </message>
    <message>
        <source>After this, half of the effect is left.</source>
        <translation>Tras este tiempo queda la mitad del efecto.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Suposiciones</translation>
    </message>
    <message>
        <source>What the simulation believes, each with its source.</source>
        <translation>Lo que supone la simulación, siempre con su fuente.</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>The most specific one applies; published benchmarks where none does.</source>
        <translation>Se aplica la más específica; si no hay ninguna, valores de referencia publicados.</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Efectos</translation>
    </message>
    <message>
        <source>The most specific one applies to each message.</source>
        <translation>A cada mensaje se le aplica el más específico.</translation>
    </message>
    <message>
        <source>Conversions a year</source>
        <translation>Conversiones al año</translation>
    </message>
    <message>
        <source>Of a customer without history.</source>
        <translation>De un cliente sin historial.</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Pedido medio</translation>
    </message>
    <message>
        <source>Visits a week</source>
        <translation>Visitas por semana</translation>
    </message>
    <message>
        <source>Of a customer without history, to the website or app.</source>
        <translation>De un cliente sin historial, a la web o la aplicación.</translation>
    </message>
    <message>
        <source>Effect of recognition</source>
        <translation>Efecto del reconocimiento</translation>
    </message>
    <message>
        <source>How much consistency raises the response. 0 means off.</source>
        <translation>Cuánto aumenta la respuesta gracias a la coherencia. 0 significa desactivado.</translation>
    </message>
    <message>
        <source>Where the figures of customers without history come from.</source>
        <translation>De dónde proceden las cifras de los clientes sin historial.</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Customers for whom a rule holds.</source>
        <translation>Clientes que cumplen una regla.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the audience; it never changes.</source>
        <translation>Identificador de la audiencia; nunca cambia.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>Se muestra en listas e informes.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Who belongs to it.</source>
        <translation>Quién pertenece a ella.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>A typical customer with a story, to look at content with.</source>
        <translation>Un cliente típico con una historia, para ver el contenido con sus ojos.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Who this persona is and what matters to them.</source>
        <translation>Quién es esta persona y qué le importa.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>what the copies cost is known only after a simulation</source>
        <translation>lo que cuestan las copias solo se sabe tras una simulación</translation>
    </message>
    <message>
        <source>no copy of this field says when it was synchronised</source>
        <translation>ninguna copia de este campo indica cuándo se sincronizó</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Voice</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>How the brand speaks.</source>
        <translation>Cómo habla la marca.</translation>
    </message>
    <message>
        <source>Banned words</source>
        <translation>Palabras vetadas</translation>
    </message>
    <message>
        <source>Words that the brand never uses.</source>
        <translation>Palabras que la marca nunca usa.</translation>
    </message>
    <message>
        <source>Required phrases</source>
        <translation>Frases obligatorias</translation>
    </message>
    <message>
        <source>Phrases that every message carries.</source>
        <translation>Frases que incluye cada mensaje.</translation>
    </message>
    <message>
        <source>Exclamation marks</source>
        <translation>Signos de exclamación</translation>
    </message>
    <message>
        <source>At most so many in one text.</source>
        <translation>Como máximo, esta cantidad en un texto.</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>At most this share of the letters of one text.</source>
        <translation>Como máximo, esta proporción de las letras de un texto.</translation>
    </message>
    <message>
        <source>Reading level</source>
        <translation>Nivel de lectura</translation>
    </message>
    <message>
        <source>School grade that a reader needs at most. Open: not checked.</source>
        <translation>Curso escolar que un lector necesita como máximo. Vacío: no se comprueba.</translation>
    </message>
    <message>
        <source>Legal text</source>
        <translation>Texto legal</translation>
    </message>
    <message>
        <source>Text that the law wants in a channel or region.</source>
        <translation>Texto que exige la ley en un canal o una región.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the text.</source>
        <translation>Identificador del texto.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Leave it open for every channel.</source>
        <translation>Déjelo vacío para todos los canales.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Such as EU or US; empty for everywhere.</source>
        <translation>Por ejemplo, EU o US; vacío para cualquier lugar.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What it says, in Liquid.</source>
        <translation>Lo que dice, en Liquid.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>As whom the brand writes.</source>
        <translation>En nombre de quién escribe la marca.</translation>
    </message>
    <message>
        <source>Where this sender is shown.</source>
        <translation>Dónde se muestra este remitente.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the customer reads.</source>
        <translation>Lo que lee el cliente.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The brand&apos;s own address or number.</source>
        <translation>La dirección o el número propios de la marca.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>How the brand looks and speaks.</source>
        <translation>Qué aspecto tiene la marca y cómo habla.</translation>
    </message>
    <message>
        <source>The name that customers know.</source>
        <translation>El nombre que conocen los clientes.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>The palette, each as #RRGGBB.</source>
        <translation>La paleta, cada color como #RRGGBB.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>A file or address.</source>
        <translation>Un archivo o una dirección.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Where landing links lead: https://…</source>
        <translation>Adónde llevan los enlaces de destino: https://…</translation>
    </message>
    <message>
        <source>Legal texts</source>
        <translation>Textos legales</translation>
    </message>
    <message>
        <source>Texts that the law wants.</source>
        <translation>Textos que exige la ley.</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Remitentes</translation>
    </message>
    <message>
        <source>As whom the brand writes in each channel.</source>
        <translation>En nombre de quién escribe la marca en cada canal.</translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>throughline: %1 is no input of %2 and is not used.</source>
        <translation>throughline: %1 no es una entrada de %2 y no se usa.</translation>
    </message>
    <message>
        <source>Agreement of several raters beyond chance (Krippendorff&apos;s alpha, nominal).</source>
        <translation>Acuerdo de varios evaluadores más allá del azar (alfa de Krippendorff, nominal).</translation>
    </message>
    <message>
        <source>The ratings that each unit was given.</source>
        <translation>Las valoraciones que recibió cada unidad.</translation>
    </message>
    <message>
        <source>Standard error of the estimate.</source>
        <translation>Error estándar de la estimación.</translation>
    </message>
    <message>
        <source>Standard deviation of the effects that are mixed over.</source>
        <translation>Desviación típica de los efectos que se mezclan.</translation>
    </message>
    <message>
        <source>Half-width of an interval that holds at every look (normal mixture).</source>
        <translation>Semiamplitud de un intervalo válido en cada análisis (mezcla normal).</translation>
    </message>
    <message>
        <source>p-value of one look of the mixture sequential test; its minimum over the looks is valid at every look.</source>
        <translation>Valor p de un análisis de la prueba secuencial de mezcla; su mínimo entre los análisis es válido en cada uno.</translation>
    </message>
    <message>
        <source>Estimated effect.</source>
        <translation>Efecto estimado.</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>se esperaba %1, se encontró %2</translation>
    </message>
    <message>
        <source>must be in %1, found %2</source>
        <translation>debe estar en %1, se encontró %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>must be one of %1, found %2</source>
        <translation>debe ser uno de %1, se encontró %2</translation>
    </message>
    <message>
        <source>Mean of the effects thought possible.</source>
        <translation>Media de los efectos que se consideran posibles.</translation>
    </message>
    <message>
        <source>Their standard deviation.</source>
        <translation>Su desviación típica.</translation>
    </message>
    <message>
        <source>Parameter of the beta belief.</source>
        <translation>Parámetro de la creencia beta.</translation>
    </message>
    <message>
        <source>Chance that a test of two conversion rates will be significant and positive, over a normal prior of the effect.</source>
        <translation>Probabilidad de que una prueba de dos tasas de conversión sea significativa y positiva, con una distribución a priori normal del efecto.</translation>
    </message>
    <message>
        <source>Customers per arm.</source>
        <translation>Clientes por brazo.</translation>
    </message>
    <message>
        <source>Conversion rate of the control arm.</source>
        <translation>Tasa de conversión del brazo de control.</translation>
    </message>
    <message>
        <source>Chance that the effect is positive: the ceiling of assurance.</source>
        <translation>Probabilidad de que el efecto sea positivo: el tope de la probabilidad de éxito.</translation>
    </message>
    <message>
        <source>Chance that rate B is above rate A, from two beta beliefs.</source>
        <translation>Probabilidad de que la tasa B supere a la tasa A, a partir de dos creencias beta.</translation>
    </message>
    <message>
        <source>Chance that send time 2 has the higher rate, from two beta beliefs.</source>
        <translation>Probabilidad de que la hora de envío 2 tenga la tasa más alta, a partir de dos creencias beta.</translation>
    </message>
    <message>
        <source>Central credible interval of a beta belief: low, high.</source>
        <translation>Intervalo de credibilidad central de una creencia beta: inferior, superior.</translation>
    </message>
    <message>
        <source>A customer&apos;s opening rate at a send time, shrunk to that of the segment.</source>
        <translation>Tasa de apertura de un cliente a una hora de envío, contraída hacia la del segmento.</translation>
    </message>
    <message>
        <source>Messages opened.</source>
        <translation>Mensajes abiertos.</translation>
    </message>
    <message>
        <source>Messages sent.</source>
        <translation>Mensajes enviados.</translation>
    </message>
    <message>
        <source>Opening rate of the segment.</source>
        <translation>Tasa de apertura del segmento.</translation>
    </message>
    <message>
        <source>Messages that the segment&apos;s rate counts for.</source>
        <translation>Mensajes por los que cuenta la tasa del segmento.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 es mayor que %2.</translation>
    </message>
    <message>
        <source>Without sends and without a segment there is no rate.</source>
        <translation>Sin envíos y sin segmento no hay tasa.</translation>
    </message>
    <message>
        <source>These inputs have no finite answer.</source>
        <translation>Estas entradas no tienen un resultado finito.</translation>
    </message>
    <message>
        <source>The lists %1 and %2 differ in length.</source>
        <translation>Las listas %1 y %2 tienen longitudes distintas.</translation>
    </message>
    <message>
        <source>The inputs must be one JSON object.</source>
        <translation>Las entradas deben ser un único objeto JSON.</translation>
    </message>
    <message>
        <source>These inputs cannot be computed: %1</source>
        <translation>Estas entradas no se pueden calcular: %1</translation>
    </message>
    <message>
        <source>There is no calculator named %1.</source>
        <translation>No hay ninguna calculadora llamada %1.</translation>
    </message>
    <message>
        <source>The inputs are not valid JSON.</source>
        <translation>Las entradas no son un JSON válido.</translation>
    </message>
    <message>
        <source>Level of the test.</source>
        <translation>Nivel de la prueba.</translation>
    </message>
    <message>
        <source>One- or two-sided test.</source>
        <translation>Prueba unilateral o bilateral.</translation>
    </message>
    <message>
        <source>Wanted chance of a significant result.</source>
        <translation>Probabilidad deseada de un resultado significativo.</translation>
    </message>
    <message>
        <source>Confidence level.</source>
        <translation>Nivel de confianza.</translation>
    </message>
    <message>
        <source>BG/NBD: shape of the purchase rate.</source>
        <translation>BG/NBD: forma de la tasa de compra.</translation>
    </message>
    <message>
        <source>BG/NBD: rate of the purchase rate.</source>
        <translation>BG/NBD: inversa de la escala de la tasa de compra.</translation>
    </message>
    <message>
        <source>BG/NBD: first parameter of the dropout.</source>
        <translation>BG/NBD: primer parámetro del abandono.</translation>
    </message>
    <message>
        <source>BG/NBD: second parameter of the dropout.</source>
        <translation>BG/NBD: segundo parámetro del abandono.</translation>
    </message>
    <message>
        <source>Repeat purchases.</source>
        <translation>Compras repetidas.</translation>
    </message>
    <message>
        <source>Time of the last purchase, from the first.</source>
        <translation>Momento de la última compra, desde la primera.</translation>
    </message>
    <message>
        <source>Time since the first purchase.</source>
        <translation>Tiempo desde la primera compra.</translation>
    </message>
    <message>
        <source>Length of the time ahead.</source>
        <translation>Duración del periodo siguiente.</translation>
    </message>
    <message>
        <source>The last purchase (t_x) lies after the end of the observation (T).</source>
        <translation>La última compra (t_x) es posterior al final de la observación (T).</translation>
    </message>
    <message>
        <source>The lists differ in length.</source>
        <translation>Las listas tienen longitudes distintas.</translation>
    </message>
    <message>
        <source>Fits the BG/NBD model by maximum likelihood: r, alpha, a, b, log likelihood.</source>
        <translation>Ajusta el modelo BG/NBD por máxima verosimilitud: r, alpha, a, b, logaritmo de la verosimilitud.</translation>
    </message>
    <message>
        <source>Repeat purchases of each customer.</source>
        <translation>Compras repetidas de cada cliente.</translation>
    </message>
    <message>
        <source>Time of each customer&apos;s last purchase, from the first.</source>
        <translation>Momento de la última compra de cada cliente, desde la primera.</translation>
    </message>
    <message>
        <source>Time since each customer&apos;s first purchase.</source>
        <translation>Tiempo desde la primera compra de cada cliente.</translation>
    </message>
    <message>
        <source>How many customers each entry stands for.</source>
        <translation>A cuántos clientes representa cada entrada.</translation>
    </message>
    <message>
        <source>Weight of a penalty on large parameters.</source>
        <translation>Peso de una penalización sobre los parámetros grandes.</translation>
    </message>
    <message>
        <source>Purchases that an unknown customer makes in a time (BG/NBD).</source>
        <translation>Compras que hace un cliente desconocido en un periodo (BG/NBD).</translation>
    </message>
    <message>
        <source>Purchases that a customer with a known history will make in a time (BG/NBD).</source>
        <translation>Compras que hará un cliente con historial conocido en un periodo (BG/NBD).</translation>
    </message>
    <message>
        <source>Chance that a customer is still a customer (BG/NBD); 1 without repeat purchases, by the model.</source>
        <translation>Probabilidad de que un cliente siga siéndolo (BG/NBD); 1 sin compras repetidas, según el modelo.</translation>
    </message>
    <message>
        <source>Expected value per purchase of a customer (Gamma-Gamma).</source>
        <translation>Valor esperado por compra de un cliente (Gamma-Gamma).</translation>
    </message>
    <message>
        <source>Shape of the spend.</source>
        <translation>Forma del gasto.</translation>
    </message>
    <message>
        <source>Shape of its spread over customers.</source>
        <translation>Forma de su dispersión entre clientes.</translation>
    </message>
    <message>
        <source>Rate of its spread over customers.</source>
        <translation>Inversa de la escala de su dispersión entre clientes.</translation>
    </message>
    <message>
        <source>Their mean value.</source>
        <translation>Su valor medio.</translation>
    </message>
    <message>
        <source>Discounted value of the coming weeks, purchases by BG/NBD.</source>
        <translation>Valor descontado de las próximas semanas, compras según BG/NBD.</translation>
    </message>
    <message>
        <source>Value per purchase.</source>
        <translation>Valor por compra.</translation>
    </message>
    <message>
        <source>Weeks to count.</source>
        <translation>Semanas que se cuentan.</translation>
    </message>
    <message>
        <source>Discount rate a week.</source>
        <translation>Tasa de descuento por semana.</translation>
    </message>
    <message>
        <source>Number of equally spaced looks.</source>
        <translation>Número de análisis a intervalos iguales.</translation>
    </message>
    <message>
        <source>Information at each look over that of the full test, ascending; instead of looks.</source>
        <translation>Información en cada análisis respecto a la prueba completa, ascendente; en lugar de looks.</translation>
    </message>
    <message>
        <source>One-sided level: half of the two-sided one.</source>
        <translation>Nivel unilateral: la mitad del bilateral.</translation>
    </message>
    <message>
        <source>O&apos;Brien-Fleming, Pocock, Wang-Tsiatis, Haybittle-Peto, or spending functions like O&apos;Brien-Fleming, like Pocock, of Kim and DeMets, of Hwang, Shih and DeCani.</source>
        <translation>O&apos;Brien-Fleming, Pocock, Wang-Tsiatis, Haybittle-Peto o funciones de gasto al estilo de O&apos;Brien-Fleming, de Pocock, de Kim y DeMets, de Hwang, Shih y DeCani.</translation>
    </message>
    <message>
        <source>Bar at the interim looks of Haybittle-Peto.</source>
        <translation>Umbral en los análisis intermedios de Haybittle-Peto.</translation>
    </message>
    <message>
        <source>Shape of Wang-Tsiatis: 0 is O&apos;Brien-Fleming, 0.5 Pocock.</source>
        <translation>Forma de Wang-Tsiatis: 0 es O&apos;Brien-Fleming, 0.5 Pocock.</translation>
    </message>
    <message>
        <source>Shape of the spending functions of Kim-DeMets and Hwang-Shih-DeCani.</source>
        <translation>Forma de las funciones de gasto de Kim-DeMets y Hwang-Shih-DeCani.</translation>
    </message>
    <message>
        <source>Either looks or info_fractions is needed.</source>
        <translation>Se necesita looks o info_fractions.</translation>
    </message>
    <message>
        <source>A sequential test has 1 to %1 looks.</source>
        <translation>Una prueba secuencial tiene de 1 a %1 análisis.</translation>
    </message>
    <message>
        <source>Information fractions must grow from look to look.</source>
        <translation>Las fracciones de información deben crecer de un análisis a otro.</translation>
    </message>
    <message>
        <source>The spending function of Kim and DeMets needs a gamma above 0.</source>
        <translation>La función de gasto de Kim y DeMets necesita un gamma mayor que 0.</translation>
    </message>
    <message>
        <source>Critical values per look, O&apos;Brien-Fleming.</source>
        <translation>Valores críticos por análisis, O&apos;Brien-Fleming.</translation>
    </message>
    <message>
        <source>Critical values per look, Pocock.</source>
        <translation>Valores críticos por análisis, Pocock.</translation>
    </message>
    <message>
        <source>Critical values per look, spending like O&apos;Brien-Fleming (Lan and DeMets); null while nothing is spent.</source>
        <translation>Valores críticos por análisis, gasto al estilo de O&apos;Brien-Fleming (Lan y DeMets); null mientras no se gasta nada.</translation>
    </message>
    <message>
        <source>Critical values per look, spending like Pocock (Lan and DeMets).</source>
        <translation>Valores críticos por análisis, gasto al estilo de Pocock (Lan y DeMets).</translation>
    </message>
    <message>
        <source>Critical values per look, Haybittle-Peto with the last look adjusted.</source>
        <translation>Valores críticos por análisis, Haybittle-Peto con el último análisis ajustado.</translation>
    </message>
    <message>
        <source>Largest size of a sequential test over that of the fixed test.</source>
        <translation>Tamaño máximo de una prueba secuencial respecto al de la prueba fija.</translation>
    </message>
    <message>
        <source>Expected size of a sequential test over that of the fixed test.</source>
        <translation>Tamaño esperado de una prueba secuencial respecto al de la prueba fija.</translation>
    </message>
    <message>
        <source>The planned effect, none, or half of it.</source>
        <translation>El efecto previsto, ninguno o la mitad.</translation>
    </message>
    <message>
        <source>Chance of having stopped for success by each look under the planned effect.</source>
        <translation>Probabilidad de haber parado por éxito en cada análisis con el efecto previsto.</translation>
    </message>
    <message>
        <source>Chance of a false alarm when a fixed test is looked at repeatedly.</source>
        <translation>Probabilidad de una falsa alarma cuando una prueba fija se analiza repetidamente.</translation>
    </message>
    <message>
        <source>Critical value of each look.</source>
        <translation>Valor crítico de cada análisis.</translation>
    </message>
    <message>
        <source>Customers with the outcome.</source>
        <translation>Clientes con el resultado.</translation>
    </message>
    <message>
        <source>Customers in all.</source>
        <translation>Clientes en total.</translation>
    </message>
    <message>
        <source>Mean of the treated arm.</source>
        <translation>Media del brazo tratado.</translation>
    </message>
    <message>
        <source>Variance of that mean.</source>
        <translation>Varianza de esa media.</translation>
    </message>
    <message>
        <source>Mean of the control arm.</source>
        <translation>Media del brazo de control.</translation>
    </message>
    <message>
        <source>Covariance of the two means: 0 for separate arms.</source>
        <translation>Covarianza de las dos medias: 0 con brazos separados.</translation>
    </message>
    <message>
        <source>A lift over a control of 0 does not exist.</source>
        <translation>No existe un lift sobre un control de 0.</translation>
    </message>
    <message>
        <source>The covariance is larger than the variances allow.</source>
        <translation>La covarianza es mayor de lo que permiten las varianzas.</translation>
    </message>
    <message>
        <source>Customers in the arm.</source>
        <translation>Clientes del brazo.</translation>
    </message>
    <message>
        <source>Mean of the arm.</source>
        <translation>Media del brazo.</translation>
    </message>
    <message>
        <source>Standard deviation in the arm.</source>
        <translation>Desviación típica del brazo.</translation>
    </message>
    <message>
        <source>Confidence interval of a rate (Wilson).</source>
        <translation>Intervalo de confianza de una tasa (Wilson).</translation>
    </message>
    <message>
        <source>Share engaged on two or more channels among those reached on two or more, with its Wilson interval.</source>
        <translation>Proporción con interacción en dos o más canales entre los alcanzados en dos o más, con su intervalo de Wilson.</translation>
    </message>
    <message>
        <source>Confidence interval of a difference of rates (Newcombe, hybrid score).</source>
        <translation>Intervalo de confianza de una diferencia de tasas (Newcombe, score híbrido).</translation>
    </message>
    <message>
        <source>Confidence interval of a difference of rates (Miettinen and Nurminen).</source>
        <translation>Intervalo de confianza de una diferencia de tasas (Miettinen y Nurminen).</translation>
    </message>
    <message>
        <source>Confidence interval of a ratio of rates (Miettinen and Nurminen); null for an unbounded end.</source>
        <translation>Intervalo de confianza de un cociente de tasas (Miettinen y Nurminen); null en un extremo no acotado.</translation>
    </message>
    <message>
        <source>Confidence interval of a relative lift (Fieller); null where it is unbounded.</source>
        <translation>Intervalo de confianza de un lift relativo (Fieller); null donde no está acotado.</translation>
    </message>
    <message>
        <source>Relative lift with its confidence interval (delta method): lift, low, high.</source>
        <translation>Lift relativo con su intervalo de confianza (método delta): lift, inferior, superior.</translation>
    </message>
    <message>
        <source>Confidence interval of a difference of means with unequal variances (Welch): low, high, degrees of freedom.</source>
        <translation>Intervalo de confianza de una diferencia de medias con varianzas desiguales (Welch): inferior, superior, grados de libertad.</translation>
    </message>
    <message>
        <source>Difference of the means.</source>
        <translation>Diferencia de las medias.</translation>
    </message>
    <message>
        <source>Standard deviation in each arm.</source>
        <translation>Desviación típica en cada brazo.</translation>
    </message>
    <message>
        <source>Count significant results of the wrong direction too.</source>
        <translation>Contar también los resultados significativos en la dirección equivocada.</translation>
    </message>
    <message>
        <source>Customers per arm to tell two means apart (t test, noncentral t).</source>
        <translation>Clientes por brazo para distinguir dos medias (prueba t, t no central).</translation>
    </message>
    <message>
        <source>Power of the t test with equal arms (noncentral t).</source>
        <translation>Potencia de la prueba t con brazos iguales (t no central).</translation>
    </message>
    <message>
        <source>Power of the t test with unequal arms (noncentral t).</source>
        <translation>Potencia de la prueba t con brazos desiguales (t no central).</translation>
    </message>
    <message>
        <source>Difference of the means in standard deviations.</source>
        <translation>Diferencia de las medias en desviaciones típicas.</translation>
    </message>
    <message>
        <source>The smallest difference of means that the t test finds.</source>
        <translation>La menor diferencia de medias que detecta la prueba t.</translation>
    </message>
    <message>
        <source>Customers per arm to tell two means apart with two known standard deviations (revenue).</source>
        <translation>Clientes por brazo para distinguir dos medias con dos desviaciones típicas conocidas (ingresos).</translation>
    </message>
    <message>
        <source>Standard deviation in the control arm.</source>
        <translation>Desviación típica del brazo de control.</translation>
    </message>
    <message>
        <source>Standard deviation in the treated arm.</source>
        <translation>Desviación típica del brazo tratado.</translation>
    </message>
    <message>
        <source>Treatment arms, without the control.</source>
        <translation>Brazos de tratamiento, sin el control.</translation>
    </message>
    <message>
        <source>Correlation of two comparisons: 0.5 for equal arms.</source>
        <translation>Correlación de dos comparaciones: 0.5 con brazos iguales.</translation>
    </message>
    <message>
        <source>Degrees of freedom of the standard deviation, or &quot;inf&quot;.</source>
        <translation>Grados de libertad de la desviación típica, o &quot;inf&quot;.</translation>
    </message>
    <message>
        <source>Customers per arm when each treatment&apos;s conversion rate is tested at alpha over their number.</source>
        <translation>Clientes por brazo cuando la tasa de conversión de cada tratamiento se prueba a alpha dividido entre su número.</translation>
    </message>
    <message>
        <source>Conversion rate of the treated arm.</source>
        <translation>Tasa de conversión del brazo tratado.</translation>
    </message>
    <message>
        <source>Size of a treated arm over that of the control.</source>
        <translation>Tamaño de un brazo tratado respecto al del control.</translation>
    </message>
    <message>
        <source>Critical value for several treatments against one control (Dunnett).</source>
        <translation>Valor crítico para varios tratamientos frente a un control (Dunnett).</translation>
    </message>
    <message>
        <source>p-values adjusted for several treatments against one control (Dunnett, single step).</source>
        <translation>Valores p ajustados para varios tratamientos frente a un control (Dunnett, un solo paso).</translation>
    </message>
    <message>
        <source>One test statistic per treatment.</source>
        <translation>Un estadístico de prueba por tratamiento.</translation>
    </message>
    <message>
        <source>Customers per treatment arm for a wanted power of each comparison at Dunnett&apos;s critical value.</source>
        <translation>Clientes por brazo de tratamiento para una potencia deseada de cada comparación con el valor crítico de Dunnett.</translation>
    </message>
    <message>
        <source>Size of the control over that of a treatment arm.</source>
        <translation>Tamaño del control respecto al de un brazo de tratamiento.</translation>
    </message>
    <message>
        <source>Chance that at least one of several treatments is significant.</source>
        <translation>Probabilidad de que al menos uno de varios tratamientos sea significativo.</translation>
    </message>
    <message>
        <source>Mean of each treatment&apos;s test statistic.</source>
        <translation>Media del estadístico de prueba de cada tratamiento.</translation>
    </message>
    <message>
        <source>Critical value.</source>
        <translation>Valor crítico.</translation>
    </message>
    <message>
        <source>There are no treatments.</source>
        <translation>No hay tratamientos.</translation>
    </message>
    <message>
        <source>The p-values.</source>
        <translation>Los valores p.</translation>
    </message>
    <message>
        <source>p-values adjusted by Holm&apos;s step-down method.</source>
        <translation>Valores p ajustados por el método descendente de Holm.</translation>
    </message>
    <message>
        <source>p-values adjusted by Hochberg&apos;s step-up method.</source>
        <translation>Valores p ajustados por el método ascendente de Hochberg.</translation>
    </message>
    <message>
        <source>p-values multiplied by their number.</source>
        <translation>Valores p multiplicados por su número.</translation>
    </message>
    <message>
        <source>p-values adjusted for the false discovery rate (Benjamini and Hochberg).</source>
        <translation>Valores p ajustados por la tasa de falsos descubrimientos (Benjamini y Hochberg).</translation>
    </message>
    <message>
        <source>Size of the treated arm over that of the control.</source>
        <translation>Tamaño del brazo tratado respecto al del control.</translation>
    </message>
    <message>
        <source>Customers per arm to tell two conversion rates apart (z test, pooled variance under the null hypothesis).</source>
        <translation>Clientes por brazo para distinguir dos tasas de conversión (prueba z, varianza combinada bajo la hipótesis nula).</translation>
    </message>
    <message>
        <source>Chance that a test of two conversion rates with equal arms is significant.</source>
        <translation>Probabilidad de que una prueba de dos tasas de conversión con brazos iguales sea significativa.</translation>
    </message>
    <message>
        <source>The treated conversion rate nearest to the control&apos;s that a test finds; null where none is found.</source>
        <translation>La tasa de conversión tratada más cercana a la del control que detecta una prueba; null donde no se encuentra ninguna.</translation>
    </message>
    <message>
        <source>Customers in the control arm.</source>
        <translation>Clientes del brazo de control.</translation>
    </message>
    <message>
        <source>Better or worse than the control.</source>
        <translation>Mejor o peor que el control.</translation>
    </message>
    <message>
        <source>Customers in the control arm when the treated arm is a multiple of it.</source>
        <translation>Clientes del brazo de control cuando el brazo tratado es un múltiplo de este.</translation>
    </message>
    <message>
        <source>Chance that a test of two conversion rates with unequal arms is significant.</source>
        <translation>Probabilidad de que una prueba de dos tasas de conversión con brazos desiguales sea significativa.</translation>
    </message>
    <message>
        <source>Customers in the treated arm.</source>
        <translation>Clientes del brazo tratado.</translation>
    </message>
    <message>
        <source>Power of a hold-out of a given share of the audience.</source>
        <translation>Potencia de un hold-out con una proporción dada de la audiencia.</translation>
    </message>
    <message>
        <source>Share held out as the control.</source>
        <translation>Proporción reservada como control.</translation>
    </message>
    <message>
        <source>The smallest hold-out share with the wanted power; null where one half of the audience is not enough.</source>
        <translation>La menor proporción de hold-out con la potencia deseada; null donde no basta la mitad de la audiencia.</translation>
    </message>
    <message>
        <source>Intended share of each arm; together 1.</source>
        <translation>Proporción prevista de cada brazo; en total, 1.</translation>
    </message>
    <message>
        <source>The shares do not add up to 1.</source>
        <translation>Las proporciones no suman 1.</translation>
    </message>
    <message>
        <source>Sample ratio mismatch: p-value of Pearson&apos;s chi-squared test.</source>
        <translation>Desajuste en la proporción muestral: valor p de la prueba chi cuadrado de Pearson.</translation>
    </message>
    <message>
        <source>Customers in each arm.</source>
        <translation>Clientes en cada brazo.</translation>
    </message>
    <message>
        <source>Chance that the mismatch test notices other shares (noncentral chi-squared).</source>
        <translation>Probabilidad de que la prueba de desajuste detecte otras proporciones (chi cuadrado no central).</translation>
    </message>
    <message>
        <source>Customers in all arms.</source>
        <translation>Clientes en todos los brazos.</translation>
    </message>
    <message>
        <source>Real share of each arm; together 1.</source>
        <translation>Proporción real de cada brazo; en total, 1.</translation>
    </message>
    <message>
        <source>Log Bayes factor of a mismatch at each look; valid at every look.</source>
        <translation>Logaritmo del factor de Bayes de un desajuste en cada análisis; válido en cada análisis.</translation>
    </message>
    <message>
        <source>Customers in each arm by each look.</source>
        <translation>Clientes en cada brazo hasta cada análisis.</translation>
    </message>
    <message>
        <source>How closely the alternative keeps to the intended shares.</source>
        <translation>Cuánto se ciñe la alternativa a las proporciones previstas.</translation>
    </message>
    <message>
        <source>Cumulative counts cannot fall.</source>
        <translation>Los recuentos acumulados no pueden bajar.</translation>
    </message>
    <message>
        <source>Value gap of customers on several channels: naive, standardised over strata, and both relative.</source>
        <translation>Diferencia de valor de los clientes con varios canales: simple, estandarizada por estratos y ambas relativas.</translation>
    </message>
    <message>
        <source>Customers who met several channels.</source>
        <translation>Clientes con varios canales.</translation>
    </message>
    <message>
        <source>Customers who met one channel.</source>
        <translation>Clientes con un canal.</translation>
    </message>
    <message>
        <source>Groups of customers with a similar history.</source>
        <translation>Grupos de clientes con un historial similar.</translation>
    </message>
    <message>
        <source>How strong a hidden cause must be to explain a risk ratio away (E-value).</source>
        <translation>Lo fuerte que debe ser una causa oculta para explicar por sí sola una razón de riesgos (valor E).</translation>
    </message>
    <message>
        <source>Observed risk ratio.</source>
        <translation>Razón de riesgos observada.</translation>
    </message>
    <message>
        <source>Takes the uncertainty of a simulated lift apart: point, its standard error, parameter standard deviation, Monte Carlo standard deviation of a draw&apos;s mean, mean squares between and within; null for what the runs cannot tell.</source>
        <translation>Descompone la incertidumbre de un lift simulado: punto, su error estándar, desviación típica de los parámetros, desviación típica de Monte Carlo de la media de una extracción, cuadrados medios entre e intra; null para lo que las ejecuciones no permiten saber.</translation>
    </message>
    <message>
        <source>Lift by draw and replication.</source>
        <translation>Lift por extracción y réplica.</translation>
    </message>
    <message>
        <source>Customers to simulate in pairs for a wanted half-width of the mean difference.</source>
        <translation>Clientes que simular por pares para una semiamplitud deseada de la diferencia media.</translation>
    </message>
    <message>
        <source>Standard deviation of the paired differences.</source>
        <translation>Desviación típica de las diferencias pareadas.</translation>
    </message>
    <message>
        <source>Wanted half-width.</source>
        <translation>Semiamplitud deseada.</translation>
    </message>
    <message>
        <source>Time to the event or to the end of the observation.</source>
        <translation>Tiempo hasta el evento o hasta el final de la observación.</translation>
    </message>
    <message>
        <source>1 for an event, 0 for an observation that ended without one.</source>
        <translation>1 para un evento, 0 para una observación que terminó sin él.</translation>
    </message>
    <message>
        <source>Times and events must be equally many, and at least one.</source>
        <translation>Debe haber tantos tiempos como eventos, y al menos uno.</translation>
    </message>
    <message>
        <source>An event is 0 or 1.</source>
        <translation>Un evento es 0 o 1.</translation>
    </message>
    <message>
        <source>Time at which to look.</source>
        <translation>Momento en que se observa.</translation>
    </message>
    <message>
        <source>Time by which a share has had the event (Kaplan-Meier); null where it is not reached.</source>
        <translation>Tiempo en que una proporción ha tenido el evento (Kaplan-Meier); null donde no se alcanza.</translation>
    </message>
    <message>
        <source>The share: 0.5 for the median.</source>
        <translation>La proporción: 0.5 para la mediana.</translation>
    </message>
    <message>
        <source>Share without the event after a time (Kaplan-Meier).</source>
        <translation>Proporción sin el evento tras un tiempo (Kaplan-Meier).</translation>
    </message>
    <message>
        <source>Standard error of that share (Greenwood).</source>
        <translation>Error estándar de esa proporción (Greenwood).</translation>
    </message>
    <message>
        <source>Mean time to the event, counted up to a horizon (area under Kaplan-Meier).</source>
        <translation>Tiempo medio hasta el evento, contado hasta un horizonte (área bajo Kaplan-Meier).</translation>
    </message>
    <message>
        <source>The horizon.</source>
        <translation>El horizonte.</translation>
    </message>
    <message>
        <source>Hours between two refreshes.</source>
        <translation>Horas entre dos actualizaciones.</translation>
    </message>
    <message>
        <source>Hours until a refresh arrives.</source>
        <translation>Horas hasta que llega una actualización.</translation>
    </message>
    <message>
        <source>Age of a copy that is refreshed in batches, at a random moment: mean and 95th percentile, hours.</source>
        <translation>Antigüedad de una copia que se actualiza por lotes, en un momento al azar: media y percentil 95, en horas.</translation>
    </message>
    <message>
        <source>Chance that the truth has changed since a copy refreshed in batches was taken.</source>
        <translation>Probabilidad de que el valor real haya cambiado desde que se tomó una copia actualizada por lotes.</translation>
    </message>
    <message>
        <source>Changes of the truth per hour.</source>
        <translation>Cambios del valor real por hora.</translation>
    </message>
    <message>
        <source>Days until a test has its customers and their outcomes; null where they never arrive.</source>
        <translation>Días hasta que una prueba tiene sus clientes y sus resultados; null donde nunca llegan.</translation>
    </message>
    <message>
        <source>New customers by the end of each day.</source>
        <translation>Clientes nuevos al final de cada día.</translation>
    </message>
    <message>
        <source>Share of them that is enrolled.</source>
        <translation>Proporción de ellos que se incorpora.</translation>
    </message>
    <message>
        <source>Customers needed in all arms.</source>
        <translation>Clientes necesarios en todos los brazos.</translation>
    </message>
    <message>
        <source>Shortest enrolment.</source>
        <translation>Incorporación más corta.</translation>
    </message>
    <message>
        <source>Days until the last customer&apos;s outcome counts.</source>
        <translation>Días hasta que cuenta el resultado del último cliente.</translation>
    </message>
    <message>
        <source>Round the enrolment up to full weeks.</source>
        <translation>Redondear la incorporación a semanas completas hacia arriba.</translation>
    </message>
    <message>
        <source>Outcome of each customer.</source>
        <translation>Resultado de cada cliente.</translation>
    </message>
    <message>
        <source>1 for treated, 0 for control.</source>
        <translation>1 para tratado, 0 para control.</translation>
    </message>
    <message>
        <source>Score by which the customers are ranked.</source>
        <translation>Puntuación con la que se ordenan los clientes.</translation>
    </message>
    <message>
        <source>y, treatment and score must be equally long and not empty.</source>
        <translation>y, treatment y score deben tener la misma longitud y no estar vacíos.</translation>
    </message>
    <message>
        <source>A treatment is 0 or 1.</source>
        <translation>Un tratamiento es 0 o 1.</translation>
    </message>
    <message>
        <source>Values of the Qini curve, from 0.</source>
        <translation>Valores de la curva de Qini, desde 0.</translation>
    </message>
    <message>
        <source>Area of the Qini curve above chance over that of a perfect ranking.</source>
        <translation>Área de la curva de Qini sobre el azar respecto a la de una ordenación perfecta.</translation>
    </message>
    <message>
        <source>Whether the treatment may harm someone.</source>
        <translation>Si el tratamiento puede perjudicar a alguien.</translation>
    </message>
    <message>
        <source>Area of the uplift curve above chance over that of a perfect ranking.</source>
        <translation>Área de la curva de uplift sobre el azar respecto a la de una ordenación perfecta.</translation>
    </message>
    <message>
        <source>Mean difference of the arms among the highest scores.</source>
        <translation>Diferencia media de los brazos entre las puntuaciones más altas.</translation>
    </message>
    <message>
        <source>Share of customers below 1, number of customers from 1.</source>
        <translation>Proporción de clientes por debajo de 1, número de clientes a partir de 1.</translation>
    </message>
    <message>
        <source>The top of all customers, or of each arm.</source>
        <translation>Los mejores de todos los clientes o de cada brazo.</translation>
    </message>
    <message>
        <source>There are fewer customers than k.</source>
        <translation>Hay menos clientes que k.</translation>
    </message>
    <message>
        <source>The same from before the test.</source>
        <translation>Lo mismo, de antes de la prueba.</translation>
    </message>
    <message>
        <source>Weight of the history in CUPED: covariance over variance.</source>
        <translation>Peso del historial en CUPED: covarianza entre varianza.</translation>
    </message>
    <message>
        <source>Share of the variance that CUPED leaves: by the residuals and by the correlation.</source>
        <translation>Proporción de la varianza que deja CUPED: según los residuos y según la correlación.</translation>
    </message>
    <message>
        <source>Customers needed with CUPED.</source>
        <translation>Clientes necesarios con CUPED.</translation>
    </message>
    <message>
        <source>Customers needed without it.</source>
        <translation>Clientes necesarios sin él.</translation>
    </message>
    <message>
        <source>Correlation of outcome and history.</source>
        <translation>Correlación entre resultado e historial.</translation>
    </message>
</context>
<context>
    <name>Calibrate</name>
    <message>
        <source>The database has no message log with messages older than three days: response rates stay as they are.</source>
        <translation>La base de datos no tiene un registro de mensajes con más de tres días de antigüedad: las tasas de respuesta se quedan como están.</translation>
    </message>
    <message>
        <source>%1 of %2 messages of the log bear the id of no template of this project: they count for their channel alone.</source>
        <translation>%1 de %2 mensajes del registro no llevan el ID de ninguna plantilla de este proyecto: solo cuentan para su canal.</translation>
    </message>
    <message>
        <source>No arm and no template of the project is named &quot;%1&quot;: its effect is printed but not written.</source>
        <translation>Ningún brazo ni plantilla del proyecto se llama «%1»: su efecto se muestra, pero no se escribe.</translation>
    </message>
    <message>
        <source>Customers lack a field that the segments are made of: effects are written for everyone alone.</source>
        <translation>A los clientes les falta un campo con el que se forman los segmentos: los efectos se escriben solo para el conjunto.</translation>
    </message>
    <message>
        <source>%1 rows have no arm and were left out.</source>
        <translation>%1 filas no tienen brazo y se han omitido.</translation>
    </message>
    <message>
        <source>%1 rows have no outcome of at least 0 and were left out.</source>
        <translation>%1 filas no tienen un resultado de al menos 0 y se han omitido.</translation>
    </message>
    <message>
        <source>%1 rows lack a value that makes segments and were left out.</source>
        <translation>A %1 filas les falta un valor que forma segmentos y se han omitido.</translation>
    </message>
    <message>
        <source>The effect &quot;%1&quot; acts on the messages of a calibrated arm as well: take it out where the test already holds it.</source>
        <translation>El efecto «%1» actúa también sobre los mensajes de un brazo calibrado: quítelo donde la prueba ya lo incluye.</translation>
    </message>
    <message>
        <source>The customers&apos; own baseline was not compared with the control: %1</source>
        <translation>El valor de base propio de los clientes no se ha comparado con el control: %1</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has more than %2 different texts: too many for segments.</source>
        <translation>La columna «%1» tiene más de %2 textos distintos: demasiados para formar segmentos.</translation>
    </message>
    <message>
        <source>The columns of --by make more than %1 segments; name fewer.</source>
        <translation>Las columnas de --by forman más de %1 segmentos; indique menos.</translation>
    </message>
    <message>
        <source>No row has &quot;%1&quot; in the column &quot;%2&quot;; there are: %3.</source>
        <translation>Ninguna fila tiene «%1» en la columna «%2»; existen: %3.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has no other value than the control &quot;%2&quot;.</source>
        <translation>La columna «%1» no tiene más valor que el control «%2».</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has more than 20 different values: these are no arms.</source>
        <translation>La columna «%1» tiene más de 20 valores distintos: esos no son brazos.</translation>
    </message>
    <message>
        <source>The arm &quot;%1&quot; has fewer than two rows with an outcome that is a number of at least 0 in &quot;%2&quot;.</source>
        <translation>El brazo «%1» tiene menos de dos filas con un resultado que sea un número de al menos 0 en «%2».</translation>
    </message>
    <message>
        <source>The database has no table &quot;%1&quot;; there are: %2.</source>
        <translation>La base de datos no tiene la tabla «%1»; existen: %2.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has no column &quot;%2&quot;; there are: %3.</source>
        <translation>La tabla «%1» no tiene la columna «%2»; existen: %3.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>the id of &quot;%1&quot; cannot change</source>
        <translation>el ID de «%1» no se puede cambiar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list</source>
        <translation>«%1» no es una lista</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has only %2 items</source>
        <translation>«%1» solo tiene %2 elementos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an item of a list</source>
        <translation>«%1» no es un elemento de una lista</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>Quitar %1 de %2</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Añadir %1 a %2</translation>
    </message>
    <message>
        <source>Move %1 within %2</source>
        <translation>Mover %1 dentro de %2</translation>
    </message>
    <message>
        <source>there is nothing at &quot;%1&quot;</source>
        <translation>no hay nada en «%1»</translation>
    </message>
    <message>
        <source>Choose the target</source>
        <translation>Elegir el destino</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>In-app</source>
        <translation>In-app</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Paid ad</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Mail and store</source>
        <translation>Carta y tienda</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%2 of the template &quot;%1&quot; changes the slot &quot;%3&quot;, which is not there</source>
        <translation>%2 en la plantilla «%1» cambia el slot «%3», que no existe</translation>
    </message>
    <message>
        <source>Remove it from the channel.</source>
        <translation>Quítelo del canal.</translation>
    </message>
    <message>
        <source>%2 of the template &quot;%1&quot; follows version %4 of &quot;%3&quot;; the master is at %5</source>
        <translation>%2 en la plantilla «%1» sigue la versión %4 de «%3»; la maestra va por la %5</translation>
    </message>
    <message>
        <source>Look at the text again, then mark it as up to date.</source>
        <translation>Revise el texto y márquelo como actualizado.</translation>
    </message>
    <message>
        <source>the slot &quot;%2&quot; of &quot;%1&quot; requires %3 but does not show it</source>
        <translation>el slot «%2» de «%1» requiere %3, pero no lo muestra</translation>
    </message>
    <message>
        <source>Show the field, or do not require it.</source>
        <translation>Muestre el campo o no lo requiera.</translation>
    </message>
    <message>
        <source>the template &quot;%1&quot; says nothing</source>
        <translation>la plantilla «%1» no dice nada</translation>
    </message>
    <message>
        <source>Add a slot with a text.</source>
        <translation>Añada un slot con texto.</translation>
    </message>
    <message>
        <source>Remove slot from channel</source>
        <translation>Quitar slot del canal</translation>
    </message>
    <message>
        <source>Mark as up to date</source>
        <translation>Marcar como actualizado</translation>
    </message>
    <message>
        <source>the arms of &quot;%1&quot; make %2 %, not 100 %</source>
        <translation>los brazos de «%1» suman el %2 %, no el 100 %</translation>
    </message>
    <message>
        <source>Scale the weights so that they make 100 %.</source>
        <translation>Ajuste los pesos para que sumen el 100 %.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has fewer than two arms</source>
        <translation>«%1» tiene menos de dos brazos</translation>
    </message>
    <message>
        <source>Add an arm to compare with.</source>
        <translation>Añada un brazo con el que comparar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than one hold-out arm</source>
        <translation>«%1» tiene más de un brazo hold-out</translation>
    </message>
    <message>
        <source>Keep one; the others are compared with it.</source>
        <translation>Conserve uno; los demás se comparan con él.</translation>
    </message>
    <message>
        <source>the arm &quot;%2&quot; of &quot;%1&quot; gets no one</source>
        <translation>el brazo «%2» de «%1» no recibe a nadie</translation>
    </message>
    <message>
        <source>Give it a weight above 0, or remove it.</source>
        <translation>Dele un peso mayor que 0 o quítelo.</translation>
    </message>
    <message>
        <source>an arm of &quot;%1&quot; has the id &quot;%2&quot;, which cannot be used</source>
        <translation>un brazo de «%1» tiene el ID «%2», que no se puede usar</translation>
    </message>
    <message>
        <source>Give each arm an id of its own.</source>
        <translation>Dé a cada brazo un ID propio.</translation>
    </message>
    <message>
        <source>Scale weights to 100 %</source>
        <translation>Ajustar pesos al 100 %</translation>
    </message>
    <message>
        <source>the journey &quot;%1&quot; has no entry</source>
        <translation>el recorrido «%1» no tiene entrada</translation>
    </message>
    <message>
        <source>Add an audience or event entry.</source>
        <translation>Añada una entrada por audiencia o por evento.</translation>
    </message>
    <message>
        <source>no customer can come to &quot;%1&quot;</source>
        <translation>ningún cliente puede llegar a «%1»</translation>
    </message>
    <message>
        <source>Connect it, or remove it.</source>
        <translation>Conéctelo o quítelo.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; of &quot;%1&quot; leads nowhere: its customers leave</source>
        <translation>«%2» de «%1» no lleva a ninguna parte: sus clientes salen</translation>
    </message>
    <message>
        <source>Connect it to the next step, or to an exit that names the reason.</source>
        <translation>Conéctelo con el paso siguiente o con una salida que indique el motivo.</translation>
    </message>
    <message>
        <source>the loop through &quot;%1&quot; has no wait</source>
        <translation>el bucle que pasa por «%1» no tiene espera</translation>
    </message>
    <message>
        <source>Put a wait into the loop.</source>
        <translation>Ponga una espera en el bucle.</translation>
    </message>
    <message>
        <source>a connection leads from &quot;%1&quot; to &quot;%2&quot;, which is not there</source>
        <translation>una conexión va de «%1» a «%2», que no existe</translation>
    </message>
    <message>
        <source>Remove the connection.</source>
        <translation>Quite la conexión.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no exit &quot;%2&quot;</source>
        <translation>«%1» no tiene la salida «%2»</translation>
    </message>
    <message>
        <source>a connection leads into the entry &quot;%1&quot;</source>
        <translation>una conexión llega a la entrada «%1»</translation>
    </message>
    <message>
        <source>Remove the connection; customers come to an entry by themselves.</source>
        <translation>Quite la conexión; los clientes llegan solos a una entrada.</translation>
    </message>
    <message>
        <source>a connection leads to the note &quot;%1&quot;</source>
        <translation>una conexión llega a la nota «%1»</translation>
    </message>
    <message>
        <source>Remove the connection; notes take no part.</source>
        <translation>Quite la conexión; las notas no intervienen.</translation>
    </message>
    <message>
        <source>the project has no journey</source>
        <translation>el proyecto no tiene ningún recorrido</translation>
    </message>
    <message>
        <source>Draw one, or start from a sample.</source>
        <translation>Dibuje uno o empiece con un ejemplo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes up to %2 after entry, but the goal &quot;%3&quot; counts only %4</source>
        <translation>«%1» llega hasta %2 después de la entrada, pero el objetivo «%3» solo cuenta %4</translation>
    </message>
    <message>
        <source>Shorten the waits before it, or let the goal count longer.</source>
        <translation>Acorte las esperas anteriores o deje que el objetivo cuente más tiempo.</translation>
    </message>
    <message>
        <source>the journey &quot;%1&quot; has no goal</source>
        <translation>el recorrido «%1» no tiene objetivo</translation>
    </message>
    <message>
        <source>Add a goal; without one any purchase within 14 days counts.</source>
        <translation>Añada un objetivo; sin él cuenta cualquier compra en un plazo de 14 días.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no template</source>
        <translation>«%1» no tiene plantilla</translation>
    </message>
    <message>
        <source>Choose what it says.</source>
        <translation>Elija qué dice.</translation>
    </message>
    <message>
        <source>the template &quot;%2&quot; of &quot;%1&quot; is not made for %3</source>
        <translation>la plantilla «%2» de «%1» no está hecha para %3</translation>
    </message>
    <message>
        <source>Add the channel to the template; its slots are then inherited.</source>
        <translation>Añada el canal a la plantilla; entonces hereda sus slots.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no event</source>
        <translation>«%1» no indica ningún evento</translation>
    </message>
    <message>
        <source>Choose the event that it waits for.</source>
        <translation>Elija el evento que espera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no branch</source>
        <translation>«%1» no tiene ramas</translation>
    </message>
    <message>
        <source>Add a branch with its rule.</source>
        <translation>Añada una rama con su regla.</translation>
    </message>
    <message>
        <source>a branch of &quot;%1&quot; has the id &quot;%2&quot;, which cannot be used</source>
        <translation>una rama de «%1» tiene el ID «%2», que no se puede usar</translation>
    </message>
    <message>
        <source>Give it another id; &quot;else&quot; is everyone else.</source>
        <translation>Dele otro ID; «else» son todos los demás.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; of &quot;%1&quot; takes everyone: later branches get no one</source>
        <translation>«%2» de «%1» se lleva a todos: las ramas siguientes no reciben a nadie</translation>
    </message>
    <message>
        <source>Give the branch a rule, or move it to the end.</source>
        <translation>Dé una regla a la rama o muévala al final.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits for a date, but none is given</source>
        <translation>«%1» espera una fecha, pero no se ha indicado ninguna</translation>
    </message>
    <message>
        <source>Choose the date.</source>
        <translation>Elija la fecha.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no field</source>
        <translation>«%1» no indica ningún campo</translation>
    </message>
    <message>
        <source>Choose the field.</source>
        <translation>Elija el campo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never open: it closes at %2 and opens at %3</source>
        <translation>«%1» nunca está abierta: cierra a las %2 y abre a las %3</translation>
    </message>
    <message>
        <source>Let it close after it opens.</source>
        <translation>Haga que cierre después de abrir.</translation>
    </message>
    <message>
        <source>a click in &quot;%1&quot; leads to a page that its template does not have</source>
        <translation>un clic en «%1» lleva a una página que su plantilla no tiene</translation>
    </message>
    <message>
        <source>Add a web variant to the template, or choose the generic page.</source>
        <translation>Añada una variante web a la plantilla o elija la página genérica.</translation>
    </message>
    <message>
        <source>the goal &quot;%1&quot; names no conversion</source>
        <translation>el objetivo «%1» no indica ninguna conversión</translation>
    </message>
    <message>
        <source>Choose the event that counts.</source>
        <translation>Elija el evento que cuenta.</translation>
    </message>
    <message>
        <source>Add channel to template</source>
        <translation>Añadir canal a la plantilla</translation>
    </message>
    <message>
        <source>the cap &quot;%1&quot; lets nothing through</source>
        <translation>el límite «%1» no deja pasar nada</translation>
    </message>
    <message>
        <source>Allow at least one message, or remove the cap.</source>
        <translation>Permita al menos un mensaje o quite el límite.</translation>
    </message>
    <message>
        <source>the quiet hours &quot;%1&quot; start and end at the same time and hold no one back</source>
        <translation>las horas de silencio «%1» empiezan y terminan a la misma hora y no retienen a nadie</translation>
    </message>
    <message>
        <source>Choose when they end, or remove them.</source>
        <translation>Elija cuándo terminan o quítelas.</translation>
    </message>
    <message>
        <source>the effect &quot;%1&quot; is believed to lie between %2 and %3, with %4 at its middle</source>
        <translation>se cree que el efecto «%1» está entre %2 y %3, con %4 como centro</translation>
    </message>
    <message>
        <source>Order the three: at least, multiplier, at most.</source>
        <translation>Ordene los tres: Como mínimo, Multiplicador, Como máximo.</translation>
    </message>
    <message>
        <source>a cost is given for &quot;%1&quot;, which is no channel</source>
        <translation>hay un coste para «%1», que no es un canal</translation>
    </message>
    <message>
        <source>Use one of email, sms, push, inapp, web, ad, agent, mail.</source>
        <translation>Use email, sms, push, inapp, web, ad, agent o mail.</translation>
    </message>
    <message>
        <source>the scenario &quot;%1&quot; cannot be applied: %2</source>
        <translation>el escenario «%1» no se puede aplicar: %2</translation>
    </message>
    <message>
        <source>Change or remove what no longer fits the project.</source>
        <translation>Cambie o quite lo que ya no encaja en el proyecto.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is named here but not in the project</source>
        <translation>aquí se nombra %1 «%2», pero no está en el proyecto</translation>
    </message>
    <message>
        <source>Choose one that is there, or add it.</source>
        <translation>Elija uno existente o añádalo.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is named as a message here, but there is no such message step</source>
        <translation>aquí se nombra «%2» como mensaje, pero no existe ese paso de mensaje</translation>
    </message>
    <message>
        <source>Choose a message of this journey.</source>
        <translation>Elija un mensaje de este recorrido.</translation>
    </message>
    <message>
        <source>the audience &quot;%1&quot; is defined by itself</source>
        <translation>la audiencia «%1» se define por sí misma</translation>
    </message>
    <message>
        <source>Take the circle out of its rule.</source>
        <translation>Elimine el círculo de su regla.</translation>
    </message>
    <message>
        <source>the audience</source>
        <translation>la audiencia</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>la plantilla</translation>
    </message>
    <message>
        <source>the offer</source>
        <translation>la oferta</translation>
    </message>
    <message>
        <source>the test plan</source>
        <translation>el plan de prueba</translation>
    </message>
    <message>
        <source>Mend the text</source>
        <translation>Corregir el texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; test the same customers at the same time</source>
        <translation>«%1» y «%2» prueban a los mismos clientes al mismo tiempo</translation>
    </message>
    <message>
        <source>Give one of the plans another start, or draw them on separate branches.</source>
        <translation>Dé otro inicio a uno de los planes o dibújelos en ramas separadas.</translation>
    </message>
    <message>
        <source>the arms &quot;%2&quot; and &quot;%3&quot; of &quot;%1&quot; differ in more than one element: %4</source>
        <translation>los brazos «%2» y «%3» de «%1» difieren en más de un elemento: %4</translation>
    </message>
    <message>
        <source>Change one element at a time, or the result will not say which of them did it.</source>
        <translation>Cambie un solo elemento cada vez; si no, el resultado no dirá cuál de ellos lo causó.</translation>
    </message>
    <message>
        <source>nothing differs between the arms &quot;%2&quot; and &quot;%3&quot; of &quot;%1&quot;</source>
        <translation>no hay ninguna diferencia entre los brazos «%2» y «%3» de «%1»</translation>
    </message>
    <message>
        <source>Connect the arms to different messages, or write a variant for one of them.</source>
        <translation>Conecte los brazos a mensajes distintos o escriba una variante para uno de ellos.</translation>
    </message>
    <message>
        <source>a message of &quot;%1&quot; can come %2 after assignment, but conversions count for %3 only</source>
        <translation>un mensaje de «%1» puede llegar %2 después de la asignación, pero las conversiones solo cuentan durante %3</translation>
    </message>
    <message>
        <source>Let the conversion window be longer than the delays of the path, or shorten them.</source>
        <translation>Haga que la ventana de conversión sea más larga que los retrasos del camino, o acórtelos.</translation>
    </message>
    <message>
        <source>the journey after &quot;%1&quot; cannot cause the outcome &quot;%2&quot;: %3</source>
        <translation>el recorrido posterior a «%1» no puede causar el resultado «%2»: %3</translation>
    </message>
    <message>
        <source>Measure another outcome, or add what can bring it about.</source>
        <translation>Mida otro resultado o añada lo que pueda producirlo.</translation>
    </message>
    <message>
        <source>the tests &quot;%1&quot; and &quot;%2&quot; both change the template &quot;%3&quot;</source>
        <translation>las pruebas «%1» y «%2» cambian ambas la plantilla «%3»</translation>
    </message>
    <message>
        <source>Run one after the other, or let each use a template of its own.</source>
        <translation>Ejecútelas una tras otra o dé a cada una su propia plantilla.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes out as %2 SMS (%3, %4 units); each is paid for</source>
        <translation>«%1» se envía como %2 SMS (%3, %4 unidades); se paga cada uno</translation>
    </message>
    <message>
        <source>Shorten it to one or two.</source>
        <translation>Acórtelo a uno o dos.</translation>
    </message>
    <message>
        <source>Shorten it to one if it can be said so.</source>
        <translation>Acórtelo a uno si puede decirse así.</translation>
    </message>
    <message>
        <source>the %2 of &quot;%1&quot; has %3 characters, %4 shows %5</source>
        <translation>%2 de «%1» tiene %3 caracteres; %4 muestra %5</translation>
    </message>
    <message>
        <source>Adapt it for the channel with a shorter text.</source>
        <translation>Adáptelo al canal con un texto más corto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no subject for its email</source>
        <translation>«%1» no tiene asunto para su correo</translation>
    </message>
    <message>
        <source>Add a slot of the kind subject, or show it in email.</source>
        <translation>Añada un slot del tipo asunto o muéstrelo en el correo.</translation>
    </message>
    <message>
        <source>the image &quot;%2&quot; of &quot;%1&quot; has no alternative text</source>
        <translation>la imagen «%2» de «%1» no tiene texto alternativo</translation>
    </message>
    <message>
        <source>Say what it shows for those who cannot see it.</source>
        <translation>Diga lo que muestra para quienes no pueden verla.</translation>
    </message>
    <message>
        <source>the image %1 is not loaded over https</source>
        <translation>la imagen %1 no se carga por https</translation>
    </message>
    <message>
        <source>Use its https address.</source>
        <translation>Use su dirección https.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; shows no legal text in %2, and the brand has one (%3)</source>
        <translation>«%1» no muestra texto legal en %2, y la marca tiene uno (%3)</translation>
    </message>
    <message>
        <source>Show the slot with the legal text.</source>
        <translation>Muestre el slot con el texto legal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs school grade %3 in %2, the brand wants %4 at most</source>
        <translation>«%1» requiere en %2 un nivel de lectura %3; la marca quiere %4 como máximo</translation>
    </message>
    <message>
        <source>Write shorter sentences and shorter words.</source>
        <translation>Escriba frases y palabras más cortas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say &quot;%3&quot; in %2, as the brand requires</source>
        <translation>«%1» no dice «%3» en %2, como exige la marca</translation>
    </message>
    <message>
        <source>Add the phrase to one of its slots.</source>
        <translation>Añada la frase a uno de sus slots.</translation>
    </message>
    <message>
        <source>the email of &quot;%1&quot; has no way to unsubscribe</source>
        <translation>el correo de «%1» no ofrece forma de darse de baja</translation>
    </message>
    <message>
        <source>Add {{ unsubscribe_url }} to its legal slot.</source>
        <translation>Añada {{ unsubscribe_url }} a su slot legal.</translation>
    </message>
    <message>
        <source>the email of &quot;%1&quot; does not name the sender&apos;s postal address</source>
        <translation>el correo de «%1» no indica la dirección postal del remitente</translation>
    </message>
    <message>
        <source>Add the address to its legal slot.</source>
        <translation>Añada la dirección a su slot legal.</translation>
    </message>
    <message>
        <source>Add legal text</source>
        <translation>Añadir texto legal</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Use https</source>
        <translation>Usar https</translation>
    </message>
    <message>
        <source>the offers &quot;%1&quot; and &quot;%2&quot; promise different things for %3: %4 and %5</source>
        <translation>las ofertas «%1» y «%2» prometen cosas distintas para %3: %4 y %5</translation>
    </message>
    <message>
        <source>Make them one offer, let one end before the other begins, or send them to different customers.</source>
        <translation>Conviértalas en una sola oferta, haga que una termine antes de que empiece la otra o envíelas a clientes distintos.</translation>
    </message>
    <message>
        <source>the offer &quot;%1&quot; ended on %2, before the simulation starts</source>
        <translation>la oferta «%1» terminó el %2, antes de que empiece la simulación</translation>
    </message>
    <message>
        <source>Give it a later end, or take it out of the templates.</source>
        <translation>Dele un final posterior o quítela de las plantillas.</translation>
    </message>
    <message>
        <source>a text of %1 KB stands here; no channel shows so much</source>
        <translation>aquí hay un texto de %1 KB; ningún canal muestra tanto</translation>
    </message>
    <message>
        <source>Shorten it, or put what is the same for many into a block.</source>
        <translation>Acórtelo o ponga en un bloque lo que sea igual para muchos.</translation>
    </message>
    <message>
        <source>the text promises %1 %, the offer &quot;%2&quot; gives %3 %</source>
        <translation>el texto promete un %1 %, la oferta «%2» da un %3 %</translation>
    </message>
    <message>
        <source>Write what the offer gives, or {{ offer.discount }} %.</source>
        <translation>Escriba lo que da la oferta, o {{ offer.discount }} %.</translation>
    </message>
    <message>
        <source>the brand&apos;s website %1 is not encrypted</source>
        <translation>el sitio web %1 de la marca no está cifrado</translation>
    </message>
    <message>
        <source>Write a plain character in its place, or accept shorter parts.</source>
        <translation>Escriba en su lugar un carácter simple o acepte partes más cortas.</translation>
    </message>
    <message>
        <source>Write the words in small letters.</source>
        <translation>Escriba las palabras en minúsculas.</translation>
    </message>
    <message>
        <source>End the sentence with a full stop.</source>
        <translation>Termine la frase con un punto.</translation>
    </message>
    <message>
        <source>Say it in other words.</source>
        <translation>Dígalo con otras palabras.</translation>
    </message>
    <message>
        <source>Use the https address.</source>
        <translation>Use la dirección https.</translation>
    </message>
    <message>
        <source>Say in alt what the image shows.</source>
        <translation>Diga en alt lo que muestra la imagen.</translation>
    </message>
    <message>
        <source>Take a colour with more contrast.</source>
        <translation>Elija un color con más contraste.</translation>
    </message>
    <message>
        <source>Take a colour of the brand.</source>
        <translation>Elija un color de la marca.</translation>
    </message>
    <message>
        <source>Write an id or {{ customer.token }} into the address.</source>
        <translation>Escriba en la dirección un ID o {{ customer.token }}.</translation>
    </message>
    <message>
        <source>Write plain characters</source>
        <translation>Usar caracteres simples</translation>
    </message>
    <message>
        <source>Write what the offer gives</source>
        <translation>Escribir lo que da la oferta</translation>
    </message>
    <message>
        <source>the size of the image &quot;%2&quot; of &quot;%1&quot; is not known</source>
        <translation>no se conoce el tamaño de la imagen «%2» de «%1»</translation>
    </message>
    <message>
        <source>Give its width and height, so that the email does not jump when it arrives.</source>
        <translation>Indique su anchura y su altura para que el correo no dé saltos al cargarse.</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>oferta</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>number of messages</source>
        <translation>número de mensajes</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>landing page</source>
        <translation>página de destino</translation>
    </message>
    <message>
        <source>steps of the path</source>
        <translation>pasos del camino</translation>
    </message>
    <message>
        <source>no message follows</source>
        <translation>no sigue ningún mensaje</translation>
    </message>
    <message>
        <source>no channel that follows can be clicked</source>
        <translation>en ningún canal que sigue se puede hacer clic</translation>
    </message>
    <message>
        <source>the journey uses one channel only</source>
        <translation>el recorrido usa un solo canal</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>there is no target &quot;%1&quot;</source>
        <translation>no hay ningún destino «%1»</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; there are: %2.</source>
        <translation>No existe el comando «%1»; existen: %2.</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;; there are: %2.</source>
        <translation>No existe el ejemplo «%1»; existen: %2.</translation>
    </message>
    <message>
        <source>%1 exists; --force replaces it.</source>
        <translation>%1 ya existe; --force lo reemplaza.</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <translation>en %1: %2</translation>
    </message>
    <message>
        <source>%1 steps.</source>
        <translation>%1 pasos.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 holds no JSON object</source>
        <translation>%1 no contiene un objeto JSON</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>A count of the base run: its spread is not measured.</source>
        <translation>Un recuento de la ejecución base: su dispersión no se mide.</translation>
    </message>
    <message>
        <source>A mean of the base run: its spread is not measured.</source>
        <translation>Una media de la ejecución base: su dispersión no se mide.</translation>
    </message>
    <message>
        <source>Fewer than 30 customers with comparable messages.</source>
        <translation>Menos de 30 clientes con mensajes comparables.</translation>
    </message>
    <message>
        <source>Nobody entered a tested journey.</source>
        <translation>Nadie entró en un recorrido en prueba.</translation>
    </message>
    <message>
        <source>One draw and one replication tell nothing of the spread.</source>
        <translation>Una sola extracción y una sola réplica no dicen nada de la dispersión.</translation>
    </message>
</context>
<context>
    <name>Compile</name>
    <message>
        <source>A run lasts 1 to 730 days, not %1.</source>
        <translation>Una ejecución dura de 1 a 730 días, no %1.</translation>
    </message>
    <message>
        <source>A run needs 1 to 10000 draws and 1 to 1000 replications.</source>
        <translation>Una ejecución necesita de 1 a 10000 extracciones y de 1 a 1000 réplicas.</translation>
    </message>
    <message>
        <source>There is no journey &quot;%1&quot; in use.</source>
        <translation>No hay ningún recorrido «%1» en uso.</translation>
    </message>
    <message>
        <source>The project has no journey to simulate.</source>
        <translation>El proyecto no tiene ningún recorrido que simular.</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;.</source>
        <translation>No hay ningún escenario «%1».</translation>
    </message>
    <message>
        <source>The customer database has no field &quot;%1&quot; that a template renders: nothing stands there.</source>
        <translation>La base de datos de clientes no tiene el campo «%1» que muestra una plantilla: queda vacío.</translation>
    </message>
    <message>
        <source>The node has no template: nothing can be sent.</source>
        <translation>El nodo no tiene plantilla: no se puede enviar nada.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>No hay ninguna plantilla «%1».</translation>
    </message>
    <message>
        <source>A share of the copy of %1 is not between 0 and 1.</source>
        <translation>Una proporción de la copia de %1 no está entre 0 y 1.</translation>
    </message>
    <message>
        <source>There is no node &quot;%1&quot; in the journey.</source>
        <translation>No hay ningún nodo «%1» en el recorrido.</translation>
    </message>
    <message>
        <source>A duration is negative: %1.</source>
        <translation>Una duración es negativa: %1.</translation>
    </message>
    <message>
        <source>Nobody is in the audience &quot;%1&quot; at the start.</source>
        <translation>Al inicio no hay nadie en la audiencia «%1».</translation>
    </message>
    <message>
        <source>The behaviours table has no event &quot;%1&quot;: nobody enters by it.</source>
        <translation>La tabla de comportamiento no tiene el evento «%1»: nadie entra por él.</translation>
    </message>
    <message>
        <source>The wait has no date.</source>
        <translation>La espera no tiene fecha.</translation>
    </message>
    <message>
        <source>The customer database has no date &quot;%1&quot;.</source>
        <translation>La base de datos de clientes no tiene la fecha «%1».</translation>
    </message>
    <message>
        <source>The behaviours table has no event &quot;%1&quot;: the wait always times out.</source>
        <translation>La tabla de comportamiento no tiene el evento «%1»: la espera siempre agota su plazo.</translation>
    </message>
    <message>
        <source>The weight of the arm &quot;%1&quot; is not a share.</source>
        <translation>El peso del brazo «%1» no es una proporción.</translation>
    </message>
    <message>
        <source>The experiment has no arm with a weight.</source>
        <translation>El experimento no tiene ningún brazo con peso.</translation>
    </message>
    <message>
        <source>The customer database has no field &quot;%1&quot;: the update changes nothing.</source>
        <translation>La base de datos de clientes no tiene el campo «%1»: la actualización no cambia nada.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; does not fit the field &quot;%1&quot;.</source>
        <translation>«%2» no encaja en el campo «%1».</translation>
    </message>
    <message>
        <source>The share of failing calls is not between 0 and 1.</source>
        <translation>La proporción de llamadas fallidas no está entre 0 y 1.</translation>
    </message>
    <message>
        <source>The behaviours table has no event &quot;%1&quot;: nobody reaches the goal.</source>
        <translation>La tabla de comportamiento no tiene el evento «%1»: nadie alcanza el objetivo.</translation>
    </message>
    <message>
        <source>The share of the hold-out is not between 0 and 1.</source>
        <translation>La proporción del hold-out no está entre 0 y 1.</translation>
    </message>
    <message>
        <source>The cost of %1 is negative.</source>
        <translation>El coste de %1 es negativo.</translation>
    </message>
    <message>
        <source>The cap &quot;%1&quot; needs a count of 0 or more and a window.</source>
        <translation>El límite «%1» necesita un número de 0 o más y una ventana.</translation>
    </message>
    <message>
        <source>A response rate of &quot;%1&quot; is not between 0 and 1.</source>
        <translation>Una tasa de respuesta de «%1» no está entre 0 y 1.</translation>
    </message>
    <message>
        <source>A delay of the response &quot;%1&quot; is negative.</source>
        <translation>Un retraso de la respuesta «%1» es negativo.</translation>
    </message>
    <message>
        <source>The effect &quot;%1&quot; needs a multiplier above 0 and a range around it.</source>
        <translation>El efecto «%1» necesita un multiplicador mayor que 0 y un rango que lo incluya.</translation>
    </message>
    <message>
        <source>The half-life of the effect &quot;%1&quot; is not positive.</source>
        <translation>La semivida del efecto «%1» no es positiva.</translation>
    </message>
    <message>
        <source>churn_risk has no value for %1 of %2 customers: of those who bought only once, or never, the model can say nothing.</source>
        <translation>churn_risk no tiene valor para %1 de %2 clientes: de quienes compraron una sola vez, o nunca, el modelo no puede decir nada.</translation>
    </message>
    <message>
        <source>The effect of recognition is not between 0 and 2.</source>
        <translation>El efecto del reconocimiento no está entre 0 y 2.</translation>
    </message>
    <message>
        <source>There is no arm &quot;%1&quot;: nobody gets the text made for it.</source>
        <translation>No existe el brazo «%1»: nadie recibe el texto hecho para él.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; has too many combinations of texts: the slot &quot;%2&quot; shows its own.</source>
        <translation>La plantilla «%1» tiene demasiadas combinaciones de textos: el slot «%2» muestra el suyo propio.</translation>
    </message>
    <message>
        <source>The expression of the update is no valid Liquid: %1</source>
        <translation>La expresión de la actualización no es Liquid válido: %1</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Product list</source>
        <translation>Lista de productos</translation>
    </message>
    <message>
        <source>Video storyboard</source>
        <translation>Guion de vídeo</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Llamada a la acción</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Inherits</source>
        <translation>Hereda</translation>
    </message>
    <message>
        <source>Adapts</source>
        <translation>Adapta</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Sustituye</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>Omite</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Un producto</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Una oferta</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>A text of the slot for some customers.</source>
        <translation>Un texto del slot para algunos clientes.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the variant.</source>
        <translation>Identificador de la variante.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Shown in lists.</source>
        <translation>Se muestra en listas.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Who gets this text.</source>
        <translation>Quién recibe este texto.</translation>
    </message>
    <message>
        <source>Experiment arm</source>
        <translation>Brazo de experimento</translation>
    </message>
    <message>
        <source>Only for customers of this arm, as experiment.arm.</source>
        <translation>Solo para clientes de este brazo, como experiment.arm.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Liquid.</source>
        <translation>Liquid.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>One place of the master template.</source>
        <translation>Un lugar de la plantilla maestra.</translation>
    </message>
    <message>
        <source>Names the slot; it never changes.</source>
        <translation>Identificador del slot; nunca cambia.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What the slot is for.</source>
        <translation>Para qué sirve el slot.</translation>
    </message>
    <message>
        <source>Liquid, written once.</source>
        <translation>Liquid, escrito una sola vez.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>The customer&apos;s fields that the slot shows.</source>
        <translation>Los campos del cliente que muestra el slot.</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Campos obligatorios</translation>
    </message>
    <message>
        <source>Fields without which the slot makes no sense. A channel that drops them counts as missing them.</source>
        <translation>Campos sin los que el slot no tiene sentido. Si un canal los omite, cuentan como ausentes.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Rises when the master&apos;s text changes.</source>
        <translation>Aumenta cuando cambia el texto de la maestra.</translation>
    </message>
    <message>
        <source>A file or address.</source>
        <translation>Un archivo o una dirección.</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>What the image says to those who cannot see it.</source>
        <translation>Lo que dice la imagen a quienes no pueden verla.</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Ranked: the first whose rule holds is shown.</source>
        <translation>Por orden: se muestra la primera cuya regla se cumple.</translation>
    </message>
    <message>
        <source>Slot in a channel</source>
        <translation>Slot en un canal</translation>
    </message>
    <message>
        <source>How a channel takes a slot of the master.</source>
        <translation>Cómo toma un canal un slot de la maestra.</translation>
    </message>
    <message>
        <source>The master&apos;s slot.</source>
        <translation>El slot de la maestra.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Inherits the text, adapts its form, overrides what it says, or leaves it out.</source>
        <translation>Hereda el texto, adapta su forma, lo sustituye o lo omite.</translation>
    </message>
    <message>
        <source>Liquid of this channel alone.</source>
        <translation>Liquid solo para este canal.</translation>
    </message>
    <message>
        <source>The customer&apos;s fields that this text shows. None listed: those of the slot.</source>
        <translation>Los campos del cliente que muestra este texto. Si no se indica ninguno: los del slot.</translation>
    </message>
    <message>
        <source>Made from version</source>
        <translation>A partir de la versión</translation>
    </message>
    <message>
        <source>The version of the master&apos;s slot that this text follows.</source>
        <translation>La versión del slot maestro que sigue este texto.</translation>
    </message>
    <message>
        <source>Channel variant</source>
        <translation>Variante de canal</translation>
    </message>
    <message>
        <source>The template&apos;s form in one channel.</source>
        <translation>La forma de la plantilla en un canal.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The channel that this form is for.</source>
        <translation>El canal al que se destina esta forma.</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Slots that are not listed are inherited.</source>
        <translation>Los slots que no figuran se heredan.</translation>
    </message>
    <message>
        <source>A promise: what, at which price or discount, until when.</source>
        <translation>Una promesa: qué, a qué precio o descuento, hasta cuándo.</translation>
    </message>
    <message>
        <source>Names the offer; it never changes.</source>
        <translation>Identificador de la oferta; nunca cambia.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>What the customer is told.</source>
        <translation>Lo que se le dice al cliente.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>What it is for; empty for anything.</source>
        <translation>Para qué es; vacío para cualquier cosa.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Off the usual price.</source>
        <translation>Sobre el precio habitual.</translation>
    </message>
    <message>
        <source>A fixed price, if there is one.</source>
        <translation>Un precio fijo, si lo hay.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>When it ends.</source>
        <translation>Cuándo termina.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>A piece of Liquid that several templates take in.</source>
        <translation>Un fragmento de Liquid que incluyen varias plantillas.</translation>
    </message>
    <message>
        <source>Names the block in {% render %}.</source>
        <translation>Identificador del bloque en {% render %}.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>A Dynamic Master Template: written once, adapted per channel.</source>
        <translation>Una plantilla maestra dinámica: escrita una vez, adaptada a cada canal.</translation>
    </message>
    <message>
        <source>Names the template; it never changes.</source>
        <translation>Identificador de la plantilla; nunca cambia.</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>Se muestra en listas e informes.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What the message is about; contradicting messages are found by it.</source>
        <translation>De qué trata el mensaje; permite detectar mensajes contradictorios.</translation>
    </message>
    <message>
        <source>The offer that it makes.</source>
        <translation>La oferta que hace.</translation>
    </message>
    <message>
        <source>In reading order.</source>
        <translation>En orden de lectura.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>The channels that it is made for.</source>
        <translation>Los canales para los que está hecha.</translation>
    </message>
    <message>
        <source>%1 on %2 has a contrast of %3, readable text needs %4</source>
        <translation>%1 sobre %2 tiene un contraste de %3; un texto legible necesita %4</translation>
    </message>
    <message>
        <source>%1 is not a colour of the brand</source>
        <translation>%1 no es un color de la marca</translation>
    </message>
    <message>
        <source>the link %1 is not encrypted</source>
        <translation>el enlace %1 no está cifrado</translation>
    </message>
    <message>
        <source>the image is all that its link shows, and has no alternative text</source>
        <translation>su enlace solo muestra la imagen, que no tiene texto alternativo</translation>
    </message>
    <message>
        <source>the image has no alternative text</source>
        <translation>la imagen no tiene texto alternativo</translation>
    </message>
    <message>
        <source>there is no way to unsubscribe</source>
        <translation>no hay forma de darse de baja</translation>
    </message>
    <message>
        <source>the sender&apos;s postal address is missing</source>
        <translation>falta la dirección postal del remitente</translation>
    </message>
    <message>
        <source>reading grade %1, the brand allows %2: shorten sentences or words</source>
        <translation>nivel de lectura %1, la marca permite %2: acorte frases o palabras</translation>
    </message>
    <message>
        <source>a rule pack needs %1 here</source>
        <translation>un paquete de reglas necesita aquí %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>“%1” makes the whole SMS count as Unicode: 70 characters instead of 160</source>
        <translation>«%1» hace que todo el SMS cuente como Unicode: 70 caracteres en vez de 160</translation>
    </message>
    <message>
        <source>%1 % of the letters are capitals, the brand allows %2 %</source>
        <translation>el %1 % de las letras son mayúsculas; la marca permite el %2 %</translation>
    </message>
    <message>
        <source>more than the %1 exclamation marks that the brand allows</source>
        <translation>más signos de exclamación de los %1 que permite la marca</translation>
    </message>
    <message>
        <source>the brand does not say “%1”</source>
        <translation>la marca no dice «%1»</translation>
    </message>
    <message>
        <source>the required phrase “%1” is missing</source>
        <translation>falta la frase obligatoria «%1»</translation>
    </message>
    <message>
        <source>%1 characters, and only %2 are shown</source>
        <translation>%1 caracteres, y solo se muestran %2</translation>
    </message>
    <message>
        <source>there is no journey to write a brief of</source>
        <translation>no hay ningún recorrido del que escribir un briefing</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>no se puede escribir %1</translation>
    </message>
    <message>
        <source>save the project first: the approved version is kept beside it</source>
        <translation>guarde antes el proyecto: la versión aprobada se conserva junto a él</translation>
    </message>
    <message>
        <source>the parameter “%1” of the link gives %2 away: everyone who sees the address can read it</source>
        <translation>el parámetro «%1» del enlace revela %2: puede leerlo cualquiera que vea la dirección</translation>
    </message>
    <message>
        <source>there is no text and no image in this email</source>
        <translation>este correo no tiene texto ni imágenes</translation>
    </message>
    <message>
        <source>the email has no title: its subject is to be written</source>
        <translation>el correo no tiene título: falta escribir el asunto</translation>
    </message>
    <message>
        <source>%1 hidden parts were left out</source>
        <translation>se han omitido %1 partes ocultas</translation>
    </message>
    <message>
        <source>%1 tracking pixels were left out</source>
        <translation>se han omitido %1 píxeles de seguimiento</translation>
    </message>
    <message>
        <source>no legal text with a way to unsubscribe was found</source>
        <translation>no se ha encontrado un texto legal con una forma de darse de baja</translation>
    </message>
    <message>
        <source>the customers have no field “%1”</source>
        <translation>los clientes no tienen el campo «%1»</translation>
    </message>
    <message>
        <source>there is no template “%1”</source>
        <translation>no existe la plantilla «%1»</translation>
    </message>
    <message>
        <source>the template “%1” is not made for %2</source>
        <translation>la plantilla «%1» no está hecha para %2</translation>
    </message>
    <message>
        <source>%1 cannot be used as an image</source>
        <translation>%1 no se puede usar como imagen</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Of the image, in pixels. 0: not known.</source>
        <translation>De la imagen, en píxeles. 0: se desconoce.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Which table and columns of the database play which role.</source>
        <translation>Qué tabla y columnas de la base de datos desempeñan cada función.</translation>
    </message>
    <message>
        <source>Its name in the database.</source>
        <translation>Su nombre en la base de datos.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>The column of each role that is named differently.</source>
        <translation>La columna de cada función que tiene otro nombre.</translation>
    </message>
    <message>
        <source>Channel copy</source>
        <translation>Copia del canal</translation>
    </message>
    <message>
        <source>What one channel knows of the customers, and when.</source>
        <translation>Lo que sabe un canal de los clientes, y cuándo.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Whose copy this is.</source>
        <translation>De quién es esta copia.</translation>
    </message>
    <message>
        <source>Fields held</source>
        <translation>Campos incluidos</translation>
    </message>
    <message>
        <source>The fields that the copy has. None listed means all.</source>
        <translation>Los campos que tiene la copia. Si no se indica ninguno, todos.</translation>
    </message>
    <message>
        <source>Refreshed every</source>
        <translation>Se actualiza cada</translation>
    </message>
    <message>
        <source>The period of the batch that brings changes. 0s means at once.</source>
        <translation>El periodo del lote que trae los cambios. 0s significa al instante.</translation>
    </message>
    <message>
        <source>Batch starts at</source>
        <translation>El lote empieza a las</translation>
    </message>
    <message>
        <source>After midnight UTC.</source>
        <translation>Desde medianoche UTC.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>From the batch until the channel uses it.</source>
        <translation>Desde el lote hasta que lo usa el canal.</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Desviado</translation>
    </message>
    <message>
        <source>Share of the values that were never true: local edits, failed syncs.</source>
        <translation>Proporción de valores que nunca fueron ciertos: cambios locales, sincronizaciones fallidas.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Share of the values that the copy lacks.</source>
        <translation>Proporción de valores que le faltan a la copia.</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>How often the channel knows who the person is.</source>
        <translation>Con qué frecuencia sabe el canal quién es la persona.</translation>
    </message>
    <message>
        <source>Loopback delay</source>
        <translation>Retraso del retorno</translation>
    </message>
    <message>
        <source>Until what customers do here reaches the source of truth.</source>
        <translation>Hasta que lo que hacen aquí los clientes llega a la fuente de verdad.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Where these figures come from.</source>
        <translation>De dónde proceden estas cifras.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Who measured or assumed it, and when.</source>
        <translation>Quién lo midió o supuso, y cuándo.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The customer database and what each channel knows of it.</source>
        <translation>La base de datos de clientes y lo que sabe de ella cada canal.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Which tables and columns play which role.</source>
        <translation>Qué tablas y columnas desempeñan cada función.</translation>
    </message>
    <message>
        <source>Channel copies</source>
        <translation>Copias de canales</translation>
    </message>
    <message>
        <source>What each channel holds, how fresh and how faithful it is.</source>
        <translation>Lo que tiene cada canal, y lo reciente y fiel que es.</translation>
    </message>
    <message>
        <source>Field weights</source>
        <translation>Pesos de los campos</translation>
    </message>
    <message>
        <source>How much a field counts in the consistency score; 1 where absent.</source>
        <translation>Cuánto cuenta un campo en la puntuación de coherencia; 1 si no figura.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>%1 is not a SQLite database.</source>
        <translation>%1 no es una base de datos SQLite.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 está dañado: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: %2.</source>
        <translation>%1 no se puede leer ni escribir: %2.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 está en uso por otro programa.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>%1 was changed by another program while it was read.</source>
        <translation>Otro programa modificó %1 mientras se leía.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>This project is open read-only. Save it under another name to change it.</source>
        <translation>Este proyecto está abierto en modo de solo lectura. Guárdelo con otro nombre para modificarlo.</translation>
    </message>
    <message>
        <source>Another window holds %1. Save under another name.</source>
        <translation>%1 está abierto en otra ventana. Guárdelo con otro nombre.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Repetidamente</translation>
    </message>
    <message>
        <source>Audience entry</source>
        <translation>Entrada por audiencia</translation>
    </message>
    <message>
        <source>Everyone in the audience at that moment starts here.</source>
        <translation>Todos los que están en la audiencia en ese momento empiezan aquí.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Who enters. Leave it open to let everyone in.</source>
        <translation>Quién entra. Déjelo vacío para que entren todos.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Once, or again and again with a fixed pause.</source>
        <translation>Una vez, o repetidamente con una pausa fija.</translation>
    </message>
    <message>
        <source>Starts after</source>
        <translation>Empieza tras</translation>
    </message>
    <message>
        <source>How long after the start of the run the audience is taken.</source>
        <translation>Cuánto después del inicio de la ejecución se toma la audiencia.</translation>
    </message>
    <message>
        <source>Repeats every</source>
        <translation>Se repite cada</translation>
    </message>
    <message>
        <source>The pause between two rounds: an hour or more.</source>
        <translation>La pausa entre dos rondas: una hora o más.</translation>
    </message>
    <message>
        <source>Re-entry</source>
        <translation>Reentrada</translation>
    </message>
    <message>
        <source>Whether a customer may come in again.</source>
        <translation>Si un cliente puede volver a entrar.</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Como se registró</translation>
    </message>
    <message>
        <source>At the measured rate</source>
        <translation>A la tasa medida</translation>
    </message>
    <message>
        <source>Event entry</source>
        <translation>Entrada por evento</translation>
    </message>
    <message>
        <source>A customer starts here when something happens to them.</source>
        <translation>Un cliente empieza aquí cuando le ocurre algo.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>A kind of the behaviours table, such as cart_abandoned.</source>
        <translation>Un tipo de la tabla de comportamiento, como cart_abandoned.</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Solo si</translation>
    </message>
    <message>
        <source>A condition that must hold when the event happens.</source>
        <translation>Una condición que debe cumplirse cuando ocurre el evento.</translation>
    </message>
    <message>
        <source>Simulated from</source>
        <translation>Simulado a partir de</translation>
    </message>
    <message>
        <source>The recorded events of the last days, moved to the simulated ones, or events drawn at each customer&apos;s measured rate.</source>
        <translation>Los eventos registrados de los últimos días, trasladados a los simulados, o eventos extraídos a la tasa medida de cada cliente.</translation>
    </message>
    <message>
        <source>Pause between entries</source>
        <translation>Pausa entre entradas</translation>
    </message>
    <message>
        <source>A customer who entered is let in again only after this.</source>
        <translation>Un cliente que ha entrado solo puede volver a entrar tras este tiempo.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>After leaving</source>
        <translation>Tras salir</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Assumed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Calibrado</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
</context>
<context>
    <name>Exit</name>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>The customer leaves the journey.</source>
        <translation>El cliente sale del recorrido.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Shown in reports.</source>
        <translation>Se muestra en informes.</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>Conversion</source>
        <translation>Conversión</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Con clic</translation>
    </message>
    <message>
        <source>Engaged on two channels</source>
        <translation>Activo en dos canales</translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation>Valor del cliente</translation>
    </message>
    <message>
        <source>Dunnett</source>
        <translation>Dunnett</translation>
    </message>
    <message>
        <source>Bonferroni</source>
        <translation>Bonferroni</translation>
    </message>
    <message>
        <source>Holm</source>
        <translation>Holm</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>One look at the end</source>
        <translation>Un análisis al final</translation>
    </message>
    <message>
        <source>O&apos;Brien-Fleming</source>
        <translation>O&apos;Brien-Fleming</translation>
    </message>
    <message>
        <source>Pocock</source>
        <translation>Pocock</translation>
    </message>
    <message>
        <source>Lan-DeMets spending</source>
        <translation>Gasto de Lan-DeMets</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Lo aprendido</translation>
    </message>
    <message>
        <source>The result of a finished test.</source>
        <translation>El resultado de una prueba terminada.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the result.</source>
        <translation>Identificador del resultado.</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Brazo</translation>
    </message>
    <message>
        <source>Which arm it is about.</source>
        <translation>De qué brazo se trata.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Absolute difference in the outcome against the control.</source>
        <translation>Diferencia absoluta del resultado frente al control.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Lower end of the 95 % interval.</source>
        <translation>Extremo inferior del intervalo del 95 %.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Upper end of the 95 % interval.</source>
        <translation>Extremo superior del intervalo del 95 %.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>What was decided on it.</source>
        <translation>Lo que se decidió a partir de ello.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>The day of the decision.</source>
        <translation>El día de la decisión.</translation>
    </message>
    <message>
        <source>Test plan</source>
        <translation>Plan de prueba</translation>
    </message>
    <message>
        <source>How a test is to be run and read.</source>
        <translation>Cómo se realiza y se interpreta una prueba.</translation>
    </message>
    <message>
        <source>Names the plan; it never changes.</source>
        <translation>Identificador del plan; nunca cambia.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>Se muestra en listas e informes.</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hipótesis</translation>
    </message>
    <message>
        <source>What is expected to happen, and why.</source>
        <translation>Qué se espera que ocurra y por qué.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What the arms are compared on.</source>
        <translation>En qué se comparan los brazos.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valor de base</translation>
    </message>
    <message>
        <source>The outcome without the change. Leave it open to take it from the simulation.</source>
        <translation>El resultado sin el cambio. Déjelo vacío para tomarlo de la simulación.</translation>
    </message>
    <message>
        <source>Smallest effect worth finding</source>
        <translation>Efecto mínimo relevante</translation>
    </message>
    <message>
        <source>Relative to the baseline: 0.1 is 10 % better.</source>
        <translation>Respecto al valor de base: 0,1 es un 10 % mejor.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Chance to find that effect if it is there.</source>
        <translation>Probabilidad de detectar ese efecto si existe.</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Falsa alarma</translation>
    </message>
    <message>
        <source>Chance to find an effect that is not there, on two sides.</source>
        <translation>Probabilidad de detectar un efecto que no existe, bilateral.</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Incorporados</translation>
    </message>
    <message>
        <source>Share of those who reach the experiment that takes part.</source>
        <translation>Proporción de quienes llegan al experimento que participa en él.</translation>
    </message>
    <message>
        <source>Several arms</source>
        <translation>Varios brazos</translation>
    </message>
    <message>
        <source>How comparing several arms is corrected for.</source>
        <translation>Cómo se corrige la comparación de varios brazos.</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>One look at the end, or looks on the way with a boundary.</source>
        <translation>Un análisis al final o análisis intermedios con un límite.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>How often the result is looked at.</source>
        <translation>Con qué frecuencia se analiza el resultado.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>The first day of the test.</source>
        <translation>El primer día de la prueba.</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>What came out.</source>
        <translation>Lo que resultó.</translation>
    </message>
    <message>
        <source>One way of treating customers, given to a share of them by chance.</source>
        <translation>Una forma de tratar a los clientes, asignada al azar a una parte de ellos.</translation>
    </message>
    <message>
        <source>Names the arm in edges and reports; it stays when the label changes.</source>
        <translation>Identificador del brazo en conexiones e informes; se mantiene aunque cambie la etiqueta.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Shown on the edge.</source>
        <translation>Se muestra en la conexión.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Share of the customers; all arms together make 100 %.</source>
        <translation>Proporción de los clientes; todos los brazos suman el 100 %.</translation>
    </message>
    <message>
        <source>Hold-out</source>
        <translation>Hold-out</translation>
    </message>
    <message>
        <source>The arm that others are compared with: it gets no message.</source>
        <translation>El brazo con el que se comparan los demás: no recibe ningún mensaje.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Gives each customer one arm by chance, the same one each time.</source>
        <translation>Asigna a cada cliente un brazo al azar, siempre el mismo.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The test plan in this project that this split carries out.</source>
        <translation>El plan de prueba de este proyecto que lleva a cabo esta división.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Brazos</translation>
    </message>
    <message>
        <source>Two or more.</source>
        <translation>Dos o más.</translation>
    </message>
    <message>
        <source>Stratified by</source>
        <translation>Estratificado por</translation>
    </message>
    <message>
        <source>A field within whose values the arms are compared.</source>
        <translation>Un campo dentro de cuyos valores se comparan los brazos.</translation>
    </message>
    <message>
        <source>Conversion window</source>
        <translation>Ventana de conversión</translation>
    </message>
    <message>
        <source>How long after assignment a conversion counts.</source>
        <translation>Cuánto tiempo tras la asignación cuenta una conversión.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>What was last exported, and the account&apos;s own ids.</source>
        <translation>Lo último que se exportó y los ID propios de la cuenta.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Target and journey.</source>
        <translation>Destino y recorrido.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondencia</translation>
    </message>
    <message>
        <source>The account&apos;s own ids for our placeholders.</source>
        <translation>Los ID propios de la cuenta para nuestros marcadores.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When it was last exported.</source>
        <translation>Cuándo se exportó por última vez.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Hash of the project as it was then.</source>
        <translation>Hash del proyecto en ese momento.</translation>
    </message>
    <message>
        <source>There is no target &quot;%1&quot;; there are: %2.</source>
        <translation>No hay ningún destino «%1»; existen: %2.</translation>
    </message>
    <message>
        <source>Nothing was written: the blockers above would change what the journey does. --force writes it all the same.</source>
        <translation>No se ha escrito nada: los bloqueos anteriores cambiarían lo que hace el recorrido. --force lo escribe de todos modos.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot;</source>
        <translation>el filtro «%1»</translation>
    </message>
    <message>
        <source>whoever publishes the message asks it</source>
        <translation>lo comprueba quien publica el mensaje</translation>
    </message>
    <message>
        <source>when a customer may enter again (pause %1)</source>
        <translation>cuándo puede volver a entrar un cliente (pausa %1)</translation>
    </message>
    <message>
        <source>each message starts an instance; publish it with the customer as its id and a time to live</source>
        <translation>cada mensaje inicia una instancia; publíquelo con el cliente como ID y con un tiempo de vida</translation>
    </message>
    <message>
        <source>an entry of all who are in an audience</source>
        <translation>una entrada de todos los que están en una audiencia</translation>
    </message>
    <message>
        <source>a message &quot;%1&quot; for each of them, which you publish</source>
        <translation>un mensaje «%1» para cada uno de ellos, que usted publica</translation>
    </message>
    <message>
        <source>a moment on the customer&apos;s own clock</source>
        <translation>un momento según la hora local del cliente</translation>
    </message>
    <message>
        <source>the variable &quot;%1&quot;, which a worker works out before</source>
        <translation>la variable «%1», que un worker calcula antes</translation>
    </message>
    <message>
        <source>the rule &quot;%1&quot;</source>
        <translation>la regla «%1»</translation>
    </message>
    <message>
        <source>the variable &quot;%1&quot; (true or false), which a worker fills</source>
        <translation>la variable «%1» (true o false), que rellena un worker</translation>
    </message>
    <message>
        <source>everyone else</source>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>whether a message was %1</source>
        <translation>si un mensaje tiene el estado %1</translation>
    </message>
    <message>
        <source>the same arm whenever the customer comes back</source>
        <translation>el mismo brazo cada vez que vuelve el cliente</translation>
    </message>
    <message>
        <source>a new draw in each run</source>
        <translation>un nuevo sorteo en cada ejecución</translation>
    </message>
    <message>
        <source>Sent?</source>
        <translation>¿Enviado?</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>Accepted?</source>
        <translation>¿Aceptado?</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>The queue &quot;%1&quot; holds %2 conversations an hour, from %3 to %4.</source>
        <translation>La cola «%1» atiende %2 conversaciones por hora, de %3 a %4.</translation>
    </message>
    <message>
        <source>Reached?</source>
        <translation>¿Localizado?</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no localizado</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>localizado</translation>
    </message>
    <message>
        <source>the goal &quot;%1&quot; within %2</source>
        <translation>el objetivo «%1» en un plazo de %2</translation>
    </message>
    <message>
        <source>an event subprocess that ends the instance at the message</source>
        <translation>un subproceso de evento que termina la instancia al llegar el mensaje</translation>
    </message>
    <message>
        <source>an event without effect</source>
        <translation>un evento sin efecto</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Objetivo alcanzado</translation>
    </message>
    <message>
        <source>Open journey.bpmn in any BPMN 2.0 modeller, or deploy it to Camunda 8.</source>
        <translation>Abra journey.bpmn en cualquier modelador BPMN 2.0 o despliéguelo en Camunda 8.</translation>
    </message>
    <message>
        <source>Run workers for the job types throughline-send, throughline-update-profile, throughline-audience, throughline-agent-task and throughline-webhook; their headers say what to do.</source>
        <translation>Ejecute workers para los tipos de trabajo throughline-send, throughline-update-profile, throughline-audience, throughline-agent-task y throughline-webhook; sus cabeceras indican qué hacer.</translation>
    </message>
    <message>
        <source>Publish the messages that start and continue instances, with the customer&apos;s id as correlation key and as the variable customerId.</source>
        <translation>Publique los mensajes que inician y continúan instancias, con el ID del cliente como clave de correlación y como variable customerId.</translation>
    </message>
    <message>
        <source>This is no Throughline definition: &quot;format&quot; should be &quot;%1&quot;.</source>
        <translation>Esto no es una definición de Throughline: «format» debería ser «%1».</translation>
    </message>
    <message>
        <source>This definition has the format &quot;%1&quot;; this program reads &quot;%2&quot;.</source>
        <translation>Esta definición tiene el formato «%1»; este programa lee «%2».</translation>
    </message>
    <message>
        <source>The definition has no &quot;project&quot;.</source>
        <translation>La definición no tiene «project».</translation>
    </message>
    <message>
        <source>the condition &quot;%1&quot;</source>
        <translation>la condición «%1»</translation>
    </message>
    <message>
        <source>a yes/no field &quot;%1&quot; that your customer database keeps up to date</source>
        <translation>un campo de sí o no «%1» que su base de datos de clientes mantiene al día</translation>
    </message>
    <message>
        <source>Keep the customers&apos; field &quot;%1&quot; (true or false) up to date: %2.</source>
        <translation>Mantenga al día el campo «%1» de los clientes (true o false): %2.</translation>
    </message>
    <message>
        <source>a wait for the customers&apos; date field &quot;%1&quot;, which you fill</source>
        <translation>una espera al campo de fecha «%1» de los clientes, que usted rellena</translation>
    </message>
    <message>
        <source>Fill the customers&apos; date field &quot;%1&quot;: %2.</source>
        <translation>Rellene el campo de fecha «%1» de los clientes: %2.</translation>
    </message>
    <message>
        <source>The workspace&apos;s id: in the address of its dashboard, or from Settings.</source>
        <translation>El ID del espacio de trabajo: en la dirección de su panel o en la configuración.</translation>
    </message>
    <message>
        <source>whether a message of %1 was %2</source>
        <translation>si un mensaje por %1 tiene el estado %2</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot; with the property templateId, which you track</source>
        <translation>el evento «%1» con la propiedad templateId, que usted registra</translation>
    </message>
    <message>
        <source>Track the event &quot;%1&quot; with templateId &quot;%2&quot;.</source>
        <translation>Registre el evento «%1» con templateId «%2».</translation>
    </message>
    <message>
        <source>each event starts a run of its own</source>
        <translation>cada evento inicia una ejecución propia</translation>
    </message>
    <message>
        <source>A property that the event &quot;%1&quot; shares with the events waited for, such as cart_id. Empty: waits end after their whole window.</source>
        <translation>Una propiedad que el evento «%1» comparte con los eventos esperados, como cart_id. Vacío: las esperas terminan al acabar toda su ventana.</translation>
    </message>
    <message>
        <source>an entry at a moment, for all who are in the audience then</source>
        <translation>una entrada en un momento dado, para todos los que están entonces en la audiencia</translation>
    </message>
    <message>
        <source>customers enter as soon as they belong to the segment</source>
        <translation>los clientes entran en cuanto pertenecen al segmento</translation>
    </message>
    <message>
        <source>a wait until %1</source>
        <translation>una espera hasta %1</translation>
    </message>
    <message>
        <source>the hour %1 on the day of a date field</source>
        <translation>la hora %1 del día de un campo de fecha</translation>
    </message>
    <message>
        <source>the moment that the field holds</source>
        <translation>el momento que contiene el campo</translation>
    </message>
    <message>
        <source>going on as soon as it happens, in a run that an event starts</source>
        <translation>continuar en cuanto ocurre, en una ejecución iniciada por un evento</translation>
    </message>
    <message>
        <source>a wait of the whole window (%1), then a check whether it happened</source>
        <translation>una espera de toda la ventana (%1) y luego una comprobación de si ocurrió</translation>
    </message>
    <message>
        <source>a split of %1 ways</source>
        <translation>una división de %1 caminos</translation>
    </message>
    <message>
        <source>a chain of yes/no splits in the same order</source>
        <translation>una cadena de divisiones de sí o no en el mismo orden</translation>
    </message>
    <message>
        <source>the goal &quot;%1&quot;</source>
        <translation>el objetivo «%1»</translation>
    </message>
    <message>
        <source>a check before each message whether it has been reached</source>
        <translation>una comprobación antes de cada mensaje de si se ha alcanzado</translation>
    </message>
    <message>
        <source>nothing; measure it in your reports</source>
        <translation>nada; mídalo en sus informes</translation>
    </message>
    <message>
        <source>a message through %1</source>
        <translation>un mensaje por %1</translation>
    </message>
    <message>
        <source>a webhook that hands the content to your own system</source>
        <translation>un webhook que entrega el contenido a su propio sistema</translation>
    </message>
    <message>
        <source>a change of the customer&apos;s field &quot;%1&quot;</source>
        <translation>un cambio del campo «%1» del cliente</translation>
    </message>
    <message>
        <source>a webhook to the identify call of the same platform</source>
        <translation>un webhook a la llamada identify de la misma plataforma</translation>
    </message>
    <message>
        <source>The address of your Dittofeed, such as https://app.dittofeed.com</source>
        <translation>La dirección de su Dittofeed, como https://app.dittofeed.com</translation>
    </message>
    <message>
        <source>an audience on an ad platform (%1)</source>
        <translation>una audiencia en una plataforma publicitaria (%1)</translation>
    </message>
    <message>
        <source>a webhook that your own system answers</source>
        <translation>un webhook al que responde su propio sistema</translation>
    </message>
    <message>
        <source>a task for a person in the queue &quot;%1&quot;</source>
        <translation>una tarea para una persona de la cola «%1»</translation>
    </message>
    <message>
        <source>a webhook that creates it; the event &quot;tl_call_done&quot; tells that it was done</source>
        <translation>un webhook que la crea; el evento «tl_call_done» indica que se ha hecho</translation>
    </message>
    <message>
        <source>Track the event &quot;tl_call_done&quot; when a task of the queue &quot;%1&quot; is done.</source>
        <translation>Registre el evento «tl_call_done» cuando se complete una tarea de la cola «%1».</translation>
    </message>
    <message>
        <source>a way of its own for a call that fails</source>
        <translation>un camino propio para una llamada que falla</translation>
    </message>
    <message>
        <source>they go on with the others</source>
        <translation>continúan con los demás</translation>
    </message>
    <message>
        <source>The address of your own system that takes over this step (%1)</source>
        <translation>La dirección de su propio sistema que se encarga de este paso (%1)</translation>
    </message>
    <message>
        <source>the variant &quot;%1&quot;, whose rule a text cannot ask</source>
        <translation>la variante «%1», cuya regla no puede comprobar un texto</translation>
    </message>
    <message>
        <source>the default text for everyone</source>
        <translation>el texto predeterminado para todos</translation>
    </message>
    <message>
        <source>The address that e-mails come from</source>
        <translation>La dirección desde la que salen los correos</translation>
    </message>
    <message>
        <source>Subscription groups, by which consent is asked.</source>
        <translation>Grupos de suscripción, con los que se comprueba el consentimiento.</translation>
    </message>
    <message>
        <source>Templates.</source>
        <translation>Plantillas.</translation>
    </message>
    <message>
        <source>Segments.</source>
        <translation>Segmentos.</translation>
    </message>
    <message>
        <source>The journey itself; it is created as not started. Look at it, then start it in the dashboard.</source>
        <translation>El recorrido en sí; se crea sin iniciar. Revíselo y después inícielo en el panel.</translation>
    </message>
    <message>
        <source>%1 entries of one journey</source>
        <translation>%1 entradas de un recorrido</translation>
    </message>
    <message>
        <source>a journey for each</source>
        <translation>un recorrido para cada una</translation>
    </message>
    <message>
        <source>Journeys: %1</source>
        <translation>Recorridos: %1</translation>
    </message>
    <message>
        <source>Project hash: %1</source>
        <translation>Hash del proyecto: %1</translation>
    </message>
    <message>
        <source>Written by Throughline %1</source>
        <translation>Escrito por Throughline %1</translation>
    </message>
    <message>
        <source>Written at: %1</source>
        <translation>Escrito el: %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>How to load it, in this order</source>
        <translation>Cómo cargarlo, en este orden</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Only the account knows these ids. Fill them into mapping.json and export again with --mapping mapping.json; the file is kept for next time.</source>
        <translation>Solo la cuenta conoce estos ID. Rellénelos en mapping.json y exporte de nuevo con --mapping mapping.json; el archivo se conserva para la próxima vez.</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>por rellenar</translation>
    </message>
    <message>
        <source>Settings to make by hand</source>
        <translation>Ajustes que hacer a mano</translation>
    </message>
    <message>
        <source>What could not be said as it was drawn</source>
        <translation>Lo que no se pudo expresar como se dibujó</translation>
    </message>
    <message>
        <source>Nothing: the bundle says all of it.</source>
        <translation>Nada: el paquete lo expresa todo.</translation>
    </message>
    <message>
        <source>Frequency cap: at most %1 %3 messages in %2.</source>
        <translation>Límite de frecuencia: como máximo %1 mensajes por %3 en %2.</translation>
    </message>
    <message>
        <source>Frequency cap: at most %1 messages in %2 over all channels.</source>
        <translation>Límite de frecuencia: como máximo %1 mensajes en %2 entre todos los canales.</translation>
    </message>
    <message>
        <source>Quiet hours: nothing from %1 to %2 of the customer&apos;s time.</source>
        <translation>Horas de silencio: nada de %1 a %2, hora del cliente.</translation>
    </message>
    <message>
        <source>Quiet hours: no %3 from %1 to %2 of the customer&apos;s time.</source>
        <translation>Horas de silencio: nada por %3 de %1 a %2, hora del cliente.</translation>
    </message>
    <message>
        <source>Global hold-out: %1 % of all customers get nothing.</source>
        <translation>Hold-out global: el %1 % de todos los clientes no recibe nada.</translation>
    </message>
    <message>
        <source>Consent: every channel sends to those alone who agreed to it.</source>
        <translation>Consentimiento: cada canal envía solo a quienes lo han aceptado.</translation>
    </message>
    <message>
        <source>Consent: every channel but %1 sends to those alone who agreed to it.</source>
        <translation>Consentimiento: cada canal salvo %1 envía solo a quienes lo han aceptado.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>No se puede escribir la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>%1 exists and is no earlier export: choose another folder.</source>
        <translation>%1 existe y no es una exportación anterior: elija otra carpeta.</translation>
    </message>
    <message>
        <source>a loop over a part of a list, or backwards</source>
        <translation>un bucle sobre una parte de una lista, o hacia atrás</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>todos los elementos</translation>
    </message>
    <message>
        <source>the tag %1</source>
        <translation>la etiqueta %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>a text with both kinds of quotes</source>
        <translation>un texto con ambos tipos de comillas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a name that is worked out</source>
        <translation>un nombre calculado</translation>
    </message>
    <message>
        <source>the test &quot;contains&quot;</source>
        <translation>la comprobación «contains»</translation>
    </message>
    <message>
        <source>never true</source>
        <translation>nunca verdadera</translation>
    </message>
    <message>
        <source>sending at each customer&apos;s best hour</source>
        <translation>enviar a la mejor hora de cada cliente</translation>
    </message>
    <message>
        <source>sent at once</source>
        <translation>enviado al instante</translation>
    </message>
    <message>
        <source>sending at %1 of the customer&apos;s time</source>
        <translation>enviar a las %1, hora del cliente</translation>
    </message>
    <message>
        <source>a message that lapses after %1</source>
        <translation>un mensaje que caduca tras %1</translation>
    </message>
    <message>
        <source>a message that does not lapse</source>
        <translation>un mensaje que no caduca</translation>
    </message>
    <message>
        <source>what happens to a customer whom the frequency cap stops</source>
        <translation>qué ocurre con un cliente al que detiene el límite de frecuencia</translation>
    </message>
    <message>
        <source>the platform&apos;s own rule</source>
        <translation>la regla propia de la plataforma</translation>
    </message>
    <message>
        <source>Sending limit of &quot;%1&quot;: at most %2 an hour.</source>
        <translation>Límite de envío de «%1»: como máximo %2 por hora.</translation>
    </message>
    <message>
        <source>a way of its own for customers whom the message does not reach</source>
        <translation>un camino propio para los clientes a los que no llega el mensaje</translation>
    </message>
    <message>
        <source>The id of the metric for the event &quot;%1&quot;.</source>
        <translation>El ID de la métrica del evento «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to no step that Klaviyo could take.</source>
        <translation>«%1» no lleva a ningún paso que Klaviyo pueda ejecutar.</translation>
    </message>
    <message>
        <source>The id that Klaviyo gave the segment &quot;%1&quot;.</source>
        <translation>El ID que Klaviyo dio al segmento «%1».</translation>
    </message>
    <message>
        <source>a wait of %1</source>
        <translation>una espera de %1</translation>
    </message>
    <message>
        <source>a wait for a date</source>
        <translation>una espera hasta una fecha</translation>
    </message>
    <message>
        <source>no wait</source>
        <translation>sin espera</translation>
    </message>
    <message>
        <source>going on as soon as it happens</source>
        <translation>continuar en cuanto ocurre</translation>
    </message>
    <message>
        <source>whether this very message was %1</source>
        <translation>si este mensaje concreto tiene el estado %1</translation>
    </message>
    <message>
        <source>whether any message of %1 was, since the start of the flow</source>
        <translation>si lo tiene algún mensaje por %1 desde el inicio del flujo</translation>
    </message>
    <message>
        <source>these weights as a chain of whole percentages</source>
        <translation>estos pesos como cadena de porcentajes enteros</translation>
    </message>
    <message>
        <source>%1 percent of the customers</source>
        <translation>el %1 por ciento de los clientes</translation>
    </message>
    <message>
        <source>a filter of the flow, asked again at every action</source>
        <translation>un filtro del flujo, comprobado de nuevo en cada acción</translation>
    </message>
    <message>
        <source>The id that Klaviyo gave the template &quot;%1&quot;.</source>
        <translation>El ID que Klaviyo dio a la plantilla «%1».</translation>
    </message>
    <message>
        <source>a value that is worked out for the field &quot;%1&quot;</source>
        <translation>un valor calculado para el campo «%1»</translation>
    </message>
    <message>
        <source>its expression as a text</source>
        <translation>su expresión como texto</translation>
    </message>
    <message>
        <source>The id of the list &quot;%1&quot;.</source>
        <translation>El ID de la lista «%1».</translation>
    </message>
    <message>
        <source>an audience on an ad platform (%1) for %2</source>
        <translation>una audiencia en una plataforma publicitaria (%1) durante %2</translation>
    </message>
    <message>
        <source>a list, which you connect with the platform; members stay in it</source>
        <translation>una lista que usted conecta con la plataforma; los miembros permanecen en ella</translation>
    </message>
    <message>
        <source>Connect the list &quot;%1&quot; with %2.</source>
        <translation>Conecte la lista «%1» con %2.</translation>
    </message>
    <message>
        <source>Send the event &quot;tl_call_done&quot; when a task of the queue &quot;%1&quot; is done.</source>
        <translation>Envíe el evento «tl_call_done» cuando se complete una tarea de la cola «%1».</translation>
    </message>
    <message>
        <source>the method %1</source>
        <translation>el método %1</translation>
    </message>
    <message>
        <source>POST</source>
        <translation>POST</translation>
    </message>
    <message>
        <source>Templates. Note the id in each answer and fill it into mapping.json.</source>
        <translation>Plantillas. Anote el ID de cada respuesta y rellénelo en mapping.json.</translation>
    </message>
    <message>
        <source>Segments; note their ids too.</source>
        <translation>Segmentos; anote también sus ID.</translation>
    </message>
    <message>
        <source>Metrics and lists: look up the ids of your account.</source>
        <translation>Métricas y listas: consulte los ID de su cuenta.</translation>
    </message>
    <message>
        <source>Export again with the mapping, then create the flow; its messages begin as drafts.</source>
        <translation>Exporte de nuevo con las correspondencias y cree después el flujo; sus mensajes empiezan como borradores.</translation>
    </message>
    <message>
        <source>a flow for each</source>
        <translation>un flujo para cada una</translation>
    </message>
    <message>
        <source>a loop that begins further on</source>
        <translation>un bucle que empieza más adelante</translation>
    </message>
    <message>
        <source>the text without them</source>
        <translation>el texto sin ellas</translation>
    </message>
    <message>
        <source>a range of numbers</source>
        <translation>un rango de números</translation>
    </message>
    <message>
        <source>a loop back to this step</source>
        <translation>un bucle de vuelta a este paso</translation>
    </message>
    <message>
        <source>%1 rounds written one after the other; then the way ends</source>
        <translation>%1 rondas escritas una tras otra; después termina el camino</translation>
    </message>
    <message>
        <source>ways that join again</source>
        <translation>caminos que vuelven a unirse</translation>
    </message>
    <message>
        <source>the step was written %1 times, once for each way</source>
        <translation>el paso se escribió %1 veces, una por cada camino</translation>
    </message>
    <message>
        <source>The ways of this journey join so often (or its loop has so many rounds) that it would take more than %1 steps without joins.</source>
        <translation>Los caminos de este recorrido se unen tantas veces (o su bucle tiene tantas rondas) que sin uniones harían falta más de %1 pasos.</translation>
    </message>
    <message>
        <source>Send the event &quot;%1&quot; to OneSignal: it ends the journey.</source>
        <translation>Envíe el evento «%1» a OneSignal: termina el recorrido.</translation>
    </message>
    <message>
        <source>an entry every %1</source>
        <translation>una entrada cada %1</translation>
    </message>
    <message>
        <source>a second entry within ten minutes</source>
        <translation>una segunda entrada en menos de diez minutos</translation>
    </message>
    <message>
        <source>after ten minutes</source>
        <translation>tras diez minutos</translation>
    </message>
    <message>
        <source>The id of a segment of those for whom holds: %1.</source>
        <translation>El ID de un segmento de quienes cumplen: %1.</translation>
    </message>
    <message>
        <source>the moment %1</source>
        <translation>el momento %1</translation>
    </message>
    <message>
        <source>a window of half an hour from it</source>
        <translation>una ventana de media hora desde entonces</translation>
    </message>
    <message>
        <source>a wait until the customer belongs to a segment that you make for it</source>
        <translation>una espera hasta que el cliente pertenezca a un segmento que usted crea para ello</translation>
    </message>
    <message>
        <source>The id of a segment of those who have reached %1.</source>
        <translation>El ID de un segmento de quienes han llegado a %1.</translation>
    </message>
    <message>
        <source>two ways out of a wait</source>
        <translation>dos salidas de una espera</translation>
    </message>
    <message>
        <source>a wait, then the same question as a yes/no split</source>
        <translation>una espera y después la misma pregunta como división de sí o no</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot;, which you send</source>
        <translation>el evento «%1», que usted envía</translation>
    </message>
    <message>
        <source>a look back of %1</source>
        <translation>una mirada atrás de %1</translation>
    </message>
    <message>
        <source>whether it ever happened</source>
        <translation>si ocurrió alguna vez</translation>
    </message>
    <message>
        <source>an experiment of %1 arms</source>
        <translation>un experimento de %1 brazos</translation>
    </message>
    <message>
        <source>written as it is; two to twenty are accepted</source>
        <translation>escrito tal cual; se aceptan de dos a veinte</translation>
    </message>
    <message>
        <source>an early exit at the event, at any time</source>
        <translation>una salida anticipada con el evento, en cualquier momento</translation>
    </message>
    <message>
        <source>The id of the in-app message made from the template &quot;%1&quot;.</source>
        <translation>El ID del mensaje in-app creado a partir de la plantilla «%1».</translation>
    </message>
    <message>
        <source>The id of the webhook for the step &quot;%1&quot;.</source>
        <translation>El ID del webhook del paso «%1».</translation>
    </message>
    <message>
        <source>an empty tag</source>
        <translation>una etiqueta vacía</translation>
    </message>
    <message>
        <source>a value that is no text</source>
        <translation>un valor que no es texto</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>el texto «%1»</translation>
    </message>
    <message>
        <source>Make the webhook of the step &quot;%1&quot; in OneSignal; its address and body are in the project.</source>
        <translation>Cree el webhook del paso «%1» en OneSignal; su dirección y su cuerpo están en el proyecto.</translation>
    </message>
    <message>
        <source>The app&apos;s id: Settings, Keys &amp; IDs.</source>
        <translation>El ID de la aplicación: Settings, Keys &amp; IDs.</translation>
    </message>
    <message>
        <source>The id that OneSignal gave the template &quot;%1&quot;.</source>
        <translation>El ID que OneSignal dio a la plantilla «%1».</translation>
    </message>
    <message>
        <source>Segments, in-app messages and webhooks that the placeholders name: make them in the dashboard.</source>
        <translation>Segmentos, mensajes in-app y webhooks que nombran los marcadores: créelos en el panel.</translation>
    </message>
    <message>
        <source>Export again with the mapping, then create the journey; it begins as a draft.</source>
        <translation>Exporte de nuevo con las correspondencias y cree después el recorrido; empieza como borrador.</translation>
    </message>
    <message>
        <source>a pause of %1 before the next entry</source>
        <translation>una pausa de %1 antes de la siguiente entrada</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>sin pausa</translation>
    </message>
    <message>
        <source>when the first entry takes place</source>
        <translation>cuándo tiene lugar la primera entrada</translation>
    </message>
    <message>
        <source>a schedule that begins on 2030-01-01; set the date in the journey</source>
        <translation>un calendario que empieza el 2030-01-01; ajuste la fecha en el recorrido</translation>
    </message>
    <message>
        <source>a wait for a weekday</source>
        <translation>una espera hasta un día de la semana</translation>
    </message>
    <message>
        <source>the same hour on the next day</source>
        <translation>la misma hora del día siguiente</translation>
    </message>
    <message>
        <source>the same hour on the next day; its engine does not keep dates</source>
        <translation>la misma hora del día siguiente; su motor no guarda fechas</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot; with the property step, which you send</source>
        <translation>el evento «%1» con la propiedad step, que usted envía</translation>
    </message>
    <message>
        <source>Send the event &quot;%1&quot; with the step &quot;%2&quot;.</source>
        <translation>Envíe el evento «%1» con el paso «%2».</translation>
    </message>
    <message>
        <source>weights finer than a hundredth of a percent</source>
        <translation>pesos más finos que una centésima de punto porcentual</translation>
    </message>
    <message>
        <source>the whole numbers %1</source>
        <translation>los números enteros %1</translation>
    </message>
    <message>
        <source>a second entrance on the event, which ends the run at any time</source>
        <translation>una segunda entrada con el evento, que termina la ejecución en cualquier momento</translation>
    </message>
    <message>
        <source>The app&apos;s push topic (its bundle id).</source>
        <translation>El tema push de la aplicación (su bundle id).</translation>
    </message>
    <message>
        <source>The id of the campaign &quot;%1&quot;.</source>
        <translation>El ID de la campaña «%1».</translation>
    </message>
    <message>
        <source>The id of the subscription type for %1.</source>
        <translation>El ID del tipo de suscripción para %1.</translation>
    </message>
    <message>
        <source>The id of the provider that sends %1.</source>
        <translation>El ID del proveedor que envía %1.</translation>
    </message>
    <message>
        <source>a body that is no flat JSON object</source>
        <translation>un cuerpo que no es un objeto JSON plano</translation>
    </message>
    <message>
        <source>the text under &quot;body&quot;</source>
        <translation>el texto en «body»</translation>
    </message>
    <message>
        <source>Lists, if there are any. Note the ids and fill them into mapping.json.</source>
        <translation>Listas, si las hay. Anote los ID y rellénelos en mapping.json.</translation>
    </message>
    <message>
        <source>Campaigns, each of type trigger. Note their ids too.</source>
        <translation>Campañas, todas de tipo trigger. Anote también sus ID.</translation>
    </message>
    <message>
        <source>Export again with the mapping, then the templates.</source>
        <translation>Exporte de nuevo con las correspondencias y después las plantillas.</translation>
    </message>
    <message>
        <source>The journey, and its steps.</source>
        <translation>El recorrido y sus pasos.</translation>
    </message>
    <message>
        <source>%1 holds a customer&apos;s e-mail address: nothing was written.</source>
        <translation>%1 contiene la dirección de correo de un cliente: no se ha escrito nada.</translation>
    </message>
    <message>
        <source>%1 holds a customer&apos;s phone number: nothing was written.</source>
        <translation>%1 contiene el número de teléfono de un cliente: no se ha escrito nada.</translation>
    </message>
    <message>
        <source>%1 holds a customer&apos;s first and last name side by side: nothing was written.</source>
        <translation>%1 contiene juntos el nombre y el apellido de un cliente: no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Throughline definition</source>
        <translation>Definición de Throughline</translation>
    </message>
    <message>
        <source>For a production system without an adapter: journeys, audiences and contents in one file with a published schema.</source>
        <translation>Para un sistema de producción sin adaptador: recorridos, audiencias y contenidos en un solo archivo con un esquema publicado.</translation>
    </message>
    <message>
        <source>Dittofeed</source>
        <translation>Dittofeed</translation>
    </message>
    <message>
        <source>Request bodies for its admin API with ids of our own: a bundle replays as it is.</source>
        <translation>Cuerpos de petición para su API de administración con ID propios: un paquete se reproduce tal cual.</translation>
    </message>
    <message>
        <source>Klaviyo</source>
        <translation>Klaviyo</translation>
    </message>
    <message>
        <source>A flow with its segments and templates for the Flows API.</source>
        <translation>Un flujo con sus segmentos y plantillas para la Flows API.</translation>
    </message>
    <message>
        <source>OneSignal</source>
        <translation>OneSignal</translation>
    </message>
    <message>
        <source>A journey for its Journeys API (beta), which begins as a draft, and its templates.</source>
        <translation>Un recorrido para su Journeys API (beta), que empieza como borrador, y sus plantillas.</translation>
    </message>
    <message>
        <source>Parcelvoy</source>
        <translation>Parcelvoy</translation>
    </message>
    <message>
        <source>A journey with its steps, campaigns, templates and lists.</source>
        <translation>Un recorrido con sus pasos, campañas, plantillas y listas.</translation>
    </message>
    <message>
        <source>BPMN 2.0</source>
        <translation>BPMN 2.0</translation>
    </message>
    <message>
        <source>A process with its diagram for any BPMN 2.0 modeller; runs on Camunda 8 with your workers.</source>
        <translation>Un proceso con su diagrama para cualquier modelador BPMN 2.0; se ejecuta en Camunda 8 con sus workers.</translation>
    </message>
    <message>
        <source>There is no journey &quot;%1&quot; in this project.</source>
        <translation>No hay ningún recorrido «%1» en este proyecto.</translation>
    </message>
    <message>
        <source>The project has no journey to export.</source>
        <translation>El proyecto no tiene ningún recorrido que exportar.</translation>
    </message>
    <message>
        <source>The project has several journeys (%1): say which one to export.</source>
        <translation>El proyecto tiene varios recorridos (%1): indique cuál exportar.</translation>
    </message>
    <message>
        <source>The journey &quot;%1&quot; has no entry: no customer would ever start.</source>
        <translation>El recorrido «%1» no tiene entrada: ningún cliente empezaría nunca.</translation>
    </message>
    <message>
        <source>%1 cannot say: %2. Written instead: %3.</source>
        <translation>%1 no puede expresar: %2. En su lugar se escribe: %3.</translation>
    </message>
    <message>
        <source>the block &quot;%1&quot;</source>
        <translation>el bloque «%1»</translation>
    </message>
    <message>
        <source>the filter %1</source>
        <translation>el filtro %1</translation>
    </message>
    <message>
        <source>the value without it</source>
        <translation>el valor sin él</translation>
    </message>
    <message>
        <source>a text that is not valid Liquid</source>
        <translation>un texto que no es Liquid válido</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, línea %2, columna %3</translation>
    </message>
    <message>
        <source>Check definition.json against the published schema %1 (a copy is in the program&apos;s sources under resources/schema/).</source>
        <translation>Compruebe definition.json con el esquema publicado %1 (hay una copia en las fuentes del programa, en resources/schema/).</translation>
    </message>
    <message>
        <source>Walk &quot;journeys&quot; from the entries: each step names the step behind each exit, null where the way ends. The parameters of a step are in &quot;project&quot; under the same id; rules, waits and weights are explained in the schema.</source>
        <translation>Recorra «journeys» desde las entradas: cada paso indica el paso que hay tras cada salida, null donde termina el camino. Los parámetros de un paso están en «project» con el mismo ID; las reglas, esperas y pesos se explican en el esquema.</translation>
    </message>
    <message>
        <source>Send what &quot;messages&quot; says for a step: the texts are Liquid over the customer&apos;s fields. The link may be filled in for {{ landing_url }}.</source>
        <translation>Envíe lo que indica «messages» para cada paso: los textos son Liquid sobre los campos del cliente. El enlace puede ponerse en lugar de {{ landing_url }}.</translation>
    </message>
    <message>
        <source>To see or change it, open definition.json in Throughline.</source>
        <translation>Para verlo o cambiarlo, abra definition.json en Throughline.</translation>
    </message>
    <message>
        <source>Nothing has changed since the export before.</source>
        <translation>Nada ha cambiado desde la exportación anterior.</translation>
    </message>
    <message>
        <source>The zip file cannot be made.</source>
        <translation>No se puede crear el archivo zip.</translation>
    </message>
    <message>
        <source>This is no zip file that can be read.</source>
        <translation>Esto no es un archivo zip que se pueda leer.</translation>
    </message>
    <message>
        <source>The zip file holds more than can be opened here.</source>
        <translation>El archivo zip contiene más de lo que se puede abrir aquí.</translation>
    </message>
    <message>
        <source>The zip file has a name that leads out of it.</source>
        <translation>El archivo zip contiene un nombre que lleva fuera de él.</translation>
    </message>
    <message>
        <source>%1 exists and is no earlier export: choose another name.</source>
        <translation>%1 ya existe y no es una exportación anterior: elija otro nombre.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>No se puede escribir el archivo %1: %2.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot;</source>
        <translation>Paso «%1»</translation>
    </message>
    <message>
        <source>Template &quot;%1&quot;</source>
        <translation>Plantilla «%1»</translation>
    </message>
    <message>
        <source>Audience &quot;%1&quot;</source>
        <translation>Audiencia «%1»</translation>
    </message>
    <message>
        <source>Journey &quot;%1&quot;</source>
        <translation>Recorrido «%1»</translation>
    </message>
    <message>
        <source>The way out of &quot;%1&quot; (%2) leads to &quot;%3&quot; now.</source>
        <translation>La salida de «%1» (%2) lleva ahora a «%3».</translation>
    </message>
    <message>
        <source>%1: %2 was &quot;%3&quot;, is &quot;%4&quot;.</source>
        <translation>%1: %2 era «%3», es «%4».</translation>
    </message>
    <message>
        <source>%1: %2 changed.</source>
        <translation>%1: ha cambiado %2.</translation>
    </message>
    <message>
        <source>New step &quot;%1&quot;.</source>
        <translation>Nuevo paso «%1».</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; is gone.</source>
        <translation>El paso «%1» ya no está.</translation>
    </message>
    <message>
        <source>New way from &quot;%1&quot; (%2) to &quot;%3&quot;.</source>
        <translation>Nuevo camino de «%1» (%2) a «%3».</translation>
    </message>
    <message>
        <source>The way from &quot;%1&quot; (%2) to &quot;%3&quot; is gone.</source>
        <translation>El camino de «%1» (%2) a «%3» ya no está.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>And %1 more changes.</source>
        <translation>Y otros %1 cambios.</translation>
    </message>
    <message>
        <source>only what happens after the customer comes to this step</source>
        <translation>solo lo que ocurre después de que el cliente llega a este paso</translation>
    </message>
    <message>
        <source>what happened in the last %1, before the step as well</source>
        <translation>lo que ocurrió en los últimos %1, también antes del paso</translation>
    </message>
    <message>
        <source>User properties that texts and waits read.</source>
        <translation>Propiedades de usuario que leen los textos y las esperas.</translation>
    </message>
    <message>
        <source>What changed since the export before</source>
        <translation>Lo que ha cambiado desde la exportación anterior</translation>
    </message>
    <message>
        <source>It was written at: %1</source>
        <translation>Se escribió el: %1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>(what this was made from; opens in Throughline)</source>
        <translation>(a partir de lo que se hizo esto; se abre en Throughline)</translation>
    </message>
    <message>
        <source>A mapping should be a JSON object of texts, such as {&quot;metric.purchase&quot;: &quot;XyZ123&quot;}.</source>
        <translation>Una correspondencia debería ser un objeto JSON de textos, como {&quot;metric.purchase&quot;: &quot;XyZ123&quot;}.</translation>
    </message>
    <message>
        <source>a tag of that length</source>
        <translation>una etiqueta de esa longitud</translation>
    </message>
    <message>
        <source>its first %1 bytes</source>
        <translation>sus primeros %1 bytes</translation>
    </message>
    <message>
        <source>a first event that the filter turns away does not count as an entry</source>
        <translation>un primer evento que el filtro rechaza no cuenta como entrada</translation>
    </message>
    <message>
        <source>it counts: the rule of an entrance cannot ask fields of the customer, a gate behind it does</source>
        <translation>cuenta: la regla de una entrada no puede consultar campos del cliente; lo hace una barrera detrás de ella</translation>
    </message>
    <message>
        <source>a text of %1 characters</source>
        <translation>un texto de %1 caracteres</translation>
    </message>
    <message>
        <source>written as it is; at most %1 are sent</source>
        <translation>se escribe tal cual; se envían como máximo %1</translation>
    </message>
    <message>
        <source>a step that no way leads to</source>
        <translation>un paso al que no lleva ningún camino</translation>
    </message>
    <message>
        <source>at most %1 rounds of a loop</source>
        <translation>como máximo %1 rondas de un bucle</translation>
    </message>
    <message>
        <source>rounds until a way leads out of it</source>
        <translation>rondas hasta que un camino salga de él</translation>
    </message>
    <message>
        <source>a loop that nobody leaves</source>
        <translation>un bucle del que nadie sale</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;, whose name is no plain word</source>
        <translation>el campo «%1», cuyo nombre no es una palabra simple</translation>
    </message>
    <message>
        <source>a text that ends with a backslash</source>
        <translation>un texto que termina en barra invertida</translation>
    </message>
    <message>
        <source>the text without it</source>
        <translation>el texto sin ella</translation>
    </message>
    <message>
        <source>%1 of the customer</source>
        <translation>%1 del cliente</translation>
    </message>
    <message>
        <source>the link to unsubscribe within an expression</source>
        <translation>el enlace de baja dentro de una expresión</translation>
    </message>
</context>
<context>
    <name>Extremes</name>
    <message>
        <source>A usual customer</source>
        <translation>Un cliente habitual</translation>
    </message>
    <message>
        <source>The longest names</source>
        <translation>Los nombres más largos</translation>
    </message>
    <message>
        <source>Nothing is known</source>
        <translation>No se sabe nada</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Greek and emoji</source>
        <translation>Griego y emojis</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De derecha a izquierda</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>Variant: %1</source>
        <translation>Variante: %1</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>cannot read %1: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>cannot replace %1: %2</source>
        <translation>no se puede reemplazar %1: %2</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>no se puede eliminar %1: %2</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>%1 has no table of customers with a key.</source>
        <translation>%1 no tiene ninguna tabla de clientes con clave.</translation>
    </message>
    <message>
        <source>%1 has no customer of this key.</source>
        <translation>%1 no tiene ningún cliente con esta clave.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>the text %1</source>
        <translation>el texto %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>el número %1</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>se esperaba %1, se encontró %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; it is kept as it is</source>
        <translation>«%1» no se conoce aquí; se conserva tal cual</translation>
    </message>
    <message>
        <source>%1 is too small: at least %2 is expected</source>
        <translation>%1 es demasiado pequeño: se espera al menos %2</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 is expected</source>
        <translation>%1 es demasiado grande: se espera como máximo %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>un número finito</translation>
    </message>
    <message>
        <source>a duration such as &quot;2d&quot; or &quot;1h 30m&quot;</source>
        <translation>una duración como «2d» o «1h 30m»</translation>
    </message>
    <message>
        <source>a moment such as &quot;2026-11-01T09:00:00Z&quot;</source>
        <translation>un momento como «2026-11-01T09:00:00Z»</translation>
    </message>
    <message>
        <source>a time of day such as &quot;21:00&quot;</source>
        <translation>una hora del día como «21:00»</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice in this list</source>
        <translation>el ID «%1» aparece dos veces en esta lista</translation>
    </message>
    <message>
        <source>line %1, column %2: nested too deeply</source>
        <translation>línea %1, columna %2: anidamiento excesivo</translation>
    </message>
    <message>
        <source>line %1, column %2: the file ends in the middle of the JSON</source>
        <translation>línea %1, columna %2: el archivo termina en medio del JSON</translation>
    </message>
    <message>
        <source>line %1, column %2: this is not valid JSON</source>
        <translation>línea %1, columna %2: esto no es JSON válido</translation>
    </message>
    <message>
        <source>this is not valid JSON: a number is too large</source>
        <translation>esto no es JSON válido: un número es demasiado grande</translation>
    </message>
    <message>
        <source>this is not a Throughline project: &quot;format&quot;: &quot;throughline/1&quot; is expected</source>
        <translation>esto no es un proyecto de Throughline: se espera &quot;format&quot;: &quot;throughline/1&quot;</translation>
    </message>
    <message>
        <source>expected a format such as &quot;throughline/1&quot;, found &quot;%1&quot;</source>
        <translation>se esperaba un formato como «throughline/1», se encontró «%1»</translation>
    </message>
    <message>
        <source>this project has format %1; this version reads up to %2. Throughline %1.0 or newer is needed</source>
        <translation>este proyecto tiene el formato %1; esta versión lee hasta %2. Se necesita Throughline %1.0 o posterior</translation>
    </message>
    <message>
        <source>a change with one of set, insert, remove, move, all</source>
        <translation>un cambio con uno de set, insert, remove, move, all</translation>
    </message>
    <message>
        <source>the rule is nested too deeply</source>
        <translation>la regla está demasiado anidada</translation>
    </message>
    <message>
        <source>a rule with one of all, any, not, field, history, audience, consent</source>
        <translation>una regla con uno de all, any, not, field, history, audience, consent</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no meaning in this rule</source>
        <translation>«%1» no tiene sentido en esta regla</translation>
    </message>
    <message>
        <source>a list of values</source>
        <translation>una lista de valores</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>a duration such as &quot;30d&quot;</source>
        <translation>una duración como «30d»</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>What the journey works towards.</source>
        <translation>Lo que persigue el recorrido.</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversión</translation>
    </message>
    <message>
        <source>The event that counts: purchase, or a kind of the behaviours table.</source>
        <translation>El evento que cuenta: purchase o un tipo de la tabla de comportamiento.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Money that one conversion brings. 0 means what the customer spends.</source>
        <translation>Dinero que aporta una conversión. 0 significa lo que gasta el cliente.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Counted from the customer&apos;s entry.</source>
        <translation>Contado desde la entrada del cliente.</translation>
    </message>
    <message>
        <source>Ends the journey</source>
        <translation>Termina el recorrido</translation>
    </message>
    <message>
        <source>A customer who converts leaves, wherever they stand.</source>
        <translation>Un cliente que convierte sale, esté donde esté.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>--map wants role=column, not “%1”.</source>
        <translation>--map espera role=column, no «%1».</translation>
    </message>
    <message>
        <source>“%1” is none of the encodings auto, utf-8, utf-16le, utf-16be, latin-1.</source>
        <translation>«%1» no es ninguna de las codificaciones auto, utf-8, utf-16le, utf-16be, latin-1.</translation>
    </message>
    <message>
        <source>“%1” is none of the separators auto, comma, semicolon, tab.</source>
        <translation>«%1» no es ninguno de los separadores auto, comma, semicolon, tab.</translation>
    </message>
    <message>
        <source>Line %1: a quote is opened in this record and not closed properly, so that what follows cannot be told apart.</source>
        <translation>Línea %1: en este registro se abre una comilla que no se cierra bien, por lo que no se puede separar lo que sigue.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a damaged compressed file: %2.</source>
        <translation>%1 es un archivo comprimido dañado: %2.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1, line %2: a zero byte; this is not a text file.</source>
        <translation>%1, línea %2: un byte cero; esto no es un archivo de texto.</translation>
    </message>
    <message>
        <source>%1, line %2: a byte that UTF-8 does not allow there. Name the encoding if it is another one.</source>
        <translation>%1, línea %2: un byte que UTF-8 no permite ahí. Indique la codificación si es otra.</translation>
    </message>
    <message>
        <source>%1, line 1: the header breaks the rules of quoting.</source>
        <translation>%1, línea 1: el encabezado incumple las reglas de las comillas.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 has a header but no record that fits it.</source>
        <translation>%1 tiene encabezado, pero ningún registro que encaje con él.</translation>
    </message>
    <message>
        <source>%1 has more than %2 columns.</source>
        <translation>%1 tiene más de %2 columnas.</translation>
    </message>
    <message>
        <source>%1 has two columns named “%2”; rename one of them.</source>
        <translation>%1 tiene dos columnas llamadas «%2»; cambie el nombre de una.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. It has: %2.</source>
        <translation>El archivo no tiene la columna «%1». Tiene: %2.</translation>
    </message>
    <message>
        <source>The table %1 has no role “%2”. It has: %3.</source>
        <translation>La tabla %1 no tiene la función «%2». Tiene: %3.</translation>
    </message>
    <message>
        <source>The column “%1” looks like the customer key, but it repeats or has gaps. Name the key&apos;s column with --key, or the table with --table if these are not customers.</source>
        <translation>La columna «%1» parece la clave de cliente, pero se repite o tiene huecos. Indique la columna de la clave con --key, o la tabla con --table si no son clientes.</translation>
    </message>
    <message>
        <source>No column identifies the customers, so the number of the record becomes the key “%1”.</source>
        <translation>Ninguna columna identifica a los clientes, así que el número de registro pasa a ser la clave «%1».</translation>
    </message>
    <message>
        <source>“%1” gives persons away, so the key “%2” is a salted hash of it.</source>
        <translation>«%1» revela a las personas, así que la clave «%2» es un hash con sal de ese valor.</translation>
    </message>
    <message>
        <source>The table %1 needs a column for “%2”, and none looks like it. Name it with --map %2=COLUMN.</source>
        <translation>La tabla %1 necesita una columna para «%2» y ninguna lo parece. Indíquela con --map %2=COLUMN.</translation>
    </message>
    <message>
        <source>“%1” is not one of the tables: %2.</source>
        <translation>«%1» no es ninguna de las tablas: %2.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Latin-1; look at the samples, and name another encoding if letters are wrong.</source>
        <translation>El archivo no es UTF-8 y se ha leído como Latin-1; mire las muestras e indique otra codificación si hay letras incorrectas.</translation>
    </message>
    <message>
        <source>%1 fields instead of %2</source>
        <translation>%1 campos en lugar de %2</translation>
    </message>
    <message>
        <source>a quote inside a field is not doubled</source>
        <translation>una comilla dentro de un campo no está duplicada</translation>
    </message>
    <message>
        <source>no customer key</source>
        <translation>sin clave de cliente</translation>
    </message>
    <message>
        <source>the customer key occurred before</source>
        <translation>la clave de cliente ya había aparecido</translation>
    </message>
    <message>
        <source>%1 already has a table %2. Use --replace to put this file in its place.</source>
        <translation>%1 ya tiene una tabla %2. Use --replace para poner este archivo en su lugar.</translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing was written.</source>
        <translation>Línea %1: %2. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The column “%1” is read as %2, since line %3 holds nothing else.</source>
        <translation>La columna «%1» se lee como %2, ya que la línea %3 no contiene otra cosa.</translation>
    </message>
    <message>
        <source>No record of %1 can go in: %2.</source>
        <translation>Ningún registro de %1 es admisible: %2.</translation>
    </message>
    <message>
        <source>%1 is in use by another program, or the last one did not close it properly (%2 is there). Open and close it with that program first.</source>
        <translation>%1 está en uso por otro programa, o el último no lo cerró bien (existe %2). Ábralo y ciérrelo antes con ese programa.</translation>
    </message>
    <message>
        <source>BPMN 2.0</source>
        <translation>BPMN 2.0</translation>
    </message>
    <message>
        <source>The file holds more than %1 steps.</source>
        <translation>El archivo contiene más de %1 pasos.</translation>
    </message>
    <message>
        <source>Of %1 ways at the same time only the first was taken over.</source>
        <translation>De %1 caminos simultáneos solo se ha importado el primero.</translation>
    </message>
    <message>
        <source>An event at the edge of a task was left out, with the way behind it.</source>
        <translation>Se ha omitido un evento en el borde de una tarea, con el camino que lo sigue.</translation>
    </message>
    <message>
        <source>A call of another process was left out.</source>
        <translation>Se ha omitido una llamada a otro proceso.</translation>
    </message>
    <message>
        <source>The audience &quot;%1&quot; holds everyone until its rule is drawn.</source>
        <translation>La audiencia «%1» incluye a todos hasta que se dibuje su regla.</translation>
    </message>
    <message>
        <source>When the process starts was not taken over: everyone enters once, at the beginning.</source>
        <translation>No se ha importado cuándo empieza el proceso: todos entran una vez, al principio.</translation>
    </message>
    <message>
        <source>It waits without an end; here the wait ends after 30 days, and the customer&apos;s way with it.</source>
        <translation>Espera sin fin; aquí la espera termina a los 30 días y, con ella, el camino del cliente.</translation>
    </message>
    <message>
        <source>An event of this kind was left out.</source>
        <translation>Se ha omitido un evento de este tipo.</translation>
    </message>
    <message>
        <source>How long it waits (%1) was not understood; it waits a day.</source>
        <translation>No se ha entendido cuánto espera (%1); espera un día.</translation>
    </message>
    <message>
        <source>A thrown event has no counterpart.</source>
        <translation>Un evento lanzado no tiene equivalente.</translation>
    </message>
    <message>
        <source>Only one event and one timer can be waited for; this one was left out.</source>
        <translation>Solo se puede esperar un evento y un temporizador; este se ha omitido.</translation>
    </message>
    <message>
        <source>It waits for no message.</source>
        <translation>No espera ningún mensaje.</translation>
    </message>
    <message>
        <source>Several of its ways could be taken at once; here the first whose condition holds.</source>
        <translation>Se podían tomar varios de sus caminos a la vez; aquí, el primero cuya condición se cumple.</translation>
    </message>
    <message>
        <source>Taken as a message through %1; what it says is not in the file.</source>
        <translation>Importado como mensaje por %1; lo que dice no está en el archivo.</translation>
    </message>
    <message>
        <source>What the message says is not in the file.</source>
        <translation>Lo que dice el mensaje no está en el archivo.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; was taken as a webhook; its address is not in the file.</source>
        <translation>El servicio «%1» se ha importado como webhook; su dirección no está en el archivo.</translation>
    </message>
    <message>
        <source>A task of this kind was left out.</source>
        <translation>Se ha omitido una tarea de este tipo.</translation>
    </message>
    <message>
        <source>What happens within a subprocess was left out.</source>
        <translation>Se ha omitido lo que ocurre dentro de un subproceso.</translation>
    </message>
    <message>
        <source>A subprocess that an event starts was left out.</source>
        <translation>Se ha omitido un subproceso que inicia un evento.</translation>
    </message>
    <message>
        <source>The file defines entities of its own: it is not opened.</source>
        <translation>El archivo define entidades propias: no se abre.</translation>
    </message>
    <message>
        <source>The file nests its elements too deeply.</source>
        <translation>El archivo anida sus elementos a demasiada profundidad.</translation>
    </message>
    <message>
        <source>This is not valid XML: %1 at byte %2.</source>
        <translation>Esto no es XML válido: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>This XML is no BPMN 2.0: its root is &quot;%1&quot;.</source>
        <translation>Este XML no es BPMN 2.0: su raíz es «%1».</translation>
    </message>
    <message>
        <source>The file holds no process.</source>
        <translation>El archivo no contiene ningún proceso.</translation>
    </message>
    <message>
        <source>A second process was left out.</source>
        <translation>Se ha omitido un segundo proceso.</translation>
    </message>
    <message>
        <source>Dittofeed journey</source>
        <translation>Recorrido de Dittofeed</translation>
    </message>
    <message>
        <source>Customers entered as they came into the segment; here all of it enters at the start.</source>
        <translation>Los clientes entraban según llegaban al segmento; aquí todo él entra al principio.</translation>
    </message>
    <message>
        <source>The node &quot;%1&quot; was left out.</source>
        <translation>Se ha omitido el nodo «%1».</translation>
    </message>
    <message>
        <source>Of several weekdays only the first was taken over.</source>
        <translation>De varios días de la semana solo se ha importado el primero.</translation>
    </message>
    <message>
        <source>The cohorts sum to %1 %: the rest, which left silently, has an arm of its own.</source>
        <translation>Las cohortes suman el %1 %: el resto, que salía sin más, tiene un brazo propio.</translation>
    </message>
    <message>
        <source>It waits for a segment; here for an event &quot;%1&quot; that tells it.</source>
        <translation>Espera un segmento; aquí, un evento «%1» que lo comunica.</translation>
    </message>
    <message>
        <source>Of %1 segments that it waits for only the first was taken over.</source>
        <translation>De los %1 segmentos que espera solo se ha importado el primero.</translation>
    </message>
    <message>
        <source>This is neither an export of Throughline, nor a BPMN 2.0 process, nor a flow of Klaviyo, nor a journey of Dittofeed.</source>
        <translation>Esto no es una exportación de Throughline, ni un proceso BPMN 2.0, ni un flujo de Klaviyo, ni un recorrido de Dittofeed.</translation>
    </message>
    <message>
        <source>Throughline definition</source>
        <translation>Definición de Throughline</translation>
    </message>
    <message>
        <source>The file is larger than 32 MB.</source>
        <translation>El archivo supera los 32 MB.</translation>
    </message>
    <message>
        <source>The condition %1 was not understood; the field &quot;%2&quot; stands for it.</source>
        <translation>No se ha entendido la condición %1; el campo «%2» ocupa su lugar.</translation>
    </message>
    <message>
        <source>The file holds no step of a journey.</source>
        <translation>El archivo no contiene ningún paso de un recorrido.</translation>
    </message>
    <message>
        <source>A way back to the entry was left out.</source>
        <translation>Se ha omitido un camino de vuelta a la entrada.</translation>
    </message>
    <message>
        <source>Left out, or not as it was (%1):</source>
        <translation>Omitido, o distinto de como era (%1):</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Klaviyo flow</source>
        <translation>Flujo de Klaviyo</translation>
    </message>
    <message>
        <source>Only the first of %1 triggers was taken over.</source>
        <translation>Solo se ha importado el primero de %1 desencadenantes.</translation>
    </message>
    <message>
        <source>The filter of the trigger was left out.</source>
        <translation>Se ha omitido el filtro del desencadenante.</translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; is an audience that holds everyone until its rule is drawn.</source>
        <translation>%1 «%2» es una audiencia que incluye a todos hasta que se dibuje su regla.</translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; is taken as an event of that name.</source>
        <translation>La métrica «%1» se toma como un evento con ese nombre.</translation>
    </message>
    <message>
        <source>The filter of the flow was left out.</source>
        <translation>Se ha omitido el filtro del flujo.</translation>
    </message>
    <message>
        <source>The filter of the flow stands as the goal &quot;%1&quot;, which ends the journey.</source>
        <translation>El filtro del flujo figura como el objetivo «%1», que termina el recorrido.</translation>
    </message>
    <message>
        <source>A change of the list &quot;%1&quot; stands as an audience of an ad platform.</source>
        <translation>Un cambio de la lista «%1» figura como audiencia de una plataforma publicitaria.</translation>
    </message>
    <message>
        <source>The action &quot;%1&quot; was left out.</source>
        <translation>Se ha omitido la acción «%1».</translation>
    </message>
    <message>
        <source>The hour or weekday on which the wait ends was left out.</source>
        <translation>Se ha omitido la hora o el día de la semana en que termina la espera.</translation>
    </message>
    <message>
        <source>A countdown to a date stands as a wait of its length.</source>
        <translation>Una cuenta atrás hasta una fecha figura como una espera de esa duración.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is in the account; what the message says is not in the file.</source>
        <translation>La plantilla «%1» está en la cuenta; lo que dice el mensaje no está en el archivo.</translation>
    </message>
    <message>
        <source>The text holds Klaviyo&apos;s tags, which are not Liquid: look through it.</source>
        <translation>El texto contiene etiquetas de Klaviyo, que no son Liquid: revíselo.</translation>
    </message>
    <message>
        <source>A WhatsApp message stands as an SMS.</source>
        <translation>Un mensaje de WhatsApp figura como SMS.</translation>
    </message>
    <message>
        <source>&quot;Since the start of the flow&quot; stands as &quot;ever&quot;.</source>
        <translation>«Desde el inicio del flujo» figura como «alguna vez».</translation>
    </message>
    <message>
        <source>Of %1 changes of the profile only the first was taken over.</source>
        <translation>De %1 cambios del perfil solo se ha importado el primero.</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>One step of a journey.</source>
        <translation>Un paso de un recorrido.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the node in edges and reports; it never changes.</source>
        <translation>Identificador del nodo en conexiones e informes; nunca cambia.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Shown on the card; the kind&apos;s own name where it is empty.</source>
        <translation>Se muestra en la tarjeta; si está vacío, el nombre del tipo.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Position on the canvas.</source>
        <translation>Posición en el lienzo.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>The kind of the node and what it needs.</source>
        <translation>El tipo del nodo y lo que necesita.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The way from one exit of a node to another node.</source>
        <translation>El camino desde una salida de un nodo hasta otro nodo.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The node it leaves.</source>
        <translation>El nodo del que parte.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>The exit by which it leaves.</source>
        <translation>La salida por la que parte.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>The node it leads to.</source>
        <translation>El nodo al que lleva.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Nodes that belong together, under a title.</source>
        <translation>Nodos relacionados, bajo un título.</translation>
    </message>
    <message>
        <source>Names the group.</source>
        <translation>Identificador del grupo.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Shown above the nodes.</source>
        <translation>Se muestra sobre los nodos.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>The nodes of the group.</source>
        <translation>Los nodos del grupo.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>What happens to a customer, step by step, across channels.</source>
        <translation>Lo que le ocurre a un cliente, paso a paso, en todos los canales.</translation>
    </message>
    <message>
        <source>Names the journey; it never changes.</source>
        <translation>Identificador del recorrido; nunca cambia.</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>Se muestra en listas e informes.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Kept, but neither simulated nor exported.</source>
        <translation>Se conserva, pero no se simula ni se exporta.</translation>
    </message>
    <message>
        <source>Most rounds of a loop</source>
        <translation>Máx. rondas de un bucle</translation>
    </message>
    <message>
        <source>A customer who comes to a node more often than this leaves.</source>
        <translation>Un cliente que llega a un nodo más veces que estas sale.</translation>
    </message>
    <message>
        <source>The steps.</source>
        <translation>Los pasos.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>How the steps follow each other.</source>
        <translation>Cómo se suceden los pasos.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Steps that belong together.</source>
        <translation>Pasos relacionados.</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Colocado a mano</translation>
    </message>
    <message>
        <source>It was put where it stands by hand; tidying up can leave it there.</source>
        <translation>Se colocó a mano donde está; al ordenar puede quedarse allí.</translation>
    </message>
</context>
<context>
    <name>KnownTables</name>
    <message>
        <source>Whether the customer has agreed to be reached this way.</source>
        <translation>Si el cliente ha aceptado que se le contacte por esta vía.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>The key of the customer whose row this is.</source>
        <translation>La clave del cliente al que pertenece esta fila.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>One row per customer: the source of truth.</source>
        <translation>Una fila por cliente: la fuente de verdad.</translation>
    </message>
    <message>
        <source>Customer key</source>
        <translation>Clave de cliente</translation>
    </message>
    <message>
        <source>Names the customer; no two rows may share it.</source>
        <translation>Identificador del cliente; dos filas no pueden compartirlo.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Without it no e-mail can be sent.</source>
        <translation>Sin él no se puede enviar ningún correo.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Without it no text message and no call is possible.</source>
        <translation>Sin él no es posible ningún SMS ni llamada.</translation>
    </message>
    <message>
        <source>Push token</source>
        <translation>Token push</translation>
    </message>
    <message>
        <source>The device&apos;s address for push messages.</source>
        <translation>La dirección del dispositivo para mensajes push.</translation>
    </message>
    <message>
        <source>Advertising id</source>
        <translation>ID de publicidad</translation>
    </message>
    <message>
        <source>By which an ad platform recognises the customer.</source>
        <translation>Con el que una plataforma publicitaria reconoce al cliente.</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>Without it no letter can be sent.</source>
        <translation>Sin ella no se puede enviar ninguna carta.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>As a two-letter code: legal texts and time zones follow it.</source>
        <translation>Como código de dos letras: de él dependen los textos legales y las zonas horarias.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>An IANA name such as Europe/Berlin; decides local hours.</source>
        <translation>Un nombre IANA como Europe/Berlin; determina las horas locales.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Signed up at</source>
        <translation>Registrado el</translation>
    </message>
    <message>
        <source>App installed</source>
        <translation>App instalada</translation>
    </message>
    <message>
        <source>In-app messages are seen by those who have it.</source>
        <translation>Los mensajes in-app los ven quienes la tienen.</translation>
    </message>
    <message>
        <source>Loyalty tier</source>
        <translation>Nivel de fidelidad</translation>
    </message>
    <message>
        <source>Preferred product</source>
        <translation>Producto preferido</translation>
    </message>
    <message>
        <source>Preferred category</source>
        <translation>Categoría preferida</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Consentimiento para correos</translation>
    </message>
    <message>
        <source>Consent to text messages</source>
        <translation>Consentimiento para SMS</translation>
    </message>
    <message>
        <source>Consent to push messages</source>
        <translation>Consentimiento para mensajes push</translation>
    </message>
    <message>
        <source>Consent to in-app messages</source>
        <translation>Consentimiento para mensajes in-app</translation>
    </message>
    <message>
        <source>Consent to web personalisation</source>
        <translation>Consentimiento para personalización web</translation>
    </message>
    <message>
        <source>Consent to advertising</source>
        <translation>Consentimiento para publicidad</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>Consentimiento para llamadas</translation>
    </message>
    <message>
        <source>Consent to letters</source>
        <translation>Consentimiento para cartas</translation>
    </message>
    <message>
        <source>Consent to a topic</source>
        <translation>Consentimiento para un tema</translation>
    </message>
    <message>
        <source>One column per topic, named topic_offers, topic_news and so on.</source>
        <translation>Una columna por tema, llamadas topic_offers, topic_news, etc.</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>One row per order.</source>
        <translation>Una fila por pedido.</translation>
    </message>
    <message>
        <source>Without purchases, conversion rates, customer value and churn are assumptions, and rules on purchases match no one.</source>
        <translation>Sin compras, las tasas de conversión, el valor del cliente y el abandono son suposiciones, y las reglas sobre compras no las cumple nadie.</translation>
    </message>
    <message>
        <source>Bought at</source>
        <translation>Comprado el</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>What was paid, in the project&apos;s currency.</source>
        <translation>Lo que se pagó, en la moneda del proyecto.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Message log</source>
        <translation>Registro de mensajes</translation>
    </message>
    <message>
        <source>One row per thing that happened to a message: sent, delivered, seen, clicked, unsubscribed, bounced or complained.</source>
        <translation>Una fila por cada cosa que le ocurrió a un mensaje: sent, delivered, seen, clicked, unsubscribed, bounced o complained.</translation>
    </message>
    <message>
        <source>Without a message log, response rates are published benchmarks, and frequency caps start from nothing.</source>
        <translation>Sin registro de mensajes, las tasas de respuesta son referencias publicadas y los límites de frecuencia parten de cero.</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Ocurrido el</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>email, sms, push, inapp, web, ad, agent or mail.</source>
        <translation>email, sms, push, inapp, web, ad, agent o mail.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>sent, delivered, seen, clicked, unsubscribed, bounced or complained.</source>
        <translation>sent, delivered, seen, clicked, unsubscribed, bounced o complained.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Which message or campaign it was.</source>
        <translation>Qué mensaje o campaña era.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>One row per thing a customer did: visit, app_opened, browsed, cart_abandoned and others.</source>
        <translation>Una fila por cada cosa que hizo un cliente: visit, app_opened, browsed, cart_abandoned y otras.</translation>
    </message>
    <message>
        <source>Without behaviour, event entries run at an assumed rate, and visits for in-app and web messages are assumptions.</source>
        <translation>Sin comportamiento, las entradas por evento funcionan a una tasa supuesta, y las visitas para mensajes in-app y web son suposiciones.</translation>
    </message>
    <message>
        <source>For example what lay in the cart.</source>
        <translation>Por ejemplo, lo que había en el carrito.</translation>
    </message>
    <message>
        <source>Profile changes</source>
        <translation>Cambios de perfil</translation>
    </message>
    <message>
        <source>One row per change of a customer&apos;s field.</source>
        <translation>Una fila por cada cambio de un campo del cliente.</translation>
    </message>
    <message>
        <source>Without profile changes, how often fields change is an assumption, and a stale copy cannot be told from a drifted one.</source>
        <translation>Sin cambios de perfil, la frecuencia con que cambian los campos es una suposición, y una copia obsoleta no se distingue de una desviada.</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Cambiado el</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>The customers column that changed.</source>
        <translation>La columna de clientes que cambió.</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Valor anterior</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>Channel copies</source>
        <translation>Copias de canales</translation>
    </message>
    <message>
        <source>One row per field that a channel&apos;s own system holds of a customer.</source>
        <translation>Una fila por cada campo que el sistema propio de un canal guarda de un cliente.</translation>
    </message>
    <message>
        <source>Without channel copies, what each channel believes follows the refresh settings alone, and there is nothing to audit.</source>
        <translation>Sin copias de canales, lo que cree cada canal depende solo de los ajustes de actualización, y no hay nada que auditar.</translation>
    </message>
    <message>
        <source>The customers column that is copied.</source>
        <translation>La columna de clientes que se copia.</translation>
    </message>
    <message>
        <source>Value held</source>
        <translation>Valor guardado</translation>
    </message>
    <message>
        <source>Synchronised at</source>
        <translation>Sincronizado el</translation>
    </message>
    <message>
        <source>Support cases</source>
        <translation>Casos de soporte</translation>
    </message>
    <message>
        <source>One row per case.</source>
        <translation>Una fila por caso.</translation>
    </message>
    <message>
        <source>Without support cases, a promotion during an open complaint is not noticed.</source>
        <translation>Sin casos de soporte, una promoción durante una queja abierta pasa inadvertida.</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Abierto el</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Empty while the case is open.</source>
        <translation>Vacío mientras el caso está abierto.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>complaint, question, return and so on.</source>
        <translation>complaint, question, return, etc.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>subject</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>RFC 5322, section 2.1.1: lines of at most 78 characters</source>
        <translation>RFC 5322, sección 2.1.1: líneas de 78 caracteres como máximo</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>Braze, push message and image formats: 49 characters on an Android lock screen</source>
        <translation>Braze, formatos de mensajes push e imágenes: 49 caracteres en la pantalla de bloqueo de Android</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Braze, push message and image formats: 160 characters on an iOS lock screen</source>
        <translation>Braze, formatos de mensajes push e imágenes: 160 caracteres en la pantalla de bloqueo de iOS</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>Meta ads guide, feed image: headline of 40 characters</source>
        <translation>Guía de anuncios de Meta, imagen del feed: titular de 40 caracteres</translation>
    </message>
    <message>
        <source>primary text</source>
        <translation>texto principal</translation>
    </message>
    <message>
        <source>Meta ads guide, feed image: primary text of 125 characters</source>
        <translation>Guía de anuncios de Meta, imagen del feed: texto principal de 125 caracteres</translation>
    </message>
    <message>
        <source>script</source>
        <translation>guion</translation>
    </message>
    <message>
        <source>150 words, what a person says in a minute</source>
        <translation>150 palabras, lo que una persona dice en un minuto</translation>
    </message>
</context>
<context>
    <name>Liquid</name>
    <message>
        <source>a list grew beyond its limit</source>
        <translation>una lista ha superado su límite</translation>
    </message>
    <message>
        <source>cannot select the property “%1”</source>
        <translation>no se puede seleccionar la propiedad «%1»</translation>
    </message>
    <message>
        <source>“concat” needs a list</source>
        <translation>«concat» necesita una lista</translation>
    </message>
    <message>
        <source>a text grew beyond its limit</source>
        <translation>un texto ha superado su límite</translation>
    </message>
    <message>
        <source>cannot sort values of different kinds</source>
        <translation>no se pueden ordenar valores de tipos distintos</translation>
    </message>
    <message>
        <source>the “else” of a “case” stands alone</source>
        <translation>el «else» de un «case» está solo</translation>
    </message>
    <message>
        <source>“%1” takes nothing behind its name</source>
        <translation>«%1» no admite nada detrás de su nombre</translation>
    </message>
    <message>
        <source>a “doc” cannot stand within a “doc”</source>
        <translation>un «doc» no puede estar dentro de un «doc»</translation>
    </message>
    <message>
        <source>blocks are nested too deeply</source>
        <translation>bloques demasiado anidados</translation>
    </message>
    <message>
        <source>the number is not finite</source>
        <translation>el número no es finito</translation>
    </message>
    <message>
        <source>divided by 0</source>
        <translation>división entre 0</translation>
    </message>
    <message>
        <source>invalid integer</source>
        <translation>número entero no válido</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>block “%1”, line %2, column %3: %4</source>
        <translation>bloque «%1», línea %2, columna %3: %4</translation>
    </message>
    <message>
        <source>a “for” needs “in” after its variable</source>
        <translation>un «for» necesita «in» tras su variable</translation>
    </message>
    <message>
        <source>expected %1 but found %2</source>
        <translation>se esperaba %1, pero se encontró %2</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>paréntesis demasiado anidados</translation>
    </message>
    <message>
        <source>expected a value but found %1</source>
        <translation>se esperaba un valor, pero se encontró %1</translation>
    </message>
    <message>
        <source>a “for” knows only limit, offset and reversed, not %1</source>
        <translation>un «for» solo conoce limit, offset y reversed, no %1</translation>
    </message>
    <message>
        <source>the filter “%1” takes %2 arguments, not %3</source>
        <translation>el filtro «%1» admite %2 argumentos, no %3</translation>
    </message>
    <message>
        <source>the filter “%1” takes %2 to %3 arguments, not %4</source>
        <translation>el filtro «%1» admite de %2 a %3 argumentos, no %4</translation>
    </message>
    <message>
        <source>this quotation mark has no partner</source>
        <translation>esta comilla no tiene pareja</translation>
    </message>
    <message>
        <source>unexpected character “%1”</source>
        <translation>carácter inesperado «%1»</translation>
    </message>
    <message>
        <source>a range needs numbers</source>
        <translation>un rango necesita números</translation>
    </message>
    <message>
        <source>what is decoded is not valid UTF-8</source>
        <translation>lo decodificado no es UTF-8 válido</translation>
    </message>
    <message>
        <source>this is no Base64</source>
        <translation>esto no es Base64</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>el texto no es UTF-8 válido</translation>
    </message>
    <message>
        <source>this tag is never closed with “%}”</source>
        <translation>esta etiqueta no se cierra con «%}»</translation>
    </message>
    <message>
        <source>this output is never closed with “}}”</source>
        <translation>esta salida no se cierra con «}}»</translation>
    </message>
    <message>
        <source>there is no filter “%1”</source>
        <translation>no existe el filtro «%1»</translation>
    </message>
    <message>
        <source>“%1” stands outside of a block that it could belong to</source>
        <translation>«%1» está fuera de un bloque al que pudiera pertenecer</translation>
    </message>
    <message>
        <source>“%1” does not belong into “%2”</source>
        <translation>«%1» no puede ir dentro de «%2»</translation>
    </message>
    <message>
        <source>there is no tag “%1”</source>
        <translation>no existe la etiqueta «%1»</translation>
    </message>
    <message>
        <source>“%1” is never closed with “end%1”</source>
        <translation>«%1» no se cierra con «end%1»</translation>
    </message>
    <message>
        <source>each line of a “#” comment must begin with “#”</source>
        <translation>cada línea de un comentario «#» debe empezar con «#»</translation>
    </message>
    <message>
        <source>Liquid error (line %1, column %2): %3</source>
        <translation>Error de Liquid (línea %1, columna %2): %3</translation>
    </message>
    <message>
        <source>there is no block “%1”</source>
        <translation>no existe el bloque «%1»</translation>
    </message>
    <message>
        <source>the block “%1” is broken: %2</source>
        <translation>el bloque «%1» es defectuoso: %2</translation>
    </message>
    <message>
        <source>a block that is rendered cannot include another</source>
        <translation>un bloque incluido con render no puede incluir otro con include</translation>
    </message>
    <message>
        <source>the name of a block must be a text</source>
        <translation>el nombre de un bloque debe ser un texto</translation>
    </message>
    <message>
        <source>cannot compare %1 with %2</source>
        <translation>no se puede comparar %1 con %2</translation>
    </message>
    <message>
        <source>this text does too much work: perhaps a loop is too long</source>
        <translation>este texto requiere demasiado trabajo: quizá un bucle sea demasiado largo</translation>
    </message>
    <message>
        <source>the text grew beyond its limit</source>
        <translation>el texto ha superado su límite</translation>
    </message>
    <message>
        <source>an “assign” is written “assign name = value”</source>
        <translation>un «assign» se escribe «assign name = value»</translation>
    </message>
    <message>
        <source>a “capture” needs the name of a variable</source>
        <translation>un «capture» necesita el nombre de una variable</translation>
    </message>
    <message>
        <source>a “case” needs a value</source>
        <translation>un «case» necesita un valor</translation>
    </message>
    <message>
        <source>a “when” needs a value</source>
        <translation>un «when» necesita un valor</translation>
    </message>
    <message>
        <source>a “cycle” needs its values, divided by commas</source>
        <translation>un «cycle» necesita sus valores, separados por comas</translation>
    </message>
    <message>
        <source>a “render” needs the name of a block in quotation marks</source>
        <translation>un «render» necesita el nombre de un bloque entre comillas</translation>
    </message>
    <message>
        <source>an “include” needs the name of a block</source>
        <translation>un «include» necesita el nombre de un bloque</translation>
    </message>
    <message>
        <source>a “tablerow” is written “tablerow item in items”</source>
        <translation>un «tablerow» se escribe «tablerow item in items»</translation>
    </message>
    <message>
        <source>a space follows the brace “{”</source>
        <translation>tras la llave «{» va un espacio</translation>
    </message>
    <message>
        <source>Handlebars has no counters</source>
        <translation>Handlebars no tiene contadores</translation>
    </message>
    <message>
        <source>Handlebars has no “cycle”</source>
        <translation>Handlebars no tiene «cycle»</translation>
    </message>
    <message>
        <source>Handlebars has no “tablerow”</source>
        <translation>Handlebars no tiene «tablerow»</translation>
    </message>
    <message>
        <source>Handlebars has no “ifchanged”</source>
        <translation>Handlebars no tiene «ifchanged»</translation>
    </message>
    <message>
        <source>loops of Handlebars cannot be left early</source>
        <translation>no se puede salir antes de tiempo de los bucles de Handlebars</translation>
    </message>
    <message>
        <source>Handlebars cannot give values to a block here</source>
        <translation>Handlebars no puede pasar aquí valores a un bloque</translation>
    </message>
    <message>
        <source>loops of Handlebars walk whole lists, forwards</source>
        <translation>los bucles de Handlebars recorren listas completas, hacia delante</translation>
    </message>
    <message>
        <source>Handlebars has no ranges</source>
        <translation>Handlebars no tiene rangos</translation>
    </message>
    <message>
        <source>loops of Handlebars know no “%1”</source>
        <translation>los bucles de Handlebars no conocen «%1»</translation>
    </message>
    <message>
        <source>Handlebars cannot read a field whose name is computed here</source>
        <translation>Handlebars no puede leer aquí un campo cuyo nombre se calcula</translation>
    </message>
    <message>
        <source>Handlebars has no variables: “%1” is not assigned</source>
        <translation>Handlebars no tiene variables: «%1» no se asigna</translation>
    </message>
    <message>
        <source>the filter “%1” is left out</source>
        <translation>el filtro «%1» se omite</translation>
    </message>
    <message>
        <source>“%1” rounds or writes capitals otherwise there</source>
        <translation>«%1» redondea o pone mayúsculas de otro modo allí</translation>
    </message>
    <message>
        <source>there, 0 and an empty text or list count as no</source>
        <translation>allí, 0 y un texto o una lista vacíos cuentan como no</translation>
    </message>
    <message>
        <source>“%1” is not known there: the condition is never met</source>
        <translation>«%1» no se conoce allí: la condición no se cumple nunca</translation>
    </message>
    <message>
        <source>Klaviyo has no variables: “%1” is not assigned</source>
        <translation>Klaviyo no tiene variables: «%1» no se asigna</translation>
    </message>
    <message>
        <source>Klaviyo has no counters</source>
        <translation>Klaviyo no tiene contadores</translation>
    </message>
    <message>
        <source>Klaviyo has no “tablerow”</source>
        <translation>Klaviyo no tiene «tablerow»</translation>
    </message>
    <message>
        <source>Klaviyo&apos;s loops cannot be left early</source>
        <translation>no se puede salir antes de tiempo de los bucles de Klaviyo</translation>
    </message>
    <message>
        <source>Klaviyo cannot give values to a block</source>
        <translation>Klaviyo no puede pasar valores a un bloque</translation>
    </message>
    <message>
        <source>Klaviyo cannot say this “unless” with its other cases</source>
        <translation>Klaviyo no puede expresar este «unless» con sus otros casos</translation>
    </message>
    <message>
        <source>Klaviyo&apos;s loops walk lists, not ranges</source>
        <translation>los bucles de Klaviyo recorren listas, no rangos</translation>
    </message>
    <message>
        <source>Klaviyo needs a number for “limit” and “offset”</source>
        <translation>Klaviyo necesita un número para «limit» y «offset»</translation>
    </message>
    <message>
        <source>Klaviyo&apos;s “cycle” has no groups: this one counts alone</source>
        <translation>el «cycle» de Klaviyo no tiene grupos: este cuenta por separado</translation>
    </message>
    <message>
        <source>Klaviyo has no ranges</source>
        <translation>Klaviyo no tiene rangos</translation>
    </message>
    <message>
        <source>Klaviyo cannot read a field whose name is computed</source>
        <translation>Klaviyo no puede leer un campo cuyo nombre se calcula</translation>
    </message>
    <message>
        <source>Klaviyo&apos;s loops know no “%1”</source>
        <translation>los bucles de Klaviyo no conocen «%1»</translation>
    </message>
    <message>
        <source>“tablerow” is not known there</source>
        <translation>«tablerow» no se conoce allí</translation>
    </message>
    <message>
        <source>“ifchanged” is not known there</source>
        <translation>«ifchanged» no se conoce allí</translation>
    </message>
    <message>
        <source>the block cannot be written out here</source>
        <translation>el bloque no se puede desarrollar aquí</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>At once</source>
        <translation>Al instante</translation>
    </message>
    <message>
        <source>At the customer&apos;s best hour</source>
        <translation>A la mejor hora del cliente</translation>
    </message>
    <message>
        <source>At a local hour</source>
        <translation>A una hora local</translation>
    </message>
    <message>
        <source>Page of the same template</source>
        <translation>Página de la misma plantilla</translation>
    </message>
    <message>
        <source>Generic page</source>
        <translation>Página genérica</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuar sin él</translation>
    </message>
    <message>
        <source>Wait until allowed</source>
        <translation>Esperar a que se permita</translation>
    </message>
    <message>
        <source>Leave the journey</source>
        <translation>Salir del recorrido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Sends one template through one channel.</source>
        <translation>Envía una plantilla por un canal.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>How the message reaches the customer.</source>
        <translation>Cómo llega el mensaje al cliente.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>The master template whose variant for this channel is sent.</source>
        <translation>La plantilla maestra cuya variante para este canal se envía.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>How long after arriving here the send is tried.</source>
        <translation>Cuánto después de llegar aquí se intenta el envío.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>At once, at the hour at which the customer responds best, or at an hour of the customer&apos;s own clock.</source>
        <translation>Al instante, a la hora en que mejor responde el cliente o a una hora local del cliente.</translation>
    </message>
    <message>
        <source>Local hour</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock.</source>
        <translation>Según la hora local del cliente.</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Caduca tras</translation>
    </message>
    <message>
        <source>Not sent, or not shown any more, after this. 0s means never.</source>
        <translation>Después de esto ya no se envía ni se muestra. 0s significa nunca.</translation>
    </message>
    <message>
        <source>Click leads to</source>
        <translation>El clic lleva a</translation>
    </message>
    <message>
        <source>The page behind a click. A generic page breaks the thread of the message.</source>
        <translation>La página a la que lleva un clic. Una página genérica rompe el hilo del mensaje.</translation>
    </message>
    <message>
        <source>If over the cap</source>
        <translation>Si supera el límite</translation>
    </message>
    <message>
        <source>What happens to a customer who has had too many messages.</source>
        <translation>Qué ocurre con un cliente que ha recibido demasiados mensajes.</translation>
    </message>
    <message>
        <source>Throttle</source>
        <translation>Tope de envío</translation>
    </message>
    <message>
        <source>At most so many sends in an hour. 0 means no limit.</source>
        <translation>Como máximo, tantos envíos por hora. 0 significa sin límite.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>What things cost and bring.</source>
        <translation>Lo que cuestan y aportan las cosas.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Such as EUR or USD.</source>
        <translation>Por ejemplo, EUR o USD.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Share of the revenue that stays.</source>
        <translation>Proporción de los ingresos que queda.</translation>
    </message>
    <message>
        <source>Cost of one send</source>
        <translation>Coste por envío</translation>
    </message>
    <message>
        <source>By channel; of an ad by impression, of an agent by conversation.</source>
        <translation>Por canal; en anuncios, por impresión; en agentes, por conversación.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A comment on the canvas.</source>
        <translation>Un comentario en el lienzo.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What the note says.</source>
        <translation>Lo que dice la nota.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>On the canvas.</source>
        <translation>En el lienzo.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of figures</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
</context>
<context>
    <name>OneChange</name>
    <message>
        <source>Unify the data layer</source>
        <translation>Unificar la capa de datos</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>Refresh %1 hourly</source>
        <translation>Actualizar %1 cada hora</translation>
    </message>
    <message>
        <source>Give %1 every field, as it is</source>
        <translation>Dar a %1 todos los campos, tal como son</translation>
    </message>
    <message>
        <source>Recognise everyone: %1</source>
        <translation>Reconocer a todos: %1</translation>
    </message>
    <message>
        <source>%1 at the best hour</source>
        <translation>%1 a la mejor hora</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>This is no readable part of a run.</source>
        <translation>Esto no es una parte legible de una ejecución.</translation>
    </message>
    <message>
        <source>The part has the format %1; this version reads up to %2.</source>
        <translation>La parte tiene el formato %1; esta versión lee hasta %2.</translation>
    </message>
    <message>
        <source>There is no part to merge.</source>
        <translation>No hay ninguna parte que combinar.</translation>
    </message>
    <message>
        <source>The parts come from different runs: their %1 is not the same.</source>
        <translation>Las partes son de ejecuciones distintas: no coincide %1.</translation>
    </message>
    <message>
        <source>Shard %1 of %2 is there twice.</source>
        <translation>El fragmento %1 de %2 está repetido.</translation>
    </message>
    <message>
        <source>Shard %1 of %2 is missing.</source>
        <translation>Falta el fragmento %1 de %2.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>No picture is chosen.</source>
        <translation>No hay ninguna imagen elegida.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>--experiment names the test to plan; there is: %1.</source>
        <translation>--experiment indica la prueba que se va a planificar; existen: %1.</translation>
    </message>
    <message>
        <source>“%1” and “%2” test the same customers at the same time.</source>
        <translation>«%1» y «%2» prueban a los mismos clientes al mismo tiempo.</translation>
    </message>
    <message>
        <source>“%1” and “%2” both change the template “%3”.</source>
        <translation>«%1» y «%2» cambian ambas la plantilla «%3».</translation>
    </message>
    <message>
        <source>Run one after the other: give one of them a later start.</source>
        <translation>Ejecútelas una tras otra: haga que una de ellas empiece más tarde.</translation>
    </message>
    <message>
        <source>No journey carries out the plan “%1”: choose it at an experiment on the canvas.</source>
        <translation>Ningún recorrido ejecuta el plan «%1»: elíjalo en un experimento del lienzo.</translation>
    </message>
    <message>
        <source>Test “%1”, read on %2: lift %3, %4 customers</source>
        <translation>Prueba «%1», leída el %2: lift %3, %4 clientes</translation>
    </message>
    <message>
        <source>Contained in the effect of the arm “%1”</source>
        <translation>Incluido en el efecto del brazo «%1»</translation>
    </message>
    <message>
        <source>Record what “%1” taught</source>
        <translation>Registrar lo aprendido con «%1»</translation>
    </message>
    <message>
        <source>A test without a size cannot be played.</source>
        <translation>Una prueba sin tamaño no se puede ensayar.</translation>
    </message>
    <message>
        <source>Nothing is believed of this effect, so none can be drawn.</source>
        <translation>No se supone nada sobre este efecto, así que no se puede extraer ninguno.</translation>
    </message>
    <message>
        <source>At least one test is to be played.</source>
        <translation>Hay que ensayar al menos una prueba.</translation>
    </message>
    <message>
        <source>The simulation assigned the arms in other shares than declared (p = %1).</source>
        <translation>La simulación asignó los brazos en proporciones distintas de las declaradas (p = %1).</translation>
    </message>
    <message>
        <source>Look for what keeps customers of one arm from the experiment.</source>
        <translation>Busque qué aparta del experimento a los clientes de un brazo.</translation>
    </message>
    <message>
        <source>In the simulation no customer reaches “%1”.</source>
        <translation>En la simulación ningún cliente llega a «%1».</translation>
    </message>
    <message>
        <source>Look on the canvas where they leave before it.</source>
        <translation>Mire en el lienzo dónde salen antes de llegar.</translation>
    </message>
    <message>
        <source>The control shows none of this outcome, so an effect relative to it means nothing: type a baseline.</source>
        <translation>En el control no se da este resultado, así que un efecto relativo a él no significa nada: escriba un valor de base.</translation>
    </message>
    <message>
        <source>An effect of %1 % on a baseline of %2 % would come out above 100 %.</source>
        <translation>Un efecto del %1 % sobre un valor de base del %2 % superaría el 100 %.</translation>
    </message>
    <message>
        <source>The baseline comes from %1 simulated customers only.</source>
        <translation>El valor de base procede de solo %1 clientes simulados.</translation>
    </message>
    <message>
        <source>Simulate more days or customers, or type the baseline.</source>
        <translation>Simule más días o clientes, o escriba el valor de base.</translation>
    </message>
    <message>
        <source>The smallest effect worth finding more than doubles the outcome (+%1 %).</source>
        <translation>El efecto mínimo relevante supone más que duplicar el resultado (+%1 %).</translation>
    </message>
    <message>
        <source>Effects of messages are seldom above 20 %: a test of this size would overlook them.</source>
        <translation>Los efectos de los mensajes rara vez superan el 20 %: una prueba de este tamaño no los detectaría.</translation>
    </message>
    <message>
        <source>The sequential design has no answer: %1</source>
        <translation>El diseño secuencial no tiene solución: %1</translation>
    </message>
    <message>
        <source>No simulation has reached this experiment: simulate to see how fast customers come.</source>
        <translation>Ninguna simulación ha llegado a este experimento: simule para ver con qué rapidez llegan los clientes.</translation>
    </message>
    <message>
        <source>Never: the test needs %1 customers, and %2 come in the %3 simulated days.</source>
        <translation>Nunca: la prueba necesita %1 clientes, y en los %3 días simulados llegan %2.</translation>
    </message>
    <message>
        <source>This audience never answers the question: %1 customers are needed and %2 come.</source>
        <translation>Esta audiencia nunca responde a la pregunta: se necesitan %1 clientes y llegan %2.</translation>
    </message>
    <message>
        <source>See what would make it possible.</source>
        <translation>Vea qué lo haría posible.</translation>
    </message>
    <message>
        <source>Nothing is believed of this effect yet: simulate with draws of the assumptions, or record what an earlier test taught.</source>
        <translation>Aún no se supone nada sobre este efecto: simule con extracciones de los supuestos o registre lo aprendido en una prueba anterior.</translation>
    </message>
    <message>
        <source>No purchases of the time before are known.</source>
        <translation>No se conocen compras del periodo anterior.</translation>
    </message>
    <message>
        <source>The past holds nothing that foretells this outcome.</source>
        <translation>El pasado no contiene nada que prediga este resultado.</translation>
    </message>
    <message>
        <source>Simulate to see what the held-out customers would have brought.</source>
        <translation>Simule para ver lo que habrían aportado los clientes reservados.</translation>
    </message>
    <message>
        <source>Look for a larger effect: %1 % and above would show with the customers who come.</source>
        <translation>Busque un efecto mayor: a partir del %1 % se vería con los clientes que llegan.</translation>
    </message>
    <message>
        <source>Run longer: at %1 new customers a day it would take about %2 days. Simulate as many to be sure.</source>
        <translation>Déjela más tiempo: con %1 clientes nuevos al día tardaría unos %2 días. Simule esa cantidad para asegurarse.</translation>
    </message>
    <message>
        <source>Enrol everyone who comes: %1 days.</source>
        <translation>Incorporar a todos los que llegan: %1 días.</translation>
    </message>
    <message>
        <source>Adjust for the time before (CUPED): it saves %1 % of the customers, %2 days.</source>
        <translation>Ajustar por el periodo anterior (CUPED): ahorra el %1 % de los clientes, %2 días.</translation>
    </message>
    <message>
        <source>Test one arm against the control, half and half: %1 days.</source>
        <translation>Probar un solo brazo frente al control, mitad y mitad: %1 días.</translation>
    </message>
    <message>
        <source>Or accept a power of %1 % with the customers who come: an effect of that size would then mostly be missed.</source>
        <translation>O aceptar una potencia del %1 % con los clientes que llegan: un efecto de ese tamaño pasaría casi siempre inadvertido.</translation>
    </message>
    <message>
        <source>Give the arms equal shares: %1 days.</source>
        <translation>Dar a los brazos proporciones iguales: %1 días.</translation>
    </message>
    <message>
        <source>“%1” has one arm or none; a test compares at least two.</source>
        <translation>«%1» tiene un solo brazo o ninguno; una prueba compara al menos dos.</translation>
    </message>
    <message>
        <source>The arms of “%1” make %2 %, not 100 %.</source>
        <translation>Los brazos de «%1» suman el %2 %, no el 100 %.</translation>
    </message>
    <message>
        <source>The arm “%2” of “%1” gets no one, so that nothing can be compared with it.</source>
        <translation>El brazo «%2» de «%1» no recibe a nadie, así que no se puede comparar nada con él.</translation>
    </message>
    <message>
        <source>What the test of %1 taught</source>
        <translation>Lo aprendido con la prueba de %1</translation>
    </message>
    <message>
        <source>The effects that the simulation assumes</source>
        <translation>Los efectos que supone la simulación</translation>
    </message>
    <message>
        <source>From the simulation</source>
        <translation>De la simulación</translation>
    </message>
    <message>
        <source>From the simulation, with the spread of past revenue</source>
        <translation>De la simulación, con la dispersión de los ingresos pasados</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>The simulation does not give this outcome: simulate, or type a baseline.</source>
        <translation>La simulación no da este resultado: simule o escriba un valor de base.</translation>
    </message>
    <message>
        <source>The smallest effect worth finding is above 0, not %1: the test is two-sided and finds a fall as well as a rise.</source>
        <translation>El efecto mínimo relevante es mayor que 0, no %1: la prueba es bilateral y detecta tanto una bajada como una subida.</translation>
    </message>
    <message>
        <source>The smallest effect is relative to the baseline: 0.1 is 10 % better. %1 is beyond 1000 %.</source>
        <translation>El efecto mínimo es relativo al valor de base: 0.1 es un 10 % mejor. %1 supera el 1000 %.</translation>
    </message>
    <message>
        <source>The chance of a false alarm is above 0 and at most 0.5, not %1.</source>
        <translation>La probabilidad de una falsa alarma es mayor que 0 y como máximo 0.5, no %1.</translation>
    </message>
    <message>
        <source>Power lies between the chance of a false alarm, %2, and 1, not at %1.</source>
        <translation>La potencia está entre la probabilidad de una falsa alarma, %2, y 1, no en %1.</translation>
    </message>
    <message>
        <source>The enrolled share is above 0 and at most 1, not %1.</source>
        <translation>La proporción incorporada es mayor que 0 y como máximo 1, no %1.</translation>
    </message>
    <message>
        <source>A test has one to five looks, not %1.</source>
        <translation>Una prueba tiene de uno a cinco análisis, no %1.</translation>
    </message>
    <message>
        <source>The baseline is above 0, not %1: an effect relative to nothing means nothing.</source>
        <translation>El valor de base es mayor que 0, no %1: un efecto relativo a nada no significa nada.</translation>
    </message>
    <message>
        <source>The baseline is a share below 1, not %1: write 0.02 for 2 %.</source>
        <translation>El valor de base es una proporción menor que 1, no %1: escriba 0.02 para el 2 %.</translation>
    </message>
    <message>
        <source>No experiment “%1” is in the project; there is: %2.</source>
        <translation>El proyecto no tiene el experimento «%1»; existen: %2.</translation>
    </message>
    <message>
        <source>The plan does not give it.</source>
        <translation>El plan no lo indica.</translation>
    </message>
    <message>
        <source>How far customers differ in this outcome is not known.</source>
        <translation>No se sabe cuánto difieren los clientes en este resultado.</translation>
    </message>
    <message>
        <source>Outcome: %1, baseline %2 (%3); smallest effect worth finding +%4</source>
        <translation>Resultado: %1, valor de base %2 (%3); efecto mínimo relevante +%4</translation>
    </message>
    <message>
        <source>Customers: %1 per arm, %2 in the control, %3 together</source>
        <translation>Clientes: %1 por brazo, %2 en el control, %3 en total</translation>
    </message>
    <message>
        <source>Duration: %1 days (%2 to enrol, then %3 until the last outcome is in)</source>
        <translation>Duración: %1 días (%2 para incorporar y luego %3 hasta tener el último resultado)</translation>
    </message>
    <message>
        <source>Power: %1 (wanted %2)</source>
        <translation>Potencia: %1 (deseada: %2)</translation>
    </message>
    <message>
        <source>Assurance: %1, at most %2 (%3)</source>
        <translation>Probabilidad de éxito: %1, como máximo %2 (%3)</translation>
    </message>
    <message>
        <source>Assurance: none. %1</source>
        <translation>Probabilidad de éxito: ninguna. %1</translation>
    </message>
    <message>
        <source>Look %1 at %2 customers (day %3): stop at |z| above %4, p below %5</source>
        <translation>Análisis %1 con %2 clientes (día %3): parar si |z| supera %4, p inferior a %5</translation>
    </message>
    <message>
        <source>Expected customers: %1 with the effect, %2 without</source>
        <translation>Clientes esperados: %1 con el efecto, %2 sin él</translation>
    </message>
    <message>
        <source>Peeking %1 times without such a plan: %2 false alarms instead of %3</source>
        <translation>Mirar %1 veces sin un plan así: %2 de falsas alarmas en lugar de %3</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (con %2)</translation>
    </message>
    <message>
        <source>Bonferroni instead: %1 per arm</source>
        <translation>Con Bonferroni: %1 por brazo</translation>
    </message>
    <message>
        <source>Most precise: %1 in the control, %2 customers together</source>
        <translation>Máxima precisión: %1 en el control, %2 clientes en total</translation>
    </message>
    <message>
        <source>CUPED: correlation %1 with the time before saves %2 of the customers</source>
        <translation>CUPED: la correlación de %1 con el periodo anterior ahorra %2 de los clientes</translation>
    </message>
    <message>
        <source>Hold-out: %1 customers, forgone revenue %2 %3</source>
        <translation>Hold-out: %1 clientes, ingresos no obtenidos: %2 %3</translation>
    </message>
    <message>
        <source>What would make it possible:</source>
        <translation>Lo que lo haría posible:</translation>
    </message>
    <message>
        <source>- %1</source>
        <translation>- %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How far customers differ in this outcome is not known, so no size can be given.</source>
        <translation>No se sabe cuánto difieren los clientes en este resultado, así que no se puede dar un tamaño.</translation>
    </message>
    <message>
        <source>The level of the test alone already gives the wanted power.</source>
        <translation>El nivel de la prueba da ya por sí solo la potencia deseada.</translation>
    </message>
    <message>
        <source>The simulation counts engagement on several channels over everyone it reaches, not arm by arm: record what an earlier test taught.</source>
        <translation>La simulación cuenta las interacciones en varios canales sobre todos a los que llega, no brazo por brazo: registre lo aprendido en una prueba anterior.</translation>
    </message>
    <message>
        <source>Customer value looks 52 weeks ahead, further than the arms are walked: plan on revenue, or record what an earlier test taught.</source>
        <translation>El valor del cliente mira 52 semanas hacia delante, más allá de donde se recorren los brazos: planifique según los ingresos o registre lo aprendido en una prueba anterior.</translation>
    </message>
    <message>
        <source>From the simulation, over everyone it reached</source>
        <translation>De la simulación, sobre todos a los que llegó</translation>
    </message>
    <message>
        <source>The response rates that the simulation assumes</source>
        <translation>Las tasas de respuesta que supone la simulación</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Frequency cap</source>
        <translation>Límite de frecuencia</translation>
    </message>
    <message>
        <source>At most so many messages in a while, over all journeys.</source>
        <translation>Como máximo, tantos mensajes en un periodo, entre todos los recorridos.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the cap.</source>
        <translation>Identificador del límite.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Leave it open to count all channels together.</source>
        <translation>Déjelo vacío para contar todos los canales juntos.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>How many messages.</source>
        <translation>Cuántos mensajes.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Any stretch of this length.</source>
        <translation>Cualquier intervalo de esta duración.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Hours of the customer&apos;s day in which nothing is sent.</source>
        <translation>Horas del día del cliente en las que no se envía nada.</translation>
    </message>
    <message>
        <source>Names the rule.</source>
        <translation>Identificador de la regla.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock.</source>
        <translation>Según la hora local del cliente.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock; may lie on the next day.</source>
        <translation>Según la hora local del cliente; puede ser al día siguiente.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>None chosen means email, SMS, push and agent.</source>
        <translation>Si no se elige ninguno: correo, SMS, push y agente.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>The rules above all journeys.</source>
        <translation>Las reglas por encima de todos los recorridos.</translation>
    </message>
    <message>
        <source>Frequency caps</source>
        <translation>Límites de frecuencia</translation>
    </message>
    <message>
        <source>How much a customer gets at most.</source>
        <translation>Cuánto recibe un cliente como máximo.</translation>
    </message>
    <message>
        <source>When nothing is sent.</source>
        <translation>Cuándo no se envía nada.</translation>
    </message>
    <message>
        <source>Global hold-out</source>
        <translation>Hold-out global</translation>
    </message>
    <message>
        <source>Share of all customers who never enter a journey.</source>
        <translation>Proporción de todos los clientes que nunca entran en un recorrido.</translation>
    </message>
    <message>
        <source>No consent needed</source>
        <translation>Sin consentimiento</translation>
    </message>
    <message>
        <source>Channels that may be used without consent.</source>
        <translation>Canales que pueden usarse sin consentimiento.</translation>
    </message>
</context>
<context>
    <name>Population</name>
    <message>
        <source>A shard must be one of at least one.</source>
        <translation>Un fragmento debe ser uno de al menos uno.</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>La tabla %1 no tiene la columna %2.</translation>
    </message>
    <message>
        <source>%1 has no table %2.</source>
        <translation>%1 no tiene la tabla %2.</translation>
    </message>
    <message>
        <source>No column of the table %1 plays the part “%2”.</source>
        <translation>Ninguna columna de la tabla %1 desempeña la función «%2».</translation>
    </message>
    <message>
        <source>The column %2 of the table %1 does not tell customers apart: a key occurs twice.</source>
        <translation>La columna %2 de la tabla %1 no distingue a los clientes: una clave aparece dos veces.</translation>
    </message>
    <message>
        <source>A row of the table %1 has no key in its column %2.</source>
        <translation>Una fila de la tabla %1 no tiene clave en su columna %2.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Update profile</source>
        <translation>Actualizar perfil</translation>
    </message>
    <message>
        <source>Writes a field of the source of truth. Each channel&apos;s copy follows with its delay.</source>
        <translation>Escribe un campo de la fuente de verdad. La copia de cada canal se actualiza con su retraso.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>The field that is written.</source>
        <translation>El campo que se escribe.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The new value.</source>
        <translation>El valor nuevo.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Liquid whose result is written instead of the value.</source>
        <translation>Liquid cuyo resultado se escribe en lugar del valor.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>A Throughline project.</source>
        <translation>Un proyecto de Throughline.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Shown in the window&apos;s title.</source>
        <translation>Se muestra en el título de la ventana.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>How the brand looks and speaks.</source>
        <translation>Qué aspecto tiene la marca y cómo habla.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The customer database and what each channel knows of it.</source>
        <translation>La base de datos de clientes y lo que sabe de ella cada canal.</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Audiencias</translation>
    </message>
    <message>
        <source>Named groups of customers.</source>
        <translation>Grupos de clientes con nombre.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>Reusable pieces of content.</source>
        <translation>Fragmentos de contenido reutilizables.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>What is said.</source>
        <translation>Lo que se dice.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>What is promised.</source>
        <translation>Lo que se promete.</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Recorridos</translation>
    </message>
    <message>
        <source>What happens to customers.</source>
        <translation>Lo que les ocurre a los clientes.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>The rules above all journeys.</source>
        <translation>Las reglas por encima de todos los recorridos.</translation>
    </message>
    <message>
        <source>Test plans</source>
        <translation>Planes de prueba</translation>
    </message>
    <message>
        <source>How tests are run and read, and what was learned.</source>
        <translation>Cómo se realizan e interpretan las pruebas, y qué se aprendió.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Suposiciones</translation>
    </message>
    <message>
        <source>What the simulation believes.</source>
        <translation>Lo que supone la simulación.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Named differences from the base.</source>
        <translation>Diferencias con nombre respecto a la base.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>How a run is set up.</source>
        <translation>Cómo se configura una ejecución.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>What things cost and bring.</source>
        <translation>Lo que cuestan y aportan las cosas.</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Parameters of links.</source>
        <translation>Parámetros de los enlaces.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>What was exported, and where.</source>
        <translation>Qué se exportó y adónde.</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>Mixed into the hashes by which results name customers.</source>
        <translation>Se mezcla en los hashes con los que los resultados nombran a los clientes.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 reports are drawn by throughline-studio, which is not installed beside this program.</source>
        <translation>Los informes %1 los dibuja throughline-studio, que no está instalado junto a este programa.</translation>
    </message>
    <message>
        <source>Install the package throughline-studio, or ask for .json or .csv.</source>
        <translation>Instale el paquete throughline-studio o pida .json o .csv.</translation>
    </message>
    <message>
        <source>A report ends in .json, .csv, .html or .pdf; “%1” does not.</source>
        <translation>Un informe termina en .json, .csv, .html o .pdf; «%1», no.</translation>
    </message>
    <message>
        <source>throughline-studio could not draw the report %1.</source>
        <translation>throughline-studio no pudo dibujar el informe %1.</translation>
    </message>
    <message>
        <source>Creative: no customer saw two touches from one master template.</source>
        <translation>Creatividad: ningún cliente tuvo dos contactos de una misma plantilla maestra.</translation>
    </message>
    <message>
        <source>Brand: no brand rule applied to what was shown.</source>
        <translation>Marca: ninguna regla de marca se aplicaba a lo mostrado.</translation>
    </message>
    <message>
        <source>Decision: no two touches or events concerned one subject.</source>
        <translation>Decisión: no hubo dos contactos ni eventos sobre un mismo tema.</translation>
    </message>
    <message>
        <source>Data and latency: no field was shown on two channels within 7 days.</source>
        <translation>Datos y latencia: ningún campo se mostró en dos canales en un plazo de 7 días.</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>Nada que comparar.</translation>
    </message>
    <message>
        <source>The field was never shown on two channels within 7 days.</source>
        <translation>El campo nunca se mostró en dos canales en un plazo de 7 días.</translation>
    </message>
    <message>
        <source>The field was never shown.</source>
        <translation>El campo no se mostró nunca.</translation>
    </message>
    <message>
        <source>The score needs at least %1 customers with something to compare; there were %2.</source>
        <translation>La puntuación necesita al menos %1 clientes con algo que comparar; hubo %2.</translation>
    </message>
    <message>
        <source>No customer saw a message.</source>
        <translation>Ningún cliente vio un mensaje.</translation>
    </message>
    <message>
        <source>No customer could be compared.</source>
        <translation>No se pudo comparar a ningún cliente.</translation>
    </message>
    <message>
        <source>No customer was reached on two channels.</source>
        <translation>No se alcanzó a ningún cliente en dos canales.</translation>
    </message>
    <message>
        <source>No customer was reached.</source>
        <translation>No se alcanzó a ningún cliente.</translation>
    </message>
    <message>
        <source>Fewer customers than that share responded within the time.</source>
        <translation>Respondieron dentro del tiempo menos clientes que esa proporción.</translation>
    </message>
    <message>
        <source>Nobody bought anything.</source>
        <translation>Nadie compró nada.</translation>
    </message>
    <message>
        <source>No group of like customers holds both, so that like could be compared with like.</source>
        <translation>Ningún grupo de clientes similares contiene ambos, así que no se podía comparar lo semejante con lo semejante.</translation>
    </message>
    <message>
        <source>Lift rests on effects calibrated from randomised data; effects without such data are assumed.</source>
        <translation>El lift se basa en efectos calibrados con datos aleatorizados; los efectos sin esos datos son supuestos.</translation>
    </message>
    <message>
        <source>Lift is assumed: no randomised data backs the effects of the messages. It shows what follows if the assumptions hold.</source>
        <translation>El lift es supuesto: ningún dato aleatorizado respalda los efectos de los mensajes. Muestra lo que se deduce si se cumplen las suposiciones.</translation>
    </message>
    <message>
        <source>The customers are made up: this is a sample database.</source>
        <translation>Los clientes son inventados: esta es una base de datos de ejemplo.</translation>
    </message>
    <message>
        <source>No touch of this channel could identify a person.</source>
        <translation>Ningún contacto de este canal pudo identificar a una persona.</translation>
    </message>
    <message>
        <source>No customer was walked.</source>
        <translation>No se simuló a ningún cliente.</translation>
    </message>
    <message>
        <source>Conversions after a click. They are no lift: many of these customers would have bought anyway.</source>
        <translation>Conversiones tras un clic. No son lift: muchos de estos clientes habrían comprado de todos modos.</translation>
    </message>
    <message>
        <source>No data with an age went into these decisions.</source>
        <translation>En estas decisiones no intervino ningún dato de antigüedad conocida.</translation>
    </message>
    <message>
        <source>No customer saw a paid ad.</source>
        <translation>Ningún cliente vio un anuncio de pago.</translation>
    </message>
    <message>
        <source>No customer entered a tested journey outside a hold-out.</source>
        <translation>Ningún cliente entró en un recorrido en prueba fuera de un hold-out.</translation>
    </message>
    <message>
        <source>Parameter uncertainty needs at least two draws and two replications.</source>
        <translation>La incertidumbre de los parámetros requiere al menos dos extracciones y dos réplicas.</translation>
    </message>
    <message>
        <source>An interval needs at least two customers.</source>
        <translation>Un intervalo requiere al menos dos clientes.</translation>
    </message>
    <message>
        <source>Nobody converts without the journeys.</source>
        <translation>Nadie convierte sin los recorridos.</translation>
    </message>
    <message>
        <source>Not estimable: conversions without the journeys are too few.</source>
        <translation>No se puede estimar: sin los recorridos hay muy pocas conversiones.</translation>
    </message>
    <message>
        <source>No tested journey holds an experiment whose size can be planned.</source>
        <translation>Ningún recorrido en prueba tiene un experimento cuyo tamaño se pueda planificar.</translation>
    </message>
    <message>
        <source>The journeys bring no additional conversion.</source>
        <translation>Los recorridos no aportan ninguna conversión adicional.</translation>
    </message>
    <message>
        <source>An error needs at least two customers.</source>
        <translation>Un error requiere al menos dos clientes.</translation>
    </message>
    <message>
        <source>The other arms are compared with this one.</source>
        <translation>Los demás brazos se comparan con este.</translation>
    </message>
    <message>
        <source>No customer came into the arms that are compared.</source>
        <translation>Ningún cliente entró en los brazos que se comparan.</translation>
    </message>
    <message>
        <source>A drawn report ends in .html or .pdf; “%1” does not.</source>
        <translation>Un informe dibujado termina en .html o .pdf; «%1», no.</translation>
    </message>
    <message>
        <source>%1 is no report of the format throughline-report/1.</source>
        <translation>%1 no es un informe con el formato throughline-report/1.</translation>
    </message>
    <message>
        <source>The gap needs customers who saw one channel and customers who saw several, valued by their purchase history.</source>
        <translation>La diferencia requiere clientes que vieron un canal y clientes que vieron varios, valorados según su historial de compras.</translation>
    </message>
    <message>
        <source>No draw shows a difference between the arms, so there is nothing for a test to find.</source>
        <translation>Ninguna extracción muestra diferencias entre los brazos, así que una prueba no tiene nada que detectar.</translation>
    </message>
    <message>
        <source>Nobody had bought anything before.</source>
        <translation>Nadie había comprado nada antes.</translation>
    </message>
    <message>
        <source>Nobody whose purchases can be valued saw two channels.</source>
        <translation>Nadie cuyas compras se puedan valorar vio dos canales.</translation>
    </message>
    <message>
        <source>No customer who was reached has purchases that a model of their next 52 weeks could be fitted to.</source>
        <translation>Ningún cliente contactado tiene compras con las que ajustar un modelo de sus próximas 52 semanas.</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>Puntuación %1 de 100</translation>
    </message>
    <message>
        <source>Consistency by pair of channels</source>
        <translation>Coherencia por par de canales</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Share of customers who have responded, by time since the first touch</source>
        <translation>Proporción de clientes que han respondido, por tiempo desde el primer contacto</translation>
    </message>
    <message>
        <source>From %1 to %2, at most %3</source>
        <translation>De %1 a %2, como máximo %3</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>Consistency</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>cobertura %1</translation>
    </message>
    <message>
        <source>worst 5 %: %1 · with a blocker: %2 · %3 fields per touch</source>
        <translation>peor 5 %: %1 · con bloqueo: %2 · %3 campos por contacto</translation>
    </message>
    <message>
        <source>No field changed during the run, so the score was not tested against changes.</source>
        <translation>Ningún campo cambió durante la ejecución, así que la puntuación no se puso a prueba con cambios.</translation>
    </message>
    <message>
        <source>Between channels</source>
        <translation>Entre canales</translation>
    </message>
    <message>
        <source>points out of 100</source>
        <translation>puntos sobre 100</translation>
    </message>
    <message>
        <source>No customer saw two channels within 7 days.</source>
        <translation>Ningún cliente vio dos canales en un plazo de 7 días.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>desviado</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>obsoleto</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latencia</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>as customers saw them</source>
        <translation>como los vieron los clientes</translation>
    </message>
    <message>
        <source>No message shows a field of the customer.</source>
        <translation>Ningún mensaje muestra un campo del cliente.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>most lost to</source>
        <translation>pérdida principal</translation>
    </message>
    <message>
        <source>Worst customers</source>
        <translation>Peores clientes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No customer could be compared.</source>
        <translation>No se pudo comparar a ningún cliente.</translation>
    </message>
    <message>
        <source>Projected lift in conversions</source>
        <translation>Lift previsto en conversiones</translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation>evidencia: %1</translation>
    </message>
    <message>
        <source>%1 with the journeys, %2 without · relative %3</source>
        <translation>%1 con los recorridos, %2 sin ellos · relativo %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>What we believe</source>
        <translation>Lo que suponemos</translation>
    </message>
    <message>
        <source>What a test would read</source>
        <translation>Lo que leería una prueba</translation>
    </message>
    <message>
        <source>%1 extra conversions · %2 extra revenue · cost %3 · chance that a test shows it %4</source>
        <translation>%1 conversiones más · %2 de ingresos más · coste %3 · probabilidad de que una prueba lo muestre: %4</translation>
    </message>
    <message>
        <source>Conversions after a click: %1. They are attributed and no lift.</source>
        <translation>Conversiones tras un clic: %1. Son atribuidas, no lift.</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Brazo</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>conversions</source>
        <translation>conversiones</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relativo</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>ingresos</translation>
    </message>
    <message>
        <source>%1 (control)</source>
        <translation>%1 (control)</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>New customers who reached it, by day</source>
        <translation>Clientes nuevos que llegaron, por día</translation>
    </message>
    <message>
        <source>day 1</source>
        <translation>día 1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>día %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>Customer value, 52 weeks</source>
        <translation>Valor del cliente, 52 semanas</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Pedido medio</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>Volvió a comprar</translation>
    </message>
    <message>
        <source>Several channels against one: naive gap</source>
        <translation>Varios canales frente a uno: diferencia simple</translation>
    </message>
    <message>
        <source>… among like customers</source>
        <translation>… entre clientes similares</translation>
    </message>
    <message>
        <source>… E-value</source>
        <translation>… valor E</translation>
    </message>
    <message>
        <source>… simulated cause</source>
        <translation>… causa simulada</translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation>Valor del cliente</translation>
    </message>
    <message>
        <source>Over-personalisation</source>
        <translation>Exceso de personalización</translation>
    </message>
    <message>
        <source>not calibrated to your own opt-outs</source>
        <translation>sin calibrar con sus propias bajas</translation>
    </message>
    <message>
        <source>Mean risk %1 of 100, 95th percentile %2, above 50: %3. Uses of data without consent: %4.</source>
        <translation>Riesgo medio %1 de 100, percentil 95 %2, por encima de 50: %3. Usos de datos sin consentimiento: %4.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>touches</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>riesgo</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>presión</translation>
    </message>
    <message>
        <source>intrusion</source>
        <translation>intrusión</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>repetición</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se basa en</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>measured, calibrated or assumed</source>
        <translation>medido, calibrado o supuesto</translation>
    </message>
    <message>
        <source>Time to first response</source>
        <translation>Tiempo hasta la primera respuesta</translation>
    </message>
    <message>
        <source>Kaplan-Meier · median %1 h</source>
        <translation>Kaplan-Meier · mediana %1 h</translation>
    </message>
    <message>
        <source>Kaplan-Meier · median not reached</source>
        <translation>Kaplan-Meier · mediana no alcanzada</translation>
    </message>
    <message>
        <source>Of customers reached on two channels, %1 engaged on two (%2 to %3).</source>
        <translation>De los clientes alcanzados en dos canales, el %1 interactuó en dos (%2 a %3).</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>alcanzable</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>clicked</source>
        <translation>con clic</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>against truth</source>
        <translation>contra la fuente</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>%1 of customers reachable</source>
        <translation>%1 de clientes alcanzables</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>left by</source>
        <translation>salidas</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Embudo</translation>
    </message>
    <message>
        <source>Decisions and coverage</source>
        <translation>Decisiones y cobertura</translation>
    </message>
    <message>
        <source>%1 decisions; fresh data would have changed %2. %3 messages went out though the truth forbade them, %4 were withheld though it allowed them.</source>
        <translation>%1 decisiones; datos recientes habrían cambiado %2. Se enviaron %3 mensajes aunque la fuente de verdad los prohibía y se retuvieron %4 aunque los permitía.</translation>
    </message>
    <message>
        <source>Exit that nobody took</source>
        <translation>Salida que nadie tomó</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>recorrido</translation>
    </message>
    <message>
        <source>%1 customers · %2 days from %3 · %4 draws × %5 replications</source>
        <translation>%1 clientes · %2 días desde %3 · %4 extracciones × %5 réplicas</translation>
    </message>
    <message>
        <source> · scenario %1</source>
        <translation> · escenario %1</translation>
    </message>
    <message>
        <source>The customers are made up: this is a sample database.</source>
        <translation>Los clientes son inventados: esta es una base de datos de ejemplo.</translation>
    </message>
    <message>
        <source>Engine %1 · seed %2 · project %3 · database %4 · time zones %5 · digest %6</source>
        <translation>Motor %1 · semilla %2 · proyecto %3 · base de datos %4 · zonas horarias %5 · huella %6</translation>
    </message>
    <message>
        <source>Missing or wrong data</source>
        <translation>Datos ausentes o erróneos</translation>
    </message>
    <message>
        <source>Stale data</source>
        <translation>Datos obsoletos</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Creatividad</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Cap: untrue values</source>
        <translation>Tope: valores falsos</translation>
    </message>
    <message>
        <source>Cap: a blocker</source>
        <translation>Tope: un bloqueo</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>In-app</source>
        <translation>In-app</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Paid ad</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
</context>
<context>
    <name>ReportNumbers</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 pp</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>The results hold arms that the plan does not know: %1. It has: %2.</source>
        <translation>Los resultados contienen brazos que el plan no conoce: %1. Tiene: %2.</translation>
    </message>
    <message>
        <source>The results hold no customer of the arm “%1”.</source>
        <translation>Los resultados no contienen ningún cliente del brazo «%1».</translation>
    </message>
    <message>
        <source>The results hold no customer of the control “%1”.</source>
        <translation>Los resultados no contienen ningún cliente del control «%1».</translation>
    </message>
    <message>
        <source>The arms have other sizes than was meant (sample ratio mismatch, p = %1): mend the assignment before you believe the result.</source>
        <translation>Los brazos tienen tamaños distintos de los previstos (desajuste en la proporción muestral, p = %1): corrija la asignación antes de creer el resultado.</translation>
    </message>
    <message>
        <source>The arm “%1” and the control need at least two customers each.</source>
        <translation>El brazo «%1» y el control necesitan al menos dos clientes cada uno.</translation>
    </message>
    <message>
        <source>The value before the test does not vary, so it saves nothing.</source>
        <translation>El valor anterior a la prueba no varía, así que no ahorra nada.</translation>
    </message>
    <message>
        <source>The control shows none of the outcome.</source>
        <translation>En el control no se da el resultado.</translation>
    </message>
    <message>
        <source>Not estimable: the control is too close to nothing.</source>
        <translation>No se puede estimar: el control está demasiado cerca de cero.</translation>
    </message>
    <message>
        <source>%1: %2 customers, mean %3</source>
        <translation>%1: %2 clientes, media %3</translation>
    </message>
    <message>
        <source>Sizes of the arms against what was meant: p = %1</source>
        <translation>Tamaños de los brazos frente a lo previsto: p = %1</translation>
    </message>
    <message>
        <source>%1: lift %2 (standard error %3), %4 to %5, p = %6, corrected %7: %8</source>
        <translation>%1: lift %2 (error estándar %3), de %4 a %5, p = %6, corregido %7: %8</translation>
    </message>
    <message>
        <source>  adjusted for the time before: %1 (standard error %2)</source>
        <translation>  ajustado por el periodo anterior: %1 (error estándar %2)</translation>
    </message>
    <message>
        <source>  Qini coefficient of the segments: %1</source>
        <translation>  coeficiente de Qini de los segmentos: %1</translation>
    </message>
    <message>
        <source>  %1 %2: %3 (standard error %4), %5 customers</source>
        <translation>  %1 %2: %3 (error estándar %4), %5 clientes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1 has %2 values, but there are %3 columns.</source>
        <translation>La línea %1 tiene %2 valores, pero hay %3 columnas.</translation>
    </message>
    <message>
        <source>Line %1 breaks the rules of quoting.</source>
        <translation>La línea %1 incumple las reglas de las comillas.</translation>
    </message>
    <message>
        <source>The file holds no results.</source>
        <translation>El archivo no contiene resultados.</translation>
    </message>
    <message>
        <source>Line %1: “%3” in the column %2 is no number.</source>
        <translation>Línea %1: «%3» en la columna %2 no es un número.</translation>
    </message>
    <message>
        <source>There is no column “%1”; there is: %2.</source>
        <translation>No existe la columna «%1»; existen: %2.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es al menos</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>se conoce</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation>está en los últimos</translation>
    </message>
    <message>
        <source>is not within the last</source>
        <translation>no está en los últimos</translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation>está en los próximos</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>average</source>
        <translation>media</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>days since the last</source>
        <translation>días desde la última vez</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>compras</translation>
    </message>
    <message>
        <source>engagements</source>
        <translation>interacciones</translation>
    </message>
    <message>
        <source>behaviours</source>
        <translation>comportamientos</translation>
    </message>
    <message>
        <source>support cases</source>
        <translation>casos de soporte</translation>
    </message>
    <message>
        <source>A rule is nested too deeply, or an audience contains itself.</source>
        <translation>Una regla está demasiado anidada, o una audiencia se contiene a sí misma.</translation>
    </message>
    <message>
        <source>There is no audience &quot;%1&quot;.</source>
        <translation>No hay ninguna audiencia «%1».</translation>
    </message>
    <message>
        <source>A &quot;not&quot; holds exactly one rule.</source>
        <translation>Un «not» contiene exactamente una regla.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be compared with the field &quot;%1&quot;.</source>
        <translation>«%2» no se puede comparar con el campo «%1».</translation>
    </message>
    <message>
        <source>The customer database has no field &quot;%1&quot;.</source>
        <translation>La base de datos de clientes no tiene el campo «%1».</translation>
    </message>
    <message>
        <source>The comparison of &quot;%1&quot; lacks a value.</source>
        <translation>A la comparación de «%1» le falta un valor.</translation>
    </message>
    <message>
        <source>The history has no number &quot;%1&quot; to add up.</source>
        <translation>El historial no tiene ningún número «%1» que sumar.</translation>
    </message>
    <message>
        <source>A figure of the history is compared with a number.</source>
        <translation>Una cifra del historial se compara con un número.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>%1 wants %3, not “%2”.</source>
        <translation>%1 espera %3, no «%2».</translation>
    </message>
    <message>
        <source>--scenario is wanted twice, for the two that are compared.</source>
        <translation>--scenario se necesita dos veces, para los dos que se comparan.</translation>
    </message>
    <message>
        <source>--shard needs --report FILE.json, where its part goes.</source>
        <translation>--shard necesita --report FILE.json, donde va su parte.</translation>
    </message>
    <message>
        <source>Wrote shard %1 to %2.</source>
        <translation>Fragmento %1 escrito en %2.</translation>
    </message>
    <message>
        <source>%1 customers in %2 s, %3 of them held out</source>
        <translation>%1 clientes en %2 s, de ellos %3 en el grupo de control</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>en espera %1</translation>
    </message>
    <message>
        <source>%1, arm %2: %3 customers, %4 convert</source>
        <translation>%1, brazo %2: %3 clientes, %4 convierten</translation>
    </message>
    <message>
        <source>%1 are reached, %2 respond, %3 of them within a day</source>
        <translation>Se llega a %1, %2 responden, %3 de ellos en un día</translation>
    </message>
    <message>
        <source>--channels compares the channels of one scenario.</source>
        <translation>--channels compara los canales de un único escenario.</translation>
    </message>
    <message>
        <source>--advice needs all customers at once: it goes with neither --shard nor --stream nor --funnel.</source>
        <translation>--advice necesita a todos los clientes a la vez: no es compatible con --shard, --stream ni --funnel.</translation>
    </message>
    <message>
        <source>--changes tries the changes on one scenario.</source>
        <translation>--changes prueba los cambios en un escenario.</translation>
    </message>
</context>
<context>
    <name>SampleDatabase</name>
    <message>
        <source>%1 exists and is not a made-up database; it was left as it is.</source>
        <translation>%1 existe y no es una base de datos inventada; se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The number of customers must be from 1 to %1.</source>
        <translation>El número de clientes debe estar entre 1 y %1.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Cart rescue</source>
        <translation>Rescate del carrito</translation>
    </message>
    <message>
        <source>An exit-intent popup or an email within the hour, then push, SMS and a retargeting ad for those who left a basket behind.</source>
        <translation>Una ventana emergente al salir o un correo en menos de una hora; después push, SMS y un anuncio de retargeting para quienes dejaron la cesta.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>A greeting, a card in the app and first finds for new customers, with and without a discount.</source>
        <translation>Un saludo, una tarjeta en la app y primeras sugerencias para clientes nuevos, con y sin descuento.</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Regulars who have been silent for half a year: an email at their best hour, then a call, a text message, an ad or a card in the post.</source>
        <translation>Clientes habituales que llevan medio año en silencio: un correo a su mejor hora; después una llamada, un SMS, un anuncio o una tarjeta por carta.</translation>
    </message>
    <message>
        <source>Year-end recap</source>
        <translation>Resumen del año</translation>
    </message>
    <message>
        <source>A film of each customer&apos;s year by email, then a personalised page and the member portal.</source>
        <translation>Una película del año de cada cliente por correo; después una página personalizada y el portal de socios.</translation>
    </message>
    <message>
        <source>Concert evening for members</source>
        <translation>Noche de concierto para socios</translation>
    </message>
    <message>
        <source>An invitation by email and in the app, a push on the night, and a call after the show.</source>
        <translation>Una invitación por correo y en la app, un push esa noche y una llamada después del espectáculo.</translation>
    </message>
    <message>
        <source>Loyalty sign-up</source>
        <translation>Alta en fidelización</translation>
    </message>
    <message>
        <source>Regulars are invited to join by email and in the app, and asked no more than twice.</source>
        <translation>Se invita a los clientes habituales a unirse por correo y en la app, y se les pregunta dos veces como máximo.</translation>
    </message>
    <message>
        <source>Email test</source>
        <translation>Prueba de correo</translation>
    </message>
    <message>
        <source>Two emails against no email, for any list of your own: nothing but the list is needed.</source>
        <translation>Dos correos frente a ninguno, para cualquier lista propia: no hace falta nada más que la lista.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>A named set of differences from the base project.</source>
        <translation>Un conjunto con nombre de diferencias respecto al proyecto base.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the scenario; it never changes.</source>
        <translation>Identificador del escenario; nunca cambia.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>Se muestra en listas e informes.</translation>
    </message>
    <message>
        <source>Unified data layer</source>
        <translation>Capa de datos unificada</translation>
    </message>
    <message>
        <source>All copies whole, fresh at once, and everyone recognised.</source>
        <translation>Todas las copias completas y actualizadas al instante, y todos reconocidos.</translation>
    </message>
    <message>
        <source>Without channels</source>
        <translation>Sin canales</translation>
    </message>
    <message>
        <source>Channels through which nothing is sent.</source>
        <translation>Canales por los que no se envía nada.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What else differs from the base project.</source>
        <translation>Qué más difiere del proyecto base.</translation>
    </message>
</context>
<context>
    <name>Simulate</name>
    <message>
        <source>A run that was kept cannot be read.</source>
        <translation>No se puede leer una simulación guardada.</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>How a run is set up.</source>
        <translation>Cómo se configura una ejecución.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Leave it open for the latest time stamp of the database.</source>
        <translation>Déjelo vacío para usar la última marca de tiempo de la base de datos.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>How long the run lasts.</source>
        <translation>Cuánto dura la ejecución.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Extracciones</translation>
    </message>
    <message>
        <source>How many beliefs about response and effects are tried.</source>
        <translation>Cuántas suposiciones sobre la respuesta y los efectos se prueban.</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>How often each belief is walked with other luck.</source>
        <translation>Cuántas veces se recorre cada suposición con otro azar.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same luck.</source>
        <translation>La misma semilla da el mismo azar.</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Clicked</source>
        <translation>Con clic</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertido</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>One way out of the split, for those who did this.</source>
        <translation>Un camino desde la división, para quienes hicieron esto.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the branch in edges and reports; it stays when the label changes.</source>
        <translation>Identificador de la rama en conexiones e informes; se mantiene aunque cambie la etiqueta.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Shown on the edge; what they did where it is empty.</source>
        <translation>Se muestra en la conexión; si está vacío, lo que hicieron.</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Hizo</translation>
    </message>
    <message>
        <source>What the loopback must have told by now.</source>
        <translation>Lo que el retorno debe haber comunicado para entonces.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>Engagement split</source>
        <translation>División por interacción</translation>
    </message>
    <message>
        <source>Decides on what the loopback has told about a message so far. It does not wait.</source>
        <translation>Decide según lo que el retorno ha comunicado hasta ahora sobre un mensaje. No espera.</translation>
    </message>
    <message>
        <source>Of message</source>
        <translation>Del mensaje</translation>
    </message>
    <message>
        <source>Leave it open for the message sent last.</source>
        <translation>Déjelo vacío para el último mensaje enviado.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Counted from the send of the message.</source>
        <translation>Contado desde el envío del mensaje.</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Ramas</translation>
    </message>
    <message>
        <source>In the order in which they are tried.</source>
        <translation>En el orden en que se prueban.</translation>
    </message>
    <message>
        <source>One way out of the split, for those for whom its rule holds.</source>
        <translation>Un camino desde la división, para quienes cumplen su regla.</translation>
    </message>
    <message>
        <source>Shown on the edge; the rule itself where it is empty.</source>
        <translation>Se muestra en la conexión; si está vacío, la propia regla.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Who goes this way.</source>
        <translation>Quién va por este camino.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Sends each customer down the first branch whose rule holds on arrival.</source>
        <translation>Envía a cada cliente por la primera rama cuya regla se cumple al llegar.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>No unit has two values to compare.</source>
        <translation>Ninguna unidad tiene dos valores que comparar.</translation>
    </message>
    <message>
        <source>Only one value occurs: agreement cannot be told from chance.</source>
        <translation>Solo aparece un valor: el acuerdo no se distingue del azar.</translation>
    </message>
    <message>
        <source>No customer was observed for any time.</source>
        <translation>No se observó a ningún cliente durante tiempo alguno.</translation>
    </message>
    <message>
        <source>Without repeat purchases there is nothing to fit.</source>
        <translation>Sin compras repetidas no hay nada que ajustar.</translation>
    </message>
    <message>
        <source>The weights leave no customers.</source>
        <translation>Los pesos no dejan ningún cliente.</translation>
    </message>
    <message>
        <source>These purchases do not pin the model down: its parameters run away.</source>
        <translation>Estas compras no determinan el modelo: sus parámetros divergen.</translation>
    </message>
    <message>
        <source>With q of at most 1 the spend of a customer without repeat purchases has no mean.</source>
        <translation>Con q de 1 como máximo, el gasto de un cliente sin compras repetidas no tiene media.</translation>
    </message>
    <message>
        <source>No boundary keeps this level.</source>
        <translation>Ningún límite mantiene este nivel.</translation>
    </message>
    <message>
        <source>The interim looks alone use up the level: raise their bar.</source>
        <translation>Los análisis intermedios agotan por sí solos el nivel: suba su umbral.</translation>
    </message>
    <message>
        <source>The level of the test alone already gives the wanted power.</source>
        <translation>El nivel de la prueba da ya por sí solo la potencia deseada.</translation>
    </message>
    <message>
        <source>No size gives the wanted power.</source>
        <translation>Ningún tamaño da la potencia deseada.</translation>
    </message>
    <message>
        <source>Neither arm varies: there is no interval.</source>
        <translation>Ninguno de los brazos varía: no hay intervalo.</translation>
    </message>
    <message>
        <source>There are no runs.</source>
        <translation>No hay ejecuciones.</translation>
    </message>
    <message>
        <source>Every draw needs the same number of replications.</source>
        <translation>Cada extracción necesita el mismo número de réplicas.</translation>
    </message>
    <message>
        <source>Equal means: no size can tell them apart.</source>
        <translation>Medias iguales: ningún tamaño puede distinguirlas.</translation>
    </message>
    <message>
        <source>The difference runs against the direction of a one-sided test.</source>
        <translation>La diferencia va en contra de la dirección de una prueba unilateral.</translation>
    </message>
    <message>
        <source>The difference is so large that two customers show it: the t test does not apply.</source>
        <translation>La diferencia es tan grande que dos clientes la muestran: la prueba t no es aplicable.</translation>
    </message>
    <message>
        <source>The difference is too small for any size.</source>
        <translation>La diferencia es demasiado pequeña para cualquier tamaño.</translation>
    </message>
    <message>
        <source>No difference is found with the wanted power.</source>
        <translation>No se detecta ninguna diferencia con la potencia deseada.</translation>
    </message>
    <message>
        <source>The level is too small for a critical value.</source>
        <translation>El nivel es demasiado pequeño para un valor crítico.</translation>
    </message>
    <message>
        <source>No critical value keeps this level.</source>
        <translation>Ningún valor crítico mantiene este nivel.</translation>
    </message>
    <message>
        <source>Equal proportions: no size can tell them apart.</source>
        <translation>Proporciones iguales: ningún tamaño puede distinguirlas.</translation>
    </message>
    <message>
        <source>The proportions are too close to tell apart.</source>
        <translation>Las proporciones están demasiado próximas para distinguirlas.</translation>
    </message>
    <message>
        <source>A single customer held out already gives the wanted power: the normal test does not apply.</source>
        <translation>Un solo cliente reservado da ya la potencia deseada: la prueba normal no es aplicable.</translation>
    </message>
    <message>
        <source>Every arm needs a value and an expected share.</source>
        <translation>Cada brazo necesita un valor y una proporción esperada.</translation>
    </message>
    <message>
        <source>An arm with an expected share of 0 has customers.</source>
        <translation>Un brazo con una proporción esperada de 0 tiene clientes.</translation>
    </message>
    <message>
        <source>A sample ratio needs at least two arms.</source>
        <translation>Una proporción muestral necesita al menos dos brazos.</translation>
    </message>
    <message>
        <source>There are no customers to compare.</source>
        <translation>No hay clientes que comparar.</translation>
    </message>
    <message>
        <source>A stratum holds only one of the two groups.</source>
        <translation>Un estrato contiene solo uno de los dos grupos.</translation>
    </message>
    <message>
        <source>The single-channel value is 0: nothing to relate to.</source>
        <translation>El valor con un solo canal es 0: no hay con qué relacionarlo.</translation>
    </message>
    <message>
        <source>Even a perfect ranking is no better than chance here.</source>
        <translation>Aquí ni siquiera una ordenación perfecta es mejor que el azar.</translation>
    </message>
    <message>
        <source>Uplift needs treated and control customers.</source>
        <translation>El uplift necesita clientes tratados y de control.</translation>
    </message>
    <message>
        <source>The treatment does harm overall: a ranking without negative effects does not exist.</source>
        <translation>El tratamiento perjudica en conjunto: no existe una ordenación sin efectos negativos.</translation>
    </message>
    <message>
        <source>Outcomes must be 0 or 1 here.</source>
        <translation>Aquí los resultados deben ser 0 o 1.</translation>
    </message>
    <message>
        <source>Among the top customers one arm is absent.</source>
        <translation>Entre los mejores clientes falta un brazo.</translation>
    </message>
    <message>
        <source>Outcome and covariate need the same customers, two or more.</source>
        <translation>Resultado y covariable necesitan los mismos clientes, dos o más.</translation>
    </message>
    <message>
        <source>Outcome and covariate must both vary.</source>
        <translation>Resultado y covariable deben variar ambos.</translation>
    </message>
    <message>
        <source>The difference is too large for a test.</source>
        <translation>La diferencia es demasiado grande para una prueba.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1 customers, %2 days from %3, %4 draws × %5 replications</source>
        <translation>%1 clientes, %2 días desde %3, %4 extracciones × %5 réplicas</translation>
    </message>
    <message>
        <source>Projected lift</source>
        <translation>Lift previsto</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos porcentuales</translation>
    </message>
    <message>
        <source> ± %1 (Monte Carlo)</source>
        <translation> ± %1 (Monte Carlo)</translation>
    </message>
    <message>
        <source>conversion rate</source>
        <translation>tasa de conversión</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relativo</translation>
    </message>
    <message>
        <source>if assumptions vary</source>
        <translation>si varían las suposiciones</translation>
    </message>
    <message>
        <source>%1 to %2 points (90 %)</source>
        <translation>%1 a %2 puntos porcentuales (90 %)</translation>
    </message>
    <message>
        <source>additional conversions</source>
        <translation>conversiones adicionales</translation>
    </message>
    <message>
        <source>%1 (with %2, without %3) of %4 customers</source>
        <translation>%1 (con %2, sin %3) de %4 clientes</translation>
    </message>
    <message>
        <source>additional revenue</source>
        <translation>ingresos adicionales</translation>
    </message>
    <message>
        <source>assurance of the test</source>
        <translation>probabilidad de éxito</translation>
    </message>
    <message>
        <source>%1 (at most %2)</source>
        <translation>%1 (como máximo %2)</translation>
    </message>
    <message>
        <source>Consistency score</source>
        <translation>Puntuación de coherencia</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>%1 of 100 (5th percentile %2, %3 of touched compared)</source>
        <translation>%1 de 100 (percentil 5 %2, %3 de los contactados comparados)</translation>
    </message>
    <message>
        <source>points lost</source>
        <translation>puntos perdidos</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Embudo</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>en espera %1</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>reachable %1, sent %2, seen %3, clicked %4</source>
        <translation>alcanzables %1, enviados %2, vistos %3, con clic %4</translation>
    </message>
    <message>
        <source>over-personalisation</source>
        <translation>exceso de personalización</translation>
    </message>
    <message>
        <source>mean %1, 95th percentile %2 of 100, %3 violations</source>
        <translation>media %1, percentil 95 %2 de 100, %3 infracciones</translation>
    </message>
    <message>
        <source>The customers are made up: this is a sample database.</source>
        <translation>Los clientes son inventados: esta es una base de datos de ejemplo.</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Huella %1</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Ad audience</source>
        <translation>Audiencia de anuncios</translation>
    </message>
    <message>
        <source>Puts the customer into an audience of an ad platform, or takes them out.</source>
        <translation>Añade al cliente a una audiencia de una plataforma publicitaria o lo quita de ella.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Add to the audience or remove from it.</source>
        <translation>Añadir a la audiencia o quitar de ella.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Such as Meta or Google.</source>
        <translation>Por ejemplo, Meta o Google.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Its name on the platform.</source>
        <translation>Su nombre en la plataforma.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>What the ad shows.</source>
        <translation>Lo que muestra el anuncio.</translation>
    </message>
    <message>
        <source>Stays for</source>
        <translation>Permanece</translation>
    </message>
    <message>
        <source>How long the ads are shown. 0s means until removed.</source>
        <translation>Cuánto tiempo se muestran los anuncios. 0s significa hasta que se quite.</translation>
    </message>
</context>
<context>
    <name>TestPlan</name>
    <message>
        <source>No content is written yet.</source>
        <translation>Aún no hay contenido escrito.</translation>
    </message>
    <message>
        <source>Test plan: %1</source>
        <translation>Plan de prueba: %1</translation>
    </message>
    <message>
        <source>starts on %1</source>
        <translation>empieza el %1</translation>
    </message>
    <message>
        <source>This plan has no duration.</source>
        <translation>Este plan no tiene duración.</translation>
    </message>
    <message>
        <source>Rules for stopping</source>
        <translation>Reglas de parada</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hipótesis</translation>
    </message>
    <message>
        <source>None is written down yet.</source>
        <translation>Aún no se ha anotado ninguna.</translation>
    </message>
    <message>
        <source>Outcome: %1 within %2 days. Baseline: %3 (%4). Smallest effect worth finding: +%5.</source>
        <translation>Resultado: %1 en %2 días. Valor de base: %3 (%4). Efecto mínimo relevante: +%5.</translation>
    </message>
    <message>
        <source>Size and duration</source>
        <translation>Tamaño y duración</translation>
    </message>
    <message>
        <source>customers per arm, %1 together</source>
        <translation>clientes por brazo, %1 en total</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 to enrol, then the window of the outcome</source>
        <translation>%1 para incorporar, luego la ventana del resultado</translation>
    </message>
    <message>
        <source>with the customers who come</source>
        <translation>con los clientes que llegan</translation>
    </message>
    <message>
        <source>one look at the end</source>
        <translation>un análisis al final</translation>
    </message>
    <message>
        <source>Pocock</source>
        <translation>Pocock</translation>
    </message>
    <message>
        <source>Lan-DeMets spending</source>
        <translation>Gasto de Lan-DeMets</translation>
    </message>
    <message>
        <source>O&apos;Brien-Fleming</source>
        <translation>O&apos;Brien-Fleming</translation>
    </message>
    <message>
        <source>%1, %2 looks</source>
        <translation>%1, %2 análisis</translation>
    </message>
    <message>
        <source>Arm: %1</source>
        <translation>Brazo: %1</translation>
    </message>
    <message>
        <source>%1 · %2 customers</source>
        <translation>%1 · %2 clientes</translation>
    </message>
    <message>
        <source>Held out: no message of this test reaches these customers.</source>
        <translation>Reservados: ningún mensaje de esta prueba llega a estos clientes.</translation>
    </message>
    <message>
        <source>The arm that the others are compared with.</source>
        <translation>El brazo con el que se comparan los demás.</translation>
    </message>
    <message>
        <source>Flow of new customers</source>
        <translation>Flujo de clientes nuevos</translation>
    </message>
    <message>
        <source>enrolled by day</source>
        <translation>incorporados por día</translation>
    </message>
    <message>
        <source>Nothing was simulated.</source>
        <translation>No se ha simulado nada.</translation>
    </message>
    <message>
        <source>day 1</source>
        <translation>día 1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>día %1</translation>
    </message>
    <message>
        <source>%1 customers come in %2 simulated days; %3 are needed.</source>
        <translation>Llegan %1 clientes en %2 días simulados; se necesitan %3.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>wanted: %1</source>
        <translation>deseada: %1</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Chance to find an effect at the planned size; with the customers of this plan %1.</source>
        <translation>Probabilidad de detectar un efecto con el tamaño previsto; con los clientes de este plan, %1.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>at each customer&apos;s best hour</source>
        <translation>a la mejor hora de cada cliente</translation>
    </message>
    <message>
        <source>at %1 local time</source>
        <translation>a las %1, hora local</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>Look %1, at %2 customers: stop where |z| is above %3 (p below %4).</source>
        <translation>Análisis %1, con %2 clientes: parar si |z| supera %3 (p inferior a %4).</translation>
    </message>
    <message>
        <source>Between the looks nobody decides on the result.</source>
        <translation>Entre los análisis nadie decide según el resultado.</translation>
    </message>
    <message>
        <source>One look, when %1 customers have had their whole window of %2 days. Until then nobody decides on the result.</source>
        <translation>Un análisis, cuando %1 clientes hayan completado su ventana de %2 días. Hasta entonces nadie decide según el resultado.</translation>
    </message>
    <message>
        <source>Stop at once where the sizes of the arms do not fit (sample ratio, p below 0.001), and where a message does harm: complaints or wrong content.</source>
        <translation>Parar de inmediato si los tamaños de los brazos no cuadran (proporción muestral, p inferior a 0.001) o si un mensaje hace daño: quejas o contenido erróneo.</translation>
    </message>
    <message>
        <source>A result counts where its p-value, corrected for %1 comparison(s), is below %2; the interval is reported with it.</source>
        <translation>Un resultado cuenta si su valor p, corregido para %1 comparación(es), es inferior a %2; se indica junto con el intervalo.</translation>
    </message>
    <message>
        <source>By what is believed today the test shows a rise with a chance of %1 %; however large it is, not above %2 %.</source>
        <translation>Según lo que hoy se supone, la prueba muestra una subida con una probabilidad del %1 %; por grande que sea, no superior al %2 %.</translation>
    </message>
    <message>
        <source>Holding out %1 customers forgoes about %2 %3 of revenue.</source>
        <translation>Reservar %1 clientes supone renunciar a unos %2 %3 de ingresos.</translation>
    </message>
    <message>
        <source>The expected effect is assumed: no randomised data backs it yet.</source>
        <translation>El efecto esperado es un supuesto: aún no lo respaldan datos aleatorizados.</translation>
    </message>
    <message>
        <source>Whoever looks %1 times and stops at the first good result is wrong in %2 % of tests of nothing.</source>
        <translation>Quien mira %1 veces y para en el primer resultado bueno se equivoca en el %2 % de las pruebas sin efecto.</translation>
    </message>
    <message>
        <source>Content is shown as a made-up customer reads it of whom everything usual is known. Sizes: z test of two proportions or t test of two means, corrected for several arms; duration from the simulated flow of new customers.</source>
        <translation>El contenido se muestra como lo lee un cliente ficticio del que se conoce todo lo habitual. Tamaños: prueba z de dos proporciones o prueba t de dos medias, corregida por varios brazos; duración según el flujo simulado de clientes nuevos.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>the theme has no valid value here</source>
        <translation>el tema no tiene aquí un valor válido</translation>
    </message>
</context>
<context>
    <name>TimeZones</name>
    <message>
        <source>This system has no time zone rules; install tzdata.</source>
        <translation>Este sistema no tiene reglas de zonas horarias; instale tzdata.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a time zone.</source>
        <translation>«%1» no es el nombre de una zona horaria.</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>The database has no customer &quot;%1&quot;.</source>
        <translation>La base de datos no tiene ningún cliente «%1».</translation>
    </message>
    <message>
        <source>This run walked the customers of another database; open that one, or simulate again.</source>
        <translation>Esta ejecución simuló a los clientes de otra base de datos; ábrala o vuelva a simular.</translation>
    </message>
</context>
<context>
    <name>Tracking</name>
    <message>
        <source>Tracking</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Parameters that links of a channel carry.</source>
        <translation>Parámetros que llevan los enlaces de un canal.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Whose links these are.</source>
        <translation>De quién son estos enlaces.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Such as utm_source; never personal data.</source>
        <translation>Por ejemplo, utm_source; nunca datos personales.</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>A duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>A local hour</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>A weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>A date of the customer</source>
        <translation>Fecha del cliente</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Holds the customer for a while or until a moment.</source>
        <translation>Retiene al cliente un tiempo o hasta un momento dado.</translation>
    </message>
    <message>
        <source>Wait for</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>A duration, or a moment on the customer&apos;s own clock.</source>
        <translation>Una duración o un momento según la hora local del cliente.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>How long the customer stays here.</source>
        <translation>Cuánto tiempo permanece aquí el cliente.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>The next such day, today included while the hour is still to come.</source>
        <translation>El próximo día así, incluido hoy si la hora aún no ha llegado.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>The day on which the customer goes on. A past day holds no one.</source>
        <translation>El día en que el cliente continúa. Un día pasado no retiene a nadie.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>A date of the customer, such as a birthday or the end of a contract.</source>
        <translation>Una fecha del cliente, como un cumpleaños o el fin de un contrato.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>Added to the date; a minus means before it.</source>
        <translation>Se suma a la fecha; un signo menos significa antes.</translation>
    </message>
    <message>
        <source>Local hour</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock.</source>
        <translation>Según la hora local del cliente.</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>Mensaje visto</translation>
    </message>
    <message>
        <source>Message clicked</source>
        <translation>Clic en mensaje</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversión</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrido</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Plazo agotado</translation>
    </message>
    <message>
        <source>Wait for event</source>
        <translation>Esperar un evento</translation>
    </message>
    <message>
        <source>Waits until something happens or the window is over.</source>
        <translation>Espera hasta que ocurra algo o termine la ventana.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What the journey waits for.</source>
        <translation>Lo que espera el recorrido.</translation>
    </message>
    <message>
        <source>Of message</source>
        <translation>Del mensaje</translation>
    </message>
    <message>
        <source>Leave it open for the message sent last.</source>
        <translation>Déjelo vacío para el último mensaje enviado.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>A kind of the behaviours table.</source>
        <translation>Un tipo de la tabla de comportamiento.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>How long it waits at most.</source>
        <translation>Cuánto espera como máximo.</translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>POST</source>
        <translation>POST</translation>
    </message>
    <message>
        <source>PUT</source>
        <translation>PUT</translation>
    </message>
    <message>
        <source>PATCH</source>
        <translation>PATCH</translation>
    </message>
    <message>
        <source>GET</source>
        <translation>GET</translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation>DELETE</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Hands the customer to another system. The simulation never calls it.</source>
        <translation>Entrega el cliente a otro sistema. La simulación nunca lo llama.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>The HTTP method.</source>
        <translation>El método HTTP.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where the call goes: https://…</source>
        <translation>Adónde va la llamada: https://…</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Liquid that yields what is sent.</source>
        <translation>Liquid que produce lo que se envía.</translation>
    </message>
    <message>
        <source>Share that fails</source>
        <translation>Proporción de fallos</translation>
    </message>
    <message>
        <source>Assumed share of calls that fail.</source>
        <translation>Proporción supuesta de llamadas que fallan.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Actions</name>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Open database…</source>
        <translation>Abrir base de datos…</translation>
    </message>
    <message>
        <source>Make a sample database…</source>
        <translation>Crear base de datos de ejemplo…</translation>
    </message>
    <message>
        <source>Sample projects</source>
        <translation>Proyectos de ejemplo</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Duplicate steps</source>
        <translation>Duplicar pasos</translation>
    </message>
    <message>
        <source>Delete steps</source>
        <translation>Eliminar pasos</translation>
    </message>
    <message>
        <source>Select all steps</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Show the whole journey</source>
        <translation>Mostrar todo el recorrido</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Ajustar a la selección</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Overview on or off</source>
        <translation>Alternar vista general</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Alinear a la izquierda</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Alinear al centro</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Alinear a la derecha</translation>
    </message>
    <message>
        <source>Align tops</source>
        <translation>Alinear arriba</translation>
    </message>
    <message>
        <source>Align bottoms</source>
        <translation>Alinear abajo</translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation>Distribuir en horizontal</translation>
    </message>
    <message>
        <source>Distribute downwards</source>
        <translation>Distribuir en vertical</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Nuevo recorrido</translation>
    </message>
    <message>
        <source>Duplicate journey</source>
        <translation>Duplicar recorrido</translation>
    </message>
    <message>
        <source>Rename journey…</source>
        <translation>Renombrar recorrido…</translation>
    </message>
    <message>
        <source>Archive or bring back</source>
        <translation>Archivar o recuperar</translation>
    </message>
    <message>
        <source>Delete journey</source>
        <translation>Eliminar recorrido</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Cancel the simulation</source>
        <translation>Cancelar la simulación</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organizar</translation>
    </message>
    <message>
        <source>Import a journey…</source>
        <translation>Importar un recorrido…</translation>
    </message>
    <message>
        <source>Compare with another project…</source>
        <translation>Comparar con otro proyecto…</translation>
    </message>
    <message>
        <source>What changed since the last save</source>
        <translation>Cambios desde el último guardado</translation>
    </message>
    <message>
        <source>Group steps</source>
        <translation>Agrupar pasos</translation>
    </message>
    <message>
        <source>Ungroup steps</source>
        <translation>Desagrupar pasos</translation>
    </message>
    <message>
        <source>Go to the canvas</source>
        <translation>Ir al lienzo</translation>
    </message>
    <message>
        <source>Find steps</source>
        <translation>Buscar pasos</translation>
    </message>
    <message>
        <source>Tidy up around what I placed</source>
        <translation>Ordenar en torno a lo que coloqué</translation>
    </message>
    <message>
        <source>Save the journey as a picture…</source>
        <translation>Guardar el recorrido como imagen…</translation>
    </message>
    <message>
        <source>Plan an experiment</source>
        <translation>Planificar un experimento</translation>
    </message>
    <message>
        <source>Inspector on or off</source>
        <translation>Mostrar u ocultar el inspector</translation>
    </message>
    <message>
        <source>Problems on or off</source>
        <translation>Mostrar u ocultar problemas</translation>
    </message>
    <message>
        <source>Who entered, and what happened to one of them</source>
        <translation>Quién entró y qué le ocurrió a uno de ellos</translation>
    </message>
    <message>
        <source>What happens to the customer viewed as</source>
        <translation>Qué le ocurre al cliente cuya vista se muestra</translation>
    </message>
    <message>
        <source>Set two runs side by side</source>
        <translation>Comparar dos ejecuciones</translation>
    </message>
    <message>
        <source>Rename the run…</source>
        <translation>Renombrar la ejecución…</translation>
    </message>
    <message>
        <source>Write the report…</source>
        <translation>Generar el informe…</translation>
    </message>
    <message>
        <source>What single changes would bring</source>
        <translation>Qué aportaría cada cambio</translation>
    </message>
</context>
<context>
    <name>throughline::studio::AdviceList</name>
    <message>
        <source>%1 would change the score by %2.</source>
        <translation>%1 cambiaría la puntuación en %2.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::AdviceModel</name>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
</context>
<context>
    <name>throughline::studio::AppearancePage</name>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Without motion</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Nothing glides or fades, whatever the system says.</source>
        <translation>Nada se desliza ni se desvanece, diga lo que diga el sistema.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ArmPictures</name>
    <message>
        <source>What the arms say</source>
        <translation>Lo que dicen los brazos</translation>
    </message>
    <message>
        <source>to a made-up customer</source>
        <translation>a un cliente ficticio</translation>
    </message>
    <message>
        <source>held out: no message of this test</source>
        <translation>reservados: ningún mensaje de esta prueba</translation>
    </message>
    <message>
        <source>no message of its own</source>
        <translation>ningún mensaje propio</translation>
    </message>
    <message>
        <source>Message of the arm “%1”</source>
        <translation>Mensaje del brazo «%1»</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Después: %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::AudiencePlace</name>
    <message>
        <source>Audiences</source>
        <translation>Audiencias</translation>
    </message>
    <message>
        <source>An audience is a rule with a name. Journeys start with one, rules ask for one.</source>
        <translation>Una audiencia es una regla con nombre. Los recorridos empiezan con una, las reglas preguntan por una.</translation>
    </message>
    <message>
        <source>New audience</source>
        <translation>Nueva audiencia</translation>
    </message>
    <message>
        <source>No database open</source>
        <translation>Sin base de datos</translation>
    </message>
    <message>
        <source>Open one to see how many customers this is.</source>
        <translation>Abra una para ver cuántos clientes son.</translation>
    </message>
    <message>
        <source>No count</source>
        <translation>Sin recuento</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
    <message>
        <source>%1 of %2 in %3%4</source>
        <translation>%1 de %2 en %3%4</translation>
    </message>
    <message>
        <source> · made up</source>
        <translation> · inventada</translation>
    </message>
</context>
<context>
    <name>throughline::studio::AudiencePortrait</name>
    <message>
        <source>Who they are</source>
        <translation>Quiénes son</translation>
    </message>
    <message>
        <source>The mark on each bar is the share among all customers.</source>
        <translation>La marca de cada barra es la proporción entre todos los clientes.</translation>
    </message>
    <message>
        <source>Agree to hear by</source>
        <translation>Consentimiento para</translation>
    </message>
    <message>
        <source>What holds for them</source>
        <translation>Lo que se cumple en ellos</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>Nobody is in this audience.</source>
        <translation>No hay nadie en esta audiencia.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Behind</name>
    <message>
        <source>%1 and %2</source>
        <comment>two channels</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>saw messages on both within a week</source>
        <translation>con mensajes vistos en ambos en menos de una semana</translation>
    </message>
    <message>
        <source>were sent something</source>
        <translation>con algún envío</translation>
    </message>
    <message>
        <source>were shown a value that was not true</source>
        <translation>con algún valor mostrado que no era cierto</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entraron</translation>
    </message>
    <message>
        <source>came into a journey</source>
        <translation>con entrada en un recorrido</translation>
    </message>
    <message>
        <source>Reached by a message</source>
        <translation>Alcanzados por un mensaje</translation>
    </message>
    <message>
        <source>got at least one message</source>
        <translation>con al menos un mensaje recibido</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <source>clicked or answered</source>
        <translation>con clic o respuesta</translation>
    </message>
    <message>
        <source>Reached the goal</source>
        <translation>Lograron el objetivo</translation>
    </message>
    <message>
        <source>did what the journey is for</source>
        <translation>con el objetivo del recorrido cumplido</translation>
    </message>
    <message>
        <source>were touched by this message</source>
        <translation>con contacto por este mensaje</translation>
    </message>
</context>
<context>
    <name>throughline::studio::BlockUse</name>
    <message>
        <source>As a made-up customer reads it</source>
        <translation>Como lo lee un cliente ficticio</translation>
    </message>
    <message>
        <source>No template takes it in yet: write {% render &apos;%1&apos; %} into a slot.</source>
        <translation>Aún no lo incluye ninguna plantilla: escriba {% render &apos;%1&apos; %} en un slot.</translation>
    </message>
    <message>
        <source>Taken in by: %1</source>
        <translation>Incluido en: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>throughline::studio::BriefTexts</name>
    <message>
        <source>waits %1</source>
        <translation>espera %1</translation>
    </message>
    <message>
        <source>waits for its moment</source>
        <translation>espera su momento</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>at the customer&apos;s best hour</source>
        <translation>a la mejor hora del cliente</translation>
    </message>
    <message>
        <source>at %1 local time</source>
        <translation>a las %1, hora local</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>for up to %1</source>
        <translation>durante %1 como máximo</translation>
    </message>
    <message>
        <source>Brief for approval · %1 · %2</source>
        <translation>Briefing para aprobar · %1 · %2</translation>
    </message>
    <message>
        <source>Nothing has changed since the approved version.</source>
        <translation>Nada ha cambiado desde la versión aprobada.</translation>
    </message>
    <message>
        <source>Texts are shown for a made-up customer. Approved by: ____________________   Date: ____________</source>
        <translation>Los textos se muestran para un cliente ficticio. Aprobado por: ____________________   Fecha: ____________</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Film: %1</source>
        <translation>Vídeo: %1</translation>
    </message>
    <message>
        <source>No content is written yet.</source>
        <translation>Aún no hay contenido escrito.</translation>
    </message>
    <message>
        <source>The same as “%1”.</source>
        <translation>Igual que «%1».</translation>
    </message>
    <message>
        <source>Changed since the approved version:</source>
        <translation>Cambios desde la versión aprobada:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Canvas</name>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>Eliminar conexión</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s)</source>
        <translation>
            <numerusform>Eliminar %n paso</numerusform>
            <numerusform>Eliminar %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull out %1</source>
        <translation>Extraer %1</translation>
    </message>
    <message>
        <source>Resize note</source>
        <translation>Redimensionar nota</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Branch 1</source>
        <translation>Rama 1</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Aún sin plantilla</translation>
    </message>
    <message>
        <source>No audience yet</source>
        <translation>Aún sin audiencia</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Aún sin evento</translation>
    </message>
    <message>
        <source>once per %1</source>
        <translation>una vez por %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>best hour</source>
        <translation>mejor hora</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>until %1 local time</source>
        <translation>hasta las %1, hora local</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>hasta %1, %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Aún sin fecha</translation>
    </message>
    <message>
        <source>No field yet</source>
        <translation>Aún sin campo</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s), first match wins</source>
        <translation>
            <numerusform>%n camino, gana la primera coincidencia</numerusform>
            <numerusform>%n caminos, gana la primera coincidencia</numerusform>
        </translation>
    </message>
    <message>
        <source>the last message</source>
        <translation>el último mensaje</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>No platform yet</source>
        <translation>Aún sin plataforma</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>sacar</translation>
    </message>
    <message>
        <source>until removed</source>
        <translation>hasta que se quite</translation>
    </message>
    <message>
        <source>customer calls</source>
        <translation>llama el cliente</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Aún sin dirección</translation>
    </message>
    <message>
        <source>ends journey</source>
        <translation>termina el recorrido</translation>
    </message>
    <message>
        <source>Leaves the journey</source>
        <translation>Sale del recorrido</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>sin consentimiento</translation>
    </message>
    <message>
        <source>in quiet hours</source>
        <translation>en horas de silencio</translation>
    </message>
    <message>
        <source>capped</source>
        <translation>limitado</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>sin capacidad</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>left before</source>
        <translation>salió antes</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>nobody came here</source>
        <translation>no llegó nadie</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 enviados</translation>
    </message>
    <message>
        <source>%1 entered</source>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <translation>%1 no localizados</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidos</translation>
    </message>
    <message>
        <source>%1 timed out</source>
        <translation>%1 vencidos</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
    <message>
        <source>Write the note in the panel at the right.</source>
        <translation>Escriba la nota en el panel de la derecha.</translation>
    </message>
    <message>
        <source>Lead connection elsewhere</source>
        <translation>Llevar conexión a otro paso</translation>
    </message>
    <message>
        <source>Let connection start elsewhere</source>
        <translation>Cambiar el inicio de la conexión</translation>
    </message>
    <message>
        <source>Reorder branches of %1</source>
        <translation>Reordenar las ramas de %1</translation>
    </message>
    <message numerus="yes">
        <source>Group %n step(s)</source>
        <translation>
            <numerusform>Agrupar %n paso</numerusform>
            <numerusform>Agrupar %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Desagrupar</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Renombrar grupo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Ordenar</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChangeCard</name>
    <message>
        <source>Too few customers have comparable messages then.</source>
        <translation>Entonces muy pocos clientes tienen mensajes comparables.</translation>
    </message>
    <message>
        <source>If you changed one thing</source>
        <translation>Si cambiara una sola cosa</translation>
    </message>
    <message>
        <source>same customers, same luck</source>
        <translation>mismos clientes, misma suerte</translation>
    </message>
    <message>
        <source>Walking the customers once for each change: %1</source>
        <translation>Recorriendo los clientes una vez por cambio: %1</translation>
    </message>
    <message>
        <source>What would fresher data bring, or one channel less? Work it out to see what to mend first.</source>
        <translation>¿Qué aportarían datos más frescos, o un canal menos? Calcúlelo para ver qué conviene corregir primero.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Choose a change to simulate it as a scenario.</source>
        <translation>Elija un cambio para simularlo como escenario.</translation>
    </message>
    <message>
        <source>Walking the customers once for each change…</source>
        <translation>Recorriendo los clientes una vez por cambio…</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChangeListEditor</name>
    <message>
        <source>Add a difference</source>
        <translation>Añadir una diferencia</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Add a difference…</source>
        <translation>Añadir una diferencia…</translation>
    </message>
    <message>
        <source>A change of the project&apos;s structure</source>
        <translation>Un cambio en la estructura del proyecto</translation>
    </message>
    <message>
        <source>Remove this difference</source>
        <translation>Quitar esta diferencia</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChangeTexts</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: %2 is now %3</source>
        <translation>%1: %2 ahora es %3</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: modificado</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: nuevo</translation>
    </message>
    <message>
        <source>%1: taken out</source>
        <translation>%1: eliminado</translation>
    </message>
    <message>
        <source>%1: moved to another place</source>
        <translation>%1: movido a otro lugar</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChangeTrials</name>
    <message>
        <source>This run walked the customers of another database; open that one, or simulate again.</source>
        <translation>Esta ejecución simuló a los clientes de otra base de datos; ábrala o vuelva a simular.</translation>
    </message>
    <message>
        <source>%1, then: %2</source>
        <comment>a scenario with one more change</comment>
        <translation>%1, después: %2</translation>
    </message>
    <message>
        <source>Add scenario %1</source>
        <translation>Añadir escenario %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChannelModel</name>
    <message>
        <source>Sent although the source of truth forbids it</source>
        <translation>Enviado aunque la fuente de verdad lo prohíbe</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>alcanzable</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>clicked</source>
        <translation>con clic</translation>
    </message>
    <message>
        <source>against truth</source>
        <translation>contra la fuente</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChannelPreview</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Patrocinado</translation>
    </message>
    <message>
        <source>SCRIPT</source>
        <translation>GUION</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 parte</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 partes</translation>
    </message>
    <message>
        <source>%1 of %2 characters · %3</source>
        <translation>%1 de %2 caracteres · %3</translation>
    </message>
    <message>
        <source>“%1” halves what fits</source>
        <translation>«%1» reduce el espacio a la mitad</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChannelTable</name>
    <message>
        <source>%1: %2 sent.</source>
        <translation>%1: %2 enviados.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Chart</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Aún no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChartCard</name>
    <message>
        <source>Copy, save or show as table</source>
        <translation>Copiar, guardar o mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CollectionPane</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (copia)</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CommandField</name>
    <message>
        <source>Find or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Find or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Comandos encontrados</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CompareDialog</name>
    <message>
        <source>now number %1</source>
        <translation>ahora número %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar con %1</translation>
    </message>
    <message>
        <source>What differs from %1</source>
        <translation>Diferencias con %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) turn it into this project.</source>
        <translation>
            <numerusform>%n cambio lo convierte en este proyecto.</numerusform>
            <numerusform>%n cambios lo convierten en este proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Ambos dicen lo mismo.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ContentPlace</name>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>An offer is one promise that every channel keeps: what, at which price, until when.</source>
        <translation>Una oferta es una promesa que cumple cada canal: qué, a qué precio, hasta cuándo.</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nueva oferta</translation>
    </message>
    <message>
        <source>A block is a piece of text that several templates take in.</source>
        <translation>Un bloque es un fragmento de texto que incluyen varias plantillas.</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>Nuevo bloque</translation>
    </message>
    <message>
        <source>Import email</source>
        <translation>Importar correo</translation>
    </message>
    <message>
        <source>%1 was cut into %2 slots.</source>
        <translation>%1 se dividió en %2 espacios.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ContentTexts</name>
    <message>
        <source>Edit text</source>
        <translation>Editar texto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mark as up to date</source>
        <translation>Marcar como actualizado</translation>
    </message>
    <message>
        <source>Set image</source>
        <translation>Definir imagen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Move slot</source>
        <translation>Mover slot</translation>
    </message>
    <message>
        <source>Add %1 to template</source>
        <translation>Añadir %1 a la plantilla</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CustomerBox</name>
    <message>
        <source>Previous customer</source>
        <translation>Cliente anterior</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Cliente siguiente</translation>
    </message>
    <message>
        <source>Customer viewed as</source>
        <translation>Ver como cliente</translation>
    </message>
    <message>
        <source>Viewing as %1</source>
        <translation>Viendo como %1</translation>
    </message>
    <message>
        <source>Name or key</source>
        <translation>Nombre o clave</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Show real names and contacts</source>
        <translation>Mostrar nombres y contactos reales</translation>
    </message>
    <message>
        <source>Someone by chance</source>
        <translation>Alguien al azar</translation>
    </message>
    <message>
        <source>Nobody has such a key; names are hidden.</source>
        <translation>Nadie tiene esa clave; los nombres están ocultos.</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>Nadie se llama así.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CustomerPanel</name>
    <message>
        <source>Back to the list of customers</source>
        <translation>Volver a la lista de clientes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Play on the canvas</source>
        <translation>Reproducir en el lienzo</translation>
    </message>
    <message>
        <source>Looking who stands behind this…</source>
        <translation>Buscando quién hay detrás…</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>Nobody stands behind this.</source>
        <translation>No hay nadie detrás.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 with the lowest score are listed</source>
        <translation>se muestran los %1 con la puntuación más baja</translation>
    </message>
    <message>
        <source>Nothing happens to this customer.</source>
        <translation>A este cliente no le ocurre nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>times in UTC</source>
        <translation>horas en UTC</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>horas en %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Customers</name>
    <message>
        <source>Customer %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Dashboard</name>
    <message>
        <source>evidence: measured</source>
        <translation>evidencia: medida</translation>
    </message>
    <message>
        <source>evidence: calibrated</source>
        <translation>evidencia: calibrada</translation>
    </message>
    <message>
        <source>evidence: assumed</source>
        <translation>evidencia: supuesta</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>Projected lift in purchases</source>
        <translation>Lift previsto en compras</translation>
    </message>
    <message>
        <source>Time to first response</source>
        <translation>Tiempo hasta la primera respuesta</translation>
    </message>
    <message>
        <source>Between channels</source>
        <translation>Entre canales</translation>
    </message>
    <message>
        <source>points out of 100</source>
        <translation>puntos sobre 100</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>of all customers</source>
        <translation>de todos los clientes</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Embudo</translation>
    </message>
    <message>
        <source>base run</source>
        <translation>ejecución base</translation>
    </message>
    <message>
        <source>No channel sent anything.</source>
        <translation>Ningún canal envió nada.</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>cobertura %1</translation>
    </message>
    <message>
        <source>Kaplan-Meier · median %1</source>
        <translation>Kaplan-Meier · mediana %1</translation>
    </message>
    <message>
        <source>Kaplan-Meier · fewer than half responded</source>
        <translation>Kaplan-Meier · respondió menos de la mitad</translation>
    </message>
    <message>
        <source>%1 fields per message</source>
        <translation>%1 campos por mensaje</translation>
    </message>
    <message>
        <source>%1 field changes per customer</source>
        <translation>%1 cambios de campo por cliente</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>over-personalisation, of 100</source>
        <translation>exceso de personalización, sobre 100</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>as customers saw them</source>
        <translation>como los vieron los clientes</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1: %2 puntos</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>throughline::studio::DurationEditor</name>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unidad de tiempo</translation>
    </message>
</context>
<context>
    <name>throughline::studio::EvidenceBadge</name>
    <message>
        <source>measured</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibrada</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesta</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Evidencia: %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ExperimentPlace</name>
    <message>
        <source>Draw an experiment in a journey: it gives each customer one arm by chance, and the planner says how many you need.</source>
        <translation>Dibuje un experimento en un recorrido: asigna a cada cliente un brazo al azar, y el planificador dice cuántos necesita.</translation>
    </message>
    <message>
        <source>Go to the journey</source>
        <translation>Ir al recorrido</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Test plan…</source>
        <translation>Plan de prueba…</translation>
    </message>
    <message>
        <source>Write the plan as a document for approval</source>
        <translation>Escribir el plan como documento para su aprobación</translation>
    </message>
    <message>
        <source>Sequential looks</source>
        <translation>Análisis secuenciales</translation>
    </message>
    <message>
        <source>where the test stops</source>
        <translation>dónde para la prueba</translation>
    </message>
    <message>
        <source>Mock readout</source>
        <translation>Lectura simulada</translation>
    </message>
    <message>
        <source>the test played many times</source>
        <translation>la prueba ensayada muchas veces</translation>
    </message>
    <message>
        <source>Planned effect</source>
        <translation>Efecto previsto</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Sin efecto</translation>
    </message>
    <message>
        <source>As believed</source>
        <translation>Según lo supuesto</translation>
    </message>
    <message>
        <source>What is true</source>
        <translation>Lo que es cierto</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>all tests of the project</source>
        <translation>todas las pruebas del proyecto</translation>
    </message>
    <message>
        <source>Flow against need</source>
        <translation>Flujo y necesidad</translation>
    </message>
    <message>
        <source>Power over time</source>
        <translation>Potencia según tiempo</translation>
    </message>
    <message>
        <source>Power over effect</source>
        <translation>Potencia según efecto</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Brazos</translation>
    </message>
    <message>
        <source>Plan “%1”</source>
        <translation>Plan «%1»</translation>
    </message>
    <message>
        <source>Look for a larger effect</source>
        <translation>Buscar un efecto mayor</translation>
    </message>
    <message>
        <source>Enrol everyone</source>
        <translation>Incorporar a todos</translation>
    </message>
    <message>
        <source>Nothing is simulated yet: the baseline and the flow of customers come from a run.</source>
        <translation>Aún no se ha simulado nada: el valor de base y el flujo de clientes proceden de una ejecución.</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>The project has changed since the run that this plan rests on.</source>
        <translation>El proyecto ha cambiado desde la ejecución en la que se basa este plan.</translation>
    </message>
    <message>
        <source>Simulate again</source>
        <translation>Simular de nuevo</translation>
    </message>
    <message>
        <source>This experiment has no plan yet; usual figures are shown.</source>
        <translation>Este experimento aún no tiene plan; se muestran cifras habituales.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Crear un plan</translation>
    </message>
    <message>
        <source>Nothing is believed of this effect yet: simulate with draws, or record an earlier test.</source>
        <translation>Aún no se supone nada sobre este efecto: simule con extracciones o registre una prueba anterior.</translation>
    </message>
    <message>
        <source>A test without a size cannot be played.</source>
        <translation>Una prueba sin tamaño no se puede ensayar.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of this test.</source>
        <translation>Nada impide esta prueba.</translation>
    </message>
    <message>
        <source>The simulation assigned the arms as declared (sample ratio p = %1).</source>
        <translation>La simulación asignó los brazos como se declaró (proporción muestral p = %1).</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>incorporados</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>at this size</source>
        <translation>con este tamaño</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ExportPlace</name>
    <message>
        <source>No folder chosen</source>
        <translation>Ninguna carpeta elegida</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>No exportado</translation>
    </message>
    <message>
        <source>This journey would not do on the target what is drawn. Mend what is marked red first.</source>
        <translation>Este recorrido no haría en el destino lo que se ha dibujado. Corrija antes lo marcado en rojo.</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n archivo en %1</numerusform>
            <numerusform>%n archivos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Lo que se pierde</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Show its limits while drawing</source>
        <translation>Mostrar sus límites al dibujar</translation>
    </message>
    <message>
        <source>Choose zip file…</source>
        <translation>Elegir archivo zip…</translation>
    </message>
    <message>
        <source>Export in spite of what stops it</source>
        <translation>Exportar a pesar de los bloqueos</translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n bloqueo</numerusform>
            <numerusform>%n bloqueos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with %n difference(s)</source>
        <translation>
            <numerusform>Encaja con %n diferencia</numerusform>
            <numerusform>Encaja con %n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Encaja</translation>
    </message>
    <message>
        <source>Nothing has changed since the export before.</source>
        <translation>Nada ha cambiado desde la exportación anterior.</translation>
    </message>
    <message>
        <source>New since the export before:</source>
        <translation>Novedades desde la exportación anterior:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter an id of the account</source>
        <translation>Introduzca un ID de la cuenta</translation>
    </message>
    <message>
        <source>Looking for customers&apos; data in the files…</source>
        <translation>Buscando datos de clientes en los archivos…</translation>
    </message>
    <message>
        <source>What is shown of the export</source>
        <translation>Lo que se muestra de la exportación</translation>
    </message>
</context>
<context>
    <name>throughline::studio::FileCommands</name>
    <message>
        <source>Throughline projects (*.throughline);;All files (*)</source>
        <translation>Proyectos de Throughline (*.throughline);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Bases de datos SQLite (*.db *.sqlite *.sqlite3);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation>Recorrido sin título</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Another window holds this project: it is open read-only here.</source>
        <translation>Este proyecto está abierto en otra ventana: aquí es de solo lectura.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está dañado.</translation>
    </message>
    <message>
        <source>The version before it is kept beside it and can be read.</source>
        <translation>La versión anterior se conserva junto a él y se puede leer.</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Guardar proyecto</translation>
    </message>
    <message>
        <source>Open customer database</source>
        <translation>Abrir base de datos de clientes</translation>
    </message>
    <message>
        <source>Make a sample database</source>
        <translation>Crear base de datos de ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that were not saved have been brought back.</source>
        <translation>
            <numerusform>Se ha recuperado %n cambio que no se había guardado.</numerusform>
            <numerusform>Se han recuperado %n cambios que no se habían guardado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a journey</source>
        <translation>Importar un recorrido</translation>
    </message>
    <message>
        <source>Journeys of other programs (*.bpmn *.xml *.json *.zip);;All files (*)</source>
        <translation>Recorridos de otros programas (*.bpmn *.xml *.json *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %1. The note beside the journey lists %n thing(s) that were left out.</source>
        <translation>
            <numerusform>Importado: %1. La nota junto al recorrido indica %n elemento omitido.</numerusform>
            <numerusform>Importado: %1. La nota junto al recorrido enumera %n elementos omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with project</source>
        <translation>Comparar con proyecto</translation>
    </message>
    <message>
        <source>This project was not saved yet.</source>
        <translation>Este proyecto aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Save the journey as a picture</source>
        <translation>Guardar el recorrido como imagen</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)</source>
        <translation>Imagen PNG (*.png);;Dibujo SVG (*.svg);;Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>Renombrar la ejecución</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Simulate first: the report tells of a run.</source>
        <translation>Simule primero: el informe trata de una ejecución.</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Generar el informe</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Web page (*.html);;Report file (*.json)</source>
        <translation>Documento PDF (*.pdf);;Página web (*.html);;Archivo de informe (*.json)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>El informe está en %1.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>Contenido del archivo</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Funnel</name>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
</context>
<context>
    <name>throughline::studio::HandPage</name>
    <message>
        <source>Settings to make by hand</source>
        <translation>Ajustes que hacer a mano</translation>
    </message>
    <message>
        <source>Ids that only your account knows</source>
        <translation>ID que solo conoce su cuenta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Your id</source>
        <translation>Su ID</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>How it is loaded, in this order</source>
        <translation>Cómo se carga, en este orden</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::HeatMap</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two channels</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Consistency between channels. Lowest: %1 with %2 of 100.</source>
        <translation>Coherencia entre canales. La más baja: %1 con %2 de 100.</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <translation>%1: %2 de 100</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ImagePanel</name>
    <message>
        <source>Choose an image…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>The file has %1 × %2 pixels.</source>
        <translation>El archivo tiene %1 × %2 píxeles.</translation>
    </message>
    <message>
        <source>Use its size</source>
        <translation>Usar su tamaño</translation>
    </message>
</context>
<context>
    <name>throughline::studio::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation>Recorrido sin título</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Alinear al centro</translation>
    </message>
    <message>
        <source>Align tops</source>
        <translation>Alinear arriba</translation>
    </message>
    <message>
        <source>Distribute downwards</source>
        <translation>Distribuir en vertical</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Select a step to see its settings.</source>
        <translation>Seleccione un paso para ver sus ajustes.</translation>
    </message>
    <message>
        <source>Plan this test</source>
        <translation>Planificar esta prueba</translation>
    </message>
    <message>
        <source>These steps have no setting in common.</source>
        <translation>Estos pasos no tienen ningún ajuste en común.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::JourneyCommands</name>
    <message>
        <source>New journey</source>
        <translation>Nuevo recorrido</translation>
    </message>
    <message>
        <source>Add journey</source>
        <translation>Añadir recorrido</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Duplicate journey</source>
        <translation>Duplicar recorrido</translation>
    </message>
    <message>
        <source>Rename journey</source>
        <translation>Renombrar recorrido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Bring journey back</source>
        <translation>Recuperar recorrido</translation>
    </message>
    <message>
        <source>Archive journey</source>
        <translation>Archivar recorrido</translation>
    </message>
    <message>
        <source>Delete journey</source>
        <translation>Eliminar recorrido</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivado)</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
</context>
<context>
    <name>throughline::studio::JourneyPicture</name>
    <message>
        <source>Stops the export</source>
        <translation>Impide la exportación</translation>
    </message>
    <message>
        <source>Customers see something else</source>
        <translation>Los clientes ven otra cosa</translation>
    </message>
    <message>
        <source>Another form, the same behaviour</source>
        <translation>Otra forma, el mismo comportamiento</translation>
    </message>
    <message>
        <source>Picture of the journey</source>
        <translation>Imagen del recorrido</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) marked</source>
        <translation>
            <numerusform>%n paso marcado</numerusform>
            <numerusform>%n pasos marcados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::JourneyPlace</name>
    <message>
        <source>Let the panel float or dock it</source>
        <translation>Desacoplar o acoplar el panel</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
</context>
<context>
    <name>throughline::studio::LiftRanges</name>
    <message>
        <source>Figure</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Lift %1.</source>
        <translation>Lift %1.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::LinkCard</name>
    <message>
        <source>Live link</source>
        <translation>Enlace en vivo</translation>
    </message>
    <message>
        <source>where a click leads</source>
        <translation>adónde lleva un clic</translation>
    </message>
    <message>
        <source>Whose link</source>
        <translation>De quién es el enlace</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>Añadir un parámetro</translation>
    </message>
    <message>
        <source>Name the customer by token</source>
        <translation>Identificar al cliente por token</translation>
    </message>
    <message>
        <source>Give the brand a website in Settings, then links have a place to lead to.</source>
        <translation>Dé a la marca un sitio web en Ajustes; así los enlaces tendrán adónde llevar.</translation>
    </message>
    <message>
        <source>Use the customer&apos;s token</source>
        <translation>Usar el token del cliente</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The customer, by a token that only you can lead back</source>
        <translation>El cliente, con un token que solo usted puede descifrar</translation>
    </message>
    <message>
        <source>The customer, by the id of your database</source>
        <translation>El cliente, por el ID de su base de datos</translation>
    </message>
    <message>
        <source>The offer, by its id</source>
        <translation>La oferta, por su ID</translation>
    </message>
    <message>
        <source>The channel</source>
        <translation>El canal</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Editar enlace</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>Quitar parámetro</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation>Añadir parámetro</translation>
    </message>
</context>
<context>
    <name>throughline::studio::LiquidEdit</name>
    <message>
        <source>Text in Liquid</source>
        <translation>Texto en Liquid</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ListForm</name>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::LossesPage</name>
    <message>
        <source>What the target cannot say</source>
        <translation>Lo que el destino no admite</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Nothing is lost: the target can say all that is drawn here.</source>
        <translation>No se pierde nada: el destino admite todo lo que se ha dibujado aquí.</translation>
    </message>
    <message>
        <source>Nothing is drawn in this journey that could be exported.</source>
        <translation>En este recorrido no hay nada dibujado que se pueda exportar.</translation>
    </message>
    <message>
        <source>Go to the journey</source>
        <translation>Ir al recorrido</translation>
    </message>
</context>
<context>
    <name>throughline::studio::MainWindow</name>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>%1[*] – Throughline</source>
        <translation>%1[*] – Throughline</translation>
    </message>
    <message>
        <source>Base scenario</source>
        <translation>Escenario base</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>the project has changed since</source>
        <translation>el proyecto ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Import an HTML email</source>
        <translation>Importar un correo HTML</translation>
    </message>
    <message>
        <source>Web pages (*.html *.htm)</source>
        <translation>Páginas web (*.html *.htm)</translation>
    </message>
    <message>
        <source>Brief of the journey</source>
        <translation>Briefing del recorrido</translation>
    </message>
    <message>
        <source>brief.pdf</source>
        <translation>briefing.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The brief is in %1.</source>
        <translation>El briefing está en %1.</translation>
    </message>
    <message>
        <source>Briefs now say what changes from here on.</source>
        <translation>A partir de ahora, los briefings indican lo que cambia desde aquí.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>How the window looks on this machine.</source>
        <translation>El aspecto de la ventana en este equipo.</translation>
    </message>
    <message>
        <source>Read results</source>
        <translation>Leer resultados</translation>
    </message>
    <message>
        <source>Tables (*.csv *.csv.gz)</source>
        <translation>Tablas (*.csv *.csv.gz)</translation>
    </message>
    <message>
        <source>Write test plan</source>
        <translation>Escribir plan de prueba</translation>
    </message>
    <message>
        <source>test-plan.pdf</source>
        <translation>plan-de-prueba.pdf</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.html)</source>
        <translation>Documentos (*.pdf *.html)</translation>
    </message>
    <message>
        <source>The test plan is in %1.</source>
        <translation>El plan de prueba está en %1.</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.svg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.svg)</translation>
    </message>
</context>
<context>
    <name>throughline::studio::MapEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>throughline::studio::MessageSummary</name>
    <message>
        <source>This template has nothing for this channel.</source>
        <translation>Esta plantilla no tiene nada para este canal.</translation>
    </message>
    <message>
        <source>Open template</source>
        <translation>Abrir plantilla</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>Escribir plantilla</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Write the message here.</source>
        <translation>Escriba aquí el mensaje.</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Aún sin plantilla</translation>
    </message>
</context>
<context>
    <name>throughline::studio::MismatchCard</name>
    <message>
        <source>What does not match</source>
        <translation>Lo que no coincide</translation>
    </message>
    <message>
        <source>Every channel says the same, and what is true.</source>
        <translation>Todos los canales dicen lo mismo, y es cierto.</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 por revisar</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is missing, truly %1</source>
        <translation>falta; en realidad, %1</translation>
    </message>
    <message>
        <source>is not what it was</source>
        <translation>ya no es lo que era</translation>
    </message>
    <message>
        <source>says %1, is %2</source>
        <translation>dice %1, es %2</translation>
    </message>
    <message>
        <source>The copy of %1 does not hold it.</source>
        <translation>La copia de %1 no lo contiene.</translation>
    </message>
    <message>
        <source>The copy of %1 has drifted: this was never true.</source>
        <translation>La copia de %1 se ha desviado: esto nunca fue cierto.</translation>
    </message>
    <message>
        <source>The copy of %1 is %2 old.</source>
        <translation>La copia de %1 es de hace %2.</translation>
    </message>
    <message>
        <source>Its copy</source>
        <translation>Ver copia</translation>
    </message>
    <message>
        <source>says something of its own</source>
        <translation>dice algo propio</translation>
    </message>
    <message>
        <source>It overrides the master in %1.</source>
        <translation>Sustituye a la maestra en %1.</translation>
    </message>
    <message>
        <source>Use the master</source>
        <translation>Usar la maestra</translation>
    </message>
    <message>
        <source>version %1, the master is at %2</source>
        <translation>versión %1, la maestra va por la %2</translation>
    </message>
    <message>
        <source>The master has changed since it was adapted.</source>
        <translation>La maestra ha cambiado desde que se adaptó.</translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>Sigue siendo válido</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>Landing page</translation>
    </message>
    <message>
        <source>generic page after a click</source>
        <translation>página genérica tras un clic</translation>
    </message>
    <message>
        <source>The template has no web variant.</source>
        <translation>La plantilla no tiene variante web.</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Añadir variante</translation>
    </message>
</context>
<context>
    <name>throughline::studio::MixedForm</name>
    <message>
        <source>These steps differ here.</source>
        <translation>Estos pasos difieren aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n step(s)</source>
        <translation>
            <numerusform>Cambiar %1 en %n paso</numerusform>
            <numerusform>Cambiar %1 en %n pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::NameField</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
</context>
<context>
    <name>throughline::studio::NumberEditor</name>
    <message>
        <source> a day</source>
        <translation> al día</translation>
    </message>
    <message>
        <source> an hour</source>
        <translation> por hora</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> horas</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Phrases</name>
    <message>
        <source>the field</source>
        <translation>el campo</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>compró</translation>
    </message>
    <message>
        <source>did</source>
        <translation>hizo</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>se le envió</translation>
    </message>
    <message>
        <source>got</source>
        <translation>recibió</translation>
    </message>
    <message>
        <source>saw</source>
        <translation>vio</translation>
    </message>
    <message>
        <source>clicked</source>
        <translation>con clic</translation>
    </message>
    <message>
        <source>unsubscribed from</source>
        <translation>se dio de baja de</translation>
    </message>
    <message>
        <source>complained about</source>
        <translation>se quejó de</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>le rebotó</translation>
    </message>
    <message>
        <source>had anything to do with</source>
        <translation>tuvo que ver con</translation>
    </message>
    <message>
        <source>had a support case</source>
        <translation>tuvo un caso de soporte</translation>
    </message>
    <message>
        <source>is in the audience</source>
        <translation>está en la audiencia</translation>
    </message>
    <message>
        <source>agrees to</source>
        <translation>acepta</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>al menos una vez</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactamente</translation>
    </message>
    <message>
        <source>and the days since the last time</source>
        <translation>y los días desde la última vez</translation>
    </message>
    <message>
        <source>and the total</source>
        <translation>y el total</translation>
    </message>
    <message>
        <source>and the average</source>
        <translation>y la media</translation>
    </message>
    <message>
        <source>and the largest</source>
        <translation>y el máximo</translation>
    </message>
    <message>
        <source>a number of times that</source>
        <translation>y el número de veces</translation>
    </message>
</context>
<context>
    <name>throughline::studio::PictureTexts</name>
    <message>
        <source>The picture %1 is not there.</source>
        <translation>La imagen %1 no existe.</translation>
    </message>
    <message>
        <source>The picture %1 is larger than 30 MB.</source>
        <translation>La imagen %1 supera los 30 MB.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture.</source>
        <translation>%1 no se puede leer como imagen.</translation>
    </message>
    <message>
        <source>Save the project first: the picture %1 is looked for beside it.</source>
        <translation>Guarde primero el proyecto: la imagen %1 se busca junto a él.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::PlanCharts</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>día %1</translation>
    </message>
    <message>
        <source>Simulate to see how fast customers come to this test.</source>
        <translation>Simule para ver con qué rapidez llegan los clientes a esta prueba.</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Incorporados</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Necesarios: %1</translation>
    </message>
    <message>
        <source>Enough customers have come after %1 days.</source>
        <translation>A los %1 días han llegado clientes suficientes.</translation>
    </message>
    <message>
        <source>The flow never reaches the need in the simulated days.</source>
        <translation>El flujo no alcanza nunca lo necesario en los días simulados.</translation>
    </message>
    <message>
        <source>days of enrolment</source>
        <translation>días de incorporación</translation>
    </message>
    <message>
        <source>Simulate to see how power grows with time.</source>
        <translation>Simule para ver cómo crece la potencia con el tiempo.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>% effect</source>
        <translation>% de efecto</translation>
    </message>
    <message>
        <source>Without a size there is no power.</source>
        <translation>Sin tamaño no hay potencia.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>One look at the end. Choose another design to look on the way and stop early.</source>
        <translation>Un análisis al final. Elija otro diseño para analizar durante la prueba y parar antes.</translation>
    </message>
    <message>
        <source>Stop for a rise</source>
        <translation>Parar por subida</translation>
    </message>
    <message>
        <source>Stop for a fall</source>
        <translation>Parar por bajada</translation>
    </message>
    <message>
        <source>One look: %1</source>
        <translation>Un análisis: %1</translation>
    </message>
    <message>
        <source>%1 customers on average if the effect is there, %2 if nothing is; at most %3.</source>
        <translation>%1 clientes de media si el efecto existe, %2 si no; como máximo %3.</translation>
    </message>
    <message>
        <source>O&apos;Brien-Fleming with %1 looks: %2 customers on average if the effect is there.</source>
        <translation>O&apos;Brien-Fleming con %1 análisis: %2 clientes de media si el efecto existe.</translation>
    </message>
    <message>
        <source>Peeking %1 times at one bar instead: %2 false alarms rather than %3.</source>
        <translation>Mirar %1 veces con un único umbral: %2 de falsas alarmas en lugar de %3.</translation>
    </message>
    <message>
        <source>Estimated lift</source>
        <translation>Lift estimado</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Significant</source>
        <translation>Significativo</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>true</source>
        <translation>real</translation>
    </message>
    <message>
        <source>Called right in %1, wrong in %2, undecided in %3 of %4 played tests.</source>
        <translation>De %4 pruebas ensayadas: acierto en %1, error en %2, sin decidir en %3.</translation>
    </message>
    <message>
        <source>A winner that stops early claims %1 times the true effect.</source>
        <translation>Un ganador que para antes de tiempo promete %1 veces el efecto real.</translation>
    </message>
    <message>
        <source>A winner claims %1 times the true effect.</source>
        <translation>Un ganador promete %1 veces el efecto real.</translation>
    </message>
    <message>
        <source>No journey holds an experiment.</source>
        <translation>Ningún recorrido tiene un experimento.</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sin final</translation>
    </message>
    <message>
        <source>learned: %1</source>
        <translation>aprendido: %1</translation>
    </message>
    <message>
        <source>not dated · %1</source>
        <translation>sin fecha · %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::PlanHeadline</name>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Customers per arm</source>
        <translation>Clientes por brazo</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Chance to see a rise</source>
        <translation>Probabilidad de subida</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>, %1 in the control</source>
        <translation>, %1 en el control</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 to enrol, %2 until the last outcome is in</source>
        <translation>%1 para incorporar, %2 hasta tener el último resultado</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 of %2 customers come in %3 simulated days</source>
        <translation>llegan %1 de %2 clientes en %3 días simulados</translation>
    </message>
    <message>
        <source>for +%1, with those who come</source>
        <translation>para +%1, con los que llegan</translation>
    </message>
    <message>
        <source>for an effect of +%1</source>
        <translation>para un efecto de +%1</translation>
    </message>
    <message>
        <source>at most %1 · %2</source>
        <translation>como máximo %1 · %2</translation>
    </message>
    <message>
        <source>What would make it possible</source>
        <translation>Lo que lo haría posible</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Holding out %1 customers forgoes %2 of revenue.</source>
        <translation>Reservar %1 clientes supone renunciar a %2 de ingresos.</translation>
    </message>
    <message>
        <source>Adjusting for the time before (CUPED) saves %1 of the customers.</source>
        <translation>Ajustar por el periodo anterior (CUPED) ahorra %1 de los clientes.</translation>
    </message>
    <message>
        <source>Bonferroni would need %1 per arm.</source>
        <translation>Con Bonferroni harían falta %1 por brazo.</translation>
    </message>
    <message>
        <source>Most precise: %1 in the control, %2 customers together.</source>
        <translation>Máxima precisión: %1 en el control, %2 clientes en total.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::PowerCurve</name>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Power over the length of the test.</source>
        <translation>Potencia según la duración de la prueba.</translation>
    </message>
    <message>
        <source>A test of %1 shows the effect with a chance of %2.</source>
        <translation>Una prueba de %1 muestra el efecto con una probabilidad de %2.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::PreviewBoard</name>
    <message>
        <source>What is true</source>
        <translation>Lo que es cierto</translation>
    </message>
    <message>
        <source>What channels know</source>
        <translation>Lo que saben los canales</translation>
    </message>
    <message>
        <source>Which values the preview shows</source>
        <translation>Qué valores muestra la vista previa</translation>
    </message>
    <message>
        <source>Grid of extremes</source>
        <translation>Cuadrícula de extremos</translation>
    </message>
    <message>
        <source>As %1 would see it</source>
        <translation>Como lo vería %1</translation>
    </message>
    <message>
        <source>As a made-up customer would see it</source>
        <translation>Como lo vería un cliente ficticio</translation>
    </message>
    <message>
        <source>Open a database to see your own customers.</source>
        <translation>Abra una base de datos para ver sus propios clientes.</translation>
    </message>
    <message>
        <source>Customers cannot be looked at</source>
        <translation>No se pueden consultar los clientes</translation>
    </message>
    <message>
        <source>No grid of extremes</source>
        <translation>Sin cuadrícula de extremos</translation>
    </message>
    <message>
        <source>Extremes in %1</source>
        <translation>Extremos en %1</translation>
    </message>
    <message>
        <source>at the next visit</source>
        <translation>en la próxima visita</translation>
    </message>
    <message>
        <source>data of now</source>
        <translation>datos de ahora</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>datos de hace %1</translation>
    </message>
    <message>
        <source>Moment that is looked at</source>
        <translation>Momento que se examina</translation>
    </message>
    <message>
        <source>What was true, and what the channels knew, at this moment of the customer&apos;s clock</source>
        <translation>Lo que era cierto, y lo que sabían los canales, en este momento de la hora local del cliente</translation>
    </message>
    <message>
        <source>Back to the latest moment</source>
        <translation>Volver al último momento</translation>
    </message>
    <message>
        <source>Choose at the top whom to view as.</source>
        <translation>Elija arriba con los ojos de quién mirar.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>The email as it is sent, in the browser</source>
        <translation>El correo tal como se envía, en el navegador</translation>
    </message>
    <message>
        <source>%1, %2, their local time</source>
        <translation>%1, %2, su hora local</translation>
    </message>
    <message>
        <source>names and contacts are made up</source>
        <translation>nombres y contactos ficticios</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Close the list of problems</source>
        <translation>Cerrar la lista de problemas</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corregir</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::ProblemsButton</name>
    <message>
        <source>No warnings</source>
        <translation>Sin advertencias</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 advertencias</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Sin errores</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 errores</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Problemas: %1</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Mostrar los problemas</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Rail</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ReferenceEditor</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (falta)</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Report</name>
    <message>
        <source>Stale data</source>
        <translation>Datos obsoletos</translation>
    </message>
    <message>
        <source>Missing or wrong data</source>
        <translation>Datos ausentes o erróneos</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Creatividad</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Too much untrue</source>
        <translation>Demasiados datos falsos</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>%1 with the journey</source>
        <translation>%1 con el recorrido</translation>
    </message>
    <message>
        <source>%1 without</source>
        <translation>%1 sin él</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>What we believe</source>
        <translation>Lo que suponemos</translation>
    </message>
    <message>
        <source>What a test would read</source>
        <translation>Lo que leería una prueba</translation>
    </message>
    <message>
        <source>%1 extra purchases</source>
        <translation>%1 compras más</translation>
    </message>
    <message>
        <source>%1 revenue for %2 of cost</source>
        <translation>%1 de ingresos por %2 de coste</translation>
    </message>
    <message>
        <source>chance that a test shows it: %1</source>
        <translation>probabilidad de que una prueba lo muestre: %1</translation>
    </message>
    <message>
        <source>No customer saw messages on two channels.</source>
        <translation>Ningún cliente vio mensajes en dos canales.</translation>
    </message>
    <message>
        <source>No customer saw messages on both.</source>
        <translation>Ningún cliente vio mensajes en ambos.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Not yet answered</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>Nobody entered.</source>
        <translation>No entró nadie.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entraron</translation>
    </message>
    <message>
        <source>Reached by a message</source>
        <translation>Alcanzados por un mensaje</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <source>Reached the goal</source>
        <translation>Lograron el objetivo</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>obsoleto</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>desviado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>How often a message that was seen showed it</source>
        <translation>Cuántas veces lo mostró un mensaje visto</translation>
    </message>
    <message>
        <source>An earlier truth</source>
        <translation>Un valor real anterior</translation>
    </message>
    <message>
        <source>Never the truth</source>
        <translation>Nunca fue cierto</translation>
    </message>
    <message>
        <source>The channel&apos;s copy lacked it</source>
        <translation>Faltaba en la copia del canal</translation>
    </message>
    <message>
        <source>No message showed a field of the customer.</source>
        <translation>Ningún mensaje mostró un campo del cliente.</translation>
    </message>
    <message>
        <source>%1: %2 wrong at worst.</source>
        <translation>%1: %2 erróneo en el peor caso.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>riesgo</translation>
    </message>
    <message>
        <source>fatigue</source>
        <translation>fatiga</translation>
    </message>
    <message>
        <source>intrusion</source>
        <translation>intrusión</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>repetición</translation>
    </message>
    <message>
        <source>Of 100, on average over its touches</source>
        <translation>Sobre 100, de media entre sus contactos</translation>
    </message>
    <message>
        <source>Too many messages</source>
        <translation>Demasiados mensajes</translation>
    </message>
    <message>
        <source>Too much known</source>
        <translation>Se sabe demasiado</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>Ya se dijo antes</translation>
    </message>
    <message>
        <source>No customer was reached.</source>
        <translation>No se alcanzó a ningún cliente.</translation>
    </message>
    <message>
        <source>on average %1 of 100</source>
        <translation>de media, %1 de 100</translation>
    </message>
    <message>
        <source>1 in 20 above %1</source>
        <translation>1 de cada 20 por encima de %1</translation>
    </message>
    <message>
        <source>data used without consent: %1 times</source>
        <translation>datos usados sin consentimiento: %1 veces</translation>
    </message>
    <message>
        <source>no data used without consent</source>
        <translation>ningún dato usado sin consentimiento</translation>
    </message>
    <message>
        <source>No customers were walked.</source>
        <translation>No se simuló a ningún cliente.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Some channel may reach</source>
        <translation>Alcanzables por algún canal</translation>
    </message>
    <message>
        <source>%1 held out</source>
        <translation>%1 reservados</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ResultsPanel</name>
    <message>
        <source>rise</source>
        <translation>subida</translation>
    </message>
    <message>
        <source>fall</source>
        <translation>bajada</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Lo que resultó</translation>
    </message>
    <message>
        <source>Read results…</source>
        <translation>Leer resultados…</translation>
    </message>
    <message>
        <source>A CSV with one row per customer: arm and outcome.</source>
        <translation>Un CSV con una fila por cliente: brazo y resultado.</translation>
    </message>
    <message>
        <source>tier, region+age</source>
        <translation>tier, region+age</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Brazo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Before the test</source>
        <translation>Antes de la prueba</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Lift by arm and segment</source>
        <translation>Lift por brazo y segmento</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p, corregido</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>What was decided on it?</source>
        <translation>¿Qué se decidió a partir de ello?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Record what was learned</source>
        <translation>Registrar lo aprendido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source> pts</source>
        <translation> pp</translation>
    </message>
    <message>
        <source>adjusted for the time before</source>
        <translation>ajustado por el periodo anterior</translation>
    </message>
    <message>
        <source>Qini coefficient of the segments: %1</source>
        <translation>Coeficiente de Qini de los segmentos: %1</translation>
    </message>
    <message>
        <source>Say what was decided; the next reader wants to know.</source>
        <translation>Diga qué se decidió; quien lo lea después querrá saberlo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>throughline::studio::RuleEditor</name>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Todas estas</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>Alguna de estas</translation>
    </message>
    <message>
        <source>None of</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>How conditions combine</source>
        <translation>Cómo se combinan las condiciones</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Quitar grupo</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>Quitar condición</translation>
    </message>
    <message>
        <source>%1 customers · %2</source>
        <translation>%1 clientes · %2</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>Of all customers, by this condition alone</source>
        <translation>De todos los clientes, solo con esta condición</translation>
    </message>
</context>
<context>
    <name>throughline::studio::RuleLeaf</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>en los últimos</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elija una</translation>
    </message>
    <message>
        <source>any topic</source>
        <translation>cualquier tema</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>What the condition is about</source>
        <translation>De qué trata la condición</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>un campo</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Número de días</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>any %1 message</source>
        <translation>un mensaje por %1</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>with any content</source>
        <translation>con cualquier contenido</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>How often or how much</source>
        <translation>Con qué frecuencia o cuánto</translation>
    </message>
    <message>
        <source>of which column</source>
        <translation>de qué columna</translation>
    </message>
    <message>
        <source> times</source>
        <translation> veces</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Hasta cuándo atrás</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <translation>en los últimos %1</translation>
    </message>
    <message>
        <source>in another number of days…</source>
        <translation>en otro número de días…</translation>
    </message>
    <message>
        <source>about</source>
        <translation>sobre</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Rules</name>
    <message>
        <source>at least %1 times</source>
        <translation>al menos %1 veces</translation>
    </message>
    <message>
        <source>more than %1 times</source>
        <translation>más de %1 veces</translation>
    </message>
    <message>
        <source>at most %1 times</source>
        <translation>como máximo %1 veces</translation>
    </message>
    <message>
        <source>less than %1 times</source>
        <translation>menos de %1 veces</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>any %1 message</source>
        <translation>un mensaje por %1</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>bought nothing</source>
        <translation>no compró nada</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>compró</translation>
    </message>
    <message>
        <source>did nothing</source>
        <translation>no hizo nada</translation>
    </message>
    <message>
        <source>did anything</source>
        <translation>hizo cualquier cosa</translation>
    </message>
    <message>
        <source>did not do &quot;%1&quot;</source>
        <translation>no hizo «%1»</translation>
    </message>
    <message>
        <source>did &quot;%1&quot;</source>
        <translation>hizo «%1»</translation>
    </message>
    <message>
        <source>had no support case</source>
        <translation>no tuvo ningún caso de soporte</translation>
    </message>
    <message>
        <source>had a support case</source>
        <translation>tuvo un caso de soporte</translation>
    </message>
    <message>
        <source>had no support case of kind &quot;%1&quot;</source>
        <translation>no tuvo ningún caso de soporte del tipo «%1»</translation>
    </message>
    <message>
        <source>had a support case of kind &quot;%1&quot;</source>
        <translation>tuvo un caso de soporte del tipo «%1»</translation>
    </message>
    <message>
        <source>did not click %1</source>
        <translation>nunca hizo clic en %1</translation>
    </message>
    <message>
        <source>clicked %1</source>
        <translation>hizo clic en %1</translation>
    </message>
    <message>
        <source>did not see %1</source>
        <translation>nunca vio %1</translation>
    </message>
    <message>
        <source>saw %1</source>
        <translation>vio %1</translation>
    </message>
    <message>
        <source>was not sent %1</source>
        <translation>nunca se le envió %1</translation>
    </message>
    <message>
        <source>was sent %1</source>
        <translation>se le envió %1</translation>
    </message>
    <message>
        <source>did not get %1</source>
        <translation>nunca recibió %1</translation>
    </message>
    <message>
        <source>got %1</source>
        <translation>recibió %1</translation>
    </message>
    <message>
        <source>did not unsubscribe from %1</source>
        <translation>nunca se dio de baja de %1</translation>
    </message>
    <message>
        <source>unsubscribed from %1</source>
        <translation>se dio de baja de %1</translation>
    </message>
    <message>
        <source>did not complain about %1</source>
        <translation>nunca se quejó de %1</translation>
    </message>
    <message>
        <source>complained about %1</source>
        <translation>se quejó de %1</translation>
    </message>
    <message>
        <source>did not bounce %1</source>
        <translation>nunca le rebotó %1</translation>
    </message>
    <message>
        <source>bounced %1</source>
        <translation>le rebotó %1</translation>
    </message>
    <message>
        <source>had nothing to do with %1</source>
        <translation>nunca tuvo que ver con %1</translation>
    </message>
    <message>
        <source>had anything to do with %1</source>
        <translation>tuvo que ver con %1</translation>
    </message>
    <message>
        <source>not &quot;%2&quot; of %1</source>
        <translation>sin «%2» de %1</translation>
    </message>
    <message>
        <source>&quot;%2&quot; of %1</source>
        <translation>«%2» de %1</translation>
    </message>
    <message>
        <source>%1 in the last %2</source>
        <translation>%1 en los últimos %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>days since the customer last %1: %2</source>
        <translation>días desde la última vez (%1): %2</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>%1 %2 of what the customer %3: %4</source>
        <translation>%1 de %2 (%3): %4</translation>
    </message>
    <message>
        <source>a field that is not chosen yet</source>
        <translation>un campo aún sin elegir</translation>
    </message>
    <message>
        <source>%1 is yes</source>
        <translation>%1 es sí</translation>
    </message>
    <message>
        <source>%1 is no</source>
        <translation>%1 es no</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>no (%1)</translation>
    </message>
    <message>
        <source>is in an audience that is not chosen yet</source>
        <translation>está en una audiencia aún sin elegir</translation>
    </message>
    <message>
        <source>is in %1</source>
        <translation>está en %1</translation>
    </message>
    <message>
        <source>agrees to %1</source>
        <translation>acepta %1</translation>
    </message>
    <message>
        <source>agrees to %1 about %2</source>
        <translation>acepta %1 sobre %2</translation>
    </message>
</context>
<context>
    <name>throughline::studio::RunButton</name>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Walk the customers through the journey</source>
        <translation>Llevar a los clientes por el recorrido</translation>
    </message>
    <message>
        <source>Cancel the run, %1 done</source>
        <translation>Cancelar ejecución, %1 hecho</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Cancelar ejecución</translation>
    </message>
</context>
<context>
    <name>throughline::studio::RunComparison</name>
    <message>
        <source>Consistency, of 100</source>
        <translation>Coherencia, sobre 100</translation>
    </message>
    <message>
        <source>Lift in purchases, points</source>
        <translation>Lift en compras, puntos</translation>
    </message>
    <message>
        <source>Extra purchases</source>
        <translation>Compras adicionales</translation>
    </message>
    <message>
        <source>Extra revenue, %1</source>
        <translation>Ingresos adicionales, %1</translation>
    </message>
    <message>
        <source>Cost of messages, %1</source>
        <translation>Coste de los mensajes, %1</translation>
    </message>
    <message>
        <source>Customers who entered</source>
        <translation>Clientes que entraron</translation>
    </message>
    <message>
        <source>Sent against the truth</source>
        <translation>Enviados contra la fuente</translation>
    </message>
    <message>
        <source>Withheld against the truth</source>
        <translation>Retenidos contra la fuente</translation>
    </message>
    <message>
        <source>Decisions that fresh data would change</source>
        <translation>Decisiones que cambiarían con datos recientes</translation>
    </message>
    <message>
        <source>Over-personalisation risk, of 100</source>
        <translation>Riesgo de exceso de personalización, sobre 100</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 enviados</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1: vistos</translation>
    </message>
    <message>
        <source>%1 clicked</source>
        <translation>%1: con clic</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Primera ejecución</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>Segunda ejecución</translation>
    </message>
    <message>
        <source>Back to the dashboard</source>
        <translation>Volver a los resultados</translation>
    </message>
    <message>
        <source>beside</source>
        <comment>one run beside another</comment>
        <translation>frente a</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>difference with the range that holds 9 times in 10</source>
        <translation>diferencia, con el rango que se cumple 9 de cada 10 veces</translation>
    </message>
    <message>
        <source>What differs in the project</source>
        <translation>Qué difiere en el proyecto</translation>
    </message>
    <message>
        <source>Simulate twice to set two runs side by side.</source>
        <translation>Simule dos veces para comparar dos ejecuciones.</translation>
    </message>
    <message>
        <source>These runs did not walk the same customers with the same luck: a difference may be chance.</source>
        <translation>Estas ejecuciones no simularon a los mismos clientes con el mismo azar: una diferencia puede ser casual.</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>range</source>
        <translation>rango</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>where</source>
        <translation>dónde</translation>
    </message>
    <message>
        <source>The same project, seen through another scenario.</source>
        <translation>El mismo proyecto, visto en otro escenario.</translation>
    </message>
    <message>
        <source>Both walked the same project.</source>
        <translation>Ambas simularon el mismo proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of %1 beside %2.</source>
        <translation>
            <numerusform>%n cifra de %1 frente a %2.</numerusform>
            <numerusform>%n cifras de %1 frente a %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) between the projects.</source>
        <translation>
            <numerusform>%n cambio entre los proyectos.</numerusform>
            <numerusform>%n cambios entre los proyectos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::RunSettingsForm</name>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>All %1 of this machine</source>
        <translation>Los %1 de este equipo</translation>
    </message>
    <message>
        <source>The result is the same for any number.</source>
        <translation>El resultado es el mismo con cualquier número.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ScoreDial</name>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Extremo inferior</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Extremo superior</translation>
    </message>
    <message>
        <source>Worst 5 % of customers</source>
        <translation>Peor 5 % de los clientes</translation>
    </message>
    <message>
        <source>Score %1 of 100.</source>
        <translation>Puntuación %1 de 100.</translation>
    </message>
    <message>
        <source>%1: %2 points.</source>
        <translation>%1: %2 puntos.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>worst 5 %: %1</source>
        <translation>peor 5 %: %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::SegmentedSwitch</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Session</name>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::SettingsPlace</name>
    <message>
        <source>Channel copies</source>
        <translation>Copias de canales</translation>
    </message>
    <message>
        <source>What each channel knows of the customers, how fresh it is, how far it has drifted, and how often the person is recognised.</source>
        <translation>Lo que sabe cada canal de los clientes, lo reciente que es, cuánto se ha desviado y con qué frecuencia se reconoce a la persona.</translation>
    </message>
    <message>
        <source>Tables and roles</source>
        <translation>Tablas y funciones</translation>
    </message>
    <message>
        <source>Which table and column of the database plays which part. What stands empty is looked for under its own name.</source>
        <translation>Qué tabla y columna de la base de datos desempeña cada función. Lo que queda vacío se busca con su propio nombre.</translation>
    </message>
    <message>
        <source>Consent, caps and quiet hours</source>
        <translation>Consentimiento, límites y horas de silencio</translation>
    </message>
    <message>
        <source>Rules above all journeys: how often, when, and who is held out.</source>
        <translation>Reglas por encima de todos los recorridos: con qué frecuencia, cuándo y a quién se reserva.</translation>
    </message>
    <message>
        <source>Costs and currency</source>
        <translation>Costes y moneda</translation>
    </message>
    <message>
        <source>What a message costs and what a sale brings.</source>
        <translation>Lo que cuesta un mensaje y lo que aporta una venta.</translation>
    </message>
    <message>
        <source>Response and effects</source>
        <translation>Respuesta y efectos</translation>
    </message>
    <message>
        <source>How customers respond and what messages cause, each with where the figure comes from.</source>
        <translation>Cómo responden los clientes y qué causan los mensajes, con el origen de cada cifra.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>The plans of tests and what was learned.</source>
        <translation>Los planes de las pruebas y lo aprendido.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Named differences from the project, to be compared.</source>
        <translation>Diferencias con nombre respecto al proyecto, para comparar.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Name, voice, legal texts and senders.</source>
        <translation>Nombre, tono, textos legales y remitentes.</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Parameters that every link of a channel carries.</source>
        <translation>Parámetros que lleva cada enlace de un canal.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>What a run starts with.</source>
        <translation>Con qué empieza una ejecución.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>The name and the salt of this project.</source>
        <translation>El nombre y la sal de este proyecto.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ShareBars</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>%1: %2, of all customers %3.</source>
        <translation>%1: %2; de todos los clientes, %3.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Shell</name>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios en %1?</translation>
    </message>
</context>
<context>
    <name>throughline::studio::SimulatePlace</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Run settings</source>
        <translation>Ajustes de ejecución</translation>
    </message>
    <message>
        <source>The project has changed since this run.</source>
        <translation>El proyecto ha cambiado desde esta ejecución.</translation>
    </message>
    <message>
        <source>Simulate again</source>
        <translation>Simular de nuevo</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Open database…</source>
        <translation>Abrir base de datos…</translation>
    </message>
    <message>
        <source>Make a sample…</source>
        <translation>Crear un ejemplo…</translation>
    </message>
    <message>
        <source>None is open</source>
        <translation>Ninguna abierta</translation>
    </message>
    <message>
        <source>%1 · made up</source>
        <translation>%1 · inventada</translation>
    </message>
    <message>
        <source>Walk the customers of %1 through the journey.</source>
        <translation>Lleve a los clientes de %1 por el recorrido.</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>A simulation walks real customers through the journey. Open a customer database first.</source>
        <translation>Una simulación lleva a clientes reales por el recorrido. Abra antes una base de datos de clientes.</translation>
    </message>
    <message>
        <source>Base scenario</source>
        <translation>Escenario base</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
    <message>
        <source>%1 draws × %2 replications</source>
        <translation>%1 extracciones × %2 réplicas</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>made-up customers</source>
        <translation>clientes inventados</translation>
    </message>
    <message>
        <source>Rename this run</source>
        <translation>Renombrar esta ejecución</translation>
    </message>
    <message>
        <source>Forget this run</source>
        <translation>Olvidar esta ejecución</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Who entered, and what happened to one of them</source>
        <translation>Quién entró y qué le ocurrió a uno de ellos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Two runs side by side</source>
        <translation>Dos ejecuciones comparadas</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Simulation</name>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::SlotCard</name>
    <message>
        <source>out of date in %1</source>
        <translation>desactualizado en %1</translation>
    </message>
    <message>
        <source>overridden in %1</source>
        <translation>sustituido en %1</translation>
    </message>
    <message>
        <source>adapted in %1</source>
        <translation>adaptado en %1</translation>
    </message>
    <message>
        <source>inherited by %1</source>
        <translation>heredado por %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Whose text</source>
        <translation>Texto de quién</translation>
    </message>
    <message>
        <source>How the channel takes the slot</source>
        <translation>Cómo toma el canal el slot</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Maestra</translation>
    </message>
    <message>
        <source>%1 %2: %3 of %4</source>
        <translation>%1 %2: %3 de %4</translation>
    </message>
    <message>
        <source>%1 units as written · parts: %2</source>
        <translation>%1 unidades tal como está escrito · partes: %2</translation>
    </message>
    <message>
        <source>%1 KB of text stand here. Only the beginning is shown.</source>
        <translation>Aquí hay %1 KB de texto. Solo se muestra el principio.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>It follows version %1, the master is at %2.</source>
        <translation>Sigue la versión %1, la maestra va por la %2.</translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>Sigue siendo válido</translation>
    </message>
    <message>
        <source>%1 leaves this slot out.</source>
        <translation>%1 omite este slot.</translation>
    </message>
    <message>
        <source>Variants and fields</source>
        <translation>Variantes y campos</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StatusStrip</name>
    <message>
        <source>No customer database</source>
        <translation>Sin base de datos de clientes</translation>
    </message>
    <message>
        <source>%1 · made up</source>
        <translation>%1 · inventada</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StepCurve</name>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 after %2: %3.</source>
        <translation>%1 tras %2: %3.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StoryLine</name>
    <message>
        <source>Step of the story</source>
        <translation>Paso de la historia</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StoryList</name>
    <message>
        <source>What happened, step by step</source>
        <translation>Qué ocurrió, paso a paso</translation>
    </message>
    <message>
        <source>What would tip it: %1</source>
        <translation>Qué lo cambiaría: %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StoryPlayer</name>
    <message>
        <source>Step back</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Play the story</source>
        <translation>Reproducir la historia</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Close the story</source>
        <translation>Cerrar la historia</translation>
    </message>
    <message>
        <source>Pause the story</source>
        <translation>Pausar la historia</translation>
    </message>
    <message>
        <source>Nothing happens to this customer.</source>
        <translation>A este cliente no le ocurre nada.</translation>
    </message>
    <message>
        <source>What would tip it: %1</source>
        <translation>Qué lo cambiaría: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StoryWords</name>
    <message>
        <source>A cap is reached</source>
        <translation>Se alcanza un límite</translation>
    </message>
    <message>
        <source>Assigned by hash</source>
        <translation>Asignado por hash</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Hace clic</translation>
    </message>
    <message>
        <source>Complains</source>
        <translation>Se queja</translation>
    </message>
    <message>
        <source>Converts</source>
        <translation>Convierte</translation>
    </message>
    <message>
        <source>Delivered; will be seen</source>
        <translation>Entregado; se verá</translation>
    </message>
    <message>
        <source>Enters the journey</source>
        <translation>Entra en el recorrido</translation>
    </message>
    <message>
        <source>Expired before a visit</source>
        <translation>Caducó antes de una visita</translation>
    </message>
    <message>
        <source>First rule that holds</source>
        <translation>Primera regla que se cumple</translation>
    </message>
    <message>
        <source>In the global hold-out</source>
        <translation>En el hold-out global</translation>
    </message>
    <message>
        <source>Meets the rule of the entry</source>
        <translation>Cumple la regla de la entrada</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Reaches the goal</source>
        <translation>Alcanza el objetivo</translation>
    </message>
    <message>
        <source>Reaches the goal after leaving the journey</source>
        <translation>Alcanza el objetivo tras salir del recorrido</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Sees it</source>
        <translation>Lo ve</translation>
    </message>
    <message>
        <source>Sent; arrives</source>
        <translation>Enviado; llega</translation>
    </message>
    <message>
        <source>The awaited event has been heard of</source>
        <translation>Se tiene noticia del evento esperado</translation>
    </message>
    <message>
        <source>The call succeeds</source>
        <translation>La llamada tiene éxito</translation>
    </message>
    <message>
        <source>The copy holds a consent</source>
        <translation>La copia contiene un consentimiento</translation>
    </message>
    <message>
        <source>The copy holds an address</source>
        <translation>La copia contiene una dirección</translation>
    </message>
    <message>
        <source>The loop&apos;s bound is reached</source>
        <translation>Se alcanza el máximo del bucle</translation>
    </message>
    <message>
        <source>Unsubscribes</source>
        <translation>Se da de baja</translation>
    </message>
    <message>
        <source>What the loopback tells of the message</source>
        <translation>Lo que el retorno comunica del mensaje</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>otro texto</translation>
    </message>
    <message>
        <source>until their end</source>
        <translation>hasta que terminen</translation>
    </message>
    <message>
        <source>the channel is left out</source>
        <translation>el canal queda excluido</translation>
    </message>
    <message>
        <source>a change of the truth before the next synchronisation</source>
        <translation>un cambio del valor real antes de la próxima sincronización</translation>
    </message>
    <message>
        <source>a copy that holds it</source>
        <translation>una copia que contenga el dato</translation>
    </message>
    <message>
        <source>a copy that holds the field</source>
        <translation>una copia que contenga el campo</translation>
    </message>
    <message>
        <source>a copy without it</source>
        <translation>una copia sin el dato</translation>
    </message>
    <message>
        <source>a customer whom the rule leaves out</source>
        <translation>un cliente al que la regla excluya</translation>
    </message>
    <message>
        <source>a customer whom the rule takes in</source>
        <translation>un cliente al que la regla incluya</translation>
    </message>
    <message>
        <source>a longer window, or an earlier answer</source>
        <translation>una ventana más larga o una respuesta más temprana</translation>
    </message>
    <message>
        <source>a loopback that is less late</source>
        <translation>un retorno con menos retraso</translation>
    </message>
    <message>
        <source>a message sent before</source>
        <translation>un mensaje enviado antes</translation>
    </message>
    <message>
        <source>a number on the other side of the delivery rate</source>
        <translation>un número al otro lado de la tasa de entrega</translation>
    </message>
    <message>
        <source>a number on the other side of the rate of looking</source>
        <translation>un número al otro lado de la tasa de visualización</translation>
    </message>
    <message>
        <source>a number on the other side of the share of failing calls</source>
        <translation>un número al otro lado de la proporción de llamadas fallidas</translation>
    </message>
    <message>
        <source>a shorter window</source>
        <translation>una ventana más corta</translation>
    </message>
    <message>
        <source>a synchronisation since the truth changed</source>
        <translation>una sincronización posterior al cambio del valor real</translation>
    </message>
    <message>
        <source>a synchronisation without errors</source>
        <translation>una sincronización sin errores</translation>
    </message>
    <message>
        <source>a value on the other side of a rule</source>
        <translation>un valor al otro lado de una regla</translation>
    </message>
    <message>
        <source>an answer in time</source>
        <translation>una respuesta a tiempo</translation>
    </message>
    <message>
        <source>an engagement that had arrived by now</source>
        <translation>una interacción que ya hubiera llegado</translation>
    </message>
    <message>
        <source>another customer key</source>
        <translation>otra clave de cliente</translation>
    </message>
    <message>
        <source>another customer key, or a smaller hold-out</source>
        <translation>otra clave de cliente o un hold-out menor</translation>
    </message>
    <message>
        <source>one message less in its window</source>
        <translation>un mensaje menos en su ventana</translation>
    </message>
    <message>
        <source>the copy holds no address</source>
        <translation>en la copia no hay dirección</translation>
    </message>
    <message>
        <source>the copy holds no consent</source>
        <translation>en la copia no hay consentimiento</translation>
    </message>
    <message>
        <source>quiet hours last too long</source>
        <translation>las horas de silencio duran demasiado</translation>
    </message>
    <message>
        <source>a cap is reached</source>
        <translation>se alcanza un límite</translation>
    </message>
    <message>
        <source>no capacity is left</source>
        <translation>no queda capacidad</translation>
    </message>
    <message>
        <source>it expired before</source>
        <translation>caducó antes</translation>
    </message>
    <message>
        <source>the journey was left before</source>
        <translation>se salió antes del recorrido</translation>
    </message>
    <message>
        <source>The truth changes: %1</source>
        <translation>Cambia el valor real: %1</translation>
    </message>
    <message>
        <source>Writes the truth: %1</source>
        <translation>Escribe en la fuente de verdad: %1</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>Espera hasta %1</translation>
    </message>
    <message>
        <source>Shows %1, out of date</source>
        <translation>Muestra %1, desactualizado</translation>
    </message>
    <message>
        <source>Shows %1, which was never true</source>
        <translation>Muestra %1, que nunca fue cierto</translation>
    </message>
    <message>
        <source>Lacks %1</source>
        <translation>Falta %1</translation>
    </message>
    <message>
        <source>Shows %1</source>
        <translation>Muestra %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>data</comment>
        <translation>datos de hace %1</translation>
    </message>
    <message>
        <source>in truth %1</source>
        <translation>en realidad %1</translation>
    </message>
    <message>
        <source>drew %1</source>
        <translation>sorteo: %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StructureForm</name>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TableRoles</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Name of the table in the database</source>
        <translation>Nombre de la tabla en la base de datos</translation>
    </message>
    <message>
        <source>Change tables and roles</source>
        <translation>Cambiar tablas y funciones</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TemplatePage</name>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>More about this template</source>
        <translation>Más sobre esta plantilla</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Añadir un slot</translation>
    </message>
    <message>
        <source>A template is written once and adapted for each channel.</source>
        <translation>Una plantilla se escribe una vez y se adapta a cada canal.</translation>
    </message>
    <message>
        <source>Dynamic Master Template · version %1 · %2</source>
        <translation>Plantilla maestra dinámica · versión %1 · %2</translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 canal</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 canales</translation>
    </message>
    <message>
        <source>Add template</source>
        <translation>Añadir plantilla</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Duplicate template</source>
        <translation>Duplicar plantilla</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Eliminar plantilla</translation>
    </message>
    <message>
        <source>Import an HTML email…</source>
        <translation>Importar un correo HTML…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Añadir canal</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Quitar canal</translation>
    </message>
    <message>
        <source>Delete the chosen slot</source>
        <translation>Eliminar el slot elegido</translation>
    </message>
    <message>
        <source>Delete slot</source>
        <translation>Eliminar slot</translation>
    </message>
    <message>
        <source>Brief of the journey as PDF…</source>
        <translation>Briefing del recorrido en PDF…</translation>
    </message>
    <message>
        <source>Keep this version as approved</source>
        <translation>Conservar esta versión como aprobada</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TemplatePicture</name>
    <message>
        <source>How the message looks</source>
        <translation>Qué aspecto tiene el mensaje</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TextListEditor</name>
    <message>
        <source>names, parted by commas</source>
        <translation>nombres, separados por comas</translation>
    </message>
    <message>
        <source>Choose among what is known</source>
        <translation>Elegir entre lo conocido</translation>
    </message>
    <message>
        <source>Nothing is known here; open a database.</source>
        <translation>Aquí no se conoce nada; abra una base de datos.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TimeLine</name>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sin final</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) on the calendar.</source>
        <translation>
            <numerusform>%n prueba en el calendario.</numerusform>
            <numerusform>%n pruebas en el calendario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in conflict.</source>
        <translation>
            <numerusform>%n de ellas en conflicto.</numerusform>
            <numerusform>%n de ellas en conflicto.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TimeOfDayEditor</name>
    <message>
        <source>customer&apos;s time</source>
        <translation>hora del cliente</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TitleButton</name>
    <message>
        <source>%1, not saved</source>
        <translation>%1, sin guardar</translation>
    </message>
    <message>
        <source>Journeys of this project</source>
        <translation>Recorridos de este proyecto</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TopBar</name>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Scenario to simulate</source>
        <translation>Escenario que simular</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ValueChooser</name>
    <message>
        <source>Values in the database</source>
        <translation>Valores de la base de datos</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>one, two, three</source>
        <translation>uno, dos, tres</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>Open a database to see the values of this field.</source>
        <translation>Abra una base de datos para ver los valores de este campo.</translation>
    </message>
    <message>
        <source>Values of personal fields are not shown.</source>
        <translation>Los valores de los campos personales no se muestran.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
    <message>
        <source>least</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>a quarter lies below</source>
        <translation>un cuarto por debajo</translation>
    </message>
    <message>
        <source>half lies below</source>
        <translation>la mitad por debajo</translation>
    </message>
    <message>
        <source>three quarters lie below</source>
        <translation>tres cuartos por debajo</translation>
    </message>
    <message>
        <source>greatest</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>No customer has a value here.</source>
        <translation>Ningún cliente tiene aquí un valor.</translation>
    </message>
    <message>
        <source>and %1 other values</source>
        <translation>y otros %1 valores</translation>
    </message>
    <message>
        <source>not known of %1</source>
        <translation>se desconoce en %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ViewingAs</name>
    <message>
        <source>anyone</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Whose eyes content is seen with: %1</source>
        <translation>Con los ojos de quién se ve el contenido: %1</translation>
    </message>
    <message>
        <source>Open a database to look with a customer&apos;s eyes</source>
        <translation>Abra una base de datos para mirar con los ojos de un cliente</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Anyone · a made-up customer</source>
        <translation>Cualquiera · un cliente ficticio</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Welcome</name>
    <message>
        <source>Welcome to Throughline</source>
        <translation>Throughline le da la bienvenida</translation>
    </message>
    <message>
        <source>Draw a journey, walk your customers through it before launch, and see how consistent it feels and what it brings. A sample is simulated on made-up customers at once.</source>
        <translation>Dibuje un recorrido, lleve por él a sus clientes antes del lanzamiento y vea lo coherente que resulta y lo que aporta. Un ejemplo se simula al instante con clientes inventados.</translation>
    </message>
    <message>
        <source>Open and simulate</source>
        <translation>Abrir y simular</translation>
    </message>
    <message>
        <source>Open and simulate %1</source>
        <translation>Abrir y simular %1</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar vacío</translation>
    </message>
</context>
<context>
    <name>throughline::studio::WindowFrame</name>
    <message>
        <source>Find or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a place of the window</comment>
        <translation>Ir a %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::CanvasActions</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Distribuir</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::CanvasPanel</name>
    <message>
        <source>A journey starts with who enters it. Drag an entry here, or press Tab.</source>
        <translation>Un recorrido empieza por quién entra en él. Arrastre aquí una entrada o pulse Tab.</translation>
    </message>
    <message>
        <source>Start with an event</source>
        <translation>Empezar con un evento</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Conectar con</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) per customer</source>
        <translation>
            <numerusform>%n mensaje por cliente</numerusform>
            <numerusform>%n mensajes por cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>per round</source>
        <translation>por ronda</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Título del grupo</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::CanvasScene</name>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Mover %n paso</numerusform>
            <numerusform>Mover %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to several steps, so its connections stay. Remove all but one to pull it out.</source>
        <translation>«%1» lleva a varios pasos, así que sus conexiones se quedan. Quite todas menos una para sacarlo.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::CanvasView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Leads to %2</source>
        <translation>%1. Lleva a %2</translation>
    </message>
    <message>
        <source>Journey canvas</source>
        <translation>Lienzo del recorrido</translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Mover %n paso</numerusform>
            <numerusform>Mover %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys walk along the journey, with Ctrl to its connections; Tab adds a step, Enter opens its settings, Ctrl+Tab leaves the canvas.</source>
        <translation>Las flechas recorren los pasos, con Ctrl las conexiones; Tab añade un paso, Intro abre sus ajustes, Ctrl+Tab sale del lienzo.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>From %1 to %2, when %3</source>
        <translation>De %1 a %2, cuando %3</translation>
    </message>
    <message>
        <source>Nobody went this way.</source>
        <translation>Nadie tomó este camino.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupo: %1</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Renombrar el grupo</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::FindBar</name>
    <message>
        <source>Find steps</source>
        <translation>Buscar pasos</translation>
    </message>
    <message>
        <source>Words of any property, or is:error, is:unused, uses:FIELD, kind:message, channel:sms, template:NAME. A minus before a term turns it round.</source>
        <translation>Palabras de cualquier propiedad, o is:error, is:unused, uses:FIELD, kind:message, channel:sms, template:NAME. Un signo menos delante de un término lo invierte.</translation>
    </message>
    <message>
        <source>Previous step found</source>
        <translation>Anterior paso encontrado</translation>
    </message>
    <message>
        <source>Next step found</source>
        <translation>Siguiente paso encontrado</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::Minimap</name>
    <message>
        <source>Overview of the journey</source>
        <translation>Vista general del recorrido</translation>
    </message>
    <message>
        <source>Overview: click to go there</source>
        <translation>Vista general: haga clic para ir allí</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::PaletteList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::PalettePanel</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::PalettePopup</name>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Show the whole journey</source>
        <translation>Mostrar todo el recorrido</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
</TS>
