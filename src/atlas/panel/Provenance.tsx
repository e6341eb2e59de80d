import {
  type ComponentProps,
  type ReactNode,
  createContext,
  Fragment,
  useContext,
  useState,
  useSyncExternalStore,
} from 'react'
import type { RuleId } from '../../domain/evidence'
import { useTexts, Message } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { CorrectLink } from '../correct/CorrectLink'
import { About, DataTexts, InLanguage, useDataTranslation } from '../../text/dataTexts'
import type { Source } from '../../data/contract'
import { addressesOf, qualityWords } from '../../text/sentences/valueSources'
import styles from './Provenance.module.css'

/** The text of the control of a chain: its own words, or the time of the value before the usual ones. */
export interface ProvenanceLabel {
  readonly label?: string | undefined
  readonly before?: string | undefined
  /** The text about the rule, where its page has the text, and the way to correct a value, once for several values. */
  readonly ruleText?: ReactNode
}

interface ProvenanceProps extends ProvenanceLabel {
  /** None where the limits say how it is counted. */
  rule?: RuleId
  corrects?: ComponentProps<typeof CorrectLink>
  children: ReactNode
  others?: ReactNode
}

const NEVER = () => () => undefined

/**
 * "Where this comes from": the chain from the source to the class, and a link to correct it. Where a script renders it,
 * what is folded is rendered once it is opened: a comparison has some 50 chains, of which a reader opens a few.
 */
export function Provenance({ rule, ruleText, label, before, corrects, children, others }: ProvenanceProps) {
  const { t } = useTexts()
  const [isOpened, setOpened] = useState(false)
  const isInHtml = useSyncExternalStore(
    NEVER,
    () => false,
    () => true,
  )
  return (
    <details className={styles.fold} data-chain="" onToggle={() => setOpened(true)}>
      <summary>
        {before && `${before} · `}
        <span className={styles.open}>{label ?? t('why.open')}</span>
        {corrects && <About>{corrects.about}</About>}
      </summary>
      {(isOpened || isInHtml) && (
        <>
          <div className={styles.chain}>
            {children}
            {rule && <Step title={t('why.rule')}>{ruleText ?? <RuleText rule={rule} />}</Step>}
          </div>
          {others && (
            <>
              <p>{t('why.others')}</p>
              {others}
            </>
          )}
          {corrects && ruleText === undefined && <CorrectLink {...corrects} />}
        </>
      )}
    </details>
  )
}

/** A rule with its number. */
export function RuleText({ rule }: { rule: RuleId }) {
  const { t, labelled } = useTexts()
  return labelled(rule, t(`rule.${rule}` as MessageId))
}

/** A step of the chain, such as what a value was read from. */
export function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <p>{title}</p>
      <div>{children}</div>
    </div>
  )
}

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

/** A text with its link, if there is one. */
export function Away({ to, lang, children }: AwayProps) {
  if (to === undefined) return <InLanguage lang={lang}>{children}</InLanguage>
  return (
    <a href={to} lang={lang}>
      {children}
    </a>
  )
}

/** The place in a source; a sign of a section stays with its number. */
export function LocatorWords({ locator }: { locator: string }) {
  const { text, lang } = useDataTranslation()(locator)
  return (
    <Message
      id="why.locator"
      values={{ locator: `<q>${text.replaceAll('§ ', '§\u00a0')}</q>` }}
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
