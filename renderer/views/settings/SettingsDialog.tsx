// All settings on one page, with their parts named beside it. By keyboard the arrows go from part to part and show it,
// and Tab goes on into the one that shows.

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { SettingsPartId } from '../../dialogs.ts'
import { classNames } from '../../ui/classNames.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './SettingsDialog.module.css'
import { settingsParts } from './settingsParts.tsx'

interface SettingsDialogProps {
  /** The part a person came for; the first unless it is given. */
  part?: SettingsPartId | undefined
  onClose: () => void
}

/** By which a person scrolls, or goes elsewhere. */
const deeds = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

export function SettingsDialog({ part, onClose }: SettingsDialogProps) {
  const [firstPart] = settingsParts
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const namesRef = useRef<HTMLElement>(null)
  const firstRef = useRef<HTMLInputElement>(null)
  const wantedRef = useRef<HTMLElement>(null)
  /** Chosen by its name; holds while it is in sight, for the last parts never reach the top. */
  const chosenRef = useRef<SettingsPartId | null>(part ?? null)
  const [current, setCurrent] = useState<SettingsPartId>(part ?? firstPart.id)

  // The parts above it grow when their answers come, so it is brought back until somebody does something.
  useEffect(() => {
    const wanted = wantedRef.current
    if (scroller === null || wanted === null) return
    const growth = new ResizeObserver(() => wanted.scrollIntoView({ block: 'start' }))
    for (const each of scroller.children) growth.observe(each)
    const letGo = () => growth.disconnect()
    for (const deed of deeds) window.addEventListener(deed, letGo, { capture: true, once: true })
    return () => {
      letGo()
      for (const deed of deeds) window.removeEventListener(deed, letGo, { capture: true })
    }
  }, [scroller])

  function show(id: SettingsPartId) {
    chosenRef.current = id
    setCurrent(id)
    partIn(scroller, id)?.scrollIntoView({ block: 'start' })
  }

  function follow() {
    if (scroller === null) return
    const shown = partInSight(scroller, chosenRef.current)
    if (shown !== chosenRef.current) chosenRef.current = null
    setCurrent(shown)
  }

  function onKeyDown(event: KeyboardEvent) {
    // From the part itself the browser goes on to the first thing in it.
    if (event.key === 'Tab' && !event.shiftKey) partIn(scroller, current)?.focus({ preventScroll: true })
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -settingsParts.length, End: settingsParts.length }[
      event.key
    ]
    if (step === undefined) return
    event.preventDefault()
    const at = settingsParts.findIndex(({ id }) => id === current) + step
    const next = settingsParts[Math.max(0, Math.min(settingsParts.length - 1, at))]
    if (next === undefined) return
    show(next.id)
    namesRef.current?.querySelector<HTMLElement>(`[data-part="${next.id}"]`)?.focus({ preventScroll: true })
  }

  return (
    <Dialog
      title="Settings"
      size="large"
      isFlush
      initialFocus={part === undefined ? firstRef : wantedRef}
      onClose={onClose}
    >
      <div className={styles.page}>
        <nav ref={namesRef} aria-label="Parts of the settings" className={styles.names}>
          {settingsParts.map(({ id, title, Icon }) => (
            <button
              key={id}
              type="button"
              data-part={id}
              tabIndex={id === current ? 0 : -1}
              aria-current={id === current ? 'true' : undefined}
              className={classNames(styles.name, id === current && styles.currentName)}
              onClick={() => show(id)}
              onKeyDown={onKeyDown}
            >
              <Icon aria-hidden="true" size={15} strokeWidth={1.75} />
              <span>{title}</span>
            </button>
          ))}
        </nav>
        <div ref={setScroller} className={styles.parts} onScroll={follow}>
          {settingsParts.map(({ id, title, Content }) => (
            <section
              key={id}
              ref={id === part ? wantedRef : undefined}
              tabIndex={-1}
              aria-label={title}
              data-part={id}
              className={styles.part}
            >
              <h3 className={styles.heading}>{title}</h3>
              <div className={styles.content}>
                <Content firstRef={firstRef} onClose={onClose} />
              </div>
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  )
}

function partIn(scroller: HTMLElement | null, id: SettingsPartId): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`section[data-part="${id}"]`) ?? null
}

/** The one that was chosen while its heading is in sight, else the one at the top. */
function partInSight(scroller: HTMLElement, chosen: SettingsPartId | null): SettingsPartId {
  const { top, height } = scroller.getBoundingClientRect()
  const topOf = (id: SettingsPartId) => (partIn(scroller, id)?.getBoundingClientRect().top ?? 0) - top
  if (chosen !== null && topOf(chosen) > -1 && topOf(chosen) < height - 40) return chosen
  return settingsParts.findLast(({ id }) => topOf(id) <= 24)?.id ?? settingsParts[0].id
}
