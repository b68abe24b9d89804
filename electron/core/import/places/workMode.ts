// Remote, hybrid or on site, as stated where the job is located. What the description promises ("work from
// anywhere for a month") is a benefit more often than a place of work, so it is offered as a hint and no more.

import type { Hint, WorkMode } from '../../../../shared/posting.ts'
import type { RawNode } from '../raw.ts'
import { remember } from '../remember.ts'
import { rawStringOf, surroundingsOf } from '../text/snippet.ts'

export type StatedMode = 'remote' | 'hybrid' | 'onsite'

const hybrid = /hybrid|h[ií]brido|ibrido|hybryd|混合|ハイブリッド|гибрид/i
const onsite =
  /\bon\s?site\b|\bin\s?(?:the\s)?office\b|\boffice based\b|presencial|pr[eé]sentiel|\bsur site\b|\bvor ort\b|\bin sede\b|\bop locatie\b|(?:not|non|no|kein)\s(?:\w+\s)?(?:remote|telecommute)|\bв офисе\b/i
const remote =
  /\bremote\b|\bremot[oa]\b|telecommut|tele\s?work|t[eé]l[eé]travail|teletrabajo|teletrabalho|telelavoro|\bwork(?:ing)? from (?:home|anywhere)\b|\bwfh\b|\bhome\s?(?:office|based)\b|\bvirtual\b|\bthuiswerk|\bet[äa]työ|\bkaugtöö|\bzdaln[aeyi]|\bdistansarbete\b|\bpå distans\b|\bfjernarbei?de?\b|\bhjemmekontor\b|\bhjemmearbejde\b|\buzaktan\b|\bpráce z domova\b|удал[её]н[нк]|віддален|дистанционн|远程|遠程|リモート|在宅|재택/i

/** What a text about the place of work says; null when it says nothing about it. */
export const readMode: (text: string) => StatedMode | null = remember((text) => {
  // "Remote-friendly" promises nothing certain.
  const plain = text.replace(/[_\s-]+/g, ' ').replace(/\bremote (?:friendly|possible|option\w*)\b/gi, '')
  if (hybrid.test(plain)) return 'hybrid'
  if (onsite.test(plain)) return 'onsite'
  return remote.test(plain) ? 'remote' : null
})

const everywhere =
  /^(?:world[\s-]?wide|any\s?where(?: in \p{L}[\p{L} ]{1,40})?|every\s?where|global(?:ly)?|earth|weltweit|ortsunabhängig|monde entier|partout|en todo el mundo|cualquier lugar|wereldwijd)$/iu

/** Whether a text names the whole world: where one may be, no place one goes to. */
export function isEverywhere(text: string): boolean {
  return everywhere.test(text.trim())
}

/**
 * The mode from what `jobLocationType` says and what the places say. A place beside a remote type means either;
 * `hasPlace` = at least one place of work is stated.
 */
export function judgeMode(
  types: readonly (StatedMode | null)[],
  places: readonly (StatedMode | null)[],
  hasPlace: boolean,
): WorkMode {
  const stated = [...types, ...places]
  if (stated.includes('hybrid')) return 'hybrid'
  if (stated.includes('remote')) return hasPlace || stated.includes('onsite') ? 'remote_or_onsite' : 'remote'
  return stated.includes('onsite') ? 'onsite' : 'unknown'
}

const promise =
  /\b(?:hybrid|fully remote|remote(?:ly)?|work(?:ing)? from (?:home|anywhere)|home ?office|t(?:é|&eacute;)l(?:é|&eacute;)travail|teletrabajo|smart ?working|thuiswerk\w*|on-?site)\b/gi

/** What the title or the description says about it, quoted; none where it says nothing. */
export function findModeHints(node: RawNode): Hint[] {
  for (const field of ['title', 'description']) {
    const text = surroundingsOf(rawStringOf(node, field), promise, 1)[0]
    if (text !== undefined) return [{ field: 'workMode', text, value: readMode(text) }]
  }
  return []
}
