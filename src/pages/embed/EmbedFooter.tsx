import { element, escaped } from '../../map/markup/element'
import { useAtlas } from '../../state/context'
import { embedAddress, type EmbedKind } from '../../embed/embedLink'
import { DEFAULT_FILTERS } from '../../state/filters'
import { toQuery } from '../../state/link'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import type { Texts } from '../../text/i18n'
import type { FrozenVersion } from './embedFiles'
import styles from './EmbedFooter.module.css'

interface EmbedFooterContent {
  readonly root: string
  readonly notes: string
  readonly href: string
  readonly linkText: string
  readonly frozen: FrozenVersion | null
  readonly liveHref: string
}

const link = (href: string, text: string, attributes: Readonly<Record<string, string | undefined>>): string =>
  element('a', { ...attributes, href, target: '_blank', rel: 'noopener' }, escaped(text))

const frozenLine = ({ t, day }: Texts, { frozen, liveHref }: EmbedFooterContent): string => {
  if (frozen === null) return ''
  const { version, present } = frozen
  const newer = `${escaped(t('embed.frozen.newer'))} ${link(liveHref, t('embed.frozen.live'), { 'data-live-link': '' })}`
  const line = escaped(t('embed.frozen', { day: day(version) }))
  return element('p', { 'data-frozen': version }, version < present ? `${line} ${newer}` : line)
}

/** An embed's footer. Its link opens a new page: replacing the frame or its host would lose the reader. */
export const footerMarkup = (texts: Texts, footer: EmbedFooterContent): string => {
  const { t } = texts
  const { root, notes, href, linkText } = footer
  return [
    element('p', {}, element('b', {}, escaped(t('footer.prevalence')))),
    frozenLine(texts, footer),
    element(
      'p',
      {},
      `${element('span', { 'data-notes': '' }, escaped(notes))} ${escaped(t('embed.boundaries'))} `,
      `${link(href, linkText, { 'data-atlas-link': '' })} `,
      link(root + SITE_PATHS.help, t('embed.help'), { class: styles.help }),
    ),
    element(
      'p',
      { class: styles.address, role: 'status', 'data-pressed-address': '', hidden: '' },
      `${escaped(t('embed.noPageOpened'))} ${element('b', {}, '')}`,
    ),
  ].join(' ')
}

interface EmbedFooterProps extends Partial<EmbedFooterContent> {
  kind: EmbedKind
  frozen: FrozenVersion | null
}

/** The footer of an embed; by default its link leads to the same state in the whole atlas. */
export function EmbedFooter({ kind, ...footer }: EmbedFooterProps) {
  const texts = useTexts()
  const root = useSiteRoot()
  const { filters, dataset } = useAtlas((state) => state)
  const query = toQuery(filters, DEFAULT_FILTERS)
  const entity = filters.entity === null ? null : dataset.entity(filters.entity)
  const html = footerMarkup(texts, {
    root,
    notes: '',
    href: `${root}${query && `?${query}`}`,
    linkText: texts.t('embed.open'),
    liveHref: embedAddress(root, kind, filters, { entity }),
    ...footer,
  })
  // oxlint-disable-next-line react/no-danger -- the same markup as a map's, which has no React
  return <footer className={styles.footer} dangerouslySetInnerHTML={{ __html: html }} />
}
