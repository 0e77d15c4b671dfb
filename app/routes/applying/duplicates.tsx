import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { intakeTexts } from '~/app/texts/intake'
import { keepingTexts } from '~/app/texts/keeping'
import { dateText, dayText } from '~/app/ui/dates'
import { EmptyState } from '~/app/ui/EmptyState'
import { IntakeParts } from '~/app/ui/IntakeParts'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { mergeCandidates, tellApart } from '~/modules/intake/applying/mergeCandidates.server'
import { type Pair, pairsToJudge } from '~/modules/intake/applying/pairs.server'
import './keeping.css'

export const handle = route({
  access: { GET: ['coordinator'], POST: ['coordinator'] },
  scripts: false,
  partOf: 'intake',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  return {
    title: keepingTexts[context.language].duplicates,
    news: search.has('merged') ? ('merged' as const) : search.has('apart') ? ('toldApart' as const) : undefined,
    ...(await pairsToJudge(context.db, context.person!)),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { db } = context
  const form = await request.formData()
  const [one, other] = [String(form.get('one')), String(form.get('other'))]
  if (form.get('do') === 'apart') {
    if (!(await tellApart(db, context.person!, one, other))) return data({ isGone: true }, { status: 409 })
    return redirect('/applications/duplicates?apart', 303)
  }
  const merged = await mergeCandidates(db, context.person!, one, other)
  if (merged && 'merged' in merged) return redirect('/applications/duplicates?merged', 303)
  return data({ isGone: !merged }, { status: 409 })
}

export default function Duplicates() {
  const t = useTexts(keepingTexts)
  const { title, news, pairs, total } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <h1>{title}</h1>
      <IntakeParts />
      {news && !answer && <Notice kind="done">{t[news]}</Notice>}
      {answer && <Notice kind="wrong">{answer.isGone ? t.gone : t.bothPlaced}</Notice>}
      {pairs.length === 0 ? (
        <EmptyState
          as="h2"
          drawing="gap"
          title={t.noDuplicates}
          text={t.noDuplicatesText}
          action={{ to: '/applications', label: t.toApplications }}
        />
      ) : (
        <>
          <p>{t.duplicatesIntro}</p>
          <p>{t.mergeText}</p>
          {pairs.map((pair) => (
            <PairOf key={pair.sides.map(({ id }) => id).join()} pair={pair} />
          ))}
          {total > pairs.length && <p>{t.morePairs(total - pairs.length)}</p>}
        </>
      )}
    </>
  )
}

function PairOf({ pair }: { pair: Pair }) {
  const t = useTexts(keepingTexts)
  const [one, other] = pair.sides as [Pair['sides'][number], Pair['sides'][number]]
  const name = `${one.name} / ${other.name}`
  return (
    <section className="pair" aria-label={name}>
      <h2>{name}</h2>
      <p>
        {t.alikeBecause} {pair.likeness.map((kind) => t.alike[kind]).join(', ')}.
      </p>
      <div className="pair-sides">
        <Side side={one} other={other.id} />
        <Side side={other} other={one.id} />
      </div>
      <form method="post">
        <input type="hidden" name="one" value={one.id} />
        <input type="hidden" name="other" value={other.id} />
        <button className="second" name="do" value="apart" type="submit">
          {t.apart}
        </button>
      </form>
    </section>
  )
}

function Side({ side, other }: { side: Pair['sides'][number]; other: string }) {
  const language = useLanguage()
  const t = keepingTexts[language]
  const { states } = useTexts(intakeTexts)
  const rows = [
    [t.candidate, side.name],
    [t.birthDate, side.birthDate ? dateText(side.birthDate, language) : ''],
    [t.email, side.email],
    [t.phone, side.phone],
    [t.place, side.place],
    [t.created, dayText(side.createdAt, language)],
    [t.applications, side.applications.map(({ title, state }) => `${title}: ${states[state]}`).join('\n')],
    [t.documents, t.papers(side.papers)],
  ]
  return (
    <div className="pair-side">
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value || '-'}</dd>
          </div>
        ))}
      </dl>
      <form method="post">
        <input type="hidden" name="one" value={side.id} />
        <input type="hidden" name="other" value={other} />
        <button name="do" value="merge" type="submit">
          {t.keepThis(side.name)}
        </button>
      </form>
    </div>
  )
}
