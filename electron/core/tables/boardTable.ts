// The cards of a Trello board as rows, under the names that Trello gives the columns of its own CSV. Its export is
// described at developer.atlassian.com/cloud/trello; whatever is not as described there is left out.

import { z } from 'zod'

const text = z.string().nullish()
const boardSchema = z.object({
  lists: z.array(z.object({ id: z.string(), name: z.string() })),
  cards: z.array(
    z.object({
      name: z.string(),
      desc: text,
      idList: z.string(),
      closed: z.boolean().nullish(),
      due: text,
      start: text,
      shortUrl: text,
      labels: z.array(z.object({ name: text, color: text })).nullish(),
      attachments: z.array(z.object({ url: text })).nullish(),
      customFieldItems: z
        .array(
          z.object({
            idCustomField: z.string(),
            idValue: text,
            value: z.record(z.string(), z.unknown()).nullish(),
          }),
        )
        .nullish(),
    }),
  ),
  customFields: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        options: z.array(z.object({ id: z.string(), value: z.object({ text }) })).nullish(),
      }),
    )
    .nullish(),
})
type Board = z.infer<typeof boardSchema>
type Card = Board['cards'][number]

const headers = [
  'Card Name',
  'List Name',
  'Card Description',
  'Labels',
  'Due Date',
  'Start Date',
  'Link',
  'Card URL',
  'Archived',
]

/** The cells of a board, the names of its columns first; null where the text is none. */
export function readBoard(json: string): string[][] | null {
  const board = parseBoard(json)
  if (board === null) return null
  const lists = new Map(board.lists.map(({ id, name }) => [id, name]))
  const fields = board.customFields ?? []
  const rows = board.cards.map((card) => [
    card.name,
    lists.get(card.idList) ?? '',
    card.desc ?? '',
    (card.labels ?? []).map(({ name, color }) => name || color || '').join(', '),
    card.due ?? '',
    card.start ?? '',
    linkOf(card),
    card.shortUrl ?? '',
    card.closed === true ? 'true' : '',
    ...fields.map((field) => fieldText(card, field)),
  ])
  return [[...headers, ...fields.map(({ name }) => name)], ...rows]
}

function parseBoard(json: string): Board | null {
  try {
    return boardSchema.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null
  }
}

/** The first page that was attached, or that the description names. */
function linkOf({ attachments, desc }: Card): string {
  const urls = (attachments ?? []).map(({ url }) => url ?? '')
  const isPage = (url: string) => /^https?:\/\/(?!trello\.com\/)/.test(url)
  return urls.find(isPage) ?? /https?:\/\/[^\s)\]"<>]+/.exec(desc ?? '')?.[0] ?? ''
}

type Field = NonNullable<Board['customFields']>[number]

function fieldText({ customFieldItems }: Card, { id, options }: Field): string {
  const item = customFieldItems?.find(({ idCustomField }) => idCustomField === id)
  const chosen = options?.find((option) => option.id === item?.idValue)?.value.text
  // One of them is there: `text`, `number`, `date` or `checked`.
  const [value] = Object.values(item?.value ?? {})
  return chosen ?? (value === undefined ? '' : String(value))
}
