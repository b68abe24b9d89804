// Jobs as a mail of plain text lists them in blocks: the title, below it "Employer - Place", what else is said of the
// job, the first words of its text, and at the end nothing but its link.

import { readMode } from '../../places/workMode.ts'
import type { RawPosting, Surroundings } from '../../raw.ts'
import { readFactLine } from '../../wording/lines/factLine.ts'
import { isFurniture } from '../../wording/lines/furniture.ts'
import { isAgo, readShortLine } from '../../wording/lines/shortLines.ts'
import { composePosting } from '../../wording/lines/writtenPosting.ts'
import { isJobTitle } from '../../wording/names/occupations.ts'
import { isPlainName } from '../../wording/names/organisationNames.ts'
import { behindRedirect } from '../data/redirects.ts'
import { jobNumberOf } from '../data/unmarkedSigns.ts'

const mostLines = 5000
const mostCards = 200
const longestTitle = 160
const linesOfCard = { least: 3, most: 12 }

interface Block {
  title: string
  employer: string
  /** Some are nowhere in particular. */
  place: string | null
  more: readonly string[]
  url: string
}

/** The jobs of such a list; none where not at least two of them are jobs for sure. */
export function readBlockCards(text: string, surroundings: Surroundings): RawPosting[] {
  const cards: Block[] = []
  let block: string[] = []
  for (const line of [...text.split(/\r?\n/, mostLines), '']) {
    if (line.trim() !== '') block.push(line.trim())
    else {
      const card = readBlock(block)
      if (card !== null && cards.length < mostCards) cards.push(card)
      block = []
    }
  }
  const areJobs = cards.filter(isJob).length > 1 && cards.some(({ place }) => place !== null)
  return !areJobs ? [] : cards.map((card, index) => postingOf(card, index, surroundings))
}

/** Its link has a job's number; where boards count their clicks, it is called like one, and its terms stand below. */
function isJob({ url, title, more }: Block): boolean {
  if (jobNumberOf(url) !== null) return true
  return isJobTitle(title) && more.some((line) => factsOf(line).length > 0)
}

function readBlock(lines: readonly string[]): Block | null {
  if (lines.length < linesOfCard.least || lines.length > linesOfCard.most) return null
  const [title = '', second = '', ...rest] = lines
  const link = /^<?(https?:\/\/[^\s<>]{1,4000})>?$/.exec(rest.at(-1) ?? '')?.[1]
  const [, employer = second, place = null] = /^(.{2,80}) [-–—] (\p{L}[^\n]{1,60})$/u.exec(second) ?? []
  if (link === undefined) return null
  const url = behindRedirect(link)
  const isNamed = jobNumberOf(url) !== null && factsOf(second).length === 0 && isPlainName(second)
  if (place === null && !isNamed) return null
  if (title.length > longestTitle || [title, second].some((line) => /https?:|[.!?]$/.test(line))) return null
  return { title, employer, place, more: rest.slice(0, -1), url }
}

/** "£30,000 a year", "1 day ago", "Hybrid remote" */
function factsOf(line: string): readonly { name: string; value: string }[] {
  if (line.split(' ').length < 4 && readMode(line) !== null) return [{ name: 'joblocationtype', value: line }]
  return readFactLine(line) ?? readShortLine(line)?.said ?? []
}

function postingOf(card: Block, index: number, surroundings: Surroundings): RawPosting {
  const { title, employer, place, more, url } = card
  const told = more.filter((line) => !isFurniture(line))
  const facts = more.filter((line) => isAgo(line) || !isFurniture(line)).flatMap(factsOf)
  const summary = told.filter((line) => line.split(' ').length > 5 && readShortLine(line) === null)
  const where = place === null ? [] : readFactLine(place)
  const named = [
    { name: 'title', value: title },
    { name: 'hiringorganization', value: employer },
    { name: 'url', value: url },
    ...(where ?? [{ name: 'joblocation', value: place }]),
  ]
  const text = [{ name: 'description', value: summary.join('\n') }]
  const verbatim = [title, place === null ? employer : `${employer} - ${place}`, ...more, url].join('\n')
  return composePosting(`card[${index}]`, [named, facts, text], verbatim, {
    ...surroundings,
    pageTitle: null,
  })
}
