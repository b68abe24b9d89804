import { useMemo, useState } from 'react'
import type { TableGrouping } from '../../../shared/layouts.ts'

const noKeys: readonly string[] = []

/** Which groups of the table are folded away; grouped by something else, none is. */
export function useFolds(groupBy: TableGrouping) {
  const [folds, setFolds] = useState({ groupBy, keys: noKeys })
  const keys = folds.groupBy === groupBy ? folds.keys : noKeys
  return useMemo(() => {
    const fold = (next: readonly string[]) => setFolds({ groupBy, keys: next })
    return {
      keys,
      fold,
      toggle: (key: string) =>
        fold(keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key]),
    }
  }, [groupBy, keys])
}
