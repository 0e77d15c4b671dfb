/** The names that cmi5 gives: sections 9.3 to 9.6 of the specification, Quartz, 1st edition. */
const adlnet = 'http://adlnet.gov/expapi/verbs/'
const adl = 'https://w3id.org/xapi/adl/verbs/'

export const verbs = {
  launched: `${adlnet}launched`,
  initialized: `${adlnet}initialized`,
  completed: `${adlnet}completed`,
  passed: `${adlnet}passed`,
  failed: `${adlnet}failed`,
  terminated: `${adlnet}terminated`,
  abandoned: `${adl}abandoned`,
  waived: `${adl}waived`,
  satisfied: `${adl}satisfied`,
}
export const voided = `${adlnet}voided`

const context = 'https://w3id.org/xapi/cmi5/context/extensions/'
export const contextNames = {
  sessionId: `${context}sessionid`,
  masteryScore: `${context}masteryscore`,
  launchMode: `${context}launchmode`,
  launchUrl: `${context}launchurl`,
  moveOn: `${context}moveon`,
  launchParameters: `${context}launchparameters`,
}

export const categories = {
  cmi5: 'https://w3id.org/xapi/cmi5/context/categories/cmi5',
  moveOn: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
}

export const activityTypes = {
  block: 'https://w3id.org/xapi/cmi5/activitytype/block',
  course: 'https://w3id.org/xapi/cmi5/activitytype/course',
}

export const launchDataName = 'LMS.LaunchData'
export const preferencesName = 'cmi5LearnerPreferences'
