import { release } from './release'

// Run by `npm run release -- VERSION` in the project's folder.
const [version] = process.argv.slice(2)
try {
  if (version === undefined) throw new Error('Which version? Write for example: npm run release -- 1.2.0')
  const { tag } = release('.', version, new Date().toISOString().slice(0, 10))
  console.log(`Committed and tagged ${tag}. To publish it: git push --atomic origin main ${tag}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
