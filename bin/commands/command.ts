import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'

/** A command of `npm run leerbank -- <name>`; it works on the data folder, also while a server runs on it. */
export type Command = {
  /** What comes after the name, and what it does. */
  usage: string
  summary: string
  /** What a person typed wrongly comes back as `{ refused }`: one sentence, exit code 1. */
  run(args: string[], parts: { db: Db; files: FileStore }): Promise<undefined | { refused: string }>
}
