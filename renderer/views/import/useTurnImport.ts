import { useRef, useState } from 'react'
import type { ImportSummary } from '../../../shared/model.ts'
import { turnStep } from '../../actions/wayBack.ts'

/**
 * Takes an import back, or what was taken back in again, and keeps what came of it, to be said beside the import. The
 * button that does it is never switched off meanwhile: it would lose the focus.
 */
export function useTurnImport({ commandId, state }: Pick<ImportSummary, 'commandId' | 'state'>): {
  turn: () => Promise<void>
  answer: string | null
} {
  const isTurningRef = useRef(false)
  const [answer, setAnswer] = useState<string | null>(null)
  async function turn() {
    if (isTurningRef.current) return
    isTurningRef.current = true
    setAnswer(await turnStep(commandId, state === 'undone'))
    isTurningRef.current = false
  }
  return { turn, answer }
}
