import { data } from '@remix-run/node'
import type { z } from 'zod'
import { parseJson, readBody } from '~/app/body.server'

/** The small JSON body with which the editor asks for something; the 400 for anything else. */
export async function askedIn<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  const bytes = await readBody(request, 16 * 1024)
  const parsed = schema.safeParse(bytes && parseJson(bytes))
  if (!parsed.success) throw data(null, { status: 400 })
  return parsed.data
}

/** A verb's answer for the editor: what it did, or as 409 why it did nothing. */
export function answered(answer: object) {
  return Response.json(answer, { status: 'refused' in answer ? 409 : 200 })
}
