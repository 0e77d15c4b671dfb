import { publishedModules } from '~/modules/packages/publishedModules.server'
import type { Command } from './command'

export const modules: Command = {
  usage: 'modules',
  summary: 'lists the published modules, one slug a line',
  async run(_args, { db }) {
    for (const { slug } of await publishedModules(db).execute()) process.stdout.write(`${slug}\n`)
    return undefined
  },
}
