// Streams of changes make room for one another.

import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { createChangeStream } from '../electron/browser/changeStream.ts'

test('a change that is told while the oldest stream ends goes to the others', async () => {
  const changes = createChangeStream()
  const server = createServer((_request, response) => {
    changes.add(response)
    changes.send({ topics: ['library'] })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const open = async () => {
    const [response] = (await once(request({ port, host: '127.0.0.1' }).end(), 'response')) as [
      IncomingMessage,
    ]
    response.resume()
    return response
  }
  const [oldest] = [await open(), await open(), await open(), await open()]
  const ended = once(oldest, 'end')
  const newest = await open()
  await ended
  changes.close()
  await once(newest, 'close')
  server.close()
  expect(newest.complete).toBe(true)
})
