import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowRight } from 'lucide-react'
import { route } from '~/app/access'
import { type FormAnswer, parseForm, refuseForm } from '~/app/form.server'
import { localPath } from '~/app/localPath.server'
import { signInHere } from '~/app/request.server'
import { mailTexts } from '~/app/texts/mail'
import { signInTexts } from '~/app/texts/signIn'
import { TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { castMembers } from '~/modules/people/cast.server'
import { signIn, signInSchema } from '~/modules/people/signIn.server'
import './signIn.css'

export const handle = route({ access: { GET: 'everyone', POST: 'everyone' }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, settings, language } = context
  const cast = settings.demo ? await castMembers(db) : []
  return {
    title: signInTexts[language].title,
    to: localPath(new URL(request.url).searchParams.get('to')),
    hasMail: settings.demo && !settings.mail.smtpUrl,
    cast: cast.map(({ id, name, canDoNl, canDoEn }) => ({ id, name, canDo: language === 'nl' ? canDoNl : canDoEn })),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { db, ip, language } = context
  const form = await request.formData()
  const parsed = parseForm(signInSchema, form, language)
  if (!parsed.ok) return refuseForm(parsed)
  const answer = await signIn(db, parsed.value, ip)
  if ('refused' in answer) {
    const errors: FormAnswer['errors'] = { form: signInTexts[language][answer.refused] }
    return data({ errors, values: { email: parsed.value.email } }, { status: answer.refused === 'tooMany' ? 429 : 400 })
  }
  return redirect(localPath(form.get('to')), {
    headers: { 'Set-Cookie': await signInHere(context, request, answer.personId) },
  })
}

export default function SignIn() {
  const t = useTexts(signInTexts)
  const mail = useTexts(mailTexts)
  const { to, cast, hasMail } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className={cast.length > 0 ? 'sign-in sign-in-demo' : 'sign-in'}>
      <section>
        <h1>{t.title}</h1>
        {answer?.errors.form && <Notice kind="wrong">{answer.errors.form}</Notice>}
        <form method="post" noValidate>
          <input type="hidden" name="to" value={to} />
          <TextField
            label={t.email}
            name="email"
            type="email"
            autoComplete="username"
            defaultValue={answer?.values.email}
            error={answer?.errors.email}
          />
          <TextField
            label={t.password}
            name="password"
            type="password"
            autoComplete="current-password"
            error={answer?.errors.password}
          />
          <button type="submit">{t.submit}</button>
        </form>
        <p className="hint">{t.forgotten}</p>
      </section>
      {cast.length > 0 && (
        <section>
          <h2>{t.castTitle}</h2>
          <p>{t.castText}</p>
          <ul className="cast">
            {cast.map((member) => (
              <li key={member.id}>
                <form method="post" action="/sign-in/cast">
                  <input type="hidden" name="to" value={to} />
                  <button className="cast-member" name="personId" value={member.id} type="submit">
                    <strong>{t.signInAs(member.name)}</strong>
                    <span>{member.canDo}</span>
                    <ArrowRight aria-hidden="true" size={20} />
                  </button>
                </form>
              </li>
            ))}
          </ul>
          {hasMail && (
            <p>
              <a href="/mail">{mail.demoLink}</a>
            </p>
          )}
        </section>
      )}
    </div>
  )
}
