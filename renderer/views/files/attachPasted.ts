import { navigate } from '../../navigation.ts'
import { showToast } from '../../ui/toasts.ts'
import { attachFiles } from './attachFiles.ts'

/** A picture or a file that was pasted where text is written; of cells and formatted text the words are meant. */
export function filesPasted(transfer: DataTransfer): File[] {
  return transfer.getData('text/plain') === '' ? Array.from(transfer.files) : []
}

/** Keeps what cannot be in a text with the posting, and says where it went. */
export async function attachPasted(postingId: string, files: readonly File[]): Promise<void> {
  const problems = await attachFiles(postingId, files, () => {})
  for (const text of problems) showToast({ text, isFailure: true })
  if (problems.length === files.length) return
  const what = files.length === 1 ? `“${files[0]?.name}”` : `${files.length - problems.length} files`
  showToast({
    text: `Attached ${what}: a note holds text only`,
    action: { label: 'Show', run: () => navigate({ postingId, tab: 'files' }) },
  })
}
