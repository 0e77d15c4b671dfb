import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { askQuestion } from '~/modules/practice/askQuestion.server'
import type { CompanyStep, HubStep } from '~/modules/practice/stepSchema'
import { takeStep, takeStepByLink } from '~/modules/practice/takeStep.server'
import { amsterdam } from './days'
import { done } from './done'
import { personOf } from './personOf.server'
import { questions } from './questions'

const day = 86_400_000
const formId = undefined

/** So many days ago, at a time of a working day: what fell in a weekend was done on its Friday. */
function ago(now: number, days: number) {
  const [year, month, date] = dutchDay(now - days * day)
    .split('-')
    .map(Number) as [number, number, number]
  const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay()
  if (weekday === 6) return amsterdam(year, month - 1, date - 1, 15, 20)
  if (weekday === 0) return amsterdam(year, month - 1, date - 2, 16, 5)
  return amsterdam(year, month - 1, date, 9 + (days % 5), (days * 7) % 60)
}

/** Practice questions, done with the product's own verbs, with the modules of the demo as what came of two of them. */
export async function loadQuestions(
  db: Db,
  files: FileStore,
  moduleIds: { ssomq: string; measuring: string },
  now: number,
) {
  const suitable = await ask('suitable')
  await carla(suitable.id, { kind: 'takenOn', text: 'We komen volgende week bij jullie kijken.', formId }, 71)
  await carla(suitable.id, linked(await offering('bagagedragersessie-robots-in-de-assemblage')), 66)
  await carla(suitable.id, linked(await moduleOffering(moduleIds.ssomq)), 60)
  await applied(
    'carla',
    suitable.id,
    'Vos Fijnmechanica',
    52,
    'We vallen nu aan tafel al af. Er is geen proefopstelling meer voor niets gebouwd.',
  )
  await applied(
    'carla',
    suitable.id,
    'Delta Assemblage',
    24,
    'De engineers lopen met elk nieuw product de vijf stappen door.',
  )

  const measuring = await ask('measuring')
  await bram(measuring.id, { kind: 'takenOn', text: '', formId }, 50)
  await bram(
    measuring.id,
    { kind: 'askedBack', text: 'Meten jullie met de ratel, of draait iedereen op gevoel?', formId },
    49,
  )
  await answer('frits', measuring.id, 'Dat is het misschien: de een gebruikt hem, de ander niet.', 47)
  await bram(measuring.id, linked(await moduleOffering(moduleIds.measuring), 'Laat je mensen pagina 3 en 4 doen.'), 38)

  const springs = await ask('springs')
  await carla(springs.id, { kind: 'takenOn', text: '', formId }, 58)
  const feeding = await offering('bagagedragersessie-onderdelen-aanvoeren')
  await carla(springs.id, linked(feeding, 'Neem een zak veren mee.'), 40)
  await applied(
    'carla',
    springs.id,
    'Delta Assemblage',
    12,
    'De veren gaan nu over een kam. De cel staat nog twee keer per dienst stil.',
  )

  const welding = await ask('welding')
  await carla(welding.id, { kind: 'takenOn', text: 'We leggen dit naast de lascobot in Perron038.', formId }, 15)
  await carla(welding.id, { kind: 'askedBack', text: 'Hoe lang staat het gas aan voordat de boog begint?', formId }, 9)
  const told = {
    kind: 'answered' as const,
    text: 'De voorstroom staat op 0,2 seconde. De slang is acht meter lang.',
    formId,
  }
  done(await takeStepByLink(db, welding.secret!, told, ago(now, 6)))

  await ask('fence')

  const mould = await ask('mould')
  const reason = 'Dit is meetwerk in opdracht, en dat doen wij niet. Een meetlaboratorium in je regio kan het wel.'
  await bram(mould.id, { kind: 'declined', text: reason, formId }, 27)

  async function ask(name: keyof typeof questions) {
    const { daysAgo, ...words } = questions[name]
    const personId = 'personId' in words ? words.personId : undefined
    const { personId: _, ...asked } = { personId, ...words }
    const person = personId ? await personOf(db, personId) : undefined
    const photo = name === 'fence' ? await photoOf('robotcel.svg') : undefined
    const input = {
      ...asked,
      agrees: 'agrees' in words ? words.agrees : undefined,
      formId,
      language: 'nl' as const,
      photo,
    }
    return done(await askQuestion(db, files, person, input, ago(now, daysAgo)))
  }

  async function hubStep(personId: string, id: string, step: HubStep | CompanyStep, daysAgo: number) {
    done(await takeStep(db, await personOf(db, personId), id, step, ago(now, daysAgo)))
  }

  async function carla(id: string, step: HubStep, daysAgo: number) {
    await hubStep('carla', id, step, daysAgo)
  }

  async function bram(id: string, step: HubStep, daysAgo: number) {
    await hubStep('bram', id, step, daysAgo)
  }

  async function answer(personId: string, id: string, text: string, daysAgo: number) {
    await hubStep(personId, id, { kind: 'answered', text, formId }, daysAgo)
  }

  async function applied(by: string, id: string, companyName: string, daysAgo: number, text: string) {
    const appliedOn = dutchDay(ago(now, daysAgo))
    await hubStep(by, id, { kind: 'applied', companyName, isNamed: 'yes', appliedOn, text, formId }, daysAgo - 2)
  }

  async function offering(slug: string) {
    const found = db.selectFrom('offering').where('slug', '=', slug).select('id')
    return (await found.executeTakeFirstOrThrow()).id
  }

  async function moduleOffering(moduleId: string) {
    const found = db.selectFrom('offering').where('moduleId', '=', moduleId).select('id')
    return (await found.executeTakeFirstOrThrow()).id
  }
}

function linked(offering: string, text = ''): HubStep {
  return { kind: 'linked', offering, title: '', url: '', text, formId }
}

/** A drawing of a cell as the picture that somebody would take of it. */
async function photoOf(name: string) {
  const drawing = readFileSync(join(process.cwd(), 'demo/ssomq/drawings', name))
  const { data, info } = await sharp(drawing)
    .flatten({ background: '#fdfdfb' })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { bytes: data, mediaType: 'image/png', width: info.width, height: info.height }
}
