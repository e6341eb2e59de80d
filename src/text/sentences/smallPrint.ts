import type { Texts } from '../i18n'

/** The caveat and the credit of whatever leaves the atlas; `<b>` marks bold parts. */
export interface SmallPrint {
  readonly caveat: string
  readonly credit: string
}

/** Writes the small print of a picture or a page; `address` is null where others cannot open its state. */
export const smallPrint = ({ t }: Texts, version: string, address: string | null): SmallPrint => {
  const where = { address: address === null ? '' : `, ${address}`, version }
  return {
    caveat: `<b>${t('footer.prevalence')}</b> ${t('footer.prevalenceMore')} ${t('footer.boundaries')}`,
    credit: `${t('pictures.credit', where)} ${t('footer.study')} ${t('footer.credit')}`,
  }
}
