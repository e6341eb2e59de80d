import { estimateWidth } from '../../src/map/geometry/setName'

interface SetText {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
}

/** Every line of text with its place in the figure; throws where tags are not closed in order. */
export const linesOf = (svg: string): SetText[] => {
  const open: { name: string; x: number; y: number; text: Record<string, string> | null }[] = []
  const lines: SetText[] = []
  let words = ''
  for (const [, close, name = '', attributes = '', self, text = ''] of svg.matchAll(
    /<(\/?)([\w:]+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>([^<]*)/g,
  )) {
    const last = open.at(-1)
    if (close) {
      if (last?.name !== name) throw new Error(`${name} closes ${last?.name}`)
      open.pop()
      if (name === 'text' && last.text) {
        const { x = '0', y = '0', 'font-size': size = '0', 'text-anchor': anchor = 'start' } = last.text
        const width = estimateWidth(words.trim(), Number(size)) * 0.94
        const at = Number(x) + last.x - width * ({ start: 0, middle: 0.5, end: 1 }[anchor] ?? 0)
        lines.push({ text: words.trim(), left: at, right: at + width, y: Number(y) + last.y })
      }
    } else if (!self) {
      const found = Object.fromEntries(
        [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      )
      const [, dx = 0, dy = 0] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(found['transform'] ?? '') ?? []
      const isText = name === 'text' && 'font-family' in found
      if (isText) words = ''
      const place = { x: (last?.x ?? 0) + Number(dx), y: (last?.y ?? 0) + Number(dy) }
      open.push({ name, ...place, text: isText ? found : null })
    }
    words += text.replaceAll('&amp;', '&').replaceAll('&quot;', '"')
  }
  if (open.length > 0) throw new Error(`${open.at(-1)?.name} is open`)
  return lines
}
