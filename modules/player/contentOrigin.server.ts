import type { IncomingMessage, ServerResponse } from 'node:http'
import type Database from 'better-sqlite3'
import type { Logger } from 'pino'
import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'

type Parts = { sqlite: Database.Database; db: Db; files: FileStore; log: Logger }

/** Serves `/play/<token>/…` on the content origin: the player page, the package's files and the commits. */
export function openPlayer(_parts: Parts) {
  return {
    async handle(_request: IncomingMessage, response: ServerResponse, _origin: string) {
      response.writeHead(404).end()
    },
  }
}
