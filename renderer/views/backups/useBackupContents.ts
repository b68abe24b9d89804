import { useEffect, useMemo, useRef, useState } from 'react'
import type { BackupContents } from '../../../shared/backups.ts'
import { call } from '../../api/call.ts'

/** After the last letter; a backup that is open already answers at once. */
const typingMs = 120

/** What the backup holds of what is asked for; `look` asks again. */
export function useBackupContents(fileName: string, text: string, isOnlyMissing: boolean) {
  const [contents, setContents] = useState<BackupContents | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [turn, setTurn] = useState(0)
  const wanted = useMemo(
    () => ({ fileName, text, isOnlyMissing, turn }),
    [fileName, text, isOnlyMissing, turn],
  )
  const firstRef = useRef(wanted)
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const { turn: _turn, ...input } = wanted
      const result = await call('backups.look', input)
      if (!isWanted) return
      if (result.ok) setContents(result.value)
      setProblem(result.ok ? null : result.error.message)
    }
    const timer = setTimeout(() => void ask(), wanted === firstRef.current ? 0 : typingMs)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [wanted])
  return { contents, problem, look: () => setTurn(turn + 1) }
}
