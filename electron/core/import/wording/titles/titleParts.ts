// What a title carries besides: who hires, from where, since how it was announced. "[Remote] Miller @ Northmill",
// "Vacancy: Miller", "Northmill - Miller - Leeds", "[深圳] 某公司诚聘 面点师 薪水8k". What is left is what the job is called.

import { readMode } from '../../places/workMode.ts'
import { writtenLegalForms } from '../../text/legalForms.ts'
import { isPlace } from '../lines/placeAlone.ts'
import { isEmployment, isMode, statesEmployment } from '../lines/workAlone.ts'
import { namesOccupation } from '../names/occupations.ts'
import { isOrganisation, isPlainName, namesHouse } from '../names/organisationNames.ts'
import { withoutAnnouncement } from './announcedTitle.ts'
import { readChineseTitle } from './chineseTitle.ts'
import { type TitleParts, takeAsides, takeKinds, takePay, takeTags } from './titleAsides.ts'

/** What is longer is no title, and parting it takes long. */
const longestTitle = 300
/** "Miller position": a word that says what every title is of. */
const saidBehind =
  /(?:\s+(?:position|vacancy|job|role|post|job opening|job opportunity|opportunity|opening)s?)?(?:\s+(?:is |are )?(?:now )?available)?$/i
const tooBare = /^(?:ph\.?d\.?|post-?doc(?:toral)?|intern(?:ship)?|student|faculty|research|open)$/i

/** "#vacancy Miller": of what kind a message is. */
const tagsInFront = /^(?:#[\p{L}_]{3,20}\s+){1,4}(?=\p{L})/u

/** What a title says, part by part; `isOnTerms` where terms or a place stood behind it on its line. */
export function partTitle(written: string, isOnTerms = false): TitleParts {
  const parts: TitleParts = { title: written, employer: null, mode: null, place: null, pay: null, kinds: [] }
  if (written.length > longestTitle) return parts
  parts.title = withoutAnnouncement(written.replace(tagsInFront, ''))
  takeTags(parts)
  takePay(parts)
  takeKinds(parts)
  const areTermsBehind = takeAsides(parts)
  const chinese = readChineseTitle(parts.title)
  if (chinese !== null)
    return { ...parts, ...chinese, place: parts.place ?? chinese.place, pay: chinese.pay ?? parts.pay }
  const headed = headedByFirm(parts.title) ?? ofHouse(parts.title)
  if (headed !== null) return { ...parts, ...headed, place: headed.place ?? parts.place }
  takeAdded(parts)
  parts.mode ??= modeIn(parts.title)
  takePlace(parts)
  parts.title = withoutKind(parts.title)
  const at = behindAt(parts.title) ?? hiredBy(parts.title, isOnTerms || areTermsBehind)
  if (at !== null) return { ...parts, title: at[1]!, ...readAt(at[2]!, parts) }
  return { ...parts, ...partsInOrder(parts.title) }
}

/** "Miller · top post", "Miller · Full-time": what a channel adds. */
function takeAdded(parts: TitleParts): void {
  const [name = parts.title, ...added] = parts.title.split(/\s+·\s+/)
  if (added.length === 0 || !namesOccupation(name)) return
  parts.title = name
  parts.kinds.push(...added.map((each) => each.replace(inBrackets, '')).filter(isEmployment))
}

/** "Miller (Remote)", "Fully remote Miller"; "Remote Sensing Analyst" says no mode. */
function modeIn(title: string): string | null {
  const behind = /[([]([^()[\]]{3,40})[)\]]$/.exec(title)?.[1]
  if (behind !== undefined && readMode(behind) !== null) return behind
  return /^(?:100 ?%|fully) remote\b/i.exec(title)?.[0] ?? null
}

/** "Miller in Leeds", "Miller (Leeds)": the place behind what a job is called. */
const behindIn = /^(.{3,}?\S),? (?:in|in der Nähe von|en|à|em|a|w|i|te) (\p{Lu}.{1,50})$/u
const inBracketsBehind = /^(.{3,}?\S) \((\p{Lu}[^()]{2,50})\)$/u

function takePlace(parts: TitleParts): void {
  const [, job, place] = behindIn.exec(parts.title) ?? inBracketsBehind.exec(parts.title) ?? []
  if (job === undefined || place === undefined || !namesOccupation(job)) return
  if (!isPlace(place) || readMode(place) !== null) return
  parts.place ??= place
  parts.title = job
}

/** "Miller @ Northmill", "Miller na [Nordmühle]": the title, and what stands behind it. */
function behindAt(title: string): RegExpExecArray | null {
  return (
    /^(.{3,}?)\s+@(?:\s+|(?=\p{Lu}))([^@]{2,60})$/u.exec(title) ??
    /^([^[\]]{3,}?)\s+(?:@|at|na|no|en|em|bei|chez|bij|presso|w|в)\s+\[([^[\]]{2,60})\]$/i.exec(title)
  )
}

/** "Miller chez Northmill"; of "at" and "bei" only names of several words where terms stand behind: "Fahrer bei Nacht". */
function hiredBy(title: string, isOnTerms: boolean): RegExpExecArray | null {
  const at =
    /^(.{3,}?) chez (?=\p{Lu})([^()@,–—|]{2,60})$/u.exec(title) ??
    (isOnTerms ? /^(.{3,}?) (?:at|bei|bij) (?=\p{Lu}\S* \p{Lu})([^()@,–—|]{2,60})$/u.exec(title) : null)
  const [, job = '', name = ''] = at ?? []
  return namesOccupation(job) && isPlainName(name) && !noEmployer.test(name) ? at : null
}

const noEmployer = /^(?:particulier|client|patient)s?$| -(?: |$)| (?:office|branch|site|home|shift|hq)s?$/i

/** "@ Northmill", "@ Leeds", "@Remote": who hires, where, or how one works. */
function readAt(written: string, { place, mode }: TitleParts): Partial<TitleParts> {
  if (isMode(written)) return { mode: mode ?? written }
  return isPlace(written) ? { place: place ?? written } : { employer: written }
}

/** "Miller [Northmill]": what stands in brackets behind all else. */
const inBrackets = /\s*\[([^[\]]{2,40})\]$/

/** Who hires, in brackets at the end of a title, where the text speaks of them or leads to an address of theirs; or null. */
export function employerInBrackets(title: string, isKnown: (name: string) => boolean): string | null {
  const name = inBrackets.exec(title.slice(0, longestTitle))?.[1]
  if (name === undefined || !isPlainName(name) || namesOccupation(name) || isField(name)) return null
  const isOther = isPlace(name) || isMode(name) || isEmployment(name)
  return !isOther && isKnown(name) ? name : null
}

/** "Miller position available" → "Miller" */
function withoutKind(title: string): string {
  const bare = title.replace(saidBehind, '')
  return namesOccupation(bare) && !tooBare.test(bare) ? bare : title
}

const firm = new RegExp(`\\b${writtenLegalForms}\\.?$`)

/** "Nordmühle & Co. KG: Miller (Bremen, Deutschland)": in front of the colon stands what is a firm by its form. */
function headedByFirm(written: string): { title: string; employer: string; place: string | null } | null {
  const [, employer, job] = /^([^:]{3,60}):\s+(\S[^:]{2,110})$/.exec(written) ?? []
  if (employer === undefined || job === undefined || !namesOccupation(job)) return null
  if (!firm.test(employer) && !isOrganisation(employer)) return null
  const [, name, place] = /^(.{3,}?) \(([^()]{3,50})\)$/.exec(job) ?? []
  return name !== undefined && place !== undefined && isPlace(place)
    ? { title: name, employer, place }
    : { title: job, employer, place: null }
}

/** "Care Assistant - Mill House Care Home, Hull": behind the job a house by its name, and its town. */
function ofHouse(written: string): { title: string; employer: string; place: string | null } | null {
  const [, title, employer, place] =
    /^(.{3,80}?) [-–—|] ([^,–—|]{5,60}), ([^,–—|]{3,40})$/u.exec(written) ?? []
  const isTown = place !== undefined && /^\p{Lu}\p{L}+(?:[ -]\p{L}+){0,3}$/u.test(place)
  return isTown && namesOccupation(title!) && namesHouse(employer!)
    ? { title: title!, employer: employer!, place }
    : null
}

/** "Northmill - Miller - Leeds, UK": of three parts and more, the first hires, and the one with an occupation is the job. */
function partsInOrder(title: string): Partial<TitleParts> {
  const parts = title.split(/\s+[-–—|]\s+/)
  const [employer, job, ...rest] = parts
  if (employer === undefined || job === undefined || rest.length === 0 || rest.length > 3) return {}
  if (namesOccupation(employer) || !namesOccupation(job) || rest.some(namesOccupation)) return {}
  if (isField(employer) || isMode(employer) || isEmployment(employer)) return {}
  return {
    title: job,
    employer,
    place: rest.find((part) => isPlace(part)) ?? null,
    kinds: rest.filter(statesEmployment),
  }
}

const fields = new Set(
  (
    'ruby rails on react reactjs react.js native angular angularjs vue vuejs vue.js node nodejs node.js next nextjs java javascript ' +
    'typescript js ts python django flask php laravel symfony golang go rust scala kotlin swift .net net dotnet c c# c++ elixir ' +
    'clojure haskell android ios mobile flutter web web3 wordpress drupal magento shopify salesforce sap oracle sql aws azure gcp ' +
    'cloud kubernetes docker linux devops sre qa testing data bi ai ml llm blockchain crypto frontend front-end backend back-end ' +
    'fullstack full-stack full stack embedded software it hr marketing sales finance legal design ux ui product support operations ' +
    'engineering research all level levels remote urgent hot new hiring job jobs and & or'
  ).split(' '),
)

/** "Ruby on Rails", "Data & AI": what one works with, and nobody who hires. */
function isField(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[\s/,+]+/)
    .every((word) => fields.has(word))
}

/** "Miller at Northmill, Norway", "Miller at Northmill (Leeds, UK)": the place behind who offers the job. */
export function placeBehind(title: string, employer: string): string | null {
  const at = title.lastIndexOf(employer)
  if (at < 4 || title.length > longestTitle) return null
  const tail = /^(?:,| [-–—]| \() ?([^()]{3,60}?)\)?$/.exec(title.slice(at + employer.length))?.[1]
  return tail !== undefined && isPlace(tail) ? tail : null
}

/** "Librero/a", "Vendeur(euse)": a trade that no list has to hold. */
const forBoth = /\p{L}{3}(?:\/-?|\()(?:[ae]s?|in|euse|rice|ère|ne)\)?(?!\p{L})/u

/** A title without the employer's name at either end: "Miller at Northmill", "Northmill: Miller". */
export function withoutEmployer(title: string, employer: string): string {
  const name = RegExp.escape(employer)
  const isPlaced = placeBehind(title, employer) !== null
  const cut = title
    .slice(0, isPlaced ? title.lastIndexOf(employer) + employer.length : title.length)
    .replace(
      new RegExp(
        `\\s*(?:@\\s*|(?:[-–—|,]|\\b(?:at|for|with|na|no|en|bei|chez|à|bij|hos|w|в|(?:làm việc )?tại))\\s+)(?:the )?${name}\\.?(?:\\s*\\([^()]{1,40}\\))?$`,
        'iu',
      ),
      '',
    )
    .replace(new RegExp(`^${name}\\s*[-–—|:]\\s*`, 'iu'), '')
    .trim()
  return cut === '' || !namesOccupation(cut) ? title : withoutKind(cut)
}

/** "Miller – Leeds", "Miller in Leeds", a mail's subject, without the town that the mail says as well. */
export function withoutPlaceBehind(title: string, places: readonly string[]): string {
  const [, job, town] =
    /^(.{3,80}\S) (?:[-–—|]|in|à|en|em|te|till?|w) (\p{Lu}[^–—|]{2,50})$/u.exec(title) ?? []
  if (job === undefined || town === undefined || !(namesOccupation(job) || forBoth.test(job))) return title
  const said = new RegExp(`^${RegExp.escape(town)}(?![\\p{L}\\d])`, 'iu')
  return places.some((place) => said.test(place)) ? job : title
}
