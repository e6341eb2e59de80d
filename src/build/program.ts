import { isMainThread } from 'node:worker_threads'
import { answerAsWorker, endWorkers } from './inWorkers'
import { runStage } from './runStage'
import { siteToBuild } from './readSiteData'
import { STAGES, TASKS } from './stages'

// `node .prerender/program.js FOLDER STAGE…`: the stages after the scripts, in a folder that has those.
const [folder = '', ...names] = process.argv.slice(2)
const site = siteToBuild(folder)

if (isMainThread) {
  const unknown = names.find((name) => !(name in STAGES))
  if (unknown !== undefined)
    throw new Error(`There is no stage "${unknown}". Expected some of ${Object.keys(STAGES).join(', ')}.`)
  for (const name of names as (keyof typeof STAGES)[]) await runStage(name, () => STAGES[name](site))
  await endWorkers()
} else answerAsWorker(site, TASKS)
