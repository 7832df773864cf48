<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Agent</name>
    <message>
        <source>We call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation with a person of a call centre or of customer success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who calls whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks of one queue share its people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the operator sees, or the voice prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations that the queue holds in an hour. 0 means no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer who was not spoken to by then leaves as not reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assumption</name>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How customers respond to the messages of a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the assumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel that it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open for every template of the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of what is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of what is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half have seen it after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those who ever see it; the delay is log-normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of that delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of its natural logarithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half have clicked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from when it was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of messages behind the rates; the fewer, the wider the belief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where these figures come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who measured or assumed it, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a message causes: how much more often customers convert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step or arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message&apos;s step, or step.arm of an experiment. Open: by template or channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open for every template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open for every channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when it acts: being assigned to the arm, the send, or the sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the rate of conversion, at its strongest. 1 means no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believed to be lower with a chance of 5 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believed to be higher with a chance of 5 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this, half of the effect is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the simulation believes, each with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most specific one applies; published benchmarks where none does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most specific one applies to each message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversions a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a customer without history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a customer without history, to the website or app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect of recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much consistency raises the response. 0 means off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the figures of customers without history come from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers for whom a rule holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the audience; it never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A typical customer with a story, to look at content with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who this persona is and what matters to them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the brand speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banned words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that the brand never uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases that every message carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclamation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many in one text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most this share of the letters of one text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School grade that a reader needs at most. Open: not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that the law wants in a channel or region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open for every channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as EU or US; empty for everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says, in Liquid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As whom the brand writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this sender is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brand&apos;s own address or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the brand looks and speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that customers know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The palette, each as #RRGGBB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where landing links lead: https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that the law wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As whom the brand writes in each channel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>throughline: %1 is no input of %2 and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement of several raters beyond chance (Krippendorff&apos;s alpha, nominal).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratings that each unit was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard error of the estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the effects that are mixed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-width of an interval that holds at every look (normal mixture).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p-value of one look of the mixture sequential test; its minimum over the looks is valid at every look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be in %1, found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of %1, found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the effects thought possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their standard deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter of the beta belief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that a test of two conversion rates will be significant and positive, over a normal prior of the effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers per arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion rate of the control arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that the effect is positive: the ceiling of assurance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that rate B is above rate A, from two beta beliefs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that send time 2 has the higher rate, from two beta beliefs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central credible interval of a beta belief: low, high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer&apos;s opening rate at a send time, shrunk to that of the segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening rate of the segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that the segment&apos;s rate counts for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without sends and without a segment there is no rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These inputs have no finite answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists %1 and %2 differ in length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs must be one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These inputs cannot be computed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no calculator named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs are not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One- or two-sided test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted chance of a significant result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BG/NBD: shape of the purchase rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BG/NBD: rate of the purchase rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BG/NBD: first parameter of the dropout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BG/NBD: second parameter of the dropout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat purchases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the last purchase, from the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the first purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the time ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last purchase (t_x) lies after the end of the observation (T).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists differ in length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits the BG/NBD model by maximum likelihood: r, alpha, a, b, log likelihood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat purchases of each customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of each customer&apos;s last purchase, from the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since each customer&apos;s first purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many customers each entry stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of a penalty on large parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases that an unknown customer makes in a time (BG/NBD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases that a customer with a known history will make in a time (BG/NBD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that a customer is still a customer (BG/NBD); 1 without repeat purchases, by the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected value per purchase of a customer (Gamma-Gamma).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the spend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of its spread over customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of its spread over customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their mean value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounted value of the coming weeks, purchases by BG/NBD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value per purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of equally spaced looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information at each look over that of the full test, ascending; instead of looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-sided level: half of the two-sided one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&apos;Brien-Fleming, Pocock, Wang-Tsiatis, Haybittle-Peto, or spending functions like O&apos;Brien-Fleming, like Pocock, of Kim and DeMets, of Hwang, Shih and DeCani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar at the interim looks of Haybittle-Peto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of Wang-Tsiatis: 0 is O&apos;Brien-Fleming, 0.5 Pocock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the spending functions of Kim-DeMets and Hwang-Shih-DeCani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either looks or info_fractions is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sequential test has 1 to %1 looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information fractions must grow from look to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spending function of Kim and DeMets needs a gamma above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical values per look, O&apos;Brien-Fleming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical values per look, Pocock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical values per look, spending like O&apos;Brien-Fleming (Lan and DeMets); null while nothing is spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical values per look, spending like Pocock (Lan and DeMets).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical values per look, Haybittle-Peto with the last look adjusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest size of a sequential test over that of the fixed test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected size of a sequential test over that of the fixed test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned effect, none, or half of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of having stopped for success by each look under the planned effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of a false alarm when a fixed test is looked at repeatedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical value of each look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers with the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the treated arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance of that mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the control arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covariance of the two means: 0 for separate arms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lift over a control of 0 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The covariance is larger than the variances allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers in the arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation in the arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence interval of a rate (Wilson).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share engaged on two or more channels among those reached on two or more, with its Wilson interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence interval of a difference of rates (Newcombe, hybrid score).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence interval of a difference of rates (Miettinen and Nurminen).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence interval of a ratio of rates (Miettinen and Nurminen); null for an unbounded end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence interval of a relative lift (Fieller); null where it is unbounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative lift with its confidence interval (delta method): lift, low, high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence interval of a difference of means with unequal variances (Welch): low, high, degrees of freedom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation in each arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count significant results of the wrong direction too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers per arm to tell two means apart (t test, noncentral t).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of the t test with equal arms (noncentral t).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of the t test with unequal arms (noncentral t).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the means in standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest difference of means that the t test finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers per arm to tell two means apart with two known standard deviations (revenue).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation in the control arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation in the treated arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment arms, without the control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation of two comparisons: 0.5 for equal arms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees of freedom of the standard deviation, or &quot;inf&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers per arm when each treatment&apos;s conversion rate is tested at alpha over their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion rate of the treated arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a treated arm over that of the control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical value for several treatments against one control (Dunnett).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p-values adjusted for several treatments against one control (Dunnett, single step).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One test statistic per treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers per treatment arm for a wanted power of each comparison at Dunnett&apos;s critical value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the control over that of a treatment arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that at least one of several treatments is significant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of each treatment&apos;s test statistic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no treatments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The p-values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p-values adjusted by Holm&apos;s step-down method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p-values adjusted by Hochberg&apos;s step-up method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p-values multiplied by their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p-values adjusted for the false discovery rate (Benjamini and Hochberg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the treated arm over that of the control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers per arm to tell two conversion rates apart (z test, pooled variance under the null hypothesis).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that a test of two conversion rates with equal arms is significant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The treated conversion rate nearest to the control&apos;s that a test finds; null where none is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers in the control arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better or worse than the control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers in the control arm when the treated arm is a multiple of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that a test of two conversion rates with unequal arms is significant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers in the treated arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of a hold-out of a given share of the audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share held out as the control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest hold-out share with the wanted power; null where one half of the audience is not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intended share of each arm; together 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares do not add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample ratio mismatch: p-value of Pearson&apos;s chi-squared test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers in each arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that the mismatch test notices other shares (noncentral chi-squared).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers in all arms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real share of each arm; together 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log Bayes factor of a mismatch at each look; valid at every look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers in each arm by each look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How closely the alternative keeps to the intended shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative counts cannot fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value gap of customers on several channels: naive, standardised over strata, and both relative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who met several channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who met one channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of customers with a similar history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong a hidden cause must be to explain a risk ratio away (E-value).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed risk ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the uncertainty of a simulated lift apart: point, its standard error, parameter standard deviation, Monte Carlo standard deviation of a draw&apos;s mean, mean squares between and within; null for what the runs cannot tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift by draw and replication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers to simulate in pairs for a wanted half-width of the mean difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the paired differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted half-width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to the event or to the end of the observation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 for an event, 0 for an observation that ended without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times and events must be equally many, and at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event is 0 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at which to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time by which a share has had the event (Kaplan-Meier); null where it is not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share: 0.5 for the median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share without the event after a time (Kaplan-Meier).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard error of that share (Greenwood).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time to the event, counted up to a horizon (area under Kaplan-Meier).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The horizon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours between two refreshes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours until a refresh arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of a copy that is refreshed in batches, at a random moment: mean and 95th percentile, hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that the truth has changed since a copy refreshed in batches was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of the truth per hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until a test has its customers and their outcomes; null where they never arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers by the end of each day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of them that is enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers needed in all arms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest enrolment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until the last customer&apos;s outcome counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round the enrolment up to full weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of each customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 for treated, 0 for control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score by which the customers are ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y, treatment and score must be equally long and not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A treatment is 0 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the Qini curve, from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of the Qini curve above chance over that of a perfect ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the treatment may harm someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of the uplift curve above chance over that of a perfect ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean difference of the arms among the highest scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of customers below 1, number of customers from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top of all customers, or of each arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are fewer customers than k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same from before the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the history in CUPED: covariance over variance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the variance that CUPED leaves: by the residuals and by the correlation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers needed with CUPED.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers needed without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation of outcome and history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>the id of &quot;%1&quot; cannot change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has only %2 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an item of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing at &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid ad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail and store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%2 of the template &quot;%1&quot; changes the slot &quot;%3&quot;, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it from the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 of the template &quot;%1&quot; follows version %4 of &quot;%3&quot;; the master is at %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the text again, then mark it as up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slot &quot;%2&quot; of &quot;%1&quot; requires %3 but does not show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the field, or do not require it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template &quot;%1&quot; says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a slot with a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove slot from channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the arms of &quot;%1&quot; make %2 %, not 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale the weights so that they make 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has fewer than two arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an arm to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than one hold-out arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one; the others are compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the arm &quot;%2&quot; of &quot;%1&quot; gets no one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a weight above 0, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an arm of &quot;%1&quot; has the id &quot;%2&quot;, which cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each arm an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale weights to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journey &quot;%1&quot; has no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an audience or event entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no customer can come to &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%2&quot; of &quot;%1&quot; leads nowhere: its customers leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it to the next step, or to an exit that names the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loop through &quot;%1&quot; has no wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a wait into the loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a connection leads from &quot;%1&quot; to &quot;%2&quot;, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no exit &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a connection leads into the entry &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the connection; customers come to an entry by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a connection leads to the note &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the connection; notes take no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project has no journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw one, or start from a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes up to %2 after entry, but the goal &quot;%3&quot; counts only %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the waits before it, or let the goal count longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journey &quot;%1&quot; has no goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a goal; without one any purchase within 14 days counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template &quot;%2&quot; of &quot;%1&quot; is not made for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the channel to the template; its slots are then inherited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the event that it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a branch with its rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a branch of &quot;%1&quot; has the id &quot;%2&quot;, which cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another id; &quot;else&quot; is everyone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%2&quot; of &quot;%1&quot; takes everyone: later branches get no one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the branch a rule, or move it to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits for a date, but none is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never open: it closes at %2 and opens at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it close after it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a click in &quot;%1&quot; leads to a page that its template does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a web variant to the template, or choose the generic page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goal &quot;%1&quot; names no conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the event that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add channel to template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cap &quot;%1&quot; lets nothing through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow at least one message, or remove the cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quiet hours &quot;%1&quot; start and end at the same time and hold no one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose when they end, or remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the effect &quot;%1&quot; is believed to lie between %2 and %3, with %4 at its middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the three: at least, multiplier, at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cost is given for &quot;%1&quot;, which is no channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of email, sms, push, inapp, web, ad, agent, mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scenario &quot;%1&quot; cannot be applied: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or remove what no longer fits the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is named here but not in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that is there, or add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%2&quot; is named as a message here, but there is no such message step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a message of this journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the audience &quot;%1&quot; is defined by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the circle out of its rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 holds no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video storyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of the slot for some customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the variant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for customers of this arm, as experiment.arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One place of the master template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the slot; it never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the slot is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquid, written once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s fields that the slot shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields without which the slot makes no sense. A channel that drops them counts as missing them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rises when the master&apos;s text changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the image says to those who cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked: the first whose rule holds is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot in a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a channel takes a slot of the master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master&apos;s slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherits the text, adapts its form, overrides what it says, or leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquid of this channel alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s fields that this text shows. None listed: those of the slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the master&apos;s slot that this text follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template&apos;s form in one channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel that this form is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots that are not listed are inherited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise: what, at which price or discount, until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the offer; it never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for; empty for anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the usual price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed price, if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of Liquid that several templates take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the block in {% render %}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Dynamic Master Template: written once, adapted per channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the template; it never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the message is about; contradicting messages are found by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer that it makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In reading order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channels that it is made for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which table and columns of the database play which role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column of each role that is named differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one channel knows of the customers, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose copy this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields that the copy has. None listed means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshed every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period of the batch that brings changes. 0s means at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After midnight UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the batch until the channel uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the values that were never true: local edits, failed syncs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the values that the copy lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the channel knows who the person is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopback delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until what customers do here reaches the source of truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where these figures come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who measured or assumed it, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer database and what each channel knows of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tables and columns play which role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each channel holds, how fresh and how faithful it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much a field counts in the consistency score; 1 where absent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a SQLite database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read or written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in the audience at that moment starts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who enters. Leave it open to let everyone in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, or again and again with a fixed pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long after the start of the run the audience is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause between two rounds: an hour or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a customer may come in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the measured rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer starts here when something happens to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of the behaviours table, such as cart_abandoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition that must hold when the event happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded events of the last days, moved to the simulated ones, or events drawn at each customer&apos;s measured rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause between entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer who entered is let in again only after this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exit</name>
    <message>
        <source>Exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer leaves the journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in reports.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>Conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engaged on two channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dunnett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonferroni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One look at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&apos;Brien-Fleming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pocock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan-DeMets spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of a finished test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which arm it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute difference in the outcome against the control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower end of the 95 % interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end of the 95 % interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a test is to be run and read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the plan; it never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is expected to happen, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the arms are compared on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome without the change. Leave it open to take it from the simulation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest effect worth finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative to the baseline: 0.1 is 10 % better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance to find that effect if it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance to find an effect that is not there, on two sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of those who reach the experiment that takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How comparing several arms is corrected for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One look at the end, or looks on the way with a boundary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the result is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day of the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way of treating customers, given to a share of them by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the arm in edges and reports; it stays when the label changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the customers; all arms together make 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arm that others are compared with: it gets no message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives each customer one arm by chance, the same one each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test plan in this project that this split carries out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stratified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field within whose values the arms are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long after assignment a conversion counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was last exported, and the account&apos;s own ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target and journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s own ids for our placeholders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was last exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the project as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>cannot read %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot replace %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; it is kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too small: at least %2 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration such as &quot;2d&quot; or &quot;1h 30m&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment such as &quot;2026-11-01T09:00:00Z&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time of day such as &quot;21:00&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2: nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2: the file ends in the middle of the JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2: this is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid JSON: a number is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a Throughline project: &quot;format&quot;: &quot;throughline/1&quot; is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a format such as &quot;throughline/1&quot;, found &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this project has format %1; this version reads up to %2. Throughline %1.0 or newer is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change with one of set, insert, remove, move, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule with one of all, any, not, field, history, audience, consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no meaning in this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration such as &quot;30d&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the journey works towards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event that counts: purchase, or a kind of the behaviours table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that one conversion brings. 0 means what the customer spends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the customer&apos;s entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer who converts leaves, wherever they stand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>--map wants role=column, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the encodings auto, utf-8, utf-16le, utf-16be, latin-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the separators auto, comma, semicolon, tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: a quote is opened in this record and not closed properly, so that what follows cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a damaged compressed file: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: a zero byte; this is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: a byte that UTF-8 does not allow there. Name the encoding if it is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line 1: the header breaks the rules of quoting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a header but no record that fits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %2 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has two columns named “%2”; rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has no role “%2”. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” looks like the customer key, but it repeats or has gaps. Name the key&apos;s column with --key, or the table with --table if these are not customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column identifies the customers, so the number of the record becomes the key “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives persons away, so the key “%2” is a salted hash of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 needs a column for “%2”, and none looks like it. Name it with --map %2=COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the tables: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Latin-1; look at the samples, and name another encoding if letters are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote inside a field is not doubled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no customer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer key occurred before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has a table %2. Use --replace to put this file in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is read as %2, since line %3 holds nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record of %1 can go in: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of a journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the node in edges and reports; it never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the card; the kind&apos;s own name where it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of the node and what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way from one exit of a node to another node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exit by which it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes that belong together, under a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown above the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to a customer, step by step, across channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the journey; it never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but neither simulated nor exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most rounds of a loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer who comes to a node more often than this leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the steps follow each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that belong together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownTables</name>
    <message>
        <source>Whether the customer has agreed to be reached this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the customer whose row this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per customer: the source of truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the customer; no two rows may share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it no e-mail can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it no text message and no call is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s address for push messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertising id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which an ad platform recognises the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it no letter can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a two-letter code: legal texts and time zones follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IANA name such as Europe/Berlin; decides local hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed up at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-app messages are seen by those who have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to push messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to in-app messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to web personalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column per topic, named topic_offers, topic_news and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without purchases, conversion rates, customer value and churn are assumptions, and rules on purchases match no one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was paid, in the project&apos;s currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per thing that happened to a message: sent, delivered, seen, clicked, unsubscribed, bounced or complained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a message log, response rates are published benchmarks, and frequency caps start from nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email, sms, push, inapp, web, ad, agent or mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, delivered, seen, clicked, unsubscribed, bounced or complained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which message or campaign it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per thing a customer did: visit, app_opened, browsed, cart_abandoned and others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without behaviour, event entries run at an assumed rate, and visits for in-app and web messages are assumptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example what lay in the cart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per change of a customer&apos;s field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without profile changes, how often fields change is an assumption, and a stale copy cannot be told from a drifted one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customers column that changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per field that a channel&apos;s own system holds of a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without channel copies, what each channel believes follows the refresh settings alone, and there is nothing to audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customers column that is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronised at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without support cases, a promotion during an open complaint is not noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty while the case is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complaint, question, return and so on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Liquid</name>
    <message>
        <source>a list grew beyond its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot select the property “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“concat” needs a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text grew beyond its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot sort values of different kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the “else” of a “case” stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes nothing behind its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “doc” cannot stand within a “doc”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divided by 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block “%1”, line %2, column %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “for” needs “in” after its variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1 but found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a value but found %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “for” knows only limit, offset and reversed, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the filter “%1” takes %2 arguments, not %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the filter “%1” takes %2 to %3 arguments, not %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this quotation mark has no partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected character “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range needs numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is decoded is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this tag is never closed with “%}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this output is never closed with “}}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no filter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands outside of a block that it could belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not belong into “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is never closed with “end%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each line of a “#” comment must begin with “#”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquid error (line %1, column %2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no block “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the block “%1” is broken: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a block that is rendered cannot include another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a block must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot compare %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text does too much work: perhaps a loop is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text grew beyond its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an “assign” is written “assign name = value”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “capture” needs the name of a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “case” needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “when” needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “cycle” needs its values, divided by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “render” needs the name of a block in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an “include” needs the name of a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “tablerow” is written “tablerow item in items”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the customer&apos;s best hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a local hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the same template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generic page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends one template through one channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the message reaches the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master template whose variant for this channel is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long after arriving here the send is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, at the hour at which the customer responds best, or at an hour of the customer&apos;s own clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent, or not shown any more, after this. 0s means never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page behind a click. A generic page breaks the thread of the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If over the cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to a customer who has had too many messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many sends in an hour. 0 means no limit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What things cost and bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as EUR or USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the revenue that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of one send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By channel; of an ad by impression, of an agent by conversation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the note says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>This is no readable part of a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part has the format %1; this version reads up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no part to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts come from different runs: their %1 is not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard %1 of %2 is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shard %1 of %2 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Frequency cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many messages in a while, over all journeys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open to count all channels together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any stretch of this length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the customer&apos;s day in which nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock; may lie on the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen means email, SMS, push and agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules above all journeys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency caps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much a customer gets at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global hold-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all customers who never enter a journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels that may be used without consent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Population</name>
    <message>
        <source>A shard must be one of at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no table %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of the table %1 plays the part “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %2 of the table %1 does not tell customers apart: a key occurs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the table %1 has no key in its column %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Update profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a field of the source of truth. Each channel&apos;s copy follows with its delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field that is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquid whose result is written instead of the value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Throughline project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the window&apos;s title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the brand looks and speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer database and what each channel knows of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named groups of customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reusable pieces of content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules above all journeys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tests are run and read, and what was learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the simulation believes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named differences from the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a run is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What things cost and bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was exported, and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed into the hashes by which results name customers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 reports are drawn by throughline-studio, which is not installed beside this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package throughline-studio, or ask for .json or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report ends in .json, .csv, .html or .pdf; “%1” does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throughline-studio could not draw the report %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creative: no customer saw two touches from one master template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand: no brand rule applied to what was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision: no two touches or events concerned one subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and latency: no field was shown on two channels within 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field was never shown on two channels within 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field was never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score needs at least %1 customers with something to compare; there were %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer saw a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer was reached on two channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer customers than that share responded within the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody bought anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap needs customers who saw one channel and customers who saw several, with a purchase history to value them by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group of like customers holds both, so that like could be compared with like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The causal gap was not simulated: it needs a world in which each customer got only the channel seen first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer value needs the purchases table, with enough repeat purchases to fit a model to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift rests on effects calibrated from randomised data; effects without such data are assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift is assumed: no randomised data backs the effects of the messages. It shows what follows if the assumptions hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customers are made up: this is a sample database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No touch of this channel could identify a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer was walked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversions after a click. They are no lift: many of these customers would have bought anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data with an age went into these decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer saw a paid ad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer entered a tested journey outside a hold-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter uncertainty needs at least two draws and two replications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interval needs at least two customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody converts without the journeys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not estimable: conversions without the journeys are too few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tested journey holds an experiment whose size can be planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journeys bring no additional conversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error needs at least two customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other arms are compared with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer came into the arms that are compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not within the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days since the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behaviours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule is nested too deeply, or an audience contains itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no audience &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &quot;not&quot; holds exactly one rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be compared with the field &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer database has no field &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison of &quot;%1&quot; lacks a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history has no number &quot;%1&quot; to add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure of the history is compared with a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>%1 wants %3, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleDatabase</name>
    <message>
        <source>%1 exists and is not a made-up database; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of customers must be from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named set of differences from the base project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the scenario; it never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified data layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All copies whole, fresh at once, and everyone recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels through which nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else differs from the base project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a run is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open for the latest time stamp of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the run lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many beliefs about response and effects are tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each belief is walked with other luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same luck.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way out of the split, for those who did this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the branch in edges and reports; it stays when the label changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the edge; what they did where it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the loopback must have told by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides on what the loopback has told about a message so far. It does not wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open for the message sent last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the send of the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order in which they are tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way out of the split, for those for whom its rule holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the edge; the rule itself where it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends each customer down the first branch whose rule holds on arrival.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>No unit has two values to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one value occurs: agreement cannot be told from chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer was observed for any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without repeat purchases there is nothing to fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights leave no customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These purchases do not pin the model down: its parameters run away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With q of at most 1 the spend of a customer without repeat purchases has no mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No boundary keeps this level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interim looks alone use up the level: raise their bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level of the test alone already gives the wanted power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No size gives the wanted power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither arm varies: there is no interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every draw needs the same number of replications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal means: no size can tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference runs against the direction of a one-sided test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is so large that two customers show it: the t test does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is too small for any size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference is found with the wanted power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level is too small for a critical value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No critical value keeps this level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal proportions: no size can tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proportions are too close to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single customer held out already gives the wanted power: the normal test does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every arm needs a value and an expected share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arm with an expected share of 0 has customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample ratio needs at least two arms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no customers to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stratum holds only one of the two groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The single-channel value is 0: nothing to relate to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even a perfect ranking is no better than chance here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uplift needs treated and control customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The treatment does harm overall: a ranking without negative effects does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes must be 0 or 1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the top customers one arm is absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome and covariate need the same customers, two or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome and covariate must both vary.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1 customers, %2 days from %3, %4 draws × %5 replications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ± %1 (Monte Carlo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversion rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if assumptions vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 points (90 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>additional conversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (with %2, without %3) of %4 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>additional revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assurance of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (at most %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100 (5th percentile %2, %3 of touched compared)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reachable %1, sent %2, seen %3, clicked %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over-personalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1, 95th percentile %2 of 100, %3 violations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customers are made up: this is a sample database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the customer into an audience of an ad platform, or takes them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the audience or remove from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Meta or Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the ad shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the ads are shown. 0s means until removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>the theme has no valid value here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeZones</name>
    <message>
        <source>This system has no time zone rules; install tzdata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tracking</name>
    <message>
        <source>Tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters that links of a channel carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose links these are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as utm_source; never personal data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>A duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the customer for a while or until a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duration, or a moment on the customer&apos;s own clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the customer stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next such day, today included while the hour is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the customer goes on. A past day holds no one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date of the customer, such as a birthday or the end of a contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the date; a minus means before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the customer&apos;s own clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until something happens or the window is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the journey waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open for the message sent last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of the behaviours table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it waits at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>POST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATCH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands the customer to another system. The simulation never calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTTP method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the call goes: https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquid that yields what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed share of calls that fail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::AdviceList</name>
    <message>
        <source>%1 would change the score by %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::AdviceModel</name>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChannelModel</name>
    <message>
        <source>Sent although the source of truth forbids it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against truth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChannelTable</name>
    <message>
        <source>%1: %2 sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::Chart</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::ChartCard</name>
    <message>
        <source>Copy, save or show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::CommandField</name>
    <message>
        <source>Find or run a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::EvidenceBadge</name>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::Funnel</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::HeatMap</name>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two channels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency between channels. Lowest: %1 with %2 of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::LiftRanges</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::PowerCurve</name>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power over the length of the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test of %1 shows the effect with a chance of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::ProblemsButton</name>
    <message>
        <source>No warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::RunButton</name>
    <message>
        <source>Simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk the customers through the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the run, %1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::ScoreDial</name>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst 5 % of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1 of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst 5 %: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::SegmentedSwitch</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::StatusStrip</name>
    <message>
        <source>No customer database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · made up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::StepCurve</name>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::TitleButton</name>
    <message>
        <source>%1, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journeys of this project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::TopBar</name>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario to simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer viewed as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewing as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::studio::WindowFrame</name>
    <message>
        <source>Find or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a place of the window</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
