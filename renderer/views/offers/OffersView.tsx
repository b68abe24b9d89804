// Offers side by side: those that wait for an answer first, in the order in which they want it.

import { HandCoins, Pencil, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { listWords } from '../../../shared/listWords.ts'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { useDialogs } from '../../dialogs.ts'
import { focusTargets } from '../../focus.ts'
import { openPosting, openView } from '../../navigation.ts'
import { notStated, rowEmployerText } from '../../postingWords.ts'
import { useStages } from '../../stages.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { ReadFailure } from '../../ui/ReadFailure.tsx'
import { CompareHead } from '../compare/CompareHead.tsx'
import { CompareSwitch } from '../compare/CompareSwitch.tsx'
import { CompareTable, headName } from '../compare/CompareTable.tsx'
import styles from '../compare/CompareView.module.css'
import { onlyDifferent } from '../compare/compareRows.ts'
import own from './OffersView.module.css'
import { currenciesOf, type ListedOffer, offerGroups, stateOf } from './offerRows.ts'

const look = { size: 14, strokeWidth: 1.75 }

export function OffersView() {
  const { data, error, refetch } = useCall('offers.all', {})
  const moment = useNow()
  const { stageOf } = useStages()
  const [isOnlyDifferent, setIsOnlyDifferent] = useState(false)
  const [areAllWanted, setAreAllWanted] = useState(false)
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const tableRef = useRef<HTMLElement>(null)
  const offers = data?.offers ?? []
  const open = offers.filter((listed) => stateOf(listed, stageOf) === 'open' && !listed.posting.isArchived)
  const answered = offers.length - open.length
  const chosen = areAllWanted || open.length === 0 ? offers : open
  const shown = chosen.filter(({ offer }) => !leftOut.has(offer.id))
  const groups = shown.length === 0 ? [] : offerGroups(shown, { moment, stageOf })
  const currencies = currenciesOf(shown)
  const isWaiting = data === undefined && error === null

  // Keys act here from the start, and a screen reader begins to read here.
  useEffect(() => {
    if (!isWaiting) tableRef.current?.focus()
  }, [isWaiting])

  return (
    <div className={styles.view}>
      <header className={styles.header}>
        <h1 className={own.title}>Offers</h1>
        {data !== undefined && offers.length > 0 && (
          <p className={styles.count} role="status">
            {countWords(open.length, answered)}
          </p>
        )}
        {leftOut.size > 0 && (
          <Button kind="plain" size="small" onClick={() => setLeftOut(new Set())}>
            Show those left out
          </Button>
        )}
        {answered > 0 && open.length > 0 && (
          <CompareSwitch label="Answered ones too" isOn={areAllWanted} onChange={setAreAllWanted} />
        )}
        {shown.length > 1 && (
          <CompareSwitch label="Only differences" isOn={isOnlyDifferent} onChange={setIsOnlyDifferent} />
        )}
      </header>
      <main className={own.main}>
        {currencies.length > 1 && (
          <p className={own.notice}>
            The amounts are in {listWords(currencies)}. They stand as they were offered: nothing is converted.
          </p>
        )}
        <div className={styles.main}>
          {shown.length > 0 && (
            <section
              ref={tableRef}
              id={focusTargets.list}
              data-paper="wide"
              className={styles.scroller}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by key
              tabIndex={0}
              aria-label="Offers side by side"
            >
              <CompareTable
                caption={shown.length === 1 ? 'One offer' : `${shown.length} offers side by side`}
                heads={shown.map((listed) => ({
                  key: listed.offer.id,
                  name: headName(listed.posting.title, rowEmployerText(listed.posting)),
                  head: (
                    <OfferHead
                      listed={listed}
                      isAlone={shown.length === 1}
                      onLeaveOut={() => setLeftOut(new Set([...leftOut, listed.offer.id]))}
                    />
                  ),
                }))}
                groups={isOnlyDifferent && shown.length > 1 ? onlyDifferent(groups) : groups}
                absentIn={() => notStated}
              />
              {offers.length === 1 && (
                <p className={own.alone}>When another offer comes, it stands beside this one.</p>
              )}
            </section>
          )}
          {error !== null && data === undefined && (
            <ReadFailure title="The offers could not be read" error={error} onRetry={refetch} />
          )}
          {data !== undefined && offers.length === 0 && (
            <EmptyState
              icon={<HandCoins size={26} strokeWidth={1.5} />}
              title="No offer yet"
              actions={<Button onClick={() => openView({ name: 'all' })}>All postings</Button>}
            >
              When one comes, choose its posting and press % to write it down. Two or more stand here side by
              side.
            </EmptyState>
          )}
        </div>
      </main>
    </div>
  )
}

function countWords(open: number, answered: number): string {
  if (open === 0) return answered === 1 ? 'It no longer waits for an answer' : 'None waits for an answer'
  const waiting = `${open} ${open === 1 ? 'waits' : 'wait'} for an answer`
  return answered === 0 ? waiting : `${waiting}, ${answered} no longer ${answered === 1 ? 'does' : 'do'}`
}

interface OfferHeadProps {
  listed: ListedOffer
  isAlone: boolean
  onLeaveOut: () => void
}

function OfferHead({ listed: { offer, posting }, isAlone, onLeaveOut }: OfferHeadProps) {
  const { openDialog } = useDialogs()
  const title = posting.title ?? 'Title not stated'
  return (
    <CompareHead
      title={title}
      employerName={posting.employerName}
      isEmployerHidden={posting.isEmployerHidden}
      onOpen={() => openPosting(posting.id, 'pay')}
    >
      <span className={own.tools}>
        <IconButton
          label={`Change the offer: ${title}`}
          icon={<Pencil {...look} />}
          isTooltipHidden
          title="Change"
          onClick={() => openDialog({ kind: 'offer', postingId: posting.id, offerId: offer.id })}
        />
        {!isAlone && (
          <IconButton
            label={`Leave out ${title}`}
            icon={<X {...look} />}
            isTooltipHidden
            title="Leave out"
            onClick={onLeaveOut}
          />
        )}
      </span>
    </CompareHead>
  )
}
