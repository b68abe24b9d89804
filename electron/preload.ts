// The two functions the window gets of the desktop. Runs sandboxed, before the page, in a world of its own;
// nothing else may ever be exposed here.

import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Change } from '../shared/topics.ts'

const listeners = new Set<(change: Change) => void>()
/** What arrived before the page began to listen. */
let early: Change[] | null = []

ipcRenderer.on('change', (_event: IpcRendererEvent, change: Change) => {
  if (early !== null) early.push(change)
  for (const listener of listeners) listener(change)
})

contextBridge.exposeInMainWorld('roledex', {
  call: (method: string, input: unknown) => ipcRenderer.invoke('call', method, input),
  onChange: (listener: (change: Change) => void) => {
    listeners.add(listener)
    const missed = early ?? []
    early = null
    for (const change of missed) listener(change)
    return () => listeners.delete(listener)
  },
})
