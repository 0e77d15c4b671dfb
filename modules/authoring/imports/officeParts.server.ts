import { posix } from 'node:path'
import type { Archive } from './openZip.server'
import { Refusal } from './refusal'
import { type Element, elementsOf, parseXml } from './xml.server'

// Ten times the text of a thick book.
const mostXmlBytes = 24 * 1024 * 1024

export type Relation = { type: string; target: string; isExternal: boolean }
export type Relations = Map<string, Relation>

/** The parts of an Office file (ECMA-376-2): XML by path, and what a part refers to by id. */
export type OfficeParts = {
  archive: Archive
  xml(path: string): Promise<Element | undefined>
  relations(path: string): Promise<Relations>
}

export function officeParts(archive: Archive): OfficeParts {
  async function xml(path: string) {
    if (!archive.has(path)) return undefined
    const bytes = await archive.read(path, mostXmlBytes)
    if (!bytes) throw new Refusal('tooLong')
    return parseXml(bytes)
  }
  return {
    archive,
    xml,
    async relations(path) {
      const folder = posix.dirname(path)
      const root = await xml(posix.join(folder, '_rels', `${posix.basename(path)}.rels`))
      return new Map(
        elementsOf(root).map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
          const isExternal = TargetMode === 'External'
          const target = isExternal ? Target : Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)
          return [Id, { type: Type.split('/').at(-1)!, target, isExternal }]
        }),
      )
    },
  }
}

/** The first relation of a type (the last word of its address). */
export function relationOf(relations: Relations, type: string) {
  return [...relations.values()].find((relation) => relation.type === type)
}
