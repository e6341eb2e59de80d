import { Window } from 'happy-dom'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { inlinedText, scriptOfFile, scriptText } from '../../../src/data/inlined'
import { JsonScript } from '../../../src/build/Document'

const page = (carrier: ReactNode) => {
  const { document } = new Window()
  document.body.innerHTML = renderToStaticMarkup(carrier)
  vi.stubGlobal('document', document)
}
afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(globalThis, 'provided')
})

describe('a file that a page holds in itself', () => {
  it('is the same JSON again, whatever it says', () => {
    const said = { title: '</script><script>alert(1)</script> & "quotes" <!-- ', more: [' ', null] }
    page(<JsonScript type="application/json" file="data/atlas.json" json={JSON.stringify(said)} />)
    expect(document.querySelectorAll('script')).toHaveLength(1)
    expect(JSON.parse(inlinedText('data/atlas.json') ?? '')).toEqual(said)
  })

  it('is known by its whole path, and is none where the page has it not', () => {
    page(<JsonScript type="application/json" file="data/names/de.json" json="{}" />)
    expect(inlinedText('data/names/de.json')).toBe('{}')
    expect(inlinedText('de.json')).toBeNull()
    vi.unstubAllGlobals()
    expect(inlinedText('data/names/de.json')).toBeNull()
  })
})

describe('a file that a script provides to a page', () => {
  it('is its text as it was, and none where the page names no script', async () => {
    const text = JSON.stringify({ a: 'Größe "x" of ’x’ and \'x\' \\ </script>' })
    page(
      <script type="application/json" data-file="data/corridors.json" data-script="./assets/c-12345678.js" />,
    )
    expect(inlinedText('data/corridors.json')).toBeNull()
    vi.stubGlobal('self', globalThis)
    // oxlint-disable-next-line no-eval -- it is what the page runs
    ;(0, eval)(scriptOfFile('data/corridors.json', text))
    expect(await scriptText('data/corridors.json')).toBe(text)
    expect(await scriptText('data/other.json')).toBeNull()
    // As from a script that ran before.
    expect(inlinedText('data/corridors.json')).toBe(text)
  })
})
