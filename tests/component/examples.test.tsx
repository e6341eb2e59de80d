import { cleanup, render, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EXAMPLES } from '../examples'
import type { World } from '../examples/example'
import { allTexts } from '../support/allTexts'
import {
  realCorridors,
  realCountry,
  realDataset,
  realNames,
  realProvenance,
  realTopology,
} from '../support/dataset'

const world: World = {
  place: 'test',
  dataset: realDataset(),
  topology: realTopology(),
  texts: allTexts(),
  country: (code) => Promise.resolve(realCountry(code)),
  corridors: () => Promise.resolve(realCorridors()),
  names: () => Promise.resolve(realNames()),
  provenance: () => Promise.resolve(realProvenance()),
}

/** Ids of all messages: one stands where no catalogue has the message. */
const IDS = Object.values(
  import.meta.glob<{ default: Record<string, string> }>('../../src/text/en/*.json', { eager: true }),
).flatMap((catalogue) => Object.keys(catalogue.default))

const examples = EXAMPLES.flatMap(({ examples: list }) => list)

describe('the examples', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  beforeEach(() => said.mockClear())
  afterEach(cleanup)

  it('have a name each', () => {
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length)
  })

  it.each(examples)(
    '$name: is drawn, in words, with a name on everything that can be used',
    async (example) => {
      const container = document.body.appendChild(document.createElement('main'))
      render(<>{example.render(world)}</>, { container })
      const { says } = example
      if (says) await vi.waitFor(() => expect(container).toHaveTextContent(says), { timeout: 20_000 })
      expect(container.querySelector('*')).not.toBeEmptyDOMElement()
      for (const role of ['button', 'link', 'slider', 'combobox', 'checkbox'])
        for (const element of within(container).queryAllByRole(role))
          expect(element, element.outerHTML.slice(0, 200)).toHaveAccessibleName()
      const text = container.textContent ?? ''
      expect(IDS.filter((id) => text.includes(id))).toEqual([])
      expect(said).not.toHaveBeenCalled()
    },
  )
})
