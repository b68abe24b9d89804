// The fields the person made up.

import type { CustomField } from '../../shared/customFields.ts'
import { useCall } from './call.ts'

const none: CustomField[] = []

/** In their order. */
export function useOwnFields(): CustomField[] {
  return useCall('fields.list', {}).data?.fields ?? none
}
