// States, provinces and cantons that are written behind towns without their country: "Austin, TX", "Halifax, Nova
// Scotia", "Sydney NSW", "Zürich, ZH". One table for whoever has to tell such a place or its country.

interface States {
  codes: readonly string[]
  names: readonly string[]
}

const ofUnitedStates: States = {
  codes:
    `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR
    PA RI SC SD TN TX UT VT VA WA WV WI WY DC`.split(/\s+/),
  names:
    `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|
    Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|
    Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|
    Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|
    West Virginia|Wisconsin|Wyoming`.split(/\|\s*/),
}

const ofCanada: States = {
  codes: 'AB BC MB NB NL NS NU ON PE QC SK YT'.split(' '),
  names: `Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Nova Scotia|Ontario|
    Prince Edward Island|Quebec|Québec|Saskatchewan`.split(/\|\s*/),
}

const ofAustralia: States = {
  codes: 'NSW VIC QLD TAS ACT'.split(' '),
  names: 'New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania'.split('|'),
}

/** Two letters by the country whose states, provinces or cantons they are. */
const twoLettersIn: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    US: ofUnitedStates.codes.join(' '),
    CA: ofCanada.codes.join(' '),
    AT: 'BG KT OO SB ST TI VO WI',
    BR: 'AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO',
    CH: 'AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH',
    DE: 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH',
    ES: 'AN AS CB CM CN CT EX GA IB MC MD NC PV RI VC',
    IN: 'AP AR AS BR CG DL GA GJ HP HR JH JK KA KL MH ML MN MP MZ NL OD OR PB RJ SK TG TN TR TS UK UP WB',
    IT: `AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR
      GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ
      RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VS VT VV`,
    NL: 'DR FL GD NB NH OV UT ZE ZH',
    PL: 'DS KP LB LD MA MZ OP PD PM SL SW WN WP ZP',
  }).map(([country, codes]) => [country, new Set(codes.split(/\s+/))]),
)

/** Of two countries each: the Northwest Territories or the Northern Territory; and what is Saudi Arabia's code too. */
const ofSeveral = ['NT', 'SA']

const northAmericanNames = new Set([...ofUnitedStates.names, ...ofCanada.names])
const twoLetters = new Set([...ofUnitedStates.codes, ...ofCanada.codes, ...ofSeveral])

/** Whether two letters are a state's or a province's of North America or Australia; most are a country's as well. */
export function isStateCode(code: string): boolean {
  return twoLetters.has(code)
}

/** Whether a name is that of a state or a province of North America, which is hardly ever a town's. */
export function isStateName(name: string): boolean {
  return northAmericanNames.has(name)
}

/** Whether a name or two letters are a state or a province of North America or Australia. */
export function isState(name: string): boolean {
  return isStateCode(name) || isStateName(name)
}

/** The country a state or a province of North America, or the letters of one of Australia, is in; null for those that could be elsewhere. */
export function countryOfState(state: string): 'US' | 'CA' | 'AU' | null {
  if (state === 'Georgia') return null
  const isIn = ({ codes, names }: States) => codes.includes(state) || names.includes(state)
  if (ofAustralia.codes.includes(state)) return 'AU'
  return isIn(ofUnitedStates) ? 'US' : isIn(ofCanada) ? 'CA' : null
}

/** The states by the first digit of their postal codes; those of Delaware could be of Berlin. */
const byFirstDigit = [
  'CT MA ME NH NJ RI VT',
  'NY PA',
  'DC MD NC SC VA WV',
  'AL FL GA MS TN',
  'IN KY MI OH',
  'IA MN MT ND SD WI',
  'IL KS MO NE',
  'AR LA OK TX',
  'AZ CO ID NM NV UT WY',
  'AK CA HI OR WA',
].map((states) => states.split(' '))

/** Whether a state of the United States has such a postal code: "TX" and "78701". */
export function hasPostalCode(state: string, postalCode: string): boolean {
  return byFirstDigit[Number(postalCode[0])]?.includes(state) ?? false
}

/** Whether two letters are a state, a province or a canton of a country. */
export function isStateOf(country: string, code: string): boolean {
  return twoLettersIn[country]?.has(code) ?? false
}

/** Whether all of them are states, provinces or cantons of one country. */
export function areStatesOfOne(codes: readonly string[]): boolean {
  return Object.values(twoLettersIn).some((known) => codes.every((code) => known.has(code)))
}

/** Counties and voivodeships: "Reading, Berkshire", "Gdańsk, pomorskie". */
const countiesBehindTowns =
  'Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|Cumbria|Derbyshire|Devon|Dorset|(?:County )?Durham|' +
  'Essex|(?:East|West) Sussex|Gloucestershire|Greater London|Greater Manchester|Hampshire|Herefordshire|Hertfordshire|Isle of Wight|' +
  'Kent|Lancashire|Leicestershire|Lincolnshire|Merseyside|Norfolk|(?:(?:North|South|West|East) )?Yorkshire|Northamptonshire|' +
  'Northumberland|Nottinghamshire|Oxfordshire|Rutland|Shropshire|Somerset|Staffordshire|Suffolk|Surrey|Tyne (?:and|&) Wear|' +
  'Warwickshire|West Midlands|Wiltshire|Worcestershire|' +
  '[Dd]olnośląskie|[Kk]ujawsko-[Pp]omorskie|[Ll]ubelskie|[Ll]ubuskie|[Łł]ódzkie|[Mm]ałopolskie|[Mm]azowieckie|[Oo]polskie|' +
  '[Pp]odkarpackie|[Pp]odlaskie|[Pp]omorskie|[Śś]ląskie|[Śś]więtokrzyskie|[Ww]armińsko-[Mm]azurskie|[Ww]ielkopolskie|[Zz]achodniopomorskie'

const county = new RegExp(`^(?:${countiesBehindTowns}|${ofAustralia.names.join('|')})$`)

/** Whether a name is that of an English county, a Polish voivodeship or a state of Australia. */
export function isCounty(name: string): boolean {
  return county.test(name)
}

/** What stands behind a town and a comma, as alternatives for a pattern; behind a code may follow a postal one. */
export const statesBehindTowns = {
  codes: [...ofUnitedStates.codes, ...ofCanada.codes, ...ofAustralia.codes, 'NT'].join('|'),
  names: [
    ...northAmericanNames,
    ...ofAustralia.names,
    'England|Scotland|Wales|Northern Ireland',
    countiesBehindTowns,
  ].join('|'),
}
