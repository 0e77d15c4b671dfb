import type { LearningModule } from '~/modules/blocks/document'
import { escapeXml } from './escapeXml'
import { lom2004 } from './lom2004'
import { declarations, fileList } from './manifestParts'
import { manifestId, manifestTitle, passingScore } from './moduleFacts'

const namespaces = {
  '': ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
  adlcp: ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
  adlseq: ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
  adlnav: ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
  imsss: ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
  lom: ['http://ltsc.ieee.org/xsd/LOM', 'lom.xsd'],
} as const

export type Edition = '3rd Edition' | '4th Edition'

// There is one unit, with its own way through its pages and its own way out, and it always goes on later.
const hidden = ['previous', 'continue', 'exit', 'exitAll', 'abandon', 'abandonAll']

/**
 * imsmanifest.xml of SCORM 2004 (Content Aggregation Model, section 3.4) with one unit that starts at index.html. Its
 * completion is set by the unit: there is no completion threshold to overrule it.
 */
export function scorm2004Manifest(edition: Edition, module: LearningModule, content: string[], schemas: string[]) {
  const id = manifestId(module)
  const title = escapeXml(manifestTitle(module))
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="${module.version}"
  ${declarations(namespaces)}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 ${edition}</schemaversion>
${lom2004(module)}
  </metadata>
  <organizations default="${id}-organization">
    <organization identifier="${id}-organization" adlseq:objectivesGlobalToSystem="false">
      <title>${title}</title>
      <item identifier="${id}-item" identifierref="${id}-unit" isvisible="true">
        <title>${title}</title>
${sequencing(id, passingScore(module))}
        <adlnav:presentation>
          <adlnav:navigationInterface>
${hidden.map((name) => `            <adlnav:hideLMSUI>${name}</adlnav:hideLMSUI>`).join('\n')}
          </adlnav:navigationInterface>
        </adlnav:presentation>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id}-unit" type="webcontent" adlcp:scormType="sco" href="index.html">
${fileList(content)}
    </resource>
    <resource identifier="${id}-schemas" type="webcontent" adlcp:scormType="asset">
${fileList(schemas)}
    </resource>
  </resources>
</manifest>
`
}

function sequencing(id: string, passing: number | undefined) {
  const objective =
    passing === undefined
      ? `<imsss:primaryObjective objectiveID="${id}-objective" satisfiedByMeasure="false"/>`
      : `<imsss:primaryObjective objectiveID="${id}-objective" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${passing}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>`
  return `        <imsss:sequencing>
          <imsss:objectives>
            ${objective}
          </imsss:objectives>
          <imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>`
}
