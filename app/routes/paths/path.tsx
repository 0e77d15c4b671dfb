import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import type { CSSProperties } from 'react'
import { route } from '~/app/access'
import { pathTexts } from '~/app/texts/paths'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { pathTools } from '~/modules/paths/coordinating/pathTools'
import { readPath } from '~/modules/paths/following/readPath.server'
import { allSteps } from '~/modules/paths/path'
import { answerPath } from './answerPath.server'
import { NextStep } from './NextStep'
import { PathMap } from './PathMap'
import { StepActions } from './StepActions'
import { Asked, Begin, ChangeTarget } from './Target'
import { Tools } from './Tools'
import '../learning.css'
import './path.css'

export const handle = route({ access: { GET: 'everyone', POST: 'signedIn' }, scripts: false, kept: 'catalogue' })

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const path = await readPath(context.db, context.person, params.pathSlug!)
  if (!path) throw data(null, { status: 404 })
  const { done } = pathTexts[context.language]
  const told = new URL(request.url).searchParams.get('done') ?? ''
  return {
    path,
    isSignedIn: context.person !== undefined,
    tools: pathTools(context.person, path),
    done: Object.hasOwn(done, told) ? done[told as keyof typeof done] : undefined,
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const answer = await answerPath(context, params.pathSlug!, await request.formData())
  if (!answer) throw data(null, { status: 404 })
  return answer
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.path.title ?? ''} · Leerbank` },
  { name: 'description', content: loaded?.path.summary ?? '' },
]

export default function Path() {
  const t = useTexts(pathTexts)
  const { path, isSignedIn, tools, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const tick = answer && 'stepId' in answer ? answer : undefined
  const steps = allSteps(path.content).length
  const isOnBoard = path.isFollowed
  return (
    <article className="path">
      <a className="back" href={isOnBoard || !path.offeringSlug ? '/learning' : '/catalogue'}>
        <ArrowLeft aria-hidden="true" size={20} />
        {isOnBoard || !path.offeringSlug ? t.backToLearning : t.back}
      </a>
      {done && !answer && <Notice kind="done">{done}</Notice>}
      {answer && 'locked' in answer && <Notice kind="wrong">{t.lockedNotice}</Notice>}
      <header>
        <p className="kind">{t.kind}</p>
        <h1>{path.title}</h1>
        <p className="plate" style={{ '--hub': path.colour } as CSSProperties}>
          {path.organisationName}
        </p>
        {!path.offeringSlug && path.organisationKind !== 'hub' && path.organisationKind !== 'sector' && (
          <p className="hint">{t.forOwnPeople(path.organisationName)}</p>
        )}
        {path.summary && <p className="lead">{path.summary}</p>}
      </header>
      {isOnBoard ? <NextStep path={path} answer={tick} /> : <Begin path={path} isSignedIn={isSignedIn} />}
      {isOnBoard && path.asked.map((asked) => <Asked key={asked.organisation} path={path} asked={asked} />)}
      {isOnBoard && <ChangeTarget path={path} />}
      <section aria-labelledby="map">
        <h2 id="map">{t.map}</h2>
        <p className="hint">
          {path.kind === 'infinite' ? t.endless(steps) : t.mapOf(path.content.levels.length, steps)}
        </p>
        <PathMap
          path={path}
          actions={(step) => {
            const state = path.progress.steps[step.id]!.state
            const news = path.news[step.id] ?? {}
            return state === 'next' ? null : <StepActions step={step} state={state} news={news} answer={tick} />
          }}
        />
      </section>
      <Tools tools={tools} pathId={path.id} />
    </article>
  )
}
