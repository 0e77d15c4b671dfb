import { data } from '@remix-run/node'
import { readBody } from '~/app/body.server'
import { practiceFormTexts } from '~/app/texts/practiceForms'
import type { Language } from '~/db/tables'
import { readImage } from '~/modules/authoring/readImage.server'
import type { Photo } from '~/modules/practice/photos.server'

// A photo of a phone is up to 15 MB; what was typed must come through beside one that is too large.
const mostBytes = 32 * 1024 * 1024
const mostPhotoBytes = 20 * 1024 * 1024

type Read = { photo?: Photo; problem?: string }

/** A form that may have a photo in it; undefined when all of it is too long to be read. */
export async function readFormWithPhoto(request: Request) {
  const body = await readBody(request, mostBytes)
  if (!body) return undefined
  const type = request.headers.get('content-type') ?? ''
  const answer = new Response(new Uint8Array(body), { headers: { 'content-type': type } })
  return answer.formData().catch(() => {
    throw data(null, { status: 400 })
  })
}

/** The photo of a form, written anew without what cameras hide in one; nothing when none was chosen. */
export async function photoIn(form: FormData, language: Language): Promise<Read> {
  const file = form.get('photo')
  const t = practiceFormTexts[language]
  if (!(file instanceof File) || file.size === 0) return {}
  if (file.size > mostPhotoBytes) return { problem: t.photoTooLarge }
  const image = await readImage(new Uint8Array(await file.arrayBuffer()))
  // A drawing that could do something is no photo.
  if ('problem' in image || image.mediaType === 'image/svg+xml') return { problem: t.photoProblem }
  return { photo: image }
}
