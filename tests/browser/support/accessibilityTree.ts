import type { Page } from 'playwright-core'

/** A node as assistive technology meets it. */
export interface AccessibleNode {
  readonly role: string
  readonly name: string
  readonly description: string
}

interface Node {
  readonly nodeId: string
  readonly ignored?: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly description?: { readonly value: string }
  readonly childIds?: readonly string[]
}

/**
 * The nodes of the browser's accessibility tree inside the maps of the page, in order. From Chromium's own tree,
 * which its protocol gives: what a page's markup would mean to another browser is not in it.
 */
export const mapTree = async (page: Page): Promise<AccessibleNode[]> => {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const below = (node: Node): Node[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      return child ? [child, ...below(child)] : []
    })
  return nodes
    .filter(({ role }) => role?.value === 'graphics-document')
    .flatMap((map) => [map, ...below(map)])
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description }) => ({
      role: role?.value ?? '',
      name: name?.value ?? '',
      description: description?.value ?? '',
    }))
}
