/** What stands around every page. */
export const frame = {
  skip: 'Skip to the content',
  main: 'Main',
  kinds: {
    courses: 'Courses',
    plans: 'Plans',
    teachers: 'Teachers',
    services: 'Services',
    offers: 'Offers',
    posts: 'Blog',
    projects: 'Projects',
  },
  menu: 'Menu',
  close: 'Close the menu',
  unread: 'Unread messages:',
  school: 'The school',
  learn: 'What there is',
  legal: 'Legal',
  contact: 'Write to us',
  newsletter: 'Newsletter',
  elsewhere: 'The school elsewhere',
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
