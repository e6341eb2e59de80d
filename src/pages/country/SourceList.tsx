import { Fragment } from 'react'
import type { Source, CountryFile } from '../../data/contract'
import { Message, useTexts } from '../../text/context'
import { InLanguage, useDataTranslation } from '../../text/dataTexts'
import { CITED_ONLY } from '../../domain/evidence'
import { nameInSentence } from '../../text/sentences/words'
import styles from './Sections.module.css'
import provenance from '../../atlas/panel/Provenance.module.css'
import { Section } from './Section'
import { SourceLine } from '../../atlas/panel/Provenance'
import { useNumbers } from './sourceNumbers'
import { formsCountedOn, isFormSub, subChoicesOf, CLASSIFIED_THEMES } from '../../domain/themes'
import { isKnown } from '../../domain/verdict'
import { useAtlasData } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { SITE_PATHS, sourceAnchor } from '../../domain/sitePaths'
import type { MessageId } from '../../text/i18n'

/** The gaps of what is documented about the country, question by question. */
export function NotKnown({ file }: { file: CountryFile }) {
  const { t, list, locale } = useTexts()
  const root = useSiteRoot()
  const { dataset, filters } = useAtlasData()
  const entity = dataset.entity(file.entity)
  const asked = CLASSIFIED_THEMES.flatMap((theme) =>
    // Another count of forms has no answer where the first has none.
    ['main', ...subChoicesOf(theme).filter((sub) => !isFormSub(sub) && !formsCountedOn(theme, sub))].map(
      (sub) => ({ theme, sub }),
    ),
  )
  const silent = asked.filter(
    ({ theme, sub }) => !isKnown(dataset.valueOf(file.entity, { ...filters, theme, sub })),
  )
  const names = silent.map(({ theme, sub }) =>
    t((sub === 'main' ? `theme.${theme}.short` : `sub.${theme}.${sub}`) as MessageId),
  )
  return (
    <Section title={t('panel.unknown')}>
      <p className={styles.text}>
        {names.length > 0
          ? t('panel.unknown.sentence', { list: list(names) })
          : t('panel.unknown.none', { name: nameInSentence({ locale }, entity) })}
      </p>
      <p className={provenance.quiet}>
        {t('panel.help')} <a href={root + SITE_PATHS.help}>{t('site.nav.help')}</a>
      </p>
    </Section>
  )
}

/** The remarks of most sources (sources.csv): only facts are taken from a document, and only its opening was read. */
const USUAL = {
  terms: CITED_ONLY,
  limitations: 'Only the opening of this document was read. What it does not mention may still exist',
} as const

const isUsual = ({ terms, limitations, better }: Source): boolean =>
  terms === USUAL.terms && limitations === USUAL.limitations && better === undefined

/** Every source of the country's values once, by number, with terms and limits; those of a source without a remark are above the list. */
export function SourceList({ file }: { file: CountryFile }) {
  const { t, labelled } = useTexts()
  const { sources } = useNumbers()
  return (
    <Section title={t('panel.sources')} aside={t('panel.sourceCount', { count: file.sources.length })}>
      <p className={provenance.quiet}>
        {labelled(t('countryPage.sources.usual'), '')}
        <Remarks of={USUAL} />
      </p>
      <ol className={`${provenance.statements} ${styles.sources}`} data-sources="">
        {sources.map((source) => (
          <li key={source.id} id={sourceAnchor(source.id)}>
            <p>
              <SourceLine source={source} />
            </p>
            {!isUsual(source) && (
              <p className="noteText">
                <Remarks of={source} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** Remarks in sources.csv begin in lower case and have no full stop. */
const fullStop = (remark: string): string => (/[.!?]$/.test(remark) ? '' : '.')

/** A source's terms and limits, and a better place to read it. */
function Remarks({ of: { terms, limitations, better } }: { of: Partial<Source> }) {
  const { capital } = useTexts()
  const translate = useDataTranslation()
  const remarks = [terms, limitations].flatMap((remark) => (remark ? [translate(remark)] : []))
  const place = better === undefined ? undefined : translate(better)
  return (
    <>
      {remarks.map(({ text, lang }) => (
        <Fragment key={text}>
          <InLanguage lang={lang}>
            {capital(text)}
            {fullStop(text)}
          </InLanguage>{' '}
        </Fragment>
      ))}
      {place && (
        <>
          <Message
            id="why.better"
            values={{ text: `<q>${place.text}</q>` }}
            components={{ q: <InLanguage lang={place.lang}>{null}</InLanguage> }}
          />
          {fullStop(place.text)}
        </>
      )}
    </>
  )
}
