import type { Posting } from '../../../shared/model.ts'
import type { RichText } from '../../../shared/posting.ts'
import { otherLoudWarnings } from '../../postingWarnings.ts'
import { Blocks } from './Blocks.tsx'
import styles from './PostingTab.module.css'
import { WarningLines } from './WarningLines.tsx'

export function PostingTab({ posting, words }: { posting: Posting; words: readonly string[] }) {
  const { description, sections } = posting
  const isEmpty = description.blocks.length === 0 && Object.values(sections).every(isNothing)
  return (
    <div className={styles.text} lang={description.lang ?? undefined}>
      <WarningLines warnings={otherLoudWarnings(posting)} />
      {isEmpty && <p className={styles.none}>The text of the posting is not stated.</p>}
      <Blocks blocks={description.blocks} words={words} />
      <Section title="Responsibilities" text={sections.responsibilities} words={words} />
      <Section title="Qualifications" text={sections.qualifications} words={words} />
      {sections.skills.length > 0 && (
        <section>
          <h2 className={styles.heading}>Skills</h2>
          <p dir="auto">{sections.skills.join(', ')}</p>
        </section>
      )}
      <Section title="Benefits" text={sections.benefits} words={words} />
      <Section title="Extras" text={sections.incentives} words={words} />
      <Section title="Working hours" text={sections.workHours} words={words} />
    </div>
  )
}

interface SectionProps {
  title: string
  text: RichText | null
  words: readonly string[]
}

function Section({ title, text, words }: SectionProps) {
  if (text === null || text.blocks.length === 0) return null
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      <Blocks blocks={text.blocks} words={words} />
    </section>
  )
}

function isNothing(section: Posting['sections'][keyof Posting['sections']]): boolean {
  return section === null || (Array.isArray(section) ? section.length === 0 : section.blocks.length === 0)
}
