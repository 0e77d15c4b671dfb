import { type ActionFunction, data, type ServerBuild } from '@remix-run/node'
import type { Logger } from 'pino'
import { isDiskFull } from '~/db/diskFull.server'
import { savingTexts } from './texts/saving'

/** Makes a full disk an answer in every route: a 507 with one sentence. What was sent is the sender's to keep and try again. */
export function answerFullDisk(build: ServerBuild, log: Pick<Logger, 'error'>): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const action = route?.module.action
    return [id, action ? { ...route, module: { ...route.module, action: answering(action, log) } } : route]
  })
  return { ...build, routes: Object.fromEntries(routes) }
}

function answering(action: ActionFunction, log: Pick<Logger, 'error'>): ActionFunction {
  return async (args) => {
    try {
      return await action(args)
    } catch (error) {
      if (!isDiskFull(error)) throw error
      log.error({ error, url: args.request.url }, 'the disk is full')
      throw data({ refused: 'full', sentence: savingTexts[args.context.language].full }, { status: 507 })
    }
  }
}
