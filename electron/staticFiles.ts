// The built window as files below one folder. A path is looked up among the files found there, never joined
// to the folder, so no spelling of `..`, no symbolic link and no device name leads out of it.

import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

interface StaticFile {
  contentType: string
  bytes: Buffer
}

/** Every regular file below `folder` by its address (`/assets/x.js`); `/` is `/index.html`. Empty when there is no such folder. */
export function findStaticFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>()
  const walk = (path: string, address: string) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.isDirectory()) walk(join(path, entry.name), `${address}${entry.name}/`)
      else if (entry.isFile()) files.set(`${address}${entry.name}`, join(path, entry.name))
    }
  }
  try {
    walk(folder, '/')
  } catch {
    return new Map()
  }
  const index = files.get('/index.html')
  if (index !== undefined) files.set('/', index)
  return files
}

/** Throws when the file has gone since it was found. */
export function readStaticFile(path: string): StaticFile {
  return {
    contentType: contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream',
    bytes: readFileSync(path),
  }
}
