import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The command line, and the thread of its server, as a few files, packages inside: node reads them in half the time (docs/adr/0009-cold-start.md). */
export default defineConfig({
  root: here('.'),
  resolve: { conditions: ['ninbai-source'] },
  ssr: { noExternal: true, resolve: { conditions: ['ninbai-source', 'module', 'node', 'production'] } },
  build: {
    ssr: true,
    target: 'node20',
    outDir: here('dist/cli'),
    emptyOutDir: true,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: [here('src/cli/main.ts'), here('src/server/worker.ts')],
      output: {
        topLevelVar: false,
        chunkFileNames: ({ isDynamicEntry }) => (isDynamicEntry ? '[name].js' : 'shared-[name].js'),
      },
    },
  },
})
