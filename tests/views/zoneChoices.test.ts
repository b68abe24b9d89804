import { expect, test } from 'vitest'
import { zoneChoices } from '../../renderer/views/settings/localeChoices.ts'
import { zoneName } from '../../shared/planTimes.ts'

test('places are called as they are now, under whatever name their zone is listed', () => {
  expect(zoneName('Europe/Kiev')).toBe('Kyiv')
  expect(zoneName('Europe/Kyiv')).toBe('Kyiv')
  expect(zoneName('America/Argentina/Buenos_Aires')).toBe('Buenos Aires')
  const choices = zoneChoices('Asia/Calcutta')
  expect(choices).toContainEqual({ value: 'Asia/Calcutta', label: 'Kolkata (Asia)' })
  expect(choices.filter(({ label }) => /^(Calcutta|Kiev|Rangoon|Saigon) /.test(label))).toEqual([])
})
