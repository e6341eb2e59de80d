/** Names of elements that are opened and not closed in order; a well-formed document has none. */
export const unbalanced = (xml: string): string[] => {
  const open: string[] = []
  for (const [, close, name = '', rest = ''] of xml.matchAll(/<(\/?)([\w:]+)((?:"[^"]*"|[^">])*)>/g)) {
    if (close) {
      if (open.pop() !== name) return [...open, name]
    } else if (!rest.endsWith('/')) open.push(name)
  }
  return open
}
