import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['ninbai-source'] },
  ssr: { resolve: { conditions: ['ninbai-source'] } },
  test: {
    // A browser test waits more than it works, so three share the cores; nothing is measured by the bounds of time.
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.ts'], pool: 'threads', isolate: false, testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          pool: 'threads',
          testTimeout: 240_000,
          hookTimeout: 120_000,
          benchmark: { include: [] },
        },
      },
    ],
  },
})
