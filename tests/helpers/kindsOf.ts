import { readSource } from '../../electron/core/import/readSource.ts'

/** What a posting's `employmentType` is read as: `schedule/contract`, several with commas. */
export function kindsOf(employmentType: string): string {
  const posting = { '@type': 'JobPosting', title: 'Baker', description: 'Bakes bread.', employmentType }
  const bytes = Buffer.from(JSON.stringify(posting))
  const content = readSource({ bytes, fileName: 'posting.json', savedAt: null }).drafts[0]?.content
  return `${content?.employment.schedule}/${content?.employment.contract}`
}
