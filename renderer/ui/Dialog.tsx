// A dialog, only for what cannot be undone or needs a form. Escape and a click outside close it, the click only once it
// was asked about what is typed and not saved; the focus goes back to where it was.

import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { Button } from './Button.tsx'
import { classNames } from './classNames.ts'
import { isConfirmKey } from './confirmKey.ts'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'
import { holdBehindDialog } from './toasts.ts'
import { useTypedText } from './useTypedText.ts'

interface DialogProps {
  title: string
  /** Hides the title line; screen readers still hear it. */
  isTitleHidden?: boolean
  description?: ReactNode
  size?: 'small' | 'medium' | 'large' | 'wide'
  /** Near the top of the window, for lists that grow while typing. */
  isHigh?: boolean
  /** On the way to something else: what opens from it gives the focus back past it, to where it was opened from. */
  isPassing?: boolean
  /** The content reaches the edges and scrolls by itself. */
  isFlush?: boolean
  initialFocus?: RefObject<HTMLElement | null>
  onClose: () => void
  /** What its main button does, by Ctrl+Enter or Cmd+Enter from anywhere in it; without it they send the form they are pressed in. */
  onConfirm?: () => void
  /** Buttons, in a line at the foot. */
  footer?: ReactNode
  children?: ReactNode
}

/** Present = open: mount it to open it, and unmount it in `onClose`. */
export function Dialog({
  title,
  isTitleHidden = false,
  description,
  size = 'medium',
  isHigh = false,
  isPassing = false,
  isFlush = false,
  initialFocus,
  onClose,
  onConfirm,
  footer,
  children,
}: DialogProps) {
  const [openedFrom] = useState(() => document.activeElement)
  const [openedBefore] = useState(() => originOf(openedFrom))
  const [isAsking, setIsAsking] = useState(false)
  const { onFocus, changedField } = useTypedText()
  useEffect(() => holdBehindDialog(), [])

  /** A click beside it is often no decision, the second of a double click never. */
  function leaveByClick(clicks: number) {
    const field = changedField()
    if (field === null || (isAsking && clicks < 2)) return onClose()
    setIsAsking(true)
    field.focus()
  }

  return (
    <Base.Root
      open
      onOpenChange={(isOpen, { reason, event }) => {
        if (isOpen) return
        if (reason === 'outside-press') leaveByClick('detail' in event ? Number(event.detail) : 1)
        else onClose()
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          ref={(popup: HTMLElement | null) => {
            if (popup !== null && isPassing) origins.set(popup, openedBefore ?? openedFrom)
          }}
          className={classNames(styles.popup, styles[size], isHigh && styles.high)}
          onFocus={onFocus}
          onInput={() => setIsAsking(false)}
          onKeyDown={(press) => {
            if (press.defaultPrevented || !isConfirmKey(press)) return
            const form = press.target instanceof Element ? press.target.closest('form') : null
            if (onConfirm === undefined && form === null) return
            press.preventDefault()
            if (onConfirm === undefined) form?.requestSubmit()
            else onConfirm()
          }}
          {...(initialFocus ? { initialFocus } : {})}
          {...(openedBefore !== null || isLeftByLibrary(openedFrom)
            ? { finalFocus: () => giveBack(openedFrom?.isConnected === false ? openedBefore : openedFrom) }
            : {})}
        >
          {isTitleHidden ? (
            <Base.Title className="visually-hidden">{title}</Base.Title>
          ) : (
            <header className={styles.header}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              <Base.Close
                render={
                  <IconButton label="Close" icon={<X size={15} strokeWidth={1.75} />} isTooltipHidden />
                }
              />
            </header>
          )}
          {description !== undefined && (
            <Base.Description className={styles.description}>{description}</Base.Description>
          )}
          <div className={classNames(styles.body, isFlush && styles.flush)}>{children}</div>
          {isAsking && (
            <div role="alert" className={styles.question}>
              What you typed is not saved.
              <Button kind="plain" size="small" onClick={onClose}>
                Close without it
              </Button>
            </div>
          )}
          {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

/** Where the palette was opened from, for a dialog that follows it: the palette is gone by then. */
const origins = new WeakMap<Element, Element | null>()

function originOf(openedFrom: Element | null): Element | null {
  const popup = openedFrom?.closest('[role="dialog"]')
  return (popup && origins.get(popup)) ?? null
}

/**
 * Whether the library would not give the focus back to where it was: of what takes it by command only, such as the text of
 * a posting, it takes the first field, and the next key would be written there; where nothing had it, it takes what had it
 * some time before.
 */
function isLeftByLibrary(openedFrom: Element | null): boolean {
  return openedFrom === document.body || openedFrom?.getAttribute('tabindex') === '-1'
}

/** Gives it back unless it went elsewhere meanwhile; false tells the library to do nothing. */
function giveBack(openedFrom: Element | null): false {
  queueMicrotask(() => {
    const isFree = document.activeElement === document.body
    if (isFree && openedFrom instanceof HTMLElement) openedFrom.focus({ preventScroll: true })
  })
  return false
}
