import { act } from '@testing-library/preact'
import { useId, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'
import { InTurn } from '../../src/app/InTurn'
import { createTurns, type Turns, TurnsContext } from '../../src/app/turns'

/** Parts in the order in which they were drawn. */
let drawn: string[] = []

function Part({ name }: { name: string }) {
  const [count, setCount] = useState(0)
  drawn.push(name)
  return (
    <p>
      <button type="button" id={useId()} onClick={() => setCount(count + 1)}>
        {`${name} ${count}`}
      </button>
    </p>
  )
}

const page = (turns: Turns | null) => (
  <TurnsContext value={turns}>
    <InTurn>
      <Part name="map" />
    </InTurn>
    <main>
      <InTurn>
        <Part name="key" />
      </InTurn>
    </main>
    <InTurn>
      <Part name="foot" />
    </InTurn>
  </TurnsContext>
)

/** A page that is made and about to be taken over: nothing of it has had its turn. */
const madePage = () => {
  const element = document.createElement('div')
  element.innerHTML = renderToString(page(null))
  document.body.append(element)
  drawn = []
  const turns = createTurns()
  hydrateRoot(element, page(turns))
  const buttons = [...element.querySelectorAll('button')]
  return { element, turns, buttons, key: buttons[1] as HTMLButtonElement }
}

afterEach(() => document.body.replaceChildren())

it('takes over what stands on a page part after part, in the order of the page', async () => {
  const { element, turns, buttons, key } = madePage()
  const made = element.innerHTML
  expect(drawn).toEqual([])
  await turns.run(() => undefined)
  expect(drawn).toEqual(['map', 'key', 'foot'])
  expect(element.innerHTML).toBe(made)
  expect([...element.querySelectorAll('button')]).toEqual(buttons)
  act(() => key.click())
  expect(key).toHaveTextContent('key 1')
})

it('answers a press that comes before its part had its turn', async () => {
  const { element, turns, key } = madePage()
  const ids = [...element.querySelectorAll('button')].map(({ id }) => id)
  const onHaste = vi.fn()
  const running = turns.run(onHaste)
  expect(drawn).toEqual([])
  act(() => key.click())
  expect(onHaste).toHaveBeenCalledOnce()
  expect(drawn.slice(0, 3)).toEqual(['map', 'key', 'foot'])
  expect(key).toHaveTextContent('key 1')
  expect([...element.querySelectorAll('button')].map(({ id }) => id)).toEqual(ids)
  await running
  key.click()
  expect(onHaste).toHaveBeenCalledOnce()
})
