import { Button } from './Button.tsx'
import { EmptyState } from './EmptyState.tsx'

interface ReadFailureProps {
  /** What could not be read. */
  title: string
  /** Its message is for the person. */
  error: Error
  onRetry: () => unknown
}

/** What stands where something could not be read. */
export function ReadFailure({ title, error, onRetry }: ReadFailureProps) {
  return (
    <EmptyState title={title} actions={<Button onClick={() => void onRetry()}>Try again</Button>}>
      {error.message}
    </EmptyState>
  )
}
