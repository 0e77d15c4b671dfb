import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '~/db/connection.server'
import { folderStore } from '~/db/files.server'
import { readSettings } from '~/settings.server'
import { administrator } from './commands/administrator'
import { attempt } from './commands/attempt'
import type { Command } from './commands/command'
import { importCommand } from './commands/import'
import { modules } from './commands/modules'
import { packageModule } from './commands/package'

const commands: Record<string, Command> = {
  modules,
  package: packageModule,
  import: importCommand,
  administrator,
  attempt,
}

const [name, ...args] = process.argv.slice(2)
const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
if (command) await run(command)
else if (['help', '--help', '-h'].includes(name ?? '')) process.stdout.write(`${usage()}\n`)
else fail(`${name === undefined ? 'name a command' : `unknown command "${name}"`}\n\n${usage()}`)

async function run({ run }: Command) {
  try {
    const { dataDir } = readSettings(process.env)
    mkdirSync(dataDir, { recursive: true })
    const { db, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
    const answer = await run(args, { db, files: folderStore(join(dataDir, 'files')) })
    close()
    if (answer) fail(answer.refused)
  } catch (error) {
    fail((error as Error).message)
  }
}

function fail(sentence: string) {
  console.error(`leerbank: ${sentence}`)
  process.exitCode = 1
}

function usage() {
  const width = Math.max(...Object.values(commands).map(({ usage }) => usage.length))
  const lines = Object.values(commands).map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`)
  return ['usage: npm run leerbank -- <command>', '', ...lines].join('\n')
}
