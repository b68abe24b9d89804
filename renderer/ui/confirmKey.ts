/** Ctrl+Enter or Cmd+Enter: what a form's main button does, from any of its fields. */
export function isConfirmKey({
  key,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): boolean {
  return key === 'Enter' && (ctrlKey || metaKey)
}
