import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { authoringTexts } from '~/app/texts/authoring'
import { packageUploadTexts } from '~/app/texts/packageUploads'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { waitingUploads } from '~/modules/authoring/packageUploads/waitingUploads.server'
import { authorOf } from '../modules/authorOf.server'
import { packageOf } from './places.server'
import { SendBox } from './SendBox'
import { Waiting } from './Waiting'
import './packages.css'

export const handle = route({ access: { GET: ['author'] } })

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `${loaded?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams
  const module = await packageOf(context, asked.get('module'))
  const waiting = await waitingUploads(context.db, context.person!)
  const t = packageUploadTexts[context.language]
  return {
    title: module ? t.bringInNext : t.chooseTitle,
    module,
    waiting,
    goOn: waiting.find(({ id }) => id === asked.get('goOn'))?.fileName,
    isRemoved: asked.has('removed'),
    author: await authorOf(context),
  }
}

export default function ChoosePackage() {
  const t = useTexts(packageUploadTexts)
  const { back } = useTexts(authoringTexts)
  const { title, module, waiting, goOn, isRemoved, author } = useLoaderData<typeof loader>()
  return (
    <div className="packages">
      <a className="back" href={module ? `/modules/${module.id}/package` : '/modules'}>
        <ArrowLeft aria-hidden="true" size={18} />
        {module ? module.title : back}
      </a>
      <h1>{title}</h1>
      <p>{module ? t.nextOf(module.title) : t.chooseText}</p>
      {isRemoved && <Notice kind="done">{t.thrownAway}</Notice>}
      {goOn && <Notice kind="info">{t.goOnHint(goOn)}</Notice>}
      <SendBox author={author} moduleId={module?.id} />
      <Waiting uploads={waiting} />
    </div>
  )
}
