import type { Locator, Page } from 'playwright-core'

/** A change that is brought about by clicks. */
export interface ClickedChange {
  /** What a reader opens first, outside what is timed. */
  readonly prepare?: (page: Page) => Promise<void>
  /** What is clicked in turn. */
  readonly controls: (page: Page) => readonly Locator[]
  /** Expressions whose texts all differ once the change is shown. */
  readonly shows: readonly string[]
  /** Puts away what `prepare` opened. */
  readonly finish?: (page: Page) => Promise<void>
}

/** A country that is pointed at. */
export interface Target {
  readonly id: string
  readonly name: string
  /** Longitude and latitude. */
  readonly at: readonly [number, number]
  /** Where the shared projection has it, in px of the map. */
  readonly xy: readonly [number, number]
}

/** A map that is measured: how it is known to be there, and how it is used. */
export interface Subject {
  readonly name: string
  /** Folder of the built page. */
  readonly folder: string
  /** Path of the page below the folder; empty for its front page. */
  readonly path: string
  /** Expressions that hold once the map is whole in the document, and once the page answers. */
  readonly visible: string
  readonly usable: string
  /** Selector of the element in which the map lies. */
  readonly map: string
  /** How long a change may take to show before it counts as missed, in ms; 2 seconds where not given. */
  readonly patienceMs?: number
  readonly theme?: ClickedChange
  readonly filter?: ClickedChange
  /** Clicked in turn: all of 2,000 routes, and few or none again. */
  readonly routes?: ClickedChange
  readonly hover?: {
    /** An expression of `target` that gives px in the map; in the window with `isInWindow`. */
    readonly point: string
    readonly isInWindow?: true
    /** Text of the tip. */
    readonly shows: string
  }
  readonly zoom?: {
    readonly prepare?: (page: Page) => Promise<void>
    /** Key held with the wheel, by the number that the protocol has for it. */
    readonly modifiers: number
  }
}
