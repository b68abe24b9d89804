import { Columns2 } from 'lucide-react'
import { useCall } from '../../api/call.ts'
import { openView } from '../../navigation.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import own from './OffersView.module.css'

/** Leads from the column of offers to their comparison, where there are any. */
export function OffersButton() {
  const { data } = useCall('offers.count', {})
  if (data === undefined || data.all === 0) return null
  return (
    <IconButton
      label="Offers side by side"
      keys="g o"
      className={own.fromBoard}
      icon={<Columns2 size={14} strokeWidth={1.75} />}
      onClick={() => openView({ name: 'offers' })}
    />
  )
}
