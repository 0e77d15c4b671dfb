import { Link } from '@remix-run/react'
import { CircleAlert, Lightbulb } from 'lucide-react'
import { useLanguage } from '~/app/ui/useTexts'
import type { Problem } from '~/modules/authoring/problems'
import { problemSentence } from '~/modules/authoring/texts'
import { keyOf, placeOf } from './place'

type Props = { moduleId: string; problems: Problem[] }

/** What is missing or could be better, each line a link to its place. */
export function Problems({ moduleId, problems }: Props) {
  const language = useLanguage()
  return (
    <ul className="problems">
      {problems.map((problem) => {
        const Icon = problem.isBlocking ? CircleAlert : Lightbulb
        const place = placeOf(moduleId, problem)
        return (
          <li key={keyOf(problem)} className={problem.isBlocking ? 'needed' : 'advice'}>
            <Icon aria-hidden="true" size={18} />
            <Link to={place}>{problemSentence(problem, language)}</Link>
          </li>
        )
      })}
    </ul>
  )
}
