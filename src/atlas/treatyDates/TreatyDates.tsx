import { type ReactNode, useId } from 'react'
import { fillOf } from '../../map/geometry/fills'
import type { EntityCode } from '../../domain/entity'
import type { InstrumentId, IsoDay } from '../../domain/treaty'
import { type PairSide, PairMark, VerdictRow, VerdictWord } from '../marks/Verdict'
import { Swatch } from '../marks/Swatch'
import { useAtlas } from '../../state/context'
import { Message, useTexts } from '../../text/context'
import { Cell, ColumnHead, RowHead, Table, TableBody, TableRow } from '../../ui/Table'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { instrumentLabel } from '../../text/sentences/question'
import { entityLabel } from '../../text/sentences/words'
import { AxisLines, AxisYears, DateAxis } from './DateAxis'
import {
  type DateRow,
  type DateSide,
  dateRows,
  betweenWords,
  earlierOf,
  laterWords,
  statusWords,
} from '../../text/sentences/dateRows'
import styles from './TreatyDates.module.css'

interface TreatyDatesProps {
  codes: readonly [EntityCode] | readonly [EntityCode, EntityCode]
  /** The day of the status; the axis shows every day. */
  on: IsoDay
  isShown?: (row: DateRow) => boolean
  source?: (code: EntityCode, instrument: InstrumentId) => ReactNode
}

const ALL = () => true

/** All treaties of one state or two, with status, day bound and time between. */
export function TreatyDates({ codes, on, isShown = ALL, source }: TreatyDatesProps) {
  const lines = useId()
  const texts = useTexts()
  const { t, day } = texts
  const dataset = useAtlas((state) => state.dataset)
  const nameOf = (code: string) => entityLabel(dataset.entity(code))
  const rows = dateRows(dataset, codes, on).filter(isShown)
  const isPair = codes.length === 2
  const captionId = isPair ? 'treatyDates.caption' : 'treatyDates.caption.one'
  return (
    <figure>
      <AxisLines id={lines} on={on} />
      <Table className={styles.table} data-treaty-dates={codes.join(' ')} data-pair={isPair || undefined}>
        <caption className="visuallyHidden">{t(captionId, { day: day(on), name: nameOf(codes[0]) })}</caption>
        <thead {...TABLE_ROLES.group}>
          <TableRow>
            <ColumnHead>{t('treatyDates.instrument')}</ColumnHead>
            <ColumnHead className={styles.axisCell}>
              <span className="visuallyHidden">{t('treatyDates.axis')}</span>
              <AxisYears />
            </ColumnHead>
            {codes.map((code, index) => (
              <ColumnHead key={code}>
                {isPair ? (
                  <span className={styles.name}>
                    <PairMark side={index as PairSide} /> {nameOf(code)}
                  </span>
                ) : (
                  t('treatyDates.status', { day: day(on) })
                )}
              </ColumnHead>
            ))}
            {isPair && <ColumnHead>{t('treatyDates.between')}</ColumnHead>}
            {isPair && (
              <ColumnHead>
                <span className="visuallyHidden">{t('treatyDates.verdict')}</span>
              </ColumnHead>
            )}
          </TableRow>
        </thead>
        <TableBody>
          {rows.map((row) => (
            <VerdictRow key={row.instrument} id={`treaties/${row.instrument}`} verdict={row.verdict}>
              <RowHead>{instrumentLabel(texts, row.instrument)}</RowHead>
              <Cell className={styles.axisCell}>
                <DateAxis row={row} lines={lines} />
              </Cell>
              {row.sides.map((side, index) => (
                <Status
                  key={side.code}
                  side={side}
                  mark={isPair ? (index as PairSide) : undefined}
                  source={source?.(side.code, row.instrument)}
                />
              ))}
              {isPair && (
                <Cell className={styles.time}>
                  <Between row={row} nameOf={nameOf} />
                </Cell>
              )}
              {row.verdict && (
                <Cell className={styles.word}>
                  <VerdictWord>{t(`verdict.${row.verdict}`)}</VerdictWord>
                </Cell>
              )}
            </VerdictRow>
          ))}
        </TableBody>
      </Table>
      <p className={styles.key}>{t(isPair ? 'treatyDates.key' : 'treatyDates.key.one', { day: day(on) })}</p>
    </figure>
  )
}

/** On a narrow printed page the mark replaces the name. */
function Between({ row, nameOf }: { row: DateRow; nameOf: (code: string) => string }) {
  const texts = useTexts()
  const earlier = earlierOf(texts, row)
  if (!earlier) return betweenWords(texts, row, nameOf)
  const who = (
    <>
      <span className={styles.who}>{nameOf(row.sides[earlier.side]?.code ?? '')}</span>
      <span className={styles.whoMark}>
        <PairMark side={earlier.side} />
      </span>
    </>
  )
  return <Message id="treatyDates.earlier" values={{ span: earlier.span }} components={{ who }} />
}

interface StatusProps {
  side: DateSide
  /** On a narrow page, where the columns have no heads, the mark says whose status it is. */
  mark: PairSide | undefined
  source: ReactNode
}

function Status({ side, mark, source }: StatusProps) {
  const texts = useTexts()
  return (
    <Cell className={styles.status} data-side={side.code} data-class={side.value.classes.join(' ')}>
      <span className={styles.value}>
        {mark !== undefined && (
          <span className={styles.mark}>
            <PairMark side={mark} />
          </span>
        )}
        <Swatch fill={fillOf('treaties', 'main', side.value.classes)} />
        <span>{statusWords(texts, side)}</span>
      </span>
      {laterWords(texts, side).map((line) => (
        <span key={line} className={styles.later}>
          {line}
        </span>
      ))}
      {source}
    </Cell>
  )
}
