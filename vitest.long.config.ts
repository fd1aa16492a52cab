import { defineConfig } from 'vitest/config'

/** The walks over generated matters, and the twins of the kernel over generated courses, with many more runs than CI has time for. Each file has a worker of its own. */
export default defineConfig({
  resolve: { conditions: ['ninbai-source'] },
  ssr: { resolve: { conditions: ['ninbai-source'] } },
  test: {
    include: ['test/walk/*.long.ts', 'test/simulation/*.long.ts'],
    pool: 'threads',
    maxWorkers: '100%',
    testTimeout: 6 * 3_600_000,
  },
})
