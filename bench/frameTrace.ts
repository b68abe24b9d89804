// What Chromium says of its own work: how much of the page's thread each frame took, and for what. In processor time,
// which is the program's; how late a frame came by the clock also depends on who else uses the machine.

import type { Browser, Page } from 'playwright-core'

interface FrameWork {
  /** Processor time of the page's thread from one frame handed over to the next one, ms. */
  total: number
  style: number
  layout: number
  paint: number
}

interface TraceEvent {
  name: string
  pid: number
  tid: number
  ts: number
  /** Microseconds on the processor; only with complete events. */
  tdur?: number
  args?: { name?: string }
}

const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline']
const partOf: Record<string, 'style' | 'layout' | 'paint'> = {
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
}

/** Traces the page while `act` runs. */
export async function traceFrames<T>(
  browser: Browser,
  page: Page,
  act: () => Promise<T>,
): Promise<{ value: T; frames: FrameWork[] }> {
  await browser.startTracing(page, { categories })
  const value = await act()
  const trace = await browser.stopTracing()
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  return { value, frames: readFrames(traceEvents) }
}

function readFrames(events: readonly TraceEvent[]): FrameWork[] {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const perThread = threads.map(({ pid, tid }) => events.filter((one) => one.pid === pid && one.tid === tid))
  const busiest = perThread.toSorted((one, other) => other.length - one.length)[0] ?? []
  const frames: FrameWork[] = []
  for (const { name, tdur = 0 } of busiest.toSorted((one, other) => one.ts - other.ts)) {
    if (name === 'BeginCommitCompositorFrame') frames.push({ total: 0, style: 0, layout: 0, paint: 0 })
    const frame = frames.at(-1)
    if (frame === undefined) continue
    const part = partOf[name]
    if (part !== undefined) frame[part] += tdur / 1_000
    else if (name === 'RunTask') frame.total += tdur / 1_000
  }
  return frames
}
