import { folderOf, type Language, openGraphLocale } from '../domain/languages'
import { addressesFrom, CARD } from '../domain/sitePaths'
import { isEmbed, type SitePage } from '../pages/sitePage'
import { SITE_LANGUAGES } from '../state/sitePlace'
import { JsonScript } from './Document'

interface PageMetaProps {
  page: SitePage
  language: Language
  siteUrl: string | null
}

/** Metadata for search engines and social media; absolute addresses only where the site's is known. */
export function PageMeta({ page, language, siteUrl }: PageMetaProps) {
  return (
    <>
      {!page.isForMissing && (
        <>
          {/* Search engines index no embeds, and the hosts of embeds choose the language. */}
          {!isEmbed(page) && <Alternates page={page} language={language} siteUrl={siteUrl} />}
          <DataLinks page={page} language={language} siteUrl={siteUrl} />
          <CardTags page={page} language={language} siteUrl={siteUrl} />
          {siteUrl !== null && page.head.oembed !== undefined && (
            <link
              rel="alternate"
              type="application/json+oembed"
              href={siteUrl + page.head.oembed}
              title={page.head.title}
            />
          )}
        </>
      )}
      {page.head.jsonLd?.map((value) => {
        const json = JSON.stringify(value)
        return <JsonScript key={json} type="application/ld+json" json={json} />
      })}
    </>
  )
}

const DATA_TYPES = [
  ['csv', 'text/csv'],
  ['json', 'application/json'],
] as const

function DataLinks({ page, language, siteUrl }: PageMetaProps) {
  const { data } = page.head
  if (data === undefined) return null
  const addressOf = addressesFrom(siteUrl, folderOf(language) + page.path)
  return DATA_TYPES.map(([ending, type]) => (
    <link key={type} rel="alternate" type={type} href={addressOf(`${data}.${ending}`)} />
  ))
}

function Alternates({ page, language, siteUrl }: PageMetaProps) {
  const addressOf = addressesFrom(siteUrl, folderOf(language) + page.path)
  const addressIn = (other: Language) => addressOf(folderOf(other) + page.path)
  return (
    <>
      {SITE_LANGUAGES.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={addressIn(other)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={addressIn('en')} />
      {siteUrl !== null &&
        SITE_LANGUAGES.filter((other) => other !== language).map((other) => (
          <meta key={other} property="og:locale:alternate" content={openGraphLocale(other)} />
        ))}
    </>
  )
}

function CardTags({ page, language, siteUrl }: PageMetaProps) {
  const { title, description, card, cardWords = title } = page.head
  const address = siteUrl !== null && siteUrl + folderOf(language) + page.path
  const picture = siteUrl !== null && card !== undefined && siteUrl + card
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={openGraphLocale(language)} />
      {address && (
        <>
          <link rel="canonical" href={address} />
          <meta property="og:url" content={address} />
        </>
      )}
      {picture && (
        <>
          <meta property="og:image" content={picture} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(CARD.width)} />
          <meta property="og:image:height" content={String(CARD.height)} />
          <meta property="og:image:alt" content={cardWords} />
        </>
      )}
      <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
    </>
  )
}
