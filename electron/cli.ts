// The process of the command line: `npm run -s cli -- COMMAND`.

import { runCommand } from './commandLine/runCommand.ts'
import { reachCore } from './reach/reachCore.ts'

const { stdout, stderr } = process
// `… | head` stops reading: nobody is left to tell.
stdout.on('error', () => process.exit())
process.exitCode = await runCommand(process.argv.slice(2), {
  folder: process.cwd(),
  stdout,
  stderr,
  reach: reachCore,
})
