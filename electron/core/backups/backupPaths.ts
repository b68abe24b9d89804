import { basename, join } from 'node:path'

export function backupFolder(dataDir: string): string {
  return join(dataDir, 'backups')
}

const ownName = 'Roledex backups'

/**
 * Where backups lie in a folder the person chose: in one of their own, beside whatever else is there. Who comes from
 * another computer may choose that one itself.
 */
export function secondFolder(chosen: string): string {
  return basename(chosen) === ownName ? chosen : join(chosen, ownName)
}

/** Where it is noted what a backup holds. */
export function notePath(backupPath: string): string {
  return backupPath.replace(/\.db(\.zst)?$/, '.json')
}
