// Files copied so that a name stands for a whole file only, whatever cuts the copying off.

import { constants, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { copyFile, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Attached files that are not there yet. They are named by their hash and never change. */
export async function copyFiles(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.includes('.')) continue
    const target = join(to, basename(entry.parentPath), entry.name)
    if (existsSync(target)) continue
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 })
    await copyDurably(join(entry.parentPath, entry.name), target)
  }
}

/** `check` may look at the copy before it has its name, and throw. */
export async function copyDurably(
  source: string,
  target: string,
  check?: (copy: string) => Promise<void>,
): Promise<void> {
  const part = `${target}.part`
  try {
    // At once where the disk can share what two files have in common.
    await copyFile(source, part, constants.COPYFILE_FICLONE)
    const file = await open(part, 'r+')
    try {
      await file.sync()
    } finally {
      await file.close()
    }
    await check?.(part)
    await rename(part, target)
  } finally {
    await rm(part, { force: true })
  }
}
