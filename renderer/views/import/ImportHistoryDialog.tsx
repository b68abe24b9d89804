import { useCall } from '../../api/call.ts'
import { openDialog } from '../../dialogs.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ImportList } from './ImportList.tsx'

export function ImportHistoryDialog({ onClose }: { onClose: () => void }) {
  const { data, error } = useCall('imports.list', {})
  return (
    <Dialog
      title="Past imports"
      description="Each can be taken back as a whole. What you changed yourself since then stays."
      onClose={onClose}
    >
      {error !== null && (
        <EmptyState title="The imports could not be read">{error.failure.message}</EmptyState>
      )}
      {error === null && data === undefined && <Skeleton />}
      {data?.imports.length === 0 && (
        <EmptyState
          title="No imports yet"
          actions={<Button onClick={() => openDialog({ kind: 'import' })}>Import postings…</Button>}
        />
      )}
      {data !== undefined && data.imports.length > 0 && <ImportList imports={data.imports} />}
    </Dialog>
  )
}
