import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderAtlas } from './renderAtlas'

/** Presses a key where the focus is and waits for nothing: on a slow machine the next one comes before a paint. */
const press = (key: string) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  )

/** The first element that fits, once it is drawn and before anything is painted. */
const drawn = (container: Element, selector: string) =>
  new Promise<SVGElement | HTMLElement>((resolve) => {
    const look = () => {
      const element = container.querySelector<SVGElement | HTMLElement>(selector)
      if (!element) return
      observer.disconnect()
      resolve(element)
    }
    const observer = new MutationObserver(look)
    observer.observe(container, { childList: true, subtree: true })
  })

const panel = (name: string) => screen.queryByRole('article', { name })

describe('a key that is pressed before the browser has painted', () => {
  it('closes a panel that has just opened, and leads back to the country on the map', () => {
    const { container } = renderAtlas()
    const shape = container.querySelector<SVGElement>('[data-entity="POL"][role]')
    shape?.focus()
    press('Enter')
    expect(panel('Poland')).toHaveFocus()
    press('Escape')
    expect(panel('Poland')).toBeNull()
    expect(shape).toHaveFocus()
  })

  it('leads back from it to the field in which the country was found, where there is no map', async () => {
    const { user } = renderAtlas({ filters: { view: 'table' } })
    const field = screen.getByRole('combobox', { name: /^Search/ })
    await user.type(field, 'pol')
    await waitFor(() => expect(screen.getByRole('option', { name: /Poland/ })).toBeVisible())
    await user.keyboard('{Enter}')
    await waitFor(() => expect(panel('Poland')).toHaveFocus())
    press('Escape')
    expect(panel('Poland')).toBeNull()
    expect(field).toHaveFocus()
  })

  it('works on a map that has just come back', async () => {
    const { container } = renderAtlas({ filters: { view: 'table' } })
    const isBack = drawn(container, '[data-entity="POL"][role]')
    screen.getByRole('link', { name: 'Map' }).click()
    const shape = await isBack
    shape.focus()
    press('Enter')
    expect(panel('Poland')).toHaveFocus()
  })

  it('goes to a dialog that has just come, and to nothing behind it', async () => {
    const { container } = renderAtlas()
    const isThere = drawn(container, 'dialog')
    press('?')
    expect(await isThere).toHaveAttribute('open')
  })
})

describe('the shortcut of the search', () => {
  it('works in a list of choices, and leaves a day that is written alone', () => {
    renderAtlas({ filters: { theme: 'treaties' } })
    const day = screen.getByLabelText('Day', { selector: 'input[type="date"]' })
    day.focus()
    press('/')
    expect(day).toHaveFocus()
    screen.getByLabelText('Treaty').focus()
    press('/')
    expect(screen.getByRole('combobox', { name: /^Search/ })).toHaveFocus()
  })
})
