import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { answer5 } from '~/modules/catalogue/feeds/oeapi/answer5'
import { answerOeapi, refuseWriting } from './oeapiAnswer.server'
import { oeapiParameters } from './parameters'

export const handle = route({
  access: { GET: 'everyone', POST: 'everyone', PUT: 'everyone', PATCH: 'everyone', DELETE: 'everyone' },
  kept: 'catalogue',
  keptParameters: oeapiParameters,
})

const version = {
  answer: answer5,
  problem: (status: number, title: string, detail: string) => ({ status: String(status), title, detail }),
}

/** The catalogue by the Open Education API 5.0. */
export function loader({ context, request, params }: LoaderFunctionArgs) {
  return answerOeapi(context, request, params['*'] ?? '', version)
}

export function action({ context, request }: ActionFunctionArgs) {
  return refuseWriting(context, request, version)
}
