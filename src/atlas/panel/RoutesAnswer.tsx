import type { CountryFile } from '../../data/contract'
import { ROUTE_VICTIMS } from '../../domain/corridors'
import type { Entity } from '../../domain/entity'
import { useAtlas } from '../../state/context'
import { useRoutes } from '../../state/useRoutes'
import { Message, useTexts } from '../../text/context'
import { placeNames, victimsText, yearsText } from '../../text/sentences/routeWords'
import { entityLabel } from '../../text/sentences/words'
import { SourceLines } from './SourceLine'
import styles from './Panel.module.css'
import { ReportYears } from './ReportYears'
import { RouteMark } from './RouteMark'
import { Step, Why } from './Why'

/** Places are named in the sentence only up to this many. */
const MOST_NAMED = 3

/** Which routes of the country the map draws, in a sentence with its time and source. */
export function RoutesAnswer({ entity, file }: { entity: Entity; file: CountryFile }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const { years, victims } = useAtlas((state) => state.filters)
  const { file: corridors, routes } = useRoutes()
  if (!corridors || !routes) return null
  const nameOf = placeNames(dataset, corridors)
  const placesOf = (codes: readonly string[]) =>
    codes.length > 0 && codes.length <= MOST_NAMED ? ` (${texts.list(codes.map(nameOf))})` : ''
  const out = routes.filter(({ origin }) => origin === entity.code).map(({ destination }) => destination)
  const into = routes.filter(({ destination }) => destination === entity.code).map(({ origin }) => origin)
  const values = {
    name: entityLabel(entity),
    years: yearsText(years),
    who: ROUTE_VICTIMS.every((group) => victims.includes(group)) ? 'all' : victims.join(),
    victims: victimsText(texts, victims),
    out: out.length,
    outPlaces: placesOf(out),
    into: into.length,
    intoPlaces: placesOf(into),
  }
  return (
    <div className={styles.answer} data-routes-answer="">
      <RouteMark />
      <div>
        <p className={styles.sentence}>
          <Message id="said.routes" values={values} components={{ b: <b /> }} />
        </p>
        <RoutesWhy file={file} before={texts.t('said.time.reports', { years: yearsText(years) })} />
      </div>
    </div>
  )
}

/** Source of the routes: the yearly reports, their coding and the rule. */
function RoutesWhy({ file, before }: { file: CountryFile; before: string }) {
  const { t } = useTexts()
  const years = [...new Set(file.corridors.flatMap((corridor) => corridor.years))].toSorted((a, b) => a - b)
  const sourceIds = [...new Set(file.corridors.flatMap((corridor) => corridor.sourceIds))]
  return (
    <Why
      before={before}
      corrects={{ value: { entity: file.entity, part: 'routes' }, about: t('panel.routes') }}
    >
      <Step title={t('why.readFrom')}>
        <ReportYears file={file} years={years} sentence={(list) => t('why.tip.routes', { years: list })} />
      </Step>
      {sourceIds.length > 0 && (
        <Step title={t('why.codedBy')}>
          <SourceLines ids={sourceIds} sources={file.sources} />.
        </Step>
      )}
      <Step title={t('why.limits')}>{t('panel.routes.note')}</Step>
    </Why>
  )
}
