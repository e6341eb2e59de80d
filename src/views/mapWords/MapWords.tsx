import { mapInWords } from '../../wording/mapInWords'
import { mapList } from '../../wording/mapList'
import type { MapWordsContext } from '../../wording/mapWordsContext'
import type { RoutesInWords } from '../../wording/routesInWords'
import styles from './MapWords.module.css'

interface MapWordsProps {
  context: MapWordsContext
  /** Where routes are drawn over the map. */
  routes?: RoutesInWords | null
  /** The heading below the one that opens these words. */
  heading: 'h3' | 'h4' | 'h5'
}

/** What a map shows, told to those who do not see it: first its pattern, then every country. */
export function MapWords({ context, routes, heading: Heading }: MapWordsProps) {
  const { t } = context.texts
  const { lead, regions, areas, more } = mapInWords(context)
  return (
    <div className={styles.words} data-map-words="">
      <Sentences of={lead} />
      <Lines of={regions} />
      {areas.length > 0 && <p>{t('words.areas')}</p>}
      <Lines of={areas} />
      <Sentences of={more} />
      {routes && (
        <>
          <Heading className={styles.heading}>{t('words.routes')}</Heading>
          {routes.flows.length > 0 && <p>{t('words.routes.flows')}</p>}
          <Lines of={routes.flows} />
          <Sentences of={routes.more} />
        </>
      )}
      <Heading className={styles.heading}>{t('words.list')}</Heading>
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

function Sentences({ of: sentences }: { of: readonly string[] }) {
  return sentences.length > 0 && <p>{sentences.join(' ')}</p>
}

function Lines({ of: lines }: { of: readonly string[] }) {
  return (
    lines.length > 0 && (
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )
  )
}
