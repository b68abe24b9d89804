/** The colours a tag may have, as tokens.css names them; the first is the one of a new tag. */
export const tagColors = [
  'grey',
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'purple',
  'pink',
] as const
export type TagColor = (typeof tagColors)[number]
