import { Fragment } from 'react'
import type { Source } from '../../dataset/contract'
import { useTexts } from '../../text/context'

/** The address in a source's record, if it begins with one. */
const addressOf = ({ url }: Source): string | undefined => /^https:\/\/[^\s;]+/.exec(url ?? '')?.[0]

/** A source with title, publisher, date and kind; its address is a link, never loaded by the atlas itself. */
export function SourceLine({ source }: { source: Source }) {
  const { t, dataLang } = useTexts()
  const address = addressOf(source)
  const facts = [source.publisher, source.date, t(`why.quality.${source.quality}`)].filter(Boolean).join(', ')
  return (
    <span data-source={source.id}>
      {address ? (
        <a href={address} rel="noreferrer external" lang={dataLang}>
          {source.title}
        </a>
      ) : (
        <span lang={dataLang}>{source.title}</span>
      )}
      {`. ${facts}`}
    </span>
  )
}

/** The sources with these ids, one after the other. */
export function SourceLines({ ids, sources }: { ids: readonly string[]; sources: readonly Source[] }) {
  const named = ids.flatMap((id) => sources.find((source) => source.id === id) ?? [])
  return named.map((source, index) => (
    <Fragment key={source.id}>
      {index > 0 && '; '}
      <SourceLine source={source} />
    </Fragment>
  ))
}
