// What is typed of an interview, and what it means.

import {
  type Interview,
  type InterviewFields,
  type InterviewKind,
  type InterviewOutcome,
  readInterviewTime,
  type TimeProblem,
} from '../../../shared/interview.ts'

/** As the fields hold it: empty where nothing is typed. */
export interface InterviewDraft {
  kind: InterviewKind
  name: string
  on: string
  time: string
  until: string
  zone: string
  place: string
  /** Separated by commas. */
  people: string
  preparation: string
  outcome: InterviewOutcome | ''
  outcomeNote: string
}

export function emptyDraft(zone: string): InterviewDraft {
  return {
    kind: 'notSaid',
    name: '',
    on: '',
    time: '',
    until: '',
    zone,
    place: '',
    people: '',
    preparation: '',
    outcome: '',
    outcomeNote: '',
  }
}

export function draftOf({ when, people, outcome, ...interview }: Interview): InterviewDraft {
  const { kind, name, place, preparation, outcomeNote } = interview
  return {
    kind,
    name,
    on: when.on,
    time: when.time,
    until: when.until ?? '',
    zone: when.zone,
    place,
    people: people.join(', '),
    preparation,
    outcome: outcome ?? '',
    outcomeNote,
  }
}

/** What is to be saved, or what is wrong with its time. */
export function readDraft(draft: InterviewDraft): { fields: InterviewFields } | { problem: TimeProblem } {
  const { on, time, until, zone } = draft
  if (on === '') return { problem: { field: 'on', text: 'Choose a day that is in the calendar.' } }
  if (time === '') return { problem: { field: 'time', text: 'Say when it begins.' } }
  const when = { on, time, until: until === '' ? null : until, zone: zone.trim() }
  const instants = readInterviewTime(when)
  if ('problem' in instants) return instants
  return {
    fields: {
      kind: draft.kind,
      name: draft.name.trim(),
      when,
      place: draft.place.trim(),
      people: draft.people
        .split(/[,;\n]/)
        .map((name) => name.trim())
        .filter((name) => name !== ''),
      preparation: draft.preparation,
      outcome: draft.outcome === '' ? null : draft.outcome,
      outcomeNote: draft.outcomeNote,
    },
  }
}
