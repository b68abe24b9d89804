import { foldedLegalForms } from '../../shared/legalForms.ts'
import { Avatar } from '../ui/Avatar.tsx'

interface EmployerAvatarProps {
  /** Null: the employer is not stated. */
  name: string | null
  size?: 'small' | 'normal'
}

/** “Miller” and “Miller Ltd.” are one employer, and look it. */
export function EmployerAvatar({ name, size = 'normal' }: EmployerAvatarProps) {
  return <Avatar name={name === null ? null : name.trim().replace(legalForm, '')} size={size} />
}

const dotted = foldedLegalForms.replace(/\p{L}(?=\p{L})/gu, '$&\\.?')
const legalForm = new RegExp(`(?:[\\s,&]+(?:${dotted})\\.?)+$`, 'iu')
