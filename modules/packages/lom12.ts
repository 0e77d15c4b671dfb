import type { LearningModule } from '~/modules/blocks/document'
import { escapeXml } from './escapeXml'
import { keywordsOf, learningTime, restrictionsOf, rightsOf } from './moduleFacts'

/** What the package says of itself (IMS Learning Resource Meta-data 1.2.1), with every field SCORM 1.2 asks of an aggregation. */
export function lom12(module: LearningModule, id: string) {
  const { settings } = module
  const text = (value: string) =>
    `<imsmd:langstring xml:lang="${settings.language}">${escapeXml(value.trim())}</imsmd:langstring>`
  const keywords = keywordsOf(module).map((keyword) => `\n        <imsmd:keyword>${text(keyword)}</imsmd:keyword>`)
  return `    <imsmd:lom>
      <imsmd:general>
        <imsmd:identifier>${id}</imsmd:identifier>
        <imsmd:title>${text(module.title)}</imsmd:title>
        <imsmd:language>${settings.language}</imsmd:language>
        <imsmd:description>${text(settings.summary || module.title)}</imsmd:description>${keywords.join('')}
      </imsmd:general>
      <imsmd:lifecycle>
        <imsmd:version>${text(String(module.version))}</imsmd:version>
        <imsmd:status>${choice('Final')}</imsmd:status>
      </imsmd:lifecycle>
      <imsmd:metametadata>
        <imsmd:metadatascheme>ADL SCORM 1.2</imsmd:metadatascheme>
        <imsmd:language>${settings.language}</imsmd:language>
      </imsmd:metametadata>
      <imsmd:technical>
        <imsmd:format>text/html</imsmd:format>
        <imsmd:location type="URI">index.html</imsmd:location>
      </imsmd:technical>
      <imsmd:educational>
        <imsmd:typicallearningtime>
          <imsmd:datetime>${learningTime(settings.minutes)}</imsmd:datetime>
        </imsmd:typicallearningtime>
        <imsmd:language>${settings.language}</imsmd:language>
      </imsmd:educational>
      <imsmd:rights>
        <imsmd:cost>${choice('no')}</imsmd:cost>
        <imsmd:copyrightandotherrestrictions>${choice(restrictionsOf(module))}</imsmd:copyrightandotherrestrictions>
        <imsmd:description>${text(rightsOf(module))}</imsmd:description>
      </imsmd:rights>
    </imsmd:lom>`
}

// The words of LOM's own lists are always marked with the language "x-none".
function choice(value: string) {
  const word = (text: string) => `<imsmd:langstring xml:lang="x-none">${text}</imsmd:langstring>`
  return `<imsmd:source>${word('LOMv1.0')}</imsmd:source><imsmd:value>${word(value)}</imsmd:value>`
}
