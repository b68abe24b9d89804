import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode, RefObject } from 'react'
import styles from './Popover.module.css'

interface PopoverProps {
  /** Its name for screen readers. */
  label: string
  trigger: ReactElement<Record<string, unknown>>
  isOpen?: boolean
  onOpenChange?: (isOpen: boolean) => void
  align?: 'start' | 'center' | 'end'
  /** What takes the focus; the first control unless it is given. */
  initialFocus?: RefObject<HTMLElement | null>
  children: ReactNode
}

/** A small form beside the button that opens it. */
export function Popover({
  label,
  trigger,
  isOpen,
  onOpenChange,
  align = 'start',
  initialFocus,
  children,
}: PopoverProps) {
  return (
    <Base.Root
      {...(isOpen === undefined ? {} : { open: isOpen })}
      onOpenChange={(nowOpen) => onOpenChange?.(nowOpen)}
    >
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} sideOffset={6} className={styles.positioner}>
          <Base.Popup aria-label={label} className={styles.popup} {...(initialFocus ? { initialFocus } : {})}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
