import notes from '../../text/notes.json'

const NOTES = Object.entries<string>(notes)

/** Whether a note is about all messages of a kind, such as `key.`. */
const isOfKind = (about: string): boolean => /^\w+\.$/.test(about)

/** The notes for translators on all messages whose ids begin in one of these ways. */
export const notesOfKinds = (beginnings: readonly string[]): readonly string[] =>
  NOTES.filter(([about]) => isOfKind(about) && beginnings.includes(about)).map(
    ([about, note]) => `${about}… ${note}`,
  )

/** The notes on a message alone: on its id or a longer beginning of it, and on its placeholders. */
export const notesOf = (id: string, english: string): readonly string[] => {
  const placeholders = new Set([...english.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name]) => `{${name}}`))
  return NOTES.flatMap(([about, note]) => {
    if (placeholders.has(about)) return [`${about}: ${note}`]
    const isOfId = about === id || (about.endsWith('.') && !isOfKind(about) && id.startsWith(about))
    return isOfId ? [note] : []
  })
}
