const STYLESHEET = /[ \t]*<link rel="stylesheet"[^>]*>\n?/g
const SCRIPT = /<(?:script type="module"|link rel="modulepreload")(?= )/g

/**
 * A document of the build with its style sheets, and `further` ones after them, before its scripts, which are asked for with
 * less urgency. A page made beforehand is painted by its styles alone; where a host is asked for six files at a time they
 * would wait behind thirty scripts.
 */
export const stylesFirst = (template: string, further: string): string => {
  const sheets = [...template.matchAll(STYLESHEET)].map(([link]) => link.trim())
  const without = template.replaceAll(STYLESHEET, '')
  const firstScript = without.search(SCRIPT)
  const at = firstScript < 0 ? without.indexOf('</head>') : firstScript
  const links = [...sheets, further].filter(Boolean).map((link) => `${link}\n    `)
  return (
    without.slice(0, at) +
    links.join('') +
    without.slice(at).replaceAll(SCRIPT, (tag) => `${tag} fetchpriority="low"`)
  )
}
