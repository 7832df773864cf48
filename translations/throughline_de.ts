<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>The usual orders are rules of thumb (assumed); the figures are this project&apos;s own.</source>
        <translation>Die üblichen Reihenfolgen sind Faustregeln (angenommen); die Zahlen stammen aus diesem Projekt.</translation>
    </message>
</context>
<context>
    <name>Agent</name>
    <message>
        <source>We call</source>
        <translation>Wir rufen an</translation>
    </message>
    <message>
        <source>The customer calls</source>
        <translation>Der Kunde ruft an</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Agent task</source>
        <translation>Agentenaufgabe</translation>
    </message>
    <message>
        <source>A conversation with a person of a call centre or of customer success.</source>
        <translation>Ein Gespräch mit einer Person aus dem Callcenter oder der Kundenbetreuung.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Who calls whom.</source>
        <translation>Wer wen anruft.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Tasks of one queue share its people.</source>
        <translation>Aufgaben einer Warteschlange teilen sich deren Personal.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>What the operator sees, or the voice prompt.</source>
        <translation>Was der Agent sieht, oder die Sprachansage.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Conversations that the queue holds in an hour. 0 means no limit.</source>
        <translation>Gespräche, die die Warteschlange pro Stunde führt. 0 bedeutet unbegrenzt.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock.</source>
        <translation>Nach der Ortszeit des Kunden.</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Given up after</source>
        <translation>Aufgeben nach</translation>
    </message>
    <message>
        <source>A customer who was not spoken to by then leaves as not reached.</source>
        <translation>Ein Kunde, mit dem bis dahin nicht gesprochen wurde, geht als nicht erreicht weiter.</translation>
    </message>
</context>
<context>
    <name>Assumption</name>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Sight</source>
        <translation>Sichtung</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>How customers respond to the messages of a channel.</source>
        <translation>Wie Kunden auf die Nachrichten eines Kanals reagieren.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the assumption.</source>
        <translation>Kennung der Annahme.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>The channel that it is about.</source>
        <translation>Der Kanal, um den es geht.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Leave it open for every template of the channel.</source>
        <translation>Leer lassen für alle Vorlagen des Kanals.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Leave it open for everyone.</source>
        <translation>Leer lassen für alle.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Share of what is sent.</source>
        <translation>Anteil an den gesendeten.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Share of what is delivered.</source>
        <translation>Anteil an den zugestellten.</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Geklickt</translation>
    </message>
    <message>
        <source>Share of what is seen.</source>
        <translation>Anteil an den gesehenen.</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>Beschwert</translation>
    </message>
    <message>
        <source>Half have seen it after</source>
        <translation>Hälfte gesehen nach</translation>
    </message>
    <message>
        <source>Of those who ever see it; the delay is log-normal.</source>
        <translation>Bezogen auf alle, die sie je sehen; die Verzögerung ist lognormalverteilt.</translation>
    </message>
    <message>
        <source>Spread of that delay</source>
        <translation>Streuung der Verzögerung</translation>
    </message>
    <message>
        <source>Standard deviation of its natural logarithm.</source>
        <translation>Standardabweichung ihres natürlichen Logarithmus.</translation>
    </message>
    <message>
        <source>Half have clicked after</source>
        <translation>Hälfte geklickt nach</translation>
    </message>
    <message>
        <source>Counted from when it was seen.</source>
        <translation>Gerechnet ab dem Zeitpunkt der Sichtung.</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Number of messages behind the rates; the fewer, the wider the belief.</source>
        <translation>Anzahl der Nachrichten hinter den Raten; je weniger, desto unsicherer die Annahme.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenz</translation>
    </message>
    <message>
        <source>Where these figures come from.</source>
        <translation>Woher diese Werte stammen.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Who measured or assumed it, and when.</source>
        <translation>Wer sie wann gemessen oder angenommen hat.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>What a message causes: how much more often customers convert.</source>
        <translation>Was eine Nachricht bewirkt: wie viel häufiger Kunden konvertieren.</translation>
    </message>
    <message>
        <source>Step or arm</source>
        <translation>Schritt oder Arm</translation>
    </message>
    <message>
        <source>A message&apos;s step, or step.arm of an experiment. Open: by template or channel.</source>
        <translation>Ein Nachrichtenschritt oder step.arm eines Experiments. Leer: nach Vorlage oder Kanal.</translation>
    </message>
    <message>
        <source>Leave it open for every template.</source>
        <translation>Leer lassen für alle Vorlagen.</translation>
    </message>
    <message>
        <source>Leave it open for every channel.</source>
        <translation>Leer lassen für alle Kanäle.</translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation>Wirkt ab</translation>
    </message>
    <message>
        <source>From when it acts: being assigned to the arm, the send, or the sight.</source>
        <translation>Ab wann er wirkt: ab der Zuweisung zum Arm, dem Versand oder der Sichtung.</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Of the rate of conversion, at its strongest. 1 means no effect.</source>
        <translation>Auf die Conversion-Rate, wenn er am stärksten wirkt. 1 bedeutet keinen Effekt.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Believed to be lower with a chance of 5 %.</source>
        <translation>Mit einer Wahrscheinlichkeit von 5 % niedriger.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Believed to be higher with a chance of 5 %.</source>
        <translation>Mit einer Wahrscheinlichkeit von 5 % höher.</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Halbwertszeit</translation>
    </message>
    <message>
        <source>After this, half of the effect is left.</source>
        <translation>Danach ist noch die Hälfte des Effekts übrig.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>What the simulation believes, each with its source.</source>
        <translation>Was die Simulation annimmt, jeweils mit Quelle.</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>The most specific one applies; published benchmarks where none does.</source>
        <translation>Die spezifischste gilt; wo keine passt, gelten veröffentlichte Richtwerte.</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effekte</translation>
    </message>
    <message>
        <source>The most specific one applies to each message.</source>
        <translation>Für jede Nachricht gilt der spezifischste.</translation>
    </message>
    <message>
        <source>Conversions a year</source>
        <translation>Conversions pro Jahr</translation>
    </message>
    <message>
        <source>Of a customer without history.</source>
        <translation>Eines Kunden ohne Historie.</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Mittlerer Bestellwert</translation>
    </message>
    <message>
        <source>Visits a week</source>
        <translation>Besuche pro Woche</translation>
    </message>
    <message>
        <source>Of a customer without history, to the website or app.</source>
        <translation>Eines Kunden ohne Historie, auf Website oder in der App.</translation>
    </message>
    <message>
        <source>Effect of recognition</source>
        <translation>Effekt der Wiedererkennung</translation>
    </message>
    <message>
        <source>How much consistency raises the response. 0 means off.</source>
        <translation>Wie stark Konsistenz die Reaktion erhöht. 0 bedeutet aus.</translation>
    </message>
    <message>
        <source>Where the figures of customers without history come from.</source>
        <translation>Woher die Werte für Kunden ohne Historie stammen.</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Customers for whom a rule holds.</source>
        <translation>Kunden, auf die eine Regel zutrifft.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the audience; it never changes.</source>
        <translation>Kennung der Zielgruppe; ändert sich nie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>Erscheint in Listen und Berichten.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Who belongs to it.</source>
        <translation>Wer dazugehört.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>A typical customer with a story, to look at content with.</source>
        <translation>Ein typischer Kunde mit einer Geschichte, aus dessen Sicht Sie Inhalte betrachten.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Who this persona is and what matters to them.</source>
        <translation>Wer diese Persona ist und was ihr wichtig ist.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>what the copies cost is known only after a simulation</source>
        <translation>was die Kopien kosten, ist erst nach einer Simulation bekannt</translation>
    </message>
    <message>
        <source>no copy of this field says when it was synchronised</source>
        <translation>keine Kopie dieses Feldes gibt an, wann sie synchronisiert wurde</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Voice</source>
        <translation>Tonalität</translation>
    </message>
    <message>
        <source>How the brand speaks.</source>
        <translation>Wie die Marke spricht.</translation>
    </message>
    <message>
        <source>Banned words</source>
        <translation>Verbotene Wörter</translation>
    </message>
    <message>
        <source>Words that the brand never uses.</source>
        <translation>Wörter, die die Marke nie verwendet.</translation>
    </message>
    <message>
        <source>Required phrases</source>
        <translation>Pflichtformulierungen</translation>
    </message>
    <message>
        <source>Phrases that every message carries.</source>
        <translation>Formulierungen, die jede Nachricht enthält.</translation>
    </message>
    <message>
        <source>Exclamation marks</source>
        <translation>Ausrufezeichen</translation>
    </message>
    <message>
        <source>At most so many in one text.</source>
        <translation>Höchstens so viele in einem Text.</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>At most this share of the letters of one text.</source>
        <translation>Höchstens dieser Anteil der Buchstaben eines Textes.</translation>
    </message>
    <message>
        <source>Reading level</source>
        <translation>Lesbarkeit</translation>
    </message>
    <message>
        <source>School grade that a reader needs at most. Open: not checked.</source>
        <translation>Schulstufe, die Leser höchstens brauchen. Leer: wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Legal text</source>
        <translation>Rechtstext</translation>
    </message>
    <message>
        <source>Text that the law wants in a channel or region.</source>
        <translation>Text, den das Recht in einem Kanal oder einer Region verlangt.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the text.</source>
        <translation>Kennung des Textes.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Leave it open for every channel.</source>
        <translation>Leer lassen für alle Kanäle.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Such as EU or US; empty for everywhere.</source>
        <translation>Zum Beispiel EU oder US; leer für überall.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What it says, in Liquid.</source>
        <translation>Der Wortlaut, in Liquid.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>As whom the brand writes.</source>
        <translation>In wessen Namen die Marke schreibt.</translation>
    </message>
    <message>
        <source>Where this sender is shown.</source>
        <translation>Wo dieser Absender erscheint.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the customer reads.</source>
        <translation>Was der Kunde liest.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The brand&apos;s own address or number.</source>
        <translation>Die eigene Adresse oder Nummer der Marke.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>How the brand looks and speaks.</source>
        <translation>Wie die Marke aussieht und spricht.</translation>
    </message>
    <message>
        <source>The name that customers know.</source>
        <translation>Der Name, den die Kunden kennen.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>The palette, each as #RRGGBB.</source>
        <translation>Die Palette, jede Farbe als #RRGGBB.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A file or address.</source>
        <translation>Eine Datei oder Adresse.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Where landing links lead: https://…</source>
        <translation>Wohin Links zu Landingpages führen: https://…</translation>
    </message>
    <message>
        <source>Legal texts</source>
        <translation>Rechtstexte</translation>
    </message>
    <message>
        <source>Texts that the law wants.</source>
        <translation>Gesetzlich vorgeschriebene Texte.</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>As whom the brand writes in each channel.</source>
        <translation>In wessen Namen die Marke in jedem Kanal schreibt.</translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>throughline: %1 is no input of %2 and is not used.</source>
        <translation>throughline: %1 ist keine Eingabe von %2 und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Agreement of several raters beyond chance (Krippendorff&apos;s alpha, nominal).</source>
        <translation>Übereinstimmung mehrerer Beurteiler über den Zufall hinaus (Krippendorffs Alpha, nominal).</translation>
    </message>
    <message>
        <source>The ratings that each unit was given.</source>
        <translation>Die Bewertungen, die jede Einheit erhielt.</translation>
    </message>
    <message>
        <source>Standard error of the estimate.</source>
        <translation>Standardfehler der Schätzung.</translation>
    </message>
    <message>
        <source>Standard deviation of the effects that are mixed over.</source>
        <translation>Standardabweichung der Effekte, über die gemischt wird.</translation>
    </message>
    <message>
        <source>Half-width of an interval that holds at every look (normal mixture).</source>
        <translation>Halbe Breite eines Intervalls, das bei jeder Auswertung gilt (Normalmischung).</translation>
    </message>
    <message>
        <source>p-value of one look of the mixture sequential test; its minimum over the looks is valid at every look.</source>
        <translation>p-Wert einer Auswertung des sequenziellen Mischungstests; sein Minimum über die Auswertungen gilt bei jeder Auswertung.</translation>
    </message>
    <message>
        <source>Estimated effect.</source>
        <translation>Geschätzter Effekt.</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>erwartet: %1, gefunden: %2</translation>
    </message>
    <message>
        <source>must be in %1, found %2</source>
        <translation>muss in %1 liegen, gefunden: %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must be one of %1, found %2</source>
        <translation>muss eines von %1 sein, gefunden: %2</translation>
    </message>
    <message>
        <source>Mean of the effects thought possible.</source>
        <translation>Mittelwert der für möglich gehaltenen Effekte.</translation>
    </message>
    <message>
        <source>Their standard deviation.</source>
        <translation>Ihre Standardabweichung.</translation>
    </message>
    <message>
        <source>Parameter of the beta belief.</source>
        <translation>Parameter der Beta-Verteilung der Annahme.</translation>
    </message>
    <message>
        <source>Chance that a test of two conversion rates will be significant and positive, over a normal prior of the effect.</source>
        <translation>Wahrscheinlichkeit, dass ein Test zweier Conversion-Raten signifikant positiv ausfällt, bei normalverteilter A-priori-Annahme des Effekts.</translation>
    </message>
    <message>
        <source>Customers per arm.</source>
        <translation>Kunden pro Arm.</translation>
    </message>
    <message>
        <source>Conversion rate of the control arm.</source>
        <translation>Conversion-Rate des Kontrollarms.</translation>
    </message>
    <message>
        <source>Chance that the effect is positive: the ceiling of assurance.</source>
        <translation>Wahrscheinlichkeit, dass der Effekt positiv ist: die Obergrenze der Erfolgschance (Assurance).</translation>
    </message>
    <message>
        <source>Chance that rate B is above rate A, from two beta beliefs.</source>
        <translation>Wahrscheinlichkeit, dass Rate B über Rate A liegt, aus zwei Beta-Verteilungen.</translation>
    </message>
    <message>
        <source>Chance that send time 2 has the higher rate, from two beta beliefs.</source>
        <translation>Wahrscheinlichkeit, dass Sendezeit 2 die höhere Rate hat, aus zwei Beta-Verteilungen.</translation>
    </message>
    <message>
        <source>Central credible interval of a beta belief: low, high.</source>
        <translation>Zentrales Glaubwürdigkeitsintervall einer Beta-Verteilung: untere und obere Grenze.</translation>
    </message>
    <message>
        <source>A customer&apos;s opening rate at a send time, shrunk to that of the segment.</source>
        <translation>Öffnungsrate eines Kunden zu einer Sendezeit, zur Rate des Segments hin geschrumpft.</translation>
    </message>
    <message>
        <source>Messages opened.</source>
        <translation>Geöffnete Nachrichten.</translation>
    </message>
    <message>
        <source>Messages sent.</source>
        <translation>Gesendete Nachrichten.</translation>
    </message>
    <message>
        <source>Opening rate of the segment.</source>
        <translation>Öffnungsrate des Segments.</translation>
    </message>
    <message>
        <source>Messages that the segment&apos;s rate counts for.</source>
        <translation>Anzahl Nachrichten, mit der die Rate des Segments gewichtet wird.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 ist größer als %2.</translation>
    </message>
    <message>
        <source>Without sends and without a segment there is no rate.</source>
        <translation>Ohne Sendungen und ohne Segment gibt es keine Rate.</translation>
    </message>
    <message>
        <source>These inputs have no finite answer.</source>
        <translation>Für diese Eingaben gibt es kein endliches Ergebnis.</translation>
    </message>
    <message>
        <source>The lists %1 and %2 differ in length.</source>
        <translation>Die Listen %1 und %2 sind unterschiedlich lang.</translation>
    </message>
    <message>
        <source>The inputs must be one JSON object.</source>
        <translation>Die Eingaben müssen ein einzelnes JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>These inputs cannot be computed: %1</source>
        <translation>Diese Eingaben lassen sich nicht berechnen: %1</translation>
    </message>
    <message>
        <source>There is no calculator named %1.</source>
        <translation>Es gibt keinen Rechner namens %1.</translation>
    </message>
    <message>
        <source>The inputs are not valid JSON.</source>
        <translation>Die Eingaben sind kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Level of the test.</source>
        <translation>Signifikanzniveau des Tests.</translation>
    </message>
    <message>
        <source>One- or two-sided test.</source>
        <translation>Ein- oder zweiseitiger Test.</translation>
    </message>
    <message>
        <source>Wanted chance of a significant result.</source>
        <translation>Gewünschte Wahrscheinlichkeit eines signifikanten Ergebnisses.</translation>
    </message>
    <message>
        <source>Confidence level.</source>
        <translation>Konfidenzniveau.</translation>
    </message>
    <message>
        <source>BG/NBD: shape of the purchase rate.</source>
        <translation>BG/NBD: Formparameter der Kaufrate.</translation>
    </message>
    <message>
        <source>BG/NBD: rate of the purchase rate.</source>
        <translation>BG/NBD: Ratenparameter der Kaufrate.</translation>
    </message>
    <message>
        <source>BG/NBD: first parameter of the dropout.</source>
        <translation>BG/NBD: erster Parameter der Abwanderung.</translation>
    </message>
    <message>
        <source>BG/NBD: second parameter of the dropout.</source>
        <translation>BG/NBD: zweiter Parameter der Abwanderung.</translation>
    </message>
    <message>
        <source>Repeat purchases.</source>
        <translation>Wiederholungskäufe.</translation>
    </message>
    <message>
        <source>Time of the last purchase, from the first.</source>
        <translation>Zeitpunkt des letzten Kaufs, ab dem ersten gerechnet.</translation>
    </message>
    <message>
        <source>Time since the first purchase.</source>
        <translation>Zeit seit dem ersten Kauf.</translation>
    </message>
    <message>
        <source>Length of the time ahead.</source>
        <translation>Länge des kommenden Zeitraums.</translation>
    </message>
    <message>
        <source>The last purchase (t_x) lies after the end of the observation (T).</source>
        <translation>Der letzte Kauf (t_x) liegt nach dem Ende der Beobachtung (T).</translation>
    </message>
    <message>
        <source>The lists differ in length.</source>
        <translation>Die Listen sind unterschiedlich lang.</translation>
    </message>
    <message>
        <source>Fits the BG/NBD model by maximum likelihood: r, alpha, a, b, log likelihood.</source>
        <translation>Passt das BG/NBD-Modell per Maximum-Likelihood an: r, alpha, a, b, Log-Likelihood.</translation>
    </message>
    <message>
        <source>Repeat purchases of each customer.</source>
        <translation>Wiederholungskäufe jedes Kunden.</translation>
    </message>
    <message>
        <source>Time of each customer&apos;s last purchase, from the first.</source>
        <translation>Zeitpunkt des letzten Kaufs jedes Kunden, ab dem ersten gerechnet.</translation>
    </message>
    <message>
        <source>Time since each customer&apos;s first purchase.</source>
        <translation>Zeit seit dem ersten Kauf jedes Kunden.</translation>
    </message>
    <message>
        <source>How many customers each entry stands for.</source>
        <translation>Für wie viele Kunden jeder Eintrag steht.</translation>
    </message>
    <message>
        <source>Weight of a penalty on large parameters.</source>
        <translation>Gewicht eines Strafterms auf große Parameter.</translation>
    </message>
    <message>
        <source>Purchases that an unknown customer makes in a time (BG/NBD).</source>
        <translation>Käufe, die ein unbekannter Kunde in einem Zeitraum tätigt (BG/NBD).</translation>
    </message>
    <message>
        <source>Purchases that a customer with a known history will make in a time (BG/NBD).</source>
        <translation>Käufe, die ein Kunde mit bekannter Historie in einem Zeitraum tätigen wird (BG/NBD).</translation>
    </message>
    <message>
        <source>Chance that a customer is still a customer (BG/NBD); 1 without repeat purchases, by the model.</source>
        <translation>Wahrscheinlichkeit, dass ein Kunde noch Kunde ist (BG/NBD); ohne Wiederholungskäufe laut Modell 1.</translation>
    </message>
    <message>
        <source>Expected value per purchase of a customer (Gamma-Gamma).</source>
        <translation>Erwarteter Wert pro Kauf eines Kunden (Gamma-Gamma).</translation>
    </message>
    <message>
        <source>Shape of the spend.</source>
        <translation>Formparameter der Ausgaben.</translation>
    </message>
    <message>
        <source>Shape of its spread over customers.</source>
        <translation>Formparameter ihrer Streuung über die Kunden.</translation>
    </message>
    <message>
        <source>Rate of its spread over customers.</source>
        <translation>Ratenparameter ihrer Streuung über die Kunden.</translation>
    </message>
    <message>
        <source>Their mean value.</source>
        <translation>Ihr Mittelwert.</translation>
    </message>
    <message>
        <source>Discounted value of the coming weeks, purchases by BG/NBD.</source>
        <translation>Abgezinster Wert der kommenden Wochen, Käufe nach BG/NBD.</translation>
    </message>
    <message>
        <source>Value per purchase.</source>
        <translation>Wert pro Kauf.</translation>
    </message>
    <message>
        <source>Weeks to count.</source>
        <translation>Zu zählende Wochen.</translation>
    </message>
    <message>
        <source>Discount rate a week.</source>
        <translation>Abzinsungssatz pro Woche.</translation>
    </message>
    <message>
        <source>Number of equally spaced looks.</source>
        <translation>Anzahl der Auswertungen in gleichen Abständen.</translation>
    </message>
    <message>
        <source>Information at each look over that of the full test, ascending; instead of looks.</source>
        <translation>Information bei jeder Auswertung im Verhältnis zum vollen Test, aufsteigend; anstelle von looks.</translation>
    </message>
    <message>
        <source>One-sided level: half of the two-sided one.</source>
        <translation>Einseitiges Niveau: die Hälfte des zweiseitigen.</translation>
    </message>
    <message>
        <source>O&apos;Brien-Fleming, Pocock, Wang-Tsiatis, Haybittle-Peto, or spending functions like O&apos;Brien-Fleming, like Pocock, of Kim and DeMets, of Hwang, Shih and DeCani.</source>
        <translation>O&apos;Brien-Fleming, Pocock, Wang-Tsiatis, Haybittle-Peto oder Spending-Funktionen nach O&apos;Brien-Fleming, nach Pocock, von Kim und DeMets, von Hwang, Shih und DeCani.</translation>
    </message>
    <message>
        <source>Bar at the interim looks of Haybittle-Peto.</source>
        <translation>Schwelle bei den Zwischenauswertungen nach Haybittle-Peto.</translation>
    </message>
    <message>
        <source>Shape of Wang-Tsiatis: 0 is O&apos;Brien-Fleming, 0.5 Pocock.</source>
        <translation>Formparameter von Wang-Tsiatis: 0 ist O&apos;Brien-Fleming, 0.5 Pocock.</translation>
    </message>
    <message>
        <source>Shape of the spending functions of Kim-DeMets and Hwang-Shih-DeCani.</source>
        <translation>Formparameter der Spending-Funktionen von Kim-DeMets und Hwang-Shih-DeCani.</translation>
    </message>
    <message>
        <source>Either looks or info_fractions is needed.</source>
        <translation>Entweder looks oder info_fractions ist nötig.</translation>
    </message>
    <message>
        <source>A sequential test has 1 to %1 looks.</source>
        <translation>Ein sequenzieller Test hat 1 bis %1 Auswertungen.</translation>
    </message>
    <message>
        <source>Information fractions must grow from look to look.</source>
        <translation>Die Informationsanteile müssen von Auswertung zu Auswertung steigen.</translation>
    </message>
    <message>
        <source>The spending function of Kim and DeMets needs a gamma above 0.</source>
        <translation>Die Spending-Funktion von Kim und DeMets braucht ein gamma über 0.</translation>
    </message>
    <message>
        <source>Critical values per look, O&apos;Brien-Fleming.</source>
        <translation>Kritische Werte pro Auswertung, O&apos;Brien-Fleming.</translation>
    </message>
    <message>
        <source>Critical values per look, Pocock.</source>
        <translation>Kritische Werte pro Auswertung, Pocock.</translation>
    </message>
    <message>
        <source>Critical values per look, spending like O&apos;Brien-Fleming (Lan and DeMets); null while nothing is spent.</source>
        <translation>Kritische Werte pro Auswertung, Spending nach O&apos;Brien-Fleming (Lan und DeMets); null, solange nichts verbraucht ist.</translation>
    </message>
    <message>
        <source>Critical values per look, spending like Pocock (Lan and DeMets).</source>
        <translation>Kritische Werte pro Auswertung, Spending nach Pocock (Lan und DeMets).</translation>
    </message>
    <message>
        <source>Critical values per look, Haybittle-Peto with the last look adjusted.</source>
        <translation>Kritische Werte pro Auswertung, Haybittle-Peto mit angepasster letzter Auswertung.</translation>
    </message>
    <message>
        <source>Largest size of a sequential test over that of the fixed test.</source>
        <translation>Maximaler Umfang eines sequenziellen Tests im Verhältnis zum festen Test.</translation>
    </message>
    <message>
        <source>Expected size of a sequential test over that of the fixed test.</source>
        <translation>Erwarteter Umfang eines sequenziellen Tests im Verhältnis zum festen Test.</translation>
    </message>
    <message>
        <source>The planned effect, none, or half of it.</source>
        <translation>Der geplante Effekt, keiner oder die Hälfte davon.</translation>
    </message>
    <message>
        <source>Chance of having stopped for success by each look under the planned effect.</source>
        <translation>Wahrscheinlichkeit, bis zu jeder Auswertung wegen Erfolgs gestoppt zu haben, bei geplantem Effekt.</translation>
    </message>
    <message>
        <source>Chance of a false alarm when a fixed test is looked at repeatedly.</source>
        <translation>Wahrscheinlichkeit eines Fehlalarms, wenn ein fester Test wiederholt ausgewertet wird.</translation>
    </message>
    <message>
        <source>Critical value of each look.</source>
        <translation>Kritischer Wert jeder Auswertung.</translation>
    </message>
    <message>
        <source>Customers with the outcome.</source>
        <translation>Kunden mit dem Ergebnis.</translation>
    </message>
    <message>
        <source>Customers in all.</source>
        <translation>Kunden insgesamt.</translation>
    </message>
    <message>
        <source>Mean of the treated arm.</source>
        <translation>Mittelwert des Behandlungsarms.</translation>
    </message>
    <message>
        <source>Variance of that mean.</source>
        <translation>Varianz dieses Mittelwerts.</translation>
    </message>
    <message>
        <source>Mean of the control arm.</source>
        <translation>Mittelwert des Kontrollarms.</translation>
    </message>
    <message>
        <source>Covariance of the two means: 0 for separate arms.</source>
        <translation>Kovarianz der beiden Mittelwerte: 0 bei getrennten Armen.</translation>
    </message>
    <message>
        <source>A lift over a control of 0 does not exist.</source>
        <translation>Einen Lift gegenüber einer Kontrolle von 0 gibt es nicht.</translation>
    </message>
    <message>
        <source>The covariance is larger than the variances allow.</source>
        <translation>Die Kovarianz ist größer, als die Varianzen zulassen.</translation>
    </message>
    <message>
        <source>Customers in the arm.</source>
        <translation>Kunden im Arm.</translation>
    </message>
    <message>
        <source>Mean of the arm.</source>
        <translation>Mittelwert des Arms.</translation>
    </message>
    <message>
        <source>Standard deviation in the arm.</source>
        <translation>Standardabweichung im Arm.</translation>
    </message>
    <message>
        <source>Confidence interval of a rate (Wilson).</source>
        <translation>Konfidenzintervall einer Rate (Wilson).</translation>
    </message>
    <message>
        <source>Share engaged on two or more channels among those reached on two or more, with its Wilson interval.</source>
        <translation>Anteil der auf zwei oder mehr Kanälen aktiven Kunden unter den auf zwei oder mehr erreichten, mit Wilson-Intervall.</translation>
    </message>
    <message>
        <source>Confidence interval of a difference of rates (Newcombe, hybrid score).</source>
        <translation>Konfidenzintervall einer Differenz von Raten (Newcombe, hybrider Score).</translation>
    </message>
    <message>
        <source>Confidence interval of a difference of rates (Miettinen and Nurminen).</source>
        <translation>Konfidenzintervall einer Differenz von Raten (Miettinen und Nurminen).</translation>
    </message>
    <message>
        <source>Confidence interval of a ratio of rates (Miettinen and Nurminen); null for an unbounded end.</source>
        <translation>Konfidenzintervall eines Quotienten von Raten (Miettinen und Nurminen); null für ein unbeschränktes Ende.</translation>
    </message>
    <message>
        <source>Confidence interval of a relative lift (Fieller); null where it is unbounded.</source>
        <translation>Konfidenzintervall eines relativen Lifts (Fieller); null, wo es unbeschränkt ist.</translation>
    </message>
    <message>
        <source>Relative lift with its confidence interval (delta method): lift, low, high.</source>
        <translation>Relativer Lift mit Konfidenzintervall (Delta-Methode): Lift, untere und obere Grenze.</translation>
    </message>
    <message>
        <source>Confidence interval of a difference of means with unequal variances (Welch): low, high, degrees of freedom.</source>
        <translation>Konfidenzintervall einer Differenz von Mittelwerten mit ungleichen Varianzen (Welch): untere und obere Grenze, Freiheitsgrade.</translation>
    </message>
    <message>
        <source>Difference of the means.</source>
        <translation>Differenz der Mittelwerte.</translation>
    </message>
    <message>
        <source>Standard deviation in each arm.</source>
        <translation>Standardabweichung in jedem Arm.</translation>
    </message>
    <message>
        <source>Count significant results of the wrong direction too.</source>
        <translation>Auch signifikante Ergebnisse in der falschen Richtung zählen.</translation>
    </message>
    <message>
        <source>Customers per arm to tell two means apart (t test, noncentral t).</source>
        <translation>Kunden pro Arm, um zwei Mittelwerte zu unterscheiden (t-Test, nichtzentrales t).</translation>
    </message>
    <message>
        <source>Power of the t test with equal arms (noncentral t).</source>
        <translation>Teststärke des t-Tests mit gleich großen Armen (nichtzentrales t).</translation>
    </message>
    <message>
        <source>Power of the t test with unequal arms (noncentral t).</source>
        <translation>Teststärke des t-Tests mit ungleich großen Armen (nichtzentrales t).</translation>
    </message>
    <message>
        <source>Difference of the means in standard deviations.</source>
        <translation>Differenz der Mittelwerte in Standardabweichungen.</translation>
    </message>
    <message>
        <source>The smallest difference of means that the t test finds.</source>
        <translation>Die kleinste Differenz von Mittelwerten, die der t-Test findet.</translation>
    </message>
    <message>
        <source>Customers per arm to tell two means apart with two known standard deviations (revenue).</source>
        <translation>Kunden pro Arm, um zwei Mittelwerte mit zwei bekannten Standardabweichungen zu unterscheiden (Umsatz).</translation>
    </message>
    <message>
        <source>Standard deviation in the control arm.</source>
        <translation>Standardabweichung im Kontrollarm.</translation>
    </message>
    <message>
        <source>Standard deviation in the treated arm.</source>
        <translation>Standardabweichung im Behandlungsarm.</translation>
    </message>
    <message>
        <source>Treatment arms, without the control.</source>
        <translation>Behandlungsarme, ohne die Kontrolle.</translation>
    </message>
    <message>
        <source>Correlation of two comparisons: 0.5 for equal arms.</source>
        <translation>Korrelation zweier Vergleiche: 0.5 bei gleich großen Armen.</translation>
    </message>
    <message>
        <source>Degrees of freedom of the standard deviation, or &quot;inf&quot;.</source>
        <translation>Freiheitsgrade der Standardabweichung oder &quot;inf&quot;.</translation>
    </message>
    <message>
        <source>Customers per arm when each treatment&apos;s conversion rate is tested at alpha over their number.</source>
        <translation>Kunden pro Arm, wenn die Conversion-Rate jeder Behandlung zu alpha geteilt durch deren Anzahl getestet wird.</translation>
    </message>
    <message>
        <source>Conversion rate of the treated arm.</source>
        <translation>Conversion-Rate des Behandlungsarms.</translation>
    </message>
    <message>
        <source>Size of a treated arm over that of the control.</source>
        <translation>Größe eines Behandlungsarms im Verhältnis zur Kontrolle.</translation>
    </message>
    <message>
        <source>Critical value for several treatments against one control (Dunnett).</source>
        <translation>Kritischer Wert für mehrere Behandlungen gegen eine Kontrolle (Dunnett).</translation>
    </message>
    <message>
        <source>p-values adjusted for several treatments against one control (Dunnett, single step).</source>
        <translation>Adjustierte p-Werte für mehrere Behandlungen gegen eine Kontrolle (Dunnett, einstufig).</translation>
    </message>
    <message>
        <source>One test statistic per treatment.</source>
        <translation>Eine Teststatistik pro Behandlung.</translation>
    </message>
    <message>
        <source>Customers per treatment arm for a wanted power of each comparison at Dunnett&apos;s critical value.</source>
        <translation>Kunden pro Behandlungsarm für eine gewünschte Teststärke jedes Vergleichs beim kritischen Wert nach Dunnett.</translation>
    </message>
    <message>
        <source>Size of the control over that of a treatment arm.</source>
        <translation>Größe der Kontrolle im Verhältnis zu einem Behandlungsarm.</translation>
    </message>
    <message>
        <source>Chance that at least one of several treatments is significant.</source>
        <translation>Wahrscheinlichkeit, dass mindestens eine von mehreren Behandlungen signifikant ist.</translation>
    </message>
    <message>
        <source>Mean of each treatment&apos;s test statistic.</source>
        <translation>Mittelwert der Teststatistik jeder Behandlung.</translation>
    </message>
    <message>
        <source>Critical value.</source>
        <translation>Kritischer Wert.</translation>
    </message>
    <message>
        <source>There are no treatments.</source>
        <translation>Es gibt keine Behandlungen.</translation>
    </message>
    <message>
        <source>The p-values.</source>
        <translation>Die p-Werte.</translation>
    </message>
    <message>
        <source>p-values adjusted by Holm&apos;s step-down method.</source>
        <translation>Nach Holm (schrittweise absteigend) adjustierte p-Werte.</translation>
    </message>
    <message>
        <source>p-values adjusted by Hochberg&apos;s step-up method.</source>
        <translation>Nach Hochberg (schrittweise aufsteigend) adjustierte p-Werte.</translation>
    </message>
    <message>
        <source>p-values multiplied by their number.</source>
        <translation>Mit ihrer Anzahl multiplizierte p-Werte.</translation>
    </message>
    <message>
        <source>p-values adjusted for the false discovery rate (Benjamini and Hochberg).</source>
        <translation>Für die Falscherkennungsrate adjustierte p-Werte (Benjamini und Hochberg).</translation>
    </message>
    <message>
        <source>Size of the treated arm over that of the control.</source>
        <translation>Größe des Behandlungsarms im Verhältnis zur Kontrolle.</translation>
    </message>
    <message>
        <source>Customers per arm to tell two conversion rates apart (z test, pooled variance under the null hypothesis).</source>
        <translation>Kunden pro Arm, um zwei Conversion-Raten zu unterscheiden (z-Test, unter der Nullhypothese gepoolte Varianz).</translation>
    </message>
    <message>
        <source>Chance that a test of two conversion rates with equal arms is significant.</source>
        <translation>Wahrscheinlichkeit, dass ein Test zweier Conversion-Raten mit gleich großen Armen signifikant ausfällt.</translation>
    </message>
    <message>
        <source>The treated conversion rate nearest to the control&apos;s that a test finds; null where none is found.</source>
        <translation>Die der Kontrolle nächste Conversion-Rate der Behandlung, die ein Test findet; null, wo keine gefunden wird.</translation>
    </message>
    <message>
        <source>Customers in the control arm.</source>
        <translation>Kunden im Kontrollarm.</translation>
    </message>
    <message>
        <source>Better or worse than the control.</source>
        <translation>Besser oder schlechter als die Kontrolle.</translation>
    </message>
    <message>
        <source>Customers in the control arm when the treated arm is a multiple of it.</source>
        <translation>Kunden im Kontrollarm, wenn der Behandlungsarm ein Vielfaches davon ist.</translation>
    </message>
    <message>
        <source>Chance that a test of two conversion rates with unequal arms is significant.</source>
        <translation>Wahrscheinlichkeit, dass ein Test zweier Conversion-Raten mit ungleich großen Armen signifikant ausfällt.</translation>
    </message>
    <message>
        <source>Customers in the treated arm.</source>
        <translation>Kunden im Behandlungsarm.</translation>
    </message>
    <message>
        <source>Power of a hold-out of a given share of the audience.</source>
        <translation>Teststärke eines Hold-outs mit gegebenem Anteil der Zielgruppe.</translation>
    </message>
    <message>
        <source>Share held out as the control.</source>
        <translation>Als Kontrolle zurückgehaltener Anteil.</translation>
    </message>
    <message>
        <source>The smallest hold-out share with the wanted power; null where one half of the audience is not enough.</source>
        <translation>Der kleinste Hold-out-Anteil mit der gewünschten Teststärke; null, wo die halbe Zielgruppe nicht reicht.</translation>
    </message>
    <message>
        <source>Intended share of each arm; together 1.</source>
        <translation>Vorgesehener Anteil jedes Arms; zusammen 1.</translation>
    </message>
    <message>
        <source>The shares do not add up to 1.</source>
        <translation>Die Anteile ergeben zusammen nicht 1.</translation>
    </message>
    <message>
        <source>Sample ratio mismatch: p-value of Pearson&apos;s chi-squared test.</source>
        <translation>Sample Ratio Mismatch: p-Wert des Chi-Quadrat-Tests nach Pearson.</translation>
    </message>
    <message>
        <source>Customers in each arm.</source>
        <translation>Kunden in jedem Arm.</translation>
    </message>
    <message>
        <source>Chance that the mismatch test notices other shares (noncentral chi-squared).</source>
        <translation>Wahrscheinlichkeit, dass der Mismatch-Test andere Anteile bemerkt (nichtzentrales Chi-Quadrat).</translation>
    </message>
    <message>
        <source>Customers in all arms.</source>
        <translation>Kunden in allen Armen.</translation>
    </message>
    <message>
        <source>Real share of each arm; together 1.</source>
        <translation>Tatsächlicher Anteil jedes Arms; zusammen 1.</translation>
    </message>
    <message>
        <source>Log Bayes factor of a mismatch at each look; valid at every look.</source>
        <translation>Logarithmierter Bayes-Faktor eines Mismatch bei jeder Auswertung; gilt bei jeder Auswertung.</translation>
    </message>
    <message>
        <source>Customers in each arm by each look.</source>
        <translation>Kunden in jedem Arm bis zu jeder Auswertung.</translation>
    </message>
    <message>
        <source>How closely the alternative keeps to the intended shares.</source>
        <translation>Wie eng die Alternative an den vorgesehenen Anteilen liegt.</translation>
    </message>
    <message>
        <source>Cumulative counts cannot fall.</source>
        <translation>Kumulierte Anzahlen können nicht sinken.</translation>
    </message>
    <message>
        <source>Value gap of customers on several channels: naive, standardised over strata, and both relative.</source>
        <translation>Wertabstand der Kunden auf mehreren Kanälen: naiv, über Schichten standardisiert und beide relativ.</translation>
    </message>
    <message>
        <source>Customers who met several channels.</source>
        <translation>Kunden mit mehreren Kanälen.</translation>
    </message>
    <message>
        <source>Customers who met one channel.</source>
        <translation>Kunden mit einem Kanal.</translation>
    </message>
    <message>
        <source>Groups of customers with a similar history.</source>
        <translation>Gruppen von Kunden mit ähnlicher Historie.</translation>
    </message>
    <message>
        <source>How strong a hidden cause must be to explain a risk ratio away (E-value).</source>
        <translation>Wie stark eine verborgene Ursache sein muss, um ein Risikoverhältnis wegzuerklären (E-Wert).</translation>
    </message>
    <message>
        <source>Observed risk ratio.</source>
        <translation>Beobachtetes Risikoverhältnis.</translation>
    </message>
    <message>
        <source>Takes the uncertainty of a simulated lift apart: point, its standard error, parameter standard deviation, Monte Carlo standard deviation of a draw&apos;s mean, mean squares between and within; null for what the runs cannot tell.</source>
        <translation>Zerlegt die Unsicherheit eines simulierten Lifts: Punktschätzung, ihr Standardfehler, Parameter-Standardabweichung, Monte-Carlo-Standardabweichung des Mittelwerts einer Ziehung, mittlere Quadrate zwischen und innerhalb; null für alles, was die Läufe nicht hergeben.</translation>
    </message>
    <message>
        <source>Lift by draw and replication.</source>
        <translation>Lift nach Ziehung und Replikation.</translation>
    </message>
    <message>
        <source>Customers to simulate in pairs for a wanted half-width of the mean difference.</source>
        <translation>Paarweise zu simulierende Kunden für eine gewünschte halbe Breite der mittleren Differenz.</translation>
    </message>
    <message>
        <source>Standard deviation of the paired differences.</source>
        <translation>Standardabweichung der gepaarten Differenzen.</translation>
    </message>
    <message>
        <source>Wanted half-width.</source>
        <translation>Gewünschte halbe Breite.</translation>
    </message>
    <message>
        <source>Time to the event or to the end of the observation.</source>
        <translation>Zeit bis zum Ereignis oder bis zum Ende der Beobachtung.</translation>
    </message>
    <message>
        <source>1 for an event, 0 for an observation that ended without one.</source>
        <translation>1 für ein Ereignis, 0 für eine Beobachtung, die ohne Ereignis endete.</translation>
    </message>
    <message>
        <source>Times and events must be equally many, and at least one.</source>
        <translation>Zeiten und Ereignisse müssen gleich viele sein, mindestens eines.</translation>
    </message>
    <message>
        <source>An event is 0 or 1.</source>
        <translation>Ein Ereignis ist 0 oder 1.</translation>
    </message>
    <message>
        <source>Time at which to look.</source>
        <translation>Zeitpunkt der Betrachtung.</translation>
    </message>
    <message>
        <source>Time by which a share has had the event (Kaplan-Meier); null where it is not reached.</source>
        <translation>Zeit, bis zu der ein Anteil das Ereignis hatte (Kaplan-Meier); null, wo er nicht erreicht wird.</translation>
    </message>
    <message>
        <source>The share: 0.5 for the median.</source>
        <translation>Der Anteil: 0.5 für den Median.</translation>
    </message>
    <message>
        <source>Share without the event after a time (Kaplan-Meier).</source>
        <translation>Anteil ohne das Ereignis nach einer Zeit (Kaplan-Meier).</translation>
    </message>
    <message>
        <source>Standard error of that share (Greenwood).</source>
        <translation>Standardfehler dieses Anteils (Greenwood).</translation>
    </message>
    <message>
        <source>Mean time to the event, counted up to a horizon (area under Kaplan-Meier).</source>
        <translation>Mittlere Zeit bis zum Ereignis, bis zu einem Horizont gezählt (Fläche unter Kaplan-Meier).</translation>
    </message>
    <message>
        <source>The horizon.</source>
        <translation>Der Horizont.</translation>
    </message>
    <message>
        <source>Hours between two refreshes.</source>
        <translation>Stunden zwischen zwei Aktualisierungen.</translation>
    </message>
    <message>
        <source>Hours until a refresh arrives.</source>
        <translation>Stunden, bis eine Aktualisierung eintrifft.</translation>
    </message>
    <message>
        <source>Age of a copy that is refreshed in batches, at a random moment: mean and 95th percentile, hours.</source>
        <translation>Alter einer in Batches aktualisierten Kopie zu einem zufälligen Zeitpunkt: Mittelwert und 95. Perzentil in Stunden.</translation>
    </message>
    <message>
        <source>Chance that the truth has changed since a copy refreshed in batches was taken.</source>
        <translation>Wahrscheinlichkeit, dass sich der wahre Wert geändert hat, seit eine in Batches aktualisierte Kopie erstellt wurde.</translation>
    </message>
    <message>
        <source>Changes of the truth per hour.</source>
        <translation>Änderungen des wahren Werts pro Stunde.</translation>
    </message>
    <message>
        <source>Days until a test has its customers and their outcomes; null where they never arrive.</source>
        <translation>Tage, bis ein Test seine Kunden und deren Ergebnisse hat; null, wo sie nie zusammenkommen.</translation>
    </message>
    <message>
        <source>New customers by the end of each day.</source>
        <translation>Neue Kunden bis zum Ende jedes Tages.</translation>
    </message>
    <message>
        <source>Share of them that is enrolled.</source>
        <translation>Anteil davon, der aufgenommen wird.</translation>
    </message>
    <message>
        <source>Customers needed in all arms.</source>
        <translation>Benötigte Kunden in allen Armen.</translation>
    </message>
    <message>
        <source>Shortest enrolment.</source>
        <translation>Kürzeste Aufnahmedauer.</translation>
    </message>
    <message>
        <source>Days until the last customer&apos;s outcome counts.</source>
        <translation>Tage, bis das Ergebnis des letzten Kunden zählt.</translation>
    </message>
    <message>
        <source>Round the enrolment up to full weeks.</source>
        <translation>Die Aufnahmedauer auf volle Wochen aufrunden.</translation>
    </message>
    <message>
        <source>Outcome of each customer.</source>
        <translation>Ergebnis jedes Kunden.</translation>
    </message>
    <message>
        <source>1 for treated, 0 for control.</source>
        <translation>1 für behandelt, 0 für Kontrolle.</translation>
    </message>
    <message>
        <source>Score by which the customers are ranked.</source>
        <translation>Score, nach dem die Kunden gereiht werden.</translation>
    </message>
    <message>
        <source>y, treatment and score must be equally long and not empty.</source>
        <translation>y, treatment und score müssen gleich lang und nicht leer sein.</translation>
    </message>
    <message>
        <source>A treatment is 0 or 1.</source>
        <translation>Eine Behandlung ist 0 oder 1.</translation>
    </message>
    <message>
        <source>Values of the Qini curve, from 0.</source>
        <translation>Werte der Qini-Kurve, ab 0.</translation>
    </message>
    <message>
        <source>Area of the Qini curve above chance over that of a perfect ranking.</source>
        <translation>Fläche der Qini-Kurve über dem Zufall im Verhältnis zu einer perfekten Reihung.</translation>
    </message>
    <message>
        <source>Whether the treatment may harm someone.</source>
        <translation>Ob die Behandlung jemandem schaden kann.</translation>
    </message>
    <message>
        <source>Area of the uplift curve above chance over that of a perfect ranking.</source>
        <translation>Fläche der Uplift-Kurve über dem Zufall im Verhältnis zu einer perfekten Reihung.</translation>
    </message>
    <message>
        <source>Mean difference of the arms among the highest scores.</source>
        <translation>Mittlere Differenz der Arme unter den höchsten Scores.</translation>
    </message>
    <message>
        <source>Share of customers below 1, number of customers from 1.</source>
        <translation>Unter 1 ein Anteil der Kunden, ab 1 ihre Anzahl.</translation>
    </message>
    <message>
        <source>The top of all customers, or of each arm.</source>
        <translation>Die Besten aller Kunden oder jedes Arms.</translation>
    </message>
    <message>
        <source>There are fewer customers than k.</source>
        <translation>Es gibt weniger Kunden als k.</translation>
    </message>
    <message>
        <source>The same from before the test.</source>
        <translation>Dasselbe aus der Zeit vor dem Test.</translation>
    </message>
    <message>
        <source>Weight of the history in CUPED: covariance over variance.</source>
        <translation>Gewicht der Historie in CUPED: Kovarianz geteilt durch Varianz.</translation>
    </message>
    <message>
        <source>Share of the variance that CUPED leaves: by the residuals and by the correlation.</source>
        <translation>Anteil der Varianz, der nach CUPED bleibt: aus den Residuen und aus der Korrelation.</translation>
    </message>
    <message>
        <source>Customers needed with CUPED.</source>
        <translation>Mit CUPED benötigte Kunden.</translation>
    </message>
    <message>
        <source>Customers needed without it.</source>
        <translation>Ohne CUPED benötigte Kunden.</translation>
    </message>
    <message>
        <source>Correlation of outcome and history.</source>
        <translation>Korrelation von Ergebnis und Historie.</translation>
    </message>
</context>
<context>
    <name>Calibrate</name>
    <message>
        <source>The database has no message log with messages older than three days: response rates stay as they are.</source>
        <translation>Die Datenbank hat kein Nachrichtenprotokoll mit Nachrichten, die älter als drei Tage sind: Die Reaktionsraten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 of %2 messages of the log bear the id of no template of this project: they count for their channel alone.</source>
        <translation>%1 von %2 Nachrichten des Protokolls tragen die ID keiner Vorlage dieses Projekts: Sie zählen nur für ihren Kanal.</translation>
    </message>
    <message>
        <source>No arm and no template of the project is named &quot;%1&quot;: its effect is printed but not written.</source>
        <translation>Kein Arm und keine Vorlage des Projekts heißt „%1“: Der Effekt wird ausgegeben, aber nicht geschrieben.</translation>
    </message>
    <message>
        <source>Customers lack a field that the segments are made of: effects are written for everyone alone.</source>
        <translation>Den Kunden fehlt ein Feld, aus dem die Segmente gebildet werden: Effekte werden nur für alle zusammen geschrieben.</translation>
    </message>
    <message>
        <source>%1 rows have no arm and were left out.</source>
        <translation>%1 Zeilen haben keinen Arm und wurden weggelassen.</translation>
    </message>
    <message>
        <source>%1 rows have no outcome of at least 0 and were left out.</source>
        <translation>%1 Zeilen haben kein Ergebnis von mindestens 0 und wurden weggelassen.</translation>
    </message>
    <message>
        <source>%1 rows lack a value that makes segments and were left out.</source>
        <translation>%1 Zeilen fehlt ein Wert, der Segmente bildet; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>The effect &quot;%1&quot; acts on the messages of a calibrated arm as well: take it out where the test already holds it.</source>
        <translation>Der Effekt „%1“ wirkt auch auf die Nachrichten eines kalibrierten Arms: Nehmen Sie ihn dort heraus, wo der Test ihn schon enthält.</translation>
    </message>
    <message>
        <source>The customers&apos; own baseline was not compared with the control: %1</source>
        <translation>Der Ausgangswert der Kunden selbst wurde nicht mit der Kontrolle verglichen: %1</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has more than %2 different texts: too many for segments.</source>
        <translation>Die Spalte „%1“ hat mehr als %2 verschiedene Texte: zu viele für Segmente.</translation>
    </message>
    <message>
        <source>The columns of --by make more than %1 segments; name fewer.</source>
        <translation>Die Spalten von --by ergeben mehr als %1 Segmente; nennen Sie weniger.</translation>
    </message>
    <message>
        <source>No row has &quot;%1&quot; in the column &quot;%2&quot;; there are: %3.</source>
        <translation>Keine Zeile hat „%1“ in der Spalte „%2“; es gibt: %3.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has no other value than the control &quot;%2&quot;.</source>
        <translation>Die Spalte „%1“ hat keinen anderen Wert als die Kontrolle „%2“.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has more than 20 different values: these are no arms.</source>
        <translation>Die Spalte „%1“ hat mehr als 20 verschiedene Werte: Das sind keine Arme.</translation>
    </message>
    <message>
        <source>The arm &quot;%1&quot; has fewer than two rows with an outcome that is a number of at least 0 in &quot;%2&quot;.</source>
        <translation>Der Arm „%1“ hat weniger als zwei Zeilen mit einem Ergebnis, das in „%2“ eine Zahl von mindestens 0 ist.</translation>
    </message>
    <message>
        <source>The database has no table &quot;%1&quot;; there are: %2.</source>
        <translation>Die Datenbank hat keine Tabelle „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has no column &quot;%2&quot;; there are: %3.</source>
        <translation>Die Tabelle „%1“ hat keine Spalte „%2“; es gibt: %3.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>the id of &quot;%1&quot; cannot change</source>
        <translation>die ID von „%1“ lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list</source>
        <translation>„%1“ ist keine Liste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has only %2 items</source>
        <translation>„%1“ hat nur %2 Einträge</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an item of a list</source>
        <translation>„%1“ ist kein Eintrag einer Liste</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>%1 aus %2 entfernen</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Move %1 within %2</source>
        <translation>%1 in %2 verschieben</translation>
    </message>
    <message>
        <source>there is nothing at &quot;%1&quot;</source>
        <translation>bei „%1“ steht nichts</translation>
    </message>
    <message>
        <source>Choose the target</source>
        <translation>Zielsystem wählen</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
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
        <translation>In-App</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Paid ad</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Mail and store</source>
        <translation>Post und Filiale</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%2 of the template &quot;%1&quot; changes the slot &quot;%3&quot;, which is not there</source>
        <translation>%2 in der Vorlage „%1“ ändert den Slot „%3“, den es nicht gibt</translation>
    </message>
    <message>
        <source>Remove it from the channel.</source>
        <translation>Entfernen Sie ihn aus dem Kanal.</translation>
    </message>
    <message>
        <source>%2 of the template &quot;%1&quot; follows version %4 of &quot;%3&quot;; the master is at %5</source>
        <translation>%2 in der Vorlage „%1“ folgt Version %4 von „%3“; der Master ist bei %5</translation>
    </message>
    <message>
        <source>Look at the text again, then mark it as up to date.</source>
        <translation>Sehen Sie den Text noch einmal durch und markieren Sie ihn dann als aktuell.</translation>
    </message>
    <message>
        <source>the slot &quot;%2&quot; of &quot;%1&quot; requires %3 but does not show it</source>
        <translation>der Slot „%2“ von „%1“ verlangt %3, zeigt es aber nicht</translation>
    </message>
    <message>
        <source>Show the field, or do not require it.</source>
        <translation>Zeigen Sie das Feld oder verlangen Sie es nicht.</translation>
    </message>
    <message>
        <source>the template &quot;%1&quot; says nothing</source>
        <translation>die Vorlage „%1“ sagt nichts aus</translation>
    </message>
    <message>
        <source>Add a slot with a text.</source>
        <translation>Fügen Sie einen Slot mit Text hinzu.</translation>
    </message>
    <message>
        <source>Remove slot from channel</source>
        <translation>Slot aus Kanal entfernen</translation>
    </message>
    <message>
        <source>Mark as up to date</source>
        <translation>Als aktuell markieren</translation>
    </message>
    <message>
        <source>the arms of &quot;%1&quot; make %2 %, not 100 %</source>
        <translation>die Arme von „%1“ ergeben %2 %, nicht 100 %</translation>
    </message>
    <message>
        <source>Scale the weights so that they make 100 %.</source>
        <translation>Skalieren Sie die Gewichte so, dass sie 100 % ergeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has fewer than two arms</source>
        <translation>„%1“ hat weniger als zwei Arme</translation>
    </message>
    <message>
        <source>Add an arm to compare with.</source>
        <translation>Fügen Sie einen Arm zum Vergleichen hinzu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than one hold-out arm</source>
        <translation>„%1“ hat mehr als einen Hold-out-Arm</translation>
    </message>
    <message>
        <source>Keep one; the others are compared with it.</source>
        <translation>Behalten Sie einen; die anderen werden mit ihm verglichen.</translation>
    </message>
    <message>
        <source>the arm &quot;%2&quot; of &quot;%1&quot; gets no one</source>
        <translation>der Arm „%2“ von „%1“ bekommt niemanden</translation>
    </message>
    <message>
        <source>Give it a weight above 0, or remove it.</source>
        <translation>Geben Sie ihm ein Gewicht über 0 oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>an arm of &quot;%1&quot; has the id &quot;%2&quot;, which cannot be used</source>
        <translation>ein Arm von „%1“ hat die ID „%2“, die nicht verwendbar ist</translation>
    </message>
    <message>
        <source>Give each arm an id of its own.</source>
        <translation>Geben Sie jedem Arm eine eigene ID.</translation>
    </message>
    <message>
        <source>Scale weights to 100 %</source>
        <translation>Gewichte auf 100 % skalieren</translation>
    </message>
    <message>
        <source>the journey &quot;%1&quot; has no entry</source>
        <translation>die Journey „%1“ hat keinen Einstieg</translation>
    </message>
    <message>
        <source>Add an audience or event entry.</source>
        <translation>Fügen Sie einen Zielgruppen- oder Ereigniseinstieg hinzu.</translation>
    </message>
    <message>
        <source>no customer can come to &quot;%1&quot;</source>
        <translation>kein Kunde kann zu „%1“ gelangen</translation>
    </message>
    <message>
        <source>Connect it, or remove it.</source>
        <translation>Verbinden oder entfernen Sie den Schritt.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; of &quot;%1&quot; leads nowhere: its customers leave</source>
        <translation>„%2“ von „%1“ führt nirgendwohin: die Kunden steigen aus</translation>
    </message>
    <message>
        <source>Connect it to the next step, or to an exit that names the reason.</source>
        <translation>Verbinden Sie den Ausgang mit dem nächsten Schritt oder mit einem Ausstieg, der den Grund nennt.</translation>
    </message>
    <message>
        <source>the loop through &quot;%1&quot; has no wait</source>
        <translation>die Schleife durch „%1“ enthält kein Warten</translation>
    </message>
    <message>
        <source>Put a wait into the loop.</source>
        <translation>Setzen Sie einen Warteschritt in die Schleife.</translation>
    </message>
    <message>
        <source>a connection leads from &quot;%1&quot; to &quot;%2&quot;, which is not there</source>
        <translation>eine Verbindung führt von „%1“ zu „%2“, das es nicht gibt</translation>
    </message>
    <message>
        <source>Remove the connection.</source>
        <translation>Entfernen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no exit &quot;%2&quot;</source>
        <translation>„%1“ hat keinen Ausgang „%2“</translation>
    </message>
    <message>
        <source>a connection leads into the entry &quot;%1&quot;</source>
        <translation>eine Verbindung führt in den Einstieg „%1“</translation>
    </message>
    <message>
        <source>Remove the connection; customers come to an entry by themselves.</source>
        <translation>Entfernen Sie die Verbindung; zu einem Einstieg kommen Kunden von selbst.</translation>
    </message>
    <message>
        <source>a connection leads to the note &quot;%1&quot;</source>
        <translation>eine Verbindung führt zur Notiz „%1“</translation>
    </message>
    <message>
        <source>Remove the connection; notes take no part.</source>
        <translation>Entfernen Sie die Verbindung; Notizen nehmen am Ablauf nicht teil.</translation>
    </message>
    <message>
        <source>the project has no journey</source>
        <translation>das Projekt hat keine Journey</translation>
    </message>
    <message>
        <source>Draw one, or start from a sample.</source>
        <translation>Zeichnen Sie eine oder beginnen Sie mit einem Beispiel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes up to %2 after entry, but the goal &quot;%3&quot; counts only %4</source>
        <translation>„%1“ kommt bis zu %2 nach dem Einstieg, aber das Ziel „%3“ zählt nur %4</translation>
    </message>
    <message>
        <source>Shorten the waits before it, or let the goal count longer.</source>
        <translation>Verkürzen Sie die Wartezeiten davor oder lassen Sie das Ziel länger zählen.</translation>
    </message>
    <message>
        <source>the journey &quot;%1&quot; has no goal</source>
        <translation>die Journey „%1“ hat kein Ziel</translation>
    </message>
    <message>
        <source>Add a goal; without one any purchase within 14 days counts.</source>
        <translation>Fügen Sie ein Ziel hinzu; ohne Ziel zählt jeder Kauf innerhalb von 14 Tagen.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no template</source>
        <translation>„%1“ hat keine Vorlage</translation>
    </message>
    <message>
        <source>Choose what it says.</source>
        <translation>Wählen Sie, was gesagt wird.</translation>
    </message>
    <message>
        <source>the template &quot;%2&quot; of &quot;%1&quot; is not made for %3</source>
        <translation>die Vorlage „%2“ von „%1“ ist nicht für %3 gemacht</translation>
    </message>
    <message>
        <source>Add the channel to the template; its slots are then inherited.</source>
        <translation>Fügen Sie der Vorlage den Kanal hinzu; ihre Slots werden dann geerbt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no event</source>
        <translation>„%1“ nennt kein Ereignis</translation>
    </message>
    <message>
        <source>Choose the event that it waits for.</source>
        <translation>Wählen Sie das Ereignis, auf das gewartet wird.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no branch</source>
        <translation>„%1“ hat keinen Zweig</translation>
    </message>
    <message>
        <source>Add a branch with its rule.</source>
        <translation>Fügen Sie einen Zweig mit Regel hinzu.</translation>
    </message>
    <message>
        <source>a branch of &quot;%1&quot; has the id &quot;%2&quot;, which cannot be used</source>
        <translation>ein Zweig von „%1“ hat die ID „%2“, die nicht verwendbar ist</translation>
    </message>
    <message>
        <source>Give it another id; &quot;else&quot; is everyone else.</source>
        <translation>Geben Sie ihm eine andere ID; „else“ steht für alle anderen.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; of &quot;%1&quot; takes everyone: later branches get no one</source>
        <translation>„%2“ von „%1“ nimmt alle: spätere Zweige bekommen niemanden</translation>
    </message>
    <message>
        <source>Give the branch a rule, or move it to the end.</source>
        <translation>Geben Sie dem Zweig eine Regel oder schieben Sie ihn ans Ende.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits for a date, but none is given</source>
        <translation>„%1“ wartet auf ein Datum, aber es ist keines angegeben</translation>
    </message>
    <message>
        <source>Choose the date.</source>
        <translation>Wählen Sie das Datum.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no field</source>
        <translation>„%1“ nennt kein Feld</translation>
    </message>
    <message>
        <source>Choose the field.</source>
        <translation>Wählen Sie das Feld.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never open: it closes at %2 and opens at %3</source>
        <translation>„%1“ ist nie geöffnet: Schluss ist um %2, Beginn um %3</translation>
    </message>
    <message>
        <source>Let it close after it opens.</source>
        <translation>Legen Sie den Schluss hinter den Beginn.</translation>
    </message>
    <message>
        <source>a click in &quot;%1&quot; leads to a page that its template does not have</source>
        <translation>ein Klick in „%1“ führt zu einer Seite, die die Vorlage nicht hat</translation>
    </message>
    <message>
        <source>Add a web variant to the template, or choose the generic page.</source>
        <translation>Fügen Sie der Vorlage eine Web-Variante hinzu oder wählen Sie die allgemeine Seite.</translation>
    </message>
    <message>
        <source>the goal &quot;%1&quot; names no conversion</source>
        <translation>das Ziel „%1“ nennt keine Conversion</translation>
    </message>
    <message>
        <source>Choose the event that counts.</source>
        <translation>Wählen Sie das Ereignis, das zählt.</translation>
    </message>
    <message>
        <source>Add channel to template</source>
        <translation>Kanal zur Vorlage hinzufügen</translation>
    </message>
    <message>
        <source>the cap &quot;%1&quot; lets nothing through</source>
        <translation>der Frequency Cap „%1“ lässt nichts durch</translation>
    </message>
    <message>
        <source>Allow at least one message, or remove the cap.</source>
        <translation>Erlauben Sie mindestens eine Nachricht oder entfernen Sie den Cap.</translation>
    </message>
    <message>
        <source>the quiet hours &quot;%1&quot; start and end at the same time and hold no one back</source>
        <translation>die Ruhezeit „%1“ beginnt und endet gleichzeitig und hält niemanden zurück</translation>
    </message>
    <message>
        <source>Choose when they end, or remove them.</source>
        <translation>Wählen Sie, wann sie endet, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>the effect &quot;%1&quot; is believed to lie between %2 and %3, with %4 at its middle</source>
        <translation>der Effekt „%1“ wird zwischen %2 und %3 angenommen, mit %4 als Mitte</translation>
    </message>
    <message>
        <source>Order the three: at least, multiplier, at most.</source>
        <translation>Bringen Sie die drei in Reihenfolge: Mindestens, Faktor, Höchstens.</translation>
    </message>
    <message>
        <source>a cost is given for &quot;%1&quot;, which is no channel</source>
        <translation>für „%1“ sind Kosten angegeben, das ist aber kein Kanal</translation>
    </message>
    <message>
        <source>Use one of email, sms, push, inapp, web, ad, agent, mail.</source>
        <translation>Verwenden Sie email, sms, push, inapp, web, ad, agent oder mail.</translation>
    </message>
    <message>
        <source>the scenario &quot;%1&quot; cannot be applied: %2</source>
        <translation>das Szenario „%1“ lässt sich nicht anwenden: %2</translation>
    </message>
    <message>
        <source>Change or remove what no longer fits the project.</source>
        <translation>Ändern oder entfernen Sie, was nicht mehr zum Projekt passt.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is named here but not in the project</source>
        <translation>%1 „%2“ wird hier genannt, fehlt aber im Projekt</translation>
    </message>
    <message>
        <source>Choose one that is there, or add it.</source>
        <translation>Wählen Sie etwas Vorhandenes oder fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is named as a message here, but there is no such message step</source>
        <translation>„%2“ wird hier als Nachricht genannt, aber diesen Nachrichtenschritt gibt es nicht</translation>
    </message>
    <message>
        <source>Choose a message of this journey.</source>
        <translation>Wählen Sie eine Nachricht dieser Journey.</translation>
    </message>
    <message>
        <source>the audience &quot;%1&quot; is defined by itself</source>
        <translation>die Zielgruppe „%1“ ist durch sich selbst definiert</translation>
    </message>
    <message>
        <source>Take the circle out of its rule.</source>
        <translation>Lösen Sie den Zirkelbezug in ihrer Regel auf.</translation>
    </message>
    <message>
        <source>the audience</source>
        <translation>die Zielgruppe</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>die Vorlage</translation>
    </message>
    <message>
        <source>the offer</source>
        <translation>das Angebot</translation>
    </message>
    <message>
        <source>the test plan</source>
        <translation>der Testplan</translation>
    </message>
    <message>
        <source>Mend the text</source>
        <translation>Text korrigieren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; test the same customers at the same time</source>
        <translation>„%1“ und „%2“ testen dieselben Kunden zur selben Zeit</translation>
    </message>
    <message>
        <source>Give one of the plans another start, or draw them on separate branches.</source>
        <translation>Geben Sie einem der Pläne einen anderen Beginn oder zeichnen Sie sie auf getrennten Zweigen.</translation>
    </message>
    <message>
        <source>the arms &quot;%2&quot; and &quot;%3&quot; of &quot;%1&quot; differ in more than one element: %4</source>
        <translation>die Arme „%2“ und „%3“ von „%1“ unterscheiden sich in mehr als einem Element: %4</translation>
    </message>
    <message>
        <source>Change one element at a time, or the result will not say which of them did it.</source>
        <translation>Ändern Sie jeweils nur ein Element, sonst sagt das Ergebnis nicht, welches davon den Ausschlag gab.</translation>
    </message>
    <message>
        <source>nothing differs between the arms &quot;%2&quot; and &quot;%3&quot; of &quot;%1&quot;</source>
        <translation>zwischen den Armen „%2“ und „%3“ von „%1“ gibt es keinen Unterschied</translation>
    </message>
    <message>
        <source>Connect the arms to different messages, or write a variant for one of them.</source>
        <translation>Verbinden Sie die Arme mit verschiedenen Nachrichten oder schreiben Sie für einen davon eine Variante.</translation>
    </message>
    <message>
        <source>a message of &quot;%1&quot; can come %2 after assignment, but conversions count for %3 only</source>
        <translation>eine Nachricht von „%1“ kann %2 nach der Zuweisung kommen, Conversions zählen aber nur %3 lang</translation>
    </message>
    <message>
        <source>Let the conversion window be longer than the delays of the path, or shorten them.</source>
        <translation>Wählen Sie das Conversion-Fenster länger als die Verzögerungen des Pfads oder kürzen Sie diese.</translation>
    </message>
    <message>
        <source>the journey after &quot;%1&quot; cannot cause the outcome &quot;%2&quot;: %3</source>
        <translation>die Journey nach „%1“ kann das Ergebnis „%2“ nicht bewirken: %3</translation>
    </message>
    <message>
        <source>Measure another outcome, or add what can bring it about.</source>
        <translation>Messen Sie ein anderes Ergebnis oder ergänzen Sie, was es bewirken kann.</translation>
    </message>
    <message>
        <source>the tests &quot;%1&quot; and &quot;%2&quot; both change the template &quot;%3&quot;</source>
        <translation>die Tests „%1“ und „%2“ ändern beide die Vorlage „%3“</translation>
    </message>
    <message>
        <source>Run one after the other, or let each use a template of its own.</source>
        <translation>Führen Sie sie nacheinander durch oder geben Sie jedem eine eigene Vorlage.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes out as %2 SMS (%3, %4 units); each is paid for</source>
        <translation>„%1“ geht als %2 SMS hinaus (%3, %4 Einheiten); jede kostet</translation>
    </message>
    <message>
        <source>Shorten it to one or two.</source>
        <translation>Kürzen Sie auf eine oder zwei.</translation>
    </message>
    <message>
        <source>Shorten it to one if it can be said so.</source>
        <translation>Kürzen Sie auf eine, wenn es sich so sagen lässt.</translation>
    </message>
    <message>
        <source>the %2 of &quot;%1&quot; has %3 characters, %4 shows %5</source>
        <translation>%2 von „%1“ hat %3 Zeichen, %4 zeigt %5</translation>
    </message>
    <message>
        <source>Adapt it for the channel with a shorter text.</source>
        <translation>Passen Sie den Slot für den Kanal mit einem kürzeren Text an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no subject for its email</source>
        <translation>„%1“ hat keinen Betreff für die E-Mail</translation>
    </message>
    <message>
        <source>Add a slot of the kind subject, or show it in email.</source>
        <translation>Fügen Sie einen Slot der Art Betreff hinzu oder zeigen Sie ihn in der E-Mail.</translation>
    </message>
    <message>
        <source>the image &quot;%2&quot; of &quot;%1&quot; has no alternative text</source>
        <translation>das Bild „%2“ von „%1“ hat keinen Alternativtext</translation>
    </message>
    <message>
        <source>Say what it shows for those who cannot see it.</source>
        <translation>Sagen Sie denen, die es nicht sehen können, was es zeigt.</translation>
    </message>
    <message>
        <source>the image %1 is not loaded over https</source>
        <translation>das Bild %1 wird nicht über https geladen</translation>
    </message>
    <message>
        <source>Use its https address.</source>
        <translation>Verwenden Sie die https-Adresse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; shows no legal text in %2, and the brand has one (%3)</source>
        <translation>„%1“ zeigt in %2 keinen Rechtstext, obwohl die Marke einen hat (%3)</translation>
    </message>
    <message>
        <source>Show the slot with the legal text.</source>
        <translation>Zeigen Sie den Slot mit dem Rechtstext.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs school grade %3 in %2, the brand wants %4 at most</source>
        <translation>„%1“ braucht in %2 die Lesestufe %3, die Marke will höchstens %4</translation>
    </message>
    <message>
        <source>Write shorter sentences and shorter words.</source>
        <translation>Schreiben Sie kürzere Sätze und kürzere Wörter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say &quot;%3&quot; in %2, as the brand requires</source>
        <translation>„%1“ sagt in %2 nicht „%3“, wie es die Marke verlangt</translation>
    </message>
    <message>
        <source>Add the phrase to one of its slots.</source>
        <translation>Fügen Sie die Formulierung einem der Slots hinzu.</translation>
    </message>
    <message>
        <source>the email of &quot;%1&quot; has no way to unsubscribe</source>
        <translation>die E-Mail von „%1“ bietet keine Möglichkeit zur Abmeldung</translation>
    </message>
    <message>
        <source>Add {{ unsubscribe_url }} to its legal slot.</source>
        <translation>Fügen Sie {{ unsubscribe_url }} in den Slot mit dem Rechtstext ein.</translation>
    </message>
    <message>
        <source>the email of &quot;%1&quot; does not name the sender&apos;s postal address</source>
        <translation>die E-Mail von „%1“ nennt die Postanschrift des Absenders nicht</translation>
    </message>
    <message>
        <source>Add the address to its legal slot.</source>
        <translation>Fügen Sie die Anschrift in den Slot mit dem Rechtstext ein.</translation>
    </message>
    <message>
        <source>Add legal text</source>
        <translation>Rechtstext hinzufügen</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Use https</source>
        <translation>https verwenden</translation>
    </message>
    <message>
        <source>the offers &quot;%1&quot; and &quot;%2&quot; promise different things for %3: %4 and %5</source>
        <translation>die Angebote „%1“ und „%2“ versprechen Verschiedenes für %3: %4 und %5</translation>
    </message>
    <message>
        <source>Make them one offer, let one end before the other begins, or send them to different customers.</source>
        <translation>Machen Sie ein Angebot daraus, lassen Sie eines enden, bevor das andere beginnt, oder senden Sie sie an verschiedene Kunden.</translation>
    </message>
    <message>
        <source>the offer &quot;%1&quot; ended on %2, before the simulation starts</source>
        <translation>das Angebot „%1“ endete am %2, vor Beginn der Simulation</translation>
    </message>
    <message>
        <source>Give it a later end, or take it out of the templates.</source>
        <translation>Geben Sie ihm ein späteres Ende oder nehmen Sie es aus den Vorlagen.</translation>
    </message>
    <message>
        <source>a text of %1 KB stands here; no channel shows so much</source>
        <translation>hier steht ein Text von %1 KB; so viel zeigt kein Kanal</translation>
    </message>
    <message>
        <source>Shorten it, or put what is the same for many into a block.</source>
        <translation>Kürzen Sie ihn oder legen Sie, was für viele gleich ist, in einen Block.</translation>
    </message>
    <message>
        <source>the text promises %1 %, the offer &quot;%2&quot; gives %3 %</source>
        <translation>der Text verspricht %1 %, das Angebot „%2“ gibt %3 %</translation>
    </message>
    <message>
        <source>Write what the offer gives, or {{ offer.discount }} %.</source>
        <translation>Schreiben Sie, was das Angebot gibt, oder {{ offer.discount }} %.</translation>
    </message>
    <message>
        <source>the brand&apos;s website %1 is not encrypted</source>
        <translation>die Website %1 der Marke ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Write a plain character in its place, or accept shorter parts.</source>
        <translation>Schreiben Sie stattdessen ein einfaches Zeichen oder nehmen Sie kürzere Teile hin.</translation>
    </message>
    <message>
        <source>Write the words in small letters.</source>
        <translation>Schreiben Sie die Wörter in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>End the sentence with a full stop.</source>
        <translation>Beenden Sie den Satz mit einem Punkt.</translation>
    </message>
    <message>
        <source>Say it in other words.</source>
        <translation>Sagen Sie es mit anderen Worten.</translation>
    </message>
    <message>
        <source>Use the https address.</source>
        <translation>Verwenden Sie die https-Adresse.</translation>
    </message>
    <message>
        <source>Say in alt what the image shows.</source>
        <translation>Sagen Sie in alt, was das Bild zeigt.</translation>
    </message>
    <message>
        <source>Take a colour with more contrast.</source>
        <translation>Nehmen Sie eine Farbe mit mehr Kontrast.</translation>
    </message>
    <message>
        <source>Take a colour of the brand.</source>
        <translation>Nehmen Sie eine Farbe der Marke.</translation>
    </message>
    <message>
        <source>Write an id or {{ customer.token }} into the address.</source>
        <translation>Schreiben Sie eine ID oder {{ customer.token }} in die Adresse.</translation>
    </message>
    <message>
        <source>Write plain characters</source>
        <translation>Einfache Zeichen schreiben</translation>
    </message>
    <message>
        <source>Write what the offer gives</source>
        <translation>Angebotswert schreiben</translation>
    </message>
    <message>
        <source>the size of the image &quot;%2&quot; of &quot;%1&quot; is not known</source>
        <translation>die Größe des Bilds „%2“ von „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>Give its width and height, so that the email does not jump when it arrives.</source>
        <translation>Geben Sie Breite und Höhe an, damit die E-Mail beim Laden nicht springt.</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>number of messages</source>
        <translation>Zahl der Nachrichten</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>landing page</source>
        <translation>Zielseite</translation>
    </message>
    <message>
        <source>steps of the path</source>
        <translation>Schritte des Weges</translation>
    </message>
    <message>
        <source>no message follows</source>
        <translation>es folgt keine Nachricht</translation>
    </message>
    <message>
        <source>no channel that follows can be clicked</source>
        <translation>kein Kanal, der folgt, kann angeklickt werden</translation>
    </message>
    <message>
        <source>the journey uses one channel only</source>
        <translation>die Journey nutzt nur einen Kanal</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>there is no target &quot;%1&quot;</source>
        <translation>es gibt kein Zielsystem „%1“</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; there are: %2.</source>
        <translation>Es gibt keinen Befehl „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;; there are: %2.</source>
        <translation>Es gibt kein Beispiel „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>%1 exists; --force replaces it.</source>
        <translation>%1 existiert bereits; --force ersetzt es.</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <translation>in %1: %2</translation>
    </message>
    <message>
        <source>%1 steps.</source>
        <translation>%1 Schritte.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 holds no JSON object</source>
        <translation>%1 enthält kein JSON-Objekt</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>A count of the base run: its spread is not measured.</source>
        <translation>Eine Anzahl aus dem Basislauf: Ihre Streuung wird nicht gemessen.</translation>
    </message>
    <message>
        <source>A mean of the base run: its spread is not measured.</source>
        <translation>Ein Mittelwert aus dem Basislauf: Seine Streuung wird nicht gemessen.</translation>
    </message>
    <message>
        <source>Fewer than 30 customers with comparable messages.</source>
        <translation>Weniger als 30 Kunden mit vergleichbaren Nachrichten.</translation>
    </message>
    <message>
        <source>Nobody entered a tested journey.</source>
        <translation>Niemand stieg in eine getestete Journey ein.</translation>
    </message>
    <message>
        <source>One draw and one replication tell nothing of the spread.</source>
        <translation>Eine Ziehung und eine Replikation sagen nichts über die Streuung aus.</translation>
    </message>
</context>
<context>
    <name>Compile</name>
    <message>
        <source>A run lasts 1 to 730 days, not %1.</source>
        <translation>Ein Lauf dauert 1 bis 730 Tage, nicht %1.</translation>
    </message>
    <message>
        <source>A run needs 1 to 10000 draws and 1 to 1000 replications.</source>
        <translation>Ein Lauf braucht 1 bis 10000 Ziehungen und 1 bis 1000 Replikationen.</translation>
    </message>
    <message>
        <source>There is no journey &quot;%1&quot; in use.</source>
        <translation>Es gibt keine aktive Journey „%1“.</translation>
    </message>
    <message>
        <source>The project has no journey to simulate.</source>
        <translation>Das Projekt hat keine Journey zum Simulieren.</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;.</source>
        <translation>Es gibt kein Szenario „%1“.</translation>
    </message>
    <message>
        <source>The customer database has no field &quot;%1&quot; that a template renders: nothing stands there.</source>
        <translation>Die Kundendatenbank hat kein Feld „%1“, das eine Vorlage ausgibt: die Stelle bleibt leer.</translation>
    </message>
    <message>
        <source>The node has no template: nothing can be sent.</source>
        <translation>Der Knoten hat keine Vorlage: es kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>Es gibt keine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>A share of the copy of %1 is not between 0 and 1.</source>
        <translation>Ein Anteil der Kopie von %1 liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>There is no node &quot;%1&quot; in the journey.</source>
        <translation>Es gibt keinen Knoten „%1“ in der Journey.</translation>
    </message>
    <message>
        <source>A duration is negative: %1.</source>
        <translation>Eine Dauer ist negativ: %1.</translation>
    </message>
    <message>
        <source>Nobody is in the audience &quot;%1&quot; at the start.</source>
        <translation>Zu Beginn ist niemand in der Zielgruppe „%1“.</translation>
    </message>
    <message>
        <source>The behaviours table has no event &quot;%1&quot;: nobody enters by it.</source>
        <translation>Die Verhaltenstabelle hat kein Ereignis „%1“: niemand steigt dadurch ein.</translation>
    </message>
    <message>
        <source>The wait has no date.</source>
        <translation>Das Warten hat kein Datum.</translation>
    </message>
    <message>
        <source>The customer database has no date &quot;%1&quot;.</source>
        <translation>Die Kundendatenbank hat kein Datum „%1“.</translation>
    </message>
    <message>
        <source>The behaviours table has no event &quot;%1&quot;: the wait always times out.</source>
        <translation>Die Verhaltenstabelle hat kein Ereignis „%1“: das Warten läuft immer ab.</translation>
    </message>
    <message>
        <source>The weight of the arm &quot;%1&quot; is not a share.</source>
        <translation>Das Gewicht des Arms „%1“ ist kein Anteil.</translation>
    </message>
    <message>
        <source>The experiment has no arm with a weight.</source>
        <translation>Das Experiment hat keinen Arm mit Gewicht.</translation>
    </message>
    <message>
        <source>The customer database has no field &quot;%1&quot;: the update changes nothing.</source>
        <translation>Die Kundendatenbank hat kein Feld „%1“: die Aktualisierung ändert nichts.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; does not fit the field &quot;%1&quot;.</source>
        <translation>„%2“ passt nicht zum Feld „%1“.</translation>
    </message>
    <message>
        <source>The share of failing calls is not between 0 and 1.</source>
        <translation>Der Anteil der fehlschlagenden Aufrufe liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The behaviours table has no event &quot;%1&quot;: nobody reaches the goal.</source>
        <translation>Die Verhaltenstabelle hat kein Ereignis „%1“: niemand erreicht das Ziel.</translation>
    </message>
    <message>
        <source>The share of the hold-out is not between 0 and 1.</source>
        <translation>Der Anteil des Hold-outs liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The cost of %1 is negative.</source>
        <translation>Die Kosten von %1 sind negativ.</translation>
    </message>
    <message>
        <source>The cap &quot;%1&quot; needs a count of 0 or more and a window.</source>
        <translation>Der Cap „%1“ braucht eine Anzahl von 0 oder mehr und ein Zeitfenster.</translation>
    </message>
    <message>
        <source>A response rate of &quot;%1&quot; is not between 0 and 1.</source>
        <translation>Eine Reaktionsrate von „%1“ liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>A delay of the response &quot;%1&quot; is negative.</source>
        <translation>Eine Verzögerung der Reaktion „%1“ ist negativ.</translation>
    </message>
    <message>
        <source>The effect &quot;%1&quot; needs a multiplier above 0 and a range around it.</source>
        <translation>Der Effekt „%1“ braucht einen Faktor über 0 und einen Bereich darum.</translation>
    </message>
    <message>
        <source>The half-life of the effect &quot;%1&quot; is not positive.</source>
        <translation>Die Halbwertszeit des Effekts „%1“ ist nicht positiv.</translation>
    </message>
    <message>
        <source>churn_risk has no value for %1 of %2 customers: of those who bought only once, or never, the model can say nothing.</source>
        <translation>churn_risk hat bei %1 von %2 Kunden keinen Wert: Über Kunden, die nur einmal oder nie gekauft haben, kann das Modell nichts sagen.</translation>
    </message>
    <message>
        <source>The effect of recognition is not between 0 and 2.</source>
        <translation>Der Effekt der Wiedererkennung liegt nicht zwischen 0 und 2.</translation>
    </message>
    <message>
        <source>There is no arm &quot;%1&quot;: nobody gets the text made for it.</source>
        <translation>Es gibt keinen Arm „%1“: Niemand bekommt den Text, der für ihn gemacht ist.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; has too many combinations of texts: the slot &quot;%2&quot; shows its own.</source>
        <translation>Die Vorlage „%1“ hat zu viele Textkombinationen: Der Slot „%2“ zeigt seinen eigenen Text.</translation>
    </message>
    <message>
        <source>The expression of the update is no valid Liquid: %1</source>
        <translation>Der Ausdruck der Aktualisierung ist kein gültiges Liquid: %1</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Product list</source>
        <translation>Produktliste</translation>
    </message>
    <message>
        <source>Video storyboard</source>
        <translation>Video-Storyboard</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Call-to-Action</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Rechtliches</translation>
    </message>
    <message>
        <source>Inherits</source>
        <translation>Erbt</translation>
    </message>
    <message>
        <source>Adapts</source>
        <translation>Passt an</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Überschreibt</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>Lässt weg</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Ein Produkt</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Ein Angebot</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>Rückgewinnung</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>A text of the slot for some customers.</source>
        <translation>Ein Text des Slots für manche Kunden.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the variant.</source>
        <translation>Kennung der Variante.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Shown in lists.</source>
        <translation>Erscheint in Listen.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Who gets this text.</source>
        <translation>Wer diesen Text bekommt.</translation>
    </message>
    <message>
        <source>Experiment arm</source>
        <translation>Experiment-Arm</translation>
    </message>
    <message>
        <source>Only for customers of this arm, as experiment.arm.</source>
        <translation>Nur für Kunden dieses Arms, als experiment.arm.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
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
        <translation>Eine Stelle der Master-Vorlage.</translation>
    </message>
    <message>
        <source>Names the slot; it never changes.</source>
        <translation>Kennung des Slots; ändert sich nie.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What the slot is for.</source>
        <translation>Wofür der Slot da ist.</translation>
    </message>
    <message>
        <source>Liquid, written once.</source>
        <translation>Liquid, einmal geschrieben.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>The customer&apos;s fields that the slot shows.</source>
        <translation>Die Kundenfelder, die der Slot zeigt.</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Pflichtfelder</translation>
    </message>
    <message>
        <source>Fields without which the slot makes no sense. A channel that drops them counts as missing them.</source>
        <translation>Felder, ohne die der Slot keinen Sinn ergibt. Lässt ein Kanal sie weg, gelten sie dort als fehlend.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rises when the master&apos;s text changes.</source>
        <translation>Steigt, wenn sich der Text des Masters ändert.</translation>
    </message>
    <message>
        <source>A file or address.</source>
        <translation>Eine Datei oder Adresse.</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>What the image says to those who cannot see it.</source>
        <translation>Was das Bild denen sagt, die es nicht sehen können.</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Ranked: the first whose rule holds is shown.</source>
        <translation>Mit Rangfolge: die erste, deren Regel zutrifft, wird gezeigt.</translation>
    </message>
    <message>
        <source>Slot in a channel</source>
        <translation>Slot in einem Kanal</translation>
    </message>
    <message>
        <source>How a channel takes a slot of the master.</source>
        <translation>Wie ein Kanal einen Slot des Masters übernimmt.</translation>
    </message>
    <message>
        <source>The master&apos;s slot.</source>
        <translation>Der Slot des Masters.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Inherits the text, adapts its form, overrides what it says, or leaves it out.</source>
        <translation>Erbt den Text, passt seine Form an, überschreibt ihn oder lässt ihn weg.</translation>
    </message>
    <message>
        <source>Liquid of this channel alone.</source>
        <translation>Liquid nur für diesen Kanal.</translation>
    </message>
    <message>
        <source>The customer&apos;s fields that this text shows. None listed: those of the slot.</source>
        <translation>Die Kundenfelder, die dieser Text zeigt. Ohne Angabe: die des Slots.</translation>
    </message>
    <message>
        <source>Made from version</source>
        <translation>Nach Version</translation>
    </message>
    <message>
        <source>The version of the master&apos;s slot that this text follows.</source>
        <translation>Die Version des Master-Slots, der dieser Text folgt.</translation>
    </message>
    <message>
        <source>Channel variant</source>
        <translation>Kanalvariante</translation>
    </message>
    <message>
        <source>The template&apos;s form in one channel.</source>
        <translation>Die Form der Vorlage in einem Kanal.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>The channel that this form is for.</source>
        <translation>Der Kanal, für den diese Form ist.</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Slots that are not listed are inherited.</source>
        <translation>Nicht aufgeführte Slots werden geerbt.</translation>
    </message>
    <message>
        <source>A promise: what, at which price or discount, until when.</source>
        <translation>Ein Versprechen: was, zu welchem Preis oder Rabatt, bis wann.</translation>
    </message>
    <message>
        <source>Names the offer; it never changes.</source>
        <translation>Kennung des Angebots; ändert sich nie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>What the customer is told.</source>
        <translation>Was dem Kunden gesagt wird.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>What it is for; empty for anything.</source>
        <translation>Wofür es gilt; leer für alles.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Off the usual price.</source>
        <translation>Nachlass auf den üblichen Preis.</translation>
    </message>
    <message>
        <source>A fixed price, if there is one.</source>
        <translation>Ein Festpreis, falls es einen gibt.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>When it ends.</source>
        <translation>Wann es endet.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>A piece of Liquid that several templates take in.</source>
        <translation>Ein Stück Liquid, das mehrere Vorlagen einbinden.</translation>
    </message>
    <message>
        <source>Names the block in {% render %}.</source>
        <translation>Kennung des Blocks in {% render %}.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>A Dynamic Master Template: written once, adapted per channel.</source>
        <translation>Eine dynamische Master-Vorlage: einmal geschrieben, je Kanal angepasst.</translation>
    </message>
    <message>
        <source>Names the template; it never changes.</source>
        <translation>Kennung der Vorlage; ändert sich nie.</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>Erscheint in Listen und Berichten.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What the message is about; contradicting messages are found by it.</source>
        <translation>Wovon die Nachricht handelt; widersprüchliche Nachrichten werden daran erkannt.</translation>
    </message>
    <message>
        <source>The offer that it makes.</source>
        <translation>Das Angebot, das sie macht.</translation>
    </message>
    <message>
        <source>In reading order.</source>
        <translation>In Lesereihenfolge.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>The channels that it is made for.</source>
        <translation>Die Kanäle, für die sie gemacht ist.</translation>
    </message>
    <message>
        <source>%1 on %2 has a contrast of %3, readable text needs %4</source>
        <translation>%1 auf %2 hat einen Kontrast von %3, lesbarer Text braucht %4</translation>
    </message>
    <message>
        <source>%1 is not a colour of the brand</source>
        <translation>%1 ist keine Farbe der Marke</translation>
    </message>
    <message>
        <source>the link %1 is not encrypted</source>
        <translation>der Link %1 ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>the image is all that its link shows, and has no alternative text</source>
        <translation>der Link besteht nur aus dem Bild, und das hat keinen Alternativtext</translation>
    </message>
    <message>
        <source>the image has no alternative text</source>
        <translation>das Bild hat keinen Alternativtext</translation>
    </message>
    <message>
        <source>there is no way to unsubscribe</source>
        <translation>es gibt keine Möglichkeit zur Abmeldung</translation>
    </message>
    <message>
        <source>the sender&apos;s postal address is missing</source>
        <translation>die Postanschrift des Absenders fehlt</translation>
    </message>
    <message>
        <source>reading grade %1, the brand allows %2: shorten sentences or words</source>
        <translation>Lesestufe %1, die Marke erlaubt %2: kürzen Sie Sätze oder Wörter</translation>
    </message>
    <message>
        <source>a rule pack needs %1 here</source>
        <translation>ein Regelpaket braucht hier %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>“%1” makes the whole SMS count as Unicode: 70 characters instead of 160</source>
        <translation>durch „%1“ zählt die ganze SMS als Unicode: 70 statt 160 Zeichen</translation>
    </message>
    <message>
        <source>%1 % of the letters are capitals, the brand allows %2 %</source>
        <translation>%1 % der Buchstaben sind groß, die Marke erlaubt %2 %</translation>
    </message>
    <message>
        <source>more than the %1 exclamation marks that the brand allows</source>
        <translation>mehr als die %1 Ausrufezeichen, die die Marke erlaubt</translation>
    </message>
    <message>
        <source>the brand does not say “%1”</source>
        <translation>die Marke sagt nicht „%1“</translation>
    </message>
    <message>
        <source>the required phrase “%1” is missing</source>
        <translation>die Pflichtformulierung „%1“ fehlt</translation>
    </message>
    <message>
        <source>%1 characters, and only %2 are shown</source>
        <translation>%1 Zeichen, aber nur %2 werden angezeigt</translation>
    </message>
    <message>
        <source>there is no journey to write a brief of</source>
        <translation>es gibt keine Journey, für die sich ein Briefing schreiben ließe</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>save the project first: the approved version is kept beside it</source>
        <translation>speichern Sie zuerst das Projekt: Die freigegebene Version wird daneben aufbewahrt</translation>
    </message>
    <message>
        <source>the parameter “%1” of the link gives %2 away: everyone who sees the address can read it</source>
        <translation>der Parameter „%1“ des Links gibt %2 preis: Jeder, der die Adresse sieht, kann es lesen</translation>
    </message>
    <message>
        <source>there is no text and no image in this email</source>
        <translation>diese E-Mail enthält weder Text noch Bild</translation>
    </message>
    <message>
        <source>the email has no title: its subject is to be written</source>
        <translation>die E-Mail hat keinen Titel: Ihr Betreff muss noch geschrieben werden</translation>
    </message>
    <message>
        <source>%1 hidden parts were left out</source>
        <translation>%1 verborgene Teile wurden weggelassen</translation>
    </message>
    <message>
        <source>%1 tracking pixels were left out</source>
        <translation>%1 Tracking-Pixel wurden weggelassen</translation>
    </message>
    <message>
        <source>no legal text with a way to unsubscribe was found</source>
        <translation>kein Rechtstext mit einer Möglichkeit zur Abmeldung gefunden</translation>
    </message>
    <message>
        <source>the customers have no field “%1”</source>
        <translation>die Kunden haben kein Feld „%1“</translation>
    </message>
    <message>
        <source>there is no template “%1”</source>
        <translation>es gibt keine Vorlage „%1“</translation>
    </message>
    <message>
        <source>the template “%1” is not made for %2</source>
        <translation>die Vorlage „%1“ ist nicht für %2 gemacht</translation>
    </message>
    <message>
        <source>%1 cannot be used as an image</source>
        <translation>%1 kann nicht als Bild verwendet werden</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Of the image, in pixels. 0: not known.</source>
        <translation>Des Bilds, in Pixeln. 0: nicht bekannt.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Which table and columns of the database play which role.</source>
        <translation>Welche Tabelle und Spalten der Datenbank welche Rolle spielen.</translation>
    </message>
    <message>
        <source>Its name in the database.</source>
        <translation>Ihr Name in der Datenbank.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>The column of each role that is named differently.</source>
        <translation>Die Spalte jeder Rolle, die anders heißt.</translation>
    </message>
    <message>
        <source>Channel copy</source>
        <translation>Kanalkopie</translation>
    </message>
    <message>
        <source>What one channel knows of the customers, and when.</source>
        <translation>Was ein Kanal über die Kunden weiß und wann.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Whose copy this is.</source>
        <translation>Wessen Kopie das ist.</translation>
    </message>
    <message>
        <source>Fields held</source>
        <translation>Enthaltene Felder</translation>
    </message>
    <message>
        <source>The fields that the copy has. None listed means all.</source>
        <translation>Die Felder, die die Kopie hat. Ohne Angabe: alle.</translation>
    </message>
    <message>
        <source>Refreshed every</source>
        <translation>Aktualisiert alle</translation>
    </message>
    <message>
        <source>The period of the batch that brings changes. 0s means at once.</source>
        <translation>Der Takt des Batches, der Änderungen bringt. 0s bedeutet sofort.</translation>
    </message>
    <message>
        <source>Batch starts at</source>
        <translation>Batch startet um</translation>
    </message>
    <message>
        <source>After midnight UTC.</source>
        <translation>Nach Mitternacht UTC.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>From the batch until the channel uses it.</source>
        <translation>Vom Batch bis zur Nutzung im Kanal.</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Abgewichen</translation>
    </message>
    <message>
        <source>Share of the values that were never true: local edits, failed syncs.</source>
        <translation>Anteil der Werte, die nie gestimmt haben: lokale Änderungen, fehlgeschlagene Synchronisierung.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Share of the values that the copy lacks.</source>
        <translation>Anteil der Werte, die der Kopie fehlen.</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>How often the channel knows who the person is.</source>
        <translation>Wie oft der Kanal weiß, wer die Person ist.</translation>
    </message>
    <message>
        <source>Loopback delay</source>
        <translation>Rückmeldeverzug</translation>
    </message>
    <message>
        <source>Until what customers do here reaches the source of truth.</source>
        <translation>Bis das, was Kunden hier tun, die führende Datenquelle erreicht.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenz</translation>
    </message>
    <message>
        <source>Where these figures come from.</source>
        <translation>Woher diese Werte stammen.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Who measured or assumed it, and when.</source>
        <translation>Wer sie wann gemessen oder angenommen hat.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The customer database and what each channel knows of it.</source>
        <translation>Die Kundendatenbank und was jeder Kanal davon weiß.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Which tables and columns play which role.</source>
        <translation>Welche Tabellen und Spalten welche Rolle spielen.</translation>
    </message>
    <message>
        <source>Channel copies</source>
        <translation>Kanalkopien</translation>
    </message>
    <message>
        <source>What each channel holds, how fresh and how faithful it is.</source>
        <translation>Was jeder Kanal hat, wie aktuell und wie getreu es ist.</translation>
    </message>
    <message>
        <source>Field weights</source>
        <translation>Feldgewichte</translation>
    </message>
    <message>
        <source>How much a field counts in the consistency score; 1 where absent.</source>
        <translation>Wie stark ein Feld im Konsistenz-Score zählt; ohne Angabe 1.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 is not a SQLite database.</source>
        <translation>%1 ist keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: %2.</source>
        <translation>%1 lässt sich nicht lesen oder schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 existiert nicht.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>%1 was changed by another program while it was read.</source>
        <translation>%1 wurde beim Lesen von einem anderen Programm geändert.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>This project is open read-only. Save it under another name to change it.</source>
        <translation>Dieses Projekt ist schreibgeschützt geöffnet. Speichern Sie es unter einem anderen Namen, um es zu ändern.</translation>
    </message>
    <message>
        <source>Another window holds %1. Save under another name.</source>
        <translation>%1 ist in einem anderen Fenster geöffnet. Speichern Sie unter einem anderen Namen.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Immer wieder</translation>
    </message>
    <message>
        <source>Audience entry</source>
        <translation>Zielgruppeneinstieg</translation>
    </message>
    <message>
        <source>Everyone in the audience at that moment starts here.</source>
        <translation>Alle, die in diesem Moment zur Zielgruppe gehören, beginnen hier.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Who enters. Leave it open to let everyone in.</source>
        <translation>Wer einsteigt. Leer lassen, um alle einzulassen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Once, or again and again with a fixed pause.</source>
        <translation>Einmal oder immer wieder mit fester Pause.</translation>
    </message>
    <message>
        <source>Starts after</source>
        <translation>Beginnt nach</translation>
    </message>
    <message>
        <source>How long after the start of the run the audience is taken.</source>
        <translation>Wie lange nach Beginn des Laufs die Zielgruppe ermittelt wird.</translation>
    </message>
    <message>
        <source>Repeats every</source>
        <translation>Wiederholt alle</translation>
    </message>
    <message>
        <source>The pause between two rounds: an hour or more.</source>
        <translation>Die Pause zwischen zwei Runden: eine Stunde oder mehr.</translation>
    </message>
    <message>
        <source>Re-entry</source>
        <translation>Wiedereinstieg</translation>
    </message>
    <message>
        <source>Whether a customer may come in again.</source>
        <translation>Ob ein Kunde erneut einsteigen darf.</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgezeichnet</translation>
    </message>
    <message>
        <source>At the measured rate</source>
        <translation>Mit gemessener Rate</translation>
    </message>
    <message>
        <source>Event entry</source>
        <translation>Ereigniseinstieg</translation>
    </message>
    <message>
        <source>A customer starts here when something happens to them.</source>
        <translation>Ein Kunde beginnt hier, wenn für ihn etwas geschieht.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>A kind of the behaviours table, such as cart_abandoned.</source>
        <translation>Eine Art aus der Verhaltenstabelle, etwa cart_abandoned.</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source>A condition that must hold when the event happens.</source>
        <translation>Eine Bedingung, die beim Ereignis erfüllt sein muss.</translation>
    </message>
    <message>
        <source>Simulated from</source>
        <translation>Simuliert aus</translation>
    </message>
    <message>
        <source>The recorded events of the last days, moved to the simulated ones, or events drawn at each customer&apos;s measured rate.</source>
        <translation>Die aufgezeichneten Ereignisse der letzten Tage, auf die simulierten verschoben, oder Ereignisse, die mit der gemessenen Rate jedes Kunden gezogen werden.</translation>
    </message>
    <message>
        <source>Pause between entries</source>
        <translation>Pause zwischen Einstiegen</translation>
    </message>
    <message>
        <source>A customer who entered is let in again only after this.</source>
        <translation>Ein eingestiegener Kunde wird erst danach wieder eingelassen.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After leaving</source>
        <translation>Nach dem Ausstieg</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Kalibriert</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
</context>
<context>
    <name>Exit</name>
    <message>
        <source>Exit</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>The customer leaves the journey.</source>
        <translation>Der Kunde verlässt die Journey.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Shown in reports.</source>
        <translation>Erscheint in Berichten.</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Geklickt</translation>
    </message>
    <message>
        <source>Engaged on two channels</source>
        <translation>Auf zwei Kanälen aktiv</translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation>Kundenwert</translation>
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
        <translation>Keine</translation>
    </message>
    <message>
        <source>One look at the end</source>
        <translation>Eine Auswertung am Ende</translation>
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
        <translation>Lan-DeMets-Spending</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>The result of a finished test.</source>
        <translation>Das Ergebnis eines abgeschlossenen Tests.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the result.</source>
        <translation>Kennung des Ergebnisses.</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>Which arm it is about.</source>
        <translation>Um welchen Arm es geht.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Absolute difference in the outcome against the control.</source>
        <translation>Absolute Differenz des Ergebnisses gegenüber der Kontrolle.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Lower end of the 95 % interval.</source>
        <translation>Unteres Ende des 95-%-Intervalls.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Upper end of the 95 % interval.</source>
        <translation>Oberes Ende des 95-%-Intervalls.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What was decided on it.</source>
        <translation>Was daraufhin entschieden wurde.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The day of the decision.</source>
        <translation>Der Tag der Entscheidung.</translation>
    </message>
    <message>
        <source>Test plan</source>
        <translation>Testplan</translation>
    </message>
    <message>
        <source>How a test is to be run and read.</source>
        <translation>Wie ein Test durchzuführen und auszuwerten ist.</translation>
    </message>
    <message>
        <source>Names the plan; it never changes.</source>
        <translation>Kennung des Plans; ändert sich nie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>Erscheint in Listen und Berichten.</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>What is expected to happen, and why.</source>
        <translation>Was erwartet wird und warum.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What the arms are compared on.</source>
        <translation>Woran die Arme verglichen werden.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>The outcome without the change. Leave it open to take it from the simulation.</source>
        <translation>Das Ergebnis ohne die Änderung. Leer lassen, um es aus der Simulation zu übernehmen.</translation>
    </message>
    <message>
        <source>Smallest effect worth finding</source>
        <translation>Kleinster relevanter Effekt</translation>
    </message>
    <message>
        <source>Relative to the baseline: 0.1 is 10 % better.</source>
        <translation>Relativ zum Ausgangswert: 0,1 heißt 10 % besser.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Teststärke</translation>
    </message>
    <message>
        <source>Chance to find that effect if it is there.</source>
        <translation>Wahrscheinlichkeit, diesen Effekt zu finden, wenn es ihn gibt.</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>Chance to find an effect that is not there, on two sides.</source>
        <translation>Wahrscheinlichkeit, einen nicht vorhandenen Effekt zu finden, zweiseitig.</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Share of those who reach the experiment that takes part.</source>
        <translation>Anteil derer, die das Experiment erreichen und daran teilnehmen.</translation>
    </message>
    <message>
        <source>Several arms</source>
        <translation>Mehrere Arme</translation>
    </message>
    <message>
        <source>How comparing several arms is corrected for.</source>
        <translation>Wie der Vergleich mehrerer Arme korrigiert wird.</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>One look at the end, or looks on the way with a boundary.</source>
        <translation>Eine Auswertung am Ende oder Zwischenauswertungen mit einer Grenze.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>How often the result is looked at.</source>
        <translation>Wie oft das Ergebnis ausgewertet wird.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>The first day of the test.</source>
        <translation>Der erste Tag des Tests.</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>What came out.</source>
        <translation>Was herauskam.</translation>
    </message>
    <message>
        <source>One way of treating customers, given to a share of them by chance.</source>
        <translation>Eine Art, Kunden zu behandeln, die einem Teil von ihnen per Zufall zugeteilt wird.</translation>
    </message>
    <message>
        <source>Names the arm in edges and reports; it stays when the label changes.</source>
        <translation>Kennung des Arms in Verbindungen und Berichten; bleibt, wenn sich die Beschriftung ändert.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Shown on the edge.</source>
        <translation>Erscheint an der Verbindung.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Share of the customers; all arms together make 100 %.</source>
        <translation>Anteil der Kunden; alle Arme zusammen ergeben 100 %.</translation>
    </message>
    <message>
        <source>Hold-out</source>
        <translation>Hold-out</translation>
    </message>
    <message>
        <source>The arm that others are compared with: it gets no message.</source>
        <translation>Der Arm, mit dem die anderen verglichen werden: Er erhält keine Nachricht.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Gives each customer one arm by chance, the same one each time.</source>
        <translation>Teilt jedem Kunden per Zufall einen Arm zu, jedes Mal denselben.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The test plan in this project that this split carries out.</source>
        <translation>Der Testplan dieses Projekts, den dieser Split ausführt.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Two or more.</source>
        <translation>Zwei oder mehr.</translation>
    </message>
    <message>
        <source>Stratified by</source>
        <translation>Geschichtet nach</translation>
    </message>
    <message>
        <source>A field within whose values the arms are compared.</source>
        <translation>Ein Feld, innerhalb dessen Werten die Arme verglichen werden.</translation>
    </message>
    <message>
        <source>Conversion window</source>
        <translation>Conversion-Fenster</translation>
    </message>
    <message>
        <source>How long after assignment a conversion counts.</source>
        <translation>Wie lange nach der Zuweisung eine Conversion zählt.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>What was last exported, and the account&apos;s own ids.</source>
        <translation>Was zuletzt exportiert wurde, und die eigenen IDs des Kontos.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Target and journey.</source>
        <translation>Zielsystem und Journey.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>The account&apos;s own ids for our placeholders.</source>
        <translation>Die eigenen IDs des Kontos für unsere Platzhalter.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When it was last exported.</source>
        <translation>Wann zuletzt exportiert wurde.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Hash of the project as it was then.</source>
        <translation>Hash des Projekts zu diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>There is no target &quot;%1&quot;; there are: %2.</source>
        <translation>Es gibt kein Zielsystem „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>Nothing was written: the blockers above would change what the journey does. --force writes it all the same.</source>
        <translation>Es wurde nichts geschrieben: Die oben genannten Blocker würden ändern, was die Journey tut. --force schreibt sie trotzdem.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot;</source>
        <translation>der Filter „%1“</translation>
    </message>
    <message>
        <source>whoever publishes the message asks it</source>
        <translation>wer die Nachricht veröffentlicht, prüft ihn</translation>
    </message>
    <message>
        <source>when a customer may enter again (pause %1)</source>
        <translation>wann ein Kunde wieder einsteigen darf (Pause %1)</translation>
    </message>
    <message>
        <source>each message starts an instance; publish it with the customer as its id and a time to live</source>
        <translation>jede Nachricht startet eine Instanz; veröffentlichen Sie sie mit dem Kunden als ID und einer Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>an entry of all who are in an audience</source>
        <translation>ein Einstieg aller, die in einer Zielgruppe sind</translation>
    </message>
    <message>
        <source>a message &quot;%1&quot; for each of them, which you publish</source>
        <translation>eine Nachricht „%1“ für jeden von ihnen, die Sie veröffentlichen</translation>
    </message>
    <message>
        <source>a moment on the customer&apos;s own clock</source>
        <translation>ein Zeitpunkt nach der Ortszeit des Kunden</translation>
    </message>
    <message>
        <source>the variable &quot;%1&quot;, which a worker works out before</source>
        <translation>die Variable „%1“, die ein Worker vorher berechnet</translation>
    </message>
    <message>
        <source>the rule &quot;%1&quot;</source>
        <translation>die Regel „%1“</translation>
    </message>
    <message>
        <source>the variable &quot;%1&quot; (true or false), which a worker fills</source>
        <translation>die Variable „%1“ (true oder false), die ein Worker füllt</translation>
    </message>
    <message>
        <source>everyone else</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>whether a message was %1</source>
        <translation>ob eine Nachricht den Status %1 hat</translation>
    </message>
    <message>
        <source>the same arm whenever the customer comes back</source>
        <translation>derselbe Arm, wann immer der Kunde zurückkommt</translation>
    </message>
    <message>
        <source>a new draw in each run</source>
        <translation>eine neue Ziehung bei jedem Durchlauf</translation>
    </message>
    <message>
        <source>Sent?</source>
        <translation>Gesendet?</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>Accepted?</source>
        <translation>Angenommen?</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>The queue &quot;%1&quot; holds %2 conversations an hour, from %3 to %4.</source>
        <translation>Die Warteschlange „%1“ führt %2 Gespräche pro Stunde, von %3 bis %4.</translation>
    </message>
    <message>
        <source>Reached?</source>
        <translation>Erreicht?</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>the goal &quot;%1&quot; within %2</source>
        <translation>das Ziel „%1“ innerhalb von %2</translation>
    </message>
    <message>
        <source>an event subprocess that ends the instance at the message</source>
        <translation>ein Ereignis-Teilprozess, der die Instanz bei der Nachricht beendet</translation>
    </message>
    <message>
        <source>an event without effect</source>
        <translation>ein Ereignis ohne Wirkung</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>Open journey.bpmn in any BPMN 2.0 modeller, or deploy it to Camunda 8.</source>
        <translation>Öffnen Sie journey.bpmn in einem beliebigen BPMN-2.0-Modellierer oder installieren Sie es auf Camunda 8.</translation>
    </message>
    <message>
        <source>Run workers for the job types throughline-send, throughline-update-profile, throughline-audience, throughline-agent-task and throughline-webhook; their headers say what to do.</source>
        <translation>Betreiben Sie Worker für die Jobtypen throughline-send, throughline-update-profile, throughline-audience, throughline-agent-task und throughline-webhook; ihre Header sagen, was zu tun ist.</translation>
    </message>
    <message>
        <source>Publish the messages that start and continue instances, with the customer&apos;s id as correlation key and as the variable customerId.</source>
        <translation>Veröffentlichen Sie die Nachrichten, die Instanzen starten und fortsetzen, mit der ID des Kunden als Korrelationsschlüssel und als Variable customerId.</translation>
    </message>
    <message>
        <source>This is no Throughline definition: &quot;format&quot; should be &quot;%1&quot;.</source>
        <translation>Das ist keine Throughline-Definition: „format“ sollte „%1“ sein.</translation>
    </message>
    <message>
        <source>This definition has the format &quot;%1&quot;; this program reads &quot;%2&quot;.</source>
        <translation>Diese Definition hat das Format „%1“; dieses Programm liest „%2“.</translation>
    </message>
    <message>
        <source>The definition has no &quot;project&quot;.</source>
        <translation>Der Definition fehlt „project“.</translation>
    </message>
    <message>
        <source>the condition &quot;%1&quot;</source>
        <translation>die Bedingung „%1“</translation>
    </message>
    <message>
        <source>a yes/no field &quot;%1&quot; that your customer database keeps up to date</source>
        <translation>ein Ja/Nein-Feld „%1“, das Ihre Kundendatenbank aktuell hält</translation>
    </message>
    <message>
        <source>Keep the customers&apos; field &quot;%1&quot; (true or false) up to date: %2.</source>
        <translation>Halten Sie das Kundenfeld „%1“ (true oder false) aktuell: %2.</translation>
    </message>
    <message>
        <source>a wait for the customers&apos; date field &quot;%1&quot;, which you fill</source>
        <translation>ein Warten auf das Kundendatumsfeld „%1“, das Sie füllen</translation>
    </message>
    <message>
        <source>Fill the customers&apos; date field &quot;%1&quot;: %2.</source>
        <translation>Füllen Sie das Kundendatumsfeld „%1“: %2.</translation>
    </message>
    <message>
        <source>The workspace&apos;s id: in the address of its dashboard, or from Settings.</source>
        <translation>Die ID des Workspace: in der Adresse seines Dashboards oder aus den Einstellungen.</translation>
    </message>
    <message>
        <source>whether a message of %1 was %2</source>
        <translation>ob eine Nachricht über %1 den Status %2 hat</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot; with the property templateId, which you track</source>
        <translation>das Ereignis „%1“ mit der Eigenschaft templateId, das Sie erfassen</translation>
    </message>
    <message>
        <source>Track the event &quot;%1&quot; with templateId &quot;%2&quot;.</source>
        <translation>Erfassen Sie das Ereignis „%1“ mit templateId „%2“.</translation>
    </message>
    <message>
        <source>each event starts a run of its own</source>
        <translation>jedes Ereignis startet einen eigenen Durchlauf</translation>
    </message>
    <message>
        <source>A property that the event &quot;%1&quot; shares with the events waited for, such as cart_id. Empty: waits end after their whole window.</source>
        <translation>Eine Eigenschaft, die das Ereignis „%1“ mit den erwarteten Ereignissen teilt, etwa cart_id. Leer: Wartezeiten enden nach ihrem ganzen Zeitfenster.</translation>
    </message>
    <message>
        <source>an entry at a moment, for all who are in the audience then</source>
        <translation>ein Einstieg zu einem Zeitpunkt, für alle, die dann in der Zielgruppe sind</translation>
    </message>
    <message>
        <source>customers enter as soon as they belong to the segment</source>
        <translation>Kunden steigen ein, sobald sie zum Segment gehören</translation>
    </message>
    <message>
        <source>a wait until %1</source>
        <translation>ein Warten bis %1</translation>
    </message>
    <message>
        <source>the hour %1 on the day of a date field</source>
        <translation>die Stunde %1 am Tag eines Datumsfelds</translation>
    </message>
    <message>
        <source>the moment that the field holds</source>
        <translation>der Zeitpunkt, den das Feld enthält</translation>
    </message>
    <message>
        <source>going on as soon as it happens, in a run that an event starts</source>
        <translation>weitergehen, sobald es geschieht, in einem von einem Ereignis gestarteten Durchlauf</translation>
    </message>
    <message>
        <source>a wait of the whole window (%1), then a check whether it happened</source>
        <translation>ein Warten über das ganze Zeitfenster (%1), dann eine Prüfung, ob es geschehen ist</translation>
    </message>
    <message>
        <source>a split of %1 ways</source>
        <translation>ein Split mit %1 Wegen</translation>
    </message>
    <message>
        <source>a chain of yes/no splits in the same order</source>
        <translation>eine Kette von Ja/Nein-Splits in derselben Reihenfolge</translation>
    </message>
    <message>
        <source>the goal &quot;%1&quot;</source>
        <translation>das Ziel „%1“</translation>
    </message>
    <message>
        <source>a check before each message whether it has been reached</source>
        <translation>eine Prüfung vor jeder Nachricht, ob es erreicht ist</translation>
    </message>
    <message>
        <source>nothing; measure it in your reports</source>
        <translation>nichts; messen Sie es in Ihren Berichten</translation>
    </message>
    <message>
        <source>a message through %1</source>
        <translation>eine Nachricht über %1</translation>
    </message>
    <message>
        <source>a webhook that hands the content to your own system</source>
        <translation>ein Webhook, der den Inhalt an Ihr eigenes System übergibt</translation>
    </message>
    <message>
        <source>a change of the customer&apos;s field &quot;%1&quot;</source>
        <translation>eine Änderung des Kundenfelds „%1“</translation>
    </message>
    <message>
        <source>a webhook to the identify call of the same platform</source>
        <translation>ein Webhook an den Identify-Aufruf derselben Plattform</translation>
    </message>
    <message>
        <source>The address of your Dittofeed, such as https://app.dittofeed.com</source>
        <translation>Die Adresse Ihres Dittofeed, etwa https://app.dittofeed.com</translation>
    </message>
    <message>
        <source>an audience on an ad platform (%1)</source>
        <translation>eine Zielgruppe auf einer Werbeplattform (%1)</translation>
    </message>
    <message>
        <source>a webhook that your own system answers</source>
        <translation>ein Webhook, den Ihr eigenes System beantwortet</translation>
    </message>
    <message>
        <source>a task for a person in the queue &quot;%1&quot;</source>
        <translation>eine Aufgabe für eine Person in der Warteschlange „%1“</translation>
    </message>
    <message>
        <source>a webhook that creates it; the event &quot;tl_call_done&quot; tells that it was done</source>
        <translation>ein Webhook, der sie anlegt; das Ereignis „tl_call_done“ meldet, dass sie erledigt ist</translation>
    </message>
    <message>
        <source>Track the event &quot;tl_call_done&quot; when a task of the queue &quot;%1&quot; is done.</source>
        <translation>Erfassen Sie das Ereignis „tl_call_done“, wenn eine Aufgabe der Warteschlange „%1“ erledigt ist.</translation>
    </message>
    <message>
        <source>a way of its own for a call that fails</source>
        <translation>ein eigener Weg für einen fehlgeschlagenen Aufruf</translation>
    </message>
    <message>
        <source>they go on with the others</source>
        <translation>sie gehen mit den anderen weiter</translation>
    </message>
    <message>
        <source>The address of your own system that takes over this step (%1)</source>
        <translation>Die Adresse Ihres eigenen Systems, das diesen Schritt übernimmt (%1)</translation>
    </message>
    <message>
        <source>the variant &quot;%1&quot;, whose rule a text cannot ask</source>
        <translation>die Variante „%1“, deren Regel ein Text nicht prüfen kann</translation>
    </message>
    <message>
        <source>the default text for everyone</source>
        <translation>der Standardtext für alle</translation>
    </message>
    <message>
        <source>The address that e-mails come from</source>
        <translation>Die Adresse, von der E-Mails kommen</translation>
    </message>
    <message>
        <source>Subscription groups, by which consent is asked.</source>
        <translation>Abonnementgruppen, über die die Einwilligung geprüft wird.</translation>
    </message>
    <message>
        <source>Templates.</source>
        <translation>Vorlagen.</translation>
    </message>
    <message>
        <source>Segments.</source>
        <translation>Segmente.</translation>
    </message>
    <message>
        <source>The journey itself; it is created as not started. Look at it, then start it in the dashboard.</source>
        <translation>Die Journey selbst; sie wird als nicht gestartet angelegt. Prüfen Sie sie und starten Sie sie dann im Dashboard.</translation>
    </message>
    <message>
        <source>%1 entries of one journey</source>
        <translation>%1 Einstiege in einer Journey</translation>
    </message>
    <message>
        <source>a journey for each</source>
        <translation>je eine eigene Journey</translation>
    </message>
    <message>
        <source>Journeys: %1</source>
        <translation>Journeys: %1</translation>
    </message>
    <message>
        <source>Project hash: %1</source>
        <translation>Projekt-Hash: %1</translation>
    </message>
    <message>
        <source>Written by Throughline %1</source>
        <translation>Geschrieben von Throughline %1</translation>
    </message>
    <message>
        <source>Written at: %1</source>
        <translation>Geschrieben am: %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>How to load it, in this order</source>
        <translation>So laden Sie es, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Only the account knows these ids. Fill them into mapping.json and export again with --mapping mapping.json; the file is kept for next time.</source>
        <translation>Nur das Konto kennt diese IDs. Tragen Sie sie in mapping.json ein und exportieren Sie erneut mit --mapping mapping.json; die Datei bleibt für das nächste Mal erhalten.</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>noch auszufüllen</translation>
    </message>
    <message>
        <source>Settings to make by hand</source>
        <translation>Von Hand vorzunehmende Einstellungen</translation>
    </message>
    <message>
        <source>What could not be said as it was drawn</source>
        <translation>Was sich nicht wie gezeichnet ausdrücken ließ</translation>
    </message>
    <message>
        <source>Nothing: the bundle says all of it.</source>
        <translation>Nichts: Das Paket drückt alles aus.</translation>
    </message>
    <message>
        <source>Frequency cap: at most %1 %3 messages in %2.</source>
        <translation>Frequency Cap: höchstens %1 %3-Nachrichten in %2.</translation>
    </message>
    <message>
        <source>Frequency cap: at most %1 messages in %2 over all channels.</source>
        <translation>Frequency Cap: höchstens %1 Nachrichten in %2 über alle Kanäle.</translation>
    </message>
    <message>
        <source>Quiet hours: nothing from %1 to %2 of the customer&apos;s time.</source>
        <translation>Ruhezeiten: nichts von %1 bis %2 Ortszeit des Kunden.</translation>
    </message>
    <message>
        <source>Quiet hours: no %3 from %1 to %2 of the customer&apos;s time.</source>
        <translation>Ruhezeiten: kein Versand per %3 von %1 bis %2 Ortszeit des Kunden.</translation>
    </message>
    <message>
        <source>Global hold-out: %1 % of all customers get nothing.</source>
        <translation>Globaler Hold-out: %1 % aller Kunden erhalten nichts.</translation>
    </message>
    <message>
        <source>Consent: every channel sends to those alone who agreed to it.</source>
        <translation>Einwilligung: Jeder Kanal sendet nur an die, die ihm zugestimmt haben.</translation>
    </message>
    <message>
        <source>Consent: every channel but %1 sends to those alone who agreed to it.</source>
        <translation>Einwilligung: Jeder Kanal außer %1 sendet nur an die, die ihm zugestimmt haben.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 exists and is no earlier export: choose another folder.</source>
        <translation>%1 existiert und ist kein früherer Export: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>a loop over a part of a list, or backwards</source>
        <translation>eine Schleife über einen Teil einer Liste oder rückwärts</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>alle Einträge</translation>
    </message>
    <message>
        <source>the tag %1</source>
        <translation>das Tag %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>a text with both kinds of quotes</source>
        <translation>ein Text mit beiden Arten von Anführungszeichen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a name that is worked out</source>
        <translation>ein berechneter Name</translation>
    </message>
    <message>
        <source>the test &quot;contains&quot;</source>
        <translation>die Prüfung „contains“</translation>
    </message>
    <message>
        <source>never true</source>
        <translation>nie wahr</translation>
    </message>
    <message>
        <source>sending at each customer&apos;s best hour</source>
        <translation>Versand zur besten Stunde jedes Kunden</translation>
    </message>
    <message>
        <source>sent at once</source>
        <translation>sofort gesendet</translation>
    </message>
    <message>
        <source>sending at %1 of the customer&apos;s time</source>
        <translation>Versand um %1 Ortszeit des Kunden</translation>
    </message>
    <message>
        <source>a message that lapses after %1</source>
        <translation>eine Nachricht, die nach %1 verfällt</translation>
    </message>
    <message>
        <source>a message that does not lapse</source>
        <translation>eine Nachricht, die nicht verfällt</translation>
    </message>
    <message>
        <source>what happens to a customer whom the frequency cap stops</source>
        <translation>was mit einem Kunden geschieht, den der Frequency Cap stoppt</translation>
    </message>
    <message>
        <source>the platform&apos;s own rule</source>
        <translation>die eigene Regel der Plattform</translation>
    </message>
    <message>
        <source>Sending limit of &quot;%1&quot;: at most %2 an hour.</source>
        <translation>Sendelimit von „%1“: höchstens %2 pro Stunde.</translation>
    </message>
    <message>
        <source>a way of its own for customers whom the message does not reach</source>
        <translation>ein eigener Weg für Kunden, die die Nachricht nicht erreicht</translation>
    </message>
    <message>
        <source>The id of the metric for the event &quot;%1&quot;.</source>
        <translation>Die ID der Metrik für das Ereignis „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to no step that Klaviyo could take.</source>
        <translation>„%1“ führt zu keinem Schritt, den Klaviyo übernehmen könnte.</translation>
    </message>
    <message>
        <source>The id that Klaviyo gave the segment &quot;%1&quot;.</source>
        <translation>Die ID, die Klaviyo dem Segment „%1“ gegeben hat.</translation>
    </message>
    <message>
        <source>a wait of %1</source>
        <translation>ein Warten von %1</translation>
    </message>
    <message>
        <source>a wait for a date</source>
        <translation>ein Warten auf ein Datum</translation>
    </message>
    <message>
        <source>no wait</source>
        <translation>kein Warten</translation>
    </message>
    <message>
        <source>going on as soon as it happens</source>
        <translation>weitergehen, sobald es geschieht</translation>
    </message>
    <message>
        <source>whether this very message was %1</source>
        <translation>ob genau diese Nachricht den Status %1 hat</translation>
    </message>
    <message>
        <source>whether any message of %1 was, since the start of the flow</source>
        <translation>ob irgendeine Nachricht über %1 ihn seit Beginn des Flows hat</translation>
    </message>
    <message>
        <source>these weights as a chain of whole percentages</source>
        <translation>diese Gewichte als Kette ganzer Prozentzahlen</translation>
    </message>
    <message>
        <source>%1 percent of the customers</source>
        <translation>%1 Prozent der Kunden</translation>
    </message>
    <message>
        <source>a filter of the flow, asked again at every action</source>
        <translation>ein Filter des Flows, bei jeder Aktion neu geprüft</translation>
    </message>
    <message>
        <source>The id that Klaviyo gave the template &quot;%1&quot;.</source>
        <translation>Die ID, die Klaviyo der Vorlage „%1“ gegeben hat.</translation>
    </message>
    <message>
        <source>a value that is worked out for the field &quot;%1&quot;</source>
        <translation>ein berechneter Wert für das Feld „%1“</translation>
    </message>
    <message>
        <source>its expression as a text</source>
        <translation>sein Ausdruck als Text</translation>
    </message>
    <message>
        <source>The id of the list &quot;%1&quot;.</source>
        <translation>Die ID der Liste „%1“.</translation>
    </message>
    <message>
        <source>an audience on an ad platform (%1) for %2</source>
        <translation>eine Zielgruppe auf einer Werbeplattform (%1) für %2</translation>
    </message>
    <message>
        <source>a list, which you connect with the platform; members stay in it</source>
        <translation>eine Liste, die Sie mit der Plattform verbinden; Mitglieder bleiben darin</translation>
    </message>
    <message>
        <source>Connect the list &quot;%1&quot; with %2.</source>
        <translation>Verbinden Sie die Liste „%1“ mit %2.</translation>
    </message>
    <message>
        <source>Send the event &quot;tl_call_done&quot; when a task of the queue &quot;%1&quot; is done.</source>
        <translation>Senden Sie das Ereignis „tl_call_done“, wenn eine Aufgabe der Warteschlange „%1“ erledigt ist.</translation>
    </message>
    <message>
        <source>the method %1</source>
        <translation>die Methode %1</translation>
    </message>
    <message>
        <source>POST</source>
        <translation>POST</translation>
    </message>
    <message>
        <source>Templates. Note the id in each answer and fill it into mapping.json.</source>
        <translation>Vorlagen. Notieren Sie die ID aus jeder Antwort und tragen Sie sie in mapping.json ein.</translation>
    </message>
    <message>
        <source>Segments; note their ids too.</source>
        <translation>Segmente; notieren Sie auch deren IDs.</translation>
    </message>
    <message>
        <source>Metrics and lists: look up the ids of your account.</source>
        <translation>Metriken und Listen: Schlagen Sie die IDs Ihres Kontos nach.</translation>
    </message>
    <message>
        <source>Export again with the mapping, then create the flow; its messages begin as drafts.</source>
        <translation>Exportieren Sie erneut mit der Zuordnung und legen Sie dann den Flow an; seine Nachrichten beginnen als Entwürfe.</translation>
    </message>
    <message>
        <source>a flow for each</source>
        <translation>je ein eigener Flow</translation>
    </message>
    <message>
        <source>a loop that begins further on</source>
        <translation>eine Schleife, die weiter hinten beginnt</translation>
    </message>
    <message>
        <source>the text without them</source>
        <translation>der Text ohne sie</translation>
    </message>
    <message>
        <source>a range of numbers</source>
        <translation>ein Zahlenbereich</translation>
    </message>
    <message>
        <source>a loop back to this step</source>
        <translation>eine Schleife zurück zu diesem Schritt</translation>
    </message>
    <message>
        <source>%1 rounds written one after the other; then the way ends</source>
        <translation>%1 Runden nacheinander ausgeschrieben; dann endet der Weg</translation>
    </message>
    <message>
        <source>ways that join again</source>
        <translation>Wege, die wieder zusammenlaufen</translation>
    </message>
    <message>
        <source>the step was written %1 times, once for each way</source>
        <translation>der Schritt wurde %1-mal geschrieben, einmal für jeden Weg</translation>
    </message>
    <message>
        <source>The ways of this journey join so often (or its loop has so many rounds) that it would take more than %1 steps without joins.</source>
        <translation>Die Wege dieser Journey laufen so oft zusammen (oder ihre Schleife hat so viele Runden), dass sie ohne Zusammenläufe mehr als %1 Schritte bräuchte.</translation>
    </message>
    <message>
        <source>Send the event &quot;%1&quot; to OneSignal: it ends the journey.</source>
        <translation>Senden Sie das Ereignis „%1“ an OneSignal: Es beendet die Journey.</translation>
    </message>
    <message>
        <source>an entry every %1</source>
        <translation>ein Einstieg alle %1</translation>
    </message>
    <message>
        <source>a second entry within ten minutes</source>
        <translation>ein zweiter Einstieg innerhalb von zehn Minuten</translation>
    </message>
    <message>
        <source>after ten minutes</source>
        <translation>nach zehn Minuten</translation>
    </message>
    <message>
        <source>The id of a segment of those for whom holds: %1.</source>
        <translation>Die ID eines Segments derer, für die gilt: %1.</translation>
    </message>
    <message>
        <source>the moment %1</source>
        <translation>der Zeitpunkt %1</translation>
    </message>
    <message>
        <source>a window of half an hour from it</source>
        <translation>ein Zeitfenster von einer halben Stunde ab dann</translation>
    </message>
    <message>
        <source>a wait until the customer belongs to a segment that you make for it</source>
        <translation>ein Warten, bis der Kunde zu einem Segment gehört, das Sie dafür anlegen</translation>
    </message>
    <message>
        <source>The id of a segment of those who have reached %1.</source>
        <translation>Die ID eines Segments derer, die %1 erreicht haben.</translation>
    </message>
    <message>
        <source>two ways out of a wait</source>
        <translation>zwei Ausgänge aus einem Warten</translation>
    </message>
    <message>
        <source>a wait, then the same question as a yes/no split</source>
        <translation>ein Warten, dann dieselbe Frage als Ja/Nein-Split</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot;, which you send</source>
        <translation>das Ereignis „%1“, das Sie senden</translation>
    </message>
    <message>
        <source>a look back of %1</source>
        <translation>ein Rückblick von %1</translation>
    </message>
    <message>
        <source>whether it ever happened</source>
        <translation>ob es je geschehen ist</translation>
    </message>
    <message>
        <source>an experiment of %1 arms</source>
        <translation>ein Experiment mit %1 Armen</translation>
    </message>
    <message>
        <source>written as it is; two to twenty are accepted</source>
        <translation>geschrieben, wie es ist; zwei bis zwanzig sind zulässig</translation>
    </message>
    <message>
        <source>an early exit at the event, at any time</source>
        <translation>ein früher Ausstieg beim Ereignis, jederzeit</translation>
    </message>
    <message>
        <source>The id of the in-app message made from the template &quot;%1&quot;.</source>
        <translation>Die ID der In-App-Nachricht aus der Vorlage „%1“.</translation>
    </message>
    <message>
        <source>The id of the webhook for the step &quot;%1&quot;.</source>
        <translation>Die ID des Webhooks für den Schritt „%1“.</translation>
    </message>
    <message>
        <source>an empty tag</source>
        <translation>ein leeres Tag</translation>
    </message>
    <message>
        <source>a value that is no text</source>
        <translation>ein Wert, der kein Text ist</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>der Text „%1“</translation>
    </message>
    <message>
        <source>Make the webhook of the step &quot;%1&quot; in OneSignal; its address and body are in the project.</source>
        <translation>Legen Sie den Webhook des Schritts „%1“ in OneSignal an; Adresse und Inhalt stehen im Projekt.</translation>
    </message>
    <message>
        <source>The app&apos;s id: Settings, Keys &amp; IDs.</source>
        <translation>Die ID der App: Settings, Keys &amp; IDs.</translation>
    </message>
    <message>
        <source>The id that OneSignal gave the template &quot;%1&quot;.</source>
        <translation>Die ID, die OneSignal der Vorlage „%1“ gegeben hat.</translation>
    </message>
    <message>
        <source>Segments, in-app messages and webhooks that the placeholders name: make them in the dashboard.</source>
        <translation>Segmente, In-App-Nachrichten und Webhooks, die die Platzhalter nennen: Legen Sie sie im Dashboard an.</translation>
    </message>
    <message>
        <source>Export again with the mapping, then create the journey; it begins as a draft.</source>
        <translation>Exportieren Sie erneut mit der Zuordnung und legen Sie dann die Journey an; sie beginnt als Entwurf.</translation>
    </message>
    <message>
        <source>a pause of %1 before the next entry</source>
        <translation>eine Pause von %1 vor dem nächsten Einstieg</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>keine Pause</translation>
    </message>
    <message>
        <source>when the first entry takes place</source>
        <translation>wann der erste Einstieg stattfindet</translation>
    </message>
    <message>
        <source>a schedule that begins on 2030-01-01; set the date in the journey</source>
        <translation>ein Zeitplan ab dem 2030-01-01; stellen Sie das Datum in der Journey ein</translation>
    </message>
    <message>
        <source>a wait for a weekday</source>
        <translation>ein Warten auf einen Wochentag</translation>
    </message>
    <message>
        <source>the same hour on the next day</source>
        <translation>dieselbe Stunde am nächsten Tag</translation>
    </message>
    <message>
        <source>the same hour on the next day; its engine does not keep dates</source>
        <translation>dieselbe Stunde am nächsten Tag; die Engine behält keine Daten</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot; with the property step, which you send</source>
        <translation>das Ereignis „%1“ mit der Eigenschaft step, das Sie senden</translation>
    </message>
    <message>
        <source>Send the event &quot;%1&quot; with the step &quot;%2&quot;.</source>
        <translation>Senden Sie das Ereignis „%1“ mit dem Schritt „%2“.</translation>
    </message>
    <message>
        <source>weights finer than a hundredth of a percent</source>
        <translation>Gewichte, die feiner sind als ein Hundertstelprozent</translation>
    </message>
    <message>
        <source>the whole numbers %1</source>
        <translation>die ganzen Zahlen %1</translation>
    </message>
    <message>
        <source>a second entrance on the event, which ends the run at any time</source>
        <translation>ein zweiter Einstieg beim Ereignis, der den Durchlauf jederzeit beendet</translation>
    </message>
    <message>
        <source>The app&apos;s push topic (its bundle id).</source>
        <translation>Das Push-Topic der App (ihre Bundle-ID).</translation>
    </message>
    <message>
        <source>The id of the campaign &quot;%1&quot;.</source>
        <translation>Die ID der Kampagne „%1“.</translation>
    </message>
    <message>
        <source>The id of the subscription type for %1.</source>
        <translation>Die ID des Abonnementtyps für %1.</translation>
    </message>
    <message>
        <source>The id of the provider that sends %1.</source>
        <translation>Die ID des Anbieters, der %1 sendet.</translation>
    </message>
    <message>
        <source>a body that is no flat JSON object</source>
        <translation>ein Inhalt, der kein flaches JSON-Objekt ist</translation>
    </message>
    <message>
        <source>the text under &quot;body&quot;</source>
        <translation>der Text unter „body“</translation>
    </message>
    <message>
        <source>Lists, if there are any. Note the ids and fill them into mapping.json.</source>
        <translation>Listen, falls vorhanden. Notieren Sie die IDs und tragen Sie sie in mapping.json ein.</translation>
    </message>
    <message>
        <source>Campaigns, each of type trigger. Note their ids too.</source>
        <translation>Kampagnen, jede vom Typ trigger. Notieren Sie auch deren IDs.</translation>
    </message>
    <message>
        <source>Export again with the mapping, then the templates.</source>
        <translation>Exportieren Sie erneut mit der Zuordnung, dann die Vorlagen.</translation>
    </message>
    <message>
        <source>The journey, and its steps.</source>
        <translation>Die Journey und ihre Schritte.</translation>
    </message>
    <message>
        <source>%1 holds a customer&apos;s e-mail address: nothing was written.</source>
        <translation>%1 enthält die E-Mail-Adresse eines Kunden: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 holds a customer&apos;s phone number: nothing was written.</source>
        <translation>%1 enthält die Telefonnummer eines Kunden: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 holds a customer&apos;s first and last name side by side: nothing was written.</source>
        <translation>%1 enthält Vor- und Nachnamen eines Kunden nebeneinander: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Throughline definition</source>
        <translation>Throughline-Definition</translation>
    </message>
    <message>
        <source>For a production system without an adapter: journeys, audiences and contents in one file with a published schema.</source>
        <translation>Für ein Produktivsystem ohne Adapter: Journeys, Zielgruppen und Inhalte in einer Datei mit veröffentlichtem Schema.</translation>
    </message>
    <message>
        <source>Dittofeed</source>
        <translation>Dittofeed</translation>
    </message>
    <message>
        <source>Request bodies for its admin API with ids of our own: a bundle replays as it is.</source>
        <translation>Anfrageinhalte für die Admin-API mit eigenen IDs: Ein Paket lässt sich unverändert einspielen.</translation>
    </message>
    <message>
        <source>Klaviyo</source>
        <translation>Klaviyo</translation>
    </message>
    <message>
        <source>A flow with its segments and templates for the Flows API.</source>
        <translation>Ein Flow mit seinen Segmenten und Vorlagen für die Flows API.</translation>
    </message>
    <message>
        <source>OneSignal</source>
        <translation>OneSignal</translation>
    </message>
    <message>
        <source>A journey for its Journeys API (beta), which begins as a draft, and its templates.</source>
        <translation>Eine Journey für die Journeys API (Beta), die als Entwurf beginnt, und ihre Vorlagen.</translation>
    </message>
    <message>
        <source>Parcelvoy</source>
        <translation>Parcelvoy</translation>
    </message>
    <message>
        <source>A journey with its steps, campaigns, templates and lists.</source>
        <translation>Eine Journey mit ihren Schritten, Kampagnen, Vorlagen und Listen.</translation>
    </message>
    <message>
        <source>BPMN 2.0</source>
        <translation>BPMN 2.0</translation>
    </message>
    <message>
        <source>A process with its diagram for any BPMN 2.0 modeller; runs on Camunda 8 with your workers.</source>
        <translation>Ein Prozess mit Diagramm für jeden BPMN-2.0-Modellierer; läuft auf Camunda 8 mit Ihren Workern.</translation>
    </message>
    <message>
        <source>There is no journey &quot;%1&quot; in this project.</source>
        <translation>In diesem Projekt gibt es keine Journey „%1“.</translation>
    </message>
    <message>
        <source>The project has no journey to export.</source>
        <translation>Das Projekt hat keine Journey zum Exportieren.</translation>
    </message>
    <message>
        <source>The project has several journeys (%1): say which one to export.</source>
        <translation>Das Projekt hat mehrere Journeys (%1): Geben Sie an, welche exportiert werden soll.</translation>
    </message>
    <message>
        <source>The journey &quot;%1&quot; has no entry: no customer would ever start.</source>
        <translation>Die Journey „%1“ hat keinen Einstieg: Kein Kunde würde je beginnen.</translation>
    </message>
    <message>
        <source>%1 cannot say: %2. Written instead: %3.</source>
        <translation>%1 kann nicht ausdrücken: %2. Stattdessen geschrieben: %3.</translation>
    </message>
    <message>
        <source>the block &quot;%1&quot;</source>
        <translation>der Block „%1“</translation>
    </message>
    <message>
        <source>the filter %1</source>
        <translation>der Filter %1</translation>
    </message>
    <message>
        <source>the value without it</source>
        <translation>der Wert ohne ihn</translation>
    </message>
    <message>
        <source>a text that is not valid Liquid</source>
        <translation>ein Text, der kein gültiges Liquid ist</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>Check definition.json against the published schema %1 (a copy is in the program&apos;s sources under resources/schema/).</source>
        <translation>Prüfen Sie definition.json gegen das veröffentlichte Schema %1 (eine Kopie liegt in den Programmquellen unter resources/schema/).</translation>
    </message>
    <message>
        <source>Walk &quot;journeys&quot; from the entries: each step names the step behind each exit, null where the way ends. The parameters of a step are in &quot;project&quot; under the same id; rules, waits and weights are explained in the schema.</source>
        <translation>Gehen Sie „journeys“ von den Einstiegen aus durch: Jeder Schritt nennt den Schritt hinter jedem Ausgang, null, wo der Weg endet. Die Parameter eines Schritts stehen unter derselben ID in „project“; Regeln, Wartezeiten und Gewichte sind im Schema erklärt.</translation>
    </message>
    <message>
        <source>Send what &quot;messages&quot; says for a step: the texts are Liquid over the customer&apos;s fields. The link may be filled in for {{ landing_url }}.</source>
        <translation>Senden Sie, was „messages“ für einen Schritt angibt: Die Texte sind Liquid über die Kundenfelder. Der Link kann für {{ landing_url }} eingesetzt werden.</translation>
    </message>
    <message>
        <source>To see or change it, open definition.json in Throughline.</source>
        <translation>Öffnen Sie definition.json in Throughline, um es anzusehen oder zu ändern.</translation>
    </message>
    <message>
        <source>Nothing has changed since the export before.</source>
        <translation>Seit dem vorigen Export hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The zip file cannot be made.</source>
        <translation>Die Zip-Datei kann nicht erstellt werden.</translation>
    </message>
    <message>
        <source>This is no zip file that can be read.</source>
        <translation>Das ist keine lesbare Zip-Datei.</translation>
    </message>
    <message>
        <source>The zip file holds more than can be opened here.</source>
        <translation>Die Zip-Datei enthält mehr, als sich hier öffnen lässt.</translation>
    </message>
    <message>
        <source>The zip file has a name that leads out of it.</source>
        <translation>Die Zip-Datei enthält einen Namen, der aus ihr herausführt.</translation>
    </message>
    <message>
        <source>%1 exists and is no earlier export: choose another name.</source>
        <translation>%1 existiert und ist kein früherer Export: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot;</source>
        <translation>Schritt „%1“</translation>
    </message>
    <message>
        <source>Template &quot;%1&quot;</source>
        <translation>Vorlage „%1“</translation>
    </message>
    <message>
        <source>Audience &quot;%1&quot;</source>
        <translation>Zielgruppe „%1“</translation>
    </message>
    <message>
        <source>Journey &quot;%1&quot;</source>
        <translation>Journey „%1“</translation>
    </message>
    <message>
        <source>The way out of &quot;%1&quot; (%2) leads to &quot;%3&quot; now.</source>
        <translation>Der Ausgang von „%1“ (%2) führt jetzt zu „%3“.</translation>
    </message>
    <message>
        <source>%1: %2 was &quot;%3&quot;, is &quot;%4&quot;.</source>
        <translation>%1: %2 war „%3“, ist „%4“.</translation>
    </message>
    <message>
        <source>%1: %2 changed.</source>
        <translation>%1: %2 geändert.</translation>
    </message>
    <message>
        <source>New step &quot;%1&quot;.</source>
        <translation>Neuer Schritt „%1“.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; is gone.</source>
        <translation>Der Schritt „%1“ ist entfallen.</translation>
    </message>
    <message>
        <source>New way from &quot;%1&quot; (%2) to &quot;%3&quot;.</source>
        <translation>Neuer Weg von „%1“ (%2) zu „%3“.</translation>
    </message>
    <message>
        <source>The way from &quot;%1&quot; (%2) to &quot;%3&quot; is gone.</source>
        <translation>Der Weg von „%1“ (%2) zu „%3“ ist entfallen.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>And %1 more changes.</source>
        <translation>Und %1 weitere Änderungen.</translation>
    </message>
    <message>
        <source>only what happens after the customer comes to this step</source>
        <translation>nur was geschieht, nachdem der Kunde zu diesem Schritt kommt</translation>
    </message>
    <message>
        <source>what happened in the last %1, before the step as well</source>
        <translation>was in den letzten %1 geschah, auch vor dem Schritt</translation>
    </message>
    <message>
        <source>User properties that texts and waits read.</source>
        <translation>Benutzereigenschaften, die Texte und Wartezeiten lesen.</translation>
    </message>
    <message>
        <source>What changed since the export before</source>
        <translation>Was sich seit dem vorigen Export geändert hat</translation>
    </message>
    <message>
        <source>It was written at: %1</source>
        <translation>Geschrieben am: %1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>(what this was made from; opens in Throughline)</source>
        <translation>(woraus dies erstellt wurde; lässt sich in Throughline öffnen)</translation>
    </message>
    <message>
        <source>A mapping should be a JSON object of texts, such as {&quot;metric.purchase&quot;: &quot;XyZ123&quot;}.</source>
        <translation>Eine Zuordnung sollte ein JSON-Objekt aus Texten sein, zum Beispiel {&quot;metric.purchase&quot;: &quot;XyZ123&quot;}.</translation>
    </message>
    <message>
        <source>a tag of that length</source>
        <translation>ein Tag dieser Länge</translation>
    </message>
    <message>
        <source>its first %1 bytes</source>
        <translation>seine ersten %1 Bytes</translation>
    </message>
    <message>
        <source>a first event that the filter turns away does not count as an entry</source>
        <translation>ein erstes Ereignis, das der Filter abweist, zählt nicht als Einstieg</translation>
    </message>
    <message>
        <source>it counts: the rule of an entrance cannot ask fields of the customer, a gate behind it does</source>
        <translation>es zählt: Die Einstiegsregel kann keine Kundenfelder prüfen, das tut eine Schranke dahinter</translation>
    </message>
    <message>
        <source>a text of %1 characters</source>
        <translation>ein Text von %1 Zeichen</translation>
    </message>
    <message>
        <source>written as it is; at most %1 are sent</source>
        <translation>wird unverändert geschrieben; höchstens %1 werden gesendet</translation>
    </message>
    <message>
        <source>a step that no way leads to</source>
        <translation>ein Schritt, zu dem kein Weg führt</translation>
    </message>
    <message>
        <source>at most %1 rounds of a loop</source>
        <translation>höchstens %1 Runden einer Schleife</translation>
    </message>
    <message>
        <source>rounds until a way leads out of it</source>
        <translation>Runden, bis ein Weg hinausführt</translation>
    </message>
    <message>
        <source>a loop that nobody leaves</source>
        <translation>eine Schleife, die niemand verlässt</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;, whose name is no plain word</source>
        <translation>das Feld „%1“, dessen Name kein einfaches Wort ist</translation>
    </message>
    <message>
        <source>a text that ends with a backslash</source>
        <translation>ein Text, der mit einem Backslash endet</translation>
    </message>
    <message>
        <source>the text without it</source>
        <translation>der Text ohne ihn</translation>
    </message>
    <message>
        <source>%1 of the customer</source>
        <translation>%1 des Kunden</translation>
    </message>
    <message>
        <source>the link to unsubscribe within an expression</source>
        <translation>der Abmeldelink innerhalb eines Ausdrucks</translation>
    </message>
</context>
<context>
    <name>Extremes</name>
    <message>
        <source>A usual customer</source>
        <translation>Ein typischer Kunde</translation>
    </message>
    <message>
        <source>The longest names</source>
        <translation>Die längsten Namen</translation>
    </message>
    <message>
        <source>Nothing is known</source>
        <translation>Nichts bekannt</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Greek and emoji</source>
        <translation>Griechisch und Emoji</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Von rechts nach links</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
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
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>cannot replace %1: %2</source>
        <translation>%1 lässt sich nicht ersetzen: %2</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>%1 lässt sich nicht entfernen: %2</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>%1 has no table of customers with a key.</source>
        <translation>%1 hat keine Kundentabelle mit einem Schlüssel.</translation>
    </message>
    <message>
        <source>%1 has no customer of this key.</source>
        <translation>%1 hat keinen Kunden mit diesem Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
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
        <source>the text %1</source>
        <translation>der Text %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>erwartet: %1, gefunden: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; it is kept as it is</source>
        <translation>„%1“ ist hier nicht bekannt; es bleibt unverändert</translation>
    </message>
    <message>
        <source>%1 is too small: at least %2 is expected</source>
        <translation>%1 ist zu klein: erwartet wird mindestens %2</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 is expected</source>
        <translation>%1 ist zu groß: erwartet wird höchstens %2</translation>
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
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>eine endliche Zahl</translation>
    </message>
    <message>
        <source>a duration such as &quot;2d&quot; or &quot;1h 30m&quot;</source>
        <translation>eine Dauer wie „2d“ oder „1h 30m“</translation>
    </message>
    <message>
        <source>a moment such as &quot;2026-11-01T09:00:00Z&quot;</source>
        <translation>ein Zeitpunkt wie „2026-11-01T09:00:00Z“</translation>
    </message>
    <message>
        <source>a time of day such as &quot;21:00&quot;</source>
        <translation>eine Uhrzeit wie „21:00“</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice in this list</source>
        <translation>die ID „%1“ kommt in dieser Liste zweimal vor</translation>
    </message>
    <message>
        <source>line %1, column %2: nested too deeply</source>
        <translation>Zeile %1, Spalte %2: zu tief verschachtelt</translation>
    </message>
    <message>
        <source>line %1, column %2: the file ends in the middle of the JSON</source>
        <translation>Zeile %1, Spalte %2: die Datei endet mitten im JSON</translation>
    </message>
    <message>
        <source>line %1, column %2: this is not valid JSON</source>
        <translation>Zeile %1, Spalte %2: das ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>this is not valid JSON: a number is too large</source>
        <translation>das ist kein gültiges JSON: eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>this is not a Throughline project: &quot;format&quot;: &quot;throughline/1&quot; is expected</source>
        <translation>das ist kein Throughline-Projekt: erwartet wird &quot;format&quot;: &quot;throughline/1&quot;</translation>
    </message>
    <message>
        <source>expected a format such as &quot;throughline/1&quot;, found &quot;%1&quot;</source>
        <translation>erwartet wird ein Format wie „throughline/1“, gefunden: „%1“</translation>
    </message>
    <message>
        <source>this project has format %1; this version reads up to %2. Throughline %1.0 or newer is needed</source>
        <translation>dieses Projekt hat das Format %1; diese Version liest bis %2. Nötig ist Throughline %1.0 oder neuer</translation>
    </message>
    <message>
        <source>a change with one of set, insert, remove, move, all</source>
        <translation>eine Änderung mit einem von set, insert, remove, move, all</translation>
    </message>
    <message>
        <source>the rule is nested too deeply</source>
        <translation>die Regel ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a rule with one of all, any, not, field, history, audience, consent</source>
        <translation>eine Regel mit einem von all, any, not, field, history, audience, consent</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no meaning in this rule</source>
        <translation>„%1“ hat in dieser Regel keine Bedeutung</translation>
    </message>
    <message>
        <source>a list of values</source>
        <translation>eine Liste von Werten</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a duration such as &quot;30d&quot;</source>
        <translation>eine Dauer wie „30d“</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What the journey works towards.</source>
        <translation>Worauf die Journey hinarbeitet.</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>The event that counts: purchase, or a kind of the behaviours table.</source>
        <translation>Das Ereignis, das zählt: purchase oder eine Art aus der Verhaltenstabelle.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Money that one conversion brings. 0 means what the customer spends.</source>
        <translation>Geld, das eine Conversion bringt. 0 bedeutet, was der Kunde ausgibt.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Counted from the customer&apos;s entry.</source>
        <translation>Gerechnet ab dem Einstieg des Kunden.</translation>
    </message>
    <message>
        <source>Ends the journey</source>
        <translation>Beendet die Journey</translation>
    </message>
    <message>
        <source>A customer who converts leaves, wherever they stand.</source>
        <translation>Ein Kunde, der konvertiert, steigt aus, wo immer er gerade ist.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>--map wants role=column, not “%1”.</source>
        <translation>--map erwartet role=column, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is none of the encodings auto, utf-8, utf-16le, utf-16be, latin-1.</source>
        <translation>„%1“ ist keine der Kodierungen auto, utf-8, utf-16le, utf-16be, latin-1.</translation>
    </message>
    <message>
        <source>“%1” is none of the separators auto, comma, semicolon, tab.</source>
        <translation>„%1“ ist keines der Trennzeichen auto, comma, semicolon, tab.</translation>
    </message>
    <message>
        <source>Line %1: a quote is opened in this record and not closed properly, so that what follows cannot be told apart.</source>
        <translation>Zeile %1: In diesem Datensatz wird ein Anführungszeichen geöffnet und nicht korrekt geschlossen, sodass sich das Folgende nicht trennen lässt.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is a damaged compressed file: %2.</source>
        <translation>%1 ist eine beschädigte komprimierte Datei: %2.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 existiert nicht.</translation>
    </message>
    <message>
        <source>%1, line %2: a zero byte; this is not a text file.</source>
        <translation>%1, Zeile %2: ein Nullbyte; das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>%1, line %2: a byte that UTF-8 does not allow there. Name the encoding if it is another one.</source>
        <translation>%1, Zeile %2: ein Byte, das UTF-8 dort nicht erlaubt. Nennen Sie die Kodierung, falls es eine andere ist.</translation>
    </message>
    <message>
        <source>%1, line 1: the header breaks the rules of quoting.</source>
        <translation>%1, Zeile 1: Die Kopfzeile verletzt die Regeln für Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 has a header but no record that fits it.</source>
        <translation>%1 hat eine Kopfzeile, aber keinen Datensatz, der dazu passt.</translation>
    </message>
    <message>
        <source>%1 has more than %2 columns.</source>
        <translation>%1 hat mehr als %2 Spalten.</translation>
    </message>
    <message>
        <source>%1 has two columns named “%2”; rename one of them.</source>
        <translation>%1 hat zwei Spalten namens „%2“; benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. It has: %2.</source>
        <translation>Die Datei hat keine Spalte „%1“. Sie hat: %2.</translation>
    </message>
    <message>
        <source>The table %1 has no role “%2”. It has: %3.</source>
        <translation>Die Tabelle %1 hat keine Rolle „%2“. Sie hat: %3.</translation>
    </message>
    <message>
        <source>The column “%1” looks like the customer key, but it repeats or has gaps. Name the key&apos;s column with --key, or the table with --table if these are not customers.</source>
        <translation>Die Spalte „%1“ sieht wie der Kundenschlüssel aus, hat aber Wiederholungen oder Lücken. Nennen Sie die Schlüsselspalte mit --key oder die Tabelle mit --table, falls dies keine Kunden sind.</translation>
    </message>
    <message>
        <source>No column identifies the customers, so the number of the record becomes the key “%1”.</source>
        <translation>Keine Spalte identifiziert die Kunden, daher wird die Nummer des Datensatzes zum Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>“%1” gives persons away, so the key “%2” is a salted hash of it.</source>
        <translation>„%1“ gibt Personen preis, daher ist der Schlüssel „%2“ ein gesalzener Hash davon.</translation>
    </message>
    <message>
        <source>The table %1 needs a column for “%2”, and none looks like it. Name it with --map %2=COLUMN.</source>
        <translation>Die Tabelle %1 braucht eine Spalte für „%2“, und keine sieht danach aus. Nennen Sie sie mit --map %2=COLUMN.</translation>
    </message>
    <message>
        <source>“%1” is not one of the tables: %2.</source>
        <translation>„%1“ ist keine der Tabellen: %2.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Latin-1; look at the samples, and name another encoding if letters are wrong.</source>
        <translation>Die Datei ist nicht UTF-8 und wurde als Latin-1 gelesen; sehen Sie sich die Beispiele an und nennen Sie eine andere Kodierung, falls Buchstaben falsch sind.</translation>
    </message>
    <message>
        <source>%1 fields instead of %2</source>
        <translation>%1 Felder statt %2</translation>
    </message>
    <message>
        <source>a quote inside a field is not doubled</source>
        <translation>ein Anführungszeichen in einem Feld ist nicht verdoppelt</translation>
    </message>
    <message>
        <source>no customer key</source>
        <translation>kein Kundenschlüssel</translation>
    </message>
    <message>
        <source>the customer key occurred before</source>
        <translation>der Kundenschlüssel kam schon vor</translation>
    </message>
    <message>
        <source>%1 already has a table %2. Use --replace to put this file in its place.</source>
        <translation>%1 hat bereits eine Tabelle %2. Verwenden Sie --replace, um sie durch diese Datei zu ersetzen.</translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing was written.</source>
        <translation>Zeile %1: %2. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The column “%1” is read as %2, since line %3 holds nothing else.</source>
        <translation>Die Spalte „%1“ wird als %2 gelesen, da Zeile %3 nichts anderes enthält.</translation>
    </message>
    <message>
        <source>No record of %1 can go in: %2.</source>
        <translation>Kein Datensatz von %1 passt: %2.</translation>
    </message>
    <message>
        <source>%1 is in use by another program, or the last one did not close it properly (%2 is there). Open and close it with that program first.</source>
        <translation>%1 wird von einem anderen Programm verwendet oder wurde zuletzt nicht richtig geschlossen (%2 ist vorhanden). Öffnen und schließen Sie es zuerst mit jenem Programm.</translation>
    </message>
    <message>
        <source>BPMN 2.0</source>
        <translation>BPMN 2.0</translation>
    </message>
    <message>
        <source>The file holds more than %1 steps.</source>
        <translation>Die Datei enthält mehr als %1 Schritte.</translation>
    </message>
    <message>
        <source>Of %1 ways at the same time only the first was taken over.</source>
        <translation>Von %1 gleichzeitigen Wegen wurde nur der erste übernommen.</translation>
    </message>
    <message>
        <source>An event at the edge of a task was left out, with the way behind it.</source>
        <translation>Ein Ereignis am Rand einer Aufgabe wurde samt dem Weg dahinter weggelassen.</translation>
    </message>
    <message>
        <source>A call of another process was left out.</source>
        <translation>Der Aufruf eines anderen Prozesses wurde weggelassen.</translation>
    </message>
    <message>
        <source>The audience &quot;%1&quot; holds everyone until its rule is drawn.</source>
        <translation>Die Zielgruppe „%1“ umfasst alle, bis ihre Regel gezeichnet ist.</translation>
    </message>
    <message>
        <source>When the process starts was not taken over: everyone enters once, at the beginning.</source>
        <translation>Wann der Prozess startet, wurde nicht übernommen: Alle steigen einmal ein, am Anfang.</translation>
    </message>
    <message>
        <source>It waits without an end; here the wait ends after 30 days, and the customer&apos;s way with it.</source>
        <translation>Es wartet ohne Ende; hier endet das Warten nach 30 Tagen und damit der Weg des Kunden.</translation>
    </message>
    <message>
        <source>An event of this kind was left out.</source>
        <translation>Ein Ereignis dieser Art wurde weggelassen.</translation>
    </message>
    <message>
        <source>How long it waits (%1) was not understood; it waits a day.</source>
        <translation>Wie lange es wartet (%1), wurde nicht verstanden; es wartet einen Tag.</translation>
    </message>
    <message>
        <source>A thrown event has no counterpart.</source>
        <translation>Ein ausgelöstes Ereignis hat keine Entsprechung.</translation>
    </message>
    <message>
        <source>Only one event and one timer can be waited for; this one was left out.</source>
        <translation>Nur auf ein Ereignis und einen Timer kann gewartet werden; dieses hier wurde weggelassen.</translation>
    </message>
    <message>
        <source>It waits for no message.</source>
        <translation>Es wartet auf keine Nachricht.</translation>
    </message>
    <message>
        <source>Several of its ways could be taken at once; here the first whose condition holds.</source>
        <translation>Mehrere seiner Wege konnten zugleich genommen werden; hier der erste, dessen Bedingung zutrifft.</translation>
    </message>
    <message>
        <source>Taken as a message through %1; what it says is not in the file.</source>
        <translation>Übernommen als Nachricht über %1; was sie sagt, steht nicht in der Datei.</translation>
    </message>
    <message>
        <source>What the message says is not in the file.</source>
        <translation>Was die Nachricht sagt, steht nicht in der Datei.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; was taken as a webhook; its address is not in the file.</source>
        <translation>Der Dienst „%1“ wurde als Webhook übernommen; seine Adresse steht nicht in der Datei.</translation>
    </message>
    <message>
        <source>A task of this kind was left out.</source>
        <translation>Eine Aufgabe dieser Art wurde weggelassen.</translation>
    </message>
    <message>
        <source>What happens within a subprocess was left out.</source>
        <translation>Was in einem Teilprozess geschieht, wurde weggelassen.</translation>
    </message>
    <message>
        <source>A subprocess that an event starts was left out.</source>
        <translation>Ein Teilprozess, den ein Ereignis startet, wurde weggelassen.</translation>
    </message>
    <message>
        <source>The file defines entities of its own: it is not opened.</source>
        <translation>Die Datei definiert eigene Entitäten: Sie wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The file nests its elements too deeply.</source>
        <translation>Die Datei verschachtelt ihre Elemente zu tief.</translation>
    </message>
    <message>
        <source>This is not valid XML: %1 at byte %2.</source>
        <translation>Das ist kein gültiges XML: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>This XML is no BPMN 2.0: its root is &quot;%1&quot;.</source>
        <translation>Dieses XML ist kein BPMN 2.0: Sein Wurzelelement ist „%1“.</translation>
    </message>
    <message>
        <source>The file holds no process.</source>
        <translation>Die Datei enthält keinen Prozess.</translation>
    </message>
    <message>
        <source>A second process was left out.</source>
        <translation>Ein zweiter Prozess wurde weggelassen.</translation>
    </message>
    <message>
        <source>Dittofeed journey</source>
        <translation>Dittofeed-Journey</translation>
    </message>
    <message>
        <source>Customers entered as they came into the segment; here all of it enters at the start.</source>
        <translation>Kunden stiegen ein, sobald sie ins Segment kamen; hier steigen alle gleich zu Beginn ein.</translation>
    </message>
    <message>
        <source>The node &quot;%1&quot; was left out.</source>
        <translation>Der Knoten „%1“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>Of several weekdays only the first was taken over.</source>
        <translation>Von mehreren Wochentagen wurde nur der erste übernommen.</translation>
    </message>
    <message>
        <source>The cohorts sum to %1 %: the rest, which left silently, has an arm of its own.</source>
        <translation>Die Kohorten ergeben zusammen %1 %: Der Rest, der stillschweigend ausstieg, hat einen eigenen Arm.</translation>
    </message>
    <message>
        <source>It waits for a segment; here for an event &quot;%1&quot; that tells it.</source>
        <translation>Es wartet auf ein Segment; hier auf ein Ereignis „%1“, das es meldet.</translation>
    </message>
    <message>
        <source>Of %1 segments that it waits for only the first was taken over.</source>
        <translation>Von %1 Segmenten, auf die es wartet, wurde nur das erste übernommen.</translation>
    </message>
    <message>
        <source>This is neither an export of Throughline, nor a BPMN 2.0 process, nor a flow of Klaviyo, nor a journey of Dittofeed.</source>
        <translation>Das ist weder ein Export von Throughline noch ein BPMN-2.0-Prozess, weder ein Flow von Klaviyo noch eine Journey von Dittofeed.</translation>
    </message>
    <message>
        <source>Throughline definition</source>
        <translation>Throughline-Definition</translation>
    </message>
    <message>
        <source>The file is larger than 32 MB.</source>
        <translation>Die Datei ist größer als 32 MB.</translation>
    </message>
    <message>
        <source>The condition %1 was not understood; the field &quot;%2&quot; stands for it.</source>
        <translation>Die Bedingung %1 wurde nicht verstanden; an ihrer Stelle steht das Feld „%2“.</translation>
    </message>
    <message>
        <source>The file holds no step of a journey.</source>
        <translation>Die Datei enthält keinen Schritt einer Journey.</translation>
    </message>
    <message>
        <source>A way back to the entry was left out.</source>
        <translation>Ein Weg zurück zum Einstieg wurde weggelassen.</translation>
    </message>
    <message>
        <source>Left out, or not as it was (%1):</source>
        <translation>Weggelassen oder verändert (%1):</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Klaviyo flow</source>
        <translation>Klaviyo-Flow</translation>
    </message>
    <message>
        <source>Only the first of %1 triggers was taken over.</source>
        <translation>Nur der erste von %1 Auslösern wurde übernommen.</translation>
    </message>
    <message>
        <source>The filter of the trigger was left out.</source>
        <translation>Der Filter des Auslösers wurde weggelassen.</translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; is an audience that holds everyone until its rule is drawn.</source>
        <translation>%1 „%2“ ist eine Zielgruppe, die alle umfasst, bis ihre Regel gezeichnet ist.</translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; is taken as an event of that name.</source>
        <translation>Die Metrik „%1“ wird als Ereignis dieses Namens übernommen.</translation>
    </message>
    <message>
        <source>The filter of the flow was left out.</source>
        <translation>Der Filter des Flows wurde weggelassen.</translation>
    </message>
    <message>
        <source>The filter of the flow stands as the goal &quot;%1&quot;, which ends the journey.</source>
        <translation>Der Filter des Flows steht als Ziel „%1“, das die Journey beendet.</translation>
    </message>
    <message>
        <source>A change of the list &quot;%1&quot; stands as an audience of an ad platform.</source>
        <translation>Eine Änderung der Liste „%1“ steht als Zielgruppe einer Werbeplattform.</translation>
    </message>
    <message>
        <source>The action &quot;%1&quot; was left out.</source>
        <translation>Die Aktion „%1“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>The hour or weekday on which the wait ends was left out.</source>
        <translation>Die Stunde oder der Wochentag, an dem das Warten endet, wurde weggelassen.</translation>
    </message>
    <message>
        <source>A countdown to a date stands as a wait of its length.</source>
        <translation>Ein Countdown bis zu einem Datum steht als Warten dieser Länge.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is in the account; what the message says is not in the file.</source>
        <translation>Die Vorlage „%1“ liegt im Konto; was die Nachricht sagt, steht nicht in der Datei.</translation>
    </message>
    <message>
        <source>The text holds Klaviyo&apos;s tags, which are not Liquid: look through it.</source>
        <translation>Der Text enthält Klaviyo-Tags, die kein Liquid sind: Sehen Sie ihn durch.</translation>
    </message>
    <message>
        <source>A WhatsApp message stands as an SMS.</source>
        <translation>Eine WhatsApp-Nachricht steht als SMS.</translation>
    </message>
    <message>
        <source>&quot;Since the start of the flow&quot; stands as &quot;ever&quot;.</source>
        <translation>„Seit Beginn des Flows“ steht als „jemals“.</translation>
    </message>
    <message>
        <source>Of %1 changes of the profile only the first was taken over.</source>
        <translation>Von %1 Änderungen des Profils wurde nur die erste übernommen.</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>One step of a journey.</source>
        <translation>Ein Schritt einer Journey.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the node in edges and reports; it never changes.</source>
        <translation>Kennung des Knotens in Verbindungen und Berichten; ändert sich nie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shown on the card; the kind&apos;s own name where it is empty.</source>
        <translation>Erscheint auf der Karte; wenn leer, der Name der Art.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Position on the canvas.</source>
        <translation>Position auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>The kind of the node and what it needs.</source>
        <translation>Die Art des Knotens und was er braucht.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>The way from one exit of a node to another node.</source>
        <translation>Der Weg von einem Ausgang eines Knotens zu einem anderen Knoten.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The node it leaves.</source>
        <translation>Der Knoten, von dem sie ausgeht.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>The exit by which it leaves.</source>
        <translation>Der Ausgang, von dem sie ausgeht.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The node it leads to.</source>
        <translation>Der Knoten, zu dem sie führt.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Nodes that belong together, under a title.</source>
        <translation>Zusammengehörige Knoten unter einem Titel.</translation>
    </message>
    <message>
        <source>Names the group.</source>
        <translation>Kennung der Gruppe.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Shown above the nodes.</source>
        <translation>Erscheint über den Knoten.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>The nodes of the group.</source>
        <translation>Die Knoten der Gruppe.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>What happens to a customer, step by step, across channels.</source>
        <translation>Was ein Kunde erlebt, Schritt für Schritt, über alle Kanäle.</translation>
    </message>
    <message>
        <source>Names the journey; it never changes.</source>
        <translation>Kennung der Journey; ändert sich nie.</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>Erscheint in Listen und Berichten.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Kept, but neither simulated nor exported.</source>
        <translation>Aufbewahrt, aber weder simuliert noch exportiert.</translation>
    </message>
    <message>
        <source>Most rounds of a loop</source>
        <translation>Max. Schleifenrunden</translation>
    </message>
    <message>
        <source>A customer who comes to a node more often than this leaves.</source>
        <translation>Ein Kunde, der öfter zu einem Knoten kommt, steigt aus.</translation>
    </message>
    <message>
        <source>The steps.</source>
        <translation>Die Schritte.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>How the steps follow each other.</source>
        <translation>Wie die Schritte aufeinander folgen.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Steps that belong together.</source>
        <translation>Zusammengehörige Schritte.</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Von Hand platziert</translation>
    </message>
    <message>
        <source>It was put where it stands by hand; tidying up can leave it there.</source>
        <translation>Wurde von Hand dorthin gesetzt, wo es steht; Aufräumen kann es dort lassen.</translation>
    </message>
</context>
<context>
    <name>KnownTables</name>
    <message>
        <source>Whether the customer has agreed to be reached this way.</source>
        <translation>Ob der Kunde zugestimmt hat, auf diesem Weg erreicht zu werden.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>The key of the customer whose row this is.</source>
        <translation>Der Schlüssel des Kunden, zu dem diese Zeile gehört.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>One row per customer: the source of truth.</source>
        <translation>Eine Zeile pro Kunde: die führende Datenquelle.</translation>
    </message>
    <message>
        <source>Customer key</source>
        <translation>Kundenschlüssel</translation>
    </message>
    <message>
        <source>Names the customer; no two rows may share it.</source>
        <translation>Kennung des Kunden; keine zwei Zeilen dürfen sie teilen.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Without it no e-mail can be sent.</source>
        <translation>Ohne sie kann keine E-Mail gesendet werden.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Without it no text message and no call is possible.</source>
        <translation>Ohne sie sind weder SMS noch Anruf möglich.</translation>
    </message>
    <message>
        <source>Push token</source>
        <translation>Push-Token</translation>
    </message>
    <message>
        <source>The device&apos;s address for push messages.</source>
        <translation>Die Adresse des Geräts für Push-Nachrichten.</translation>
    </message>
    <message>
        <source>Advertising id</source>
        <translation>Werbe-ID</translation>
    </message>
    <message>
        <source>By which an ad platform recognises the customer.</source>
        <translation>Woran eine Werbeplattform den Kunden erkennt.</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Without it no letter can be sent.</source>
        <translation>Ohne sie kann kein Brief gesendet werden.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>As a two-letter code: legal texts and time zones follow it.</source>
        <translation>Als zweistelliger Ländercode: Rechtstexte und Zeitzonen richten sich danach.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>An IANA name such as Europe/Berlin; decides local hours.</source>
        <translation>Ein IANA-Name wie Europe/Berlin; bestimmt die Ortszeit.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Signed up at</source>
        <translation>Registriert am</translation>
    </message>
    <message>
        <source>App installed</source>
        <translation>App installiert</translation>
    </message>
    <message>
        <source>In-app messages are seen by those who have it.</source>
        <translation>In-App-Nachrichten sehen nur, die sie haben.</translation>
    </message>
    <message>
        <source>Loyalty tier</source>
        <translation>Treuestufe</translation>
    </message>
    <message>
        <source>Preferred product</source>
        <translation>Bevorzugtes Produkt</translation>
    </message>
    <message>
        <source>Preferred category</source>
        <translation>Bevorzugte Kategorie</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Einwilligung in E-Mails</translation>
    </message>
    <message>
        <source>Consent to text messages</source>
        <translation>Einwilligung in SMS</translation>
    </message>
    <message>
        <source>Consent to push messages</source>
        <translation>Einwilligung in Push-Nachrichten</translation>
    </message>
    <message>
        <source>Consent to in-app messages</source>
        <translation>Einwilligung in In-App-Nachrichten</translation>
    </message>
    <message>
        <source>Consent to web personalisation</source>
        <translation>Einwilligung in Web-Personalisierung</translation>
    </message>
    <message>
        <source>Consent to advertising</source>
        <translation>Einwilligung in Werbung</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>Einwilligung in Anrufe</translation>
    </message>
    <message>
        <source>Consent to letters</source>
        <translation>Einwilligung in Briefe</translation>
    </message>
    <message>
        <source>Consent to a topic</source>
        <translation>Einwilligung in ein Thema</translation>
    </message>
    <message>
        <source>One column per topic, named topic_offers, topic_news and so on.</source>
        <translation>Eine Spalte pro Thema, benannt topic_offers, topic_news und so weiter.</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>One row per order.</source>
        <translation>Eine Zeile pro Bestellung.</translation>
    </message>
    <message>
        <source>Without purchases, conversion rates, customer value and churn are assumptions, and rules on purchases match no one.</source>
        <translation>Ohne Käufe sind Conversion-Raten, Kundenwert und Abwanderung Annahmen, und Regeln zu Käufen treffen auf niemanden zu.</translation>
    </message>
    <message>
        <source>Bought at</source>
        <translation>Gekauft am</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>What was paid, in the project&apos;s currency.</source>
        <translation>Was bezahlt wurde, in der Währung des Projekts.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Message log</source>
        <translation>Nachrichtenprotokoll</translation>
    </message>
    <message>
        <source>One row per thing that happened to a message: sent, delivered, seen, clicked, unsubscribed, bounced or complained.</source>
        <translation>Eine Zeile pro Vorgang bei einer Nachricht: sent, delivered, seen, clicked, unsubscribed, bounced oder complained.</translation>
    </message>
    <message>
        <source>Without a message log, response rates are published benchmarks, and frequency caps start from nothing.</source>
        <translation>Ohne Nachrichtenprotokoll sind Reaktionsraten veröffentlichte Richtwerte, und Frequency Caps beginnen bei null.</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Geschehen am</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>email, sms, push, inapp, web, ad, agent or mail.</source>
        <translation>email, sms, push, inapp, web, ad, agent oder mail.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>sent, delivered, seen, clicked, unsubscribed, bounced or complained.</source>
        <translation>sent, delivered, seen, clicked, unsubscribed, bounced oder complained.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Which message or campaign it was.</source>
        <translation>Welche Nachricht oder Kampagne es war.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>One row per thing a customer did: visit, app_opened, browsed, cart_abandoned and others.</source>
        <translation>Eine Zeile pro Aktion eines Kunden: visit, app_opened, browsed, cart_abandoned und andere.</translation>
    </message>
    <message>
        <source>Without behaviour, event entries run at an assumed rate, and visits for in-app and web messages are assumptions.</source>
        <translation>Ohne Verhalten laufen Ereigniseinstiege mit einer angenommenen Rate, und Besuche für In-App- und Web-Nachrichten sind Annahmen.</translation>
    </message>
    <message>
        <source>For example what lay in the cart.</source>
        <translation>Zum Beispiel, was im Warenkorb lag.</translation>
    </message>
    <message>
        <source>Profile changes</source>
        <translation>Profiländerungen</translation>
    </message>
    <message>
        <source>One row per change of a customer&apos;s field.</source>
        <translation>Eine Zeile pro Änderung eines Kundenfelds.</translation>
    </message>
    <message>
        <source>Without profile changes, how often fields change is an assumption, and a stale copy cannot be told from a drifted one.</source>
        <translation>Ohne Profiländerungen ist die Häufigkeit von Feldänderungen eine Annahme, und eine veraltete Kopie ist von einer abgewichenen nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>The customers column that changed.</source>
        <translation>Die geänderte Spalte der Kundentabelle.</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Alter Wert</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Channel copies</source>
        <translation>Kanalkopien</translation>
    </message>
    <message>
        <source>One row per field that a channel&apos;s own system holds of a customer.</source>
        <translation>Eine Zeile pro Feld, das das eigene System eines Kanals von einem Kunden hat.</translation>
    </message>
    <message>
        <source>Without channel copies, what each channel believes follows the refresh settings alone, and there is nothing to audit.</source>
        <translation>Ohne Kanalkopien folgt das Wissen jedes Kanals allein den Aktualisierungseinstellungen, und es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>The customers column that is copied.</source>
        <translation>Die kopierte Spalte der Kundentabelle.</translation>
    </message>
    <message>
        <source>Value held</source>
        <translation>Enthaltener Wert</translation>
    </message>
    <message>
        <source>Synchronised at</source>
        <translation>Synchronisiert am</translation>
    </message>
    <message>
        <source>Support cases</source>
        <translation>Supportfälle</translation>
    </message>
    <message>
        <source>One row per case.</source>
        <translation>Eine Zeile pro Fall.</translation>
    </message>
    <message>
        <source>Without support cases, a promotion during an open complaint is not noticed.</source>
        <translation>Ohne Supportfälle bleibt eine Werbeaktion während einer offenen Beschwerde unbemerkt.</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Geöffnet am</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>Empty while the case is open.</source>
        <translation>Leer, solange der Fall offen ist.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>complaint, question, return and so on.</source>
        <translation>complaint, question, return und so weiter.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>RFC 5322, section 2.1.1: lines of at most 78 characters</source>
        <translation>RFC 5322, Abschnitt 2.1.1: Zeilen mit höchstens 78 Zeichen</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Braze, push message and image formats: 49 characters on an Android lock screen</source>
        <translation>Braze, Push-Nachrichten und Bildformate: 49 Zeichen auf einem Android-Sperrbildschirm</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Braze, push message and image formats: 160 characters on an iOS lock screen</source>
        <translation>Braze, Push-Nachrichten und Bildformate: 160 Zeichen auf einem iOS-Sperrbildschirm</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Meta ads guide, feed image: headline of 40 characters</source>
        <translation>Meta-Anzeigenleitfaden, Feed-Bild: Überschrift mit 40 Zeichen</translation>
    </message>
    <message>
        <source>primary text</source>
        <translation>primärer Text</translation>
    </message>
    <message>
        <source>Meta ads guide, feed image: primary text of 125 characters</source>
        <translation>Meta-Anzeigenleitfaden, Feed-Bild: primärer Text mit 125 Zeichen</translation>
    </message>
    <message>
        <source>script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>150 words, what a person says in a minute</source>
        <translation>150 Wörter, was ein Mensch in einer Minute spricht</translation>
    </message>
</context>
<context>
    <name>Liquid</name>
    <message>
        <source>a list grew beyond its limit</source>
        <translation>eine Liste ist über ihre Grenze gewachsen</translation>
    </message>
    <message>
        <source>cannot select the property “%1”</source>
        <translation>die Eigenschaft „%1“ lässt sich nicht auswählen</translation>
    </message>
    <message>
        <source>“concat” needs a list</source>
        <translation>„concat“ braucht eine Liste</translation>
    </message>
    <message>
        <source>a text grew beyond its limit</source>
        <translation>ein Text ist über seine Grenze gewachsen</translation>
    </message>
    <message>
        <source>cannot sort values of different kinds</source>
        <translation>Werte verschiedener Art lassen sich nicht sortieren</translation>
    </message>
    <message>
        <source>the “else” of a “case” stands alone</source>
        <translation>das „else“ eines „case“ steht allein</translation>
    </message>
    <message>
        <source>“%1” takes nothing behind its name</source>
        <translation>hinter „%1“ darf nichts stehen</translation>
    </message>
    <message>
        <source>a “doc” cannot stand within a “doc”</source>
        <translation>ein „doc“ darf nicht in einem „doc“ stehen</translation>
    </message>
    <message>
        <source>blocks are nested too deeply</source>
        <translation>Blöcke sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the number is not finite</source>
        <translation>die Zahl ist nicht endlich</translation>
    </message>
    <message>
        <source>divided by 0</source>
        <translation>durch 0 geteilt</translation>
    </message>
    <message>
        <source>invalid integer</source>
        <translation>ungültige Ganzzahl</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>block “%1”, line %2, column %3: %4</source>
        <translation>Block „%1“, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>a “for” needs “in” after its variable</source>
        <translation>ein „for“ braucht „in“ nach seiner Variablen</translation>
    </message>
    <message>
        <source>expected %1 but found %2</source>
        <translation>erwartet: %1, gefunden: %2</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>Klammern sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>expected a value but found %1</source>
        <translation>Wert erwartet, gefunden: %1</translation>
    </message>
    <message>
        <source>a “for” knows only limit, offset and reversed, not %1</source>
        <translation>ein „for“ kennt nur limit, offset und reversed, nicht %1</translation>
    </message>
    <message>
        <source>the filter “%1” takes %2 arguments, not %3</source>
        <translation>der Filter „%1“ nimmt %2 Argumente, nicht %3</translation>
    </message>
    <message>
        <source>the filter “%1” takes %2 to %3 arguments, not %4</source>
        <translation>der Filter „%1“ nimmt %2 bis %3 Argumente, nicht %4</translation>
    </message>
    <message>
        <source>this quotation mark has no partner</source>
        <translation>dieses Anführungszeichen hat kein Gegenstück</translation>
    </message>
    <message>
        <source>unexpected character “%1”</source>
        <translation>unerwartetes Zeichen „%1“</translation>
    </message>
    <message>
        <source>a range needs numbers</source>
        <translation>ein Bereich braucht Zahlen</translation>
    </message>
    <message>
        <source>what is decoded is not valid UTF-8</source>
        <translation>das Dekodierte ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>this is no Base64</source>
        <translation>das ist kein Base64</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>der Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>this tag is never closed with “%}”</source>
        <translation>dieses Tag wird nie mit „%}“ geschlossen</translation>
    </message>
    <message>
        <source>this output is never closed with “}}”</source>
        <translation>diese Ausgabe wird nie mit „}}“ geschlossen</translation>
    </message>
    <message>
        <source>there is no filter “%1”</source>
        <translation>es gibt keinen Filter „%1“</translation>
    </message>
    <message>
        <source>“%1” stands outside of a block that it could belong to</source>
        <translation>„%1“ steht außerhalb eines Blocks, zu dem es gehören könnte</translation>
    </message>
    <message>
        <source>“%1” does not belong into “%2”</source>
        <translation>„%1“ gehört nicht in „%2“</translation>
    </message>
    <message>
        <source>there is no tag “%1”</source>
        <translation>es gibt kein Tag „%1“</translation>
    </message>
    <message>
        <source>“%1” is never closed with “end%1”</source>
        <translation>„%1“ wird nie mit „end%1“ geschlossen</translation>
    </message>
    <message>
        <source>each line of a “#” comment must begin with “#”</source>
        <translation>jede Zeile eines „#“-Kommentars muss mit „#“ beginnen</translation>
    </message>
    <message>
        <source>Liquid error (line %1, column %2): %3</source>
        <translation>Liquid-Fehler (Zeile %1, Spalte %2): %3</translation>
    </message>
    <message>
        <source>there is no block “%1”</source>
        <translation>es gibt keinen Block „%1“</translation>
    </message>
    <message>
        <source>the block “%1” is broken: %2</source>
        <translation>der Block „%1“ ist fehlerhaft: %2</translation>
    </message>
    <message>
        <source>a block that is rendered cannot include another</source>
        <translation>ein mit render eingebundener Block kann keinen anderen mit include einbinden</translation>
    </message>
    <message>
        <source>the name of a block must be a text</source>
        <translation>der Name eines Blocks muss ein Text sein</translation>
    </message>
    <message>
        <source>cannot compare %1 with %2</source>
        <translation>%1 lässt sich nicht mit %2 vergleichen</translation>
    </message>
    <message>
        <source>this text does too much work: perhaps a loop is too long</source>
        <translation>dieser Text ist zu aufwendig: vielleicht ist eine Schleife zu lang</translation>
    </message>
    <message>
        <source>the text grew beyond its limit</source>
        <translation>der Text ist über seine Grenze gewachsen</translation>
    </message>
    <message>
        <source>an “assign” is written “assign name = value”</source>
        <translation>ein „assign“ schreibt man „assign name = value“</translation>
    </message>
    <message>
        <source>a “capture” needs the name of a variable</source>
        <translation>ein „capture“ braucht den Namen einer Variablen</translation>
    </message>
    <message>
        <source>a “case” needs a value</source>
        <translation>ein „case“ braucht einen Wert</translation>
    </message>
    <message>
        <source>a “when” needs a value</source>
        <translation>ein „when“ braucht einen Wert</translation>
    </message>
    <message>
        <source>a “cycle” needs its values, divided by commas</source>
        <translation>ein „cycle“ braucht seine Werte, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>a “render” needs the name of a block in quotation marks</source>
        <translation>ein „render“ braucht den Namen eines Blocks in Anführungszeichen</translation>
    </message>
    <message>
        <source>an “include” needs the name of a block</source>
        <translation>ein „include“ braucht den Namen eines Blocks</translation>
    </message>
    <message>
        <source>a “tablerow” is written “tablerow item in items”</source>
        <translation>ein „tablerow“ schreibt man „tablerow item in items“</translation>
    </message>
    <message>
        <source>a space follows the brace “{”</source>
        <translation>nach der Klammer „{“ steht ein Leerzeichen</translation>
    </message>
    <message>
        <source>Handlebars has no counters</source>
        <translation>Handlebars hat keine Zähler</translation>
    </message>
    <message>
        <source>Handlebars has no “cycle”</source>
        <translation>Handlebars hat kein „cycle“</translation>
    </message>
    <message>
        <source>Handlebars has no “tablerow”</source>
        <translation>Handlebars hat kein „tablerow“</translation>
    </message>
    <message>
        <source>Handlebars has no “ifchanged”</source>
        <translation>Handlebars hat kein „ifchanged“</translation>
    </message>
    <message>
        <source>loops of Handlebars cannot be left early</source>
        <translation>Schleifen in Handlebars lassen sich nicht vorzeitig verlassen</translation>
    </message>
    <message>
        <source>Handlebars cannot give values to a block here</source>
        <translation>Handlebars kann hier keine Werte an einen Block übergeben</translation>
    </message>
    <message>
        <source>loops of Handlebars walk whole lists, forwards</source>
        <translation>Schleifen in Handlebars durchlaufen ganze Listen, vorwärts</translation>
    </message>
    <message>
        <source>Handlebars has no ranges</source>
        <translation>Handlebars hat keine Bereiche</translation>
    </message>
    <message>
        <source>loops of Handlebars know no “%1”</source>
        <translation>Schleifen in Handlebars kennen kein „%1“</translation>
    </message>
    <message>
        <source>Handlebars cannot read a field whose name is computed here</source>
        <translation>Handlebars kann hier kein Feld lesen, dessen Name berechnet wird</translation>
    </message>
    <message>
        <source>Handlebars has no variables: “%1” is not assigned</source>
        <translation>Handlebars hat keine Variablen: „%1“ wird nicht zugewiesen</translation>
    </message>
    <message>
        <source>the filter “%1” is left out</source>
        <translation>der Filter „%1“ wird weggelassen</translation>
    </message>
    <message>
        <source>“%1” rounds or writes capitals otherwise there</source>
        <translation>„%1“ rundet dort anders oder setzt Großbuchstaben anders</translation>
    </message>
    <message>
        <source>there, 0 and an empty text or list count as no</source>
        <translation>dort gelten 0, ein leerer Text und eine leere Liste als nein</translation>
    </message>
    <message>
        <source>“%1” is not known there: the condition is never met</source>
        <translation>„%1“ ist dort nicht bekannt: die Bedingung ist nie erfüllt</translation>
    </message>
    <message>
        <source>Klaviyo has no variables: “%1” is not assigned</source>
        <translation>Klaviyo hat keine Variablen: „%1“ wird nicht zugewiesen</translation>
    </message>
    <message>
        <source>Klaviyo has no counters</source>
        <translation>Klaviyo hat keine Zähler</translation>
    </message>
    <message>
        <source>Klaviyo has no “tablerow”</source>
        <translation>Klaviyo hat kein „tablerow“</translation>
    </message>
    <message>
        <source>Klaviyo&apos;s loops cannot be left early</source>
        <translation>Schleifen in Klaviyo lassen sich nicht vorzeitig verlassen</translation>
    </message>
    <message>
        <source>Klaviyo cannot give values to a block</source>
        <translation>Klaviyo kann keine Werte an einen Block übergeben</translation>
    </message>
    <message>
        <source>Klaviyo cannot say this “unless” with its other cases</source>
        <translation>Klaviyo kann dieses „unless“ mit seinen weiteren Fällen nicht ausdrücken</translation>
    </message>
    <message>
        <source>Klaviyo&apos;s loops walk lists, not ranges</source>
        <translation>Schleifen in Klaviyo durchlaufen Listen, keine Bereiche</translation>
    </message>
    <message>
        <source>Klaviyo needs a number for “limit” and “offset”</source>
        <translation>Klaviyo braucht für „limit“ und „offset“ eine Zahl</translation>
    </message>
    <message>
        <source>Klaviyo&apos;s “cycle” has no groups: this one counts alone</source>
        <translation>„cycle“ hat in Klaviyo keine Gruppen: dieses zählt für sich</translation>
    </message>
    <message>
        <source>Klaviyo has no ranges</source>
        <translation>Klaviyo hat keine Bereiche</translation>
    </message>
    <message>
        <source>Klaviyo cannot read a field whose name is computed</source>
        <translation>Klaviyo kann kein Feld lesen, dessen Name berechnet wird</translation>
    </message>
    <message>
        <source>Klaviyo&apos;s loops know no “%1”</source>
        <translation>Schleifen in Klaviyo kennen kein „%1“</translation>
    </message>
    <message>
        <source>“tablerow” is not known there</source>
        <translation>„tablerow“ ist dort nicht bekannt</translation>
    </message>
    <message>
        <source>“ifchanged” is not known there</source>
        <translation>„ifchanged“ ist dort nicht bekannt</translation>
    </message>
    <message>
        <source>the block cannot be written out here</source>
        <translation>der Block lässt sich hier nicht ausschreiben</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>At the customer&apos;s best hour</source>
        <translation>Zur besten Stunde des Kunden</translation>
    </message>
    <message>
        <source>At a local hour</source>
        <translation>Zu einer Ortszeit</translation>
    </message>
    <message>
        <source>Page of the same template</source>
        <translation>Seite derselben Vorlage</translation>
    </message>
    <message>
        <source>Generic page</source>
        <translation>Allgemeine Seite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne sie weitergehen</translation>
    </message>
    <message>
        <source>Wait until allowed</source>
        <translation>Warten, bis erlaubt</translation>
    </message>
    <message>
        <source>Leave the journey</source>
        <translation>Journey verlassen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Sends one template through one channel.</source>
        <translation>Sendet eine Vorlage über einen Kanal.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>How the message reaches the customer.</source>
        <translation>Wie die Nachricht den Kunden erreicht.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>The master template whose variant for this channel is sent.</source>
        <translation>Die Master-Vorlage, deren Variante für diesen Kanal gesendet wird.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>How long after arriving here the send is tried.</source>
        <translation>Wie lange nach der Ankunft hier der Versand versucht wird.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>At once, at the hour at which the customer responds best, or at an hour of the customer&apos;s own clock.</source>
        <translation>Sofort, zur Stunde mit der besten Reaktion des Kunden oder zu einer Stunde nach seiner Ortszeit.</translation>
    </message>
    <message>
        <source>Local hour</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock.</source>
        <translation>Nach der Ortszeit des Kunden.</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Verfällt nach</translation>
    </message>
    <message>
        <source>Not sent, or not shown any more, after this. 0s means never.</source>
        <translation>Danach nicht mehr gesendet oder gezeigt. 0s bedeutet nie.</translation>
    </message>
    <message>
        <source>Click leads to</source>
        <translation>Klick führt zu</translation>
    </message>
    <message>
        <source>The page behind a click. A generic page breaks the thread of the message.</source>
        <translation>Die Seite hinter einem Klick. Eine allgemeine Seite unterbricht den roten Faden der Nachricht.</translation>
    </message>
    <message>
        <source>If over the cap</source>
        <translation>Bei erreichtem Cap</translation>
    </message>
    <message>
        <source>What happens to a customer who has had too many messages.</source>
        <translation>Was mit einem Kunden geschieht, der zu viele Nachrichten hatte.</translation>
    </message>
    <message>
        <source>Throttle</source>
        <translation>Drosselung</translation>
    </message>
    <message>
        <source>At most so many sends in an hour. 0 means no limit.</source>
        <translation>Höchstens so viele Sendungen pro Stunde. 0 bedeutet unbegrenzt.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>What things cost and bring.</source>
        <translation>Was alles kostet und bringt.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Such as EUR or USD.</source>
        <translation>Zum Beispiel EUR oder USD.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Share of the revenue that stays.</source>
        <translation>Anteil des Umsatzes, der bleibt.</translation>
    </message>
    <message>
        <source>Cost of one send</source>
        <translation>Kosten pro Sendung</translation>
    </message>
    <message>
        <source>By channel; of an ad by impression, of an agent by conversation.</source>
        <translation>Nach Kanal; bei Anzeigen pro Impression, bei Agenten pro Gespräch.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A comment on the canvas.</source>
        <translation>Ein Kommentar auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What the note says.</source>
        <translation>Was die Notiz sagt.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>On the canvas.</source>
        <translation>Auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of figures</comment>
        <translation>%1 bis %2</translation>
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
        <translation>%1 Tage</translation>
    </message>
</context>
<context>
    <name>OneChange</name>
    <message>
        <source>Unify the data layer</source>
        <translation>Datenschicht vereinheitlichen</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Refresh %1 hourly</source>
        <translation>%1 stündlich auffrischen</translation>
    </message>
    <message>
        <source>Give %1 every field, as it is</source>
        <translation>%1 jedes Feld geben, wie es ist</translation>
    </message>
    <message>
        <source>Recognise everyone: %1</source>
        <translation>Alle erkennen: %1</translation>
    </message>
    <message>
        <source>%1 at the best hour</source>
        <translation>%1 zur besten Stunde</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>This is no readable part of a run.</source>
        <translation>Das ist kein lesbarer Teil eines Laufs.</translation>
    </message>
    <message>
        <source>The part has the format %1; this version reads up to %2.</source>
        <translation>Der Teil hat das Format %1; diese Version liest bis %2.</translation>
    </message>
    <message>
        <source>There is no part to merge.</source>
        <translation>Es gibt keinen Teil zum Zusammenführen.</translation>
    </message>
    <message>
        <source>The parts come from different runs: their %1 is not the same.</source>
        <translation>Die Teile stammen aus verschiedenen Läufen: %1 stimmt nicht überein.</translation>
    </message>
    <message>
        <source>Shard %1 of %2 is there twice.</source>
        <translation>Shard %1 von %2 ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>Shard %1 of %2 is missing.</source>
        <translation>Shard %1 von %2 fehlt.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>No picture is chosen.</source>
        <translation>Kein Bild gewählt.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>--experiment names the test to plan; there is: %1.</source>
        <translation>--experiment nennt den Test, der geplant werden soll; es gibt: %1.</translation>
    </message>
    <message>
        <source>“%1” and “%2” test the same customers at the same time.</source>
        <translation>„%1“ und „%2“ testen dieselben Kunden zur selben Zeit.</translation>
    </message>
    <message>
        <source>“%1” and “%2” both change the template “%3”.</source>
        <translation>„%1“ und „%2“ ändern beide die Vorlage „%3“.</translation>
    </message>
    <message>
        <source>Run one after the other: give one of them a later start.</source>
        <translation>Führen Sie sie nacheinander durch: Lassen Sie einen davon später beginnen.</translation>
    </message>
    <message>
        <source>No journey carries out the plan “%1”: choose it at an experiment on the canvas.</source>
        <translation>Keine Journey führt den Plan „%1“ aus: Wählen Sie ihn bei einem Experiment auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>Test “%1”, read on %2: lift %3, %4 customers</source>
        <translation>Test „%1“, ausgewertet am %2: Lift %3, %4 Kunden</translation>
    </message>
    <message>
        <source>Contained in the effect of the arm “%1”</source>
        <translation>Im Effekt des Arms „%1“ enthalten</translation>
    </message>
    <message>
        <source>Record what “%1” taught</source>
        <translation>Erkenntnisse aus „%1“ festhalten</translation>
    </message>
    <message>
        <source>A test without a size cannot be played.</source>
        <translation>Ein Test ohne Umfang lässt sich nicht durchspielen.</translation>
    </message>
    <message>
        <source>Nothing is believed of this effect, so none can be drawn.</source>
        <translation>Über diesen Effekt wird nichts angenommen, daher lässt sich keiner ziehen.</translation>
    </message>
    <message>
        <source>At least one test is to be played.</source>
        <translation>Mindestens ein Test muss durchgespielt werden.</translation>
    </message>
    <message>
        <source>The simulation assigned the arms in other shares than declared (p = %1).</source>
        <translation>Die Simulation hat die Arme in anderen Anteilen zugewiesen als angegeben (p = %1).</translation>
    </message>
    <message>
        <source>Look for what keeps customers of one arm from the experiment.</source>
        <translation>Suchen Sie, was Kunden eines Arms vom Experiment fernhält.</translation>
    </message>
    <message>
        <source>In the simulation no customer reaches “%1”.</source>
        <translation>In der Simulation erreicht kein Kunde „%1“.</translation>
    </message>
    <message>
        <source>Look on the canvas where they leave before it.</source>
        <translation>Sehen Sie auf der Zeichenfläche nach, wo sie vorher ausscheiden.</translation>
    </message>
    <message>
        <source>The control shows none of this outcome, so an effect relative to it means nothing: type a baseline.</source>
        <translation>In der Kontrolle kommt dieses Ergebnis nicht vor, ein relativer Effekt bedeutet also nichts: Geben Sie einen Ausgangswert ein.</translation>
    </message>
    <message>
        <source>An effect of %1 % on a baseline of %2 % would come out above 100 %.</source>
        <translation>Ein Effekt von %1 % auf einen Ausgangswert von %2 % läge über 100 %.</translation>
    </message>
    <message>
        <source>The baseline comes from %1 simulated customers only.</source>
        <translation>Der Ausgangswert beruht auf nur %1 simulierten Kunden.</translation>
    </message>
    <message>
        <source>Simulate more days or customers, or type the baseline.</source>
        <translation>Simulieren Sie mehr Tage oder Kunden oder geben Sie den Ausgangswert ein.</translation>
    </message>
    <message>
        <source>The smallest effect worth finding more than doubles the outcome (+%1 %).</source>
        <translation>Der kleinste relevante Effekt würde das Ergebnis mehr als verdoppeln (+%1 %).</translation>
    </message>
    <message>
        <source>Effects of messages are seldom above 20 %: a test of this size would overlook them.</source>
        <translation>Effekte von Nachrichten liegen selten über 20 %: Ein Test dieses Umfangs würde sie übersehen.</translation>
    </message>
    <message>
        <source>The sequential design has no answer: %1</source>
        <translation>Das sequenzielle Design hat keine Lösung: %1</translation>
    </message>
    <message>
        <source>No simulation has reached this experiment: simulate to see how fast customers come.</source>
        <translation>Keine Simulation hat dieses Experiment erreicht: Simulieren Sie, um zu sehen, wie schnell Kunden kommen.</translation>
    </message>
    <message>
        <source>Never: the test needs %1 customers, and %2 come in the %3 simulated days.</source>
        <translation>Nie: Der Test braucht %1 Kunden, und in den %3 simulierten Tagen kommen %2.</translation>
    </message>
    <message>
        <source>This audience never answers the question: %1 customers are needed and %2 come.</source>
        <translation>Diese Zielgruppe beantwortet die Frage nie: %1 Kunden werden gebraucht, %2 kommen.</translation>
    </message>
    <message>
        <source>See what would make it possible.</source>
        <translation>Sehen Sie, was es möglich machen würde.</translation>
    </message>
    <message>
        <source>Nothing is believed of this effect yet: simulate with draws of the assumptions, or record what an earlier test taught.</source>
        <translation>Über diesen Effekt wird noch nichts angenommen: Simulieren Sie mit Ziehungen der Annahmen oder halten Sie fest, was ein früherer Test ergab.</translation>
    </message>
    <message>
        <source>No purchases of the time before are known.</source>
        <translation>Käufe aus der Zeit davor sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The past holds nothing that foretells this outcome.</source>
        <translation>Die Vergangenheit enthält nichts, was dieses Ergebnis vorhersagt.</translation>
    </message>
    <message>
        <source>Simulate to see what the held-out customers would have brought.</source>
        <translation>Simulieren Sie, um zu sehen, was die zurückgehaltenen Kunden gebracht hätten.</translation>
    </message>
    <message>
        <source>Look for a larger effect: %1 % and above would show with the customers who come.</source>
        <translation>Suchen Sie einen größeren Effekt: Ab %1 % wäre er mit den Kunden, die kommen, erkennbar.</translation>
    </message>
    <message>
        <source>Run longer: at %1 new customers a day it would take about %2 days. Simulate as many to be sure.</source>
        <translation>Länger laufen lassen: Bei %1 neuen Kunden pro Tag würde es etwa %2 Tage dauern. Simulieren Sie so viele, um sicherzugehen.</translation>
    </message>
    <message>
        <source>Enrol everyone who comes: %1 days.</source>
        <translation>Alle aufnehmen, die kommen: %1 Tage.</translation>
    </message>
    <message>
        <source>Adjust for the time before (CUPED): it saves %1 % of the customers, %2 days.</source>
        <translation>Um die Zeit davor bereinigen (CUPED): Das spart %1 % der Kunden, %2 Tage.</translation>
    </message>
    <message>
        <source>Test one arm against the control, half and half: %1 days.</source>
        <translation>Einen Arm gegen die Kontrolle testen, je zur Hälfte: %1 Tage.</translation>
    </message>
    <message>
        <source>Or accept a power of %1 % with the customers who come: an effect of that size would then mostly be missed.</source>
        <translation>Oder mit den Kunden, die kommen, eine Teststärke von %1 % hinnehmen: Ein Effekt dieser Größe bliebe dann meist unentdeckt.</translation>
    </message>
    <message>
        <source>Give the arms equal shares: %1 days.</source>
        <translation>Den Armen gleiche Anteile geben: %1 Tage.</translation>
    </message>
    <message>
        <source>“%1” has one arm or none; a test compares at least two.</source>
        <translation>„%1“ hat nur einen Arm oder keinen; ein Test vergleicht mindestens zwei.</translation>
    </message>
    <message>
        <source>The arms of “%1” make %2 %, not 100 %.</source>
        <translation>Die Arme von „%1“ ergeben %2 %, nicht 100 %.</translation>
    </message>
    <message>
        <source>The arm “%2” of “%1” gets no one, so that nothing can be compared with it.</source>
        <translation>Der Arm „%2“ von „%1“ bekommt niemanden, sodass sich nichts mit ihm vergleichen lässt.</translation>
    </message>
    <message>
        <source>What the test of %1 taught</source>
        <translation>Was der Test von %1 ergeben hat</translation>
    </message>
    <message>
        <source>The effects that the simulation assumes</source>
        <translation>Die Effekte, die die Simulation annimmt</translation>
    </message>
    <message>
        <source>From the simulation</source>
        <translation>Aus der Simulation</translation>
    </message>
    <message>
        <source>From the simulation, with the spread of past revenue</source>
        <translation>Aus der Simulation, mit der Streuung des bisherigen Umsatzes</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>The simulation does not give this outcome: simulate, or type a baseline.</source>
        <translation>Die Simulation liefert dieses Ergebnis nicht: Simulieren Sie oder geben Sie einen Ausgangswert ein.</translation>
    </message>
    <message>
        <source>The smallest effect worth finding is above 0, not %1: the test is two-sided and finds a fall as well as a rise.</source>
        <translation>Der kleinste relevante Effekt liegt über 0, nicht bei %1: Der Test ist zweiseitig und erkennt einen Rückgang ebenso wie einen Anstieg.</translation>
    </message>
    <message>
        <source>The smallest effect is relative to the baseline: 0.1 is 10 % better. %1 is beyond 1000 %.</source>
        <translation>Der kleinste Effekt ist relativ zum Ausgangswert: 0.1 heißt 10 % besser. %1 liegt über 1000 %.</translation>
    </message>
    <message>
        <source>The chance of a false alarm is above 0 and at most 0.5, not %1.</source>
        <translation>Die Wahrscheinlichkeit eines Fehlalarms liegt über 0 und bei höchstens 0.5, nicht bei %1.</translation>
    </message>
    <message>
        <source>Power lies between the chance of a false alarm, %2, and 1, not at %1.</source>
        <translation>Die Teststärke liegt zwischen der Wahrscheinlichkeit eines Fehlalarms, %2, und 1, nicht bei %1.</translation>
    </message>
    <message>
        <source>The enrolled share is above 0 and at most 1, not %1.</source>
        <translation>Der aufgenommene Anteil liegt über 0 und bei höchstens 1, nicht bei %1.</translation>
    </message>
    <message>
        <source>A test has one to five looks, not %1.</source>
        <translation>Ein Test hat eine bis fünf Auswertungen, nicht %1.</translation>
    </message>
    <message>
        <source>The baseline is above 0, not %1: an effect relative to nothing means nothing.</source>
        <translation>Der Ausgangswert liegt über 0, nicht bei %1: Ein Effekt relativ zu nichts bedeutet nichts.</translation>
    </message>
    <message>
        <source>The baseline is a share below 1, not %1: write 0.02 for 2 %.</source>
        <translation>Der Ausgangswert ist ein Anteil unter 1, nicht %1: Schreiben Sie 0.02 für 2 %.</translation>
    </message>
    <message>
        <source>No experiment “%1” is in the project; there is: %2.</source>
        <translation>Im Projekt gibt es kein Experiment „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>The plan does not give it.</source>
        <translation>Der Plan gibt es nicht an.</translation>
    </message>
    <message>
        <source>How far customers differ in this outcome is not known.</source>
        <translation>Wie stark sich Kunden in diesem Ergebnis unterscheiden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Outcome: %1, baseline %2 (%3); smallest effect worth finding +%4</source>
        <translation>Ergebnis: %1, Ausgangswert %2 (%3); kleinster relevanter Effekt +%4</translation>
    </message>
    <message>
        <source>Customers: %1 per arm, %2 in the control, %3 together</source>
        <translation>Kunden: %1 pro Arm, %2 in der Kontrolle, %3 zusammen</translation>
    </message>
    <message>
        <source>Duration: %1 days (%2 to enrol, then %3 until the last outcome is in)</source>
        <translation>Dauer: %1 Tage (%2 für die Aufnahme, dann %3, bis das letzte Ergebnis vorliegt)</translation>
    </message>
    <message>
        <source>Power: %1 (wanted %2)</source>
        <translation>Teststärke: %1 (gewünscht %2)</translation>
    </message>
    <message>
        <source>Assurance: %1, at most %2 (%3)</source>
        <translation>Erfolgschance: %1, höchstens %2 (%3)</translation>
    </message>
    <message>
        <source>Assurance: none. %1</source>
        <translation>Erfolgschance: keine. %1</translation>
    </message>
    <message>
        <source>Look %1 at %2 customers (day %3): stop at |z| above %4, p below %5</source>
        <translation>Auswertung %1 bei %2 Kunden (Tag %3): Stopp bei |z| über %4, p unter %5</translation>
    </message>
    <message>
        <source>Expected customers: %1 with the effect, %2 without</source>
        <translation>Erwartete Kunden: %1 mit dem Effekt, %2 ohne</translation>
    </message>
    <message>
        <source>Peeking %1 times without such a plan: %2 false alarms instead of %3</source>
        <translation>%1 Mal zwischendurch auswerten ohne solchen Plan: %2 Fehlalarme statt %3</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (bei %2)</translation>
    </message>
    <message>
        <source>Bonferroni instead: %1 per arm</source>
        <translation>Stattdessen Bonferroni: %1 pro Arm</translation>
    </message>
    <message>
        <source>Most precise: %1 in the control, %2 customers together</source>
        <translation>Am genauesten: %1 in der Kontrolle, %2 Kunden zusammen</translation>
    </message>
    <message>
        <source>CUPED: correlation %1 with the time before saves %2 of the customers</source>
        <translation>CUPED: Die Korrelation %1 mit der Zeit davor spart %2 der Kunden</translation>
    </message>
    <message>
        <source>Hold-out: %1 customers, forgone revenue %2 %3</source>
        <translation>Hold-out: %1 Kunden, entgangener Umsatz %2 %3</translation>
    </message>
    <message>
        <source>What would make it possible:</source>
        <translation>Was es möglich machen würde:</translation>
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
        <translation>Wie stark sich Kunden in diesem Ergebnis unterscheiden, ist nicht bekannt, daher lässt sich kein Umfang angeben.</translation>
    </message>
    <message>
        <source>The level of the test alone already gives the wanted power.</source>
        <translation>Das Niveau des Tests allein ergibt schon die gewünschte Teststärke.</translation>
    </message>
    <message>
        <source>The simulation counts engagement on several channels over everyone it reaches, not arm by arm: record what an earlier test taught.</source>
        <translation>Die Simulation zählt Interaktionen auf mehreren Kanälen über alle, die sie erreicht, nicht nach Armen: Halten Sie fest, was ein früherer Test ergab.</translation>
    </message>
    <message>
        <source>Customer value looks 52 weeks ahead, further than the arms are walked: plan on revenue, or record what an earlier test taught.</source>
        <translation>Der Kundenwert blickt 52 Wochen voraus, weiter, als die Arme durchlaufen werden: Planen Sie nach Umsatz oder halten Sie fest, was ein früherer Test ergab.</translation>
    </message>
    <message>
        <source>From the simulation, over everyone it reached</source>
        <translation>Aus der Simulation, über alle, die sie erreichte</translation>
    </message>
    <message>
        <source>The response rates that the simulation assumes</source>
        <translation>Die Reaktionsraten, die die Simulation annimmt</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Frequency cap</source>
        <translation>Frequency Cap</translation>
    </message>
    <message>
        <source>At most so many messages in a while, over all journeys.</source>
        <translation>Höchstens so viele Nachrichten in einem Zeitraum, über alle Journeys.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the cap.</source>
        <translation>Kennung des Caps.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Leave it open to count all channels together.</source>
        <translation>Leer lassen, um alle Kanäle zusammenzuzählen.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>How many messages.</source>
        <translation>Wie viele Nachrichten.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Any stretch of this length.</source>
        <translation>Jeder beliebige Zeitraum dieser Länge.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Hours of the customer&apos;s day in which nothing is sent.</source>
        <translation>Stunden des Kundentags, in denen nichts gesendet wird.</translation>
    </message>
    <message>
        <source>Names the rule.</source>
        <translation>Kennung der Regel.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock.</source>
        <translation>Nach der Ortszeit des Kunden.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock; may lie on the next day.</source>
        <translation>Nach der Ortszeit des Kunden; darf am nächsten Tag liegen.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>None chosen means email, SMS, push and agent.</source>
        <translation>Keine Auswahl bedeutet E-Mail, SMS, Push und Agent.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>The rules above all journeys.</source>
        <translation>Die Regeln über allen Journeys.</translation>
    </message>
    <message>
        <source>Frequency caps</source>
        <translation>Frequency Caps</translation>
    </message>
    <message>
        <source>How much a customer gets at most.</source>
        <translation>Wie viel ein Kunde höchstens erhält.</translation>
    </message>
    <message>
        <source>When nothing is sent.</source>
        <translation>Wann nichts gesendet wird.</translation>
    </message>
    <message>
        <source>Global hold-out</source>
        <translation>Globaler Hold-out</translation>
    </message>
    <message>
        <source>Share of all customers who never enter a journey.</source>
        <translation>Anteil aller Kunden, die nie in eine Journey einsteigen.</translation>
    </message>
    <message>
        <source>No consent needed</source>
        <translation>Ohne Einwilligung</translation>
    </message>
    <message>
        <source>Channels that may be used without consent.</source>
        <translation>Kanäle, die ohne Einwilligung genutzt werden dürfen.</translation>
    </message>
</context>
<context>
    <name>Population</name>
    <message>
        <source>A shard must be one of at least one.</source>
        <translation>Ein Shard muss einer von mindestens einem sein.</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>Die Tabelle %1 hat keine Spalte %2.</translation>
    </message>
    <message>
        <source>%1 has no table %2.</source>
        <translation>%1 hat keine Tabelle %2.</translation>
    </message>
    <message>
        <source>No column of the table %1 plays the part “%2”.</source>
        <translation>Keine Spalte der Tabelle %1 spielt die Rolle „%2“.</translation>
    </message>
    <message>
        <source>The column %2 of the table %1 does not tell customers apart: a key occurs twice.</source>
        <translation>Die Spalte %2 der Tabelle %1 unterscheidet die Kunden nicht: Ein Schlüssel kommt zweimal vor.</translation>
    </message>
    <message>
        <source>A row of the table %1 has no key in its column %2.</source>
        <translation>Eine Zeile der Tabelle %1 hat keinen Schlüssel in der Spalte %2.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Update profile</source>
        <translation>Profil aktualisieren</translation>
    </message>
    <message>
        <source>Writes a field of the source of truth. Each channel&apos;s copy follows with its delay.</source>
        <translation>Schreibt ein Feld der führenden Datenquelle. Die Kopie jedes Kanals folgt mit ihrer Verzögerung.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>The field that is written.</source>
        <translation>Das Feld, das geschrieben wird.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The new value.</source>
        <translation>Der neue Wert.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Liquid whose result is written instead of the value.</source>
        <translation>Liquid, dessen Ergebnis statt des Werts geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>A Throughline project.</source>
        <translation>Ein Throughline-Projekt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shown in the window&apos;s title.</source>
        <translation>Erscheint im Fenstertitel.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>How the brand looks and speaks.</source>
        <translation>Wie die Marke aussieht und spricht.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The customer database and what each channel knows of it.</source>
        <translation>Die Kundendatenbank und was jeder Kanal davon weiß.</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Named groups of customers.</source>
        <translation>Benannte Gruppen von Kunden.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Reusable pieces of content.</source>
        <translation>Wiederverwendbare Inhaltsbausteine.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>What is said.</source>
        <translation>Was gesagt wird.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>What is promised.</source>
        <translation>Was versprochen wird.</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Journeys</translation>
    </message>
    <message>
        <source>What happens to customers.</source>
        <translation>Was Kunden erleben.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>The rules above all journeys.</source>
        <translation>Die Regeln über allen Journeys.</translation>
    </message>
    <message>
        <source>Test plans</source>
        <translation>Testpläne</translation>
    </message>
    <message>
        <source>How tests are run and read, and what was learned.</source>
        <translation>Wie Tests durchgeführt und ausgewertet werden und was daraus gelernt wurde.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>What the simulation believes.</source>
        <translation>Was die Simulation annimmt.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Named differences from the base.</source>
        <translation>Benannte Abweichungen von der Basis.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>How a run is set up.</source>
        <translation>Wie ein Lauf eingerichtet ist.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>What things cost and bring.</source>
        <translation>Was alles kostet und bringt.</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Tracking</translation>
    </message>
    <message>
        <source>Parameters of links.</source>
        <translation>Parameter von Links.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>What was exported, and where.</source>
        <translation>Was wohin exportiert wurde.</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Salt</translation>
    </message>
    <message>
        <source>Mixed into the hashes by which results name customers.</source>
        <translation>Fließt in die Hashes ein, mit denen Ergebnisse Kunden bezeichnen.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 reports are drawn by throughline-studio, which is not installed beside this program.</source>
        <translation>%1-Berichte zeichnet throughline-studio, das nicht neben diesem Programm installiert ist.</translation>
    </message>
    <message>
        <source>Install the package throughline-studio, or ask for .json or .csv.</source>
        <translation>Installieren Sie das Paket throughline-studio oder fordern Sie .json oder .csv an.</translation>
    </message>
    <message>
        <source>A report ends in .json, .csv, .html or .pdf; “%1” does not.</source>
        <translation>Ein Bericht endet auf .json, .csv, .html oder .pdf; „%1“ nicht.</translation>
    </message>
    <message>
        <source>throughline-studio could not draw the report %1.</source>
        <translation>throughline-studio konnte den Bericht %1 nicht zeichnen.</translation>
    </message>
    <message>
        <source>Creative: no customer saw two touches from one master template.</source>
        <translation>Kreation: Kein Kunde hatte zwei Kontakte aus einer Master-Vorlage.</translation>
    </message>
    <message>
        <source>Brand: no brand rule applied to what was shown.</source>
        <translation>Marke: Auf das Gezeigte traf keine Markenregel zu.</translation>
    </message>
    <message>
        <source>Decision: no two touches or events concerned one subject.</source>
        <translation>Entscheidung: Keine zwei Kontakte oder Ereignisse betrafen dasselbe Thema.</translation>
    </message>
    <message>
        <source>Data and latency: no field was shown on two channels within 7 days.</source>
        <translation>Daten und Latenz: Kein Feld wurde innerhalb von 7 Tagen auf zwei Kanälen gezeigt.</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>Nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The field was never shown on two channels within 7 days.</source>
        <translation>Das Feld wurde nie innerhalb von 7 Tagen auf zwei Kanälen gezeigt.</translation>
    </message>
    <message>
        <source>The field was never shown.</source>
        <translation>Das Feld wurde nie gezeigt.</translation>
    </message>
    <message>
        <source>The score needs at least %1 customers with something to compare; there were %2.</source>
        <translation>Der Score braucht mindestens %1 Kunden mit etwas Vergleichbarem; es gab %2.</translation>
    </message>
    <message>
        <source>No customer saw a message.</source>
        <translation>Kein Kunde sah eine Nachricht.</translation>
    </message>
    <message>
        <source>No customer could be compared.</source>
        <translation>Kein Kunde ließ sich vergleichen.</translation>
    </message>
    <message>
        <source>No customer was reached on two channels.</source>
        <translation>Kein Kunde wurde auf zwei Kanälen erreicht.</translation>
    </message>
    <message>
        <source>No customer was reached.</source>
        <translation>Kein Kunde wurde erreicht.</translation>
    </message>
    <message>
        <source>Fewer customers than that share responded within the time.</source>
        <translation>Weniger Kunden als dieser Anteil haben innerhalb der Zeit reagiert.</translation>
    </message>
    <message>
        <source>Nobody bought anything.</source>
        <translation>Niemand hat etwas gekauft.</translation>
    </message>
    <message>
        <source>No group of like customers holds both, so that like could be compared with like.</source>
        <translation>Keine Gruppe ähnlicher Kunden enthält beide, sodass sich nicht Gleiches mit Gleichem vergleichen ließ.</translation>
    </message>
    <message>
        <source>Lift rests on effects calibrated from randomised data; effects without such data are assumed.</source>
        <translation>Der Lift beruht auf Effekten, die anhand randomisierter Daten kalibriert sind; Effekte ohne solche Daten sind angenommen.</translation>
    </message>
    <message>
        <source>Lift is assumed: no randomised data backs the effects of the messages. It shows what follows if the assumptions hold.</source>
        <translation>Der Lift ist angenommen: Keine randomisierten Daten stützen die Effekte der Nachrichten. Er zeigt, was folgt, wenn die Annahmen zutreffen.</translation>
    </message>
    <message>
        <source>The customers are made up: this is a sample database.</source>
        <translation>Die Kunden sind erfunden: Dies ist eine Beispieldatenbank.</translation>
    </message>
    <message>
        <source>No touch of this channel could identify a person.</source>
        <translation>Kein Kontakt dieses Kanals konnte eine Person identifizieren.</translation>
    </message>
    <message>
        <source>No customer was walked.</source>
        <translation>Kein Kunde wurde durchgespielt.</translation>
    </message>
    <message>
        <source>Conversions after a click. They are no lift: many of these customers would have bought anyway.</source>
        <translation>Conversions nach einem Klick. Sie sind kein Lift: Viele dieser Kunden hätten ohnehin gekauft.</translation>
    </message>
    <message>
        <source>No data with an age went into these decisions.</source>
        <translation>In diese Entscheidungen flossen keine Daten mit bekanntem Alter ein.</translation>
    </message>
    <message>
        <source>No customer saw a paid ad.</source>
        <translation>Kein Kunde sah eine Anzeige.</translation>
    </message>
    <message>
        <source>No customer entered a tested journey outside a hold-out.</source>
        <translation>Kein Kunde stieg außerhalb eines Hold-outs in eine getestete Journey ein.</translation>
    </message>
    <message>
        <source>Parameter uncertainty needs at least two draws and two replications.</source>
        <translation>Parameterunsicherheit braucht mindestens zwei Ziehungen und zwei Replikationen.</translation>
    </message>
    <message>
        <source>An interval needs at least two customers.</source>
        <translation>Ein Intervall braucht mindestens zwei Kunden.</translation>
    </message>
    <message>
        <source>Nobody converts without the journeys.</source>
        <translation>Ohne die Journeys konvertiert niemand.</translation>
    </message>
    <message>
        <source>Not estimable: conversions without the journeys are too few.</source>
        <translation>Nicht schätzbar: Ohne die Journeys gibt es zu wenige Conversions.</translation>
    </message>
    <message>
        <source>No tested journey holds an experiment whose size can be planned.</source>
        <translation>Keine getestete Journey enthält ein Experiment, dessen Umfang sich planen lässt.</translation>
    </message>
    <message>
        <source>The journeys bring no additional conversion.</source>
        <translation>Die Journeys bringen keine zusätzliche Conversion.</translation>
    </message>
    <message>
        <source>An error needs at least two customers.</source>
        <translation>Ein Fehler braucht mindestens zwei Kunden.</translation>
    </message>
    <message>
        <source>The other arms are compared with this one.</source>
        <translation>Die anderen Arme werden mit diesem verglichen.</translation>
    </message>
    <message>
        <source>No customer came into the arms that are compared.</source>
        <translation>Kein Kunde kam in die verglichenen Arme.</translation>
    </message>
    <message>
        <source>A drawn report ends in .html or .pdf; “%1” does not.</source>
        <translation>Ein gezeichneter Bericht endet auf .html oder .pdf; „%1“ nicht.</translation>
    </message>
    <message>
        <source>%1 is no report of the format throughline-report/1.</source>
        <translation>%1 ist kein Bericht im Format throughline-report/1.</translation>
    </message>
    <message>
        <source>The gap needs customers who saw one channel and customers who saw several, valued by their purchase history.</source>
        <translation>Der Abstand braucht Kunden mit einem und Kunden mit mehreren gesehenen Kanälen, bewertet nach ihrer Kaufhistorie.</translation>
    </message>
    <message>
        <source>No draw shows a difference between the arms, so there is nothing for a test to find.</source>
        <translation>Keine Ziehung zeigt einen Unterschied zwischen den Armen, ein Test kann also nichts finden.</translation>
    </message>
    <message>
        <source>Nobody had bought anything before.</source>
        <translation>Niemand hatte zuvor etwas gekauft.</translation>
    </message>
    <message>
        <source>Nobody whose purchases can be valued saw two channels.</source>
        <translation>Niemand, dessen Käufe sich bewerten lassen, hatte Kontakt über zwei Kanäle.</translation>
    </message>
    <message>
        <source>No customer who was reached has purchases that a model of their next 52 weeks could be fitted to.</source>
        <translation>Kein erreichter Kunde hat Käufe, an die sich ein Modell der nächsten 52 Wochen anpassen ließe.</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>Score %1 von 100</translation>
    </message>
    <message>
        <source>Consistency by pair of channels</source>
        <translation>Konsistenz nach Kanalpaar</translation>
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
        <translation>Anteil der Kunden, die reagiert haben, nach Zeit seit dem ersten Kontakt</translation>
    </message>
    <message>
        <source>From %1 to %2, at most %3</source>
        <translation>Von %1 bis %2, höchstens %3</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>Consistency</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>Abdeckung %1</translation>
    </message>
    <message>
        <source>worst 5 %: %1 · with a blocker: %2 · %3 fields per touch</source>
        <translation>schlechteste 5 %: %1 · mit Blocker: %2 · %3 Felder pro Kontakt</translation>
    </message>
    <message>
        <source>No field changed during the run, so the score was not tested against changes.</source>
        <translation>Während des Laufs änderte sich kein Feld, der Score wurde also nicht an Änderungen geprüft.</translation>
    </message>
    <message>
        <source>Between channels</source>
        <translation>Zwischen Kanälen</translation>
    </message>
    <message>
        <source>points out of 100</source>
        <translation>Punkte von 100</translation>
    </message>
    <message>
        <source>No customer saw two channels within 7 days.</source>
        <translation>Kein Kunde sah zwei Kanäle innerhalb von 7 Tagen.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>abgewichen</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>as customers saw them</source>
        <translation>wie die Kunden sie sahen</translation>
    </message>
    <message>
        <source>No message shows a field of the customer.</source>
        <translation>Keine Nachricht zeigt ein Kundenfeld.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>most lost to</source>
        <translation>Hauptverlust</translation>
    </message>
    <message>
        <source>Worst customers</source>
        <translation>Schlechteste Kunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No customer could be compared.</source>
        <translation>Kein Kunde ließ sich vergleichen.</translation>
    </message>
    <message>
        <source>Projected lift in conversions</source>
        <translation>Prognostizierter Lift der Conversions</translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation>Evidenz: %1</translation>
    </message>
    <message>
        <source>%1 with the journeys, %2 without · relative %3</source>
        <translation>%1 mit den Journeys, %2 ohne · relativ %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>What we believe</source>
        <translation>Was wir annehmen</translation>
    </message>
    <message>
        <source>What a test would read</source>
        <translation>Was ein Test ergäbe</translation>
    </message>
    <message>
        <source>%1 extra conversions · %2 extra revenue · cost %3 · chance that a test shows it %4</source>
        <translation>%1 zusätzliche Conversions · %2 zusätzlicher Umsatz · Kosten %3 · Chance, dass ein Test es zeigt, %4</translation>
    </message>
    <message>
        <source>Conversions after a click: %1. They are attributed and no lift.</source>
        <translation>Conversions nach einem Klick: %1. Sie sind zugeordnet und kein Lift.</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relativ</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>%1 (control)</source>
        <translation>%1 (Kontrolle)</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>New customers who reached it, by day</source>
        <translation>Neue Kunden, die es erreichten, nach Tag</translation>
    </message>
    <message>
        <source>day 1</source>
        <translation>Tag 1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Customer value, 52 weeks</source>
        <translation>Kundenwert, 52 Wochen</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Mittlerer Bestellwert</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>Wiederkäufer</translation>
    </message>
    <message>
        <source>Several channels against one: naive gap</source>
        <translation>Mehrere Kanäle gegen einen: naiver Abstand</translation>
    </message>
    <message>
        <source>… among like customers</source>
        <translation>… unter ähnlichen Kunden</translation>
    </message>
    <message>
        <source>… E-value</source>
        <translation>… E-Wert</translation>
    </message>
    <message>
        <source>… simulated cause</source>
        <translation>… simulierte Ursache</translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation>Kundenwert</translation>
    </message>
    <message>
        <source>Over-personalisation</source>
        <translation>Überpersonalisierung</translation>
    </message>
    <message>
        <source>not calibrated to your own opt-outs</source>
        <translation>nicht an Ihren eigenen Abmeldungen kalibriert</translation>
    </message>
    <message>
        <source>Mean risk %1 of 100, 95th percentile %2, above 50: %3. Uses of data without consent: %4.</source>
        <translation>Mittleres Risiko %1 von 100, 95. Perzentil %2, über 50: %3. Datennutzungen ohne Einwilligung: %4.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>touches</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>intrusion</source>
        <translation>Aufdringlichkeit</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenz</translation>
    </message>
    <message>
        <source>measured, calibrated or assumed</source>
        <translation>gemessen, kalibriert oder angenommen</translation>
    </message>
    <message>
        <source>Time to first response</source>
        <translation>Zeit bis zur ersten Reaktion</translation>
    </message>
    <message>
        <source>Kaplan-Meier · median %1 h</source>
        <translation>Kaplan-Meier · Median %1 h</translation>
    </message>
    <message>
        <source>Kaplan-Meier · median not reached</source>
        <translation>Kaplan-Meier · Median nicht erreicht</translation>
    </message>
    <message>
        <source>Of customers reached on two channels, %1 engaged on two (%2 to %3).</source>
        <translation>Von den auf zwei Kanälen erreichten Kunden waren %1 auf zweien aktiv (%2 bis %3).</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>clicked</source>
        <translation>geklickt</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>against truth</source>
        <translation>gegen Quelldaten</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>%1 of customers reachable</source>
        <translation>%1 der Kunden erreichbar</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>eingestiegen</translation>
    </message>
    <message>
        <source>left by</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>Decisions and coverage</source>
        <translation>Entscheidungen und Abdeckung</translation>
    </message>
    <message>
        <source>%1 decisions; fresh data would have changed %2. %3 messages went out though the truth forbade them, %4 were withheld though it allowed them.</source>
        <translation>%1 Entscheidungen; aktuelle Daten hätten %2 geändert. %3 Nachrichten gingen hinaus, obwohl die führende Datenquelle sie verbot, %4 wurden zurückgehalten, obwohl sie sie erlaubte.</translation>
    </message>
    <message>
        <source>Exit that nobody took</source>
        <translation>Ausgang, den niemand nahm</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>%1 customers · %2 days from %3 · %4 draws × %5 replications</source>
        <translation>%1 Kunden · %2 Tage ab %3 · %4 Ziehungen × %5 Replikationen</translation>
    </message>
    <message>
        <source> · scenario %1</source>
        <translation> · Szenario %1</translation>
    </message>
    <message>
        <source>The customers are made up: this is a sample database.</source>
        <translation>Die Kunden sind erfunden: Dies ist eine Beispieldatenbank.</translation>
    </message>
    <message>
        <source>Engine %1 · seed %2 · project %3 · database %4 · time zones %5 · digest %6</source>
        <translation>Engine %1 · Startwert %2 · Projekt %3 · Datenbank %4 · Zeitzonen %5 · Prüfsumme %6</translation>
    </message>
    <message>
        <source>Missing or wrong data</source>
        <translation>Fehlende oder falsche Daten</translation>
    </message>
    <message>
        <source>Stale data</source>
        <translation>Veraltete Daten</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Kreation</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Cap: untrue values</source>
        <translation>Deckelung: unwahre Werte</translation>
    </message>
    <message>
        <source>Cap: a blocker</source>
        <translation>Deckelung: ein Blocker</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
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
        <translation>In-App</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Paid ad</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Post</translation>
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
        <translation>%1 PP</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>The results hold arms that the plan does not know: %1. It has: %2.</source>
        <translation>Die Ergebnisse enthalten Arme, die der Plan nicht kennt: %1. Er hat: %2.</translation>
    </message>
    <message>
        <source>The results hold no customer of the arm “%1”.</source>
        <translation>Die Ergebnisse enthalten keinen Kunden des Arms „%1“.</translation>
    </message>
    <message>
        <source>The results hold no customer of the control “%1”.</source>
        <translation>Die Ergebnisse enthalten keinen Kunden der Kontrolle „%1“.</translation>
    </message>
    <message>
        <source>The arms have other sizes than was meant (sample ratio mismatch, p = %1): mend the assignment before you believe the result.</source>
        <translation>Die Arme haben andere Größen als vorgesehen (Sample Ratio Mismatch, p = %1): Beheben Sie die Zuweisung, bevor Sie dem Ergebnis trauen.</translation>
    </message>
    <message>
        <source>The arm “%1” and the control need at least two customers each.</source>
        <translation>Der Arm „%1“ und die Kontrolle brauchen je mindestens zwei Kunden.</translation>
    </message>
    <message>
        <source>The value before the test does not vary, so it saves nothing.</source>
        <translation>Der Wert vor dem Test variiert nicht und spart daher nichts.</translation>
    </message>
    <message>
        <source>The control shows none of the outcome.</source>
        <translation>In der Kontrolle kommt das Ergebnis nicht vor.</translation>
    </message>
    <message>
        <source>Not estimable: the control is too close to nothing.</source>
        <translation>Nicht schätzbar: Die Kontrolle liegt zu nahe bei null.</translation>
    </message>
    <message>
        <source>%1: %2 customers, mean %3</source>
        <translation>%1: %2 Kunden, Mittelwert %3</translation>
    </message>
    <message>
        <source>Sizes of the arms against what was meant: p = %1</source>
        <translation>Größen der Arme gegenüber dem Vorgesehenen: p = %1</translation>
    </message>
    <message>
        <source>%1: lift %2 (standard error %3), %4 to %5, p = %6, corrected %7: %8</source>
        <translation>%1: Lift %2 (Standardfehler %3), %4 bis %5, p = %6, korrigiert %7: %8</translation>
    </message>
    <message>
        <source>  adjusted for the time before: %1 (standard error %2)</source>
        <translation>  um die Zeit davor bereinigt: %1 (Standardfehler %2)</translation>
    </message>
    <message>
        <source>  Qini coefficient of the segments: %1</source>
        <translation>  Qini-Koeffizient der Segmente: %1</translation>
    </message>
    <message>
        <source>  %1 %2: %3 (standard error %4), %5 customers</source>
        <translation>  %1 %2: %3 (Standardfehler %4), %5 Kunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1 has %2 values, but there are %3 columns.</source>
        <translation>Zeile %1 hat %2 Werte, es gibt aber %3 Spalten.</translation>
    </message>
    <message>
        <source>Line %1 breaks the rules of quoting.</source>
        <translation>Zeile %1 verletzt die Regeln für Anführungszeichen.</translation>
    </message>
    <message>
        <source>The file holds no results.</source>
        <translation>Die Datei enthält keine Ergebnisse.</translation>
    </message>
    <message>
        <source>Line %1: “%3” in the column %2 is no number.</source>
        <translation>Zeile %1: „%3“ in der Spalte %2 ist keine Zahl.</translation>
    </message>
    <message>
        <source>There is no column “%1”; there is: %2.</source>
        <translation>Es gibt keine Spalte „%1“; es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>ist bekannt</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation>liegt in den letzten</translation>
    </message>
    <message>
        <source>is not within the last</source>
        <translation>liegt nicht in den letzten</translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation>liegt in den nächsten</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>days since the last</source>
        <translation>Tage seit zuletzt</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>engagements</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>behaviours</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>support cases</source>
        <translation>Supportfälle</translation>
    </message>
    <message>
        <source>A rule is nested too deeply, or an audience contains itself.</source>
        <translation>Eine Regel ist zu tief verschachtelt, oder eine Zielgruppe enthält sich selbst.</translation>
    </message>
    <message>
        <source>There is no audience &quot;%1&quot;.</source>
        <translation>Es gibt keine Zielgruppe „%1“.</translation>
    </message>
    <message>
        <source>A &quot;not&quot; holds exactly one rule.</source>
        <translation>Ein „not“ enthält genau eine Regel.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be compared with the field &quot;%1&quot;.</source>
        <translation>„%2“ lässt sich nicht mit dem Feld „%1“ vergleichen.</translation>
    </message>
    <message>
        <source>The customer database has no field &quot;%1&quot;.</source>
        <translation>Die Kundendatenbank hat kein Feld „%1“.</translation>
    </message>
    <message>
        <source>The comparison of &quot;%1&quot; lacks a value.</source>
        <translation>Dem Vergleich von „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>The history has no number &quot;%1&quot; to add up.</source>
        <translation>Die Historie hat keine Zahl „%1“ zum Summieren.</translation>
    </message>
    <message>
        <source>A figure of the history is compared with a number.</source>
        <translation>Ein Wert der Historie wird mit einer Zahl verglichen.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>%1 wants %3, not “%2”.</source>
        <translation>%1 erwartet %3, nicht „%2“.</translation>
    </message>
    <message>
        <source>--scenario is wanted twice, for the two that are compared.</source>
        <translation>--scenario wird zweimal gebraucht, für die beiden zu vergleichenden Szenarien.</translation>
    </message>
    <message>
        <source>--shard needs --report FILE.json, where its part goes.</source>
        <translation>--shard braucht --report FILE.json, wohin sein Teil geschrieben wird.</translation>
    </message>
    <message>
        <source>Wrote shard %1 to %2.</source>
        <translation>Shard %1 nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>%1 customers in %2 s, %3 of them held out</source>
        <translation>%1 Kundinnen und Kunden in %2 s, davon %3 zurückgehalten</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>wartend %1</translation>
    </message>
    <message>
        <source>%1, arm %2: %3 customers, %4 convert</source>
        <translation>%1, Arm %2: %3 Kundinnen und Kunden, %4 konvertieren</translation>
    </message>
    <message>
        <source>%1 are reached, %2 respond, %3 of them within a day</source>
        <translation>%1 werden erreicht, %2 antworten, davon %3 binnen eines Tages</translation>
    </message>
    <message>
        <source>--channels compares the channels of one scenario.</source>
        <translation>--channels vergleicht die Kanäle eines einzigen Szenarios.</translation>
    </message>
    <message>
        <source>--advice needs all customers at once: it goes with neither --shard nor --stream nor --funnel.</source>
        <translation>--advice braucht alle Kunden auf einmal: Es verträgt sich weder mit --shard noch mit --stream noch mit --funnel.</translation>
    </message>
    <message>
        <source>--changes tries the changes on one scenario.</source>
        <translation>--changes probiert die Änderungen an einem Szenario.</translation>
    </message>
</context>
<context>
    <name>SampleDatabase</name>
    <message>
        <source>%1 exists and is not a made-up database; it was left as it is.</source>
        <translation>%1 existiert und ist keine erfundene Datenbank; sie blieb unverändert.</translation>
    </message>
    <message>
        <source>The number of customers must be from 1 to %1.</source>
        <translation>Die Anzahl der Kunden muss zwischen 1 und %1 liegen.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Cart rescue</source>
        <translation>Warenkorb-Rettung</translation>
    </message>
    <message>
        <source>An exit-intent popup or an email within the hour, then push, SMS and a retargeting ad for those who left a basket behind.</source>
        <translation>Ein Exit-Intent-Popup oder eine E-Mail binnen einer Stunde, dann Push, SMS und eine Retargeting-Anzeige für alle, die einen Warenkorb zurückließen.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>A greeting, a card in the app and first finds for new customers, with and without a discount.</source>
        <translation>Eine Begrüßung, eine Karte in der App und erste Fundstücke für neue Kunden, mit und ohne Rabatt.</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>Rückgewinnung</translation>
    </message>
    <message>
        <source>Regulars who have been silent for half a year: an email at their best hour, then a call, a text message, an ad or a card in the post.</source>
        <translation>Stammkunden, die seit einem halben Jahr schweigen: eine E-Mail zu ihrer besten Stunde, dann ein Anruf, eine SMS, eine Anzeige oder eine Karte per Post.</translation>
    </message>
    <message>
        <source>Year-end recap</source>
        <translation>Jahresrückblick</translation>
    </message>
    <message>
        <source>A film of each customer&apos;s year by email, then a personalised page and the member portal.</source>
        <translation>Ein Film über das Jahr jedes Kunden per E-Mail, dann eine personalisierte Seite und das Mitgliederportal.</translation>
    </message>
    <message>
        <source>Concert evening for members</source>
        <translation>Konzertabend für Mitglieder</translation>
    </message>
    <message>
        <source>An invitation by email and in the app, a push on the night, and a call after the show.</source>
        <translation>Eine Einladung per E-Mail und in der App, ein Push am Abend selbst und ein Anruf nach der Show.</translation>
    </message>
    <message>
        <source>Loyalty sign-up</source>
        <translation>Treueprogramm-Anmeldung</translation>
    </message>
    <message>
        <source>Regulars are invited to join by email and in the app, and asked no more than twice.</source>
        <translation>Stammkunden werden per E-Mail und in der App zum Beitritt eingeladen und höchstens zweimal gefragt.</translation>
    </message>
    <message>
        <source>Email test</source>
        <translation>E-Mail-Test</translation>
    </message>
    <message>
        <source>Two emails against no email, for any list of your own: nothing but the list is needed.</source>
        <translation>Zwei E-Mails gegen keine E-Mail, für jede eigene Liste: Mehr als die Liste ist nicht nötig.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>A named set of differences from the base project.</source>
        <translation>Eine benannte Reihe von Abweichungen vom Basisprojekt.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the scenario; it never changes.</source>
        <translation>Kennung des Szenarios; ändert sich nie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>Erscheint in Listen und Berichten.</translation>
    </message>
    <message>
        <source>Unified data layer</source>
        <translation>Einheitliche Datenschicht</translation>
    </message>
    <message>
        <source>All copies whole, fresh at once, and everyone recognised.</source>
        <translation>Alle Kopien vollständig und sofort aktuell, und alle werden erkannt.</translation>
    </message>
    <message>
        <source>Without channels</source>
        <translation>Ohne Kanäle</translation>
    </message>
    <message>
        <source>Channels through which nothing is sent.</source>
        <translation>Kanäle, über die nichts gesendet wird.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What else differs from the base project.</source>
        <translation>Was sonst vom Basisprojekt abweicht.</translation>
    </message>
</context>
<context>
    <name>Simulate</name>
    <message>
        <source>A run that was kept cannot be read.</source>
        <translation>Ein aufbewahrter Lauf kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>How a run is set up.</source>
        <translation>Wie ein Lauf eingerichtet ist.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Leave it open for the latest time stamp of the database.</source>
        <translation>Leer lassen für den neuesten Zeitstempel der Datenbank.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>How long the run lasts.</source>
        <translation>Wie lange der Lauf dauert.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>How many beliefs about response and effects are tried.</source>
        <translation>Wie viele Annahmen über Reaktion und Effekte durchprobiert werden.</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>Replikationen</translation>
    </message>
    <message>
        <source>How often each belief is walked with other luck.</source>
        <translation>Wie oft jede Annahme mit anderem Zufall durchlaufen wird.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same luck.</source>
        <translation>Derselbe Startwert ergibt denselben Zufall.</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Clicked</source>
        <translation>Geklickt</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Konvertiert</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>One way out of the split, for those who did this.</source>
        <translation>Ein Weg aus dem Split, für alle, die dies getan haben.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Names the branch in edges and reports; it stays when the label changes.</source>
        <translation>Kennung des Zweigs in Verbindungen und Berichten; bleibt, wenn sich die Beschriftung ändert.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Shown on the edge; what they did where it is empty.</source>
        <translation>Erscheint an der Verbindung; wenn leer, was sie getan haben.</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>What the loopback must have told by now.</source>
        <translation>Was bis dahin zurückgemeldet sein muss.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Engagement split</source>
        <translation>Interaktions-Split</translation>
    </message>
    <message>
        <source>Decides on what the loopback has told about a message so far. It does not wait.</source>
        <translation>Entscheidet nach dem, was bisher zu einer Nachricht zurückgemeldet wurde. Wartet nicht.</translation>
    </message>
    <message>
        <source>Of message</source>
        <translation>Zur Nachricht</translation>
    </message>
    <message>
        <source>Leave it open for the message sent last.</source>
        <translation>Leer lassen für die zuletzt gesendete Nachricht.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Counted from the send of the message.</source>
        <translation>Gerechnet ab dem Versand der Nachricht.</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>In the order in which they are tried.</source>
        <translation>In der Reihenfolge, in der sie geprüft werden.</translation>
    </message>
    <message>
        <source>One way out of the split, for those for whom its rule holds.</source>
        <translation>Ein Weg aus dem Split, für alle, auf die seine Regel zutrifft.</translation>
    </message>
    <message>
        <source>Shown on the edge; the rule itself where it is empty.</source>
        <translation>Erscheint an der Verbindung; wenn leer, die Regel selbst.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Who goes this way.</source>
        <translation>Wer diesen Weg nimmt.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Sends each customer down the first branch whose rule holds on arrival.</source>
        <translation>Schickt jeden Kunden in den ersten Zweig, dessen Regel bei der Ankunft zutrifft.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>No unit has two values to compare.</source>
        <translation>Keine Einheit hat zwei Werte zum Vergleichen.</translation>
    </message>
    <message>
        <source>Only one value occurs: agreement cannot be told from chance.</source>
        <translation>Es kommt nur ein Wert vor: Übereinstimmung lässt sich nicht vom Zufall unterscheiden.</translation>
    </message>
    <message>
        <source>No customer was observed for any time.</source>
        <translation>Kein Kunde wurde über irgendeine Zeit beobachtet.</translation>
    </message>
    <message>
        <source>Without repeat purchases there is nothing to fit.</source>
        <translation>Ohne Wiederholungskäufe gibt es nichts anzupassen.</translation>
    </message>
    <message>
        <source>The weights leave no customers.</source>
        <translation>Die Gewichte lassen keine Kunden übrig.</translation>
    </message>
    <message>
        <source>These purchases do not pin the model down: its parameters run away.</source>
        <translation>Diese Käufe legen das Modell nicht fest: Seine Parameter divergieren.</translation>
    </message>
    <message>
        <source>With q of at most 1 the spend of a customer without repeat purchases has no mean.</source>
        <translation>Bei q von höchstens 1 haben die Ausgaben eines Kunden ohne Wiederholungskäufe keinen Mittelwert.</translation>
    </message>
    <message>
        <source>No boundary keeps this level.</source>
        <translation>Keine Grenze hält dieses Niveau ein.</translation>
    </message>
    <message>
        <source>The interim looks alone use up the level: raise their bar.</source>
        <translation>Die Zwischenauswertungen allein verbrauchen das Niveau: Erhöhen Sie ihre Schwelle.</translation>
    </message>
    <message>
        <source>The level of the test alone already gives the wanted power.</source>
        <translation>Das Niveau des Tests allein ergibt schon die gewünschte Teststärke.</translation>
    </message>
    <message>
        <source>No size gives the wanted power.</source>
        <translation>Kein Umfang ergibt die gewünschte Teststärke.</translation>
    </message>
    <message>
        <source>Neither arm varies: there is no interval.</source>
        <translation>Keiner der Arme variiert: Es gibt kein Intervall.</translation>
    </message>
    <message>
        <source>There are no runs.</source>
        <translation>Es gibt keine Läufe.</translation>
    </message>
    <message>
        <source>Every draw needs the same number of replications.</source>
        <translation>Jede Ziehung braucht gleich viele Replikationen.</translation>
    </message>
    <message>
        <source>Equal means: no size can tell them apart.</source>
        <translation>Gleiche Mittelwerte: Kein Umfang kann sie unterscheiden.</translation>
    </message>
    <message>
        <source>The difference runs against the direction of a one-sided test.</source>
        <translation>Die Differenz läuft der Richtung eines einseitigen Tests zuwider.</translation>
    </message>
    <message>
        <source>The difference is so large that two customers show it: the t test does not apply.</source>
        <translation>Die Differenz ist so groß, dass zwei Kunden sie zeigen: Der t-Test ist nicht anwendbar.</translation>
    </message>
    <message>
        <source>The difference is too small for any size.</source>
        <translation>Die Differenz ist für jeden Umfang zu klein.</translation>
    </message>
    <message>
        <source>No difference is found with the wanted power.</source>
        <translation>Mit der gewünschten Teststärke findet sich keine Differenz.</translation>
    </message>
    <message>
        <source>The level is too small for a critical value.</source>
        <translation>Das Niveau ist zu klein für einen kritischen Wert.</translation>
    </message>
    <message>
        <source>No critical value keeps this level.</source>
        <translation>Kein kritischer Wert hält dieses Niveau ein.</translation>
    </message>
    <message>
        <source>Equal proportions: no size can tell them apart.</source>
        <translation>Gleiche Anteile: Kein Umfang kann sie unterscheiden.</translation>
    </message>
    <message>
        <source>The proportions are too close to tell apart.</source>
        <translation>Die Anteile liegen zu nah beieinander, um sie zu unterscheiden.</translation>
    </message>
    <message>
        <source>A single customer held out already gives the wanted power: the normal test does not apply.</source>
        <translation>Schon ein einziger zurückgehaltener Kunde ergibt die gewünschte Teststärke: Der Normaltest ist nicht anwendbar.</translation>
    </message>
    <message>
        <source>Every arm needs a value and an expected share.</source>
        <translation>Jeder Arm braucht einen Wert und einen erwarteten Anteil.</translation>
    </message>
    <message>
        <source>An arm with an expected share of 0 has customers.</source>
        <translation>Ein Arm mit erwartetem Anteil 0 hat Kunden.</translation>
    </message>
    <message>
        <source>A sample ratio needs at least two arms.</source>
        <translation>Ein Stichprobenverhältnis braucht mindestens zwei Arme.</translation>
    </message>
    <message>
        <source>There are no customers to compare.</source>
        <translation>Es gibt keine Kunden zum Vergleichen.</translation>
    </message>
    <message>
        <source>A stratum holds only one of the two groups.</source>
        <translation>Eine Schicht enthält nur eine der beiden Gruppen.</translation>
    </message>
    <message>
        <source>The single-channel value is 0: nothing to relate to.</source>
        <translation>Der Wert bei einem Kanal ist 0: Es gibt keine Bezugsgröße.</translation>
    </message>
    <message>
        <source>Even a perfect ranking is no better than chance here.</source>
        <translation>Selbst eine perfekte Reihung ist hier nicht besser als der Zufall.</translation>
    </message>
    <message>
        <source>Uplift needs treated and control customers.</source>
        <translation>Uplift braucht behandelte Kunden und Kontrollkunden.</translation>
    </message>
    <message>
        <source>The treatment does harm overall: a ranking without negative effects does not exist.</source>
        <translation>Die Behandlung schadet insgesamt: Eine Reihung ohne negative Effekte gibt es nicht.</translation>
    </message>
    <message>
        <source>Outcomes must be 0 or 1 here.</source>
        <translation>Ergebnisse müssen hier 0 oder 1 sein.</translation>
    </message>
    <message>
        <source>Among the top customers one arm is absent.</source>
        <translation>Unter den besten Kunden fehlt ein Arm.</translation>
    </message>
    <message>
        <source>Outcome and covariate need the same customers, two or more.</source>
        <translation>Ergebnis und Kovariate brauchen dieselben Kunden, zwei oder mehr.</translation>
    </message>
    <message>
        <source>Outcome and covariate must both vary.</source>
        <translation>Ergebnis und Kovariate müssen beide variieren.</translation>
    </message>
    <message>
        <source>The difference is too large for a test.</source>
        <translation>Die Differenz ist zu groß für einen Test.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1 customers, %2 days from %3, %4 draws × %5 replications</source>
        <translation>%1 Kunden, %2 Tage ab %3, %4 Ziehungen × %5 Replikationen</translation>
    </message>
    <message>
        <source>Projected lift</source>
        <translation>Prognostizierter Lift</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Prozentpunkte</translation>
    </message>
    <message>
        <source> ± %1 (Monte Carlo)</source>
        <translation> ± %1 (Monte Carlo)</translation>
    </message>
    <message>
        <source>conversion rate</source>
        <translation>Conversion-Rate</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relativ</translation>
    </message>
    <message>
        <source>if assumptions vary</source>
        <translation>bei variierenden Annahmen</translation>
    </message>
    <message>
        <source>%1 to %2 points (90 %)</source>
        <translation>%1 bis %2 Prozentpunkte (90 %)</translation>
    </message>
    <message>
        <source>additional conversions</source>
        <translation>zusätzliche Conversions</translation>
    </message>
    <message>
        <source>%1 (with %2, without %3) of %4 customers</source>
        <translation>%1 (mit %2, ohne %3) von %4 Kunden</translation>
    </message>
    <message>
        <source>additional revenue</source>
        <translation>zusätzlicher Umsatz</translation>
    </message>
    <message>
        <source>assurance of the test</source>
        <translation>Erfolgschance des Tests</translation>
    </message>
    <message>
        <source>%1 (at most %2)</source>
        <translation>%1 (höchstens %2)</translation>
    </message>
    <message>
        <source>Consistency score</source>
        <translation>Konsistenz-Score</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>%1 of 100 (5th percentile %2, %3 of touched compared)</source>
        <translation>%1 von 100 (5. Perzentil %2, %3 der Kontaktierten verglichen)</translation>
    </message>
    <message>
        <source>points lost</source>
        <translation>verlorene Punkte</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>wartend %1</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>reachable %1, sent %2, seen %3, clicked %4</source>
        <translation>erreichbar %1, gesendet %2, gesehen %3, geklickt %4</translation>
    </message>
    <message>
        <source>over-personalisation</source>
        <translation>Überpersonalisierung</translation>
    </message>
    <message>
        <source>mean %1, 95th percentile %2 of 100, %3 violations</source>
        <translation>Mittel %1, 95. Perzentil %2 von 100, %3 Verstöße</translation>
    </message>
    <message>
        <source>The customers are made up: this is a sample database.</source>
        <translation>Die Kunden sind erfunden: Dies ist eine Beispieldatenbank.</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Prüfsumme %1</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Ad audience</source>
        <translation>Anzeigenzielgruppe</translation>
    </message>
    <message>
        <source>Puts the customer into an audience of an ad platform, or takes them out.</source>
        <translation>Nimmt den Kunden in eine Zielgruppe einer Werbeplattform auf oder aus ihr heraus.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Add to the audience or remove from it.</source>
        <translation>In die Zielgruppe aufnehmen oder daraus entfernen.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Such as Meta or Google.</source>
        <translation>Zum Beispiel Meta oder Google.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Its name on the platform.</source>
        <translation>Ihr Name auf der Plattform.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>What the ad shows.</source>
        <translation>Was die Anzeige zeigt.</translation>
    </message>
    <message>
        <source>Stays for</source>
        <translation>Bleibt für</translation>
    </message>
    <message>
        <source>How long the ads are shown. 0s means until removed.</source>
        <translation>Wie lange die Anzeigen gezeigt werden. 0s bedeutet bis zur Entfernung.</translation>
    </message>
</context>
<context>
    <name>TestPlan</name>
    <message>
        <source>No content is written yet.</source>
        <translation>Noch kein Inhalt geschrieben.</translation>
    </message>
    <message>
        <source>Test plan: %1</source>
        <translation>Testplan: %1</translation>
    </message>
    <message>
        <source>starts on %1</source>
        <translation>beginnt am %1</translation>
    </message>
    <message>
        <source>This plan has no duration.</source>
        <translation>Dieser Plan hat keine Dauer.</translation>
    </message>
    <message>
        <source>Rules for stopping</source>
        <translation>Stoppregeln</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>None is written down yet.</source>
        <translation>Noch keine festgehalten.</translation>
    </message>
    <message>
        <source>Outcome: %1 within %2 days. Baseline: %3 (%4). Smallest effect worth finding: +%5.</source>
        <translation>Ergebnis: %1 innerhalb von %2 Tagen. Ausgangswert: %3 (%4). Kleinster relevanter Effekt: +%5.</translation>
    </message>
    <message>
        <source>Size and duration</source>
        <translation>Umfang und Dauer</translation>
    </message>
    <message>
        <source>customers per arm, %1 together</source>
        <translation>Kunden pro Arm, %1 zusammen</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1 to enrol, then the window of the outcome</source>
        <translation>%1 für die Aufnahme, dann das Fenster des Ergebnisses</translation>
    </message>
    <message>
        <source>with the customers who come</source>
        <translation>mit den Kunden, die kommen</translation>
    </message>
    <message>
        <source>one look at the end</source>
        <translation>eine Auswertung am Ende</translation>
    </message>
    <message>
        <source>Pocock</source>
        <translation>Pocock</translation>
    </message>
    <message>
        <source>Lan-DeMets spending</source>
        <translation>Lan-DeMets-Spending</translation>
    </message>
    <message>
        <source>O&apos;Brien-Fleming</source>
        <translation>O&apos;Brien-Fleming</translation>
    </message>
    <message>
        <source>%1, %2 looks</source>
        <translation>%1, %2 Auswertungen</translation>
    </message>
    <message>
        <source>Arm: %1</source>
        <translation>Arm: %1</translation>
    </message>
    <message>
        <source>%1 · %2 customers</source>
        <translation>%1 · %2 Kunden</translation>
    </message>
    <message>
        <source>Held out: no message of this test reaches these customers.</source>
        <translation>Zurückgehalten: Keine Nachricht dieses Tests erreicht diese Kunden.</translation>
    </message>
    <message>
        <source>The arm that the others are compared with.</source>
        <translation>Der Arm, mit dem die anderen verglichen werden.</translation>
    </message>
    <message>
        <source>Flow of new customers</source>
        <translation>Zustrom neuer Kunden</translation>
    </message>
    <message>
        <source>enrolled by day</source>
        <translation>aufgenommen nach Tag</translation>
    </message>
    <message>
        <source>Nothing was simulated.</source>
        <translation>Es wurde nichts simuliert.</translation>
    </message>
    <message>
        <source>day 1</source>
        <translation>Tag 1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>%1 customers come in %2 simulated days; %3 are needed.</source>
        <translation>%1 Kunden kommen in %2 simulierten Tagen; %3 werden gebraucht.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Teststärke</translation>
    </message>
    <message>
        <source>wanted: %1</source>
        <translation>gewünscht: %1</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Chance to find an effect at the planned size; with the customers of this plan %1.</source>
        <translation>Wahrscheinlichkeit, beim geplanten Umfang einen Effekt zu finden; mit den Kunden dieses Plans %1.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>at each customer&apos;s best hour</source>
        <translation>zur besten Stunde jedes Kunden</translation>
    </message>
    <message>
        <source>at %1 local time</source>
        <translation>um %1 Ortszeit</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Look %1, at %2 customers: stop where |z| is above %3 (p below %4).</source>
        <translation>Auswertung %1, bei %2 Kunden: Stopp, wo |z| über %3 liegt (p unter %4).</translation>
    </message>
    <message>
        <source>Between the looks nobody decides on the result.</source>
        <translation>Zwischen den Auswertungen wird nicht über das Ergebnis entschieden.</translation>
    </message>
    <message>
        <source>One look, when %1 customers have had their whole window of %2 days. Until then nobody decides on the result.</source>
        <translation>Eine Auswertung, wenn %1 Kunden ihr ganzes Fenster von %2 Tagen hatten. Bis dahin wird nicht über das Ergebnis entschieden.</translation>
    </message>
    <message>
        <source>Stop at once where the sizes of the arms do not fit (sample ratio, p below 0.001), and where a message does harm: complaints or wrong content.</source>
        <translation>Sofort stoppen, wo die Größen der Arme nicht passen (Sample Ratio, p unter 0.001) und wo eine Nachricht schadet: Beschwerden oder falscher Inhalt.</translation>
    </message>
    <message>
        <source>A result counts where its p-value, corrected for %1 comparison(s), is below %2; the interval is reported with it.</source>
        <translation>Ein Ergebnis zählt, wenn sein p-Wert, korrigiert für %1 Vergleich(e), unter %2 liegt; das Intervall wird mit angegeben.</translation>
    </message>
    <message>
        <source>By what is believed today the test shows a rise with a chance of %1 %; however large it is, not above %2 %.</source>
        <translation>Nach heutigen Annahmen zeigt der Test mit einer Wahrscheinlichkeit von %1 % einen Anstieg; wie groß er auch ist, nicht über %2 %.</translation>
    </message>
    <message>
        <source>Holding out %1 customers forgoes about %2 %3 of revenue.</source>
        <translation>%1 Kunden zurückzuhalten kostet etwa %2 %3 Umsatz.</translation>
    </message>
    <message>
        <source>The expected effect is assumed: no randomised data backs it yet.</source>
        <translation>Der erwartete Effekt ist angenommen: Noch stützen ihn keine randomisierten Daten.</translation>
    </message>
    <message>
        <source>Whoever looks %1 times and stops at the first good result is wrong in %2 % of tests of nothing.</source>
        <translation>Wer %1 Mal hinsieht und beim ersten guten Ergebnis stoppt, liegt bei %2 % der Tests ohne Effekt falsch.</translation>
    </message>
    <message>
        <source>Content is shown as a made-up customer reads it of whom everything usual is known. Sizes: z test of two proportions or t test of two means, corrected for several arms; duration from the simulated flow of new customers.</source>
        <translation>Inhalte werden so gezeigt, wie sie ein erfundener Kunde liest, über den alles Übliche bekannt ist. Umfänge: z-Test für zwei Anteile oder t-Test für zwei Mittelwerte, korrigiert für mehrere Arme; Dauer aus dem simulierten Zustrom neuer Kunden.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>the theme has no valid value here</source>
        <translation>das Design hat hier keinen gültigen Wert</translation>
    </message>
</context>
<context>
    <name>TimeZones</name>
    <message>
        <source>This system has no time zone rules; install tzdata.</source>
        <translation>Dieses System hat keine Zeitzonenregeln; installieren Sie tzdata.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a time zone.</source>
        <translation>„%1“ ist nicht der Name einer Zeitzone.</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>The database has no customer &quot;%1&quot;.</source>
        <translation>Die Datenbank hat keinen Kunden „%1“.</translation>
    </message>
    <message>
        <source>This run walked the customers of another database; open that one, or simulate again.</source>
        <translation>Dieser Lauf hat die Kunden einer anderen Datenbank durchgespielt; öffnen Sie diese oder simulieren Sie erneut.</translation>
    </message>
</context>
<context>
    <name>Tracking</name>
    <message>
        <source>Tracking</source>
        <translation>Tracking</translation>
    </message>
    <message>
        <source>Parameters that links of a channel carry.</source>
        <translation>Parameter, die Links eines Kanals tragen.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Whose links these are.</source>
        <translation>Wessen Links das sind.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Such as utm_source; never personal data.</source>
        <translation>Zum Beispiel utm_source; nie personenbezogene Daten.</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>A duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>A local hour</source>
        <translation>Uhrzeit (Ortszeit)</translation>
    </message>
    <message>
        <source>A weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>A date of the customer</source>
        <translation>Datum des Kunden</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Holds the customer for a while or until a moment.</source>
        <translation>Hält den Kunden eine Weile oder bis zu einem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Wait for</source>
        <translation>Warten auf</translation>
    </message>
    <message>
        <source>A duration, or a moment on the customer&apos;s own clock.</source>
        <translation>Eine Dauer oder ein Zeitpunkt nach der Ortszeit des Kunden.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How long the customer stays here.</source>
        <translation>Wie lange der Kunde hier bleibt.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>The next such day, today included while the hour is still to come.</source>
        <translation>Der nächste solche Tag; auch heute, solange die Stunde noch bevorsteht.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The day on which the customer goes on. A past day holds no one.</source>
        <translation>Der Tag, an dem der Kunde weitergeht. Ein vergangener Tag hält niemanden auf.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>A date of the customer, such as a birthday or the end of a contract.</source>
        <translation>Ein Datum des Kunden, etwa ein Geburtstag oder ein Vertragsende.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Added to the date; a minus means before it.</source>
        <translation>Wird zum Datum addiert; ein Minus bedeutet davor.</translation>
    </message>
    <message>
        <source>Local hour</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock.</source>
        <translation>Nach der Ortszeit des Kunden.</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>Nachricht gesehen</translation>
    </message>
    <message>
        <source>Message clicked</source>
        <translation>Nachricht geklickt</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Wait for event</source>
        <translation>Auf Ereignis warten</translation>
    </message>
    <message>
        <source>Waits until something happens or the window is over.</source>
        <translation>Wartet, bis etwas geschieht oder das Zeitfenster endet.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What the journey waits for.</source>
        <translation>Worauf die Journey wartet.</translation>
    </message>
    <message>
        <source>Of message</source>
        <translation>Zur Nachricht</translation>
    </message>
    <message>
        <source>Leave it open for the message sent last.</source>
        <translation>Leer lassen für die zuletzt gesendete Nachricht.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>A kind of the behaviours table.</source>
        <translation>Eine Art aus der Verhaltenstabelle.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>How long it waits at most.</source>
        <translation>Wie lange höchstens gewartet wird.</translation>
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
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Hands the customer to another system. The simulation never calls it.</source>
        <translation>Übergibt den Kunden an ein anderes System. Die Simulation ruft es nie auf.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>The HTTP method.</source>
        <translation>Die HTTP-Methode.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the call goes: https://…</source>
        <translation>Wohin der Aufruf geht: https://…</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Liquid that yields what is sent.</source>
        <translation>Liquid, das ergibt, was gesendet wird.</translation>
    </message>
    <message>
        <source>Share that fails</source>
        <translation>Fehleranteil</translation>
    </message>
    <message>
        <source>Assumed share of calls that fail.</source>
        <translation>Angenommener Anteil fehlschlagender Aufrufe.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Actions</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Open database…</source>
        <translation>Datenbank öffnen…</translation>
    </message>
    <message>
        <source>Make a sample database…</source>
        <translation>Beispieldatenbank erstellen…</translation>
    </message>
    <message>
        <source>Sample projects</source>
        <translation>Beispielprojekte</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate steps</source>
        <translation>Schritte duplizieren</translation>
    </message>
    <message>
        <source>Delete steps</source>
        <translation>Schritte löschen</translation>
    </message>
    <message>
        <source>Select all steps</source>
        <translation>Alle Schritte auswählen</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Show the whole journey</source>
        <translation>Ganze Journey anzeigen</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Auf Auswahl zoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Overview on or off</source>
        <translation>Übersicht ein oder aus</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Mittig ausrichten</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align tops</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Align bottoms</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation>Horizontal verteilen</translation>
    </message>
    <message>
        <source>Distribute downwards</source>
        <translation>Vertikal verteilen</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Neue Journey</translation>
    </message>
    <message>
        <source>Duplicate journey</source>
        <translation>Journey duplizieren</translation>
    </message>
    <message>
        <source>Rename journey…</source>
        <translation>Journey umbenennen…</translation>
    </message>
    <message>
        <source>Archive or bring back</source>
        <translation>Archivieren oder zurückholen</translation>
    </message>
    <message>
        <source>Delete journey</source>
        <translation>Journey löschen</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>Cancel the simulation</source>
        <translation>Simulation abbrechen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Import a journey…</source>
        <translation>Journey importieren…</translation>
    </message>
    <message>
        <source>Compare with another project…</source>
        <translation>Mit anderem Projekt vergleichen…</translation>
    </message>
    <message>
        <source>What changed since the last save</source>
        <translation>Änderungen seit dem letzten Speichern</translation>
    </message>
    <message>
        <source>Group steps</source>
        <translation>Schritte gruppieren</translation>
    </message>
    <message>
        <source>Ungroup steps</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>Go to the canvas</source>
        <translation>Zur Zeichenfläche</translation>
    </message>
    <message>
        <source>Find steps</source>
        <translation>Schritte suchen</translation>
    </message>
    <message>
        <source>Tidy up around what I placed</source>
        <translation>Um das Platzierte herum aufräumen</translation>
    </message>
    <message>
        <source>Save the journey as a picture…</source>
        <translation>Journey als Bild speichern…</translation>
    </message>
    <message>
        <source>Plan an experiment</source>
        <translation>Experiment planen</translation>
    </message>
    <message>
        <source>Inspector on or off</source>
        <translation>Inspektor ein-/ausblenden</translation>
    </message>
    <message>
        <source>Problems on or off</source>
        <translation>Probleme ein-/ausblenden</translation>
    </message>
    <message>
        <source>Who entered, and what happened to one of them</source>
        <translation>Wer eingestiegen ist und was mit einem davon geschah</translation>
    </message>
    <message>
        <source>What happens to the customer viewed as</source>
        <translation>Was mit dem Kunden der Ansicht geschieht</translation>
    </message>
    <message>
        <source>Set two runs side by side</source>
        <translation>Zwei Läufe nebeneinanderstellen</translation>
    </message>
    <message>
        <source>Rename the run…</source>
        <translation>Lauf umbenennen…</translation>
    </message>
    <message>
        <source>Write the report…</source>
        <translation>Bericht schreiben…</translation>
    </message>
    <message>
        <source>What single changes would bring</source>
        <translation>Was einzelne Änderungen brächten</translation>
    </message>
</context>
<context>
    <name>throughline::studio::AdviceList</name>
    <message>
        <source>%1 would change the score by %2.</source>
        <translation>%1 würde den Score um %2 ändern.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::AdviceModel</name>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>Lift</translation>
    </message>
</context>
<context>
    <name>throughline::studio::AppearancePage</name>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Without motion</source>
        <translation>Ohne Bewegung</translation>
    </message>
    <message>
        <source>Nothing glides or fades, whatever the system says.</source>
        <translation>Nichts gleitet oder blendet über, unabhängig von der Systemeinstellung.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ArmPictures</name>
    <message>
        <source>What the arms say</source>
        <translation>Was die Arme sagen</translation>
    </message>
    <message>
        <source>to a made-up customer</source>
        <translation>zu einem erfundenen Kunden</translation>
    </message>
    <message>
        <source>held out: no message of this test</source>
        <translation>zurückgehalten: keine Nachricht dieses Tests</translation>
    </message>
    <message>
        <source>no message of its own</source>
        <translation>keine eigene Nachricht</translation>
    </message>
    <message>
        <source>Message of the arm “%1”</source>
        <translation>Nachricht des Arms „%1“</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Danach: %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::AudiencePlace</name>
    <message>
        <source>Audiences</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>An audience is a rule with a name. Journeys start with one, rules ask for one.</source>
        <translation>Eine Zielgruppe ist eine Regel mit Namen. Journeys beginnen mit einer, Regeln fragen nach einer.</translation>
    </message>
    <message>
        <source>New audience</source>
        <translation>Neue Zielgruppe</translation>
    </message>
    <message>
        <source>No database open</source>
        <translation>Keine Datenbank geöffnet</translation>
    </message>
    <message>
        <source>Open one to see how many customers this is.</source>
        <translation>Öffnen Sie eine, um zu sehen, wie viele Kunden das sind.</translation>
    </message>
    <message>
        <source>No count</source>
        <translation>Keine Zählung</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>%1 of %2 in %3%4</source>
        <translation>%1 von %2 in %3%4</translation>
    </message>
    <message>
        <source> · made up</source>
        <translation> · erfunden</translation>
    </message>
</context>
<context>
    <name>throughline::studio::AudiencePortrait</name>
    <message>
        <source>Who they are</source>
        <translation>Wer sie sind</translation>
    </message>
    <message>
        <source>The mark on each bar is the share among all customers.</source>
        <translation>Die Markierung auf jedem Balken ist der Anteil unter allen Kunden.</translation>
    </message>
    <message>
        <source>Agree to hear by</source>
        <translation>Einwilligung für</translation>
    </message>
    <message>
        <source>What holds for them</source>
        <translation>Was auf sie zutrifft</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>Nobody is in this audience.</source>
        <translation>In dieser Zielgruppe ist niemand.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Behind</name>
    <message>
        <source>%1 and %2</source>
        <comment>two channels</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>saw messages on both within a week</source>
        <translation>mit gesehenen Nachrichten auf beiden innerhalb einer Woche</translation>
    </message>
    <message>
        <source>were sent something</source>
        <translation>mit mindestens einer Sendung</translation>
    </message>
    <message>
        <source>were shown a value that was not true</source>
        <translation>mit Anzeige eines falschen Werts</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingestiegen</translation>
    </message>
    <message>
        <source>came into a journey</source>
        <translation>mit Einstieg in eine Journey</translation>
    </message>
    <message>
        <source>Reached by a message</source>
        <translation>Von Nachricht erreicht</translation>
    </message>
    <message>
        <source>got at least one message</source>
        <translation>mit mindestens einer Nachricht</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Reagiert</translation>
    </message>
    <message>
        <source>clicked or answered</source>
        <translation>mit Klick oder Antwort</translation>
    </message>
    <message>
        <source>Reached the goal</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>did what the journey is for</source>
        <translation>mit erreichtem Ziel der Journey</translation>
    </message>
    <message>
        <source>were touched by this message</source>
        <translation>mit Kontakt durch diese Nachricht</translation>
    </message>
</context>
<context>
    <name>throughline::studio::BlockUse</name>
    <message>
        <source>As a made-up customer reads it</source>
        <translation>Wie ein erfundener Kunde es liest</translation>
    </message>
    <message>
        <source>No template takes it in yet: write {% render &apos;%1&apos; %} into a slot.</source>
        <translation>Noch keine Vorlage bindet ihn ein: Schreiben Sie {% render &apos;%1&apos; %} in einen Slot.</translation>
    </message>
    <message>
        <source>Taken in by: %1</source>
        <translation>Eingebunden in: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>throughline::studio::BriefTexts</name>
    <message>
        <source>waits %1</source>
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>waits for its moment</source>
        <translation>wartet auf den Zeitpunkt</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>at the customer&apos;s best hour</source>
        <translation>zur besten Stunde des Kunden</translation>
    </message>
    <message>
        <source>at %1 local time</source>
        <translation>um %1 Ortszeit</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>binnen %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>for up to %1</source>
        <translation>bis zu %1 lang</translation>
    </message>
    <message>
        <source>Brief for approval · %1 · %2</source>
        <translation>Briefing zur Freigabe · %1 · %2</translation>
    </message>
    <message>
        <source>Nothing has changed since the approved version.</source>
        <translation>Seit der freigegebenen Version hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Texts are shown for a made-up customer. Approved by: ____________________   Date: ____________</source>
        <translation>Texte werden für einen erfundenen Kunden gezeigt. Freigegeben von: ____________________   Datum: ____________</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Film: %1</source>
        <translation>Film: %1</translation>
    </message>
    <message>
        <source>No content is written yet.</source>
        <translation>Noch kein Inhalt geschrieben.</translation>
    </message>
    <message>
        <source>The same as “%1”.</source>
        <translation>Wie „%1“.</translation>
    </message>
    <message>
        <source>Changed since the approved version:</source>
        <translation>Geändert seit der freigegebenen Version:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Canvas</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s)</source>
        <translation>
            <numerusform>%n Schritt löschen</numerusform>
            <numerusform>%n Schritte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull out %1</source>
        <translation>%1 herausziehen</translation>
    </message>
    <message>
        <source>Resize note</source>
        <translation>Notizgröße ändern</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Branch 1</source>
        <translation>Zweig 1</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Noch keine Vorlage</translation>
    </message>
    <message>
        <source>No audience yet</source>
        <translation>Noch keine Zielgruppe</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Noch kein Ereignis</translation>
    </message>
    <message>
        <source>once per %1</source>
        <translation>einmal pro %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>best hour</source>
        <translation>beste Stunde</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>until %1 local time</source>
        <translation>bis %1 Ortszeit</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>bis %1, %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch kein Datum</translation>
    </message>
    <message>
        <source>No field yet</source>
        <translation>Noch kein Feld</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>binnen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s), first match wins</source>
        <translation>
            <numerusform>%n Weg, erster Treffer gilt</numerusform>
            <numerusform>%n Wege, erster Treffer gilt</numerusform>
        </translation>
    </message>
    <message>
        <source>the last message</source>
        <translation>die letzte Nachricht</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>No platform yet</source>
        <translation>Noch keine Plattform</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>herausnehmen</translation>
    </message>
    <message>
        <source>until removed</source>
        <translation>bis zur Entfernung</translation>
    </message>
    <message>
        <source>customer calls</source>
        <translation>Kunde ruft an</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Noch keine Adresse</translation>
    </message>
    <message>
        <source>ends journey</source>
        <translation>beendet Journey</translation>
    </message>
    <message>
        <source>Leaves the journey</source>
        <translation>Verlässt die Journey</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>keine Einwilligung</translation>
    </message>
    <message>
        <source>in quiet hours</source>
        <translation>in Ruhezeit</translation>
    </message>
    <message>
        <source>capped</source>
        <translation>Cap erreicht</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>über Kapazität</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>left before</source>
        <translation>schon ausgestiegen</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>nobody came here</source>
        <translation>niemand kam hierher</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>%1 entered</source>
        <translation>%1 eingestiegen</translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <translation>%1 nicht erreicht</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 timed out</source>
        <translation>%1 abgelaufen</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>Write the note in the panel at the right.</source>
        <translation>Schreiben Sie die Notiz im rechten Bereich.</translation>
    </message>
    <message>
        <source>Lead connection elsewhere</source>
        <translation>Verbindung umleiten</translation>
    </message>
    <message>
        <source>Let connection start elsewhere</source>
        <translation>Anfang der Verbindung verlegen</translation>
    </message>
    <message>
        <source>Reorder branches of %1</source>
        <translation>Zweige von %1 neu ordnen</translation>
    </message>
    <message numerus="yes">
        <source>Group %n step(s)</source>
        <translation>
            <numerusform>%n Schritt gruppieren</numerusform>
            <numerusform>%n Schritte gruppieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChangeCard</name>
    <message>
        <source>Too few customers have comparable messages then.</source>
        <translation>Dann haben zu wenige Kunden vergleichbare Nachrichten.</translation>
    </message>
    <message>
        <source>If you changed one thing</source>
        <translation>Wenn Sie eines änderten</translation>
    </message>
    <message>
        <source>same customers, same luck</source>
        <translation>gleiche Kunden, gleiches Glück</translation>
    </message>
    <message>
        <source>Walking the customers once for each change: %1</source>
        <translation>Die Kunden gehen für jede Änderung einmal durch: %1</translation>
    </message>
    <message>
        <source>What would fresher data bring, or one channel less? Work it out to see what to mend first.</source>
        <translation>Was brächten frischere Daten, was ein Kanal weniger? Lassen Sie es ausrechnen und sehen Sie, was zuerst zu beheben ist.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Ausrechnen</translation>
    </message>
    <message>
        <source>Choose a change to simulate it as a scenario.</source>
        <translation>Wählen Sie eine Änderung, um sie als Szenario zu simulieren.</translation>
    </message>
    <message>
        <source>Walking the customers once for each change…</source>
        <translation>Die Kunden gehen für jede Änderung einmal durch…</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChangeListEditor</name>
    <message>
        <source>Add a difference</source>
        <translation>Unterschied hinzufügen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Add a difference…</source>
        <translation>Unterschied hinzufügen…</translation>
    </message>
    <message>
        <source>A change of the project&apos;s structure</source>
        <translation>Eine Änderung der Projektstruktur</translation>
    </message>
    <message>
        <source>Remove this difference</source>
        <translation>Diesen Unterschied entfernen</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChangeTexts</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: %2 is now %3</source>
        <translation>%1: %2 ist jetzt %3</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: geändert</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: neu</translation>
    </message>
    <message>
        <source>%1: taken out</source>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <source>%1: moved to another place</source>
        <translation>%1: an andere Stelle verschoben</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChangeTrials</name>
    <message>
        <source>This run walked the customers of another database; open that one, or simulate again.</source>
        <translation>Dieser Lauf hat die Kunden einer anderen Datenbank durchgespielt; öffnen Sie diese oder simulieren Sie erneut.</translation>
    </message>
    <message>
        <source>%1, then: %2</source>
        <comment>a scenario with one more change</comment>
        <translation>%1, dann: %2</translation>
    </message>
    <message>
        <source>Add scenario %1</source>
        <translation>Szenario %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChannelModel</name>
    <message>
        <source>Sent although the source of truth forbids it</source>
        <translation>Gesendet, obwohl die führende Datenquelle es verbietet</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>clicked</source>
        <translation>geklickt</translation>
    </message>
    <message>
        <source>against truth</source>
        <translation>gegen Quelldaten</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChannelPreview</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Gesponsert</translation>
    </message>
    <message>
        <source>SCRIPT</source>
        <translation>SKRIPT</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 Teil</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 Teile</translation>
    </message>
    <message>
        <source>%1 of %2 characters · %3</source>
        <translation>%1 von %2 Zeichen · %3</translation>
    </message>
    <message>
        <source>“%1” halves what fits</source>
        <translation>„%1“ halbiert den Platz</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChannelTable</name>
    <message>
        <source>%1: %2 sent.</source>
        <translation>%1: %2 gesendet.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Chart</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChartCard</name>
    <message>
        <source>Copy, save or show as table</source>
        <translation>Kopieren, speichern oder als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm anzeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CollectionPane</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CommandField</name>
    <message>
        <source>Find or run a command</source>
        <translation>Befehl suchen oder ausführen</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find or run a command</source>
        <translation>Befehl suchen oder ausführen</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CompareDialog</name>
    <message>
        <source>now number %1</source>
        <translation>jetzt Nummer %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Vergleich mit %1</translation>
    </message>
    <message>
        <source>What differs from %1</source>
        <translation>Unterschiede zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) turn it into this project.</source>
        <translation>
            <numerusform>%n Änderung macht daraus dieses Projekt.</numerusform>
            <numerusform>%n Änderungen machen daraus dieses Projekt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ContentPlace</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Art des Inhalts</translation>
    </message>
    <message>
        <source>An offer is one promise that every channel keeps: what, at which price, until when.</source>
        <translation>Ein Angebot ist ein Versprechen, das jeder Kanal hält: was, zu welchem Preis, bis wann.</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>A block is a piece of text that several templates take in.</source>
        <translation>Ein Block ist ein Stück Text, das mehrere Vorlagen einbinden.</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>Neuer Block</translation>
    </message>
    <message>
        <source>Import email</source>
        <translation>E-Mail importieren</translation>
    </message>
    <message>
        <source>%1 was cut into %2 slots.</source>
        <translation>%1 wurde in %2 Slots zerlegt.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ContentTexts</name>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mark as up to date</source>
        <translation>Als aktuell markieren</translation>
    </message>
    <message>
        <source>Set image</source>
        <translation>Bild festlegen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Move slot</source>
        <translation>Slot verschieben</translation>
    </message>
    <message>
        <source>Add %1 to template</source>
        <translation>%1 zur Vorlage hinzufügen</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CustomerBox</name>
    <message>
        <source>Previous customer</source>
        <translation>Voriger Kunde</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
    <message>
        <source>Customer viewed as</source>
        <translation>Ansicht als Kunde</translation>
    </message>
    <message>
        <source>Viewing as %1</source>
        <translation>Ansicht als %1</translation>
    </message>
    <message>
        <source>Name or key</source>
        <translation>Name/Schlüssel</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Show real names and contacts</source>
        <translation>Echte Namen und Kontaktdaten zeigen</translation>
    </message>
    <message>
        <source>Someone by chance</source>
        <translation>Zufälliger Kunde</translation>
    </message>
    <message>
        <source>Nobody has such a key; names are hidden.</source>
        <translation>Niemand hat einen solchen Schlüssel; Namen sind verborgen.</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>Niemand heißt so.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CustomerPanel</name>
    <message>
        <source>Back to the list of customers</source>
        <translation>Zurück zur Kundenliste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Play on the canvas</source>
        <translation>Auf Zeichenfläche abspielen</translation>
    </message>
    <message>
        <source>Looking who stands behind this…</source>
        <translation>Es wird gesucht, wer dahintersteht…</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Nobody stands behind this.</source>
        <translation>Dahinter steht niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 with the lowest score are listed</source>
        <translation>die %1 mit dem niedrigsten Score sind aufgeführt</translation>
    </message>
    <message>
        <source>Nothing happens to this customer.</source>
        <translation>Mit diesem Kunden geschieht nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>times in UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Customers</name>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
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
        <translation>Evidenz: gemessen</translation>
    </message>
    <message>
        <source>evidence: calibrated</source>
        <translation>Evidenz: kalibriert</translation>
    </message>
    <message>
        <source>evidence: assumed</source>
        <translation>Evidenz: angenommen</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>Projected lift in purchases</source>
        <translation>Prognostizierter Lift der Käufe</translation>
    </message>
    <message>
        <source>Time to first response</source>
        <translation>Zeit bis zur ersten Reaktion</translation>
    </message>
    <message>
        <source>Between channels</source>
        <translation>Zwischen Kanälen</translation>
    </message>
    <message>
        <source>points out of 100</source>
        <translation>Punkte von 100</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>of all customers</source>
        <translation>aller Kunden</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>base run</source>
        <translation>Basislauf</translation>
    </message>
    <message>
        <source>No channel sent anything.</source>
        <translation>Kein Kanal hat etwas gesendet.</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>Abdeckung %1</translation>
    </message>
    <message>
        <source>Kaplan-Meier · median %1</source>
        <translation>Kaplan-Meier · Median %1</translation>
    </message>
    <message>
        <source>Kaplan-Meier · fewer than half responded</source>
        <translation>Kaplan-Meier · weniger als die Hälfte reagierte</translation>
    </message>
    <message>
        <source>%1 fields per message</source>
        <translation>%1 Felder pro Nachricht</translation>
    </message>
    <message>
        <source>%1 field changes per customer</source>
        <translation>%1 Feldänderungen pro Kunde</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>over-personalisation, of 100</source>
        <translation>Überpersonalisierung, von 100</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>as customers saw them</source>
        <translation>wie die Kunden sie sahen</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1: %2 Punkte</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
</context>
<context>
    <name>throughline::studio::DurationEditor</name>
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
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Zeiteinheit</translation>
    </message>
</context>
<context>
    <name>throughline::studio::EvidenceBadge</name>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Evidenz: %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ExperimentPlace</name>
    <message>
        <source>Draw an experiment in a journey: it gives each customer one arm by chance, and the planner says how many you need.</source>
        <translation>Zeichnen Sie ein Experiment in eine Journey: Es weist jedem Kunden zufällig einen Arm zu, und der Planer sagt, wie viele Sie brauchen.</translation>
    </message>
    <message>
        <source>Go to the journey</source>
        <translation>Zur Journey</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Test plan…</source>
        <translation>Testplan…</translation>
    </message>
    <message>
        <source>Write the plan as a document for approval</source>
        <translation>Den Plan als Dokument zur Freigabe schreiben</translation>
    </message>
    <message>
        <source>Sequential looks</source>
        <translation>Sequenzielle Auswertungen</translation>
    </message>
    <message>
        <source>where the test stops</source>
        <translation>wo der Test stoppt</translation>
    </message>
    <message>
        <source>Mock readout</source>
        <translation>Probeauswertung</translation>
    </message>
    <message>
        <source>the test played many times</source>
        <translation>der Test, viele Male durchgespielt</translation>
    </message>
    <message>
        <source>Planned effect</source>
        <translation>Geplanter Effekt</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Kein Effekt</translation>
    </message>
    <message>
        <source>As believed</source>
        <translation>Wie angenommen</translation>
    </message>
    <message>
        <source>What is true</source>
        <translation>Was wahr ist</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>all tests of the project</source>
        <translation>alle Tests des Projekts</translation>
    </message>
    <message>
        <source>Flow against need</source>
        <translation>Zustrom und Bedarf</translation>
    </message>
    <message>
        <source>Power over time</source>
        <translation>Teststärke nach Zeit</translation>
    </message>
    <message>
        <source>Power over effect</source>
        <translation>Teststärke nach Effekt</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Plan “%1”</source>
        <translation>Plan „%1“</translation>
    </message>
    <message>
        <source>Look for a larger effect</source>
        <translation>Größeren Effekt suchen</translation>
    </message>
    <message>
        <source>Enrol everyone</source>
        <translation>Alle aufnehmen</translation>
    </message>
    <message>
        <source>Nothing is simulated yet: the baseline and the flow of customers come from a run.</source>
        <translation>Noch ist nichts simuliert: Ausgangswert und Kundenzustrom stammen aus einem Lauf.</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>The project has changed since the run that this plan rests on.</source>
        <translation>Das Projekt hat sich seit dem Lauf geändert, auf dem dieser Plan beruht.</translation>
    </message>
    <message>
        <source>Simulate again</source>
        <translation>Erneut simulieren</translation>
    </message>
    <message>
        <source>This experiment has no plan yet; usual figures are shown.</source>
        <translation>Dieses Experiment hat noch keinen Plan; gezeigt werden übliche Werte.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Plan erstellen</translation>
    </message>
    <message>
        <source>Nothing is believed of this effect yet: simulate with draws, or record an earlier test.</source>
        <translation>Über diesen Effekt wird noch nichts angenommen: Simulieren Sie mit Ziehungen oder halten Sie einen früheren Test fest.</translation>
    </message>
    <message>
        <source>A test without a size cannot be played.</source>
        <translation>Ein Test ohne Umfang lässt sich nicht durchspielen.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of this test.</source>
        <translation>Diesem Test steht nichts im Weg.</translation>
    </message>
    <message>
        <source>The simulation assigned the arms as declared (sample ratio p = %1).</source>
        <translation>Die Simulation hat die Arme wie angegeben zugewiesen (Sample Ratio p = %1).</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>nach Tag</translation>
    </message>
    <message>
        <source>at this size</source>
        <translation>bei dieser Größe</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ExportPlace</name>
    <message>
        <source>No folder chosen</source>
        <translation>Kein Ordner gewählt</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielsystem</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>This journey would not do on the target what is drawn. Mend what is marked red first.</source>
        <translation>Diese Journey täte auf dem Zielsystem nicht, was gezeichnet ist. Beheben Sie zuerst, was rot markiert ist.</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n Datei in %1</numerusform>
            <numerusform>%n Dateien in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Show its limits while drawing</source>
        <translation>Seine Grenzen beim Zeichnen zeigen</translation>
    </message>
    <message>
        <source>Choose zip file…</source>
        <translation>Zip-Datei wählen…</translation>
    </message>
    <message>
        <source>Export in spite of what stops it</source>
        <translation>Trotz der Blocker exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n Blocker</numerusform>
            <numerusform>%n Blocker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with %n difference(s)</source>
        <translation>
            <numerusform>Passt mit %n Abweichung</numerusform>
            <numerusform>Passt mit %n Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Nothing has changed since the export before.</source>
        <translation>Seit dem vorigen Export hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>New since the export before:</source>
        <translation>Neu seit dem vorigen Export:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter an id of the account</source>
        <translation>ID des Kontos eingeben</translation>
    </message>
    <message>
        <source>Looking for customers&apos; data in the files…</source>
        <translation>Die Dateien werden auf Kundendaten geprüft…</translation>
    </message>
    <message>
        <source>What is shown of the export</source>
        <translation>Was vom Export gezeigt wird</translation>
    </message>
</context>
<context>
    <name>throughline::studio::FileCommands</name>
    <message>
        <source>Throughline projects (*.throughline);;All files (*)</source>
        <translation>Throughline-Projekte (*.throughline);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>SQLite-Datenbanken (*.db *.sqlite *.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation>Unbenannte Journey</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Another window holds this project: it is open read-only here.</source>
        <translation>Dieses Projekt ist in einem anderen Fenster geöffnet: Hier ist es schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The version before it is kept beside it and can be read.</source>
        <translation>Die vorherige Version liegt daneben und ist lesbar.</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Open customer database</source>
        <translation>Kundendatenbank öffnen</translation>
    </message>
    <message>
        <source>Make a sample database</source>
        <translation>Beispieldatenbank erstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that were not saved have been brought back.</source>
        <translation>
            <numerusform>%n nicht gespeicherte Änderung wurde wiederhergestellt.</numerusform>
            <numerusform>%n nicht gespeicherte Änderungen wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a journey</source>
        <translation>Journey importieren</translation>
    </message>
    <message>
        <source>Journeys of other programs (*.bpmn *.xml *.json *.zip);;All files (*)</source>
        <translation>Journeys anderer Programme (*.bpmn *.xml *.json *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importiert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %1. The note beside the journey lists %n thing(s) that were left out.</source>
        <translation>
            <numerusform>Importiert: %1. Die Notiz neben der Journey nennt %n Sache, die weggelassen wurde.</numerusform>
            <numerusform>Importiert: %1. Die Notiz neben der Journey nennt %n Dinge, die weggelassen wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with project</source>
        <translation>Mit Projekt vergleichen</translation>
    </message>
    <message>
        <source>This project was not saved yet.</source>
        <translation>Dieses Projekt wurde noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save the journey as a picture</source>
        <translation>Journey als Bild speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)</source>
        <translation>PNG-Bild (*.png);;SVG-Zeichnung (*.svg);;PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>Lauf umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Simulate first: the report tells of a run.</source>
        <translation>Simulieren Sie zuerst: Der Bericht beschreibt einen Lauf.</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Web page (*.html);;Report file (*.json)</source>
        <translation>PDF-Dokument (*.pdf);;Webseite (*.html);;Berichtsdatei (*.json)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht liegt in %1.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Funnel</name>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>throughline::studio::HandPage</name>
    <message>
        <source>Settings to make by hand</source>
        <translation>Von Hand vorzunehmende Einstellungen</translation>
    </message>
    <message>
        <source>Ids that only your account knows</source>
        <translation>IDs, die nur Ihr Konto kennt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Your id</source>
        <translation>Ihre ID</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>How it is loaded, in this order</source>
        <translation>Wie es geladen wird, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::HeatMap</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two channels</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Consistency between channels. Lowest: %1 with %2 of 100.</source>
        <translation>Konsistenz zwischen Kanälen. Am niedrigsten: %1 mit %2 von 100.</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <translation>%1: %2 von 100</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ImagePanel</name>
    <message>
        <source>Choose an image…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>The file has %1 × %2 pixels.</source>
        <translation>Die Datei hat %1 × %2 Pixel.</translation>
    </message>
    <message>
        <source>Use its size</source>
        <translation>Größe übernehmen</translation>
    </message>
</context>
<context>
    <name>throughline::studio::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation>Unbenannte Journey</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Mittig ausrichten</translation>
    </message>
    <message>
        <source>Align tops</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Distribute downwards</source>
        <translation>Vertikal verteilen</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Select a step to see its settings.</source>
        <translation>Wählen Sie einen Schritt, um seine Einstellungen zu sehen.</translation>
    </message>
    <message>
        <source>Plan this test</source>
        <translation>Diesen Test planen</translation>
    </message>
    <message>
        <source>These steps have no setting in common.</source>
        <translation>Diese Schritte haben keine gemeinsame Einstellung.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::JourneyCommands</name>
    <message>
        <source>New journey</source>
        <translation>Neue Journey</translation>
    </message>
    <message>
        <source>Add journey</source>
        <translation>Journey hinzufügen</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Duplicate journey</source>
        <translation>Journey duplizieren</translation>
    </message>
    <message>
        <source>Rename journey</source>
        <translation>Journey umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bring journey back</source>
        <translation>Journey zurückholen</translation>
    </message>
    <message>
        <source>Archive journey</source>
        <translation>Journey archivieren</translation>
    </message>
    <message>
        <source>Delete journey</source>
        <translation>Journey löschen</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
</context>
<context>
    <name>throughline::studio::JourneyPicture</name>
    <message>
        <source>Stops the export</source>
        <translation>Stoppt den Export</translation>
    </message>
    <message>
        <source>Customers see something else</source>
        <translation>Kunden sehen etwas anderes</translation>
    </message>
    <message>
        <source>Another form, the same behaviour</source>
        <translation>Andere Form, gleiches Verhalten</translation>
    </message>
    <message>
        <source>Picture of the journey</source>
        <translation>Bild der Journey</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) marked</source>
        <translation>
            <numerusform>%n Schritt markiert</numerusform>
            <numerusform>%n Schritte markiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::JourneyPlace</name>
    <message>
        <source>Let the panel float or dock it</source>
        <translation>Bereich lösen oder andocken</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>throughline::studio::LiftRanges</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Bis</translation>
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
        <translation>Live-Link</translation>
    </message>
    <message>
        <source>where a click leads</source>
        <translation>wohin ein Klick führt</translation>
    </message>
    <message>
        <source>Whose link</source>
        <translation>Wessen Link</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>Parameter hinzufügen</translation>
    </message>
    <message>
        <source>Name the customer by token</source>
        <translation>Kunden per Token angeben</translation>
    </message>
    <message>
        <source>Give the brand a website in Settings, then links have a place to lead to.</source>
        <translation>Geben Sie in den Einstellungen eine Website der Marke an, dann haben Links ein Ziel.</translation>
    </message>
    <message>
        <source>Use the customer&apos;s token</source>
        <translation>Token des Kunden verwenden</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The customer, by a token that only you can lead back</source>
        <translation>Der Kunde, als Token, das nur Sie zurückverfolgen können</translation>
    </message>
    <message>
        <source>The customer, by the id of your database</source>
        <translation>Der Kunde, mit der ID Ihrer Datenbank</translation>
    </message>
    <message>
        <source>The offer, by its id</source>
        <translation>Das Angebot, mit seiner ID</translation>
    </message>
    <message>
        <source>The channel</source>
        <translation>Der Kanal</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Link bearbeiten</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>Parameter entfernen</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation>Parameter hinzufügen</translation>
    </message>
</context>
<context>
    <name>throughline::studio::LiquidEdit</name>
    <message>
        <source>Text in Liquid</source>
        <translation>Text in Liquid</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ListForm</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>throughline::studio::LossesPage</name>
    <message>
        <source>What the target cannot say</source>
        <translation>Im Zielsystem nicht möglich</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Nothing is lost: the target can say all that is drawn here.</source>
        <translation>Nichts geht verloren: Das Zielsystem kann alles abbilden, was hier gezeichnet ist.</translation>
    </message>
    <message>
        <source>Nothing is drawn in this journey that could be exported.</source>
        <translation>In dieser Journey ist nichts gezeichnet, was sich exportieren ließe.</translation>
    </message>
    <message>
        <source>Go to the journey</source>
        <translation>Zur Journey</translation>
    </message>
</context>
<context>
    <name>throughline::studio::MainWindow</name>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>%1[*] – Throughline</source>
        <translation>%1[*] – Throughline</translation>
    </message>
    <message>
        <source>Base scenario</source>
        <translation>Basisszenario</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>the project has changed since</source>
        <translation>das Projekt wurde seitdem geändert</translation>
    </message>
    <message>
        <source>Import an HTML email</source>
        <translation>HTML-E-Mail importieren</translation>
    </message>
    <message>
        <source>Web pages (*.html *.htm)</source>
        <translation>Webseiten (*.html *.htm)</translation>
    </message>
    <message>
        <source>Brief of the journey</source>
        <translation>Briefing der Journey</translation>
    </message>
    <message>
        <source>brief.pdf</source>
        <translation>briefing.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>The brief is in %1.</source>
        <translation>Das Briefing liegt in %1.</translation>
    </message>
    <message>
        <source>Briefs now say what changes from here on.</source>
        <translation>Briefings zeigen ab jetzt, was sich von hier an ändert.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>How the window looks on this machine.</source>
        <translation>Wie das Fenster auf diesem Rechner aussieht.</translation>
    </message>
    <message>
        <source>Read results</source>
        <translation>Ergebnisse einlesen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.csv.gz)</source>
        <translation>Tabellen (*.csv *.csv.gz)</translation>
    </message>
    <message>
        <source>Write test plan</source>
        <translation>Testplan schreiben</translation>
    </message>
    <message>
        <source>test-plan.pdf</source>
        <translation>testplan.pdf</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.html)</source>
        <translation>Dokumente (*.pdf *.html)</translation>
    </message>
    <message>
        <source>The test plan is in %1.</source>
        <translation>Der Testplan liegt in %1.</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.svg)</translation>
    </message>
</context>
<context>
    <name>throughline::studio::MapEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>throughline::studio::MessageSummary</name>
    <message>
        <source>This template has nothing for this channel.</source>
        <translation>Diese Vorlage enthält nichts für diesen Kanal.</translation>
    </message>
    <message>
        <source>Open template</source>
        <translation>Vorlage öffnen</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>Vorlage schreiben</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Write the message here.</source>
        <translation>Schreiben Sie die Nachricht hier.</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Noch keine Vorlage</translation>
    </message>
</context>
<context>
    <name>throughline::studio::MismatchCard</name>
    <message>
        <source>What does not match</source>
        <translation>Was nicht übereinstimmt</translation>
    </message>
    <message>
        <source>Every channel says the same, and what is true.</source>
        <translation>Jeder Kanal sagt dasselbe, und es stimmt.</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 zu prüfen</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is missing, truly %1</source>
        <translation>fehlt, tatsächlich %1</translation>
    </message>
    <message>
        <source>is not what it was</source>
        <translation>stimmt nicht mehr</translation>
    </message>
    <message>
        <source>says %1, is %2</source>
        <translation>zeigt %1, ist %2</translation>
    </message>
    <message>
        <source>The copy of %1 does not hold it.</source>
        <translation>Die Kopie von %1 enthält es nicht.</translation>
    </message>
    <message>
        <source>The copy of %1 has drifted: this was never true.</source>
        <translation>Die Kopie von %1 ist abgewichen: Das hat nie gestimmt.</translation>
    </message>
    <message>
        <source>The copy of %1 is %2 old.</source>
        <translation>Die Kopie von %1 ist %2 alt.</translation>
    </message>
    <message>
        <source>Its copy</source>
        <translation>Zur Kopie</translation>
    </message>
    <message>
        <source>says something of its own</source>
        <translation>sagt etwas Eigenes</translation>
    </message>
    <message>
        <source>It overrides the master in %1.</source>
        <translation>Überschreibt den Master in %1.</translation>
    </message>
    <message>
        <source>Use the master</source>
        <translation>Master verwenden</translation>
    </message>
    <message>
        <source>version %1, the master is at %2</source>
        <translation>Version %1, der Master ist bei %2</translation>
    </message>
    <message>
        <source>The master has changed since it was adapted.</source>
        <translation>Der Master hat sich seit der Anpassung geändert.</translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>Passt noch</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>Landingpage</translation>
    </message>
    <message>
        <source>generic page after a click</source>
        <translation>allgemeine Seite nach einem Klick</translation>
    </message>
    <message>
        <source>The template has no web variant.</source>
        <translation>Die Vorlage hat keine Web-Variante.</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Variante hinzufügen</translation>
    </message>
</context>
<context>
    <name>throughline::studio::MixedForm</name>
    <message>
        <source>These steps differ here.</source>
        <translation>Diese Schritte unterscheiden sich hier.</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n step(s)</source>
        <translation>
            <numerusform>%1 bei %n Schritt ändern</numerusform>
            <numerusform>%1 bei %n Schritten ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::NameField</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>throughline::studio::NumberEditor</name>
    <message>
        <source> a day</source>
        <translation> pro Tag</translation>
    </message>
    <message>
        <source> an hour</source>
        <translation> pro Stunde</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> Stunden</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Phrases</name>
    <message>
        <source>the field</source>
        <translation>das Feld</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>kaufte</translation>
    </message>
    <message>
        <source>did</source>
        <translation>tat</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>bekam gesendet</translation>
    </message>
    <message>
        <source>got</source>
        <translation>erhielt</translation>
    </message>
    <message>
        <source>saw</source>
        <translation>sah</translation>
    </message>
    <message>
        <source>clicked</source>
        <translation>geklickt</translation>
    </message>
    <message>
        <source>unsubscribed from</source>
        <translation>meldete sich ab über</translation>
    </message>
    <message>
        <source>complained about</source>
        <translation>beschwerte sich über</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>hatte Bounce für</translation>
    </message>
    <message>
        <source>had anything to do with</source>
        <translation>hatte Kontakt über</translation>
    </message>
    <message>
        <source>had a support case</source>
        <translation>hatte einen Supportfall</translation>
    </message>
    <message>
        <source>is in the audience</source>
        <translation>ist in der Zielgruppe</translation>
    </message>
    <message>
        <source>agrees to</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>mindestens einmal</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>and the days since the last time</source>
        <translation>und die Tage seit dem letzten Mal</translation>
    </message>
    <message>
        <source>and the total</source>
        <translation>und die Summe</translation>
    </message>
    <message>
        <source>and the average</source>
        <translation>und der Durchschnitt</translation>
    </message>
    <message>
        <source>and the largest</source>
        <translation>und der Höchstwert</translation>
    </message>
    <message>
        <source>a number of times that</source>
        <translation>und die Anzahl</translation>
    </message>
</context>
<context>
    <name>throughline::studio::PictureTexts</name>
    <message>
        <source>The picture %1 is not there.</source>
        <translation>Das Bild %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The picture %1 is larger than 30 MB.</source>
        <translation>Das Bild %1 ist größer als 30 MB.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture.</source>
        <translation>%1 kann nicht als Bild gelesen werden.</translation>
    </message>
    <message>
        <source>Save the project first: the picture %1 is looked for beside it.</source>
        <translation>Speichern Sie zuerst das Projekt: Das Bild %1 wird daneben gesucht.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::PlanCharts</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Simulate to see how fast customers come to this test.</source>
        <translation>Simulieren Sie, um zu sehen, wie schnell Kunden zu diesem Test kommen.</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Benötigt: %1</translation>
    </message>
    <message>
        <source>Enough customers have come after %1 days.</source>
        <translation>Nach %1 Tagen sind genug Kunden gekommen.</translation>
    </message>
    <message>
        <source>The flow never reaches the need in the simulated days.</source>
        <translation>Der Zustrom erreicht den Bedarf in den simulierten Tagen nie.</translation>
    </message>
    <message>
        <source>days of enrolment</source>
        <translation>Tage der Aufnahme</translation>
    </message>
    <message>
        <source>Simulate to see how power grows with time.</source>
        <translation>Simulieren Sie, um zu sehen, wie die Teststärke mit der Zeit wächst.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>% effect</source>
        <translation>% Effekt</translation>
    </message>
    <message>
        <source>Without a size there is no power.</source>
        <translation>Ohne Umfang gibt es keine Teststärke.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>One look at the end. Choose another design to look on the way and stop early.</source>
        <translation>Eine Auswertung am Ende. Wählen Sie ein anderes Design, um unterwegs auszuwerten und früh zu stoppen.</translation>
    </message>
    <message>
        <source>Stop for a rise</source>
        <translation>Stopp bei Anstieg</translation>
    </message>
    <message>
        <source>Stop for a fall</source>
        <translation>Stopp bei Rückgang</translation>
    </message>
    <message>
        <source>One look: %1</source>
        <translation>Eine Auswertung: %1</translation>
    </message>
    <message>
        <source>%1 customers on average if the effect is there, %2 if nothing is; at most %3.</source>
        <translation>Im Mittel %1 Kunden, wenn der Effekt da ist, %2, wenn nicht; höchstens %3.</translation>
    </message>
    <message>
        <source>O&apos;Brien-Fleming with %1 looks: %2 customers on average if the effect is there.</source>
        <translation>O&apos;Brien-Fleming mit %1 Auswertungen: im Mittel %2 Kunden, wenn der Effekt da ist.</translation>
    </message>
    <message>
        <source>Peeking %1 times at one bar instead: %2 false alarms rather than %3.</source>
        <translation>Stattdessen %1 Mal mit einer einzigen Schwelle auswerten: %2 Fehlalarme statt %3.</translation>
    </message>
    <message>
        <source>Estimated lift</source>
        <translation>Geschätzter Lift</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Significant</source>
        <translation>Signifikant</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <source>Called right in %1, wrong in %2, undecided in %3 of %4 played tests.</source>
        <translation>Von %4 durchgespielten Tests: richtig entschieden %1, falsch %2, unentschieden %3.</translation>
    </message>
    <message>
        <source>A winner that stops early claims %1 times the true effect.</source>
        <translation>Ein Gewinner, der früh stoppt, verspricht das %1-Fache des wahren Effekts.</translation>
    </message>
    <message>
        <source>A winner claims %1 times the true effect.</source>
        <translation>Ein Gewinner verspricht das %1-Fache des wahren Effekts.</translation>
    </message>
    <message>
        <source>No journey holds an experiment.</source>
        <translation>Keine Journey enthält ein Experiment.</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>learned: %1</source>
        <translation>gelernt: %1</translation>
    </message>
    <message>
        <source>not dated · %1</source>
        <translation>ohne Datum · %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::PlanHeadline</name>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Customers per arm</source>
        <translation>Kunden pro Arm</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Teststärke</translation>
    </message>
    <message>
        <source>Chance to see a rise</source>
        <translation>Chance auf einen Anstieg</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 zusammen</translation>
    </message>
    <message>
        <source>, %1 in the control</source>
        <translation>, %1 in der Kontrolle</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 to enrol, %2 until the last outcome is in</source>
        <translation>%1 für die Aufnahme, %2, bis das letzte Ergebnis vorliegt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1 of %2 customers come in %3 simulated days</source>
        <translation>%1 von %2 Kunden kommen in %3 simulierten Tagen</translation>
    </message>
    <message>
        <source>for +%1, with those who come</source>
        <translation>für +%1, mit denen, die kommen</translation>
    </message>
    <message>
        <source>for an effect of +%1</source>
        <translation>für einen Effekt von +%1</translation>
    </message>
    <message>
        <source>at most %1 · %2</source>
        <translation>höchstens %1 · %2</translation>
    </message>
    <message>
        <source>What would make it possible</source>
        <translation>Was es möglich machen würde</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Holding out %1 customers forgoes %2 of revenue.</source>
        <translation>%1 Kunden zurückzuhalten kostet %2 Umsatz.</translation>
    </message>
    <message>
        <source>Adjusting for the time before (CUPED) saves %1 of the customers.</source>
        <translation>Die Bereinigung um die Zeit davor (CUPED) spart %1 der Kunden.</translation>
    </message>
    <message>
        <source>Bonferroni would need %1 per arm.</source>
        <translation>Bonferroni bräuchte %1 pro Arm.</translation>
    </message>
    <message>
        <source>Most precise: %1 in the control, %2 customers together.</source>
        <translation>Am genauesten: %1 in der Kontrolle, %2 Kunden zusammen.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::PowerCurve</name>
    <message>
        <source>Power</source>
        <translation>Teststärke</translation>
    </message>
    <message>
        <source>Power over the length of the test.</source>
        <translation>Teststärke über die Dauer des Tests.</translation>
    </message>
    <message>
        <source>A test of %1 shows the effect with a chance of %2.</source>
        <translation>Ein Test von %1 zeigt den Effekt mit einer Wahrscheinlichkeit von %2.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::PreviewBoard</name>
    <message>
        <source>What is true</source>
        <translation>Was wahr ist</translation>
    </message>
    <message>
        <source>What channels know</source>
        <translation>Was Kanäle wissen</translation>
    </message>
    <message>
        <source>Which values the preview shows</source>
        <translation>Welche Werte die Vorschau zeigt</translation>
    </message>
    <message>
        <source>Grid of extremes</source>
        <translation>Raster der Extremfälle</translation>
    </message>
    <message>
        <source>As %1 would see it</source>
        <translation>Wie %1 es sehen würde</translation>
    </message>
    <message>
        <source>As a made-up customer would see it</source>
        <translation>Wie ein erfundener Kunde es sehen würde</translation>
    </message>
    <message>
        <source>Open a database to see your own customers.</source>
        <translation>Öffnen Sie eine Datenbank, um Ihre eigenen Kunden zu sehen.</translation>
    </message>
    <message>
        <source>Customers cannot be looked at</source>
        <translation>Kunden können nicht angesehen werden</translation>
    </message>
    <message>
        <source>No grid of extremes</source>
        <translation>Kein Raster der Extremfälle</translation>
    </message>
    <message>
        <source>Extremes in %1</source>
        <translation>Extremfälle in %1</translation>
    </message>
    <message>
        <source>at the next visit</source>
        <translation>beim nächsten Besuch</translation>
    </message>
    <message>
        <source>data of now</source>
        <translation>Daten von jetzt</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>Daten %1 alt</translation>
    </message>
    <message>
        <source>Moment that is looked at</source>
        <translation>Betrachteter Zeitpunkt</translation>
    </message>
    <message>
        <source>What was true, and what the channels knew, at this moment of the customer&apos;s clock</source>
        <translation>Was zu diesem Zeitpunkt nach der Ortszeit des Kunden galt und was die Kanäle wussten</translation>
    </message>
    <message>
        <source>Back to the latest moment</source>
        <translation>Zurück zum letzten Zeitpunkt</translation>
    </message>
    <message>
        <source>Choose at the top whom to view as.</source>
        <translation>Wählen Sie oben, aus wessen Sicht Sie ansehen.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>The email as it is sent, in the browser</source>
        <translation>Die E-Mail, wie sie gesendet wird, im Browser</translation>
    </message>
    <message>
        <source>%1, %2, their local time</source>
        <translation>%1, %2, Ortszeit des Kunden</translation>
    </message>
    <message>
        <source>names and contacts are made up</source>
        <translation>Namen und Kontaktdaten sind erfunden</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Close the list of problems</source>
        <translation>Problemliste schließen</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Beheben</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::ProblemsButton</name>
    <message>
        <source>No warnings</source>
        <translation>Keine Warnungen</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Probleme: %1</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Probleme anzeigen</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Rail</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ReferenceEditor</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Report</name>
    <message>
        <source>Stale data</source>
        <translation>Veraltete Daten</translation>
    </message>
    <message>
        <source>Missing or wrong data</source>
        <translation>Fehlende oder falsche Daten</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Kreation</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Too much untrue</source>
        <translation>Zu viel Unwahres</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 PP</translation>
    </message>
    <message>
        <source>%1 with the journey</source>
        <translation>%1 mit der Journey</translation>
    </message>
    <message>
        <source>%1 without</source>
        <translation>%1 ohne</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>What we believe</source>
        <translation>Was wir annehmen</translation>
    </message>
    <message>
        <source>What a test would read</source>
        <translation>Was ein Test ergäbe</translation>
    </message>
    <message>
        <source>%1 extra purchases</source>
        <translation>%1 zusätzliche Käufe</translation>
    </message>
    <message>
        <source>%1 revenue for %2 of cost</source>
        <translation>%1 Umsatz bei %2 Kosten</translation>
    </message>
    <message>
        <source>chance that a test shows it: %1</source>
        <translation>Chance, dass ein Test es zeigt: %1</translation>
    </message>
    <message>
        <source>No customer saw messages on two channels.</source>
        <translation>Kein Kunde sah Nachrichten auf zwei Kanälen.</translation>
    </message>
    <message>
        <source>No customer saw messages on both.</source>
        <translation>Kein Kunde sah Nachrichten auf beiden.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Not yet answered</source>
        <translation>Noch ohne Antwort</translation>
    </message>
    <message>
        <source>Nobody entered.</source>
        <translation>Niemand stieg ein.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingestiegen</translation>
    </message>
    <message>
        <source>Reached by a message</source>
        <translation>Von Nachricht erreicht</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Reagiert</translation>
    </message>
    <message>
        <source>Reached the goal</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>abgewichen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>How often a message that was seen showed it</source>
        <translation>Wie oft eine gesehene Nachricht es zeigte</translation>
    </message>
    <message>
        <source>An earlier truth</source>
        <translation>Ein früher wahrer Wert</translation>
    </message>
    <message>
        <source>Never the truth</source>
        <translation>Nie der wahre Wert</translation>
    </message>
    <message>
        <source>The channel&apos;s copy lacked it</source>
        <translation>Fehlte in der Kopie des Kanals</translation>
    </message>
    <message>
        <source>No message showed a field of the customer.</source>
        <translation>Keine Nachricht zeigte ein Feld des Kunden.</translation>
    </message>
    <message>
        <source>%1: %2 wrong at worst.</source>
        <translation>%1: schlimmstenfalls %2 falsch.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>fatigue</source>
        <translation>Ermüdung</translation>
    </message>
    <message>
        <source>intrusion</source>
        <translation>Aufdringlichkeit</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Of 100, on average over its touches</source>
        <translation>Von 100, im Mittel über ihre Kontakte</translation>
    </message>
    <message>
        <source>Too many messages</source>
        <translation>Zu viele Nachrichten</translation>
    </message>
    <message>
        <source>Too much known</source>
        <translation>Zu viel Wissen</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>Schon gesagt</translation>
    </message>
    <message>
        <source>No customer was reached.</source>
        <translation>Kein Kunde wurde erreicht.</translation>
    </message>
    <message>
        <source>on average %1 of 100</source>
        <translation>im Mittel %1 von 100</translation>
    </message>
    <message>
        <source>1 in 20 above %1</source>
        <translation>1 von 20 über %1</translation>
    </message>
    <message>
        <source>data used without consent: %1 times</source>
        <translation>Daten ohne Einwilligung verwendet: %1-mal</translation>
    </message>
    <message>
        <source>no data used without consent</source>
        <translation>keine Daten ohne Einwilligung verwendet</translation>
    </message>
    <message>
        <source>No customers were walked.</source>
        <translation>Keine Kunden wurden durchgespielt.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Some channel may reach</source>
        <translation>Über einen Kanal erreichbar</translation>
    </message>
    <message>
        <source>%1 held out</source>
        <translation>%1 zurückgehalten</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ResultsPanel</name>
    <message>
        <source>rise</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>fall</source>
        <translation>Rückgang</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Was herauskam</translation>
    </message>
    <message>
        <source>Read results…</source>
        <translation>Ergebnisse einlesen…</translation>
    </message>
    <message>
        <source>A CSV with one row per customer: arm and outcome.</source>
        <translation>Eine CSV-Datei mit einer Zeile pro Kunde: Arm und Ergebnis.</translation>
    </message>
    <message>
        <source>tier, region+age</source>
        <translation>tier, region+age</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Before the test</source>
        <translation>Vor dem Test</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Lift by arm and segment</source>
        <translation>Lift nach Arm und Segment</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
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
        <source>p, corrected</source>
        <translation>p, korrigiert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What was decided on it?</source>
        <translation>Was wurde daraufhin entschieden?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Record what was learned</source>
        <translation>Erkenntnis festhalten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source> pts</source>
        <translation> PP</translation>
    </message>
    <message>
        <source>adjusted for the time before</source>
        <translation>um die Zeit davor bereinigt</translation>
    </message>
    <message>
        <source>Qini coefficient of the segments: %1</source>
        <translation>Qini-Koeffizient der Segmente: %1</translation>
    </message>
    <message>
        <source>Say what was decided; the next reader wants to know.</source>
        <translation>Sagen Sie, was entschieden wurde; wer es später liest, will es wissen.</translation>
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
        <translation>Alle</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Alle von</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>Beliebige von</translation>
    </message>
    <message>
        <source>None of</source>
        <translation>Keine von</translation>
    </message>
    <message>
        <source>How conditions combine</source>
        <translation>Wie Bedingungen verknüpft sind</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
    <message>
        <source>%1 customers · %2</source>
        <translation>%1 Kunden · %2</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>Of all customers, by this condition alone</source>
        <translation>Von allen Kunden, nur nach dieser Bedingung</translation>
    </message>
</context>
<context>
    <name>throughline::studio::RuleLeaf</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>in den letzten</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>any topic</source>
        <translation>beliebiges Thema</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What the condition is about</source>
        <translation>Worum es in der Bedingung geht</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>ein Feld</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Anzahl der Tage</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>irgendetwas</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>any %1 message</source>
        <translation>eine %1-Nachricht</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>with any content</source>
        <translation>mit beliebigem Inhalt</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>How often or how much</source>
        <translation>Wie oft oder wie viel</translation>
    </message>
    <message>
        <source>of which column</source>
        <translation>von welcher Spalte</translation>
    </message>
    <message>
        <source> times</source>
        <translation> Mal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>zu beliebiger Zeit</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <translation>in den letzten %1</translation>
    </message>
    <message>
        <source>in another number of days…</source>
        <translation>in einer anderen Anzahl von Tagen…</translation>
    </message>
    <message>
        <source>about</source>
        <translation>zu</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Rules</name>
    <message>
        <source>at least %1 times</source>
        <translation>mindestens %1 Mal</translation>
    </message>
    <message>
        <source>more than %1 times</source>
        <translation>mehr als %1 Mal</translation>
    </message>
    <message>
        <source>at most %1 times</source>
        <translation>höchstens %1 Mal</translation>
    </message>
    <message>
        <source>less than %1 times</source>
        <translation>weniger als %1 Mal</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 Mal</translation>
    </message>
    <message>
        <source>any %1 message</source>
        <translation>eine %1-Nachricht</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>bought nothing</source>
        <translation>kaufte nichts</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>kaufte</translation>
    </message>
    <message>
        <source>did nothing</source>
        <translation>tat nichts</translation>
    </message>
    <message>
        <source>did anything</source>
        <translation>tat irgendetwas</translation>
    </message>
    <message>
        <source>did not do &quot;%1&quot;</source>
        <translation>tat nie „%1“</translation>
    </message>
    <message>
        <source>did &quot;%1&quot;</source>
        <translation>tat „%1“</translation>
    </message>
    <message>
        <source>had no support case</source>
        <translation>hatte keinen Supportfall</translation>
    </message>
    <message>
        <source>had a support case</source>
        <translation>hatte einen Supportfall</translation>
    </message>
    <message>
        <source>had no support case of kind &quot;%1&quot;</source>
        <translation>hatte keinen Supportfall der Art „%1“</translation>
    </message>
    <message>
        <source>had a support case of kind &quot;%1&quot;</source>
        <translation>hatte einen Supportfall der Art „%1“</translation>
    </message>
    <message>
        <source>did not click %1</source>
        <translation>klickte nie auf %1</translation>
    </message>
    <message>
        <source>clicked %1</source>
        <translation>klickte auf %1</translation>
    </message>
    <message>
        <source>did not see %1</source>
        <translation>sah nie %1</translation>
    </message>
    <message>
        <source>saw %1</source>
        <translation>sah %1</translation>
    </message>
    <message>
        <source>was not sent %1</source>
        <translation>bekam nie %1 gesendet</translation>
    </message>
    <message>
        <source>was sent %1</source>
        <translation>bekam %1 gesendet</translation>
    </message>
    <message>
        <source>did not get %1</source>
        <translation>erhielt nie %1</translation>
    </message>
    <message>
        <source>got %1</source>
        <translation>erhielt %1</translation>
    </message>
    <message>
        <source>did not unsubscribe from %1</source>
        <translation>meldete sich nie ab über %1</translation>
    </message>
    <message>
        <source>unsubscribed from %1</source>
        <translation>meldete sich ab über %1</translation>
    </message>
    <message>
        <source>did not complain about %1</source>
        <translation>beschwerte sich nie über %1</translation>
    </message>
    <message>
        <source>complained about %1</source>
        <translation>beschwerte sich über %1</translation>
    </message>
    <message>
        <source>did not bounce %1</source>
        <translation>hatte nie einen Bounce für %1</translation>
    </message>
    <message>
        <source>bounced %1</source>
        <translation>hatte einen Bounce für %1</translation>
    </message>
    <message>
        <source>had nothing to do with %1</source>
        <translation>hatte nie Kontakt über %1</translation>
    </message>
    <message>
        <source>had anything to do with %1</source>
        <translation>hatte Kontakt über %1</translation>
    </message>
    <message>
        <source>not &quot;%2&quot; of %1</source>
        <translation>kein „%2“ für %1</translation>
    </message>
    <message>
        <source>&quot;%2&quot; of %1</source>
        <translation>„%2“ für %1</translation>
    </message>
    <message>
        <source>%1 in the last %2</source>
        <translation>%1 in den letzten %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>days since the customer last %1: %2</source>
        <translation>Tage seit dem letzten Mal (%1): %2</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 %2 of what the customer %3: %4</source>
        <translation>%1 von %2 (%3): %4</translation>
    </message>
    <message>
        <source>a field that is not chosen yet</source>
        <translation>ein noch nicht gewähltes Feld</translation>
    </message>
    <message>
        <source>%1 is yes</source>
        <translation>%1 ist ja</translation>
    </message>
    <message>
        <source>%1 is no</source>
        <translation>%1 ist nein</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>nicht (%1)</translation>
    </message>
    <message>
        <source>is in an audience that is not chosen yet</source>
        <translation>ist in einer noch nicht gewählten Zielgruppe</translation>
    </message>
    <message>
        <source>is in %1</source>
        <translation>ist in %1</translation>
    </message>
    <message>
        <source>agrees to %1</source>
        <translation>erlaubt %1</translation>
    </message>
    <message>
        <source>agrees to %1 about %2</source>
        <translation>erlaubt %1 zu %2</translation>
    </message>
</context>
<context>
    <name>throughline::studio::RunButton</name>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>Walk the customers through the journey</source>
        <translation>Kunden durch die Journey führen</translation>
    </message>
    <message>
        <source>Cancel the run, %1 done</source>
        <translation>Lauf abbrechen, %1 fertig</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
</context>
<context>
    <name>throughline::studio::RunComparison</name>
    <message>
        <source>Consistency, of 100</source>
        <translation>Konsistenz, von 100</translation>
    </message>
    <message>
        <source>Lift in purchases, points</source>
        <translation>Lift bei Käufen, Punkte</translation>
    </message>
    <message>
        <source>Extra purchases</source>
        <translation>Zusätzliche Käufe</translation>
    </message>
    <message>
        <source>Extra revenue, %1</source>
        <translation>Zusätzlicher Umsatz, %1</translation>
    </message>
    <message>
        <source>Cost of messages, %1</source>
        <translation>Nachrichtenkosten, %1</translation>
    </message>
    <message>
        <source>Customers who entered</source>
        <translation>Eingestiegene Kunden</translation>
    </message>
    <message>
        <source>Sent against the truth</source>
        <translation>Gegen Quelldaten gesendet</translation>
    </message>
    <message>
        <source>Withheld against the truth</source>
        <translation>Gegen Quelldaten zurückgehalten</translation>
    </message>
    <message>
        <source>Decisions that fresh data would change</source>
        <translation>Entscheidungen, die aktuelle Daten ändern würden</translation>
    </message>
    <message>
        <source>Over-personalisation risk, of 100</source>
        <translation>Risiko der Überpersonalisierung, von 100</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 gesehen</translation>
    </message>
    <message>
        <source>%1 clicked</source>
        <translation>%1 geklickt</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Erster Lauf</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>Zweiter Lauf</translation>
    </message>
    <message>
        <source>Back to the dashboard</source>
        <translation>Zurück zum Dashboard</translation>
    </message>
    <message>
        <source>beside</source>
        <comment>one run beside another</comment>
        <translation>neben</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>difference with the range that holds 9 times in 10</source>
        <translation>Differenz mit dem Bereich, der in 9 von 10 Fällen gilt</translation>
    </message>
    <message>
        <source>What differs in the project</source>
        <translation>Unterschiede im Projekt</translation>
    </message>
    <message>
        <source>Simulate twice to set two runs side by side.</source>
        <translation>Simulieren Sie zweimal, um zwei Läufe nebeneinanderzustellen.</translation>
    </message>
    <message>
        <source>These runs did not walk the same customers with the same luck: a difference may be chance.</source>
        <translation>Diese Läufe haben nicht dieselben Kunden mit demselben Zufall durchgespielt: Ein Unterschied kann zufällig sein.</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>where</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>The same project, seen through another scenario.</source>
        <translation>Dasselbe Projekt, durch ein anderes Szenario gesehen.</translation>
    </message>
    <message>
        <source>Both walked the same project.</source>
        <translation>Beide haben dasselbe Projekt durchgespielt.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of %1 beside %2.</source>
        <translation>
            <numerusform>%n Kennzahl von %1 neben %2.</numerusform>
            <numerusform>%n Kennzahlen von %1 neben %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) between the projects.</source>
        <translation>
            <numerusform>%n Änderung zwischen den Projekten.</numerusform>
            <numerusform>%n Änderungen zwischen den Projekten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::RunSettingsForm</name>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>All %1 of this machine</source>
        <translation>Alle %1 dieses Rechners</translation>
    </message>
    <message>
        <source>The result is the same for any number.</source>
        <translation>Das Ergebnis ist bei jeder Anzahl dasselbe.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ScoreDial</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Unteres Ende</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Oberes Ende</translation>
    </message>
    <message>
        <source>Worst 5 % of customers</source>
        <translation>Schlechteste 5 % der Kunden</translation>
    </message>
    <message>
        <source>Score %1 of 100.</source>
        <translation>Score %1 von 100.</translation>
    </message>
    <message>
        <source>%1: %2 points.</source>
        <translation>%1: %2 Punkte.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>worst 5 %: %1</source>
        <translation>schlechteste 5 %: %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::SegmentedSwitch</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Session</name>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::SettingsPlace</name>
    <message>
        <source>Channel copies</source>
        <translation>Kanalkopien</translation>
    </message>
    <message>
        <source>What each channel knows of the customers, how fresh it is, how far it has drifted, and how often the person is recognised.</source>
        <translation>Was jeder Kanal über die Kunden weiß, wie aktuell es ist, wie weit es abgewichen ist und wie oft die Person erkannt wird.</translation>
    </message>
    <message>
        <source>Tables and roles</source>
        <translation>Tabellen und Rollen</translation>
    </message>
    <message>
        <source>Which table and column of the database plays which part. What stands empty is looked for under its own name.</source>
        <translation>Welche Tabelle und Spalte der Datenbank welche Rolle spielt. Was leer bleibt, wird unter dem eigenen Namen gesucht.</translation>
    </message>
    <message>
        <source>Consent, caps and quiet hours</source>
        <translation>Einwilligung, Caps und Ruhezeiten</translation>
    </message>
    <message>
        <source>Rules above all journeys: how often, when, and who is held out.</source>
        <translation>Regeln über allen Journeys: wie oft, wann und wer zurückgehalten wird.</translation>
    </message>
    <message>
        <source>Costs and currency</source>
        <translation>Kosten und Währung</translation>
    </message>
    <message>
        <source>What a message costs and what a sale brings.</source>
        <translation>Was eine Nachricht kostet und ein Verkauf bringt.</translation>
    </message>
    <message>
        <source>Response and effects</source>
        <translation>Reaktion und Effekte</translation>
    </message>
    <message>
        <source>How customers respond and what messages cause, each with where the figure comes from.</source>
        <translation>Wie Kunden reagieren und was Nachrichten bewirken, jeweils mit der Herkunft des Werts.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>The plans of tests and what was learned.</source>
        <translation>Die Testpläne und was daraus gelernt wurde.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Named differences from the project, to be compared.</source>
        <translation>Benannte Abweichungen vom Projekt, zum Vergleichen.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Name, voice, legal texts and senders.</source>
        <translation>Name, Tonalität, Rechtstexte und Absender.</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Tracking</translation>
    </message>
    <message>
        <source>Parameters that every link of a channel carries.</source>
        <translation>Parameter, die jeder Link eines Kanals trägt.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>What a run starts with.</source>
        <translation>Womit ein Lauf beginnt.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>The name and the salt of this project.</source>
        <translation>Name und Salt dieses Projekts.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ShareBars</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>%1: %2, of all customers %3.</source>
        <translation>%1: %2, von allen Kunden %3.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Shell</name>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
</context>
<context>
    <name>throughline::studio::SimulatePlace</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Run settings</source>
        <translation>Laufeinstellungen</translation>
    </message>
    <message>
        <source>The project has changed since this run.</source>
        <translation>Das Projekt wurde seit diesem Lauf geändert.</translation>
    </message>
    <message>
        <source>Simulate again</source>
        <translation>Erneut simulieren</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Open database…</source>
        <translation>Datenbank öffnen…</translation>
    </message>
    <message>
        <source>Make a sample…</source>
        <translation>Beispiel erstellen…</translation>
    </message>
    <message>
        <source>None is open</source>
        <translation>Keine geöffnet</translation>
    </message>
    <message>
        <source>%1 · made up</source>
        <translation>%1 · erfunden</translation>
    </message>
    <message>
        <source>Walk the customers of %1 through the journey.</source>
        <translation>Führen Sie die Kunden von %1 durch die Journey.</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>A simulation walks real customers through the journey. Open a customer database first.</source>
        <translation>Eine Simulation führt echte Kunden durch die Journey. Öffnen Sie zuerst eine Kundendatenbank.</translation>
    </message>
    <message>
        <source>Base scenario</source>
        <translation>Basisszenario</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>%1 draws × %2 replications</source>
        <translation>%1 Ziehungen × %2 Replikationen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>made-up customers</source>
        <translation>erfundene Kunden</translation>
    </message>
    <message>
        <source>Rename this run</source>
        <translation>Diesen Lauf umbenennen</translation>
    </message>
    <message>
        <source>Forget this run</source>
        <translation>Diesen Lauf verwerfen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Who entered, and what happened to one of them</source>
        <translation>Wer eingestiegen ist und was mit einem davon geschah</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Two runs side by side</source>
        <translation>Zwei Läufe nebeneinander</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Simulation</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::SlotCard</name>
    <message>
        <source>out of date in %1</source>
        <translation>veraltet in %1</translation>
    </message>
    <message>
        <source>overridden in %1</source>
        <translation>überschrieben in %1</translation>
    </message>
    <message>
        <source>adapted in %1</source>
        <translation>angepasst in %1</translation>
    </message>
    <message>
        <source>inherited by %1</source>
        <translation>geerbt von %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Whose text</source>
        <translation>Wessen Text</translation>
    </message>
    <message>
        <source>How the channel takes the slot</source>
        <translation>Wie der Kanal den Slot übernimmt</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>%1 %2: %3 of %4</source>
        <translation>%1 %2: %3 von %4</translation>
    </message>
    <message>
        <source>%1 units as written · parts: %2</source>
        <translation>%1 Einheiten wie geschrieben · Teile: %2</translation>
    </message>
    <message>
        <source>%1 KB of text stand here. Only the beginning is shown.</source>
        <translation>Hier stehen %1 KB Text. Nur der Anfang wird gezeigt.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>It follows version %1, the master is at %2.</source>
        <translation>Folgt Version %1, der Master ist bei %2.</translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>Passt noch</translation>
    </message>
    <message>
        <source>%1 leaves this slot out.</source>
        <translation>%1 lässt diesen Slot weg.</translation>
    </message>
    <message>
        <source>Variants and fields</source>
        <translation>Varianten und Felder</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StatusStrip</name>
    <message>
        <source>No customer database</source>
        <translation>Keine Kundendatenbank</translation>
    </message>
    <message>
        <source>%1 · made up</source>
        <translation>%1 · erfunden</translation>
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
        <translation>%1 nach %2: %3.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StoryLine</name>
    <message>
        <source>Step of the story</source>
        <translation>Schritt im Verlauf</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StoryList</name>
    <message>
        <source>What happened, step by step</source>
        <translation>Was geschah, Schritt für Schritt</translation>
    </message>
    <message>
        <source>What would tip it: %1</source>
        <translation>Was es kippen würde: %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StoryPlayer</name>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Play the story</source>
        <translation>Verlauf abspielen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Close the story</source>
        <translation>Verlauf schließen</translation>
    </message>
    <message>
        <source>Pause the story</source>
        <translation>Verlauf anhalten</translation>
    </message>
    <message>
        <source>Nothing happens to this customer.</source>
        <translation>Mit diesem Kunden geschieht nichts.</translation>
    </message>
    <message>
        <source>What would tip it: %1</source>
        <translation>Was es kippen würde: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StoryWords</name>
    <message>
        <source>A cap is reached</source>
        <translation>Ein Cap ist erreicht</translation>
    </message>
    <message>
        <source>Assigned by hash</source>
        <translation>Per Hash zugewiesen</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klickt</translation>
    </message>
    <message>
        <source>Complains</source>
        <translation>Beschwert sich</translation>
    </message>
    <message>
        <source>Converts</source>
        <translation>Konvertiert</translation>
    </message>
    <message>
        <source>Delivered; will be seen</source>
        <translation>Zugestellt; wird gesehen</translation>
    </message>
    <message>
        <source>Enters the journey</source>
        <translation>Steigt in die Journey ein</translation>
    </message>
    <message>
        <source>Expired before a visit</source>
        <translation>Vor einem Besuch verfallen</translation>
    </message>
    <message>
        <source>First rule that holds</source>
        <translation>Erste zutreffende Regel</translation>
    </message>
    <message>
        <source>In the global hold-out</source>
        <translation>Im globalen Hold-out</translation>
    </message>
    <message>
        <source>Meets the rule of the entry</source>
        <translation>Erfüllt die Einstiegsregel</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Reaches the goal</source>
        <translation>Erreicht das Ziel</translation>
    </message>
    <message>
        <source>Reaches the goal after leaving the journey</source>
        <translation>Erreicht das Ziel nach Verlassen der Journey</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Sees it</source>
        <translation>Sieht sie</translation>
    </message>
    <message>
        <source>Sent; arrives</source>
        <translation>Gesendet; kommt an</translation>
    </message>
    <message>
        <source>The awaited event has been heard of</source>
        <translation>Das erwartete Ereignis ist gemeldet</translation>
    </message>
    <message>
        <source>The call succeeds</source>
        <translation>Der Aufruf gelingt</translation>
    </message>
    <message>
        <source>The copy holds a consent</source>
        <translation>Die Kopie enthält eine Einwilligung</translation>
    </message>
    <message>
        <source>The copy holds an address</source>
        <translation>Die Kopie enthält eine Adresse</translation>
    </message>
    <message>
        <source>The loop&apos;s bound is reached</source>
        <translation>Die Grenze der Schleife ist erreicht</translation>
    </message>
    <message>
        <source>Unsubscribes</source>
        <translation>Meldet sich ab</translation>
    </message>
    <message>
        <source>What the loopback tells of the message</source>
        <translation>Was zur Nachricht zurückgemeldet ist</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>ein anderer Text</translation>
    </message>
    <message>
        <source>until their end</source>
        <translation>bis zu ihrem Ende</translation>
    </message>
    <message>
        <source>the channel is left out</source>
        <translation>der Kanal wird ausgelassen</translation>
    </message>
    <message>
        <source>a change of the truth before the next synchronisation</source>
        <translation>eine Änderung des wahren Werts vor der nächsten Synchronisierung</translation>
    </message>
    <message>
        <source>a copy that holds it</source>
        <translation>eine Kopie, die sie enthält</translation>
    </message>
    <message>
        <source>a copy that holds the field</source>
        <translation>eine Kopie, die das Feld enthält</translation>
    </message>
    <message>
        <source>a copy without it</source>
        <translation>eine Kopie ohne sie</translation>
    </message>
    <message>
        <source>a customer whom the rule leaves out</source>
        <translation>ein Kunde, den die Regel ausschließt</translation>
    </message>
    <message>
        <source>a customer whom the rule takes in</source>
        <translation>ein Kunde, den die Regel einschließt</translation>
    </message>
    <message>
        <source>a longer window, or an earlier answer</source>
        <translation>ein längeres Zeitfenster oder eine frühere Antwort</translation>
    </message>
    <message>
        <source>a loopback that is less late</source>
        <translation>eine weniger verzögerte Rückmeldung</translation>
    </message>
    <message>
        <source>a message sent before</source>
        <translation>eine zuvor gesendete Nachricht</translation>
    </message>
    <message>
        <source>a number on the other side of the delivery rate</source>
        <translation>eine Zahl auf der anderen Seite der Zustellrate</translation>
    </message>
    <message>
        <source>a number on the other side of the rate of looking</source>
        <translation>eine Zahl auf der anderen Seite der Sichtungsrate</translation>
    </message>
    <message>
        <source>a number on the other side of the share of failing calls</source>
        <translation>eine Zahl auf der anderen Seite des Anteils fehlschlagender Aufrufe</translation>
    </message>
    <message>
        <source>a shorter window</source>
        <translation>ein kürzeres Zeitfenster</translation>
    </message>
    <message>
        <source>a synchronisation since the truth changed</source>
        <translation>eine Synchronisierung seit der Änderung des wahren Werts</translation>
    </message>
    <message>
        <source>a synchronisation without errors</source>
        <translation>eine Synchronisierung ohne Fehler</translation>
    </message>
    <message>
        <source>a value on the other side of a rule</source>
        <translation>ein Wert auf der anderen Seite einer Regel</translation>
    </message>
    <message>
        <source>an answer in time</source>
        <translation>eine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>an engagement that had arrived by now</source>
        <translation>eine Interaktion, die bis dahin eingetroffen wäre</translation>
    </message>
    <message>
        <source>another customer key</source>
        <translation>ein anderer Kundenschlüssel</translation>
    </message>
    <message>
        <source>another customer key, or a smaller hold-out</source>
        <translation>ein anderer Kundenschlüssel oder ein kleinerer Hold-out</translation>
    </message>
    <message>
        <source>one message less in its window</source>
        <translation>eine Nachricht weniger in seinem Zeitfenster</translation>
    </message>
    <message>
        <source>the copy holds no address</source>
        <translation>die Kopie enthält keine Adresse</translation>
    </message>
    <message>
        <source>the copy holds no consent</source>
        <translation>die Kopie enthält keine Einwilligung</translation>
    </message>
    <message>
        <source>quiet hours last too long</source>
        <translation>die Ruhezeiten dauern zu lange</translation>
    </message>
    <message>
        <source>a cap is reached</source>
        <translation>ein Cap ist erreicht</translation>
    </message>
    <message>
        <source>no capacity is left</source>
        <translation>keine Kapazität ist übrig</translation>
    </message>
    <message>
        <source>it expired before</source>
        <translation>sie ist vorher verfallen</translation>
    </message>
    <message>
        <source>the journey was left before</source>
        <translation>die Journey wurde vorher verlassen</translation>
    </message>
    <message>
        <source>The truth changes: %1</source>
        <translation>Der wahre Wert ändert sich: %1</translation>
    </message>
    <message>
        <source>Writes the truth: %1</source>
        <translation>Schreibt den wahren Wert: %1</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>Wartet bis %1</translation>
    </message>
    <message>
        <source>Shows %1, out of date</source>
        <translation>Zeigt %1, veraltet</translation>
    </message>
    <message>
        <source>Shows %1, which was never true</source>
        <translation>Zeigt %1, was nie gestimmt hat</translation>
    </message>
    <message>
        <source>Lacks %1</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>Shows %1</source>
        <translation>Zeigt %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>data</comment>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>in truth %1</source>
        <translation>in Wahrheit %1</translation>
    </message>
    <message>
        <source>drew %1</source>
        <translation>Zufallszahl %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StructureForm</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TableRoles</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Name of the table in the database</source>
        <translation>Name der Tabelle in der Datenbank</translation>
    </message>
    <message>
        <source>Change tables and roles</source>
        <translation>Tabellen und Rollen ändern</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TemplatePage</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>More about this template</source>
        <translation>Mehr zu dieser Vorlage</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Slot hinzufügen</translation>
    </message>
    <message>
        <source>A template is written once and adapted for each channel.</source>
        <translation>Eine Vorlage wird einmal geschrieben und für jeden Kanal angepasst.</translation>
    </message>
    <message>
        <source>Dynamic Master Template · version %1 · %2</source>
        <translation>Dynamische Mastervorlage · Version %1 · %2</translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 Kanal</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 Kanäle</translation>
    </message>
    <message>
        <source>Add template</source>
        <translation>Vorlage hinzufügen</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Duplicate template</source>
        <translation>Vorlage duplizieren</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Import an HTML email…</source>
        <translation>HTML-E-Mail importieren…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Kanal entfernen</translation>
    </message>
    <message>
        <source>Delete the chosen slot</source>
        <translation>Gewählten Slot löschen</translation>
    </message>
    <message>
        <source>Delete slot</source>
        <translation>Slot löschen</translation>
    </message>
    <message>
        <source>Brief of the journey as PDF…</source>
        <translation>Briefing der Journey als PDF…</translation>
    </message>
    <message>
        <source>Keep this version as approved</source>
        <translation>Diese Version als freigegeben festhalten</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TemplatePicture</name>
    <message>
        <source>How the message looks</source>
        <translation>Wie die Nachricht aussieht</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TextListEditor</name>
    <message>
        <source>names, parted by commas</source>
        <translation>Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Choose among what is known</source>
        <translation>Aus Bekanntem wählen</translation>
    </message>
    <message>
        <source>Nothing is known here; open a database.</source>
        <translation>Hier ist nichts bekannt; öffnen Sie eine Datenbank.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TimeLine</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) on the calendar.</source>
        <translation>
            <numerusform>%n Test im Kalender.</numerusform>
            <numerusform>%n Tests im Kalender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in conflict.</source>
        <translation>
            <numerusform>%n davon im Konflikt.</numerusform>
            <numerusform>%n davon im Konflikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TimeOfDayEditor</name>
    <message>
        <source>customer&apos;s time</source>
        <translation>Ortszeit des Kunden</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TitleButton</name>
    <message>
        <source>%1, not saved</source>
        <translation>%1, nicht gespeichert</translation>
    </message>
    <message>
        <source>Journeys of this project</source>
        <translation>Journeys dieses Projekts</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TopBar</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenario to simulate</source>
        <translation>Zu simulierendes Szenario</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ValueChooser</name>
    <message>
        <source>Values in the database</source>
        <translation>Werte in der Datenbank</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>one, two, three</source>
        <translation>eins, zwei, drei</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Open a database to see the values of this field.</source>
        <translation>Öffnen Sie eine Datenbank, um die Werte dieses Feldes zu sehen.</translation>
    </message>
    <message>
        <source>Values of personal fields are not shown.</source>
        <translation>Werte personenbezogener Felder werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>a quarter lies below</source>
        <translation>ein Viertel liegt darunter</translation>
    </message>
    <message>
        <source>half lies below</source>
        <translation>Hälfte liegt darunter</translation>
    </message>
    <message>
        <source>three quarters lie below</source>
        <translation>drei Viertel liegen darunter</translation>
    </message>
    <message>
        <source>greatest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>No customer has a value here.</source>
        <translation>Kein Kunde hat hier einen Wert.</translation>
    </message>
    <message>
        <source>and %1 other values</source>
        <translation>und %1 weitere Werte</translation>
    </message>
    <message>
        <source>not known of %1</source>
        <translation>bei %1 nicht bekannt</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ViewingAs</name>
    <message>
        <source>anyone</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Whose eyes content is seen with: %1</source>
        <translation>Aus wessen Sicht Inhalte gezeigt werden: %1</translation>
    </message>
    <message>
        <source>Open a database to look with a customer&apos;s eyes</source>
        <translation>Öffnen Sie eine Datenbank, um die Sicht eines Kunden einzunehmen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Anyone · a made-up customer</source>
        <translation>Beliebig · ein erfundener Kunde</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Welcome</name>
    <message>
        <source>Welcome to Throughline</source>
        <translation>Willkommen bei Throughline</translation>
    </message>
    <message>
        <source>Draw a journey, walk your customers through it before launch, and see how consistent it feels and what it brings. A sample is simulated on made-up customers at once.</source>
        <translation>Zeichnen Sie eine Journey, führen Sie Ihre Kunden vor dem Start hindurch und sehen Sie, wie konsistent sie wirkt und was sie bringt. Ein Beispiel wird sofort mit erfundenen Kunden simuliert.</translation>
    </message>
    <message>
        <source>Open and simulate</source>
        <translation>Öffnen und simulieren</translation>
    </message>
    <message>
        <source>Open and simulate %1</source>
        <translation>%1 öffnen und simulieren</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
</context>
<context>
    <name>throughline::studio::WindowFrame</name>
    <message>
        <source>Find or run a command</source>
        <translation>Befehl suchen oder ausführen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a place of the window</comment>
        <translation>Zu %1 wechseln</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::CanvasActions</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::CanvasPanel</name>
    <message>
        <source>A journey starts with who enters it. Drag an entry here, or press Tab.</source>
        <translation>Eine Journey beginnt damit, wer in sie einsteigt. Ziehen Sie einen Einstieg hierher oder drücken Sie Tab.</translation>
    </message>
    <message>
        <source>Start with an event</source>
        <translation>Mit einem Ereignis beginnen</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) per customer</source>
        <translation>
            <numerusform>%n Nachricht pro Kunde</numerusform>
            <numerusform>%n Nachrichten pro Kunde</numerusform>
        </translation>
    </message>
    <message>
        <source>per round</source>
        <translation>pro Runde</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Titel der Gruppe</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::CanvasScene</name>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>%n Schritt verschieben</numerusform>
            <numerusform>%n Schritte verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to several steps, so its connections stay. Remove all but one to pull it out.</source>
        <translation>„%1“ führt zu mehreren Schritten, darum bleiben die Verbindungen. Entfernen Sie alle bis auf eine, um den Schritt herauszuziehen.</translation>
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
        <translation>%1. Führt zu %2</translation>
    </message>
    <message>
        <source>Journey canvas</source>
        <translation>Journey-Zeichenfläche</translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>%n Schritt verschieben</numerusform>
            <numerusform>%n Schritte verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys walk along the journey, with Ctrl to its connections; Tab adds a step, Enter opens its settings, Ctrl+Tab leaves the canvas.</source>
        <translation>Pfeiltasten gehen die Journey entlang, mit Ctrl zu ihren Verbindungen; Tab fügt einen Schritt hinzu, Eingabe öffnet seine Einstellungen, Ctrl+Tab verlässt die Zeichenfläche.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 nach %2</translation>
    </message>
    <message>
        <source>From %1 to %2, when %3</source>
        <translation>Von %1 nach %2, wenn %3</translation>
    </message>
    <message>
        <source>Nobody went this way.</source>
        <translation>Niemand ging diesen Weg.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Die Gruppe umbenennen</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::FindBar</name>
    <message>
        <source>Find steps</source>
        <translation>Schritte suchen</translation>
    </message>
    <message>
        <source>Words of any property, or is:error, is:unused, uses:FIELD, kind:message, channel:sms, template:NAME. A minus before a term turns it round.</source>
        <translation>Wörter aus beliebigen Eigenschaften oder is:error, is:unused, uses:FIELD, kind:message, channel:sms, template:NAME. Ein Minus vor einem Begriff kehrt ihn um.</translation>
    </message>
    <message>
        <source>Previous step found</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next step found</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::Minimap</name>
    <message>
        <source>Overview of the journey</source>
        <translation>Übersicht der Journey</translation>
    </message>
    <message>
        <source>Overview: click to go there</source>
        <translation>Übersicht: Klicken, um dorthin zu gehen</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::PaletteList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::PalettePanel</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::PalettePopup</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show the whole journey</source>
        <translation>Ganze Journey anzeigen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
</TS>
