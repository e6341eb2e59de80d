import { useId, useMemo, useState, memo } from 'react'
import { type Entity, REGIONS, type EntityCode } from '../../domain/entity'
import { useAnswer, useAtlas, useFiles, useAtlasStore, useAtlasData } from '../../state/context'
import { useTexts } from '../../text/context'
import { useResource } from '../../data/useResource'
import { RetryNotice } from '../../ui/Button'
import { TableFrame, LinkNotes } from '../../ui/TableFrame'
import { failureText, entityLabel, instrumentLabel, treatyWords } from '../../text/sentences/words'
import type { Instrument, TreatyStatus, InstrumentId } from '../../domain/treaty'
import { useSiteRoot } from '../../state/sitePlace'
import { sourcePath } from '../../domain/sitePaths'
import { timeOf } from '../../state/clock'
import { fillOfClass } from '../../map/geometry/fills'
import { Swatch } from '../marks/Swatch'
import { classesOf } from '../../domain/themes'
import { sortLabel, shortStatus } from '../../text/sentences/dateWords'
import { treatySources, type ValueSource } from '../../pictures/table/valueSources'
import styles from './Grid.module.css'

/** Every country and every instrument on the day shown, as a table of classes with their years. */
export function TreatyGrid() {
  const texts = useTexts()
  const { t, day } = texts
  const [order, setOrder] = useState<GridOrder>('name')
  const { dataset, filters } = useAtlasData()
  const statusOf: StatusOf = (entity, instrument) => {
    const { treaty } = dataset.valueOf(entity, { ...filters, theme: 'treaties', instrument })
    if (!treaty) throw new Error(`No status of ${entity} under ${instrument}.`)
    return treaty
  }
  const { inScope } = useAnswer()
  const { instruments } = dataset
  const caption = t('grid.caption', { day: day(timeOf(dataset, filters)) })
  const rows = sortGrid(inScope, order, statusOf)
  const groups = (order === 'region' ? REGIONS : [null]).map((region) => ({
    region,
    rows: rows.filter((entity) => region === null || entity.region === region),
  }))
  const { state, retry } = useResource(useFiles().provenance)
  const sourcesOf = useMemo(
    () => (state.status === 'ready' ? treatySources(texts, state.value) : null),
    [texts, state],
  )
  return (
    <TableFrame
      label={t('grid.label')}
      hasTallHead
      data-grid=""
      bar={<SortChoice order={order} onOrder={setOrder} />}
      notice={
        state.status === 'failed' && (
          <RetryNotice label={t('failure.retry')} onRetry={retry}>
            <b>{t('table.sourcesFailed')}</b> {t('table.sourcesFailedMore')} {failureText(texts, state.error)}
          </RetryNotice>
        )
      }
    >
      <table className={styles.table}>
        <caption className={styles.caption}>
          <b>{caption}</b> {t('grid.hint')}
        </caption>
        <GridHead order={order} />
        {groups
          .filter((group) => group.rows.length > 0)
          .map((group) => (
            <tbody key={group.region ?? ''}>
              {group.region && (
                <tr className={styles.regionRow}>
                  <th scope="rowgroup" colSpan={instruments.length + 1}>
                    <span className={styles.region}>{t(`region.${group.region}`)}</span>
                  </th>
                </tr>
              )}
              {group.rows.map((entity) => (
                <GridRow key={entity.code} entity={entity} statusOf={statusOf} />
              ))}
            </tbody>
          ))}
      </table>
      {sourcesOf && <GridSources entities={rows} instruments={instruments} sourcesOf={sourcesOf} />}
    </TableFrame>
  )
}

function SortChoice({ order, onOrder }: { order: GridOrder; onOrder: (order: GridOrder) => void }) {
  const texts = useTexts()
  const id = useId()
  const instruments = useAtlas((state) => state.dataset.instruments)
  return (
    <p className={styles.sort}>
      <label htmlFor={id}>{texts.t('grid.sort')}</label>
      <select id={id} value={order} onChange={(event) => onOrder(event.target.value)}>
        {['name', 'region', ...instruments.map((instrument) => instrument.id)].map((by) => (
          <option key={by} value={by}>
            {sortLabel(texts, by)}
          </option>
        ))}
      </select>
    </p>
  )
}

interface GridSourcesProps {
  entities: readonly Entity[]
  instruments: readonly Instrument[]
  sourcesOf: (entity: string, instrument: string) => readonly ValueSource[]
}

function GridSources({ entities, instruments, sourcesOf }: GridSourcesProps) {
  const { t, dataLang } = useTexts()
  const root = useSiteRoot()
  const uses = new Map<string, { text: string; count: number }>()
  for (const { id, title } of entities.flatMap(({ code }) =>
    instruments.flatMap((instrument) => sourcesOf(code, instrument.id)),
  ))
    uses.set(id, { text: title, count: (uses.get(id)?.count ?? 0) + 1 })
  const items = [...uses]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([id, { text }]) => ({ id, text, href: root + sourcePath(id) }))
  return (
    <div className={styles.notes}>
      <LinkNotes title={t('table.sourceTitles')} language={dataLang} items={items} />
    </div>
  )
}

/** Order by name, the study's sub-regions, or the day of one instrument; never by a number of treaties. */
type GridOrder = 'name' | 'region' | InstrumentId

type StatusOf = (entity: EntityCode, instrument: InstrumentId) => TreatyStatus

const CLASS_ORDER = classesOf('treaties', 'main')

const rankOf = ({ class: classId, since = '9999' }: TreatyStatus): string =>
  `${CLASS_ORDER.indexOf(classId)} ${classId === 'bound' || classId === 'signed' ? since : ''}`

/** Sorts the grid's rows; entities are given by name, which stays the order among equals. */
const sortGrid = (entities: readonly Entity[], order: GridOrder, statusOf: StatusOf): readonly Entity[] => {
  if (order === 'name') return entities
  if (order === 'region')
    return REGIONS.flatMap((region) => entities.filter((entity) => entity.region === region))
  const rank = new Map(entities.map(({ code }) => [code, rankOf(statusOf(code, order))]))
  return [...entities].sort((a, b) => (rank.get(a.code) ?? '').localeCompare(rank.get(b.code) ?? ''))
}

/** Column heads: the instruments' names, each a link to its map. */
function GridHead({ order }: { order: GridOrder }) {
  const texts = useTexts()
  const store = useAtlasStore()
  const instruments = useAtlas((state) => state.dataset.instruments)
  const current = useAtlas((state) => state.filters.instrument)
  const showOnMap = (instrument: string) => {
    store.getState().selectInstrument(instrument)
    store.getState().selectView('map')
  }
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner} aria-sort={order === 'name' ? 'ascending' : undefined}>
          {texts.t('grid.country')}
        </th>
        {instruments.map(({ id }) => (
          <th
            key={id}
            scope="col"
            className={id === current ? `${styles.column} ${styles.current}` : styles.column}
            aria-sort={order === id ? 'ascending' : undefined}
          >
            <button
              type="button"
              className={styles.columnName}
              title={texts.t('grid.toMap', { instrument: instrumentLabel(texts, id) })}
              onClick={() => showOnMap(id)}
            >
              {instrumentLabel(texts, id)}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** A country under every instrument; a press anywhere in the row opens it. */
function GridRow({ entity, statusOf }: { entity: Entity; statusOf: StatusOf }) {
  const instruments = useAtlas((state) => state.dataset.instruments)
  const classes = useAtlas((state) => state.filters.classes)
  const current = useAtlas((state) => state.filters.instrument)
  const isChosen = useAtlas((state) => state.filters.entity === entity.code)
  const selectEntity = useAtlas((state) => state.selectEntity)
  return (
    <tr className={styles.row} data-chosen={isChosen || undefined} onClick={() => selectEntity(entity.code)}>
      <th scope="row" className={styles.rowHead}>
        <button type="button" className={styles.rowName} aria-pressed={isChosen}>
          {entityLabel(entity)}
        </button>
      </th>
      {instruments.map(({ id }) => {
        const { class: classId, rule: _, ...status } = statusOf(entity.code, id)
        return (
          <Cell
            key={id}
            name={`${entity.code} ${id}`}
            classId={classId}
            {...status}
            isCurrent={id === current}
            isShown={classes.length === 0 || classes.includes(classId)}
          />
        )
      })}
    </tr>
  )
}

interface CellProps extends Omit<TreatyStatus, 'class' | 'rule'> {
  name: string
  classId: string
  isCurrent: boolean
  isShown: boolean
}

/** A cell takes primitive values only, so that a change of day rerenders changed cells alone. */
const Cell = memo(function Cell({ name, classId, isCurrent, isShown, ...status }: CellProps) {
  const texts = useTexts()
  const words = texts.capital(treatyWords(texts, status))
  return (
    <td
      className={isCurrent ? `${styles.cell} ${styles.current}` : styles.cell}
      data-grid-cell={name}
      data-class={classId}
    >
      {isShown && (
        <span className={styles.value} title={words} aria-hidden="true">
          <Swatch fill={fillOfClass('treaties', 'main', classId)} />
          {shortStatus(texts, status)}
        </span>
      )}
      <span className="visuallyHidden">{words}</span>
    </td>
  )
})
