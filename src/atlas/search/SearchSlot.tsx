import { useTexts } from '../../text/context'
import { PageSearch } from './PageSearch'
import styles from './SearchField.module.css'

/** The search as a page that is only read begins with it: the plain field, which `startSearch` makes answer when it is used. */
export function SearchSlot() {
  const { t } = useTexts()
  return (
    <>
      <div className={styles.slot} data-search-slot="">
        <PageSearch />
      </div>
      <p className={styles.slotFailed} role="alert" data-search-failed={t('search.failed')} hidden />
    </>
  )
}
