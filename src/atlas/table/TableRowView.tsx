import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useAtlas, useFiles, useFilters } from '../../state/context'
import { fontsLoaded } from '../../ui/lateFonts'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { entityLabel } from '../../text/sentences/words'
import type { TableRow } from '../../pictures/table/answerTable'
import { Swatch } from '../marks/Swatch'
import { ValueMarks } from '../marks/ValueMarks'
import { useTexts } from '../../text/context'
import type { Cell, Column } from '../../pictures/table/cells'
import { CorrectLink } from '../correct/CorrectLink'
import { sourcePath } from '../../domain/sitePaths'
import { mapRowOf } from '../../domain/themes'
import { loadedValue } from '../../data/resource'
import type { Entity } from '../../domain/entity'
import { reportsUpTo, type RuleId } from '../../domain/evidence'
import { lastReportOf } from '../../state/clock'
import { useSiteRoot } from '../../state/sitePlace'
import { DataTexts } from '../../text/dataTexts'
import type { MessageId } from '../../text/i18n'
import { yearRanges } from '../../text/sentences/routeWords'
import styles from './TableView.module.css'

function CellContent({ cell }: { cell: Cell }): ReactNode {
  const { day } = useTexts()
  switch (cell.kind) {
    case 'country':
      return <CountryButton code={cell.entity.code} label={cell.label} />
    case 'coded':
      return cell.fill ? (
        <span className={styles.class}>
          <Swatch fill={cell.fill} />
          <span>
            {cell.words}
            <ValueMarks marks={cell.marks ?? []} />
          </span>
        </span>
      ) : (
        cell.words
      )
    case 'number':
      return cell.value
    case 'share':
      return cell.words
    case 'day':
      return <time dateTime={cell.iso}>{day(cell.iso)}</time>
    case 'page':
      return (
        <a className={styles.link} href={cell.href}>
          {cell.words}
        </a>
      )
    default:
      return null
  }
}

function CountryButton({ code, label }: { code: string; label: string }) {
  const isChosen = useAtlas((state) => state.filters.entity === code)
  const selectEntity = useAtlas((state) => state.selectEntity)
  return (
    <button type="button" className={styles.name} aria-pressed={isChosen} onClick={() => selectEntity(code)}>
      {label}
    </button>
  )
}

/** Opens the sources of a row below it. */
function SourcesButton({ id, name, count, isOpen, onToggle }: SourcesButtonProps) {
  const { t } = useTexts()
  return (
    <button
      type="button"
      className={styles.opener}
      aria-expanded={isOpen}
      aria-controls={isOpen ? id : undefined}
      aria-label={t('table.sourcesOf', { name, count })}
      onClick={onToggle}
    >
      <svg width="9" height="10" viewBox="0 0 9 10" aria-hidden="true">
        <path d="M1 .5 8 5 1 9.5Z" fill="currentColor" />
      </svg>{' '}
      {count}
    </button>
  )
}

interface SourcesButtonProps {
  id: string
  name: string
  count: number
  isOpen: boolean
  onToggle: () => void
}

interface TableRowViewProps {
  row: TableRow
  columns: readonly Column[]
}

/** A country with its fields; marked while its class is pointed at in the key, and while it is chosen. */
export function TableRowView({ row: { entity, classes, cells, rule }, columns }: TableRowViewProps) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const place = useRef<HTMLTableRowElement>(null)
  const isChosen = useAtlas((state) => state.filters.entity === entity.code)
  const isPointed = useAtlas(({ highlighted }) => highlighted !== null && classes.includes(highlighted))
  const sources = cells.find((cell) => cell.kind === 'sources')
  const hasSources = sources !== undefined
  useEffect(() => {
    if (!isChosen) return
    // Fonts and sources that load after the table change the heights of its rows.
    void fontsLoaded().then(() => place.current && bringIntoView(place.current))
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- runs again once the sources are loaded
  }, [isChosen, hasSources])
  return (
    <>
      <tr
        ref={place}
        className={isOpen ? `${styles.row} ${styles.opened}` : styles.row}
        data-entity-row={entity.code}
        data-class={classes.join(' ')}
        data-chosen={isChosen || undefined}
        data-pointed={isPointed || undefined}
        {...TABLE_ROLES.row}
      >
        {cells.map((cell, index) => {
          const column = columns[index]?.id
          return cell.kind === 'country' ? (
            <th key={column} scope="row" className={styles.rowHead} {...TABLE_ROLES.rowHead}>
              <CellContent cell={cell} />
            </th>
          ) : (
            <td
              key={column}
              className={styles.cell}
              data-kind={cell.kind}
              data-column={column}
              data-label={columns[index]?.head}
              {...TABLE_ROLES.cell}
            >
              {cell.kind === 'sources' ? (
                <SourcesButton
                  id={id}
                  name={entityLabel(entity)}
                  count={cell.count}
                  isOpen={isOpen}
                  onToggle={() => setOpen(!isOpen)}
                />
              ) : (
                <CellContent cell={cell} />
              )}
            </td>
          )
        })}
      </tr>
      {isOpen && sources && (
        <SourcesRow id={id} entity={entity} rule={rule} cell={sources} columnCount={columns.length} />
      )}
    </>
  )
}

/** Scrolls the row of a country chosen elsewhere into the table's own viewport, never the page. */
const bringIntoView = (row: HTMLTableRowElement): void => {
  const region = row.closest('[role="region"]')
  const table = row.closest('table')
  if (!region || !table?.tHead || region.scrollHeight <= region.clientHeight) return
  const headHeight = table.tHead.offsetHeight
  const lowest = row.offsetTop - headHeight
  const highest = row.offsetTop + row.offsetHeight - region.clientHeight
  if (region.scrollTop >= highest && region.scrollTop <= lowest) return
  const starts = [...table.querySelectorAll<HTMLElement>('tbody tr')].map((tr) => tr.offsetTop - headHeight)
  region.scrollTop = region.scrollTop > lowest ? lowest : (starts.find((start) => start >= highest) ?? lowest)
}

interface SourcesRowProps {
  id: string
  entity: Entity
  rule: RuleId
  cell: Extract<Cell, { kind: 'sources' }>
  columnCount: number
}

/** Under a row: what its answer is read from, by which rule, and the way to correct it. */
function SourcesRow({ id, entity, rule, cell, columnCount }: SourcesRowProps) {
  const { t, dataLang, labelled } = useTexts()
  const root = useSiteRoot()
  const question = useFilters('theme', 'sub', 'instrument')
  return (
    <tr id={id} className={styles.sources} {...TABLE_ROLES.row}>
      <td colSpan={columnCount} {...TABLE_ROLES.cell}>
        <ReportLines entity={entity} />
        <ul>
          {cell.sources.map(({ id: source, label, locators }) => (
            <li key={source} data-source={source}>
              <a href={root + sourcePath(source)} lang={dataLang}>
                {label}
              </a>
              {cell.hasPlaces && (
                <span className={styles.place}>
                  : <DataTexts of={locators} />
                </span>
              )}
            </li>
          ))}
        </ul>
        <p>
          {labelled(rule, t(`rule.${rule}` as MessageId))}{' '}
          <CorrectLink value={{ entity: entity.code, ...question }} about={entityLabel(entity)} />
        </p>
      </td>
    </tr>
  )
}

/** For each role the years whose reports state it, of children and of anyone. */
function ReportLines({ entity }: { entity: Entity }) {
  const { t, semicolon, labelled } = useTexts()
  const filters = useAtlas((state) => state.filters)
  const last = useAtlas(({ dataset }) => lastReportOf(dataset, filters))
  const { theme, sub } = filters
  const roles = mapRowOf(theme, sub).roles ?? []
  const stated = loadedValue(useFiles().provenance)?.reportRoles[entity.code]
  if (!stated || roles.length === 0) return null
  return (
    <p>
      {roles.map((role) => {
        const counted = (['children', 'anyone'] as const).flatMap((evidence) => {
          const years = yearRanges(reportsUpTo(stated[role][evidence], last))
          return years === '' ? [] : [`${t(`table.other.${evidence}`)} ${years}`]
        })
        const value = counted.join(semicolon) || t('class.not-mentioned')
        return (
          <span key={role}>
            <b>{labelled(t(`role.${role}`), '')}</b>
            {value}.{' '}
          </span>
        )
      })}
    </p>
  )
}
