import { openAs } from '~/modules/blocks/openAs'
import type { ModuleData } from './moduleData'
import { mount } from './mount'
import type { LearnerPart } from './parts'

declare global {
  interface Window {
    /** Of `loader.js`. */
    leerbankParts: { load(name: string): Promise<void>; get(name: string): { part: LearnerPart } }
  }
}

/**
 * Blocks of these types stand on their page as on paper. Their scripts are asked for when the page is opened; one that
 * does not come leaves its block as it is, until the page is opened again.
 */
export function bringAlive({ pages, language, media }: ModuleData, types: string[]) {
  const waiting = new Map(
    pages.flatMap(({ blocks }) => blocks.filter(({ type }) => types.includes(type)).map((block) => [block.id, block])),
  )
  return (section: Element) => {
    for (const place of section.querySelectorAll<HTMLElement>('[data-block]')) {
      const instance = waiting.get(place.dataset.block!)
      if (!instance) continue
      const { leerbankParts } = window
      leerbankParts.load(instance.type).then(
        () => {
          const { block, View } = leerbankParts.get(instance.type).part
          const opened = openAs(block, instance)
          if (!opened || !waiting.delete(instance.id)) return
          const { id, content } = opened
          place.replaceChildren()
          mount(
            <View
              {...{ id, content, language, media }}
              answer={undefined}
              onAnswer={() => {}}
              seed={id}
              round={0}
              stage="open"
            />,
            place,
          )
        },
        () => {},
      )
    }
  }
}
