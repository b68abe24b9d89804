// The day at the end of what is typed, offered as the date of it until the person leaves it in the words.

import { useEffect, useState } from 'react'
import { clockText } from '../../../shared/calendar.ts'
import { longDay } from '../../../shared/deadlineText.ts'
import { type DateAtEnd, readDateAtEnd } from '../../../shared/quickDates/dateAtEnd.ts'
import type { QuickMoment } from '../../../shared/quickDates/quickDate.ts'
import { announce } from '../../ui/announce.ts'
import { useSpokenOnPause } from '../../ui/useSpokenOnPause.ts'

/** `isWanted`: it has no date yet, and the words are new. */
export function useDateAtEnd(
  text: string,
  isWanted: boolean,
  moment: QuickMoment,
): { offer: DateAtEnd | null; leave: () => void } {
  const [left, setLeft] = useState<string | null>(null)
  useEffect(() => {
    if (text === '') setLeft(null)
  }, [text])
  const found = isWanted ? readDateAtEnd(text, moment) : null
  const offer = found?.phrase === left ? null : found
  const spoken = offer === null ? '' : spokenOffer(offer, moment.locale)
  useSpokenOnPause(spoken)
  return {
    offer,
    leave() {
      setLeft(offer?.phrase ?? null)
      announce('No date is taken from the words')
    },
  }
}

function spokenOffer({ date, phrase }: DateAtEnd, locale?: string): string {
  const [on = '', time] = date.split(' ')
  return `Due ${[longDay(on, locale), time && clockText(time, locale)].filter(Boolean).join(', ')}. Escape leaves “${phrase}” in the words.`
}
