// The shape of the project, held by machine: who may import whom, what lies where, how long a file may be.
// Each failure says where the code belongs instead.

import { builtinModules } from 'node:module'
import { dirname, extname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Import, listFiles, packageName, readImports, readProjectFile } from './helpers/moduleGraph.ts'

const files = listFiles()
const isCode = (path: string) => /\.tsx?$/.test(path)
const code = files.filter(isCode)
const isBuiltin = (specifier: string) => specifier.startsWith('node:') || builtinModules.includes(specifier)

interface Layer {
  /** Which files the rule is for. */
  holds: (path: string) => boolean
  allows: (used: Import) => boolean
  advice: string
}

const desktopOnly = [
  ...['main', 'preload', 'ipc'].map((name) => `electron/${name}.ts`),
  ...['menu', 'notifications', 'printPage', 'shellMethods', 'tray', 'window'].map(
    (name) => `electron/desktop/${name}.ts`,
  ),
]
const below = (folder: string) => (path: string) => path.startsWith(folder)
const leadsTo = (used: Import, ...folders: string[]) =>
  used.target !== null && folders.some((folder) => used.target?.startsWith(folder))

const layers: Record<string, Layer> = {
  'shared/ runs anywhere': {
    holds: below('shared/'),
    allows: (used) => leadsTo(used, 'shared/') || used.specifier === 'zod',
    advice:
      'shared/ depends on zod only. What needs Node belongs in electron/core/, what needs a page in renderer/.',
  },
  'electron/core/ is the app without a screen': {
    holds: below('electron/core/'),
    allows: (used) =>
      used.target === null
        ? packageName(used.specifier) !== 'electron'
        : leadsTo(used, 'shared/', 'electron/core/', 'package.json'),
    advice:
      'The core knows neither Electron nor the shells. Pass in what it needs, or move this beside electron/core/.',
  },
  'only the desktop shell knows Electron': {
    holds: (path) => path.startsWith('electron/') && !desktopOnly.includes(path),
    allows: (used) => packageName(used.specifier) !== 'electron',
    advice: `Only ${desktopOnly.join(', ')} may import electron. Pass in the function that is needed.`,
  },
  'electron/ knows nothing of the window': {
    holds: below('electron/'),
    allows: (used) => used.target === null || leadsTo(used, 'electron/', 'shared/', 'package.json'),
    advice: 'What both the window and the shells need belongs in shared/.',
  },
  'renderer/ knows only the contract': {
    holds: below('renderer/'),
    allows: (used) =>
      used.target === null
        ? !isBuiltin(used.specifier) &&
          !['electron', 'better-sqlite3', 'he', 'parse5'].includes(packageName(used.specifier))
        : leadsTo(used, 'renderer/', 'shared/'),
    advice:
      'The window reaches the core through call(method, input). Rules both need belong in shared/, the rest in the core.',
  },
  'renderer/ui/ knows nothing of the app': {
    holds: below('renderer/ui/'),
    allows: (used) => used.target === null || leadsTo(used, 'renderer/ui/', 'shared/result.ts'),
    advice: 'Hand it in as a prop, or move the component to renderer/views/.',
  },
}

test('the rules below see imports of every form', () => {
  expect(readImports('electron/browser/browserAnswers.ts')).toContainEqual({
    specifier: '../core/core.ts',
    target: 'electron/core/core.ts',
    isTypeOnly: true,
  })
  // Over several lines, with and without types.
  expect(readImports('tests/structure.test.ts').map((used) => used.target)).toContain(
    'tests/helpers/moduleGraph.ts',
  )
  expect(
    findCircles(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    ),
  ).toEqual(['b → c → b'])
})

describe('imports', () => {
  for (const [name, layer] of Object.entries(layers)) {
    test(name, () => {
      const held = code.filter(layer.holds)
      expect(held.length).toBeGreaterThan(0)
      const wrong = held.flatMap((path) =>
        readImports(path)
          .filter((used) => !layer.allows(used) && !used.specifier.endsWith('.css'))
          .map((used) => `${path} imports ${used.specifier}`),
      )
      expect(wrong, layer.advice).toEqual([])
    })
  }

  test('no module needs itself in a circle', () => {
    const graph = new Map(
      code.map((path) => [
        path,
        readImports(path)
          .filter((used) => !used.isTypeOnly && used.target !== null)
          .map((used) => used.target as string),
      ]),
    )
    expect(findCircles(graph), 'Move what both need into a third file, or import only the type.').toEqual([])
  })

  test('a parse worker loads no schemas', () => {
    const loaded = new Set(['electron/core/import/parseWorker.ts'])
    for (const path of loaded)
      for (const { isTypeOnly, target } of readImports(path))
        if (!isTypeOnly && target !== null) loaded.add(target)
    expect(loaded).toContain('shared/messages.ts')
    const wrong = [...loaded].filter((path) => readImports(path).some(({ specifier }) => specifier === 'zod'))
    expect(
      wrong,
      'Every worker takes a while longer to start with them; import the type, or part the constant from its schema.',
    ).toEqual([])
  })

  test('no folder needs one that needs it', () => {
    const circles = foldersOf(code.filter((path) => !path.startsWith('tests/'))).flatMap((folder) =>
      findCircles(roomsIn(folder)),
    )
    expect(
      circles,
      'Move what both need beside or below them; shapes that both sides know stand in electron/core/services.ts.',
    ).toEqual([])
  })

  test('rooms of the core need those that stand before them in docs/architecture.md', () => {
    const page = readProjectFile('docs/architecture.md')
    const rooms = [...page.matchAll(/^\| `(\w+)\/` /gm)].map(([, room]) => room as string)
    const needs = [...roomsIn('electron/core')].filter(([room]) => !room.endsWith('.ts'))
    expect(rooms.toSorted()).toEqual(needs.map(([room]) => room).toSorted())
    const wrong = needs.flatMap(([room, needed]) =>
      needed
        .filter((other) => rooms.indexOf(other) > rooms.indexOf(room))
        .map((other) => `${room} → ${other}`),
    )
    expect(wrong, 'Put the rooms of the table into the order in which they need one another.').toEqual([])
  })

  test('imports name the file they mean', () => {
    const known = new Set(files)
    const lost = code.flatMap((path) =>
      readImports(path)
        .filter((used) => used.target !== null && !known.has(used.target) && !/\?/.test(used.target))
        .map((used) => `${path} imports ${used.specifier}`),
    )
    expect(lost).toEqual([])
  })
})

describe('files', () => {
  test('the root holds what must be there and nothing else', () => {
    const allowed = [
      '.gitignore',
      '.npmrc',
      'HACKING.md',
      'LICENSE',
      'README.md',
      'biome.json',
      'electron-builder.yml',
      'package-lock.json',
      'package.json',
      'tsconfig.json',
      'vite.config.ts',
      'vitest.config.ts',
    ]
    const folders = [
      '.ci',
      '.github',
      'bench',
      'build',
      'docs',
      'electron',
      'renderer',
      'samples',
      'scripts',
      'shared',
      'tests',
    ]
    const atRoot = [...new Set(files.map((path) => path.split('/')[0] as string))]
    const foreign = atRoot.filter((name) => ![...allowed, ...folders].includes(name))
    expect(foreign, 'Put it into one of the folders, or add it to this list with good reason.').toEqual([])
  })

  test('no file is too long to read', () => {
    const long = files
      .filter(
        (path) => ['.ts', '.tsx', '.css', '.js'].includes(extname(path)) && !path.includes('/fixtures/'),
      )
      .map((path) => ({ path, lines: readProjectFile(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 400)
    expect(long, 'Split it by noun: one thing it is about, one file.').toEqual([])
  })

  test('names say what a file is about', () => {
    const vague = code.filter((path) =>
      /(^|\/)(utils?|helpers?|common|misc|index)\.tsx?$|(Manager|Service|Helper|Utils?)\.tsx?$/.test(path),
    )
    expect(vague, 'Name it after its main export.').toEqual([])
    const misnamed = code.filter(
      (path) => !/^([a-z][A-Za-z0-9]*|[A-Z][A-Za-z0-9]*)(\.[a-z]+)*\.tsx?$/.test(basename(path)),
    )
    expect(misnamed, 'camelCase.ts, or PascalCase.tsx for a component').toEqual([])
  })
})

describe('code', () => {
  // `any` itself is the linter's to find; here is what would silence linter and type checker.
  test('nothing silences the type checker or the linter', () => {
    const silenced = code.flatMap((path) =>
      findLines(
        path,
        /@ts-(ignore|expect-error|nocheck)|biome-ignore(?! lint\/(a11y|style)\/\w+: \w)|\bas any\b/,
      ).filter(() => path !== 'tests/structure.test.ts'),
    )
    expect(silenced, 'Give it a type; `unknown` and a check where it comes from outside.').toEqual([])
  })

  test('no pattern and no list of words is one long line', () => {
    const long = code
      .filter((path) => path.startsWith('electron/core/import/'))
      .flatMap((path) => findLines(path, /^.{201}/))
    expect(long, 'Write it in lines: pattern.ts.').toEqual([])
  })

  // Where case is ignored, `\p{Lu}` is any letter that has a capital.
  test('patterns that ignore case ask for any letter, or for a capital in so many words', () => {
    const written =
      /(?<=[\s(,:=!?[|&])\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+\/[a-z]*i[a-z]*\b|pattern\(\s*'\w*i\w*',?\s*\)\s*`(?:\\.|[^`\\])*`/g
    const found = code
      .filter((path) => path.startsWith('electron/core/import/'))
      .flatMap((path) => [...readProjectFile(path).matchAll(written)].map(([text]) => `${path} ${text}`))
    expect(found.length).toBeGreaterThan(500)
    const unclear = found.filter((text) => /(?<!\(\?-i:[^)]*)\\p\{L[ul]\}/.test(text))
    expect(unclear, 'Write `\\p{L}`, or `(?-i:\\p{Lu})`.').toEqual([])
  })

  test('nothing is left for later', () => {
    const left = code.flatMap((path) =>
      findLines(path, /\b(TODO|FIXME|XXX)\b|\b(test|it|describe)\.(skip|only|todo)\b/).filter(
        () => path !== 'tests/structure.test.ts',
      ),
    )
    expect(left, 'Do it, or open an issue.').toEqual([])
  })

  test('colours come from tokens.css', () => {
    const raw = files
      .filter((path) => /^renderer\/.*\.(css|tsx?)$/.test(path) && path !== 'renderer/styles/tokens.css')
      .flatMap((path) =>
        findLines(
          path,
          /#[0-9a-f]{3,8}\b(?!['"]?\))|\b(rgba?|hsla?|hwb|oklch|oklab|lab|lch)\((?!\s*from var)/i,
        ),
      )
    expect(raw, 'Use a variable of renderer/styles/tokens.css, or add one there.').toEqual([])
  })
})

test('lists that draw what is in sight know the heights of tokens.css', () => {
  const [comfortable, compact] = readProjectFile('renderer/styles/tokens.css').split(
    '[data-density="compact"]',
  )
  const token = (sheet: string | undefined, name: string) => sheet?.match(`--${name}: (\\d+)px`)?.[1]
  const heights = readProjectFile('renderer/preferences.ts')
  for (const [density, sheet] of Object.entries({ comfortable, compact })) {
    const known = heights.match(`${density}: \\{(.*)\\}`)?.[1] ?? ''
    for (const name of ['row', 'card', 'thing'])
      expect(known, `${name}, ${density}`).toContain(` ${name}: ${token(sheet, name)}`)
  }
  expect(readProjectFile('renderer/ui/toasts.ts')).toContain(
    `const toastRoom = ${token(comfortable, 'toast-room')}\n`,
  )
})

function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** `path:line text` of every line that matches. */
function findLines(path: string, pattern: RegExp): string[] {
  return readProjectFile(path)
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []))
}

function foldersOf(paths: readonly string[]): string[] {
  const withAll = (path: string): string[] => (path === '.' ? [] : [path, ...withAll(dirname(path))])
  return [...new Set(paths.flatMap((path) => withAll(dirname(path))))]
}

/** The files and folders right in a folder, each with those among them it needs; types count too. */
function roomsIn(folder: string): Map<string, string[]> {
  const roomOf = (path: string) => path.slice(folder.length + 1).split('/')[0] ?? ''
  const inside = code.filter((path) => path.startsWith(`${folder}/`))
  const rooms = new Map<string, Set<string>>(inside.map((path) => [roomOf(path), new Set()]))
  for (const path of inside) {
    for (const { target } of readImports(path)) {
      if (target?.startsWith(`${folder}/`) && roomOf(target) !== roomOf(path)) {
        rooms.get(roomOf(path))?.add(roomOf(target))
      }
    }
  }
  return new Map([...rooms].map(([room, needed]) => [room, [...needed]]))
}

/** Every circle of imports once, as `a → b → a`. */
function findCircles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = []
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      return
    }
    if (done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return circles
}
