// The box that lines of what is due stand in: it takes their keys and has their menu.

import type { ReactNode } from 'react'
import { focusTargets } from '../../keyboard/focus.ts'
import { ContextMenu } from '../../ui/Menu.tsx'
import styles from './Agenda.module.css'
import type { DueLines } from './useDueLines.ts'
import { useDueMenu } from './useDueMenu.tsx'

interface DueListboxProps {
  lines: DueLines
  label: string
  children: ReactNode
}

export function DueListbox({ lines, label, children }: DueListboxProps) {
  const menu = useDueMenu(lines)
  return (
    <ContextMenu entries={menu.entries}>
      <div
        {...lines.listboxProps}
        id={focusTargets.list}
        role="listbox"
        aria-label={label}
        aria-multiselectable="true"
        className={styles.agenda}
        onContextMenu={menu.onContextMenu}
      >
        {children}
      </div>
    </ContextMenu>
  )
}
