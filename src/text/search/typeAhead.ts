import { fold } from './fold'

export interface Named {
  readonly code: string
  readonly name: string
}

/** Finds a thing in a list by the first characters of its name. */
export interface TypeAhead {
  /** Adds a character pressed at a time in ms; returns the code to move to from the present one, or null. */
  readonly press: (letter: string, from: string, atMs: number) => string | null
  /** Whether a space at this time belongs to a name such as "United Kingdom". */
  readonly takesBlank: (atMs: number) => boolean
  readonly end: () => void
}

/** A longer pause starts a new name, in ms. */
const PAUSE_MS = 1000

const isOneLetter = (text: string): boolean => [...text].every((letter) => letter === text[0])

/**
 * Moves to the next name with the typed beginning, wrapping round, without case and accents. Repeating one letter
 * cycles through its names; without such a beginning a later word matches: "mac" finds North Macedonia.
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
