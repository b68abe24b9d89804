// What a text says of a name, told by what stands right before and behind it. The name is looked for as it is, and what
// stands beside it by patterns that are made once: one made of the name would have to be made for every name anew, and
// that takes longer than all else that is asked of it.

import { pattern } from '../../text/pattern.ts'

/** So much beside a name tells what is said of it. */
const reach = 100

interface Mention {
  before: string
  behind: string
}

/** The places where a text holds a name, whatever stands beside it. */
export function* mentionsOf(
  name: string,
  text: string,
  flags: 'gu' | 'giu' = 'gu',
): Generator<Mention, void> {
  for (const { 0: said, index } of text.matchAll(new RegExp(RegExp.escape(name), flags))) {
    const end = index + said.length
    yield { before: text.slice(Math.max(0, index - reach), index), behind: text.slice(end, end + reach) }
  }
}

/** What a name may stand between; in capitals and small letters alike where `before` does not care. */
interface Between {
  before: RegExp
  behind: RegExp
}

/** Whether a text holds a name between what these find. */
export function standsBetween(name: string, text: string, { before, behind }: Between): boolean {
  for (const mention of mentionsOf(name, text, before.ignoreCase ? 'giu' : 'gu'))
    if (before.test(mention.before) && behind.test(mention.behind)) return true
  return false
}

const noLetter = /^(?!\p{L})/u

/** Whether a text holds a name right behind what `before` ends in: "at Works", "in Marlow". */
export function standsBehind(before: RegExp, name: string, text: string): boolean {
  return standsBetween(name, text, { before, behind: noLetter })
}

const leadingIn = /(?:about|join|über|à propos de|sobre) $/iu
const goingOn = {
  before: /(?<!\p{L})$/iu,
  behind: pattern('iu')`
    ^(?:['’]s| (?:is|are|was|has|builds?|helps?|makes?|provides?|develops?|offers?|seeks?|invites?|welcomes?
        |recruits?|maintains?|sucht|bietet|ist|hat|steht|recherche|recrute|est|es|está|é|tem|busca|zoekt
        |maakt|biedt|fabrique|propose|produz|fabrica|produce|cerca(?! del? )|offre|jest|poszukuje|zatrudnia|hledá
        |nabízí|keres|söker|søger|søker|tillverkar|etsii|ищет|приглашает)(?!\p{L}))
  `,
}

/** "Join Works", "Works builds lamps": whether a text goes on about a name as one does about who hires. */
export function isSpokenOf(name: string, text: string): boolean {
  return standsBehind(leadingIn, name, text) || standsBetween(name, text, goingOn)
}

const asWord = { before: /(?<![\p{L}@./-])$/u, behind: /^(?!\p{L}|[.-]\p{L})/u }

/** "works" in small letters: what is a word elsewhere is no name. An address is written so whatever it names. */
export function isWordIn(name: string, text: string): boolean {
  return standsBetween(name.toLowerCase(), text, asWord)
}

const isOne =
  ' (?:is|are|ist|est|es|è|é) (?:an?|the|one|eine?|der|die|das|une?|la|le|el|una|uma|um|il|een|de|het) '
const whatItIs = { before: /(?<!\p{L})$/u, behind: new RegExp(`^${isOne}`, 'u') }
const noCompany = {
  before: whatItIs.before,
  behind: new RegExp(
    `^${isOne}(?:[\\p{L}-]+ ){0,3}(?:city|town|region|country|language|library|framework|programme|job board|` +
      'ville|ciudad|stadt|cidade|città|stad)(?!\\p{L})',
    'u',
  ),
}

/** "Works is a maker of lamps": whether a text says what a name is. */
export function isToldOf(name: string, text: string): boolean {
  return standsBetween(name, text, whatItIs)
}

/** "Base: Marlow Hospital, Leeds" */
const asBase = { before: /(?:^|\n)[ \p{L}/]{0,20}(?<!\p{L})base(?:\s?[:\t]\s?|\n{1,2})$/iu, behind: noLetter }

/** "Marlow is a mid-sized town": whether it says that it is one, where work is done, or another thing that hires nobody. */
export function isToldAsPlace(name: string, text: string): boolean {
  return standsBetween(name, text, noCompany) || standsBetween(name, text, asBase)
}
