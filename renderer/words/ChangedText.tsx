import type { DiffPart } from './wordDiff.ts'

/** One of two texts, with what the other says differently marked by `className`. */
export function ChangedText({ parts, className }: { parts: readonly DiffPart[]; className?: string }) {
  return parts.map(({ text, isChanged }, index) =>
    isChanged ? (
      <span key={index} className={className}>
        {text}
      </span>
    ) : (
      text
    ),
  )
}
