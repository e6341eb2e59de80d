import { correctPath } from '../../atlas/correct/correctPath'
import type { EntityCode } from '../../domain/entity'
import { hasInstrument } from '../../domain/themes'
import type { IsoDay } from '../../domain/treaty'
import type { KnownQuestion } from '../../state/known'
import { atlasPath } from '../../state/sitePlace'

const seenOf = ({ theme, sub, instrument }: KnownQuestion, entity: EntityCode) => ({
  entity,
  theme,
  sub,
  ...(hasInstrument(theme) && { instrument }),
})

/** Path of the report form, filled in with an answer. */
export const reportPath = (question: KnownQuestion, entity: EntityCode, on: IsoDay): string =>
  correctPath(seenOf(question, entity), { ...question, on })

/** Path of the atlas with an answer, its sources and its rule. */
export const answerPath = (question: KnownQuestion, entity: EntityCode, on: IsoDay): string =>
  atlasPath({ ...seenOf(question, entity), evidence: question.evidence, on })
