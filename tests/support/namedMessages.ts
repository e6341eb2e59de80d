/** A message's id or its beginning, with the start of an expression in a template. */
const NAMES = /["'`](\w+\.[\w.=>-]*)(\$\{)?/g

/** Of these ids, those that code names, or whose beginning it names. */
export const namedMessages = (code: string, ids: readonly string[]): readonly string[] => {
  const whole = new Set<string>()
  const beginnings = new Set<string>()
  for (const [, name = '', isOpen] of code.matchAll(NAMES))
    (isOpen || name.endsWith('.') ? beginnings : whole).add(name)
  return ids.filter((id) => whole.has(id) || [...beginnings].some((beginning) => id.startsWith(beginning)))
}
