import { foldedLegalForms } from '../../shared/legalForms.ts'
import { Avatar, type AvatarProps } from '../ui/Avatar.tsx'

/** “Miller” and “Miller Ltd.” are one employer, and look it. */
export function EmployerAvatar({ name, size = 'normal' }: AvatarProps) {
  return <Avatar name={name === null ? null : name.trim().replace(legalForm, '')} size={size} />
}

const dotted = foldedLegalForms.replace(/\p{L}(?=\p{L})/gu, '$&\\.?')
const legalForm = new RegExp(`(?:[\\s,&]+(?:${dotted})\\.?)+$`, 'iu')
