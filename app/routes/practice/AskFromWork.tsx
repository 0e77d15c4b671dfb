import { useRouteLoaderData } from '@remix-run/react'
import { MessageCircleQuestionMark } from 'lucide-react'
import type { loader } from '~/app/root'
import { practiceTexts } from '~/app/texts/practice'
import { useTexts } from '~/app/ui/useTexts'

/** The way from somebody's own screens to a practice question; nothing for who works at no company. */
export function AskFromWork() {
  const t = useTexts(practiceTexts)
  if (!useRouteLoaderData<typeof loader>('root')?.worksAtCompany) return null
  return (
    <section className="ask-from-work">
      <h2>{t.fromWork}</h2>
      <p>{t.fromWorkText}</p>
      <p className="actions">
        <a className="button second" href="/questions/new">
          <MessageCircleQuestionMark aria-hidden="true" size={20} />
          {t.ask}
        </a>
        <a href="/questions">{t.own}</a>
      </p>
    </section>
  )
}
