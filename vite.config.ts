// `npm run build`: the window to dist/renderer, the desktop shell and the core to dist/electron.
// The browser shell and the command line run from their sources and are not built.
//
// Every file of dist/electron lies beside main.js, so a worker is found as './<name>.mjs' from any chunk (see
// electron/core/workerUrl.ts). What a worker loads ends in `.mjs`: it lies outside the package's archive, where
// no package.json says that these are modules. Only what cannot be bundled stays a package: better-sqlite3
// (a native binary).

import { existsSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const outDir = resolve(import.meta.dirname, process.env.ROLEDEX_BUILD_DIR ?? 'dist')
const source = (path: string) => resolve(import.meta.dirname, 'electron', path)
const nodeModules = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)]

export default defineConfig({
  root: resolve(import.meta.dirname, 'renderer'),
  // Relative addresses serve both `app://roledex/` and the loopback address.
  base: './',
  plugins: [react(), collectLicences()],
  build: { emptyOutDir: true, sourcemap: false, reportCompressedSize: false },
  environments: {
    client: {
      build: {
        outDir: join(outDir, 'renderer'),
        target: 'chrome140',
        // An inlined asset is a data: address, which the content policy allows for images only.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        // Read from the disk, not over a network.
        chunkSizeWarningLimit: 2_000,
      },
    },
    electron: {
      consumer: 'server',
      resolve: {
        conditions: ['node'],
        noExternal: true,
        external: ['better-sqlite3', 'electron'],
      },
      build: {
        outDir: join(outDir, 'electron'),
        target: 'node24',
        minify: false,
        rolldownOptions: {
          input: {
            main: source('main.ts'),
            worker: source('core/worker.ts'),
            parseWorker: source('core/import/parseWorker.ts'),
            tableWorker: source('core/tables/tableWorker.ts'),
            backupWorker: source('core/backups/backupWorker.ts'),
          },
          platform: 'node',
          external: ['electron', 'better-sqlite3', ...nodeModules],
          output: {
            format: 'es',
            entryFileNames: ({ name }) => (name === 'main' ? '[name].js' : '[name].mjs'),
            chunkFileNames: '[name]-[hash].mjs',
          },
        },
      },
    },
    // A sandboxed preload can only be one CommonJS file.
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: join(outDir, 'electron'),
        emptyOutDir: false,
        target: 'node24',
        minify: false,
        rolldownOptions: {
          input: { preload: source('preload.ts') },
          external: ['electron'],
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'electron', 'preload']) {
        const environment = builder.environments[name]
        if (environment) await builder.build(environment)
      }
    },
  },
})

/** Writes licences.txt beside each build: the licence of every package whose code went into it. */
function collectLicences(): Plugin {
  return {
    name: 'collect-licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      const folders = new Set<string>()
      for (const chunk of Object.values(bundle)) {
        // Where an asset comes from is told from the root of the build, where code comes from in full.
        const ids =
          chunk.type === 'chunk'
            ? chunk.moduleIds
            : chunk.originalFileNames.map((name) => resolve(import.meta.dirname, 'renderer', name))
        for (const id of ids) {
          const folder = packageFolder(id)
          if (folder !== null) folders.add(folder)
        }
      }
      if (folders.size === 0) return
      const text = [...folders]
        .sort()
        .map(describeLicence)
        .join(`\n\n${'-'.repeat(80)}\n\n`)
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: `${text}\n` })
    },
  }
}

/** `…/node_modules/@scope/name/lib/x.js` → `…/node_modules/@scope/name`; null for our own files. */
function packageFolder(id: string): string | null {
  return /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1] ?? null
}

function describeLicence(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = [
    'LICENSE',
    'LICENSE.md',
    'LICENSE.txt',
    'license',
    'LICENCE',
    'LICENSE-MIT.txt',
    'LICENSE.mit',
  ]
    .map((name) => join(folder, name))
    .find((path) => existsSync(path))
  const terms = file === undefined ? `Licence: ${manifest.license}` : readFileSync(file, 'utf8').trim()
  return `${manifest.name} ${manifest.version}\n\n${terms}`
}
