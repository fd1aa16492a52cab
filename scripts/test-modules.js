import { createServer } from 'vite'

/** Gives the modules of test/ to a script, for as long as it runs: Node 20 reads no TypeScript. */
export async function withTestModules(use) {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    resolve: { conditions: ['ninbai-source'] },
    ssr: { resolve: { conditions: ['ninbai-source', 'module', 'node'] } },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
  })
  try {
    await use((path) => server.ssrLoadModule(path))
  } finally {
    await server.close()
  }
}
