import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Level, NewOffering, OfferingKind } from '~/db/tables'
import { crebos } from '~/demo/dated'
import { addOffering } from '~/modules/catalogue/testOfferings.server'

/** An offering as a hub would write it, with what somebody in the trade would say it is about. */
export type Described = { offering: NewOffering; about: Set<string> }
type Line = Record<'kind' | 'level' | 'hubId' | 'place' | 'about' | 'title' | 'summary' | 'skills' | 'theme', string>

const kinds: Record<string, OfferingKind> = {
  m: 'module',
  p: 'path',
  mc: 'masterclass',
  w: 'workshop',
  x: 'expertSession',
  b: 'bbl',
  s: 'practiceSession',
}

// A topic is taught to who is new to it, at the machine, and to who learnt it before.
const forms = [
  { kind: 'w', level: 'mbo3', name: 'Oefendag', more: 'Een hele dag oefenen met iemand uit het vak naast je.' },
  { kind: 'm', level: 'mbo2', name: 'Opfrissen', more: 'Kort en online, voor wie het eerder heeft geleerd.' },
]

/** Three hundred offerings of the sector. What they are about was said by hand, and is no part of what is searched. */
export function theCatalogue(): Described[] {
  return [...written(), ...onTopics()].map(described)
}

export async function loadTheCatalogue(db: Db) {
  await inTransaction(db, async (tx) => {
    for (const crebo of crebos) await tx.insertInto('crebo').values(crebo).execute()
    for (const { offering } of theCatalogue()) await addOffering(tx, offering)
  })
}

function written(): Line[] {
  let heading = ['', '']
  return linesOf('offerings.txt').flatMap((line) => {
    if (line.startsWith('# ')) {
      heading = line.slice(2).split(' | ')
      return []
    }
    const [kind, level, hubId, place, about, title, summary, skills] = line.split('|') as Eight
    return [{ kind, level, hubId, place, about: `${heading[1]} ${about}`, title, summary, skills, theme: heading[0]! }]
  })
}

function onTopics(): Line[] {
  return linesOf('topics.txt').flatMap((line) => {
    const [theme, about, hubId, place, topic, sentence, skills] = line.split('|') as Eight
    return forms.map(({ kind, level, name, more }) => {
      const words = { title: `${name}: ${topic}`, summary: `${sentence} ${more}` }
      return { kind, level, hubId, place: kind === 'm' ? '' : place, about, skills, theme, ...words }
    })
  })
}

function described({ kind, level, about, skills, ...words }: Line, at: number): Described {
  const id = `o${at}`
  const code = /crebo(\d+)/.exec(about)?.[1] ?? null
  const offering: NewOffering = {
    ...words,
    id,
    slug: id,
    kind: kinds[kind]!,
    level: level as Level,
    skills: JSON.stringify(skills.split(', ').map((name) => ({ name }))),
    crebo: code,
    createdAt: 1,
    updatedAt: 1,
  }
  return { offering, about: new Set([...about.split(' '), level, words.hubId, words.place.toLowerCase()]) }
}

type Eight = [string, string, string, string, string, string, string, string]

export function linesOf(name: string) {
  const text = readFileSync(join(process.cwd(), 'tests/search', name), 'utf8')
  return text.split('\n').filter((line) => line.trim() !== '')
}
