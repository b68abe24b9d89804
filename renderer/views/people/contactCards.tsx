// Contacts out to an address book and in from one, as files of contact cards.

import { type ReactNode, useRef } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { limits } from '../../../shared/limits.ts'
import type { Person } from '../../../shared/people.ts'
import { saveFile } from '../../actions/saveFile.ts'
import { offerUndo } from '../../actions/wayBack.ts'
import { call } from '../../api/call.ts'
import { showFailure, showToast } from '../../ui/toasts.ts'

/** Saves these as one file of cards. */
export async function saveCards(people: readonly Person[]): Promise<void> {
  const cards = await call('people.cards', { ids: people.map(({ id }) => id) })
  if (!cards.ok) return showFailure(cards.error)
  saveFile(
    people.length === 1 ? `${people[0]?.name ?? 'contact'}.vcf` : 'Roledex contacts.vcf',
    cards.value.text,
  )
}

interface CardsChooser {
  chooseCards: () => void
  /** Must stand somewhere on the page. */
  input: ReactNode
}

/** The system's own window to choose a file of cards. */
export function useCardsChooser(): CardsChooser {
  const ref = useRef<HTMLInputElement>(null)
  return {
    chooseCards: () => ref.current?.click(),
    input: (
      <input
        ref={ref}
        type="file"
        accept=".vcf,.vcard,text/vcard"
        hidden
        aria-label="Contact cards to import"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file !== undefined) void importCards(file)
          // So that choosing the same file again is a change again.
          event.target.value = ''
        }}
      />
    ),
  }
}

async function importCards(file: File): Promise<void> {
  if (file.size > limits.contactCards) {
    showToast({ text: `“${file.name}” is too large for contact cards. Nothing was changed.` })
    return
  }
  const result = await call('people.importCards', { text: await file.text() })
  if (!result.ok) return showFailure(result.error)
  const text = cardsText(result.value)
  if (result.value.added + result.value.completed === 0) showToast({ text })
  else offerUndo(result, text)
}

/** "2 contacts added, 1 completed, 1 card could not be read" */
function cardsText({ added, completed, unchanged, failed }: Output<'people.importCards'>): string {
  const parts = [
    added > 0 ? `${added} ${added === 1 ? 'contact' : 'contacts'} added` : '',
    completed > 0 ? `${completed} completed` : '',
    unchanged > 0 ? `${unchanged} known already` : '',
    failed > 0 ? `${failed} ${failed === 1 ? 'card' : 'cards'} could not be read` : '',
  ]
  return parts.filter(Boolean).join(', ')
}
