import { payText } from '../../../shared/pay.ts'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { navigate } from '../../navigation.ts'
import { formatInstantDay, locale } from '../../words/dates.ts'
import { talkNames } from '../../words/payWords.ts'
import { Fact } from '../correct/Fact.tsx'
import styles from '../correct/Facts.module.css'

/** What an offer states, else the salary that was talked about last; leads to all of it. Nothing where nothing was said. */
export function PayFact({ postingId }: { postingId: string }) {
  const { zone } = useNow()
  const { data: offered } = useCall('offers.list', { postingId })
  const { data: said } = useCall('salaryTalks.list', { postingId })
  const offer = offered?.offers.find(({ base }) => base !== null)
  const talk = said?.talks[0]
  const last = offer?.base
    ? { name: 'In the offer', pay: offer.base, at: offer.receivedAt }
    : talk && { name: talkNames[talk.kind], pay: talk.pay, at: talk.at }
  if (!last) return null
  return (
    <Fact
      label="Salary talked about"
      isFigure
      value={
        <button
          type="button"
          className={styles.edit}
          title="Show all that was said of it"
          onClick={() => navigate({ tab: 'pay' }, { replace: true })}
        >
          {payText(last.pay, locale)}
        </button>
      }
      remark={[last.name, last.at && formatInstantDay(last.at, zone)].filter(Boolean).join(', ')}
    />
  )
}
