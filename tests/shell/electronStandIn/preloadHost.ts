// Runs in the page before its own scripts, in place of Electron's renderer half: gives the preload its `require`
// and reports input.

declare global {
  interface Window {
    /** Calls a channel of the main process; what a page that got hold of Electron's own pipe could do. */
    standInInvoke(channel: string, args: unknown[]): Promise<unknown>
    standInInput(type: string): void
    standInDeliver(channel: string, args: unknown[]): void
  }
}

interface PreloadChoices {
  nodeIntegration: boolean
  contextIsolation: boolean
}

type CommonJs = (require: (name: string) => unknown, module: { exports: object }, exports: object) => void

/** The script for a page: the preload's code is part of its text, because the page's policy forbids to make any. */
export function preloadScript(preloadCode: string, choices: PreloadChoices): string {
  const preload = `function (require, module, exports) { ${preloadCode}\n }`
  return `(${hostPreload})(${JSON.stringify(choices)}, ${preload})`
}

/** Goes to the page as text, so it uses nothing from outside itself. */
function hostPreload({ nodeIntegration, contextIsolation }: PreloadChoices, preload: CommonJs): void {
  const inputs = { mousedown: 'mouseDown', mouseup: 'mouseUp', keydown: 'rawKeyDown', mousemove: 'mouseMove' }
  for (const [name, type] of Object.entries(inputs)) {
    addEventListener(name, (event) => event.isTrusted && window.standInInput(type), true)
  }
  if (window !== window.top) return

  const listeners = new Map<string, Set<(event: unknown, ...args: unknown[]) => void>>()
  window.standInDeliver = (channel, args) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, ...args)
  }
  const electron = {
    contextBridge: {
      exposeInMainWorld(name: string, api: Record<string, unknown>) {
        if (!contextIsolation) throw new Error('contextBridge needs contextIsolation')
        Object.defineProperty(window, name, { value: Object.freeze({ ...api }), enumerable: true })
      },
    },
    ipcRenderer: {
      invoke: (channel: string, ...args: unknown[]) => window.standInInvoke(channel, args),
      on: (channel: string, listener: (event: unknown, ...args: unknown[]) => void) => {
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
      },
    },
  }
  const requireModule = (name: string) => {
    if (name === 'electron') return electron
    throw new Error(`A sandboxed preload has no ${name}`)
  }
  if (nodeIntegration)
    Object.assign(window, { require: requireModule, process: { versions: { electron: '' } } })
  const module = { exports: {} }
  preload(requireModule, module, module.exports)
}
