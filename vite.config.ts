import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('src/web'),
  // Rooms have addresses such as /2 and /law/…: what they load is found from the root.
  base: '/',
  plugins: [react(), usedTokens(), compressedTwins()],
  resolve: {
    conditions: ['ninbai-source', ...defaultClientConditions],
    alias: { '#examples': here('examples') },
  },
  // The kernel of the ranges runs a third slower where its constants have become variables (docs/ranges.md).
  worker: { format: 'es', rolldownOptions: { output: { topLevelVar: false } } },
  build: {
    outDir: here('dist/web'),
    emptyOutDir: true,
    // Old WebViews of in-app browsers; docs/adr/0012-rooms.md names them.
    target: 'es2022',
    // Nothing inline: the page is served with a strict Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The engine with its rules and words is one chunk, loaded behind the first screen; scripts/sizes.js holds the first page.
    chunkSizeWarningLimit: 1_500,
    rolldownOptions: { input: [here('src/web/index.html'), here('src/web/404.html')] },
  },
})

/** Of the design tokens only those that a style uses, itself or through another token, are left in the built sheet. */
function usedTokens(): Plugin {
  const token = /--(?:color|font|line-height|border-radius|elevation)-[\w-]+:[^;}]+;?/g
  return {
    name: 'used-tokens',
    generateBundle(_, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue
        let [before, css] = ['', String(asset.source)]
        while (before !== css) {
          before = css
          const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
          css = css.replace(token, (line) => (used.has(line.slice(0, line.indexOf(':'))) ? line : ''))
        }
        asset.source = css
      }
    },
  }
}

/** Beside each text of the page stands the same text compressed, so that nothing is compressed while somebody waits. */
function compressedTwins(): Plugin {
  return {
    name: 'compressed-twins',
    writeBundle({ dir = '' }, bundle) {
      for (const name of Object.keys(bundle).filter((file) => /\.(?:js|css|html|svg)$/.test(file))) {
        const file = join(dir, name)
        const text = readFileSync(file)
        writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }))
        writeFileSync(`${file}.br`, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
      }
    },
  }
}
