// Towns of North America by the letters of their state or province, where these are a country's as well: "Santa Clara, CA",
// "Dover, DE", "Naperville, IL". Whatever country another town of the name is in, behind these the letters are the state's.

const towns: Readonly<Record<string, string>> = {
  AR: 'Bentonville|Conway|Fayetteville|Fort Smith|Hot Springs|Jonesboro|North Little Rock|Rogers|Springdale',
  CA:
    'Agoura Hills|Alameda|Alhambra|Aliso Viejo|Anaheim|Antioch|Arcadia|Azusa|Bakersfield|Belmont|Benicia|' +
    'Berkeley|Beverly Hills|Brea|Brisbane|Buena Park|Burbank|Burlingame|Calabasas|Camarillo|Campbell|' +
    'Carlsbad|Carson|Cerritos|Chatsworth|Chico|Chino|Chula Vista|City of Industry|Claremont|Commerce|' +
    'Compton|Concord|Corona|Costa Mesa|Covina|Culver City|Cupertino|Cypress|Daly City|Danville|Davis|' +
    'Del Mar|Diamond Bar|Downey|Duarte|Dublin|East Palo Alto|El Cajon|El Monte|El Segundo|Elk Grove|' +
    'Emeryville|Encinitas|Encino|Escondido|Eureka|Fairfield|Folsom|Fontana|Foster City|Fountain Valley|' +
    'Fremont|Fresno|Fullerton|Garden Grove|Gardena|Gilroy|Glendale|Goleta|Hawthorne|Hayward|Hollywood|' +
    'Huntington Beach|Inglewood|Irvine|Irwindale|La Jolla|La Mesa|Laguna Hills|Lake Forest|Lancaster|' +
    'Livermore|Lodi|Long Beach|Los Alamitos|Los Altos|Los Gatos|Manhattan Beach|Manteca|Marina del Rey|' +
    'Martinez|Merced|Mill Valley|Milpitas|Mission Viejo|Modesto|Moffett Field|Mojave|Monrovia|Monterey|' +
    'Moorpark|Moreno Valley|Morgan Hill|Murrieta|Napa|Newark|Newport Beach|North Hollywood|Northridge|' +
    'Norwalk|Novato|Oakland|Oceanside|Orange|Oxnard|Palm Desert|Palm Springs|Palmdale|Pasadena|Petaluma|' +
    'Placentia|Playa Vista|Pleasanton|Pomona|Poway|Rancho Cordova|Rancho Cucamonga|Redding|Redlands|' +
    'Redondo Beach|Redwood City|Riverside|Rocklin|Roseville|Salinas|San Bernardino|San Bruno|San Carlos|' +
    'San Clemente|San Leandro|San Luis Obispo|San Marcos|San Mateo|San Pedro|San Rafael|San Ramon|' +
    'Santa Ana|Santa Barbara|Santa Clara|Santa Clarita|Santa Cruz|Santa Fe Springs|Santa Monica|' +
    'Santa Rosa|Sausalito|Scotts Valley|Seal Beach|Sherman Oaks|Simi Valley|Solana Beach|' +
    'South San Francisco|Stanford|Stockton|Studio City|Sunnyvale|Temecula|Thousand Oaks|Torrance|Tracy|' +
    'Truckee|Turlock|Tustin|Union City|Universal City|Upland|Vacaville|Valencia|Vallejo|Van Nuys|Venice|' +
    'Ventura|Vernon|Victorville|Visalia|Vista|Walnut Creek|Watsonville|West Hollywood|West Sacramento|' +
    'Westlake Village|Westminster|Whittier|Woodland|Woodland Hills|Yorba Linda',
  CO:
    'Arvada|Aspen|Aurora|Breckenridge|Brighton|Broomfield|Castle Rock|Centennial|Commerce City|Durango|' +
    'Englewood|Erie|Evergreen|Glenwood Springs|Golden|Grand Junction|Greeley|Greenwood Village|' +
    'Highlands Ranch|Lafayette|Lakewood|Littleton|Lone Tree|Longmont|Louisville|Loveland|Northglenn|' +
    'Parker|Pueblo|Steamboat Springs|Superior|Thornton|Vail|Westminster|Wheat Ridge',
  DE:
    'Bear|Claymont|Dover|Georgetown|Hockessin|Lewes|Middletown|Milford|New Castle|Newark|Rehoboth Beach|' +
    'Seaford|Smyrna',
  ID:
    "Boise|Caldwell|Coeur d’Alene|Coeur d'Alene|Eagle|Idaho Falls|Lewiston|Meridian|Moscow|Nampa|" +
    'Pocatello|Post Falls|Twin Falls',
  IL:
    'Abbott Park|Addison|Arlington Heights|Aurora|Bannockburn|Belleville|Bensenville|Bloomington|' +
    'Bolingbrook|Buffalo Grove|Burr Ridge|Carbondale|Carol Stream|Champaign|Chicago Heights|Cicero|' +
    'Crystal Lake|Decatur|Deerfield|DeKalb|Des Plaines|Downers Grove|East Peoria|Edwardsville|Effingham|' +
    'Elgin|Elk Grove Village|Elmhurst|Evanston|Franklin Park|Galesburg|Glenview|Gurnee|Highland Park|' +
    'Hinsdale|Hoffman Estates|Itasca|Joliet|Kankakee|Lake Forest|Libertyville|Lincolnshire|Lisle|Lombard|' +
    'Mattoon|McHenry|Melrose Park|Moline|Mount Prospect|Naperville|Normal|North Chicago|Northbrook|' +
    'Northfield|Oak Brook|Oak Park|Oakbrook Terrace|Orland Park|Palatine|Peoria|Quincy|Riverwoods|' +
    'Rock Island|Rockford|Rolling Meadows|Romeoville|Rosemont|Schaumburg|Skokie|Springfield|Tinley Park|' +
    'Urbana|Vernon Hills|Warrenville|Waukegan|Westchester|Wheaton|Wheeling|Wood Dale',
  IN:
    'Anderson|Batesville|Bloomington|Carmel|Columbus|Crane|Crown Point|Elkhart|Evansville|Fishers|' +
    'Fort Wayne|Gary|Goshen|Greenfield|Greenwood|Hammond|Jasper|Jeffersonville|Kokomo|Lafayette|Lebanon|' +
    'Merrillville|Michigan City|Mishawaka|Muncie|New Albany|Noblesville|Plainfield|Richmond|Seymour|' +
    'Shelbyville|South Bend|Terre Haute|Valparaiso|Vincennes|Warsaw|West Lafayette|Westfield|Whitestown|' +
    'Zionsville',
  MT: 'Belgrade|Billings|Bozeman|Butte|Great Falls|Helena|Kalispell|Missoula|Whitefish',
  NL: "Corner Brook|Gander|Happy Valley-Goose Bay|Mount Pearl|St John’s|St John's|St. John’s|St. John's",
  PE: 'Charlottetown|Summerside',
}

const known = new Map(Object.entries(towns).map(([code, list]) => [code, new Set(list.split('|'))]))

/** Whether a town lies in the state of these letters, as far as it settles that they are no country's. */
export function isTownOfState(town: string, code: string): boolean {
  return known.get(code)?.has(town) === true
}
