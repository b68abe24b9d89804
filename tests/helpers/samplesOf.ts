// Texts of which a pattern finds many, drawn from its own source: each of several alternatives comes about as often as the
// others. What a pattern looks ahead or back for is left out, so that not every sample is found.

type Part = (draw: Draw) => string
/** A whole number below `end`. */
type Draw = (end: number) => number

const letters = [...'abcdefgxyzABXYZ0159 .,-–/+&’\'":;()äéößñçłžабвгДЯאבشم学大国はカ가αβ']
const most = 3

/** `draw` gives a whole number below the one it is given. */
export function sampler({ source, flags }: RegExp, draw: Draw): () => string {
  let at = 0
  const plain = flags.replace(/[gy]/g, '')

  const take = (form: RegExp): RegExpExecArray | null => {
    const found = new RegExp(form.source, 'yu')
    found.lastIndex = at
    const taken = found.exec(source)
    if (taken !== null) at += taken[0].length
    return taken
  }
  const nothing: Part = () => ''
  const oneOf = (sign: string): Part => {
    const known = letters.filter((letter) => new RegExp(`^${sign}$`, plain).test(letter))
    const others = known.length > 0 ? known : [...sign.replace(/^\[|\]$|\\/g, '')]
    return (pick) => others[pick(others.length)] ?? ''
  }
  const choice = (): Part => {
    const parts = [sequence()]
    while (take(/\|/)) parts.push(sequence())
    let next = 0
    return (pick) => parts[next++ % parts.length]!(pick)
  }
  const sequence = (): Part => {
    const parts: Part[] = []
    while (at < source.length && !/[|)]/.test(source[at]!)) parts.push(repeated(one()))
    return (pick) => parts.map((part) => part(pick)).join('')
  }
  const one = (): Part => {
    const looks = take(/\(\?<?[=!]/) !== null
    if (looks || take(/\((?:\?(?::|<\w+>))?/)) {
      const inner = choice()
      take(/\)/)
      return looks ? nothing : inner
    }
    if (take(/\\b|\\B|[\^$]/)) return nothing
    const group = take(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\.|\./)
    if (group !== null) return oneOf(group[0])
    const sign = take(/./su)![0]
    return () => sign
  }
  const repeated = (part: Part): Part => {
    const found = take(/([?*+])\??|\{(\d+)(,?)(\d*)\}\??/)
    if (found === null) return part
    const [, sign, low = '0', more, high] = found
    const least = sign === '+' ? 1 : Number(low)
    const end =
      sign === '?'
        ? 1
        : sign !== undefined
          ? most
          : more === ''
            ? least
            : Math.min(Number(high || 99), least + most)
    return (pick) => Array.from({ length: least + pick(end - least + 1) }, () => part(pick)).join('')
  }

  const whole = choice()
  return () => whole(draw)
}
