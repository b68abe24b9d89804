// Contacts and employers as entries of the palette. Employers are looked up as they are typed: there may be thousands.

import { useMemo } from 'react'
import { useCall } from '../../api/call.ts'
import { openDialog } from '../../dialogs.ts'
import { openEmployer } from '../../navigation.ts'
import { Avatar } from '../../ui/Avatar.tsx'
import { useSettled } from '../../ui/useSettled.ts'
import { countText } from '../../words/countText.ts'
import { EmployerAvatar } from '../../words/EmployerAvatar.tsx'
import { personRemark } from '../people/peopleActions.ts'
import type { PaletteEntry } from './paletteEntry.ts'
import { searchDelay } from './paletteEntry.ts'

const employersShown = 5

export function useNameEntries(wanted: string): PaletteEntry[] {
  const { data } = useCall('people.list', {})
  const typed = useSettled(wanted, searchDelay)
  const { data: found } = useCall(
    'employers.find',
    { typed: typed.slice(0, longestTyped), limit: employersShown },
    { enabled: typed !== '', keepPrevious: true },
  )
  return useMemo(
    () => [
      ...(data?.people ?? []).map((person) => ({
        key: `person ${person.id}`,
        group: 'People',
        name: person.name,
        more: personRemark(person),
        icon: <Avatar name={person.name} size="small" />,
        run: () => openDialog({ kind: 'person', personId: person.id }),
      })),
      ...(wanted === '' ? [] : (found?.employers ?? [])).map(({ key, name, postingCount, isAgency }) => ({
        key: `employer ${key}`,
        group: 'Employers',
        name,
        more: `${countText(postingCount, 'posting')}${isAgency ? ' · agency' : ''}`,
        icon: <EmployerAvatar name={name} size="small" />,
        run: () => openEmployer(key),
      })),
    ],
    [data, found, wanted],
  )
}

const longestTyped = 200
