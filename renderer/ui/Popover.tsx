import { Popover as Base } from '@base-ui/react/popover'
import { type ReactElement, type ReactNode, type RefObject, useRef } from 'react'
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

/**
 * A small form beside the button that opens it. Leaving it for something else saves what was typed into it, once: what
 * cannot be saved says so, and the next press beside it closes it. Escape gives it up.
 */
export function Popover({
  label,
  trigger,
  isOpen,
  onOpenChange,
  align = 'start',
  initialFocus,
  children,
}: PopoverProps) {
  const popupRef = useRef<HTMLDivElement>(null)
  const hasTyped = useRef(false)
  return (
    <Base.Root
      {...(isOpen === undefined ? {} : { open: isOpen })}
      onOpenChange={(nowOpen, { reason, cancel }) => {
        const form =
          hasTyped.current && reason !== 'escape-key' ? popupRef.current?.querySelector('form') : null
        hasTyped.current = false
        if (nowOpen || !form) return onOpenChange?.(nowOpen)
        cancel()
        form.requestSubmit()
      }}
    >
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} sideOffset={6} className={styles.positioner}>
          <Base.Popup
            ref={popupRef}
            aria-label={label}
            className={styles.popup}
            onInput={() => {
              hasTyped.current = true
            }}
            {...(initialFocus ? { initialFocus } : {})}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
