import { expect, it } from 'vitest'
import { watched } from './watched.ts'

/** What is begun and halted, in words. */
function followed() {
  const said: string[] = []
  const shared = watched(
    (pause) => said.push(`begin ${pause}`),
    () => said.push('halt'),
  )
  return { ...shared, said }
}

it('begins with the first who looks on, and halts when the last has left', () => {
  const { watch, said } = followed()
  const first = watch(() => undefined, 300)
  const second = watch(() => undefined, 0)
  first()
  expect(said).toEqual(['begin 300'])
  second()
  expect(said).toEqual(['begin 300', 'halt'])
  watch(() => undefined, 5)
  expect(said).toEqual(['begin 300', 'halt', 'begin 5'])
})

it('tells everybody who looks on, also those who leave as they are told', () => {
  const { watch, tell } = followed()
  const told: string[] = []
  const leave = watch(() => {
    leave()
    told.push('one')
  }, 0)
  watch(() => told.push('other'), 0)
  tell()
  tell()
  expect(told).toEqual(['one', 'other', 'other'])
})

it('counts one function for as many as look on by it', () => {
  const { watch, tell, said } = followed()
  let told = 0
  const onChange = () => {
    told += 1
  }
  const leave = watch(onChange, 0)
  watch(onChange, 0)
  tell()
  expect(told).toBe(2)
  leave()
  tell()
  expect(told).toBe(3)
  expect(said).toEqual(['begin 0'])
})
