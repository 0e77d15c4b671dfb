import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { CircleHelp } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { BlockInstance } from '~/modules/blocks/block'
import { openBlock } from '~/modules/blocks/blocks'
import { blockMenu, editorViewOf } from '~/modules/blocks/editorViews'
import { problemSentences, problemsOf } from '~/modules/blocks/schemas'
import { useSurroundings } from './context'
import { NodeTools } from './NodeTools'
import { editorTexts } from './texts'
import { useFreshness } from './useFreshness'

/** A block on the page: its own form inside a thin frame. What is missing is told once its author has been elsewhere. */
export function BlockView(props: NodeViewProps) {
  const { language, isEditable, library } = useSurroundings()
  const instance = props.node.attrs as BlockInstance
  const { isFresh, leave } = useFreshness(instance.id)
  const opened = openBlock(instance)
  const t = editorTexts[language]
  const menu = opened && blockMenu[opened.type]
  const Icon = menu?.icon ?? CircleHelp
  const Form = opened && editorViewOf(opened.type)
  const body = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (isFresh) body.current?.querySelector('textarea')?.focus()
  }, [isFresh])
  return (
    <NodeViewWrapper className="node-frame" data-node={instance.id} onBlur={leave}>
      {isEditable && (
        <NodeTools
          {...props}
          name={menu?.name[language] ?? t.unknownBlock}
          icon={<Icon aria-hidden="true" size={18} />}
        />
      )}
      <fieldset ref={body} className="node-body" disabled={!isEditable} contentEditable={false}>
        {Form ? (
          <Form
            content={opened.content}
            onChange={(content) => props.updateAttributes({ content, version: opened.block.version })}
            language={language}
            library={library}
            problems={isFresh ? {} : problemSentences(problemsOf(instance, 'publishing'), language)}
          />
        ) : (
          <p>{t.unknownText}</p>
        )}
      </fieldset>
    </NodeViewWrapper>
  )
}
