import { defineConfig } from 'vitest/config'

/** Bounds for what hangs: nothing is measured by them. */
const patience = { testTimeout: 240_000, hookTimeout: 120_000, benchmark: { include: [] } }

/** What reckons comes first and takes every core. */
const reckoning = { pool: 'threads', sequence: { groupOrder: 0 }, maxWorkers: 2 } as const

/** A browser draws beside what it runs: two are as quick as three, and nothing that reckons runs beside them. */
const waiting = { pool: 'threads', sequence: { groupOrder: 1 }, maxWorkers: 2 } as const

export default defineConfig({
  resolve: { conditions: ['ninbai-source'] },
  ssr: { resolve: { conditions: ['ninbai-source'] } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.ts'], isolate: false, testTimeout: 60_000, ...reckoning },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          ...patience,
          ...reckoning,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/*.test.ts'],
          globalSetup: 'test/browser/unpacked.ts',
          expect: { poll: { timeout: 30_000 } },
          ...patience,
          ...waiting,
        },
      },
    ],
  },
})
