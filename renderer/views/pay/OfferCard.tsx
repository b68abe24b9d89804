import type { ReactNode } from 'react'
import { longDay, viewMyDeadline } from '../../../shared/deadlineText.ts'
import { lowerFirst } from '../../../shared/firstLetter.ts'
import type { Posting, Stage } from '../../../shared/model.ts'
import { type Offer, offerState } from '../../../shared/offer.ts'
import { payText } from '../../../shared/pay.ts'
import { readBonus } from '../../../shared/readPay.ts'
import { withBonus, yearlyPay } from '../../../shared/yearlyPay.ts'
import { useActions } from '../../actions/actions.ts'
import { removeOffer, stageForAnswer } from '../../actions/payActions.ts'
import { useCall } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { openDialog } from '../../dialogs.ts'
import { focusTargets, focusWhenThere } from '../../keyboard/focus.ts'
import { openView } from '../../navigation.ts'
import { Button } from '../../ui/Button.tsx'
import { classNames } from '../../ui/classNames.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { LineTools } from '../../ui/LineTools.tsx'
import { Pill } from '../../ui/Pill.tsx'
import { formatInstantDay, locale } from '../../words/dates.ts'
import { offerStateNames, yearFigure, yearWords } from '../../words/payWords.ts'
import { notStated, workModeText } from '../../words/postingWords.ts'
import { Markdown } from '../markdown/Markdown.tsx'
import styles from './PayTab.module.css'

interface OfferCardProps {
  offer: Offer
  posting: Posting
  /** Another offer of the same posting did not come later. */
  isLatest: boolean
}

/** All of an offer, how it stands, and what can be answered to it. */
export function OfferCard({ offer, posting, isLatest }: OfferCardProps) {
  const moment = useNow()
  const actions = useActions()
  const { stages, stageOf } = useStages()
  const { data: count } = useCall('offers.count', {})
  const { base, receivedAt } = offer
  const { replyBy, stageId } = posting.tracking
  const stage = stageOf(stageId)
  const state = offerState(stage, isLatest)
  const reply = viewMyDeadline(replyBy, moment)
  const year = base === null ? null : yearlyPay(base, offer)
  const whole = year && withBonus(year, readBonus(offer.bonus, base))
  const came = receivedAt === null ? notStated : formatInstantDay(receivedAt, moment.zone)
  const accept = stageForAnswer(stages, 'accept')
  const decline = stageForAnswer(stages, 'decline')

  /** The button goes with the question: the head of the offers takes its focus. */
  function answer(stage: Stage) {
    focusWhenThere(focusTargets.offer)
    void actions.setStage([posting.id], stage)
  }

  async function remove() {
    if (await removeOffer(offer.id)) focusWhenThere(focusTargets.offer)
  }

  return (
    <article
      aria-label={`Offer of ${came}`}
      className={classNames(styles.card, state === 'replaced' && styles.over)}
    >
      <div className={styles.cardHead}>
        <p className={styles.base}>
          {base === null ? <span className={styles.absent}>Pay not stated</span> : payText(base, locale)}
        </p>
        {state === 'open' && replyBy !== null && (
          <Pill tone={reply.urgency} title={`Answer by ${reply.long}`}>
            {reply.status === 'expired' ? 'Answer was due' : `Answer: ${lowerFirst(reply.pill)}`}
          </Pill>
        )}
        <LineTools
          name={`offer of ${came}`}
          onChange={() => openDialog({ kind: 'offer', postingId: posting.id, offerId: offer.id })}
          onRemove={() => void remove()}
        />
      </div>
      <p className={styles.state}>
        {state === 'ended' ? (stage?.name ?? '') : offerStateNames[state]} · came on {came}
      </p>
      <dl className={styles.terms}>
        {base?.period !== 'year' && <Term label="A year">{year && yearWords(year, locale)}</Term>}
        <Term label="Bonus">{offer.bonus}</Term>
        {whole !== null && <Term label="A year with all of it">{yearFigure(whole, locale)}</Term>}
        <Term label="Hours a week">{offer.hoursPerWeek}</Term>
        <Term label="Shares or options">{offer.equity}</Term>
        <Term label="Starts on">{offer.startOn && longDay(offer.startOn, locale)}</Term>
        <Term label="Days off a year">{offer.daysOff}</Term>
        <Term label="Work mode">{workModeText(offer.workMode)}</Term>
        <Term label="Place">{offer.place}</Term>
        {offer.more.map(({ name, text }, index) => (
          <Term key={index} label={name}>
            {text}
          </Term>
        ))}
        <Term label="Benefits">
          {offer.benefits.trim() !== '' && (
            <div className={styles.benefits}>
              <Markdown text={offer.benefits} headingLevel={3} />
            </div>
          )}
        </Term>
      </dl>
      {(state === 'open' || (count?.all ?? 0) > 1) && (
        <div className={styles.acts}>
          {state === 'open' && accept !== undefined && (
            <Button size="small" onClick={() => answer(accept)}>
              Accept it
            </Button>
          )}
          {state === 'open' && decline !== undefined && (
            <Button size="small" onClick={() => answer(decline)}>
              Decline it
            </Button>
          )}
          {(count?.all ?? 0) > 1 && (
            <Button kind="plain" size="small" onClick={() => openView({ name: 'offers' })}>
              Offers side by side <Kbd keys="g o" />
            </Button>
          )}
        </div>
      )}
    </article>
  )
}

function Term({ label, children }: { label: string; children: ReactNode }) {
  const isAbsent = children === null || children === '' || children === false
  return (
    <div className={styles.term}>
      <dt>
        <bdi>{label}</bdi>
      </dt>
      <dd dir={isAbsent ? undefined : 'auto'} className={classNames(isAbsent && styles.absent)}>
        {isAbsent ? notStated : children}
      </dd>
    </div>
  )
}
