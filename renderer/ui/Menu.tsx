// Menus: from a button, or under the pointer. The items are data, so that both look and work alike.

import { ContextMenu as BaseContextMenu } from '@base-ui/react/context-menu'
import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import { type ReactElement, type ReactNode, useState } from 'react'
import { classNames } from './classNames.ts'
import { Kbd } from './Kbd.tsx'
import styles from './Menu.module.css'

export type MenuEntry =
  | {
      kind: 'item'
      label: string
      icon?: ReactNode
      keys?: string | undefined
      isDanger?: boolean
      isDisabled?: boolean
      /** Set for a choice among those beside it, of which one holds: a tick stands before it. */
      isChosen?: boolean
      /** Of these choices several may hold: the menu stays open. */
      staysOpen?: boolean
      run: () => void
    }
  | { kind: 'group'; label: string; entries: MenuEntry[] }
  | { kind: 'submenu'; label: string; icon?: ReactNode; entries: MenuEntry[] }
  | { kind: 'separator' }

interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement<Record<string, unknown>>
  entries: MenuEntry[]
  align?: 'start' | 'end'
}

export function Menu({ trigger, entries, align = 'start' }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} sideOffset={4} className={styles.positioner}>
          <Base.Popup className={styles.popup} finalFocus={isFocusLeft}>
            <Entries entries={entries} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

interface ContextMenuProps {
  entries: MenuEntry[]
  onOpenChange?: (isOpen: boolean) => void
  /** The element it belongs to. */
  children: ReactElement<Record<string, unknown>>
}

export function ContextMenu({ entries, onOpenChange, children }: ContextMenuProps) {
  // By the keys it opens at what they are about; under the pointer otherwise.
  const [anchor, setAnchor] = useState<Element | null>(null)
  return (
    <BaseContextMenu.Root onOpenChange={(isOpen) => onOpenChange?.(isOpen)}>
      <BaseContextMenu.Trigger
        render={children}
        onContextMenu={({ button, target }) => {
          // No button of a pointer was pressed.
          const isByKeys = button < 0
          setAnchor(isByKeys && target instanceof Element ? activeWithin(target) : null)
        }}
      />
      <BaseContextMenu.Portal>
        <BaseContextMenu.Positioner {...(anchor && { anchor })} className={styles.positioner}>
          <BaseContextMenu.Popup className={styles.popup} finalFocus={isFocusLeft}>
            <Entries entries={entries} />
          </BaseContextMenu.Popup>
        </BaseContextMenu.Positioner>
      </BaseContextMenu.Portal>
    </BaseContextMenu.Root>
  )
}

/** Whether the focus is the menu's to give back: what was chosen may have put it on a field that was there already. */
function isFocusLeft(): boolean {
  const focused = document.activeElement
  return focused === null || focused === document.body || focused.closest('[role="menu"]') !== null
}

/** The row, card or line that the keys of a list are about; the list itself where none is. */
function activeWithin(focused: Element): Element {
  return document.getElementById(focused.getAttribute('aria-activedescendant') ?? '') ?? focused
}

function Entries({ entries }: { entries: MenuEntry[] }): ReactNode {
  const drawn = entries.map((entry, index) => (
    <Entry
      key={entry.kind === 'separator' ? `separator ${index}` : `${entry.kind} ${entry.label}`}
      entry={entry}
    />
  ))
  const choices = entries.filter((entry) => entry.kind === 'item').filter(isOneOfSome)
  if (choices.length === 0) return drawn
  const chosen = choices.find(({ isChosen }) => isChosen)
  return <Base.RadioGroup value={chosen?.label ?? null}>{drawn}</Base.RadioGroup>
}

type MenuItem = Extract<MenuEntry, { kind: 'item' }>

function isOneOfSome({ isChosen, staysOpen }: MenuItem): boolean {
  return isChosen !== undefined && !staysOpen
}

function Entry({ entry }: { entry: MenuEntry }): ReactNode {
  switch (entry.kind) {
    case 'separator':
      return <Base.Separator className={styles.separator} />
    case 'group':
      return (
        <Base.Group>
          <Base.GroupLabel className={styles.groupLabel}>{entry.label}</Base.GroupLabel>
          <Entries entries={entry.entries} />
        </Base.Group>
      )
    case 'submenu':
      return (
        <Base.SubmenuRoot>
          <Base.SubmenuTrigger className={styles.item}>
            <span className={styles.icon}>{entry.icon}</span>
            <span className={styles.label}>{entry.label}</span>
            <span aria-hidden="true" className={styles.arrow} />
          </Base.SubmenuTrigger>
          <Base.Portal>
            <Base.Positioner className={styles.positioner} sideOffset={-2}>
              <Base.Popup className={styles.popup}>
                <Entries entries={entry.entries} />
              </Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        </Base.SubmenuRoot>
      )
    case 'item':
      return <Item entry={entry} />
  }
}

function Item({ entry }: { entry: MenuItem }) {
  const content = (
    <>
      {entry.isChosen !== undefined && (
        <span className={styles.icon}>{entry.isChosen && <Check size={14} strokeWidth={2} />}</span>
      )}
      {entry.icon !== undefined && <span className={styles.icon}>{entry.icon}</span>}
      <span className={styles.label}>{entry.label}</span>
      {entry.keys !== undefined && <Kbd keys={entry.keys} />}
    </>
  )
  const shared = {
    className: classNames(styles.item, entry.isDanger && styles.danger),
    disabled: entry.isDisabled ?? false,
    closeOnClick: !entry.staysOpen,
  }
  // The library puts the focus on what was pressed once more, after its `onClick`: what runs may have put it elsewhere.
  const onClick = () => queueMicrotask(entry.run)
  if (isOneOfSome(entry)) {
    return (
      <Base.RadioItem {...shared} value={entry.label} onClick={onClick}>
        {content}
      </Base.RadioItem>
    )
  }
  if (entry.isChosen !== undefined) {
    return (
      <Base.CheckboxItem {...shared} checked={entry.isChosen} onCheckedChange={entry.run}>
        {content}
      </Base.CheckboxItem>
    )
  }
  return (
    <Base.Item {...shared} onClick={onClick}>
      {content}
    </Base.Item>
  )
}
