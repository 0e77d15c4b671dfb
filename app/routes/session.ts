import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { signInHere } from '~/app/request.server'
import { isCastMember } from '~/modules/people/cast.server'
import { signIn, signInSchema } from '~/modules/people/signIn.server'

export const handle = route({ access: { GET: 'everyone', POST: 'everyone' } })

/** Who is signed in here, for a screen that was opened by somebody earlier. */
export function loader({ context }: LoaderFunctionArgs) {
  return Response.json({ personId: context.person?.id ?? null }, { headers: { 'cache-control': 'no-store' } })
}

/** Signs the person in again whose text is on the screen, and nobody else; answers what is wrong by its name. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { db, ip, settings } = context
  const form = Object.fromEntries(await request.formData())
  const personId = String(form.personId ?? '')
  if (form.cast) {
    if (!settings.demo || !(await isCastMember(db, personId))) return refuse('wrong', 400)
  } else {
    const parsed = signInSchema.safeParse(form)
    if (!parsed.success) return refuse('wrong', 400)
    const answer = await signIn(db, parsed.data, ip)
    if ('refused' in answer) return refuse(answer.refused, answer.refused === 'tooMany' ? 429 : 400)
    if (answer.personId !== personId) return refuse('otherPerson', 403)
  }
  return Response.json({ personId }, { headers: { 'Set-Cookie': await signInHere(context, request, personId) } })
}

function refuse(refused: 'wrong' | 'tooMany' | 'otherPerson', status: number) {
  return Response.json({ refused }, { status })
}
