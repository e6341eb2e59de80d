import { Lexer, Marked, type MarkedToken, type Token, type Tokens } from 'marked'

/** A name in braces, `{name}`. */
interface PartToken {
  readonly type: 'part'
  readonly raw: string
  readonly name: string
}

/** The tokens of our documents. */
export type DocumentToken = MarkedToken | PartToken

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

/** The content of a document under a heading, `## Heading {#id}`. */
export interface Passage {
  readonly heading: string
  readonly id: string | undefined
  readonly tokens: readonly Token[]
}

/** The content before the first heading of a level, and under each of these headings. */
export const splitAt = (
  tokens: readonly Token[],
  depth: number,
): { readonly before: readonly Token[]; readonly passages: readonly Passage[] } => {
  const before: Token[] = []
  const passages: (Passage & { readonly tokens: Token[] })[] = []
  for (const token of tokens) {
    const heading = token as Tokens.Heading
    if (token.type === 'heading' && heading.depth === depth) {
      const [, text = '', id] = /^(.*?)(?: \{#([\w-]+)\})?$/.exec(heading.text) ?? []
      passages.push({ heading: text, id, tokens: [] })
    } else (passages.at(-1)?.tokens ?? before).push(token)
  }
  return { before, passages }
}

/** In brackets are links to documents of the project, columns of its files and other rules, which are not for readers. */
const withoutAsides = (text: string): string =>
  text.replace(/\s*\((?:\[[^\]]+\]\([^)]+\)\.?|(?:`[^`]+`|R\d+)[^()]*)\)/g, '')

/** Typographic quotation marks and apostrophes in place of the document's ASCII ones. */
const typeset = (text: string): string => text.replace(/"([^"]*)"/g, '“$1”').replace(/(?<=\w)'|'(?=\w)/g, '’')

/** The tokens of a line, without blocks. */
export const lineTokens = (line: string): readonly Token[] => Lexer.lexInline(line, marked.defaults)

/** The blocks of a text. */
export const tokensOf = (text: string): readonly Token[] =>
  marked.lexer(text).filter(({ type }) => type !== 'space')

/** The passages of the methodology under its headings of the second level. */
export const passagesOf = (document: string): readonly Passage[] =>
  splitAt(tokensOf(typeset(withoutAsides(document))), 2).passages
