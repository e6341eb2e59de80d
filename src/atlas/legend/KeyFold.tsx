import { fillOfClass, opacityOf } from '../../map/geometry/fills'
import { offeredCounts } from '../../state/answer'
import { areRoutesOver } from '../../state/routes'
import { useAnswer, useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { Icon } from '../../ui/Icon'
import { Swatch } from '../marks/Swatch'
import styles from './KeyFold.module.css'

interface KeyFoldProps {
  isOpen: boolean
  onToggle: () => void
}

/** Where a chosen country takes the place of the key: one line of its swatches with their numbers, which brings it back and puts it away. */
export function KeyFold({ isOpen, onToggle }: KeyFoldProps) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const answer = useAnswer()
  const { theme, sub } = filters
  return (
    <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={onToggle}>
      {t('key.title')}
      {!isOpen && filters.view !== 'routes' && (
        <span
          className={styles.swatches}
          style={{ fillOpacity: opacityOf({ isLighter: areRoutesOver(filters) }) }}
        >
          {offeredCounts(dataset, filters, answer)
            .filter(({ total }) => total > 0)
            .map(({ classId, total }) => (
              <span key={classId} className={styles.look}>
                <Swatch fill={fillOfClass(theme, sub, classId)} /> {total}
              </span>
            ))}
        </span>
      )}
      <Icon name="chevron" />
    </button>
  )
}
