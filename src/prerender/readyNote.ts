import type { SitePage } from '../pages/sitePage'
import type { Texts } from '../text/i18n'
import { escaped } from './escaped'

/**
 * What a page says that has not come to answer within a few seconds, whether its script is slow, was lost or is too new for
 * the browser: what works, and a way to ask for all of it again. `ui/base.css` shows and hides it, since no script may be
 * there. Nothing for pages that are only read: they are whole without.
 */
export const readyNote = ({ document }: Pick<SitePage, 'document'>, { t }: Texts): string =>
  document === 'reading'
    ? ''
    : `<p role="status" data-unready="${document === 'embed' ? 'frame' : ''}">${escaped(t('ready.note'))} ` +
      // The same address, query included, in the frame the page is in.
      `<a href="" target="_self">${escaped(t('ready.again'))}</a></p>`
