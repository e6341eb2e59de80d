import { useId } from 'react'
import { CorrectLink } from '../../atlas/correct/CorrectLink'
import type { CountryFile } from '../../data/contract'
import type { DetectedRelease } from '../../domain/detectedVictims'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { SourceLines } from '../../atlas/panel/Provenance'
import { Cell, RowHead, ScrollBox, Table, TableRow } from '../../ui/Table'
import { yearRanges } from '../../text/sentences/routeWords'
import { entityLabel, yearsText } from '../../text/sentences/words'
import { Section } from './Section'
import styles from './Sections.module.css'
import provenance from '../../atlas/panel/Provenance.module.css'
import chart from './DetectedChart.module.css'

/** The counts that are shown, by their columns, with the words for them. */
export const DETECTED_COLUMNS: readonly (readonly [string, MessageId])[] = [
  ['girls', 'panel.detected.girls'],
  ['boys', 'panel.detected.boys'],
  ['other_sex', 'panel.detected.otherSex'],
  ['children', 'panel.detected.children'],
  ['children_sexual_exploitation', 'panel.detected.sexual'],
  ['children_forced_labour', 'panel.detected.labour'],
  ['children_other_exploitation', 'panel.detected.other'],
]

/** Detected child victims as published by UNODC: never ranked or summed, `<5` stays `<5`. */
export function DetectedVictims({ file }: { file: CountryFile }) {
  const { t } = useTexts()
  const name = useAtlas(({ dataset }) => entityLabel(dataset.entity(file.entity)))
  const { detectedVictims } = file
  const columns = DETECTED_COLUMNS.filter(([column]) =>
    detectedVictims.some((row) => row[column] !== undefined),
  )
  return (
    <Section title={t('panel.detected')} aside={yearsText(file.detectedVictimsYears)}>
      {detectedVictims.length === 0 ? (
        <p className={styles.text}>
          {t('panel.detected.none', { years: yearsText(file.detectedVictimsYears) })}
        </p>
      ) : (
        <>
          <DetectedChart file={file} name={name} />
          <ScrollBox label={t('panel.detected.table')}>
            <Table
              className={styles.numbers}
              caption={t('panel.detected')}
              heads={[t('panel.detected.year'), ...columns.map(([, word]) => t(word))]}
            >
              {detectedVictims.map((row) => (
                <TableRow key={row.year}>
                  <RowHead>{row.year}</RowHead>
                  {columns.map(([column]) => (
                    <Cell key={column}>{row[column] ?? ''}</Cell>
                  ))}
                </TableRow>
              ))}
            </Table>
          </ScrollBox>
          <OtherReleases releases={file.detectedVictimsReleases} />
          <p className={provenance.quiet}>{t('panel.detected.note')}</p>
          <p className={provenance.quiet}>
            <SourceLines ids={file.detectedVictimsSourceIds} sources={file.sources} />.
          </p>
        </>
      )}
      <CorrectLink value={{ entity: file.entity, part: 'detected' }} about={t('panel.detected')} />
    </Section>
  )
}

/** What another release of UNODC printed for a year, and which years only the older one has. */
function OtherReleases({ releases }: { releases: readonly DetectedRelease[] }) {
  const { t, semicolon } = useTexts()
  const notes = releases.flatMap(({ year, taken, other, printed }) => {
    const figures = DETECTED_COLUMNS.filter(([column]) => printed[column] !== undefined).map(
      ([column, word]) => `${t(word)} ${printed[column]}`,
    )
    return [
      ...(taken < other ? [t('panel.detected.kept', { year, release: taken })] : []),
      ...(figures.length > 0
        ? [t('panel.detected.printed', { year, release: other, figures: figures.join(semicolon) })]
        : []),
    ]
  })
  return (
    notes.length > 0 && (
      <ul className={provenance.quiet}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    )
  )
}

const SERIES = ['children', 'girls', 'boys'] as const
type Series = (typeof SERIES)[number]

/** Years from one that is labelled where the chart is small to the next. */
const SPARSE = 4

/** In px of the chart's own viewBox. */
const WIDTH = 620
const LEFT = 52
const TOP = 12
const HEIGHT = 150
/** "Fewer than five" has a band of its own under the axis, since it is no place on the axis. */
const FEWER = TOP + HEIGHT + 34
const ABSENT = TOP + HEIGHT + 58
const BOTTOM = TOP + HEIGHT + 76

/** Girls are left of the year and boys right, so that equal figures do not hide each other. */
const ASIDE: Record<Series, number> = { children: 0, girls: -9, boys: 9 }

/** Detected child victims by year as published, "fewer than 5" apart: nothing joined, added or averaged. */
function DetectedChart({ file, name }: { file: CountryFile; name: string }) {
  const {
    detectedVictims: rows,
    detectedVictimsYears: [first, last],
  } = file
  const { t } = useTexts()
  const title = useId()
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const step = (WIDTH - LEFT - 28) / (last - first)
  const xOf = (year: number) => Math.round(LEFT + 14 + (year - first) * step)
  const figureOf = (year: number, series: Series) =>
    detectedFigure(rows.find((row) => row.year === year)?.[series])
  const all = years.flatMap((year) => SERIES.map((series) => figureOf(year, series)))
  const top = detectedTop(all)
  const yOf = (value: number) => Math.round(TOP + HEIGHT - (value / top) * HEIGHT)
  const shown = SERIES.filter((series) => years.some((year) => figureOf(year, series)))
  const absent = years.filter((year) => !shown.some((series) => figureOf(year, series)))
  const hasFewer = all.some((figure) => figure?.kind === 'fewer-than-five')
  return (
    <figure className={chart.figure}>
      <svg className={chart.chart} viewBox={`0 0 ${WIDTH} ${BOTTOM + 18}`} role="img" aria-labelledby={title}>
        <title id={title}>{t('countryPage.detected.chart', { name })}</title>
        {[0, top / 2, top].map((value) => (
          <g key={value}>
            <path className={chart.grid} d={`M${LEFT} ${yOf(value)}H${WIDTH}`} />
            {Number.isInteger(value) && (
              <text className={chart.axis} x={LEFT - 8} y={yOf(value) + 4} textAnchor="end">
                {value}
              </text>
            )}
          </g>
        ))}
        {hasFewer && (
          <text className={chart.axis} x={LEFT - 8} y={FEWER + 4} textAnchor="end">
            {'<5'}
          </text>
        )}
        {years.map((year) => (
          <g key={year}>
            <text
              className={(last - year) % SPARSE === 0 ? chart.axis : `${chart.axis} ${chart.between}`}
              x={xOf(year)}
              y={BOTTOM + 12}
              textAnchor="middle"
            >
              {year}
            </text>
            {shown.map((series) => {
              const figure = figureOf(year, series)
              return (
                figure && (
                  <Mark
                    key={series}
                    series={series}
                    figure={figure}
                    x={xOf(year) + ASIDE[series]}
                    y={figure.kind === 'number' ? yOf(figure.value) : FEWER}
                  />
                )
              )
            })}
            {absent.includes(year) && (
              <path className={chart.absent} d={`M${xOf(year) - 4} ${ABSENT - 4}l8 8m0-8l-8 8`} />
            )}
          </g>
        ))}
      </svg>
      <figcaption className={chart.key}>
        {shown.map((series) => (
          <span key={series}>
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <Mark series={series} figure={{ kind: 'number', value: 0 }} x={7} y={7} isKey />
            </svg>{' '}
            {t(`countryPage.detected.${series}`)}
          </span>
        ))}
        {hasFewer && <span>{t('countryPage.detected.fewer')}</span>}
        {absent.length > 0 && (
          <span>
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <path className={chart.absent} d="M3 3l8 8m0-8l-8 8" />
            </svg>{' '}
            {t('countryPage.detected.missing', { years: yearRanges(absent) })}
          </span>
        )}
        <span>{t('countryPage.detected.scale', { name })}</span>
      </figcaption>
    </figure>
  )
}

interface MarkProps {
  series: Series
  figure: DetectedFigure
  x: number
  y: number
  isKey?: boolean
}

/** A disc for children, an upright triangle for girls, a square for boys; hollow for "fewer than 5". */
function Mark({ series, figure, x, y, isKey = false }: MarkProps) {
  const fewer = figure.kind === 'fewer-than-five'
  const place = {
    className: fewer ? `${chart.mark} ${chart.fewer}` : chart.mark,
  }
  const data = isKey ? {} : { 'data-series': series, 'data-figure': fewer ? '<5' : figure.value }
  if (series === 'children') return <circle {...place} {...data} cx={x} cy={y} r="5.5" />
  if (series === 'girls') return <path {...place} {...data} d={`M${x} ${y - 5}l5 9h-10z`} />
  return <rect {...place} {...data} x={x - 4} y={y - 4} width="8" height="8" />
}

/** A UNODC figure of a group in a year: a number, or fewer than five. */
type DetectedFigure =
  { readonly kind: 'number'; readonly value: number } | { readonly kind: 'fewer-than-five' }

/** Reads a cell of the series; an empty cell gives nothing. Throws on anything else. */
export const detectedFigure = (cell: number | string | undefined): DetectedFigure | undefined => {
  if (cell === undefined) return undefined
  if (cell === '<5') return { kind: 'fewer-than-five' }
  if (typeof cell === 'number') return { kind: 'number', value: cell }
  throw new Error(`The series of detected victims prints "${cell}", which is neither a number nor "<5".`)
}

/** Returns the top of a scale: the least of 5, 6, 8, 10, 20, 30, 40, 50, 60, 80, 100 … that holds all figures. */
export const detectedTop = (figures: readonly (DetectedFigure | undefined)[]): number => {
  const most = Math.max(5, ...figures.map((figure) => (figure?.kind === 'number' ? figure.value : 0)))
  const power = 10 ** Math.floor(Math.log10(most))
  return [1, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((top) => top >= most) ?? most
}
