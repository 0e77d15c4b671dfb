import type { LearnerView } from '../block'
import { Follow, OnPaper } from './Follow'
import type { GcodeContent, NotedLine } from './gcode'
import { readContent } from './program'

/** A program, and beside it the way of its tool. */
export const GcodeView: LearnerView<GcodeContent, never> = ({ id, content, stage, language }) => {
  const shown = {
    lines: content.lines,
    program: readContent(content),
    noteOf: ({ note }: NotedLine) => note,
    language,
  }
  return (
    <>
      <p>
        <strong>{content.title}</strong>
      </p>
      {stage === 'static' ? <OnPaper {...shown} /> : <Follow {...shown} id={id} />}
    </>
  )
}
