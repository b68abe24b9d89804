// What often comes next once an application has reached a stage: offered beside the way back, never done by itself.

import type { Stage } from '../../shared/model.ts'
import type { StageMeaning } from '../../shared/stages.ts'
import type { Dialogs } from '../dialogs.ts'
import { focusTargets, focusWhenThere } from '../keyboard/focus.ts'
import { openPosting } from '../navigation.ts'
import type { ToastAction } from '../ui/toasts.ts'
import { openLatestOffer } from './payActions.ts'

type Step = Omit<ToastAction, 'run'> & {
  run: (postingId: string, openDialog: Dialogs['openDialog']) => void
}

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
    run: (postingId, openDialog) => openDialog({ kind: 'interview', postingId, interviewId: null }),
  },
  offer: {
    label: 'Write down the offer…',
    keys: '%',
    run: (postingId, openDialog) => void openLatestOffer(postingId, openDialog),
  },
}

/** For one posting; for several there is none. */
export function nextSteps(
  { meaning }: Pick<Stage, 'meaning'>,
  postingIds: readonly string[],
  openDialog: Dialogs['openDialog'],
): ToastAction[] {
  const [postingId, ...more] = postingIds
  const step = steps[meaning]
  if (step === undefined || postingId === undefined || more.length > 0) return []
  return [{ ...step, run: () => step.run(postingId, openDialog) }]
}
