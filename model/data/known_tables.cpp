// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/known_tables.h"

#include <array>
#include <utility>

namespace throughline {

namespace {

using enum RoleType;

constexpr std::array<std::pair<RoleType, std::string_view>, 7> typeNames{{
    {Key, "key"},
    {RoleType::Text, "text"},
    {Integer, "integer"},
    {Real, "real"},
    {Boolean, "boolean"},
    {Date, "date"},
    {Time, "time"},
}};

constexpr bool required = true;
constexpr bool personal = true;

Role consent(std::string_view key, throughline::Text label, std::vector<std::string_view> synonyms)
{
    return {key, Boolean, label,
            TL_TEXT("KnownTables", "Whether the customer has agreed to be reached this way."), false,
            false, std::move(synonyms)};
}

Role customerOfEvent()
{
    return {"customer", Key, TL_TEXT("KnownTables", "Customer"),
            TL_TEXT("KnownTables", "The key of the customer whose row this is."), required, false,
            {"customerid", "customerkey", "customernumber", "customerno", "custid", "userid",
             "user", "clientid", "contactid", "profileid", "memberid", "personid", "subscriberid",
             "externalid", "kundennummer", "kundenid", "idcliente", "idclient", "email",
             "emailaddress"}};
}

Role moment(std::string_view key, throughline::Text label, throughline::Text help, bool isRequired,
            std::vector<std::string_view> synonyms)
{
    return {key, Time, label, help, isRequired, false, std::move(synonyms)};
}

KnownTable customers()
{
    using T = RoleType;
    return {
        "customers",
        TL_TEXT("KnownTables", "Customers"),
        TL_TEXT("KnownTables", "One row per customer: the source of truth."),
        {},
        {
            {"key", T::Key, TL_TEXT("KnownTables", "Customer key"),
             TL_TEXT("KnownTables", "Names the customer; no two rows may share it."), required, false,
             {"customerid", "customerkey", "customernumber", "customerno", "customer", "custid", "id",
              "userid", "user", "clientid", "contactid", "profileid", "memberid", "personid",
              "subscriberid", "externalid", "kundennummer", "kundenid", "idcliente", "idclient"}},
            {"email", T::Text, TL_TEXT("KnownTables", "E-mail address"),
             TL_TEXT("KnownTables", "Without it no e-mail can be sent."), false, personal,
             {"emailaddress", "mail", "mailaddress", "emailadresse", "correo", "correoelectronico",
              "courriel", "adressemail"}},
            {"phone", T::Text, TL_TEXT("KnownTables", "Phone number"),
             TL_TEXT("KnownTables", "Without it no text message and no call is possible."), false,
             personal,
             {"phonenumber", "mobile", "mobilenumber", "mobilephone", "cell", "cellphone", "tel",
              "telephone", "telefon", "handy", "telefono", "movil", "msisdn"}},
            {"push_token", T::Text, TL_TEXT("KnownTables", "Push token"),
             TL_TEXT("KnownTables", "The device's address for push messages."), false, personal,
             {"pushtoken", "devicetoken", "fcmtoken", "apnstoken", "pushid"}},
            {"ad_id", T::Text, TL_TEXT("KnownTables", "Advertising id"),
             TL_TEXT("KnownTables", "By which an ad platform recognises the customer."), false,
             personal, {"adid", "advertisingid", "idfa", "gaid", "maid"}},
            {"address", T::Text, TL_TEXT("KnownTables", "Street address"),
             TL_TEXT("KnownTables", "Without it no letter can be sent."), false, personal,
             {"street", "streetaddress", "address1", "addressline1", "strasse", "adresse",
              "direccion", "calle", "rue"}},
            {"postal_code", T::Text, TL_TEXT("KnownTables", "Postal code"), {}, false, personal,
             {"postalcode", "postcode", "zip", "zipcode", "plz", "codigopostal", "codepostal"}},
            {"city", T::Text, TL_TEXT("KnownTables", "City"), {}, false, false,
             {"town", "stadt", "ort", "ciudad", "ville"}},
            {"country", T::Text, TL_TEXT("KnownTables", "Country"),
             TL_TEXT("KnownTables", "As a two-letter code: legal texts and time zones follow it."),
             false, false, {"countrycode", "land", "pais", "pays"}},
            {"time_zone", T::Text, TL_TEXT("KnownTables", "Time zone"),
             TL_TEXT("KnownTables", "An IANA name such as Europe/Berlin; decides local hours."), false,
             false, {"timezone", "tz", "tzname", "zeitzone", "zonahoraria", "fuseauhoraire"}},
            {"language", T::Text, TL_TEXT("KnownTables", "Language"), {}, false, false,
             {"lang", "locale", "languagecode", "preferredlanguage", "sprache", "idioma", "langue"}},
            {"first_name", T::Text, TL_TEXT("KnownTables", "First name"), {}, false, personal,
             {"firstname", "givenname", "forename", "vorname", "nombre", "prenom"}},
            {"last_name", T::Text, TL_TEXT("KnownTables", "Last name"), {}, false, personal,
             {"lastname", "surname", "familyname", "nachname", "apellido", "apellidos", "nom"}},
            {"birth_date", T::Date, TL_TEXT("KnownTables", "Date of birth"), {}, false, personal,
             {"birthdate", "birthday", "dateofbirth", "dob", "geburtsdatum", "geburtstag",
              "fechanacimiento", "fechadenacimiento", "datenaissance", "datedenaissance"}},
            moment("signup_at", TL_TEXT("KnownTables", "Signed up at"), {}, false,
                   {"signupat", "signup", "signupdate", "createdat", "created", "registeredat",
                    "registrationdate", "customersince", "joinedat", "joindate", "datecreated"}),
            {"app_installed", T::Boolean, TL_TEXT("KnownTables", "App installed"),
             TL_TEXT("KnownTables", "In-app messages are seen by those who have it."), false, false,
             {"appinstalled", "hasapp", "appinstall", "appuser"}},
            {"tier", T::Text, TL_TEXT("KnownTables", "Loyalty tier"), {}, false, false,
             {"loyaltytier", "level", "loyaltylevel", "status", "vipstatus", "membership"}},
            {"preferred_product", T::Text, TL_TEXT("KnownTables", "Preferred product"), {}, false,
             false, {"preferredproduct", "favoriteproduct", "favouriteproduct"}},
            {"preferred_category", T::Text, TL_TEXT("KnownTables", "Preferred category"), {}, false,
             false, {"preferredcategory", "favoritecategory", "favouritecategory"}},
            consent("consent_email", TL_TEXT("KnownTables", "Consent to e-mail"),
                    {"consentemail", "emailconsent", "emailoptin", "optinemail", "acceptsemail",
                     "acceptsmarketing", "emailmarketing", "newsletter", "emailsubscribed"}),
            consent("consent_sms", TL_TEXT("KnownTables", "Consent to text messages"),
                    {"consentsms", "smsconsent", "smsoptin", "optinsms", "acceptssms", "smssubscribed"}),
            consent("consent_push", TL_TEXT("KnownTables", "Consent to push messages"),
                    {"consentpush", "pushconsent", "pushoptin", "optinpush", "pushenabled"}),
            consent("consent_inapp", TL_TEXT("KnownTables", "Consent to in-app messages"),
                    {"consentinapp", "inappconsent", "inappoptin"}),
            consent("consent_web", TL_TEXT("KnownTables", "Consent to web personalisation"),
                    {"consentweb", "webconsent", "cookieconsent", "weboptin"}),
            consent("consent_ad", TL_TEXT("KnownTables", "Consent to advertising"),
                    {"consentad", "consentads", "adconsent", "adoptin", "adsconsent"}),
            consent("consent_agent", TL_TEXT("KnownTables", "Consent to calls"),
                    {"consentagent", "consentcall", "consentphone", "calloptin", "phoneoptin",
                     "phoneconsent"}),
            consent("consent_mail", TL_TEXT("KnownTables", "Consent to letters"),
                    {"consentmail", "consentpost", "mailconsent", "postoptin", "directmailoptin"}),
            {"topic_*", T::Boolean, TL_TEXT("KnownTables", "Consent to a topic"),
             TL_TEXT("KnownTables", "One column per topic, named topic_offers, topic_news and so on."),
             false, false, {}},
        },
        {"customer", "users", "user", "contacts", "contact", "profiles", "clients", "people",
         "subscribers", "members", "kunden", "clientes"},
    };
}

KnownTable purchases()
{
    using T = RoleType;
    return {
        "purchases",
        TL_TEXT("KnownTables", "Purchases"),
        TL_TEXT("KnownTables", "One row per order."),
        TL_TEXT("KnownTables", "Without purchases, conversion rates, customer value and churn are "
                               "assumptions, and rules on purchases match no one."),
        {
            customerOfEvent(),
            moment("at", TL_TEXT("KnownTables", "Bought at"), {}, required,
                   {"time", "timestamp", "date", "datetime", "orderdate", "orderedat", "purchasedat",
                    "purchasedate", "createdat", "invoicedate", "bestelldatum", "fecha"}),
            {"value", T::Real, TL_TEXT("KnownTables", "Amount"),
             TL_TEXT("KnownTables", "What was paid, in the project's currency."), false, false,
             {"amount", "total", "revenue", "price", "spend", "ordervalue", "ordertotal", "betrag",
              "importe", "montant", "sales"}},
            {"product", T::Text, TL_TEXT("KnownTables", "Product"), {}, false, false,
             {"productid", "productname", "item", "itemid", "sku", "stockcode", "artikel", "producto"}},
            {"category", T::Text, TL_TEXT("KnownTables", "Category"), {}, false, false,
             {"productcategory", "kategorie", "categoria", "categorie", "department"}},
            {"quantity", T::Integer, TL_TEXT("KnownTables", "Quantity"), {}, false, false,
             {"qty", "units", "count", "menge", "cantidad", "quantite"}},
            {"order", T::Text, TL_TEXT("KnownTables", "Order number"), {}, false, false,
             {"orderid", "ordernumber", "orderno", "invoice", "invoiceno", "transactionid"}},
        },
        {"purchase", "orders", "order", "transactions", "transaction", "sales", "invoices",
         "bestellungen", "pedidos"},
    };
}

KnownTable engagements()
{
    using T = RoleType;
    return {
        "engagements",
        TL_TEXT("KnownTables", "Message log"),
        TL_TEXT("KnownTables", "One row per thing that happened to a message: sent, delivered, seen, "
                               "clicked, unsubscribed, bounced or complained."),
        TL_TEXT("KnownTables", "Without a message log, response rates are published benchmarks, and "
                               "frequency caps start from nothing."),
        {
            customerOfEvent(),
            moment("at", TL_TEXT("KnownTables", "Happened at"), {}, required,
                   {"time", "timestamp", "date", "datetime", "createdat", "eventtime", "occurredat"}),
            {"channel", T::Text, TL_TEXT("KnownTables", "Channel"),
             TL_TEXT("KnownTables", "email, sms, push, inapp, web, ad, agent or mail."), required,
             false, {"medium", "kanal", "canal"}},
            {"kind", T::Text, TL_TEXT("KnownTables", "What happened"),
             TL_TEXT("KnownTables",
                     "sent, delivered, seen, clicked, unsubscribed, bounced or complained."),
             required, false, {"type", "event", "eventtype", "eventname", "action", "activity", "name"}},
            {"message", T::Text, TL_TEXT("KnownTables", "Message"),
             TL_TEXT("KnownTables", "Which message or campaign it was."), false, false,
             {"messageid", "campaign", "campaignid", "campaignname", "template", "templateid",
              "sendid", "subject"}},
        },
        {"engagement", "messagelog", "messages", "sends", "emailevents", "messageevents", "campaignlog"},
    };
}

KnownTable behaviours()
{
    using T = RoleType;
    return {
        "behaviours",
        TL_TEXT("KnownTables", "Behaviour"),
        TL_TEXT("KnownTables", "One row per thing a customer did: visit, app_opened, browsed, "
                               "cart_abandoned and others."),
        TL_TEXT("KnownTables", "Without behaviour, event entries run at an assumed rate, and visits "
                               "for in-app and web messages are assumptions."),
        {
            customerOfEvent(),
            moment("at", TL_TEXT("KnownTables", "Happened at"), {}, required,
                   {"time", "timestamp", "date", "datetime", "createdat", "eventtime", "occurredat"}),
            {"kind", T::Text, TL_TEXT("KnownTables", "What happened"), {}, required, false,
             {"type", "event", "eventtype", "eventname", "action", "activity", "name"}},
            {"product", T::Text, TL_TEXT("KnownTables", "Product"), {}, false, false,
             {"productid", "productname", "item", "itemid", "sku"}},
            {"category", T::Text, TL_TEXT("KnownTables", "Category"), {}, false, false,
             {"productcategory", "kategorie", "categoria", "categorie"}},
            {"value", T::Real, TL_TEXT("KnownTables", "Amount"),
             TL_TEXT("KnownTables", "For example what lay in the cart."), false, false,
             {"amount", "total", "revenue", "price", "cartvalue"}},
        },
        {"behaviors", "behaviour", "behavior", "events", "activities", "clickstream", "webevents"},
    };
}

KnownTable profileChanges()
{
    using T = RoleType;
    return {
        "profile_changes",
        TL_TEXT("KnownTables", "Profile changes"),
        TL_TEXT("KnownTables", "One row per change of a customer's field."),
        TL_TEXT("KnownTables", "Without profile changes, how often fields change is an assumption, and "
                               "a stale copy cannot be told from a drifted one."),
        {
            customerOfEvent(),
            moment("at", TL_TEXT("KnownTables", "Changed at"), {}, required,
                   {"time", "timestamp", "date", "datetime", "changedat", "updatedat"}),
            {"field", T::Text, TL_TEXT("KnownTables", "Field"),
             TL_TEXT("KnownTables", "The customers column that changed."), required, false,
             {"column", "attribute", "property", "feld", "campo", "champ"}},
            {"old", T::Text, TL_TEXT("KnownTables", "Old value"), {}, false, false,
             {"oldvalue", "before", "fromvalue", "previous", "previousvalue"}},
            {"new", T::Text, TL_TEXT("KnownTables", "New value"), {}, required, false,
             {"newvalue", "after", "tovalue", "value"}},
        },
        {"profilechange", "changes", "history", "auditlog", "customerhistory"},
    };
}

KnownTable channelCopies()
{
    using T = RoleType;
    return {
        "channel_copies",
        TL_TEXT("KnownTables", "Channel copies"),
        TL_TEXT("KnownTables", "One row per field that a channel's own system holds of a customer."),
        TL_TEXT("KnownTables", "Without channel copies, what each channel believes follows the "
                               "refresh settings alone, and there is nothing to audit."),
        {
            customerOfEvent(),
            {"channel", T::Text, TL_TEXT("KnownTables", "Channel"),
             TL_TEXT("KnownTables", "email, sms, push, inapp, web, ad, agent or mail."), required,
             false, {"medium", "system", "kanal", "canal"}},
            {"field", T::Text, TL_TEXT("KnownTables", "Field"),
             TL_TEXT("KnownTables", "The customers column that is copied."), required, false,
             {"column", "attribute", "property", "feld", "campo", "champ"}},
            {"value", T::Text, TL_TEXT("KnownTables", "Value held"), {}, required, false,
             {"held", "heldvalue", "copy", "wert", "valor", "valeur"}},
            moment("synced_at", TL_TEXT("KnownTables", "Synchronised at"), {}, false,
                   {"syncedat", "syncat", "lastsync", "lastsyncedat", "updatedat", "at"}),
        },
        {"channelcopy", "copies", "synccopies", "destinations"},
    };
}

KnownTable support()
{
    using T = RoleType;
    return {
        "support",
        TL_TEXT("KnownTables", "Support cases"),
        TL_TEXT("KnownTables", "One row per case."),
        TL_TEXT("KnownTables", "Without support cases, a promotion during an open complaint is not "
                               "noticed."),
        {
            customerOfEvent(),
            moment("opened_at", TL_TEXT("KnownTables", "Opened at"), {}, required,
                   {"openedat", "opened", "createdat", "created", "at", "date"}),
            moment("closed_at", TL_TEXT("KnownTables", "Closed at"),
                   TL_TEXT("KnownTables", "Empty while the case is open."), false,
                   {"closedat", "closed", "resolvedat", "resolved", "solvedat"}),
            {"kind", T::Text, TL_TEXT("KnownTables", "Kind"),
             TL_TEXT("KnownTables", "complaint, question, return and so on."), false, false,
             {"type", "category", "reason", "topic"}},
        },
        {"supportcases", "cases", "tickets", "ticket", "complaints", "servicecases"},
    };
}

} // namespace

std::string_view roleTypeName(RoleType type)
{
    for (const auto &[candidate, name] : typeNames)
        if (candidate == type)
            return name;
    return {};
}

std::optional<RoleType> roleTypeNamed(std::string_view name)
{
    for (const auto &[type, candidate] : typeNames)
        if (candidate == name)
            return type;
    return std::nullopt;
}

const Role *KnownTable::role(std::string_view roleKey) const
{
    for (const Role &candidate : roles) {
        if (candidate.key == roleKey)
            return &candidate;
        if (candidate.key.ends_with('*')) {
            const std::string_view beginning = candidate.key.substr(0, candidate.key.size() - 1);
            if (roleKey.starts_with(beginning) && roleKey.size() > beginning.size())
                return &candidate;
        }
    }
    return nullptr;
}

const std::vector<KnownTable> &knownTables()
{
    static const std::vector<KnownTable> all{customers(),      purchases(),     engagements(),
                                             behaviours(),     profileChanges(), channelCopies(),
                                             support()};
    return all;
}

const KnownTable *knownTable(std::string_view key)
{
    for (const KnownTable &table : knownTables())
        if (table.key == key)
            return &table;
    return nullptr;
}

std::string plainName(std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 'A' && byte <= 'Z')
            plain += char(byte - 'A' + 'a');
        else if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0x80)
            plain += c;
    }
    return plain;
}

std::string roleForColumn(const KnownTable &table, std::string_view column)
{
    const std::string plain = plainName(column);
    if (plain.empty())
        return {};
    for (const Role &role : table.roles) {
        if (role.key.ends_with('*')) {
            const std::string_view beginning = role.key.substr(0, role.key.size() - 1);
            if (column.starts_with(beginning) && column.size() > beginning.size())
                return std::string(column);
        } else if (plainName(role.key) == plain) {
            return std::string(role.key);
        }
    }
    for (const Role &role : table.roles)
        for (const std::string_view synonym : role.synonyms)
            if (synonym == plain)
                return std::string(role.key);
    return {};
}

} // namespace throughline
