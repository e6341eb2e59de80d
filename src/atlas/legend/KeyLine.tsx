import type { ClassId } from '../../domain/themes'
import { fillOfClass } from '../../map/geometry/fills'
import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import type { Filters } from '../../state/filters'
import { useTexts } from '../../text/context'
import { classLabel } from '../../text/sentences/words'
import { Swatch } from '../marks/Swatch'
import styles from './KeyLine.module.css'

/** The key of a map as a line: each class that some country has, with its count. */
export function KeyLine({ filters }: { filters: Filters }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const { theme, sub, classes } = filters
  const isColoured = (id: ClassId) => classes.length === 0 || classes.includes(id)
  return (
    <ul className={styles.key}>
      {answerOf(dataset, filters)
        .counts.filter(({ classId, total }) => total > 0 && isColoured(classId))
        .map(({ classId, total }) => (
          <li key={classId} data-key-class={classId} data-count={total}>
            <Swatch fill={fillOfClass(theme, sub, classId)} />
            <span>
              {classLabel(texts, theme, sub, classId)} <b>{total}</b>
            </span>
          </li>
        ))}
    </ul>
  )
}
