import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('src/web'),
  // Relative addresses: the page also works below a path, and opened by any server of files.
  base: './',
  plugins: [react()],
  resolve: {
    conditions: ['ninbai-source', ...defaultClientConditions],
    alias: { '#examples': here('examples') },
  },
  build: {
    outDir: here('dist/web'),
    emptyOutDir: true,
    // Nothing inline: the page is served with a strict Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The engine with its rules and words is one chunk, loaded behind the first screen; scripts/sizes.js holds the first page.
    chunkSizeWarningLimit: 1_500,
  },
})
