// Why a file gave no posting, or not all of one: what was tried, what was found, and how to save the page so that
// all of it can be read.

import { useId } from 'react'
import type { ImportFile } from '../../../shared/model.ts'
import styles from './WhyUnread.module.css'

interface WhyUnreadProps {
  file: ImportFile
  isOpen: boolean
  onToggle: () => void
}

/** Nothing where there is nothing to tell. */
export function WhyUnread({ file, isOpen, onToggle }: WhyUnreadProps) {
  const id = useId()
  if (file.attempts.length === 0 && file.howToSave === null) return null
  return (
    <div className={styles.why}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        className={styles.ask}
        onClick={onToggle}
      >
        {file.outcome === 'failed' ? 'Why wasn’t this read?' : 'Why only a part of it?'}
      </button>
      <div id={id} hidden={!isOpen} className={styles.answer}>
        {file.attempts.length > 0 && (
          <>
            <p id={`${id}-tried`} className={styles.heading}>
              What Roledex looked for, in this order
            </p>
            <ol aria-labelledby={`${id}-tried`} className={styles.attempts}>
              {file.attempts.map(({ rung, found }, index) => (
                <li key={index} className={styles.attempt}>
                  <span>{rungNames[rung] ?? rung}</span>{' '}
                  <span className={styles.found} dir="auto">
                    {found}
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
        {file.howToSave !== null && (
          <>
            <p className={styles.heading}>How to save it so that it works</p>
            <p>{file.howToSave}</p>
          </>
        )}
      </div>
    </div>
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
  xml: 'A feed (XML)',
  links: 'Links to jobs in the message',
  parts: 'The parts of the message',
  archive: 'The archive',
  reader: 'The reader stumbled',
}
