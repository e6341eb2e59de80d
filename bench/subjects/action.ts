import type { Frame, Locator, Page } from 'playwright-core'

/** What an action is done on: a page, or the frame of a host's page. */
export type View = Page | Frame

/** A page on which actions are done, and the site that has it. */
export interface Place {
  readonly path: string
  /** With `many`, the site has invented routes; with `host`, it shows the atlas in a frame. */
  readonly site?: 'many' | 'host'
}

/** One action of a hand, or of a host that shows another state. */
export type Input =
  | { readonly press: Locator }
  | { readonly point: Locator }
  | { readonly key: string; readonly on: Locator }
  | { readonly show: string }

interface Shown {
  /** Expressions whose texts are all different, and not empty, once the change is shown. */
  readonly shows: readonly string[]
}

/** A change that is measured from each of its inputs. */
export interface Changing extends Shown {
  readonly kind: 'change'
  readonly inputs: (view: View) => readonly Input[]
  /** Holds once all that follows the change is there: a list comes in parts. */
  readonly whole?: string | undefined
  /** Before and after each input, outside what is measured. */
  readonly ready?: (view: View) => Promise<unknown>
  readonly back?: (view: View) => Promise<unknown>
}

/** Wheel and drag over the map with a key held while the wheel turns; with a finger, a pinch. */
export interface Zooming extends Shown {
  readonly kind: 'zoom'
  readonly key: string
  /** Holds once what the first zoom asks for is there. */
  readonly whole: string
}

/** A play of the clock, with an expression of the year that is shown. */
interface Playing {
  readonly kind: 'play'
  readonly year: string
}

/** Nothing is done. */
interface Resting {
  readonly kind: 'rest'
}

export type Action = (Changing | Zooming | Playing | Resting) & {
  /** The front page where not given. */
  readonly place?: Place
  /** The first and last actions of a reader, outside what is measured. */
  readonly before?: (view: View) => Promise<unknown>
  readonly after?: (view: View) => Promise<unknown>
}

/** A page that is measured: how its map is known to be there, and how it is used. */
export interface Subject {
  readonly name: string
  /** Folder of the built page. */
  readonly folder: string
  /** Expressions that hold once the map is whole in the document, and once the page answers. */
  readonly visible: string
  readonly usable: string
  /** Selector of the element in which the map lies. */
  readonly map: string
  readonly actions: Readonly<Partial<Record<ActionId, Action>>>
}

/**
 * What is judged by which goal: an action that the page of d3 does alike, with the same names, address and rows; one that only the atlas
 * has; a movement, by its frames; and rest.
 */
type Kind = 'alike' | 'own' | 'movement' | 'rest'

interface Known {
  readonly title: string
  readonly kind: Kind
  /** With a mouse and keys alone, or with a finger alone. */
  readonly by?: 'mouse' | 'touch'
}

/** The actions of a reader, in the order in which they are measured. */
export const ACTIONS = {
  question: { title: 'change the question', kind: 'alike' },
  region: { title: 'change the sub-region', kind: 'alike' },
  anyAge: { title: 'count people of any age', kind: 'alike' },
  hover: { title: 'point at a country', kind: 'alike', by: 'mouse' },
  class: { title: 'press a class of the key', kind: 'alike' },
  table: { title: 'open the table', kind: 'alike' },
  toMap: { title: 'go from the table to the map', kind: 'alike' },
  routes: { title: 'open the 122 routes', kind: 'alike' },
  step: { title: 'move the clock by a year', kind: 'alike' },
  country: { title: 'open a country', kind: 'own' },
  close: { title: 'close a country', kind: 'own' },
  sheet: { title: 'raise the sheet to its full height', kind: 'own', by: 'touch' },
  share: { title: 'open Save or share', kind: 'own' },
  search: { title: 'type a letter of a search', kind: 'own' },
  zoom: { title: 'zoom', kind: 'movement' },
  play: { title: 'play ten years', kind: 'movement' },
  manyRoutes: { title: 'open 2,000 routes', kind: 'alike', by: 'mouse' },
  compare: { title: 'compare with another country', kind: 'own' },
  fold: { title: 'open a fold of a country', kind: 'own' },
  finding: { title: 'open a fold of Findings', kind: 'own' },
  embedRest: { title: 'an embed at rest for a second', kind: 'rest' },
  embedShow: { title: 'a host shows another state', kind: 'own' },
  embedPlay: { title: 'play ten years in an embed', kind: 'movement' },
} as const satisfies Readonly<Record<string, Known>>
export type ActionId = keyof typeof ACTIONS
export const ACTION_IDS = Object.keys(ACTIONS) as ActionId[]

export const kindOf = (id: ActionId): Kind => ACTIONS[id].kind

/** Whether a reader with these devices does it. */
export const isDoneBy = (id: ActionId, hasTouch: boolean): boolean => {
  const { by }: Known = ACTIONS[id]
  return by === undefined || (by === 'touch') === hasTouch
}

/** An expression of the text of the first element that a selector finds. */
export const text = (selector: string): string => `document.querySelector('${selector}')?.textContent ?? ''`
/** An expression of an attribute of all elements that a selector finds. */
export const all = (selector: string, attribute: string): string =>
  `[...document.querySelectorAll('${selector}')].map((one) => one.getAttribute('${attribute}')).join()`
export const READY = 'document.documentElement.dataset.ready !== undefined'
/** Large, and apart from each other. */
export const POINTED = ['KAZ', 'SWE', 'TUR', 'UKR', 'FRA'] as const
