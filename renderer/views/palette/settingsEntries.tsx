// The parts of the settings as entries of the palette, found by what can be done there as well: nobody who lost something
// types "Backups".

import { openDialog, type SettingsPartId } from '../../dialogs.ts'
import { settingsParts } from '../settings/settingsParts.tsx'
import type { PaletteEntry } from './paletteEntry.ts'

/** What can be done in each; a part without a line is reached by a command of its own. */
const deeds: Partial<Record<SettingsPartId, string>> = {
  look: 'theme, density, columns of the table',
  dates: 'time zone, first day of the week, numbers and money',
  tags: 'rename, colour, delete',
  importing: 'look at files before importing them',
  watched: 'import what is saved in a folder',
  calendar: 'all dates for another calendar, kept up to date',
  reading: 'read all postings again from their originals',
  library: 'where it is, show the folder',
  backups: 'restore the library, take postings out, check the library file',
  about: 'version, licence',
}

export const settingsEntries: readonly PaletteEntry[] = settingsParts.flatMap(({ id, title, Icon }) => {
  const also = deeds[id]
  if (also === undefined) return []
  return {
    key: `settings ${id}`,
    group: 'Settings',
    name: title,
    also,
    more: also,
    icon: <Icon size={15} strokeWidth={1.75} />,
    run: () => openDialog({ kind: 'settings', part: id }),
  }
})
