import { act } from '@testing-library/react'
import { readFile } from 'node:fs/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { GROUPS, REGIONS } from '../../src/domain/entity'
import { classesOf, subsOf, THEMES } from '../../src/domain/themes'
import { mountAtlas } from '../../src/atlas/mountAtlas'
import { page } from '../../src/pages/atlas/page'
import type { AtlasState, AtlasStore } from '../../src/state/createAtlasStore'
import { VIEWS } from '../../src/state/filters'
import later from '../../src/text/en/later.json'
import { createTexts, type MessageId } from '../../src/text/i18n'
import { ENGLISH } from '../support/allTexts'
import { prerenderedAtlas } from './prerenderedAtlas'

const SITE = 'https://atlas.example/folder/'

// Parts loaded on demand are on their way for as long as the test looks.
vi.mock('../../src/text/catalogues', async (original) => ({
  ...(await original<typeof import('../../src/text/catalogues')>()),
  loadLater: () => new Promise(() => undefined),
}))
vi.stubGlobal('print', () => undefined)
vi.stubGlobal(
  'fetch',
  async (address: URL) => new Response(await readFile(`public/${address.href.slice(SITE.length)}`)),
)

/** The front page's atlas, as it is once it answers input; each test begins with its first state. */
const element = prerenderedAtlas(SITE)
const store = await new Promise<AtlasStore>(
  (onReady) => void mountAtlas(page, element, { root: SITE, onReady }),
)
afterEach(() => act(() => store.setState(store.getInitialState(), true)))

/** Ids of messages that a reader would see or hear in the place of their texts. */
const shownIds = (): string[] => {
  const said = [
    element.textContent,
    ...[...element.querySelectorAll('[aria-label], [aria-valuetext], [title], [placeholder]')].flatMap(
      (part) =>
        ['aria-label', 'aria-valuetext', 'title', 'placeholder'].map((name) => part.getAttribute(name) ?? ''),
    ),
  ].join('\n')
  return Object.keys(ENGLISH).filter((id) => said.includes(id))
}

type Choice = (state: AtlasState) => void

const CHOICES: readonly (readonly [string, Choice])[] = [
  ...subsOf('patterns').map((sub): [string, Choice] => [
    `the question "${sub}"`,
    (state) => state.selectSub(sub),
  ]),
  ...THEMES.map((theme): [string, Choice] => [`the theme "${theme}"`, (state) => state.selectTheme(theme)]),
  ...VIEWS.map((view): [string, Choice] => [`the view "${view}"`, (state) => state.selectView(view)]),
  ['every class', (state) => classesOf('patterns', 'main').forEach(state.toggleClass)],
  ['every group of countries', (state) => state.selectPlace({ regions: REGIONS, groups: GROUPS })],
  ['a country', (state) => state.selectEntity('MDA')],
  [
    'routes over a question',
    (state) => {
      state.selectEntity('MDA')
      state.filterRoutes({ hasRoutes: true })
    },
  ],
]

describe('the first view, while later messages are on their way', () => {
  it.each(CHOICES)('shows no id in the place of a message for %s', async (_, choose) => {
    await act(async () => choose(store.getState()))
    expect(shownIds()).toEqual([])
  })

  it('shows none whatever is pressed', async () => {
    const pressed = element.querySelectorAll<HTMLElement>('button, summary, label, [data-entity="MDA"][role]')
    expect(pressed.length).toBeGreaterThan(10)
    for (const control of pressed) {
      await act(async () => {
        control.focus()
        control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
      })
      expect(shownIds(), control.outerHTML.slice(0, 100)).toEqual([])
    }
  })

  it('lacks what is loaded on demand: such an id would be shown', () => {
    const { t } = createTexts()
    const ids = Object.keys(later) as MessageId[]
    expect(ids.filter((id) => t(id) !== id)).toEqual([])
  })
})
