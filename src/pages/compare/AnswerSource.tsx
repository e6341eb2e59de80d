import type { CountryFile } from '../../data/contract'
import type { RuleId } from '../../domain/rules'
import { hasDay, hasEvidenceChoice } from '../../domain/themes'
import type { ComparedRow } from '../../state/comparison'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { LawWhy } from '../../atlas/panel/LawWhy'
import { OffenceWhy } from '../../atlas/panel/OffenceWhy'
import { ReportsWhy } from '../../atlas/panel/ReportsWhy'
import { TreatyWhy } from '../../atlas/panel/TreatyWhy'
import { answerSources, rolesOf } from '../../text/sentences/rowSources'
import styles from './AnswerSource.module.css'

interface AnswerSourceProps {
  row: ComparedRow
  rule: RuleId
  file: CountryFile
}

/** Where one side's answer comes from, one press away: how many sources, then the whole chain. */
export function AnswerSource({ row, rule, file }: AnswerSourceProps) {
  return (
    <div className={styles.source}>
      <Chain row={row} rule={rule} file={file} />
    </div>
  )
}

function Chain({ row, rule, file }: AnswerSourceProps) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const { theme, sub, instrument } = row
  if (hasEvidenceChoice(theme)) {
    const label = t('comparePage.reports', { count: file.reports.length })
    return <ReportsWhy file={file} rule={rule} roles={rolesOf(row)} map={{ theme, sub }} label={label} />
  }
  const label = t('comparePage.sources', { count: answerSources(texts, dataset, file, row).ids.length })
  if (instrument)
    return <TreatyWhy file={file} instrument={dataset.instrument(instrument)} rule={rule} label={label} />
  if (hasDay(theme, sub)) return <OffenceWhy file={file} rule={rule} label={label} />
  return <LawWhy file={file} theme={theme} sub={sub} rule={rule} label={label} />
}
