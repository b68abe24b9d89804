// The report of a search as a page of its own: no script, nothing from elsewhere, made to be printed. Every text is
// foreign and is written as text.

import { createHash } from 'node:crypto'
import { clockText } from '../../../../shared/calendar.ts'
import { shortDay } from '../../../../shared/deadlineText.ts'
import { type InterviewKind, interviewOutcomeNames } from '../../../../shared/interview.ts'
import { payText } from '../../../../shared/pay.ts'
import { pendingMeanings, type StageMeaning } from '../../../../shared/stages.ts'
import { escapeHtml as text } from '../escapeHtml.ts'
import type { ReportedApplication, ReportedInterview, ReportedOffer, SearchReport } from './reportData.ts'

interface PageOptions {
  /** Whose search it is, as they typed it; may be empty. */
  name: string
  from: string
  until: string
  /** Today. */
  madeOn: string
  zone: string
  locale: string
}

const style = `
:root { color-scheme: light; }
body { max-width: 1000px; margin: 32px auto; padding: 0 24px; color: #16181d; background: #fff;
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; }
h1 { margin: 0; font-size: 24px; line-height: 1.2; }
h2 { margin: 32px 0 8px; font-size: 16px; }
.who { margin: 4px 0 0; font-size: 16px; }
.period { margin: 2px 0 0; color: #4a4f5a; }
dl { display: grid; grid-template-columns: repeat(4, auto); gap: 8px 24px; margin: 24px 0 0; padding: 12px 0; border-block: 1px solid #c9ccd3; }
dt { font-size: 12px; color: #4a4f5a; }
dd { margin: 0; font-size: 20px; font-weight: 650; font-variant-numeric: tabular-nums; }
dd small { font-size: 12px; font-weight: 400; color: #4a4f5a; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 13px; }
/* What is left is the position's, which has the longest words: on A4 a quarter of the page. */
th { box-sizing: border-box; }
th:nth-child(1) { width: 30px; }
th:nth-child(2) { width: 96px; }
th:nth-child(3) { width: 18%; }
th:nth-child(5) { width: 23%; }
th:nth-child(6) { width: 18%; }
th { padding: 6px 10px 6px 0; border-bottom: 1.5px solid #16181d; font-weight: 600; text-align: start; vertical-align: bottom; }
td { text-align: left; padding: 7px 10px 7px 0; border-bottom: 1px solid #dfe1e6; vertical-align: top; overflow-wrap: break-word; }
th:last-child, td:last-child { padding-inline-end: 0; }
.number { padding-inline-end: 6px; white-space: nowrap; color: #4a4f5a; font-variant-numeric: tabular-nums; }
.day { white-space: nowrap; font-variant-numeric: tabular-nums; }
.more { display: block; font-size: 12px; color: #4a4f5a; }
.none { color: #4a4f5a; }
footer { margin-top: 32px; font-size: 12px; color: #4a4f5a; break-inside: avoid; }
.sign { display: flex; gap: 40px; margin-top: 56px; }
.sign span { flex: 1; padding-top: 4px; border-top: 1px solid #16181d; }
@media print {
  @page { margin: 16mm 14mm; }
  body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
  table { font-size: 9.5pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
}
`

const styleHash = createHash('sha256').update(style).digest('base64')
/** What the page may do: show itself in its own style. */
const reportPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'`

export function writeReportPage(report: SearchReport, options: PageOptions): string {
  const { name, from, until, madeOn, zone, locale } = options
  const day = (on: string) => text(shortDay(on, locale))
  const { applications, undated, interviews, offers } = report
  const further = applications.filter(({ lacksInterview }) => lacksInterview).length
  const offered = applications.filter(({ lacksOffer }) => lacksOffer).length
  const title = name.trim() === '' ? 'Report of a job search' : `Report of a job search: ${name.trim()}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${text(reportPolicy)}">
<meta name="viewport" content="width=device-width">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>Report of a job search</h1>
${name.trim() === '' ? '' : `<p class="who" dir="auto">${text(name.trim())}</p>`}
<p class="period">${day(from)} to ${day(until)}</p>
<dl>${figures(report)}</dl>
<h2>Applications</h2>
${applications.length === 0 ? noneText(0) : applicationTable(applications, day)}
${undatedText(undated)}
<h2>Interviews</h2>
${interviews.length === 0 ? noneText(further) : interviewTable(interviews, day, locale)}
${furtherText(further)}
<h2>Offers</h2>
${offers.length === 0 ? noneText(offered) : offerTable(offers, { day, locale })}
${offeredText(offered)}
<footer>
<p>Made on ${day(madeOn)} from the records the applicant keeps in Roledex. Days are those of the time zone ${text(zone)}.
An application counts on the day it was sent, an offer on the day it came; their results are as they stood when this was
made.</p>
<p class="sign"><span>Place and date</span><span>Signature</span></p>
</footer>
</body>
</html>
`
}

/** Ended by the person: taken back, or an offer declined. */
const ownEnds: readonly StageMeaning[] = ['withdrawn', 'dismissed']

/** How many of how many; a number alone would hide what it is a part of. */
function figures({ applications, interviews, offers }: SearchReport): string {
  const n = applications.length
  const part = (isCounted: (application: ReportedApplication) => boolean) =>
    `${applications.filter(isCounted).length} <small>of ${n}</small>`
  // Where stages tell of more than was written down, the number is only of what was.
  const noted = (count: number, isLeftOut: (application: ReportedApplication) => boolean) =>
    `${count}${applications.some(isLeftOut) ? ' <small>noted</small>' : ''}`
  const standing = (meanings: readonly StageMeaning[]) => part(({ meaning }) => meanings.includes(meaning))
  const all: [string, string][] = [
    ['Applications sent', String(n)],
    ['Interviews', noted(interviews.length, ({ lacksInterview }) => lacksInterview)],
    ['Offers', noted(offers.length, ({ lacksOffer }) => lacksOffer)],
    ['Answered by the employer', part(({ isAnswered }) => isAnswered)],
    ['Rejected', standing(['lost'])],
    ['No reply', standing(['silent'])],
    ['Accepted', standing(['won'])],
    ['Still open', standing(pendingMeanings)],
    // The office is told only where there is something to tell; with it the five make up all that was sent.
    ...(applications.some(({ meaning }) => ownEnds.includes(meaning))
      ? [['Withdrawn', standing(ownEnds)] as [string, string]]
      : []),
  ]
  return all.map(([label, figure]) => `<div><dt>${label}</dt><dd>${figure}</dd></div>`).join('')
}

type DayText = (on: string) => string

function applicationTable(applications: readonly ReportedApplication[], day: DayText): string {
  const rows = applications.map(
    (each, index) => `<tr>
<td class="number">${index + 1}</td>
<td class="day">${day(each.on)}</td>
<td dir="auto">${orNone(each.employer)}</td>
<td dir="auto">${orNone(each.title)}${more(each.place)}</td>
<td dir="auto">${howText(each)}</td>
<td dir="auto">${text(each.result)}${more(each.resultOn && `since ${day(each.resultOn)}`, true)}</td>
</tr>`,
  )
  return table(['', 'Sent on', 'Employer', 'Position', 'How and where', 'Result'], rows)
}

/** Of an application without its day nobody can say that it belongs here. */
function undatedText(n: number): string {
  if (n === 0) return ''
  const said =
    n === 1
      ? '1 more application is left out: the day it was sent is not noted.'
      : `${n} more applications are left out: the days they were sent are not noted.`
  return `<p class="none">${said}</p>`
}

/** `untold`: there were so many of which nothing is noted but the stage. */
function noneText(untold: number): string {
  return `<p class="none">${untold === 0 ? 'None in this time.' : 'None is noted in this time.'}</p>`
}

function furtherText(n: number): string {
  if (n === 0) return ''
  const said = n === 1 ? '1 application was taken further' : `${n} applications were taken further`
  return `<p class="none">${said} without an interview being noted.</p>`
}

function offeredText(n: number): string {
  if (n === 0) return ''
  const said = n === 1 ? '1 application came' : `${n} applications came`
  return `<p class="none">${said} to an offer that is not written down.</p>`
}

function howText({ how, files, address, identifier }: ReportedApplication): string {
  const lines = [
    how,
    files.length === 0 ? null : `Sent: ${files.join(', ')}`,
    address,
    identifier === null ? null : `Reference ${identifier}`,
  ].filter((line) => line !== null)
  const [first, ...rest] = lines
  return first === undefined ? orNone(null) : text(first) + rest.map((line) => more(line)).join('')
}

const kinds: Record<InterviewKind, string> = {
  notSaid: 'Interview',
  phone: 'By phone',
  video: 'By video',
  onSite: 'On site',
  test: 'Test',
  other: 'Interview',
}
function interviewTable(interviews: readonly ReportedInterview[], day: DayText, locale: string): string {
  const rows = interviews.map(
    (each, index) => `<tr>
<td class="number">${index + 1}</td>
<td class="day">${day(each.on)}${more(clockText(each.time, locale))}</td>
<td dir="auto">${orNone(each.employer)}</td>
<td dir="auto">${orNone(each.title)}</td>
<td dir="auto">${kinds[each.kind]}${more(each.name)}</td>
<td>${orNone(each.outcome && interviewOutcomeNames[each.outcome])}</td>
</tr>`,
  )
  return table(['', 'Day', 'Employer', 'Position', 'Form', 'Result'], rows)
}

function offerTable(
  offers: readonly ReportedOffer[],
  { day, locale }: { day: DayText; locale: string },
): string {
  const rows = offers.map(
    (each, index) => `<tr>
<td class="number">${index + 1}</td>
<td class="day">${day(each.on)}</td>
<td dir="auto">${orNone(each.employer)}</td>
<td dir="auto">${orNone(each.title)}</td>
<td>${orNone(each.base && payText(each.base, locale))}${more(each.startOn && `starts on ${day(each.startOn)}`, true)}</td>
<td dir="auto">${answerText(each, day)}</td>
</tr>`,
  )
  return table(['', 'Came on', 'Employer', 'Position', 'Base pay', 'Answer'], rows)
}

function answerText({ state, result, resultOn, replyBy }: ReportedOffer, day: DayText): string {
  if (state === 'replaced') return 'A later offer took its place'
  if (state === 'open') return `Not answered yet${more(replyBy && `by ${day(replyBy)}`, true)}`
  return `${text(result)}${more(resultOn && `since ${day(resultOn)}`, true)}`
}

function table(headings: readonly string[], rows: readonly string[]): string {
  const head = headings.map((heading) => `<th scope="col">${heading}</th>`).join('')
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`
}

/** A second line; `isWritten`: it is markup already. */
function more(said: string | null, isWritten = false): string {
  if (said === null || said.trim() === '') return ''
  return `<span class="more">${isWritten ? said : text(said)}</span>`
}

function orNone(said: string | null): string {
  return said === null ? '<span class="none">not stated</span>' : text(said)
}
