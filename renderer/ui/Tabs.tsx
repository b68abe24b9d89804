import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import styles from './Tabs.module.css'

interface TabData {
  id: string
  label: string
  /** Shown after the label where there is something to count. */
  count?: number
}

interface TabsProps {
  label: string
  tabs: readonly TabData[]
  chosen: string
  onChoose: (id: string) => void
  /** The panel of the chosen tab. */
  children: ReactNode
  className?: string | undefined
  panelClassName?: string | undefined
}

export function Tabs({ label, tabs, chosen, onChoose, children, className, panelClassName }: TabsProps) {
  return (
    <Base.Root value={chosen} onValueChange={(value) => onChoose(String(value))} className={className}>
      <Base.List aria-label={label} className={styles.list} activateOnFocus>
        {tabs.map((tab) => (
          <Base.Tab key={tab.id} value={tab.id} className={styles.tab}>
            {tab.label}
            {tab.count !== undefined && tab.count > 0 && <span className={styles.count}>{tab.count}</span>}
          </Base.Tab>
        ))}
      </Base.List>
      <Base.Panel key={chosen} value={chosen} className={panelClassName} tabIndex={0}>
        {children}
      </Base.Panel>
    </Base.Root>
  )
}
