import type { Readable } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { dutchDay } from '~/modules/people/dutchDay'

/** Rows as a file for Excel, called after what it holds and today. */
export function csvAnswer(csv: Readable, name: string) {
  return new Response(createReadableStreamFromReadable(csv), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}-${dutchDay(Date.now())}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
