import type { CountryFile } from '../../dataset/contract'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { SourceLines } from '../../views/panel/SourceLine'
import { type RouteBetween, routesBetween } from '../../wording/pairRoutes'
import { yearRanges } from '../../wording/routes'
import { entityLabel } from '../../wording/words'
import styles from './PairRoutes.module.css'
import { SharedRoutes } from './SharedRoutes'

interface PairRoutesProps {
  files: readonly [CountryFile | undefined, CountryFile | undefined]
}

/** What reports say of routes between the two, in both directions, and of routes both have to or from one place. */
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
      <table {...TABLE_ROLES.table} className={`${styles.table} ${styles.between}`}>
        <caption className="visuallyHidden">{t('comparePage.routes.caption')}</caption>
        <thead {...TABLE_ROLES.group}>
          <tr {...TABLE_ROLES.row}>
            <th {...TABLE_ROLES.columnHead} scope="col">
              {t('comparePage.routes.route')}
            </th>
            <th {...TABLE_ROLES.columnHead} scope="col">
              {t('comparePage.routes.said')}, {t('comparePage.routes.years')}
            </th>
            <th {...TABLE_ROLES.columnHead} scope="col">
              {t('comparePage.routes.source')}
            </th>
          </tr>
        </thead>
        <tbody {...TABLE_ROLES.group}>
          {routesBetween(first, second).map((route) => (
            <Between key={route.origin} route={route} nameOf={nameOf} file={first} />
          ))}
        </tbody>
      </table>
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
    <tr {...TABLE_ROLES.row} data-route={`${origin}-${destination}`}>
      <th {...TABLE_ROLES.rowHead} scope="row">
        {t('route.title', { origin: nameOf(origin), destination: nameOf(destination) })}
      </th>
      <td {...TABLE_ROLES.cell}>
        {groups.length === 0
          ? t('comparePage.routes.none')
          : groups
              .map((group) => t(`comparePage.routes.${group.victims}`, { years: yearRanges(group.years) }))
              .join(' ')}
        {groups.length > 0 && !isAboutChildren && ` ${t('comparePage.routes.noChildren')}`}
      </td>
      <td {...TABLE_ROLES.cell} className={styles.source}>
        {years.length > 0 && (
          <>
            {t('route.locator', { years: yearRanges(years), origin, destination })}
            <span className={styles.named}>
              {'. '}
              <SourceLines ids={sourceIds} sources={file.sources} />.
            </span>
          </>
        )}
      </td>
    </tr>
  )
}
