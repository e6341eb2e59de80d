import { type ReactNode, useId } from 'react'
import { dayNumber } from '../../domain/clock'
import type { EntityCode } from '../../domain/entity'
import type { InstrumentId, IsoDay } from '../../domain/treaty'
import { fillOf } from '../../map/geometry/fills'
import { useAtlas } from '../../state/context'
import { Message, useTexts } from '../../text/context'
import { entityLabel, instrumentLabel } from '../../text/sentences/words'
import { Cell, ColumnHead, RowHead, Table, TableBody, TableRow } from '../../ui/Table'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { Swatch } from '../marks/Swatch'
import { PairMark, pairShape, type PairSide, VerdictRow, VerdictWord } from '../marks/Verdict'
import { type DateRow, dateRows, type DateSide } from '../../state/treatyDates'
import { betweenWords, earlierOf, laterWords, statusWords } from '../../text/sentences/dateWords'
import axis from './DateAxis.module.css'
import styles from './TreatyDates.module.css'

interface TreatyDatesProps {
  codes: readonly [EntityCode, EntityCode]
  /** The day of the status; the axis shows every day. */
  on: IsoDay
  isShown?: (row: DateRow) => boolean
  source?: (code: EntityCode, instrument: InstrumentId) => ReactNode
}

const ALL = () => true

/** All treaties of two states, with status, day bound and time between. */
export function TreatyDates({ codes, on, isShown = ALL, source }: TreatyDatesProps) {
  const lines = useId()
  const texts = useTexts()
  const { t, day } = texts
  const dataset = useAtlas((state) => state.dataset)
  const nameOf = (code: string) => entityLabel(dataset.entity(code))
  const rows = dateRows(dataset, codes, on).filter(isShown)
  return (
    <figure>
      <AxisLines id={lines} on={on} />
      <Table className={styles.table} data-treaty-dates={codes.join(' ')}>
        <caption className="visuallyHidden">{t('treatyDates.caption', { day: day(on) })}</caption>
        <thead {...TABLE_ROLES.group}>
          <TableRow>
            <ColumnHead>{t('treatyDates.instrument')}</ColumnHead>
            <ColumnHead className={styles.axisCell}>
              <span className="visuallyHidden">{t('treatyDates.axis')}</span>
              <AxisYears />
            </ColumnHead>
            {codes.map((code, index) => (
              <ColumnHead key={code}>
                <span className={styles.name}>
                  <PairMark side={index as PairSide} /> {nameOf(code)}
                </span>
              </ColumnHead>
            ))}
            <ColumnHead>{t('treatyDates.between')}</ColumnHead>
            <ColumnHead>
              <span className="visuallyHidden">{t('treatyDates.verdict')}</span>
            </ColumnHead>
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
                  mark={index as PairSide}
                  source={source?.(side.code, row.instrument)}
                />
              ))}
              <Cell className={styles.time}>
                <Between row={row} nameOf={nameOf} />
              </Cell>
              {row.verdict && (
                <Cell className={styles.word}>
                  <VerdictWord>{t(`verdict.${row.verdict}`)}</VerdictWord>
                </Cell>
              )}
            </VerdictRow>
          ))}
        </TableBody>
      </Table>
      <p className={styles.key}>{t('treatyDates.key', { day: day(on) })}</p>
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
      <span className="screenOnly">{nameOf(row.sides[earlier.side]?.code ?? '')}</span>
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
  mark: PairSide
  source: ReactNode
}

function Status({ side, mark, source }: StatusProps) {
  const texts = useTexts()
  return (
    <Cell className={styles.status} data-side={side.code} data-class={side.value.classes.join(' ')}>
      <span className={styles.value}>
        <span className={styles.mark}>
          <PairMark side={mark} />
        </span>
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

/** From the first of the conventions on children to the last day of the sources. */
const FIRST: IsoDay = '1989-01-01'
const LAST: IsoDay = '2025-01-01'
const YEARS = [1990, 1995, 2000, 2005, 2010, 2015, 2020]

const share = (day: IsoDay): number =>
  (dayNumber(day) - dayNumber(FIRST)) / (dayNumber(LAST) - dayNumber(FIRST))
const place = (day: IsoDay): string => `${Math.round(Math.min(1, Math.max(0, share(day))) * 1e5) / 1e3}%`

function AxisYears() {
  return (
    <svg className={axis.years} width="100%" height="16" aria-hidden="true">
      {YEARS.map((year) => (
        <text key={year} x={place(`${year}-01-01`)} y="12">
          {year}
        </text>
      ))}
    </svg>
  )
}

/** The shared part of all treaties' axes, drawn once: the years, the line they lie on, and the chosen day. */
function AxisLines({ id, on }: { id: string; on: IsoDay }) {
  return (
    <svg display="none">
      <g id={id}>
        {YEARS.map((year) => (
          <line
            key={year}
            className={axis.year}
            x1={place(`${year}-01-01`)}
            x2={place(`${year}-01-01`)}
            y1="0"
            y2="100%"
          />
        ))}
        <line className={axis.ground} x1="0" x2="100%" y1="50%" y2="50%" />
        {on >= FIRST && on <= LAST && (
          <line className={axis.day} x1={place(on)} x2={place(on)} y1="0" y2="100%" />
        )}
      </g>
    </svg>
  )
}

/** One treaty on the axis: a mark per state and the line between two, over the shared lines; the text is beside it. */
function DateAxis({ row, lines }: { row: DateRow; lines: string }) {
  const [a, b] = row.sides
  return (
    <svg className={axis.axis} aria-hidden="true">
      <use href={`#${lines}`} />
      {row.between && a?.bound && b?.bound && (
        <line className={axis.between} x1={place(a.bound.day)} x2={place(b.bound.day)} y1="50%" y2="50%" />
      )}
      {row.sides.map((side, index) => (
        <Mark key={side.code} side={side} mark={index as PairSide} />
      ))}
      <EarlyYears sides={row.sides} />
    </svg>
  )
}

function Mark({ side: { bound }, mark }: { side: DateSide; mark: PairSide }) {
  if (!bound) return null
  return (
    <svg x={place(bound.day)} y="50%" overflow="visible">
      {pairShape(mark, bound.isExact && bound.basis === 'deposit' ? undefined : axis.loose)}
    </svg>
  )
}

function EarlyYears({ sides }: { sides: readonly DateSide[] }) {
  const years = sides.flatMap(({ bound }) => (bound && bound.day < FIRST ? [bound.day.slice(0, 4)] : []))
  if (years.length === 0) return null
  return (
    <text className={axis.early} x="0" dx="-9" y="50%" dy="4">
      {[...new Set(years)].join(', ')}
    </text>
  )
}
