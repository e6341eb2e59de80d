import { useMemo } from 'react'
import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { countryPositionsOf, surroundingsOf } from '../../map/geometry/surroundings'
import { useAtlas } from '../../state/context'
import { useRoutes } from '../../state/useRoutes'
import { useTexts } from '../../text/context'
import { mapDescriptionContext } from '../../text/sentences/answerContext'
import { placeWords } from '../../text/sentences/describeCountry'
import { describeMap, mapList } from '../../text/sentences/describeMap'
import { describeRoutes, type RoutesDescription } from '../../text/sentences/describeRoutes'
import styles from './MapDescription.module.css'

function Sentences({ parts }: { parts: readonly string[] }) {
  return parts.length > 0 && <p>{parts.join(' ')}</p>
}

function Lines({ parts }: { parts: readonly string[] }) {
  if (parts.length === 0) return null
  return (
    <ul className={styles.lines}>
      {parts.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** The text alternative of an atlas's present map: its pattern, its routes where they are shown and loaded, then every country. */
export function MapDescription({ topology }: { topology: Topology }) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const { file, shown } = useRoutes()
  const context = mapDescriptionContext(texts, dataset, filters, countryPositionsOf(topology))
  const { lead, regions, areas, more } = describeMap(context)
  return (
    <div className={styles.words}>
      <Sentences parts={lead} />
      <Lines parts={regions} />
      {areas.length > 0 && <p>{t('words.areas')}</p>}
      <Lines parts={areas} />
      <Sentences parts={more} />
      {file && shown && <RoutesInWords {...describeRoutes(context, file, shown.routes)} />}
      <h3 className={styles.heading}>{t('words.list')}</h3>
      <dl className={styles.list}>
        {mapList(context).map(({ label, lines }) => (
          <div key={label}>
            <dt>{label}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  )
}

function RoutesInWords({ flows, more }: RoutesDescription) {
  const { t } = useTexts()
  return (
    <>
      <h3 className={styles.heading}>{t('words.routes')}</h3>
      {flows.length > 0 && <p>{t('words.routes.flows')}</p>}
      <Lines parts={flows} />
      <Sentences parts={more} />
    </>
  )
}

export interface PlaceDescriptionProps {
  code: EntityCode
  topology: Topology
}

/** The location of a country, in sentences. */
export function PlaceDescription({ code, topology }: PlaceDescriptionProps) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const surroundings = useMemo(() => surroundingsOf(topology, code), [topology, code])
  return <>{placeWords({ texts, dataset, filters }, dataset.entity(code), surroundings).join(' ')}</>
}
