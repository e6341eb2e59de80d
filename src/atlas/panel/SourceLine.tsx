import { createContext, Fragment, type ReactNode, useContext } from 'react'
import type { Source } from '../../data/contract'
import { Message, useTexts } from '../../text/context'
import { DataTexts, InLanguage, useDataTranslation } from '../../text/dataTexts'
import { addressesOf, qualityWords } from '../../text/sentences/valueSources'

/** How a page that lists its sources refers to one of them; elsewhere each source is named in full. */
export const SourceReference = createContext<((id: string) => ReactNode) | null>(null)

/** A source and what was read of it, each with its best known link; the atlas itself loads neither. */
export function SourceLine({ source }: { source: Source }) {
  const texts = useTexts()
  const { first, readAt } = addressesOf(source)
  const facts = [source.publisher, source.date].filter((fact) => fact !== undefined)
  return (
    <>
      <Away to={first} lang={texts.dataLang}>
        {source.title}
      </Away>
      {'. '}
      <DataTexts of={facts} between=", " />
      {facts.length > 0 && ', '}
      <Away to={readAt}>{qualityWords(texts, source)}</Away>
    </>
  )
}

interface AwayProps {
  to: string | undefined
  lang?: string | undefined
  children: ReactNode
}

function Away({ to, lang, children }: AwayProps) {
  if (to === undefined) return <InLanguage lang={lang}>{children}</InLanguage>
  return (
    <a href={to} lang={lang}>
      {children}
    </a>
  )
}

/** The place in a source. */
export function LocatorWords({ locator }: { locator: string }) {
  const { text, lang } = useDataTranslation()(locator)
  return (
    <Message
      id="why.locator"
      values={{ locator: `<q>${text}</q>` }}
      components={{ q: <InLanguage lang={lang}>{null}</InLanguage> }}
    />
  )
}

/** The sources with these ids, one after the other. */
export function SourceLines({ ids, sources }: { ids: readonly string[]; sources: readonly Source[] }) {
  const { semicolon } = useTexts()
  const referTo = useContext(SourceReference)
  const named = ids.flatMap((id) => sources.find((source) => source.id === id) ?? [])
  return named.map((source, index) => (
    <Fragment key={source.id}>
      {index > 0 && semicolon}
      {referTo ? (
        referTo(source.id)
      ) : (
        <span data-source={source.id}>
          <SourceLine source={source} />
        </span>
      )}
    </Fragment>
  ))
}
