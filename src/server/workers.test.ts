import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import type { Job } from './answers.ts'
import { workers } from './workers.ts'

/** A real thread that does what the text of a job says. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads'
    parentPort.on('message', ({ text }) => {
      if (text === 'loop') for (;;) {}
      if (text === 'throw') throw new RangeError('within')
      if (text === 'eat') { const all = []; for (;;) all.push(new Array(1_000_000).fill({})) }
      parentPort.postMessage({ text: text === 'who' ? String(threadId) : text })
    })
  `)}`,
)
const job = (text: string): Job => ({ kind: 'plan', text, on: day('2026-11-21') })
const stay = new AbortController().signal
const made = (limits = {}) => workers(script, { threads: 1, waiting: 3, workMs: 60_000, memoryMb: 40, ...limits })

describe('the threads', () => {
  it('answer each job with its own reply, in the same thread', async () => {
    const work = made()
    const who = await work(job('who'), stay)
    const replies = await Promise.all(['a', 'b', 'who'].map((text) => work(job(text), stay)))
    expect(replies).toEqual([{ text: 'a' }, { text: 'b' }, who])
  })

  it('are as many as allowed, and no more', async () => {
    const work = made({ threads: 2 })
    const replies = await Promise.all(['who', 'who', 'who', 'who'].map((text) => work(job(text), stay)))
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(2)
  })

  it('refuse what would wait behind too many', async () => {
    const work = made({ waiting: 2 })
    const replies = ['a', 'b', 'c', 'd'].map((text) => work(job(text), stay))
    // One runs, two wait.
    expect(await Promise.all(replies)).toEqual([
      { text: 'a' },
      { text: 'b' },
      { text: 'c' },
      expect.objectContaining({ problem: 'busy' }),
    ])
    expect(await work(job('e'), stay)).toEqual({ text: 'e' })
  })

  it('end a job at its limit, and go on with the next in a new thread', async () => {
    const work = made({ workMs: 1_001 })
    const [first, second] = await Promise.all([work(job('loop'), stay), work(job('b'), stay)])
    expect(first).toMatchObject({ problem: 'too-much-work', detail: expect.stringContaining('2秒で終わりません') })
    expect(second).toEqual({ text: 'b' })
  })

  it('end a job that takes all memory', async () => {
    const work = made()
    const [first, second] = await Promise.all([work(job('eat'), stay), work(job('b'), stay)])
    expect(first).toMatchObject({ problem: 'too-much-work' })
    expect(second).toEqual({ text: 'b' })
  })

  it('hand on an error of the program, and go on', async () => {
    const work = made()
    await expect(work(job('throw'), stay)).rejects.toThrow(RangeError)
    expect(await work(job('b'), stay)).toEqual({ text: 'b' })
  })

  it('do not begin for one who has gone', async () => {
    const work = made()
    const gone = new AbortController()
    const replies = Promise.all([work(job('a'), stay), work(job('throw'), gone.signal), work(job('c'), stay)])
    gone.abort()
    expect(await replies).toEqual([{ text: 'a' }, expect.objectContaining({ problem: 'bad-request' }), { text: 'c' }])
  })
})
