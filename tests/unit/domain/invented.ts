import type { Entity } from '../../../src/domain/entity'
import type { Instrument } from '../../../src/domain/treaty'

/** A state that could join anything. */
export const ENTITY: Entity = {
  code: 'AAA',
  slug: 'a',
  name: 'A',
  shortName: 'A',
  letters: 'AA',
  studyName: 'A',
  region: 'see',
  groups: [],
}
/** An instrument opened in 2000, with signatures in the sources. */
export const INSTRUMENT: Instrument = {
  id: 'treaty',
  dataId: 'TREATY',
  title: 'Treaty',
  short: 'Treaty',
  opened: '2000-05-25',
  depositary: 'UN',
  signatures: 'yes',
}
