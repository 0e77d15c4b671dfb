import type { Db } from '~/db/connection.server'
import type { LearningModule } from '~/modules/blocks/document'
import { qrCode } from './qrCode'
import { paperTexts } from './texts'
import { typeset } from './typeset.server'
import { dated } from './workbook.server'

/** A sheet for at the machine: whoever scans it stands on the page of the module in the catalogue. */
export async function posterPdf(db: Db, versionId: string, origin: string) {
  const version = await offeredVersion(db, versionId)
  return version && typeset(posterOf(version, `${origin}/catalogue/${version.slug}`))
}

/** The version with its page in the catalogue; undefined where it has none, for nobody could scan what leads nowhere. */
function offeredVersion(db: Db, versionId: string) {
  return db
    .selectFrom('moduleVersion')
    .innerJoin('publishedOffering as offering', 'offering.moduleId', 'moduleVersion.moduleId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .where('moduleVersion.id', '=', versionId)
    .select(['moduleVersion.document', 'moduleVersion.publishedAt', 'offering.slug', 'hub.name', 'hub.colour'])
    .executeTakeFirst()
}

type Offered = NonNullable<Awaited<ReturnType<typeof offeredVersion>>>

export function posterOf({ document, publishedAt, name, colour }: Offered, address: string) {
  const { title, version, settings } = JSON.parse(document) as LearningModule
  const { language, minutes, summary } = settings
  const t = paperTexts[language]
  return {
    template: 'poster' as const,
    document: {
      language,
      title,
      hub: { name, colour },
      ...dated(publishedAt, language, version),
      summary,
      minutes: minutes > 0 ? t.minutes(minutes) : '',
      address,
      // Who types it needs no protocol.
      shown: address.replace(/^https?:\/\//, ''),
      words: { scan: t.scan, open: t.openAddress, code: t.codeOf(address) },
    },
    pictures: [{ name: 'code.svg', bytes: Buffer.from(qrCode(address)), mediaType: 'image/svg+xml' }],
  }
}
