// What may come next in a search, and which of it the arrows stand on. Offered while a person types, and when they ask.

import { useState } from 'react'
import { type SearchSuggestion, suggestSearch } from '../../../shared/search/suggestSearch.ts'
import { useSearchVocabulary } from './useSearchVocabulary.ts'

interface SearchOffers {
  offers: readonly SearchSuggestion[]
  isOpen: boolean
  /** The one that Enter takes. */
  chosen: SearchSuggestion | undefined
  /** The place of what the arrows stand on; −1 = none. */
  active: number
  setActive: (index: number) => void
  /** To the next one, or the one before; around the ends over none. */
  step: (by: 1 | -1) => void
  /** `asked`: also where nothing was typed. What the arrows stood on is forgotten. */
  offer: (why: 'typing' | 'asked') => void
  close: () => void
}

export function useSearchOffers(value: string, caret: number, isFocused: boolean): SearchOffers {
  const [offering, setOffering] = useState<'no' | 'typing' | 'asked'>('no')
  const [active, setActive] = useState(-1)
  const vocabulary = useSearchVocabulary(value, offering === 'no' ? -1 : caret)
  const offers =
    offering === 'no' || !isFocused ? [] : suggestSearch(value, caret, vocabulary, offering === 'asked')
  const last = offers.length - 1
  return {
    offers,
    isOpen: offers.length > 0,
    chosen: offers[Math.min(active, last)],
    active,
    setActive,
    step(by) {
      if (by > 0) setActive(active >= last ? -1 : active + 1)
      else setActive(active < 0 ? last : active - 1)
    },
    offer(why) {
      setOffering(why)
      setActive(-1)
    },
    close: () => setOffering('no'),
  }
}
