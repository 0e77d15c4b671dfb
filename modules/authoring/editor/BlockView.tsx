import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { CircleHelp } from 'lucide-react'
import { memo, useEffect, useRef, useState } from 'react'
import type { BlockInstance } from '~/modules/blocks/block'
import { blockMenu } from '~/modules/blocks/blockMenu'
import { openBlock } from '~/modules/blocks/blocks'
import { editorViewOf } from '~/modules/blocks/editorViews'
import { learnerViewOf } from '~/modules/blocks/learnerViews'
import { mediaIdsOfBlock } from '~/modules/blocks/mediaIds'
import { problemSentences, problemsOf } from '~/modules/blocks/schemas'
import { AskingChoice } from './AskingChoice'
import { useSurroundings } from './context'
import { GoalChoice } from './GoalChoice'
import { useNodeKeys } from './keys/useNodeKeys'
import { NodeTools } from './NodeTools'
import { editorTexts } from './texts'
import { useFreshness } from './useFreshness'
import { useOwnAttributes } from './useOwnAttributes'

/** A block on the page: its own form inside a thin frame, or, where nobody writes, what a learner sees. */
export function BlockView(props: NodeViewProps) {
  return useSurroundings().isEditable ? <BlockForm {...props} /> : <BlockReading {...props} />
}

function BlockForm(props: NodeViewProps) {
  const { language } = useSurroundings()
  const [instance, update] = useOwnAttributes<BlockInstance>(props)
  const { isFresh, leave } = useFreshness(instance.id)
  useNeeded(instance)
  const opened = openBlock(instance)
  const menu = opened && blockMenu[opened.type]
  const body = useRef<HTMLDivElement>(null)
  const onKeyDown = useNodeKeys(props)
  useEffect(() => {
    if (isFresh) body.current?.querySelector<HTMLElement>('textarea, input, select')?.focus()
  }, [isFresh])
  const name = menu?.name[language] ?? editorTexts[language].unknownBlock
  return (
    <NodeViewWrapper className="node-frame" data-node={instance.id} onBlur={leave} onKeyDown={onKeyDown}>
      <NodeTools editor={props.editor} getPos={props.getPos} name={name} icon={menu?.icon ?? CircleHelp} />
      <div ref={body} className="node-body" contentEditable={false}>
        <BlockFields {...{ instance, update, isFresh }} />
      </div>
    </NodeViewWrapper>
  )
}

type FieldsProps = { instance: BlockInstance; update: (part: Partial<BlockInstance>) => void; isFresh: boolean }

// What is missing is told once its author has been elsewhere.
const BlockFields = memo(function BlockFields({ instance, update, isFresh }: FieldsProps) {
  const { language, library } = useSurroundings()
  const opened = openBlock(instance)
  if (!opened) return <p>{editorTexts[language].unknownText}</p>
  const Form = editorViewOf(opened.type)
  return (
    <>
      <Form
        content={opened.content}
        onChange={(content) => update({ content, version: opened.block.version })}
        language={language}
        library={library}
        problems={isFresh ? {} : problemSentences(problemsOf(instance, 'publishing'), language)}
      />
      {opened.block.question && (
        <>
          <GoalChoice goal={instance.goal} onChoose={(goal) => update({ goal })} />
          <AskingChoice asking={instance.asking} onChoose={(asking) => update({ asking })} />
        </>
      )}
    </>
  )
})

function BlockReading({ node }: NodeViewProps) {
  const { contentLanguage, language, library } = useSurroundings()
  const instance = node.attrs as BlockInstance
  const opened = openBlock(instance)
  useNeeded(instance)
  const [answer, setAnswer] = useState<unknown>()
  const View = opened && learnerViewOf(opened.type)
  return (
    <NodeViewWrapper className="question-card" data-node={instance.id} contentEditable={false}>
      {View ? (
        <View
          id={instance.id}
          content={opened.content}
          answer={answer}
          onAnswer={setAnswer}
          stage="open"
          seed={instance.id}
          round={0}
          language={contentLanguage}
          media={library.files}
        />
      ) : (
        <p>{editorTexts[language].unknownText}</p>
      )}
    </NodeViewWrapper>
  )
}

/** Asks once for files that this screen does not know yet: a block may come from another page. */
function useNeeded(instance: BlockInstance) {
  const { library } = useSurroundings()
  const unknown = mediaIdsOfBlock(instance).filter((id) => !library.files[id])
  const asked = unknown.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the library changes with each answer; the ids say when to ask.
  useEffect(() => {
    if (asked) library.need(asked.split(' '))
  }, [asked])
}
