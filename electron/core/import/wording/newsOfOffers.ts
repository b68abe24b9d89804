// News about work and about other people's adverts: they tell whom somebody seeks, and offer nothing themselves.

import { offersToApply } from './tradeWords.ts'

/** Each is a way in which those write who report; offers hold one of them at most. */
const signs = [
  // Who said what.
  /(?<!\p{L})(?:explique|affirme|raconte|confie|témoigne|énumère|constate|déplore|souligne)(?:-t-(?:il|elle))?(?!\p{L})|(?<!\p{L})(?:explica(?:ndo)?|asegura|señala|afirma|denuncia|prosigue|subraya|sentencia)(?!\p{L})|\b(?:according to|(?:he|she|they|who|owner|spokes\p{L}+) (?:said|says|told)|reportedly|informed the (?:members|public))\b|(?<!\p{L})(?:sagte|berichtet|zufolge|erklärte)(?!\p{L})|(?<!\p{L})(?:spiega|racconta|afferma)(?!\p{L})/iu,
  // Who talks of it.
  /(?<!\p{L})(?:tuit|tuitero|viral(?:es)?|seguidores|imagen de archivo|indignad[oa]|indignó|revuelo|polémica|reportage|interrogée?|schlagzeilen|went viral|headlines|angebissen|interessenten haben)(?!\p{L})|\p{L} y encender a las redes/iu,
  // How many are missing everywhere.
  /(?:el sector de|le secteur de|pénurie|penuria|fachkräftemangel|skills? shortage|faltan camareros|según los (?:últimos )?datos|selon (?:une étude|les chiffres|la fédération)|(?:au niveau|sur le plan) national|problems? recruiting|difficult[éy]s?[^.\n]{0,40}(?:à|de|in) recru|\d ?% of (?:clerks|them|people|workers|employers))/iu,
  // What somebody's advert looks like.
  /(?<!\p{L})(?:la oferta (?:ha|es|de empleo que)|el anuncio (?:explica|comienza|dice)|el cartel (?:que|de)|anuncio de una oferta|oferta que (?:recientemente )?ha publicado|plusieurs annonces|une affichette|(?:mit|in|auf) (?:dieser|der) (?:stellen)?anzeige|(?:in )?stellenanzeigen wird|the (?:advert|sign) (?:says|reads|went))(?!\p{L})/iu,
  // What has come of it.
  /(?<!\p{L})(?:vient d[’']être recruté|mission impossible|haben sich bisher|se fueron viralizando|had (?:no|few) applicants)(?!\p{L})/iu,
]

const leastSigns = 2
const longestRead = 20_000

/** Whether a text reports of offers, and says nowhere how to apply. */
export function isNewsOfOffers(text: string): boolean {
  const read = text.slice(0, longestRead)
  const found = signs.filter((sign) => sign.test(read)).length
  return found >= leastSigns && !/[\w.+-]@[\w-]+\.\w/.test(read) && !offersToApply(read)
}
