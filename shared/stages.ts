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

/** A posting nobody has decided on yet stands here: the Inbox. */
export const inboxStageId = 'new'

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
