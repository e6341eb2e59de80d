import type { ReactNode } from 'react'

/** A state that only a pointer or a key brings about. */
export type ForcedState = 'hover' | 'focus'

/** Shows what it holds as if it were pointed at or had the focus, where `showForcedStates` has been called. */
export function Forced({ state, children }: { state: ForcedState; children: ReactNode }) {
  return (
    <div data-forced={state} style={{ display: 'contents' }}>
      {children}
    </div>
  )
}

const PSEUDO: Readonly<Record<ForcedState, RegExp>> = { hover: /:hover/g, focus: /:focus-visible/g }

/** Repeats every rule for a pointer or the focus for what `Forced` holds. Called once all style sheets are there. */
export const showForcedStates = (sheets: Iterable<CSSStyleSheet>): void => {
  for (const sheet of sheets) repeatIn(sheet)
}

/** The rule as it would be written for what `Forced` holds; none where it is of neither state, or of what lies deeper. */
const repeated = ({ selectorText, style }: CSSStyleRule): string[] =>
  Object.entries(PSEUDO)
    .filter(([, pseudo]) => selectorText.search(pseudo) >= 0 && !selectorText.includes(' '))
    .map(([state, pseudo]) => {
      const plain = selectorText.replace(pseudo, '') || '*'
      return `[data-forced='${state}'] > :is(${plain}) { ${style.cssText} }`
    })

const repeatIn = (group: CSSStyleSheet | CSSGroupingRule): void => {
  const more: string[] = []
  for (const rule of group.cssRules) {
    if (rule instanceof CSSStyleRule) more.push(...repeated(rule))
    else if (rule instanceof CSSGroupingRule) repeatIn(rule)
  }
  for (const rule of more) group.insertRule(rule, group.cssRules.length)
}
