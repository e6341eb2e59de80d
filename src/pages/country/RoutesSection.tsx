import type { CountryFile } from '../../data/contract'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { yearsText } from '../../text/sentences/words'
import { ROUTE_YEARS } from '../../domain/corridors'
import { routeCounts, yearsOf } from '../../state/routes'
import { countsText } from '../../text/sentences/routesClaim'
import { byName, namesWith, noRouteText, yearRanges } from '../../text/sentences/routeWords'
import { Section } from './Section'
import { type End, ENDS, type RouteLine, routeLines } from '../../state/countryRoutes'
import { UncountedRoutes } from '../../atlas/panel/Conflicts'
import styles from './Sections.module.css'
import provenance from '../../atlas/panel/Provenance.module.css'
import { ReportYears } from '../../atlas/panel/ValueSource'
import { SourceLines } from '../../atlas/panel/Provenance'

/** Cross-border routes out of and into the country: those stated for children in full, the others folded. */
export function RoutesSection({ file }: { file: CountryFile }) {
  const texts = useTexts()
  const { t, labelled } = texts
  const span = yearsText(ROUTE_YEARS)
  const dataset = useAtlas((state) => state.dataset)
  const nameOf = namesWith(dataset, file.placeNames)
  const directions = ENDS.map((end) => ({
    end,
    lines: routeLines(file, end, byName(texts, nameOf)),
  }))
  const years = yearsOf(file.corridors)
  const sourceIds = [...new Set(file.corridors.flatMap((corridor) => corridor.sourceIds))]
  return (
    <Section title={t('panel.routes')} aside={span}>
      {file.corridors.length === 0 ? (
        <p className={styles.text}>{noRouteText(texts)}</p>
      ) : (
        <>
          <p className={styles.text}>{countsText(texts, routeCounts(file.corridors))}</p>
          {directions.map(({ end, lines }) => (
            <Direction key={end} end={end} lines={lines} nameOf={nameOf} />
          ))}
          <p className={provenance.quiet}>{t('panel.routes.note')}</p>
          <p className={provenance.quiet}>
            <ReportYears
              file={file}
              years={years}
              sentence={(list) => t('why.tip.routes', { years: list })}
            />
            . {labelled(t('why.codedBy'), '')} <SourceLines ids={sourceIds} sources={file.sources} />.
          </p>
        </>
      )}
      <UncountedRoutes file={file} />
    </Section>
  )
}

interface DirectionProps {
  end: End
  lines: readonly RouteLine[]
  nameOf: (code: string) => string
}

function Direction({ end, lines, nameOf }: DirectionProps) {
  const { t } = useTexts()
  const ofChildren = lines.filter(({ childYears }) => childYears.length > 0)
  const ofOthers = lines.filter(({ childYears }) => childYears.length === 0)
  if (lines.length === 0) return null
  const list = (some: readonly RouteLine[]) => (
    <dl className={styles.routes}>
      {some.map(({ place, childYears, otherYears }) => (
        <div key={place}>
          <dt>{nameOf(place)}</dt>
          <dd>
            {yearRanges(childYears.length > 0 ? childYears : otherYears)}
            {childYears.length > 0 && otherYears.length > 0 && (
              <span> {t('panel.routes.also', { years: yearRanges(otherYears) })}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
  return (
    <>
      {ofChildren.length > 0 && (
        <>
          <h3 className={styles.subHead}>{t(`panel.routes.children.${end}`)}</h3>
          {list(ofChildren)}
        </>
      )}
      {ofOthers.length > 0 && (
        <details className={provenance.fold}>
          <summary>
            <span className={provenance.open}>
              {t(`panel.routes.other.${end}`, { count: ofOthers.length })}
            </span>
          </summary>
          {list(ofOthers)}
        </details>
      )}
    </>
  )
}
