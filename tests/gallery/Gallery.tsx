import { EXAMPLES } from '../examples'
import type { Example, World } from '../examples/example'
import styles from './gallery.module.css'
import { Tokens } from './Tokens'

const SCHEMES = ['light', 'dark'] as const

/** One part of the gallery at a time, as the address says. */
const partsOf = () => ['tokens', ...EXAMPLES.map(({ title }) => title.toLowerCase())]

function Shown({ example, world }: { example: Example; world: World }) {
  return (
    <section className={styles.example}>
      <h3>{example.name}</h3>
      <div className={styles.stage} style={{ minHeight: example.roomPx }}>
        {example.render(world)}
      </div>
    </section>
  )
}

/** Tokens, parts, marks and views in all their states, in both schemes side by side. For developers; not built. */
export function Gallery({ world }: { world: World }) {
  const asked = new URLSearchParams(location.search).get('part')
  const part = partsOf().find((name) => name === asked) ?? 'tokens'
  const group = EXAMPLES.find(({ title }) => title.toLowerCase() === part)
  return (
    <main className={styles.gallery}>
      <h1>Gallery: {part}</h1>
      <nav aria-label="Parts of the gallery" className={styles.nav}>
        {partsOf().map((name) => (
          <a key={name} href={`?part=${name}`} aria-current={name === part ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <div className={styles.schemes}>
        {SCHEMES.map((scheme) => (
          <section key={scheme} data-scheme={scheme} className={styles.scheme}>
            <h2>{scheme}</h2>
            {group ? (
              group.examples.map((example) => (
                <Shown key={example.name} example={example} world={{ ...world, place: scheme }} />
              ))
            ) : (
              <Tokens scheme={scheme} />
            )}
          </section>
        ))}
      </div>
    </main>
  )
}
