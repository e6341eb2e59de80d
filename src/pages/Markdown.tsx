import { Lexer, Marked, type MarkedToken, type Token, type Tokens } from 'marked'
import { createContext, Fragment, type ReactNode, use } from 'react'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../ui/Table'
import styles from './methods/Methods.module.css'
import tableStyles from './methods/Tables.module.css'
import shared from './text.module.css'

/** How the Markdown of a page becomes HTML; that of the methodology has no links and no parts. */
export interface MarkdownSetting {
  /** Classes of its elements. */
  readonly classes: Readonly<
    Partial<
      Record<'paragraph' | 'points' | 'steps' | 'inner' | 'table' | 'questions' | 'aside', string | undefined>
    >
  >
  /** Ids of the headings that name its tables. */
  readonly tableName?: string | undefined
  readonly hrefOf?: (href: string) => string
  /** What is shown for a name in braces. */
  readonly partOf?: (name: string) => ReactNode
}

/** Gives the Markdown below it a setting. */
export const MarkdownContext = createContext<MarkdownSetting>({
  classes: { points: styles.points, inner: `${shared.points} ${styles.inner}`, table: tableStyles.table },
})

interface PartToken {
  readonly type: 'part'
  readonly raw: string
  readonly name: string
}

type ShownToken = MarkedToken | PartToken

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

/** The blocks of a text. */
export const tokensOf = (text: string): readonly Token[] =>
  marked.lexer(text).filter(({ type }) => type !== 'space')

/** The parts of the methodology under its headings of the second level. */
export const partsOf = (document: string): readonly Part[] =>
  splitAt(tokensOf(typeset(withoutAsides(document))), 2).parts

/** Id of a rule: "R12" from "**R12. Lists in part.** …". */
const ruleId = (text: string): string | undefined => /^\*\*(R\d+)\./.exec(text)?.[1]

/** Renders tokens of `marked`. Throws on HTML and on kinds of token that no document of ours has. */
export function Markdown({ tokens }: { tokens: readonly Token[] }) {
  const setting = use(MarkdownContext)
  const { before, parts } = splitAt(tokens, 3)
  return (
    <>
      <Blocks tokens={before} />
      {parts.map(({ heading, id, tokens: below }) => (
        <Fragment key={heading}>
          <h3 id={id}>
            <MarkdownLine text={heading} />
          </h3>
          <MarkdownContext
            value={id === undefined ? setting : { ...setting, tableName: `${id} ${setting.tableName}` }}
          >
            <Blocks tokens={below} />
          </MarkdownContext>
        </Fragment>
      ))}
    </>
  )
}

function Blocks({ tokens }: { tokens: readonly Token[] }) {
  const { before, parts } = splitAt(tokens, 4)
  return (
    <>
      {before.map((token, index) => (
        // A document does not change while it is shown.
        <Shown key={`${token.type}-${index}`} token={token as ShownToken} />
      ))}
      {parts.length > 0 && <Questions parts={parts} />}
    </>
  )
}

/** A line of Markdown, without blocks. */
export function MarkdownLine({ text }: { text: string }) {
  return <Markdown tokens={Lexer.lexInline(text, marked.defaults)} />
}

function Shown({ token }: { token: ShownToken }): ReactNode {
  const { classes, tableName, hrefOf, partOf } = use(MarkdownContext)
  switch (token.type) {
    case 'space':
      return null
    case 'part':
      return partOf ? partOf(token.name) : token.raw
    case 'paragraph': {
      // A part on a line of its own is no paragraph, unless it is text.
      const [only, ...others] = token.tokens as ShownToken[]
      const part = only?.type === 'part' && others.length === 0 ? partOf?.(only.name) : ''
      if (typeof part === 'object' || part === false) return part
      return (
        <p className={classes.paragraph}>
          <Markdown tokens={token.tokens} />
        </p>
      )
    }
    case 'strong':
      return (
        <b>
          <Markdown tokens={token.tokens} />
        </b>
      )
    case 'em':
      // Titles of works, which are in English in every language.
      return (
        <i lang="en">
          <Markdown tokens={token.tokens} />
        </i>
      )
    case 'blockquote':
      return (
        <div className={classes.aside}>
          <Markdown tokens={token.tokens} />
        </div>
      )
    case 'list':
      return <List list={token} className={token.ordered ? classes.steps : classes.points} />
    case 'table':
      return <Rows table={token} className={classes.table} name={tableName} />
    case 'link': {
      const text = <Markdown tokens={token.tokens} />
      return hrefOf ? <a href={hrefOf(token.href)}>{text}</a> : text
    }
    case 'codespan':
      return <code>{token.text}</code>
    case 'escape':
      return token.text
    case 'text':
      return token.tokens ? <Markdown tokens={token.tokens} /> : token.text.replaceAll('\n', ' ')
    default:
      throw new Error(`Markdown that no page shows, of the kind "${token.type}": ${token.raw}`)
  }
}

/** Questions with their answers, each a heading of the fourth level with what is under it. */
function Questions({ parts }: { parts: readonly Part[] }) {
  const { classes } = use(MarkdownContext)
  return (
    <dl className={classes.questions}>
      {parts.map(({ heading, tokens }) => (
        <div key={heading}>
          <dt>
            <MarkdownLine text={heading} />
          </dt>
          <dd>
            <Markdown tokens={tokens} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function List({ list, className }: { list: Tokens.List; className: string | undefined }) {
  const setting = use(MarkdownContext)
  const Tag = list.ordered ? 'ol' : 'ul'
  return (
    <Tag className={className}>
      <MarkdownContext value={{ ...setting, classes: { ...setting.classes, points: setting.classes.inner } }}>
        {list.items.map(({ text, tokens }) => (
          <li key={text} id={ruleId(text)}>
            <Markdown tokens={tokens} />
          </li>
        ))}
      </MarkdownContext>
    </Tag>
  )
}

interface RowsProps {
  table: Tokens.Table
  className: string | undefined
  name: string | undefined
}

function Rows({ table: { header, rows }, className, name }: RowsProps) {
  return (
    <Table className={className} aria-labelledby={name}>
      <TableHead
        heads={header.map(({ text, tokens }) => (
          <Markdown key={text} tokens={tokens} />
        ))}
      />
      <TableBody>
        {rows.map(([first, ...rest]) => (
          <TableRow key={first?.text}>
            <RowHead>
              <Markdown tokens={first?.tokens ?? []} />
            </RowHead>
            {rest.map(({ text, tokens }, index) => (
              <Cell key={text} data-label={header[index + 1]?.text}>
                <Markdown tokens={tokens} />
              </Cell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
