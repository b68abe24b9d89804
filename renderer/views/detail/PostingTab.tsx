import type { Posting } from '../../../shared/model.ts'
import type { RichText } from '../../../shared/posting.ts'
import type { SearchPhrase } from '../../../shared/search/searchMatches.ts'
import { otherLoudWarnings } from '../../words/postingWarnings.ts'
import { WarningLines } from '../correct/WarningLines.tsx'
import { Blocks } from '../markdown/Blocks.tsx'
import { Highlighted } from '../search/Highlighted.tsx'
import { furtherParts } from './furtherParts.ts'
import styles from './PostingTab.module.css'

export function PostingTab({ posting, phrases }: { posting: Posting; phrases: readonly SearchPhrase[] }) {
  const { description, sections } = posting
  const told = linesOf(description.plainText).join('\n')
  const rest = (text: RichText | null): RichText | null =>
    text !== null && isToldIn(told, text) ? null : text
  const isEmpty = description.blocks.length === 0 && Object.values(sections).every(isNothing)
  return (
    <div className={styles.text} lang={description.lang ?? undefined}>
      <WarningLines warnings={otherLoudWarnings(posting)} />
      {isEmpty && <p className={styles.none}>The text of the posting is not stated.</p>}
      <Blocks blocks={description.blocks} phrases={phrases} />
      <Section title="Responsibilities" text={rest(sections.responsibilities)} phrases={phrases} />
      <Section title="Qualifications" text={rest(sections.qualifications)} phrases={phrases} />
      {sections.skills.length > 0 && (
        <section>
          <h2 className={styles.heading}>Skills</h2>
          <p dir="auto">
            <Highlighted text={sections.skills.join(', ')} phrases={phrases} field="text" />
          </p>
        </section>
      )}
      <Section title="Benefits" text={rest(sections.benefits)} phrases={phrases} />
      <Section title="Extras" text={rest(sections.incentives)} phrases={phrases} />
      <Section title="Working hours" text={rest(sections.workHours)} phrases={phrases} />
      {furtherParts(posting.extra).map(({ title, text }) => (
        <section key={title}>
          <h2 className={styles.heading}>{title}</h2>
          <p dir="auto" className={styles.lines}>
            {text}
          </p>
        </section>
      ))}
    </div>
  )
}

/** Many sites state a part of the text once more by itself: who has read it there need not do so again. */
function isToldIn(told: string, { plainText }: RichText): boolean {
  return linesOf(plainText).every((line) => told.includes(line))
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) =>
    line
      .replace(/^\s*(?:-|\d+\.)\s+/, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  return lines.filter((line) => line !== '').map((line) => line.toLowerCase())
}

interface SectionProps {
  title: string
  text: RichText | null
  phrases: readonly SearchPhrase[]
}

function Section({ title, text, phrases }: SectionProps) {
  if (text === null || text.blocks.length === 0) return null
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      <Blocks blocks={text.blocks} phrases={phrases} />
    </section>
  )
}

function isNothing(section: Posting['sections'][keyof Posting['sections']]): boolean {
  return section === null || (Array.isArray(section) ? section.length === 0 : section.blocks.length === 0)
}
