import { index, type RouteConfig, route } from '@remix-run/route-config'

// The table of contents of the product, in the order in which a visitor meets it.
export default [
  index('routes/home.tsx'),
  route('catalogue', 'routes/catalogue/catalogue.tsx'),
  route('catalogue/:slug', 'routes/catalogue/offering.tsx'),
  route('hubs/:slug', 'routes/catalogue/hub.tsx'),
  route('sign-in', 'routes/signIn.tsx'),
  route('sign-in/cast', 'routes/castSignIn.tsx'),
  route('sign-out', 'routes/signOut.tsx'),
  route('language', 'routes/language.tsx'),
  route('offerings/:offeringId/enrolment', 'routes/enrolment.tsx'),
  route('enrolments/:enrolmentId/attempts', 'routes/newAttempt.tsx'),
  route('learning', 'routes/learning.tsx'),
  route('attempts/:attemptId', 'routes/attempt/frame.tsx'),
  route('attempts/:attemptId/launches', 'routes/attempt/launches.ts'),
  route('attempts/:attemptId/result', 'routes/attempt/result.tsx'),
  route('offerings/:offeringId/publication', 'routes/offeringPublication.tsx'),
  route('offerings/:offeringId/withdrawal', 'routes/offeringWithdrawal.tsx'),
  route('participants', 'routes/participants/page.tsx'),
  route('participants.csv', 'routes/participants/csv.ts'),
  route('participants/:enrolmentId', 'routes/participants/participant.tsx'),
  route('*', 'routes/absent.tsx'),
] satisfies RouteConfig
