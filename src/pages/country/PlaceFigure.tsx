import { fillOf } from '../../map/geometry/fills'
import type { Entity } from '../../domain/entity'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { CutOut } from '../../atlas/map/CutOut'
import { mapSources } from '../../text/sentences/mapSources'
import { entityLabel, valueWords } from '../../text/sentences/words'
import type { SiteData } from '../sitePage'
import styles from './PlaceFigure.module.css'
import { countryCutOut } from './countryCutOut'
import { PLACE_WORDS_ID } from './PlaceSection'

/** The country and what lies around it, coloured as on the first map. */
export function PlaceFigure({ topology, entity }: Pick<SiteData, 'topology'> & { entity: Entity }) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const value = dataset.valueOf(entity.code, { ...filters, theme: 'patterns', sub: 'main' })
  const name = entityLabel(entity)
  return (
    <figure
      className={styles.figure}
      data-picture={`${entity.slug}-map`}
      data-picture-kind="map"
      data-picture-title={t('countryPage.map.label', { name })}
    >
      <CutOut
        map={countryCutOut({ topology, dataset }, entity.code)}
        fills={{ [entity.code]: fillOf('patterns', 'main', value.classes, value.strength) }}
        label={t('countryPage.map.label', { name })}
        wordsId={PLACE_WORDS_ID}
      />
      <figcaption>
        <span data-picture-note="">
          {t('countryPage.map.caption', { value: valueWords(texts, 'patterns', 'main', value) })}
        </span>{' '}
        <span className={styles.links}>{t('countryPage.map.links')}</span>
        <span hidden data-picture-source="">
          {t('picture.sources', { sources: mapSources(texts, dataset, { ...filters, theme: 'patterns' }) })}
        </span>
      </figcaption>
    </figure>
  )
}
