import { createElement, type ElementType, type ReactNode } from 'react'
import type { Reader } from './piece.ts'

/** What holds words that are no text of the page, or that cannot hold elements: fields, names of pages, pictures, what has readings already. */
const wordless: ReadonlySet<string> = new Set([
  ...['input', 'textarea', 'option', 'title', 'style', 'script', 'noscript'],
  ...['text', 'tspan', 'textPath', 'desc'],
  ...['ruby', 'rt', 'rp'],
])

const kanji = /\p{Script=Han}/u

/**
 * ふりがなを付ける. The props of an element with readings on the words among its children. Elements of the page and fragments are read, and those of
 * components that are not functions (wouter's Link): whatever a function is given as children it gives on to one of these. Attributes stay as they are.
 */
export function readable(type: ElementType, props: unknown, reader: Reader): unknown {
  if (typeof type === 'function' || (typeof type === 'string' && wordless.has(type))) return props
  // What React gives to a JSX runtime is the props of an element.
  const { children, lang } = props as { readonly children?: ReactNode; readonly lang?: string }
  if (!hasKanji(children) || lang === 'en') return props
  return {
    ...(props as object),
    children: Array.isArray(children) ? readList(children, reader) : read(children, reader),
  }
}

/** Whether there are words with kanji among the children themselves. */
function hasKanji(children: ReactNode): boolean {
  if (typeof children === 'string') return kanji.test(children)
  return Array.isArray(children) && children.some(hasKanji)
}

/**
 * Words that follow each other are read as one: 「あと」「3」「日」 is one text in four parts. It takes the place of the first part and the others stay
 * empty, so that every other child keeps its place, and what is typed in it.
 */
function readList(children: readonly ReactNode[], reader: Reader): readonly ReactNode[] {
  const result: ReactNode[] = [...children]
  let [text, places]: [string, number[]] = ['', []]
  const close = () => {
    const [first, ...rest] = places
    if (first !== undefined && kanji.test(text)) {
      result[first] = read(text, reader, `read-${first}`)
      for (const place of rest) result[place] = null
    }
    text = ''
    places = []
  }
  children.forEach((child, place) => {
    if (typeof child === 'string' || typeof child === 'number' || typeof child === 'bigint') {
      text += child
      places.push(place)
    } else if (child !== null && child !== undefined && typeof child !== 'boolean') {
      close()
      if (Array.isArray(child)) result[place] = readList(child, reader)
    }
  })
  close()
  return result
}

/**
 * One text. It stays one element, so that it stays one item where its parent is a grid or a row; its name is none that a style or a test asks for.
 * A reading is for the eye: who listens hears the word itself.
 */
function read(words: ReactNode, reader: Reader, key?: string): ReactNode {
  if (typeof words !== 'string') return words
  const pieces = reader(words)
  if (pieces.every(({ reading }) => reading === null)) return words
  const shown = pieces.map(({ text, reading }) =>
    reading === null ? text : createElement('ruby', null, text, createElement('rt', { 'aria-hidden': true }, reading)),
  )
  return createElement('ruby-text', key === undefined ? null : { key }, ...shown)
}
