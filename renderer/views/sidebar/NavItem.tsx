import type { ReactNode } from 'react'
import { formatPlace, isSameView, openView, parsePlace, usePlace, type View } from '../../navigation.ts'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { foldedSidebar, useMediaQuery } from '../../ui/useMediaQuery.ts'
import { numberText } from '../../words/countText.ts'
import styles from './Sidebar.module.css'

interface NavItemProps {
  view: View
  label: string
  icon: ReactNode
  count?: number | undefined
  /** What the count counts, where it is not simply the postings of the view. */
  countTitle?: string
}

export function NavItem({ view, label, icon, count, countTitle }: NavItemProps) {
  const place = usePlace()
  const isFolded = useMediaQuery(foldedSidebar)
  // The timeline is the other side of the insights.
  const shown: View = place.view.name === 'timeline' ? { name: 'insights' } : place.view
  const isCurrent = isSameView(shown, view)
  const countText = count === undefined ? '' : numberText(count)
  const link = (
    <a
      className={styles.item}
      href={formatPlace({ ...parsePlace(''), view })}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        openView(view)
      }}
    >
      <span className={styles.icon}>{icon}</span>
      <span className={styles.itemLabel}>{label}</span>{' '}
      {count !== undefined && (
        <span className={styles.count} title={countTitle}>
          {count === 0 ? <span className="visually-hidden">0</span> : countText}
        </span>
      )}
    </a>
  )
  return (
    <li>
      {isFolded ? (
        <Tooltip text={count ? `${label} ${countText}` : label} side="right">
          {link}
        </Tooltip>
      ) : (
        link
      )}
    </li>
  )
}
