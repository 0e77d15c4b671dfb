import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '~/db/id'
import type { Person } from '~/modules/people/person'
import type { ImportedDocument } from './pieces'

const keptMs = 24 * 3_600_000
const mostPerPerson = 5
const idPattern = /^[0-9a-z]{24}$/

type Kept = Omit<ImportedDocument, 'images'> & { fileName: string; imagePaths: string[] }
export type Upload = Omit<ImportedDocument, 'images'> & {
  fileName: string
  /** The bytes of an image, by the path that it had in its file. */
  image(path: string): Uint8Array | undefined
}

/** Keeps what was read of a file between looking at it and bringing it in: a day at most, for the person who sent it. */
export function keepUpload(
  folder: string,
  person: Pick<Person, 'id'>,
  { images, ...document }: ImportedDocument & { fileName: string },
): string {
  const own = join(folder, person.id)
  mkdirSync(own, { recursive: true })
  const older = readdirSync(own).toSorted((a, b) => ageOf(join(own, a)) - ageOf(join(own, b)))
  for (const name of older.slice(mostPerPerson - 1)) rmSync(join(own, name), { recursive: true, force: true })
  const id = newId(24)
  const place = join(own, id)
  mkdirSync(place)
  const imagePaths = [...images.keys()]
  for (const [number, path] of imagePaths.entries()) writeFileSync(join(place, String(number)), images.get(path)!)
  writeFileSync(join(place, 'document.json'), JSON.stringify({ ...document, imagePaths } satisfies Kept))
  return id
}

/** What this person uploaded under an id; undefined when it is not theirs, over, or never was. */
export function openUpload(folder: string, person: Pick<Person, 'id'>, id: string): Upload | undefined {
  const place = join(folder, person.id, id)
  if (!idPattern.test(id) || !existsSync(join(place, 'document.json'))) return undefined
  const { imagePaths, ...document } = JSON.parse(readFileSync(join(place, 'document.json'), 'utf8')) as Kept
  const image = (path: string) => {
    const number = imagePaths.indexOf(path)
    return number < 0 ? undefined : readFileSync(join(place, String(number)))
  }
  return { ...document, image }
}

export function forgetUpload(folder: string, person: Pick<Person, 'id'>, id: string) {
  if (idPattern.test(id)) rmSync(join(folder, person.id, id), { recursive: true, force: true })
}

/** Removes what nobody brought in within a day. */
export async function sweepUploads(folder: string) {
  if (!existsSync(folder)) return
  for (const personId of readdirSync(folder))
    for (const id of readdirSync(join(folder, personId)))
      if (ageOf(join(folder, personId, id)) > keptMs)
        rmSync(join(folder, personId, id), { recursive: true, force: true })
}

function ageOf(path: string) {
  return Date.now() - statSync(path).mtimeMs
}
