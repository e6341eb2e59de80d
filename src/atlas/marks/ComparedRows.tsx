import type { ComponentType } from 'react'
import type { CountryFile } from '../../data/contract'
import type { EntityCode } from '../../domain/entity'
import type { RuleId } from '../../domain/evidence'
import { formsCountedOn } from '../../domain/themes'
import { fillOf } from '../../map/geometry/fills'
import type { ComparedRow } from '../../state/comparison'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS } from '../../state/filters'
import { useTexts } from '../../text/context'
import { lineOf, namedFormWords } from '../../text/sentences/lines'
import { questionLabel } from '../../text/sentences/words'
import { Cell, RowHead, TableBody } from '../../ui/Table'
import { ClassValue } from './ValueMarks'
import { type ComparedSide, PairMark, VerdictRow, VerdictWord } from './Verdict'

interface ComparedRowsProps {
  readonly codes: readonly EntityCode[]
  readonly rows: readonly ComparedRow[]
  /** Classes of the time, of an answer, of the mark of its side, and of the cell of the verdict. */
  readonly styles: Readonly<Record<string, string>>
  readonly verdictOf: (row: ComparedRow) => string
  /** Shown below the question of a row. */
  readonly timeOf?: (row: ComparedRow) => string
  /** Shows the source of an answer below it, once the file of its country is there. */
  readonly Source?: ComponentType<{ row: ComparedRow; rule: RuleId; file: CountryFile }>
  readonly files?: readonly (CountryFile | undefined)[]
}

/** The rows of a comparison of two to four countries: a question, the answer of each, and the verdict. */
export function ComparedRows({ codes, rows, styles, verdictOf, timeOf, Source, files }: ComparedRowsProps) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const on = useAtlas((state) => state.filters.on)
  return (
    <TableBody>
      {rows.map((row) => (
        <VerdictRow key={row.id} id={row.id} verdict={row.verdict}>
          <RowHead>
            {questionLabel(texts, row)}
            {timeOf && <small className={styles['time']}>{timeOf(row)}</small>}
          </RowHead>
          {codes.map((code, index) => {
            const side = index as ComparedSide
            const [value, file] = [row.values[side], files?.[side]]
            if (!value) return null
            return (
              <Cell key={code} data-side={code} data-class={value.classes.join(' ')}>
                <span className={styles['value']}>
                  <PairMark side={side} className={styles['mark']} />
                  <ClassValue
                    fill={fillOf(row.theme, row.sub, value.classes)}
                    line={lineOf(texts, dataset, code, { ...DEFAULT_FILTERS, on, ...row }, value)}
                  />
                </span>
                {formsCountedOn(row.theme, row.sub) && (
                  <p className={`noteText ${styles['forms'] ?? ''}`} data-forms="">
                    {namedFormWords(texts, dataset, code, { ...DEFAULT_FILTERS, on }).join(' · ')}
                  </p>
                )}
                {Source && file && <Source row={row} rule={value.rule} file={file} />}
              </Cell>
            )
          })}
          <Cell className={styles['verdict']}>
            <VerdictWord>{verdictOf(row)}</VerdictWord>
          </Cell>
        </VerdictRow>
      ))}
    </TableBody>
  )
}
