import { spawn } from 'node:child_process'

export interface Server {
  readonly address: string
  readonly stop: () => Promise<number | null>
}

/** Starts the built server and waits for the line that is its address; rejects with its exit code and message if it ends. */
export function serve(environment: Readonly<Record<string, string>>): Promise<Server> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['dist/cli/main.js', 'serve'], { env: { ...process.env, ...environment } })
    const ended = new Promise<number | null>((done) => child.once('close', done))
    let [out, err] = ['', '']
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.stdout.on('data', (chunk) => {
      out += chunk
      const address = /^(http:\/\/localhost:\d+\/)\n/m.exec(out)?.[1]
      const stop = () => {
        child.kill('SIGTERM')
        return ended
      }
      if (address !== undefined) resolve({ address, stop })
    })
    ended.then((code) => reject(new Error(`${code} ${err}`)))
  })
}
