// Adverts as threads about hiring have them: a first line in parts ("Employer | Title | Place | Pay"), and a text
// below it until the next such line.

import { withoutModeWords } from '../places/placeText.ts'
import { splitChoice } from '../places/severalPlaces.ts'
import { readMode } from '../places/workMode.ts'
import type { RawPosting, Surroundings } from '../raw.ts'
import { experienceInLines } from './askedExperience.ts'
import { partHeadline } from './headline.ts'
import { partPlace } from './placeOrRemote.ts'
import { isMode } from './shortLines.ts'
import { composePosting } from './writtenPosting.ts'

const longestHeadline = 400
const mostAdverts = 500
/** A line of parts is a headline where more than its order says so. */
const telling: ReadonlySet<string> = new Set(['employmenttype', 'basesalary'])

/** The adverts of a text; none where its first line is no headline, or only one of many. */
export function readThread(text: string, surroundings: Surroundings): RawPosting[] {
  const lines = text.split(/\r?\n/)
  const starts: number[] = []
  for (const [index, line] of lines.entries()) {
    if (isHeadline(line)) starts.push(index)
    if (starts.length > mostAdverts) break
  }
  const first = lines.findIndex((line) => line.trim() !== '')
  if (starts.length === 0 || (starts.length === 1 && starts[0] !== first)) return []
  return starts.map((start, index) =>
    advertOf(
      lines
        .slice(start, starts[index + 1])
        .join('\n')
        .trim(),
      index,
      surroundings,
    ),
  )
}

function isHeadline(line: string): boolean {
  if (!line.includes('|') || line.length > longestHeadline || !/^\s*[\p{Lu}\d]/u.test(line)) return false
  // Types and commands have such signs as well.
  if (/[{}`=]|['"]\s*\|/.test(line)) return false
  const parts = partHeadline(line)
  if (parts === null) return false
  return parts.some(
    ({ name, text }) =>
      telling.has(name) ||
      (name === 'joblocation' && (isMode(text) || /remote|onsite|on-site|hybrid/i.test(text))),
  )
}

const addressAtEnd = /(?<=\s)[([<]?(https?:\/\/[^\s|>)\]]+)[)\]>]?\s*$/

function advertOf(text: string, index: number, surroundings: Surroundings): RawPosting {
  const [head = ''] = text.split('\n')
  const parts = (partHeadline(head) ?? []).flatMap(({ name, text: value }) => {
    const choice = name === 'joblocation' ? partPlace(value) : null
    const towns = name === 'joblocation' && choice === null ? splitChoice(withoutModeWords(value)) : []
    // "Leeds or York (hybrid)"
    if (towns.length > 1)
      return [
        ...towns.map((town) => ({ name, value: town })),
        { name: 'joblocationtype', value: readMode(value) === null ? null : value },
      ]
    if (choice !== null)
      return [
        { name, value: choice.place },
        { name: 'joblocationtype', value: choice.mode },
      ]
    return [{ name, value: name === 'hiringorganization' ? value.replace(/\s*[([]?https?:\S+$/, '') : value }]
  })
  const rest = [
    { name: 'url', value: (/\|\s*<?(https?:\/\/[^\s|>]+)/.exec(head) ?? addressAtEnd.exec(head))?.[1] },
    { name: 'experiencerequirements', value: experienceInLines(text.split('\n')) },
    { name: 'description', value: text },
  ]
  return composePosting(`text[${index}]`, [parts, rest], text, { ...surroundings, pageTitle: null })
}
