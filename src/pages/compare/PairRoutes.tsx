import { Fragment } from 'react'
import { PairMark, type PairSide } from '../../atlas/marks/Verdict'
import { SourceLines } from '../../atlas/panel/Provenance'
import type { CountryFile } from '../../data/contract'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { byName, namesWith, routeTitle, yearRanges } from '../../text/sentences/routeWords'
import { entityLabel } from '../../text/sentences/words'
import { Cell, RowHead, Table, TableRow } from '../../ui/Table'
import type { ComparedFiles } from './RowsTable'
import {
  ENDS,
  type RouteBetween,
  type SharedRoute,
  routesBetween,
  sharedRoutes,
  type RouteLine,
} from '../../state/countryRoutes'
import tables from '../../ui/Table.module.css'
import styles from './PairRoutes.module.css'

/** Reported routes between the two in both directions, and routes of both to or from one place. */
export function PairRoutes({ files: [first, second] }: Pick<ComparedFiles, 'files'>) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  if (!first || !second) return null
  const nameOf = namesWith(dataset, { ...second.placeNames, ...first.placeNames })
  return (
    <section aria-labelledby="compared-routes">
      <h2 id="compared-routes">{t('comparePage.routes')}</h2>
      <Table
        className={`${tables.blocks} ${styles.between}`}
        caption={t('comparePage.routes.caption')}
        heads={[
          t('comparePage.routes.route'),
          `${t('comparePage.routes.said')}, ${t('comparePage.routes.years')}`,
          t('comparePage.routes.source'),
        ]}
      >
        {routesBetween(first, second.entity).map((route) => (
          <Between key={route.origin} route={route} nameOf={nameOf} file={first} />
        ))}
      </Table>
      <h3 className="screenOnly">{t('comparePage.shared')}</h3>
      <SharedRoutes files={[first, second]} nameOf={nameOf} />
      <p className={styles.note}>{t('panel.routes.note')}</p>
    </section>
  )
}

interface BetweenProps {
  route: RouteBetween
  nameOf: (code: string) => string
  file: CountryFile
}

function Between({ route, nameOf, file }: BetweenProps) {
  const { t } = useTexts()
  const { origin, destination, groups, years, sourceIds } = route
  const isAboutChildren = groups.some(({ victims }) => victims === 'children')
  return (
    <TableRow data-route={`${origin}-${destination}`}>
      <RowHead>{routeTitle(route, nameOf)}</RowHead>
      <Cell>
        {groups.length === 0
          ? t('comparePage.routes.none')
          : groups
              .map((group) => t(`comparePage.routes.${group.victims}`, { years: yearRanges(group.years) }))
              .join(' ')}
        {groups.length > 0 && !isAboutChildren && ` ${t('comparePage.routes.noChildren')}`}
      </Cell>
      <Cell className={styles.source}>
        {years.length > 0 && (
          <>
            {t('route.locator', { years: yearRanges(years), origin, destination })}
            <span className={styles.named}>
              {'. '}
              <SourceLines ids={sourceIds} sources={file.sources} />.
            </span>
          </>
        )}
      </Cell>
    </TableRow>
  )
}

interface SharedRoutesProps {
  files: readonly [CountryFile, CountryFile]
  nameOf: (code: string) => string
}

/** Third places at the other end of routes of both, by name, with the years on both sides. */
function SharedRoutes({ files, nameOf }: SharedRoutesProps) {
  const texts = useTexts()
  const { t } = texts
  return (
    <dl className={styles.shared}>
      {ENDS.map((end) => (
        <div key={end} data-shared={end}>
          <dt>{t(`comparePage.shared.${end}`)}</dt>
          <Direction routes={sharedRoutes(files, end, byName(texts, nameOf))} files={files} nameOf={nameOf} />
        </div>
      ))}
    </dl>
  )
}

interface DirectionProps extends SharedRoutesProps {
  routes: readonly SharedRoute[]
}

function Direction({ routes, files, nameOf }: DirectionProps) {
  const { t } = useTexts()
  const lines = (['children', 'others'] as const).map((kind) => ({
    kind,
    places: routes.filter(({ isForChildren }) => isForChildren === (kind === 'children')),
  }))
  if (routes.length === 0) return <dd>{t('comparePage.shared.none')}</dd>
  return (
    <dd>
      {lines
        .filter(({ places }) => places.length > 0)
        .map(({ kind, places }) => (
          <p key={kind}>
            {t(`comparePage.shared.${kind}`, { places: places.map(({ place }) => nameOf(place)).join(', ') })}
          </p>
        ))}
      <details className={styles.details}>
        <summary>{t('comparePage.shared.details')}</summary>
        <YearsTable routes={routes} files={files} nameOf={nameOf} />
      </details>
    </dd>
  )
}

function YearsTable({ routes, files, nameOf }: DirectionProps) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const sources = files.flatMap((file) => file.sources)
  const sourceIds = [...new Set(files.flatMap(({ corridors }) => corridors.flatMap((one) => one.sourceIds)))]
  return (
    <>
      <Table
        className={styles.table}
        caption={t('comparePage.shared.details')}
        heads={[
          t('comparePage.shared.place'),
          ...files.map(({ entity }, index) => (
            <Fragment key={entity}>
              <PairMark side={index as PairSide} /> {entityLabel(dataset.entity(entity))}
            </Fragment>
          )),
        ]}
      >
        {routes.map(({ place, lines }) => (
          <TableRow key={place}>
            <RowHead>{nameOf(place)}</RowHead>
            {lines.map((line, index) => (
              <Cell key={files[index as PairSide].entity}>
                <Years line={line} />
              </Cell>
            ))}
          </TableRow>
        ))}
      </Table>
      <p className={styles.source}>
        <SourceLines ids={sourceIds} sources={sources} />.
      </p>
    </>
  )
}

function Years({ line: { childYears, otherYears } }: { line: RouteLine }) {
  const { t, semicolon } = useTexts()
  return [
    ...(childYears.length > 0 ? [t('comparePage.shared.childYears', { years: yearRanges(childYears) })] : []),
    ...(otherYears.length > 0 ? [t('comparePage.shared.otherYears', { years: yearRanges(otherYears) })] : []),
  ].join(semicolon)
}
