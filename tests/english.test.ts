import { expect, test } from 'vitest'
import { isEnglish } from '../electron/core/import/text/english.ts'

const english =
  'You look after the night ferries and write down what you learn, so that the next shift does not have to learn it again. '
const german =
  'Sie kümmern sich um die Nachtfähren und schreiben auf, was Sie lernen, damit die nächste Schicht es nicht muss. '

test.each([
  ['running text', english.repeat(3), true],
  ['with its markup', english.repeat(3).replaceAll('. ', '.</p>\n<p class="text">'), true],
  ['with a name and a currency of elsewhere', `${english.repeat(3)}Château Müller pays ₹40,000.`, true],
  ['another language', german.repeat(3), false],
  ['another language with an English sentence', german.repeat(6) + english, false],
  ['half of it in another language', english.repeat(5) + german.repeat(5), false],
  ['a Spanish town and a Dutch name', `${english.repeat(9)}San Juan de la Cruz, Gerrit van der Veen.`, true],
  ['another script among it', `${english.repeat(3)}Работа в офисе`, false],
  ['too little to tell', english, false],
  ['a list without sentences', 'Python\nGo\nRust\nKubernetes\n'.repeat(20), false],
])('%s', (_name, text, is) => {
  expect(isEnglish(text)).toBe(is)
})
