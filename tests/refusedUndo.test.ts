// An old step that lies under a later one: what is in its way is named, and once that is gone it can be taken back.

import { expect, test } from 'vitest'
import { postingJson, startApp } from './helpers/app.ts'

test('what changed the same since is named, the latest of it first', async () => {
  const app = await startApp()
  try {
    const report = await app.importTexts({ 'pilot.json': postingJson() })
    const id = report.files[0]?.postings[0] ?? ''
    const moveTo = (stageId: string) => app.call('tracking.setStage', { ids: [id], stageId })
    await moveTo('applied')
    const { undo: first } = await app.call('history.list')
    const commandId = first?.commandId ?? ''
    await moveTo('offer')
    await app.call('notes.create', { postingId: id, body: 'In nobody’s way' })
    await moveTo('accepted')
    const refused = await app.refusal('history.undo', { commandId })
    expect(refused).toMatchObject({
      code: 'conflict',
      message:
        '“Moved “Harbour Pilot Scheduler” to Applied” can no longer be taken back by itself, because “Moved “Harbour Pilot Scheduler” to Accepted” changed it again since. Take that back first. Nothing was changed.',
    })
    await app.call('history.undo')
    expect((await app.refusal('history.undo', { commandId })).message).toContain('to Offer” changed it')
    for (const _ of ['note', 'offer']) await app.call('history.undo')
    await app.call('history.undo', { commandId })
    expect((await app.call('postings.get', { id })).tracking.stageId).toBe('new')
  } finally {
    await app.close()
  }
})
