import type { Source } from '../../data/contract'
import type { Texts } from '../i18n'

/** Where a source can be read. */
export interface SourceAddresses {
  /** What its name leads to: the better place where one is known, else where it was read. */
  readonly first?: string | undefined
  /** Where it was read, if that is another place. */
  readonly readAt?: string | undefined
}

/** The first address of the web in a text, without the marks of a sentence behind it. */
const addressIn = (text = ''): string | undefined =>
  /https?:\/\/[^\s;]+/.exec(text)?.[0].replace(/[),.]+$/, '')

/** The addresses in a source's record, a better place than where it was read first. */
export const addressesOf = ({ url, better }: Source): SourceAddresses => {
  const readAt = addressIn(url)
  const betterPlace = addressIn(better)
  return betterPlace === undefined || betterPlace === readAt
    ? { first: readAt }
    : { first: betterPlace, readAt }
}

/** What was read, with the site it lies on where that is not the publisher's own: "somebody's copy: gvnet.com". */
export const qualityWords = ({ t }: Pick<Texts, 't'>, { quality, url }: Source): string => {
  const label = t(`why.quality.${quality}`)
  const address = addressIn(url)
  if (quality === 'original' || quality === 'secondary' || address === undefined) return label
  return t('text.labelled', { label, value: new URL(address).hostname.replace(/^www\.|\.$/g, '') })
}
