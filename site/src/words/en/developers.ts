/** What the page for developers says around what its endpoints say of themselves. */
export const developers = {
  title: 'For developers',
  about:
    'The school answers programs as well as people. These are its own endpoints. What they take is checked with the schemas shown here, and what they answer has these shapes.',
  file: 'The whole description as OpenAPI 3.1',
  signIn:
    'Calls that are not for everyone need the cookie that signing in sets, and calls that change something need the address of this school as their origin.',
  callers: {
    everyone: 'For everyone',
    'signed-in': 'For whoever is signed in',
    mentors: 'For mentors',
    reviewers: 'For mentors and the teacher of the course',
  },
  takes: 'Takes',
  answers: 'Answers',
  shared: 'What they share',
}

export type DevelopersWords = typeof developers
