import type { Pair } from '../../store/comparison'
import { useAtlas } from '../../store/context'
import { DEFAULT_FILTERS } from '../../store/filters'
import { comparePath } from '../../store/sitePaths'
import { useSiteAddress } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import styles from './PairView.module.css'

/** On paper only: the address under which every answer has its source and the place in it. */
export function SheetFoot({ pair }: { pair: Pair }) {
  const { t } = useTexts()
  const root = useSiteAddress()
  const on = useAtlas((state) => state.filters.on)
  const address = `${root}${comparePath(...pair)}${on === DEFAULT_FILTERS.on ? '' : `&on=${on}`}`
  return <p className={styles.sheetFoot}>{t('comparePage.sheet', { address })}</p>
}
