import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { offeringsTexts } from '~/app/texts/offerings'
import { copyOffering } from '~/modules/catalogue/editing/draftOffering.server'
import { editableOffering } from '~/modules/catalogue/editing/editableOffering.server'

export const handle = route({ access: { POST: ['author', 'coordinator'] } })

export async function action({ context, params }: ActionFunctionArgs) {
  const { db, person, language } = context
  const offering = await editableOffering(db, person!, params.offeringId!)
  const title = offering && offeringsTexts[language].copyTitle(offering.title)
  const copied = title && (await copyOffering(db, person!, offering.id, title))
  if (!copied) throw data(null, { status: 404 })
  return redirect(`/offerings/${copied.offeringId}?done=copied`, 303)
}
