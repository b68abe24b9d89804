// What the suggestions and the sentences about mistakes know of the library.

import { useMemo } from 'react'
import type { SearchNames } from '../../../shared/search/searchNames.ts'
import { type SearchVocabulary, wantedValues } from '../../../shared/search/suggestSearch.ts'
import { useCall } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'

const nothing: never[] = []

/** The names there are; null until they are known, when no name can be called unknown. */
export function useSearchNames(): SearchNames | null {
  const { stages } = useStages()
  const { data } = useCall('tags.list', {})
  const { data: own } = useCall('fields.list', {})
  const { data: contacts } = useCall('people.list', {})
  return useMemo(
    () =>
      stages.length === 0 || data === undefined || own === undefined || contacts === undefined
        ? null
        : { stages, tags: data.tags, fields: own.fields, people: contacts.people },
    [stages, data, own, contacts],
  )
}

/** `caret` is where the person types; employers and places are asked for only while one is typed. */
export function useSearchVocabulary(text: string, caret: number): SearchVocabulary {
  const { stages } = useStages()
  const { data: tags } = useCall('tags.list', {})
  const { data: own } = useCall('fields.list', {})
  const { data: contacts } = useCall('people.list', {})
  const wanted = wantedValues(text, caret)
  const { data: found } = useCall('postings.suggest', wanted ?? { field: 'employer', typed: '' }, {
    enabled: wanted !== null,
    keepPrevious: true,
  })
  return useMemo(
    () => ({
      stages,
      tags: tags?.tags ?? nothing,
      fields: own?.fields ?? nothing,
      people: contacts?.people ?? nothing,
      values: wanted === null ? nothing : (found?.values ?? nothing),
    }),
    [stages, tags, own, contacts, found, wanted === null],
  )
}
