import { Readable } from 'node:stream'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { csvAnswer } from '~/app/csvAnswer.server'
import { synonymTexts } from '~/app/texts/synonyms'
import { allSynonyms } from '~/modules/catalogue/search/synonyms.server'
import { csvStream } from '~/modules/progress/participantsCsv.server'

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
  return csvAnswer(Readable.from(rows).pipe(csvStream(columns)), t.csvName)
}
