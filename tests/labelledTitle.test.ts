// Pages that a system calls all alike and that have no heading for the job: a label says what it is called.

import { expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

const row = (label: string, value: string) => `<tr><td><b>${label}</b></td><td>:</td><td>${value}</td></tr>`
const page = `<!doctype html><title>River Careers - jobs in this network</title><div><a href="/">River Careers</a></div>
  <div><div>Associate Lock Officer</div><table>${row('Posting Title', 'Associate Lock Officer, P2')}
  ${row('Duty Station', 'Geneva')}${row('Posting Period', '05 November 2026 - 25 November 2026')}
  ${row('Job Opening Number', '26-LOCK-271834')}${row('Department', 'Transport Division')}</table>
  <h3>Responsibilities</h3><ul><li>Collects and analyses freight data of 37 member States</li>
  <li>Drafts sections of the annual report</li></ul><h3>Education</h3><p>A degree in economics or a related field.</p>
  <h3>Work Experience</h3><p>A minimum of two years of professional experience in economic research is required.</p></div>`

it('is the title, and the column of colons in its table is none of the text', () => {
  const { drafts } = readSource({ bytes: new TextEncoder().encode(page), fileName: 'a.html', savedAt: null })
  expect(drafts).toHaveLength(1)
  const { title, locations, identifier, deadline, description } = drafts[0]!.content
  expect(title).toBe('Associate Lock Officer, P2')
  expect(locations[0]?.label).toBe('Geneva')
  expect(identifier?.value).toBe('26-LOCK-271834')
  expect(deadline.date?.date).toBe('2026-11-25')
  expect(description?.plainText).toContain('Department: Transport Division')
})
