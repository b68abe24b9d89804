// Turns key presses into command ids by the table in shared/commands.ts: single keys, chords with modifiers,
// and sequences such as `g i`. Keys without a modifier never act while text is being typed or a menu is open.

import { useEffect, useEffectEvent } from 'react'
import { type CommandData, type CommandId, commands } from '../../shared/commands.ts'
import { isApple } from '../ui/isApple.ts'

/** How long the first key of a sequence is remembered, in milliseconds. */
const sequenceTimeout = 1_200

interface KeyBinding {
  chord: string
  id: CommandId
  yieldsToText: boolean
}

const bindings: KeyBinding[] = commands.flatMap((command: CommandData) =>
  command.keys.map((chord) => ({
    chord,
    id: command.id as CommandId,
    yieldsToText: command.yieldsToText ?? false,
  })),
)
const sequenceStarts = new Set(
  bindings.flatMap(({ chord }) => (chord.includes(' ') ? [chord.split(' ')[0]] : [])),
)

/** Calls `run` for every command key; `run` answers whether it did anything, and only then the key is used up. */
export function useKeys(run: (id: CommandId) => boolean): void {
  const runLatest = useEffectEvent(run)
  useEffect(() => {
    let started: { key: string; at: number } | null = null
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || isModifier(event.key)) return
      const step = chordOf(event)
      const sequence =
        started !== null && event.timeStamp - started.at < sequenceTimeout ? `${started.key} ${step}` : null
      started = null
      if (isInPopup(event.target)) return
      const isTyping = isTextField(event.target)
      const binding =
        bindings.find(({ chord }) => chord === sequence) ?? bindings.find(({ chord }) => chord === step)
      if (isTyping && (binding === undefined || binding.yieldsToText || !binding.chord.startsWith('mod+')))
        return
      if (binding === undefined || (sequence !== binding.chord && sequenceStarts.has(step))) {
        if (sequenceStarts.has(step)) started = { key: step, at: event.timeStamp }
        return
      }
      if (isPressOfControl(event)) return
      if (runLatest(binding.id)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** `mod+shift+z` for a key event, in the words of the command table. */
function chordOf(event: KeyboardEvent): string {
  const isMod = isApple ? event.metaKey : event.ctrlKey
  const isPrintable = Array.from(event.key).length === 1
  const key = isPrintable ? event.key.toLowerCase() : event.key
  // What Shift makes of a key alone is in `event.key` already: `?` is one key, not Shift and `/`.
  const isShift = event.shiftKey && (!isPrintable || isMod || event.altKey)
  return `${isMod ? 'mod+' : ''}${isShift ? 'shift+' : ''}${event.altKey ? 'alt+' : ''}${key}`
}

export function isModifier(key: string): boolean {
  return key === 'Shift' || key === 'Control' || key === 'Alt' || key === 'Meta'
}

const textInputs = new Set(['text', 'search', 'email', 'url', 'tel', 'password', 'number', 'date', 'time'])

export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return textInputs.has(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || isEditable(target)
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.isContentEditable === true
}

export function isInPopup(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null
  )
}

/** These belong to what has the focus: a button, a tab, a text that scrolls. Only a list gives them away. */
function isPressOfControl(event: KeyboardEvent): boolean {
  const chord = chordOf(event)
  // Text that is marked is what is copied, whatever has the focus.
  if (chord === 'mod+c' && window.getSelection()?.isCollapsed === false) return true
  const isSelectAll = chord === 'mod+a'
  const isOfText = isSelectAll || chord === 'mod+c'
  if (!isOfText && !/^(Enter|Home|End|Arrow.*)$/.test(event.key)) return false
  const { target } = event
  if (!(target instanceof Element) || target === document.body) return isOfText
  if (target.closest('[role="grid"], [role="listbox"]') === null) return true
  // A day of a month is pressed by Enter; all of the list is selected from there as well.
  return !isSelectAll && target.closest('button, a[href]') !== null
}
