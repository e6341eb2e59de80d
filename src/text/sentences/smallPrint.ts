import type { Texts } from '../i18n'

/** Writes the caveat, with bold parts in `<b>`, and the credit of a picture or page; `address` is null where its state has none. */
export const smallPrint = ({ t }: Texts, version: string, address: string | null) => {
  const where = { address: address === null ? '' : `, ${address}`, version }
  return {
    caveat: `<b>${t('footer.prevalence')}</b> ${t('footer.prevalenceMore')} ${t('footer.boundaries')}`,
    credit: `${t('pictures.credit', where)} ${t('footer.study')} ${t('footer.credit')}`,
  }
}
