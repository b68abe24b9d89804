// Which scripts of a page may hold what it says of a job. Only told from their text; nothing is read or run here.

/**
 * Whether data speaks of a job: marked as a posting, or with a job's title, or a title and a text or somebody's company,
 * among its keys.
 */
export function namesJob(text: string): boolean {
  if (text.includes('JobPosting') && /["']JobPosting\\*["']/.test(text)) return true
  if (!titleEnd.test(text) || !titleKey.test(text)) return false
  return besideKey.test(text) || jobTitleKey.test(text) || jobsKey.test(text)
}

/** A program that assigns such data, passes it on or returns it; a flat list of it names no keys. */
export function holdsJobState(script: string): boolean {
  if (script.includes('streamController.enqueue(')) return true
  return namesJob(script) && /[=(,]\s*[[{"'`]|\breturn\s*\{/.test(script)
}

/** Programs are long and pages have many, and one look for the signs at the end of such a key is the quickest there is. */
const titleEnd = /itle["'\\:]|itel"|intitule"|(?:ob|ition)Name"/
const titleKey = /(?:title|titel|intitule|(?:job|position)name)(?:\\{0,3}(?:["']|x22|u0022))?\s*:/i
const jobTitleKey =
  /(?:(?:job|posting|position|vacancy)_?title|(?:job|position)name)(?:\\{0,3}(?:["']|x22|u0022))?\s*:/i
const besideKey =
  /(?:description|beschreibung|content|snippet|company|employer)[a-z_]{0,12}(?:\(\{[^)]{0,120}\))?(?:\\{0,3}(?:["']|x22|u0022))?\s*:/i

/** A board may say no more of a job than where and how one works. */
const jobsKey = /["'](?:job_?post(?:ing)?s|vacancies|workplace_?type|employment_?type)(?:\\{0,3}["'])\s*:/i

/** The call by which one large applicant tracking system fills a page with a requisition's texts. */
export const requisitionCall =
  /api\.fillList\((?=\s*["']requisitionDescriptionInterface["']\s*,\s*["']descRequisition["'])/

export function fillsRequisition(script: string): boolean {
  return script.includes('requisitionDescriptionInterface') && requisitionCall.test(script)
}
