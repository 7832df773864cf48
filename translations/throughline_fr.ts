<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>The usual orders are rules of thumb (assumed); the figures are this project&apos;s own.</source>
        <translation>Les ordres habituels sont des règles empiriques (supposées)&#xa0;; les chiffres sont propres à ce projet.</translation>
    </message>
</context>
<context>
    <name>Agent</name>
    <message>
        <source>We call</source>
        <translation>Appel sortant</translation>
    </message>
    <message>
        <source>The customer calls</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non joint</translation>
    </message>
    <message>
        <source>Agent task</source>
        <translation>Tâche conseiller</translation>
    </message>
    <message>
        <source>A conversation with a person of a call centre or of customer success.</source>
        <translation>Une conversation avec une personne du centre d’appels ou du service client.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Who calls whom.</source>
        <translation>Qui appelle qui.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Tasks of one queue share its people.</source>
        <translation>Les tâches d’une même file se partagent ses conseillers.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What the operator sees, or the voice prompt.</source>
        <translation>Ce que voit l’opérateur, ou le message vocal.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Conversations that the queue holds in an hour. 0 means no limit.</source>
        <translation>Conversations que la file traite en une heure. 0&#xa0;: aucune limite.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock.</source>
        <translation>À l’heure locale du client.</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Given up after</source>
        <translation>Abandon après</translation>
    </message>
    <message>
        <source>A customer who was not spoken to by then leaves as not reached.</source>
        <translation>Un client à qui l’on n’a pas parlé d’ici là sort comme non joint.</translation>
    </message>
</context>
<context>
    <name>Assumption</name>
    <message>
        <source>Assignment</source>
        <translation>Affectation</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sight</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>How customers respond to the messages of a channel.</source>
        <translation>Comment les clients réagissent aux messages d’un canal.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Names the assumption.</source>
        <translation>Identifie l’hypothèse.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The channel that it is about.</source>
        <translation>Le canal concerné.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Leave it open for every template of the channel.</source>
        <translation>Laissez vide pour tous les modèles du canal.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Leave it open for everyone.</source>
        <translation>Laissez vide pour tout le monde.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Share of what is sent.</source>
        <translation>Part des messages envoyés.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Share of what is delivered.</source>
        <translation>Part des messages remis.</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Cliqué</translation>
    </message>
    <message>
        <source>Share of what is seen.</source>
        <translation>Part des messages vus.</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désabonné</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>Plainte</translation>
    </message>
    <message>
        <source>Half have seen it after</source>
        <translation>Vu par la moitié après</translation>
    </message>
    <message>
        <source>Of those who ever see it; the delay is log-normal.</source>
        <translation>Parmi ceux qui le voient un jour&#xa0;; le délai suit une loi log-normale.</translation>
    </message>
    <message>
        <source>Spread of that delay</source>
        <translation>Dispersion de ce délai</translation>
    </message>
    <message>
        <source>Standard deviation of its natural logarithm.</source>
        <translation>Écart-type de son logarithme naturel.</translation>
    </message>
    <message>
        <source>Half have clicked after</source>
        <translation>Cliqué par la moitié après</translation>
    </message>
    <message>
        <source>Counted from when it was seen.</source>
        <translation>Compté à partir de la vue.</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré sur</translation>
    </message>
    <message>
        <source>Number of messages behind the rates; the fewer, the wider the belief.</source>
        <translation>Nombre de messages derrière les taux&#xa0;; moins il y en a, plus l’incertitude est large.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Where these figures come from.</source>
        <translation>D’où viennent ces chiffres.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Who measured or assumed it, and when.</source>
        <translation>Qui les a mesurés ou supposés, et quand.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>What a message causes: how much more often customers convert.</source>
        <translation>Ce qu’un message provoque&#xa0;: combien de fois plus les clients convertissent.</translation>
    </message>
    <message>
        <source>Step or arm</source>
        <translation>Étape ou bras</translation>
    </message>
    <message>
        <source>A message&apos;s step, or step.arm of an experiment. Open: by template or channel.</source>
        <translation>L’étape d’un message, ou étape.bras d’une expérimentation. Vide&#xa0;: par modèle ou par canal.</translation>
    </message>
    <message>
        <source>Leave it open for every template.</source>
        <translation>Laissez vide pour tous les modèles.</translation>
    </message>
    <message>
        <source>Leave it open for every channel.</source>
        <translation>Laissez vide pour tous les canaux.</translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation>Agit dès</translation>
    </message>
    <message>
        <source>From when it acts: being assigned to the arm, the send, or the sight.</source>
        <translation>Le moment où il commence à agir&#xa0;: l’affectation au bras, l’envoi ou la vue.</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Multiplicateur</translation>
    </message>
    <message>
        <source>Of the rate of conversion, at its strongest. 1 means no effect.</source>
        <translation>Du taux de conversion, à son maximum. 1&#xa0;: aucun effet.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Believed to be lower with a chance of 5 %.</source>
        <translation>Valeur réelle jugée inférieure avec une probabilité de 5&#xa0;%.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Believed to be higher with a chance of 5 %.</source>
        <translation>Valeur réelle jugée supérieure avec une probabilité de 5&#xa0;%.</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Demi-vie</translation>
    </message>
    <message>
        <source>After this, half of the effect is left.</source>
        <translation>Passé ce délai, il reste la moitié de l’effet.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>What the simulation believes, each with its source.</source>
        <translation>Ce que suppose la simulation, avec la source de chaque chiffre.</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>The most specific one applies; published benchmarks where none does.</source>
        <translation>La plus précise s’applique&#xa0;; à défaut, des références publiées.</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effets</translation>
    </message>
    <message>
        <source>The most specific one applies to each message.</source>
        <translation>Le plus précis s’applique à chaque message.</translation>
    </message>
    <message>
        <source>Conversions a year</source>
        <translation>Conversions par an</translation>
    </message>
    <message>
        <source>Of a customer without history.</source>
        <translation>D’un client sans historique.</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Panier moyen</translation>
    </message>
    <message>
        <source>Visits a week</source>
        <translation>Visites par semaine</translation>
    </message>
    <message>
        <source>Of a customer without history, to the website or app.</source>
        <translation>D’un client sans historique, sur le site ou dans l’application.</translation>
    </message>
    <message>
        <source>Effect of recognition</source>
        <translation>Effet de la reconnaissance</translation>
    </message>
    <message>
        <source>How much consistency raises the response. 0 means off.</source>
        <translation>À quel point la cohérence augmente la réaction. 0&#xa0;: désactivé.</translation>
    </message>
    <message>
        <source>Where the figures of customers without history come from.</source>
        <translation>D’où viennent les chiffres des clients sans historique.</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Customers for whom a rule holds.</source>
        <translation>Les clients qui remplissent une règle.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Names the audience; it never changes.</source>
        <translation>Identifie l’audience&#xa0;; ne change jamais.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>Affiché dans les listes et les rapports.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Who belongs to it.</source>
        <translation>Qui en fait partie.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>A typical customer with a story, to look at content with.</source>
        <translation>Un client type avec son histoire, pour regarder les contenus à travers ses yeux.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>Who this persona is and what matters to them.</source>
        <translation>Qui est ce persona et ce qui compte pour lui.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>what the copies cost is known only after a simulation</source>
        <translation>le coût des copies n’est connu qu’après une simulation</translation>
    </message>
    <message>
        <source>no copy of this field says when it was synchronised</source>
        <translation>aucune copie de ce champ n’indique quand elle a été synchronisée</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Voice</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>How the brand speaks.</source>
        <translation>La façon dont la marque s’exprime.</translation>
    </message>
    <message>
        <source>Banned words</source>
        <translation>Mots interdits</translation>
    </message>
    <message>
        <source>Words that the brand never uses.</source>
        <translation>Mots que la marque n’emploie jamais.</translation>
    </message>
    <message>
        <source>Required phrases</source>
        <translation>Formules obligatoires</translation>
    </message>
    <message>
        <source>Phrases that every message carries.</source>
        <translation>Formules présentes dans chaque message.</translation>
    </message>
    <message>
        <source>Exclamation marks</source>
        <translation>Points d’exclamation</translation>
    </message>
    <message>
        <source>At most so many in one text.</source>
        <translation>Nombre maximal dans un texte.</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>At most this share of the letters of one text.</source>
        <translation>Part maximale des lettres d’un texte.</translation>
    </message>
    <message>
        <source>Reading level</source>
        <translation>Niveau de lecture</translation>
    </message>
    <message>
        <source>School grade that a reader needs at most. Open: not checked.</source>
        <translation>Niveau scolaire maximal requis pour le lire. Vide&#xa0;: non vérifié.</translation>
    </message>
    <message>
        <source>Legal text</source>
        <translation>Mention légale</translation>
    </message>
    <message>
        <source>Text that the law wants in a channel or region.</source>
        <translation>Texte exigé par la loi dans un canal ou une région.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Names the text.</source>
        <translation>Identifie le texte.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Leave it open for every channel.</source>
        <translation>Laissez vide pour tous les canaux.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Such as EU or US; empty for everywhere.</source>
        <translation>Par exemple EU ou US&#xa0;; vide pour partout.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What it says, in Liquid.</source>
        <translation>Son contenu, en Liquid.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>As whom the brand writes.</source>
        <translation>Le nom sous lequel la marque écrit.</translation>
    </message>
    <message>
        <source>Where this sender is shown.</source>
        <translation>Où cet expéditeur est affiché.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the customer reads.</source>
        <translation>Ce que lit le client.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The brand&apos;s own address or number.</source>
        <translation>L’adresse ou le numéro de la marque.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>How the brand looks and speaks.</source>
        <translation>L’apparence et le ton de la marque.</translation>
    </message>
    <message>
        <source>The name that customers know.</source>
        <translation>Le nom que connaissent les clients.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>The palette, each as #RRGGBB.</source>
        <translation>La palette, chaque couleur au format #RRGGBB.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A file or address.</source>
        <translation>Un fichier ou une adresse.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Where landing links lead: https://…</source>
        <translation>Où mènent les liens de destination&#xa0;: https://…</translation>
    </message>
    <message>
        <source>Legal texts</source>
        <translation>Mentions légales</translation>
    </message>
    <message>
        <source>Texts that the law wants.</source>
        <translation>Les textes exigés par la loi.</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Expéditeurs</translation>
    </message>
    <message>
        <source>As whom the brand writes in each channel.</source>
        <translation>Le nom sous lequel la marque écrit dans chaque canal.</translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>throughline: %1 is no input of %2 and is not used.</source>
        <translation>throughline&#xa0;: %1 n’est pas une entrée de %2 et n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Agreement of several raters beyond chance (Krippendorff&apos;s alpha, nominal).</source>
        <translation>Accord entre plusieurs évaluateurs au-delà du hasard (alpha de Krippendorff, nominal).</translation>
    </message>
    <message>
        <source>The ratings that each unit was given.</source>
        <translation>Les notes attribuées à chaque unité.</translation>
    </message>
    <message>
        <source>Standard error of the estimate.</source>
        <translation>Erreur type de l’estimation.</translation>
    </message>
    <message>
        <source>Standard deviation of the effects that are mixed over.</source>
        <translation>Écart-type des effets sur lesquels porte le mélange.</translation>
    </message>
    <message>
        <source>Half-width of an interval that holds at every look (normal mixture).</source>
        <translation>Demi-largeur d’un intervalle valable à chaque analyse (mélange normal).</translation>
    </message>
    <message>
        <source>p-value of one look of the mixture sequential test; its minimum over the looks is valid at every look.</source>
        <translation>Valeur p d’une analyse du test séquentiel par mélange&#xa0;; son minimum sur les analyses est valable à chaque analyse.</translation>
    </message>
    <message>
        <source>Estimated effect.</source>
        <translation>Effet estimé.</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>%1 attendu, %2 trouvé</translation>
    </message>
    <message>
        <source>must be in %1, found %2</source>
        <translation>doit être dans %1, %2 trouvé</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>must be one of %1, found %2</source>
        <translation>doit être l’un de %1, %2 trouvé</translation>
    </message>
    <message>
        <source>Mean of the effects thought possible.</source>
        <translation>Moyenne des effets jugés possibles.</translation>
    </message>
    <message>
        <source>Their standard deviation.</source>
        <translation>Leur écart-type.</translation>
    </message>
    <message>
        <source>Parameter of the beta belief.</source>
        <translation>Paramètre de la loi bêta a priori.</translation>
    </message>
    <message>
        <source>Chance that a test of two conversion rates will be significant and positive, over a normal prior of the effect.</source>
        <translation>Probabilité qu’un test de deux taux de conversion soit significatif et positif, avec une loi a priori normale de l’effet.</translation>
    </message>
    <message>
        <source>Customers per arm.</source>
        <translation>Clients par bras.</translation>
    </message>
    <message>
        <source>Conversion rate of the control arm.</source>
        <translation>Taux de conversion du bras de contrôle.</translation>
    </message>
    <message>
        <source>Chance that the effect is positive: the ceiling of assurance.</source>
        <translation>Probabilité que l’effet soit positif&#xa0;: le plafond de l’assurance.</translation>
    </message>
    <message>
        <source>Chance that rate B is above rate A, from two beta beliefs.</source>
        <translation>Probabilité que le taux B dépasse le taux A, d’après deux lois bêta.</translation>
    </message>
    <message>
        <source>Chance that send time 2 has the higher rate, from two beta beliefs.</source>
        <translation>Probabilité que l’heure d’envoi 2 ait le meilleur taux, d’après deux lois bêta.</translation>
    </message>
    <message>
        <source>Central credible interval of a beta belief: low, high.</source>
        <translation>Intervalle de crédibilité central d’une loi bêta&#xa0;: borne basse, borne haute.</translation>
    </message>
    <message>
        <source>A customer&apos;s opening rate at a send time, shrunk to that of the segment.</source>
        <translation>Taux d’ouverture d’un client à une heure d’envoi, ramené vers celui du segment.</translation>
    </message>
    <message>
        <source>Messages opened.</source>
        <translation>Messages ouverts.</translation>
    </message>
    <message>
        <source>Messages sent.</source>
        <translation>Messages envoyés.</translation>
    </message>
    <message>
        <source>Opening rate of the segment.</source>
        <translation>Taux d’ouverture du segment.</translation>
    </message>
    <message>
        <source>Messages that the segment&apos;s rate counts for.</source>
        <translation>Nombre de messages que pèse le taux du segment.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 est supérieur à %2.</translation>
    </message>
    <message>
        <source>Without sends and without a segment there is no rate.</source>
        <translation>Sans envoi ni segment, il n’y a pas de taux.</translation>
    </message>
    <message>
        <source>These inputs have no finite answer.</source>
        <translation>Ces entrées n’ont pas de réponse finie.</translation>
    </message>
    <message>
        <source>The lists %1 and %2 differ in length.</source>
        <translation>Les listes %1 et %2 n’ont pas la même longueur.</translation>
    </message>
    <message>
        <source>The inputs must be one JSON object.</source>
        <translation>Les entrées doivent former un seul objet JSON.</translation>
    </message>
    <message>
        <source>These inputs cannot be computed: %1</source>
        <translation>Calcul impossible avec ces entrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no calculator named %1.</source>
        <translation>Il n’existe pas de calculateur nommé %1.</translation>
    </message>
    <message>
        <source>The inputs are not valid JSON.</source>
        <translation>Les entrées ne sont pas du JSON valide.</translation>
    </message>
    <message>
        <source>Level of the test.</source>
        <translation>Niveau du test.</translation>
    </message>
    <message>
        <source>One- or two-sided test.</source>
        <translation>Test unilatéral ou bilatéral.</translation>
    </message>
    <message>
        <source>Wanted chance of a significant result.</source>
        <translation>Probabilité voulue d’un résultat significatif.</translation>
    </message>
    <message>
        <source>Confidence level.</source>
        <translation>Niveau de confiance.</translation>
    </message>
    <message>
        <source>BG/NBD: shape of the purchase rate.</source>
        <translation>BG/NBD&#xa0;: forme du taux d’achat.</translation>
    </message>
    <message>
        <source>BG/NBD: rate of the purchase rate.</source>
        <translation>BG/NBD&#xa0;: intensité du taux d’achat.</translation>
    </message>
    <message>
        <source>BG/NBD: first parameter of the dropout.</source>
        <translation>BG/NBD&#xa0;: premier paramètre de l’abandon.</translation>
    </message>
    <message>
        <source>BG/NBD: second parameter of the dropout.</source>
        <translation>BG/NBD&#xa0;: second paramètre de l’abandon.</translation>
    </message>
    <message>
        <source>Repeat purchases.</source>
        <translation>Achats répétés.</translation>
    </message>
    <message>
        <source>Time of the last purchase, from the first.</source>
        <translation>Date du dernier achat, comptée depuis le premier.</translation>
    </message>
    <message>
        <source>Time since the first purchase.</source>
        <translation>Temps écoulé depuis le premier achat.</translation>
    </message>
    <message>
        <source>Length of the time ahead.</source>
        <translation>Longueur de la période à venir.</translation>
    </message>
    <message>
        <source>The last purchase (t_x) lies after the end of the observation (T).</source>
        <translation>Le dernier achat (t_x) est postérieur à la fin de l’observation (T).</translation>
    </message>
    <message>
        <source>The lists differ in length.</source>
        <translation>Les listes n’ont pas la même longueur.</translation>
    </message>
    <message>
        <source>Fits the BG/NBD model by maximum likelihood: r, alpha, a, b, log likelihood.</source>
        <translation>Ajuste le modèle BG/NBD par maximum de vraisemblance&#xa0;: r, alpha, a, b, log-vraisemblance.</translation>
    </message>
    <message>
        <source>Repeat purchases of each customer.</source>
        <translation>Achats répétés de chaque client.</translation>
    </message>
    <message>
        <source>Time of each customer&apos;s last purchase, from the first.</source>
        <translation>Date du dernier achat de chaque client, comptée depuis le premier.</translation>
    </message>
    <message>
        <source>Time since each customer&apos;s first purchase.</source>
        <translation>Temps écoulé depuis le premier achat de chaque client.</translation>
    </message>
    <message>
        <source>How many customers each entry stands for.</source>
        <translation>Nombre de clients que représente chaque ligne.</translation>
    </message>
    <message>
        <source>Weight of a penalty on large parameters.</source>
        <translation>Poids de la pénalité sur les grands paramètres.</translation>
    </message>
    <message>
        <source>Purchases that an unknown customer makes in a time (BG/NBD).</source>
        <translation>Achats d’un client inconnu sur une période (BG/NBD).</translation>
    </message>
    <message>
        <source>Purchases that a customer with a known history will make in a time (BG/NBD).</source>
        <translation>Achats à venir, sur une période, d’un client à l’historique connu (BG/NBD).</translation>
    </message>
    <message>
        <source>Chance that a customer is still a customer (BG/NBD); 1 without repeat purchases, by the model.</source>
        <translation>Probabilité qu’un client soit encore client (BG/NBD)&#xa0;; 1 sans achat répété, par construction du modèle.</translation>
    </message>
    <message>
        <source>Expected value per purchase of a customer (Gamma-Gamma).</source>
        <translation>Valeur attendue par achat d’un client (Gamma-Gamma).</translation>
    </message>
    <message>
        <source>Shape of the spend.</source>
        <translation>Forme de la dépense.</translation>
    </message>
    <message>
        <source>Shape of its spread over customers.</source>
        <translation>Forme de sa dispersion entre clients.</translation>
    </message>
    <message>
        <source>Rate of its spread over customers.</source>
        <translation>Intensité de sa dispersion entre clients.</translation>
    </message>
    <message>
        <source>Their mean value.</source>
        <translation>Leur valeur moyenne.</translation>
    </message>
    <message>
        <source>Discounted value of the coming weeks, purchases by BG/NBD.</source>
        <translation>Valeur actualisée des semaines à venir, achats selon BG/NBD.</translation>
    </message>
    <message>
        <source>Value per purchase.</source>
        <translation>Valeur par achat.</translation>
    </message>
    <message>
        <source>Weeks to count.</source>
        <translation>Semaines à compter.</translation>
    </message>
    <message>
        <source>Discount rate a week.</source>
        <translation>Taux d’actualisation par semaine.</translation>
    </message>
    <message>
        <source>Number of equally spaced looks.</source>
        <translation>Nombre d’analyses également espacées.</translation>
    </message>
    <message>
        <source>Information at each look over that of the full test, ascending; instead of looks.</source>
        <translation>Information à chaque analyse rapportée à celle du test complet, croissante&#xa0;; à la place de looks.</translation>
    </message>
    <message>
        <source>One-sided level: half of the two-sided one.</source>
        <translation>Niveau unilatéral&#xa0;: la moitié du bilatéral.</translation>
    </message>
    <message>
        <source>O&apos;Brien-Fleming, Pocock, Wang-Tsiatis, Haybittle-Peto, or spending functions like O&apos;Brien-Fleming, like Pocock, of Kim and DeMets, of Hwang, Shih and DeCani.</source>
        <translation>O&apos;Brien-Fleming, Pocock, Wang-Tsiatis, Haybittle-Peto, ou fonctions de dépense de type O&apos;Brien-Fleming, de type Pocock, de Kim et DeMets, de Hwang, Shih et DeCani.</translation>
    </message>
    <message>
        <source>Bar at the interim looks of Haybittle-Peto.</source>
        <translation>Seuil aux analyses intermédiaires de Haybittle-Peto.</translation>
    </message>
    <message>
        <source>Shape of Wang-Tsiatis: 0 is O&apos;Brien-Fleming, 0.5 Pocock.</source>
        <translation>Forme de Wang-Tsiatis&#xa0;: 0 donne O&apos;Brien-Fleming, 0.5 Pocock.</translation>
    </message>
    <message>
        <source>Shape of the spending functions of Kim-DeMets and Hwang-Shih-DeCani.</source>
        <translation>Forme des fonctions de dépense de Kim-DeMets et de Hwang-Shih-DeCani.</translation>
    </message>
    <message>
        <source>Either looks or info_fractions is needed.</source>
        <translation>Il faut soit looks, soit info_fractions.</translation>
    </message>
    <message>
        <source>A sequential test has 1 to %1 looks.</source>
        <translation>Un test séquentiel compte de 1 à %1 analyses.</translation>
    </message>
    <message>
        <source>Information fractions must grow from look to look.</source>
        <translation>Les fractions d’information doivent croître d’une analyse à l’autre.</translation>
    </message>
    <message>
        <source>The spending function of Kim and DeMets needs a gamma above 0.</source>
        <translation>La fonction de dépense de Kim et DeMets exige un gamma supérieur à 0.</translation>
    </message>
    <message>
        <source>Critical values per look, O&apos;Brien-Fleming.</source>
        <translation>Valeurs critiques par analyse, O&apos;Brien-Fleming.</translation>
    </message>
    <message>
        <source>Critical values per look, Pocock.</source>
        <translation>Valeurs critiques par analyse, Pocock.</translation>
    </message>
    <message>
        <source>Critical values per look, spending like O&apos;Brien-Fleming (Lan and DeMets); null while nothing is spent.</source>
        <translation>Valeurs critiques par analyse, dépense de type O&apos;Brien-Fleming (Lan et DeMets)&#xa0;; null tant que rien n’est dépensé.</translation>
    </message>
    <message>
        <source>Critical values per look, spending like Pocock (Lan and DeMets).</source>
        <translation>Valeurs critiques par analyse, dépense de type Pocock (Lan et DeMets).</translation>
    </message>
    <message>
        <source>Critical values per look, Haybittle-Peto with the last look adjusted.</source>
        <translation>Valeurs critiques par analyse, Haybittle-Peto avec la dernière analyse ajustée.</translation>
    </message>
    <message>
        <source>Largest size of a sequential test over that of the fixed test.</source>
        <translation>Taille maximale d’un test séquentiel rapportée à celle du test fixe.</translation>
    </message>
    <message>
        <source>Expected size of a sequential test over that of the fixed test.</source>
        <translation>Taille attendue d’un test séquentiel rapportée à celle du test fixe.</translation>
    </message>
    <message>
        <source>The planned effect, none, or half of it.</source>
        <translation>L’effet prévu, aucun effet, ou la moitié.</translation>
    </message>
    <message>
        <source>Chance of having stopped for success by each look under the planned effect.</source>
        <translation>Probabilité de s’être arrêté sur un succès à chaque analyse, sous l’effet prévu.</translation>
    </message>
    <message>
        <source>Chance of a false alarm when a fixed test is looked at repeatedly.</source>
        <translation>Probabilité d’une fausse alerte quand un test fixe est analysé à plusieurs reprises.</translation>
    </message>
    <message>
        <source>Critical value of each look.</source>
        <translation>Valeur critique de chaque analyse.</translation>
    </message>
    <message>
        <source>Customers with the outcome.</source>
        <translation>Clients présentant le résultat.</translation>
    </message>
    <message>
        <source>Customers in all.</source>
        <translation>Nombre total de clients.</translation>
    </message>
    <message>
        <source>Mean of the treated arm.</source>
        <translation>Moyenne du bras traité.</translation>
    </message>
    <message>
        <source>Variance of that mean.</source>
        <translation>Variance de cette moyenne.</translation>
    </message>
    <message>
        <source>Mean of the control arm.</source>
        <translation>Moyenne du bras de contrôle.</translation>
    </message>
    <message>
        <source>Covariance of the two means: 0 for separate arms.</source>
        <translation>Covariance des deux moyennes&#xa0;: 0 pour des bras distincts.</translation>
    </message>
    <message>
        <source>A lift over a control of 0 does not exist.</source>
        <translation>Il n’y a pas de lift par rapport à un contrôle de 0.</translation>
    </message>
    <message>
        <source>The covariance is larger than the variances allow.</source>
        <translation>La covariance dépasse ce que permettent les variances.</translation>
    </message>
    <message>
        <source>Customers in the arm.</source>
        <translation>Clients dans le bras.</translation>
    </message>
    <message>
        <source>Mean of the arm.</source>
        <translation>Moyenne du bras.</translation>
    </message>
    <message>
        <source>Standard deviation in the arm.</source>
        <translation>Écart-type dans le bras.</translation>
    </message>
    <message>
        <source>Confidence interval of a rate (Wilson).</source>
        <translation>Intervalle de confiance d’un taux (Wilson).</translation>
    </message>
    <message>
        <source>Share engaged on two or more channels among those reached on two or more, with its Wilson interval.</source>
        <translation>Part des clients engagés sur deux canaux ou plus parmi ceux touchés sur deux ou plus, avec son intervalle de Wilson.</translation>
    </message>
    <message>
        <source>Confidence interval of a difference of rates (Newcombe, hybrid score).</source>
        <translation>Intervalle de confiance d’une différence de taux (Newcombe, score hybride).</translation>
    </message>
    <message>
        <source>Confidence interval of a difference of rates (Miettinen and Nurminen).</source>
        <translation>Intervalle de confiance d’une différence de taux (Miettinen et Nurminen).</translation>
    </message>
    <message>
        <source>Confidence interval of a ratio of rates (Miettinen and Nurminen); null for an unbounded end.</source>
        <translation>Intervalle de confiance d’un rapport de taux (Miettinen et Nurminen)&#xa0;; null pour une borne infinie.</translation>
    </message>
    <message>
        <source>Confidence interval of a relative lift (Fieller); null where it is unbounded.</source>
        <translation>Intervalle de confiance d’un lift relatif (Fieller)&#xa0;; null là où il n’est pas borné.</translation>
    </message>
    <message>
        <source>Relative lift with its confidence interval (delta method): lift, low, high.</source>
        <translation>Lift relatif avec son intervalle de confiance (méthode delta)&#xa0;: lift, borne basse, borne haute.</translation>
    </message>
    <message>
        <source>Confidence interval of a difference of means with unequal variances (Welch): low, high, degrees of freedom.</source>
        <translation>Intervalle de confiance d’une différence de moyennes à variances inégales (Welch)&#xa0;: borne basse, borne haute, degrés de liberté.</translation>
    </message>
    <message>
        <source>Difference of the means.</source>
        <translation>Différence des moyennes.</translation>
    </message>
    <message>
        <source>Standard deviation in each arm.</source>
        <translation>Écart-type dans chaque bras.</translation>
    </message>
    <message>
        <source>Count significant results of the wrong direction too.</source>
        <translation>Compter aussi les résultats significatifs dans le mauvais sens.</translation>
    </message>
    <message>
        <source>Customers per arm to tell two means apart (t test, noncentral t).</source>
        <translation>Clients par bras pour distinguer deux moyennes (test t, t non centré).</translation>
    </message>
    <message>
        <source>Power of the t test with equal arms (noncentral t).</source>
        <translation>Puissance du test t à bras égaux (t non centré).</translation>
    </message>
    <message>
        <source>Power of the t test with unequal arms (noncentral t).</source>
        <translation>Puissance du test t à bras inégaux (t non centré).</translation>
    </message>
    <message>
        <source>Difference of the means in standard deviations.</source>
        <translation>Différence des moyennes en écarts-types.</translation>
    </message>
    <message>
        <source>The smallest difference of means that the t test finds.</source>
        <translation>La plus petite différence de moyennes que détecte le test t.</translation>
    </message>
    <message>
        <source>Customers per arm to tell two means apart with two known standard deviations (revenue).</source>
        <translation>Clients par bras pour distinguer deux moyennes dont les deux écarts-types sont connus (chiffre d’affaires).</translation>
    </message>
    <message>
        <source>Standard deviation in the control arm.</source>
        <translation>Écart-type dans le bras de contrôle.</translation>
    </message>
    <message>
        <source>Standard deviation in the treated arm.</source>
        <translation>Écart-type dans le bras traité.</translation>
    </message>
    <message>
        <source>Treatment arms, without the control.</source>
        <translation>Bras de traitement, sans le contrôle.</translation>
    </message>
    <message>
        <source>Correlation of two comparisons: 0.5 for equal arms.</source>
        <translation>Corrélation de deux comparaisons&#xa0;: 0.5 pour des bras égaux.</translation>
    </message>
    <message>
        <source>Degrees of freedom of the standard deviation, or &quot;inf&quot;.</source>
        <translation>Degrés de liberté de l’écart-type, ou &quot;inf&quot;.</translation>
    </message>
    <message>
        <source>Customers per arm when each treatment&apos;s conversion rate is tested at alpha over their number.</source>
        <translation>Clients par bras quand le taux de conversion de chaque traitement est testé à alpha divisé par leur nombre.</translation>
    </message>
    <message>
        <source>Conversion rate of the treated arm.</source>
        <translation>Taux de conversion du bras traité.</translation>
    </message>
    <message>
        <source>Size of a treated arm over that of the control.</source>
        <translation>Taille d’un bras traité rapportée à celle du contrôle.</translation>
    </message>
    <message>
        <source>Critical value for several treatments against one control (Dunnett).</source>
        <translation>Valeur critique pour plusieurs traitements face à un seul contrôle (Dunnett).</translation>
    </message>
    <message>
        <source>p-values adjusted for several treatments against one control (Dunnett, single step).</source>
        <translation>Valeurs p ajustées pour plusieurs traitements face à un seul contrôle (Dunnett, en une étape).</translation>
    </message>
    <message>
        <source>One test statistic per treatment.</source>
        <translation>Une statistique de test par traitement.</translation>
    </message>
    <message>
        <source>Customers per treatment arm for a wanted power of each comparison at Dunnett&apos;s critical value.</source>
        <translation>Clients par bras de traitement pour une puissance voulue de chaque comparaison à la valeur critique de Dunnett.</translation>
    </message>
    <message>
        <source>Size of the control over that of a treatment arm.</source>
        <translation>Taille du contrôle rapportée à celle d’un bras de traitement.</translation>
    </message>
    <message>
        <source>Chance that at least one of several treatments is significant.</source>
        <translation>Probabilité qu’au moins un traitement sur plusieurs soit significatif.</translation>
    </message>
    <message>
        <source>Mean of each treatment&apos;s test statistic.</source>
        <translation>Moyenne de la statistique de test de chaque traitement.</translation>
    </message>
    <message>
        <source>Critical value.</source>
        <translation>Valeur critique.</translation>
    </message>
    <message>
        <source>There are no treatments.</source>
        <translation>Il n’y a aucun traitement.</translation>
    </message>
    <message>
        <source>The p-values.</source>
        <translation>Les valeurs p.</translation>
    </message>
    <message>
        <source>p-values adjusted by Holm&apos;s step-down method.</source>
        <translation>Valeurs p ajustées par la méthode descendante de Holm.</translation>
    </message>
    <message>
        <source>p-values adjusted by Hochberg&apos;s step-up method.</source>
        <translation>Valeurs p ajustées par la méthode ascendante de Hochberg.</translation>
    </message>
    <message>
        <source>p-values multiplied by their number.</source>
        <translation>Valeurs p multipliées par leur nombre.</translation>
    </message>
    <message>
        <source>p-values adjusted for the false discovery rate (Benjamini and Hochberg).</source>
        <translation>Valeurs p ajustées pour le taux de fausses découvertes (Benjamini et Hochberg).</translation>
    </message>
    <message>
        <source>Size of the treated arm over that of the control.</source>
        <translation>Taille du bras traité rapportée à celle du contrôle.</translation>
    </message>
    <message>
        <source>Customers per arm to tell two conversion rates apart (z test, pooled variance under the null hypothesis).</source>
        <translation>Clients par bras pour distinguer deux taux de conversion (test z, variance commune sous l’hypothèse nulle).</translation>
    </message>
    <message>
        <source>Chance that a test of two conversion rates with equal arms is significant.</source>
        <translation>Probabilité qu’un test de deux taux de conversion à bras égaux soit significatif.</translation>
    </message>
    <message>
        <source>The treated conversion rate nearest to the control&apos;s that a test finds; null where none is found.</source>
        <translation>Le taux de conversion traité le plus proche du contrôle que détecte un test&#xa0;; null si aucun n’est détecté.</translation>
    </message>
    <message>
        <source>Customers in the control arm.</source>
        <translation>Clients dans le bras de contrôle.</translation>
    </message>
    <message>
        <source>Better or worse than the control.</source>
        <translation>Meilleur ou moins bon que le contrôle.</translation>
    </message>
    <message>
        <source>Customers in the control arm when the treated arm is a multiple of it.</source>
        <translation>Clients dans le bras de contrôle quand le bras traité en est un multiple.</translation>
    </message>
    <message>
        <source>Chance that a test of two conversion rates with unequal arms is significant.</source>
        <translation>Probabilité qu’un test de deux taux de conversion à bras inégaux soit significatif.</translation>
    </message>
    <message>
        <source>Customers in the treated arm.</source>
        <translation>Clients dans le bras traité.</translation>
    </message>
    <message>
        <source>Power of a hold-out of a given share of the audience.</source>
        <translation>Puissance d’un groupe témoin d’une part donnée de l’audience.</translation>
    </message>
    <message>
        <source>Share held out as the control.</source>
        <translation>Part réservée comme contrôle.</translation>
    </message>
    <message>
        <source>The smallest hold-out share with the wanted power; null where one half of the audience is not enough.</source>
        <translation>La plus petite part témoin qui atteint la puissance voulue&#xa0;; null si la moitié de l’audience ne suffit pas.</translation>
    </message>
    <message>
        <source>Intended share of each arm; together 1.</source>
        <translation>Part prévue de chaque bras&#xa0;; au total 1.</translation>
    </message>
    <message>
        <source>The shares do not add up to 1.</source>
        <translation>La somme des parts n’est pas égale à 1.</translation>
    </message>
    <message>
        <source>Sample ratio mismatch: p-value of Pearson&apos;s chi-squared test.</source>
        <translation>Déséquilibre de répartition (SRM)&#xa0;: valeur p du test du khi-deux de Pearson.</translation>
    </message>
    <message>
        <source>Customers in each arm.</source>
        <translation>Clients dans chaque bras.</translation>
    </message>
    <message>
        <source>Chance that the mismatch test notices other shares (noncentral chi-squared).</source>
        <translation>Probabilité que le test de répartition remarque d’autres parts (khi-deux non centré).</translation>
    </message>
    <message>
        <source>Customers in all arms.</source>
        <translation>Clients dans tous les bras.</translation>
    </message>
    <message>
        <source>Real share of each arm; together 1.</source>
        <translation>Part réelle de chaque bras&#xa0;; au total 1.</translation>
    </message>
    <message>
        <source>Log Bayes factor of a mismatch at each look; valid at every look.</source>
        <translation>Log du facteur de Bayes d’un déséquilibre à chaque analyse&#xa0;; valable à chaque analyse.</translation>
    </message>
    <message>
        <source>Customers in each arm by each look.</source>
        <translation>Clients dans chaque bras à chaque analyse.</translation>
    </message>
    <message>
        <source>How closely the alternative keeps to the intended shares.</source>
        <translation>À quel point l’alternative reste proche des parts prévues.</translation>
    </message>
    <message>
        <source>Cumulative counts cannot fall.</source>
        <translation>Un cumul ne peut pas diminuer.</translation>
    </message>
    <message>
        <source>Value gap of customers on several channels: naive, standardised over strata, and both relative.</source>
        <translation>Écart de valeur des clients multicanaux&#xa0;: naïf, standardisé par strate, et tous deux en relatif.</translation>
    </message>
    <message>
        <source>Customers who met several channels.</source>
        <translation>Clients touchés par plusieurs canaux.</translation>
    </message>
    <message>
        <source>Customers who met one channel.</source>
        <translation>Clients touchés par un seul canal.</translation>
    </message>
    <message>
        <source>Groups of customers with a similar history.</source>
        <translation>Groupes de clients à l’historique similaire.</translation>
    </message>
    <message>
        <source>How strong a hidden cause must be to explain a risk ratio away (E-value).</source>
        <translation>Force qu’une cause cachée devrait avoir pour expliquer à elle seule un rapport de risques (E-value).</translation>
    </message>
    <message>
        <source>Observed risk ratio.</source>
        <translation>Rapport de risques observé.</translation>
    </message>
    <message>
        <source>Takes the uncertainty of a simulated lift apart: point, its standard error, parameter standard deviation, Monte Carlo standard deviation of a draw&apos;s mean, mean squares between and within; null for what the runs cannot tell.</source>
        <translation>Décompose l’incertitude d’un lift simulé&#xa0;: point, son erreur type, écart-type dû aux paramètres, écart-type Monte-Carlo de la moyenne d’un tirage, carrés moyens inter et intra&#xa0;; null pour ce que les simulations ne permettent pas de dire.</translation>
    </message>
    <message>
        <source>Lift by draw and replication.</source>
        <translation>Lift par tirage et réplication.</translation>
    </message>
    <message>
        <source>Customers to simulate in pairs for a wanted half-width of the mean difference.</source>
        <translation>Clients à simuler par paires pour une demi-largeur voulue de la différence moyenne.</translation>
    </message>
    <message>
        <source>Standard deviation of the paired differences.</source>
        <translation>Écart-type des différences appariées.</translation>
    </message>
    <message>
        <source>Wanted half-width.</source>
        <translation>Demi-largeur voulue.</translation>
    </message>
    <message>
        <source>Time to the event or to the end of the observation.</source>
        <translation>Temps jusqu’à l’événement ou jusqu’à la fin de l’observation.</translation>
    </message>
    <message>
        <source>1 for an event, 0 for an observation that ended without one.</source>
        <translation>1 pour un événement, 0 pour une observation terminée sans événement.</translation>
    </message>
    <message>
        <source>Times and events must be equally many, and at least one.</source>
        <translation>Il faut autant de temps que d’événements, et au moins un.</translation>
    </message>
    <message>
        <source>An event is 0 or 1.</source>
        <translation>Un événement vaut 0 ou 1.</translation>
    </message>
    <message>
        <source>Time at which to look.</source>
        <translation>Temps auquel se placer.</translation>
    </message>
    <message>
        <source>Time by which a share has had the event (Kaplan-Meier); null where it is not reached.</source>
        <translation>Temps au bout duquel une part a connu l’événement (Kaplan-Meier)&#xa0;; null si elle n’est pas atteinte.</translation>
    </message>
    <message>
        <source>The share: 0.5 for the median.</source>
        <translation>La part&#xa0;: 0.5 pour la médiane.</translation>
    </message>
    <message>
        <source>Share without the event after a time (Kaplan-Meier).</source>
        <translation>Part sans l’événement après un temps donné (Kaplan-Meier).</translation>
    </message>
    <message>
        <source>Standard error of that share (Greenwood).</source>
        <translation>Erreur type de cette part (Greenwood).</translation>
    </message>
    <message>
        <source>Mean time to the event, counted up to a horizon (area under Kaplan-Meier).</source>
        <translation>Temps moyen jusqu’à l’événement, compté jusqu’à un horizon (aire sous Kaplan-Meier).</translation>
    </message>
    <message>
        <source>The horizon.</source>
        <translation>L’horizon.</translation>
    </message>
    <message>
        <source>Hours between two refreshes.</source>
        <translation>Heures entre deux actualisations.</translation>
    </message>
    <message>
        <source>Hours until a refresh arrives.</source>
        <translation>Heures avant l’arrivée d’une actualisation.</translation>
    </message>
    <message>
        <source>Age of a copy that is refreshed in batches, at a random moment: mean and 95th percentile, hours.</source>
        <translation>Âge d’une copie actualisée par lots, à un moment quelconque&#xa0;: moyenne et 95e centile, en heures.</translation>
    </message>
    <message>
        <source>Chance that the truth has changed since a copy refreshed in batches was taken.</source>
        <translation>Probabilité que la vérité ait changé depuis la prise d’une copie actualisée par lots.</translation>
    </message>
    <message>
        <source>Changes of the truth per hour.</source>
        <translation>Changements de la vérité par heure.</translation>
    </message>
    <message>
        <source>Days until a test has its customers and their outcomes; null where they never arrive.</source>
        <translation>Jours avant qu’un test ait ses clients et leurs résultats&#xa0;; null s’ils n’arrivent jamais.</translation>
    </message>
    <message>
        <source>New customers by the end of each day.</source>
        <translation>Nouveaux clients à la fin de chaque jour.</translation>
    </message>
    <message>
        <source>Share of them that is enrolled.</source>
        <translation>Part d’entre eux qui est recrutée.</translation>
    </message>
    <message>
        <source>Customers needed in all arms.</source>
        <translation>Clients nécessaires dans tous les bras.</translation>
    </message>
    <message>
        <source>Shortest enrolment.</source>
        <translation>Durée minimale de recrutement.</translation>
    </message>
    <message>
        <source>Days until the last customer&apos;s outcome counts.</source>
        <translation>Jours avant que le résultat du dernier client compte.</translation>
    </message>
    <message>
        <source>Round the enrolment up to full weeks.</source>
        <translation>Arrondir le recrutement à la semaine entière supérieure.</translation>
    </message>
    <message>
        <source>Outcome of each customer.</source>
        <translation>Résultat de chaque client.</translation>
    </message>
    <message>
        <source>1 for treated, 0 for control.</source>
        <translation>1 pour traité, 0 pour contrôle.</translation>
    </message>
    <message>
        <source>Score by which the customers are ranked.</source>
        <translation>Score selon lequel les clients sont classés.</translation>
    </message>
    <message>
        <source>y, treatment and score must be equally long and not empty.</source>
        <translation>y, treatment et score doivent avoir la même longueur et ne pas être vides.</translation>
    </message>
    <message>
        <source>A treatment is 0 or 1.</source>
        <translation>Un traitement vaut 0 ou 1.</translation>
    </message>
    <message>
        <source>Values of the Qini curve, from 0.</source>
        <translation>Valeurs de la courbe de Qini, à partir de 0.</translation>
    </message>
    <message>
        <source>Area of the Qini curve above chance over that of a perfect ranking.</source>
        <translation>Aire de la courbe de Qini au-dessus du hasard rapportée à celle d’un classement parfait.</translation>
    </message>
    <message>
        <source>Whether the treatment may harm someone.</source>
        <translation>Le traitement peut-il nuire à quelqu’un.</translation>
    </message>
    <message>
        <source>Area of the uplift curve above chance over that of a perfect ranking.</source>
        <translation>Aire de la courbe d’uplift au-dessus du hasard rapportée à celle d’un classement parfait.</translation>
    </message>
    <message>
        <source>Mean difference of the arms among the highest scores.</source>
        <translation>Différence moyenne des bras parmi les scores les plus élevés.</translation>
    </message>
    <message>
        <source>Share of customers below 1, number of customers from 1.</source>
        <translation>Part des clients en dessous de 1, nombre de clients à partir de 1.</translation>
    </message>
    <message>
        <source>The top of all customers, or of each arm.</source>
        <translation>Les premiers de tous les clients, ou de chaque bras.</translation>
    </message>
    <message>
        <source>There are fewer customers than k.</source>
        <translation>Il y a moins de clients que k.</translation>
    </message>
    <message>
        <source>The same from before the test.</source>
        <translation>La même mesure avant le test.</translation>
    </message>
    <message>
        <source>Weight of the history in CUPED: covariance over variance.</source>
        <translation>Poids de l’historique dans CUPED&#xa0;: covariance sur variance.</translation>
    </message>
    <message>
        <source>Share of the variance that CUPED leaves: by the residuals and by the correlation.</source>
        <translation>Part de la variance que laisse CUPED&#xa0;: par les résidus et par la corrélation.</translation>
    </message>
    <message>
        <source>Customers needed with CUPED.</source>
        <translation>Clients nécessaires avec CUPED.</translation>
    </message>
    <message>
        <source>Customers needed without it.</source>
        <translation>Clients nécessaires sans CUPED.</translation>
    </message>
    <message>
        <source>Correlation of outcome and history.</source>
        <translation>Corrélation entre résultat et historique.</translation>
    </message>
</context>
<context>
    <name>Calibrate</name>
    <message>
        <source>The database has no message log with messages older than three days: response rates stay as they are.</source>
        <translation>La base de données n’a pas de journal avec des messages de plus de trois jours&#xa0;: les taux de réaction restent inchangés.</translation>
    </message>
    <message>
        <source>%1 of %2 messages of the log bear the id of no template of this project: they count for their channel alone.</source>
        <translation>%1 des %2 messages du journal ne portent l’id d’aucun modèle de ce projet&#xa0;: ils ne comptent que pour leur canal.</translation>
    </message>
    <message>
        <source>No arm and no template of the project is named &quot;%1&quot;: its effect is printed but not written.</source>
        <translation>Aucun bras ni modèle du projet ne se nomme «&#xa0;%1&#xa0;»&#xa0;: son effet est affiché mais n’est pas écrit.</translation>
    </message>
    <message>
        <source>Customers lack a field that the segments are made of: effects are written for everyone alone.</source>
        <translation>Il manque aux clients un champ dont sont faits les segments&#xa0;: les effets ne sont écrits que pour l’ensemble.</translation>
    </message>
    <message>
        <source>%1 rows have no arm and were left out.</source>
        <translation>%1 lignes n’ont pas de bras et ont été omises.</translation>
    </message>
    <message>
        <source>%1 rows have no outcome of at least 0 and were left out.</source>
        <translation>%1 lignes n’ont pas de résultat d’au moins 0 et ont été omises.</translation>
    </message>
    <message>
        <source>%1 rows lack a value that makes segments and were left out.</source>
        <translation>%1 lignes n’ont pas une valeur qui sert aux segments et ont été omises.</translation>
    </message>
    <message>
        <source>The effect &quot;%1&quot; acts on the messages of a calibrated arm as well: take it out where the test already holds it.</source>
        <translation>L’effet «&#xa0;%1&#xa0;» agit aussi sur les messages d’un bras calibré&#xa0;: retirez-le là où le test le contient déjà.</translation>
    </message>
    <message>
        <source>The customers&apos; own baseline was not compared with the control: %1</source>
        <translation>La référence propre aux clients n’a pas été comparée au contrôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has more than %2 different texts: too many for segments.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» a plus de %2 textes différents&#xa0;: trop pour des segments.</translation>
    </message>
    <message>
        <source>The columns of --by make more than %1 segments; name fewer.</source>
        <translation>Les colonnes de --by donnent plus de %1 segments&#xa0;; indiquez-en moins.</translation>
    </message>
    <message>
        <source>No row has &quot;%1&quot; in the column &quot;%2&quot;; there are: %3.</source>
        <translation>Aucune ligne n’a «&#xa0;%1&#xa0;» dans la colonne «&#xa0;%2&#xa0;»&#xa0;; valeurs présentes&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has no other value than the control &quot;%2&quot;.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» n’a pas d’autre valeur que le contrôle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has more than 20 different values: these are no arms.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» a plus de 20 valeurs différentes&#xa0;: ce ne sont pas des bras.</translation>
    </message>
    <message>
        <source>The arm &quot;%1&quot; has fewer than two rows with an outcome that is a number of at least 0 in &quot;%2&quot;.</source>
        <translation>Le bras «&#xa0;%1&#xa0;» a moins de deux lignes dont le résultat est un nombre d’au moins 0 dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The database has no table &quot;%1&quot;; there are: %2.</source>
        <translation>La base de données n’a pas de table «&#xa0;%1&#xa0;»&#xa0;; tables présentes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has no column &quot;%2&quot;; there are: %3.</source>
        <translation>La table «&#xa0;%1&#xa0;» n’a pas de colonne «&#xa0;%2&#xa0;»&#xa0;; colonnes présentes&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>the id of &quot;%1&quot; cannot change</source>
        <translation>l’id de «&#xa0;%1&#xa0;» ne peut pas changer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has only %2 items</source>
        <translation>«&#xa0;%1&#xa0;» n’a que %2 éléments</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an item of a list</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un élément de liste</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>Retirer %1 de %2</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Ajouter %1 à %2</translation>
    </message>
    <message>
        <source>Move %1 within %2</source>
        <translation>Déplacer %1 dans %2</translation>
    </message>
    <message>
        <source>there is nothing at &quot;%1&quot;</source>
        <translation>il n’y a rien à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose the target</source>
        <translation>Choisir la cible</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
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
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Mail and store</source>
        <translation>Courrier et magasin</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%2 of the template &quot;%1&quot; changes the slot &quot;%3&quot;, which is not there</source>
        <translation>%2 du modèle «&#xa0;%1&#xa0;» modifie l’emplacement «&#xa0;%3&#xa0;», qui n’existe pas</translation>
    </message>
    <message>
        <source>Remove it from the channel.</source>
        <translation>Retirez-le du canal.</translation>
    </message>
    <message>
        <source>%2 of the template &quot;%1&quot; follows version %4 of &quot;%3&quot;; the master is at %5</source>
        <translation>%2 du modèle «&#xa0;%1&#xa0;» suit la version %4 de «&#xa0;%3&#xa0;»&#xa0;; le modèle maître en est à %5</translation>
    </message>
    <message>
        <source>Look at the text again, then mark it as up to date.</source>
        <translation>Relisez le texte, puis marquez-le comme à jour.</translation>
    </message>
    <message>
        <source>the slot &quot;%2&quot; of &quot;%1&quot; requires %3 but does not show it</source>
        <translation>l’emplacement «&#xa0;%2&#xa0;» de «&#xa0;%1&#xa0;» exige %3 mais ne l’affiche pas</translation>
    </message>
    <message>
        <source>Show the field, or do not require it.</source>
        <translation>Affichez le champ, ou ne l’exigez pas.</translation>
    </message>
    <message>
        <source>the template &quot;%1&quot; says nothing</source>
        <translation>le modèle «&#xa0;%1&#xa0;» ne dit rien</translation>
    </message>
    <message>
        <source>Add a slot with a text.</source>
        <translation>Ajoutez un emplacement avec un texte.</translation>
    </message>
    <message>
        <source>Remove slot from channel</source>
        <translation>Retirer l’emplacement du canal</translation>
    </message>
    <message>
        <source>Mark as up to date</source>
        <translation>Marquer comme à jour</translation>
    </message>
    <message>
        <source>the arms of &quot;%1&quot; make %2 %, not 100 %</source>
        <translation>les bras de «&#xa0;%1&#xa0;» totalisent %2&#xa0;%, et non 100&#xa0;%</translation>
    </message>
    <message>
        <source>Scale the weights so that they make 100 %.</source>
        <translation>Ajustez les poids pour qu’ils totalisent 100&#xa0;%.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has fewer than two arms</source>
        <translation>«&#xa0;%1&#xa0;» a moins de deux bras</translation>
    </message>
    <message>
        <source>Add an arm to compare with.</source>
        <translation>Ajoutez un bras de comparaison.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than one hold-out arm</source>
        <translation>«&#xa0;%1&#xa0;» a plus d’un bras témoin</translation>
    </message>
    <message>
        <source>Keep one; the others are compared with it.</source>
        <translation>Gardez-en un seul&#xa0;; les autres lui sont comparés.</translation>
    </message>
    <message>
        <source>the arm &quot;%2&quot; of &quot;%1&quot; gets no one</source>
        <translation>le bras «&#xa0;%2&#xa0;» de «&#xa0;%1&#xa0;» ne reçoit personne</translation>
    </message>
    <message>
        <source>Give it a weight above 0, or remove it.</source>
        <translation>Donnez-lui un poids supérieur à 0, ou retirez-le.</translation>
    </message>
    <message>
        <source>an arm of &quot;%1&quot; has the id &quot;%2&quot;, which cannot be used</source>
        <translation>un bras de «&#xa0;%1&#xa0;» porte l’id «&#xa0;%2&#xa0;», qui n’est pas utilisable</translation>
    </message>
    <message>
        <source>Give each arm an id of its own.</source>
        <translation>Donnez à chaque bras son propre id.</translation>
    </message>
    <message>
        <source>Scale weights to 100 %</source>
        <translation>Ramener les poids à 100&#xa0;%</translation>
    </message>
    <message>
        <source>the journey &quot;%1&quot; has no entry</source>
        <translation>le parcours «&#xa0;%1&#xa0;» n’a pas d’entrée</translation>
    </message>
    <message>
        <source>Add an audience or event entry.</source>
        <translation>Ajoutez une entrée par audience ou par événement.</translation>
    </message>
    <message>
        <source>no customer can come to &quot;%1&quot;</source>
        <translation>aucun client ne peut arriver à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Connect it, or remove it.</source>
        <translation>Reliez-le, ou retirez-le.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; of &quot;%1&quot; leads nowhere: its customers leave</source>
        <translation>«&#xa0;%2&#xa0;» de «&#xa0;%1&#xa0;» ne mène nulle part&#xa0;: ses clients quittent le parcours</translation>
    </message>
    <message>
        <source>Connect it to the next step, or to an exit that names the reason.</source>
        <translation>Reliez-la à l’étape suivante, ou à une sortie qui indique la raison.</translation>
    </message>
    <message>
        <source>the loop through &quot;%1&quot; has no wait</source>
        <translation>la boucle passant par «&#xa0;%1&#xa0;» n’a pas d’attente</translation>
    </message>
    <message>
        <source>Put a wait into the loop.</source>
        <translation>Placez une attente dans la boucle.</translation>
    </message>
    <message>
        <source>a connection leads from &quot;%1&quot; to &quot;%2&quot;, which is not there</source>
        <translation>une liaison mène de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;», qui n’existe pas</translation>
    </message>
    <message>
        <source>Remove the connection.</source>
        <translation>Retirez la liaison.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no exit &quot;%2&quot;</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de sortie «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>a connection leads into the entry &quot;%1&quot;</source>
        <translation>une liaison mène à l’entrée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the connection; customers come to an entry by themselves.</source>
        <translation>Retirez la liaison&#xa0;; les clients arrivent d’eux-mêmes à une entrée.</translation>
    </message>
    <message>
        <source>a connection leads to the note &quot;%1&quot;</source>
        <translation>une liaison mène à la note «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the connection; notes take no part.</source>
        <translation>Retirez la liaison&#xa0;; les notes ne jouent aucun rôle.</translation>
    </message>
    <message>
        <source>the project has no journey</source>
        <translation>le projet n’a pas de parcours</translation>
    </message>
    <message>
        <source>Draw one, or start from a sample.</source>
        <translation>Dessinez-en un, ou partez d’un exemple.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes up to %2 after entry, but the goal &quot;%3&quot; counts only %4</source>
        <translation>«&#xa0;%1&#xa0;» peut venir jusqu’à %2 après l’entrée, mais l’objectif «&#xa0;%3&#xa0;» ne compte que %4</translation>
    </message>
    <message>
        <source>Shorten the waits before it, or let the goal count longer.</source>
        <translation>Raccourcissez les attentes qui précèdent, ou laissez l’objectif compter plus longtemps.</translation>
    </message>
    <message>
        <source>the journey &quot;%1&quot; has no goal</source>
        <translation>le parcours «&#xa0;%1&#xa0;» n’a pas d’objectif</translation>
    </message>
    <message>
        <source>Add a goal; without one any purchase within 14 days counts.</source>
        <translation>Ajoutez un objectif&#xa0;; à défaut, tout achat dans les 14 jours compte.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Retirer la liaison</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no template</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de modèle</translation>
    </message>
    <message>
        <source>Choose what it says.</source>
        <translation>Choisissez ce qu’il dit.</translation>
    </message>
    <message>
        <source>the template &quot;%2&quot; of &quot;%1&quot; is not made for %3</source>
        <translation>le modèle «&#xa0;%2&#xa0;» de «&#xa0;%1&#xa0;» n’est pas fait pour %3</translation>
    </message>
    <message>
        <source>Add the channel to the template; its slots are then inherited.</source>
        <translation>Ajoutez le canal au modèle&#xa0;; ses emplacements sont alors hérités.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no event</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun événement</translation>
    </message>
    <message>
        <source>Choose the event that it waits for.</source>
        <translation>Choisissez l’événement attendu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no branch</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de branche</translation>
    </message>
    <message>
        <source>Add a branch with its rule.</source>
        <translation>Ajoutez une branche avec sa règle.</translation>
    </message>
    <message>
        <source>a branch of &quot;%1&quot; has the id &quot;%2&quot;, which cannot be used</source>
        <translation>une branche de «&#xa0;%1&#xa0;» porte l’id «&#xa0;%2&#xa0;», qui n’est pas utilisable</translation>
    </message>
    <message>
        <source>Give it another id; &quot;else&quot; is everyone else.</source>
        <translation>Donnez-lui un autre id&#xa0;; «&#xa0;else&#xa0;» désigne tous les autres.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; of &quot;%1&quot; takes everyone: later branches get no one</source>
        <translation>«&#xa0;%2&#xa0;» de «&#xa0;%1&#xa0;» prend tout le monde&#xa0;: les branches suivantes ne reçoivent personne</translation>
    </message>
    <message>
        <source>Give the branch a rule, or move it to the end.</source>
        <translation>Donnez une règle à la branche, ou placez-la à la fin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits for a date, but none is given</source>
        <translation>«&#xa0;%1&#xa0;» attend une date, mais aucune n’est indiquée</translation>
    </message>
    <message>
        <source>Choose the date.</source>
        <translation>Choisissez la date.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no field</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun champ</translation>
    </message>
    <message>
        <source>Choose the field.</source>
        <translation>Choisissez le champ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never open: it closes at %2 and opens at %3</source>
        <translation>«&#xa0;%1&#xa0;» n’est jamais ouvert&#xa0;: fermeture à %2, ouverture à %3</translation>
    </message>
    <message>
        <source>Let it close after it opens.</source>
        <translation>Faites-le fermer après l’ouverture.</translation>
    </message>
    <message>
        <source>a click in &quot;%1&quot; leads to a page that its template does not have</source>
        <translation>un clic dans «&#xa0;%1&#xa0;» mène à une page que son modèle n’a pas</translation>
    </message>
    <message>
        <source>Add a web variant to the template, or choose the generic page.</source>
        <translation>Ajoutez une variante web au modèle, ou choisissez la page générique.</translation>
    </message>
    <message>
        <source>the goal &quot;%1&quot; names no conversion</source>
        <translation>l’objectif «&#xa0;%1&#xa0;» ne désigne aucune conversion</translation>
    </message>
    <message>
        <source>Choose the event that counts.</source>
        <translation>Choisissez l’événement qui compte.</translation>
    </message>
    <message>
        <source>Add channel to template</source>
        <translation>Ajouter le canal au modèle</translation>
    </message>
    <message>
        <source>the cap &quot;%1&quot; lets nothing through</source>
        <translation>le plafond «&#xa0;%1&#xa0;» ne laisse rien passer</translation>
    </message>
    <message>
        <source>Allow at least one message, or remove the cap.</source>
        <translation>Autorisez au moins un message, ou retirez le plafond.</translation>
    </message>
    <message>
        <source>the quiet hours &quot;%1&quot; start and end at the same time and hold no one back</source>
        <translation>les heures calmes «&#xa0;%1&#xa0;» commencent et finissent en même temps et ne retiennent personne</translation>
    </message>
    <message>
        <source>Choose when they end, or remove them.</source>
        <translation>Choisissez leur fin, ou retirez-les.</translation>
    </message>
    <message>
        <source>the effect &quot;%1&quot; is believed to lie between %2 and %3, with %4 at its middle</source>
        <translation>l’effet «&#xa0;%1&#xa0;» est estimé entre %2 et %3, avec %4 au milieu</translation>
    </message>
    <message>
        <source>Order the three: at least, multiplier, at most.</source>
        <translation>Mettez les trois dans l’ordre&#xa0;: au moins, multiplicateur, au plus.</translation>
    </message>
    <message>
        <source>a cost is given for &quot;%1&quot;, which is no channel</source>
        <translation>un coût est indiqué pour «&#xa0;%1&#xa0;», qui n’est pas un canal</translation>
    </message>
    <message>
        <source>Use one of email, sms, push, inapp, web, ad, agent, mail.</source>
        <translation>Utilisez email, sms, push, inapp, web, ad, agent ou mail.</translation>
    </message>
    <message>
        <source>the scenario &quot;%1&quot; cannot be applied: %2</source>
        <translation>le scénario «&#xa0;%1&#xa0;» ne peut pas être appliqué&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change or remove what no longer fits the project.</source>
        <translation>Modifiez ou retirez ce qui ne correspond plus au projet.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is named here but not in the project</source>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: nom utilisé ici mais absent du projet</translation>
    </message>
    <message>
        <source>Choose one that is there, or add it.</source>
        <translation>Choisissez-en un qui existe, ou ajoutez-le.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is named as a message here, but there is no such message step</source>
        <translation>«&#xa0;%2&#xa0;» est désigné ici comme message, mais il n’y a pas de telle étape d’envoi</translation>
    </message>
    <message>
        <source>Choose a message of this journey.</source>
        <translation>Choisissez un message de ce parcours.</translation>
    </message>
    <message>
        <source>the audience &quot;%1&quot; is defined by itself</source>
        <translation>l’audience «&#xa0;%1&#xa0;» est définie par elle-même</translation>
    </message>
    <message>
        <source>Take the circle out of its rule.</source>
        <translation>Supprimez la référence circulaire de sa règle.</translation>
    </message>
    <message>
        <source>the audience</source>
        <translation>l’audience</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>the offer</source>
        <translation>l’offre</translation>
    </message>
    <message>
        <source>the test plan</source>
        <translation>le plan de test</translation>
    </message>
    <message>
        <source>Mend the text</source>
        <translation>Corriger le texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; test the same customers at the same time</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» testent les mêmes clients en même temps</translation>
    </message>
    <message>
        <source>Give one of the plans another start, or draw them on separate branches.</source>
        <translation>Donnez à l’un des plans un autre début, ou dessinez-les sur des branches séparées.</translation>
    </message>
    <message>
        <source>the arms &quot;%2&quot; and &quot;%3&quot; of &quot;%1&quot; differ in more than one element: %4</source>
        <translation>les bras «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;» de «&#xa0;%1&#xa0;» diffèrent par plus d’un élément&#xa0;: %4</translation>
    </message>
    <message>
        <source>Change one element at a time, or the result will not say which of them did it.</source>
        <translation>Changez un élément à la fois, sinon le résultat ne dira pas lequel a agi.</translation>
    </message>
    <message>
        <source>nothing differs between the arms &quot;%2&quot; and &quot;%3&quot; of &quot;%1&quot;</source>
        <translation>rien ne diffère entre les bras «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;» de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Connect the arms to different messages, or write a variant for one of them.</source>
        <translation>Reliez les bras à des messages différents, ou écrivez une variante pour l’un d’eux.</translation>
    </message>
    <message>
        <source>a message of &quot;%1&quot; can come %2 after assignment, but conversions count for %3 only</source>
        <translation>un message de «&#xa0;%1&#xa0;» peut venir %2 après l’affectation, mais les conversions ne comptent que pendant %3</translation>
    </message>
    <message>
        <source>Let the conversion window be longer than the delays of the path, or shorten them.</source>
        <translation>Faites durer la fenêtre de conversion plus longtemps que les délais du chemin, ou raccourcissez-les.</translation>
    </message>
    <message>
        <source>the journey after &quot;%1&quot; cannot cause the outcome &quot;%2&quot;: %3</source>
        <translation>le parcours après «&#xa0;%1&#xa0;» ne peut pas provoquer le critère «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>Measure another outcome, or add what can bring it about.</source>
        <translation>Mesurez un autre critère, ou ajoutez ce qui peut le produire.</translation>
    </message>
    <message>
        <source>the tests &quot;%1&quot; and &quot;%2&quot; both change the template &quot;%3&quot;</source>
        <translation>les tests «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» modifient tous deux le modèle «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Run one after the other, or let each use a template of its own.</source>
        <translation>Menez-les l’un après l’autre, ou donnez à chacun son propre modèle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes out as %2 SMS (%3, %4 units); each is paid for</source>
        <translation>«&#xa0;%1&#xa0;» part en %2 SMS (%3, %4 unités)&#xa0;; chacun est payant</translation>
    </message>
    <message>
        <source>Shorten it to one or two.</source>
        <translation>Raccourcissez-le à un ou deux.</translation>
    </message>
    <message>
        <source>Shorten it to one if it can be said so.</source>
        <translation>Raccourcissez-le à un seul si cela peut se dire ainsi.</translation>
    </message>
    <message>
        <source>the %2 of &quot;%1&quot; has %3 characters, %4 shows %5</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 de %3 caractères, %4 en affiche %5</translation>
    </message>
    <message>
        <source>Adapt it for the channel with a shorter text.</source>
        <translation>Adaptez-le pour le canal avec un texte plus court.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no subject for its email</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’objet pour son e-mail</translation>
    </message>
    <message>
        <source>Add a slot of the kind subject, or show it in email.</source>
        <translation>Ajoutez un emplacement de type objet, ou affichez-le dans l’e-mail.</translation>
    </message>
    <message>
        <source>the image &quot;%2&quot; of &quot;%1&quot; has no alternative text</source>
        <translation>l’image «&#xa0;%2&#xa0;» de «&#xa0;%1&#xa0;» n’a pas de texte alternatif</translation>
    </message>
    <message>
        <source>Say what it shows for those who cannot see it.</source>
        <translation>Dites ce qu’elle montre pour ceux qui ne peuvent pas la voir.</translation>
    </message>
    <message>
        <source>the image %1 is not loaded over https</source>
        <translation>l’image %1 n’est pas chargée en https</translation>
    </message>
    <message>
        <source>Use its https address.</source>
        <translation>Utilisez son adresse https.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; shows no legal text in %2, and the brand has one (%3)</source>
        <translation>«&#xa0;%1&#xa0;» n’affiche pas de mention légale dans %2, alors que la marque en a une (%3)</translation>
    </message>
    <message>
        <source>Show the slot with the legal text.</source>
        <translation>Affichez l’emplacement contenant la mention légale.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs school grade %3 in %2, the brand wants %4 at most</source>
        <translation>«&#xa0;%1&#xa0;» exige le niveau scolaire %3 dans %2, la marque veut au plus %4</translation>
    </message>
    <message>
        <source>Write shorter sentences and shorter words.</source>
        <translation>Écrivez des phrases et des mots plus courts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say &quot;%3&quot; in %2, as the brand requires</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas «&#xa0;%3&#xa0;» dans %2, comme l’exige la marque</translation>
    </message>
    <message>
        <source>Add the phrase to one of its slots.</source>
        <translation>Ajoutez la formule à l’un de ses emplacements.</translation>
    </message>
    <message>
        <source>the email of &quot;%1&quot; has no way to unsubscribe</source>
        <translation>l’e-mail de «&#xa0;%1&#xa0;» n’offre aucun moyen de se désabonner</translation>
    </message>
    <message>
        <source>Add {{ unsubscribe_url }} to its legal slot.</source>
        <translation>Ajoutez {{ unsubscribe_url }} à son emplacement légal.</translation>
    </message>
    <message>
        <source>the email of &quot;%1&quot; does not name the sender&apos;s postal address</source>
        <translation>l’e-mail de «&#xa0;%1&#xa0;» n’indique pas l’adresse postale de l’expéditeur</translation>
    </message>
    <message>
        <source>Add the address to its legal slot.</source>
        <translation>Ajoutez l’adresse à son emplacement légal.</translation>
    </message>
    <message>
        <source>Add legal text</source>
        <translation>Ajouter une mention légale</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Use https</source>
        <translation>Utiliser https</translation>
    </message>
    <message>
        <source>the offers &quot;%1&quot; and &quot;%2&quot; promise different things for %3: %4 and %5</source>
        <translation>les offres «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» promettent des choses différentes pour %3&#xa0;: %4 et %5</translation>
    </message>
    <message>
        <source>Make them one offer, let one end before the other begins, or send them to different customers.</source>
        <translation>N’en faites qu’une seule offre, faites finir l’une avant que l’autre ne commence, ou envoyez-les à des clients différents.</translation>
    </message>
    <message>
        <source>the offer &quot;%1&quot; ended on %2, before the simulation starts</source>
        <translation>l’offre «&#xa0;%1&#xa0;» a pris fin le %2, avant le début de la simulation</translation>
    </message>
    <message>
        <source>Give it a later end, or take it out of the templates.</source>
        <translation>Donnez-lui une fin plus tardive, ou retirez-la des modèles.</translation>
    </message>
    <message>
        <source>a text of %1 KB stands here; no channel shows so much</source>
        <translation>un texte de %1 Ko se trouve ici&#xa0;; aucun canal n’en affiche autant</translation>
    </message>
    <message>
        <source>Shorten it, or put what is the same for many into a block.</source>
        <translation>Raccourcissez-le, ou placez dans un bloc ce qui est commun à beaucoup.</translation>
    </message>
    <message>
        <source>the text promises %1 %, the offer &quot;%2&quot; gives %3 %</source>
        <translation>le texte promet %1&#xa0;%, l’offre «&#xa0;%2&#xa0;» accorde %3&#xa0;%</translation>
    </message>
    <message>
        <source>Write what the offer gives, or {{ offer.discount }} %.</source>
        <translation>Écrivez ce qu’accorde l’offre, ou {{ offer.discount }}&#xa0;%.</translation>
    </message>
    <message>
        <source>the brand&apos;s website %1 is not encrypted</source>
        <translation>le site web de la marque %1 n’est pas chiffré</translation>
    </message>
    <message>
        <source>Write a plain character in its place, or accept shorter parts.</source>
        <translation>Écrivez un caractère simple à la place, ou acceptez des parties plus courtes.</translation>
    </message>
    <message>
        <source>Write the words in small letters.</source>
        <translation>Écrivez les mots en minuscules.</translation>
    </message>
    <message>
        <source>End the sentence with a full stop.</source>
        <translation>Terminez la phrase par un point.</translation>
    </message>
    <message>
        <source>Say it in other words.</source>
        <translation>Dites-le autrement.</translation>
    </message>
    <message>
        <source>Use the https address.</source>
        <translation>Utilisez l’adresse https.</translation>
    </message>
    <message>
        <source>Say in alt what the image shows.</source>
        <translation>Indiquez dans alt ce que montre l’image.</translation>
    </message>
    <message>
        <source>Take a colour with more contrast.</source>
        <translation>Prenez une couleur plus contrastée.</translation>
    </message>
    <message>
        <source>Take a colour of the brand.</source>
        <translation>Prenez une couleur de la marque.</translation>
    </message>
    <message>
        <source>Write an id or {{ customer.token }} into the address.</source>
        <translation>Écrivez un id ou {{ customer.token }} dans l’adresse.</translation>
    </message>
    <message>
        <source>Write plain characters</source>
        <translation>Écrire des caractères simples</translation>
    </message>
    <message>
        <source>Write what the offer gives</source>
        <translation>Écrire ce qu’accorde l’offre</translation>
    </message>
    <message>
        <source>the size of the image &quot;%2&quot; of &quot;%1&quot; is not known</source>
        <translation>la taille de l’image «&#xa0;%2&#xa0;» de «&#xa0;%1&#xa0;» n’est pas connue</translation>
    </message>
    <message>
        <source>Give its width and height, so that the email does not jump when it arrives.</source>
        <translation>Indiquez sa largeur et sa hauteur, afin que la mise en page ne saute pas à l’ouverture de l’e-mail.</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>offre</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>number of messages</source>
        <translation>nombre de messages</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>landing page</source>
        <translation>page de destination</translation>
    </message>
    <message>
        <source>steps of the path</source>
        <translation>étapes du chemin</translation>
    </message>
    <message>
        <source>no message follows</source>
        <translation>aucun message ne suit</translation>
    </message>
    <message>
        <source>no channel that follows can be clicked</source>
        <translation>aucun canal qui suit ne peut être cliqué</translation>
    </message>
    <message>
        <source>the journey uses one channel only</source>
        <translation>le parcours n&apos;utilise qu&apos;un seul canal</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>there is no target &quot;%1&quot;</source>
        <translation>il n’y a pas de cible «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; there are: %2.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas&#xa0;; commandes disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;; there are: %2.</source>
        <translation>L’exemple «&#xa0;%1&#xa0;» n’existe pas&#xa0;; exemples disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 exists; --force replaces it.</source>
        <translation>%1 existe déjà&#xa0;; --force le remplace.</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <translation>dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 steps.</source>
        <translation>%1 étapes.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 holds no JSON object</source>
        <translation>%1 ne contient pas d’objet JSON</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>A count of the base run: its spread is not measured.</source>
        <translation>Un décompte de la simulation de base&#xa0;: sa dispersion n’est pas mesurée.</translation>
    </message>
    <message>
        <source>A mean of the base run: its spread is not measured.</source>
        <translation>Une moyenne de la simulation de base&#xa0;: sa dispersion n’est pas mesurée.</translation>
    </message>
    <message>
        <source>Fewer than 30 customers with comparable messages.</source>
        <translation>Moins de 30 clients avec des messages comparables.</translation>
    </message>
    <message>
        <source>Nobody entered a tested journey.</source>
        <translation>Personne n’est entré dans un parcours testé.</translation>
    </message>
    <message>
        <source>One draw and one replication tell nothing of the spread.</source>
        <translation>Un tirage et une réplication ne disent rien de la dispersion.</translation>
    </message>
</context>
<context>
    <name>Compile</name>
    <message>
        <source>A run lasts 1 to 730 days, not %1.</source>
        <translation>Une simulation dure de 1 à 730 jours, pas %1.</translation>
    </message>
    <message>
        <source>A run needs 1 to 10000 draws and 1 to 1000 replications.</source>
        <translation>Une simulation exige de 1 à 10000 tirages et de 1 à 1000 réplications.</translation>
    </message>
    <message>
        <source>There is no journey &quot;%1&quot; in use.</source>
        <translation>Il n’y a pas de parcours «&#xa0;%1&#xa0;» actif.</translation>
    </message>
    <message>
        <source>The project has no journey to simulate.</source>
        <translation>Le projet n’a aucun parcours à simuler.</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;.</source>
        <translation>Il n’y a pas de scénario «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The customer database has no field &quot;%1&quot; that a template renders: nothing stands there.</source>
        <translation>La base clients n’a pas le champ «&#xa0;%1&#xa0;» qu’affiche un modèle&#xa0;: rien n’apparaît à cet endroit.</translation>
    </message>
    <message>
        <source>The node has no template: nothing can be sent.</source>
        <translation>Le nœud n’a pas de modèle&#xa0;: rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A share of the copy of %1 is not between 0 and 1.</source>
        <translation>Une part de la copie de %1 n’est pas entre 0 et 1.</translation>
    </message>
    <message>
        <source>There is no node &quot;%1&quot; in the journey.</source>
        <translation>Il n’y a pas de nœud «&#xa0;%1&#xa0;» dans le parcours.</translation>
    </message>
    <message>
        <source>A duration is negative: %1.</source>
        <translation>Une durée est négative&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody is in the audience &quot;%1&quot; at the start.</source>
        <translation>Personne n’est dans l’audience «&#xa0;%1&#xa0;» au début.</translation>
    </message>
    <message>
        <source>The behaviours table has no event &quot;%1&quot;: nobody enters by it.</source>
        <translation>La table des comportements n’a pas d’événement «&#xa0;%1&#xa0;»&#xa0;: personne n’entre par là.</translation>
    </message>
    <message>
        <source>The wait has no date.</source>
        <translation>L’attente n’a pas de date.</translation>
    </message>
    <message>
        <source>The customer database has no date &quot;%1&quot;.</source>
        <translation>La base clients n’a pas de date «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The behaviours table has no event &quot;%1&quot;: the wait always times out.</source>
        <translation>La table des comportements n’a pas d’événement «&#xa0;%1&#xa0;»&#xa0;: l’attente expire toujours.</translation>
    </message>
    <message>
        <source>The weight of the arm &quot;%1&quot; is not a share.</source>
        <translation>Le poids du bras «&#xa0;%1&#xa0;» n’est pas une part.</translation>
    </message>
    <message>
        <source>The experiment has no arm with a weight.</source>
        <translation>L’expérimentation n’a aucun bras pondéré.</translation>
    </message>
    <message>
        <source>The customer database has no field &quot;%1&quot;: the update changes nothing.</source>
        <translation>La base clients n’a pas de champ «&#xa0;%1&#xa0;»&#xa0;: la mise à jour ne change rien.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; does not fit the field &quot;%1&quot;.</source>
        <translation>«&#xa0;%2&#xa0;» ne convient pas au champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The share of failing calls is not between 0 and 1.</source>
        <translation>La part d’appels en échec n’est pas entre 0 et 1.</translation>
    </message>
    <message>
        <source>The behaviours table has no event &quot;%1&quot;: nobody reaches the goal.</source>
        <translation>La table des comportements n’a pas d’événement «&#xa0;%1&#xa0;»&#xa0;: personne n’atteint l’objectif.</translation>
    </message>
    <message>
        <source>The share of the hold-out is not between 0 and 1.</source>
        <translation>La part du groupe témoin n’est pas entre 0 et 1.</translation>
    </message>
    <message>
        <source>The cost of %1 is negative.</source>
        <translation>Le coût de %1 est négatif.</translation>
    </message>
    <message>
        <source>The cap &quot;%1&quot; needs a count of 0 or more and a window.</source>
        <translation>Le plafond «&#xa0;%1&#xa0;» exige un nombre d’au moins 0 et une fenêtre.</translation>
    </message>
    <message>
        <source>A response rate of &quot;%1&quot; is not between 0 and 1.</source>
        <translation>Un taux de réaction de «&#xa0;%1&#xa0;» n’est pas entre 0 et 1.</translation>
    </message>
    <message>
        <source>A delay of the response &quot;%1&quot; is negative.</source>
        <translation>Un délai de la réaction «&#xa0;%1&#xa0;» est négatif.</translation>
    </message>
    <message>
        <source>The effect &quot;%1&quot; needs a multiplier above 0 and a range around it.</source>
        <translation>L’effet «&#xa0;%1&#xa0;» exige un multiplicateur supérieur à 0 et un intervalle qui l’entoure.</translation>
    </message>
    <message>
        <source>The half-life of the effect &quot;%1&quot; is not positive.</source>
        <translation>La demi-vie de l’effet «&#xa0;%1&#xa0;» n’est pas positive.</translation>
    </message>
    <message>
        <source>churn_risk has no value for %1 of %2 customers: of those who bought only once, or never, the model can say nothing.</source>
        <translation>churn_risk n’a pas de valeur pour %1 clients sur %2&#xa0;: de ceux qui n’ont acheté qu’une fois, ou jamais, le modèle ne peut rien dire.</translation>
    </message>
    <message>
        <source>The effect of recognition is not between 0 and 2.</source>
        <translation>L’effet de la reconnaissance n’est pas entre 0 et 2.</translation>
    </message>
    <message>
        <source>There is no arm &quot;%1&quot;: nobody gets the text made for it.</source>
        <translation>Il n’y a pas de bras «&#xa0;%1&#xa0;»&#xa0;: personne ne reçoit le texte prévu pour lui.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; has too many combinations of texts: the slot &quot;%2&quot; shows its own.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» a trop de combinaisons de textes&#xa0;: l’emplacement «&#xa0;%2&#xa0;» affiche le sien.</translation>
    </message>
    <message>
        <source>The expression of the update is no valid Liquid: %1</source>
        <translation>L’expression de la mise à jour n’est pas du Liquid valide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Product list</source>
        <translation>Liste de produits</translation>
    </message>
    <message>
        <source>Video storyboard</source>
        <translation>Storyboard vidéo</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Appel à l’action</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Inherits</source>
        <translation>Hérite</translation>
    </message>
    <message>
        <source>Adapts</source>
        <translation>Adapte</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>Omet</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Le client</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Un produit</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Une offre</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>Reconquête</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
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
        <translation>Un texte de l’emplacement pour certains clients.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Names the variant.</source>
        <translation>Identifie la variante.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Shown in lists.</source>
        <translation>Affiché dans les listes.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Who gets this text.</source>
        <translation>Qui reçoit ce texte.</translation>
    </message>
    <message>
        <source>Experiment arm</source>
        <translation>Bras d’expérimentation</translation>
    </message>
    <message>
        <source>Only for customers of this arm, as experiment.arm.</source>
        <translation>Réservé aux clients de ce bras, sous la forme expérimentation.bras.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Liquid.</source>
        <translation>Liquid.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>One place of the master template.</source>
        <translation>Un endroit du modèle maître.</translation>
    </message>
    <message>
        <source>Names the slot; it never changes.</source>
        <translation>Identifie l’emplacement&#xa0;; ne change jamais.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What the slot is for.</source>
        <translation>À quoi sert l’emplacement.</translation>
    </message>
    <message>
        <source>Liquid, written once.</source>
        <translation>Liquid, écrit une seule fois.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>The customer&apos;s fields that the slot shows.</source>
        <translation>Les champs du client que l’emplacement affiche.</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Champs obligatoires</translation>
    </message>
    <message>
        <source>Fields without which the slot makes no sense. A channel that drops them counts as missing them.</source>
        <translation>Champs sans lesquels l’emplacement n’a pas de sens. Un canal qui les omet compte comme s’ils lui manquaient.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rises when the master&apos;s text changes.</source>
        <translation>Augmente quand le texte maître change.</translation>
    </message>
    <message>
        <source>A file or address.</source>
        <translation>Un fichier ou une adresse.</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>What the image says to those who cannot see it.</source>
        <translation>Ce que l’image dit à ceux qui ne peuvent pas la voir.</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Ranked: the first whose rule holds is shown.</source>
        <translation>Par ordre de priorité&#xa0;: la première dont la règle est remplie s’affiche.</translation>
    </message>
    <message>
        <source>Slot in a channel</source>
        <translation>Emplacement dans un canal</translation>
    </message>
    <message>
        <source>How a channel takes a slot of the master.</source>
        <translation>Comment un canal reprend un emplacement du modèle maître.</translation>
    </message>
    <message>
        <source>The master&apos;s slot.</source>
        <translation>L’emplacement du modèle maître.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Inherits the text, adapts its form, overrides what it says, or leaves it out.</source>
        <translation>Hérite du texte, adapte sa forme, remplace ce qu’il dit ou l’omet.</translation>
    </message>
    <message>
        <source>Liquid of this channel alone.</source>
        <translation>Liquid propre à ce canal.</translation>
    </message>
    <message>
        <source>The customer&apos;s fields that this text shows. None listed: those of the slot.</source>
        <translation>Les champs du client que ce texte affiche. Liste vide&#xa0;: ceux de l’emplacement.</translation>
    </message>
    <message>
        <source>Made from version</source>
        <translation>Issu de la version</translation>
    </message>
    <message>
        <source>The version of the master&apos;s slot that this text follows.</source>
        <translation>La version de l’emplacement maître que suit ce texte.</translation>
    </message>
    <message>
        <source>Channel variant</source>
        <translation>Variante de canal</translation>
    </message>
    <message>
        <source>The template&apos;s form in one channel.</source>
        <translation>La forme du modèle dans un canal.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The channel that this form is for.</source>
        <translation>Le canal auquel cette forme est destinée.</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Slots that are not listed are inherited.</source>
        <translation>Les emplacements absents de la liste sont hérités.</translation>
    </message>
    <message>
        <source>A promise: what, at which price or discount, until when.</source>
        <translation>Une promesse&#xa0;: quoi, à quel prix ou avec quelle remise, jusqu’à quand.</translation>
    </message>
    <message>
        <source>Names the offer; it never changes.</source>
        <translation>Identifie l’offre&#xa0;; ne change jamais.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>What the customer is told.</source>
        <translation>Ce que l’on dit au client.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>What it is for; empty for anything.</source>
        <translation>Ce sur quoi elle porte&#xa0;; vide&#xa0;: sur tout.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Off the usual price.</source>
        <translation>Par rapport au prix habituel.</translation>
    </message>
    <message>
        <source>A fixed price, if there is one.</source>
        <translation>Un prix fixe, s’il y en a un.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>When it ends.</source>
        <translation>Quand elle prend fin.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>A piece of Liquid that several templates take in.</source>
        <translation>Un morceau de Liquid que reprennent plusieurs modèles.</translation>
    </message>
    <message>
        <source>Names the block in {% render %}.</source>
        <translation>Identifie le bloc dans {% render %}.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>A Dynamic Master Template: written once, adapted per channel.</source>
        <translation>Un modèle maître dynamique&#xa0;: écrit une fois, adapté à chaque canal.</translation>
    </message>
    <message>
        <source>Names the template; it never changes.</source>
        <translation>Identifie le modèle&#xa0;; ne change jamais.</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>Affiché dans les listes et les rapports.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What the message is about; contradicting messages are found by it.</source>
        <translation>Le sujet du message&#xa0;; sert à repérer les messages contradictoires.</translation>
    </message>
    <message>
        <source>The offer that it makes.</source>
        <translation>L’offre qu’il propose.</translation>
    </message>
    <message>
        <source>In reading order.</source>
        <translation>Dans l’ordre de lecture.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>The channels that it is made for.</source>
        <translation>Les canaux pour lesquels il est fait.</translation>
    </message>
    <message>
        <source>%1 on %2 has a contrast of %3, readable text needs %4</source>
        <translation>%1 sur %2 a un contraste de %3, un texte lisible exige %4</translation>
    </message>
    <message>
        <source>%1 is not a colour of the brand</source>
        <translation>%1 n’est pas une couleur de la marque</translation>
    </message>
    <message>
        <source>the link %1 is not encrypted</source>
        <translation>le lien %1 n’est pas chiffré</translation>
    </message>
    <message>
        <source>the image is all that its link shows, and has no alternative text</source>
        <translation>l’image est tout ce que montre son lien, et n’a pas de texte alternatif</translation>
    </message>
    <message>
        <source>the image has no alternative text</source>
        <translation>l’image n’a pas de texte alternatif</translation>
    </message>
    <message>
        <source>there is no way to unsubscribe</source>
        <translation>il n’y a aucun moyen de se désabonner</translation>
    </message>
    <message>
        <source>the sender&apos;s postal address is missing</source>
        <translation>l’adresse postale de l’expéditeur manque</translation>
    </message>
    <message>
        <source>reading grade %1, the brand allows %2: shorten sentences or words</source>
        <translation>niveau de lecture %1, la marque autorise %2&#xa0;: raccourcissez phrases ou mots</translation>
    </message>
    <message>
        <source>a rule pack needs %1 here</source>
        <translation>un jeu de règles exige ici %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>“%1” makes the whole SMS count as Unicode: 70 characters instead of 160</source>
        <translation>«&#xa0;%1&#xa0;» fait passer tout le SMS en Unicode&#xa0;: 70 caractères au lieu de 160</translation>
    </message>
    <message>
        <source>%1 % of the letters are capitals, the brand allows %2 %</source>
        <translation>%1&#xa0;% des lettres sont des majuscules, la marque autorise %2&#xa0;%</translation>
    </message>
    <message>
        <source>more than the %1 exclamation marks that the brand allows</source>
        <translation>plus de points d’exclamation que les %1 autorisés par la marque</translation>
    </message>
    <message>
        <source>the brand does not say “%1”</source>
        <translation>la marque n’emploie pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the required phrase “%1” is missing</source>
        <translation>la formule obligatoire «&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>%1 characters, and only %2 are shown</source>
        <translation>%1 caractères, et seuls %2 sont affichés</translation>
    </message>
    <message>
        <source>there is no journey to write a brief of</source>
        <translation>il n’y a aucun parcours dont rédiger le brief</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>impossible d’écrire %1</translation>
    </message>
    <message>
        <source>save the project first: the approved version is kept beside it</source>
        <translation>enregistrez d’abord le projet&#xa0;: la version validée est conservée à côté</translation>
    </message>
    <message>
        <source>the parameter “%1” of the link gives %2 away: everyone who sees the address can read it</source>
        <translation>le paramètre «&#xa0;%1&#xa0;» du lien divulgue %2&#xa0;: quiconque voit l’adresse peut le lire</translation>
    </message>
    <message>
        <source>there is no text and no image in this email</source>
        <translation>cet e-mail ne contient ni texte ni image</translation>
    </message>
    <message>
        <source>the email has no title: its subject is to be written</source>
        <translation>l’e-mail n’a pas de titre&#xa0;: son objet est à écrire</translation>
    </message>
    <message>
        <source>%1 hidden parts were left out</source>
        <translation>%1 parties masquées ont été omises</translation>
    </message>
    <message>
        <source>%1 tracking pixels were left out</source>
        <translation>%1 pixels de suivi ont été omis</translation>
    </message>
    <message>
        <source>no legal text with a way to unsubscribe was found</source>
        <translation>aucune mention légale avec un moyen de se désabonner n’a été trouvée</translation>
    </message>
    <message>
        <source>the customers have no field “%1”</source>
        <translation>les clients n’ont pas de champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no template “%1”</source>
        <translation>il n’y a pas de modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the template “%1” is not made for %2</source>
        <translation>le modèle «&#xa0;%1&#xa0;» n’est pas fait pour %2</translation>
    </message>
    <message>
        <source>%1 cannot be used as an image</source>
        <translation>%1 ne peut pas servir d’image</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Of the image, in pixels. 0: not known.</source>
        <translation>De l’image, en pixels. 0&#xa0;: inconnue.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Which table and columns of the database play which role.</source>
        <translation>Quelle table et quelles colonnes de la base jouent quel rôle.</translation>
    </message>
    <message>
        <source>Its name in the database.</source>
        <translation>Son nom dans la base de données.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>The column of each role that is named differently.</source>
        <translation>La colonne de chaque rôle qui porte un autre nom.</translation>
    </message>
    <message>
        <source>Channel copy</source>
        <translation>Copie du canal</translation>
    </message>
    <message>
        <source>What one channel knows of the customers, and when.</source>
        <translation>Ce qu’un canal sait des clients, et quand.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Whose copy this is.</source>
        <translation>À qui appartient cette copie.</translation>
    </message>
    <message>
        <source>Fields held</source>
        <translation>Champs détenus</translation>
    </message>
    <message>
        <source>The fields that the copy has. None listed means all.</source>
        <translation>Les champs de la copie. Liste vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Refreshed every</source>
        <translation>Période d’actualisation</translation>
    </message>
    <message>
        <source>The period of the batch that brings changes. 0s means at once.</source>
        <translation>La période du lot qui apporte les changements. 0s&#xa0;: immédiatement.</translation>
    </message>
    <message>
        <source>Batch starts at</source>
        <translation>Début du lot à</translation>
    </message>
    <message>
        <source>After midnight UTC.</source>
        <translation>Après minuit UTC.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>From the batch until the channel uses it.</source>
        <translation>Du lot jusqu’à l’utilisation par le canal.</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Divergent</translation>
    </message>
    <message>
        <source>Share of the values that were never true: local edits, failed syncs.</source>
        <translation>Part des valeurs qui n’ont jamais été vraies&#xa0;: modifications locales, synchronisations ratées.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Share of the values that the copy lacks.</source>
        <translation>Part des valeurs absentes de la copie.</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>How often the channel knows who the person is.</source>
        <translation>À quelle fréquence le canal sait qui est la personne.</translation>
    </message>
    <message>
        <source>Loopback delay</source>
        <translation>Délai de retour</translation>
    </message>
    <message>
        <source>Until what customers do here reaches the source of truth.</source>
        <translation>Avant que ce que les clients font ici n’atteigne la source de vérité.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Where these figures come from.</source>
        <translation>D’où viennent ces chiffres.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Who measured or assumed it, and when.</source>
        <translation>Qui les a mesurés ou supposés, et quand.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>The customer database and what each channel knows of it.</source>
        <translation>La base clients et ce que chaque canal en sait.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Which tables and columns play which role.</source>
        <translation>Quelles tables et colonnes jouent quel rôle.</translation>
    </message>
    <message>
        <source>Channel copies</source>
        <translation>Copies des canaux</translation>
    </message>
    <message>
        <source>What each channel holds, how fresh and how faithful it is.</source>
        <translation>Ce que détient chaque canal, avec quelle fraîcheur et quelle fidélité.</translation>
    </message>
    <message>
        <source>Field weights</source>
        <translation>Poids des champs</translation>
    </message>
    <message>
        <source>How much a field counts in the consistency score; 1 where absent.</source>
        <translation>Combien un champ compte dans le score de cohérence&#xa0;; 1 par défaut.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not a SQLite database.</source>
        <translation>%1 n’est pas une base de données SQLite.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: %2.</source>
        <translation>Impossible de lire ou d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>%1 was changed by another program while it was read.</source>
        <translation>%1 a été modifié par un autre programme pendant la lecture.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>This project is open read-only. Save it under another name to change it.</source>
        <translation>Ce projet est ouvert en lecture seule. Enregistrez-le sous un autre nom pour le modifier.</translation>
    </message>
    <message>
        <source>Another window holds %1. Save under another name.</source>
        <translation>Une autre fenêtre utilise %1. Enregistrez sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>À intervalles réguliers</translation>
    </message>
    <message>
        <source>Audience entry</source>
        <translation>Entrée par audience</translation>
    </message>
    <message>
        <source>Everyone in the audience at that moment starts here.</source>
        <translation>Tous ceux qui sont dans l’audience à ce moment commencent ici.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Who enters. Leave it open to let everyone in.</source>
        <translation>Qui entre. Laissez vide pour laisser entrer tout le monde.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Once, or again and again with a fixed pause.</source>
        <translation>Une fois, ou à intervalles réguliers.</translation>
    </message>
    <message>
        <source>Starts after</source>
        <translation>Commence après</translation>
    </message>
    <message>
        <source>How long after the start of the run the audience is taken.</source>
        <translation>Combien de temps après le début de la simulation l’audience est relevée.</translation>
    </message>
    <message>
        <source>Repeats every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>The pause between two rounds: an hour or more.</source>
        <translation>La pause entre deux tours&#xa0;: une heure ou plus.</translation>
    </message>
    <message>
        <source>Re-entry</source>
        <translation>Réentrée</translation>
    </message>
    <message>
        <source>Whether a customer may come in again.</source>
        <translation>Si un client peut entrer à nouveau.</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Tels qu’enregistrés</translation>
    </message>
    <message>
        <source>At the measured rate</source>
        <translation>Au taux mesuré</translation>
    </message>
    <message>
        <source>Event entry</source>
        <translation>Entrée par événement</translation>
    </message>
    <message>
        <source>A customer starts here when something happens to them.</source>
        <translation>Un client commence ici quand quelque chose lui arrive.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>A kind of the behaviours table, such as cart_abandoned.</source>
        <translation>Un type de la table des comportements, par exemple cart_abandoned.</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Seulement si</translation>
    </message>
    <message>
        <source>A condition that must hold when the event happens.</source>
        <translation>Une condition à remplir au moment de l’événement.</translation>
    </message>
    <message>
        <source>Simulated from</source>
        <translation>Simulé à partir de</translation>
    </message>
    <message>
        <source>The recorded events of the last days, moved to the simulated ones, or events drawn at each customer&apos;s measured rate.</source>
        <translation>Les événements enregistrés des derniers jours, transposés aux jours simulés, ou des événements tirés au taux mesuré de chaque client.</translation>
    </message>
    <message>
        <source>Pause between entries</source>
        <translation>Pause entre deux entrées</translation>
    </message>
    <message>
        <source>A customer who entered is let in again only after this.</source>
        <translation>Un client entré n’est admis à nouveau qu’après ce délai.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>After leaving</source>
        <translation>Après la sortie</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Assumed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Calibré</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
</context>
<context>
    <name>Exit</name>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>The customer leaves the journey.</source>
        <translation>Le client quitte le parcours.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Shown in reports.</source>
        <translation>Affiché dans les rapports.</translation>
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
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Cliqué</translation>
    </message>
    <message>
        <source>Engaged on two channels</source>
        <translation>Engagé sur deux canaux</translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation>Valeur client</translation>
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
        <translation>Aucun</translation>
    </message>
    <message>
        <source>One look at the end</source>
        <translation>Une analyse à la fin</translation>
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
        <translation>Dépense de Lan-DeMets</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>The result of a finished test.</source>
        <translation>Le résultat d’un test terminé.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Names the result.</source>
        <translation>Identifie le résultat.</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Which arm it is about.</source>
        <translation>Le bras concerné.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Absolute difference in the outcome against the control.</source>
        <translation>Différence absolue du critère par rapport au contrôle.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Lower end of the 95 % interval.</source>
        <translation>Borne inférieure de l’intervalle à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Upper end of the 95 % interval.</source>
        <translation>Borne supérieure de l’intervalle à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>What was decided on it.</source>
        <translation>Ce qui a été décidé à ce sujet.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>The day of the decision.</source>
        <translation>Le jour de la décision.</translation>
    </message>
    <message>
        <source>Test plan</source>
        <translation>Plan de test</translation>
    </message>
    <message>
        <source>How a test is to be run and read.</source>
        <translation>Comment un test doit être mené et lu.</translation>
    </message>
    <message>
        <source>Names the plan; it never changes.</source>
        <translation>Identifie le plan&#xa0;; ne change jamais.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>Affiché dans les listes et les rapports.</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>What is expected to happen, and why.</source>
        <translation>Ce qui devrait se produire, et pourquoi.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>What the arms are compared on.</source>
        <translation>Ce sur quoi les bras sont comparés.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The outcome without the change. Leave it open to take it from the simulation.</source>
        <translation>Le critère sans le changement. Laissez vide pour le prendre de la simulation.</translation>
    </message>
    <message>
        <source>Smallest effect worth finding</source>
        <translation>Plus petit effet utile</translation>
    </message>
    <message>
        <source>Relative to the baseline: 0.1 is 10 % better.</source>
        <translation>Relatif à la référence&#xa0;: 0.1 correspond à 10&#xa0;% de mieux.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Chance to find that effect if it is there.</source>
        <translation>Probabilité de trouver cet effet s’il existe.</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fausse alerte</translation>
    </message>
    <message>
        <source>Chance to find an effect that is not there, on two sides.</source>
        <translation>Probabilité de trouver un effet qui n’existe pas, en bilatéral.</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Recrutés</translation>
    </message>
    <message>
        <source>Share of those who reach the experiment that takes part.</source>
        <translation>Part de ceux qui atteignent l’expérimentation et y participent.</translation>
    </message>
    <message>
        <source>Several arms</source>
        <translation>Plusieurs bras</translation>
    </message>
    <message>
        <source>How comparing several arms is corrected for.</source>
        <translation>Comment la comparaison de plusieurs bras est corrigée.</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Plan d’analyse</translation>
    </message>
    <message>
        <source>One look at the end, or looks on the way with a boundary.</source>
        <translation>Une analyse à la fin, ou des analyses intermédiaires avec une frontière.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>How often the result is looked at.</source>
        <translation>Combien de fois le résultat est analysé.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>The first day of the test.</source>
        <translation>Le premier jour du test.</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>What came out.</source>
        <translation>Ce qui en est ressorti.</translation>
    </message>
    <message>
        <source>One way of treating customers, given to a share of them by chance.</source>
        <translation>Une façon de traiter les clients, attribuée au hasard à une partie d’entre eux.</translation>
    </message>
    <message>
        <source>Names the arm in edges and reports; it stays when the label changes.</source>
        <translation>Identifie le bras dans les liaisons et les rapports&#xa0;; reste quand le libellé change.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Shown on the edge.</source>
        <translation>Affiché sur la liaison.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Share of the customers; all arms together make 100 %.</source>
        <translation>Part des clients&#xa0;; tous les bras réunis font 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Hold-out</source>
        <translation>Groupe témoin</translation>
    </message>
    <message>
        <source>The arm that others are compared with: it gets no message.</source>
        <translation>Le bras auquel les autres sont comparés&#xa0;: il ne reçoit aucun message.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérimentation</translation>
    </message>
    <message>
        <source>Gives each customer one arm by chance, the same one each time.</source>
        <translation>Attribue à chaque client un bras au hasard, chaque fois le même.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The test plan in this project that this split carries out.</source>
        <translation>Le plan de test de ce projet que cette répartition met en œuvre.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Two or more.</source>
        <translation>Deux ou plus.</translation>
    </message>
    <message>
        <source>Stratified by</source>
        <translation>Stratifié par</translation>
    </message>
    <message>
        <source>A field within whose values the arms are compared.</source>
        <translation>Un champ à l’intérieur des valeurs duquel les bras sont comparés.</translation>
    </message>
    <message>
        <source>Conversion window</source>
        <translation>Fenêtre de conversion</translation>
    </message>
    <message>
        <source>How long after assignment a conversion counts.</source>
        <translation>Combien de temps après l’affectation une conversion compte.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>What was last exported, and the account&apos;s own ids.</source>
        <translation>Ce qui a été exporté en dernier, et les ids propres au compte.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Target and journey.</source>
        <translation>Cible et parcours.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>The account&apos;s own ids for our placeholders.</source>
        <translation>Les ids propres au compte pour nos paramètres à remplir.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When it was last exported.</source>
        <translation>Date du dernier export.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Hash of the project as it was then.</source>
        <translation>Empreinte du projet à ce moment-là.</translation>
    </message>
    <message>
        <source>There is no target &quot;%1&quot;; there are: %2.</source>
        <translation>La cible «&#xa0;%1&#xa0;» n’existe pas&#xa0;; cibles disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing was written: the blockers above would change what the journey does. --force writes it all the same.</source>
        <translation>Rien n’a été écrit&#xa0;: les points bloquants ci-dessus changeraient ce que fait le parcours. --force l’écrit malgré tout.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>the filter &quot;%1&quot;</source>
        <translation>le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>whoever publishes the message asks it</source>
        <translation>à vérifier par celui qui publie le message</translation>
    </message>
    <message>
        <source>when a customer may enter again (pause %1)</source>
        <translation>quand un client peut entrer à nouveau (pause %1)</translation>
    </message>
    <message>
        <source>each message starts an instance; publish it with the customer as its id and a time to live</source>
        <translation>chaque message démarre une instance&#xa0;; publiez-le avec le client comme id et une durée de vie</translation>
    </message>
    <message>
        <source>an entry of all who are in an audience</source>
        <translation>une entrée de tous ceux qui sont dans une audience</translation>
    </message>
    <message>
        <source>a message &quot;%1&quot; for each of them, which you publish</source>
        <translation>un message «&#xa0;%1&#xa0;» pour chacun d’eux, que vous publiez</translation>
    </message>
    <message>
        <source>a moment on the customer&apos;s own clock</source>
        <translation>un moment à l’heure locale du client</translation>
    </message>
    <message>
        <source>the variable &quot;%1&quot;, which a worker works out before</source>
        <translation>la variable «&#xa0;%1&#xa0;», calculée au préalable par un worker</translation>
    </message>
    <message>
        <source>the rule &quot;%1&quot;</source>
        <translation>la règle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the variable &quot;%1&quot; (true or false), which a worker fills</source>
        <translation>la variable «&#xa0;%1&#xa0;» (true ou false), remplie par un worker</translation>
    </message>
    <message>
        <source>everyone else</source>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>whether a message was %1</source>
        <translation>si un message a été %1</translation>
    </message>
    <message>
        <source>the same arm whenever the customer comes back</source>
        <translation>le même bras chaque fois que le client revient</translation>
    </message>
    <message>
        <source>a new draw in each run</source>
        <translation>un nouveau tirage à chaque exécution</translation>
    </message>
    <message>
        <source>Sent?</source>
        <translation>Envoyé&#xa0;?</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>Accepted?</source>
        <translation>Accepté&#xa0;?</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>The queue &quot;%1&quot; holds %2 conversations an hour, from %3 to %4.</source>
        <translation>La file «&#xa0;%1&#xa0;» traite %2 conversations par heure, de %3 à %4.</translation>
    </message>
    <message>
        <source>Reached?</source>
        <translation>Joint&#xa0;?</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non joint</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>joint</translation>
    </message>
    <message>
        <source>the goal &quot;%1&quot; within %2</source>
        <translation>l’objectif «&#xa0;%1&#xa0;» dans un délai de %2</translation>
    </message>
    <message>
        <source>an event subprocess that ends the instance at the message</source>
        <translation>un sous-processus événementiel qui termine l’instance à la réception du message</translation>
    </message>
    <message>
        <source>an event without effect</source>
        <translation>un événement sans effet</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Objectif atteint</translation>
    </message>
    <message>
        <source>Open journey.bpmn in any BPMN 2.0 modeller, or deploy it to Camunda 8.</source>
        <translation>Ouvrez journey.bpmn dans n’importe quel modeleur BPMN 2.0, ou déployez-le sur Camunda 8.</translation>
    </message>
    <message>
        <source>Run workers for the job types throughline-send, throughline-update-profile, throughline-audience, throughline-agent-task and throughline-webhook; their headers say what to do.</source>
        <translation>Lancez des workers pour les types de tâches throughline-send, throughline-update-profile, throughline-audience, throughline-agent-task et throughline-webhook&#xa0;; leurs en-têtes disent quoi faire.</translation>
    </message>
    <message>
        <source>Publish the messages that start and continue instances, with the customer&apos;s id as correlation key and as the variable customerId.</source>
        <translation>Publiez les messages qui démarrent et poursuivent les instances, avec l’id du client comme clé de corrélation et comme variable customerId.</translation>
    </message>
    <message>
        <source>This is no Throughline definition: &quot;format&quot; should be &quot;%1&quot;.</source>
        <translation>Ce n’est pas une définition Throughline&#xa0;: &quot;format&quot; devrait valoir «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This definition has the format &quot;%1&quot;; this program reads &quot;%2&quot;.</source>
        <translation>Cette définition est au format «&#xa0;%1&#xa0;»&#xa0;; ce programme lit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The definition has no &quot;project&quot;.</source>
        <translation>La définition n’a pas de &quot;project&quot;.</translation>
    </message>
    <message>
        <source>the condition &quot;%1&quot;</source>
        <translation>la condition «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a yes/no field &quot;%1&quot; that your customer database keeps up to date</source>
        <translation>un champ oui/non «&#xa0;%1&#xa0;» que votre base clients tient à jour</translation>
    </message>
    <message>
        <source>Keep the customers&apos; field &quot;%1&quot; (true or false) up to date: %2.</source>
        <translation>Tenez à jour le champ client «&#xa0;%1&#xa0;» (true ou false)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a wait for the customers&apos; date field &quot;%1&quot;, which you fill</source>
        <translation>une attente du champ de date client «&#xa0;%1&#xa0;», que vous remplissez</translation>
    </message>
    <message>
        <source>Fill the customers&apos; date field &quot;%1&quot;: %2.</source>
        <translation>Remplissez le champ de date client «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The workspace&apos;s id: in the address of its dashboard, or from Settings.</source>
        <translation>L’id de l’espace de travail&#xa0;: dans l’adresse de son tableau de bord, ou dans Settings.</translation>
    </message>
    <message>
        <source>whether a message of %1 was %2</source>
        <translation>si un message de %1 a été %2</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot; with the property templateId, which you track</source>
        <translation>l’événement «&#xa0;%1&#xa0;» avec la propriété templateId, que vous suivez</translation>
    </message>
    <message>
        <source>Track the event &quot;%1&quot; with templateId &quot;%2&quot;.</source>
        <translation>Suivez l’événement «&#xa0;%1&#xa0;» avec le templateId «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>each event starts a run of its own</source>
        <translation>chaque événement démarre sa propre exécution</translation>
    </message>
    <message>
        <source>A property that the event &quot;%1&quot; shares with the events waited for, such as cart_id. Empty: waits end after their whole window.</source>
        <translation>Une propriété que l’événement «&#xa0;%1&#xa0;» partage avec les événements attendus, par exemple cart_id. Vide&#xa0;: les attentes durent toute leur fenêtre.</translation>
    </message>
    <message>
        <source>an entry at a moment, for all who are in the audience then</source>
        <translation>une entrée à un moment donné, pour tous ceux alors dans l’audience</translation>
    </message>
    <message>
        <source>customers enter as soon as they belong to the segment</source>
        <translation>les clients entrent dès qu’ils appartiennent au segment</translation>
    </message>
    <message>
        <source>a wait until %1</source>
        <translation>une attente jusqu’à %1</translation>
    </message>
    <message>
        <source>the hour %1 on the day of a date field</source>
        <translation>l’heure %1 le jour d’un champ de date</translation>
    </message>
    <message>
        <source>the moment that the field holds</source>
        <translation>le moment que contient le champ</translation>
    </message>
    <message>
        <source>going on as soon as it happens, in a run that an event starts</source>
        <translation>la suite dès que cela se produit, dans une exécution démarrée par un événement</translation>
    </message>
    <message>
        <source>a wait of the whole window (%1), then a check whether it happened</source>
        <translation>une attente de toute la fenêtre (%1), puis une vérification que cela s’est produit</translation>
    </message>
    <message>
        <source>a split of %1 ways</source>
        <translation>un aiguillage à %1 voies</translation>
    </message>
    <message>
        <source>a chain of yes/no splits in the same order</source>
        <translation>une chaîne d’aiguillages oui/non dans le même ordre</translation>
    </message>
    <message>
        <source>the goal &quot;%1&quot;</source>
        <translation>l’objectif «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a check before each message whether it has been reached</source>
        <translation>une vérification avant chaque message qu’il n’a pas été atteint</translation>
    </message>
    <message>
        <source>nothing; measure it in your reports</source>
        <translation>rien&#xa0;; mesurez-le dans vos rapports</translation>
    </message>
    <message>
        <source>a message through %1</source>
        <translation>un message par %1</translation>
    </message>
    <message>
        <source>a webhook that hands the content to your own system</source>
        <translation>un webhook qui transmet le contenu à votre propre système</translation>
    </message>
    <message>
        <source>a change of the customer&apos;s field &quot;%1&quot;</source>
        <translation>une modification du champ client «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a webhook to the identify call of the same platform</source>
        <translation>un webhook vers l’appel identify de la même plateforme</translation>
    </message>
    <message>
        <source>The address of your Dittofeed, such as https://app.dittofeed.com</source>
        <translation>L’adresse de votre Dittofeed, par exemple https://app.dittofeed.com</translation>
    </message>
    <message>
        <source>an audience on an ad platform (%1)</source>
        <translation>une audience sur une plateforme publicitaire (%1)</translation>
    </message>
    <message>
        <source>a webhook that your own system answers</source>
        <translation>un webhook auquel répond votre propre système</translation>
    </message>
    <message>
        <source>a task for a person in the queue &quot;%1&quot;</source>
        <translation>une tâche pour une personne de la file «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a webhook that creates it; the event &quot;tl_call_done&quot; tells that it was done</source>
        <translation>un webhook qui la crée&#xa0;; l’événement «&#xa0;tl_call_done&#xa0;» indique qu’elle est faite</translation>
    </message>
    <message>
        <source>Track the event &quot;tl_call_done&quot; when a task of the queue &quot;%1&quot; is done.</source>
        <translation>Suivez l’événement «&#xa0;tl_call_done&#xa0;» quand une tâche de la file «&#xa0;%1&#xa0;» est faite.</translation>
    </message>
    <message>
        <source>a way of its own for a call that fails</source>
        <translation>une voie distincte pour un appel qui échoue</translation>
    </message>
    <message>
        <source>they go on with the others</source>
        <translation>ils continuent avec les autres</translation>
    </message>
    <message>
        <source>The address of your own system that takes over this step (%1)</source>
        <translation>L’adresse de votre propre système qui prend en charge cette étape (%1)</translation>
    </message>
    <message>
        <source>the variant &quot;%1&quot;, whose rule a text cannot ask</source>
        <translation>la variante «&#xa0;%1&#xa0;», dont un texte ne peut pas vérifier la règle</translation>
    </message>
    <message>
        <source>the default text for everyone</source>
        <translation>le texte par défaut pour tous</translation>
    </message>
    <message>
        <source>The address that e-mails come from</source>
        <translation>L’adresse d’où partent les e-mails</translation>
    </message>
    <message>
        <source>Subscription groups, by which consent is asked.</source>
        <translation>Groupes d’abonnement, par lesquels le consentement est vérifié.</translation>
    </message>
    <message>
        <source>Templates.</source>
        <translation>Modèles.</translation>
    </message>
    <message>
        <source>Segments.</source>
        <translation>Segments.</translation>
    </message>
    <message>
        <source>The journey itself; it is created as not started. Look at it, then start it in the dashboard.</source>
        <translation>Le parcours lui-même&#xa0;; il est créé à l’arrêt. Relisez-le, puis démarrez-le dans le tableau de bord.</translation>
    </message>
    <message>
        <source>%1 entries of one journey</source>
        <translation>%1 entrées d’un même parcours</translation>
    </message>
    <message>
        <source>a journey for each</source>
        <translation>un parcours pour chacune</translation>
    </message>
    <message>
        <source>Journeys: %1</source>
        <translation>Parcours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Project hash: %1</source>
        <translation>Empreinte du projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written by Throughline %1</source>
        <translation>Écrit par Throughline %1</translation>
    </message>
    <message>
        <source>Written at: %1</source>
        <translation>Écrit le&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>How to load it, in this order</source>
        <translation>Comment le charger, dans cet ordre</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Paramètres à remplir</translation>
    </message>
    <message>
        <source>Only the account knows these ids. Fill them into mapping.json and export again with --mapping mapping.json; the file is kept for next time.</source>
        <translation>Seul le compte connaît ces ids. Inscrivez-les dans mapping.json et exportez à nouveau avec --mapping mapping.json&#xa0;; le fichier est conservé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>à remplir</translation>
    </message>
    <message>
        <source>Settings to make by hand</source>
        <translation>Réglages à faire à la main</translation>
    </message>
    <message>
        <source>What could not be said as it was drawn</source>
        <translation>Ce qui n’a pas pu être exprimé tel que dessiné</translation>
    </message>
    <message>
        <source>Nothing: the bundle says all of it.</source>
        <translation>Rien&#xa0;: le lot exprime tout.</translation>
    </message>
    <message>
        <source>Frequency cap: at most %1 %3 messages in %2.</source>
        <translation>Plafond de fréquence&#xa0;: au plus %1 messages %3 en %2.</translation>
    </message>
    <message>
        <source>Frequency cap: at most %1 messages in %2 over all channels.</source>
        <translation>Plafond de fréquence&#xa0;: au plus %1 messages en %2, tous canaux confondus.</translation>
    </message>
    <message>
        <source>Quiet hours: nothing from %1 to %2 of the customer&apos;s time.</source>
        <translation>Heures calmes&#xa0;: rien de %1 à %2, heure du client.</translation>
    </message>
    <message>
        <source>Quiet hours: no %3 from %1 to %2 of the customer&apos;s time.</source>
        <translation>Heures calmes&#xa0;: pas de %3 de %1 à %2, heure du client.</translation>
    </message>
    <message>
        <source>Global hold-out: %1 % of all customers get nothing.</source>
        <translation>Groupe témoin global&#xa0;: %1&#xa0;% de tous les clients ne reçoivent rien.</translation>
    </message>
    <message>
        <source>Consent: every channel sends to those alone who agreed to it.</source>
        <translation>Consentement&#xa0;: chaque canal n’envoie qu’à ceux qui l’ont accepté.</translation>
    </message>
    <message>
        <source>Consent: every channel but %1 sends to those alone who agreed to it.</source>
        <translation>Consentement&#xa0;: chaque canal sauf %1 n’envoie qu’à ceux qui l’ont accepté.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>Impossible d’écrire dans le dossier %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 exists and is no earlier export: choose another folder.</source>
        <translation>%1 existe et n’est pas un export antérieur&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>a loop over a part of a list, or backwards</source>
        <translation>une boucle sur une partie de liste, ou à l’envers</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>tous les éléments</translation>
    </message>
    <message>
        <source>the tag %1</source>
        <translation>la balise %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>a text with both kinds of quotes</source>
        <translation>un texte avec les deux sortes de guillemets</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a name that is worked out</source>
        <translation>un nom calculé</translation>
    </message>
    <message>
        <source>the test &quot;contains&quot;</source>
        <translation>le test «&#xa0;contains&#xa0;»</translation>
    </message>
    <message>
        <source>never true</source>
        <translation>jamais vrai</translation>
    </message>
    <message>
        <source>sending at each customer&apos;s best hour</source>
        <translation>l’envoi à la meilleure heure de chaque client</translation>
    </message>
    <message>
        <source>sent at once</source>
        <translation>envoyé immédiatement</translation>
    </message>
    <message>
        <source>sending at %1 of the customer&apos;s time</source>
        <translation>l’envoi à %1, heure du client</translation>
    </message>
    <message>
        <source>a message that lapses after %1</source>
        <translation>un message qui expire après %1</translation>
    </message>
    <message>
        <source>a message that does not lapse</source>
        <translation>un message qui n’expire pas</translation>
    </message>
    <message>
        <source>what happens to a customer whom the frequency cap stops</source>
        <translation>ce qui arrive à un client arrêté par le plafond de fréquence</translation>
    </message>
    <message>
        <source>the platform&apos;s own rule</source>
        <translation>la règle propre à la plateforme</translation>
    </message>
    <message>
        <source>Sending limit of &quot;%1&quot;: at most %2 an hour.</source>
        <translation>Limite d’envoi de «&#xa0;%1&#xa0;»&#xa0;: au plus %2 par heure.</translation>
    </message>
    <message>
        <source>a way of its own for customers whom the message does not reach</source>
        <translation>une voie distincte pour les clients que le message n’atteint pas</translation>
    </message>
    <message>
        <source>The id of the metric for the event &quot;%1&quot;.</source>
        <translation>L’id de la métrique pour l’événement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to no step that Klaviyo could take.</source>
        <translation>«&#xa0;%1&#xa0;» ne mène à aucune étape que Klaviyo puisse reprendre.</translation>
    </message>
    <message>
        <source>The id that Klaviyo gave the segment &quot;%1&quot;.</source>
        <translation>L’id que Klaviyo a donné au segment «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>a wait of %1</source>
        <translation>une attente de %1</translation>
    </message>
    <message>
        <source>a wait for a date</source>
        <translation>une attente d’une date</translation>
    </message>
    <message>
        <source>no wait</source>
        <translation>pas d’attente</translation>
    </message>
    <message>
        <source>going on as soon as it happens</source>
        <translation>la suite dès que cela se produit</translation>
    </message>
    <message>
        <source>whether this very message was %1</source>
        <translation>si ce message précis a été %1</translation>
    </message>
    <message>
        <source>whether any message of %1 was, since the start of the flow</source>
        <translation>si un message de %1 l’a été, depuis le début du flow</translation>
    </message>
    <message>
        <source>these weights as a chain of whole percentages</source>
        <translation>ces poids sous forme de chaîne de pourcentages entiers</translation>
    </message>
    <message>
        <source>%1 percent of the customers</source>
        <translation>%1 pour cent des clients</translation>
    </message>
    <message>
        <source>a filter of the flow, asked again at every action</source>
        <translation>un filtre du flow, revérifié à chaque action</translation>
    </message>
    <message>
        <source>The id that Klaviyo gave the template &quot;%1&quot;.</source>
        <translation>L’id que Klaviyo a donné au modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>a value that is worked out for the field &quot;%1&quot;</source>
        <translation>une valeur calculée pour le champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>its expression as a text</source>
        <translation>son expression sous forme de texte</translation>
    </message>
    <message>
        <source>The id of the list &quot;%1&quot;.</source>
        <translation>L’id de la liste «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>an audience on an ad platform (%1) for %2</source>
        <translation>une audience sur une plateforme publicitaire (%1) pour %2</translation>
    </message>
    <message>
        <source>a list, which you connect with the platform; members stay in it</source>
        <translation>une liste, que vous reliez à la plateforme&#xa0;; les membres y restent</translation>
    </message>
    <message>
        <source>Connect the list &quot;%1&quot; with %2.</source>
        <translation>Reliez la liste «&#xa0;%1&#xa0;» à %2.</translation>
    </message>
    <message>
        <source>Send the event &quot;tl_call_done&quot; when a task of the queue &quot;%1&quot; is done.</source>
        <translation>Envoyez l’événement «&#xa0;tl_call_done&#xa0;» quand une tâche de la file «&#xa0;%1&#xa0;» est faite.</translation>
    </message>
    <message>
        <source>the method %1</source>
        <translation>la méthode %1</translation>
    </message>
    <message>
        <source>POST</source>
        <translation>POST</translation>
    </message>
    <message>
        <source>Templates. Note the id in each answer and fill it into mapping.json.</source>
        <translation>Modèles. Notez l’id dans chaque réponse et inscrivez-le dans mapping.json.</translation>
    </message>
    <message>
        <source>Segments; note their ids too.</source>
        <translation>Segments&#xa0;; notez aussi leurs ids.</translation>
    </message>
    <message>
        <source>Metrics and lists: look up the ids of your account.</source>
        <translation>Métriques et listes&#xa0;: recherchez les ids de votre compte.</translation>
    </message>
    <message>
        <source>Export again with the mapping, then create the flow; its messages begin as drafts.</source>
        <translation>Exportez à nouveau avec les correspondances, puis créez le flow&#xa0;; ses messages naissent en brouillon.</translation>
    </message>
    <message>
        <source>a flow for each</source>
        <translation>un flow pour chacune</translation>
    </message>
    <message>
        <source>a loop that begins further on</source>
        <translation>une boucle qui commence plus loin</translation>
    </message>
    <message>
        <source>the text without them</source>
        <translation>le texte sans eux</translation>
    </message>
    <message>
        <source>a range of numbers</source>
        <translation>une plage de nombres</translation>
    </message>
    <message>
        <source>a loop back to this step</source>
        <translation>une boucle qui revient à cette étape</translation>
    </message>
    <message>
        <source>%1 rounds written one after the other; then the way ends</source>
        <translation>%1 tours écrits l’un après l’autre&#xa0;; puis la voie s’arrête</translation>
    </message>
    <message>
        <source>ways that join again</source>
        <translation>des voies qui se rejoignent</translation>
    </message>
    <message>
        <source>the step was written %1 times, once for each way</source>
        <translation>l’étape a été écrite %1 fois, une fois par voie</translation>
    </message>
    <message>
        <source>The ways of this journey join so often (or its loop has so many rounds) that it would take more than %1 steps without joins.</source>
        <translation>Les voies de ce parcours se rejoignent si souvent (ou sa boucle a tant de tours) qu’il faudrait plus de %1 étapes sans jonctions.</translation>
    </message>
    <message>
        <source>Send the event &quot;%1&quot; to OneSignal: it ends the journey.</source>
        <translation>Envoyez l’événement «&#xa0;%1&#xa0;» à OneSignal&#xa0;: il met fin au parcours.</translation>
    </message>
    <message>
        <source>an entry every %1</source>
        <translation>une entrée à intervalle de %1</translation>
    </message>
    <message>
        <source>a second entry within ten minutes</source>
        <translation>une seconde entrée en moins de dix minutes</translation>
    </message>
    <message>
        <source>after ten minutes</source>
        <translation>après dix minutes</translation>
    </message>
    <message>
        <source>The id of a segment of those for whom holds: %1.</source>
        <translation>L’id d’un segment de ceux pour qui vaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the moment %1</source>
        <translation>le moment %1</translation>
    </message>
    <message>
        <source>a window of half an hour from it</source>
        <translation>une fenêtre d’une demi-heure à partir de là</translation>
    </message>
    <message>
        <source>a wait until the customer belongs to a segment that you make for it</source>
        <translation>une attente que le client appartienne à un segment que vous créez à cet effet</translation>
    </message>
    <message>
        <source>The id of a segment of those who have reached %1.</source>
        <translation>L’id d’un segment de ceux qui ont atteint %1.</translation>
    </message>
    <message>
        <source>two ways out of a wait</source>
        <translation>deux issues à une attente</translation>
    </message>
    <message>
        <source>a wait, then the same question as a yes/no split</source>
        <translation>une attente, puis la même question en aiguillage oui/non</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot;, which you send</source>
        <translation>l’événement «&#xa0;%1&#xa0;», que vous envoyez</translation>
    </message>
    <message>
        <source>a look back of %1</source>
        <translation>un regard en arrière de %1</translation>
    </message>
    <message>
        <source>whether it ever happened</source>
        <translation>si cela s’est jamais produit</translation>
    </message>
    <message>
        <source>an experiment of %1 arms</source>
        <translation>une expérimentation à %1 bras</translation>
    </message>
    <message>
        <source>written as it is; two to twenty are accepted</source>
        <translation>écrite telle quelle&#xa0;; de deux à vingt sont acceptés</translation>
    </message>
    <message>
        <source>an early exit at the event, at any time</source>
        <translation>une sortie anticipée à l’événement, à tout moment</translation>
    </message>
    <message>
        <source>The id of the in-app message made from the template &quot;%1&quot;.</source>
        <translation>L’id du message in-app créé à partir du modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The id of the webhook for the step &quot;%1&quot;.</source>
        <translation>L’id du webhook pour l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>an empty tag</source>
        <translation>une balise vide</translation>
    </message>
    <message>
        <source>a value that is no text</source>
        <translation>une valeur qui n’est pas un texte</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>le texte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Make the webhook of the step &quot;%1&quot; in OneSignal; its address and body are in the project.</source>
        <translation>Créez le webhook de l’étape «&#xa0;%1&#xa0;» dans OneSignal&#xa0;; son adresse et son corps sont dans le projet.</translation>
    </message>
    <message>
        <source>The app&apos;s id: Settings, Keys &amp; IDs.</source>
        <translation>L’id de l’application&#xa0;: Settings, Keys &amp; IDs.</translation>
    </message>
    <message>
        <source>The id that OneSignal gave the template &quot;%1&quot;.</source>
        <translation>L’id que OneSignal a donné au modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Segments, in-app messages and webhooks that the placeholders name: make them in the dashboard.</source>
        <translation>Segments, messages in-app et webhooks que désignent les paramètres à remplir&#xa0;: créez-les dans le tableau de bord.</translation>
    </message>
    <message>
        <source>Export again with the mapping, then create the journey; it begins as a draft.</source>
        <translation>Exportez à nouveau avec les correspondances, puis créez le parcours&#xa0;; il naît en brouillon.</translation>
    </message>
    <message>
        <source>a pause of %1 before the next entry</source>
        <translation>une pause de %1 avant l’entrée suivante</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>pas de pause</translation>
    </message>
    <message>
        <source>when the first entry takes place</source>
        <translation>quand a lieu la première entrée</translation>
    </message>
    <message>
        <source>a schedule that begins on 2030-01-01; set the date in the journey</source>
        <translation>une planification qui débute le 2030-01-01&#xa0;; réglez la date dans le parcours</translation>
    </message>
    <message>
        <source>a wait for a weekday</source>
        <translation>une attente d’un jour de la semaine</translation>
    </message>
    <message>
        <source>the same hour on the next day</source>
        <translation>la même heure le jour suivant</translation>
    </message>
    <message>
        <source>the same hour on the next day; its engine does not keep dates</source>
        <translation>la même heure le jour suivant&#xa0;; son moteur ne conserve pas les dates</translation>
    </message>
    <message>
        <source>the event &quot;%1&quot; with the property step, which you send</source>
        <translation>l’événement «&#xa0;%1&#xa0;» avec la propriété step, que vous envoyez</translation>
    </message>
    <message>
        <source>Send the event &quot;%1&quot; with the step &quot;%2&quot;.</source>
        <translation>Envoyez l’événement «&#xa0;%1&#xa0;» avec l’étape «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>weights finer than a hundredth of a percent</source>
        <translation>des poids plus fins qu’un centième de pour cent</translation>
    </message>
    <message>
        <source>the whole numbers %1</source>
        <translation>les nombres entiers %1</translation>
    </message>
    <message>
        <source>a second entrance on the event, which ends the run at any time</source>
        <translation>une seconde entrée sur l’événement, qui met fin à l’exécution à tout moment</translation>
    </message>
    <message>
        <source>The app&apos;s push topic (its bundle id).</source>
        <translation>Le sujet push de l’application (son bundle id).</translation>
    </message>
    <message>
        <source>The id of the campaign &quot;%1&quot;.</source>
        <translation>L’id de la campagne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The id of the subscription type for %1.</source>
        <translation>L’id du type d’abonnement pour %1.</translation>
    </message>
    <message>
        <source>The id of the provider that sends %1.</source>
        <translation>L’id du fournisseur qui envoie %1.</translation>
    </message>
    <message>
        <source>a body that is no flat JSON object</source>
        <translation>un corps qui n’est pas un objet JSON plat</translation>
    </message>
    <message>
        <source>the text under &quot;body&quot;</source>
        <translation>le texte sous &quot;body&quot;</translation>
    </message>
    <message>
        <source>Lists, if there are any. Note the ids and fill them into mapping.json.</source>
        <translation>Listes, s’il y en a. Notez les ids et inscrivez-les dans mapping.json.</translation>
    </message>
    <message>
        <source>Campaigns, each of type trigger. Note their ids too.</source>
        <translation>Campagnes, toutes de type trigger. Notez aussi leurs ids.</translation>
    </message>
    <message>
        <source>Export again with the mapping, then the templates.</source>
        <translation>Exportez à nouveau avec les correspondances, puis les modèles.</translation>
    </message>
    <message>
        <source>The journey, and its steps.</source>
        <translation>Le parcours, et ses étapes.</translation>
    </message>
    <message>
        <source>%1 holds a customer&apos;s e-mail address: nothing was written.</source>
        <translation>%1 contient l’adresse e-mail d’un client&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 holds a customer&apos;s phone number: nothing was written.</source>
        <translation>%1 contient le numéro de téléphone d’un client&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 holds a customer&apos;s first and last name side by side: nothing was written.</source>
        <translation>%1 contient côte à côte le prénom et le nom d’un client&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Throughline definition</source>
        <translation>Définition Throughline</translation>
    </message>
    <message>
        <source>For a production system without an adapter: journeys, audiences and contents in one file with a published schema.</source>
        <translation>Pour un système de production sans adaptateur&#xa0;: parcours, audiences et contenus dans un seul fichier au schéma publié.</translation>
    </message>
    <message>
        <source>Dittofeed</source>
        <translation>Dittofeed</translation>
    </message>
    <message>
        <source>Request bodies for its admin API with ids of our own: a bundle replays as it is.</source>
        <translation>Corps de requêtes pour son API d’administration, avec nos propres ids&#xa0;: un lot se rejoue tel quel.</translation>
    </message>
    <message>
        <source>Klaviyo</source>
        <translation>Klaviyo</translation>
    </message>
    <message>
        <source>A flow with its segments and templates for the Flows API.</source>
        <translation>Un flow avec ses segments et modèles pour la Flows API.</translation>
    </message>
    <message>
        <source>OneSignal</source>
        <translation>OneSignal</translation>
    </message>
    <message>
        <source>A journey for its Journeys API (beta), which begins as a draft, and its templates.</source>
        <translation>Un parcours pour sa Journeys API (bêta), créé en brouillon, et ses modèles.</translation>
    </message>
    <message>
        <source>Parcelvoy</source>
        <translation>Parcelvoy</translation>
    </message>
    <message>
        <source>A journey with its steps, campaigns, templates and lists.</source>
        <translation>Un parcours avec ses étapes, campagnes, modèles et listes.</translation>
    </message>
    <message>
        <source>BPMN 2.0</source>
        <translation>BPMN 2.0</translation>
    </message>
    <message>
        <source>A process with its diagram for any BPMN 2.0 modeller; runs on Camunda 8 with your workers.</source>
        <translation>Un processus avec son diagramme pour tout modeleur BPMN 2.0&#xa0;; s’exécute sur Camunda 8 avec vos workers.</translation>
    </message>
    <message>
        <source>There is no journey &quot;%1&quot; in this project.</source>
        <translation>Il n’y a pas de parcours «&#xa0;%1&#xa0;» dans ce projet.</translation>
    </message>
    <message>
        <source>The project has no journey to export.</source>
        <translation>Le projet n’a aucun parcours à exporter.</translation>
    </message>
    <message>
        <source>The project has several journeys (%1): say which one to export.</source>
        <translation>Le projet a plusieurs parcours (%1)&#xa0;: indiquez lequel exporter.</translation>
    </message>
    <message>
        <source>The journey &quot;%1&quot; has no entry: no customer would ever start.</source>
        <translation>Le parcours «&#xa0;%1&#xa0;» n’a pas d’entrée&#xa0;: aucun client ne commencerait jamais.</translation>
    </message>
    <message>
        <source>%1 cannot say: %2. Written instead: %3.</source>
        <translation>%1 ne peut pas exprimer&#xa0;: %2. Écrit à la place&#xa0;: %3.</translation>
    </message>
    <message>
        <source>the block &quot;%1&quot;</source>
        <translation>le bloc «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the filter %1</source>
        <translation>le filtre %1</translation>
    </message>
    <message>
        <source>the value without it</source>
        <translation>la valeur sans lui</translation>
    </message>
    <message>
        <source>a text that is not valid Liquid</source>
        <translation>un texte qui n’est pas du Liquid valide</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, ligne %2, colonne %3</translation>
    </message>
    <message>
        <source>Check definition.json against the published schema %1 (a copy is in the program&apos;s sources under resources/schema/).</source>
        <translation>Vérifiez definition.json avec le schéma publié %1 (une copie se trouve dans les sources du programme sous resources/schema/).</translation>
    </message>
    <message>
        <source>Walk &quot;journeys&quot; from the entries: each step names the step behind each exit, null where the way ends. The parameters of a step are in &quot;project&quot; under the same id; rules, waits and weights are explained in the schema.</source>
        <translation>Suivez &quot;journeys&quot; depuis les entrées&#xa0;: chaque étape nomme l’étape derrière chaque sortie, null là où la voie s’arrête. Les paramètres d’une étape sont dans &quot;project&quot; sous le même id&#xa0;; règles, attentes et poids sont expliqués dans le schéma.</translation>
    </message>
    <message>
        <source>Send what &quot;messages&quot; says for a step: the texts are Liquid over the customer&apos;s fields. The link may be filled in for {{ landing_url }}.</source>
        <translation>Envoyez ce que dit &quot;messages&quot; pour une étape&#xa0;: les textes sont du Liquid sur les champs du client. Le lien peut remplacer {{ landing_url }}.</translation>
    </message>
    <message>
        <source>To see or change it, open definition.json in Throughline.</source>
        <translation>Pour la voir ou la modifier, ouvrez definition.json dans Throughline.</translation>
    </message>
    <message>
        <source>Nothing has changed since the export before.</source>
        <translation>Rien n’a changé depuis l’export précédent.</translation>
    </message>
    <message>
        <source>The zip file cannot be made.</source>
        <translation>Impossible de créer le fichier zip.</translation>
    </message>
    <message>
        <source>This is no zip file that can be read.</source>
        <translation>Ce n’est pas un fichier zip lisible.</translation>
    </message>
    <message>
        <source>The zip file holds more than can be opened here.</source>
        <translation>Le fichier zip contient plus que ce qui peut être ouvert ici.</translation>
    </message>
    <message>
        <source>The zip file has a name that leads out of it.</source>
        <translation>Le fichier zip contient un nom qui mène hors de lui.</translation>
    </message>
    <message>
        <source>%1 exists and is no earlier export: choose another name.</source>
        <translation>%1 existe et n’est pas un export antérieur&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Impossible d’écrire le fichier %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot;</source>
        <translation>Étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Template &quot;%1&quot;</source>
        <translation>Modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Audience &quot;%1&quot;</source>
        <translation>Audience «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Journey &quot;%1&quot;</source>
        <translation>Parcours «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The way out of &quot;%1&quot; (%2) leads to &quot;%3&quot; now.</source>
        <translation>La sortie de «&#xa0;%1&#xa0;» (%2) mène désormais à «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2 was &quot;%3&quot;, is &quot;%4&quot;.</source>
        <translation>%1&#xa0;: %2 valait «&#xa0;%3&#xa0;», vaut «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2 changed.</source>
        <translation>%1&#xa0;: %2 a changé.</translation>
    </message>
    <message>
        <source>New step &quot;%1&quot;.</source>
        <translation>Nouvelle étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; is gone.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» a disparu.</translation>
    </message>
    <message>
        <source>New way from &quot;%1&quot; (%2) to &quot;%3&quot;.</source>
        <translation>Nouvelle voie de «&#xa0;%1&#xa0;» (%2) à «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The way from &quot;%1&quot; (%2) to &quot;%3&quot; is gone.</source>
        <translation>La voie de «&#xa0;%1&#xa0;» (%2) à «&#xa0;%3&#xa0;» a disparu.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>And %1 more changes.</source>
        <translation>Et %1 autres modifications.</translation>
    </message>
    <message>
        <source>only what happens after the customer comes to this step</source>
        <translation>seulement ce qui se produit après l’arrivée du client à cette étape</translation>
    </message>
    <message>
        <source>what happened in the last %1, before the step as well</source>
        <translation>ce qui s’est produit depuis %1, y compris avant l’étape</translation>
    </message>
    <message>
        <source>User properties that texts and waits read.</source>
        <translation>Propriétés utilisateur que lisent les textes et les attentes.</translation>
    </message>
    <message>
        <source>What changed since the export before</source>
        <translation>Modifications depuis l’export précédent</translation>
    </message>
    <message>
        <source>It was written at: %1</source>
        <translation>Il a été écrit le&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>(what this was made from; opens in Throughline)</source>
        <translation>(ce dont ceci est issu&#xa0;; s’ouvre dans Throughline)</translation>
    </message>
    <message>
        <source>A mapping should be a JSON object of texts, such as {&quot;metric.purchase&quot;: &quot;XyZ123&quot;}.</source>
        <translation>Une table de correspondances doit être un objet JSON de textes, par exemple {&quot;metric.purchase&quot;: &quot;XyZ123&quot;}.</translation>
    </message>
    <message>
        <source>a tag of that length</source>
        <translation>une balise de cette longueur</translation>
    </message>
    <message>
        <source>its first %1 bytes</source>
        <translation>ses %1 premiers octets</translation>
    </message>
    <message>
        <source>a first event that the filter turns away does not count as an entry</source>
        <translation>un premier événement que le filtre écarte ne compte pas comme une entrée</translation>
    </message>
    <message>
        <source>it counts: the rule of an entrance cannot ask fields of the customer, a gate behind it does</source>
        <translation>il compte&#xa0;: la règle d’une entrée ne peut pas interroger les champs du client, une vérification placée derrière le fait</translation>
    </message>
    <message>
        <source>a text of %1 characters</source>
        <translation>un texte de %1 caractères</translation>
    </message>
    <message>
        <source>written as it is; at most %1 are sent</source>
        <translation>écrit tel quel&#xa0;; au plus %1 sont envoyés</translation>
    </message>
    <message>
        <source>a step that no way leads to</source>
        <translation>une étape à laquelle aucune voie ne mène</translation>
    </message>
    <message>
        <source>at most %1 rounds of a loop</source>
        <translation>au plus %1 tours d’une boucle</translation>
    </message>
    <message>
        <source>rounds until a way leads out of it</source>
        <translation>des tours jusqu’à ce qu’une voie en sorte</translation>
    </message>
    <message>
        <source>a loop that nobody leaves</source>
        <translation>une boucle dont personne ne sort</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;, whose name is no plain word</source>
        <translation>le champ «&#xa0;%1&#xa0;», dont le nom n’est pas un mot simple</translation>
    </message>
    <message>
        <source>a text that ends with a backslash</source>
        <translation>un texte qui se termine par une barre oblique inverse</translation>
    </message>
    <message>
        <source>the text without it</source>
        <translation>le texte sans elle</translation>
    </message>
    <message>
        <source>%1 of the customer</source>
        <translation>%1 du client</translation>
    </message>
    <message>
        <source>the link to unsubscribe within an expression</source>
        <translation>le lien de désabonnement dans une expression</translation>
    </message>
</context>
<context>
    <name>Extremes</name>
    <message>
        <source>A usual customer</source>
        <translation>Un client ordinaire</translation>
    </message>
    <message>
        <source>The longest names</source>
        <translation>Les noms les plus longs</translation>
    </message>
    <message>
        <source>Nothing is known</source>
        <translation>Rien n’est connu</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Greek and emoji</source>
        <translation>Grec et emoji</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De droite à gauche</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 vaut %2</translation>
    </message>
    <message>
        <source>Variant: %1</source>
        <translation>Variante&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>cannot read %1: %2</source>
        <translation>impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot replace %1: %2</source>
        <translation>impossible de remplacer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>impossible de supprimer %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>%1 has no table of customers with a key.</source>
        <translation>%1 n’a pas de table de clients avec une clé.</translation>
    </message>
    <message>
        <source>%1 has no customer of this key.</source>
        <translation>%1 n’a aucun client ayant cette clé.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>the text %1</source>
        <translation>le texte %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>le nombre %1</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>%1 attendu, %2 trouvé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>«&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; it is kept as it is</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici&#xa0;; conservé tel quel</translation>
    </message>
    <message>
        <source>%1 is too small: at least %2 is expected</source>
        <translation>%1 est trop petit&#xa0;: au moins %2 est attendu</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 is expected</source>
        <translation>%1 est trop grand&#xa0;: au plus %2 est attendu</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>un nombre fini</translation>
    </message>
    <message>
        <source>a duration such as &quot;2d&quot; or &quot;1h 30m&quot;</source>
        <translation>une durée telle que «&#xa0;2d&#xa0;» ou «&#xa0;1h 30m&#xa0;»</translation>
    </message>
    <message>
        <source>a moment such as &quot;2026-11-01T09:00:00Z&quot;</source>
        <translation>un moment tel que «&#xa0;2026-11-01T09:00:00Z&#xa0;»</translation>
    </message>
    <message>
        <source>a time of day such as &quot;21:00&quot;</source>
        <translation>une heure du jour telle que «&#xa0;21:00&#xa0;»</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice in this list</source>
        <translation>l’id «&#xa0;%1&#xa0;» est utilisé deux fois dans cette liste</translation>
    </message>
    <message>
        <source>line %1, column %2: nested too deeply</source>
        <translation>ligne %1, colonne %2&#xa0;: imbrication trop profonde</translation>
    </message>
    <message>
        <source>line %1, column %2: the file ends in the middle of the JSON</source>
        <translation>ligne %1, colonne %2&#xa0;: le fichier s’arrête au milieu du JSON</translation>
    </message>
    <message>
        <source>line %1, column %2: this is not valid JSON</source>
        <translation>ligne %1, colonne %2&#xa0;: ce n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>this is not valid JSON: a number is too large</source>
        <translation>ce n’est pas du JSON valide&#xa0;: un nombre est trop grand</translation>
    </message>
    <message>
        <source>this is not a Throughline project: &quot;format&quot;: &quot;throughline/1&quot; is expected</source>
        <translation>ce n’est pas un projet Throughline&#xa0;: &quot;format&quot;: &quot;throughline/1&quot; est attendu</translation>
    </message>
    <message>
        <source>expected a format such as &quot;throughline/1&quot;, found &quot;%1&quot;</source>
        <translation>format attendu tel que «&#xa0;throughline/1&#xa0;», «&#xa0;%1&#xa0;» trouvé</translation>
    </message>
    <message>
        <source>this project has format %1; this version reads up to %2. Throughline %1.0 or newer is needed</source>
        <translation>ce projet est au format %1&#xa0;; cette version lit jusqu’à %2. Throughline %1.0 ou plus récent est nécessaire</translation>
    </message>
    <message>
        <source>a change with one of set, insert, remove, move, all</source>
        <translation>une modification avec l’un de set, insert, remove, move, all</translation>
    </message>
    <message>
        <source>the rule is nested too deeply</source>
        <translation>la règle est imbriquée trop profondément</translation>
    </message>
    <message>
        <source>a rule with one of all, any, not, field, history, audience, consent</source>
        <translation>une règle avec l’un de all, any, not, field, history, audience, consent</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no meaning in this rule</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de sens dans cette règle</translation>
    </message>
    <message>
        <source>a list of values</source>
        <translation>une liste de valeurs</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>une seule valeur</translation>
    </message>
    <message>
        <source>a duration such as &quot;30d&quot;</source>
        <translation>une durée telle que «&#xa0;30d&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>What the journey works towards.</source>
        <translation>Ce que vise le parcours.</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>The event that counts: purchase, or a kind of the behaviours table.</source>
        <translation>L’événement qui compte&#xa0;: purchase, ou un type de la table des comportements.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Money that one conversion brings. 0 means what the customer spends.</source>
        <translation>Ce que rapporte une conversion. 0&#xa0;: ce que dépense le client.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Counted from the customer&apos;s entry.</source>
        <translation>Compté depuis l’entrée du client.</translation>
    </message>
    <message>
        <source>Ends the journey</source>
        <translation>Met fin au parcours</translation>
    </message>
    <message>
        <source>A customer who converts leaves, wherever they stand.</source>
        <translation>Un client qui convertit sort, où qu’il se trouve.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>--map wants role=column, not “%1”.</source>
        <translation>--map attend rôle=colonne, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is none of the encodings auto, utf-8, utf-16le, utf-16be, latin-1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun des encodages auto, utf-8, utf-16le, utf-16be, latin-1.</translation>
    </message>
    <message>
        <source>“%1” is none of the separators auto, comma, semicolon, tab.</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun des séparateurs auto, comma, semicolon, tab.</translation>
    </message>
    <message>
        <source>Line %1: a quote is opened in this record and not closed properly, so that what follows cannot be told apart.</source>
        <translation>Ligne %1&#xa0;: un guillemet est ouvert dans cet enregistrement et mal fermé, si bien que la suite ne peut pas être délimitée.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is a damaged compressed file: %2.</source>
        <translation>%1 est un fichier compressé endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1, line %2: a zero byte; this is not a text file.</source>
        <translation>%1, ligne %2&#xa0;: un octet nul&#xa0;; ce n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>%1, line %2: a byte that UTF-8 does not allow there. Name the encoding if it is another one.</source>
        <translation>%1, ligne %2&#xa0;: un octet qu’UTF-8 n’admet pas à cet endroit. Indiquez l’encodage si c’en est un autre.</translation>
    </message>
    <message>
        <source>%1, line 1: the header breaks the rules of quoting.</source>
        <translation>%1, ligne 1&#xa0;: l’en-tête ne respecte pas les règles de guillemets.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 has a header but no record that fits it.</source>
        <translation>%1 a un en-tête mais aucun enregistrement qui y corresponde.</translation>
    </message>
    <message>
        <source>%1 has more than %2 columns.</source>
        <translation>%1 a plus de %2 colonnes.</translation>
    </message>
    <message>
        <source>%1 has two columns named “%2”; rename one of them.</source>
        <translation>%1 a deux colonnes nommées «&#xa0;%2&#xa0;»&#xa0;; renommez l’une d’elles.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. It has: %2.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;%1&#xa0;». Il a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The table %1 has no role “%2”. It has: %3.</source>
        <translation>La table %1 n’a pas de rôle «&#xa0;%2&#xa0;». Elle a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The column “%1” looks like the customer key, but it repeats or has gaps. Name the key&apos;s column with --key, or the table with --table if these are not customers.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» ressemble à la clé client, mais elle contient des doublons ou des vides. Indiquez la colonne de la clé avec --key, ou la table avec --table si ce ne sont pas des clients.</translation>
    </message>
    <message>
        <source>No column identifies the customers, so the number of the record becomes the key “%1”.</source>
        <translation>Aucune colonne n’identifie les clients&#xa0;; le numéro de l’enregistrement devient donc la clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” gives persons away, so the key “%2” is a salted hash of it.</source>
        <translation>«&#xa0;%1&#xa0;» révèle l’identité des personnes&#xa0;; la clé «&#xa0;%2&#xa0;» en est donc une empreinte salée.</translation>
    </message>
    <message>
        <source>The table %1 needs a column for “%2”, and none looks like it. Name it with --map %2=COLUMN.</source>
        <translation>La table %1 a besoin d’une colonne pour «&#xa0;%2&#xa0;», et aucune n’y ressemble. Indiquez-la avec --map %2=COLONNE.</translation>
    </message>
    <message>
        <source>“%1” is not one of the tables: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’une des tables&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Latin-1; look at the samples, and name another encoding if letters are wrong.</source>
        <translation>Le fichier n’est pas en UTF-8 et a été lu en Latin-1&#xa0;; vérifiez les échantillons, et indiquez un autre encodage si des lettres sont fausses.</translation>
    </message>
    <message>
        <source>%1 fields instead of %2</source>
        <translation>%1 champs au lieu de %2</translation>
    </message>
    <message>
        <source>a quote inside a field is not doubled</source>
        <translation>un guillemet à l’intérieur d’un champ n’est pas doublé</translation>
    </message>
    <message>
        <source>no customer key</source>
        <translation>pas de clé client</translation>
    </message>
    <message>
        <source>the customer key occurred before</source>
        <translation>la clé client est déjà apparue</translation>
    </message>
    <message>
        <source>%1 already has a table %2. Use --replace to put this file in its place.</source>
        <translation>%1 a déjà une table %2. Utilisez --replace pour la remplacer par ce fichier.</translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing was written.</source>
        <translation>Ligne %1&#xa0;: %2. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The column “%1” is read as %2, since line %3 holds nothing else.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est lue comme %2, car la ligne %3 ne contient rien d’autre.</translation>
    </message>
    <message>
        <source>No record of %1 can go in: %2.</source>
        <translation>Aucun enregistrement de %1 ne peut être importé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is in use by another program, or the last one did not close it properly (%2 is there). Open and close it with that program first.</source>
        <translation>%1 est utilisé par un autre programme, ou le dernier ne l’a pas fermé correctement (%2 est présent). Ouvrez-le et fermez-le d’abord avec ce programme.</translation>
    </message>
    <message>
        <source>BPMN 2.0</source>
        <translation>BPMN 2.0</translation>
    </message>
    <message>
        <source>The file holds more than %1 steps.</source>
        <translation>Le fichier contient plus de %1 étapes.</translation>
    </message>
    <message>
        <source>Of %1 ways at the same time only the first was taken over.</source>
        <translation>Sur %1 voies simultanées, seule la première a été reprise.</translation>
    </message>
    <message>
        <source>An event at the edge of a task was left out, with the way behind it.</source>
        <translation>Un événement attaché à une tâche a été omis, avec la voie qui le suit.</translation>
    </message>
    <message>
        <source>A call of another process was left out.</source>
        <translation>Un appel à un autre processus a été omis.</translation>
    </message>
    <message>
        <source>The audience &quot;%1&quot; holds everyone until its rule is drawn.</source>
        <translation>L’audience «&#xa0;%1&#xa0;» contient tout le monde tant que sa règle n’est pas dessinée.</translation>
    </message>
    <message>
        <source>When the process starts was not taken over: everyone enters once, at the beginning.</source>
        <translation>Le moment où démarre le processus n’a pas été repris&#xa0;: chacun entre une fois, au début.</translation>
    </message>
    <message>
        <source>It waits without an end; here the wait ends after 30 days, and the customer&apos;s way with it.</source>
        <translation>Il attend sans fin&#xa0;; ici l’attente s’arrête après 30 jours, et avec elle le chemin du client.</translation>
    </message>
    <message>
        <source>An event of this kind was left out.</source>
        <translation>Un événement de ce type a été omis.</translation>
    </message>
    <message>
        <source>How long it waits (%1) was not understood; it waits a day.</source>
        <translation>La durée de son attente (%1) n’a pas été comprise&#xa0;; il attend un jour.</translation>
    </message>
    <message>
        <source>A thrown event has no counterpart.</source>
        <translation>Un événement émis n’a pas d’équivalent.</translation>
    </message>
    <message>
        <source>Only one event and one timer can be waited for; this one was left out.</source>
        <translation>On ne peut attendre qu’un événement et un minuteur&#xa0;; celui-ci a été omis.</translation>
    </message>
    <message>
        <source>It waits for no message.</source>
        <translation>Il n’attend aucun message.</translation>
    </message>
    <message>
        <source>Several of its ways could be taken at once; here the first whose condition holds.</source>
        <translation>Plusieurs de ses voies pouvaient être prises à la fois&#xa0;; ici, la première dont la condition est remplie.</translation>
    </message>
    <message>
        <source>Taken as a message through %1; what it says is not in the file.</source>
        <translation>Repris comme message par %1&#xa0;; son contenu n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>What the message says is not in the file.</source>
        <translation>Le contenu du message n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; was taken as a webhook; its address is not in the file.</source>
        <translation>Le service «&#xa0;%1&#xa0;» a été repris comme webhook&#xa0;; son adresse n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>A task of this kind was left out.</source>
        <translation>Une tâche de ce type a été omise.</translation>
    </message>
    <message>
        <source>What happens within a subprocess was left out.</source>
        <translation>Le contenu d’un sous-processus a été omis.</translation>
    </message>
    <message>
        <source>A subprocess that an event starts was left out.</source>
        <translation>Un sous-processus démarré par un événement a été omis.</translation>
    </message>
    <message>
        <source>The file defines entities of its own: it is not opened.</source>
        <translation>Le fichier définit ses propres entités&#xa0;: il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The file nests its elements too deeply.</source>
        <translation>Les éléments du fichier sont trop profondément imbriqués.</translation>
    </message>
    <message>
        <source>This is not valid XML: %1 at byte %2.</source>
        <translation>Ce n’est pas du XML valide&#xa0;: %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>This XML is no BPMN 2.0: its root is &quot;%1&quot;.</source>
        <translation>Ce XML n’est pas du BPMN 2.0&#xa0;: sa racine est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file holds no process.</source>
        <translation>Le fichier ne contient aucun processus.</translation>
    </message>
    <message>
        <source>A second process was left out.</source>
        <translation>Un second processus a été omis.</translation>
    </message>
    <message>
        <source>Dittofeed journey</source>
        <translation>Parcours Dittofeed</translation>
    </message>
    <message>
        <source>Customers entered as they came into the segment; here all of it enters at the start.</source>
        <translation>Les clients entraient à mesure qu’ils rejoignaient le segment&#xa0;; ici, il entre tout entier au début.</translation>
    </message>
    <message>
        <source>The node &quot;%1&quot; was left out.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» a été omis.</translation>
    </message>
    <message>
        <source>Of several weekdays only the first was taken over.</source>
        <translation>De plusieurs jours de la semaine, seul le premier a été repris.</translation>
    </message>
    <message>
        <source>The cohorts sum to %1 %: the rest, which left silently, has an arm of its own.</source>
        <translation>Les cohortes totalisent %1&#xa0;%&#xa0;: le reste, qui sortait sans rien, a son propre bras.</translation>
    </message>
    <message>
        <source>It waits for a segment; here for an event &quot;%1&quot; that tells it.</source>
        <translation>Il attend un segment&#xa0;; ici, un événement «&#xa0;%1&#xa0;» qui le signale.</translation>
    </message>
    <message>
        <source>Of %1 segments that it waits for only the first was taken over.</source>
        <translation>Des %1 segments qu’il attend, seul le premier a été repris.</translation>
    </message>
    <message>
        <source>This is neither an export of Throughline, nor a BPMN 2.0 process, nor a flow of Klaviyo, nor a journey of Dittofeed.</source>
        <translation>Ce n’est ni un export de Throughline, ni un processus BPMN 2.0, ni un flow de Klaviyo, ni un parcours de Dittofeed.</translation>
    </message>
    <message>
        <source>Throughline definition</source>
        <translation>Définition Throughline</translation>
    </message>
    <message>
        <source>The file is larger than 32 MB.</source>
        <translation>Le fichier dépasse 32 Mo.</translation>
    </message>
    <message>
        <source>The condition %1 was not understood; the field &quot;%2&quot; stands for it.</source>
        <translation>La condition %1 n’a pas été comprise&#xa0;; le champ «&#xa0;%2&#xa0;» la remplace.</translation>
    </message>
    <message>
        <source>The file holds no step of a journey.</source>
        <translation>Le fichier ne contient aucune étape de parcours.</translation>
    </message>
    <message>
        <source>A way back to the entry was left out.</source>
        <translation>Une voie revenant à l’entrée a été omise.</translation>
    </message>
    <message>
        <source>Left out, or not as it was (%1):</source>
        <translation>Omis, ou différent de l’original (%1)&#xa0;:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>Klaviyo flow</source>
        <translation>Flow Klaviyo</translation>
    </message>
    <message>
        <source>Only the first of %1 triggers was taken over.</source>
        <translation>Des %1 déclencheurs, seul le premier a été repris.</translation>
    </message>
    <message>
        <source>The filter of the trigger was left out.</source>
        <translation>Le filtre du déclencheur a été omis.</translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; is an audience that holds everyone until its rule is drawn.</source>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: une audience qui contient tout le monde tant que sa règle n’est pas dessinée.</translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; is taken as an event of that name.</source>
        <translation>La métrique «&#xa0;%1&#xa0;» est reprise comme événement de ce nom.</translation>
    </message>
    <message>
        <source>The filter of the flow was left out.</source>
        <translation>Le filtre du flow a été omis.</translation>
    </message>
    <message>
        <source>The filter of the flow stands as the goal &quot;%1&quot;, which ends the journey.</source>
        <translation>Le filtre du flow devient l’objectif «&#xa0;%1&#xa0;», qui met fin au parcours.</translation>
    </message>
    <message>
        <source>A change of the list &quot;%1&quot; stands as an audience of an ad platform.</source>
        <translation>Une modification de la liste «&#xa0;%1&#xa0;» devient une audience d’une plateforme publicitaire.</translation>
    </message>
    <message>
        <source>The action &quot;%1&quot; was left out.</source>
        <translation>L’action «&#xa0;%1&#xa0;» a été omise.</translation>
    </message>
    <message>
        <source>The hour or weekday on which the wait ends was left out.</source>
        <translation>L’heure ou le jour de la semaine où l’attente prend fin a été omis.</translation>
    </message>
    <message>
        <source>A countdown to a date stands as a wait of its length.</source>
        <translation>Un compte à rebours vers une date devient une attente de sa durée.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is in the account; what the message says is not in the file.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» est dans le compte&#xa0;; le contenu du message n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>The text holds Klaviyo&apos;s tags, which are not Liquid: look through it.</source>
        <translation>Le texte contient des balises de Klaviyo, qui ne sont pas du Liquid&#xa0;: relisez-le.</translation>
    </message>
    <message>
        <source>A WhatsApp message stands as an SMS.</source>
        <translation>Un message WhatsApp devient un SMS.</translation>
    </message>
    <message>
        <source>&quot;Since the start of the flow&quot; stands as &quot;ever&quot;.</source>
        <translation>«&#xa0;Depuis le début du flow&#xa0;» devient «&#xa0;depuis toujours&#xa0;».</translation>
    </message>
    <message>
        <source>Of %1 changes of the profile only the first was taken over.</source>
        <translation>Des %1 modifications du profil, seule la première a été reprise.</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>One step of a journey.</source>
        <translation>Une étape d’un parcours.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Names the node in edges and reports; it never changes.</source>
        <translation>Identifie le nœud dans les liaisons et les rapports&#xa0;; ne change jamais.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shown on the card; the kind&apos;s own name where it is empty.</source>
        <translation>Affiché sur la carte&#xa0;; à défaut, le nom du type.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Position on the canvas.</source>
        <translation>Position sur le canevas.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The kind of the node and what it needs.</source>
        <translation>Le type du nœud et ce qu’il lui faut.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>The way from one exit of a node to another node.</source>
        <translation>Le chemin d’une sortie d’un nœud vers un autre nœud.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The node it leaves.</source>
        <translation>Le nœud de départ.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>The exit by which it leaves.</source>
        <translation>La sortie empruntée.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>The node it leads to.</source>
        <translation>Le nœud d’arrivée.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Nodes that belong together, under a title.</source>
        <translation>Nœuds qui vont ensemble, sous un titre.</translation>
    </message>
    <message>
        <source>Names the group.</source>
        <translation>Identifie le groupe.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Shown above the nodes.</source>
        <translation>Affiché au-dessus des nœuds.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>The nodes of the group.</source>
        <translation>Les nœuds du groupe.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>What happens to a customer, step by step, across channels.</source>
        <translation>Ce que vit un client, étape par étape, à travers les canaux.</translation>
    </message>
    <message>
        <source>Names the journey; it never changes.</source>
        <translation>Identifie le parcours&#xa0;; ne change jamais.</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>Affiché dans les listes et les rapports.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Kept, but neither simulated nor exported.</source>
        <translation>Conservé, mais ni simulé ni exporté.</translation>
    </message>
    <message>
        <source>Most rounds of a loop</source>
        <translation>Maximum de tours de boucle</translation>
    </message>
    <message>
        <source>A customer who comes to a node more often than this leaves.</source>
        <translation>Un client qui arrive à un nœud plus souvent que cela sort du parcours.</translation>
    </message>
    <message>
        <source>The steps.</source>
        <translation>Les étapes.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Liaisons</translation>
    </message>
    <message>
        <source>How the steps follow each other.</source>
        <translation>Comment les étapes s’enchaînent.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Steps that belong together.</source>
        <translation>Étapes qui vont ensemble.</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Placé à la main</translation>
    </message>
    <message>
        <source>It was put where it stands by hand; tidying up can leave it there.</source>
        <translation>A été placé à la main là où il se trouve ; le rangement peut l&apos;y laisser.</translation>
    </message>
</context>
<context>
    <name>KnownTables</name>
    <message>
        <source>Whether the customer has agreed to be reached this way.</source>
        <translation>Si le client a accepté d’être contacté de cette façon.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>The key of the customer whose row this is.</source>
        <translation>La clé du client à qui appartient cette ligne.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>One row per customer: the source of truth.</source>
        <translation>Une ligne par client&#xa0;: la source de vérité.</translation>
    </message>
    <message>
        <source>Customer key</source>
        <translation>Clé client</translation>
    </message>
    <message>
        <source>Names the customer; no two rows may share it.</source>
        <translation>Identifie le client&#xa0;; unique pour chaque ligne.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Without it no e-mail can be sent.</source>
        <translation>Sans elle, aucun e-mail ne peut être envoyé.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Without it no text message and no call is possible.</source>
        <translation>Sans lui, ni SMS ni appel n’est possible.</translation>
    </message>
    <message>
        <source>Push token</source>
        <translation>Jeton push</translation>
    </message>
    <message>
        <source>The device&apos;s address for push messages.</source>
        <translation>L’adresse de l’appareil pour les messages push.</translation>
    </message>
    <message>
        <source>Advertising id</source>
        <translation>Id publicitaire</translation>
    </message>
    <message>
        <source>By which an ad platform recognises the customer.</source>
        <translation>Permet à une plateforme publicitaire de reconnaître le client.</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Without it no letter can be sent.</source>
        <translation>Sans elle, aucun courrier ne peut être envoyé.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>As a two-letter code: legal texts and time zones follow it.</source>
        <translation>Code à deux lettres&#xa0;: détermine mentions légales et fuseau horaire.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>An IANA name such as Europe/Berlin; decides local hours.</source>
        <translation>Un nom IANA, par exemple Europe/Berlin&#xa0;; détermine les heures locales.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Signed up at</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>App installed</source>
        <translation>Application installée</translation>
    </message>
    <message>
        <source>In-app messages are seen by those who have it.</source>
        <translation>Les messages in-app sont vus par ceux qui l’ont.</translation>
    </message>
    <message>
        <source>Loyalty tier</source>
        <translation>Niveau de fidélité</translation>
    </message>
    <message>
        <source>Preferred product</source>
        <translation>Produit préféré</translation>
    </message>
    <message>
        <source>Preferred category</source>
        <translation>Catégorie préférée</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Consentement e-mail</translation>
    </message>
    <message>
        <source>Consent to text messages</source>
        <translation>Consentement SMS</translation>
    </message>
    <message>
        <source>Consent to push messages</source>
        <translation>Consentement push</translation>
    </message>
    <message>
        <source>Consent to in-app messages</source>
        <translation>Consentement in-app</translation>
    </message>
    <message>
        <source>Consent to web personalisation</source>
        <translation>Consentement à la personnalisation web</translation>
    </message>
    <message>
        <source>Consent to advertising</source>
        <translation>Consentement à la publicité</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>Consentement aux appels</translation>
    </message>
    <message>
        <source>Consent to letters</source>
        <translation>Consentement au courrier</translation>
    </message>
    <message>
        <source>Consent to a topic</source>
        <translation>Consentement à un thème</translation>
    </message>
    <message>
        <source>One column per topic, named topic_offers, topic_news and so on.</source>
        <translation>Une colonne par thème, nommée topic_offers, topic_news, etc.</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>One row per order.</source>
        <translation>Une ligne par commande.</translation>
    </message>
    <message>
        <source>Without purchases, conversion rates, customer value and churn are assumptions, and rules on purchases match no one.</source>
        <translation>Sans achats, taux de conversion, valeur client et attrition sont des hypothèses, et les règles sur les achats ne retiennent personne.</translation>
    </message>
    <message>
        <source>Bought at</source>
        <translation>Acheté le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>What was paid, in the project&apos;s currency.</source>
        <translation>Ce qui a été payé, dans la devise du projet.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Message log</source>
        <translation>Journal des messages</translation>
    </message>
    <message>
        <source>One row per thing that happened to a message: sent, delivered, seen, clicked, unsubscribed, bounced or complained.</source>
        <translation>Une ligne par fait survenu à un message&#xa0;: sent, delivered, seen, clicked, unsubscribed, bounced ou complained.</translation>
    </message>
    <message>
        <source>Without a message log, response rates are published benchmarks, and frequency caps start from nothing.</source>
        <translation>Sans journal des messages, les taux de réaction sont des références publiées, et les plafonds de fréquence partent de zéro.</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Survenu le</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>email, sms, push, inapp, web, ad, agent or mail.</source>
        <translation>email, sms, push, inapp, web, ad, agent ou mail.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>sent, delivered, seen, clicked, unsubscribed, bounced or complained.</source>
        <translation>sent, delivered, seen, clicked, unsubscribed, bounced ou complained.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Which message or campaign it was.</source>
        <translation>De quel message ou de quelle campagne il s’agit.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportements</translation>
    </message>
    <message>
        <source>One row per thing a customer did: visit, app_opened, browsed, cart_abandoned and others.</source>
        <translation>Une ligne par action d’un client&#xa0;: visit, app_opened, browsed, cart_abandoned, etc.</translation>
    </message>
    <message>
        <source>Without behaviour, event entries run at an assumed rate, and visits for in-app and web messages are assumptions.</source>
        <translation>Sans comportements, les entrées par événement suivent un taux supposé, et les visites pour les messages in-app et web sont des hypothèses.</translation>
    </message>
    <message>
        <source>For example what lay in the cart.</source>
        <translation>Par exemple le contenu du panier.</translation>
    </message>
    <message>
        <source>Profile changes</source>
        <translation>Modifications de profil</translation>
    </message>
    <message>
        <source>One row per change of a customer&apos;s field.</source>
        <translation>Une ligne par modification d’un champ client.</translation>
    </message>
    <message>
        <source>Without profile changes, how often fields change is an assumption, and a stale copy cannot be told from a drifted one.</source>
        <translation>Sans modifications de profil, la fréquence de changement des champs est une hypothèse, et une copie périmée ne se distingue pas d’une copie divergente.</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>The customers column that changed.</source>
        <translation>La colonne des clients qui a changé.</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Ancienne valeur</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Channel copies</source>
        <translation>Copies des canaux</translation>
    </message>
    <message>
        <source>One row per field that a channel&apos;s own system holds of a customer.</source>
        <translation>Une ligne par champ que le système d’un canal détient sur un client.</translation>
    </message>
    <message>
        <source>Without channel copies, what each channel believes follows the refresh settings alone, and there is nothing to audit.</source>
        <translation>Sans copies des canaux, ce que croit chaque canal découle des seuls réglages d’actualisation, et il n’y a rien à auditer.</translation>
    </message>
    <message>
        <source>The customers column that is copied.</source>
        <translation>La colonne des clients qui est copiée.</translation>
    </message>
    <message>
        <source>Value held</source>
        <translation>Valeur détenue</translation>
    </message>
    <message>
        <source>Synchronised at</source>
        <translation>Synchronisé le</translation>
    </message>
    <message>
        <source>Support cases</source>
        <translation>Demandes d’assistance</translation>
    </message>
    <message>
        <source>One row per case.</source>
        <translation>Une ligne par demande.</translation>
    </message>
    <message>
        <source>Without support cases, a promotion during an open complaint is not noticed.</source>
        <translation>Sans demandes d’assistance, une promotion pendant une réclamation en cours passe inaperçue.</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Empty while the case is open.</source>
        <translation>Vide tant que la demande est ouverte.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
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
        <translation>objet</translation>
    </message>
    <message>
        <source>RFC 5322, section 2.1.1: lines of at most 78 characters</source>
        <translation>RFC 5322, section 2.1.1&#xa0;: lignes d’au plus 78 caractères</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>Braze, push message and image formats: 49 characters on an Android lock screen</source>
        <translation>Braze, formats des messages push et des images&#xa0;: 49 caractères sur un écran de verrouillage Android</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Braze, push message and image formats: 160 characters on an iOS lock screen</source>
        <translation>Braze, formats des messages push et des images&#xa0;: 160 caractères sur un écran de verrouillage iOS</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>accroche</translation>
    </message>
    <message>
        <source>Meta ads guide, feed image: headline of 40 characters</source>
        <translation>Guide publicitaire de Meta, image du fil&#xa0;: titre de 40 caractères</translation>
    </message>
    <message>
        <source>primary text</source>
        <translation>texte principal</translation>
    </message>
    <message>
        <source>Meta ads guide, feed image: primary text of 125 characters</source>
        <translation>Guide publicitaire de Meta, image du fil&#xa0;: texte principal de 125 caractères</translation>
    </message>
    <message>
        <source>script</source>
        <translation>script</translation>
    </message>
    <message>
        <source>150 words, what a person says in a minute</source>
        <translation>150 mots, ce qu’une personne dit en une minute</translation>
    </message>
</context>
<context>
    <name>Liquid</name>
    <message>
        <source>a list grew beyond its limit</source>
        <translation>une liste a dépassé sa limite</translation>
    </message>
    <message>
        <source>cannot select the property “%1”</source>
        <translation>impossible de sélectionner la propriété «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“concat” needs a list</source>
        <translation>«&#xa0;concat&#xa0;» exige une liste</translation>
    </message>
    <message>
        <source>a text grew beyond its limit</source>
        <translation>un texte a dépassé sa limite</translation>
    </message>
    <message>
        <source>cannot sort values of different kinds</source>
        <translation>impossible de trier des valeurs de types différents</translation>
    </message>
    <message>
        <source>the “else” of a “case” stands alone</source>
        <translation>le «&#xa0;else&#xa0;» d’un «&#xa0;case&#xa0;» doit être seul</translation>
    </message>
    <message>
        <source>“%1” takes nothing behind its name</source>
        <translation>«&#xa0;%1&#xa0;» n’accepte rien après son nom</translation>
    </message>
    <message>
        <source>a “doc” cannot stand within a “doc”</source>
        <translation>un «&#xa0;doc&#xa0;» ne peut pas se trouver dans un «&#xa0;doc&#xa0;»</translation>
    </message>
    <message>
        <source>blocks are nested too deeply</source>
        <translation>blocs imbriqués trop profondément</translation>
    </message>
    <message>
        <source>the number is not finite</source>
        <translation>le nombre n’est pas fini</translation>
    </message>
    <message>
        <source>divided by 0</source>
        <translation>division par 0</translation>
    </message>
    <message>
        <source>invalid integer</source>
        <translation>entier non valide</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>block “%1”, line %2, column %3: %4</source>
        <translation>bloc «&#xa0;%1&#xa0;», ligne %2, colonne %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>a “for” needs “in” after its variable</source>
        <translation>un «&#xa0;for&#xa0;» exige «&#xa0;in&#xa0;» après sa variable</translation>
    </message>
    <message>
        <source>expected %1 but found %2</source>
        <translation>%1 attendu, mais %2 trouvé</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>parenthèses imbriquées trop profondément</translation>
    </message>
    <message>
        <source>expected a value but found %1</source>
        <translation>valeur attendue, mais %1 trouvé</translation>
    </message>
    <message>
        <source>a “for” knows only limit, offset and reversed, not %1</source>
        <translation>un «&#xa0;for&#xa0;» n’accepte que limit, offset et reversed, pas %1</translation>
    </message>
    <message>
        <source>the filter “%1” takes %2 arguments, not %3</source>
        <translation>le filtre «&#xa0;%1&#xa0;» prend %2 arguments, pas %3</translation>
    </message>
    <message>
        <source>the filter “%1” takes %2 to %3 arguments, not %4</source>
        <translation>le filtre «&#xa0;%1&#xa0;» prend de %2 à %3 arguments, pas %4</translation>
    </message>
    <message>
        <source>this quotation mark has no partner</source>
        <translation>ce guillemet n’a pas de pendant</translation>
    </message>
    <message>
        <source>unexpected character “%1”</source>
        <translation>caractère inattendu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a range needs numbers</source>
        <translation>une plage exige des nombres</translation>
    </message>
    <message>
        <source>what is decoded is not valid UTF-8</source>
        <translation>le résultat du décodage n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>this is no Base64</source>
        <translation>ce n’est pas du Base64</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>le texte n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>this tag is never closed with “%}”</source>
        <translation>cette balise n’est jamais fermée par «&#xa0;%}&#xa0;»</translation>
    </message>
    <message>
        <source>this output is never closed with “}}”</source>
        <translation>cette sortie n’est jamais fermée par «&#xa0;}}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no filter “%1”</source>
        <translation>il n’y a pas de filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” stands outside of a block that it could belong to</source>
        <translation>«&#xa0;%1&#xa0;» se trouve hors d’un bloc auquel il pourrait appartenir</translation>
    </message>
    <message>
        <source>“%1” does not belong into “%2”</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas sa place dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>there is no tag “%1”</source>
        <translation>il n’y a pas de balise «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is never closed with “end%1”</source>
        <translation>«&#xa0;%1&#xa0;» n’est jamais fermé par «&#xa0;end%1&#xa0;»</translation>
    </message>
    <message>
        <source>each line of a “#” comment must begin with “#”</source>
        <translation>chaque ligne d’un commentaire «&#xa0;#&#xa0;» doit commencer par «&#xa0;#&#xa0;»</translation>
    </message>
    <message>
        <source>Liquid error (line %1, column %2): %3</source>
        <translation>Erreur Liquid (ligne %1, colonne %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>there is no block “%1”</source>
        <translation>il n’y a pas de bloc «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the block “%1” is broken: %2</source>
        <translation>le bloc «&#xa0;%1&#xa0;» est défectueux&#xa0;: %2</translation>
    </message>
    <message>
        <source>a block that is rendered cannot include another</source>
        <translation>un bloc appelé par render ne peut pas en inclure un autre</translation>
    </message>
    <message>
        <source>the name of a block must be a text</source>
        <translation>le nom d’un bloc doit être un texte</translation>
    </message>
    <message>
        <source>cannot compare %1 with %2</source>
        <translation>impossible de comparer %1 et %2</translation>
    </message>
    <message>
        <source>this text does too much work: perhaps a loop is too long</source>
        <translation>ce texte demande trop de calcul&#xa0;: une boucle est peut-être trop longue</translation>
    </message>
    <message>
        <source>the text grew beyond its limit</source>
        <translation>le texte a dépassé sa limite</translation>
    </message>
    <message>
        <source>an “assign” is written “assign name = value”</source>
        <translation>un «&#xa0;assign&#xa0;» s’écrit «&#xa0;assign nom = valeur&#xa0;»</translation>
    </message>
    <message>
        <source>a “capture” needs the name of a variable</source>
        <translation>un «&#xa0;capture&#xa0;» exige le nom d’une variable</translation>
    </message>
    <message>
        <source>a “case” needs a value</source>
        <translation>un «&#xa0;case&#xa0;» exige une valeur</translation>
    </message>
    <message>
        <source>a “when” needs a value</source>
        <translation>un «&#xa0;when&#xa0;» exige une valeur</translation>
    </message>
    <message>
        <source>a “cycle” needs its values, divided by commas</source>
        <translation>un «&#xa0;cycle&#xa0;» exige ses valeurs, séparées par des virgules</translation>
    </message>
    <message>
        <source>a “render” needs the name of a block in quotation marks</source>
        <translation>un «&#xa0;render&#xa0;» exige le nom d’un bloc entre guillemets</translation>
    </message>
    <message>
        <source>an “include” needs the name of a block</source>
        <translation>un «&#xa0;include&#xa0;» exige le nom d’un bloc</translation>
    </message>
    <message>
        <source>a “tablerow” is written “tablerow item in items”</source>
        <translation>un «&#xa0;tablerow&#xa0;» s’écrit «&#xa0;tablerow élément in éléments&#xa0;»</translation>
    </message>
    <message>
        <source>a space follows the brace “{”</source>
        <translation>une espace suit l’accolade «&#xa0;{&#xa0;»</translation>
    </message>
    <message>
        <source>Handlebars has no counters</source>
        <translation>Handlebars n’a pas de compteurs</translation>
    </message>
    <message>
        <source>Handlebars has no “cycle”</source>
        <translation>Handlebars n’a pas de «&#xa0;cycle&#xa0;»</translation>
    </message>
    <message>
        <source>Handlebars has no “tablerow”</source>
        <translation>Handlebars n’a pas de «&#xa0;tablerow&#xa0;»</translation>
    </message>
    <message>
        <source>Handlebars has no “ifchanged”</source>
        <translation>Handlebars n’a pas de «&#xa0;ifchanged&#xa0;»</translation>
    </message>
    <message>
        <source>loops of Handlebars cannot be left early</source>
        <translation>les boucles de Handlebars ne peuvent pas être quittées avant la fin</translation>
    </message>
    <message>
        <source>Handlebars cannot give values to a block here</source>
        <translation>Handlebars ne peut pas transmettre de valeurs à un bloc ici</translation>
    </message>
    <message>
        <source>loops of Handlebars walk whole lists, forwards</source>
        <translation>les boucles de Handlebars parcourent des listes entières, vers l’avant</translation>
    </message>
    <message>
        <source>Handlebars has no ranges</source>
        <translation>Handlebars n’a pas de plages</translation>
    </message>
    <message>
        <source>loops of Handlebars know no “%1”</source>
        <translation>les boucles de Handlebars ne connaissent pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Handlebars cannot read a field whose name is computed here</source>
        <translation>Handlebars ne peut pas lire un champ dont le nom est calculé ici</translation>
    </message>
    <message>
        <source>Handlebars has no variables: “%1” is not assigned</source>
        <translation>Handlebars n’a pas de variables&#xa0;: «&#xa0;%1&#xa0;» n’est pas affecté</translation>
    </message>
    <message>
        <source>the filter “%1” is left out</source>
        <translation>le filtre «&#xa0;%1&#xa0;» est omis</translation>
    </message>
    <message>
        <source>“%1” rounds or writes capitals otherwise there</source>
        <translation>«&#xa0;%1&#xa0;» y arrondit ou y met les majuscules autrement</translation>
    </message>
    <message>
        <source>there, 0 and an empty text or list count as no</source>
        <translation>0, un texte vide ou une liste vide y valent non</translation>
    </message>
    <message>
        <source>“%1” is not known there: the condition is never met</source>
        <translation>«&#xa0;%1&#xa0;» n’y est pas connu&#xa0;: la condition n’est jamais remplie</translation>
    </message>
    <message>
        <source>Klaviyo has no variables: “%1” is not assigned</source>
        <translation>Klaviyo n’a pas de variables&#xa0;: «&#xa0;%1&#xa0;» n’est pas affecté</translation>
    </message>
    <message>
        <source>Klaviyo has no counters</source>
        <translation>Klaviyo n’a pas de compteurs</translation>
    </message>
    <message>
        <source>Klaviyo has no “tablerow”</source>
        <translation>Klaviyo n’a pas de «&#xa0;tablerow&#xa0;»</translation>
    </message>
    <message>
        <source>Klaviyo&apos;s loops cannot be left early</source>
        <translation>les boucles de Klaviyo ne peuvent pas être quittées avant la fin</translation>
    </message>
    <message>
        <source>Klaviyo cannot give values to a block</source>
        <translation>Klaviyo ne peut pas transmettre de valeurs à un bloc</translation>
    </message>
    <message>
        <source>Klaviyo cannot say this “unless” with its other cases</source>
        <translation>Klaviyo ne peut pas exprimer ce «&#xa0;unless&#xa0;» avec ses autres cas</translation>
    </message>
    <message>
        <source>Klaviyo&apos;s loops walk lists, not ranges</source>
        <translation>les boucles de Klaviyo parcourent des listes, pas des plages</translation>
    </message>
    <message>
        <source>Klaviyo needs a number for “limit” and “offset”</source>
        <translation>Klaviyo exige un nombre pour «&#xa0;limit&#xa0;» et «&#xa0;offset&#xa0;»</translation>
    </message>
    <message>
        <source>Klaviyo&apos;s “cycle” has no groups: this one counts alone</source>
        <translation>le «&#xa0;cycle&#xa0;» de Klaviyo n’a pas de groupes&#xa0;: celui-ci compte à part</translation>
    </message>
    <message>
        <source>Klaviyo has no ranges</source>
        <translation>Klaviyo n’a pas de plages</translation>
    </message>
    <message>
        <source>Klaviyo cannot read a field whose name is computed</source>
        <translation>Klaviyo ne peut pas lire un champ dont le nom est calculé</translation>
    </message>
    <message>
        <source>Klaviyo&apos;s loops know no “%1”</source>
        <translation>les boucles de Klaviyo ne connaissent pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“tablerow” is not known there</source>
        <translation>«&#xa0;tablerow&#xa0;» n’y est pas connu</translation>
    </message>
    <message>
        <source>“ifchanged” is not known there</source>
        <translation>«&#xa0;ifchanged&#xa0;» n’y est pas connu</translation>
    </message>
    <message>
        <source>the block cannot be written out here</source>
        <translation>le bloc ne peut pas être développé ici</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>At once</source>
        <translation>Immédiatement</translation>
    </message>
    <message>
        <source>At the customer&apos;s best hour</source>
        <translation>À la meilleure heure du client</translation>
    </message>
    <message>
        <source>At a local hour</source>
        <translation>À une heure locale</translation>
    </message>
    <message>
        <source>Page of the same template</source>
        <translation>Page du même modèle</translation>
    </message>
    <message>
        <source>Generic page</source>
        <translation>Page générique</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>Wait until allowed</source>
        <translation>Attendre l’autorisation</translation>
    </message>
    <message>
        <source>Leave the journey</source>
        <translation>Quitter le parcours</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Sends one template through one channel.</source>
        <translation>Envoie un modèle par un canal.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>How the message reaches the customer.</source>
        <translation>Comment le message parvient au client.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The master template whose variant for this channel is sent.</source>
        <translation>Le modèle maître dont la variante pour ce canal est envoyée.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>How long after arriving here the send is tried.</source>
        <translation>Combien de temps après l’arrivée ici l’envoi est tenté.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>At once, at the hour at which the customer responds best, or at an hour of the customer&apos;s own clock.</source>
        <translation>Immédiatement, à l’heure où le client réagit le mieux, ou à une heure locale du client.</translation>
    </message>
    <message>
        <source>Local hour</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock.</source>
        <translation>À l’heure locale du client.</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Expire après</translation>
    </message>
    <message>
        <source>Not sent, or not shown any more, after this. 0s means never.</source>
        <translation>N’est plus envoyé, ou plus affiché, après ce délai. 0s&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Click leads to</source>
        <translation>Le clic mène à</translation>
    </message>
    <message>
        <source>The page behind a click. A generic page breaks the thread of the message.</source>
        <translation>La page derrière un clic. Une page générique rompt le fil du message.</translation>
    </message>
    <message>
        <source>If over the cap</source>
        <translation>Si plafond dépassé</translation>
    </message>
    <message>
        <source>What happens to a customer who has had too many messages.</source>
        <translation>Ce qui arrive à un client qui a reçu trop de messages.</translation>
    </message>
    <message>
        <source>Throttle</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>At most so many sends in an hour. 0 means no limit.</source>
        <translation>Nombre maximal d’envois par heure. 0&#xa0;: aucune limite.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Money</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>What things cost and bring.</source>
        <translation>Ce que les choses coûtent et rapportent.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Such as EUR or USD.</source>
        <translation>Par exemple EUR ou USD.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Share of the revenue that stays.</source>
        <translation>Part du chiffre d’affaires qui reste.</translation>
    </message>
    <message>
        <source>Cost of one send</source>
        <translation>Coût d’un envoi</translation>
    </message>
    <message>
        <source>By channel; of an ad by impression, of an agent by conversation.</source>
        <translation>Par canal&#xa0;; pour une publicité par impression, pour un conseiller par conversation.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A comment on the canvas.</source>
        <translation>Un commentaire sur le canevas.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What the note says.</source>
        <translation>Ce que dit la note.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>On the canvas.</source>
        <translation>Sur le canevas.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of figures</comment>
        <translation>%1 à %2</translation>
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
        <translation>%1 jours</translation>
    </message>
</context>
<context>
    <name>OneChange</name>
    <message>
        <source>Unify the data layer</source>
        <translation>Unifier la couche de données</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>Refresh %1 hourly</source>
        <translation>Actualiser %1 toutes les heures</translation>
    </message>
    <message>
        <source>Give %1 every field, as it is</source>
        <translation>Donner à %1 tous les champs, tels quels</translation>
    </message>
    <message>
        <source>Recognise everyone: %1</source>
        <translation>Reconnaître tout le monde : %1</translation>
    </message>
    <message>
        <source>%1 at the best hour</source>
        <translation>%1 à la meilleure heure</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>This is no readable part of a run.</source>
        <translation>Ce n’est pas une partie de simulation lisible.</translation>
    </message>
    <message>
        <source>The part has the format %1; this version reads up to %2.</source>
        <translation>La partie est au format %1&#xa0;; cette version lit jusqu’à %2.</translation>
    </message>
    <message>
        <source>There is no part to merge.</source>
        <translation>Il n’y a aucune partie à fusionner.</translation>
    </message>
    <message>
        <source>The parts come from different runs: their %1 is not the same.</source>
        <translation>Les parties proviennent de simulations différentes&#xa0;: leur %1 n’est pas le même.</translation>
    </message>
    <message>
        <source>Shard %1 of %2 is there twice.</source>
        <translation>Le fragment %1 sur %2 est présent deux fois.</translation>
    </message>
    <message>
        <source>Shard %1 of %2 is missing.</source>
        <translation>Le fragment %1 sur %2 manque.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>No picture is chosen.</source>
        <translation>Aucune image n’est choisie.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>--experiment names the test to plan; there is: %1.</source>
        <translation>--experiment désigne le test à planifier&#xa0;; tests présents&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” and “%2” test the same customers at the same time.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» testent les mêmes clients en même temps.</translation>
    </message>
    <message>
        <source>“%1” and “%2” both change the template “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» modifient tous deux le modèle «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Run one after the other: give one of them a later start.</source>
        <translation>Menez-les l’un après l’autre&#xa0;: donnez à l’un d’eux un début plus tardif.</translation>
    </message>
    <message>
        <source>No journey carries out the plan “%1”: choose it at an experiment on the canvas.</source>
        <translation>Aucun parcours ne met en œuvre le plan «&#xa0;%1&#xa0;»&#xa0;: choisissez-le sur une expérimentation du canevas.</translation>
    </message>
    <message>
        <source>Test “%1”, read on %2: lift %3, %4 customers</source>
        <translation>Test «&#xa0;%1&#xa0;», analysé le %2&#xa0;: lift %3, %4 clients</translation>
    </message>
    <message>
        <source>Contained in the effect of the arm “%1”</source>
        <translation>Contenu dans l’effet du bras «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Record what “%1” taught</source>
        <translation>Consigner les enseignements de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A test without a size cannot be played.</source>
        <translation>Un test sans taille ne peut pas être joué.</translation>
    </message>
    <message>
        <source>Nothing is believed of this effect, so none can be drawn.</source>
        <translation>Rien n’est supposé de cet effet&#xa0;: aucun ne peut donc être tiré.</translation>
    </message>
    <message>
        <source>At least one test is to be played.</source>
        <translation>Au moins un test doit être joué.</translation>
    </message>
    <message>
        <source>The simulation assigned the arms in other shares than declared (p = %1).</source>
        <translation>La simulation a affecté les bras dans d’autres parts que celles déclarées (p = %1).</translation>
    </message>
    <message>
        <source>Look for what keeps customers of one arm from the experiment.</source>
        <translation>Cherchez ce qui tient les clients d’un bras à l’écart de l’expérimentation.</translation>
    </message>
    <message>
        <source>In the simulation no customer reaches “%1”.</source>
        <translation>Dans la simulation, aucun client n’atteint «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Look on the canvas where they leave before it.</source>
        <translation>Cherchez sur le canevas où ils sortent avant.</translation>
    </message>
    <message>
        <source>The control shows none of this outcome, so an effect relative to it means nothing: type a baseline.</source>
        <translation>Le contrôle ne présente rien de ce critère, un effet qui s’y rapporte n’a donc pas de sens&#xa0;: saisissez une référence.</translation>
    </message>
    <message>
        <source>An effect of %1 % on a baseline of %2 % would come out above 100 %.</source>
        <translation>Un effet de %1&#xa0;% sur une référence de %2&#xa0;% donnerait plus de 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The baseline comes from %1 simulated customers only.</source>
        <translation>La référence ne vient que de %1 clients simulés.</translation>
    </message>
    <message>
        <source>Simulate more days or customers, or type the baseline.</source>
        <translation>Simulez plus de jours ou de clients, ou saisissez la référence.</translation>
    </message>
    <message>
        <source>The smallest effect worth finding more than doubles the outcome (+%1 %).</source>
        <translation>Le plus petit effet utile fait plus que doubler le critère (+%1&#xa0;%).</translation>
    </message>
    <message>
        <source>Effects of messages are seldom above 20 %: a test of this size would overlook them.</source>
        <translation>Les effets des messages dépassent rarement 20&#xa0;%&#xa0;: un test de cette taille ne les verrait pas.</translation>
    </message>
    <message>
        <source>The sequential design has no answer: %1</source>
        <translation>Le plan séquentiel n’a pas de réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>No simulation has reached this experiment: simulate to see how fast customers come.</source>
        <translation>Aucune simulation n’a atteint cette expérimentation&#xa0;: simulez pour voir à quel rythme viennent les clients.</translation>
    </message>
    <message>
        <source>Never: the test needs %1 customers, and %2 come in the %3 simulated days.</source>
        <translation>Jamais&#xa0;: le test exige %1 clients, et il en vient %2 dans les %3 jours simulés.</translation>
    </message>
    <message>
        <source>This audience never answers the question: %1 customers are needed and %2 come.</source>
        <translation>Cette audience ne répondra jamais à la question&#xa0;: il faut %1 clients et il en vient %2.</translation>
    </message>
    <message>
        <source>See what would make it possible.</source>
        <translation>Voyez ce qui le rendrait possible.</translation>
    </message>
    <message>
        <source>Nothing is believed of this effect yet: simulate with draws of the assumptions, or record what an earlier test taught.</source>
        <translation>Rien n’est encore supposé de cet effet&#xa0;: simulez avec des tirages des hypothèses, ou consignez les enseignements d’un test antérieur.</translation>
    </message>
    <message>
        <source>No purchases of the time before are known.</source>
        <translation>Aucun achat de la période antérieure n’est connu.</translation>
    </message>
    <message>
        <source>The past holds nothing that foretells this outcome.</source>
        <translation>Le passé ne contient rien qui annonce ce critère.</translation>
    </message>
    <message>
        <source>Simulate to see what the held-out customers would have brought.</source>
        <translation>Simulez pour voir ce qu’auraient rapporté les clients témoins.</translation>
    </message>
    <message>
        <source>Look for a larger effect: %1 % and above would show with the customers who come.</source>
        <translation>Visez un effet plus grand&#xa0;: %1&#xa0;% et plus se verrait avec les clients qui viennent.</translation>
    </message>
    <message>
        <source>Run longer: at %1 new customers a day it would take about %2 days. Simulate as many to be sure.</source>
        <translation>Testez plus longtemps&#xa0;: à %1 nouveaux clients par jour, il faudrait environ %2 jours. Simulez-en autant pour en être sûr.</translation>
    </message>
    <message>
        <source>Enrol everyone who comes: %1 days.</source>
        <translation>Recrutez tous ceux qui viennent&#xa0;: %1 jours.</translation>
    </message>
    <message>
        <source>Adjust for the time before (CUPED): it saves %1 % of the customers, %2 days.</source>
        <translation>Ajustez sur la période antérieure (CUPED)&#xa0;: cela économise %1&#xa0;% des clients, %2 jours.</translation>
    </message>
    <message>
        <source>Test one arm against the control, half and half: %1 days.</source>
        <translation>Testez un seul bras contre le contrôle, moitié-moitié&#xa0;: %1 jours.</translation>
    </message>
    <message>
        <source>Or accept a power of %1 % with the customers who come: an effect of that size would then mostly be missed.</source>
        <translation>Ou acceptez une puissance de %1&#xa0;% avec les clients qui viennent&#xa0;: un effet de cette taille serait alors le plus souvent manqué.</translation>
    </message>
    <message>
        <source>Give the arms equal shares: %1 days.</source>
        <translation>Donnez aux bras des parts égales&#xa0;: %1 jours.</translation>
    </message>
    <message>
        <source>“%1” has one arm or none; a test compares at least two.</source>
        <translation>«&#xa0;%1&#xa0;» a un seul bras ou aucun&#xa0;; un test en compare au moins deux.</translation>
    </message>
    <message>
        <source>The arms of “%1” make %2 %, not 100 %.</source>
        <translation>Les bras de «&#xa0;%1&#xa0;» totalisent %2&#xa0;%, et non 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The arm “%2” of “%1” gets no one, so that nothing can be compared with it.</source>
        <translation>Le bras «&#xa0;%2&#xa0;» de «&#xa0;%1&#xa0;» ne reçoit personne&#xa0;: rien ne peut lui être comparé.</translation>
    </message>
    <message>
        <source>What the test of %1 taught</source>
        <translation>Enseignements du test de %1</translation>
    </message>
    <message>
        <source>The effects that the simulation assumes</source>
        <translation>Les effets que suppose la simulation</translation>
    </message>
    <message>
        <source>From the simulation</source>
        <translation>Selon la simulation</translation>
    </message>
    <message>
        <source>From the simulation, with the spread of past revenue</source>
        <translation>Selon la simulation, avec la dispersion du chiffre d’affaires passé</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>The simulation does not give this outcome: simulate, or type a baseline.</source>
        <translation>La simulation ne fournit pas ce critère&#xa0;: simulez, ou saisissez une référence.</translation>
    </message>
    <message>
        <source>The smallest effect worth finding is above 0, not %1: the test is two-sided and finds a fall as well as a rise.</source>
        <translation>Le plus petit effet utile est supérieur à 0, pas %1&#xa0;: le test est bilatéral et détecte une baisse comme une hausse.</translation>
    </message>
    <message>
        <source>The smallest effect is relative to the baseline: 0.1 is 10 % better. %1 is beyond 1000 %.</source>
        <translation>Le plus petit effet est relatif à la référence&#xa0;: 0.1 correspond à 10&#xa0;% de mieux. %1 dépasse 1000&#xa0;%.</translation>
    </message>
    <message>
        <source>The chance of a false alarm is above 0 and at most 0.5, not %1.</source>
        <translation>La probabilité d’une fausse alerte est supérieure à 0 et d’au plus 0.5, pas %1.</translation>
    </message>
    <message>
        <source>Power lies between the chance of a false alarm, %2, and 1, not at %1.</source>
        <translation>La puissance se situe entre la probabilité d’une fausse alerte, %2, et 1, pas à %1.</translation>
    </message>
    <message>
        <source>The enrolled share is above 0 and at most 1, not %1.</source>
        <translation>La part recrutée est supérieure à 0 et d’au plus 1, pas %1.</translation>
    </message>
    <message>
        <source>A test has one to five looks, not %1.</source>
        <translation>Un test compte une à cinq analyses, pas %1.</translation>
    </message>
    <message>
        <source>The baseline is above 0, not %1: an effect relative to nothing means nothing.</source>
        <translation>La référence est supérieure à 0, pas %1&#xa0;: un effet rapporté à rien n’a pas de sens.</translation>
    </message>
    <message>
        <source>The baseline is a share below 1, not %1: write 0.02 for 2 %.</source>
        <translation>La référence est une part inférieure à 1, pas %1&#xa0;: écrivez 0.02 pour 2&#xa0;%.</translation>
    </message>
    <message>
        <source>No experiment “%1” is in the project; there is: %2.</source>
        <translation>Il n’y a pas d’expérimentation «&#xa0;%1&#xa0;» dans le projet&#xa0;; expérimentations présentes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The plan does not give it.</source>
        <translation>Le plan ne le fournit pas.</translation>
    </message>
    <message>
        <source>How far customers differ in this outcome is not known.</source>
        <translation>On ne sait pas à quel point les clients diffèrent sur ce critère.</translation>
    </message>
    <message>
        <source>Outcome: %1, baseline %2 (%3); smallest effect worth finding +%4</source>
        <translation>Critère&#xa0;: %1, référence %2 (%3)&#xa0;; plus petit effet utile +%4</translation>
    </message>
    <message>
        <source>Customers: %1 per arm, %2 in the control, %3 together</source>
        <translation>Clients&#xa0;: %1 par bras, %2 dans le contrôle, %3 au total</translation>
    </message>
    <message>
        <source>Duration: %1 days (%2 to enrol, then %3 until the last outcome is in)</source>
        <translation>Durée&#xa0;: %1 jours (%2 de recrutement, puis %3 jusqu’au dernier résultat)</translation>
    </message>
    <message>
        <source>Power: %1 (wanted %2)</source>
        <translation>Puissance&#xa0;: %1 (voulue&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Assurance: %1, at most %2 (%3)</source>
        <translation>Assurance&#xa0;: %1, au plus %2 (%3)</translation>
    </message>
    <message>
        <source>Assurance: none. %1</source>
        <translation>Assurance&#xa0;: aucune. %1</translation>
    </message>
    <message>
        <source>Look %1 at %2 customers (day %3): stop at |z| above %4, p below %5</source>
        <translation>Analyse %1 à %2 clients (jour %3)&#xa0;: arrêt si |z| dépasse %4, p inférieur à %5</translation>
    </message>
    <message>
        <source>Expected customers: %1 with the effect, %2 without</source>
        <translation>Clients attendus&#xa0;: %1 avec l’effet, %2 sans</translation>
    </message>
    <message>
        <source>Peeking %1 times without such a plan: %2 false alarms instead of %3</source>
        <translation>Regarder %1 fois sans un tel plan&#xa0;: %2 de fausses alertes au lieu de %3</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (à %2)</translation>
    </message>
    <message>
        <source>Bonferroni instead: %1 per arm</source>
        <translation>Bonferroni à la place&#xa0;: %1 par bras</translation>
    </message>
    <message>
        <source>Most precise: %1 in the control, %2 customers together</source>
        <translation>Le plus précis&#xa0;: %1 dans le contrôle, %2 clients au total</translation>
    </message>
    <message>
        <source>CUPED: correlation %1 with the time before saves %2 of the customers</source>
        <translation>CUPED&#xa0;: une corrélation de %1 avec la période antérieure économise %2 des clients</translation>
    </message>
    <message>
        <source>Hold-out: %1 customers, forgone revenue %2 %3</source>
        <translation>Groupe témoin&#xa0;: %1 clients, chiffre d’affaires sacrifié %2 %3</translation>
    </message>
    <message>
        <source>What would make it possible:</source>
        <translation>Ce qui le rendrait possible&#xa0;:</translation>
    </message>
    <message>
        <source>- %1</source>
        <translation>- %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>How far customers differ in this outcome is not known, so no size can be given.</source>
        <translation>On ne sait pas à quel point les clients diffèrent sur ce critère&#xa0;; aucune taille ne peut donc être donnée.</translation>
    </message>
    <message>
        <source>The level of the test alone already gives the wanted power.</source>
        <translation>Le niveau du test donne déjà à lui seul la puissance voulue.</translation>
    </message>
    <message>
        <source>The simulation counts engagement on several channels over everyone it reaches, not arm by arm: record what an earlier test taught.</source>
        <translation>La simulation compte l’engagement sur plusieurs canaux pour tous ceux qu’elle atteint, non bras par bras&#xa0;: consignez les enseignements d’un test antérieur.</translation>
    </message>
    <message>
        <source>Customer value looks 52 weeks ahead, further than the arms are walked: plan on revenue, or record what an earlier test taught.</source>
        <translation>La valeur client porte sur 52 semaines, au-delà de la période simulée pour les bras&#xa0;: planifiez sur le chiffre d’affaires, ou consignez les enseignements d’un test antérieur.</translation>
    </message>
    <message>
        <source>From the simulation, over everyone it reached</source>
        <translation>Selon la simulation, pour tous ceux qu’elle a atteints</translation>
    </message>
    <message>
        <source>The response rates that the simulation assumes</source>
        <translation>Les taux de réaction que suppose la simulation</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Frequency cap</source>
        <translation>Plafond de fréquence</translation>
    </message>
    <message>
        <source>At most so many messages in a while, over all journeys.</source>
        <translation>Nombre maximal de messages sur une période, tous parcours confondus.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Names the cap.</source>
        <translation>Identifie le plafond.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Leave it open to count all channels together.</source>
        <translation>Laissez vide pour compter tous les canaux ensemble.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>How many messages.</source>
        <translation>Combien de messages.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Any stretch of this length.</source>
        <translation>Toute période de cette durée.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Hours of the customer&apos;s day in which nothing is sent.</source>
        <translation>Heures de la journée du client où rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Names the rule.</source>
        <translation>Identifie la règle.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock.</source>
        <translation>À l’heure locale du client.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock; may lie on the next day.</source>
        <translation>À l’heure locale du client&#xa0;; peut tomber le lendemain.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>None chosen means email, SMS, push and agent.</source>
        <translation>Sans choix&#xa0;: e-mail, SMS, push et conseiller.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>The rules above all journeys.</source>
        <translation>Les règles au-dessus de tous les parcours.</translation>
    </message>
    <message>
        <source>Frequency caps</source>
        <translation>Plafonds de fréquence</translation>
    </message>
    <message>
        <source>How much a customer gets at most.</source>
        <translation>Le maximum qu’un client reçoit.</translation>
    </message>
    <message>
        <source>When nothing is sent.</source>
        <translation>Quand rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Global hold-out</source>
        <translation>Groupe témoin global</translation>
    </message>
    <message>
        <source>Share of all customers who never enter a journey.</source>
        <translation>Part de tous les clients qui n’entrent jamais dans un parcours.</translation>
    </message>
    <message>
        <source>No consent needed</source>
        <translation>Sans consentement requis</translation>
    </message>
    <message>
        <source>Channels that may be used without consent.</source>
        <translation>Canaux utilisables sans consentement.</translation>
    </message>
</context>
<context>
    <name>Population</name>
    <message>
        <source>A shard must be one of at least one.</source>
        <translation>Le numéro d’un fragment va de 1 à leur nombre, lequel est d’au moins 1.</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>La table %1 n’a pas de colonne %2.</translation>
    </message>
    <message>
        <source>%1 has no table %2.</source>
        <translation>%1 n’a pas de table %2.</translation>
    </message>
    <message>
        <source>No column of the table %1 plays the part “%2”.</source>
        <translation>Aucune colonne de la table %1 ne joue le rôle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The column %2 of the table %1 does not tell customers apart: a key occurs twice.</source>
        <translation>La colonne %2 de la table %1 ne distingue pas les clients&#xa0;: une clé apparaît deux fois.</translation>
    </message>
    <message>
        <source>A row of the table %1 has no key in its column %2.</source>
        <translation>Une ligne de la table %1 n’a pas de clé dans sa colonne %2.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Update profile</source>
        <translation>Mise à jour du profil</translation>
    </message>
    <message>
        <source>Writes a field of the source of truth. Each channel&apos;s copy follows with its delay.</source>
        <translation>Écrit un champ de la source de vérité. La copie de chaque canal suit avec son délai.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>The field that is written.</source>
        <translation>Le champ à écrire.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The new value.</source>
        <translation>La nouvelle valeur.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Liquid whose result is written instead of the value.</source>
        <translation>Liquid dont le résultat est écrit à la place de la valeur.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>A Throughline project.</source>
        <translation>Un projet Throughline.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shown in the window&apos;s title.</source>
        <translation>Affiché dans le titre de la fenêtre.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>How the brand looks and speaks.</source>
        <translation>L’apparence et le ton de la marque.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>The customer database and what each channel knows of it.</source>
        <translation>La base clients et ce que chaque canal en sait.</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>Named groups of customers.</source>
        <translation>Groupes de clients nommés.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Reusable pieces of content.</source>
        <translation>Éléments de contenu réutilisables.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>What is said.</source>
        <translation>Ce qui est dit.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>What is promised.</source>
        <translation>Ce qui est promis.</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>What happens to customers.</source>
        <translation>Ce que vivent les clients.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>The rules above all journeys.</source>
        <translation>Les règles au-dessus de tous les parcours.</translation>
    </message>
    <message>
        <source>Test plans</source>
        <translation>Plans de test</translation>
    </message>
    <message>
        <source>How tests are run and read, and what was learned.</source>
        <translation>Comment les tests sont menés et lus, et leurs enseignements.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>What the simulation believes.</source>
        <translation>Ce que suppose la simulation.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Named differences from the base.</source>
        <translation>Des écarts nommés par rapport à la base.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>How a run is set up.</source>
        <translation>Comment une simulation est réglée.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>What things cost and bring.</source>
        <translation>Ce que les choses coûtent et rapportent.</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Parameters of links.</source>
        <translation>Paramètres des liens.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>What was exported, and where.</source>
        <translation>Ce qui a été exporté, et où.</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Sel</translation>
    </message>
    <message>
        <source>Mixed into the hashes by which results name customers.</source>
        <translation>Mêlé aux empreintes par lesquelles les résultats désignent les clients.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 reports are drawn by throughline-studio, which is not installed beside this program.</source>
        <translation>Les rapports %1 sont dessinés par throughline-studio, qui n’est pas installé à côté de ce programme.</translation>
    </message>
    <message>
        <source>Install the package throughline-studio, or ask for .json or .csv.</source>
        <translation>Installez le paquet throughline-studio, ou demandez du .json ou du .csv.</translation>
    </message>
    <message>
        <source>A report ends in .json, .csv, .html or .pdf; “%1” does not.</source>
        <translation>Un rapport se termine par .json, .csv, .html ou .pdf&#xa0;; pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>throughline-studio could not draw the report %1.</source>
        <translation>throughline-studio n’a pas pu dessiner le rapport %1.</translation>
    </message>
    <message>
        <source>Creative: no customer saw two touches from one master template.</source>
        <translation>Création&#xa0;: aucun client n’a vu deux contacts issus d’un même modèle maître.</translation>
    </message>
    <message>
        <source>Brand: no brand rule applied to what was shown.</source>
        <translation>Marque&#xa0;: aucune règle de marque ne s’appliquait à ce qui a été affiché.</translation>
    </message>
    <message>
        <source>Decision: no two touches or events concerned one subject.</source>
        <translation>Décision&#xa0;: aucun couple de contacts ou d’événements ne portait sur un même sujet.</translation>
    </message>
    <message>
        <source>Data and latency: no field was shown on two channels within 7 days.</source>
        <translation>Données et latence&#xa0;: aucun champ n’a été affiché sur deux canaux en 7 jours.</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>Rien à comparer.</translation>
    </message>
    <message>
        <source>The field was never shown on two channels within 7 days.</source>
        <translation>Le champ n’a jamais été affiché sur deux canaux en 7 jours.</translation>
    </message>
    <message>
        <source>The field was never shown.</source>
        <translation>Le champ n’a jamais été affiché.</translation>
    </message>
    <message>
        <source>The score needs at least %1 customers with something to compare; there were %2.</source>
        <translation>Le score exige au moins %1 clients ayant quelque chose à comparer&#xa0;; il y en avait %2.</translation>
    </message>
    <message>
        <source>No customer saw a message.</source>
        <translation>Aucun client n’a vu de message.</translation>
    </message>
    <message>
        <source>No customer could be compared.</source>
        <translation>Aucun client n’a pu être comparé.</translation>
    </message>
    <message>
        <source>No customer was reached on two channels.</source>
        <translation>Aucun client n’a été touché sur deux canaux.</translation>
    </message>
    <message>
        <source>No customer was reached.</source>
        <translation>Aucun client n’a été touché.</translation>
    </message>
    <message>
        <source>Fewer customers than that share responded within the time.</source>
        <translation>Moins de clients que cette part ont réagi dans le temps imparti.</translation>
    </message>
    <message>
        <source>Nobody bought anything.</source>
        <translation>Personne n’a rien acheté.</translation>
    </message>
    <message>
        <source>No group of like customers holds both, so that like could be compared with like.</source>
        <translation>Aucun groupe de clients semblables ne contient les deux, pour comparer ce qui est comparable.</translation>
    </message>
    <message>
        <source>Lift rests on effects calibrated from randomised data; effects without such data are assumed.</source>
        <translation>Le lift repose sur des effets calibrés sur des données randomisées&#xa0;; les effets sans de telles données sont supposés.</translation>
    </message>
    <message>
        <source>Lift is assumed: no randomised data backs the effects of the messages. It shows what follows if the assumptions hold.</source>
        <translation>Le lift est supposé&#xa0;: aucune donnée randomisée n’étaye les effets des messages. Il montre ce qui s’ensuit si les hypothèses sont justes.</translation>
    </message>
    <message>
        <source>The customers are made up: this is a sample database.</source>
        <translation>Les clients sont fictifs&#xa0;: c’est une base d’exemple.</translation>
    </message>
    <message>
        <source>No touch of this channel could identify a person.</source>
        <translation>Aucun contact de ce canal n’a pu identifier une personne.</translation>
    </message>
    <message>
        <source>No customer was walked.</source>
        <translation>Aucun client n’a été simulé.</translation>
    </message>
    <message>
        <source>Conversions after a click. They are no lift: many of these customers would have bought anyway.</source>
        <translation>Conversions après un clic. Ce n’est pas un lift&#xa0;: beaucoup de ces clients auraient acheté de toute façon.</translation>
    </message>
    <message>
        <source>No data with an age went into these decisions.</source>
        <translation>Aucune donnée datée n’est entrée dans ces décisions.</translation>
    </message>
    <message>
        <source>No customer saw a paid ad.</source>
        <translation>Aucun client n’a vu de publicité payante.</translation>
    </message>
    <message>
        <source>No customer entered a tested journey outside a hold-out.</source>
        <translation>Aucun client n’est entré dans un parcours testé hors d’un groupe témoin.</translation>
    </message>
    <message>
        <source>Parameter uncertainty needs at least two draws and two replications.</source>
        <translation>L’incertitude des paramètres exige au moins deux tirages et deux réplications.</translation>
    </message>
    <message>
        <source>An interval needs at least two customers.</source>
        <translation>Un intervalle exige au moins deux clients.</translation>
    </message>
    <message>
        <source>Nobody converts without the journeys.</source>
        <translation>Personne ne convertit sans les parcours.</translation>
    </message>
    <message>
        <source>Not estimable: conversions without the journeys are too few.</source>
        <translation>Non estimable&#xa0;: trop peu de conversions sans les parcours.</translation>
    </message>
    <message>
        <source>No tested journey holds an experiment whose size can be planned.</source>
        <translation>Aucun parcours testé ne contient d’expérimentation dont la taille puisse être planifiée.</translation>
    </message>
    <message>
        <source>The journeys bring no additional conversion.</source>
        <translation>Les parcours n’apportent aucune conversion supplémentaire.</translation>
    </message>
    <message>
        <source>An error needs at least two customers.</source>
        <translation>Une erreur exige au moins deux clients.</translation>
    </message>
    <message>
        <source>The other arms are compared with this one.</source>
        <translation>Les autres bras sont comparés à celui-ci.</translation>
    </message>
    <message>
        <source>No customer came into the arms that are compared.</source>
        <translation>Aucun client n’est entré dans les bras comparés.</translation>
    </message>
    <message>
        <source>A drawn report ends in .html or .pdf; “%1” does not.</source>
        <translation>Un rapport dessiné se termine par .html ou .pdf&#xa0;; pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is no report of the format throughline-report/1.</source>
        <translation>%1 n’est pas un rapport au format throughline-report/1.</translation>
    </message>
    <message>
        <source>The gap needs customers who saw one channel and customers who saw several, valued by their purchase history.</source>
        <translation>L’écart exige des clients ayant vu un seul canal et d’autres en ayant vu plusieurs, valorisés d’après leur historique d’achat.</translation>
    </message>
    <message>
        <source>No draw shows a difference between the arms, so there is nothing for a test to find.</source>
        <translation>Aucun tirage ne montre de différence entre les bras&#xa0;; un test n’a donc rien à trouver.</translation>
    </message>
    <message>
        <source>Nobody had bought anything before.</source>
        <translation>Personne n’avait rien acheté auparavant.</translation>
    </message>
    <message>
        <source>Nobody whose purchases can be valued saw two channels.</source>
        <translation>Aucune personne dont les achats peuvent être valorisés n’a vu deux canaux.</translation>
    </message>
    <message>
        <source>No customer who was reached has purchases that a model of their next 52 weeks could be fitted to.</source>
        <translation>Aucun client touché n’a d’achats permettant d’ajuster un modèle de ses 52 prochaines semaines.</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>Score %1 sur 100</translation>
    </message>
    <message>
        <source>Consistency by pair of channels</source>
        <translation>Cohérence par paire de canaux</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Share of customers who have responded, by time since the first touch</source>
        <translation>Part des clients ayant réagi, selon le temps écoulé depuis le premier contact</translation>
    </message>
    <message>
        <source>From %1 to %2, at most %3</source>
        <translation>De %1 à %2, au plus %3</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>Consistency</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>couverture %1</translation>
    </message>
    <message>
        <source>worst 5 %: %1 · with a blocker: %2 · %3 fields per touch</source>
        <translation>5&#xa0;% les plus mauvais&#xa0;: %1 · avec un point bloquant&#xa0;: %2 · %3 champs par contact</translation>
    </message>
    <message>
        <source>No field changed during the run, so the score was not tested against changes.</source>
        <translation>Aucun champ n’a changé pendant la simulation&#xa0;; le score n’a donc pas été éprouvé face aux changements.</translation>
    </message>
    <message>
        <source>Between channels</source>
        <translation>Entre canaux</translation>
    </message>
    <message>
        <source>points out of 100</source>
        <translation>points sur 100</translation>
    </message>
    <message>
        <source>No customer saw two channels within 7 days.</source>
        <translation>Aucun client n’a vu deux canaux en 7 jours.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>divergent</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latence</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>as customers saw them</source>
        <translation>tels que les clients les ont vus</translation>
    </message>
    <message>
        <source>No message shows a field of the customer.</source>
        <translation>Aucun message n’affiche de champ du client.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>most lost to</source>
        <translation>principale perte</translation>
    </message>
    <message>
        <source>Worst customers</source>
        <translation>Clients les plus mal servis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No customer could be compared.</source>
        <translation>Aucun client n’a pu être comparé.</translation>
    </message>
    <message>
        <source>Projected lift in conversions</source>
        <translation>Lift projeté des conversions</translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation>preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 with the journeys, %2 without · relative %3</source>
        <translation>%1 avec les parcours, %2 sans · relatif %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>What we believe</source>
        <translation>Ce que nous supposons</translation>
    </message>
    <message>
        <source>What a test would read</source>
        <translation>Ce que lirait un test</translation>
    </message>
    <message>
        <source>%1 extra conversions · %2 extra revenue · cost %3 · chance that a test shows it %4</source>
        <translation>%1 conversions en plus · %2 de chiffre d’affaires en plus · coût %3 · probabilité qu’un test le montre %4</translation>
    </message>
    <message>
        <source>Conversions after a click: %1. They are attributed and no lift.</source>
        <translation>Conversions après un clic&#xa0;: %1. Elles sont attribuées, ce n’est pas un lift.</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>conversions</source>
        <translation>conversions</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relatif</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>%1 (control)</source>
        <translation>%1 (contrôle)</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérimentation</translation>
    </message>
    <message>
        <source>New customers who reached it, by day</source>
        <translation>Nouveaux clients qui l’ont atteint, par jour</translation>
    </message>
    <message>
        <source>day 1</source>
        <translation>jour 1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>jour %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>Customer value, 52 weeks</source>
        <translation>Valeur client, 52 semaines</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Panier moyen</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>Ont racheté</translation>
    </message>
    <message>
        <source>Several channels against one: naive gap</source>
        <translation>Multicanal contre un seul canal&#xa0;: écart naïf</translation>
    </message>
    <message>
        <source>… among like customers</source>
        <translation>… entre clients semblables</translation>
    </message>
    <message>
        <source>… E-value</source>
        <translation>… E-value</translation>
    </message>
    <message>
        <source>… simulated cause</source>
        <translation>… cause simulée</translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation>Valeur client</translation>
    </message>
    <message>
        <source>Over-personalisation</source>
        <translation>Surpersonnalisation</translation>
    </message>
    <message>
        <source>not calibrated to your own opt-outs</source>
        <translation>non calibré sur vos propres désabonnements</translation>
    </message>
    <message>
        <source>Mean risk %1 of 100, 95th percentile %2, above 50: %3. Uses of data without consent: %4.</source>
        <translation>Risque moyen %1 sur 100, 95e centile %2, au-dessus de 50&#xa0;: %3. Usages de données sans consentement&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>touches</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risque</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>pression</translation>
    </message>
    <message>
        <source>intrusion</source>
        <translation>intrusion</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>répétition</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>measured, calibrated or assumed</source>
        <translation>mesuré, calibré ou supposé</translation>
    </message>
    <message>
        <source>Time to first response</source>
        <translation>Délai de première réaction</translation>
    </message>
    <message>
        <source>Kaplan-Meier · median %1 h</source>
        <translation>Kaplan-Meier · médiane %1 h</translation>
    </message>
    <message>
        <source>Kaplan-Meier · median not reached</source>
        <translation>Kaplan-Meier · médiane non atteinte</translation>
    </message>
    <message>
        <source>Of customers reached on two channels, %1 engaged on two (%2 to %3).</source>
        <translation>Parmi les clients touchés sur deux canaux, %1 se sont engagés sur deux (%2 à %3).</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>joignable</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>clicked</source>
        <translation>cliqué</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>désabonné</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>against truth</source>
        <translation>contre la vérité</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>%1 of customers reachable</source>
        <translation>%1 des clients joignables</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>entrés</translation>
    </message>
    <message>
        <source>left by</source>
        <translation>sortis par</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Entonnoir</translation>
    </message>
    <message>
        <source>Decisions and coverage</source>
        <translation>Décisions et couverture</translation>
    </message>
    <message>
        <source>%1 decisions; fresh data would have changed %2. %3 messages went out though the truth forbade them, %4 were withheld though it allowed them.</source>
        <translation>%1 décisions&#xa0;; des données fraîches en auraient changé %2. %3 messages sont partis alors que la vérité les interdisait, %4 ont été retenus alors qu’elle les autorisait.</translation>
    </message>
    <message>
        <source>Exit that nobody took</source>
        <translation>Sortie que personne n’a prise</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>parcours</translation>
    </message>
    <message>
        <source>%1 customers · %2 days from %3 · %4 draws × %5 replications</source>
        <translation>%1 clients · %2 jours à partir du %3 · %4 tirages × %5 réplications</translation>
    </message>
    <message>
        <source> · scenario %1</source>
        <translation> · scénario %1</translation>
    </message>
    <message>
        <source>The customers are made up: this is a sample database.</source>
        <translation>Les clients sont fictifs&#xa0;: c’est une base d’exemple.</translation>
    </message>
    <message>
        <source>Engine %1 · seed %2 · project %3 · database %4 · time zones %5 · digest %6</source>
        <translation>Moteur %1 · graine %2 · projet %3 · base de données %4 · fuseaux horaires %5 · empreinte %6</translation>
    </message>
    <message>
        <source>Missing or wrong data</source>
        <translation>Données manquantes ou fausses</translation>
    </message>
    <message>
        <source>Stale data</source>
        <translation>Données périmées</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Cap: untrue values</source>
        <translation>Plafond&#xa0;: valeurs fausses</translation>
    </message>
    <message>
        <source>Cap: a blocker</source>
        <translation>Plafond&#xa0;: un point bloquant</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
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
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courrier</translation>
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
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 pts</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>The results hold arms that the plan does not know: %1. It has: %2.</source>
        <translation>Les résultats contiennent des bras que le plan ne connaît pas&#xa0;: %1. Il a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The results hold no customer of the arm “%1”.</source>
        <translation>Les résultats ne contiennent aucun client du bras «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The results hold no customer of the control “%1”.</source>
        <translation>Les résultats ne contiennent aucun client du contrôle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The arms have other sizes than was meant (sample ratio mismatch, p = %1): mend the assignment before you believe the result.</source>
        <translation>Les bras n’ont pas les tailles prévues (déséquilibre de répartition, p = %1)&#xa0;: corrigez l’affectation avant de croire le résultat.</translation>
    </message>
    <message>
        <source>The arm “%1” and the control need at least two customers each.</source>
        <translation>Le bras «&#xa0;%1&#xa0;» et le contrôle exigent au moins deux clients chacun.</translation>
    </message>
    <message>
        <source>The value before the test does not vary, so it saves nothing.</source>
        <translation>La valeur d’avant le test ne varie pas&#xa0;: elle n’économise donc rien.</translation>
    </message>
    <message>
        <source>The control shows none of the outcome.</source>
        <translation>Le contrôle ne présente rien de ce critère.</translation>
    </message>
    <message>
        <source>Not estimable: the control is too close to nothing.</source>
        <translation>Non estimable&#xa0;: le contrôle est trop proche de zéro.</translation>
    </message>
    <message>
        <source>%1: %2 customers, mean %3</source>
        <translation>%1&#xa0;: %2 clients, moyenne %3</translation>
    </message>
    <message>
        <source>Sizes of the arms against what was meant: p = %1</source>
        <translation>Tailles des bras par rapport au prévu&#xa0;: p = %1</translation>
    </message>
    <message>
        <source>%1: lift %2 (standard error %3), %4 to %5, p = %6, corrected %7: %8</source>
        <translation>%1&#xa0;: lift %2 (erreur type %3), de %4 à %5, p = %6, corrigée %7&#xa0;: %8</translation>
    </message>
    <message>
        <source>  adjusted for the time before: %1 (standard error %2)</source>
        <translation>  ajusté sur la période antérieure&#xa0;: %1 (erreur type %2)</translation>
    </message>
    <message>
        <source>  Qini coefficient of the segments: %1</source>
        <translation>  Coefficient de Qini des segments&#xa0;: %1</translation>
    </message>
    <message>
        <source>  %1 %2: %3 (standard error %4), %5 customers</source>
        <translation>  %1 %2&#xa0;: %3 (erreur type %4), %5 clients</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1 has %2 values, but there are %3 columns.</source>
        <translation>La ligne %1 a %2 valeurs, mais il y a %3 colonnes.</translation>
    </message>
    <message>
        <source>Line %1 breaks the rules of quoting.</source>
        <translation>La ligne %1 ne respecte pas les règles de guillemets.</translation>
    </message>
    <message>
        <source>The file holds no results.</source>
        <translation>Le fichier ne contient aucun résultat.</translation>
    </message>
    <message>
        <source>Line %1: “%3” in the column %2 is no number.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%3&#xa0;» dans la colonne %2 n’est pas un nombre.</translation>
    </message>
    <message>
        <source>There is no column “%1”; there is: %2.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;»&#xa0;; colonnes présentes&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>est supérieur à</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est l’un de</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>n’est aucun de</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>est connu</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>n’est pas connu</translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation>date de moins de</translation>
    </message>
    <message>
        <source>is not within the last</source>
        <translation>ne date pas de moins de</translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation>aura lieu d’ici</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>average</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>days since the last</source>
        <translation>jours depuis le dernier</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>achats</translation>
    </message>
    <message>
        <source>engagements</source>
        <translation>engagements</translation>
    </message>
    <message>
        <source>behaviours</source>
        <translation>comportements</translation>
    </message>
    <message>
        <source>support cases</source>
        <translation>demandes d’assistance</translation>
    </message>
    <message>
        <source>A rule is nested too deeply, or an audience contains itself.</source>
        <translation>Une règle est imbriquée trop profondément, ou une audience se contient elle-même.</translation>
    </message>
    <message>
        <source>There is no audience &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’audience «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A &quot;not&quot; holds exactly one rule.</source>
        <translation>Un «&#xa0;not&#xa0;» contient exactement une règle.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be compared with the field &quot;%1&quot;.</source>
        <translation>«&#xa0;%2&#xa0;» ne peut pas être comparé au champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The customer database has no field &quot;%1&quot;.</source>
        <translation>La base clients n’a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The comparison of &quot;%1&quot; lacks a value.</source>
        <translation>Il manque une valeur à la comparaison de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The history has no number &quot;%1&quot; to add up.</source>
        <translation>L’historique n’a pas de nombre «&#xa0;%1&#xa0;» à additionner.</translation>
    </message>
    <message>
        <source>A figure of the history is compared with a number.</source>
        <translation>Un chiffre de l’historique se compare à un nombre.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>%1 wants %3, not “%2”.</source>
        <translation>%1 attend %3, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--scenario is wanted twice, for the two that are compared.</source>
        <translation>--scenario est attendu deux fois, pour les deux à comparer.</translation>
    </message>
    <message>
        <source>--shard needs --report FILE.json, where its part goes.</source>
        <translation>--shard exige --report FICHIER.json, où va sa partie.</translation>
    </message>
    <message>
        <source>Wrote shard %1 to %2.</source>
        <translation>Fragment %1 écrit dans %2.</translation>
    </message>
    <message>
        <source>%1 customers in %2 s, %3 of them held out</source>
        <translation>%1 clients en %2 s, dont %3 tenus à l’écart</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>en attente %1</translation>
    </message>
    <message>
        <source>%1, arm %2: %3 customers, %4 convert</source>
        <translation>%1, bras %2&#xa0;: %3 clients, %4 convertissent</translation>
    </message>
    <message>
        <source>%1 are reached, %2 respond, %3 of them within a day</source>
        <translation>%1 sont touchés, %2 répondent, dont %3 en un jour</translation>
    </message>
    <message>
        <source>--channels compares the channels of one scenario.</source>
        <translation>--channels compare les canaux d’un seul scénario.</translation>
    </message>
    <message>
        <source>--advice needs all customers at once: it goes with neither --shard nor --stream nor --funnel.</source>
        <translation>--advice a besoin de tous les clients à la fois&#xa0;: ne se combine ni avec --shard, ni avec --stream, ni avec --funnel.</translation>
    </message>
    <message>
        <source>--changes tries the changes on one scenario.</source>
        <translation>--changes essaie les changements sur un seul scénario.</translation>
    </message>
</context>
<context>
    <name>SampleDatabase</name>
    <message>
        <source>%1 exists and is not a made-up database; it was left as it is.</source>
        <translation>%1 existe et n’est pas une base fictive&#xa0;; elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>The number of customers must be from 1 to %1.</source>
        <translation>Le nombre de clients doit être compris entre 1 et %1.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Cart rescue</source>
        <translation>Relance de panier</translation>
    </message>
    <message>
        <source>An exit-intent popup or an email within the hour, then push, SMS and a retargeting ad for those who left a basket behind.</source>
        <translation>Un pop-up de sortie ou un e-mail dans l’heure, puis push, SMS et publicité de reciblage pour ceux qui ont abandonné un panier.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>A greeting, a card in the app and first finds for new customers, with and without a discount.</source>
        <translation>Un mot d’accueil, une carte dans l’application et de premières découvertes pour les nouveaux clients, avec et sans remise.</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>Reconquête</translation>
    </message>
    <message>
        <source>Regulars who have been silent for half a year: an email at their best hour, then a call, a text message, an ad or a card in the post.</source>
        <translation>Des habitués silencieux depuis six mois&#xa0;: un e-mail à leur meilleure heure, puis un appel, un SMS, une publicité ou une carte postale.</translation>
    </message>
    <message>
        <source>Year-end recap</source>
        <translation>Rétrospective de l’année</translation>
    </message>
    <message>
        <source>A film of each customer&apos;s year by email, then a personalised page and the member portal.</source>
        <translation>Un film de l’année de chaque client par e-mail, puis une page personnalisée et l’espace membre.</translation>
    </message>
    <message>
        <source>Concert evening for members</source>
        <translation>Soirée concert pour les membres</translation>
    </message>
    <message>
        <source>An invitation by email and in the app, a push on the night, and a call after the show.</source>
        <translation>Une invitation par e-mail et dans l’application, un push le soir même, et un appel après le spectacle.</translation>
    </message>
    <message>
        <source>Loyalty sign-up</source>
        <translation>Adhésion fidélité</translation>
    </message>
    <message>
        <source>Regulars are invited to join by email and in the app, and asked no more than twice.</source>
        <translation>Les habitués sont invités à adhérer par e-mail et dans l’application, sans être sollicités plus de deux fois.</translation>
    </message>
    <message>
        <source>Email test</source>
        <translation>Test d’e-mail</translation>
    </message>
    <message>
        <source>Two emails against no email, for any list of your own: nothing but the list is needed.</source>
        <translation>Deux e-mails contre aucun e-mail, pour n’importe laquelle de vos listes&#xa0;: la liste suffit.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>A named set of differences from the base project.</source>
        <translation>Un ensemble nommé d’écarts par rapport au projet de base.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Names the scenario; it never changes.</source>
        <translation>Identifie le scénario&#xa0;; ne change jamais.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>Affiché dans les listes et les rapports.</translation>
    </message>
    <message>
        <source>Unified data layer</source>
        <translation>Couche de données unifiée</translation>
    </message>
    <message>
        <source>All copies whole, fresh at once, and everyone recognised.</source>
        <translation>Toutes les copies complètes, actualisées immédiatement, et chacun reconnu.</translation>
    </message>
    <message>
        <source>Without channels</source>
        <translation>Sans les canaux</translation>
    </message>
    <message>
        <source>Channels through which nothing is sent.</source>
        <translation>Canaux par lesquels rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>What else differs from the base project.</source>
        <translation>Ce qui diffère par ailleurs du projet de base.</translation>
    </message>
</context>
<context>
    <name>Simulate</name>
    <message>
        <source>A run that was kept cannot be read.</source>
        <translation>Une simulation conservée ne peut pas être lue.</translation>
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
        <translation>Comment une simulation est réglée.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Leave it open for the latest time stamp of the database.</source>
        <translation>Laissez vide pour le dernier horodatage de la base de données.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>How long the run lasts.</source>
        <translation>Combien de temps dure la simulation.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>How many beliefs about response and effects are tried.</source>
        <translation>Combien de jeux d’hypothèses sur la réaction et les effets sont essayés.</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>Réplications</translation>
    </message>
    <message>
        <source>How often each belief is walked with other luck.</source>
        <translation>Combien de fois chaque jeu est rejoué avec un autre hasard.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same luck.</source>
        <translation>La même graine donne le même hasard.</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Clicked</source>
        <translation>Cliqué</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Converti</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désabonné</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>One way out of the split, for those who did this.</source>
        <translation>Une issue de l’aiguillage, pour ceux qui ont fait cela.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Names the branch in edges and reports; it stays when the label changes.</source>
        <translation>Identifie la branche dans les liaisons et les rapports&#xa0;; reste quand le libellé change.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Shown on the edge; what they did where it is empty.</source>
        <translation>Affiché sur la liaison&#xa0;; à défaut, ce qu’ils ont fait.</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What the loopback must have told by now.</source>
        <translation>Ce que le retour d’information doit avoir signalé d’ici là.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>Engagement split</source>
        <translation>Aiguillage d’engagement</translation>
    </message>
    <message>
        <source>Decides on what the loopback has told about a message so far. It does not wait.</source>
        <translation>Décide selon ce que le retour a signalé jusqu’ici sur un message. N’attend pas.</translation>
    </message>
    <message>
        <source>Of message</source>
        <translation>Du message</translation>
    </message>
    <message>
        <source>Leave it open for the message sent last.</source>
        <translation>Laissez vide pour le dernier message envoyé.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Counted from the send of the message.</source>
        <translation>Compté depuis l’envoi du message.</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>In the order in which they are tried.</source>
        <translation>Dans l’ordre où elles sont essayées.</translation>
    </message>
    <message>
        <source>One way out of the split, for those for whom its rule holds.</source>
        <translation>Une issue de l’aiguillage, pour ceux qui remplissent sa règle.</translation>
    </message>
    <message>
        <source>Shown on the edge; the rule itself where it is empty.</source>
        <translation>Affiché sur la liaison&#xa0;; à défaut, la règle elle-même.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Who goes this way.</source>
        <translation>Qui suit cette voie.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aiguillage</translation>
    </message>
    <message>
        <source>Sends each customer down the first branch whose rule holds on arrival.</source>
        <translation>Envoie chaque client dans la première branche dont il remplit la règle à son arrivée.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>No unit has two values to compare.</source>
        <translation>Aucune unité n’a deux valeurs à comparer.</translation>
    </message>
    <message>
        <source>Only one value occurs: agreement cannot be told from chance.</source>
        <translation>Une seule valeur apparaît&#xa0;: l’accord ne se distingue pas du hasard.</translation>
    </message>
    <message>
        <source>No customer was observed for any time.</source>
        <translation>Aucun client n’a été observé, si peu que ce soit.</translation>
    </message>
    <message>
        <source>Without repeat purchases there is nothing to fit.</source>
        <translation>Sans achats répétés, il n’y a rien à ajuster.</translation>
    </message>
    <message>
        <source>The weights leave no customers.</source>
        <translation>Les poids ne laissent aucun client.</translation>
    </message>
    <message>
        <source>These purchases do not pin the model down: its parameters run away.</source>
        <translation>Ces achats ne déterminent pas le modèle&#xa0;: ses paramètres divergent.</translation>
    </message>
    <message>
        <source>With q of at most 1 the spend of a customer without repeat purchases has no mean.</source>
        <translation>Avec q d’au plus 1, la dépense d’un client sans achats répétés n’a pas de moyenne.</translation>
    </message>
    <message>
        <source>No boundary keeps this level.</source>
        <translation>Aucune frontière ne respecte ce niveau.</translation>
    </message>
    <message>
        <source>The interim looks alone use up the level: raise their bar.</source>
        <translation>Les analyses intermédiaires épuisent à elles seules le niveau&#xa0;: relevez leur seuil.</translation>
    </message>
    <message>
        <source>The level of the test alone already gives the wanted power.</source>
        <translation>Le niveau du test donne déjà à lui seul la puissance voulue.</translation>
    </message>
    <message>
        <source>No size gives the wanted power.</source>
        <translation>Aucune taille ne donne la puissance voulue.</translation>
    </message>
    <message>
        <source>Neither arm varies: there is no interval.</source>
        <translation>Aucun des bras ne varie&#xa0;: il n’y a pas d’intervalle.</translation>
    </message>
    <message>
        <source>There are no runs.</source>
        <translation>Il n’y a aucune simulation.</translation>
    </message>
    <message>
        <source>Every draw needs the same number of replications.</source>
        <translation>Chaque tirage exige le même nombre de réplications.</translation>
    </message>
    <message>
        <source>Equal means: no size can tell them apart.</source>
        <translation>Moyennes égales&#xa0;: aucune taille ne peut les distinguer.</translation>
    </message>
    <message>
        <source>The difference runs against the direction of a one-sided test.</source>
        <translation>La différence va à l’encontre du sens d’un test unilatéral.</translation>
    </message>
    <message>
        <source>The difference is so large that two customers show it: the t test does not apply.</source>
        <translation>La différence est si grande que deux clients la montrent&#xa0;: le test t ne s’applique pas.</translation>
    </message>
    <message>
        <source>The difference is too small for any size.</source>
        <translation>La différence est trop petite, quelle que soit la taille.</translation>
    </message>
    <message>
        <source>No difference is found with the wanted power.</source>
        <translation>Aucune différence n’est trouvée avec la puissance voulue.</translation>
    </message>
    <message>
        <source>The level is too small for a critical value.</source>
        <translation>Le niveau est trop petit pour une valeur critique.</translation>
    </message>
    <message>
        <source>No critical value keeps this level.</source>
        <translation>Aucune valeur critique ne respecte ce niveau.</translation>
    </message>
    <message>
        <source>Equal proportions: no size can tell them apart.</source>
        <translation>Proportions égales&#xa0;: aucune taille ne peut les distinguer.</translation>
    </message>
    <message>
        <source>The proportions are too close to tell apart.</source>
        <translation>Les proportions sont trop proches pour être distinguées.</translation>
    </message>
    <message>
        <source>A single customer held out already gives the wanted power: the normal test does not apply.</source>
        <translation>Un seul client témoin donne déjà la puissance voulue&#xa0;: le test normal ne s’applique pas.</translation>
    </message>
    <message>
        <source>Every arm needs a value and an expected share.</source>
        <translation>Chaque bras exige une valeur et une part attendue.</translation>
    </message>
    <message>
        <source>An arm with an expected share of 0 has customers.</source>
        <translation>Un bras dont la part attendue est de 0 a des clients.</translation>
    </message>
    <message>
        <source>A sample ratio needs at least two arms.</source>
        <translation>Un contrôle de répartition exige au moins deux bras.</translation>
    </message>
    <message>
        <source>There are no customers to compare.</source>
        <translation>Il n’y a pas de clients à comparer.</translation>
    </message>
    <message>
        <source>A stratum holds only one of the two groups.</source>
        <translation>Une strate ne contient que l’un des deux groupes.</translation>
    </message>
    <message>
        <source>The single-channel value is 0: nothing to relate to.</source>
        <translation>La valeur monocanal est 0&#xa0;: rien à quoi rapporter.</translation>
    </message>
    <message>
        <source>Even a perfect ranking is no better than chance here.</source>
        <translation>Ici, même un classement parfait ne fait pas mieux que le hasard.</translation>
    </message>
    <message>
        <source>Uplift needs treated and control customers.</source>
        <translation>L’uplift exige des clients traités et des clients de contrôle.</translation>
    </message>
    <message>
        <source>The treatment does harm overall: a ranking without negative effects does not exist.</source>
        <translation>Le traitement est globalement nuisible&#xa0;: il n’existe pas de classement sans effets négatifs.</translation>
    </message>
    <message>
        <source>Outcomes must be 0 or 1 here.</source>
        <translation>Les résultats doivent ici valoir 0 ou 1.</translation>
    </message>
    <message>
        <source>Among the top customers one arm is absent.</source>
        <translation>Parmi les premiers clients, un bras est absent.</translation>
    </message>
    <message>
        <source>Outcome and covariate need the same customers, two or more.</source>
        <translation>Résultat et covariable exigent les mêmes clients, deux ou plus.</translation>
    </message>
    <message>
        <source>Outcome and covariate must both vary.</source>
        <translation>Résultat et covariable doivent tous deux varier.</translation>
    </message>
    <message>
        <source>The difference is too large for a test.</source>
        <translation>La différence est trop grande pour un test.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1 customers, %2 days from %3, %4 draws × %5 replications</source>
        <translation>%1 clients, %2 jours à partir du %3, %4 tirages × %5 réplications</translation>
    </message>
    <message>
        <source>Projected lift</source>
        <translation>Lift projeté</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source> ± %1 (Monte Carlo)</source>
        <translation> ± %1 (Monte-Carlo)</translation>
    </message>
    <message>
        <source>conversion rate</source>
        <translation>taux de conversion</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relatif</translation>
    </message>
    <message>
        <source>if assumptions vary</source>
        <translation>si les hypothèses varient</translation>
    </message>
    <message>
        <source>%1 to %2 points (90 %)</source>
        <translation>%1 à %2 points (90&#xa0;%)</translation>
    </message>
    <message>
        <source>additional conversions</source>
        <translation>conversions supplémentaires</translation>
    </message>
    <message>
        <source>%1 (with %2, without %3) of %4 customers</source>
        <translation>%1 (avec %2, sans %3) sur %4 clients</translation>
    </message>
    <message>
        <source>additional revenue</source>
        <translation>CA supplémentaire</translation>
    </message>
    <message>
        <source>assurance of the test</source>
        <translation>assurance du test</translation>
    </message>
    <message>
        <source>%1 (at most %2)</source>
        <translation>%1 (au plus %2)</translation>
    </message>
    <message>
        <source>Consistency score</source>
        <translation>Score de cohérence</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>%1 of 100 (5th percentile %2, %3 of touched compared)</source>
        <translation>%1 sur 100 (5e centile %2, %3 des clients touchés comparés)</translation>
    </message>
    <message>
        <source>points lost</source>
        <translation>points perdus</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Entonnoir</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>en attente %1</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>reachable %1, sent %2, seen %3, clicked %4</source>
        <translation>joignables %1, envoyés %2, vus %3, cliqués %4</translation>
    </message>
    <message>
        <source>over-personalisation</source>
        <translation>surpersonnalisation</translation>
    </message>
    <message>
        <source>mean %1, 95th percentile %2 of 100, %3 violations</source>
        <translation>moyenne %1, 95e centile %2 sur 100, %3 infractions</translation>
    </message>
    <message>
        <source>The customers are made up: this is a sample database.</source>
        <translation>Les clients sont fictifs&#xa0;: c’est une base d’exemple.</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Empreinte %1</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Ad audience</source>
        <translation>Audience publicitaire</translation>
    </message>
    <message>
        <source>Puts the customer into an audience of an ad platform, or takes them out.</source>
        <translation>Place le client dans une audience d’une plateforme publicitaire, ou l’en retire.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Add to the audience or remove from it.</source>
        <translation>Ajouter à l’audience ou en retirer.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Such as Meta or Google.</source>
        <translation>Par exemple Meta ou Google.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Its name on the platform.</source>
        <translation>Son nom sur la plateforme.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What the ad shows.</source>
        <translation>Ce que montre la publicité.</translation>
    </message>
    <message>
        <source>Stays for</source>
        <translation>Reste pendant</translation>
    </message>
    <message>
        <source>How long the ads are shown. 0s means until removed.</source>
        <translation>Durée de diffusion des publicités. 0s&#xa0;: jusqu’au retrait.</translation>
    </message>
</context>
<context>
    <name>TestPlan</name>
    <message>
        <source>No content is written yet.</source>
        <translation>Aucun contenu n’est encore écrit.</translation>
    </message>
    <message>
        <source>Test plan: %1</source>
        <translation>Plan de test&#xa0;: %1</translation>
    </message>
    <message>
        <source>starts on %1</source>
        <translation>débute le %1</translation>
    </message>
    <message>
        <source>This plan has no duration.</source>
        <translation>Ce plan n’a pas de durée.</translation>
    </message>
    <message>
        <source>Rules for stopping</source>
        <translation>Règles d’arrêt</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>None is written down yet.</source>
        <translation>Aucune n’est encore rédigée.</translation>
    </message>
    <message>
        <source>Outcome: %1 within %2 days. Baseline: %3 (%4). Smallest effect worth finding: +%5.</source>
        <translation>Critère&#xa0;: %1 en %2 jours. Référence&#xa0;: %3 (%4). Plus petit effet utile&#xa0;: +%5.</translation>
    </message>
    <message>
        <source>Size and duration</source>
        <translation>Taille et durée</translation>
    </message>
    <message>
        <source>customers per arm, %1 together</source>
        <translation>clients par bras, %1 au total</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1 to enrol, then the window of the outcome</source>
        <translation>%1 de recrutement, puis la fenêtre du critère</translation>
    </message>
    <message>
        <source>with the customers who come</source>
        <translation>avec les clients qui viennent</translation>
    </message>
    <message>
        <source>one look at the end</source>
        <translation>une analyse à la fin</translation>
    </message>
    <message>
        <source>Pocock</source>
        <translation>Pocock</translation>
    </message>
    <message>
        <source>Lan-DeMets spending</source>
        <translation>Dépense de Lan-DeMets</translation>
    </message>
    <message>
        <source>O&apos;Brien-Fleming</source>
        <translation>O&apos;Brien-Fleming</translation>
    </message>
    <message>
        <source>%1, %2 looks</source>
        <translation>%1, %2 analyses</translation>
    </message>
    <message>
        <source>Arm: %1</source>
        <translation>Bras&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2 customers</source>
        <translation>%1 · %2 clients</translation>
    </message>
    <message>
        <source>Held out: no message of this test reaches these customers.</source>
        <translation>Mis à l’écart&#xa0;: aucun message de ce test n’atteint ces clients.</translation>
    </message>
    <message>
        <source>The arm that the others are compared with.</source>
        <translation>Le bras auquel les autres sont comparés.</translation>
    </message>
    <message>
        <source>Flow of new customers</source>
        <translation>Flux de nouveaux clients</translation>
    </message>
    <message>
        <source>enrolled by day</source>
        <translation>recrutés par jour</translation>
    </message>
    <message>
        <source>Nothing was simulated.</source>
        <translation>Rien n’a été simulé.</translation>
    </message>
    <message>
        <source>day 1</source>
        <translation>jour 1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>jour %1</translation>
    </message>
    <message>
        <source>%1 customers come in %2 simulated days; %3 are needed.</source>
        <translation>%1 clients viennent en %2 jours simulés&#xa0;; il en faut %3.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>wanted: %1</source>
        <translation>voulu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Chance to find an effect at the planned size; with the customers of this plan %1.</source>
        <translation>Probabilité de trouver un effet à la taille prévue&#xa0;; avec les clients de ce plan %1.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>at each customer&apos;s best hour</source>
        <translation>à la meilleure heure de chaque client</translation>
    </message>
    <message>
        <source>at %1 local time</source>
        <translation>à %1 heure locale</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>immédiatement</translation>
    </message>
    <message>
        <source>Look %1, at %2 customers: stop where |z| is above %3 (p below %4).</source>
        <translation>Analyse %1, à %2 clients&#xa0;: arrêtez si |z| dépasse %3 (p inférieur à %4).</translation>
    </message>
    <message>
        <source>Between the looks nobody decides on the result.</source>
        <translation>Entre les analyses, personne ne décide d’après le résultat.</translation>
    </message>
    <message>
        <source>One look, when %1 customers have had their whole window of %2 days. Until then nobody decides on the result.</source>
        <translation>Une seule analyse, quand %1 clients ont eu leur fenêtre entière de %2 jours. D’ici là, personne ne décide d’après le résultat.</translation>
    </message>
    <message>
        <source>Stop at once where the sizes of the arms do not fit (sample ratio, p below 0.001), and where a message does harm: complaints or wrong content.</source>
        <translation>Arrêtez immédiatement si les tailles des bras ne concordent pas (répartition, p inférieur à 0.001), et si un message nuit&#xa0;: plaintes ou contenu erroné.</translation>
    </message>
    <message>
        <source>A result counts where its p-value, corrected for %1 comparison(s), is below %2; the interval is reported with it.</source>
        <translation>Un résultat compte si sa valeur p, corrigée pour %1 comparaison(s), est inférieure à %2&#xa0;; l’intervalle est indiqué avec elle.</translation>
    </message>
    <message>
        <source>By what is believed today the test shows a rise with a chance of %1 %; however large it is, not above %2 %.</source>
        <translation>D’après ce que l’on suppose aujourd’hui, le test montre une hausse avec une probabilité de %1&#xa0;%&#xa0;; quelle que soit sa taille, pas plus de %2&#xa0;%.</translation>
    </message>
    <message>
        <source>Holding out %1 customers forgoes about %2 %3 of revenue.</source>
        <translation>Mettre à l’écart %1 clients fait renoncer à environ %2 %3 de chiffre d’affaires.</translation>
    </message>
    <message>
        <source>The expected effect is assumed: no randomised data backs it yet.</source>
        <translation>L’effet attendu est supposé&#xa0;: aucune donnée randomisée ne l’étaye encore.</translation>
    </message>
    <message>
        <source>Whoever looks %1 times and stops at the first good result is wrong in %2 % of tests of nothing.</source>
        <translation>Qui regarde %1 fois et s’arrête au premier bon résultat se trompe dans %2&#xa0;% des tests sans effet réel.</translation>
    </message>
    <message>
        <source>Content is shown as a made-up customer reads it of whom everything usual is known. Sizes: z test of two proportions or t test of two means, corrected for several arms; duration from the simulated flow of new customers.</source>
        <translation>Le contenu est affiché tel que le lit un client fictif dont toutes les données usuelles sont connues. Tailles&#xa0;: test z de deux proportions ou test t de deux moyennes, corrigé s’il y a plusieurs bras&#xa0;; durée d’après le flux simulé de nouveaux clients.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>the theme has no valid value here</source>
        <translation>le thème n’a pas de valeur valide ici</translation>
    </message>
</context>
<context>
    <name>TimeZones</name>
    <message>
        <source>This system has no time zone rules; install tzdata.</source>
        <translation>Ce système n’a pas de règles de fuseaux horaires&#xa0;; installez tzdata.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a time zone.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’un fuseau horaire.</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>The database has no customer &quot;%1&quot;.</source>
        <translation>La base de données n’a pas de client «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This run walked the customers of another database; open that one, or simulate again.</source>
        <translation>Cette simulation portait sur les clients d’une autre base&#xa0;; ouvrez celle-ci ou simulez à nouveau.</translation>
    </message>
</context>
<context>
    <name>Tracking</name>
    <message>
        <source>Tracking</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Parameters that links of a channel carry.</source>
        <translation>Paramètres que portent les liens d’un canal.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Whose links these are.</source>
        <translation>À qui sont ces liens.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Such as utm_source; never personal data.</source>
        <translation>Par exemple utm_source&#xa0;; jamais de données personnelles.</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>A duration</source>
        <translation>Une durée</translation>
    </message>
    <message>
        <source>A local hour</source>
        <translation>Une heure locale</translation>
    </message>
    <message>
        <source>A weekday</source>
        <translation>Un jour de la semaine</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Une date</translation>
    </message>
    <message>
        <source>A date of the customer</source>
        <translation>Une date du client</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Holds the customer for a while or until a moment.</source>
        <translation>Retient le client pendant un temps ou jusqu’à un moment.</translation>
    </message>
    <message>
        <source>Wait for</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>A duration, or a moment on the customer&apos;s own clock.</source>
        <translation>Une durée, ou un moment à l’heure locale du client.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>How long the customer stays here.</source>
        <translation>Combien de temps le client reste ici.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>The next such day, today included while the hour is still to come.</source>
        <translation>Le prochain jour de ce nom, aujourd’hui compris tant que l’heure n’est pas passée.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The day on which the customer goes on. A past day holds no one.</source>
        <translation>Le jour où le client continue. Un jour passé ne retient personne.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>A date of the customer, such as a birthday or the end of a contract.</source>
        <translation>Une date du client, comme un anniversaire ou une fin de contrat.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Added to the date; a minus means before it.</source>
        <translation>Ajouté à la date&#xa0;; un signe moins signifie avant.</translation>
    </message>
    <message>
        <source>Local hour</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock.</source>
        <translation>À l’heure locale du client.</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>Message vu</translation>
    </message>
    <message>
        <source>Message clicked</source>
        <translation>Message cliqué</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Un événement</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Wait for event</source>
        <translation>Attente d’événement</translation>
    </message>
    <message>
        <source>Waits until something happens or the window is over.</source>
        <translation>Attend que quelque chose se produise ou que la fenêtre soit écoulée.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>What the journey waits for.</source>
        <translation>Ce que le parcours attend.</translation>
    </message>
    <message>
        <source>Of message</source>
        <translation>Du message</translation>
    </message>
    <message>
        <source>Leave it open for the message sent last.</source>
        <translation>Laissez vide pour le dernier message envoyé.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>A kind of the behaviours table.</source>
        <translation>Un type de la table des comportements.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>How long it waits at most.</source>
        <translation>Durée d’attente maximale.</translation>
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
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Hands the customer to another system. The simulation never calls it.</source>
        <translation>Transmet le client à un autre système. La simulation ne l’appelle jamais.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>The HTTP method.</source>
        <translation>La méthode HTTP.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the call goes: https://…</source>
        <translation>Où va l’appel&#xa0;: https://…</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Liquid that yields what is sent.</source>
        <translation>Liquid qui produit ce qui est envoyé.</translation>
    </message>
    <message>
        <source>Share that fails</source>
        <translation>Part d’échecs</translation>
    </message>
    <message>
        <source>Assumed share of calls that fail.</source>
        <translation>Part supposée d’appels en échec.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Actions</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Open database…</source>
        <translation>Ouvrir une base…</translation>
    </message>
    <message>
        <source>Make a sample database…</source>
        <translation>Créer une base d’exemple…</translation>
    </message>
    <message>
        <source>Sample projects</source>
        <translation>Projets d’exemple</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Duplicate steps</source>
        <translation>Dupliquer les étapes</translation>
    </message>
    <message>
        <source>Delete steps</source>
        <translation>Supprimer les étapes</translation>
    </message>
    <message>
        <source>Select all steps</source>
        <translation>Sélectionner toutes les étapes</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Réorganiser</translation>
    </message>
    <message>
        <source>Show the whole journey</source>
        <translation>Afficher tout le parcours</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Zoomer sur la sélection</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Overview on or off</source>
        <translation>Afficher ou masquer l’aperçu</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Aligner à gauche</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Aligner les centres</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Aligner à droite</translation>
    </message>
    <message>
        <source>Align tops</source>
        <translation>Aligner en haut</translation>
    </message>
    <message>
        <source>Align bottoms</source>
        <translation>Aligner en bas</translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation>Distribuer horizontalement</translation>
    </message>
    <message>
        <source>Distribute downwards</source>
        <translation>Distribuer verticalement</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Nouveau parcours</translation>
    </message>
    <message>
        <source>Duplicate journey</source>
        <translation>Dupliquer le parcours</translation>
    </message>
    <message>
        <source>Rename journey…</source>
        <translation>Renommer le parcours…</translation>
    </message>
    <message>
        <source>Archive or bring back</source>
        <translation>Archiver ou restaurer</translation>
    </message>
    <message>
        <source>Delete journey</source>
        <translation>Supprimer le parcours</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Cancel the simulation</source>
        <translation>Annuler la simulation</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Import a journey…</source>
        <translation>Importer un parcours…</translation>
    </message>
    <message>
        <source>Compare with another project…</source>
        <translation>Comparer à un autre projet…</translation>
    </message>
    <message>
        <source>What changed since the last save</source>
        <translation>Modifications depuis l’enregistrement</translation>
    </message>
    <message>
        <source>Group steps</source>
        <translation>Grouper les étapes</translation>
    </message>
    <message>
        <source>Ungroup steps</source>
        <translation>Dégrouper les étapes</translation>
    </message>
    <message>
        <source>Go to the canvas</source>
        <translation>Aller au canevas</translation>
    </message>
    <message>
        <source>Find steps</source>
        <translation>Chercher des étapes</translation>
    </message>
    <message>
        <source>Tidy up around what I placed</source>
        <translation>Réorganiser autour de mes placements</translation>
    </message>
    <message>
        <source>Save the journey as a picture…</source>
        <translation>Enregistrer le parcours en image…</translation>
    </message>
    <message>
        <source>Plan an experiment</source>
        <translation>Planifier une expérimentation</translation>
    </message>
    <message>
        <source>Inspector on or off</source>
        <translation>Afficher/masquer l’inspecteur</translation>
    </message>
    <message>
        <source>Problems on or off</source>
        <translation>Afficher/masquer les problèmes</translation>
    </message>
    <message>
        <source>Who entered, and what happened to one of them</source>
        <translation>Qui est entré, et ce qui est arrivé à l’un d’eux</translation>
    </message>
    <message>
        <source>What happens to the customer viewed as</source>
        <translation>Ce qui arrive au client pris pour l’aperçu</translation>
    </message>
    <message>
        <source>Set two runs side by side</source>
        <translation>Mettre deux simulations côte à côte</translation>
    </message>
    <message>
        <source>Rename the run…</source>
        <translation>Renommer la simulation…</translation>
    </message>
    <message>
        <source>Write the report…</source>
        <translation>Rédiger le rapport…</translation>
    </message>
    <message>
        <source>What single changes would bring</source>
        <translation>Ce qu’apporterait chaque changement</translation>
    </message>
</context>
<context>
    <name>throughline::studio::AdviceList</name>
    <message>
        <source>%1 would change the score by %2.</source>
        <translation>%1 changerait le score de %2.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::AdviceModel</name>
    <message>
        <source>change</source>
        <translation>variation</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
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
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Without motion</source>
        <translation>Sans animation</translation>
    </message>
    <message>
        <source>Nothing glides or fades, whatever the system says.</source>
        <translation>Rien ne glisse ni ne s’estompe, quel que soit le réglage du système.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ArmPictures</name>
    <message>
        <source>What the arms say</source>
        <translation>Ce que disent les bras</translation>
    </message>
    <message>
        <source>to a made-up customer</source>
        <translation>à un client fictif</translation>
    </message>
    <message>
        <source>held out: no message of this test</source>
        <translation>mis à l’écart&#xa0;: aucun message de ce test</translation>
    </message>
    <message>
        <source>no message of its own</source>
        <translation>aucun message propre</translation>
    </message>
    <message>
        <source>Message of the arm “%1”</source>
        <translation>Message du bras «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Puis&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::AudiencePlace</name>
    <message>
        <source>Audiences</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>An audience is a rule with a name. Journeys start with one, rules ask for one.</source>
        <translation>Une audience est une règle dotée d’un nom. Les parcours commencent par une audience, les règles s’y réfèrent.</translation>
    </message>
    <message>
        <source>New audience</source>
        <translation>Nouvelle audience</translation>
    </message>
    <message>
        <source>No database open</source>
        <translation>Aucune base ouverte</translation>
    </message>
    <message>
        <source>Open one to see how many customers this is.</source>
        <translation>Ouvrez-en une pour voir combien de clients cela représente.</translation>
    </message>
    <message>
        <source>No count</source>
        <translation>Pas de décompte</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>décompte…</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>%1 of %2 in %3%4</source>
        <translation>%1 de %2 dans %3%4</translation>
    </message>
    <message>
        <source> · made up</source>
        <translation> · fictif</translation>
    </message>
</context>
<context>
    <name>throughline::studio::AudiencePortrait</name>
    <message>
        <source>Who they are</source>
        <translation>Qui ils sont</translation>
    </message>
    <message>
        <source>The mark on each bar is the share among all customers.</source>
        <translation>Le repère sur chaque barre indique la part parmi tous les clients.</translation>
    </message>
    <message>
        <source>Agree to hear by</source>
        <translation>Acceptent d’être contactés par</translation>
    </message>
    <message>
        <source>What holds for them</source>
        <translation>Ce qui vaut pour eux</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>décompte…</translation>
    </message>
    <message>
        <source>Nobody is in this audience.</source>
        <translation>Personne n’est dans cette audience.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Behind</name>
    <message>
        <source>%1 and %2</source>
        <comment>two channels</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>saw messages on both within a week</source>
        <translation>ayant vu des messages sur les deux en une semaine</translation>
    </message>
    <message>
        <source>were sent something</source>
        <translation>ayant fait l’objet d’un envoi</translation>
    </message>
    <message>
        <source>were shown a value that was not true</source>
        <translation>ayant vu une valeur qui n’était pas vraie</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entrés</translation>
    </message>
    <message>
        <source>came into a journey</source>
        <translation>étant entrés dans un parcours</translation>
    </message>
    <message>
        <source>Reached by a message</source>
        <translation>Touchés par un message</translation>
    </message>
    <message>
        <source>got at least one message</source>
        <translation>ayant reçu au moins un message</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Ont réagi</translation>
    </message>
    <message>
        <source>clicked or answered</source>
        <translation>ayant cliqué ou répondu</translation>
    </message>
    <message>
        <source>Reached the goal</source>
        <translation>Objectif atteint</translation>
    </message>
    <message>
        <source>did what the journey is for</source>
        <translation>ayant atteint l’objectif du parcours</translation>
    </message>
    <message>
        <source>were touched by this message</source>
        <translation>touchés par ce message</translation>
    </message>
</context>
<context>
    <name>throughline::studio::BlockUse</name>
    <message>
        <source>As a made-up customer reads it</source>
        <translation>Tel que le lit un client fictif</translation>
    </message>
    <message>
        <source>No template takes it in yet: write {% render &apos;%1&apos; %} into a slot.</source>
        <translation>Aucun modèle ne l’utilise encore&#xa0;: écrivez {% render &apos;%1&apos; %} dans un emplacement.</translation>
    </message>
    <message>
        <source>Taken in by: %1</source>
        <translation>Utilisé dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
</context>
<context>
    <name>throughline::studio::BriefTexts</name>
    <message>
        <source>waits %1</source>
        <translation>attend %1</translation>
    </message>
    <message>
        <source>waits for its moment</source>
        <translation>attend son moment</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>at the customer&apos;s best hour</source>
        <translation>à la meilleure heure du client</translation>
    </message>
    <message>
        <source>at %1 local time</source>
        <translation>à %1 heure locale</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>immédiatement</translation>
    </message>
    <message>
        <source>for up to %1</source>
        <translation>pendant au plus %1</translation>
    </message>
    <message>
        <source>Brief for approval · %1 · %2</source>
        <translation>Brief à valider · %1 · %2</translation>
    </message>
    <message>
        <source>Nothing has changed since the approved version.</source>
        <translation>Rien n’a changé depuis la version validée.</translation>
    </message>
    <message>
        <source>Texts are shown for a made-up customer. Approved by: ____________________   Date: ____________</source>
        <translation>Les textes sont affichés pour un client fictif. Validé par&#xa0;: ____________________   Date&#xa0;: ____________</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Film: %1</source>
        <translation>Film&#xa0;: %1</translation>
    </message>
    <message>
        <source>No content is written yet.</source>
        <translation>Aucun contenu n’est encore écrit.</translation>
    </message>
    <message>
        <source>The same as “%1”.</source>
        <translation>Identique à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Changed since the approved version:</source>
        <translation>Modifié depuis la version validée&#xa0;:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Canvas</name>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insérer %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>Supprimer la liaison</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s)</source>
        <translation>
            <numerusform>Supprimer %n étape</numerusform>
            <numerusform>Supprimer %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull out %1</source>
        <translation>Extraire %1</translation>
    </message>
    <message>
        <source>Resize note</source>
        <translation>Redimensionner la note</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Branch 1</source>
        <translation>Branche 1</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Pas encore de modèle</translation>
    </message>
    <message>
        <source>No audience yet</source>
        <translation>Pas encore d’audience</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>intervalle %1</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Pas encore d’événement</translation>
    </message>
    <message>
        <source>once per %1</source>
        <translation>une fois par %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>best hour</source>
        <translation>meilleure heure</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pendant %1</translation>
    </message>
    <message>
        <source>until %1 local time</source>
        <translation>jusqu’à %1 heure locale</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>jusqu’à %1, %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message>
        <source>No field yet</source>
        <translation>Pas encore de champ</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s), first match wins</source>
        <translation>
            <numerusform>%n voie, la première valable l’emporte</numerusform>
            <numerusform>%n voies, la première valable l’emporte</numerusform>
        </translation>
    </message>
    <message>
        <source>the last message</source>
        <translation>le dernier message</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérimentation</translation>
    </message>
    <message>
        <source>No platform yet</source>
        <translation>Pas encore de plateforme</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>until removed</source>
        <translation>jusqu’au retrait</translation>
    </message>
    <message>
        <source>customer calls</source>
        <translation>le client appelle</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Pas encore d’adresse</translation>
    </message>
    <message>
        <source>ends journey</source>
        <translation>met fin au parcours</translation>
    </message>
    <message>
        <source>Leaves the journey</source>
        <translation>Quitte le parcours</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sans adresse</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>sans consentement</translation>
    </message>
    <message>
        <source>in quiet hours</source>
        <translation>en heures calmes</translation>
    </message>
    <message>
        <source>capped</source>
        <translation>plafonné</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>capacité dépassée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>left before</source>
        <translation>sorti avant</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>nobody came here</source>
        <translation>personne n’est passé ici</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 envoyés</translation>
    </message>
    <message>
        <source>%1 entered</source>
        <translation>%1 entrés</translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <translation>%1 non joints</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 timed out</source>
        <translation>%1 hors délai</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>Write the note in the panel at the right.</source>
        <translation>Écrivez la note dans le panneau de droite.</translation>
    </message>
    <message>
        <source>Lead connection elsewhere</source>
        <translation>Rediriger la liaison</translation>
    </message>
    <message>
        <source>Let connection start elsewhere</source>
        <translation>Changer le départ de la liaison</translation>
    </message>
    <message>
        <source>Reorder branches of %1</source>
        <translation>Réordonner les branches de %1</translation>
    </message>
    <message numerus="yes">
        <source>Group %n step(s)</source>
        <translation>
            <numerusform>Grouper %n étape</numerusform>
            <numerusform>Grouper %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Dégrouper</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Renommer le groupe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Réorganiser</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChangeCard</name>
    <message>
        <source>Too few customers have comparable messages then.</source>
        <translation>Trop peu de clients ont alors des messages comparables.</translation>
    </message>
    <message>
        <source>If you changed one thing</source>
        <translation>Si vous changiez une seule chose</translation>
    </message>
    <message>
        <source>same customers, same luck</source>
        <translation>mêmes clients, même chance</translation>
    </message>
    <message>
        <source>Walking the customers once for each change: %1</source>
        <translation>Parcours des clients, une fois par changement : %1</translation>
    </message>
    <message>
        <source>What would fresher data bring, or one channel less? Work it out to see what to mend first.</source>
        <translation>Que donneraient des données plus fraîches, ou un canal de moins ? Calculez-le pour voir que corriger en premier.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Choose a change to simulate it as a scenario.</source>
        <translation>Choisissez un changement pour le simuler comme scénario.</translation>
    </message>
    <message>
        <source>Walking the customers once for each change…</source>
        <translation>Parcours des clients, une fois par changement…</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChangeListEditor</name>
    <message>
        <source>Add a difference</source>
        <translation>Ajouter un écart</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Add a difference…</source>
        <translation>Ajouter un écart…</translation>
    </message>
    <message>
        <source>A change of the project&apos;s structure</source>
        <translation>Une modification de la structure du projet</translation>
    </message>
    <message>
        <source>Remove this difference</source>
        <translation>Retirer cet écart</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChangeTexts</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2 is now %3</source>
        <translation>%1&#xa0;: %2 devient %3</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1&#xa0;: modifié</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1&#xa0;: nouveau</translation>
    </message>
    <message>
        <source>%1: taken out</source>
        <translation>%1&#xa0;: retiré</translation>
    </message>
    <message>
        <source>%1: moved to another place</source>
        <translation>%1&#xa0;: déplacé à un autre endroit</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChangeTrials</name>
    <message>
        <source>This run walked the customers of another database; open that one, or simulate again.</source>
        <translation>Cette simulation portait sur les clients d’une autre base&#xa0;; ouvrez celle-ci ou simulez à nouveau.</translation>
    </message>
    <message>
        <source>%1, then: %2</source>
        <comment>a scenario with one more change</comment>
        <translation>%1, puis : %2</translation>
    </message>
    <message>
        <source>Add scenario %1</source>
        <translation>Ajouter le scénario %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChannelModel</name>
    <message>
        <source>Sent although the source of truth forbids it</source>
        <translation>Envoyé bien que la source de vérité l’interdise</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>joignable</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>clicked</source>
        <translation>cliqué</translation>
    </message>
    <message>
        <source>against truth</source>
        <translation>contre la vérité</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChannelPreview</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Sponsorisé</translation>
    </message>
    <message>
        <source>SCRIPT</source>
        <translation>SCRIPT</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 partie</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 parties</translation>
    </message>
    <message>
        <source>%1 of %2 characters · %3</source>
        <translation>%1 caractères sur %2 · %3</translation>
    </message>
    <message>
        <source>“%1” halves what fits</source>
        <translation>«&#xa0;%1&#xa0;» réduit la place de moitié</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChannelTable</name>
    <message>
        <source>%1: %2 sent.</source>
        <translation>%1&#xa0;: %2 envoyés.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Chart</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Rien à afficher pour l’instant.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChartCard</name>
    <message>
        <source>Copy, save or show as table</source>
        <translation>Copier, enregistrer ou afficher en tableau</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CollectionPane</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (copie)</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CommandField</name>
    <message>
        <source>Find or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Find or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CompareDialog</name>
    <message>
        <source>now number %1</source>
        <translation>désormais numéro %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer à %1</translation>
    </message>
    <message>
        <source>What differs from %1</source>
        <translation>Différences avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) turn it into this project.</source>
        <translation>
            <numerusform>%n modification le transforme en ce projet.</numerusform>
            <numerusform>%n modifications le transforment en ce projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Les deux concordent.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ContentPlace</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>An offer is one promise that every channel keeps: what, at which price, until when.</source>
        <translation>Une offre est une promesse unique que tient chaque canal&#xa0;: quoi, à quel prix, jusqu’à quand.</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nouvelle offre</translation>
    </message>
    <message>
        <source>A block is a piece of text that several templates take in.</source>
        <translation>Un bloc est un morceau de texte que reprennent plusieurs modèles.</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>Nouveau bloc</translation>
    </message>
    <message>
        <source>Import email</source>
        <translation>Importer un e-mail</translation>
    </message>
    <message>
        <source>%1 was cut into %2 slots.</source>
        <translation>%1 a été découpé en %2 emplacements.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ContentTexts</name>
    <message>
        <source>Edit text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Mark as up to date</source>
        <translation>Marquer comme à jour</translation>
    </message>
    <message>
        <source>Set image</source>
        <translation>Définir l’image</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Move slot</source>
        <translation>Déplacer l’emplacement</translation>
    </message>
    <message>
        <source>Add %1 to template</source>
        <translation>Ajouter %1 au modèle</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CustomerBox</name>
    <message>
        <source>Previous customer</source>
        <translation>Client précédent</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Customer viewed as</source>
        <translation>Client pris pour l’aperçu</translation>
    </message>
    <message>
        <source>Viewing as %1</source>
        <translation>Vu comme %1</translation>
    </message>
    <message>
        <source>Name or key</source>
        <translation>Nom ou clé</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Show real names and contacts</source>
        <translation>Afficher les vrais noms et contacts</translation>
    </message>
    <message>
        <source>Someone by chance</source>
        <translation>Quelqu’un au hasard</translation>
    </message>
    <message>
        <source>Nobody has such a key; names are hidden.</source>
        <translation>Personne n’a cette clé ; les noms sont masqués.</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>Personne ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::CustomerPanel</name>
    <message>
        <source>Back to the list of customers</source>
        <translation>Retour à la liste des clients</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Play on the canvas</source>
        <translation>Jouer sur le canevas</translation>
    </message>
    <message>
        <source>Looking who stands behind this…</source>
        <translation>Recherche des clients concernés…</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>Nobody stands behind this.</source>
        <translation>Aucun client concerné.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 with the lowest score are listed</source>
        <translation>les %1 au score le plus bas sont listés</translation>
    </message>
    <message>
        <source>Nothing happens to this customer.</source>
        <translation>Rien n’arrive à ce client.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>times in UTC</source>
        <translation>heures en UTC</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>heures de %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Customers</name>
    <message>
        <source>Customer %1</source>
        <translation>Client %1</translation>
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
        <translation>preuve&#xa0;: mesurée</translation>
    </message>
    <message>
        <source>evidence: calibrated</source>
        <translation>preuve&#xa0;: calibrée</translation>
    </message>
    <message>
        <source>evidence: assumed</source>
        <translation>preuve&#xa0;: supposée</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>Projected lift in purchases</source>
        <translation>Lift projeté des achats</translation>
    </message>
    <message>
        <source>Time to first response</source>
        <translation>Délai de première réaction</translation>
    </message>
    <message>
        <source>Between channels</source>
        <translation>Entre canaux</translation>
    </message>
    <message>
        <source>points out of 100</source>
        <translation>points sur 100</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>of all customers</source>
        <translation>de tous les clients</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Entonnoir</translation>
    </message>
    <message>
        <source>base run</source>
        <translation>simulation de base</translation>
    </message>
    <message>
        <source>No channel sent anything.</source>
        <translation>Aucun canal n’a rien envoyé.</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>couverture %1</translation>
    </message>
    <message>
        <source>Kaplan-Meier · median %1</source>
        <translation>Kaplan-Meier · médiane %1</translation>
    </message>
    <message>
        <source>Kaplan-Meier · fewer than half responded</source>
        <translation>Kaplan-Meier · moins de la moitié ont réagi</translation>
    </message>
    <message>
        <source>%1 fields per message</source>
        <translation>%1 champs par message</translation>
    </message>
    <message>
        <source>%1 field changes per customer</source>
        <translation>%1 changements de champ par client</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>over-personalisation, of 100</source>
        <translation>surpersonnalisation, sur 100</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>as customers saw them</source>
        <translation>tels que les clients les ont vus</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1 : %2 points</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>throughline::studio::DurationEditor</name>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unité de temps</translation>
    </message>
</context>
<context>
    <name>throughline::studio::EvidenceBadge</name>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibré</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Preuve&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ExperimentPlace</name>
    <message>
        <source>Draw an experiment in a journey: it gives each customer one arm by chance, and the planner says how many you need.</source>
        <translation>Dessinez une expérimentation dans un parcours&#xa0;: elle attribue à chaque client un bras au hasard, et le planificateur dit combien il vous en faut.</translation>
    </message>
    <message>
        <source>Go to the journey</source>
        <translation>Aller au parcours</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérimentation</translation>
    </message>
    <message>
        <source>Test plan…</source>
        <translation>Plan de test…</translation>
    </message>
    <message>
        <source>Write the plan as a document for approval</source>
        <translation>Rédiger le plan comme document à valider</translation>
    </message>
    <message>
        <source>Sequential looks</source>
        <translation>Analyses séquentielles</translation>
    </message>
    <message>
        <source>where the test stops</source>
        <translation>où le test s’arrête</translation>
    </message>
    <message>
        <source>Mock readout</source>
        <translation>Lecture simulée</translation>
    </message>
    <message>
        <source>the test played many times</source>
        <translation>le test joué de nombreuses fois</translation>
    </message>
    <message>
        <source>Planned effect</source>
        <translation>Effet prévu</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Aucun effet</translation>
    </message>
    <message>
        <source>As believed</source>
        <translation>Tel que supposé</translation>
    </message>
    <message>
        <source>What is true</source>
        <translation>La vérité</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>all tests of the project</source>
        <translation>tous les tests du projet</translation>
    </message>
    <message>
        <source>Flow against need</source>
        <translation>Flux face au besoin</translation>
    </message>
    <message>
        <source>Power over time</source>
        <translation>Puissance dans le temps</translation>
    </message>
    <message>
        <source>Power over effect</source>
        <translation>Puissance selon l’effet</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Plan “%1”</source>
        <translation>Plan «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Look for a larger effect</source>
        <translation>Viser un effet plus grand</translation>
    </message>
    <message>
        <source>Enrol everyone</source>
        <translation>Recruter tout le monde</translation>
    </message>
    <message>
        <source>Nothing is simulated yet: the baseline and the flow of customers come from a run.</source>
        <translation>Rien n’est encore simulé&#xa0;: la référence et le flux de clients viennent d’une simulation.</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>The project has changed since the run that this plan rests on.</source>
        <translation>Le projet a changé depuis la simulation sur laquelle repose ce plan.</translation>
    </message>
    <message>
        <source>Simulate again</source>
        <translation>Simuler à nouveau</translation>
    </message>
    <message>
        <source>This experiment has no plan yet; usual figures are shown.</source>
        <translation>Cette expérimentation n’a pas encore de plan&#xa0;; des chiffres usuels sont affichés.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Créer un plan</translation>
    </message>
    <message>
        <source>Nothing is believed of this effect yet: simulate with draws, or record an earlier test.</source>
        <translation>Rien n’est encore supposé de cet effet&#xa0;: simulez avec des tirages, ou consignez un test antérieur.</translation>
    </message>
    <message>
        <source>A test without a size cannot be played.</source>
        <translation>Un test sans taille ne peut pas être joué.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of this test.</source>
        <translation>Rien ne s’oppose à ce test.</translation>
    </message>
    <message>
        <source>The simulation assigned the arms as declared (sample ratio p = %1).</source>
        <translation>La simulation a affecté les bras comme déclaré (répartition&#xa0;: p = %1).</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>recrutés</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>at this size</source>
        <translation>à cette taille</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ExportPlace</name>
    <message>
        <source>No folder chosen</source>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Non exporté</translation>
    </message>
    <message>
        <source>This journey would not do on the target what is drawn. Mend what is marked red first.</source>
        <translation>Sur la cible, ce parcours ne ferait pas ce qui est dessiné. Corrigez d’abord ce qui est marqué en rouge.</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n fichier dans %1</numerusform>
            <numerusform>%n fichiers dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Show its limits while drawing</source>
        <translation>Afficher ses limites en dessinant</translation>
    </message>
    <message>
        <source>Choose zip file…</source>
        <translation>Choisir un fichier zip…</translation>
    </message>
    <message>
        <source>Export in spite of what stops it</source>
        <translation>Exporter malgré ce qui l’empêche</translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n point bloquant</numerusform>
            <numerusform>%n points bloquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with %n difference(s)</source>
        <translation>
            <numerusform>Compatible avec %n différence</numerusform>
            <numerusform>Compatible avec %n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Compatible</translation>
    </message>
    <message>
        <source>Nothing has changed since the export before.</source>
        <translation>Rien n’a changé depuis l’export précédent.</translation>
    </message>
    <message>
        <source>New since the export before:</source>
        <translation>Nouveau depuis l’export précédent&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter an id of the account</source>
        <translation>Saisissez un id du compte</translation>
    </message>
    <message>
        <source>Looking for customers&apos; data in the files…</source>
        <translation>Recherche de données clients dans les fichiers…</translation>
    </message>
    <message>
        <source>What is shown of the export</source>
        <translation>Partie de l’export affichée</translation>
    </message>
</context>
<context>
    <name>throughline::studio::FileCommands</name>
    <message>
        <source>Throughline projects (*.throughline);;All files (*)</source>
        <translation>Projets Throughline (*.throughline);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Bases de données SQLite (*.db *.sqlite *.sqlite3);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation>Parcours sans titre</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Another window holds this project: it is open read-only here.</source>
        <translation>Une autre fenêtre utilise ce projet&#xa0;: il est ouvert ici en lecture seule.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 est endommagé.</translation>
    </message>
    <message>
        <source>The version before it is kept beside it and can be read.</source>
        <translation>La version précédente est conservée à côté et reste lisible.</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Ouvrir la sauvegarde</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Open customer database</source>
        <translation>Ouvrir une base clients</translation>
    </message>
    <message>
        <source>Make a sample database</source>
        <translation>Créer une base d’exemple</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that were not saved have been brought back.</source>
        <translation>
            <numerusform>%n modification non enregistrée a été récupérée.</numerusform>
            <numerusform>%n modifications non enregistrées ont été récupérées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a journey</source>
        <translation>Importer un parcours</translation>
    </message>
    <message>
        <source>Journeys of other programs (*.bpmn *.xml *.json *.zip);;All files (*)</source>
        <translation>Parcours d’autres programmes (*.bpmn *.xml *.json *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %1. The note beside the journey lists %n thing(s) that were left out.</source>
        <translation>
            <numerusform>Importé&#xa0;: %1. La note à côté du parcours indique %n élément omis.</numerusform>
            <numerusform>Importé&#xa0;: %1. La note à côté du parcours indique %n éléments omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with project</source>
        <translation>Comparer à un projet</translation>
    </message>
    <message>
        <source>This project was not saved yet.</source>
        <translation>Ce projet n’a pas encore été enregistré.</translation>
    </message>
    <message>
        <source>Save the journey as a picture</source>
        <translation>Enregistrer le parcours en image</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)</source>
        <translation>Image PNG (*.png);;Dessin SVG (*.svg);;Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>Renommer la simulation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Simulate first: the report tells of a run.</source>
        <translation>Simulez d’abord&#xa0;: le rapport décrit une simulation.</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Rédiger le rapport</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Web page (*.html);;Report file (*.json)</source>
        <translation>Document PDF (*.pdf);;Page web (*.html);;Fichier de rapport (*.json)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Le rapport se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Funnel</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>throughline::studio::HandPage</name>
    <message>
        <source>Settings to make by hand</source>
        <translation>Réglages à faire à la main</translation>
    </message>
    <message>
        <source>Ids that only your account knows</source>
        <translation>Ids que seul votre compte connaît</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Your id</source>
        <translation>Votre id</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>How it is loaded, in this order</source>
        <translation>Comment le charger, dans cet ordre</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
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
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Consistency between channels. Lowest: %1 with %2 of 100.</source>
        <translation>Cohérence entre canaux. La plus basse&#xa0;: %1 avec %2 sur 100.</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <translation>%1&#xa0;: %2 sur 100</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ImagePanel</name>
    <message>
        <source>Choose an image…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>The file has %1 × %2 pixels.</source>
        <translation>Le fichier fait %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>Use its size</source>
        <translation>Utiliser sa taille</translation>
    </message>
</context>
<context>
    <name>throughline::studio::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation>Parcours sans titre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Aligner les centres</translation>
    </message>
    <message>
        <source>Align tops</source>
        <translation>Aligner en haut</translation>
    </message>
    <message>
        <source>Distribute downwards</source>
        <translation>Distribuer verticalement</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Select a step to see its settings.</source>
        <translation>Sélectionnez une étape pour voir ses réglages.</translation>
    </message>
    <message>
        <source>Plan this test</source>
        <translation>Planifier ce test</translation>
    </message>
    <message>
        <source>These steps have no setting in common.</source>
        <translation>Ces étapes n’ont aucun réglage en commun.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::JourneyCommands</name>
    <message>
        <source>New journey</source>
        <translation>Nouveau parcours</translation>
    </message>
    <message>
        <source>Add journey</source>
        <translation>Ajouter un parcours</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Duplicate journey</source>
        <translation>Dupliquer le parcours</translation>
    </message>
    <message>
        <source>Rename journey</source>
        <translation>Renommer le parcours</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Bring journey back</source>
        <translation>Restaurer le parcours</translation>
    </message>
    <message>
        <source>Archive journey</source>
        <translation>Archiver le parcours</translation>
    </message>
    <message>
        <source>Delete journey</source>
        <translation>Supprimer le parcours</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivé)</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
</context>
<context>
    <name>throughline::studio::JourneyPicture</name>
    <message>
        <source>Stops the export</source>
        <translation>Empêche l’export</translation>
    </message>
    <message>
        <source>Customers see something else</source>
        <translation>Les clients voient autre chose</translation>
    </message>
    <message>
        <source>Another form, the same behaviour</source>
        <translation>Autre forme, même comportement</translation>
    </message>
    <message>
        <source>Picture of the journey</source>
        <translation>Image du parcours</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) marked</source>
        <translation>
            <numerusform>%n étape marquée</numerusform>
            <numerusform>%n étapes marquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::JourneyPlace</name>
    <message>
        <source>Let the panel float or dock it</source>
        <translation>Détacher ou ancrer le panneau</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
</context>
<context>
    <name>throughline::studio::LiftRanges</name>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
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
        <translation>Lien en direct</translation>
    </message>
    <message>
        <source>where a click leads</source>
        <translation>où mène un clic</translation>
    </message>
    <message>
        <source>Whose link</source>
        <translation>Lien de quel canal</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>Ajouter un paramètre</translation>
    </message>
    <message>
        <source>Name the customer by token</source>
        <translation>Désigner le client par son jeton</translation>
    </message>
    <message>
        <source>Give the brand a website in Settings, then links have a place to lead to.</source>
        <translation>Indiquez un site web pour la marque dans les Réglages, pour que les liens aient une destination.</translation>
    </message>
    <message>
        <source>Use the customer&apos;s token</source>
        <translation>Utiliser le jeton du client</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The customer, by a token that only you can lead back</source>
        <translation>Le client, par un jeton que vous seul pouvez relier à lui</translation>
    </message>
    <message>
        <source>The customer, by the id of your database</source>
        <translation>Le client, par l’id de votre base de données</translation>
    </message>
    <message>
        <source>The offer, by its id</source>
        <translation>L’offre, par son id</translation>
    </message>
    <message>
        <source>The channel</source>
        <translation>Le canal</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Modifier le lien</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>Retirer le paramètre</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation>Ajouter un paramètre</translation>
    </message>
</context>
<context>
    <name>throughline::studio::LiquidEdit</name>
    <message>
        <source>Text in Liquid</source>
        <translation>Texte en Liquid</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ListForm</name>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::LossesPage</name>
    <message>
        <source>What the target cannot say</source>
        <translation>Ce que la cible ne peut pas exprimer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>À la place</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Nothing is lost: the target can say all that is drawn here.</source>
        <translation>Rien n’est perdu&#xa0;: la cible peut exprimer tout ce qui est dessiné ici.</translation>
    </message>
    <message>
        <source>Nothing is drawn in this journey that could be exported.</source>
        <translation>Rien n’est dessiné dans ce parcours qui puisse être exporté.</translation>
    </message>
    <message>
        <source>Go to the journey</source>
        <translation>Aller au parcours</translation>
    </message>
</context>
<context>
    <name>throughline::studio::MainWindow</name>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>%1[*] – Throughline</source>
        <translation>%1[*] – Throughline</translation>
    </message>
    <message>
        <source>Base scenario</source>
        <translation>Scénario de base</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>the project has changed since</source>
        <translation>le projet a changé depuis</translation>
    </message>
    <message>
        <source>Import an HTML email</source>
        <translation>Importer un e-mail HTML</translation>
    </message>
    <message>
        <source>Web pages (*.html *.htm)</source>
        <translation>Pages web (*.html *.htm)</translation>
    </message>
    <message>
        <source>Brief of the journey</source>
        <translation>Brief du parcours</translation>
    </message>
    <message>
        <source>brief.pdf</source>
        <translation>brief.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The brief is in %1.</source>
        <translation>Le brief se trouve dans %1.</translation>
    </message>
    <message>
        <source>Briefs now say what changes from here on.</source>
        <translation>Les briefs indiquent désormais ce qui change à partir d’ici.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérimentation</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>How the window looks on this machine.</source>
        <translation>L’aspect de la fenêtre sur cette machine.</translation>
    </message>
    <message>
        <source>Read results</source>
        <translation>Lire les résultats</translation>
    </message>
    <message>
        <source>Tables (*.csv *.csv.gz)</source>
        <translation>Tables (*.csv *.csv.gz)</translation>
    </message>
    <message>
        <source>Write test plan</source>
        <translation>Rédiger le plan de test</translation>
    </message>
    <message>
        <source>test-plan.pdf</source>
        <translation>plan-de-test.pdf</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.html)</source>
        <translation>Documents (*.pdf *.html)</translation>
    </message>
    <message>
        <source>The test plan is in %1.</source>
        <translation>Le plan de test se trouve dans %1.</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.svg)</translation>
    </message>
</context>
<context>
    <name>throughline::studio::MapEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>throughline::studio::MessageSummary</name>
    <message>
        <source>This template has nothing for this channel.</source>
        <translation>Ce modèle n’a rien pour ce canal.</translation>
    </message>
    <message>
        <source>Open template</source>
        <translation>Ouvrir le modèle</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>Écrire un modèle</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Write the message here.</source>
        <translation>Écrivez le message ici.</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Pas encore de modèle</translation>
    </message>
</context>
<context>
    <name>throughline::studio::MismatchCard</name>
    <message>
        <source>What does not match</source>
        <translation>Ce qui ne concorde pas</translation>
    </message>
    <message>
        <source>Every channel says the same, and what is true.</source>
        <translation>Chaque canal dit la même chose, et la vérité.</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 à vérifier</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is missing, truly %1</source>
        <translation>manque, en réalité %1</translation>
    </message>
    <message>
        <source>is not what it was</source>
        <translation>n’est plus ce que c’était</translation>
    </message>
    <message>
        <source>says %1, is %2</source>
        <translation>dit %1, en réalité %2</translation>
    </message>
    <message>
        <source>The copy of %1 does not hold it.</source>
        <translation>La copie de %1 ne le contient pas.</translation>
    </message>
    <message>
        <source>The copy of %1 has drifted: this was never true.</source>
        <translation>La copie de %1 diverge&#xa0;: cela n’a jamais été vrai.</translation>
    </message>
    <message>
        <source>The copy of %1 is %2 old.</source>
        <translation>La copie de %1 date de %2.</translation>
    </message>
    <message>
        <source>Its copy</source>
        <translation>Sa copie</translation>
    </message>
    <message>
        <source>says something of its own</source>
        <translation>dit autre chose</translation>
    </message>
    <message>
        <source>It overrides the master in %1.</source>
        <translation>Il remplace le modèle maître dans %1.</translation>
    </message>
    <message>
        <source>Use the master</source>
        <translation>Utiliser le modèle maître</translation>
    </message>
    <message>
        <source>version %1, the master is at %2</source>
        <translation>version %1, le modèle maître en est à %2</translation>
    </message>
    <message>
        <source>The master has changed since it was adapted.</source>
        <translation>Le modèle maître a changé depuis l’adaptation.</translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>Convient toujours</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>Page de destination</translation>
    </message>
    <message>
        <source>generic page after a click</source>
        <translation>page générique après un clic</translation>
    </message>
    <message>
        <source>The template has no web variant.</source>
        <translation>Le modèle n’a pas de variante web.</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Ajouter une variante</translation>
    </message>
</context>
<context>
    <name>throughline::studio::MixedForm</name>
    <message>
        <source>These steps differ here.</source>
        <translation>Ces étapes diffèrent ici.</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n step(s)</source>
        <translation>
            <numerusform>Modifier %1 de %n étape</numerusform>
            <numerusform>Modifier %1 de %n étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::NameField</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>throughline::studio::NumberEditor</name>
    <message>
        <source> a day</source>
        <translation> par jour</translation>
    </message>
    <message>
        <source> an hour</source>
        <translation> par heure</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> heures</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Phrases</name>
    <message>
        <source>the field</source>
        <translation>le champ</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>a acheté</translation>
    </message>
    <message>
        <source>did</source>
        <translation>a fait</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>s’est vu envoyer</translation>
    </message>
    <message>
        <source>got</source>
        <translation>a reçu</translation>
    </message>
    <message>
        <source>saw</source>
        <translation>a vu</translation>
    </message>
    <message>
        <source>clicked</source>
        <translation>cliqué</translation>
    </message>
    <message>
        <source>unsubscribed from</source>
        <translation>s’est désabonné après</translation>
    </message>
    <message>
        <source>complained about</source>
        <translation>s’est plaint après</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>a eu un rebond pour</translation>
    </message>
    <message>
        <source>had anything to do with</source>
        <translation>a interagi avec</translation>
    </message>
    <message>
        <source>had a support case</source>
        <translation>a eu une demande d’assistance</translation>
    </message>
    <message>
        <source>is in the audience</source>
        <translation>est dans l’audience</translation>
    </message>
    <message>
        <source>agrees to</source>
        <translation>accepte</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>au moins une fois</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>and the days since the last time</source>
        <translation>et le nombre de jours depuis la dernière fois</translation>
    </message>
    <message>
        <source>and the total</source>
        <translation>et le total</translation>
    </message>
    <message>
        <source>and the average</source>
        <translation>et la moyenne</translation>
    </message>
    <message>
        <source>and the largest</source>
        <translation>et le maximum</translation>
    </message>
    <message>
        <source>a number of times that</source>
        <translation>un nombre de fois qui</translation>
    </message>
</context>
<context>
    <name>throughline::studio::PictureTexts</name>
    <message>
        <source>The picture %1 is not there.</source>
        <translation>L’image %1 est introuvable.</translation>
    </message>
    <message>
        <source>The picture %1 is larger than 30 MB.</source>
        <translation>L’image %1 dépasse 30&#xa0;Mo.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture.</source>
        <translation>%1 ne peut pas être lu comme une image.</translation>
    </message>
    <message>
        <source>Save the project first: the picture %1 is looked for beside it.</source>
        <translation>Enregistrez d’abord le projet&#xa0;: l’image %1 est cherchée à côté de lui.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::PlanCharts</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>jour %1</translation>
    </message>
    <message>
        <source>Simulate to see how fast customers come to this test.</source>
        <translation>Simulez pour voir à quel rythme les clients arrivent à ce test.</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Recrutés</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Nécessaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enough customers have come after %1 days.</source>
        <translation>Assez de clients sont venus après %1 jours.</translation>
    </message>
    <message>
        <source>The flow never reaches the need in the simulated days.</source>
        <translation>Le flux n’atteint jamais le besoin dans les jours simulés.</translation>
    </message>
    <message>
        <source>days of enrolment</source>
        <translation>jours de recrutement</translation>
    </message>
    <message>
        <source>Simulate to see how power grows with time.</source>
        <translation>Simulez pour voir comment la puissance croît avec le temps.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>% effect</source>
        <translation>% d’effet</translation>
    </message>
    <message>
        <source>Without a size there is no power.</source>
        <translation>Sans taille, il n’y a pas de puissance.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>One look at the end. Choose another design to look on the way and stop early.</source>
        <translation>Une analyse à la fin. Choisissez un autre plan d’analyse pour regarder en cours de route et arrêter plus tôt.</translation>
    </message>
    <message>
        <source>Stop for a rise</source>
        <translation>Arrêt sur hausse</translation>
    </message>
    <message>
        <source>Stop for a fall</source>
        <translation>Arrêt sur baisse</translation>
    </message>
    <message>
        <source>One look: %1</source>
        <translation>Une analyse&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 customers on average if the effect is there, %2 if nothing is; at most %3.</source>
        <translation>%1 clients en moyenne si l’effet existe, %2 s’il n’y en a pas&#xa0;; au plus %3.</translation>
    </message>
    <message>
        <source>O&apos;Brien-Fleming with %1 looks: %2 customers on average if the effect is there.</source>
        <translation>O&apos;Brien-Fleming avec %1 analyses&#xa0;: %2 clients en moyenne si l’effet existe.</translation>
    </message>
    <message>
        <source>Peeking %1 times at one bar instead: %2 false alarms rather than %3.</source>
        <translation>Regarder %1 fois avec un seuil unique à la place&#xa0;: %2 de fausses alertes au lieu de %3.</translation>
    </message>
    <message>
        <source>Estimated lift</source>
        <translation>Lift estimé</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Significant</source>
        <translation>Significatifs</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>true</source>
        <translation>réel</translation>
    </message>
    <message>
        <source>Called right in %1, wrong in %2, undecided in %3 of %4 played tests.</source>
        <translation>Bien tranché dans %1, mal dans %2, indécis dans %3 des %4 tests joués.</translation>
    </message>
    <message>
        <source>A winner that stops early claims %1 times the true effect.</source>
        <translation>Un gagnant arrêté tôt annonce %1 fois l’effet réel.</translation>
    </message>
    <message>
        <source>A winner claims %1 times the true effect.</source>
        <translation>Un gagnant annonce %1 fois l’effet réel.</translation>
    </message>
    <message>
        <source>No journey holds an experiment.</source>
        <translation>Aucun parcours ne contient d’expérimentation.</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>learned: %1</source>
        <translation>enseignement&#xa0;: %1</translation>
    </message>
    <message>
        <source>not dated · %1</source>
        <translation>sans date · %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::PlanHeadline</name>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Customers per arm</source>
        <translation>Clients par bras</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Chance to see a rise</source>
        <translation>Probabilité de voir une hausse</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>, %1 in the control</source>
        <translation>, %1 dans le contrôle</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 to enrol, %2 until the last outcome is in</source>
        <translation>%1 de recrutement, %2 jusqu’au dernier résultat</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1 of %2 customers come in %3 simulated days</source>
        <translation>%1 clients sur %2 viennent en %3 jours simulés</translation>
    </message>
    <message>
        <source>for +%1, with those who come</source>
        <translation>pour +%1, avec ceux qui viennent</translation>
    </message>
    <message>
        <source>for an effect of +%1</source>
        <translation>pour un effet de +%1</translation>
    </message>
    <message>
        <source>at most %1 · %2</source>
        <translation>au plus %1 · %2</translation>
    </message>
    <message>
        <source>What would make it possible</source>
        <translation>Ce qui le rendrait possible</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Holding out %1 customers forgoes %2 of revenue.</source>
        <translation>Mettre à l’écart %1 clients fait renoncer à %2 de chiffre d’affaires.</translation>
    </message>
    <message>
        <source>Adjusting for the time before (CUPED) saves %1 of the customers.</source>
        <translation>Ajuster sur la période antérieure (CUPED) économise %1 des clients.</translation>
    </message>
    <message>
        <source>Bonferroni would need %1 per arm.</source>
        <translation>Bonferroni exigerait %1 par bras.</translation>
    </message>
    <message>
        <source>Most precise: %1 in the control, %2 customers together.</source>
        <translation>Le plus précis&#xa0;: %1 dans le contrôle, %2 clients au total.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::PowerCurve</name>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Power over the length of the test.</source>
        <translation>Puissance selon la durée du test.</translation>
    </message>
    <message>
        <source>A test of %1 shows the effect with a chance of %2.</source>
        <translation>Un test de %1 montre l’effet avec une probabilité de %2.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::PreviewBoard</name>
    <message>
        <source>What is true</source>
        <translation>La vérité</translation>
    </message>
    <message>
        <source>What channels know</source>
        <translation>Ce que savent les canaux</translation>
    </message>
    <message>
        <source>Which values the preview shows</source>
        <translation>Quelles valeurs montre l’aperçu</translation>
    </message>
    <message>
        <source>Grid of extremes</source>
        <translation>Grille des cas extrêmes</translation>
    </message>
    <message>
        <source>As %1 would see it</source>
        <translation>Tel que le verrait %1</translation>
    </message>
    <message>
        <source>As a made-up customer would see it</source>
        <translation>Tel que le verrait un client fictif</translation>
    </message>
    <message>
        <source>Open a database to see your own customers.</source>
        <translation>Ouvrez une base pour voir vos propres clients.</translation>
    </message>
    <message>
        <source>Customers cannot be looked at</source>
        <translation>Clients impossibles à consulter</translation>
    </message>
    <message>
        <source>No grid of extremes</source>
        <translation>Pas de grille des cas extrêmes</translation>
    </message>
    <message>
        <source>Extremes in %1</source>
        <translation>Cas extrêmes dans %1</translation>
    </message>
    <message>
        <source>at the next visit</source>
        <translation>à la prochaine visite</translation>
    </message>
    <message>
        <source>data of now</source>
        <translation>données actuelles</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>données datant de %1</translation>
    </message>
    <message>
        <source>Moment that is looked at</source>
        <translation>Moment examiné</translation>
    </message>
    <message>
        <source>What was true, and what the channels knew, at this moment of the customer&apos;s clock</source>
        <translation>Ce qui était vrai, et ce que savaient les canaux, à ce moment de l’heure locale du client</translation>
    </message>
    <message>
        <source>Back to the latest moment</source>
        <translation>Revenir au dernier moment</translation>
    </message>
    <message>
        <source>Choose at the top whom to view as.</source>
        <translation>Choisissez en haut le client dont vous prenez le point de vue.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>The email as it is sent, in the browser</source>
        <translation>L’e-mail tel qu’il est envoyé, dans le navigateur</translation>
    </message>
    <message>
        <source>%1, %2, their local time</source>
        <translation>%1, %2, heure locale du client</translation>
    </message>
    <message>
        <source>names and contacts are made up</source>
        <translation>les noms et contacts sont fictifs</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Close the list of problems</source>
        <translation>Fermer la liste des problèmes</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corriger</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::ProblemsButton</name>
    <message>
        <source>No warnings</source>
        <translation>Aucun avertissement</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Aucune erreur</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Problèmes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Rail</name>
    <message>
        <source>Places</source>
        <translation>Espaces</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ReferenceEditor</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (manquant)</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Report</name>
    <message>
        <source>Stale data</source>
        <translation>Données périmées</translation>
    </message>
    <message>
        <source>Missing or wrong data</source>
        <translation>Données manquantes ou fausses</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Too much untrue</source>
        <translation>Trop de valeurs fausses</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>Points bloquants</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>%1 with the journey</source>
        <translation>%1 avec le parcours</translation>
    </message>
    <message>
        <source>%1 without</source>
        <translation>%1 sans</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>What we believe</source>
        <translation>Ce que nous supposons</translation>
    </message>
    <message>
        <source>What a test would read</source>
        <translation>Ce que lirait un test</translation>
    </message>
    <message>
        <source>%1 extra purchases</source>
        <translation>%1 achats en plus</translation>
    </message>
    <message>
        <source>%1 revenue for %2 of cost</source>
        <translation>%1 de chiffre d’affaires pour %2 de coûts</translation>
    </message>
    <message>
        <source>chance that a test shows it: %1</source>
        <translation>probabilité qu’un test le montre&#xa0;: %1</translation>
    </message>
    <message>
        <source>No customer saw messages on two channels.</source>
        <translation>Aucun client n’a vu de messages sur deux canaux.</translation>
    </message>
    <message>
        <source>No customer saw messages on both.</source>
        <translation>Aucun client n’a vu de messages sur les deux.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Not yet answered</source>
        <translation>Sans réaction à ce jour</translation>
    </message>
    <message>
        <source>Nobody entered.</source>
        <translation>Personne n’est entré.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entrés</translation>
    </message>
    <message>
        <source>Reached by a message</source>
        <translation>Touchés par un message</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Ont réagi</translation>
    </message>
    <message>
        <source>Reached the goal</source>
        <translation>Objectif atteint</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>divergent</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>How often a message that was seen showed it</source>
        <translation>Combien de fois un message vu l’a affiché</translation>
    </message>
    <message>
        <source>An earlier truth</source>
        <translation>Une vérité antérieure</translation>
    </message>
    <message>
        <source>Never the truth</source>
        <translation>Jamais la vérité</translation>
    </message>
    <message>
        <source>The channel&apos;s copy lacked it</source>
        <translation>Manquait dans la copie du canal</translation>
    </message>
    <message>
        <source>No message showed a field of the customer.</source>
        <translation>Aucun message n’a affiché de champ du client.</translation>
    </message>
    <message>
        <source>%1: %2 wrong at worst.</source>
        <translation>%1&#xa0;: au pire %2 d’erreurs.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risque</translation>
    </message>
    <message>
        <source>fatigue</source>
        <translation>fatigue</translation>
    </message>
    <message>
        <source>intrusion</source>
        <translation>intrusion</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>répétition</translation>
    </message>
    <message>
        <source>Of 100, on average over its touches</source>
        <translation>Sur 100, en moyenne sur ses contacts</translation>
    </message>
    <message>
        <source>Too many messages</source>
        <translation>Trop de messages</translation>
    </message>
    <message>
        <source>Too much known</source>
        <translation>On en sait trop</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>Déjà dit</translation>
    </message>
    <message>
        <source>No customer was reached.</source>
        <translation>Aucun client n’a été touché.</translation>
    </message>
    <message>
        <source>on average %1 of 100</source>
        <translation>en moyenne %1 sur 100</translation>
    </message>
    <message>
        <source>1 in 20 above %1</source>
        <translation>1 sur 20 au-dessus de %1</translation>
    </message>
    <message>
        <source>data used without consent: %1 times</source>
        <translation>données utilisées sans consentement&#xa0;: %1 fois</translation>
    </message>
    <message>
        <source>no data used without consent</source>
        <translation>aucune donnée utilisée sans consentement</translation>
    </message>
    <message>
        <source>No customers were walked.</source>
        <translation>Aucun client n’a été simulé.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Some channel may reach</source>
        <translation>Joignables sur un canal</translation>
    </message>
    <message>
        <source>%1 held out</source>
        <translation>%1 en groupe témoin</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ResultsPanel</name>
    <message>
        <source>rise</source>
        <translation>hausse</translation>
    </message>
    <message>
        <source>fall</source>
        <translation>baisse</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indécis</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Ce qui en est ressorti</translation>
    </message>
    <message>
        <source>Read results…</source>
        <translation>Lire les résultats…</translation>
    </message>
    <message>
        <source>A CSV with one row per customer: arm and outcome.</source>
        <translation>Un CSV avec une ligne par client&#xa0;: bras et résultat.</translation>
    </message>
    <message>
        <source>tier, region+age</source>
        <translation>tier, region+age</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Before the test</source>
        <translation>Avant le test</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Lift by arm and segment</source>
        <translation>Lift par bras et segment</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p, corrigée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What was decided on it?</source>
        <translation>Qu’a-t-on décidé à ce sujet&#xa0;?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Record what was learned</source>
        <translation>Consigner les enseignements</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source> pts</source>
        <translation> pts</translation>
    </message>
    <message>
        <source>adjusted for the time before</source>
        <translation>ajusté sur la période antérieure</translation>
    </message>
    <message>
        <source>Qini coefficient of the segments: %1</source>
        <translation>Coefficient de Qini des segments&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say what was decided; the next reader wants to know.</source>
        <translation>Indiquez ce qui a été décidé&#xa0;; le prochain lecteur voudra le savoir.</translation>
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
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>Au moins une</translation>
    </message>
    <message>
        <source>None of</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>How conditions combine</source>
        <translation>Combinaison des conditions</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Retirer le groupe</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>Retirer la condition</translation>
    </message>
    <message>
        <source>%1 customers · %2</source>
        <translation>%1 clients · %2</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>décompte…</translation>
    </message>
    <message>
        <source>Of all customers, by this condition alone</source>
        <translation>Parmi tous les clients, par cette seule condition</translation>
    </message>
</context>
<context>
    <name>throughline::studio::RuleLeaf</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choisissez</translation>
    </message>
    <message>
        <source>any topic</source>
        <translation>tout thème</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>What the condition is about</source>
        <translation>Sur quoi porte la condition</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>un champ</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Nombre de jours</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>n’importe quoi</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>un message quelconque</translation>
    </message>
    <message>
        <source>any %1 message</source>
        <translation>un message %1 quelconque</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>with any content</source>
        <translation>quel que soit le contenu</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>How often or how much</source>
        <translation>Combien de fois ou combien</translation>
    </message>
    <message>
        <source>of which column</source>
        <translation>de quelle colonne</translation>
    </message>
    <message>
        <source> times</source>
        <translation> fois</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Jusqu’où remonter</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>in another number of days…</source>
        <translation>sur un autre nombre de jours…</translation>
    </message>
    <message>
        <source>about</source>
        <translation>à propos de</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Rules</name>
    <message>
        <source>at least %1 times</source>
        <translation>au moins %1 fois</translation>
    </message>
    <message>
        <source>more than %1 times</source>
        <translation>plus de %1 fois</translation>
    </message>
    <message>
        <source>at most %1 times</source>
        <translation>au plus %1 fois</translation>
    </message>
    <message>
        <source>less than %1 times</source>
        <translation>moins de %1 fois</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message>
        <source>any %1 message</source>
        <translation>un message %1 quelconque</translation>
    </message>
    <message>
        <source>any message</source>
        <translation>un message quelconque</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>bought nothing</source>
        <translation>n’a rien acheté</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>a acheté</translation>
    </message>
    <message>
        <source>did nothing</source>
        <translation>n’a rien fait</translation>
    </message>
    <message>
        <source>did anything</source>
        <translation>a fait quelque chose</translation>
    </message>
    <message>
        <source>did not do &quot;%1&quot;</source>
        <translation>n’a pas fait «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>did &quot;%1&quot;</source>
        <translation>a fait «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>had no support case</source>
        <translation>n’a eu aucune demande d’assistance</translation>
    </message>
    <message>
        <source>had a support case</source>
        <translation>a eu une demande d’assistance</translation>
    </message>
    <message>
        <source>had no support case of kind &quot;%1&quot;</source>
        <translation>n’a eu aucune demande d’assistance de type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>had a support case of kind &quot;%1&quot;</source>
        <translation>a eu une demande d’assistance de type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>did not click %1</source>
        <translation>n’a pas cliqué sur %1</translation>
    </message>
    <message>
        <source>clicked %1</source>
        <translation>a cliqué sur %1</translation>
    </message>
    <message>
        <source>did not see %1</source>
        <translation>n’a pas vu %1</translation>
    </message>
    <message>
        <source>saw %1</source>
        <translation>a vu %1</translation>
    </message>
    <message>
        <source>was not sent %1</source>
        <translation>ne s’est pas vu envoyer %1</translation>
    </message>
    <message>
        <source>was sent %1</source>
        <translation>s’est vu envoyer %1</translation>
    </message>
    <message>
        <source>did not get %1</source>
        <translation>n’a pas reçu %1</translation>
    </message>
    <message>
        <source>got %1</source>
        <translation>a reçu %1</translation>
    </message>
    <message>
        <source>did not unsubscribe from %1</source>
        <translation>ne s’est pas désabonné après %1</translation>
    </message>
    <message>
        <source>unsubscribed from %1</source>
        <translation>s’est désabonné après %1</translation>
    </message>
    <message>
        <source>did not complain about %1</source>
        <translation>ne s’est pas plaint après %1</translation>
    </message>
    <message>
        <source>complained about %1</source>
        <translation>s’est plaint après %1</translation>
    </message>
    <message>
        <source>did not bounce %1</source>
        <translation>n’a pas eu de rebond pour %1</translation>
    </message>
    <message>
        <source>bounced %1</source>
        <translation>a eu un rebond pour %1</translation>
    </message>
    <message>
        <source>had nothing to do with %1</source>
        <translation>n’a pas interagi avec %1</translation>
    </message>
    <message>
        <source>had anything to do with %1</source>
        <translation>a interagi avec %1</translation>
    </message>
    <message>
        <source>not &quot;%2&quot; of %1</source>
        <translation>pas «&#xa0;%2&#xa0;» pour %1</translation>
    </message>
    <message>
        <source>&quot;%2&quot; of %1</source>
        <translation>«&#xa0;%2&#xa0;» pour %1</translation>
    </message>
    <message>
        <source>%1 in the last %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>days since the customer last %1: %2</source>
        <translation>jours depuis la dernière fois que le client %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>%1 %2 of what the customer %3: %4</source>
        <translation>%1 de %2 pour ce que le client %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>a field that is not chosen yet</source>
        <translation>un champ qui n’est pas encore choisi</translation>
    </message>
    <message>
        <source>%1 is yes</source>
        <translation>%1 vaut oui</translation>
    </message>
    <message>
        <source>%1 is no</source>
        <translation>%1 vaut non</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>pas (%1)</translation>
    </message>
    <message>
        <source>is in an audience that is not chosen yet</source>
        <translation>est dans une audience qui n’est pas encore choisie</translation>
    </message>
    <message>
        <source>is in %1</source>
        <translation>est dans %1</translation>
    </message>
    <message>
        <source>agrees to %1</source>
        <translation>accepte %1</translation>
    </message>
    <message>
        <source>agrees to %1 about %2</source>
        <translation>accepte %1 à propos de %2</translation>
    </message>
</context>
<context>
    <name>throughline::studio::RunButton</name>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Walk the customers through the journey</source>
        <translation>Faire suivre le parcours aux clients</translation>
    </message>
    <message>
        <source>Cancel the run, %1 done</source>
        <translation>Annuler la simulation, avancement %1</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Annuler la simulation</translation>
    </message>
</context>
<context>
    <name>throughline::studio::RunComparison</name>
    <message>
        <source>Consistency, of 100</source>
        <translation>Cohérence, sur 100</translation>
    </message>
    <message>
        <source>Lift in purchases, points</source>
        <translation>Lift des achats, points</translation>
    </message>
    <message>
        <source>Extra purchases</source>
        <translation>Achats en plus</translation>
    </message>
    <message>
        <source>Extra revenue, %1</source>
        <translation>Chiffre d’affaires en plus, %1</translation>
    </message>
    <message>
        <source>Cost of messages, %1</source>
        <translation>Coût des messages, %1</translation>
    </message>
    <message>
        <source>Customers who entered</source>
        <translation>Clients entrés</translation>
    </message>
    <message>
        <source>Sent against the truth</source>
        <translation>Envoyés contre la vérité</translation>
    </message>
    <message>
        <source>Withheld against the truth</source>
        <translation>Retenus contre la vérité</translation>
    </message>
    <message>
        <source>Decisions that fresh data would change</source>
        <translation>Décisions que des données fraîches changeraient</translation>
    </message>
    <message>
        <source>Over-personalisation risk, of 100</source>
        <translation>Risque de surpersonnalisation, sur 100</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 envoyés</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 vus</translation>
    </message>
    <message>
        <source>%1 clicked</source>
        <translation>%1 cliqués</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Première simulation</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>Seconde simulation</translation>
    </message>
    <message>
        <source>Back to the dashboard</source>
        <translation>Retour au tableau de bord</translation>
    </message>
    <message>
        <source>beside</source>
        <comment>one run beside another</comment>
        <translation>face à</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>difference with the range that holds 9 times in 10</source>
        <translation>écart avec la plage valable 9 fois sur 10</translation>
    </message>
    <message>
        <source>What differs in the project</source>
        <translation>Ce qui diffère dans le projet</translation>
    </message>
    <message>
        <source>Simulate twice to set two runs side by side.</source>
        <translation>Simulez deux fois pour mettre deux simulations côte à côte.</translation>
    </message>
    <message>
        <source>These runs did not walk the same customers with the same luck: a difference may be chance.</source>
        <translation>Ces simulations n’ont pas porté sur les mêmes clients avec le même hasard&#xa0;: un écart peut être fortuit.</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>range</source>
        <translation>plage</translation>
    </message>
    <message>
        <source>change</source>
        <translation>variation</translation>
    </message>
    <message>
        <source>where</source>
        <translation>où</translation>
    </message>
    <message>
        <source>The same project, seen through another scenario.</source>
        <translation>Le même projet, vu à travers un autre scénario.</translation>
    </message>
    <message>
        <source>Both walked the same project.</source>
        <translation>Les deux ont simulé le même projet.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of %1 beside %2.</source>
        <translation>
            <numerusform>%n indicateur de %1 face à %2.</numerusform>
            <numerusform>%n indicateurs de %1 face à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) between the projects.</source>
        <translation>
            <numerusform>%n modification entre les projets.</numerusform>
            <numerusform>%n modifications entre les projets.</numerusform>
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
        <translation>Les %1 de cette machine</translation>
    </message>
    <message>
        <source>The result is the same for any number.</source>
        <translation>Le résultat est le même quel que soit le nombre.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ScoreDial</name>
    <message>
        <source>Part</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Borne basse</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Borne haute</translation>
    </message>
    <message>
        <source>Worst 5 % of customers</source>
        <translation>5&#xa0;% des clients les plus mal servis</translation>
    </message>
    <message>
        <source>Score %1 of 100.</source>
        <translation>Score %1 sur 100.</translation>
    </message>
    <message>
        <source>%1: %2 points.</source>
        <translation>%1&#xa0;: %2 points.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>worst 5 %: %1</source>
        <translation>5&#xa0;% les plus mauvais&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::SegmentedSwitch</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Session</name>
    <message>
        <source>Run %1</source>
        <translation>Simulation %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::SettingsPlace</name>
    <message>
        <source>Channel copies</source>
        <translation>Copies des canaux</translation>
    </message>
    <message>
        <source>What each channel knows of the customers, how fresh it is, how far it has drifted, and how often the person is recognised.</source>
        <translation>Ce que chaque canal sait des clients, avec quelle fraîcheur, à quel point cela diverge, et à quelle fréquence la personne est reconnue.</translation>
    </message>
    <message>
        <source>Tables and roles</source>
        <translation>Tables et rôles</translation>
    </message>
    <message>
        <source>Which table and column of the database plays which part. What stands empty is looked for under its own name.</source>
        <translation>Quelle table et quelle colonne de la base jouent quel rôle. Ce qui reste vide est cherché sous son propre nom.</translation>
    </message>
    <message>
        <source>Consent, caps and quiet hours</source>
        <translation>Consentement, plafonds et heures calmes</translation>
    </message>
    <message>
        <source>Rules above all journeys: how often, when, and who is held out.</source>
        <translation>Les règles au-dessus de tous les parcours&#xa0;: combien de fois, quand, et qui est mis à l’écart.</translation>
    </message>
    <message>
        <source>Costs and currency</source>
        <translation>Coûts et devise</translation>
    </message>
    <message>
        <source>What a message costs and what a sale brings.</source>
        <translation>Ce que coûte un message et ce que rapporte une vente.</translation>
    </message>
    <message>
        <source>Response and effects</source>
        <translation>Réaction et effets</translation>
    </message>
    <message>
        <source>How customers respond and what messages cause, each with where the figure comes from.</source>
        <translation>Comment les clients réagissent et ce que provoquent les messages, avec l’origine de chaque chiffre.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expérimentations</translation>
    </message>
    <message>
        <source>The plans of tests and what was learned.</source>
        <translation>Les plans de test et leurs enseignements.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Named differences from the project, to be compared.</source>
        <translation>Des écarts nommés par rapport au projet, à comparer.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Name, voice, legal texts and senders.</source>
        <translation>Nom, ton, mentions légales et expéditeurs.</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Parameters that every link of a channel carries.</source>
        <translation>Paramètres que porte chaque lien d’un canal.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>What a run starts with.</source>
        <translation>Ce avec quoi démarre une simulation.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>The name and the salt of this project.</source>
        <translation>Le nom et le sel de ce projet.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ShareBars</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>%1: %2, of all customers %3.</source>
        <translation>%1&#xa0;: %2, parmi tous les clients %3.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Shell</name>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>throughline::studio::SimulatePlace</name>
    <message>
        <source>Runs</source>
        <translation>Simulations</translation>
    </message>
    <message>
        <source>Run settings</source>
        <translation>Réglages de simulation</translation>
    </message>
    <message>
        <source>The project has changed since this run.</source>
        <translation>Le projet a changé depuis cette simulation.</translation>
    </message>
    <message>
        <source>Simulate again</source>
        <translation>Simuler à nouveau</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Open database…</source>
        <translation>Ouvrir une base…</translation>
    </message>
    <message>
        <source>Make a sample…</source>
        <translation>Créer un exemple…</translation>
    </message>
    <message>
        <source>None is open</source>
        <translation>Aucune n’est ouverte</translation>
    </message>
    <message>
        <source>%1 · made up</source>
        <translation>%1 · fictive</translation>
    </message>
    <message>
        <source>Walk the customers of %1 through the journey.</source>
        <translation>Faire suivre le parcours aux clients de %1.</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>A simulation walks real customers through the journey. Open a customer database first.</source>
        <translation>Une simulation fait suivre le parcours à de vrais clients. Ouvrez d’abord une base clients.</translation>
    </message>
    <message>
        <source>Base scenario</source>
        <translation>Scénario de base</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>%1 draws × %2 replications</source>
        <translation>%1 tirages × %2 réplications</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>made-up customers</source>
        <translation>clients fictifs</translation>
    </message>
    <message>
        <source>Rename this run</source>
        <translation>Renommer cette simulation</translation>
    </message>
    <message>
        <source>Forget this run</source>
        <translation>Oublier cette simulation</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Who entered, and what happened to one of them</source>
        <translation>Qui est entré, et ce qui est arrivé à l’un d’eux</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Two runs side by side</source>
        <translation>Deux simulations côte à côte</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Simulation</name>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::SlotCard</name>
    <message>
        <source>out of date in %1</source>
        <translation>périmé dans %1</translation>
    </message>
    <message>
        <source>overridden in %1</source>
        <translation>remplacé dans %1</translation>
    </message>
    <message>
        <source>adapted in %1</source>
        <translation>adapté dans %1</translation>
    </message>
    <message>
        <source>inherited by %1</source>
        <translation>hérité par %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Whose text</source>
        <translation>À qui est le texte</translation>
    </message>
    <message>
        <source>How the channel takes the slot</source>
        <translation>Comment le canal reprend l’emplacement</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Modèle maître</translation>
    </message>
    <message>
        <source>%1 %2: %3 of %4</source>
        <translation>%1 %2&#xa0;: %3 sur %4</translation>
    </message>
    <message>
        <source>%1 units as written · parts: %2</source>
        <translation>%1 unités telles qu’écrites · parties : %2</translation>
    </message>
    <message>
        <source>%1 KB of text stand here. Only the beginning is shown.</source>
        <translation>Il y a ici %1 Ko de texte. Seul le début est affiché.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Le vider</translation>
    </message>
    <message>
        <source>It follows version %1, the master is at %2.</source>
        <translation>Il suit la version %1, le modèle maître en est à %2.</translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>Convient toujours</translation>
    </message>
    <message>
        <source>%1 leaves this slot out.</source>
        <translation>%1 omet cet emplacement.</translation>
    </message>
    <message>
        <source>Variants and fields</source>
        <translation>Variantes et champs</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StatusStrip</name>
    <message>
        <source>No customer database</source>
        <translation>Aucune base clients</translation>
    </message>
    <message>
        <source>%1 · made up</source>
        <translation>%1 · fictive</translation>
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
        <translation>%1 après %2&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StoryLine</name>
    <message>
        <source>Step of the story</source>
        <translation>Étape du déroulé</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StoryList</name>
    <message>
        <source>What happened, step by step</source>
        <translation>Ce qui s’est passé, étape par étape</translation>
    </message>
    <message>
        <source>What would tip it: %1</source>
        <translation>Ce qui le ferait basculer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StoryPlayer</name>
    <message>
        <source>Step back</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Play the story</source>
        <translation>Jouer le déroulé</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Close the story</source>
        <translation>Fermer le déroulé</translation>
    </message>
    <message>
        <source>Pause the story</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Nothing happens to this customer.</source>
        <translation>Rien n’arrive à ce client.</translation>
    </message>
    <message>
        <source>What would tip it: %1</source>
        <translation>Ce qui le ferait basculer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StoryWords</name>
    <message>
        <source>A cap is reached</source>
        <translation>Un plafond est atteint</translation>
    </message>
    <message>
        <source>Assigned by hash</source>
        <translation>Affecté par empreinte</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clique</translation>
    </message>
    <message>
        <source>Complains</source>
        <translation>Se plaint</translation>
    </message>
    <message>
        <source>Converts</source>
        <translation>Convertit</translation>
    </message>
    <message>
        <source>Delivered; will be seen</source>
        <translation>Remis&#xa0;; sera vu</translation>
    </message>
    <message>
        <source>Enters the journey</source>
        <translation>Entre dans le parcours</translation>
    </message>
    <message>
        <source>Expired before a visit</source>
        <translation>Expiré avant une visite</translation>
    </message>
    <message>
        <source>First rule that holds</source>
        <translation>Première règle remplie</translation>
    </message>
    <message>
        <source>In the global hold-out</source>
        <translation>Dans le groupe témoin global</translation>
    </message>
    <message>
        <source>Meets the rule of the entry</source>
        <translation>Remplit la règle d’entrée</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Reaches the goal</source>
        <translation>Atteint l’objectif</translation>
    </message>
    <message>
        <source>Reaches the goal after leaving the journey</source>
        <translation>Atteint l’objectif après avoir quitté le parcours</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Sees it</source>
        <translation>Le voit</translation>
    </message>
    <message>
        <source>Sent; arrives</source>
        <translation>Envoyé&#xa0;; arrive</translation>
    </message>
    <message>
        <source>The awaited event has been heard of</source>
        <translation>L’événement attendu a été signalé</translation>
    </message>
    <message>
        <source>The call succeeds</source>
        <translation>L’appel réussit</translation>
    </message>
    <message>
        <source>The copy holds a consent</source>
        <translation>La copie contient un consentement</translation>
    </message>
    <message>
        <source>The copy holds an address</source>
        <translation>La copie contient une adresse</translation>
    </message>
    <message>
        <source>The loop&apos;s bound is reached</source>
        <translation>La limite de la boucle est atteinte</translation>
    </message>
    <message>
        <source>Unsubscribes</source>
        <translation>Se désabonne</translation>
    </message>
    <message>
        <source>What the loopback tells of the message</source>
        <translation>Ce que le retour signale du message</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>un autre texte</translation>
    </message>
    <message>
        <source>until their end</source>
        <translation>jusqu’à leur fin</translation>
    </message>
    <message>
        <source>the channel is left out</source>
        <translation>le canal est omis</translation>
    </message>
    <message>
        <source>a change of the truth before the next synchronisation</source>
        <translation>un changement de la vérité avant la prochaine synchronisation</translation>
    </message>
    <message>
        <source>a copy that holds it</source>
        <translation>une copie avec cette donnée</translation>
    </message>
    <message>
        <source>a copy that holds the field</source>
        <translation>une copie qui contient le champ</translation>
    </message>
    <message>
        <source>a copy without it</source>
        <translation>une copie sans cette donnée</translation>
    </message>
    <message>
        <source>a customer whom the rule leaves out</source>
        <translation>un client que la règle exclut</translation>
    </message>
    <message>
        <source>a customer whom the rule takes in</source>
        <translation>un client que la règle inclut</translation>
    </message>
    <message>
        <source>a longer window, or an earlier answer</source>
        <translation>une fenêtre plus longue, ou une réponse plus précoce</translation>
    </message>
    <message>
        <source>a loopback that is less late</source>
        <translation>un retour moins tardif</translation>
    </message>
    <message>
        <source>a message sent before</source>
        <translation>un message envoyé auparavant</translation>
    </message>
    <message>
        <source>a number on the other side of the delivery rate</source>
        <translation>un nombre de l’autre côté du taux de remise</translation>
    </message>
    <message>
        <source>a number on the other side of the rate of looking</source>
        <translation>un nombre de l’autre côté du taux de vue</translation>
    </message>
    <message>
        <source>a number on the other side of the share of failing calls</source>
        <translation>un nombre de l’autre côté de la part d’appels en échec</translation>
    </message>
    <message>
        <source>a shorter window</source>
        <translation>une fenêtre plus courte</translation>
    </message>
    <message>
        <source>a synchronisation since the truth changed</source>
        <translation>une synchronisation depuis le changement de la vérité</translation>
    </message>
    <message>
        <source>a synchronisation without errors</source>
        <translation>une synchronisation sans erreur</translation>
    </message>
    <message>
        <source>a value on the other side of a rule</source>
        <translation>une valeur de l’autre côté d’une règle</translation>
    </message>
    <message>
        <source>an answer in time</source>
        <translation>une réponse à temps</translation>
    </message>
    <message>
        <source>an engagement that had arrived by now</source>
        <translation>un engagement déjà parvenu à ce moment</translation>
    </message>
    <message>
        <source>another customer key</source>
        <translation>une autre clé client</translation>
    </message>
    <message>
        <source>another customer key, or a smaller hold-out</source>
        <translation>une autre clé client, ou un groupe témoin plus petit</translation>
    </message>
    <message>
        <source>one message less in its window</source>
        <translation>un message de moins dans sa fenêtre</translation>
    </message>
    <message>
        <source>the copy holds no address</source>
        <translation>la copie ne contient pas d’adresse</translation>
    </message>
    <message>
        <source>the copy holds no consent</source>
        <translation>la copie ne contient pas de consentement</translation>
    </message>
    <message>
        <source>quiet hours last too long</source>
        <translation>les heures calmes durent trop longtemps</translation>
    </message>
    <message>
        <source>a cap is reached</source>
        <translation>un plafond est atteint</translation>
    </message>
    <message>
        <source>no capacity is left</source>
        <translation>il ne reste plus de capacité</translation>
    </message>
    <message>
        <source>it expired before</source>
        <translation>il a expiré avant</translation>
    </message>
    <message>
        <source>the journey was left before</source>
        <translation>le parcours a été quitté avant</translation>
    </message>
    <message>
        <source>The truth changes: %1</source>
        <translation>La vérité change&#xa0;: %1</translation>
    </message>
    <message>
        <source>Writes the truth: %1</source>
        <translation>Écrit la vérité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>Attend jusqu’au %1</translation>
    </message>
    <message>
        <source>Shows %1, out of date</source>
        <translation>Affiche %1, périmé</translation>
    </message>
    <message>
        <source>Shows %1, which was never true</source>
        <translation>Affiche %1, qui n’a jamais été vrai</translation>
    </message>
    <message>
        <source>Lacks %1</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>Shows %1</source>
        <translation>Affiche %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>data</comment>
        <translation>datant de %1</translation>
    </message>
    <message>
        <source>in truth %1</source>
        <translation>en vérité %1</translation>
    </message>
    <message>
        <source>drew %1</source>
        <translation>tirage %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::StructureForm</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TableRoles</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Name of the table in the database</source>
        <translation>Nom de la table dans la base de données</translation>
    </message>
    <message>
        <source>Change tables and roles</source>
        <translation>Modifier les tables et les rôles</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TemplatePage</name>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>More about this template</source>
        <translation>Autres réglages de ce modèle</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Ajouter un emplacement</translation>
    </message>
    <message>
        <source>A template is written once and adapted for each channel.</source>
        <translation>Un modèle s’écrit une fois et s’adapte à chaque canal.</translation>
    </message>
    <message>
        <source>Dynamic Master Template · version %1 · %2</source>
        <translation>Modèle maître dynamique · version %1 · %2</translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 canal</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 canaux</translation>
    </message>
    <message>
        <source>Add template</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Duplicate template</source>
        <translation>Dupliquer le modèle</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Import an HTML email…</source>
        <translation>Importer un e-mail HTML…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Ajouter un canal</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Retirer le canal</translation>
    </message>
    <message>
        <source>Delete the chosen slot</source>
        <translation>Supprimer l’emplacement choisi</translation>
    </message>
    <message>
        <source>Delete slot</source>
        <translation>Supprimer l’emplacement</translation>
    </message>
    <message>
        <source>Brief of the journey as PDF…</source>
        <translation>Brief du parcours en PDF…</translation>
    </message>
    <message>
        <source>Keep this version as approved</source>
        <translation>Conserver cette version comme validée</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TemplatePicture</name>
    <message>
        <source>How the message looks</source>
        <translation>L’aspect du message</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TextListEditor</name>
    <message>
        <source>names, parted by commas</source>
        <translation>noms séparés par des virgules</translation>
    </message>
    <message>
        <source>Choose among what is known</source>
        <translation>Choisir parmi ce qui est connu</translation>
    </message>
    <message>
        <source>Nothing is known here; open a database.</source>
        <translation>Rien n’est connu ici&#xa0;; ouvrez une base de données.</translation>
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
        <translation>Clients</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) on the calendar.</source>
        <translation>
            <numerusform>%n test au calendrier.</numerusform>
            <numerusform>%n tests au calendrier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in conflict.</source>
        <translation>
            <numerusform>%n d’entre eux en conflit.</numerusform>
            <numerusform>%n d’entre eux en conflit.</numerusform>
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
        <translation>heure du client</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TitleButton</name>
    <message>
        <source>%1, not saved</source>
        <translation>%1, non enregistré</translation>
    </message>
    <message>
        <source>Journeys of this project</source>
        <translation>Parcours de ce projet</translation>
    </message>
</context>
<context>
    <name>throughline::studio::TopBar</name>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Scenario to simulate</source>
        <translation>Scénario à simuler</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ValueChooser</name>
    <message>
        <source>Values in the database</source>
        <translation>Valeurs de la base de données</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>one, two, three</source>
        <translation>un, deux, trois</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>Open a database to see the values of this field.</source>
        <translation>Ouvrez une base pour voir les valeurs de ce champ.</translation>
    </message>
    <message>
        <source>Values of personal fields are not shown.</source>
        <translation>Les valeurs des champs personnels ne sont pas affichées.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>least</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>a quarter lies below</source>
        <translation>un quart est en dessous</translation>
    </message>
    <message>
        <source>half lies below</source>
        <translation>la moitié est en dessous</translation>
    </message>
    <message>
        <source>three quarters lie below</source>
        <translation>trois quarts sont en dessous</translation>
    </message>
    <message>
        <source>greatest</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>No customer has a value here.</source>
        <translation>Aucun client n’a de valeur ici.</translation>
    </message>
    <message>
        <source>and %1 other values</source>
        <translation>et %1 autres valeurs</translation>
    </message>
    <message>
        <source>not known of %1</source>
        <translation>inconnu pour %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::ViewingAs</name>
    <message>
        <source>anyone</source>
        <translation>n’importe qui</translation>
    </message>
    <message>
        <source>Whose eyes content is seen with: %1</source>
        <translation>Par les yeux de qui le contenu est vu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open a database to look with a customer&apos;s eyes</source>
        <translation>Ouvrez une base pour voir par les yeux d’un client</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Anyone · a made-up customer</source>
        <translation>N’importe qui · un client fictif</translation>
    </message>
</context>
<context>
    <name>throughline::studio::Welcome</name>
    <message>
        <source>Welcome to Throughline</source>
        <translation>Bienvenue dans Throughline</translation>
    </message>
    <message>
        <source>Draw a journey, walk your customers through it before launch, and see how consistent it feels and what it brings. A sample is simulated on made-up customers at once.</source>
        <translation>Dessinez un parcours, faites-le suivre à vos clients avant le lancement, et voyez s’il paraît cohérent et ce qu’il rapporte. Un exemple est simulé aussitôt sur des clients fictifs.</translation>
    </message>
    <message>
        <source>Open and simulate</source>
        <translation>Ouvrir et simuler</translation>
    </message>
    <message>
        <source>Open and simulate %1</source>
        <translation>Ouvrir et simuler %1</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Commencer à vide</translation>
    </message>
</context>
<context>
    <name>throughline::studio::WindowFrame</name>
    <message>
        <source>Find or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a place of the window</comment>
        <translation>Aller à %1</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::CanvasActions</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Distribuer</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::CanvasPanel</name>
    <message>
        <source>A journey starts with who enters it. Drag an entry here, or press Tab.</source>
        <translation>Un parcours commence par ceux qui y entrent. Faites glisser une entrée ici, ou appuyez sur Tab.</translation>
    </message>
    <message>
        <source>Start with an event</source>
        <translation>Commencer par un événement</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Relier à</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) per customer</source>
        <translation>
            <numerusform>%n message par client</numerusform>
            <numerusform>%n messages par client</numerusform>
        </translation>
    </message>
    <message>
        <source>per round</source>
        <translation>par tour</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Titre du groupe</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::CanvasScene</name>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Déplacer %n étape</numerusform>
            <numerusform>Déplacer %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to several steps, so its connections stay. Remove all but one to pull it out.</source>
        <translation>« %1 » mène à plusieurs étapes, ses liaisons restent donc. Retirez-les toutes sauf une pour l&apos;extraire.</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::CanvasView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. Leads to %2</source>
        <translation>%1. Mène à %2</translation>
    </message>
    <message>
        <source>Journey canvas</source>
        <translation>Canevas du parcours</translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Déplacer %n étape</numerusform>
            <numerusform>Déplacer %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys walk along the journey, with Ctrl to its connections; Tab adds a step, Enter opens its settings, Ctrl+Tab leaves the canvas.</source>
        <translation>Les flèches suivent le parcours, avec Ctrl ses liaisons ; Tab ajoute une étape, Entrée ouvre ses réglages, Ctrl+Tab quitte le canevas.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>From %1 to %2, when %3</source>
        <translation>De %1 à %2, quand %3</translation>
    </message>
    <message>
        <source>Nobody went this way.</source>
        <translation>Personne n’a pris ce chemin.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groupe : %1</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Renommer le groupe</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::FindBar</name>
    <message>
        <source>Find steps</source>
        <translation>Chercher des étapes</translation>
    </message>
    <message>
        <source>Words of any property, or is:error, is:unused, uses:FIELD, kind:message, channel:sms, template:NAME. A minus before a term turns it round.</source>
        <translation>Mots de n’importe quelle propriété, ou is:error, is:unused, uses:CHAMP, kind:message, channel:sms, template:NOM. Un signe moins devant un terme l’inverse.</translation>
    </message>
    <message>
        <source>Previous step found</source>
        <translation>Étape trouvée précédente</translation>
    </message>
    <message>
        <source>Next step found</source>
        <translation>Étape trouvée suivante</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::Minimap</name>
    <message>
        <source>Overview of the journey</source>
        <translation>Aperçu du parcours</translation>
    </message>
    <message>
        <source>Overview: click to go there</source>
        <translation>Aperçu&#xa0;: cliquez pour y aller</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::PaletteList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::PalettePanel</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::PalettePopup</name>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Show the whole journey</source>
        <translation>Afficher tout le parcours</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
</TS>
