import type { Pay } from '../../shared/pay.ts'

/** Pay in one line; null: not stated. */
export function payOf(
  min: string | null,
  max: string | null,
  currency: string | null,
  period: Pay['period'],
): Pay {
  return { min, max, currency, period }
}
