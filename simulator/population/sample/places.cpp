// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/sample/places.h"

namespace throughline::sample {

namespace {

std::vector<Country> make()
{
    return {
        {"US", "en", 260, "+1", "Oak St|Maple Ave|Main St|2nd Ave|Lakeview Dr|Cedar Rd",
         "Mary|James|Patricia|Robert|Jennifer|Michael|Linda|David|Elizabeth|William|Ava|Mason|Zoe|"
         "Tyrone|Latoya|Hannah|Ethan|Grace|Noah|Olivia",
         "Smith|Johnson|Williams|Brown|Jones|Garcia|Miller|Davis|Martinez|Anderson|Taylor|Moore|"
         "Jackson|Lee|Walker|O'Brien|Washington|Nguyen|Cohen|Baker",
         {{"New York", "America/New_York", -300}, {"Boston", "America/New_York", -300},
          {"Chicago", "America/Chicago", -360}, {"Houston", "America/Chicago", -360},
          {"Denver", "America/Denver", -420}, {"Phoenix", "America/Phoenix", -420},
          {"Los Angeles", "America/Los_Angeles", -480}, {"Seattle", "America/Los_Angeles", -480},
          {"Honolulu", "Pacific/Honolulu", -600}}},
        {"GB", "en", 90, "+44", "High Street|Church Lane|Station Road|Mill Lane|Park Road",
         "Olivia|George|Amelia|Harry|Isla|Jack|Freya|Arthur|Poppy|Alfie|Imogen|Rhys|Niamh|Callum|"
         "Aisha|Mohammed",
         "Smith|Jones|Taylor|Evans|Wilson|Thomas|Roberts|Wright|Hughes|Green|Patel|Khan|MacDonald|"
         "Clarke|Featherstonehaugh",
         {{"London", "Europe/London", 0}, {"Manchester", "Europe/London", 0},
          {"Edinburgh", "Europe/London", 0}, {"Cardiff", "Europe/London", 0}}},
        {"IE", "en", 12, "+353", "Patrick Street|Main Street|Chapel Road",
         "Saoirse|Conor|Aoife|Cian|Róisín|Seán|Caoimhe|Darragh", "Murphy|Kelly|Byrne|O'Sullivan|Walsh|Ó Briain",
         {{"Dublin", "Europe/Dublin", 0}, {"Cork", "Europe/Dublin", 0}}},
        {"DE", "de", 120, "+49", "Hauptstraße|Bahnhofstraße|Gartenweg|Lindenallee|Schulstraße",
         "Anna|Lukas|Lena|Jürgen|Sophie|Felix|Marie|Maximilian|Jörg|Käthe|Emma|Paul|Björn|Ayşe|"
         "Günther|Hannelore",
         "Müller|Schmidt|Schneider|Fischer|Weber|Meyer|Wagner|Becker|Schulz|Hoffmann|Schäfer|Groß|"
         "Yılmaz|von der Heide|Leutheusser-Schnarrenberger",
         {{"Berlin", "Europe/Berlin", 60}, {"Hamburg", "Europe/Berlin", 60},
          {"München", "Europe/Berlin", 60}, {"Köln", "Europe/Berlin", 60}}},
        {"FR", "fr", 80, "+33", "rue de la Paix|avenue Foch|place du Marché|rue Victor-Hugo",
         "Camille|Louis|Chloé|Gabriel|Léa|Raphaël|Zoé|François|Inès|Théo|Anaïs|Jérôme|Hélène|"
         "Jean-Baptiste",
         "Martin|Bernard|Dubois|Thomas|Robert|Durand|Lefèvre|Moreau|Garnier|Béranger|D'Angelo|Benali",
         {{"Paris", "Europe/Paris", 60}, {"Lyon", "Europe/Paris", 60},
          {"Marseille", "Europe/Paris", 60}, {"La Réunion", "Indian/Reunion", 240}}},
        {"ES", "es", 60, "+34", "Calle Mayor|Calle Real|Avenida de la Paz|Plaza Nueva",
         "Lucía|Hugo|María|Mateo|Sofía|Íñigo|Begoña|Álvaro|Núria|Jordi|Paula|Javier",
         "García López|Fernández|González|Rodríguez|Martínez|Sánchez|Pérez Gómez|Muñoz|Ibáñez",
         {{"Madrid", "Europe/Madrid", 60}, {"Barcelona", "Europe/Madrid", 60},
          {"Las Palmas", "Atlantic/Canary", 0}}},
        {"MX", "es", 35, "+52", "Avenida Juárez|Calle Hidalgo|Insurgentes Sur",
         "Guadalupe|José Luis|Ximena|Santiago|Valentina|Emiliano|Renata|Ángel",
         "Hernández|García|Martínez|López|Ramírez|Flores|Nuñez",
         {{"Ciudad de México", "America/Mexico_City", -360}, {"Tijuana", "America/Tijuana", -480}}},
        {"IT", "it", 45, "+39", "Via Roma|Corso Italia|Via Garibaldi|Piazza Dante",
         "Sofia|Leonardo|Giulia|Alessandro|Aurora|Niccolò|Chiara|Matteo", "Rossi|Russo|Ferrari|Esposito|Bianchi|D'Amico|De Luca",
         {{"Milano", "Europe/Rome", 60}, {"Roma", "Europe/Rome", 60}}},
        {"NL", "nl", 25, "+31", "Kerkstraat|Dorpsstraat|Prinsengracht",
         "Sanne|Daan|Femke|Bram|Lotte|Sem|Noor|Jan-Willem", "de Jong|Jansen|de Vries|van den Berg|Bakker|van 't Hoff",
         {{"Amsterdam", "Europe/Amsterdam", 60}, {"Utrecht", "Europe/Amsterdam", 60}}},
        {"PL", "pl", 30, "+48", "ulica Długa|ulica Polna|aleja Wolności",
         "Zofia|Jakub|Agnieszka|Paweł|Małgorzata|Łukasz|Kinga|Stanisław", "Nowak|Kowalska|Wiśniewski|Wójcik|Dąbrowska|Szczęsny",
         {{"Warszawa", "Europe/Warsaw", 60}, {"Kraków", "Europe/Warsaw", 60}}},
        {"SE", "sv", 15, "+46", "Storgatan|Kungsgatan|Skolvägen", "Åsa|Björn|Elsa|Håkan|Linnéa|Örjan",
         "Andersson|Johansson|Lindström|Sjöberg|Åkesson", {{"Stockholm", "Europe/Stockholm", 60}}},
        {"TR", "tr", 20, "+90", "Atatürk Caddesi|Gül Sokak", "Zeynep|Yusuf|Elif|İbrahim|Çağla|Ömer",
         "Yılmaz|Kaya|Demir|Şahin|Öztürk|Çelik", {{"İstanbul", "Europe/Istanbul", 180}}},
        {"GR", "el", 12, "+30", "Ερμού|Σταδίου", "Μαρία|Γιώργος|Ελένη|Δημήτρης|Σοφία|Νίκος",
         "Παπαδόπουλος|Γεωργίου|Δημητρίου|Ιωάννου", {{"Αθήνα", "Europe/Athens", 120}}},
        {"UA", "uk", 15, "+380", "вулиця Шевченка|вулиця Франка", "Олена|Андрій|Наталія|Сергій|Софія|Тарас",
         "Шевченко|Коваленко|Бондаренко|Ткаченко|Мельник", {{"Київ", "Europe/Kyiv", 120}, {"Львів", "Europe/Kyiv", 120}}},
        {"IL", "he", 8, "+972", "הרצל|דיזנגוף", "נועה|איתי|תמר|יוסף|מאיה", "כהן|לוי|מזרחי|פרץ",
         {{"תל אביב", "Asia/Jerusalem", 120}}},
        {"EG", "ar", 12, "+20", "شارع النيل|شارع التحرير", "فاطمة|محمد|نور|أحمد|ليلى|عمر", "حسن|علي|إبراهيم|منصور|السيد",
         {{"القاهرة", "Africa/Cairo", 120}}},
        {"AE", "ar", 8, "+971", "شارع الشيخ زايد", "مريم|سعيد|حصة|خالد", "المنصوري|الهاشمي|الكعبي", {{"دبي", "Asia/Dubai", 240}}},
        {"IN", "hi", 45, "+91", "महात्मा गांधी रोड|स्टेशन रोड", "प्रिया|अर्जुन|अनन्या|रोहन|दीपिका|विकास|Priya|Rahul",
         "शर्मा|वर्मा|पटेल|सिंह|गुप्ता|Iyer|Venkataraman", {{"मुंबई", "Asia/Kolkata", 330}, {"दिल्ली", "Asia/Kolkata", 330}}},
        {"NP", "ne", 3, "+977", "न्यू रोड", "सीता|राम|गीता", "श्रेष्ठ|थापा", {{"काठमाडौँ", "Asia/Kathmandu", 345}}},
        {"TH", "th", 8, "+66", "ถนนสุขุมวิท", "สมชาย|สุดา|อนันต์|มาลี", "ศรีสุข|วงศ์สวัสดิ์|ทองดี", {{"กรุงเทพฯ", "Asia/Bangkok", 420}}},
        {"VN", "vi", 10, "+84", "Đường Lê Lợi|Đường Trần Hưng Đạo", "Thị Hương|Văn Minh|Ngọc Ánh|Quốc Bảo",
         "Nguyễn|Trần|Lê|Phạm|Đặng", {{"Hà Nội", "Asia/Bangkok", 420}}},
        {"CN", "zh", 50, "+86", "中山路|人民路|解放路", "伟|芳|秀英|娜|敏|静|建国|子涵|欣怡|浩然", "王|李|张|刘|陈|杨|黄|欧阳",
         {{"上海", "Asia/Shanghai", 480}, {"北京", "Asia/Shanghai", 480}, {"深圳", "Asia/Shanghai", 480}}},
        {"JP", "ja", 35, "+81", "中央通り|桜通り", "陽菜|蓮|結衣|大翔|さくら|翔太|美咲|健", "佐藤|鈴木|高橋|田中|渡辺|伊藤|小鳥遊",
         {{"東京", "Asia/Tokyo", 540}, {"大阪", "Asia/Tokyo", 540}}},
        {"KR", "ko", 20, "+82", "세종대로|강남대로", "서연|민준|지우|도윤|하은|예준", "김|이|박|최|정|남궁", {{"서울", "Asia/Seoul", 540}}},
        {"BR", "pt", 40, "+55", "Rua das Flores|Avenida Brasil", "Ana Clara|João|Beatriz|Antônio|Letícia|Vinícius|Conceição",
         "Silva|Santos|Oliveira|Souza|Gonçalves|Araújo", {{"São Paulo", "America/Sao_Paulo", -180}, {"Manaus", "America/Manaus", -240}}},
        {"AU", "en", 25, "+61", "George Street|Beach Road", "Charlotte|Oliver|Matilda|Jack|Ruby|Cooper", "Smith|Nguyen|Williams|Kelly|Singh",
         {{"Sydney", "Australia/Sydney", 600}, {"Brisbane", "Australia/Brisbane", 600},
          {"Adelaide", "Australia/Adelaide", 570}, {"Perth", "Australia/Perth", 480}}},
    };
}

} // namespace

std::span<const Country> countries()
{
    static const std::vector<Country> all = make();
    return all;
}

std::vector<std::string_view> parts(std::string_view list)
{
    std::vector<std::string_view> found;
    for (;;) {
        const std::size_t bar = list.find('|');
        found.push_back(list.substr(0, bar));
        if (bar == std::string_view::npos)
            return found;
        list.remove_prefix(bar + 1);
    }
}

} // namespace throughline::sample
