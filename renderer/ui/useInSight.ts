import { useEffect } from 'react'

/** Scrolls to the option that keys stand on, where the focus stays on the list or on a field above it. */
export function useInSight(optionId: string | undefined): void {
  useEffect(() => {
    if (optionId !== undefined) document.getElementById(optionId)?.scrollIntoView({ block: 'nearest' })
  }, [optionId])
}
