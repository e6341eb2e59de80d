import type { Token, Tokens } from 'marked'
import { createContext, type ReactNode, use } from 'react'
import { Cell, RowHead, Table, TableRow } from '../ui/Table'
import styles from './data/Data.module.css'
import tables from '../ui/Table.module.css'
import tableStyles from './data/Tables.module.css'
import { lineTokens, type Passage, type DocumentToken, splitAt } from './readMarkdown'
import shared from './text.module.css'

/** How the Markdown of a page becomes HTML; the methodology has no links and no parts. */
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
  /** The element shown for a name in braces. */
  readonly partOf?: (name: string) => ReactNode
}

/** Gives the Markdown below it a setting. */
export const MarkdownContext = createContext<MarkdownSetting>({
  classes: {
    points: styles.points,
    inner: `${shared.points} ${styles.inner}`,
    table: `${tables.blocks} ${tableStyles.table}`,
  },
})

/** Id of a rule: "R12" from "**R12. Lists in part.** …". */
const ruleId = (text: string): string | undefined => /^\*\*(R\d+)\./.exec(text)?.[1]

/** Renders tokens of `marked`. Throws on HTML and on kinds of token that no document of ours has. */
export function Markdown({ tokens }: { tokens: readonly Token[] }) {
  const { before, passages } = splitAt(tokens, 3)
  return (
    <>
      <Blocks tokens={before} />
      {passages.map((passage) => (
        <Headed key={passage.heading} {...passage} />
      ))}
    </>
  )
}

/** A heading of the third level with what is under it; its id, if it has one, also names the tables there. */
export function Headed({ heading, id, tokens }: Passage) {
  const setting = use(MarkdownContext)
  const tableName = id === undefined ? setting.tableName : `${id} ${setting.tableName}`
  return (
    <>
      <h3 id={id}>
        <MarkdownLine text={heading} />
      </h3>
      <MarkdownContext value={{ ...setting, tableName }}>
        <Blocks tokens={tokens} />
      </MarkdownContext>
    </>
  )
}

function Blocks({ tokens }: { tokens: readonly Token[] }) {
  const { before, passages } = splitAt(tokens, 4)
  return (
    <>
      {before.map((token, index) => (
        // A document does not change while it is shown.
        <MarkdownToken key={`${token.type}-${index}`} token={token as DocumentToken} />
      ))}
      {passages.length > 0 && <Questions passages={passages} />}
    </>
  )
}

/** A line of Markdown, without blocks. */
export function MarkdownLine({ text }: { text: string }) {
  return <Markdown tokens={lineTokens(text)} />
}

function MarkdownToken({ token }: { token: DocumentToken }): ReactNode {
  const { classes, hrefOf, partOf } = use(MarkdownContext)
  switch (token.type) {
    case 'space':
      return null
    case 'part':
      return partOf ? partOf(token.name) : token.raw
    case 'paragraph': {
      // A part on a line of its own is no paragraph, unless it is text.
      const [only, ...others] = token.tokens as DocumentToken[]
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
      return <List list={token} />
    case 'table':
      return <Rows table={token} />
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
function Questions({ passages }: { passages: readonly Passage[] }) {
  const { classes } = use(MarkdownContext)
  return (
    <dl className={classes.questions}>
      {passages.map(({ heading, tokens }) => (
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

function List({ list }: { list: Tokens.List }) {
  const setting = use(MarkdownContext)
  const { points, steps, inner } = setting.classes
  const Tag = list.ordered ? 'ol' : 'ul'
  return (
    <Tag className={list.ordered ? steps : points}>
      <MarkdownContext value={{ ...setting, classes: { ...setting.classes, points: inner } }}>
        {list.items.map(({ text, tokens }) => (
          <li key={text} id={ruleId(text)}>
            <Markdown tokens={tokens} />
          </li>
        ))}
      </MarkdownContext>
    </Tag>
  )
}

function Rows({ table: { header, rows } }: { table: Tokens.Table }) {
  const { classes, tableName } = use(MarkdownContext)
  return (
    <Table
      className={classes.table}
      aria-labelledby={tableName}
      heads={header.map(({ text, tokens }) => (
        <Markdown key={text} tokens={tokens} />
      ))}
    >
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
    </Table>
  )
}
