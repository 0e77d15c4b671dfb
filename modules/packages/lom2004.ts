import type { LearningModule } from '~/modules/blocks/document'
import { moduleUrn } from '~/modules/learner/moduleUrn'
import { escapeXml } from './escapeXml'
import { keywordsOf, learningTime, restrictionsOf, rightsOf } from './moduleFacts'

/** What the package says of itself (IEEE 1484.12.1, LOM), with every field SCORM 2004 asks of a content aggregation. */
export function lom2004(module: LearningModule) {
  const { settings } = module
  const text = (value: string) => `<lom:string language="${settings.language}">${escapeXml(value.trim())}</lom:string>`
  const keywords = keywordsOf(module).map((keyword) => `\n        <lom:keyword>${text(keyword)}</lom:keyword>`)
  const identifier = (entry: string) =>
    `<lom:identifier><lom:catalog>URI</lom:catalog><lom:entry>${entry}</lom:entry></lom:identifier>`
  return `    <lom:lom>
      <lom:general>
        ${identifier(moduleUrn(module))}
        <lom:title>${text(module.title)}</lom:title>
        <lom:language>${settings.language}</lom:language>
        <lom:description>${text(settings.summary || module.title)}</lom:description>${keywords.join('')}
      </lom:general>
      <lom:lifeCycle>
        <lom:version>${text(String(module.version))}</lom:version>
        <lom:status>${choice('final')}</lom:status>
      </lom:lifeCycle>
      <lom:metaMetadata>
        ${identifier(`${moduleUrn(module)}:metadata:${module.version}`)}
        <lom:metadataSchema>LOMv1.0</lom:metadataSchema>
        <lom:metadataSchema>ADLv1.0</lom:metadataSchema>
        <lom:language>${settings.language}</lom:language>
      </lom:metaMetadata>
      <lom:technical>
        <lom:format>text/html</lom:format>
        <lom:location>index.html</lom:location>
      </lom:technical>
      <lom:educational>
        <lom:typicalLearningTime>
          <lom:duration>${learningTime(settings.minutes)}</lom:duration>
        </lom:typicalLearningTime>
        <lom:language>${settings.language}</lom:language>
      </lom:educational>
      <lom:rights>
        <lom:cost>${choice('no')}</lom:cost>
        <lom:copyrightAndOtherRestrictions>${choice(restrictionsOf(module))}</lom:copyrightAndOtherRestrictions>
        <lom:description>${text(rightsOf(module))}</lom:description>
      </lom:rights>
    </lom:lom>`
}

function choice(value: string) {
  return `<lom:source>LOMv1.0</lom:source><lom:value>${value}</lom:value>`
}
