import { useSettled } from '../../state/context'
import { linkTo, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { figurePath } from './figurePath'

/** A link to the page that makes a figure of the present state; `settings` is a query. */
export function MakeFigure({ settings }: { settings?: string }) {
  const { t } = useTexts()
  const path = useSettled((filters) => figurePath(filters, settings))
  const href = linkTo(useSiteRoot(), path)
  // A file without a site has no such page.
  return href && <a href={href}>{t('pictures.figure')}</a>
}
