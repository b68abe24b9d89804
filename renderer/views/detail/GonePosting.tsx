import { useActions } from '../../actions/actions.ts'
import { useCall } from '../../api/call.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'

/** In the place of a posting that is no longer there: where it went, and the way back. */
export function GonePosting({ postingId }: { postingId: string }) {
  const actions = useActions()
  const { data: binned } = useCall('bin.among', { ids: [postingId] })
  if (binned === undefined) return null
  if (binned.ids.length > 0) {
    return (
      <EmptyState
        title="This posting is in the bin"
        actions={<Button onClick={() => void actions.restore([postingId])}>Restore</Button>}
      >
        It comes back with everything you added to it.
      </EmptyState>
    )
  }
  return (
    <EmptyState title="This posting is gone">
      Its import was undone, or it went into another posting, or it was erased. What was undone can be done
      again.
    </EmptyState>
  )
}
