import { options } from 'preact'

/** What Preact's build calls the parts that are read here; DevTools and other add-ons read them by the same names. */
const COMPONENT = '__c'
const DRAWN = '__v'
const CHILDREN = '__k'
const BEFORE_DIFF = '__b'
const ON_COMMIT = '__c'

interface DrawnNode {
  readonly [COMPONENT]?: { readonly [DRAWN]?: DrawnNode } | null
  [CHILDREN]?: unknown
}

interface Hooks {
  [BEFORE_DIFF]?: (node: DrawnNode) => void
  [ON_COMMIT]?: (node: DrawnNode, queue: unknown) => void
}

/**
 * Lets go of what a component drew before, once it has drawn anew. Preact 11.2 keeps the first drawing of a component that
 * redraws by itself, in the children its parent was given, and from there every later one (its issue 4909): a slider
 * took 15 kB a step.
 */
export const releaseOldTrees = (): void => {
  const hooks = options as Hooks
  const { [BEFORE_DIFF]: beforeDiff, [ON_COMMIT]: onCommit } = hooks
  const replaced = new Set<DrawnNode>()
  hooks[BEFORE_DIFF] = (node) => {
    const last = node[COMPONENT]?.[DRAWN]
    if (last && last !== node) replaced.add(last)
    beforeDiff?.(node)
  }
  hooks[ON_COMMIT] = (node, queue) => {
    for (const last of replaced) if (last[COMPONENT]?.[DRAWN] !== last) last[CHILDREN] = null
    replaced.clear()
    onCommit?.(node, queue)
  }
}
