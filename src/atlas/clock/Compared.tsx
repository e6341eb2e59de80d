import { useId } from 'react'
import { changedCountries, comparedTime, timeOf } from '../../state/clock'
import { useAtlas, useAtlasData } from '../../state/context'
import { useTexts } from '../../text/context'
import { lineOf, lineText } from '../../text/sentences/lines'
import { entityLabel } from '../../text/sentences/words'
import styles from './Compared.module.css'

/** The changes between the day shown and the one that a link compares with, and the way to end it. */
export function Compared() {
  const texts = useTexts()
  const { t, day } = texts
  const id = useId()
  const { dataset, filters } = useAtlasData()
  const selectEntity = useAtlas((state) => state.selectEntity)
  const endComparison = useAtlas((state) => state.endComparison)
  const other = comparedTime(dataset, filters)
  if (other === null) return null
  const [earlier = '', later = ''] = [other, timeOf(dataset, filters)].sort()
  const changed = changedCountries(dataset, filters)
  return (
    <section className={styles.compared} aria-labelledby={id}>
      <h2 id={id}>{t('compare.days', { earlier: day(earlier), later: day(later) })}</h2>
      <ul>
        {dataset.entities
          .filter(({ code }) => changed.has(code))
          .map((entity) => (
            <li key={entity.code} data-entity-row={entity.code}>
              <button type="button" className="linkButton" onClick={() => selectEntity(entity.code)}>
                {entityLabel(entity)}
              </button>
              {' · '}
              {lineText(lineOf(texts, dataset, entity.code, { ...filters, on: later }))}
            </li>
          ))}
      </ul>
      <p>{t(changed.size > 0 ? 'compare.map' : 'compare.none')}</p>
      <button type="button" className="linkButton" onClick={endComparison}>
        {t('compare.clear')}
      </button>
    </section>
  )
}
