// Offers side by side: those that wait for an answer first, in the order in which they want it.

import { HandCoins, Pencil, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { listWords } from '../../../shared/listWords.ts'
import { titleText } from '../../../shared/titleText.ts'
import { useActions } from '../../actions/actions.ts'
import { stageForAnswer } from '../../actions/payActions.ts'
import { useCall } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { openDialog } from '../../dialogs.ts'
import { focusTargets } from '../../keyboard/focus.ts'
import { openPosting, openView } from '../../navigation.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { ReadFailure } from '../../ui/ReadFailure.tsx'
import { countText } from '../../words/countText.ts'
import { notStated, rowEmployerText } from '../../words/postingWords.ts'
import { CompareHead } from '../compare/CompareHead.tsx'
import { CompareSwitch } from '../compare/CompareSwitch.tsx'
import { CompareTable, headName } from '../compare/CompareTable.tsx'
import styles from '../compare/CompareView.module.css'
import { onlyDifferent } from '../compare/compareRows.ts'
import own from './OffersView.module.css'
import { currenciesOf, type ListedOffer, offerGroups } from './offerRows.ts'
import { useShownOffers } from './useShownOffers.ts'
import { type Unwritten, useUnwritten } from './useUnwritten.ts'

const look = { size: 14, strokeWidth: 1.75 }

export function OffersView() {
  const { data, error, refetch } = useCall('offers.all', {})
  const moment = useNow()
  const { stageOf } = useStages()
  const [isOnlyDifferent, setIsOnlyDifferent] = useState(false)
  const { offers, shown, isOpen, open, answered, accepted, leftOut, allWanted, keep } = useShownOffers(
    data?.offers,
  )
  const tableRef = useRef<HTMLElement>(null)
  const unwritten = useUnwritten(data?.offers)
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
            {countWords(open.length, answered, accepted)}
          </p>
        )}
        {leftOut.isAny && (
          <Button kind="plain" size="small" onClick={leftOut.clear}>
            Show those left out
          </Button>
        )}
        {answered > 0 && open.length > 0 && (
          <CompareSwitch label="Answered ones too" isOn={allWanted.isOn} onChange={allWanted.set} />
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
                      isOpen={isOpen(listed)}
                      onAnswer={() => {
                        keep()
                        // The button goes with the question.
                        tableRef.current?.focus()
                      }}
                      onLeaveOut={() => leftOut.add(listed.offer.id)}
                    />
                  ),
                }))}
                groups={isOnlyDifferent && shown.length > 1 ? onlyDifferent(groups) : groups}
                absentIn={() => notStated}
              />
              {offers.length === 1 && unwritten === null && (
                <p className={own.alone}>When another offer comes, it stands beside this one.</p>
              )}
              {unwritten !== null && (
                <p className={own.alone}>
                  {standWords(unwritten, 'more posting')}, and what is offered is not written down.{' '}
                  <ShowStage {...unwritten} />
                </p>
              )}
            </section>
          )}
          {error !== null && data === undefined && (
            <ReadFailure title="The offers could not be read" error={error} onRetry={refetch} />
          )}
          {data !== undefined && offers.length === 0 && <NoOffers unwritten={unwritten} />}
        </div>
      </main>
    </div>
  )
}

function countWords(open: number, answered: number, accepted: number): string {
  const others = answered - accepted
  const parts = [
    open > 0 ? `${open} ${open === 1 ? 'waits' : 'wait'} for an answer` : 'None waits for an answer',
    accepted > 0 && `${accepted} accepted`,
    open > 0 && others > 0 && `${others} no longer ${others === 1 ? 'waits' : 'wait'}`,
  ]
  if (open + accepted === 0 && answered === 1) return 'It no longer waits for an answer'
  return parts.filter((part) => part !== false).join(', ')
}

function NoOffers({ unwritten }: { unwritten: Unwritten | null }) {
  return (
    <EmptyState
      icon={<HandCoins size={26} strokeWidth={1.5} />}
      title={unwritten === null ? 'No offer yet' : 'No offer is written down'}
      actions={
        unwritten === null ? (
          <Button onClick={() => openView({ name: 'all' })}>All postings</Button>
        ) : (
          <ShowStage {...unwritten} />
        )
      }
    >
      {unwritten === null
        ? 'When one comes, choose its posting and press % to write it down.'
        : `${standWords(unwritten, 'posting')}. Press % there to write down what is offered.`}{' '}
      Two or more stand here side by side.
    </EmptyState>
  )
}

/** "2 postings stand at Offer" */
function standWords({ count, stageName }: { count: number; stageName: string }, noun: string): string {
  return `${countText(count, noun)} ${count === 1 ? 'stands' : 'stand'} at ${stageName}`
}

function ShowStage({ stageId, count }: { stageId: string; count: number }) {
  return (
    <Button size="small" onClick={() => openView({ name: 'stage', stageId })}>
      {count === 1 ? 'Show it' : 'Show them'}
    </Button>
  )
}

interface OfferHeadProps {
  listed: ListedOffer
  isAlone: boolean
  /** Whether it can still be answered. */
  isOpen: boolean
  onAnswer: () => void
  onLeaveOut: () => void
}

function OfferHead({ listed: { offer, posting }, isAlone, isOpen, onAnswer, onLeaveOut }: OfferHeadProps) {
  const title = titleText(posting.title)
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
      {isOpen && <Answers posting={posting} onAnswer={onAnswer} />}
    </CompareHead>
  )
}

/** What can be said to an offer: each answer moves its posting. */
function Answers({ posting, onAnswer }: { posting: ListedOffer['posting']; onAnswer: () => void }) {
  const actions = useActions()
  const { stages } = useStages()
  const answers = [
    { words: 'Accept', stage: stageForAnswer(stages, 'accept') },
    { words: 'Decline', stage: stageForAnswer(stages, 'decline') },
  ]
  return (
    <span className={own.answers}>
      {answers.map(
        ({ words, stage }) =>
          stage !== undefined && (
            <Button
              key={words}
              size="small"
              aria-label={`${words} the offer: ${titleText(posting.title)}`}
              onClick={() => {
                onAnswer()
                void actions.setStage([posting.id], stage)
              }}
            >
              {words}
            </Button>
          ),
      )}
    </span>
  )
}
