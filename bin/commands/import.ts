import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Db } from '~/db/connection.server'
import { type Imported, importPackage } from '~/modules/authoring/importPackage.server'
import { sizeText } from '~/modules/blocks/media/media'
import { unitsOf } from '~/modules/packages/contents'
import { firstLaunch, standardName } from '~/modules/packages/intake'
import { refusalText, warningText } from '~/modules/packages/reading/texts'
import { authorOfHub } from '~/modules/people/authorOfHub.server'
import type { Person } from '~/modules/people/person'
import type { Command } from './command'
import { importWritten } from './importWritten'

export const importCommand: Command = {
  usage: 'import FILE --hub HUB [--module SLUG] [--as module|package]',
  summary:
    'takes in a package, as a module of a hub or as the next version of one, and offers it; one that was made with Leerbank becomes a module to write further, unless asked otherwise',
  async run(args, { db, files }) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { hub: { type: 'string' }, module: { type: 'string' }, as: { type: 'string' } },
    })
    const [zip, ...rest] = positionals
    if (!zip || rest.length > 0) return { refused: `name one file: ${importCommand.usage}` }
    if (!values.hub) return { refused: `name the hub with --hub: ${importCommand.usage}` }
    const isFile = await stat(zip).then(
      (found) => found.isFile(),
      () => false,
    )
    if (!isFile) return { refused: `cannot read ${zip}` }
    const person = await authorOfHub(db, values.hub)
    if (person === 'noHub') return { refused: `unknown hub "${values.hub}"` }
    if (person === 'noAuthor') return { refused: `${values.hub} has no author; give somebody that role first` }
    const to = await targetOf(db, person, values.module)
    if (!to) return { refused: `unknown module "${values.module}" of ${values.hub}` }
    const wanted = values.as ?? (values.module === undefined ? 'module' : 'package')
    if (wanted !== 'module' && wanted !== 'package')
      return { refused: `unknown "--as ${wanted}"; known: module, package` }
    if (wanted === 'module' && 'hubId' in to) {
      const answer = await importWritten(db, files, person, { zip, hubId: to.hubId })
      if (!answer || 'refused' in answer) return answer
      if (values.as) return { refused: `no module can be made of it: ${answer.notOurs}` }
    }
    const answer = await importPackage(db, files, person, { zip, fileName: basename(zip), to })
    if (!('refused' in answer)) return print(answer, person)
    if (typeof answer.refused === 'object') return { refused: refusalText(answer.refused, 'en') }
    if (answer.refused === 'busy') return { refused: 'other packages are being read; try again' }
    return { refused: `"${values.module}" was written here; a package can only follow on a package` }
  },
}

/** A module by its address in the catalogue, or by its own name. */
async function targetOf(db: Db, person: Person, slug: string | undefined) {
  const { organisationId: hubId } = person.memberships[0]!
  if (slug === undefined) return { hubId }
  const found = await db
    .selectFrom('learningModule')
    .leftJoin('offering', 'offering.moduleId', 'learningModule.id')
    .where('learningModule.hubId', '=', hubId)
    .where((eb) => eb.or([eb('offering.slug', '=', slug), eb('learningModule.slug', '=', slug)]))
    .select('learningModule.id as moduleId')
    .executeTakeFirst()
  return found
}

function print({ read, number, slug }: Imported, person: Person): undefined {
  const units = unitsOf(read.contents)
  const lines = [
    `${read.title}, version ${number}, in the name of ${person.name}`,
    `standard: ${standardName(read.contents)}`,
    `units: ${units.length}${units.length > 1 ? ` (${units.map(({ title }) => title).join(' | ')})` : ''}`,
    `size: ${sizeText(read.zipBytes, 'en')}, ${read.files.length} files of ${sizeText(read.bytes, 'en')} together`,
    `starts with: ${firstLaunch(read.contents)}`,
    ...read.warnings.map((warning) => `warning: ${warningText(warning, 'en')}`),
    ...(read.hosts.length > 0 ? [`asks hosts outside the package, which are blocked: ${read.hosts.join(', ')}`] : []),
    `offered at /catalogue/${slug}`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
