// The stages a new library starts with. Names, colours and order are the person's to change;
// the meaning is fixed and is what statistics count by.

export const stageMeanings = [
  'lead',
  'applied',
  'inProcess',
  'offer',
  'won',
  'lost',
  'silent',
  'withdrawn',
  'dismissed',
] as const
export type StageMeaning = (typeof stageMeanings)[number]

/** A posting nobody has decided on yet stands here: the Inbox. It is always the first stage and cannot be removed. */
export const inboxStageId = 'new'

/** What each meaning says of an application, for a person choosing one. */
export const meaningTexts: Record<StageMeaning, string> = {
  lead: 'not applied yet',
  applied: 'applied',
  inProcess: 'in process',
  offer: 'an offer is there',
  won: 'won',
  lost: 'turned down by them',
  silent: 'no answer',
  withdrawn: 'withdrawn by me',
  dismissed: 'not pursued',
}

/** Stages nobody reaches without having applied. Withdrawing is said of postings one never applied to, too. */
export const sentMeanings: readonly StageMeaning[] = [
  'applied',
  'inProcess',
  'offer',
  'won',
  'lost',
  'silent',
]

/** Stages of an application that waits for what the employer says: until when one may apply asks for nothing any more. */
export const pendingMeanings: readonly StageMeaning[] = ['applied', 'inProcess', 'offer']

/**
 * Whether a deadline asks for something of a posting that stands there: the listing's until one has applied, one's own until
 * it is over.
 */
export function isDeadlineAsked(
  stage: { meaning: StageMeaning; isEnd: boolean } | undefined,
  whose: 'listing' | 'own',
): boolean {
  if (stage === undefined) return true
  if (stage.isEnd) return false
  return whose === 'own' || (stage.meaning !== 'won' && !pendingMeanings.includes(stage.meaning))
}

/** Stages an application is in only once somebody answered it. */
export const replyMeanings: readonly StageMeaning[] = ['inProcess', 'offer', 'won', 'lost']

/** After so many days without a sign a new stage of a meaning asks about its postings; 0: never. */
export const usualQuietDays: Record<StageMeaning, number> = {
  lead: 0,
  applied: 14,
  inProcess: 10,
  offer: 7,
  won: 0,
  lost: 0,
  silent: 0,
  withdrawn: 0,
  dismissed: 0,
}

const endMeanings: readonly StageMeaning[] = ['lost', 'silent', 'withdrawn', 'dismissed']

/** Whether stages of this meaning are over, and fold away. */
export function isEndMeaning(meaning: StageMeaning): boolean {
  return endMeanings.includes(meaning)
}

/** Each step that statistics count needs a stage; of the other meanings there may be none. */
export const neededMeanings: readonly StageMeaning[] = [
  'lead',
  'applied',
  'inProcess',
  'offer',
  'won',
  'lost',
]

/** The colours of `--stage-<color>` in the window's tokens, each with the word for it. */
export const stageColors = {
  considering: 'Slate',
  applied: 'Blue',
  screening: 'Violet',
  interviewing: 'Amber',
  offer: 'Teal',
  accepted: 'Green',
  rejected: 'Red',
  withdrawn: 'Stone',
  silent: 'Grey',
} as const
export type StageColor = keyof typeof stageColors

/** The colour a new stage of a meaning starts with. */
export const meaningColors: Record<StageMeaning, StageColor> = {
  lead: 'considering',
  applied: 'applied',
  inProcess: 'interviewing',
  offer: 'offer',
  won: 'accepted',
  lost: 'rejected',
  silent: 'silent',
  withdrawn: 'withdrawn',
  dismissed: 'withdrawn',
}

interface OrderedStage {
  id: string
  meaning: StageMeaning
  isEnd: boolean
}

/** Where a new stage of that meaning goes among these: behind its like, else behind the step before it. */
export function placeForMeaning(stages: readonly OrderedStage[], meaning: StageMeaning): number {
  const isEnd = isEndMeaning(meaning)
  const rank = stageMeanings.indexOf(meaning)
  const alike = stages.findLastIndex((stage) => stage.meaning === meaning)
  const before = stages.findLastIndex((stage) =>
    stage.isEnd === isEnd ? stageMeanings.indexOf(stage.meaning) < rank : isEnd,
  )
  return (alike >= 0 ? alike : before) + 1
}

/** Where the postings of a stage would go if it were removed: to its neighbour of the same meaning, else of its kind. */
export function suggestReplacement<T extends OrderedStage>(
  stages: readonly T[],
  stageId: string,
): T | undefined {
  const at = stages.findIndex(({ id }) => id === stageId)
  const stage = stages[at]
  if (stage === undefined) return undefined
  const nearest = stages
    .filter(({ id }) => id !== stageId)
    .toSorted((one, other) => Math.abs(stages.indexOf(one) - at) - Math.abs(stages.indexOf(other) - at))
  return (
    nearest.find(({ meaning }) => meaning === stage.meaning) ??
    nearest.find(({ isEnd }) => isEnd === stage.isEnd)
  )
}

/** `color` names a token: `--stage-<color>`. `isEnd` stages fold away by default. */
export const initialStages = [
  { id: 'new', name: 'New', meaning: 'lead', color: 'considering', isEnd: false },
  { id: 'considering', name: 'Considering', meaning: 'lead', color: 'considering', isEnd: false },
  { id: 'applied', name: 'Applied', meaning: 'applied', color: 'applied', isEnd: false },
  { id: 'screening', name: 'Screening', meaning: 'inProcess', color: 'screening', isEnd: false },
  { id: 'interviewing', name: 'Interviewing', meaning: 'inProcess', color: 'interviewing', isEnd: false },
  { id: 'offer', name: 'Offer', meaning: 'offer', color: 'offer', isEnd: false },
  { id: 'accepted', name: 'Accepted', meaning: 'won', color: 'accepted', isEnd: false },
  { id: 'rejected', name: 'Rejected', meaning: 'lost', color: 'rejected', isEnd: true },
  { id: 'noReply', name: 'No reply', meaning: 'silent', color: 'silent', isEnd: true },
  { id: 'withdrawn', name: 'Withdrawn', meaning: 'withdrawn', color: 'withdrawn', isEnd: true },
  { id: 'declined', name: 'Declined', meaning: 'withdrawn', color: 'withdrawn', isEnd: true },
  { id: 'notForMe', name: 'Not for me', meaning: 'dismissed', color: 'withdrawn', isEnd: true },
] as const satisfies readonly {
  id: string
  name: string
  meaning: StageMeaning
  color: string
  isEnd: boolean
}[]
