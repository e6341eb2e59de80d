import type { CountryFile } from '../../data/contract'
import {
  hasDay,
  type SubId,
  type ThemeId,
  CLASSIFIED_THEMES,
  hasEvidenceChoice,
  readingOrder,
  isFormSub,
} from '../../domain/themes'
import { timeOf } from '../../state/clock'
import { useAtlas, useAtlasData } from '../../state/context'
import { useTexts } from '../../text/context'
import { timeWords } from '../../text/sentences/timeWords'
import { Conflicts } from '../../atlas/panel/Conflicts'
import { LawProvenance, OffenceProvenance } from '../../atlas/panel/LawProvenance'
import { type NamedForms, namedForms } from '../../state/statements'
import provenance from '../../atlas/panel/Provenance.module.css'
import type { RuleId } from '../../domain/evidence'
import { RuleLink, Section, ValueLine } from './Section'
import { valueLine } from '../../text/sentences/lines'
import { formWord, mapLabel } from '../../text/sentences/words'

const FIELDS: readonly { readonly theme: ThemeId; readonly sub: SubId }[] = CLASSIFIED_THEMES.flatMap(
  (theme) =>
    hasEvidenceChoice(theme)
      ? []
      : readingOrder(theme, 'panel')
          .filter((sub) => !isFormSub(sub))
          .map((sub) => ({ theme, sub })),
)

/** Law, institutions, plans and coordination, each with the statements that decided and all others. */
export function LawSection({ file }: { file: CountryFile }) {
  const texts = useTexts()
  const { dataset, filters } = useAtlasData()
  const time = timeWords(texts, dataset, { ...filters, theme: 'plans' })
  return (
    <Section title={texts.t('panel.law')} aside={texts.capital(time)}>
      <dl>
        {FIELDS.map((map) => (
          <Field key={`${map.theme}/${map.sub}`} file={file} {...map} />
        ))}
      </dl>
    </Section>
  )
}

const ruleOnce = (rule: RuleId) => ({ rule, ruleText: <RuleLink rule={rule} /> })

function Field({ file, theme, sub }: LawValueProps) {
  const texts = useTexts()
  const time = useAtlas(({ dataset, filters }) => timeWords(texts, dataset, { ...filters, theme, sub }))
  const label = mapLabel(texts, theme, sub)
  const [name, Detail] = hasDay(theme, sub) ? [`${label} (${time})`, OffenceDetail] : [label, StatementDetail]
  return (
    <ValueLine code={file.entity} theme={theme} sub={sub} name={name}>
      <Detail file={file} theme={theme} sub={sub} />
    </ValueLine>
  )
}

interface LawValueProps {
  file: CountryFile
  theme: ThemeId
  sub: SubId
}

function StatementDetail({ file, theme, sub }: LawValueProps) {
  const dataset = useAtlas((state) => state.dataset)
  const { evidence, instrument, on } = useAtlas((state) => state.filters)
  const question = { theme, sub, evidence, instrument, on }
  const value = dataset.valueOf(file.entity, question)
  const named = namedForms(file, question, timeOf(dataset, question))
  return (
    <>
      {named && <FormsNamed {...named} />}
      <Conflicts file={file} map={{ theme, sub }} />
      {/* Another count of forms rests on the same statements as the first. */}
      {(sub === 'main' || !named) && (
        <LawProvenance file={file} theme={theme} sub={sub} {...ruleOnce(value.rule)} />
      )}
    </>
  )
}

function FormsNamed({ forms, ownCounts }: NamedForms) {
  const texts = useTexts()
  const { t } = texts
  const counts = ownCounts.map(({ code, asOf }) => (asOf === undefined ? code : `${code} (${asOf})`))
  return (
    <>
      {forms.length > 0 && (
        <p className={provenance.quiet}>
          {t('panel.forms', { forms: forms.map((form) => formWord(texts, form)).join(', ') })}
        </p>
      )}
      {counts.length > 0 && (
        <p className={provenance.quiet}>{t('panel.ownCount', { counts: counts.join(', ') })}</p>
      )}
    </>
  )
}

function OffenceDetail({ file }: { file: CountryFile }) {
  const texts = useTexts()
  const { dataset, filters } = useAtlasData()
  const asked = { ...filters, theme: 'definitions', sub: 'law' } as const
  const { rule } = dataset.valueOf(file.entity, { ...asked, sub: 'since' })
  const law = dataset.valueOf(file.entity, asked)
  const words = valueLine(texts, asked, law)
  // A law has its day once, in a statement on its kind or on the forms that it names.
  const days = file.statements.flatMap(({ indicator, asOf, inForceFrom: from }) =>
    from && asOf === law.asOf && /^(?:trafficking-law|definition-form)$/.test(indicator)
      ? [texts.t('panel.inForce', { day: texts.day(from) })]
      : [],
  )
  const times = [law.asOf, ...new Set(days)]
  return (
    <>
      <p className={provenance.quiet}>
        {texts.t('panel.offence.documents', {
          law: law.asOf === undefined ? words : `${words} (${times.join(', ')})`,
        })}
      </p>
      <Conflicts file={file} map={{ theme: 'definitions', sub: 'since' }} />
      <OffenceProvenance file={file} {...ruleOnce(rule)} />
    </>
  )
}
