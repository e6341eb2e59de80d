import { lexer, Lexer, type MarkedToken, type Token, type Tokens } from 'marked'
import { Fragment, type ReactNode } from 'react'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import styles from './Methods.module.css'
import shared from '../text.module.css'
import tableStyles from './Tables.module.css'

/** A part of a document under a heading. */
export interface Part {
  readonly heading: string
  readonly tokens: readonly Token[]
}

/** Bracketed links lead to documents of the project that are not on the site. */
const withoutAsides = (text: string): string => text.replace(/\s*\(\[[^\]]+\]\([^)]+\)\.?\)/g, '')

/** Typographic quotation marks and apostrophes in place of the document's ASCII ones. */
const typeset = (text: string): string => text.replace(/"([^"]*)"/g, '“$1”').replace(/(?<=\w)'|'(?=\w)/g, '’')

/** The parts of a document under its headings of the second level. */
export const partsOf = (document: string): readonly Part[] => {
  const parts: { heading: string; tokens: Token[] }[] = []
  for (const token of lexer(typeset(withoutAsides(document)))) {
    if (token.type === 'heading' && token.depth === 2) parts.push({ heading: token.text, tokens: [] })
    else parts.at(-1)?.tokens.push(token)
  }
  return parts
}

/** Id of a rule: "R12" from "**R12. Lists in part.** …". */
const ruleId = (text: string): string | undefined => /^\*\*(R\d+)\./.exec(text)?.[1]

/** Renders tokens of `marked`. Throws on HTML and on kinds of token that no document of ours has. */
export function Markdown({ tokens }: { tokens: readonly Token[] }) {
  return tokens.map((token, index) => (
    // A document does not change while it is shown.
    <Fragment key={`${token.type}-${index}`}>{shown(token as MarkedToken)}</Fragment>
  ))
}

/** A line of Markdown, without blocks. */
export function MarkdownLine({ text }: { text: string }) {
  return <Markdown tokens={Lexer.lexInline(text)} />
}

const TAGS = { paragraph: 'p', strong: 'b' } as const

const shown = (token: MarkedToken): ReactNode => {
  switch (token.type) {
    case 'space':
      return null
    case 'paragraph':
    case 'strong': {
      const Tag = TAGS[token.type]
      return (
        <Tag>
          <Markdown tokens={token.tokens} />
        </Tag>
      )
    }
    case 'em':
      // Titles of works, which are in English in every language.
      return (
        <i lang="en">
          <Markdown tokens={token.tokens} />
        </i>
      )
    case 'list':
      return <List list={token} className={styles.points} />
    case 'table':
      return <Rows table={token} />
    case 'link':
      return <Markdown tokens={token.tokens} />
    case 'codespan':
      return <code>{token.text}</code>
    case 'text':
      return token.tokens ? <Markdown tokens={token.tokens} /> : token.text.replaceAll('\n', ' ')
    default:
      throw new Error(`Markdown that no page shows, of the kind "${token.type}": ${token.raw}`)
  }
}

function List({ list, className }: { list: Tokens.List; className: string | undefined }) {
  return (
    <ul className={className}>
      {list.items.map(({ text, tokens }) => (
        <li key={text} id={ruleId(text)}>
          {tokens.map((token) =>
            token.type === 'list' ? (
              <List
                key={token.raw}
                list={token as Tokens.List}
                className={`${shared.points} ${styles.inner}`}
              />
            ) : (
              <Markdown key={token.raw} tokens={[token]} />
            ),
          )}
        </li>
      ))}
    </ul>
  )
}

function Rows({ table: { header, rows } }: { table: Tokens.Table }) {
  return (
    <Table className={tableStyles.table}>
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
