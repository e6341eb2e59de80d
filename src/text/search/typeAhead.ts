import { fold } from './fold'

/** A thing that letters lead to, by its name. */
export interface Named {
  readonly code: string
  readonly name: string
}

/** Finding a thing in a list by typing the beginning of its name, letter by letter. */
export interface TypeAhead {
  /** Takes one more letter, pressed at a time in ms; gives the code it leads to from the present one, or null. */
  readonly press: (letter: string, from: string, atMs: number) => string | null
  /** Whether a blank pressed at this time is part of a name, as in "United Kingdom", and no key of its own. */
  readonly takesBlank: (atMs: number) => boolean
  /** Another key was pressed: the next letter begins another name. */
  readonly end: () => void
}

/** A longer pause begins a new name, in ms. */
const PAUSE_MS = 1000

const isOneLetter = (text: string): boolean => [...text].every((letter) => letter === text[0])

/**
 * Letters lead to the next thing whose name begins so, in the order given and round its end; accents and case do not
 * count. One letter pressed again and again goes through all that begin with it. Where no name begins so, a later word
 * of a name will do: "mac" leads to North Macedonia.
 */
export const createTypeAhead = (things: readonly Named[]): TypeAhead => {
  const folded = things.map(({ code, name }) => ({ code, name: fold(name) }))
  let typed = ''
  let last = -Infinity
  const isGoingOn = (atMs: number) => typed !== '' && atMs - last <= PAUSE_MS

  const find = (query: string, from: string, isFromNext: boolean): string | null => {
    const start = folded.findIndex(({ code }) => code === from) + (isFromNext ? 1 : 0)
    const round = [...folded.slice(Math.max(start, 0)), ...folded.slice(0, Math.max(start, 0))]
    const found =
      round.find(({ name }) => name.startsWith(query)) ??
      round.find(({ name }) =>
        name.split(' ').some((_, at, words) => words.slice(at).join(' ').startsWith(query)),
      )
    return found?.code ?? null
  }

  return {
    takesBlank: (atMs) => {
      const begun = `${fold(typed)} `
      return isGoingOn(atMs) && folded.some(({ name }) => name.startsWith(begun))
    },
    end: () => {
      typed = ''
    },
    press: (letter, from, atMs) => {
      typed = isGoingOn(atMs) ? typed + letter : letter
      last = atMs
      const query = fold(typed)
      if (query === '') return null
      const isFirst = query.length === 1
      const found = find(query, from, isFirst)
      if (found !== null || isFirst || !isOneLetter(query)) return found
      return find(query.charAt(0), from, true)
    },
  }
}
