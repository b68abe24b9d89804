// Every connection the program could make, and what it does instead. tests/network.test.ts names the files that know a
// way to connect at all, and the tests run with everything beyond this computer refused and written down.

import type { Output } from '../../../shared/contract.ts'

interface Connection {
  what: string
  /** In two or three words. */
  state: string
  how: string
}

/** In the order in which people ask; `shell` is where the window is. */
export function listConnections({ kind, platform }: Output<'shell.info'>): Connection[] {
  const isMac = kind === 'desktop' && platform === 'darwin'
  return [
    {
      what: 'Links',
      state: 'Only when pressed',
      how: 'Your browser or mail program opens them, as it would open any other.',
    },
    {
      what: 'Pictures, logos and scripts of postings',
      state: 'Never loaded',
      how: 'Postings are shown as text. An original opens in a frame that runs and loads nothing.',
    },
    { what: 'New versions', state: 'Not looked for', how: 'You fetch them yourself, when you like.' },
    { what: 'Usage and crash reports', state: 'Never sent', how: 'The log stays in your data folder.' },
    {
      what: 'Spelling',
      state: isMac ? 'By macOS' : 'Off on the desktop',
      how: isMac
        ? 'macOS brings its dictionaries with it.'
        : 'Its dictionaries would have to be fetched. A browser uses its own.',
    },
    {
      what: 'Calendars, contacts and mail',
      state: 'Files only',
      how: 'What you export is a file. Roledex signs in nowhere and sends no mail.',
    },
    {
      what: 'Folders you choose',
      state: 'On this computer',
      how: 'If another program shares such a folder, for backups or a calendar say, that program sends on what lies there.',
    },
    ...(kind === 'browser'
      ? [
          {
            what: 'This page',
            state: 'This computer',
            how: 'It talks to Roledex at 127.0.0.1, behind a key that is new at each start.',
          },
        ]
      : []),
    {
      what: 'Starting from the sources',
      state: 'Before it runs',
      how: 'npm fetches the packages, and npm start fetches Electron once. An installed Roledex has both.',
    },
  ]
}
