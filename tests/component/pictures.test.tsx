import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addFigureButtons } from '../../src/export/pictures/figureButtons'
import { PictureButtons } from '../../src/export/pictures/PictureButtons'
import { PictureWords } from '../../src/export/pictures/PictureWords'
import type { Picture } from '../../src/export/pictures/save'
import { TextsProvider } from '../../src/text/context'
import later from '../../src/text/en/later.json'
import { createTexts } from '../../src/text/i18n'

const PICTURE = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  name: 'moldova-map',
  width: 10,
  height: 10,
}

/** Names of the files that the page handed over. */
const savedNames = (): string[] => {
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  return names
}

const renderButtons = (make: () => Promise<Picture>) =>
  render(
    <TextsProvider texts={createTexts('en', later)}>
      <PictureButtons make={make} />
    </TextsProvider>,
  )

const putInFrame = () => vi.spyOn(window, 'top', 'get').mockReturnValue({} as Window)

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

describe('the buttons of a picture', () => {
  it('point to the SVG where the browser makes no pixels', async () => {
    const names = savedNames()
    vi.spyOn(HTMLImageElement.prototype, 'decode').mockResolvedValue()
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    renderButtons(() => Promise.resolve(PICTURE))
    await userEvent.click(screen.getByRole('button', { name: 'PNG' }))
    expect(await screen.findByText(/could not make the PNG.*SVG, which shows the same picture/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'SVG' }))
    expect(await screen.findByText('Saved.')).toBeVisible()
    expect(names).toEqual(['moldova-map.svg'])
  })

  it('say that the page is complete where there is no picture', async () => {
    const names = savedNames()
    renderButtons(() => Promise.reject(new Error('a font is missing')))
    await userEvent.click(screen.getByRole('button', { name: 'SVG' }))
    expect(await screen.findByText(/could not be made. You can print the page/)).toBeVisible()
    expect(names).toEqual([])
  })

  it('give way to a link to the page in a frame, which may forbid files to be saved', () => {
    putInFrame()
    renderButtons(() => Promise.resolve(PICTURE))
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByRole('link', { name: 'To save a picture, open the full atlas' })).toHaveAttribute(
      'href',
      window.location.href,
    )
  })
})

/** Two figures, the first of which can be taken away. */
const addFigure = () => {
  const words = renderToStaticMarkup(
    <TextsProvider texts={createTexts()}>
      <PictureWords />
    </TextsProvider>,
  )
  document.body.innerHTML = `<figure data-picture="one" data-picture-title="Treaties"><svg></svg></figure><figure><svg></svg></figure>${words}`
  addFigureButtons(document)
  return within(document.body)
}

describe('a figure of a page that is only read', () => {
  it('has buttons where it can be taken away, and says so when that fails', async () => {
    const page = addFigure()
    const group = page.getByRole('group', { name: 'Download the chart: Treaties' })
    const names = within(group)
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
    expect(names).toEqual(['SVG', 'PNG', 'PNG 2×'])
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no font'))
    await userEvent.click(within(group).getByRole('button', { name: 'SVG' }))
    expect(await within(group).findByText(/could not be made/)).toBeVisible()
  })

  it('has a link to the page instead in a frame', () => {
    putInFrame()
    const page = addFigure()
    expect(page.queryByRole('button')).toBeNull()
    expect(page.getAllByRole('link', { name: 'To save a picture, open the full atlas' })).toHaveLength(1)
  })
})
