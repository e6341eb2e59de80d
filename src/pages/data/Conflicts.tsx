import { sourcePath } from '../../domain/sitePaths'
import { classesOf, type MapOfTheme, type SubId, subsOf, type ThemeId } from '../../domain/themes'
import { useAtlas } from '../../state/context'
import { useFilesRoot, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import type { Texts } from '../../text/i18n'
import { namesWith } from '../../text/sentences/routeWords'
import { classLabel, questionLabel } from '../../text/sentences/words'
import { Cell, RowHead, Table, TableRow } from '../../ui/Table'
import { DETECTED_COLUMNS } from '../country/DetectedVictims'
import type { ListedConflict, PublishedData, SiteData } from '../sitePage'
import { UncountedRoutes } from '../../atlas/panel/Conflicts'
import shared from '../text.module.css'
import { changedQuestion } from './Changes'
import methods from './Data.module.css'
import { dataPage } from './dataPage'
import tables from '../../ui/Table.module.css'
import styles from './Tables.module.css'

const KINDS = [
  'role-route',
  'other-law',
  'same-year',
  'undated',
  'coded-offence',
  'release',
  'parts',
] as const

/** Every contradiction between two of our sources, folded, by kind; then the routes that are not counted. */
export const page = dataPage('conflicts', Conflicts)

function Conflicts({ data: { published, countryFile } }: { data: SiteData }) {
  const { t, compare } = useTexts()
  const files = useFilesRoot()
  const dataset = useAtlas((state) => state.dataset)
  const nameOf = namesWith(dataset, {})
  const all = published.conflicts
    .map((row) => ({ ...row, name: nameOf(row.entity) }))
    .sort((a, b) => compare(a.name, b.name) || a.years.localeCompare(b.years))
  const uncounted = dataset.entities.map(({ code }) => countryFile(code))
  return (
    <>
      <p>
        {t('methods.conflicts.lead')} <a href={`${files}data/conflicts.csv`}>conflicts.csv</a>
      </p>
      {KINDS.map((kind) => (
        <ConflictsOfKind
          key={kind}
          kind={kind}
          rows={all.filter((row) => row.kind === kind)}
          published={published}
        />
      ))}
      <div className="quietText">
        {uncounted.map((file) => (
          <UncountedRoutes key={file.entity} file={file} />
        ))}
      </div>
    </>
  )
}

interface NamedConflict extends ListedConflict {
  readonly name: string
}

interface ConflictsOfKindProps {
  kind: (typeof KINDS)[number]
  rows: readonly NamedConflict[]
  published: PublishedData
}

/** The contradictions of one kind; where all are between the same two sources, these are named once. */
function ConflictsOfKind({ kind, rows, published }: ConflictsOfKindProps) {
  const { t, labelled } = useTexts()
  const pairs = new Set(rows.map((row) => `${row.source_ids} ${row.other_source_ids}`))
  const [first] = rows
  const isOnePair = pairs.size === 1
  const isOfVictims = kind === 'release' || kind === 'parts'
  const heads = [t('methods.conflicts.shown'), t('methods.conflicts.other')] as const
  return (
    <details className={`${shared.fold} ${methods.details}`} id={`conflicts-${kind}`} data-conflicts={kind}>
      <summary>
        {t(`methods.conflicts.${kind}`)} <span className="quietText">{rows.length}</span>
      </summary>
      {isOnePair && first && (
        <ul className={shared.points}>
          {[first.source_ids, first.other_source_ids].map((ids, index) => (
            <li key={heads[index]}>
              {labelled(heads[index] ?? '', '')} <SourceLinks ids={ids} published={published} />
            </li>
          ))}
        </ul>
      )}
      <Table
        className={`${tables.blocks} ${styles.conflicts}`}
        caption={t(`methods.conflicts.${kind}`)}
        heads={[
          t('changes.entity'),
          ...(isOfVictims ? [] : [t('changes.indicator')]),
          t('methods.conflicts.years'),
          ...heads,
        ]}
      >
        {rows.map((row, index) => (
          // A country may contradict itself twice on one question in a year.
          <ConflictRow key={index} row={row} published={published} hasSources={!isOnePair} />
        ))}
      </Table>
    </details>
  )
}

interface AskedMap {
  readonly theme: ThemeId | null
  readonly sub: SubId
}

interface ConflictRowProps {
  row: NamedConflict
  published: PublishedData
  hasSources: boolean
}

function ConflictRow({ row, published, hasSources }: ConflictRowProps) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const map = changedQuestion(dataset, { indicator: row.question })
  const areReleases = row.kind === 'release'
  return (
    <TableRow data-conflict={`${row.entity} ${row.question}`}>
      <RowHead>{row.name}</RowHead>
      {map.theme !== null && <Cell>{askedWords(texts, row, { ...map, theme: map.theme })}</Cell>}
      <Cell data-label={t('methods.conflicts.years')}>
        {row.years ? row.years.replace('-', '–') : t('methods.conflicts.noDate')}
      </Cell>
      <Cell data-label={t('methods.conflicts.shown')}>
        <Said words={said(texts, row.shown, map)} law={row.law} />
        {hasSources && <SourceLinks ids={row.source_ids} published={published} areReleases={areReleases} />}
      </Cell>
      <Cell data-label={t('methods.conflicts.other')}>
        <Said words={said(texts, row.other, map)} law={row.other_law} />
        {hasSources && (
          <SourceLinks ids={row.other_source_ids} published={published} areReleases={areReleases} />
        )}
      </Cell>
    </TableRow>
  )
}

/** The question with the role that it is about, and whose trafficking is meant. */
const askedWords = (texts: Texts, { who, about }: ListedConflict, map: MapOfTheme): string =>
  about && who ? texts.t(`sub.about.${who}`, { label: texts.t(`role.${about}`) }) : questionLabel(texts, map)

/** A class in words, or the counts that UNODC prints. */
const said = (texts: Texts, value: string, { theme, sub }: AskedMap): string => {
  const { t, semicolon } = texts
  if (theme === null)
    return value
      .split(';')
      .map((count) => count.split('='))
      .map(([column, number]) => {
        const [, words] = DETECTED_COLUMNS.find(([name]) => name === column) ?? []
        return `${t(words ?? 'methods.conflicts.allVictims')} ${number}`
      })
      .join(semicolon)
  // A role is a class of the map of one role, and the other source may answer another map of the theme.
  const map = [sub, ...subsOf(theme)].find((one) => classesOf(theme, one).includes(value)) ?? sub
  return classLabel(texts, theme, map, value)
}

function Said({ words, law }: { words: string; law: string }) {
  return (
    <>
      {words}
      {law && (
        <>
          {' ('}
          <DataTexts of={law.split('; ')} />)
        </>
      )}
    </>
  )
}

interface SourceLinksProps {
  ids: string
  published: PublishedData
  /** Whether they are releases of one work, which their dates tell apart. */
  areReleases?: boolean
}

function SourceLinks({ ids, published, areReleases = false }: SourceLinksProps) {
  const { dataLang } = useTexts()
  const root = useSiteRoot()
  return ids.split(';').map((id) => {
    const source = published.sources.find((one) => one.id === id)
    return (
      <a key={id} className={styles.source} href={root + sourcePath(id)} lang={dataLang}>
        {(areReleases ? source?.date : source?.title) ?? id}
      </a>
    )
  })
}
