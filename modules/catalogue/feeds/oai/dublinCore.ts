import { openLicences } from '~/modules/blocks/licence'
import type { PublicOffering } from '../publicOfferings.server'
import type { XmlTree } from '../xml'

const namespace = 'http://www.openarchives.org/OAI/2.0/oai_dc/'

/** A module in the fifteen words of Dublin Core, as every harvester reads them. */
export function dublinCore(offering: PublicOffering, origin: string): XmlTree {
  const { title, theme, skills, summary, hubName, publishedAt, slug, language, licence, contactName } = offering
  return {
    'oai_dc:dc': {
      '@xmlns:oai_dc': namespace,
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${namespace} http://www.openarchives.org/OAI/2.0/oai_dc.xsd`,
      'dc:title': title,
      'dc:creator': contactName || hubName,
      'dc:subject': [theme, ...skills.map(({ name }) => name)].filter(Boolean),
      'dc:description': summary || undefined,
      'dc:publisher': hubName,
      'dc:date': new Date(publishedAt).toISOString().slice(0, 10),
      'dc:type': 'InteractiveResource',
      'dc:format': 'text/html',
      'dc:identifier': `${origin}/catalogue/${slug}`,
      'dc:language': language,
      'dc:rights': licence ? openLicences[licence].url : undefined,
    },
  }
}
