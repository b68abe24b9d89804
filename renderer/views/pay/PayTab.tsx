// What is offered for a posting, and all that was said of its salary. What the listing and the offers state stands among it.

import type { Posting } from '../../../shared/model.ts'
import type { Offer } from '../../../shared/offer.ts'
import { payText } from '../../../shared/pay.ts'
import type { Salary } from '../../../shared/posting.ts'
import type { SalaryTalk } from '../../../shared/salaryTalk.ts'
import { annualText, salaryText } from '../../../shared/salaryText.ts'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { openDialog } from '../../dialogs.ts'
import { focusTargets } from '../../keyboard/focus.ts'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TabSection } from '../../ui/TabSection.tsx'
import { formatInstantDay, locale } from '../../words/dates.ts'
import { OfferCard } from './OfferCard.tsx'
import styles from './PayTab.module.css'
import { TalkLine } from './TalkLine.tsx'

export function PayTab({ posting }: { posting: Posting }) {
  const { data, error } = useCall('offers.list', { postingId: posting.id })
  const { data: said } = useCall('salaryTalks.list', { postingId: posting.id })
  const offers = data?.offers ?? []
  return (
    <div className={styles.pay}>
      <TabSection
        title={offers.length > 1 ? 'Offers' : 'Offer'}
        act={
          <Button
            size="small"
            id={focusTargets.offer}
            onClick={() => openDialog({ kind: 'offer', postingId: posting.id, offerId: null })}
          >
            {offers.length === 0 ? 'Write down the offer' : 'Another offer'}
            {offers.length === 0 && <Kbd keys="%" />}
          </Button>
        }
      >
        {error !== null && <p className={styles.none}>{error.failure.message}</p>}
        {error === null && data === undefined && <Skeleton width="60%" />}
        {data !== undefined && offers.length === 0 && (
          <p className={styles.none}>
            Pay, start, days off and the rest of it, so that it can be set beside another one.
          </p>
        )}
        {offers.map((offer, index) => (
          <OfferCard key={offer.id} offer={offer} posting={posting} isLatest={index === 0} />
        ))}
      </TabSection>
      <TabSection
        title="Salary talked about"
        act={
          <Button
            size="small"
            id={focusTargets.talk}
            onClick={() => openDialog({ kind: 'salaryTalk', postingId: posting.id, talkId: null })}
          >
            Note a salary <Kbd keys="$" />
          </Button>
        }
      >
        <ul className={styles.talks}>
          {latestFirst(said?.talks ?? [], offers).map((each) =>
            'kind' in each ? (
              <TalkLine key={each.id} talk={each} />
            ) : (
              <OfferedLine key={each.id} offer={each} />
            ),
          )}
          {posting.salaries.map((salary, index) => (
            <ListedLine key={index} salary={salary} />
          ))}
          {posting.salaries.length === 0 && (
            <li className={styles.talk}>
              <span className={styles.kind}>Advertised</span>
              <span className={styles.absent}>not stated in the listing</span>
            </li>
          )}
        </ul>
      </TabSection>
    </div>
  )
}

/** What was said and what is offered, in the order of their days; offers without pay say nothing here. */
function latestFirst(talks: readonly SalaryTalk[], offers: readonly Offer[]): (SalaryTalk | Offer)[] {
  const dayOf = (each: SalaryTalk | Offer) => ('kind' in each ? each.at : (each.receivedAt ?? each.createdAt))
  return [...talks, ...offers.filter(({ base }) => base !== null)].sort((one, other) =>
    dayOf(other).localeCompare(dayOf(one)),
  )
}

/** The base pay of an offer; it is the offer's and is changed there. */
function OfferedLine({ offer: { base, receivedAt } }: { offer: Offer }) {
  const { zone } = useNow()
  return (
    <li className={styles.talk}>
      <span className={styles.kind}>Offered</span>
      <p className={styles.said}>
        <strong className={styles.amount}>{base && payText(base, locale)}</strong>
        <span className={styles.by}>in the offer</span>
      </p>
      {receivedAt !== null && (
        <time className={styles.on} dateTime={receivedAt}>
          {formatInstantDay(receivedAt, zone)}
        </time>
      )}
    </li>
  )
}

/** What the listing states; it is read from there and not kept here. */
function ListedLine({ salary }: { salary: Salary }) {
  const annual = annualText(salary, locale)
  return (
    <li className={styles.talk}>
      <span className={styles.kind}>Advertised</span>
      <div className={styles.said}>
        <p>
          <strong className={styles.amount}>{salaryText(salary, locale)}</strong>
          <span className={styles.by}>in the listing</span>
        </p>
        {annual !== null && <p className={styles.remark}>{annual}</p>}
      </div>
    </li>
  )
}
