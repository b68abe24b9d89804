// The letters that stand for an employer.

import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { Avatar } from '../../renderer/ui/Avatar.tsx'
import { EmployerAvatar } from '../../renderer/words/EmployerAvatar.tsx'

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

test.each([
  ['Miller', 'MI'],
  ['Miller Ltd', 'MI'],
  ['Miller & Co. KG', 'MI'],
  ['Talleres Ribera S.L.', 'TR'],
  ['A.B. Ports', 'AB'],
  ['Co', 'CO'],
  [null, '–'],
])('of an employer, %j, are %s', (name, letters) => {
  const { container } = render(<EmployerAvatar name={name} />)
  expect(container.querySelector('[data-initials]')?.getAttribute('data-initials')).toBe(letters)
})

test('an employer has one colour with its legal form and without', () => {
  const hueOf = (element: ReactElement) =>
    render(element).container.querySelector('[data-hue]')?.getAttribute('data-hue')
  const hue = hueOf(<EmployerAvatar name="Miller" />)
  for (const name of ['Miller Ltd', 'Miller Ltd.', 'MILLER, Inc.', 'Miller GmbH & Co. KG'])
    expect(hueOf(<EmployerAvatar name={name} />), name).toBe(hue)
})
