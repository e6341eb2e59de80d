import { useId, useMemo, useState } from 'react'
import { type Entity, REGIONS } from '../../domain/entity'
import { type GridOrder, sortGrid, GridHead, GridRow } from './GridRow'
import { useAnswer, useAtlas, useFiles } from '../../state/context'
import { useTexts } from '../../text/context'
import { useResource } from '../../data/useResource'
import { RetryNotice } from '../../ui/Button'
import { TableFrame, LinkNotes } from '../../ui/TableFrame'
import { failureText } from '../../text/sentences/words'
import { sortLabel } from '../../text/sentences/timeline'
import { treatySources, type ValueSource } from '../../text/sentences/valueSources'
import styles from './Grid.module.css'
import type { Instrument, TreatyStatus } from '../../domain/treaty'
import { linkTo, useSiteRoot } from '../../state/sitePlace'
import { sourcePath } from '../../domain/sitePaths'
import { timeOf } from '../../state/clock'
/** Every country and every instrument on the day shown, as a table of classes with their years. */
export function TreatyGrid() {
  const texts = useTexts()
  const { t, day } = texts
  const [order, setOrder] = useState<GridOrder>('name')
  const statusOf = useStatus()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const { inScope } = useAnswer()
  const { instruments } = dataset
  const caption = t('grid.caption', { day: day(timeOf(dataset, filters)) })
  const rows = sortGrid(inScope, order, statusOf)
  const groups =
    order === 'region'
      ? REGIONS.map((region) => ({ region, rows: rows.filter((entity) => entity.region === region) }))
      : [{ region: undefined, rows }]
  const { state, retry } = useResource(useFiles().provenance)
  const provenance = state.status === 'ready' ? state.value : undefined
  const sourcesOf = useMemo(() => provenance && treatySources(texts, provenance), [texts, provenance])
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
              {group.rows.map((entity: Entity) => (
                <GridRow key={entity.code} entity={entity} statusOf={statusOf} />
              ))}
            </tbody>
          ))}
      </table>
      {sourcesOf && <GridSources entities={rows} instruments={instruments} sourcesOf={sourcesOf} />}
    </TableFrame>
  )
}

const useStatus = () => {
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  return (entity: string, instrument: string): TreatyStatus => {
    const { treaty } = dataset.valueOf(entity, { ...filters, theme: 'treaties', instrument })
    if (!treaty) throw new Error(`No status of ${entity} under ${instrument}.`)
    return treaty
  }
}

interface SortChoiceProps {
  order: GridOrder
  onOrder: (order: GridOrder) => void
}

function SortChoice({ order, onOrder }: SortChoiceProps) {
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
    .toSorted(([, a], [, b]) => b.count - a.count)
    .map(([id, { text }]) => ({ id, text, href: linkTo(root, sourcePath(id)) }))
  return (
    <div className={styles.notes}>
      <LinkNotes title={t('table.sourceTitles')} language={dataLang} items={items} />
    </div>
  )
}
