import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { openDatabase } from '~/db/connection.server'
import { folderStore } from '~/db/files.server'
import { loadCast } from '~/db/loadCast.server'
import type { PackageContents } from '~/modules/packages/contents'
import { launch } from '~/modules/progress/launch.server'
import { addLearning, addOfferedModule } from '~/modules/progress/testLearning.server'
import { openPlayer } from './contentOrigin.server'

export type TestFile = { path: string; bytes: string | Buffer; mediaType: string }

/** For tests: the content origin on a port of its own, with one attempt of Daan on a module of these files. */
export async function startPlayer(packageFiles: TestFile[] = [], database = ':memory:', contents?: PackageContents) {
  const folder = mkdtempSync(join(tmpdir(), 'leerbank-'))
  const { db, sqlite, close } = openDatabase(database)
  const files = folderStore(folder)
  await loadCast(db)
  await addOfferedModule(db, 'robots', 'mira', contents)
  for (const { path, bytes, mediaType } of packageFiles) {
    const content = Buffer.from(bytes)
    const file = { versionId: 'robots-1', path, mediaType, sha256: files.put(content), bytes: content.length }
    await db.insertInto('versionFile').values(file).execute()
  }
  await addLearning(db, 'robots', { person: 'daan', company: 'vos', attempts: [{ id: 'daans' }] })
  const player = openPlayer({ sqlite, db, files, log: pino({ level: 'silent' }) })
  const server = createServer((request, response) => {
    player.handle(request, response, `http://${request.headers.host}`).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    db,
    sqlite,
    origin,
    openPreview: player.openPreview,
    commitLate: player.commitLate,
    async launch(attemptId = 'daans', now = Date.now()) {
      const launched = (await launch(db, { id: 'daan' }, attemptId, 'http://app.test', now))!
      return { ...launched, path: `${origin}/play/${launched.token}/` }
    },
    attempt: (id = 'daans') => db.selectFrom('attempt').where('id', '=', id).selectAll().executeTakeFirstOrThrow(),
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** For tests: a commit as the player page sends it. */
export async function send(path: string, body: object | string, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch(`${path}commit`, { method: 'POST', body: text, headers })
  return { status: response.status, ...((await response.json()) as { result: string; errorCode: number; at?: number }) }
}

export function commitOf(launch: number, sequence: number, cmi: Record<string, string> = {}, more: object = {}) {
  return { attempt: 'daans', launch, sequence, final: false, cmi, ...more }
}
