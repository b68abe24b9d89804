// The little of Electron that ipc.ts and what it imports need: a place for handlers.

type Handler = (event: unknown, ...args: unknown[]) => Promise<unknown>

export const handlers = new Map<string, Handler>()

export const ipcMain = {
  handle: (channel: string, handler: Handler) => handlers.set(channel, handler),
}
export class BrowserWindow {}
export const [nativeTheme, protocol, screen, shell] = [{}, {}, {}, {}]
