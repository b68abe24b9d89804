// The letters that stand for an employer.

import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Avatar } from '../../renderer/ui/Avatar.tsx'

test.each([
  ['Ahoy', 'AH'],
  ['Northmill Bakery', 'NB'],
  ['University of Northmill', 'UN'],
  ['Bäckerei und Konditorei Sturm', 'BK'],
  ['de Vuurtoren', 'DV'],
  ['lamplight furniture', 'LF'],
  ['3 Bees & Co', '3B'],
  ['港湾案内', '港湾'],
  ['!', '–'],
  [null, '–'],
])('of %j are %s', (name, letters) => {
  const { container } = render(<Avatar name={name} />)
  expect(container.querySelector('[data-initials]')?.getAttribute('data-initials')).toBe(letters)
})
