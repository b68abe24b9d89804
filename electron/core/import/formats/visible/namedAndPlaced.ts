// A label that announces a name and the address behind it: "School name and address: Marlow School, 5 Mill Lane, Hull".

import { legalForm } from '../../text/legalForms.ts'
import type { LabelledValue } from './labelledValues.ts'

const ofWhom =
  'school|college|academy|nursery|company|employer|organi[sz]ation|institution|firm|arbeitgebers?|unternehmens|firma|betriebs|pracodawcy|zakładu|employeur|entreprise|établissement|empresa|empleador|azienda|datore di lavoro|werkgever|bedrijf'
/** "School name and address", "Nazwa i adres pracodawcy": whose they are is said, since those of people to ask are given as well. */
const nameAndAddress = new RegExp(
  `^(?:(?:name|full name) and address of (?:the )?(?:${ofWhom})|(?:${ofWhom})['’]?s? name (?:and|&|/) address|` +
    `(?:name und anschrift|name und adresse|nazwa i adres|nom et adresse|nombre y dirección|nome e indirizzo|naam en adres) (?:\\p{L}{2,4} ){0,2}(?:[dl]ell['’]|[dl]['’])?(?:${ofWhom}))$`,
  'u',
)

/** "Marlow, Hill & Co": what a comma parts is one name all the same. */
const goesOn = / (?:&|and|und|et|y|e|i|en) \p{Lu}/u

/**
 * Who hires, and the address behind the name, under a label that announces both; null under any other. Where another label says
 * where the job is, that address is only the employer's.
 */
export function namedAndPlaced(label: string, value: string): LabelledValue[] | null {
  if (!nameAndAddress.test(label)) return null
  const [first = '', second, ...more] = value.split(/,\s+/)
  const isOfName = second !== undefined && (legalForm.test(`x, ${second}`) || goesOn.test(second))
  const name = isOfName ? `${first}, ${second}` : first
  const address = (isOfName ? more : [second, ...more]).filter((part) => part !== undefined).join(', ')
  const employer = { field: 'hiringorganization', value: name }
  return address === '' ? [employer] : [employer, { field: 'joblocation', value: address, isUnsure: true }]
}
