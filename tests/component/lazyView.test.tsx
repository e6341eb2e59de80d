import { act, render, screen, waitFor } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { type ComponentType, useId } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import userEvent from '@testing-library/user-event'
import { LazyView } from '../../src/atlas/LazyView'
import { DataFileError } from '../../src/data/resource'
import { TextsProvider } from '../../src/text/context'
import { lazyPart } from '../../src/text/lazyPart'
import { allTexts } from '../support/allTexts'

interface Named {
  name: string
}

function View({ name }: Named) {
  const id = useId()
  return <p id={id}>Known of {name}</p>
}

let isFaulty = true

function Faulty(props: Named) {
  if (isFaulty) throw new Error('It cannot be drawn.')
  return <View {...props} />
}

/** A request that is answered when the test says so. */
const requested = () => {
  const answers: { give: (view: ComponentType<Named>) => void; fail: (error: Error) => void }[] = []
  const request = vi.fn(
    () => new Promise<ComponentType<Named>>((give, fail) => void answers.push({ give, fail })),
  )
  return { request, answers }
}

const drawn = (part: ReturnType<typeof lazyPart<ComponentType<Named>>>, texts = allTexts()) => (
  <TextsProvider texts={texts}>
    <LazyView part={part} props={{ name: 'Moldova' }} />
  </TextsProvider>
)

/** A page made beforehand with the view. */
const pageWith = (part: ReturnType<typeof lazyPart<ComponentType<Named>>>) => {
  const texts = allTexts()
  part.provide(texts, View)
  const element = document.body.appendChild(document.createElement('div'))
  element.innerHTML = renderToString(drawn(part, texts))
  return element
}

afterEach(() => void vi.restoreAllMocks())

describe('a view that is loaded on demand', () => {
  it('says that it is on its way, and is there as soon as it is loaded', async () => {
    const { request, answers } = requested()
    await act(async () => render(drawn(lazyPart(request))))
    expect(screen.getByRole('status')).toHaveTextContent('Loading…')
    expect(document.querySelector('[data-later="loading"]')).not.toBeNull()
    await act(async () => answers[0]?.give(View))
    expect(await screen.findByText('Known of Moldova')).toBeVisible()
    expect(request).toHaveBeenCalledTimes(1)
  })

  it('says that a data file of it did not load, and requests it anew', async () => {
    const { request, answers } = requested()
    await act(async () => render(drawn(lazyPart(request))))
    await act(async () => answers[0]?.fail(new DataFileError('data/map.topo.json', 'missing')))
    expect(screen.getByText('This view did not load. The map and the key are still complete.')).toBeVisible()
    await act(async () => screen.getByRole('button', { name: 'Try again' }).click())
    expect(document.querySelector('[data-later="loading"]')).not.toBeNull()
    await waitFor(() => expect(request).toHaveBeenCalledTimes(2))
    await act(async () => answers[1]?.give(View))
    expect(await screen.findByText('Known of Moldova')).toBeVisible()
  })

  it('loads the page anew where its script did not load', async () => {
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined)
    const { request, answers } = requested()
    await act(async () => render(drawn(lazyPart(request))))
    await act(async () => answers[0]?.fail(new TypeError('Failed to fetch dynamically imported module')))
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(reload).toHaveBeenCalledTimes(1)
    expect(request).toHaveBeenCalledTimes(1)
  })

  it('says so where it cannot be drawn, what is around it stays, and it is tried again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const part = lazyPart<ComponentType<Named>>(async () => Faulty)
    await act(async () =>
      render(
        <>
          <h1>The map</h1>
          {drawn(part)}
        </>,
      ),
    )
    expect(await screen.findByRole('alert')).toHaveTextContent('This part of the page does not work')
    expect(screen.getByRole('heading', { name: 'The map' })).toBeVisible()
    isFaulty = false
    await act(async () => screen.getByRole('button', { name: 'Try again' }).click())
    expect(screen.getByText('Known of Moldova')).toBeVisible()
  })
})

describe('a page that was rendered with such a view', () => {
  it('keeps what it shows until the view is loaded, and is hydrated without a fault', async () => {
    const { request, answers } = requested()
    const part = lazyPart(request)
    const element = pageWith(part)
    const words = screen.getByText('Known of Moldova')
    const faults: unknown[] = []
    const root = await act(async () =>
      hydrateRoot(element, drawn(part), { onRecoverableError: (error) => faults.push(error) }),
    )
    expect(screen.getByText('Known of Moldova')).toBe(words)
    await act(async () => answers[0]?.give(View))
    expect(screen.getByText('Known of Moldova')).toBe(words)
    expect(faults).toEqual([])
    act(() => root.unmount())
  })

  it('says that the view failed, also where that was known before it was hydrated', async () => {
    const { request, answers } = requested()
    const part = lazyPart(request)
    const element = pageWith(part)
    const texts = allTexts()
    const loading = part(texts).load()
    answers[0]?.fail(new TypeError('Failed to fetch dynamically imported module'))
    await loading.catch(() => undefined)
    const faults: unknown[] = []
    request.mockRejectedValue(new TypeError('Failed to fetch dynamically imported module'))
    const root = await act(async () =>
      hydrateRoot(element, drawn(part, texts), { onRecoverableError: (error) => faults.push(error) }),
    )
    expect(
      await screen.findByText('This view did not load. The map and the key are still complete.'),
    ).toBeVisible()
    expect(faults).toEqual([])
    act(() => root.unmount())
  })
})
