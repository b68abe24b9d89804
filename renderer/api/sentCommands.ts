// What was asked for and has no answer yet, and whether a person has begun to wait for it.

const sent = new Map<Promise<unknown>, 'command' | 'job'>()
const listeners = new Set<() => void>()
let isWaiting = false
let timer: ReturnType<typeof setTimeout> | undefined

/** Milliseconds until an answer is felt as missing. */
const patience = 150

export function noteSent(answer: Promise<unknown>, kind: 'command' | 'job'): void {
  sent.set(answer, kind)
  timer ??= setTimeout(() => tell(true), patience)
  const settle = () => {
    sent.delete(answer)
    if (sent.size > 0) return
    clearTimeout(timer)
    timer = undefined
    tell(false)
  }
  answer.then(settle, settle)
}

/**
 * Resolves once every command sent until now has its answer. What it changes shows before that, so who takes back the
 * latest step can be quicker than the step itself, and would take back the one before it.
 */
export async function commandsAnswered(): Promise<void> {
  await Promise.allSettled([...sent].flatMap(([answer, kind]) => (kind === 'command' ? answer : [])))
}

/** Whether an answer has been missing for longer than goes unnoticed. */
export function isAnswerMissing(): boolean {
  return isWaiting
}

export function followAnswers(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function tell(now: boolean): void {
  if (now === isWaiting) return
  isWaiting = now
  for (const listener of listeners) listener()
}
