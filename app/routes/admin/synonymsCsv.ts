import type { LoaderFunctionArgs } from '@remix-run/node'
import { stringify } from 'csv-stringify/sync'
import { route } from '~/app/access'
import { synonymTexts } from '~/app/texts/synonyms'
import { allSynonyms } from '~/modules/catalogue/search/synonyms.server'

export const handle = route({ access: { GET: 'administrator' } })

/** The list as a file for Excel, which can come back changed. */
export async function loader({ context }: LoaderFunctionArgs) {
  const t = synonymTexts[context.language]
  const rows = (await allSynonyms(context.db)).map(({ word, sameAs, alsoFinds, source, sourceDate }) => [
    word,
    sameAs.join(', '),
    alsoFinds.join(', '),
    source,
    sourceDate,
  ])
  const columns = [t.word, t.sameAs, t.alsoFinds, t.source, t.sourceDate]
  const csv = stringify([columns, ...rows], { bom: true, delimiter: ';', record_delimiter: 'windows' })
  const name = `${t.csvName}-${new Date().toISOString().slice(0, 10)}.csv`
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}
