// @vitest-environment jsdom
// The places of a posting, where there are very many of them.

import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { FoldedNames } from '../../renderer/views/detail/FoldedNames.tsx'

const towns = (count: number) => Array.from({ length: count }, (_, index) => `Town ${index + 1}`)
afterEach(cleanup)

test('a few stand there as they are, two of the same name too', () => {
  render(<FoldedNames names={[...towns(9), 'Town 9']} />)
  expect(screen.getAllByText('Town 9')).toHaveLength(2)
  expect(screen.queryByRole('button')).toBeNull()
})

test('of many the first, and all when asked', async () => {
  const user = userEvent.setup()
  render(<FoldedNames names={towns(60)} />)
  expect(screen.getAllByText(/^Town/)).toHaveLength(8)
  await user.click(screen.getByRole('button', { name: 'Show all 60' }))
  expect(screen.getAllByText(/^Town/)).toHaveLength(60)
  await user.click(screen.getByRole('button', { name: 'Show less', expanded: true }))
  expect(screen.getAllByText(/^Town/)).toHaveLength(8)
})

test('in a sentence they stand one behind the other', () => {
  const { container } = render(<FoldedNames names={['Chile', 'Peru']} isInLine />)
  expect(container.textContent).toBe('Chile, Peru')
})
