import { payText } from '../../../shared/pay.ts'
import type { SalaryTalk } from '../../../shared/salaryTalk.ts'
import { yearlyPay } from '../../../shared/yearlyPay.ts'
import { removeTalk } from '../../actions/payActions.ts'
import { useNow } from '../../clock.ts'
import { openDialog } from '../../dialogs.ts'
import { focusTargets, focusWhenThere } from '../../keyboard/focus.ts'
import { useSearchPhrases } from '../../searchPhrases.ts'
import { LineTools } from '../../ui/LineTools.tsx'
import { formatInstantDay, locale } from '../../words/dates.ts'
import { talkNames, yearWords } from '../../words/payWords.ts'
import { Highlighted } from '../search/Highlighted.tsx'
import styles from './PayTab.module.css'

/** One salary that was said: what, by whom, when. */
export function TalkLine({ talk }: { talk: SalaryTalk }) {
  const { zone } = useNow()
  const phrases = useSearchPhrases()
  const { id, postingId, kind, at, pay, saidBy, personName, note } = talk
  const amount = payText(pay, locale)
  const year = pay.period === 'year' ? null : yearlyPay(pay, { hoursPerWeek: null, salariesPerYear: null })
  const name = `${talkNames[kind]}, ${amount}`

  async function remove() {
    if (await removeTalk(id)) focusWhenThere(focusTargets.talk)
  }

  return (
    <li className={styles.talk}>
      <span className={styles.kind}>{talkNames[kind]}</span>
      <div className={styles.said}>
        <p>
          <strong className={styles.amount}>{amount}</strong>
          {personName !== null && (
            <span className={styles.by}>
              <bdi>{personName}</bdi>
            </span>
          )}
          {saidBy !== '' && (
            <span className={styles.by}>
              <bdi>
                <Highlighted text={saidBy} phrases={phrases} field="note" />
              </bdi>
            </span>
          )}
        </p>
        {year !== null && <p className={styles.remark}>A year: {yearWords(year, locale)}</p>}
        {note !== null && (
          <p className={styles.note} dir="auto">
            <Highlighted text={note} phrases={phrases} field="note" />
          </p>
        )}
      </div>
      <time className={styles.on} dateTime={at}>
        {formatInstantDay(at, zone)}
      </time>
      <LineTools
        name={name}
        onChange={() => openDialog({ kind: 'salaryTalk', postingId, talkId: id })}
        onRemove={() => void remove()}
      />
    </li>
  )
}
