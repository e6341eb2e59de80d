import type { CountryFile } from '../../data/contract'
import type { MapOfTheme } from '../../domain/themes'
import type { Evidence } from '../../domain/evidence'
import { timeOf } from '../../state/clock'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { useDataTranslation, WithNames } from '../../text/dataTexts'
import { conflictSentences } from '../../text/sentences/statements'
import styles from './Provenance.module.css'
import { routesOf } from '../../state/routes'
import { namesWith, routeTitle, yearRanges } from '../../text/sentences/routeWords'

interface ConflictsProps {
  file: CountryFile
  map: MapOfTheme & { readonly evidence?: Evidence }
}

/** Where two sources contradict each other on a value, in a sentence each (R33). */
export function Conflicts({ file, map }: ConflictsProps) {
  const texts = useTexts()
  const translate = useDataTranslation()
  const time = useAtlas(({ dataset, filters }) => timeOf(dataset, { ...filters, ...map }))
  // Titles and laws without a translation stand in a sentence of the page's language.
  const names = [
    ...file.sources.map(({ title }) => title),
    ...file.conflicts.flatMap(({ source, otherSource }) => [source.law ?? '', otherSource.law ?? '']),
  ].map(translate)
  return conflictSentences(texts, file, map, time, translate).map((sentence) => (
    <p key={sentence} className={styles.quiet}>
      <WithNames text={sentence} names={names} />
    </p>
  ))
}

/** The routes of a country that may be of offenders, so that they are neither drawn nor counted (R35). */
export function UncountedRoutes({
  file: { uncountedCorridors, placeNames },
}: {
  file: Pick<CountryFile, 'uncountedCorridors' | 'placeNames'>
}) {
  const { t, labelled } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const nameOf = namesWith(dataset, placeNames)
  return routesOf(uncountedCorridors).map((route) => (
    <p key={route.id} className={styles.quiet} data-uncounted-route={route.id}>
      {labelled(`${routeTitle(route, nameOf)} (${yearRanges(route.years)})`, t('panel.routes.uncounted'))}.
    </p>
  ))
}
