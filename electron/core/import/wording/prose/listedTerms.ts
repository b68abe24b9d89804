// A sentence that lists what a job is: "It's a hybrid position (two days on site), permanent and full-time." Each part of the
// list says hours, terms or how one works; where a part says anything else, the sentence is about something else.

import { isEmploymentWord } from '../../fields/employment.ts'
import { rememberLast } from '../../remember.ts'
import { pattern } from '../../text/pattern.ts'

interface ListedTerms {
  kinds: readonly string[]
  /** Of several none is said to be the job's. */
  mode: string | null
}

const none: ListedTerms = { kinds: [], mode: null }
/** What one is employed as, in a word that says nothing of how. */
export const plainThing =
  'positions?|roles?|jobs?|posts?|opportunity|vacancy|appointment|basis|employment|opening|engagement'
const thing = `(?:${plainThing}|contract(?! (?:${plainThing})))`
/** "This role will be offered as a" */
const subject = pattern('iu')`
  ^[-*•\s]{0,4}(?:(?:it|that|this)(?:['’]s| is| will be| would be)
    |(?:this|the) (?:${thing})(?: (?:type|itself))?(?: is| will be| would be))
  (?: (?:currently|also|offered (?:as|on)|available (?:as|on)|based on))?(?= )
`
const part = pattern('iuy')`
  \s*(?:an?\s+)?(?:[\p{L}]+ly )?
  (full[- ]?time|part[- ]?time|permanent|temporary|fixed[- ]term|freelance|seasonal|casual|contract(?!or)
    |hybrid|(?:100 ?% )?remote|on-?site|on site|in-?person|in-?office|office[- ]based|home[- ]based)
  (?:\s?\([^()]{1,60}\))?(?:[ ](?:${thing})(?!\p{L}))?(?:\s?\([^()]{1,60}\))?
`
const between = /\s*(?:,\s*(?:and |or |& )?|\/|&|\s(?:and|or)\s|\s(?=\p{L}))/uy
/** What goes on behind the list of what the job is. */
const goesOn = pattern('iu')`
  ^\s*(?:$|[.;!:–—-]|,?\s*(?:with|based|located|in|at|for|within|on|from|reporting|working|that|which|where
    |starting|covering|offering|paying|to start|until)(?!\p{L}))
`
const isModeWord = /remote|hybrid|site|person|office|home/i
const mostParts = 6
const longestSentence = 300

/** What a sentence of two parts or more lists; nothing of any other. */
export const listedTerms = rememberLast((sentence: string): ListedTerms => {
  if (sentence.length > longestSentence) return none
  const lead = subject.exec(sentence)?.[0].length ?? 0
  const parts: string[] = []
  let at = lead
  while (parts.length < mostParts) {
    part.lastIndex = at
    const found = part.exec(sentence)
    if (found === null) break
    parts.push(found[1]!)
    at = part.lastIndex
    between.lastIndex = at
    const next = between.exec(sentence)
    if (next === null) break
    part.lastIndex = between.lastIndex
    if (!part.test(sentence)) break
    at = between.lastIndex
  }
  const rest = sentence.slice(at)
  // Without a verb nothing but the list is said.
  if (parts.length < 2 || !(lead > 0 ? goesOn : /^\s*[.!]?\s*$/).test(rest)) return none
  const [mode, ...others] = new Set(parts.filter((word) => isModeWord.test(word)).map(modeOf))
  const kinds = parts.filter((word) => !isModeWord.test(word) && isEmploymentWord(word))
  return { kinds, mode: mode === undefined || others.length > 0 ? null : mode }
})

function modeOf(word: string): string {
  return /office/i.test(word) ? 'on-site' : /home|remote/i.test(word) ? 'remote' : word.toLowerCase()
}
