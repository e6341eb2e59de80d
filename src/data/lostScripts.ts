import { DataFileError } from './load'

/**
 * Whether it was a script that did not come, a style sheet or a catalogue of messages, rather than a data file: a browser
 * asks for each once in the life of a page.
 */
export const isScriptLost = (error: unknown): boolean => !(error instanceof DataFileError)

/** Asks for a lost script once more, which only a new page does; its address has the state. */
export const askWithNewPage = (): void => window.location.reload()
