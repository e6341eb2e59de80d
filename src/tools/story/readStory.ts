import type { KnownIds } from '../../state/link'
import { cleanStory, isWithinLimits, knownQuery, type Story } from './story'
import { FORM, MARKS } from './storyHtml'

/** The largest file that is opened, in bytes: more than twenty maps take. */
export const LARGEST_FILE = 6_000_000

/** Why a file is not opened. */
export type StoryRefusal = 'size' | 'kind' | 'limits'

type ReadStory = { readonly story: Story } | { readonly refusal: StoryRefusal }

const marked = (parent: ParentNode, kind: string): readonly Element[] => [
  ...parent.querySelectorAll(`[${MARKS.text}="${kind}"]`),
]

/** The text of an element with its line breaks; whatever else is in it counts as text, too. */
const textOf = (element: Element): string =>
  [...element.childNodes].map((node) => (node.nodeName === 'BR' ? '\n' : (node.textContent ?? ''))).join('')

const textIn = (parent: ParentNode, kind: string): string => marked(parent, kind).map(textOf).join('\n\n')

/** Styles, of which browsers report that the policy of the page forbids them, though nothing is shown. */
const STYLES = /<style[\s>][^]*?<\/style>| style="[^"]*"/gi

/** Reads a story from HTML that the maker made, as text alone: nothing of the HTML is shown or runs. */
export const readStory = (html: string, dataset: KnownIds): ReadStory => {
  const page = new DOMParser().parseFromString(html.replaceAll(STYLES, ''), 'text/html')
  const [root, ...others] = page.querySelectorAll(`[${MARKS.story}]`)
  if (!root || others.length > 0 || root.getAttribute(MARKS.story) !== FORM) return { refusal: 'kind' }
  const steps = [...root.querySelectorAll(`[${MARKS.map}]`)]
  if (steps.length === 0) return { refusal: 'kind' }
  const story = cleanStory({
    title: textIn(root, 'title'),
    steps: steps.map((step) => ({
      query: knownQuery(step.getAttribute(MARKS.map) ?? '', dataset),
      heading: textIn(step, 'heading'),
      text: textIn(step, 'text'),
    })),
  })
  return isWithinLimits(story) ? { story } : { refusal: 'limits' }
}

/** Opens a file that the maker saved. Anything else is refused. */
export const readStoryFile = async (file: Blob, dataset: KnownIds): Promise<ReadStory> =>
  file.size > LARGEST_FILE ? { refusal: 'size' } : readStory(await file.text(), dataset)
