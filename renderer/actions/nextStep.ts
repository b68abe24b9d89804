// What often comes next once an application has reached a stage: offered beside the way back, never done by itself.

import type { Stage } from '../../shared/model.ts'
import type { StageMeaning } from '../../shared/stages.ts'
import { openDialog } from '../dialogs.ts'
import { focusTargets, focusWhenThere } from '../keyboard/focus.ts'
import { openPosting } from '../navigation.ts'
import type { ToastAction } from '../ui/toasts.ts'
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
