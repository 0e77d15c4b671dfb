import { useEffect, useMemo, useState } from 'react'
import type { Language } from '~/db/tables'
import { isBlockType } from '~/modules/blocks/blocks'
import { learnerViewOf } from '~/modules/blocks/learnerViews'
import { blockOfQuestion, printQuestionLines, type Question } from './questionLines'

type Props = { question: Question; place: number; language: Language }

/** A question as a learner will get it, to be tried out. */
export function QuestionPreview({ question, place, language }: Props) {
  const text = printQuestionLines([question])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each reading makes a new object of the same question.
  const block = useMemo(() => blockOfQuestion(question), [text])
  const [answer, setAnswer] = useState<unknown>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question has no answer yet.
  useEffect(() => setAnswer(undefined), [text])
  if (!isBlockType(block.type)) return null
  const View = learnerViewOf(block.type)
  return (
    <div lang={language}>
      <View
        id={`preview-${place}`}
        content={block.content}
        answer={answer}
        onAnswer={setAnswer}
        stage="open"
        round={0}
        seed={String(place)}
        language={language}
        media={{}}
      />
    </div>
  )
}
