import { describe, expect, it } from 'vitest'
import { answerOf } from '../../../../src/state/answer'
import { DEFAULT_FILTERS, type Filters } from '../../../../src/state/filters'
import { answerAnnounced, claimText } from '../../../../src/text/sentences/heads'
import { treatyLead } from '../../../../src/text/sentences/countryAnswer'
import { keyNotes } from '../../../../src/text/sentences/keyNotes'
import { describeMap } from '../../../../src/text/sentences/describeMap'
import { valueLine } from '../../../../src/text/sentences/lines'
import { allTexts } from '../../../support/allTexts'
import { realDataset } from '../../../support/dataset'
import { wordsContext } from '../../../support/mapDescription'

const dataset = realDataset()
const texts = allTexts()

/** Everything that is said of a state of the map of treaties. */
const saidOf = (patch: Partial<Filters>) => {
  const filters: Filters = { ...DEFAULT_FILTERS, theme: 'treaties', ...patch }
  const answer = answerOf(dataset, filters)
  const { claim, regions, more } = describeMap(wordsContext(filters))
  return {
    sentence: claimText(texts, dataset, filters),
    notes: keyNotes(texts, dataset, answer, filters).join(' '),
    words: [claim, ...regions, ...more].join(' '),
    announced: answerAnnounced(texts, dataset, filters),
    lead: (code: string) => treatyLead({ texts, dataset, filters, entity: dataset.entity(code) }),
    value: (code: string) => valueLine(texts, filters, dataset.valueOf(code, filters)),
  }
}

const OPSC_2005 = { instrument: 'opsc', regions: ['see'], on: '2005-06-01' } as const

describe('Montenegro within Serbia and Montenegro', () => {
  it('is said not to be a party in its own name wherever the day of 2005 is told, and counted apart among those who had not ratified', () => {
    const { sentence, words, announced, lead, value } = saidOf(OPSC_2005)
    expect(sentence).toContain('Not ratified: 2 (1 not yet independent).')
    expect(announced).toContain(sentence)
    expect(words).toContain('Not a party in its own name on that day: Montenegro')
    expect(value('MNE')).toBe('Not a party in its own name')
    expect(lead('MNE')).toBe('Not a party in its own name before 3 June 2006.')
  })

  it('is a state like others from its independence on', () => {
    const { sentence, notes, words, lead } = saidOf({ ...OPSC_2005, on: '2007-09-30' })
    for (const said of [sentence, notes, words])
      expect(said).not.toMatch(/not yet independent|own name on that day/)
    expect(lead('MNE')).toBe(
      'Treaties ratified or joined by 30 September 2007: 13 of the 15 that were open to it.',
    )
  })
})

describe('Kosovo', () => {
  it('is left out of shares that follow what is chosen, and is not said to be shown with Serbia', () => {
    const here = saidOf({ regions: ['see'] })
    expect(here.notes).toContain(
      'the study counts it with Serbia. Shares are of 10 states, not of all 11 shown: Kosovo* is not counted.',
    )
    expect(here.sentence).toMatch(/^South-Eastern Europe · On 30 September 2007, \d+ of 10 states/)
    const all = saidOf({})
    expect(all.notes).toContain('Shares are of 50 states, not of all 51 shown: Kosovo* is not counted.')
    expect(`${here.notes} ${all.notes} ${all.lead('XKX')}`).not.toContain('shown with Serbia')
  })

  it('is no matter where it is not among those shown', () => {
    expect(saidOf({ regions: ['cis'] }).notes).not.toContain('Kosovo')
    expect(saidOf({ groups: ['eu'] }).notes).not.toContain('Kosovo')
  })
})
