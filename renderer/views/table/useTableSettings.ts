// How the table is laid out, as the library remembers it. A change shows at once.

import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { defaultTable, type TableSettings } from '../../../shared/layouts.ts'
import { call, queryKey, useCall } from '../../api/call.ts'
import { showFailure } from '../../ui/toasts.ts'

export function useTableSettings(): [TableSettings, (change: Partial<TableSettings>) => void] {
  const { data: settings } = useCall('settings.get', {})
  const stored = settings?.table ?? defaultTable
  const table = useMemo(() => withTitle(stored), [stored])
  const queryClient = useQueryClient()
  const change = useCallback(
    (changed: Partial<TableSettings>) => {
      const key = queryKey('settings.get', {})
      const shown = queryClient.getQueryData<Output<'settings.get'>>(key)
      const next = { ...withTitle(shown?.table ?? defaultTable), ...changed }
      if (shown !== undefined) queryClient.setQueryData(key, { ...shown, table: next })
      void call('settings.set', { table: next }).then((result) => {
        if (result.ok) return
        showFailure(result.error)
        void queryClient.invalidateQueries({ queryKey: key })
      })
    },
    [queryClient],
  )
  return [table, change]
}

/** It could be left out once. */
function withTitle(table: TableSettings): TableSettings {
  const isThere = table.columns.some(({ id }) => id === 'title')
  return isThere ? table : { ...table, columns: [...defaultTable.columns.slice(0, 1), ...table.columns] }
}
