import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import { type Block, inlinesOf } from './markdown'
import styles from './Methods.module.css'
import shared from '../text.module.css'
import tableStyles from './Tables.module.css'

/** A rule is reached by its number: "R12" from "**R12. Lists in part.** …". */
const ruleId = (text: string): string | undefined => /^\*\*(R\d+)\./.exec(text)?.[1]

/** Blocks of a document as they are read. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => {
    // A document does not change while it is shown.
    const key = `${block.kind}-${index}`
    if (block.kind === 'paragraph')
      return (
        <p key={key}>
          <Run text={block.text} />
        </p>
      )
    return block.kind === 'list' ? <List key={key} block={block} /> : <Rows key={key} block={block} />
  })
}

function List({ block }: { block: Extract<Block, { kind: 'list' }> }) {
  return (
    <ul className={styles.points}>
      {block.items.map(({ text, items }) => (
        <li key={text} id={ruleId(text)}>
          <Run text={text} />
          {items.length > 0 && (
            <ul className={`${shared.points} ${styles.inner}`}>
              {items.map((item) => (
                <li key={item}>
                  <Run text={item} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

function Rows({ block }: { block: Extract<Block, { kind: 'table' }> }) {
  return (
    <Table className={tableStyles.table}>
      <TableHead
        heads={block.head.map((cell) => (
          <Run key={cell} text={cell} />
        ))}
      />
      <TableBody>
        {block.rows.map(([first = '', ...rest]) => (
          <TableRow key={first}>
            <RowHead>
              <Run text={first} />
            </RowHead>
            {rest.map((cell, index) => (
              <Cell key={cell} data-label={block.head[index + 1]}>
                <Run text={cell} />
              </Cell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

const TAGS = { strong: 'b', em: 'i', code: 'code' } as const

/** A text with its bold, italic and code runs. */
export function Run({ text }: { text: string }) {
  return inlinesOf(text).map((run, index) => {
    if (run.kind === 'text') return run.text
    const Tag = TAGS[run.kind]
    return <Tag key={`${run.text}-${index}`}>{run.text}</Tag>
  })
}
