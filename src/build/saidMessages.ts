import type { Catalogue } from '../text/i18n'

/** A message's id or its beginning, with the start of an expression in a template. */
const NAMES = /["'`](\w+\.[\w.=>-]*)(\$\{)?/g

interface SaidIds {
  readonly whole: ReadonlySet<string>
  readonly beginnings: ReadonlySet<string>
}

/** The ids of messages, and beginnings of ids, that a script contains, among others of their form. */
export const saidIds = (script: string): SaidIds => {
  const whole = new Set<string>()
  const beginnings = new Set<string>()
  for (const [, name = '', isOpen] of script.matchAll(NAMES))
    (isOpen || name.endsWith('.') ? beginnings : whole).add(name)
  return { whole, beginnings }
}

/** Of these messages, those whose ids, or beginnings of ids, a built script contains. */
export const saidMessages = (script: string, messages: Catalogue): Catalogue => {
  const { whole, beginnings } = saidIds(script)
  return Object.fromEntries(
    Object.entries(messages).filter(
      ([id]) => whole.has(id) || [...beginnings].some((beginning) => id.startsWith(beginning)),
    ),
  )
}
