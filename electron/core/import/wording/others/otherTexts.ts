// Texts that use the words of postings and are none: accounts of oneself, letters, bills, payslips, reviews, adverts of
// flats and goods, articles about work. Told by what they are called, by labels that no posting has, or by who speaks;
// the words for that are in otherWords.ts. The same of data is in formats/data/otherThings.ts.

import { loosely } from '../../text/loosely.ts'
import { pattern } from '../../text/pattern.ts'
import { plainLine } from '../lines/furniture.ts'
import { isSectionHeading } from '../lines/sectionHeadings.ts'
import { isJobTitle, namesOccupation } from '../names/occupations.ts'
import { onlyAnnounces } from '../names/offerWords.ts'
import {
  answersWords,
  applicantsWords,
  billLabels,
  buttons,
  checkingPage,
  contractWords,
  emptyPage,
  gonePage,
  hourLabel,
  letterTitle,
  newsTitle,
  notesWords,
  paperNames,
  saleLabels,
  thanksWords,
  toLet,
} from '../names/otherWords.ts'
import { isProgramText } from './programTexts.ts'

const article = pattern('i')`
  ^(?:sample )?template for (?:an? |new |your )?(?:job|vacanc|position|posting|advert)
  |^(?:(?:some |my |our )?(?:thoughts|notes|reflections|lessons|advice|tips|an? introduction|introduction
      |interview) (?:on|about|for|from|with|to)|how (?:to|we|i|not)|why|what (?:is|are|we)
    |\d+ (?:\w+ )?(?:tips|ways|things|reasons|questions)|(?:the |a )?(?:\w+ )?guide to
    |(?:employee )?reviews? (?:of|by|from)|interview experience|salar(?:y|ies) (?:at|of|for)
    |average (?:salary|pay))\b|\bjob (?:description|advert|posting) (?:template|sample|example)s?$|\S\s?[-–—:|]\s?how to \w
  |\S\s[-–—:|]\s(?:salary|salaries|salaire|salário|sueldo|salario|gehalt|zarobki|stipendio)$
  |\b(?:jobs|careers?|job description)\s*[:–—-]\s(?=.*,
    |.*&)(?:.*\b(?:requirements|opportunities|definition|duties|responsibilities|salary|skills
      |qualifications)\b)
`
/** What people write, and others work on. */
const topic = pattern('i')`
  \b(?:release notes|change ?log|read ?me|migration guide)\b
  |\b(?:recruitment|hiring|equal opportunit\w+|equality) (?:polic(?:y|ies)|process|procedures?)$
  |\b(?:compensation|salary|career|interview|hiring|job search) (?:guide|handbook|report|survey|tips
    |questions|checklist|calculator|comparison)\b|\b(?:report|record|log|diary|proof) of (?:a|my
    |the) job search\b|\blayoffs\b|^(?:performance|annual) review\b
`
/** "What does a miller do?", and not "Are you a miller?": postings ask who reads them. */
const question =
  /^(?:how|what|why|when|where|who|which|is|are|do|does|did|should|can|could|has|have|am)\b(?!.*\b(?:you|your|we|us)\b).*\?$/i
/** What comes after an exam or a call, and is listed beside the calls: "Final Result: 20 Posts of …". */
const outcome = pattern('i')`
  ^(?:(?:final|provisional|revised|written|interview|exam(?:ination)?|recruitment|tier|phase)\s){0,3}
  (?:results?|answer keys?|admit cards?|merit lists?|select(?:ion)? lists?|call letters?
    |hall tickets?)\s*(?::|\s[–—-]\s|(?:of|for|to|out|released|declared)\b|$)
  |^list of (?:\w+ )?(?:applicants|candidates)\b
`
/** What is given to somebody's project or studies; "Grants Officer" is one who gives it. */
const funding = /\b(?:grants?|scholarships?|bursar(?:y|ies)) (?:for|in|to)\b|\b(?:grants?|scholarships?)$/i
/** What people hand in to apply. */
const account = /^(?:curr[ií]culum v[ií]tae|cv|r[eé]sum[eé]|lebenslauf)\b/i
const accountAtEnd = new RegExp(
  '\\b(?:curriculum vitae|r[eé]sum[eé]|portfolio)$|' +
    '(?:简历|履歷表?|履歴書|職務経歴書|이력서|резюме|życiorys|životopis|önéletrajz|özgeçmiş|السيرة الذاتية|קורות חיים|hoja de vida)$',
  'i',
)
/** "Invoice 2027-1042", "Payslip March 2027"; "Invoice Clerk" is one who writes them. */
const paper = new RegExp(
  `^(?:${paperNames.join('|')})(?:[\\s:#-]+(?=.*\\d).{1,30}|:.{1,60}| (?:for|of|to|with|vom|für|und) .{1,60})?$`,
  'iu',
)

/** No title is this long, and the words above are looked for again from each place of a line. */
const longestTitle = 300

/** What stands where a title shall: "<your job title>", "{{ job.title }}". */
const placeholder = /^(?:<[^<>]+>|\{\{?[^{}]+\}?\}|<%.+%>|\$\{[^{}]+\}|\[(?:your|job|insert|the) [^\][]+\])$/i

const newsLoosely = loosely(newsTitle.source)

/** "Product Manager Bootcamp", "PhD School: call for participation": where one learns what another title names. */
const lesson = pattern('i')`
  ^(?:evening|weekend|day|short|taster|beginners['’]?|intensive|online) (?:course|class|workshop)\b
  |^(?:invitation|call|request) (?:to|for) (?:tenders?|bids?|quotations?)\b
  |\bcall for (?:papers|proposals|participation|abstracts|tutorials|workshops|posters|contributions)\b
  |\S\s(?:boot ?camp|master ?class|crash course|online course|certification course
    |summer school)(?: 20\d\d)?$
`

/** Whether a title is that of one of those texts. */
export function isOtherTitle(written: string): boolean {
  if (written.length > longestTitle) return false
  // "2.3.1 How to apply": a part of a book.
  const title = written.replace(/^\d+(?:\.\d+)+\.?\s+/, '')
  if (placeholder.test(title) || lesson.test(title)) return true
  if (article.test(title) || (question.test(title) && !onlyAnnounces(title))) return true
  if (issue.test(title) && !namesOccupation(title)) return true
  if (newsLoosely.test(title) && newsTitle.test(title)) return true
  if (outcome.test(title) || (funding.test(title) && !namesOccupation(title))) return true
  if (account.test(title) || accountAtEnd.test(title) || letterTitle.test(title)) return true
  return isWrittenAbout(title) || (paper.test(title) && !isJobTitle(title))
}

/** "Salary survey: millers", and not "Salary Survey Analyst" or "Head of Hiring Process". */
function isWrittenAbout(title: string): boolean {
  const around = title.replace(topic, '|')
  if (around === title) return false
  return !namesOccupation(around) || /\|(?:\s*[:–—-]| (?:for|of|by|with|from|in)\b)/.test(around)
}

/** Whether what a page is called says that there is nothing on it: an apology, a form, a question about cookies. */
export function isEmptyPage(title: string): boolean {
  return [emptyPage, gonePage, checkingPage].some((page) => page.test(title))
}

/** Labels on lines of their own or in front of a value; one is enough. */
const otherLabel = new RegExp(`^(?:${billLabels}|${saleLabels})(?:\\s*[:：]|\\s+(?=\\p{Sc}?\\d)|$)`, 'iu')
/** "Price: €320", on one line or two */
const price = /^(?:price|preis|prix|precio|prezzo|preço|цена)\s*[:：\n]\s*(?:\p{Sc}|[A-Z]{3})?\s?\d/iu
/** "The Friday Nudge #87": one of many letters. */
const issue = /^[^|:]{3,60} #\d{1,4}$/
const longestLabel = 60

/** Whether the lines of a text are those of somebody's own papers, of a bill, of a review, of something for sale. */
export function isOtherText(lines: readonly string[]): boolean {
  const short = lines.filter((line) => line !== '' && line.length <= longestLabel).map(plainLine)
  const isOther = short.some(
    (line, index) =>
      otherLabel.test(line) || buttons.test(line) || price.test(`${line}\n${short[index + 1]}`),
  )
  const hasBoth = [/^pros:?$/i, /^cons:?$/i].every((heading) => short.some((line) => heading.test(line)))
  if (isOther || hasBoth || isProgramText(lines) || isOfApplicant(lines) || isCareer(lines) || isNote(lines))
    return true
  const read = lines.filter((line) => line.length <= longestLine)
  if (isInvitation(read)) return true
  return (
    read.some((line) => answersWords.test(line) || contractWords.test(line)) ||
    topOf(read).some((line) => toLet.test(line))
  )
}

/** Whether a letter invites to an interview, or was forwarded (under `subject`) and is one of those. */
export function isOtherLetter(text: string, subject: string | null): boolean {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  if (isInvitation(lines.filter((line) => line.length <= longestLine))) return true
  // A note that somebody applied still shows the job's card.
  if (subject === null) return false
  const first = plainLine(lines.find((line) => line !== '') ?? '')
  return isOtherText(lines) || isOtherTitle(first) || isOtherTitle(subject)
}

/** Who thanks for an application and says at what hour to come invites to an interview. */
function isInvitation(lines: readonly string[]): boolean {
  return lines.some((line) => thanksWords.test(line)) && lines.some((line) => hourLabel.test(line))
}

const longestNote = 60

/** Few lines, of which two say what was said; not what somebody noted above a posting, which has parts. */
function isNote(lines: readonly string[]): boolean {
  return (
    lines.length <= longestNote &&
    lines.filter((line) => notesWords.test(line)).length > 1 &&
    !lines.some((line) => isSectionHeading(plainLine(line)))
  )
}

const untilNow = pattern('iu')`
  (?:19|20)\d\d\s?(?:[-–—]|to|bis)\s?(?:present|now|today|date|current|heute|aujourd['’]hui|actualidad
    |oggi|heden|obecnie|nu\b|настоящее время|現在|至今|현재)
  |^(?:depuis|since|seit|sinds|desde|dal|od) (?:\p{L}+ )?(?:19|20)\d\d\s*(?:$|[:;–—-])
`
const fromTo = /(?:19|20)\d\d\s?(?:[-–—]|to|bis)\s?(?:\p{L}{3,9}\.? |\d{1,2}[/.])?(?:19|20)\d\d/iu
const longestStation = 200

/** The stations of a career: one goes on until now, and one came before it. */
function isCareer(lines: readonly string[]): boolean {
  const short = lines.filter((line) => line.length <= longestStation)
  return (
    short.some((line) => untilNow.test(line)) &&
    short.some((line) => fromTo.test(line) && !untilNow.test(line))
  )
}

/** "I am looking for a new position": who offers one does not. */
const seeker = pattern('i')`
  \bI(?: am|['’]m) (?:writing to (?:apply|express)|applying (?:to|for)
    |(?:currently |actively )?(?:looking for|seeking|searching for
      |open to) (?:(?:an?|my|new|next|full[- ]time|part[- ]time|remote|permanent|entry[- ]level
        |challenging|first|other) ){0,4}(?:work|jobs?|roles?|positions?|opportunit(?:y|ies)|employment
      |internship)\b)
`
const longestLine = 1000
const longestTop = 8

function topOf(lines: readonly string[]): string[] {
  return lines.filter((line) => line !== '').slice(0, longestTop)
}

/** A job seeker's own papers. */
function isOfApplicant(lines: readonly string[]): boolean {
  const top = topOf(lines)
  const [first = ''] = top
  if (account.test(first) || letterTitle.test(first)) return true
  if (top.some((line) => /\bdear (?:hiring|sir|madam|recruit)/i.test(line))) return true
  const read = lines.filter((line) => line.length <= longestLine)
  if (read.some((line) => seeker.test(line))) return true
  if (read.filter((line) => applicantsWords.test(line)).length > 1) return true
  const all = top.join('\n')
  const isReachable = /[\w.+-]@[\w-]+\.\w/.test(all) && /\+?\d[\d\s().-]{7,}\d|linkedin\.com\/in\//i.test(all)
  return (
    isReachable &&
    lines.some((line) =>
      /^(?:#+\s*)?(?:work |professional )?(?:experience|employment history)\W*$/i.test(line),
    )
  )
}
