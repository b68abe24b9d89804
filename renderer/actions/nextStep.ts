// What often comes next once an application has reached a stage: offered beside the way back, never done by itself.

import type { Stage } from '../../shared/model.ts'
import { printName } from '../../shared/search/printSearch.ts'
import { pendingMeanings, type StageMeaning } from '../../shared/stages.ts'
import { call } from '../api/call.ts'
import { openDialog } from '../dialogs.ts'
import { focusTargets, focusWhenThere } from '../keyboard/focus.ts'
import { navigate, openPosting, openView } from '../navigation.ts'
import type { ToastAction } from '../ui/toasts.ts'
import { countText } from '../words/countText.ts'
import { openLatestOffer } from './payActions.ts'

type Step = Omit<ToastAction, 'run'> & { run: (postingId: string) => void }

/** By the keys of the same commands. */
const steps: Partial<Record<StageMeaning, Step>> = {
  applied: {
    label: 'Attach what you sent',
    keys: 'f',
    run(postingId) {
      openPosting(postingId, 'files')
      focusWhenThere(focusTargets.attach)
    },
  },
  inProcess: {
    label: 'Plan an interview…',
    keys: 'i',
    run: (postingId) => openDialog({ kind: 'interview', postingId, interviewId: null }),
  },
  offer: {
    label: 'Write down the offer…',
    keys: '%',
    run: (postingId) => void openLatestOffer(postingId),
  },
}

/** For one posting; for several there is none. */
export function nextSteps({ meaning }: Pick<Stage, 'meaning'>, postingIds: readonly string[]): ToastAction[] {
  const [postingId, ...more] = postingIds
  const step = steps[meaning]
  if (step === undefined || postingId === undefined || more.length > 0) return []
  return [{ ...step, run: () => step.run(postingId) }]
}

/** Once a job is won: the applications that still wait for an answer, to be withdrawn or seen through. */
export async function stillOpen({ meaning }: Pick<Stage, 'meaning'>): Promise<ToastAction[]> {
  if (meaning !== 'won') return []
  const listed = await call('stages.list', {})
  if (!listed.ok) return []
  const pending = listed.value.stages.filter((stage) => pendingMeanings.includes(stage.meaning))
  const text = `stage:${pending.map(({ name }) => printName(name)).join(',')}`
  const found = await call('postings.list', { text, limit: 1 })
  if (!found.ok || found.value.total === 0) return []
  const label = `See ${countText(found.value.total, 'application')} still open`
  const run = () => {
    openView({ name: 'all' }, 'list')
    navigate({ text }, { replace: true })
    focusWhenThere(focusTargets.list)
  }
  return [{ label, run }]
}

/** Once an interview is over. */
export function afterInterview(postingId: string, interviewId: string): ToastAction[] {
  const run = () => openDialog({ kind: 'interview', postingId, interviewId })
  return [{ label: 'Write how it went…', run }]
}
