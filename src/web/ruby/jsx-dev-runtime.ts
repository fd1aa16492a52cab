import type { ElementType, Key } from 'react'
import { type JSXSource, jsxDEV as plainJsx } from 'react/jsx-dev-runtime'
import { readable } from './readable.ts'
import { chosenReader } from './switch.ts'

export { Fragment } from 'react'

/** The same as `jsx-runtime.ts`, for Vite's development server. */
export function jsxDEV(
  type: ElementType,
  props: unknown,
  key: Key | undefined,
  isStatic: boolean,
  source: JSXSource,
  self: unknown,
): React.ReactElement {
  const reader = chosenReader()
  return plainJsx(type, reader === null ? props : readable(type, props, reader), key, isStatic, source, self)
}
