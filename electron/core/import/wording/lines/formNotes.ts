// What stands beside a form to fill in: which of its fields one must fill in, and that it is guarded against programs.

import { pattern } from '../../text/pattern.ts'

const required = pattern('iu')`
  ^(?:[*✱]\s{0,3})?(?:(?:[*✱]\s{0,3}|an asterisk[ ])?(?:indicates?|denotes?|marks)[ ](?:an?[ ])?(?:required|mandatory)(?:[ ]fields?)?
    |(?:(?:all|required|mandatory)[ ])*fields?[ ](?:(?:that|which)[ ])?(?:are[ ])?(?:marked|indicated|with)[ ].{1,50}
    |(?:[*✱]\s{0,3})?(?:required|mandatory)(?:[ ]fields?)?)[*✱()\s.!]*$
`
/** In other languages a field is also where one works, and knows one's way. */
const requiredElsewhere = pattern('iu')`
  ^(?:.{0,40}pflicht(?:feld(?:er)?|angaben?).{0,20}|[^.:]{0,40}felder[^.:]{0,30}(?:erforderlich|auszufüllen)[^.:]{0,10}
    |[^.:]{0,14}champs?[ ][^.:]{0,50}obligatoires?|[^.:]{0,14}camp(?:os?|i)[ ][^.:]{0,50}ob+[lr]igat\p{L}+
    |[^.:]{0,24}veld(?:en)?[ ][^.:]{0,30}verplicht[^.:]{0,12}
    |[^.:]{0,14}(?:fält|felt(?:er)?)[ ][^.:]{0,40}(?:obligatorisk|påkrev|skal udfyldes|måste fyllas|må fylles)[^.:]{0,12}
    |[^.:]{0,14}pol(?:[aei]|íčka|ia)[ ][^.:]{0,30}(?:wymagan|obowiązkow|povinn)\p{L}+|[^.:]{0,30}mező\p{L}*[ ][^.:]{0,30}kötelező\p{L}*
    |[^.:]{0,24}zorunlu alan\p{L}*[^.:]{0,12}|[^.:]{0,24}pakolli\p{L}+ kent\p{L}+|[^.:]{0,14}пол[ея][ ][^.:]{0,30}обязательн\p{L}+[^.:]{0,24}
    |[＊*※][^。]{0,12}必須[^。]{0,12})[*✱()\s.!]*$
`
const guard = /\b(?:re|h)?captcha\b|\bturnstile\b/i
const guarded =
  /protect|geschütz|protég|protegid|protett|beveilig|skydd|beskytt|chron|chráněn|védi|korunmakta|google/iu
const longest = 200
/** "Campos obligatorios", or "(*) campos que es obligatorio rellenar", and not "Trabajo de campo obligatorio". */
const starred = /[*✱＊※]|ast[eé]ri[sx]|sternchen|stj[aeä]rn|gwiazdk|hvězdič|csillag|yıldız|звезд|звёзд/iu
const mostWords = 3

/** Whether a line says nothing but such things. */
export function isFormNote(line: string): boolean {
  return (
    line.length <= longest &&
    (/^[*✱]+$/.test(line) ||
      required.test(line) ||
      (requiredElsewhere.test(line) && (starred.test(line) || line.split(/\s+/).length <= mostWords)) ||
      (guard.test(line) && guarded.test(line)))
  )
}
