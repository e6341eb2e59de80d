import { Fragment } from 'react'
import type { Source } from '../../data/contract'
import type { CountryFile } from '../../data/countryContract'
import { Message, useTexts } from '../../text/context'
import { useDataTranslation } from '../../text/dataTexts'
import { entityLabel } from '../../text/sentences/words'
import styles from './Sections.module.css'
import why from '../../atlas/panel/Why.module.css'
import { Section } from './Section'
import { SourceLine } from '../../atlas/panel/SourceLine'
import { formsCountedOn, isFormSub, subChoicesOf, CLASSIFIED_THEMES } from '../../domain/themes'
import { isKnown } from '../../domain/verdict'
import { useAtlas } from '../../state/context'
import { linkTo, useSiteRoot } from '../../state/sitePlace'
import { SITE_PATHS } from '../../domain/sitePaths'
import type { MessageId } from '../../text/i18n'

/** What is not documented about the country, question by question. */
export function NotKnown({ file }: { file: CountryFile }) {
  const { t, list } = useTexts()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const entity = dataset.entity(file.entity)
  const asked = CLASSIFIED_THEMES.flatMap((theme) =>
    // Another count of forms is silent where the first is.
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
          : t('panel.unknown.none', { name: entityLabel(entity) })}
      </p>
      <p className={why.quiet}>{t('panel.correct', { label: t('panel.correctThis') })}</p>
      <p className={why.quiet}>
        {t('panel.help')} <a href={linkTo(root, SITE_PATHS.help)}>{t('panel.help.link')}</a>
      </p>
    </Section>
  )
}

/** Every source of the country's values, with terms and limits. */
export function SourceList({ file }: { file: CountryFile }) {
  const { t } = useTexts()
  return (
    <Section title={t('panel.sources')} aside={t('panel.sourceCount', { count: file.sources.length })}>
      <Sources file={file} />
    </Section>
  )
}

/** Remarks in sources.csv begin in lower case and have no full stop. */
const fullStop = (remark: string): string => (/[.!?]$/.test(remark) ? '' : '.')

/** A source's terms and limits, and a better place to read it. */
function Remarks({ source: { terms, limitations, better } }: { source: Source }) {
  const { capital } = useTexts()
  const translate = useDataTranslation()
  const remarks = [terms, limitations].flatMap((remark) => (remark ? [translate(remark)] : []))
  const place = better === undefined ? undefined : translate(better)
  return (
    <p className={why.quiet}>
      {remarks.map(({ text, lang }) => (
        <Fragment key={text}>
          <span lang={lang}>
            {capital(text)}
            {fullStop(text)}
          </span>{' '}
        </Fragment>
      ))}
      {place && (
        <>
          <Message
            id="why.better"
            values={{ text: `<q>${place.text}</q>` }}
            components={{ q: <span lang={place.lang} /> }}
          />
          {fullStop(place.text)}
        </>
      )}
    </p>
  )
}

function Sources({ file }: { file: CountryFile }) {
  const { compare } = useTexts()
  return (
    <ul className={why.statements} data-sources="">
      {file.sources
        .toSorted((a, b) => compare(a.title, b.title))
        .map((source) => (
          <li key={source.id}>
            <p>
              <SourceLine source={source} />
            </p>
            {(source.limitations || source.terms || source.better) && <Remarks source={source} />}
          </li>
        ))}
    </ul>
  )
}
