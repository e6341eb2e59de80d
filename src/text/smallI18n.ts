/*
 * In place of `text/setupI18n` in an embed of a map: as much of Lingui as compiled catalogues ask for, plain values, plurals and
 * choices, in a quarter of its size. A test compares what both make of every message.
 */

type Compiled = string | readonly Token[]
type Token =
  | string
  | readonly [name: string]
  | readonly [name: string, kind: 'plural' | 'select', cases: Readonly<Record<string, Compiled>>]

type Values = Readonly<Record<string, string | number>>

interface Languages {
  readonly plurals: Intl.PluralRules
  readonly numbers: Intl.NumberFormat
}

const format = (message: Compiled, values: Values, languages: Languages, count?: number): string => {
  if (typeof message === 'string') return message
  return message
    .map((token) => {
      if (token === '#' && count !== undefined) return languages.numbers.format(count)
      if (typeof token === 'string') return token
      const [name, kind, cases = {}] = token
      const value = values[name] ?? ''
      if (!kind) return String(value)
      const number = Number(value)
      const named = kind === 'plural' ? languages.plurals.select(number) : 'other'
      const chosen = cases[value] ?? cases[named] ?? cases['other'] ?? ''
      return format(chosen, values, languages, kind === 'plural' ? number : count)
    })
    .join('')
}

interface Setup {
  readonly locale: string
  readonly messages: Readonly<Record<string, Readonly<Record<string, Compiled>>>>
  readonly missing: (locale: string, id: string) => string
}

/** Makes what says the messages of one language. */
export const setupI18n = ({ locale, messages, missing }: Setup) => {
  const known: Record<string, Compiled> = { ...messages[locale] }
  let languages: Languages | undefined
  return {
    load: (_: string, more: Readonly<Record<string, Compiled>>) => void Object.assign(known, more),
    _: (id: string, values: Values = {}) => {
      const message = known[id]
      if (message === undefined) return missing(locale, id)
      languages ??= { plurals: new Intl.PluralRules(locale), numbers: new Intl.NumberFormat(locale) }
      return format(message, values, languages)
    },
  }
}
