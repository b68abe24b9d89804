import { CalendarDays, LayoutList, type LucideIcon, SquareKanban, Table2 } from 'lucide-react'
import { type Layout, layouts } from '../../../shared/layouts.ts'
import { keysOf, useCommands } from '../../commands.ts'
import { useLayout } from '../../layout.ts'
import { classNames } from '../../ui/classNames.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './LayoutSwitch.module.css'

const looks: Record<Layout, { label: string; icon: LucideIcon }> = {
  list: { label: 'List', icon: LayoutList },
  board: { label: 'Board', icon: SquareKanban },
  table: { label: 'Table', icon: Table2 },
  calendar: { label: 'Calendar', icon: CalendarDays },
}

/** The same postings in another shape. */
export function LayoutSwitch() {
  const { run } = useCommands()
  const chosen = useLayout()
  return (
    <fieldset aria-label="Show as" className={styles.switch}>
      {layouts.map((layout) => {
        const { label, icon: Icon } = looks[layout]
        const keys = keysOf(`layout.${layout}`)
        return (
          <IconButton
            key={layout}
            label={label}
            icon={<Icon size={14} strokeWidth={1.75} />}
            {...(keys === undefined ? {} : { keys })}
            aria-pressed={layout === chosen}
            className={classNames(styles.choice, layout === chosen && styles.chosen)}
            onClick={() => run(`layout.${layout}`)}
          />
        )
      })}
    </fieldset>
  )
}
