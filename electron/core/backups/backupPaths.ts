import { join } from 'node:path'

export function backupFolder(dataDir: string): string {
  return join(dataDir, 'backups')
}

/** Where backups lie in a folder the person chose: in one of their own, beside whatever else is there. */
export function secondFolder(chosen: string): string {
  return join(chosen, 'Roledex backups')
}

/** Where it is noted what a backup holds. */
export function notePath(backupPath: string): string {
  return backupPath.replace(/\.db(\.zst)?$/, '.json')
}
