import { expect, it } from 'vitest'
import { held, onceFree } from './held.ts'

const turn = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds))

it('waits for nothing where nothing is under way', () => {
  let isFree = false
  onceFree(10_000, () => {
    isFree = true
  })
  expect(isFree).toBe(true)
})

it('waits for all that is under way, also for what fails, and for no more afterwards', async () => {
  const told: string[] = []
  let end = (_: string) => {}
  const work = held(
    new Promise<string>((resolve) => {
      end = resolve
    }),
  )
  held(Promise.reject(new Error('no room'))).catch(() => undefined)
  onceFree(10_000, () => told.push('free'))
  await turn()
  expect(told).toEqual([])
  end('written')
  expect(await work).toBe('written')
  await turn()
  expect(told).toEqual(['free'])
  onceFree(10_000, () => told.push('at once'))
  expect(told).toEqual(['free', 'at once'])
})

it('waits no longer than its patience', async () => {
  let end = () => {}
  held(
    new Promise<void>((resolve) => {
      end = resolve
    }),
  )
  await new Promise<void>((free) => onceFree(1, free))
  end()
})
