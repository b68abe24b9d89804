// Towns so well known that people name them without their country, by the country each lies in. That country is never told
// of a place: it settles whether "CO" behind a town is Colorado or Colombia, and a line that is one of them is a place.
// Left out are those that are words or first names as well (Reading, Essen, Tours, Victoria).

import { byWord } from '../text/wordLists.ts'

const towns: Readonly<Record<string, string>> = {
  DE:
    'Berlin|Hamburg|München|Munich|Köln|Cologne|Frankfurt|Frankfurt am Main|Stuttgart|Düsseldorf|Leipzig|' +
    'Dortmund|Bremen|Dresden|Hannover|Hanover|Nürnberg|Nuremberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|' +
    'Münster|Mannheim|Karlsruhe|Augsburg|Wiesbaden|Mönchengladbach|Gelsenkirchen|Aachen|Braunschweig|' +
    'Chemnitz|Kiel|Halle (Saale)|Magdeburg|Freiburg|Freiburg im Breisgau|Krefeld|Mainz|Lübeck|Erfurt|' +
    'Oberhausen|Rostock|Kassel|Hagen|Potsdam|Saarbrücken|Hamm|Ludwigshafen|Mülheim|Oldenburg|Osnabrück|' +
    'Leverkusen|Heidelberg|Darmstadt|Solingen|Regensburg|Paderborn|Ingolstadt|Würzburg|Fürth|Ulm|Heilbronn|' +
    'Pforzheim|Wolfsburg|Göttingen|Bottrop|Reutlingen|Koblenz|Erlangen|Bremerhaven|Remscheid|Recklinghausen|' +
    'Bergisch Gladbach|Trier|Jena|Salzgitter|Moers|Siegen|Gütersloh|Hildesheim|Cottbus|Schwerin|Tübingen|' +
    'Konstanz|Bamberg|Bayreuth|Passau|Flensburg|Marburg|Gießen',
  AT: 'Wien|Vienna|Graz|Linz|Salzburg|Innsbruck|Klagenfurt',
  CH: 'Zürich|Zurich|Genf|Genève|Geneva|Basel|Bern|Lausanne|Winterthur|Luzern|Lucerne|St. Gallen|Lugano|Zug',
  LI: 'Vaduz',
  GB:
    'London|Greater London|Central London|Manchester|Birmingham|Liverpool|Leeds|Sheffield|Bristol|Glasgow|' +
    'Edinburgh|Cardiff|Belfast|Nottingham|Leicester|Southampton|Portsmouth|Newcastle|Newcastle upon Tyne|' +
    'Oxford|Cambridge|Brighton|Milton Keynes|Coventry|Plymouth|Aberdeen|Dundee|Swansea|York|Norwich|Exeter',
  IE: 'Dublin|Cork|Galway|Limerick',
  US:
    'New York|New York City|NYC|Los Angeles|San Francisco|San Francisco Bay Area|Silicon Valley|San Diego|' +
    'San Jose|Palo Alto|Mountain View|Menlo Park|Seattle|Boston|Chicago|Houston|Dallas|Austin|Denver|Atlanta|' +
    'Miami|Philadelphia|Washington DC|Washington, D.C.|Detroit|Minneapolis|Pittsburgh|Las Vegas|' +
    'Salt Lake City|New Orleans|Nashville|Honolulu',
  CA: 'Toronto|Montréal|Montreal|Vancouver|Calgary|Ottawa|Edmonton|Winnipeg|Québec City',
  AU: 'Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart',
  NZ: 'Auckland|Christchurch',
  ZA: 'Cape Town|Johannesburg|Durban|Pretoria',
  FR:
    'Paris|Lyon|Marseille|Toulouse|Bordeaux|Lille|Nantes|Strasbourg|Montpellier|Rennes|Grenoble|Rouen|' +
    'Le Havre|Saint-Étienne|Toulon|Dijon|Le Mans|Clermont-Ferrand|Aix-en-Provence|Perpignan|Besançon|Orléans|' +
    'Metz|Limoges|Amiens|Poitiers|La Rochelle|Nanterre|Boulogne-Billancourt|Saint-Denis|Versailles',
  BE: 'Bruxelles|Brussels|Brussel|Liège|Namur|Charleroi|Antwerpen|Antwerp|Gent|Ghent|Leuven|Brugge|Bruges|Hasselt|Mechelen|Kortrijk',
  LU: 'Luxembourg',
  ES: 'Madrid|Barcelona|Valencia|Sevilla|Seville|Zaragoza|Málaga|Murcia|Palma de Mallorca|Bilbao|Alicante|Valladolid|Gijón|Granada|A Coruña|Oviedo|Pamplona|San Sebastián|Santander|Salamanca',
  PT: 'Lisboa|Lisbon|Coimbra|Braga|Aveiro',
  IT: 'Milano|Milan|Roma|Rome|Torino|Turin|Napoli|Naples|Palermo|Genova|Genoa|Bologna|Firenze|Venezia|Venice|Verona|Padova|Trieste|Brescia|Bergamo|Modena|Parma|Catania',
  MX: 'Ciudad de México|Mexico City|CDMX|Guadalajara|Monterrey|Tijuana',
  CO: 'Bogotá|Medellín|Barranquilla',
  PE: 'Lima',
  CL: 'Santiago de Chile',
  AR: 'Buenos Aires|Rosario',
  UY: 'Montevideo',
  EC: 'Quito|Guayaquil',
  VE: 'Caracas',
  PY: 'Asunción',
  DO: 'Santo Domingo',
  GT: 'Ciudad de Guatemala',
  SV: 'San Salvador',
  HN: 'Tegucigalpa',
  NI: 'Managua',
  BO: 'La Paz|Santa Cruz de la Sierra',
  BR: 'São Paulo|Rio de Janeiro|Belo Horizonte|Brasília|Brasilia|Curitiba|Porto Alegre|Florianópolis|Recife|Goiânia|Campinas|Manaus|Joinville',
  RO: 'București|Bucharest|Cluj-Napoca|Cluj|Timișoara|Iași|Brașov',
  MD: 'Chișinău',
  NL:
    'Amsterdam|Rotterdam|Den Haag|The Hague|Utrecht|Eindhoven|Groningen|Tilburg|Almere|Breda|Nijmegen|Arnhem|' +
    'Haarlem|Enschede|Apeldoorn|Amersfoort|Zwolle|Leiden|Maastricht|Dordrecht|Zoetermeer|Delft',
  DK: 'København|Copenhagen|Aarhus|Aalborg|Odense',
  SE: 'Stockholm|Göteborg|Gothenburg|Malmö|Uppsala|Linköping|Västerås|Örebro|Norrköping|Helsingborg|Jönköping|Umeå|Luleå',
  NO: 'Oslo|Bergen|Trondheim|Stavanger|Tromsø|Kristiansand',
  FI: 'Helsinki|Espoo|Tampere|Turku|Oulu|Vantaa|Jyväskylä',
  IS: 'Reykjavík|Reykjavik',
  EE: 'Tallinn|Tartu',
  LV: 'Riga|Rīga',
  LT: 'Vilnius|Kaunas|Klaipėda',
  PL: 'Warszawa|Warsaw|Kraków|Krakow|Łódź|Wrocław|Wroclaw|Poznań|Poznan|Gdańsk|Gdansk|Gdynia|Szczecin|Bydgoszcz|Lublin|Katowice|Białystok|Rzeszów|Toruń|Gliwice|Kielce|Olsztyn',
  CZ: 'Praha|Prague|Brno|Ostrava|Plzeň|Olomouc',
  SK: 'Bratislava|Košice|Žilina',
  HU: 'Budapest|Debrecen|Szeged',
  SI: 'Ljubljana|Maribor',
  HR: 'Zagreb|Rijeka',
  RS: 'Beograd|Belgrade|Novi Sad|Београд|Нови Сад',
  BA: 'Sarajevo',
  MK: 'Skopje',
  ME: 'Podgorica',
  AL: 'Tirana',
  XK: 'Prishtina',
  BG: 'Sofia|Plovdiv|София|Пловдив|Варна',
  GR: 'Athens|Thessaloniki|Αθήνα|Θεσσαλονίκη',
  CY: 'Nicosia|Limassol',
  TR: 'Istanbul|İstanbul|Ankara|İzmir|Izmir|Bursa|Antalya|Kocaeli',
  UA: 'Kyiv|Kiev|Lviv|Kharkiv|Odesa|Dnipro|Київ|Киев|Львів|Харків|Одеса|Дніпро',
  BY: 'Minsk|Минск|Гомель|Витебск|Гродно|Брест|Могилёв|Могилев',
  GE: 'Tbilisi',
  AM: 'Yerevan',
  AZ: 'Baku',
  KZ: 'Almaty|Astana|Алматы|Астана',
  UZ: 'Tashkent|Ташкент',
  KG: 'Bishkek|Бишкек',
  RU: 'Moscow|Москва|Санкт-Петербург|Новосибирск|Екатеринбург|Казань|Нижний Новгород|Челябинск|Самара|Омск|Ростов-на-Дону|Уфа|Красноярск|Воронеж|Пермь|Волгоград|Краснодар|Саратов|Тюмень',
  IL: 'Tel Aviv|Jerusalem|Haifa|תל אביב|ירושלים|חיפה|تل أبيب',
  AE: 'Dubai|Abu Dhabi|Sharjah|دبي|أبوظبي|أبو ظبي|الشارقة',
  QA: 'Doha|الدوحة',
  SA: 'Riyadh|Jeddah|Dammam|الرياض|جدة|الدمام|مكة المكرمة|المدينة المنورة',
  KW: 'Kuwait City',
  BH: 'Manama',
  OM: 'Muscat',
  JO: 'Amman',
  LB: 'Beirut',
  IR: 'تهران',
  EG: 'Cairo|Alexandria|القاهرة|الإسكندرية',
  MA: 'Casablanca|Rabat|Marrakech|Tangier|Tanger|Fès|Agadir|Kénitra|الدار البيضاء',
  TN: 'Tunis|تونس العاصمة',
  DZ: 'Algiers',
  KE: 'Nairobi|Mombasa',
  UG: 'Kampala',
  RW: 'Kigali',
  TZ: 'Dar es Salaam',
  ET: 'Addis Ababa',
  GH: 'Accra',
  NG: 'Lagos|Abuja|Port Harcourt',
  SN: 'Dakar',
  CI: 'Abidjan',
  CD: 'Kinshasa',
  ZM: 'Lusaka',
  ZW: 'Harare',
  BW: 'Gaborone',
  NA: 'Windhoek',
  IN:
    'Mumbai|New Delhi|Delhi|Bengaluru|Bangalore|Hyderabad|Chennai|Kolkata|Pune|Ahmedabad|Gurugram|Gurgaon|' +
    'Noida|Jaipur|Kochi|Coimbatore|Indore|Lucknow|Chandigarh|Nagpur|Thiruvananthapuram|Bhubaneswar',
  BD: 'Dhaka|Chittagong',
  PK: 'Karachi|Lahore|Islamabad|Rawalpindi|Faisalabad',
  LK: 'Colombo',
  NP: 'Kathmandu',
  MM: 'Yangon',
  TH: 'Bangkok|Chiang Mai|กรุงเทพ|กรุงเทพฯ|กรุงเทพมหานคร|เชียงใหม่',
  MY: 'Kuala Lumpur|Penang|Johor Bahru',
  ID: 'Jakarta|Bandung|Surabaya|Yogyakarta|Denpasar',
  PH: 'Manila|Makati|Quezon City|Taguig|Cebu City',
  VN: 'Hanoi|Hà Nội|Ho Chi Minh City|Hồ Chí Minh|TP. Hồ Chí Minh|TP.HCM|Đà Nẵng|Da Nang',
  KH: 'Phnom Penh',
  LA: 'Vientiane',
  CN: 'Beijing|Shanghai|Shenzhen|Guangzhou|Hangzhou|Chengdu|Nanjing|Wuhan|北京|上海|深圳|广州|廣州|杭州|成都|南京|武汉|西安|苏州|蘇州|重庆|天津|佛山|东莞|宁波|厦门|青岛|长沙|郑州|合肥|珠海',
  TW: 'Taipei|台北|台北市|新北市|台中|台中市|高雄|高雄市',
  KR: 'Seoul|Busan|서울|부산|대구|인천|대전|광주|울산',
  JP: 'Tokyo|Osaka|Kyoto|Nagoya|Yokohama|Fukuoka|Sapporo|東京|大阪|名古屋|横浜|京都|神戸|福岡|札幌|仙台|东京|横滨|神户|福冈',
}

/** Less known ones, or words as well: enough to tell a state's letters behind them from a country's. */
const besideLetters: Readonly<Record<string, string>> = {
  AL: 'Durrës|Vlorë|Shkodër|Elbasan|Sarandë',
  AR: 'Córdoba|Mendoza|La Plata|Mar del Plata',
  AZ: 'Sumqayıt|Sumgait|Ganja|Gəncə',
  BR:
    'Salvador|Fortaleza|Belém|Natal|Vitória|Cuiabá|Maceió|Aracaju|Teresina|São Luís|João Pessoa|Campo Grande|' +
    'Macapá|Boa Vista|Porto Velho|Rio Branco|Londrina|Maringá|Ribeirão Preto|São José dos Campos|Sorocaba|' +
    'Uberlândia|Juiz de Fora|Blumenau|Caxias do Sul|Osasco|Barueri|Guarulhos|Santos|Feira de Santana|Betim|' +
    'Contagem|Niterói',
  CA:
    'Mississauga|Brampton|Québec|Quebec City|Laval|Gatineau|Saskatoon|Regina|Burnaby|Surrey|Markham|Kitchener|' +
    'Guelph|Kelowna|Oakville|Sherbrooke|Longueuil|Nanaimo|Lethbridge|Fredericton|Moncton|Trois-Rivières|Lévis|' +
    'Coquitlam|Abbotsford|North Vancouver|Whitehorse|Yellowknife|Fort McMurray',
  CH: 'Aarau|Baden|Bellinzona|Biel|Chur|Frauenfeld|Fribourg|Glarus|Liestal|Locarno|Neuchâtel|Schaffhausen|Schwyz|Sion|Solothurn|Sursee|Thun|Uster|Wil',
  CO: 'Cali|Bucaramanga|Cartagena|Pereira|Manizales',
  GA: 'Libreville|Port-Gentil',
  ID: 'Medan|Tangerang|Bekasi|Semarang|Makassar|Bali',
  IL: 'Herzliya|Netanya|Ramat Gan|Petah Tikva|Rehovot|Beer Sheva|Tel Aviv-Yafo',
  IN:
    'Mysore|Mysuru|Thane|Navi Mumbai|Surat|Vadodara|Bhopal|Patna|Ranchi|Visakhapatnam|Vijayawada|Madurai|' +
    'Kozhikode|Mohali|Ghaziabad|Faridabad|Guwahati|Dehradun|Ludhiana|Amritsar|Kanpur|Agra|Varanasi|Nashik|' +
    'Rajkot|Mangalore|Gandhinagar',
  IT:
    'Ancona|Arezzo|Bari|Bolzano|Cagliari|Caserta|Como|Ferrara|Foggia|Latina|Lecco|Livorno|Lucca|Messina|' +
    'Monza|Novara|Perugia|Pescara|Pisa|Ravenna|Reggio Emilia|Rimini|Salerno|Sassari|Siena|Taranto|Trento|' +
    'Treviso|Udine|Varese|Vicenza',
  KY: 'George Town|Grand Cayman|Seven Mile Beach|Camana Bay',
  LA: 'Luang Prabang|Savannakhet|Pakse',
  MA:
    'Salé|Témara|Mohammedia|El Jadida|Meknès|Fes|Fez|Oujda|Tétouan|Settat|Berrechid|Bouskoura|Nouaceur|' +
    'Skhirat|Laâyoune|Marrakesh|Ouarzazate|Benguerir',
  MC: 'Monaco|Monte Carlo',
  MD: 'Bălți|Tiraspol|Comrat|Cahul|Orhei',
  ME: 'Budva|Tivat|Kotor|Nikšić|Herceg Novi|Cetinje|Bijelo Polje',
  MN: 'Ulaanbaatar|Ulan Bator|Darkhan|Erdenet|Khanbogd|Oyu Tolgoi',
  MO: 'Macau|Macao|Cotai|Taipa',
  MT: 'Valletta|Sliema|Msida|Birkirkara|St. Julian’s',
  NC: 'Nouméa|Koné|Païta',
  NE: 'Niamey|Maradi|Zinder|Agadez|Diffa',
  PA: 'Panama City|Ciudad de Panamá|Panamá|Panama|Colón|Ciudad del Saber|Chitré|Panamá Oeste',
  SC: 'Mahé|Praslin|Seychelles',
  SD: 'Khartoum|Port Sudan|Omdurman|Kassala|Gedaref|Gadarif|Kadugli|Kosti|Wad Madani|Zalingei|El Fasher|El Geneina|El Obeid|Nyala|Ed Damazin',
  SG: 'Singapore|Singapur|Singapour',
  TN: 'Sfax|Sousse|Ariana|Monastir|Nabeul|Bizerte|Ben Arous|La Marsa|Hammamet|Gabès|Kairouan|Manouba|Mahdia|Gafsa|Djerba',
  US:
    'Anchorage|Baltimore|Boulder|Colorado Springs|Des Moines|Fort Collins|Indianapolis|Kansas City|' +
    'Little Rock|Louisville|Memphis|Omaha|Phoenix|Sacramento|Scottsdale|St. Louis|Tucson|Virginia Beach|' +
    'Wilmington',
}

const small = (town: string): string => town.toLowerCase()
const wellKnown: ReadonlyMap<string, string> = byWord(towns, small)
const spelled = [...wellKnown, ...byWord(besideLetters, small)]
const plain = (town: string): string => town.normalize('NFD').replace(/\p{M}/gu, '')
/** Also without their accents: "Bogota". */
const countries: ReadonlyMap<string, string> = new Map([
  ...spelled.map(([town, country]): [string, string] => [plain(town), country]),
  ...spelled,
])

/** Whether a town is known without its country. */
export function isWellKnownTown(town: string): boolean {
  return wellKnown.has(town.toLowerCase())
}

/** The country a town lies in, two letters, as far as it settles what two letters behind it mean; else null. */
export function countryOfTown(town: string): string | null {
  return countries.get(town.toLowerCase()) ?? null
}
