import { CorrectLink } from '../correct/CorrectLink'
import type { RuleId } from '../../domain/rules'
import { sourcePath } from '../../domain/sitePaths'
import { mapRowOf } from '../../domain/themes'
import { loadedValue } from '../../data/resource'
import type { Entity } from '../../domain/entity'
import type { Cell } from '../../pictures/table/cells'
import { reportsUpTo } from '../../domain/evidence'
import { lastReportOf } from '../../state/clock'
import { useAtlas, useFiles, useFilters } from '../../state/context'
import { linkTo, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import type { MessageId } from '../../text/i18n'
import { yearRanges } from '../../text/sentences/routeWords'
import { entityLabel } from '../../text/sentences/words'
import { TABLE_ROLES } from '../../ui/tableRoles'
import styles from './SourcesRow.module.css'

interface SourcesRowProps {
  id: string
  entity: Entity
  rule: RuleId
  cell: Extract<Cell, { kind: 'sources' }>
  columnCount: number
}

/** Under a row: what its answer is read from, by which rule, and the way to correct it. */
export function SourcesRow({ id, entity, rule, cell, columnCount }: SourcesRowProps) {
  const { t, dataLang } = useTexts()
  const root = useSiteRoot()
  const question = useFilters('theme', 'sub', 'instrument')
  return (
    <tr id={id} className={styles.row} data-row-of-sources={entity.code} {...TABLE_ROLES.row}>
      <td colSpan={columnCount} {...TABLE_ROLES.cell}>
        <ReportLines entity={entity} />
        <ul>
          {cell.sources.map(({ id: source, label, locators }) => (
            <li key={source} data-source={source}>
              <a href={linkTo(root, sourcePath(source))} lang={dataLang}>
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
          {t('text.labelled', { label: rule, value: t(`rule.${rule}` as MessageId) })}{' '}
          <CorrectLink value={{ entity: entity.code, ...question }} about={entityLabel(entity)} />
        </p>
      </td>
    </tr>
  )
}

/** For each role the years whose reports state it, of children and of anyone. */
function ReportLines({ entity }: { entity: Entity }) {
  const { t } = useTexts()
  const filters = useAtlas((state) => state.filters)
  const last = useAtlas(({ dataset }) => lastReportOf(dataset, filters))
  const { theme, sub } = filters
  const roles = mapRowOf(theme, sub).roles ?? []
  const stated = loadedValue(useFiles().provenance)?.reportRoles[entity.code]
  if (!stated || roles.length === 0) return null
  return (
    <p>
      {roles.map((role) => {
        const children = reportsUpTo(stated[role].children, last)
        const anyone = reportsUpTo(stated[role].anyone, last)
        const id = children.length > 0 ? 'stated' : anyone.length > 0 ? 'statedNone' : 'statedNever'
        return (
          <span key={role}>
            <b>{t('text.labelled', { label: t(`role.${role}`), value: '' })}</b>
            {t(`table.${id}`, { children: yearRanges(children), anyone: yearRanges(anyone) })}{' '}
          </span>
        )
      })}
    </p>
  )
}
