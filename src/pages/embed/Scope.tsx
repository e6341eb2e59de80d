import { hasEvidenceChoice } from '../../domain/themes'
import { useAtlas } from '../../store/context'
import { comparisonOf } from '../../store/treaties'
import { useTexts } from '../../text/context'
import { scopeWords } from '../../wording/filterWords'
import { classLabel } from '../../wording/words'
import styles from './EmbedMap.module.css'

/** What the filters show and leave out, in words: a frame has no chips that would tell. */
export function Scope() {
  const texts = useTexts()
  const { t, day, list } = texts
  const filters = useAtlas((state) => state.filters)
  const dataset = useAtlas((state) => state.dataset)
  const { theme, sub, evidence, classes, comparedDay } = filters
  const places = scopeWords(texts, filters)
  const labels = classes.map((classId) => classLabel(texts, theme, sub, classId))
  const words = [
    ...(places.length > 0 ? [t('embed.scope.places', { places: places.join('; ') })] : []),
    ...(hasEvidenceChoice(theme) && evidence === 'children' ? [t('embed.scope.children')] : []),
    ...(labels.length > 0 ? [t('answer.shownOnly', { labels: list(labels) })] : []),
    ...(comparedDay && comparisonOf(dataset, filters)
      ? [t('embed.scope.then', { day: day(comparedDay) })]
      : []),
  ]
  return words.length === 0 ? null : <p className={styles.scope}>{words.join(' ')}</p>
}
