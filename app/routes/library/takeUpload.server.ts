import type { AppLoadContext } from '@remix-run/node'
import { uploadTexts } from '~/app/texts/library'
import { receiveMedia } from '~/modules/authoring/library/receiveMedia.server'
import { present } from '../modules/found.server'

/**
 * Takes the body of a request as a file for the library of a hub, its name as `?name=`. Answers 201 with its id and what
 * it is, or 400 with a sentence for the author.
 */
export async function takeUpload({ db, files, person, language }: AppLoadContext, request: Request, hubId: string) {
  const t = uploadTexts[language]
  const name = new URL(request.url).searchParams.get('name') ?? ''
  const length = Number(request.headers.get('content-length') ?? -1)
  const body = chunksOf(request.body)
  const answer = present(await receiveMedia(db, files, person!, { hubId, name, body, length }))
  if (!('refused' in answer)) return Response.json(answer, { status: 201 })
  const { refused, line = 1 } = answer
  const sentence = refused === 'brokenCaptions' ? t.brokenCaptions(line) : t[refused]
  return Response.json({ sentence }, { status: statusOf(refused) })
}

function statusOf(refused: string) {
  return refused === 'tooLarge' ? 413 : refused === 'noRoom' ? 507 : 400
}

async function* chunksOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader!.read()) yield part.value
}
