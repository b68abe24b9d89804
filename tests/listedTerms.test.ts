// Sentences that list what a job is, and those that begin so and go on about something else.

import { expect, it } from 'vitest'
import { employmentInText } from '../electron/core/import/wording/prose/employmentInText.ts'
import { modeInText } from '../electron/core/import/wording/prose/placesInText.ts'

it.each([
  [
    "It's a hybrid position (two days on site), permanent and full-time.",
    'hybrid',
    ['permanent', 'full-time'],
  ],
  ['It is a hybrid, full-time, permanent position.', 'hybrid', ['full-time', 'permanent']],
  ['This is a remote full-time contract position.', 'remote', ['full-time', 'contract']],
  ['The role is permanent, full-time and fully remote.', 'remote', ['permanent', 'full-time']],
  ['The post is offered as a part-time, office-based job for nine months.', 'on-site', ['part-time']],
  ['Hybrid, permanent, full-time.', 'hybrid', ['permanent', 'full-time']],
  ['It is a remote location with few shops.', null, []],
  ['It is not a remote or part-time role.', null, []],
  ['This is a remote monitoring and temporary works company.', null, []],
  ['The client is a permanent, full-time recruiter of hybrid teams.', null, []],
])('%s', (sentence, mode, kinds) => {
  expect([modeInText([sentence]), employmentInText([sentence])]).toEqual([mode, kinds])
})
