// he 2 ships no types; these are the parts of it that Roledex calls.
declare module 'he' {
  export function decode(text: string, options?: { isAttributeValue?: boolean; strict?: boolean }): string
  export function encode(text: string, options?: { useNamedReferences?: boolean }): string
}
