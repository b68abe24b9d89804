// What offices announce in the words of the law: "Avviso di selezione pubblica per la copertura di n. 2 posti di …",
// "vyhlašuje výběrové řízení na pracovní pozici …". Above it stands whose call it is.

import { lettersOf } from '../../text/pageTitle.ts'
import { pattern } from '../../text/pattern.ts'
import { plainLine } from '../lines/furniture.ts'

export interface OfficialCall {
  title: string
  employer: string | null
  openings: string | null
  place: null
}

/** How many: "n. 2", "una", "dos". */
const count =
  '(?:n\\. ?)?(?<count>\\d{1,3}|un[oa]?|um|uma|jed\\p{L}{1,5}|eine[rs]?|dos|due|duas|dois|două|tres|tre|três|trei)(?: \\([^()]{1,20}\\))?'

/** What announces a post, up to what it is called. */
const calls = [
  `(?:provisión|cobertura|contratación|selección|convoca(?:n)?) (?:de )?${count} (?:plazas?|puestos?)(?: de trabajo)?(?: vacantes?)? de `,
  `(?:copertura|assunzione) (?:a tempo \\p{L}+(?: e \\p{L}+)? )?di ${count} (?:post[oi]|unità)(?: (?:di|nel|con) profilo(?: professionale)?)?(?: di)? `,
  `(?:preenchimento|ocupação|provimento) de ${count} (?:postos? de trabalho|vagas?|lugar(?:es)?)(?: (?:na|da) (?:carreira|categoria))? (?:de|para) `,
  `(?:ocuparea|ocupării) (?:a )?${count} (?:post(?:uri|ului)?|funcți[ei])(?: vacante?| contractuale?){0,2} de `,
  'výběrové(?:ho)? řízení na (?:obsazení )?(?:pracovní(?:ho)? (?:pozic[ei]|míst[oa])|míst[oa]|funkc[ei])\\s*:?\\s*',
  'výberové(?:ho)? konani[ea] na (?:obsadenie )?(?:pracovné(?:ho)? )?(?:miest[oa]|pozíci[ue]|funkci[ue])\\s*:?\\s*',
  '(?:nabór|naboru|konkurs) na (?:wolne )?stanowisko(?: urzędnicze| pracy){0,2}\\s*:?\\s*',
  "(?:avis de vacance|vacance) (?:de|d[’']un) poste (?:de |d[’'])",
  '(?:natječaj|natječaja|konkurs) za (?:prijam u (?:službu|radni odnos) )?(?:na )?radno mj?esto\\s*:?\\s*',
].map((lead) => new RegExp(`(?<!\\p{L})${lead}(?<title>\\p{L}(?:[^\\n.;:]|\\.(?= \\p{L})){2,120})`, 'iu'))

/** What all of them hold a word of. */
const mayCall =
  /plaza|puesto|posti|posto|unità|vagas?|lugar|post(?:uri|ului)|funcți|řízení|konan|stanowisk|vacance|radno m/i

/** Where what a post is called ends, and what is said of it begins. */
const goesOn = pattern('iu')`
  \s*(?:,|\(|\s[–—-]\s|\s(?:en (?:el|la|los|régimen)|para (?:el|las?|los|sus?|una?)|mediante|por el sistema|presso|a tempo|w (?:wydziale|urzędzie|referacie)
    |do pracy|chez|au sein|para o|pelo|în cadrul|u (?:upravnom|odjelu))(?!\p{L})).*$
`

const office = pattern('iu')`
  ^(?:comune|provincia|regione|azienda (?:usl|sanitaria|ospedaliera|socio)|università|ayuntamiento|diputación
    |universidade?|consejería|ministerio|câmara municipal|município|město|městsk\p{L}+|obec|obecný úrad|mesto
    |krajský úřad|univerzit[ay]|gmina|urząd|starostwo|uniwersytet|szpital|commune|ville|mairie|département
    |centre hospitalier|université|primăria|comuna|universitatea|općina|grad|opština|sveučilište)(?!\p{L})
`

/** What comes of a call is none. */
const outcome = /graduatoria|resultado|výsledk|wynik|rezultat|esito/i

const longestTop = 3000
const longestOffice = 70

/** The post that an office announces on top of a text; null where none does. */
export function officialCallIn(lines: readonly string[]): OfficialCall | null {
  const plain = lines.map(plainLine)
  const top = joined(plain).slice(0, longestTop)
  if (!mayCall.test(top) || outcome.test(plain.find((line) => line !== '') ?? '')) return null
  const found = calls.map((call) => call.exec(top)).filter((match) => match !== null)
  const [first] = found.sort((a, b) => a.index - b.index)
  const [written = ''] = first?.groups?.title?.trim().split(endOfSentence) ?? []
  // What stands on a line of its own is all of it.
  const title = plain.includes(written) ? written : written.replace(goesOn, '')
  if (title.length < 3) return null
  const employer = plain.find(
    (line) => office.test(line) && line.length <= longestOffice && !/[.:;]/.test(line),
  )
  return { title, employer: employer ?? null, openings: numberOf(first!.groups!.count), place: null }
}

/** What ignores case sees no capital behind a stop. */
const endOfSentence = /(?<=\p{L}{3})\. (?=\p{Lu})/u

const leastSame = 4

/** What a label or a heading calls the post that a call goes on about: that is written to be its name. */
export function nameOfPost({ title }: OfficialCall, names: readonly (string | null)[]): string | null {
  const begins = (name: string): string => lettersOf(name).slice(0, leastSame)
  return names.find((name) => name !== null && begins(name) === begins(title)) ?? null
}

/** A line of running text is as long as this. */
const leastRunning = 45
const unfinished = / (?:de|del|la|el|los|las|di|do|da|du|des|of)$/

/** Lines as one text, those together that a sentence runs over. */
function joined(lines: readonly string[]): string {
  let text = ''
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1] ?? ''
    const goesOn = /^\p{Ll}/u.test(line) && (before.length >= leastRunning || unfinished.test(before))
    text += index === 0 ? line : `${goesOn ? ' ' : '\n'}${line}`
  }
  return text
}

function numberOf(words: string | undefined): string | null {
  if (words === undefined || /^\d+$/.test(words)) return words ?? null
  return /^(?:dos|due|duas|dois|două)$/i.test(words) ? '2' : /^tr/i.test(words) ? '3' : '1'
}
