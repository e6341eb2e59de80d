import { parse, wcagContrast } from 'culori'
import { coloursOf, type Scheme } from '../../src/pictures/pictureDocument'
import tokens from '../../src/ui/tokens.css?raw'
import styles from './gallery.module.css'

/** Names of the tokens, in the order they are written; once each, since some are set again for other readers. */
const NAMES = [...new Set([...tokens.matchAll(/^ {2}--([\w-]+):/gm)].map(([, name = '']) => name))]
const named = (pattern: RegExp): string[] => NAMES.filter((name) => pattern.test(name))

const SPACES = named(/^s\d+$/)
const TYPE = named(/^t-/)
const RADII = named(/^r-/)
const OTHERS = NAMES.filter((name) => ![...SPACES, ...TYPE, ...RADII].includes(name))
/** A token whose value is a colour of its own; lengths, shadows and times are told as they are written. */
const isColour = (value: string): boolean => parse(value) !== undefined

/** Every token by name: colours with their value and contrast on paper, type, space, radii, and the rest. */
export function Tokens({ scheme }: { scheme: Scheme }) {
  const colours = coloursOf(scheme)
  const paper = colours('var(--paper)')
  return (
    <>
      <h3>Colours, with their contrast on paper</h3>
      <ul className={styles.colours}>
        {OTHERS.filter((name) => isColour(colours(`var(--${name})`))).map((name) => (
          <li key={name}>
            <span className={styles.colour} style={{ background: `var(--${name})` }} />
            <code>--{name}</code> {colours(`var(--${name})`)},{' '}
            {wcagContrast(colours(`var(--${name})`), paper).toFixed(1)}
          </li>
        ))}
      </ul>
      <h3>Type</h3>
      {TYPE.map((name) => (
        <p key={name} style={{ font: `var(--${name})` }}>
          --{name}: What is reported, not how common trafficking is, 30 September 2007
        </p>
      ))}
      <h3>Space</h3>
      {SPACES.map((name) => (
        <p key={name} className={styles.line}>
          <span className={styles.space} style={{ width: `var(--${name})` }} /> --{name}
        </p>
      ))}
      <h3>Corners</h3>
      {RADII.map((name) => (
        <p key={name} className={styles.line}>
          <span className={styles.corner} style={{ borderRadius: `var(--${name})` }} /> --{name}
        </p>
      ))}
      <h3>All else</h3>
      <ul>
        {OTHERS.filter((name) => !isColour(colours(`var(--${name})`))).map((name) => (
          <li key={name}>
            <code>--{name}</code> {colours(`var(--${name})`)}
          </li>
        ))}
      </ul>
    </>
  )
}
