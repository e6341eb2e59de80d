import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const PAGE = `<main id="atlas">
  <a href="#changes">Changes</a>
  <details><summary>More</summary><h2 id="changes">Changes of values</h2></details>
</main>`

const fold = () => document.querySelector('details')

/** Opens a page that is read at an address with this ending. */
const open = async (hash: string) => {
  window.location.hash = hash
  document.body.innerHTML = PAGE
  await import('../../src/pages/startReading')
}

beforeEach(() => {
  vi.resetModules()
})
afterEach(() => {
  window.location.hash = ''
  delete document.documentElement.dataset['ready']
})

describe('a page that is read', () => {
  it('opens the fold to which its address leads', async () => {
    await open('#changes')
    expect(fold()?.open).toBe(true)
  })

  it.each(['#%', '#%E0%A4%A'])('works at an address that ends in %s', async (hash) => {
    await open(hash)
    expect(document.documentElement.dataset['ready']).toBe('')
    expect(fold()?.open).toBe(false)
    fireEvent.click(document.querySelector('a') as Element)
    expect(fold()?.open).toBe(true)
  })
})
