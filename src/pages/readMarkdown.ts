import { Lexer, Marked, type MarkedToken, type Token, type Tokens } from 'marked'

/** A name in braces, `{name}`. */
interface PartToken {
  readonly type: 'part'
  readonly raw: string
  readonly name: string
}

/** The tokens of our documents. */
export type ShownToken = MarkedToken | PartToken

/** Reads `{name}` as a part of a page. */
const marked = new Marked({
  extensions: [
    {
      name: 'part',
      level: 'inline',
      start: (text) => text.indexOf('{'),
      tokenizer: (text): PartToken | undefined => {
        const [raw, name = ''] = /^\{([^{}\n]+)\}/.exec(text) ?? []
        return raw === undefined ? undefined : { type: 'part', raw, name }
      },
    },
  ],
})

/** A part of a document under a heading, `## Heading {#id}`. */
export interface Part {
  readonly heading: string
  readonly id: string | undefined
  readonly tokens: readonly Token[]
}

/** What is before the first heading of a level, and what is under each of these headings. */
export const splitAt = (
  tokens: readonly Token[],
  depth: number,
): { readonly before: readonly Token[]; readonly parts: readonly Part[] } => {
  const before: Token[] = []
  const parts: (Part & { readonly tokens: Token[] })[] = []
  for (const token of tokens) {
    const heading = token as Tokens.Heading
    if (token.type === 'heading' && heading.depth === depth) {
      const [, text = '', id] = /^(.*?)(?: \{#([\w-]+)\})?$/.exec(heading.text) ?? []
      parts.push({ heading: text, id, tokens: [] })
    } else (parts.at(-1)?.tokens ?? before).push(token)
  }
  return { before, parts }
}

/** Bracketed links lead to documents of the project that are not on the site. */
const withoutAsides = (text: string): string => text.replace(/\s*\(\[[^\]]+\]\([^)]+\)\.?\)/g, '')

/** Typographic quotation marks and apostrophes in place of the document's ASCII ones. */
const typeset = (text: string): string => text.replace(/"([^"]*)"/g, '“$1”').replace(/(?<=\w)'|'(?=\w)/g, '’')

/** The tokens of a line, without blocks. */
export const lineTokens = (line: string): readonly Token[] => Lexer.lexInline(line, marked.defaults)

/** The blocks of a text. */
export const tokensOf = (text: string): readonly Token[] =>
  marked.lexer(text).filter(({ type }) => type !== 'space')

/** The parts of the methodology under its headings of the second level. */
export const partsOf = (document: string): readonly Part[] =>
  splitAt(tokensOf(typeset(withoutAsides(document))), 2).parts
