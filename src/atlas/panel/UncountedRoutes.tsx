import type { CountryFile } from '../../data/contract'
import { useAtlas } from '../../state/context'
import { routesOf } from '../../state/routes'
import { useTexts } from '../../text/context'
import { namesWith, routeTitle, yearRanges } from '../../text/sentences/routeWords'
import styles from './Provenance.module.css'

/** The routes of a country that may be of offenders, so that they are neither drawn nor counted (R35). */
export function UncountedRoutes({
  file: { uncountedCorridors, placeNames },
}: {
  file: Pick<CountryFile, 'uncountedCorridors' | 'placeNames'>
}) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const nameOf = namesWith(dataset, placeNames)
  return routesOf(uncountedCorridors).map((route) => (
    <p key={route.id} className={styles.quiet} data-uncounted-route={route.id}>
      {t('text.labelled', {
        label: `${routeTitle(route, nameOf)} (${yearRanges(route.years)})`,
        value: t('panel.routes.uncounted'),
      })}
      .
    </p>
  ))
}
