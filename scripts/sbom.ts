// What is in the package, for whoever has to know: a CycloneDX list beside the program, made by npm from the lockfile
// and cut down to what went into the build. `node scripts/sbom.ts [FOLDER]`: the folder that holds `dist`, after a build.

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

interface Component {
  'bom-ref': string
  name: string
  version: string
  scope?: string
  properties?: unknown[]
}
interface Bill {
  components: Component[]
  dependencies: { ref: string; dependsOn: string[] }[]
}

const root = join(import.meta.dirname, '..')
const folder = resolve(process.argv[2] ?? root)
const bill = readBill()
const packed = namesOfPackages()
const components = bill.components
  .filter(({ name, version }) => packed.has(`${name} ${version}`) || packed.has(name))
  // npm calls optional what a build takes in, and the package then holds.
  .map(({ properties: _, ...component }) => ({ ...component, scope: 'required' }))
const kept = new Set(components.map((component) => component['bom-ref']))
const dependencies = bill.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) }))
writeFileSync(
  join(folder, 'dist/sbom.cdx.json'),
  `${JSON.stringify({ ...bill, components, dependencies }, null, 1)}\n`,
)

function readBill(): Bill {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only']
  const npm = process.env.npm_execpath
  const [program, ...before] = npm === undefined ? ['npm'] : [process.execPath, npm]
  return JSON.parse(
    execFileSync(program, [...before, ...args], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
}

/** `name version` of what was built in, as the licences beside the build say, and the names of what lies beside it. */
function namesOfPackages(): Set<string> {
  const texts = ['electron', 'renderer'].map((name) =>
    readFileSync(join(folder, 'dist', name, 'licences.txt'), 'utf8'),
  )
  const headings = texts.flatMap((text) =>
    text.split(/\n-{80}\n\n/).map((part) => part.trimStart().split('\n', 1)[0] ?? ''),
  )
  return new Set([...headings, 'better-sqlite3', 'electron'])
}
