import type { Posting } from '../../../shared/model.ts'
import type { RichText } from '../../../shared/posting.ts'
import { Blocks, ForeignLink, linkTarget } from './Blocks.tsx'
import styles from './PostingTab.module.css'

export function PostingTab({ posting, words }: { posting: Posting; words: readonly string[] }) {
  const { description, sections } = posting
  const isEmpty = description.blocks.length === 0 && Object.values(sections).every(isNothing)
  return (
    <div className={styles.text} lang={description.lang ?? undefined}>
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
      <Links posting={posting} />
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

function Links({ posting }: { posting: Posting }) {
  const { urls } = posting
  const links = [
    { name: 'Apply', href: urls.apply },
    { name: 'Posting', href: urls.posting ?? urls.canonical },
  ].filter(
    (link): link is { name: string; href: string } => link.href !== null && linkTarget(link.href) !== null,
  )
  if (links.length === 0) return null
  return (
    <p className={styles.links}>
      {links.map(({ name, href }) => (
        <span key={name}>
          {name} at <ForeignLink href={href}>{linkTarget(href)}</ForeignLink>
        </span>
      ))}
    </p>
  )
}

function isNothing(section: Posting['sections'][keyof Posting['sections']]): boolean {
  return section === null || (Array.isArray(section) ? section.length === 0 : section.blocks.length === 0)
}
