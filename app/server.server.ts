import { mkdirSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import type Database from 'better-sqlite3'
import { type Logger, pino } from 'pino'
import { type Db, openDatabase } from '~/db/connection.server'
import { type FileStore, folderStore } from '~/db/files.server'
import { loadDemo } from '~/demo/loadDemo.server'
import { sweepUploads } from '~/modules/authoring/imports/uploads.server'
import { sweepPackageUploads } from '~/modules/authoring/packageUploads/sweepPackageUploads.server'
import { sweepPictures } from '~/modules/catalogue/pictures/keptPicture.server'
import { askAgain } from '~/modules/catalogue/sessions/askAgain.server'
import { keepSessions } from '~/modules/catalogue/sessions/keepSessions.server'
import { sweepImports } from '~/modules/coordination/importing/keepImport.server'
import { keepNotices } from '~/modules/coordination/notices/keepNotices.server'
import { keepAssignments } from '~/modules/coordination/rules/keepAssignments.server'
import { keepAgreements } from '~/modules/intake/agreements/keepAgreements.server'
import { forget } from '~/modules/intake/applying/forget.server'
import { keepHours } from '~/modules/intake/hours/sendWeek.server'
import { keepPlaces } from '~/modules/intake/places/keepPlaces.server'
import { folderDelivery } from '~/modules/mail/folderDelivery.server'
import { smtpDelivery } from '~/modules/mail/smtpDelivery.server'
import { startSending } from '~/modules/mail/startSending.server'
import { sweepMail } from '~/modules/mail/sweepMail.server'
import { sweepUnderway } from '~/modules/packages/sweepUnderway.server'
import { sweepPasswordLinks } from '~/modules/people/passwordLink.server'
import { sweepSessions } from '~/modules/people/session.server'
import { openPlayer } from '~/modules/player/contentOrigin.server'
import { forgetContacts } from '~/modules/practice/forgetContacts.server'
import { judgeLeft } from '~/modules/progress/judgeLeft.server'
import type { Settings } from '~/settings.server'
import { isPlainAddress } from './address.server'
import { assetsOf } from './assetsOf.server'
import { makeApp } from './express.server'
import { answerFailingDisk } from './failingDisk.server'
import { makeGate } from './gate.server'
import { keepPages } from './keptPages.server'
import { originOf, roleOf } from './origins.server'
import { refuseUnreadableBodies } from './readableBodies.server'
import { makeContext } from './request.server'

/** Opens the data folder and returns the one handler of both origins: the app, and the content of packages. */
export async function startLeerbank(settings: Settings) {
  mkdirSync(settings.dataDir, { recursive: true })
  const log = pino({ level: settings.logLevel })
  const { db, sqlite, close } = openDatabase(join(settings.dataDir, 'leerbank.sqlite'))
  const files = folderStore(join(settings.dataDir, 'files'))
  if (settings.demo) await loadDemo(db, files)
  const built: ServerBuild = await import(pathToFileURL(join(process.cwd(), 'build/app/server/index.js')).href)
  const build = answerFailingDisk(refuseUnreadableBodies(built), log)
  const gate = makeGate(build)
  const player = openPlayer({ sqlite, db, files, log })
  const { openPreview, commitLate } = player
  const context = makeContext({
    db,
    files,
    settings,
    assetsOf: (routeId) => assetsOf(build, routeId),
    openPreview,
    commitLate,
  })
  const app = makeApp({ build, gate, context, settings, log })
  const keeping = keepEveryMinute(db, files, log)
  const { smtpUrl, from } = settings.mail
  const delivery = smtpUrl ? smtpDelivery(smtpUrl) : folderDelivery(join(settings.dataDir, 'mail'))
  const sending = startSending({ db, delivery, from, log })
  const sweeping = sweepEveryHour({ db, sqlite, files, log, settings })
  const kept = keepPages({ build, gate, context, sqlite })

  async function handle(request: IncomingMessage, response: ServerResponse) {
    if (!isPlainAddress(request)) return response.writeHead(400).end()
    const origin = originOf(settings, request.headers.host ?? 'localhost', header(request, 'x-forwarded-proto'))
    const role = roleOf(settings, origin)
    if (role !== 'app' && request.url?.startsWith('/play/')) return player.handle(request, response, origin)
    if (role === 'content') return response.writeHead(404).end()
    if (!(await kept.serve(request, response, origin))) app(request, response)
  }

  return {
    handle: (request: IncomingMessage, response: ServerResponse) => {
      handle(request, response).catch((error) => {
        log.error({ error, url: request.url }, 'request failed')
        if (!response.headersSent) response.writeHead(500)
        response.end()
      })
    },
    /** Ends when the mail that is being handed over is, or could be: the rest goes out at the next start. */
    async close() {
      clearInterval(sweeping)
      clearInterval(keeping)
      await Promise.race([sending.stop(), new Promise((resolve) => setTimeout(resolve, 5000))])
      close()
    },
  }
}

type Sweeping = { db: Db; sqlite: Database.Database; files: FileStore; log: Logger; settings: Settings }

/** Deletes what is over, and judges the attempts that nobody closed: now, and every hour. Nobody waits for it. */
function sweepEveryHour({ db, sqlite, files, log, settings }: Sweeping) {
  const { dataDir, forgetDeclinedDays } = settings
  const sweep = (attempts: 'all' | 'today') =>
    Promise.all([
      sweepSessions(db),
      sweepPasswordLinks(db),
      files.sweep(),
      sweepUnderway(db, files),
      sweepUploads(join(dataDir, 'imports')),
      sweepImports(db),
      sweepPackageUploads(db, join(dataDir, 'uploads')),
      sweepMail(db, join(dataDir, 'mail')),
      sweepPictures(join(dataDir, 'pictures')),
      judgeLeft(sqlite, attempts),
      forgetDeclined(db, log, forgetDeclinedDays),
    ]).catch((error) => log.error({ error }, 'sweeping failed'))
  sweep('all')
  return setInterval(() => sweep('today'), 3_600_000).unref()
}

async function forgetDeclined(db: Db, log: Logger, days: number) {
  const questions = await forgetContacts(db, days)
  if (questions > 0) log.info({ questions, days }, 'contact data of declined practice questions erased')
}

/**
 * What the clock does to dates, places, agreements, hours, what is asked of people and what is over its term: now, and every
 * minute. One that fails holds no other up.
 */
function keepEveryMinute(db: Db, files: FileStore, log: Logger) {
  const keep = async () => {
    const works = {
      dates: keepSessions,
      interest: askAgain,
      places: keepPlaces,
      agreements: keepAgreements,
      hours: keepHours,
      assignments: keepAssignments,
      notices: keepNotices,
      terms: () => forgetOver(db, files, log),
    }
    for (const [what, work] of Object.entries(works))
      await work(db).catch((error) => log.error({ error }, `keeping the ${what} failed`))
  }
  keep()
  return setInterval(keep, 60_000).unref()
}

async function forgetOver(db: Db, files: FileStore, log: Logger) {
  const forgotten = await forget(db, files)
  if (forgotten) log.info(forgotten, 'erased what was over its term')
}

function header(request: IncomingMessage, name: string) {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}
