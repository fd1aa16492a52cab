import { createElement, Fragment, type JSX, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { readable } from './readable.ts'
import { readerOf } from './reader.ts'

const reader = readerOf('家 いえ\n#日 にち\n見 み\n手紙 てがみ')

/** What an element becomes, as markup. */
function markup(
  type: keyof JSX.IntrinsicElements | typeof Fragment,
  props: { readonly children?: ReactNode; readonly lang?: string },
): string {
  // What comes back are the props of the same element.
  return renderToStaticMarkup(createElement(type, readable(type, props, reader) as object))
}

const house = '<ruby>家<rt aria-hidden="true">いえ</rt></ruby>'

describe('the children of an element', () => {
  it('get readings on their words, in one element of their own', () => {
    expect(markup('p', { children: 'この家を' })).toBe(`<p><ruby-text>この${house}を</ruby-text></p>`)
    expect(markup(Fragment, { children: '家' })).toBe(`<ruby-text>${house}</ruby-text>`)
  })

  it('stay as they are where there is no kanji, or none that is known', () => {
    const props = { children: 'ひらがな' }
    expect(readable('p', props, reader)).toBe(props)
    expect(markup('p', { children: '鰯' })).toBe('<p>鰯</p>')
    expect(markup('p', {})).toBe('<p></p>')
  })

  it.each(['option', 'textarea', 'title', 'text', 'tspan', 'rt', 'style'] as const)(
    'stay as they are in %s',
    (type) => {
      const props = { children: '家' }
      expect(readable(type, props, reader)).toBe(props)
    },
  )

  it('stay as they are where the words are English, and where a component gives them on', () => {
    const props = { children: '家', lang: 'en' }
    expect(readable('p', props, reader)).toBe(props)
    expect(readable(() => null, { children: '家' }, reader)).toEqual({ children: '家' })
  })

  it('are read as one where they follow each other, and every other child keeps its place', () => {
    const field = createElement('b', null, 'x')
    const props = { children: ['あと', 3, '日、', false, '手紙', field, '家'] }
    const { children } = readable('p', props, reader) as { readonly children: readonly ReactNode[] }
    expect(children).toHaveLength(7)
    expect(children[5]).toBe(field)
    expect(children.slice(1, 5)).toEqual([null, null, false, null])
    expect(markup('p', props)).toContain('あと<ruby>3日<rt aria-hidden="true">みっか</rt></ruby>、<ruby>手紙')
    expect(markup('p', props)).toContain(`<b>x</b><ruby-text>${house}</ruby-text></p>`)
  })

  it('are read in lists of lists, and words without kanji stay the words they are', () => {
    const { children } = readable('p', { children: ['a', 'b', ['家']] }, reader) as {
      readonly children: readonly ReactNode[]
    }
    expect(children.slice(0, 2)).toEqual(['a', 'b'])
    expect(markup('p', { children: ['a', ['家']] })).toBe(`<p>a<ruby-text>${house}</ruby-text></p>`)
  })

  it('are never markup, whatever they say', () => {
    expect(markup('p', { children: '<img src=x>家' })).toBe(`<p><ruby-text>&lt;img src=x&gt;${house}</ruby-text></p>`)
  })

  it('leave the other props alone', () => {
    expect(readable('p', { children: '家', title: '家', 'aria-label': '家' }, reader)).toMatchObject({
      title: '家',
      'aria-label': '家',
    })
  })
})
