/** What stands around every page. */
export const frame = {
  skip: 'Skip to the content',
  main: 'Main',
  courses: 'Courses',
  plans: 'Plans',
  signIn: 'Sign in',
  myCourses: 'My courses',
  account: 'Account',
  panel: 'Panel',
  colophon: 'Set in Source Serif and Onest.',
  languages: 'This page in other languages',
  aboutDemo: 'About this demo',
  demo: 'This is a demo: no mail, message or payment leaves this computer. [See what was sent].',
  whereYouAre: 'Where you are',
}

export type FrameWords = typeof frame
