import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { bringWritten } from '~/modules/authoring/ownPackages/bringWritten.server'
import { readWritten } from '~/modules/packages/reading/readPackage.server'
import { refusalText } from '~/modules/packages/reading/texts'
import type { Person } from '~/modules/people/person'

type Asked = { zip: string; hubId: string }

/** Brings in a package that was made with Leerbank as a module; `notOurs` says why it can only come in as a package. */
export async function importWritten(
  db: Db,
  files: FileStore,
  person: Person,
  { zip, hubId }: Asked,
): Promise<{ notOurs: string } | { refused: string } | undefined> {
  const answer = await bringWritten(db, files, person, { zip, hubId, read: readWritten })
  if (!('refused' in answer)) {
    const { title, pages, tests, banks, questions, files: shown, terms } = answer.facts
    const lines = [
      `${title}, a draft in the name of ${person.name}`,
      `pages: ${pages} (${tests} tests), banks: ${banks}, questions: ${questions}, terms: ${terms}, files: ${shown}`,
      `written further at /modules/${answer.moduleId}`,
    ]
    process.stdout.write(`${lines.join('\n')}\n`)
    return undefined
  }
  const { refused } = answer
  if (refused === 'elsewhere') return { notOurs: 'it was not made with Leerbank' }
  if (refused === 'unreadable') return { notOurs: 'it was made with Leerbank and changed afterwards, or is too large' }
  if (typeof refused === 'string') return { refused: 'no module could be made of it; try again' }
  if ('reason' in refused) return { refused: refusalText(refused, 'en') }
  return { refused: `its file ${refused.media} cannot go into the library (${refused.problem}); try --as package` }
}
