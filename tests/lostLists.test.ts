// Lists of a description that nothing marks as lists but how they look.

import { expect, it } from 'vitest'
import { outline } from './helpers/outline.ts'

it.each([
  [
    'signs that Word drew in a font of its own',
    '§ Bake<br>§ Sweep<br><br>Ø Loaves<br>Ø Rolls',
    ['- Bake', '- Sweep', '- Loaves', '- Rolls'],
  ],
  [
    'the same with other signs of that font, and minus signs',
    'v Bake<br>v Sweep<br><br>q Loaves<br>q Rolls<br><br>Ÿ Yes<br>Ÿ No<br><br>−Crumbs<br>−Crusts',
    ['- Bake', '- Sweep', '- Loaves', '- Rolls', '- Yes', '- No', '- Crumbs', '- Crusts'],
  ],
  [
    'arrows and pictures that are alike',
    '→ a<br>→ b<br><br>👉 c<br>👉 d<br>✔️ e',
    ['- a', '- b', '- c', '- d', '- e'],
  ],
  [
    'pictures that differ are part of what they stand in front of',
    '📍 Leeds<br>💰 £12',
    ['📍 Leeds\n💰 £12'],
  ],
  [
    'dashes in one line behind a colon, with what heads some of them',
    'Duties: - Bake bread - Sweep the floor. Benefits: - Money - Time',
    ['# Duties:', '- Bake bread', '- Sweep the floor.', '# Benefits:', '- Money', '- Time'],
  ],
  [
    'points behind the end of a sentence and what heads them',
    'We bake bread. Duties: • Knead • Bake',
    ['We bake bread.', '# Duties:', '- Knead', '- Bake'],
  ],
  [
    'dashes in a sentence',
    'Open: Monday - Friday - not Sunday, hours: 9 - 5',
    ['Open: Monday - Friday - not Sunday, hours: 9 - 5'],
  ],
  [
    'points counted in one line',
    'Your duties: 1. Bake bread. 2. Sweep. 3. Smile.',
    ['# Your duties:', '1. Bake bread.', '2. Sweep.', '3. Smile.'],
  ],
  [
    'two numbers in a sentence',
    'We moved to floor 1. Then came floor 2. Nobody minds.',
    ['We moved to floor 1. Then came floor 2. Nobody minds.'],
  ],
  [
    'points behind several spaces',
    'We bake.  Come.   Tasks:  - Bake  - Sweep  Profile  - Patience  - Care',
    ['We bake. Come.', '# Tasks:', '- Bake', '- Sweep', '# Profile', '- Patience', '- Care'],
  ],
])('%s', (_, source, expected) => expect(outline(source)).toEqual(expected))
