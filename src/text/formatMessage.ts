/** A message as the build compiles it from ICU MessageFormat: a text, or its parts. */
export type Compiled = string | readonly Part[]
type Part =
  | string
  | readonly [name: string]
  | readonly [name: string, kind: 'plural' | 'select', cases: Readonly<Record<string, Compiled>>]

/** Values a message takes. */
export type MessageValues = Readonly<Record<string, string | number>>

/** Makes what fills in messages of one language: plain values, plurals and choices. */
export const messageFormat = (locale: string): ((message: Compiled, values?: MessageValues) => string) => {
  // They take some milliseconds to make, and most messages use neither.
  let plurals: Intl.PluralRules | undefined
  let numbers: Intl.NumberFormat | undefined
  const formOf = (count: number) => (plurals ??= new Intl.PluralRules(locale)).select(count)
  const numeral = (count: number) => (numbers ??= new Intl.NumberFormat(locale)).format(count)
  const format = (message: Compiled, values: MessageValues = {}, count?: number): string => {
    if (typeof message === 'string') return message
    return message
      .map((part) => {
        if (part === '#' && count !== undefined) return numeral(count)
        if (typeof part === 'string') return part
        const [name, kind, cases = {}] = part
        const value = values[name] ?? ''
        if (!kind) return String(value)
        const number = Number(value)
        const chosen =
          cases[value] ?? cases[kind === 'plural' ? formOf(number) : 'other'] ?? cases['other'] ?? ''
        return format(chosen, values, kind === 'plural' ? number : count)
      })
      .join('')
  }
  return format
}
