// Towns so well known that people name them without their country. A short line that says one of them and nothing else
// is a place. Left out are those that are words or first names as well (Reading, Essen, Tours, Victoria); which country
// each lies in is not told, since it is not stated.

const german =
  'Berlin|Hamburg|München|Munich|Köln|Cologne|Frankfurt|Frankfurt am Main|Stuttgart|Düsseldorf|Leipzig|Dortmund|Bremen|Dresden|Hannover|Hanover|Nürnberg|Nuremberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Mannheim|Karlsruhe|Augsburg|Wiesbaden|Mönchengladbach|Gelsenkirchen|Aachen|Braunschweig|Chemnitz|Kiel|Halle (Saale)|Magdeburg|Freiburg|Freiburg im Breisgau|Krefeld|Mainz|Lübeck|Erfurt|Oberhausen|Rostock|Kassel|Hagen|Potsdam|Saarbrücken|Hamm|Ludwigshafen|Mülheim|Oldenburg|Osnabrück|Leverkusen|Heidelberg|Darmstadt|Solingen|Regensburg|Paderborn|Ingolstadt|Würzburg|Fürth|Ulm|Heilbronn|Pforzheim|Wolfsburg|Göttingen|Bottrop|Reutlingen|Koblenz|Erlangen|Bremerhaven|Remscheid|Recklinghausen|Bergisch Gladbach|Trier|Jena|Salzgitter|Moers|Siegen|Gütersloh|Hildesheim|Cottbus|Schwerin|Tübingen|Konstanz|Bamberg|Bayreuth|Passau|Flensburg|Marburg|Gießen|Wien|Vienna|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Zürich|Zurich|Genf|Genève|Geneva|Basel|Bern|Lausanne|Winterthur|Luzern|Lucerne|St. Gallen|Lugano|Zug|Vaduz'
const english =
  'London|Greater London|Central London|Manchester|Birmingham|Liverpool|Leeds|Sheffield|Bristol|Glasgow|Edinburgh|Cardiff|Belfast|Nottingham|Leicester|Southampton|Portsmouth|Newcastle|Newcastle upon Tyne|Oxford|Cambridge|Brighton|Milton Keynes|Coventry|Plymouth|Aberdeen|Dundee|Swansea|York|Norwich|Exeter|Dublin|Galway|Limerick|New York|New York City|NYC|Los Angeles|San Francisco|San Francisco Bay Area|Silicon Valley|San Diego|San Jose|Palo Alto|Mountain View|Menlo Park|Seattle|Boston|Chicago|Houston|Dallas|Austin|Denver|Atlanta|Miami|Philadelphia|Washington DC|Washington, D.C.|Detroit|Minneapolis|Pittsburgh|Las Vegas|Salt Lake City|New Orleans|Nashville|Honolulu|Toronto|Montréal|Montreal|Vancouver|Calgary|Ottawa|Edmonton|Winnipeg|Québec City|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Auckland|Christchurch|Cape Town|Johannesburg|Durban|Pretoria'
const romance =
  'Paris|Lyon|Marseille|Toulouse|Bordeaux|Lille|Nantes|Strasbourg|Montpellier|Rennes|Grenoble|Rouen|Le Havre|Saint-Étienne|Toulon|Dijon|Le Mans|Clermont-Ferrand|Aix-en-Provence|Perpignan|Besançon|Orléans|Metz|Limoges|Amiens|Poitiers|La Rochelle|Nanterre|Boulogne-Billancourt|Saint-Denis|Versailles|Bruxelles|Brussels|Brussel|Liège|Namur|Charleroi|Luxembourg|Madrid|Barcelona|Valencia|Sevilla|Seville|Zaragoza|Málaga|Murcia|Palma de Mallorca|Bilbao|Alicante|Valladolid|Gijón|Granada|A Coruña|Oviedo|Pamplona|San Sebastián|Santander|Salamanca|Lisboa|Lisbon|Coimbra|Braga|Aveiro|Milano|Milan|Roma|Rome|Torino|Turin|Napoli|Naples|Palermo|Genova|Genoa|Bologna|Firenze|Venezia|Venice|Verona|Padova|Trieste|Brescia|Bergamo|Modena|Parma|Catania|Ciudad de México|Mexico City|CDMX|Guadalajara|Monterrey|Tijuana|Bogotá|Medellín|Barranquilla|Lima|Santiago de Chile|Buenos Aires|Rosario|Montevideo|Quito|Guayaquil|Caracas|Asunción|Santo Domingo|Ciudad de Guatemala|San Salvador|Tegucigalpa|Managua|La Paz|Santa Cruz de la Sierra|São Paulo|Rio de Janeiro|Belo Horizonte|Brasília|Curitiba|Porto Alegre|Florianópolis|Recife|Goiânia|Campinas|Manaus|Joinville|București|Bucharest|Cluj-Napoca|Cluj|Timișoara|Iași|Brașov|Chișinău'
const northern =
  'Amsterdam|Rotterdam|Den Haag|The Hague|Utrecht|Eindhoven|Groningen|Tilburg|Almere|Breda|Nijmegen|Arnhem|Haarlem|Enschede|Apeldoorn|Amersfoort|Zwolle|Leiden|Maastricht|Dordrecht|Zoetermeer|Delft|Antwerpen|Antwerp|Gent|Ghent|Leuven|Brugge|Bruges|Hasselt|Mechelen|Kortrijk|København|Copenhagen|Aarhus|Aalborg|Odense|Stockholm|Göteborg|Gothenburg|Malmö|Uppsala|Linköping|Västerås|Örebro|Norrköping|Helsingborg|Jönköping|Umeå|Luleå|Oslo|Bergen|Trondheim|Stavanger|Tromsø|Kristiansand|Helsinki|Espoo|Tampere|Turku|Oulu|Vantaa|Jyväskylä|Reykjavík|Reykjavik|Tallinn|Tartu|Riga|Rīga|Vilnius|Kaunas|Klaipėda'
const eastern =
  'Warszawa|Warsaw|Kraków|Krakow|Łódź|Wrocław|Wroclaw|Poznań|Poznan|Gdańsk|Gdansk|Gdynia|Szczecin|Bydgoszcz|Lublin|Katowice|Białystok|Rzeszów|Toruń|Gliwice|Kielce|Olsztyn|Praha|Prague|Brno|Ostrava|Plzeň|Olomouc|Bratislava|Košice|Žilina|Budapest|Debrecen|Szeged|Ljubljana|Maribor|Zagreb|Rijeka|Beograd|Belgrade|Novi Sad|Sarajevo|Skopje|Podgorica|Tirana|Prishtina|Sofia|Plovdiv|Athens|Thessaloniki|Nicosia|Limassol|Istanbul|İstanbul|Ankara|İzmir|Izmir|Bursa|Antalya|Kocaeli|Kyiv|Kiev|Lviv|Kharkiv|Odesa|Dnipro|Minsk|Tbilisi|Yerevan|Baku|Almaty|Astana|Tashkent|Bishkek|Moscow'
const asian =
  'Tel Aviv|Jerusalem|Haifa|Dubai|Abu Dhabi|Sharjah|Doha|Riyadh|Jeddah|Dammam|Kuwait City|Manama|Muscat|Amman|Beirut|Cairo|Alexandria|Casablanca|Rabat|Marrakech|Tunis|Algiers|Nairobi|Mombasa|Kampala|Kigali|Dar es Salaam|Addis Ababa|Accra|Lagos|Abuja|Port Harcourt|Dakar|Abidjan|Kinshasa|Lusaka|Harare|Gaborone|Windhoek|Mumbai|New Delhi|Delhi|Bengaluru|Bangalore|Hyderabad|Chennai|Kolkata|Pune|Ahmedabad|Gurugram|Gurgaon|Noida|Jaipur|Kochi|Coimbatore|Indore|Lucknow|Chandigarh|Nagpur|Thiruvananthapuram|Bhubaneswar|Dhaka|Chittagong|Karachi|Lahore|Islamabad|Rawalpindi|Faisalabad|Colombo|Kathmandu|Yangon|Bangkok|Chiang Mai|Kuala Lumpur|Penang|Johor Bahru|Jakarta|Bandung|Surabaya|Yogyakarta|Denpasar|Manila|Makati|Quezon City|Taguig|Cebu City|Hanoi|Hà Nội|Ho Chi Minh City|Hồ Chí Minh|TP. Hồ Chí Minh|TP.HCM|Đà Nẵng|Da Nang|Phnom Penh|Vientiane|Beijing|Shanghai|Shenzhen|Guangzhou|Hangzhou|Chengdu|Nanjing|Wuhan|Taipei|Seoul|Busan|Tokyo|Osaka|Kyoto|Nagoya|Yokohama|Fukuoka|Sapporo'
const inOtherScripts =
  'Москва|Санкт-Петербург|Новосибирск|Екатеринбург|Казань|Нижний Новгород|Челябинск|Самара|Омск|Ростов-на-Дону|Уфа|Красноярск|Воронеж|Пермь|Волгоград|Краснодар|Саратов|Тюмень|Минск|Гомель|Витебск|Гродно|Брест|Могилёв|Могилев|Алматы|Астана|Ташкент|Бишкек|Київ|Киев|Львів|Харків|Одеса|Дніпро|София|Пловдив|Варна|Београд|Нови Сад|Αθήνα|Θεσσαλονίκη|الرياض|جدة|الدمام|مكة المكرمة|المدينة المنورة|القاهرة|الإسكندرية|دبي|أبوظبي|أبو ظبي|الشارقة|الدوحة|الدار البيضاء|تونس العاصمة|تهران|تل أبيب|תל אביב|ירושלים|חיפה|北京|上海|深圳|广州|廣州|杭州|成都|南京|武汉|西安|苏州|蘇州|重庆|天津|台北|台北市|新北市|台中|台中市|高雄|高雄市|東京|大阪|名古屋|横浜|京都|神戸|福岡|札幌|仙台|서울|부산|대구|인천|대전|광주|울산|กรุงเทพ|กรุงเทพฯ|กรุงเทพมหานคร|เชียงใหม่'

const towns: ReadonlySet<string> = new Set(
  [german, english, romance, northern, eastern, asian, inOtherScripts].flatMap((list) =>
    list.split('|').map((town) => town.toLowerCase()),
  ),
)

/** "10115 Berlin", "Berlin-Mitte", "Paris 8e", "Lyon (69)" */
const around = /^(?:\d{4,5} )?(.{2,40}?)(?:-\p{Lu}\p{L}{2,30}| \d{1,2}(?:er?|ème)?| \(\d{2,5}\))?$/u
const longestList = 400
const parting = /\s*[,/&+、，]\s*|\s+(?:and|und|et|y|e|en|och|og|oraz|и)\s+/u

/** The towns in a text that names well-known ones and nothing else: "Berlin", "Leeds, York & Bristol"; none where it does not. */
export function knownTowns(text: string): string[] {
  if (text.length > longestList || !/^[\p{Lu}\p{Lo}\d]/u.test(text)) return []
  if (isKnownTown(text)) return [text]
  const parts = text.split(parting)
  return parts.length > 1 && parts.every(isKnownTown) ? parts : []
}

/** Whether a text is the name of such a town, alone or with what of it is meant. */
function isKnownTown(text: string): boolean {
  const plain = text.trim()
  // In small letters it is a word: "nice", "berlin" of a tag.
  if (!/^[\p{Lu}\p{Lo}\d]/u.test(plain)) return false
  if (towns.has(plain.toLowerCase())) return true
  const inner = around.exec(plain)?.[1]
  return inner !== undefined && towns.has(inner.toLowerCase())
}
