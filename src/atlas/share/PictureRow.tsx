import type { Ref } from 'react'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { Row } from './Row'
import styles from './Share.module.css'
import type { Subject } from './subject'

interface PictureRowProps {
  subject: Subject
  make: Ref<HTMLButtonElement>
  onMake: () => void
}

/** Leads to the pane that makes a picture. A picture is a map, so that of a table is its map, and the grid of all treaties has none. */
export function PictureRow({ subject, make, onMake }: PictureRowProps) {
  const { t } = useTexts()
  const view = useAtlas(({ filters }) => filters.view)
  const isGrid = subject === 'view' && view === 'grid'
  const isTable = subject === 'view' && view === 'table'
  return (
    <Row
      icon="picture"
      title={t('share.picture')}
      hint={
        isGrid
          ? t('share.picture.hint.grid', { map: t('view.map') })
          : t(isTable ? 'share.picture.hint.table' : 'share.picture.hint')
      }
    >
      {!isGrid && (
        <button ref={make} type="button" className={styles.button} onClick={onMake}>
          {t('share.picture.make')}
        </button>
      )}
    </Row>
  )
}
