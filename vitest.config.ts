import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { triedAgain } from './tests/helpers/triedAgain.ts'

// Processes and threads that tests start run TypeScript as it is; compiled once is enough for all of them.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules', '.cache', 'node')

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      // They leave nothing behind, so a process runs many of them and loads the program once.
      // Node runs them as they are and remembers what it compiled: Vite would change every module anew at each run.
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/{,e2e/,shell/}*.test.ts'],
          isolate: false,
          experimental: { viteModuleRunner: false, nodeLoader: false },
        },
      },
      // They share the page that jsdom gives a process: making one and loading React costs more than most of them.
      {
        extends: true,
        test: {
          name: 'views',
          include: ['tests/views/*.test.{ts,tsx}'],
          environment: 'jsdom',
          isolate: false,
        },
      },
    ],
    pool: 'forks',
    // Whatever asks for more than this machine is refused, and the file that did it fails.
    execArgv: ['--import', new URL('tests/helpers/loopbackOnly.ts', import.meta.url).href],
    setupFiles: ['tests/helpers/checkNetwork.ts'],
    // Tests wait for processes and browsers much of the time; others can have the processor meanwhile.
    maxWorkers: '150%',
    // A busy machine can starve a browser of its turn. The report names what was tried again.
    retry: 2,
    reporters: ['default', triedAgain],
    // Generous, for machines that do other things as well: a test that fails takes its time, one that passes does not.
    testTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 120_000,
  },
})
