/// <reference path="../../renderer/css.d.ts" />
// The window on jsdom with the real app behind `call`, for tests of views. Test files share the page of their
// process: closing leaves it empty. jsdom lays nothing out: sizes, scrolling and media queries are given here.

import { cleanup, configure, render } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import * as React from 'react'
import { App } from '../../renderer/App.tsx'
import { closeDialog } from '../../renderer/dialogs.ts'
import { isMethod } from '../../shared/contract.ts'
import { startApp, type TestApp } from './app.ts'

// Asking jsdom whether something is hidden by a style costs more than everything else together.
// Waiting long costs nothing where it comes to something; a busy machine can take seconds over a render.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true })

// While React is being developed with, it notes for every element where it was made: a sixth of what these tests cost.
// It does so for ten thousand within a second, and believes here that they were there.
const internals: unknown = Reflect.get(
  React,
  '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
)
if (typeof internals === 'object' && internals !== null) {
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', { get: () => 10_000, set() {} })
}

export interface RenderedWindow {
  app: TestApp
  user: UserEvent
  /** Unmounts the window and closes the app. */
  close(): Promise<void>
}

interface RenderOptions {
  app?: TestApp
  /** After `#/`. */
  place?: string
  /** Which media queries hold, `(width < 900px)` for one column. None by default: a wide window. */
  media?: readonly string[]
}

export async function renderWindow({
  app,
  place = 'all',
  media = [],
}: RenderOptions = {}): Promise<RenderedWindow> {
  const own = app ?? (await startApp())
  giveSizes(media)
  window.location.hash = `#/${place}`
  window.roledex = {
    async call(method, input) {
      const result = await own.core.dispatch(isMethod(method) ? method : '', structuredClone(input), 'window')
      return JSON.parse(JSON.stringify(result))
    },
    onChange: (listener) => own.core.onChange(listener),
  }
  const user = userEvent.setup()
  render(<App />)
  return {
    app: own,
    user,
    async close() {
      cleanup()
      closeDialog()
      localStorage.clear()
      await own.close()
    },
  }
}

class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

function giveSizes(media: readonly string[]): void {
  Object.assign(globalThis, { ResizeObserver: StillObserver, IntersectionObserver: StillObserver })
  Object.assign(Element.prototype, { scrollTo() {}, scrollIntoView() {} })
  Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, get: () => 620 })
  Object.defineProperty(Element.prototype, 'clientWidth', { configurable: true, get: () => 800 })
  window.matchMedia = (query) =>
    ({
      matches: media.includes(query),
      media: query,
      addEventListener() {},
      removeEventListener() {},
    }) as unknown as MediaQueryList
}
