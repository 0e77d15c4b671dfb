import type { Language } from '~/db/tables'
import { Icon } from './Icon'
import type { OpenQuestion } from './openModule'
import { isScored } from './score'
import type { Sureness } from './state'
import type { Texts } from './texts'

type Props = {
  asked: OpenQuestion
  answer: unknown
  sure?: Sureness
  isFinal: boolean
  language: Language
  t: Texts
}

/** What came of an answer, in a word, and what its author says of it. */
export function Verdict({ asked, answer, sure, isFinal, language, t }: Props) {
  const { question, content } = asked
  const score = answer === undefined ? 0 : question.score(content, answer)
  const kind = !isScored(asked) ? 'kept' : score >= 1 ? 'right' : score > 0 ? 'part' : 'wrong'
  const words = { kept: t.kept, right: t.right, part: t.partlyRight, wrong: isFinal ? t.wrong : t.notRight }
  const feedback = answer === undefined ? [] : question.feedback(content, answer, language)
  const aboutSure = sureText(sure, kind === 'right', t)
  return (
    <div className={`verdict verdict-${kind}`} tabIndex={-1}>
      <p className="verdict-word">
        <Icon name={kind === 'part' ? 'part' : kind === 'wrong' ? 'failed' : 'done'} />
        {words[kind]}
      </p>
      {aboutSure && <p>{aboutSure}</p>}
      {feedback.map(({ about, text }) => (
        <p key={about + text}>
          {about && <strong>{about}: </strong>}
          {text}
        </p>
      ))}
    </div>
  )
}

function sureText(sure: Sureness | undefined, isRight: boolean, t: Texts) {
  if (sure === 2) return isRight ? t.certainRight : t.certainWrong
  return sure === 0 && isRight ? t.guessedRight : ''
}
