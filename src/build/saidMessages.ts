import type { Catalogue } from '../text/i18n'

/** What looks like the id of a message or the beginning of one, with what follows in a template. */
const NAMES = /["'`](\w+\.[\w.=>-]*)(\$\{)?/g

/** Of these messages, those that a built script may say: it names their ids, whole or by how they begin. */
export const saidMessages = (script: string, messages: Catalogue): Catalogue => {
  const whole = new Set<string>()
  const beginnings = new Set<string>()
  for (const [, name = '', isOpen] of script.matchAll(NAMES))
    (isOpen || name.endsWith('.') ? beginnings : whole).add(name)
  return Object.fromEntries(
    Object.entries(messages).filter(
      ([id]) => whole.has(id) || [...beginnings].some((beginning) => id.startsWith(beginning)),
    ),
  )
}
