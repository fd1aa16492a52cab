import { defineConfig } from 'vitest/config'

/** The tests that mutation testing runs: those beside the code of `base` and `law`. */
export default defineConfig({
  resolve: { conditions: ['ninbai-source'] },
  ssr: { resolve: { conditions: ['ninbai-source'] } },
  test: { include: ['src/base/**/*.test.ts', 'src/law/**/*.test.ts'], pool: 'threads', testTimeout: 60_000 },
})
