import notes from '../../text/notes.json'

const NOTES = Object.entries<string>(notes)

/** The notes for translators on a message: of its id or a beginning of it such as `key.`, and of its placeholders. */
export const notesOf = (id: string, english: string): readonly string[] => {
  const placeholders = new Set([...english.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name]) => `{${name}}`))
  return NOTES.flatMap(([about, note]) => {
    if (placeholders.has(about)) return [`${about}: ${note}`]
    return about === id || (about.endsWith('.') && id.startsWith(about)) ? [note] : []
  })
}
