// The methods of the watched folder.

import { ok } from '../../../shared/result.ts'
import type { JobHandlers, QueryHandlers } from '../handler.ts'

export const watchHandlers: Pick<QueryHandlers, 'watch.get'> &
  Pick<JobHandlers, 'watch.choose' | 'watch.settle' | 'watch.stop'> = {
  'watch.get': (_db, _input, { watch }) => ok({ folder: watch.folder() }),
  'watch.choose': async ({ path }, { watch }) => {
    const chosen = await watch.choose(path)
    return chosen.ok ? ok({ folder: chosen.value }) : chosen
  },
  'watch.settle': async ({ isWanted }, { watch }) => ok({ report: await watch.settle(isWanted) }),
  'watch.stop': async (_input, { watch }) => {
    watch.stop()
    return ok({})
  },
}
