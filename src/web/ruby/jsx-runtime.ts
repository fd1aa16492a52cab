// The page's own JSX runtime (`jsxImportSource` of vite.config.ts): React's, with readings above the kanji while they are switched on.
// While they are off it costs one comparison an element. docs/adr/0016-ruby-and-languages.md

import { type ElementType, Fragment, type Key } from 'react'
import { jsx as plainJsx, jsxs as plainJsxs } from 'react/jsx-runtime'
import { readable } from './readable.ts'
import { chosenReader } from './switch.ts'

export { Fragment }

/** An element with at most one child. */
export function jsx(type: ElementType, props: unknown, key?: Key): React.ReactElement {
  const reader = chosenReader()
  return plainJsx(type, reader === null ? props : readable(type, props, reader), key)
}

/** An element whose children stand in places of their own. */
export function jsxs(type: ElementType, props: unknown, key?: Key): React.ReactElement {
  const reader = chosenReader()
  return plainJsxs(type, reader === null ? props : readable(type, props, reader), key)
}
