import { type ReactNode, useEffect, useRef } from 'react'
import { CorrectLink } from '../correct/CorrectLink'
import { useAtlas, useFilters } from '../../state/context'
import { fontsLoaded } from '../../ui/lateFonts'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { entityLabel } from '../../text/sentences/words'
import type { TableRow } from '../../export/table/answerTable'
import type { Column } from '../../export/table/column'
import styles from './TableRowView.module.css'
import { Swatch } from '../marks/Swatch'
import { linkTo, useSiteRoot } from '../../state/sitePlace'
import { sourcePath } from '../../domain/sitePaths'
import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import type { Cell } from '../../export/table/cells'

function CellContent({ cell }: { cell: Cell }): ReactNode {
  const { day } = useTexts()
  switch (cell.kind) {
    case 'country':
      return <CountryButton code={cell.entity.code} label={cell.label} />
    case 'coded':
      return cell.fill ? (
        <span className={styles.class}>
          <Swatch fill={cell.fill} />
          <span>{cell.words}</span>
        </span>
      ) : (
        cell.words
      )
    case 'number':
      return cell.value
    case 'day':
      return <time dateTime={cell.iso}>{day(cell.iso)}</time>
    case 'rule':
      return cell.rule
    case 'sources':
      return <Sources {...cell} />
    case 'page':
      return (
        <a className={styles.link} href={cell.href}>
          {cell.words}
        </a>
      )
    case 'empty':
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

function Sources({ sources, hasPlaces }: Extract<Cell, { kind: 'sources' }>) {
  const { dataLang } = useTexts()
  const root = useSiteRoot()
  return (
    <ul className={styles.sources}>
      {sources.map(({ id, label, locators }) => (
        <li key={id} data-source={id}>
          <a className={styles.source} href={linkTo(root, sourcePath(id))} lang={dataLang}>
            {label}
          </a>
          {hasPlaces && (
            <span className={styles.place}>
              : <DataTexts of={locators} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

interface TableRowViewProps {
  row: TableRow
  columns: readonly Column[]
}

/** A country with its fields; marked while its class is pointed at in the key, and while it is chosen. */
export function TableRowView({ row: { entity, classes, cells }, columns }: TableRowViewProps) {
  const place = useRef<HTMLTableRowElement>(null)
  const question = useFilters('theme', 'sub', 'instrument')
  const isChosen = useAtlas((state) => state.filters.entity === entity.code)
  const isPointed = useAtlas(({ highlighted }) => highlighted !== null && classes.includes(highlighted))
  const hasSources = cells.some((cell) => cell.kind === 'sources' && cell.sources.length > 0)
  useEffect(() => {
    if (!isChosen) return
    // Fonts and sources that load after the table change the heights of its rows.
    void fontsLoaded().then(() => place.current && bringIntoView(place.current))
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- runs again once the sources are loaded
  }, [isChosen, hasSources])
  return (
    <tr
      ref={place}
      className={styles.row}
      data-entity-row={entity.code}
      data-class={classes.join(' ')}
      data-chosen={isChosen || undefined}
      data-pointed={isPointed || undefined}
      {...TABLE_ROLES.row}
    >
      {cells.map((cell, index) => {
        const id = columns[index]?.id
        return cell.kind === 'country' ? (
          <th key={id} scope="row" className={styles.rowHead} {...TABLE_ROLES.rowHead}>
            <CellContent cell={cell} />
          </th>
        ) : (
          <td
            key={id}
            className={styles.cell}
            data-kind={cell.kind}
            data-column={id}
            data-head={columns[index]?.head}
            {...TABLE_ROLES.cell}
          >
            <CellContent cell={cell} />
            {cell.kind === 'sources' && (
              <CorrectLink value={{ entity: entity.code, ...question }} about={entityLabel(entity)} />
            )}
          </td>
        )
      })}
    </tr>
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
