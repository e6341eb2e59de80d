import notes from '../../src/text/notes.json'
import { isLine } from './lines'
import { messageParts } from './messageParts'

/** Whether a note is about a text: by its id, by how its id begins, or by a placeholder in it. */
export const isAbout = (about: string, id: string, english: string): boolean =>
  about.startsWith('{')
    ? !isLine(id) && messageParts(english).variables.has(about.slice(1, -1))
    : /\.(?:md)?$/.test(about)
      ? id.startsWith(about)
      : id === about

/** What src/text/notes.json tells translators of a message, a line each. */
export const notesOn = (id: string, english: string): readonly string[] =>
  Object.entries<string>(notes)
    .filter(([about]) => isAbout(about, id, english))
    .map(([about, note]) => (about.startsWith('{') ? `${about}: ${note}` : note))
