// How many are sought, as a sentence says it: "We are hiring three joiners", "Se ofrecen tres plazas", "3名を募集します". Only
// beside a word for seeking, and only of vacancies or of what the job is called.

import { countSaid } from '../../fields/experienceWords.ts'
import { pattern } from '../../text/pattern.ts'
import { namesOccupation } from '../names/occupations.ts'

const seeking = pattern('iu')`
  (?<!\p{L})(?:hiring|recruiting|looking for|seek(?:s|ing)?|need|suchen(?: wir)?|sucht|(?:zu )?besetzen
    |recherch\p{L}+|cherch\p{L}+|recrut\p{L}+|busca\p{L}*|procura\p{L}+|contrata\p{L}+|cerchiamo|ricerchiamo|cerca|zoeken|zoekt
    |söker|søker|søger|ansætter|ansetter|haemme|etsimme|szukamy|poszukujemy|zatrudnimy|hledáme|přijmeme|keresünk|требу[ею]тся|ищем|нужны|alınacak\p{L}*|arıyoruz|aranıyor
    |tuyển(?: dụng)?|مطلوب|نبحث عن)(?!\p{L})
`
/** What says so of vacancies alone: who has three bakers seeks none. */
const offering = /(?<!\p{L})(?:se (?:ofrecen|ofertan|convocan)|temos|abrimos|(?:es )?sind)(?!\p{L})/iu
const vacancies = pattern('iu')`
  ^(?:open |vacant |freie |offene |lediga |ledige )?(?:positions|vacancies|openings|posts|stellen|postes|plazas|puestos|vagas|posti|posizioni|vacatures|plaatsen|tjänster|platser|stillinger
    |miejsca|etaty|míst\p{L}|álláshely\p{L}*|мест\p{L}?|ваканси\p{L}|người|kişi)(?!\p{L})
`
const counted = /(?<![\p{L}\d.,/€$£-])(\d{1,2}|\p{L}{2,6}) (?=\p{L})/gu
const dense = pattern('u')`
  (?:招聘|招收|招募|急招|诚招|招)\s?(\d{1,2})\s?(?:名|人|位)|(\d{1,2}) ?[名人](?:を|の)?(?:募集|採用)|(\d{1,2}) ?명(?:을|를)? ?(?:모집|채용|구[합인])
`
const longestSentence = 160
/** What may stand between the verb and the number: "Class 2 drivers" are no two. */
const small =
  /^ ?(?:(?:up to|bis zu|noch|nog|actualmente|currently|another|weitere|zurzeit|aktuell|nu|immediately|ab sofort) )?$/iu
const most = 30

/** How many are sought for what `title` calls; null where no sentence says it. */
export function openingsInText(title: string, lines: readonly string[]): number | null {
  for (const line of lines) {
    for (const sentence of line.length <= 4 * longestSentence ? line.split(/(?<=[.!?])\s+/) : []) {
      const found = sentence.length <= longestSentence ? openingsIn(sentence, title) : null
      if (found !== null) return found
    }
  }
  return null
}

function openingsIn(sentence: string, title: string): number | null {
  const said = dense
    .exec(sentence)
    ?.slice(1)
    .find((count) => count !== undefined)
  if (said !== undefined) return Number(said)
  const verb = seeking.exec(sentence) ?? offering.exec(sentence)
  if (verb === null) return null
  for (const { 0: lead, 1: word, index } of sentence.matchAll(counted)) {
    const count = countSaid(word!)
    const behind = sentence.slice(index + lead.length)
    if (count === null || count < 2 || count > most || !isOfJob(behind, title, seeking.test(verb[0])))
      continue
    const isBefore = verb.index < index && small.test(sentence.slice(verb.index + verb[0].length, index))
    if (isBefore || (index === 0 && verb.index > 0)) return count
  }
  return null
}

/** Vacancies, or those who do such work, by the words for it or by the title. */
function isOfJob(behind: string, title: string, isSought: boolean): boolean {
  if (vacancies.test(behind)) return true
  if (!isSought) return false
  const [noun = ''] = /^[\p{L}-]+(?: [\p{L}-]+)?/u.exec(behind) ?? []
  const stem = noun.slice(0, 5).toLowerCase()
  return namesOccupation(noun) || (stem.length === 5 && title.toLowerCase().includes(stem))
}
