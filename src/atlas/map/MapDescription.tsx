import type { Topology } from 'topojson-specification'
import { countryPositionsOf } from '../../map/geometry/surroundings'
import { useAtlasData } from '../../state/context'
import { useRoutes } from '../../state/useRoutes'
import { useTexts } from '../../text/context'
import { type MapDescriptionContext, mapDescriptionContext } from '../../text/sentences/answerContext'
import {
  describeMap,
  mapList,
  weakList,
  describeRoutes,
  type RoutesDescription,
} from '../../text/sentences/describeMap'
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

/** The text alternative of an atlas's present map: its claim and pattern, its routes where they are shown and loaded, every country. */
export function MapDescription({ topology }: { topology: Topology }) {
  const texts = useTexts()
  const { dataset, filters } = useAtlasData()
  const { file, shown } = useRoutes()
  const context = mapDescriptionContext(texts, dataset, filters, countryPositionsOf(topology))
  return (
    <div className={styles.words}>
      {filters.view !== 'routes' && <ClassesInWords context={context} />}
      {file && shown && <RoutesInWords {...describeRoutes(context, file, shown.routes)} />}
      {filters.view !== 'routes' && <CountriesInWords context={context} />}
    </div>
  )
}

interface InWordsProps {
  context: MapDescriptionContext
}

function ClassesInWords({ context }: InWordsProps) {
  const { claim, regions, areas, more } = describeMap(context)
  return (
    <>
      <p>{claim}</p>
      <Lines parts={regions} />
      {areas.length > 0 && <p>{context.texts.t('words.areas')}</p>}
      <Lines parts={areas} />
      <Sentences parts={more} />
    </>
  )
}

function CountriesInWords({ context }: InWordsProps) {
  return (
    <>
      <h3 className={styles.heading}>{context.texts.t('words.list')}</h3>
      <dl className={styles.list}>
        {[...mapList(context), ...weakList(context)].map(({ label, lines }) => (
          <div key={label}>
            <dt>{label}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  )
}

function RoutesInWords({ claim, flows, more }: RoutesDescription) {
  const { t } = useTexts()
  return (
    <>
      <h3 className={styles.heading}>{t('view.routes')}</h3>
      <p>{claim}</p>
      {flows.length > 0 && <p>{t('words.routes.flows')}</p>}
      <Lines parts={flows} />
      <Sentences parts={more} />
    </>
  )
}
