import type { ReactNode } from 'react'
import type { CommandId } from '../../../shared/commands.ts'
import { useCommands } from '../../commands.ts'
import { classNames } from '../../ui/classNames.ts'
import styles from './InsightsHeader.module.css'

const pages = [
  { name: 'insights', title: 'Insights', command: 'go.insights' },
  { name: 'timeline', title: 'Timeline', command: 'go.timeline' },
] as const satisfies readonly { name: string; title: string; command: CommandId }[]

interface InsightsHeaderProps {
  page: (typeof pages)[number]['name']
  children?: ReactNode
}

/** Above the two views of the search as a whole: its figures, and what happened. */
export function InsightsHeader({ page, children }: InsightsHeaderProps) {
  const { run } = useCommands()
  return (
    <header className={styles.header}>
      <h1 className="visually-hidden">{pages.find(({ name }) => name === page)?.title}</h1>
      <nav aria-label="The search as a whole" className={styles.pages}>
        {pages.map(({ name, title, command }) => (
          <button
            key={name}
            type="button"
            aria-current={name === page ? 'page' : undefined}
            className={classNames(styles.page, name === page && styles.present)}
            onClick={() => run(command)}
          >
            {title}
          </button>
        ))}
      </nav>
      {children}
    </header>
  )
}
