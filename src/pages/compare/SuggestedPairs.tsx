import { useMemo } from 'react'
import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { comparePath } from '../../domain/sitePaths'
import { countryPositionsOf } from '../../map/geometry/countryPositions'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS } from '../../state/filters'
import { useSiteRoot } from '../../state/sitePlace'
import { type SuggestedPair, suggestedPairs } from '../../state/suggestedPairs'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import styles from './SuggestedPairs.module.css'

interface SuggestedPairsProps {
  topology: Topology
  chosen: EntityCode | null
}

/** Pairs worth comparing, of all countries or with the chosen one, each with a sentence that says why. */
export function SuggestedPairs({ topology, chosen }: SuggestedPairsProps) {
  const { t, list } = useTexts()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const pairs = useMemo(
    () => suggestedPairs(dataset, countryPositionsOf(topology), chosen),
    [dataset, topology, chosen],
  )
  const nameOf = (code: EntityCode) => entityLabel(dataset.entity(code))
  return (
    <section aria-labelledby="suggested" data-suggested="">
      <h2 id="suggested" className={styles.heading}>
        {chosen === null
          ? t('comparePage.suggested')
          : t('comparePage.suggested.with', { name: nameOf(chosen) })}
      </h2>
      <ul className={styles.pairs}>
        {pairs.map((suggested) => (
          <li key={suggested.kind} data-suggestion={suggested.kind}>
            <a className={styles.pair} href={root + comparePath(...suggested.pair)}>
              {list(suggested.pair.map(nameOf))}
            </a>
            <Reason {...suggested} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reason({ kind, pair, count, all }: SuggestedPair) {
  const { t, day } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const nameOfRole = (role: string): string => {
    const code = pair.find((one) => dataset.valueOf(one, DEFAULT_FILTERS).classes.includes(role))
    return code === undefined ? '' : entityLabel(dataset.entity(code))
  }
  const values = {
    count,
    all,
    day: day(DEFAULT_FILTERS.on),
    origin: nameOfRole('origin'),
    destination: nameOfRole('destination'),
  }
  return <p className={styles.reason}>{t(`comparePage.suggested.${kind}`, values)}</p>
}
