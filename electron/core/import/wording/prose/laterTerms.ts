// Terms of work that begin where others end: "a full-time contract after the trial", "después de 6 meses ofrecemos …".
// They are those of another job than the one that is offered.

import { pattern } from '../../text/pattern.ts'

const time = pattern('iu')`
  (?:days?|weeks?|months?|years?|tage?n?|wochen?|monate?n?|jahre?n?|jours?|semaines?|mois|ans?|années?|d[ií]as?
    |semanas?|mes(?:es)?|a[ñn]os?|giorni|settiman[ae]|mes[ei]|ann[io]|dagen|we(?:ek|ken)|maand(?:en)?|jaar
    |tygodni\p{L}*|miesi[ąę]c\p{L}*|ro[kc]\p{L}*|latach|týdn\p{L}*|měsí\p{L}+|dagar|uger|uker|veckor|måned\p{L}*
    |månad\p{L}*|år)
`.source
/** What one begins with, and what ends. Work also begins after a training, which ends nothing. */
const stage = pattern('iu')`
  (?:trials?|internships?|placements?|contracts?|apprenticeships?|traineeships?|assignment|season
    |graduation|praktik\p{L}*|ausbildung|befristung|(?:arbeits)?vertrag\p{L}*|stages?
    |contrats?|alternance|apprentissage|prácticas|contratos?|pasant[ií]a|beca|estágio|experiência
    |tirocini[oi]|contratto|staż\p{L}*|стажировк\p{L}+)
`.source
/** The first months of a job: "a permanent contract after a probation of one month" is that of this job. */
const probation = pattern('iu')`
  (?:probation\p{L}*|probezeit|probe\p{L}*|essai|prueba|prova|proef\p{L}+|prøve\p{L}*|prov\p{L}*|okres\p{L}* próbn\p{L}+
    |zkušební\p{L}*|испытательн\p{L}+)
`.source
const after = pattern('iu')`
  (?<!\p{L})(?:after|following|upon|once|nach|après|au bout de?|à l['’]issue de?|à la fin de?|después de|tras
    |luego de|al (?:finalizar|terminar|término de)
    |depois de?|após|ao fim de?|dopo|al termine de\p{L}*|efter|etter|po|после|na(?= (?:de|het|een|je|jouw|\d|twee|drie|zes)(?!\p{L})))
  [ ’'](?:(?:d|l)['’])?
`.source
const someTime = `(?:[\\p{L}\\d-]{1,6} ){0,3}?${time}`
const fewWords = "(?:[\\p{L}\\d’'-]{1,12} ){0,4}?"
const leadsTo = new RegExp(
  `${after}(?:${someTime}|${fewWords}(?:${stage}|${probation}))(?!\\p{L})[^.;:\\n]{0,60}$`,
  'iu',
)
const comesAfter = new RegExp(
  `^[^.;:,\\n]{0,40}?${after}(?:${someTime}(?!\\p{L}|[’']?s? (?:of |de |d['’]|di )?${probation})|${fewWords}${stage}(?!\\p{L}))`,
  'iu',
)
/** "After ten years we are looking for a full-time baker": what is sought is this job. */
const sought = pattern('iu')`
  (?<!\p{L})(?:looking for|seek(?:ing)?|hiring|recruiting|need|su(?:chen|cht)|(?:re)?cherch\p{L}+|busca\p{L}*|procura\p{L}*
    |cerchiamo|zoek\p{L}*|szuka\p{L}*|poszuk\p{L}*|söker|søger|søker|ищ\p{L}+)(?!\p{L})
`

/** Whether what stands from `start` to `end` of a sentence is only to come after something of this job. */
export function comesLater(sentence: string, start: number, end: number): boolean {
  const isLed = leadsTo.test(sentence.slice(0, start)) && !sought.test(sentence.slice(0, end))
  return isLed || comesAfter.test(sentence.slice(end))
}
