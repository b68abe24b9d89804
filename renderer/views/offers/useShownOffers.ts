import { useState } from 'react'
import { useStages } from '../../api/stages.ts'
import { type ListedOffer, stateOf } from './offerRows.ts'

/** Which offers stand side by side: those that wait for an answer, or all, without those that were left out. */
export function useShownOffers(offers: readonly ListedOffer[] = []) {
  const { stageOf } = useStages()
  const [areAllWanted, setAreAllWanted] = useState(false)
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  /** What was in sight when one was answered here stays there: no other comes below the pointer. */
  const [kept, setKept] = useState<readonly string[]>([])
  const isOpen = (listed: ListedOffer) => stateOf(listed, stageOf) === 'open' && !listed.posting.isArchived
  const open = offers.filter(isOpen)
  const isChosen = (listed: ListedOffer) =>
    areAllWanted || open.length === 0 || isOpen(listed) || kept.includes(listed.offer.id)
  const chosen = inOrder(offers.filter(isChosen), kept)
  const shown = chosen.filter(({ offer }) => !leftOut.has(offer.id))
  return {
    offers,
    shown,
    isOpen,
    open,
    answered: offers.length - open.length,
    accepted: offers.filter((listed) => stateOf(listed, stageOf) === 'accepted').length,
    allWanted: { isOn: areAllWanted, set: setAreAllWanted },
    leftOut: {
      isAny: leftOut.size > 0,
      add: (offerId: string) => setLeftOut(new Set([...leftOut, offerId])),
      clear: () => setLeftOut(new Set()),
    },
    /** What is in sight now stays there, in its places. */
    keep: () => setKept(shown.map(({ offer }) => offer.id)),
  }
}

/** Those that were kept in their places, the others behind them. */
function inOrder(offers: readonly ListedOffer[], kept: readonly string[]): ListedOffer[] {
  const placeOf = ({ offer: { id } }: ListedOffer) => (kept.includes(id) ? kept.indexOf(id) : kept.length)
  return offers.toSorted((one, other) => placeOf(one) - placeOf(other))
}
