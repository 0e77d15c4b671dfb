import { readBody } from './body.server'

export type UploadForm = { file: { name: string; bytes: Uint8Array }; form: FormData }

/** A form with one file in the field `file`; says why when it is none, or larger than `mostBytes`. */
export async function readUpload(
  request: Request,
  mostBytes: number,
): Promise<UploadForm | { refused: 'tooLarge' | 'noFile' }> {
  const body = await readBody(request, mostBytes)
  if (!body) return { refused: 'tooLarge' }
  const type = request.headers.get('content-type') ?? ''
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined)
  const file = form?.get('file')
  // A form that is sent without a choice has a file without a name.
  if (!form || !(file instanceof File) || (file.name === '' && file.size === 0)) return { refused: 'noFile' }
  return { file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, form }
}
