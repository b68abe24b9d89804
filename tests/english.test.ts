import { expect, test } from 'vitest'
import { isEnglish, writesDayFirst } from '../electron/core/import/text/english.ts'

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

test.each([
  ['Portuguese', 'Procuramos uma pessoa para a loja de Recife que goste de pão e de gente. '.repeat(4), true],
  ['German', 'Wir suchen einen Bäcker für die Backstube und den Laden in der Stadt. '.repeat(4), true],
  [
    'English',
    'We are looking for a baker who likes bread and people, to work with us in the shop. '.repeat(4),
    false,
  ],
  [
    'English of Rio de Janeiro',
    'The bakery in Rio de Janeiro is looking for you to work with the team and the van. '.repeat(4),
    false,
  ],
  [
    'Filipino',
    'Naghahanap kami ng panadero na marunong sa tinapay at gusto ang mga tao sa tindahan. '.repeat(4),
    false,
  ],
  ['a few words', 'Bäcker und Bäckerin für Berlin', false],
])('%s is surely written where the day stands first: %3$s', (_, text, is) => {
  expect(writesDayFirst(text)).toBe(is)
})
