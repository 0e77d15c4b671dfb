import { Icon } from './Icon'
import type { OpenQuestion } from './openModule'
import type { Texts } from './texts'

type Props = { asked: OpenQuestion; answer: unknown; isFinal: boolean; t: Texts }

/** What came of an answer, in a word, and what its author says of it. */
export function Verdict({ asked, answer, isFinal, t }: Props) {
  const { question, content } = asked
  const score = answer === undefined ? 0 : question.score(content, answer)
  const kind = score >= 1 ? 'right' : score > 0 ? 'part' : 'wrong'
  const words = { right: t.right, part: t.partlyRight, wrong: isFinal ? t.wrong : t.notRight }
  const feedback = answer === undefined ? [] : question.feedback(content, answer)
  return (
    <div className={`verdict verdict-${kind}`} tabIndex={-1}>
      <p className="verdict-word">
        <Icon name={kind === 'right' ? 'done' : kind === 'part' ? 'part' : 'failed'} />
        {words[kind]}
      </p>
      {feedback.map(({ about, text }) => (
        <p key={about}>
          {about && <strong>{about}: </strong>}
          {text}
        </p>
      ))}
    </div>
  )
}
