import type { ReactNode } from 'react'
import { fillOf } from '../../cartography/fills'
import { ClassValue } from '../../marks/ClassValue'
import { PairMark, type PairSide } from '../../marks/PairMark'
import { VerdictRow, VerdictWord } from '../../marks/Verdict'
import type { ComparedRow, Pair } from '../../store/comparison'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { entityLabel, valueWords, valueYear } from '../../wording/words'
import styles from './EmbedCompare.module.css'

interface ComparedTableProps {
  pair: Pair
  caption: string
  rows: readonly ComparedRow[]
  /** What a row is about. */
  label: (row: ComparedRow) => ReactNode
}

/** Rows with the answers of both and what came of it; each row is a block where the frame is narrow. */
export function ComparedTable({ pair, caption, rows, label }: ComparedTableProps) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  return (
    <table {...TABLE_ROLES.table} className={styles.table}>
      <caption className="visuallyHidden">{caption}</caption>
      <thead {...TABLE_ROLES.group} className="visuallyHidden">
        <tr {...TABLE_ROLES.row}>
          <th {...TABLE_ROLES.columnHead} scope="col">
            {t('comparePage.rows.question')}
          </th>
          {pair.map((code) => (
            <th key={code} {...TABLE_ROLES.columnHead} scope="col">
              {entityLabel(dataset.entity(code))}
            </th>
          ))}
          <th {...TABLE_ROLES.columnHead} scope="col">
            {t('treatyDates.verdict')}
          </th>
        </tr>
      </thead>
      <tbody {...TABLE_ROLES.group}>
        {rows.map((row) => (
          <VerdictRow key={row.id} id={row.id} verdict={row.verdict}>
            <th {...TABLE_ROLES.rowHead} scope="row">
              {label(row)}
            </th>
            {pair.map((code, index) => (
              <Answer key={code} row={row} side={index as PairSide} code={code} />
            ))}
            <td {...TABLE_ROLES.cell} className={styles.verdict}>
              <VerdictWord>{t(`verdict.${row.verdict}`)}</VerdictWord>
            </td>
          </VerdictRow>
        ))}
      </tbody>
    </table>
  )
}

/** One side's answer: the same class, swatch and words as on the map, with its year. */
function Answer({
  row: { values, theme, sub },
  side,
  code,
}: {
  row: ComparedRow
  side: PairSide
  code: string
}) {
  const texts = useTexts()
  const value = values[side]
  return (
    <td {...TABLE_ROLES.cell} data-side={code} data-class={value.classes.join(' ')}>
      <span className={styles.value}>
        <PairMark side={side} />
        <ClassValue
          fill={fillOf(theme, sub, value.classes, value.strength)}
          words={valueWords(texts, theme, sub, value)}
          years={valueYear(theme, value)}
        />
      </span>
    </td>
  )
}
