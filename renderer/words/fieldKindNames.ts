import type { FieldKind } from '../../shared/customFields.ts'

/** Of the person's own fields. */
export const fieldKindNames: Record<FieldKind, string> = {
  text: 'Text',
  number: 'Number',
  date: 'Date',
  choice: 'Choice',
}
