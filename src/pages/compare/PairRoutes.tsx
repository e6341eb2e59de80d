import type { CountryFile } from '../../data/countryContract'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import { SourceLines } from '../../atlas/panel/SourceLine'
import { type RouteBetween, routesBetween } from '../../text/sentences/pairRoutes'
import { yearRanges } from '../../text/sentences/routeWords'
import { entityLabel } from '../../text/sentences/words'
import styles from './PairRoutes.module.css'
import { SharedRoutes } from './SharedRoutes'

interface PairRoutesProps {
  files: readonly [CountryFile | undefined, CountryFile | undefined]
}

/** Reported routes between the two in both directions, and routes of both to or from one place. */
export function PairRoutes({ files: [first, second] }: PairRoutesProps) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  if (!first || !second) return null
  const nameOf = (code: string): string => {
    const entity = dataset.entityBySlugOrCode(code)
    return entity ? entityLabel(entity) : (first.placeNames[code] ?? second.placeNames[code] ?? code)
  }
  return (
    <section aria-labelledby="compared-routes">
      <h2 id="compared-routes">{t('comparePage.routes')}</h2>
      <Table className={`${styles.table} ${styles.between}`}>
        <caption className="visuallyHidden">{t('comparePage.routes.caption')}</caption>
        <TableHead
          heads={[
            t('comparePage.routes.route'),
            `${t('comparePage.routes.said')}, ${t('comparePage.routes.years')}`,
            t('comparePage.routes.source'),
          ]}
        />
        <TableBody>
          {routesBetween(first, second).map((route) => (
            <Between key={route.origin} route={route} nameOf={nameOf} file={first} />
          ))}
        </TableBody>
      </Table>
      <h3 className={styles.sharedHeading}>{t('comparePage.shared')}</h3>
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
      <RowHead>{t('route.title', { origin: nameOf(origin), destination: nameOf(destination) })}</RowHead>
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
