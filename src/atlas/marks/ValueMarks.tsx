import { Fragment } from 'react'
import type { PublishedVerdict as Verdict } from '../../domain/comparedTotal'
import type { Fill } from '../../map/geometry/fills'
import styles from '../../map/markup/marks.module.css'
import type { ValueInLine } from '../../text/sentences/lines'
import { Icon } from '../../ui/Icon'
import { Swatch } from './Swatch'

/** The signs after a value and its time that sources contradict or that is inferred; their words are heard once, and shown to a pointer. A space before each allows a line break. */
export function ValueMarks({ marks }: Pick<ValueInLine, 'marks'>) {
  return marks.map(({ sign, words, isSaid }) => (
    <Fragment key={sign}>
      {' '}
      <span className={styles.mark}>
        <span aria-hidden="true" title={words}>
          {sign}
        </span>
        {!isSaid && <span className="visuallyHidden">{words}</span>}
      </span>
    </Fragment>
  ))
}

interface ClassValueProps {
  fill: Fill
  line: ValueInLine
}

/** A value with the map's swatch and wording, what weakens it, and its time in a quieter tone. */
export function ClassValue({ fill, line: { words, marks, tag } }: ClassValueProps) {
  return (
    <>
      <Swatch fill={fill} />
      <span>
        {/* The space allows a line break. */}
        {words} {tag && <span className={styles.years}>{tag}</span>}
        <ValueMarks marks={marks} />
      </span>
    </>
  )
}

interface PublishedVerdictProps {
  verdict: Verdict
  children: string
}

/** Whether a published figure agrees with the documented one, as a mark and a word: brown if it differs, green if it agrees. */
export function PublishedVerdict({ verdict, children }: PublishedVerdictProps) {
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <Icon name={verdict} />
      {children}
    </span>
  )
}
