// The one window and everything that keeps it closed to the outside. Foreign text is shown in it, so it is
// built as if a script in that text had got to run: a sandboxed page without Node, its own scheme that serves
// the built files and nothing else, no permission, no request to the network, no navigation, no second window.
// A link leaves for the system's browser only when a person has just clicked or pressed a key.

import { BrowserWindow, nativeTheme, protocol, type Session, screen, shell, type WebContents } from 'electron'
import { securityHeaders } from '../securityHeaders.ts'
import { findStaticFiles, readStaticFile } from '../staticFiles.ts'
import { fitPlace, minimumSize, readPlace, savePlace } from './windowPlace.ts'

const scheme = 'app'
const appHost = 'roledex'
export const appOrigin = `${scheme}://${appHost}`
const pageUrl = `${appOrigin}/`

/** `--paper` of renderer/styles/tokens.css: what is seen before the page has drawn itself. */
const paper = { light: '#fbfaf7', dark: '#131519' }

/** To be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/** Serves the files below `folder`, and only those, to the window. */
export function serveWindowFiles(folder: string): void {
  const files = findStaticFiles(folder)
  protocol.handle(scheme, (request) => {
    const { host, pathname } = new URL(request.url)
    const path = host === appHost && request.method === 'GET' ? files.get(pathname) : undefined
    if (path === undefined) return new Response('Not found', { status: 404, headers: securityHeaders })
    const { contentType, bytes } = readStaticFile(path)
    return new Response(new Uint8Array(bytes), {
      headers: { ...securityHeaders, 'Content-Type': contentType },
    })
  })
}

const localSchemes = new Set([`${scheme}:`, 'blob:', 'data:', 'devtools:'])

/** What a page may do on a click without any permission too, by an older way: put text on the clipboard. */
const isHarmless = (permission: string) => permission === 'clipboard-sanitized-write'

/** No permission of any weight is granted, and no request goes anywhere but to the app's own files. */
export function closeSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isHarmless(permission)))
  session.setPermissionCheckHandler((_contents, permission) => isHarmless(permission))
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !localSchemes.has(new URL(details.url).protocol) }),
  )
}

interface WindowOptions {
  preloadPath: string
  /** Where size and place are remembered. */
  placePath: string
}

/** Opens the window; it shows itself when there is something to see. */
export function openWindow({ preloadPath, placePath }: WindowOptions): BrowserWindow {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id)
  const workAreas = [main, ...others].map((display) => display.workArea)
  const { isMaximized, ...bounds } = fitPlace(readPlace(placePath), workAreas)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    show: false,
    title: 'Roledex',
    backgroundColor: paperColor(),
    webPreferences: {
      preload: preloadPath,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Elsewhere Chromium fetches its dictionaries from the network; macOS brings its own.
      spellcheck: process.platform === 'darwin',
    },
  })
  guardContents(window.webContents)
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize()
    window.show()
  })
  window.on('close', () =>
    savePlace(placePath, { ...window.getNormalBounds(), isMaximized: window.isMaximized() }),
  )
  void window.loadURL(pageUrl)
  return window
}

/** The colour of the paper in the theme of now. */
export function paperColor(): string {
  return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light
}

const gestures = new Set(['mouseDown', 'mouseUp', 'rawKeyDown', 'keyDown', 'touchEnd', 'gestureTap'])
/** How long after a click or a key a link may still open, in milliseconds. */
const gestureLength = 1_000

function guardContents(contents: WebContents): void {
  let gestureAt = Number.NEGATIVE_INFINITY
  contents.on('input-event', (_event, input) => {
    if (gestures.has(input.type)) gestureAt = performance.now()
  })
  const openOutside = (address: string) => {
    if (!isOpenable(address) || performance.now() - gestureAt > gestureLength) return
    gestureAt = Number.NEGATIVE_INFINITY // one gesture opens one link
    void shell.openExternal(address)
  }
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url)
    return { action: 'deny' }
  })
  contents.on('will-frame-navigate', (event) => {
    if (isAllowedNavigation(event.url, event.isMainFrame)) return
    event.preventDefault()
    if (event.isMainFrame) openOutside(event.url)
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** The page may load itself again; a frame may show the inert original, which is given to it as `srcdoc`. */
function isAllowedNavigation(url: string, isMainFrame: boolean): boolean {
  return isMainFrame ? url.split('#', 1)[0] === pageUrl : url === 'about:srcdoc'
}

function isOpenable(address: string): boolean {
  return URL.canParse(address) && ['http:', 'https:', 'mailto:'].includes(new URL(address).protocol)
}
