import { fillOfClass } from '../../cartography/fills'
import { Swatch } from '../../marks/Swatch'
import { useAnswer, useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { classLabel } from '../../wording/words'
import styles from './EmbedMap.module.css'

/** The key in a line: each class that some country carries, with its count. */
export function KeyLine() {
  const texts = useTexts()
  const { theme, sub, classes } = useAtlas((state) => state.filters)
  const { counts } = useAnswer()
  return (
    <ul className={styles.key} aria-label={texts.t('key.title')}>
      {counts
        .filter(({ total }) => total > 0)
        .map(({ classId, total }) => (
          <li
            key={classId}
            className={styles.class}
            data-legend-class={classId}
            data-count={total}
            data-on={classes.includes(classId) || undefined}
          >
            <Swatch fill={fillOfClass(theme, sub, classId)} />
            <span>
              {classLabel(texts, theme, sub, classId)} <b>{total}</b>
            </span>
          </li>
        ))}
    </ul>
  )
}
