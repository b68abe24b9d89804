// The day on which a text says that it was published, in a sentence: "Position published on 14 February 2014."

import { judgeDateText } from '../../dates/dates.ts'
import { isPlainName } from '../../wording/names/organisationNames.ts'

const notice =
  '(?:job|position|role|post|vacancy|opening|posting|advert(?:isement)?|ad|announcement|notice|call|stelle|' +
  '(?:stellen)?anzeige|ausschreibung|offre|annonce|oferta|vacante|anuncio|vaga|anúncio|vacature|annuncio|' +
  'offerta|вакансия|объявление)(?: (?:vacancy|posting|advert(?:isement)?|ad|announcement|notice|' +
  "d['’]emploi|de (?:empleo|trabajo|emprego)|di lavoro))?"
const published =
  '(?:published|posted|advertised|announced|listed|veröffentlicht|ausgeschrieben|publiée?|postée?|parue?|publicad[ao]|geplaatst|pubblicat[ao]|опубликован[ао]|размещен[ао])'
const day =
  '(\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.? (?:(?:de|of) )?\\p{L}{3,10}\\.?,? (?:de )?\\d{4}|\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})(?!\\d)'
const sentence = new RegExp(
  `(?:^|[.!?] )(?:[^\\p{L}\\p{N}]{0,6})(?:(?:this|the|our|diese|die|das|cette|l['’]|la|esta|este|a|o|deze|questa) ?)?${notice}` +
    ` (?:(?:was|is|has been|had been|wurde|am|a été|est|fue|ha sido|foi|werd|è stat[ao]|first|originally|online) ){0,3}${published}` +
    `(?: (?:online|on|am|le|el|em|op|il|first)){0,2} ${day}`,
  'iu',
)
const anyNotice = new RegExp(published, 'iu')
const longestLine = 2000

/** The day a sentence of these lines says the job was published on; null where none does, or two say different days. */
export function publishedOn(lines: readonly string[]): string | null {
  const days = new Set<string>()
  for (const line of lines) {
    if (line.length > longestLine || !anyNotice.test(line)) continue
    const own = postedBy(line)?.day
    const written = /(?:19|20)\d\d/.test(line) ? sentence.exec(line)?.[1] : undefined
    if (own !== undefined) days.add(own)
    else if (written !== undefined && judgeDateText(written) === 'date') days.add(written)
  }
  const [only = null, ...others] = days
  return others.length === 0 ? only : null
}

const byLine =
  /^posted (?:on )?(\d{1,2} \p{L}{3,9}(?: \d{4})?|\p{L}{3,9} \d{1,2}(?:, \d{4})?) by (\S.{1,60})$/iu

/** Who posted a job, where a line says so and the text speaks of no client of theirs, for whom an agency may look. */
export function posterOf(lines: readonly string[]): string | null {
  const poster = lines.slice(0, mostOnTop).flatMap((line) => postedBy(line)?.name ?? [])[0] ?? authorOf(lines)
  return poster === undefined || lines.some((line) => ofClient.test(line)) ? null : poster
}

const mostOnTop = 20
const ofClient = /\b(?:our|my|the) clients?\b|\brecruit(?:ment|ing|ers?)\b.{0,30}\b(?:agency|business)\b/i

/** "Posted 20 November by Northmill": when, and by whom. */
function postedBy(line: string): { day: string; name: string } | null {
  const [, day, name] = byLine.exec(line) ?? []
  return day === undefined || name === undefined ? null : { day, name }
}

/** "5 listopada o 09:14 ·", "November 5 at 9:14 AM ·": what a network sets below who writes. */
const postedAt =
  /^(?:\d{1,2}\.? (?:de )?\p{L}{3,12}\.?(?: (?:de )?\d{4})?|\p{L}{3,12} \d{1,2}(?:, \d{4})?)(?:,? (?:o|at|um|à|a las?|às|alle|om|kl\.?|в|v)? ?\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?)? ?[·•]/iu

/** Whether a line only says when a network showed what stands below. */
export function isPostedAt(line: string): boolean {
  return line.length < 60 && postedAt.test(line)
}

/** Who writes, above such a line, where the text names them again: people do not name themselves. */
function authorOf(lines: readonly string[]): string | null {
  const top = lines.filter((line) => line !== '').slice(0, 2)
  const [name = '', at = ''] = top
  const isNamedAgain = lines.some((line) => line !== name && line.includes(name))
  return isPostedAt(at) && name.includes(' ') && isNamedAgain && isPlainName(name) ? name : null
}
