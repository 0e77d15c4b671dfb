import type { PublicHub, PublicOffering } from '../publicOfferings.server'
import { xmlOf } from '../xml'
import type { Publisher } from './program'

const namespace = 'http://studieData.nl/schema/edudex/directory'

/** Where EDU-DEX finds the hubs that offer something: a directory of directories (directory.xsd). */
export function edudexHubs(hubs: PublicHub[], { editor, origin }: Publisher) {
  return xmlOf({
    edudexDirectory: {
      ...head(editor),
      orgUnitId: 'leerbank',
      subDirectory: hubs.map(({ slug }) => ({
        directoryUrl: `${origin}/edudex/hubs/${slug}/directory.xml`,
        orgUnitId: slug,
      })),
    },
  })
}

/** Where EDU-DEX finds the programs of one hub (directory.xsd). */
export function edudexDirectory(hub: PublicHub, offerings: PublicOffering[], { editor, origin }: Publisher) {
  return xmlOf({
    edudexDirectory: {
      ...head(editor),
      orgUnitId: hub.slug,
      programResource: offerings.map(({ id, slug, changedAt }) => ({
        lastEdited: new Date(changedAt).toISOString().slice(0, 19),
        programId: id,
        resourceUrl: `${origin}/edudex/programs/${slug}/program.xml`,
      })),
    },
  })
}

function head(editor: string) {
  return {
    '@xmlns': namespace,
    '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    '@xsi:schemaLocation': `${namespace} ${namespace}.xsd`,
    editor,
    generator: 'Leerbank',
    version: '1.0',
  }
}
