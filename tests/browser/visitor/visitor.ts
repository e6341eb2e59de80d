import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { ENGINE_TITLES } from '../support/engines'
import type { Violation } from '../support/runAxe'
import type { SavedFile } from '../support/saved'
import { playwrightBooth } from './playwrightVisitor'
import { webkitBooth } from './webkitVisitor'

/** An element: a selector of CSS, or role and accessible name as the engine itself computes them. */
export type Target = string | { readonly role: Role; readonly name: string }

/** The roles that journeys look for. */
export type Role = 'article' | 'button' | 'combobox' | 'dialog' | 'heading' | 'link' | 'option' | 'textbox'

/** Reads something from a document; handed over as text, so it uses nothing but what it is given. */
export type Read<T> = (document: Document) => T

/** How a visitor comes. */
export interface Visit {
  /** 1280 by 800 where not given; WebKit's own window is 1280 by 720. */
  readonly size?: { readonly width: number; readonly height: number }
  /** A visitor without scripts only reads. */
  readonly javaScript?: boolean
  /** HTML of a page of another site that holds the address in place of `{address}`; the visitor is in its frame. */
  readonly host?: string
}

/** Someone before one page, in whichever engine. */
export interface Visitor {
  /** Waits until the element is there to be seen. */
  see: (target: Target) => Promise<void>
  /** Waits until it is not. */
  seeGone: (target: Target) => Promise<void>
  /** Moves to the middle of the element and presses. */
  click: (target: Target) => Promise<void>
  /** Presses keys one after the other: a character, or `Enter`, `Escape`, `Tab`, `ArrowRight` and their like. */
  press: (...keys: readonly string[]) => Promise<void>
  /** Sets a field to a value, as a reader who types or chooses it. */
  fill: (target: Target, value: string) => Promise<void>
  read: <T>(read: Read<T>) => Promise<T>
  /** Waits until what is read is the value. */
  expectRead: <T>(read: Read<T>, value: T) => Promise<void>
  address: () => Promise<URL>
  back: () => Promise<void>
  /** The file that a press saves. */
  save: (button: Target) => Promise<SavedFile>
  axe: () => Promise<readonly Violation[]>
  /** Keeps a picture of the window, with the engine in its name. */
  picture: (name: string) => Promise<void>
}

/** The browser of a test file, and those who visit with it. */
export interface Booth {
  readonly open: () => Promise<void>
  readonly visit: (path: string, visit: Visit) => Promise<Visitor>
  /** What went wrong on the pages of this test: errors, what the policy refused, what was not found. */
  readonly problems: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/** Whether the engine of this project is on this machine. */
export const hasEngine = (): boolean => inject('browser') !== null || inject('webkit') !== null

/** Name of the engine of this project. */
export const engineTitle = (): string => ENGINE_TITLES[inject('engine')]

let booth: Booth | undefined

/** One browser for the journeys of a file. Problems on a page fail the test that met them. */
export const useVisitors = (): void => {
  if (!hasEngine()) return
  beforeAll(async () => {
    booth = inject('engine') === 'webkit' ? webkitBooth() : playwrightBooth()
    await booth.open()
  })
  afterEach(async () => {
    expect(await booth?.problems(), 'problems on the pages of this journey').toEqual([])
  })
  afterAll(async () => {
    await booth?.close()
    booth = undefined
  })
}

/** Someone who opens a page of the built site, and waits until it shows the state of its link. */
export const visit = (path = '', options: Visit = {}): Promise<Visitor> => {
  if (!booth) throw new Error('Call useVisitors() at the top of the test file.')
  return booth.visit(path, options)
}
