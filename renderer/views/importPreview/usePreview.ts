// A preview and what the person chooses in it. The choices are kept by the core with the preview, so that it can be
// set aside and taken up again; what they would do is worked out there, after each.

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Correction } from '../../../shared/corrections.ts'
import type { ImportChoices, ImportPreview } from '../../../shared/preview.ts'
import { type AppError, ok, type Result } from '../../../shared/result.ts'
import { call } from '../../api/call.ts'

export interface PreviewInHand {
  preview: ImportPreview | null
  failure: AppError | null
  tick: (keys: readonly string[], isTicked: boolean) => void
  correct: (correction: Correction) => Promise<Result<unknown>>
}

export function usePreview(importId: string): PreviewInHand {
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const latest = useRef(0)

  async function look(choices?: ImportChoices): Promise<Result<unknown>> {
    const turn = ++latest.current
    const result = await call('imports.preview', { importId, ...(choices === undefined ? {} : { choices }) })
    // A later choice has overtaken this one.
    if (turn !== latest.current) return result.ok ? ok(null) : result
    if (!result.ok) setFailure(result.error)
    else if (result.value.kind === 'preview') setPreview(result.value)
    return result
  }

  const lookFirst = useEffectEvent(() => void look())
  useEffect(() => lookFirst(), [])

  /** Shows at once what was chosen, before it is known what that would do. */
  function choose(change: (choices: ImportChoices) => ImportChoices, shown: (key: string) => boolean | null) {
    if (preview === null) return Promise.resolve(ok(null))
    const choices = change(preview.choices)
    const files = preview.files.map((file) => ({
      ...file,
      postings: file.postings.map((posting) => ({
        ...posting,
        isTicked: shown(posting.key) ?? posting.isTicked,
      })),
    }))
    setPreview({ ...preview, files, choices })
    return look(choices)
  }

  return {
    preview,
    failure,
    tick(keys, isTicked) {
      const asides = new Set(
        preview?.files.flatMap(({ postings }) =>
          postings.filter(({ isAside }) => isAside).map(({ key }) => key),
        ),
      )
      const put = (list: readonly string[], wanted: readonly string[], isIn: boolean) => {
        const others = list.filter((key) => !wanted.includes(key))
        return isIn ? [...others, ...wanted] : others
      }
      void choose(
        (choices) => ({
          ...choices,
          skip: put(
            choices.skip,
            keys.filter((key) => !asides.has(key)),
            !isTicked,
          ),
          include: put(
            choices.include,
            keys.filter((key) => asides.has(key)),
            isTicked,
          ),
        }),
        (key) => (keys.includes(key) ? isTicked : null),
      )
    },
    correct: (correction) =>
      choose(
        (choices) => ({
          ...choices,
          corrections: [
            ...choices.corrections.filter(
              ({ id, field }) => id !== correction.id || field !== correction.field,
            ),
            correction,
          ],
        }),
        () => null,
      ),
  }
}
