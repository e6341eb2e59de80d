import type { SitePage } from '../pages/sitePage'
import { CARD } from '../pictures/cardSize'
import { type AddressOf, addressesFrom } from '../store/sitePaths'
import { folderOf, type Language, LANGUAGES, openGraphLocale } from '../domain/languages'
import { escaped } from './escaped'
import { CONTENT_SECURITY_POLICY } from './hosting/headerRules'

/** JSON inside a script element ends only where the element does. */
const jsonLdElement = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`

const property = (name: string, content: string): string =>
  `<meta property="${name}" content="${escaped(content)}" />`

/**
 * What social media show for a link to the page. Addresses must be absolute there, so those of page and card are left
 * out where the site does not know its own.
 */
const cardTags = (
  { title, description, card }: SitePage,
  path: string,
  language: Language,
  siteUrl: string | null,
): string[] => {
  const hasCard = siteUrl !== null && card !== undefined
  const addressOf = addressesFrom(siteUrl, path)
  return [
    property('og:type', 'website'),
    property('og:title', title),
    property('og:description', description),
    property('og:locale', openGraphLocale(language)),
    ...(siteUrl === null
      ? []
      : [
          `<link rel="canonical" href="${escaped(addressOf(path))}" />`,
          property('og:url', addressOf(path)),
          ...LANGUAGES.filter((other) => other !== language).map((other) =>
            property('og:locale:alternate', openGraphLocale(other)),
          ),
        ]),
    ...(hasCard
      ? [
          property('og:image', addressOf(card)),
          property('og:image:type', 'image/png'),
          property('og:image:width', String(CARD.width)),
          property('og:image:height', String(CARD.height)),
          property('og:image:alt', title),
        ]
      : []),
    `<meta name="twitter:card" content="${hasCard ? 'summary_large_image' : 'summary'}" />`,
  ]
}

/** Where a site that is given the page's address finds how to embed it; it reads absolute addresses only. */
const oembedLink = ({ oembed, title }: SitePage, siteUrl: string | null): string[] =>
  siteUrl === null || oembed === undefined
    ? []
    : [
        `<link rel="alternate" type="application/json+oembed" href="${escaped(siteUrl + oembed)}" title="${escaped(title)}" />`,
      ]

/** The same page in every language, this one included; English also for readers of any other. */
const alternates = (page: SitePage, addressOf: AddressOf): string[] => {
  const link = (tag: string, language: Language) =>
    `<link rel="alternate" hreflang="${tag}" href="${escaped(addressOf(folderOf(language) + page.path))}" />`
  return [...LANGUAGES.map((language) => link(language, language)), link('x-default', 'en')]
}

/** What a page says of itself in its head: policy, title, description, languages, card, what search engines read. */
export const documentHead = (page: SitePage, language: Language, siteUrl: string | null): string => {
  const path = folderOf(language) + page.path
  return [
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />`,
    `<title>${escaped(page.title)}</title>`,
    `<meta name="description" content="${escaped(page.description)}" />`,
    // What stands for addresses that lead nowhere has none of its own.
    ...(page.isForMissing
      ? ['<meta name="robots" content="noindex" />']
      : [
          // Search engines keep no embeds, and their hosts choose the language.
          ...(page.document === 'embed' ? [] : alternates(page, addressesFrom(siteUrl, path))),
          ...cardTags(page, path, language, siteUrl),
          ...oembedLink(page, siteUrl),
        ]),
    ...(page.jsonLd ?? []).map(jsonLdElement),
  ].join('\n    ')
}
