// Objects of pay that lie deeper in a posting than any list of paths reaches: `compensationTiers[].components[]`,
// `payTransparency.ranges[]`. What the objects around them say of currency and period holds for them as well.

import { isNode, type RawField, type RawNode } from '../../../raw.ts'
import { pattern } from '../../../text/pattern.ts'
import { plainKey } from '../keys/keyPaths.ts'

/** What a posting calls its pay; a wish, an average or a choice of a search is none. */
const holdsPay = pattern('')`
  ^(?!.*(?:expect|current|desired|median|average|market|stat|filter|facet|option|search|predict|estimat
    |insight|survey|similar|history|previous|bonus|equity|incentive|benefit|currenc))
  (?:job|base|offered|annual|gross|min|max)*(?:compensation|salary|salaries|pay|wages?|remuneration)
  (?!ment|pal|able|load|er)\w*$
`

const deepest = 4
const mostObjects = 200

/** The amounts in the first field of pay that holds any, as `amountOf` reads an object below those that stand around it. */
export function payWithin(
  node: RawNode,
  amountOf: (value: RawNode, around: readonly RawNode[]) => RawNode | null,
): RawField | null {
  let left = mostObjects
  const within = (value: RawNode, around: readonly RawNode[]): RawNode[] => {
    left -= 1
    if (left < 0) return []
    const own = amountOf(value, around)
    if (own !== null || around.length === deepest) return own === null ? [] : [own]
    return [...value.fields].flatMap(([key, { values }]) =>
      otherPay.test(plainKey(key))
        ? []
        : values.filter(isNode).flatMap((inner) => within(inner, [value, ...around])),
    )
  }
  for (const [key, field] of node.fields) {
    if (!holdsPay.test(plainKey(key))) continue
    const found = field.values.filter(isNode).flatMap((value) => within(value, []))
    if (found.length > 0) return { ...field, values: found }
  }
  return null
}

/** A bonus or a share is no salary. */
export const otherPay = /bonus|equity|commission|stock|(?<!c)option/i
