// News about work and about other people's adverts, and what an occupation earns: they tell whom somebody seeks, and offer
// nothing themselves.

import { pattern } from '../../text/pattern.ts'
import { offersToApply } from '../names/tradeWords.ts'

const said =
  'explique|affirme|raconte|confie|témoigne|énumère|constate|déplore|souligne|précise|indique|poursuit|détaille|reconnaît|conclut|ajoute|avance|liste|dit'
const saidElsewhere =
  'mówi|wylicza|przyznaje|czytamy w|explica(?:ndo)?|asegura|señala|afirma|denuncia|prosigue|subraya|sentencia|spiega|racconta|sagte|berichtet|zufolge|erklärte'

/** Each is a way in which those write who report; offers hold one of them at most. */
const signs = [
  // Who said what.
  pattern('iu')`
    ["»”],? (?:${said})(?:-t-(?:il|elle|on))?(?!\p{L})|(?<!\p{L})(?:témoigne|énumère|constate|déplore|souligne
      |explique-t-(?:il|elle|on)|confie)(?!\p{L})|(?<!\p{L})(?:${saidElsewhere})(?!\p{L})
    |» ?,? selon (?:l[’']|la |le |les )?(?-i:\p{Lu})
  `,
  /\b(?:according to|(?:he|she|they|who|owner|spokes\p{L}+) (?:said|says|told)|said(?=: ?["“])|reportedly|informed the (?:members|public))\b/iu,
  // "Ada Miller, head of people, said"
  /(?:^|[.\n]\s?)\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+, [^.\n]{3,80}, (?:said|added|commented|explained)(?!\p{L})/u,
  // Who talks of it.
  pattern('iu')`
    (?<!\p{L})(?:tuit|tuitero|viral(?:es)?|seguidores|imagen de archivo|indignad[oa]|indignó|revuelo
      |polémica|reportage|interrogée?|schlagzeilen|went viral|headlines|angebissen|interessenten haben
      |cet article propose|job[- ]dating)(?!\p{L})
  `,
  // How many are missing everywhere.
  pattern('iu')`
    (?:el sector de|le secteur de|pénurie|penuria|fachkräftemangel|skills? shortage|faltan camareros
      |según los (?:últimos )?datos|selon (?:une étude|les chiffres|la (?:fédération|direction))
      |(?:au niveau|sur le plan) national|carence est nationale|peinent? à (?:trouver|recruter)
      |problems? recruiting|difficult[éy]s?[^.\n]{0,40}(?:à|de|in) recru|difficiles? à recruter
      |wciąż brakuje|brak rąk do pracy|\d ?% of (?:clerks|them|people|workers|employers))
  `,
  // What somebody's advert looks like.
  pattern('iu')`
    (?<!\p{L})(?:la oferta (?:ha|es|de empleo que)|el anuncio (?:explica|comienza|dice)|el cartel (?:que|de)
      |anuncio de una oferta|oferta que (?:recientemente )?ha publicado|plusieurs annonces|une affichette
      |(?:mit|in|auf) (?:dieser|der) (?:stellen)?anzeige|(?:in )?stellenanzeigen wird
      |the (?:advert|sign) (?:says|reads|went)|(?:w|takich) (?:anonsie|ogłosze(?:niu|ń))
      |oto zarobki)(?!\p{L})
  `,
]

const leastSigns = 2
const longestRead = 20_000

/** What an occupation earns: "Quanto ganha …?", a remuneration by quartiles. */
const ofEarnings = pattern('iu')`
  (?:^|\n)\s{0,20}(?:quanto ganha|was verdient|combien gagne|¿?cu[aá]nto gana|ile (?:\p{L}+ ){0,3}zarabia
    |quanto guadagna|how much does an? )[^\n]{2,60}\?|remuneração por quartil|primeiro quartil
  |(?:le|il|o) sal[aá]rio m[eé]di[oa] (?:\([^)]*\) )?para
`

/**
 * Whether a text reports of offers, and says nowhere how to apply; `hasFacts`: something in it stands under a label, as it
 * does in offers.
 */
export function isNewsOfOffers(text: string, hasFacts: boolean): boolean {
  const read = text.slice(0, longestRead)
  if (!hasFacts && ofEarnings.test(read)) return true
  const found = signs.filter((sign) => sign.test(read)).length
  return found >= leastSigns + Number(hasFacts) && !/[\w.+-]@[\w-]+\.\w/.test(read) && !offersToApply(read)
}
