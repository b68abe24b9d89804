import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Processes and threads that tests start run TypeScript as it is; compiled once is enough for all of them.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules', '.cache', 'node')

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    pool: 'forks',
    // Tests wait for processes and browsers most of the time.
    maxWorkers: '100%',
    // A busy machine can starve a browser of its turn. The report names what was tried again.
    retry: 2,
    // Generous, for machines that do other things as well: a test that fails takes its time, one that passes does not.
    testTimeout: 40_000,
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 60_000,
  },
})
