import type { Dataset } from '../../data/Dataset'
import type { Texts } from '../../text/i18n'
import { entityLabel } from '../../text/sentences/words'
import { fingerHit } from '../geometry/fingerHit'
import type { HitQuestion } from '../geometry/hit'
import { askWhich } from './askWhich'
import type { FrameElement } from './frames'
import { shapesIn } from './shapesIn'

interface Tap {
  readonly texts: Pick<Texts, 't'>
  readonly dataset: Pick<Dataset, 'entity'>
  readonly question: HitQuestion
  /** In the window, in px. */
  readonly at: readonly [x: number, y: number]
  readonly onChoose: (code: string) => void
}

/** Chooses the country that a finger means, and asks where it covers two small ones. */
export const tap = (
  { element, svg }: Pick<FrameElement, 'element' | 'svg'>,
  { texts, dataset, question, at, onChoose }: Tap,
): void => {
  const codes = fingerHit(shapesIn(svg), question)
  const [code] = codes
  if (code === undefined) return
  if (codes.length === 1) return onChoose(code)
  const countries = codes.map((other) => ({ code: other, name: entityLabel(dataset.entity(other)) }))
  askWhich(element, { t: texts.t, countries, at, onChoose })
}
