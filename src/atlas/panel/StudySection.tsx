import type { CountryFile } from '../../data/contract'
import { useTexts } from '../../text/context'
import { MentionList } from './MentionList'
import { Section } from './Section'

/** What the study says of the country by its name; nothing where it names it nowhere. */
export function StudySection({ file: { mentions } }: { file: Pick<CountryFile, 'mentions'> }) {
  const { t } = useTexts()
  if (mentions.length === 0) return null
  return (
    <Section title={t('panel.says')}>
      <MentionList mentions={mentions} />
    </Section>
  )
}
