import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { AppError } from '../../shared/result.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { GoneDialog } from './GoneDialog.tsx'

interface UnansweredDialogProps {
  /** Why what it is about could not be read; undefined while the answer is on its way, and then nothing shows. */
  failure: AppError | undefined
  onClose: () => void
}

/** In place of a dialog that has nothing to show yet, or will not have: never an open dialog that nobody sees. */
export function UnansweredDialog({ failure, onClose }: UnansweredDialogProps) {
  const queryClient = useQueryClient()
  const againRef = useRef<HTMLButtonElement>(null)
  if (failure === undefined) return null
  if (failure.code === 'notFound') return <GoneDialog onClose={onClose}>{failure.message}</GoneDialog>
  const askAgain = () =>
    void queryClient.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' })
  return (
    <Dialog
      title="This could not be read"
      size="small"
      isHigh
      initialFocus={againRef}
      onClose={onClose}
      footer={
        <Button ref={againRef} onClick={askAgain}>
          Try again
        </Button>
      }
    >
      <p>{failure.message}</p>
    </Dialog>
  )
}
