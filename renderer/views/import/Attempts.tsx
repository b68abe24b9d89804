import type { ImportFile } from '../../../shared/model.ts'
import styles from './Attempts.module.css'

interface AttemptsProps extends Pick<ImportFile, 'attempts'> {
  /** The id of their heading. */
  labelledBy: string
}

/** What was looked for in a file, in this order, and what was found. */
export function Attempts({ attempts, labelledBy }: AttemptsProps) {
  return (
    <ol aria-labelledby={labelledBy} className={styles.attempts}>
      {attempts.map(({ rung, found }, index) => (
        <li key={index} className={styles.attempt}>
          <span>{rungNames[rung] ?? rung}</span>{' '}
          <span className={styles.found} dir="auto">
            {found}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** The ways of reading, as the readers call them. */
const rungNames: Record<string, string> = {
  detect: 'The kind of file',
  jsonLd: 'Job data written for search engines (JSON-LD)',
  microdata: 'Job data in the page’s own text (Microdata)',
  rdfa: 'Job data in the page’s own text (RDFa)',
  pageData: 'Data the page keeps for itself',
  meta: 'What the head of the page says of it',
  text: 'The visible text',
  jsonLines: 'Data, a posting a line',
  json: 'Data as a whole (JSON)',
  jsonInText: 'Data within the text',
  frontMatter: 'Facts in front of the text',
  table: 'A table of jobs in the text',
  xml: 'A feed (XML)',
  yaml: 'Records in the text (YAML)',
  mails: 'The mails of the mailbox',
  letter: 'The message as a letter',
  pages: 'The pages in the file',
  notes: 'The notes in the file',
  messages: 'The messages in the file',
  links: 'Links to jobs in the message',
  parts: 'The parts of the message',
  archive: 'The archive',
  reader: 'The reader stumbled',
}
