import { useCall } from '../../api/call.ts'

/** How many offers a posting has. */
export function useOfferCount(postingId: string): number {
  const { data } = useCall('offers.list', { postingId })
  return data?.offers.length ?? 0
}
