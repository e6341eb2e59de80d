import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'

/** A choice of a message: a plural or a select, with the keys of its branches. */
export interface Choice {
  readonly name: string
  readonly keys: readonly string[]
}

/** The parts of a message. */
export interface MessageParts {
  /** Variables that a reader is shown, filled in or as the number of a plural. */
  readonly said: ReadonlySet<string>
  /** These, and those that only choose between words, such as "is" and "are". */
  readonly variables: ReadonlySet<string>
  readonly plurals: readonly Choice[]
  readonly selects: readonly Choice[]
  /** The text that a reader reads, without what is filled in. */
  readonly text: string
}

/** A piece of a message: text, `#`, or a variable, with its branches where it chooses between words. */
export type Token =
  string | readonly [name: string, kind?: string, branches?: Readonly<Record<string, Token[]>>]

/** Reads a message in ICU MessageFormat; throws where it is none. */
export const tokensOf = (message: string): readonly Token[] => compileMessageOrThrow(message) as Token[]

/** The branches of a plural or select; a plural also has an entry for its offset, which no message uses. */
export const branchesOf = (branches: Readonly<Record<string, Token[]>>): [key: string, branch: Token[]][] =>
  Object.entries(branches).filter(([, branch]) => Array.isArray(branch))

/** Takes a message into its parts; throws where it is none. */
export const messageParts = (message: string): MessageParts => {
  const said = new Set<string>()
  const variables = new Set<string>()
  const plurals: Choice[] = []
  const selects: Choice[] = []
  const text: string[] = []
  const read = (tokens: readonly Token[], counted?: string): void => {
    for (const token of tokens) {
      if (token === '#' && counted !== undefined) said.add(counted)
      else if (typeof token === 'string') text.push(token)
      else readVariable(token, counted)
    }
  }
  const readVariable = ([name, kind, branches]: Exclude<Token, string>, counted?: string): void => {
    variables.add(name)
    if (!branches) {
      said.add(name)
      return
    }
    const used = branchesOf(branches)
    const isSelect = kind === 'select'
    ;(isSelect ? selects : plurals).push({ name, keys: used.map(([key]) => key) })
    for (const [, branch] of used) read(branch, isSelect ? counted : name)
  }
  read(tokensOf(message))
  return { said, variables, plurals, selects, text: text.join(' ') }
}

/** The forms that whole numbers take in a language, and `other`, which every plural must have. */
export const pluralForms = (language: string): ReadonlySet<string> => {
  const rules = new Intl.PluralRules(language)
  return new Set(['other', ...Array.from({ length: 1000 }, (_, count) => rules.select(count))])
}

/** Variables that English says and a translation does not. A line of a value stands beside the name of its country. */
export const lackingVariables = (id: string, own: MessageParts, english: MessageParts): string[] =>
  [...english.said].filter((name) => !own.said.has(name) && !(name === 'name' && /(?:^| )line\./.test(id)))
