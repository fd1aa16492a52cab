import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig, type Plugin } from 'vite'
import { compressedTwins } from './scripts/compressed-twins.js'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('src/web'),
  // Rooms have addresses such as /2 and /law/…: what they load is found from the root.
  base: '/',
  // Every element is made by our own runtime, which puts readings above the kanji (docs/adr/0016-ruby-and-languages.md).
  plugins: [react({ jsxImportSource: '#web/ruby' }), usedTokens(), compressedTwins()],
  resolve: {
    conditions: ['ninbai-source', ...defaultClientConditions],
    alias: {
      '#examples': here('examples'),
      '#web/ruby/jsx-runtime': here('src/web/ruby/jsx-runtime.ts'),
      '#web/ruby/jsx-dev-runtime': here('src/web/ruby/jsx-dev-runtime.ts'),
    },
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
    rolldownOptions: { input: ['index', '404', 'blank'].map((page) => here(`src/web/${page}.html`)) },
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
