import { type ActionFunction, data, type ServerBuild } from '@remix-run/node'
import type { Logger } from 'pino'
import { isDiskFailing, isDiskFull } from '~/db/failingDisk.server'
import { savingTexts } from './texts/saving'

/**
 * Makes a disk that takes nothing an answer in every route, with one sentence: a 507 when it is full, a 503 when it fails.
 * What was sent is the sender's to keep and try again.
 */
export function answerFailingDisk(build: ServerBuild, log: Pick<Logger, 'error'>): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const { action, default: page } = route?.module ?? {}
    if (!action) return [id, route]
    return [id, { ...route, module: { ...route!.module, action: answering(action, page !== undefined, log) } }]
  })
  return { ...build, routes: Object.fromEntries(routes) }
}

function answering(action: ActionFunction, hasPage: boolean, log: Pick<Logger, 'error'>): ActionFunction {
  return async (args) => {
    try {
      return await action(args)
    } catch (error) {
      if (!isDiskFailing(error)) throw error
      const [refused, status] = isDiskFull(error) ? (['full', 507] as const) : (['failing', 503] as const)
      log.error({ error, url: args.request.url }, `the disk is ${refused}`)
      const said = { refused, sentence: savingTexts[args.context.language][refused] }
      const init = { status, headers: { 'retry-after': '5' } }
      // Without a page of its own to say it on, the words would not reach who asked.
      throw hasPage ? data(said, init) : Response.json(said, init)
    }
  }
}
