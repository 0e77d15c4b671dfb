import { join } from 'node:path'
import { openDatabase } from '~/db/connection.server'
import { au, cmi5, type Opened, openUnit } from '~/modules/player/cmi5/testCmi5.server'
import { launch } from '~/modules/progress/launch.server'
import { addLearning, addOfferedModule, addPerson } from '~/modules/progress/testLearning.server'

/** An AU that says one thing after the other, and remembers which were acknowledged. */
export type Speaking = { person: string; unit: Opened; acknowledged: string[] }

/** Puts people in a database who each have an attempt at one package of cmi5, named as they are. */
export async function addSpeakers(dataDir: string, count: number) {
  const { db, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  const people = Array.from({ length: count }, (_, index) => `speaker${index}`)
  await addOfferedModule(db, 'spoken', 'mira', cmi5(au('a', { moveOn: 'Passed' })))
  for (const person of people) {
    await addPerson(db, person)
    await addLearning(db, 'spoken', { person, company: null, attempts: [{ id: person, pagesTotal: 1 }] })
  }
  close()
  return people
}

/** Opens the AU for each of them, on a server that runs. */
export async function beginSpeaking(dataDir: string, origin: string, people: string[]) {
  const { db, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  const speaking: Speaking[] = []
  for (const person of people) {
    const { token } = (await launch(db, { id: person }, person, 'http://localhost'))!
    const unit = await openUnit(`${origin}/play/${token}/`)
    await unit.begin()
    speaking.push({ person, unit, acknowledged: [] })
  }
  close()
  return speaking
}
