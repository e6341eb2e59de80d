/** A run of text with one look. */
export interface Inline {
  readonly kind: 'text' | 'strong' | 'em' | 'code'
  readonly text: string
}

/** A list item with the items below it. */
export interface Item {
  readonly text: string
  readonly items: readonly string[]
}

/** A block of a document. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

/** A part of a document under a heading. */
export interface Part {
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** Links to documents of the project, which are not on the site; with the brackets round them where they stand alone. */
const PROJECT_LINKS = [/\s*\(\[[^\]]+\]\([^)]+\)\.?\)/g, /\[([^\]]+)\]\([^)]+\)/g] as const

const withoutLinks = (text: string): string =>
  text.replace(PROJECT_LINKS[0], '').replace(PROJECT_LINKS[1], '$1')

/** The quotation marks and apostrophes of a page, which the document writes as a typewriter does. */
const typeset = (text: string): string => text.replace(/"([^"]*)"/g, '“$1”').replace(/(?<=\w)'|'(?=\w)/g, '’')

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

const blockOf = (lines: readonly string[]): Block => {
  const [first = ''] = lines
  if (first.startsWith('|')) {
    const [head = [], , ...rows] = lines.map(cellsOf)
    return { kind: 'table', head, rows }
  }
  if (!first.startsWith('- ')) return { kind: 'paragraph', text: lines.join(' ') }
  const items: { text: string; items: string[] }[] = []
  for (const line of lines) {
    const item = items.at(-1)
    const text = line.trim()
    if (line.startsWith('- ')) items.push({ text: text.slice(2), items: [] })
    else if (line.startsWith('  - ')) item?.items.push(text.slice(2))
    else if (item && item.items.length > 0) item.items.push(`${item.items.pop()} ${text}`)
    else if (item) item.text = `${item.text} ${text}`
  }
  return { kind: 'list', items }
}

/** The parts of a document in the little Markdown that docs/methodology.md is written in. */
export const partsOf = (document: string): readonly Part[] =>
  document
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...rest] = part.split('\n')
      const paragraphs = typeset(withoutLinks(rest.join('\n')))
        .trim()
        .split(/\n{2,}/)
      return { heading, blocks: paragraphs.map((paragraph) => blockOf(paragraph.split('\n'))) }
    })

const INLINE = /\*\*(?<strong>.+?)\*\*|`(?<code>[^`]+)`|(?<!\w)_(?<em>[^_]+)_(?!\w)/g

/** The runs of a text, in order. */
export const inlinesOf = (text: string): readonly Inline[] => {
  const runs: Inline[] = []
  let end = 0
  for (const match of text.matchAll(INLINE)) {
    if (match.index > end) runs.push({ kind: 'text', text: text.slice(end, match.index) })
    for (const kind of ['strong', 'code', 'em'] as const) {
      const found = match.groups?.[kind]
      if (found !== undefined) runs.push({ kind, text: found })
    }
    end = match.index + match[0].length
  }
  return end < text.length ? [...runs, { kind: 'text', text: text.slice(end) }] : runs
}
