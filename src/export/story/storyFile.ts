import { fontFaces } from '../pictures/fontFaces'
import { storyContent, type StoryInput, storyPage } from './storyPage'

/** A file that is saved. */
interface StoryFile {
  readonly name: string
  readonly content: string
}

const nameOf = ({ story, dataset }: StoryInput): string => {
  const words = story.title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-|-$/g, '')
  return `${['child-trafficking-atlas', 'story', words, `data-${dataset.dataVersion}`].filter(Boolean).join('_')}.html`
}

/** Makes the page of a story, which can be opened in the maker again. Rejects where the fonts do not load. */
export const storyFile = async (input: StoryInput): Promise<StoryFile> => {
  const content = storyContent(input)
  const fonts = await fontFaces(['serif', 'serif-italic', 'sans'], content)
  return { name: nameOf(input), content: storyPage(input, content, fonts) }
}
