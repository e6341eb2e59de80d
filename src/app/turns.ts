import { createContext } from 'react'
import { flushSync } from 'react-dom'
import { nextTask } from './nextTask'

/** When a part of a page is taken over; `use` waits for it. */
export type Turn = PromiseLike<void>

/** The parts of a page that the browser takes over one after another, so that no task is long. */
export interface Turns {
  /** The turn of a part; they come in the order in which they were asked for. */
  readonly take: () => Turn
  /** Resolves in another task. */
  readonly pause: () => Promise<void>
  /**
   * Draws part after part, each in a task of its own; resolves when all are. Where the reader does something before, all
   * are drawn and `onHaste` is called before anything on the page hears of it.
   */
  readonly run: (onHaste: () => void) => Promise<void>
}

/** What a reader does that a page answers. */
const INPUTS = ['pointerdown', 'click', 'keydown', 'input', 'change', 'submit']

type OpenTurn = Turn & { readonly open: () => void }

const createTurn = (): OpenTurn => {
  const waiting: (() => void)[] = []
  const turn = {
    // By this `use` knows that it has come.
    status: 'pending',
    // No promise, which would tell in a task to come: who opens a turn wants it drawn.
    // oxlint-disable-next-line unicorn/no-thenable
    then: (onOpen: () => void) => waiting.push(onOpen),
    open: () => {
      turn.status = 'fulfilled'
      for (const go of waiting.splice(0)) go()
    },
  }
  return turn as unknown as OpenTurn
}

/** Turns for one page. */
export const createTurns = (): Turns => {
  const turns: OpenTurn[] = []
  const drawNext = () => {
    const turn = turns.shift()
    if (turn) flushSync(turn.open)
  }
  return {
    take: () => {
      const turn = createTurn()
      turns.push(turn)
      return turn
    },
    pause: nextTask,
    run: async (onHaste) => {
      const hurry = () => {
        while (turns.length > 0) drawNext()
        onHaste()
      }
      for (const input of INPUTS) window.addEventListener(input, hurry, { capture: true })
      while (turns.length > 0) {
        await nextTask()
        drawNext()
      }
      for (const input of INPUTS) window.removeEventListener(input, hurry, { capture: true })
    },
  }
}

/** The turns of a page that is being taken over; null where all is drawn at once. */
export const TurnsContext = createContext<Turns | null>(null)
