import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { ClassValue } from '../../atlas/marks/ValueMarks'
import type { Entity } from '../../domain/entity'
import { countryPath } from '../../domain/sitePaths'
import { fillOf } from '../../map/geometry/fills'
import { useAnswer, useAtlas, useAtlasData } from '../../state/context'
import { shapeOnMap } from '../../state/focus'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { lineOf } from '../../text/sentences/lines'
import { entityLabel } from '../../text/sentences/words'
import { CloseButton } from '../../ui/Icon'
import { useEscape } from '../../ui/useKey'
import styles from './EmbedMap.module.css'

/** The chosen country's answer in a line under the map, which shrinks rather than being covered. */
export function ChosenCountry() {
  const entity = useAtlas(({ dataset, filters }) =>
    filters.entity === null ? null : dataset.entity(filters.entity),
  )
  return entity && <Line entity={entity} />
}

function Line({ entity }: { entity: Entity }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const selectEntity = useAtlas((state) => state.selectEntity)
  const isInScope = useAnswer().inScope.includes(entity)
  const line = useRef<HTMLDivElement>(null)
  const close = () => {
    const shape = shapeOnMap(line.current, entity.code)
    flushSync(() => selectEntity(null))
    shape?.focus({ preventScroll: true })
  }
  useEscape(line, close)
  const name = entityLabel(entity)
  return (
    <div ref={line} className={styles.country} data-country={entity.code}>
      <p>
        <b>{name}</b> <Value entity={entity} /> {!isInScope && t('map.outOfScope')}{' '}
        <a href={root + countryPath(entity)} target="_blank" rel="noopener">
          {t('embed.answer.more', { name })}
        </a>
      </p>
      <CloseButton label={t('panel.close')} onClick={close} />
    </div>
  )
}

/** The answer of the country with its time; of the routes the sentence below the question says it. */
function Value({ entity }: { entity: Entity }) {
  const texts = useTexts()
  const { dataset, filters } = useAtlasData()
  const value = useAnswer().valueOf.get(entity.code)
  if (!value || filters.view === 'routes') return null
  const line = lineOf(texts, dataset, entity.code, filters, value)
  return (
    <span className={styles.value}>
      <ClassValue fill={fillOf(filters.theme, filters.sub, value.classes)} line={line} />
    </span>
  )
}
