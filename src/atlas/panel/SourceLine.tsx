import { Fragment, type ReactNode } from 'react'
import type { Source } from '../../data/contract'
import { useTexts } from '../../text/context'
import { addressesOf, qualityWords } from '../../text/sentences/rowSources'

/**
 * A source with its credit, publisher, date, and what was read of it. Its name leads to the best place known; where that is not
 * the place it was read at, what was read leads there. The atlas itself loads nothing from either.
 */
export function SourceLine({ source }: { source: Source }) {
  const texts = useTexts()
  const { first, readAt } = addressesOf(source)
  const facts = [source.publisher, source.date].filter(Boolean).map((fact) => `${fact}, `)
  return (
    <span data-source={source.id}>
      <Away to={first} lang={texts.dataLang}>
        {source.title}
      </Away>
      {/* What a sheet of paper that lists all sources says there alone. */}
      <span data-source-facts="">
        {`. ${facts.join('')}`}
        <Away to={readAt}>{qualityWords(texts, source)}</Away>
      </span>
    </span>
  )
}

interface AwayProps {
  /** Address on another site; plain words where there is none. */
  to: string | undefined
  lang?: string | undefined
  children: ReactNode
}

function Away({ to, lang, children }: AwayProps) {
  if (to === undefined) return <span lang={lang}>{children}</span>
  return (
    <a href={to} rel="noreferrer external" lang={lang}>
      {children}
    </a>
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
