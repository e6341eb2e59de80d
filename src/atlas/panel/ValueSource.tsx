import type { CountryFile } from '../../data/countryContract'
import type { MapQuestion } from '../../data/Dataset'
import type { RuleId } from '../../domain/rules'
import type { InstrumentId } from '../../domain/treaty'
import { hasDay, hasEvidenceChoice, hasInstrument } from '../../domain/themes'
import { useAtlas } from '../../state/context'
import { rolesOf } from '../../text/sentences/valueSources'
import { LawWhy, OffenceWhy } from './LawWhy'
import { ReportsWhy } from './ReportsWhy'
import { TreatyWhy } from './TreatyWhy'
import type { WhyLabel } from './Why'

interface ValueSourceProps extends WhyLabel {
  file: CountryFile
  map: Pick<MapQuestion, 'theme' | 'sub'> & { readonly instrument?: InstrumentId }
  rule: RuleId
}

/** Where the value of any map comes from, for one country. */
export function ValueSource({ file, map: { theme, sub, instrument }, rule, ...label }: ValueSourceProps) {
  const dataset = useAtlas((state) => state.dataset)
  const given = { file, rule, ...label }
  if (hasEvidenceChoice(theme))
    return <ReportsWhy {...given} roles={rolesOf({ theme, sub })} map={{ theme, sub }} />
  if (hasInstrument(theme) && instrument !== undefined)
    return <TreatyWhy {...given} instrument={dataset.instrument(instrument)} />
  if (hasDay(theme, sub)) return <OffenceWhy {...given} />
  return <LawWhy {...given} theme={theme} sub={sub} />
}
