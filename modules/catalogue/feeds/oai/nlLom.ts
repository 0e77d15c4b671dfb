import { openLicences } from '~/modules/blocks/licence'
import { isoDuration } from '../duration'
import type { PublicOffering } from '../publicOfferings.server'
import type { XmlTree } from '../xml'

const namespace = 'http://ltsc.ieee.org/xsd/LOM'
const restrictions = 'https://purl.edustandaard.nl/copyrightsandotherrestrictions_nllom_20180530'
const contexts = 'http://purl.edustandaard.nl/vdex_context_czp_20060628.xml'

/** A module by NL-LOM, the Dutch profile of IEEE LOM, as Edurep harvests it. */
export function nlLom(offering: PublicOffering, origin: string): XmlTree {
  const { title, summary, slug, language, durationMinutes, level, licence } = offering
  const address = `${origin}/catalogue/${slug}`
  const text = (value: string) => ({ string: { '@language': language, '#': value } })
  const identifier = { catalog: 'URI', entry: address }
  return {
    lom: {
      '@xmlns': namespace,
      general: {
        identifier,
        title: text(title),
        language,
        description: text(summary || title),
        keyword: keywordsOf(offering).map(text),
        aggregationLevel: choice('LOMv1.0', '2'),
      },
      lifeCycle: { status: choice('LOMv1.0', 'final'), contribute: [contribution('publisher', offering)] },
      metaMetadata: { identifier, metadataSchema: ['LOMv1.0', 'nl_lom_v1p0'], language },
      technical: { format: 'text/html', location: address },
      educational: {
        intendedEndUserRole: choice('LOMv1.0', 'learner'),
        ...(level === 'hbo' && { context: choice(contexts, 'HBO') }),
        ...(durationMinutes && { typicalLearningTime: { duration: isoDuration(durationMinutes) } }),
        language,
      },
      rights: {
        cost: choice('LOMv1.0', 'no'),
        copyrightAndOtherRestrictions: licence ? choice(restrictions, openLicences[licence].nlLom) : undefined,
        description: licence ? text(`${openLicences[licence].name}: ${openLicences[licence].url}`) : undefined,
      },
    },
  }
}

function keywordsOf({ theme, skills, title }: PublicOffering) {
  const words = [theme, ...skills.map(({ name }) => name)].filter(Boolean)
  return words.length > 0 ? [...new Set(words)] : [title]
}

function contribution(role: string, { hubName, publishedAt }: PublicOffering): XmlTree {
  return {
    role: choice('LOMv1.0', role),
    entity: `BEGIN:VCARD\nVERSION:3.0\nFN:${vcardText(hubName)}\nN:;${vcardText(hubName)}\nORG:${vcardText(hubName)}\nEND:VCARD`,
    date: { dateTime: new Date(publishedAt).toISOString().slice(0, 10) },
  }
}

// RFC 2426, 4: what separates is escaped, and no line ends in a value.
function vcardText(text: string) {
  return text.replace(/\s+/g, ' ').replace(/[\\,;]/g, (sign) => `\\${sign}`)
}

function choice(source: string, value: string): XmlTree {
  return { source, value }
}
